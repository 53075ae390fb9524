//! From places in a syntax tree back to the text that the user wrote.

use datafusion::sql::sqlparser::tokenizer::{Location, Span};

use crate::error::Position;

/// The start of `span`, unless the parser left it out.
pub(super) fn position_of(span: Span) -> Option<Position> {
    let Location { line, column } = span.start;
    (line > 0).then_some(Position { line, column })
}

/// The text of `span` in `statement`.
pub(super) fn text_of(statement: &str, span: Span) -> Option<&str> {
    let start = offset_of(statement, span.start)?;
    let end = offset_of(statement, span.end)?;
    statement.get(start..end)
}

/// Lines and columns count from 1, columns in characters.
fn offset_of(statement: &str, place: Location) -> Option<usize> {
    let line_index = usize::try_from(place.line.checked_sub(1)?).ok()?;
    let column_index = usize::try_from(place.column.checked_sub(1)?).ok()?;
    let line_start = statement
        .split_inclusive('\n')
        .take(line_index)
        .map(str::len)
        .sum::<usize>();
    let line = statement.get(line_start..)?;
    let within = line
        .char_indices()
        .nth(column_index)
        .map_or(line.len(), |(offset, _)| offset);
    Some(line_start + within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_text_behind_other_lines_and_letters() {
        let statement = "SELECT 'é',\n  Foo FROM t";
        let span = Span::new(Location::new(2, 3), Location::new(2, 6));
        assert_eq!(text_of(statement, span), Some("Foo"));
        assert_eq!(text_of(statement, Span::empty()), None);
        assert_eq!(position_of(span), Some(Position { line: 2, column: 3 }));
    }
}
