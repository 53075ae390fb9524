//! How the columns of a record become the numbers that trees look at.

use std::collections::HashMap;

use super::rows::{Rows, TokenRows, Values, number};
use super::signal::Signal;
use crate::features::words;
use crate::rows::Record;
use crate::schema::{AttributeType, Schema};

/// A column of more levels is told by mean targets, not by their order.
const MOST_NUMBERED: usize = 100;
/// Words of a text that become features of their own.
const MOST_WORDS: usize = 64;
/// A word that fewer rows have tells nothing.
const RARE: u64 = 5;

/// A column of the data and the features that it gives.
#[derive(Debug, Clone, PartialEq)]
pub enum Column {
    /// One feature, missing where the field is no number.
    Number { column: usize },
    /// One feature: 0 or 1.
    Truth { column: usize },
    /// One feature: the number of the level.
    Levels { column: usize, numbers: Numbers },
    /// One feature, the mean number of the distinct words that have one; then one for each word of `telling`: 1 where it is there.
    Words {
        column: usize,
        numbers: Numbers,
        telling: Vec<Box<[u8]>>,
    },
}

/// Numbers of levels or words.
pub type Numbers = HashMap<Box<[u8]>, f32>;

impl Column {
    /// The columns of the training, and their features for its rows: a vector each.
    pub fn learn(schema: &Schema, values: Vec<Values>, rows: &Rows, classes: usize) -> (Vec<Self>, Vec<Vec<f32>>) {
        let mut columns = Vec::new();
        let mut features = Vec::new();
        let inputs: Vec<usize> = schema.inputs().collect();
        for (column, values) in inputs.into_iter().zip(values) {
            match values {
                Values::Numbers(numbers) => {
                    let is_binary = schema.attributes[column].kind == AttributeType::Binary;
                    columns.push(if is_binary {
                        Self::Truth { column }
                    } else {
                        Self::Number { column }
                    });
                    features.push(numbers);
                }
                Values::Tokens(tokens) => {
                    let signal = Signal::of(&tokens, rows, classes);
                    let learned = if schema.attributes[column].kind == AttributeType::Text {
                        learn_words(column, &tokens, &signal, rows, &mut features)
                    } else {
                        learn_levels(column, &tokens, &signal, rows, &mut features)
                    };
                    columns.push(learned);
                }
            }
        }
        (columns, features)
    }

    /// The column of the data.
    pub fn number(&self) -> usize {
        match self {
            Self::Number { column }
            | Self::Truth { column }
            | Self::Levels { column, .. }
            | Self::Words { column, .. } => *column,
        }
    }

    /// Features that it gives.
    pub fn width(&self) -> usize {
        match self {
            Self::Words { telling, .. } => 1 + telling.len(),
            _ => 1,
        }
    }

    /// Adds the features of a record.
    pub fn encode(&self, record: &Record<'_>, out: &mut Vec<f32>) {
        let field = record.field(self.number());
        match self {
            Self::Number { .. } => out.push(number(AttributeType::Numeric, field)),
            Self::Truth { .. } => out.push(number(AttributeType::Binary, field)),
            Self::Levels { numbers, .. } => out.push(numbers.get(field).copied().unwrap_or(f32::NAN)),
            Self::Words { numbers, telling, .. } => encode_words(field, numbers, telling, out),
        }
    }
}

fn encode_words(field: &[u8], numbers: &Numbers, telling: &[Box<[u8]>], out: &mut Vec<f32>) {
    let mut present: Vec<&[u8]> = Vec::new();
    for word in words(field) {
        if !present.contains(&word) {
            present.push(word);
        }
    }
    let known = present.iter().filter_map(|word| numbers.get(*word));
    out.push(mean(known.copied()));
    out.extend(telling.iter().map(|word| f32::from(present.contains(&word.as_ref()))));
}

/// NaN of nothing.
fn mean(numbers: impl Iterator<Item = f32>) -> f32 {
    let (count, sum) = numbers.fold((0.0, 0.0), |(count, sum), number| (count + 1.0, sum + number));
    sum / count
}

fn learn_levels(
    column: usize,
    tokens: &TokenRows,
    signal: &Signal,
    rows: &Rows,
    features: &mut Vec<Vec<f32>>,
) -> Column {
    let levels = 0..tokens.names.len() as u32;
    let is_numbered = tokens.names.len() <= MOST_NUMBERED;
    let values: Vec<f32> = if is_numbered {
        ranks(tokens, signal)
    } else {
        levels.map(|level| signal.mean(level)).collect()
    };
    let of_row = |(row, present): (usize, &[u32])| match present {
        [level, ..] if is_numbered => values[*level as usize],
        [level, ..] => signal.mean_outside(*level, rows.folds[row]),
        [] => f32::NAN,
    };
    features.push(tokens.rows().enumerate().map(of_row).collect());
    let numbers = tokens.names.iter().cloned().zip(values.iter().copied());
    Column::Levels {
        column,
        numbers: numbers.collect(),
    }
}

/// The place of each level in the order of mean targets; of equal ones, by name.
fn ranks(tokens: &TokenRows, signal: &Signal) -> Vec<f32> {
    let mut order: Vec<u32> = (0..tokens.names.len() as u32).collect();
    order.sort_by(|one, other| {
        let by_name = || tokens.names[*one as usize].cmp(&tokens.names[*other as usize]);
        signal.mean(*one).total_cmp(&signal.mean(*other)).then_with(by_name)
    });
    let mut ranks = vec![0.0; order.len()];
    for (rank, level) in order.into_iter().enumerate() {
        ranks[level as usize] = rank as f32;
    }
    ranks
}

fn learn_words(
    column: usize,
    tokens: &TokenRows,
    signal: &Signal,
    rows: &Rows,
    features: &mut Vec<Vec<f32>>,
) -> Column {
    let is_known = |word: &u32| signal.rows(*word) >= RARE;
    let known: Vec<u32> = (0..tokens.names.len() as u32).filter(is_known).collect();
    let mean_of = |(row, present): (usize, &[u32])| {
        let numbers = present.iter().filter(|word| is_known(word));
        mean(numbers.map(|word| signal.mean_outside(*word, rows.folds[row])))
    };
    features.push(tokens.rows().enumerate().map(mean_of).collect());
    let mut telling = known.clone();
    telling.sort_by(|one, other| {
        signal
            .strength(*other)
            .total_cmp(&signal.strength(*one))
            .then(one.cmp(other))
    });
    telling.truncate(MOST_WORDS);
    for word in &telling {
        features.push(tokens.rows().map(|present| f32::from(present.contains(word))).collect());
    }
    let name = |word: &u32| tokens.names[*word as usize].clone();
    Column::Words {
        column,
        numbers: known.iter().map(|word| (name(word), signal.mean(*word))).collect(),
        telling: telling.iter().map(name).collect(),
    }
}
