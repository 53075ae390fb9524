//! The rows of the training, column by column, as they stand in the data.

use indexmap::IndexSet;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::error::LearnError;
use crate::features::words;
use crate::linear::targets::{ClassNumbers, TargetReader, Targets};
use crate::rows::{Flow, Record, Source, Taken};
use crate::schema::{AttributeType, Schema, binary_value, numeric_value};

/// Parts of the rows whose targets are hidden from each other.
pub const FOLDS: usize = 5;
/// Different levels, or words, of a column; later ones count as missing.
const MOST_NAMES: usize = 1 << 20;

/// All rows with a valid target, or a sample of them.
#[derive(Debug)]
pub struct Rows {
    pub targets: Vec<f32>,
    /// Empty where all rows weigh 1.
    pub weights: Vec<f32>,
    /// By its place in the data, each row is in one of [`FOLDS`] parts.
    pub folds: Vec<u8>,
    /// One for each input of the schema.
    pub columns: Vec<Values>,
}

/// The fields of one column.
#[derive(Debug)]
pub enum Values {
    /// Missing ones are NaN.
    Numbers(Vec<f32>),
    Tokens(TokenRows),
}

/// Rows of tokens: the level of each row, or its distinct words.
#[derive(Debug, Default)]
pub struct TokenRows {
    pub names: IndexSet<Box<[u8]>>,
    /// Numbers of names; those of row `i` end at `ends[i]`.
    tokens: Vec<u32>,
    ends: Vec<usize>,
}

/// Which rows are kept.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// Of all rows, between 0 and 1.
    pub share: f64,
    pub seed: u64,
}

impl Sample {
    fn keeps(&self, draw: u64) -> bool {
        self.share >= 1.0 || ((draw >> 11) as f64) < self.share * (1u64 << 53) as f64
    }
}

impl Rows {
    fn new(schema: &Schema) -> Self {
        Self {
            targets: Vec::new(),
            weights: Vec::new(),
            folds: Vec::new(),
            columns: schema
                .inputs()
                .map(|column| Values::of_type(schema.attributes[column].kind))
                .collect(),
        }
    }

    /// Reads them in one pass.
    pub fn read(source: &Source, targets: &mut Targets, sample: Sample) -> Result<Self, LearnError> {
        let reader = targets.reader();
        let mut rows = Self::new(&source.schema);
        source.scan(
            |taken| Self::of_piece(taken, &source.schema, &reader, sample),
            |(mut part, class_names)| {
                targets.take(&class_names, &mut part.targets)?;
                rows.append(part);
                Ok(Flow::Continue)
            },
        )?;
        Ok(rows)
    }

    fn of_piece(taken: &Taken, schema: &Schema, reader: &TargetReader, sample: Sample) -> (Self, Vec<Vec<u8>>) {
        let mut part = Self::new(schema);
        let mut classes = ClassNumbers::default();
        for row in taken.rows() {
            let place = [taken.records.object as u64, taken.records.position(row)];
            let draw = xxh3_64_with_seed(&place.map(u64::to_le_bytes).concat(), sample.seed);
            if !sample.keeps(draw) {
                continue;
            }
            let record = taken.records.record(row);
            if let Some(target) = reader.target(&record, &mut classes) {
                part.targets.push(target);
                part.folds.push((draw % FOLDS as u64) as u8);
                part.push(&record, schema);
            }
        }
        (part, classes.names)
    }

    fn push(&mut self, record: &Record<'_>, schema: &Schema) {
        if let Some(column) = schema.row_weight {
            let weight = numeric_value(record.field(column)).filter(|weight| *weight >= 0.0);
            self.weights.push(weight.unwrap_or(1.0) as f32);
        }
        for (values, column) in self.columns.iter_mut().zip(schema.inputs()) {
            values.push(schema.attributes[column].kind, record.field(column));
        }
    }

    fn append(&mut self, other: Self) {
        self.targets.extend(other.targets);
        self.weights.extend(other.weights);
        self.folds.extend(other.folds);
        for (mine, theirs) in self.columns.iter_mut().zip(other.columns) {
            mine.append(theirs);
        }
    }

    pub fn len(&self) -> usize {
        self.targets.len()
    }

    pub fn weight(&self, row: usize) -> f32 {
        self.weights.get(row).copied().unwrap_or(1.0)
    }
}

impl Values {
    fn of_type(kind: AttributeType) -> Self {
        match kind {
            AttributeType::Numeric | AttributeType::Binary => Self::Numbers(Vec::new()),
            AttributeType::Categorical | AttributeType::Text => Self::Tokens(TokenRows::default()),
        }
    }

    fn push(&mut self, kind: AttributeType, field: &[u8]) {
        match self {
            Self::Numbers(numbers) => numbers.push(number(kind, field)),
            Self::Tokens(tokens) => {
                if kind == AttributeType::Text {
                    tokens.push_row(words(field));
                } else {
                    tokens.push_row(std::iter::once(field).filter(|level| !level.is_empty()));
                }
            }
        }
    }

    fn append(&mut self, other: Self) {
        match (self, other) {
            (Self::Numbers(mine), Self::Numbers(theirs)) => mine.extend(theirs),
            (Self::Tokens(mine), Self::Tokens(theirs)) => mine.append(&theirs),
            _ => {}
        }
    }
}

/// The number of a NUMERIC or BINARY field; NaN where there is none.
pub fn number(kind: AttributeType, field: &[u8]) -> f32 {
    if kind == AttributeType::Binary {
        return binary_value(field).map_or(f32::NAN, f32::from);
    }
    // Numbers that only f64 holds stay finite: they are as far out as can be.
    numeric_value(field).map_or(f32::NAN, |number| {
        number.clamp(f64::from(f32::MIN), f64::from(f32::MAX)) as f32
    })
}

impl TokenRows {
    fn push_row<'a>(&mut self, row: impl Iterator<Item = &'a [u8]>) {
        let start = self.tokens.len();
        for name in row {
            let known = self.names.get_index_of(name);
            let token = known.unwrap_or_else(|| self.names.insert_full(name.into()).0) as u32;
            if !self.tokens[start..].contains(&token) {
                self.tokens.push(token);
            }
        }
        self.ends.push(self.tokens.len());
    }

    fn append(&mut self, other: &Self) {
        let numbers: Vec<Option<u32>> = other.names.iter().map(|name| self.learn(name)).collect();
        for row in 0..other.ends.len() {
            let known = other.row(row).iter().filter_map(|token| numbers[*token as usize]);
            self.tokens.extend(known);
            self.ends.push(self.tokens.len());
        }
    }

    fn learn(&mut self, name: &[u8]) -> Option<u32> {
        let known = self.names.get_index_of(name);
        let has_room = self.names.len() < MOST_NAMES;
        known
            .or_else(|| has_room.then(|| self.names.insert_full(name.into()).0))
            .map(|number| number as u32)
    }

    pub fn row(&self, row: usize) -> &[u32] {
        let start = if row == 0 { 0 } else { self.ends[row - 1] };
        &self.tokens[start..self.ends[row]]
    }

    pub fn rows(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.ends.len()).map(|row| self.row(row))
    }
}
