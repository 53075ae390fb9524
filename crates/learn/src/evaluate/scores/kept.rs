//! Scores in memory: one by one while they are few, counted in fine bins beyond.

use rayon::prelude::*;

/// So many scores are kept as they are: 64 MiB.
const EXACT: usize = 16 << 20;
/// Lowest bits of a score that its bin forgets.
const FORGOTTEN: u32 = 11;
/// Bins below one half. Above, a score's distance from 1 is binned in the same way.
const HALF: usize = (0.5_f32.to_bits() >> FORGOTTEN) as usize;
const LAST: usize = 2 * HALF;

/// Scores of 0s and of 1s.
///
/// A bin holds scores whose distances from the nearer end, 0 or 1, agree to about one part in 4096 (the leading bits of the number): models of rare events score
/// nearly everything close to 0, where bins of equal width would hold all of it.
#[derive(Debug)]
pub enum Kept {
    Exact([Vec<f32>; 2]),
    Bins([Vec<u64>; 2]),
}

impl Default for Kept {
    fn default() -> Self {
        Self::Exact(Default::default())
    }
}

impl Kept {
    pub fn is_exact(&self) -> bool {
        matches!(self, Self::Exact(_))
    }

    pub fn push(&mut self, truth: bool, score: f32) {
        let side = usize::from(truth);
        match self {
            Self::Bins(bins) => bins[side][bin_of(score)] += 1,
            Self::Exact(scores) => {
                scores[side].push(score);
                self.bound(EXACT);
            }
        }
    }

    pub fn merge(&mut self, other: Self) {
        match (&mut *self, other) {
            (Self::Exact(mine), Self::Exact(theirs)) => {
                for (scores, more) in mine.iter_mut().zip(theirs) {
                    scores.extend(more);
                }
                self.bound(EXACT);
            }
            (Self::Bins(_), Self::Exact([zeros, ones])) => {
                for (truth, scores) in [(false, zeros), (true, ones)] {
                    for score in scores {
                        self.push(truth, score);
                    }
                }
            }
            (_, Self::Bins(theirs)) => {
                let mut mine = std::mem::take(self).bins();
                for (bins, more) in mine.iter_mut().zip(theirs) {
                    bins.iter_mut().zip(more).for_each(|(count, added)| *count += added);
                }
                *self = Self::Bins(mine);
            }
        }
    }

    /// Counts the scores in bins where there are more than so many.
    pub fn bound(&mut self, limit: usize) {
        if let Self::Exact([zeros, ones]) = self
            && zeros.len() + ones.len() > limit
        {
            *self = Self::Bins(std::mem::take(self).bins());
        }
    }

    fn bins(self) -> [Vec<u64>; 2] {
        match self {
            Self::Bins(bins) => bins,
            Self::Exact(sides) => sides.map(|scores| {
                let mut bins = vec![0; LAST + 1];
                for score in scores {
                    bins[bin_of(score)] += 1;
                }
                bins
            }),
        }
    }

    /// Hands on each score, or the least score of each bin, with its 0s and 1s; the highest first.
    pub fn descend(self, mut take: impl FnMut(f32, [u64; 2])) {
        match self {
            Self::Exact(sides) => descend_exactly(sides, take),
            Self::Bins([zeros, ones]) => {
                let counts = |bin: usize| [zeros[bin], ones[bin]];
                let filled = (0..=LAST).rev().filter(|bin| counts(*bin) != [0, 0]);
                filled.for_each(|bin| take(least_score(bin), counts(bin)));
            }
        }
    }
}

fn descend_exactly(mut sides: [Vec<f32>; 2], mut take: impl FnMut(f32, [u64; 2])) {
    for scores in &mut sides {
        scores.par_sort_unstable_by(f32::total_cmp);
    }
    while let Some(highest) = highest(&sides) {
        let counts = sides.each_mut().map(|scores| {
            let before = scores.len();
            while scores.last().is_some_and(|score| score.total_cmp(&highest).is_eq()) {
                scores.pop();
            }
            (before - scores.len()) as u64
        });
        take(highest, counts);
    }
}

fn highest(sides: &[Vec<f32>; 2]) -> Option<f32> {
    let ends = sides.iter().filter_map(|scores| scores.last().copied());
    ends.max_by(f32::total_cmp)
}

/// The bin of a score; what is no number goes with 0.
fn bin_of(score: f32) -> usize {
    let number = if score.is_nan() { 0.0 } else { score };
    let inside = number.clamp(0.0, 1.0);
    if inside < 0.5 {
        (inside.to_bits() >> FORGOTTEN) as usize
    } else {
        LAST - ((1.0 - inside).to_bits() >> FORGOTTEN) as usize
    }
}

/// The least score that a bin holds.
fn least_score(bin: usize) -> f32 {
    if bin < HALF {
        f32::from_bits((bin as u32) << FORGOTTEN)
    } else {
        let furthest = f32::from_bits((((LAST - bin + 1) as u32) << FORGOTTEN) - 1);
        let near = 1.0 - furthest.min(0.5);
        // The difference may have been rounded out of the bin.
        if bin_of(near) < bin { near.next_up() } else { near }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(count: u32) -> [Vec<f32>; 2] {
        let at = |side: u32| {
            let score = move |number: u32| (f64::from(number * 2 + side) / f64::from(count * 2)).powi(6) as f32;
            (0..count).map(score).collect()
        };
        [at(0), at(1)]
    }

    fn descended(kept: Kept) -> Vec<(f32, [u64; 2])> {
        let mut found = Vec::new();
        kept.descend(|score, counts| found.push((score, counts)));
        found
    }

    #[test]
    fn bins_are_in_order_and_hold_their_least_score() {
        let [zeros, _] = scores(3000);
        assert!(zeros.windows(2).all(|pair| bin_of(pair[0]) <= bin_of(pair[1])));
        for score in zeros.into_iter().chain([0.0, 1e-30, 0.49, 0.5, 0.999_999, 1.0]) {
            let least = least_score(bin_of(score));
            assert!(least <= score && bin_of(least) == bin_of(score), "{score}: {least}");
        }
        assert_eq!((bin_of(-1.0), bin_of(f32::NAN), bin_of(2.0)), (0, 0, LAST));
    }

    #[test]
    fn bins_tell_nearly_what_scores_tell() {
        let exact = descended(Kept::Exact(scores(500)));
        let mut kept = Kept::Exact(scores(250));
        kept.bound(100);
        assert!(!kept.is_exact());
        let mut other = Kept::Exact(scores(500));
        other.merge(kept);
        other.merge(Kept::Exact(scores(250)));
        let binned = descended(other);
        let total = |groups: &[(f32, [u64; 2])]| groups.iter().map(|(_, counts)| counts[0] + counts[1]).sum::<u64>();
        assert_eq!((total(&exact), total(&binned)), (1000, 2000));
        assert!(binned.windows(2).all(|pair| pair[0].0 > pair[1].0));
        assert!((binned[0].0 - exact[0].0).abs() < 1e-3);
    }
}
