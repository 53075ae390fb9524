//! Values that Python, Scala and JSON can all spell.

use std::fmt::Write;
use std::iter::Peekable;
use std::str::Chars;

/// Nested deeper than this, a value is no setting any more.
const DEEPEST: usize = 32;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Literal {
    Text(String),
    /// As it was written.
    Number(String),
    Boolean(bool),
    Nothing,
    List(Vec<Literal>),
    Tuple(Vec<Literal>),
    Map(Vec<(Literal, Literal)>),
}

impl Literal {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A map with text keys, in the given order.
    pub fn map(entries: impl IntoIterator<Item = (String, Literal)>) -> Self {
        Self::Map(
            entries
                .into_iter()
                .map(|(key, value)| (Self::Text(key), value))
                .collect(),
        )
    }

    /// The value that Python source text spells; `None` where it is an expression of another kind.
    pub fn of_python(source: &str) -> Option<Self> {
        let mut reader = Reader {
            characters: source.chars().peekable(),
        };
        let found = reader.value(0)?;
        reader.skip_blanks();
        reader.characters.next().is_none().then_some(found)
    }

    pub fn of_json(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Nothing,
            serde_json::Value::Bool(flag) => Self::Boolean(*flag),
            serde_json::Value::Number(number) => Self::Number(number.to_string()),
            serde_json::Value::String(text) => Self::text(text),
            serde_json::Value::Array(items) => Self::List(items.iter().map(Self::of_json).collect()),
            serde_json::Value::Object(entries) => {
                Self::map(entries.iter().map(|(key, value)| (key.clone(), Self::of_json(value))))
            }
        }
    }

    pub fn python(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Number(number) => number.clone(),
            Self::Boolean(true) => "True".to_owned(),
            Self::Boolean(false) => "False".to_owned(),
            Self::Nothing => "None".to_owned(),
            Self::List(items) => format!("[{}]", joined(items, Self::python)),
            Self::Tuple(items) if items.len() == 1 => format!("({},)", items[0].python()),
            Self::Tuple(items) => format!("({})", joined(items, Self::python)),
            Self::Map(entries) => format!("{{{}}}", pairs(entries, ": ", Self::python)),
        }
    }

    /// Lists become `Seq`, maps `Map`.
    pub fn scala(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Number(number) => number.clone(),
            Self::Boolean(flag) => flag.to_string(),
            Self::Nothing => "null".to_owned(),
            Self::List(items) => format!("Seq({})", joined(items, Self::scala)),
            Self::Tuple(items) => format!("({})", joined(items, Self::scala)),
            Self::Map(entries) => format!("Map({})", pairs(entries, " -> ", Self::scala)),
        }
    }

    pub fn json(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Number(number) => number.clone(),
            Self::Boolean(flag) => flag.to_string(),
            Self::Nothing => "null".to_owned(),
            Self::List(items) | Self::Tuple(items) => format!("[{}]", joined(items, Self::json)),
            Self::Map(entries) => format!("{{{}}}", pairs(entries, ": ", Self::json)),
        }
    }
}

fn joined(items: &[Literal], spelled: impl Fn(&Literal) -> String) -> String {
    items.iter().map(spelled).collect::<Vec<_>>().join(", ")
}

fn pairs(entries: &[(Literal, Literal)], between: &str, spelled: impl Fn(&Literal) -> String) -> String {
    let pair = |(key, value): &(Literal, Literal)| format!("{}{between}{}", spelled(key), spelled(value));
    entries.iter().map(pair).collect::<Vec<_>>().join(", ")
}

/// A string in double quotes with the escapes that Python, Scala and JSON share: nothing in `text` can end it.
pub(super) fn quoted(text: &str) -> String {
    let mut written = String::from('"');
    for character in text.chars() {
        match character {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            '\u{c}' => written.push_str("\\f"),
            // Line ends of Unicode are ends of lines for some readers too.
            other if other.is_control() || matches!(other, '\u{2028}' | '\u{2029}') => {
                // Writing to a string cannot fail.
                let _ = write!(written, "\\u{:04x}", u32::from(other));
            }
            other => written.push(other),
        }
    }
    written.push('"');
    written
}

/// Reads the literals of Python.
struct Reader<'a> {
    characters: Peekable<Chars<'a>>,
}

impl Reader<'_> {
    fn skip_blanks(&mut self) {
        while self.characters.next_if(|character| *character == ' ').is_some() {}
    }

    fn value(&mut self, depth: usize) -> Option<Literal> {
        self.skip_blanks();
        if depth > DEEPEST {
            return None;
        }
        match *self.characters.peek()? {
            quote @ ('"' | '\'') => self.string(quote).map(Literal::Text),
            '[' => self.items(']', depth).map(|(items, _)| Literal::List(items)),
            '(' => self.tuple(depth),
            '{' => self.entries(depth).map(Literal::Map),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Option<Literal> {
        let is_part = |character: &char| character.is_ascii_alphanumeric() || "._+-".contains(*character);
        let mut word = String::new();
        while let Some(character) = self.characters.next_if(is_part) {
            word.push(character);
        }
        match word.as_str() {
            "True" => Some(Literal::Boolean(true)),
            "False" => Some(Literal::Boolean(false)),
            "None" => Some(Literal::Nothing),
            _ => is_number(&word).then_some(Literal::Number(word)),
        }
    }

    fn string(&mut self, quote: char) -> Option<String> {
        self.characters.next();
        let mut text = String::new();
        loop {
            match self.characters.next()? {
                '\\' => text.push(self.escaped()?),
                character if character == quote => return Some(text),
                character => text.push(character),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        match self.characters.next()? {
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            'f' => Some('\u{c}'),
            'x' => self.hexadecimal(2),
            'u' => self.hexadecimal(4),
            character @ ('\\' | '"' | '\'') => Some(character),
            // Python's rarer escapes are not read: the text is an expression then.
            _ => None,
        }
    }

    fn hexadecimal(&mut self, digits: usize) -> Option<char> {
        let text: String = self.characters.by_ref().take(digits).collect();
        let number = (text.len() == digits).then(|| u32::from_str_radix(&text, 16).ok())??;
        char::from_u32(number)
    }

    /// What stands between here and `end`, and whether a comma stands before that.
    fn items(&mut self, end: char, depth: usize) -> Option<(Vec<Literal>, bool)> {
        self.characters.next();
        let (mut items, mut after_comma) = (Vec::new(), false);
        loop {
            self.skip_blanks();
            if self.characters.next_if_eq(&end).is_some() {
                return Some((items, after_comma));
            }
            if !items.is_empty() && !after_comma {
                return None;
            }
            items.push(self.value(depth + 1)?);
            self.skip_blanks();
            after_comma = self.characters.next_if_eq(&',').is_some();
        }
    }

    /// `(x)` is `x` itself, `(x,)` is a tuple.
    fn tuple(&mut self, depth: usize) -> Option<Literal> {
        let (mut items, after_comma) = self.items(')', depth)?;
        if items.len() == 1 && !after_comma {
            return items.pop();
        }
        Some(Literal::Tuple(items))
    }

    fn entries(&mut self, depth: usize) -> Option<Vec<(Literal, Literal)>> {
        self.characters.next();
        let (mut entries, mut after_comma) = (Vec::new(), true);
        loop {
            self.skip_blanks();
            if self.characters.next_if_eq(&'}').is_some() {
                return Some(entries);
            }
            if !after_comma {
                return None;
            }
            let key = self.value(depth + 1)?;
            self.skip_blanks();
            self.characters.next_if_eq(&':')?;
            entries.push((key, self.value(depth + 1)?));
            self.skip_blanks();
            after_comma = self.characters.next_if_eq(&',').is_some();
        }
    }
}

/// A number that Python, Scala and JSON read alike.
fn is_number(word: &str) -> bool {
    let has_digits_only = word
        .trim_start_matches('-')
        .starts_with(|first: char| first.is_ascii_digit());
    has_digits_only && serde_json::from_str::<serde_json::Number>(word).is_ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn python_is_read_and_spelled_in_three_languages() {
        let source = r#"{"path": 's3://b/"x"', "keys": ["a", "b"], "on": True, "n": -1.5, "none": None}"#;
        let literal = Literal::of_python(source).unwrap();
        assert_eq!(
            literal.json(),
            r#"{"path": "s3://b/\"x\"", "keys": ["a", "b"], "on": true, "n": -1.5, "none": null}"#
        );
        let mappings = Literal::of_python(r#"[("a", "long", "b", "int")]"#).unwrap();
        assert_eq!(mappings.scala(), r#"Seq(("a", "long", "b", "int"))"#);
        assert_eq!(Literal::of_python("(1)"), Some(Literal::Number("1".to_owned())));
        assert_eq!(Literal::of_python("(1,)").unwrap().python(), "(1,)");
    }

    #[test]
    fn expressions_are_no_literals() {
        for source in [
            "lambda row: row",
            "name",
            "f(1)",
            "[1 2]",
            "1 + 1",
            "\"a\" \"b\"",
            "{1}",
            "[",
            "01",
            "\"\\N{x}\"",
            "",
        ] {
            assert_eq!(Literal::of_python(source), None, "{source}");
        }
        assert_eq!(Literal::of_python(&"[".repeat(10_000)), None);
    }

    fn literals() -> impl Strategy<Value = Literal> {
        let leaf = prop_oneof![
            any::<String>().prop_map(Literal::Text),
            any::<i64>().prop_map(|number| Literal::Number(number.to_string())),
            any::<bool>().prop_map(Literal::Boolean),
            Just(Literal::Nothing),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            let many = || proptest::collection::vec(inner.clone(), 0..4);
            prop_oneof![
                many().prop_map(Literal::List),
                many().prop_map(Literal::Tuple),
                proptest::collection::vec((any::<String>().prop_map(Literal::Text), inner.clone()), 0..3)
                    .prop_map(Literal::Map),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_in_python_is_read_again(literal in literals()) {
            let source = literal.python();
            prop_assert!(crate::glue::scripts::source_text::single(&source).is_ok(), "{}", source);
            prop_assert_eq!(Literal::of_python(&source), Some(literal));
        }

        #[test]
        fn what_is_written_in_json_is_json(text in any::<String>()) {
            let read: String = serde_json::from_str(&Literal::text(text.clone()).json()).unwrap();
            prop_assert_eq!(read, text);
        }
    }
}
