//! Partitions.

use headwater_api::glue;
use headwater_catalog::model;

use super::storage::{storage, storage_from};

pub fn partition_input(given: glue::PartitionInput) -> model::PartitionInput {
    model::PartitionInput {
        values: given.values.unwrap_or_default(),
        last_access_time: given.last_access_time,
        last_analyzed_time: given.last_analyzed_time,
        storage_descriptor: given.storage_descriptor.map(storage),
        parameters: given.parameters,
    }
}

/// The partition of `database.table` as `GetPartition` shows it to a caller of `catalog_id`.
pub fn partition_from(partition: model::Partition, database: &str, table: &str, catalog_id: &str) -> glue::Partition {
    let input = partition.input;
    glue::Partition {
        values: Some(input.values),
        database_name: Some(database.to_owned()),
        table_name: Some(table.to_owned()),
        creation_time: Some(partition.created),
        last_access_time: input.last_access_time,
        storage_descriptor: input.storage_descriptor.map(storage_from),
        parameters: input.parameters,
        last_analyzed_time: input.last_analyzed_time,
        catalog_id: Some(catalog_id.to_owned()),
    }
}
