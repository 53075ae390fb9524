//! Which stretches of a table's partitions a filter can choose from at all, told from its leading text keys.
//!
//! Only text keys narrow: two different texts can be the same number, but not the same text.

use super::Comparison;
use super::filter::{Bound, BoundTest};
use super::span::{Span, Spans, after};
use super::value::Value;

/// More stretches than these cost more than the partitions between them.
const MOST: usize = 256;

/// Partitions whose first values are `equal`, and whose next value lies from `from` on and before `before`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) equal: Vec<String>,
    pub(crate) from: Option<String>,
    pub(crate) before: Option<String>,
}

/// The stretches of `root` over the first `text_keys` keys, in order and disjoint.
pub(super) fn stretches(root: Option<&Bound>, text_keys: usize) -> Vec<Stretch> {
    let mut equal: Vec<Vec<String>> = vec![Vec::new()];
    let Some(root) = root else { return unbounded(equal) };
    for key in 0..text_keys {
        let spans = spans_of(root, key);
        if spans.is_all() || equal.len() * spans.spans().len() > MOST {
            return unbounded(equal);
        }
        let points: Option<Vec<&str>> = spans.spans().iter().map(Span::point).collect();
        let Some(points) = points else {
            return bounded(&equal, spans.spans());
        };
        equal = extended(&equal, &points);
    }
    unbounded(equal)
}

fn unbounded(equal: Vec<Vec<String>>) -> Vec<Stretch> {
    equal
        .into_iter()
        .map(|equal| Stretch {
            equal,
            ..Stretch::default()
        })
        .collect()
}

fn bounded(equal: &[Vec<String>], spans: &[Span]) -> Vec<Stretch> {
    let pairs = equal
        .iter()
        .flat_map(|equal| spans.iter().map(move |span| (equal, span)));
    let stretch = |(equal, span): (&Vec<String>, &Span)| Stretch {
        equal: equal.clone(),
        from: Some(span.from.clone()),
        before: span.before.clone(),
    };
    pairs.map(stretch).collect()
}

fn extended(equal: &[Vec<String>], points: &[&str]) -> Vec<Vec<String>> {
    let pairs = equal
        .iter()
        .flat_map(|equal| points.iter().map(move |point| (equal, *point)));
    pairs
        .map(|(equal, point)| equal.iter().cloned().chain([point.to_owned()]).collect())
        .collect()
}

/// The texts of `key` outside which `bound` is false, whatever the other keys hold.
fn spans_of(bound: &Bound, key: usize) -> Spans {
    match bound {
        Bound::And(parts) => parts
            .iter()
            .map(|part| spans_of(part, key))
            .fold(Spans::all(), |all, spans| all.intersection(&spans)),
        Bound::Or(parts) => parts
            .iter()
            .map(|part| spans_of(part, key))
            .fold(Spans::none(), Spans::union),
        Bound::Test {
            key: tested,
            negated: false,
            test,
        } if *tested == key => spans_of_test(test),
        Bound::Not(_) | Bound::Test { .. } => Spans::all(),
    }
}

fn spans_of_test(test: &BoundTest) -> Spans {
    match test {
        BoundTest::Compare(operator, Value::Text(literal)) => compared(*operator, literal),
        BoundTest::In(values) => {
            let points = values.iter().filter_map(|value| {
                if let Value::Text(text) = value {
                    Some(text)
                } else {
                    None
                }
            });
            points.fold(Spans::none(), |spans, text| spans.union(Spans::point(text)))
        }
        BoundTest::Between(Value::Text(low), Value::Text(high)) => {
            Spans::between(low.min(high).to_string(), Some(after(low.max(high))))
        }
        BoundTest::Like(pattern) => match pattern.literal_prefix() {
            (whole, true) => Spans::point(&whole),
            (prefix, false) => Spans::prefix(&prefix),
        },
        _ => Spans::all(),
    }
}

fn compared(operator: Comparison, text: &str) -> Spans {
    match operator {
        Comparison::Equal => Spans::point(text),
        Comparison::NotEqual => Spans::all(),
        Comparison::Less if text.is_empty() => Spans::none(),
        Comparison::Less => Spans::between(String::new(), Some(text.to_owned())),
        Comparison::LessOrEqual => Spans::between(String::new(), Some(after(text))),
        Comparison::Greater => Spans::between(after(text), None),
        Comparison::GreaterOrEqual => Spans::between(text.to_owned(), None),
    }
}
