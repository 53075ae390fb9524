//! Partition indexes of a table: made, listed and dropped.

use std::ops::ControlFlow;

use headwater_kernel::{Range, Transaction, key};

use crate::error::CatalogError;
use crate::index::{BackfillError, IndexDescription, IndexState, PartitionIndex, StoredIndex, check_indexes};
use crate::model::Column;
use crate::records::{PARTITIONS, TABLES, TablePlace, TableRecord};
use crate::tables::partition_keys;
use crate::{Catalog, CatalogId};

/// How many partitions a backfill error names at most.
const NAMED: usize = 100;

impl Catalog {
    /// The indexes of a table.
    ///
    /// # Errors
    /// `EntityNotFound` without the table.
    pub async fn partition_indexes(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
    ) -> Result<Vec<IndexDescription>, CatalogError> {
        let place = TablePlace::new(id, database, table);
        let record = self.record(&place).await?;
        if !record.indexes.iter().any(|stored| stored.state == IndexState::Creating) {
            return Ok(described(&record));
        }
        // A server that stopped in the middle left it so.
        self.finish_indexes(&place).await?;
        Ok(described(&self.record(&place).await?))
    }

    /// Makes an index, and checks the partitions that are there: it is `Failed` when one does not fit.
    ///
    /// # Errors
    /// `EntityNotFound` without the table; `AlreadyExists`; `InvalidInput` for keys that cannot be indexed or too many
    /// indexes.
    pub async fn create_partition_index(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        index: PartitionIndex,
    ) -> Result<(), CatalogError> {
        let place = TablePlace::new(id, database, table);
        let target = place.clone();
        let added = self.store.write(move |transaction| {
            let (key, mut record) = target.find(transaction)?;
            // One that failed stands in nobody's way.
            record
                .indexes
                .retain(|stored| stored.state != IndexState::Failed || stored.index.name != index.name);
            let failed = |stored: &&StoredIndex| stored.state != IndexState::Failed;
            let present: Vec<_> = record
                .indexes
                .iter()
                .filter(failed)
                .map(|stored| &stored.index)
                .collect();
            check_indexes(partition_keys(&record.table), &present, std::slice::from_ref(&index))?;
            record.indexes.push(StoredIndex::new(index, IndexState::Creating));
            transaction.put(&TABLES, &key, &record)?;
            Ok::<_, CatalogError>(())
        });
        added.await?;
        self.finish_indexes(&place).await
    }

    /// Drops an index.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the index.
    pub async fn delete_partition_index(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        name: &str,
    ) -> Result<(), CatalogError> {
        let (place, name) = (TablePlace::new(id, database, table), name.to_owned());
        self.store
            .write(move |transaction| {
                let (key, mut record) = place.find(transaction)?;
                let before = record.indexes.len();
                record.indexes.retain(|stored| stored.index.name != name);
                if record.indexes.len() == before {
                    let message = format!("Index with the given indexName : {name} does not exist");
                    return Err(CatalogError::not_found(message));
                }
                transaction.put(&TABLES, &key, &record)?;
                Ok(())
            })
            .await
    }

    async fn record(&self, place: &TablePlace) -> Result<TableRecord, CatalogError> {
        let place = place.clone();
        self.store.read(move |snapshot| Ok(place.find(snapshot)?.1)).await
    }

    /// Checks all partitions under the indexes that are being made. New partitions are checked as they come, so a walk
    /// over a snapshot misses none.
    async fn finish_indexes(&self, place: &TablePlace) -> Result<(), CatalogError> {
        let target = place.clone();
        let checked = self.store.read(move |snapshot| {
            let (_, record) = target.find(snapshot)?;
            let mut making: Vec<_> = record
                .indexes
                .iter()
                .filter(|stored| stored.state == IndexState::Creating)
                .cloned()
                .collect();
            let keys = partition_keys(&record.table);
            snapshot.visit(&PARTITIONS, &Range::prefix(&key![record.number]), |entry| {
                let values = entry.key.texts();
                for stored in &mut making {
                    note_problem(stored, keys, &values);
                }
                Ok::<_, CatalogError>(ControlFlow::Continue(()))
            })?;
            Ok::<_, CatalogError>((record.number, making))
        });
        let (number, checked) = checked.await?;
        let place = place.clone();
        self.store
            .write(move |transaction| keep_checked(transaction, &place, number, &checked))
            .await
    }
}

fn described(record: &TableRecord) -> Vec<IndexDescription> {
    record
        .indexes
        .iter()
        .map(|stored| stored.describe(partition_keys(&record.table)))
        .collect()
}

fn note_problem(stored: &mut StoredIndex, keys: &[Column], values: &[String]) {
    let Some((problem, _)) = stored.problem(keys, values) else {
        return;
    };
    let same = stored.errors.iter_mut().find(|error| error.problem == problem);
    match same {
        Some(error) if error.partitions.len() < NAMED => error.partitions.push(values.to_vec()),
        Some(_) => {}
        None => stored.errors.push(BackfillError {
            problem,
            partitions: vec![values.to_vec()],
        }),
    }
}

/// Writes down how the check of `checked` ended, unless the table is another one by now.
fn keep_checked(
    transaction: &Transaction<'_>,
    place: &TablePlace,
    number: u64,
    checked: &[StoredIndex],
) -> Result<(), CatalogError> {
    let (key, mut record) = place.find(transaction)?;
    if record.number != number {
        return Ok(());
    }
    let making = record
        .indexes
        .iter_mut()
        .filter(|stored| stored.state == IndexState::Creating);
    for stored in making {
        let Some(found) = checked.iter().find(|found| found.index == stored.index) else {
            continue;
        };
        stored.errors.clone_from(&found.errors);
        stored.state = if found.errors.is_empty() {
            IndexState::Active
        } else {
            IndexState::Failed
        };
    }
    transaction.put(&TABLES, &key, &record)?;
    Ok(())
}
