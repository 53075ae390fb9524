//! Filter patterns: which log events somebody wants, and the values that their fields have.
//!
//! Source: CloudWatch Logs user guide, "Filter pattern syntax for metric filters, subscription filters, filter log events,
//! and Live Tail".

mod columns;
mod cursor;
mod json;
mod terms;
mod test;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use columns::Columns;
use cursor::Cursor;
use json::{Condition, Selector};
use terms::Terms;

/// Why a text is no filter pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Invalid filter pattern: {0}")]
pub struct PatternError(&'static str);

/// A filter pattern, read.
#[derive(Debug)]
pub enum Pattern {
    /// Terms, phrases and expressions that the text must or must not hold; none of them for all events.
    Terms(Terms),
    /// `{ $.a = 1 && $.b IS NULL }`
    Json(Condition),
    /// `[ip, ..., status = 4*]`
    Columns(Columns),
}

impl Pattern {
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let mut cursor = Cursor::new(text);
        cursor.skip_space();
        let pattern = if cursor.take("{") {
            let condition = Condition::read(&mut cursor)?;
            cursor.expect("}", "a brace is not closed")?;
            Self::Json(condition)
        } else if cursor.take("[") {
            Self::Columns(Columns::read(&mut cursor)?)
        } else {
            Self::Terms(Terms::read(&mut cursor)?)
        };
        cursor.skip_space();
        if !cursor.is_at_end() {
            return Err(PatternError("something follows its end"));
        }
        Ok(pattern)
    }

    pub fn matches(&self, message: &str) -> bool {
        match self {
            Self::Terms(terms) => terms.match_text(message),
            Self::Json(condition) => {
                serde_json::from_str(message).is_ok_and(|event: serde_json::Value| condition.holds(&event))
            }
            Self::Columns(columns) => columns.extract(message).is_some(),
        }
    }

    /// The values of the columns by `$name`, or `$number` of those without one; none where the pattern has no columns.
    pub fn extracted(&self, message: &str) -> BTreeMap<String, String> {
        match self {
            Self::Columns(columns) => columns.extract(message).unwrap_or_default(),
            Self::Terms(_) | Self::Json(_) => BTreeMap::new(),
        }
    }

    /// The value that `reference` names in an event: `$.field` of a JSON one, `$column` of one in columns.
    pub fn value(&self, message: &str, reference: &str) -> Option<String> {
        if let Self::Columns(columns) = self {
            let name = reference.replacen("$.", "$", 1);
            return columns.extract(message)?.remove(&name);
        }
        let selector = Selector::parse(reference)?;
        let event: serde_json::Value = serde_json::from_str(message).ok()?;
        json::text_of(selector.find(&event)?)
    }

    /// Whether `reference` can name a value of events that this pattern matches.
    pub fn can_name(&self, reference: &str) -> bool {
        match self {
            Self::Columns(_) => reference.starts_with('$'),
            Self::Json(_) | Self::Terms(_) => Selector::parse(reference).is_some(),
        }
    }
}
