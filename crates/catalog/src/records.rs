//! How the catalog lies in the store.
//!
//! Databases are found by account, region and name; everything below a database or a table is keyed by the parent's
//! number, so that a dropped parent takes all below it out of sight in one write, and a new one of the same name
//! never sees what its namesake left behind.

use headwater_kernel::{Collection, Key, Snapshot, Transaction, key};
use serde::{Deserialize, Serialize};

use crate::databases::Tags;
use crate::error::CatalogError;
use crate::index::StoredIndex;
use crate::model::{Database, Partition, Table};
use crate::{CatalogId, folded};

/// By account, region and name.
pub(crate) const DATABASES: Collection<DatabaseRecord> = Collection::new("catalog.databases");
/// By database number and name.
pub(crate) const TABLES: Collection<TableRecord> = Collection::new("catalog.tables");
/// Archived versions, by table number and version.
pub(crate) const VERSIONS: Collection<Table> = Collection::new("catalog.versions");
/// By table number and values.
pub(crate) const PARTITIONS: Collection<Partition> = Collection::new("catalog.partitions");
/// What was dropped and is still to be swept, by its number.
pub(crate) const DROPPED: Collection<Dropped> = Collection::new("catalog.dropped");
/// The last number handed out, under the empty key.
const NUMBERS: Collection<u64> = Collection::new("catalog.numbers");

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DatabaseRecord {
    pub(crate) number: u64,
    pub(crate) database: Database,
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub(crate) tags: Tags,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TableRecord {
    pub(crate) number: u64,
    pub(crate) table: Table,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) indexes: Vec<StoredIndex>,
}

/// A parent that is gone, whose children still take up room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Dropped {
    Database,
    Table,
}

/// A number that no other database or table has or had.
pub(crate) fn next_number(transaction: &Transaction<'_>) -> Result<u64, CatalogError> {
    let number = transaction.value(&NUMBERS, &Key::new())?.unwrap_or(0) + 1;
    transaction.put(&NUMBERS, &Key::new(), &number)?;
    Ok(number)
}

pub(crate) fn database_key(id: &CatalogId, name: &str) -> Key {
    key![&id.account, &id.region, folded(name)]
}

pub(crate) fn table_key(database: u64, name: &str) -> Key {
    key![database, folded(name)]
}

pub(crate) fn partition_key(table: u64, values: &[String]) -> Key {
    key![table].with_all(values)
}

/// Where a table is looked for.
#[derive(Debug, Clone)]
pub(crate) struct TablePlace {
    pub(crate) id: CatalogId,
    pub(crate) database: String,
    pub(crate) table: String,
}

impl TablePlace {
    pub(crate) fn new(id: &CatalogId, database: &str, table: &str) -> Self {
        Self {
            id: id.clone(),
            database: folded(database),
            table: folded(table),
        }
    }

    /// The table with the key that it lies at.
    pub(crate) fn find(&self, snapshot: &Snapshot<'_>) -> Result<(Key, TableRecord), CatalogError> {
        let database = find_database(snapshot, &self.id, &self.database)?;
        let key = table_key(database.number, &self.table);
        let record = snapshot.value(&TABLES, &key)?;
        let record = record.ok_or_else(|| CatalogError::table_not_found(&self.table))?;
        Ok((key, record))
    }
}

pub(crate) fn find_database(
    snapshot: &Snapshot<'_>,
    id: &CatalogId,
    name: &str,
) -> Result<DatabaseRecord, CatalogError> {
    let record = snapshot.value(&DATABASES, &database_key(id, name))?;
    record.ok_or_else(|| CatalogError::database_not_found(&folded(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What version 0.1 wrote is read for ever: add samples, change none.
    #[test]
    fn records_of_the_first_version_are_read() {
        let database =
            r#"{"number":1,"database":{"input":{"name":"db","description":"d"},"created":"1970-01-01T00:00:00Z"}}"#;
        let table = r#"{"number":2,"table":{"input":{"name":"t","retention":0,
            "storage_descriptor":{"columns":[{"name":"x","data_type":"int"}],"location":"s3://b/t","compressed":false,
            "number_of_buckets":0,"serde_info":{"serialization_library":"l"},"stored_as_sub_directories":false},
            "partition_keys":[{"name":"k","data_type":"int"}],"table_type":"EXTERNAL_TABLE","parameters":{"a":"b"}},
            "database":"db","version":3,"created":"1970-01-01T00:00:00Z","updated":"1970-01-01T00:00:01Z"},
            "indexes":[{"index":{"name":"i","keys":["k"]},"state":"Active"}]}"#;
        let partition = r#"{"input":{"values":["1"],"parameters":{}},"created":"1970-01-01T00:00:00Z"}"#;
        let database: DatabaseRecord = serde_json::from_str(database).unwrap();
        let table: TableRecord = serde_json::from_str(table).unwrap();
        let partition: Partition = serde_json::from_str(partition).unwrap();
        assert_eq!(
            (database.number, database.database.input.description.as_deref()),
            (1, Some("d"))
        );
        assert_eq!((table.table.version, table.indexes[0].index.name.as_str()), (3, "i"));
        assert_eq!(partition.input.values, ["1"]);
    }
}
