//! Starting, stopping and showing runs, and what their ends mean.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    BatchStopJobRunError, BatchStopJobRunRequest, BatchStopJobRunResponse, BatchStopJobRunSuccessfulSubmission,
    ErrorDetail, Fault, GetJobRunRequest, GetJobRunResponse, GetJobRunsRequest, GetJobRunsResponse, JobRun,
    NotificationProperty, Predecessor, StartJobRunRequest, StartJobRunResponse,
};
use headwater_kernel::runs::{Run, State};
use headwater_kernel::{Call, Event, Key, NewRun, Range, Runs, Signal, Snapshot, StoreError, Transaction, id};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::crud::find;
use super::records::{JOBS, RUNS, RunRecord, RunSettings, RunState, STARTS, UNFINISHED, by_id, by_start};
use super::{Jobs, RUN_KIND, definition, run_not_found};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::Refused;
use crate::glue::security;
use crate::glue::workflows::{Begun, Cause, Ended, Stage, Started, Target};
use crate::identity;

/// A run whose server died is taken up again this often: it is adopted, not repeated.
const MAX_ATTEMPTS: u32 = 1000;
const MOST_STOPPED_AT_ONCE: usize = 25;
/// The code of the kernel's failure for a run that took too long.
pub(super) const TIMED_OUT: &str = "TIMEOUT";

/// What the kernel's run is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct RunInput {
    pub place: Place,
    pub job: String,
    pub started: Timestamp,
}

impl RunInput {
    pub fn key(&self, run_id: &str) -> Key {
        by_start(&self.place, &self.job, self.started, run_id)
    }
}

impl Jobs {
    pub async fn start_job_run(&self, call: &Call, input: StartJobRunRequest) -> Result<StartJobRunResponse, Error> {
        definition::check_timeout(input.timeout)?;
        definition::check_capacity(
            input.max_capacity,
            input.worker_type.as_deref(),
            input.number_of_workers,
        )?;
        let (place, now, runs) = (Place::of(call), self.clock.now(), self.runs.clone());
        let run_id = self
            .write(move |transaction| {
                let missing = || Fault::EntityNotFoundException.with("Failed to start job run due to missing metadata");
                let job = transaction
                    .value(&JOBS, &place.key(&input.job_name))?
                    .ok_or_else(missing)?;
                let mut input = input;
                if let Some(previous) = &input.job_run_id {
                    let earlier = find_run(transaction, &place, &input.job_name, previous)?;
                    input.arguments.get_or_insert(earlier.arguments);
                }
                let record = first_attempt(&definition::read(&job.definition)?, input, now);
                admit(transaction, &runs, &place, record)
            })
            .await?;
        Ok(StartJobRunResponse {
            job_run_id: Some(run_id),
        })
    }

    pub async fn get_job_run(&self, call: &Call, input: GetJobRunRequest) -> Result<GetJobRunResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let record = self.read(move |snapshot| {
            find(snapshot, &place, &input.job_name)?;
            find_run(snapshot, &place, &input.job_name, &input.run_id)
        });
        Ok(GetJobRunResponse {
            job_run: Some(shown(record.await?, now)),
        })
    }

    pub async fn get_job_runs(&self, call: &Call, input: GetJobRunsRequest) -> Result<GetJobRunsResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let limit = pages::limit(input.max_results);
        let after = pages::position(input.next_token.as_deref())?;
        let mut records = self
            .read(move |snapshot| {
                find(snapshot, &place, &input.job_name)?;
                let mut range = Range::prefix(&place.key(&input.job_name));
                if let Some(last_seen) = after {
                    range = range.after(&find_run(snapshot, &place, &input.job_name, &last_seen)?.key(&place));
                }
                let page = snapshot.page(&RUNS, &range, limit + 1)?;
                Ok(page
                    .entries
                    .into_iter()
                    .map(|(_, found)| found.value)
                    .collect::<Vec<RunRecord>>())
            })
            .await?;
        let has_more = records.len() > limit;
        records.truncate(limit);
        let next_token = records.last().filter(|_| has_more).map(|last| pages::token(&last.id));
        Ok(GetJobRunsResponse {
            job_runs: Some(records.into_iter().map(|record| shown(record, now)).collect()),
            next_token,
        })
    }

    pub async fn batch_stop_job_run(
        &self,
        call: &Call,
        input: BatchStopJobRunRequest,
    ) -> Result<BatchStopJobRunResponse, Error> {
        if input.job_run_ids.len() > MOST_STOPPED_AT_ONCE {
            let message = format!("BatchStopJobRun takes up to {MOST_STOPPED_AT_ONCE} run ids");
            return Err(Fault::InvalidInputException.with(message));
        }
        let mut response = BatchStopJobRunResponse {
            successful_submissions: Some(Vec::new()),
            errors: Some(Vec::new()),
        };
        for run_id in input.job_run_ids {
            let (job_name, job_run_id) = (Some(input.job_name.clone()), Some(run_id.clone()));
            match self.stop_run(&Place::of(call), &input.job_name, &run_id).await {
                Ok(()) => response
                    .successful_submissions
                    .get_or_insert_default()
                    .push(BatchStopJobRunSuccessfulSubmission { job_name, job_run_id }),
                Err(error) => response.errors.get_or_insert_default().push(BatchStopJobRunError {
                    job_name,
                    job_run_id,
                    error_detail: Some(ErrorDetail {
                        error_code: Some(error.code.into_owned()),
                        error_message: Some(error.message),
                    }),
                }),
            }
        }
        Ok(response)
    }

    async fn stop_run(&self, place: &Place, job: &str, run_id: &str) -> Result<(), Error> {
        let (place, job, wanted, now) = (place.clone(), job.to_owned(), run_id.to_owned(), self.clock.now());
        let runs = self.runs.clone();
        let was_submitted = self
            .write(move |transaction| {
                let record = find_run(transaction, &place, &job, &wanted)?;
                if record.state.is_final() {
                    let message = format!("Job Run {wanted} is in a terminal state and cannot be stopped");
                    return Err(Error::new("JobRunInTerminalStateException", 400, message).into());
                }
                let stage = Stage {
                    transaction,
                    runs: &runs,
                    place: &place,
                    now,
                };
                Ok(mark_stopping(&stage, record)?)
            })
            .await?;
        if was_submitted {
            self.runs.cancel(run_id).await.map_err(Refused::from)?;
        }
        Ok(())
    }
}

pub(super) fn find_run(snapshot: &Snapshot<'_>, place: &Place, job: &str, run_id: &str) -> Result<RunRecord, Refused> {
    let started = snapshot.value(&STARTS, &by_id(place, job, run_id))?;
    let started = started.ok_or_else(|| run_not_found(run_id))?;
    let found = snapshot.value(&RUNS, &by_start(place, job, started, run_id))?;
    found.ok_or_else(|| run_not_found(run_id).into())
}

/// Says that a run is to stop, and that one which waits has stopped; returns whether the kernel's run is to be cancelled.
fn mark_stopping(stage: &Stage<'_>, mut record: RunRecord) -> Result<bool, StoreError> {
    let (transaction, place) = (stage.transaction, stage.place);
    record.modified = stage.now;
    if record.state != RunState::Waiting {
        record.state = RunState::Stopping;
        transaction.put(&RUNS, &record.key(place), &record)?;
        return Ok(true);
    }
    record.state = RunState::Stopped;
    record.completed = Some(stage.now);
    transaction.put(&RUNS, &record.key(place), &record)?;
    transaction.delete(&UNFINISHED, &by_id(place, &record.job, &record.id))?;
    transaction.signal(&changed(place, &record, stage.now))?;
    tell_cause(stage, &record)?;
    Ok(false)
}

/// Stops a run of a workflow, if it has not ended; returns whether the kernel's run is to be cancelled.
pub(in crate::glue) fn stop_for_workflow(stage: &Stage<'_>, job: &str, run_id: &str) -> Result<bool, Refused> {
    let record = find_run(stage.transaction, stage.place, job, run_id)?;
    if record.state.is_final() {
        return Ok(false);
    }
    Ok(mark_stopping(stage, record)?)
}

/// Starts a run for a trigger. What stands in its way is an error of the run and not of the trigger.
pub(in crate::glue) fn begin_for_trigger(
    stage: &Stage<'_>,
    request: StartJobRunRequest,
    cause: Cause,
) -> Result<Begun, StoreError> {
    let job = request.job_name.clone();
    let mut record = match planned(stage, request.clone()) {
        Ok(record) => record,
        Err(Refused::Store(error)) => return Err(error),
        Err(Refused::Fault(error)) => {
            let nothing = headwater_api::glue::JobUpdate::default();
            return refused_run(stage, first_attempt(&nothing, request, stage.now), cause, error);
        }
    };
    record.cause = Some(cause.clone());
    match admit(stage.transaction, stage.runs, stage.place, record.clone()) {
        Ok(id) => Ok(Begun {
            started: Some(Started { id, at: record.started }),
            error: None,
        }),
        Err(Refused::Store(error)) => Err(error),
        Err(Refused::Fault(error)) => {
            tracing::info!(job, trigger = cause.trigger, %error, "a trigger could not start its job");
            refused_run(stage, record, cause, error)
        }
    }
}

fn planned(stage: &Stage<'_>, request: StartJobRunRequest) -> Result<RunRecord, Refused> {
    let job = find(stage.transaction, stage.place, &request.job_name)?;
    Ok(first_attempt(&definition::read(&job.definition)?, request, stage.now))
}

/// Keeps a run that could not be started, with the reason.
fn refused_run(stage: &Stage<'_>, run: RunRecord, cause: Cause, error: Error) -> Result<Begun, StoreError> {
    let record = RunRecord {
        cause: Some(cause),
        state: RunState::Errored,
        completed: Some(stage.now),
        error: Some(error.message.clone()),
        ..run
    };
    let (transaction, place) = (stage.transaction, stage.place);
    transaction.put(&RUNS, &record.key(place), &record)?;
    transaction.put(&STARTS, &by_id(place, &record.job, &record.id), &record.started)?;
    Ok(Begun {
        started: Some(Started {
            id: record.id,
            at: record.started,
        }),
        error: Some(error.message),
    })
}

/// The run as `GetJobRun` shows it, if it is still there.
pub(in crate::glue) fn shown_run(
    snapshot: &Snapshot<'_>,
    place: &Place,
    job: &str,
    run: &Started,
) -> Result<Option<JobRun>, StoreError> {
    let record = snapshot.value(&RUNS, &by_start(place, job, run.at, &run.id))?;
    let until = |record: &RunRecord| record.completed.unwrap_or(record.modified);
    Ok(record.map(|record| {
        let now = until(&record);
        shown(record, now)
    }))
}

/// Lets what waits for the end of a run go on: the triggers of the chain that it belongs to.
fn tell_cause(stage: &Stage<'_>, record: &RunRecord) -> Result<(), StoreError> {
    let (Some(cause), Some(outcome)) = (&record.cause, record.state.outcome()) else {
        return Ok(());
    };
    let end = Ended {
        target: Target::Job(record.job.clone()),
        outcome,
        id: record.id.clone(),
    };
    stage.ended(cause, &end)
}

/// `jr_` and 64 hexadecimal digits.
fn new_id() -> String {
    let random = [id::uuid(), id::uuid()].concat();
    format!("jr_{}", random.replace('-', ""))
}

fn first_attempt(job: &headwater_api::glue::JobUpdate, input: StartJobRunRequest, now: Timestamp) -> RunRecord {
    let mut settings = definition::settings(job);
    let capacity = definition::capacity(input.worker_type.as_deref(), input.number_of_workers);
    settings.max_capacity = input.max_capacity.or(capacity).or(settings.max_capacity);
    settings.worker_type = input.worker_type.or(settings.worker_type);
    settings.number_of_workers = input.number_of_workers.or(settings.number_of_workers);
    settings.timeout = input.timeout.or(settings.timeout);
    settings.security_configuration = input.security_configuration.or(settings.security_configuration);
    settings.execution_class = input.execution_class.or(settings.execution_class);
    settings.queued = input.job_run_queuing_enabled.unwrap_or(settings.queued);
    let delay = input
        .notification_property
        .and_then(|property| property.notify_delay_after);
    settings.notify_delay_after = delay.or(settings.notify_delay_after);
    let arguments = input.arguments.unwrap_or_default();
    let layers = [
        &job.default_arguments,
        &Some(arguments.clone()),
        &job.non_overridable_arguments,
    ];
    let effective: BTreeMap<String, String> = layers
        .into_iter()
        .flatten()
        .flatten()
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    RunRecord {
        id: new_id(),
        job: input.job_name,
        attempt: 0,
        previous: input.job_run_id,
        cause: None,
        state: RunState::Starting,
        started: now,
        modified: now,
        began: None,
        completed: None,
        arguments,
        effective,
        settings,
        retries_left: job.max_retries.unwrap_or(0),
        error: None,
        driver: None,
        access_key: None,
    }
}

/// Lets a run begin, or wait for its turn where its job allows that.
fn admit(transaction: &Transaction<'_>, runs: &Runs, place: &Place, mut record: RunRecord) -> Result<String, Refused> {
    let configuration = record.settings.security_configuration.as_deref();
    record.settings.protections = security::protections(transaction, place, configuration)?;
    let under_way = transaction.count(&UNFINISHED, &Range::prefix(&place.key(&record.job)))?;
    let is_full = under_way >= usize::try_from(record.settings.most_concurrent).unwrap_or(0);
    if is_full && !record.settings.queued {
        let message = format!("Concurrent runs exceeded for {}", record.job);
        return Err(Fault::ConcurrentRunsExceededException.with(message).into());
    }
    if is_full {
        record.state = RunState::Waiting;
    } else {
        submit(transaction, runs, place, &record)?;
    }
    keep_new(transaction, place, &record)?;
    Ok(record.id)
}

fn keep_new(transaction: &Transaction<'_>, place: &Place, record: &RunRecord) -> Result<(), StoreError> {
    let key = by_id(place, &record.job, &record.id);
    transaction.put(&RUNS, &record.key(place), record)?;
    transaction.put(&STARTS, &key, &record.started)?;
    transaction.put(&UNFINISHED, &key, &())?;
    Ok(())
}

fn submit(transaction: &Transaction<'_>, runs: &Runs, place: &Place, record: &RunRecord) -> Result<(), StoreError> {
    let input = RunInput {
        place: place.clone(),
        job: record.job.clone(),
        started: record.started,
    };
    let run = NewRun {
        kind: RUN_KIND,
        id: Some(record.id.clone()),
        account: place.account.clone(),
        region: place.region.clone(),
        input: serde_json::to_value(&input).map_err(|error| StoreError::Backend(error.to_string()))?,
        max_attempts: MAX_ATTEMPTS,
    };
    runs.submit(transaction, run).map(drop)
}

/// Writes down the end of a run, and begins what follows from it: another attempt, or a run that waited for its turn.
pub(in crate::glue) fn conclude(runs: &Runs, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let Ok(input) = serde_json::from_value::<RunInput>(run.input.clone()) else {
        return Ok(());
    };
    let key = input.key(&run.id);
    let Some(mut record) = transaction
        .value(&RUNS, &key)?
        .filter(|record| !record.state.is_final())
    else {
        return Ok(());
    };
    let ended = run.ended.unwrap_or(run.submitted);
    let timed_out = run.failure.as_ref().is_some_and(|failure| failure.code == TIMED_OUT);
    record.state = match run.state {
        State::Succeeded => RunState::Succeeded,
        State::Stopped => RunState::Stopped,
        _ if timed_out => RunState::TimedOut,
        _ => RunState::Failed,
    };
    record.error = run.failure.as_ref().map(|failure| failure.message.clone());
    record.completed = Some(ended);
    record.modified = ended;
    transaction.put(&RUNS, &key, &record)?;
    transaction.delete(&UNFINISHED, &by_id(&input.place, &input.job, &run.id))?;
    if let Some(access_key) = &record.access_key {
        identity::revoke(transaction, access_key)?;
    }
    transaction.signal(&changed(&input.place, &record, ended))?;
    let stage = Stage {
        transaction,
        runs,
        place: &input.place,
        now: ended,
    };
    if record.state == RunState::Failed && record.retries_left > 0 {
        return retry(&stage, record);
    }
    tell_cause(&stage, &record)?;
    wake_waiting(transaction, runs, &input.place, &input.job)
}

fn retry(stage: &Stage<'_>, failed: RunRecord) -> Result<(), StoreError> {
    let now = stage.now;
    let next = RunRecord {
        id: new_id(),
        attempt: failed.attempt + 1,
        previous: Some(failed.id),
        retries_left: failed.retries_left - 1,
        state: RunState::Starting,
        // Two runs of one instant would have no order.
        started: now.max(failed.started),
        modified: now,
        began: None,
        completed: None,
        error: None,
        driver: None,
        access_key: None,
        ..failed
    };
    submit(stage.transaction, stage.runs, stage.place, &next)?;
    if let Some(cause) = &next.cause {
        let attempt = Started {
            id: next.id.clone(),
            at: next.started,
        };
        stage.retried(cause, &Target::Job(next.job.clone()), attempt)?;
    }
    keep_new(stage.transaction, stage.place, &next)
}

/// Begins the run that has waited longest.
fn wake_waiting(transaction: &Transaction<'_>, runs: &Runs, place: &Place, job: &str) -> Result<(), StoreError> {
    let mut oldest = None;
    for key in transaction.keys(&UNFINISHED, &Range::prefix(&place.key(job)))? {
        let Some(run_id) = key.texts().pop() else { continue };
        let Ok(record) = find_run(transaction, place, job, &run_id) else {
            continue;
        };
        let is_older = oldest
            .as_ref()
            .is_none_or(|found: &RunRecord| record.started < found.started);
        if record.state == RunState::Waiting && is_older {
            oldest = Some(record);
        }
    }
    let Some(mut record) = oldest else { return Ok(()) };
    record.state = RunState::Starting;
    transaction.put(&RUNS, &record.key(place), &record)?;
    submit(transaction, runs, place, &record)
}

/// The event of a run's end (spec section 7).
fn changed(place: &Place, record: &RunRecord, time: Timestamp) -> Signal {
    let (severity, message) = match record.state {
        RunState::Succeeded => ("INFO", "Job run succeeded".to_owned()),
        RunState::Stopped => ("INFO", "Job run stopped".to_owned()),
        RunState::TimedOut => ("WARN", "Job run timed out".to_owned()),
        _ => ("ERROR", record.error.clone().unwrap_or_default()),
    };
    let detail = json!({
        "jobName": record.job, "severity": severity, "state": record.state.text(), "jobRunId": record.id, "message": message,
    });
    event(place, "Glue Job State Change", detail, time)
}

pub(super) fn event(place: &Place, detail_type: &str, detail: serde_json::Value, time: Timestamp) -> Signal {
    Signal::Event(Event {
        account: place.account.clone(),
        region: place.region.clone(),
        time,
        source: "aws.glue".to_owned(),
        detail_type: detail_type.to_owned(),
        resources: Vec::new(),
        detail,
    })
}

fn predecessors(cause: Option<&Cause>) -> Vec<Predecessor> {
    let runs = cause.map_or(&[][..], |cause| &cause.predecessors);
    let shown = runs.iter().map(|(job, run_id)| Predecessor {
        job_name: Some(job.clone()),
        run_id: Some(run_id.clone()),
    });
    shown.collect()
}

/// The run as `GetJobRun` shows it.
fn shown(record: RunRecord, now: Timestamp) -> JobRun {
    let settings: RunSettings = record.settings.clone();
    let seconds = record.began.map_or(0, |began| {
        record.completed.unwrap_or(now).duration_since(began).as_secs().max(0)
    });
    JobRun {
        log_group_name: Some(record.log_group()),
        id: Some(record.id),
        attempt: Some(record.attempt),
        previous_run_id: record.previous,
        predecessor_runs: Some(predecessors(record.cause.as_ref())),
        trigger_name: record.cause.map(|cause| cause.trigger),
        job_name: Some(record.job),
        job_run_queuing_enabled: Some(settings.queued),
        started_on: Some(record.started),
        last_modified_on: Some(record.modified),
        completed_on: record.completed,
        job_run_state: Some(record.state.text().to_owned()),
        arguments: Some(record.arguments),
        error_message: record.error,
        allocated_capacity: settings.max_capacity.map(|capacity| capacity as i32),
        execution_time: i32::try_from(seconds).ok(),
        timeout: settings.timeout,
        max_capacity: settings.max_capacity,
        worker_type: settings.worker_type,
        number_of_workers: settings.number_of_workers,
        security_configuration: settings.security_configuration,
        notification_property: settings.notify_delay_after.map(|minutes| NotificationProperty {
            notify_delay_after: Some(minutes),
        }),
        glue_version: settings.glue_version,
        dpu_seconds: record
            .completed
            .and(settings.max_capacity)
            .map(|capacity| capacity * seconds as f64),
        execution_class: settings.execution_class,
        ..JobRun::default()
    }
}
