//! Patterns of names: `*` is any run of characters, `.` any one, `|` separates alternatives, case does not matter.
//!
//! Source: what Hive's ObjectStore makes of the pattern of `get_tables`, observed.

use regex::{Regex, RegexBuilder};

use crate::fault::Fault;

/// Which names are wanted.
#[derive(Debug)]
pub(crate) struct NamePattern(Option<Regex>);

impl NamePattern {
    /// No pattern, or `*`, is all names.
    ///
    /// # Errors
    /// `MetaException` when the pattern is absurdly long.
    pub(crate) fn new(pattern: Option<&str>) -> Result<Self, Fault> {
        let Some(pattern) = pattern.filter(|pattern| *pattern != "*") else {
            return Ok(Self(None));
        };
        let escaped = regex::escape(pattern.trim());
        let whole = escaped.replace("\\*", ".*").replace("\\.", ".").replace("\\|", "|");
        let built = RegexBuilder::new(&format!("^(?:{whole})$"))
            .case_insensitive(true)
            .build();
        let regex = built.map_err(|_| Fault::meta(format!("Invalid pattern {pattern}")))?;
        Ok(Self(Some(regex)))
    }

    pub(crate) fn matches(&self, name: &str) -> bool {
        self.0.as_ref().is_none_or(|regex| regex.is_match(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_dots_and_alternatives() {
        let matches = |pattern: &str, name: &str| NamePattern::new(Some(pattern)).unwrap().matches(name);
        assert!(matches("*", "x") && matches("fl*", "flights") && matches("A|b*", "bee") && matches("t_(", "t_("));
        assert!(matches("t.1", "tx1") && !matches("fl", "flights") && !matches("a|b", "ab") && !matches("", "a"));
        assert!(NamePattern::new(None).unwrap().matches("anything"));
    }
}
