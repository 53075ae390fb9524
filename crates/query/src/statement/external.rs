//! `USING EXTERNAL FUNCTION name(argument type, …) RETURNS type SAGEMAKER 'model'` before a query.
//!
//! Calls of a declared function become calls that name its model and its arguments, so that the planner needs to know no declarations.
//! Source: Athena user guide, "Use machine learning with Athena".

use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::{
    Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Query, visit_expressions_mut,
};

use super::cursor::Cursor;
use crate::dialect::{call, cast, parse_query, text};
use crate::error::{QueryError, Result};
use crate::models::EXTERNAL;
use crate::types::SqlType;

/// A function that a model answers.
struct Declaration {
    name: String,
    arguments: Vec<String>,
    returns: String,
    model: String,
}

/// Reads the declarations behind `USING`, and the query behind them.
pub(super) fn query(cursor: &mut Cursor<'_>, statement: &str) -> Result<Box<Query>> {
    let mut declarations = vec![declaration(cursor)?];
    while cursor.take_symbol(',') {
        declarations.push(declaration(cursor)?);
    }
    // Blanks in the place of the declarations: what follows keeps its place in the text.
    let start = statement.len() - cursor.rest().len();
    let blanks = statement[..start]
        .chars()
        .map(|letter| if letter == '\n' { '\n' } else { ' ' });
    let mut tree = parse_query(&blanks.chain(statement[start..].chars()).collect::<String>())?;
    let visited = visit_expressions_mut(&mut tree, |expression: &mut Expr| {
        let replacement = match expression {
            Expr::Function(function) => replaced(function, &declarations),
            _ => Ok(None),
        };
        match replacement {
            Ok(Some(new)) => *expression = new,
            Ok(None) => {}
            Err(error) => return ControlFlow::Break(error),
        }
        ControlFlow::Continue(())
    });
    match visited {
        ControlFlow::Continue(()) => Ok(tree),
        ControlFlow::Break(error) => Err(error),
    }
}

fn declaration(cursor: &mut Cursor<'_>) -> Result<Declaration> {
    cursor.expect(&["EXTERNAL", "FUNCTION"])?;
    let name = cursor.identifier()?;
    let arguments = cursor.parenthesised(|cursor| {
        let argument = cursor.identifier()?;
        type_name(cursor)?;
        Ok(argument)
    })?;
    cursor.expect(&["RETURNS"])?;
    let returns = type_name(cursor)?;
    if cursor.at_keywords(&["LAMBDA"]) {
        return Err(QueryError::not_supported(
            "EXTERNAL FUNCTION … LAMBDA: there are no Lambda functions here",
        ));
    }
    cursor.expect(&["SAGEMAKER"])?;
    Ok(Declaration {
        name,
        arguments,
        returns,
        model: cursor.text()?,
    })
}

/// `double`, `varchar(10)`, `decimal(10, 2)`.
fn type_name(cursor: &mut Cursor<'_>) -> Result<String> {
    let position = cursor.position();
    let mut name = cursor.identifier()?;
    if cursor.take_symbol('(') {
        let mut sizes = vec![cursor.integer()?.to_string()];
        while cursor.take_symbol(',') {
            sizes.push(cursor.integer()?.to_string());
        }
        cursor.expect_symbol(')')?;
        name = format!("{name}({})", sizes.join(","));
    }
    if SqlType::parse_trino(&name).is_none() {
        return Err(QueryError::analysis(
            "TYPE_NOT_FOUND",
            Some(position),
            format!("Unknown type: {name}"),
        ));
    }
    Ok(name)
}

fn replaced(function: &Function, declarations: &[Declaration]) -> Result<Option<Expr>> {
    let name = function.name.to_string();
    let Some(declared) = declarations.iter().find(|declared| declared.name == name) else {
        return Ok(None);
    };
    let values = plain_arguments(function);
    if values.len() != declared.arguments.len() {
        let (expected, found) = (declared.arguments.len(), values.len());
        return Err(QueryError::semantic(format!(
            "function {name} takes {expected} arguments, and not {found}"
        )));
    }
    let is_number = matches!(
        SqlType::parse_trino(&declared.returns),
        Some(SqlType::Double | SqlType::Real | SqlType::Decimal { .. })
    );
    let wish = if is_number { "number" } else { "text" };
    let pairs = declared
        .arguments
        .iter()
        .zip(values)
        .flat_map(|(argument, value)| [text(argument), value]);
    let arguments = [text(&declared.model), text(wish)].into_iter().chain(pairs).collect();
    Ok(Some(cast(call(EXTERNAL, arguments), &declared.returns)))
}

fn plain_arguments(function: &Function) -> Vec<Expr> {
    let FunctionArguments::List(list) = &function.args else {
        return Vec::new();
    };
    let plain = list.args.iter().filter_map(|argument| match argument {
        FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => Some(expression.clone()),
        _ => None,
    });
    plain.collect()
}
