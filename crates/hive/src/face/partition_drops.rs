//! Dropping partitions.

use headwater_catalog::model::Table;

use super::given;
use super::partitions::keys;
use crate::fault::{Fault, FaultKind};
use crate::metastore::Metastore;
use crate::names::values_of;
use crate::shape::{is_managed, partition_shown};
use crate::wire;

impl Metastore {
    pub(crate) async fn drop_partition(&self, arguments: wire::DropPartitionArguments) -> Result<bool, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let values = given(arguments.values, "partition values")?;
        self.drop_with_values(&table, &values, arguments.delete_data.unwrap_or_default())
            .await?;
        Ok(true)
    }

    pub(crate) async fn drop_partition_by_name(
        &self,
        arguments: wire::DropPartitionByNameArguments,
    ) -> Result<bool, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let values = values_of(keys(&table), &given(arguments.name, "partition name")?)?;
        self.drop_with_values(&table, &values, arguments.delete_data.unwrap_or_default())
            .await?;
        Ok(true)
    }

    /// Drops the partitions of these names. Serialized expressions of Hive's own are refused.
    pub(crate) async fn drop_partitions_req(
        &self,
        arguments: wire::DropPartitionsRequestArguments,
    ) -> Result<wire::DropPartitionsResult, Fault> {
        let request = given(arguments.request, "request")?;
        let table = self.partitioned(request.db_name, request.tbl_name).await?;
        let names = request.parts.and_then(|parts| parts.names);
        let names = names.ok_or_else(|| Fault::meta("partitions are dropped by name here, not by expression"))?;
        let mut dropped = Vec::new();
        for name in names {
            let values = values_of(keys(&table), &name)?;
            let outcome = self
                .drop_with_values(&table, &values, request.delete_data.unwrap_or_default())
                .await;
            match outcome {
                Err(fault) if fault.kind == FaultKind::NoSuchObject && request.if_exists.unwrap_or(true) => {}
                other => dropped.push(other?),
            }
        }
        let wants_result = request.need_result.unwrap_or(true);
        Ok(wire::DropPartitionsResult {
            partitions: wants_result.then_some(dropped),
        })
    }

    async fn drop_with_values(
        &self,
        table: &Table,
        values: &[String],
        deletes_data: bool,
    ) -> Result<wire::Partition, Fault> {
        let partition = partition_shown(self.partition_with(table, values).await?, table);
        let (database, name) = (&table.database, &table.input.name);
        self.catalog
            .delete_partition(&self.id, database, name, values.to_vec())
            .await?;
        let place = partition
            .sd
            .as_ref()
            .and_then(|descriptor| descriptor.location.as_deref());
        if let Some(place) = place.filter(|_| deletes_data && is_managed(&table.input)) {
            self.warehouse.delete(place).await;
            self.warehouse
                .delete_empty_parents(place, keys(table).len().saturating_sub(1));
        }
        Ok(partition)
    }
}
