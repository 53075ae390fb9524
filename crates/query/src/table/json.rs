//! The JSON SerDes: one document a line, keys without regard to letter case.
//!
//! Source: glue-catalog-spec section 5.

use datafusion::common::Result;
use serde_json::{Map, Value};

use super::bad_data;
use super::builder::ColumnBuilder;
use super::format::JsonSerde;

/// A column that is read from a document.
#[derive(Debug)]
pub(super) struct JsonColumn {
    pub index: usize,
    /// The key, in lower case.
    pub key: String,
    pub builder: ColumnBuilder,
}

/// Appends the document in `line`; `path` names the file for errors.
pub(super) fn append_line(line: &[u8], serde: &JsonSerde, path: &str, columns: &mut [JsonColumn]) -> Result<()> {
    match serde_json::from_slice::<Value>(line) {
        Ok(Value::Object(document)) => append_document(&document, serde, columns),
        _ if serde.ignore_malformed => {
            for column in columns.iter_mut() {
                column.builder.append_null();
            }
            Ok(())
        }
        parsed => {
            let reason = parsed
                .err()
                .map_or_else(|| "not an object".to_owned(), |error| error.to_string());
            Err(super::cursor_error(format!(
                "Row is not a valid JSON Object - JSONException: {reason} (s3://{path})"
            )))
        }
    }
}

fn append_document(document: &Map<String, Value>, serde: &JsonSerde, columns: &mut [JsonColumn]) -> Result<()> {
    for column in columns {
        match find(document, &column.key, serde.dots_in_keys) {
            Some(value) => append_value(value, serde, column.index, &mut column.builder)?,
            None => column.builder.append_null(),
        }
    }
    Ok(())
}

/// The value under `key`, which is in lower case.
fn find<'a>(document: &'a Map<String, Value>, key: &str, dots_in_keys: bool) -> Option<&'a Value> {
    if let Some(value) = document.get(key) {
        return Some(value);
    }
    let matches = |candidate: &str| {
        let folded = candidate.to_lowercase();
        if dots_in_keys {
            folded.replace('.', "_") == key
        } else {
            folded == key
        }
    };
    document
        .iter()
        .rev()
        .find(|(candidate, _)| matches(candidate))
        .map(|(_, value)| value)
}

pub(super) fn append_value(value: &Value, serde: &JsonSerde, index: usize, builder: &mut ColumnBuilder) -> Result<()> {
    if value.is_null() {
        builder.append_null();
        return Ok(());
    }
    match (builder, value) {
        (ColumnBuilder::Array { nesting, items, .. }, Value::Array(elements)) => {
            for element in elements {
                append_value(element, serde, index, items)?;
            }
            nesting.push(Some(elements.len()));
            Ok(())
        }
        (
            ColumnBuilder::Map {
                nesting, keys, values, ..
            },
            Value::Object(entries),
        ) => {
            for (key, entry) in entries {
                append_value(&Value::String(key.clone()), serde, index, keys)?;
                append_value(entry, serde, index, values)?;
            }
            nesting.push(Some(entries.len()));
            Ok(())
        }
        (
            ColumnBuilder::Row {
                fields,
                validity,
                columns,
            },
            Value::Object(document),
        ) => {
            for (field, column) in fields.iter().zip(columns.iter_mut()) {
                match find(document, field.name(), serde.dots_in_keys) {
                    Some(entry) => append_value(entry, serde, index, column)?,
                    None => column.append_null(),
                }
            }
            validity.append_non_null();
            Ok(())
        }
        (plain, other) => append_plain(other, serde, index, plain),
    }
}

fn append_plain(value: &Value, serde: &JsonSerde, index: usize, builder: &mut ColumnBuilder) -> Result<()> {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let appended = match (&mut *builder, value) {
        (ColumnBuilder::Timestamp(timestamps), Value::Number(number)) if number.is_i64() => {
            timestamps.append_option(number.as_i64());
            true
        }
        (ColumnBuilder::Array { .. } | ColumnBuilder::Map { .. } | ColumnBuilder::Row { .. }, _) => false,
        // An empty text in a number's place is a missing number.
        (ColumnBuilder::Text { .. }, _) => builder.append_text(&text, &[]),
        (_, Value::String(empty)) if empty.is_empty() => {
            builder.append_null();
            true
        }
        _ => {
            let length = builder.len();
            let appended = builder.append_text(&text, &serde.timestamp_formats);
            debug_assert_eq!(builder.len(), length + 1);
            appended
        }
    };
    if appended {
        return Ok(());
    }
    Err(bad_data(format!(
        "Error parsing field value '{text}' for field {index}: For input string: \"{text}\""
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::{SqlType, TextFormat};

    fn serde(ignore_malformed: bool) -> JsonSerde {
        JsonSerde {
            ignore_malformed,
            dots_in_keys: false,
            mappings: Vec::new(),
            timestamp_formats: Vec::new(),
        }
    }

    fn read(line: &str, types: &[(&str, &str)], serde: &JsonSerde) -> Result<Vec<String>> {
        let mut columns: Vec<JsonColumn> = types
            .iter()
            .enumerate()
            .map(|(index, (key, text))| JsonColumn {
                index,
                key: (*key).to_owned(),
                builder: ColumnBuilder::new(&SqlType::parse_hive(text).unwrap()).unwrap(),
            })
            .collect();
        append_line(line.as_bytes(), serde, "b/x", &mut columns)?;
        let shown = |column: &mut JsonColumn| {
            let mut out = String::new();
            let format = TextFormat::new(&column.builder.finish().unwrap()).unwrap();
            if format.append(0, &mut out) {
                out
            } else {
                "NULL".to_owned()
            }
        };
        Ok(columns.iter_mut().map(shown).collect())
    }

    #[test]
    fn nested_documents_and_letter_case() {
        let types = [
            ("id", "bigint"),
            ("tags", "array<string>"),
            ("who", "struct<name:string,age:int>"),
            ("m", "map<string,double>"),
        ];
        let line = r#"{"ID": "7", "tags": ["a", 1], "Who": {"Name": "x"}, "m": {"K": 1.5}, "extra": 1}"#;
        assert_eq!(
            read(line, &types, &serde(false)).unwrap(),
            ["7", "[a, 1]", "{name=x, age=null}", "{K=1.5}"]
        );
    }

    #[test]
    fn documents_become_text_in_text_columns() {
        assert_eq!(
            read(r#"{"a": {"b": [1]}}"#, &[("a", "string")], &serde(false)).unwrap(),
            [r#"{"b":[1]}"#]
        );
    }

    #[test]
    fn malformed_lines() {
        let error = read("{broken", &[("a", "int")], &serde(false)).unwrap_err();
        assert!(error.to_string().contains("Row is not a valid JSON Object"), "{error}");
        assert_eq!(read("{broken", &[("a", "int")], &serde(true)).unwrap(), ["NULL"]);
        assert!(read(r#"{"a": "x"}"#, &[("a", "int")], &serde(false)).is_err());
    }
}
