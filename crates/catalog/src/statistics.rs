//! Column statistics of tables and partitions: kept as clients compute them.
//!
//! Source: glue-catalog-spec section 6.3. Setting them makes no version of the table.

use headwater_kernel::{Collection, Key, Snapshot, key};

use crate::error::CatalogError;
use crate::model::{Column, ColumnStatistics, Table};
use crate::records::{PARTITIONS, TablePlace, TableRecord, partition_key};
use crate::tables::partition_keys;
use crate::{Catalog, CatalogId};

/// By table number and column, in lower case.
pub(crate) const TABLE_STATISTICS: Collection<ColumnStatistics> = Collection::new("catalog.table-statistics");
/// By table number, partition values and column, in lower case.
pub(crate) const PARTITION_STATISTICS: Collection<ColumnStatistics> = Collection::new("catalog.partition-statistics");

/// Whose columns: a table's, or one partition's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatisticsOwner {
    pub database: String,
    pub table: String,
    /// The values of a partition; none is the table.
    pub partition: Option<Vec<String>>,
}

/// What was found of the columns that a caller asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Statistics {
    pub found: Vec<ColumnStatistics>,
    /// Names as the caller gave them.
    pub missing: Vec<StatisticsError>,
}

/// Why one column failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatisticsError {
    pub column: String,
    pub error: CatalogError,
}

impl Catalog {
    /// Keeps statistics of several columns; returns the columns that the table does not have.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the partition.
    pub async fn update_statistics(
        &self,
        id: &CatalogId,
        owner: &StatisticsOwner,
        statistics: Vec<ColumnStatistics>,
    ) -> Result<Vec<StatisticsError>, CatalogError> {
        let (id, owner) = (id.clone(), owner.clone());
        self.store
            .write(move |transaction| {
                let (table, place) = owner.place(transaction, &id)?;
                let mut failed = Vec::new();
                for column in statistics {
                    if !has_column(&table.table, &column.column_name) {
                        failed.push(column_not_found(column.column_name));
                        continue;
                    }
                    let key = place.clone().with(column.column_name.to_lowercase());
                    transaction.put(owner.collection(), &key, &column)?;
                }
                Ok(failed)
            })
            .await
    }

    /// The statistics of `columns`.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the partition.
    pub async fn statistics(
        &self,
        id: &CatalogId,
        owner: &StatisticsOwner,
        columns: Vec<String>,
    ) -> Result<Statistics, CatalogError> {
        let (id, owner) = (id.clone(), owner.clone());
        self.store
            .read(move |snapshot| {
                let (_, place) = owner.place(snapshot, &id)?;
                let mut statistics = Statistics {
                    found: Vec::new(),
                    missing: Vec::new(),
                };
                for column in columns {
                    let key = place.clone().with(column.to_lowercase());
                    match snapshot.value(owner.collection(), &key)? {
                        Some(found) => statistics.found.push(found),
                        None => statistics.missing.push(column_not_found(column)),
                    }
                }
                Ok(statistics)
            })
            .await
    }

    /// Forgets the statistics of a column.
    ///
    /// # Errors
    /// `EntityNotFound` without the table, the partition or the statistics.
    pub async fn delete_statistics(
        &self,
        id: &CatalogId,
        owner: &StatisticsOwner,
        column: &str,
    ) -> Result<(), CatalogError> {
        let (id, owner, column) = (id.clone(), owner.clone(), column.to_owned());
        self.store
            .write(move |transaction| {
                let (_, place) = owner.place(transaction, &id)?;
                let existed = transaction.delete(owner.collection(), &place.with(column.to_lowercase()))?;
                if existed {
                    Ok(())
                } else {
                    Err(column_not_found(column).error)
                }
            })
            .await
    }
}

impl StatisticsOwner {
    /// The table, and what the keys of its statistics begin with.
    fn place(&self, snapshot: &Snapshot<'_>, id: &CatalogId) -> Result<(TableRecord, Key), CatalogError> {
        let (_, table) = TablePlace::new(id, &self.database, &self.table).find(snapshot)?;
        let Some(values) = &self.partition else {
            let place = key![table.number];
            return Ok((table, place));
        };
        let place = partition_key(table.number, values);
        if !snapshot.contains(&PARTITIONS, &place)? {
            return Err(CatalogError::partition_not_found());
        }
        Ok((table, place))
    }

    fn collection(&self) -> &'static Collection<ColumnStatistics> {
        if self.partition.is_some() {
            &PARTITION_STATISTICS
        } else {
            &TABLE_STATISTICS
        }
    }
}

fn column_not_found(column: String) -> StatisticsError {
    let error = CatalogError::not_found(format!("Column {column} not found."));
    StatisticsError { column, error }
}

fn has_column(table: &Table, name: &str) -> bool {
    let descriptor = table.input.storage_descriptor.as_ref();
    let columns = descriptor
        .and_then(|descriptor| descriptor.columns.as_deref())
        .unwrap_or_default();
    let is_named = |column: &Column| column.name.eq_ignore_ascii_case(name);
    columns.iter().any(is_named) || partition_keys(table).iter().any(is_named)
}
