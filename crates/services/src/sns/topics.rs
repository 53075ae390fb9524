//! Topics, their attributes, policies and tags.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::sns::{
    AddPermissionInput, AddPermissionResponse, CreateTopicInput, CreateTopicResponse, DeleteTopicInput,
    DeleteTopicResponse, Fault, GetTopicAttributesInput, GetTopicAttributesResponse, ListTagsForResourceRequest,
    ListTagsForResourceResponse, ListTopicsInput, ListTopicsResponse, RemovePermissionInput, RemovePermissionResponse,
    SetTopicAttributesInput, SetTopicAttributesResponse, Tag, TagResourceRequest, TagResourceResponse,
    Topic as TopicOnWire, UntagResourceRequest, UntagResourceResponse,
};
use headwater_kernel::{Call, Range, Snapshot, id, key};
use serde_json::{Value, json};

use super::faults::{invalid, invalid_arn, no_topic};
use super::records::{SUBSCRIPTIONS, TOPICS, Topic, TopicName};
use super::retry::RetryPolicy;
use super::{Refused, SnsFace, own_topic};

const LONGEST_NAME: usize = 256;
const MOST_TAGS: usize = 50;
pub(super) const PAGE: usize = 100;

pub(super) async fn create(face: &SnsFace, call: &Call, input: CreateTopicInput) -> Result<CreateTopicResponse, Error> {
    let name = TopicName::of_caller(call, &input.name);
    let attributes = input.attributes.unwrap_or_default();
    check_name(&name, attributes.get("FifoTopic").is_some_and(|value| value == "true"))?;
    for (attribute, value) in &attributes {
        check_attribute(&name, attribute, value)?;
    }
    if input.data_protection_policy.is_some() {
        return Err(invalid(
            "DataProtectionPolicy Reason: Headwater has no data protection policies",
        ));
    }
    let tags = input
        .tags
        .unwrap_or_default()
        .into_iter()
        .map(|tag| (tag.key, tag.value));
    let topic = Topic {
        id: id::uuid(),
        attributes,
        tags: tags.collect(),
    };
    check_tags(&topic.tags)?;
    let arn = name.arn();
    face.write(move |transaction| {
        match transaction.value(&TOPICS, &name.key())? {
            None => {
                transaction.put(&TOPICS, &name.key(), &topic)?;
            }
            Some(there) => check_same(&there, &topic)?,
        }
        Ok::<(), Refused>(())
    })
    .await?;
    Ok(CreateTopicResponse { topic_arn: Some(arn) })
}

/// Making a topic again changes nothing, and must not seem to.
fn check_same(there: &Topic, asked: &Topic) -> Result<(), Error> {
    let differs = asked
        .attributes
        .iter()
        .any(|(name, value)| there.attributes.get(name) != Some(value));
    if differs {
        return Err(invalid(
            "Attributes Reason: Topic already exists with different attributes",
        ));
    }
    if !asked.tags.is_empty() && asked.tags != there.tags {
        return Err(invalid("Tags Reason: Topic already exists with different tags"));
    }
    Ok(())
}

fn check_name(name: &TopicName, is_fifo: bool) -> Result<(), Error> {
    let text = &name.name;
    let stem = if is_fifo {
        text.strip_suffix(".fifo")
    } else {
        Some(text.as_str())
    };
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let is_good = |stem: &str| !stem.is_empty() && text.len() <= LONGEST_NAME && stem.bytes().all(is_allowed);
    if stem.is_some_and(is_good) {
        return Ok(());
    }
    if is_fifo {
        return Err(invalid(
            "Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, \
             numbers, underscores, and hyphens, and must be between 1 and 256 characters long.",
        ));
    }
    Err(invalid("Topic Name"))
}

fn check_attribute(name: &TopicName, attribute: &str, value: &str) -> Result<(), Error> {
    let is_boolean = value == "true" || value == "false";
    let is_good = match attribute {
        "DisplayName" => value.chars().count() <= 100,
        "KmsMasterKeyId" => true,
        "TracingConfig" => ["Active", "PassThrough"].contains(&value),
        // Messages are signed with SHA-256 only.
        "SignatureVersion" => value == "2",
        "Policy" => serde_json::from_str::<Value>(value).is_ok_and(|policy| policy.is_object()),
        "DeliveryPolicy" => {
            RetryPolicy::parse(value).map_err(|reason| invalid(format!("DeliveryPolicy: {reason}")))?;
            true
        }
        "FifoTopic" => is_boolean && (value == "true") == name.is_fifo(),
        "ContentBasedDeduplication" => name.is_fifo() && is_boolean,
        "FifoThroughputScope" => name.is_fifo() && ["Topic", "MessageGroup"].contains(&value),
        _ => return Err(invalid("AttributeName")),
    };
    if is_good {
        Ok(())
    } else {
        Err(invalid(format!("Attributes Reason: {attribute}")))
    }
}

pub(super) async fn delete(face: &SnsFace, call: &Call, input: DeleteTopicInput) -> Result<DeleteTopicResponse, Error> {
    let name = own_topic(call, &input.topic_arn)?;
    face.write(move |transaction| {
        transaction.delete(&TOPICS, &name.key())?;
        transaction.delete_range(&SUBSCRIPTIONS, &Range::prefix(&name.key()))?;
        Ok::<(), Refused>(())
    })
    .await?;
    Ok(DeleteTopicResponse::default())
}

pub(super) async fn attributes(
    face: &SnsFace,
    call: &Call,
    input: GetTopicAttributesInput,
) -> Result<GetTopicAttributesResponse, Error> {
    let name = own_topic(call, &input.topic_arn)?;
    let told = face.read(move |snapshot| {
        let topic = snapshot.value(&TOPICS, &name.key())?.ok_or_else(no_topic)?;
        told(snapshot, &name, topic)
    });
    Ok(GetTopicAttributesResponse {
        attributes: Some(told.await?),
    })
}

fn told(snapshot: &Snapshot<'_>, name: &TopicName, topic: Topic) -> Result<BTreeMap<String, String>, Refused> {
    let subscriptions = snapshot.values(&SUBSCRIPTIONS, &Range::prefix(&name.key()))?;
    let pending = subscriptions
        .iter()
        .filter(|subscription| subscription.token.is_some())
        .count();
    let retries = topic
        .attributes
        .get("DeliveryPolicy")
        .and_then(|text| RetryPolicy::parse(text).ok().flatten());
    let effective = json!({"http": {
        "defaultHealthyRetryPolicy": retries.unwrap_or_else(RetryPolicy::of_http).to_json(),
        "disableSubscriptionOverrides": false,
        "defaultRequestPolicy": {"headerContentType": "text/plain; charset=UTF-8"},
    }});
    let mut told = BTreeMap::from([
        ("TopicArn", name.arn()),
        ("Owner", name.account.clone()),
        ("DisplayName", String::new()),
        ("Policy", policy(&name.arn(), &name.account).to_string()),
        ("SignatureVersion", "2".to_owned()),
        ("SubscriptionsConfirmed", (subscriptions.len() - pending).to_string()),
        ("SubscriptionsPending", pending.to_string()),
        ("SubscriptionsDeleted", "0".to_owned()),
        ("EffectiveDeliveryPolicy", effective.to_string()),
    ])
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect::<BTreeMap<_, _>>();
    if name.is_fifo() {
        told.insert("ContentBasedDeduplication".to_owned(), "false".to_owned());
        told.insert("FifoThroughputScope".to_owned(), "Topic".to_owned());
    }
    told.extend(topic.attributes);
    Ok(told)
}

/// The policy that AWS gives a topic: its owner may do everything.
fn policy(arn: &str, owner: &str) -> Value {
    const ACTIONS: [&str; 8] = [
        "SNS:GetTopicAttributes",
        "SNS:SetTopicAttributes",
        "SNS:AddPermission",
        "SNS:RemovePermission",
        "SNS:DeleteTopic",
        "SNS:Subscribe",
        "SNS:ListSubscriptionsByTopic",
        "SNS:Publish",
    ];
    let statement = json!({
        "Sid": "__default_statement_ID",
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": ACTIONS,
        "Resource": arn,
        "Condition": {"StringEquals": {"AWS:SourceOwner": owner}},
    });
    json!({"Version": "2008-10-17", "Id": "__default_policy_ID", "Statement": [statement]})
}

pub(super) async fn set_attribute(
    face: &SnsFace,
    call: &Call,
    input: SetTopicAttributesInput,
) -> Result<SetTopicAttributesResponse, Error> {
    let name = own_topic(call, &input.topic_arn)?;
    let value = input.attribute_value.unwrap_or_default();
    let unsets = value.is_empty() && input.attribute_name != "DisplayName";
    if !unsets {
        check_attribute(&name, &input.attribute_name, &value)?;
    }
    if input.attribute_name == "FifoTopic" {
        return Err(invalid("AttributeName"));
    }
    change(face, name, move |topic| {
        if unsets {
            topic.attributes.remove(&input.attribute_name);
        } else {
            topic.attributes.insert(input.attribute_name, value);
        }
        Ok(())
    })
    .await?;
    Ok(SetTopicAttributesResponse::default())
}

async fn change(
    face: &SnsFace,
    name: TopicName,
    change: impl FnOnce(&mut Topic) -> Result<(), Error> + Send + 'static,
) -> Result<(), Error> {
    face.write(move |transaction| {
        let mut topic = transaction.value(&TOPICS, &name.key())?.ok_or_else(no_topic)?;
        change(&mut topic)?;
        transaction.put(&TOPICS, &name.key(), &topic)?;
        Ok::<(), Refused>(())
    })
    .await
}

pub(super) async fn list(face: &SnsFace, call: &Call, input: ListTopicsInput) -> Result<ListTopicsResponse, Error> {
    let call = call.clone();
    let page = face.read(move |snapshot| {
        let mut range = Range::prefix(&key![call.account(), &call.region]);
        if let Some(name) = &input.next_token {
            range = range.after(&TopicName::of_caller(&call, name).key());
        }
        let page = snapshot.page(&TOPICS, &range, PAGE)?;
        let names = page.entries.into_iter().filter_map(|(key, _)| key.texts().pop());
        let arns = names.map(|name| TopicName::of_caller(&call, &name).arn());
        let topics = arns.map(|arn| TopicOnWire { topic_arn: Some(arn) }).collect();
        Ok(ListTopicsResponse {
            topics: Some(topics),
            next_token: page.next.and_then(|key| key.texts().pop()),
        })
    });
    page.await
}

pub(super) async fn add_permission(
    face: &SnsFace,
    call: &Call,
    input: AddPermissionInput,
) -> Result<AddPermissionResponse, Error> {
    let name = own_topic(call, &input.topic_arn)?;
    let (arn, owner) = (name.arn(), name.account.clone());
    change(face, name, move |topic| {
        let mut all = stored_policy(topic, &arn, &owner);
        let mut statements = all["Statement"].as_array().cloned().unwrap_or_default();
        if statements
            .iter()
            .any(|statement| statement["Sid"] == input.label.as_str())
        {
            return Err(invalid("Statement already exists"));
        }
        let principals: Vec<String> = input
            .aws_account_id
            .iter()
            .map(|account| format!("arn:aws:iam::{account}:root"))
            .collect();
        let actions: Vec<String> = input.action_name.iter().map(|action| format!("SNS:{action}")).collect();
        statements.push(json!({
            "Sid": input.label, "Effect": "Allow", "Principal": {"AWS": principals}, "Action": actions, "Resource": arn,
        }));
        all["Statement"] = Value::Array(statements);
        topic.attributes.insert("Policy".to_owned(), all.to_string());
        Ok(())
    })
    .await?;
    Ok(AddPermissionResponse::default())
}

pub(super) async fn remove_permission(
    face: &SnsFace,
    call: &Call,
    input: RemovePermissionInput,
) -> Result<RemovePermissionResponse, Error> {
    let name = own_topic(call, &input.topic_arn)?;
    let (arn, owner) = (name.arn(), name.account.clone());
    change(face, name, move |topic| {
        let mut all = stored_policy(topic, &arn, &owner);
        let mut statements = all["Statement"].as_array().cloned().unwrap_or_default();
        statements.retain(|statement| statement["Sid"] != input.label.as_str());
        all["Statement"] = Value::Array(statements);
        topic.attributes.insert("Policy".to_owned(), all.to_string());
        Ok(())
    })
    .await?;
    Ok(RemovePermissionResponse::default())
}

fn stored_policy(topic: &Topic, arn: &str, owner: &str) -> Value {
    let stored = topic
        .attributes
        .get("Policy")
        .and_then(|text| serde_json::from_str(text).ok());
    stored.unwrap_or_else(|| policy(arn, owner))
}

fn check_tags(tags: &BTreeMap<String, String>) -> Result<(), Error> {
    if tags.len() > MOST_TAGS {
        return Err(
            Fault::TagLimitExceededException.with("Could not complete request: tag quota of per resource exceeded")
        );
    }
    Ok(())
}

fn no_resource() -> Error {
    Fault::ResourceNotFoundException.with("Resource does not exist")
}

fn resource(call: &Call, arn: &str) -> Result<TopicName, Error> {
    let name = TopicName::from_arn(arn).ok_or_else(|| invalid_arn("ResourceArn", arn))?;
    if name.account == call.account() {
        Ok(name)
    } else {
        Err(no_resource())
    }
}

pub(super) async fn tag(face: &SnsFace, call: &Call, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
    change(face, resource(call, &input.resource_arn)?, |topic| {
        topic
            .tags
            .extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        check_tags(&topic.tags)
    })
    .await
    .map_err(|error| {
        if error.is(Fault::NotFoundException) {
            no_resource()
        } else {
            error
        }
    })?;
    Ok(TagResourceResponse::default())
}

pub(super) async fn untag(
    face: &SnsFace,
    call: &Call,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Error> {
    change(face, resource(call, &input.resource_arn)?, move |topic| {
        topic.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await
    .map_err(|error| {
        if error.is(Fault::NotFoundException) {
            no_resource()
        } else {
            error
        }
    })?;
    Ok(UntagResourceResponse::default())
}

pub(super) async fn tags(
    face: &SnsFace,
    call: &Call,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let name = resource(call, &input.resource_arn)?;
    let topic = face
        .read(move |snapshot| Ok(snapshot.value(&TOPICS, &name.key())?.ok_or_else(no_resource)?))
        .await?;
    let tags = topic.tags.into_iter().map(|(key, value)| Tag { key, value });
    Ok(ListTagsForResourceResponse {
        tags: Some(tags.collect()),
    })
}
