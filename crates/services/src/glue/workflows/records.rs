//! Triggers, workflows and their runs as they are stored.

use std::collections::{BTreeMap, BTreeSet};

use headwater_kernel::{Collection, Key, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::glue::place::Place;

/// By account, region and name.
pub(super) const TRIGGERS: Collection<TriggerRecord> = Collection::new("glue.triggers");
/// By account, region and name.
pub(super) const WORKFLOWS: Collection<WorkflowRecord> = Collection::new("glue.workflows");
/// By account, region, workflow, start counted backwards, and id: the newest run comes first.
pub(super) const WORKFLOW_RUNS: Collection<WorkflowRunRecord> = Collection::new("glue.workflow-runs");
/// When each run started: by account, region, workflow and id.
pub(super) const WORKFLOW_RUN_STARTS: Collection<Timestamp> = Collection::new("glue.workflow-run-starts");
/// The runs that have not ended: by account, region, workflow and id.
pub(super) const UNFINISHED: Collection<()> = Collection::new("glue.workflow-runs-unfinished");
/// What a conditional trigger outside workflows has seen of a chain: by account, region, trigger and chain.
pub(super) const CHAINS: Collection<ChainRecord> = Collection::new("glue.trigger-chains");

/// What an action starts and a condition watches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(in crate::glue) enum Target {
    Job(String),
    Crawler(String),
}

/// Why a job run or a crawl was started, when a trigger did it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::glue) struct Cause {
    pub trigger: String,
    /// The workflow whose run it is part of.
    pub workflow: Option<String>,
    /// The workflow run's id; outside workflows, the id of the scheduled or demanded firing that everything follows from.
    pub chain: String,
    /// The job runs that the trigger waited for: names of jobs and ids.
    pub predecessors: Vec<(String, String)>,
}

/// How a job run or a crawl ended; a crawl that was cancelled is `Stopped`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::glue) enum Outcome {
    Succeeded,
    Stopped,
    Failed,
    TimedOut,
    /// It could not be started.
    Errored,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum TriggerKind {
    Scheduled,
    Conditional,
    OnDemand,
    Event,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum TriggerState {
    Created,
    Activated,
    Deactivated,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct TriggerRecord {
    pub name: String,
    pub workflow: Option<String>,
    pub kind: TriggerKind,
    pub state: TriggerState,
    pub definition: Definition,
    pub tags: BTreeMap<String, String>,
    /// The next firing of an active schedule.
    pub next: Option<Timestamp>,
    /// Events that wait for their batch to be full.
    pub batch: Option<Batch>,
}

/// What an update of a trigger replaces.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Definition {
    pub description: Option<String>,
    pub schedule: Option<String>,
    pub actions: Vec<ActionRecord>,
    pub predicate: Option<PredicateRecord>,
    pub batching: Option<Batching>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ActionRecord {
    pub target: Target,
    pub arguments: Option<BTreeMap<String, String>>,
    /// In minutes.
    pub timeout: Option<i32>,
    pub security_configuration: Option<String>,
    pub notify_delay_after: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct PredicateRecord {
    /// Whether one condition is enough.
    pub any: bool,
    pub conditions: Vec<ConditionRecord>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ConditionRecord {
    pub target: Target,
    pub outcome: Outcome,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Batching {
    pub size: i32,
    /// In seconds.
    pub window: i32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Batch {
    pub began: Timestamp,
    pub event_ids: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct WorkflowRecord {
    pub name: String,
    pub description: Option<String>,
    pub default_run_properties: BTreeMap<String, String>,
    pub max_concurrent_runs: Option<i32>,
    pub tags: BTreeMap<String, String>,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub last_run: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct WorkflowRunRecord {
    /// `wr_` and 64 hexadecimal digits.
    pub id: String,
    pub workflow: String,
    /// The run that this one resumes.
    pub previous: Option<String>,
    pub properties: BTreeMap<String, String>,
    pub started: Timestamp,
    pub completed: Option<Timestamp>,
    pub status: RunStatus,
    /// The workflow's triggers as they were at the start.
    pub triggers: Vec<TriggerRecord>,
    /// Names of the triggers that have fired.
    pub fired: BTreeSet<String>,
    /// What has been started.
    pub nodes: Vec<NodeRecord>,
    /// How many events started the run, and over how many seconds they came.
    pub starting_events: Option<Batching>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum RunStatus {
    Running,
    Completed,
    Stopping,
    Stopped,
}

/// A job or crawler in a workflow run, from its start on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct NodeRecord {
    pub target: Target,
    /// None while it is under way.
    pub outcome: Option<Outcome>,
    /// Why it could not be started.
    pub error: Option<String>,
    /// A job has one for each attempt.
    pub attempts: Vec<Started>,
}

/// A job run or a crawl.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::glue) struct Started {
    pub id: String,
    pub at: Timestamp,
}

/// The latest ends of what a trigger watches, within one chain.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct ChainRecord {
    pub ends: Vec<Ended>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::glue) struct Ended {
    pub target: Target,
    pub outcome: Outcome,
    /// Of the job run or the crawl.
    pub id: String,
}

impl Target {
    pub fn name(&self) -> &str {
        match self {
            Self::Job(name) | Self::Crawler(name) => name,
        }
    }
}

impl TriggerRecord {
    /// Whether a run of its workflow begins with it.
    pub fn is_start(&self) -> bool {
        self.kind != TriggerKind::Conditional
    }

    pub fn conditions(&self) -> &[ConditionRecord] {
        self.definition
            .predicate
            .as_ref()
            .map_or(&[], |predicate| &predicate.conditions)
    }

    pub fn watches(&self, target: &Target) -> bool {
        self.conditions().iter().any(|condition| condition.target == *target)
    }
}

impl WorkflowRunRecord {
    pub fn key(&self, place: &Place) -> Key {
        run_key(place, &self.workflow, self.started, &self.id)
    }

    pub fn node(&mut self, target: &Target) -> Option<&mut NodeRecord> {
        self.nodes.iter_mut().find(|node| node.target == *target)
    }

    pub fn is_under_way(&self) -> bool {
        matches!(self.status, RunStatus::Running | RunStatus::Stopping)
    }
}

/// The key of a run in [`WORKFLOW_RUNS`].
pub(super) fn run_key(place: &Place, workflow: &str, started: Timestamp, id: &str) -> Key {
    let since = u64::try_from(started.as_microsecond()).unwrap_or(0);
    key![&place.account, &place.region, workflow]
        .with(u64::MAX - since)
        .with(id)
}
