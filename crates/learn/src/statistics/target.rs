//! The value of the target beside which attributes are looked at.

use std::collections::BTreeMap;

use crate::rows::Record;
use crate::schema::{AttributeType, Schema, binary_value, numeric_value};

/// The target of one record.
#[derive(Debug, Clone, Copy)]
pub enum TargetValue {
    Number(f64),
    /// A class, by the hash of its name.
    Class(u64),
}

/// The target of a record, where it has a valid one.
pub fn target_value(schema: &Schema, record: &Record<'_>) -> Option<TargetValue> {
    let column = schema.target?;
    let field = record.field(column);
    match schema.attributes[column].kind {
        AttributeType::Numeric => numeric_value(field).map(TargetValue::Number),
        AttributeType::Binary => binary_value(field).map(|value| TargetValue::Number(f64::from(u8::from(value)))),
        AttributeType::Categorical if !field.is_empty() => Some(TargetValue::Class(xxhash_rust::xxh3::xxh3_64(field))),
        AttributeType::Categorical | AttributeType::Text => None,
    }
}

/// Beside so many different classes none is counted any more: each value of each attribute would need a counter for each class.
pub const MOST_CLASSES: usize = 256;

/// Targets seen beside one value: their sums if they are numbers, their counts if they are classes.
#[derive(Debug, Clone, Default)]
pub struct TargetSums {
    pub count: u64,
    pub sum: f64,
    pub squares: f64,
    pub classes: BTreeMap<u64, u64>,
    /// There were more classes than are counted.
    pub crowded: bool,
}

impl TargetSums {
    pub fn push(&mut self, value: TargetValue) {
        self.count += 1;
        match value {
            TargetValue::Number(number) => {
                self.sum += number;
                self.squares += number * number;
            }
            TargetValue::Class(class) => self.count_class(class, 1),
        }
    }

    /// The mean of targets that are numbers.
    pub fn mean(&self) -> Option<f64> {
        (self.count > 0 && self.classes.is_empty() && !self.crowded).then(|| self.sum / self.count as f64)
    }

    /// How far these targets lie from those of `whole`, over the root of their number: in the sum of numbers, or in the class whose share differs most.
    pub fn apart_from(&self, whole: &Self) -> f64 {
        let (mine, all) = (self.count as f64, whole.count as f64);
        let distance = if whole.classes.is_empty() {
            (self.sum - mine * whole.sum / all).abs()
        } else {
            let gap = |(class, count): (&u64, &u64)| {
                let own = self.classes.get(class).copied().unwrap_or(0) as f64;
                (own - mine * *count as f64 / all).abs()
            };
            whole.classes.iter().map(gap).fold(0.0, f64::max)
        };
        distance / (mine + 1.0).sqrt()
    }

    pub fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.squares += other.squares;
        self.crowded |= other.crowded;
        for (class, count) in &other.classes {
            self.count_class(*class, *count);
        }
        if self.crowded {
            self.classes.clear();
        }
    }

    fn count_class(&mut self, class: u64, count: u64) {
        if self.crowded {
            return;
        }
        *self.classes.entry(class).or_default() += count;
        if self.classes.len() > MOST_CLASSES {
            self.crowded = true;
            self.classes.clear();
        }
    }
}

/// How much groups tell of the target: the correlation ratio η for numbers, Cramér's V for classes.
///
/// `None` where the target does not vary, has too many classes, or there is but one group.
pub fn association<'a>(groups: impl Iterator<Item = &'a TargetSums> + Clone) -> Option<f64> {
    let mut whole = TargetSums::default();
    groups.clone().for_each(|group| whole.merge(group));
    if whole.crowded {
        return None;
    }
    let shares = if whole.classes.is_empty() {
        correlation_ratio(groups, &whole)
    } else {
        cramers_v(groups, &whole)
    }?;
    shares.is_finite().then(|| shares.clamp(0.0, 1.0).sqrt())
}

fn correlation_ratio<'a>(groups: impl Iterator<Item = &'a TargetSums>, whole: &TargetSums) -> Option<f64> {
    let count = whole.count as f64;
    let mean = whole.sum / count;
    let total = whole.squares - count * mean * mean;
    let between: f64 = groups
        .filter(|group| group.count > 0)
        .map(|group| {
            let distance = group.sum / group.count as f64 - mean;
            group.count as f64 * distance * distance
        })
        .sum();
    (total > 1e-12 * whole.squares).then(|| between / total)
}

fn cramers_v<'a>(groups: impl Iterator<Item = &'a TargetSums> + Clone, whole: &TargetSums) -> Option<f64> {
    let count = whole.count as f64;
    let group_count = groups.clone().filter(|group| group.count > 0).count();
    let freedom = group_count.min(whole.classes.len()).saturating_sub(1);
    // χ² / n = Σ n_gc² / (n_g n_c) − 1
    let sum: f64 = groups
        .flat_map(|group| {
            group
                .classes
                .iter()
                .map(move |(class, both)| (group.count, class, both))
        })
        .map(|(in_group, class, both)| {
            let in_class = whole.classes[class] as f64;
            (*both as f64).powi(2) / (in_group as f64 * in_class)
        })
        .sum();
    (freedom > 0 && count > 0.0).then(|| (sum - 1.0) / freedom as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(values: &[TargetValue]) -> TargetSums {
        let mut sums = TargetSums::default();
        for value in values {
            sums.push(*value);
        }
        sums
    }

    #[test]
    fn groups_unlike_the_whole_stand_out() {
        use TargetValue::Class;
        let (typical, odd) = (group(&[Class(1), Class(2)]), group(&[Class(2), Class(2), Class(2)]));
        let mut whole = group(&[Class(1), Class(1), Class(1)]);
        whole.merge(&typical);
        whole.merge(&odd);
        assert!(typical.apart_from(&whole) < 1e-12);
        assert!((odd.apart_from(&whole) - 0.75).abs() < 1e-12);
    }

    #[test]
    fn too_many_classes_are_not_counted() {
        use TargetValue::Class;
        let classes = |numbers: std::ops::Range<u64>| group(&numbers.map(Class).collect::<Vec<_>>());
        let most = MOST_CLASSES as u64;
        let (few, more) = (classes(0..most), classes(most / 2..most + 1));
        assert!(association([few.clone(), classes(0..3)].iter()).is_some());
        assert_eq!(association([few.clone(), more.clone()].iter()), None);
        for (one, other) in [(&few, &more), (&more, &few)] {
            let mut whole = one.clone();
            whole.merge(other);
            whole.push(Class(1));
            assert!(whole.crowded && whole.classes.is_empty());
            assert_eq!((whole.mean(), whole.count), (None, few.count + more.count + 1));
        }
    }

    #[test]
    fn groups_that_decide_the_target_and_groups_that_tell_nothing() {
        use TargetValue::{Class, Number};
        let decided = [group(&[Number(1.0), Number(1.0)]), group(&[Number(5.0)])];
        assert!((association(decided.iter()).unwrap() - 1.0).abs() < 1e-9);
        let nothing = [group(&[Number(1.0), Number(3.0)]), group(&[Number(3.0), Number(1.0)])];
        assert!(association(nothing.iter()).unwrap() < 1e-9);
        let classes = [group(&[Class(1), Class(1)]), group(&[Class(2), Class(3)])];
        assert!((association(classes.iter()).unwrap() - 1.0).abs() < 1e-9);
        let constant = [group(&[Number(2.0)]), group(&[Number(2.0)])];
        assert_eq!(association(constant.iter()), None);
    }
}
