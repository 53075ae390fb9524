//! Event patterns: which events a rule is for.
//!
//! Source: EventBridge user guide, "Event pattern syntax" and "Comparison operators".

use std::net::IpAddr;

use serde_json::{Map, Value};

const DEEPEST: usize = 32;

/// Why a text is no event pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Event pattern is not valid. Reason: {0}")]
pub struct PatternError(String);

/// A pattern for an object: all fields must match, and one of each `$or`.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    fields: Vec<(String, Node)>,
    choices: Vec<Vec<Pattern>>,
}

#[derive(Debug, Clone, PartialEq)]
enum Node {
    /// One of these must match.
    Leaf(Vec<Matcher>),
    Nested(Pattern),
}

#[derive(Debug, Clone, PartialEq)]
enum Matcher {
    /// Text, true, false or null.
    Exactly(Value),
    Number(f64),
    Text(TextMatcher),
    /// No value of these.
    AnythingBut(Vec<Matcher>),
    Numeric(Vec<(Comparison, f64)>),
    Exists(bool),
    /// An address, and how many of its leading bits count.
    Network(IpAddr, u32),
}

#[derive(Debug, Clone, PartialEq)]
enum TextMatcher {
    Prefix(String),
    PrefixIgnoringCase(String),
    Suffix(String),
    SuffixIgnoringCase(String),
    EqualsIgnoringCase(String),
    /// What lies between the stars.
    Wildcard(Vec<String>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

fn refuse<T>(reason: impl Into<String>) -> Result<T, PatternError> {
    Err(PatternError(reason.into()))
}

impl Pattern {
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let value: Value = serde_json::from_str(text).map_err(|error| PatternError(format!("{error}")))?;
        match value {
            Value::Object(fields) => Self::of_object(&fields, DEEPEST),
            _ => refuse("Filter is not an object"),
        }
    }

    /// Whether the pattern matches an event's envelope.
    pub fn matches(&self, event: &Value) -> bool {
        let mut fields = self.fields.iter();
        let all_fields = fields.all(|(name, node)| node.matches(event.get(name)));
        all_fields
            && self
                .choices
                .iter()
                .all(|choices| choices.iter().any(|choice| choice.matches(event)))
    }

    fn of_object(object: &Map<String, Value>, depth: usize) -> Result<Self, PatternError> {
        if object.is_empty() {
            return refuse("Empty objects are not allowed");
        }
        if depth == 0 {
            return refuse("The pattern is nested too deeply");
        }
        let mut pattern = Self {
            fields: Vec::new(),
            choices: Vec::new(),
        };
        for (name, value) in object {
            match (name.as_str(), value) {
                ("$or", Value::Array(choices)) if choices.len() > 1 && choices.iter().all(Value::is_object) => {
                    let objects = choices.iter().filter_map(Value::as_object);
                    let parsed = objects.map(|choice| Self::of_object(choice, depth - 1));
                    pattern.choices.push(parsed.collect::<Result<_, _>>()?);
                }
                (_, Value::Object(nested)) => {
                    let nested = Self::of_object(nested, depth - 1)?;
                    pattern.fields.push((name.clone(), Node::Nested(nested)));
                }
                (_, Value::Array(matchers)) if matchers.is_empty() => return refuse("Empty arrays are not allowed"),
                (_, Value::Array(matchers)) => {
                    let parsed = matchers.iter().map(Matcher::parse).collect::<Result<_, _>>()?;
                    pattern.fields.push((name.clone(), Node::Leaf(parsed)));
                }
                _ => return refuse(format!("\"{name}\" must be an object or an array")),
            }
        }
        Ok(pattern)
    }
}

impl Node {
    /// Arrays match where one of their elements does.
    fn matches(&self, value: Option<&Value>) -> bool {
        match (self, value) {
            (Self::Nested(pattern), Some(Value::Array(elements))) => {
                elements.iter().any(|element| pattern.matches(element))
            }
            (Self::Nested(pattern), Some(value)) => pattern.matches(value),
            (Self::Nested(pattern), None) => pattern.matches(&Value::Null),
            (Self::Leaf(matchers), None | Some(Value::Object(_))) => {
                matchers.iter().any(|matcher| matches!(matcher, Matcher::Exists(false)))
            }
            (Self::Leaf(matchers), Some(Value::Array(elements))) => elements
                .iter()
                .any(|element| matchers.iter().any(|matcher| matcher.matches(element))),
            (Self::Leaf(matchers), Some(value)) => matchers.iter().any(|matcher| matcher.matches(value)),
        }
    }
}

impl Matcher {
    fn parse(value: &Value) -> Result<Self, PatternError> {
        match value {
            Value::Number(number) => Ok(Self::Number(number.as_f64().unwrap_or_default())),
            Value::Array(_) => refuse("Nested arrays are not allowed"),
            Value::Object(object) => {
                let mut members = object.iter();
                match (members.next(), members.next()) {
                    (Some((name, argument)), None) => Self::named(name, argument),
                    _ => refuse("Only one key allowed in match expression"),
                }
            }
            plain => Ok(Self::Exactly(plain.clone())),
        }
    }

    fn named(name: &str, argument: &Value) -> Result<Self, PatternError> {
        match (name, argument) {
            ("anything-but", argument) => anything_but(argument).map(Self::AnythingBut),
            ("numeric", Value::Array(terms)) => numeric(terms).map(Self::Numeric),
            ("exists", Value::Bool(exists)) => Ok(Self::Exists(*exists)),
            ("cidr", Value::String(text)) => network(text),
            ("prefix" | "suffix" | "equals-ignore-case" | "wildcard", argument) => {
                TextMatcher::parse(name, argument).map(Self::Text)
            }
            ("numeric" | "exists" | "cidr", _) => refuse(format!("{name} has an argument of the wrong type")),
            _ => refuse(format!("Unrecognized match type {name}")),
        }
    }

    fn matches(&self, value: &Value) -> bool {
        match self {
            Self::Exactly(wanted) => value == wanted,
            Self::Number(wanted) => value.as_f64().is_some_and(|number| number.total_cmp(wanted).is_eq()),
            Self::Text(matcher) => value.as_str().is_some_and(|text| matcher.matches(text)),
            Self::AnythingBut(matchers) => !matchers.iter().any(|matcher| matcher.matches(value)),
            Self::Numeric(terms) => value
                .as_f64()
                .is_some_and(|number| terms.iter().all(|(comparison, bound)| comparison.holds(number, *bound))),
            Self::Exists(exists) => *exists,
            Self::Network(network, bits) => value
                .as_str()
                .and_then(|text| text.parse().ok())
                .is_some_and(|address| shares_bits(address, *network, *bits)),
        }
    }
}

impl TextMatcher {
    fn parse(name: &str, argument: &Value) -> Result<Self, PatternError> {
        match (name, argument) {
            ("prefix", Value::String(text)) => Ok(Self::Prefix(text.clone())),
            ("suffix", Value::String(text)) => Ok(Self::Suffix(text.clone())),
            ("equals-ignore-case", Value::String(text)) => Ok(Self::EqualsIgnoringCase(text.to_lowercase())),
            ("wildcard", Value::String(text)) => wildcard(text),
            ("prefix" | "suffix", Value::Object(object)) => match (object.get("equals-ignore-case"), object.len()) {
                (Some(Value::String(text)), 1) if name == "prefix" => Ok(Self::PrefixIgnoringCase(text.to_lowercase())),
                (Some(Value::String(text)), 1) => Ok(Self::SuffixIgnoringCase(text.to_lowercase())),
                _ => refuse(format!("{name} match pattern must be a string")),
            },
            _ => refuse(format!("{name} match pattern must be a string")),
        }
    }

    fn matches(&self, text: &str) -> bool {
        match self {
            Self::Prefix(prefix) => text.starts_with(prefix),
            Self::PrefixIgnoringCase(prefix) => text.to_lowercase().starts_with(prefix),
            Self::Suffix(suffix) => text.ends_with(suffix),
            Self::SuffixIgnoringCase(suffix) => text.to_lowercase().ends_with(suffix),
            Self::EqualsIgnoringCase(wanted) => text.to_lowercase() == *wanted,
            Self::Wildcard(parts) => matches_parts(text, parts),
        }
    }
}

/// The first part begins the text, the last one ends it, those between come in order.
fn matches_parts(text: &str, parts: &[String]) -> bool {
    let [first, between @ .., last] = parts else {
        return parts.first().is_some_and(|only| only == text);
    };
    let Some(mut rest) = text.strip_prefix(first.as_str()) else {
        return false;
    };
    for part in between {
        match rest.split_once(part.as_str()) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last.as_str())
}

/// A star stands for any letters; `\*` and `\\` for themselves.
fn wildcard(text: &str) -> Result<TextMatcher, PatternError> {
    if text.contains("**") {
        return refuse("Consecutive wildcard characters are not allowed");
    }
    let mut parts = vec![String::new()];
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '*' {
            parts.push(String::new());
            continue;
        }
        let meant = match letter {
            '\\' => letters.next().filter(|escaped| ['*', '\\'].contains(escaped)),
            plain => Some(plain),
        };
        let Some(meant) = meant else {
            return refuse("Invalid escape character");
        };
        if let Some(part) = parts.last_mut() {
            part.push(meant);
        }
    }
    Ok(TextMatcher::Wildcard(parts))
}

/// One value, several, or one text matcher over one or several texts.
fn anything_but(argument: &Value) -> Result<Vec<Matcher>, PatternError> {
    let plain = |value: &Value| match value {
        Value::String(_) | Value::Number(_) => Matcher::parse(value),
        _ => refuse("Inside anything-but list, only strings and numbers are allowed"),
    };
    match argument {
        Value::Array(values) if values.is_empty() => refuse("Empty arrays are not allowed"),
        Value::Array(values) => values.iter().map(plain).collect(),
        Value::Object(object) => {
            let mut members = object.iter();
            let (Some((name, argument)), None) = (members.next(), members.next()) else {
                return refuse("Only one key allowed in match expression");
            };
            let arguments = match argument {
                Value::Array(arguments) if !arguments.is_empty() => arguments.as_slice(),
                single => std::slice::from_ref(single),
            };
            let parsed = arguments
                .iter()
                .map(|argument| match TextMatcher::parse(name, argument) {
                    Ok(matcher) => Ok(Matcher::Text(matcher)),
                    Err(_) => refuse(format!("Unsupported anything-but pattern: {name}")),
                });
            parsed.collect()
        }
        value => Ok(vec![plain(value)?]),
    }
}

/// `["=", 3]`, or a lower and an upper bound.
fn numeric(terms: &[Value]) -> Result<Vec<(Comparison, f64)>, PatternError> {
    let pairs: Vec<(Comparison, f64)> = terms
        .chunks(2)
        .map(|pair| match pair {
            [Value::String(sign), Value::Number(bound)] => {
                let Some(comparison) = Comparison::of_sign(sign) else {
                    return refuse(format!("Unrecognized numeric range operator: {sign}"));
                };
                Ok((comparison, bound.as_f64().unwrap_or_default()))
            }
            _ => refuse("Value of numeric must be pairs of an operator and a number"),
        })
        .collect::<Result<_, _>>()?;
    match pairs.as_slice() {
        [_] => Ok(pairs),
        [(lower, from), (upper, to)] if lower.is_lower() && upper.is_upper() && from < to => Ok(pairs),
        _ => refuse("Bad numeric range operator"),
    }
}

impl Comparison {
    fn of_sign(sign: &str) -> Option<Self> {
        match sign {
            "=" => Some(Self::Equal),
            "<" => Some(Self::Less),
            "<=" => Some(Self::LessOrEqual),
            ">" => Some(Self::Greater),
            ">=" => Some(Self::GreaterOrEqual),
            _ => None,
        }
    }

    fn is_lower(self) -> bool {
        matches!(self, Self::Greater | Self::GreaterOrEqual)
    }

    fn is_upper(self) -> bool {
        matches!(self, Self::Less | Self::LessOrEqual)
    }

    fn holds(self, number: f64, bound: f64) -> bool {
        match self {
            Self::Equal => number.total_cmp(&bound).is_eq(),
            Self::Less => number < bound,
            Self::LessOrEqual => number <= bound,
            Self::Greater => number > bound,
            Self::GreaterOrEqual => number >= bound,
        }
    }
}

/// `10.0.0.0/24`, or one address.
fn network(text: &str) -> Result<Matcher, PatternError> {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits)),
        None => (text, None),
    };
    let malformed = || PatternError("Malformed CIDR, one '/' required".to_owned());
    let address: IpAddr = address.parse().map_err(|_| malformed())?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let bits = bits.map_or(Ok(most), str::parse).map_err(|_| malformed())?;
    if bits > most {
        return Err(malformed());
    }
    Ok(Matcher::Network(address, bits))
}

fn shares_bits(address: IpAddr, network: IpAddr, bits: u32) -> bool {
    let leading = |all: u128, width: u32| all.checked_shr(width - bits).unwrap_or(0);
    match (address, network) {
        (IpAddr::V4(one), IpAddr::V4(other)) => {
            let number = |address: std::net::Ipv4Addr| u128::from(u32::from(address));
            leading(number(one), 32) == leading(number(other), 32)
        }
        (IpAddr::V6(one), IpAddr::V6(other)) => leading(u128::from(one), 128) == leading(u128::from(other), 128),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn event() -> Value {
        json!({
            "source": "aws.glue",
            "detail-type": "Glue Job State Change",
            "resources": ["arn:one", "arn:two"],
            "detail": {
                "jobName": "Load-Orders", "state": "FAILED", "attempts": 3, "ratio": 0.5, "note": null, "ok": false,
                "ip": "10.0.0.123", "items": [{"id": 1, "size": "big"}, {"id": 2, "size": "small"}],
            },
        })
    }

    #[allow(clippy::needless_pass_by_value, reason = "literals read better without references")]
    fn matches(pattern: Value) -> bool {
        Pattern::parse(&pattern.to_string()).unwrap().matches(&event())
    }

    #[allow(clippy::needless_pass_by_value, reason = "literals read better without references")]
    fn detail(field: &str, matcher: Value) -> bool {
        matches(json!({ "detail": { field: [matcher] } }))
    }

    #[test]
    fn values_match_exactly_and_by_type() {
        assert!(matches(
            json!({"source": ["aws.s3", "aws.glue"], "detail": {"state": ["FAILED"]}})
        ));
        assert!(!matches(json!({"source": ["aws.glue"], "detail": {"state": ["OK"]}})));
        assert!(detail("attempts", json!(3)) && detail("attempts", json!(3.0)) && !detail("attempts", json!("3")));
        assert!(detail("note", json!(null)) && detail("ok", json!(false)) && !detail("missing", json!(null)));
        assert!(matches(json!({"resources": ["arn:two"]})));
    }

    #[test]
    fn texts_match_in_part() {
        assert!(detail("jobName", json!({"prefix": "Load"})) && !detail("jobName", json!({"prefix": "load"})));
        assert!(detail("jobName", json!({"prefix": {"equals-ignore-case": "LOAD"}})));
        assert!(detail("jobName", json!({"suffix": "Orders"})));
        assert!(detail("jobName", json!({"suffix": {"equals-ignore-case": "ORDERS"}})));
        assert!(detail("jobName", json!({"equals-ignore-case": "load-orders"})));
        assert!(detail("jobName", json!({"wildcard": "L*-Or*s"})));
        assert!(!detail("jobName", json!({"wildcard": "L*-Or*x"})));
        assert!(!detail("jobName", json!({"wildcard": "Load\\*"})));
    }

    #[test]
    fn anything_but_needs_a_value() {
        assert!(
            detail("state", json!({"anything-but": "OK"})) && !detail("state", json!({"anything-but": ["FAILED"]}))
        );
        assert!(detail("attempts", json!({"anything-but": [1, 2]})) && !detail("attempts", json!({"anything-but": 3})));
        assert!(!detail("state", json!({"anything-but": {"prefix": "FA"}})));
        assert!(!detail("state", json!({"anything-but": {"suffix": ["X", "ED"]}})));
        assert!(!detail(
            "state",
            json!({"anything-but": {"equals-ignore-case": ["failed"]}})
        ));
        assert!(detail("state", json!({"anything-but": {"wildcard": "*X*"}})));
        assert!(!detail("missing", json!({"anything-but": "x"})));
    }

    #[test]
    fn numbers_presence_and_networks() {
        assert!(detail("attempts", json!({"numeric": [">", 2, "<=", 3]})));
        assert!(!detail("ratio", json!({"numeric": [">", 0.5]})) && detail("ratio", json!({"numeric": ["=", 0.5]})));
        assert!(detail("state", json!({"exists": true})) && !detail("state", json!({"exists": false})));
        assert!(detail("missing", json!({"exists": false})) && !detail("missing", json!({"exists": true})));
        assert!(detail("ip", json!({"cidr": "10.0.0.0/24"})) && !detail("ip", json!({"cidr": "10.0.1.0/24"})));
        assert!(detail("ip", json!({"cidr": "0.0.0.0/0"})) && !detail("ip", json!({"cidr": "::/0"})));
    }

    #[test]
    fn one_of_several_patterns_is_enough() {
        let pattern =
            |state: &str| json!({"detail": {"$or": [{"state": [state]}, {"attempts": [{"numeric": [">", 5]}]}]}});
        assert!(matches(pattern("FAILED")) && !matches(pattern("OK")));
    }

    #[test]
    fn one_element_of_an_array_must_match_whole() {
        let pattern = |id: i64, size: &str| json!({"detail": {"items": {"id": [id], "size": [size]}}});
        assert!(matches(pattern(2, "small")) && !matches(pattern(1, "small")));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "[]",
            "{}",
            r#"{"a": []}"#,
            r#"{"a": "b"}"#,
            r#"{"a": {}}"#,
            r#"{"a": [{"what": 1}]}"#,
            r#"{"a": [{"prefix": 1}]}"#,
            r#"{"a": [{"numeric": [">"]}]}"#,
            r#"{"a": [{"numeric": ["<", 5, ">", 3]}]}"#,
            r#"{"a": [{"cidr": "10.0.0.0/33"}]}"#,
            r#"{"a": [["b"]]}"#,
            r#"{"a": [{"wildcard": "a**"}]}"#,
            r#"{"a": [{"anything-but": []}]}"#,
            r#"{"a": [{"exists": "yes"}]}"#,
        ] {
            assert!(Pattern::parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = Pattern::parse(&text);
        }

        #[test]
        fn wildcards_match_what_they_were_made_of(parts in prop::collection::vec("[a-c]{0,3}", 1..4), fill in "[a-c]{0,3}") {
            let mut pattern = parts.join("*");
            while pattern.contains("**") {
                pattern = pattern.replace("**", "*");
            }
            let matcher = wildcard(&pattern).unwrap();
            prop_assert!(matcher.matches(&parts.join(&fill)));
        }
    }
}
