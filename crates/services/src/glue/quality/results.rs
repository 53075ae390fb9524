//! Results, and what they tell others.

use headwater_api::Error;
use headwater_api::glue::{
    BatchGetDataQualityResultRequest, BatchGetDataQualityResultResponse, DataQualityAggregatedMetrics,
    DataQualityResult, DataQualityResultDescription, DataQualityResultFilterCriteria, DataQualityRuleResult,
    DataSource, Fault, GetDataQualityResultRequest, GetDataQualityResultResponse, ListDataQualityResultsRequest,
    ListDataQualityResultsResponse,
};
use headwater_kernel::{Call, Datum, Event, Range, Signal, Snapshot};
use serde_json::json;

use super::Quality;
use super::filters::{is_between, is_of, table_of};
use super::records::{RESULTS, ResultRecord, RuleOutcome, read};
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

/// No result comes from a job yet, so that a filter by job finds none.
fn is_wanted(record: &ResultRecord, filter: &DataQualityResultFilterCriteria) -> bool {
    filter.job_name.is_none()
        && filter.job_run_id.is_none()
        && is_between(record.started, filter.started_after, filter.started_before)
        && is_of(&record.source, filter.data_source.as_ref())
}

fn described(record: ResultRecord) -> Result<DataQualityResultDescription, Error> {
    Ok(DataQualityResultDescription {
        data_source: Some(read::<DataSource>(&record.source)?),
        result_id: Some(record.id),
        job_name: None,
        job_run_id: None,
        started_on: Some(record.started),
    })
}

fn shown(record: ResultRecord) -> Result<DataQualityResult, Error> {
    let (passed, count) = (record.found.passed() as f64, record.found.rules.len() as f64);
    Ok(DataQualityResult {
        score: record.found.score(),
        data_source: Some(read::<DataSource>(&record.source)?),
        result_id: Some(record.id),
        ruleset_name: Some(record.found.ruleset),
        started_on: Some(record.started),
        completed_on: Some(record.completed),
        ruleset_evaluation_run_id: Some(record.run_id),
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

/// The event of a result, and its metrics where they are wanted.
pub(super) fn signals(place: &Place, record: &ResultRecord, with_metrics: bool) -> Vec<Signal> {
    let source = read::<DataSource>(&record.source).unwrap_or_default();
    let (database, table) = table_of(&source).unwrap_or_default();
    let (passed, errors) = (record.found.passed(), count(record, "ERROR"));
    let failed = record.found.rules.len() - passed - errors;
    let state = if failed + errors == 0 { "SUCCEEDED" } else { "FAILED" };
    let detail = json!({
        "context": {
            "contextType": "GLUE_DATA_CATALOG", "runId": record.run_id, "databaseName": database, "tableName": table,
            "catalogId": place.account,
        },
        "resultID": record.id, "rulesetNames": [record.found.ruleset], "state": state, "score": record.found.score(),
        "rulesSucceeded": passed, "rulesFailed": failed, "rulesSkipped": errors,
    });
    let event = Signal::Event(Event {
        account: place.account.clone(),
        region: place.region.clone(),
        time: record.completed,
        source: "aws.glue-dataquality".to_owned(),
        detail_type: "Data Quality Evaluation Results Available".to_owned(),
        resources: Vec::new(),
        detail,
    });
    let counts = [("passed", passed), ("failed", failed + errors)];
    let metrics = counts.into_iter().filter(|_| with_metrics).map(|(what, value)| {
        let dimensions = [
            ("CatalogId", place.account.as_str()),
            ("Database", database),
            ("Table", table),
        ];
        let dimensions = dimensions
            .into_iter()
            .chain([("Ruleset", record.found.ruleset.as_str())]);
        Signal::Metric(Datum {
            account: place.account.clone(),
            region: place.region.clone(),
            time: record.completed,
            namespace: "Glue Data Quality".to_owned(),
            name: format!("glue.data.quality.rules.{what}"),
            dimensions: dimensions
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
                .collect(),
            value: value as f64,
            unit: "Count".to_owned(),
        })
    });
    std::iter::once(event).chain(metrics).collect()
}

fn count(record: &ResultRecord, result: &str) -> usize {
    record.found.rules.iter().filter(|rule| rule.result == result).count()
}
