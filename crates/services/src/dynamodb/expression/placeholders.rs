//! `ExpressionAttributeNames` and `ExpressionAttributeValues`, and which of them were used.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use headwater_api::Error;
use serde_json::Value;

use crate::dynamodb::attribute::{Attribute, Item, item};
use crate::dynamodb::faults::invalid;

/// The placeholders of a request.
#[derive(Debug, Default)]
pub struct Placeholders {
    names: BTreeMap<String, String>,
    values: Item,
    used: RefCell<BTreeSet<String>>,
}

impl Placeholders {
    /// Checks what a request gives; `has_expression` tells whether there is anything to use it in.
    pub fn read(
        names: Option<BTreeMap<String, String>>,
        values: Option<BTreeMap<String, Value>>,
        has_expression: bool,
    ) -> Result<Self, Error> {
        check_names(names.as_ref(), has_expression)?;
        check_values(values.as_ref(), has_expression)?;
        Ok(Self {
            names: names.unwrap_or_default(),
            values: read_values(values.unwrap_or_default())?,
            used: RefCell::default(),
        })
    }

    /// The name behind `#reference`.
    pub fn name(&self, reference: &str) -> Option<&str> {
        let name = self.names.get(reference)?;
        self.used.borrow_mut().insert(reference.to_owned());
        Some(name)
    }

    /// The value behind `:reference`.
    pub fn value(&self, reference: &str) -> Option<Attribute> {
        let value = self.values.get(reference)?;
        self.used.borrow_mut().insert(reference.to_owned());
        Some(value.clone())
    }

    /// # Errors
    /// When a placeholder was not used by any expression.
    pub fn check_used(&self) -> Result<(), Error> {
        refuse_unused("Names", self.names.keys(), &self.used.borrow())?;
        refuse_unused("Values", self.values.keys(), &self.used.borrow())
    }
}

fn read_values(given: BTreeMap<String, Value>) -> Result<Item, Error> {
    let mut values = Item::new();
    for (reference, value) in given {
        let single = BTreeMap::from([(reference.clone(), value)]);
        let read = item(single).map_err(|error| named(error, &reference))?;
        values.extend(read);
    }
    Ok(values)
}

/// Says which placeholder a bad value is behind.
fn named(mut error: Error, reference: &str) -> Error {
    if error.code == "ValidationException" {
        error.message = format!(
            "ExpressionAttributeValues contains invalid value: {} for key {reference}",
            error.message
        );
    }
    error
}

fn refuse_unused<'a>(
    what: &str,
    references: impl Iterator<Item = &'a String>,
    used: &BTreeSet<String>,
) -> Result<(), Error> {
    let unused: Vec<&str> = references
        .filter(|reference| !used.contains(*reference))
        .map(String::as_str)
        .collect();
    if unused.is_empty() {
        return Ok(());
    }
    let listed = unused.join(", ");
    Err(invalid(format!(
        "Value provided in ExpressionAttribute{what} unused in expressions: keys: {{{listed}}}"
    )))
}

fn check_names(names: Option<&BTreeMap<String, String>>, has_expression: bool) -> Result<(), Error> {
    let Some(names) = names else { return Ok(()) };
    if !has_expression {
        return Err(invalid(
            "ExpressionAttributeNames can only be specified when using expressions",
        ));
    }
    if names.is_empty() {
        return Err(invalid("ExpressionAttributeNames must not be empty"));
    }
    check_keys(names.keys(), '#', "Names")
}

fn check_values(values: Option<&BTreeMap<String, Value>>, has_expression: bool) -> Result<(), Error> {
    let Some(values) = values else { return Ok(()) };
    if !has_expression {
        return Err(invalid(
            "ExpressionAttributeValues can only be specified when using expressions",
        ));
    }
    if values.is_empty() {
        return Err(invalid("ExpressionAttributeValues must not be empty"));
    }
    check_keys(values.keys(), ':', "Values")
}

fn check_keys<'a>(keys: impl Iterator<Item = &'a String>, mark: char, what: &str) -> Result<(), Error> {
    let is_good = |key: &str| {
        let rest = key.strip_prefix(mark).unwrap_or_default();
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        !rest.is_empty() && rest.bytes().all(is_word)
    };
    for key in keys {
        if !is_good(key) {
            let message = format!("ExpressionAttribute{what} contains invalid key: Syntax error; key: \"{key}\"");
            return Err(invalid(message));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn names() -> BTreeMap<String, String> {
        BTreeMap::from([("#a".to_owned(), "name".to_owned())])
    }

    #[test]
    fn what_is_not_used_is_refused() {
        let placeholders = Placeholders::read(Some(names()), None, true).unwrap();
        let error = placeholders.check_used().unwrap_err();
        assert_eq!(
            error.message,
            "Value provided in ExpressionAttributeNames unused in expressions: keys: {#a}"
        );
        assert_eq!(placeholders.name("#a"), Some("name"));
        assert_eq!(placeholders.check_used(), Ok(()));
    }

    #[test]
    fn placeholders_need_their_mark_and_an_expression() {
        assert!(Placeholders::read(Some(names()), None, false).is_err());
        let bad = BTreeMap::from([("a".to_owned(), json!({"S": "x"}))]);
        let error = Placeholders::read(None, Some(bad), true).unwrap_err();
        assert_eq!(
            error.message,
            "ExpressionAttributeValues contains invalid key: Syntax error; key: \"a\""
        );
    }
}
