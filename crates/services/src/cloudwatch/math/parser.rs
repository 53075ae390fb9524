//! From tokens to a tree, by precedence: `OR`, `AND`, comparison, sum, product, power, sign.

use super::MathError;
use super::lexer::{Token, tokens};

/// More brackets than anybody writes; deeper ones would cost a stack.
const DEEPEST: usize = 64;

#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    Number(f64),
    Text(String),
    /// The id of a query, or a keyword of a function.
    Name(String),
    List(Vec<Expression>),
    Negated(Box<Expression>),
    Binary(Operator, Box<Expression>, Box<Expression>),
    Call(String, Vec<Expression>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Or,
    And,
    Equal,
    Different,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    Divided,
    Power,
}

impl Operator {
    pub fn sign(self) -> &'static str {
        match self {
            Self::Or => "OR",
            Self::And => "AND",
            Self::Equal => "==",
            Self::Different => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Times => "*",
            Self::Divided => "/",
            Self::Power => "^",
        }
    }

    fn of(token: &Token) -> Option<Self> {
        Some(match token {
            Token::Sign("||") => Self::Or,
            Token::Sign("&&") => Self::And,
            Token::Sign("==") => Self::Equal,
            Token::Sign("!=") => Self::Different,
            Token::Sign("<") => Self::Less,
            Token::Sign("<=") => Self::LessOrEqual,
            Token::Sign(">") => Self::Greater,
            Token::Sign(">=") => Self::GreaterOrEqual,
            Token::Sign("+") => Self::Plus,
            Token::Sign("-") => Self::Minus,
            Token::Sign("*") => Self::Times,
            Token::Sign("/") => Self::Divided,
            Token::Sign("^") => Self::Power,
            Token::Name(name) if name.eq_ignore_ascii_case("or") => Self::Or,
            Token::Name(name) if name.eq_ignore_ascii_case("and") => Self::And,
            _ => return None,
        })
    }

    /// How tightly the operator binds.
    fn rank(self) -> u8 {
        match self {
            Self::Or => 1,
            Self::And => 2,
            Self::Equal | Self::Different | Self::Less | Self::LessOrEqual | Self::Greater | Self::GreaterOrEqual => 3,
            Self::Plus | Self::Minus => 4,
            Self::Times | Self::Divided => 5,
            Self::Power => 6,
        }
    }
}

/// Reads a whole expression.
pub fn parse(text: &str) -> Result<Expression, MathError> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        position: 0,
        depth: 0,
    };
    let expression = parser.binary(1)?;
    match parser.peek() {
        None => Ok(expression),
        Some(token) => Err(unexpected(Some(token))),
    }
}

struct Parser<'a> {
    tokens: &'a [Token],
    position: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a Token> {
        self.tokens.get(self.position)
    }

    fn next(&mut self) -> Option<&'a Token> {
        let token = self.tokens.get(self.position);
        self.position += 1;
        token
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), MathError> {
        match self.next() {
            Some(Token::Sign(found)) if *found == sign => Ok(()),
            other => Err(unexpected(other)),
        }
    }

    fn takes(&mut self, sign: &'static str) -> bool {
        let is_there = self.peek() == Some(&Token::Sign(sign));
        self.position += usize::from(is_there);
        is_there
    }

    /// Operands joined by operators that bind at least as tightly as `rank`; all of them group to the left.
    fn binary(&mut self, rank: u8) -> Result<Expression, MathError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(MathError::TooDeep);
        }
        let mut left = self.signed()?;
        while let Some(operator) = self.peek().and_then(Operator::of).filter(|found| found.rank() >= rank) {
            self.position += 1;
            let right = self.binary(operator.rank() + 1)?;
            left = Expression::Binary(operator, Box::new(left), Box::new(right));
        }
        self.depth -= 1;
        Ok(left)
    }

    /// A sign binds less tightly than a power: `-2 ^ 2` is -4.
    fn signed(&mut self) -> Result<Expression, MathError> {
        if self.takes("-") {
            let operand = self.binary(Operator::Power.rank())?;
            return Ok(Expression::Negated(Box::new(operand)));
        }
        if self.takes("+") {
            return self.binary(Operator::Power.rank());
        }
        self.primary()
    }

    fn primary(&mut self) -> Result<Expression, MathError> {
        match self.next() {
            Some(Token::Number(value)) => Ok(Expression::Number(*value)),
            Some(Token::Text(text)) => Ok(Expression::Text(text.clone())),
            Some(Token::Name(name)) if self.takes("(") => Ok(Expression::Call(name.clone(), self.items(")")?)),
            Some(Token::Name(name)) => Ok(Expression::Name(name.clone())),
            Some(Token::Sign("[")) => Ok(Expression::List(self.items("]")?)),
            Some(Token::Sign("(")) => {
                let inside = self.binary(1)?;
                self.expect(")")?;
                Ok(inside)
            }
            other => Err(unexpected(other)),
        }
    }

    fn items(&mut self, end: &'static str) -> Result<Vec<Expression>, MathError> {
        let mut items = Vec::new();
        if self.takes(end) {
            return Ok(items);
        }
        loop {
            items.push(self.binary(1)?);
            if !self.takes(",") {
                self.expect(end)?;
                return Ok(items);
            }
        }
    }
}

fn unexpected(token: Option<&Token>) -> MathError {
    let shown = match token {
        None => "end of the expression".to_owned(),
        Some(Token::Number(value)) => value.to_string(),
        Some(Token::Text(text)) => format!("'{text}'"),
        Some(Token::Name(name)) => name.clone(),
        Some(Token::Sign(sign)) => (*sign).to_owned(),
    };
    MathError::Unexpected(shown)
}
