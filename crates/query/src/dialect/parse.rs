//! Parses Trino's SQL with sqlparser, under a dialect of our own.

use std::any::TypeId;

use arrow::datatypes::{Field, FieldRef};
use datafusion::common::Result as PlanResult;
use datafusion::logical_expr::planner::TypePlanner;
use datafusion::sql::sqlparser::ast::{CastKind, DataType, Expr, Ident, ObjectName, Query};
use datafusion::sql::sqlparser::dialect::{Dialect, GenericDialect};
use datafusion::sql::sqlparser::keywords::Keyword;
use datafusion::sql::sqlparser::parser::{Parser, ParserError};
use datafusion::sql::sqlparser::tokenizer::{Token, TokenWithSpan, Tokenizer, TokenizerError};

use super::values::row_values;
use crate::error::{Position, QueryError, Result};
use crate::types::{SqlType, json_field};

/// Nesting that the parser follows before it gives up.
const RECURSION_LIMIT: usize = 100;

/// The name under which a Trino type travels through sqlparser's tree; its text is the only modifier.
const TRINO_TYPE: &str = "trino";

/// Reads one query; the error is the one that Athena would show.
pub(crate) fn parse_query(statement: &str) -> Result<Box<Query>> {
    let mut parser = parser_of(statement)?;
    let query = parser.parse_query().map_err(|error| syntax_error(&error, statement))?;
    let next = parser.peek_token();
    if next.token != Token::EOF {
        return Err(mismatch(&next, statement, "<EOF>"));
    }
    Ok(query)
}

/// Reads one expression, such as an execution parameter.
pub(crate) fn parse_expression(text: &str) -> Result<Expr> {
    let mut parser = parser_of(text)?;
    let expression = parser.parse_expr().map_err(|error| syntax_error(&error, text))?;
    let next = parser.peek_token();
    if next.token != Token::EOF {
        return Err(mismatch(&next, text, "<EOF>"));
    }
    Ok(expression)
}

fn parser_of(statement: &str) -> Result<Parser<'static>> {
    let tokens = Tokenizer::new(&TrinoDialect, statement)
        .tokenize_with_location()
        .map_err(|error: TokenizerError| QueryError::malformed(unlocated(&error)))?;
    let folded = row_values(tokens.into_iter().map(fold_case).collect());
    Ok(Parser::new(&TrinoDialect)
        .with_recursion_limit(RECURSION_LIMIT)
        .with_tokens_with_locations(folded))
}

/// Identifiers are case-insensitive in Trino, quoted or not.
fn fold_case(mut token: TokenWithSpan) -> TokenWithSpan {
    if let Token::Word(word) = &mut token.token {
        word.value = word.value.to_lowercase();
    }
    token
}

fn unlocated(error: &TokenizerError) -> String {
    let place = Position {
        line: error.location.line,
        column: error.location.column,
    };
    format!("{place}: {}", error.message)
}

fn mismatch(token: &TokenWithSpan, statement: &str, expecting: &str) -> QueryError {
    let start = token.span.start;
    let shown = super::source::text_of(statement, token.span).map_or_else(|| token.token.to_string(), str::to_owned);
    QueryError::mismatched_input(
        Position {
            line: start.line,
            column: start.column,
        },
        &shown,
        expecting,
    )
}

/// Turns sqlparser's `Expected: x, found: y at Line: 1, Column: 8` into Trino's form.
fn syntax_error(error: &ParserError, statement: &str) -> QueryError {
    let (ParserError::TokenizerError(message) | ParserError::ParserError(message)) = error else {
        return QueryError::malformed("line 1:1: statement is nested too deeply");
    };
    let (text, place) = match message.rsplit_once(" at Line: ") {
        Some((text, place)) => (text, parse_place(place)),
        None => (message.as_str(), None),
    };
    let parts = text
        .strip_prefix("Expected: ")
        .and_then(|rest| rest.split_once(", found: "));
    if let Some(found) = text.strip_prefix("Expected an expression, found: ") {
        let position = keyword_before(statement, found, place);
        return QueryError::mismatched_input(position, &found.to_uppercase(), "an expression");
    }
    match (parts, place) {
        (Some((expecting, "EOF")), _) => {
            QueryError::mismatched_input(crate::statement::end_position(statement), "<EOF>", expecting)
        }
        (Some((expecting, found)), Some(position)) => QueryError::mismatched_input(position, found, expecting),
        (None, Some(position)) => QueryError::malformed(format!("{position}: {text}")),
        _ => QueryError::malformed(format!("line 1:1: {text}")),
    }
}

/// The last `keyword` before `place`: sqlparser tells the place behind it.
fn keyword_before(statement: &str, keyword: &str, place: Option<Position>) -> Position {
    let is_before =
        |position: Position| place.is_none_or(|end| (position.line, position.column) < (end.line, end.column));
    let places = crate::statement::keyword_positions(statement, keyword);
    places
        .into_iter()
        .rfind(|position| is_before(*position))
        .unwrap_or(Position { line: 1, column: 1 })
}

fn parse_place(text: &str) -> Option<Position> {
    let (line, column) = text.split_once(", Column: ")?;
    Some(Position {
        line: line.trim().parse().ok()?,
        column: column.trim().parse().ok()?,
    })
}

/// Trino's lexical rules and the parts of its grammar that sqlparser knows from elsewhere.
#[derive(Debug)]
struct TrinoDialect;

impl Dialect for TrinoDialect {
    /// Passes for the generic dialect: sqlparser knows `UNNEST` as a table only under names that it knows.
    fn dialect(&self) -> TypeId {
        TypeId::of::<GenericDialect>()
    }

    fn is_delimited_identifier_start(&self, letter: char) -> bool {
        letter == '"'
    }

    fn is_identifier_start(&self, letter: char) -> bool {
        letter.is_alphabetic() || letter == '_'
    }

    fn is_identifier_part(&self, letter: char) -> bool {
        letter.is_alphanumeric() || letter == '_'
    }

    fn supports_unicode_string_literal(&self) -> bool {
        true
    }

    fn supports_filter_during_aggregation(&self) -> bool {
        true
    }

    fn supports_within_after_array_aggregation(&self) -> bool {
        true
    }

    fn supports_group_by_expr(&self) -> bool {
        true
    }

    fn supports_lambda_functions(&self) -> bool {
        true
    }

    fn supports_window_clause_named_window_reference(&self) -> bool {
        true
    }

    fn require_interval_qualifier(&self) -> bool {
        true
    }

    fn parse_prefix(&self, parser: &mut Parser<'_>) -> Option<std::result::Result<Expr, ParserError>> {
        let [first, second] = parser.peek_tokens();
        let Token::Word(word) = first else { return None };
        let kind = match word.keyword {
            Keyword::CAST => CastKind::Cast,
            Keyword::TRY_CAST => CastKind::TryCast,
            _ => return None,
        };
        (word.quote_style.is_none() && second == Token::LParen).then(|| parse_cast(parser, kind))
    }
}

/// `CAST(x AS type)`: the type is Trino's, which sqlparser cannot read.
fn parse_cast(parser: &mut Parser<'_>, kind: CastKind) -> std::result::Result<Expr, ParserError> {
    parser.next_token();
    parser.expect_token(&Token::LParen)?;
    let expr = Box::new(parser.parse_expr()?);
    parser.expect_keyword(Keyword::AS)?;
    let first = parser.peek_token();
    let text = type_text(parser);
    if SqlType::parse_trino(&text).is_none() {
        return parser.expected("type", first);
    }
    parser.expect_token(&Token::RParen)?;
    Ok(Expr::Cast {
        kind,
        expr,
        data_type: trino_type(text),
        array: false,
        format: None,
    })
}

fn type_text(parser: &mut Parser<'_>) -> String {
    let mut text = String::new();
    let mut depth = 0;
    loop {
        let next = parser.peek_token();
        match next.token {
            Token::EOF => break,
            Token::RParen if depth == 0 => break,
            Token::LParen => depth += 1,
            Token::RParen => depth -= 1,
            _ => {}
        }
        text.push_str(&parser.next_token().token.to_string());
        text.push(' ');
    }
    text
}

/// A sqlparser type that stands for the Trino type `text`.
pub(super) fn trino_type(text: impl Into<String>) -> DataType {
    DataType::Custom(ObjectName::from(vec![Ident::new(TRINO_TYPE)]), vec![text.into()])
}

/// The Trino type that [`trino_type`] hid in a sqlparser type.
pub(super) fn sql_type_of(data_type: &DataType) -> Option<SqlType> {
    match data_type {
        DataType::Custom(name, modifiers) if name.to_string() == TRINO_TYPE => SqlType::parse_trino(modifiers.first()?),
        _ => None,
    }
}

/// Tells DataFusion's planner which Arrow types Trino's types are.
#[derive(Debug)]
pub(crate) struct TypePlans;

impl TypePlanner for TypePlans {
    fn plan_type_field(&self, data_type: &DataType) -> PlanResult<Option<FieldRef>> {
        let field = sql_type_of(data_type).map(|sql_type| match sql_type {
            SqlType::Json => json_field(""),
            other => Field::new("", other.to_arrow(), true),
        });
        Ok(field.map(FieldRef::new))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(statement: &str) -> String {
        parse_query(statement).unwrap_err().message
    }

    #[test]
    fn errors_read_like_trinos() {
        assert_eq!(
            message("SELECT FROM"),
            "line 1:8: mismatched input 'FROM'. Expecting: an expression"
        );
        assert!(message("SELECT a\nFROM t WHERE").starts_with("line 2:13: mismatched input '<EOF>'. Expecting:"));
        assert_eq!(
            message("SELECT a FROM t extra words"),
            "line 1:23: mismatched input 'words'. Expecting: <EOF>"
        );
        assert!(message("SELECT CAST(1 AS nothing)").starts_with("line 1:18: mismatched input"));
        assert!(message("SELECT 'open").starts_with("line 1:8:"));
    }

    #[test]
    fn casts_carry_trino_types() {
        let query =
            parse_query("SELECT CAST(ROW(1, 'b') AS ROW(x integer, y varchar)), try_cast(a AS double)").unwrap();
        let text = query.to_string();
        assert!(text.contains("trino"), "{text}");
    }

    #[test]
    fn names_are_folded() {
        let query = parse_query("SELECT \"Foo\", BAR FROM T").unwrap();
        assert_eq!(query.to_string(), "SELECT \"foo\", bar FROM t");
    }

    #[test]
    fn deep_nesting_is_an_error() {
        let deep = format!("SELECT {}1{}", "(".repeat(5000), ")".repeat(5000));
        assert!(parse_query(&deep).is_err());
    }
}
