//! Whether the first row of a csv file holds names.
//!
//! Source: glue-crawler-spec section 2.4, conditions a to d.

use std::collections::HashSet;
use std::fmt::{self, Display, Formatter};

use serde::Serialize;

use super::cell::cell_type;
use crate::hive_type::HiveType;

/// Cells of a header are shorter than this many characters.
const MAX_NAME_LENGTH: usize = 150;

/// The outcome of the header test, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum HeaderVerdict {
    Found,
    /// A custom classifier says that there is one.
    Declared,
    /// A custom classifier says that there is none.
    DeclaredAbsent,
    CellIsNotText {
        column: usize,
        text: String,
    },
    CellTooLong {
        column: usize,
    },
    CellIsNoName {
        column: usize,
    },
    /// All columns are text below the first row too, so it does not stand out.
    RowDoesNotDiffer,
}

impl HeaderVerdict {
    /// Whether the first row holds names.
    pub fn is_header(&self) -> bool {
        matches!(self, Self::Found | Self::Declared)
    }
}

/// Judges `first`, the first row, against the types of the columns in the rows below it.
pub(crate) fn judge(first: &[String], types_below: &[HiveType]) -> HeaderVerdict {
    let last = first.len().saturating_sub(1);
    for (column, text) in first.iter().enumerate() {
        let trailing_delimiter = column == last && text.is_empty();
        if trailing_delimiter {
            continue;
        }
        match cell_type(text) {
            HiveType::String => {}
            HiveType::Unseen => return HeaderVerdict::CellIsNoName { column },
            _ => {
                return HeaderVerdict::CellIsNotText {
                    column,
                    text: text.clone(),
                };
            }
        }
        if column != last && text.chars().count() >= MAX_NAME_LENGTH {
            return HeaderVerdict::CellTooLong { column };
        }
        if text.chars().any(char::is_control) {
            return HeaderVerdict::CellIsNoName { column };
        }
    }
    let differs = types_below
        .iter()
        .any(|below| !matches!(below, HiveType::String | HiveType::Unseen));
    if differs {
        HeaderVerdict::Found
    } else {
        HeaderVerdict::RowDoesNotDiffer
    }
}

/// Column names from a header: trimmed; a name that repeats gets its position, so that no column hides another.
pub(crate) fn names(first: &[String]) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut names = Vec::with_capacity(first.len());
    for (column, text) in first.iter().enumerate() {
        let trimmed = text.trim();
        let mut name = if trimmed.is_empty() {
            format!("col{column}")
        } else {
            trimmed.to_owned()
        };
        while !taken.insert(name.to_lowercase()) {
            name = format!("{name}_{column}");
        }
        names.push(name);
    }
    names
}

impl Display for HeaderVerdict {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Found => formatter
                .write_str("the first row is a header: all its cells are names, and a column below is not text"),
            Self::Declared => formatter.write_str("the classifier says that the first row is a header"),
            Self::DeclaredAbsent => formatter.write_str("the classifier says that there is no header"),
            Self::CellIsNotText { column, text } => {
                write!(
                    formatter,
                    "no header: cell {} of the first row, {text:?}, is not text",
                    column + 1
                )
            }
            Self::CellTooLong { column } => {
                write!(
                    formatter,
                    "no header: cell {} of the first row has 150 characters or more",
                    column + 1
                )
            }
            Self::CellIsNoName { column } => {
                write!(
                    formatter,
                    "no header: cell {} of the first row is empty or no legal name",
                    column + 1
                )
            }
            Self::RowDoesNotDiffer => {
                formatter.write_str("no header: every column is text, so the first row does not stand out")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn each_condition_is_needed() {
        let types = [HiveType::Bigint, HiveType::String];
        assert_eq!(judge(&row(&["id", "name"]), &types), HeaderVerdict::Found);
        assert_eq!(judge(&row(&["id", ""]), &types), HeaderVerdict::Found);
        assert!(matches!(
            judge(&row(&["1", "name"]), &types),
            HeaderVerdict::CellIsNotText { column: 0, .. }
        ));
        assert_eq!(
            judge(&row(&["", "name"]), &types),
            HeaderVerdict::CellIsNoName { column: 0 }
        );
        assert_eq!(
            judge(&row(&[&"x".repeat(150), "name"]), &types),
            HeaderVerdict::CellTooLong { column: 0 }
        );
        let texts = [HiveType::String, HiveType::Unseen];
        assert_eq!(judge(&row(&["id", "name"]), &texts), HeaderVerdict::RowDoesNotDiffer);
    }

    #[test]
    fn repeated_names_are_told_apart() {
        assert_eq!(names(&row(&["a", "A", "a_1", " b "])), ["a", "A_1", "a_1_2", "b"]);
    }
}
