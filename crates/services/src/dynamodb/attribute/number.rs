//! Numbers as DynamoDB keeps them: decimal, 38 digits, exact.
//!
//! Source: developer guide, "Naming rules and data types"; the texts of errors as observed by others, not by us.

use std::fmt;
use std::str::FromStr;

use bigdecimal::BigDecimal;
use bigdecimal::num_bigint::Sign;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The most significant digits that a number may have.
const MOST_DIGITS: i64 = 38;
/// The powers of ten that the first digit of a number may stand for.
const LARGEST_MAGNITUDE: i64 = 125;
const SMALLEST_MAGNITUDE: i64 = -130;
/// More than any number of the range needs, zeros included; beyond it nothing is reckoned.
const LONGEST_TEXT: usize = 1_000;

/// A number in the range, without trailing zeros.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(BigDecimal);

/// Why a text or a result is no number of DynamoDB's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    #[error("The parameter cannot be converted to a numeric value")]
    Empty,
    #[error("The parameter cannot be converted to a numeric value: {0}")]
    NoNumber(String),
    #[error("Number overflow. Attempting to store a number with magnitude larger than supported range")]
    TooLarge,
    #[error("Number underflow. Attempting to store a number with magnitude smaller than supported range")]
    TooSmall,
    #[error("Attempting to store more than 38 significant digits in a Number")]
    TooManyDigits,
}

impl Number {
    pub fn zero() -> Self {
        Self(BigDecimal::from(0))
    }

    /// # Errors
    /// When the sum leaves the range.
    pub fn plus(&self, other: &Self) -> Result<Self, NumberError> {
        Self::checked(&(&self.0 + &other.0))
    }

    /// # Errors
    /// When the difference leaves the range.
    pub fn minus(&self, other: &Self) -> Result<Self, NumberError> {
        Self::checked(&(&self.0 - &other.0))
    }

    pub fn from_count(count: usize) -> Self {
        Self(BigDecimal::from(u64::try_from(count).unwrap_or(u64::MAX)).normalized())
    }

    /// The number cut to a whole one; none when it does not fit.
    pub fn whole(&self) -> Option<i64> {
        self.0.with_scale(0).to_string().parse().ok()
    }

    fn checked(value: &BigDecimal) -> Result<Self, NumberError> {
        let normal = value.normalized();
        if normal.sign() == Sign::NoSign {
            return Ok(Self::zero());
        }
        match magnitude(&normal) {
            magnitude if magnitude > LARGEST_MAGNITUDE => Err(NumberError::TooLarge),
            magnitude if magnitude < SMALLEST_MAGNITUDE => Err(NumberError::TooSmall),
            _ if digit_count(&normal) > MOST_DIGITS => Err(NumberError::TooManyDigits),
            _ => Ok(Self(normal)),
        }
    }

    /// What the number counts for in an item's size: one byte for every two digits, one more, and one for a minus.
    pub fn size(&self) -> usize {
        let digits = usize::try_from(digit_count(&self.0)).unwrap_or_default();
        digits.div_ceil(2) + 1 + usize::from(self.0.sign() == Sign::Minus)
    }

    /// Bytes that lie in the order of the numbers: the sign, the magnitude, the digits. A negative number has all of it
    /// turned around, and an end mark that puts the shorter of two behind.
    pub fn sortable(&self) -> Vec<u8> {
        let (unscaled, _) = self.0.as_bigint_and_exponent();
        let digits = unscaled.magnitude().to_string();
        let raised = magnitude(&self.0) - SMALLEST_MAGNITUDE;
        let magnitude = u8::try_from(raised).unwrap_or(u8::MAX);
        match self.0.sign() {
            Sign::NoSign => vec![1],
            Sign::Plus => [2, magnitude].into_iter().chain(digits.bytes()).collect(),
            Sign::Minus => {
                let turned = digits.bytes().map(|digit| b'9' - (digit - b'0'));
                let start = [0, u8::MAX - magnitude].into_iter();
                start.chain(turned).chain([u8::MAX]).collect()
            }
        }
    }
}

fn digit_count(value: &BigDecimal) -> i64 {
    i64::try_from(value.digits()).unwrap_or(i64::MAX)
}

/// The power of ten of the first digit.
fn magnitude(value: &BigDecimal) -> i64 {
    digit_count(value) - 1 - value.fractional_digit_count()
}

impl FromStr for Number {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        if text.is_empty() {
            return Err(NumberError::Empty);
        }
        let no_number = || NumberError::NoNumber(text.to_owned());
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let exponent: i64 = exponent.parse().map_err(|_| no_number())?;
        if !is_decimal(mantissa) || text.len() > LONGEST_TEXT {
            return Err(no_number());
        }
        let mantissa: BigDecimal = mantissa.parse().map_err(|_| no_number())?;
        if exponent.abs() > LONGEST_TEXT as i64 && mantissa.sign() != Sign::NoSign {
            return Err(if exponent > 0 {
                NumberError::TooLarge
            } else {
                NumberError::TooSmall
            });
        }
        let (unscaled, scale) = mantissa.into_bigint_and_exponent();
        Self::checked(&BigDecimal::new(unscaled, scale.saturating_sub(exponent)))
    }
}

/// `[+-] digits [. digits]`, with a digit on at least one side of the point.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    are_digits(whole) && are_digits(fraction) && !(whole.is_empty() && fraction.is_empty())
}

/// Digits without an exponent, the way DynamoDB gives numbers back.
impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.to_plain_string())
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(text: &str) -> Number {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_are_told_without_zeros_and_exponents() {
        for (given, told) in [
            ("1.50", "1.5"),
            ("+007", "7"),
            ("-0", "0"),
            ("0.0", "0"),
            (".5", "0.5"),
            ("1e2", "100"),
            ("12E-3", "0.012"),
            ("0e9999", "0"),
        ] {
            assert_eq!(number(given).to_string(), told, "{given}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["a", "1_0", "1 ", "-", ".", "1e", "0x1", "NaN", "1.2.3"] {
            assert_eq!(text.parse::<Number>(), Err(NumberError::NoNumber(text.to_owned())));
        }
        assert_eq!("".parse::<Number>(), Err(NumberError::Empty));
    }

    #[test]
    fn the_range_has_ends() {
        let longest = "9".repeat(38);
        assert_eq!(number(&longest).to_string(), longest);
        assert_eq!("1".repeat(39).parse::<Number>(), Err(NumberError::TooManyDigits));
        assert!("1e125".parse::<Number>().is_ok());
        assert_eq!("1e126".parse::<Number>(), Err(NumberError::TooLarge));
        assert!("1e-130".parse::<Number>().is_ok());
        assert_eq!("1e-131".parse::<Number>(), Err(NumberError::TooSmall));
        assert_eq!("1e99999999999".parse::<Number>(), Err(NumberError::TooLarge));
    }

    #[test]
    fn reckoning_is_exact() {
        assert_eq!(number("0.1").plus(&number("0.2")), Ok(number("0.3")));
        assert_eq!(number("1").minus(&number("1")), Ok(Number::zero()));
        assert_eq!(number("1e38").plus(&number("0.1")), Err(NumberError::TooManyDigits));
    }

    #[test]
    fn sizes_are_by_digits() {
        assert_eq!(number("1").size(), 2);
        assert_eq!(number("-123").size(), 4);
        assert_eq!(number("1000").size(), 2);
    }

    fn any_number() -> impl Strategy<Value = Number> {
        (any::<i64>(), -100i64..100).prop_map(|(digits, exponent)| number(&format!("{digits}e{exponent}")))
    }

    proptest! {
        #[test]
        fn sortable_bytes_lie_in_order(first in any_number(), second in any_number()) {
            prop_assert_eq!(first.sortable().cmp(&second.sortable()), first.cmp(&second));
        }

        #[test]
        fn near_numbers_lie_in_order(first in -2_000i64..2_000, second in -2_000i64..2_000, scale in -3i64..3) {
            let (first, second) = (number(&format!("{first}e{scale}")), number(&format!("{second}")));
            prop_assert_eq!(first.sortable().cmp(&second.sortable()), first.cmp(&second));
        }

        #[test]
        fn texts_come_back(given in any_number()) {
            prop_assert_eq!(number(&given.to_string()), given);
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,12}") {
            let _ = text.parse::<Number>();
        }
    }
}
