//! The functions that tell the date of a point: `MINUTE`, `HOUR`, `DAY` and so on, in UTC.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::value::Series;

/// Whether `function` is one of these.
pub fn is_date_function(function: &str) -> bool {
    part(function, 0).is_some()
}

/// The series with each value replaced by a part of its time.
pub fn of_series(function: &str, series: &Series) -> Series {
    series.with_points(|points| {
        let parts = points.keys().filter_map(|time| Some((*time, part(function, *time)?)));
        parts.collect()
    })
}

/// A part of `time`, in seconds since 1970. Days of the week begin with Monday as 1.
fn part(function: &str, time: i64) -> Option<f64> {
    let zoned = Timestamp::from_second(time).ok()?.to_zoned(TimeZone::UTC);
    Some(match function {
        "MINUTE" => f64::from(zoned.minute()),
        "HOUR" => f64::from(zoned.hour()),
        "DAY" => f64::from(zoned.weekday().to_monday_one_offset()),
        "DATE" => f64::from(zoned.day()),
        "MONTH" => f64::from(zoned.month()),
        "YEAR" => f64::from(zoned.year()),
        "EPOCH" => time as f64,
        _ => return None,
    })
}
