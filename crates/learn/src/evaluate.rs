//! How good a model is on data that it may not have seen.

use serde::{Deserialize, Serialize};

use crate::error::LearnError;
use crate::linear::Objective;
use crate::model::{Buffers, Model, Prediction};
use crate::rows::{Flow, Source, Taken};
use crate::schema::{binary_value, numeric_value};

/// The measures of a model, by what it predicts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// Records with a valid target.
    pub records: u64,
    /// Rows that are no records, and records without a valid target.
    pub unusable: u64,
    pub measure: Measure,
    /// What always giving the same answer would reach: 0.5, or the error of the mean of the training targets. `None` for classes.
    pub baseline: Option<f64>,
}

/// The measure that counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Measure {
    /// Area under the ROC curve: how likely a 1 scores above a 0, ties counting half.
    BinaryAuc(f64),
    /// Root of the mean squared error.
    RegressionRmse(f64),
    /// Unweighted mean over the classes of F1.
    MulticlassAvgFScore(f64),
}

/// Predicts every record of the source that has a valid target, in one pass.
///
/// # Errors
/// What reading meets; no record with a valid target.
pub fn evaluate(model: &Model, source: &Source) -> Result<Evaluation, LearnError> {
    if source.schema.attributes != model.schema().attributes {
        return Err(LearnError::OtherSchema);
    }
    let column = source.schema.target.ok_or(LearnError::NoTarget)?;
    let mut seen = Seen::default();
    source.scan(
        |taken| Seen::of(model, taken, column),
        |part| {
            seen.merge(part);
            Ok(Flow::Continue)
        },
    )?;
    if seen.records == 0 {
        let target = source.schema.attributes[column].name.clone();
        return Err(LearnError::TargetMissing { target });
    }
    Ok(Evaluation {
        records: seen.records,
        unusable: seen.unusable,
        baseline: seen.baseline(model),
        measure: seen.measure(model),
    })
}

#[derive(Debug, Default)]
struct Seen {
    records: u64,
    unusable: u64,
    /// Scores of 1s and of 0s.
    ones: Vec<f32>,
    zeros: Vec<f32>,
    squared_errors: f64,
    /// The same, had the mean of the training targets been predicted.
    squared_distances: f64,
    /// By class: how often it was true, predicted, both. Classes that the model does not know come last.
    classes: Vec<[u64; 3]>,
}

impl Seen {
    fn of(model: &Model, taken: &Taken, column: usize) -> Self {
        let mut seen = Self {
            unusable: taken.invalid(),
            classes: vec![[0; 3]; model.classes().len() + 1],
            ..Self::default()
        };
        let mut buffers = Buffers::default();
        for row in taken.rows() {
            let record = taken.records.record(row);
            let field = record.field(column);
            let usable = match model.predict(&record, &mut buffers) {
                Prediction::Binary(score) => binary_value(field).map(|truth| seen.side(truth).push(score)),
                Prediction::Regression(number) => numeric_value(field).map(|truth| {
                    seen.squared_errors += (number - truth).powi(2);
                    seen.squared_distances += (model.mean_target() - truth).powi(2);
                }),
                Prediction::Multiclass(scores) => (!field.is_empty()).then(|| seen.count_class(model, field, &scores)),
            };
            let counter = if usable.is_some() {
                &mut seen.records
            } else {
                &mut seen.unusable
            };
            *counter += 1;
        }
        seen
    }

    fn side(&mut self, truth: bool) -> &mut Vec<f32> {
        if truth { &mut self.ones } else { &mut self.zeros }
    }

    fn count_class(&mut self, model: &Model, field: &[u8], scores: &[f32]) {
        let known = model.classes().iter().position(|name| name.as_bytes() == field);
        let truth = known.unwrap_or(model.classes().len());
        let best = Prediction::best_class(scores);
        self.classes[truth][0] += 1;
        self.classes[best][1] += 1;
        self.classes[best][2] += u64::from(best == truth);
    }

    fn merge(&mut self, other: Self) {
        self.records += other.records;
        self.unusable += other.unusable;
        self.ones.extend(other.ones);
        self.zeros.extend(other.zeros);
        self.squared_errors += other.squared_errors;
        self.squared_distances += other.squared_distances;
        self.classes.resize(other.classes.len(), [0; 3]);
        for (mine, theirs) in self.classes.iter_mut().zip(other.classes) {
            (0..3).for_each(|count| mine[count] += theirs[count]);
        }
    }

    fn baseline(&self, model: &Model) -> Option<f64> {
        match model.objective() {
            Objective::Binary => Some(0.5),
            Objective::Regression => Some((self.squared_distances / self.records as f64).sqrt()),
            Objective::Multiclass => None,
        }
    }

    fn measure(self, model: &Model) -> Measure {
        match model.objective() {
            Objective::Binary => Measure::BinaryAuc(area_under_curve(self.ones, self.zeros)),
            Objective::Regression => Measure::RegressionRmse((self.squared_errors / self.records as f64).sqrt()),
            Objective::Multiclass => Measure::MulticlassAvgFScore(mean_f_score(&self.classes)),
        }
    }
}

/// How likely a score of `ones` is above one of `zeros`, ties counting half; one half where either is empty.
pub fn area_under_curve(mut ones: Vec<f32>, mut zeros: Vec<f32>) -> f64 {
    if ones.is_empty() || zeros.is_empty() {
        return 0.5;
    }
    ones.sort_unstable_by(f32::total_cmp);
    zeros.sort_unstable_by(f32::total_cmp);
    let (mut below, mut up_to, mut wins) = (0, 0, 0.0);
    for one in &ones {
        below += zeros[below..].iter().take_while(|zero| *zero < one).count();
        up_to = up_to.max(below);
        up_to += zeros[up_to..].iter().take_while(|zero| *zero <= one).count();
        wins += (below + up_to) as f64 / 2.0;
    }
    wins / ones.len() as f64 / zeros.len() as f64
}

/// The mean of F1 over the classes that were true or predicted at all.
fn mean_f_score(classes: &[[u64; 3]]) -> f64 {
    let present = classes.iter().filter(|[truth, predicted, _]| truth + predicted > 0);
    let scores: Vec<f64> = present
        .map(|[truth, predicted, both]| 2.0 * *both as f64 / (truth + predicted) as f64)
        .collect();
    scores.iter().sum::<f64>() / scores.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_area_counts_pairs() {
        let area = |ones: &[f32], zeros: &[f32]| area_under_curve(ones.to_vec(), zeros.to_vec());
        assert!((area(&[0.9, 0.8], &[0.1, 0.2]) - 1.0).abs() < 1e-12);
        assert!((area(&[0.5, 0.5], &[0.5, 0.5]) - 0.5).abs() < 1e-12);
        // Pairs: .3 beats .1 and ties .3 (1.5 of 3), .7 beats all but .9 (2 of 3).
        assert!((area(&[0.7, 0.3], &[0.1, 0.3, 0.9]) - 3.5 / 6.0).abs() < 1e-12);
    }

    #[test]
    fn f_scores_by_class() {
        assert!((mean_f_score(&[[2, 2, 2], [2, 2, 1], [0, 0, 0]]) - 0.75).abs() < 1e-12);
    }
}
