//! Storage descriptors and what is in them.

use headwater_api::glue;
use headwater_catalog::model;

pub fn storage(given: glue::StorageDescriptor) -> model::StorageDescriptor {
    model::StorageDescriptor {
        columns: given.columns.map(columns),
        location: given.location,
        additional_locations: given.additional_locations,
        input_format: given.input_format,
        output_format: given.output_format,
        compressed: given.compressed.unwrap_or_default(),
        number_of_buckets: given.number_of_buckets.unwrap_or_default(),
        serde_info: given.serde_info.map(|serde| model::SerdeInfo {
            name: serde.name,
            serialization_library: serde.serialization_library,
            parameters: serde.parameters,
        }),
        bucket_columns: given.bucket_columns,
        sort_columns: given.sort_columns.map(sort_columns),
        parameters: given.parameters,
        skewed_info: given.skewed_info.map(|skewed| model::SkewedInfo {
            column_names: skewed.skewed_column_names,
            column_values: skewed.skewed_column_values,
            column_value_location_maps: skewed.skewed_column_value_location_maps,
        }),
        stored_as_sub_directories: given.stored_as_sub_directories.unwrap_or_default(),
        schema_reference: given.schema_reference.map(schema_reference),
    }
}

/// Compressed, NumberOfBuckets and StoredAsSubDirectories are always there: Java's clients unbox them.
pub fn storage_from(kept: model::StorageDescriptor) -> glue::StorageDescriptor {
    glue::StorageDescriptor {
        columns: kept.columns.map(columns_from),
        location: kept.location,
        additional_locations: kept.additional_locations,
        input_format: kept.input_format,
        output_format: kept.output_format,
        compressed: Some(kept.compressed),
        number_of_buckets: Some(kept.number_of_buckets),
        serde_info: kept.serde_info.map(|serde| glue::SerDeInfo {
            name: serde.name,
            serialization_library: serde.serialization_library,
            parameters: serde.parameters,
        }),
        bucket_columns: kept.bucket_columns,
        sort_columns: kept.sort_columns.map(sort_columns_from),
        parameters: kept.parameters,
        skewed_info: kept.skewed_info.map(|skewed| glue::SkewedInfo {
            skewed_column_names: skewed.column_names,
            skewed_column_values: skewed.column_values,
            skewed_column_value_location_maps: skewed.column_value_location_maps,
        }),
        stored_as_sub_directories: Some(kept.stored_as_sub_directories),
        schema_reference: kept.schema_reference.map(schema_reference_from),
    }
}

pub fn columns(given: Vec<glue::Column>) -> Vec<model::Column> {
    let column = |given: glue::Column| model::Column {
        name: given.name,
        data_type: given.r#type,
        comment: given.comment,
        parameters: given.parameters,
    };
    given.into_iter().map(column).collect()
}

pub fn columns_from(kept: Vec<model::Column>) -> Vec<glue::Column> {
    let column = |kept: model::Column| glue::Column {
        name: kept.name,
        r#type: kept.data_type,
        comment: kept.comment,
        parameters: kept.parameters,
    };
    kept.into_iter().map(column).collect()
}

fn sort_columns(given: Vec<glue::Order>) -> Vec<model::SortColumn> {
    let order = |given: glue::Order| model::SortColumn {
        column: given.column,
        order: given.sort_order,
    };
    given.into_iter().map(order).collect()
}

fn sort_columns_from(kept: Vec<model::SortColumn>) -> Vec<glue::Order> {
    let order = |kept: model::SortColumn| glue::Order {
        column: kept.column,
        sort_order: kept.order,
    };
    kept.into_iter().map(order).collect()
}

fn schema_reference(given: glue::SchemaReference) -> model::SchemaReference {
    let schema = given.schema_id.unwrap_or_default();
    model::SchemaReference {
        registry_name: schema.registry_name,
        schema_name: schema.schema_name,
        schema_arn: schema.schema_arn,
        schema_version_id: given.schema_version_id,
        schema_version_number: given.schema_version_number,
    }
}

fn schema_reference_from(kept: model::SchemaReference) -> glue::SchemaReference {
    let schema = glue::SchemaId {
        schema_arn: kept.schema_arn,
        schema_name: kept.schema_name,
        registry_name: kept.registry_name,
    };
    glue::SchemaReference {
        schema_id: (schema != glue::SchemaId::default()).then_some(schema),
        schema_version_id: kept.schema_version_id,
        schema_version_number: kept.schema_version_number,
    }
}
