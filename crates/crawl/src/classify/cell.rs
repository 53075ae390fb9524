//! The type of one csv cell.
//!
//! Source: glue-crawler-spec section 2.4: integers are always `bigint`, timestamps only in ISO-like forms.

use std::str::FromStr;

use jiff::civil::{Date, DateTime};

use crate::hive_type::HiveType;

/// The type that the text of a cell parses as, without the blanks around it; an empty cell says nothing.
pub(crate) fn cell_type(text: &str) -> HiveType {
    exact_cell_type(text.trim())
}

/// The type that the text of a cell parses as, blanks and all.
pub(crate) fn exact_cell_type(text: &str) -> HiveType {
    match text.as_bytes() {
        [] | b"\\N" => HiveType::Unseen,
        [first, ..] if first.is_ascii_digit() || b"+-.".contains(first) => number_or_time(text),
        _ if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") => HiveType::Boolean,
        _ => HiveType::String,
    }
}

fn number_or_time(text: &str) -> HiveType {
    if i64::from_str(text).is_ok() {
        HiveType::Bigint
    } else if is_decimal_number(text) {
        HiveType::Double
    } else if is_date(text) {
        HiveType::Date
    } else if is_timestamp(text) {
        HiveType::Timestamp
    } else {
        HiveType::String
    }
}

/// Digits with a point or an exponent; an integer too long for `bigint` stays text, so that no digit is lost.
fn is_decimal_number(text: &str) -> bool {
    let only_number_characters = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    let has_fraction = text.bytes().any(|byte| b".eE".contains(&byte));
    only_number_characters && has_fraction && f64::from_str(text).is_ok_and(f64::is_finite)
}

/// `yyyy-MM-dd`, a day that the calendar has.
fn is_date(text: &str) -> bool {
    has_date_shape(text) && text.len() == 10 && Date::from_str(text).is_ok()
}

/// `yyyy-MM-dd HH:mm:ss` with `T` for the space and a fraction allowed, without a zone.
fn is_timestamp(text: &str) -> bool {
    let bytes = text.as_bytes();
    let separated = bytes.len() >= 19 && matches!(bytes[10], b' ' | b'T') && bytes[13] == b':' && bytes[16] == b':';
    separated && has_date_shape(text) && DateTime::from_str(text).is_ok()
}

fn has_date_shape(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 10
        && text.is_char_boundary(10)
        && bytes[..10].iter().enumerate().all(|(position, byte)| match position {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cells_parse_as_the_spec_says() {
        let cases = [
            ("", HiveType::Unseen),
            ("\\N", HiveType::Unseen),
            ("42", HiveType::Bigint),
            ("-9223372036854775808", HiveType::Bigint),
            ("9223372036854775808", HiveType::String),
            ("1.5e3", HiveType::Double),
            (".5", HiveType::Double),
            ("1.2.3", HiveType::String),
            ("nan", HiveType::String),
            ("TRUE", HiveType::Boolean),
            ("2024-02-29", HiveType::Date),
            ("2023-02-29", HiveType::String),
            ("2010-12-01 08:26:00", HiveType::Timestamp),
            ("2010-12-01T08:26:00.123", HiveType::Timestamp),
            ("2010-12-01T08:26:00Z", HiveType::String),
            ("12/1/2010 8:26", HiveType::String),
            ("85123A", HiveType::String),
        ];
        for (text, expected) in cases {
            assert_eq!(cell_type(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_type(text in any::<String>()) {
            cell_type(&text);
        }
    }
}
