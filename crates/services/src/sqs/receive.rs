//! `ReceiveMessage`: at once where there is something, else as long as the caller waits.

use std::collections::BTreeMap;
use std::pin::pin;

use headwater_api::Error;
use headwater_api::sqs::{Message as Received, MessageAttributeValue, ReceiveMessageRequest, ReceiveMessageResult};
use headwater_kernel::Call;
use jiff::Timestamp;

use super::faults::{invalid_parameter, invalid_value, too_many_in_flight};
use super::records::{Attribute, AttributeValue, QueueName};
use super::schedule;
use super::shelving::{self, Haul, Taken};
use super::{Refused, SqsFace, digest, named, queue_in};

/// Messages of one queue that may be in flight at the same time. Source: developer guide, "Message quotas".
const MOST_IN_FLIGHT: usize = 120_000;

const SYSTEM_ATTRIBUTES: [&str; 10] = [
    "All",
    "ApproximateFirstReceiveTimestamp",
    "ApproximateReceiveCount",
    "AWSTraceHeader",
    "DeadLetterQueueSourceArn",
    "MessageDeduplicationId",
    "MessageGroupId",
    "SenderId",
    "SentTimestamp",
    "SequenceNumber",
];

/// What a receiver wants, checked.
#[derive(Debug, Clone)]
struct Wish {
    most: usize,
    /// None for the queue's own.
    visibility_seconds: Option<u64>,
    wait_seconds: Option<u64>,
    system_attributes: Vec<String>,
    attributes: Vec<String>,
}

impl Wish {
    fn check(input: ReceiveMessageRequest) -> Result<Self, Error> {
        let most = number(
            input.max_number_of_messages,
            "MaxNumberOfMessages",
            1,
            10,
            "Must be between 1 and 10, if provided.",
        )?;
        let wait = number(
            input.wait_time_seconds,
            "WaitTimeSeconds",
            0,
            20,
            "Must be >= 0 and <= 20, if provided.",
        )?;
        let visibility_reason = "Must be >= 0 and <= 43200, if provided.";
        let visibility = number(
            input.visibility_timeout,
            "VisibilityTimeout",
            0,
            43_200,
            visibility_reason,
        )?;
        let mut system_attributes = input.message_system_attribute_names.unwrap_or_default();
        system_attributes.extend(input.attribute_names.unwrap_or_default());
        if let Some(name) = system_attributes
            .iter()
            .find(|name| !SYSTEM_ATTRIBUTES.contains(&name.as_str()))
        {
            return Err(invalid_parameter(format!("Unknown Attribute {name}.")));
        }
        Ok(Self {
            most: most.and_then(|most| usize::try_from(most).ok()).unwrap_or(1),
            visibility_seconds: visibility,
            wait_seconds: wait,
            system_attributes,
            attributes: input.message_attribute_names.unwrap_or_default(),
        })
    }
}

fn number(given: Option<i32>, parameter: &str, least: i32, most: i32, reason: &str) -> Result<Option<u64>, Error> {
    match given {
        Some(value) if !(least..=most).contains(&value) => Err(invalid_value(value, parameter, reason)),
        given => Ok(given.map(|value| u64::from(value.unsigned_abs()))),
    }
}

pub(super) async fn receive(
    face: &SqsFace,
    call: &Call,
    input: ReceiveMessageRequest,
) -> Result<ReceiveMessageResult, Error> {
    let name = named(call, &input.queue_url)?;
    let wish = Wish::check(input)?;
    let queue = face.queue(&name).await?;
    let wait = wish
        .wait_seconds
        .unwrap_or_else(|| queue.number("ReceiveMessageWaitTimeSeconds", 0));
    let deadline = face.now() + wait * 1_000;
    let bell = face.bells.of(&queue.shelf.queue);
    loop {
        // Listening before looking: a message that comes in between rings.
        let mut rung = pin!(bell.notified());
        rung.as_mut().enable();
        let (taken, next) = look(face, &name, &wish).await?;
        if !taken.is_empty() || face.now() >= deadline {
            let messages: Vec<_> = taken.into_iter().map(|taken| to_wire(taken, &wish)).collect();
            let messages = (!messages.is_empty()).then_some(messages);
            return Ok(ReceiveMessageResult { messages });
        }
        let wake = next.map_or(deadline, |next| next.min(deadline));
        tokio::select! {
            () = rung => {}
            () = face.clock.sleep_until(instant(wake)) => {}
        }
    }
}

fn instant(milliseconds: u64) -> Timestamp {
    let milliseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX);
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::MAX)
}

/// Takes what is there; where nothing is, says when there will be something. An empty queue costs no write.
async fn look(face: &SqsFace, name: &QueueName, wish: &Wish) -> Result<(Vec<Taken>, Option<u64>), Error> {
    let now = face.now();
    let place = name.clone();
    let next = face.read(move |snapshot| {
        let queue = queue_in(snapshot, &place)?;
        let next = schedule::next_time(snapshot, &queue)?;
        if next.is_some_and(|next| next <= now) {
            check_in_flight(schedule::counts(snapshot, &queue, now)?.in_flight)?;
        }
        Ok(next)
    });
    let next = next.await?;
    if next.is_none_or(|next| next > now) {
        return Ok((Vec::new(), next));
    }
    let (place, wish) = (name.clone(), wish.clone());
    let haul = face.write(move |transaction| {
        let queue = queue_in(transaction, &place)?;
        let seconds = wish.visibility_seconds.unwrap_or_else(|| queue.visibility_seconds());
        Ok::<Haul, Refused>(shelving::take(
            transaction,
            &place,
            &queue,
            now,
            wish.most,
            seconds * 1_000,
        )?)
    });
    let haul = haul.await?;
    for queue in &haul.filled {
        face.bells.ring(queue);
    }
    Ok((haul.taken, next))
}

fn check_in_flight(in_flight: usize) -> Result<(), Error> {
    if in_flight >= MOST_IN_FLIGHT {
        return Err(too_many_in_flight());
    }
    Ok(())
}

fn to_wire(taken: Taken, wish: &Wish) -> Received {
    let told = system_attributes(&taken, &wish.system_attributes);
    let Taken { message, receipt, .. } = taken;
    let chosen: BTreeMap<String, Attribute> = message
        .attributes
        .into_iter()
        .filter(|(name, _)| is_wanted(name, &wish.attributes))
        .collect();
    Received {
        message_id: Some(message.id),
        receipt_handle: Some(receipt.to_handle()),
        md5_of_body: Some(digest::of_body(&message.body)),
        body: Some(message.body),
        attributes: (!told.is_empty()).then_some(told),
        md5_of_message_attributes: digest::of_attributes(&chosen),
        message_attributes: (!chosen.is_empty()).then(|| {
            chosen
                .into_iter()
                .map(|(name, attribute)| (name, attribute_to_wire(attribute)))
                .collect()
        }),
    }
}

/// Whether an attribute is asked for: by name, by `prefix.*`, or with all.
fn is_wanted(name: &str, asked: &[String]) -> bool {
    asked.iter().any(|wanted| match wanted.as_str() {
        "All" | ".*" => true,
        wanted => wanted
            .strip_suffix(".*")
            .map_or(wanted == name, |prefix| name.starts_with(prefix)),
    })
}

fn system_attributes(taken: &Taken, asked: &[String]) -> BTreeMap<String, String> {
    let Taken {
        message,
        state,
        sequence,
        ..
    } = taken;
    let text = |value: Option<u64>| value.map(|value| value.to_string());
    let is_fifo = state.group.is_some();
    let trace = message.trace_header.as_ref().and_then(|header| match &header.value {
        AttributeValue::Text(text) => Some(text.clone()),
        AttributeValue::Binary(_) => None,
    });
    let all = [
        ("SenderId", Some(message.sender.clone())),
        ("SentTimestamp", Some(state.sent.to_string())),
        ("ApproximateReceiveCount", Some(state.receives.to_string())),
        ("ApproximateFirstReceiveTimestamp", text(state.first_received)),
        ("SequenceNumber", is_fifo.then(|| format!("{sequence:020}"))),
        ("MessageDeduplicationId", message.deduplication.clone()),
        ("MessageGroupId", message.group.clone()),
        ("AWSTraceHeader", trace),
        ("DeadLetterQueueSourceArn", message.dead_letter_source.clone()),
    ];
    let wants_all = asked.iter().any(|name| name == "All");
    let is_asked = |name: &str| wants_all || asked.iter().any(|wanted| wanted == name);
    all.into_iter()
        .filter(|(name, _)| is_asked(name))
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

fn attribute_to_wire(attribute: Attribute) -> MessageAttributeValue {
    let (text, binary) = match attribute.value {
        AttributeValue::Text(text) => (Some(text), None),
        AttributeValue::Binary(bytes) => (None, Some(bytes)),
    };
    MessageAttributeValue {
        string_value: text,
        binary_value: binary,
        data_type: attribute.data_type,
        ..MessageAttributeValue::default()
    }
}
