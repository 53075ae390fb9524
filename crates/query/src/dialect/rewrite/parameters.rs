//! Puts execution parameters in the place of `?`.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::{Expr, Query, Value, ValueWithSpan, VisitMut, VisitorMut, visit_expressions};
use datafusion::sql::sqlparser::tokenizer::Location;

use crate::dialect::parse_expression;
use crate::error::{QueryError, Result};

/// Replaces each `?`, in the order of the text, by the SQL expression in `parameters`.
pub(crate) fn substitute_parameters(query: &mut Query, parameters: &[String]) -> Result<()> {
    let places = placeholder_places(query);
    if places.len() != parameters.len() {
        let text = format!(
            "Incorrect number of parameters: expected {} but found {}",
            places.len(),
            parameters.len()
        );
        return Err(QueryError::analysis(
            "INVALID_PARAMETER_USAGE",
            None,
            format!("line 1:1: {text}"),
        ));
    }
    let mut expressions = BTreeMap::new();
    for (place, text) in places.into_iter().zip(parameters) {
        expressions.insert(place, parse_expression(text)?);
    }
    let _ = query.visit(&mut Substitution { expressions });
    Ok(())
}

fn placeholder_places(query: &Query) -> Vec<Location> {
    let mut places = Vec::new();
    let _: ControlFlow<()> = visit_expressions(query, |expression| {
        if let Some(place) = placeholder(expression) {
            places.push(place);
        }
        ControlFlow::Continue(())
    });
    places.sort_unstable();
    places
}

fn placeholder(expression: &Expr) -> Option<Location> {
    match expression {
        Expr::Value(ValueWithSpan {
            value: Value::Placeholder(_),
            span,
        }) => Some(span.start),
        _ => None,
    }
}

struct Substitution {
    expressions: BTreeMap<Location, Expr>,
}

impl VisitorMut for Substitution {
    type Break = ();

    fn post_visit_expr(&mut self, expression: &mut Expr) -> ControlFlow<()> {
        let replacement = placeholder(expression).and_then(|place| self.expressions.remove(&place));
        if let Some(parameter) = replacement {
            *expression = parameter;
        }
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::parse_query;

    #[test]
    fn parameters_follow_the_text() {
        let mut query = parse_query("SELECT ? FROM t WHERE a = ? LIMIT ?").unwrap();
        substitute_parameters(&mut query, &["'2020'".into(), "5".into(), "10".into()]).unwrap();
        assert_eq!(query.to_string(), "SELECT '2020' FROM t WHERE a = 5 LIMIT 10");
    }

    #[test]
    fn a_wrong_number_is_refused() {
        let mut query = parse_query("SELECT ?").unwrap();
        let error = substitute_parameters(&mut query, &[]).unwrap_err();
        assert!(error.message.contains("expected 1 but found 0"), "{}", error.message);
        assert!(substitute_parameters(&mut query, &["not an expr".into()]).is_err());
    }
}
