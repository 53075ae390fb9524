//! Reads an expression from its tokens.

use super::lexer::{Keyword, Token, tokens};
use super::{Condition, Expression, Literal, Test};

/// How deep parentheses and `NOT` may nest: deeper than any client writes, far from the end of the stack.
const DEEPEST: usize = 100;

/// The text is no expression of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unsupported expression")]
pub struct Unsupported;

/// Reads `text` as an expression.
///
/// # Errors
/// [`Unsupported`] when it is none.
pub fn parse(text: &str) -> Result<Expression, Unsupported> {
    let mut parser = Parser {
        tokens: tokens(text).ok_or(Unsupported)?,
        position: 0,
        depth: 0,
    };
    let expression = parser.expression()?;
    if parser.position < parser.tokens.len() {
        return Err(Unsupported);
    }
    Ok(expression)
}

struct Parser {
    tokens: Vec<Token>,
    position: usize,
    depth: usize,
}

impl Parser {
    fn expression(&mut self) -> Result<Expression, Unsupported> {
        let mut parts = vec![self.conjunction()?];
        while self.takes_keyword(Keyword::Or) {
            parts.push(self.conjunction()?);
        }
        Ok(joined(parts, Expression::Or))
    }

    fn conjunction(&mut self) -> Result<Expression, Unsupported> {
        let mut parts = vec![self.unary()?];
        while self.takes_keyword(Keyword::And) {
            parts.push(self.unary()?);
        }
        Ok(joined(parts, Expression::And))
    }

    fn unary(&mut self) -> Result<Expression, Unsupported> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Unsupported);
        }
        let expression = self.shallow_unary();
        self.depth -= 1;
        expression
    }

    fn shallow_unary(&mut self) -> Result<Expression, Unsupported> {
        if self.takes_keyword(Keyword::Not) {
            return Ok(Expression::Not(Box::new(self.unary()?)));
        }
        let start = self.position;
        if let Some(column) = self.column() {
            return self.condition(column).map(Expression::Condition);
        }
        self.position = start;
        self.expect(&Token::Open)?;
        let inner = self.expression()?;
        self.expect(&Token::Close)?;
        Ok(inner)
    }

    /// A name, in any number of parentheses.
    fn column(&mut self) -> Option<String> {
        let opened = self.count_open();
        let Some(Token::Name(name)) = self.next() else {
            return None;
        };
        (0..opened).all(|_| self.takes(&Token::Close)).then_some(name)
    }

    fn condition(&mut self, column: String) -> Result<Condition, Unsupported> {
        if self.takes_keyword(Keyword::Is) {
            let negated = self.takes_keyword(Keyword::Not);
            self.expect(&Token::Keyword(Keyword::Null))?;
            return Ok(Condition {
                column,
                negated,
                test: Test::IsNull,
            });
        }
        let negated = self.takes_keyword(Keyword::Not);
        let test = match self.next() {
            Some(Token::Comparison(operator)) if !negated => Test::Compare(operator, self.literal()?),
            Some(Token::Keyword(Keyword::Like)) => Test::Like(self.literal()?),
            Some(Token::Keyword(Keyword::In)) => Test::In(self.literals()?),
            Some(Token::Keyword(Keyword::Between)) => self.between()?,
            _ => return Err(Unsupported),
        };
        Ok(Condition { column, negated, test })
    }

    fn between(&mut self) -> Result<Test, Unsupported> {
        let low = self.literal()?;
        self.expect(&Token::Keyword(Keyword::And))?;
        Ok(Test::Between(low, self.literal()?))
    }

    fn literals(&mut self) -> Result<Vec<Literal>, Unsupported> {
        self.expect(&Token::Open)?;
        let mut literals = vec![self.literal()?];
        while self.takes(&Token::Comma) {
            literals.push(self.literal()?);
        }
        self.expect(&Token::Close)?;
        Ok(literals)
    }

    /// A literal, in any number of parentheses.
    fn literal(&mut self) -> Result<Literal, Unsupported> {
        let opened = self.count_open();
        let literal = match self.next() {
            Some(Token::Number(text)) => Literal::Number(text),
            Some(Token::Text(text)) => Literal::Text(text),
            _ => return Err(Unsupported),
        };
        let closed = (0..opened).all(|_| self.takes(&Token::Close));
        if closed { Ok(literal) } else { Err(Unsupported) }
    }

    fn count_open(&mut self) -> usize {
        let mut count = 0;
        while self.takes(&Token::Open) {
            count += 1;
        }
        count
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.position).cloned();
        self.position += 1;
        token
    }

    fn takes(&mut self, token: &Token) -> bool {
        let found = self.tokens.get(self.position) == Some(token);
        self.position += usize::from(found);
        found
    }

    fn takes_keyword(&mut self, keyword: Keyword) -> bool {
        self.takes(&Token::Keyword(keyword))
    }

    fn expect(&mut self, token: &Token) -> Result<(), Unsupported> {
        if self.takes(token) { Ok(()) } else { Err(Unsupported) }
    }
}

/// One part stands for itself, several are joined.
fn joined(mut parts: Vec<Expression>, join: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            join(parts)
        }
    }
}
