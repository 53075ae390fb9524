//! Explicit casts that Arrow answers differently from Trino: to text, from fractions to whole numbers, to moments.
//!
//! Source: athena-redshift-quicksight-spec A7, rows 29 to 31.

use std::hash::Hash;
use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, AsArray, Date32Array, Int64Array, ListArray, MapArray, StringViewBuilder, StructArray,
    TimestampMillisecondArray,
};
use arrow::compute::{CastOptions, cast, cast_with_options};
use arrow::datatypes::{
    DataType, Decimal128Type, Field, FieldRef, Fields, Float64Type, TimeUnit, TimestampMillisecondType,
};
use datafusion::common::{DataFusionError, Result};
use datafusion::logical_expr::{
    ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

use super::math::half_away;
use crate::error::{QueryError, error_type};
use crate::table::{carried, parse_date, parse_timestamp};
use crate::types::{JSON_MARK, SqlType, TextFormat, is_json, json_field};

/// Whether Arrow's cast from `from` to `to` is not Trino's.
pub(crate) fn needs_own_cast(from: &Field, to: &Field) -> bool {
    let (source, target) = (from.data_type(), to.data_type());
    if is_json(from) || is_json(to) {
        return true;
    }
    if target.is_string() {
        return source.is_floating() || source.is_temporal() || source.is_binary() || source.is_nested();
    }
    if target.is_integer() {
        return source.is_floating() || source.is_decimal();
    }
    matches!(target, DataType::Timestamp(_, None) | DataType::Date32) && (source.is_string() || source.is_temporal())
}

/// The function that casts to the type of `to`; with `lenient`, what cannot be cast is NULL.
pub(crate) fn cast_function(to: &Field, lenient: bool) -> Arc<ScalarUDF> {
    let cast = OwnCast {
        target: to.data_type().clone(),
        json: is_json(to),
        lenient,
        signature: Signature::any(1, Volatility::Immutable),
    };
    Arc::new(ScalarUDF::new_from_impl(cast))
}

/// `headwater_nested_cast(x, 'row(a integer)')`: casts whose target DataFusion's planner would refuse.
pub(super) fn nested_casts() -> [ScalarUDF; 2] {
    [("headwater_nested_cast", false), ("headwater_try_nested_cast", true)].map(|(name, lenient)| {
        ScalarUDF::new_from_impl(NestedCast {
            name,
            lenient,
            signature: Signature::any(2, Volatility::Immutable),
        })
    })
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct NestedCast {
    name: &'static str,
    lenient: bool,
    signature: Signature,
}

impl ScalarUDFImpl for NestedCast {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        datafusion::common::internal_err!("the type of a nested cast is in its second argument")
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        let text = args
            .scalar_arguments
            .get(1)
            .and_then(|value| value.as_ref()?.try_as_str().flatten());
        let parsed = text.and_then(SqlType::parse_trino);
        let unknown = || DataFusionError::Plan("a nested cast to an unknown type".to_owned());
        Ok(Arc::new(Field::new(
            "cast",
            parsed.ok_or_else(unknown)?.to_arrow(),
            true,
        )))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let from_json = args.arg_fields.first().is_some_and(|field| is_json(field));
        let constant = matches!(args.args[0], ColumnarValue::Scalar(_));
        let values = args.args[0].to_array(if constant { 1 } else { args.number_rows })?;
        let target = args.return_field.data_type();
        let result = if from_json {
            super::json::from_json(&values, target, self.lenient)?
        } else {
            convert(&values, target, self.lenient)?
        };
        if constant {
            return Ok(ColumnarValue::Scalar(datafusion::common::ScalarValue::try_from_array(
                &result, 0,
            )?));
        }
        Ok(ColumnarValue::Array(result))
    }
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct OwnCast {
    target: DataType,
    json: bool,
    lenient: bool,
    signature: Signature,
}

impl ScalarUDFImpl for OwnCast {
    fn name(&self) -> &'static str {
        "trino_cast"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.target.clone())
    }

    fn return_field_from_args(&self, _: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        let field = if self.json {
            json_field("cast")
        } else {
            Field::new("cast", self.target.clone(), true)
        };
        Ok(Arc::new(field))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let from_json = args
            .arg_fields
            .first()
            .is_some_and(|field| field.metadata().contains_key(JSON_MARK));
        let constant = matches!(args.args[0], ColumnarValue::Scalar(_));
        let values = args.args[0].to_array(if constant { 1 } else { args.number_rows })?;
        let result = match (from_json, self.json) {
            (true, true) => values,
            (true, false) => super::json::from_json(&values, &self.target, self.lenient)?,
            (false, true) => super::json::to_json(&values)?,
            (false, false) => convert(&values, &self.target, self.lenient)?,
        };
        if constant {
            return Ok(ColumnarValue::Scalar(datafusion::common::ScalarValue::try_from_array(
                &result, 0,
            )?));
        }
        Ok(ColumnarValue::Array(result))
    }
}

/// Casts a column as Trino does.
pub(super) fn convert(values: &ArrayRef, target: &DataType, lenient: bool) -> Result<ArrayRef> {
    let source = values.data_type();
    if target.is_string() {
        return to_text(values, target);
    }
    if target.is_integer() && source.is_floating() {
        return doubles_to_integers(values, target, lenient);
    }
    if let (true, DataType::Decimal128(_, scale)) = (target.is_integer(), source) {
        return decimals_to_integers(values, *scale, target, lenient);
    }
    match (source, target) {
        (DataType::Struct(_), DataType::Struct(fields)) => rows(values, fields, lenient),
        (DataType::List(_), DataType::List(field)) => {
            let lists = values.as_list::<i32>();
            let items = convert(lists.values(), field.data_type(), lenient)?;
            Ok(Arc::new(ListArray::try_new(
                Arc::clone(field),
                lists.offsets().clone(),
                items,
                lists.nulls().cloned(),
            )?))
        }
        (DataType::Map(..), DataType::Map(field, _)) => maps(values, field, lenient),
        _ if source.is_nested() != target.is_nested() && !source.is_null() => {
            let (from, to) = (SqlType::from_arrow(source), SqlType::from_arrow(target));
            Err(carried(QueryError::analysis(
                "TYPE_MISMATCH",
                None,
                format!("Cannot cast {from} to {to}"),
            )))
        }
        (text, DataType::Timestamp(TimeUnit::Millisecond, None)) if text.is_string() => {
            let parsed = parse_all(values, target, lenient, |content| parse_timestamp(content, &[]))?;
            Ok(Arc::new(TimestampMillisecondArray::from(parsed)))
        }
        (text, DataType::Date32) if text.is_string() => {
            let parsed = parse_all(values, target, lenient, parse_date)?;
            Ok(Arc::new(Date32Array::from(parsed)))
        }
        (DataType::Timestamp(..), DataType::Date32) => timestamps_to_dates(values),
        _ => arrow_cast(values, target, lenient),
    }
}

/// Fields are matched by their position, as Trino casts rows.
fn rows(values: &ArrayRef, fields: &Fields, lenient: bool) -> Result<ArrayRef> {
    let source = values.as_struct();
    if source.num_columns() != fields.len() {
        let (from, to) = (SqlType::from_arrow(values.data_type()), fields.len());
        let text = format!("Cannot cast {from} to a row of {to} fields");
        return Err(carried(QueryError::analysis("TYPE_MISMATCH", None, text)));
    }
    let columns = source
        .columns()
        .iter()
        .zip(fields)
        .map(|(column, field)| convert(column, field.data_type(), lenient));
    Ok(Arc::new(StructArray::try_new(
        fields.clone(),
        columns.collect::<Result<_>>()?,
        source.nulls().cloned(),
    )?))
}

fn maps(values: &ArrayRef, field: &FieldRef, lenient: bool) -> Result<ArrayRef> {
    let source = values.as_map();
    let DataType::Struct(pair) = field.data_type() else {
        return datafusion::common::internal_err!("a map without entries");
    };
    let keys = convert(source.keys(), pair[0].data_type(), lenient)?;
    let members = convert(source.values(), pair[1].data_type(), lenient)?;
    let entries = StructArray::try_new(pair.clone(), vec![keys, members], None)?;
    let nulls = source.nulls().cloned();
    Ok(Arc::new(MapArray::try_new(
        Arc::clone(field),
        source.offsets().clone(),
        entries,
        nulls,
        false,
    )?))
}

fn arrow_cast(values: &ArrayRef, target: &DataType, lenient: bool) -> Result<ArrayRef> {
    let options = CastOptions {
        safe: lenient,
        ..CastOptions::default()
    };
    Ok(cast_with_options(values, target, &options)?)
}

fn to_text(values: &ArrayRef, target: &DataType) -> Result<ArrayRef> {
    if values.data_type().is_nested() || values.data_type().is_binary() {
        let from = SqlType::from_arrow(values.data_type());
        return Err(carried(QueryError::analysis(
            "TYPE_MISMATCH",
            None,
            format!("Cannot cast {from} to varchar"),
        )));
    }
    let format = TextFormat::new(values)?;
    let mut builder = StringViewBuilder::with_capacity(values.len());
    let mut text = String::new();
    for row in 0..values.len() {
        text.clear();
        if format.append(row, &mut text) {
            builder.append_value(&text);
        } else {
            builder.append_null();
        }
    }
    let built: ArrayRef = Arc::new(builder.finish());
    Ok(if target == &DataType::Utf8View {
        built
    } else {
        cast(&built, target)?
    })
}

fn cannot_cast(value: impl std::fmt::Display, target: &DataType) -> DataFusionError {
    let name = SqlType::from_arrow(target).to_string();
    let text = format!("INVALID_CAST_ARGUMENT: Cannot cast '{value}' to {name}");
    carried(QueryError::user(error_type::BAD_ARGUMENT, text))
}

fn parse_all<T>(
    values: &ArrayRef,
    target: &DataType,
    lenient: bool,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Vec<Option<T>>> {
    let texts = cast(values, &DataType::Utf8View)?;
    texts
        .as_string_view()
        .iter()
        .map(|text| match text.map(|content| (content, parse(content))) {
            Some((content, None)) if !lenient => Err(cannot_cast(content, target)),
            Some((_, parsed)) => Ok(parsed),
            None => Ok(None),
        })
        .collect()
}

/// Rounds halves away from zero; what no integer of the type can hold is an error.
fn doubles_to_integers(values: &ArrayRef, target: &DataType, lenient: bool) -> Result<ArrayRef> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let doubles = cast(values, &DataType::Float64)?;
    let rounded: Result<Int64Array> = doubles
        .as_primitive::<Float64Type>()
        .iter()
        .map(|value| match value {
            Some(number) if (-LIMIT..LIMIT).contains(&number.round()) => Ok(Some(number.round() as i64)),
            Some(number) if !lenient => Err(cannot_cast(number, target)),
            _ => Ok(None),
        })
        .collect();
    narrow(Arc::new(rounded?), target, lenient)
}

fn decimals_to_integers(values: &ArrayRef, scale: i8, target: &DataType, lenient: bool) -> Result<ArrayRef> {
    let unit = 10_i128.pow(u32::from(scale.unsigned_abs()));
    let rounded: Result<Int64Array> = values
        .as_primitive::<Decimal128Type>()
        .iter()
        .map(
            |value| match value.map(|unscaled| i64::try_from(half_away(unscaled, unit))) {
                Some(Ok(whole)) => Ok(Some(whole)),
                Some(Err(_)) if !lenient => Err(cannot_cast("decimal", target)),
                _ => Ok(None),
            },
        )
        .collect();
    narrow(Arc::new(rounded?), target, lenient)
}

fn narrow(values: ArrayRef, target: &DataType, lenient: bool) -> Result<ArrayRef> {
    arrow_cast(&values, target, lenient).map_err(|_| cannot_cast("number out of range", target))
}

fn timestamps_to_dates(values: &ArrayRef) -> Result<ArrayRef> {
    const DAY: i64 = 86_400_000;
    let millis = cast(values, &DataType::Timestamp(TimeUnit::Millisecond, None))?;
    let days = millis
        .as_primitive::<TimestampMillisecondType>()
        .unary::<_, arrow::datatypes::Date32Type>(|value| value.div_euclid(DAY) as i32);
    Ok(Arc::new(days))
}
