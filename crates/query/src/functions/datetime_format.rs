//! Patterns of dates: MySQL's (`%Y-%m-%d`) for `date_format`, Joda's (`yyyy-MM-dd`) for `format_datetime`.

use std::fmt::Write as _;

use super::datetime::{day_of_week, day_of_year, iso_week};
use crate::types::{civil_date, day_number};

const DAY: i64 = 86_400_000;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// One part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Field {
    Literal(String),
    /// At least so many digits.
    Number {
        part: Part,
        digits: usize,
    },
    YearOfCentury,
    MonthName {
        short: bool,
    },
    WeekdayName {
        short: bool,
    },
    HalfOfDay,
    /// So many digits of the second's fraction.
    Fraction(usize),
    /// `+02:00` or `Z`; always UTC when printed.
    Zone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Year,
    Month,
    Day,
    DayOfYear,
    DayOfWeek,
    Hour,
    /// 1 to 12.
    ClockHour,
    Minute,
    Second,
    WeekYear,
    Week,
}

impl Field {
    /// Reads a MySQL pattern.
    ///
    /// Source: Trino, "Date and time functions", MySQL date functions.
    pub fn of_mysql(pattern: &str) -> Result<Vec<Self>, String> {
        let mut fields = Vec::new();
        let mut letters = pattern.chars();
        while let Some(letter) = letters.next() {
            if letter != '%' {
                push_literal(&mut fields, letter);
                continue;
            }
            let Some(specifier) = letters.next() else {
                push_literal(&mut fields, '%');
                break;
            };
            fields.extend(mysql_fields(specifier)?);
        }
        Ok(fields)
    }

    /// Reads a Joda pattern.
    ///
    /// Source: Joda-Time, `DateTimeFormat`.
    pub fn of_joda(pattern: &str) -> Result<Vec<Self>, String> {
        let mut fields = Vec::new();
        let letters: Vec<char> = pattern.chars().collect();
        let mut at = 0;
        while let Some(letter) = letters.get(at).copied() {
            if letter == '\'' {
                at = quoted(&letters, at, &mut fields);
                continue;
            }
            let count = letters[at..].iter().take_while(|other| **other == letter).count();
            if letter.is_ascii_alphabetic() {
                fields.push(joda_field(letter, count)?);
            } else {
                (0..count).for_each(|_| push_literal(&mut fields, letter));
            }
            at += count;
        }
        Ok(fields)
    }
}

fn push_literal(fields: &mut Vec<Field>, letter: char) {
    if let Some(Field::Literal(text)) = fields.last_mut() {
        text.push(letter);
    } else {
        fields.push(Field::Literal(letter.to_string()));
    }
}

/// `'text'` is text, `''` a quote; answers where the pattern goes on.
fn quoted(letters: &[char], start: usize, fields: &mut Vec<Field>) -> usize {
    let mut at = start + 1;
    if letters.get(at) == Some(&'\'') {
        push_literal(fields, '\'');
        return at + 1;
    }
    while let Some(letter) = letters.get(at).copied() {
        at += 1;
        if letter != '\'' {
            push_literal(fields, letter);
        } else if letters.get(at) == Some(&'\'') {
            push_literal(fields, '\'');
            at += 1;
        } else {
            break;
        }
    }
    at
}

fn number(part: Part, digits: usize) -> Field {
    Field::Number { part, digits }
}

fn mysql_fields(specifier: char) -> Result<Vec<Field>, String> {
    let colon = || Field::Literal(":".to_owned());
    let field = match specifier {
        'a' => Field::WeekdayName { short: true },
        'b' => Field::MonthName { short: true },
        'c' => number(Part::Month, 1),
        'd' => number(Part::Day, 2),
        'e' => number(Part::Day, 1),
        'f' => Field::Fraction(6),
        'H' => number(Part::Hour, 2),
        'h' | 'I' => number(Part::ClockHour, 2),
        'i' => number(Part::Minute, 2),
        'j' => number(Part::DayOfYear, 3),
        'k' => number(Part::Hour, 1),
        'l' => number(Part::ClockHour, 1),
        'M' => Field::MonthName { short: false },
        'm' => number(Part::Month, 2),
        'p' => Field::HalfOfDay,
        'S' | 's' => number(Part::Second, 2),
        'v' => number(Part::Week, 2),
        'W' => Field::WeekdayName { short: false },
        'x' => number(Part::WeekYear, 4),
        'Y' => number(Part::Year, 4),
        'y' => Field::YearOfCentury,
        'T' => {
            return Ok(vec![
                number(Part::Hour, 2),
                colon(),
                number(Part::Minute, 2),
                colon(),
                number(Part::Second, 2),
            ]);
        }
        'r' => {
            let time = [
                number(Part::ClockHour, 2),
                colon(),
                number(Part::Minute, 2),
                colon(),
                number(Part::Second, 2),
            ];
            return Ok(time
                .into_iter()
                .chain([Field::Literal(" ".to_owned()), Field::HalfOfDay])
                .collect());
        }
        'D' | 'U' | 'u' | 'V' | 'w' | 'X' => return Err(format!("%{specifier} not supported in date format string")),
        other => Field::Literal(other.to_string()),
    };
    Ok(vec![field])
}

fn joda_field(letter: char, count: usize) -> Result<Field, String> {
    let field = match letter {
        'y' | 'Y' | 'u' if count == 2 => Field::YearOfCentury,
        'y' | 'Y' | 'u' => number(Part::Year, count),
        'x' => number(Part::WeekYear, count),
        'w' => number(Part::Week, count),
        'e' => number(Part::DayOfWeek, count),
        'E' => Field::WeekdayName { short: count < 4 },
        'D' => number(Part::DayOfYear, count),
        'M' if count >= 3 => Field::MonthName { short: count == 3 },
        'M' => number(Part::Month, count),
        'd' => number(Part::Day, count),
        'a' => Field::HalfOfDay,
        'H' => number(Part::Hour, count),
        'h' => number(Part::ClockHour, count),
        'm' => number(Part::Minute, count),
        's' => number(Part::Second, count),
        'S' => Field::Fraction(count),
        'Z' => Field::Zone,
        other => return Err(format!("Illegal pattern component: {other}")),
    };
    Ok(field)
}

/// Writes a moment by a pattern.
pub(super) fn format(millis: i64, fields: &[Field]) -> String {
    let (days, clock) = (millis.div_euclid(DAY), millis.rem_euclid(DAY));
    let mut out = String::new();
    for field in fields {
        match field {
            Field::Literal(text) => out.push_str(text),
            Field::Number { part, digits } => {
                let _ = write!(out, "{:0digits$}", part_of(*part, days, clock));
            }
            Field::YearOfCentury => {
                let _ = write!(out, "{:02}", civil_date(days).0.rem_euclid(100));
            }
            Field::MonthName { short } => push_name(MONTHS[(civil_date(days).1 - 1) as usize], *short, &mut out),
            Field::WeekdayName { short } => push_name(WEEKDAYS[(day_of_week(days) - 1) as usize], *short, &mut out),
            Field::HalfOfDay => out.push_str(if clock < DAY / 2 { "AM" } else { "PM" }),
            Field::Fraction(digits) => {
                let nine = format!("{:03}000000", clock % 1000);
                out.push_str(&nine[..(*digits).min(nine.len())]);
            }
            Field::Zone => out.push_str("+00:00"),
        }
    }
    out
}

fn push_name(name: &str, short: bool, out: &mut String) {
    out.push_str(if short { &name[..3] } else { name });
}

fn part_of(part: Part, days: i64, clock: i64) -> i64 {
    match part {
        Part::Year => civil_date(days).0,
        Part::Month => civil_date(days).1,
        Part::Day => civil_date(days).2,
        Part::DayOfYear => day_of_year(days),
        Part::DayOfWeek => day_of_week(days),
        Part::Hour => clock / 3_600_000,
        Part::ClockHour => (clock / 3_600_000 + 11) % 12 + 1,
        Part::Minute => clock / 60_000 % 60,
        Part::Second => clock / 1000 % 60,
        Part::WeekYear => iso_week(days).0,
        Part::Week => iso_week(days).1,
    }
}

/// What a text told about a moment.
#[derive(Debug, Default)]
struct Found {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    day_of_year: Option<i64>,
    hour: Option<i64>,
    clock_hour: Option<i64>,
    afternoon: Option<bool>,
    minute: i64,
    second: i64,
    millis: i64,
    offset: i64,
}

/// Reads a moment by a pattern; the whole text must fit.
pub(super) fn parse(text: &str, fields: &[Field]) -> Option<i64> {
    let mut rest = text;
    let mut found = Found::default();
    for (index, field) in fields.iter().enumerate() {
        let next_is_number = matches!(fields.get(index + 1), Some(Field::Number { .. } | Field::YearOfCentury));
        rest = take_field(rest, field, next_is_number, &mut found)?;
    }
    rest.is_empty().then(|| moment(&found))?
}

fn take_field<'a>(text: &'a str, field: &Field, next_is_number: bool, found: &mut Found) -> Option<&'a str> {
    match field {
        Field::Literal(literal) => text.strip_prefix(literal.as_str()),
        Field::Number { part, digits } => {
            let widest = match part {
                Part::Year | Part::WeekYear if next_is_number => (*digits).max(4),
                Part::Year | Part::WeekYear => 9,
                Part::DayOfYear => 3,
                _ => 2,
            };
            let (value, rest) = take_number(text, widest)?;
            keep(*part, value, found);
            Some(rest)
        }
        Field::YearOfCentury => {
            let (value, rest) = take_number(text, 2)?;
            // MySQL and Joda both take 70 to 99 for the last century.
            found.year = Some(if value < 70 { 2000 + value } else { 1900 + value });
            Some(rest)
        }
        Field::MonthName { short } => {
            let (index, rest) = take_name(text, &MONTHS, *short)?;
            found.month = Some(index as i64 + 1);
            Some(rest)
        }
        Field::WeekdayName { short } => take_name(text, &WEEKDAYS, *short).map(|(_, rest)| rest),
        Field::HalfOfDay => {
            let half = text.get(..2)?.to_ascii_uppercase();
            found.afternoon = Some(half == "PM");
            matches!(half.as_str(), "AM" | "PM").then(|| &text[2..])
        }
        Field::Fraction(_) => {
            let length = text.bytes().take(9).take_while(u8::is_ascii_digit).count();
            let three: String = text
                .get(..length)
                .filter(|digits| !digits.is_empty())?
                .chars()
                .chain("00".chars())
                .take(3)
                .collect();
            found.millis = three.parse().ok()?;
            Some(&text[length..])
        }
        Field::Zone => take_zone(text, found),
    }
}

fn take_number(text: &str, widest: usize) -> Option<(i64, &str)> {
    let length = text.bytes().take(widest).take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(length);
    Some((digits.parse().ok()?, rest))
}

fn take_name<'a>(text: &'a str, names: &[&str], short: bool) -> Option<(usize, &'a str)> {
    names.iter().enumerate().find_map(|(index, name)| {
        let wanted = if short { &name[..3] } else { name };
        let start = text.get(..wanted.len())?;
        start
            .eq_ignore_ascii_case(wanted)
            .then(|| (index, &text[wanted.len()..]))
    })
}

fn take_zone<'a>(text: &'a str, found: &mut Found) -> Option<&'a str> {
    if let Some(rest) = text.strip_prefix('Z') {
        return Some(rest);
    }
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let (hours, rest) = take_number(&text[1..], 2)?;
    let (minutes, rest) = take_number(rest.strip_prefix(':').unwrap_or(rest), 2)?;
    found.offset = sign * (hours * 60 + minutes) * 60_000;
    Some(rest)
}

fn keep(part: Part, value: i64, found: &mut Found) {
    match part {
        Part::Year => found.year = Some(value),
        Part::Month => found.month = Some(value),
        Part::Day => found.day = Some(value),
        Part::DayOfYear => found.day_of_year = Some(value),
        Part::Hour => found.hour = Some(value),
        Part::ClockHour => found.clock_hour = Some(value),
        Part::Minute => found.minute = value,
        Part::Second => found.second = value,
        Part::DayOfWeek | Part::WeekYear | Part::Week => {}
    }
}

fn moment(found: &Found) -> Option<i64> {
    let (year, month, day) = (
        found.year.unwrap_or(1970),
        found.month.unwrap_or(1),
        found.day.unwrap_or(1),
    );
    let afternoon = if found.afternoon == Some(true) { 12 } else { 0 };
    let hour = found
        .hour
        .or(found.clock_hour.map(|hour| hour % 12 + afternoon))
        .unwrap_or(0);
    let in_range = (1..=12).contains(&month) && hour < 24 && found.minute < 60 && found.second < 60;
    if !in_range {
        return None;
    }
    let days = match found.day_of_year {
        Some(ordinal) => day_number(year, 1, 1) + ordinal - 1,
        None => day_number(year, month, day),
    };
    let exact = found.day_of_year.is_some() || civil_date(days) == (year, month, day);
    let clock = ((hour * 60 + found.minute) * 60 + found.second) * 1000 + found.millis;
    exact.then_some(days * DAY + clock - found.offset)
}

/// Reads a moment by a Joda pattern, as `timestamp.formats` of a SerDe give it.
pub(crate) fn parse_joda(text: &str, pattern: &str) -> Option<i64> {
    parse(text, &Field::of_joda(pattern).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn joda_patterns() {
        assert_eq!(
            parse_joda("2020-01-02T03:04:05.006Z", "yyyy-MM-dd'T'HH:mm:ss.SSSZ"),
            Some(1_577_934_245_006)
        );
        assert_eq!(parse_joda("20200102", "yyyyMMdd"), Some(1_577_923_200_000));
        assert_eq!(parse_joda("2020-02-30", "yyyy-MM-dd"), None);
        assert_eq!(parse_joda("2 Jan 2020", "d MMM yyyy"), Some(1_577_923_200_000));
        assert!(Field::of_joda("QQQ").is_err());
    }

    #[test]
    fn mysql_patterns() {
        let fields = Field::of_mysql("%M %d, %y %r").unwrap();
        assert_eq!(format(1_577_934_245_006, &fields), "January 02, 20 03:04:05 AM");
        assert!(Field::of_mysql("%U").is_err());
    }

    proptest! {
        #[test]
        fn what_is_formatted_is_parsed(millis in 0i64..4_000_000_000_000) {
            let fields = Field::of_joda("yyyy-MM-dd hh:mm:ss.SSS a").unwrap();
            prop_assert_eq!(parse(&format(millis, &fields), &fields), Some(millis));
        }
    }
}
