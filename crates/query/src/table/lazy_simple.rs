//! LazySimpleSerDe: fields split at one byte, no quotes, what does not parse is NULL.

use super::builder::ColumnBuilder;
use super::format::Delimiters;

/// Appends the fields of `line` that `columns` ask for by their index; missing ones are NULL.
pub(super) fn append_line(line: &[u8], delimiters: &Delimiters, columns: &mut [(usize, ColumnBuilder)]) {
    let mut parts = Parts::new(line, delimiters.levels[0], delimiters.escape).enumerate();
    let mut current = parts.next();
    for (index, builder) in columns {
        while current.is_some_and(|(position, _)| position < *index) {
            current = parts.next();
        }
        match current {
            Some((position, field)) if position == *index => append_field(field, delimiters, 1, builder),
            _ => builder.append_null(),
        }
    }
}

/// The parts of a text between separators that are not escaped.
struct Parts<'a> {
    rest: Option<&'a [u8]>,
    separator: u8,
    escape: Option<u8>,
}

impl<'a> Parts<'a> {
    fn new(text: &'a [u8], separator: u8, escape: Option<u8>) -> Self {
        Self {
            rest: Some(text),
            separator,
            escape,
        }
    }

    fn next_separator(&self, text: &[u8]) -> Option<usize> {
        let Some(escape) = self.escape else {
            return text.iter().position(|byte| *byte == self.separator);
        };
        let mut escaped = false;
        text.iter().position(|byte| {
            let ends = !escaped && *byte == self.separator;
            escaped = !escaped && *byte == escape;
            ends
        })
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let text = self.rest?;
        match self.next_separator(text) {
            Some(end) => {
                self.rest = Some(&text[end + 1..]);
                Some(&text[..end])
            }
            None => self.rest.take(),
        }
    }
}

/// Appends one value; `level` is the separator that cuts it when it is nested.
fn append_field(field: &[u8], delimiters: &Delimiters, level: usize, builder: &mut ColumnBuilder) {
    if field == delimiters.null.as_bytes() {
        return builder.append_null();
    }
    let separator = delimiters.levels.get(level).copied().unwrap_or(0);
    let parts = || Parts::new(field, separator, delimiters.escape);
    match builder {
        ColumnBuilder::Array { nesting, items, .. } => {
            let count = if field.is_empty() { 0 } else { parts().count() };
            parts()
                .take(count)
                .for_each(|item| append_field(item, delimiters, level + 1, items));
            nesting.push(Some(count));
        }
        ColumnBuilder::Map {
            nesting, keys, values, ..
        } => {
            let key_end = delimiters.levels.get(level + 1).copied().unwrap_or(0);
            let mut count = 0;
            for entry in parts().filter(|entry| !entry.is_empty()) {
                let mut pair = Parts::new(entry, key_end, delimiters.escape);
                let key = pair.next().unwrap_or_default();
                let rest = pair.rest;
                if key == delimiters.null.as_bytes() {
                    continue;
                }
                append_field(key, delimiters, level + 2, keys);
                match rest {
                    Some(value) => append_field(value, delimiters, level + 2, values),
                    None => values.append_null(),
                }
                count += 1;
            }
            nesting.push(Some(count));
        }
        ColumnBuilder::Row { validity, columns, .. } => {
            let mut fields = parts();
            for column in columns.iter_mut() {
                match fields.next() {
                    Some(part) => append_field(part, delimiters, level + 1, column),
                    None => column.append_null(),
                }
            }
            validity.append_non_null();
        }
        plain => {
            plain.append_text(&unescaped(field, delimiters.escape), &delimiters.timestamp_formats);
        }
    }
}

fn unescaped(field: &[u8], escape: Option<u8>) -> std::borrow::Cow<'_, str> {
    let Some(escape) = escape.filter(|escape| field.contains(escape)) else {
        return String::from_utf8_lossy(field);
    };
    let mut plain = Vec::with_capacity(field.len());
    let mut bytes = field.iter().copied();
    while let Some(byte) = bytes.next() {
        let literal = if byte == escape {
            bytes.next().unwrap_or(escape)
        } else {
            byte
        };
        plain.push(literal);
    }
    String::from_utf8_lossy(&plain).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::{SqlType, TextFormat};

    fn read(line: &str, types: &[&str], delimiters: &Delimiters) -> Vec<String> {
        let mut columns: Vec<(usize, ColumnBuilder)> = types
            .iter()
            .enumerate()
            .map(|(index, text)| (index, ColumnBuilder::new(&SqlType::parse_hive(text).unwrap()).unwrap()))
            .collect();
        append_line(line.as_bytes(), delimiters, &mut columns);
        let shown = |(_, builder): &mut (usize, ColumnBuilder)| {
            let mut out = String::new();
            let format = TextFormat::new(&builder.finish().unwrap()).unwrap();
            if format.append(0, &mut out) {
                out
            } else {
                "NULL".to_owned()
            }
        };
        columns.iter_mut().map(shown).collect()
    }

    fn comma(escape: Option<u8>) -> Delimiters {
        let mut levels: Vec<u8> = (1..=8).collect();
        levels[..3].copy_from_slice(b",|:");
        Delimiters {
            levels,
            escape,
            null: "\\N".into(),
            timestamp_formats: Vec::new(),
        }
    }

    #[test]
    fn quotes_are_letters_and_bad_numbers_null() {
        let types = ["string", "int", "double", "string", "int"];
        assert_eq!(
            read("\"a,x,1.5,\\N", &types, &comma(None)),
            ["\"a", "NULL", "1.5", "NULL", "NULL"]
        );
    }

    #[test]
    fn escapes_hold_separators() {
        assert_eq!(
            read("a\\,b,c\\\\d", &["string", "string"], &comma(Some(b'\\'))),
            ["a,b", "c\\d"]
        );
    }

    #[test]
    fn nested_values() {
        let types = ["array<int>", "map<string,int>", "struct<a:int,b:string>"];
        assert_eq!(
            read("1|2,x:1|y:2,7|z", &types, &comma(None)),
            ["[1, 2]", "{x=1, y=2}", "{a=7, b=z}"]
        );
        assert_eq!(read(",,", &types, &comma(None)), ["[]", "{}", "{a=null, b=null}"]);
    }
}
