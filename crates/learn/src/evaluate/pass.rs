//! One pass over the data with a model.

use std::collections::HashMap;

use super::alerts::DataFacts;
use super::classes::Outcomes;
use super::residuals::Residuals;
use super::scores::Scores;
use super::{Evaluation, Insight};
use crate::linear::Objective;
use crate::model::{Buffers, Model, Prediction};
use crate::rows::{Source, Taken};
use crate::schema::{binary_value, numeric_value};
use crate::statistics::tally::{AttributeTally, TARGET_LEVELS};

/// A model, and where the truth stands.
#[derive(Debug)]
pub struct Judge<'a> {
    model: &'a Model,
    source: &'a Source,
    column: usize,
    classes: HashMap<&'a [u8], u32>,
}

/// What a part of the data showed.
#[derive(Debug)]
pub struct Seen {
    pub records: u64,
    rows: u64,
    invalid: u64,
    target: AttributeTally,
    answers: Answers,
}

/// Predictions beside truths, by what the model predicts.
#[derive(Debug)]
enum Answers {
    Binary(Box<Scores>),
    Multiclass(Outcomes),
    Regression(Residuals),
}

impl<'a> Judge<'a> {
    pub fn new(model: &'a Model, source: &'a Source, column: usize) -> Self {
        let names = model.classes().iter().map(String::as_bytes);
        Self {
            model,
            source,
            column,
            classes: names.zip(0..).collect(),
        }
    }

    pub fn nothing(&self) -> Seen {
        Seen {
            records: 0,
            rows: 0,
            invalid: 0,
            target: AttributeTally::new(self.source.schema.attributes[self.column].kind),
            answers: match self.model.objective() {
                Objective::Binary => Answers::Binary(Box::default()),
                Objective::Multiclass => Answers::Multiclass(Outcomes::default()),
                Objective::Regression => Answers::Regression(Residuals::default()),
            },
        }
    }

    /// Predicts the rows of one piece.
    pub fn see(&self, taken: &Taken) -> Seen {
        let mut seen = self.nothing();
        seen.invalid = taken.invalid();
        let mut buffers = Buffers::default();
        for row in taken.rows() {
            let record = taken.records.record(row);
            let field = record.field(self.column);
            let prediction = self.model.predict(&record, &mut buffers);
            seen.rows += 1;
            seen.target.push(field, None);
            seen.records += u64::from(self.judged(&mut seen.answers, field, &prediction));
        }
        seen
    }

    /// Whether the field is a target that the prediction can be held against.
    fn judged(&self, answers: &mut Answers, field: &[u8], prediction: &Prediction) -> bool {
        match (answers, prediction) {
            (Answers::Binary(scores), Prediction::Binary(score)) => {
                binary_value(field).map(|truth| scores.push(truth, *score)).is_some()
            }
            (Answers::Regression(residuals), Prediction::Regression(number)) => {
                let distance = |truth: f64| self.model.mean_target() - truth;
                numeric_value(field)
                    .map(|truth| residuals.push(truth - number, distance(truth)))
                    .is_some()
            }
            (Answers::Multiclass(outcomes), Prediction::Multiclass(scores)) if !field.is_empty() => {
                let unknown = self.classes.len() as u32;
                let truth = self.classes.get(field).copied().unwrap_or(unknown);
                outcomes.push(truth, Prediction::best_class(scores) as u32);
                true
            }
            _ => false,
        }
    }

    pub fn evaluation(&self, seen: Seen) -> Evaluation {
        let unusable = seen.invalid + seen.rows - seen.records;
        let target = seen.target.finish(&self.source.schema, self.column, TARGET_LEVELS);
        let (insight, baseline) = self.insight(seen.answers);
        Evaluation {
            records: seen.records,
            unusable,
            measure: insight.measure(),
            baseline,
            insight,
            facts: DataFacts::new(&self.source.schema, seen.rows, unusable, Some(&target)),
        }
    }

    fn insight(&self, answers: Answers) -> (Insight, Option<f64>) {
        match answers {
            Answers::Binary(scores) => (Insight::Binary(scores.finish()), Some(0.5)),
            Answers::Regression(residuals) => {
                let baseline = residuals.error_of_mean();
                (Insight::Regression(residuals.finish()), Some(baseline))
            }
            Answers::Multiclass(outcomes) => {
                let baseline = outcomes.baseline(self.model.class_counts());
                (Insight::Multiclass(outcomes.finish(self.model.classes())), baseline)
            }
        }
    }
}

impl Seen {
    pub fn merge(&mut self, other: Self) {
        self.records += other.records;
        self.rows += other.rows;
        self.invalid += other.invalid;
        self.target.merge(other.target);
        match (&mut self.answers, other.answers) {
            (Answers::Binary(mine), Answers::Binary(theirs)) => mine.merge(*theirs),
            (Answers::Multiclass(mine), Answers::Multiclass(theirs)) => mine.merge(&theirs),
            (Answers::Regression(mine), Answers::Regression(theirs)) => mine.merge(theirs),
            _ => {}
        }
    }
}
