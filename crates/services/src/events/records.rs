//! Buses, rules, targets, archives and deliveries as they are kept.

use std::collections::BTreeMap;

use headwater_kernel::{Call, Collection, Key, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// By account, region and name. The default bus is there without a record.
pub const BUSES: Collection<BusRecord> = Collection::new("events.buses");
/// By account, region, bus and name.
pub const RULES: Collection<RuleRecord> = Collection::new("events.rules");
/// By account, region, bus, rule and id: the target as it was put, in JSON.
pub const TARGETS: Collection<Value> = Collection::new("events.targets");
/// By ARN.
pub const TAGS: Collection<BTreeMap<String, String>> = Collection::new("events.tags");

pub const DEFAULT_BUS: &str = "default";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BusRecord {
    pub description: Option<String>,
    pub dead_letter_queue: Option<String>,
    pub created: Timestamp,
    pub modified: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RuleRecord {
    pub place: RulePlace,
    pub pattern: Option<String>,
    pub schedule: Option<String>,
    pub is_enabled: bool,
    /// As the client named it: `ENABLED`, `DISABLED` and their kin.
    pub state: String,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub created_by: String,
    /// Of a schedule: when it was put, and when it fires next.
    pub anchor: Timestamp,
    pub next_due: Option<Timestamp>,
}

/// Which bus of an account and region.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct BusPlace {
    pub account: String,
    pub region: String,
    pub bus: String,
}

/// Which rule of which bus.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RulePlace {
    pub bus: BusPlace,
    pub name: String,
}

impl BusPlace {
    /// The caller's bus by name or ARN; the default one where none is named.
    pub fn named(call: &Call, name_or_arn: Option<&str>) -> Self {
        let name_or_arn = name_or_arn.unwrap_or(DEFAULT_BUS);
        let from_arn = Self::of_arn(name_or_arn);
        from_arn.unwrap_or_else(|| Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
            bus: name_or_arn.to_owned(),
        })
    }

    pub fn of_arn(arn: &str) -> Option<Self> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let ["arn", _, "events", region, account, resource] = parts[..] else {
            return None;
        };
        Some(Self {
            account: account.to_owned(),
            region: region.to_owned(),
            bus: resource.strip_prefix("event-bus/")?.to_owned(),
        })
    }

    pub fn key(&self) -> Key {
        key![&self.account, &self.region, &self.bus]
    }

    pub fn arn(&self) -> String {
        format!("arn:aws:events:{}:{}:event-bus/{}", self.region, self.account, self.bus)
    }

    pub fn rule(&self, name: &str) -> RulePlace {
        RulePlace {
            bus: self.clone(),
            name: name.to_owned(),
        }
    }
}

impl RulePlace {
    pub fn key(&self) -> Key {
        self.bus.key().with(&self.name)
    }

    /// The default bus is not named in its rules' ARNs.
    pub fn arn(&self) -> String {
        let BusPlace { account, region, bus } = &self.bus;
        let path = if bus == DEFAULT_BUS {
            self.name.clone()
        } else {
            format!("{bus}/{}", self.name)
        };
        format!("arn:aws:events:{region}:{account}:rule/{path}")
    }
}
