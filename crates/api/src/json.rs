//! AWS JSON 1.0 and 1.1: objects by the model's member names, timestamps as seconds since 1970, blobs in base64.
//!
//! Source: the smithy specifications of awsJson1_0 and awsJson1_1.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use jiff::Timestamp;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value};

use crate::error::Error;
use crate::field::View;
use crate::read::{Input, Node};
use crate::shape::Shape;
use crate::table::{Kind, Location, TimestampFormat, Type};

/// The input in a request's body. An empty body is an empty object, as AWS takes it.
pub fn input(body: &[u8]) -> Result<Input, Error> {
    Ok(Input::new(Node::Json(value(body)?)))
}

pub(crate) fn value(body: &[u8]) -> Result<Value, Error> {
    if body.trim_ascii().is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    let parsed = serde_json::from_slice(body);
    parsed.map_err(|error| Error::serialization(format!("Could not parse request body into json: {error}")))
}

/// The body of a success.
pub fn output(shape: &dyn Shape) -> Result<Bytes, Error> {
    encoded(&Typed {
        view: View::Structure(shape),
        kind: None,
    })
}

/// The body of an error: its shape in `__type`, its message as the model spells it, and its further members.
pub fn error(error: &Error) -> Bytes {
    let mut body = Map::new();
    body.insert("__type".to_owned(), Value::String(error.shape_name().to_owned()));
    body.insert(error.message_member.to_owned(), Value::String(error.message.clone()));
    for (name, value) in &error.fields {
        body.insert((*name).to_owned(), value.clone());
    }
    Bytes::from(Value::Object(body).to_string())
}

pub(crate) fn member(view: View<'_>, shape: &'static Type) -> Result<Bytes, Error> {
    encoded(&Typed {
        view,
        kind: Some(&shape.kind),
    })
}

fn encoded(value: &Typed<'_>) -> Result<Bytes, Error> {
    let body =
        serde_json::to_vec(value).map_err(|error| Error::internal(format!("cannot write the answer: {error}")))?;
    Ok(Bytes::from(body))
}

/// A value beside its type, for serde.
struct Typed<'a> {
    view: View<'a>,
    kind: Option<&'static Kind>,
}

impl Serialize for Typed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (&self.view, self.kind) {
            (View::Absent, _) => serializer.serialize_unit(),
            (View::Boolean(value), _) => serializer.serialize_bool(*value),
            (View::Integer(value), _) => serializer.serialize_i64(*value),
            (View::Double(value), _) => double(*value, serializer),
            (View::String(value), _) => serializer.serialize_str(value),
            (View::Timestamp(value), Some(Kind::Timestamp(format))) => timestamp(*value, *format, serializer),
            (View::Timestamp(value), _) => timestamp(*value, None, serializer),
            (View::Blob(value), _) => serializer.serialize_str(&STANDARD.encode(value)),
            (View::Document(value), _) => value.serialize(serializer),
            (View::List(items), kind) => {
                let member = kind.and_then(list_member);
                let mut sequence = serializer.serialize_seq(Some(items.count()))?;
                for view in items.views() {
                    sequence.serialize_element(&Typed { view, kind: member })?;
                }
                sequence.end()
            }
            (View::Map(entries), kind) => {
                let value = kind.and_then(map_value);
                let mut map = serializer.serialize_map(Some(entries.count()))?;
                for (key, view) in entries.views() {
                    map.serialize_entry(key, &Typed { view, kind: value })?;
                }
                map.end()
            }
            (View::Structure(shape), _) => structure(*shape, serializer),
        }
    }
}

fn list_member(kind: &'static Kind) -> Option<&'static Kind> {
    if let Kind::List(list) = kind {
        Some(&list.member.kind)
    } else {
        None
    }
}

fn map_value(kind: &'static Kind) -> Option<&'static Kind> {
    if let Kind::Map(map) = kind {
        Some(&map.value.kind)
    } else {
        None
    }
}

fn structure<S: Serializer>(shape: &dyn Shape, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (index, member) in shape.structure().members.iter().enumerate() {
        let Some(field) = shape.member(index).filter(|_| member.location == Location::Body) else {
            continue;
        };
        match field.view() {
            View::Absent => {}
            view => map.serialize_entry(
                member.name,
                &Typed {
                    view,
                    kind: Some(&member.shape.kind),
                },
            )?,
        }
    }
    map.end()
}

fn double<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.is_finite() {
        return serializer.serialize_f64(value);
    }
    serializer.serialize_str(match value {
        value if value.is_nan() => "NaN",
        value if value > 0.0 => "Infinity",
        _ => "-Infinity",
    })
}

fn timestamp<S: Serializer>(
    value: Timestamp,
    format: Option<TimestampFormat>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match format.unwrap_or(TimestampFormat::UnixTimestamp) {
        TimestampFormat::UnixTimestamp if value.subsec_millisecond() == 0 => {
            serializer.serialize_i64(value.as_second())
        }
        TimestampFormat::UnixTimestamp => serializer.serialize_f64(value.as_millisecond() as f64 / 1000.0),
        TimestampFormat::Iso8601 => serializer.serialize_str(&crate::time::iso8601(value)),
        TimestampFormat::Rfc822 => serializer.serialize_str(&crate::time::rfc822(value)),
    }
}
