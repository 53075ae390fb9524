//! What one value must be.

use serde_json::{Map, Value};

use super::network::Network;
use super::number::{Comparison, is_same, numeric};
use super::text::TextMatcher;
use super::{PatternError, refuse};

#[derive(Debug, Clone, PartialEq)]
pub enum Matcher {
    /// Text, true, false or null.
    Exactly(Value),
    Number(f64),
    Text(TextMatcher),
    /// No value of these.
    AnythingBut(Vec<Matcher>),
    /// All of these hold.
    Numeric(Vec<(Comparison, f64)>),
    Exists(bool),
    Network(Network),
}

impl Matcher {
    pub fn parse(value: &Value) -> Result<Self, PatternError> {
        match value {
            Value::Number(number) => Ok(Self::Number(number.as_f64().unwrap_or_default())),
            Value::Array(_) => refuse("Match value must be String, number, true, false, or null"),
            Value::Object(object) => {
                let (name, argument) = only_member(object)?;
                Self::named(name, argument)
            }
            plain => Ok(Self::Exactly(plain.clone())),
        }
    }

    fn named(name: &str, argument: &Value) -> Result<Self, PatternError> {
        match name {
            "anything-but" => anything_but(argument).map(Self::AnythingBut),
            "numeric" => numeric(argument).map(Self::Numeric),
            "cidr" => Network::parse(argument).map(Self::Network),
            "exists" => match argument {
                Value::Bool(exists) => Ok(Self::Exists(*exists)),
                _ => refuse("exists match pattern must be either true or false."),
            },
            "prefix" | "suffix" | "equals-ignore-case" | "wildcard" => {
                TextMatcher::parse(name, argument).map(Self::Text)
            }
            _ => refuse(format!("Unrecognized match type {name}")),
        }
    }

    pub fn matches(&self, value: &Value) -> bool {
        match self {
            Self::Exactly(wanted) => value == wanted,
            Self::Number(wanted) => value.as_f64().is_some_and(|number| is_same(number, *wanted)),
            Self::Text(matcher) => value.as_str().is_some_and(|text| matcher.matches(text)),
            Self::AnythingBut(matchers) => !matchers.iter().any(|matcher| matcher.matches(value)),
            Self::Numeric(terms) => value
                .as_f64()
                .is_some_and(|number| terms.iter().all(|(comparison, bound)| comparison.holds(number, *bound))),
            Self::Exists(exists) => *exists,
            Self::Network(network) => value.as_str().is_some_and(|text| network.holds(text)),
        }
    }
}

fn only_member(object: &Map<String, Value>) -> Result<(&String, &Value), PatternError> {
    let mut members = object.iter();
    match (members.next(), members.next()) {
        (Some(member), None) => Ok(member),
        _ => refuse("Only one key allowed in match expression"),
    }
}

/// One value, several, or one text matcher over one or several texts.
fn anything_but(argument: &Value) -> Result<Vec<Matcher>, PatternError> {
    let plain = |value: &Value| match value {
        Value::String(_) | Value::Number(_) => Matcher::parse(value),
        _ => refuse("Inside anything but list, start|null|boolean is not supported."),
    };
    match argument {
        Value::Array(values) if values.is_empty() => refuse("Empty arrays are not allowed"),
        Value::Array(values) => values.iter().map(plain).collect(),
        Value::Object(object) => no_such_text(object),
        value => Ok(vec![plain(value)?]),
    }
}

/// `{"prefix": "a"}` or `{"prefix": ["a", "b"]}`, and so on.
fn no_such_text(object: &Map<String, Value>) -> Result<Vec<Matcher>, PatternError> {
    let (name, argument) = only_member(object)?;
    if !["prefix", "suffix", "equals-ignore-case", "wildcard"].contains(&name.as_str()) {
        return refuse(format!("Unsupported anything-but pattern: {name}"));
    }
    let arguments = match argument {
        Value::Array(arguments) if !arguments.is_empty() => arguments.as_slice(),
        single => std::slice::from_ref(single),
    };
    let parsed = arguments.iter().map(|argument| TextMatcher::parse(name, argument));
    parsed.map(|matcher| matcher.map(Matcher::Text)).collect()
}
