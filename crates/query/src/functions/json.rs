//! JSON: text marked as `json`, paths, and casts both ways.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, BooleanBuilder, Int64Builder, StringViewArray, StringViewBuilder};
use arrow::compute::cast;
use arrow::datatypes::DataType;
use datafusion::common::Result;
use serde_json::Value;

use super::Meaning::Own;
use super::casts::convert;
use super::json_path::Path;
use super::own::{OwnRow, Typed, own, own_json};
use super::{FunctionRow, row};
use crate::error::{QueryError, error_type};
use crate::table::{carried, json_column};
use crate::types::{SqlType, TextFormat};

pub(super) const ROWS: &[FunctionRow] = &[
    row(
        "json_array_contains",
        Own,
        ("json_array_contains('[1, \"a\"]', 'a')", "true"),
    ),
    row("json_array_length", Own, ("json_array_length('[1, [2, 3]]')", "2")),
    row(
        "json_extract",
        Own,
        ("json_extract('{\"a\": [1, {\"b\": 2}]}', '$.a[1]')", "{\"b\":2}"),
    ),
    row(
        "json_extract_scalar",
        Own,
        ("json_extract_scalar('{\"a\":{\"b\":\"x\"}}', '$.a.b')", "x"),
    ),
    row("json_format", Own, ("json_format(json_parse('[1, 2]'))", "[1,2]")),
    row(
        "json_parse",
        Own,
        (
            "CAST(json_extract(json_parse('{\"a\": \"x\"}'), '$.a') AS varchar)",
            "x",
        ),
    ),
    row(
        "json_size",
        Own,
        ("json_size('{\"a\": {\"x\": 1, \"y\": 2}}', '$.a')", "2"),
    ),
];

pub(super) const OWN: &[OwnRow] = &[
    own("json_array_contains", contains_type, json_array_contains),
    own(
        "json_array_length",
        |types| texts(types, 1, DataType::Int64),
        json_array_length,
    ),
    own_json(
        "json_extract",
        |types| texts(types, 2, DataType::Utf8View),
        json_extract,
    ),
    own(
        "json_extract_scalar",
        |types| texts(types, 2, DataType::Utf8View),
        json_extract_scalar,
    ),
    own(
        "json_format",
        |types| texts(types, 1, DataType::Utf8View),
        |arguments| Ok(Arc::clone(&arguments[0])),
    ),
    own_json("json_parse", |types| texts(types, 1, DataType::Utf8View), json_parse),
    own("json_size", |types| texts(types, 2, DataType::Int64), json_size),
];

fn is_text(data_type: &DataType) -> bool {
    data_type.is_string() || data_type.is_null()
}

fn texts(types: &[DataType], count: usize, result: DataType) -> Option<Typed> {
    let fits = types.len() == count && types.iter().all(is_text);
    fits.then(|| Typed::new(vec![DataType::Utf8View; count], result))
}

fn document(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// The values that a path finds in each row; `None` where there is no document, no path or nothing there.
fn found(arguments: &[ArrayRef]) -> Result<Vec<Option<Value>>> {
    let (documents, paths) = (arguments[0].as_string_view(), arguments[1].as_string_view());
    let mut last: Option<(&str, Path)> = None;
    let mut values = Vec::with_capacity(documents.len());
    for row in 0..documents.len() {
        if documents.is_null(row) || paths.is_null(row) {
            values.push(None);
            continue;
        }
        let text = paths.value(row);
        if last.as_ref().is_none_or(|(known, _)| *known != text) {
            last = Some((text, Path::parse(text).ok_or_else(|| invalid_path(text))?));
        }
        let value = document(documents.value(row));
        let path = last.as_ref().map(|(_, path)| path);
        values.push(value.zip(path).and_then(|(whole, path)| path.find(whole)));
    }
    Ok(values)
}

fn invalid_path(text: &str) -> datafusion::common::DataFusionError {
    carried(QueryError::user(
        error_type::BAD_ARGUMENT,
        format!("INVALID_FUNCTION_ARGUMENT: Invalid JSON path: '{text}'"),
    ))
}

fn json_extract(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let texts: StringViewArray = found(arguments)?
        .into_iter()
        .map(|value| value.map(|value| value.to_string()))
        .collect();
    Ok(Arc::new(texts))
}

/// The text of a string, number or boolean; NULL for `null`, arrays and objects.
fn scalar(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn json_extract_scalar(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let texts: StringViewArray = found(arguments)?
        .into_iter()
        .map(|value| value.and_then(scalar))
        .collect();
    Ok(Arc::new(texts))
}

fn json_parse(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = StringViewBuilder::new();
    for text in arguments[0].as_string_view() {
        match text.map(|text| (text, document(text))) {
            Some((_, Some(value))) => builder.append_value(value.to_string()),
            Some((text, None)) => {
                let message = format!("INVALID_FUNCTION_ARGUMENT: Cannot convert value to JSON: '{text}'");
                return Err(carried(QueryError::user(error_type::BAD_ARGUMENT, message)));
            }
            None => builder.append_null(),
        }
    }
    Ok(Arc::new(builder.finish()))
}

fn json_size(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = Int64Builder::new();
    for value in found(arguments)? {
        builder.append_option(value.map(|value| match value {
            Value::Array(items) => items.len() as i64,
            Value::Object(members) => members.len() as i64,
            _ => 0,
        }));
    }
    Ok(Arc::new(builder.finish()))
}

fn json_array_length(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = Int64Builder::new();
    for text in arguments[0].as_string_view() {
        builder.append_option(match text.and_then(document) {
            Some(Value::Array(items)) => Some(items.len() as i64),
            _ => None,
        });
    }
    Ok(Arc::new(builder.finish()))
}

fn contains_type(types: &[DataType]) -> Option<Typed> {
    let [array, wanted] = types else { return None };
    let wanted = match wanted {
        text if is_text(text) => DataType::Utf8View,
        DataType::Boolean => DataType::Boolean,
        number if number.is_integer() => DataType::Int64,
        number if number.is_numeric() => DataType::Float64,
        _ => return None,
    };
    is_text(array).then(|| Typed::new([DataType::Utf8View, wanted], DataType::Boolean))
}

fn json_array_contains(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let wanted = to_json(&arguments[1])?;
    let wanted = wanted.as_string_view();
    let mut builder = BooleanBuilder::new();
    for (row, text) in arguments[0].as_string_view().iter().enumerate() {
        let value = wanted.is_valid(row).then(|| document(wanted.value(row))).flatten();
        builder.append_option(match (text.and_then(document), value) {
            (Some(Value::Array(items)), Some(value)) => Some(items.contains(&value)),
            _ => None,
        });
    }
    Ok(Arc::new(builder.finish()))
}

/// `CAST(json AS type)`: scalars by their text, anything into its JSON text when the target is text.
pub(super) fn from_json(values: &ArrayRef, target: &DataType, lenient: bool) -> Result<ArrayRef> {
    if target.is_nested() && lenient {
        let text = "TRY_CAST from JSON to an array, map or row is not supported yet";
        return Err(carried(QueryError::not_supported(text)));
    }
    if target.is_nested() {
        return json_column(values, &SqlType::from_arrow(target));
    }
    let texts = cast(values, &DataType::Utf8View)?;
    let scalars: StringViewArray = texts
        .as_string_view()
        .iter()
        .map(|text| text.and_then(document).and_then(scalar_or_text))
        .collect();
    convert(&(Arc::new(scalars) as ArrayRef), target, lenient)
}

fn scalar_or_text(value: Value) -> Option<String> {
    match value {
        Value::Array(_) | Value::Object(_) => Some(value.to_string()),
        other => scalar(other),
    }
}

/// `CAST(x AS json)`
pub(super) fn to_json(values: &ArrayRef) -> Result<ArrayRef> {
    let mut builder = StringViewBuilder::new();
    let format = TextFormat::new(values)?;
    for row in 0..values.len() {
        match json_value(values, row, &format)? {
            Value::Null => builder.append_null(),
            value => builder.append_value(value.to_string()),
        }
    }
    Ok(Arc::new(builder.finish()))
}

fn json_value(values: &ArrayRef, row: usize, format: &TextFormat) -> Result<Value> {
    let mut text = String::new();
    if values.data_type().is_null() || values.is_null(row) {
        return Ok(Value::Null);
    }
    match values.data_type() {
        DataType::Boolean => return Ok(Value::Bool(values.as_boolean().value(row))),
        DataType::List(_) => {
            let items = values.as_list::<i32>().value(row);
            let format = TextFormat::new(&items)?;
            let parts: Result<Vec<Value>> = (0..items.len())
                .map(|index| json_value(&items, index, &format))
                .collect();
            return Ok(Value::Array(parts?));
        }
        DataType::Struct(_) => {
            let fields = values.as_struct().columns();
            let one = |column: &ArrayRef| json_value(column, row, &TextFormat::new(column)?);
            return Ok(Value::Array(fields.iter().map(one).collect::<Result<Vec<Value>>>()?));
        }
        DataType::Map(..) => return map_value(values, row),
        _ => {}
    }
    format.append(row, &mut text);
    if values.data_type().is_numeric() {
        return Ok(document(&text).unwrap_or(Value::String(text)));
    }
    Ok(Value::String(text))
}

fn map_value(values: &ArrayRef, row: usize) -> Result<Value> {
    let entries = values.as_map().value(row);
    let (keys, members) = (TextFormat::new(entries.column(0))?, TextFormat::new(entries.column(1))?);
    let mut object = serde_json::Map::new();
    for index in 0..entries.len() {
        let mut key = String::new();
        keys.append(index, &mut key);
        object.insert(key, json_value(entries.column(1), index, &members)?);
    }
    Ok(Value::Object(object))
}
