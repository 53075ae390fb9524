//! Where log events are kept: groups, streams and blocks of events.
//!
//! Events are packed, and sealed where their group has a key, before the transaction that keeps them: the one writer of the
//! store only lays bytes down. Should the keys of the group have changed in between, they are packed again.

use std::collections::BTreeMap;
use std::sync::Arc;

use headwater_api::Error;
use headwater_kernel::{Collection, Key, Range, Raw, Snapshot, Store, StoreError, Transaction, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::block::{self, Event, Packed, Place, Span};
use super::filters::{Arrived, Filters};
use super::keyring::{self, Keyring};
use super::migration;
use crate::kms::{KmsFace, WrappedKey};

/// By account, region and name.
pub const GROUPS: Collection<Group> = Collection::new("logs.groups");
/// By account, region, group and name.
pub const STREAMS: Collection<Stream> = Collection::new("logs.streams");
/// By account, region, group, stream, and the places of the first event and the last.
pub const BLOCKS: Collection<Raw> = Collection::new("logs.blocks");

const MILLISECONDS_PER_DAY: i64 = 24 * 60 * 60 * 1_000;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Group {
    /// Milliseconds since 1970, as are all times here.
    pub created: i64,
    pub retention_days: Option<i32>,
    pub tags: BTreeMap<String, String>,
    /// The ARN of the key of KMS that events are encrypted under as they come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// One for each key of KMS that the group ever had; blocks name them by their position.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_keys: Vec<WrappedKey>,
}

impl Group {
    /// What comes from now on lies under this data key, or another one under the same key of KMS.
    pub fn take_key(&mut self, fresh: WrappedKey) {
        self.key = Some(fresh.key.clone());
        if self.data_keys.iter().all(|known| known.key != fresh.key) {
            self.data_keys.push(fresh);
        }
    }

    /// Events before this time are past the group's retention.
    pub fn horizon(&self, now: i64) -> Option<i64> {
        let days = self.retention_days?;
        Some(now - i64::from(days) * MILLISECONDS_PER_DAY)
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Stream {
    pub created: i64,
    pub first_event: Option<i64>,
    pub last_event: Option<i64>,
    pub last_ingestion: Option<i64>,
    pub stored_bytes: i64,
    /// How many events the stream ever took: orders events of the same millisecond.
    pub arrivals: u64,
    /// From the first event to the last one of the block that lasts longest, in milliseconds.
    #[serde(default)]
    pub longest_block: u64,
}

impl Stream {
    /// Counts a block in, and says where it lies.
    pub fn take(&mut self, block: &Packed) -> Span {
        /// What AWS counts for an event besides its text.
        const OVERHEAD: u64 = 26;
        let span = block.span(self.arrivals + 1);
        self.arrivals += block.count;
        let (first, last) = (block.first_time, block.last_time);
        self.first_event = Some(self.first_event.map_or(first, |known| known.min(first)));
        self.last_event = Some(self.last_event.map_or(last, |known| known.max(last)));
        self.longest_block = self.longest_block.max(span.last.time - span.first.time);
        let counted = block.text_bytes as u64 + block.count * OVERHEAD;
        self.stored_bytes += i64::try_from(counted).unwrap_or(0);
        span
    }
}

/// Which stream of which group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StreamName {
    pub account: String,
    pub region: String,
    pub group: String,
    pub stream: String,
}

impl StreamName {
    pub fn group_key(&self) -> Key {
        key![&self.account, &self.region, &self.group]
    }

    pub fn key(&self) -> Key {
        self.group_key().with(&self.stream)
    }
}

/// Milliseconds since 1970.
pub fn milliseconds(time: Timestamp) -> i64 {
    time.as_millisecond()
}

/// Events for one stream, as they come: times in milliseconds and messages.
#[derive(Debug, Clone)]
pub struct Batch {
    pub name: StreamName,
    pub events: Vec<(i64, String)>,
}

/// A batch that is ready to be kept.
#[derive(Debug)]
pub struct Ready {
    name: StreamName,
    ingested: i64,
    keyring: Keyring,
    blocks: Vec<Packed>,
    events: Vec<Event>,
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The stream has taken so many events by now.
    Until(u64),
    /// Nothing: the group's keys have changed since the batch was made ready.
    Stale,
}

/// The log events of every account and region. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Archive {
    store: Store,
    kms: KmsFace,
}

impl Archive {
    pub fn new(store: Store, kms: KmsFace) -> Self {
        Self { store, kms }
    }

    /// Gives events that an earlier version of Headwater kept their form of today: once, before anything else reads them.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let migrated = migration::migrate(&self.store).await?;
        if migrated > 0 {
            tracing::info!(migrated, "log events have their new form");
        }
        Ok(())
    }

    /// The keys of a group; none of one that is not there.
    pub(super) async fn keyring(&self, name: &StreamName) -> Result<Keyring, Error> {
        let key = name.group_key();
        let group = self.store.read(move |snapshot| snapshot.value(&GROUPS, &key)).await;
        let group = group.map_err(|error| internal(&error))?.unwrap_or_default();
        Ok(Keyring::open(&self.kms, name, &group).await)
    }

    /// Packs and seals; events keep their order within a millisecond.
    ///
    /// # Errors
    /// `AccessDeniedException` when the group has a key that cannot be used.
    pub(super) async fn ready(&self, batch: Batch, ingested: i64) -> Result<Ready, Error> {
        let keyring = self.keyring(&batch.name).await?;
        let work = move || ready(batch, keyring, ingested);
        let done = tokio::task::spawn_blocking(work).await;
        done.map_err(|error| Error::internal(error.to_string()))?
    }

    /// Keeps batches of our own services, together with what `also` writes; groups and streams are made unless they are
    /// there.
    ///
    /// # Errors
    /// `AccessDeniedException` when a group has a key that cannot be used; then nothing is written.
    pub async fn keep(
        &self,
        batches: Vec<Batch>,
        now: i64,
        also: impl Fn(&Transaction<'_>) -> Result<(), StoreError> + Send + Sync + 'static,
    ) -> Result<(), Error> {
        let also = Arc::new(also);
        loop {
            let mut all = Vec::with_capacity(batches.len());
            for batch in batches.iter().filter(|batch| !batch.events.is_empty()) {
                all.push(self.ready(batch.clone(), now).await?);
            }
            let also = Arc::clone(&also);
            let write = move |transaction: &Transaction<'_>| {
                for ready in &all {
                    make_place(transaction, &ready.name, now)?;
                    if ready.keep(transaction)? == Kept::Stale {
                        return Err(Unkept::Stale);
                    }
                }
                Ok(also(transaction)?)
            };
            match self.store.write(write).await {
                Err(Unkept::Stale) => {}
                Err(Unkept::Store(error)) => return Err(internal(&error)),
                Ok(()) => return Ok(()),
            }
        }
    }

    /// Makes a group whose events are encrypted, or has those of a group that is there encrypted from now on.
    ///
    /// # Errors
    /// `InvalidParameterException` for a key that cannot be used.
    pub async fn make_encrypted_group(&self, name: StreamName, key: &str, now: i64) -> Result<(), Error> {
        let fresh = keyring::make(&self.kms, &name, key).await?;
        let write = move |transaction: &Transaction<'_>| {
            let mut group = transaction.value(&GROUPS, &name.group_key())?.unwrap_or(Group {
                created: now,
                ..Group::default()
            });
            group.take_key(fresh);
            transaction.put(&GROUPS, &name.group_key(), &group).map(drop)
        };
        self.store.write(write).await.map_err(|error| internal(&error))
    }

    /// A data key for a group that asks for one of KMS.
    pub(super) async fn data_key(&self, name: &StreamName, key: &str) -> Result<WrappedKey, Error> {
        keyring::make(&self.kms, name, key).await
    }
}

fn internal(error: &StoreError) -> Error {
    Error::internal(error.to_string())
}

/// Why batches were not kept.
enum Unkept {
    Stale,
    Store(StoreError),
}

impl From<StoreError> for Unkept {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

fn ready(batch: Batch, keyring: Keyring, ingested: i64) -> Result<Ready, Error> {
    let event = |(time, message)| Event {
        time,
        message,
        ingested,
    };
    let mut events: Vec<Event> = batch.events.into_iter().map(event).collect();
    events.sort_by_key(|event| event.time);
    let stream = batch.name.key();
    let mut blocks = block::packed(&events).map_err(|error| internal(&error))?;
    for block in &mut blocks {
        let bytes = std::mem::take(&mut block.bytes);
        block.bytes = keyring.seal(&block.span(1).seal_of(&stream), bytes)?;
    }
    Ok(Ready {
        name: batch.name,
        ingested,
        keyring,
        blocks,
        events,
    })
}

impl Ready {
    /// Adds the events to their stream, past the filters of its group.
    pub fn keep(&self, transaction: &Transaction<'_>) -> Result<Kept, StoreError> {
        let group = transaction.value(&GROUPS, &self.name.group_key())?;
        if !self.keyring.is_of(&group.unwrap_or_default()) {
            return Ok(Kept::Stale);
        }
        let key = self.name.key();
        let mut stream: Stream = transaction.value(&STREAMS, &key)?.unwrap_or_default();
        let filters = Filters::of_group(transaction, &self.name)?;
        let mut arrived = Vec::new();
        let mut events = self.events.iter();
        for block in &self.blocks {
            let span = stream.take(block);
            let version = transaction.put_raw(&BLOCKS, &span.key(&key), &block.bytes)?;
            if !filters.is_empty() {
                let numbered = (0..block.count).zip(events.by_ref());
                arrived.extend(numbered.map(|(index, event)| Arrived::new(version, index, event.clone())));
            }
        }
        if !self.blocks.is_empty() {
            stream.last_ingestion = Some(self.ingested);
        }
        transaction.put(&STREAMS, &key, &stream)?;
        filters.pass(transaction, &self.name, &arrived)?;
        Ok(Kept::Until(stream.arrivals))
    }
}

/// Makes the group and stream of a line that services of our own write, unless they are there.
fn make_place(transaction: &Transaction<'_>, name: &StreamName, now: i64) -> Result<(), StoreError> {
    if !transaction.contains(&GROUPS, &name.group_key())? {
        let group = Group {
            created: now,
            ..Group::default()
        };
        transaction.put(&GROUPS, &name.group_key(), &group)?;
    }
    if !transaction.contains(&STREAMS, &name.key())? {
        let stream = Stream {
            created: now,
            ..Stream::default()
        };
        transaction.put(&STREAMS, &name.key(), &stream)?;
    }
    Ok(())
}

/// Removes blocks all of whose events are older than their group's retention; returns how many events those were.
///
/// Of a block that lasts longer nothing is shown that is past the retention.
pub fn forget_expired(transaction: &Transaction<'_>, now: i64) -> Result<u64, StoreError> {
    let groups = transaction.page(&GROUPS, &Range::prefix(&key![]), usize::MAX)?;
    let mut forgotten = 0;
    for (group_key, group) in groups.entries {
        let Some(horizon) = group.value.horizon(now) else {
            continue;
        };
        for stream in transaction.keys(&STREAMS, &Range::prefix(&group_key))? {
            forgotten += forget_before(transaction, &stream, Place::at(horizon))?;
        }
    }
    Ok(forgotten)
}

fn forget_before(transaction: &Transaction<'_>, stream: &Key, horizon: Place) -> Result<u64, StoreError> {
    let begun = Range::prefix(stream).before(&stream.clone().with(horizon.time));
    let mut forgotten = 0;
    for block in transaction.keys(&BLOCKS, &begun)? {
        let span = Span::of(&block).filter(|span| span.last < horizon);
        if let Some(span) = span {
            transaction.delete(&BLOCKS, &block)?;
            forgotten += span.count();
        }
    }
    Ok(forgotten)
}

/// Whether the group is there.
pub fn has_group(snapshot: &Snapshot<'_>, name: &StreamName) -> Result<bool, StoreError> {
    snapshot.contains(&GROUPS, &name.group_key())
}
