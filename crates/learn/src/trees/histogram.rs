//! Sums of gradients by bin, and the split that they suggest.

use rayon::prelude::*;

use super::binned::{Binned, BinnedFeature, Counted};

/// Leaves whose second derivatives sum to less are not made: their step would be without bounds.
const LEAST_HESSIAN: f64 = 1e-3;
/// A split that gains a lesser part of the leaf's score gains nothing but rounding.
const LEAST_GAIN: f64 = 1e-9;

/// For fewer rows, sorting patterns of bits takes longer than counting each.
const MANY_ROWS: usize = 512;

/// The first and the second derivative of a row's loss.
pub type Gradient = [f32; 2];

/// Sums over rows.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sums {
    pub gradient: f64,
    pub hessian: f64,
}

/// The sums of each bin of each feature.
#[derive(Debug)]
pub struct Histogram {
    features: Vec<Vec<Sums>>,
}

/// A split of a leaf in two: values up to the cut of bin `bin` go to the left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Split {
    pub gain: f64,
    pub feature: usize,
    pub bin: usize,
    pub missing_left: bool,
    pub left: Sums,
    pub right: Sums,
}

/// What a split has to keep to.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    pub least_rows: u32,
    pub l2: f64,
}

/// What is known of a leaf before its split.
#[derive(Debug, Clone, Copy)]
struct Unsplit {
    sums: Sums,
    score: f64,
    /// The least sum of second derivatives of a side: rows are not counted, but each has its part of the leaf's, as in LightGBM.
    least_hessian: f64,
    /// A lesser sum is what rounding leaves of no rows.
    no_hessian: f64,
    l2: f64,
}

impl Sums {
    pub fn add(&mut self, other: &Self) {
        self.gradient += other.gradient;
        self.hessian += other.hessian;
    }

    /// Of one row.
    pub fn of(gradient: Gradient) -> Self {
        Self {
            gradient: f64::from(gradient[0]),
            hessian: f64::from(gradient[1]),
        }
    }

    fn without(&self, other: &Self) -> Self {
        Self {
            gradient: self.gradient - other.gradient,
            hessian: self.hessian - other.hessian,
        }
    }

    /// Twice the loss that the best step in one leaf saves.
    fn score(&self, l2: f64) -> f64 {
        self.gradient * self.gradient / (self.hessian + l2)
    }

    /// The best step.
    pub fn step(&self, l2: f64) -> f64 {
        -self.gradient / (self.hessian + l2)
    }
}

impl Histogram {
    /// Of some rows, whose gradients are in the same order and sum up to `whole`.
    pub fn of(binned: &Binned, rows: &[u32], gradients: &[Sums], whole: Sums) -> Self {
        let counted = binned.counted.par_iter().map(|counted| match counted {
            Counted::Bits { features, rows: bits } if rows.len() >= MANY_ROWS => {
                let sums = count_bits(bits, features.len(), rows, gradients, whole);
                features.iter().copied().zip(sums).collect()
            }
            Counted::Bits { features, .. } => count_each(binned, features, rows, gradients, whole),
            Counted::One(feature) => count_each(binned, &[*feature], rows, gradients, whole),
        });
        let counted: Vec<Vec<(usize, Vec<Sums>)>> = counted.collect();
        let mut features = vec![Vec::new(); binned.features.len()];
        for (feature, sums) in counted.into_iter().flatten() {
            features[feature] = sums;
        }
        Self { features }
    }

    /// What is left when the sums of a part are taken away.
    pub fn minus(mut self, part: &Self) -> Self {
        for (mine, theirs) in self.features.iter_mut().zip(&part.features) {
            for (sums, other) in mine.iter_mut().zip(theirs) {
                *sums = sums.without(other);
            }
        }
        self
    }

    /// The split of a leaf of so many rows that gains most; of equal ones the first. `None` where none gains anything.
    pub fn best_split(&self, binned: &Binned, whole: Sums, rows: usize, rules: Rules) -> Option<Split> {
        let of_row = whole.hessian / rows.max(1) as f64;
        let unsplit = Unsplit {
            sums: whole,
            score: whole.score(rules.l2),
            least_hessian: (of_row * f64::from(rules.least_rows)).max(LEAST_HESSIAN),
            no_hessian: of_row * 1e-6,
            l2: rules.l2,
        };
        let splits: Vec<Option<Split>> = (0..self.features.len())
            .into_par_iter()
            .with_min_len(8)
            .map(|feature| self.best_of_feature(feature, &binned.features[feature], &unsplit))
            .collect();
        splits.into_iter().flatten().reduce(better)
    }

    fn best_of_feature(&self, feature: usize, shape: &BinnedFeature, unsplit: &Unsplit) -> Option<Split> {
        let sums = &self.features[feature];
        let missing = sums[shape.missing()];
        let has_missing = shape.has_missing && missing.hessian > unsplit.no_hessian;
        let sides: &[bool] = if has_missing { &[false, true] } else { &[false] };
        let mut below = Sums::default();
        let mut best: Option<Split> = None;
        for (bin, own) in sums[..shape.cuts.len()].iter().enumerate() {
            if own.hessian <= unsplit.no_hessian {
                continue;
            }
            below.add(own);
            for missing_left in sides {
                let mut left = below;
                if *missing_left {
                    left.add(&missing);
                }
                let right = unsplit.sums.without(&left);
                let gain = unsplit.gain(&left, &right);
                if gain > best.map_or(0.0, |split| split.gain) {
                    // Without missing values here, they go with the greater part.
                    let missing_left = if has_missing {
                        *missing_left
                    } else {
                        left.hessian > right.hessian
                    };
                    best = Some(Split {
                        gain,
                        feature,
                        bin,
                        missing_left,
                        left,
                        right,
                    });
                }
            }
        }
        best
    }
}

impl Unsplit {
    /// What the split gains; 0 where it may not be.
    fn gain(&self, left: &Sums, right: &Sums) -> f64 {
        if left.hessian.min(right.hessian) < self.least_hessian {
            return 0.0;
        }
        let gain = left.score(self.l2) + right.score(self.l2) - self.score;
        if gain > LEAST_GAIN * self.score { gain } else { 0.0 }
    }
}

fn better(one: Split, other: Split) -> Split {
    if other.gain > one.gain { other } else { one }
}

fn count_each(
    binned: &Binned,
    features: &[usize],
    rows: &[u32],
    gradients: &[Sums],
    whole: Sums,
) -> Vec<(usize, Vec<Sums>)> {
    let counted = features
        .iter()
        .map(|feature| (*feature, count(&binned.features[*feature], rows, gradients, whole)));
    counted.collect()
}

/// The sums of a feature's bins. The most frequent bin is what the others leave of the whole: adding to the same sums over and over would wait for itself each time.
fn count(feature: &BinnedFeature, rows: &[u32], gradients: &[Sums], whole: Sums) -> Vec<Sums> {
    let mut sums = [Sums::default(); 256];
    let used = feature.cuts.len() + 2;
    let Some(frequent) = feature.frequent else {
        for (row, gradient) in rows.iter().zip(gradients) {
            sums[usize::from(feature.bins[*row as usize])].add(gradient);
        }
        return sums[..used].to_vec();
    };
    for (row, gradient) in rows.iter().zip(gradients) {
        let bin = feature.bins[*row as usize];
        if bin != frequent {
            sums[usize::from(bin)].add(gradient);
        }
    }
    let mut others = Sums::default();
    for sum in &sums[..used] {
        others.add(sum);
    }
    sums[usize::from(frequent)] = whole.without(&others);
    sums[..used].to_vec()
}

/// The sums of the bins of features that are bits, and of their missing values, which there are none.
fn count_bits(bits: &[u8], features: usize, rows: &[u32], gradients: &[Sums], whole: Sums) -> Vec<Vec<Sums>> {
    let mut sums = [Sums::default(); 256];
    for (row, gradient) in rows.iter().zip(gradients) {
        let own = bits[*row as usize];
        if own != 0 {
            sums[usize::from(own)].add(gradient);
        }
    }
    let of_bit = |bit: usize| {
        let mut set = Sums::default();
        let with_bit = (0..256).filter(|pattern| pattern >> bit & 1 == 1);
        with_bit.for_each(|pattern: usize| set.add(&sums[pattern]));
        vec![whole.without(&set), set, Sums::default()]
    };
    (0..features).map(of_bit).collect()
}
