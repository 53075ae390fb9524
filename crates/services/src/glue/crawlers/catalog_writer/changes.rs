//! What becomes of a table that is there already: pure comparisons and merges.
//!
//! Source: glue-crawler-spec section 6.

use headwater_catalog::model::{Column, Parameters, PartitionInput, TableInput};

use super::{DEPRECATED_PARAMETER, RUN_PARAMETER};

/// Parameters that follow the data from crawl to crawl without saying anything about its form.
const STATISTICS: [&str; 4] = ["objectCount", "recordCount", "averageRecordSize", "sizeKey"];
/// Parameters that say what kind of data it is.
const KIND: [&str; 3] = ["classification", "compressionType", "delimiter"];

/// What a crawl does to a table.
#[derive(Debug, PartialEq)]
pub(super) enum Change {
    None,
    /// The policy keeps the table as it is, though the data differs.
    Refused(String),
    /// New columns cannot be merged into it.
    Incompatible(String),
    Replace {
        input: Box<TableInput>,
        /// Columns and formats stay, so the old version need not be kept.
        only_statistics: bool,
    },
}

/// Decides for a table `known` whose data now asks for `wanted`; both have the same partition keys.
pub(super) fn change(known: &TableInput, wanted: TableInput, merge: bool, may_update: bool) -> Change {
    let next = if merge {
        match merged(known, &wanted) {
            Ok(next) => next,
            Err(why) => return Change::Incompatible(why),
        }
    } else {
        wanted
    };
    if without_run(known) == without_run(&next) {
        return Change::None;
    }
    let only_statistics = without_statistics(known) == without_statistics(&next);
    if merge || may_update {
        return Change::Replace {
            input: Box::new(next),
            only_statistics,
        };
    }
    if only_statistics {
        return Change::None;
    }
    Change::Refused("UpdateBehavior is LOG".to_owned())
}

/// Whether the partition keys are others.
pub(super) fn differs_in_keys(known: &TableInput, wanted: &TableInput) -> bool {
    let names = |input: &TableInput| {
        let keys = input.partition_keys.iter().flatten();
        keys.map(|key| key.name.to_lowercase()).collect::<Vec<_>>()
    };
    names(known) != names(wanted)
}

/// Whether both are the same kind of data.
pub(super) fn same_kind(known: &TableInput, wanted: &TableInput) -> bool {
    kind_difference(known, wanted).is_none()
}

/// The first parameter in which the kinds of data differ, with both values.
fn kind_difference(known: &TableInput, wanted: &TableInput) -> Option<String> {
    let value = |input: &TableInput, name: &str| input.parameters.as_ref().and_then(|all| all.get(name).cloned());
    KIND.into_iter().find_map(|name| {
        let (before, now) = (value(known, name), value(wanted, name));
        let text = |value: Option<String>| value.unwrap_or_else(|| "nothing".to_owned());
        (before != now).then(|| format!("{name} changed from {} to {}", text(before), text(now)))
    })
}

/// Whether two partitions say the same of their data, whichever crawl wrote them.
pub(super) fn same_partition(known: &PartitionInput, wanted: &PartitionInput) -> bool {
    let stripped = |input: &PartitionInput| {
        let mut input = input.clone();
        remove(&mut input.parameters, &[RUN_PARAMETER]);
        if let Some(storage) = &mut input.storage_descriptor {
            remove(&mut storage.parameters, &[RUN_PARAMETER]);
        }
        input
    };
    stripped(known) == stripped(wanted)
}

/// Sets a parameter of the table and of its storage.
pub(super) fn set_parameter(input: &mut TableInput, name: &str, value: &str) {
    let set = |parameters: &mut Option<Parameters>| {
        parameters
            .get_or_insert_default()
            .insert(name.to_owned(), value.to_owned());
    };
    set(&mut input.parameters);
    if let Some(storage) = &mut input.storage_descriptor {
        set(&mut storage.parameters);
    }
}

/// `known` with the columns that only `wanted` has; nothing is removed or retyped.
fn merged(known: &TableInput, wanted: &TableInput) -> Result<TableInput, String> {
    if let Some(difference) = kind_difference(known, wanted) {
        return Err(difference);
    }
    let mut next = known.clone();
    let (Some(storage), Some(found)) = (&mut next.storage_descriptor, &wanted.storage_descriptor) else {
        return Ok(wanted.clone());
    };
    let columns = storage.columns.get_or_insert_default();
    append_new(columns, found.columns.as_deref().unwrap_or_default());
    storage.serde_info.clone_from(&found.serde_info);
    storage
        .parameters
        .get_or_insert_default()
        .extend(found.parameters.clone().unwrap_or_default());
    let parameters = next.parameters.get_or_insert_default();
    parameters.extend(wanted.parameters.clone().unwrap_or_default());
    remove(&mut next.parameters, &[DEPRECATED_PARAMETER]);
    Ok(next)
}

fn append_new(columns: &mut Vec<Column>, found: &[Column]) {
    for column in found {
        match columns
            .iter_mut()
            .find(|known| known.name.eq_ignore_ascii_case(&column.name))
        {
            Some(known) => add_members(known, column),
            None => columns.push(column.clone()),
        }
    }
}

/// New members of a struct are new nested columns.
fn add_members(known: &mut Column, found: &Column) {
    let (Some(before), Some(now)) = (&known.data_type, &found.data_type) else {
        return;
    };
    if let Some(merged) = headwater_crawl::with_new_members(before, now) {
        known.data_type = Some(merged);
    }
}

fn without_run(input: &TableInput) -> TableInput {
    stripped(input, &[RUN_PARAMETER])
}

fn without_statistics(input: &TableInput) -> TableInput {
    let names: Vec<&str> = STATISTICS.into_iter().chain([RUN_PARAMETER]).collect();
    stripped(input, &names)
}

fn stripped(input: &TableInput, names: &[&str]) -> TableInput {
    let mut input = input.clone();
    remove(&mut input.parameters, names);
    if let Some(storage) = &mut input.storage_descriptor {
        remove(&mut storage.parameters, names);
    }
    input
}

fn remove(parameters: &mut Option<Parameters>, names: &[&str]) {
    if let Some(parameters) = parameters {
        parameters.retain(|name, _| !names.contains(&name.as_str()));
    }
}

#[cfg(test)]
mod tests {
    use headwater_catalog::model::StorageDescriptor;

    use super::*;

    fn table(columns: &[(&str, &str)], parameters: &[(&str, &str)]) -> TableInput {
        let column = |(name, data_type): &(&str, &str)| Column {
            name: (*name).to_owned(),
            data_type: Some((*data_type).to_owned()),
            ..Column::default()
        };
        let text = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let storage = StorageDescriptor {
            columns: Some(columns.iter().map(column).collect()),
            ..StorageDescriptor::default()
        };
        TableInput {
            name: "t".to_owned(),
            storage_descriptor: Some(storage),
            parameters: Some(parameters.iter().map(text).collect()),
            ..TableInput::default()
        }
    }

    fn columns(change: Change) -> Vec<String> {
        let Change::Replace { input, .. } = change else {
            panic!("{change:?}")
        };
        let columns = input.storage_descriptor.unwrap().columns.unwrap();
        columns
            .into_iter()
            .map(|column| format!("{} {}", column.name, column.data_type.unwrap()))
            .collect()
    }

    #[test]
    fn an_update_replaces_a_merge_appends_and_a_log_refuses() {
        let known = table(&[("a", "int"), ("b", "string")], &[]);
        let wanted = || table(&[("b", "int"), ("c", "int")], &[]);
        assert_eq!(columns(change(&known, wanted(), false, true)), ["b int", "c int"]);
        assert_eq!(
            columns(change(&known, wanted(), true, false)),
            ["a int", "b string", "c int"]
        );
        assert!(matches!(change(&known, wanted(), false, false), Change::Refused(_)));
    }

    #[test]
    fn nested_members_are_appended_too() {
        let known = table(&[("s", "struct<a:int,b:array<struct<x:int>>>")], &[]);
        let wanted = table(&[("s", "struct<b:array<struct<x:string,y:int>>,c:double>")], &[]);
        assert_eq!(
            columns(change(&known, wanted, true, true)),
            ["s struct<a:int,b:array<struct<x:int,y:int>>,c:double>"]
        );
    }

    #[test]
    fn the_run_alone_is_no_change_and_statistics_need_no_version() {
        let known = table(&[], &[(RUN_PARAMETER, "1"), ("sizeKey", "10")]);
        assert_eq!(
            change(
                &known,
                table(&[], &[(RUN_PARAMETER, "2"), ("sizeKey", "10")]),
                false,
                true
            ),
            Change::None
        );
        let grown = table(&[], &[(RUN_PARAMETER, "2"), ("sizeKey", "20")]);
        assert!(matches!(
            change(&known, grown.clone(), false, true),
            Change::Replace {
                only_statistics: true,
                ..
            }
        ));
        assert_eq!(change(&known, grown, false, false), Change::None);
    }

    #[test]
    fn another_kind_of_data_is_not_merged() {
        let known = table(&[], &[("classification", "csv")]);
        let wanted = table(&[], &[("classification", "json")]);
        assert!(matches!(change(&known, wanted, true, true), Change::Incompatible(_)));
    }
}
