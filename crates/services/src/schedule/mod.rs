//! When something is to happen: `cron(…)`, `rate(…)` and `at(…)`.
//!
//! Source: EventBridge user guide, "Schedule expressions"; EventBridge Scheduler user guide, "Schedule types".

pub mod cron;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use cron::{Cron, CronError};

/// A schedule expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schedule {
    Cron(Cron),
    /// `rate(5 minutes)`.
    Rate(SignedDuration),
    /// `at(2026-01-31T08:30:00)`, by the clocks of some zone.
    At(DateTime),
}

/// Why a text is no schedule expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    #[error("a schedule is cron(...), rate(value unit) or at(yyyy-mm-ddThh:mm:ss)")]
    Form,
    #[error(transparent)]
    Cron(#[from] CronError),
}

impl Schedule {
    pub fn parse(expression: &str) -> Result<Self, ScheduleError> {
        let inside = |name: &str| expression.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
        if let Some(rate) = inside("rate") {
            return self::rate(rate).map(Self::Rate).ok_or(ScheduleError::Form);
        }
        if let Some(time) = inside("at") {
            return time.parse().map(Self::At).map_err(|_| ScheduleError::Form);
        }
        Ok(Self::Cron(Cron::parse_frequent(expression)?))
    }

    /// The first time after `instant`, by the clocks of `zone`; rates count from `anchor`, and the anchor itself is
    /// the first of their times. None when there is none any more.
    pub fn next_after(&self, instant: Timestamp, anchor: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::Cron(cron) => cron.next_in(zone, instant),
            Self::At(time) => {
                let time = time.to_zoned(zone.clone()).ok()?.timestamp();
                (time > instant).then_some(time)
            }
            Self::Rate(_) if instant < anchor => Some(anchor),
            Self::Rate(every) => {
                let passed = instant.duration_since(anchor).as_secs() / every.as_secs() + 1;
                let ahead = every.checked_mul(i32::try_from(passed).ok()?)?;
                anchor.checked_add(ahead).ok()
            }
        }
    }

    pub fn is_rate(&self) -> bool {
        matches!(self, Self::Rate(_))
    }
}

/// `1 minute`, `5 minutes`: the unit is plural unless the value is 1.
fn rate(text: &str) -> Option<SignedDuration> {
    let mut words = text.split_whitespace();
    let (value, unit) = (words.next()?, words.next()?);
    let count: i64 = value.parse().ok().filter(|count| *count > 0)?;
    let singular = if count == 1 { unit } else { unit.strip_suffix('s')? };
    let seconds = match singular {
        "minute" => 60,
        "hour" => 60 * 60,
        "day" => 24 * 60 * 60,
        _ => return None,
    };
    let all = count.checked_mul(seconds)?;
    words.next().is_none().then(|| SignedDuration::from_secs(all))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn rates_count_from_their_anchor() {
        let rate = Schedule::parse("rate(5 minutes)").unwrap();
        let next = |instant: &str| rate.next_after(at(instant), at("2026-01-01T00:01:00Z"), &TimeZone::UTC);
        assert_eq!(next("2026-01-01T00:00:00Z"), Some(at("2026-01-01T00:01:00Z")));
        assert_eq!(next("2026-01-01T00:01:00Z"), Some(at("2026-01-01T00:06:00Z")));
        assert_eq!(next("2026-01-01T00:13:00Z"), Some(at("2026-01-01T00:16:00Z")));
    }

    #[test]
    fn one_time_is_in_a_zone_and_comes_once() {
        let once = Schedule::parse("at(2026-07-01T08:30:00)").unwrap();
        let zone = TimeZone::get("America/New_York").unwrap();
        let anchor = at("2026-01-01T00:00:00Z");
        assert_eq!(once.next_after(anchor, anchor, &zone), Some(at("2026-07-01T12:30:00Z")));
        assert_eq!(once.next_after(at("2026-07-01T12:30:00Z"), anchor, &zone), None);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "rate(1 minutes)",
            "rate(5 minute)",
            "rate(0 minutes)",
            "rate(5 years)",
            "at(noon)",
            "every day",
        ] {
            assert!(Schedule::parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(rate|at|cron)?[(]?[ -~]{0,20}[)]?") {
            let _ = Schedule::parse(&text);
        }
    }
}
