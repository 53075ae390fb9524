//! Storage descriptors and columns.

use headwater_catalog::model::{Column, SerdeInfo, SortColumn, StorageDescriptor};

use super::skew::{skew, skew_shown};
use crate::wire;

/// The catalog's descriptor of a Hive one; what Hive does not know is taken over from `kept`.
pub(super) fn descriptor(given: wire::StorageDescriptor, kept: Option<&StorageDescriptor>) -> StorageDescriptor {
    let kept_columns = kept.and_then(|kept| kept.columns.as_deref()).unwrap_or_default();
    StorageDescriptor {
        columns: given.cols.map(|fields| columns(fields, kept_columns)),
        location: given.location,
        additional_locations: kept.and_then(|kept| kept.additional_locations.clone()),
        input_format: given.input_format,
        output_format: given.output_format,
        compressed: given.compressed.unwrap_or_default(),
        number_of_buckets: given.num_buckets.unwrap_or_default(),
        serde_info: given.serde_info.map(serde_info),
        bucket_columns: given.bucket_cols,
        sort_columns: given
            .sort_cols
            .map(|orders| orders.into_iter().map(sort_column).collect()),
        parameters: given.parameters,
        skewed_info: given.skewed_info.and_then(skew),
        stored_as_sub_directories: given.stored_as_sub_directories.unwrap_or_default(),
        schema_reference: kept.and_then(|kept| kept.schema_reference.clone()),
    }
}

/// A descriptor as Hive sees it: nothing is null that its clients read without asking.
pub(super) fn descriptor_shown(descriptor: StorageDescriptor) -> wire::StorageDescriptor {
    let serde = descriptor.serde_info.unwrap_or_default();
    let sort_columns = descriptor.sort_columns.unwrap_or_default();
    wire::StorageDescriptor {
        cols: Some(fields(descriptor.columns.as_deref().unwrap_or_default())),
        location: descriptor.location,
        input_format: descriptor.input_format,
        output_format: descriptor.output_format,
        compressed: Some(descriptor.compressed),
        num_buckets: Some(descriptor.number_of_buckets),
        serde_info: Some(wire::SerDeInfo {
            name: serde.name,
            serialization_lib: serde.serialization_library,
            parameters: Some(serde.parameters.unwrap_or_default()),
        }),
        bucket_cols: Some(descriptor.bucket_columns.unwrap_or_default()),
        sort_cols: Some(sort_columns.into_iter().map(order).collect()),
        parameters: Some(descriptor.parameters.unwrap_or_default()),
        skewed_info: Some(skew_shown(descriptor.skewed_info)),
        stored_as_sub_directories: Some(descriptor.stored_as_sub_directories),
    }
}

/// Columns of Hive fields; a column that was there before keeps its parameters and the case of its name.
pub(super) fn columns(fields: Vec<wire::FieldSchema>, kept: &[Column]) -> Vec<Column> {
    let column = |field: wire::FieldSchema| {
        let name = field.name.unwrap_or_default();
        let before = kept.iter().find(|column| column.name.eq_ignore_ascii_case(&name));
        Column {
            parameters: before.and_then(|column| column.parameters.clone()),
            name: before.map_or(name, |column| column.name.clone()),
            data_type: field.type_,
            comment: field.comment,
        }
    };
    fields.into_iter().map(column).collect()
}

pub(super) fn fields(columns: &[Column]) -> Vec<wire::FieldSchema> {
    let field = |column: &Column| wire::FieldSchema {
        // Hive folds names of columns; Glue keeps the case that it was given.
        name: Some(column.name.to_lowercase()),
        type_: Some(column.data_type.clone().unwrap_or_else(|| "string".to_owned())),
        comment: column.comment.clone(),
    };
    columns.iter().map(field).collect()
}

fn serde_info(given: wire::SerDeInfo) -> SerdeInfo {
    SerdeInfo {
        name: given.name,
        serialization_library: given.serialization_lib,
        parameters: given.parameters,
    }
}

fn sort_column(order: wire::Order) -> SortColumn {
    SortColumn {
        column: order.col.unwrap_or_default(),
        order: order.order.unwrap_or_default(),
    }
}

fn order(column: SortColumn) -> wire::Order {
    wire::Order {
        col: Some(column.column),
        order: Some(column.order),
    }
}
