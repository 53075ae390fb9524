//! What is to be predicted, as it stands in the data and as learners see it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::loss::Objective;
use crate::error::LearnError;
use crate::rows::Record;
use crate::schema::{AttributeType, Schema, binary_value, numeric_value};
use crate::statistics::Statistics;

/// What turns raw scores back into answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TargetScale {
    /// Names of the classes of a multiclass model, in the order in which the data shows them.
    pub classes: Vec<String>,
    /// Of the training targets of a regression, which learns `(y - mean) / deviation`.
    pub mean: f64,
    pub deviation: f64,
    /// Training records of each class; empty in models that were written before they were counted.
    #[serde(default)]
    pub class_counts: Vec<u64>,
}

/// How a field of the target becomes what is learned.
#[derive(Debug, Clone)]
pub struct TargetReader {
    column: usize,
    kind: AttributeType,
    mean: f64,
    deviation: f64,
}

/// Classes by name, numbered as they come.
#[derive(Debug, Default)]
pub struct ClassNumbers {
    numbers: HashMap<Vec<u8>, u32>,
    pub names: Vec<Vec<u8>>,
}

/// The targets of the training data.
#[derive(Debug)]
pub struct Targets {
    name: String,
    reader: TargetReader,
    classes: ClassNumbers,
    class_counts: Vec<u64>,
    most_classes: usize,
    /// Whether a target that is not the first one was seen, and the first one.
    first: Option<f32>,
    varies: bool,
}

impl TargetReader {
    /// The target of a record, where it has a valid one.
    pub fn target(&self, record: &Record<'_>, classes: &mut ClassNumbers) -> Option<f32> {
        let field = record.field(self.column);
        match self.kind {
            AttributeType::Binary => binary_value(field).map(f32::from),
            AttributeType::Numeric => numeric_value(field).map(|number| ((number - self.mean) / self.deviation) as f32),
            AttributeType::Categorical | AttributeType::Text => {
                (!field.is_empty()).then(|| classes.number(field) as f32)
            }
        }
    }
}

impl ClassNumbers {
    fn number(&mut self, name: &[u8]) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.numbers.insert(name.to_vec(), number);
        self.names.push(name.to_vec());
        number
    }
}

impl Targets {
    /// # Errors
    /// A schema without a target, or with one of a type that the objective does not learn.
    pub fn new(
        schema: &Schema,
        objective: Objective,
        statistics: &Statistics,
        most_classes: usize,
    ) -> Result<Self, LearnError> {
        let column = schema.target.ok_or(LearnError::NoTarget)?;
        let attribute = &schema.attributes[column];
        let wanted = match objective {
            Objective::Binary => AttributeType::Binary,
            Objective::Multiclass => AttributeType::Categorical,
            Objective::Regression => AttributeType::Numeric,
        };
        if attribute.kind != wanted {
            return Err(LearnError::TargetType {
                target: attribute.name.clone(),
                found: attribute.kind.to_string(),
                wanted: wanted.to_string(),
            });
        }
        let numbers = statistics.numbers(column);
        let deviation = numbers.map_or(1.0, |numbers| numbers.standard_deviation);
        Ok(Self {
            name: attribute.name.clone(),
            reader: TargetReader {
                column,
                kind: attribute.kind,
                mean: numbers.map_or(0.0, |numbers| numbers.mean),
                deviation: if deviation > 0.0 { deviation } else { 1.0 },
            },
            classes: ClassNumbers::default(),
            class_counts: Vec::new(),
            most_classes,
            first: None,
            varies: false,
        })
    }

    pub fn reader(&self) -> TargetReader {
        self.reader.clone()
    }

    pub fn class_count(&self) -> usize {
        self.classes.names.len()
    }

    /// Gives the classes of a piece their numbers among all, and sees whether the target varies.
    ///
    /// # Errors
    /// More classes than are allowed.
    pub fn take(&mut self, names: &[Vec<u8>], targets: &mut [f32]) -> Result<(), LearnError> {
        let numbers: Vec<u32> = names.iter().map(|name| self.classes.number(name)).collect();
        if self.class_count() > self.most_classes {
            return Err(LearnError::TooManyClasses {
                target: self.name.clone(),
                found: self.class_count(),
                limit: self.most_classes,
            });
        }
        self.class_counts.resize(self.class_count(), 0);
        for target in targets {
            if self.reader.kind == AttributeType::Categorical {
                let class = numbers[*target as usize];
                self.class_counts[class as usize] += 1;
                *target = class as f32;
            }
            let first = *self.first.get_or_insert(*target);
            self.varies |= first.to_bits() != target.to_bits();
        }
        Ok(())
    }

    /// # Errors
    /// No record with a valid target, or the same one in all.
    pub fn check(&self) -> Result<(), LearnError> {
        let target = self.name.clone();
        match (self.first, self.varies) {
            (None, _) => Err(LearnError::TargetMissing { target }),
            (Some(_), false) => Err(LearnError::TargetConstant { target }),
            (Some(_), true) => Ok(()),
        }
    }

    pub fn into_scale(self) -> TargetScale {
        let names = self.classes.names.iter();
        TargetScale {
            classes: names.map(|name| String::from_utf8_lossy(name).into_owned()).collect(),
            mean: self.reader.mean,
            deviation: self.reader.deviation,
            class_counts: self.class_counts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_that_were_written_before_classes_were_counted_are_read() {
        let scale: TargetScale = serde_json::from_str(r#"{"classes":["a"],"mean":0.0,"deviation":1.0}"#).unwrap();
        assert!(scale.class_counts.is_empty());
    }
}
