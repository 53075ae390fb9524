//! Replaces an item, and with it what indexes, expiries and tallies know of it.

use headwater_api::Error;
use headwater_kernel::{Key, StoreError, Transaction, key};

use super::super::attribute::{Attribute, Item, size_of};
use super::super::capacity::{Units, write_units};
use super::super::records::{ENTRIES, EXPIRIES, Expiry, ITEMS, Index, TALLIES, Table};

/// Writes `new` where `old` was, or nothing; returns what it costs.
pub fn replace(
    transaction: &Transaction<'_>,
    table: &Table,
    place: &Key,
    old: Option<&Item>,
    new: Option<&Item>,
) -> Result<Units, Error> {
    let outcome = replace_stored(transaction, table, place, old, new);
    outcome.map_err(|error| Error::internal(error.to_string()))
}

fn replace_stored(
    transaction: &Transaction<'_>,
    table: &Table,
    place: &Key,
    old: Option<&Item>,
    new: Option<&Item>,
) -> Result<Units, StoreError> {
    let size = |item: Option<&Item>| item.map_or(0, size_of);
    let mut units = Units::on_table(write_units(size(old).max(size(new))));
    if old == new {
        return Ok(units);
    }
    match new {
        Some(item) => {
            transaction.put(&ITEMS, place, item)?;
        }
        None => {
            transaction.delete(&ITEMS, place)?;
        }
    }
    count(transaction, &table.id, old, new)?;
    for index in &table.indexes {
        let cost = replace_entry(transaction, table, index, old, new)?;
        if cost > 0.0 {
            units.indexes.insert(index.name.clone(), cost);
        }
    }
    if let Some(expiry) = &table.expiry {
        replace_expiry(transaction, table, expiry, place, old, new)?;
    }
    Ok(units)
}

/// Keeps the tally of a table or index.
fn count(transaction: &Transaction<'_>, id: &str, old: Option<&Item>, new: Option<&Item>) -> Result<(), StoreError> {
    let place = key![id];
    let mut tally = transaction.value(&TALLIES, &place)?.unwrap_or_default();
    let bytes = |item: Option<&Item>| item.map_or(0, |item| i64::try_from(size_of(item)).unwrap_or(i64::MAX));
    tally.items += i64::from(new.is_some()) - i64::from(old.is_some());
    tally.bytes += bytes(new) - bytes(old);
    transaction.put(&TALLIES, &place, &tally)?;
    Ok(())
}

/// Brings an index up to date; returns what it costs: a write for each entry that goes, comes or changes.
pub fn replace_entry(
    transaction: &Transaction<'_>,
    table: &Table,
    index: &Index,
    old: Option<&Item>,
    new: Option<&Item>,
) -> Result<f64, StoreError> {
    let entry = |item: &Item| Some((index.place(table, item)?, index.projected(table, item)));
    let old = match old.and_then(entry) {
        // An index that is being built may not know the item yet.
        Some((place, _)) if index.is_building => transaction.value(&ENTRIES, &place)?.map(|there| (place, there)),
        known => known,
    };
    let new = new.and_then(entry);
    if old == new {
        return Ok(0.0);
    }
    let mut cost = 0.0;
    let stays = old.as_ref().map(|(place, _)| place) == new.as_ref().map(|(place, _)| place);
    if let Some((place, item)) = old.as_ref().filter(|_| !stays) {
        transaction.delete(&ENTRIES, place)?;
        cost += write_units(size_of(item));
    }
    if let Some((place, item)) = &new {
        transaction.put(&ENTRIES, place, item)?;
        let before = old.as_ref().filter(|_| stays).map_or(0, |(_, item)| size_of(item));
        cost += write_units(size_of(item).max(before));
    }
    let content = |entry: Option<(Key, Item)>| entry.map(|(_, item)| item);
    count(transaction, &index.id, content(old).as_ref(), content(new).as_ref())?;
    Ok(cost)
}

/// When an item goes, in seconds since 1970; never when its attribute holds no such number.
pub fn expires_at(expiry: &Expiry, item: &Item) -> Option<u64> {
    match item.get(&expiry.attribute)? {
        Attribute::Number(number) => u64::try_from(number.whole()?).ok(),
        _ => None,
    }
}

pub fn replace_expiry(
    transaction: &Transaction<'_>,
    table: &Table,
    expiry: &Expiry,
    place: &Key,
    old: Option<&Item>,
    new: Option<&Item>,
) -> Result<(), StoreError> {
    let mark = |item: &Item| Some(key![&expiry.id, expires_at(expiry, item)?].with(place.as_bytes()));
    let (before, after) = (old.and_then(mark), new.and_then(mark));
    if let Some(place) = before.filter(|place| Some(place) != after.as_ref()) {
        transaction.delete(&EXPIRIES, &place)?;
    }
    if let (Some(place), Some(item)) = (after, new) {
        transaction.put(&EXPIRIES, &place, &table.primary(item))?;
    }
    Ok(())
}
