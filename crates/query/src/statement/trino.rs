//! Statements that go through Trino's parser: queries, and the statements that are made around one.
//!
//! Source: athena-redshift-quicksight-spec A6.

use datafusion::sql::sqlparser::ast::Query;

use super::cursor::Cursor;
use super::hive::TableName;
use super::hive_parser::unsupported_statement;
use super::lexer::{Quoting, Token, TokenKind};
use super::{EXPECTED_AT_START, Statement};
use crate::dialect::parse_query;
use crate::error::{QueryError, Result};

/// Statements that Trino or Hive have and Athena refuses.
const UNSUPPORTED: [&str; 16] = [
    "GRANT", "REVOKE", "LOCK", "UNLOCK", "START", "COMMIT", "ROLLBACK", "IMPORT", "EXPORT", "SET", "USE", "RESET",
    "TRUNCATE", "CALL", "COMMENT", "ANALYZE",
];

/// The value of a property in `WITH (name = value, …)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PropertyValue {
    Text(String),
    /// A number, `true` or `false`, as written.
    Bare(String),
    Array(Vec<String>),
}

/// Properties in the order in which they were written; names in lower case.
pub type Properties = Vec<(String, PropertyValue)>;

#[derive(Debug, Clone, PartialEq)]
pub struct CreateTableAs {
    pub name: TableName,
    pub if_not_exists: bool,
    pub properties: Properties,
    pub query: Box<Query>,
    pub with_data: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Insert {
    pub table: TableName,
    /// Empty means all columns in their order.
    pub columns: Vec<String>,
    pub query: Box<Query>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Unload {
    pub query: Box<Query>,
    pub location: String,
    pub properties: Properties,
}

#[derive(Debug, Clone, PartialEq)]
pub struct CreateView {
    pub name: TableName,
    pub or_replace: bool,
    /// The query as the user wrote it.
    pub text: String,
    pub query: Box<Query>,
}

pub(super) fn parse(statement: &str, first: &Token) -> Result<Statement> {
    let mut cursor = Cursor::new(statement, Quoting::Trino)?;
    if starts_query(first) {
        return Ok(Statement::Select(parse_query(statement)?));
    }
    if cursor.take(&["USING"]) {
        return Ok(Statement::Select(super::external::query(&mut cursor, statement)?));
    }
    if cursor.take(&["CREATE", "TABLE"]) {
        return create_table_as(&mut cursor, statement);
    }
    if cursor.take(&["CREATE", "OR", "REPLACE", "VIEW"]) {
        return create_view(&mut cursor, statement, true);
    }
    if cursor.take(&["CREATE", "VIEW"]) {
        return create_view(&mut cursor, statement, false);
    }
    if cursor.take(&["DROP", "VIEW"]) {
        let if_exists = cursor.take(&["IF", "EXISTS"]);
        let view = cursor.table_name()?;
        cursor.expect_end()?;
        return Ok(Statement::DropView { view, if_exists });
    }
    if cursor.take(&["INSERT", "INTO"]) {
        return insert(&mut cursor, statement);
    }
    if cursor.take(&["UNLOAD"]) {
        return unload(&mut cursor, statement);
    }
    if cursor.take(&["EXPLAIN"]) {
        return explain(&mut cursor, statement);
    }
    prepared(&mut cursor)
}

fn starts_query(first: &Token) -> bool {
    first.is_symbol('(')
        || ["SELECT", "WITH", "VALUES", "TABLE"]
            .iter()
            .any(|word| first.is_keyword(word))
}

fn prepared(cursor: &mut Cursor<'_>) -> Result<Statement> {
    if cursor.take(&["PREPARE"]) {
        let name = cursor.identifier()?;
        cursor.expect(&["FROM"])?;
        return Ok(Statement::Prepare {
            name,
            statement: cursor.rest().to_owned(),
        });
    }
    if cursor.take(&["EXECUTE"]) {
        let name = cursor.identifier()?;
        let parameters = if cursor.take(&["USING"]) {
            split_parameters(cursor.rest())?
        } else {
            Vec::new()
        };
        if parameters.is_empty() {
            cursor.expect_end()?;
        }
        return Ok(Statement::Execute { name, parameters });
    }
    if cursor.take(&["DEALLOCATE", "PREPARE"]) {
        let name = cursor.identifier()?;
        cursor.expect_end()?;
        return Ok(Statement::Deallocate { name });
    }
    refused(cursor)
}

/// Statements that are known and not to be had, and texts that are no statement.
fn refused(cursor: &Cursor<'_>) -> Result<Statement> {
    for row_change in ["UPDATE", "DELETE", "MERGE"] {
        if cursor.at_keywords(&[row_change]) {
            let text = "Modifying Hive table rows is only supported for transactional tables";
            return Err(QueryError::not_supported(text));
        }
    }
    for iceberg_only in ["OPTIMIZE", "VACUUM"] {
        if cursor.at_keywords(&[iceberg_only]) {
            return Err(QueryError::not_supported(format!(
                "{iceberg_only} is only supported for Iceberg tables"
            )));
        }
    }
    if UNSUPPORTED.iter().any(|word| cursor.at_keywords(&[word])) {
        return Err(unsupported_statement());
    }
    Err(cursor.mismatch(EXPECTED_AT_START))
}

/// Whether the tokens are `CREATE TABLE … AS query`, which Trino parses, rather than Hive's `CREATE TABLE`.
pub(super) fn is_create_table_as(tokens: &[Token]) -> bool {
    let is_table = tokens.get(1).is_some_and(|token| token.is_keyword("TABLE"));
    let mut depth = 0_i32;
    is_table
        && tokens.windows(2).any(|pair| {
            depth += i32::from(pair[0].is_symbol('(')) - i32::from(pair[0].is_symbol(')'));
            depth == 0 && pair[0].is_keyword("AS") && starts_query(&pair[1])
        })
}

fn create_table_as(cursor: &mut Cursor<'_>, statement: &str) -> Result<Statement> {
    let if_not_exists = cursor.take(&["IF", "NOT", "EXISTS"]);
    let name = cursor.table_name()?;
    let properties = optional_properties(cursor)?;
    cursor.expect(&["AS"])?;
    let (body, with_data) = without_data_clause(cursor.rest())?;
    let query = query_at(statement, statement.len() - cursor.rest().len(), body.len())?;
    Ok(Statement::CreateTableAs(Box::new(CreateTableAs {
        name,
        if_not_exists,
        properties,
        query,
        with_data,
    })))
}

/// Cuts `WITH [NO] DATA` off the end of a query.
fn without_data_clause(body: &str) -> Result<(&str, bool)> {
    let words = super::lexer::tokens(body, Quoting::Trino)?;
    let ends_with = |keywords: &[&str]| {
        let start = words.len().checked_sub(keywords.len())?;
        let matches = keywords
            .iter()
            .zip(&words[start..])
            .all(|(keyword, token)| token.is_keyword(keyword));
        matches.then(|| words[start].start)
    };
    if let Some(start) = ends_with(&["WITH", "NO", "DATA"]) {
        return Ok((&body[..start], false));
    }
    let end = ends_with(&["WITH", "DATA"]).unwrap_or(body.len());
    Ok((&body[..end], true))
}

/// Parses a part of the statement so that places in errors are those of the whole statement.
fn query_at(statement: &str, start: usize, length: usize) -> Result<Box<Query>> {
    let blank: String = statement[..start]
        .chars()
        .map(|letter| if letter == '\n' { '\n' } else { ' ' })
        .collect();
    parse_query(&format!("{blank}{}", &statement[start..start + length]))
}

fn create_view(cursor: &mut Cursor<'_>, statement: &str, or_replace: bool) -> Result<Statement> {
    let name = cursor.table_name()?;
    cursor.expect(&["AS"])?;
    let text = cursor.rest();
    let query = query_at(statement, statement.len() - text.len(), text.len())?;
    let text = text.trim_end().to_owned();
    Ok(Statement::CreateView(Box::new(CreateView {
        name,
        or_replace,
        text,
        query,
    })))
}

fn insert(cursor: &mut Cursor<'_>, statement: &str) -> Result<Statement> {
    let table = cursor.table_name()?;
    let lists_columns =
        cursor.peek().is_some_and(|token| token.is_symbol('(')) && !cursor.peek_behind(1).is_some_and(starts_query);
    let columns = if lists_columns {
        cursor.parenthesised(Cursor::identifier)?
    } else {
        Vec::new()
    };
    let body = cursor.rest();
    let query = query_at(statement, statement.len() - body.len(), body.len())?;
    Ok(Statement::Insert(Box::new(Insert { table, columns, query })))
}

fn unload(cursor: &mut Cursor<'_>, statement: &str) -> Result<Statement> {
    if !cursor.peek().is_some_and(|token| token.is_symbol('(')) {
        return Err(cursor.mismatch("'('"));
    }
    let start = statement.len() - cursor.rest().len();
    skip_parentheses(cursor)?;
    let length = statement.len() - cursor.rest().len() - start;
    let query = query_at(statement, start, length)?;
    cursor.expect(&["TO"])?;
    let location = cursor.text()?;
    let properties = optional_properties(cursor)?;
    cursor.expect_end()?;
    Ok(Statement::Unload(Box::new(Unload {
        query,
        location,
        properties,
    })))
}

fn skip_parentheses(cursor: &mut Cursor<'_>) -> Result<()> {
    let mut depth = 0_i32;
    loop {
        let Some(token) = cursor.peek() else {
            return Err(cursor.mismatch("')'"));
        };
        depth += i32::from(token.is_symbol('(')) - i32::from(token.is_symbol(')'));
        cursor.skip(1);
        if depth == 0 {
            return Ok(());
        }
    }
}

fn explain(cursor: &mut Cursor<'_>, statement: &str) -> Result<Statement> {
    let analyze = cursor.take(&["ANALYZE"]);
    let has_options = cursor.peek().is_some_and(|token| token.is_symbol('('))
        && cursor
            .peek_behind(1)
            .is_some_and(|token| token.is_keyword("TYPE") || token.is_keyword("FORMAT"));
    if has_options {
        skip_parentheses(cursor)?;
    }
    let body = cursor.rest();
    let query = query_at(statement, statement.len() - body.len(), body.len())?;
    Ok(Statement::Explain { query, analyze })
}

/// `WITH (name = value, …)`, or nothing.
fn optional_properties(cursor: &mut Cursor<'_>) -> Result<Properties> {
    if !cursor.take(&["WITH"]) {
        return Ok(Vec::new());
    }
    cursor.parenthesised(|inner| {
        let name = inner.identifier()?;
        inner.expect_symbol('=')?;
        Ok((name, property_value(inner)?))
    })
}

fn property_value(cursor: &mut Cursor<'_>) -> Result<PropertyValue> {
    if cursor.take(&["ARRAY"]) {
        cursor.expect_symbol('[')?;
        let mut items = Vec::new();
        while !cursor.take_symbol(']') {
            items.push(cursor.text()?);
            cursor.take_symbol(',');
        }
        return Ok(PropertyValue::Array(items));
    }
    match cursor.peek().map(|token| token.kind.clone()) {
        Some(TokenKind::Text(text)) => {
            cursor.skip(1);
            Ok(PropertyValue::Text(text))
        }
        Some(TokenKind::Word(word)) => {
            cursor.skip(1);
            Ok(PropertyValue::Bare(word.to_lowercase()))
        }
        _ => Err(cursor.mismatch("<expression>")),
    }
}

/// Splits `a, f(b, c), 'd,e'` at its outer commas.
fn split_parameters(text: &str) -> Result<Vec<String>> {
    let mut depth = 0_i32;
    let mut start = 0;
    let mut parameters = Vec::new();
    for token in super::lexer::tokens(text, Quoting::Trino)? {
        if let TokenKind::Symbol(symbol) = token.kind {
            depth += i32::from(matches!(symbol, '(' | '[')) - i32::from(matches!(symbol, ')' | ']'));
            if symbol == ',' && depth == 0 {
                parameters.push(text[start..token.start].trim().to_owned());
                start = token.end;
            }
        }
    }
    parameters.push(text[start..].trim().to_owned());
    Ok(parameters)
}
