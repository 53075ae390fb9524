//! What expressions mean, with all placeholders replaced.

use super::path::Path;
use crate::dynamodb::attribute::Attribute;

/// A condition on an item.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Compare(Comparison, Operand, Operand),
    /// The first between the others, both included.
    Between(Operand, Operand, Operand),
    /// The first among the others.
    In(Operand, Vec<Operand>),
    Exists(Path),
    /// The type, as the wire names it.
    HasType(Path, String),
    BeginsWith(Operand, Operand),
    Contains(Operand, Operand),
}

impl Condition {
    /// The top-level attributes that the condition looks at.
    pub fn heads(&self) -> Vec<&str> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::heads).collect(),
            Self::Not(inner) => inner.heads(),
            Self::Compare(_, first, second) | Self::BeginsWith(first, second) | Self::Contains(first, second) => {
                heads_of([first, second])
            }
            Self::Between(first, low, high) => heads_of([first, low, high]),
            Self::In(first, others) => heads_of(std::iter::once(first).chain(others)),
            Self::Exists(path) | Self::HasType(path, _) => vec![&path.head],
        }
    }
}

fn heads_of<'a>(operands: impl IntoIterator<Item = &'a Operand>) -> Vec<&'a str> {
    let paths = operands.into_iter().filter_map(Operand::path);
    paths.map(|path| path.head.as_str()).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    pub fn of(symbol: &str) -> Option<Self> {
        Some(match symbol {
            "=" => Self::Equal,
            "<>" => Self::NotEqual,
            "<" => Self::Less,
            "<=" => Self::LessOrEqual,
            ">" => Self::Greater,
            ">=" => Self::GreaterOrEqual,
            _ => return None,
        })
    }

    pub fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// Whether it asks for order, which only texts, numbers and bytes have.
    pub fn needs_order(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Operand {
    Path(Path),
    Value(Attribute),
    /// `size(path)`
    Size(Path),
}

impl Operand {
    fn path(&self) -> Option<&Path> {
        match self {
            Self::Path(path) | Self::Size(path) => Some(path),
            Self::Value(_) => None,
        }
    }
}

/// What is to be changed in an item.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    pub set: Vec<(Path, Sum)>,
    pub remove: Vec<Path>,
    pub add: Vec<(Path, Attribute)>,
    pub delete: Vec<(Path, Attribute)>,
}

impl Changes {
    /// The paths that are changed, in the order of the sections.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let set = self.set.iter().map(|(path, _)| path);
        let add = self.add.iter().map(|(path, _)| path);
        let delete = self.delete.iter().map(|(path, _)| path);
        set.chain(&self.remove).chain(add).chain(delete)
    }
}

/// The right side of a `SET`.
#[derive(Debug, Clone, PartialEq)]
pub enum Sum {
    Only(Term),
    Plus(Term, Term),
    Minus(Term, Term),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Term {
    Path(Path),
    Value(Attribute),
    IfNotExists(Path, Box<Term>),
    ListAppend(Box<Term>, Box<Term>),
}
