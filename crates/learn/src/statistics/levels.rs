//! Distinct texts and how often each comes: all of them while they are few, the frequent ones and an estimate of their number beyond.

use std::collections::HashMap;

use datasketches::frequencies::{ErrorType, FrequentItemsSketch};
use datasketches::hll::{HllType, HllUnion};
use serde::{Deserialize, Serialize};

use super::target::{TargetSums, TargetValue, association};

/// So many levels are counted one by one.
const EXACT: usize = 100_000;
/// Counters of the sketch of frequent levels; a power of two.
const COUNTERS: usize = 1 << 16;
/// Registers of the sketch of distinct levels, as a power of two: an error of about 0.8 %.
const REGISTERS: u8 = 14;

/// One level and its count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Level {
    pub value: String,
    pub count: u64,
    /// For a target that is a number: its mean beside this level.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub target_mean: Option<f64>,
}

/// The levels of an attribute, or the words of a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LevelStatistics {
    pub distinct: u64,
    /// `distinct` and the counts are exact.
    pub exact: bool,
    /// The most frequent, most frequent first.
    pub most_frequent: Vec<Level>,
}

#[derive(Debug)]
pub enum Levels {
    Exact(HashMap<Box<[u8]>, LevelTally>),
    Sketched(Box<Sketches>),
}

#[derive(Debug, Default)]
pub struct LevelTally {
    count: u64,
    targets: TargetSums,
}

#[derive(Debug)]
pub struct Sketches {
    distinct: HllUnion,
    frequent: FrequentItemsSketch<Box<[u8]>>,
}

impl Default for Levels {
    fn default() -> Self {
        Self::Exact(HashMap::new())
    }
}

impl Levels {
    pub fn push(&mut self, text: &[u8], target: Option<TargetValue>) {
        match self {
            Self::Sketched(sketches) => sketches.push(text, 1),
            Self::Exact(levels) => {
                let tally = match levels.get_mut(text) {
                    Some(tally) => tally,
                    None => levels.entry(text.into()).or_default(),
                };
                tally.count += 1;
                if let Some(value) = target {
                    tally.targets.push(value);
                }
                self.bound();
            }
        }
    }

    pub fn merge(&mut self, other: Self) {
        match (&mut *self, other) {
            (Self::Exact(levels), Self::Exact(more)) => {
                for (text, tally) in more {
                    let known = levels.entry(text).or_default();
                    known.count += tally.count;
                    known.targets.merge(&tally.targets);
                }
                self.bound();
            }
            (Self::Sketched(sketches), Self::Exact(more)) => sketches.take(more),
            (Self::Sketched(sketches), Self::Sketched(more)) => sketches.merge(&more),
            (Self::Exact(levels), Self::Sketched(mut sketches)) => {
                sketches.take(std::mem::take(levels));
                *self = Self::Sketched(sketches);
            }
        }
    }

    fn bound(&mut self) {
        if let Self::Exact(levels) = self
            && levels.len() > EXACT
            && let Some(mut sketches) = Sketches::new()
        {
            sketches.take(std::mem::take(levels));
            *self = Self::Sketched(Box::new(sketches));
        }
    }

    /// How much the level tells of the target; `None` where levels are too many.
    pub fn association(&self) -> Option<f64> {
        match self {
            Self::Exact(levels) => {
                let mut ordered: Vec<_> = levels.iter().collect();
                ordered.sort_by(|one, other| one.0.cmp(other.0));
                association(ordered.iter().map(|(_, tally)| &tally.targets))
            }
            Self::Sketched(_) => None,
        }
    }

    /// `shown` levels at most.
    pub fn finish(&self, shown: usize) -> LevelStatistics {
        match self {
            Self::Exact(levels) => LevelStatistics {
                distinct: levels.len() as u64,
                exact: true,
                most_frequent: most_frequent(levels, shown),
            },
            Self::Sketched(sketches) => LevelStatistics {
                distinct: sketches.distinct.estimate().round() as u64,
                exact: false,
                most_frequent: sketches.most_frequent(shown),
            },
        }
    }

    /// The levels whose records' targets are least like the others', weighed by how often they come; none where levels are too many to count, and none
    /// without a target.
    pub fn prominent(&self, shown: usize) -> Vec<Level> {
        let Self::Exact(levels) = self else { return Vec::new() };
        let mut whole = TargetSums::default();
        for tally in levels.values() {
            whole.merge(&tally.targets);
        }
        if whole.count == 0 || whole.crowded {
            return Vec::new();
        }
        let weighed = levels
            .iter()
            .map(|(text, tally)| (tally.targets.apart_from(&whole), text.as_ref(), tally));
        top(weighed, shown)
    }
}

fn most_frequent(levels: &HashMap<Box<[u8]>, LevelTally>, shown: usize) -> Vec<Level> {
    let weighed = levels
        .iter()
        .map(|(text, tally)| (tally.count as f64, text.as_ref(), tally));
    top(weighed, shown)
}

/// The levels of the greatest weight; of equal ones, those that sort first.
fn top<'a>(levels: impl Iterator<Item = (f64, &'a [u8], &'a LevelTally)>, shown: usize) -> Vec<Level> {
    let mut ordered: Vec<_> = levels.collect();
    ordered.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(other.1)));
    ordered.truncate(shown);
    ordered
        .into_iter()
        .map(|(_, text, tally)| Level {
            value: String::from_utf8_lossy(text).into_owned(),
            count: tally.count,
            target_mean: tally.targets.mean(),
        })
        .collect()
}

impl Sketches {
    fn new() -> Option<Self> {
        Some(Self {
            distinct: HllUnion::new(REGISTERS).ok()?,
            frequent: FrequentItemsSketch::new(COUNTERS).ok()?,
        })
    }

    fn push(&mut self, text: &[u8], count: u64) {
        self.distinct.update_value(text);
        self.frequent.update_with_count(text.into(), count);
    }

    fn take(&mut self, levels: HashMap<Box<[u8]>, LevelTally>) {
        let mut ordered: Vec<_> = levels.into_iter().collect();
        ordered.sort_by(|one, other| one.0.cmp(&other.0));
        for (text, tally) in ordered {
            self.push(&text, tally.count);
        }
    }

    fn merge(&mut self, other: &Self) {
        self.distinct.update(&other.distinct.to_sketch(HllType::Hll8));
        self.frequent.merge(&other.frequent);
    }

    fn most_frequent(&self, shown: usize) -> Vec<Level> {
        let mut rows = self.frequent.frequent_items(ErrorType::NoFalsePositives);
        rows.sort_by(|one, other| {
            other
                .estimate()
                .cmp(&one.estimate())
                .then_with(|| one.item().cmp(other.item()))
        });
        let level = |row: &datasketches::frequencies::Row<Box<[u8]>>| Level {
            value: String::from_utf8_lossy(row.item()).into_owned(),
            count: row.estimate(),
            target_mean: None,
        };
        rows.iter().take(shown).map(level).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_levels_are_exact() {
        let mut levels = Levels::default();
        for text in ["b", "a", "b", "c", "b", "a"] {
            levels.push(text.as_bytes(), None);
        }
        let found = levels.finish(20);
        assert_eq!((found.distinct, found.exact), (3, true));
        let counts: Vec<_> = found
            .most_frequent
            .iter()
            .map(|level| (level.value.as_str(), level.count))
            .collect();
        assert_eq!(counts, [("b", 3), ("a", 2), ("c", 1)]);
    }

    #[test]
    fn many_levels_are_estimated_and_the_frequent_one_is_found() {
        let mut levels = Levels::default();
        for number in 0..300_000u32 {
            levels.push(&number.to_le_bytes(), None);
            if number % 10 == 0 {
                levels.push(b"often", None);
            }
        }
        let found = levels.finish(20);
        assert!(!found.exact);
        assert!((290_000..310_000).contains(&found.distinct), "{}", found.distinct);
        assert_eq!(found.most_frequent[0].value, "often");
    }
}
