//! Schedules and their groups as they are kept.

use std::collections::BTreeMap;

use headwater_api::read::{Input, Node};
use headwater_api::scheduler::{self, GetScheduleOutput};
use headwater_api::{Error, json};
use headwater_kernel::{Call, Collection, Key, StoreError, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// By account, region and name. The default group is there without a record.
pub const GROUPS: Collection<GroupRecord> = Collection::new("scheduler.groups");
/// By account, region, group and name.
pub const SCHEDULES: Collection<ScheduleRecord> = Collection::new("scheduler.schedules");
/// By ARN of a group.
pub const TAGS: Collection<BTreeMap<String, String>> = Collection::new("scheduler.tags");

pub const DEFAULT_GROUP: &str = "default";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GroupRecord {
    pub created: Timestamp,
    pub modified: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScheduleRecord {
    pub account: String,
    pub region: String,
    /// What `GetSchedule` answers, in JSON.
    shown: Value,
    /// When the schedule fires next.
    pub planned: Option<Timestamp>,
    /// The same with its share of the flexible window: when the target is called.
    pub due: Option<Timestamp>,
}

impl ScheduleRecord {
    pub fn new(call: &Call, shown: &GetScheduleOutput) -> Result<Self, Error> {
        let bytes = json::output(shown)?;
        Ok(Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
            shown: serde_json::from_slice(&bytes).map_err(|error| Error::internal(error.to_string()))?,
            planned: None,
            due: None,
        })
    }

    pub fn shown(&self) -> Result<GetScheduleOutput, StoreError> {
        let mut shown = GetScheduleOutput::default();
        let read = Input::new(Node::Json(self.shown.clone())).read(&mut shown, &scheduler::MODEL);
        read.map_err(|error| StoreError::Corrupt {
            key: "a schedule".to_owned(),
            reason: error.to_string(),
        })?;
        Ok(shown)
    }

    pub fn key(&self, shown: &GetScheduleOutput) -> Key {
        let group = shown.group_name.as_deref().unwrap_or(DEFAULT_GROUP);
        let name = shown.name.as_deref().unwrap_or_default();
        key![&self.account, &self.region, group, name]
    }
}

pub fn schedule_key(call: &Call, group: &str, name: &str) -> Key {
    key![call.account(), &call.region, group, name]
}

pub fn group_key(call: &Call, name: &str) -> Key {
    key![call.account(), &call.region, name]
}

pub fn schedule_arn(call: &Call, group: &str, name: &str) -> String {
    format!(
        "arn:aws:scheduler:{}:{}:schedule/{group}/{name}",
        call.region,
        call.account()
    )
}

pub fn group_arn(call: &Call, name: &str) -> String {
    format!(
        "arn:aws:scheduler:{}:{}:schedule-group/{name}",
        call.region,
        call.account()
    )
}
