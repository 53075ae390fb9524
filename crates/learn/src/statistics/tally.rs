//! Counting, part by part.

use super::levels::Levels;
use super::number::NumberTally;
use super::target::{TargetSums, TargetValue, association, target_value};
use super::text::TextTally;
use super::{AttributeStatistics, Statistics, Values};
use crate::rows::{Record, Source, Taken};
use crate::schema::{AttributeType, Schema, binary_value, numeric_value};

/// Levels shown of an attribute, and of the target: there they are its classes, which are compared from data to data.
pub const LEVELS: usize = 20;
pub const TARGET_LEVELS: usize = 1000;

/// All attributes of a part of the data.
#[derive(Debug)]
pub struct DataTally {
    records: u64,
    invalid: u64,
    first_invalid: Option<String>,
    attributes: Vec<AttributeTally>,
}

/// One attribute of a part of the data.
#[derive(Debug)]
pub struct AttributeTally {
    missing: u64,
    invalid: u64,
    values: ValueTally,
}

#[derive(Debug)]
enum ValueTally {
    Numeric(Box<NumberTally>),
    /// Targets beside 0 and beside 1, and how many there are of each.
    Binary([(u64, TargetSums); 2]),
    Categorical(Levels),
    Text(Box<TextTally>),
}

impl DataTally {
    pub fn new(schema: &Schema) -> Self {
        let attributes = schema
            .attributes
            .iter()
            .map(|attribute| AttributeTally::new(attribute.kind));
        Self {
            records: 0,
            invalid: 0,
            first_invalid: None,
            attributes: attributes.collect(),
        }
    }

    /// Counts the rows of one piece.
    pub fn of(schema: &Schema, taken: &Taken, source: &Source) -> Self {
        let mut tally = Self::new(schema);
        tally.invalid = taken.invalid();
        tally.first_invalid = first_invalid(taken, source);
        for row in taken.rows() {
            let record = taken.records.record(row);
            tally.push(&record, target_value(schema, &record));
        }
        tally
    }

    /// Counts the rows of one piece that the split takes, and those that it leaves; without regard to the target.
    pub fn both_parts(schema: &Schema, taken: &Taken) -> [Self; 2] {
        let mut parts = [Self::new(schema), Self::new(schema)];
        for row in (0..taken.records.len()).filter(|row| taken.records.problem(*row).is_none()) {
            parts[usize::from(!taken.takes(row))].push(&taken.records.record(row), None);
        }
        parts
    }

    fn push(&mut self, record: &Record<'_>, target: Option<TargetValue>) {
        self.records += 1;
        for (column, attribute) in self.attributes.iter_mut().enumerate() {
            attribute.push(record.field(column), target);
        }
    }

    pub fn merge(&mut self, other: Self) {
        self.records += other.records;
        self.invalid += other.invalid;
        self.first_invalid = self.first_invalid.take().or(other.first_invalid);
        for (mine, theirs) in self.attributes.iter_mut().zip(other.attributes) {
            mine.merge(theirs);
        }
    }

    /// The statistics, with so many levels of each attribute, and more of the target.
    pub fn finish(self, schema: &Schema, levels: usize) -> Statistics {
        let shown = |column: usize| {
            if schema.target == Some(column) {
                levels.max(TARGET_LEVELS)
            } else {
                levels
            }
        };
        let attributes = self.attributes.into_iter().enumerate();
        Statistics {
            records: self.records,
            invalid_records: self.invalid,
            first_invalid: self.first_invalid,
            attributes: attributes
                .map(|(column, tally)| tally.finish(schema, column, shown(column)))
                .collect(),
        }
    }
}

fn first_invalid(taken: &Taken, source: &Source) -> Option<String> {
    let records = &taken.records;
    let (row, problem) = records.problems().iter().find(|(row, _)| taken.takes(*row))?;
    let object = &source.objects[records.object].name;
    Some(format!("{object}, at byte {}: {problem}", records.position(*row)))
}

impl AttributeTally {
    pub fn new(kind: AttributeType) -> Self {
        let values = match kind {
            AttributeType::Numeric => ValueTally::Numeric(Box::default()),
            AttributeType::Binary => ValueTally::Binary(Default::default()),
            AttributeType::Categorical => ValueTally::Categorical(Levels::default()),
            AttributeType::Text => ValueTally::Text(Box::default()),
        };
        Self {
            missing: 0,
            invalid: 0,
            values,
        }
    }

    pub fn push(&mut self, field: &[u8], target: Option<TargetValue>) {
        if field.is_empty() {
            self.missing += 1;
            return;
        }
        match &mut self.values {
            ValueTally::Categorical(levels) => levels.push(field, target),
            ValueTally::Text(text) => text.push(field, target),
            ValueTally::Numeric(numbers) => match numeric_value(field) {
                Some(number) => numbers.push(number, target),
                None => self.invalid += 1,
            },
            ValueTally::Binary(sides) => match binary_value(field) {
                Some(value) => push_side(&mut sides[usize::from(value)], target),
                None => self.invalid += 1,
            },
        }
    }

    pub fn merge(&mut self, other: Self) {
        self.missing += other.missing;
        self.invalid += other.invalid;
        match (&mut self.values, other.values) {
            (ValueTally::Numeric(mine), ValueTally::Numeric(theirs)) => mine.merge(*theirs),
            (ValueTally::Categorical(mine), ValueTally::Categorical(theirs)) => mine.merge(theirs),
            (ValueTally::Text(mine), ValueTally::Text(theirs)) => mine.merge(*theirs),
            (ValueTally::Binary(mine), ValueTally::Binary(theirs)) => {
                for (side, other_side) in mine.iter_mut().zip(&theirs) {
                    side.0 += other_side.0;
                    side.1.merge(&other_side.1);
                }
            }
            _ => {}
        }
    }

    /// The statistics of a column, with so many levels.
    pub fn finish(self, schema: &Schema, column: usize, shown: usize) -> AttributeStatistics {
        let attribute = &schema.attributes[column];
        let correlation = self.values.association().filter(|_| schema.target != Some(column));
        AttributeStatistics {
            name: attribute.name.clone(),
            kind: attribute.kind,
            missing: self.missing,
            invalid: self.invalid,
            correlation,
            values: self.values.finish(shown),
        }
    }
}

fn push_side(side: &mut (u64, TargetSums), target: Option<TargetValue>) {
    side.0 += 1;
    if let Some(value) = target {
        side.1.push(value);
    }
}

impl ValueTally {
    fn association(&self) -> Option<f64> {
        match self {
            Self::Numeric(numbers) => numbers.association(),
            Self::Binary(sides) => association(sides.iter().map(|(_, sums)| sums)),
            Self::Categorical(levels) => levels.association(),
            Self::Text(_) => None,
        }
    }

    /// `shown` levels at most.
    fn finish(self, shown: usize) -> Values {
        match self {
            Self::Numeric(numbers) => Values::Numeric(numbers.finish()),
            Self::Binary([zeros, ones]) => Values::Binary {
                zeros: zeros.0,
                ones: ones.0,
            },
            Self::Categorical(levels) => Values::Categorical(levels.finish(shown)),
            Self::Text(text) => Values::Text(text.finish()),
        }
    }
}
