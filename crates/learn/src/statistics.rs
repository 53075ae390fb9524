//! What one pass over the data tells of each attribute, and of its relation to the target.
//!
//! Counts are exact. Quantiles and levels are exact for small data and sketched beyond (t-digest, HyperLogLog, frequent items of Apache DataSketches), so
//! that memory stays bounded whatever the data holds. The same data gives the same statistics on any machine.

mod distribution;
mod levels;
mod number;
pub(crate) mod quantiles;
pub(crate) mod tally;
mod target;
mod text;

use serde::{Deserialize, Serialize};

use crate::error::LearnError;
use crate::rows::{Flow, Source};
use crate::schema::{AttributeType, Schema};

pub use distribution::{ClassCount, Distance, Distribution};
pub use levels::{Level, LevelStatistics};
pub use number::{Bin, NumberStatistics, QUANTILE_STEPS};
pub use text::{Range, TextStatistics};

/// The whole of the data that the split takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statistics {
    /// Rows that are records.
    pub records: u64,
    /// Rows that are none.
    pub invalid_records: u64,
    /// The first of them, where it is and what is wrong.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub first_invalid: Option<String>,
    /// In the order of the schema.
    pub attributes: Vec<AttributeStatistics>,
}

/// One attribute.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributeStatistics {
    pub name: String,
    pub kind: AttributeType,
    /// Records in which the field is empty.
    pub missing: u64,
    /// Records in which a NUMERIC or BINARY field is neither empty nor a value.
    pub invalid: u64,
    /// Between 0 and 1: |Pearson's r| of two numbers, the correlation ratio of a number and levels, Cramér's V of levels and classes. `None` without a
    /// target, for TEXT, and where levels are too many to count.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub correlation: Option<f64>,
    pub values: Values,
}

/// What kind by kind there is to say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Values {
    Numeric(NumberStatistics),
    Binary { zeros: u64, ones: u64 },
    Categorical(LevelStatistics),
    Text(TextStatistics),
}

impl Statistics {
    /// Gathers them in one pass over the source.
    pub fn gather(source: &Source) -> Result<Self, LearnError> {
        let schema = &*source.schema;
        let mut whole = tally::DataTally::new(schema);
        source.scan(
            |taken| tally::DataTally::of(schema, taken, source),
            |part| {
                whole.merge(part);
                Ok(Flow::Continue)
            },
        )?;
        Ok(whole.finish(schema, tally::LEVELS))
    }

    pub fn of(&self, schema: &Schema, name: &str) -> Option<&AttributeStatistics> {
        self.attributes.get(schema.column(name)?)
    }

    /// Different targets where they are classes, about; 1 where they are none.
    pub(crate) fn classes(&self, schema: &Schema) -> usize {
        let target = schema.target.and_then(|column| self.attributes.get(column));
        match target.map(|attribute| &attribute.values) {
            Some(Values::Categorical(levels)) => (levels.distinct as usize).max(1),
            _ => 1,
        }
    }

    /// The numbers of a NUMERIC attribute.
    pub fn numbers(&self, column: usize) -> Option<&NumberStatistics> {
        match &self.attributes.get(column)?.values {
            Values::Numeric(numbers) => Some(numbers),
            _ => None,
        }
    }
}
