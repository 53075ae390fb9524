//! Metric math: the expression language of `GetMetricData` and of alarms.
//!
//! Source: CloudWatch user guide, "Using math expressions with CloudWatch metrics" and "Search expressions".

mod dates;
mod evaluate;
mod functions;
mod lexer;
mod parser;
mod reduce;
mod search;
mod value;

#[cfg(test)]
mod tests;

pub use evaluate::{Evaluation, Found, Query};
pub use parser::parse;
pub use search::{Search, SearchError};
pub use value::Series;

/// Why an expression has no value.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum MathError {
    #[error("Unexpected {0}")]
    Unexpected(String),
    #[error("The expression is nested too deeply")]
    TooDeep,
    #[error("Invalid token {0}")]
    Token(String),
    #[error("Unknown identifier: {0}")]
    UnknownName(String),
    #[error("Unsupported function: {0}")]
    UnknownFunction(String),
    #[error("{function} does not accept these arguments: {reason}")]
    Arguments { function: String, reason: &'static str },
    #[error("The operator {0} cannot be applied to these operands")]
    Operands(&'static str),
    #[error("Circular reference to {0}")]
    Circular(String),
    #[error("The expression must return a time series or an array of time series")]
    NotSeries,
    #[error("{0}")]
    Search(#[from] SearchError),
    #[error("The metrics cannot be read: {0}")]
    Store(String),
}
