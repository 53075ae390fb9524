//! Words of texts.

use serde::{Deserialize, Serialize};

use super::levels::{Level, LevelStatistics, Levels};
use super::target::TargetValue;
use crate::features::words;

/// Words shown.
const WORDS: usize = 20;

/// A TEXT attribute.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextStatistics {
    pub total_words: u64,
    /// Distinct words and the most frequent ones; case and punctuation count.
    pub words: LevelStatistics,
    pub words_per_record: Range,
    /// In bytes.
    pub word_length: Range,
    /// Words whose records' targets are least like those of all words, weighed by how often they come. None without a target, and none beyond 100,000
    /// different words: to count targets beside each would take unbounded memory.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub most_prominent: Vec<Level>,
}

/// The least and the greatest; zeros where there is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Range {
    pub min: u64,
    pub max: u64,
}

#[derive(Debug, Default)]
pub struct TextTally {
    total: u64,
    levels: Levels,
    per_record: Option<Range>,
    length: Option<Range>,
}

impl TextTally {
    pub fn push(&mut self, text: &[u8], target: Option<TargetValue>) {
        let mut count = 0;
        for word in words(text) {
            count += 1;
            widen(&mut self.length, word.len() as u64);
            self.levels.push(word, target);
        }
        self.total += count;
        widen(&mut self.per_record, count);
    }

    pub fn merge(&mut self, other: Self) {
        self.total += other.total;
        self.levels.merge(other.levels);
        join(&mut self.per_record, other.per_record);
        join(&mut self.length, other.length);
    }

    pub fn finish(&self) -> TextStatistics {
        TextStatistics {
            total_words: self.total,
            words: self.levels.finish(WORDS),
            words_per_record: self.per_record.unwrap_or_default(),
            word_length: self.length.unwrap_or_default(),
            most_prominent: self.levels.prominent(WORDS),
        }
    }
}

fn widen(range: &mut Option<Range>, value: u64) {
    join(range, Some(Range { min: value, max: value }));
}

fn join(range: &mut Option<Range>, other: Option<Range>) {
    *range = match (*range, other) {
        (Some(one), Some(two)) => Some(Range {
            min: one.min.min(two.min),
            max: one.max.max(two.max),
        }),
        (one, two) => one.or(two),
    };
}
