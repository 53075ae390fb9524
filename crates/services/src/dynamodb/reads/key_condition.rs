//! The key condition of a query: one partition, and a stretch of it.

use headwater_api::Error;
use headwater_kernel::{Key, Range};

use super::super::attribute::Attribute;
use super::super::expression::{Comparison, Condition, Operand, Path};
use super::super::faults::{invalid, invalid_parameter};
use super::super::keys::{partition, sortable};
use super::super::records::{KeyKind, KeySchema, Table};

/// Where a query looks.
#[derive(Debug)]
pub struct Stretch {
    /// All keys of the partition begin with it.
    pub partition: Key,
    pub range: Range,
}

/// What `condition` says of the keys of `schema`, in the table or index with the id `id`.
pub fn stretch(condition: Condition, table: &Table, schema: &KeySchema, id: &str) -> Result<Stretch, Error> {
    let mut tests = Vec::new();
    flatten(condition, &mut tests)?;
    let hash_key = take(&mut tests, &schema.hash)?.ok_or_else(|| missed(&schema.hash))?;
    let KeyTest::Compare(Comparison::Equal, hash_value) = hash_key else {
        return Err(invalid("Query key condition not supported"));
    };
    let hash_bytes = bytes_of(table, &schema.hash, &hash_value)?;
    let partition = partition(id, &hash_bytes);
    let range_test = match &schema.range {
        Some(name) => take(&mut tests, name)?.map(|test| (name, test)),
        None => None,
    };
    if !tests.is_empty() {
        return Err(missed(schema.range.as_ref().unwrap_or(&schema.hash)));
    }
    let range = match range_test {
        Some((name, test)) => test.range(table, name, &partition)?,
        None => Range::prefix(&partition),
    };
    Ok(Stretch { partition, range })
}

fn missed(name: &str) -> Error {
    invalid(format!("Query condition missed key schema element: {name}"))
}

/// What a query may ask of one key attribute.
enum KeyTest {
    Compare(Comparison, Attribute),
    Between(Attribute, Attribute),
    BeginsWith(Attribute),
}

fn flatten(condition: Condition, tests: &mut Vec<(String, KeyTest)>) -> Result<(), Error> {
    let (operand, test) = match condition {
        Condition::All(parts) => return parts.into_iter().try_for_each(|part| flatten(part, tests)),
        Condition::Compare(Comparison::NotEqual, ..) => return Err(bad_operator("<>")),
        Condition::Compare(comparison, Operand::Value(value), path @ Operand::Path(_)) => {
            (path, KeyTest::Compare(turned(comparison), value))
        }
        Condition::Compare(comparison, operand, Operand::Value(value)) => {
            (operand, KeyTest::Compare(comparison, value))
        }
        Condition::Between(operand, Operand::Value(low), Operand::Value(high)) => {
            (operand, KeyTest::Between(low, high))
        }
        Condition::BeginsWith(operand, Operand::Value(start)) => (operand, KeyTest::BeginsWith(start)),
        Condition::Any(_) => return Err(bad_operator("OR")),
        Condition::Not(_) => return Err(bad_operator("NOT")),
        Condition::In(..) => return Err(bad_operator("IN")),
        Condition::Exists(_) => return Err(bad_operator("attribute_exists")),
        Condition::HasType(..) => return Err(bad_operator("attribute_type")),
        Condition::Contains(..) => return Err(bad_operator("contains")),
        _ => return Err(no_attribute()),
    };
    let name = match operand {
        Operand::Path(Path { head, steps }) if steps.is_empty() => head,
        Operand::Path(_) => {
            return Err(invalid(
                "Invalid KeyConditionExpression: KeyConditionExpressions cannot have conditions on nested attributes",
            ));
        }
        _ => return Err(no_attribute()),
    };
    tests.push((name, test));
    Ok(())
}

/// The comparison seen from its other side.
fn turned(comparison: Comparison) -> Comparison {
    match comparison {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        same => same,
    }
}

fn bad_operator(operator: &str) -> Error {
    invalid(format!("Invalid operator used in KeyConditionExpression: {operator}"))
}

fn no_attribute() -> Error {
    invalid("Invalid condition in KeyConditionExpression: an operator must have a key attribute as an operand")
}

fn take(tests: &mut Vec<(String, KeyTest)>, name: &str) -> Result<Option<KeyTest>, Error> {
    let is_wanted = |(attribute, _): &(String, KeyTest)| attribute == name;
    let Some(index) = tests.iter().position(is_wanted) else {
        return Ok(None);
    };
    let (_, test) = tests.remove(index);
    if tests.iter().any(is_wanted) {
        return Err(invalid(
            "KeyConditionExpressions must only contain one condition per key",
        ));
    }
    Ok(Some(test))
}

fn bytes_of(table: &Table, name: &str, value: &Attribute) -> Result<Vec<u8>, Error> {
    let mismatch = || invalid_parameter("Condition parameter type does not match schema type");
    if table.kind(name).map(KeyKind::name) != Some(value.kind()) {
        return Err(mismatch());
    }
    let bytes = sortable(value).ok_or_else(mismatch)?;
    if bytes.is_empty() {
        return Err(invalid(format!(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an \
             empty string value. Key: {name}"
        )));
    }
    Ok(bytes)
}

impl KeyTest {
    fn range(&self, table: &Table, name: &str, partition: &Key) -> Result<Range, Error> {
        let all = Range::prefix(partition);
        let place = |value: &Attribute| -> Result<Key, Error> {
            let bytes = bytes_of(table, name, value)?;
            Ok(partition.clone().with(bytes.as_slice()))
        };
        Ok(match self {
            Self::Compare(Comparison::Less, value) => all.before(&place(value)?),
            Self::Compare(Comparison::LessOrEqual, value) => all.through_prefix(&place(value)?),
            Self::Compare(Comparison::Greater, value) => all.after_prefix(&place(value)?),
            Self::Compare(Comparison::GreaterOrEqual, value) => all.from_key(&place(value)?),
            Self::Compare(_, value) => Range::prefix(&place(value)?),
            Self::Between(low, high) => all.from_key(&place(low)?).through_prefix(&place(high)?),
            Self::BeginsWith(Attribute::Number(_)) => {
                return Err(invalid_parameter("Condition parameter type does not match schema type"));
            }
            Self::BeginsWith(start) => {
                let from = all.from_key(&place(start)?);
                match after_all(bytes_of(table, name, start)?) {
                    Some(end) => from.before(&partition.clone().with(end.as_slice())),
                    None => from,
                }
            }
        })
    }
}

/// The first bytes behind all that begin with `start`; none where nothing is.
fn after_all(mut start: Vec<u8>) -> Option<Vec<u8>> {
    while let Some(last) = start.pop() {
        if last < u8::MAX {
            start.push(last + 1);
            return Some(start);
        }
    }
    None
}
