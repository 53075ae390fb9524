//! What lists leave out.

use headwater_api::glue::DataSource;
use jiff::Timestamp;

use super::records::read;

/// Whether a moment lies between two others, where these are given.
pub(super) fn is_between(moment: Timestamp, after: Option<Timestamp>, before: Option<Timestamp>) -> bool {
    after.is_none_or(|after| moment > after) && before.is_none_or(|before| moment < before)
}

/// The database and table that a source names.
pub(super) fn table_of(source: &DataSource) -> Option<(&str, &str)> {
    let table = source.glue_table.as_ref();
    let table = table.map(|table| (table.database_name.as_str(), table.table_name.as_str()));
    let other = source.data_quality_glue_table.as_ref();
    table.or_else(|| other.map(|table| (table.database_name.as_str(), table.table_name.as_str())))
}

/// Whether a stored source is the table that is wanted, where one is.
pub(super) fn is_of(stored: Option<&serde_json::Value>, wanted: Option<&DataSource>) -> bool {
    let Some(wanted) = wanted.and_then(table_of) else {
        return true;
    };
    let source = stored.and_then(|stored| read::<DataSource>(stored).ok());
    source.as_ref().and_then(table_of).is_some_and(|(database, table)| {
        database.eq_ignore_ascii_case(wanted.0) && table.eq_ignore_ascii_case(wanted.1)
    })
}
