//! Partitions under other values: what Hive's `rename_partition` does, and Glue has no call for.

use super::{check_values, insert, remove};
use crate::error::CatalogError;
use crate::events::Change;
use crate::model::PartitionInput;
use crate::records::{PARTITIONS, TablePlace, partition_key};
use crate::{Catalog, CatalogId};

impl Catalog {
    /// Puts the partition `input` in the place of the one with `values`, in one transaction; its statistics are dropped.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the partition; `AlreadyExists` when a partition has the new values;
    /// `InvalidInput` when their number is not that of the partition keys.
    pub async fn rename_partition(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        values: Vec<String>,
        input: PartitionInput,
    ) -> Result<(), CatalogError> {
        let (place, now) = (TablePlace::new(id, database, table), self.clock.now());
        self.store
            .write(move |transaction| {
                let record = place.find(transaction)?.1;
                check_values(&record, &input.values)?;
                let old_key = partition_key(record.number, &values);
                let old = transaction.value(&PARTITIONS, &old_key)?;
                let created = old.ok_or_else(CatalogError::partition_not_found)?.created;
                let renamed = input.values.clone();
                insert(transaction, &record, input, created)?;
                remove(transaction, &old_key)?;
                for (kind, changed) in [("DeletePartition", &values), ("CreatePartition", &renamed)] {
                    Change::table(&place.database, &place.table, kind)
                        .with_partitions([changed.as_slice()].into_iter())
                        .signal(&place.id, now, transaction)?;
                }
                Ok(())
            })
            .await
    }
}
