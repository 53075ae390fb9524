//! Weights that learn at several rates at once, one rate a lane.

use std::io::{self, Read, Write};

use super::loss::{Objective, loss_and_gradients};
use crate::features::{Example, read_numbers, read_words, write_numbers, write_words};

/// The rates that are tried.
pub const RATES: [f32; 8] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6];

/// A feature begins as if it had seen gradients of this sum of squares: its first steps are then as small as its gradients, and one that comes once
/// learns little. Measured on Titanic and bank marketing: 1 beats 0.1 and 1e-6.
const SQUARES_AT_FIRST: f32 = 1.0;

/// So many features of a row are learned at once, in the vectors of the processor.
const GROUP: usize = 4;

/// What `L` learners know of one feature (of several classes: of one of them).
#[derive(Debug, Clone, Copy, PartialEq)]
struct Cell<const L: usize> {
    weights: [f32; L],
    /// Sums of squared gradients.
    squares: [f32; L],
    /// Sums of steps, each times the number of its row: what the mean of the weights is computed from.
    drift: [f32; L],
}

/// The state of `L` learners, each feature's lanes side by side. Features come first, then the bias; of several classes each has its own cell.
#[derive(Debug, Clone)]
pub struct Lanes<const L: usize> {
    objective: Objective,
    classes: usize,
    pub rates: [f32; L],
    l1: f32,
    l2: f32,
    cells: Vec<Cell<L>>,
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
        let cell = Cell {
            weights: [0.0; L],
            squares: [SQUARES_AT_FIRST; L],
            drift: [0.0; L],
        };
        Self {
            objective,
            classes,
            rates,
            l1: l1 as f32,
            l2: l2 as f32,
            cells: vec![cell; length],
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
        let shape = (alone.objective, alone.classes, alone.cells.len());
        let regularised = (alone.l1.to_bits(), alone.l2.to_bits());
        shape == (self.objective, self.classes, self.cells.len())
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
            let mut score = self.cells[self.bias() + class].weights;
            for feature in example.ones {
                let weights = &self.cells[*feature as usize * self.classes + class].weights;
                for lane in 0..L {
                    score[lane] += weights[lane];
                }
            }
            for (feature, value) in example.number_features.iter().zip(example.number_values) {
                let weights = &self.cells[*feature as usize * self.classes + class].weights;
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
        let bias = self.bias();
        for class in 0..self.classes {
            let gradient = self.scores[class];
            self.move_cells([bias + class], &[gradient]);
            let (groups, rest) = example.ones.as_chunks::<GROUP>();
            for group in groups {
                self.move_group(group, class, &[gradient; GROUP]);
            }
            for feature in rest {
                self.move_cells([self.place(*feature, class)], &[gradient]);
            }
            self.step_numbers(example, class, &gradient);
        }
    }

    fn step_numbers(&mut self, example: &Example<'_>, class: usize, gradient: &[f32; L]) {
        let (groups, rest) = example.number_features.as_chunks::<GROUP>();
        let (group_values, rest_values) = example.number_values.as_chunks::<GROUP>();
        for (group, values) in groups.iter().zip(group_values) {
            self.move_group(group, class, &values.map(|value| gradient.map(|part| part * value)));
        }
        for (feature, value) in rest.iter().zip(rest_values) {
            self.move_cells([self.place(*feature, class)], &[gradient.map(|part| part * value)]);
        }
    }

    fn place(&self, feature: u32, class: usize) -> usize {
        feature as usize * self.classes + class
    }

    /// A feature that comes twice in a group, as a word may, is moved twice, one time after the other.
    fn move_group(&mut self, group: &[u32; GROUP], class: usize, gradients: &[[f32; L]; GROUP]) {
        let places = group.map(|feature| self.place(feature, class));
        if are_distinct(group) {
            self.move_cells(places, gradients);
        } else {
            for (place, gradient) in places.into_iter().zip(gradients) {
                self.move_cells([place], &[*gradient]);
            }
        }
    }

    /// Moves different cells, each by its gradient.
    #[inline]
    fn move_cells<const N: usize>(&mut self, places: [usize; N], gradients: &[[f32; L]; N]) {
        let time = self.rows as f32;
        let mut squares = places.map(|place| self.cells[place].squares);
        let mut steps = [[0.0; L]; N];
        for cell in 0..N {
            for lane in 0..L {
                let gradient = gradients[cell][lane];
                squares[cell][lane] += gradient * gradient;
                steps[cell][lane] = self.rates[lane] * gradient / squares[cell][lane].sqrt();
            }
        }
        for (cell, place) in places.into_iter().enumerate() {
            let moved = &mut self.cells[place];
            moved.squares = squares[cell];
            for (lane, step) in steps[cell].iter().enumerate() {
                moved.weights[lane] -= step;
                moved.drift[lane] += step * time;
            }
        }
    }

    /// Applies L1 and L2 to the row's features, for all the rows since each was last seen.
    fn regularise(&mut self, example: &Example<'_>) {
        if self.l1 <= 0.0 && self.l2 <= 0.0 {
            return;
        }
        for features in [example.ones, example.number_features] {
            let (groups, rest) = features.as_chunks::<GROUP>();
            for group in groups {
                if are_distinct(group) {
                    self.regularise_features(*group);
                } else {
                    self.regularise_each(group);
                }
            }
            self.regularise_each(rest);
        }
    }

    fn regularise_each(&mut self, features: &[u32]) {
        for feature in features {
            self.regularise_features([*feature]);
        }
    }

    fn regularise_features<const N: usize>(&mut self, features: [u32; N]) {
        let now = self.rows as u32;
        // Rows since then; none where the feature comes a second time in this row, and then nothing changes.
        let gaps = features.map(|feature| {
            let seen = std::mem::replace(&mut self.seen[feature as usize], now);
            now.wrapping_sub(seen) as f32
        });
        for class in 0..self.classes {
            self.shrink(features.map(|feature| self.place(feature, class)), gaps);
        }
    }

    /// Shrinks different cells, each for so many rows.
    #[inline]
    fn shrink<const N: usize>(&mut self, places: [usize; N], gaps: [f32; N]) {
        let time = self.rows as f32;
        let squares = places.map(|place| self.cells[place].squares);
        let before = places.map(|place| self.cells[place].weights);
        let mut after = [[0.0; L]; N];
        for cell in 0..N {
            for lane in 0..L {
                let step = self.rates[lane] * gaps[cell] / squares[cell][lane].max(1.0).sqrt();
                let nearer = (before[cell][lane].abs() - step * self.l1).max(0.0);
                after[cell][lane] = nearer.copysign(before[cell][lane]) / (1.0 + step * self.l2);
            }
        }
        for (cell, place) in places.into_iter().enumerate() {
            let shrunk = &mut self.cells[place];
            shrunk.weights = after[cell];
            for lane in 0..L {
                shrunk.drift[lane] += (before[cell][lane] - after[cell][lane]) * time;
            }
        }
    }

    /// The mean of one lane's weights, as rows were predicted with them.
    pub fn average(&self, lane: usize) -> Vec<f32> {
        let time = self.rows.max(1) as f32;
        // A step at row t of T counts in T - t of them; so the mean lies the drift, divided by T, before the last weights.
        let mean = |cell: &Cell<L>| cell.weights[lane] + cell.drift[lane] / time;
        self.cells.iter().map(mean).collect()
    }

    /// One lane, to go on alone.
    pub fn alone(&self, lane: usize) -> Lanes<1> {
        let pick = |cell: &Cell<L>| Cell {
            weights: [cell.weights[lane]],
            squares: [cell.squares[lane]],
            drift: [cell.drift[lane]],
        };
        Lanes {
            objective: self.objective,
            classes: self.classes,
            rates: [self.rates[lane]],
            l1: self.l1,
            l2: self.l2,
            cells: self.cells.iter().map(pick).collect(),
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
        let parts = |cell: &Cell<1>| [cell.weights[0], cell.squares[0], cell.drift[0]];
        for part in 0..3 {
            let numbers: Vec<f32> = self.cells.iter().map(|cell| parts(cell)[part]).collect();
            write_numbers(out, &numbers)?;
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
        let weights = read_numbers(input, length)?;
        let (squares, drift) = (read_numbers(input, length)?, read_numbers(input, length)?);
        let cell = |((weight, square), drift)| Cell {
            weights: [weight],
            squares: [square],
            drift: [drift],
        };
        Ok(Self {
            objective,
            classes,
            rates: [told[0]],
            l1: told[1],
            l2: told[2],
            cells: weights.into_iter().zip(squares).zip(drift).map(cell).collect(),
            seen: read_words(input, features)?,
            rows: u64::from_le_bytes(rows),
            losses: [0.0],
            scores: vec![[0.0]; classes],
            lane: vec![0.0; classes],
        })
    }
}

fn are_distinct(group: &[u32; GROUP]) -> bool {
    let [a, b, c, d] = group;
    a != b && a != c && a != d && b != c && b != d && c != d
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
            for (sum, cell) in sums.iter_mut().zip(&lanes.cells) {
                *sum += f64::from(cell.weights[0]);
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
        assert_eq!(both.alone(1).cells, one.cells);
    }
}
