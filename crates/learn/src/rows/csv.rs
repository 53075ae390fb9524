//! Lines of comma-separated values. A value never spans lines, quoted or not: that is the rule of Amazon Machine Learning, and what lets a file
//! be read in pieces.

use csv_core::{ReadRecordResult, Reader};

use super::pieces::Piece;
use super::records::{Problem, Records};

/// Parses each line of the piece as a row of `columns` attributes; blank lines are no rows.
pub fn parse_lines(piece: &Piece, columns: usize, longest_row: usize) -> Records {
    match &piece.layout {
        None => parse_whole_lines(piece, columns, longest_row),
        Some(layout) => parse_whole_lines(piece, layout.width, longest_row).project(&layout.fields),
    }
}

fn parse_whole_lines(piece: &Piece, columns: usize, longest_row: usize) -> Records {
    let mut records = Records::new(columns, piece.object);
    records.reserve(piece.bytes.len());
    let mut quoted = QuotedLine::new();
    let mut position = piece.offset;
    for line in lines(&piece.bytes) {
        let row = line.strip_suffix(b"\n").unwrap_or(line);
        let row = row.strip_suffix(b"\r").unwrap_or(row);
        if row.len() > longest_row {
            records.refuse_row(position, Problem::TooLong { limit: longest_row });
        } else if memchr::memchr(b'"', row).is_some() {
            quoted.push(row, position, &mut records);
        } else if !row.is_empty() {
            records.push_fields(row);
            records.end_row(position);
        }
        position += line.len() as u64;
    }
    records
}

/// The lines of `bytes`, each with its end.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |place| place + 1);
        let (line, after) = rest.split_at(end);
        rest = after;
        Some(line)
    })
}

/// The parser for lines that hold a quote.
#[derive(Debug)]
struct QuotedLine {
    reader: Reader,
    line: Vec<u8>,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl QuotedLine {
    fn new() -> Self {
        Self {
            reader: Reader::new(),
            line: Vec::new(),
            text: Vec::new(),
            ends: Vec::new(),
        }
    }

    fn push(&mut self, row: &[u8], position: u64, records: &mut Records) {
        self.reader.reset();
        self.line.clear();
        self.line.extend_from_slice(row);
        self.line.push(b'\n');
        self.text.resize(row.len() + 1, 0);
        self.ends.resize(row.len() + 2, 0);
        let (result, _, _, field_count) = self.reader.read_record(&self.line, &mut self.text, &mut self.ends);
        // An end of line ends a record, unless it stands within quotes.
        if result == ReadRecordResult::Record {
            self.hand_over(field_count, position, records);
        } else {
            records.refuse_row(position, Problem::OpenQuote);
        }
    }

    fn hand_over(&self, field_count: usize, position: u64, records: &mut Records) {
        let mut start = 0;
        for end in &self.ends[..field_count] {
            records.push_field(&self.text[start..*end]);
            start = *end;
        }
        records.end_row(position);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows(text: &str, columns: usize) -> Vec<Result<Vec<String>, Problem>> {
        let piece = Piece::whole(text.as_bytes());
        let records = parse_lines(&piece, columns, 100);
        (0..records.len())
            .map(|row| match records.problem(row) {
                Some(problem) => Err(problem),
                None => Ok((0..columns)
                    .map(|column| String::from_utf8_lossy(records.record(row).field(column)).into_owned())
                    .collect()),
            })
            .collect()
    }

    fn fields<const N: usize>(values: [&str; N]) -> Vec<String> {
        values.map(str::to_owned).to_vec()
    }

    #[test]
    fn plain_and_quoted_values() {
        let found = rows("a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\n,\n\n", 2);
        assert_eq!(
            found,
            [
                Ok(fields(["a", "b"])),
                Ok(fields(["x, y", "say \"hi\""])),
                Ok(fields(["", ""]))
            ]
        );
    }

    #[test]
    fn rows_that_are_no_records_keep_their_place() {
        let long = "x".repeat(101);
        let found = rows(&format!("1\n1,2,3\n\"open,2\n1,2\n{long}\n\"a\",b\n"), 2);
        let wrong = |found| Err(Problem::Fields { found, expected: 2 });
        let too_long = Err(Problem::TooLong { limit: 100 });
        assert_eq!(
            found,
            [
                wrong(1),
                wrong(3),
                Err(Problem::OpenQuote),
                Ok(fields(["1", "2"])),
                too_long,
                Ok(fields(["a", "b"]))
            ]
        );
    }

    #[test]
    fn positions_are_byte_offsets() {
        let records = parse_lines(&Piece::whole(b"ab,c\r\n\nd,e\n\"f\",g"), 2, 100);
        let positions: Vec<u64> = (0..records.len()).map(|row| records.position(row)).collect();
        assert_eq!(positions, [0, 7, 11]);
        assert_eq!(records.valid().count(), 3);
    }

    proptest! {
        /// What the crate `csv` writes, this reads, and no input makes it panic.
        #[test]
        fn any_line_is_a_row_or_a_problem(text in "[a\",\r x]{0,30}(\n[a\",\r x]{0,30}){0,4}") {
            let piece = Piece::whole(text.as_bytes());
            let records = parse_lines(&piece, 3, 20);
            prop_assert_eq!(records.valid().count() + records.problems().len(), records.len());
        }

        #[test]
        fn quoting_round_trips(values in prop::collection::vec("[a-c\", ]{0,8}", 3)) {
            let line: Vec<String> = values.iter().map(|value| format!("\"{}\"", value.replace('"', "\"\""))).collect();
            let found = rows(&format!("{}\n", line.join(",")), 3);
            prop_assert_eq!(found, vec![Ok(values)]);
        }
    }
}
