//! Athena's CSV: every value quoted, NULL an empty field, LF line ends.

use arrow::array::RecordBatch;
use arrow::error::ArrowError;

use crate::types::TextFormat;

/// Appends `value` in quotes, its own quotes doubled.
pub(super) fn push_quoted(value: &str, out: &mut String) {
    out.push('"');
    for part in value.split_inclusive('"') {
        out.push_str(part);
        if part.ends_with('"') {
            out.push('"');
        }
    }
    out.push('"');
}

pub(super) fn push_header(names: &[String], out: &mut String) {
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        push_quoted(name, out);
    }
    out.push('\n');
}

pub(super) fn push_batch(batch: &RecordBatch, out: &mut String) -> Result<(), ArrowError> {
    let formats: Result<Vec<TextFormat>, ArrowError> = batch.columns().iter().map(TextFormat::new).collect();
    let formats = formats?;
    let mut value = String::new();
    for row in 0..batch.num_rows() {
        for (index, format) in formats.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            value.clear();
            if format.append(row, &mut value) {
                push_quoted(&value, out);
            }
        }
        out.push('\n');
    }
    Ok(())
}

/// One record of such a file; `None` is NULL.
pub(super) type Record = Vec<Option<String>>;

/// Reads the record at the start of `text`; answers its length too, or `None` when its end is not in `text`.
pub(super) fn parse_record(text: &[u8]) -> Option<(Record, usize)> {
    let mut record = Vec::new();
    let mut at = 0;
    loop {
        let (value, next) = if text.get(at)? == &b'"' {
            quoted_field(text, at + 1)?
        } else {
            (None, at)
        };
        record.push(value);
        match text.get(next)? {
            b'\n' => return Some((record, next + 1)),
            _ => at = next + 1,
        }
    }
}

/// The field whose opening quote lies before `start`, and the offset behind its closing one.
fn quoted_field(text: &[u8], start: usize) -> Option<(Option<String>, usize)> {
    let mut value = Vec::new();
    let mut at = start;
    loop {
        let length = text.get(at..)?.iter().position(|byte| *byte == b'"')?;
        value.extend_from_slice(&text[at..at + length]);
        at += length + 1;
        if text.get(at)? != &b'"' {
            return Some((Some(String::from_utf8_lossy(&value).into_owned()), at));
        }
        value.push(b'"');
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(record: &Record) -> String {
        let mut out = String::new();
        for (index, value) in record.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            if let Some(text) = value {
                push_quoted(text, &mut out);
            }
        }
        out.push('\n');
        out
    }

    #[test]
    fn the_text_of_a_record() {
        let record = vec![Some("1".to_owned()), None, Some("x\"y".to_owned()), Some(String::new())];
        assert_eq!(written(&record), "\"1\",,\"x\"\"y\",\"\"\n");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            record in prop::collection::vec(prop::option::of("[a\",\n é]{0,6}"), 1..5),
            rest in "[a,\n]{0,9}",
        ) {
            let text = written(&record);
            let whole = format!("{text}{rest}");
            let (read, length) = parse_record(whole.as_bytes()).unwrap();
            prop_assert_eq!(&read, &record);
            prop_assert_eq!(length, text.len());
            prop_assert!(parse_record(&text.as_bytes()[..text.len() - 1]).is_none());
        }
    }
}
