//! Where data points are kept: one row per metric, tier, time and unit; and the roll-up of what grows old.
//!
//! Source of the tiers: CloudWatch user guide, "Metrics retention": seconds for 3 hours, minutes for 15 days, five minutes
//! for 63 days, hours for 455 days.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use async_trait::async_trait;
use headwater_kernel::store::Part;
use headwater_kernel::{
    Clock, Collection, Key, Range, Signal, Snapshot, Store, StoreError, Subscriber, Transaction, key,
};
use serde::{Deserialize, Serialize};

use super::metric::MetricName;
use super::series::Distribution;

/// By account, region, namespace, name, and the dimensions' names and values.
pub const METRICS: Collection<MetricRecord> = Collection::new("cloudwatch.metrics");
/// By series, tier in seconds, second of the stretch's beginning, and unit.
pub const POINTS: Collection<Distribution> = Collection::new("cloudwatch.points");
/// The last series number that was given.
const LAST_SERIES: Collection<u64> = Collection::new("cloudwatch.last-series");

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;
/// How far a metric's record may lag behind its newest arrival: saves a write per datum.
const SEEN_GRAIN: i64 = 5 * 60;

/// How long which resolution is kept, in seconds, and what it becomes then.
struct Tier {
    seconds: u64,
    kept: i64,
    next: Option<u64>,
}

const TIERS: [Tier; 4] = [
    Tier {
        seconds: 1,
        kept: 3 * HOUR,
        next: Some(60),
    },
    Tier {
        seconds: 60,
        kept: 15 * DAY,
        next: Some(300),
    },
    Tier {
        seconds: 300,
        kept: 63 * DAY,
        next: Some(3_600),
    },
    Tier {
        seconds: 3_600,
        kept: 455 * DAY,
        next: None,
    },
];

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetricRecord {
    /// The number under which the metric's points lie.
    pub series: u64,
    /// When data last arrived, in seconds since 1970.
    pub last_seen: i64,
}

/// One value, or several, to be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    pub metric: MetricName,
    /// Seconds since 1970.
    pub time: i64,
    pub unit: String,
    pub is_high_resolution: bool,
    pub distribution: Distribution,
}

/// A stretch of time of one metric and unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Seconds since 1970.
    pub time: i64,
    pub unit: String,
    pub distribution: Distribution,
}

/// Keeps `arrivals`, which came at `now` (seconds since 1970).
pub fn append(transaction: &Transaction<'_>, arrivals: &[Arrival], now: i64) -> Result<(), StoreError> {
    for arrival in arrivals {
        let series = series_of(transaction, &arrival.metric, now)?;
        let tier = tier_of(arrival, now);
        add(
            transaction,
            series,
            tier,
            arrival.time,
            &arrival.unit,
            &arrival.distribution,
        )?;
    }
    Ok(())
}

/// The finest tier that still keeps what is as old as `arrival`.
fn tier_of(arrival: &Arrival, now: i64) -> u64 {
    let finest = if arrival.is_high_resolution { 1 } else { 60 };
    let age = now - arrival.time;
    let fits = |tier: &&Tier| tier.seconds >= finest && age <= tier.kept;
    TIERS.iter().find(fits).map_or(3_600, |tier| tier.seconds)
}

fn add(
    transaction: &Transaction<'_>,
    series: u64,
    tier: u64,
    time: i64,
    unit: &str,
    distribution: &Distribution,
) -> Result<(), StoreError> {
    let beginning = seconds(time) / tier * tier;
    let key = key![series, tier, beginning, unit];
    let merged = match transaction.value(&POINTS, &key)? {
        Some(mut known) => {
            known.merge(distribution);
            known
        }
        None => distribution.clone(),
    };
    transaction.put(&POINTS, &key, &merged)?;
    Ok(())
}

/// Times before 1970 are kept as 1970.
fn seconds(time: i64) -> u64 {
    u64::try_from(time).unwrap_or(0)
}

fn series_of(transaction: &Transaction<'_>, metric: &MetricName, now: i64) -> Result<u64, StoreError> {
    let key = metric.key();
    if let Some(mut record) = transaction.value(&METRICS, &key)? {
        if now - record.last_seen >= SEEN_GRAIN {
            record.last_seen = now;
            transaction.put(&METRICS, &key, &record)?;
        }
        return Ok(record.series);
    }
    let series = transaction.value(&LAST_SERIES, &key![])?.unwrap_or(0) + 1;
    transaction.put(&LAST_SERIES, &key![], &series)?;
    let record = MetricRecord { series, last_seen: now };
    transaction.put(&METRICS, &key, &record)?;
    Ok(series)
}

/// The points of `metric` from `start` on and before `end` (seconds since 1970), in no finer tier than `period` can show
/// and of `unit` only where one is given; ordered by tier and time.
pub fn points(
    snapshot: &Snapshot<'_>,
    metric: &MetricName,
    (start, end): (i64, i64),
    period: i64,
    unit: Option<&str>,
) -> Result<Vec<Point>, StoreError> {
    let Some(record) = snapshot.value(&METRICS, &metric.key())? else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for tier in TIERS.iter().filter(|tier| tier.seconds <= seconds(period).max(1)) {
        let all = Range::prefix(&key![record.series, tier.seconds]);
        let range = all
            .from_key(&key![record.series, tier.seconds, seconds(start)])
            .before(&key![record.series, tier.seconds, seconds(end)]);
        snapshot.visit(&POINTS, &range, |entry| {
            let Some((time, found_unit)) = time_and_unit(&entry.key) else {
                return Ok(ControlFlow::Continue(()));
            };
            if unit.is_none_or(|unit| unit == found_unit) {
                found.push(Point {
                    time,
                    unit: found_unit,
                    distribution: entry.value()?,
                });
            }
            Ok::<_, StoreError>(ControlFlow::Continue(()))
        })?;
    }
    Ok(found)
}

fn time_and_unit(key: &Key) -> Option<(i64, String)> {
    match key.parts().as_slice() {
        [.., Part::Number(time), Part::Text(unit)] => Some((i64::try_from(*time).ok()?, unit.clone())),
        _ => None,
    }
}

/// Rolls up one metric's points that are too old for their tier, and forgets the oldest; returns how many rows went.
fn roll_up(transaction: &Transaction<'_>, series: u64, now: i64) -> Result<usize, StoreError> {
    let mut gone = 0;
    for tier in &TIERS {
        // A row of the next tier is made of whole rows: nothing of it may be left behind here.
        let grain = tier.next.unwrap_or(tier.seconds);
        let horizon = seconds(now - tier.kept) / grain * grain;
        let old = Range::prefix(&key![series, tier.seconds]).before(&key![series, tier.seconds, horizon]);
        if let Some(next) = tier.next {
            for (key, row) in transaction.page(&POINTS, &old, usize::MAX)?.entries {
                if let Some((time, unit)) = time_and_unit(&key) {
                    add(transaction, series, next, time, &unit, &row.value)?;
                }
            }
        }
        gone += transaction.delete_range(&POINTS, &old)?;
    }
    Ok(gone)
}

/// Rolls up and forgets what is too old, one metric per transaction, so that others are not kept waiting; returns how
/// many rows went.
pub async fn tidy(store: &Store, now: i64) -> Result<usize, StoreError> {
    let everything = Range::prefix(&key![]);
    let keys = store.read(move |snapshot| snapshot.keys(&METRICS, &everything)).await?;
    let mut gone = 0;
    for key in keys {
        gone += store
            .write(move |transaction| tidy_metric(transaction, &key, now))
            .await?;
    }
    Ok(gone)
}

/// A metric of which nothing is kept any more is forgotten with its points.
fn tidy_metric(transaction: &Transaction<'_>, key: &Key, now: i64) -> Result<usize, StoreError> {
    let Some(record) = transaction.value(&METRICS, key)? else {
        return Ok(0);
    };
    let gone = roll_up(transaction, record.series, now)?;
    let mut is_empty = true;
    transaction.visit(&POINTS, &Range::prefix(&key![record.series]), |_| {
        is_empty = false;
        Ok::<_, StoreError>(ControlFlow::Break(()))
    })?;
    if is_empty {
        transaction.delete(&METRICS, key)?;
    }
    Ok(gone)
}

/// Keeps the measured values of the bus.
#[derive(Debug)]
pub struct Collector {
    store: Store,
    clock: Clock,
}

impl Collector {
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock }
    }
}

#[async_trait]
impl Subscriber for Collector {
    fn name(&self) -> &'static str {
        "cloudwatch"
    }

    async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError> {
        let arrivals = merged_arrivals(signals);
        if arrivals.is_empty() {
            return Ok(());
        }
        let now = self.clock.now().as_second();
        self.store
            .write(move |transaction| append(transaction, &arrivals, now))
            .await
    }
}

/// The bus's data, with those of the same metric, minute and unit put together.
fn merged_arrivals(signals: &[Signal]) -> Vec<Arrival> {
    let mut merged: BTreeMap<(MetricName, i64, String), Distribution> = BTreeMap::new();
    for signal in signals {
        let Signal::Metric(datum) = signal else { continue };
        if !datum.value.is_finite() {
            continue;
        }
        let minute = datum.time.as_second().div_euclid(60) * 60;
        let place = (MetricName::of_datum(datum), minute, datum.unit.clone());
        let value = Distribution::of_value(datum.value, 1.0);
        merged
            .entry(place)
            .and_modify(|known| known.merge(&value))
            .or_insert(value);
    }
    let arrival = |((metric, time, unit), distribution)| Arrival {
        metric,
        time,
        unit,
        is_high_resolution: false,
        distribution,
    };
    merged.into_iter().map(arrival).collect()
}
