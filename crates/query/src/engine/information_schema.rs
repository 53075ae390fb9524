//! `information_schema`: what the catalog holds, as tables.

use std::sync::Arc;

use arrow::array::{ArrayRef, Int64Array, RecordBatch, StringViewArray};
use arrow::datatypes::{DataType, Field, Schema};
use datafusion::catalog::TableProvider;
use datafusion::datasource::MemTable;
use headwater_catalog::PageRequest;
use headwater_catalog::model::{Column, Database, Table};

use super::{AWS_CATALOG, Running};
use crate::error::{QueryError, Result};
use crate::types::SqlType;

const PAGE: usize = 100;

/// The table `name` of the schema, or `None`.
pub(super) async fn table(running: &Running<'_>, name: &str) -> Result<Option<Arc<dyn TableProvider>>> {
    let batch = match name {
        "schemata" => schemata(&databases(running).await?)?,
        "tables" => tables(&all_tables(running).await?)?,
        "columns" => columns(&all_tables(running).await?)?,
        "views" => views(&all_tables(running).await?)?,
        _ => return Ok(None),
    };
    let table = MemTable::try_new(batch.schema(), vec![vec![batch]]).map_err(QueryError::internal)?;
    Ok(Some(Arc::new(table)))
}

/// Every database of the caller's catalog.
pub(crate) async fn databases(running: &Running<'_>) -> Result<Vec<Database>> {
    let access = &running.access;
    let mut found = Vec::new();
    let mut token = None;
    loop {
        let page = PageRequest::after(token, PAGE);
        let part = access
            .catalog
            .databases(&access.catalog_id, &page)
            .await
            .map_err(QueryError::internal)?;
        found.extend(part.items);
        token = part.next;
        if token.is_none() {
            return Ok(found);
        }
    }
}

/// Every table of `database`.
pub(crate) async fn tables_of(running: &Running<'_>, database: &str) -> Result<Vec<Table>> {
    let access = &running.access;
    let mut found = Vec::new();
    let mut token = None;
    loop {
        let page = PageRequest::after(token, PAGE);
        let part = access.catalog.tables(&access.catalog_id, database, None, &page).await;
        let part = part.map_err(|error| QueryError::ddl_task(error.message))?;
        found.extend(part.items);
        token = part.next;
        if token.is_none() {
            return Ok(found);
        }
    }
}

async fn all_tables(running: &Running<'_>) -> Result<Vec<Table>> {
    let mut found = Vec::new();
    for database in databases(running).await? {
        found.extend(tables_of(running, &database.input.name).await?);
    }
    Ok(found)
}

fn is_view(table: &Table) -> bool {
    table.input.table_type.as_deref() == Some("VIRTUAL_VIEW")
}

fn batch(columns: Vec<(&str, Vec<Option<String>>)>) -> Result<RecordBatch> {
    let fields: Vec<Field> = columns
        .iter()
        .map(|(name, _)| Field::new(*name, DataType::Utf8View, true))
        .collect();
    let arrays = columns
        .into_iter()
        .map(|(_, values)| Arc::new(StringViewArray::from_iter(values)) as ArrayRef);
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays.collect()).map_err(QueryError::internal)
}

fn schemata(databases: &[Database]) -> Result<RecordBatch> {
    batch(vec![
        (
            "catalog_name",
            databases.iter().map(|_| Some(AWS_CATALOG.to_owned())).collect(),
        ),
        (
            "schema_name",
            databases
                .iter()
                .map(|database| Some(database.input.name.clone()))
                .collect(),
        ),
    ])
}

fn tables(found: &[Table]) -> Result<RecordBatch> {
    let kind = |table: &Table| Some(if is_view(table) { "VIEW" } else { "BASE TABLE" }.to_owned());
    batch(vec![
        (
            "table_catalog",
            found.iter().map(|_| Some(AWS_CATALOG.to_owned())).collect(),
        ),
        (
            "table_schema",
            found.iter().map(|table| Some(table.database.clone())).collect(),
        ),
        (
            "table_name",
            found.iter().map(|table| Some(table.input.name.clone())).collect(),
        ),
        ("table_type", found.iter().map(kind).collect()),
    ])
}

fn views(found: &[Table]) -> Result<RecordBatch> {
    let only: Vec<&Table> = found.iter().filter(|table| is_view(table)).collect();
    batch(vec![
        (
            "table_catalog",
            only.iter().map(|_| Some(AWS_CATALOG.to_owned())).collect(),
        ),
        (
            "table_schema",
            only.iter().map(|table| Some(table.database.clone())).collect(),
        ),
        (
            "table_name",
            only.iter().map(|table| Some(table.input.name.clone())).collect(),
        ),
        (
            "view_definition",
            only.iter().map(|table| super::views::view_sql(table).ok()).collect(),
        ),
    ])
}

fn columns(found: &[Table]) -> Result<RecordBatch> {
    let mut rows: Vec<(&Table, &Column, bool, i64)> = Vec::new();
    for table in found {
        let plain = table
            .input
            .storage_descriptor
            .iter()
            .flat_map(|descriptor| descriptor.columns.iter().flatten());
        let keys = table.input.partition_keys.iter().flatten();
        let all = plain
            .map(|column| (column, false))
            .chain(keys.map(|column| (column, true)));
        rows.extend(
            all.zip(1..)
                .map(|((column, is_key), position)| (table, column, is_key, position)),
        );
    }
    let texts = batch(vec![
        (
            "table_catalog",
            rows.iter().map(|_| Some(AWS_CATALOG.to_owned())).collect(),
        ),
        (
            "table_schema",
            rows.iter().map(|(table, ..)| Some(table.database.clone())).collect(),
        ),
        (
            "table_name",
            rows.iter().map(|(table, ..)| Some(table.input.name.clone())).collect(),
        ),
        (
            "column_name",
            rows.iter()
                .map(|(_, column, ..)| Some(column.name.to_lowercase()))
                .collect(),
        ),
        ("column_default", rows.iter().map(|_| None).collect()),
        ("is_nullable", rows.iter().map(|_| Some("YES".to_owned())).collect()),
        (
            "data_type",
            rows.iter().map(|(_, column, ..)| Some(trino_name(column))).collect(),
        ),
        (
            "comment",
            rows.iter().map(|(_, column, ..)| column.comment.clone()).collect(),
        ),
        (
            "extra_info",
            rows.iter()
                .map(|(_, _, is_key, _)| is_key.then(|| "partition key".to_owned()))
                .collect(),
        ),
    ])?;
    let positions: ArrayRef = Arc::new(Int64Array::from_iter_values(
        rows.iter().map(|(.., position)| *position),
    ));
    let mut fields: Vec<Field> = texts
        .schema()
        .fields()
        .iter()
        .map(|field| field.as_ref().clone())
        .collect();
    fields.insert(4, Field::new("ordinal_position", DataType::Int64, true));
    let mut arrays = texts.columns().to_vec();
    arrays.insert(4, positions);
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).map_err(QueryError::internal)
}

fn trino_name(column: &Column) -> String {
    let text = column.data_type.as_deref().unwrap_or("string");
    SqlType::parse_hive(text).map_or_else(|_| text.to_owned(), |parsed| parsed.to_string())
}
