//! The work: statistics of datasources, training, evaluation, batch prediction.
//!
//! A run says which object it makes. The work writes files into the object's folder and returns what the record is to say; `conclude` puts that into the record in
//! the transaction that ends the run. All of it may be done again after a kill; a training goes on from its last checkpoint.

mod batch;
mod evaluation;
mod extract;
mod finished;
mod log;
mod scores;
mod statistics;
mod training;

use std::sync::Arc;
use std::time::Instant;

use async_trait::async_trait;
use headwater_kernel::runs::{Control, Executor, Failure, Outcome, Run, State};
use headwater_kernel::{Clock, Place, Runs, Store, StoreError, Transaction};
use headwater_learn::rows::{Format, Source, Split, Stop};
use headwater_learn::{LearnError, Schema};
use headwater_storage::ObjectStores;
use jiff::Timestamp;
use serde_json::Value;

use super::Ground;
use super::folders::{Folder, Folders};
use super::life::{RUN_KIND, keep, release};
use super::locations::Location;
use super::records::{
    BatchDetail, Child, DataSourceDetail, Detail, EvaluationDetail, Kind, ModelDetail, Record, Status,
};
use crate::kms::KmsFace;
use finished::Finished;
use log::Log;

pub use extract::Databases;

/// A longer row is no record; bytes.
const LONGEST_ROW: usize = 100 << 10;
/// Objects that one server works on at the same time: each may take a gigabyte of memory.
const CONCURRENT_JOBS: usize = 4;

/// Does the work of all four kinds.
pub(super) struct Jobs {
    store: Store,
    clock: Clock,
    runs: Runs,
    stores: Arc<dyn ObjectStores>,
    keys: KmsFace,
    databases: Arc<dyn Databases>,
    folders: Folders,
}

/// A record with its ancestors, as far as its work needs them.
enum Task {
    Statistics(Record<DataSourceDetail>),
    Training(Record<ModelDetail>, Record<DataSourceDetail>),
    Evaluation(Record<EvaluationDetail>, Tried),
    Batch(Record<BatchDetail>, Tried),
}

/// A model, what it was trained on, and the rows it is tried on.
struct Tried {
    model: Record<ModelDetail>,
    training: Option<Record<DataSourceDetail>>,
    rows: Record<DataSourceDetail>,
}

/// Asks the work to stop when it is let go.
struct StopOnDrop(Stop);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.ask();
    }
}

impl Jobs {
    pub fn new(ground: &Ground, folders: Folders) -> Self {
        Self {
            store: ground.store.clone(),
            clock: ground.clock.clone(),
            runs: ground.runs.clone(),
            stores: Arc::clone(&ground.stores),
            keys: ground.keys.clone(),
            databases: Arc::clone(&ground.databases),
            folders,
        }
    }

    async fn load(&self, run: &Run) -> Result<Task, String> {
        let child: Child = serde_json::from_value(run.input.clone()).map_err(|error| error.to_string())?;
        let place = place_of(run);
        let task = self.store.read(move |snapshot| {
            let source = |id: &str| snapshot.value(&DataSourceDetail::RECORDS, &place.key(id));
            let tried = |model: &str, rows: &str| {
                let model: Option<Record<ModelDetail>> = snapshot.value(&ModelDetail::RECORDS, &place.key(model))?;
                let (Some(model), Some(rows)) = (model, source(rows)?) else {
                    return Ok(None);
                };
                let training = source(&model.detail.data_source)?;
                Ok::<_, StoreError>(Some(Tried { model, training, rows }))
            };
            let key = place.key(&child.id);
            Ok::<_, StoreError>(match child.kind {
                Kind::DataSource => snapshot.value(&DataSourceDetail::RECORDS, &key)?.map(Task::Statistics),
                Kind::Model => {
                    let model: Option<Record<ModelDetail>> = snapshot.value(&ModelDetail::RECORDS, &key)?;
                    let Some(model) = model else { return Ok(None) };
                    source(&model.detail.data_source)?.map(|rows| Task::Training(model, rows))
                }
                Kind::Evaluation => {
                    let record: Option<Record<EvaluationDetail>> = snapshot.value(&EvaluationDetail::RECORDS, &key)?;
                    let Some(record) = record else { return Ok(None) };
                    let subject = &record.detail.subject;
                    tried(&subject.model, &subject.data_source)?.map(|tried| Task::Evaluation(record, tried))
                }
                Kind::BatchPrediction => {
                    let record: Option<Record<BatchDetail>> = snapshot.value(&BatchDetail::RECORDS, &key)?;
                    let Some(record) = record else { return Ok(None) };
                    let subject = &record.detail.subject;
                    tried(&subject.model, &subject.data_source)?.map(|tried| Task::Batch(record, tried))
                }
            })
        });
        task.await
            .map_err(|error| error.to_string())?
            .ok_or_else(|| "an object that is needed is gone".to_owned())
    }

    async fn work(&self, run: &Run, stop: &Stop) -> Result<Finished, String> {
        match self.load(run).await? {
            Task::Statistics(record) => self.gather(record, stop).await,
            Task::Training(record, rows) => self.train(record, rows, stop).await,
            Task::Evaluation(record, tried) => self.evaluate(record, tried, stop).await,
            Task::Batch(record, tried) => self.predict(record, tried, stop).await,
        }
    }

    /// The rows of a datasource that is complete.
    async fn rows(&self, detail: &DataSourceDetail, stop: &Stop) -> Result<Source, String> {
        let text = detail.schema.as_deref().ok_or("the datasource has no schema")?;
        let schema = Schema::parse(text).map_err(|error| error.to_string())?;
        self.rows_by(detail, schema, stop).await
    }

    async fn rows_by(&self, detail: &DataSourceDetail, schema: Schema, stop: &Stop) -> Result<Source, String> {
        let split = detail.rearrangement.as_deref().map_or(Ok(Split::all()), Split::parse);
        let found = Location::parse(&detail.location)?.objects(&*self.stores).await?;
        Ok(Source {
            format: found
                .objects
                .first()
                .map_or(Format::Csv, |object| Format::of_name(&object.name)),
            store: found.store,
            objects: found.objects,
            schema: Arc::new(schema),
            split: split.map_err(|error| error.to_string())?,
            longest_row: LONGEST_ROW,
            runtime: tokio::runtime::Handle::current(),
            stop: stop.clone(),
        })
    }

    fn log(&self) -> Log {
        Log::new(self.clock.clone())
    }
}

/// Work that keeps cores busy, away from the threads that serve requests.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T, LearnError> + Send + 'static) -> Result<T, String> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| error.to_string())?
        .map_err(|error| sentence(&error))
}

/// The error with what caused it, as a `Message` tells it.
fn sentence(error: &LearnError) -> String {
    let source = std::error::Error::source(error).map(|source| format!(": {source}"));
    let text = format!("{error}{}", source.unwrap_or_default());
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn place_of(run: &Run) -> Place {
    Place {
        account: run.account.clone(),
        region: run.region.clone(),
    }
}

/// What a record's folder is to say of work that failed.
fn log_failure(folder: &Folder, log: &mut Log, message: &str) {
    log.line(&format!("ERROR: {message}"));
    if let Err(error) = log.write(folder) {
        tracing::warn!(%error, "the log of a job cannot be written");
    }
}

#[async_trait]
impl Executor for Jobs {
    fn kind(&self) -> &'static str {
        RUN_KIND
    }

    fn concurrency(&self) -> usize {
        CONCURRENT_JOBS
    }

    fn begin(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        self.change(run, transaction, &Step::Begin)
    }

    async fn execute(&self, run: &Run, control: &Control) -> Outcome {
        let stop = Stop::default();
        let _guard = StopOnDrop(stop.clone());
        let began = Instant::now();
        let done = tokio::select! {
            done = self.work(run, &stop) => done,
            () = control.cancelled().cancelled() => return Outcome::Stopped(Value::Null),
        };
        let compute_time = i64::try_from(began.elapsed().as_millis()).ok();
        match done.map(|finished| {
            serde_json::to_value(Finished {
                compute_time,
                ..finished
            })
        }) {
            Ok(Ok(finished)) => Outcome::Succeeded(finished),
            Ok(Err(error)) => Outcome::Failed(Failure::new("Internal", error.to_string())),
            Err(message) => Outcome::Failed(Failure::new("Failed", message)),
        }
    }

    fn conclude(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        self.change(run, transaction, &Step::End(run))
    }
}

/// What befalls a record.
enum Step<'a> {
    Begin,
    End(&'a Run),
}

impl Jobs {
    fn change(&self, run: &Run, transaction: &Transaction<'_>, step: &Step<'_>) -> Result<(), StoreError> {
        let Ok(child) = serde_json::from_value::<Child>(run.input.clone()) else {
            return Ok(());
        };
        match child.kind {
            Kind::DataSource => self.change_record::<DataSourceDetail>(run, transaction, &child.id, step),
            Kind::Model => self.change_record::<ModelDetail>(run, transaction, &child.id, step),
            Kind::Evaluation => self.change_record::<EvaluationDetail>(run, transaction, &child.id, step),
            Kind::BatchPrediction => self.change_record::<BatchDetail>(run, transaction, &child.id, step),
        }
    }

    fn change_record<D: finished::Takes>(
        &self,
        run: &Run,
        transaction: &Transaction<'_>,
        id: &str,
        step: &Step<'_>,
    ) -> Result<(), StoreError> {
        let (place, now) = (place_of(run), self.clock.now());
        let Some(mut record) = transaction.value(&D::RECORDS, &place.key(id))? else {
            return Ok(());
        };
        if record.status == Status::Deleted {
            return Ok(());
        }
        match step {
            Step::Begin => {
                record.status = Status::InProgress;
                record.started.get_or_insert(now);
            }
            Step::End(run) => end(&mut record, run, now),
        }
        record.updated = now;
        keep(transaction, &record)?;
        match step {
            Step::Begin => Ok(()),
            Step::End(_) => release(transaction, &self.runs, &place, D::KIND, id, now),
        }
    }
}

fn end<D: finished::Takes>(record: &mut Record<D>, run: &Run, now: Timestamp) {
    record.finished = Some(now);
    if run.state != State::Succeeded {
        let failure = run.failure.as_ref();
        record.status = Status::Failed;
        record.message =
            Some(failure.map_or_else(|| "The work was stopped".to_owned(), |failure| failure.message.clone()));
        return;
    }
    let finished: Finished = serde_json::from_value(run.output.clone()).unwrap_or_default();
    record.status = Status::Completed;
    record.compute_time = finished.compute_time;
    record.message.clone_from(&finished.message);
    record.detail.take(finished);
}
