//! Starting, stopping and showing evaluations, and what their ends mean.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    CancelDataQualityRulesetEvaluationRunRequest, CancelDataQualityRulesetEvaluationRunResponse,
    DataQualityEvaluationRunAdditionalRunOptions, DataQualityRulesetEvaluationRunDescription,
    DataQualityRulesetEvaluationRunFilter, DataSource, Fault, GetDataQualityRulesetEvaluationRunRequest,
    GetDataQualityRulesetEvaluationRunResponse, ListDataQualityRulesetEvaluationRunsRequest,
    ListDataQualityRulesetEvaluationRunsResponse, StartDataQualityRulesetEvaluationRunRequest,
    StartDataQualityRulesetEvaluationRunResponse,
};
use headwater_kernel::runs::{Run, State};
use headwater_kernel::{Call, NewRun, Range, Runs, Snapshot, StoreError, Transaction};
use jiff::Timestamp;
use serde_json::Value;

use super::filters::{is_between, is_of, table_of};
use super::records::{
    EVALUATIONS, EvaluationRecord, EvaluationState, RESULTS, ResultRecord, RulesetOutcome, new_id, read, stored,
};
use super::{Quality, RUN_KIND, results, rulesets};
use crate::glue::errors::fault;
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::{Refused, invalid};
use crate::glue::scope::catalog;
use crate::identity;

/// A run whose server died is taken up again this often: it is adopted, not repeated.
const MAX_ATTEMPTS: u32 = 1000;
const DEFAULT_WORKERS: i32 = 5;
const DEFAULT_TIMEOUT_MINUTES: i32 = 2880;
/// The code of the kernel's failure for a run that took too long.
pub(super) const TIMED_OUT: &str = "TIMEOUT";

impl Quality {
    pub async fn start_evaluation(
        &self,
        call: &Call,
        input: StartDataQualityRulesetEvaluationRunRequest,
    ) -> Result<StartDataQualityRulesetEvaluationRunResponse, Error> {
        let others = input.additional_data_sources.unwrap_or_default();
        for source in others.values().chain([&input.data_source]) {
            self.check_source(call, source).await?;
        }
        let others = others
            .iter()
            .map(|(alias, source)| Ok((alias.clone(), stored(source)?)));
        let now = self.clock.now();
        let mut record = EvaluationRecord {
            id: new_id("dqrun"),
            state: EvaluationState::Starting,
            source: stored(&input.data_source)?,
            others: others.collect::<Result<BTreeMap<String, Value>, Error>>()?,
            options: stored(&input.additional_run_options.unwrap_or_default())?,
            role: input.role,
            workers: input.number_of_workers.unwrap_or(DEFAULT_WORKERS),
            timeout: input.timeout.unwrap_or(DEFAULT_TIMEOUT_MINUTES),
            rulesets: Vec::new(),
            started: now,
            modified: now,
            began: None,
            completed: None,
            error: None,
            results: Vec::new(),
            access_key: None,
        };
        let (place, runs, id, names) = (
            Place::of(call),
            self.runs.clone(),
            record.id.clone(),
            input.ruleset_names,
        );
        self.write(move |transaction| {
            for name in &names {
                let ruleset = rulesets::find(transaction, &place, name)?;
                record.rulesets.push((ruleset.name, ruleset.text));
            }
            transaction.put(&EVALUATIONS, &place.key(&record.id), &record)?;
            submit(transaction, &runs, &place, &record)?;
            Ok(())
        })
        .await?;
        Ok(StartDataQualityRulesetEvaluationRunResponse { run_id: Some(id) })
    }

    /// The table of a source is there.
    async fn check_source(&self, call: &Call, source: &DataSource) -> Result<(), Error> {
        let with_query = source.data_quality_glue_table.as_ref();
        if with_query.is_some_and(|table| table.pre_processing_query.is_some()) {
            return Err(invalid("PreProcessingQuery is not supported by Headwater yet"));
        }
        let (database, table) = table_of(source).ok_or_else(|| invalid("The data source must name a table"))?;
        let id = catalog(call, None)?;
        let found = self.catalog.table(&id, database, table);
        found.await.map(drop).map_err(fault)
    }

    pub async fn get_evaluation(
        &self,
        call: &Call,
        input: GetDataQualityRulesetEvaluationRunRequest,
    ) -> Result<GetDataQualityRulesetEvaluationRunResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let record = self.read(move |snapshot| find(snapshot, &place, &input.run_id)).await?;
        shown(record, now)
    }

    /// The newest first.
    pub async fn list_evaluations(
        &self,
        call: &Call,
        input: ListDataQualityRulesetEvaluationRunsRequest,
    ) -> Result<ListDataQualityRulesetEvaluationRunsResponse, Error> {
        let place = Place::of(call);
        let all = self.read(move |snapshot| Ok(snapshot.values(&EVALUATIONS, &Range::prefix(&place.prefix()))?));
        let filter = input.filter.as_ref();
        let mut wanted: Vec<_> = all
            .await?
            .into_iter()
            .filter(|record| is_wanted(record, filter))
            .collect();
        wanted.sort_by_key(order);
        let (records, next_token) = pages::page(wanted, order, input.next_token.as_deref(), input.max_results)?;
        Ok(ListDataQualityRulesetEvaluationRunsResponse {
            runs: Some(records.into_iter().map(described).collect::<Result<_, _>>()?),
            next_token,
        })
    }

    pub async fn cancel_evaluation(
        &self,
        call: &Call,
        input: CancelDataQualityRulesetEvaluationRunRequest,
    ) -> Result<CancelDataQualityRulesetEvaluationRunResponse, Error> {
        let (place, now, run_id) = (Place::of(call), self.clock.now(), input.run_id.clone());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.run_id)?;
            if record.state.is_final() {
                let message = format!("Data quality run {} has ended as {}", record.id, record.state.text());
                return Err(invalid(message).into());
            }
            record.state = EvaluationState::Stopping;
            record.modified = now;
            transaction.put(&EVALUATIONS, &place.key(&record.id), &record)?;
            Ok(())
        })
        .await?;
        self.runs.cancel(&run_id).await.map_err(Refused::from)?;
        Ok(CancelDataQualityRulesetEvaluationRunResponse::default())
    }
}

fn find(snapshot: &Snapshot<'_>, place: &Place, id: &str) -> Result<EvaluationRecord, Refused> {
    let found = snapshot.value(&EVALUATIONS, &place.key(id))?;
    let missing = || Fault::EntityNotFoundException.with(format!("Cannot find Data Quality run: {id}"));
    found.ok_or_else(|| missing().into())
}

/// The order in which the newest comes first.
fn order(record: &EvaluationRecord) -> String {
    let since = u64::try_from(record.started.as_microsecond()).unwrap_or(0);
    format!("{:020}{}", u64::MAX - since, record.id)
}

fn submit(
    transaction: &Transaction<'_>,
    runs: &Runs,
    place: &Place,
    record: &EvaluationRecord,
) -> Result<(), StoreError> {
    let run = NewRun {
        kind: RUN_KIND,
        id: Some(record.id.clone()),
        account: place.account.clone(),
        region: place.region.clone(),
        input: Value::Null,
        max_attempts: MAX_ATTEMPTS,
    };
    runs.submit(transaction, run).map(drop)
}

/// Where a run's record is.
pub(super) fn place_of(run: &Run) -> Place {
    Place {
        account: run.account.clone(),
        region: run.region.clone(),
    }
}

/// Writes down the end of an evaluation, and its results.
pub(super) fn conclude(run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let place = place_of(run);
    let key = place.key(&run.id);
    let found = transaction.value(&EVALUATIONS, &key)?;
    let Some(mut record) = found.filter(|record| !record.state.is_final()) else {
        return Ok(());
    };
    let ended = run.ended.unwrap_or(run.submitted);
    let timed_out = run.failure.as_ref().is_some_and(|failure| failure.code == TIMED_OUT);
    record.state = match run.state {
        State::Succeeded => EvaluationState::Succeeded,
        State::Stopped => EvaluationState::Stopped,
        _ if timed_out => EvaluationState::TimedOut,
        _ => EvaluationState::Failed,
    };
    record.error = run.failure.as_ref().map(|failure| failure.message.clone());
    (record.completed, record.modified) = (Some(ended), ended);
    if let Some(access_key) = &record.access_key {
        identity::revoke(transaction, access_key)?;
    }
    let outcomes: Vec<RulesetOutcome> = serde_json::from_value(run.output.clone()).unwrap_or_default();
    for found in outcomes {
        record.results.push(keep(transaction, &place, &record, found, ended)?);
    }
    transaction.put(&EVALUATIONS, &key, &record).map(drop)
}

/// Keeps a result and tells of it; returns its id.
fn keep(
    transaction: &Transaction<'_>,
    place: &Place,
    run: &EvaluationRecord,
    found: RulesetOutcome,
    completed: Timestamp,
) -> Result<String, StoreError> {
    let record = ResultRecord {
        id: new_id("dqresult"),
        source: Some(run.source.clone()),
        run_id: Some(run.id.clone()),
        origin: None,
        started: run.started,
        completed,
        found,
    };
    transaction.put(&RESULTS, &place.key(&record.id), &record)?;
    let options: DataQualityEvaluationRunAdditionalRunOptions = read(&run.options).unwrap_or_default();
    let with_metrics = options.cloud_watch_metrics_enabled.unwrap_or(false);
    if with_metrics {
        results::tell(transaction, place, &record)?;
    }
    Ok(record.id)
}

fn is_wanted(record: &EvaluationRecord, filter: Option<&DataQualityRulesetEvaluationRunFilter>) -> bool {
    filter.is_none_or(|filter| {
        let has_ruleset = |wanted: &String| record.rulesets.iter().any(|(name, _)| name == wanted);
        is_between(record.started, filter.started_after, filter.started_before)
            && is_of(Some(&record.source), Some(&filter.data_source))
            && filter.ruleset_name.as_ref().is_none_or(has_ruleset)
    })
}

fn described(record: EvaluationRecord) -> Result<DataQualityRulesetEvaluationRunDescription, Error> {
    Ok(DataQualityRulesetEvaluationRunDescription {
        run_id: Some(record.id),
        status: Some(record.state.text().to_owned()),
        started_on: Some(record.started),
        data_source: Some(read::<DataSource>(&record.source)?),
    })
}

fn shown(record: EvaluationRecord, now: Timestamp) -> Result<GetDataQualityRulesetEvaluationRunResponse, Error> {
    let end = record.completed.unwrap_or(now);
    let seconds = record
        .began
        .map_or(0, |began| end.duration_since(began).as_secs().max(0));
    let others = record
        .others
        .iter()
        .map(|(alias, source)| Ok((alias.clone(), read(source)?)));
    let others = others.collect::<Result<BTreeMap<String, DataSource>, Error>>()?;
    Ok(GetDataQualityRulesetEvaluationRunResponse {
        run_id: Some(record.id),
        data_source: Some(read::<DataSource>(&record.source)?),
        role: Some(record.role),
        number_of_workers: Some(record.workers),
        timeout: Some(record.timeout),
        additional_run_options: Some(read(&record.options)?),
        status: Some(record.state.text().to_owned()),
        error_string: record.error,
        started_on: Some(record.started),
        last_modified_on: Some(record.modified),
        completed_on: record.completed,
        execution_time: i32::try_from(seconds).ok(),
        ruleset_names: Some(record.rulesets.into_iter().map(|(name, _)| name).collect()),
        result_ids: Some(record.results),
        additional_data_sources: (!others.is_empty()).then_some(others),
    })
}
