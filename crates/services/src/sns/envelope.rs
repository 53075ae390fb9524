//! What subscribers are sent: the JSON around a message, in the members, order and layout of AWS.
//!
//! Source: SNS developer guide, "Message and JSON formats"; observed messages.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::links;
use super::records::{Attribute, AttributeValue, Kind, Parcel, SubscriptionName};
use super::signer::Signer;

/// The JSON of a parcel for one subscription, signed.
pub fn json(endpoint: &str, signer: &Signer, subscription: &SubscriptionName, parcel: &Parcel) -> String {
    let mut members = members(endpoint, subscription, parcel);
    let signature = signer.sign(&canonical(&members));
    let seal = [
        ("SignatureVersion", json!("2")),
        ("Signature", json!(signature)),
        ("SigningCertURL", json!(links::certificate(endpoint, signer.name()))),
    ];
    // AWS puts the signature behind the timestamp, and the subscriber's link and the attributes at the end.
    let after = members
        .iter()
        .position(|(name, _)| *name == "Timestamp")
        .map_or(members.len(), |index| index + 1);
    members.splice(after..after, seal);
    if parcel.kind == Kind::Notification {
        members.push(("UnsubscribeURL", json!(links::unsubscribe(endpoint, subscription))));
        if !parcel.attributes.is_empty() {
            members.push(("MessageAttributes", attributes(parcel)));
        }
    }
    written(&members)
}

type Members = Vec<(&'static str, Value)>;

fn members(endpoint: &str, subscription: &SubscriptionName, parcel: &Parcel) -> Members {
    let topic = &subscription.topic;
    let mut members: Members = Vec::new();
    match &parcel.kind {
        Kind::Notification => {
            members.push(("Type", json!("Notification")));
            members.push(("MessageId", json!(parcel.message_id)));
            if let Some(sequence) = parcel.sequence {
                members.push(("SequenceNumber", json!(format!("{sequence:020}"))));
            }
            members.push(("TopicArn", json!(topic.arn())));
            if let Some(subject) = &parcel.subject {
                members.push(("Subject", json!(subject)));
            }
            members.push(("Message", json!(parcel.message)));
        }
        Kind::Confirmation { token } => {
            members.push(("Type", json!("SubscriptionConfirmation")));
            members.push(("MessageId", json!(parcel.message_id)));
            members.push(("Token", json!(token)));
            members.push(("TopicArn", json!(topic.arn())));
            members.push(("Message", json!(parcel.message)));
            members.push(("SubscribeURL", json!(links::confirm(endpoint, topic, token))));
        }
    }
    members.push(("Timestamp", json!(timestamp(parcel.published))));
    members
}

/// The text that is signed: some members by name, in order, each name and value on a line of its own.
///
/// Source: SNS developer guide, "Verifying the signatures of Amazon SNS messages".
fn canonical(members: &Members) -> String {
    const SIGNED: [&str; 8] = [
        "Message",
        "MessageId",
        "SubscribeURL",
        "Subject",
        "Timestamp",
        "Token",
        "TopicArn",
        "Type",
    ];
    let found = SIGNED
        .into_iter()
        .filter_map(|name| members.iter().find(|(found, _)| *found == name));
    let lines = found.flat_map(|(name, value)| [name, "\n", value.as_str().unwrap_or_default(), "\n"]);
    lines.collect()
}

fn attributes(parcel: &Parcel) -> Value {
    let typed = |attribute: &Attribute| {
        let value = match &attribute.value {
            AttributeValue::Text(text) => text.clone(),
            AttributeValue::Binary(bytes) => STANDARD.encode(bytes),
        };
        json!({"Type": attribute.data_type, "Value": value})
    };
    Value::Object(
        parcel
            .attributes
            .iter()
            .map(|(name, attribute)| (name.clone(), typed(attribute)))
            .collect(),
    )
}

/// One member per line, as AWS lays its messages out.
fn written(members: &Members) -> String {
    let lines: Vec<String> = members
        .iter()
        .map(|(name, value)| format!("  \"{name}\" : {}", spaced(value)))
        .collect();
    format!("{{\n{}\n}}", lines.join(",\n"))
}

fn spaced(value: &Value) -> String {
    let Value::Object(attributes) = value else {
        return value.to_string();
    };
    let lines: Vec<String> = attributes
        .iter()
        .map(|(name, typed)| {
            let name = Value::from(name.as_str());
            format!(
                "    {name} : {{\"Type\":{},\"Value\":{}}}",
                typed["Type"], typed["Value"]
            )
        })
        .collect();
    format!("{{\n{}\n  }}", lines.join(",\n"))
}

/// With milliseconds, as in `2012-05-02T00:54:06.655Z`.
fn timestamp(milliseconds: u64) -> String {
    let milliseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX);
    let instant = Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::MAX);
    instant.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
