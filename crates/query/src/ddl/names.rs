//! Patterns of SHOW statements, and partition names such as `year=2020/month=01`.

use std::fmt::Write as _;

use regex::Regex;

use crate::error::{QueryError, Result};

/// A pattern of SHOW: `*` is any run of characters, `|` separates choices, letter case does not matter.
pub(super) fn show_pattern(pattern: Option<&str>) -> Result<Regex> {
    let choices: Vec<String> = pattern
        .unwrap_or("*")
        .split('|')
        .map(|choice| choice.split('*').map(loose_escape).collect::<Vec<_>>().join(".*"))
        .collect();
    let whole = format!("(?i)^(?:{})$", choices.join("|"));
    Regex::new(&whole).map_err(|error| QueryError::semantic(format!("invalid pattern: {error}")))
}

/// Hive takes the pattern for a regular expression, so `.` and classes keep their meaning.
fn loose_escape(text: &str) -> String {
    text.trim_end_matches('.').replace('%', ".*")
}

/// `k=v/k2=v2`, with the characters that Hive escapes in folder names written as `%XX`.
pub(super) fn partition_name(keys: &[String], values: &[String]) -> String {
    let parts: Vec<String> = keys
        .iter()
        .zip(values)
        .map(|(key, value)| format!("{key}={}", escaped(value)))
        .collect();
    parts.join("/")
}

/// Source: Hive, `FileUtils.escapePathName`.
pub(crate) fn escaped(value: &str) -> String {
    const SPECIAL: &str = "\"#%'*/:=?\\{}[]^\u{7f}";
    let mut text = String::with_capacity(value.len());
    for letter in value.chars() {
        if letter.is_ascii_control() || SPECIAL.contains(letter) {
            let _ = write!(text, "%{:02X}", u32::from(letter));
        } else {
            text.push(letter);
        }
    }
    text
}

/// The value that a folder name spells; a broken escape stands for itself.
pub(super) fn unescaped(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let code = (*first == b'%').then(|| tail.get(..2)).flatten();
        let decoded = code.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(decoded.unwrap_or(*first));
        rest = if decoded.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn patterns_choose_names() {
        let pattern = show_pattern(Some("flights*|air*")).unwrap();
        assert!(pattern.is_match("flights_2015") && pattern.is_match("Airports") && !pattern.is_match("my_flights"));
        assert!(show_pattern(Some("sales.*")).unwrap().is_match("sales_x"));
        assert!(show_pattern(None).unwrap().is_match("anything"));
    }

    proptest! {
        #[test]
        fn escapes_come_back(value in "[ -~é\t]{0,20}") {
            prop_assert_eq!(unescaped(&escaped(&value)), value);
        }
    }
}
