//! Rows of a finished execution, page by page, and its runtime statistics.
//!
//! Source: athena-redshift-quicksight-spec A3, "GetQueryResults".

use headwater_api::Error;
use headwater_api::athena::{
    Datum, GetQueryResultsInput, GetQueryResultsOutput, GetQueryRuntimeStatisticsInput,
    GetQueryRuntimeStatisticsOutput, QueryRuntimeStatistics, QueryRuntimeStatisticsRows,
    QueryRuntimeStatisticsTimeline, ResultSet, ResultSetMetadata, Row,
};
use headwater_kernel::Call;
use headwater_query::{Cursor, ResultKind};

use super::page::limit;
use super::records::{ExecutionRecord, QueryState, Scope};
use super::{AthenaFace, answers, executions, invalid};

const MOST_ROWS: usize = 1000;

pub(super) async fn get(
    face: &AthenaFace,
    call: &Call,
    input: GetQueryResultsInput,
) -> Result<GetQueryResultsOutput, Error> {
    let scope = Scope::of(call);
    let id = input.query_execution_id.clone();
    let record = face
        .read(move |snapshot| executions::find(snapshot, &scope, &id))
        .await?;
    check_finished(&record)?;
    let (rows, next_token) = rows(face, &record, &input).await?;
    let columns = record.ended.columns.iter().map(answers::column_info).collect();
    Ok(GetQueryResultsOutput {
        update_count: Some(i64::try_from(record.ended.update_count).unwrap_or(i64::MAX)),
        result_set: Some(ResultSet {
            rows: Some(rows),
            result_set_metadata: Some(ResultSetMetadata {
                column_info: Some(columns),
            }),
        }),
        next_token,
    })
}

fn check_finished(record: &ExecutionRecord) -> Result<(), Error> {
    let state = record.state.as_str();
    match record.state {
        QueryState::Succeeded => Ok(()),
        QueryState::Queued | QueryState::Running => {
            Err(invalid(format!("Query has not yet finished. Current state: {state}")))
        }
        QueryState::Failed | QueryState::Cancelled => Err(invalid(format!(
            "Query did not finish successfully. Final query state: {state}"
        ))),
    }
}

async fn rows(
    face: &AthenaFace,
    record: &ExecutionRecord,
    input: &GetQueryResultsInput,
) -> Result<(Vec<Row>, Option<String>), Error> {
    let location = record
        .ended
        .output_location
        .as_deref()
        .unwrap_or(&record.output_location);
    let Some(kind) = ResultKind::of(location) else {
        return Ok((Vec::new(), None));
    };
    let cursor = match input.next_token.as_deref() {
        Some(token) => Cursor::from_token(token).ok_or_else(|| invalid("Invalid NextToken"))?,
        None => Cursor::default(),
    };
    let count = limit(input.max_results, MOST_ROWS).min(MOST_ROWS);
    let page = face
        .reader
        .page(location, kind, cursor, count)
        .await
        .map_err(|error| invalid(error.message))?;
    Ok((page.rows.into_iter().map(row).collect(), page.next.map(Cursor::token)))
}

fn row(values: Vec<Option<String>>) -> Row {
    Row {
        data: Some(
            values
                .into_iter()
                .map(|var_char_value| Datum { var_char_value })
                .collect(),
        ),
    }
}

pub(super) async fn statistics(
    face: &AthenaFace,
    call: &Call,
    input: GetQueryRuntimeStatisticsInput,
) -> Result<GetQueryRuntimeStatisticsOutput, Error> {
    let scope = Scope::of(call);
    let record = face
        .read(move |snapshot| executions::find(snapshot, &scope, &input.query_execution_id))
        .await?;
    let times = answers::times(&record);
    let timeline = QueryRuntimeStatisticsTimeline {
        query_queue_time_in_millis: Some(times.queued),
        service_pre_processing_time_in_millis: Some(0),
        query_planning_time_in_millis: Some(times.planning),
        engine_execution_time_in_millis: Some(times.engine),
        service_processing_time_in_millis: Some(times.service),
        total_execution_time_in_millis: Some(times.total),
    };
    let rows = QueryRuntimeStatisticsRows {
        input_bytes: Some(i64::try_from(record.ended.bytes_scanned).unwrap_or(i64::MAX)),
        output_rows: Some(i64::try_from(record.ended.rows).unwrap_or(i64::MAX)),
        ..QueryRuntimeStatisticsRows::default()
    };
    let statistics = QueryRuntimeStatistics {
        timeline: Some(timeline),
        rows: Some(rows),
        output_stage: None,
    };
    Ok(GetQueryRuntimeStatisticsOutput {
        query_runtime_statistics: Some(statistics),
    })
}
