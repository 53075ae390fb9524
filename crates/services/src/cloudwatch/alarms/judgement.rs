//! What a metric alarm makes of the last data points: the state, and the reason for it.
//!
//! Source: CloudWatch user guide, "Evaluating an alarm" and "Configuring how alarms treat missing data"; the texts of
//! reasons as observed.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// When an alarm is to be raised.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    pub comparison: Comparison,
    pub threshold: f64,
    /// How many data points are looked at.
    pub periods: usize,
    /// How many of them must breach.
    pub datapoints: usize,
    pub missing: Gaps,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

/// What a missing data point counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gaps {
    Unknown,
    Ignore,
    Breaching,
    NotBreaching,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Ok,
    Alarm,
    InsufficientData,
}

/// A data point, newest first in lists: when its period began, in seconds since 1970, and its value if there was one.
pub type Datapoint = (i64, Option<f64>);

/// What an alarm makes of its data points.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    pub level: Level,
    pub reason: String,
    /// What was looked at, newest first.
    pub looked_at: Vec<Datapoint>,
}

impl Comparison {
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "GreaterThanThreshold" => Some(Self::Greater),
            "GreaterThanOrEqualToThreshold" => Some(Self::GreaterOrEqual),
            "LessThanThreshold" => Some(Self::Less),
            "LessThanOrEqualToThreshold" => Some(Self::LessOrEqual),
            _ => None,
        }
    }

    fn holds(self, value: f64, threshold: f64) -> bool {
        match self {
            Self::Greater => value > threshold,
            Self::GreaterOrEqual => value >= threshold,
            Self::Less => value < threshold,
            Self::LessOrEqual => value <= threshold,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Greater => "greater than",
            Self::GreaterOrEqual => "greater than or equal to",
            Self::Less => "less than",
            Self::LessOrEqual => "less than or equal to",
        }
    }
}

impl Gaps {
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "missing" => Some(Self::Unknown),
            "ignore" => Some(Self::Ignore),
            "breaching" => Some(Self::Breaching),
            "notBreaching" => Some(Self::NotBreaching),
            _ => None,
        }
    }
}

impl Level {
    pub fn name(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Alarm => "ALARM",
            Self::InsufficientData => "INSUFFICIENT_DATA",
        }
    }
}

impl Terms {
    /// How many data points are fetched: more than are needed, to make up for missing ones.
    pub fn fetched(&self) -> usize {
        self.periods + 2
    }

    /// The judgement on data points, newest first; none where the state is to stay as it is.
    pub fn judge(&self, datapoints: &[Datapoint]) -> Option<Judgement> {
        let real = datapoints.iter().filter(|(_, value)| value.is_some());
        let real: Vec<Datapoint> = real.take(self.periods).copied().collect();
        if real.is_empty() {
            return self.judge_nothing(datapoints);
        }
        let breaching = real.iter().filter(|point| self.breaches(point)).count();
        let fine = real.len() - breaching;
        let absent = self.periods - real.len();
        let level = match self.missing {
            Gaps::Breaching => self.level(breaching + absent),
            Gaps::NotBreaching => self.level(breaching),
            _ if breaching >= self.datapoints => Level::Alarm,
            _ if absent == 0 || fine > 0 => Level::Ok,
            Gaps::Unknown => Level::Alarm,
            Gaps::Ignore => return None,
        };
        Some(Judgement {
            level,
            reason: self.reason(level, &real, absent),
            looked_at: real,
        })
    }

    fn level(&self, breaching: usize) -> Level {
        if breaching >= self.datapoints {
            Level::Alarm
        } else {
            Level::Ok
        }
    }

    fn judge_nothing(&self, datapoints: &[Datapoint]) -> Option<Judgement> {
        let count = self.periods;
        let plural = if count == 1 { "" } else { "s" };
        let (were, treated) = if count == 1 { ("was", "was") } else { ("were", "were") };
        let filled = |how: &str| {
            format!(
                "Threshold Crossed: no datapoints were received for {count} period{plural} and {count} missing \
                 datapoint{plural} {treated} treated as [{how}]."
            )
        };
        let (level, reason) = match self.missing {
            Gaps::Ignore => return None,
            Gaps::Breaching => (Level::Alarm, filled("Breaching")),
            Gaps::NotBreaching => (Level::Ok, filled("NonBreaching")),
            Gaps::Unknown => {
                let reason = format!("Insufficient Data: {count} datapoint{plural} {were} unknown.");
                (Level::InsufficientData, reason)
            }
        };
        let looked_at = datapoints.iter().take(count).copied().collect();
        Some(Judgement {
            level,
            reason,
            looked_at,
        })
    }

    fn breaches(&self, (_, value): &Datapoint) -> bool {
        value.is_some_and(|value| self.comparison.holds(value, self.threshold))
    }

    fn reason(&self, level: Level, real: &[Datapoint], absent: usize) -> String {
        let is_alarm = level == Level::Alarm;
        let telling = real.iter().filter(|point| self.breaches(point) == is_alarm);
        let telling: Vec<String> = telling.filter_map(shown).collect();
        let count = telling.len();
        let were = if count == 1 { "was" } else { "were" };
        let not = if is_alarm { "" } else { "not " };
        let (least, turn) = if is_alarm {
            (self.datapoints, "OK -> ALARM")
        } else {
            (self.periods - self.datapoints + 1, "ALARM -> OK")
        };
        let plural = if least == 1 { "" } else { "s" };
        let filled = match self.missing {
            Gaps::Breaching if absent > 0 => format!(" {absent} missing datapoint(s) treated as [Breaching]."),
            Gaps::NotBreaching if absent > 0 => format!(" {absent} missing datapoint(s) treated as [NonBreaching]."),
            _ => String::new(),
        };
        format!(
            "Threshold Crossed: {count} out of the last {} datapoints [{}] {were} {not}{} the threshold ({:?}) \
             (minimum {least} datapoint{plural} for {turn} transition).{filled}",
            self.periods,
            telling.join(", "),
            self.comparison.words(),
            self.threshold,
        )
    }
}

/// `98.9 (16/05/21 07:03:00)`.
fn shown((time, value): &Datapoint) -> Option<String> {
    let zoned = Timestamp::from_second(*time).ok()?.to_zoned(TimeZone::UTC);
    Some(format!("{:?} ({})", (*value)?, zoned.strftime("%d/%m/%y %H:%M:%S")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables of the user guide: `X` breaches, `0` does not, `-` is missing; oldest first.
    fn judged(points: &str, datapoints: usize, missing: Gaps) -> Option<Level> {
        let terms = Terms {
            comparison: Comparison::Greater,
            threshold: 1.0,
            periods: 3,
            datapoints,
            missing,
        };
        let values = points.chars().map(|point| match point {
            'X' => Some(2.0),
            '0' => Some(0.0),
            _ => None,
        });
        let timed: Vec<Datapoint> = (0..).map(|minute| minute * 60).zip(values).collect();
        let newest_first: Vec<Datapoint> = timed.into_iter().rev().collect();
        terms.judge(&newest_first).map(|judgement| judgement.level)
    }

    fn table(points: &str, datapoints: usize) -> [Option<Level>; 4] {
        [Gaps::Unknown, Gaps::Ignore, Gaps::Breaching, Gaps::NotBreaching]
            .map(|missing| judged(points, datapoints, missing))
    }

    #[test]
    fn three_of_three_as_in_the_user_guide() {
        let (ok, alarm) = (Some(Level::Ok), Some(Level::Alarm));
        assert_eq!(table("0-X-X", 3), [ok; 4]);
        assert_eq!(table("----0", 3), [ok; 4]);
        assert_eq!(table("-----", 3), [Some(Level::InsufficientData), None, alarm, ok]);
        assert_eq!(table("0XX-X", 3), [alarm; 4]);
        assert_eq!(table("--X--", 3), [alarm, None, alarm, ok]);
    }

    #[test]
    fn two_of_three_as_in_the_user_guide() {
        let (ok, alarm) = (Some(Level::Ok), Some(Level::Alarm));
        assert_eq!(table("0-X-X", 2), [alarm; 4]);
        assert_eq!(table("00X0X", 2), [alarm; 4]);
        assert_eq!(table("0-X--", 2), [ok, ok, alarm, ok]);
        assert_eq!(table("----0", 2), [ok, ok, alarm, ok]);
        assert_eq!(table("----X", 2), [alarm, None, alarm, ok]);
    }

    #[test]
    fn reasons_name_the_data_points() {
        let terms = Terms {
            comparison: Comparison::GreaterOrEqual,
            threshold: 1.0,
            periods: 1,
            datapoints: 1,
            missing: Gaps::Unknown,
        };
        let reason = |value: Option<f64>| terms.judge(&[(1_621_148_580, value)]).unwrap().reason;
        assert_eq!(
            reason(Some(98.9)),
            "Threshold Crossed: 1 out of the last 1 datapoints [98.9 (16/05/21 07:03:00)] was greater than or equal to \
             the threshold (1.0) (minimum 1 datapoint for OK -> ALARM transition)."
        );
        assert_eq!(
            reason(Some(0.5)),
            "Threshold Crossed: 1 out of the last 1 datapoints [0.5 (16/05/21 07:03:00)] was not greater than or equal \
             to the threshold (1.0) (minimum 1 datapoint for ALARM -> OK transition)."
        );
        assert_eq!(reason(None), "Insufficient Data: 1 datapoint was unknown.");
    }
}
