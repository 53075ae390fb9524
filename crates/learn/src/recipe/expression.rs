//! Expressions of a recipe: names, numbers, calls.

use std::fmt;

use super::RecipeError;

/// Calls within calls; deeper ones are refused, so that no recipe overflows the stack.
const DEEPEST: usize = 32;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    Name(String),
    Number(u32),
    Call {
        function: String,
        arguments: Vec<Expression>,
    },
}

impl Expression {
    /// Reads `name`, `'a quoted name'` or `function(argument, …)`.
    pub fn parse(text: &str) -> Result<Self, RecipeError> {
        let mut reader = Reader { text, at: 0 };
        let expression = reader.expression(0)?;
        reader.skip_space();
        if reader.at < text.len() {
            return Err(reader.expected("the end"));
        }
        Ok(expression)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(formatter, "{number}"),
            Self::Name(name) if is_plain(name) => formatter.write_str(name),
            Self::Name(name) => write!(formatter, "'{name}'"),
            Self::Call { function, arguments } => {
                let texts: Vec<String> = arguments.iter().map(ToString::to_string).collect();
                write!(formatter, "{function}({})", texts.join(","))
            }
        }
    }
}

/// Whether a name needs no quotes.
pub fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_alphabetic() || first == '_') && name.chars().all(is_name_part)
}

fn is_name_part(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-' | '/')
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn takes(&mut self, letter: char) -> bool {
        self.skip_space();
        let there = self.rest().starts_with(letter);
        self.at += if there { letter.len_utf8() } else { 0 };
        there
    }

    fn expected(&self, expected: &'static str) -> RecipeError {
        RecipeError::Syntax {
            text: self.text.to_owned(),
            at: self.text[..self.at].chars().count() + 1,
            expected,
        }
    }

    fn expression(&mut self, depth: usize) -> Result<Expression, RecipeError> {
        if depth > DEEPEST {
            return Err(self.expected("less nesting"));
        }
        if self.takes('\'') {
            return self.quoted();
        }
        let word = self.word();
        if word.is_empty() {
            return Err(self.expected("a name"));
        }
        if word.chars().all(|letter| letter.is_ascii_digit()) {
            return word
                .parse()
                .map(Expression::Number)
                .map_err(|_| self.expected("a smaller number"));
        }
        if !self.takes('(') {
            return Ok(Expression::Name(word.to_owned()));
        }
        let arguments = self.arguments(depth)?;
        Ok(Expression::Call {
            function: word.to_owned(),
            arguments,
        })
    }

    fn arguments(&mut self, depth: usize) -> Result<Vec<Expression>, RecipeError> {
        let mut arguments = Vec::new();
        loop {
            arguments.push(self.expression(depth + 1)?);
            if self.takes(')') {
                return Ok(arguments);
            }
            if !self.takes(',') {
                return Err(self.expected("',' or ')'"));
            }
        }
    }

    fn quoted(&mut self) -> Result<Expression, RecipeError> {
        let Some(length) = self.rest().find('\'') else {
            return Err(self.expected("a closing quote"));
        };
        let name = self.rest()[..length].to_owned();
        self.at += length + 1;
        Ok(Expression::Name(name))
    }

    fn word(&mut self) -> &'a str {
        self.skip_space();
        let rest = self.rest();
        let length = rest.find(|letter| !is_name_part(letter)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_numbers_and_calls() {
        let text = "cartesian( quantile_bin('my age',10),lowercase(home.dest) )";
        let expression = Expression::parse(text).unwrap();
        assert_eq!(
            expression.to_string(),
            "cartesian(quantile_bin('my age',10),lowercase(home.dest))"
        );
    }

    #[test]
    fn says_where_it_stumbles() {
        let refused = |text: &str| Expression::parse(text).unwrap_err().to_string();
        assert_eq!(
            refused("ngram(a"),
            "cannot read 'ngram(a' at character 8: ',' or ')' expected"
        );
        assert_eq!(refused("a b"), "cannot read 'a b' at character 3: the end expected");
        assert_eq!(
            refused("'a"),
            "cannot read ''a' at character 2: a closing quote expected"
        );
        assert!(refused(&"f(".repeat(5000)).contains("less nesting"));
        assert!(Expression::parse("").is_err());
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[a-z0-9'(), ]{0,40}") {
            if let Ok(expression) = Expression::parse(&text) {
                prop_assert_eq!(Expression::parse(&expression.to_string()).unwrap(), expression);
            }
        }
    }
}
