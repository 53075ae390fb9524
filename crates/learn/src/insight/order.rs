//! Whether data are ordered, so that their last rows are unlike the first.

use serde::{Deserialize, Serialize};

use crate::error::LearnError;
use crate::rows::{Flow, Source, Split, Strategy};
use crate::schema::Schema;
use crate::statistics::tally::DataTally;
use crate::statistics::{Distance, Distribution, Statistics};

/// The share of rows that a sequential split learns from, unless told otherwise.
const FIRST: f64 = 70.0;
/// Levels that are compared one by one: all that are counted exactly, so that a date which is a text is seen to go on.
const ALL_LEVELS: usize = 100_000;
/// Distances that matter, whatever chance explains: one record in twenty would need another value.
const NEAR: f64 = 0.05;

/// How the last 30 % of the rows differ from the first 70 %.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderInsight {
    /// The target, where it differs: a model that learns from the first rows is then measured on others.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub target: Option<Drift>,
    /// Inputs that differ, those that differ most first.
    pub inputs: Vec<Drift>,
}

/// An attribute whose values change over the rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Drift {
    pub attribute: String,
    /// How far its values lie apart, between 0 and 1 ([`Distribution::distance`]).
    pub distance: f64,
    /// How far samples of one distribution would, in one case of a hundred.
    pub by_chance: f64,
}

impl OrderInsight {
    /// Compares the parts of the source that a sequential split would take, in one pass after the rows are counted. The source's own split is left out of account.
    pub fn gather(source: &Source) -> Result<Self, LearnError> {
        let schema = &*source.schema;
        let divided = Source {
            split: Split {
                begin: 0.0,
                end: FIRST,
                complement: false,
                strategy: Strategy::Sequential,
            },
            ..source.clone()
        };
        let mut parts = [DataTally::new(schema), DataTally::new(schema)];
        divided.scan(
            |taken| DataTally::both_parts(schema, taken),
            |more| {
                for (mine, theirs) in parts.iter_mut().zip(more) {
                    mine.merge(theirs);
                }
                Ok(Flow::Continue)
            },
        )?;
        Ok(Self::of(schema, parts.map(|part| part.finish(schema, ALL_LEVELS))))
    }

    fn of(schema: &Schema, [first, last]: [Statistics; 2]) -> Self {
        let drift = |column: usize| {
            let spread = |part: &Statistics| Distribution::of(&part.attributes[column], part.records);
            let distance = spread(&first)?.distance(&spread(&last)?)?;
            drift_of(&schema.attributes[column].name, distance)
        };
        let mut inputs: Vec<Drift> = schema.inputs().filter_map(drift).collect();
        inputs.sort_by(|one, other| other.distance.total_cmp(&one.distance));
        Self {
            target: schema.target.and_then(drift),
            inputs,
        }
    }
}

fn drift_of(attribute: &str, distance: Distance) -> Option<Drift> {
    let differs = distance.apart > NEAR.max(distance.by_chance);
    differs.then(|| Drift {
        attribute: attribute.to_owned(),
        distance: distance.apart,
        by_chance: distance.by_chance,
    })
}
