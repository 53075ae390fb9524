//! AWS's six-field cron expressions: crawlers, triggers, rules and schedules follow them.
//!
//! Source: glue-crawler-spec section 7; EventBridge user guide, "Cron expressions". `cron(minutes hours day-of-month month
//! day-of-week year)`, exactly one of the two day fields is `?`, Sunday is 1. Glue refuses what would fire more often than
//! every five minutes. Why not a crate: docs/decisions/0003.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

const SHORTEST_GAP_MINUTES: u32 = 5;
const MONTHS: [&str; 12] = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
];
const DAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/// Why a text is no schedule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CronError {
    #[error("the expression must have the form cron(minutes hours day-of-month month day-of-week year)")]
    Form,
    #[error("the field {field} cannot be {text:?}")]
    Field { field: &'static str, text: String },
    #[error("exactly one of day-of-month and day-of-week must be ?")]
    Days,
    #[error("the schedule fires more often than every 5 minutes")]
    TooOften,
}

/// A schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cron {
    minutes: BTreeSet<u32>,
    hours: BTreeSet<u32>,
    days: DayRule,
    months: BTreeSet<u32>,
    years: BTreeSet<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum DayRule {
    OfMonth(Vec<MonthDay>),
    OfWeek(Vec<WeekDay>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum MonthDay {
    Day(u32),
    Last,
    LastWeekday,
    /// The weekday nearest to the day, within the month.
    NearestWeekday(u32),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum WeekDay {
    Day(u32),
    /// The last such day of the month.
    LastOfMonth(u32),
    /// The day, and which of its occurrences in the month: `3#2` is the second Tuesday.
    Nth(u32, u32),
}

/// A field that is a set of numbers, some of which have names.
struct Field {
    name: &'static str,
    range: RangeInclusive<u32>,
    names: &'static [&'static str],
}

const MINUTES: Field = Field {
    name: "minutes",
    range: 0..=59,
    names: &[],
};
const HOURS: Field = Field {
    name: "hours",
    range: 0..=23,
    names: &[],
};
const MONTH_DAYS: Field = Field {
    name: "day-of-month",
    range: 1..=31,
    names: &[],
};
const MONTH: Field = Field {
    name: "month",
    range: 1..=12,
    names: &MONTHS,
};
const WEEK_DAYS: Field = Field {
    name: "day-of-week",
    range: 1..=7,
    names: &DAYS,
};
const NTH: Field = Field {
    name: "day-of-week",
    range: 1..=5,
    names: &[],
};
const YEARS: Field = Field {
    name: "year",
    range: 1970..=2199,
    names: &[],
};

impl Cron {
    /// Reads `cron(15 12 * * ? *)` as Glue does: not more often than every five minutes.
    pub fn parse(expression: &str) -> Result<Self, CronError> {
        let cron = Self::parse_frequent(expression)?;
        if cron.fires_too_often() {
            Err(CronError::TooOften)
        } else {
            Ok(cron)
        }
    }

    /// Reads `cron(* * * * ? *)` as EventBridge does: every minute at most.
    pub fn parse_frequent(expression: &str) -> Result<Self, CronError> {
        let inside = expression
            .trim()
            .strip_prefix("cron(")
            .and_then(|rest| rest.strip_suffix(')'));
        let fields: Vec<&str> = inside.ok_or(CronError::Form)?.split_whitespace().collect();
        let [minutes, hours, month_day, month, week_day, year] = fields[..] else {
            return Err(CronError::Form);
        };
        Ok(Self {
            minutes: MINUTES.set(minutes)?,
            hours: HOURS.set(hours)?,
            days: day_rule(month_day, week_day)?,
            months: MONTH.set(month)?,
            years: YEARS.set(year)?,
        })
    }

    /// The first time after `instant` at which the schedule fires in UTC, or `None` when it never does again.
    pub fn next_after(&self, instant: Timestamp) -> Option<Timestamp> {
        self.next_in(&TimeZone::UTC, instant)
    }

    /// [`Cron::next_after`] by the clocks of `zone`. A time that they skip in spring is one hour later that day; one that
    /// they show twice in autumn fires the first time.
    pub fn next_in(&self, zone: &TimeZone, instant: Timestamp) -> Option<Timestamp> {
        let mut date = instant.to_zoned(zone.clone()).date();
        loop {
            date = self.next_matching_date(date)?;
            let time = self.times().find_map(|(hour, minute)| {
                let fires = date.at(hour, minute, 0, 0).to_zoned(zone.clone()).ok()?.timestamp();
                (fires > instant).then_some(fires)
            });
            if time.is_some() {
                return time;
            }
            date = date.tomorrow().ok()?;
        }
    }

    fn times(&self) -> impl Iterator<Item = (i8, i8)> {
        let minutes = |hour: &u32| {
            let hour = *hour as i8;
            self.minutes.iter().map(move |minute| (hour, *minute as i8))
        };
        self.hours.iter().flat_map(minutes)
    }

    /// The first date from `date` on that the day, month and year fields allow.
    fn next_matching_date(&self, mut date: Date) -> Option<Date> {
        let last_year = *self.years.last()?;
        while u32::from(date.year().unsigned_abs()) <= last_year {
            if !self.years.contains(&u32::from(date.year().unsigned_abs())) {
                date = Date::new(date.year() + 1, 1, 1).ok()?;
            } else if !self.months.contains(&u32::from(date.month().unsigned_abs())) {
                date = date.last_of_month().tomorrow().ok()?;
            } else if self.days.matches(date) {
                return Some(date);
            } else {
                date = date.tomorrow().ok()?;
            }
        }
        None
    }

    /// Whether two firings can be less than five minutes apart, within an hour or across its end.
    fn fires_too_often(&self) -> bool {
        let too_close = |pair: (&u32, &u32)| pair.1 - pair.0 < SHORTEST_GAP_MINUTES;
        let within_hour = self.minutes.iter().zip(self.minutes.iter().skip(1)).any(too_close);
        let next_hour = |hour: &u32| self.hours.contains(&((hour + 1) % 24));
        let gap_across_hours = match (self.minutes.first(), self.minutes.last()) {
            (Some(first), Some(last)) => 60 - last + first,
            _ => 60,
        };
        within_hour || (gap_across_hours < SHORTEST_GAP_MINUTES && self.hours.iter().any(next_hour))
    }
}

impl Field {
    fn error(&self, text: &str) -> CronError {
        CronError::Field {
            field: self.name,
            text: text.to_owned(),
        }
    }

    fn number(&self, text: &str) -> Result<u32, CronError> {
        let upper = text.to_ascii_uppercase();
        let named = self.names.iter().position(|name| *name == upper);
        let number = match named {
            Some(position) => position as u32 + 1,
            None if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().map_err(|_| self.error(text))?,
            None => return Err(self.error(text)),
        };
        if self.range.contains(&number) {
            Ok(number)
        } else {
            Err(self.error(text))
        }
    }

    /// `*`, `a`, `a-b`, `a/n`, `a-b/n` and lists of these.
    fn set(&self, text: &str) -> Result<BTreeSet<u32>, CronError> {
        let mut set = BTreeSet::new();
        for part in text.split(',') {
            set.extend(self.part(part)?);
        }
        Ok(set)
    }

    fn part(&self, part: &str) -> Result<Vec<u32>, CronError> {
        let (span, step) = match part.split_once('/') {
            Some((span, step)) => (span, Some(step.parse::<usize>().map_err(|_| self.error(part))?)),
            None => (part, None),
        };
        let (from, to) = match span.split_once('-') {
            _ if span == "*" => (*self.range.start(), *self.range.end()),
            Some((from, to)) => (self.number(from)?, self.number(to)?),
            None if step.is_some() => (self.number(span)?, *self.range.end()),
            None => (self.number(span)?, self.number(span)?),
        };
        let step = step.unwrap_or(1);
        if step == 0 || from > to {
            return Err(self.error(part));
        }
        Ok((from..=to).step_by(step).collect())
    }
}

fn day_rule(month_day: &str, week_day: &str) -> Result<DayRule, CronError> {
    match (month_day, week_day) {
        ("?", "?") => Err(CronError::Days),
        (_, "?") => month_day
            .split(',')
            .map(month_days)
            .collect::<Result<Vec<_>, _>>()
            .map(|days| DayRule::OfMonth(days.concat())),
        ("?", _) => week_day
            .split(',')
            .map(week_days)
            .collect::<Result<Vec<_>, _>>()
            .map(|days| DayRule::OfWeek(days.concat())),
        _ => Err(CronError::Days),
    }
}

fn month_days(part: &str) -> Result<Vec<MonthDay>, CronError> {
    match part {
        "L" => Ok(vec![MonthDay::Last]),
        "LW" => Ok(vec![MonthDay::LastWeekday]),
        _ => match part.strip_suffix('W') {
            Some(day) => Ok(vec![MonthDay::NearestWeekday(MONTH_DAYS.number(day)?)]),
            None => Ok(MONTH_DAYS.part(part)?.into_iter().map(MonthDay::Day).collect()),
        },
    }
}

fn week_days(part: &str) -> Result<Vec<WeekDay>, CronError> {
    if let Some((day, nth)) = part.split_once('#') {
        let nth = NTH.number(nth)?;
        return Ok(vec![WeekDay::Nth(WEEK_DAYS.number(day)?, nth)]);
    }
    match part.strip_suffix('L') {
        Some("") => Ok(vec![WeekDay::Day(7)]),
        Some(day) => Ok(vec![WeekDay::LastOfMonth(WEEK_DAYS.number(day)?)]),
        None => Ok(WEEK_DAYS.part(part)?.into_iter().map(WeekDay::Day).collect()),
    }
}

impl DayRule {
    fn matches(&self, date: Date) -> bool {
        match self {
            Self::OfMonth(days) => days.iter().any(|day| day.matches(date)),
            Self::OfWeek(days) => days.iter().any(|day| day.matches(date)),
        }
    }
}

impl MonthDay {
    fn matches(&self, date: Date) -> bool {
        let last = date.last_of_month();
        match self {
            Self::Day(day) => day_number(date) == *day,
            Self::Last => date == last,
            Self::LastWeekday => date == nearest_weekday(last),
            Self::NearestWeekday(day) => {
                Date::new(date.year(), date.month(), *day as i8).is_ok_and(|wanted| date == nearest_weekday(wanted))
            }
        }
    }
}

impl WeekDay {
    fn matches(&self, date: Date) -> bool {
        let weekday = date.weekday().to_sunday_one_offset().unsigned_abs();
        match self {
            Self::Day(day) => u32::from(weekday) == *day,
            Self::Nth(day, nth) => u32::from(weekday) == *day && day_number(date).div_ceil(7) == *nth,
            Self::LastOfMonth(day) => {
                u32::from(weekday) == *day && day_number(date) + 7 > day_number(date.last_of_month())
            }
        }
    }
}

fn day_number(date: Date) -> u32 {
    u32::from(date.day().unsigned_abs())
}

/// Monday to Friday nearest to `date`, without leaving its month.
fn nearest_weekday(date: Date) -> Date {
    let by_days = |days: i64| date.checked_add(jiff::Span::new().days(days)).unwrap_or(date);
    match date.weekday() {
        Weekday::Saturday if date.day() > 1 => by_days(-1),
        Weekday::Saturday => by_days(2),
        Weekday::Sunday if date < date.last_of_month() => by_days(1),
        Weekday::Sunday => by_days(-2),
        _ => date,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The first `count` firings after `start`.
    fn firings(expression: &str, start: &str, count: usize) -> Vec<String> {
        let cron = Cron::parse(expression).unwrap();
        let mut instant: Timestamp = start.parse().unwrap();
        let mut found = Vec::new();
        while let Some(next) = cron.next_after(instant).filter(|_| found.len() < count) {
            found.push(next.to_string());
            instant = next;
        }
        found
    }

    #[test]
    fn more_often_than_every_five_minutes_is_refused() {
        for expression in [
            "cron(0/4 * * * ? *)",
            "cron(* * * * ? *)",
            "cron(58,1 * * * ? *)",
            "cron(0,4 12 * * ? *)",
        ] {
            assert_eq!(Cron::parse(expression), Err(CronError::TooOften), "{expression}");
        }
        for expression in ["cron(15 12 * * ? *)", "cron(0/5 * * * ? *)", "cron(58,1 12 * * ? *)"] {
            assert!(Cron::parse(expression).is_ok(), "{expression}");
        }
    }

    #[test]
    fn exactly_one_day_field_is_a_question_mark() {
        assert_eq!(Cron::parse("cron(0 12 1 * MON *)"), Err(CronError::Days));
        assert_eq!(Cron::parse("cron(0 12 * * * *)"), Err(CronError::Days));
        assert_eq!(Cron::parse("cron(0 12 ? * ? *)"), Err(CronError::Days));
    }

    #[test]
    fn bad_forms_and_numbers_are_refused() {
        assert_eq!(Cron::parse("rate(5 minutes)"), Err(CronError::Form));
        assert_eq!(Cron::parse("cron(0 12 * * ?)"), Err(CronError::Form));
        for expression in [
            "cron(60 12 * * ? *)",
            "cron(0 24 * * ? *)",
            "cron(0 12 0 * ? *)",
            "cron(0 12 ? * 8 *)",
            "cron(0 12 * XYZ ? *)",
            "cron(0 12 * * ? 1969)",
            "cron(0/0 12 * * ? *)",
            "cron(+5 12 * * ? *)",
        ] {
            assert!(
                matches!(Cron::parse(expression), Err(CronError::Field { .. })),
                "{expression}"
            );
        }
    }

    #[test]
    fn days_of_the_week_begin_with_sunday() {
        let expected = ["2026-11-22T12:15:00Z", "2026-11-27T12:15:00Z", "2026-11-29T12:15:00Z"];
        assert_eq!(firings("cron(15 12 ? * 1,FRI *)", "2026-11-21T00:00:00Z", 3), expected);
    }

    #[test]
    fn last_days_and_nearest_weekdays() {
        let start = "2026-01-01T00:00:00Z";
        assert_eq!(
            firings("cron(0 0 L 2 ? *)", start, 2),
            ["2026-02-28T00:00:00Z", "2027-02-28T00:00:00Z"]
        );
        assert_eq!(firings("cron(0 0 LW 5 ? 2026)", start, 2), ["2026-05-29T00:00:00Z"]);
        assert_eq!(firings("cron(0 0 1W 8 ? 2026)", start, 1), ["2026-08-03T00:00:00Z"]);
        assert_eq!(firings("cron(0 0 3W 10 ? 2026)", start, 1), ["2026-10-02T00:00:00Z"]);
        assert_eq!(firings("cron(0 0 ? * 6L 2026)", start, 1), ["2026-01-30T00:00:00Z"]);
        assert_eq!(firings("cron(0 0 ? * L 2026)", start, 1), ["2026-01-03T00:00:00Z"]);
    }

    #[test]
    fn the_nth_weekday_of_a_month() {
        let start = "2026-01-01T00:00:00Z";
        assert_eq!(
            firings("cron(0 0 ? * 3#2 2026)", start, 2),
            ["2026-01-13T00:00:00Z", "2026-02-10T00:00:00Z"]
        );
    }

    #[test]
    fn every_minute_is_for_eventbridge_only() {
        assert!(Cron::parse_frequent("cron(* * * * ? *)").is_ok());
    }

    #[test]
    fn clocks_of_a_zone_decide() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let cron = Cron::parse("cron(30 2 * * ? *)").unwrap();
        let next = |after: &str| cron.next_in(&zone, after.parse().unwrap()).unwrap().to_string();
        assert_eq!(next("2026-01-10T00:00:00Z"), "2026-01-10T01:30:00Z");
        assert_eq!(next("2026-07-10T00:00:00Z"), "2026-07-10T00:30:00Z");
        assert_eq!(
            next("2026-03-29T00:00:00Z"),
            "2026-03-29T01:30:00Z",
            "skipped in spring"
        );
        assert_eq!(
            next("2026-10-25T00:00:00Z"),
            "2026-10-25T00:30:00Z",
            "shown twice in autumn"
        );
        assert_eq!(next("2026-10-25T00:30:00Z"), "2026-10-26T01:30:00Z");
    }

    #[test]
    fn steps_ranges_and_lists_mix() {
        let expected = [
            "2026-01-05T08:00:00Z",
            "2026-01-05T08:30:00Z",
            "2026-01-05T12:00:00Z",
            "2026-01-05T12:30:00Z",
        ];
        assert_eq!(
            firings("cron(0/30 8-12/4 ? JAN MON-FRI 2026)", "2026-01-03T00:00:00Z", 4),
            expected
        );
    }

    #[test]
    fn a_schedule_that_is_over_never_fires() {
        assert!(firings("cron(0 0 1 1 ? 2020)", "2026-01-01T00:00:00Z", 1).is_empty());
        assert!(firings("cron(0 0 30 2 ? *)", "2026-01-01T00:00:00Z", 1).is_empty());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = Cron::parse(&text);
        }

        #[test]
        fn firings_come_after_their_instant(minute in 0u32..60, hour in 0u32..24, seconds in 0i64..4_000_000_000) {
            let cron = Cron::parse(&format!("cron({minute} {hour} * * ? *)")).unwrap();
            let instant = Timestamp::from_second(seconds).unwrap();
            let next = cron.next_after(instant).unwrap();
            prop_assert!(next > instant);
            prop_assert!(next.duration_since(instant).as_secs() <= 86_400);
        }
    }
}
