//! What is kept of the values of one stretch of time, and the statistics that can be had from it.
//!
//! Source: CloudWatch user guide, "CloudWatch statistics definitions" and "Percentiles".

use serde::{Deserialize, Serialize};

/// How many different values are kept one by one; beyond that they are rounded to buckets that grow by a tenth, as
/// CloudWatch's own distributions do (SEH1).
const MOST_DISTINCT: usize = 512;
const BUCKET_GROWTH: f64 = 1.1;

/// The values of a stretch of time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Distribution {
    #[serde(rename = "n")]
    pub count: f64,
    #[serde(rename = "s")]
    pub sum: f64,
    #[serde(rename = "l")]
    pub minimum: f64,
    #[serde(rename = "h")]
    pub maximum: f64,
    /// Values and how often each came, ordered by value. None once a statistic set hid them: then there are no percentiles.
    #[serde(rename = "v")]
    values: Option<Vec<(f64, f64)>>,
}

/// A part of a distribution that trimmed statistics look at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Span {
    /// Between two percentiles, each between 0 and 100.
    Percentiles(f64, f64),
    /// Between two values, the lower one excluded.
    Values(f64, f64),
}

impl Distribution {
    /// `value`, which came `count` times.
    pub fn of_value(value: f64, count: f64) -> Self {
        Self {
            count,
            sum: value * count,
            minimum: value,
            maximum: value,
            values: Some(vec![(value, count)]),
        }
    }

    /// A statistic set. Its values are known only where there is one value.
    pub fn of_set(count: f64, sum: f64, minimum: f64, maximum: f64) -> Self {
        let is_one_value = minimum.total_cmp(&maximum).is_eq() || count <= 1.0;
        Self {
            count,
            sum,
            minimum,
            maximum,
            values: is_one_value.then(|| vec![(minimum, count)]),
        }
    }

    /// Takes up the values of `other`.
    pub fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.minimum = self.minimum.min(other.minimum);
        self.maximum = self.maximum.max(other.maximum);
        self.values = match (self.values.take(), &other.values) {
            (Some(own), Some(others)) => Some(merged(own, others)),
            _ => None,
        };
    }

    pub fn average(&self) -> f64 {
        if self.count == 0.0 {
            return 0.0;
        }
        self.sum / self.count
    }

    /// The value below which `percent` of the values lie, interpolated between neighbours.
    pub fn percentile(&self, percent: f64) -> Option<f64> {
        let values = self.values.as_ref()?;
        let rank = percent / 100.0 * (self.count - 1.0).max(0.0);
        let below = value_at(values, rank.floor())?;
        let above = value_at(values, rank.ceil())?;
        Some(below + (above - below) * rank.fract())
    }

    /// The share of values within `span`, in percent: what `PR(from:to)` answers.
    pub fn percentile_rank(&self, from: f64, to: f64) -> Option<f64> {
        let inside = self.trimmed(Span::Values(from, to))?;
        Some(inside.iter().map(|(_, count)| count).sum::<f64>() / self.count * 100.0)
    }

    /// The mean of what lies within `span`.
    pub fn trimmed_mean(&self, span: Span) -> Option<f64> {
        let count = self.trimmed_count(span)?;
        (count > 0.0).then_some(self.trimmed_sum(span)? / count)
    }

    pub fn trimmed_count(&self, span: Span) -> Option<f64> {
        Some(self.trimmed(span)?.iter().map(|(_, count)| count).sum())
    }

    pub fn trimmed_sum(&self, span: Span) -> Option<f64> {
        Some(self.trimmed(span)?.iter().map(|(value, count)| value * count).sum())
    }

    /// The mean with the values outside `span` pulled to its ends.
    pub fn winsorized_mean(&self, span: Span) -> Option<f64> {
        let values = self.values.as_ref()?;
        let (from, to) = match span {
            Span::Percentiles(from, to) => (self.percentile(from)?, self.percentile(to)?),
            Span::Values(from, to) => (from, to),
        };
        let sum: f64 = values
            .iter()
            .map(|(value, count)| value.max(from).min(to) * count)
            .sum();
        Some(sum / self.count)
    }

    fn trimmed(&self, span: Span) -> Option<Vec<(f64, f64)>> {
        let values = self.values.as_ref()?;
        match span {
            Span::Values(from, to) => {
                let inside = values.iter().filter(|(value, _)| *value > from && *value <= to);
                Some(inside.copied().collect())
            }
            Span::Percentiles(from, to) => {
                let (first, last) = (from / 100.0 * self.count, to / 100.0 * self.count);
                Some(between_ranks(values, first, last))
            }
        }
    }
}

/// The values of the ranks between `first` and `last`, counted from 0; a value on the edge counts in part.
fn between_ranks(values: &[(f64, f64)], first: f64, last: f64) -> Vec<(f64, f64)> {
    let mut passed = 0.0;
    let mut found = Vec::new();
    for (value, count) in values {
        let (begin, end) = (passed, passed + count);
        let inside = end.min(last) - begin.max(first);
        if inside > 0.0 {
            found.push((*value, inside));
        }
        passed = end;
    }
    found
}

/// The value with `rank` values before it.
fn value_at(values: &[(f64, f64)], rank: f64) -> Option<f64> {
    let mut passed = 0.0;
    for (value, count) in values {
        passed += count;
        if rank < passed {
            return Some(*value);
        }
    }
    values.last().map(|(value, _)| *value)
}

fn merged(mut own: Vec<(f64, f64)>, others: &[(f64, f64)]) -> Vec<(f64, f64)> {
    for (value, count) in others {
        match own.binary_search_by(|(known, _)| known.total_cmp(value)) {
            Ok(index) => own[index].1 += count,
            Err(index) => own.insert(index, (*value, *count)),
        }
    }
    if own.len() > MOST_DISTINCT {
        return rounded(&own);
    }
    own
}

/// The same values in buckets of a tenth; each bucket keeps the mean of what fell into it.
fn rounded(values: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut buckets: Vec<(i64, f64, f64)> = Vec::new();
    for (value, count) in values {
        let bucket = bucket_of(*value);
        match buckets.last_mut() {
            Some((last, sum, total)) if *last == bucket => {
                *sum += value * count;
                *total += count;
            }
            _ => buckets.push((bucket, value * count, *count)),
        }
    }
    buckets
        .into_iter()
        .map(|(_, sum, count)| (sum / count, count))
        .collect()
}

/// Grows with the value; negative values mirror positive ones, and zero has a bucket of its own.
fn bucket_of(value: f64) -> i64 {
    const OFFSET: i64 = 1 << 20;
    if value == 0.0 {
        return 0;
    }
    let magnitude = (value.abs().ln() / BUCKET_GROWTH.ln()).floor() as i64 + OFFSET;
    if value < 0.0 { -magnitude } else { magnitude }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(values: &[f64]) -> Distribution {
        let mut parts = values.iter().map(|value| Distribution::of_value(*value, 1.0));
        let mut all = parts.next().unwrap();
        parts.for_each(|part| all.merge(&part));
        all
    }

    #[test]
    fn percentiles_lie_between_neighbours() {
        let distribution = of(&[1.0, 2.0, 3.0, 4.0, 5.0]);
        assert_eq!(distribution.percentile(50.0), Some(3.0));
        assert_eq!(distribution.percentile(90.0), Some(4.6));
        assert_eq!(distribution.percentile(100.0), Some(5.0));
        assert_eq!(of(&[7.0]).percentile(99.0), Some(7.0));
    }

    #[test]
    fn a_statistic_set_of_several_values_hides_them() {
        let mut distribution = of(&[1.0]);
        distribution.merge(&Distribution::of_set(10.0, 50.0, 1.0, 9.0));
        assert_eq!((distribution.count, distribution.sum), (11.0, 51.0));
        assert_eq!(distribution.percentile(50.0), None);
        assert_eq!(Distribution::of_set(3.0, 6.0, 2.0, 2.0).percentile(50.0), Some(2.0));
    }

    #[test]
    fn trimming_counts_what_is_inside() {
        let distribution = of(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 100.0]);
        let span = Span::Percentiles(0.0, 90.0);
        assert_eq!(distribution.trimmed_mean(span), Some(5.0));
        assert_eq!(distribution.trimmed_count(span), Some(9.0));
        assert_eq!(distribution.trimmed_sum(Span::Values(2.0, 4.0)), Some(7.0));
        assert_eq!(distribution.percentile_rank(0.0, 9.0), Some(90.0));
        assert_eq!(distribution.winsorized_mean(Span::Values(0.0, 10.0)), Some(5.5));
    }

    proptest! {
        #[test]
        fn many_values_keep_count_sum_and_order(values in prop::collection::vec(-1e6..1e6f64, 1..2000)) {
            let all = of(&values);
            prop_assert!((all.count - values.len() as f64).abs() < 1e-6);
            let kept = all.values.as_ref().unwrap();
            prop_assert!(kept.len() <= MOST_DISTINCT);
            prop_assert!(kept.is_sorted_by(|one, other| one.0 <= other.0));
            let median = all.percentile(50.0).unwrap();
            prop_assert!(median >= all.minimum - 1e-6 && median <= all.maximum + 1e-6);
        }
    }
}
