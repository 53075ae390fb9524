//! The recipe that is made where none is given.

use indexmap::IndexMap;

use super::{Expression, Recipe};
use crate::schema::{AttributeType, Schema};
use crate::statistics::Statistics;

/// Bins that the service was seen to choose from.
const BIN_CHOICES: [u32; 6] = [10, 20, 50, 100, 200, 500];
/// A bin should hold at least so many records. With it 28,831 records of bank marketing get the 50 bins of AWS's sample recipe.
const RECORDS_PER_BIN: u64 = 300;

impl Recipe {
    /// All variables, the numbers binned by quantiles, in the form in which the service wrote it: a group `NUMERIC_VARS_QB_<bins>` for each number of bins.
    ///
    /// How the service chose bins is not known; here a variable gets the most bins that leave each with enough records and distinct bounds.
    pub fn default_for(schema: &Schema, statistics: &Statistics) -> Self {
        let mut groups: IndexMap<u32, Vec<Expression>> = IndexMap::new();
        for column in schema.inputs() {
            if schema.attributes[column].kind == AttributeType::Numeric {
                let name = Expression::Name(schema.attributes[column].name.clone());
                groups.entry(bins(statistics, column)).or_default().push(name);
            }
        }
        groups.sort_by(|one, _, other, _| other.cmp(one));
        let mut outputs = Vec::new();
        for (kind, group) in [
            (AttributeType::Binary, "ALL_BINARY"),
            (AttributeType::Categorical, "ALL_CATEGORICAL"),
        ] {
            outputs.extend(has(schema, kind).then(|| Expression::Name(group.to_owned())));
        }
        let group_name = |bins: u32| format!("NUMERIC_VARS_QB_{bins}");
        outputs.extend(groups.keys().map(|bins| Expression::Call {
            function: "quantile_bin".to_owned(),
            arguments: vec![Expression::Name(group_name(*bins)), Expression::Number(*bins)],
        }));
        outputs.extend(has(schema, AttributeType::Text).then(|| Expression::Name("ALL_TEXT".to_owned())));
        let group = |arguments| Expression::Call {
            function: "group".to_owned(),
            arguments,
        };
        Self {
            groups: groups
                .into_iter()
                .map(|(bins, names)| (group_name(bins), group(names)))
                .collect(),
            assignments: IndexMap::new(),
            outputs,
        }
    }

    /// The recipe as JSON.
    pub fn to_json(&self) -> String {
        let texts = |definitions: &IndexMap<String, Expression>| -> serde_json::Map<String, serde_json::Value> {
            let text = |(name, expression): (&String, &Expression)| (name.clone(), expression.to_string().into());
            definitions.iter().map(text).collect()
        };
        let outputs: Vec<String> = self.outputs.iter().map(ToString::to_string).collect();
        let document = serde_json::json!({
            "groups": texts(&self.groups),
            "assignments": texts(&self.assignments),
            "outputs": outputs,
        });
        serde_json::to_string_pretty(&document).unwrap_or_default()
    }
}

fn has(schema: &Schema, kind: AttributeType) -> bool {
    schema.inputs().any(|column| schema.attributes[column].kind == kind)
}

fn bins(statistics: &Statistics, column: usize) -> u32 {
    let Some(numbers) = statistics.numbers(column) else {
        return BIN_CHOICES[0];
    };
    let mut distinct = numbers.quantiles.clone();
    distinct.dedup();
    let fits = |bins: &&u32| {
        let enough_records = numbers.count / u64::from(**bins) >= RECORDS_PER_BIN;
        enough_records && distinct.len() as u64 >= u64::from(**bins)
    };
    BIN_CHOICES.iter().rev().find(fits).copied().unwrap_or(BIN_CHOICES[0])
}
