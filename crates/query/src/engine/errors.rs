//! DataFusion's errors in Athena's words.
//!
//! Source: athena-redshift-quicksight-spec A2, "Message shapes".

use arrow::error::ArrowError;
use datafusion::common::{DataFusionError, SchemaError};

use crate::error::{Position, QueryError, error_type};

/// What `error` is to Athena's users.
pub(crate) fn query_error(error: &DataFusionError) -> QueryError {
    let position = error.diagnostic().and_then(|found| found.span).map(|span| Position {
        line: span.start.line,
        column: span.start.column,
    });
    translated(error, position.filter(|place| place.line > 0))
}

fn translated(error: &DataFusionError, position: Option<Position>) -> QueryError {
    if let Some(ours) = own_error(error) {
        return ours;
    }
    match error {
        DataFusionError::Context(_, inner) | DataFusionError::Diagnostic(_, inner) => translated(inner, position),
        DataFusionError::Shared(inner) => translated(inner, position),
        DataFusionError::Collection(all) => match all.first() {
            Some(first) => translated(first, position),
            None => QueryError::internal(error),
        },
        DataFusionError::SchemaError(schema, _) => schema_error(schema, position),
        DataFusionError::ArrowError(arrow, _) => arrow_error(arrow, position),
        DataFusionError::ParquetError(reason) => QueryError::bad_data(format!("Malformed Parquet file. {reason}")),
        DataFusionError::ObjectStore(store) => store_error(store),
        DataFusionError::ResourcesExhausted(_) => {
            QueryError::user(error_type::REJECTED, "Query exhausted resources at this scale factor")
        }
        DataFusionError::Plan(text) if text.contains("Unexpected parameters") => {
            let mut missing =
                QueryError::analysis("FUNCTION_NOT_FOUND", position, after(text, "Unexpected parameters"));
            missing.error_type = error_type::FUNCTION_MISSING;
            missing
        }
        DataFusionError::Plan(text) => QueryError::analysis("SYNTAX_ERROR", position, first_line(text)),
        DataFusionError::NotImplemented(text) => QueryError::not_supported(first_line(text)),
        DataFusionError::SQL(text, _) => QueryError::analysis("SYNTAX_ERROR", position, text),
        DataFusionError::Execution(text) => execution_error(text),
        other => QueryError::internal(first_line(&other.to_string())),
    }
}

/// An error that this crate raised inside the engine.
fn own_error(error: &DataFusionError) -> Option<QueryError> {
    match error {
        DataFusionError::External(inner) => from_source(inner.as_ref()),
        DataFusionError::ArrowError(arrow, _) => match arrow.as_ref() {
            ArrowError::ExternalError(inner) => from_source(inner.as_ref()),
            _ => None,
        },
        _ => None,
    }
}

fn from_source(source: &(dyn std::error::Error + Send + Sync + 'static)) -> Option<QueryError> {
    if let Some(ours) = source.downcast_ref::<QueryError>() {
        return Some(ours.clone());
    }
    source.downcast_ref::<DataFusionError>().map(query_error)
}

fn schema_error(schema: &SchemaError, position: Option<Position>) -> QueryError {
    match schema {
        SchemaError::FieldNotFound { field, .. } => {
            let name = field.flat_name();
            let text = format!(
                "Column '{name}' cannot be resolved or requester is not authorized to access requested resources"
            );
            QueryError::analysis("COLUMN_NOT_FOUND", position, text)
        }
        SchemaError::AmbiguousReference { field } => QueryError::analysis(
            "AMBIGUOUS_NAME",
            position,
            format!("Column '{}' is ambiguous", field.name),
        ),
        other => QueryError::analysis("SYNTAX_ERROR", position, other),
    }
}

fn arrow_error(error: &ArrowError, position: Option<Position>) -> QueryError {
    match error {
        ArrowError::DivideByZero => QueryError::user(error_type::BAD_ARGUMENT, "DIVISION_BY_ZERO: Division by zero"),
        ArrowError::ArithmeticOverflow(text) => {
            QueryError::user(error_type::BAD_ARGUMENT, format!("NUMERIC_VALUE_OUT_OF_RANGE: {text}"))
        }
        ArrowError::CastError(text) | ArrowError::ParseError(text) => QueryError::user(
            error_type::BAD_ARGUMENT,
            format!("INVALID_CAST_ARGUMENT: {}", cast_text(text)),
        ),
        ArrowError::ParquetError(text) => QueryError::bad_data(format!("Malformed Parquet file. {text}")),
        ArrowError::SchemaError(text) => QueryError::analysis("TYPE_MISMATCH", position, text),
        ArrowError::InvalidArgumentError(text) | ArrowError::ComputeError(text) => execution_error(text),
        other => QueryError::internal(other),
    }
}

/// `Cannot cast string 'x' to value of Int32 type` as Trino says it.
fn cast_text(text: &str) -> String {
    let parts = text
        .strip_prefix("Cannot cast string '")
        .and_then(|rest| rest.rsplit_once("' to value of "));
    let Some((value, type_text)) = parts else {
        return text.to_owned();
    };
    let name = match type_text.trim_end_matches(" type") {
        "Int8" => "TINYINT",
        "Int16" => "SMALLINT",
        "Int32" => "INT",
        "Int64" => "BIGINT",
        "Float32" => "REAL",
        "Float64" => "DOUBLE",
        "Boolean" => "BOOLEAN",
        other => other,
    };
    format!("Cannot cast '{value}' to {name}")
}

fn store_error(error: &object_store::Error) -> QueryError {
    match error {
        object_store::Error::NotFound { path, .. } => {
            let text = format!("HIVE_CANNOT_OPEN_SPLIT: Error opening Hive split s3://{path}: The file does not exist");
            QueryError::user(error_type::PATH_MISSING, text)
        }
        other => QueryError::internal(other),
    }
}

fn execution_error(text: &str) -> QueryError {
    let line = first_line(text);
    if line.contains("Divide by zero") {
        return QueryError::user(error_type::BAD_ARGUMENT, "DIVISION_BY_ZERO: Division by zero");
    }
    if line.contains("returned more than one row") || line.contains("more than one row") {
        return QueryError::user(
            error_type::BAD_ARGUMENT,
            "SUBQUERY_MULTIPLE_ROWS: Scalar sub-query has returned multiple rows",
        );
    }
    QueryError::user(error_type::BAD_ARGUMENT, format!("INVALID_FUNCTION_ARGUMENT: {line}"))
}

fn after<'a>(text: &'a str, marker: &str) -> &'a str {
    first_line(text.find(marker).map_or(text, |start| &text[start..]))
}

/// The message without the engine's hints behind it.
fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
