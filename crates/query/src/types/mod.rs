//! SQL types and their three spellings: Hive's in the catalog, Trino's at the client, Arrow's in the engine.

mod arrow_type;
mod hive;
mod text;
mod trino;

pub(crate) use arrow_type::{JSON_MARK, is_json, json_field};
pub(crate) use text::{TextFormat, civil_date, day_number, push_date, push_timestamp};

use std::fmt;

/// A type as Athena's users know it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SqlType {
    /// The type of a bare `NULL`.
    Unknown,
    Boolean,
    TinyInt,
    SmallInt,
    Integer,
    BigInt,
    Real,
    Double,
    Decimal {
        precision: u8,
        scale: i8,
    },
    /// Text of at most `n` characters, unbounded when `None`.
    Varchar(Option<u32>),
    Char(u32),
    Varbinary,
    Date,
    Time,
    Timestamp,
    TimestampWithTimeZone,
    IntervalYearToMonth,
    IntervalDayToSecond,
    Json,
    Array(Box<SqlType>),
    Map(Box<SqlType>, Box<SqlType>),
    /// Fields in order; a field without a name is shown as `fieldN`.
    Row(Vec<(Option<String>, SqlType)>),
}

impl SqlType {
    /// The type name in `ColumnInfo.Type`: without the arguments of arrays, maps, rows and decimals.
    ///
    /// Source: athena-redshift-quicksight-spec A3.
    pub fn column_info_name(&self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Boolean => "boolean",
            Self::TinyInt => "tinyint",
            Self::SmallInt => "smallint",
            Self::Integer => "integer",
            Self::BigInt => "bigint",
            Self::Real => "float",
            Self::Double => "double",
            Self::Decimal { .. } => "decimal",
            Self::Varchar(_) => "varchar",
            Self::Char(_) => "char",
            Self::Varbinary => "varbinary",
            Self::Date => "date",
            Self::Time => "time",
            Self::Timestamp => "timestamp",
            Self::TimestampWithTimeZone => "timestamp with time zone",
            Self::IntervalYearToMonth => "interval year to month",
            Self::IntervalDayToSecond => "interval day to second",
            Self::Json => "json",
            Self::Array(_) => "array",
            Self::Map(..) => "map",
            Self::Row(_) => "row",
        }
    }

    /// Precision and scale as `ColumnInfo` reports them.
    ///
    /// Source: athena-redshift-quicksight-spec A3.
    pub fn precision_and_scale(&self) -> (i32, i32) {
        match self {
            Self::TinyInt | Self::Timestamp | Self::TimestampWithTimeZone | Self::Time => (3, 0),
            Self::SmallInt => (5, 0),
            Self::Integer => (10, 0),
            Self::BigInt => (19, 0),
            Self::Real | Self::Double => (17, 0),
            Self::Decimal { precision, scale } => (i32::from(*precision), i32::from(*scale)),
            Self::Varchar(Some(length)) | Self::Char(length) => (i32::try_from(*length).unwrap_or(i32::MAX), 0),
            Self::Varchar(None) => (i32::MAX, 0),
            Self::Varbinary => (1_073_741_824, 0),
            _ => (0, 0),
        }
    }

    pub fn is_case_sensitive(&self) -> bool {
        matches!(self, Self::Varchar(_) | Self::Char(_))
    }

    /// The Hive spelling, as written into the catalog; `None` when Hive has no such type.
    pub fn hive_name(&self) -> Option<String> {
        let name = match self {
            Self::Boolean => "boolean".to_owned(),
            Self::TinyInt => "tinyint".to_owned(),
            Self::SmallInt => "smallint".to_owned(),
            Self::Integer => "int".to_owned(),
            Self::BigInt => "bigint".to_owned(),
            Self::Real => "float".to_owned(),
            Self::Double => "double".to_owned(),
            Self::Decimal { precision, scale } => format!("decimal({precision},{scale})"),
            Self::Varchar(None) => "string".to_owned(),
            Self::Varchar(Some(length)) => format!("varchar({length})"),
            Self::Char(length) => format!("char({length})"),
            Self::Varbinary => "binary".to_owned(),
            Self::Date => "date".to_owned(),
            Self::Timestamp => "timestamp".to_owned(),
            Self::Array(element) => format!("array<{}>", element.hive_name()?),
            Self::Map(key, value) => format!("map<{},{}>", key.hive_name()?, value.hive_name()?),
            Self::Row(fields) => format!("struct<{}>", hive_fields(fields)?),
            _ => return None,
        };
        Some(name)
    }
}

fn hive_fields(fields: &[(Option<String>, SqlType)]) -> Option<String> {
    let parts: Option<Vec<String>> = fields
        .iter()
        .enumerate()
        .map(|(index, (name, field_type))| {
            let label = name.clone().unwrap_or_else(|| format!("field{index}"));
            Some(format!("{label}:{}", field_type.hive_name()?))
        })
        .collect();
    Some(parts?.join(","))
}

/// Trino's spelling, as `typeof` and error messages print it.
impl fmt::Display for SqlType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Real => formatter.write_str("real"),
            Self::Decimal { precision, scale } => write!(formatter, "decimal({precision},{scale})"),
            Self::Varchar(Some(length)) => write!(formatter, "varchar({length})"),
            Self::Char(length) => write!(formatter, "char({length})"),
            Self::Time => formatter.write_str("time(3)"),
            Self::Timestamp => formatter.write_str("timestamp(3)"),
            Self::TimestampWithTimeZone => formatter.write_str("timestamp(3) with time zone"),
            Self::Array(element) => write!(formatter, "array({element})"),
            Self::Map(key, value) => write!(formatter, "map({key}, {value})"),
            Self::Row(fields) => write_row(formatter, fields),
            _ => formatter.write_str(self.column_info_name()),
        }
    }
}

fn write_row(formatter: &mut fmt::Formatter<'_>, fields: &[(Option<String>, SqlType)]) -> fmt::Result {
    formatter.write_str("row(")?;
    for (index, (name, field_type)) in fields.iter().enumerate() {
        if index > 0 {
            formatter.write_str(", ")?;
        }
        match name {
            Some(label) => write!(formatter, "{label} {field_type}")?,
            None => write!(formatter, "{field_type}")?,
        }
    }
    formatter.write_str(")")
}
