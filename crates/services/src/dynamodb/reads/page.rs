//! One page of a query or scan: up to a limit, or a megabyte of what is looked at.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use headwater_api::Error;
use headwater_api::dynamodb::ConsumedCapacity;
use headwater_kernel::{Key, Range, Snapshot};
use serde_json::Value;

use super::super::attribute::{Attribute, Item, size_of};
use super::super::capacity::{Units, read_units};
use super::super::expression::{Condition, Projection};
use super::super::faults::{invalid, invalid_parameter, key_mismatch};
use super::super::items::single::answer;
use super::super::items::write::Refusal;
use super::super::keys::sortable;
use super::super::records::{ENTRIES, ITEMS, Index, KeyKind, KeySchema, Projected, Table};

/// How much one page looks at.
const LARGEST_PAGE: usize = 1_024 * 1_024;

/// What a query or scan asks for, besides where.
#[derive(Debug, Default)]
pub struct Reading {
    pub index: Option<String>,
    pub filter: Option<Condition>,
    pub wanted: Option<Projection>,
    pub select: Option<String>,
    pub limit: Option<usize>,
    pub start: Option<Item>,
    pub is_consistent: bool,
    pub is_backward: bool,
    pub asked_capacity: Option<String>,
}

/// What was found.
#[derive(Debug, Default)]
struct Page {
    items: Vec<Item>,
    looked_at: usize,
    /// The key of the last item that was looked at, when there may be more behind it.
    last: Option<Item>,
    /// The bytes that were looked at.
    size: usize,
    /// What was read of the table besides an index.
    fetched: f64,
}

/// Where a reader looks: a table or one of its indexes.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub table: &'a Table,
    pub index: Option<&'a Index>,
}

impl<'a> Source<'a> {
    /// # Errors
    /// When the table has no such index, or it cannot be read yet or in this way.
    pub fn of(table: &'a Table, reading: &Reading) -> Result<Self, Error> {
        let Some(name) = &reading.index else {
            return Ok(Self { table, index: None });
        };
        let missing = || invalid(format!("The table does not have the specified index: {name}"));
        let index = table.index(name).ok_or_else(missing)?;
        if index.is_building {
            let message = format!("Cannot read from backfilling global secondary index: {name}");
            return Err(invalid(message));
        }
        if reading.is_consistent && !index.is_local {
            return Err(invalid(
                "Consistent reads are not supported on global secondary indexes",
            ));
        }
        let source = Self {
            table,
            index: Some(index),
        };
        source.check_attributes(index, reading)?;
        Ok(source)
    }

    /// A global index cannot give what it does not hold.
    fn check_attributes(&self, index: &Index, reading: &Reading) -> Result<(), Error> {
        if index.is_local {
            return Ok(());
        }
        let name = &index.name;
        if reading.select.as_deref() == Some("ALL_ATTRIBUTES") && index.projection != Projected::All {
            return Err(invalid_parameter(&format!(
                "Select type ALL_ATTRIBUTES is not supported for global secondary index {name} because its projection \
                 type is not ALL"
            )));
        }
        let heads = reading.wanted.iter().flat_map(Projection::heads);
        let absent: Vec<&str> = heads.filter(|head| !index.holds(self.table, head)).collect();
        if absent.is_empty() {
            return Ok(());
        }
        let absent = absent.join(", ");
        Err(invalid_parameter(&format!(
            "One or more attributes are not projected into the index: Global secondary index {name} does not project \
             [{absent}]"
        )))
    }

    pub fn id(&self) -> &'a str {
        self.index.map_or(&self.table.id, |index| &index.id)
    }

    pub fn schema(&self) -> &'a KeySchema {
        self.index.map_or(&self.table.key, |index| &index.key)
    }

    fn position(&self, item: &Item) -> Item {
        match self.index {
            Some(index) => index.position(self.table, item),
            None => self.table.primary(item),
        }
    }

    /// Where the item with these key attributes lies.
    pub fn start(&self, start: &Item) -> Result<Key, Error> {
        let is_key = |(name, value): (&String, &Attribute)| {
            self.table.kind(name).map(KeyKind::name) == Some(value.kind()) && sortable(value).is_some()
        };
        let whole = self.position(start);
        let wanted = self.index.map_or(0, |index| {
            let own = index.key.names().filter(|name| !self.table.key.has(name));
            own.count()
        }) + self.table.key.names().count();
        if whole.len() != start.len() || whole.len() != wanted || !start.iter().all(is_key) {
            return Err(invalid("The provided starting key is invalid"));
        }
        match self.index {
            Some(index) => index.place(self.table, start).ok_or_else(key_mismatch),
            None => self.table.place(start),
        }
    }

    /// Whether items are to be fetched from the table, because a local index does not hold what is asked for.
    fn fetches(&self, reading: &Reading) -> bool {
        let Some(index) = self.index.filter(|index| index.is_local) else {
            return false;
        };
        let mut heads = reading.wanted.iter().flat_map(Projection::heads);
        let wants_all = reading.select.as_deref() == Some("ALL_ATTRIBUTES") && index.projection != Projected::All;
        wants_all || heads.any(|head| !index.holds(self.table, head))
    }

    /// Reads one page of `range`.
    fn page(&self, snapshot: &Snapshot<'_>, range: &Range, reading: &Reading) -> Result<Page, Refusal> {
        let range = if reading.is_backward {
            range.clone().reversed()
        } else {
            range.clone()
        };
        let collection = if self.index.is_some() { &ENTRIES } else { &ITEMS };
        let fetches = self.fetches(reading);
        let mut page = Page::default();
        let mut last = None;
        snapshot.visit(collection, &range, |entry| {
            if page.size >= LARGEST_PAGE {
                page.last = last.take();
                return Ok(ControlFlow::Break(()));
            }
            let mut item: Item = entry.value()?;
            page.size += size_of(&item);
            page.looked_at += 1;
            let position = self.position(&item);
            if fetches {
                item = self.fetch(snapshot, item, &mut page, reading.is_consistent)?;
            }
            if reading.filter.as_ref().is_none_or(|filter| filter.holds(&item)) {
                page.items.push(item);
            }
            if reading.limit == Some(page.looked_at) {
                page.last = Some(position);
                return Ok(ControlFlow::Break(()));
            }
            last = Some(position);
            Ok::<_, Refusal>(ControlFlow::Continue(()))
        })?;
        Ok(page)
    }

    fn fetch(
        &self,
        snapshot: &Snapshot<'_>,
        entry: Item,
        page: &mut Page,
        is_consistent: bool,
    ) -> Result<Item, Refusal> {
        let place = self.table.place(&entry)?;
        let whole = snapshot.value(&ITEMS, &place)?.unwrap_or(entry);
        page.fetched += read_units(size_of(&whole), is_consistent);
        Ok(whole)
    }

    /// Reads one page of `range` and answers it.
    pub fn answer(&self, snapshot: &Snapshot<'_>, range: &Range, reading: &Reading) -> Result<Answer, Refusal> {
        let page = self.page(snapshot, range, reading)?;
        let units = self.units(&page, reading.is_consistent);
        let capacity = units.answer(self.table, reading.asked_capacity.as_deref());
        Ok(page.answer(reading, capacity)?)
    }

    fn units(&self, page: &Page, is_consistent: bool) -> Units {
        let units = read_units(page.size, is_consistent);
        match self.index {
            Some(index) => {
                let mut units = Units::on_index(&index.name, units);
                units.table = page.fetched;
                units
            }
            None => Units::on_table(units),
        }
    }
}

/// A page as it is answered.
pub struct Answer {
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    pub count: i32,
    pub scanned_count: i32,
    pub last: Option<BTreeMap<String, Value>>,
    pub capacity: Option<ConsumedCapacity>,
}

impl Page {
    fn answer(&self, reading: &Reading, capacity: Option<ConsumedCapacity>) -> Result<Answer, Error> {
        let count = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let items = self.items.iter().map(|item| answer(item, reading.wanted.as_ref()));
        let is_counted = reading.select.as_deref() == Some("COUNT");
        Ok(Answer {
            count: count(self.items.len()),
            scanned_count: count(self.looked_at),
            items: if is_counted {
                None
            } else {
                Some(items.collect::<Result<_, _>>()?)
            },
            last: self.last.as_ref().map(|last| answer(last, None)).transpose()?,
            capacity,
        })
    }
}
