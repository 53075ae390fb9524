//! One evaluation: a Spark driver that judges a table by rulesets, from its start to its last process.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::glue::DataQualityEvaluationRunAdditionalRunOptions;
use headwater_kernel::processes::{ERRORS, Exit, OUTPUT, Process, Program};
use headwater_kernel::runs::{Control, Failure, Outcome, Run};
use headwater_kernel::{Executor, Identity, Principal, StoreError, Transaction, id};
use headwater_spark::{Driver, Lake, SETTINGS, WORK};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::records::{EVALUATIONS, EvaluationRecord, EvaluationState, LOGGED, RulesetOutcome, read};
use super::runs::{TIMED_OUT, conclude, place_of};
use super::{Quality, RUN_KIND};
use crate::glue::jobs::{Workers, read_lines, stream_name};
use crate::glue::place::Place;
use crate::logs::Batch;

/// Evaluations that one server carries out at the same time; others stay STARTING.
const RUNS_AT_ONCE: usize = 4;
/// How long a process that is told to end has for it.
const GRACE: Duration = Duration::from_secs(10);
/// How often new output is taken into the log.
const LOG_EVERY: Duration = Duration::from_millis(500);
const RETRY_AFTER: Duration = Duration::from_secs(5);
/// What evaluations run on: the version that jobs without one get.
const GLUE_VERSION: &str = "5.1";
const LOG_GROUP: &str = "/aws-glue/data-quality";
const REQUEST: &str = "evaluation.json";
const RESULTS: &str = "results.json";
const SCRIPT: &str = "from awsgluedq.run import main\n\nmain()\n";

/// Carries out evaluations.
pub(super) struct EvaluationExecutor {
    quality: Quality,
}

impl EvaluationExecutor {
    pub fn new(quality: Quality) -> Self {
        Self { quality }
    }
}

#[async_trait]
impl Executor for EvaluationExecutor {
    fn kind(&self) -> &'static str {
        RUN_KIND
    }

    fn concurrency(&self) -> usize {
        RUNS_AT_ONCE
    }

    async fn execute(&self, run: &Run, control: &Control) -> Outcome {
        let (place, quality) = (place_of(run), self.quality.clone());
        let key = place.key(&run.id);
        match quality
            .store
            .read(move |snapshot| snapshot.value(&EVALUATIONS, &key))
            .await
        {
            Ok(Some(record)) => {
                let folder = quality.settings.folder.join(&record.id);
                let evaluation = Evaluation {
                    quality,
                    place,
                    record,
                    folder,
                };
                evaluation
                    .outcome(control)
                    .await
                    .unwrap_or_else(EvaluationFailure::into_outcome)
            }
            Ok(None) => Outcome::Stopped(Value::Null),
            Err(error) => EvaluationFailure::Store(error).into_outcome(),
        }
    }

    fn conclude(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        conclude(run, transaction)
    }
}

/// Why an evaluation cannot go on.
#[derive(Debug)]
enum EvaluationFailure {
    /// For the user, word by word.
    Told(String),
    /// The store failed; the run is taken up again.
    Store(StoreError),
}

impl From<StoreError> for EvaluationFailure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl EvaluationFailure {
    fn told(error: impl std::fmt::Display) -> Self {
        Self::Told(error.to_string())
    }

    fn into_outcome(self) -> Outcome {
        match self {
            Self::Told(message) => Outcome::Failed(Failure::new("Failed", message)),
            Self::Store(error) => {
                tracing::error!(%error, "the store failed under an evaluation of data quality");
                Outcome::Retry {
                    failure: Failure::new("InternalServiceException", "Internal Service Exception"),
                    after: RETRY_AFTER,
                }
            }
        }
    }
}

/// An evaluation under way.
struct Evaluation {
    quality: Quality,
    place: Place,
    record: EvaluationRecord,
    folder: PathBuf,
}

impl Evaluation {
    async fn outcome(mut self, control: &Control) -> Result<Outcome, EvaluationFailure> {
        let process = Process::at(&self.folder, &self.record.id);
        if !process.was_started() {
            tokio::select! {
                begun = self.begin() => begun?,
                () = control.cancelled().cancelled() => {
                    // The process may have been started a moment before.
                    process.end_all(GRACE).await;
                    return Ok(Outcome::Stopped(Value::Null));
                }
            }
        }
        if self.record.began.is_none() {
            self.say_running().await?;
        }
        let end = self.wait(&process, control).await;
        process.end_all(GRACE).await;
        clear(&self.folder);
        self.log_or_warn().await;
        match end {
            Some(Exit::Status(0)) => left_results(&self.folder).map(Outcome::Succeeded),
            Some(exit) => Err(EvaluationFailure::Told(headwater_spark::reason(&self.folder, exit))),
            None if control.is_cancelled() => Ok(Outcome::Stopped(Value::Null)),
            None => Ok(Outcome::Failed(Failure::new(TIMED_OUT, "Data quality run timed out"))),
        }
    }

    async fn begin(&mut self) -> Result<(), EvaluationFailure> {
        let program = self.program().await?;
        Process::start(&program, &self.folder, &self.record.id).map_err(EvaluationFailure::told)?;
        self.say_running().await
    }

    async fn program(&self) -> Result<Program, EvaluationFailure> {
        fs::create_dir_all(self.folder.join(WORK)).map_err(EvaluationFailure::told)?;
        let script = self.folder.join("evaluate.py");
        let request = json!({
            "source": self.record.source, "others": self.record.others, "options": self.record.options,
            "rulesets": self.record.rulesets, "run": self.record.id,
        });
        fs::write(&script, SCRIPT).map_err(EvaluationFailure::told)?;
        fs::write(self.folder.join(REQUEST), request.to_string()).map_err(EvaluationFailure::told)?;
        let runtimes = &self.quality.settings.runtimes;
        let spec = runtimes.for_glue(GLUE_VERSION).map_err(EvaluationFailure::told)?;
        let say = |line: &str| tracing::info!(run = self.record.id, line, "installing a runtime");
        let runtime = runtimes.install(&spec, &say).await.map_err(EvaluationFailure::told)?;
        let driver = Driver {
            script,
            class: None,
            arguments: Vec::new(),
            python_files: Vec::new(),
            modules: Vec::new(),
            jars: Vec::new(),
            files: Vec::new(),
            formats: Vec::new(),
            settings: Vec::new(),
        };
        let capacity = f64::from(self.record.workers);
        let workers = Workers::of(None, None, capacity);
        let resources = self.quality.settings.cluster.resources(capacity, workers);
        let program = driver.spark(&runtime, &self.lake().await?, &resources, &self.folder);
        program.map_err(EvaluationFailure::told)
    }

    /// Keys of the run's own, in the name of its role.
    async fn lake(&self) -> Result<Lake, EvaluationFailure> {
        let role = &self.record.role;
        let principal = Principal {
            account: self.place.account.clone(),
            identity: Identity::AssumedRole {
                role: role.rsplit('/').next().unwrap_or(role).to_owned(),
                role_id: id::unique("AROA"),
                session: "GlueDataQualitySession".to_owned(),
            },
        };
        let minutes = u64::try_from(self.record.timeout).unwrap_or(0) + 60;
        let lifetime = Duration::from_secs(minutes * 60);
        let keys = self.quality.identities.session(principal, lifetime).await?;
        self.keep_access_key(keys.access_key_id.clone()).await?;
        Ok(Lake {
            endpoint: self.quality.settings.endpoint.url().to_owned(),
            region: self.place.region.clone(),
            access_key: keys.access_key_id,
            secret_key: keys.record.secret,
            session_token: Some(keys.record.token),
            metastore: None,
        })
    }

    /// Writes down which keys are to end with the run, before anybody has them.
    async fn keep_access_key(&self, access_key: String) -> Result<(), StoreError> {
        let key = self.place.key(&self.record.id);
        let write = move |transaction: &Transaction<'_>| {
            let Some(mut record) = transaction.value(&EVALUATIONS, &key)? else {
                return Ok(());
            };
            record.access_key = Some(access_key);
            transaction.put(&EVALUATIONS, &key, &record).map(drop)
        };
        self.quality.store.write(write).await
    }

    /// Writes down that the process was started.
    async fn say_running(&mut self) -> Result<(), EvaluationFailure> {
        let (key, began) = (self.place.key(&self.record.id), self.quality.clock.now());
        self.record.began = Some(began);
        let write = move |transaction: &Transaction<'_>| {
            let Some(mut record) = transaction.value(&EVALUATIONS, &key)? else {
                return Ok(());
            };
            (record.began, record.modified) = (Some(began), began);
            // It may have been told to stop meanwhile.
            if record.state == EvaluationState::Starting {
                record.state = EvaluationState::Running;
            }
            transaction.put(&EVALUATIONS, &key, &record).map(drop)
        };
        Ok(self.quality.store.write(write).await?)
    }

    /// Waits for the end of the process; `None` when it is to end before.
    async fn wait(&self, process: &Process, control: &Control) -> Option<Exit> {
        let began = self.record.began.unwrap_or(self.record.started);
        let span = jiff::SignedDuration::from_mins(i64::from(self.record.timeout));
        let deadline = self
            .quality
            .clock
            .sleep_until(began.checked_add(span).unwrap_or(Timestamp::MAX));
        let ended = process.ended();
        tokio::pin!(deadline, ended);
        loop {
            tokio::select! {
                exit = &mut ended => return Some(exit),
                () = control.cancelled().cancelled() => return None,
                () = &mut deadline => return None,
                () = tokio::time::sleep(LOG_EVERY) => self.log_or_warn().await,
            }
        }
    }

    async fn log_or_warn(&self) {
        if let Err(error) = self.log().await {
            tracing::warn!(run = self.record.id, %error, "output is not in the log yet");
        }
    }

    /// Takes all output there is now into the log; lines and how far they go commit together.
    async fn log(&self) -> Result<(), StoreError> {
        loop {
            let (key, at) = (self.place.key(&self.record.id), self.place.key(&self.record.id));
            let logged = self
                .quality
                .store
                .read(move |snapshot| snapshot.value(&LOGGED, &at))
                .await?;
            let (output, errors) = logged.unwrap_or_default();
            let is_over = !Process::at(&self.folder, &self.record.id).is_running();
            let output = read_lines(&self.folder.join(OUTPUT), output, is_over);
            let errors = read_lines(&self.folder.join(ERRORS), errors, is_over);
            if output.lines.is_empty() && errors.lines.is_empty() {
                return Ok(());
            }
            let next = (output.next, errors.next);
            let now = self.quality.clock.now().as_millisecond();
            let also = move |transaction: &Transaction<'_>| transaction.put(&LOGGED, &key, &next).map(drop);
            let batches = vec![
                self.batch("output", output.lines, now),
                self.batch("error", errors.lines, now),
            ];
            let kept = self.quality.settings.archive.keep(batches, now, also).await;
            kept.map_err(|error| StoreError::Backend(error.message))?;
        }
    }

    fn batch(&self, kind: &str, lines: Vec<String>, now: i64) -> Batch {
        let options: DataQualityEvaluationRunAdditionalRunOptions = read(&self.record.options).unwrap_or_default();
        let prefix = options.custom_log_group_prefix.unwrap_or_else(|| LOG_GROUP.to_owned());
        Batch {
            name: stream_name(&self.place, format!("{prefix}/{kind}"), self.record.id.clone()),
            events: lines.into_iter().map(|line| (now, line)).collect(),
        }
    }
}

/// Removes what the run worked with, and the settings that hold its keys.
fn clear(folder: &Path) {
    for removed in [
        fs::remove_dir_all(folder.join(WORK)),
        fs::remove_file(folder.join(SETTINGS)),
    ] {
        if let Err(error) = removed
            && error.kind() != ErrorKind::NotFound
        {
            tracing::warn!(folder = %folder.display(), %error, "files of an evaluation stay behind");
        }
    }
}

/// What the script left, seen to be results.
fn left_results(folder: &Path) -> Result<Value, EvaluationFailure> {
    let left = fs::read(folder.join(RESULTS))
        .map_err(|error| EvaluationFailure::Told(format!("The evaluation left no results: {error}")))?;
    let found: Vec<RulesetOutcome> = serde_json::from_slice(&left).map_err(EvaluationFailure::told)?;
    serde_json::to_value(found).map_err(EvaluationFailure::told)
}
