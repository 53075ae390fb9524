//! Partitions: made, found, replaced and dropped, one by one and in batches.

mod list;
mod rename;
mod scan;

use headwater_kernel::{Key, Range, Transaction};
use jiff::Timestamp;

use crate::error::{CatalogError, ErrorKind};
use crate::events::Change;
use crate::model::{Partition, PartitionInput};
use crate::records::{PARTITIONS, TablePlace, TableRecord, partition_key};
use crate::statistics::PARTITION_STATISTICS;
use crate::tables::partition_keys;
use crate::{Catalog, CatalogId};

pub use list::{PartitionQuery, Segment};

/// Why one partition of a batch failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartitionError {
    /// The values that say which partition.
    pub values: Vec<String>,
    pub error: CatalogError,
}

impl Catalog {
    /// Makes a partition.
    ///
    /// # Errors
    /// `EntityNotFound` without the table; `InvalidInput` when the number of values is not that of the partition keys;
    /// `AlreadyExists`.
    pub async fn create_partition(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        input: PartitionInput,
    ) -> Result<(), CatalogError> {
        let batch = self.create(TablePlace::new(id, database, table), vec![input], "CreatePartition");
        first_error(batch.await?)
    }

    /// Makes several partitions, each for itself; returns those that could not be made.
    ///
    /// # Errors
    /// As [`Catalog::create_partition`], except that `AlreadyExists` concerns one partition only. A wrong number of
    /// values fails the whole call, as it does on AWS.
    pub async fn create_partitions(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        inputs: Vec<PartitionInput>,
    ) -> Result<Vec<PartitionError>, CatalogError> {
        self.create(TablePlace::new(id, database, table), inputs, "BatchCreatePartition")
            .await
    }

    async fn create(
        &self,
        place: TablePlace,
        inputs: Vec<PartitionInput>,
        kind: &'static str,
    ) -> Result<Vec<PartitionError>, CatalogError> {
        let now = self.clock.now();
        self.store
            .write(move |transaction| {
                let table = place.find(transaction)?.1;
                for input in &inputs {
                    check_values(&table, &input.values)?;
                }
                let made = each(
                    inputs,
                    |input| input.values.clone(),
                    |input| insert(transaction, &table, input, now),
                )?;
                made.signal(&place, kind, now, transaction)?;
                Ok(made.failed)
            })
            .await
    }

    /// The partition with `values`.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the partition.
    pub async fn partition(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        values: &[String],
    ) -> Result<Partition, CatalogError> {
        let found = self.partitions_of(id, database, table, vec![values.to_vec()]).await?;
        found.into_iter().next().ok_or_else(CatalogError::partition_not_found)
    }

    /// Those of the partitions named by `values` that are there.
    ///
    /// # Errors
    /// `EntityNotFound` without the table.
    pub async fn partitions_of(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        values: Vec<Vec<String>>,
    ) -> Result<Vec<Partition>, CatalogError> {
        let place = TablePlace::new(id, database, table);
        self.store
            .read(move |snapshot| {
                let number = place.find(snapshot)?.1.number;
                let found = values
                    .iter()
                    .map(|values| snapshot.value(&PARTITIONS, &partition_key(number, values)));
                let found: Result<Vec<_>, _> = found.filter_map(Result::transpose).collect();
                Ok(found?)
            })
            .await
    }

    /// Replaces the partition with `values`.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the partition; `InvalidInput` when `input` has other values.
    pub async fn update_partition(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        values: Vec<String>,
        input: PartitionInput,
    ) -> Result<(), CatalogError> {
        let batch = self.update(
            TablePlace::new(id, database, table),
            vec![(values, input)],
            "UpdatePartition",
        );
        first_error(batch.await?)
    }

    /// Replaces several partitions, each for itself; returns those that could not be replaced.
    ///
    /// # Errors
    /// `EntityNotFound` without the table.
    pub async fn update_partitions(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        updates: Vec<(Vec<String>, PartitionInput)>,
    ) -> Result<Vec<PartitionError>, CatalogError> {
        self.update(TablePlace::new(id, database, table), updates, "BatchUpdatePartition")
            .await
    }

    async fn update(
        &self,
        place: TablePlace,
        updates: Vec<(Vec<String>, PartitionInput)>,
        kind: &'static str,
    ) -> Result<Vec<PartitionError>, CatalogError> {
        let now = self.clock.now();
        self.store
            .write(move |transaction| {
                let table = place.find(transaction)?.1;
                let replace_one = |(values, input): (Vec<String>, _)| replace(transaction, &table, &values, input);
                let made = each(updates, |(values, _)| values.clone(), replace_one)?;
                made.signal(&place, kind, now, transaction)?;
                Ok(made.failed)
            })
            .await
    }

    /// Drops the partition with `values`.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the partition.
    pub async fn delete_partition(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        values: Vec<String>,
    ) -> Result<(), CatalogError> {
        let batch = self.delete(TablePlace::new(id, database, table), vec![values], "DeletePartition");
        first_error(batch.await?)
    }

    /// Drops several partitions, each for itself; returns those that were not there.
    ///
    /// # Errors
    /// `EntityNotFound` without the table.
    pub async fn delete_partitions(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        values: Vec<Vec<String>>,
    ) -> Result<Vec<PartitionError>, CatalogError> {
        self.delete(TablePlace::new(id, database, table), values, "BatchDeletePartition")
            .await
    }

    async fn delete(
        &self,
        place: TablePlace,
        values: Vec<Vec<String>>,
        kind: &'static str,
    ) -> Result<Vec<PartitionError>, CatalogError> {
        let now = self.clock.now();
        self.store
            .write(move |transaction| {
                let number = place.find(transaction)?.1.number;
                let delete_one = |values: Vec<String>| remove(transaction, &partition_key(number, &values));
                let made = each(values, Clone::clone, delete_one)?;
                made.signal(&place, kind, now, transaction)?;
                Ok(made.failed)
            })
            .await
    }
}

/// What a batch did.
struct Outcome {
    changed: Vec<Vec<String>>,
    failed: Vec<PartitionError>,
}

impl Outcome {
    fn signal(
        &self,
        place: &TablePlace,
        kind: &'static str,
        now: Timestamp,
        transaction: &Transaction<'_>,
    ) -> Result<(), CatalogError> {
        if self.changed.is_empty() {
            return Ok(());
        }
        let change = Change::table(&place.database, &place.table, kind);
        change
            .with_partitions(self.changed.iter().map(Vec::as_slice))
            .signal(&place.id, now, transaction)
    }
}

/// Does `work` with each item; only a failure of the store ends the batch.
fn each<T>(
    items: Vec<T>,
    values_of: impl Fn(&T) -> Vec<String>,
    work: impl Fn(T) -> Result<(), CatalogError>,
) -> Result<Outcome, CatalogError> {
    let mut outcome = Outcome {
        changed: Vec::new(),
        failed: Vec::new(),
    };
    for item in items {
        let values = values_of(&item);
        match work(item) {
            Ok(()) => outcome.changed.push(values),
            Err(error) if error.kind == ErrorKind::Internal => return Err(error),
            Err(error) => outcome.failed.push(PartitionError { values, error }),
        }
    }
    Ok(outcome)
}

fn first_error(failed: Vec<PartitionError>) -> Result<(), CatalogError> {
    failed.into_iter().next().map_or(Ok(()), |failure| Err(failure.error))
}

fn check_values(table: &TableRecord, values: &[String]) -> Result<(), CatalogError> {
    if values.len() == partition_keys(&table.table).len() {
        return Ok(());
    }
    Err(CatalogError::invalid_input(
        "The number of partition keys do not match the number of partition values",
    ))
}

fn insert(
    transaction: &Transaction<'_>,
    table: &TableRecord,
    input: PartitionInput,
    now: Timestamp,
) -> Result<(), CatalogError> {
    let keys = partition_keys(&table.table);
    let problem = table
        .indexes
        .iter()
        .find_map(|stored| stored.problem(keys, &input.values));
    if let Some((_, message)) = problem {
        return Err(CatalogError::invalid_input(message));
    }
    let key = partition_key(table.number, &input.values);
    if transaction.contains(&PARTITIONS, &key)? {
        return Err(CatalogError::already_exists("Partition already exists."));
    }
    transaction.put(&PARTITIONS, &key, &Partition { input, created: now })?;
    Ok(())
}

fn replace(
    transaction: &Transaction<'_>,
    table: &TableRecord,
    values: &[String],
    input: PartitionInput,
) -> Result<(), CatalogError> {
    let key = partition_key(table.number, values);
    let found = transaction
        .value(&PARTITIONS, &key)?
        .ok_or_else(CatalogError::partition_not_found)?;
    if input.values != values {
        return Err(CatalogError::invalid_input(
            "The values of a partition cannot be changed.",
        ));
    }
    transaction.put(
        &PARTITIONS,
        &key,
        &Partition {
            input,
            created: found.created,
        },
    )?;
    Ok(())
}

fn remove(transaction: &Transaction<'_>, key: &Key) -> Result<(), CatalogError> {
    let existed = transaction.delete(&PARTITIONS, key)?;
    transaction.delete_range(&PARTITION_STATISTICS, &Range::prefix(key))?;
    if existed {
        Ok(())
    } else {
        Err(CatalogError::partition_not_found())
    }
}
