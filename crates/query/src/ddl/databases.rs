//! CREATE, DROP and ALTER DATABASE.

use headwater_catalog::model::{DatabaseInput, Parameters};
use headwater_catalog::{ErrorKind, PageRequest};

use super::task_error;
use crate::engine::Running;
use crate::error::{QueryError, Result};
use crate::statement::HiveStatement;

pub(super) async fn run(running: &Running<'_>, statement: HiveStatement) -> Result<()> {
    match statement {
        HiveStatement::CreateDatabase {
            name,
            if_not_exists,
            comment,
            location,
            properties,
        } => {
            let input = DatabaseInput {
                name,
                description: comment,
                location_uri: location,
                parameters: Some(properties),
                ..DatabaseInput::default()
            };
            create(running, input, if_not_exists).await
        }
        HiveStatement::DropDatabase {
            name,
            if_exists,
            cascade,
        } => drop(running, &name, if_exists, cascade).await,
        HiveStatement::SetDatabaseProperties { name, properties } => set_properties(running, &name, properties).await,
        _ => Err(QueryError::internal("not a database statement")),
    }
}

async fn create(running: &Running<'_>, input: DatabaseInput, if_not_exists: bool) -> Result<()> {
    let name = input.name.clone();
    let access = &running.access;
    match access.catalog.create_database(&access.catalog_id, input).await {
        Ok(_) => Ok(()),
        Err(error) if error.kind == ErrorKind::AlreadyExists && if_not_exists => Ok(()),
        Err(error) if error.kind == ErrorKind::AlreadyExists => {
            Err(QueryError::ddl_task(format!("Database {name} already exists")))
        }
        Err(error) => Err(task_error(&error)),
    }
}

async fn drop(running: &Running<'_>, name: &str, if_exists: bool, cascade: bool) -> Result<()> {
    let access = &running.access;
    if let Err(error) = access.catalog.database(&access.catalog_id, name).await {
        let missing = error.kind == ErrorKind::EntityNotFound;
        return match (missing, if_exists) {
            (true, true) => Ok(()),
            (true, false) => Err(QueryError::semantic(format!(
                "[Error 10072]: Database does not exist: {name}"
            ))),
            _ => Err(task_error(&error)),
        };
    }
    let tables = access
        .catalog
        .tables(&access.catalog_id, name, None, &PageRequest::first(1))
        .await;
    if !cascade && !tables.map_err(|error| task_error(&error))?.items.is_empty() {
        let text =
            format!("InvalidOperationException(message:Database {name} is not empty. One or more tables exist.)");
        return Err(QueryError::ddl_task(text));
    }
    access
        .catalog
        .delete_database(&access.catalog_id, name)
        .await
        .map_err(|error| task_error(&error))
}

async fn set_properties(running: &Running<'_>, name: &str, properties: Parameters) -> Result<()> {
    let access = &running.access;
    let database = access
        .catalog
        .database(&access.catalog_id, name)
        .await
        .map_err(|error| task_error(&error))?;
    let mut input = database.input;
    input.parameters.get_or_insert_default().extend(properties);
    access
        .catalog
        .update_database(&access.catalog_id, name, input)
        .await
        .map_err(|error| task_error(&error))?;
    Ok(())
}
