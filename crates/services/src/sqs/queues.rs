//! Queues: made, listed, changed, emptied, deleted.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::sqs::{
    CreateQueueRequest, CreateQueueResult, DeleteQueueRequest, DeleteQueueResponse, GetQueueAttributesRequest,
    GetQueueAttributesResult, GetQueueUrlRequest, GetQueueUrlResult, ListDeadLetterSourceQueuesRequest,
    ListDeadLetterSourceQueuesResult, ListQueueTagsRequest, ListQueueTagsResult, ListQueuesRequest, ListQueuesResult,
    PurgeQueueRequest, PurgeQueueResponse, SetQueueAttributesRequest, SetQueueAttributesResponse, TagQueueRequest,
    TagQueueResponse, UntagQueueRequest, UntagQueueResponse,
};
use headwater_kernel::{Call, Range, Snapshot, id, key};

use super::faults::{access_denied, invalid_parameter, name_taken, purged_recently, unknown_attribute};
use super::records::{QUEUES, Queue, QueueName, Shelf};
use super::{Refused, SqsFace, attributes, named, queue_in, schedule};

const LONGEST_NAME: usize = 80;
const MOST_TAGS: usize = 50;
const PAGE: usize = 1_000;
/// Between two purges, in milliseconds.
const PURGE_PAUSE: u64 = 60_000;

pub(super) async fn create(face: &SqsFace, call: &Call, input: CreateQueueRequest) -> Result<CreateQueueResult, Error> {
    let name = QueueName::of_caller(call, &input.queue_name);
    let asked = input.attributes.unwrap_or_default();
    check_name(&name.name, asked.get("FifoQueue").is_some_and(|value| value == "true"))?;
    attributes::check(&name, &asked)?;
    let tags = input.tags.unwrap_or_default();
    check_tags(&tags)?;
    let queue = new_queue(&asked, tags, face.now() / 1_000);
    let url = face.url(&name);
    face.write(move |transaction| {
        if let Some(there) = transaction.value(&QUEUES, &name.key())? {
            return match attributes::difference(&there, &asked) {
                Some(attribute) => Err(name_taken(&attribute).into()),
                None => Ok(()),
            };
        }
        check_redrive(transaction, &name, &asked)?;
        transaction.put(&QUEUES, &name.key(), &queue)?;
        Ok::<(), Refused>(())
    })
    .await?;
    Ok(CreateQueueResult { queue_url: Some(url) })
}

fn new_queue(asked: &BTreeMap<String, String>, tags: BTreeMap<String, String>, now: u64) -> Queue {
    let shelf = Shelf {
        queue: id::uuid(),
        number: 0,
    };
    let mut queue = Queue {
        shelf,
        created: now,
        modified: now,
        attributes: BTreeMap::new(),
        tags,
        purged: None,
    };
    attributes::merge(&mut queue.attributes, asked);
    queue
}

fn check_name(name: &str, is_fifo: bool) -> Result<(), Error> {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let stem = if is_fifo {
        name.strip_suffix(".fifo")
    } else {
        Some(name)
    };
    let is_good = |stem: &str| !stem.is_empty() && name.len() <= LONGEST_NAME && stem.bytes().all(is_allowed);
    if stem.is_some_and(is_good) {
        return Ok(());
    }
    Err(invalid_parameter(if is_fifo {
        "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with \
         .fifo suffix and be 1 to 80 in length."
    } else {
        "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
    }))
}

fn check_tags(tags: &BTreeMap<String, String>) -> Result<(), Error> {
    if tags.len() > MOST_TAGS {
        let message = format!("Too many tags added for queue: at most {MOST_TAGS} are allowed.");
        return Err(invalid_parameter(message));
    }
    Ok(())
}

fn check_redrive(snapshot: &Snapshot<'_>, name: &QueueName, asked: &BTreeMap<String, String>) -> Result<(), Refused> {
    let Some(policy) = asked.get("RedrivePolicy").filter(|policy| !policy.is_empty()) else {
        return Ok(());
    };
    let (target, _) = attributes::redrive(policy)?;
    let target = snapshot.value(&QUEUES, &target.key())?;
    Ok(attributes::redrive_target(policy, name, target.as_ref())?)
}

pub(super) async fn delete(
    face: &SqsFace,
    call: &Call,
    input: DeleteQueueRequest,
) -> Result<DeleteQueueResponse, Error> {
    let name = named(call, &input.queue_url)?;
    let queue = face.write(move |transaction| {
        let queue = queue_in(transaction, &name)?;
        transaction.delete(&QUEUES, &name.key())?;
        schedule::discard(transaction, &queue.shelf)?;
        Ok::<Queue, Refused>(queue)
    });
    let queue = queue.await?;
    // Who waits there is to hear that the queue is gone.
    face.bells.ring(&queue.shelf.queue);
    face.work.notify_one();
    Ok(DeleteQueueResponse::default())
}

pub(super) async fn purge(face: &SqsFace, call: &Call, input: PurgeQueueRequest) -> Result<PurgeQueueResponse, Error> {
    let name = named(call, &input.queue_url)?;
    let now = face.now();
    face.write(move |transaction| {
        let mut queue = queue_in(transaction, &name)?;
        if queue.purged.is_some_and(|purged| now < purged + PURGE_PAUSE) {
            return Err(purged_recently(&name.name).into());
        }
        schedule::discard(transaction, &queue.shelf)?;
        queue.shelf.number += 1;
        queue.purged = Some(now);
        transaction.put(&QUEUES, &name.key(), &queue)?;
        Ok::<(), Refused>(())
    })
    .await?;
    face.work.notify_one();
    Ok(PurgeQueueResponse::default())
}

pub(super) async fn url(face: &SqsFace, call: &Call, input: GetQueueUrlRequest) -> Result<GetQueueUrlResult, Error> {
    let name = QueueName::of_caller(call, &input.queue_name);
    let owner = input
        .queue_owner_aws_account_id
        .unwrap_or_else(|| call.account().to_owned());
    if owner != call.account() {
        return Err(access_denied(&input.queue_name));
    }
    face.queue(&name).await?;
    Ok(GetQueueUrlResult {
        queue_url: Some(face.url(&name)),
    })
}

pub(super) async fn attributes(
    face: &SqsFace,
    call: &Call,
    input: GetQueueAttributesRequest,
) -> Result<GetQueueAttributesResult, Error> {
    let name = named(call, &input.queue_url)?;
    let asked = input.attribute_names.unwrap_or_default();
    if let Some(unknown) = asked.iter().find(|attribute| !attributes::is_known(attribute)) {
        return Err(unknown_attribute(unknown));
    }
    let now = face.now();
    let place = name.clone();
    let found = face.read(move |snapshot| {
        let queue = queue_in(snapshot, &place)?;
        let counts = schedule::counts(snapshot, &queue, now)?;
        Ok((queue, counts))
    });
    let (queue, counts) = found.await?;
    let mut told = attributes::told(&name, &queue, counts);
    if !asked.iter().any(|attribute| attribute == "All") {
        told.retain(|attribute, _| asked.contains(attribute));
    }
    Ok(GetQueueAttributesResult {
        attributes: (!told.is_empty()).then_some(told),
    })
}

pub(super) async fn set_attributes(
    face: &SqsFace,
    call: &Call,
    input: SetQueueAttributesRequest,
) -> Result<SetQueueAttributesResponse, Error> {
    let name = named(call, &input.queue_url)?;
    attributes::check(&name, &input.attributes)?;
    change(face, name.clone(), move |snapshot, queue| {
        check_redrive(snapshot, &name, &input.attributes)?;
        attributes::merge(&mut queue.attributes, &input.attributes);
        Ok(())
    })
    .await?;
    Ok(SetQueueAttributesResponse::default())
}

/// Changes a queue and notes when; who waits there reckons anew.
pub(super) async fn change(
    face: &SqsFace,
    name: QueueName,
    change: impl FnOnce(&Snapshot<'_>, &mut Queue) -> Result<(), Refused> + Send + 'static,
) -> Result<(), Error> {
    let now = face.now() / 1_000;
    let queue = face.write(move |transaction| {
        let mut queue = queue_in(transaction, &name)?;
        change(transaction, &mut queue)?;
        queue.modified = now;
        transaction.put(&QUEUES, &name.key(), &queue)?;
        Ok::<Queue, Refused>(queue)
    });
    face.bells.ring(&queue.await?.shelf.queue);
    Ok(())
}

pub(super) async fn tag(face: &SqsFace, call: &Call, input: TagQueueRequest) -> Result<TagQueueResponse, Error> {
    change(face, named(call, &input.queue_url)?, |_, queue| {
        queue.tags.extend(input.tags);
        Ok(check_tags(&queue.tags)?)
    })
    .await?;
    Ok(TagQueueResponse::default())
}

pub(super) async fn untag(face: &SqsFace, call: &Call, input: UntagQueueRequest) -> Result<UntagQueueResponse, Error> {
    change(face, named(call, &input.queue_url)?, move |_, queue| {
        queue.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(UntagQueueResponse::default())
}

pub(super) async fn tags(
    face: &SqsFace,
    call: &Call,
    input: ListQueueTagsRequest,
) -> Result<ListQueueTagsResult, Error> {
    let queue = face.queue(&named(call, &input.queue_url)?).await?;
    Ok(ListQueueTagsResult {
        tags: (!queue.tags.is_empty()).then_some(queue.tags),
    })
}

pub(super) async fn list(face: &SqsFace, call: &Call, input: ListQueuesRequest) -> Result<ListQueuesResult, Error> {
    let prefix = input.queue_name_prefix.unwrap_or_default();
    let page = Page::check(input.max_results, input.next_token)?;
    let (names, next_token) = page
        .of(face, call, move |name, _| name.name.starts_with(&prefix))
        .await?;
    let urls: Vec<String> = names.iter().map(|name| face.url(name)).collect();
    Ok(ListQueuesResult {
        queue_urls: (!urls.is_empty()).then_some(urls),
        next_token,
    })
}

pub(super) async fn list_sources(
    face: &SqsFace,
    call: &Call,
    input: ListDeadLetterSourceQueuesRequest,
) -> Result<ListDeadLetterSourceQueuesResult, Error> {
    let target = named(call, &input.queue_url)?;
    face.queue(&target).await?;
    let arn = target.arn();
    let page = Page::check(input.max_results, input.next_token)?;
    let is_source = move |_: &QueueName, queue: &Queue| queue.redrive().is_some_and(|redrive| redrive.target == arn);
    let (names, next_token) = page.of(face, call, is_source).await?;
    Ok(ListDeadLetterSourceQueuesResult {
        queue_urls: names.iter().map(|name| face.url(name)).collect(),
        next_token,
    })
}

/// One page of the caller's queues.
struct Page {
    most: usize,
    /// Tokens are given only to those who say how much they want; source: API reference, `ListQueues`.
    is_counted: bool,
    after: Option<String>,
}

impl Page {
    fn check(most: Option<i32>, token: Option<String>) -> Result<Self, Error> {
        let Some(given) = most else {
            return Ok(Self {
                most: PAGE,
                is_counted: false,
                after: token,
            });
        };
        let most = usize::try_from(given).ok().filter(|most| (1..=PAGE).contains(most));
        let refuse = || invalid_parameter(format!("MaxResults must be an integer between 1 and {PAGE}"));
        Ok(Self {
            most: most.ok_or_else(refuse)?,
            is_counted: true,
            after: token,
        })
    }

    async fn of(
        self,
        face: &SqsFace,
        call: &Call,
        is_chosen: impl Fn(&QueueName, &Queue) -> bool + Send + 'static,
    ) -> Result<(Vec<QueueName>, Option<String>), Error> {
        let call = call.clone();
        face.read(move |snapshot| {
            let mut range = Range::prefix(&key![call.account(), &call.region]);
            if let Some(name) = &self.after {
                range = range.after(&QueueName::of_caller(&call, name).key());
            }
            let queues = snapshot.page(&QUEUES, &range, usize::MAX)?.entries.into_iter();
            let named =
                queues.filter_map(|(key, queue)| Some((QueueName::of_caller(&call, &key.texts().pop()?), queue)));
            let mut chosen = named
                .filter(|(name, queue)| is_chosen(name, &queue.value))
                .map(|(name, _)| name);
            let page: Vec<QueueName> = chosen.by_ref().take(self.most).collect();
            let has_more = self.is_counted && chosen.next().is_some();
            let next = page.last().filter(|_| has_more).map(|name| name.name.clone());
            Ok((page, next))
        })
        .await
    }
}
