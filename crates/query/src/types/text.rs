//! The text of every value, as Trino prints it into Athena's result files.
//!
//! Source: athena-redshift-quicksight-spec A3, "CSV".

use std::fmt::Write as _;
use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, AsArray, IntervalMonthDayNanoArray, IntervalYearMonthArray, ListArray, MapArray, StructArray,
};
use arrow::compute::cast;
use arrow::datatypes::{
    ArrowPrimitiveType, DataType, Date32Type, Decimal128Type, Decimal256Type, Float32Type, Float64Type, Int8Type,
    Int16Type, Int32Type, Int64Type, IntervalUnit, Time64NanosecondType, TimeUnit, TimestampMillisecondType,
    UInt64Type,
};
use arrow::error::ArrowError;

const MILLIS_PER_DAY: i64 = 86_400_000;
const NANOS_PER_MILLI: i64 = 1_000_000;

type Writer = Box<dyn Fn(usize, &mut String) + Send>;

/// Writes the values of one column as text.
pub struct TextFormat {
    array: ArrayRef,
    write: Writer,
}

impl std::fmt::Debug for TextFormat {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("TextFormat")
            .field("type", self.array.data_type())
            .finish_non_exhaustive()
    }
}

impl TextFormat {
    /// A format for `array`; fails for Arrow types that no SQL type maps to.
    pub fn new(array: &ArrayRef) -> Result<Self, ArrowError> {
        let plain = plain_array(array)?;
        let write = writer(&plain)?;
        Ok(Self { array: plain, write })
    }

    /// Appends the value at `row` to `out`; returns false and leaves `out` alone when it is NULL.
    pub fn append(&self, row: usize, out: &mut String) -> bool {
        if self.array.data_type() == &DataType::Null || self.array.is_null(row) {
            return false;
        }
        (self.write)(row, out);
        true
    }
}

/// Brings the many Arrow encodings of one SQL type to the one that is printed.
fn plain_array(array: &ArrayRef) -> Result<ArrayRef, ArrowError> {
    let target = match array.data_type() {
        DataType::Utf8 | DataType::LargeUtf8 => DataType::Utf8View,
        DataType::Binary | DataType::LargeBinary | DataType::FixedSizeBinary(_) => DataType::BinaryView,
        DataType::Float16 => DataType::Float32,
        DataType::UInt8 | DataType::UInt16 | DataType::UInt32 | DataType::Duration(_) => DataType::Int64,
        DataType::Date64 => DataType::Date32,
        DataType::Time32(_) | DataType::Time64(TimeUnit::Microsecond) => DataType::Time64(TimeUnit::Nanosecond),
        DataType::Timestamp(unit, zone) if *unit != TimeUnit::Millisecond => {
            DataType::Timestamp(TimeUnit::Millisecond, zone.clone())
        }
        DataType::Decimal32(precision, scale) | DataType::Decimal64(precision, scale) => {
            DataType::Decimal128(*precision, *scale)
        }
        DataType::Interval(IntervalUnit::DayTime) => DataType::Interval(IntervalUnit::MonthDayNano),
        DataType::LargeList(element) | DataType::FixedSizeList(element, _) => DataType::List(Arc::clone(element)),
        DataType::Dictionary(_, values) => values.as_ref().clone(),
        _ => return Ok(Arc::clone(array)),
    };
    cast(array, &target)
}

fn writer(array: &ArrayRef) -> Result<Writer, ArrowError> {
    let result: Writer = match array.data_type() {
        DataType::Null => Box::new(|_, _| {}),
        DataType::Boolean => {
            let values = array.as_boolean().clone();
            Box::new(move |row, out| out.push_str(if values.value(row) { "true" } else { "false" }))
        }
        DataType::Int8 => displayed::<Int8Type>(array),
        DataType::Int16 => displayed::<Int16Type>(array),
        DataType::Int32 => displayed::<Int32Type>(array),
        DataType::Int64 => displayed::<Int64Type>(array),
        DataType::UInt64 => displayed::<UInt64Type>(array),
        DataType::Float32 => primitive::<Float32Type>(array, push_real),
        DataType::Float64 => primitive::<Float64Type>(array, push_double),
        DataType::Decimal128(..) => {
            let values = array.as_primitive::<Decimal128Type>().clone();
            Box::new(move |row, out| out.push_str(&values.value_as_string(row)))
        }
        DataType::Decimal256(..) => {
            let values = array.as_primitive::<Decimal256Type>().clone();
            Box::new(move |row, out| out.push_str(&values.value_as_string(row)))
        }
        DataType::Utf8View => {
            let values = array.as_string_view().clone();
            Box::new(move |row, out| out.push_str(values.value(row)))
        }
        DataType::BinaryView => {
            let values = array.as_binary_view().clone();
            Box::new(move |row, out| push_bytes(values.value(row), out))
        }
        DataType::Date32 => primitive::<Date32Type>(array, |days, out| push_date(i64::from(days), out)),
        DataType::Time64(_) => primitive::<Time64NanosecondType>(array, |nanos, out| {
            push_time(nanos / NANOS_PER_MILLI, out);
        }),
        DataType::Timestamp(_, zone) => timestamp(array, zone.clone()),
        DataType::Interval(IntervalUnit::YearMonth) => year_month(array)?,
        DataType::Interval(_) => day_to_second(array)?,
        DataType::List(_) => list(array)?,
        DataType::Map(..) => map(array)?,
        DataType::Struct(_) => structure(array)?,
        other => return Err(ArrowError::NotYetImplemented(format!("no text form for {other}"))),
    };
    Ok(result)
}

fn primitive<T: ArrowPrimitiveType>(array: &ArrayRef, write: fn(T::Native, &mut String)) -> Writer {
    let values = array.as_primitive::<T>().clone();
    Box::new(move |row, out| write(values.value(row), out))
}

fn displayed<T>(array: &ArrayRef) -> Writer
where
    T: ArrowPrimitiveType,
    T::Native: std::fmt::Display,
{
    primitive::<T>(array, |value, out| {
        let _ = write!(out, "{value}");
    })
}

fn timestamp(array: &ArrayRef, zone: Option<Arc<str>>) -> Writer {
    let values = array.as_primitive::<TimestampMillisecondType>().clone();
    Box::new(move |row, out| {
        push_timestamp(values.value(row), out);
        if let Some(name) = &zone {
            out.push(' ');
            out.push_str(if matches!(name.as_ref(), "+00:00" | "UTC" | "Z") {
                "UTC"
            } else {
                name
            });
        }
    })
}

fn year_month(array: &ArrayRef) -> Result<Writer, ArrowError> {
    let values = downcast::<IntervalYearMonthArray>(array)?.clone();
    Ok(Box::new(move |row, out| push_year_month(values.value(row), out)))
}

fn push_year_month(months: i32, out: &mut String) {
    let sign = if months < 0 { "-" } else { "" };
    let size = months.unsigned_abs();
    let _ = write!(out, "{sign}{}-{}", size / 12, size % 12);
}

/// An interval that has months prints as years and months, any other as days and time.
fn day_to_second(array: &ArrayRef) -> Result<Writer, ArrowError> {
    let values = downcast::<IntervalMonthDayNanoArray>(array)?.clone();
    Ok(Box::new(move |row, out| {
        let value = values.value(row);
        if value.months != 0 && value.days == 0 && value.nanoseconds == 0 {
            return push_year_month(value.months, out);
        }
        let millis = i64::from(value.days) * MILLIS_PER_DAY + value.nanoseconds / NANOS_PER_MILLI;
        let sign = if millis < 0 { "-" } else { "" };
        let size = millis.unsigned_abs() as i64;
        let _ = write!(out, "{sign}{} ", size / MILLIS_PER_DAY);
        push_time(size % MILLIS_PER_DAY, out);
    }))
}

fn list(array: &ArrayRef) -> Result<Writer, ArrowError> {
    let lists = downcast::<ListArray>(array)?.clone();
    let element = TextFormat::new(lists.values())?;
    Ok(Box::new(move |row, out| {
        let offsets = lists.value_offsets();
        out.push('[');
        for index in offsets[row]..offsets[row + 1] {
            if index > offsets[row] {
                out.push_str(", ");
            }
            append_or_null(&element, index as usize, out);
        }
        out.push(']');
    }))
}

fn map(array: &ArrayRef) -> Result<Writer, ArrowError> {
    let maps = downcast::<MapArray>(array)?.clone();
    let key = TextFormat::new(maps.keys())?;
    let value = TextFormat::new(maps.values())?;
    Ok(Box::new(move |row, out| {
        let offsets = maps.value_offsets();
        out.push('{');
        for index in offsets[row]..offsets[row + 1] {
            if index > offsets[row] {
                out.push_str(", ");
            }
            append_or_null(&key, index as usize, out);
            out.push('=');
            append_or_null(&value, index as usize, out);
        }
        out.push('}');
    }))
}

fn structure(array: &ArrayRef) -> Result<Writer, ArrowError> {
    let rows = downcast::<StructArray>(array)?;
    let mut fields = Vec::new();
    for (field, column) in rows.fields().iter().zip(rows.columns()) {
        fields.push((field.name().clone(), TextFormat::new(column)?));
    }
    Ok(Box::new(move |row, out| {
        out.push('{');
        for (index, (name, format)) in fields.iter().enumerate() {
            if index > 0 {
                out.push_str(", ");
            }
            out.push_str(name);
            out.push('=');
            append_or_null(format, row, out);
        }
        out.push('}');
    }))
}

fn append_or_null(format: &TextFormat, row: usize, out: &mut String) {
    if !format.append(row, out) {
        out.push_str("null");
    }
}

fn downcast<T: 'static>(array: &ArrayRef) -> Result<&T, ArrowError> {
    let wrong_type = || ArrowError::CastError(format!("unexpected array of {}", array.data_type()));
    array.as_any().downcast_ref::<T>().ok_or_else(wrong_type)
}

/// Appends a double as Java's `Double.toString` writes it: `1.5`, `1.0E10`, `NaN`.
pub(crate) fn push_double(value: f64, out: &mut String) {
    push_java_number(value, &format!("{value:e}"), out);
}

/// Appends a real as Java's `Float.toString` writes it.
pub(crate) fn push_real(value: f32, out: &mut String) {
    push_java_number(f64::from(value), &format!("{value:e}"), out);
}

/// Lays out the shortest digits in `scientific` (such as `1.25e-7`) by Java's rules.
fn push_java_number(value: f64, scientific: &str, out: &mut String) {
    if value.is_nan() {
        return out.push_str("NaN");
    }
    if value.is_infinite() {
        return out.push_str(if value > 0.0 { "Infinity" } else { "-Infinity" });
    }
    let (mantissa, exponent_text) = scientific.split_once('e').unwrap_or((scientific, "0"));
    let exponent: i32 = exponent_text.parse().unwrap_or(0);
    if value == 0.0 || (-3..7).contains(&exponent) {
        push_plain(mantissa, exponent, out);
    } else {
        out.push_str(mantissa);
        if !mantissa.contains('.') {
            out.push_str(".0");
        }
        let _ = write!(out, "E{exponent}");
    }
}

fn push_plain(mantissa: &str, exponent: i32, out: &mut String) {
    let unsigned = mantissa.strip_prefix('-').unwrap_or(mantissa);
    if unsigned.len() < mantissa.len() {
        out.push('-');
    }
    let digits: String = unsigned.chars().filter(char::is_ascii_digit).collect();
    let whole_digits = exponent + 1;
    if whole_digits <= 0 {
        out.push_str("0.");
        out.extend(std::iter::repeat_n('0', whole_digits.unsigned_abs() as usize));
        return out.push_str(&digits);
    }
    let whole_length = whole_digits.unsigned_abs() as usize;
    let padded = format!("{digits:0<whole_length$}");
    let (whole, fraction) = padded.split_at(whole_length);
    out.push_str(whole);
    out.push('.');
    out.push_str(if fraction.is_empty() { "0" } else { fraction });
}

fn push_bytes(bytes: &[u8], out: &mut String) {
    for (index, byte) in bytes.iter().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        let _ = write!(out, "{byte:02x}");
    }
}

/// Appends `days` since 1970-01-01 as `yyyy-MM-dd`.
pub(crate) fn push_date(days: i64, out: &mut String) {
    let (year, month, day) = civil_date(days);
    let _ = if year < 0 {
        write!(out, "-{:04}-{month:02}-{day:02}", year.unsigned_abs())
    } else {
        write!(out, "{year:04}-{month:02}-{day:02}")
    };
}

/// Appends milliseconds since the epoch as `yyyy-MM-dd HH:mm:ss.SSS`.
pub(crate) fn push_timestamp(millis: i64, out: &mut String) {
    push_date(millis.div_euclid(MILLIS_PER_DAY), out);
    out.push(' ');
    push_time(millis.rem_euclid(MILLIS_PER_DAY), out);
}

fn push_time(millis_of_day: i64, out: &mut String) {
    let seconds = millis_of_day / 1000;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let _ = write!(out, "{hour:02}:{minute:02}:{second:02}.{:03}", millis_of_day % 1000);
}

/// Year, month and day of a day number, in the proleptic Gregorian calendar.
///
/// Source: H. Hinnant, "chrono-compatible low-level date algorithms": eras of 400 years that start in March.
pub(crate) fn civil_date(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// The day number of a date in the proleptic Gregorian calendar; the inverse of [`civil_date`].
pub(crate) fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year.rem_euclid(400);
    let march_month = (month + 9) % 12;
    let day_of_year = (153 * march_month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow::array::{BinaryArray, Float64Array, TimestampMicrosecondArray};
    use arrow::datatypes::Int32Type;
    use proptest::prelude::*;

    #[allow(clippy::needless_pass_by_value, reason = "reads better where it is called")]
    fn text(array: ArrayRef, row: usize) -> Option<String> {
        let mut out = String::new();
        TextFormat::new(&array).unwrap().append(row, &mut out).then_some(out)
    }

    #[test]
    fn doubles_print_as_java_prints_them() {
        let cases = [
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (1.5, "1.5"),
            (100.0, "100.0"),
            (0.001, "0.001"),
            (0.0001, "1.0E-4"),
            (1_234_567.0, "1234567.0"),
            (1e7, "1.0E7"),
            (-1.25e-7, "-1.25E-7"),
            (1e10, "1.0E10"),
            (f64::NAN, "NaN"),
            (f64::NEG_INFINITY, "-Infinity"),
        ];
        for (value, expected) in cases {
            let mut out = String::new();
            push_double(value, &mut out);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn timestamps_keep_three_digits() {
        let array: ArrayRef = Arc::new(TimestampMicrosecondArray::from(vec![Some(1_577_836_800_000_000), None]));
        assert_eq!(text(Arc::clone(&array), 0).unwrap(), "2020-01-01 00:00:00.000");
        assert_eq!(text(array, 1), None);
        let zoned = TimestampMicrosecondArray::from(vec![-1_000]).with_timezone("UTC");
        assert_eq!(text(Arc::new(zoned), 0).unwrap(), "1969-12-31 23:59:59.999 UTC");
    }

    #[test]
    fn bytes_print_as_hex_pairs() {
        assert_eq!(
            text(Arc::new(BinaryArray::from(vec![b"hel".as_slice()])), 0).unwrap(),
            "68 65 6c"
        );
    }

    #[test]
    fn nested_values_print_null_inside() {
        let lists = ListArray::from_iter_primitive::<Int32Type, _, _>(vec![Some(vec![Some(1), None]), None]);
        let array: ArrayRef = Arc::new(lists);
        assert_eq!(text(Arc::clone(&array), 0).unwrap(), "[1, null]");
        assert_eq!(text(array, 1), None);
    }

    #[test]
    fn rows_print_their_names() {
        let numbers: ArrayRef = Arc::new(Float64Array::from(vec![Some(2.0)]));
        let field = arrow::datatypes::Field::new("x", DataType::Float64, true);
        let rows = StructArray::from(vec![(Arc::new(field), numbers)]);
        assert_eq!(text(Arc::new(rows), 0).unwrap(), "{x=2.0}");
    }

    proptest! {
        #[test]
        fn dates_round_trip(days in -1_000_000i64..3_000_000) {
            let (year, month, day) = civil_date(days);
            prop_assert_eq!(day_number(year, month, day), days);
        }

        #[test]
        fn printed_doubles_read_back(value in any::<f64>().prop_filter("finite", |value| value.is_finite())) {
            let mut out = String::new();
            push_double(value, &mut out);
            prop_assert_eq!(out.parse::<f64>().unwrap().to_bits(), value.to_bits());
        }
    }
}
