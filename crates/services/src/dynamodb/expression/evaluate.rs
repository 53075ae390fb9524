//! Whether an item satisfies a condition.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::tree::{Comparison, Condition, Operand};
use crate::dynamodb::attribute::{Attribute, Binary, Item, Number};

impl Condition {
    /// Whether `item` satisfies the condition. An item that is not there is one without attributes.
    pub fn holds(&self, item: &Item) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(item)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(item)),
            Self::Not(inner) => !inner.holds(item),
            Self::Compare(comparison, first, second) => {
                compare(*comparison, first.value(item).as_deref(), second.value(item).as_deref())
            }
            Self::Between(value, low, high) => between(item, value, low, high),
            Self::In(value, others) => {
                let wanted = value.value(item);
                wanted.is_some() && others.iter().any(|other| other.value(item) == wanted)
            }
            Self::Exists(path) => path.find(item).is_some(),
            Self::HasType(path, kind) => path.find(item).is_some_and(|value| value.kind() == kind),
            Self::BeginsWith(value, start) => both(item, value, start, begins_with),
            Self::Contains(value, part) => both(item, value, part, contains),
        }
    }
}

impl Operand {
    fn value<'a>(&'a self, item: &'a Item) -> Option<Cow<'a, Attribute>> {
        match self {
            Self::Path(path) => path.find(item).map(Cow::Borrowed),
            Self::Value(value) => Some(Cow::Borrowed(value)),
            Self::Size(path) => {
                let length = length(path.find(item)?)?;
                Some(Cow::Owned(Attribute::Number(Number::from_count(length))))
            }
        }
    }
}

/// What `size()` tells; numbers and truth values have none.
fn length(value: &Attribute) -> Option<usize> {
    Some(match value {
        Attribute::Text(text) => text.len(),
        Attribute::Binary(bytes) => bytes.0.len(),
        Attribute::Texts(set) => set.len(),
        Attribute::Numbers(set) => set.len(),
        Attribute::Binaries(set) => set.len(),
        Attribute::List(values) => values.len(),
        Attribute::Map(fields) => fields.len(),
        Attribute::Number(_) | Attribute::Boolean(_) | Attribute::Null(_) => return None,
    })
}

fn both(item: &Item, first: &Operand, second: &Operand, test: fn(&Attribute, &Attribute) -> bool) -> bool {
    match (first.value(item), second.value(item)) {
        (Some(first), Some(second)) => test(&first, &second),
        _ => false,
    }
}

/// What is not there equals nothing, and so differs from everything.
fn compare(comparison: Comparison, first: Option<&Attribute>, second: Option<&Attribute>) -> bool {
    let (Some(first), Some(second)) = (first, second) else {
        return comparison == Comparison::NotEqual;
    };
    match comparison {
        Comparison::Equal => first == second,
        Comparison::NotEqual => first != second,
        Comparison::Less => order(first, second) == Some(Ordering::Less),
        Comparison::LessOrEqual => order(first, second).is_some_and(Ordering::is_le),
        Comparison::Greater => order(first, second) == Some(Ordering::Greater),
        Comparison::GreaterOrEqual => order(first, second).is_some_and(Ordering::is_ge),
    }
}

/// How two values of one ordered type lie to each other.
pub fn order(first: &Attribute, second: &Attribute) -> Option<Ordering> {
    match (first, second) {
        (Attribute::Text(first), Attribute::Text(second)) => Some(first.as_bytes().cmp(second.as_bytes())),
        (Attribute::Number(first), Attribute::Number(second)) => Some(first.cmp(second)),
        (Attribute::Binary(first), Attribute::Binary(second)) => Some(first.cmp(second)),
        _ => None,
    }
}

fn between(item: &Item, value: &Operand, low: &Operand, high: &Operand) -> bool {
    let (Some(value), Some(low), Some(high)) = (value.value(item), low.value(item), high.value(item)) else {
        return false;
    };
    order(&value, &low).is_some_and(Ordering::is_ge) && order(&value, &high).is_some_and(Ordering::is_le)
}

fn begins_with(value: &Attribute, start: &Attribute) -> bool {
    match (value, start) {
        (Attribute::Text(text), Attribute::Text(start)) => text.starts_with(start.as_str()),
        (Attribute::Binary(Binary(bytes)), Attribute::Binary(Binary(start))) => bytes.starts_with(start),
        _ => false,
    }
}

fn contains(value: &Attribute, part: &Attribute) -> bool {
    match (value, part) {
        (Attribute::Text(text), Attribute::Text(part)) => text.contains(part.as_str()),
        (Attribute::Binary(Binary(bytes)), Attribute::Binary(Binary(part))) => {
            part.is_empty() || bytes.windows(part.len()).any(|window| window == part)
        }
        (Attribute::Texts(set), Attribute::Text(part)) => set.contains(part),
        (Attribute::Numbers(set), Attribute::Number(part)) => set.contains(part),
        (Attribute::Binaries(set), Attribute::Binary(part)) => set.contains(part),
        (Attribute::List(values), part) => values.contains(part),
        _ => false,
    }
}
