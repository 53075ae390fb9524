//! The front: one statement's text becomes a [`Statement`], by Hive's grammar or by Trino's.
//!
//! Source: athena-redshift-quicksight-spec A2, A5, A6.

mod cursor;
mod external;
pub mod hive;
mod hive_parser;
mod hive_tables;
mod lexer;
mod trino;

use datafusion::sql::sqlparser::ast::Query;

pub use hive::HiveStatement;
pub(crate) use lexer::{end_position, keyword_positions};
pub use trino::{CreateTableAs, CreateView, Insert, PropertyValue, Unload};

use crate::error::{QueryError, Result};
use lexer::{Quoting, Token, tokens};

/// `QueryExecution.StatementType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementType {
    Ddl,
    Dml,
    Utility,
}

impl StatementType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ddl => "DDL",
            Self::Dml => "DML",
            Self::Utility => "UTILITY",
        }
    }
}

/// A statement that was understood.
#[derive(Debug, Clone, PartialEq)]
pub enum Statement {
    Hive(HiveStatement),
    Select(Box<Query>),
    Explain { query: Box<Query>, analyze: bool },
    CreateTableAs(Box<CreateTableAs>),
    Insert(Box<Insert>),
    Unload(Box<Unload>),
    CreateView(Box<CreateView>),
    DropView { view: hive::TableName, if_exists: bool },
    Prepare { name: String, statement: String },
    Execute { name: String, parameters: Vec<String> },
    Deallocate { name: String },
}

impl Statement {
    pub fn statement_type(&self) -> StatementType {
        match self {
            Self::Hive(statement) if statement.is_utility() => StatementType::Utility,
            // Athena counts CTAS as DDL: awswrangler tells its result by that.
            Self::Hive(_) | Self::CreateView(_) | Self::DropView { .. } | Self::CreateTableAs(_) => StatementType::Ddl,
            Self::Explain { .. } | Self::Prepare { .. } | Self::Deallocate { .. } => StatementType::Utility,
            Self::Select(_) | Self::Insert(_) | Self::Unload(_) | Self::Execute { .. } => StatementType::Dml,
        }
    }

    /// `QueryExecution.SubstatementType`.
    pub fn substatement_type(&self) -> &'static str {
        match self {
            Self::Hive(statement) => statement.substatement_type(),
            Self::Select(_) => "SELECT",
            Self::Explain { analyze: true, .. } => "EXPLAIN_ANALYZE",
            Self::Explain { .. } => "EXPLAIN",
            Self::CreateTableAs(_) => "CREATE_TABLE_AS_SELECT",
            Self::Insert(_) => "INSERT",
            Self::Unload(_) => "UNLOAD",
            Self::CreateView(_) => "CREATE_VIEW",
            Self::DropView { .. } => "DROP_VIEW",
            Self::Prepare { .. } => "PREPARE",
            Self::Execute { .. } => "EXECUTE",
            Self::Deallocate { .. } => "DEALLOCATE",
        }
    }
}

/// Reads exactly one statement; comments around it and one trailing `;` are left out.
pub fn parse(text: &str) -> Result<Statement> {
    let found = front_tokens(text)?;
    let Some(first) = found.first() else {
        return Err(QueryError::mismatched_input(
            end_position(text),
            "<EOF>",
            EXPECTED_AT_START,
        ));
    };
    let end = single_statement_end(text, &found)?;
    let statement = &text[..end];
    if is_hive(&found) {
        return hive_parser::parse(statement).map(Statement::Hive);
    }
    trino::parse(statement, first)
}

/// Tokens under the quoting rules of whichever grammar the first words choose.
fn front_tokens(text: &str) -> Result<Vec<Token>> {
    let by_trino = tokens(text, Quoting::Trino);
    match by_trino {
        Ok(found) if !is_hive(&found) => Ok(found),
        _ => tokens(text, Quoting::Hive),
    }
}

fn single_statement_end(text: &str, found: &[Token]) -> Result<usize> {
    let Some(semicolon) = found.iter().position(|token| token.is_symbol(';')) else {
        return Ok(text.len());
    };
    if found[semicolon..].iter().any(|token| !token.is_symbol(';')) {
        return Err(QueryError::malformed(format!(
            "Only one sql statement is allowed. Got: {text}"
        )));
    }
    Ok(found[semicolon].start)
}

/// Whether Athena sends the statement through Hive's parser.
fn is_hive(found: &[Token]) -> bool {
    let keyword = |index: usize, words: &[&str]| {
        found
            .get(index)
            .is_some_and(|token| words.iter().any(|word| token.is_keyword(word)))
    };
    if keyword(0, &["CREATE"]) {
        let is_view = keyword(1, &["VIEW", "OR"]);
        return !is_view && !trino::is_create_table_as(found);
    }
    if keyword(0, &["DROP"]) {
        return !keyword(1, &["VIEW"]);
    }
    keyword(0, &["ALTER", "SHOW", "MSCK", "DESCRIBE", "DESC"])
}

/// What Trino lists when a statement begins with a word that it does not know.
const EXPECTED_AT_START: &str = "'ALTER', 'ANALYZE', 'CALL', 'COMMENT', 'COMMIT', 'CREATE', 'DEALLOCATE', 'DELETE', \
     'DENY', 'DESC', 'DESCRIBE', 'DROP', 'EXECUTE', 'EXPLAIN', 'GRANT', 'INSERT', 'MERGE', 'PREPARE', 'REFRESH', \
     'RESET', 'REVOKE', 'ROLLBACK', 'SET', 'SHOW', 'START', 'TRUNCATE', 'UNLOAD', 'UPDATE', 'USE', <query>";

#[cfg(test)]
mod tests;
