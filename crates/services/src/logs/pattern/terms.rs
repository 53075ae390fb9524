//! Patterns over plain text: terms, phrases and regular expressions.

use regex::Regex;

use super::PatternError;
use super::cursor::Cursor;

/// What a text must and must not hold, in whatever order and also as parts of words.
#[derive(Debug, Default)]
pub struct Terms {
    all: Vec<Term>,
    /// One of these, behind question marks.
    any: Vec<Term>,
    /// None of these, behind minus signs.
    none: Vec<Term>,
}

#[derive(Debug)]
enum Term {
    Text(String),
    Expression(Regex),
}

impl Terms {
    pub fn read(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        let mut terms = Self::default();
        cursor.skip_space();
        while !cursor.is_at_end() {
            let list = if cursor.take("?") {
                &mut terms.any
            } else if cursor.take("-") {
                &mut terms.none
            } else {
                &mut terms.all
            };
            list.push(Term::read(cursor)?);
            cursor.skip_space();
        }
        Ok(terms)
    }

    pub fn match_text(&self, text: &str) -> bool {
        let is_in = |term: &Term| term.is_in(text);
        let has_any = self.any.is_empty() || self.any.iter().any(is_in);
        has_any && self.all.iter().all(is_in) && !self.none.iter().any(is_in)
    }
}

impl Term {
    /// The user guide sets a space between the minus sign and a quoted term.
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        cursor.skip_space();
        if cursor.begins_with("\"") {
            return cursor.quoted().map(Self::Text);
        }
        if cursor.begins_with("%") {
            return cursor.expression().map(Self::Expression);
        }
        Ok(Self::Text(cursor.until(char::is_whitespace).to_owned()))
    }

    fn is_in(&self, text: &str) -> bool {
        match self {
            Self::Text(term) => text.contains(term.as_str()),
            Self::Expression(expression) => expression.is_match(text),
        }
    }
}
