//! The stretch of time that a request looks at, cut into periods.

use std::collections::BTreeMap;

use headwater_kernel::{Snapshot, StoreError};
use jiff::Timestamp;

use super::archive::points;
use super::metric::MetricName;
use super::series::Distribution;
use super::statistic::Statistic;

const DAY: i64 = 24 * 60 * 60;
/// The periods below a minute that CloudWatch knows, in seconds.
const SHORT_PERIODS: [i64; 5] = [1, 5, 10, 20, 30];

/// From `start` on and before `end`, in seconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub start: i64,
    pub end: i64,
}

impl Window {
    /// The window of a request, its start rounded down as CloudWatch does: the older, the coarser.
    ///
    /// Source: CloudWatch API reference, GetMetricStatistics, StartTime.
    pub fn rounded(start: Timestamp, end: Timestamp, now: Timestamp, period: i64) -> Self {
        let age = now.as_second() - start.as_second();
        let grain = match age {
            _ if age > 63 * DAY => 3_600,
            _ if age > 15 * DAY => 300,
            _ if period < 60 => period.max(1),
            _ => 60,
        };
        Self {
            start: start.as_second().div_euclid(grain) * grain,
            end: end.as_second(),
        }
    }

    /// What was measured of `metric`, period by period; of `unit` only where one is given.
    pub fn distributions(
        self,
        snapshot: &Snapshot<'_>,
        metric: &MetricName,
        period: i64,
        unit: Option<&str>,
    ) -> Result<BTreeMap<i64, Distribution>, StoreError> {
        let mut found: BTreeMap<i64, Distribution> = BTreeMap::new();
        for point in points(snapshot, metric, (self.start, self.end), period, unit)? {
            let beginning = self.beginning(point.time, period);
            found
                .entry(beginning)
                .and_modify(|known| known.merge(&point.distribution))
                .or_insert(point.distribution);
        }
        Ok(found)
    }

    /// A statistic of `metric`, period by period.
    pub fn values(
        self,
        snapshot: &Snapshot<'_>,
        metric: &MetricName,
        period: i64,
        statistic: Statistic,
        unit: Option<&str>,
    ) -> Result<BTreeMap<i64, f64>, StoreError> {
        let distributions = self.distributions(snapshot, metric, period, unit)?.into_iter();
        let values = distributions.filter_map(|(time, found)| Some((time, statistic.of(&found)?)));
        Ok(values.collect())
    }

    /// The beginning of the period in which `time` lies.
    pub fn beginning(self, time: i64, period: i64) -> i64 {
        self.start + (time - self.start).div_euclid(period) * period
    }
}

/// Whether CloudWatch knows a period of as many seconds.
pub fn is_period(seconds: i64) -> bool {
    SHORT_PERIODS.contains(&seconds) || (seconds >= 60 && seconds % 60 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_starts_are_rounded_more() {
        let now = Timestamp::from_second(100 * DAY).unwrap();
        let start = |age: i64| Timestamp::from_second(100 * DAY - age + 17).unwrap();
        let rounded = |age: i64, period: i64| Window::rounded(start(age), now, now, period).start;
        assert_eq!(rounded(DAY, 60), 99 * DAY);
        assert_eq!(rounded(DAY, 10), 99 * DAY + 10);
        assert_eq!(rounded(20 * DAY + 240, 60), 80 * DAY - 300);
        assert_eq!(rounded(70 * DAY, 60), 30 * DAY);
    }

    #[test]
    fn periods() {
        assert!([1, 5, 10, 20, 30, 60, 120, 86_400].into_iter().all(is_period));
        assert!(![0, -60, 2, 45, 61, 90].into_iter().any(is_period));
    }
}
