//! The account and region that a call works in, and the keys of what lies there.

use headwater_kernel::{Call, Key, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Whose crawlers or jobs, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Place {
    pub account: String,
    pub region: String,
}

impl Place {
    pub fn of(call: &Call) -> Self {
        Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
        }
    }

    /// What the keys of everything of one kind in the place begin with.
    pub fn prefix(&self) -> Key {
        key![&self.account, &self.region]
    }

    /// The key of what has that name, and what the keys of its parts begin with: a crawler's crawls, a job's runs.
    pub fn key(&self, name: &str) -> Key {
        key![&self.account, &self.region, name]
    }

    pub fn crawl_key(&self, crawler: &str, started: Timestamp, crawl_id: &str) -> Key {
        let order = u64::try_from(started.as_microsecond()).unwrap_or(0);
        self.key(crawler).with(order).with(crawl_id)
    }

    pub fn folder_key(&self, crawler: &str, bucket: &str, folder: &str) -> Key {
        self.key(crawler).with(bucket).with(folder)
    }
}
