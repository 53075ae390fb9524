//! Features as small numbers: the bins that histograms count.

use rayon::prelude::*;

/// Bins of a feature, one more for missing values.
const MOST_CUTS: usize = 254;
/// Values from which cuts are taken.
const MOST_SEEN: usize = 200_000;

/// Features of one bit that are counted together.
const BITS: usize = 8;

/// All features of all rows.
#[derive(Debug)]
pub struct Binned {
    pub features: Vec<BinnedFeature>,
    /// Every feature once.
    pub counted: Vec<Counted>,
}

/// What a histogram counts in one go.
#[derive(Debug)]
pub enum Counted {
    One(usize),
    /// Up to eight features of two bins and no missing values: a bit each, 1 for the upper bin.
    Bits {
        features: Vec<usize>,
        rows: Vec<u8>,
    },
}

/// One feature of all rows.
#[derive(Debug)]
pub struct BinnedFeature {
    /// A value is in the bin of the first cut that is not less, or in the last one; ascending.
    pub cuts: Vec<f32>,
    pub bins: Vec<u8>,
    pub has_missing: bool,
    /// The bin of more than half of the rows.
    pub frequent: Option<u8>,
}

impl Binned {
    pub fn of(features: Vec<Vec<f32>>) -> Self {
        let features: Vec<BinnedFeature> = features
            .into_par_iter()
            .map(|values| BinnedFeature::of(&values))
            .collect();
        let (bits, others): (Vec<usize>, Vec<usize>) =
            (0..features.len()).partition(|feature| features[*feature].is_bit());
        let together = bits.par_chunks(BITS).map(|chunk| Counted::bits(chunk, &features));
        let mut counted: Vec<Counted> = together.collect();
        counted.extend(others.into_iter().map(Counted::One));
        Self { features, counted }
    }
}

impl Counted {
    fn bits(chunk: &[usize], features: &[BinnedFeature]) -> Self {
        let mut rows = vec![0; features[chunk[0]].bins.len()];
        for (place, feature) in chunk.iter().enumerate() {
            for (row, bin) in rows.iter_mut().zip(&features[*feature].bins) {
                *row |= bin << place;
            }
        }
        Self::Bits {
            features: chunk.to_vec(),
            rows,
        }
    }
}

impl BinnedFeature {
    fn of(values: &[f32]) -> Self {
        let cuts = cuts(values);
        let missing = cuts.len() as u8 + 1;
        let bin = |value: &f32| {
            if value.is_nan() {
                missing
            } else {
                cuts.partition_point(|cut| cut < value) as u8
            }
        };
        let bins: Vec<u8> = values.iter().map(bin).collect();
        Self {
            has_missing: bins.contains(&missing),
            frequent: frequent(&bins),
            bins,
            cuts,
        }
    }

    fn is_bit(&self) -> bool {
        self.cuts.len() == 1 && !self.has_missing
    }

    /// The bin of missing values, behind all others.
    pub fn missing(&self) -> usize {
        self.cuts.len() + 1
    }
}

fn frequent(bins: &[u8]) -> Option<u8> {
    let mut counts = [0; 256];
    for bin in bins {
        counts[usize::from(*bin)] += 1;
    }
    let most = (0..=u8::MAX).max_by_key(|bin| counts[usize::from(*bin)])?;
    (counts[usize::from(most)] * 2 > bins.len()).then_some(most)
}

/// Cuts between bins of about equally many values; between all values where they are few.
fn cuts(values: &[f32]) -> Vec<f32> {
    let step = values.len().div_ceil(MOST_SEEN).max(1);
    let mut seen: Vec<f32> = values
        .iter()
        .step_by(step)
        .copied()
        .filter(|value| !value.is_nan())
        .collect();
    seen.sort_unstable_by(f32::total_cmp);
    let mut distinct = seen.clone();
    distinct.dedup();
    if distinct.len() <= MOST_CUTS + 1 {
        return distinct.windows(2).map(|pair| between(pair[0], pair[1])).collect();
    }
    let mut cuts: Vec<f32> = (1..=MOST_CUTS)
        .map(|cut| seen[cut * seen.len() / (MOST_CUTS + 1)])
        .filter_map(|value| {
            let above = distinct.partition_point(|other| *other <= value);
            (above < distinct.len()).then(|| between(value, distinct[above]))
        })
        .collect();
    cuts.dedup();
    cuts
}

/// A number that is at least `low` and less than `high`.
fn between(low: f32, high: f32) -> f32 {
    let middle = low / 2.0 + high / 2.0;
    if low <= middle && middle < high { middle } else { low }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_values_have_a_bin_each() {
        let feature = BinnedFeature::of(&[3.0, 1.0, f32::NAN, 1.0, 2.0]);
        assert_eq!(format!("{:?}", feature.cuts), "[1.5, 2.5]");
        assert_eq!((feature.bins.as_slice(), feature.missing()), (&[2, 0, 3, 0, 1][..], 3));
        let adjacent = BinnedFeature::of(&[f32::MIN, f32::MAX, 1.0, 1.0_f32.next_up()]);
        assert_eq!(adjacent.bins, [0, 3, 1, 2]);
    }

    #[test]
    fn many_values_share_bins_of_equal_size() {
        let values: Vec<f32> = (0..10_000u16)
            .map(|number| f32::from(number % 100 * 100 + number / 100))
            .collect();
        let feature = BinnedFeature::of(&values);
        assert_eq!(feature.cuts.len(), MOST_CUTS);
        let mut bins = feature.bins.clone();
        bins.sort_unstable();
        let sizes: Vec<usize> = bins.chunk_by(u8::eq).map(<[u8]>::len).collect();
        assert!(sizes.iter().all(|size| (30..=50).contains(size)), "{sizes:?}");
        assert!(BinnedFeature::of(&[f32::NAN; 3]).cuts.is_empty());
    }
}
