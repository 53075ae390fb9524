//! Where log lines are kept: groups, streams and events, and the bus's subscriber that appends to them.

use std::collections::BTreeMap;

use async_trait::async_trait;
use headwater_kernel::{
    Clock, Collection, Key, LogLine, Range, Signal, Snapshot, Store, StoreError, Subscriber, Transaction, key,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::filters::{Arrived, Filters};

/// By account, region and name.
pub const GROUPS: Collection<Group> = Collection::new("logs.groups");
/// By account, region, group and name.
pub const STREAMS: Collection<Stream> = Collection::new("logs.streams");
/// By account, region, group, stream, milliseconds and order of arrival.
pub const EVENTS: Collection<Event> = Collection::new("logs.events");

const MILLISECONDS_PER_DAY: i64 = 24 * 60 * 60 * 1_000;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Group {
    /// Milliseconds since 1970, as are all times here.
    pub created: i64,
    pub retention_days: Option<i32>,
    pub tags: BTreeMap<String, String>,
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
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub time: i64,
    pub message: String,
    pub ingested: i64,
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

/// The place of an event within its stream; times before 1970 are kept as 1970.
pub fn event_key(stream: &Key, time: i64, arrival: u64) -> Key {
    stream.clone().with(u64::try_from(time).unwrap_or(0)).with(arrival)
}

/// Adds `events` to a stream that is there, past the filters of its group. Messages keep their order within a
/// millisecond.
pub fn append(
    transaction: &Transaction<'_>,
    name: &StreamName,
    events: impl IntoIterator<Item = (i64, String)>,
    now: i64,
) -> Result<(), StoreError> {
    /// What AWS counts for an event besides its text.
    const OVERHEAD: usize = 26;
    let key = name.key();
    let mut stream: Stream = transaction.value(&STREAMS, &key)?.unwrap_or_default();
    let filters = Filters::of_group(transaction, name)?;
    let mut arrived = Vec::new();
    for (time, message) in events {
        stream.arrivals += 1;
        stream.first_event = Some(stream.first_event.map_or(time, |first| first.min(time)));
        stream.last_event = Some(stream.last_event.map_or(time, |last| last.max(time)));
        stream.last_ingestion = Some(now);
        stream.stored_bytes += i64::try_from(message.len() + OVERHEAD).unwrap_or(0);
        let event = Event {
            time,
            message,
            ingested: now,
        };
        let version = transaction.put(&EVENTS, &event_key(&key, time, stream.arrivals), &event)?;
        if !filters.is_empty() {
            arrived.push(Arrived::new(version, event));
        }
    }
    transaction.put(&STREAMS, &key, &stream)?;
    filters.pass(transaction, name, &arrived)
}

/// Makes the group and stream of a line that services of our own write, unless they are there.
fn make_place(transaction: &Transaction<'_>, name: &StreamName, now: i64) -> Result<(), StoreError> {
    if !transaction.contains(&GROUPS, &name.group_key())? {
        transaction.put(
            &GROUPS,
            &name.group_key(),
            &Group {
                created: now,
                ..Group::default()
            },
        )?;
    }
    if !transaction.contains(&STREAMS, &name.key())? {
        transaction.put(
            &STREAMS,
            &name.key(),
            &Stream {
                created: now,
                ..Stream::default()
            },
        )?;
    }
    Ok(())
}

/// Removes events that are older than their group's retention; returns how many.
pub fn forget_expired(transaction: &Transaction<'_>, now: i64) -> Result<usize, StoreError> {
    let groups = transaction.page(&GROUPS, &Range::prefix(&key![]), usize::MAX)?;
    let mut forgotten = 0;
    for (group_key, group) in groups.entries {
        let Some(days) = group.value.retention_days else {
            continue;
        };
        let horizon = now - i64::from(days) * MILLISECONDS_PER_DAY;
        for stream in transaction.keys(&STREAMS, &Range::prefix(&group_key))? {
            let expired = Range::prefix(&stream).before(&event_key(&stream, horizon, 0));
            forgotten += transaction.delete_range(&EVENTS, &expired)?;
        }
    }
    Ok(forgotten)
}

/// Whether the group is there.
pub fn has_group(snapshot: &Snapshot<'_>, name: &StreamName) -> Result<bool, StoreError> {
    snapshot.contains(&GROUPS, &name.group_key())
}

/// Writes the log lines of the bus into the archive.
#[derive(Debug)]
pub struct Archivist {
    store: Store,
    clock: Clock,
}

impl Archivist {
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock }
    }
}

#[async_trait]
impl Subscriber for Archivist {
    fn name(&self) -> &'static str {
        "logs"
    }

    async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError> {
        let by_stream = lines_by_stream(signals);
        if by_stream.is_empty() {
            return Ok(());
        }
        let now = milliseconds(self.clock.now());
        self.store
            .write(move |transaction| {
                for (name, lines) in by_stream {
                    make_place(transaction, &name, now)?;
                    append(transaction, &name, lines, now)?;
                }
                Ok(())
            })
            .await
    }
}

fn lines_by_stream(signals: &[Signal]) -> BTreeMap<StreamName, Vec<(i64, String)>> {
    let mut by_stream: BTreeMap<StreamName, Vec<(i64, String)>> = BTreeMap::new();
    for signal in signals {
        let Signal::Log(line) = signal else { continue };
        by_stream
            .entry(place(line))
            .or_default()
            .push((milliseconds(line.time), line.message.clone()));
    }
    by_stream
}

fn place(line: &LogLine) -> StreamName {
    StreamName {
        account: line.account.clone(),
        region: line.region.clone(),
        group: line.group.clone(),
        stream: line.stream.clone(),
    }
}
