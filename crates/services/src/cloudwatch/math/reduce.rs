//! Many values to one: along a series, or across the series of an array.

use super::value::{Points, Series, Value};

/// How many values become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reduction {
    Average,
    Sum,
    Minimum,
    Maximum,
    StandardDeviation,
    Count,
}

impl Reduction {
    /// The reduction that a function's name, or an argument of `SORT`, stands for.
    pub fn of_name(name: &str) -> Option<Self> {
        match name {
            "AVG" => Some(Self::Average),
            "SUM" => Some(Self::Sum),
            "MIN" => Some(Self::Minimum),
            "MAX" => Some(Self::Maximum),
            "STDDEV" => Some(Self::StandardDeviation),
            "DATAPOINT_COUNT" => Some(Self::Count),
            _ => None,
        }
    }

    /// None of nothing, but for sums and counts.
    pub fn of(self, values: &[f64]) -> Option<f64> {
        let count = values.len() as f64;
        let sum = || values.iter().sum::<f64>();
        match self {
            Self::Count => Some(count),
            Self::Sum => Some(sum()),
            _ if values.is_empty() => None,
            Self::Average => Some(sum() / count),
            Self::Minimum => values.iter().copied().reduce(f64::min),
            Self::Maximum => values.iter().copied().reduce(f64::max),
            Self::StandardDeviation => {
                let mean = sum() / count;
                let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
                Some((squares / count).sqrt())
            }
        }
    }

    /// A series becomes a number, an array a series.
    pub fn of_value(self, value: Value) -> Option<Value> {
        match value {
            Value::Scalar(number) => self.of(&[number]).map(Value::Scalar),
            Value::Series(series) => self.along(&series).map(Value::Scalar),
            Value::Array(array) => Some(Value::Series(self.across(&array))),
            Value::Text(_) => None,
        }
    }

    pub fn along(self, series: &Series) -> Option<f64> {
        let values: Vec<f64> = series.points.values().copied().collect();
        self.of(&values)
    }

    fn across(self, array: &[Series]) -> Series {
        let mut by_time: std::collections::BTreeMap<i64, Vec<f64>> = std::collections::BTreeMap::new();
        for (time, value) in array.iter().flat_map(|series| &series.points) {
            by_time.entry(*time).or_default().push(*value);
        }
        let reduced = by_time
            .iter()
            .filter_map(|(time, values)| Some((*time, self.of(values)?)));
        let points: Points = reduced.collect();
        Series {
            label: String::new(),
            period: array.iter().map(|series| series.period).max().unwrap_or(0),
            points,
        }
    }
}
