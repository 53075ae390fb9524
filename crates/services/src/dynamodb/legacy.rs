//! The parameters that were there before expressions, read as what expressions mean.
//!
//! Source: developer guide, "Legacy conditional parameters".

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::dynamodb::{AttributeValueUpdate, Condition as WireCondition, ExpectedAttributeValue};
use serde_json::Value;

use super::attribute::{Attribute, attribute};
use super::expression::{Changes, Comparison, Condition, Operand, Path, Projection, Sum, Term};
use super::faults::{invalid, invalid_parameter};

/// # Errors
/// When a request has parameters of both kinds. Each comes with whether it is there.
pub fn refuse_mixture(old: &[(&str, bool)], new: &[(&str, bool)]) -> Result<(), Error> {
    let there = |all: &[(&str, bool)]| -> Vec<String> {
        let there = all.iter().filter(|(_, is_there)| *is_there);
        there.map(|(name, _)| (*name).to_owned()).collect()
    };
    let (old, new) = (there(old), there(new));
    if old.is_empty() || new.is_empty() {
        return Ok(());
    }
    let (old, new) = (old.join(", "), new.join(", "));
    Err(invalid(format!(
        "Can not use both expression and non-expression parameters in the same request: \
         Non-expression parameters: {{{old}}} Expression parameters: {{{new}}}"
    )))
}

/// `AttributesToGet`
pub fn projection(names: Vec<String>) -> Result<Projection, Error> {
    let mut seen = std::collections::BTreeSet::new();
    if let Some(twice) = names.iter().find(|name| !seen.insert(name.as_str())) {
        return Err(invalid_parameter(&format!(
            "Duplicate value in attribute name: {twice}"
        )));
    }
    Ok(Projection::of(names.into_iter().map(Path::attribute).collect()))
}

/// `Expected`
pub fn expected(
    given: BTreeMap<String, ExpectedAttributeValue>,
    operator: Option<&str>,
) -> Result<Option<Condition>, Error> {
    let parts = given.into_iter().map(|(name, expected)| expectation(&name, expected));
    Ok(joined(parts.collect::<Result<_, _>>()?, operator))
}

fn expectation(name: &str, expected: ExpectedAttributeValue) -> Result<Condition, Error> {
    if let Some(operator) = expected.comparison_operator {
        if expected.exists.is_some() {
            let reason = format!("Exists and ComparisonOperator cannot be used together for Attribute: {name}");
            return Err(invalid_parameter(&reason));
        }
        let values = expected.attribute_value_list;
        let values = values.or(expected.value.map(|value| vec![value])).unwrap_or_default();
        return test(name, &operator, values);
    }
    let exists = expected.exists;
    match (exists.unwrap_or(true), expected.value) {
        (true, Some(value)) => test(name, "EQ", vec![value]),
        (false, None) => test(name, "NULL", Vec::new()),
        (true, None) => {
            let told = exists.map_or("null", |_| "true");
            let reason = format!("Value must be provided when Exists is {told} for Attribute: {name}");
            Err(invalid_parameter(&reason))
        }
        (false, Some(_)) => {
            let reason = format!("Value cannot be used when Exists is false for Attribute: {name}");
            Err(invalid_parameter(&reason))
        }
    }
}

/// `KeyConditions`, `QueryFilter` and `ScanFilter`
pub fn conditions(given: BTreeMap<String, WireCondition>, operator: Option<&str>) -> Result<Option<Condition>, Error> {
    let parts = given.into_iter().map(|(name, condition)| {
        let values = condition.attribute_value_list.unwrap_or_default();
        test(&name, &condition.comparison_operator, values)
    });
    Ok(joined(parts.collect::<Result<_, _>>()?, operator))
}

fn joined(parts: Vec<Condition>, operator: Option<&str>) -> Option<Condition> {
    match (parts.len(), operator) {
        (0, _) => None,
        (_, Some("OR")) => Some(Condition::Any(parts)),
        _ => Some(Condition::All(parts)),
    }
}

fn test(name: &str, operator: &str, values: Vec<Value>) -> Result<Condition, Error> {
    let values: Vec<Attribute> = values.into_iter().map(attribute).collect::<Result<_, _>>()?;
    let is_enough = match operator {
        "NULL" | "NOT_NULL" => values.is_empty(),
        "BETWEEN" => values.len() == 2,
        "IN" => !values.is_empty(),
        _ => values.len() == 1,
    };
    if !is_enough {
        let reason = format!("Invalid number of argument(s) for the {operator} ComparisonOperator");
        return Err(invalid_parameter(&reason));
    }
    let path = Path::attribute(name);
    let mut operands = values.into_iter().map(Operand::Value);
    let mut next = || operands.next().ok_or_else(|| invalid("Missing operand"));
    let this = Operand::Path(path.clone());
    Ok(match operator {
        "EQ" => Condition::Compare(Comparison::Equal, this, next()?),
        "NE" => Condition::Compare(Comparison::NotEqual, this, next()?),
        "LT" => Condition::Compare(Comparison::Less, this, next()?),
        "LE" => Condition::Compare(Comparison::LessOrEqual, this, next()?),
        "GT" => Condition::Compare(Comparison::Greater, this, next()?),
        "GE" => Condition::Compare(Comparison::GreaterOrEqual, this, next()?),
        "BETWEEN" => Condition::Between(this, next()?, next()?),
        "BEGINS_WITH" => Condition::BeginsWith(this, next()?),
        "CONTAINS" => Condition::Contains(this, next()?),
        "NOT_CONTAINS" => Condition::Not(Box::new(Condition::Contains(this, next()?))),
        "NULL" => Condition::Not(Box::new(Condition::Exists(path))),
        "NOT_NULL" => Condition::Exists(path),
        _ => Condition::In(this, operands.collect()),
    })
}

/// `AttributeUpdates`
pub fn changes(given: BTreeMap<String, AttributeValueUpdate>) -> Result<Changes, Error> {
    let mut changes = Changes::default();
    for (name, update) in given {
        let path = Path::attribute(name);
        let value = update.value.map(attribute).transpose()?;
        match (update.action.as_deref().unwrap_or("PUT"), value) {
            ("PUT", Some(value)) => changes.set.push((path, Sum::Only(Term::Value(value)))),
            ("ADD", Some(value)) => changes.add.push((path, checked(value, "ADD")?)),
            ("DELETE", None) => changes.remove.push(path),
            ("DELETE", Some(value)) => changes.delete.push((path, checked(value, "DELETE")?)),
            (action, _) => {
                let reason =
                    format!("Only DELETE action is allowed when no attribute value is specified, not {action}");
                return Err(invalid_parameter(&reason));
            }
        }
    }
    Ok(changes)
}

fn checked(value: Attribute, action: &str) -> Result<Attribute, Error> {
    let is_set = matches!(
        value,
        Attribute::Texts(_) | Attribute::Numbers(_) | Attribute::Binaries(_)
    );
    let is_number = matches!(value, Attribute::Number(_));
    if is_set || (is_number && action == "ADD") {
        return Ok(value);
    }
    let kind = value.kind();
    Err(invalid_parameter(&format!(
        "{action} action is not supported for the type {kind}"
    )))
}
