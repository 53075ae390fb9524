//! Events that an earlier version stored one by one become blocks.

use headwater_kernel::{Collection, Key, Range, Store, StoreError, Transaction, key};
use serde::{Deserialize, Serialize};

use super::archive::{BLOCKS, STREAMS, Stream};
use super::block::{Event, packed};
use super::keyring::Keyring;

/// By account, region, group, stream, milliseconds and order of arrival.
pub const EVENTS: Collection<OldEvent> = Collection::new("logs.events");
/// How many events change their form in one transaction.
const AT_ONCE: usize = 5_000;

/// An event as it was stored until blocks came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OldEvent {
    pub time: i64,
    pub message: String,
    pub ingested: i64,
}

/// Gives all old events their new form; returns how many there were. A crash in between loses and doubles none.
pub async fn migrate(store: &Store) -> Result<usize, StoreError> {
    let mut migrated = 0;
    loop {
        match store.write(migrate_some).await? {
            0 => return Ok(migrated),
            count => migrated += count,
        }
    }
}

fn migrate_some(transaction: &Transaction<'_>) -> Result<usize, StoreError> {
    let page = transaction.page(&EVENTS, &Range::prefix(&key![]), AT_ONCE)?;
    let Some((first, _)) = page.entries.first() else {
        return Ok(0);
    };
    let stream = stream_of(transaction, first)?;
    let (mut events, mut last) = (Vec::new(), first.clone());
    let of_stream = stream.as_ref().map(Key::as_bytes);
    for (key, old) in page.entries {
        if of_stream.is_none_or(|stream| !key.as_bytes().starts_with(stream)) {
            break;
        }
        let OldEvent {
            time,
            message,
            ingested,
        } = old.value;
        events.push(Event {
            time,
            message,
            ingested,
        });
        last = key;
    }
    if let Some(stream) = &stream {
        lay_down(transaction, stream, &events)?;
    }
    transaction.delete_range(&EVENTS, &Range::prefix(&key![]).through(&last))
}

/// The stream that an old event belongs to; none where that is gone.
fn stream_of(transaction: &Transaction<'_>, event: &Key) -> Result<Option<Key>, StoreError> {
    let [account, region, group, stream] = <[String; 4]>::try_from(event.texts()).unwrap_or_default();
    let key = key![&account, &region, &group, &stream];
    Ok(transaction.contains(&STREAMS, &key)?.then_some(key))
}

fn lay_down(transaction: &Transaction<'_>, key: &Key, events: &[Event]) -> Result<(), StoreError> {
    let mut stream: Stream = transaction.value(&STREAMS, key)?.unwrap_or_default();
    let stored_bytes = stream.stored_bytes;
    for block in packed(events)? {
        let span = stream.take(&block);
        let bytes = Keyring::default().seal(&[], block.bytes);
        let bytes = bytes.map_err(|error| StoreError::Backend(error.message))?;
        transaction.put_raw(&BLOCKS, &span.key(key), &bytes)?;
    }
    // They were counted when they came.
    stream.stored_bytes = stored_bytes;
    transaction.put(&STREAMS, key, &stream).map(drop)
}
