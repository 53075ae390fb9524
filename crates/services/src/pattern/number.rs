//! Numbers, compared by value however they are written.

use serde_json::Value;

use super::{PatternError, refuse};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// `["=", 3]`, or a lower and an upper bound.
pub fn numeric(argument: &Value) -> Result<Vec<(Comparison, f64)>, PatternError> {
    let terms = argument.as_array().filter(|terms| !terms.is_empty());
    let Some(terms) = terms else {
        return refuse("Value of numeric must be an array.");
    };
    let pairs: Vec<(Comparison, f64)> = terms.chunks(2).map(bound).collect::<Result<_, _>>()?;
    match pairs.as_slice() {
        [_] => Ok(pairs),
        [(lower, from), (upper, to)] if lower.is_lower() && upper.is_upper() => {
            if from < to {
                return Ok(pairs);
            }
            refuse("Bottom must be less than top")
        }
        [_, _] => refuse("Bad numeric range operator"),
        _ => refuse("Too many terms in numeric range expression"),
    }
}

fn bound(pair: &[Value]) -> Result<(Comparison, f64), PatternError> {
    let [sign, bound] = pair else {
        return refuse("Too few elements in numeric expression");
    };
    let Some(comparison) = sign.as_str().and_then(Comparison::of_sign) else {
        return refuse(format!("Unrecognized numeric range operator: {sign}"));
    };
    let Some(number) = bound.as_f64() else {
        return refuse("Value of a numeric comparison must be numeric");
    };
    Ok((comparison, number))
}

#[allow(
    clippy::float_cmp,
    reason = "equality is what is asked for, of numbers that were written, not computed"
)]
pub fn is_same(number: f64, wanted: f64) -> bool {
    number == wanted
}

impl Comparison {
    fn of_sign(sign: &str) -> Option<Self> {
        match sign {
            "=" => Some(Self::Equal),
            "<" => Some(Self::Less),
            "<=" => Some(Self::LessOrEqual),
            ">" => Some(Self::Greater),
            ">=" => Some(Self::GreaterOrEqual),
            _ => None,
        }
    }

    fn is_lower(self) -> bool {
        matches!(self, Self::Greater | Self::GreaterOrEqual)
    }

    fn is_upper(self) -> bool {
        matches!(self, Self::Less | Self::LessOrEqual)
    }

    pub fn holds(self, number: f64, bound: f64) -> bool {
        match self {
            Self::Equal => is_same(number, bound),
            Self::Less => number < bound,
            Self::LessOrEqual => number <= bound,
            Self::Greater => number > bound,
            Self::GreaterOrEqual => number >= bound,
        }
    }
}
