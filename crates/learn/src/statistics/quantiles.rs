//! Ranks of numbers: exact up to a limit, a t-digest beyond.

use datasketches::tdigest::TDigestMut;

/// So many numbers are kept as they are.
const EXACT: usize = 1 << 16;
/// Centroids of the digest: its ranks are then right to about a tenth of a percent in the middle, better at the ends.
const COMPRESSION: u16 = 2000;

#[derive(Debug)]
pub enum Quantiles {
    Exact(Vec<f64>),
    Sketch(TDigestMut),
}

impl Default for Quantiles {
    fn default() -> Self {
        Self::Exact(Vec::new())
    }
}

impl Quantiles {
    pub fn push(&mut self, number: f64) {
        match self {
            Self::Sketch(digest) => digest.update(number),
            Self::Exact(numbers) => {
                numbers.push(number);
                if numbers.len() > EXACT {
                    *self = Self::Sketch(digest_of(std::mem::take(numbers)));
                }
            }
        }
    }

    pub fn merge(&mut self, other: Self) {
        match (&mut *self, other) {
            (_, Self::Exact(numbers)) => numbers.into_iter().for_each(|number| self.push(number)),
            (Self::Sketch(digest), Self::Sketch(more)) => digest.merge(&more),
            (Self::Exact(numbers), Self::Sketch(mut digest)) => {
                for number in numbers {
                    digest.update(*number);
                }
                *self = Self::Sketch(digest);
            }
        }
    }

    /// Numbers at `steps + 1` evenly spaced ranks from the least to the greatest; empty without numbers.
    pub fn grid(self, steps: usize) -> Ranked {
        let ranks = (0..=steps).map(|step| step as f64 / steps as f64);
        match self {
            Self::Exact(mut numbers) => {
                numbers.sort_by(f64::total_cmp);
                let at = |rank: f64| numbers[(rank * (numbers.len() - 1) as f64).round() as usize];
                let grid = if numbers.is_empty() {
                    Vec::new()
                } else {
                    ranks.map(at).collect()
                };
                Ranked {
                    grid,
                    of: Self::Exact(numbers),
                }
            }
            Self::Sketch(mut digest) => {
                let grid = ranks.filter_map(|rank| digest.quantile(rank).ok().flatten()).collect();
                Ranked {
                    grid,
                    of: Self::Sketch(digest),
                }
            }
        }
    }
}

/// Numbers in order.
#[derive(Debug)]
pub struct Ranked {
    pub grid: Vec<f64>,
    of: Quantiles,
}

impl Ranked {
    /// The part of all numbers that is less than or equal to `number`.
    pub fn share_up_to(&mut self, number: f64) -> f64 {
        match &mut self.of {
            Quantiles::Exact(sorted) if sorted.is_empty() => 0.0,
            Quantiles::Exact(sorted) => sorted.partition_point(|other| *other <= number) as f64 / sorted.len() as f64,
            Quantiles::Sketch(digest) => digest.rank(number).ok().flatten().unwrap_or(0.0),
        }
    }

    /// The part of all numbers that is less than `number`.
    pub fn share_below(&mut self, number: f64) -> f64 {
        match &mut self.of {
            Quantiles::Exact(sorted) if sorted.is_empty() => 0.0,
            Quantiles::Exact(sorted) => sorted.partition_point(|other| *other < number) as f64 / sorted.len() as f64,
            Quantiles::Sketch(digest) => digest.rank(number).ok().flatten().unwrap_or(0.0),
        }
    }

    pub fn is_exact(&self) -> bool {
        matches!(self.of, Quantiles::Exact(_))
    }
}

fn digest_of(numbers: Vec<f64>) -> TDigestMut {
    let mut digest = TDigestMut::new(COMPRESSION).unwrap_or_default();
    for number in numbers {
        digest.update(number);
    }
    digest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_data_is_exact() {
        let mut quantiles = Quantiles::default();
        (0..=100).rev().for_each(|number| quantiles.push(f64::from(number)));
        assert_eq!(quantiles.grid(4).grid, [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert!(Quantiles::default().grid(4).grid.is_empty());
    }

    #[test]
    fn large_data_is_nearly_so() {
        let mut quantiles = Quantiles::default();
        let mut other = Quantiles::default();
        for number in 0..200_000 {
            let target = if number % 3 == 0 { &mut quantiles } else { &mut other };
            target.push(f64::from(number));
        }
        quantiles.merge(other);
        let grid = quantiles.grid(100).grid;
        for (percent, number) in grid.iter().enumerate() {
            assert!((number - percent as f64 * 2000.0).abs() < 400.0, "{percent}: {number}");
        }
    }
}
