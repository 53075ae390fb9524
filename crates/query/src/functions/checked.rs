//! Arithmetic that fails where Trino's fails: integers that overflow, and decimals divided at Trino's scale.
//!
//! Source: athena-redshift-quicksight-spec A7, rows 81b and 1.

use std::sync::Arc;

use arrow::array::{ArrayRef, AsArray, Decimal128Array};
use arrow::compute::kernels::numeric;
use arrow::datatypes::{DataType, Decimal128Type, i256};
use datafusion::common::{Result, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, Operator, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

use crate::error::{QueryError, error_type};
use crate::table::carried;

/// The function that `operator` becomes between two integers of the same type.
pub(crate) fn checked_operator(operator: Operator) -> Option<Arc<ScalarUDF>> {
    let name = match operator {
        Operator::Plus => "checked_add",
        Operator::Minus => "checked_subtract",
        Operator::Multiply => "checked_multiply",
        _ => return None,
    };
    Some(Arc::new(ScalarUDF::new_from_impl(Checked {
        name,
        signature: two_arguments(),
    })))
}

/// The function that `/` becomes between two decimals.
pub(crate) fn decimal_division() -> Arc<ScalarUDF> {
    Arc::new(ScalarUDF::new_from_impl(Division {
        signature: two_arguments(),
    }))
}

fn two_arguments() -> Signature {
    Signature::any(2, Volatility::Immutable)
}

fn both_columns(args: &ScalarFunctionArgs) -> Result<(ArrayRef, ArrayRef, bool)> {
    let constant = args
        .args
        .iter()
        .all(|argument| matches!(argument, ColumnarValue::Scalar(_)));
    let rows = if constant { 1 } else { args.number_rows };
    Ok((args.args[0].to_array(rows)?, args.args[1].to_array(rows)?, constant))
}

fn as_value(array: ArrayRef, constant: bool) -> Result<ColumnarValue> {
    if constant {
        return Ok(ColumnarValue::Scalar(datafusion::common::ScalarValue::try_from_array(
            &array, 0,
        )?));
    }
    Ok(ColumnarValue::Array(array))
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Checked {
    name: &'static str,
    signature: Signature,
}

impl ScalarUDFImpl for Checked {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        Ok(arguments[0].clone())
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let (left, right, constant) = both_columns(&args)?;
        let result = match self.name {
            "checked_add" => numeric::add(&left, &right),
            "checked_subtract" => numeric::sub(&left, &right),
            _ => numeric::mul(&left, &right),
        };
        as_value(result.map_err(|error| out_of_range(&error.to_string()))?, constant)
    }
}

pub(super) fn out_of_range(reason: &str) -> datafusion::common::DataFusionError {
    let text = format!("NUMERIC_VALUE_OUT_OF_RANGE: {reason}");
    carried(QueryError::user(error_type::BAD_ARGUMENT, text))
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Division {
    signature: Signature,
}

/// Precision and scale of Trino's quotient.
///
/// Source: Trino, "Decimal functions and operators": scale is the greater of both.
fn quotient(left: (u8, i8), right: (u8, i8)) -> (u8, i8) {
    let ((precision, scale), (_, right_scale)) = (left, right);
    let result_scale = scale.max(right_scale);
    let digits = i16::from(precision) + i16::from(right_scale) + i16::from((right_scale - scale).max(0));
    (u8::try_from(digits.clamp(1, 38)).unwrap_or(38), result_scale)
}

impl ScalarUDFImpl for Division {
    fn name(&self) -> &'static str {
        "decimal_divide"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        let [
            DataType::Decimal128(precision, scale),
            DataType::Decimal128(other, other_scale),
        ] = arguments
        else {
            return plan_err!("decimal_divide takes two decimals");
        };
        let (digits, places) = quotient((*precision, *scale), (*other, *other_scale));
        Ok(DataType::Decimal128(digits, places))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let (left, right, constant) = both_columns(&args)?;
        let result_type = args.return_type().clone();
        let (left, right) = (
            left.as_primitive::<Decimal128Type>(),
            right.as_primitive::<Decimal128Type>(),
        );
        let DataType::Decimal128(_, scale) = result_type else {
            return plan_err!("decimal_divide makes decimals");
        };
        let shift = i16::from(scale) - i16::from(left.scale()) + i16::from(right.scale());
        let quotients: Result<Decimal128Array> = left
            .iter()
            .zip(right.iter())
            .map(|pair| match pair {
                (Some(dividend), Some(divisor)) => divide(dividend, divisor, shift.unsigned_abs()).map(Some),
                _ => Ok(None),
            })
            .collect();
        as_value(Arc::new(quotients?.with_data_type(result_type)), constant)
    }
}

/// `dividend * 10^shift / divisor`, halves rounded away from zero.
fn divide(dividend: i128, divisor: i128, shift: u16) -> Result<i128> {
    if divisor == 0 {
        return Err(carried(QueryError::user(
            error_type::BAD_ARGUMENT,
            "DIVISION_BY_ZERO: Division by zero",
        )));
    }
    let factor = 10_i128
        .checked_pow(u32::from(shift))
        .ok_or_else(|| out_of_range("Decimal overflow"))?;
    if let Some(scaled) = dividend.checked_mul(factor) {
        return Ok(super::math::half_away(scaled, divisor));
    }
    wide_divide(dividend, factor, divisor).ok_or_else(|| out_of_range("Decimal overflow"))
}

fn wide_divide(dividend: i128, factor: i128, divisor: i128) -> Option<i128> {
    let scaled = i256::from_i128(dividend).checked_mul(i256::from_i128(factor))?;
    let wide_divisor = i256::from_i128(divisor);
    let quotient = scaled.checked_div(wide_divisor)?;
    let rest = scaled.checked_rem(wide_divisor)?.wrapping_abs();
    let half_reached = rest.checked_add(rest)? >= wide_divisor.wrapping_abs();
    let away = if (dividend < 0) == (divisor < 0) {
        i256::ONE
    } else {
        i256::MINUS_ONE
    };
    let rounded = if half_reached {
        quotient.checked_add(away)?
    } else {
        quotient
    };
    rounded.to_i128()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotients_round_half_away() {
        assert_eq!(quotient((2, 1), (2, 1)), (3, 1));
        assert_eq!(divide(10, 30, 1).unwrap(), 3);
        assert_eq!(divide(-5, 2, 0).unwrap(), -3);
        assert_eq!(divide(5, -2, 0).unwrap(), -3);
        assert_eq!(divide(i128::MAX / 2, 10, 1).unwrap(), i128::MAX / 2);
        assert!(divide(1, 0, 0).is_err());
    }
}
