//! Crawlers, crawls and classifiers as they are stored.

use std::collections::BTreeMap;

use headwater_kernel::Collection;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::tally::Tally;
use crate::glue::workflows::{Cause, Outcome};

/// By account, region and name.
pub(super) const CRAWLERS: Collection<CrawlerRecord> = Collection::new("glue.crawlers");
/// By account, region, crawler, start in microseconds and crawl id.
pub(super) const CRAWLS: Collection<CrawlRecord> = Collection::new("glue.crawls");
/// Folders that a crawler of new folders has read: by account, region, crawler, bucket and folder.
pub(super) const KNOWN_FOLDERS: Collection<()> = Collection::new("glue.crawler-folders");
/// By account, region and name.
pub(super) const CLASSIFIERS: Collection<ClassifierRecord> = Collection::new("glue.classifiers");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct CrawlerRecord {
    pub name: String,
    pub settings: Settings,
    pub schedule: Option<ScheduleRecord>,
    pub tags: BTreeMap<String, String>,
    pub created: Timestamp,
    pub updated: Timestamp,
    /// Counts from 1; grows by one with each update.
    pub version: i64,
    pub state: CrawlerState,
    /// The crawl under way.
    pub crawl: Option<CurrentCrawl>,
    pub last_crawl: Option<LastCrawl>,
}

/// What a caller configures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Settings {
    pub role: String,
    pub targets: Vec<S3TargetRecord>,
    pub database: Option<String>,
    pub description: Option<String>,
    pub classifiers: Vec<String>,
    pub table_prefix: Option<String>,
    pub update_behavior: String,
    pub delete_behavior: String,
    pub recrawl_behavior: String,
    pub lineage: String,
    pub use_lake_formation: bool,
    pub lake_formation_account: String,
    pub configuration: Option<String>,
    pub security_configuration: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct S3TargetRecord {
    pub path: String,
    pub exclusions: Vec<String>,
    pub connection: Option<String>,
    pub sample_size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ScheduleRecord {
    pub expression: String,
    /// Whether it fires; a stopped schedule keeps its expression.
    pub active: bool,
    /// The next firing of an active schedule; `None` when it never fires again.
    pub next: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum CrawlerState {
    Ready,
    Running,
    Stopping,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct CurrentCrawl {
    pub id: String,
    pub started: Timestamp,
    /// What started it, where a trigger did.
    #[serde(default)]
    pub cause: Option<Cause>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct LastCrawl {
    pub id: String,
    pub outcome: CrawlState,
    pub error: Option<String>,
    pub started: Timestamp,
}

/// A crawl in the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct CrawlRecord {
    pub id: String,
    pub state: CrawlState,
    pub started: Timestamp,
    pub ended: Option<Timestamp>,
    pub error: Option<String>,
    pub tally: Tally,
    pub log_group: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum CrawlState {
    Running,
    Completed,
    Failed,
    Stopped,
}

impl CrawlerState {
    /// As `GetCrawler` shows it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Ready => "READY",
            Self::Running => "RUNNING",
            Self::Stopping => "STOPPING",
        }
    }
}

impl CrawlState {
    /// As the history shows it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
            Self::Stopped => "STOPPED",
        }
    }

    /// How it ended, if it did.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Running => None,
            Self::Completed => Some(Outcome::Succeeded),
            Self::Failed => Some(Outcome::Failed),
            Self::Stopped => Some(Outcome::Stopped),
        }
    }

    /// As `LastCrawl.Status` shows it.
    pub fn last_crawl_text(self) -> &'static str {
        match self {
            Self::Running | Self::Completed => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Stopped => "CANCELLED",
        }
    }
}

impl CrawlerRecord {
    pub fn database(&self) -> &str {
        self.settings.database.as_deref().unwrap_or("default")
    }

    /// The CloudWatch group of the crawler's log lines (spec section 8).
    pub fn log_group(&self) -> String {
        match &self.settings.security_configuration {
            Some(security) => {
                let role = self.settings.role.rsplit('/').next().unwrap_or_default();
                format!("/aws-glue/crawlers-role/{role}-{security}")
            }
            None => "/aws-glue/crawlers".to_owned(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ClassifierRecord {
    pub name: String,
    pub kind: ClassifierKind,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub version: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum ClassifierKind {
    Grok {
        classification: String,
        pattern: String,
        custom_patterns: Option<String>,
    },
    Xml {
        classification: String,
        row_tag: Option<String>,
    },
    Json {
        path: String,
    },
    Csv(CsvSettings),
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct CsvSettings {
    pub delimiter: Option<String>,
    pub quote_symbol: Option<String>,
    pub contains_header: Option<String>,
    pub header: Option<Vec<String>>,
    pub disable_value_trimming: Option<bool>,
    pub allow_single_column: Option<bool>,
    pub custom_datatype_configured: Option<bool>,
    pub custom_datatypes: Option<Vec<String>>,
    pub serde: Option<String>,
}
