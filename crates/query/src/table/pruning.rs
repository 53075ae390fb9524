//! From a query's filters to the expression that the catalog chooses partitions by.
//!
//! The expression may let too many partitions through and never too few: the values are checked again.

use datafusion::common::ScalarValue;
use datafusion::logical_expr::expr::InList;
use datafusion::logical_expr::{Between, BinaryExpr, Expr, Operator};
use headwater_catalog::expression::{Comparison, Condition, Expression, Literal, Test};

use crate::types::{SqlType, push_date};

/// The longest expression that is sent: Glue's own limit.
const LONGEST: usize = 2048;

/// An expression over the partition keys that holds wherever all `filters` hold; `None` when there is none.
pub(super) fn catalog_expression(filters: &[Expr], keys: &[(String, SqlType)]) -> Option<String> {
    let parts: Vec<Expression> = filters.iter().filter_map(|filter| expression(filter, keys)).collect();
    let text = conjunction(parts)?.to_string();
    (text.len() <= LONGEST).then_some(text)
}

fn conjunction(mut parts: Vec<Expression>) -> Option<Expression> {
    match parts.len() {
        0 => None,
        1 => parts.pop(),
        _ => Some(Expression::And(parts)),
    }
}

fn expression(filter: &Expr, keys: &[(String, SqlType)]) -> Option<Expression> {
    match filter {
        Expr::BinaryExpr(BinaryExpr {
            left,
            op: Operator::And,
            right,
        }) => {
            let parts = [left, right]
                .into_iter()
                .filter_map(|side| expression(side, keys))
                .collect();
            conjunction(parts)
        }
        Expr::BinaryExpr(BinaryExpr {
            left,
            op: Operator::Or,
            right,
        }) => Some(Expression::Or(vec![expression(left, keys)?, expression(right, keys)?])),
        Expr::BinaryExpr(BinaryExpr { left, op, right }) => {
            comparison(left, *op, right, keys).or_else(|| comparison(right, op.swap()?, left, keys))
        }
        Expr::InList(InList {
            expr,
            list,
            negated: false,
        }) => {
            let (column, key_type) = key_of(expr, keys)?;
            let literals: Option<Vec<Literal>> = list.iter().map(|item| literal_of(item, key_type)).collect();
            Some(condition(column, Test::In(literals?)))
        }
        Expr::Between(Between {
            expr,
            negated: false,
            low,
            high,
        }) => {
            let (column, key_type) = key_of(expr, keys)?;
            let at_least = Test::Compare(Comparison::GreaterOrEqual, literal_of(low, key_type)?);
            let at_most = Test::Compare(Comparison::LessOrEqual, literal_of(high, key_type)?);
            Some(Expression::And(vec![
                condition(column, at_least),
                condition(column, at_most),
            ]))
        }
        _ => None,
    }
}

fn condition(column: &str, test: Test) -> Expression {
    Expression::Condition(Condition {
        column: column.to_owned(),
        negated: false,
        test,
    })
}

fn comparison(left: &Expr, operator: Operator, right: &Expr, keys: &[(String, SqlType)]) -> Option<Expression> {
    let (column, key_type) = key_of(left, keys)?;
    let comparison = match operator {
        Operator::Eq => Comparison::Equal,
        Operator::Lt => Comparison::Less,
        Operator::LtEq => Comparison::LessOrEqual,
        Operator::Gt => Comparison::Greater,
        Operator::GtEq => Comparison::GreaterOrEqual,
        _ => return None,
    };
    Some(condition(
        column,
        Test::Compare(comparison, literal_of(right, key_type)?),
    ))
}

/// The partition key that `expression` is, of a type whose order the catalog shares.
fn key_of<'a>(expression: &Expr, keys: &'a [(String, SqlType)]) -> Option<(&'a str, &'a SqlType)> {
    let Expr::Column(column) = expression else { return None };
    let (name, key_type) = keys.iter().find(|(name, _)| *name == column.name)?;
    let shared = matches!(
        key_type,
        SqlType::Varchar(_) | SqlType::TinyInt | SqlType::SmallInt | SqlType::Integer | SqlType::BigInt | SqlType::Date
    );
    shared.then_some((name, key_type))
}

/// A literal of the key's own type.
fn literal_of(expression: &Expr, key_type: &SqlType) -> Option<Literal> {
    let Expr::Literal(value, _) = expression else {
        return None;
    };
    match (key_type, value) {
        (SqlType::Varchar(_), text) => Some(Literal::Text(text.try_as_str()??.to_owned())),
        (SqlType::Date, ScalarValue::Date32(Some(days))) => {
            let mut text = String::new();
            push_date(i64::from(*days), &mut text);
            Some(Literal::Text(text))
        }
        (SqlType::TinyInt | SqlType::SmallInt | SqlType::Integer | SqlType::BigInt, number) => {
            let whole = match number {
                ScalarValue::Int8(value) => value.map(i64::from),
                ScalarValue::Int16(value) => value.map(i64::from),
                ScalarValue::Int32(value) => value.map(i64::from),
                ScalarValue::Int64(value) => *value,
                _ => None,
            };
            Some(Literal::Number(whole?.to_string()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use datafusion::prelude::{col, lit};

    fn keys() -> Vec<(String, SqlType)> {
        vec![
            ("year".into(), SqlType::Integer),
            ("region".into(), SqlType::Varchar(None)),
            ("dt".into(), SqlType::Date),
        ]
    }

    #[test]
    fn filters_on_keys_become_an_expression() {
        let filters = [
            col("year").gt_eq(lit(2020_i32)).and(col("amount").gt(lit(5_i32))),
            col("region").eq(lit("o'x")),
        ];
        let text = catalog_expression(&filters, &keys()).unwrap();
        let parsed = headwater_catalog::expression::parse(&text).unwrap();
        assert_eq!(parsed.to_string(), text);
        assert!(
            text.contains("year") && text.contains("region") && !text.contains("amount"),
            "{text}"
        );
    }

    #[test]
    fn half_of_an_or_is_no_filter() {
        let half = col("year").eq(lit(2020_i32)).or(col("amount").eq(lit(1_i32)));
        assert_eq!(catalog_expression(&[half], &keys()), None);
        assert_eq!(catalog_expression(&[col("dt").eq(lit("2020-01-01"))], &keys()), None);
    }
}
