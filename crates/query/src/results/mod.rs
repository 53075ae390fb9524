//! Result files exactly as Athena writes them, and the pages that are read back from them.
//!
//! Source: athena-redshift-quicksight-spec A3.

mod csv_text;
mod files;
mod pages;
mod upload;

use arrow::datatypes::Schema;
use serde::{Deserialize, Serialize};

pub(crate) use files::{ResultFiles, Written};
pub use pages::{Cursor, ResultKind, ResultPage, ResultReader};
pub(crate) use upload::{Upload, cannot_write};

use crate::types::SqlType;

/// A column of a result, as `ColumnInfo` shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultColumn {
    pub name: String,
    /// Trino's type name without arguments, for example `varchar` or `decimal`.
    pub type_name: String,
    pub precision: i32,
    pub scale: i32,
    pub case_sensitive: bool,
}

impl ResultColumn {
    pub(crate) fn new(name: &str, sql_type: &SqlType) -> Self {
        let (precision, scale) = sql_type.precision_and_scale();
        Self {
            name: name.to_owned(),
            type_name: sql_type.column_info_name().to_owned(),
            precision,
            scale,
            case_sensitive: sql_type.is_case_sensitive(),
        }
    }

    /// A column of a DDL answer: Hive calls its text `string`.
    pub(crate) fn text(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            type_name: "string".to_owned(),
            precision: 0,
            scale: 0,
            case_sensitive: false,
        }
    }
}

/// The columns of `schema` under `names`.
pub(crate) fn result_columns(schema: &Schema, names: &[String]) -> Vec<ResultColumn> {
    let types = schema.fields().iter().map(|field| SqlType::from_field(field));
    names
        .iter()
        .zip(types)
        .map(|(name, sql_type)| ResultColumn::new(name, &sql_type))
        .collect()
}

/// Bytes of a `.metadata` file: one JSON document. Athena's own form is undocumented, and clients only delete it.
pub(crate) fn metadata_bytes(query_id: &str, columns: &[ResultColumn]) -> Vec<u8> {
    let document = serde_json::json!({ "queryId": query_id, "columns": columns });
    document.to_string().into_bytes()
}
