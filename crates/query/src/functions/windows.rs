//! Window functions: DataFusion's answer as Trino's do.

use super::Meaning::Same;
use super::{FunctionRow, row};

pub(super) const ROWS: &[FunctionRow] = &[
    row(
        "cume_dist",
        Same,
        ("(SELECT cume_dist() OVER (ORDER BY x) FROM (VALUES 1) t(x))", "1.0"),
    ),
    row(
        "dense_rank",
        Same,
        ("(SELECT dense_rank() OVER (ORDER BY x) FROM (VALUES 1) t(x))", "1"),
    ),
    row(
        "first_value",
        Same,
        ("(SELECT first_value(x) OVER (ORDER BY x) FROM (VALUES 1) t(x))", "1"),
    ),
    row(
        "lag",
        Same,
        ("(SELECT lag(x, 1, 7) OVER (ORDER BY x) FROM (VALUES 1) t(x))", "7"),
    ),
    row(
        "last_value",
        Same,
        ("(SELECT last_value(x) OVER (ORDER BY x) FROM (VALUES 1) t(x))", "1"),
    ),
    row(
        "lead",
        Same,
        (
            "(SELECT lead(x) OVER (ORDER BY x) FROM (VALUES 1) t(x)) IS NULL",
            "true",
        ),
    ),
    row(
        "nth_value",
        Same,
        ("(SELECT nth_value(x, 1) OVER (ORDER BY x) FROM (VALUES 1) t(x))", "1"),
    ),
    row(
        "ntile",
        Same,
        ("(SELECT ntile(2) OVER (ORDER BY x) FROM (VALUES 1) t(x))", "1"),
    ),
    row(
        "percent_rank",
        Same,
        ("(SELECT percent_rank() OVER (ORDER BY x) FROM (VALUES 1) t(x))", "0.0"),
    ),
    row(
        "rank",
        Same,
        ("(SELECT rank() OVER (ORDER BY x) FROM (VALUES 1) t(x))", "1"),
    ),
    row(
        "row_number",
        Same,
        ("(SELECT row_number() OVER (ORDER BY x) FROM (VALUES 1) t(x))", "1"),
    ),
];
