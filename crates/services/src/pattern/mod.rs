//! Patterns over JSON: the grammar that rules of EventBridge and filter policies of SNS share.
//!
//! A pattern names fields, each with matchers of which one must match, or with a pattern for what lies below; all fields
//! must match, and one pattern of each `$or`. What only one of the services refuses, and how it begins its complaints,
//! stands with that service.
//!
//! Source: EventBridge user guide, "Event pattern syntax" and "Comparison operators"; SNS developer guide,
//! "Subscription filter policies"; the texts of errors as observed, where they were.

mod matcher;
mod network;
mod number;
mod text;

#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

use matcher::Matcher;

const DEEPEST: usize = 32;

/// What begins a matcher: an object of a `$or` that names one of these is no pattern.
const OPERATORS: [&str; 8] = [
    "anything-but",
    "cidr",
    "equals-ignore-case",
    "exists",
    "numeric",
    "prefix",
    "suffix",
    "wildcard",
];

/// Why a text is no pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct PatternError(String);

fn refuse<T>(reason: impl Into<String>) -> Result<T, PatternError> {
    Err(PatternError(reason.into()))
}

/// A pattern for an object. The default one has no field and matches all.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pattern {
    pub fields: Vec<(String, Node)>,
    /// Of each choice one pattern must match.
    pub choices: Vec<Vec<Pattern>>,
}

/// What a field must be.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// One of these must match.
    Leaf(Vec<Matcher>),
    Nested(Pattern),
}

impl Pattern {
    /// Reads an object.
    ///
    /// # Errors
    /// What is wrong with it, without the words with which a service begins such an error.
    pub fn of_object(object: &Map<String, Value>) -> Result<Self, PatternError> {
        Self::of_nested(object, DEEPEST)
    }

    /// Whether the pattern matches an object.
    pub fn matches(&self, object: &Value) -> bool {
        let has_all_fields = self.fields.iter().all(|(name, node)| node.matches(object.get(name)));
        let is_chosen = |choice: &Vec<Self>| choice.iter().any(|pattern| pattern.matches(object));
        has_all_fields && self.choices.iter().all(is_chosen)
    }

    fn of_nested(object: &Map<String, Value>, depth: usize) -> Result<Self, PatternError> {
        if object.is_empty() {
            return refuse("Empty objects are not allowed");
        }
        if depth == 0 {
            return refuse("The pattern is nested too deeply");
        }
        let mut pattern = Self::default();
        for (name, value) in object {
            if name == "$or"
                && let Some(alternatives) = alternatives(value)
            {
                let parsed = alternatives
                    .into_iter()
                    .map(|choice| Self::of_nested(choice, depth - 1));
                pattern.choices.push(parsed.collect::<Result<_, _>>()?);
                continue;
            }
            pattern.fields.push((name.clone(), Node::of_field(name, value, depth)?));
        }
        Ok(pattern)
    }
}

/// The alternatives of a `$or`: two objects or more, none of which is a matcher. Other fields may have that name too.
fn alternatives(value: &Value) -> Option<Vec<&Map<String, Value>>> {
    let objects: Vec<_> = value.as_array()?.iter().map(Value::as_object).collect::<Option<_>>()?;
    let is_matcher = |object: &Map<String, Value>| object.keys().any(|key| OPERATORS.contains(&key.as_str()));
    let is_choice = objects.len() > 1 && !objects.iter().any(|object| is_matcher(object));
    is_choice.then_some(objects)
}

impl Node {
    fn of_field(name: &str, value: &Value, depth: usize) -> Result<Self, PatternError> {
        match value {
            Value::Object(nested) => Pattern::of_nested(nested, depth - 1).map(Self::Nested),
            Value::Array(matchers) if matchers.is_empty() => refuse("Empty arrays are not allowed"),
            Value::Array(matchers) => {
                let parsed = matchers.iter().map(Matcher::parse);
                Ok(Self::Leaf(parsed.collect::<Result<_, _>>()?))
            }
            _ => refuse(format!("\"{name}\" must be an object or an array")),
        }
    }

    /// Arrays match where one of their elements does; an empty one is as if it were not there.
    fn matches(&self, value: Option<&Value>) -> bool {
        let value = value.filter(|value| value.as_array().is_none_or(|elements| !elements.is_empty()));
        match (self, value) {
            (Self::Nested(pattern), None) => pattern.matches(&Value::Null),
            (Self::Nested(pattern), Some(Value::Array(elements))) => {
                elements.iter().any(|element| pattern.matches(element))
            }
            (Self::Nested(pattern), Some(value)) => pattern.matches(value),
            (Self::Leaf(matchers), None | Some(Value::Object(_))) => matchers.contains(&Matcher::Exists(false)),
            (Self::Leaf(matchers), Some(Value::Array(elements))) => elements
                .iter()
                .any(|element| matchers.iter().any(|matcher| matcher.matches(element))),
            (Self::Leaf(matchers), Some(value)) => matchers.iter().any(|matcher| matcher.matches(value)),
        }
    }
}
