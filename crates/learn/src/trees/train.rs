//! From rows to trees.

use rayon::prelude::*;

use super::binned::Binned;
use super::columns::Column;
use super::grow::{Growth, grow};
use super::histogram::{Gradient, Rules};
use super::model::TreeModel;
use super::rows::{Rows, Sample};
use super::tree::Tree;
use crate::error::LearnError;
use crate::linear::Objective;
use crate::linear::loss::loss_and_gradients;
use crate::linear::targets::Targets;
use crate::model::Model;
use crate::rows::{Flow, Source};
use crate::schema::AttributeType;
use crate::statistics::{Statistics, Values};

/// Rows whose gradients are computed at a time.
const BLOCK_ROWS: usize = 1 << 12;
/// Bytes of a row beside its features: target, fold, and what counts and orders it.
const ROW_BYTES: f64 = 32.0;
/// Bytes of a row for each class: score, gradient, probability.
const CLASS_BYTES: f64 = 16.0;
/// Bytes of a feature of a row: the number and its bin.
const FEATURE_BYTES: f64 = 5.0;
/// Features of a text.
const TEXT_FEATURES: f64 = 65.0;
/// A second derivative is at least that.
const FLATTEST: f32 = 1e-6;

/// What a learner may be told.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters {
    /// Trees, or of several classes trees for each.
    pub rounds: u32,
    /// How much of its step each tree makes.
    pub learning_rate: f64,
    /// Of each tree, at most.
    pub leaves: usize,
    /// Of each leaf, at least.
    pub least_rows: u32,
    pub l2: f64,
    /// Bytes for the rows; of more, a sample is learned from.
    pub memory: usize,
    /// Decides which rows are in a sample, and which see each other's targets.
    pub seed: u64,
    /// More classes than that are refused.
    pub most_classes: usize,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            rounds: 100,
            learning_rate: 0.1,
            leaves: 31,
            least_rows: 20,
            l2: 1.0,
            memory: 2 << 30,
            seed: 0,
            most_classes: 100,
        }
    }
}

/// One round that is over.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    pub round: u32,
    /// The mean loss of the training rows before the round's trees.
    pub loss: f64,
}

/// All that a training needs.
#[derive(Debug, Clone)]
pub struct Training<'a> {
    pub source: &'a Source,
    /// Of the source.
    pub statistics: &'a Statistics,
    pub objective: Objective,
    pub parameters: &'a Parameters,
}

impl Training<'_> {
    /// The part of the rows that is learned from: those that the memory can hold.
    pub fn share(&self) -> f64 {
        let schema = &*self.source.schema;
        let column_bytes = |column: usize| match schema.attributes[column].kind {
            AttributeType::Numeric | AttributeType::Binary => FEATURE_BYTES,
            AttributeType::Categorical => FEATURE_BYTES + 12.0,
            AttributeType::Text => FEATURE_BYTES * TEXT_FEATURES + 8.0 + 4.0 * self.words_of_record(column),
        };
        let classes = match self.objective {
            Objective::Multiclass => self.class_count(),
            Objective::Binary | Objective::Regression => 1.0,
        };
        let row_bytes = schema.inputs().map(column_bytes).sum::<f64>() + ROW_BYTES + classes * CLASS_BYTES;
        let needed = row_bytes * self.statistics.records as f64;
        (self.parameters.memory as f64 / needed.max(1.0)).min(1.0)
    }

    fn words_of_record(&self, column: usize) -> f64 {
        match self
            .statistics
            .attributes
            .get(column)
            .map(|attribute| &attribute.values)
        {
            Some(Values::Text(text)) => text.total_words as f64 / self.statistics.records.max(1) as f64,
            _ => 0.0,
        }
    }

    fn class_count(&self) -> f64 {
        let target = self
            .source
            .schema
            .target
            .and_then(|column| self.statistics.attributes.get(column));
        match target.map(|attribute| &attribute.values) {
            Some(Values::Categorical(levels)) => levels.distinct.min(self.parameters.most_classes as u64) as f64,
            _ => 1.0,
        }
    }

    /// Learns a model. The observer is told of each round and may stop the training, which then is an error.
    ///
    /// # Errors
    /// What the data lacks: a target of the right type that varies, records, columns. Parameters that make no sense.
    pub fn run(self, observe: &mut dyn FnMut(&Progress) -> Flow) -> Result<Model, LearnError> {
        self.parameters.check()?;
        let (schema, parameters) = (&*self.source.schema, self.parameters);
        if schema.inputs().next().is_none() {
            return Err(LearnError::NoInputs);
        }
        let mut targets = Targets::new(schema, self.objective, self.statistics, parameters.most_classes)?;
        let sample = Sample {
            share: self.share(),
            seed: parameters.seed,
        };
        let mut rows = Rows::read(self.source, &mut targets, sample)?;
        targets.check()?;
        let classes = targets.class_count().max(1);
        let columns = std::mem::take(&mut rows.columns);
        let (columns, features) = Column::learn(schema, columns, &rows, classes);
        let binned = Binned::of(features);
        let mut boosting = Boosting::new(self.objective, classes, &rows, &binned);
        for round in 0..parameters.rounds {
            if self.source.stop.is_asked() {
                return Err(LearnError::Stopped);
            }
            let loss = boosting.round(parameters.growth())?;
            if observe(&Progress { round, loss }) == Flow::Stop {
                return Err(LearnError::Stopped);
            }
            if boosting.has_ended {
                break;
            }
        }
        Ok(Model::Trees(TreeModel {
            schema: schema.clone(),
            objective: self.objective,
            columns,
            base: boosting.base,
            trees: boosting.trees,
            scale: targets.into_scale(),
        }))
    }
}

impl Parameters {
    fn check(&self) -> Result<(), LearnError> {
        let wrong = |what, wanted| Err(LearnError::Parameter { what, wanted });
        if self.rounds == 0 {
            return wrong("the number of rounds", "at least 1");
        }
        if !(self.learning_rate > 0.0 && self.learning_rate <= 1.0) {
            return wrong("the learning rate", "above 0 and at most 1");
        }
        if !(2..=1 << 16).contains(&self.leaves) {
            return wrong("the number of leaves", "between 2 and 65536");
        }
        if !(self.l2 >= 0.0 && self.l2.is_finite()) {
            return wrong("the L2 penalty", "0 or more");
        }
        Ok(())
    }

    fn growth(&self) -> Growth {
        Growth {
            leaves: self.leaves,
            rules: Rules {
                least_rows: self.least_rows.max(1),
                l2: self.l2,
            },
            learning_rate: self.learning_rate,
        }
    }
}

/// The state between two rounds.
struct Boosting<'a> {
    objective: Objective,
    rows: &'a Rows,
    binned: &'a Binned,
    base: Vec<f32>,
    /// Of each class, one for each row.
    scores: Vec<Vec<f32>>,
    trees: Vec<Tree>,
    /// No split gains anything any more.
    has_ended: bool,
}

impl<'a> Boosting<'a> {
    fn new(objective: Objective, classes: usize, rows: &'a Rows, binned: &'a Binned) -> Self {
        let base = base(objective, classes, rows);
        Self {
            objective,
            rows,
            binned,
            scores: base.iter().map(|score| vec![*score; rows.len()]).collect(),
            base,
            trees: Vec::new(),
            has_ended: false,
        }
    }

    /// One more tree for each class; the mean loss before it.
    fn round(&mut self, growth: Growth) -> Result<f64, LearnError> {
        let (loss, gradients) = self.gradients();
        if !loss.is_finite() {
            return Err(LearnError::Diverged);
        }
        let (binned, scores) = (self.binned, &mut self.scores);
        // On a thread of the pool, where handing out work costs little.
        let grown = rayon::scope(|_| -> Vec<_> {
            let classes = gradients.iter().zip(scores);
            classes.map(|(own, scores)| grow(binned, own, growth, scores)).collect()
        });
        self.has_ended = grown.iter().all(|nodes| nodes.len() == 1);
        for nodes in grown {
            let tree = Tree::new(nodes, self.binned.features.len()).ok_or(LearnError::Diverged)?;
            self.trees.push(tree);
        }
        Ok(loss)
    }

    /// The mean loss, and for each class the gradients of all rows.
    fn gradients(&self) -> (f64, Vec<Vec<Gradient>>) {
        let blocks: Vec<(f64, Vec<Vec<Gradient>>)> = (0..self.rows.len().div_ceil(BLOCK_ROWS))
            .into_par_iter()
            .map(|block| self.block_gradients(block * BLOCK_ROWS))
            .collect();
        let mut loss = 0.0;
        let mut whole = vec![Vec::with_capacity(self.rows.len()); self.scores.len()];
        for (block_loss, gradients) in blocks {
            loss += block_loss;
            for (all, own) in whole.iter_mut().zip(gradients) {
                all.extend(own);
            }
        }
        (loss / self.rows.len() as f64, whole)
    }

    fn block_gradients(&self, start: usize) -> (f64, Vec<Vec<Gradient>>) {
        let end = self.rows.len().min(start + BLOCK_ROWS);
        let classes = self.scores.len();
        let mut gradients = vec![Vec::with_capacity(end - start); classes];
        let mut slopes = vec![0.0; classes];
        let mut loss = 0.0;
        for row in start..end {
            let (target, weight) = (self.rows.targets[row], self.rows.weight(row));
            for (slope, scores) in slopes.iter_mut().zip(&self.scores) {
                *slope = scores[row];
            }
            let residual = slopes[0] - target;
            loss += f64::from(weight) * loss_and_gradients(self.objective, target, &mut slopes);
            for (class, own) in gradients.iter_mut().enumerate() {
                let is_true = class == target as usize;
                own.push(match self.objective {
                    Objective::Regression => [residual * weight, weight],
                    Objective::Binary => newton(slopes[0], slopes[0] + target, weight),
                    Objective::Multiclass => newton(slopes[class], slopes[class] + f32::from(is_true), weight),
                });
            }
        }
        (loss, gradients)
    }
}

/// The derivatives where the model gives the probability.
fn newton(slope: f32, probability: f32, weight: f32) -> Gradient {
    let curvature = (probability * (1.0 - probability)).max(FLATTEST);
    [slope * weight, curvature * weight]
}

/// The scores that are best where nothing is known of a row.
fn base(objective: Objective, classes: usize, rows: &Rows) -> Vec<f32> {
    let mut sums = vec![0.0; classes];
    let mut weights = 0.0;
    for (row, target) in rows.targets.iter().enumerate() {
        let weight = f64::from(rows.weight(row));
        weights += weight;
        match objective {
            Objective::Multiclass => sums[*target as usize] += weight,
            Objective::Binary | Objective::Regression => sums[0] += weight * f64::from(*target),
        }
    }
    let score = |sum: &f64| match objective {
        Objective::Regression => sum / weights.max(f64::MIN_POSITIVE),
        Objective::Binary => ((sum + 0.5) / (weights - sum + 0.5)).ln(),
        Objective::Multiclass => ((sum + 0.5) / (weights + 0.5)).ln(),
    };
    sums.iter().map(|sum| score(sum) as f32).collect()
}
