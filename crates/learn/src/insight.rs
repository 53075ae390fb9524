//! What a person wants to see of data before learning from them.

mod order;

use serde::{Deserialize, Serialize};

use crate::error::LearnError;
use crate::rows::Source;
use crate::schema::{AttributeType, Schema};
use crate::statistics::{AttributeStatistics, Statistics, Values};

pub use order::{Drift, OrderInsight};

/// Percentiles are enough for people: the statistics keep ten times as many quantiles.
const PERCENTILES: usize = 100;

/// Data as they are, in the form of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataInsight {
    pub files: u64,
    pub bytes: u64,
    pub records: u64,
    /// Rows that are no records.
    pub failed: u64,
    /// The first of them, where it is and what is wrong.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub first_failed: Option<String>,
    /// The attribute that is to be predicted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub target: Option<String>,
    /// In the order of the schema.
    pub attributes: Vec<AttributeInsight>,
}

/// One attribute. Of a NUMERIC one `values` has a histogram and percentiles, of a TEXT one the words that tell most of the target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributeInsight {
    pub name: String,
    pub kind: AttributeType,
    /// Whether it may become features: it is no target, row id or weight, and not excluded.
    pub is_input: bool,
    pub missing: Part,
    /// Fields that are neither empty nor a value of the type.
    pub invalid: Part,
    /// With the target, between 0 and 1 ([`AttributeStatistics::correlation`]).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub correlation: Option<f64>,
    pub values: Values,
}

/// Some of the records.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub count: u64,
    pub percent: f64,
}

impl DataInsight {
    /// Gathers it in one pass over the source.
    pub fn gather(source: &Source) -> Result<Self, LearnError> {
        let statistics = Statistics::gather(source)?;
        Ok(Self::of(
            &source.schema,
            &statistics,
            source.objects.len(),
            source.size(),
        ))
    }

    /// The document of statistics that were gathered of so many files and bytes.
    pub fn of(schema: &Schema, statistics: &Statistics, files: usize, bytes: u64) -> Self {
        let attribute = |(column, attribute)| AttributeInsight::of(schema, column, attribute, statistics.records);
        Self {
            files: files as u64,
            bytes,
            records: statistics.records,
            failed: statistics.invalid_records,
            first_failed: statistics.first_invalid.clone(),
            target: schema.target.map(|column| schema.attributes[column].name.clone()),
            attributes: statistics.attributes.iter().enumerate().map(attribute).collect(),
        }
    }

    /// The attribute that is to be predicted.
    pub fn target_attribute(&self) -> Option<&AttributeInsight> {
        let name = self.target.as_ref()?;
        self.attributes.iter().find(|attribute| attribute.name == *name)
    }
}

impl AttributeInsight {
    fn of(schema: &Schema, column: usize, attribute: &AttributeStatistics, records: u64) -> Self {
        Self {
            name: attribute.name.clone(),
            kind: attribute.kind,
            is_input: schema.is_input(column),
            missing: Part::of(attribute.missing, records),
            invalid: Part::of(attribute.invalid, records),
            correlation: attribute.correlation,
            values: with_percentiles(&attribute.values),
        }
    }
}

impl Part {
    pub fn of(count: u64, whole: u64) -> Self {
        Self {
            count,
            percent: 100.0 * count as f64 / whole.max(1) as f64,
        }
    }
}

fn with_percentiles(values: &Values) -> Values {
    let Values::Numeric(numbers) = values else {
        return values.clone();
    };
    let mut fewer = numbers.clone();
    let step = (numbers.quantiles.len() / PERCENTILES).max(1);
    fewer.quantiles = numbers.quantiles.iter().step_by(step).copied().collect();
    Values::Numeric(fewer)
}
