//! Answers of a multiclass model beside the truth.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Classes of the matrix; the rest are one.
const SHOWN: usize = 10;
const OTHERS: &str = "others";

/// All that the answers of a multiclass model show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClassInsight {
    /// Unweighted mean of F1 over the classes that were true or answered. All classes that the model does not know count as one more.
    #[serde(rename = "averageF1")]
    pub average_f1: f64,
    /// The share of records answered rightly.
    pub accuracy: f64,
    /// Records of classes that the model does not know.
    pub unknown: u64,
    /// The classes of the model, the most frequent of this data first.
    pub classes: Vec<ClassMeasures>,
    pub matrix: ConfusionMatrix,
}

/// One class. Rates without a denominator are `None`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClassMeasures {
    pub name: String,
    /// Records of the class, answered with it, and both.
    pub records: u64,
    pub answered: u64,
    pub right: u64,
    pub precision: Option<f64>,
    pub recall: Option<f64>,
    pub f1: f64,
}

/// Which classes are answered with which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfusionMatrix {
    /// Names of columns and rows: the ten most frequent classes, then "others" if there are any, those that the model does not know among them.
    pub classes: Vec<String>,
    pub has_others: bool,
    /// Truths, in the order of `classes`.
    pub rows: Vec<ConfusionRow>,
}

/// The records of a class, by what was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfusionRow {
    pub records: u64,
    /// `None` for others.
    pub f1: Option<f64>,
    pub counts: Vec<u64>,
    /// Of the records of this class.
    pub percentages: Vec<f64>,
}

/// Pairs of truth and answer, by the numbers of the classes; one that the model does not know has the number after the last.
#[derive(Debug, Default)]
pub struct Outcomes {
    pairs: BTreeMap<(u32, u32), u64>,
}

/// Of one class: how often it was true, answered, both.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    truth: u64,
    answered: u64,
    both: u64,
}

impl Counts {
    fn f1(self) -> f64 {
        2.0 * self.both as f64 / (self.truth + self.answered).max(1) as f64
    }

    fn occurs(self) -> bool {
        self.truth + self.answered > 0
    }
}

impl Outcomes {
    pub fn push(&mut self, truth: u32, answer: u32) {
        *self.pairs.entry((truth, answer)).or_default() += 1;
    }

    pub fn merge(&mut self, other: &Self) {
        for (pair, count) in &other.pairs {
            *self.pairs.entry(*pair).or_default() += count;
        }
    }

    /// Average F1 of always answering with the class that is most frequent in `training`; `None` where that is not known.
    pub fn baseline(&self, training: &[u64]) -> Option<f64> {
        let most_frequent = (0..training.len()).rev().max_by_key(|class| training[*class])?;
        let mut counts = self.counts(training.len());
        let records = counts.iter().map(|class| class.truth).sum();
        for (number, class) in counts.iter_mut().enumerate() {
            let answered = number == most_frequent;
            class.answered = if answered { records } else { 0 };
            class.both = if answered { class.truth } else { 0 };
        }
        Some(average_f1(&counts))
    }

    pub fn finish(&self, names: &[String]) -> ClassInsight {
        let counts = self.counts(names.len());
        let records: u64 = counts.iter().map(|class| class.truth).sum();
        let right: u64 = counts.iter().map(|class| class.both).sum();
        let mut order: Vec<usize> = (0..names.len()).collect();
        order.sort_by_key(|class| std::cmp::Reverse(counts[*class].truth));
        let measures = |class: &usize| measures(&names[*class], counts[*class]);
        ClassInsight {
            average_f1: average_f1(&counts),
            accuracy: right as f64 / records.max(1) as f64,
            unknown: counts[names.len()].truth,
            classes: order.iter().map(measures).collect(),
            matrix: self.matrix(names, &order, &counts),
        }
    }

    /// Of each of `classes`, and of all that are not known.
    fn counts(&self, classes: usize) -> Vec<Counts> {
        let mut counts = vec![Counts::default(); classes + 1];
        for ((truth, answer), count) in &self.pairs {
            counts[*truth as usize].truth += count;
            counts[*answer as usize].answered += count;
            counts[*truth as usize].both += if truth == answer { *count } else { 0 };
        }
        counts
    }

    fn matrix(&self, names: &[String], order: &[usize], counts: &[Counts]) -> ConfusionMatrix {
        let shown = &order[..order.len().min(SHOWN)];
        let has_others = order.len() > SHOWN || counts[names.len()].occurs();
        let size = shown.len() + usize::from(has_others);
        let mut places = vec![size - usize::from(has_others); names.len() + 1];
        shown
            .iter()
            .enumerate()
            .for_each(|(place, class)| places[*class] = place);
        let mut cells = vec![vec![0; size]; size];
        for ((truth, answer), count) in &self.pairs {
            cells[places[*truth as usize]][places[*answer as usize]] += count;
        }
        let f1 = |place: usize| shown.get(place).map(|class| counts[*class].f1());
        let others = has_others.then(|| OTHERS.to_owned());
        ConfusionMatrix {
            classes: shown.iter().map(|class| names[*class].clone()).chain(others).collect(),
            has_others,
            rows: cells
                .into_iter()
                .enumerate()
                .map(|(place, row)| confusion_row(row, f1(place)))
                .collect(),
        }
    }
}

fn confusion_row(counts: Vec<u64>, f1: Option<f64>) -> ConfusionRow {
    let records = counts.iter().sum();
    let percentage = |count: &u64| 100.0 * *count as f64 / std::cmp::max(records, 1) as f64;
    ConfusionRow {
        records,
        f1,
        percentages: counts.iter().map(percentage).collect(),
        counts,
    }
}

fn measures(name: &str, counts: Counts) -> ClassMeasures {
    let share = |whole: u64| (whole > 0).then(|| counts.both as f64 / whole as f64);
    ClassMeasures {
        name: name.to_owned(),
        records: counts.truth,
        answered: counts.answered,
        right: counts.both,
        precision: share(counts.answered),
        recall: share(counts.truth),
        f1: counts.f1(),
    }
}

fn average_f1(counts: &[Counts]) -> f64 {
    let scores: Vec<f64> = counts
        .iter()
        .filter(|class| class.occurs())
        .map(|class| class.f1())
        .collect();
    scores.iter().sum::<f64>() / scores.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(pairs: &[(u32, u32, u64)]) -> Outcomes {
        let pairs = pairs.iter().map(|(truth, answer, count)| ((*truth, *answer), *count));
        Outcomes { pairs: pairs.collect() }
    }

    fn names(count: u32) -> Vec<String> {
        (0..count).map(|number| format!("c{number}")).collect()
    }

    #[test]
    fn f1_is_averaged_over_the_classes_that_occur() {
        let seen = outcomes(&[(0, 0, 2), (1, 1, 1), (1, 2, 1), (2, 2, 1)]).finish(&names(4));
        let third = 2.0 / 3.0;
        assert!((seen.average_f1 - (1.0 + third + third) / 3.0).abs() < 1e-12);
        assert!((seen.accuracy - 0.8).abs() < 1e-12);
        assert_eq!((seen.matrix.has_others, seen.matrix.classes.len()), (false, 4));
        assert_eq!(seen.matrix.rows[1].percentages, [0.0, 50.0, 50.0, 0.0]);
    }

    #[test]
    fn the_rarest_and_the_unknown_are_others() {
        let mut pairs: Vec<(u32, u32, u64)> = (0..12).map(|class| (class, class, 100 - u64::from(class))).collect();
        pairs.extend([(12, 3, 5), (0, 11, 7)]);
        let seen = outcomes(&pairs).finish(&names(12));
        assert_eq!((seen.unknown, seen.classes.len()), (5, 12));
        assert_eq!(seen.matrix.classes[10], "others");
        let others = &seen.matrix.rows[10];
        assert_eq!((others.records, others.counts[3], others.f1), (90 + 89 + 5, 5, None));
        assert_eq!(seen.matrix.rows[0].counts[10], 7);
    }

    #[test]
    fn the_baseline_answers_with_the_most_frequent_class_of_the_training() {
        let seen = outcomes(&[(0, 0, 6), (1, 1, 4)]);
        // Always 1: F1 of it is 2·4 / (4 + 10), of the other 0.
        assert!((seen.baseline(&[10, 30]).unwrap() - 4.0 / 14.0).abs() < 1e-12);
        assert_eq!(seen.baseline(&[]), None);
    }
}
