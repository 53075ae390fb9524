//! Filters of `get_partitions_by_filter`, as expressions of the catalog.
//!
//! ```text
//! filter  := and (OR and)*                 and := term (AND term)*
//! term    := '(' filter ')' | condition
//! condition := key operator literal | literal operator key
//!            | key LIKE text | key [NOT] IN '(' literal (',' literal)* ')' | key [NOT] BETWEEN literal AND literal
//! key     := name, in any number of parentheses
//! literal := integer | text in single or double quotes | [date] yyyy-mm-dd
//! ```
//!
//! `LIKE` takes a regular expression of which only `.`, `.*` and `\` before a letter mean anything, which is all that
//! Hive itself makes of it. Source: engines.md; Hive's `Filter.g` in what it accepts.

mod lexer;
mod like;
mod parser;

use headwater_catalog::expression::{Condition, Expression, Literal, Test};

use headwater_catalog::model::Column;

use crate::fault::Fault;

/// The catalog's text of a Hive filter over these partition keys; a blank filter chooses all partitions.
///
/// # Errors
/// `MetaException` when the text is no filter, or names something that is no partition key.
pub(crate) fn catalog_expression(filter: &str, keys: &[Column]) -> Result<Option<String>, Fault> {
    if filter.trim().is_empty() {
        return Ok(None);
    }
    let failure = |reason| Fault::meta(format!("Error parsing partition filter : {reason}: {filter}"));
    let expression = parser::parse(filter).map_err(failure)?;
    let mut columns = Vec::new();
    collect_columns(&expression, &mut columns);
    let is_key = |column: &str| keys.iter().any(|key| key.name.eq_ignore_ascii_case(column));
    if let Some(stranger) = columns.into_iter().find(|column| !is_key(column)) {
        return Err(Fault::meta(format!(
            "Specified key <{stranger}> is not a partitioning key for the table"
        )));
    }
    if !is_writable(&expression) {
        return Err(failure("a backslash stands before a quote or at the end of a text"));
    }
    Ok(Some(expression.to_string()))
}

fn collect_columns<'e>(expression: &'e Expression, columns: &mut Vec<&'e str>) {
    match expression {
        Expression::And(parts) | Expression::Or(parts) => parts.iter().for_each(|part| collect_columns(part, columns)),
        Expression::Not(inner) => collect_columns(inner, columns),
        Expression::Condition(condition) => columns.push(&condition.column),
    }
}

/// The catalog's grammar reads a backslash and a quote as a quote, so a text with both cannot be written in it.
fn is_writable(expression: &Expression) -> bool {
    match expression {
        Expression::And(parts) | Expression::Or(parts) => parts.iter().all(is_writable),
        Expression::Not(inner) => is_writable(inner),
        Expression::Condition(Condition { test, .. }) => match test {
            Test::IsNull => true,
            Test::Compare(_, literal) | Test::Like(literal) => is_plain(literal),
            Test::In(literals) => literals.iter().all(is_plain),
            Test::Between(low, high) => is_plain(low) && is_plain(high),
        },
    }
}

fn is_plain(literal: &Literal) -> bool {
    !literal.text().contains("\\'") && !literal.text().ends_with('\\')
}

#[cfg(test)]
mod tests {
    use headwater_catalog::expression::parse;
    use proptest::prelude::*;

    use super::*;

    fn translate(filter: &str) -> Result<Option<String>, Fault> {
        let key = |name: &str| Column {
            name: name.to_owned(),
            ..Column::default()
        };
        let keys: Vec<Column> = ["a", "b", "c", "d", "h", "order", "s", "y"].map(key).into();
        catalog_expression(filter, &keys)
    }

    fn translated(filter: &str) -> String {
        translate(filter).unwrap().unwrap()
    }

    #[test]
    fn what_spark_sends_is_translated() {
        for (filter, expected) in [
            ("y = 2020", "y = 2020"),
            ("y != -1", "y <> -1"),
            ("s = \"a'b\"", "s = 'a''b'"),
            ("d = \"2020-01-01\" and h <= 3", "d = '2020-01-01' AND h <= 3"),
            ("((a = 1 or b = 2) or c = 3)", "a = 1 OR b = 2 OR c = 3"),
            ("(a = 1 and (b = 2 or c = 3))", "a = 1 AND (b = 2 OR c = 3)"),
            ("(y) in (1, 2)", "y IN (1, 2)"),
            ("(s) not in (\"x\", 'y')", "s NOT IN ('x', 'y')"),
            ("s like \"a.*\"", "s LIKE 'a%'"),
            ("s like \".*mid.*\"", "s LIKE '%mid%'"),
            ("y between 1 and 3", "y BETWEEN 1 AND 3"),
            ("d > 2020-01-02", "d > '2020-01-02'"),
            ("d > date '2020-01-02'", "d > '2020-01-02'"),
            ("5 < y", "y > 5"),
            ("`order` = 1", "order = 1"),
        ] {
            assert_eq!(translated(filter), expected, "{filter}");
        }
        assert_eq!(translate("  "), Ok(None));
    }

    #[test]
    fn what_is_no_filter_is_refused() {
        for filter in [
            "y",
            "y =",
            "= 1",
            "y = 1 and",
            "(y = 1",
            "y = 1)",
            "y in ()",
            "not y = 1",
            "y like 3",
            "s = \"x",
        ] {
            let fault = translate(filter).unwrap_err();
            assert!(fault.message.starts_with("Error parsing partition filter"), "{filter}");
        }
        let stranger = translate("x = 1").unwrap_err();
        assert_eq!(
            stranger.message,
            "Specified key <x> is not a partitioning key for the table"
        );
        assert!(translate("s = \"a\\'b\"").is_err());
        let deep = format!("{}y = 1{}", "(".repeat(100_000), ")".repeat(100_000));
        assert!(translate(&deep).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(filter in "\\PC{0,60}") {
            let _ = translate(&filter);
        }

        #[test]
        fn any_mix_of_tokens_becomes_what_the_catalog_reads(
            words in prop::collection::vec(prop::sample::select(vec![
                "(", ")", "a", "and", "or", "not", "in", "like", "between", "=", "<>", "\"x\"", "2", ",", "date", "2020-01-01",
            ]), 0..20)
        ) {
            if let Ok(Some(text)) = translate(&words.join(" ")) {
                prop_assert!(parse(&text).is_ok(), "{}", text);
            }
        }
    }
}
