//! DESCRIBE, and the statement that would make a table again.

use std::fmt::Write as _;

use headwater_catalog::model::{Column, StorageDescriptor, Table};

use super::alter::key_names;
use super::{Answer, task_error};
use crate::engine::Running;
use crate::error::{QueryError, Result};
use crate::statement::hive::{Description, PartitionSpec};

const COLUMNS: [&str; 3] = ["col_name", "data_type", "comment"];

pub(super) async fn run(running: &Running<'_>, description: Description) -> Result<Answer> {
    let table = running.hive_table(&description.table).await?;
    let descriptor = match &description.partition {
        Some(spec) => partition_descriptor(running, &table, spec).await?,
        None => table.input.storage_descriptor.clone().unwrap_or_default(),
    };
    let columns: Vec<Column> = descriptor.columns.clone().unwrap_or_default();
    let keys: Vec<Column> = table.input.partition_keys.clone().unwrap_or_default();
    if let Some(name) = &description.column {
        let found = columns
            .iter()
            .chain(&keys)
            .find(|column| column.name.eq_ignore_ascii_case(name));
        let missing = || QueryError::semantic(format!("[Error 10004]: Invalid column reference {name}"));
        return Ok(Answer::new(&COLUMNS, vec![line(found.ok_or_else(missing)?)]));
    }
    let mut lines: Vec<String> = columns.iter().chain(&keys).map(line).collect();
    if !keys.is_empty() {
        lines.push(padded(["", "", ""]));
        lines.push(padded(["# Partition Information", "", ""]));
        lines.push(padded(["# col_name", "data_type", "comment"]));
        lines.push(padded(["", "", ""]));
        lines.extend(keys.iter().map(line));
    }
    if description.detailed {
        lines.extend(details(&table, &descriptor));
    }
    Ok(Answer::new(&COLUMNS, lines))
}

async fn partition_descriptor(running: &Running<'_>, table: &Table, spec: &PartitionSpec) -> Result<StorageDescriptor> {
    let value_of = |key: &String| {
        spec.iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.clone())
    };
    let values: Option<Vec<String>> = key_names(table).iter().map(value_of).collect();
    let incomplete = || QueryError::semantic("[Error 10006]: Partition not found");
    let values = values.ok_or_else(incomplete)?;
    let access = &running.access;
    let found = access
        .catalog
        .partition(&access.catalog_id, &table.database, &table.input.name, &values)
        .await;
    Ok(found
        .map_err(|error| task_error(&error))?
        .input
        .storage_descriptor
        .unwrap_or_default())
}

/// Three columns of at least twenty letters, separated by tabs, as Hive aligns them.
fn padded(parts: [&str; 3]) -> String {
    parts.map(|part| format!("{part:<20}")).join("\t")
}

fn line(column: &Column) -> String {
    let comment = column.comment.as_deref().unwrap_or_default();
    padded([&column.name, column.data_type.as_deref().unwrap_or_default(), comment])
}

fn details(table: &Table, descriptor: &StorageDescriptor) -> Vec<String> {
    let serde = descriptor.serde_info.clone().unwrap_or_default();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let mut rows = vec![
        ("# Detailed Table Information".to_owned(), String::new()),
        ("Database:".to_owned(), table.database.clone()),
        ("Owner:".to_owned(), text(&table.input.owner)),
        ("CreateTime:".to_owned(), table.created.to_string()),
        ("LastAccessTime:".to_owned(), "UNKNOWN".to_owned()),
        ("Retention:".to_owned(), table.input.retention.to_string()),
        ("Location:".to_owned(), text(&descriptor.location)),
        ("Table Type:".to_owned(), text(&table.input.table_type)),
        ("Table Parameters:".to_owned(), String::new()),
    ];
    let indented = |(key, value): (&String, &String)| (format!("\t{key}"), value.clone());
    rows.extend(table.input.parameters.iter().flatten().map(indented));
    rows.extend([
        (String::new(), String::new()),
        ("# Storage Information".to_owned(), String::new()),
        ("SerDe Library:".to_owned(), text(&serde.serialization_library)),
        ("InputFormat:".to_owned(), text(&descriptor.input_format)),
        ("OutputFormat:".to_owned(), text(&descriptor.output_format)),
        (
            "Compressed:".to_owned(),
            if descriptor.compressed { "Yes" } else { "No" }.to_owned(),
        ),
        ("Num Buckets:".to_owned(), descriptor.number_of_buckets.to_string()),
        ("Storage Desc Params:".to_owned(), String::new()),
    ]);
    rows.extend(serde.parameters.iter().flatten().map(indented));
    let blank = padded(["", "", ""]);
    std::iter::once(blank)
        .chain(rows.iter().map(|(name, value)| padded([name, value, ""])))
        .collect()
}

/// `CREATE EXTERNAL TABLE …`, one clause a line, as SHOW CREATE TABLE prints it.
pub(super) fn create_statement(table: &Table) -> Vec<String> {
    let descriptor = table.input.storage_descriptor.clone().unwrap_or_default();
    let serde = descriptor.serde_info.clone().unwrap_or_default();
    let mut lines = vec![format!("CREATE EXTERNAL TABLE `{}`(", table.input.name)];
    lines.extend(column_lines(descriptor.columns.as_deref().unwrap_or_default()));
    let keys = table.input.partition_keys.as_deref().unwrap_or_default();
    if !keys.is_empty() {
        lines.push("PARTITIONED BY ( ".to_owned());
        lines.extend(column_lines(keys));
    }
    lines.push("ROW FORMAT SERDE ".to_owned());
    lines.push(format!(
        "  {} ",
        quoted(serde.serialization_library.as_deref().unwrap_or_default())
    ));
    let parameters = serde.parameters.unwrap_or_default();
    if !parameters.is_empty() {
        lines.push("WITH SERDEPROPERTIES ( ".to_owned());
        lines.extend(property_lines(parameters.iter()));
    }
    lines.push("STORED AS INPUTFORMAT ".to_owned());
    lines.push(format!(
        "  {} ",
        quoted(descriptor.input_format.as_deref().unwrap_or_default())
    ));
    lines.push("OUTPUTFORMAT ".to_owned());
    lines.push(format!(
        "  {}",
        quoted(descriptor.output_format.as_deref().unwrap_or_default())
    ));
    lines.push("LOCATION".to_owned());
    lines.push(format!(
        "  {}",
        quoted(descriptor.location.as_deref().unwrap_or_default())
    ));
    let properties = table.input.parameters.clone().unwrap_or_default();
    let shown: Vec<(&String, &String)> = properties.iter().filter(|(key, _)| *key != "EXTERNAL").collect();
    if !shown.is_empty() {
        lines.push("TBLPROPERTIES (".to_owned());
        lines.extend(property_lines(shown.into_iter()));
    }
    lines
}

fn column_lines(columns: &[Column]) -> Vec<String> {
    let last = columns.len().saturating_sub(1);
    let line = |(index, column): (usize, &Column)| {
        let comment = column.comment.as_deref().filter(|text| !text.is_empty());
        let comment = comment
            .map(|text| format!(" COMMENT {}", quoted(text)))
            .unwrap_or_default();
        let end = if index == last { ")" } else { ", " };
        format!(
            "  `{}` {}{comment}{end}",
            column.name,
            column.data_type.as_deref().unwrap_or_default()
        )
    };
    columns.iter().enumerate().map(line).collect()
}

fn property_lines<'a>(properties: impl ExactSizeIterator<Item = (&'a String, &'a String)>) -> Vec<String> {
    let last = properties.len().saturating_sub(1);
    let line = |(index, (key, value)): (usize, (&String, &String))| {
        let end = if index == last { ")" } else { ", " };
        format!("  {}={}{end}", quoted(key), quoted(value))
    };
    properties.enumerate().map(line).collect()
}

/// A Hive string literal.
fn quoted(text: &str) -> String {
    let mut literal = String::from("'");
    for letter in text.chars() {
        match letter {
            '\'' => literal.push_str("\\'"),
            '\\' => literal.push_str("\\\\"),
            '\t' => literal.push_str("\\t"),
            '\n' => literal.push_str("\\n"),
            control if control.is_ascii_control() => {
                let _ = write!(literal, "\\u{:04x}", u32::from(control));
            }
            plain => literal.push(plain),
        }
    }
    literal.push('\'');
    literal
}
