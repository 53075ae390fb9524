//! Conditions, rows, types and constants of the moment.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, StringViewArray, StructArray};
use arrow::datatypes::{DataType, Field};
use datafusion::common::{DataFusionError, Result};
use datafusion::sql::sqlparser::ast::helpers::attached_token::AttachedToken;
use datafusion::sql::sqlparser::ast::{
    CaseWhen, CastKind, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments,
};

use super::Meaning::{Own, Renamed, Rewritten, Same};
use super::own::{OwnRow, Typed, own};
use super::{FunctionRow, row};
use crate::dialect::{call, cast};
use crate::types::SqlType;

pub(super) const ROWS: &[FunctionRow] = &[
    row("coalesce", Same, ("coalesce(NULL, 2)", "2")),
    row("current_date", Same, ("current_date > date '2020-01-01'", "true")),
    row(
        "current_timestamp",
        Renamed("now"),
        ("current_timestamp > timestamp '2020-01-01 00:00:00 UTC'", "true"),
    ),
    row(
        "greatest",
        Rewritten(greatest),
        ("greatest(1, NULL, 3) IS NULL", "true"),
    ),
    row("if", Rewritten(if_function), ("if(1 > 2, 'a', 'b')", "b")),
    row("least", Rewritten(least), ("least(3, 1, 2)", "1")),
    row(
        "localtimestamp",
        Rewritten(local_timestamp),
        ("localtimestamp > timestamp '2020-01-01 00:00:00'", "true"),
    ),
    row("now", Same, ("now() > timestamp '2020-01-01 00:00:00 UTC'", "true")),
    row("nullif", Same, ("nullif(1, 1) IS NULL", "true")),
    row(
        "row",
        Own,
        ("CAST(row(1, 'b') AS row(x bigint, y varchar))", "{x=1, y=b}"),
    ),
    row(
        "try",
        Rewritten(try_function),
        ("try(CAST('x' AS integer)) IS NULL", "true"),
    ),
    row("typeof", Own, ("typeof(1.50)", "decimal(3,2)")),
    row("uuid", Same, ("length(uuid())", "36")),
];

pub(super) const OWN: &[OwnRow] = &[own("row", row_type, row_of), own("typeof", typeof_type, typeof_of)];

/// The plain arguments of a call; anything else (`*`, named arguments) makes the list empty.
pub(super) fn arguments_of(function: &Function) -> Vec<Expr> {
    let FunctionArguments::List(list) = &function.args else {
        return Vec::new();
    };
    let plain: Option<Vec<Expr>> = list
        .args
        .iter()
        .map(|argument| match argument {
            FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => Some(expression.clone()),
            _ => None,
        })
        .collect();
    plain.unwrap_or_default()
}

fn case(condition: Expr, result: Expr, otherwise: Option<Expr>) -> Expr {
    Expr::Case {
        case_token: AttachedToken::empty(),
        end_token: AttachedToken::empty(),
        operand: None,
        conditions: vec![CaseWhen { condition, result }],
        else_result: otherwise.map(Box::new),
    }
}

fn if_function(function: Function) -> Option<Expr> {
    let mut arguments = arguments_of(&function).into_iter();
    let (condition, result) = (arguments.next()?, arguments.next()?);
    let otherwise = arguments.next();
    arguments.next().is_none().then(|| case(condition, result, otherwise))
}

/// NULL as soon as one argument is, where DataFusion's would pass over it.
fn null_if_any_null(name: &str, function: &Function) -> Option<Expr> {
    let arguments = arguments_of(function);
    let condition = arguments
        .iter()
        .map(|argument| Expr::IsNotNull(Box::new(Expr::Nested(Box::new(argument.clone())))))
        .reduce(|all, next| Expr::BinaryOp {
            left: Box::new(all),
            op: datafusion::sql::sqlparser::ast::BinaryOperator::And,
            right: Box::new(next),
        })?;
    Some(case(condition, call(name, arguments), None))
}

fn greatest(function: Function) -> Option<Expr> {
    null_if_any_null("greatest", &function)
}

fn least(function: Function) -> Option<Expr> {
    null_if_any_null("least", &function)
}

fn local_timestamp(_: Function) -> Option<Expr> {
    Some(cast(call("now", Vec::new()), "timestamp"))
}

/// `try` of a cast or a division; other expressions either cannot fail or are refused.
fn try_function(function: Function) -> Option<Expr> {
    let [inner] = <[Expr; 1]>::try_from(arguments_of(&function)).ok()?;
    match inner {
        Expr::Cast {
            expr,
            data_type,
            array,
            format,
            ..
        } => Some(Expr::Cast {
            kind: CastKind::TryCast,
            expr,
            data_type,
            array,
            format,
        }),
        Expr::BinaryOp { left, op, right } if is_division(&op) => {
            let divisor = call(
                "nullif",
                vec![right.as_ref().clone(), cast(crate::dialect::number("0"), "integer")],
            );
            Some(Expr::Nested(Box::new(Expr::BinaryOp {
                left,
                op,
                right: Box::new(divisor),
            })))
        }
        plain @ (Expr::Identifier(_) | Expr::CompoundIdentifier(_) | Expr::Value(_)) => Some(plain),
        _ => None,
    }
}

fn is_division(operator: &datafusion::sql::sqlparser::ast::BinaryOperator) -> bool {
    use datafusion::sql::sqlparser::ast::BinaryOperator::{Divide, Modulo};
    matches!(operator, Divide | Modulo)
}

fn row_type(types: &[DataType]) -> Option<Typed> {
    let fields: Vec<Field> = types
        .iter()
        .enumerate()
        .map(|(index, data_type)| Field::new(format!("field{index}"), data_type.clone(), true))
        .collect();
    (!types.is_empty()).then(|| Typed::new(types, DataType::Struct(fields.into())))
}

fn row_of(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let types: Vec<DataType> = arguments.iter().map(|column| column.data_type().clone()).collect();
    let Some(DataType::Struct(fields)) = row_type(&types).map(|typed| typed.result) else {
        return Err(DataFusionError::Internal("a row without fields".to_owned()));
    };
    Ok(Arc::new(StructArray::try_new(fields, arguments.to_vec(), None)?))
}

fn typeof_type(types: &[DataType]) -> Option<Typed> {
    (types.len() == 1).then(|| Typed::new(types, DataType::Utf8View))
}

fn typeof_of(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let name = SqlType::from_arrow(arguments[0].data_type()).to_string();
    Ok(Arc::new(StringViewArray::from(vec![name.as_str(); arguments[0].len()])))
}
