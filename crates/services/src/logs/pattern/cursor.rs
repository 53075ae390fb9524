//! A place in a pattern's text, and the pieces that all kinds of patterns are made of.

use regex::{Regex, RegexBuilder};

use super::PatternError;

/// What a small expression of the user's may cost in memory.
const LARGEST_EXPRESSION: usize = 256 * 1024;

#[derive(Debug)]
pub struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    pub fn begins_with(&self, text: &str) -> bool {
        self.rest.starts_with(text)
    }

    pub fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// Passes `text` if it comes next.
    pub fn take(&mut self, text: &str) -> bool {
        let Some(after) = self.rest.strip_prefix(text) else {
            return false;
        };
        self.rest = after;
        true
    }

    /// Passes a keyword, in whatever case, that ends where a word does.
    pub fn take_word(&mut self, word: &str) -> bool {
        let Some((head, after)) = self.rest.split_at_checked(word.len()) else {
            return false;
        };
        let is_longer = after.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        if is_longer || !head.eq_ignore_ascii_case(word) {
            return false;
        }
        self.rest = after;
        self.skip_space();
        true
    }

    /// Passes `text` and the space around it.
    pub fn expect(&mut self, text: &str, complaint: &'static str) -> Result<(), PatternError> {
        self.skip_space();
        if !self.take(text) {
            return Err(PatternError(complaint));
        }
        self.skip_space();
        Ok(())
    }

    /// All up to the first letter that `ends` accepts.
    pub fn until(&mut self, ends: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (taken, after) = self.rest.split_at(end);
        self.rest = after;
        taken
    }

    /// What stands in the quotes that begin here; a backslash keeps a quote from ending it.
    pub fn quoted(&mut self) -> Result<String, PatternError> {
        let mut text = String::new();
        let mut letters = self.rest.char_indices().skip(1);
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return Ok(text);
                }
                '\\' => match letters.next() {
                    Some((_, escaped @ ('"' | '\\'))) => text.push(escaped),
                    Some((_, other)) => text.extend(['\\', other]),
                    None => break,
                },
                plain => text.push(plain),
            }
        }
        Err(PatternError("a quote is not closed"))
    }

    /// The regular expression between the percent signs, of which the first begins here.
    pub fn expression(&mut self) -> Result<Regex, PatternError> {
        let after = self.rest.strip_prefix('%').unwrap_or(self.rest);
        let (source, after) = after
            .split_once('%')
            .ok_or(PatternError("a percent sign is not closed"))?;
        self.rest = after;
        let is_known = |letter: char| letter.is_ascii_alphanumeric() || " _:#=@/;,-^$?[]{}|\\*+.".contains(letter);
        if source.is_empty() || !source.chars().all(is_known) {
            return Err(PatternError(
                "the regular expression holds a letter that is not supported",
            ));
        }
        RegexBuilder::new(source)
            .size_limit(LARGEST_EXPRESSION)
            .build()
            .map_err(|_| PatternError("the regular expression cannot be read"))
    }
}
