//! Weights that learn at several rates at once, one rate a lane.

use std::io::{self, Read, Write};

use super::loss::{Objective, loss_and_gradients};
use crate::features::{Example, read_numbers, read_words, write_numbers, write_words};

/// The rates that are tried.
pub const RATES: [f32; 8] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6];

/// A feature begins as if it had seen gradients of this sum of squares: its first steps are then as small as its gradients, and one that comes once
/// learns little. Measured on Titanic and bank marketing: 1 beats 0.1 and 1e-6.
const SQUARES_AT_FIRST: f32 = 1.0;

/// The state of `L` learners, each feature's lanes side by side. Features come first, then the bias; of several classes each has its own weight.
#[derive(Debug, Clone)]
pub struct Lanes<const L: usize> {
    objective: Objective,
    classes: usize,
    pub rates: [f32; L],
    l1: f32,
    l2: f32,
    weights: Vec<[f32; L]>,
    /// Sums of squared gradients.
    squares: Vec<[f32; L]>,
    /// Sums of steps, each times the number of its row: what the mean of the weights is computed from.
    drift: Vec<[f32; L]>,
    /// The row at which a feature was last seen.
    seen: Vec<u32>,
    rows: u64,
    /// Losses since they were last taken.
    losses: [f64; L],
    scores: Vec<[f32; L]>,
    lane: Vec<f32>,
}

impl<const L: usize> Lanes<L> {
    pub fn new(objective: Objective, classes: usize, features: usize, rates: [f32; L], l1: f64, l2: f64) -> Self {
        let length = (features + 1) * classes;
        Self {
            objective,
            classes,
            rates,
            l1: l1 as f32,
            l2: l2 as f32,
            weights: vec![[0.0; L]; length],
            squares: vec![[SQUARES_AT_FIRST; L]; length],
            drift: vec![[0.0; L]; length],
            seen: vec![0; features],
            rows: 0,
            losses: [0.0; L],
            scores: vec![[0.0; L]; classes],
            lane: vec![0.0; classes],
        }
    }

    fn bias(&self) -> usize {
        self.seen.len() * self.classes
    }

    /// Rows learned from.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Whether the state of a lane fits this training.
    pub fn goes_on_from(&self, alone: &Lanes<1>) -> bool {
        let shape = (alone.objective, alone.classes, alone.weights.len());
        let regularised = (alone.l1.to_bits(), alone.l2.to_bits());
        shape == (self.objective, self.classes, self.weights.len())
            && regularised == (self.l1.to_bits(), self.l2.to_bits())
    }

    /// Predicts the row, counts the losses, then learns from it.
    pub fn learn(&mut self, example: &Example<'_>) {
        self.rows += 1;
        self.regularise(example);
        self.predict(example);
        self.turn_into_gradients(example);
        self.step(example);
    }

    /// The losses since this was last asked for.
    pub fn take_losses(&mut self) -> [f64; L] {
        std::mem::replace(&mut self.losses, [0.0; L])
    }

    fn predict(&mut self, example: &Example<'_>) {
        for class in 0..self.classes {
            let mut score = self.weights[self.bias() + class];
            for feature in example.ones {
                let weights = &self.weights[*feature as usize * self.classes + class];
                for lane in 0..L {
                    score[lane] += weights[lane];
                }
            }
            for (feature, value) in example.number_features.iter().zip(example.number_values) {
                let weights = &self.weights[*feature as usize * self.classes + class];
                for lane in 0..L {
                    score[lane] += weights[lane] * value;
                }
            }
            self.scores[class] = score;
        }
    }

    fn turn_into_gradients(&mut self, example: &Example<'_>) {
        for lane in 0..L {
            for class in 0..self.classes {
                self.lane[class] = self.scores[class][lane];
            }
            let loss = loss_and_gradients(self.objective, example.target, &mut self.lane);
            self.losses[lane] += loss * f64::from(example.weight);
            for class in 0..self.classes {
                self.scores[class][lane] = self.lane[class] * example.weight;
            }
        }
    }

    fn step(&mut self, example: &Example<'_>) {
        let time = self.rows as f32;
        let bias = self.bias();
        for class in 0..self.classes {
            let gradient = self.scores[class];
            self.move_weight(bias + class, &gradient, time);
            for feature in example.ones {
                self.move_weight(*feature as usize * self.classes + class, &gradient, time);
            }
            for (feature, value) in example.number_features.iter().zip(example.number_values) {
                let scaled = gradient.map(|part| part * value);
                self.move_weight(*feature as usize * self.classes + class, &scaled, time);
            }
        }
    }

    fn move_weight(&mut self, place: usize, gradient: &[f32; L], time: f32) {
        let weights = &mut self.weights[place];
        let squares = &mut self.squares[place];
        let drift = &mut self.drift[place];
        for lane in 0..L {
            squares[lane] += gradient[lane] * gradient[lane];
            let step = self.rates[lane] * gradient[lane] / squares[lane].sqrt();
            weights[lane] -= step;
            drift[lane] += step * time;
        }
    }

    /// Applies L1 and L2 to the row's features, for all the rows since each was last seen.
    fn regularise(&mut self, example: &Example<'_>) {
        if self.l1 <= 0.0 && self.l2 <= 0.0 {
            return;
        }
        let now = self.rows as u32;
        for feature in example.ones.iter().chain(example.number_features) {
            let feature = *feature as usize;
            let gap = now.wrapping_sub(self.seen[feature]);
            self.seen[feature] = now;
            if gap > 0 {
                for class in 0..self.classes {
                    self.shrink(feature * self.classes + class, gap as f32);
                }
            }
        }
    }

    fn shrink(&mut self, place: usize, gap: f32) {
        let time = self.rows as f32;
        for lane in 0..L {
            let step = self.rates[lane] * gap / self.squares[place][lane].max(1.0).sqrt();
            let before = self.weights[place][lane];
            let nearer = (before.abs() - step * self.l1).max(0.0);
            let after = nearer.copysign(before) / (1.0 + step * self.l2);
            self.weights[place][lane] = after;
            self.drift[place][lane] += (before - after) * time;
        }
    }

    /// The mean of one lane's weights, as rows were predicted with them.
    pub fn average(&self, lane: usize) -> Vec<f32> {
        let time = self.rows.max(1) as f32;
        let pairs = self.weights.iter().zip(&self.drift);
        // A step at row t of T counts in T - t of them; so the mean lies the drift, divided by T, before the last weights.
        pairs
            .map(|(weights, drift)| weights[lane] + drift[lane] / time)
            .collect()
    }

    /// One lane, to go on alone.
    pub fn alone(&self, lane: usize) -> Lanes<1> {
        let pick = |values: &[[f32; L]]| values.iter().map(|lanes| [lanes[lane]]).collect();
        Lanes {
            objective: self.objective,
            classes: self.classes,
            rates: [self.rates[lane]],
            l1: self.l1,
            l2: self.l2,
            weights: pick(&self.weights),
            squares: pick(&self.squares),
            drift: pick(&self.drift),
            seen: self.seen.clone(),
            rows: self.rows,
            losses: [0.0],
            scores: vec![[0.0]; self.classes],
            lane: vec![0.0; self.classes],
        }
    }
}

impl Lanes<1> {
    /// Writes the whole state.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let objective = match self.objective {
            Objective::Binary => 0,
            Objective::Multiclass => 1,
            Objective::Regression => 2,
        };
        write_words(out, &[objective, self.classes as u32, self.seen.len() as u32])?;
        write_numbers(out, &[self.rates[0], self.l1, self.l2])?;
        out.write_all(&self.rows.to_le_bytes())?;
        for part in [&self.weights, &self.squares, &self.drift] {
            write_numbers(out, part.as_flattened())?;
        }
        write_words(out, &self.seen)
    }

    /// Reads what [`Self::write`] wrote.
    pub fn read(input: &mut impl Read) -> io::Result<Self> {
        let sizes = read_words(input, 3)?;
        let objective = match sizes[0] {
            0 => Objective::Binary,
            1 => Objective::Multiclass,
            2 => Objective::Regression,
            _ => return Err(io::Error::other("the objective is unknown")),
        };
        let (classes, features) = (sizes[1] as usize, sizes[2] as usize);
        let told = read_numbers(input, 3)?;
        let mut rows = [0; 8];
        input.read_exact(&mut rows)?;
        let length = (features + 1).saturating_mul(classes);
        let lanes = |input: &mut _| Ok::<_, io::Error>(read_numbers(input, length)?.into_iter().map(|n| [n]).collect());
        let (weights, squares, drift) = (lanes(input)?, lanes(input)?, lanes(input)?);
        Ok(Self {
            objective,
            classes,
            rates: [told[0]],
            l1: told[1],
            l2: told[2],
            weights,
            squares,
            drift,
            seen: read_words(input, features)?,
            rows: u64::from_le_bytes(rows),
            losses: [0.0],
            scores: vec![[0.0]; classes],
            lane: vec![0.0; classes],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(ones: &[u32], target: f32) -> Example<'_> {
        Example {
            target,
            weight: 1.0,
            ones,
            number_features: &[],
            number_values: &[],
        }
    }

    #[test]
    fn the_average_is_the_mean_of_the_weights() {
        let mut lanes = Lanes::<1>::new(Objective::Binary, 1, 2, [0.5], 0.0, 0.0);
        let mut sums = [0.0_f64; 3];
        for row in 0..50_u32 {
            for (sum, weight) in sums.iter_mut().zip(&lanes.weights) {
                *sum += f64::from(weight[0]);
            }
            lanes.learn(&example(&[row % 2], f32::from(row % 3 == 0)));
        }
        for (place, average) in lanes.average(0).into_iter().enumerate() {
            // A step at row t is in the weights of T - t rows; the sums hold it in just as many.
            assert!((f64::from(average) - sums[place] / 50.0).abs() < 1e-3, "{place}");
        }
    }

    #[test]
    fn lanes_learn_as_they_would_alone() {
        let mut both = Lanes::<2>::new(Objective::Multiclass, 3, 4, [0.1, 0.5], 0.001, 0.001);
        let mut one = Lanes::<1>::new(Objective::Multiclass, 3, 4, [0.5], 0.001, 0.001);
        for row in 0..40_u32 {
            let ones = [row % 4, (row + 1) % 4];
            both.learn(&example(&ones, (row % 3) as f32));
            one.learn(&example(&ones, (row % 3) as f32));
        }
        assert_eq!(both.alone(1).weights, one.weights);
    }
}
