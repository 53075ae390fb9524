//! What the face does by itself: fill new indexes, remove items past their time, free what was deleted.

use std::ops::ControlFlow;
use std::time::Duration;

use headwater_api::Error;
use headwater_kernel::{Collection, Key, Range, Snapshot, StoreError, Transaction, key};

use super::DynamoDbFace;
use super::attribute::Item;
use super::items::change::{expires_at, replace, replace_entry, replace_expiry};
use super::items::transact::forget_tokens;
use super::items::write::Refusal;
use super::records::{BUILDS, Build, DISCARDED, ENTRIES, EXPIRIES, Expiry, ITEMS, TABLES, TALLIES, Table, TableName};

/// How many entries one transaction writes or removes.
const CHUNK: usize = 500;
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// Items whose time passed longer ago than this stay: five years, in seconds. Source: developer guide, "Using time to live".
const TOO_LONG_AGO: u64 = 5 * 365 * 24 * 60 * 60;

impl DynamoDbFace {
    /// Works in the background until the task is aborted.
    pub async fn run(self) {
        loop {
            if let Err(error) = self.work_once().await {
                tracing::warn!(%error, "tables cannot be tidied yet");
            }
            tokio::select! {
                () = self.work.notified() => {}
                () = self.clock.sleep(LOOK_AGAIN) => {}
            }
        }
    }

    /// Does all that is to be done now.
    pub async fn work_once(&self) -> Result<(), Error> {
        let builds = self.read(|snapshot| Ok(snapshot.keys(&BUILDS, &everything())?)).await?;
        for place in builds {
            while !self.build_on(place.clone()).await? {}
        }
        let discarded = self.read(|snapshot| Ok(snapshot.keys(&DISCARDED, &everything())?));
        for place in discarded.await? {
            while !self.free_some(place.clone()).await? {}
        }
        self.remove_expired().await?;
        forget_tokens(self).await
    }

    /// Takes some more items into an index or expiry; says whether it knows all of them now.
    async fn build_on(&self, place: Key) -> Result<bool, Error> {
        self.change(move |transaction| {
            let Some(build) = transaction.value(&BUILDS, &place)? else {
                return Ok(true);
            };
            let id = place.texts().concat();
            let Some(mut table) = transaction.value(&TABLES, &build.table.key())? else {
                transaction.delete(&BUILDS, &place)?;
                return Ok(true);
            };
            let next = take_in(transaction, &table, &id, build.after.as_ref())?;
            if let Some(after) = next {
                let build = Build {
                    after: Some(after),
                    ..build
                };
                transaction.put(&BUILDS, &place, &build)?;
                return Ok(false);
            }
            finish(&mut table, &id);
            transaction.put(&TABLES, &build.table.key(), &table)?;
            transaction.delete(&BUILDS, &place)?;
            Ok(true)
        })
        .await
    }

    /// Removes some of what lay under a discarded id; says whether nothing was left.
    async fn free_some(&self, place: Key) -> Result<bool, Error> {
        self.change(move |transaction| {
            let mut removed = remove_some(transaction, &ITEMS, &place)?;
            removed += remove_some(transaction, &ENTRIES, &place)?;
            removed += remove_some(transaction, &EXPIRIES, &place)?;
            if removed > 0 {
                return Ok(false);
            }
            transaction.delete(&TALLIES, &place)?;
            transaction.delete(&DISCARDED, &place)?;
            Ok(true)
        })
        .await
    }

    async fn remove_expired(&self) -> Result<(), Error> {
        let tables = self.read(|snapshot| {
            let tables = snapshot.values(&TABLES, &everything())?.into_iter();
            Ok(tables
                .filter_map(|table| Some((table.name, table.expiry?)))
                .collect::<Vec<_>>())
        });
        let now = self.now() / 1_000;
        for (name, expiry) in tables.await? {
            loop {
                let (name, expiry) = (name.clone(), expiry.clone());
                let removed = self.change(move |transaction| remove_past(transaction, &name, &expiry, now));
                if removed.await? < CHUNK {
                    break;
                }
            }
        }
        Ok(())
    }
}

fn everything() -> Range {
    Range::prefix(&Key::new())
}

/// Up to a chunk of the entries of `range`.
fn some<V: serde::de::DeserializeOwned>(
    snapshot: &Snapshot<'_>,
    collection: &Collection<V>,
    range: &Range,
) -> Result<Vec<(Key, V)>, StoreError> {
    let entries = snapshot.page(collection, range, CHUNK)?.entries.into_iter();
    Ok(entries.map(|(place, entry)| (place, entry.value)).collect())
}

/// Takes a chunk of items behind `after` into the index or expiry `id`; returns the last one's key when there may be more.
fn take_in(
    transaction: &Transaction<'_>,
    table: &Table,
    id: &str,
    after: Option<&Item>,
) -> Result<Option<Item>, Refusal> {
    let mut range = Range::prefix(&key![&table.id]);
    if let Some(after) = after {
        range = range.after(&table.place(after)?);
    }
    let items = some(transaction, &ITEMS, &range)?;
    for (place, item) in &items {
        if let Some(index) = table.indexes.iter().find(|index| index.id == id) {
            // What a write put there since is the same.
            replace_entry(transaction, table, index, Some(item), Some(item))?;
        }
        if let Some(expiry) = table.expiry.as_ref().filter(|expiry| expiry.id == id) {
            replace_expiry(transaction, table, expiry, place, None, Some(item))?;
        }
    }
    let last = items.last().filter(|_| items.len() == CHUNK);
    Ok(last.map(|(_, item)| table.primary(item)))
}

fn finish(table: &mut Table, id: &str) {
    for index in table.indexes.iter_mut().filter(|index| index.id == id) {
        index.is_building = false;
    }
    for expiry in table.expiry.iter_mut().filter(|expiry| expiry.id == id) {
        expiry.is_building = false;
    }
}

fn remove_some<V>(
    transaction: &Transaction<'_>,
    collection: &Collection<V>,
    prefix: &Key,
) -> Result<usize, StoreError> {
    let all = Range::prefix(prefix);
    let (mut count, mut last) = (0, None);
    transaction.visit(collection, &all, |entry| {
        count += 1;
        last = Some(entry.key.clone());
        Ok::<_, StoreError>(if count >= CHUNK {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })?;
    match last {
        Some(last) => transaction.delete_range(collection, &all.through(&last)),
        None => Ok(0),
    }
}

/// Removes a chunk of the items whose time has passed; returns how many marks were looked at.
fn remove_past(transaction: &Transaction<'_>, name: &TableName, expiry: &Expiry, now: u64) -> Result<usize, Refusal> {
    let Some(table) = transaction.value(&TABLES, &name.key())? else {
        return Ok(0);
    };
    let oldest = key![&expiry.id, now.saturating_sub(TOO_LONG_AGO)];
    let past = Range::prefix(&key![&expiry.id])
        .from_key(&oldest)
        .before(&key![&expiry.id, now + 1]);
    let marks = some(transaction, &EXPIRIES, &past)?;
    for (mark, key) in &marks {
        let place = table.place(key)?;
        let item: Option<Item> = transaction.value(&ITEMS, &place)?;
        let is_past = item
            .as_ref()
            .and_then(|item| expires_at(expiry, item))
            .is_some_and(|at| at <= now);
        if is_past {
            replace(transaction, &table, &place, item.as_ref(), None)?;
        }
        transaction.delete(&EXPIRIES, mark)?;
    }
    Ok(marks.len())
}
