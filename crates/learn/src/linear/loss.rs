//! Losses and their gradients.

use serde::{Deserialize, Serialize};

/// What a model predicts, and by it the loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Objective {
    /// Two classes, logistic loss.
    Binary,
    /// Several classes, multinomial logistic loss.
    Multiclass,
    /// A number, squared loss.
    Regression,
}

/// Gradients never exceed this, so that one row cannot throw a learner off. Only those of the squared loss come near it.
const STEEPEST: f32 = 20.0;

/// The loss of raw scores, one per class (one in all unless the objective is multiclass); leaves its gradients in their place.
pub fn loss_and_gradients(objective: Objective, target: f32, scores: &mut [f32]) -> f64 {
    match objective {
        Objective::Binary => {
            let signed = if target > 0.5 { scores[0] } else { -scores[0] };
            scores[0] = logistic(scores[0]) - target;
            f64::from(softplus(-signed))
        }
        Objective::Regression => {
            let residual = scores[0] - target;
            scores[0] = residual.clamp(-STEEPEST, STEEPEST);
            f64::from(residual) * f64::from(residual)
        }
        Objective::Multiclass => {
            softmax(scores);
            let class = target as usize;
            let likelihood = scores[class];
            scores[class] -= 1.0;
            -f64::from(likelihood.max(f32::MIN_POSITIVE)).ln()
        }
    }
}

/// `1 / (1 + e^-x)`.
pub fn logistic(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}

/// Turns scores into probabilities.
pub fn softmax(scores: &mut [f32]) {
    let greatest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - greatest).exp();
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

/// `ln(1 + e^x)`, right for large `x` too.
fn softplus(score: f32) -> f32 {
    score.max(0.0) + (-score.abs()).exp().ln_1p()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gradients_are_slopes() {
        let scores = [0.3_f32, -0.7, 1.1];
        for (objective, target, count) in [(Objective::Binary, 1.0, 1), (Objective::Multiclass, 2.0, 3)] {
            let mut gradients = scores[..count].to_vec();
            loss_and_gradients(objective, target, &mut gradients);
            for class in 0..count {
                let loss_at = |step: f32| {
                    let mut moved = scores[..count].to_vec();
                    moved[class] += step;
                    loss_and_gradients(objective, target, &mut moved)
                };
                let slope = (loss_at(0.01) - loss_at(-0.01)) / 0.02;
                assert!(
                    (slope - f64::from(gradients[class])).abs() < 1e-3,
                    "{objective:?} {class}"
                );
            }
        }
    }

    #[test]
    fn extreme_scores_stay_finite() {
        for score in [-1e9_f32, 1e9] {
            assert!(loss_and_gradients(Objective::Binary, 1.0, &mut [score]).is_finite());
            assert!(loss_and_gradients(Objective::Multiclass, 1.0, &mut [score, 0.0]).is_finite());
        }
    }
}
