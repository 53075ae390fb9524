//! Names of partitions: `day=2020-01-01/hour=7`, with characters escaped that paths cannot have.
//!
//! Source: Hive's `FileUtils.escapePathName`: control characters and those of [`ESCAPED`] as `%` and two hex digits.

use std::fmt::Write as _;

use headwater_catalog::model::Column;

use crate::fault::Fault;

/// What Hive writes for a value that is null or empty.
pub(crate) const NULL_VALUE: &str = "__HIVE_DEFAULT_PARTITION__";

const ESCAPED: &str = "\"#%'*/:=?\\{[]^\u{7F}";

/// Whether Hive takes `name` for a database or a table: letters, digits and underscores.
pub(crate) fn is_object_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// The name of the partition with `values`; names of keys are in lower case, as in Hive.
pub(crate) fn partition_name(keys: &[Column], values: &[String]) -> String {
    let parts = keys.iter().zip(values).map(|(key, value)| {
        let value = if value.is_empty() { NULL_VALUE } else { value };
        format!("{}={}", escaped(&key.name.to_lowercase()), escaped(value))
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The keys and values in a partition's name.
///
/// # Errors
/// `MetaException` with Hive's text when a part has no `=`.
pub(crate) fn name_parts(name: &str) -> Result<Vec<(String, String)>, Fault> {
    if name.is_empty() {
        return Ok(Vec::new());
    }
    let parts = name.split('/').map(|part| {
        let (key, value) = part.split_once('=')?;
        (!key.is_empty() && !value.is_empty()).then(|| (unescaped(key), unescaped(value)))
    });
    let parts: Option<Vec<_>> = parts.collect();
    parts.ok_or_else(|| Fault::meta(format!("Invalid partition name {name}")))
}

/// The values in a partition's name, in the order of `keys`.
///
/// # Errors
/// `MetaException` when the name does not have exactly these keys.
pub(crate) fn values_of(keys: &[Column], name: &str) -> Result<Vec<String>, Fault> {
    let parts = name_parts(name)?;
    let value = |key: &Column| {
        let found = parts.iter().find(|(part, _)| part.eq_ignore_ascii_case(&key.name));
        found.map(|(_, value)| value.clone())
    };
    let values: Option<Vec<_>> = keys.iter().map(value).collect();
    let values = values.filter(|values| values.len() == parts.len());
    values.ok_or_else(|| Fault::meta(format!("Invalid partition name {name}")))
}

fn escaped(text: &str) -> String {
    let mut path = String::with_capacity(text.len());
    for letter in text.chars() {
        if ESCAPED.contains(letter) || (letter as u32) < 0x20 {
            // Writing into a text cannot fail.
            let _ = write!(path, "%{:02X}", letter as u32);
        } else {
            path.push(letter);
        }
    }
    path
}

/// Takes `%` and two hex digits as a character; anything else stays as it is.
fn unescaped(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('%') {
        text.push_str(before);
        let code = after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let code = code.filter(|_| !after.starts_with('+'));
        text.push(code.map_or('%', char::from));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys(names: &[&str]) -> Vec<Column> {
        let column = |name: &&str| Column {
            name: (*name).to_owned(),
            ..Column::default()
        };
        names.iter().map(column).collect()
    }

    #[test]
    fn names_are_escaped_as_hive_does() {
        let values = ["2020-01-01 07:00".to_owned(), String::new()];
        let name = partition_name(&keys(&["Day", "kind"]), &values);
        assert_eq!(name, "day=2020-01-01 07%3A00/kind=__HIVE_DEFAULT_PARTITION__");
        assert_eq!(unescaped("100%"), "100%");
        assert_eq!(unescaped("a%+1b%zz"), "a%+1b%zz");
    }

    #[test]
    fn values_are_found_by_key_in_any_order() {
        let found = values_of(&keys(&["a", "b"]), "b=2/A=1").unwrap();
        assert_eq!(found, ["1", "2"]);
        for bad in ["a=1", "a=1/c=2", "a=1/b=2/c=3", "a", "a=/b=2", ""] {
            assert!(values_of(&keys(&["a", "b"]), bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_name_leads_back_to_its_values(first in "\\PC{1,12}", second in "[\\x01-\\x7F]{1,12}") {
            let keys = keys(&["a", "b"]);
            let values = vec![first, second];
            let name = partition_name(&keys, &values);
            prop_assert_eq!(values_of(&keys, &name).unwrap(), values);
        }

        #[test]
        fn any_text_is_read_or_refused(name in "\\PC*") {
            let _ = name_parts(&name);
        }
    }
}
