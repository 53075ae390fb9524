//! Five warnings about an evaluation: what makes its measure less telling than it looks.

use serde::{Deserialize, Serialize};

use crate::schema::{AttributeType, Schema};
use crate::statistics::{AttributeStatistics, Distribution, Statistics};

/// An evaluation should have so much of the records of the training.
const LEAST_SHARE: f64 = 0.1;
/// Distributions may lie so far apart whatever chance explains: one record in twenty would need another target.
const NEAR: f64 = 0.05;

/// What must be kept of a training, or of an evaluation, to compare them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataFacts {
    /// Rows that are records.
    pub records: u64,
    /// Rows that are none, and records without a valid target.
    pub unusable: u64,
    /// Names and types of the attributes.
    pub attributes: Vec<(String, AttributeType)>,
    /// `None` where there is no target.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub target: Option<Distribution>,
}

/// One warning, or that there is no reason for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    pub name: String,
    pub passed: bool,
    pub message: String,
}

impl DataFacts {
    /// The facts of data that statistics were gathered of.
    pub fn of(schema: &Schema, statistics: &Statistics) -> Self {
        let target = schema.target.and_then(|column| statistics.attributes.get(column));
        let no_target = target.map_or(0, |target| target.missing + target.invalid);
        Self::new(
            schema,
            statistics.records,
            statistics.invalid_records + no_target,
            target,
        )
    }

    pub(super) fn new(schema: &Schema, records: u64, unusable: u64, target: Option<&AttributeStatistics>) -> Self {
        let attributes = schema.attributes.iter();
        Self {
            records,
            unusable,
            attributes: attributes
                .map(|attribute| (attribute.name.clone(), attribute.kind))
                .collect(),
            target: target.and_then(|target| Distribution::of(target, records)),
        }
    }
}

/// The five alerts of Amazon Machine Learning's console, in its order. `same_source` says that the model was trained on the evaluation's own datasource.
///
/// How the service compared target distributions is not known. Here they are similar when their distance ([`Distribution::distance`]) is at most 0.05, or no
/// more than chance explains in 99 of 100 samples of their sizes.
pub fn alerts(training: &DataFacts, evaluation: &DataFacts, same_source: bool) -> [Alert; 5] {
    [
        other_source(same_source),
        enough_records(training, evaluation),
        same_schema(training, evaluation),
        all_usable(evaluation),
        similar_targets(training, evaluation),
    ]
}

fn alert(name: &str, passed: bool, good: &str, bad: String) -> Alert {
    Alert {
        name: name.to_owned(),
        passed,
        message: if passed { good.to_owned() } else { bad },
    }
}

fn other_source(same_source: bool) -> Alert {
    let bad = "the model was trained on the records that it is evaluated on: the measure says little about new data";
    alert(
        "evaluation data differ from training data",
        !same_source,
        "the evaluation uses another datasource than the training",
        bad.to_owned(),
    )
}

fn enough_records(training: &DataFacts, evaluation: &DataFacts) -> Alert {
    let (here, there) = (evaluation.records, training.records);
    alert(
        "enough evaluation data",
        here as f64 >= LEAST_SHARE * there as f64,
        "the evaluation has at least 10 % as many records as the training",
        format!("the evaluation has {here} records, fewer than 10 % of the {there} of the training"),
    )
}

fn same_schema(training: &DataFacts, evaluation: &DataFacts) -> Alert {
    alert(
        "schemas match",
        training.attributes == evaluation.attributes,
        "training and evaluation have the same attributes",
        schema_difference(training, evaluation),
    )
}

fn schema_difference(training: &DataFacts, evaluation: &DataFacts) -> String {
    let pairs = training.attributes.iter().zip(&evaluation.attributes);
    match pairs.into_iter().find(|(there, here)| there != here) {
        Some(((name, kind), (found, found_kind))) => {
            format!("the training has '{name}' of type {kind} where the evaluation has '{found}' of type {found_kind}")
        }
        None => format!(
            "the training has {} attributes, the evaluation {}",
            training.attributes.len(),
            evaluation.attributes.len()
        ),
    }
}

fn all_usable(evaluation: &DataFacts) -> Alert {
    let unusable = evaluation.unusable;
    alert(
        "all evaluation records used",
        unusable == 0,
        "every row of the evaluation is a record with a valid target",
        format!("{unusable} rows of the evaluation are no records or have no valid target"),
    )
}

fn similar_targets(training: &DataFacts, evaluation: &DataFacts) -> Alert {
    let targets = training.target.as_ref().zip(evaluation.target.as_ref());
    let distance = targets.and_then(|(there, here)| there.distance(here));
    let similar = distance.is_some_and(|distance| distance.apart <= NEAR.max(distance.by_chance));
    let bad = match distance {
        None => "the targets of training and evaluation cannot be compared".to_owned(),
        Some(distance) => format!(
            "the targets of training and evaluation are distributed differently: they lie {:.3} apart, where {:.3} is the most to expect",
            distance.apart,
            NEAR.max(distance.by_chance)
        ),
    };
    alert(
        "similar target distributions",
        similar,
        "the targets of training and evaluation are distributed alike",
        bad,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(records: u64, ones: u64) -> DataFacts {
        DataFacts {
            records,
            unusable: 0,
            attributes: vec![("y".to_owned(), AttributeType::Binary)],
            target: Some(Distribution::Binary {
                zeros: records - ones,
                ones,
            }),
        }
    }

    fn passed(training: &DataFacts, evaluation: &DataFacts, same_source: bool) -> [bool; 5] {
        alerts(training, evaluation, same_source).map(|alert| alert.passed)
    }

    #[test]
    fn each_alert_has_its_reason() {
        let training = facts(10_000, 1000);
        assert_eq!(passed(&training, &facts(3000, 310), false), [true; 5]);
        let mut other = facts(900, 300);
        other.attributes[0].1 = AttributeType::Numeric;
        other.unusable = 3;
        let raised = alerts(&training, &other, true);
        assert!(raised.iter().all(|alert| !alert.passed), "{raised:?}");
        assert_eq!(
            raised[2].message,
            "the training has 'y' of type BINARY where the evaluation has 'y' of type NUMERIC"
        );
    }

    #[test]
    fn few_records_may_differ_by_chance_and_unknown_targets_do_not_pass() {
        let training = facts(10_000, 1000);
        assert!(passed(&training, &facts(30, 6), false)[4]);
        let unknown = DataFacts {
            target: None,
            ..facts(3000, 300)
        };
        assert!(!passed(&training, &unknown, false)[4]);
        let json = serde_json::to_string(&training).unwrap();
        assert_eq!(serde_json::from_str::<DataFacts>(&json).unwrap(), training);
    }
}
