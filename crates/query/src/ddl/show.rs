//! SHOW statements.

use headwater_catalog::model::Table;
use headwater_catalog::{ErrorKind, PageRequest, PartitionQuery};

use super::names::{partition_name, show_pattern};
use super::{Answer, alter::key_names, describe, task_error};
use crate::engine::{Running, databases, tables_of, view_sql};
use crate::error::{QueryError, Result};
use crate::statement::HiveStatement;
use crate::statement::hive::TableName;

const PAGE: usize = 1000;

pub(super) async fn run(running: &Running<'_>, statement: HiveStatement) -> Result<Answer> {
    match statement {
        HiveStatement::ShowDatabases { pattern } => {
            let pattern = show_pattern(pattern.as_deref())?;
            let names = databases(running)
                .await?
                .into_iter()
                .map(|database| database.input.name);
            Ok(Answer::new(
                &["database_name"],
                names.filter(|name| pattern.is_match(name)).collect(),
            ))
        }
        HiveStatement::ShowTables { database, pattern } => {
            let lines = table_names(running, database, pattern.as_deref(), |_| true).await?;
            Ok(Answer::new(&["tab_name"], lines))
        }
        HiveStatement::ShowViews { database, pattern } => {
            let lines = table_names(running, database, pattern.as_deref(), is_view).await?;
            Ok(Answer::new(&["views"], lines))
        }
        HiveStatement::ShowColumns(name) => show_columns(running, &name).await,
        HiveStatement::ShowPartitions(name) => show_partitions(running, &name).await,
        HiveStatement::ShowTableProperties { table, key } => show_properties(running, &table, key.as_deref()).await,
        HiveStatement::ShowCreateTable(name) => {
            let table = running.hive_table(&name).await?;
            if is_view(&table) {
                return Err(QueryError::semantic(format!(
                    "{} is a view: use SHOW CREATE VIEW",
                    name.table
                )));
            }
            Ok(Answer::new(&["createtab_stmt"], describe::create_statement(&table)))
        }
        HiveStatement::ShowCreateView(name) => show_create_view(running, &name).await,
        _ => Err(QueryError::internal("not a SHOW statement")),
    }
}

fn is_view(table: &Table) -> bool {
    table.input.table_type.as_deref() == Some("VIRTUAL_VIEW")
}

async fn table_names(
    running: &Running<'_>,
    database: Option<String>,
    pattern: Option<&str>,
    wanted: fn(&Table) -> bool,
) -> Result<Vec<String>> {
    let database = database.unwrap_or_else(|| running.query.database.clone());
    let access = &running.access;
    if let Err(error) = access.catalog.database(&access.catalog_id, &database).await {
        return Err(match error.kind {
            ErrorKind::EntityNotFound => {
                QueryError::semantic(format!("[Error 10072]: Database does not exist: {database}"))
            }
            _ => task_error(&error),
        });
    }
    let pattern = show_pattern(pattern)?;
    let tables = tables_of(running, &database).await?;
    let names = tables.into_iter().filter(wanted).map(|table| table.input.name);
    Ok(names.filter(|name| pattern.is_match(name)).collect())
}

async fn show_columns(running: &Running<'_>, name: &TableName) -> Result<Answer> {
    let table = running.hive_table(name).await?;
    let plain = table
        .input
        .storage_descriptor
        .iter()
        .flat_map(|descriptor| descriptor.columns.iter().flatten());
    let keys = table.input.partition_keys.iter().flatten();
    // Hive pads the only column to twenty letters.
    let lines = plain.chain(keys).map(|column| format!("{:<20}", column.name)).collect();
    Ok(Answer::new(&["field"], lines))
}

/// The values of every partition.
pub(super) async fn all_partitions(running: &Running<'_>, table: &Table) -> Result<Vec<Vec<String>>> {
    let access = &running.access;
    let query = PartitionQuery {
        exclude_column_schema: true,
        ..PartitionQuery::default()
    };
    let (database, name) = (&table.database, &table.input.name);
    let mut found = Vec::new();
    let mut token = None;
    loop {
        let page = PageRequest::after(token, PAGE);
        let part = access
            .catalog
            .partitions(&access.catalog_id, database, name, &query, &page)
            .await;
        let part = part.map_err(|error| task_error(&error))?;
        found.extend(part.items.into_iter().map(|partition| partition.input.values));
        token = part.next;
        if token.is_none() {
            return Ok(found);
        }
    }
}

async fn show_partitions(running: &Running<'_>, name: &TableName) -> Result<Answer> {
    let table = running.hive_table(name).await?;
    let keys = key_names(&table);
    if keys.is_empty() {
        let text = format!("Table {} is not a partitioned table", name.table);
        return Err(QueryError::ddl_task(text));
    }
    let values = all_partitions(running, &table).await?;
    let lines = values.iter().map(|values| partition_name(&keys, values)).collect();
    Ok(Answer::new(&["partition"], lines))
}

async fn show_properties(running: &Running<'_>, name: &TableName, key: Option<&str>) -> Result<Answer> {
    let table = running.hive_table(name).await?;
    let parameters = table.input.parameters.unwrap_or_default();
    let lines = match key {
        None => parameters
            .iter()
            .map(|(property, value)| format!("{property}\t{value}"))
            .collect(),
        Some(wanted) => {
            let qualified = format!("{}.{}", table.database, table.input.name);
            let missing = || format!("Table {qualified} does not have property: {wanted}");
            vec![parameters.get(wanted).cloned().unwrap_or_else(missing)]
        }
    };
    Ok(Answer::new(&["prpt_name", "prpt_value"], lines))
}

async fn show_create_view(running: &Running<'_>, name: &TableName) -> Result<Answer> {
    let table = running.hive_table(name).await?;
    let sql = view_sql(&table)?;
    let mut lines = vec![format!("CREATE VIEW {}.{} AS", table.database, table.input.name)];
    lines.extend(sql.lines().map(str::to_owned));
    Ok(Answer::new(&["Create View"], lines))
}
