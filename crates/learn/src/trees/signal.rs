//! What levels and words tell of the target, as one number each.

use super::rows::{FOLDS, Rows, TokenRows};

/// Rows at the mean of all that are added to those of each token, so that a rare one stays near it.
const PRIOR_ROWS: f64 = 10.0;
/// Steps of the power iteration for the first principal axis of the classes.
const AXIS_STEPS: usize = 50;

/// The mean target beside each token of a column.
#[derive(Debug)]
pub struct Signal {
    mean: f64,
    tokens: Vec<Sums>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    rows: u64,
    weights: [f64; FOLDS],
    targets: [f64; FOLDS],
}

impl Signal {
    /// `classes` is the number of a multiclass target's classes, and 0 or 1 of others.
    pub fn of(tokens: &TokenRows, rows: &Rows, classes: usize) -> Self {
        let axis = if classes > 2 {
            principal_axis(tokens, rows, classes)
        } else {
            Vec::new()
        };
        let value = |row: usize| match axis.get(rows.targets[row] as usize) {
            Some(place) => *place,
            None => f64::from(rows.targets[row]),
        };
        let mut sums = vec![Sums::default(); tokens.names.len()];
        let (mut weights, mut targets) = (0.0, 0.0);
        for (row, present) in tokens.rows().enumerate() {
            let (weight, fold) = (f64::from(rows.weight(row)), usize::from(rows.folds[row]));
            weights += weight;
            targets += weight * value(row);
            for token in present {
                let sum = &mut sums[*token as usize];
                sum.rows += 1;
                sum.weights[fold] += weight;
                sum.targets[fold] += weight * value(row);
            }
        }
        let mean = if weights > 0.0 { targets / weights } else { 0.0 };
        Self { mean, tokens: sums }
    }

    /// Of all rows.
    pub fn mean(&self, token: u32) -> f32 {
        let sums = &self.tokens[token as usize];
        self.drawn(sums.weights.iter().sum(), sums.targets.iter().sum())
    }

    /// Of the rows that are not in the fold.
    pub fn mean_outside(&self, token: u32, fold: u8) -> f32 {
        let sums = &self.tokens[token as usize];
        let outside = |parts: &[f64; FOLDS]| -> f64 {
            let others = (0..FOLDS).filter(|part| *part != usize::from(fold));
            others.map(|part| parts[part]).sum()
        };
        self.drawn(outside(&sums.weights), outside(&sums.targets))
    }

    fn drawn(&self, weights: f64, targets: f64) -> f32 {
        ((targets + PRIOR_ROWS * self.mean) / (weights + PRIOR_ROWS)) as f32
    }

    /// Rows that have the token.
    pub fn rows(&self, token: u32) -> u64 {
        self.tokens[token as usize].rows
    }

    /// How much the token tells: its distance from the mean in units of what chance would bring.
    pub fn strength(&self, token: u32) -> f64 {
        (f64::from(self.mean(token)) - self.mean).abs() * (self.rows(token) as f64).sqrt()
    }
}

/// The direction in which the shares of the classes differ most from token to token.
fn principal_axis(tokens: &TokenRows, rows: &Rows, classes: usize) -> Vec<f64> {
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for (row, present) in tokens.rows().enumerate() {
        let class = rows.targets[row] as u32;
        pairs.extend(present.iter().map(|token| (*token, class)));
    }
    pairs.sort_unstable();
    let covariance = covariance(&pairs, classes);
    let mut axis: Vec<f64> = (1..=classes).map(|class| 1.0 / class as f64).collect();
    for _ in 0..AXIS_STEPS {
        let turned: Vec<f64> = covariance.chunks(classes).map(|line| dot(line, &axis)).collect();
        let length = dot(&turned, &turned).sqrt();
        if length <= f64::MIN_POSITIVE {
            break;
        }
        axis = turned.iter().map(|part| part / length).collect();
    }
    axis
}

/// Of the classes' shares among tokens, each token weighed by its rows; `pairs` of token and class are ascending.
fn covariance(pairs: &[(u32, u32)], classes: usize) -> Vec<f64> {
    let mut covariance = vec![0.0; classes * classes];
    let mut totals = vec![0.0; classes];
    for group in pairs.chunk_by(|one, other| one.0 == other.0) {
        let counts: Vec<(usize, f64)> = group
            .chunk_by(|one, other| one.1 == other.1)
            .map(|same| (same[0].1 as usize, same.len() as f64))
            .collect();
        for (class, count) in &counts {
            totals[*class] += count;
            for (other, others) in &counts {
                covariance[class * classes + other] += count * others / group.len() as f64;
            }
        }
    }
    let all = pairs.len().max(1) as f64;
    for class in 0..classes {
        for other in 0..classes {
            covariance[class * classes + other] -= totals[class] * totals[other] / all;
        }
    }
    covariance
}

fn dot(left: &[f64], right: &[f64]) -> f64 {
    left.iter().zip(right).map(|(one, other)| one * other).sum()
}
