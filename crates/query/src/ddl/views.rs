//! CREATE VIEW and DROP VIEW.

use std::time::Duration;

use headwater_catalog::{ErrorKind, NewTable, TableUpdate};

use super::task_error;
use crate::engine::{Running, view_table};
use crate::error::{QueryError, Result, error_type};
use crate::statement::CreateView;
use crate::statement::hive::TableName;

/// Plans the view's query, so that a view that cannot be read is never made, and keeps its text.
pub(crate) async fn create_view(running: &Running<'_>, view: &CreateView, statement: &str) -> Result<()> {
    let mut planning_time = Duration::ZERO;
    let plan = running
        .timed_plan(view.query.clone(), statement, &[], &mut planning_time)
        .await?;
    let database = running.database_of(&view.name).to_owned();
    let input = view_table(&view.name.table, &running.query.database, &view.text, &plan)?;
    let access = &running.access;
    let existing = access
        .catalog
        .table(&access.catalog_id, &database, &view.name.table)
        .await;
    match existing {
        Ok(table) if table.input.table_type.as_deref() == Some("VIRTUAL_VIEW") && view.or_replace => {
            let update = TableUpdate {
                input,
                expected_version: Some(table.version),
                skip_archive: false,
            };
            let updated = access.catalog.update_table(&access.catalog_id, &database, update).await;
            updated.map(|_| ()).map_err(|error| task_error(&error))
        }
        Ok(_) => Err(QueryError::analysis(
            "TABLE_ALREADY_EXISTS",
            None,
            format!("View already exists: {database}.{}", view.name.table),
        )),
        Err(_) => {
            let new = NewTable {
                input,
                created_by: running.query.created_by.clone(),
                indexes: Vec::new(),
            };
            let made = access.catalog.create_table(&access.catalog_id, &database, new).await;
            made.map(|_| ()).map_err(|error| task_error(&error))
        }
    }
}

pub(crate) async fn drop_view(running: &Running<'_>, view: &TableName, if_exists: bool) -> Result<()> {
    let database = running.database_of(view).to_owned();
    let access = &running.access;
    let found = access.catalog.table(&access.catalog_id, &database, &view.table).await;
    let is_view = match found {
        Ok(table) => table.input.table_type.as_deref() == Some("VIRTUAL_VIEW"),
        Err(error) if error.kind == ErrorKind::EntityNotFound && if_exists => return Ok(()),
        Err(error) if error.kind == ErrorKind::EntityNotFound => false,
        Err(error) => return Err(task_error(&error)),
    };
    if !is_view {
        let text = format!("View '{database}.{}' does not exist", view.table);
        let mut missing = QueryError::analysis("TABLE_NOT_FOUND", None, text);
        missing.error_type = error_type::TABLE_MISSING;
        return Err(missing);
    }
    access
        .catalog
        .delete_table(&access.catalog_id, &database, &view.table)
        .await
        .map_err(|error| task_error(&error))
}
