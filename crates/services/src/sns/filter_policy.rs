//! Filter policies: which messages a subscription wants.
//!
//! A policy names keys, each with conditions of which one must hold; all keys must hold. It looks at message attributes,
//! or at the JSON of the body, where it may be nested. Nothing here knows SNS's records: values come as JSON.
//!
//! Source: SNS developer guide, "Subscription filter policies"; the texts of errors as observed, where they were.

use std::net::IpAddr;

use serde_json::{Map, Value};

const MOST_KEYS: usize = 5;
const MOST_COMBINATIONS: usize = 150;

/// A filter policy, read.
#[derive(Debug, Clone, PartialEq)]
pub struct FilterPolicy(All);

/// What must hold together.
#[derive(Debug, Clone, PartialEq, Default)]
struct All {
    keys: Vec<(String, Node)>,
    /// Each is a choice of which one must hold.
    choices: Vec<Vec<All>>,
}

#[derive(Debug, Clone, PartialEq)]
enum Node {
    /// One of these must hold for the key's value.
    Any(Vec<Condition>),
    /// The key's value is an object of which all this must hold.
    Nested(All),
}

#[derive(Debug, Clone, PartialEq)]
enum Condition {
    /// A text, number, boolean or null.
    Equals(Value),
    Prefix(String),
    Suffix(String),
    EqualsIgnoreCase(String),
    Wildcard(String),
    Numeric(Vec<(Comparison, f64)>),
    Network {
        address: IpAddr,
        length: u32,
    },
    Exists(bool),
    /// None of these holds for the value.
    AnythingBut(Vec<Condition>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    Less,
    AtMost,
    More,
    AtLeast,
}

impl FilterPolicy {
    /// Reads a policy; `may_nest` for policies over the body.
    ///
    /// # Errors
    /// What is wrong, as AWS words it behind `Invalid parameter: FilterPolicy: `.
    pub fn parse(text: &str, may_nest: bool) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| format!("failed to parse JSON. {error}"))?;
        let Value::Object(object) = value else {
            return Err("failed to parse JSON. Filter policy must be a JSON object".to_owned());
        };
        let all = All::parse(&object, may_nest)?;
        if all.key_count() > MOST_KEYS {
            return Err(format!("Filter policy can not have more than {MOST_KEYS} keys"));
        }
        if all.combinations(1) > MOST_COMBINATIONS {
            return Err("Filter policy is too complex".to_owned());
        }
        Ok(Self(all))
    }

    /// Whether `message` is wanted: an object whose values are those of attributes, or the body itself.
    pub fn accepts(&self, message: &Value) -> bool {
        self.0.holds(Some(message))
    }
}

impl All {
    fn parse(object: &Map<String, Value>, may_nest: bool) -> Result<Self, String> {
        let mut all = Self::default();
        for (key, value) in object {
            match value {
                Value::Array(alternatives) if key == "$or" && is_choice(alternatives) => {
                    let parsed = alternatives.iter().filter_map(Value::as_object);
                    all.choices.push(
                        parsed
                            .map(|object| Self::parse(object, may_nest))
                            .collect::<Result<_, _>>()?,
                    );
                }
                Value::Array(conditions) => all.keys.push((key.clone(), Node::Any(conditions_of(key, conditions)?))),
                Value::Object(inner) if may_nest => {
                    all.keys
                        .push((key.clone(), Node::Nested(Self::parse(inner, may_nest)?)));
                }
                Value::Object(_) => {
                    return Err(format!(
                        "Filter policy scope MessageAttributes does not support nested filter policy: \"{key}\""
                    ));
                }
                _ => return Err(format!("\"{key}\" must be an object or an array")),
            }
        }
        Ok(all)
    }

    fn key_count(&self) -> usize {
        let own: usize = self.keys.iter().map(|(_, node)| node.key_count()).sum();
        own + self.choices.iter().flatten().map(Self::key_count).sum::<usize>()
    }

    /// AWS multiplies the numbers of conditions of all keys, and each by its depth; a choice adds its branches.
    fn combinations(&self, depth: usize) -> usize {
        let own: usize = self.keys.iter().map(|(_, node)| node.combinations(depth)).product();
        let choices = self.choices.iter();
        own * choices
            .map(|branches| branches.iter().map(|branch| branch.combinations(depth)).sum::<usize>())
            .product::<usize>()
    }

    fn holds(&self, value: Option<&Value>) -> bool {
        // Objects in a list: one of them must satisfy.
        if let Some(Value::Array(items)) = value {
            return items.iter().any(|item| self.holds(Some(item)));
        }
        let member = |key: &str| value.and_then(|value| value.get(key));
        let keys_hold = self.keys.iter().all(|(key, node)| node.holds(member(key)));
        keys_hold
            && self
                .choices
                .iter()
                .all(|branches| branches.iter().any(|branch| branch.holds(value)))
    }
}

/// `$or` is a choice when it lists two objects or more, and none of them is a condition; else it is a key like others.
fn is_choice(alternatives: &[Value]) -> bool {
    let is_policy = |value: &Value| {
        let keys = value.as_object().map(|object| object.keys());
        keys.is_some_and(|mut keys| keys.len() > 0 && keys.all(|key| !OPERATORS.contains(&key.as_str())))
    };
    alternatives.len() > 1 && alternatives.iter().all(is_policy)
}

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

impl Node {
    fn key_count(&self) -> usize {
        match self {
            Self::Any(_) => 1,
            Self::Nested(all) => all.key_count(),
        }
    }

    fn combinations(&self, depth: usize) -> usize {
        match self {
            Self::Any(conditions) => conditions.len() * depth,
            Self::Nested(all) => all.combinations(depth + 1),
        }
    }

    fn holds(&self, value: Option<&Value>) -> bool {
        match self {
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(value)),
            Self::Nested(all) => all.holds(value),
        }
    }
}

fn conditions_of(key: &str, conditions: &[Value]) -> Result<Vec<Condition>, String> {
    if conditions.is_empty() {
        return Err(format!("Empty arrays are not allowed: \"{key}\""));
    }
    conditions.iter().map(Condition::parse).collect()
}

impl Condition {
    fn parse(value: &Value) -> Result<Self, String> {
        match value {
            Value::Object(object) => Self::operator(object),
            Value::Array(_) => Err("Match value must be String, number, true, false, or null".to_owned()),
            scalar => Ok(Self::Equals(scalar.clone())),
        }
    }

    fn operator(object: &Map<String, Value>) -> Result<Self, String> {
        let mut entries = object.iter();
        let (Some((name, operand)), None) = (entries.next(), entries.next()) else {
            return Err("Only one key allowed in match expression".to_owned());
        };
        let text = || {
            operand
                .as_str()
                .map(str::to_owned)
                .ok_or_else(|| format!("{name} match pattern must be a string"))
        };
        match name.as_str() {
            "prefix" => Ok(Self::Prefix(text()?)),
            "suffix" => Ok(Self::Suffix(text()?)),
            "equals-ignore-case" => Ok(Self::EqualsIgnoreCase(text()?)),
            "wildcard" => Ok(Self::Wildcard(text()?)),
            "cidr" => network(&text()?),
            "numeric" => numeric(operand),
            "anything-but" => anything_but(operand),
            "exists" => match operand {
                Value::Bool(expected) => Ok(Self::Exists(*expected)),
                _ => Err("exists match pattern must be either true or false.".to_owned()),
            },
            _ => Err(format!("Unrecognized match type {name}")),
        }
    }

    fn holds(&self, value: Option<&Value>) -> bool {
        match (self, value) {
            (Self::Exists(expected), value) => value.is_some() == *expected,
            (_, None) => false,
            // Of a list of values one must satisfy.
            (_, Some(Value::Array(items))) => items.iter().any(|item| self.holds(Some(item))),
            (_, Some(value)) => self.holds_for(value),
        }
    }

    fn holds_for(&self, value: &Value) -> bool {
        let text = value.as_str();
        match self {
            Self::Equals(expected) => equal(expected, value),
            Self::Prefix(prefix) => text.is_some_and(|text| text.starts_with(prefix)),
            Self::Suffix(suffix) => text.is_some_and(|text| text.ends_with(suffix)),
            Self::EqualsIgnoreCase(expected) => text.is_some_and(|text| text.to_lowercase() == expected.to_lowercase()),
            Self::Wildcard(pattern) => text.is_some_and(|text| matches_wildcard(pattern.as_bytes(), text.as_bytes())),
            Self::Numeric(comparisons) => value.as_f64().is_some_and(|number| {
                comparisons
                    .iter()
                    .all(|(comparison, bound)| comparison.holds(number, *bound))
            }),
            Self::Network { address, length } => text
                .and_then(|text| text.parse().ok())
                .is_some_and(|found| is_in_network(found, *address, *length)),
            Self::Exists(expected) => *expected,
            Self::AnythingBut(refused) => !refused.iter().any(|condition| condition.holds_for(value)),
        }
    }
}

/// Numbers are equal by value, however they are written.
fn equal(expected: &Value, value: &Value) -> bool {
    match (expected.as_f64(), value.as_f64()) {
        (Some(one), Some(other)) => Comparison::Equal.holds(other, one),
        _ => expected == value,
    }
}

fn anything_but(operand: &Value) -> Result<Condition, String> {
    let refused = match operand {
        Value::Array(values) if values.is_empty() => return Err("Empty arrays are not allowed".to_owned()),
        Value::Array(values) if values.iter().all(|value| value.is_string() || value.is_number()) => {
            values.iter().map(|value| Condition::Equals(value.clone())).collect()
        }
        Value::Array(_) | Value::Null | Value::Bool(_) => {
            return Err("Inside anything but list, start|null|boolean is not supported.".to_owned());
        }
        Value::Object(object) => nested_in_anything_but(object)?,
        scalar => vec![Condition::Equals(scalar.clone())],
    };
    Ok(Condition::AnythingBut(refused))
}

/// `{"prefix": "a"}` or `{"prefix": ["a", "b"]}`, and so on.
fn nested_in_anything_but(object: &Map<String, Value>) -> Result<Vec<Condition>, String> {
    let mut entries = object.iter();
    let (Some((name, operand)), None) = (entries.next(), entries.next()) else {
        return Err("Only one key allowed in match expression".to_owned());
    };
    if !["prefix", "suffix", "equals-ignore-case", "wildcard"].contains(&name.as_str()) {
        return Err(format!("Unsupported anything-but pattern: {name}"));
    }
    let single = |value: &Value| {
        let object = Map::from_iter([(name.clone(), value.clone())]);
        Condition::operator(&object)
    };
    match operand {
        Value::Array(values) if !values.is_empty() => values.iter().map(single).collect(),
        operand => Ok(vec![single(operand)?]),
    }
}

fn numeric(operand: &Value) -> Result<Condition, String> {
    let parts = operand.as_array().filter(|parts| !parts.is_empty());
    let parts = parts.ok_or("Value of numeric must be an array.")?;
    let mut comparisons = Vec::new();
    for pair in parts.chunks(2) {
        let [operator, bound] = pair else {
            return Err("Too few elements in numeric expression".to_owned());
        };
        let operator = operator.as_str().and_then(Comparison::parse);
        let operator = operator.ok_or_else(|| format!("Unrecognized numeric range operator: {}", pair[0]))?;
        let bound = bound.as_f64().ok_or("Value of a numeric comparison must be numeric")?;
        comparisons.push((operator, bound));
    }
    if comparisons.len() > 2 {
        return Err("Too many terms in numeric range expression".to_owned());
    }
    Ok(Condition::Numeric(comparisons))
}

impl Comparison {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "=" => Self::Equal,
            "<" => Self::Less,
            "<=" => Self::AtMost,
            ">" => Self::More,
            ">=" => Self::AtLeast,
            _ => return None,
        })
    }

    #[allow(
        clippy::float_cmp,
        reason = "equality is what is asked for, of numbers that were written, not computed"
    )]
    fn holds(self, number: f64, bound: f64) -> bool {
        match self {
            Self::Equal => number == bound,
            Self::Less => number < bound,
            Self::AtMost => number <= bound,
            Self::More => number > bound,
            Self::AtLeast => number >= bound,
        }
    }
}

fn network(text: &str) -> Result<Condition, String> {
    let malformed = || format!("Malformed CIDR, one '/' required: {text}");
    let (address, length) = text.split_once('/').ok_or_else(malformed)?;
    let address: IpAddr = address.parse().map_err(|_| malformed())?;
    let length: u32 = length.parse().map_err(|_| malformed())?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    if length > longest {
        return Err(format!("Malformed CIDR, mask bits must be between 0 and {longest}"));
    }
    Ok(Condition::Network { address, length })
}

fn is_in_network(found: IpAddr, network: IpAddr, length: u32) -> bool {
    match (found, network) {
        (IpAddr::V4(found), IpAddr::V4(network)) => {
            let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
            u32::from(found) & mask == u32::from(network) & mask
        }
        (IpAddr::V6(found), IpAddr::V6(network)) => {
            let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
            u128::from(found) & mask == u128::from(network) & mask
        }
        _ => false,
    }
}

/// Whether `text` matches `pattern`, whose `*` stands for anything and whose `\*` and `\\` stand for themselves. Takes
/// at most the product of both lengths.
fn matches_wildcard(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut position) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while position < text.len() {
        let escaped = pattern.get(at) == Some(&b'\\') && matches!(pattern.get(at + 1), Some(b'*' | b'\\'));
        let literal = if escaped { pattern.get(at + 1) } else { pattern.get(at) };
        if !escaped && literal == Some(&b'*') {
            star = Some((at + 1, position));
            at += 1;
        } else if literal == Some(&text[position]) {
            at += if escaped { 2 } else { 1 };
            position += 1;
        } else if let Some((after_star, swallowed)) = star {
            star = Some((after_star, swallowed + 1));
            (at, position) = (after_star, swallowed + 1);
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn accepts(policy: &Value, message: &Value) -> bool {
        FilterPolicy::parse(&policy.to_string(), true).unwrap().accepts(message)
    }

    #[test]
    #[rustfmt::skip]
    fn conditions_hold_as_documented() {
        let cases = [
            (json!({"a": ["x", "y"]}), json!({"a": "y"}), true),
            (json!({"a": ["x"]}), json!({}), false),
            (json!({"a": ["x"], "b": ["y"]}), json!({"a": "x", "b": "z"}), false),
            (json!({"a": [1.0]}), json!({"a": 1}), true),
            (json!({"a": [null]}), json!({"a": null}), true),
            (json!({"a": [true]}), json!({"a": false}), false),
            (json!({"a": [{"prefix": "ba"}]}), json!({"a": "ball"}), true),
            (json!({"a": [{"suffix": "ll"}]}), json!({"a": "ball"}), true),
            (json!({"a": [{"equals-ignore-case": "TENNIS"}]}), json!({"a": "tennis"}), true),
            (json!({"a": [{"wildcard": "a*c*e"}]}), json!({"a": "abcde"}), true),
            (json!({"a": [{"wildcard": "a\\*"}]}), json!({"a": "ab"}), false),
            (json!({"a": [{"anything-but": ["x", "y"]}]}), json!({"a": "z"}), true),
            (json!({"a": [{"anything-but": "x"}]}), json!({"a": "x"}), false),
            (json!({"a": [{"anything-but": "x"}]}), json!({}), false),
            (json!({"a": [{"anything-but": ["x"]}]}), json!({"a": ["x", "y"]}), true),
            (json!({"a": [{"anything-but": ["x"]}]}), json!({"a": ["x"]}), false),
            (json!({"a": [{"anything-but": {"prefix": "order-"}}]}), json!({"a": "order-1"}), false),
            (json!({"a": [{"anything-but": {"suffix": ["1", "2"]}}]}), json!({"a": "order-3"}), true),
            (json!({"a": [{"numeric": [">", 0, "<=", 150]}]}), json!({"a": 150}), true),
            (json!({"a": [{"numeric": ["<", 10]}]}), json!({"a": "5"}), false),
            (json!({"a": [{"exists": false}]}), json!({"b": 1}), true),
            (json!({"a": [{"exists": true}]}), json!({"a": 1}), true),
            (json!({"a": [{"cidr": "10.0.0.0/24"}]}), json!({"a": "10.0.0.255"}), true),
            (json!({"a": [{"cidr": "10.0.0.0/24"}]}), json!({"a": "10.0.1.0"}), false),
            (json!({"a": [{"cidr": "2001:db8::/32"}]}), json!({"a": "2001:db8::1"}), true),
            (json!({"$or": [{"a": [1]}, {"b": [2]}]}), json!({"b": 2}), true),
            (json!({"c": [3], "$or": [{"a": [1]}, {"b": [2]}]}), json!({"b": 2}), false),
            (json!({"a": {"b": ["x"]}}), json!({"a": {"b": "x"}}), true),
            (json!({"a": {"b": ["x"]}}), json!({"a": [{"b": "y"}, {"b": "x"}]}), true),
            (json!({"a": {"b": [{"exists": false}]}}), json!({}), true),
        ];
        for (policy, message, expected) in cases {
            assert_eq!(accepts(&policy, &message), expected, "{policy} on {message}");
        }
    }

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

    proptest! {
        #[test]
        fn reading_never_panics(text in ".{0,60}") {
            let _ = FilterPolicy::parse(&text, true);
        }

        #[test]
        fn a_text_matches_itself_with_stars_put_in(text in "[a-z]{0,12}", at in 0usize..13) {
            let at = at.min(text.len());
            let pattern = format!("{}*{}", &text[..at], &text[at..]);
            prop_assert!(matches_wildcard(pattern.as_bytes(), text.as_bytes()));
            let longer = pattern + "!";
            prop_assert!(!matches_wildcard(longer.as_bytes(), text.as_bytes()));
        }
    }
}
