//! Dates and times. A moment is milliseconds since the epoch; times with a zone are in UTC.

use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, AsArray, Date32Array, Int64Array, StringViewArray, StringViewBuilder, TimestampMillisecondArray,
};
use arrow::compute::cast as arrow_cast;
use arrow::datatypes::{DataType, Date32Type, Float64Type, Int64Type, TimeUnit, TimestampMillisecondType};
use datafusion::common::Result;
use datafusion::sql::sqlparser::ast::{Expr, Function};

use super::Meaning::{Own, Renamed, Rewritten};
use super::conditions::arguments_of;
use super::datetime_format::{Field, format, parse};
use super::own::{OwnRow, Typed, own};
use super::{FunctionRow, row};
use crate::dialect::cast;
use crate::error::{QueryError, error_type};
use crate::table::{carried, parse_date, parse_timestamp};
use crate::types::{civil_date, day_number, push_date, push_timestamp};

const DAY: i64 = 86_400_000;

pub(super) const ROWS: &[FunctionRow] = &[
    row("date", Rewritten(date), ("date('2024-02-29')", "2024-02-29")),
    row(
        "date_add",
        Own,
        ("date_add('month', 1, date '2024-01-31')", "2024-02-29"),
    ),
    row(
        "date_diff",
        Own,
        ("date_diff('day', date '2024-01-01', date '2024-03-01')", "60"),
    ),
    row(
        "date_format",
        Own,
        (
            "date_format(timestamp '2024-01-05 13:04:09', '%Y-%m-%d %H:%i:%s %W %e %j')",
            "2024-01-05 13:04:09 Friday 5 005",
        ),
    ),
    row(
        "date_parse",
        Own,
        (
            "date_parse('2024/01/05 01:04 PM', '%Y/%m/%d %h:%i %p')",
            "2024-01-05 13:04:00.000",
        ),
    ),
    row(
        "date_trunc",
        Own,
        ("date_trunc('month', date '2024-02-29')", "2024-02-01"),
    ),
    row("day", Own, ("day(date '2024-02-29')", "29")),
    row(
        "day_of_month",
        Renamed("day"),
        ("day_of_month(date '2024-02-29')", "29"),
    ),
    row("day_of_week", Own, ("day_of_week(date '2024-03-03')", "7")),
    row("day_of_year", Own, ("day_of_year(date '2024-03-01')", "61")),
    row("dow", Renamed("day_of_week"), ("dow(date '2024-03-04')", "1")),
    row("doy", Renamed("day_of_year"), ("doy(date '2024-01-01')", "1")),
    row(
        "format_datetime",
        Own,
        (
            "format_datetime(timestamp '2024-01-05 13:04:09.007', 'yyyy-MM-dd''T''HH:mm:ss.SSS')",
            "2024-01-05T13:04:09.007",
        ),
    ),
    row(
        "from_iso8601_date",
        Own,
        ("from_iso8601_date('2024-02-29')", "2024-02-29"),
    ),
    row(
        "from_iso8601_timestamp",
        Own,
        (
            "from_iso8601_timestamp('2024-01-05T13:04:09+02:00')",
            "2024-01-05 11:04:09.000 UTC",
        ),
    ),
    row(
        "from_unixtime",
        Own,
        ("from_unixtime(1.5)", "1970-01-01 00:00:01.500 UTC"),
    ),
    row("hour", Own, ("hour(timestamp '2024-01-05 13:04:09')", "13")),
    row(
        "last_day_of_month",
        Own,
        ("last_day_of_month(date '2024-02-01')", "2024-02-29"),
    ),
    row(
        "millisecond",
        Own,
        ("millisecond(timestamp '2024-01-05 13:04:09.123')", "123"),
    ),
    row("minute", Own, ("minute(timestamp '2024-01-05 13:04:09')", "4")),
    row("month", Own, ("month(date '2024-02-29')", "2")),
    row(
        "parse_datetime",
        Own,
        (
            "parse_datetime('2024-01-05 13:04', 'yyyy-MM-dd HH:mm')",
            "2024-01-05 13:04:00.000 UTC",
        ),
    ),
    row("quarter", Own, ("quarter(date '2024-05-01')", "2")),
    row("second", Own, ("second(timestamp '2024-01-05 13:04:09')", "9")),
    row(
        "to_iso8601",
        Own,
        ("to_iso8601(timestamp '2024-01-05 13:04:09')", "2024-01-05T13:04:09.000"),
    ),
    row(
        "to_unixtime",
        Own,
        ("to_unixtime(timestamp '1970-01-01 00:00:01.5')", "1.5"),
    ),
    row("week", Own, ("week(date '2024-12-30')", "1")),
    row(
        "week_of_year",
        Renamed("week"),
        ("week_of_year(date '2024-01-08')", "2"),
    ),
    row("year", Own, ("year(date '2024-02-29')", "2024")),
    row("year_of_week", Own, ("year_of_week(date '2024-12-30')", "2025")),
    row("yow", Renamed("year_of_week"), ("yow(date '2023-01-01')", "2022")),
];

pub(super) const OWN: &[OwnRow] = &[
    own("year", day_part_type, |arguments| {
        day_part(arguments, |days| civil_date(days).0)
    }),
    own("quarter", day_part_type, |arguments| {
        day_part(arguments, |days| (civil_date(days).1 + 2) / 3)
    }),
    own("month", day_part_type, |arguments| {
        day_part(arguments, |days| civil_date(days).1)
    }),
    own("day", day_part_type, |arguments| {
        day_part(arguments, |days| civil_date(days).2)
    }),
    own("week", day_part_type, |arguments| {
        day_part(arguments, |days| iso_week(days).1)
    }),
    own("year_of_week", day_part_type, |arguments| {
        day_part(arguments, |days| iso_week(days).0)
    }),
    own("day_of_week", day_part_type, |arguments| {
        day_part(arguments, day_of_week)
    }),
    own("day_of_year", day_part_type, |arguments| {
        day_part(arguments, day_of_year)
    }),
    own("hour", time_part_type, |arguments| time_part(arguments, 3_600_000, 24)),
    own("minute", time_part_type, |arguments| time_part(arguments, 60_000, 60)),
    own("second", time_part_type, |arguments| time_part(arguments, 1000, 60)),
    own("millisecond", time_part_type, |arguments| time_part(arguments, 1, 1000)),
    own(
        "last_day_of_month",
        |types| {
            Some(Typed {
                result: DataType::Date32,
                ..day_part_type(types)?
            })
        },
        last_day_of_month,
    ),
    own("date_trunc", trunc_type, date_trunc),
    own("date_add", add_type, date_add),
    own("date_diff", diff_type, date_diff),
    own("date_format", format_type, |arguments| {
        formatted(arguments, Field::of_mysql)
    }),
    own("format_datetime", format_type, |arguments| {
        formatted(arguments, Field::of_joda)
    }),
    own(
        "date_parse",
        |types| parse_type(types, moment()),
        |arguments| parsed(arguments, Field::of_mysql),
    ),
    own(
        "parse_datetime",
        |types| parse_type(types, zoned()),
        |arguments| zoned_column(&parsed(arguments, Field::of_joda)?),
    ),
    own(
        "from_iso8601_date",
        |types| one_text_type(types, DataType::Date32),
        from_iso8601_date,
    ),
    own(
        "from_iso8601_timestamp",
        |types| one_text_type(types, zoned()),
        from_iso8601_timestamp,
    ),
    own("from_unixtime", from_unixtime_type, from_unixtime),
    own(
        "to_unixtime",
        |types| {
            Some(Typed {
                result: DataType::Float64,
                ..time_part_type(types)?
            })
        },
        to_unixtime,
    ),
    own(
        "to_iso8601",
        |types| {
            Some(Typed {
                result: DataType::Utf8View,
                ..day_part_type(types)?
            })
        },
        to_iso8601,
    ),
];

fn moment() -> DataType {
    DataType::Timestamp(TimeUnit::Millisecond, None)
}

fn zoned() -> DataType {
    DataType::Timestamp(TimeUnit::Millisecond, Some("UTC".into()))
}

/// The type that a date or a time is computed in.
fn temporal(data_type: &DataType) -> Option<DataType> {
    match data_type {
        DataType::Date32 => Some(DataType::Date32),
        DataType::Timestamp(_, None) | DataType::Null => Some(moment()),
        DataType::Timestamp(_, Some(_)) => Some(zoned()),
        _ => None,
    }
}

fn is_text(data_type: &DataType) -> bool {
    data_type.is_string() || data_type.is_null()
}

fn is_whole(data_type: &DataType) -> bool {
    data_type.is_integer() || data_type.is_null()
}

fn day_part_type(types: &[DataType]) -> Option<Typed> {
    let [only] = types else { return None };
    Some(Typed::new([temporal(only)?], DataType::Int64))
}

fn time_part_type(types: &[DataType]) -> Option<Typed> {
    day_part_type(types).filter(|typed| typed.arguments[0] != DataType::Date32)
}

/// Milliseconds since the epoch, whatever the column's type.
fn millis(column: &ArrayRef) -> Result<TimestampMillisecondArray> {
    let zone = match column.data_type() {
        DataType::Timestamp(_, zone) => zone.clone(),
        _ => None,
    };
    let target = DataType::Timestamp(TimeUnit::Millisecond, zone);
    Ok(arrow_cast(column, &target)?
        .as_primitive::<TimestampMillisecondType>()
        .clone())
}

fn day_part(arguments: &[ArrayRef], part: fn(i64) -> i64) -> Result<ArrayRef> {
    let values = millis(&arguments[0])?;
    Ok(Arc::new(
        values.unary::<_, Int64Type>(|value| part(value.div_euclid(DAY))),
    ))
}

fn time_part(arguments: &[ArrayRef], unit: i64, modulus: i64) -> Result<ArrayRef> {
    let values = millis(&arguments[0])?;
    Ok(Arc::new(values.unary::<_, Int64Type>(|value| {
        value.div_euclid(unit).rem_euclid(modulus)
    })))
}

/// Monday is 1.
pub(super) fn day_of_week(days: i64) -> i64 {
    (days + 3).rem_euclid(7) + 1
}

pub(super) fn day_of_year(days: i64) -> i64 {
    days - day_number(civil_date(days).0, 1, 1) + 1
}

/// The ISO year and week: weeks begin on Monday, the first holds the year's first Thursday.
pub(super) fn iso_week(days: i64) -> (i64, i64) {
    let thursday = days - day_of_week(days) + 4;
    let year = civil_date(thursday).0;
    (year, (thursday - day_number(year, 1, 1)) / 7 + 1)
}

fn month_length(year: i64, month: i64) -> i64 {
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    day_number(next_year, next_month, 1) - day_number(year, month, 1)
}

fn last_day_of_month(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let values = millis(&arguments[0])?;
    Ok(Arc::new(values.unary::<_, Date32Type>(|value| {
        let (year, month, _) = civil_date(value.div_euclid(DAY));
        (day_number(year, month, 1) + month_length(year, month) - 1) as i32
    })))
}

/// A unit of `date_add`, `date_diff` and `date_trunc`.
#[derive(Clone, Copy)]
enum Unit {
    /// So many milliseconds.
    Fixed(i64),
    /// So many months.
    Months(i64),
}

fn unit(name: &str, whole_days_only: bool) -> Result<Unit> {
    let found = match name.to_ascii_lowercase().as_str() {
        "millisecond" => Unit::Fixed(1),
        "second" => Unit::Fixed(1000),
        "minute" => Unit::Fixed(60_000),
        "hour" => Unit::Fixed(3_600_000),
        "day" => Unit::Fixed(DAY),
        "week" => Unit::Fixed(7 * DAY),
        "month" => Unit::Months(1),
        "quarter" => Unit::Months(3),
        "year" => Unit::Months(12),
        _ => return Err(invalid(format!("'{name}' is not a valid TIMESTAMP field"))),
    };
    if matches!(found, Unit::Fixed(size) if whole_days_only && size < DAY) {
        return Err(invalid(format!("'{name}' is not a valid DATE field")));
    }
    Ok(found)
}

pub(super) fn invalid(text: impl std::fmt::Display) -> datafusion::common::DataFusionError {
    carried(QueryError::user(
        error_type::BAD_ARGUMENT,
        format!("INVALID_FUNCTION_ARGUMENT: {text}"),
    ))
}

/// Calls `compute` for each row with the unit that the first column names.
fn by_unit<T>(
    names: &ArrayRef,
    days_only: bool,
    rows: usize,
    compute: impl Fn(Unit, usize) -> Option<T>,
) -> Result<Vec<Option<T>>> {
    let names = names.as_string_view();
    let mut known: Option<(&str, Unit)> = None;
    let mut values = Vec::with_capacity(rows);
    for row in 0..rows {
        if names.is_null(row) {
            values.push(None);
            continue;
        }
        let name = names.value(row);
        let current = match known {
            Some((last, current)) if last == name => current,
            _ => unit(name, days_only)?,
        };
        known = Some((name, current));
        values.push(compute(current, row));
    }
    Ok(values)
}

/// Gives milliseconds the type of the column that they came from.
fn typed_like(values: Vec<Option<i64>>, like: &ArrayRef) -> Result<ArrayRef> {
    let moments = TimestampMillisecondArray::from(values);
    match like.data_type() {
        DataType::Date32 => Ok(Arc::new(
            moments.unary::<_, Date32Type>(|value| value.div_euclid(DAY) as i32),
        )),
        other => Ok(Arc::new(moments.with_data_type(other.clone()))),
    }
}

fn trunc_type(types: &[DataType]) -> Option<Typed> {
    let [name, value] = types else { return None };
    let value_type = temporal(value)?;
    is_text(name).then(|| Typed::new([DataType::Utf8View, value_type.clone()], value_type))
}

fn date_trunc(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let values = millis(&arguments[1])?;
    let days_only = arguments[1].data_type() == &DataType::Date32;
    let truncated = by_unit(&arguments[0], days_only, values.len(), |unit, row| {
        values.is_valid(row).then(|| truncate(values.value(row), unit))
    })?;
    typed_like(truncated, &arguments[1])
}

fn truncate(value: i64, unit: Unit) -> i64 {
    const MONDAY: i64 = 4 * DAY;
    match unit {
        Unit::Fixed(size) if size == 7 * DAY => (value - MONDAY).div_euclid(size) * size + MONDAY,
        Unit::Fixed(size) => value.div_euclid(size) * size,
        Unit::Months(count) => {
            let (year, month, _) = civil_date(value.div_euclid(DAY));
            let first = (month - 1) / count * count + 1;
            day_number(year, first, 1) * DAY
        }
    }
}

fn add_type(types: &[DataType]) -> Option<Typed> {
    let [name, count, value] = types else { return None };
    let value_type = temporal(value)?;
    let fits = is_text(name) && is_whole(count);
    fits.then(|| Typed::new([DataType::Utf8View, DataType::Int64, value_type.clone()], value_type))
}

fn date_add(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let counts = arguments[1].as_primitive::<Int64Type>();
    let values = millis(&arguments[2])?;
    let days_only = arguments[2].data_type() == &DataType::Date32;
    let moved = by_unit(&arguments[0], days_only, values.len(), |unit, row| {
        let known = counts.is_valid(row) && values.is_valid(row);
        known.then(|| moved_by(values.value(row), unit, counts.value(row)))?
    })?;
    typed_like(moved, &arguments[2])
}

/// A month more than the 31st is the last day of a shorter month. `None` beyond what can be counted.
fn moved_by(value: i64, unit: Unit, count: i64) -> Option<i64> {
    match unit {
        Unit::Fixed(size) => value.checked_add(size.checked_mul(count)?),
        Unit::Months(size) => {
            let (year, month, day) = civil_date(value.div_euclid(DAY));
            let months = (year * 12 + month - 1).checked_add(size.checked_mul(count)?)?;
            let (new_year, new_month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
            if !(-290_000_000..290_000_000).contains(&new_year) {
                return None;
            }
            let new_day = day.min(month_length(new_year, new_month));
            day_number(new_year, new_month, new_day)
                .checked_mul(DAY)?
                .checked_add(value.rem_euclid(DAY))
        }
    }
}

fn diff_type(types: &[DataType]) -> Option<Typed> {
    let [name, from, to] = types else { return None };
    let (from, to) = (temporal(from)?, temporal(to)?);
    let common = if from == to {
        from
    } else if from == zoned() || to == zoned() {
        zoned()
    } else {
        moment()
    };
    is_text(name).then(|| Typed::new([DataType::Utf8View, common.clone(), common], DataType::Int64))
}

fn date_diff(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let (from, to) = (millis(&arguments[1])?, millis(&arguments[2])?);
    let days_only = arguments[1].data_type() == &DataType::Date32;
    let differences = by_unit(&arguments[0], days_only, from.len(), |unit, row| {
        (from.is_valid(row) && to.is_valid(row)).then(|| difference(from.value(row), to.value(row), unit))
    })?;
    Ok(Arc::new(Int64Array::from(differences)))
}

/// Whole units between two moments, cut towards zero.
fn difference(from: i64, to: i64, unit: Unit) -> i64 {
    match unit {
        Unit::Fixed(size) => (to - from) / size,
        Unit::Months(size) if from > to => -difference(to, from, Unit::Months(size)),
        Unit::Months(size) => {
            let (start, end) = (civil_date(from.div_euclid(DAY)), civil_date(to.div_euclid(DAY)));
            let months = (end.0 - start.0) * 12 + end.1 - start.1;
            // A short month's last day counts as the day that it has not.
            let end_day = if end.2 == month_length(end.0, end.1) {
                end.2.max(start.2)
            } else {
                end.2
            };
            let short = (end_day, to.rem_euclid(DAY)) < (start.2, from.rem_euclid(DAY));
            (months - i64::from(short)) / size
        }
    }
}

fn date(function: Function) -> Option<Expr> {
    let [inner] = <[Expr; 1]>::try_from(arguments_of(&function)).ok()?;
    Some(cast(inner, "date"))
}

fn format_type(types: &[DataType]) -> Option<Typed> {
    let [value, pattern] = types else { return None };
    let value_type = temporal(value)?;
    is_text(pattern).then(|| Typed::new([value_type, DataType::Utf8View], DataType::Utf8View))
}

type Pattern = fn(&str) -> std::result::Result<Vec<Field>, String>;

/// Reads a pattern once for as long as it stays the same.
struct Patterns<'a> {
    read: Pattern,
    last: Option<(&'a str, Vec<Field>)>,
}

impl<'a> Patterns<'a> {
    fn fields(&mut self, pattern: &'a str) -> Result<&[Field]> {
        if self.last.as_ref().is_none_or(|(last, _)| *last != pattern) {
            self.last = Some((pattern, (self.read)(pattern).map_err(invalid)?));
        }
        Ok(self
            .last
            .as_ref()
            .map(|(_, fields)| fields.as_slice())
            .unwrap_or_default())
    }
}

fn formatted(arguments: &[ArrayRef], read: Pattern) -> Result<ArrayRef> {
    let values = millis(&arguments[0])?;
    let texts = arguments[1].as_string_view();
    let mut patterns = Patterns { read, last: None };
    let mut builder = StringViewBuilder::with_capacity(values.len());
    for row in 0..values.len() {
        if values.is_null(row) || texts.is_null(row) {
            builder.append_null();
        } else {
            builder.append_value(format(values.value(row), patterns.fields(texts.value(row))?));
        }
    }
    Ok(Arc::new(builder.finish()))
}

fn parse_type(types: &[DataType], result: DataType) -> Option<Typed> {
    let [value, pattern] = types else { return None };
    (is_text(value) && is_text(pattern)).then(|| Typed::new(vec![DataType::Utf8View; 2], result))
}

fn parsed(arguments: &[ArrayRef], read: Pattern) -> Result<ArrayRef> {
    let (values, texts) = (arguments[0].as_string_view(), arguments[1].as_string_view());
    let mut patterns = Patterns { read, last: None };
    let mut moments = Vec::with_capacity(values.len());
    for row in 0..values.len() {
        if values.is_null(row) || texts.is_null(row) {
            moments.push(None);
            continue;
        }
        let value = values.value(row);
        let found = parse(value, patterns.fields(texts.value(row))?);
        moments.push(Some(
            found.ok_or_else(|| invalid(format!("Invalid format: \"{value}\"")))?,
        ));
    }
    Ok(Arc::new(TimestampMillisecondArray::from(moments)))
}

fn zoned_column(moments: &ArrayRef) -> Result<ArrayRef> {
    Ok(Arc::new(millis(moments)?.with_data_type(zoned())))
}

fn one_text_type(types: &[DataType], result: DataType) -> Option<Typed> {
    let [only] = types else { return None };
    is_text(only).then(|| Typed::new([DataType::Utf8View], result))
}

fn from_iso8601_date(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let parse_one = |text: &str| parse_date(text).ok_or_else(|| invalid(format!("Invalid format: \"{text}\"")));
    let dates: Result<Date32Array> = arguments[0]
        .as_string_view()
        .iter()
        .map(|text| text.map(parse_one).transpose())
        .collect();
    Ok(Arc::new(dates?))
}

fn from_iso8601_timestamp(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let parse_one = |text: &str| iso_moment(text).ok_or_else(|| invalid(format!("Invalid format: \"{text}\"")));
    let moments: Result<TimestampMillisecondArray> = arguments[0]
        .as_string_view()
        .iter()
        .map(|text| text.map(parse_one).transpose())
        .collect();
    Ok(Arc::new(moments?.with_data_type(zoned())))
}

/// `2024-01-05T13:04:09[.123][Z|+02:00]`
fn iso_moment(text: &str) -> Option<i64> {
    let (day, clock) = text.split_once('T').unwrap_or((text, ""));
    if clock.is_empty() {
        return Some(i64::from(parse_date(day)?) * DAY);
    }
    let zone_start = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let (time, zone) = clock.split_at(zone_start);
    let time = if time.contains(':') {
        time.to_owned()
    } else {
        format!("{time}:00")
    };
    let local = parse_timestamp(&format!("{day} {time}"), &[])?;
    Some(local - zone_offset(zone)?)
}

fn zone_offset(zone: &str) -> Option<i64> {
    if zone.is_empty() || zone == "Z" {
        return Some(0);
    }
    let (sign, digits) = (if zone.starts_with('-') { -1 } else { 1 }, zone[1..].replace(':', ""));
    let hours: i64 = digits.get(..2)?.parse().ok()?;
    let minutes: i64 = digits
        .get(2..)
        .filter(|rest| !rest.is_empty())
        .map_or(Some(0), |rest| rest.parse().ok())?;
    Some(sign * (hours * 60 + minutes) * 60_000)
}

fn from_unixtime_type(types: &[DataType]) -> Option<Typed> {
    let [only] = types else { return None };
    (only.is_numeric() || only.is_null()).then(|| Typed::new([DataType::Float64], zoned()))
}

fn from_unixtime(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let seconds = arguments[0].as_primitive::<Float64Type>();
    let moments = seconds.unary::<_, TimestampMillisecondType>(|value| (value * 1000.0).round() as i64);
    Ok(Arc::new(moments.with_data_type(zoned())))
}

fn to_unixtime(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let values = millis(&arguments[0])?;
    Ok(Arc::new(values.unary::<_, Float64Type>(|value| value as f64 / 1000.0)))
}

fn to_iso8601(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let values = millis(&arguments[0])?;
    let data_type = arguments[0].data_type();
    let text = |value: i64| {
        let mut out = String::new();
        if data_type == &DataType::Date32 {
            push_date(value.div_euclid(DAY), &mut out);
            return out;
        }
        push_timestamp(value, &mut out);
        let zone = if matches!(data_type, DataType::Timestamp(_, Some(_))) {
            "Z"
        } else {
            ""
        };
        out.replacen(' ', "T", 1) + zone
    };
    let texts: StringViewArray = values.iter().map(|value| value.map(text)).collect();
    Ok(Arc::new(texts))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> i64 {
        i64::from(parse_date(text).unwrap()) * DAY
    }

    #[test]
    fn months_are_clipped_and_counted_whole() {
        assert_eq!(moved_by(day("2024-01-31"), Unit::Months(1), 1), Some(day("2024-02-29")));
        assert_eq!(
            moved_by(day("2024-03-31"), Unit::Months(1), -1),
            Some(day("2024-02-29"))
        );
        assert_eq!(difference(day("2024-01-31"), day("2024-02-29"), Unit::Months(1)), 1);
        assert_eq!(difference(day("2024-03-15"), day("2024-01-16"), Unit::Months(1)), -1);
        assert_eq!(difference(day("2020-06-01"), day("2024-05-31"), Unit::Months(12)), 3);
    }

    #[test]
    fn weeks_begin_on_monday() {
        assert_eq!(truncate(day("2024-03-03"), Unit::Fixed(7 * DAY)), day("2024-02-26"));
        assert_eq!(iso_week(day("2021-01-03") / DAY), (2020, 53));
        assert_eq!(day_of_week(0), 4);
    }

    #[test]
    fn zones_are_taken_off() {
        assert_eq!(iso_moment("1970-01-01T02:00:00+02:00"), Some(0));
        assert_eq!(iso_moment("1970-01-01T00:00:00.5Z"), Some(500));
        assert_eq!(iso_moment("junk"), None);
    }
}
