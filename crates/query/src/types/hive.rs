//! Reads Hive type texts such as `array<struct<a:int,b:decimal(10,2)>>`.

use super::SqlType;

/// A type text that Hive's grammar does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unsupported Hive type: {text}")]
pub struct HiveTypeError {
    pub text: String,
}

/// Nested deeper than this is refused: the reader is recursive.
const MAX_DEPTH: usize = 64;

impl SqlType {
    /// Reads a Hive type text; spaces and letter case do not matter, field names are kept in lower case.
    pub fn parse_hive(text: &str) -> Result<Self, HiveTypeError> {
        let mut reader = Reader { rest: text, depth: 0 };
        reader
            .read_type()
            .filter(|_| reader.rest.trim().is_empty())
            .ok_or_else(|| HiveTypeError { text: text.to_owned() })
    }
}

struct Reader<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn read_type(&mut self) -> Option<SqlType> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let name = self.word()?.to_ascii_lowercase();
        let result = match name.as_str() {
            "array" => self.array(),
            "map" => self.map(),
            "struct" => self.structure(),
            "decimal" | "dec" | "numeric" => self.decimal(),
            "varchar" => Some(SqlType::Varchar(Some(self.length()?))),
            "char" => Some(SqlType::Char(self.length()?)),
            simple => simple_type(simple),
        };
        self.depth -= 1;
        result
    }

    fn array(&mut self) -> Option<SqlType> {
        self.symbol('<')?;
        let element = self.read_type()?;
        self.symbol('>')?;
        Some(SqlType::Array(Box::new(element)))
    }

    fn map(&mut self) -> Option<SqlType> {
        self.symbol('<')?;
        let key = self.read_type()?;
        self.symbol(',')?;
        let value = self.read_type()?;
        self.symbol('>')?;
        Some(SqlType::Map(Box::new(key), Box::new(value)))
    }

    fn structure(&mut self) -> Option<SqlType> {
        self.symbol('<')?;
        let mut fields = Vec::new();
        loop {
            let name = self.field_name()?.to_lowercase();
            self.symbol(':')?;
            fields.push((Some(name), self.read_type()?));
            if self.symbol(',').is_none() {
                break;
            }
        }
        self.symbol('>')?;
        Some(SqlType::Row(fields))
    }

    fn decimal(&mut self) -> Option<SqlType> {
        if self.symbol('(').is_none() {
            return Some(SqlType::Decimal {
                precision: 10,
                scale: 0,
            });
        }
        let precision: u8 = self.word()?.parse().ok()?;
        let scale: i8 = match self.symbol(',') {
            Some(()) => self.word()?.parse().ok()?,
            None => 0,
        };
        self.symbol(')')?;
        let valid = (1..=38).contains(&precision) && scale >= 0 && scale.unsigned_abs() <= precision;
        valid.then_some(SqlType::Decimal { precision, scale })
    }

    fn length(&mut self) -> Option<u32> {
        self.symbol('(')?;
        let length = self.word()?.parse().ok()?;
        self.symbol(')')?;
        Some(length)
    }

    /// Takes the letters, digits and underscores at the front.
    fn word(&mut self) -> Option<&'a str> {
        self.take_while(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    }

    /// A struct field's name: anything up to the colon, with or without back-ticks.
    fn field_name(&mut self) -> Option<&'a str> {
        let name = self.take_while(|letter| !matches!(letter, ':' | '<' | '>' | ','))?;
        let trimmed = name.trim();
        Some(
            trimmed
                .strip_prefix('`')
                .and_then(|inner| inner.strip_suffix('`'))
                .unwrap_or(trimmed),
        )
    }

    fn take_while(&mut self, keep: impl Fn(char) -> bool) -> Option<&'a str> {
        let text = self.rest.trim_start();
        let end = text.find(|letter| !keep(letter)).unwrap_or(text.len());
        let (taken, rest) = text.split_at(end);
        self.rest = rest;
        (!taken.is_empty()).then_some(taken)
    }

    fn symbol(&mut self, wanted: char) -> Option<()> {
        self.rest = self.rest.trim_start().strip_prefix(wanted)?;
        Some(())
    }
}

fn simple_type(name: &str) -> Option<SqlType> {
    let simple = match name {
        "boolean" => SqlType::Boolean,
        "tinyint" | "byte" => SqlType::TinyInt,
        "smallint" | "short" => SqlType::SmallInt,
        "int" | "integer" => SqlType::Integer,
        "bigint" | "long" => SqlType::BigInt,
        "float" | "real" => SqlType::Real,
        "double" => SqlType::Double,
        "string" => SqlType::Varchar(None),
        "binary" => SqlType::Varbinary,
        "date" => SqlType::Date,
        "timestamp" => SqlType::Timestamp,
        _ => return None,
    };
    Some(simple)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_nested_types() {
        let parsed = SqlType::parse_hive("array<struct<a:int,b:map<string,decimal(10, 2)>>>").unwrap();
        assert_eq!(
            parsed.hive_name().unwrap(),
            "array<struct<a:int,b:map<string,decimal(10,2)>>>"
        );
        assert_eq!(
            parsed.to_string(),
            "array(row(a integer, b map(varchar, decimal(10,2))))"
        );
    }

    #[test]
    fn refuses_what_hive_does_not_know() {
        for text in [
            "",
            "uniontype<int>",
            "array<int",
            "decimal(40,2)",
            "int int",
            "struct<>",
            "varchar",
        ] {
            assert!(SqlType::parse_hive(text).is_err(), "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_without_overflow() {
        let deep = "array<".repeat(100_000);
        assert!(SqlType::parse_hive(&deep).is_err());
    }

    fn any_type() -> impl Strategy<Value = SqlType> {
        let leaf = prop_oneof![
            Just(SqlType::Boolean),
            Just(SqlType::Integer),
            Just(SqlType::Varchar(None)),
            (1u32..100).prop_map(|length| SqlType::Varchar(Some(length))),
            (1u8..=38).prop_map(|precision| SqlType::Decimal { precision, scale: 0 }),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                inner.clone().prop_map(|element| SqlType::Array(Box::new(element))),
                (inner.clone(), inner.clone()).prop_map(|(key, value)| SqlType::Map(Box::new(key), Box::new(value))),
                prop::collection::vec(("[a-z][a-z0-9_]{0,5}".prop_map(Some), inner), 1..4).prop_map(SqlType::Row),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(original in any_type()) {
            let text = original.hive_name().unwrap();
            prop_assert_eq!(SqlType::parse_hive(&text).unwrap(), original);
        }

        #[test]
        fn no_text_panics(text in ".{0,60}") {
            let _ = SqlType::parse_hive(&text);
        }
    }
}
