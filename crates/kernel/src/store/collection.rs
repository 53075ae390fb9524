//! Typed collections, and what can be done with them in a snapshot or a transaction.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{ControlFlow, Deref};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::StoreError;
use super::key::Key;

/// A named set of values of one type, ordered by key. Values are kept as JSON, those of [`Raw`] as they are.
pub struct Collection<V> {
    name: &'static str,
    value: PhantomData<fn() -> V>,
}

impl<V> Collection<V> {
    /// `name` identifies the collection for ever: `glue.tables`.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            value: PhantomData,
        }
    }

    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<V> fmt::Debug for Collection<V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Collection").field(&self.name).finish()
    }
}

/// Marks a collection whose values are bytes as they come, for what another form would only make longer.
#[derive(Debug, Clone, Copy)]
pub struct Raw;

/// A value with the version of its last write. Versions grow over the whole store and are never given twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versioned<V> {
    pub version: u64,
    pub value: V,
}

/// A stretch of keys, in order.
#[derive(Debug, Clone)]
pub struct Range(Bounds);

#[derive(Debug, Clone)]
pub(super) struct Bounds {
    pub(super) from: Vec<u8>,
    pub(super) to: Vec<u8>,
    pub(super) reversed: bool,
}

impl Range {
    /// All keys that begin with the parts of `prefix`; the empty key covers the whole collection.
    pub fn prefix(prefix: &Key) -> Self {
        Self(Bounds {
            from: prefix.as_bytes().to_vec(),
            to: prefix.end_of_prefix(),
            reversed: false,
        })
    }

    /// The keys of this range that come after `key`.
    #[must_use]
    pub fn after(mut self, key: &Key) -> Self {
        self.0.from = self.0.from.max(key.successor());
        self
    }

    /// The keys of this range that come after all that begin with `prefix`.
    #[must_use]
    pub fn after_prefix(mut self, prefix: &Key) -> Self {
        self.0.from = self.0.from.max(prefix.end_of_prefix());
        self
    }

    /// The keys of this range from `key` on.
    #[must_use]
    pub fn from_key(mut self, key: &Key) -> Self {
        self.0.from = self.0.from.max(key.as_bytes().to_vec());
        self
    }

    /// The keys of this range before `key`.
    #[must_use]
    pub fn before(mut self, key: &Key) -> Self {
        self.0.to = self.0.to.min(key.as_bytes().to_vec());
        self
    }

    /// The keys of this range up to `key` and with it.
    #[must_use]
    pub fn through(mut self, key: &Key) -> Self {
        self.0.to = self.0.to.min(key.successor());
        self
    }

    /// The keys of this range up to all that begin with `prefix`, and with them.
    #[must_use]
    pub fn through_prefix(mut self, prefix: &Key) -> Self {
        self.0.to = self.0.to.min(prefix.end_of_prefix());
        self
    }

    /// The same keys, last first.
    #[must_use]
    pub fn reversed(mut self) -> Self {
        self.0.reversed = !self.0.reversed;
        self
    }
}

/// One row as the database hands it over.
pub(super) struct RowRef<'a> {
    pub(super) key: &'a [u8],
    pub(super) version: u64,
    pub(super) value: &'a dyn Fn() -> Result<Vec<u8>, StoreError>,
}

/// What a database must offer to carry the store.
pub(super) trait Rows {
    fn get(&self, collection: &str, key: &[u8]) -> Result<Option<(u64, Vec<u8>)>, StoreError>;
    fn put(&self, collection: &str, key: &[u8], version: u64, value: &[u8]) -> Result<(), StoreError>;
    fn remove(&self, collection: &str, key: &[u8]) -> Result<bool, StoreError>;
    fn remove_range(&self, collection: &str, bounds: &Bounds) -> Result<usize, StoreError>;
    fn count(&self, collection: &str, bounds: &Bounds) -> Result<usize, StoreError>;
    fn scan(
        &self,
        collection: &str,
        bounds: &Bounds,
        visit: &mut dyn FnMut(RowRef<'_>) -> Result<ControlFlow<()>, StoreError>,
    ) -> Result<(), StoreError>;
}

/// An entry met by [`Snapshot::visit`]: its value is read and decoded only when asked for.
pub struct Entry<'a, V> {
    pub key: Key,
    pub version: u64,
    value: &'a dyn Fn() -> Result<Vec<u8>, StoreError>,
    decoded: PhantomData<fn() -> V>,
}

impl<V> fmt::Debug for Entry<'_, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Entry")
            .field("key", &self.key)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

impl<V: DeserializeOwned> Entry<'_, V> {
    /// Reads and decodes the value.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the stored bytes are no `V`.
    pub fn value(&self) -> Result<V, StoreError> {
        decode(&self.key, &(self.value)()?)
    }
}

/// Entries of a range, and where to go on.
#[derive(Debug, Clone)]
pub struct Page<V> {
    pub entries: Vec<(Key, Versioned<V>)>,
    /// The last key of this page, when there is more after it: give it to [`Range::after`].
    pub next: Option<Key>,
}

/// A consistent view of the store.
pub struct Snapshot<'a> {
    rows: &'a dyn Rows,
}

impl fmt::Debug for Snapshot<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Snapshot")
    }
}

impl<'a> Snapshot<'a> {
    pub(super) fn of(rows: &'a dyn Rows) -> Self {
        Self { rows }
    }

    /// The value at `key` with its version.
    pub fn get<V: DeserializeOwned>(
        &self,
        collection: &Collection<V>,
        key: &Key,
    ) -> Result<Option<Versioned<V>>, StoreError> {
        let Some((version, bytes)) = self.rows.get(collection.name, key.as_bytes())? else {
            return Ok(None);
        };
        Ok(Some(Versioned {
            version,
            value: decode(key, &bytes)?,
        }))
    }

    /// The value at `key`.
    pub fn value<V: DeserializeOwned>(&self, collection: &Collection<V>, key: &Key) -> Result<Option<V>, StoreError> {
        Ok(self.get(collection, key)?.map(|found| found.value))
    }

    /// The bytes at `key` with their version.
    pub fn raw(&self, collection: &Collection<Raw>, key: &Key) -> Result<Option<Versioned<Vec<u8>>>, StoreError> {
        let found = self.rows.get(collection.name, key.as_bytes())?;
        Ok(found.map(|(version, value)| Versioned { version, value }))
    }

    pub fn contains<V>(&self, collection: &Collection<V>, key: &Key) -> Result<bool, StoreError> {
        Ok(self.rows.get(collection.name, key.as_bytes())?.is_some())
    }

    /// How many keys `range` holds.
    pub fn count<V>(&self, collection: &Collection<V>, range: &Range) -> Result<usize, StoreError> {
        self.rows.count(collection.name, &range.0)
    }

    /// Walks `range` in order until `visit` breaks; values are decoded only on demand.
    pub fn visit<V, E: From<StoreError>>(
        &self,
        collection: &Collection<V>,
        range: &Range,
        mut visit: impl FnMut(&Entry<'_, V>) -> Result<ControlFlow<()>, E>,
    ) -> Result<(), E> {
        let mut failure = None;
        self.rows.scan(collection.name, &range.0, &mut |row| {
            let key = Key::from_bytes(row.key);
            let entry = Entry {
                key,
                version: row.version,
                value: row.value,
                decoded: PhantomData,
            };
            let flow = visit(&entry).unwrap_or_else(|error| {
                failure = Some(error);
                ControlFlow::Break(())
            });
            Ok(flow)
        })?;
        failure.map_or(Ok(()), Err)
    }

    /// The first `limit` entries of `range`.
    pub fn page<V: DeserializeOwned>(
        &self,
        collection: &Collection<V>,
        range: &Range,
        limit: usize,
    ) -> Result<Page<V>, StoreError> {
        let mut page = Page {
            entries: Vec::new(),
            next: None,
        };
        self.visit(collection, range, |entry| {
            if page.entries.len() == limit {
                page.next = page.entries.last().map(|(key, _)| key.clone());
                return Ok(ControlFlow::Break(()));
            }
            let versioned = Versioned {
                version: entry.version,
                value: entry.value()?,
            };
            page.entries.push((entry.key.clone(), versioned));
            Ok::<_, StoreError>(ControlFlow::Continue(()))
        })?;
        Ok(page)
    }

    /// All values of `range`, in order: for ranges that are known to be short.
    pub fn values<V: DeserializeOwned>(&self, collection: &Collection<V>, range: &Range) -> Result<Vec<V>, StoreError> {
        let page = self.page(collection, range, usize::MAX)?;
        Ok(page.entries.into_iter().map(|(_, versioned)| versioned.value).collect())
    }

    /// The keys of `range`, in order, without reading any value.
    pub fn keys<V>(&self, collection: &Collection<V>, range: &Range) -> Result<Vec<Key>, StoreError> {
        let mut keys = Vec::new();
        self.visit(collection, range, |entry| {
            keys.push(entry.key.clone());
            Ok::<_, StoreError>(ControlFlow::Continue(()))
        })?;
        Ok(keys)
    }
}

/// A snapshot that can also be written to; all its writes take effect together or not at all.
pub struct Transaction<'a> {
    snapshot: Snapshot<'a>,
    last_version: &'a Cell<u64>,
    /// Set when the transaction left something for the bus to deliver or a run to do.
    attention: &'a Cell<bool>,
}

impl fmt::Debug for Transaction<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Transaction")
    }
}

impl<'a> Deref for Transaction<'a> {
    type Target = Snapshot<'a>;

    fn deref(&self) -> &Snapshot<'a> {
        &self.snapshot
    }
}

impl<'a> Transaction<'a> {
    pub(super) fn of(rows: &'a dyn Rows, last_version: &'a Cell<u64>, attention: &'a Cell<bool>) -> Self {
        Self {
            snapshot: Snapshot::of(rows),
            last_version,
            attention,
        }
    }

    /// Wakes the bus and the runs once this transaction has committed.
    pub(crate) fn call_attention(&self) {
        self.attention.set(true);
    }

    /// The version that the next write will get.
    pub(crate) fn next_version(&self) -> u64 {
        self.last_version.get() + 1
    }

    /// Writes `value` at `key`, whether something was there or not; returns its new version.
    pub fn put<V: Serialize>(&self, collection: &Collection<V>, key: &Key, value: &V) -> Result<u64, StoreError> {
        let bytes = serde_json::to_vec(value).map_err(|error| StoreError::Corrupt {
            key: format!("{key:?}"),
            reason: error.to_string(),
        })?;
        self.put_bytes(collection.name, key, &bytes)
    }

    /// Writes `bytes` at `key` as they are; returns their new version.
    pub fn put_raw(&self, collection: &Collection<Raw>, key: &Key, bytes: &[u8]) -> Result<u64, StoreError> {
        self.put_bytes(collection.name, key, bytes)
    }

    fn put_bytes(&self, collection: &str, key: &Key, bytes: &[u8]) -> Result<u64, StoreError> {
        let version = self.next_version();
        self.snapshot.rows.put(collection, key.as_bytes(), version, bytes)?;
        self.last_version.set(version);
        Ok(version)
    }

    /// Writes `value` at `key`, where nothing may be yet.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`] when `key` is taken.
    pub fn insert<V: Serialize>(&self, collection: &Collection<V>, key: &Key, value: &V) -> Result<u64, StoreError> {
        if self.contains(collection, key)? {
            return Err(StoreError::AlreadyExists(format!("{key:?}")));
        }
        self.put(collection, key, value)
    }

    /// Replaces the value at `key` if its version is still `expected`: compare and swap.
    ///
    /// # Errors
    /// [`StoreError::VersionMismatch`] when it is another, or nothing is there.
    pub fn update<V: Serialize>(
        &self,
        collection: &Collection<V>,
        key: &Key,
        expected: u64,
        value: &V,
    ) -> Result<u64, StoreError> {
        let found = self.snapshot.rows.get(collection.name, key.as_bytes())?;
        if found.is_none_or(|(version, _)| version != expected) {
            return Err(StoreError::VersionMismatch(format!("{key:?}")));
        }
        self.put(collection, key, value)
    }

    /// Removes `key`; says whether it was there.
    pub fn delete<V>(&self, collection: &Collection<V>, key: &Key) -> Result<bool, StoreError> {
        self.snapshot.rows.remove(collection.name, key.as_bytes())
    }

    /// Removes all keys of `range`; returns how many there were.
    pub fn delete_range<V>(&self, collection: &Collection<V>, range: &Range) -> Result<usize, StoreError> {
        self.snapshot.rows.remove_range(collection.name, &range.0)
    }
}

fn decode<V: DeserializeOwned>(key: &Key, bytes: &[u8]) -> Result<V, StoreError> {
    serde_json::from_slice(bytes).map_err(|error| StoreError::Corrupt {
        key: format!("{key:?}"),
        reason: error.to_string(),
    })
}
