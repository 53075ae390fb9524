//! Decimal numbers of any length, compared exactly.

use std::cmp::Ordering;

/// A decimal number: `0.d1d2d3… × 10^exponent`, its digits without zeros at either end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    /// Empty for zero.
    digits: Vec<u8>,
    exponent: i64,
}

impl Decimal {
    /// Reads `[+-] digits [. digits] [e [+-] digits]`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        if all.is_empty() || !all.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let exponent = i64::from(exponent) + whole.len() as i64;
        Some(Self::normal(text.starts_with('-'), &all, exponent))
    }

    fn normal(negative: bool, digits: &[u8], exponent: i64) -> Self {
        let Some(first) = digits.iter().position(|&digit| digit != b'0') else {
            return Self {
                negative: false,
                digits: Vec::new(),
                exponent: 0,
            };
        };
        let last = digits.iter().rposition(|&digit| digit != b'0').unwrap_or(first);
        Self {
            negative,
            digits: digits[first..=last].to_vec(),
            exponent: exponent - first as i64,
        }
    }

    fn compare_size(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self
                .exponent
                .cmp(&other.exponent)
                .then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.compare_size(other),
            (true, true) => other.compare_size(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn the_same_number_is_equal_however_it_is_written() {
        for (one, other) in [
            ("3e14", "300000000000000"),
            ("1.50", "01.5"),
            ("-0", "0.00"),
            (".5", "5e-1"),
            ("+2", "2."),
        ] {
            assert_eq!(decimal(one), decimal(other), "{one} {other}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", ".", "e5", "1e", "1.2.3", "0x1", "1 2", "NaN", "1e99999999999"] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn order_is_that_of_the_numbers(a in -1_000_000i64..1_000_000, b in -1_000_000i64..1_000_000, places in 0u32..4) {
            let text = |number: i64| format!("{}{}.{:03}", if number < 0 { "-" } else { "" }, number.abs() / 1000, number.abs() % 1000);
            prop_assert_eq!(decimal(&text(a)).cmp(&decimal(&text(b))), a.cmp(&b));
            let scaled = |number: i64| decimal(&format!("{}e-{places}", number * 10_i64.pow(places)));
            prop_assert_eq!(scaled(a), decimal(&a.to_string()));
        }
    }
}
