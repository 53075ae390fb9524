//! What a partition index is, and when one may be made.
//!
//! The order of partition keys in the store already serves the look-ups; an index adds what AWS promises beside them:
//! values of indexed keys are of the key's type.
//! Source: glue-catalog-spec section 6.2.

use serde::{Deserialize, Serialize};

use crate::error::CatalogError;
use crate::expression::check_value;
use crate::model::Column;

/// How many indexes a table may have.
const MOST: usize = 3;

/// An index over some of a table's partition keys, as a caller asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartitionIndex {
    pub name: String,
    pub keys: Vec<String>,
}

/// An index as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexDescription {
    pub name: String,
    pub keys: Vec<IndexKey>,
    pub state: IndexState,
    /// Why the index failed: partitions by what is wrong with them.
    pub errors: Vec<BackfillError>,
}

/// An index key with its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexKey {
    pub name: String,
    pub data_type: String,
}

/// Whether an index holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum IndexState {
    /// New partitions are checked; those that were there before are not all checked yet.
    Creating,
    Active,
    /// A partition that was there before does not fit.
    Failed,
}

/// Partitions that an index cannot hold, for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackfillError {
    pub problem: IndexProblem,
    /// The values of some of them.
    pub partitions: Vec<Vec<String>>,
}

/// What can be wrong with a partition under an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum IndexProblem {
    /// A value is not of its key's type.
    InvalidType,
    /// A key has no value.
    MissingValue,
    /// A value holds one of the characters U+0000 to U+0002.
    UnsupportedCharacter,
}

/// An index as it lies in its table's record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredIndex {
    pub(crate) index: PartitionIndex,
    pub(crate) state: IndexState,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<BackfillError>,
}

impl StoredIndex {
    pub(crate) fn new(index: PartitionIndex, state: IndexState) -> Self {
        Self {
            index,
            state,
            errors: Vec::new(),
        }
    }

    pub(crate) fn describe(&self, keys: &[Column]) -> IndexDescription {
        let key = |name: &String| IndexKey {
            name: name.clone(),
            data_type: type_of(keys, name).unwrap_or_default().to_owned(),
        };
        IndexDescription {
            name: self.index.name.clone(),
            keys: self.index.keys.iter().map(key).collect(),
            state: self.state,
            errors: self.errors.clone(),
        }
    }

    /// What is wrong with `values` under this index, with AWS's text.
    pub(crate) fn problem(&self, keys: &[Column], values: &[String]) -> Option<(IndexProblem, String)> {
        self.index
            .keys
            .iter()
            .find_map(|name| problem_of_key(keys, values, name))
    }
}

fn problem_of_key(keys: &[Column], values: &[String], name: &str) -> Option<(IndexProblem, String)> {
    let position = keys.iter().position(|key| key.name.eq_ignore_ascii_case(name))?;
    let Some(value) = values.get(position) else {
        return Some((
            IndexProblem::MissingValue,
            format!("The partition has no value for the indexed key {name}"),
        ));
    };
    if value.contains(['\0', '\u{1}', '\u{2}']) {
        let message = format!("The value of the indexed key {name} holds an unsupported character");
        return Some((IndexProblem::UnsupportedCharacter, message));
    }
    let checked = check_value(keys[position].data_type.as_deref().unwrap_or_default(), value);
    checked.err().map(|message| (IndexProblem::InvalidType, message))
}

/// Checks `added` against the table's partition keys and the indexes that it has.
pub(crate) fn check_indexes(
    keys: &[Column],
    present: &[&PartitionIndex],
    added: &[PartitionIndex],
) -> Result<(), CatalogError> {
    if present.len() + added.len() > MOST {
        let message = format!("The number of partition indexes exceeds the limit of {MOST} per table");
        return Err(CatalogError::invalid_input(message));
    }
    let mut seen = present.to_vec();
    for index in added {
        check_keys(keys, index)?;
        check_unlike(&seen, index)?;
        seen.push(index);
    }
    Ok(())
}

fn check_keys(keys: &[Column], index: &PartitionIndex) -> Result<(), CatalogError> {
    if index.keys.is_empty() {
        return Err(CatalogError::invalid_input("Partition index keys must not be empty"));
    }
    for name in &index.keys {
        let data_type = type_of(keys, name).ok_or_else(|| {
            CatalogError::invalid_input(format!(
                "Index key {name} is not one of the partition keys of the table"
            ))
        })?;
        if !is_indexable(data_type) {
            let message = format!("Partition index is not supported on key {name} of type {data_type}");
            return Err(CatalogError::invalid_input(message));
        }
    }
    Ok(())
}

fn check_unlike(seen: &[&PartitionIndex], index: &PartitionIndex) -> Result<(), CatalogError> {
    if seen.iter().any(|other| other.name == index.name) {
        let message = format!("Index with the given indexName : {} already exists", index.name);
        return Err(CatalogError::already_exists(message));
    }
    if seen.iter().any(|other| other.keys == index.keys) {
        return Err(CatalogError::invalid_input(
            "The table has an index on the same keys already",
        ));
    }
    Ok(())
}

fn type_of<'a>(keys: &'a [Column], name: &str) -> Option<&'a str> {
    let key = keys.iter().find(|key| key.name.eq_ignore_ascii_case(name))?;
    Some(key.data_type.as_deref().unwrap_or_default())
}

fn is_indexable(data_type: &str) -> bool {
    let base = data_type
        .split('(')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let text = matches!(base.as_str(), "string" | "char" | "varchar");
    text || matches!(
        base.as_str(),
        "tinyint" | "smallint" | "int" | "integer" | "bigint" | "long"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn keys() -> Vec<Column> {
        let column = |name: &str, data_type: &str| Column {
            name: name.into(),
            data_type: Some(data_type.into()),
            ..Column::default()
        };
        vec![column("year", "int"), column("city", "string"), column("day", "date")]
    }

    fn index(name: &str, keys: &[&str]) -> PartitionIndex {
        PartitionIndex {
            name: name.into(),
            keys: keys.iter().map(|&key| key.into()).collect(),
        }
    }

    #[test]
    fn more_than_three_are_refused() {
        let added = [
            index("a", &["year"]),
            index("b", &["city"]),
            index("c", &["year", "city"]),
            index("d", &["city", "year"]),
        ];
        assert_eq!(
            check_indexes(&keys(), &[], &added).unwrap_err().kind,
            ErrorKind::InvalidInput
        );
        assert_eq!(check_indexes(&keys(), &[], &added[..3]), Ok(()));
        let present: Vec<_> = added[..3].iter().collect();
        assert!(check_indexes(&keys(), &present, &added[3..]).is_err());
    }

    #[test]
    fn keys_must_be_partition_keys_of_text_or_integer_type() {
        for bad in [index("a", &["day"]), index("a", &["nope"]), index("a", &[])] {
            assert_eq!(
                check_indexes(&keys(), &[], &[bad]).unwrap_err().kind,
                ErrorKind::InvalidInput
            );
        }
    }

    #[test]
    fn names_and_keys_are_taken_once() {
        let first = index("a", &["year"]);
        let same_name = check_indexes(&keys(), &[&first], &[index("a", &["city"])]).unwrap_err();
        let same_keys = check_indexes(&keys(), &[&first], &[index("b", &["year"])]).unwrap_err();
        assert_eq!(
            (same_name.kind, same_keys.kind),
            (ErrorKind::AlreadyExists, ErrorKind::InvalidInput)
        );
    }

    #[test]
    fn values_under_an_index_are_of_the_keys_type() {
        let stored = StoredIndex::new(index("a", &["Year", "city"]), IndexState::Active);
        let problem = |values: &[&str]| {
            let values: Vec<String> = values.iter().map(|&value| value.into()).collect();
            stored.problem(&keys(), &values).map(|(problem, _)| problem)
        };
        assert_eq!(problem(&["2020", "x", "no day"]), None);
        assert_eq!(problem(&["MMXX", "x", "d"]), Some(IndexProblem::InvalidType));
        assert_eq!(
            problem(&["2020", "a\u{1}b", "d"]),
            Some(IndexProblem::UnsupportedCharacter)
        );
        assert_eq!(problem(&["2020"]), Some(IndexProblem::MissingValue));
    }
}
