//! Reads conditions: those of writes, filters, and the keys of queries.

use headwater_api::Error;

use super::cursor::Cursor;
use super::path::Path;
use super::placeholders::Placeholders;
use super::tree::{Comparison, Condition, Operand};
use crate::dynamodb::attribute::Attribute;
use crate::dynamodb::expression::evaluate::order;

const TYPES: [&str; 10] = ["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"];

/// Reads `text` as the condition that a request calls `name`.
pub fn condition(name: &'static str, text: &str, placeholders: &Placeholders) -> Result<Condition, Error> {
    let mut reader = Reader {
        cursor: Cursor::new(name, text, placeholders)?,
        ended_group: false,
    };
    let condition = reader.any()?;
    if !reader.cursor.is_at_end() {
        return Err(reader.cursor.syntax_error());
    }
    Ok(condition)
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    /// Whether what was read last is one group in parentheses and nothing else.
    ended_group: bool,
}

impl Reader<'_> {
    fn any(&mut self) -> Result<Condition, Error> {
        let mut parts = vec![self.all()?];
        while self.cursor.takes_keyword("OR") {
            parts.push(self.all()?);
            self.ended_group = false;
        }
        Ok(joined(parts, Condition::Any))
    }

    fn all(&mut self) -> Result<Condition, Error> {
        let mut parts = vec![self.negation()?];
        while self.cursor.takes_keyword("AND") {
            parts.push(self.negation()?);
            self.ended_group = false;
        }
        Ok(joined(parts, Condition::All))
    }

    fn negation(&mut self) -> Result<Condition, Error> {
        if !self.cursor.takes_keyword("NOT") {
            return self.primary();
        }
        self.cursor.descend()?;
        let inner = self.negation()?;
        self.cursor.ascend();
        self.ended_group = false;
        Ok(Condition::Not(Box::new(inner)))
    }

    fn primary(&mut self) -> Result<Condition, Error> {
        if self.cursor.is_symbol("(") {
            return self.group();
        }
        let condition = match self.cursor.function() {
            Some("size") | None => self.comparison(),
            Some(function) => self.test(function),
        };
        self.ended_group = false;
        condition
    }

    fn group(&mut self) -> Result<Condition, Error> {
        self.cursor.expect_symbol("(")?;
        self.cursor.descend()?;
        let inner = self.any()?;
        self.cursor.ascend();
        self.cursor.expect_symbol(")")?;
        if self.ended_group {
            return Err(self.cursor.error("The expression has redundant parentheses;"));
        }
        self.ended_group = true;
        Ok(inner)
    }

    fn comparison(&mut self) -> Result<Condition, Error> {
        let first = self.operand()?;
        if self.cursor.takes_keyword("BETWEEN") {
            return self.between(first);
        }
        if self.cursor.takes_keyword("IN") {
            return self.among(first);
        }
        let Some(comparison) = Comparison::of(self.cursor.peek()) else {
            return Err(self.cursor.syntax_error());
        };
        self.cursor.advance();
        let second = self.operand()?;
        self.check_comparison(comparison, &first, &second)?;
        Ok(Condition::Compare(comparison, first, second))
    }

    fn between(&mut self, first: Operand) -> Result<Condition, Error> {
        let low = self.operand()?;
        self.cursor.expect_keyword("AND")?;
        let high = self.operand()?;
        for operand in [&first, &low, &high] {
            self.check_ordered("BETWEEN", operand)?;
        }
        self.check_bounds(&low, &high)?;
        Ok(Condition::Between(first, low, high))
    }

    fn among(&mut self, first: Operand) -> Result<Condition, Error> {
        self.cursor.expect_symbol("(")?;
        let mut others = vec![self.operand()?];
        while self.cursor.takes_symbol(",") {
            others.push(self.operand()?);
        }
        self.cursor.expect_symbol(")")?;
        Ok(Condition::In(first, others))
    }

    fn operand(&mut self) -> Result<Operand, Error> {
        if self.cursor.is_value() {
            return Ok(Operand::Value(self.cursor.value()?));
        }
        match self.cursor.function() {
            Some("size") => Ok(Operand::Size(self.size()?)),
            Some(function) => Err(self.misplaced(function)),
            None => Ok(Operand::Path(self.cursor.path()?)),
        }
    }

    /// A function that is unknown, or known and not of a value.
    fn misplaced(&self, function: &str) -> Error {
        let is_known = [
            "attribute_exists",
            "attribute_not_exists",
            "attribute_type",
            "begins_with",
            "contains",
        ]
        .contains(&function);
        self.cursor.error(&if is_known {
            format!("The function is not allowed to be used this way in an expression; function: {function}")
        } else {
            format!("Invalid function name; function: {function}")
        })
    }

    fn size(&mut self) -> Result<Path, Error> {
        let mut arguments = self.arguments("size", 1)?;
        match arguments.pop() {
            Some(Operand::Path(path)) => Ok(path),
            _ => Err(self.needs_path("size")),
        }
    }

    /// A function that is true or false by itself.
    fn test(&mut self, function: &str) -> Result<Condition, Error> {
        match function {
            "attribute_exists" => Ok(Condition::Exists(self.lone_path(function)?)),
            "attribute_not_exists" => Ok(Condition::Not(Box::new(Condition::Exists(self.lone_path(function)?)))),
            "attribute_type" => self.attribute_type(),
            "begins_with" => self.begins_with(),
            "contains" => self.contains(),
            _ => Err(self.misplaced(function)),
        }
    }

    fn lone_path(&mut self, function: &str) -> Result<Path, Error> {
        match self.arguments(function, 1)?.pop() {
            Some(Operand::Path(path)) => Ok(path),
            _ => Err(self.needs_path(function)),
        }
    }

    fn attribute_type(&mut self) -> Result<Condition, Error> {
        let (path, kind) = self.pair("attribute_type")?;
        let Operand::Path(path) = path else {
            return Err(self.needs_path("attribute_type"));
        };
        match kind {
            Operand::Value(Attribute::Text(kind)) if TYPES.contains(&kind.as_str()) => {
                Ok(Condition::HasType(path, kind))
            }
            Operand::Value(Attribute::Text(kind)) => Err(self.cursor.error(&format!(
                "Invalid attribute type name found; type: {kind}, valid types: {{{}}}",
                TYPES.join(",")
            ))),
            Operand::Value(other) => Err(self.wrong_type("attribute_type", &other)),
            _ => Err(self.cursor.syntax_error()),
        }
    }

    fn begins_with(&mut self) -> Result<Condition, Error> {
        let (first, second) = self.pair("begins_with")?;
        for operand in [&first, &second] {
            if let Operand::Value(value) = operand
                && !matches!(value, Attribute::Text(_) | Attribute::Binary(_))
            {
                return Err(self.wrong_type("begins_with", value));
            }
        }
        self.check_distinct("begins_with", &first, &second)?;
        Ok(Condition::BeginsWith(first, second))
    }

    fn contains(&mut self) -> Result<Condition, Error> {
        let (first, second) = self.pair("contains")?;
        self.check_distinct("contains", &first, &second)?;
        Ok(Condition::Contains(first, second))
    }

    fn pair(&mut self, function: &str) -> Result<(Operand, Operand), Error> {
        let mut arguments = self.arguments(function, 2)?;
        match (arguments.pop(), arguments.pop()) {
            (Some(second), Some(first)) => Ok((first, second)),
            _ => Err(self.cursor.syntax_error()),
        }
    }

    fn arguments(&mut self, function: &str, wanted: usize) -> Result<Vec<Operand>, Error> {
        self.cursor.advance();
        self.cursor.expect_symbol("(")?;
        self.cursor.descend()?;
        let mut arguments = vec![self.operand()?];
        while self.cursor.takes_symbol(",") {
            arguments.push(self.operand()?);
        }
        self.cursor.ascend();
        self.cursor.expect_symbol(")")?;
        if arguments.len() != wanted {
            let count = arguments.len();
            return Err(self.cursor.error(&format!(
                "Incorrect number of operands for operator or function; operator or function: {function}, \
                 number of operands: {count}"
            )));
        }
        Ok(arguments)
    }

    fn needs_path(&self, function: &str) -> Error {
        self.cursor.error(&format!(
            "Operator or function requires a document path; operator or function: {function}"
        ))
    }

    fn wrong_type(&self, function: &str, value: &Attribute) -> Error {
        let kind = value.kind();
        self.cursor.error(&format!(
            "Incorrect operand type for operator or function; operator or function: {function}, operand type: {kind}"
        ))
    }

    fn check_comparison(&self, comparison: Comparison, first: &Operand, second: &Operand) -> Result<(), Error> {
        if comparison.needs_order() {
            self.check_ordered(comparison.symbol(), first)?;
            self.check_ordered(comparison.symbol(), second)?;
        }
        self.check_distinct(comparison.symbol(), first, second)
    }

    fn check_ordered(&self, operator: &str, operand: &Operand) -> Result<(), Error> {
        match operand {
            Operand::Value(Attribute::Text(_) | Attribute::Number(_) | Attribute::Binary(_)) => Ok(()),
            Operand::Value(other) => Err(self.wrong_type(operator, other)),
            _ => Ok(()),
        }
    }

    fn check_distinct(&self, operator: &str, first: &Operand, second: &Operand) -> Result<(), Error> {
        match (first, second) {
            (Operand::Path(path), Operand::Path(other)) if path == other => Err(self.cursor.error(&format!(
                "The first operand must be distinct from the remaining operands for this operator or function; \
                 operator: {operator}, first operand: {path}"
            ))),
            _ => Ok(()),
        }
    }

    fn check_bounds(&self, low: &Operand, high: &Operand) -> Result<(), Error> {
        let (Operand::Value(low), Operand::Value(high)) = (low, high) else {
            return Ok(());
        };
        let shown = |value: &Attribute| format!("AttributeValue: {}", shown(value));
        let told = format!(
            "lower bound operand: {}, upper bound operand: {}",
            shown(low),
            shown(high)
        );
        match order(low, high) {
            None => Err(self.cursor.error(&format!(
                "The BETWEEN operator requires same data type for lower and upper bounds; {told}"
            ))),
            Some(std::cmp::Ordering::Greater) => Err(self.cursor.error(&format!(
                "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; {told}"
            ))),
            Some(_) => Ok(()),
        }
    }
}

/// The way DynamoDB's errors print values: `{N:1}`.
fn shown(value: &Attribute) -> String {
    match value {
        Attribute::Text(text) => format!("{{S:{text}}}"),
        Attribute::Number(number) => format!("{{N:{number}}}"),
        other => format!("{{{}}}", other.kind()),
    }
}

/// One part stands for itself, several are joined.
fn joined(mut parts: Vec<Condition>, join: fn(Vec<Condition>) -> Condition) -> Condition {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            join(parts)
        }
    }
}
