//! The log lines and events of a crawl.
//!
//! Source: glue-crawler-spec section 8.

use headwater_kernel::{Event, LogLine, Signal};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::records::{CrawlRecord, CrawlState, CrawlerRecord};
use super::tally::Tally;
use crate::glue::place::Place;

/// How a log line is marked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Level {
    Benchmark,
    Info,
    Warn,
    Error,
}

impl Level {
    fn text(self) -> &'static str {
        match self {
            Self::Benchmark => "BENCHMARK",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
        }
    }
}

/// What all lines and events of one crawl have in common.
#[derive(Debug, Clone)]
pub(super) struct Report {
    place: Place,
    crawler: String,
    crawl_id: String,
    log_group: String,
    time: Timestamp,
}

impl Report {
    pub fn new(place: &Place, record: &CrawlerRecord, crawl_id: &str, time: Timestamp) -> Self {
        Self {
            place: place.clone(),
            crawler: record.name.clone(),
            crawl_id: crawl_id.to_owned(),
            log_group: record.log_group(),
            time,
        }
    }

    /// The same report at another time.
    pub fn at(&self, time: Timestamp) -> Self {
        Self { time, ..self.clone() }
    }

    /// A line of the crawler's log.
    pub fn line(&self, level: Level, text: &str) -> Signal {
        Signal::Log(LogLine {
            account: self.place.account.clone(),
            region: self.place.region.clone(),
            group: self.log_group.clone(),
            stream: self.crawler.clone(),
            time: self.time,
            message: format!("[{}] {} : {text}", self.crawl_id, level.text()),
        })
    }

    pub fn started(&self) -> Signal {
        self.event(json!({
            "accountId": self.place.account,
            "crawlerName": self.crawler,
            "startTime": self.time.to_string(),
            "state": "Started",
            "message": "Crawler Started",
        }))
    }

    /// Everything that tells of the end: the last lines of the log, and the event.
    pub fn end(&self, crawl: &CrawlRecord, tally: &Tally) -> Vec<Signal> {
        let mut signals: Vec<Signal> = Vec::new();
        match crawl.state {
            CrawlState::Completed => {
                signals.push(self.line(Level::Benchmark, "Finished writing to Catalog"));
                signals.extend(tally.summary_lines().iter().map(|line| self.line(Level::Info, line)));
            }
            CrawlState::Failed => signals.push(self.line(Level::Error, crawl.error.as_deref().unwrap_or_default())),
            CrawlState::Stopped | CrawlState::Running => signals.push(self.line(Level::Info, "The crawl was stopped")),
        }
        signals.push(self.line(Level::Benchmark, "Crawler has finished running and is in state READY"));
        signals.extend(self.end_event(crawl, tally));
        signals
    }

    /// A crawl that was stopped sends no event: AWS knows only these outcomes.
    fn end_event(&self, crawl: &CrawlRecord, tally: &Tally) -> Option<Signal> {
        match crawl.state {
            CrawlState::Completed => Some(self.event(self.succeeded(crawl, tally))),
            CrawlState::Failed => Some(self.event(self.failed(crawl))),
            CrawlState::Stopped | CrawlState::Running => None,
        }
    }

    fn succeeded(&self, crawl: &CrawlRecord, tally: &Tally) -> Value {
        json!({
            "tablesCreated": tally.tables_created.len().to_string(),
            "tablesUpdated": tally.tables_updated.len().to_string(),
            "tablesDeleted": tally.tables_deleted.len().to_string(),
            "partitionsCreated": tally.partitions_created.to_string(),
            "partitionsUpdated": tally.partitions_updated.to_string(),
            "partitionsDeleted": tally.partitions_deleted.to_string(),
            "warningMessage": "N/A",
            "message": "Crawler Succeeded",
            "accountId": self.place.account,
            "runningTime (sec)": self.time.duration_since(crawl.started).as_secs().to_string(),
            "crawlerName": self.crawler,
            "completionDate": self.time.to_string(),
            "state": "Succeeded",
            "cloudWatchLogLink": self.log_link(),
        })
    }

    fn failed(&self, crawl: &CrawlRecord) -> Value {
        json!({
            "accountId": self.place.account,
            "crawlerName": self.crawler,
            "errorMessage": crawl.error.clone().unwrap_or_default(),
            "message": "Crawler Failed",
            "state": "Failed",
            "cloudWatchLogLink": self.log_link(),
        })
    }

    fn log_link(&self) -> String {
        let Place { region, .. } = &self.place;
        let (group, stream) = (&self.log_group, &self.crawler);
        format!(
            "https://console.aws.amazon.com/cloudwatch/home?region={region}#logEventViewer:group={group};stream={stream}"
        )
    }

    fn event(&self, detail: Value) -> Signal {
        Signal::Event(Event {
            account: self.place.account.clone(),
            region: self.place.region.clone(),
            time: self.time,
            source: "aws.glue".to_owned(),
            detail_type: "Glue Crawler State Change".to_owned(),
            resources: Vec::new(),
            detail,
        })
    }
}
