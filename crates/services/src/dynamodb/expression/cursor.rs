//! Walks the tokens of an expression: names, values and paths, and errors in DynamoDB's words.

use headwater_api::Error;

use super::lexer::{Kind, Token, tokens};
use super::path::{Path, Step};
use super::placeholders::Placeholders;
use super::reserved::is_reserved;
use crate::dynamodb::attribute::Attribute;
use crate::dynamodb::faults::invalid;

/// The longest expression, in bytes.
const LONGEST: usize = 4_096;
/// How deep parentheses, negations and functions may nest: far from the end of the stack.
const DEEPEST: usize = 100;

/// A place in an expression.
pub struct Cursor<'a> {
    /// `UpdateExpression` and the like, for errors.
    name: &'static str,
    text: &'a str,
    tokens: Vec<Token>,
    position: usize,
    depth: usize,
    placeholders: &'a Placeholders,
}

impl<'a> Cursor<'a> {
    pub fn new(name: &'static str, text: &'a str, placeholders: &'a Placeholders) -> Result<Self, Error> {
        let cursor = Self {
            name,
            text,
            tokens: tokens(text),
            position: 0,
            depth: 0,
            placeholders,
        };
        if cursor.tokens.is_empty() {
            return Err(cursor.error("The expression can not be empty;"));
        }
        if text.len() > LONGEST {
            let size = text.len();
            return Err(cursor.error(&format!(
                "Expression size has exceeded the maximum allowed size; expression size: {size}"
            )));
        }
        Ok(cursor)
    }

    pub fn error(&self, reason: &str) -> Error {
        invalid(format!("Invalid {}: {reason}", self.name))
    }

    /// The token at the cursor has no place there.
    pub fn syntax_error(&self) -> Error {
        let token = self.tokens.get(self.position);
        let before = self.position.checked_sub(1).and_then(|index| self.tokens.get(index));
        let after = self.tokens.get(self.position + 1);
        let here = token.or(before);
        let start = before.or(token).map_or(0, |token| token.place.start);
        let end = after.or(here).map_or(self.text.len(), |token| token.place.end);
        let found = token.map_or("<EOF>", |token| &self.text[token.place.clone()]);
        let near = &self.text[start..end];
        self.error(&format!("Syntax error; token: \"{found}\", near: \"{near}\""))
    }

    /// Goes one level down; `Cursor::ascend` comes back up.
    pub fn descend(&mut self) -> Result<(), Error> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.error("The expression contains too many nested operators or functions"));
        }
        Ok(())
    }

    pub fn ascend(&mut self) {
        self.depth -= 1;
    }

    pub fn is_at_end(&self) -> bool {
        self.position >= self.tokens.len()
    }

    fn kind_at(&self, position: usize) -> Option<Kind> {
        self.tokens.get(position).map(|token| token.kind)
    }

    fn text_at(&self, position: usize) -> &'a str {
        let place = self.tokens.get(position).map(|token| token.place.clone());
        place.map_or("", |place| &self.text[place])
    }

    /// The text of the token at the cursor; empty at the end.
    pub fn peek(&self) -> &'a str {
        self.text_at(self.position)
    }

    pub fn advance(&mut self) -> &'a str {
        let text = self.peek();
        self.position += 1;
        text
    }

    pub fn takes_symbol(&mut self, symbol: &str) -> bool {
        let found = self.kind_at(self.position) == Some(Kind::Symbol) && self.peek() == symbol;
        self.position += usize::from(found);
        found
    }

    pub fn is_symbol(&self, symbol: &str) -> bool {
        self.kind_at(self.position) == Some(Kind::Symbol) && self.peek() == symbol
    }

    pub fn expect_symbol(&mut self, symbol: &str) -> Result<(), Error> {
        if self.takes_symbol(symbol) {
            return Ok(());
        }
        Err(self.syntax_error())
    }

    pub fn is_keyword(&self, keyword: &str) -> bool {
        self.kind_at(self.position) == Some(Kind::Word) && self.peek().eq_ignore_ascii_case(keyword)
    }

    pub fn takes_keyword(&mut self, keyword: &str) -> bool {
        let found = self.is_keyword(keyword);
        self.position += usize::from(found);
        found
    }

    pub fn expect_keyword(&mut self, keyword: &str) -> Result<(), Error> {
        if self.takes_keyword(keyword) {
            return Ok(());
        }
        Err(self.syntax_error())
    }

    /// The name of the function whose call begins at the cursor.
    pub fn function(&self) -> Option<&'a str> {
        let is_called = self.kind_at(self.position + 1) == Some(Kind::Symbol) && self.text_at(self.position + 1) == "(";
        (self.kind_at(self.position) == Some(Kind::Word) && is_called).then(|| self.peek())
    }

    pub fn is_value(&self) -> bool {
        self.kind_at(self.position) == Some(Kind::ValueReference)
    }

    /// A `:value`, replaced.
    pub fn value(&mut self) -> Result<Attribute, Error> {
        if !self.is_value() {
            return Err(self.syntax_error());
        }
        let reference = self.advance();
        self.placeholders.value(reference).ok_or_else(|| {
            self.error(&format!(
                "An expression attribute value used in expression is not defined; attribute value: {reference}"
            ))
        })
    }

    /// A document path, its `#names` replaced.
    pub fn path(&mut self) -> Result<Path, Error> {
        let head = self.name()?;
        let mut steps = Vec::new();
        loop {
            if self.takes_symbol(".") {
                steps.push(Step::Name(self.name()?));
            } else if self.takes_symbol("[") {
                steps.push(Step::Index(self.index()?));
                self.expect_symbol("]")?;
            } else {
                return Ok(Path { head, steps });
            }
        }
    }

    fn name(&mut self) -> Result<String, Error> {
        match self.kind_at(self.position) {
            Some(Kind::Word) if is_reserved(self.peek()) => Err(self.error(&format!(
                "Attribute name is a reserved keyword; reserved keyword: {}",
                self.peek()
            ))),
            Some(Kind::Word) => Ok(self.advance().to_owned()),
            Some(Kind::NameReference) => self.referenced_name(),
            _ => Err(self.syntax_error()),
        }
    }

    fn referenced_name(&mut self) -> Result<String, Error> {
        let reference = self.advance();
        let name = self.placeholders.name(reference).map(str::to_owned);
        name.ok_or_else(|| {
            self.error(&format!(
                "An expression attribute name used in the document path is not defined; attribute name: {reference}"
            ))
        })
    }

    fn index(&mut self) -> Result<usize, Error> {
        if self.kind_at(self.position) != Some(Kind::Number) {
            return Err(self.syntax_error());
        }
        let index = self.peek().parse();
        if index.is_ok() {
            self.position += 1;
        }
        index.map_err(|_| self.error("List index is not within the allowable range"))
    }
}
