//! A reader over tokens: the parts that every statement of the DDL grammar is made of.

use headwater_catalog::model::Parameters;

use super::hive::{ColumnDefinition, PartitionSpec, TableName};
use super::lexer::{Quoting, Token, TokenKind, end_position, tokens};
use crate::error::{Position, QueryError, Result};
use crate::types::SqlType;

#[derive(Debug)]
pub(super) struct Cursor<'a> {
    statement: &'a str,
    tokens: Vec<Token>,
    next: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(statement: &'a str, quoting: Quoting) -> Result<Self> {
        Ok(Self {
            statement,
            tokens: tokens(statement, quoting)?,
            next: 0,
        })
    }

    pub fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    /// The token `distance` behind the next one.
    pub fn peek_behind(&self, distance: usize) -> Option<&Token> {
        self.tokens.get(self.next + distance)
    }

    pub fn at_end(&self) -> bool {
        self.next >= self.tokens.len()
    }

    pub fn skip(&mut self, count: usize) {
        self.next += count;
    }

    /// Whether the next words are `keywords`.
    pub fn at_keywords(&self, keywords: &[&str]) -> bool {
        keywords.iter().enumerate().all(|(distance, keyword)| {
            self.peek_behind(distance)
                .is_some_and(|token| token.is_keyword(keyword))
        })
    }

    /// Takes the words `keywords` if they are next.
    pub fn take(&mut self, keywords: &[&str]) -> bool {
        let found = self.at_keywords(keywords);
        if found {
            self.next += keywords.len();
        }
        found
    }

    pub fn expect(&mut self, keywords: &[&str]) -> Result<()> {
        for keyword in keywords {
            if !self.take(&[keyword]) {
                return Err(self.mismatch(&format!("'{keyword}'")));
            }
        }
        Ok(())
    }

    pub fn take_symbol(&mut self, symbol: char) -> bool {
        let found = self.peek().is_some_and(|token| token.is_symbol(symbol));
        if found {
            self.next += 1;
        }
        found
    }

    pub fn expect_symbol(&mut self, symbol: char) -> Result<()> {
        if self.take_symbol(symbol) {
            Ok(())
        } else {
            Err(self.mismatch(&format!("'{symbol}'")))
        }
    }

    pub fn expect_end(&self) -> Result<()> {
        if self.at_end() {
            Ok(())
        } else {
            Err(self.mismatch("<EOF>"))
        }
    }

    /// The error for a next token that the grammar does not allow here.
    pub fn mismatch(&self, expecting: &str) -> QueryError {
        match self.peek() {
            Some(token) => QueryError::mismatched_input(token.position, token.shown(self.statement), expecting),
            None => QueryError::mismatched_input(end_position(self.statement), "<EOF>", expecting),
        }
    }

    pub fn position(&self) -> Position {
        self.peek()
            .map_or_else(|| end_position(self.statement), |token| token.position)
    }

    /// The statement's text from the next token on.
    pub fn rest(&self) -> &'a str {
        self.peek().map_or("", |token| &self.statement[token.start..])
    }

    /// An identifier, in lower case.
    pub fn identifier(&mut self) -> Result<String> {
        let name = match self.peek().map(|token| &token.kind) {
            Some(TokenKind::Word(name) | TokenKind::Quoted(name)) if !name.is_empty() => name.to_lowercase(),
            _ => return Err(self.mismatch("<identifier>")),
        };
        self.next += 1;
        Ok(name)
    }

    /// `[catalog.][database.]table`; a back-quoted `` `db.table` `` is one name, as in Hive.
    pub fn table_name(&mut self) -> Result<TableName> {
        let mut parts = vec![self.identifier()?];
        while self.take_symbol('.') {
            parts.push(self.identifier()?);
        }
        let table = parts.pop().unwrap_or_default();
        if parts.len() > 2 {
            return Err(self.mismatch("<EOF>"));
        }
        Ok(TableName {
            database: parts.pop(),
            table,
        })
    }

    pub fn text(&mut self) -> Result<String> {
        let Some(TokenKind::Text(text)) = self.peek().map(|token| &token.kind) else {
            return Err(self.mismatch("<string>"));
        };
        let taken = text.clone();
        self.next += 1;
        Ok(taken)
    }

    pub fn integer(&mut self) -> Result<i32> {
        let parsed = match self.peek().map(|token| &token.kind) {
            Some(TokenKind::Word(digits)) => digits.parse().ok(),
            _ => None,
        };
        let Some(number) = parsed else {
            return Err(self.mismatch("<integer>"));
        };
        self.next += 1;
        Ok(number)
    }

    /// `('key'='value', …)`
    pub fn properties(&mut self) -> Result<Parameters> {
        let mut properties = Parameters::new();
        self.expect_symbol('(')?;
        loop {
            let key = self.text()?;
            self.expect_symbol('=')?;
            properties.insert(key, self.text()?);
            if !self.take_symbol(',') {
                break;
            }
        }
        self.expect_symbol(')')?;
        Ok(properties)
    }

    /// A comma-separated list in parentheses.
    pub fn parenthesised<T>(&mut self, mut item: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        self.expect_symbol('(')?;
        let mut items = vec![item(self)?];
        while self.take_symbol(',') {
            items.push(item(self)?);
        }
        self.expect_symbol(')')?;
        Ok(items)
    }

    /// `PARTITION (k='v', n=1)`
    pub fn partition_spec(&mut self) -> Result<PartitionSpec> {
        self.expect(&["PARTITION"])?;
        self.parenthesised(|cursor| {
            let key = cursor.identifier()?;
            cursor.expect_symbol('=')?;
            Ok((key, cursor.partition_value()?))
        })
    }

    /// A partition value: a string, a number with its sign, or a typed literal such as `DATE '2020-01-01'`.
    fn partition_value(&mut self) -> Result<String> {
        let typed = self.take(&["DATE"]) || self.take(&["TIMESTAMP"]);
        if typed || matches!(self.peek().map(|token| &token.kind), Some(TokenKind::Text(_))) {
            return self.text();
        }
        let sign = if self.take_symbol('-') { "-" } else { "" };
        let Some(TokenKind::Word(word)) = self.peek().map(|token| &token.kind) else {
            return Err(self.mismatch("<string>"));
        };
        let mut value = format!("{sign}{word}");
        self.next += 1;
        if self.take_symbol('.') {
            value = format!("{value}.{}", self.identifier()?);
        }
        Ok(value)
    }

    /// `name type [COMMENT 'text']`
    pub fn column_definition(&mut self) -> Result<ColumnDefinition> {
        let name = self.identifier()?;
        let data_type = self.type_text()?;
        let comment = if self.take(&["COMMENT"]) {
            Some(self.text()?)
        } else {
            None
        };
        Ok(ColumnDefinition {
            name,
            data_type,
            comment,
        })
    }

    /// A Hive type, joined from its tokens and checked.
    fn type_text(&mut self) -> Result<String> {
        let position = self.position();
        let mut text = String::new();
        let mut depth = 0_i32;
        while let Some(token) = self.peek() {
            let ends = text.is_empty() || depth > 0 || matches!(token.kind, TokenKind::Symbol('<' | '('));
            if !ends {
                break;
            }
            match &token.kind {
                TokenKind::Word(word) | TokenKind::Quoted(word) => text.push_str(&word.to_lowercase()),
                TokenKind::Symbol(symbol) => {
                    depth += i32::from(matches!(symbol, '<' | '(')) - i32::from(matches!(symbol, '>' | ')'));
                    text.push(*symbol);
                }
                TokenKind::Text(_) => break,
            }
            self.next += 1;
        }
        let parsed = SqlType::parse_hive(&text);
        let known = parsed.ok().and_then(|sql_type| sql_type.hive_name());
        known.ok_or_else(|| QueryError::mismatched_input(position, &text, "<type>"))
    }
}
