//! JSON: one document per line, one document per file, or an array at the top.
//!
//! Source: glue-crawler-spec section 2.3.

use std::collections::HashMap;

use serde_json::{Deserializer, Map, Value};

use super::json_path::JsonPath;
use super::{FormatReason, Found, Verdict};
use crate::format::Format;
use crate::hive_type::{HiveType, Member};
use crate::sample::Sample;
use crate::schema::{Field, Schema};

/// The column of a file that is an array at the top.
const ARRAY_COLUMN: &str = "array";
/// The column of records that are no objects.
const RECORD_COLUMN: &str = "record";

/// The documents at the beginning of a file.
#[derive(Debug, Default)]
struct Documents {
    values: Vec<Value>,
    /// Bytes up to the end of the last document.
    length: usize,
    bad_lines: usize,
    /// The sample ends within a document.
    cut_off: bool,
}

/// The built-in classifier.
pub(super) fn look(sample: &Sample) -> Verdict {
    with_documents(sample, |documents| {
        let records = documents.values.len();
        let elements = documents.values.iter().filter_map(Value::as_array).map(Vec::len).sum();
        let is_array = documents.values.first().is_some_and(Value::is_array);
        let reason = if is_array {
            FormatReason::JsonArray { elements }
        } else {
            FormatReason::JsonRecords {
                records,
                bad_lines: documents.bad_lines,
            }
        };
        let mut schema = Records::default();
        documents
            .values
            .iter()
            .for_each(|value| schema.add(value, ARRAY_COLUMN));
        Ok(found(schema, reason, documents.length, records))
    })
}

/// A custom classifier: the records are what `path` selects in each document.
pub(super) fn look_with_path(sample: &Sample, path: &JsonPath) -> Verdict {
    with_documents(sample, |documents| {
        let selected: Vec<&Value> = documents.values.iter().flat_map(|value| path.select(value)).collect();
        if selected.is_empty() {
            return Err(format!("{path} selects nothing"));
        }
        let mut schema = Records::default();
        for value in &selected {
            schema.add(value, RECORD_COLUMN);
        }
        let reason = FormatReason::JsonPath {
            path: path.to_string(),
            records: selected.len(),
        };
        Ok(found(schema, reason, documents.length, selected.len()))
    })
}

fn with_documents(sample: &Sample, judge: impl FnOnce(&Documents) -> Result<Found, String>) -> Verdict {
    let text = sample.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&sample.bytes);
    if !matches!(text.trim_ascii_start(), [b'{' | b'[', ..]) {
        return Verdict::Rejected("does not begin with { or [".to_owned());
    }
    let mut documents = read_documents(text);
    if documents.values.is_empty() && documents.cut_off && !sample.complete {
        return Verdict::NeedsMore;
    }
    if documents.cut_off && sample.complete {
        documents.bad_lines += 1;
    }
    if documents.values.len() < documents.bad_lines.max(1) {
        return Verdict::Rejected("begins like JSON but is not".to_owned());
    }
    judge(&documents).map_or_else(Verdict::Rejected, Verdict::Found)
}

/// Reads documents one after the other; what is no JSON is passed over to the next line.
fn read_documents(text: &[u8]) -> Documents {
    let mut documents = Documents::default();
    let mut start = 0;
    while start < text.len() {
        let mut stream = Deserializer::from_slice(&text[start..]).into_iter::<Value>();
        let problem = loop {
            match stream.next() {
                Some(Ok(value @ (Value::Object(_) | Value::Array(_)))) => {
                    documents.values.push(value);
                    documents.length = start + stream.byte_offset();
                }
                Some(Ok(_)) => documents.bad_lines += 1,
                Some(Err(error)) => break error,
                None => return documents,
            }
        };
        if problem.is_eof() {
            documents.cut_off = true;
            return documents;
        }
        documents.bad_lines += 1;
        let stopped = start + stream.byte_offset();
        let line = text[stopped..].iter().position(|byte| *byte == b'\n');
        start = line.map_or(text.len(), |length| stopped + length + 1);
    }
    documents
}

fn found(records: Records, reason: FormatReason, length: usize, count: usize) -> Found {
    let average_record_size = length as u64 / count.max(1) as u64;
    Found {
        format: Format::Json,
        schema: records.schema(),
        classifier: None,
        reason,
        average_record_size,
    }
}

/// Columns merged over records, in the order in which their keys were first seen.
#[derive(Debug, Default)]
struct Records {
    fields: Vec<Field>,
    positions: HashMap<String, usize>,
}

impl Records {
    fn add(&mut self, record: &Value, column_of_others: &str) {
        match record {
            Value::Object(members) => members.iter().for_each(|(name, value)| self.add_field(name, value)),
            other => self.add_field(column_of_others, other),
        }
    }

    fn add_field(&mut self, source_name: &str, value: &Value) {
        let name = source_name.to_lowercase();
        let data_type = value_type(value);
        if let Some(position) = self.positions.get(&name) {
            let known = &mut self.fields[*position].data_type;
            *known = std::mem::replace(known, HiveType::Unseen).merge(data_type);
        } else {
            self.positions.insert(name, self.fields.len());
            self.fields.push(Field::new(source_name, data_type));
        }
    }

    fn schema(self) -> Schema {
        Schema(self.fields)
    }
}

fn value_type(value: &Value) -> HiveType {
    match value {
        Value::Null => HiveType::Unseen,
        Value::Bool(_) => HiveType::Boolean,
        Value::Number(number) => match number.as_i64() {
            Some(integer) if i32::try_from(integer).is_ok() => HiveType::Int,
            Some(_) => HiveType::Bigint,
            None => HiveType::Double,
        },
        Value::String(_) => HiveType::String,
        Value::Array(elements) => HiveType::Array(Box::new(elements_type(elements))),
        Value::Object(members) => struct_type(members),
    }
}

fn elements_type(elements: &[Value]) -> HiveType {
    elements.iter().map(value_type).fold(HiveType::Unseen, HiveType::merge)
}

fn struct_type(members: &Map<String, Value>) -> HiveType {
    let single = |(name, value): (&String, &Value)| {
        HiveType::Struct(vec![Member {
            name: member_name(name),
            data_type: value_type(value),
        }])
    };
    // Merging one by one joins keys that differ only in case.
    members
        .iter()
        .map(single)
        .fold(HiveType::Struct(Vec::new()), HiveType::merge)
}

/// A key as a member's name: lower case; characters that delimit Hive types would make the type unreadable.
fn member_name(key: &str) -> String {
    key.to_lowercase().replace(['<', '>', ':', ',', '`'], "_")
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use proptest::prelude::*;

    use super::*;
    use crate::format::Compression;

    fn sample(text: &[u8], complete: bool) -> Sample {
        Sample {
            bytes: Bytes::copy_from_slice(text),
            complete,
            compression: Compression::None,
        }
    }

    fn columns(text: &str) -> String {
        match look(&sample(text.as_bytes(), true)) {
            Verdict::Found(found) => found.schema.describe(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn lines_and_whole_files_are_read_alike() {
        let expected = "a int, b string";
        assert_eq!(columns("{\"a\":1,\"b\":\"x\"}\n{\"a\":2}\n"), expected);
        assert_eq!(columns("{\n  \"a\": 1,\n  \"b\": \"x\"\n}\n"), expected);
    }

    #[test]
    fn types_merge_over_records() {
        assert_eq!(columns("{\"n\":1}\n{\"n\":3000000000}\n"), "n bigint");
        assert_eq!(columns("{\"n\":1}\n{\"n\":1.5}\n"), "n double");
        assert_eq!(columns("{\"n\":1}\n{\"n\":\"x\"}\n"), "n string");
        assert_eq!(columns("{\"n\":null}\n"), "n string");
        assert_eq!(columns("{\"n\":null}\n{\"n\":true}\n"), "n boolean");
        assert_eq!(
            columns("{\"n\":{\"a\":1}}\n{\"n\":{\"B\":[1,2.5]}}\n"),
            "n struct<a:int,b:array<double>>"
        );
        assert_eq!(columns("{\"n\":{\"a\":1}}\n{\"n\":5}\n"), "n string");
    }

    #[test]
    fn keys_that_differ_in_case_are_one_column() {
        assert_eq!(columns("{\"Name\":1,\"NAME\":2.5}\n"), "name double");
    }

    #[test]
    fn an_array_at_the_top_is_one_column() {
        assert_eq!(
            columns("[{\"a\":1},{\"b\":\"x\"}]"),
            "array array<struct<a:int,b:string>>"
        );
    }

    #[test]
    fn a_path_takes_the_records_out_of_an_array() {
        let path = JsonPath::parse("$[*]").unwrap();
        let Verdict::Found(found) = look_with_path(&sample(b"[{\"a\":1},{\"b\":\"x\"}]", true), &path) else {
            panic!("not found")
        };
        assert_eq!(found.schema.describe(), "a int, b string");
        let id = JsonPath::parse("$.id").unwrap();
        let Verdict::Found(found) = look_with_path(&sample(b"{\"id\":7}", true), &id) else {
            panic!("not found")
        };
        assert_eq!(found.schema.describe(), "record int");
    }

    #[test]
    fn broken_lines_are_passed_over_and_broken_files_refused() {
        assert_eq!(columns("{\"a\":1}\n{\"a\":\n{\"a\":2}\n{\"a\":3}\n"), "a int");
        assert!(columns("{\"a\":1").contains("is not"));
        assert!(columns("{a}\n{b}\n").contains("is not"));
    }

    #[test]
    fn a_document_longer_than_the_sample_asks_for_more() {
        assert!(matches!(look(&sample(b"{\"a\":[1,2", false)), Verdict::NeedsMore));
        assert!(matches!(look(&sample(b"{\"a\":1}\n{\"a\":", false)), Verdict::Found(_)));
    }

    proptest! {
        #[test]
        fn any_bytes_are_judged_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), complete: bool) {
            look(&sample(&bytes, complete));
        }

        #[test]
        fn any_near_json_is_judged_without_a_panic(text in "[\\[{][\\[\\]{}\":,a1\n]{0,60}", complete: bool) {
            look(&sample(text.as_bytes(), complete));
        }
    }
}
