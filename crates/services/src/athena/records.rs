//! What Athena keeps: work groups, executions, named and prepared queries.

use std::collections::BTreeMap;

use headwater_kernel::{Call, Collection, Key, key};
use headwater_query::ResultColumn;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub(super) const WORK_GROUPS: Collection<WorkGroupRecord> = Collection::new("athena.work_groups");
pub(super) const EXECUTIONS: Collection<ExecutionRecord> = Collection::new("athena.executions");
/// Executions by work group and time: account, region, group, milliseconds, id.
pub(super) const HISTORY: Collection<()> = Collection::new("athena.history");
/// Executions by client request token.
pub(super) const TOKENS: Collection<TokenRecord> = Collection::new("athena.tokens");
pub(super) const NAMED_QUERIES: Collection<NamedQueryRecord> = Collection::new("athena.named_queries");
pub(super) const PREPARED: Collection<PreparedRecord> = Collection::new("athena.prepared");
/// Tags of data catalogs, by name; work groups keep their own.
pub(super) const CATALOG_TAGS: Collection<BTreeMap<String, String>> = Collection::new("athena.catalog_tags");

/// The work group that every account has.
pub(super) const PRIMARY: &str = "primary";

/// An account in a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Scope {
    pub account: String,
    pub region: String,
}

impl Scope {
    pub fn of(call: &Call) -> Self {
        Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
        }
    }

    pub fn key(&self) -> Key {
        key![&self.account, &self.region]
    }

    pub fn named(&self, name: &str) -> Key {
        self.key().with(name)
    }

    pub fn within(&self, group: &str, name: &str) -> Key {
        self.key().with(group).with(name)
    }

    pub fn moment(&self, group: &str, submitted: Timestamp, id: &str) -> Key {
        let millis = u64::try_from(submitted.as_millisecond()).unwrap_or(0);
        self.key().with(group).with(millis).with(id)
    }
}

/// Where and how results are written, as `ResultConfiguration` gives it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ResultSettings {
    pub output_location: Option<String>,
    /// `EncryptionOption` and `KmsKey`.
    pub encryption: Option<(String, Option<String>)>,
    pub expected_bucket_owner: Option<String>,
    pub acl: Option<String>,
}

#[allow(clippy::struct_excessive_bools, reason = "each is a switch that the API has")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct WorkGroupRecord {
    pub name: String,
    pub enabled: bool,
    pub description: Option<String>,
    pub created: Timestamp,
    pub results: ResultSettings,
    pub enforced: bool,
    pub publishes_metrics: bool,
    pub requester_pays: bool,
    pub bytes_cutoff: Option<i64>,
    /// `SelectedEngineVersion`.
    pub engine_version: String,
    /// `AdditionalConfiguration` and `ExecutionRole`, kept as given.
    pub additional_configuration: Option<String>,
    pub execution_role: Option<String>,
    pub tags: BTreeMap<String, String>,
}

impl WorkGroupRecord {
    /// A work group with Athena's defaults.
    ///
    /// Source: athena-redshift-quicksight-spec A4.
    pub fn new(name: &str, created: Timestamp) -> Self {
        Self {
            name: name.to_owned(),
            enabled: true,
            description: None,
            created,
            results: ResultSettings::default(),
            enforced: true,
            publishes_metrics: true,
            requester_pays: false,
            bytes_cutoff: None,
            engine_version: "AUTO".to_owned(),
            additional_configuration: None,
            execution_role: None,
            tags: BTreeMap::new(),
        }
    }

    /// `primary`, as a new account has it: it enforces nothing.
    pub fn primary() -> Self {
        Self {
            enforced: false,
            ..Self::new(PRIMARY, Timestamp::UNIX_EPOCH)
        }
    }
}

/// `QueryExecutionState`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum QueryState {
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

impl QueryState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "QUEUED",
            Self::Running => "RUNNING",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Cancelled => "CANCELLED",
        }
    }

    pub fn is_final(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Cancelled)
    }
}

/// `AthenaError`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ErrorRecord {
    pub category: i32,
    pub error_type: i32,
    pub retryable: bool,
    pub message: String,
}

/// What an execution left at its end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ended {
    pub cancelled: bool,
    pub error: Option<ErrorRecord>,
    pub bytes_scanned: u64,
    pub planning_millis: i64,
    pub execution_millis: i64,
    pub output_location: Option<String>,
    pub manifest_location: Option<String>,
    pub columns: Vec<ResultColumn>,
    pub rows: u64,
    pub update_count: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ExecutionRecord {
    pub id: String,
    pub scope: Scope,
    pub query: String,
    pub parameters: Vec<String>,
    pub statement_type: String,
    pub substatement_type: String,
    pub database: Option<String>,
    pub catalog: Option<String>,
    pub work_group: String,
    pub results: ResultSettings,
    /// The folder that result files go to, `s3://bucket/prefix/`.
    pub output_folder: String,
    /// The full location of the result file.
    pub output_location: String,
    pub enforced: bool,
    pub bytes_cutoff: Option<i64>,
    /// The ARN of the caller.
    pub caller: String,
    pub state: QueryState,
    pub reason: Option<String>,
    pub submitted: Timestamp,
    pub started: Option<Timestamp>,
    pub completed: Option<Timestamp>,
    pub ended: Ended,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TokenRecord {
    pub execution: String,
    /// The request that first came with the token.
    pub request: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct NamedQueryRecord {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub database: String,
    pub query: String,
    pub work_group: String,
    /// The client request token that made it.
    pub token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PreparedRecord {
    pub name: String,
    pub query: String,
    pub description: Option<String>,
    pub modified: Timestamp,
}
