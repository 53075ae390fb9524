//! Alarms as they are kept.

use headwater_api::cloudwatch::{PutCompositeAlarmInput, PutMetricAlarmInput, values};
use headwater_kernel::{Call, Collection, Key, Snapshot, StoreError, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::wire;

/// By account, region and name.
pub const ALARMS: Collection<Alarm> = Collection::new("cloudwatch.alarms");

/// What an alarm's reason says until it was looked at for the first time.
const UNCHECKED: &str = "Unchecked: Initial alarm creation";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Alarm {
    pub account: String,
    pub region: String,
    pub name: String,
    pub definition: Definition,
    pub configured: Timestamp,
    pub state: State,
    /// Of a composite alarm with a suppressor: what holds its actions back.
    pub suppression: Option<Suppression>,
}

/// What the alarm was put with: the request in JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Definition {
    Metric(serde_json::Value),
    Composite(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// `OK`, `ALARM` or `INSUFFICIENT_DATA`.
    pub value: String,
    pub reason: String,
    /// JSON.
    pub reason_data: Option<String>,
    pub updated: Timestamp,
    /// When `value` last became another.
    pub transitioned: Timestamp,
}

/// Actions that are held back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Suppression {
    /// `WaitPeriod`, `Alarm` or `ExtensionPeriod`.
    pub by: String,
    /// When a period ends; none while the suppressor holds.
    pub until: Option<Timestamp>,
    /// The state before the change whose actions are held back.
    pub previous: String,
}

/// The actions of an alarm, for the three states, and whether they are taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Actions {
    pub enabled: bool,
    pub ok: Vec<String>,
    pub alarm: Vec<String>,
    pub insufficient_data: Vec<String>,
}

impl State {
    /// The state of an alarm that nobody looked at yet.
    pub fn unchecked(now: Timestamp) -> Self {
        Self {
            value: values::state_value::INSUFFICIENT_DATA.to_owned(),
            reason: UNCHECKED.to_owned(),
            reason_data: None,
            updated: now,
            transitioned: now,
        }
    }

    pub fn is_unchecked(&self) -> bool {
        self.reason == UNCHECKED
    }
}

impl Alarm {
    pub fn key(&self) -> Key {
        key![&self.account, &self.region, &self.name]
    }

    pub fn arn(&self) -> String {
        arn(&self.account, &self.region, &self.name)
    }

    pub fn description(&self) -> Result<Option<String>, StoreError> {
        Ok(match &self.definition {
            Definition::Metric(json) => wire::back::<PutMetricAlarmInput>(json)?.alarm_description,
            Definition::Composite(json) => wire::back::<PutCompositeAlarmInput>(json)?.alarm_description,
        })
    }

    pub fn actions(&self) -> Result<Actions, StoreError> {
        let (enabled, ok, alarm, insufficient_data) = match &self.definition {
            Definition::Metric(json) => {
                let put: PutMetricAlarmInput = wire::back(json)?;
                let lists = (put.ok_actions, put.alarm_actions, put.insufficient_data_actions);
                (put.actions_enabled, lists.0, lists.1, lists.2)
            }
            Definition::Composite(json) => {
                let put: PutCompositeAlarmInput = wire::back(json)?;
                let lists = (put.ok_actions, put.alarm_actions, put.insufficient_data_actions);
                (put.actions_enabled, lists.0, lists.1, lists.2)
            }
        };
        Ok(Actions {
            enabled: enabled.unwrap_or(true),
            ok: ok.unwrap_or_default(),
            alarm: alarm.unwrap_or_default(),
            insufficient_data: insufficient_data.unwrap_or_default(),
        })
    }

    /// `MetricAlarm` or `CompositeAlarm`.
    pub fn kind(&self) -> &'static str {
        match self.definition {
            Definition::Metric(_) => values::alarm_type::METRIC_ALARM,
            Definition::Composite(_) => values::alarm_type::COMPOSITE_ALARM,
        }
    }
}

impl Actions {
    /// The ARNs to tell of `state`.
    pub fn of_state(&self, state: &str) -> &[String] {
        match state {
            values::state_value::OK => &self.ok,
            values::state_value::ALARM => &self.alarm,
            _ => &self.insufficient_data,
        }
    }

    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.ok.iter().chain(&self.alarm).chain(&self.insufficient_data)
    }
}

pub fn arn(account: &str, region: &str, name: &str) -> String {
    format!("arn:aws:cloudwatch:{region}:{account}:alarm:{name}")
}

/// The name in a rule or an ARN: rules may name alarms by either.
pub fn name_of(name_or_arn: &str) -> &str {
    let after_prefix = name_or_arn
        .starts_with("arn:")
        .then(|| name_or_arn.split_once(":alarm:"));
    after_prefix.flatten().map_or(name_or_arn, |(_, name)| name)
}

/// The place of the caller's alarm `name`.
pub fn key_of(call: &Call, name: &str) -> Key {
    key![call.account(), &call.region, name]
}

/// The alarm that `alarm`'s rule or suppressor names.
pub fn sibling(snapshot: &Snapshot<'_>, alarm: &Alarm, name_or_arn: &str) -> Result<Option<Alarm>, StoreError> {
    snapshot.value(&ALARMS, &key![&alarm.account, &alarm.region, name_of(name_or_arn)])
}
