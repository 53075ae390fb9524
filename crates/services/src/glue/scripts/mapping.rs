//! Which column of a source becomes which of a target.

use headwater_api::glue::MappingEntry;
use headwater_catalog::model::{Column, Table};

/// One entry for each column of `source`, its partition columns last: with a `target`, onto the column of the same name, and onto
/// nothing where there is none; without, onto itself.
pub(super) fn entries(source: &Table, target: Option<&Table>) -> Vec<MappingEntry> {
    columns(source).map(|column| entry(source, column, target)).collect()
}

fn entry(source: &Table, column: &Column, target: Option<&Table>) -> MappingEntry {
    let onto = match target {
        Some(table) => columns(table)
            .find(|other| other.name.eq_ignore_ascii_case(&column.name))
            .map(|other| (table, other)),
        None => Some((source, column)),
    };
    MappingEntry {
        source_table: Some(source.input.name.clone()),
        source_path: Some(path(&column.name)),
        source_type: Some(glue_type(column)),
        target_table: onto.map(|(table, _)| table.input.name.clone()),
        target_path: onto.map(|(_, other)| path(&other.name)),
        target_type: onto.map(|(_, other)| glue_type(other)),
    }
}

/// All columns of a table, its partition columns last.
pub(super) fn columns(table: &Table) -> impl Iterator<Item = &Column> {
    let stored = table.input.storage_descriptor.as_ref();
    let stored = stored.and_then(|descriptor| descriptor.columns.as_ref());
    stored.into_iter().chain(table.input.partition_keys.as_ref()).flatten()
}

/// A name as a path: back-ticks keep its dots from meaning a field of a struct (spec section 4.3, `apply_mapping`).
pub(super) fn path(name: &str) -> String {
    if name.contains('.') {
        format!("`{name}`")
    } else {
        name.to_owned()
    }
}

/// A column's type as mappings name it: Glue's own names for Hive's, and nested types without their parts, as AWS writes them.
pub(super) fn glue_type(column: &Column) -> String {
    let text = column
        .data_type
        .as_deref()
        .unwrap_or("string")
        .trim()
        .to_ascii_lowercase();
    let name = text.split(['<', '(']).next().unwrap_or_default().trim();
    match name {
        "bigint" => "long".to_owned(),
        "smallint" => "short".to_owned(),
        "tinyint" => "byte".to_owned(),
        "integer" => "int".to_owned(),
        "varchar" | "char" => "string".to_owned(),
        "array" | "map" | "struct" => name.to_owned(),
        _ => text,
    }
}
