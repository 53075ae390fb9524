//! ALTER TABLE.

use headwater_catalog::model::{PartitionInput, Table};
use headwater_catalog::{ErrorKind, TableUpdate};

use super::create::columns_of;
use super::names::partition_name;
use super::task_error;
use crate::engine::Running;
use crate::error::{QueryError, Result};
use crate::statement::hive::{ColumnDefinition, PartitionAddition, PartitionSpec, TableChange, TableName};
use crate::table::lake_path;

pub(super) async fn run(running: &Running<'_>, name: &TableName, change: TableChange) -> Result<()> {
    let table = running.hive_table(name).await?;
    match change {
        TableChange::AddPartitions {
            if_not_exists,
            partitions,
        } => add_partitions(running, &table, partitions, if_not_exists).await,
        TableChange::DropPartitions { if_exists, specs } => drop_partitions(running, &table, specs, if_exists).await,
        TableChange::RenamePartition { from, to } => rename_partition(running, &table, &from, &to).await,
        TableChange::SetLocation {
            partition: Some(spec),
            location,
        } => relocate_partition(running, &table, &spec, location).await,
        other => change_table(running, table, other).await,
    }
}

/// The keys of `table`, in lower case.
pub(super) fn key_names(table: &Table) -> Vec<String> {
    table
        .input
        .partition_keys
        .iter()
        .flatten()
        .map(|key| key.name.to_lowercase())
        .collect()
}

/// The values of a whole partition in the order of the keys.
fn values_of(table: &Table, spec: &PartitionSpec) -> Result<Vec<String>> {
    let keys = key_names(table);
    if let Some((unknown, _)) = spec.iter().find(|(key, _)| !keys.contains(key)) {
        let text = format!("[Error 10098]: Non-Partition column appears in the partition specification: {unknown}");
        return Err(QueryError::semantic(text));
    }
    keys.iter()
        .map(|key| {
            let found = spec
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| value.clone());
            let text =
                format!("[Error 10006]: Partition spec does not contain all partition columns: {key} is missing");
            found.ok_or_else(|| QueryError::semantic(text))
        })
        .collect()
}

/// A partition like its table, in `location` or where Hive would put it.
pub(crate) fn partition_input(table: &Table, values: Vec<String>, location: Option<String>) -> PartitionInput {
    let mut descriptor = table.input.storage_descriptor.clone().unwrap_or_default();
    let folder = descriptor
        .location
        .as_deref()
        .unwrap_or_default()
        .trim_end_matches('/')
        .to_owned();
    let default = || format!("{folder}/{}", partition_name(&key_names(table), &values));
    descriptor.location = Some(location.unwrap_or_else(default));
    PartitionInput {
        storage_descriptor: Some(descriptor),
        parameters: Some(headwater_catalog::model::Parameters::new()),
        values,
        ..PartitionInput::default()
    }
}

async fn add_partitions(
    running: &Running<'_>,
    table: &Table,
    additions: Vec<PartitionAddition>,
    if_not_exists: bool,
) -> Result<()> {
    let mut inputs = Vec::new();
    for addition in additions {
        if let Some(location) = &addition.location {
            lake_path(location)?;
        }
        inputs.push(partition_input(
            table,
            values_of(table, &addition.spec)?,
            addition.location,
        ));
    }
    if !if_not_exists {
        refuse_existing(running, table, &inputs).await?;
    }
    let access = &running.access;
    let (database, name) = (&table.database, &table.input.name);
    let failed = access
        .catalog
        .create_partitions(&access.catalog_id, database, name, inputs)
        .await;
    let failed = failed.map_err(|error| task_error(&error))?;
    let real = failed
        .into_iter()
        .find(|one| one.error.kind != ErrorKind::AlreadyExists || !if_not_exists);
    real.map_or(Ok(()), |one| Err(task_error(&one.error)))
}

/// Hive adds all partitions or none.
async fn refuse_existing(running: &Running<'_>, table: &Table, inputs: &[PartitionInput]) -> Result<()> {
    let access = &running.access;
    let wanted = inputs.iter().map(|input| input.values.clone()).collect();
    let found = access
        .catalog
        .partitions_of(&access.catalog_id, &table.database, &table.input.name, wanted)
        .await;
    let found = found.map_err(|error| task_error(&error))?;
    match found.first() {
        None => Ok(()),
        Some(existing) => {
            let values = existing.input.values.join(", ");
            let text =
                format!("AlreadyExistsException(message:Partition already exists: Partition(values:[{values}]))");
            Err(QueryError::ddl_task(text))
        }
    }
}

/// Drops every partition that a spec, whole or partial, describes.
async fn drop_partitions(
    running: &Running<'_>,
    table: &Table,
    specs: Vec<PartitionSpec>,
    if_exists: bool,
) -> Result<()> {
    let keys = key_names(table);
    let existing = super::show::all_partitions(running, table).await?;
    let mut doomed = Vec::new();
    for spec in &specs {
        let mut wanted = Vec::new();
        for (key, value) in spec {
            let text = format!("[Error 10098]: Non-Partition column appears in the partition specification: {key}");
            let index = keys
                .iter()
                .position(|name| name == key)
                .ok_or_else(|| QueryError::semantic(text))?;
            wanted.push((index, value));
        }
        let matching = |values: &Vec<String>| wanted.iter().all(|(index, value)| values.get(*index) == Some(*value));
        let found: Vec<Vec<String>> = existing.iter().filter(|values| matching(values)).cloned().collect();
        if found.is_empty() && !if_exists {
            let shown: Vec<String> = spec.iter().map(|(key, value)| format!("{key}={value}")).collect();
            return Err(QueryError::semantic(format!(
                "[Error 10006]: Partition not found ({})",
                shown.join(", ")
            )));
        }
        doomed.extend(found);
    }
    let access = &running.access;
    let failed = access
        .catalog
        .delete_partitions(&access.catalog_id, &table.database, &table.input.name, doomed)
        .await;
    let failed = failed.map_err(|error| task_error(&error))?;
    let real = failed
        .into_iter()
        .find(|one| one.error.kind != ErrorKind::EntityNotFound);
    real.map_or(Ok(()), |one| Err(task_error(&one.error)))
}

async fn rename_partition(
    running: &Running<'_>,
    table: &Table,
    from: &PartitionSpec,
    to: &PartitionSpec,
) -> Result<()> {
    let (old, new) = (values_of(table, from)?, values_of(table, to)?);
    let access = &running.access;
    let (database, name) = (&table.database, &table.input.name);
    let found = access.catalog.partition(&access.catalog_id, database, name, &old).await;
    let mut input = found.map_err(|error| task_error(&error))?.input;
    input.values = new;
    let made = access
        .catalog
        .create_partition(&access.catalog_id, database, name, input)
        .await;
    made.map_err(|error| task_error(&error))?;
    let deleted = access
        .catalog
        .delete_partition(&access.catalog_id, database, name, old)
        .await;
    deleted.map_err(|error| task_error(&error))
}

async fn relocate_partition(
    running: &Running<'_>,
    table: &Table,
    spec: &PartitionSpec,
    location: String,
) -> Result<()> {
    lake_path(&location)?;
    let values = values_of(table, spec)?;
    let access = &running.access;
    let (database, name) = (&table.database, &table.input.name);
    let found = access
        .catalog
        .partition(&access.catalog_id, database, name, &values)
        .await;
    let mut input = found.map_err(|error| task_error(&error))?.input;
    input.storage_descriptor.get_or_insert_default().location = Some(location);
    let updated = access
        .catalog
        .update_partition(&access.catalog_id, database, name, values, input)
        .await;
    updated.map_err(|error| task_error(&error))
}

async fn change_table(running: &Running<'_>, table: Table, change: TableChange) -> Result<()> {
    let mut input = table.input;
    let keys: Vec<String> = input
        .partition_keys
        .iter()
        .flatten()
        .map(|key| key.name.clone())
        .collect();
    let descriptor = input.storage_descriptor.get_or_insert_default();
    match change {
        TableChange::SetProperties(properties) => input.parameters.get_or_insert_default().extend(properties),
        TableChange::SetLocation { location, .. } => {
            lake_path(&location)?;
            descriptor.location = Some(location);
        }
        TableChange::AddColumns(added) => {
            let columns = descriptor.columns.get_or_insert_default();
            let known = columns.iter().map(|column| column.name.clone()).chain(keys);
            refuse_known(&added, known.collect())?;
            columns.extend(columns_of(added));
        }
        TableChange::ReplaceColumns(replacing) => {
            refuse_known(&replacing, keys)?;
            descriptor.columns = Some(columns_of(replacing));
        }
        _ => return Err(QueryError::internal("not a change of the table itself")),
    }
    let update = TableUpdate {
        input,
        expected_version: Some(table.version),
        skip_archive: false,
    };
    let access = &running.access;
    let updated = access
        .catalog
        .update_table(&access.catalog_id, &table.database, update)
        .await;
    updated.map(|_| ()).map_err(|error| task_error(&error))
}

fn refuse_known(added: &[ColumnDefinition], mut known: Vec<String>) -> Result<()> {
    for column in added {
        if known.contains(&column.name) {
            return Err(QueryError::ddl_task(format!("Duplicate column name: {}", column.name)));
        }
        known.push(column.name.clone());
    }
    Ok(())
}
