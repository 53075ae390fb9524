//! Executions as the wire shows them.

use headwater_api::athena::{
    AthenaError, ColumnInfo, EngineVersion, ListEngineVersionsOutput, QueryExecution, QueryExecutionContext,
    QueryExecutionStatistics, QueryExecutionStatus, ResultReuseInformation, values,
};
use headwater_query::ResultColumn;
use jiff::Timestamp;

use super::configuration::result_configuration;
use super::records::{ErrorRecord, ExecutionRecord, QueryState, ResultSettings};

/// The engine that answers.
pub(super) const EFFECTIVE_ENGINE: &str = "Athena engine version 3";

pub(super) fn engine_versions() -> ListEngineVersionsOutput {
    let version = |selected: &str| EngineVersion {
        selected_engine_version: Some(selected.to_owned()),
        effective_engine_version: Some(EFFECTIVE_ENGINE.to_owned()),
    };
    ListEngineVersionsOutput {
        engine_versions: Some(vec![version("AUTO"), version(EFFECTIVE_ENGINE)]),
        next_token: None,
    }
}

pub(super) fn execution(record: &ExecutionRecord) -> QueryExecution {
    let results = ResultSettings {
        output_location: Some(record.output_location.clone()),
        ..record.results.clone()
    };
    let context = QueryExecutionContext {
        database: record.database.clone(),
        catalog: record.catalog.clone(),
    };
    QueryExecution {
        query_execution_id: Some(record.id.clone()),
        query: Some(record.query.clone()),
        statement_type: Some(record.statement_type.clone()),
        substatement_type: Some(record.substatement_type.clone()),
        result_configuration: Some(result_configuration(&results)),
        query_execution_context: Some(context),
        status: Some(status(record)),
        statistics: Some(statistics(record)),
        work_group: Some(record.work_group.clone()),
        engine_version: Some(EngineVersion {
            selected_engine_version: Some("AUTO".to_owned()),
            effective_engine_version: Some(EFFECTIVE_ENGINE.to_owned()),
        }),
        execution_parameters: (!record.parameters.is_empty()).then(|| record.parameters.clone()),
        ..QueryExecution::default()
    }
}

fn status(record: &ExecutionRecord) -> QueryExecutionStatus {
    let is_failed = record.state == QueryState::Failed;
    QueryExecutionStatus {
        state: Some(record.state.as_str().to_owned()),
        state_change_reason: record.reason.clone(),
        submission_date_time: Some(record.submitted),
        completion_date_time: record.completed,
        athena_error: record.ended.error.as_ref().filter(|_| is_failed).map(athena_error),
    }
}

fn athena_error(error: &ErrorRecord) -> AthenaError {
    AthenaError {
        error_category: Some(error.category),
        error_type: Some(error.error_type),
        retryable: Some(error.retryable),
        error_message: Some(error.message.clone()),
    }
}

/// Times in milliseconds, as far as the execution has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Times {
    pub queued: i64,
    pub planning: i64,
    pub engine: i64,
    pub service: i64,
    pub total: i64,
}

pub(super) fn times(record: &ExecutionRecord) -> Times {
    let between = |from: Timestamp, to: Timestamp| (to.as_millisecond() - from.as_millisecond()).max(0);
    let queued = record.started.map_or(0, |started| between(record.submitted, started));
    let total = record
        .completed
        .map_or(0, |completed| between(record.submitted, completed));
    let planning = record.ended.planning_millis;
    let engine = (planning + record.ended.execution_millis).min(total);
    Times {
        queued,
        planning,
        engine,
        service: (total - queued - engine).max(0),
        total,
    }
}

fn statistics(record: &ExecutionRecord) -> QueryExecutionStatistics {
    let times = times(record);
    QueryExecutionStatistics {
        engine_execution_time_in_millis: Some(times.engine),
        data_scanned_in_bytes: Some(i64::try_from(record.ended.bytes_scanned).unwrap_or(i64::MAX)),
        data_manifest_location: record.ended.manifest_location.clone(),
        total_execution_time_in_millis: Some(times.total),
        query_queue_time_in_millis: Some(times.queued),
        service_pre_processing_time_in_millis: Some(0),
        query_planning_time_in_millis: Some(times.planning),
        service_processing_time_in_millis: Some(times.service),
        result_reuse_information: Some(ResultReuseInformation {
            reused_previous_result: false,
        }),
        dpu_count: None,
    }
}

pub(super) fn column_info(column: &ResultColumn) -> ColumnInfo {
    ColumnInfo {
        catalog_name: Some("hive".to_owned()),
        schema_name: Some(String::new()),
        table_name: Some(String::new()),
        name: column.name.clone(),
        label: Some(column.name.clone()),
        r#type: column.type_name.clone(),
        precision: Some(column.precision),
        scale: Some(column.scale),
        nullable: Some(values::column_nullable::UNKNOWN.to_owned()),
        case_sensitive: Some(column.case_sensitive),
    }
}
