//! Aggregates.

use datafusion::sql::sqlparser::ast::{
    BinaryOperator, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArgumentList, FunctionArguments, Ident,
    ObjectName,
};

use super::Meaning::{Aggregate, Renamed, Rewritten, Same};
use super::conditions::arguments_of;
use super::{FunctionRow, row};

pub(super) const ROWS: &[FunctionRow] = &[
    row("any_value", Same, ("(SELECT any_value(x) FROM (VALUES 7) t(x))", "7")),
    row(
        "approx_distinct",
        Same,
        ("(SELECT approx_distinct(x) FROM (VALUES 1, 2, 2) t(x))", "2"),
    ),
    row(
        "approx_percentile",
        Aggregate,
        ("(SELECT approx_percentile(x, 0.5) FROM (VALUES 1, 2, 9) t(x))", "2"),
    ),
    row(
        "arbitrary",
        Renamed("any_value"),
        ("(SELECT arbitrary(x) FROM (VALUES NULL, 7) t(x))", "7"),
    ),
    row(
        "array_agg",
        Same,
        (
            "(SELECT array_agg(x ORDER BY x DESC) FROM (VALUES 1, 2) t(x))",
            "[2, 1]",
        ),
    ),
    row("avg", Aggregate, ("(SELECT avg(x) FROM (VALUES 1.0, 1.5) t(x))", "1.3")),
    row(
        "bool_and",
        Same,
        ("(SELECT bool_and(x) FROM (VALUES true, false) t(x))", "false"),
    ),
    row(
        "bool_or",
        Same,
        ("(SELECT bool_or(x) FROM (VALUES true, false) t(x))", "true"),
    ),
    row("corr", Same, ("(SELECT corr(x, x) FROM (VALUES 1e0, 2e0) t(x))", "1.0")),
    row("count", Same, ("(SELECT count(*) FROM (VALUES 1, 2) t(x))", "2")),
    row(
        "count_if",
        Rewritten(count_if),
        ("(SELECT count_if(x > 1) FROM (VALUES 1, 2, 3) t(x))", "2"),
    ),
    row(
        "covar_pop",
        Same,
        ("(SELECT covar_pop(x, x) FROM (VALUES 1e0, 3e0) t(x))", "1.0"),
    ),
    row(
        "covar_samp",
        Same,
        ("(SELECT covar_samp(x, x) FROM (VALUES 1e0, 3e0) t(x))", "2.0"),
    ),
    row(
        "every",
        Renamed("bool_and"),
        ("(SELECT every(x) FROM (VALUES true, true) t(x))", "true"),
    ),
    row(
        "grouping",
        Same,
        (
            "(SELECT max(g) FROM (SELECT grouping(x) g FROM (VALUES 1) t(x) GROUP BY ROLLUP(x)))",
            "1",
        ),
    ),
    row(
        "histogram",
        Aggregate,
        ("(SELECT histogram(x) FROM (VALUES 'a', 'b', 'a') t(x))", "{a=2, b=1}"),
    ),
    row(
        "map_agg",
        Aggregate,
        ("(SELECT map_agg(x, x * 2) FROM (VALUES 1) t(x))", "{1=2}"),
    ),
    row("max", Same, ("(SELECT max(x) FROM (VALUES 1, 2) t(x))", "2")),
    row(
        "max_by",
        Aggregate,
        (
            "(SELECT max_by(x, y) FROM (VALUES ('a', 1), ('b', 2), ('c', NULL)) t(x, y))",
            "b",
        ),
    ),
    row("min", Same, ("(SELECT min(x) FROM (VALUES 1, 2) t(x))", "1")),
    row(
        "min_by",
        Aggregate,
        ("(SELECT min_by(x, y) FROM (VALUES ('a', 1), ('b', 2)) t(x, y))", "a"),
    ),
    row(
        "regr_intercept",
        Same,
        (
            "(SELECT regr_intercept(y, x) FROM (VALUES (1e0, 2e0), (2e0, 4e0)) t(x, y))",
            "0.0",
        ),
    ),
    row(
        "regr_slope",
        Same,
        (
            "(SELECT regr_slope(y, x) FROM (VALUES (1e0, 2e0), (2e0, 4e0)) t(x, y))",
            "2.0",
        ),
    ),
    row(
        "stddev",
        Same,
        ("(SELECT stddev(x) FROM (VALUES 1, 3) t(x))", "1.4142135623730951"),
    ),
    row(
        "stddev_pop",
        Same,
        ("(SELECT stddev_pop(x) FROM (VALUES 1, 3) t(x))", "1.0"),
    ),
    row(
        "stddev_samp",
        Same,
        ("(SELECT stddev_samp(x) FROM (VALUES 1, 3) t(x))", "1.4142135623730951"),
    ),
    row("sum", Aggregate, ("(SELECT sum(x) FROM (VALUES 1, 2) t(x))", "3")),
    row("var_pop", Same, ("(SELECT var_pop(x) FROM (VALUES 1, 3) t(x))", "1.0")),
    row(
        "var_samp",
        Same,
        ("(SELECT var_samp(x) FROM (VALUES 1, 3) t(x))", "2.0"),
    ),
    row(
        "variance",
        Renamed("var_samp"),
        ("(SELECT variance(x) FROM (VALUES 1, 3) t(x))", "2.0"),
    ),
];

/// `count_if(c)` is `count(*) FILTER (WHERE c)`.
fn count_if(function: Function) -> Option<Expr> {
    let [condition] = <[Expr; 1]>::try_from(arguments_of(&function)).ok()?;
    let filter = match function.filter {
        Some(existing) => Expr::BinaryOp {
            left: Box::new(Expr::Nested(existing)),
            op: BinaryOperator::And,
            right: Box::new(Expr::Nested(Box::new(condition))),
        },
        None => condition,
    };
    Some(Expr::Function(Function {
        name: ObjectName::from(vec![Ident::new("count")]),
        args: FunctionArguments::List(FunctionArgumentList {
            duplicate_treatment: None,
            args: vec![FunctionArg::Unnamed(FunctionArgExpr::Wildcard)],
            clauses: Vec::new(),
        }),
        filter: Some(Box::new(filter)),
        ..function
    }))
}
