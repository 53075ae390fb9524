//! Partition indexes: kept and checked; the order of partition keys in the store already serves the look-ups.
//!
//! Source: glue-catalog-spec section 6.2.

use serde::{Deserialize, Serialize};

use crate::error::CatalogError;
use crate::model::Column;

/// How many indexes a table may have.
const MOST: usize = 3;

/// An index over some of a table's partition keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartitionIndex {
    pub name: String,
    pub keys: Vec<String>,
}

/// An index key with its type, as `GetPartitionIndexes` shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexKey {
    pub name: String,
    pub data_type: String,
}

/// Checks `added` against the table's partition keys and the indexes that it has.
pub(crate) fn check_indexes(
    keys: &[Column],
    present: &[PartitionIndex],
    added: &[PartitionIndex],
) -> Result<(), CatalogError> {
    if present.len() + added.len() > MOST {
        let message = format!("The number of partition indexes exceeds the limit of {MOST} per table");
        return Err(CatalogError::invalid_input(message));
    }
    let mut seen: Vec<&PartitionIndex> = present.iter().collect();
    for index in added {
        check_keys(keys, index)?;
        if seen
            .iter()
            .any(|other| other.name == index.name || other.keys == index.keys)
        {
            return Err(CatalogError::already_exists(format!(
                "Index with the given indexName : {} already exists",
                index.name
            )));
        }
        seen.push(index);
    }
    Ok(())
}

fn check_keys(keys: &[Column], index: &PartitionIndex) -> Result<(), CatalogError> {
    if index.keys.is_empty() {
        return Err(CatalogError::invalid_input("Partition index keys must not be empty"));
    }
    for name in &index.keys {
        let key = keys.iter().find(|key| key.name.eq_ignore_ascii_case(name));
        let key = key.ok_or_else(|| {
            CatalogError::invalid_input(format!(
                "Index key {name} is not one of the partition keys of the table"
            ))
        })?;
        let data_type = key.data_type.as_deref().unwrap_or_default();
        if !is_indexable(data_type) {
            let message = format!("Partition index is not supported on key {name} of type {data_type}");
            return Err(CatalogError::invalid_input(message));
        }
    }
    Ok(())
}

fn is_indexable(data_type: &str) -> bool {
    let data_type = data_type.trim().to_ascii_lowercase();
    let text = data_type == "string" || data_type.starts_with("char") || data_type.starts_with("varchar");
    text || matches!(
        data_type.as_str(),
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
        assert!(check_indexes(&keys(), &added[..3], &added[3..]).is_err());
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
    fn a_name_is_taken_once() {
        let first = index("a", &["year"]);
        let error = check_indexes(&keys(), &[first], &[index("a", &["city"])]).unwrap_err();
        assert_eq!(error.kind, ErrorKind::AlreadyExists);
    }
}
