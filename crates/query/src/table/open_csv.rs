//! OpenCSVSerde: quoted fields, every value text first; numbers, dates and timestamps are made from the text.
//!
//! Source: glue-catalog-spec section 5.

use datafusion::common::Result;

use super::bad_data;
use super::builder::ColumnBuilder;

/// Appends the fields of `line` that `columns` ask for by their index; missing ones are NULL.
pub(super) fn append_line(
    line: &[u8],
    letters: (char, char, char),
    columns: &mut [(usize, ColumnBuilder)],
) -> Result<()> {
    let fields = split(&String::from_utf8_lossy(line), letters);
    for (index, builder) in columns {
        match fields.get(*index) {
            Some(field) => append_field(field, *index, builder)?,
            None => builder.append_null(),
        }
    }
    Ok(())
}

/// Splits by separator, quote and escape, as opencsv's parser does.
fn split(line: &str, (separator, quote, escape): (char, char, char)) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let escapes_next = letter == escape && escape != quote && (next == Some(quote) || next == Some(escape));
        let doubles_quote = letter == quote && next == Some(quote);
        if quoted && (escapes_next || doubles_quote) {
            field.extend(letters.next());
        } else if letter == quote {
            quoted = !quoted;
        } else if letter == separator && !quoted {
            fields.push(std::mem::take(&mut field));
        } else {
            field.push(letter);
        }
    }
    fields.push(field);
    fields
}

fn append_field(field: &str, index: usize, builder: &mut ColumnBuilder) -> Result<()> {
    let appended = match builder {
        ColumnBuilder::Text { .. } => builder.append_text(field, &[]),
        ColumnBuilder::Date(dates) => append_days(field, dates),
        ColumnBuilder::Timestamp(timestamps) => match field.trim().parse() {
            Ok(millis) => {
                timestamps.append_value(millis);
                true
            }
            Err(_) => false,
        },
        other => other.append_text(field.trim(), &[]),
    };
    if appended {
        return Ok(());
    }
    Err(bad_data(format!(
        "Error parsing field value '{field}' for field {index}: For input string: \"{field}\""
    )))
}

fn append_days(field: &str, dates: &mut arrow::array::Date32Builder) -> bool {
    let days = field.trim().parse().ok();
    if let Some(value) = days {
        dates.append_value(value);
    }
    days.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::{SqlType, TextFormat};

    const LETTERS: (char, char, char) = (',', '"', '\\');

    #[test]
    fn quotes_and_escapes() {
        assert_eq!(
            split(r#""a,b","say ""hi""","c\"d",plain"#, LETTERS),
            ["a,b", "say \"hi\"", "c\"d", "plain"]
        );
        assert_eq!(split("", LETTERS), [""]);
        assert_eq!(split("a\tb", ('\t', '\'', '\\')), ["a", "b"]);
    }

    #[test]
    fn dates_are_days_and_timestamps_millis() {
        let mut columns: Vec<(usize, ColumnBuilder)> = ["string", "date", "timestamp"]
            .iter()
            .enumerate()
            .map(|(index, text)| (index, ColumnBuilder::new(&SqlType::parse_hive(text).unwrap()).unwrap()))
            .collect();
        append_line(br#""x","18276","1579146280000""#, LETTERS, &mut columns).unwrap();
        let mut shown = Vec::new();
        for (_, builder) in &mut columns {
            let mut out = String::new();
            TextFormat::new(&builder.finish().unwrap()).unwrap().append(0, &mut out);
            shown.push(out);
        }
        assert_eq!(shown, ["x", "2020-01-15", "2020-01-16 03:44:40.000"]);
    }

    #[test]
    fn an_empty_number_is_an_error() {
        let mut columns = vec![(0, ColumnBuilder::new(&SqlType::Integer).unwrap())];
        let error = append_line(b"\"\"", LETTERS, &mut columns).unwrap_err();
        assert!(
            error.to_string().contains("Error parsing field value '' for field 0"),
            "{error}"
        );
    }
}
