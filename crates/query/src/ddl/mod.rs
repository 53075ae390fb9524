//! Runs Hive DDL against the catalog.
//!
//! Source: athena-redshift-quicksight-spec A5.

mod alter;
mod create;
mod databases;
mod describe;
mod names;
mod repair;
mod show;
mod views;

pub(crate) use alter::partition_input;
pub(crate) use names::escaped;
pub(crate) use views::{create_view, drop_view};

use headwater_catalog::model::Table;
use headwater_catalog::{CatalogError, ErrorKind};

use crate::engine::Running;
use crate::error::{QueryError, Result, error_type};
use crate::results::ResultColumn;
use crate::statement::HiveStatement;
use crate::statement::hive::TableName;

/// What a statement answers: lines of text under named columns; most answer nothing.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub columns: Vec<ResultColumn>,
    pub lines: Vec<String>,
}

impl Answer {
    fn new(columns: &[&str], lines: Vec<String>) -> Self {
        Self {
            columns: columns.iter().map(|name| ResultColumn::text(name)).collect(),
            lines,
        }
    }
}

pub(crate) async fn run(running: &Running<'_>, statement: HiveStatement) -> Result<Answer> {
    match statement {
        HiveStatement::CreateDatabase { .. }
        | HiveStatement::DropDatabase { .. }
        | HiveStatement::SetDatabaseProperties { .. } => databases::run(running, statement).await?,
        HiveStatement::CreateTable(table) => create::create_table(running, *table).await?,
        HiveStatement::DropTable { table, if_exists } => create::drop_table(running, &table, if_exists).await?,
        HiveStatement::AlterTable { table, change } => alter::run(running, &table, change).await?,
        HiveStatement::RepairTable(table) => return repair::run(running, &table).await,
        HiveStatement::Describe(description) => return describe::run(running, description).await,
        other => return show::run(running, other).await,
    }
    Ok(Answer::default())
}

impl Running<'_> {
    fn database_of<'b>(&'b self, name: &'b TableName) -> &'b str {
        name.database.as_deref().unwrap_or(&self.query.database)
    }

    /// The table that DDL names; a view or a missing one is an error.
    async fn hive_table(&self, name: &TableName) -> Result<Table> {
        let database = self.database_of(name);
        let found = self
            .access
            .catalog
            .table(&self.access.catalog_id, database, &name.table)
            .await;
        found.map_err(|error| match error.kind {
            ErrorKind::EntityNotFound => {
                let mut missing =
                    QueryError::semantic(format!("[Error 10001]: Table not found {database}.{}", name.table));
                missing.error_type = error_type::TABLE_MISSING;
                missing
            }
            _ => QueryError::internal(error),
        })
    }
}

/// The catalog's error as Hive's DDL task tells it.
fn task_error(error: &CatalogError) -> QueryError {
    let exception = match error.kind {
        ErrorKind::AlreadyExists => "AlreadyExistsException",
        ErrorKind::EntityNotFound => "NoSuchObjectException",
        ErrorKind::InvalidInput => "InvalidObjectException",
        ErrorKind::Internal => return QueryError::internal(error),
        _ => "MetaException",
    };
    QueryError::ddl_task(format!("{exception}(message:{})", error.message))
}
