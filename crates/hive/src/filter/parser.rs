//! Reads a filter from its tokens.

use headwater_catalog::expression::{Comparison, Condition, Expression, Literal, Test};

use super::lexer::{Token, tokens};
use super::like::matching;

/// How deep parentheses may nest: Spark puts a pair around each of a chain of conditions.
const DEEPEST: usize = 400;

type Reason = &'static str;

pub(super) fn parse(filter: &str) -> Result<Expression, Reason> {
    let mut parser = Parser {
        tokens: tokens(filter).ok_or("a character fits nowhere")?,
        position: 0,
        depth: 0,
    };
    let expression = parser.filter()?;
    if parser.position < parser.tokens.len() {
        return Err("something follows the end");
    }
    Ok(expression)
}

struct Parser {
    tokens: Vec<Token>,
    position: usize,
    depth: usize,
}

impl Parser {
    fn filter(&mut self) -> Result<Expression, Reason> {
        let mut parts = Vec::new();
        loop {
            match self.conjunction()? {
                Expression::Or(inner) => parts.extend(inner),
                other => parts.push(other),
            }
            if !self.takes(&Token::Or) {
                return Ok(joined(parts, Expression::Or));
            }
        }
    }

    fn conjunction(&mut self) -> Result<Expression, Reason> {
        let mut parts = Vec::new();
        loop {
            match self.term()? {
                Expression::And(inner) => parts.extend(inner),
                other => parts.push(other),
            }
            if !self.takes(&Token::And) {
                return Ok(joined(parts, Expression::And));
            }
        }
    }

    fn term(&mut self) -> Result<Expression, Reason> {
        let start = self.position;
        if let Some(column) = self.key() {
            return self.condition(column);
        }
        self.position = start;
        if !self.takes(&Token::Open) {
            return self.reversed();
        }
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("parentheses are nested too deep");
        }
        let inner = self.filter()?;
        self.expect(&Token::Close)?;
        self.depth -= 1;
        Ok(inner)
    }

    /// A name, in any number of parentheses.
    fn key(&mut self) -> Option<String> {
        let mut opened = 0;
        while self.takes(&Token::Open) {
            opened += 1;
        }
        let Some(Token::Name(name)) = self.next() else {
            return None;
        };
        (0..opened).all(|_| self.takes(&Token::Close)).then_some(name)
    }

    fn condition(&mut self, column: String) -> Result<Expression, Reason> {
        let negated = self.takes(&Token::Not);
        let test = match self.next() {
            Some(Token::Comparison(operator)) if !negated => Test::Compare(operator, self.literal()?),
            Some(Token::Like) if !negated => return self.like(column),
            Some(Token::In) => Test::In(self.literals()?),
            Some(Token::Between) => {
                let low = self.literal()?;
                self.expect(&Token::And)?;
                Test::Between(low, self.literal()?)
            }
            _ => return Err("no operator follows a key"),
        };
        Ok(Expression::Condition(Condition { column, negated, test }))
    }

    fn like(&mut self, column: String) -> Result<Expression, Reason> {
        match self.next() {
            Some(Token::Text(regex)) => Ok(matching(column, &regex)),
            _ => Err("like is not followed by a text"),
        }
    }

    /// `literal operator key`.
    fn reversed(&mut self) -> Result<Expression, Reason> {
        let literal = self.literal()?;
        let Some(Token::Comparison(operator)) = self.next() else {
            return Err("no operator follows a literal");
        };
        let column = self.key().ok_or("no key follows an operator")?;
        Ok(Expression::Condition(Condition {
            column,
            negated: false,
            test: Test::Compare(turned(operator), literal),
        }))
    }

    fn literals(&mut self) -> Result<Vec<Literal>, Reason> {
        self.expect(&Token::Open)?;
        let mut literals = vec![self.literal()?];
        while self.takes(&Token::Comma) {
            literals.push(self.literal()?);
        }
        self.expect(&Token::Close)?;
        Ok(literals)
    }

    fn literal(&mut self) -> Result<Literal, Reason> {
        match self.next() {
            Some(Token::Number(text)) => Ok(Literal::Number(text)),
            Some(Token::Text(text)) => Ok(Literal::Text(text)),
            Some(Token::Name(name)) if name.eq_ignore_ascii_case("date") => match self.next() {
                Some(Token::Text(text)) => Ok(Literal::Text(text)),
                _ => Err("date is not followed by a day"),
            },
            _ => Err("a literal is missing"),
        }
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

    fn expect(&mut self, token: &Token) -> Result<(), Reason> {
        if self.takes(token) {
            Ok(())
        } else {
            Err("a parenthesis, comma or keyword is missing")
        }
    }
}

/// The operator that says the same with its sides exchanged.
fn turned(operator: Comparison) -> Comparison {
    match operator {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        other => other,
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
