//! A linear model: what it knows, and what it says of a record.

use super::loss::{Objective, logistic, softmax};
use super::targets::TargetScale;
use crate::features::{Encoder, Example, Vocabulary};
use crate::model::{Buffers, Prediction};
use crate::rows::Record;
use crate::schema::Schema;

/// What the service counted for each weight: 206,496 bytes for 2,151 weights, seen in a log of it.
const BYTES_PER_WEIGHT: u64 = 96;

/// Weights for the features of a vocabulary.
#[derive(Debug, Clone)]
pub struct LinearModel {
    pub schema: Schema,
    pub objective: Objective,
    pub(crate) encoder: Encoder,
    pub(crate) vocabulary: Vocabulary,
    /// For each feature, then the bias: one weight a class.
    pub(crate) weights: Vec<f32>,
    pub(crate) scale: TargetScale,
}

impl LinearModel {
    pub(super) fn new(
        schema: Schema,
        encoder: Encoder,
        vocabulary: Vocabulary,
        objective: Objective,
        weights: Vec<f32>,
        scale: TargetScale,
    ) -> Self {
        Self {
            schema,
            objective,
            encoder,
            vocabulary,
            weights,
            scale,
        }
    }

    /// The classes of a multiclass model.
    pub fn classes(&self) -> &[String] {
        &self.scale.classes
    }

    /// Training records of each class; empty where they are not known.
    pub fn class_counts(&self) -> &[u64] {
        &self.scale.class_counts
    }

    /// What always giving the same answer says: the mean of the training targets. Regressions only.
    pub fn mean_target(&self) -> f64 {
        self.scale.mean
    }

    /// Weights that are not 0, the bias left out.
    pub fn weight_count(&self) -> usize {
        let weights = &self.weights[..self.bias()];
        weights.iter().filter(|weight| **weight != 0.0).count()
    }

    /// Bytes, as the service counted them.
    pub fn size(&self) -> u64 {
        self.weight_count() as u64 * BYTES_PER_WEIGHT
    }

    fn class_count(&self) -> usize {
        self.scale.classes.len().max(1)
    }

    fn bias(&self) -> usize {
        self.weights.len() - self.class_count()
    }

    /// What the model says of a record of its schema.
    pub fn predict(&self, record: &Record<'_>, buffers: &mut Buffers) -> Prediction {
        let Buffers { space, examples, .. } = buffers;
        examples.clear();
        self.encoder.look_up(record, space, &self.vocabulary, examples);
        self.predict_example(&examples.get(0))
    }

    fn predict_example(&self, example: &Example<'_>) -> Prediction {
        match self.objective {
            Objective::Binary => Prediction::Binary(logistic(self.score(example, 0))),
            Objective::Regression => {
                let score = f64::from(self.score(example, 0));
                Prediction::Regression(score * self.scale.deviation + self.scale.mean)
            }
            Objective::Multiclass => {
                let mut scores: Vec<f32> = (0..self.class_count())
                    .map(|class| self.score(example, class))
                    .collect();
                softmax(&mut scores);
                Prediction::Multiclass(scores)
            }
        }
    }

    fn score(&self, example: &Example<'_>, class: usize) -> f32 {
        let classes = self.class_count();
        let weight = |feature: u32| self.weights[feature as usize * classes + class];
        let ones: f32 = example.ones.iter().map(|feature| weight(*feature)).sum();
        let pairs = example.number_features.iter().zip(example.number_values);
        let numbers: f32 = pairs.map(|(feature, value)| weight(*feature) * value).sum();
        self.weights[self.bias() + class] + ones + numbers
    }

    /// The model without its least weights, where it is larger than `limit` bytes, and without features that weigh nothing.
    pub(super) fn pruned(mut self, limit: u64) -> Self {
        let (classes, bias) = (self.class_count(), self.bias());
        let strengths: Vec<f32> = self.weights[..bias].chunks(classes).map(strongest).collect();
        let dispensable = weakest_kept(&strengths, (limit / BYTES_PER_WEIGHT) as usize / classes);
        if self.vocabulary.bound() > self.vocabulary.len() {
            self.forget_weak(dispensable);
            return self;
        }
        let (vocabulary, old) = self.vocabulary.retain(|feature| strengths[feature] > dispensable);
        let kept = old.iter().flat_map(|feature| {
            let first = *feature as usize * classes;
            &self.weights[first..first + classes]
        });
        self.weights = kept.chain(&self.weights[bias..]).copied().collect();
        self.vocabulary = vocabulary;
        self
    }

    /// The numbers of shared buckets follow from hashes, so there weights can only become 0.
    fn forget_weak(&mut self, dispensable: f32) {
        let (classes, bias) = (self.class_count(), self.bias());
        for own in self.weights[..bias].chunks_mut(classes) {
            if strongest(own) <= dispensable {
                own.fill(0.0);
            }
        }
    }
}

fn strongest(weights: &[f32]) -> f32 {
    weights
        .iter()
        .fold(0.0, |strongest, weight| weight.abs().max(strongest))
}

/// The strength up to which features go, so that at most `most` stay.
fn weakest_kept(strengths: &[f32], most: usize) -> f32 {
    if strengths.len() <= most {
        return 0.0;
    }
    let mut ordered = strengths.to_vec();
    ordered.sort_unstable_by(|one, other| other.total_cmp(one));
    ordered[most]
}
