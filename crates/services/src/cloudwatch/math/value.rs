//! What expressions work on: numbers, time series, arrays of time series; and the operators between them.

use std::collections::BTreeMap;

use super::MathError;
use super::parser::Operator;

/// Values by the second in which their period begins.
pub type Points = BTreeMap<i64, f64>;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Series {
    pub label: String,
    /// In seconds.
    pub period: i64,
    pub points: Points,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Scalar(f64),
    Series(Series),
    Array(Vec<Series>),
    Text(String),
}

impl Series {
    /// The same series with `change` applied to its points.
    pub fn with_points(&self, change: impl FnOnce(&Points) -> Points) -> Self {
        Self {
            label: self.label.clone(),
            period: self.period,
            points: change(&self.points),
        }
    }

    /// The same series with `change` applied to each value; what becomes no number is left out.
    pub fn map(&self, change: impl Fn(f64) -> f64) -> Self {
        self.with_points(|points| {
            let changed = points.iter().map(|(time, value)| (*time, change(*value)));
            changed.filter(|(_, value)| value.is_finite()).collect()
        })
    }

    /// Both series where both have a value.
    pub fn zip(&self, other: &Self, join: impl Fn(f64, f64) -> f64) -> Self {
        let mut joined = self.with_points(|points| {
            let both = points
                .iter()
                .filter_map(|(time, value)| Some((*time, join(*value, *other.points.get(time)?))));
            both.filter(|(_, value)| value.is_finite()).collect()
        });
        joined.period = self.period.max(other.period);
        joined
    }
}

impl Value {
    /// `change` applied to each value, wherever it lies.
    pub fn map(self, operation: &'static str, change: impl Fn(f64) -> f64) -> Result<Self, MathError> {
        match self {
            Self::Scalar(value) => Ok(Self::Scalar(change(value))),
            Self::Series(series) => Ok(Self::Series(series.map(change))),
            Self::Array(array) => Ok(Self::Array(array.iter().map(|series| series.map(&change)).collect())),
            Self::Text(_) => Err(MathError::Operands(operation)),
        }
    }

    /// `join` applied to the pairs of values of both sides; a number meets each value of the other side.
    pub fn zip(self, other: Self, sign: &'static str, join: impl Fn(f64, f64) -> f64) -> Result<Self, MathError> {
        match (self, other) {
            (Self::Scalar(left), Self::Scalar(right)) => Ok(Self::Scalar(join(left, right))),
            (Self::Scalar(left), right) => right.map(sign, |value| join(left, value)),
            (left, Self::Scalar(right)) => left.map(sign, |value| join(value, right)),
            (Self::Series(left), Self::Series(right)) => Ok(Self::Series(left.zip(&right, join))),
            (Self::Series(left), Self::Array(right)) => Ok(Self::Array(
                right
                    .iter()
                    .map(|right| relabelled(left.zip(right, &join), right))
                    .collect(),
            )),
            (Self::Array(left), Self::Series(right)) => {
                Ok(Self::Array(left.iter().map(|left| left.zip(&right, &join)).collect()))
            }
            _ => Err(MathError::Operands(sign)),
        }
    }

    /// The series of a value that has some.
    pub fn into_series(self) -> Option<Vec<Series>> {
        match self {
            Self::Series(series) => Some(vec![series]),
            Self::Array(array) => Some(array),
            Self::Scalar(_) | Self::Text(_) => None,
        }
    }
}

fn relabelled(series: Series, like: &Series) -> Series {
    Series {
        label: like.label.clone(),
        ..series
    }
}

impl Operator {
    pub fn apply(self, left: Value, right: Value) -> Result<Value, MathError> {
        left.zip(right, self.sign(), |left, right| self.of_numbers(left, right))
    }

    /// Comparisons and `AND`, `OR` answer 1 and 0.
    #[allow(clippy::float_cmp, reason = "the language compares numbers exactly")]
    fn of_numbers(self, left: f64, right: f64) -> f64 {
        let truth = |holds: bool| f64::from(u8::from(holds));
        match self {
            Self::Or => truth(left != 0.0 || right != 0.0),
            Self::And => truth(left != 0.0 && right != 0.0),
            Self::Equal => truth(left == right),
            Self::Different => truth(left != right),
            Self::Less => truth(left < right),
            Self::LessOrEqual => truth(left <= right),
            Self::Greater => truth(left > right),
            Self::GreaterOrEqual => truth(left >= right),
            Self::Plus => left + right,
            Self::Minus => left - right,
            Self::Times => left * right,
            Self::Divided => left / right,
            Self::Power => left.powf(right),
        }
    }
}
