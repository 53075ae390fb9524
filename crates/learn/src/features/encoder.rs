//! A recipe's outputs, computed for one record after another.

use serde::{Deserialize, Serialize};

use super::examples::Examples;
use super::tokens::{Tokens, words};
use super::vocabulary::{Vocabulary, feature_hash};
use crate::recipe::{Kind, Output, Transform};
use crate::rows::Record;
use crate::schema::{binary_value, numeric_value};
use crate::statistics::Statistics;

/// A number further from the mean than so many standard deviations counts as just that far: one outlier must not throw a learner off.
pub(crate) const FURTHEST: f64 = 10.0;

/// Turns records into features, with what the training data told of each variable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Encoder {
    variables: Vec<Variable>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Variable {
    label: String,
    step: Step,
}

/// How a number is scaled inside the learner: `(x - mean) / deviation`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Scale {
    pub mean: f64,
    pub deviation: f64,
}

/// A transform with what it learned from the training data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Step {
    Words {
        column: usize,
    },
    Level {
        column: usize,
    },
    Truth {
        column: usize,
    },
    /// Scaled always: to `normalize` is then no further step. A missing number counts as the mean.
    Number {
        column: usize,
        scale: Scale,
    },
    Lowercase {
        inner: Box<Step>,
    },
    NoPunct {
        inner: Box<Step>,
    },
    Ngram {
        inner: Box<Step>,
        size: usize,
    },
    SparseBigrams {
        inner: Box<Step>,
        size: usize,
    },
    /// The bin is the number of bounds that are not greater; a missing number has no bin.
    Bin {
        column: usize,
        #[serde(with = "exact")]
        bounds: Vec<f64>,
    },
    Product {
        left: Box<Step>,
        right: Box<Step>,
    },
}

/// Numbers kept by their bits: a bound that moves by one would put the values that equal it into another bin, and JSON numbers may.
mod exact {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(numbers: &[f64], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(numbers.iter().map(|number| number.to_bits()))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<f64>, D::Error> {
        let bits = Vec::<u64>::deserialize(deserializer)?;
        Ok(bits.into_iter().map(f64::from_bits).collect())
    }
}

/// Buffers that are used again for each record.
#[derive(Debug, Default)]
pub struct Workspace {
    free: Vec<Tokens>,
}

impl Encoder {
    /// Binds a plan to the statistics of the training data.
    pub fn new(outputs: &[Output], statistics: &Statistics) -> Self {
        let variable = |output: &Output| Variable {
            label: output.label.clone(),
            step: step(&output.transform, statistics),
        };
        Self {
            variables: outputs.iter().map(variable).collect(),
        }
    }

    /// How a variable is made.
    pub(crate) fn step(&self, variable: usize) -> Option<&Step> {
        self.variables.get(variable).map(|variable| &variable.step)
    }

    /// The greatest number of a column that is read.
    pub fn widest_column(&self) -> Option<usize> {
        self.variables
            .iter()
            .map(|variable| variable.step.widest_column())
            .max()
    }

    /// The variables' names, as expressions.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.variables.iter().map(|variable| variable.label.as_str())
    }

    /// Adds the record's features, new ones with new numbers.
    pub fn learn(&self, record: &Record<'_>, space: &mut Workspace, words: &mut Vocabulary, out: &mut Examples) {
        self.encode(record, space, out, |variable, token| {
            Some(words.learn(feature_hash(variable, token), variable, token))
        });
    }

    /// Adds those features of the record that the vocabulary knows.
    pub fn look_up(&self, record: &Record<'_>, space: &mut Workspace, words: &Vocabulary, out: &mut Examples) {
        self.encode(record, space, out, |variable, token| {
            words.number(feature_hash(variable, token))
        });
    }

    fn encode(
        &self,
        record: &Record<'_>,
        space: &mut Workspace,
        out: &mut Examples,
        mut number_of: impl FnMut(u32, &[u8]) -> Option<u32>,
    ) {
        for (variable, Variable { step, .. }) in self.variables.iter().enumerate() {
            let variable = variable as u32;
            if let Step::Number { column, scale } = step {
                let value = numeric_value(record.field(*column)).map_or(0.0, |number| scale.scaled(number));
                if let Some(feature) = number_of(variable, b"") {
                    out.number_features.push(feature);
                    out.number_values.push(value);
                }
                continue;
            }
            if let Step::Bin { column, bounds } = step {
                let bin = bin(record.field(*column), bounds);
                out.ones
                    .extend(bin.and_then(|bin| number_of(variable, decimal(bin, &mut [0; 10]))));
                continue;
            }
            if let Some(token) = step.single_token(record) {
                out.ones.extend(number_of(variable, token));
                continue;
            }
            let mut tokens = space.take();
            step.tokens(record, space, &mut tokens);
            out.ones
                .extend(tokens.iter().filter_map(|token| number_of(variable, token)));
            space.give_back(tokens);
        }
        out.end_row();
    }
}

impl Scale {
    fn scaled(&self, number: f64) -> f32 {
        let distance = (number - self.mean) / self.deviation;
        distance.clamp(-FURTHEST, FURTHEST) as f32
    }
}

impl Workspace {
    fn take(&mut self) -> Tokens {
        self.free.pop().unwrap_or_default()
    }

    fn give_back(&mut self, mut tokens: Tokens) {
        tokens.clear();
        self.free.push(tokens);
    }
}

fn step(transform: &Transform, statistics: &Statistics) -> Step {
    let boxed = |inner: &Transform| Box::new(step(inner, statistics));
    match transform {
        Transform::Column { column, kind } => column_step(*column, *kind, statistics),
        Transform::Lowercase { inner } => Step::Lowercase { inner: boxed(inner) },
        Transform::NoPunct { inner } => Step::NoPunct { inner: boxed(inner) },
        Transform::Ngram { inner, size } => Step::Ngram {
            inner: boxed(inner),
            size: *size as usize,
        },
        Transform::Osb { inner, size } => Step::SparseBigrams {
            inner: boxed(inner),
            size: *size as usize,
        },
        Transform::Normalize { inner } => step(inner, statistics),
        Transform::QuantileBin { inner, bins } => {
            let column = number_column(inner);
            Step::Bin {
                column,
                bounds: bounds(statistics, column, *bins),
            }
        }
        Transform::Cartesian { left, right } => Step::Product {
            left: boxed(left),
            right: boxed(right),
        },
    }
}

fn column_step(column: usize, kind: Kind, statistics: &Statistics) -> Step {
    match kind {
        Kind::Text => Step::Words { column },
        Kind::Categorical => Step::Level { column },
        Kind::Binary => Step::Truth { column },
        Kind::Numeric => {
            let numbers = statistics.numbers(column);
            let deviation = numbers.map_or(0.0, |numbers| numbers.standard_deviation);
            Step::Number {
                column,
                scale: Scale {
                    mean: numbers.map_or(0.0, |numbers| numbers.mean),
                    deviation: if deviation > 0.0 { deviation } else { 1.0 },
                },
            }
        }
    }
}

/// The column of a number; only columns and their normal forms are numbers.
fn number_column(transform: &Transform) -> usize {
    match transform {
        Transform::Normalize { inner } => number_column(inner),
        Transform::Column { column, .. } => *column,
        _ => 0,
    }
}

/// Bounds between bins of equally many values; fewer where values repeat.
fn bounds(statistics: &Statistics, column: usize, bins: u32) -> Vec<f64> {
    let Some(numbers) = statistics
        .numbers(column)
        .filter(|numbers| !numbers.quantiles.is_empty())
    else {
        return Vec::new();
    };
    let last = numbers.quantiles.len() - 1;
    let at = |bin: u32| numbers.quantiles[(f64::from(bin) / f64::from(bins) * last as f64).round() as usize];
    let mut bounds: Vec<f64> = (1..bins).map(at).collect();
    bounds.dedup();
    bounds
}

impl Step {
    fn widest_column(&self) -> usize {
        match self {
            Self::Words { column }
            | Self::Level { column }
            | Self::Truth { column }
            | Self::Number { column, .. }
            | Self::Bin { column, .. } => *column,
            Self::Lowercase { inner }
            | Self::NoPunct { inner }
            | Self::Ngram { inner, .. }
            | Self::SparseBigrams { inner, .. } => inner.widest_column(),
            Self::Product { left, right } => left.widest_column().max(right.widest_column()),
        }
    }

    /// The token of a step that has one or none, without a buffer.
    fn single_token<'a>(&self, record: &Record<'a>) -> Option<&'a [u8]> {
        match self {
            Self::Level { column } => Some(record.field(*column)).filter(|field| !field.is_empty()),
            Self::Truth { column } => binary_value(record.field(*column)).map(truth_token),
            _ => None,
        }
    }

    fn tokens(&self, record: &Record<'_>, space: &mut Workspace, out: &mut Tokens) {
        match self {
            Self::Words { column } => words(record.field(*column)).for_each(|word| out.push(word)),
            Self::Level { .. } | Self::Truth { .. } => self.single_token(record).into_iter().for_each(|t| out.push(t)),
            Self::Number { .. } => {}
            Self::Bin { column, bounds } => {
                if let Some(bin) = bin(record.field(*column), bounds) {
                    out.push(decimal(bin, &mut [0; 10]));
                }
            }
            Self::Lowercase { inner } => inner.through(record, space, |tokens| tokens.lowercase(out)),
            Self::NoPunct { inner } => inner.through(record, space, |tokens| tokens.no_punct(out)),
            Self::Ngram { inner, size } => inner.through(record, space, |tokens| tokens.ngrams(*size, out)),
            Self::SparseBigrams { inner, size } => {
                inner.through(record, space, |tokens| tokens.sparse_bigrams(*size, out));
            }
            Self::Product { left, right } => {
                let mut others = space.take();
                right.tokens(record, space, &mut others);
                left.through(record, space, |tokens| tokens.product(&others, out));
                space.give_back(others);
            }
        }
    }

    /// The tokens of this step, handed to another.
    fn through(&self, record: &Record<'_>, space: &mut Workspace, use_tokens: impl FnOnce(&Tokens)) {
        let mut tokens = space.take();
        self.tokens(record, space, &mut tokens);
        use_tokens(&tokens);
        space.give_back(tokens);
    }
}

fn bin(field: &[u8], bounds: &[f64]) -> Option<u32> {
    let number = numeric_value(field)?;
    Some(bounds.partition_point(|bound| *bound <= number) as u32)
}

/// The digits of a number, without asking for memory.
fn decimal(number: u32, digits: &mut [u8; 10]) -> &[u8] {
    let (mut rest, mut start) = (number, digits.len());
    loop {
        start -= 1;
        digits[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            return &digits[start..];
        }
    }
}

fn truth_token(truth: bool) -> &'static [u8] {
    if truth { b"1" } else { b"0" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_numbers() {
        for number in [0, 7, 10, 49, 1000, u32::MAX] {
            assert_eq!(decimal(number, &mut [0; 10]), number.to_string().as_bytes());
        }
    }
}
