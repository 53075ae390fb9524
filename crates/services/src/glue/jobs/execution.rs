//! One job run, from its script in a bucket to the end of its last process.

use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_kernel::processes::{Exit, Process};
use headwater_kernel::runs::{Control, Failure, Outcome, Run};
use headwater_kernel::{Executor, StoreError, Transaction};
use headwater_spark::{ASSIGNMENT, Runtime};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::records::{RUNS, RunRecord, RunState};
use super::runs::{RunInput, TIMED_OUT, conclude, event};
use super::workplace::Workplace;
use super::{Jobs, RUN_KIND};
use crate::glue::place::Place;
use crate::glue::security::Protections;

/// Job runs that one server carries out at the same time; others stay STARTING.
const RUNS_AT_ONCE: usize = 8;
/// How long a process that is told to end has for it.
const GRACE: Duration = Duration::from_secs(10);
/// How often new output is taken into the log.
const LOG_EVERY: Duration = Duration::from_millis(500);
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// Carries out job runs.
pub(super) struct JobExecutor {
    jobs: Jobs,
}

impl JobExecutor {
    pub fn new(jobs: Jobs) -> Self {
        Self { jobs }
    }
}

#[async_trait]
impl Executor for JobExecutor {
    fn kind(&self) -> &'static str {
        RUN_KIND
    }

    fn concurrency(&self) -> usize {
        RUNS_AT_ONCE
    }

    async fn execute(&self, run: &Run, control: &Control) -> Outcome {
        match self.attempt(run).await {
            Ok(Some(attempt)) => attempt.outcome(control).await,
            Ok(None) => Outcome::Stopped(Value::Null),
            Err(failure) => failure.into_outcome(),
        }
    }

    fn conclude(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        conclude(&self.jobs.runs, run, transaction)
    }
}

impl JobExecutor {
    async fn attempt(&self, run: &Run) -> Result<Option<Attempt>, JobFailure> {
        let input: RunInput =
            serde_json::from_value(run.input.clone()).map_err(|error| JobFailure::Told(error.to_string()))?;
        let key = input.key(&run.id);
        let record = self
            .jobs
            .store
            .read(move |snapshot| snapshot.value(&RUNS, &key))
            .await?;
        Ok(record.map(|record| Attempt {
            workplace: Workplace::of(&self.jobs.settings.folder, record.process()),
            jobs: self.jobs.clone(),
            place: input.place,
            record,
        }))
    }
}

/// Why a run cannot go on.
#[derive(Debug)]
pub(super) enum JobFailure {
    /// For the user, word by word.
    Told(String),
    /// The store failed; the run is taken up again.
    Store(StoreError),
}

impl From<StoreError> for JobFailure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Error> for JobFailure {
    fn from(error: Error) -> Self {
        if error.status >= 500 {
            return Self::Store(StoreError::Backend(error.message));
        }
        Self::Told(error.message)
    }
}

impl JobFailure {
    fn into_outcome(self) -> Outcome {
        match self {
            Self::Told(message) => Outcome::Failed(Failure::new("Failed", message)),
            Self::Store(error) => {
                tracing::error!(%error, "the store failed under a job run");
                Outcome::Retry {
                    failure: Failure::new("InternalServiceException", "Internal Service Exception"),
                    after: RETRY_AFTER,
                }
            }
        }
    }
}

/// A run under way.
pub(super) struct Attempt {
    pub jobs: Jobs,
    pub place: Place,
    pub record: RunRecord,
    pub workplace: Workplace,
}

/// Why the wait for a process ended.
enum End {
    Exited(Exit),
    Cancelled,
    TimedOut,
}

impl Attempt {
    async fn outcome(mut self, control: &Control) -> Outcome {
        if self.record.state == RunState::Stopping {
            // An earlier server was told to stop the run, and died before it did.
            self.process().end_all(GRACE).await;
            self.log_or_warn().await;
            return Outcome::Stopped(Value::Null);
        }
        let _under_way = (!self.record.is_shell()).then(|| self.jobs.warm.under_way());
        if !self.has_begun() {
            let begun = tokio::select! {
                begun = self.begin() => Some(begun),
                () = control.cancelled().cancelled() => None,
            };
            let Some(begun) = begun else {
                // The process may have been started a moment before.
                self.process().end_all(GRACE).await;
                self.workplace.clear();
                return Outcome::Stopped(Value::Null);
            };
            if let Err(failure) = begun {
                if !self.has_begun() {
                    // A driver that waited is told nothing any more.
                    self.process().end_all(GRACE).await;
                    self.workplace.clear();
                }
                // What the installation of a runtime said is part of the log.
                self.log_or_warn().await;
                return failure.into_outcome();
            }
        }
        let process = self.process();
        if self.record.began.is_none()
            && let Err(failure) = self.say_running().await
        {
            // An earlier server started the process and had no time to say so.
            return failure.into_outcome();
        }
        let end = self.wait(&process, control).await;
        process.end_all(GRACE).await;
        self.workplace.clear();
        let is_logged = self.log_or_warn().await;
        if let Err(failure) = self.take_left(matches!(end, End::Exited(Exit::Status(0)))).await {
            return failure.into_outcome();
        }
        let outcome = self.outcome_of(&end);
        if is_logged && self.record.protections().is_some_and(Protections::has_own_logs) {
            // What it printed lies encrypted in the log, and nowhere else.
            self.workplace.clear_output();
        }
        outcome
    }

    fn outcome_of(&self, end: &End) -> Outcome {
        match end {
            End::Exited(Exit::Status(0)) => Outcome::Succeeded(Value::Null),
            End::Exited(exit) => Outcome::Failed(Failure::new(
                "Failed",
                headwater_spark::reason(self.workplace.folder(), *exit),
            )),
            End::Cancelled => Outcome::Stopped(Value::Null),
            End::TimedOut => Outcome::Failed(Failure::new(TIMED_OUT, "Job run timed out")),
        }
    }

    pub(super) fn process(&self) -> Process {
        Process::at(self.workplace.folder(), self.record.process())
    }

    /// Whether the script was handed to a process, by this server or an earlier one.
    fn has_begun(&self) -> bool {
        if self.record.driver.is_some() {
            self.workplace.folder().join(ASSIGNMENT).exists()
        } else {
            self.process().was_started()
        }
    }

    /// Prepares the folder, starts the process or hands the script to one that waits, and says so.
    async fn begin(&mut self) -> Result<(), JobFailure> {
        self.encrypt_logs().await?;
        self.leave_lost_driver().await;
        let runtime = self.installed_runtime().await?;
        if let Some(program) = self.prepare(&runtime).await? {
            Process::start(&program, self.workplace.folder(), self.record.process())
                .map_err(|error| JobFailure::Told(format!("The script cannot be started: {error}")))?;
        }
        if !self.record.is_shell() {
            self.jobs.warm.want(runtime);
        }
        self.say_running().await
    }

    /// An earlier server died between taking a warm driver and telling it what to do: the run begins on one of its own.
    async fn leave_lost_driver(&mut self) {
        if self.record.driver.is_some() {
            self.process().end_all(GRACE).await;
            self.record.driver = None;
            self.workplace = Workplace::of(&self.jobs.settings.folder, &self.record.id);
        }
    }

    /// What the installation says is in the log as it comes.
    async fn installed_runtime(&self) -> Result<Runtime, JobFailure> {
        let runtime = self.runtime();
        tokio::pin!(runtime);
        loop {
            tokio::select! {
                installed = &mut runtime => return installed,
                () = tokio::time::sleep(LOG_EVERY) => self.log().await?,
            }
        }
    }

    /// Writes down that the process was started.
    async fn say_running(&mut self) -> Result<(), JobFailure> {
        self.record.state = RunState::Running;
        self.record.began = Some(self.jobs.clock.now());
        let (key, began) = (self.record.key(&self.place), self.record.began);
        let (driver, access_key) = (self.record.driver.clone(), self.record.access_key.clone());
        let write = move |transaction: &Transaction<'_>| {
            let Some(mut record) = transaction.value(&RUNS, &key)? else {
                return Ok(());
            };
            record.began = began;
            (record.driver, record.access_key) = (driver, access_key);
            // It may have been told to stop meanwhile.
            if record.state == RunState::Starting {
                record.state = RunState::Running;
            }
            record.modified = began.unwrap_or(record.modified);
            transaction.put(&RUNS, &key, &record).map(drop)
        };
        Ok(self.jobs.store.write(write).await?)
    }

    /// Waits for the end of the process, and takes its output into the log as it comes.
    async fn wait(&self, process: &Process, control: &Control) -> End {
        let began = self.record.began.unwrap_or(self.record.started);
        let minutes = |count: Option<i32>| {
            count.and_then(|count| {
                began
                    .checked_add(jiff::SignedDuration::from_mins(i64::from(count)))
                    .ok()
            })
        };
        let deadline = self
            .jobs
            .clock
            .sleep_until(minutes(self.record.settings.timeout).unwrap_or(Timestamp::MAX));
        let delayed = self
            .jobs
            .clock
            .sleep_until(minutes(self.record.settings.notify_delay_after).unwrap_or(Timestamp::MAX));
        let ended = process.ended();
        tokio::pin!(deadline, delayed, ended);
        let mut told_delay = self.record.settings.notify_delay_after.is_none();
        loop {
            tokio::select! {
                exit = &mut ended => return End::Exited(exit),
                () = control.cancelled().cancelled() => return End::Cancelled,
                () = &mut deadline => return End::TimedOut,
                () = &mut delayed, if !told_delay => {
                    told_delay = true;
                    self.tell_delay(began).await;
                }
                () = tokio::time::sleep(LOG_EVERY) => drop(self.log_or_warn().await),
            }
        }
    }

    /// Whether all output is in the log now.
    async fn log_or_warn(&self) -> bool {
        let logged = self.log().await;
        if let Err(error) = &logged {
            tracing::warn!(run = self.record.id, ?error, "output is not in the log yet");
        }
        logged.is_ok()
    }

    /// The event of a run that takes longer than `NotifyDelayAfter` (spec section 7).
    async fn tell_delay(&self, began: Timestamp) {
        let minutes = self.record.settings.notify_delay_after;
        let detail = json!({
            "jobName": self.record.job, "severity": "INFO", "notificationCondition": { "NotifyDelayAfter": minutes },
            "state": "RUNNING", "jobRunId": self.record.id, "startedOn": began.to_string(),
            "message": format!("Job run has exceeded the delay notification threshold of {} minutes", minutes.unwrap_or(0)),
        });
        let signal = event(&self.place, "Glue Job Run Status", detail, self.jobs.clock.now());
        let told = self
            .jobs
            .store
            .write(move |transaction| transaction.signal(&signal))
            .await;
        if let Err(error) = told {
            let error: StoreError = error;
            tracing::warn!(run = self.record.id, %error, "nobody is told that a run takes long");
        }
    }
}
