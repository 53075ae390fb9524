//! Document paths: `map.#field[3].inner`.

use std::fmt;

use crate::dynamodb::attribute::{Attribute, Item};

/// One step into an item or a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Name(String),
    Index(usize),
}

/// Where in an item: a top-level attribute, and steps into it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    pub head: String,
    pub steps: Vec<Step>,
}

impl Path {
    /// A top-level attribute.
    pub fn attribute(name: impl Into<String>) -> Self {
        Self {
            head: name.into(),
            steps: Vec::new(),
        }
    }

    /// What lies there.
    pub fn find<'a>(&self, item: &'a Item) -> Option<&'a Attribute> {
        let head = item.get(&self.head)?;
        self.steps.iter().try_fold(head, |value, step| step.within(value))
    }

    /// How two paths stand to each other, where that forbids to use both.
    pub fn clash(&self, other: &Self) -> Option<Clash> {
        if self.head != other.head {
            return None;
        }
        for (mine, theirs) in self.steps.iter().zip(&other.steps) {
            match (mine, theirs) {
                (Step::Name(_), Step::Index(_)) | (Step::Index(_), Step::Name(_)) => return Some(Clash::Conflict),
                (mine, theirs) if mine != theirs => return None,
                _ => {}
            }
        }
        Some(Clash::Overlap)
    }
}

/// Why two paths cannot be in one expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clash {
    /// One leads to the other or through it.
    Overlap,
    /// One takes for a list what the other takes for a map.
    Conflict,
}

impl Clash {
    pub fn verb(self) -> &'static str {
        match self {
            Self::Overlap => "overlap",
            Self::Conflict => "conflict",
        }
    }
}

impl Step {
    fn within<'a>(&self, value: &'a Attribute) -> Option<&'a Attribute> {
        match (self, value) {
            (Self::Name(name), Attribute::Map(fields)) => fields.get(name),
            (Self::Index(index), Attribute::List(values)) => values.get(*index),
            _ => None,
        }
    }
}

/// The way DynamoDB's errors print paths: `[map, field, [3]]`.
impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "[{}", self.head)?;
        for step in &self.steps {
            match step {
                Step::Name(name) => write!(formatter, ", {name}")?,
                Step::Index(index) => write!(formatter, ", [{index}]")?,
            }
        }
        formatter.write_str("]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(head: &str, steps: &[Step]) -> Path {
        Path {
            head: head.to_owned(),
            steps: steps.to_vec(),
        }
    }

    #[test]
    fn paths_clash_when_one_leads_through_the_other() {
        let (field, index) = (Step::Name("b".to_owned()), Step::Index(0));
        let (whole, inner) = (path("a", &[]), path("a", std::slice::from_ref(&field)));
        assert_eq!(whole.clash(&inner), Some(Clash::Overlap));
        assert_eq!(
            inner.clash(&path("a", std::slice::from_ref(&index))),
            Some(Clash::Conflict)
        );
        assert_eq!(inner.clash(&path("a", &[Step::Name("c".to_owned())])), None);
        assert_eq!(path("a", &[index, field]).to_string(), "[a, [0], b]");
    }
}
