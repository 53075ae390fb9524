//! What is kept of topics, subscriptions and messages on their way.

use std::collections::BTreeMap;

use bytes::Bytes;
use headwater_kernel::{Call, Collection, Key, key};
use serde::{Deserialize, Serialize};

use super::filter_policy::FilterPolicy;
use super::retry::RetryPolicy;
use crate::sqs::as_base64;

/// By account, region and name.
pub const TOPICS: Collection<Topic> = Collection::new("sns.topics");
/// By account, region, topic and id.
pub const SUBSCRIPTIONS: Collection<Subscription> = Collection::new("sns.subscriptions");
/// Deliveries to be made. By the millisecond of the next try and the order of publishing.
pub const DELIVERIES: Collection<Delivery> = Collection::new("sns.deliveries");
/// Deduplication ids of the last minutes. By topic id, scope and deduplication id.
pub const DUPLICATES: Collection<Duplicate> = Collection::new("sns.duplicates");
/// The last number that a delivery or a message of a FIFO topic got.
pub const SEQUENCE: Collection<u64> = Collection::new("sns.sequence");

/// Which topic.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TopicName {
    pub account: String,
    pub region: String,
    pub name: String,
}

impl TopicName {
    pub fn of_caller(call: &Call, name: &str) -> Self {
        Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
            name: name.to_owned(),
        }
    }

    /// The topic of `arn:aws:sns:REGION:ACCOUNT:NAME`.
    pub fn from_arn(arn: &str) -> Option<Self> {
        let (name, rest) = Self::split(arn)?;
        rest.is_none().then_some(name)
    }

    /// The topic in an ARN of a topic or a subscription, and the subscription's id.
    fn split(arn: &str) -> Option<(Self, Option<String>)> {
        let mut parts = arn.strip_prefix("arn:aws:sns:")?.split(':').map(str::to_owned);
        let (region, account, name) = (parts.next()?, parts.next()?, parts.next()?);
        let id = parts.next();
        let is_whole = parts.next().is_none() && !region.is_empty() && !account.is_empty() && !name.is_empty();
        is_whole.then_some((Self { account, region, name }, id))
    }

    pub fn arn(&self) -> String {
        format!("arn:aws:sns:{}:{}:{}", self.region, self.account, self.name)
    }

    pub fn key(&self) -> Key {
        key![&self.account, &self.region, &self.name]
    }

    pub fn is_fifo(&self) -> bool {
        is_fifo(&self.name)
    }
}

/// Whether a topic or queue of that name keeps order.
pub fn is_fifo(name: &str) -> bool {
    name.strip_suffix(".fifo").is_some()
}

/// Which subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SubscriptionName {
    pub topic: TopicName,
    pub id: String,
}

impl SubscriptionName {
    pub fn from_arn(arn: &str) -> Option<Self> {
        let (topic, id) = TopicName::split(arn)?;
        Some(Self { topic, id: id? })
    }

    pub fn arn(&self) -> String {
        format!("{}:{}", self.topic.arn(), self.id)
    }

    pub fn key(&self) -> Key {
        self.topic.key().with(&self.id)
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Topic {
    /// Another one when a topic of the same name is made again.
    pub id: String,
    /// What the owner has set, in SNS's own names.
    pub attributes: BTreeMap<String, String>,
    pub tags: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Subscription {
    pub protocol: Protocol,
    pub endpoint: String,
    /// The account that subscribed.
    pub owner: String,
    /// The ARN of who subscribed.
    pub principal: String,
    pub attributes: BTreeMap<String, String>,
    /// What confirms it; none once it is confirmed.
    pub token: Option<String>,
    /// Whether the confirmation was a signed call.
    pub was_authenticated: bool,
    /// Whether only a signed call may end it.
    pub guards_unsubscribe: bool,
    /// Milliseconds since 1970.
    pub created: u64,
}

/// How a subscription is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Protocol {
    Sqs,
    Http,
    Https,
    Email,
    EmailJson,
}

impl Protocol {
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "sqs" => Self::Sqs,
            "http" => Self::Http,
            "https" => Self::Https,
            "email" => Self::Email,
            "email-json" => Self::EmailJson,
            _ => return None,
        })
    }

    pub fn text(self) -> &'static str {
        match self {
            Self::Sqs => "sqs",
            Self::Http => "http",
            Self::Https => "https",
            Self::Email => "email",
            Self::EmailJson => "email-json",
        }
    }

    pub fn is_mail(self) -> bool {
        matches!(self, Self::Email | Self::EmailJson)
    }

    pub fn is_http(self) -> bool {
        matches!(self, Self::Http | Self::Https)
    }
}

impl Subscription {
    pub fn is_raw(&self) -> bool {
        self.attributes
            .get("RawMessageDelivery")
            .is_some_and(|value| value == "true")
    }

    pub fn looks_at_body(&self) -> bool {
        self.attributes
            .get("FilterPolicyScope")
            .is_some_and(|scope| scope == "MessageBody")
    }

    /// The filter policy, which was checked when it was set.
    pub fn filter(&self) -> Option<FilterPolicy> {
        let text = self.attributes.get("FilterPolicy")?;
        FilterPolicy::parse(text, self.looks_at_body()).ok()
    }

    /// Where messages go that could not be delivered: a queue's ARN.
    pub fn dead_letter_queue(&self) -> Option<String> {
        let policy: serde_json::Value = serde_json::from_str(self.attributes.get("RedrivePolicy")?).ok()?;
        Some(policy["deadLetterTargetArn"].as_str()?.to_owned())
    }

    /// The subscription's own delivery policy, the topic's, or what its protocol has.
    pub fn retries(&self, topic: &Topic) -> RetryPolicy {
        match self.protocol {
            Protocol::Sqs => RetryPolicy::of_queues(),
            Protocol::Email | Protocol::EmailJson => RetryPolicy::of_mail(),
            Protocol::Http | Protocol::Https => {
                let policies = [&self.attributes, &topic.attributes].map(|attributes| attributes.get("DeliveryPolicy"));
                let mut read = policies
                    .into_iter()
                    .flatten()
                    .filter_map(|text| RetryPolicy::parse(text).ok().flatten());
                read.next().unwrap_or_else(RetryPolicy::of_http)
            }
        }
    }
}

/// A message attribute, as it is published.
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

/// What is on its way to a subscriber.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    pub message_id: String,
    pub kind: Kind,
    pub subject: Option<String>,
    /// The text for the subscriber's protocol.
    pub message: String,
    pub attributes: BTreeMap<String, Attribute>,
    /// Milliseconds since 1970.
    pub published: u64,
    /// Of a FIFO topic.
    pub sequence: Option<u64>,
    pub group: Option<String>,
    pub deduplication: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Notification,
    /// Asks to confirm the subscription with this token.
    Confirmation {
        token: String,
    },
}

/// A parcel and how its delivery stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    pub subscription: SubscriptionName,
    pub parcel: Parcel,
    /// Tries that failed.
    pub failures: u32,
    /// Deliveries of a FIFO topic keep their place in line and wait here for their next try.
    pub not_before: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duplicate {
    pub until: u64,
    pub message_id: String,
    pub sequence: u64,
}
