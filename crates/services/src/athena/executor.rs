//! Runs query executions: QUEUED, RUNNING, then SUCCEEDED, FAILED or CANCELLED.

use std::sync::Arc;

use async_trait::async_trait;
use headwater_catalog::CatalogId;
use headwater_kernel::runs::{Control, Executor, Failure, Outcome, Recovery, Run, State};
use headwater_kernel::{Clock, Store, StoreError, Transaction};
use headwater_query::{Ending, Engine, Query, QueryError, QueryOutcome, QueryStatistics, error_type};

use super::events;
use super::prepared::GroupStatements;
use super::records::{EXECUTIONS, Ended, ErrorRecord, ExecutionRecord, QueryState, Scope};

pub(super) const KIND: &str = "athena.query";

/// Queries that one server works on at the same time; others stay QUEUED.
const CONCURRENT_QUERIES: usize = 16;

/// Does the work of query executions.
pub struct QueryExecutor {
    store: Store,
    clock: Clock,
    engine: Engine,
}

impl std::fmt::Debug for QueryExecutor {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("QueryExecutor").finish_non_exhaustive()
    }
}

impl QueryExecutor {
    pub fn new(store: Store, clock: Clock, engine: Engine) -> Self {
        Self { store, clock, engine }
    }

    async fn load(&self, run: &Run) -> Result<ExecutionRecord, Failure> {
        let scope = scope_of(run);
        let key = scope.named(&run.id);
        let found = self.store.read(move |snapshot| snapshot.value(&EXECUTIONS, &key)).await;
        let broken = |text: String| Failure::new("Internal", text);
        found
            .map_err(|error: StoreError| broken(error.to_string()))?
            .ok_or_else(|| broken("the execution is gone".to_owned()))
    }

    fn query(&self, record: &ExecutionRecord) -> Query {
        let statements = GroupStatements {
            store: self.store.clone(),
            clock: self.clock.clone(),
            scope: record.scope.clone(),
            group: record.work_group.clone(),
        };
        Query {
            id: record.id.clone(),
            text: record.query.clone(),
            parameters: record.parameters.clone(),
            database: record
                .database
                .clone()
                .unwrap_or_else(|| "default".to_owned())
                .to_lowercase(),
            catalog_id: CatalogId::new(&record.scope.account, &record.scope.region),
            output_folder: record.output_folder.clone(),
            enforced_location: record.enforced && record.results.output_location.is_some(),
            bytes_limit: record.bytes_cutoff.and_then(|bytes| u64::try_from(bytes).ok()),
            created_by: Some(record.caller.clone()),
            prepared: Some(Arc::new(statements)),
        }
    }
}

fn scope_of(run: &Run) -> Scope {
    Scope {
        account: run.account.clone(),
        region: run.region.clone(),
    }
}

fn ended(statistics: QueryStatistics, result: Result<QueryOutcome, QueryError>) -> Ended {
    let millis = |duration: std::time::Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
    let measured = Ended {
        bytes_scanned: statistics.bytes_scanned,
        planning_millis: millis(statistics.planning_time),
        execution_millis: millis(statistics.execution_time),
        ..Ended::default()
    };
    match result {
        Ok(outcome) => Ended {
            output_location: Some(outcome.output_location),
            manifest_location: outcome.manifest_location,
            columns: outcome.columns,
            rows: outcome.rows,
            update_count: outcome.update_count,
            ..measured
        },
        Err(error) => Ended {
            cancelled: error.ending == Ending::Cancelled,
            error: Some(ErrorRecord {
                category: error.category as i32,
                error_type: error.error_type,
                retryable: error.retryable,
                message: error.message,
            }),
            ..measured
        },
    }
}

#[async_trait]
impl Executor for QueryExecutor {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn concurrency(&self) -> usize {
        CONCURRENT_QUERIES
    }

    /// A statement that was cut off may have written data: it fails, and its caller decides.
    fn recovery(&self) -> Recovery {
        Recovery::Fail
    }

    fn begin(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        let key = scope_of(run).named(&run.id);
        let Some(mut record) = transaction.value(&EXECUTIONS, &key)? else {
            return Ok(());
        };
        let now = self.clock.now();
        let before = record.state;
        record.state = QueryState::Running;
        record.started.get_or_insert(now);
        transaction.put(&EXECUTIONS, &key, &record)?;
        events::state_changed(&record, Some(before), 2, now, transaction)
    }

    async fn execute(&self, run: &Run, control: &Control) -> Outcome {
        let record = match self.load(run).await {
            Ok(record) => record,
            Err(failure) => return Outcome::Failed(failure),
        };
        let (statistics, result) = self.engine.run(self.query(&record), control.cancelled().clone()).await;
        let failure = result.as_ref().err().cloned();
        let ended = ended(statistics, result);
        let kept = serde_json::to_value(&ended).unwrap_or_default();
        let Some(error) = failure else {
            return Outcome::Succeeded(kept);
        };
        if let Err(lost) = control.save_progress(kept.clone()).await {
            tracing::error!(error = %lost, execution = %record.id, "the statistics of a query were not kept");
        }
        if ended.cancelled {
            return Outcome::Stopped(kept);
        }
        Outcome::Failed(Failure::new(error.error_type.to_string(), error.message))
    }

    fn conclude(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        let key = scope_of(run).named(&run.id);
        let Some(mut record) = transaction.value(&EXECUTIONS, &key)? else {
            return Ok(());
        };
        let now = self.clock.now();
        let before = record.state;
        conclude(&mut record, run);
        record.completed = Some(now);
        transaction.put(&EXECUTIONS, &key, &record)?;
        events::state_changed(&record, Some(before), 3, now, transaction)?;
        events::measured(&record, now, transaction)
    }
}

/// Writes what the end of the run means into the record.
fn conclude(record: &mut ExecutionRecord, run: &Run) {
    let kept = if run.output.is_null() {
        &run.progress
    } else {
        &run.output
    };
    record.ended = serde_json::from_value(kept.clone()).unwrap_or_default();
    match run.state {
        State::Succeeded => record.state = QueryState::Succeeded,
        State::Stopped => {
            let reason = record.ended.error.as_ref().map(|error| error.message.clone());
            record.state = QueryState::Cancelled;
            record.reason = Some(reason.unwrap_or_else(|| "Query was cancelled by user".to_owned()));
        }
        _ => {
            let failure = run
                .failure
                .clone()
                .unwrap_or_else(|| Failure::new("Internal", "the query failed"));
            let error = record.ended.error.get_or_insert_with(|| interrupted(&failure));
            record.state = QueryState::Failed;
            record.reason = Some(error.message.clone());
        }
    }
}

/// The error of a run that the engine did not end: the server stopped, or we erred.
fn interrupted(failure: &Failure) -> ErrorRecord {
    ErrorRecord {
        category: 1,
        error_type: error_type::UNKNOWN,
        retryable: true,
        message: format!("GENERIC_INTERNAL_ERROR: {}", failure.message),
    }
}
