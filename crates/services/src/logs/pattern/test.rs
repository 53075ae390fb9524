//! What one value must be: `= 4*`, `>= 500`, `!= %[0-9]+%`.

use regex::Regex;

use super::PatternError;
use super::cursor::Cursor;

#[derive(Debug)]
pub struct Test {
    comparison: Comparison,
    operand: Operand,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug)]
enum Operand {
    Text(Glob),
    /// A number, and how it was written.
    Number(f64, Glob),
    Expression(Regex),
}

/// A text that may begin and end with a star; a star within it stands for itself.
#[derive(Debug)]
struct Glob {
    is_open_before: bool,
    middle: String,
    is_open_after: bool,
}

impl Test {
    /// Reads an operator and its operand, which a letter of `ends` ends as a space does.
    pub fn read(cursor: &mut Cursor<'_>, ends: &str) -> Result<Self, PatternError> {
        cursor.skip_space();
        let comparison = Comparison::read(cursor)?;
        cursor.skip_space();
        let operand = Operand::read(cursor, ends)?;
        let is_order = !matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        if is_order && !matches!(operand, Operand::Number(..)) {
            return Err(PatternError("only numbers are more or less than others"));
        }
        Ok(Self { comparison, operand })
    }

    /// Whether a value is so, given as text and, if it is one, as a number.
    pub fn holds(&self, text: &str, number: Option<f64>) -> bool {
        match (&self.operand, number) {
            (Operand::Number(bound, _), Some(number)) => self.comparison.holds(number, *bound),
            (Operand::Number(_, glob) | Operand::Text(glob), _) => self.is_wanted(glob.matches(text)),
            (Operand::Expression(expression), _) => self.is_wanted(expression.is_match(text)),
        }
    }

    /// What is no number is neither more nor less than one.
    fn is_wanted(&self, is_equal: bool) -> bool {
        match self.comparison {
            Comparison::Equal => is_equal,
            Comparison::NotEqual => !is_equal,
            _ => false,
        }
    }
}

impl Comparison {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        let signs = [
            ("!=", Self::NotEqual),
            ("=!", Self::NotEqual),
            ("<=", Self::LessOrEqual),
            (">=", Self::GreaterOrEqual),
            ("=", Self::Equal),
            ("<", Self::Less),
            (">", Self::Greater),
        ];
        let found = signs.into_iter().find(|(sign, _)| cursor.take(sign));
        found
            .map(|(_, comparison)| comparison)
            .ok_or(PatternError("an operator is missing"))
    }

    #[allow(
        clippy::float_cmp,
        reason = "equality is what is asked for, of numbers that were written, not computed"
    )]
    fn holds(self, number: f64, bound: f64) -> bool {
        match self {
            Self::Equal => number == bound,
            Self::NotEqual => number != bound,
            Self::Less => number < bound,
            Self::LessOrEqual => number <= bound,
            Self::Greater => number > bound,
            Self::GreaterOrEqual => number >= bound,
        }
    }
}

impl Operand {
    fn read(cursor: &mut Cursor<'_>, ends: &str) -> Result<Self, PatternError> {
        if cursor.begins_with("\"") {
            return Ok(Self::Text(Glob::new(&cursor.quoted()?)));
        }
        if cursor.begins_with("%") {
            return cursor.expression().map(Self::Expression);
        }
        let text = cursor.until(|letter| letter.is_whitespace() || ends.contains(letter));
        if text.is_empty() {
            return Err(PatternError("a value is missing"));
        }
        let glob = Glob::new(text);
        Ok(match number(text) {
            Some(number) => Self::Number(number, glob),
            None => Self::Text(glob),
        })
    }
}

/// The number that `text` is: with digits, not by name.
pub fn number(text: &str) -> Option<f64> {
    let has_digit = text.contains(|letter: char| letter.is_ascii_digit());
    text.parse().ok().filter(|_| has_digit)
}

impl Glob {
    fn new(text: &str) -> Self {
        let (is_open_before, rest) = text.strip_prefix('*').map_or((false, text), |rest| (true, rest));
        let (is_open_after, middle) = rest.strip_suffix('*').map_or((false, rest), |rest| (true, rest));
        Self {
            is_open_before,
            middle: middle.to_owned(),
            // One star alone is open to both sides.
            is_open_after: is_open_after || text == "*",
        }
    }

    fn matches(&self, text: &str) -> bool {
        match (self.is_open_before, self.is_open_after) {
            (true, true) => text.contains(&self.middle),
            (true, false) => text.ends_with(&self.middle),
            (false, true) => text.starts_with(&self.middle),
            (false, false) => text == self.middle,
        }
    }
}
