//! One value on its way from the wire to a field, whichever protocol it came in.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use crate::error::Error;
use crate::read::Form;
use crate::table::{ListType, MapType, Member};

/// A value as it came: JSON, CBOR, a branch of a form, the text of a header or path label, a raw body, or members of several
/// origins put together.
#[derive(Debug)]
pub enum Node {
    Json(Value),
    Cbor(ciborium::Value),
    Form(Form),
    Text(String),
    Blob(Bytes),
    /// By the model's member names.
    Members(BTreeMap<&'static str, Node>),
}

/// The members of a structure node, to be taken one by one.
pub(super) enum Members {
    Json(serde_json::Map<String, Value>),
    Cbor(Vec<(ciborium::Value, ciborium::Value)>),
    Form(BTreeMap<String, Form>),
    Mixed(BTreeMap<&'static str, Node>),
}

impl Members {
    pub(super) fn are_of_form(&self) -> bool {
        matches!(self, Self::Form(_))
    }

    /// The value of `member`; none where it is absent or null.
    pub(super) fn take(&mut self, member: &Member) -> Option<Node> {
        match self {
            Self::Json(fields) => fields
                .get_mut(member.name)
                .map(Value::take)
                .filter(|value| !value.is_null())
                .map(Node::Json),
            Self::Cbor(fields) => {
                let is_member = |(name, _): &(ciborium::Value, _)| name.as_text() == Some(member.name);
                let index = fields.iter().position(is_member)?;
                let (_, value) = fields.swap_remove(index);
                (!value.is_null()).then_some(Node::Cbor(value))
            }
            Self::Form(fields) => fields.remove(member.wire_name()).map(Node::Form),
            Self::Mixed(nodes) => nodes.remove(member.name),
        }
    }
}

impl Node {
    pub(super) fn into_members(self) -> Result<Members, Error> {
        match self {
            Self::Json(Value::Object(fields)) => Ok(Members::Json(fields)),
            Self::Cbor(ciborium::Value::Map(fields)) => Ok(Members::Cbor(fields)),
            Self::Form(form) => Ok(Members::Form(form.children)),
            Self::Members(nodes) => Ok(Members::Mixed(nodes)),
            other => Err(other.mismatch("structure")),
        }
    }

    pub(crate) fn into_items(self, list: &ListType) -> Result<Vec<Node>, Error> {
        match self {
            Self::Json(Value::Array(items)) => Ok(items
                .into_iter()
                .filter(|item| !item.is_null())
                .map(Node::Json)
                .collect()),
            Self::Cbor(ciborium::Value::Array(items)) => Ok(items
                .into_iter()
                .filter(|item| !item.is_null())
                .map(Node::Cbor)
                .collect()),
            Self::Form(form) => Ok(list_branch(form, list)
                .into_numbered()
                .into_iter()
                .map(Node::Form)
                .collect()),
            Self::Text(text) => Ok(text.split(',').map(|item| Node::Text(item.trim().to_owned())).collect()),
            other => Err(other.mismatch("list")),
        }
    }

    pub(crate) fn into_entries(self, map: &MapType) -> Result<Vec<(String, Node)>, Error> {
        match self {
            Self::Json(Value::Object(fields)) => {
                let present = fields.into_iter().filter(|(_, value)| !value.is_null());
                Ok(present.map(|(key, value)| (key, Node::Json(value))).collect())
            }
            Self::Cbor(ciborium::Value::Map(fields)) => Ok(cbor_entries(fields)),
            Self::Form(form) => Ok(form_entries(form, map)),
            other => Err(other.mismatch("map")),
        }
    }

    pub(crate) fn into_text(self) -> Result<String, Error> {
        match self {
            Self::Json(Value::String(text))
            | Self::Cbor(ciborium::Value::Text(text))
            | Self::Text(text)
            | Self::Form(Form { text: Some(text), .. }) => Ok(text),
            other => Err(other.mismatch("String")),
        }
    }

    pub(crate) fn into_boolean(self) -> Result<bool, Error> {
        match self {
            Self::Json(Value::Bool(value)) | Self::Cbor(ciborium::Value::Bool(value)) => Ok(value),
            Self::Json(_) | Self::Cbor(_) => Err(self.mismatch("Boolean")),
            written => match written.into_text()?.to_ascii_lowercase().as_str() {
                "true" => Ok(true),
                "false" => Ok(false),
                other => Err(malformed(other, "Boolean")),
            },
        }
    }

    pub(crate) fn into_integer(self, expected: &str) -> Result<i64, Error> {
        match self {
            Self::Json(Value::Number(number)) => whole(&number).ok_or_else(|| malformed(&number.to_string(), expected)),
            Self::Cbor(ciborium::Value::Integer(number)) => {
                i64::try_from(number).map_err(|_| malformed(&format!("{number:?}"), expected))
            }
            Self::Json(_) | Self::Cbor(_) => Err(self.mismatch(expected)),
            written => {
                let text = written.into_text()?;
                text.trim().parse().map_err(|_| malformed(&text, expected))
            }
        }
    }

    pub(crate) fn into_double(self) -> Result<f64, Error> {
        match self {
            Self::Json(Value::Number(number)) => {
                number.as_f64().ok_or_else(|| malformed(&number.to_string(), "Double"))
            }
            Self::Json(Value::String(text)) => {
                named_double(&text).ok_or_else(|| Self::Json(text.into()).mismatch("Double"))
            }
            Self::Cbor(value) => cbor_number(&value).ok_or_else(|| Self::Cbor(value).mismatch("Double")),
            Self::Json(_) => Err(self.mismatch("Double")),
            written => {
                let text = written.into_text()?;
                text.trim().parse().map_err(|_| malformed(&text, "Double"))
            }
        }
    }

    /// Seconds since 1970 as a number, or a date as text in the forms of RFC 3339 and HTTP.
    pub(crate) fn into_timestamp(self) -> Result<Timestamp, Error> {
        match self {
            Self::Json(Value::Number(number)) => {
                let seconds = number.as_f64().and_then(timestamp_of_seconds);
                seconds.ok_or_else(|| malformed(&number.to_string(), "Timestamp"))
            }
            Self::Json(Value::String(text)) => timestamp_of_text(&text).ok_or_else(|| malformed(&text, "Timestamp")),
            Self::Cbor(value) => cbor_timestamp(&value).ok_or_else(|| Self::Cbor(value).mismatch("Timestamp")),
            Self::Json(_) => Err(self.mismatch("Timestamp")),
            written => {
                let text = written.into_text()?;
                timestamp_of_text(&text).ok_or_else(|| malformed(&text, "Timestamp"))
            }
        }
    }

    pub(crate) fn into_blob(self) -> Result<Bytes, Error> {
        match self {
            Self::Blob(bytes) => Ok(bytes),
            Self::Cbor(ciborium::Value::Bytes(bytes)) => Ok(Bytes::from(bytes)),
            written => {
                let text = written.into_text()?;
                STANDARD
                    .decode(text.trim())
                    .map(Bytes::from)
                    .map_err(|_| malformed("value", "Blob"))
            }
        }
    }

    pub(crate) fn into_document(self) -> Value {
        match self {
            Self::Json(value) => value,
            Self::Cbor(value) => value.deserialized().unwrap_or_default(),
            Self::Text(text) | Self::Form(Form { text: Some(text), .. }) => Value::String(text),
            _ => Value::Null,
        }
    }

    /// The error for a value of another type than the model's, in the words of AWS's deserializer.
    fn mismatch(&self, expected: &str) -> Error {
        let found = match self {
            Self::Json(Value::Bool(true)) | Self::Cbor(ciborium::Value::Bool(true)) => "TRUE_VALUE",
            Self::Json(Value::Bool(false)) | Self::Cbor(ciborium::Value::Bool(false)) => "FALSE_VALUE",
            Self::Json(Value::Number(_)) | Self::Cbor(ciborium::Value::Integer(_) | ciborium::Value::Float(_)) => {
                "NUMBER_VALUE"
            }
            Self::Json(Value::String(_)) | Self::Text(_) | Self::Blob(_) | Self::Cbor(ciborium::Value::Text(_)) => {
                "STRING_VALUE"
            }
            Self::Json(Value::Null) => "NULL_VALUE",
            Self::Json(Value::Array(_) | Value::Object(_)) | Self::Cbor(_) | Self::Form(_) | Self::Members(_) => {
                return Error::serialization("Start of structure or map found where not expected.");
            }
        };
        Error::serialization(format!("{found} cannot be converted to {expected}"))
    }
}

fn malformed(text: &str, expected: &str) -> Error {
    Error::serialization(format!("{text} cannot be converted to {expected}"))
}

/// The branch of the form that holds the items: under the member's name, unless the list is flattened. Old clients leave
/// the name out.
fn list_branch(mut form: Form, list: &ListType) -> Form {
    if list.flattened {
        return form;
    }
    let name = list.member_name.unwrap_or("member");
    form.children.remove(name).unwrap_or(form)
}

fn cbor_entries(fields: Vec<(ciborium::Value, ciborium::Value)>) -> Vec<(String, Node)> {
    let present = fields.into_iter().filter(|(_, value)| !value.is_null());
    let named = present.filter_map(|(key, value)| Some((key.into_text().ok()?, Node::Cbor(value))));
    named.collect()
}

fn cbor_number(value: &ciborium::Value) -> Option<f64> {
    let whole = || value.as_integer().and_then(|number| i64::try_from(number).ok());
    value.as_float().or_else(|| whole().map(|number| number as f64))
}

/// Seconds since 1970 under tag 1; clients that leave the tag out are understood.
fn cbor_timestamp(value: &ciborium::Value) -> Option<Timestamp> {
    match value {
        ciborium::Value::Tag(crate::cbor::EPOCH_TAG, seconds) => cbor_number(seconds).and_then(timestamp_of_seconds),
        other => cbor_number(other).and_then(timestamp_of_seconds),
    }
}

fn form_entries(mut form: Form, map: &MapType) -> Vec<(String, Node)> {
    let branch = if map.flattened {
        form
    } else {
        form.children.remove("entry").unwrap_or(form)
    };
    let entries = branch.into_numbered().into_iter().filter_map(|mut entry| {
        let key = entry.children.remove(map.key_name.unwrap_or("key"))?.text?;
        let value = entry.children.remove(map.value_name.unwrap_or("value"))?;
        Some((key, Node::Form(value)))
    });
    entries.collect()
}

/// A whole number, also where it was written with a fraction of zero, as some clients do.
fn whole(number: &serde_json::Number) -> Option<i64> {
    let exact = number.as_i64();
    exact.or_else(|| {
        number
            .as_f64()
            .filter(|value| value.fract() == 0.0 && value.abs() < 9.0e15)
            .map(|value| value as i64)
    })
}

fn named_double(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// To the microsecond: finer than any service keeps, coarser than what a double loses.
fn timestamp_of_seconds(seconds: f64) -> Option<Timestamp> {
    let microseconds = (seconds * 1e6).round();
    if microseconds.abs() > i64::MAX as f64 {
        return None;
    }
    Timestamp::from_microsecond(microseconds as i64).ok()
}

fn timestamp_of_text(text: &str) -> Option<Timestamp> {
    if let Ok(seconds) = text.parse::<f64>() {
        return timestamp_of_seconds(seconds);
    }
    let with_offset = text.parse::<Timestamp>().ok();
    let without_offset = || {
        text.parse::<jiff::civil::DateTime>()
            .ok()?
            .to_zoned(jiff::tz::TimeZone::UTC)
            .ok()
    };
    with_offset
        .or_else(|| without_offset().map(|zoned| zoned.timestamp()))
        .or_else(|| jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.timestamp()))
}
