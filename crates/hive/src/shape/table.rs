//! Tables.

use headwater_catalog::model::{Parameters, Table, TableInput};

use super::descriptor::{columns, descriptor, descriptor_shown, fields};
use super::{instant, seconds};
use crate::wire;

pub(crate) const MANAGED: &str = "MANAGED_TABLE";
pub(crate) const EXTERNAL: &str = "EXTERNAL_TABLE";
pub(crate) const VIEW: &str = "VIRTUAL_VIEW";
/// The parameter that says more than the table type, in Hive.
const EXTERNAL_PARAMETER: &str = "EXTERNAL";

/// The catalog's table of a Hive one; what Hive does not know is taken over from `kept`.
pub(crate) fn table_input(table: wire::Table, kept: Option<&TableInput>) -> TableInput {
    let kept_descriptor = kept.and_then(|kept| kept.storage_descriptor.as_ref());
    let kept_keys = kept.and_then(|kept| kept.partition_keys.as_deref()).unwrap_or_default();
    let parameters = table.parameters.unwrap_or_default();
    TableInput {
        name: table.table_name.unwrap_or_default(),
        owner: table.owner,
        last_access_time: instant(table.last_access_time),
        retention: table.retention.unwrap_or_default(),
        storage_descriptor: table.sd.map(|given| descriptor(given, kept_descriptor)),
        partition_keys: Some(columns(table.partition_keys.unwrap_or_default(), kept_keys)),
        view_original_text: table.view_original_text,
        view_expanded_text: table.view_expanded_text,
        table_type: Some(stored_type(table.table_type.as_deref(), &parameters).to_owned()),
        parameters: Some(parameters),
        ..kept.cloned().unwrap_or_default()
    }
}

/// A table as Hive sees it.
pub(crate) fn table_shown(table: Table) -> wire::Table {
    let shown_type = table_type(&table.input).to_owned();
    let mut parameters = table.input.parameters.unwrap_or_default();
    if shown_type == EXTERNAL {
        // Some clients look at this alone, and Glue's tables often do not have it.
        let is_external = EXTERNAL_PARAMETER.to_owned();
        parameters.entry(is_external).or_insert_with(|| "TRUE".to_owned());
    }
    let keys = table.input.partition_keys.unwrap_or_default();
    wire::Table {
        table_name: Some(table.input.name),
        db_name: Some(table.database),
        owner: table.input.owner,
        create_time: Some(seconds(Some(table.created))),
        last_access_time: Some(seconds(table.input.last_access_time)),
        retention: Some(table.input.retention),
        sd: Some(descriptor_shown(table.input.storage_descriptor.unwrap_or_default())),
        partition_keys: Some(fields(&keys)),
        parameters: Some(parameters),
        view_original_text: table.input.view_original_text,
        view_expanded_text: table.input.view_expanded_text,
        table_type: Some(shown_type),
        temporary: None,
        rewrite_enabled: Some(false),
    }
}

/// The columns that Hive calls fields, and behind them the partition keys if wanted.
pub(crate) fn field_schemas(table: &Table, with_keys: bool) -> Vec<wire::FieldSchema> {
    let descriptor = table.input.storage_descriptor.as_ref();
    let columns = descriptor.and_then(|descriptor| descriptor.columns.as_deref());
    let mut all = fields(columns.unwrap_or_default());
    if with_keys {
        all.extend(fields(table.input.partition_keys.as_deref().unwrap_or_default()));
    }
    all
}

/// The type that Hive's clients are told: they know three, and Glue has tables of others or of none.
pub(crate) fn table_type(table: &TableInput) -> &'static str {
    if is_view(table) {
        VIEW
    } else if is_managed(table) {
        MANAGED
    } else {
        EXTERNAL
    }
}

/// Whether the metastore owns the data: the table says so, and no parameter denies it.
pub(crate) fn is_managed(table: &TableInput) -> bool {
    let denied = table.parameters.as_ref().is_some_and(says_external);
    table.table_type.as_deref() == Some(MANAGED) && !denied
}

pub(crate) fn is_view(table: &TableInput) -> bool {
    table.table_type.as_deref() == Some(VIEW)
}

/// As Hive's ObjectStore decides, except that an external table stays one without the parameter.
fn stored_type<'a>(given: Option<&'a str>, parameters: &Parameters) -> &'a str {
    match given {
        None | Some("" | MANAGED) if says_external(parameters) => EXTERNAL,
        None | Some("") => MANAGED,
        Some(other) => other,
    }
}

fn says_external(parameters: &Parameters) -> bool {
    let value = parameters.get(EXTERNAL_PARAMETER);
    value.is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use headwater_catalog::model::{Column, StorageDescriptor};
    use jiff::Timestamp;

    fn parameters(pairs: &[(&str, &str)]) -> Parameters {
        pairs
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect()
    }

    fn stored(input: TableInput) -> Table {
        Table {
            input,
            database: "db".into(),
            version: 0,
            created: Timestamp::UNIX_EPOCH,
            updated: Timestamp::UNIX_EPOCH,
            created_by: None,
        }
    }

    #[test]
    fn what_hive_does_not_know_survives_its_change() {
        let column = Column {
            name: "X".into(),
            data_type: Some("int".into()),
            parameters: Some(parameters(&[("p", "q")])),
            ..Column::default()
        };
        let input = TableInput {
            name: "t".into(),
            description: Some("from Glue".into()),
            table_type: Some(EXTERNAL.into()),
            storage_descriptor: Some(StorageDescriptor {
                columns: Some(vec![column]),
                additional_locations: Some(vec!["s3://b/more".into()]),
                ..StorageDescriptor::default()
            }),
            ..TableInput::default()
        };
        let shown = table_shown(stored(input.clone()));
        assert_eq!(shown.parameters, Some(parameters(&[("EXTERNAL", "TRUE")])));
        let back = table_input(shown, Some(&input));
        let descriptor = back.storage_descriptor.unwrap();
        assert_eq!(back.description, input.description);
        assert_eq!(descriptor.additional_locations.unwrap(), ["s3://b/more"]);
        assert_eq!(
            descriptor.columns.unwrap()[0].parameters,
            Some(parameters(&[("p", "q")]))
        );
    }

    #[test]
    fn only_what_says_managed_is_managed() {
        let table = |table_type: Option<&str>, pairs: &[(&str, &str)]| TableInput {
            table_type: table_type.map(str::to_owned),
            parameters: Some(parameters(pairs)),
            ..TableInput::default()
        };
        assert!(is_managed(&table(Some(MANAGED), &[])));
        assert!(!is_managed(&table(Some(MANAGED), &[("EXTERNAL", "true")])));
        assert!(!is_managed(&table(None, &[])) && !is_managed(&table(Some("GOVERNED"), &[])));
        assert_eq!(table_type(&table(None, &[])), EXTERNAL);
        assert_eq!(
            stored_type(Some(MANAGED), &parameters(&[("EXTERNAL", "TRUE")])),
            EXTERNAL
        );
        assert_eq!(stored_type(None, &Parameters::new()), MANAGED);
        assert_eq!(stored_type(Some(VIEW), &Parameters::new()), VIEW);
    }
}
