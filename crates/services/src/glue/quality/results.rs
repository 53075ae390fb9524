//! Results, and what they tell others.

use headwater_api::Error;
use headwater_api::glue::{
    BatchGetDataQualityResultRequest, BatchGetDataQualityResultResponse, DataQualityAggregatedMetrics,
    DataQualityResult, DataQualityResultDescription, DataQualityResultFilterCriteria, DataQualityRuleResult,
    DataSource, Fault, GetDataQualityResultRequest, GetDataQualityResultResponse, ListDataQualityResultsRequest,
    ListDataQualityResultsResponse,
};
use headwater_kernel::{Call, Datum, Event, Range, Signal, Snapshot, StoreError, Transaction};
use serde_json::{Value, json};

use super::Quality;
use super::filters::{is_between, is_of, table_of};
use super::records::{JobOrigin, RESULTS, ResultRecord, RuleOutcome, read};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::Refused;

impl Quality {
    pub async fn get_result(
        &self,
        call: &Call,
        input: GetDataQualityResultRequest,
    ) -> Result<GetDataQualityResultResponse, Error> {
        let place = Place::of(call);
        let record = self
            .read(move |snapshot| find(snapshot, &place, &input.result_id))
            .await?;
        let result = shown(record)?;
        Ok(GetDataQualityResultResponse {
            result_id: result.result_id,
            score: result.score,
            data_source: result.data_source,
            ruleset_name: result.ruleset_name,
            evaluation_context: result.evaluation_context,
            job_name: result.job_name,
            job_run_id: result.job_run_id,
            started_on: result.started_on,
            completed_on: result.completed_on,
            ruleset_evaluation_run_id: result.ruleset_evaluation_run_id,
            rule_results: result.rule_results,
            aggregated_metrics: result.aggregated_metrics,
            ..GetDataQualityResultResponse::default()
        })
    }

    pub async fn get_results(
        &self,
        call: &Call,
        input: BatchGetDataQualityResultRequest,
    ) -> Result<BatchGetDataQualityResultResponse, Error> {
        let place = Place::of(call);
        let ids = input.result_ids.clone();
        let found = self.read(move |snapshot| {
            let found: Result<Vec<_>, _> = ids.iter().map(|id| snapshot.value(&RESULTS, &place.key(id))).collect();
            Ok(found?)
        });
        let found = found.await?;
        let missing = input
            .result_ids
            .into_iter()
            .zip(&found)
            .filter(|(_, result)| result.is_none());
        let missing = missing.map(|(id, _)| id).collect();
        Ok(BatchGetDataQualityResultResponse {
            results: found.into_iter().flatten().map(shown).collect::<Result<_, _>>()?,
            results_not_found: Some(missing),
        })
    }

    pub async fn list_results(
        &self,
        call: &Call,
        input: ListDataQualityResultsRequest,
    ) -> Result<ListDataQualityResultsResponse, Error> {
        let place = Place::of(call);
        let all = self.read(move |snapshot| Ok(snapshot.values(&RESULTS, &Range::prefix(&place.prefix()))?));
        let filter = input.filter.unwrap_or_default();
        let wanted = all
            .await?
            .into_iter()
            .filter(|record| is_wanted(record, &filter))
            .collect();
        let id = |record: &ResultRecord| record.id.clone();
        let (records, next_token) = pages::page(wanted, id, input.next_token.as_deref(), input.max_results)?;
        Ok(ListDataQualityResultsResponse {
            results: records.into_iter().map(described).collect::<Result<_, _>>()?,
            next_token,
        })
    }
}

fn find(snapshot: &Snapshot<'_>, place: &Place, id: &str) -> Result<ResultRecord, Refused> {
    let found = snapshot.value(&RESULTS, &place.key(id))?;
    let missing = || Fault::EntityNotFoundException.with(format!("Cannot find Data Quality Result: {id}"));
    found.ok_or_else(|| missing().into())
}

fn is_wanted(record: &ResultRecord, filter: &DataQualityResultFilterCriteria) -> bool {
    let origin = record.origin.as_ref();
    let of_job = |wanted: &String| origin.is_some_and(|origin| origin.job == *wanted);
    let of_run = |wanted: &String| origin.is_some_and(|origin| origin.run_id == *wanted);
    filter.job_name.as_ref().is_none_or(of_job)
        && filter.job_run_id.as_ref().is_none_or(of_run)
        && is_between(record.started, filter.started_after, filter.started_before)
        && is_of(record.source.as_ref(), filter.data_source.as_ref())
}

fn described(record: ResultRecord) -> Result<DataQualityResultDescription, Error> {
    let (job_name, job_run_id) = of_job(record.origin);
    Ok(DataQualityResultDescription {
        data_source: record.source.as_ref().map(read::<DataSource>).transpose()?,
        result_id: Some(record.id),
        job_name,
        job_run_id,
        started_on: Some(record.started),
    })
}

/// The job and its run.
fn of_job(origin: Option<JobOrigin>) -> (Option<String>, Option<String>) {
    origin.map(|origin| (origin.job, origin.run_id)).unzip()
}

fn shown(record: ResultRecord) -> Result<DataQualityResult, Error> {
    let (passed, count) = (record.found.passed() as f64, record.found.rules.len() as f64);
    let score = record.found.score();
    let evaluation_context = record.origin.is_some().then(|| record.found.ruleset.clone());
    let (job_name, job_run_id) = of_job(record.origin);
    Ok(DataQualityResult {
        score,
        data_source: record.source.as_ref().map(read::<DataSource>).transpose()?,
        result_id: Some(record.id),
        ruleset_name: Some(record.found.ruleset),
        evaluation_context,
        started_on: Some(record.started),
        completed_on: Some(record.completed),
        job_name,
        job_run_id,
        ruleset_evaluation_run_id: record.run_id,
        rule_results: Some(record.found.rules.into_iter().zip(1..).map(rule_result).collect()),
        aggregated_metrics: Some(DataQualityAggregatedMetrics {
            total_rules_processed: Some(count),
            total_rules_passed: Some(passed),
            total_rules_failed: Some(count - passed),
            ..DataQualityAggregatedMetrics::default()
        }),
        ..DataQualityResult::default()
    })
}

fn rule_result((outcome, number): (RuleOutcome, usize)) -> DataQualityRuleResult {
    DataQualityRuleResult {
        name: Some(format!("Rule_{number}")),
        description: Some(outcome.rule.clone()),
        evaluation_message: outcome.message,
        result: Some(outcome.result),
        evaluated_metrics: Some(outcome.metrics),
        evaluated_rule: Some(outcome.rule),
        ..DataQualityRuleResult::default()
    }
}

/// Tells others of a result: by its event and its metrics, of which AWS sends neither without the other.
///
/// Source: Glue developer guide, "Setting up alerts, deployments, and scheduling".
pub(super) fn tell(transaction: &Transaction<'_>, place: &Place, record: &ResultRecord) -> Result<(), StoreError> {
    transaction.signal(&event(place, record))?;
    count(transaction, place, record)
}

/// Tells the metrics of a result alone.
pub(super) fn count(transaction: &Transaction<'_>, place: &Place, record: &ResultRecord) -> Result<(), StoreError> {
    let passed = record.found.passed();
    let failed = record.found.rules.len() - passed;
    for (what, value) in [("passed", passed), ("failed", failed)] {
        transaction.signal(&Signal::Metric(Datum {
            account: place.account.clone(),
            region: place.region.clone(),
            time: record.completed,
            namespace: "Glue Data Quality".to_owned(),
            name: format!("glue.data.quality.rules.{what}"),
            dimensions: dimensions(place, record),
            value: value as f64,
            unit: "Count".to_owned(),
        }))?;
    }
    Ok(())
}

/// A table's metrics are told apart by the table and the ruleset, a job's by the evaluation context.
fn dimensions(place: &Place, record: &ResultRecord) -> Vec<(String, String)> {
    let named = |(name, text): (&str, &str)| (name.to_owned(), text.to_owned());
    let ruleset = record.found.ruleset.as_str();
    if record.origin.is_some() {
        return vec![named(("EvaluationContext", ruleset))];
    }
    let source = source_of(record);
    let (database, table) = table_of(&source).unwrap_or_default();
    let catalog = ("CatalogId", place.account.as_str());
    [catalog, ("Database", database), ("Table", table), ("Ruleset", ruleset)]
        .map(named)
        .into()
}

fn source_of(record: &ResultRecord) -> DataSource {
    let source = record.source.as_ref();
    source.and_then(|source| read(source).ok()).unwrap_or_default()
}

/// The event of a result. The guide and events that were seen differ in the names of its id and counts: both are there.
fn event(place: &Place, record: &ResultRecord) -> Signal {
    let (passed, errors) = (record.found.passed(), errors(record));
    let failed = record.found.rules.len() - passed - errors;
    let state = if failed + errors == 0 { "SUCCEEDED" } else { "FAILED" };
    let detail = json!({
        "context": event_context(place, record),
        "rulesetNames": [record.found.ruleset], "state": state, "score": record.found.score(),
        "resultID": record.id, "rulesSucceeded": passed, "rulesFailed": failed, "rulesSkipped": errors,
        "resultId": record.id, "numRulesSucceeded": passed, "numRulesFailed": failed, "numRulesSkipped": errors,
    });
    Signal::Event(Event {
        account: place.account.clone(),
        region: place.region.clone(),
        time: record.completed,
        source: "aws.glue-dataquality".to_owned(),
        detail_type: "Data Quality Evaluation Results Available".to_owned(),
        resources: Vec::new(),
        detail,
    })
}

fn event_context(place: &Place, record: &ResultRecord) -> Value {
    if let Some(origin) = &record.origin {
        return json!({
            "contextType": "GLUE_JOB", "jobId": origin.run_id, "jobName": origin.job,
            "evaluationContext": record.found.ruleset,
        });
    }
    let source = source_of(record);
    let (database, table) = table_of(&source).unwrap_or_default();
    json!({
        "contextType": "GLUE_DATA_CATALOG", "runId": record.run_id, "databaseName": database, "tableName": table,
        "catalogId": place.account,
    })
}

fn errors(record: &ResultRecord) -> usize {
    record.found.rules.iter().filter(|rule| rule.result == "ERROR").count()
}
