//! Smithy RPC v2 CBOR: maps by the model's member names, timestamps as tag 1, blobs as byte strings.
//!
//! Source: the smithy specification of rpcv2Cbor; RFC 8949.

use bytes::Bytes;
use ciborium::Value;
use jiff::Timestamp;

use crate::error::Error;
use crate::field::View;
use crate::read::{Input, Node};
use crate::shape::Shape;

/// RFC 8949, section 3.4.2: a number of seconds since 1970.
pub(crate) const EPOCH_TAG: u64 = 1;

/// The input in a request's body. An empty body is an empty map.
pub fn input(body: &[u8]) -> Result<Input, Error> {
    if body.is_empty() {
        return Ok(Input::new(Node::Cbor(Value::Map(Vec::new()))));
    }
    let parsed = ciborium::from_reader(body);
    let value = parsed.map_err(|error| Error::serialization(format!("could not parse the body as CBOR: {error}")))?;
    Ok(Input::new(Node::Cbor(value)))
}

/// The body of a success.
pub fn output(shape: &dyn Shape) -> Result<Bytes, Error> {
    encoded(&value(&View::Structure(shape)))
}

/// The body of an error: its shape in `__type`, its message as the model spells it, and its further members.
pub fn error(error: &Error) -> Bytes {
    let mut members = vec![
        (text("__type"), text(error.shape_name())),
        (text(error.message_member), text(&error.message)),
    ];
    members.extend(error.fields.iter().map(|(name, value)| (text(name), document(value))));
    encoded(&Value::Map(members)).unwrap_or_default()
}

fn encoded(value: &Value) -> Result<Bytes, Error> {
    let mut body = Vec::new();
    ciborium::into_writer(value, &mut body)
        .map_err(|error| Error::internal(format!("cannot write the answer: {error}")))?;
    Ok(Bytes::from(body))
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn value(view: &View<'_>) -> Value {
    match view {
        View::Absent => Value::Null,
        View::Boolean(value) => Value::Bool(*value),
        View::Integer(value) => Value::Integer((*value).into()),
        View::Double(value) => Value::Float(*value),
        View::String(value) => text(value),
        View::Timestamp(value) => timestamp(*value),
        View::Blob(value) => Value::Bytes(value.to_vec()),
        View::Document(value) => document(value),
        View::List(items) => Value::Array(items.views().map(|item| value(&item)).collect()),
        View::Map(entries) => Value::Map(entries.views().map(|(key, item)| (text(key), value(&item))).collect()),
        View::Structure(shape) => structure(*shape),
    }
}

fn structure(shape: &dyn Shape) -> Value {
    let members = shape.structure().members.iter().enumerate();
    let present = members.filter_map(|(index, member)| match shape.member(index)?.view() {
        View::Absent => None,
        view => Some((text(member.name), value(&view))),
    });
    Value::Map(present.collect())
}

/// A double, as the specification asks: some clients read no other timestamps.
fn timestamp(time: Timestamp) -> Value {
    let seconds = time.as_millisecond() as f64 / 1000.0;
    Value::Tag(EPOCH_TAG, Box::new(Value::Float(seconds)))
}

fn document(value: &serde_json::Value) -> Value {
    match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(value) => Value::Bool(*value),
        serde_json::Value::String(value) => text(value),
        serde_json::Value::Number(number) => number.as_i64().map_or_else(
            || Value::Float(number.as_f64().unwrap_or_default()),
            |whole| Value::Integer(whole.into()),
        ),
        serde_json::Value::Array(items) => Value::Array(items.iter().map(document).collect()),
        serde_json::Value::Object(members) => Value::Map(
            members
                .iter()
                .map(|(name, value)| (text(name), document(value)))
                .collect(),
        ),
    }
}
