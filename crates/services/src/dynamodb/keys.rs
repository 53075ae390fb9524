//! Where items and index entries lie, and what keys must be like.
//!
//! Partitions lie in the order of a hash, as in DynamoDB, so that a segment of a parallel scan is one stretch of keys. Within
//! a partition the sort key's bytes decide. The texts of errors are recalled, not observed by us.

use headwater_api::Error;
use headwater_kernel::{Key, key};
use sha2::{Digest, Sha256};

use super::attribute::{Attribute, Item};
use super::faults::{invalid, invalid_parameter, key_mismatch};
use super::records::{Index, KeyKind, KeySchema, Projected, Table};

const LONGEST_HASH_KEY: usize = 2_048;
const LONGEST_RANGE_KEY: usize = 1_024;

/// The bytes that a key attribute is ordered by; none when it is of no type for keys.
pub fn sortable(value: &Attribute) -> Option<Vec<u8>> {
    match value {
        Attribute::Text(text) => Some(text.clone().into_bytes()),
        Attribute::Number(number) => Some(number.sortable()),
        Attribute::Binary(bytes) => Some(bytes.0.to_vec()),
        _ => None,
    }
}

/// Where a partition of a table or index begins.
pub fn partition(id: &str, hash_key: &[u8]) -> Key {
    key![id, hash(hash_key), hash_key]
}

/// Spreads partition keys evenly. Stored keys depend on it: it never changes.
fn hash(bytes: &[u8]) -> u64 {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(8)
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The key attributes of an item.
fn parts(schema: &KeySchema, item: &Item) -> Option<Vec<Vec<u8>>> {
    schema.names().map(|name| sortable(item.get(name)?)).collect()
}

fn place(id: &str, schema: &KeySchema, item: &Item) -> Option<Key> {
    let parts = parts(schema, item)?;
    let (hash_key, range_key) = parts.split_first()?;
    let partition = partition(id, hash_key);
    Some(partition.with_all(range_key.iter().map(Vec::as_slice)))
}

fn kept(item: &Item, keeps: impl Fn(&str) -> bool) -> Item {
    let attributes = item.iter().filter(|(name, _)| keeps(name));
    attributes.map(|(name, value)| (name.clone(), value.clone())).collect()
}

impl Table {
    /// Where the item with these key attributes lies.
    pub fn place(&self, item: &Item) -> Result<Key, Error> {
        place(&self.id, &self.key, item).ok_or_else(key_mismatch)
    }

    /// The key attributes of `item`.
    pub fn primary(&self, item: &Item) -> Item {
        kept(item, |name| self.key.has(name))
    }

    /// # Errors
    /// When `key` is not made of exactly the table's key attributes.
    pub fn check_key(&self, key: &Item) -> Result<(), Error> {
        let matches = |name: &String| {
            let kind = key.get(name).map(Attribute::kind);
            kind.is_some() && kind == self.kind(name).map(KeyKind::name)
        };
        if key.len() != self.key.names().count() || !self.key.names().all(matches) {
            return Err(key_mismatch());
        }
        self.check_key_sizes(key)
    }

    /// # Errors
    /// When `item` lacks a key attribute, or has one of another type, or one for an index.
    pub fn check_item(&self, item: &Item) -> Result<(), Error> {
        for name in self.key.names() {
            let value = item
                .get(name)
                .ok_or_else(|| invalid_parameter(&format!("Missing the key {name} in the item")))?;
            let expected = self.kind(name).map_or("", KeyKind::name);
            if value.kind() != expected {
                let actual = value.kind();
                let reason = format!("Type mismatch for key {name} expected: {expected} actual: {actual}");
                return Err(invalid_parameter(&reason));
            }
        }
        self.check_key_sizes(item)?;
        self.check_index_keys(item)
    }

    fn check_key_sizes(&self, item: &Item) -> Result<(), Error> {
        for name in self.key.names() {
            if let Some(kind) = item.get(name).and_then(empty_kind) {
                return Err(invalid(format!(
                    "One or more parameter values are not valid. The AttributeValue for a key attribute cannot \
                     contain an empty {kind} value. Key: {name}"
                )));
            }
        }
        let length = |name: &String| item.get(name).map_or(0, Attribute::size);
        if length(&self.key.hash) > LONGEST_HASH_KEY {
            return Err(invalid_parameter(
                "Size of hashkey has exceeded the maximum size limit of2048 bytes",
            ));
        }
        if self
            .key
            .range
            .as_ref()
            .is_some_and(|name| length(name) > LONGEST_RANGE_KEY)
        {
            return Err(invalid_parameter(
                "Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
            ));
        }
        Ok(())
    }

    /// # Errors
    /// When an attribute that an index is ordered by is of another type, or empty.
    pub fn check_index_keys(&self, item: &Item) -> Result<(), Error> {
        for index in &self.indexes {
            for name in index.key.names() {
                let Some(value) = item.get(name) else { continue };
                self.check_index_key(index, name, value)?;
            }
        }
        Ok(())
    }

    fn check_index_key(&self, index: &Index, name: &str, value: &Attribute) -> Result<(), Error> {
        let expected = self.kind(name).map_or("", KeyKind::name);
        let index_name = &index.name;
        if value.kind() != expected {
            let actual = value.kind();
            return Err(invalid_parameter(&format!(
                "Type mismatch for Index Key {name} Expected: {expected} Actual: {actual} IndexName: {index_name}"
            )));
        }
        if let Some(kind) = empty_kind(value) {
            return Err(invalid(format!(
                "One or more parameter values are not valid. A value specified for a secondary index key is not \
                 supported. The AttributeValue for a key attribute cannot contain an empty {kind} value. \
                 IndexName: {index_name}, IndexKey: {name}"
            )));
        }
        Ok(())
    }
}

fn empty_kind(value: &Attribute) -> Option<&'static str> {
    match value {
        Attribute::Text(text) if text.is_empty() => Some("string"),
        Attribute::Binary(bytes) if bytes.0.is_empty() => Some("binary"),
        _ => None,
    }
}

/// Whether an attribute can be a key: items from before an index was made may have another.
fn fits(table: &Table, name: &str, item: &Item) -> bool {
    let kind = table.kind(name).map(KeyKind::name);
    item.get(name)
        .is_some_and(|value| Some(value.kind()) == kind && empty_kind(value).is_none())
}

impl Index {
    /// Where an item lies in this index; nowhere when it lacks a key attribute.
    pub fn place(&self, table: &Table, item: &Item) -> Option<Key> {
        if !self.key.names().all(|name| fits(table, name, item)) {
            return None;
        }
        let own = place(&self.id, &self.key, item)?;
        let primary = parts(&table.key, item)?;
        Some(own.with_all(primary.iter().map(Vec::as_slice)))
    }

    /// The attributes that the index holds of an item.
    pub fn projected(&self, table: &Table, item: &Item) -> Item {
        kept(item, |name| self.holds(table, name))
    }

    /// Whether the index holds an attribute.
    pub fn holds(&self, table: &Table, name: &str) -> bool {
        let is_key = self.key.has(name) || table.key.has(name);
        match &self.projection {
            Projected::All => true,
            Projected::Keys => is_key,
            Projected::Also(names) => is_key || names.iter().any(|also| also == name),
        }
    }

    /// The attributes that say where a reader of the index is.
    pub fn position(&self, table: &Table, item: &Item) -> Item {
        kept(item, |name| self.key.has(name) || table.key.has(name))
    }
}
