//! How many features the rows have.

use std::collections::BTreeMap;

use crate::features::Examples;

/// Rows by their number of features that are not 0.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActiveFeatures(BTreeMap<usize, u64>);

impl ActiveFeatures {
    pub(super) fn of(examples: &Examples) -> Self {
        let mut counts = BTreeMap::new();
        for row in 0..examples.len() {
            let example = examples.get(row);
            *counts
                .entry(example.ones.len() + example.number_features.len())
                .or_default() += 1;
        }
        Self(counts)
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (features, rows) in other.0 {
            *self.0.entry(features).or_default() += rows;
        }
    }

    pub fn rows(&self) -> u64 {
        self.0.values().sum()
    }

    /// Over all rows.
    pub fn total(&self) -> u64 {
        self.0.iter().map(|(features, rows)| *features as u64 * rows).sum()
    }

    pub fn mean(&self) -> u64 {
        self.total() / self.rows().max(1)
    }

    /// The number that `part` of the rows do not exceed: 0 is the least, 1 the greatest.
    pub fn quantile(&self, part: f64) -> usize {
        let rank = (part * self.rows() as f64).ceil().max(1.0) as u64;
        let mut seen = 0;
        let reached = self.0.iter().find(|(_, rows)| {
            seen += **rows;
            seen >= rank
        });
        reached.map_or(0, |(features, _)| *features)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_count_rows() {
        let mut active = ActiveFeatures(BTreeMap::from([(3, 1), (5, 8)]));
        active.merge(ActiveFeatures(BTreeMap::from([(9, 1)])));
        assert_eq!((active.rows(), active.total(), active.mean()), (10, 52, 5));
        assert_eq!(
            [0.0, 0.1, 0.5, 0.9, 1.0].map(|part| active.quantile(part)),
            [3, 3, 5, 5, 9]
        );
        assert_eq!(ActiveFeatures::default().quantile(0.5), 0);
    }
}
