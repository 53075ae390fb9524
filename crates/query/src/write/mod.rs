//! Statements that write data: CTAS, INSERT and UNLOAD.
//!
//! Data files are written first, under names of their own; the catalog learns of them only when all are whole. A
//! statement that fails removes what it wrote.
//! Source: athena-redshift-quicksight-spec A6.

mod encoding;
mod insert;
mod options;
mod partitions;

use std::sync::Arc;
use std::time::Duration;

use datafusion::physical_plan::execute_stream;
use futures::TryStreamExt;
use headwater_catalog::model::{Column, Parameters, StorageDescriptor, TableInput};
use headwater_catalog::{ErrorKind, NewTable};
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

pub(crate) use insert::insert;
use options::WriteOptions;
use partitions::PartitionedWriter;

use crate::ddl::partition_input;
use crate::engine::{Plan, Running, query_error};
use crate::error::{QueryError, Result, error_type};
use crate::results::Written;
use crate::statement::{CreateTableAs, Unload};
use crate::table::{data_files, lake_path};
use crate::types::SqlType;

/// Columns of a result by name and type.
fn typed_columns(plan: &Plan) -> Vec<(String, SqlType)> {
    let schema = plan.schema();
    let types = schema.fields().iter().map(|field| SqlType::from_field(field));
    plan.names.iter().map(|name| name.to_lowercase()).zip(types).collect()
}

pub(crate) async fn create_table_as(
    running: &Running<'_>,
    create: CreateTableAs,
    text: &str,
    parameters: &[String],
    planning_time: &mut Duration,
) -> Result<Written> {
    let options = WriteOptions::for_table(&create.properties)?;
    let database = create
        .name
        .database
        .clone()
        .unwrap_or_else(|| running.query.database.clone());
    let name = &create.name.table;
    if already_there(running, &database, name).await? {
        if create.if_not_exists {
            return Ok(Written::default());
        }
        let text = format!("line 1:1: Destination table 'awsdatacatalog.{database}.{name}' already exists");
        return Err(QueryError::analysis("TABLE_ALREADY_EXISTS", None, text));
    }
    let location = table_location(running, &options)?;
    let folder = lake_path(&location)?;
    refuse_data(running, &folder, name).await?;
    let plan = running
        .timed_plan(create.query, text, parameters, planning_time)
        .await?;
    let columns = typed_columns(&plan);
    check_columns(&columns)?;
    let input = table_input(name, &location, &columns, &options)?;
    let mut writer = PartitionedWriter::new(running, folder, &columns, &options)?;
    if create.with_data {
        write_rows(&plan, &mut writer).await?;
    }
    let output = writer.finish().await?;
    let registered = register(running, &database, input, &output.partitions).await;
    if let Err(error) = registered {
        output.remove(&running.access.lake).await;
        return Err(error);
    }
    Ok(output.written)
}

async fn already_there(running: &Running<'_>, database: &str, name: &str) -> Result<bool> {
    let access = &running.access;
    if let Err(error) = access.catalog.database(&access.catalog_id, database).await {
        return match error.kind {
            ErrorKind::EntityNotFound => Err(QueryError::analysis(
                "SCHEMA_NOT_FOUND",
                None,
                format!("Schema {database} not found"),
            )),
            _ => Err(QueryError::internal(error)),
        };
    }
    Ok(access.catalog.table(&access.catalog_id, database, name).await.is_ok())
}

/// `external_location`, or a folder of the query's own below the result location.
fn table_location(running: &Running<'_>, options: &WriteOptions) -> Result<String> {
    match &options.external_location {
        Some(_) if running.query.enforced_location => Err(QueryError::user(
            error_type::BAD_ARGUMENT,
            "The Create Table As Select query failed because it was submitted with an 'external_location' property to \
             an Athena Workgroup that enforces a centralized output location for all queries. Please remove the \
             'external_location' property and resubmit the query.",
        )),
        Some(location) => Ok(format!("{}/", location.trim_end_matches('/'))),
        None => Ok(format!("{}{}/", running.query.output_folder, running.query.id)),
    }
}

/// A table is made only where nothing lies yet.
async fn refuse_data(running: &Running<'_>, folder: &Path, name: &str) -> Result<()> {
    let found = data_files(&running.access.lake, folder).await;
    let found = found.map_err(|error| crate::results::cannot_write(folder, &error))?;
    if found.is_empty() {
        return Ok(());
    }
    let text = format!(
        "HIVE_PATH_ALREADY_EXISTS: Target directory for table '{}.{name}' already exists: s3://{folder}",
        running.query.database
    );
    Err(QueryError::user(error_type::BAD_ARGUMENT, text))
}

fn check_columns(columns: &[(String, SqlType)]) -> Result<()> {
    let mut seen = std::collections::BTreeSet::new();
    for (index, (name, _)) in columns.iter().enumerate() {
        if *name == format!("_col{index}") {
            let text = format!("line 1:1: Column name not specified at position {}", index + 1);
            return Err(QueryError::analysis("MISSING_COLUMN_NAME", None, text));
        }
        if !seen.insert(name) {
            let text = format!("line 1:1: Column name '{name}' specified more than once");
            return Err(QueryError::analysis("DUPLICATE_COLUMN_NAME", None, text));
        }
    }
    Ok(())
}

fn catalog_column((name, column_type): &(String, SqlType)) -> Result<Column> {
    let unsupported = || QueryError::not_supported(format!("Unsupported Hive type: {column_type}"));
    let data_type = match column_type {
        SqlType::TimestampWithTimeZone | SqlType::Json | SqlType::Unknown => None,
        other => other.hive_name(),
    };
    Ok(Column {
        name: name.clone(),
        data_type: Some(data_type.ok_or_else(unsupported)?),
        ..Column::default()
    })
}

fn table_input(
    name: &str,
    location: &str,
    columns: &[(String, SqlType)],
    options: &WriteOptions,
) -> Result<TableInput> {
    let plain = partitions::split_columns(columns, &options.partitioned_by)?;
    let all: Result<Vec<Column>> = columns.iter().map(catalog_column).collect();
    let mut all = all?;
    let keys = all.split_off(plain);
    let descriptor = StorageDescriptor {
        columns: Some(all),
        location: Some(location.to_owned()),
        number_of_buckets: -1,
        bucket_columns: Some(Vec::new()),
        sort_columns: Some(Vec::new()),
        parameters: Some(Parameters::new()),
        ..options.format.descriptor(options)
    };
    let parameters = [
        ("EXTERNAL", "TRUE".to_owned()),
        ("classification", options.format.classification().to_owned()),
    ];
    let mut parameters: Parameters = parameters
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect();
    if let Some(compression) = options.table_compression() {
        parameters.insert(format!("{}.compression", options.format.classification()), compression);
    }
    Ok(TableInput {
        name: name.to_owned(),
        storage_descriptor: Some(descriptor),
        partition_keys: Some(keys),
        table_type: Some("EXTERNAL_TABLE".to_owned()),
        parameters: Some(parameters),
        ..TableInput::default()
    })
}

async fn register(running: &Running<'_>, database: &str, input: TableInput, partitions: &[Vec<String>]) -> Result<()> {
    let access = &running.access;
    let new = NewTable {
        input,
        created_by: running.query.created_by.clone(),
        indexes: Vec::new(),
    };
    let made = access.catalog.create_table(&access.catalog_id, database, new).await;
    let table = made.map_err(|error| QueryError::ddl_task(format!("MetaException(message:{})", error.message)))?;
    let inputs: Vec<_> = partitions
        .iter()
        .map(|values| partition_input(&table, values.clone(), None))
        .collect();
    if inputs.is_empty() {
        return Ok(());
    }
    let failed = access
        .catalog
        .create_partitions(&access.catalog_id, database, &table.input.name, inputs)
        .await;
    let failed = failed.map_err(QueryError::internal)?;
    failed
        .into_iter()
        .next()
        .map_or(Ok(()), |one| Err(QueryError::internal(one.error)))
}

/// Runs the plan into the writer; on failure what was written is removed.
async fn write_rows(plan: &Plan, writer: &mut PartitionedWriter) -> Result<()> {
    let outcome = stream_rows(plan, writer).await;
    if outcome.is_err() {
        writer.abandon().await;
    }
    outcome
}

async fn stream_rows(plan: &Plan, writer: &mut PartitionedWriter) -> Result<()> {
    let batches = execute_stream(Arc::clone(&plan.physical), plan.state.task_ctx());
    let mut batches = batches.map_err(|error| query_error(&error))?;
    while let Some(batch) = batches.try_next().await.map_err(|error| query_error(&error))? {
        writer.write(&batch).await?;
    }
    Ok(())
}

pub(crate) async fn unload(
    running: &Running<'_>,
    unload: Unload,
    text: &str,
    parameters: &[String],
    planning_time: &mut Duration,
) -> Result<Written> {
    let options = WriteOptions::for_unload(&unload.properties)?;
    let folder = lake_path(&unload.location)?;
    let found = data_files(&running.access.lake, &folder).await;
    if !found
        .map_err(|error| crate::results::cannot_write(&folder, &error))?
        .is_empty()
    {
        let message = format!(
            "HIVE_PATH_ALREADY_EXISTS: Target directory '{}' is not empty",
            unload.location
        );
        return Err(QueryError::user(error_type::BAD_ARGUMENT, message));
    }
    let plan = running
        .timed_plan(unload.query, text, parameters, planning_time)
        .await?;
    let columns = typed_columns(&plan);
    let mut writer = PartitionedWriter::new(running, folder, &columns, &options)?;
    write_rows(&plan, &mut writer).await?;
    Ok(writer.finish().await?.written)
}

/// Removes objects, as far as that goes.
async fn remove(lake: &Arc<dyn ObjectStore>, paths: &[Path]) {
    for path in paths {
        if let Err(error) = lake.delete(path).await {
            tracing::warn!(%path, %error, "a file of a failed statement was left behind");
        }
    }
}
