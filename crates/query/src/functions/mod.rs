//! The function table: every function of Athena's that can be called, what it means here, and an example of it.
//!
//! A function that is not in the table is refused, so that a namesake in DataFusion never answers in Trino's place.
//! Source: athena-redshift-quicksight-spec A7.

#![allow(
    clippy::unnecessary_wraps,
    clippy::needless_pass_by_value,
    reason = "the rows of the table share one signature"
)]

mod aggregates;
mod arrays;
mod casts;
mod checked;
mod conditions;
mod datetime;
mod datetime_format;
mod json;
mod json_path;
mod math;
mod own;
mod own_aggregates;
mod text;
mod windows;

use std::collections::HashMap;
use std::sync::LazyLock;

use datafusion::execution::FunctionRegistry;
use datafusion::logical_expr::ScalarUDF;
use datafusion::sql::sqlparser::ast::{Expr, Function};

pub(crate) use casts::{cast_function, needs_own_cast};
pub(crate) use checked::{checked_operator, decimal_division};
pub(crate) use datetime_format::parse_joda;
use own::OwnFunction;

use crate::error::{QueryError, Result};

/// Writes a call as other SQL; `None` when the arguments do not fit.
pub(crate) type Rewrite = fn(Function) -> Option<Expr>;

/// What a function of Athena's is here.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Meaning {
    /// DataFusion's function of the same name gives the same answers.
    Same,
    /// DataFusion's function of another name does.
    Renamed(&'static str),
    /// A scalar function of this crate, under the same name.
    Own,
    /// An aggregate of this crate, under the same name.
    Aggregate,
    Rewritten(Rewrite),
}

/// One row of the table.
#[derive(Debug)]
pub(crate) struct FunctionRow {
    pub name: &'static str,
    pub meaning: Meaning,
    /// An expression and the text of its value: the row's own test.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test that keeps every row true"))]
    pub example: (&'static str, &'static str),
}

const fn row(name: &'static str, meaning: Meaning, example: (&'static str, &'static str)) -> FunctionRow {
    FunctionRow { name, meaning, example }
}

/// All rows, by subject.
fn rows() -> impl Iterator<Item = &'static FunctionRow> {
    [
        aggregates::ROWS,
        arrays::ROWS,
        conditions::ROWS,
        datetime::ROWS,
        json::ROWS,
        math::ROWS,
        text::ROWS,
        windows::ROWS,
    ]
    .into_iter()
    .flatten()
}

static MEANINGS: LazyLock<HashMap<&'static str, Meaning>> =
    LazyLock::new(|| rows().map(|row| (row.name, row.meaning)).collect());

/// What `name`, in lower case, means.
pub(crate) fn meaning_of(name: &str) -> Option<Meaning> {
    MEANINGS.get(name).copied()
}

/// Registers this crate's functions over DataFusion's namesakes.
pub(crate) fn register(registry: &mut dyn FunctionRegistry) -> Result<()> {
    let scalars = [
        arrays::OWN,
        conditions::OWN,
        datetime::OWN,
        json::OWN,
        math::OWN,
        text::OWN,
    ]
    .into_iter()
    .flatten();
    for function in scalars {
        let udf = ScalarUDF::new_from_impl(OwnFunction::from(function));
        registry.register_udf(udf.into()).map_err(QueryError::internal)?;
    }
    for udf in casts::nested_casts() {
        registry.register_udf(udf.into()).map_err(QueryError::internal)?;
    }
    for aggregate in own_aggregates::all() {
        registry.register_udaf(aggregate).map_err(QueryError::internal)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_name_stands_twice() {
        let mut seen = HashSet::new();
        for row in rows() {
            assert!(seen.insert(row.name), "{}", row.name);
        }
    }

    #[tokio::test]
    async fn every_row_keeps_its_example() {
        let engine = crate::testing::engine();
        let mut failures = Vec::new();
        for row in rows() {
            let (expression, expected) = row.example;
            let shown = crate::testing::value(&engine, expression).await;
            if shown != expected {
                failures.push(format!(
                    "{}: {expression}\n  expected {expected}\n  was      {shown}",
                    row.name
                ));
            }
        }
        assert!(
            failures.is_empty(),
            "{} rows differ\n{}",
            failures.len(),
            failures.join("\n")
        );
    }
}
