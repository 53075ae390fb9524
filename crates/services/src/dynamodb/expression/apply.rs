//! Changes an item as an update expression says.
//!
//! All right sides are reckoned on the item as it was. The texts of errors are recalled, not observed by us.

use headwater_api::Error;

use super::path::{Path, Step};
use super::tree::{Changes, Sum, Term};
use crate::dynamodb::attribute::{Attribute, Item, Number, NumberError};
use crate::dynamodb::faults::invalid;

impl Changes {
    /// `item` with the changes made.
    pub fn applied(&self, item: &Item) -> Result<Item, Error> {
        let mut set: Vec<(&Path, Attribute)> = Vec::new();
        for (path, sum) in &self.set {
            set.push((path, sum.value(item)?));
        }
        // In order, so that several elements behind the end of a list are appended in theirs.
        set.sort_by_key(|(path, _)| *path);
        let mut changed = item.clone();
        for (path, value) in set {
            put(&mut changed, path, value)?;
        }
        // Last first, so that the elements that go next keep their place.
        let mut removed: Vec<&Path> = self.remove.iter().collect();
        removed.sort_by(|first, second| second.cmp(first));
        for path in removed {
            remove(&mut changed, path)?;
        }
        for (path, value) in &self.add {
            let sum = added(path.find(item), value)?;
            put(&mut changed, path, sum)?;
        }
        for (path, value) in &self.delete {
            delete(&mut changed, path, path.find(item), value)?;
        }
        Ok(changed)
    }
}

impl Sum {
    fn value(&self, item: &Item) -> Result<Attribute, Error> {
        let result = match self {
            Self::Only(term) => return term.value(item),
            Self::Plus(first, second) => first.number(item)?.plus(&second.number(item)?),
            Self::Minus(first, second) => first.number(item)?.minus(&second.number(item)?),
        };
        result.map(Attribute::Number).map_err(|error| out_of_range(&error))
    }
}

impl Term {
    fn number(&self, item: &Item) -> Result<Number, Error> {
        match self.value(item)? {
            Attribute::Number(number) => Ok(number),
            _ => Err(wrong_type()),
        }
    }

    fn value(&self, item: &Item) -> Result<Attribute, Error> {
        match self {
            Self::Value(value) => Ok(value.clone()),
            Self::Path(path) => path.find(item).cloned().ok_or_else(|| {
                invalid("The provided expression refers to an attribute that does not exist in the item")
            }),
            Self::IfNotExists(path, otherwise) => match path.find(item) {
                Some(value) => Ok(value.clone()),
                None => otherwise.value(item),
            },
            Self::ListAppend(first, second) => match (first.value(item)?, second.value(item)?) {
                (Attribute::List(mut values), Attribute::List(more)) => {
                    values.extend(more);
                    Ok(Attribute::List(values))
                }
                _ => Err(wrong_type()),
            },
        }
    }
}

fn out_of_range(error: &NumberError) -> Error {
    invalid(error.to_string())
}

fn wrong_type() -> Error {
    invalid("An operand in the update expression has an incorrect data type")
}

fn no_such_place() -> Error {
    invalid("The document path provided in the update expression is invalid for update")
}

/// The last step of a path and the value that it leads into; none for a top-level attribute.
fn parent<'a, 'p>(item: &'a mut Item, path: &'p Path) -> Result<Option<(&'a mut Attribute, &'p Step)>, Error> {
    let Some((last, steps)) = path.steps.split_last() else {
        return Ok(None);
    };
    let mut place = item.get_mut(&path.head).ok_or_else(no_such_place)?;
    for step in steps {
        place = match (step, place) {
            (Step::Name(name), Attribute::Map(fields)) => fields.get_mut(name),
            (Step::Index(index), Attribute::List(values)) => values.get_mut(*index),
            _ => None,
        }
        .ok_or_else(no_such_place)?;
    }
    Ok(Some((place, last)))
}

fn put(item: &mut Item, path: &Path, value: Attribute) -> Result<(), Error> {
    match parent(item, path)? {
        None => {
            item.insert(path.head.clone(), value);
        }
        Some((Attribute::Map(fields), Step::Name(name))) => {
            fields.insert(name.clone(), value);
        }
        Some((Attribute::List(values), Step::Index(index))) => match values.get_mut(*index) {
            Some(place) => *place = value,
            None => values.push(value),
        },
        Some(_) => return Err(no_such_place()),
    }
    Ok(())
}

fn remove(item: &mut Item, path: &Path) -> Result<(), Error> {
    match parent(item, path)? {
        None => {
            item.remove(&path.head);
        }
        Some((Attribute::Map(fields), Step::Name(name))) => {
            fields.remove(name);
        }
        Some((Attribute::List(values), Step::Index(index))) => {
            if *index < values.len() {
                values.remove(*index);
            }
        }
        Some(_) => return Err(no_such_place()),
    }
    Ok(())
}

fn added(there: Option<&Attribute>, value: &Attribute) -> Result<Attribute, Error> {
    let Some(there) = there else {
        return Ok(value.clone());
    };
    match (there, value) {
        (Attribute::Number(there), Attribute::Number(value)) => {
            let sum = there.plus(value);
            sum.map(Attribute::Number).map_err(|error| out_of_range(&error))
        }
        (Attribute::Texts(there), Attribute::Texts(value)) => Ok(Attribute::Texts(there | value)),
        (Attribute::Numbers(there), Attribute::Numbers(value)) => Ok(Attribute::Numbers(there | value)),
        (Attribute::Binaries(there), Attribute::Binaries(value)) => Ok(Attribute::Binaries(there | value)),
        _ => Err(wrong_type()),
    }
}

/// Takes elements out of a set; a set that becomes empty goes.
fn delete(item: &mut Item, path: &Path, there: Option<&Attribute>, value: &Attribute) -> Result<(), Error> {
    let Some(there) = there else { return Ok(()) };
    let (left, is_empty) = match (there, value) {
        (Attribute::Texts(there), Attribute::Texts(value)) => {
            let left = there - value;
            let is_empty = left.is_empty();
            (Attribute::Texts(left), is_empty)
        }
        (Attribute::Numbers(there), Attribute::Numbers(value)) => {
            let left = there - value;
            let is_empty = left.is_empty();
            (Attribute::Numbers(left), is_empty)
        }
        (Attribute::Binaries(there), Attribute::Binaries(value)) => {
            let left = there - value;
            let is_empty = left.is_empty();
            (Attribute::Binaries(left), is_empty)
        }
        _ => return Err(wrong_type()),
    };
    if is_empty {
        remove(item, path)
    } else {
        put(item, path, left)
    }
}
