//! One crawl, from its crawler's settings to what it found.

use std::collections::BTreeSet;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_catalog::{CatalogError, ErrorKind};
use headwater_crawl::{CrawlError, CrawlOptions, CustomClassifier, Exclusions, Findings, IncludePath, Target, crawl};
use headwater_kernel::runs::{Control, Failure, Outcome, Run};
use headwater_kernel::{Executor, Range, Signal, Snapshot, StoreError, Transaction};
use serde_json::Value;

use super::catalog_writer::CatalogWriter;
use super::classifiers::engine_classifier;
use super::configuration::Configuration;
use super::lifecycle::{CrawlInput, conclude};
use super::records::{CLASSIFIERS, CRAWLERS, CrawlerRecord, CrawlerState, KNOWN_FOLDERS, S3TargetRecord};
use super::report::{Level, Report};
use super::settings::only_new_folders;
use super::tally::Tally;
use super::{Crawlers, RUN_KIND};
use crate::glue::place::{Place, folder_key};

/// Crawls that one server carries out at the same time.
const CRAWLS_AT_ONCE: usize = 8;
/// After a failure of the store the crawl is tried again.
const RETRY_AFTER: std::time::Duration = std::time::Duration::from_secs(5);

/// Carries out crawls.
pub(super) struct CrawlExecutor {
    crawlers: Crawlers,
}

impl CrawlExecutor {
    pub fn new(crawlers: Crawlers) -> Self {
        Self { crawlers }
    }
}

#[async_trait]
impl Executor for CrawlExecutor {
    fn kind(&self) -> &'static str {
        RUN_KIND
    }

    fn concurrency(&self) -> usize {
        CRAWLS_AT_ONCE
    }

    async fn execute(&self, run: &Run, control: &Control) -> Outcome {
        tokio::select! {
            outcome = self.outcome(run, control) => outcome,
            () = control.cancelled().cancelled() => Outcome::Stopped(Value::Null),
        }
    }

    fn conclude(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        conclude(&self.crawlers.runs, run, transaction)
    }
}

impl CrawlExecutor {
    async fn outcome(&self, run: &Run, control: &Control) -> Outcome {
        match self.carry_out(run, control).await {
            Ok(Some(tally)) => Outcome::Succeeded(serde_json::to_value(tally).unwrap_or_default()),
            Ok(None) => Outcome::Stopped(Value::Null),
            Err(CrawlFailure::Store(failure)) => {
                tracing::error!(run = %run.id, %failure, "the store failed under a crawl");
                Outcome::Retry {
                    failure: Failure::new("InternalServiceException", "Internal Service Exception"),
                    after: RETRY_AFTER,
                }
            }
            Err(CrawlFailure::Told(message)) => Outcome::Failed(Failure::new("CrawlFailed", message)),
        }
    }

    /// The whole crawl; `None` when the crawler was told to stop, or deleted, before it began.
    async fn carry_out(&self, run: &Run, control: &Control) -> Result<Option<Tally>, CrawlFailure> {
        let input: CrawlInput =
            serde_json::from_value(run.input.clone()).map_err(|error| CrawlFailure::Told(error.to_string()))?;
        let Some(crawl) = Crawl::load(&self.crawlers, input, run, control).await? else {
            return Ok(None);
        };
        let mut findings = Vec::new();
        for target in &crawl.record.settings.targets {
            findings.push((target, crawl.find(target).await?));
        }
        let text = format!(
            "Classification complete, writing results to database {}",
            crawl.record.database()
        );
        crawl
            .log(&[(Level::Benchmark, text), (Level::Info, crawl.policy_line())])
            .await?;
        for (target, found) in &findings {
            crawl.log_warnings(target, found).await?;
        }
        let tally = CatalogWriter::new(&crawl, &findings).await?.write().await?;
        crawl.remember_folders(&findings).await?;
        Ok(Some(tally))
    }
}

/// Why a crawl cannot go on.
#[derive(Debug)]
pub(super) enum CrawlFailure {
    /// For the user, word by word.
    Told(String),
    /// The store failed; another attempt may succeed.
    Store(String),
}

impl From<StoreError> for CrawlFailure {
    fn from(error: StoreError) -> Self {
        Self::Store(error.to_string())
    }
}

impl From<CatalogError> for CrawlFailure {
    fn from(error: CatalogError) -> Self {
        if error.kind == ErrorKind::Internal {
            Self::Store(error.message)
        } else {
            Self::Told(error.message)
        }
    }
}

impl From<CrawlError> for CrawlFailure {
    fn from(error: CrawlError) -> Self {
        Self::Told(error.to_string())
    }
}

/// A crawl under way.
pub(super) struct Crawl<'a> {
    pub crawlers: &'a Crawlers,
    pub control: &'a Control,
    pub place: Place,
    pub record: CrawlerRecord,
    pub configuration: Configuration,
    pub run_id: String,
    /// What an earlier attempt had done.
    pub progress: Tally,
    classifiers: Vec<Arc<CustomClassifier>>,
    report: Report,
}

impl<'a> Crawl<'a> {
    async fn load(
        crawlers: &'a Crawlers,
        input: CrawlInput,
        run: &Run,
        control: &'a Control,
    ) -> Result<Option<Self>, CrawlFailure> {
        let place = input.place.clone();
        let key = place.key(&input.crawler);
        let record = crawlers
            .store
            .read(move |snapshot| snapshot.value(&CRAWLERS, &key))
            .await?;
        let is_ours = |record: &CrawlerRecord| {
            record.state != CrawlerState::Stopping && record.crawl.as_ref().is_some_and(|crawl| crawl.id == run.id)
        };
        let Some(record) = record.filter(is_ours) else {
            return Ok(None);
        };
        let configuration =
            Configuration::parse(record.settings.configuration.as_deref()).map_err(CrawlFailure::Told)?;
        let classifiers = load_classifiers(crawlers, &place, &record.settings.classifiers).await?;
        let report = Report::new(&place, &record, &run.id, crawlers.clock.now());
        let run_id = run.id.clone();
        let progress = serde_json::from_value(run.progress.clone()).unwrap_or_default();
        Ok(Some(Self {
            crawlers,
            control,
            place,
            record,
            configuration,
            run_id,
            progress,
            classifiers,
            report,
        }))
    }

    /// Writes lines to the crawler's log.
    pub async fn log(&self, lines: &[(Level, String)]) -> Result<(), CrawlFailure> {
        let report = self.report.at(self.crawlers.clock.now());
        let signals: Vec<Signal> = lines.iter().map(|(level, text)| report.line(*level, text)).collect();
        let write =
            move |transaction: &Transaction<'_>| signals.iter().try_for_each(|signal| transaction.signal(signal));
        Ok(self.crawlers.store.write(write).await?)
    }

    fn policy_line(&self) -> String {
        let settings = &self.record.settings;
        let policy = format!(
            "{{\"UpdateBehavior\":\"{}\",\"DeleteBehavior\":\"{}\"}}",
            settings.update_behavior, settings.delete_behavior
        );
        match &settings.configuration {
            Some(configuration) => format!(
                "Crawler configured with Configuration {configuration} and SchemaChangePolicy {policy}. Note that values \
                 in the Configuration override values in the SchemaChangePolicy for S3 Targets."
            ),
            None => format!("Crawler configured with SchemaChangePolicy {policy}."),
        }
    }

    async fn log_warnings(&self, target: &S3TargetRecord, findings: &Findings) -> Result<(), CrawlFailure> {
        let mut lines: Vec<(Level, String)> = findings
            .warnings
            .iter()
            .map(|warning| (Level::Warn, format!("{}: {}", warning.location, warning.problem)))
            .collect();
        let unknown = findings
            .tables
            .iter()
            .filter(|table| table.format == headwater_crawl::Format::Unknown);
        lines.extend(unknown.map(|table| {
            (
                Level::Warn,
                format!(
                    "Classification of {} is UNKNOWN: {}: {}",
                    table.location, table.why.example, table.why.format
                ),
            )
        }));
        if findings.tables.is_empty() {
            lines.push((Level::Warn, format!("No tables were found at {}", target.path)));
        }
        if lines.is_empty() {
            Ok(())
        } else {
            self.log(&lines).await
        }
    }

    /// Crawls one target.
    async fn find(&self, target: &S3TargetRecord) -> Result<Findings, CrawlFailure> {
        let include = IncludePath::parse(&target.path)?;
        let Some(store) = self.crawlers.objects.object_store(&include.bucket) else {
            return Err(CrawlFailure::Told(format!(
                "The specified bucket does not exist: {}",
                include.bucket
            )));
        };
        let mut options = CrawlOptions {
            exclusions: Exclusions::new(&target.exclusions).map_err(CrawlError::from)?,
            sample_size: target.sample_size.and_then(|size| usize::try_from(size).ok()),
            grouping: self.configuration.grouping,
            table_level: self.configuration.table_level,
            classifiers: self.classifiers.clone(),
            ..CrawlOptions::default()
        };
        if self.is_incremental() {
            options.known_folders = self.known_folders(&include.bucket).await?;
            options.known_roots = CatalogWriter::roots(self, &include.bucket).await?;
        }
        Ok(crawl(&Target::new(&include, store), &options).await?)
    }

    /// Whether only new folders are read.
    pub fn is_incremental(&self) -> bool {
        only_new_folders(&self.record.settings)
    }

    async fn known_folders(&self, bucket: &str) -> Result<BTreeSet<String>, CrawlFailure> {
        let prefix = self.place.key(&self.record.name).with(bucket);
        let read = move |snapshot: &Snapshot<'_>| snapshot.keys(&KNOWN_FOLDERS, &Range::prefix(&prefix));
        let keys = self.crawlers.store.read(read).await?;
        Ok(keys.iter().filter_map(|key| key.texts().pop()).collect())
    }

    async fn remember_folders(&self, findings: &[(&S3TargetRecord, Findings)]) -> Result<(), CrawlFailure> {
        if !self.is_incremental() {
            return Ok(());
        }
        let mut keys = Vec::new();
        for (target, found) in findings {
            let bucket = IncludePath::parse(&target.path)?.bucket;
            keys.extend(
                found
                    .folders
                    .iter()
                    .map(|folder| folder_key(&self.place, &self.record.name, &bucket, folder)),
            );
        }
        let write = move |transaction: &Transaction<'_>| {
            keys.iter()
                .try_for_each(|key| transaction.put(&KNOWN_FOLDERS, key, &()).map(|_| ()))
        };
        Ok(self.crawlers.store.write(write).await?)
    }
}

async fn load_classifiers(
    crawlers: &Crawlers,
    place: &Place,
    names: &[String],
) -> Result<Vec<Arc<CustomClassifier>>, CrawlFailure> {
    let mut classifiers = Vec::with_capacity(names.len());
    for name in names {
        let key = place.key(name);
        let record = crawlers
            .store
            .read(move |snapshot| snapshot.value(&CLASSIFIERS, &key))
            .await?;
        let record =
            record.ok_or_else(|| CrawlFailure::Told(format!("Classifier with name: {name} does not exist.")))?;
        classifiers.push(Arc::new(engine_classifier(&record).map_err(CrawlFailure::Told)?));
    }
    Ok(classifiers)
}
