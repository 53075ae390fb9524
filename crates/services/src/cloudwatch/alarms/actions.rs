//! What an alarm does when its state changes: messages to topics, kept until they were taken.

use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::cloudwatch::{PutCompositeAlarmInput, PutMetricAlarmInput};
use headwater_kernel::{Collection, Range, Store, StoreError, Transaction, id, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::changes::timestamp;
use super::records::{ALARMS, Alarm, Definition};
use super::{history, wire};

/// By milliseconds at which the message is due, and a time-ordered id.
const PENDING: Collection<Pending> = Collection::new("cloudwatch.alarm-actions");

const MOST_ATTEMPTS: u32 = 6;
const FIRST_RETRY: Duration = Duration::from_secs(5);

/// Takes messages to SNS topics. Joined to SNS by the binary.
#[async_trait]
pub trait Notifier: Send + Sync {
    /// Publishes `message` with `subject` to the topic `topic_arn`; an error is tried again.
    async fn notify(&self, topic_arn: &str, subject: &str, message: &str) -> Result<(), Error>;
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Pending {
    account: String,
    region: String,
    alarm: String,
    topic: String,
    subject: String,
    message: String,
    attempts: u32,
}

/// Leaves the messages of the state that `alarm` has, unless its actions are off.
pub fn queue(transaction: &Transaction<'_>, alarm: &Alarm, old_state: &str, now: Timestamp) -> Result<(), StoreError> {
    let actions = alarm.actions()?;
    if !actions.enabled {
        return Ok(());
    }
    let state = &alarm.state.value;
    for topic in actions.of_state(state) {
        let pending = Pending {
            account: alarm.account.clone(),
            region: alarm.region.clone(),
            alarm: alarm.name.clone(),
            topic: topic.clone(),
            subject: format!("{state}: \"{}\" in {}", alarm.name, region_name(&alarm.region)),
            message: message(alarm, old_state)?.to_string(),
            attempts: 0,
        };
        put(transaction, &pending, now)?;
    }
    Ok(())
}

fn put(transaction: &Transaction<'_>, pending: &Pending, due: Timestamp) -> Result<(), StoreError> {
    let milliseconds = u64::try_from(due.as_millisecond()).unwrap_or(0);
    transaction.put(&PENDING, &key![milliseconds, id::ordered()], pending)?;
    Ok(())
}

/// Delivers the messages that are due. Those that fail wait longer and longer, and are given up with a note.
pub async fn deliver(store: &Store, notifier: &dyn Notifier, now: Timestamp) -> Result<(), StoreError> {
    let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or(0);
    let due = Range::prefix(&key![]).before(&key![milliseconds + 1]);
    let page = store
        .read(move |snapshot| snapshot.page(&PENDING, &due, usize::MAX))
        .await?;
    for (place, pending) in page.entries {
        let mut pending = pending.value;
        let delivered = notifier
            .notify(&pending.topic, &pending.subject, &pending.message)
            .await;
        store
            .write(move |transaction| {
                transaction.delete(&PENDING, &place)?;
                pending.attempts += 1;
                match delivered {
                    Ok(()) => note(transaction, &pending, None, now),
                    Err(error) if pending.attempts >= MOST_ATTEMPTS => {
                        tracing::warn!(alarm = pending.alarm, topic = pending.topic, %error, "alarm action given up");
                        note(transaction, &pending, Some(&error.message), now)
                    }
                    Err(error) => {
                        tracing::debug!(alarm = pending.alarm, topic = pending.topic, %error, "alarm action failed");
                        let wait = FIRST_RETRY * 2u32.pow(pending.attempts);
                        put(transaction, &pending, now.saturating_add(wait).unwrap_or(now))
                    }
                }
            })
            .await?;
    }
    Ok(())
}

/// An alarm that is gone has no history to be noted in.
fn note(
    transaction: &Transaction<'_>,
    pending: &Pending,
    failure: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let place = key![&pending.account, &pending.region, &pending.alarm];
    match transaction.value(&ALARMS, &place)? {
        Some(alarm) => history::note_action(transaction, &alarm, &pending.topic, failure, now),
        None => Ok(()),
    }
}

/// The message as SNS subscribers get it. Source: as observed.
fn message(alarm: &Alarm, old_state: &str) -> Result<Value, StoreError> {
    let actions = alarm.actions()?;
    let mut message = json!({
        "AlarmName": alarm.name,
        "AlarmDescription": alarm.description()?,
        "AWSAccountId": alarm.account,
        "AlarmConfigurationUpdatedTimestamp": timestamp(alarm.configured),
        "NewStateValue": alarm.state.value,
        "NewStateReason": alarm.state.reason,
        "StateChangeTime": timestamp(alarm.state.updated),
        "Region": region_name(&alarm.region),
        "AlarmArn": alarm.arn(),
        "OldStateValue": old_state,
        "OKActions": actions.ok,
        "AlarmActions": actions.alarm,
        "InsufficientDataActions": actions.insufficient_data,
    });
    match &alarm.definition {
        Definition::Metric(definition) => message["Trigger"] = trigger(&wire::back(definition)?, definition),
        Definition::Composite(definition) => {
            let put: PutCompositeAlarmInput = wire::back(definition)?;
            message["AlarmRule"] = json!(put.alarm_rule);
        }
    }
    Ok(message)
}

fn trigger(put: &PutMetricAlarmInput, definition: &Value) -> Value {
    let mut trigger = json!({
        "Period": put.period,
        "EvaluationPeriods": put.evaluation_periods,
        "DatapointsToAlarm": put.datapoints_to_alarm.or(put.evaluation_periods),
        "ComparisonOperator": put.comparison_operator,
        "Threshold": put.threshold,
        "TreatMissingData": put.treat_missing_data.as_deref().unwrap_or("missing"),
        "EvaluateLowSampleCountPercentile": put.evaluate_low_sample_count_percentile.as_deref().unwrap_or(""),
    });
    if put.metrics.is_some() {
        trigger["Metrics"] = definition["Metrics"].clone();
        return trigger;
    }
    let is_extended = put.extended_statistic.is_some();
    let dimensions = put.dimensions.iter().flatten();
    let dimensions: Vec<Value> = dimensions
        .map(|dimension| json!({ "value": dimension.value, "name": dimension.name }))
        .collect();
    trigger["MetricName"] = json!(put.metric_name);
    trigger["Namespace"] = json!(put.namespace);
    trigger["StatisticType"] = json!(if is_extended { "ExtendedStatistic" } else { "Statistic" });
    if let Some(statistic) = &put.statistic {
        trigger["Statistic"] = json!(statistic_name(statistic));
    }
    if let Some(statistic) = &put.extended_statistic {
        trigger["ExtendedStatistic"] = json!(statistic);
    }
    trigger["Unit"] = json!(put.unit);
    trigger["Dimensions"] = json!(dimensions);
    trigger
}

/// Messages write statistics in capitals: `SAMPLE_COUNT`.
fn statistic_name(statistic: &str) -> String {
    if statistic == "SampleCount" {
        return "SAMPLE_COUNT".to_owned();
    }
    statistic.to_ascii_uppercase()
}

/// The region as messages for people name it.
fn region_name(region: &str) -> &str {
    const NAMES: [(&str, &str); 12] = [
        ("us-east-1", "US East (N. Virginia)"),
        ("us-east-2", "US East (Ohio)"),
        ("us-west-1", "US West (N. California)"),
        ("us-west-2", "US West (Oregon)"),
        ("ca-central-1", "Canada (Central)"),
        ("eu-central-1", "EU (Frankfurt)"),
        ("eu-west-1", "EU (Ireland)"),
        ("eu-west-2", "EU (London)"),
        ("eu-west-3", "EU (Paris)"),
        ("ap-northeast-1", "Asia Pacific (Tokyo)"),
        ("ap-southeast-1", "Asia Pacific (Singapore)"),
        ("ap-southeast-2", "Asia Pacific (Sydney)"),
    ];
    let found = NAMES.iter().find(|(id, _)| *id == region);
    found.map_or(region, |(_, name)| name)
}
