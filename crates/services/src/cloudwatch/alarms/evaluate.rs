//! The watch: looks at all alarms as time passes.

use std::sync::Arc;
use std::time::Duration;

use headwater_api::cloudwatch::PutMetricAlarmInput;
use headwater_kernel::{Call, Clock, Principal, Range, Snapshot, Store, StoreError, Versioned, key};
use jiff::Timestamp;
use serde_json::json;

use super::changes::{NewState, change, timestamp};
use super::judgement::{Comparison, Datapoint, Gaps, Judgement, Terms};
use super::records::{ALARMS, Alarm, Definition};
use super::{Notifier, actions, composite, history, wire};
use crate::cloudwatch::lookup::{Asked, Source, answered, asked, shortest_period};
use crate::cloudwatch::math::MathError;
use crate::cloudwatch::metric::MetricName;
use crate::cloudwatch::series::Distribution;
use crate::cloudwatch::statistic::Statistic;
use crate::cloudwatch::window::Window;

/// Alarms on metrics of high resolution are looked at as often, in seconds; others every minute.
const TICK: i64 = 10;
const MINUTE: i64 = 60;
/// Composite alarms may name composite alarms: as many layers settle in one tick.
const MOST_LAYERS: usize = 16;

/// Looks at alarms and does what they do. Cloning is cheap.
#[derive(Clone)]
pub struct Alarms {
    store: Store,
    clock: Clock,
    notifier: Arc<dyn Notifier>,
}

impl std::fmt::Debug for Alarms {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Alarms")
    }
}

impl Alarms {
    pub fn new(store: Store, clock: Clock, notifier: Arc<dyn Notifier>) -> Self {
        Self { store, clock, notifier }
    }

    /// Looks at alarms until the task is aborted.
    pub async fn run(self) {
        let mut last_look = None;
        loop {
            let now = self.clock.now();
            if let Err(error) = self.look(last_look, now).await {
                tracing::warn!(%error, "alarms could not be looked at");
            }
            last_look = Some(now);
            let next = now.as_second().div_euclid(TICK) * TICK + TICK;
            let next = Timestamp::from_second(next).unwrap_or(Timestamp::MAX);
            self.wait(next).await;
        }
    }

    /// Waits for the next look; messages that a request left are delivered meanwhile.
    async fn wait(&self, next: Timestamp) {
        const STEP: Duration = Duration::from_millis(500);
        while self.clock.now() < next {
            if let Err(error) = actions::deliver(&self.store, self.notifier.as_ref(), self.clock.now()).await {
                tracing::warn!(%error, "alarm actions could not be taken");
            }
            self.clock.sleep_until(self.clock.after(STEP).min(next)).await;
        }
    }

    /// Looks once at every alarm whose turn it is, and takes the actions that follow. `last_look` says when this was
    /// done before.
    pub async fn look(&self, last_look: Option<Timestamp>, now: Timestamp) -> Result<(), StoreError> {
        let everything = Range::prefix(&key![]);
        let alarms = self
            .store
            .read(move |snapshot| snapshot.page(&ALARMS, &everything, usize::MAX))
            .await?;
        let minute = |time: Timestamp| time.as_second().div_euclid(MINUTE);
        let is_new_minute = last_look.is_none_or(|last| minute(last) != minute(now));
        for (_, alarm) in alarms.entries {
            let is_due = is_new_minute || alarm.value.state.is_unchecked() || is_quick(&alarm.value);
            if is_due && matches!(alarm.value.definition, Definition::Metric(_)) {
                self.look_at_metric_alarm(alarm, now).await?;
            }
        }
        self.look_at_composite_alarms(now).await?;
        actions::deliver(&self.store, self.notifier.as_ref(), now).await
    }

    /// Forgets old history; returns how much that was.
    pub async fn tidy(&self) -> Result<usize, StoreError> {
        let now = self.clock.now();
        self.store
            .write(move |transaction| history::forget_old(transaction, now))
            .await
    }

    async fn look_at_metric_alarm(&self, alarm: Versioned<Alarm>, now: Timestamp) -> Result<(), StoreError> {
        let Versioned { version, value: alarm } = alarm;
        let looked_at = alarm.clone();
        let new = self
            .store
            .read(move |snapshot| new_state(snapshot, &looked_at, now))
            .await?;
        let Some(new) = new else { return Ok(()) };
        if new.value == alarm.state.value && !alarm.state.is_unchecked() {
            return Ok(());
        }
        self.store
            .write(move |transaction| {
                let current = transaction.get(&ALARMS, &alarm.key())?;
                // Put again or deleted meanwhile: the next look sees what is there then.
                if current.is_some_and(|current| current.version == version) {
                    change(transaction, alarm, new, now)?;
                }
                Ok(())
            })
            .await
    }

    async fn look_at_composite_alarms(&self, now: Timestamp) -> Result<(), StoreError> {
        for _ in 0..MOST_LAYERS {
            let has_changed = self
                .store
                .write(move |transaction| {
                    let mut has_changed = false;
                    for alarm in transaction.values(&ALARMS, &Range::prefix(&key![]))? {
                        has_changed |= composite::look(transaction, alarm, now)?;
                    }
                    Ok::<_, StoreError>(has_changed)
                })
                .await?;
            if !has_changed {
                return Ok(());
            }
        }
        Ok(())
    }
}

/// Whether the alarm watches periods below a minute.
fn is_quick(alarm: &Alarm) -> bool {
    let Definition::Metric(json) = &alarm.definition else {
        return false;
    };
    let own = json.get("Period").and_then(serde_json::Value::as_i64);
    let queries = json.get("Metrics").and_then(serde_json::Value::as_array);
    let theirs = queries
        .into_iter()
        .flatten()
        .filter_map(|query| query["MetricStat"]["Period"].as_i64());
    own.into_iter().chain(theirs).any(|period| period < MINUTE)
}

/// The state that the alarm should have now; none where it is to stay.
fn new_state(snapshot: &Snapshot<'_>, alarm: &Alarm, now: Timestamp) -> Result<Option<NewState>, StoreError> {
    let Definition::Metric(json) = &alarm.definition else {
        return Ok(None);
    };
    let put: PutMetricAlarmInput = wire::back(json)?;
    let Some(terms) = terms(&put) else { return Ok(None) };
    let call = Call::internal(Principal::root(&alarm.account), &alarm.region);
    let Some(watched) = watched(&call, &put) else {
        return Ok(None);
    };
    let window = window(&watched, &terms, now);
    let datapoints = match datapoints(snapshot, alarm, &watched, window) {
        Ok(datapoints) => datapoints,
        Err(error) => {
            tracing::warn!(alarm = alarm.name, %error, "alarm could not be worked out");
            return Ok(None);
        }
    };
    let judgement = terms.judge(&datapoints);
    let Some(judgement) = judgement else { return Ok(None) };
    let counts = counts(snapshot, &watched, window)?;
    if has_too_few_samples(&put, &watched, &judgement, &counts) {
        return Ok(None);
    }
    let data = reason_data(&put, &watched, &judgement, &counts, &terms, now);
    Ok(Some(NewState {
        value: judgement.level.name().to_owned(),
        reason: judgement.reason,
        reason_data: Some(data),
    }))
}

/// What a metric alarm compares; none where it is no such alarm.
pub fn terms(put: &PutMetricAlarmInput) -> Option<Terms> {
    let periods = usize::try_from(put.evaluation_periods?).ok()?;
    let datapoints = put.datapoints_to_alarm.and_then(|count| usize::try_from(count).ok());
    Some(Terms {
        comparison: Comparison::parse(put.comparison_operator.as_deref()?)?,
        threshold: put.threshold?,
        periods,
        datapoints: datapoints.unwrap_or(periods),
        missing: Gaps::parse(put.treat_missing_data.as_deref().unwrap_or("missing"))?,
    })
}

/// What an alarm looks at, and the period of its data points in seconds.
pub struct Watched {
    queries: Vec<Asked>,
    pub period: i64,
}

/// The queries of an alarm, those on one metric too; none where they do not fit together.
pub fn watched(call: &Call, put: &PutMetricAlarmInput) -> Option<Watched> {
    if let Some(queries) = &put.metrics {
        let queries = asked(call, queries).ok()?;
        let period = shortest_period(&queries);
        return Some(Watched { queries, period });
    }
    let statistic = put.statistic.as_deref().or(put.extended_statistic.as_deref())?;
    let period = i64::from(put.period?);
    let source = Source::Metric {
        metric: MetricName::new(
            call,
            put.namespace.as_deref()?,
            put.metric_name.as_deref()?,
            put.dimensions.as_ref(),
        ),
        period,
        statistic: Statistic::parse(statistic)?,
        unit: put.unit.clone(),
    };
    let only = Asked {
        id: "m1".to_owned(),
        label: None,
        is_returned: true,
        source,
    };
    Some(Watched {
        queries: vec![only],
        period,
    })
}

/// The periods that are over, up to the last whole minute, or ten seconds for high resolution.
fn window(watched: &Watched, terms: &Terms, now: Timestamp) -> Window {
    let grain = if watched.period < MINUTE { TICK } else { MINUTE };
    let end = now.as_second().div_euclid(grain) * grain;
    let count = i64::try_from(terms.fetched()).unwrap_or(i64::MAX);
    Window {
        start: end - count * watched.period,
        end,
    }
}

/// The data points of the window, newest first, missing ones included.
fn datapoints(
    snapshot: &Snapshot<'_>,
    alarm: &Alarm,
    watched: &Watched,
    window: Window,
) -> Result<Vec<Datapoint>, MathError> {
    let place = (alarm.account.as_str(), alarm.region.as_str());
    let answers = answered(snapshot, place, &watched.queries, window).map_err(|(_, error)| error)?;
    let series = answers.into_iter().next().map(|answer| answer.series);
    let points = series.map(|series| series.points).unwrap_or_default();
    let step = usize::try_from(watched.period).unwrap_or(1);
    let times: Vec<i64> = (window.start..window.end).step_by(step).collect();
    Ok(times
        .into_iter()
        .rev()
        .map(|time| (time, points.get(&time).copied()))
        .collect())
}

type Counts = std::collections::BTreeMap<i64, Distribution>;

/// What was measured in each period, for an alarm on one metric.
fn counts(snapshot: &Snapshot<'_>, watched: &Watched, window: Window) -> Result<Counts, StoreError> {
    let [only] = watched.queries.as_slice() else {
        return Ok(Counts::new());
    };
    match &only.source {
        Source::Metric {
            metric, period, unit, ..
        } => window.distributions(snapshot, metric, *period, unit.as_deref()),
        Source::Expression(..) => Ok(Counts::new()),
    }
}

/// With `ignore`, percentiles of too few samples change nothing. Source: CloudWatch user guide, "Percentile-based alarms
/// and low data samples": fewer than 10 / (1 - p) samples, or 10 / p below the median.
fn has_too_few_samples(put: &PutMetricAlarmInput, watched: &Watched, judgement: &Judgement, counts: &Counts) -> bool {
    let percent = watched.queries.first().and_then(|query| match &query.source {
        Source::Metric {
            statistic: Statistic::Percentile(percent),
            ..
        } => Some(*percent),
        _ => None,
    });
    let (Some("ignore"), Some(percent)) = (put.evaluate_low_sample_count_percentile.as_deref(), percent) else {
        return false;
    };
    let share = percent / 100.0;
    let least = 10.0 / if share < 0.5 { share } else { 1.0 - share };
    let few = |(time, _): &Datapoint| counts.get(time).is_some_and(|found| found.count < least);
    judgement.looked_at.iter().any(few)
}

/// `StateReasonData` as observed.
fn reason_data(
    put: &PutMetricAlarmInput,
    watched: &Watched,
    judgement: &Judgement,
    counts: &Counts,
    terms: &Terms,
    now: Timestamp,
) -> String {
    let shown = |time: i64| Timestamp::from_second(time).map(timestamp).unwrap_or_default();
    let real = judgement
        .looked_at
        .iter()
        .filter_map(|(time, value)| Some((*time, (*value)?)));
    let real: Vec<(i64, f64)> = real.collect();
    let evaluated = judgement.looked_at.iter().map(|(time, value)| {
        let mut point = json!({ "timestamp": shown(*time) });
        if let Some(value) = value {
            point["value"] = json!(value);
        }
        if let Some(found) = counts.get(time) {
            point["sampleCount"] = json!(found.count);
        }
        point
    });
    let mut data = json!({
        "version": "1.0",
        "queryDate": timestamp(now),
        "period": watched.period,
        "recentDatapoints": real.iter().rev().map(|(_, value)| *value).collect::<Vec<_>>(),
        "threshold": terms.threshold,
        "evaluatedDatapoints": evaluated.collect::<Vec<_>>(),
    });
    if let Some((oldest, _)) = real.last() {
        data["startDate"] = json!(shown(*oldest));
    }
    if let Some(unit) = &put.unit {
        data["unit"] = json!(unit);
    }
    if let Some(statistic) = put.statistic.as_ref().or(put.extended_statistic.as_ref()) {
        data["statistic"] = json!(statistic);
    }
    data.to_string()
}
