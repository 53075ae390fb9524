//! Reads Trino type texts such as `row(x integer, y varchar(10))`, as `CAST` takes them.

use super::SqlType;

/// Nested deeper than this is refused: the reader is recursive.
const MAX_DEPTH: usize = 64;

impl SqlType {
    /// Reads a Trino type text; `None` when it is none.
    pub fn parse_trino(text: &str) -> Option<Self> {
        let words = pieces(text);
        let mut reader = Reader {
            words: &words,
            next: 0,
            depth: 0,
        };
        let parsed = reader.read_type()?;
        (reader.next == words.len()).then_some(parsed)
    }
}

/// Words, quoted names and single symbols.
fn pieces(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            letter if letter.is_alphanumeric() || letter == '_' => rest
                .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .unwrap_or(rest.len()),
            symbol => symbol.len_utf8(),
        };
        found.push(rest[..length].to_lowercase());
        rest = rest[length..].trim_start();
    }
    found
}

struct Reader<'a> {
    words: &'a [String],
    next: usize,
    depth: usize,
}

impl Reader<'_> {
    fn read_type(&mut self) -> Option<SqlType> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let name = self.word()?;
        let result = match name.as_str() {
            "array" => self.array(),
            "map" => self.map(),
            "row" => self.row(),
            "decimal" | "dec" | "numeric" => self.decimal(),
            "varchar" => Some(SqlType::Varchar(self.optional_number()?)),
            "char" => Some(SqlType::Char(self.optional_number()?.unwrap_or(1))),
            "timestamp" => self.zoned(SqlType::Timestamp, SqlType::TimestampWithTimeZone),
            "time" => self.zoned(SqlType::Time, SqlType::Time),
            "interval" => self.interval(),
            "double" => {
                self.take("precision");
                Some(SqlType::Double)
            }
            simple => simple_type(simple),
        };
        self.depth -= 1;
        result
    }

    fn array(&mut self) -> Option<SqlType> {
        let close = self.open()?;
        let element = self.read_type()?;
        self.expect(close)?;
        Some(SqlType::Array(Box::new(element)))
    }

    fn map(&mut self) -> Option<SqlType> {
        let close = self.open()?;
        let key = self.read_type()?;
        self.expect(",")?;
        let value = self.read_type()?;
        self.expect(close)?;
        Some(SqlType::Map(Box::new(key), Box::new(value)))
    }

    fn row(&mut self) -> Option<SqlType> {
        let close = self.open()?;
        let mut fields = vec![self.row_field()?];
        while self.take(",") {
            fields.push(self.row_field()?);
        }
        self.expect(close)?;
        Some(SqlType::Row(fields))
    }

    /// `name type`, or a bare type.
    fn row_field(&mut self) -> Option<(Option<String>, SqlType)> {
        let start = self.next;
        if let Some(bare) = self.read_type().filter(|_| self.at_field_end()) {
            return Some((None, bare));
        }
        self.next = start;
        let name = self.word()?.trim_matches('"').to_owned();
        Some((Some(name), self.read_type()?))
    }

    fn at_field_end(&self) -> bool {
        self.words
            .get(self.next)
            .is_some_and(|word| matches!(word.as_str(), "," | ")" | ">"))
    }

    fn decimal(&mut self) -> Option<SqlType> {
        if !self.take("(") {
            return Some(SqlType::Decimal {
                precision: 38,
                scale: 0,
            });
        }
        let precision: u8 = self.word()?.parse().ok()?;
        let scale: i8 = if self.take(",") { self.word()?.parse().ok()? } else { 0 };
        self.expect(")")?;
        let valid = (1..=38).contains(&precision) && scale >= 0 && scale.unsigned_abs() <= precision;
        valid.then_some(SqlType::Decimal { precision, scale })
    }

    fn zoned(&mut self, plain: SqlType, zoned: SqlType) -> Option<SqlType> {
        self.optional_number()?;
        if self.take("without") {
            self.expect("time")?;
            self.expect("zone")?;
            return Some(plain);
        }
        if !self.take("with") {
            return Some(plain);
        }
        self.expect("time")?;
        self.expect("zone")?;
        Some(zoned)
    }

    fn interval(&mut self) -> Option<SqlType> {
        let from = self.word()?;
        self.expect("to")?;
        match (from.as_str(), self.word()?.as_str()) {
            ("year", "month") => Some(SqlType::IntervalYearToMonth),
            ("day", "second") => Some(SqlType::IntervalDayToSecond),
            _ => None,
        }
    }

    /// `(n)` or nothing; the outer `None` is a malformed text.
    #[allow(clippy::option_option, reason = "absent and malformed are two things")]
    fn optional_number(&mut self) -> Option<Option<u32>> {
        if !self.take("(") {
            return Some(None);
        }
        let number = self.word()?.parse().ok()?;
        self.expect(")")?;
        Some(Some(number))
    }

    /// Takes `(` or `<`; answers what closes it.
    fn open(&mut self) -> Option<&'static str> {
        if self.take("(") {
            return Some(")");
        }
        self.take("<").then_some(">")
    }

    fn word(&mut self) -> Option<String> {
        let word = self.words.get(self.next)?.clone();
        self.next += 1;
        Some(word)
    }

    fn take(&mut self, wanted: &str) -> bool {
        let found = self.words.get(self.next).is_some_and(|word| word == wanted);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, wanted: &str) -> Option<()> {
        self.take(wanted).then_some(())
    }
}

fn simple_type(name: &str) -> Option<SqlType> {
    let simple = match name {
        "boolean" => SqlType::Boolean,
        "tinyint" => SqlType::TinyInt,
        "smallint" => SqlType::SmallInt,
        "int" | "integer" => SqlType::Integer,
        "bigint" => SqlType::BigInt,
        // `float` and `string` are Athena's DDL words; they are accepted in casts too.
        "real" | "float" => SqlType::Real,
        "string" => SqlType::Varchar(None),
        "varbinary" => SqlType::Varbinary,
        "date" => SqlType::Date,
        "json" => SqlType::Json,
        _ => return None,
    };
    Some(simple)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_cast_takes() {
        let cases = [
            ("VARCHAR", "varchar"),
            ("varchar(10)", "varchar(10)"),
            ("row(x integer, y varchar)", "row(x integer, y varchar)"),
            ("ROW(integer, \"Odd name\" date)", "row(integer, odd name date)"),
            ("row(date date)", "row(date date)"),
            (
                "array(map(varchar, array<bigint>))",
                "array(map(varchar, array(bigint)))",
            ),
            ("timestamp(6) with time zone", "timestamp(3) with time zone"),
            ("timestamp", "timestamp(3)"),
            ("decimal(10, 2)", "decimal(10,2)"),
            ("decimal", "decimal(38,0)"),
            ("double precision", "double"),
            ("interval day to second", "interval day to second"),
        ];
        for (text, expected) in cases {
            assert_eq!(
                SqlType::parse_trino(text).map(|parsed| parsed.to_string()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn refuses_other_texts() {
        for text in [
            "",
            "text",
            "row()",
            "array(integer",
            "decimal(50,1)",
            "integer integer",
            "map(varchar)",
        ] {
            assert_eq!(SqlType::parse_trino(text), None, "{text}");
        }
    }
}
