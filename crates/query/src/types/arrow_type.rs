//! The Arrow types that carry SQL types through the engine.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::datatypes::{DataType, Field, FieldRef, IntervalUnit, TimeUnit};

use super::SqlType;

/// Field metadata key that marks text as Trino's `json` type.
pub const JSON_MARK: &str = "headwater.json";

/// A nullable field of text that holds JSON.
pub fn json_field(name: &str) -> Field {
    let mark = HashMap::from([(JSON_MARK.to_owned(), "true".to_owned())]);
    Field::new(name, DataType::Utf8View, true).with_metadata(mark)
}

/// Whether the field is text that [`json_field`] marked.
pub fn is_json(field: &Field) -> bool {
    field.metadata().contains_key(JSON_MARK)
}

impl SqlType {
    /// The Arrow type that table scans produce for this SQL type.
    ///
    /// Timestamps are milliseconds: Hive's `timestamp` is `timestamp(3)` in Athena.
    pub fn to_arrow(&self) -> DataType {
        match self {
            Self::Unknown => DataType::Null,
            Self::Boolean => DataType::Boolean,
            Self::TinyInt => DataType::Int8,
            Self::SmallInt => DataType::Int16,
            Self::Integer => DataType::Int32,
            Self::BigInt => DataType::Int64,
            Self::Real => DataType::Float32,
            Self::Double => DataType::Float64,
            Self::Decimal { precision, scale } => DataType::Decimal128(*precision, *scale),
            Self::Varchar(_) | Self::Char(_) | Self::Json => DataType::Utf8View,
            Self::Varbinary => DataType::BinaryView,
            Self::Date => DataType::Date32,
            Self::Time => DataType::Time64(TimeUnit::Nanosecond),
            Self::Timestamp => DataType::Timestamp(TimeUnit::Millisecond, None),
            Self::TimestampWithTimeZone => DataType::Timestamp(TimeUnit::Millisecond, Some("UTC".into())),
            Self::IntervalYearToMonth => DataType::Interval(IntervalUnit::YearMonth),
            Self::IntervalDayToSecond => DataType::Interval(IntervalUnit::MonthDayNano),
            Self::Array(element) => DataType::List(Arc::new(Field::new("item", element.to_arrow(), true))),
            Self::Map(key, value) => map_type(key, value),
            Self::Row(fields) => DataType::Struct(row_fields(fields).into()),
        }
    }

    /// The SQL type of a column that the engine returns.
    pub fn from_field(field: &Field) -> Self {
        if is_json(field) {
            return Self::Json;
        }
        Self::from_arrow(field.data_type())
    }

    /// The SQL type that an Arrow type stands for.
    pub fn from_arrow(data_type: &DataType) -> Self {
        match data_type {
            DataType::Boolean => Self::Boolean,
            DataType::Int8 => Self::TinyInt,
            DataType::Int16 | DataType::UInt8 => Self::SmallInt,
            DataType::Int32 | DataType::UInt16 => Self::Integer,
            DataType::Int64 | DataType::UInt32 | DataType::UInt64 | DataType::Duration(_) => Self::BigInt,
            DataType::Float16 | DataType::Float32 => Self::Real,
            DataType::Float64 => Self::Double,
            DataType::Decimal32(precision, scale)
            | DataType::Decimal64(precision, scale)
            | DataType::Decimal128(precision, scale)
            | DataType::Decimal256(precision, scale) => Self::Decimal {
                precision: *precision,
                scale: *scale,
            },
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => Self::Varchar(None),
            DataType::Binary | DataType::LargeBinary | DataType::BinaryView | DataType::FixedSizeBinary(_) => {
                Self::Varbinary
            }
            DataType::Date32 | DataType::Date64 => Self::Date,
            DataType::Time32(_) | DataType::Time64(_) => Self::Time,
            DataType::Timestamp(_, None) => Self::Timestamp,
            DataType::Timestamp(_, Some(_)) => Self::TimestampWithTimeZone,
            DataType::Interval(IntervalUnit::YearMonth) => Self::IntervalYearToMonth,
            DataType::Interval(_) => Self::IntervalDayToSecond,
            DataType::List(element) | DataType::LargeList(element) | DataType::FixedSizeList(element, _) => {
                Self::Array(Box::new(Self::from_field(element)))
            }
            DataType::Map(entries, _) => map_from_entries(entries),
            DataType::Struct(fields) => Self::Row(fields.iter().map(row_field).collect()),
            DataType::Dictionary(_, values) => Self::from_arrow(values),
            _ => Self::Unknown,
        }
    }
}

fn map_type(key: &SqlType, value: &SqlType) -> DataType {
    let key_field = Field::new("key", key.to_arrow(), false);
    let value_field = Field::new("value", value.to_arrow(), true);
    let entries = Field::new("entries", DataType::Struct(vec![key_field, value_field].into()), false);
    DataType::Map(Arc::new(entries), false)
}

fn row_fields(fields: &[(Option<String>, SqlType)]) -> Vec<Field> {
    fields
        .iter()
        .enumerate()
        .map(|(index, (name, field_type))| {
            let label = name.clone().unwrap_or_else(|| format!("field{index}"));
            Field::new(label, field_type.to_arrow(), true)
        })
        .collect()
}

fn row_field(field: &FieldRef) -> (Option<String>, SqlType) {
    (Some(field.name().clone()), SqlType::from_field(field))
}

fn map_from_entries(entries: &FieldRef) -> SqlType {
    match entries.data_type() {
        DataType::Struct(pair) if pair.len() == 2 => SqlType::Map(
            Box::new(SqlType::from_field(&pair[0])),
            Box::new(SqlType::from_field(&pair[1])),
        ),
        _ => SqlType::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrow_types_come_back_as_their_sql_types() {
        for text in [
            "int",
            "array<map<string,double>>",
            "struct<a:date,b:timestamp>",
            "decimal(12,3)",
            "binary",
        ] {
            let original = SqlType::parse_hive(text).unwrap();
            assert_eq!(SqlType::from_arrow(&original.to_arrow()), original, "{text}");
        }
    }
}
