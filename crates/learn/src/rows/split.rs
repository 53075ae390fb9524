//! Which rows of the data are used: `DataRearrangement` of Amazon Machine Learning.

use serde::Deserialize;
use serde_json::Value;
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// How rows are chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Strategy {
    /// By their number in the order of the data: row `i` of `n` lies at `floor(n · percent / 100)`. Observed: 732 of 1,046 rows at 70 %.
    Sequential,
    /// By a number between 0 and 100 drawn from the seed and the row's position in its file.
    Random { seed: String },
}

/// The rows between two percentages, or those outside them.
#[derive(Debug, Clone, PartialEq)]
pub struct Split {
    pub begin: f64,
    pub end: f64,
    pub complement: bool,
    pub strategy: Strategy,
}

/// Why a rearrangement is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SplitError {
    #[error("the DataRearrangement is not valid JSON: {0}")]
    Json(String),
    #[error("{name} must lie between 0 and 100")]
    OutOfRange { name: &'static str },
    #[error("percentBegin must be less than percentEnd")]
    Empty,
    #[error("the strategy '{0}' is unknown; use sequential or random")]
    Strategy(String),
    #[error("complement must be true or false")]
    Complement,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rearrangement {
    splitting: Option<Splitting>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Splitting {
    percent_begin: Option<f64>,
    percent_end: Option<f64>,
    complement: Option<Value>,
    strategy: Option<String>,
    random_seed: Option<String>,
}

impl Default for Split {
    fn default() -> Self {
        Self::all()
    }
}

impl Split {
    /// Every row.
    pub fn all() -> Self {
        Self {
            begin: 0.0,
            end: 100.0,
            complement: false,
            strategy: Strategy::Sequential,
        }
    }

    /// Reads the JSON of a `DataRearrangement`.
    pub fn parse(json: &str) -> Result<Self, SplitError> {
        let document: Rearrangement =
            serde_json::from_str(json).map_err(|error| SplitError::Json(error.to_string()))?;
        let Some(splitting) = document.splitting else {
            return Ok(Self::all());
        };
        let begin = percentage("percentBegin", splitting.percent_begin, 0.0)?;
        let end = percentage("percentEnd", splitting.percent_end, 100.0)?;
        if begin >= end {
            return Err(SplitError::Empty);
        }
        Ok(Self {
            begin,
            end,
            complement: truth(splitting.complement.as_ref())?,
            strategy: strategy(splitting.strategy.as_deref(), splitting.random_seed)?,
        })
    }

    pub fn is_all(&self) -> bool {
        !self.complement && self.begin <= 0.0 && self.end >= 100.0
    }

    /// The choice is made by the number of a row, so the number of all rows must be known first.
    pub fn needs_row_count(&self) -> bool {
        self.strategy == Strategy::Sequential && !self.is_all()
    }

    /// Whether the row with this number, of `total` in all, at this position of its file, is used.
    pub fn takes(&self, row: u64, total: u64, position: u64) -> bool {
        let inside = match &self.strategy {
            Strategy::Sequential => {
                let bound = |percent: f64| (total as f64 * percent / 100.0).floor() as u64;
                (bound(self.begin)..bound(self.end)).contains(&row)
            }
            Strategy::Random { seed } => {
                let drawn = drawn_percentage(seed, position);
                self.begin <= drawn && drawn < self.end
            }
        };
        inside != self.complement
    }
}

/// A number in [0, 100) that depends on the seed and the position alone.
fn drawn_percentage(seed: &str, position: u64) -> f64 {
    let hash = xxh3_64_with_seed(seed.as_bytes(), position);
    let fraction = (hash >> 11) as f64 / (1u64 << 53) as f64;
    fraction * 100.0
}

fn percentage(name: &'static str, value: Option<f64>, otherwise: f64) -> Result<f64, SplitError> {
    let percent = value.unwrap_or(otherwise);
    if (0.0..=100.0).contains(&percent) {
        Ok(percent)
    } else {
        Err(SplitError::OutOfRange { name })
    }
}

/// The service took both `true` and `"true"`.
fn truth(value: Option<&Value>) -> Result<bool, SplitError> {
    match value {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Bool(truth)) => Ok(*truth),
        Some(Value::String(text)) => text.to_ascii_lowercase().parse().map_err(|_| SplitError::Complement),
        Some(_) => Err(SplitError::Complement),
    }
}

fn strategy(name: Option<&str>, seed: Option<String>) -> Result<Strategy, SplitError> {
    match name {
        None | Some("sequential") => Ok(Strategy::Sequential),
        Some("random") => Ok(Strategy::Random {
            seed: seed.unwrap_or_default(),
        }),
        Some(other) => Err(SplitError::Strategy(other.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequential_rows_by_number() {
        let split = Split::parse(r#"{"splitting":{"percentBegin":0,"percentEnd":70}}"#).unwrap();
        let rest = Split::parse(r#"{"splitting":{"percentBegin":0,"percentEnd":70,"complement":"true"}}"#).unwrap();
        let taken = |split: &Split| (0..1046).filter(|row| split.takes(*row, 1046, 0)).count();
        assert_eq!((taken(&split), taken(&rest)), (732, 314));
        assert!(split.needs_row_count());
    }

    #[test]
    fn random_rows_partition_the_data() {
        let json = |complement| {
            format!(
                r#"{{"splitting":{{"percentBegin":0,"percentEnd":70,"strategy":"random","randomSeed":"s","complement":{complement}}}}}"#
            )
        };
        let split = Split::parse(&json(false)).unwrap();
        let rest = Split::parse(&json(true)).unwrap();
        let positions = (0..10_000u64).map(|row| row * 37);
        let taken = positions
            .clone()
            .filter(|position| split.takes(0, 0, *position))
            .count();
        assert!((6_800..7_200).contains(&taken), "{taken}");
        assert!(
            positions
                .into_iter()
                .all(|position| split.takes(0, 0, position) != rest.takes(0, 0, position))
        );
    }

    #[test]
    fn refuses_what_is_no_split() {
        let refused = |json: &str| Split::parse(json).unwrap_err();
        let over = r#"{"splitting":{"percentEnd":170}}"#;
        assert_eq!(refused(over), SplitError::OutOfRange { name: "percentEnd" });
        assert_eq!(
            refused(r#"{"splitting":{"percentBegin":70,"percentEnd":70}}"#),
            SplitError::Empty
        );
        assert_eq!(
            refused(r#"{"splitting":{"strategy":"odd"}}"#),
            SplitError::Strategy("odd".to_owned())
        );
        assert_eq!(refused(r#"{"splitting":{"complement":3}}"#), SplitError::Complement);
        assert!(matches!(refused("{"), SplitError::Json(_)));
        assert!(Split::parse("{}").unwrap().is_all());
    }
}
