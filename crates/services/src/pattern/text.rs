//! Texts that match in part.

use serde_json::Value;

use super::{PatternError, refuse};

#[derive(Debug, Clone, PartialEq)]
pub enum TextMatcher {
    Prefix(String),
    PrefixIgnoringCase(String),
    Suffix(String),
    SuffixIgnoringCase(String),
    EqualsIgnoringCase(String),
    /// What lies between the stars.
    Wildcard(Vec<String>),
}

impl TextMatcher {
    pub fn parse(name: &str, argument: &Value) -> Result<Self, PatternError> {
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

    pub fn matches(&self, text: &str) -> bool {
        match self {
            Self::Prefix(prefix) => text.starts_with(prefix),
            Self::PrefixIgnoringCase(prefix) => text.to_lowercase().starts_with(prefix),
            Self::Suffix(suffix) => text.ends_with(suffix),
            Self::SuffixIgnoringCase(suffix) => text.to_lowercase().ends_with(suffix),
            Self::EqualsIgnoringCase(wanted) => text.to_lowercase() == *wanted,
            Self::Wildcard(parts) => has_parts(text, parts),
        }
    }
}

/// The first part begins the text, the last one ends it, those between come in order.
fn has_parts(text: &str, parts: &[String]) -> bool {
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
pub fn wildcard(text: &str) -> Result<TextMatcher, PatternError> {
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
