//! How values are spread, and how far two such spreads lie apart.

use serde::{Deserialize, Serialize};

use super::{AttributeStatistics, NumberStatistics, Values};

/// The values of an attribute, the target before all, small enough to be kept beside a model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Distribution {
    Binary {
        zeros: u64,
        ones: u64,
    },
    /// The most frequent classes that the statistics show, most frequent first, and the records of all others.
    Classes {
        counts: Vec<ClassCount>,
        others: u64,
    },
    /// The records, and their values at evenly spaced ranks from the least to the greatest.
    Numbers {
        count: u64,
        quantiles: Vec<f64>,
    },
}

/// How many records have a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassCount {
    pub name: String,
    pub count: u64,
}

impl Distribution {
    /// The distribution of an attribute's values, of `records` in all; `None` for TEXT.
    pub fn of(attribute: &AttributeStatistics, records: u64) -> Option<Self> {
        match &attribute.values {
            Values::Text(_) => None,
            Values::Binary { zeros, ones } => Some(Self::Binary {
                zeros: *zeros,
                ones: *ones,
            }),
            Values::Numeric(NumberStatistics { count, quantiles, .. }) => Some(Self::Numbers {
                count: *count,
                quantiles: quantiles.clone(),
            }),
            Values::Categorical(levels) => {
                let counts: Vec<ClassCount> = levels
                    .most_frequent
                    .iter()
                    .map(|level| ClassCount {
                        name: level.value.clone(),
                        count: level.count,
                    })
                    .collect();
                let shown: u64 = counts.iter().map(|class| class.count).sum();
                let others = (records - attribute.missing.min(records)).saturating_sub(shown);
                Some(Self::Classes { counts, others })
            }
        }
    }

    /// Records with a value.
    pub fn count(&self) -> u64 {
        match self {
            Self::Binary { zeros, ones } => zeros + ones,
            Self::Classes { counts, others } => counts.iter().map(|class| class.count).sum::<u64>() + others,
            Self::Numbers { count, .. } => *count,
        }
    }

    /// How far apart two distributions lie, between 0 and 1: the total variation distance of classes, Kolmogorov and Smirnov's of numbers, and how far
    /// two samples of one distribution would lie apart in at most one case of a hundred. `None` for different kinds, and where one is empty.
    pub fn distance(&self, other: &Self) -> Option<Distance> {
        if self.count() == 0 || other.count() == 0 {
            return None;
        }
        let spread = (1.0 / self.count() as f64 + 1.0 / other.count() as f64).sqrt();
        match (self, other) {
            (Self::Numbers { quantiles: mine, .. }, Self::Numbers { quantiles: theirs, .. }) => Some(Distance {
                apart: greatest_gap(mine, theirs),
                // 2 exp(-2 t² nm / (n + m)) = 0.01: the bound of Dvoretzky, Kiefer and Wolfowitz.
                by_chance: 1.63 * spread,
            }),
            (Self::Numbers { .. }, _) | (_, Self::Numbers { .. }) => None,
            _ => {
                let pairs = pairs(self, other);
                let apart = total_variation(&pairs, self.count() as f64, other.count() as f64);
                // The mean of the distance, at most √(k - 1) / 2 spreads, and McDiarmid's bound for what goes beyond it.
                let mean = 0.5 * (pairs.len().saturating_sub(1) as f64).sqrt();
                let by_chance = (mean + 1.52) * spread;
                Some(Distance { apart, by_chance })
            }
        }
    }

    fn classes(&self) -> Vec<(&str, u64)> {
        match self {
            Self::Binary { zeros, ones } => vec![("0", *zeros), ("1", *ones)],
            Self::Classes { counts, .. } => counts.iter().map(|class| (class.name.as_str(), class.count)).collect(),
            Self::Numbers { .. } => Vec::new(),
        }
    }

    fn others(&self) -> u64 {
        match self {
            Self::Classes { others, .. } => *others,
            _ => 0,
        }
    }
}

/// Two distributions, compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Distance {
    pub apart: f64,
    pub by_chance: f64,
}

/// The counts of each class in both.
fn pairs(one: &Distribution, other: &Distribution) -> Vec<[u64; 2]> {
    let mut counts: std::collections::BTreeMap<&str, [u64; 2]> = std::collections::BTreeMap::new();
    for (side, distribution) in [one, other].into_iter().enumerate() {
        for (name, count) in distribution.classes() {
            counts.entry(name).or_default()[side] += count;
        }
    }
    let others = [one.others(), other.others()];
    let rest = (others != [0, 0]).then_some(others);
    counts.into_values().chain(rest).collect()
}

/// Half the sum of the differences of shares: the share of records that would need another class.
fn total_variation(pairs: &[[u64; 2]], mine: f64, theirs: f64) -> f64 {
    let gap = |[one, other]: &[u64; 2]| (*one as f64 / mine - *other as f64 / theirs).abs();
    pairs.iter().map(gap).sum::<f64>() / 2.0
}

/// The greatest difference of the shares of numbers that are not greater than any one.
fn greatest_gap(mine: &[f64], theirs: &[f64]) -> f64 {
    let share = |grid: &[f64], number: f64| grid.partition_point(|other| *other <= number) as f64 / grid.len() as f64;
    let gaps = mine
        .iter()
        .chain(theirs)
        .map(|number| (share(mine, *number) - share(theirs, *number)).abs());
    gaps.fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(counts: &[(&str, u64)], others: u64) -> Distribution {
        let class = |(name, count): &(&str, u64)| ClassCount {
            name: (*name).to_owned(),
            count: *count,
        };
        Distribution::Classes {
            counts: counts.iter().map(class).collect(),
            others,
        }
    }

    #[test]
    fn classes_are_as_far_apart_as_records_would_need_to_change() {
        let one = classes(&[("a", 60), ("b", 40)], 0);
        let other = classes(&[("b", 400), ("a", 500), ("c", 50)], 50);
        let distance = one.distance(&other).unwrap();
        assert!((distance.apart - 0.1).abs() < 1e-12, "{distance:?}");
        assert!(one.distance(&one).unwrap().apart < 1e-12);
        assert!(one.distance(&classes(&[], 0)).is_none());
    }

    #[test]
    fn numbers_are_as_far_apart_as_their_ranks() {
        let numbers = |from: f64| Distribution::Numbers {
            count: 10_000,
            quantiles: (0..=1000).map(|rank| from + f64::from(rank)).collect(),
        };
        let distance = numbers(0.0).distance(&numbers(250.0)).unwrap();
        assert!((distance.apart - 0.25).abs() < 0.002, "{distance:?}");
        assert!(distance.by_chance < 0.03);
        assert!(numbers(0.0).distance(&classes(&[("a", 1)], 0)).is_none());
    }

    /// Samples of one distribution pass, at any size.
    #[test]
    fn chance_is_allowed_for() {
        use rand::{RngExt, SeedableRng};
        let mut random = rand::rngs::Xoshiro256PlusPlus::seed_from_u64(7);
        for size in [20_u64, 200, 2000] {
            for _ in 0..50 {
                let mut sample = || {
                    let ones = (0..size).filter(|_| random.random::<f64>() < 0.3).count() as u64;
                    Distribution::Binary {
                        zeros: size - ones,
                        ones,
                    }
                };
                let distance = sample().distance(&sample()).unwrap();
                assert!(distance.apart <= distance.by_chance, "{size}: {distance:?}");
            }
        }
    }
}
