//! What others hear of a query: state changes for EventBridge, numbers for CloudWatch.
//!
//! Source: athena-redshift-quicksight-spec A4.

use headwater_kernel::{Datum, Event, Signal, StoreError, Transaction};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::answers::times;
use super::records::{ExecutionRecord, QueryState};

/// Tells of a change from `before`; `number` counts the changes of this execution.
pub(super) fn state_changed(
    record: &ExecutionRecord,
    before: Option<QueryState>,
    number: u32,
    now: Timestamp,
    transaction: &Transaction<'_>,
) -> Result<(), StoreError> {
    let mut detail = Map::new();
    detail.insert("versionId".to_owned(), json!("0"));
    detail.insert("currentState".to_owned(), json!(record.state.as_str()));
    if let Some(previous) = before {
        detail.insert("previousState".to_owned(), json!(previous.as_str()));
    }
    detail.insert("statementType".to_owned(), json!(record.statement_type));
    detail.insert("queryExecutionId".to_owned(), json!(record.id));
    detail.insert("workgroupName".to_owned(), json!(record.work_group));
    detail.insert("sequenceNumber".to_owned(), json!(number.to_string()));
    if let (QueryState::Failed, Some(error)) = (record.state, &record.ended.error) {
        let shown = json!({
            "errorCategory": error.category,
            "errorType": error.error_type,
            "errorMessage": error.message,
            "retryable": error.retryable,
        });
        detail.insert("athenaError".to_owned(), shown);
    }
    transaction.signal(&Signal::Event(Event {
        account: record.scope.account.clone(),
        region: record.scope.region.clone(),
        time: now,
        source: "aws.athena".to_owned(),
        detail_type: "Athena Query State Change".to_owned(),
        resources: Vec::new(),
        detail: Value::Object(detail),
    }))
}

/// Publishes the numbers of an execution that ended.
pub(super) fn measured(
    record: &ExecutionRecord,
    now: Timestamp,
    transaction: &Transaction<'_>,
) -> Result<(), StoreError> {
    // The dimension spells the state with one L.
    let state = if record.state == QueryState::Cancelled {
        "CANCELED"
    } else {
        record.state.as_str()
    };
    let dimensions = vec![
        ("QueryState".to_owned(), state.to_owned()),
        ("QueryType".to_owned(), record.statement_type.clone()),
        ("WorkGroup".to_owned(), record.work_group.clone()),
    ];
    let times = times(record);
    let mut numbers = vec![
        ("TotalExecutionTime", times.total as f64, "Milliseconds"),
        ("EngineExecutionTime", times.engine as f64, "Milliseconds"),
        ("QueryQueueTime", times.queued as f64, "Milliseconds"),
        ("QueryPlanningTime", times.planning as f64, "Milliseconds"),
        ("ServiceProcessingTime", times.service as f64, "Milliseconds"),
    ];
    if record.statement_type == "DML" {
        numbers.push(("ProcessedBytes", record.ended.bytes_scanned as f64, "Bytes"));
    }
    for (name, value, unit) in numbers {
        transaction.signal(&Signal::Metric(Datum {
            account: record.scope.account.clone(),
            region: record.scope.region.clone(),
            time: now,
            namespace: "AWS/Athena".to_owned(),
            name: name.to_owned(),
            dimensions: dimensions.clone(),
            value,
            unit: unit.to_owned(),
        }))?;
    }
    Ok(())
}
