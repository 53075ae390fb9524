//! `Publish` and its batch: checked, filtered for each subscription, and written down to be delivered.
//!
//! Source: SNS API reference, `Publish`; the texts of errors as observed.

use std::collections::{BTreeMap, HashSet};

use headwater_api::Error;
use headwater_api::sns::{
    BatchResultErrorEntry, Fault, MessageAttributeValue, PublishBatchInput, PublishBatchRequestEntry,
    PublishBatchResponse, PublishBatchResultEntry, PublishInput, PublishResponse,
};
use headwater_kernel::{Call, Range, Snapshot, Transaction, id, key};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::faults::{invalid, invalid_arn, no_topic};
use super::records::{
    Attribute, AttributeValue, DELIVERIES, DUPLICATES, Delivery, Duplicate, Kind, Parcel, Protocol, SEQUENCE,
    SUBSCRIPTIONS, Subscription, SubscriptionName, TOPICS, Topic, TopicName,
};
use super::{Refused, SnsFace};

const LONGEST_MESSAGE: usize = 262_144;
const LONGEST_SUBJECT: usize = 100;
const MOST_ENTRIES: usize = 10;
/// How long a deduplication id is remembered, in milliseconds.
const DEDUPLICATION: u64 = 5 * 60 * 1_000;

/// A message that was checked against its topic.
#[derive(Debug, Clone)]
struct Accepted {
    message_id: String,
    subject: Option<String>,
    texts: Texts,
    attributes: BTreeMap<String, Attribute>,
    group: Option<String>,
    deduplication: Option<String>,
}

/// A message's text, or one for each protocol.
#[derive(Debug, Clone)]
enum Texts {
    One(String),
    /// By protocol, `default` among them.
    Many(BTreeMap<String, String>),
}

impl Texts {
    fn for_protocol(&self, protocol: Protocol) -> &str {
        match self {
            Self::One(text) => text,
            Self::Many(texts) => texts
                .get(protocol.text())
                .or_else(|| texts.get("default"))
                .map_or("", String::as_str),
        }
    }
}

pub(super) async fn publish(face: &SnsFace, call: &Call, input: PublishInput) -> Result<PublishResponse, Error> {
    if input.phone_number.is_some() {
        return Err(invalid(
            "PhoneNumber Reason: Headwater sends no text messages to phones",
        ));
    }
    let arn = input
        .topic_arn
        .or(input.target_arn)
        .ok_or_else(|| invalid("TopicArn or TargetArn Reason: no value for required parameter"))?;
    let name = TopicName::from_arn(&arn).ok_or_else(|| invalid_arn("TopicArn", &arn))?;
    let entry = PublishBatchRequestEntry {
        id: String::new(),
        message: input.message,
        subject: input.subject,
        message_structure: input.message_structure,
        message_attributes: input.message_attributes,
        message_deduplication_id: input.message_deduplication_id,
        message_group_id: input.message_group_id,
    };
    let topic = face.topic(call, &name).await?;
    let accepted = accept(&name, &topic, entry)?;
    let (message_id, sequence) = send(face, &name, topic, accepted).await?;
    Ok(PublishResponse {
        message_id: Some(message_id),
        sequence_number: sequence.map(|sequence| format!("{sequence:020}")),
    })
}

pub(super) async fn publish_batch(
    face: &SnsFace,
    call: &Call,
    input: PublishBatchInput,
) -> Result<PublishBatchResponse, Error> {
    let name = TopicName::from_arn(&input.topic_arn).ok_or_else(|| invalid_arn("TopicArn", &input.topic_arn))?;
    let entries = input.publish_batch_request_entries;
    check_batch(&entries)?;
    let topic = face.topic(call, &name).await?;
    let (mut successful, mut failed) = (Vec::new(), Vec::new());
    for entry in entries {
        let id = entry.id.clone();
        let sent = match accept(&name, &topic, entry) {
            Ok(accepted) => send(face, &name, topic.clone(), accepted).await,
            Err(error) => Err(error),
        };
        match sent {
            Ok((message_id, sequence)) => successful.push(PublishBatchResultEntry {
                id: Some(id),
                message_id: Some(message_id),
                sequence_number: sequence.map(|sequence| format!("{sequence:020}")),
            }),
            Err(error) => failed.push(BatchResultErrorEntry {
                id,
                code: error.code.into_owned(),
                message: Some(error.message),
                sender_fault: error.sender,
            }),
        }
    }
    Ok(PublishBatchResponse {
        successful: Some(successful),
        failed: Some(failed),
    })
}

fn check_batch(entries: &[PublishBatchRequestEntry]) -> Result<(), Error> {
    if entries.is_empty() {
        return Err(Fault::EmptyBatchRequestException.with("The batch request doesn't contain any entries."));
    }
    if entries.len() > MOST_ENTRIES {
        let message = format!("The batch request contains more entries than permissible. (Maximum is {MOST_ENTRIES})");
        return Err(Fault::TooManyEntriesInBatchRequestException.with(message));
    }
    let mut seen = HashSet::new();
    if !entries.iter().all(|entry| seen.insert(&entry.id)) {
        let message = "Two or more batch entries in the request have the same Id.";
        return Err(Fault::BatchEntryIdsNotDistinctException.with(message));
    }
    let is_allowed = |id: &str| {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (1..=80).contains(&id.len()) && id.bytes().all(letters)
    };
    if !entries.iter().all(|entry| is_allowed(&entry.id)) {
        let message = "The Id of a batch entry in a batch request doesn't abide by the specification.";
        return Err(Fault::InvalidBatchEntryIdException.with(message));
    }
    if entries.iter().map(|entry| entry.message.len()).sum::<usize>() > LONGEST_MESSAGE {
        let message = "The length of all the batch messages put together is more than the limit.";
        return Err(Fault::BatchRequestTooLongException.with(message));
    }
    Ok(())
}

fn accept(name: &TopicName, topic: &Topic, entry: PublishBatchRequestEntry) -> Result<Accepted, Error> {
    if entry.message.is_empty() {
        return Err(invalid("Empty message"));
    }
    if entry.message.len() > LONGEST_MESSAGE {
        return Err(invalid("Message too long"));
    }
    check_subject(entry.subject.as_deref())?;
    let texts = texts(&entry.message, entry.message_structure.as_deref())?;
    let attributes = attributes(entry.message_attributes.unwrap_or_default())?;
    let (group, deduplication) = (entry.message_group_id, entry.message_deduplication_id);
    let deduplication = if name.is_fifo() {
        if group.is_none() {
            return Err(invalid("The MessageGroupId parameter is required for FIFO topics"));
        }
        Some(deduplication_id(topic, deduplication, &entry.message)?)
    } else if deduplication.is_some() {
        return Err(invalid(
            "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this topic type",
        ));
    } else {
        None
    };
    Ok(Accepted {
        message_id: id::uuid(),
        subject: entry.subject,
        texts,
        attributes,
        group,
        deduplication,
    })
}

/// Printable ASCII on one line, at most 100 characters; source: API reference, `Publish`.
fn check_subject(subject: Option<&str>) -> Result<(), Error> {
    let is_good = |subject: &str| {
        let is_printable = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
        let starts_well = subject.bytes().next().is_some_and(|byte| byte.is_ascii_graphic());
        starts_well && subject.len() <= LONGEST_SUBJECT && subject.bytes().all(is_printable)
    };
    match subject {
        Some(subject) if !is_good(subject) => Err(invalid("Subject")),
        _ => Ok(()),
    }
}

fn texts(message: &str, structure: Option<&str>) -> Result<Texts, Error> {
    match structure {
        None => return Ok(Texts::One(message.to_owned())),
        Some("json") => {}
        Some(_) => return Err(invalid("MessageStructure")),
    }
    let unreadable = || invalid("Message Structure - JSON message body failed to parse");
    let parsed: Value = serde_json::from_str(message).map_err(|_| unreadable())?;
    let Value::Object(members) = parsed else {
        return Err(unreadable());
    };
    let texts = members
        .into_iter()
        .filter_map(|(protocol, text)| Some((protocol, text.as_str()?.to_owned())));
    let texts: BTreeMap<String, String> = texts.collect();
    if !texts.contains_key("default") {
        return Err(invalid("Message Structure - No default entry in JSON message body"));
    }
    Ok(Texts::Many(texts))
}

fn attributes(asked: BTreeMap<String, MessageAttributeValue>) -> Result<BTreeMap<String, Attribute>, Error> {
    asked
        .into_iter()
        .map(|(name, value)| Ok((name.clone(), attribute(&name, value)?)))
        .collect()
}

fn attribute(name: &str, asked: MessageAttributeValue) -> Result<Attribute, Error> {
    let parameter_error = |message: String| Fault::InvalidParameterValueException.with(message);
    let empty = || {
        parameter_error(format!(
            "The message attribute '{name}' must contain non-empty message attribute value for message attribute type '{}'.",
            asked.data_type
        ))
    };
    let text = || {
        asked
            .string_value
            .clone()
            .filter(|text| !text.is_empty())
            .ok_or_else(empty)
    };
    let value = match asked.data_type.split('.').next().unwrap_or_default() {
        "Binary" => AttributeValue::Binary(
            asked
                .binary_value
                .clone()
                .filter(|bytes| !bytes.is_empty())
                .ok_or_else(empty)?,
        ),
        "String" => AttributeValue::Text(text()?),
        "Number" => {
            let text = text()?;
            if !text.trim().parse::<f64>().is_ok_and(f64::is_finite) {
                let message = format!("Could not cast message attribute '{name}' value to number.");
                return Err(parameter_error(message));
            }
            AttributeValue::Text(text)
        }
        _ => {
            let message = format!(
                "The message attribute '{name}' has an invalid message attribute type, the set of supported type \
                 prefixes is Binary, Number, and String."
            );
            return Err(parameter_error(message));
        }
    };
    Ok(Attribute {
        data_type: asked.data_type,
        value,
    })
}

fn deduplication_id(topic: &Topic, given: Option<String>, message: &str) -> Result<String, Error> {
    let by_content = topic
        .attributes
        .get("ContentBasedDeduplication")
        .is_some_and(|value| value == "true");
    match given {
        Some(given) => Ok(given),
        None if by_content => Ok(hex::encode(Sha256::digest(message.as_bytes()))),
        None => Err(invalid(
            "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
        )),
    }
}

/// Writes the deliveries down, all in one transaction; returns the message's id and, for a FIFO topic, its number.
async fn send(
    face: &SnsFace,
    name: &TopicName,
    topic: Topic,
    accepted: Accepted,
) -> Result<(String, Option<u64>), Error> {
    let now = face.now();
    let reader = (name.clone(), accepted.clone());
    let wanting = face
        .read(move |snapshot| wanting(snapshot, &reader.0, &reader.1))
        .await?;
    let name = name.clone();
    let told = face.write(move |transaction| {
        if transaction
            .value(&TOPICS, &name.key())?
            .is_none_or(|there| there.id != topic.id)
        {
            return Err(no_topic().into());
        }
        let duplicate_key = duplicate_key(&topic, &accepted);
        if let Some(key) = &duplicate_key
            && let Some(earlier) = transaction.value(&DUPLICATES, key)?
            && earlier.until > now
        {
            return Ok((earlier.message_id, Some(earlier.sequence)));
        }
        let sequence = next_sequence(transaction)?;
        if let Some(key) = duplicate_key {
            let duplicate = Duplicate {
                until: now + DEDUPLICATION,
                message_id: accepted.message_id.clone(),
                sequence,
            };
            transaction.put(&DUPLICATES, &key, &duplicate)?;
        }
        let told = name.is_fifo().then_some(sequence);
        for (subscription, protocol) in wanting {
            let parcel = parcel(&accepted, protocol, told, now);
            enqueue(transaction, subscription, parcel, now)?;
        }
        Ok::<_, Refused>((accepted.message_id, told))
    });
    let told = told.await?;
    face.work.notify_one();
    Ok(told)
}

fn duplicate_key(topic: &Topic, accepted: &Accepted) -> Option<headwater_kernel::Key> {
    let id = accepted.deduplication.as_ref()?;
    let per_group = topic
        .attributes
        .get("FifoThroughputScope")
        .is_some_and(|scope| scope == "MessageGroup");
    let scope = accepted.group.as_deref().filter(|_| per_group).unwrap_or_default();
    Some(key![&topic.id, scope, id])
}

/// The confirmed subscriptions whose filters accept the message.
fn wanting(
    snapshot: &Snapshot<'_>,
    name: &TopicName,
    accepted: &Accepted,
) -> Result<Vec<(SubscriptionName, Protocol)>, Refused> {
    let as_attributes = filterable(&accepted.attributes);
    let entries = snapshot
        .page(&SUBSCRIPTIONS, &Range::prefix(&name.key()), usize::MAX)?
        .entries;
    let mut found = Vec::new();
    for (key, entry) in entries {
        let subscription = entry.value;
        let Some(id) = key.texts().pop() else { continue };
        if subscription.token.is_none() && wants(&subscription, accepted, &as_attributes) {
            let subscribed = SubscriptionName {
                topic: name.clone(),
                id,
            };
            found.push((subscribed, subscription.protocol));
        }
    }
    Ok(found)
}

fn wants(subscription: &Subscription, accepted: &Accepted, attributes: &Value) -> bool {
    let Some(filter) = subscription.filter() else {
        return true;
    };
    if !subscription.looks_at_body() {
        return filter.accepts(attributes);
    }
    let body = serde_json::from_str(accepted.texts.for_protocol(subscription.protocol));
    body.is_ok_and(|body: Value| body.is_object() && filter.accepts(&body))
}

/// Message attributes as a filter policy sees them: numbers as numbers, lists as lists, bytes not at all.
fn filterable(attributes: &BTreeMap<String, Attribute>) -> Value {
    let seen = |attribute: &Attribute| {
        let AttributeValue::Text(text) = &attribute.value else {
            return Value::Null;
        };
        match attribute.data_type.as_str() {
            "String.Array" => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text.as_str())),
            kind if kind.starts_with("Number") => {
                serde_json::from_str(text.trim()).unwrap_or_else(|_| Value::from(text.as_str()))
            }
            _ => Value::from(text.as_str()),
        }
    };
    Value::Object(
        attributes
            .iter()
            .map(|(name, attribute)| (name.clone(), seen(attribute)))
            .collect(),
    )
}

fn parcel(accepted: &Accepted, protocol: Protocol, sequence: Option<u64>, now: u64) -> Parcel {
    Parcel {
        message_id: accepted.message_id.clone(),
        kind: Kind::Notification,
        subject: accepted.subject.clone(),
        message: accepted.texts.for_protocol(protocol).to_owned(),
        attributes: accepted.attributes.clone(),
        published: now,
        sequence,
        group: accepted.group.clone(),
        deduplication: accepted.deduplication.clone(),
    }
}

/// Writes down that a parcel is to be delivered from now on.
pub(super) fn enqueue(
    transaction: &Transaction<'_>,
    subscription: SubscriptionName,
    parcel: Parcel,
    now: u64,
) -> Result<(), Refused> {
    let delivery = Delivery {
        subscription,
        parcel,
        failures: 0,
        not_before: now,
    };
    transaction.put(&DELIVERIES, &key![now, next_sequence(transaction)?], &delivery)?;
    Ok(())
}

fn next_sequence(transaction: &Transaction<'_>) -> Result<u64, Refused> {
    let key = key!["last"];
    let sequence = transaction.value(&SEQUENCE, &key)?.unwrap_or(0) + 1;
    transaction.put(&SEQUENCE, &key, &sequence)?;
    Ok(sequence)
}
