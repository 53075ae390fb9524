//! Numbers: moments, quantiles, a histogram, and how they go with the target.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::quantiles::{Quantiles, Ranked};
use super::target::{MOST_CLASSES, TargetValue};

/// The quantiles kept: at every thousandth, which serves every number of bins that a recipe may ask for.
pub const QUANTILE_STEPS: usize = 1000;
/// Bins of the histogram, of equal width; whole numbers may have fewer.
const BINS: usize = 30;
/// Larger numbers are not looked at for being whole.
const LARGEST_WHOLE: f64 = 1e15;
/// Larger numbers count as that in mean, deviation and correlation: sums of their squares would be infinite.
const LARGEST: f64 = 1e140;

/// A NUMERIC attribute. All zero where no field has a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NumberStatistics {
    /// Records with a value.
    pub count: u64,
    pub min: f64,
    pub max: f64,
    /// Numbers beyond 1e140 count as that, as in the deviation.
    pub mean: f64,
    /// Of the population: divided by `count`.
    pub standard_deviation: f64,
    pub median: f64,
    pub histogram: Vec<Bin>,
    /// At every thousandth rank, from the least to the greatest value.
    pub quantiles: Vec<f64>,
}

/// Values from `from` up to `to`. Of whole numbers a bin holds all from `from` up to, but without, `to`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub count: u64,
}

#[derive(Debug, Default)]
pub struct NumberTally {
    moments: Moments,
    quantiles: Quantiles,
    beside: Beside,
}

/// Mean and squared distances from it, by Welford's update and Chan's merge.
#[derive(Debug, Clone, Copy, Default)]
struct Moments {
    count: u64,
    mean: f64,
    squares: f64,
    min: f64,
    max: f64,
    /// Numbers with decimals.
    broken: u64,
}

/// Numbers beside targets.
#[derive(Debug, Default)]
struct Beside {
    own: Moments,
    target: Moments,
    products: f64,
    by_class: BTreeMap<u64, Moments>,
    /// There were more classes than are told apart.
    crowded: bool,
}

impl NumberTally {
    pub fn push(&mut self, number: f64, target: Option<TargetValue>) {
        self.moments.push(number);
        self.quantiles.push(number);
        match target {
            None => {}
            Some(TargetValue::Number(value)) => self.beside.push(number, value),
            Some(TargetValue::Class(class)) => self.beside.class(class, |moments| moments.push(number)),
        }
    }

    pub fn merge(&mut self, other: Self) {
        self.moments.merge(&other.moments);
        self.quantiles.merge(other.quantiles);
        self.beside.merge(&other.beside);
    }

    pub fn association(&self) -> Option<f64> {
        self.beside.pearson().or_else(|| self.beside.ratio_by_class())
    }

    pub fn finish(self) -> NumberStatistics {
        let moments = self.moments;
        let mut ranked = self.quantiles.grid(QUANTILE_STEPS);
        let histogram = moments.histogram(&mut ranked);
        NumberStatistics {
            count: moments.count,
            min: moments.min,
            max: moments.max,
            mean: moments.mean,
            standard_deviation: moments.deviation(),
            median: ranked.grid.get(QUANTILE_STEPS / 2).copied().unwrap_or(0.0),
            histogram,
            quantiles: ranked.grid,
        }
    }
}

impl Moments {
    fn push(&mut self, number: f64) {
        (self.min, self.max) = if self.count == 0 {
            (number, number)
        } else {
            (self.min.min(number), self.max.max(number))
        };
        self.count += 1;
        self.broken += u64::from(number.fract() != 0.0 || number.abs() > LARGEST_WHOLE);
        let bounded = bounded(number);
        let distance = bounded - self.mean;
        self.mean += distance / self.count as f64;
        self.squares += distance * (bounded - self.mean);
    }

    fn merge(&mut self, other: &Self) {
        if other.count == 0 {
            return;
        }
        if self.count == 0 {
            *self = *other;
            return;
        }
        let (mine, theirs) = (self.count as f64, other.count as f64);
        let distance = other.mean - self.mean;
        self.mean += distance * theirs / (mine + theirs);
        self.squares += other.squares + distance * distance * mine * theirs / (mine + theirs);
        self.count += other.count;
        self.broken += other.broken;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }

    /// Bins from the least to the greatest number; none where there is but one.
    fn histogram(&self, ranked: &mut Ranked) -> Vec<Bin> {
        let mut up_to = |number: f64| (ranked.share_up_to(number) * self.count as f64).round() as u64;
        let mut below = 0;
        let bounds = self.bounds();
        let bins = bounds.windows(2).map(|pair| {
            // Between whole numbers nothing lies, so that it does not matter where a rank is looked up.
            let end = if self.broken == 0 { pair[1] - 0.5 } else { pair[1] };
            let reached = up_to(end).max(below);
            let bin = Bin {
                from: pair[0],
                to: pair[1],
                count: reached - below,
            };
            below = reached;
            bin
        });
        bins.collect()
    }

    /// Of whole numbers as many fall into each bin: other bins would stand out like the teeth of a comb.
    fn bounds(&self) -> Vec<f64> {
        let range = self.max - self.min;
        if range <= 0.0 {
            return Vec::new();
        }
        if self.broken == 0 {
            let width = ((range + 1.0) / BINS as f64).ceil();
            let bins = ((range + 1.0) / width).ceil() as usize;
            return (0..=bins).map(|bin| self.min + width * bin as f64).collect();
        }
        // Of the greatest numbers the range itself may be infinite.
        let bound = |bin: usize| {
            let part = bin as f64 / BINS as f64;
            self.min * (1.0 - part) + self.max * part
        };
        (0..=BINS).map(bound).collect()
    }

    fn deviation(&self) -> f64 {
        if self.count == 0 {
            0.0
        } else {
            (self.squares / self.count as f64).sqrt()
        }
    }
}

fn bounded(number: f64) -> f64 {
    number.clamp(-LARGEST, LARGEST)
}

impl Beside {
    fn push(&mut self, number: f64, target: f64) {
        let distance = bounded(target) - self.target.mean;
        self.own.push(number);
        self.target.push(target);
        self.products += distance * (bounded(number) - self.own.mean);
    }

    fn merge(&mut self, other: &Self) {
        let (mine, theirs) = (self.own.count as f64, other.own.count as f64);
        if mine + theirs > 0.0 {
            let apart = (other.own.mean - self.own.mean) * (other.target.mean - self.target.mean);
            self.products += other.products + apart * mine * theirs / (mine + theirs);
        }
        self.own.merge(&other.own);
        self.target.merge(&other.target);
        for (class, moments) in &other.by_class {
            self.class(*class, |own| own.merge(moments));
        }
        self.crowded |= other.crowded;
        if self.crowded {
            self.by_class.clear();
        }
    }

    fn class(&mut self, class: u64, change: impl FnOnce(&mut Moments)) {
        if !self.crowded {
            change(self.by_class.entry(class).or_default());
            self.crowded = self.by_class.len() > MOST_CLASSES;
        }
        if self.crowded {
            self.by_class.clear();
        }
    }

    /// |r|; `None` without targets that are numbers or where either does not vary.
    fn pearson(&self) -> Option<f64> {
        let scale = self.own.squares.sqrt() * self.target.squares.sqrt();
        (scale > 0.0).then(|| (self.products / scale).abs().min(1.0))
    }

    /// η of the number by class.
    fn ratio_by_class(&self) -> Option<f64> {
        let mut whole = Moments::default();
        self.by_class.values().for_each(|class| whole.merge(class));
        let within: f64 = self.by_class.values().map(|class| class.squares).sum();
        (whole.squares > 0.0).then(|| (1.0 - within / whole.squares).clamp(0.0, 1.0).sqrt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(pairs: &[(f64, f64)]) -> NumberTally {
        let mut tally = NumberTally::default();
        for (number, target) in pairs {
            tally.push(*number, Some(TargetValue::Number(*target)));
        }
        tally
    }

    #[test]
    fn parts_merge_to_the_whole() {
        let pairs: Vec<_> = (0..100).map(|n| (f64::from(n % 17), f64::from(n * n % 23))).collect();
        let whole = tally(&pairs);
        let mut merged = tally(&pairs[..30]);
        merged.merge(tally(&pairs[30..]));
        let apart = (whole.association().unwrap() - merged.association().unwrap()).abs();
        assert!(apart < 1e-12);
        let (whole, merged) = (whole.finish(), merged.finish());
        assert!((whole.mean - merged.mean).abs() < 1e-12);
        assert!((whole.standard_deviation - merged.standard_deviation).abs() < 1e-12);
        assert_eq!(whole.quantiles, merged.quantiles);
        assert_eq!(whole.histogram.iter().map(|bin| bin.count).sum::<u64>(), 100);
    }

    #[test]
    fn whole_numbers_have_whole_bins() {
        let bins = |numbers: std::ops::Range<i32>| {
            let pairs: Vec<_> = numbers.map(|n| (f64::from(n), 0.0)).collect();
            tally(&pairs).finish().histogram
        };
        let few = bins(1..4);
        assert_eq!(
            few.iter().map(|bin| (bin.from, bin.count)).collect::<Vec<_>>(),
            [(1.0, 1), (2.0, 1), (3.0, 1)]
        );
        let many = bins(-70_000..70_000);
        assert_eq!(many.len(), 30);
        let (end, others) = many.split_last().unwrap();
        assert!(
            end.count > 4000 && others.iter().all(|bin| bin.count.abs_diff(4667) < 100),
            "{many:?}"
        );
    }

    #[test]
    fn a_line_correlates_fully() {
        let falling = tally(&[(1.0, 9.0), (2.0, 8.0), (4.0, 6.0)]);
        assert!((falling.association().unwrap() - 1.0).abs() < 1e-12);
        assert_eq!(tally(&[(1.0, 3.0), (1.0, 4.0)]).association(), None);
    }

    #[test]
    fn the_greatest_numbers_leave_all_finite() {
        let pairs = [(f64::MAX, f64::MAX), (-f64::MAX, 0.0), (3.5, -f64::MAX), (4.0, 1.0)];
        let mut whole = tally(&pairs);
        whole.merge(tally(&pairs));
        assert!(whole.association().unwrap().is_finite());
        let found = whole.finish();
        let bounds = found.histogram.iter().flat_map(|bin| [bin.from, bin.to]);
        let mut numbers = bounds.chain([found.mean, found.standard_deviation, found.median]);
        assert!(numbers.all(f64::is_finite), "{found:?}");
        assert!(found.min < -1e308 && found.max > 1e308);
        assert_eq!(found.histogram.iter().map(|bin| bin.count).sum::<u64>(), 8);
    }

    #[test]
    fn numbers_beside_too_many_classes_do_not_correlate() {
        let beside = |classes: u64| {
            let mut tally = NumberTally::default();
            (0..2 * classes)
                .for_each(|row| tally.push((row % classes) as f64, Some(TargetValue::Class(row % classes))));
            tally
        };
        let most = MOST_CLASSES as u64;
        assert!(beside(most).association().unwrap() > 0.99);
        let mut crowded = beside(3);
        crowded.merge(beside(most + 1));
        assert_eq!(crowded.association(), None);
    }

    #[test]
    fn no_numbers() {
        let none = NumberTally::default().finish();
        assert_eq!((none.count, none.quantiles.len(), none.histogram.len()), (0, 0, 0));
    }
}
