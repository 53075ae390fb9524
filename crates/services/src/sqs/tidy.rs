//! What the face does by itself: move dead letters, remove what was purged, forget what is too old.

use std::ops::ControlFlow;
use std::time::Duration;

use headwater_api::Error;
use headwater_kernel::{Collection, Key, Range, Snapshot, StoreError, Transaction};

use super::records::{
    DISCARDED, DUPLICATES, GROUP_MEMBERS, GROUPS, MESSAGES, QUEUES, Queue, SCHEDULE, STATES, Shelf, TURNS,
};
use super::{SqsFace, move_tasks, schedule};

/// How many entries one transaction removes.
const CHUNK: usize = 2_000;
const YOUNG_IN_A_ROW: usize = 1_000;
const LOOK_AGAIN: Duration = Duration::from_mins(1);
const MOVE_PACE: Duration = Duration::from_secs(1);

impl SqsFace {
    /// Works in the background until the task is aborted.
    pub async fn run(self) {
        let mut expiry_due = self.clock.now();
        loop {
            if self.clock.now() >= expiry_due {
                expiry_due = self.clock.after(LOOK_AGAIN);
                if let Err(error) = self.forget_expired().await {
                    tracing::warn!(%error, "old messages cannot be removed yet");
                }
            }
            let pause = match self.work_once().await {
                Ok(pause) => pause,
                Err(error) => {
                    tracing::warn!(%error, "queues cannot be tidied yet");
                    LOOK_AGAIN
                }
            };
            tokio::select! {
                () = self.work.notified() => {}
                () = self.clock.sleep(pause) => {}
            }
        }
    }

    /// Does what is to be done now, and says how long nothing will be.
    async fn work_once(&self) -> Result<Duration, Error> {
        self.remove_discarded().await?;
        loop {
            let progress = move_tasks::advance(self).await?;
            if progress.is_paced {
                return Ok(MOVE_PACE);
            }
            if !progress.is_running {
                return Ok(LOOK_AGAIN);
            }
        }
    }

    /// Removes messages past their queue's retention, and deduplication ids that no longer count; returns how many
    /// messages went.
    pub async fn forget_expired(&self) -> Result<usize, Error> {
        let now = self.now();
        let everything = Range::prefix(&Key::new());
        let queues: Vec<Queue> = self
            .read(move |snapshot| Ok(snapshot.values(&QUEUES, &everything)?))
            .await?;
        let mut removed = 0;
        for queue in queues {
            let place = queue.shelf.clone();
            let expired = self.read(move |snapshot| Ok(expired(snapshot, &queue, now)?)).await?;
            removed += expired.len();
            for chunk in expired.chunks(CHUNK) {
                let (place, chunk) = (place.clone(), chunk.to_vec());
                self.write(move |transaction| Ok(remove_expired(transaction, &place, &chunk)?))
                    .await?;
            }
        }
        self.forget_duplicates(now).await?;
        Ok(removed)
    }

    async fn forget_duplicates(&self, now: u64) -> Result<(), Error> {
        let old = self.read(move |snapshot| {
            let mut keys = Vec::new();
            snapshot.visit(&DUPLICATES, &Range::prefix(&Key::new()), |entry| {
                if entry.value()?.until <= now {
                    keys.push(entry.key.clone());
                }
                Ok::<_, StoreError>(ControlFlow::Continue(()))
            })?;
            Ok(keys)
        });
        for chunk in old.await?.chunks(CHUNK) {
            let chunk = chunk.to_vec();
            self.write(move |transaction| {
                for key in &chunk {
                    let is_old = transaction
                        .value(&DUPLICATES, key)?
                        .is_some_and(|duplicate| duplicate.until <= now);
                    if is_old {
                        transaction.delete(&DUPLICATES, key)?;
                    }
                }
                Ok(())
            })
            .await?;
        }
        Ok(())
    }

    async fn remove_discarded(&self) -> Result<(), Error> {
        let everything = Range::prefix(&Key::new());
        let shelves = self
            .read(move |snapshot| Ok(snapshot.values(&DISCARDED, &everything)?))
            .await?;
        for place in shelves {
            loop {
                let place = place.clone();
                let is_empty = self
                    .write(move |transaction| Ok(remove_chunk(transaction, &place)?))
                    .await?;
                if is_empty {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// Sequence numbers of messages past their retention. Messages lie in the order in which they came, and all but dead
/// letters came when they were sent: where many in a row are young, those behind are too. A dead letter that is passed
/// over here is dropped when somebody would receive it.
fn expired(snapshot: &Snapshot<'_>, queue: &Queue, now: u64) -> Result<Vec<u64>, StoreError> {
    let retention = queue.retention_milliseconds();
    let (mut found, mut young_in_a_row) = (Vec::new(), 0);
    snapshot.visit(&STATES, &Range::prefix(&queue.shelf.key()), |entry| {
        if entry.value()?.sent + retention <= now {
            found.extend(schedule::sequence_of(&entry.key));
            young_in_a_row = 0;
        } else {
            young_in_a_row += 1;
        }
        let is_done = young_in_a_row >= YOUNG_IN_A_ROW;
        Ok::<_, StoreError>(if is_done {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })?;
    Ok(found)
}

fn remove_expired(transaction: &Transaction<'_>, shelf: &Shelf, sequences: &[u64]) -> Result<(), StoreError> {
    for sequence in sequences {
        if let Some(state) = transaction.value(&STATES, &shelf.message_key(*sequence))? {
            schedule::remove(transaction, shelf, *sequence, &state)?;
        }
    }
    Ok(())
}

/// Removes some of a discarded shelf; says whether nothing was left.
fn remove_chunk(transaction: &Transaction<'_>, shelf: &Shelf) -> Result<bool, StoreError> {
    let prefix = shelf.key();
    let mut removed = remove_some(transaction, &MESSAGES, &prefix)?;
    removed += remove_some(transaction, &STATES, &prefix)?;
    removed += remove_some(transaction, &SCHEDULE, &prefix)?;
    removed += remove_some(transaction, &GROUP_MEMBERS, &prefix)?;
    removed += remove_some(transaction, &GROUPS, &prefix)?;
    removed += remove_some(transaction, &TURNS, &prefix)?;
    if removed > 0 {
        return Ok(false);
    }
    transaction.delete(&DISCARDED, &prefix)?;
    Ok(true)
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
        let is_full = count >= CHUNK;
        Ok::<_, StoreError>(if is_full {
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
