//! Rewrites a Trino syntax tree into one that means the same to DataFusion.
//!
//! Differences of types that only a plan knows are left to the analyser rules in [`crate::analysis`].

mod expressions;
mod names;
mod parameters;
mod queries;

use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::{Expr, Query, TableFactor, VisitMut, VisitorMut};

pub(crate) use expressions::{call, cast, number, text};
pub(crate) use names::{OutputName, output_names};
pub(crate) use parameters::substitute_parameters;

use crate::error::{QueryError, Result};

/// Rewrites `query` in place; fails for what is known to be answered differently or not at all.
pub(crate) fn rewrite_query(query: &mut Query) -> Result<()> {
    match query.visit(&mut Rewriter) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(error) => Err(error),
    }
}

struct Rewriter;

impl VisitorMut for Rewriter {
    type Break = QueryError;

    fn pre_visit_query(&mut self, query: &mut Query) -> ControlFlow<QueryError> {
        flow(queries::prepare(query))
    }

    fn post_visit_query(&mut self, query: &mut Query) -> ControlFlow<QueryError> {
        queries::restore_ordinals(query);
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, factor: &mut TableFactor) -> ControlFlow<QueryError> {
        flow(queries::prepare_table(factor))
    }

    fn post_visit_expr(&mut self, expression: &mut Expr) -> ControlFlow<QueryError> {
        flow(expressions::rewrite(expression))
    }
}

fn flow(result: Result<()>) -> ControlFlow<QueryError> {
    match result {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => ControlFlow::Break(error),
    }
}
