//! Reads single values out of text, as Hive's lazy objects do: what does not fit is no value.

use base64::Engine as _;

use crate::functions::parse_joda;
use crate::types::day_number;

pub(super) fn boolean(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A whole number; a fraction of digits is cut off, as Hive's `LazyInteger` does.
pub(super) fn integer<T: TryFrom<i64>>(text: &str) -> Option<T> {
    let whole = match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit.is_ascii_digit()) => whole,
        Some(_) => return None,
        None => text,
    };
    whole.parse::<i64>().ok().and_then(|value| T::try_from(value).ok())
}

/// The unscaled value at `scale`, halves rounded away from zero; `None` when it needs more digits than `precision`.
pub(crate) fn decimal(text: &str, precision: u8, scale: i8) -> Option<i128> {
    let trimmed = text.trim();
    let (negative, unsigned) = match trimmed.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, trimmed.strip_prefix('+').unwrap_or(trimmed)),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let shift = i32::from(scale) + exponent - i32::try_from(fraction.len()).ok()?;
    let unscaled = shifted(digits.trim_start_matches('0'), shift)?;
    let limit = 10_i128.checked_pow(u32::from(precision))?;
    (unscaled < limit).then_some(if negative { -unscaled } else { unscaled })
}

/// `digits` times ten to the power of `shift`, rounded.
fn shifted(digits: &str, shift: i32) -> Option<i128> {
    if digits.is_empty() {
        return Some(0);
    }
    if shift >= 0 {
        let factor = 10_i128.checked_pow(shift.unsigned_abs())?;
        return digits.parse::<i128>().ok()?.checked_mul(factor);
    }
    let dropped = shift.unsigned_abs() as usize;
    if dropped > digits.len() {
        return Some(0);
    }
    let (kept, rest) = digits.split_at(digits.len() - dropped);
    let rounds_up = rest.as_bytes().first().is_some_and(|digit| *digit >= b'5');
    let value: i128 = if kept.is_empty() { 0 } else { kept.parse().ok()? };
    value.checked_add(i128::from(rounds_up))
}

/// At most `limit` characters.
pub(super) fn truncated(text: &str, limit: usize) -> &str {
    text.char_indices().nth(limit).map_or(text, |(end, _)| &text[..end])
}

pub(super) fn base64(text: &str) -> Option<Vec<u8>> {
    base64::engine::general_purpose::STANDARD.decode(text.trim()).ok()
}

/// Days since the epoch of `yyyy-MM-dd`; a time behind it is passed over.
pub(crate) fn date(text: &str) -> Option<i32> {
    let trimmed = text.trim();
    let day_text = trimmed.split_once([' ', 'T']).map_or(trimmed, |(day, _)| day);
    let mut parts = day_text.splitn(3, '-');
    let (year, month, day) = (
        number(parts.next()?, 4)?,
        number(parts.next()?, 2)?,
        number(parts.next()?, 2)?,
    );
    valid_day(year, month, day).then(|| i32::try_from(day_number(year, month, day)).ok())?
}

fn valid_day(year: i64, month: i64, day: i64) -> bool {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1..=12).contains(&month) && (1..=length).contains(&day)
}

fn number(digits: &str, longest: usize) -> Option<i64> {
    let plain = (1..=longest).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| digits.parse().ok())?
}

/// Milliseconds since the epoch, by the first of `formats` that fits, else by Hive's `yyyy-MM-dd HH:mm:ss[.f…]`.
pub(crate) fn timestamp(text: &str, formats: &[String]) -> Option<i64> {
    let by_format = formats.iter().find_map(|format| match format.as_str() {
        "millis" => text.trim().parse().ok(),
        pattern => parse_joda(text.trim(), pattern),
    });
    by_format.or_else(|| standard_timestamp(text.trim()))
}

fn standard_timestamp(text: &str) -> Option<i64> {
    let days = i64::from(date(text)?);
    let Some((_, clock)) = text.split_once([' ', 'T']) else {
        return Some(days * 86_400_000);
    };
    let clock = clock.strip_suffix('Z').unwrap_or(clock);
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let mut parts = whole.splitn(3, ':');
    let (hour, minute) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let second = parts.next().map_or(Some(0), |digits| number(digits, 2))?;
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some(((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + milliseconds(fraction)?)
}

fn milliseconds(fraction: &str) -> Option<i64> {
    if fraction.is_empty() {
        return Some(0);
    }
    let three: String = fraction.chars().chain("00".chars()).take(3).collect();
    fraction
        .bytes()
        .all(|digit| digit.is_ascii_digit())
        .then(|| three.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_as_hive_reads_them() {
        assert_eq!(integer::<i32>("12"), Some(12));
        assert_eq!(integer::<i32>("-12.9"), Some(-12));
        assert_eq!(integer::<i8>("300"), None);
        assert_eq!(integer::<i64>(" 1"), None);
        assert_eq!(integer::<i64>(""), None);
    }

    #[test]
    fn decimals_are_rounded_to_scale() {
        assert_eq!(decimal("1.235", 10, 2), Some(124));
        assert_eq!(decimal("-1.5e2", 10, 0), Some(-150));
        assert_eq!(decimal("0.004", 10, 2), Some(0));
        assert_eq!(decimal("1000", 3, 0), None);
        assert_eq!(decimal("1x", 10, 2), None);
    }

    #[test]
    fn dates_and_timestamps() {
        assert_eq!(date("1970-01-02"), Some(1));
        assert_eq!(date("2024-02-30"), None);
        assert_eq!(timestamp("1970-01-01 00:00:01.5", &[]), Some(1500));
        assert_eq!(timestamp("1970-01-01T00:00:01Z", &[]), Some(1000));
        assert_eq!(timestamp("5", &["millis".to_owned()]), Some(5));
        assert_eq!(timestamp("1970-01-01 25:00:00", &[]), None);
    }
}
