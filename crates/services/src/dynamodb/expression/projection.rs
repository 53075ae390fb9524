//! Projections: the parts of an item that a reader asks for.

use std::collections::BTreeMap;

use headwater_api::Error;

use super::cursor::Cursor;
use super::path::{Path, Step};
use super::placeholders::Placeholders;
use super::update::refuse_clashes;
use crate::dynamodb::attribute::{Attribute, Item};

/// Paths that do not clash.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    paths: Vec<Path>,
}

/// Reads `text` as a `ProjectionExpression`.
pub fn projection(text: &str, placeholders: &Placeholders) -> Result<Projection, Error> {
    let mut cursor = Cursor::new("ProjectionExpression", text, placeholders)?;
    let mut paths = vec![cursor.path()?];
    while cursor.takes_symbol(",") {
        paths.push(cursor.path()?);
    }
    if !cursor.is_at_end() {
        return Err(cursor.syntax_error());
    }
    refuse_clashes(&cursor, &paths.iter().collect::<Vec<_>>())?;
    Ok(Projection { paths })
}

impl Projection {
    pub fn of(paths: Vec<Path>) -> Self {
        Self { paths }
    }

    /// The names of the top-level attributes that are asked for.
    pub fn heads(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(|path| path.head.as_str())
    }

    /// What of `item` is asked for. Elements of lists move together.
    pub fn of_item(&self, item: &Item) -> Item {
        let mut heads: BTreeMap<&str, Branch<'_>> = BTreeMap::new();
        for path in &self.paths {
            heads.entry(&path.head).or_default().grow(&path.steps);
        }
        let parts = heads
            .into_iter()
            .filter_map(|(head, branch)| Some((head.to_owned(), branch.of_value(item.get(head)?)?)));
        parts.collect()
    }
}

/// What is asked for below one place; all of it when there are no branches.
#[derive(Default)]
struct Branch<'a>(BTreeMap<&'a Step, Branch<'a>>);

impl<'a> Branch<'a> {
    fn grow(&mut self, steps: &'a [Step]) {
        if let Some((first, rest)) = steps.split_first() {
            self.0.entry(first).or_default().grow(rest);
        }
    }

    fn of_value(&self, value: &Attribute) -> Option<Attribute> {
        if self.0.is_empty() {
            return Some(value.clone());
        }
        match value {
            Attribute::Map(fields) => {
                let parts = self.0.iter().filter_map(|(step, branch)| {
                    let Step::Name(name) = step else { return None };
                    Some((name.clone(), branch.of_value(fields.get(name)?)?))
                });
                let parts: Item = parts.collect();
                (!parts.is_empty()).then_some(Attribute::Map(parts))
            }
            Attribute::List(values) => {
                let parts = self.0.iter().filter_map(|(step, branch)| {
                    let Step::Index(index) = step else { return None };
                    branch.of_value(values.get(*index)?)
                });
                let parts: Vec<Attribute> = parts.collect();
                (!parts.is_empty()).then_some(Attribute::List(parts))
            }
            _ => None,
        }
    }
}
