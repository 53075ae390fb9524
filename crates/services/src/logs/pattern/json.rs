//! Patterns over JSON events: comparisons of the values that selectors find, joined by `&&`, `||` and parentheses.

use serde_json::Value;

use super::PatternError;
use super::cursor::Cursor;
use super::test::Test;

const DEEPEST: usize = 32;

#[derive(Debug)]
pub enum Condition {
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Is(Selector, Wanted),
}

/// What the selected value must be.
#[derive(Debug)]
pub enum Wanted {
    Test(Test),
    /// `IS NULL`, `IS TRUE` or `IS FALSE`.
    Exactly(Value),
    Exists(bool),
}

/// `$.users[0].id`: the way to a value.
#[derive(Debug)]
pub struct Selector(Vec<Step>);

#[derive(Debug)]
enum Step {
    Member(String),
    Item(usize),
}

impl Condition {
    pub fn read(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        Self::any(cursor, DEEPEST)
    }

    fn any(cursor: &mut Cursor<'_>, depth: usize) -> Result<Self, PatternError> {
        let mut alternatives = vec![Self::all(cursor, depth)?];
        while cursor.take("||") {
            alternatives.push(Self::all(cursor, depth)?);
        }
        Ok(Self::Any(alternatives))
    }

    fn all(cursor: &mut Cursor<'_>, depth: usize) -> Result<Self, PatternError> {
        let mut parts = vec![Self::part(cursor, depth)?];
        while cursor.take("&&") {
            parts.push(Self::part(cursor, depth)?);
        }
        Ok(Self::All(parts))
    }

    /// One comparison or what stands in parentheses, and the space behind it.
    fn part(cursor: &mut Cursor<'_>, depth: usize) -> Result<Self, PatternError> {
        cursor.skip_space();
        if !cursor.take("(") {
            let selector = Selector::read(cursor)?;
            let wanted = Wanted::read(cursor)?;
            cursor.skip_space();
            return Ok(Self::Is(selector, wanted));
        }
        if depth == 0 {
            return Err(PatternError("parentheses are nested too deeply"));
        }
        let inner = Self::any(cursor, depth - 1)?;
        cursor.expect(")", "a parenthesis is not closed")?;
        Ok(inner)
    }

    pub fn holds(&self, event: &Value) -> bool {
        match self {
            Self::Any(alternatives) => alternatives.iter().any(|alternative| alternative.holds(event)),
            Self::All(parts) => parts.iter().all(|part| part.holds(event)),
            Self::Is(selector, wanted) => wanted.holds(selector.find(event)),
        }
    }
}

impl Wanted {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        cursor.skip_space();
        if cursor.take_word("IS") {
            let values = [("NULL", Value::Null), ("TRUE", true.into()), ("FALSE", false.into())];
            let found = values.into_iter().find(|(word, _)| cursor.take_word(word));
            let (_, value) = found.ok_or(PatternError("IS is followed by NULL, TRUE or FALSE"))?;
            return Ok(Self::Exactly(value));
        }
        let is_not = cursor.take_word("NOT");
        if cursor.take_word("EXISTS") {
            return Ok(Self::Exists(!is_not));
        }
        if is_not {
            return Err(PatternError("NOT is followed by EXISTS"));
        }
        Test::read(cursor, "&|)}").map(Self::Test)
    }

    /// Lists and objects are neither equal nor unequal to anything.
    fn holds(&self, found: Option<&Value>) -> bool {
        match (self, found) {
            (Self::Exists(wanted), found) => found.is_some() == *wanted,
            (Self::Exactly(wanted), Some(value)) => value == wanted,
            (Self::Test(test), Some(value)) => text_of(value).is_some_and(|text| test.holds(&text, value.as_f64())),
            (_, None) => false,
        }
    }
}

/// A scalar as text; none for null, lists and objects.
pub fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

impl Selector {
    /// Reads a whole text that is nothing but a selector.
    pub fn parse(text: &str) -> Option<Self> {
        let mut cursor = Cursor::new(text);
        let selector = Self::read(&mut cursor).ok()?;
        cursor.is_at_end().then_some(selector)
    }

    fn read(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        if !cursor.take("$") {
            return Err(PatternError("a selector begins with $"));
        }
        let mut steps = Vec::new();
        loop {
            if cursor.take(".") {
                let name = cursor.until(|letter| letter.is_whitespace() || ".[]=!<>()&|{}".contains(letter));
                steps.push(Step::Member(name.to_owned()));
            } else if cursor.take("[") {
                steps.push(Step::bracketed(cursor)?);
            } else {
                break;
            }
        }
        let is_named = |step: &Step| !matches!(step, Step::Member(name) if name.is_empty());
        if steps.is_empty() || !steps.iter().all(is_named) {
            return Err(PatternError("a selector names a field"));
        }
        Ok(Self(steps))
    }

    pub fn find<'a>(&self, event: &'a Value) -> Option<&'a Value> {
        self.0.iter().try_fold(event, |value, step| match step {
            Step::Member(name) => value.as_object()?.get(name),
            Step::Item(index) => value.as_array()?.get(*index),
        })
    }
}

impl Step {
    /// `0]`, or `"a name"]`.
    fn bracketed(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        let step = if cursor.begins_with("\"") {
            Self::Member(cursor.quoted()?)
        } else {
            let index = cursor.until(|letter| letter == ']').trim().parse();
            Self::Item(index.map_err(|_| PatternError("an index is a number"))?)
        };
        if !cursor.take("]") {
            return Err(PatternError("a bracket is not closed"));
        }
        Ok(step)
    }
}
