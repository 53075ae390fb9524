//! Attribute values between the wire's JSON and ours, with DynamoDB's words for what is wrong.
//!
//! The texts are recalled from the errors that clients and other implementations quote, not observed by us.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use headwater_api::Error;
use serde_json::{Map, Value};

use super::{Attribute, Binary, Item, Number};
use crate::dynamodb::faults::{invalid, invalid_parameter};

/// How deep lists and maps may nest.
const DEEPEST: usize = 32;

/// An item or a key, as it came.
pub fn item(given: BTreeMap<String, Value>) -> Result<Item, Error> {
    given
        .into_iter()
        .map(|(name, value)| Ok((name, attribute(value)?)))
        .collect()
}

/// An attribute value, as it came.
pub fn attribute(given: Value) -> Result<Attribute, Error> {
    nested(given, 0)
}

/// An item, as it is answered.
pub fn to_wire(item: &Item) -> Result<BTreeMap<String, Value>, Error> {
    item.iter()
        .map(|(name, value)| {
            let value = serde_json::to_value(value).map_err(|error| Error::internal(error.to_string()))?;
            Ok((name.clone(), value))
        })
        .collect()
}

fn nested(given: Value, depth: usize) -> Result<Attribute, Error> {
    if depth > DEEPEST {
        return Err(invalid("Nesting Levels have exceeded supported limits"));
    }
    let Value::Object(fields) = given else {
        return Err(unexpected(&given, "AttributeValue"));
    };
    let (kind, content) = only_member(fields)?;
    match kind.as_str() {
        "S" => Ok(Attribute::Text(text(content)?)),
        "N" => Ok(Attribute::Number(number(content)?)),
        "B" => Ok(Attribute::Binary(binary(content)?)),
        "BOOL" => boolean(&content).map(Attribute::Boolean),
        "NULL" => null(&content),
        "SS" => texts(content),
        "NS" => numbers(content),
        "BS" => binaries(content),
        "L" => list(content, depth),
        "M" => map(content, depth),
        _ => Err(empty_value()),
    }
}

const KINDS: [&str; 10] = ["S", "N", "B", "SS", "NS", "BS", "BOOL", "NULL", "L", "M"];

fn only_member(fields: Map<String, Value>) -> Result<(String, Value), Error> {
    let mut set = fields
        .into_iter()
        .filter(|(kind, content)| !content.is_null() && KINDS.contains(&kind.as_str()));
    let first = set.next().ok_or_else(empty_value)?;
    if set.next().is_some() {
        return Err(invalid(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
        ));
    }
    Ok(first)
}

fn empty_value() -> Error {
    invalid("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")
}

fn text(content: Value) -> Result<String, Error> {
    match content {
        Value::String(text) => Ok(text),
        other => Err(unexpected(&other, "String")),
    }
}

fn number(content: Value) -> Result<Number, Error> {
    text(content)?
        .parse()
        .map_err(|error: super::NumberError| invalid(error.to_string()))
}

fn binary(content: Value) -> Result<Binary, Error> {
    let text = text(content)?;
    let bytes = STANDARD
        .decode(&text)
        .map_err(|error| Error::serialization(format!("'{text}' can not be converted to a Blob: {error}")))?;
    Ok(Binary(Bytes::from(bytes)))
}

fn boolean(content: &Value) -> Result<bool, Error> {
    content.as_bool().ok_or_else(|| unexpected(content, "Boolean"))
}

fn null(content: &Value) -> Result<Attribute, Error> {
    if boolean(content)? {
        return Ok(Attribute::Null(true));
    }
    Err(invalid_parameter(
        "Null attribute value types must have the value of true",
    ))
}

fn elements(content: Value) -> Result<Vec<Value>, Error> {
    match content {
        Value::Array(elements) => Ok(elements),
        other => Err(unexpected(&other, "list")),
    }
}

fn texts(content: Value) -> Result<Attribute, Error> {
    let given: Vec<String> = elements(content)?.into_iter().map(text).collect::<Result<_, _>>()?;
    if given.is_empty() {
        return Err(invalid_parameter("An string set  may not be empty"));
    }
    let listed = given.join(", ");
    let count = given.len();
    let set: BTreeSet<String> = given.into_iter().collect();
    if set.len() < count {
        let message = format!("Input collection [{listed}] contains duplicates.");
        return Err(invalid_parameter(&message));
    }
    Ok(Attribute::Texts(set))
}

fn numbers(content: Value) -> Result<Attribute, Error> {
    let given: Vec<Number> = elements(content)?.into_iter().map(number).collect::<Result<_, _>>()?;
    if given.is_empty() {
        return Err(invalid_parameter("An number set  may not be empty"));
    }
    let count = given.len();
    let set: BTreeSet<Number> = given.into_iter().collect();
    if set.len() < count {
        return Err(invalid("Input collection contains duplicates"));
    }
    Ok(Attribute::Numbers(set))
}

fn binaries(content: Value) -> Result<Attribute, Error> {
    let given: Vec<Binary> = elements(content)?.into_iter().map(binary).collect::<Result<_, _>>()?;
    if given.is_empty() {
        return Err(invalid_parameter("Binary sets should not be empty"));
    }
    let count = given.len();
    let set: BTreeSet<Binary> = given.into_iter().collect();
    if set.len() < count {
        let listed: Vec<String> = set.iter().map(|bytes| STANDARD.encode(&bytes.0)).collect();
        let message = format!(
            "Input collection [{}]of type BS contains duplicates.",
            listed.join(", ")
        );
        return Err(invalid_parameter(&message));
    }
    Ok(Attribute::Binaries(set))
}

fn list(content: Value, depth: usize) -> Result<Attribute, Error> {
    let values = elements(content)?;
    let values = values.into_iter().map(|value| nested(value, depth + 1));
    Ok(Attribute::List(values.collect::<Result<_, _>>()?))
}

fn map(content: Value, depth: usize) -> Result<Attribute, Error> {
    let Value::Object(fields) = content else {
        return Err(unexpected(&content, "map"));
    };
    let fields = fields
        .into_iter()
        .map(|(name, value)| Ok((name, nested(value, depth + 1)?)));
    Ok(Attribute::Map(fields.collect::<Result<_, Error>>()?))
}

/// JSON of another type than the model's.
fn unexpected(content: &Value, wanted: &str) -> Error {
    Error::serialization(match content {
        Value::Array(_) => "Start of list found where not expected".to_owned(),
        Value::Object(_) => "Start of structure or map found where not expected.".to_owned(),
        Value::Bool(_) => format!("class java.lang.Boolean can not be converted to an {wanted}"),
        Value::Number(_) => format!("NUMBER_VALUE cannot be converted to {wanted}"),
        _ => format!("Unexpected value type in payload: expected {wanted}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn values_come_and_go_alike() {
        for value in [
            json!({"S": ""}),
            json!({"N": "1.5"}),
            json!({"B": "AAE="}),
            json!({"SS": ["a", "b"]}),
            json!({"NS": ["1", "2"]}),
            json!({"BS": ["AAE="]}),
            json!({"BOOL": false}),
            json!({"NULL": true}),
            json!({"L": [{"M": {"x": {"L": []}}}]}),
        ] {
            let read = attribute(value.clone()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), value);
        }
    }

    #[test]
    fn what_is_wrong_is_told_in_dynamodbs_words() {
        let more = "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes";
        for (value, message) in [
            (
                json!({}),
                "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
            ),
            (json!({"S": "a", "N": "1"}), more),
            (
                json!({"N": "x"}),
                "The parameter cannot be converted to a numeric value: x",
            ),
            (
                json!({"NULL": false}),
                "One or more parameter values were invalid: Null attribute value types must have the value of true",
            ),
            (
                json!({"SS": []}),
                "One or more parameter values were invalid: An string set  may not be empty",
            ),
            (
                json!({"SS": ["a", "a"]}),
                "One or more parameter values were invalid: Input collection [a, a] contains duplicates.",
            ),
            (json!({"NS": ["1", "1.0"]}), "Input collection contains duplicates"),
        ] {
            assert_eq!(attribute(value).unwrap_err().message, message);
        }
        assert_eq!(attribute(json!({"S": 1})).unwrap_err().code, "SerializationException");
        assert_eq!(attribute(json!("S")).unwrap_err().code, "SerializationException");
    }

    #[test]
    fn nesting_has_an_end() {
        let nest = |levels: usize| (0..levels).fold(json!({"S": "a"}), |inner, _| json!({"L": [inner]}));
        assert!(attribute(nest(32)).is_ok());
        assert!(attribute(nest(33)).is_err());
    }

    proptest! {
        #[test]
        fn any_json_is_read_or_refused(text in "[\\[\\]{}\":,SNBLM01a]{0,30}") {
            if let Ok(value) = serde_json::from_str::<Value>(&text) {
                let _ = attribute(value);
            }
        }
    }
}
