//! Databases.

use headwater_api::glue;
use headwater_catalog::model;

pub fn database_input(input: glue::DatabaseInput) -> model::DatabaseInput {
    model::DatabaseInput {
        name: input.name,
        description: input.description,
        location_uri: input.location_uri,
        parameters: input.parameters,
        create_table_default_permissions: input.create_table_default_permissions.map(permissions),
        target_database: input.target_database.map(link),
        federated_database: input.federated_database.map(|federated| model::FederatedDatabase {
            identifier: federated.identifier,
            connection_name: federated.connection_name,
            connection_type: federated.connection_type,
        }),
    }
}

/// The database as `GetDatabase` shows it to a caller of `catalog_id`.
pub fn database_from(database: model::Database, catalog_id: &str) -> glue::Database {
    let input = database.input;
    glue::Database {
        name: input.name,
        description: input.description,
        location_uri: input.location_uri,
        parameters: input.parameters,
        create_time: Some(database.created),
        create_table_default_permissions: Some(
            input
                .create_table_default_permissions
                .map_or_else(everybody, permissions_from),
        ),
        target_database: input.target_database.map(|target| glue::DatabaseIdentifier {
            catalog_id: target.catalog_id,
            database_name: target.database,
            region: target.region,
        }),
        catalog_id: Some(catalog_id.to_owned()),
        federated_database: input.federated_database.map(|federated| glue::FederatedDatabase {
            identifier: federated.identifier,
            connection_name: federated.connection_name,
            connection_type: federated.connection_type,
        }),
    }
}

fn link(target: glue::DatabaseIdentifier) -> model::LinkTarget {
    model::LinkTarget {
        catalog_id: target.catalog_id,
        database: target.database_name,
        table: None,
        region: target.region,
    }
}

fn permissions(given: Vec<glue::PrincipalPermissions>) -> Vec<model::PrincipalPermissions> {
    let permission = |given: glue::PrincipalPermissions| model::PrincipalPermissions {
        principal: given
            .principal
            .and_then(|principal| principal.data_lake_principal_identifier),
        permissions: given.permissions,
    };
    given.into_iter().map(permission).collect()
}

fn permissions_from(kept: Vec<model::PrincipalPermissions>) -> Vec<glue::PrincipalPermissions> {
    let permission = |kept: model::PrincipalPermissions| glue::PrincipalPermissions {
        principal: kept.principal.map(|principal| glue::DataLakePrincipal {
            data_lake_principal_identifier: Some(principal),
        }),
        permissions: kept.permissions,
    };
    kept.into_iter().map(permission).collect()
}

/// What a database without permissions of its own shows: Lake Formation is not in charge.
fn everybody() -> Vec<glue::PrincipalPermissions> {
    let principal = Some("IAM_ALLOWED_PRINCIPALS".to_owned());
    permissions_from(vec![model::PrincipalPermissions {
        principal,
        permissions: Some(vec!["ALL".to_owned()]),
    }])
}
