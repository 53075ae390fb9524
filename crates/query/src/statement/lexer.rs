//! Cuts a statement into tokens with their places, for the front and for the Hive DDL parser.

use crate::error::{Position, QueryError, Result};

/// Whose quoting rules hold: Hive's DDL or Trino's DML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quoting {
    /// `` `name` ``, `'text'`, `"text"`, with backslash escapes in texts.
    Hive,
    /// `"name"`, `` `name` ``, `'text'`, where a quote is escaped by doubling it.
    Trino,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenKind {
    /// An unquoted word or a number.
    Word(String),
    /// A quoted identifier, without its quotes.
    Quoted(String),
    /// A string literal, unescaped.
    Text(String),
    /// Any other single character.
    Symbol(char),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub kind: TokenKind,
    pub position: Position,
    /// Byte offsets of the token in the statement.
    pub start: usize,
    pub end: usize,
}

impl Token {
    /// Whether this is the unquoted word `keyword`, in any letter case.
    pub fn is_keyword(&self, keyword: &str) -> bool {
        matches!(&self.kind, TokenKind::Word(word) if word.eq_ignore_ascii_case(keyword))
    }

    pub fn is_symbol(&self, symbol: char) -> bool {
        self.kind == TokenKind::Symbol(symbol)
    }

    /// The token as messages show it.
    pub fn shown<'a>(&self, statement: &'a str) -> &'a str {
        &statement[self.start..self.end]
    }
}

/// All tokens of `statement`; comments and white space are left out.
pub fn tokens(statement: &str, quoting: Quoting) -> Result<Vec<Token>> {
    let mut lexer = Lexer {
        statement,
        quoting,
        offset: 0,
        position: Position { line: 1, column: 1 },
    };
    let mut found = Vec::new();
    while let Some(token) = lexer.next_token()? {
        found.push(token);
    }
    Ok(found)
}

/// Where the unquoted word `keyword` stands in `statement`.
pub fn keyword_positions(statement: &str, keyword: &str) -> Vec<Position> {
    let found = tokens(statement, Quoting::Trino).unwrap_or_default();
    found
        .into_iter()
        .filter(|token| token.is_keyword(keyword))
        .map(|token| token.position)
        .collect()
}

/// The place just behind the last character.
pub fn end_position(statement: &str) -> Position {
    let mut lexer = Lexer {
        statement,
        quoting: Quoting::Trino,
        offset: 0,
        position: Position { line: 1, column: 1 },
    };
    while lexer.advance().is_some() {}
    lexer.position
}

struct Lexer<'a> {
    statement: &'a str,
    quoting: Quoting,
    offset: usize,
    position: Position,
}

impl Lexer<'_> {
    fn next_token(&mut self) -> Result<Option<Token>> {
        self.skip_blank()?;
        let (start, position) = (self.offset, self.position);
        let Some(first) = self.peek() else {
            return Ok(None);
        };
        let kind = match first {
            '\'' => TokenKind::Text(self.quoted(first)?),
            '"' if self.quoting == Quoting::Hive => TokenKind::Text(self.quoted(first)?),
            '"' | '`' => TokenKind::Quoted(self.quoted(first)?),
            letter if is_word_part(letter) => TokenKind::Word(self.word()),
            symbol => {
                self.advance();
                TokenKind::Symbol(symbol)
            }
        };
        Ok(Some(Token {
            kind,
            position,
            start,
            end: self.offset,
        }))
    }

    fn skip_blank(&mut self) -> Result<()> {
        loop {
            let rest = &self.statement[self.offset..];
            if rest.starts_with("--") {
                while self.peek().is_some_and(|letter| letter != '\n') {
                    self.advance();
                }
            } else if rest.starts_with("/*") {
                self.skip_block_comment(rest)?;
            } else if rest.starts_with(char::is_whitespace) {
                self.advance();
            } else {
                return Ok(());
            }
        }
    }

    fn skip_block_comment(&mut self, rest: &str) -> Result<()> {
        let Some(length) = rest[2..].find("*/") else {
            return Err(QueryError::malformed(format!(
                "{}: unterminated comment",
                self.position
            )));
        };
        let end = self.offset + length + 4;
        while self.offset < end {
            self.advance();
        }
        Ok(())
    }

    fn word(&mut self) -> String {
        let start = self.offset;
        while self.peek().is_some_and(is_word_part) {
            self.advance();
        }
        self.statement[start..self.offset].to_owned()
    }

    fn quoted(&mut self, quote: char) -> Result<String> {
        let opened = self.position;
        let escapes = self.quoting == Quoting::Hive && quote != '`';
        self.advance();
        let mut text = String::new();
        loop {
            match self.advance() {
                None => return Err(QueryError::malformed(format!("{opened}: unterminated {quote} quote"))),
                Some('\\') if escapes => self.escape(&mut text),
                Some(letter) if letter != quote => text.push(letter),
                Some(_) if self.peek() == Some(quote) && !escapes => {
                    self.advance();
                    text.push(quote);
                }
                Some(_) => return Ok(text),
            }
        }
    }

    /// Reads what follows a backslash, as Hive's `unescapeSQLString` does: octal, `\u0001`, and letters.
    fn escape(&mut self, text: &mut String) {
        let rest = &self.statement[self.offset..];
        if let Some(octal) = code_point(rest, 0, 3, 8).filter(|code| *code <= 0o177) {
            return self.push_code(text, octal, 3);
        }
        if let Some(code) = rest.strip_prefix('u').and_then(|_| code_point(rest, 1, 4, 16)) {
            return self.push_code(text, code, 5);
        }
        match self.advance() {
            Some('n') => text.push('\n'),
            Some('t') => text.push('\t'),
            Some('r') => text.push('\r'),
            Some('b') => text.push('\u{8}'),
            Some('0') => text.push('\0'),
            Some('Z') => text.push('\u{1a}'),
            // Hive keeps the backslash before LIKE's wildcards.
            Some(wildcard @ ('%' | '_')) => text.extend(['\\', wildcard]),
            Some(other) => text.push(other),
            None => text.push('\\'),
        }
    }

    fn push_code(&mut self, text: &mut String, code: u32, length: usize) {
        text.extend(char::from_u32(code));
        for _ in 0..length {
            self.advance();
        }
    }

    fn peek(&self) -> Option<char> {
        self.statement[self.offset..].chars().next()
    }

    fn advance(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.offset += letter.len_utf8();
        if letter == '\n' {
            self.position = Position {
                line: self.position.line + 1,
                column: 1,
            };
        } else {
            self.position.column += 1;
        }
        Some(letter)
    }
}

fn code_point(text: &str, start: usize, length: usize, radix: u32) -> Option<u32> {
    let digits = text.get(start..start + length)?;
    let all_digits = digits.chars().all(|letter| letter.is_digit(radix));
    all_digits.then(|| u32::from_str_radix(digits, radix).ok())?
}

fn is_word_part(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds(statement: &str, quoting: Quoting) -> Vec<TokenKind> {
        tokens(statement, quoting)
            .unwrap()
            .into_iter()
            .map(|token| token.kind)
            .collect()
    }

    #[test]
    fn comments_and_places() {
        let found = tokens("-- hi; there\n/* a\nb */ SHOW  tables;", Quoting::Trino).unwrap();
        assert_eq!(found[0].position, Position { line: 3, column: 6 });
        assert!(found[0].is_keyword("show"));
        assert!(found[2].is_symbol(';'));
    }

    #[test]
    fn hive_escapes() {
        assert_eq!(
            kinds(r"'\t\001A\'\\'", Quoting::Hive),
            vec![TokenKind::Text("\t\u{1}A'\\".into())]
        );
        assert_eq!(kinds("\"it's\"", Quoting::Hive), vec![TokenKind::Text("it's".into())]);
    }

    #[test]
    fn trino_quotes() {
        assert_eq!(
            kinds(r"'it''s\'", Quoting::Trino),
            vec![TokenKind::Text(r"it's\".into())]
        );
        assert_eq!(
            kinds("\"a\"\"b\"", Quoting::Trino),
            vec![TokenKind::Quoted("a\"b".into())]
        );
        assert!(tokens("'open", Quoting::Trino).is_err());
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[-a-z'\"`/*\\\\;\n0-9u é]{0,40}") {
            let _ = tokens(&text, Quoting::Hive);
            let _ = tokens(&text, Quoting::Trino);
        }
    }
}
