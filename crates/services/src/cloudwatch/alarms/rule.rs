//! The rules of composite alarms: `ALARM("a") AND NOT (OK(b) OR INSUFFICIENT_DATA(c))`.
//!
//! Source: CloudWatch API reference, PutCompositeAlarm, AlarmRule.

use super::judgement::Level;

const DEEPEST: usize = 64;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// Whether an alarm, by name or ARN, is in a state.
    Is(Level, String),
    Constant(bool),
    Not(Box<Rule>),
    And(Box<Rule>, Box<Rule>),
    Or(Box<Rule>, Box<Rule>),
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    #[error("unexpected end of the rule")]
    TooShort,
    #[error("unexpected '{0}'")]
    Unexpected(String),
    #[error("the rule is nested too deeply")]
    TooDeep,
}

impl Rule {
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        let mut parser = Parser { rest: text, depth: 0 };
        let rule = parser.either()?;
        match parser.rest.trim() {
            "" => Ok(rule),
            rest => Err(RuleError::Unexpected(rest.to_owned())),
        }
    }

    /// Whether the rule holds; `is` tells whether an alarm is in a state.
    pub fn holds(&self, is: &impl Fn(Level, &str) -> bool) -> bool {
        match self {
            Self::Is(level, name) => is(*level, name),
            Self::Constant(holds) => *holds,
            Self::Not(rule) => !rule.holds(is),
            Self::And(left, right) => left.holds(is) && right.holds(is),
            Self::Or(left, right) => left.holds(is) || right.holds(is),
        }
    }

    /// The alarms that the rule names, in order, as it names them.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Is(_, name) => vec![name],
            Self::Constant(_) => Vec::new(),
            Self::Not(rule) => rule.names(),
            Self::And(left, right) | Self::Or(left, right) => [left.names(), right.names()].concat(),
        }
    }
}

struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn either(&mut self) -> Result<Rule, RuleError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(RuleError::TooDeep);
        }
        let mut rule = self.both()?;
        while self.takes_word("OR") {
            rule = Rule::Or(Box::new(rule), Box::new(self.both()?));
        }
        self.depth -= 1;
        Ok(rule)
    }

    fn both(&mut self) -> Result<Rule, RuleError> {
        let mut rule = self.one()?;
        while self.takes_word("AND") {
            rule = Rule::And(Box::new(rule), Box::new(self.one()?));
        }
        Ok(rule)
    }

    fn one(&mut self) -> Result<Rule, RuleError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(RuleError::TooDeep);
        }
        let rule = if self.takes_word("NOT") {
            Rule::Not(Box::new(self.one()?))
        } else if self.takes('(') {
            let inside = self.either()?;
            self.expect(')')?;
            inside
        } else {
            self.leaf()?
        };
        self.depth -= 1;
        Ok(rule)
    }

    fn leaf(&mut self) -> Result<Rule, RuleError> {
        let word = self.word();
        let level = match word {
            "TRUE" => return Ok(Rule::Constant(true)),
            "FALSE" => return Ok(Rule::Constant(false)),
            "ALARM" => Level::Alarm,
            "OK" => Level::Ok,
            "INSUFFICIENT_DATA" => Level::InsufficientData,
            "" => return Err(self.unexpected()),
            other => return Err(RuleError::Unexpected(other.to_owned())),
        };
        self.expect('(')?;
        let name = self.name()?;
        self.expect(')')?;
        Ok(Rule::Is(level, name))
    }

    /// In double quotes, with quotes and backslashes escaped, or plain up to the bracket.
    fn name(&mut self) -> Result<String, RuleError> {
        if !self.takes('"') {
            let (name, after) = self.rest.split_once(')').ok_or(RuleError::TooShort)?;
            let bracket = self.rest.len() - after.len() - 1;
            self.rest = &self.rest[bracket..];
            let name = name.trim();
            return if name.is_empty() {
                Err(self.unexpected())
            } else {
                Ok(name.to_owned())
            };
        }
        let mut name = String::new();
        let mut letters = self.rest.char_indices();
        while let Some((index, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.rest = &self.rest[index + 1..];
                    return Ok(name);
                }
                '\\' => name.extend(letters.next().map(|(_, escaped)| escaped)),
                other => name.push(other),
            }
        }
        Err(RuleError::TooShort)
    }

    fn word(&mut self) -> &'a str {
        let rest = self.rest.trim_start();
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let (word, after) = rest.split_at(rest.find(|letter| !is_part(letter)).unwrap_or(rest.len()));
        self.rest = after;
        word
    }

    fn takes_word(&mut self, wanted: &str) -> bool {
        let before = self.rest;
        let is_there = self.word() == wanted;
        if !is_there {
            self.rest = before;
        }
        is_there
    }

    fn takes(&mut self, sign: char) -> bool {
        let after = self.rest.trim_start().strip_prefix(sign);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    fn expect(&mut self, sign: char) -> Result<(), RuleError> {
        if self.takes(sign) {
            return Ok(());
        }
        Err(self.unexpected())
    }

    fn unexpected(&self) -> RuleError {
        let next = self.rest.trim_start().chars().next();
        next.map_or(RuleError::TooShort, |letter| RuleError::Unexpected(letter.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn holds(rule: &str) -> bool {
        let is = |level: Level, name: &str| name.starts_with(level.name());
        Rule::parse(rule).unwrap().holds(&is)
    }

    #[test]
    fn and_binds_tighter_than_or() {
        assert!(holds("TRUE OR FALSE AND FALSE"));
        assert!(!holds("(TRUE OR FALSE) AND FALSE"));
        assert!(holds("NOT FALSE AND TRUE"));
        assert!(holds("ALARM(ALARM-1) AND NOT OK(\"ALARM 2\")"));
        assert!(holds("INSUFFICIENT_DATA( INSUFFICIENT_DATA ) AND OK(\"OK\\\"x\")"));
    }

    #[test]
    fn names_are_listed() {
        let rule = Rule::parse("ALARM(\"a b\") AND (OK(c) OR NOT ALARM(arn:aws:cloudwatch:r:1:alarm:d))").unwrap();
        assert_eq!(rule.names(), ["a b", "c", "arn:aws:cloudwatch:r:1:alarm:d"]);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "ALARM",
            "ALARM()",
            "ALARM(a",
            "ALARM(a) OK(b)",
            "MAYBE(a)",
            "ALARM(\"a)",
            "TRUE AND",
            "()",
        ] {
            assert!(Rule::parse(text).is_err(), "{text}");
        }
        assert_eq!(Rule::parse(&"(".repeat(1000)), Err(RuleError::TooDeep));
        assert_eq!(Rule::parse(&"NOT ".repeat(1000)), Err(RuleError::TooDeep));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = Rule::parse(&text);
        }

        #[test]
        fn what_looks_like_a_rule_is_read_or_refused(text in "((ALARM|OK|NOT|AND|OR|TRUE) ?|[()\"a\\\\]){0,40}") {
            let _ = Rule::parse(&text);
        }
    }
}
