//! A change of state: written down with what follows from it, in one transaction.

use headwater_api::cloudwatch::PutMetricAlarmInput;
use headwater_kernel::{Event, Signal, StoreError, Transaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::records::{ALARMS, Alarm, Definition, State, Suppression};
use super::{actions, history, wire};

/// A state to be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct NewState {
    pub value: String,
    pub reason: String,
    /// JSON.
    pub reason_data: Option<String>,
}

/// Puts `alarm` into a state. When its value changes, the history, the event and the actions go with it.
pub fn change(
    transaction: &Transaction<'_>,
    mut alarm: Alarm,
    new: NewState,
    now: Timestamp,
) -> Result<Alarm, StoreError> {
    let old = alarm.state.clone();
    let has_turned = old.value != new.value;
    alarm.state = State {
        value: new.value,
        reason: new.reason,
        reason_data: new.reason_data,
        updated: now,
        transitioned: if has_turned { now } else { old.transitioned },
    };
    if has_turned {
        history::note_state(transaction, &alarm, &old, now)?;
        transaction.signal(&event(&alarm, &old, now)?)?;
        if has_suppressor(&alarm) {
            alarm.suppression.get_or_insert_with(|| undecided(&old.value));
        } else {
            actions::queue(transaction, &alarm, &old.value, now)?;
        }
    }
    transaction.put(&ALARMS, &alarm.key(), &alarm)?;
    Ok(alarm)
}

/// Actions of which the next look decides whether they are held back.
fn undecided(previous: &str) -> Suppression {
    Suppression {
        by: String::new(),
        until: None,
        previous: previous.to_owned(),
    }
}

fn has_suppressor(alarm: &Alarm) -> bool {
    match &alarm.definition {
        Definition::Metric(_) => false,
        Definition::Composite(json) => json.get("ActionsSuppressor").is_some(),
    }
}

/// `CloudWatch Alarm State Change`. Source: CloudWatch user guide, "Alarm events and EventBridge".
fn event(alarm: &Alarm, old: &State, now: Timestamp) -> Result<Signal, StoreError> {
    let mut configuration = configuration(alarm)?;
    if let Some(description) = alarm.description()? {
        configuration["description"] = json!(description);
    }
    Ok(Signal::Event(Event {
        account: alarm.account.clone(),
        region: alarm.region.clone(),
        time: now,
        source: "aws.cloudwatch".to_owned(),
        detail_type: "CloudWatch Alarm State Change".to_owned(),
        resources: vec![alarm.arn()],
        detail: json!({
            "alarmName": alarm.name,
            "configuration": configuration,
            "previousState": state(old),
            "state": state(&alarm.state),
        }),
    }))
}

fn state(state: &State) -> Value {
    let mut shown = json!({
        "value": state.value,
        "reason": state.reason,
        "timestamp": timestamp(state.updated),
    });
    if let Some(data) = &state.reason_data {
        shown["reasonData"] = json!(data);
    }
    shown
}

/// `2019-10-02T17:04:40.985+0000`.
pub fn timestamp(time: Timestamp) -> String {
    let zoned = time.to_zoned(jiff::tz::TimeZone::UTC);
    let milliseconds = time.as_millisecond().rem_euclid(1_000);
    format!("{}.{milliseconds:03}+0000", zoned.strftime("%Y-%m-%dT%H:%M:%S"))
}

fn configuration(alarm: &Alarm) -> Result<Value, StoreError> {
    match &alarm.definition {
        Definition::Composite(json) => Ok(json!({ "alarmRule": json.get("AlarmRule") })),
        Definition::Metric(json) => {
            let put: PutMetricAlarmInput = wire::back(json)?;
            Ok(json!({ "metrics": metrics(&put) }))
        }
    }
}

fn metrics(put: &PutMetricAlarmInput) -> Vec<Value> {
    let dimensions = |dimensions: Option<&Vec<headwater_api::cloudwatch::Dimension>>| {
        let pairs = dimensions.into_iter().flatten();
        Value::Object(pairs.map(|pair| (pair.name.clone(), json!(pair.value))).collect())
    };
    let Some(queries) = &put.metrics else {
        return vec![json!({
            "id": "m1",
            "metricStat": {
                "metric": {
                    "namespace": put.namespace,
                    "name": put.metric_name,
                    "dimensions": dimensions(put.dimensions.as_ref()),
                },
                "period": put.period,
                "stat": put.statistic.as_ref().or(put.extended_statistic.as_ref()),
            },
            "returnData": true,
        })];
    };
    let shown = queries.iter().map(|query| {
        let mut shown = json!({ "id": query.id, "returnData": query.return_data.unwrap_or(true) });
        if let Some(expression) = &query.expression {
            shown["expression"] = json!(expression);
        }
        if let Some(label) = &query.label {
            shown["label"] = json!(label);
        }
        if let Some(stat) = &query.metric_stat {
            shown["metricStat"] = json!({
                "metric": {
                    "namespace": stat.metric.namespace,
                    "name": stat.metric.metric_name,
                    "dimensions": dimensions(stat.metric.dimensions.as_ref()),
                },
                "period": stat.period,
                "stat": stat.stat,
            });
        }
        shown
    });
    shown.collect()
}
