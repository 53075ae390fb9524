//! Patterns over space-delimited events: a name for each column, with conditions.

use std::collections::BTreeMap;

use super::PatternError;
use super::cursor::Cursor;
use super::test::{Test, number};

#[derive(Debug)]
pub struct Columns {
    /// Those before `...`, or all where it is not there.
    first: Vec<Column>,
    /// Those behind `...`.
    last: Option<Vec<Column>>,
}

#[derive(Debug)]
struct Column {
    /// Empty for a column that its number names.
    name: String,
    /// All tests of one of these must hold; none for any value.
    alternatives: Vec<Vec<Test>>,
}

impl Columns {
    /// Reads what follows the opening bracket, and the closing one.
    pub fn read(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        let mut columns = Self {
            first: Vec::new(),
            last: None,
        };
        loop {
            cursor.skip_space();
            if cursor.take("...") {
                if columns.last.replace(Vec::new()).is_some() {
                    return Err(PatternError("an ellipsis comes twice"));
                }
            } else {
                let column = Column::read(cursor)?;
                columns.last.as_mut().unwrap_or(&mut columns.first).push(column);
            }
            cursor.skip_space();
            if cursor.take("]") {
                return Ok(columns);
            }
            cursor.expect(",", "a bracket is not closed")?;
        }
    }

    /// The values by `$name` or `$number`, of an event that has these columns and meets their conditions.
    pub fn extract(&self, message: &str) -> Option<BTreeMap<String, String>> {
        let values = split(message);
        let last = self.last.as_deref().unwrap_or_default();
        let needed = self.first.len() + last.len();
        let fits = if self.last.is_some() {
            values.len() >= needed
        } else {
            values.len() == needed
        };
        if !fits {
            return None;
        }
        let skipped = values.len() - last.len();
        let mut extracted = BTreeMap::new();
        for (index, value) in values.into_iter().enumerate() {
            let column = self.first.get(index);
            let column = column.or_else(|| index.checked_sub(skipped).and_then(|index| last.get(index)));
            if column.is_some_and(|column| !column.holds(value)) {
                return None;
            }
            let name = column.map(|column| &column.name).filter(|name| !name.is_empty());
            let name = name.map_or_else(|| format!("${}", index + 1), |name| format!("${name}"));
            extracted.insert(name, value.to_owned());
        }
        Some(extracted)
    }
}

impl Column {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        let name = name(cursor);
        let mut column = Self {
            name: name.to_owned(),
            alternatives: Vec::new(),
        };
        if cursor.begins_with(",") || cursor.begins_with("]") {
            return Ok(column);
        }
        let mut tests = vec![test(cursor)?];
        loop {
            let is_alternative = cursor.take("||");
            if is_alternative {
                column.alternatives.push(std::mem::take(&mut tests));
            } else if !cursor.take("&&") {
                column.alternatives.push(tests);
                return Ok(column);
            }
            cursor.skip_space();
            if self::name(cursor) != name {
                return Err(PatternError("a condition is about another column"));
            }
            tests.push(test(cursor)?);
        }
    }

    fn holds(&self, value: &str) -> bool {
        let holds_all = |tests: &Vec<Test>| tests.iter().all(|test| test.holds(value, number(value)));
        self.alternatives.is_empty() || self.alternatives.iter().any(holds_all)
    }
}

/// A column's name and the space behind it.
fn name<'a>(cursor: &mut Cursor<'a>) -> &'a str {
    let name = cursor.until(|letter| letter.is_whitespace() || ",]=!<>&|".contains(letter));
    cursor.skip_space();
    name
}

fn test(cursor: &mut Cursor<'_>) -> Result<Test, PatternError> {
    let test = Test::read(cursor, ",]&|")?;
    cursor.skip_space();
    Ok(test)
}

/// The columns of an event: what stands in brackets or quotes is one.
fn split(message: &str) -> Vec<&str> {
    let mut columns = Vec::new();
    let mut rest = message.trim_start();
    while let Some(first) = rest.chars().next() {
        let close = match first {
            '[' => Some(']'),
            '"' => Some('"'),
            _ => None,
        };
        let enclosed = close.and_then(|close| rest.get(1..)?.split_once(close));
        let (column, after) = enclosed.unwrap_or_else(|| {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            rest.split_at(end)
        });
        columns.push(column);
        rest = after.trim_start();
    }
    columns
}
