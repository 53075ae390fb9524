//! Filter policies: which messages a subscription wants. The grammar is [`crate::pattern`]'s; SNS limits its size.
//!
//! A policy looks at message attributes, or at the JSON of the body, where it may be nested. Nothing here knows SNS's
//! records: values come as JSON.
//!
//! Source: SNS developer guide, "Subscription filter policies"; the texts of errors as observed, where they were.

use serde_json::Value;

use crate::pattern::{Node, Pattern};

const MOST_KEYS: usize = 5;
const MOST_COMBINATIONS: usize = 150;

/// A filter policy, read.
#[derive(Debug, Clone, PartialEq)]
pub struct FilterPolicy(Pattern);

impl FilterPolicy {
    /// Reads a policy; `may_nest` for policies over the body. An empty one wants all.
    ///
    /// # Errors
    /// What is wrong, as AWS words it behind `Invalid parameter: FilterPolicy: `.
    pub fn parse(text: &str, may_nest: bool) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| format!("failed to parse JSON. {error}"))?;
        let Value::Object(object) = value else {
            return Err("failed to parse JSON. Filter policy must be a JSON object".to_owned());
        };
        if object.is_empty() {
            return Ok(Self(Pattern::default()));
        }
        let pattern = Pattern::of_object(&object).map_err(|error| error.to_string())?;
        if let Some(key) = first_nested(&pattern).filter(|_| !may_nest) {
            return Err(format!(
                "Filter policy scope MessageAttributes does not support nested filter policy: \"{key}\""
            ));
        }
        if key_count(&pattern) > MOST_KEYS {
            return Err(format!("Filter policy can not have more than {MOST_KEYS} keys"));
        }
        if combinations(&pattern, 1) > MOST_COMBINATIONS {
            return Err("Filter policy is too complex".to_owned());
        }
        Ok(Self(pattern))
    }

    /// Whether `message` is wanted: an object whose values are those of attributes, or the body itself.
    pub fn accepts(&self, message: &Value) -> bool {
        self.0.matches(message)
    }
}

/// The first key whose value is a policy of its own.
fn first_nested(pattern: &Pattern) -> Option<&str> {
    let mut fields = pattern.fields.iter();
    let own = fields.find(|(_, node)| matches!(node, Node::Nested(_)));
    own.map(|(key, _)| key.as_str())
        .or_else(|| pattern.choices.iter().flatten().find_map(first_nested))
}

fn key_count(pattern: &Pattern) -> usize {
    let keys_of = |node: &Node| match node {
        Node::Leaf(_) => 1,
        Node::Nested(nested) => key_count(nested),
    };
    let own: usize = pattern.fields.iter().map(|(_, node)| keys_of(node)).sum();
    own + pattern.choices.iter().flatten().map(key_count).sum::<usize>()
}

/// AWS multiplies the numbers of conditions of all keys, and each by its depth; a choice adds its branches.
fn combinations(pattern: &Pattern, depth: usize) -> usize {
    let combinations_of = |node: &Node| match node {
        Node::Leaf(matchers) => matchers.len().saturating_mul(depth),
        Node::Nested(nested) => combinations(nested, depth + 1),
    };
    let sum_of = |branches: &Vec<Pattern>| {
        let each = branches.iter().map(|branch| combinations(branch, depth));
        each.fold(0, usize::saturating_add)
    };
    let own = pattern.fields.iter().map(|(_, node)| combinations_of(node));
    own.chain(pattern.choices.iter().map(sum_of))
        .fold(1, usize::saturating_mul)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn what_is_no_policy_is_refused() {
        for (policy, holding) in [
            ("[", "failed to parse JSON"),
            ("[]", "must be a JSON object"),
            (r#"{"a": "x"}"#, "must be an object or an array"),
            (r#"{"a": []}"#, "Empty arrays are not allowed"),
            (r#"{"a": [{"like": "x"}]}"#, "Unrecognized match type like"),
            (r#"{"a": [{"exists": 1}]}"#, "either true or false"),
            (r#"{"a": [{"numeric": ["<"]}]}"#, "Too few elements"),
            (r#"{"a": [{"cidr": "10.0.0.0/33"}]}"#, "between 0 and 32"),
            (
                r#"{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}"#,
                "more than 5 keys",
            ),
        ] {
            let error = FilterPolicy::parse(policy, true).unwrap_err();
            assert!(error.contains(holding), "{policy}: {error}");
        }
        assert!(FilterPolicy::parse(r#"{"a": {"b": [1]}}"#, false).is_err());
        let many: Vec<usize> = (0..13).collect();
        let complex = json!({"a": many, "b": many}).to_string();
        assert_eq!(
            FilterPolicy::parse(&complex, true).unwrap_err(),
            "Filter policy is too complex"
        );
    }

    #[test]
    fn an_empty_policy_wants_all() {
        assert!(FilterPolicy::parse("{}", false).unwrap().accepts(&json!({"a": 1})));
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".{0,60}") {
            let _ = FilterPolicy::parse(&text, true);
        }
    }
}
