//! Parser and filter against a naive reading of the same expressions, and the specification's examples.

use proptest::prelude::*;

use super::filter::{Filter, Verdict};
use super::*;
use crate::error::{CatalogError, ErrorKind};
use crate::model::Column;

fn key(name: &str, data_type: &str) -> Column {
    Column {
        name: name.into(),
        data_type: Some(data_type.into()),
        ..Column::default()
    }
}

/// Those of `values` that `expression` chooses, each the only value of a partition under a key of `data_type`.
fn chosen<'a>(data_type: &str, expression: &str, values: &[&'a str]) -> Result<Vec<&'a str>, CatalogError> {
    let filter = Filter::new(expression, &[key("col", data_type)])?;
    let mut chosen = Vec::new();
    for value in values {
        if filter.verdict(&[(*value).to_owned()])? == Verdict::Matches {
            chosen.push(*value);
        }
    }
    Ok(chosen)
}

fn message(data_type: &str, expression: &str) -> String {
    let error = chosen(data_type, expression, &[]).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidInput);
    error.message
}

#[test]
fn integers_compare_as_numbers() {
    for expression in [
        "col = 2",
        "col = '2'",
        "COL in (6, '4', 2)",
        "col between 2 AND 2",
        "(col) = ((2)) (OR) (((col))) = (2)",
        "col NOT BETWEEN 1 AND 1 and col NOT BETWEEN 3 AND 3",
        "col = 4 OR col = 5 AND col = '-1' OR col = 0 OR col = '2'",
        "((col > 1) and (col < 3))",
        "not (col <> 2)",
        "\"col\" = 2 and `col` != 3",
        "(col) NOT IN (1, (3))",
    ] {
        assert_eq!(
            chosen("int", expression, &["1", "2", "3"]).unwrap(),
            ["2"],
            "{expression}"
        );
    }
    assert_eq!(chosen("bigint", "col = 2", &["02", "+2", "20"]).unwrap(), ["02", "+2"]);
}

#[test]
fn bounds_in_the_wrong_order_choose_strictly_between() {
    assert_eq!(chosen("int", "col between 3 and 1", &["1", "2", "3"]).unwrap(), ["2"]);
    assert!(
        chosen("string", "col between 'b' and 'b'", &["a", "c"])
            .unwrap()
            .is_empty()
    );
}

#[test]
fn texts_compare_by_code_point_and_match_patterns() {
    let values = ["one", "two", "2", "three"];
    let chosen = |expression: &str| chosen("string", expression, &values).unwrap();
    assert_eq!(chosen("col LIKE 't__'"), ["two"]);
    assert_eq!(chosen("col > '1' AND col < '3'"), ["2"]);
    assert_eq!(chosen("col NOT LIKE '%e' AND col not like '_'"), ["two"]);
    assert_eq!(chosen("col = 2"), ["2"]);
    assert_eq!(chosen("col in ('two', 'thr''ee', 'thr\\'ee')"), ["two"]);
}

#[test]
fn dates_compare_as_days() {
    let days = ["2022-01-01", "2022-02-01", "2022-03-01"];
    let chosen = |expression: &str| chosen("date", expression, &days).unwrap();
    assert_eq!(chosen("col between '2022-01-15' AND '2022-02-15'"), ["2022-02-01"]);
    assert_eq!(chosen("col > '2022-02-01'"), ["2022-03-01"]);
    assert_eq!(message("date", "col = '2022-02-32'"), "2022-02-32 is not a date.");
}

#[test]
fn timestamps_compare_to_the_nanosecond() {
    let stored = ["2022-02-01 00:00:00.000000"];
    for expression in [
        "col = '2022-02-01 00:00:00'",
        "col > '2022-01-31 23:59:59.999999999' AND col < '2022-02-01 00:00:00.000000001'",
    ] {
        assert_eq!(
            chosen("timestamp", expression, &stored).unwrap(),
            stored,
            "{expression}"
        );
    }
    let text = "Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff] 2022-02-01 is not a timestamp.";
    assert_eq!(message("timestamp", "col = '2022-02-01'"), text);
}

#[test]
fn decimals_compare_exactly() {
    let values = ["1.10", "300000000000000", "-2.5"];
    let chosen = |expression: &str| chosen("decimal(38,2)", expression, &values).unwrap();
    assert_eq!(chosen("col = 1.1"), ["1.10"]);
    assert_eq!(chosen("col = 3e14"), ["300000000000000"]);
    assert_eq!(chosen("col < '-2.4'"), ["-2.5"]);
    assert_eq!(message("decimal", "col = 'x'"), "x is not a decimal.");
}

#[test]
fn errors_have_the_texts_of_aws() {
    assert_eq!(message("int", "col = 'test'"), "\"test\" is not an integer.");
    assert_eq!(message("int", "col = 2.5"), "\"2.5\" is not an integer.");
    for (data_type, name) in [
        ("int", "Integral"),
        ("decimal(1,0)", "Decimal"),
        ("date", "Date"),
        ("timestamp", "Timestamp"),
    ] {
        assert_eq!(
            message(data_type, "col LIKE '2'"),
            format!("{name} data type doesn't support operation 'LIKE'")
        );
    }
    assert_eq!(message("float", "col = 1"), "Unknown type : 'float'");
    assert_eq!(message("int", "unknown_col IS NULL"), "Invalid partition expression!");
    let unparsable = "col IS test' AND not parsable";
    assert_eq!(
        message("string", unparsable),
        format!("Unsupported expression '{unparsable}'")
    );
    for bad in [
        "col",
        "col =",
        "col = = 1",
        "()",
        "col in ()",
        "col = 1 AND",
        "(col = 1",
        "1 = col",
        "col = 1 1",
        "col not = 1",
    ] {
        assert!(message("int", bad).starts_with("Unsupported expression"), "{bad}");
    }
}

#[test]
fn a_stored_value_of_another_type_is_a_bad_state() {
    let error = chosen("int", "col = 2", &["int"]).unwrap_err();
    assert_eq!(error, CatalogError::invalid_state("\"int\" is not an integer."));
}

#[test]
fn the_null_partition_is_null() {
    let values = ["__HIVE_DEFAULT_PARTITION__", "1"];
    assert_eq!(chosen("int", "col IS NULL", &values).unwrap(), values[..1]);
    assert_eq!(chosen("int", "col IS NOT NULL", &values).unwrap(), values[1..]);
    assert!(chosen("int", "col <> 1 or not (col = 1)", &values).unwrap().is_empty());
}

#[test]
fn nesting_too_deep_is_refused() {
    let deep = |depth: usize| format!("{}col = 1 or col = 2{}", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&deep(90)).is_ok());
    assert_eq!(parse(&deep(5_000)), Err(Unsupported));
    assert_eq!(parse(&"not ".repeat(100_000)), Err(Unsupported));
}

#[test]
fn a_rejection_names_the_values_that_decide() {
    let keys = [key("year", "int"), key("month", "string"), key("day", "int")];
    let verdict = |expression: &str, values: [&str; 3]| {
        Filter::new(expression, &keys)
            .unwrap()
            .verdict(&values.map(str::to_owned))
            .unwrap()
    };
    assert_eq!(
        verdict("day = 1 and year = 2020", ["2019", "1", "1"]),
        Verdict::Rejected { length: 1 }
    );
    assert_eq!(
        verdict("day = 1 or year = 2020", ["2019", "1", "2"]),
        Verdict::Rejected { length: 3 }
    );
    assert_eq!(verdict("day = 1 or year = 2020", ["2020", "1", "2"]), Verdict::Matches);
    assert_eq!(
        verdict("month = '2' and day = 1", ["x", "1", "x"]),
        Verdict::Rejected { length: 2 }
    );
}

#[test]
fn leading_text_keys_narrow_the_scan() {
    let keys = [key("city", "string"), key("month", "string"), key("day", "int")];
    let stretches = |expression: &str| Filter::new(expression, &keys).unwrap().stretches();
    let equal = |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect::<Vec<_>>();
    let found = stretches("city in ('b', 'a') and month >= '06' and day = 1");
    assert_eq!(
        found.iter().map(|stretch| stretch.equal.clone()).collect::<Vec<_>>(),
        [equal(&["a"]), equal(&["b"])]
    );
    assert!(
        found
            .iter()
            .all(|stretch| stretch.from.as_deref() == Some("06") && stretch.before.is_none())
    );
    assert_eq!(
        stretches("city = 'a' and month = '1' and day = 5")[0].equal,
        equal(&["a", "1"])
    );
    assert_eq!(stretches("day = 1"), [Stretch::default()]);
    assert_eq!(stretches("city = 'a' or day = 1"), [Stretch::default()]);
    assert_eq!(stretches("city = 'a' and city = 'b'"), []);
    let like = &stretches("city like 'new%'")[0];
    assert_eq!(
        (like.from.as_deref(), like.before.as_deref()),
        (Some("new"), Some("nex"))
    );
}

// Expressions over two text keys and an int key, read in two ways.

fn literal() -> impl Strategy<Value = Literal> {
    prop_oneof!["[0-3]".prop_map(Literal::Number), "[0-3']{1,2}".prop_map(Literal::Text)]
}

fn number_literal() -> impl Strategy<Value = Literal> {
    prop_oneof!["[0-3]".prop_map(Literal::Number), "0?[0-3]".prop_map(Literal::Text)]
}

fn test_of(literal: impl Strategy<Value = Literal> + Clone) -> impl Strategy<Value = Test> {
    let comparison = prop_oneof![
        Just(Comparison::Equal),
        Just(Comparison::NotEqual),
        Just(Comparison::Less),
        Just(Comparison::LessOrEqual),
        Just(Comparison::Greater),
        Just(Comparison::GreaterOrEqual),
    ];
    prop_oneof![
        Just(Test::IsNull),
        (comparison, literal.clone()).prop_map(|(operator, literal)| Test::Compare(operator, literal)),
        prop::collection::vec(literal.clone(), 1..3).prop_map(Test::In),
        (literal.clone(), literal).prop_map(|(low, high)| Test::Between(low, high)),
    ]
}

fn condition() -> impl Strategy<Value = Condition> {
    let like = "[0-3%_]{0,3}".prop_map(|pattern| Test::Like(Literal::Text(pattern)));
    let text = (
        prop_oneof!["a", "b"],
        prop_oneof![3 => test_of(literal().boxed()), 1 => like],
    );
    let number = (Just("n".to_owned()), test_of(number_literal().boxed()));
    let negated = any::<bool>();
    (prop_oneof![2 => text.boxed(), 1 => number.boxed()], negated).prop_map(|((column, test), negated)| {
        // A comparison has no NOT of its own.
        let negated = negated && !matches!(test, Test::Compare(..));
        Condition { column, negated, test }
    })
}

fn expression() -> impl Strategy<Value = Expression> {
    condition()
        .prop_map(Expression::Condition)
        .prop_recursive(4, 24, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 2..4).prop_map(Expression::And),
                prop::collection::vec(inner.clone(), 2..4).prop_map(Expression::Or),
                inner.prop_map(|inner| Expression::Not(Box::new(inner))),
            ]
        })
}

/// The truth of an expression by the plainest reading; `None` is SQL's unknown.
fn naive(expression: &Expression, values: &[String; 3]) -> Option<bool> {
    match expression {
        Expression::Not(inner) => naive(inner, values).map(|truth| !truth),
        Expression::And(parts) => decided(parts, values, false),
        Expression::Or(parts) => decided(parts, values, true),
        Expression::Condition(condition) => {
            let value = &values[usize::from(condition.column == "b") + 2 * usize::from(condition.column == "n")];
            let numeric = condition.column == "n";
            if numeric && value.starts_with('_') && condition.test != Test::IsNull {
                return None;
            }
            Some(naive_test(&condition.test, value, numeric) != condition.negated)
        }
    }
}

/// `decisive` when one part is so; else unknown when one is unknown.
fn decided(parts: &[Expression], values: &[String; 3], decisive: bool) -> Option<bool> {
    let truths: Vec<_> = parts.iter().map(|part| naive(part, values)).collect();
    if truths.contains(&Some(decisive)) {
        return Some(decisive);
    }
    (!truths.contains(&None)).then_some(!decisive)
}

fn naive_test(test: &Test, value: &str, numeric: bool) -> bool {
    let number = |text: &str| text.parse::<i64>().unwrap();
    let compare = |literal: &Literal| {
        if numeric {
            number(value).cmp(&number(literal.text()))
        } else {
            value.cmp(literal.text())
        }
    };
    match test {
        Test::IsNull => value == "__HIVE_DEFAULT_PARTITION__",
        Test::Compare(Comparison::Equal, literal) => compare(literal).is_eq(),
        Test::Compare(Comparison::NotEqual, literal) => compare(literal).is_ne(),
        Test::Compare(Comparison::Less, literal) => compare(literal).is_lt(),
        Test::Compare(Comparison::LessOrEqual, literal) => compare(literal).is_le(),
        Test::Compare(Comparison::Greater, literal) => compare(literal).is_gt(),
        Test::Compare(Comparison::GreaterOrEqual, literal) => compare(literal).is_ge(),
        Test::In(literals) => literals.iter().any(|literal| compare(literal).is_eq()),
        Test::Between(low, high) => {
            (compare(low).is_ge() && compare(high).is_le()) || (compare(low).is_lt() && compare(high).is_gt())
        }
        Test::Like(pattern) => {
            let regex = pattern.text().replace('%', ".*").replace('_', ".");
            regex::Regex::new(&format!("^(?:{regex})$")).unwrap().is_match(value)
        }
    }
}

fn stored() -> impl Strategy<Value = [String; 3]> {
    let text = || prop_oneof![6 => "[0-3']{1,2}", 1 => Just("__HIVE_DEFAULT_PARTITION__".to_owned())];
    let number = prop_oneof![6 => "0?[0-3]", 1 => Just("__HIVE_DEFAULT_PARTITION__".to_owned())];
    (text(), text(), number).prop_map(|(a, b, n)| [a, b, n])
}

fn three_keys() -> [Column; 3] {
    [key("a", "string"), key("b", "varchar(2)"), key("n", "int")]
}

fn in_stretch(stretch: &Stretch, values: &[String; 3]) -> bool {
    let Some(next) = values.get(stretch.equal.len()) else {
        return values.starts_with(&stretch.equal);
    };
    values.starts_with(&stretch.equal)
        && stretch.from.as_ref().is_none_or(|from| next >= from)
        && stretch.before.as_ref().is_none_or(|before| next < before)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,60}") {
        let _ = parse(&text);
    }

    #[test]
    fn any_mix_of_tokens_is_read_or_refused(
        words in prop::collection::vec(prop::sample::select(vec![
            "(", ")", "a", "AND", "or", "not", "in", "is", "null", "like", "between", "=", "<>", "'x'", "2", ",", "'", "-1.5e3",
        ]), 0..24)
    ) {
        if let Ok(read) = parse(&words.join(" ")) {
            prop_assert_eq!(parse(&read.to_string()), Ok(read));
        }
    }

    #[test]
    fn what_is_printed_reads_back_the_same(expression in expression()) {
        prop_assert_eq!(parse(&expression.to_string()), Ok(expression));
    }

    #[test]
    fn verdicts_agree_with_a_naive_reading(expression in expression(), values in stored()) {
        let filter = Filter::new(&expression.to_string(), &three_keys()).unwrap();
        let expected = naive(&expression, &values) == Some(true);
        prop_assert_eq!(filter.verdict(&values).unwrap() == Verdict::Matches, expected);
    }

    #[test]
    fn a_rejection_holds_for_all_with_the_same_leading_values(
        expression in expression(), values in stored(), others in stored(),
    ) {
        let filter = Filter::new(&expression.to_string(), &three_keys()).unwrap();
        if let Verdict::Rejected { length } = filter.verdict(&values).unwrap() {
            let mut similar = others.clone();
            similar[..length].clone_from_slice(&values[..length]);
            prop_assert_ne!(naive(&expression, &similar), Some(true));
        }
    }

    #[test]
    fn nothing_is_chosen_outside_the_stretches(expression in expression(), values in stored()) {
        let filter = Filter::new(&expression.to_string(), &three_keys()).unwrap();
        if naive(&expression, &values) == Some(true) {
            prop_assert_eq!(filter.stretches().iter().filter(|stretch| in_stretch(stretch, &values)).count(), 1);
        }
    }

    #[test]
    fn de_morgan_holds(parts in prop::collection::vec(expression(), 2..3), values in stored()) {
        let choose = |expression: Expression| {
            let filter = Filter::new(&expression.to_string(), &three_keys()).unwrap();
            filter.verdict(&values).unwrap() == Verdict::Matches
        };
        let not = |inner: Expression| Expression::Not(Box::new(inner));
        let negated: Vec<_> = parts.iter().cloned().map(not).collect();
        prop_assert_eq!(choose(not(Expression::And(parts.clone()))), choose(Expression::Or(negated.clone())));
        prop_assert_eq!(choose(not(Expression::Or(parts))), choose(Expression::And(negated)));
    }
}
