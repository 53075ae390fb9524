//! Scores of a binary model beside the truth: their histograms, the ROC curve, and what each threshold would answer.

mod kept;

use serde::{Deserialize, Serialize};

use kept::Kept;

/// Thresholds of the table: 0.00, 0.01, … 1.00.
const THRESHOLDS: usize = 101;
/// A point of the ROC curve is kept when it lies so far from the one before, the ways right and up added.
const ROC_STEP: f64 = 1.0 / 200.0;

/// All that the scores of a binary model show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScoreInsight {
    /// Records whose target is 1, and 0.
    pub positives: u64,
    pub negatives: u64,
    /// How likely a 1 scores above a 0, ties counting half; one half where either has no records.
    pub auc: f64,
    /// How far `auc` may lie from the exact area: 0 up to 16 million records, and beyond half the pairs whose scores fall into the same fine bin.
    pub auc_error: f64,
    /// A hundred bins of equal width.
    pub histogram: Vec<ScoreBin>,
    /// From (0, 0) to (1, 1), at most 402 points; empty where either side has no records.
    pub roc: Vec<RocPoint>,
    /// One row for each threshold.
    pub thresholds: Vec<ThresholdRow>,
}

/// Scores from `from` up to, but without, `to`; the last bin holds 1 too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScoreBin {
    pub from: f64,
    pub to: f64,
    pub positives: u64,
    pub negatives: u64,
}

/// What is reached when scores from the threshold on are answered with 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RocPoint {
    /// `None` for the point at which nothing is.
    pub threshold: Option<f32>,
    pub false_positive_rate: f64,
    pub true_positive_rate: f64,
}

/// Answers and rates when a score is 1 from the threshold on. Rates without a denominator are `None`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThresholdRow {
    pub threshold: f64,
    pub true_positives: u64,
    pub false_positives: u64,
    pub true_negatives: u64,
    pub false_negatives: u64,
    pub accuracy: f64,
    pub precision: Option<f64>,
    pub recall: Option<f64>,
    pub false_positive_rate: Option<f64>,
    pub f1: f64,
}

/// Scores as they come.
#[derive(Debug)]
pub struct Scores {
    kept: Kept,
    /// Between each threshold and the next: scores of 0s and of 1s.
    steps: [[u64; 2]; THRESHOLDS],
}

impl Default for Scores {
    fn default() -> Self {
        Self {
            kept: Kept::default(),
            steps: [[0; 2]; THRESHOLDS],
        }
    }
}

impl Scores {
    pub fn push(&mut self, truth: bool, score: f32) {
        self.kept.push(truth, score);
        self.steps[step(score)][usize::from(truth)] += 1;
    }

    pub fn merge(&mut self, other: Self) {
        self.kept.merge(other.kept);
        for (mine, theirs) in self.steps.iter_mut().zip(other.steps) {
            (0..2).for_each(|side| mine[side] += theirs[side]);
        }
    }

    pub fn finish(self) -> ScoreInsight {
        let total = |side: usize| self.steps.iter().map(|step| step[side]).sum();
        let totals = [total(0), total(1)];
        let mut curve = Curve::new(totals);
        let exact = self.kept.is_exact();
        self.kept.descend(|score, counts| curve.push(score, counts));
        ScoreInsight {
            positives: totals[1],
            negatives: totals[0],
            auc: curve.area(),
            auc_error: if exact { 0.0 } else { curve.doubt() },
            histogram: histogram(&self.steps),
            roc: curve.points,
            thresholds: thresholds(&self.steps, totals),
        }
    }
}

/// The greatest threshold that the score reaches, compared in single precision as labels are given.
fn step(score: f32) -> usize {
    let near = ((score * 100.0) as usize).min(THRESHOLDS - 1);
    if near > 0 && threshold(near) > score {
        near - 1
    } else if near + 1 < THRESHOLDS && threshold(near + 1) <= score {
        near + 1
    } else {
        near
    }
}

fn threshold(number: usize) -> f32 {
    number as f32 / 100.0
}

fn histogram(steps: &[[u64; 2]; THRESHOLDS]) -> Vec<ScoreBin> {
    let bins = THRESHOLDS - 1;
    let at_one = steps[bins];
    (0..bins)
        .map(|bin| {
            let last = if bin + 1 == bins { at_one } else { [0; 2] };
            ScoreBin {
                from: bin as f64 / 100.0,
                to: (bin + 1) as f64 / 100.0,
                positives: steps[bin][1] + last[1],
                negatives: steps[bin][0] + last[0],
            }
        })
        .collect()
}

fn thresholds(steps: &[[u64; 2]; THRESHOLDS], totals: [u64; 2]) -> Vec<ThresholdRow> {
    let mut below = [0; 2];
    let rows = steps.iter().enumerate().map(|(number, counts)| {
        let row = ThresholdRow::new(number as f64 / 100.0, below, totals);
        (0..2).for_each(|side| below[side] += counts[side]);
        row
    });
    rows.collect()
}

impl ThresholdRow {
    /// `below` the threshold are so many 0s and 1s of all.
    fn new(threshold: f64, below: [u64; 2], totals: [u64; 2]) -> Self {
        let [true_negatives, false_negatives] = below;
        let (false_positives, true_positives) = (totals[0] - true_negatives, totals[1] - false_negatives);
        let wrong = false_positives + false_negatives;
        Self {
            threshold,
            true_positives,
            false_positives,
            true_negatives,
            false_negatives,
            accuracy: share(true_positives + true_negatives, totals[0] + totals[1]).unwrap_or(0.0),
            precision: share(true_positives, true_positives + false_positives),
            recall: share(true_positives, totals[1]),
            false_positive_rate: share(false_positives, totals[0]),
            f1: share(2 * true_positives, 2 * true_positives + wrong).unwrap_or(0.0),
        }
    }
}

fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// The ROC curve, drawn from the highest score down.
#[derive(Debug)]
struct Curve {
    totals: [u64; 2],
    seen: [u64; 2],
    /// Pairs of a 0 and a 1 in which the 1 scores higher, ties counting half; and the ties.
    wins: f64,
    ties: f64,
    points: Vec<RocPoint>,
}

impl Curve {
    fn new(totals: [u64; 2]) -> Self {
        let origin = RocPoint {
            threshold: None,
            false_positive_rate: 0.0,
            true_positive_rate: 0.0,
        };
        Self {
            totals,
            seen: [0; 2],
            wins: 0.0,
            ties: 0.0,
            points: if totals.contains(&0) { Vec::new() } else { vec![origin] },
        }
    }

    /// So many 0s and 1s have this score.
    fn push(&mut self, score: f32, counts: [u64; 2]) {
        let [zeros, ones] = counts.map(|count| count as f64);
        self.wins += zeros * (self.seen[1] as f64 + ones / 2.0);
        self.ties += zeros * ones;
        (0..2).for_each(|side| self.seen[side] += counts[side]);
        let Some(last) = self.points.last() else { return };
        let rate = |side: usize| self.seen[side] as f64 / self.totals[side] as f64;
        let moved = rate(0) - last.false_positive_rate + rate(1) - last.true_positive_rate;
        if moved >= ROC_STEP || self.seen == self.totals {
            self.points.push(RocPoint {
                threshold: Some(score),
                false_positive_rate: rate(0),
                true_positive_rate: rate(1),
            });
        }
    }

    fn pairs(&self) -> f64 {
        self.totals[0] as f64 * self.totals[1] as f64
    }

    fn area(&self) -> f64 {
        if self.pairs() > 0.0 {
            self.wins / self.pairs()
        } else {
            0.5
        }
    }

    /// Half the share of the pairs that may be ties only because their bin is one.
    fn doubt(&self) -> f64 {
        if self.pairs() > 0.0 {
            self.ties / self.pairs() / 2.0
        } else {
            0.0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn insight(ones: &[f32], zeros: &[f32]) -> ScoreInsight {
        let mut scores = Scores::default();
        for score in ones {
            scores.push(true, *score);
        }
        let mut more = Scores::default();
        for score in zeros {
            more.push(false, *score);
        }
        scores.merge(more);
        scores.finish()
    }

    #[test]
    fn the_area_counts_pairs() {
        let area = |ones: &[f32], zeros: &[f32]| insight(ones, zeros).auc;
        assert!((area(&[0.9, 0.8], &[0.1, 0.2]) - 1.0).abs() < 1e-12);
        assert!((area(&[0.5, 0.5], &[0.5, 0.5]) - 0.5).abs() < 1e-12);
        assert!((area(&[0.5], &[]) - 0.5).abs() < 1e-12);
        // Pairs: .3 beats .1 and ties .3 (1.5 of 3), .7 beats all but .9 (2 of 3).
        assert!((area(&[0.7, 0.3], &[0.1, 0.3, 0.9]) - 3.5 / 6.0).abs() < 1e-12);
    }

    #[test]
    fn a_score_reaches_the_threshold_that_it_equals() {
        for number in 0..THRESHOLDS {
            let at = threshold(number);
            assert_eq!(step(at), number);
            assert_eq!(step(at.next_down().max(0.0)), number.saturating_sub(1), "{number}");
        }
    }

    #[test]
    fn thresholds_count_answers() {
        let seen = insight(&[0.9, 0.5, 0.2], &[0.5, 0.1, 0.0, 1.0]);
        let row = &seen.thresholds[50];
        let counts = (
            row.true_positives,
            row.false_positives,
            row.true_negatives,
            row.false_negatives,
        );
        assert_eq!(counts, (2, 2, 2, 1));
        assert!((row.f1 - 4.0 / 7.0).abs() < 1e-12);
        assert_eq!((row.precision, row.false_positive_rate), (Some(0.5), Some(0.5)));
        assert_eq!(seen.thresholds[0].recall, Some(1.0));
        assert_eq!((seen.thresholds.len(), seen.histogram.len()), (101, 100));
        assert_eq!((seen.histogram[99].negatives, seen.histogram[90].positives), (1, 1));
        assert_eq!(insight(&[0.5], &[]).thresholds[99].precision, None);
    }

    /// Rare ones and scores close to 0, as models of rare events give them.
    #[test]
    fn bins_change_the_area_by_no_more_than_they_say() {
        let mut exact = Scores::default();
        for number in 0..40_000_u32 {
            let score = (f64::from(number.wrapping_mul(2_654_435_761) >> 8) / f64::from(1 << 24)).powi(12) as f32;
            exact.push(
                number % 50 == 0 && number % 3 > 0,
                score * if number % 50 == 0 { 0.99 } else { 0.5 },
            );
        }
        let mut binned = Scores {
            kept: Kept::default(),
            steps: exact.steps,
        };
        if let Kept::Exact(sides) = &exact.kept {
            binned.kept = Kept::Exact(sides.clone());
        }
        binned.kept.bound(1000);
        let (exact, binned) = (exact.finish(), binned.finish());
        assert!(exact.auc_error < f64::MIN_POSITIVE && exact.auc > 0.5);
        assert!(
            (exact.auc - binned.auc).abs() <= binned.auc_error,
            "{} {}",
            exact.auc,
            binned.auc
        );
        assert!((1e-9..1e-4).contains(&binned.auc_error), "{}", binned.auc_error);
        assert_eq!(exact.thresholds, binned.thresholds);
    }

    #[test]
    fn the_curve_is_short_and_rises() {
        let ones: Vec<f32> = (0..5000).map(|number| (number as f32 / 5000.0).sqrt()).collect();
        let zeros: Vec<f32> = (0..5000).map(|number| number as f32 / 5000.0).collect();
        let roc = insight(&ones, &zeros).roc;
        assert!((100..=402).contains(&roc.len()), "{}", roc.len());
        let last = roc.last().unwrap();
        assert_eq!((last.false_positive_rate, last.true_positive_rate), (1.0, 1.0));
        let rises = |pair: &[RocPoint]| pair[0].true_positive_rate <= pair[1].true_positive_rate;
        assert!(roc.windows(2).all(rises));
    }
}
