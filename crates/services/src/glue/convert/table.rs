//! Tables and their versions.

use headwater_api::glue;
use headwater_catalog::model;

use super::storage::{columns, columns_from, storage, storage_from};

pub fn table_input(given: glue::TableInput) -> model::TableInput {
    model::TableInput {
        name: given.name,
        description: given.description,
        owner: given.owner,
        last_access_time: given.last_access_time,
        last_analyzed_time: given.last_analyzed_time,
        retention: given.retention.unwrap_or_default(),
        storage_descriptor: given.storage_descriptor.map(storage),
        partition_keys: given.partition_keys.map(columns),
        view_original_text: given.view_original_text,
        view_expanded_text: given.view_expanded_text,
        table_type: given.table_type,
        parameters: given.parameters,
        target_table: given.target_table.map(|target| model::LinkTarget {
            catalog_id: target.catalog_id,
            database: target.database_name,
            table: target.name,
            region: target.region,
        }),
        view_definition: given.view_definition.map(view),
    }
}

/// The table as `GetTable` shows it to a caller of `catalog_id`.
pub fn table_from(table: model::Table, catalog_id: &str) -> glue::Table {
    let input = table.input;
    glue::Table {
        name: input.name,
        database_name: Some(table.database),
        description: input.description,
        owner: input.owner,
        create_time: Some(table.created),
        update_time: Some(table.updated),
        last_access_time: input.last_access_time,
        last_analyzed_time: input.last_analyzed_time,
        retention: Some(input.retention),
        storage_descriptor: input.storage_descriptor.map(storage_from),
        partition_keys: input.partition_keys.map(columns_from),
        view_original_text: input.view_original_text,
        view_expanded_text: input.view_expanded_text,
        table_type: input.table_type,
        parameters: input.parameters,
        created_by: table.created_by,
        is_registered_with_lake_formation: Some(false),
        target_table: input.target_table.map(|target| glue::TableIdentifier {
            catalog_id: target.catalog_id,
            database_name: target.database,
            name: target.table,
            region: target.region,
        }),
        catalog_id: Some(catalog_id.to_owned()),
        version_id: Some(table.version.to_string()),
        is_multi_dialect_view: Some(input.view_definition.is_some()),
        view_definition: input.view_definition.map(view_from),
        ..glue::Table::default()
    }
}

pub fn table_version_from(table: model::Table, catalog_id: &str) -> glue::TableVersion {
    let version_id = Some(table.version.to_string());
    glue::TableVersion {
        table: Some(table_from(table, catalog_id)),
        version_id,
    }
}

fn view(given: glue::ViewDefinitionInput) -> model::ViewDefinition {
    let representation = |given: glue::ViewRepresentationInput| model::ViewRepresentation {
        dialect: given.dialect,
        dialect_version: given.dialect_version,
        original_text: given.view_original_text,
        expanded_text: given.view_expanded_text,
        validation_connection: given.validation_connection,
    };
    model::ViewDefinition {
        is_protected: given.is_protected,
        definer: given.definer,
        sub_objects: given.sub_objects,
        representations: given
            .representations
            .map(|all| all.into_iter().map(representation).collect()),
    }
}

fn view_from(kept: model::ViewDefinition) -> glue::ViewDefinition {
    let representation = |kept: model::ViewRepresentation| glue::ViewRepresentation {
        dialect: kept.dialect,
        dialect_version: kept.dialect_version,
        view_original_text: kept.original_text,
        view_expanded_text: kept.expanded_text,
        validation_connection: kept.validation_connection,
        is_stale: Some(false),
    };
    glue::ViewDefinition {
        is_protected: kept.is_protected,
        definer: kept.definer,
        sub_objects: kept.sub_objects,
        representations: kept
            .representations
            .map(|all| all.into_iter().map(representation).collect()),
        ..glue::ViewDefinition::default()
    }
}
