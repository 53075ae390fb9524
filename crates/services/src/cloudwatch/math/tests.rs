//! Expressions over small series.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::value::Points;
use super::*;

const MINUTE: i64 = 60;

fn series(label: &str, values: &[Option<f64>]) -> Series {
    let pairs = (0..).map(|index| index * MINUTE).zip(values);
    Series {
        label: label.to_owned(),
        period: MINUTE,
        points: pairs
            .filter_map(|(time, value)| Some((time, (*value)?)))
            .collect::<Points>(),
    }
}

fn queries() -> BTreeMap<String, Query> {
    let metric = |label: &str, values: &[Option<f64>]| Query::Metric(series(label, values));
    BTreeMap::from([
        ("m1".to_owned(), metric("one", &[Some(1.0), Some(2.0), None, Some(4.0)])),
        (
            "m2".to_owned(),
            metric("two", &[Some(10.0), Some(20.0), Some(30.0), Some(0.0)]),
        ),
        ("errors1".to_owned(), metric("errors", &[Some(5.0)])),
        ("e1".to_owned(), Query::Expression("m1 * 2".to_owned())),
        ("loop1".to_owned(), Query::Expression("loop2 + 1".to_owned())),
        ("loop2".to_owned(), Query::Expression("loop1 + 1".to_owned())),
    ])
}

fn evaluated(text: &str) -> Result<Vec<Series>, MathError> {
    let mut queries = queries();
    queries.insert("asked".to_owned(), Query::Expression(text.to_owned()));
    let search = |_: &Search, _, _: Option<i64>| Ok(Vec::new());
    Evaluation::new(&queries, (0, 4 * MINUTE), MINUTE, &search).series("asked")
}

/// The values of the one series, minute by minute.
fn values(text: &str) -> Vec<Option<f64>> {
    let found = evaluated(text).unwrap();
    let [only] = found.as_slice() else { panic!("{found:?}") };
    (0..4)
        .map(|minute| only.points.get(&(minute * MINUTE)).copied())
        .collect()
}

fn some(values: [f64; 4]) -> Vec<Option<f64>> {
    values.into_iter().map(Some).collect()
}

#[test]
fn operators_bind_as_in_arithmetic() {
    assert_eq!(values("TIME_SERIES(1 + 2 * 3 ^ 2)"), some([19.0; 4]));
    assert_eq!(values("TIME_SERIES(-2 ^ 2)"), some([-4.0; 4]));
    assert_eq!(values("TIME_SERIES((1 + 2) * 3 - 4 / 2)"), some([7.0; 4]));
    assert_eq!(values("TIME_SERIES(10 - 4 - 3)"), some([3.0; 4]));
    assert_eq!(values("TIME_SERIES(1 < 2 AND 3 >= 4 OR 5 == 5)"), some([1.0; 4]));
}

#[test]
fn series_meet_where_both_have_values() {
    assert_eq!(values("m2 / m1"), [Some(10.0), Some(10.0), None, Some(0.0)]);
    assert_eq!(
        values("m1 / m2"),
        [Some(0.1), Some(0.1), None, None],
        "no value is infinite"
    );
    assert_eq!(values("e1 + 1"), [Some(3.0), Some(5.0), None, Some(9.0)]);
    assert_eq!(values("m2 > 15"), some([0.0, 1.0, 1.0, 0.0]));
}

#[test]
fn reductions_go_along_series_and_across_arrays() {
    assert_eq!(values("SUM([m1, m2])"), some([11.0, 22.0, 30.0, 4.0]));
    assert_eq!(values("SUM(METRICS())"), some([16.0, 22.0, 30.0, 4.0]));
    assert_eq!(values("MAX(METRICS('m'))"), some([10.0, 20.0, 30.0, 4.0]));
    assert_eq!(values("m2 - AVG(m2)"), some([-5.0, 5.0, 15.0, -15.0]));
    assert_eq!(values("TIME_SERIES(STDDEV(m2))")[0], Some(125f64.sqrt()));
    assert_eq!(values("DATAPOINT_COUNT(METRICS())"), some([3.0, 2.0, 1.0, 2.0]));
}

#[test]
fn gaps_are_filled() {
    assert_eq!(values("FILL(m1, 0)"), some([1.0, 2.0, 0.0, 4.0]));
    assert_eq!(values("FILL(m1, REPEAT)"), some([1.0, 2.0, 2.0, 4.0]));
    assert_eq!(values("FILL(m1, LINEAR)"), some([1.0, 2.0, 3.0, 4.0]));
    assert_eq!(values("FILL(m1, m2)"), some([1.0, 2.0, 30.0, 4.0]));
}

#[test]
fn steps_between_points() {
    assert_eq!(values("DIFF(m1)"), [None, Some(1.0), None, Some(2.0)]);
    assert_eq!(values("DIFF_TIME(m1)"), [None, Some(60.0), None, Some(120.0)]);
    assert_eq!(values("RATE(m1) * 60"), [None, Some(1.0), None, Some(1.0)]);
    assert_eq!(values("RUNNING_SUM(m1)"), [Some(1.0), Some(3.0), None, Some(7.0)]);
    assert_eq!(values("m1 * PERIOD(m1)")[0], Some(60.0));
}

#[test]
fn conditions_choose_point_by_point() {
    assert_eq!(values("IF(m2 > 15, m2, 0)"), some([0.0, 20.0, 30.0, 0.0]));
    assert_eq!(values("IF(m2 > 15, m1)"), [None, Some(2.0), None, None]);
    assert_eq!(values("IF(0, m1, m2)"), some([10.0, 20.0, 30.0, 0.0]));
}

#[test]
fn arrays_are_sorted_and_cut() {
    let labels = |text: &str| -> Vec<String> {
        evaluated(text)
            .unwrap()
            .into_iter()
            .map(|series| series.label)
            .collect()
    };
    assert_eq!(labels("SORT(METRICS(), AVG, DESC)"), ["two", "errors", "one"]);
    assert_eq!(labels("SORT(METRICS(), MAX, ASC, 1)"), ["one"]);
    assert_eq!(labels("SLICE(SORT(METRICS(), AVG, DESC), 1)"), ["errors", "one"]);
    assert_eq!(labels("SLICE(SORT(METRICS(), AVG, DESC), 0, 1)"), ["two"]);
    assert_eq!(labels("REMOVE_EMPTY([m1, IF(m1 > 100, m1)])"), ["one"]);
    assert_eq!(
        values("FIRST(SORT(METRICS(), AVG, DESC))"),
        some([10.0, 20.0, 30.0, 0.0])
    );
}

#[test]
fn dates_are_told_in_utc() {
    assert_eq!(values("MINUTE(m2)"), some([0.0, 1.0, 2.0, 3.0]));
    assert_eq!(values("DAY(m2)")[0], Some(4.0), "1970 began on a Thursday");
    assert_eq!(values("YEAR(m2)")[0], Some(1970.0));
}

#[test]
fn what_has_no_value_says_why() {
    assert_eq!(evaluated("m9"), Err(MathError::UnknownName("m9".into())));
    assert_eq!(evaluated("NOPE(m1)"), Err(MathError::UnknownFunction("NOPE".into())));
    assert_eq!(evaluated("1 + 1"), Err(MathError::NotSeries));
    assert_eq!(evaluated("loop1"), Err(MathError::Circular("loop1".into())));
    assert!(matches!(evaluated("m1 +"), Err(MathError::Unexpected(_))));
    assert!(matches!(evaluated("IF(m1)"), Err(MathError::Arguments { .. })));
    assert!(matches!(evaluated(&"(".repeat(500)), Err(MathError::TooDeep)));
    assert!(matches!(evaluated("[m1] + [m2]"), Err(MathError::Operands("+"))));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = parse(&text);
    }

    #[test]
    fn what_looks_like_an_expression_ends(text in "[m12eSUM()\\[\\],+*/^<>=. '-]{0,40}") {
        let _ = evaluated(&text);
    }
}
