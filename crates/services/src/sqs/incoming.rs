//! Messages on their way in: checked, summed and ready to be put on a shelf.
//!
//! Source: SQS API reference, `SendMessage`; developer guide, "Message quotas"; the texts of errors as observed.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::sqs::{MessageAttributeValue, MessageSystemAttributeValue};
use headwater_kernel::id;
use sha2::{Digest, Sha256};

use super::faults::{invalid_characters, invalid_parameter, invalid_value, missing_parameter};
use super::records::{Attribute, AttributeValue, Message, Queue};

const LONGEST_DELAY: i32 = 900;
const MOST_ATTRIBUTES: usize = 10;
const LONGEST_NAME: usize = 256;
const LONGEST_ID: usize = 128;

/// A message as a request brings it.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    pub body: String,
    pub delay_seconds: Option<i32>,
    pub attributes: BTreeMap<String, MessageAttributeValue>,
    pub system_attributes: BTreeMap<String, MessageSystemAttributeValue>,
    pub deduplication: Option<String>,
    pub group: Option<String>,
}

/// A message that was checked against its queue.
#[derive(Debug)]
pub struct Accepted {
    pub message: Message,
    pub delay_seconds: u64,
}

impl Asked {
    /// Checks the message against the rules of `queue`.
    pub fn accept(self, queue: &Queue, sender: &str) -> Result<Accepted, Error> {
        check_body(&self.body)?;
        let size = self.size();
        let longest = queue.longest_message();
        if size > longest {
            let message =
                format!("One or more parameters are invalid. Reason: Message must be shorter than {longest} bytes.");
            return Err(invalid_parameter(message));
        }
        let delay_seconds = self.delay(queue)?;
        let attributes = checked_attributes(self.attributes)?;
        let trace_header = trace_header(self.system_attributes)?;
        let (group, deduplication) = if queue.is_fifo() {
            let deduplication = deduplication_id(queue, self.deduplication, &self.body)?;
            (Some(checked_group(self.group)?), Some(deduplication))
        } else {
            (standard_group(self.group)?, refuse_deduplication(self.deduplication)?)
        };
        let message = Message {
            id: id::uuid(),
            body: self.body,
            attributes,
            trace_header,
            sender: sender.to_owned(),
            group,
            deduplication,
            dead_letter_source: None,
        };
        Ok(Accepted { message, delay_seconds })
    }

    /// The bytes that count against the limits: the body, and the names, types and values of attributes.
    pub fn size(&self) -> u64 {
        let value_bytes = |value: &MessageAttributeValue| {
            let text = value.string_value.as_ref().map_or(0, String::len);
            value.data_type.len() + text + value.binary_value.as_ref().map_or(0, bytes::Bytes::len)
        };
        let attributes: usize = self
            .attributes
            .iter()
            .map(|(name, value)| name.len() + value_bytes(value))
            .sum();
        (self.body.len() + attributes) as u64
    }

    fn delay(&self, queue: &Queue) -> Result<u64, Error> {
        let Some(seconds) = self.delay_seconds else {
            return Ok(queue.delay_seconds());
        };
        if !(0..=LONGEST_DELAY).contains(&seconds) {
            let reason = "DelaySeconds must be >= 0 and <= 900.";
            return Err(invalid_value(seconds, "DelaySeconds", reason));
        }
        if queue.is_fifo() && seconds != 0 {
            let reason = "The request include parameter that is not valid for this queue type.";
            return Err(invalid_value(seconds, "DelaySeconds", reason));
        }
        Ok(if queue.is_fifo() {
            queue.delay_seconds()
        } else {
            u64::from(seconds.unsigned_abs())
        })
    }
}

fn check_body(body: &str) -> Result<(), Error> {
    if body.is_empty() {
        return Err(missing_parameter("MessageBody"));
    }
    match body.chars().find(|letter| !is_allowed(*letter)) {
        Some(letter) => Err(invalid_characters(letter.into())),
        None => Ok(()),
    }
}

/// The characters of XML 1.0.
fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{1_0000}'..)
}

fn checked_attributes(asked: BTreeMap<String, MessageAttributeValue>) -> Result<BTreeMap<String, Attribute>, Error> {
    if asked.len() > MOST_ATTRIBUTES {
        let message = format!(
            "Number of message attributes [{}] exceeds the allowed maximum [{MOST_ATTRIBUTES}].",
            asked.len()
        );
        return Err(invalid_parameter(message));
    }
    asked
        .into_iter()
        .map(|(name, value)| {
            check_name(&name)?;
            let value = attribute(&name, value.data_type, value.string_value, value.binary_value)?;
            Ok((name, value))
        })
        .collect()
}

fn check_name(name: &str) -> Result<(), Error> {
    let lower = name.to_ascii_lowercase();
    let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    if name.is_empty() || name.len() > LONGEST_NAME || !name.chars().all(is_allowed) {
        let message = "Message (user) attribute name can contain the following characters: a-z, A-Z, 0-9, underscore \
                       (_), hyphen (-), and period (.), and can be at most 256 characters long.";
        return Err(invalid_parameter(message));
    }
    if lower.starts_with("aws.") || lower.starts_with("amazon.") {
        let message = "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. These strings are \
                       reserved for internal use.";
        return Err(invalid_parameter(message));
    }
    if name.starts_with('.') || name.ends_with('.') || name.contains("..") {
        let message = "Message (user) attribute name cannot start or end with a period, or hold two in a row.";
        return Err(invalid_parameter(message));
    }
    Ok(())
}

fn attribute(
    name: &str,
    data_type: String,
    text: Option<String>,
    binary: Option<bytes::Bytes>,
) -> Result<Attribute, Error> {
    let kind = data_type.split('.').next().unwrap_or_default();
    let empty = || {
        let message =
            format!("Message (user) attribute '{name}' must contain a non-empty value of type '{data_type}'.");
        invalid_parameter(message)
    };
    let value = match kind {
        "String" => AttributeValue::Text(text.filter(|text| !text.is_empty()).ok_or_else(empty)?),
        "Number" => AttributeValue::Text(number(name, text.ok_or_else(empty)?)?),
        "Binary" => AttributeValue::Binary(binary.filter(|bytes| !bytes.is_empty()).ok_or_else(empty)?),
        _ => {
            let message = format!(
                "The type of message (user) attribute '{name}' is invalid. You must use only the following supported \
                 type prefixes: Binary, Number, String."
            );
            return Err(invalid_parameter(message));
        }
    };
    Ok(Attribute { data_type, value })
}

fn number(name: &str, text: String) -> Result<String, Error> {
    if text.trim().parse::<f64>().is_ok_and(f64::is_finite) {
        return Ok(text);
    }
    let message = format!("Can't cast the value of message (user) attribute '{name}' to a number.");
    Err(invalid_parameter(message))
}

fn trace_header(mut asked: BTreeMap<String, MessageSystemAttributeValue>) -> Result<Option<Attribute>, Error> {
    let header = asked.remove("AWSTraceHeader");
    if let Some(name) = asked.keys().next() {
        let message = format!("Message system attribute name '{name}' is invalid.");
        return Err(invalid_parameter(message));
    }
    let header = header.map(|value| attribute("AWSTraceHeader", value.data_type, value.string_value, None));
    header.transpose()
}

fn deduplication_id(queue: &Queue, given: Option<String>, body: &str) -> Result<String, Error> {
    if let Some(given) = given {
        return checked_id(given, "MessageDeduplicationId");
    }
    if queue.is_set("ContentBasedDeduplication") {
        return Ok(hex::encode(Sha256::digest(body.as_bytes())));
    }
    let message =
        "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly";
    Err(invalid_parameter(message))
}

fn checked_group(given: Option<String>) -> Result<String, Error> {
    checked_id(
        given.ok_or_else(|| missing_parameter("MessageGroupId"))?,
        "MessageGroupId",
    )
}

/// Groups of a standard queue ("fair queues") name tenants; they do not order messages.
fn standard_group(given: Option<String>) -> Result<Option<String>, Error> {
    given.map(|group| checked_id(group, "MessageGroupId")).transpose()
}

fn refuse_deduplication(given: Option<String>) -> Result<Option<String>, Error> {
    let reason = "The request includes a parameter that is not valid for this queue type";
    given.map_or(Ok(None), |given| {
        Err(invalid_value(given, "MessageDeduplicationId", reason))
    })
}

fn checked_id(given: String, parameter: &str) -> Result<String, Error> {
    let is_allowed = |byte: u8| byte.is_ascii_graphic();
    if (1..=LONGEST_ID).contains(&given.len()) && given.bytes().all(is_allowed) {
        return Ok(given);
    }
    let reason = format!("{parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length.");
    Err(invalid_value(given, parameter, &reason))
}
