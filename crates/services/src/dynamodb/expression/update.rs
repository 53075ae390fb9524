//! Reads update expressions: `SET`, `REMOVE`, `ADD` and `DELETE`, each once.

use std::collections::BTreeSet;

use headwater_api::Error;

use super::cursor::Cursor;
use super::path::Path;
use super::placeholders::Placeholders;
use super::tree::{Changes, Sum, Term};
use crate::dynamodb::attribute::Attribute;

const SECTIONS: [&str; 4] = ["SET", "REMOVE", "ADD", "DELETE"];

/// Reads `text` as an `UpdateExpression`.
pub fn changes(text: &str, placeholders: &Placeholders) -> Result<Changes, Error> {
    let mut reader = Reader {
        cursor: Cursor::new("UpdateExpression", text, placeholders)?,
        changes: Changes::default(),
    };
    reader.sections()?;
    reader.check_paths()?;
    Ok(reader.changes)
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    changes: Changes,
}

impl Reader<'_> {
    fn sections(&mut self) -> Result<(), Error> {
        let mut seen = BTreeSet::new();
        while !self.cursor.is_at_end() {
            let section = SECTIONS.into_iter().find(|section| self.cursor.is_keyword(section));
            let section = section.ok_or_else(|| self.cursor.syntax_error())?;
            self.cursor.advance();
            self.clauses(section)?;
            if !seen.insert(section) {
                return Err(self.cursor.error(&format!(
                    "The \"{section}\" section can only be used once in an update expression;"
                )));
            }
        }
        Ok(())
    }

    fn clauses(&mut self, section: &str) -> Result<(), Error> {
        loop {
            self.clause(section)?;
            if !self.cursor.takes_symbol(",") {
                return Ok(());
            }
        }
    }

    fn clause(&mut self, section: &str) -> Result<(), Error> {
        let path = self.cursor.path()?;
        match section {
            "SET" => {
                self.cursor.expect_symbol("=")?;
                let sum = self.sum()?;
                self.changes.set.push((path, sum));
            }
            "REMOVE" => self.changes.remove.push(path),
            "ADD" => {
                let value = self.cursor.value()?;
                let is_number = matches!(value, Attribute::Number(_));
                self.check_set(section, &value, is_number)?;
                self.changes.add.push((path, value));
            }
            _ => {
                let value = self.cursor.value()?;
                self.check_set(section, &value, false)?;
                self.changes.delete.push((path, value));
            }
        }
        Ok(())
    }

    fn check_set(&self, section: &str, value: &Attribute, is_allowed: bool) -> Result<(), Error> {
        let is_set = matches!(
            value,
            Attribute::Texts(_) | Attribute::Numbers(_) | Attribute::Binaries(_)
        );
        if is_set || is_allowed {
            return Ok(());
        }
        let kind = value.long_kind();
        Err(self.cursor.error(&format!(
            "Incorrect operand type for operator or function; operator: {section}, operand type: {kind}, \
             typeSet: ALLOWED_FOR_ADD_OPERAND"
        )))
    }

    fn sum(&mut self) -> Result<Sum, Error> {
        let first = self.term()?;
        if self.cursor.takes_symbol("+") {
            let second = self.term()?;
            self.check_numbers("+", [&first, &second])?;
            return Ok(Sum::Plus(first, second));
        }
        if self.cursor.takes_symbol("-") {
            let second = self.term()?;
            self.check_numbers("-", [&first, &second])?;
            return Ok(Sum::Minus(first, second));
        }
        Ok(Sum::Only(first))
    }

    fn term(&mut self) -> Result<Term, Error> {
        if self.cursor.is_value() {
            return Ok(Term::Value(self.cursor.value()?));
        }
        self.cursor.descend()?;
        let term = match self.cursor.function() {
            Some("if_not_exists") => self.if_not_exists()?,
            Some("list_append") => self.list_append()?,
            Some(function) => {
                let message = format!("Invalid function name; function: {function}");
                return Err(self.cursor.error(&message));
            }
            None if self.cursor.is_symbol("(") => self.grouped()?,
            None => Term::Path(self.cursor.path()?),
        };
        self.cursor.ascend();
        Ok(term)
    }

    fn grouped(&mut self) -> Result<Term, Error> {
        self.cursor.expect_symbol("(")?;
        let inner = self.term()?;
        self.cursor.expect_symbol(")")?;
        Ok(inner)
    }

    fn if_not_exists(&mut self) -> Result<Term, Error> {
        let (first, second) = self.pair()?;
        let Term::Path(path) = first else {
            return Err(self
                .cursor
                .error("Operator or function requires a document path; operator or function: if_not_exists"));
        };
        Ok(Term::IfNotExists(path, Box::new(second)))
    }

    fn list_append(&mut self) -> Result<Term, Error> {
        let (first, second) = self.pair()?;
        for term in [&first, &second] {
            if let Term::Value(value) = term
                && !matches!(value, Attribute::List(_))
            {
                return Err(self.wrong_type("list_append", value));
            }
        }
        Ok(Term::ListAppend(Box::new(first), Box::new(second)))
    }

    fn pair(&mut self) -> Result<(Term, Term), Error> {
        let function = self.cursor.advance();
        self.cursor.expect_symbol("(")?;
        let mut terms = vec![self.term()?];
        while self.cursor.takes_symbol(",") {
            terms.push(self.term()?);
        }
        self.cursor.expect_symbol(")")?;
        let count = terms.len();
        match (terms.pop(), terms.pop()) {
            (Some(second), Some(first)) if count == 2 => Ok((first, second)),
            _ => Err(self.cursor.error(&format!(
                "Incorrect number of operands for operator or function; operator or function: {function}, \
                 number of operands: {count}"
            ))),
        }
    }

    fn check_numbers(&self, operator: &str, terms: [&Term; 2]) -> Result<(), Error> {
        for term in terms {
            if let Term::Value(value) = term
                && !matches!(value, Attribute::Number(_))
            {
                return Err(self.wrong_type(operator, value));
            }
        }
        Ok(())
    }

    fn wrong_type(&self, operator: &str, value: &Attribute) -> Error {
        let kind = value.kind();
        self.cursor.error(&format!(
            "Incorrect operand type for operator or function; operator or function: {operator}, operand type: {kind}"
        ))
    }

    fn check_paths(&self) -> Result<(), Error> {
        let paths: Vec<&Path> = self.changes.paths().collect();
        refuse_clashes(&self.cursor, &paths)
    }
}

/// # Errors
/// When two of the paths cannot be in one expression.
pub fn refuse_clashes(cursor: &Cursor<'_>, paths: &[&Path]) -> Result<(), Error> {
    for (index, second) in paths.iter().enumerate() {
        for first in &paths[..index] {
            if let Some(clash) = first.clash(second) {
                let verb = clash.verb();
                return Err(cursor.error(&format!(
                    "Two document paths {verb} with each other; must remove or rewrite one of these paths; \
                     path one: {first}, path two: {second}"
                )));
            }
        }
    }
    Ok(())
}
