//! MSCK REPAIR TABLE: adds the partitions whose Hive-style folders lie under the table's location.
//!
//! Source: athena-redshift-quicksight-spec A5: adds only; key names in lower case; values with `:` are passed over.

use std::collections::BTreeSet;

use futures::{StreamExt, TryStreamExt, stream};
use headwater_catalog::model::{PartitionInput, Table};
use object_store::ObjectStore;
use object_store::path::Path;

use super::alter::{key_names, partition_input};
use super::names::{partition_name, unescaped};
use super::{Answer, task_error};
use crate::engine::Running;
use crate::error::{QueryError, Result};
use crate::statement::hive::TableName;
use crate::table::lake_path;

/// Folders listed at once.
const CONCURRENT_LISTINGS: usize = 16;

/// Partitions made in one transaction.
const BATCH: usize = 1000;

/// A folder, and the values of the keys that led to it.
type Folder = (Path, Vec<String>);

pub(super) async fn run(running: &Running<'_>, name: &TableName) -> Result<Answer> {
    let table = running.hive_table(name).await?;
    let keys = key_names(&table);
    if keys.is_empty() {
        return Ok(Answer::default());
    }
    let existing: BTreeSet<Vec<String>> = super::show::all_partitions(running, &table)
        .await?
        .into_iter()
        .collect();
    let found = partition_folders(running, &table, &keys).await?;
    let missing: Vec<Folder> = found
        .into_iter()
        .filter(|(_, values)| !existing.contains(values))
        .collect();
    let shown: Vec<String> = missing
        .iter()
        .map(|(_, values)| shown_name(name, &keys, values))
        .collect();
    let inputs: Vec<PartitionInput> = missing
        .into_iter()
        .map(|(folder, values)| partition_input(&table, values, Some(format!("s3://{folder}"))))
        .collect();
    add(running, &table, inputs).await?;
    Ok(Answer::new(&["result"], answer_lines(&shown)))
}

fn shown_name(table: &TableName, keys: &[String], values: &[String]) -> String {
    format!("{}:{}", table.table, partition_name(keys, values))
}

fn answer_lines(added: &[String]) -> Vec<String> {
    if added.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![format!("Partitions not in metastore:\t{}", added.join("\t"))];
    lines.extend(
        added
            .iter()
            .map(|name| format!("Repair: Added partition to metastore {name}")),
    );
    lines
}

/// Walks one level of folders for each key.
async fn partition_folders(running: &Running<'_>, table: &Table, keys: &[String]) -> Result<Vec<Folder>> {
    let descriptor = table.input.storage_descriptor.as_ref();
    let location = descriptor
        .and_then(|descriptor| descriptor.location.as_deref())
        .unwrap_or_default();
    let mut level: Vec<Folder> = vec![(lake_path(location)?, Vec::new())];
    for key in keys {
        let deeper: Vec<Vec<Folder>> = stream::iter(level)
            .map(|folder| children(running, folder, key))
            .buffered(CONCURRENT_LISTINGS)
            .try_collect()
            .await?;
        level = deeper.into_iter().flatten().collect();
    }
    Ok(level)
}

async fn children(running: &Running<'_>, (folder, values): Folder, key: &str) -> Result<Vec<Folder>> {
    let listed = running.access.lake.list_with_delimiter(Some(&folder)).await;
    let listed = listed.map_err(|error| QueryError::ddl_task(format!("MetaException(message:{error})")))?;
    let child = |path: Path| {
        let value = partition_value(path.filename()?, key)?;
        let deeper = values.iter().cloned().chain([value]).collect();
        Some((path, deeper))
    };
    Ok(listed.common_prefixes.into_iter().filter_map(child).collect())
}

fn partition_value(folder: &str, key: &str) -> Option<String> {
    let value = folder.strip_prefix(key)?.strip_prefix('=')?;
    (!value.contains(':')).then(|| unescaped(value))
}

async fn add(running: &Running<'_>, table: &Table, inputs: Vec<PartitionInput>) -> Result<()> {
    let access = &running.access;
    let mut rest = inputs.into_iter().peekable();
    while rest.peek().is_some() {
        let batch: Vec<PartitionInput> = rest.by_ref().take(BATCH).collect();
        let made = access
            .catalog
            .create_partitions(&access.catalog_id, &table.database, &table.input.name, batch)
            .await;
        made.map_err(|error| task_error(&error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hive_style_folders_in_lower_case_count() {
        assert_eq!(partition_value("dt=2020-01-01", "dt").as_deref(), Some("2020-01-01"));
        assert_eq!(partition_value("city=a%2Fb", "city").as_deref(), Some("a/b"));
        assert_eq!(partition_value("userId=1", "userid"), None);
        assert_eq!(partition_value("dt=10:00", "dt"), None);
        assert_eq!(partition_value("other", "dt"), None);
    }
}
