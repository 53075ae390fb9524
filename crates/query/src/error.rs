//! Why a statement failed, in Athena's words and error numbers.

use std::fmt;

/// Who is to blame: `AthenaError.ErrorCategory`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorCategory {
    System = 1,
    User = 2,
    Other = 3,
}

/// The `AthenaError.ErrorType` numbers that this engine emits.
///
/// Source: athena-redshift-quicksight-spec A2.
pub mod error_type {
    pub const CANNOT_WRITE_RESULTS: i32 = 401;
    pub const DATA: i32 = 1001;
    pub const DDL_FAILED: i32 = 1003;
    pub const SCHEMA: i32 = 1004;
    pub const SYNTAX: i32 = 1006;
    pub const REJECTED: i32 = 1008;
    pub const CANCELLED_BY_USER: i32 = 1011;
    pub const BAD_ARGUMENT: i32 = 1100;
    pub const BAD_TABLE_PROPERTY: i32 = 1103;
    pub const INVALID_VIEW: i32 = 1107;
    pub const PATH_MISSING: i32 = 1109;
    pub const TABLE_MISSING: i32 = 1110;
    pub const NOT_SUPPORTED: i32 = 1200;
    pub const ENTITY_MISSING: i32 = 1301;
    pub const FUNCTION_MISSING: i32 = 1303;
    pub const BUCKET_MISSING: i32 = 1306;
    pub const UNKNOWN: i32 = 9999;
}

/// A place in the statement; both count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    pub line: u64,
    pub column: u64,
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}:{}", self.line, self.column)
    }
}

/// How the statement ended when it did not succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The text cannot be parsed: `StartQueryExecution` refuses it before a query exists.
    Malformed,
    Failed,
    Cancelled,
}

/// A failed statement: `message` is exactly what `StateChangeReason` shows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct QueryError {
    pub message: String,
    pub category: ErrorCategory,
    /// One of [`error_type`].
    pub error_type: i32,
    pub retryable: bool,
    pub ending: Ending,
}

impl QueryError {
    /// The user's fault, with one of [`error_type`].
    pub fn user(error_type: i32, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            category: ErrorCategory::User,
            error_type,
            retryable: false,
            ending: Ending::Failed,
        }
    }

    /// Our fault: the message names the cause for whoever reads the log.
    pub fn internal(message: impl fmt::Display) -> Self {
        Self {
            message: format!("GENERIC_INTERNAL_ERROR: {message}"),
            category: ErrorCategory::System,
            error_type: error_type::UNKNOWN,
            retryable: false,
            ending: Ending::Failed,
        }
    }

    /// A text that is not a statement at all.
    pub fn malformed(message: impl Into<String>) -> Self {
        Self {
            ending: Ending::Malformed,
            ..Self::user(error_type::SYNTAX, message)
        }
    }

    /// `line 1:8: mismatched input 'x'. Expecting: …`
    pub fn mismatched_input(position: Position, found: &str, expecting: &str) -> Self {
        Self::malformed(format!(
            "{position}: mismatched input '{found}'. Expecting: {expecting}"
        ))
    }

    /// A statement that parses and means nothing: `SYNTAX_ERROR: line 1:8: …`.
    pub fn analysis(code: &str, position: Option<Position>, text: impl fmt::Display) -> Self {
        let place = position.map(|place| format!("{place}: ")).unwrap_or_default();
        Self::user(error_type::SYNTAX, format!("{code}: {place}{text}"))
    }

    pub fn not_supported(text: impl fmt::Display) -> Self {
        Self::user(error_type::NOT_SUPPORTED, format!("NOT_SUPPORTED: {text}"))
    }

    /// Hive's analyser refused a DDL statement.
    pub fn semantic(text: impl fmt::Display) -> Self {
        Self::user(error_type::DDL_FAILED, format!("FAILED: SemanticException {text}"))
    }

    /// Hive's DDL task failed while it ran.
    pub fn ddl_task(text: impl fmt::Display) -> Self {
        const TASK: &str = "FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask.";
        Self::user(error_type::DDL_FAILED, format!("{TASK} {text}"))
    }

    pub fn bad_data(text: impl fmt::Display) -> Self {
        Self::user(error_type::DATA, format!("HIVE_BAD_DATA: {text}"))
    }

    pub fn cancelled(message: impl Into<String>) -> Self {
        Self {
            ending: Ending::Cancelled,
            ..Self::user(error_type::CANCELLED_BY_USER, message)
        }
    }
}

/// Shorthand of this crate.
pub type Result<T, E = QueryError> = std::result::Result<T, E>;
