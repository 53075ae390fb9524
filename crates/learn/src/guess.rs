//! A schema for data that has none.

use std::collections::{BTreeSet, HashSet};

use crate::rows::{Piece, Records, header_names, parse_lines};
use crate::schema::{Attribute, AttributeType, Schema, numeric_value};

/// Rows that are looked at.
const MOST_ROWS: usize = 1000;
/// A value of more words is text, whatever the others are: the rule of AWS's sample tool.
const MANY_WORDS: usize = 20;
/// So many words a value, most values different from all others: text too. Ours; product descriptions are such.
const FEW_WORDS: f64 = 2.5;
const LONGEST_ROW: usize = 100 << 10;

/// The schema that the beginning of a CSV file suggests: `target` becomes its target. Without a header the columns are called `Var1` and so on.
///
/// A column takes the type that most of its values have: a number is NUMERIC, unless the column holds nothing but 0 and 1, which is BINARY; what is left is TEXT or
/// CATEGORICAL by its words. The first line is a header when none of its fields is a number or empty and no field comes twice.
pub fn guess_schema(beginning: &[u8], target: Option<&str>) -> Option<Schema> {
    let first_length = memchr::memchr(b'\n', beginning).map_or(beginning.len(), |end| end + 1);
    let (first, rest) = beginning.split_at(first_length);
    let names = header_names(first);
    let has_header = is_header(&names);
    let body = if has_header { rest } else { beginning };
    // What follows the last end of line may be cut off.
    let whole = memchr::memrchr(b'\n', body).map_or(body.len(), |end| end + 1);
    let records = parse_lines(&Piece::whole(&body[..whole]), names.len(), LONGEST_ROW);
    let digits = names.len().to_string().len();
    let attributes: Vec<Attribute> = (0..names.len())
        .map(|column| Attribute {
            name: if has_header {
                names[column].clone()
            } else {
                format!("Var{:0digits$}", column + 1)
            },
            kind: kind_of(&records, column),
        })
        .collect();
    let target_column = match target {
        Some(name) => Some(attributes.iter().position(|attribute| attribute.name == name)?),
        None => None,
    };
    Some(Schema {
        attributes,
        target: target_column,
        row_id: None,
        row_weight: None,
        excluded: BTreeSet::new(),
        ignored: Vec::new(),
        has_header,
    })
}

fn is_header(names: &[String]) -> bool {
    let is_word = |name: &String| !name.is_empty() && numeric_value(name.as_bytes()).is_none();
    let distinct: HashSet<&String> = names.iter().collect();
    names.iter().all(is_word) && distinct.len() == names.len()
}

fn kind_of(records: &Records, column: usize) -> AttributeType {
    let fields = records.valid().take(MOST_ROWS).map(|record| record.field(column));
    let values: Vec<&[u8]> = fields.filter(|field| !field.is_empty()).collect();
    let numbers = values.iter().filter(|value| numeric_value(value).is_some()).count();
    if values.iter().all(|value| [b"0".as_slice(), b"1"].contains(value)) && !values.is_empty() {
        AttributeType::Binary
    } else if numbers * 2 > values.len() {
        AttributeType::Numeric
    } else if is_text(&values) {
        AttributeType::Text
    } else {
        AttributeType::Categorical
    }
}

fn is_text(values: &[&[u8]]) -> bool {
    let counts = values.iter().map(|value| crate::features::words(value).count());
    let (total, most) = counts.fold((0, 0), |(total, most), count| (total + count, most.max(count)));
    let distinct: HashSet<&[u8]> = values.iter().copied().collect();
    let mostly_distinct = distinct.len() * 2 > values.len();
    most > MANY_WORDS || (mostly_distinct && total as f64 > FEW_WORDS * values.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(schema: &Schema) -> Vec<(&str, AttributeType)> {
        let attributes = schema.attributes.iter();
        attributes
            .map(|attribute| (attribute.name.as_str(), attribute.kind))
            .collect()
    }

    #[test]
    fn types_and_target() {
        use AttributeType::{Binary, Categorical, Numeric, Text};
        let text = "age,job,y,note\n31,cook,0,once upon a time\n40,cook,1,there was another one\n,smith,1,who knew much more\n7";
        let schema = guess_schema(text.as_bytes(), Some("y")).unwrap();
        assert_eq!(
            kinds(&schema),
            [("age", Numeric), ("job", Categorical), ("y", Binary), ("note", Text)]
        );
        assert_eq!((schema.target, schema.has_header), (Some(2), true));
        assert_eq!(guess_schema(text.as_bytes(), Some("nobody")), None);
    }

    #[test]
    fn without_a_header() {
        let schema = guess_schema(b"1,a\n2,b\n", None).unwrap();
        assert_eq!(kinds(&schema)[0].0, "Var1");
        assert!(!schema.has_header);
    }
}
