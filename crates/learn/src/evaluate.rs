//! How good a model is on data that it may not have seen, with all that a person wants to look at beside the measure.
//!
//! One pass predicts every record and keeps what [`Insight`] shows. Memory is bounded whatever the data holds: scores are kept one by one up to 16 million and
//! binned finely beyond, residuals go into a sketch of quantiles, classes into a matrix of the pairs that occur.

mod alerts;
mod classes;
mod pass;
mod residuals;
mod scores;

use serde::{Deserialize, Serialize};

use crate::error::LearnError;
use crate::model::Model;
use crate::rows::{Flow, Source};

pub use alerts::{Alert, DataFacts, alerts};
pub use classes::{ClassInsight, ClassMeasures, ConfusionMatrix, ConfusionRow};
pub use residuals::ResidualInsight;
pub use scores::{RocPoint, ScoreBin, ScoreInsight, ThresholdRow};

/// The measures of a model, by what it predicts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// Records with a valid target.
    pub records: u64,
    /// Rows that are no records, and records without a valid target.
    pub unusable: u64,
    pub measure: Measure,
    /// What always giving the same answer reaches on the same records: an area of 0.5, the error of the mean of the training targets, the F1 of the most
    /// frequent class of the training. `None` for classes where the model does not know which that is.
    pub baseline: Option<f64>,
    pub insight: Insight,
    /// What [`alerts`] compares with the training.
    pub facts: DataFacts,
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

/// What there is to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Insight {
    Binary(ScoreInsight),
    Multiclass(ClassInsight),
    Regression(ResidualInsight),
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
    let judge = pass::Judge::new(model, source, column);
    let mut seen = judge.nothing();
    source.scan(
        |taken| judge.see(taken),
        |part| {
            seen.merge(part);
            Ok(Flow::Continue)
        },
    )?;
    if seen.records == 0 {
        let target = source.schema.attributes[column].name.clone();
        return Err(LearnError::TargetMissing { target });
    }
    Ok(judge.evaluation(seen))
}

impl Insight {
    fn measure(&self) -> Measure {
        match self {
            Self::Binary(scores) => Measure::BinaryAuc(scores.auc),
            Self::Multiclass(classes) => Measure::MulticlassAvgFScore(classes.average_f1),
            Self::Regression(residuals) => Measure::RegressionRmse(residuals.rmse),
        }
    }
}

impl Measure {
    /// The number alone.
    pub fn value(&self) -> f64 {
        match self {
            Self::BinaryAuc(value) | Self::RegressionRmse(value) | Self::MulticlassAvgFScore(value) => *value,
        }
    }
}
