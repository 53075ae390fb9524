//! The middles of clusters.

use crate::features::Example;

/// One point for each cluster.
#[derive(Debug, Clone, PartialEq)]
pub struct Centres {
    count: usize,
    /// Feature by feature, one number for each cluster: a row touches few features, and all clusters of each.
    values: Vec<f32>,
    /// The squared length of each.
    lengths: Vec<f64>,
}

impl Centres {
    /// `values` has one number for each cluster and feature, feature by feature.
    pub fn new(count: usize, values: Vec<f32>) -> Self {
        let mut lengths = vec![0.0; count];
        for own in values.chunks_exact(count) {
            for (length, value) in lengths.iter_mut().zip(own) {
                *length += f64::from(*value) * f64::from(*value);
            }
        }
        Self { count, values, lengths }
    }

    pub fn count(&self) -> usize {
        self.count
    }

    pub fn features(&self) -> usize {
        self.values.len() / self.count
    }

    pub fn values(&self) -> &[f32] {
        &self.values
    }

    pub fn is_finite(&self) -> bool {
        self.values.iter().all(|value| value.is_finite())
    }

    /// The nearest cluster, the first of equals, and the square of its distance. `products` is room for one number a cluster.
    pub fn nearest(&self, row: &Example<'_>, products: &mut Vec<f32>) -> (usize, f64) {
        products.clear();
        products.resize(self.count, 0.0);
        for (feature, value) in parts(row) {
            let start = feature as usize * self.count;
            for (product, own) in products.iter_mut().zip(&self.values[start..start + self.count]) {
                *product += own * value;
            }
        }
        let away = |cluster: usize| self.lengths[cluster] - 2.0 * f64::from(products[cluster]);
        let nearer = |best: usize, cluster: usize| if away(cluster) < away(best) { cluster } else { best };
        let nearest = (0..self.count).fold(0, nearer);
        (nearest, (squared_length(row) + away(nearest)).max(0.0))
    }
}

/// The features of a row that are not 0, and their values.
pub fn parts<'a>(row: &Example<'a>) -> impl Iterator<Item = (u32, f32)> + 'a {
    let ones = row.ones.iter().map(|feature| (*feature, 1.0));
    let numbers = row
        .number_features
        .iter()
        .copied()
        .zip(row.number_values.iter().copied());
    ones.chain(numbers)
}

pub fn squared_length(row: &Example<'_>) -> f64 {
    parts(row).map(|(_, value)| f64::from(value) * f64::from(value)).sum()
}
