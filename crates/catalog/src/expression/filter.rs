//! An expression tied to the partition keys of a table, and its verdict on partition values.

use super::like::Pattern;
use super::narrow::{self, Stretch};
use super::value::{KeyType, Value};
use super::{Comparison, Condition, Expression, Literal, Test, parse};
use crate::error::CatalogError;
use crate::model::Column;

/// The text that Hive writes for a partition value that is null.
const NULL_TEXT: &str = "__HIVE_DEFAULT_PARTITION__";

/// A filter over partition values; without an expression it passes all.
#[derive(Debug)]
pub(crate) struct Filter {
    root: Option<Bound>,
    types: Vec<KeyType>,
    /// How many leading values must be known before the verdict can change: ends of the referenced keys, ascending.
    checkpoints: Vec<usize>,
}

/// What a filter says of a partition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Matches,
    /// Not chosen, and neither is any other partition with the same first `length` values.
    Rejected {
        length: usize,
    },
}

#[derive(Debug)]
pub(super) enum Bound {
    And(Vec<Bound>),
    Or(Vec<Bound>),
    Not(Box<Bound>),
    Test { key: usize, negated: bool, test: BoundTest },
}

#[derive(Debug)]
pub(super) enum BoundTest {
    IsNull,
    Compare(Comparison, Value<'static>),
    Like(Pattern),
    In(Vec<Value<'static>>),
    Between(Value<'static>, Value<'static>),
}

/// SQL's three truth values, and a fourth for what depends on values that are not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Truth {
    False,
    Null,
    Open,
    True,
}

impl Filter {
    /// Ties `expression` to `keys`; blank text passes all.
    ///
    /// # Errors
    /// `InvalidInput` with AWS's texts: not an expression, an unknown column, a literal that is not of its key's type,
    /// an operator that the type does not have.
    pub(crate) fn new(expression: &str, keys: &[Column]) -> Result<Self, CatalogError> {
        let types: Vec<_> = keys
            .iter()
            .map(|key| KeyType::of(key.data_type.as_deref().unwrap_or("string")))
            .collect();
        if expression.trim().is_empty() {
            return Ok(Self {
                root: None,
                types,
                checkpoints: Vec::new(),
            });
        }
        let parsed = parse(expression)
            .map_err(|_| CatalogError::invalid_input(format!("Unsupported expression '{expression}'")))?;
        let root = bind(parsed, keys, &types)?;
        let mut checkpoints = Vec::new();
        collect_checkpoints(&root, &mut checkpoints);
        checkpoints.sort_unstable();
        checkpoints.dedup();
        Ok(Self {
            root: Some(root),
            types,
            checkpoints,
        })
    }

    /// Whether the partition with `values` is chosen.
    ///
    /// A condition that decides does so whatever the others hold: a value that is not of its key's type is an error
    /// only where it matters.
    ///
    /// # Errors
    /// `InvalidState` when a value that matters is not of its key's type.
    pub(crate) fn verdict(&self, values: &[String]) -> Result<Verdict, CatalogError> {
        let Some(root) = &self.root else {
            return Ok(Verdict::Matches);
        };
        let mut result = Ok(Truth::True);
        for &length in &self.checkpoints {
            result = self.truth(root, values, length);
            match result {
                Ok(Truth::False | Truth::Null) => return Ok(Verdict::Rejected { length }),
                Ok(Truth::True) => return Ok(Verdict::Matches),
                Ok(Truth::Open) | Err(_) => {}
            }
        }
        result.map(|_| Verdict::Matches)
    }

    /// The stretches of keys outside which nothing is chosen, in key order and disjoint.
    pub(crate) fn stretches(&self) -> Vec<Stretch> {
        let text_keys = self
            .types
            .iter()
            .take_while(|key_type| **key_type == KeyType::Text)
            .count();
        narrow::stretches(self.root.as_ref(), text_keys)
    }

    /// The truth of `bound` when the first `known` values are known.
    fn truth(&self, bound: &Bound, values: &[String], known: usize) -> Result<Truth, CatalogError> {
        match bound {
            Bound::And(parts) => self.joined(parts, values, known, Truth::False),
            Bound::Or(parts) => self.joined(parts, values, known, Truth::True),
            Bound::Not(inner) => Ok(self.truth(inner, values, known)?.negated()),
            Bound::Test { key, .. } if *key >= known => Ok(Truth::Open),
            Bound::Test { key, negated, test } => {
                let Some(value) = values.get(*key) else {
                    return Ok(Truth::Null);
                };
                let truth = self
                    .types
                    .get(*key)
                    .map_or(Ok(Truth::Null), |key_type| test.truth(key_type, value))?;
                Ok(if *negated { truth.negated() } else { truth })
            }
        }
    }

    /// AND when `decisive` is false, OR when it is true: one part that is `decisive` decides, also beside an error.
    fn joined(&self, parts: &[Bound], values: &[String], known: usize, decisive: Truth) -> Result<Truth, CatalogError> {
        let mut truth = decisive.negated();
        let mut failure = None;
        for part in parts {
            match self.truth(part, values, known) {
                Ok(part) if part == decisive => return Ok(decisive),
                Ok(Truth::Open) => truth = Truth::Open,
                Ok(Truth::Null) if truth != Truth::Open => truth = Truth::Null,
                Ok(_) => {}
                Err(error) => failure = Some(error),
            }
        }
        failure.map_or(Ok(truth), Err)
    }
}

impl Truth {
    fn of(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }

    fn negated(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::True => Self::False,
            other => other,
        }
    }
}

impl BoundTest {
    fn truth(&self, key_type: &KeyType, stored: &str) -> Result<Truth, CatalogError> {
        if matches!(self, Self::IsNull) {
            return Ok(Truth::of(stored == NULL_TEXT));
        }
        // A text key keeps the mark of null as a text of its own, which clients also compare with.
        if stored == NULL_TEXT && *key_type != KeyType::Text {
            return Ok(Truth::Null);
        }
        if let Self::Like(pattern) = self {
            return Ok(Truth::of(pattern.matches(stored)));
        }
        let value = key_type.value(stored).map_err(CatalogError::invalid_state)?;
        Ok(Truth::of(self.holds(&value)))
    }

    fn holds(&self, value: &Value<'_>) -> bool {
        match self {
            Self::IsNull | Self::Like(_) => false,
            Self::Compare(operator, literal) => operator.holds(value, literal),
            Self::In(literals) => literals.contains(value),
            // Bounds in the wrong order choose what lies strictly between them, as AWS was observed to do.
            Self::Between(low, high) => (low <= value && value <= high) || (low > value && value > high),
        }
    }
}

impl Comparison {
    fn holds(self, left: &Value<'_>, right: &Value<'_>) -> bool {
        match self {
            Self::Equal => left == right,
            Self::NotEqual => left != right,
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }
}

fn bind(expression: Expression, keys: &[Column], types: &[KeyType]) -> Result<Bound, CatalogError> {
    let bind_all = |parts: Vec<Expression>| -> Result<Vec<Bound>, CatalogError> {
        parts.into_iter().map(|part| bind(part, keys, types)).collect()
    };
    Ok(match expression {
        Expression::And(parts) => Bound::And(bind_all(parts)?),
        Expression::Or(parts) => Bound::Or(bind_all(parts)?),
        Expression::Not(inner) => Bound::Not(Box::new(bind(*inner, keys, types)?)),
        Expression::Condition(Condition { column, negated, test }) => {
            let key = keys
                .iter()
                .position(|key| key.name.to_lowercase() == column.to_lowercase());
            let key = key.ok_or_else(|| CatalogError::invalid_input("Invalid partition expression!"))?;
            Bound::Test {
                key,
                negated,
                test: bind_test(test, &types[key])?,
            }
        }
    })
}

fn bind_test(test: Test, key_type: &KeyType) -> Result<BoundTest, CatalogError> {
    let value = |literal: Literal| match key_type.value(literal.text()) {
        Ok(value) => Ok(value.into_owned()),
        Err(message) => Err(CatalogError::invalid_input(message)),
    };
    Ok(match test {
        Test::IsNull => BoundTest::IsNull,
        Test::Compare(operator, literal) => BoundTest::Compare(operator, value(literal)?),
        Test::In(literals) => BoundTest::In(literals.into_iter().map(value).collect::<Result<_, _>>()?),
        Test::Between(low, high) => BoundTest::Between(value(low)?, value(high)?),
        Test::Like(pattern) => {
            key_type.check_like()?;
            BoundTest::Like(Pattern::new(pattern.text()))
        }
    })
}

fn collect_checkpoints(bound: &Bound, checkpoints: &mut Vec<usize>) {
    match bound {
        Bound::And(parts) | Bound::Or(parts) => parts.iter().for_each(|part| collect_checkpoints(part, checkpoints)),
        Bound::Not(inner) => collect_checkpoints(inner, checkpoints),
        Bound::Test { key, .. } => checkpoints.push(key + 1),
    }
}
