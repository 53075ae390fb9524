//! Lines that are JSON objects, their members the attributes of the schema.

use std::collections::HashMap;

use serde_json::Value;

use super::pieces::Piece;
use super::records::{Problem, Records};
use crate::schema::Schema;

/// Parses each line as a row: members that the schema does not name are ignored, absent ones and `null` are missing values.
///
/// A row's position is its byte, or its number where the lines were made from something else.
pub fn parse_objects(piece: &Piece, schema: &Schema, longest_row: usize, counted: bool) -> Records {
    let mut records = Records::new(schema.attributes.len(), piece.object);
    let mut position = piece.offset;
    for line in piece.bytes.split_inclusive(|byte| *byte == b'\n') {
        let row = line.trim_ascii();
        if row.len() > longest_row {
            records.refuse_row(position, Problem::TooLong { limit: longest_row });
        } else if !row.is_empty() {
            match serde_json::from_slice::<HashMap<String, Value>>(row) {
                Ok(members) => push_members(&members, schema, position, &mut records),
                Err(_) => records.refuse_row(position, Problem::NotAnObject),
            }
        }
        position += if counted { 1 } else { line.len() as u64 };
    }
    records
}

fn push_members(members: &HashMap<String, Value>, schema: &Schema, position: u64, records: &mut Records) {
    for attribute in &schema.attributes {
        match members.get(&attribute.name) {
            None | Some(Value::Null) => records.push_field(b""),
            Some(Value::String(text)) => records.push_field(text.as_bytes()),
            Some(other) => records.push_field(other.to_string().as_bytes()),
        }
    }
    records.end_row(position);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_become_fields() {
        let schema = Schema::parse(
            r#"{"attributes":[{"attributeName":"a","attributeType":"NUMERIC"},{"attributeName":"b","attributeType":"TEXT"}]}"#,
        )
        .unwrap();
        let piece = Piece::whole(b"{\"b\":\"x\\ny\",\"a\":1.5}\n\n[1]\n{\"a\":null,\"c\":2}");
        let records = parse_objects(&piece, &schema, 100, false);
        assert_eq!(records.len(), 3);
        assert_eq!(records.record(0).field(0), b"1.5");
        assert_eq!(records.record(0).field(1), b"x\ny");
        assert_eq!(records.problem(1), Some(Problem::NotAnObject));
        assert_eq!(records.record(2).field(0), b"");
    }
}
