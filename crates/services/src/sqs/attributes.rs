//! A queue's attributes: which there are, what they may hold, and what they are when nobody has set them.
//!
//! Source: SQS API reference, `SetQueueAttributes`; the texts of errors as observed.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use headwater_api::Error;
use serde_json::Value;

use super::faults::{invalid_attribute, invalid_parameter, invalid_value, unknown_attribute};
use super::records::{Queue, QueueName, Redrive};
use super::schedule::Counts;

type Attributes = BTreeMap<String, String>;

/// What an attribute may hold.
#[derive(Debug)]
enum Rule {
    Number(RangeInclusive<u64>),
    Boolean,
    OneOf(&'static [&'static str]),
    /// JSON, or nothing to unset it.
    Policy,
    Text,
}

/// One attribute that an owner may set.
struct Row {
    name: &'static str,
    rule: Rule,
    is_fifo_only: bool,
    /// What a queue has that was told nothing; none where the attribute is then left out.
    default: Option<&'static str>,
}

const fn both(name: &'static str, rule: Rule, default: Option<&'static str>) -> Row {
    Row {
        name,
        rule,
        is_fifo_only: false,
        default,
    }
}

const fn fifo(name: &'static str, rule: Rule, default: Option<&'static str>) -> Row {
    Row {
        name,
        rule,
        is_fifo_only: true,
        default,
    }
}

static ROWS: [Row; 15] = [
    both("DelaySeconds", Rule::Number(0..=900), Some("0")),
    both("MaximumMessageSize", Rule::Number(1_024..=1_048_576), Some("1048576")),
    both("MessageRetentionPeriod", Rule::Number(60..=1_209_600), Some("345600")),
    both("ReceiveMessageWaitTimeSeconds", Rule::Number(0..=20), Some("0")),
    both("VisibilityTimeout", Rule::Number(0..=43_200), Some("30")),
    both("Policy", Rule::Policy, None),
    both("RedrivePolicy", Rule::Policy, None),
    both("RedriveAllowPolicy", Rule::Policy, None),
    both("KmsMasterKeyId", Rule::Text, None),
    both("KmsDataKeyReusePeriodSeconds", Rule::Number(60..=86_400), None),
    // Unlike at AWS, queues are not encrypted unless that is asked for.
    both("SqsManagedSseEnabled", Rule::Boolean, Some("false")),
    fifo("FifoQueue", Rule::Boolean, Some("true")),
    fifo("ContentBasedDeduplication", Rule::Boolean, Some("false")),
    fifo(
        "DeduplicationScope",
        Rule::OneOf(&["messageGroup", "queue"]),
        Some("queue"),
    ),
    fifo(
        "FifoThroughputLimit",
        Rule::OneOf(&["perQueue", "perMessageGroupId"]),
        Some("perQueue"),
    ),
];

/// Attributes that are told, never set.
const TOLD: [&str; 6] = [
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesDelayed",
    "ApproximateNumberOfMessagesNotVisible",
    "CreatedTimestamp",
    "LastModifiedTimestamp",
    "QueueArn",
];

fn row(name: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.name == name)
}

/// Checks attributes by themselves; what other queues have to say is checked by [`redrive_target`]. Empty texts stay:
/// they unset.
pub fn check(name: &QueueName, attributes: &Attributes) -> Result<(), Error> {
    let is_fifo = name.is_fifo();
    for (attribute, value) in attributes {
        let row = row(attribute).ok_or_else(|| unknown_attribute(attribute))?;
        if row.is_fifo_only && !is_fifo {
            return Err(unknown_attribute(attribute));
        }
        if !is_allowed(row, value) {
            return Err(invalid_attribute(attribute));
        }
    }
    let grouped = attributes
        .get("FifoThroughputLimit")
        .is_some_and(|limit| limit == "perMessageGroupId");
    if grouped
        && attributes
            .get("DeduplicationScope")
            .is_some_and(|scope| scope == "queue")
    {
        return Err(invalid_attribute("FifoThroughputLimit"));
    }
    Ok(())
}

fn is_allowed(row: &Row, value: &str) -> bool {
    match &row.rule {
        Rule::Number(range) => value.parse().is_ok_and(|number| range.contains(&number)),
        // Once FIFO, always FIFO.
        Rule::Boolean => value == "true" || (value == "false" && row.name != "FifoQueue"),
        Rule::OneOf(values) => values.contains(&value),
        Rule::Policy => value.is_empty() || serde_json::from_str::<Value>(value).is_ok_and(|policy| policy.is_object()),
        Rule::Text => true,
    }
}

/// Puts `changes` over `attributes`; an empty text unsets.
pub fn merge(attributes: &mut Attributes, changes: &Attributes) {
    for (name, value) in changes {
        if value.is_empty() {
            attributes.remove(name);
        } else {
            attributes.insert(name.clone(), value.clone());
        }
    }
}

/// The attribute in which `asked` departs from what the queue has, defaults included.
pub fn difference(queue: &Queue, asked: &Attributes) -> Option<String> {
    let has = |name: &str| {
        let default = row(name).and_then(|row| row.default);
        queue.attributes.get(name).map(String::as_str).or(default).unwrap_or("")
    };
    let mut names = asked.iter().filter(|(name, value)| has(name) != value.as_str());
    names.next().map(|(name, _)| name.clone())
}

/// Reads a redrive policy: the dead letter queue that it names, and its text for errors.
pub fn redrive(text: &str) -> Result<(QueueName, u64), Error> {
    let refuse = |reason: &str| invalid_value(text, "RedrivePolicy", reason);
    let policy: Value = serde_json::from_str(text).map_err(|_| refuse("Redrive policy is not a valid JSON map."))?;
    for member in ["maxReceiveCount", "deadLetterTargetArn"] {
        if policy.get(member).is_none() {
            return Err(refuse(&format!(
                "Redrive policy does not contain mandatory attribute: {member}."
            )));
        }
    }
    let redrive = Redrive::parse(text).filter(|redrive| (1..=1_000).contains(&redrive.most_receives));
    let redrive = redrive.ok_or_else(|| refuse("Invalid value for maxReceiveCount: must be between 1 and 1000."))?;
    let target = QueueName::from_arn(&redrive.target);
    let target = target.ok_or_else(|| refuse("Invalid value for deadLetterTargetArn."))?;
    Ok((target, redrive.most_receives))
}

/// Checks a redrive policy against the queue that it names, none where there is no such queue.
pub fn redrive_target(text: &str, source: &QueueName, target: Option<&Queue>) -> Result<(), Error> {
    let refuse = |reason: &str| invalid_value(text, "RedrivePolicy", reason);
    let target = target.ok_or_else(|| refuse("Dead letter target does not exist."))?;
    if target.is_fifo() != source.is_fifo() {
        return Err(refuse("Dead-letter queue must be same type of queue as the source."));
    }
    if !allows_source(target, &source.arn()) {
        let message = "The dead letter queue does not allow this queue as a source: see its RedriveAllowPolicy.";
        return Err(invalid_parameter(message));
    }
    Ok(())
}

/// Whether a dead letter queue takes the letters of `source`, by its `RedriveAllowPolicy`.
fn allows_source(target: &Queue, source: &str) -> bool {
    let Some(text) = target.attributes.get("RedriveAllowPolicy") else {
        return true;
    };
    let policy: Value = serde_json::from_str(text).unwrap_or_default();
    match policy["redrivePermission"].as_str() {
        Some("denyAll") => false,
        Some("byQueue") => policy["sourceQueueArns"]
            .as_array()
            .is_some_and(|arns| arns.iter().any(|arn| arn == source)),
        _ => true,
    }
}

/// Whether `name` is an attribute that can be asked for.
pub fn is_known(name: &str) -> bool {
    name == "All" || TOLD.contains(&name) || row(name).is_some()
}

/// All that a queue tells of itself.
pub fn told(name: &QueueName, queue: &Queue, counts: Counts) -> Attributes {
    let rows = ROWS.iter().filter(|row| !row.is_fifo_only || queue.is_fifo());
    let defaults = rows.filter_map(|row| Some((row.name.to_owned(), row.default?.to_owned())));
    let mut all: Attributes = defaults.collect();
    all.extend(queue.attributes.clone());
    let told = [
        counts.visible.to_string(),
        counts.delayed.to_string(),
        counts.in_flight.to_string(),
        queue.created.to_string(),
        queue.modified.to_string(),
        name.arn(),
    ];
    all.extend(TOLD.map(str::to_owned).into_iter().zip(told));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> QueueName {
        QueueName::from_arn(&format!("arn:aws:sqs:us-east-1:123456789012:{text}")).unwrap()
    }

    fn code(name_text: &str, attribute: &str, value: &str) -> Option<String> {
        let attributes = Attributes::from([(attribute.to_owned(), value.to_owned())]);
        check(&name(name_text), &attributes)
            .err()
            .map(|error| error.code.to_string())
    }

    #[test]
    fn values_are_checked_by_their_rule() {
        for (attribute, value) in [("VisibilityTimeout", "43200"), ("Policy", ""), ("Policy", "{}")] {
            assert_eq!(code("q", attribute, value), None, "{attribute}={value}");
        }
        for (attribute, value) in [("VisibilityTimeout", "43201"), ("DelaySeconds", "-1"), ("Policy", "[")] {
            assert_eq!(code("q", attribute, value).as_deref(), Some("InvalidAttributeValue"));
        }
        assert_eq!(code("q", "Colour", "red").as_deref(), Some("InvalidAttributeName"));
        assert_eq!(code("q", "FifoQueue", "true").as_deref(), Some("InvalidAttributeName"));
        assert_eq!(
            code("q.fifo", "FifoQueue", "false").as_deref(),
            Some("InvalidAttributeValue")
        );
    }

    #[test]
    fn a_redrive_policy_says_what_it_lacks() {
        let reason = |text: &str| redrive(text).unwrap_err().message;
        assert!(reason("{}").contains("mandatory attribute: maxReceiveCount"));
        assert!(reason(r#"{"maxReceiveCount": 3}"#).contains("deadLetterTargetArn"));
        assert!(reason(r#"{"maxReceiveCount": 0, "deadLetterTargetArn": "x"}"#).contains("between 1 and 1000"));
    }

    #[test]
    fn rows_know_each_told_attribute_once() {
        assert!(TOLD.iter().all(|name| row(name).is_none() && is_known(name)));
    }
}
