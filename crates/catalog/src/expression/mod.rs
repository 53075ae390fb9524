//! Partition expressions: the part of SQL's `WHERE` that `GetPartitions` takes.
//!
//! ```text
//! expression := and (OR and)*            and := unary (AND unary)*
//! unary      := NOT unary | condition | '(' expression ')'
//! condition  := column IS [NOT] NULL
//!             | column ('=' | '<>' | '!=' | '<' | '<=' | '>' | '>=') literal
//!             | column [NOT] LIKE literal | column [NOT] IN '(' literal (',' literal)* ')'
//!             | column [NOT] BETWEEN literal AND literal
//! ```
//!
//! Columns, literals and operators may each stand in any number of parentheses, as clients send them. Keywords and
//! column names are case-insensitive. A column is compared by the type that the table declares for it.
//! Source: glue-catalog-spec section 6.1.

mod decimal;
mod filter;
mod lexer;
mod like;
mod narrow;
mod parser;
mod print;
mod span;
mod value;

#[cfg(test)]
mod tests;

pub use parser::{Unsupported, parse};

pub(crate) use filter::{Filter, Verdict};
pub(crate) use narrow::Stretch;
pub(crate) use value::check_value;

/// A parsed expression; columns and literals are as written, nothing is checked against a table yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// At least two.
    And(Vec<Expression>),
    /// At least two.
    Or(Vec<Expression>),
    Not(Box<Expression>),
    Condition(Condition),
}

/// A test of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    pub column: String,
    /// Whether the test is turned round: `NOT LIKE`, `NOT IN`, `NOT BETWEEN`, `IS NOT NULL`.
    pub negated: bool,
    pub test: Test,
}

/// What a column is tested for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    IsNull,
    Compare(Comparison, Literal),
    Like(Literal),
    /// At least one.
    In(Vec<Literal>),
    Between(Literal, Literal),
}

/// A comparison operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A literal as written; quotes are taken off a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    Number(String),
    Text(String),
}

impl Literal {
    /// What is written, whether as a number or as a text.
    pub fn text(&self) -> &str {
        match self {
            Self::Number(text) | Self::Text(text) => text,
        }
    }
}
