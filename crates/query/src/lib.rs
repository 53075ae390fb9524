//! Athena's SQL: Trino queries and Hive DDL over the catalog, with Athena's own results, files and errors.
//!
//! Invariant: the only crate that names DataFusion. Texts come in through [`Engine::run`], plans never go out.

mod analysis;
mod ddl;
mod dialect;
mod engine;
mod error;
mod functions;
mod models;
mod results;
pub mod statement;
mod table;
#[cfg(test)]
mod testing;
mod types;
mod write;

pub use engine::{AWS_CATALOG, Engine, EngineConfig, PreparedStatements, Query, QueryOutcome, QueryStatistics};
pub use error::{Ending, ErrorCategory, Position, QueryError, error_type};
pub use models::{Answers, Cells, Models, RowModel};
pub use results::{Cursor, ResultColumn, ResultKind, ResultPage, ResultReader};
pub use statement::{Statement, StatementType};
pub use types::SqlType;
