//! Separated text: which delimiter, how many columns of which types, header or not.
//!
//! Source: glue-crawler-spec sections 2.4 and 2.5.

use super::cell::{cell_type, exact_cell_type};
use super::header::{self, HeaderVerdict};
use super::{FormatReason, Found, Verdict};
use crate::format::{CsvFormat, CsvSerde, Format};
use crate::hive_type::HiveType;
use crate::sample::Sample;
use crate::schema::{Field, Schema};

const DELIMITERS: [u8; 5] = [b',', b'|', b'\t', b';', 1];
const MAX_ROWS: usize = 1000;
const MIN_DATA_ROWS: usize = 2;

/// Whether a header is looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HeaderRule {
    #[default]
    Unknown,
    Present,
    Absent,
}

/// A custom csv classifier; its default is the built-in one.
#[derive(Debug, Clone, Default)]
pub struct CsvClassifier {
    pub delimiter: Option<u8>,
    pub quote: Option<u8>,
    pub header: HeaderRule,
    /// Column names to use instead of those in the data.
    pub names: Vec<String>,
    /// Blanks around a value belong to it, so a number with blanks is text.
    pub keep_blanks: bool,
    pub allow_single_column: bool,
    /// Column types to use instead of those found, by position.
    pub types: Vec<HiveType>,
    pub serde: CsvSerde,
}

/// Why a sample is not separated text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CsvRejection {
    #[error("no delimiter of , | tab ; or \\u0001 gives two or more columns")]
    OneColumn,
    #[error("row {row} has {cells} cells where the first has {expected} (delimiter {delimiter:?})")]
    Ragged {
        row: usize,
        cells: usize,
        expected: usize,
        delimiter: char,
    },
    #[error("fewer than two rows of data")]
    TooShort,
    #[error("the text has no rows")]
    Empty,
    #[error("a row cannot be read: {0}")]
    Unreadable(String),
}

/// The rows of a sample under one delimiter.
struct Rows {
    cells: Vec<Vec<String>>,
    /// Bytes that the rows take.
    length: u64,
}

/// The built-in classifier.
pub(super) fn look(sample: &Sample) -> Verdict {
    verdict(sample, &CsvClassifier::default(), false)
}

/// A custom classifier: what it declares is not questioned.
pub(super) fn look_with(sample: &Sample, classifier: &CsvClassifier) -> Verdict {
    verdict(sample, classifier, true)
}

/// Whether a part of a file already has as many lines as are read.
pub(super) fn shows_enough_rows(bytes: &[u8]) -> bool {
    let is_json = matches!(bytes.trim_ascii_start(), [b'{' | b'[', ..]);
    !is_json && bytes.split(|byte| *byte == b'\n').count() > 2 * MAX_ROWS
}

fn verdict(sample: &Sample, classifier: &CsvClassifier, is_custom: bool) -> Verdict {
    match separated(sample, classifier) {
        Ok((rows, delimiter)) => match describe(&rows, delimiter, classifier, is_custom) {
            Ok(found) => Verdict::Found(found),
            Err(rejection) => Verdict::TooShort(rejection.to_string()),
        },
        Err(rejection) => Verdict::Rejected(rejection.to_string()),
    }
}

/// The rows under the first delimiter that cuts all of them alike.
fn separated(sample: &Sample, classifier: &CsvClassifier) -> Result<(Rows, u8), CsvRejection> {
    let candidates = classifier
        .delimiter
        .map_or(DELIMITERS.to_vec(), |delimiter| vec![delimiter]);
    let mut closest = CsvRejection::OneColumn;
    for delimiter in candidates {
        match split(sample, delimiter, classifier) {
            Ok(rows) => return Ok((rows, delimiter)),
            Err(CsvRejection::OneColumn) => {}
            // The first delimiter that cuts anything at all is the one that the writer meant.
            Err(rejection) if closest == CsvRejection::OneColumn => closest = rejection,
            Err(_) => {}
        }
    }
    Err(closest)
}

fn split(sample: &Sample, delimiter: u8, classifier: &CsvClassifier) -> Result<Rows, CsvRejection> {
    let text = sample.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&sample.bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .quote(classifier.quote.unwrap_or(b'"'))
        .has_headers(false)
        .flexible(true)
        .from_reader(text);
    let mut rows = Rows {
        cells: Vec::new(),
        length: 0,
    };
    let mut record = csv::ByteRecord::new();
    while rows.cells.len() < MAX_ROWS {
        let more = reader
            .read_byte_record(&mut record)
            .map_err(|error| CsvRejection::Unreadable(error.to_string()))?;
        // The last row of a part of a file may be cut in the middle.
        let cut_off = !sample.complete && reader.position().byte() >= text.len() as u64;
        if !more || cut_off {
            break;
        }
        check_width(&rows, &record, delimiter, classifier.allow_single_column)?;
        rows.cells.push(
            record
                .iter()
                .map(|cell| String::from_utf8_lossy(cell).into_owned())
                .collect(),
        );
        rows.length = reader.position().byte();
    }
    if rows.cells.is_empty() {
        Err(CsvRejection::Empty)
    } else {
        Ok(rows)
    }
}

fn check_width(rows: &Rows, record: &csv::ByteRecord, delimiter: u8, single: bool) -> Result<(), CsvRejection> {
    let cells = record.len();
    let expected = rows.cells.first().map_or(cells, Vec::len);
    if expected < 2 && !single {
        return Err(CsvRejection::OneColumn);
    }
    if cells == expected {
        return Ok(());
    }
    let row = rows.cells.len() + 1;
    Err(CsvRejection::Ragged {
        row,
        cells,
        expected,
        delimiter: char::from(delimiter),
    })
}

fn describe(rows: &Rows, delimiter: u8, classifier: &CsvClassifier, is_custom: bool) -> Result<Found, CsvRejection> {
    let (first, below) = rows.cells.split_first().ok_or(CsvRejection::Empty)?;
    let header = match classifier.header {
        HeaderRule::Present => HeaderVerdict::Declared,
        HeaderRule::Absent => HeaderVerdict::DeclaredAbsent,
        HeaderRule::Unknown => header::judge(first, &column_types(below, first.len(), classifier)),
    };
    let data = if header.is_header() { below } else { &rows.cells[..] };
    if data.len() < MIN_DATA_ROWS && !is_custom {
        return Err(CsvRejection::TooShort);
    }
    let schema = schema(
        first,
        column_types(data, first.len(), classifier),
        header.is_header(),
        classifier,
    );
    let format = CsvFormat {
        delimiter: char::from(delimiter),
        header: header.is_header(),
        quote: classifier.quote.map(char::from),
        serde: classifier.serde,
    };
    let columns = schema.0.len();
    let row_count = rows.cells.len();
    Ok(Found {
        format: Format::Csv(format),
        schema,
        classifier: None,
        reason: FormatReason::Csv {
            delimiter: char::from(delimiter),
            columns,
            rows: row_count,
            header,
        },
        average_record_size: rows.length / row_count as u64,
    })
}

fn column_types(rows: &[Vec<String>], columns: usize, classifier: &CsvClassifier) -> Vec<HiveType> {
    let type_of = if classifier.keep_blanks {
        exact_cell_type
    } else {
        cell_type
    };
    let mut types = vec![HiveType::Unseen; columns];
    for row in rows {
        for (column, text) in types.iter_mut().zip(row) {
            if *column != HiveType::String {
                let before = std::mem::replace(column, HiveType::Unseen);
                *column = before.merge(type_of(text));
            }
        }
    }
    types
}

fn schema(first: &[String], types: Vec<HiveType>, has_header: bool, classifier: &CsvClassifier) -> Schema {
    let mut names = if has_header {
        header::names(first)
    } else {
        (0..first.len()).map(|n| format!("col{n}")).collect()
    };
    for (name, declared) in names.iter_mut().zip(&classifier.names) {
        name.clone_from(declared);
    }
    let trailing_delimiter =
        has_header && first.last().is_some_and(String::is_empty) && types.last() == Some(&HiveType::Unseen);
    let columns = if trailing_delimiter && names.len() > 1 {
        names.len() - 1
    } else {
        names.len()
    };
    let chosen_types = types
        .into_iter()
        .enumerate()
        .map(|(position, found)| match classifier.types.get(position) {
            Some(declared) => declared.clone(),
            None => found,
        });
    Schema(
        names
            .iter()
            .zip(chosen_types)
            .take(columns)
            .map(|(name, data_type)| Field::new(name, data_type))
            .collect(),
    )
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

    fn found(text: &str) -> Found {
        match look(&sample(text.as_bytes(), true)) {
            Verdict::Found(found) => found,
            other => panic!("{other:?}"),
        }
    }

    fn rejection(text: &str) -> String {
        match look(&sample(text.as_bytes(), true)) {
            Verdict::Rejected(reason) | Verdict::TooShort(reason) => reason,
            other => panic!("{other:?}"),
        }
    }

    fn is_header(found: &Found) -> bool {
        matches!(&found.format, Format::Csv(csv) if csv.header)
    }

    #[test]
    fn a_header_over_numbers_is_found() {
        let found = found("id,name\n1,a\n2,b");
        assert_eq!(found.schema.describe(), "id bigint, name string");
        assert!(is_header(&found));
    }

    #[test]
    fn a_header_over_text_does_not_stand_out() {
        let found = found("name,city\nbob,rome\nann,oslo");
        assert_eq!(found.schema.describe(), "col0 string, col1 string");
        assert!(!is_header(&found));
    }

    #[test]
    fn one_column_is_not_csv_unless_allowed() {
        assert!(rejection("id\n1\n2\n").contains("two or more columns"));
        let single = CsvClassifier {
            allow_single_column: true,
            ..CsvClassifier::default()
        };
        let Verdict::Found(found) = look_with(&sample(b"id\n1\n2\n", true), &single) else {
            panic!("not found")
        };
        assert_eq!(found.schema.describe(), "id bigint");
    }

    #[test]
    fn each_delimiter_is_found() {
        for (delimiter, text) in [
            ('|', "a|b\n1|2\n3|4\n"),
            ('\t', "a\tb\n1\t2\n3\t4\n"),
            (';', "a;b\n1;2\n3;4\n"),
            ('\u{1}', "a\u{1}b\n1\u{1}2\n3\u{1}4\n"),
        ] {
            assert!(
                matches!(found(text).format, Format::Csv(csv) if csv.delimiter == delimiter),
                "{delimiter:?}"
            );
        }
    }

    #[test]
    fn quoted_delimiters_and_line_ends_do_not_cut() {
        let found = found("id,note\n1,\"a, b\"\n2,\"two\nlines\"\n3,\"say \"\"hi\"\"\"\n");
        assert_eq!(found.schema.describe(), "id bigint, note string");
    }

    #[test]
    fn ragged_rows_are_refused_with_their_place() {
        assert_eq!(
            rejection("a,b\n1,2\n3\n4,5\n"),
            "row 3 has 1 cells where the first has 2 (delimiter ',')"
        );
    }

    #[test]
    fn one_row_of_data_is_too_little() {
        assert!(rejection("id,name\n1,a\n").contains("fewer than two rows"));
    }

    #[test]
    fn the_last_row_of_a_part_of_a_file_is_not_judged() {
        let Verdict::Found(found) = look(&sample(b"id,name\n1,a\n2,b\n3", false)) else {
            panic!("not found")
        };
        assert_eq!(found.schema.describe(), "id bigint, name string");
    }

    #[test]
    fn a_trailing_delimiter_makes_no_column() {
        assert_eq!(
            found("id,name,\n1,a,\n2,b,\n").schema.describe(),
            "id bigint, name string"
        );
    }

    #[test]
    fn all_kinds_of_line_ends_are_read() {
        assert_eq!(
            found("id,name\r\n1,a\r\n2,b\r\n").schema.describe(),
            "id bigint, name string"
        );
        assert_eq!(found("id,name\r1,a\r2,b\r").schema.describe(), "id bigint, name string");
    }

    #[test]
    fn declared_names_types_and_header_win() {
        let classifier = CsvClassifier {
            delimiter: Some(b';'),
            header: HeaderRule::Absent,
            names: vec!["When".to_owned(), "what".to_owned()],
            types: vec![HiveType::Date],
            ..CsvClassifier::default()
        };
        let Verdict::Found(found) = look_with(&sample(b"x;1\n", true), &classifier) else {
            panic!("not found")
        };
        assert_eq!(found.schema.describe(), "when date, what bigint");
    }

    #[test]
    fn blanks_belong_to_values_only_when_declared() {
        let text = b"1, 2\n3, 4\n";
        let with = |keep_blanks| {
            let classifier = CsvClassifier {
                keep_blanks,
                ..CsvClassifier::default()
            };
            let Verdict::Found(found) = look_with(&sample(text, true), &classifier) else {
                panic!("not found")
            };
            found.schema.describe()
        };
        assert_eq!(with(false), "col0 bigint, col1 bigint");
        assert_eq!(with(true), "col0 bigint, col1 string");
    }

    proptest! {
        #[test]
        fn any_bytes_are_judged_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), complete: bool) {
            look(&sample(&bytes, complete));
        }

        #[test]
        fn any_rows_are_judged_without_a_panic(text in "[a1,;|\"\n\r]{0,60}", complete: bool) {
            look(&sample(text.as_bytes(), complete));
        }

        #[test]
        fn a_written_table_is_found_again(rows in proptest::collection::vec((any::<i32>(), "[a-z]{1,5}"), 2..20)) {
            let lines: Vec<String> = rows.iter().map(|(number, text)| format!("{number},{text}\n")).collect();
            let found = found(&format!("id,name\n{}", lines.concat()));
            prop_assert_eq!(found.schema.0[0].data_type.clone(), HiveType::Bigint);
        }
    }
}
