//! Residuals of a regression: what was true less what was predicted.

use serde::{Deserialize, Serialize};

use crate::statistics::Bin;
use crate::statistics::quantiles::{Quantiles, Ranked};

/// The histogram leaves out so much of all residuals at either end, where single ones may lie far away.
const TAIL: f64 = 0.005;
/// Ranks at which residuals are looked up; a multiple of 4 that `TAIL` is a multiple of.
const RANKS: usize = 200;
const FEWEST_BINS: f64 = 10.0;
const MOST_BINS: f64 = 50.0;

/// All that the answers of a regression show. A residual is the truth less the prediction: positive ones are underestimates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResidualInsight {
    /// Root of the mean squared residual.
    pub rmse: f64,
    pub mean: f64,
    pub mean_absolute: f64,
    pub median: f64,
    pub underestimated: u64,
    pub overestimated: u64,
    /// The counts of the histogram are exact; beyond 65,536 residuals they come from a t-digest, right to about a tenth of a percent of all.
    pub exact: bool,
    /// A round number, after Freedman and Diaconis: twice the range of the middle half over the cube root of the count.
    pub bin_width: f64,
    /// Of the middle 99 % of the residuals, or of all if they fit in as many bins; 0 is a bound where it lies among them.
    pub histogram: Vec<Bin>,
    /// Residuals before the first bin, and after the last.
    pub below: u64,
    pub above: u64,
}

/// Residuals as they come.
#[derive(Debug, Default)]
pub struct Residuals {
    count: u64,
    sum: f64,
    absolute: f64,
    squares: f64,
    underestimated: u64,
    overestimated: u64,
    /// Squared errors of the mean of the training targets.
    squared_distances: f64,
    quantiles: Quantiles,
}

impl Residuals {
    /// A residual, and the error that the mean of the training targets makes on the same record.
    pub fn push(&mut self, residual: f64, distance_of_mean: f64) {
        self.count += 1;
        self.sum += residual;
        self.absolute += residual.abs();
        self.squares += residual * residual;
        self.underestimated += u64::from(residual > 0.0);
        self.overestimated += u64::from(residual < 0.0);
        self.squared_distances += distance_of_mean * distance_of_mean;
        self.quantiles.push(residual);
    }

    pub fn merge(&mut self, other: Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.absolute += other.absolute;
        self.squares += other.squares;
        self.underestimated += other.underestimated;
        self.overestimated += other.overestimated;
        self.squared_distances += other.squared_distances;
        self.quantiles.merge(other.quantiles);
    }

    /// The root of the mean squared error that the mean of the training targets makes.
    pub fn error_of_mean(&self) -> f64 {
        (self.squared_distances / self.count as f64).sqrt()
    }

    pub fn finish(self) -> ResidualInsight {
        let count = self.count as f64;
        let mut ranked = self.quantiles.grid(RANKS);
        let bins = Bins::of(&ranked.grid, count);
        let (histogram, below, above) = bins.counted(&mut ranked, self.count);
        ResidualInsight {
            rmse: (self.squares / count).sqrt(),
            mean: self.sum / count,
            mean_absolute: self.absolute / count,
            median: ranked.grid.get(RANKS / 2).copied().unwrap_or(0.0),
            underestimated: self.underestimated,
            overestimated: self.overestimated,
            exact: ranked.is_exact(),
            bin_width: bins.width,
            histogram,
            below,
            above,
        }
    }
}

/// Bins whose bounds are multiples of a width.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Bins {
    width: f64,
    /// The first bound, as a multiple.
    first: f64,
    count: usize,
}

impl Bins {
    /// Bins for residuals with these quantiles.
    fn of(grid: &[f64], count: f64) -> Self {
        let at = |rank: f64| grid.get((rank * RANKS as f64).round() as usize).copied().unwrap_or(0.0);
        let (least, greatest) = (at(0.0), at(1.0));
        let middle = (at(TAIL), at(1.0 - TAIL));
        let width = width(at(0.75) - at(0.25), middle.1 - middle.0, count);
        let all_fit = greatest - least <= width * MOST_BINS;
        let (from, to) = if all_fit { (least, greatest) } else { middle };
        let first = (from / width).floor();
        let end = (to / width).floor() + 1.0;
        Self {
            width,
            first,
            count: (end - first) as usize,
        }
    }

    fn bound(&self, number: usize) -> f64 {
        (self.first + number as f64) * self.width
    }

    /// The bins with their counts, and what lies before and after them.
    fn counted(&self, ranked: &mut Ranked, count: u64) -> (Vec<Bin>, u64, u64) {
        let mut below = |number: f64| (ranked.share_below(number) * count as f64).round() as u64;
        let before = below(self.bound(0));
        let mut up_to = before;
        let counted = (0..self.count).map(|number| {
            let reached = below(self.bound(number + 1)).max(up_to);
            let bin = Bin {
                from: self.bound(number),
                to: self.bound(number + 1),
                count: reached - up_to,
            };
            up_to = reached;
            bin
        });
        let histogram = counted.collect();
        (histogram, before, count - up_to.min(count))
    }
}

/// A round width for numbers whose middle half and nearly all of whom are spread so far.
fn width(half: f64, nearly_all: f64, count: f64) -> f64 {
    if nearly_all <= 0.0 {
        return 1.0;
    }
    let ideal = 2.0 * half / count.cbrt();
    round_width(ideal.clamp(nearly_all / MOST_BINS, nearly_all / FEWEST_BINS))
}

/// The least of 1, 2 and 5 times a power of ten that is not less.
fn round_width(width: f64) -> f64 {
    let power = 10_f64.powf(width.log10().floor());
    let steps = [1.0, 2.0, 5.0].map(|step| step * power);
    steps.into_iter().find(|step| *step >= width).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn insight(residuals: impl Iterator<Item = f64>) -> ResidualInsight {
        let mut seen = Residuals::default();
        residuals.for_each(|residual| seen.push(residual, 2.0));
        assert!((seen.error_of_mean() - 2.0).abs() < 1e-12);
        seen.finish()
    }

    fn total(seen: &ResidualInsight) -> u64 {
        seen.histogram.iter().map(|bin| bin.count).sum::<u64>() + seen.below + seen.above
    }

    #[test]
    fn signs_and_means() {
        let seen = insight([3.0, -1.0, 0.0, -4.0].into_iter());
        assert_eq!((seen.underestimated, seen.overestimated), (1, 2));
        assert!((seen.rmse - 6.5_f64.sqrt()).abs() < 1e-12);
        assert!((seen.mean + 0.5).abs() < 1e-12 && (seen.mean_absolute - 2.0).abs() < 1e-12);
        assert_eq!((total(&seen), seen.below, seen.above), (4, 0, 0));
    }

    #[test]
    fn bins_are_round_and_far_residuals_stand_apart() {
        let near = (0..2000).map(|number| f64::from(number % 200) / 10.0 - 10.0);
        let seen = insight(near.chain([1e6, -1e6, 2e6]));
        assert_eq!((seen.bin_width, seen.below, seen.above), (2.0, 1, 2));
        assert_eq!(total(&seen), 2003);
        assert!(seen.histogram.iter().any(|bin| bin.from == 0.0));
        assert!(seen.histogram.iter().all(|bin| bin.count == 200), "{seen:?}");
    }

    #[test]
    fn residuals_that_are_all_the_same() {
        let seen = insight(std::iter::repeat_n(2.5, 10));
        assert_eq!((seen.histogram.len(), seen.histogram[0].count), (1, 10));
    }
}
