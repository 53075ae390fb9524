//! The types of partition keys, and values of them.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime, Time};

use super::decimal::Decimal;
use crate::error::CatalogError;

/// How values of a partition key are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum KeyType {
    Text,
    Integer,
    Decimal,
    Date,
    Timestamp,
    /// A type that cannot be compared, by its name.
    Other(String),
}

/// A value of a [`KeyType`]; only values of one type are compared with each other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value<'a> {
    Text(Cow<'a, str>),
    Integer(i64),
    Decimal(Decimal),
    Date(Date),
    Timestamp(DateTime),
}

impl KeyType {
    /// The type that a Hive type text names.
    pub(super) fn of(data_type: &str) -> Self {
        let lower = data_type.trim().to_ascii_lowercase();
        let base = lower.split('(').next().unwrap_or_default().trim();
        match base {
            "string" | "char" | "varchar" => Self::Text,
            "tinyint" | "smallint" | "int" | "integer" | "bigint" | "long" => Self::Integer,
            "decimal" => Self::Decimal,
            "date" => Self::Date,
            "timestamp" => Self::Timestamp,
            _ => Self::Other(lower),
        }
    }

    /// Reads a literal or a stored value; the error is AWS's text.
    pub(super) fn value<'a>(&self, text: &'a str) -> Result<Value<'a>, String> {
        match self {
            Self::Text => Ok(Value::Text(Cow::Borrowed(text))),
            Self::Integer => text
                .parse()
                .map(Value::Integer)
                .map_err(|_| format!("\"{text}\" is not an integer.")),
            Self::Decimal => Decimal::parse(text)
                .map(Value::Decimal)
                .ok_or_else(|| format!("{text} is not a decimal.")),
            Self::Date => date(text)
                .map(Value::Date)
                .ok_or_else(|| format!("{text} is not a date.")),
            Self::Timestamp => timestamp(text).map(Value::Timestamp).ok_or_else(|| {
                format!("Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff] {text} is not a timestamp.")
            }),
            Self::Other(name) => Err(format!("Unknown type : '{name}'")),
        }
    }

    /// Whether the type has `LIKE`.
    pub(super) fn check_like(&self) -> Result<(), CatalogError> {
        let name = match self {
            Self::Text => return Ok(()),
            Self::Integer => "Integral",
            Self::Decimal => "Decimal",
            Self::Date => "Date",
            Self::Timestamp => "Timestamp",
            Self::Other(name) => return Err(CatalogError::invalid_input(format!("Unknown type : '{name}'"))),
        };
        Err(CatalogError::invalid_input(format!(
            "{name} data type doesn't support operation 'LIKE'"
        )))
    }
}

/// Whether `text` is a value of the Hive type `data_type`; the error is AWS's text.
pub(crate) fn check_value(data_type: &str, text: &str) -> Result<(), String> {
    KeyType::of(data_type).value(text).map(|_| ())
}

impl Value<'_> {
    pub(super) fn into_owned(self) -> Value<'static> {
        match self {
            Value::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Value::Integer(number) => Value::Integer(number),
            Value::Decimal(number) => Value::Decimal(number),
            Value::Date(date) => Value::Date(date),
            Value::Timestamp(instant) => Value::Timestamp(instant),
        }
    }
}

/// `yyyy-mm-dd`, a day that the calendar has.
fn date(text: &str) -> Option<Date> {
    let [year, month, day] = numbers(text, '-', [4, 2, 2])?;
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

/// `yyyy-mm-dd hh:mm:ss[.f{1,9}]`.
fn timestamp(text: &str) -> Option<DateTime> {
    let (day, clock) = text.split_once(' ')?;
    let (clock, fraction) = clock
        .split_once('.')
        .map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?.map(|number| i8::try_from(number).unwrap_or(i8::MAX));
    let nanoseconds = fraction.map_or(Some(0), nanoseconds)?;
    Some(date(day)?.to_datetime(Time::new(hour, minute, second, nanoseconds).ok()?))
}

fn nanoseconds(fraction: &str) -> Option<i32> {
    let well_formed = matches!(fraction.len(), 1..=9) && fraction.bytes().all(|byte| byte.is_ascii_digit());
    if !well_formed {
        return None;
    }
    format!("{fraction:0<9}").parse().ok()
}

/// The numbers between `separator`s, each of exactly as many digits as `lengths` says.
fn numbers(text: &str, separator: char, lengths: [usize; 3]) -> Option<[u32; 3]> {
    let parts: Vec<&str> = text.split(separator).collect();
    let parts: [&str; 3] = parts.try_into().ok()?;
    let mut numbers = [0; 3];
    for ((number, part), length) in numbers.iter_mut().zip(parts).zip(lengths) {
        if part.len() != length || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    Some(numbers)
}
