//! What is kept of queues and messages.

use std::collections::BTreeMap;

use bytes::Bytes;
use headwater_kernel::{Call, Collection, Key, key};
use serde::{Deserialize, Serialize};

/// By account, region and name.
pub const QUEUES: Collection<Queue> = Collection::new("sqs.queues");
/// What a message is; never changed. By the queue's shelf and sequence number.
pub const MESSAGES: Collection<Message> = Collection::new("sqs.messages");
/// Where a message stands. By shelf and sequence number.
pub const STATES: Collection<State> = Collection::new("sqs.states");
/// By shelf, the millisecond from which the message can be received, and sequence number.
pub const SCHEDULE: Collection<Phase> = Collection::new("sqs.schedule");
/// The messages of a FIFO queue's groups. By shelf, group and sequence number.
pub const GROUP_MEMBERS: Collection<()> = Collection::new("sqs.group-members");
/// When a group's turn is. By shelf and group.
pub const GROUPS: Collection<Turn> = Collection::new("sqs.groups");
/// Groups by their turn. By shelf, millisecond and sequence number of the group's head.
pub const TURNS: Collection<String> = Collection::new("sqs.turns");
/// Deduplication ids of the last minutes. By the queue's id, scope and deduplication id.
pub const DUPLICATES: Collection<Duplicate> = Collection::new("sqs.duplicates");
/// The last sequence number. One for all queues.
pub const SEQUENCE: Collection<u64> = Collection::new("sqs.sequence");
/// Shelves whose messages are to be removed, after a purge or the end of their queue.
pub const DISCARDED: Collection<Shelf> = Collection::new("sqs.discarded");

/// Which queue.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QueueName {
    pub account: String,
    pub region: String,
    pub name: String,
}

impl QueueName {
    pub fn of_caller(call: &Call, name: &str) -> Self {
        Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
            name: name.to_owned(),
        }
    }

    /// The queue of `arn:aws:sqs:REGION:ACCOUNT:NAME`.
    pub fn from_arn(arn: &str) -> Option<Self> {
        let mut parts = arn.strip_prefix("arn:aws:sqs:")?.split(':');
        let (region, account, name) = (parts.next()?, parts.next()?, parts.next()?);
        let is_whole = parts.next().is_none() && !region.is_empty() && !account.is_empty() && !name.is_empty();
        is_whole.then(|| Self {
            account: account.to_owned(),
            region: region.to_owned(),
            name: name.to_owned(),
        })
    }

    pub fn arn(&self) -> String {
        format!("arn:aws:sqs:{}:{}:{}", self.region, self.account, self.name)
    }

    pub fn is_fifo(&self) -> bool {
        self.name.strip_suffix(".fifo").is_some()
    }

    pub fn key(&self) -> Key {
        key![&self.account, &self.region, &self.name]
    }
}

/// A place for messages: a purge gives a queue a new, empty one, so that it takes no time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Shelf {
    /// The queue's id: another one when a queue of the same name is made again.
    pub queue: String,
    pub number: u64,
}

impl Shelf {
    pub fn key(&self) -> Key {
        key![&self.queue, self.number]
    }

    pub fn message_key(&self, sequence: u64) -> Key {
        self.key().with(sequence)
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Queue {
    pub shelf: Shelf,
    /// Seconds since 1970.
    pub created: u64,
    pub modified: u64,
    /// What the owner has set, checked, in SQS's own names and spelling.
    pub attributes: BTreeMap<String, String>,
    pub tags: BTreeMap<String, String>,
    /// The millisecond of the last purge.
    pub purged: Option<u64>,
}

impl Queue {
    pub fn is_fifo(&self) -> bool {
        self.is_set("FifoQueue")
    }

    pub fn is_set(&self, attribute: &str) -> bool {
        self.attributes.get(attribute).is_some_and(|value| value == "true")
    }

    /// The number in `attribute`, which was checked when it was set.
    pub fn number(&self, attribute: &str, default: u64) -> u64 {
        let set = self.attributes.get(attribute).and_then(|value| value.parse().ok());
        set.unwrap_or(default)
    }

    pub fn visibility_seconds(&self) -> u64 {
        self.number("VisibilityTimeout", 30)
    }

    pub fn delay_seconds(&self) -> u64 {
        self.number("DelaySeconds", 0)
    }

    pub fn retention_milliseconds(&self) -> u64 {
        self.number("MessageRetentionPeriod", 345_600) * 1_000
    }

    pub fn longest_message(&self) -> u64 {
        self.number("MaximumMessageSize", 1_048_576)
    }

    /// Where messages go that were received too often.
    pub fn redrive(&self) -> Option<Redrive> {
        Redrive::parse(self.attributes.get("RedrivePolicy")?)
    }
}

/// A `RedrivePolicy`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redrive {
    pub target: String,
    pub most_receives: u64,
}

impl Redrive {
    /// Reads the policy's JSON; the count may be a number or a text.
    pub fn parse(text: &str) -> Option<Self> {
        let policy: serde_json::Value = serde_json::from_str(text).ok()?;
        let count = &policy["maxReceiveCount"];
        Some(Self {
            target: policy["deadLetterTargetArn"].as_str()?.to_owned(),
            most_receives: count.as_u64().or_else(|| count.as_str()?.parse().ok())?,
        })
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub id: String,
    pub body: String,
    pub attributes: BTreeMap<String, Attribute>,
    pub trace_header: Option<Attribute>,
    /// `AIDA…` or the account of who sent it.
    pub sender: String,
    pub group: Option<String>,
    pub deduplication: Option<String>,
    /// The ARN of the queue that gave the message up.
    pub dead_letter_source: Option<String>,
}

/// A message attribute, as it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribute {
    pub data_type: String,
    pub value: AttributeValue,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum AttributeValue {
    Text(String),
    #[serde(with = "as_base64")]
    Binary(Bytes),
}

/// Bytes as JSON can hold them.
pub mod as_base64 {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use bytes::Bytes;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(bytes: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Bytes::from).map_err(D::Error::custom)
    }
}

/// Where a message stands. Times are milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    pub sent: u64,
    /// From when on it can be received.
    pub visible: u64,
    pub phase: Phase,
    pub receives: u64,
    pub first_received: Option<u64>,
    pub last_received: Option<u64>,
    /// Names the last receipt; 0 before the first.
    pub receipt: u64,
    /// The group, in a FIFO queue.
    pub group: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Sent, and not received yet: delayed until its time has come.
    Sent,
    /// Received, and neither deleted nor given back: in flight until its time has come.
    Received,
}

/// When the head of a group can be received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    pub at: u64,
    pub head: u64,
}

/// A message that was sent under a deduplication id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duplicate {
    pub until: u64,
    pub message_id: String,
    pub sequence: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_name_queues() {
        let name = QueueName::from_arn("arn:aws:sqs:eu-west-1:123456789012:jobs.fifo").unwrap();
        assert_eq!(name.arn(), "arn:aws:sqs:eu-west-1:123456789012:jobs.fifo");
        for bad in [
            "",
            "arn:aws:sqs:eu-west-1:1",
            "arn:aws:sns:eu-west-1:1:t",
            "arn:aws:sqs:r:1:q:x",
            "arn:aws:sqs:::",
        ] {
            assert_eq!(QueueName::from_arn(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_redrive_policy_counts_in_numbers_or_text() {
        for count in ["3", "\"3\""] {
            let text = format!(r#"{{"deadLetterTargetArn": "arn", "maxReceiveCount": {count}}}"#);
            assert_eq!(Redrive::parse(&text).unwrap().most_receives, 3);
        }
        assert_eq!(Redrive::parse("{}"), None);
    }
}
