//! Tables of the catalog as the engine scans them.

mod adapter;
mod builder;
mod format;
mod json;
mod lake;
mod lazy_simple;
mod lines;
mod location;
mod open_csv;
mod parquet;
mod partitions;
mod provider;
mod pruning;
mod text_source;
mod values;

use arrow::array::{ArrayRef, AsArray};
use datafusion::common::DataFusionError;

pub(crate) use lake::{BytesRead, Lake};
pub(crate) use location::{data_files, lake_path};
pub(crate) use provider::{CatalogTable, LAKE_URL, TableAccess};
pub(crate) use values::{date as parse_date, timestamp as parse_timestamp};

use crate::error::QueryError;
use crate::types::SqlType;

/// The keys and values that Hive writes for NULL in a partition.
pub(crate) const NULL_PARTITION: &str = "__HIVE_DEFAULT_PARTITION__";

/// JSON texts as a column of any type, as the JSON SerDes read them.
pub(crate) fn json_column(values: &ArrayRef, sql_type: &SqlType) -> datafusion::common::Result<ArrayRef> {
    let mut builder = builder::ColumnBuilder::new(sql_type)?;
    let serde = format::JsonSerde::plain();
    let texts = arrow::compute::cast(values, &arrow::datatypes::DataType::Utf8View)?;
    for text in texts.as_string_view() {
        match text.and_then(|text| serde_json::from_str(text).ok()) {
            Some(value) => json::append_value(&value, &serde, 0, &mut builder)?,
            None => builder.append_null(),
        }
    }
    builder.finish()
}

/// A failure in the data, as DataFusion carries it to the query's end.
pub(crate) fn bad_data(text: impl std::fmt::Display) -> DataFusionError {
    carried(QueryError::bad_data(text))
}

fn cursor_error(text: impl std::fmt::Display) -> DataFusionError {
    carried(QueryError::user(
        crate::error::error_type::DATA,
        format!("HIVE_CURSOR_ERROR: {text}"),
    ))
}

/// An error of ours inside one of DataFusion's.
pub(crate) fn carried(error: QueryError) -> DataFusionError {
    DataFusionError::External(Box::new(error))
}
