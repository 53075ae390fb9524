//! Partitions.

use headwater_catalog::model::{Partition, PartitionInput, StorageDescriptor, Table};

use super::descriptor::{descriptor, descriptor_shown};
use super::{instant, seconds};
use crate::address::below;
use crate::names::partition_name;
use crate::wire;

/// The catalog's partition of a Hive one; what Hive does not know is taken over from `kept`.
pub(crate) fn partition_input(partition: wire::Partition, kept: Option<&PartitionInput>) -> PartitionInput {
    let kept_descriptor = kept.and_then(|kept| kept.storage_descriptor.as_ref());
    PartitionInput {
        values: partition.values.unwrap_or_default(),
        last_access_time: instant(partition.last_access_time),
        last_analyzed_time: kept.and_then(|kept| kept.last_analyzed_time),
        storage_descriptor: partition.sd.map(|given| descriptor(given, kept_descriptor)),
        parameters: partition.parameters,
    }
}

/// A partition as Hive sees it; what its descriptor does not say is the table's.
pub(crate) fn partition_shown(partition: Partition, table: &Table) -> wire::Partition {
    let own = partition.input.storage_descriptor.unwrap_or_default();
    let filled = completed(own, table, &partition.input.values);
    wire::Partition {
        values: Some(partition.input.values),
        db_name: Some(table.database.clone()),
        table_name: Some(table.input.name.clone()),
        create_time: Some(seconds(Some(partition.created))),
        last_access_time: Some(seconds(partition.input.last_access_time)),
        sd: Some(descriptor_shown(filled)),
        parameters: Some(partition.input.parameters.unwrap_or_default()),
    }
}

fn completed(own: StorageDescriptor, table: &Table, values: &[String]) -> StorageDescriptor {
    let Some(parent) = &table.input.storage_descriptor else {
        return own;
    };
    let keys = table.input.partition_keys.as_deref().unwrap_or_default();
    let place = |location: &String| below(location, &partition_name(keys, values));
    StorageDescriptor {
        columns: own.columns.or_else(|| parent.columns.clone()),
        location: own.location.or_else(|| parent.location.as_ref().map(place)),
        input_format: own.input_format.or_else(|| parent.input_format.clone()),
        output_format: own.output_format.or_else(|| parent.output_format.clone()),
        serde_info: own.serde_info.or_else(|| parent.serde_info.clone()),
        ..own
    }
}
