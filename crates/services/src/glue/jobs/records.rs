//! Jobs, their runs and bookmarks as they are stored.

use std::collections::BTreeMap;

use headwater_kernel::{Collection, Key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::glue::place::Place;
use crate::glue::security::Protections;
use crate::glue::workflows::{Cause, Outcome};
use crate::kms::Envelope;

/// By account, region and name.
pub(super) const JOBS: Collection<JobRecord> = Collection::new("glue.jobs");
/// By account, region, job, start counted backwards, and id: the newest run comes first.
pub(super) const RUNS: Collection<RunRecord> = Collection::new("glue.job-runs");
/// When each run started: by account, region, job and id.
pub(super) const STARTS: Collection<Timestamp> = Collection::new("glue.job-run-starts");
/// The runs that have not ended: by account, region, job and id.
pub(super) const UNFINISHED: Collection<()> = Collection::new("glue.job-runs-unfinished");
/// By account, region and job.
pub(super) const BOOKMARKS: Collection<BookmarkRecord> = Collection::new("glue.job-bookmarks");
/// What each run committed: by account, region, job and run id.
pub(super) const COMMITTED: Collection<BookmarkRecord> = Collection::new("glue.job-bookmarks-by-run");
/// How far what a run's process writes was taken, in bytes of each file: by account, region, job and id.
pub(super) const LOGGED: Collection<Logged> = Collection::new("glue.job-logged");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct JobRecord {
    pub name: String,
    /// A `JobUpdate` as the wire has it: AWS keeps that form readable for ever.
    pub definition: Value,
    pub tags: BTreeMap<String, String>,
    pub created: Timestamp,
    pub updated: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct RunRecord {
    /// `jr_` and 64 hexadecimal digits.
    pub id: String,
    pub job: String,
    pub attempt: i32,
    pub previous: Option<String>,
    /// What started it, where a trigger did.
    #[serde(default)]
    pub cause: Option<Cause>,
    pub state: RunState,
    pub started: Timestamp,
    pub modified: Timestamp,
    /// When its process was started.
    pub began: Option<Timestamp>,
    pub completed: Option<Timestamp>,
    /// As the caller gave them.
    pub arguments: BTreeMap<String, String>,
    /// What the script gets: the job's defaults, the run's over them, the job's that nothing overrides over these.
    pub effective: BTreeMap<String, String>,
    pub settings: RunSettings,
    pub retries_left: i32,
    pub error: Option<String>,
    /// The warm driver that carries it, where one does.
    #[serde(default)]
    pub driver: Option<String>,
    /// The keys that it works with; they end with it.
    #[serde(default)]
    pub access_key: Option<String>,
}

/// What a run takes from its job when it starts: a later change of the job does not change it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct RunSettings {
    /// `glueetl` or `pythonshell`.
    pub command: String,
    pub script: Option<String>,
    pub role: Option<String>,
    pub glue_version: Option<String>,
    pub max_capacity: Option<f64>,
    pub worker_type: Option<String>,
    pub number_of_workers: Option<i32>,
    /// In minutes.
    pub timeout: Option<i32>,
    pub notify_delay_after: Option<i32>,
    pub security_configuration: Option<String>,
    /// What that configuration said when the run was started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protections: Option<Protections>,
    /// Names of connections of the catalog.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<String>,
    pub execution_class: Option<String>,
    /// Whether it may wait for its turn instead of being refused.
    pub queued: bool,
    pub most_concurrent: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum RunState {
    Waiting,
    Starting,
    Running,
    Stopping,
    Stopped,
    Succeeded,
    Failed,
    TimedOut,
    /// A trigger wanted to start it and could not.
    Errored,
}

impl RunState {
    /// As `JobRunState` shows it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Waiting => "WAITING",
            Self::Starting => "STARTING",
            Self::Running => "RUNNING",
            Self::Stopping => "STOPPING",
            Self::Stopped => "STOPPED",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::TimedOut => "TIMEOUT",
            Self::Errored => "ERROR",
        }
    }

    /// How it ended, if it did.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Waiting | Self::Starting | Self::Running | Self::Stopping => None,
            Self::Stopped => Some(Outcome::Stopped),
            Self::Succeeded => Some(Outcome::Succeeded),
            Self::Failed => Some(Outcome::Failed),
            Self::TimedOut => Some(Outcome::TimedOut),
            Self::Errored => Some(Outcome::Errored),
        }
    }

    pub fn is_final(self) -> bool {
        self.outcome().is_some()
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct BookmarkRecord {
    /// One more with each save.
    pub version: i32,
    /// One more with each run that succeeded.
    pub run: i32,
    pub attempt: i32,
    pub run_id: Option<String>,
    pub previous_run_id: Option<String>,
    /// What the library committed; none before the first time and after a reset, and where it is sealed.
    pub state: Option<Value>,
    /// The same under a key of KMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Envelope>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Logged {
    pub output: u64,
    pub errors: u64,
    /// How far the driver's reports are in CloudWatch.
    #[serde(default)]
    pub metrics: u64,
}

/// The key of a job's run in the collections that are by id.
pub(super) fn by_id(place: &Place, job: &str, run_id: &str) -> Key {
    place.key(job).with(run_id)
}

/// The key of a run in [`RUNS`].
pub(super) fn by_start(place: &Place, job: &str, started: Timestamp, run_id: &str) -> Key {
    let since = u64::try_from(started.as_microsecond()).unwrap_or(0);
    place.key(job).with(u64::MAX - since).with(run_id)
}

impl RunRecord {
    pub fn key(&self, place: &Place) -> Key {
        by_start(place, &self.job, self.started, &self.id)
    }

    /// The mark of its process, which is also the name of its folder.
    pub fn process(&self) -> &str {
        self.driver.as_deref().unwrap_or(&self.id)
    }

    pub fn is_shell(&self) -> bool {
        self.settings.command == "pythonshell"
    }

    /// The groups of its standard output and errors (spec sections 6 and 7).
    pub fn log_group(&self) -> String {
        let group = if self.is_shell() {
            "/aws-glue/python-jobs"
        } else {
            "/aws-glue/jobs"
        };
        let has_own = self.protections().is_some_and(Protections::has_own_logs);
        match self.settings.security_configuration.as_deref().filter(|_| has_own) {
            Some(configuration) => format!("{group}-role/{}-{configuration}", self.role()),
            None => group.to_owned(),
        }
    }

    /// Where its output goes, and its errors.
    pub fn log_groups(&self) -> [String; 2] {
        ["output", "error"].map(|kind| format!("{}/{kind}", self.log_group()))
    }

    pub fn protections(&self) -> Option<&Protections> {
        self.settings.protections.as_ref()
    }

    /// The role's name, without the path of its ARN.
    pub fn role(&self) -> &str {
        let role = self.settings.role.as_deref().unwrap_or("headwater-job");
        role.rsplit('/').next().unwrap_or(role)
    }

    /// Whether an argument that is a switch is on: AWS takes the bare name and any value but `false`.
    pub fn is_on(&self, name: &str) -> bool {
        self.effective
            .get(name)
            .is_some_and(|value| !value.eq_ignore_ascii_case("false"))
    }
}

#[cfg(test)]
pub(super) mod samples {
    use super::*;

    /// A run of the job `flights` on Spark, under way.
    pub fn run() -> RunRecord {
        let started = "2026-01-01T00:00:00Z".parse().unwrap();
        RunRecord {
            id: "jr_1".to_owned(),
            job: "flights".to_owned(),
            attempt: 0,
            previous: None,
            cause: None,
            state: RunState::Running,
            started,
            modified: started,
            began: Some(started),
            completed: None,
            arguments: BTreeMap::new(),
            effective: BTreeMap::new(),
            settings: RunSettings {
                command: "glueetl".to_owned(),
                ..RunSettings::default()
            },
            retries_left: 0,
            error: None,
            driver: None,
            access_key: None,
        }
    }
}
