//! Writes an expression so that it reads back as the same expression.

use std::fmt::{self, Display, Formatter};

use super::lexer::{Keyword, is_name_letter};
use super::{Comparison, Condition, Expression, Literal, Test};

impl Display for Expression {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::And(parts) => write_joined(formatter, parts, " AND "),
            Self::Or(parts) => write_joined(formatter, parts, " OR "),
            Self::Not(inner) => write!(formatter, "NOT ({inner})"),
            Self::Condition(condition) => condition.fmt(formatter),
        }
    }
}

fn write_joined(formatter: &mut Formatter<'_>, parts: &[Expression], between: &str) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            formatter.write_str(between)?;
        }
        match part {
            Expression::Condition(condition) => condition.fmt(formatter)?,
            other => write!(formatter, "({other})")?,
        }
    }
    Ok(())
}

impl Display for Condition {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write_name(formatter, &self.column)?;
        let not = if self.negated { "NOT " } else { "" };
        match &self.test {
            Test::IsNull => write!(formatter, " IS {not}NULL"),
            Test::Compare(operator, literal) => write!(formatter, " {operator} {literal}"),
            Test::Like(pattern) => write!(formatter, " {not}LIKE {pattern}"),
            Test::Between(low, high) => write!(formatter, " {not}BETWEEN {low} AND {high}"),
            Test::In(literals) => {
                let literals: Vec<String> = literals.iter().map(ToString::to_string).collect();
                write!(formatter, " {not}IN ({})", literals.join(", "))
            }
        }
    }
}

fn write_name(formatter: &mut Formatter<'_>, name: &str) -> fmt::Result {
    let begins_well = name.starts_with(|letter: char| letter.is_alphabetic() || letter == '_');
    if begins_well && name.chars().all(is_name_letter) && Keyword::of(name).is_none() {
        return formatter.write_str(name);
    }
    write!(formatter, "\"{}\"", name.replace('"', "\"\""))
}

impl Display for Comparison {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        })
    }
}

impl Display for Literal {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(text) => formatter.write_str(text),
            Self::Text(text) => write!(formatter, "'{}'", text.replace('\'', "''")),
        }
    }
}
