//! The paths of custom JSON classifiers.
//!
//! Source: glue-crawler-spec section 2.5: `$`, `.name`, `.*`, `['name']`, `[*]` and `[n]`.

use std::fmt::{self, Display, Formatter};

use serde_json::Value;

/// A path that does not follow the grammar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid JSON path {path:?} at character {position}")]
pub struct JsonPathError {
    pub path: String,
    pub position: usize,
}

/// Which values of a document are its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonPath {
    text: String,
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Element(usize),
    All,
}

impl JsonPath {
    /// Reads a path such as `$[*]` or `$.Records[*]`.
    pub fn parse(text: &str) -> Result<Self, JsonPathError> {
        let error = |rest: &str| JsonPathError {
            path: text.to_owned(),
            position: text.len() - rest.len(),
        };
        let mut rest = text.strip_prefix('$').ok_or_else(|| error(text))?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let (step, after) = step(rest).ok_or_else(|| error(rest))?;
            steps.push(step);
            rest = after;
        }
        Ok(Self {
            text: text.to_owned(),
            steps,
        })
    }

    /// The values that the path selects, in document order.
    pub fn select<'a>(&self, document: &'a Value) -> Vec<&'a Value> {
        self.steps.iter().fold(vec![document], |values, step| {
            values.into_iter().flat_map(|value| step.select(value)).collect()
        })
    }
}

impl Display for JsonPath {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Step {
    fn select<'a>(&self, value: &'a Value) -> Vec<&'a Value> {
        match (self, value) {
            (Self::Member(name), Value::Object(members)) => members.get(name).into_iter().collect(),
            (Self::Element(position), Value::Array(elements)) => elements.get(*position).into_iter().collect(),
            (Self::All, Value::Array(elements)) => elements.iter().collect(),
            (Self::All, Value::Object(members)) => members.values().collect(),
            _ => Vec::new(),
        }
    }
}

fn step(text: &str) -> Option<(Step, &str)> {
    if let Some(after_dot) = text.strip_prefix('.') {
        let end = after_dot.find(['.', '[']).unwrap_or(after_dot.len());
        let (name, rest) = after_dot.split_at(end);
        let step = if name == "*" {
            Step::All
        } else {
            Step::Member(name.to_owned())
        };
        return (!name.is_empty()).then_some((step, rest));
    }
    let inside = text.strip_prefix('[')?;
    if let Some(quoted) = inside.strip_prefix('\'') {
        let (name, rest) = quoted.split_once("']")?;
        return Some((Step::Member(name.to_owned()), rest));
    }
    let (index, rest) = inside.split_once(']')?;
    let step = if index == "*" {
        Step::All
    } else {
        Step::Element(index.parse().ok()?)
    };
    Some((step, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn selected(path: &str, document: &Value) -> Vec<Value> {
        JsonPath::parse(path)
            .unwrap()
            .select(document)
            .into_iter()
            .cloned()
            .collect()
    }

    #[test]
    fn paths_select_records() {
        let document = json!({"id": 7, "a": [{"b": 1}, {"b": 2}, {"c": 3}], "odd.name": true});
        assert_eq!(selected("$", &document), std::slice::from_ref(&document));
        assert_eq!(selected("$.id", &document), [json!(7)]);
        assert_eq!(selected("$.a[*].b", &document), [json!(1), json!(2)]);
        assert_eq!(selected("$.a[2]", &document), [json!({"c": 3})]);
        assert_eq!(selected("$['odd.name']", &document), [json!(true)]);
        assert_eq!(selected("$[*]", &json!([1, 2])), [json!(1), json!(2)]);
        assert!(selected("$.missing[*]", &document).is_empty());
    }

    #[test]
    fn bad_paths_name_the_place() {
        assert_eq!(JsonPath::parse("$.a[x]").unwrap_err().position, 3);
        assert_eq!(JsonPath::parse("a").unwrap_err().position, 0);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = JsonPath::parse(&text);
        }
    }
}
