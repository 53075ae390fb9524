//! Where the first centres are.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng};
use rayon::prelude::*;

use super::centres::{Centres, parts, squared_length};
use crate::error::LearnError;
use crate::features::{Example, ExampleStore, Examples};

/// Rows that first centres are drawn from.
const MOST_SAMPLED: usize = 20_000;

/// Centres on rows of a sample, far from each other.
pub fn seeds(store: &ExampleStore, clusters: usize, features: usize, seed: u64) -> Result<Centres, LearnError> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    let sample = sample(store, &mut random)?;
    let rows: Vec<Example<'_>> = (0..sample.len()).map(|row| sample.get(row)).collect();
    let lengths: Vec<f64> = rows.iter().map(squared_length).collect();
    let points = Points { rows, lengths };
    let mut chosen = vec![random.random_range(0..points.rows.len())];
    let mut nearest = points.distances(chosen[0], features);
    // As many tries as scikit-learn makes.
    let tries = 2 + (clusters as f64).ln() as usize;
    while chosen.len() < clusters {
        let candidates: Vec<usize> = (0..tries).map(|_| draw(&nearest, &mut random)).collect();
        let mut best: Option<(f64, usize, Vec<f64>)> = None;
        for row in candidates {
            let own = points.distances(row, features);
            let together: Vec<f64> = nearest.iter().zip(&own).map(|(one, other)| one.min(*other)).collect();
            let sum: f64 = together.iter().sum();
            if best.as_ref().is_none_or(|(least, ..)| sum < *least) {
                best = Some((sum, row, together));
            }
        }
        let Some((_, row, together)) = best else { break };
        chosen.push(row);
        nearest = together;
    }
    let mut values = vec![0.0; clusters * features];
    for (cluster, row) in chosen.iter().enumerate() {
        for (feature, value) in parts(&points.rows[*row]) {
            values[feature as usize * clusters + cluster] += value;
        }
    }
    Ok(Centres::new(clusters, values))
}

struct Points<'a> {
    rows: Vec<Example<'a>>,
    lengths: Vec<f64>,
}

impl Points<'_> {
    /// The squared distance of every row to one of them.
    fn distances(&self, row: usize, features: usize) -> Vec<f64> {
        let mut point = vec![0.0_f32; features];
        for (feature, value) in parts(&self.rows[row]) {
            point[feature as usize] += value;
        }
        let distance = |other: usize| {
            let product: f64 = parts(&self.rows[other])
                .map(|(feature, value)| f64::from(point[feature as usize] * value))
                .sum();
            (self.lengths[row] + self.lengths[other] - 2.0 * product).max(0.0)
        };
        (0..self.rows.len())
            .into_par_iter()
            .with_min_len(512)
            .map(distance)
            .collect()
    }
}

/// A row, with a chance in proportion to its number.
fn draw(chances: &[f64], random: &mut Xoshiro256PlusPlus) -> usize {
    let sum: f64 = chances.iter().sum();
    let mut left = random.random::<f64>() * sum;
    for (row, chance) in chances.iter().enumerate() {
        left -= chance;
        if left < 0.0 {
            return row;
        }
    }
    // All rows lie on centres.
    random.random_range(0..chances.len())
}

/// Every row with the same chance.
fn sample(store: &ExampleStore, random: &mut Xoshiro256PlusPlus) -> Result<Examples, LearnError> {
    let share = MOST_SAMPLED as f64 / store.rows() as f64;
    let mut sample = Examples::default();
    for block in 0..store.blocks() {
        store.with_block(block, |examples| {
            for row in 0..examples.len() {
                // The first row always: a sample is never empty.
                if random.random::<f64>() < share || sample.is_empty() {
                    let example = examples.get(row);
                    sample.ones.extend(example.ones);
                    sample.number_features.extend(example.number_features);
                    sample.number_values.extend(example.number_values);
                    sample.end_row();
                }
            }
        })?;
    }
    Ok(sample)
}
