//! Event patterns: which events a rule is for. The grammar is [`crate::pattern`]'s.

use serde_json::Value;

use crate::pattern;

/// Why a text is no event pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Event pattern is not valid. Reason: {0}")]
pub struct PatternError(String);

/// A pattern over an event's envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern(pattern::Pattern);

impl Pattern {
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let value: Value = serde_json::from_str(text).map_err(|error| PatternError(error.to_string()))?;
        let Value::Object(fields) = value else {
            return Err(PatternError("Filter is not an object".to_owned()));
        };
        let read = pattern::Pattern::of_object(&fields);
        read.map(Self).map_err(|error| PatternError(error.to_string()))
    }

    /// Whether the pattern matches an event's envelope.
    pub fn matches(&self, event: &Value) -> bool {
        self.0.matches(event)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_pattern_is_refused_in_the_service_s_words() {
        for (text, reason) in [
            ("[]", "Filter is not an object"),
            ("{}", "Empty objects are not allowed"),
            (r#"{"a": "b"}"#, "\"a\" must be an object or an array"),
        ] {
            let error = Pattern::parse(text).unwrap_err().to_string();
            assert_eq!(error, format!("Event pattern is not valid. Reason: {reason}"));
        }
        assert!(Pattern::parse("").is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = Pattern::parse(&text);
        }
    }
}
