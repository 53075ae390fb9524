//! Numbers.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Float64Array};
use arrow::compute::{binary, cast};
use arrow::datatypes::{DataType, Decimal128Type, Float64Type, Int64Type};
use datafusion::common::{DataFusionError, Result};
use datafusion::sql::sqlparser::ast::{BinaryOperator, Expr, Function};

use super::Meaning::{Own, Renamed, Rewritten, Same};
use super::conditions::arguments_of;
use super::own::{OwnRow, Typed, own};
use super::{FunctionRow, row};
use crate::dialect::{cast as cast_to, text};

pub(super) const ROWS: &[FunctionRow] = &[
    row("abs", Same, ("abs(-2.5)", "2.5")),
    row("acos", Own, ("acos(1)", "0.0")),
    row("asin", Own, ("asin(0)", "0.0")),
    row("atan", Own, ("atan(0)", "0.0")),
    row("atan2", Own, ("atan2(0, 1)", "0.0")),
    row("bitwise_and", Own, ("bitwise_and(12, 10)", "8")),
    row("bitwise_or", Own, ("bitwise_or(12, 10)", "14")),
    row("bitwise_xor", Own, ("bitwise_xor(12, 10)", "6")),
    row("cbrt", Own, ("cbrt(27)", "3.0")),
    row("ceil", Own, ("ceil(1.2)", "2")),
    row("ceiling", Renamed("ceil"), ("ceiling(-1.7e0)", "-1.0")),
    row("cos", Own, ("cos(0)", "1.0")),
    row("cosh", Own, ("cosh(0)", "1.0")),
    row("degrees", Own, ("degrees(pi())", "180.0")),
    row("e", Rewritten(e_constant), ("e()", "2.718281828459045")),
    row("exp", Own, ("exp(0)", "1.0")),
    row("floor", Own, ("floor(5)", "5")),
    row("infinity", Rewritten(infinity), ("infinity()", "Infinity")),
    row("is_finite", Own, ("is_finite(1e0)", "true")),
    row("is_infinite", Own, ("is_infinite(infinity())", "true")),
    row("is_nan", Own, ("is_nan(nan())", "true")),
    row("ln", Own, ("ln(1)", "0.0")),
    row("log", Own, ("log(2, 8)", "3.0")),
    row("log10", Own, ("log10(100)", "2.0")),
    row("log2", Own, ("log2(8)", "3.0")),
    row("mod", Rewritten(modulo), ("mod(7, 4)", "3")),
    row("nan", Rewritten(nan), ("nan()", "NaN")),
    row("pi", Same, ("pi()", "3.141592653589793")),
    row("pow", Renamed("power"), ("pow(2, 10)", "1024.0")),
    row("power", Own, ("power(2, 3)", "8.0")),
    row("radians", Own, ("radians(0)", "0.0")),
    row("rand", Renamed("random"), ("rand() < 1e0", "true")),
    row("random", Same, ("random() >= 0e0", "true")),
    row("round", Own, ("round(2.5)", "3")),
    row("sign", Own, ("sign(-5)", "-1")),
    row("sin", Own, ("sin(0)", "0.0")),
    row("sinh", Own, ("sinh(0)", "0.0")),
    row("sqrt", Own, ("sqrt(16)", "4.0")),
    row("tan", Own, ("tan(0)", "0.0")),
    row("tanh", Own, ("tanh(0)", "0.0")),
    row("truncate", Own, ("truncate(-1.7e0)", "-1.0")),
];

macro_rules! double_function {
    ($name:literal, $function:expr) => {
        own($name, one_double, |arguments| {
            let values = arguments[0].as_primitive::<Float64Type>();
            Ok(Arc::new(values.unary::<_, Float64Type>($function)))
        })
    };
}

macro_rules! double_test {
    ($name:literal, $function:expr) => {
        own(
            $name,
            |types| {
                Some(Typed {
                    result: DataType::Boolean,
                    ..one_double(types)?
                })
            },
            |arguments| {
                let values = arguments[0].as_primitive::<Float64Type>();
                Ok(Arc::new(arrow::array::BooleanArray::from_unary(values, $function)))
            },
        )
    };
}

macro_rules! bitwise {
    ($name:literal, $function:expr) => {
        own($name, two_bigints, |arguments| {
            let (left, right) = (
                arguments[0].as_primitive::<Int64Type>(),
                arguments[1].as_primitive::<Int64Type>(),
            );
            Ok(Arc::new(binary::<_, _, _, Int64Type>(left, right, $function)?))
        })
    };
}

pub(super) const OWN: &[OwnRow] = &[
    double_function!("acos", f64::acos),
    double_function!("asin", f64::asin),
    double_function!("atan", f64::atan),
    double_function!("cbrt", f64::cbrt),
    double_function!("cos", f64::cos),
    double_function!("cosh", f64::cosh),
    double_function!("degrees", f64::to_degrees),
    double_function!("exp", f64::exp),
    double_function!("ln", f64::ln),
    double_function!("log10", f64::log10),
    double_function!("log2", f64::log2),
    double_function!("radians", f64::to_radians),
    double_function!("sin", f64::sin),
    double_function!("sinh", f64::sinh),
    double_function!("sqrt", f64::sqrt),
    double_function!("tan", f64::tan),
    double_function!("tanh", f64::tanh),
    double_test!("is_finite", f64::is_finite),
    double_test!("is_infinite", f64::is_infinite),
    double_test!("is_nan", f64::is_nan),
    bitwise!("bitwise_and", |left, right| left & right),
    bitwise!("bitwise_or", |left, right| left | right),
    bitwise!("bitwise_xor", |left, right| left ^ right),
    own("atan2", two_doubles, |arguments| two(arguments, f64::atan2)),
    own("log", two_doubles, |arguments| {
        two(arguments, |base, value| value.ln() / base.ln())
    }),
    own("power", two_doubles, |arguments| two(arguments, f64::powf)),
    own("ceil", rounded_type, |arguments| {
        rounded(arguments, f64::ceil, Direction::Up)
    }),
    own("floor", rounded_type, |arguments| {
        rounded(arguments, f64::floor, Direction::Down)
    }),
    own("round", round_type, round),
    own("truncate", rounded_type, |arguments| {
        rounded(arguments, f64::trunc, Direction::Zero)
    }),
    own("sign", sign_type, sign),
];

fn is_number(data_type: &DataType) -> bool {
    data_type.is_numeric() || data_type == &DataType::Null
}

fn doubles(types: &[DataType], count: usize) -> Option<Typed> {
    let fits = types.len() == count && types.iter().all(is_number);
    fits.then(|| Typed::new(vec![DataType::Float64; count], DataType::Float64))
}

fn one_double(types: &[DataType]) -> Option<Typed> {
    doubles(types, 1)
}

fn two_doubles(types: &[DataType]) -> Option<Typed> {
    doubles(types, 2)
}

fn two_bigints(types: &[DataType]) -> Option<Typed> {
    let fits = types.len() == 2
        && types
            .iter()
            .all(|data_type| data_type.is_integer() || data_type.is_null());
    fits.then(|| Typed::new(vec![DataType::Int64; 2], DataType::Int64))
}

fn two(arguments: &[ArrayRef], function: fn(f64, f64) -> f64) -> Result<ArrayRef> {
    let (left, right) = (
        arguments[0].as_primitive::<Float64Type>(),
        arguments[1].as_primitive::<Float64Type>(),
    );
    Ok(Arc::new(binary::<_, _, _, Float64Type>(left, right, function)?))
}

/// The types of `ceil`, `floor` and `truncate`: integers stay, a decimal loses its fraction.
fn rounded_type(types: &[DataType]) -> Option<Typed> {
    let [only] = types else { return None };
    let result = match only {
        DataType::Decimal128(precision, scale) => {
            let whole_digits = precision
                .saturating_sub(scale.unsigned_abs())
                .saturating_add(u8::from(*scale > 0));
            DataType::Decimal128(whole_digits.clamp(1, 38), 0)
        }
        DataType::Null => DataType::Float64,
        number if number.is_numeric() => number.clone(),
        _ => return None,
    };
    let argument = if only.is_null() {
        DataType::Float64
    } else {
        only.clone()
    };
    Some(Typed::new([argument], result))
}

#[derive(Clone, Copy)]
enum Direction {
    Up,
    Down,
    Zero,
    Nearest,
}

fn rounded(arguments: &[ArrayRef], function: fn(f64) -> f64, direction: Direction) -> Result<ArrayRef> {
    let values = &arguments[0];
    match values.data_type() {
        DataType::Float64 => Ok(Arc::new(
            values.as_primitive::<Float64Type>().unary::<_, Float64Type>(function),
        )),
        DataType::Float32 => {
            let wide = cast(values, &DataType::Float64)?;
            Ok(cast(&rounded(&[wide], function, direction)?, &DataType::Float32)?)
        }
        DataType::Decimal128(..) => whole_decimals(values, direction),
        _ => Ok(Arc::clone(values)),
    }
}

/// Rounds decimals to whole numbers.
fn whole_decimals(values: &ArrayRef, direction: Direction) -> Result<ArrayRef> {
    let typed = rounded_type(&[values.data_type().clone()]);
    let (Some(typed), DataType::Decimal128(_, scale)) = (typed, values.data_type()) else {
        return Err(DataFusionError::Internal("not a decimal".to_owned()));
    };
    let unit = 10_i128.pow(u32::from(scale.unsigned_abs()));
    let whole = values
        .as_primitive::<Decimal128Type>()
        .unary::<_, Decimal128Type>(|value| {
            let (floor, rest) = (value.div_euclid(unit), value.rem_euclid(unit));
            match direction {
                Direction::Down => floor,
                Direction::Up => floor + i128::from(rest != 0),
                Direction::Zero => value / unit,
                Direction::Nearest => half_away(value, unit),
            }
        });
    Ok(Arc::new(whole.with_data_type(typed.result)))
}

/// Divides and rounds halves away from zero, as Trino rounds decimals.
pub(super) fn half_away(value: i128, unit: i128) -> i128 {
    let quotient = value / unit;
    let rest = (value % unit).unsigned_abs();
    if rest * 2 >= unit.unsigned_abs() && rest > 0 {
        quotient + value.signum() * unit.signum()
    } else {
        quotient
    }
}

fn round_type(types: &[DataType]) -> Option<Typed> {
    match types {
        [_] => rounded_type(types),
        [number, digits] if digits.is_integer() || digits.is_null() => {
            let argument = if number.is_null() {
                DataType::Float64
            } else {
                number.clone()
            };
            number
                .is_numeric()
                .then(|| Typed::new([argument.clone(), DataType::Int64], argument))
        }
        _ => None,
    }
}

fn round(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let [values, digits] = arguments else {
        return rounded(arguments, f64::round, Direction::Nearest);
    };
    let digits = digits.as_primitive::<Int64Type>();
    if values.data_type().is_integer() {
        return round_integers(values, digits);
    }
    if let DataType::Decimal128(_, scale) = values.data_type() {
        let rounded =
            binary::<_, _, _, Decimal128Type>(values.as_primitive::<Decimal128Type>(), digits, |value, keep| {
                round_decimal(value, i64::from(*scale) - keep)
            })?;
        return Ok(Arc::new(rounded.with_data_type(values.data_type().clone())));
    }
    let wide = cast(values, &DataType::Float64)?;
    let result: Float64Array = binary(wide.as_primitive::<Float64Type>(), digits, round_double)?;
    Ok(cast(&result, values.data_type())?)
}

fn round_integers(values: &ArrayRef, digits: &arrow::array::Int64Array) -> Result<ArrayRef> {
    let wide = cast(values, &DataType::Int64)?;
    let rounded = binary::<_, _, _, Int64Type>(wide.as_primitive::<Int64Type>(), digits, |value, keep| {
        round_decimal(i128::from(value), -keep) as i64
    })?;
    Ok(cast(&rounded, values.data_type())?)
}

/// Clears the last `dropped` digits, rounding halves away from zero.
fn round_decimal(value: i128, dropped: i64) -> i128 {
    match u32::try_from(dropped) {
        Ok(0) | Err(_) => value,
        Ok(count) if count > 38 => 0,
        Ok(count) => {
            let unit = 10_i128.pow(count);
            half_away(value, unit) * unit
        }
    }
}

fn round_double(value: f64, digits: i64) -> f64 {
    let factor = 10_f64.powi(digits.clamp(-400, 400) as i32);
    let scaled = value * factor;
    if scaled.is_finite() && factor != 0.0 {
        scaled.round() / factor
    } else {
        value
    }
}

fn sign_type(types: &[DataType]) -> Option<Typed> {
    let rounded = rounded_type(types)?;
    let result = if rounded.result.is_decimal() {
        DataType::Decimal128(1, 0)
    } else {
        rounded.result
    };
    Some(Typed::new(rounded.arguments, result))
}

fn sign(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let values = &arguments[0];
    let wide = cast(values, &DataType::Float64)?;
    let signs = wide.as_primitive::<Float64Type>().unary::<_, Float64Type>(|value| {
        if value == 0.0 || value.is_nan() {
            value
        } else {
            value.signum()
        }
    });
    let result = sign_type(&[values.data_type().clone()]).map_or(DataType::Float64, |typed| typed.result);
    Ok(cast(&signs, &result)?)
}

fn no_arguments(function: &Function) -> Option<()> {
    arguments_of(function).is_empty().then_some(())
}

fn double(content: &str) -> Expr {
    cast_to(text(content), "double")
}

fn e_constant(function: Function) -> Option<Expr> {
    no_arguments(&function).map(|()| double("2.718281828459045"))
}

fn infinity(function: Function) -> Option<Expr> {
    no_arguments(&function).map(|()| double("Infinity"))
}

fn nan(function: Function) -> Option<Expr> {
    no_arguments(&function).map(|()| double("NaN"))
}

fn modulo(function: Function) -> Option<Expr> {
    let [left, right] = <[Expr; 2]>::try_from(arguments_of(&function)).ok()?;
    let operation = Expr::BinaryOp {
        left: Box::new(nested(left)),
        op: BinaryOperator::Modulo,
        right: Box::new(nested(right)),
    };
    Some(nested(operation))
}

fn nested(expression: Expr) -> Expr {
    Expr::Nested(Box::new(expression))
}
