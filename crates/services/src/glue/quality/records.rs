//! Rulesets, evaluation runs and results as they are stored.

use std::collections::BTreeMap;

use headwater_api::glue::MODEL;
use headwater_api::{Error, Shape, json};
use headwater_kernel::{Collection, id};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// By account, region and name.
pub(super) const RULESETS: Collection<RulesetRecord> = Collection::new("glue.quality-rulesets");
/// By account, region and id.
pub(super) const EVALUATIONS: Collection<EvaluationRecord> = Collection::new("glue.quality-runs");
/// By account, region and id.
pub(super) const RESULTS: Collection<ResultRecord> = Collection::new("glue.quality-results");
/// The job runs whose results were taken: by account, region and run id.
pub(super) const TAKEN: Collection<()> = Collection::new("glue.quality-taken");
/// How far a run's output is in the log, in bytes of each stream: by account, region and id.
pub(super) const LOGGED: Collection<(u64, u64)> = Collection::new("glue.quality-logged");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct RulesetRecord {
    pub name: String,
    pub description: Option<String>,
    pub text: String,
    pub rule_count: i32,
    pub target: Option<TargetTable>,
    pub security_configuration: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub created: Timestamp,
    pub modified: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TargetTable {
    pub database: String,
    pub table: String,
    pub catalog_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct EvaluationRecord {
    pub id: String,
    pub state: EvaluationState,
    /// A `DataSource` as the wire has it.
    pub source: Value,
    /// `DataSource`s by alias.
    pub others: BTreeMap<String, Value>,
    /// The `AdditionalRunOptions` as the wire has them.
    pub options: Value,
    pub role: String,
    pub workers: i32,
    /// In minutes.
    pub timeout: i32,
    /// Names and texts, as they were when the run started.
    pub rulesets: Vec<(String, String)>,
    pub started: Timestamp,
    pub modified: Timestamp,
    /// When its process was started.
    pub began: Option<Timestamp>,
    pub completed: Option<Timestamp>,
    pub error: Option<String>,
    pub results: Vec<String>,
    /// The keys that it works with; they end with it.
    #[serde(default)]
    pub access_key: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum EvaluationState {
    Starting,
    Running,
    Stopping,
    Stopped,
    Succeeded,
    Failed,
    TimedOut,
}

impl EvaluationState {
    /// As `TaskStatusType` shows it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Starting => "STARTING",
            Self::Running => "RUNNING",
            Self::Stopping => "STOPPING",
            Self::Stopped => "STOPPED",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::TimedOut => "TIMEOUT",
        }
    }

    pub fn is_final(self) -> bool {
        matches!(self, Self::Stopped | Self::Succeeded | Self::Failed | Self::TimedOut)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ResultRecord {
    pub id: String,
    /// A `DataSource` as the wire has it; a frame of a job has none.
    pub source: Option<Value>,
    /// The evaluation that it comes from.
    pub run_id: Option<String>,
    /// The job run that it comes from.
    #[serde(default)]
    pub origin: Option<JobOrigin>,
    pub started: Timestamp,
    pub completed: Timestamp,
    pub found: RulesetOutcome,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::glue) struct JobOrigin {
    pub job: String,
    pub run_id: String,
}

/// What a script leaves of one ruleset, which in a job goes by the name of its evaluation context.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct RulesetOutcome {
    pub ruleset: String,
    pub rules: Vec<RuleOutcome>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::glue) struct RuleOutcome {
    pub rule: String,
    /// `PASS`, `FAIL` or `ERROR`.
    pub result: String,
    pub message: Option<String>,
    pub metrics: BTreeMap<String, f64>,
}

impl RulesetOutcome {
    pub fn passed(&self) -> usize {
        self.rules.iter().filter(|rule| rule.result == "PASS").count()
    }

    /// The share of rules that passed; none without rules.
    pub fn score(&self) -> Option<f64> {
        let count = self.rules.len();
        (count > 0).then(|| self.passed() as f64 / count as f64)
    }
}

/// `PREFIX-` and 40 hexadecimal digits.
pub(super) fn new_id(prefix: &str) -> String {
    let random = [id::uuid(), id::uuid()].concat().replace('-', "");
    format!("{prefix}-{}", &random[..40])
}

/// A shape in the form of the wire, which AWS keeps readable for ever.
pub(super) fn stored(shape: &dyn Shape) -> Result<Value, Error> {
    let bytes = json::output(shape)?;
    serde_json::from_slice(&bytes).map_err(|error| Error::internal(error.to_string()))
}

/// The shape that was stored.
pub(super) fn read<S: Shape + Default>(value: &Value) -> Result<S, Error> {
    let mut shape = S::default();
    json::input(value.to_string().as_bytes())?.read(&mut shape, &MODEL)?;
    Ok(shape)
}
