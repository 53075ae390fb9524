//! Messages onto shelves, out to receivers, and off again: each function is one step of a transaction.

use headwater_kernel::{Snapshot, StoreError, Transaction};

use super::incoming::Accepted;
use super::receipts::Receipt;
use super::records::{DUPLICATES, Duplicate, MESSAGES, Message, Phase, QUEUES, Queue, QueueName, STATES, State};
use super::schedule;

/// How long a deduplication id is remembered, in milliseconds.
const DEDUPLICATION: u64 = 5 * 60 * 1_000;

/// A transaction ends after so many messages, also when all of them were old or dead.
const MOST_LOOKED_AT: usize = 200;

/// What the sender is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    pub message_id: String,
    pub sequence: u64,
}

/// A message on its way to a receiver.
#[derive(Debug)]
pub struct Taken {
    pub message: Message,
    pub state: State,
    pub sequence: u64,
    pub receipt: Receipt,
}

/// Messages for one receiver, and the queues that got something through it.
#[derive(Debug, Default)]
pub struct Haul {
    pub taken: Vec<Taken>,
    /// Ids of dead letter queues to be woken.
    pub filled: Vec<String>,
}

/// Puts an accepted message into its queue; one that was sent in the last minutes already is only told of again.
pub fn place(transaction: &Transaction<'_>, queue: &Queue, accepted: Accepted, now: u64) -> Result<Placed, StoreError> {
    let Accepted { message, delay_seconds } = accepted;
    let duplicate_key = message.deduplication.as_ref().map(|id| {
        let per_group = queue
            .attributes
            .get("DeduplicationScope")
            .is_some_and(|scope| scope == "messageGroup");
        let scope = message.group.as_deref().filter(|_| per_group).unwrap_or_default();
        headwater_kernel::key![&queue.shelf.queue, scope, id]
    });
    if let Some(key) = &duplicate_key
        && let Some(earlier) = transaction.value(&DUPLICATES, key)?
        && earlier.until > now
    {
        return Ok(Placed {
            message_id: earlier.message_id,
            sequence: earlier.sequence,
        });
    }
    let sequence = shelve(transaction, queue, &message, now, now + delay_seconds * 1_000)?;
    let message_id = message.id;
    if let Some(key) = duplicate_key {
        let duplicate = Duplicate {
            until: now + DEDUPLICATION,
            message_id: message_id.clone(),
            sequence,
        };
        transaction.put(&DUPLICATES, &key, &duplicate)?;
    }
    Ok(Placed { message_id, sequence })
}

/// Puts a message at the end of a queue, to be received from `visible` on; returns its sequence number.
pub fn shelve(
    transaction: &Transaction<'_>,
    queue: &Queue,
    message: &Message,
    sent: u64,
    visible: u64,
) -> Result<u64, StoreError> {
    let state = State {
        sent,
        visible,
        phase: Phase::Sent,
        receives: 0,
        first_received: None,
        last_received: None,
        receipt: 0,
        // Groups order FIFO queues only.
        group: message.group.clone().filter(|_| queue.is_fifo()),
    };
    let sequence = schedule::next_sequence(transaction)?;
    schedule::add(transaction, &queue.shelf, sequence, message, &state)?;
    Ok(sequence)
}

/// Takes up to `most` messages out of sight for `hidden` milliseconds. Messages past their retention are dropped on the
/// way, and those that were received too often go to the dead letter queue.
pub fn take(
    transaction: &Transaction<'_>,
    name: &QueueName,
    queue: &Queue,
    now: u64,
    most: usize,
    hidden: u64,
) -> Result<Haul, StoreError> {
    let mut haul = Haul::default();
    let graveyard = Graveyard::of(transaction, name, queue)?;
    let mut looked_at = 0;
    while haul.taken.len() < most && looked_at < MOST_LOOKED_AT {
        let ready = schedule::ready(transaction, queue, now, most - haul.taken.len())?;
        if ready.is_empty() {
            break;
        }
        looked_at += ready.len();
        for sequence in ready {
            let key = queue.shelf.message_key(sequence);
            let (Some(message), Some(state)) = (transaction.value(&MESSAGES, &key)?, transaction.value(&STATES, &key)?)
            else {
                let reason = "a message is scheduled that is not there".to_owned();
                return Err(StoreError::Corrupt {
                    key: format!("{key:?}"),
                    reason,
                });
            };
            if state.sent + queue.retention_milliseconds() <= now {
                schedule::remove(transaction, &queue.shelf, sequence, &state)?;
            } else if let Some(graveyard) = graveyard.as_ref().filter(|graveyard| graveyard.takes(&state)) {
                graveyard.bury(transaction, queue, sequence, message, &state, now)?;
                haul.filled.push(graveyard.queue.shelf.queue.clone());
            } else {
                let taken = hand_out(transaction, queue, sequence, message, &state, now, now + hidden)?;
                haul.taken.push(taken);
            }
        }
        if hidden == 0 {
            // What stays visible would be taken again and again.
            break;
        }
    }
    Ok(haul)
}

fn hand_out(
    transaction: &Transaction<'_>,
    queue: &Queue,
    sequence: u64,
    message: Message,
    before: &State,
    now: u64,
    visible: u64,
) -> Result<Taken, StoreError> {
    let state = State {
        visible,
        phase: Phase::Received,
        receives: before.receives + 1,
        first_received: before.first_received.or(Some(now)),
        last_received: Some(now),
        receipt: before.receipt + 1,
        ..before.clone()
    };
    schedule::change(transaction, &queue.shelf, sequence, before, &state)?;
    let receipt = Receipt {
        shelf: queue.shelf.clone(),
        sequence,
        receive: state.receipt,
    };
    Ok(Taken {
        message,
        state,
        sequence,
        receipt,
    })
}

/// The dead letter queue of a queue.
#[derive(Debug)]
struct Graveyard {
    queue: Queue,
    /// The ARN of the queue that gives messages up.
    source: String,
    most_receives: u64,
}

impl Graveyard {
    /// None where the queue has no redrive policy, or the dead letter queue is gone: then messages stay.
    fn of(transaction: &Transaction<'_>, name: &QueueName, queue: &Queue) -> Result<Option<Self>, StoreError> {
        let Some(redrive) = queue.redrive() else {
            return Ok(None);
        };
        let Some(target) = QueueName::from_arn(&redrive.target) else {
            return Ok(None);
        };
        let target = transaction.value(&QUEUES, &target.key())?;
        Ok(target.map(|target| Self {
            queue: target,
            source: name.arn(),
            most_receives: redrive.most_receives,
        }))
    }

    fn takes(&self, state: &State) -> bool {
        state.receives >= self.most_receives
    }

    fn bury(
        &self,
        transaction: &Transaction<'_>,
        from: &Queue,
        sequence: u64,
        message: Message,
        state: &State,
        now: u64,
    ) -> Result<(), StoreError> {
        schedule::remove(transaction, &from.shelf, sequence, state)?;
        let letter = Message {
            dead_letter_source: Some(self.source.clone()),
            ..message
        };
        // A standard queue's messages keep their age; source: developer guide, "Dead-letter queues".
        let sent = if from.is_fifo() { now } else { state.sent };
        shelve(transaction, &self.queue, &letter, sent, now)?;
        Ok(())
    }
}

/// What became of a wish about a received message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    Done,
    /// The message is gone already.
    Gone,
    /// It was received again since: the handle is an old one.
    Stale,
    /// It is visible again, or never was in flight.
    NotInFlight,
    /// It would be hidden for longer than SQS allows.
    TooLong,
}

/// Deletes the message of a receipt.
pub fn delete(
    transaction: &Transaction<'_>,
    queue: &Queue,
    receipt: &Receipt,
    now: u64,
) -> Result<Settled, StoreError> {
    let Some(state) = state_of(transaction, queue, receipt)? else {
        return Ok(Settled::Gone);
    };
    if state.receipt != receipt.receive {
        return Ok(Settled::Stale);
    }
    if queue.is_fifo() && state.visible <= now {
        return Ok(Settled::NotInFlight);
    }
    schedule::remove(transaction, &receipt.shelf, receipt.sequence, &state)?;
    Ok(Settled::Done)
}

/// Hides the message of a receipt for `hidden` milliseconds from now; 0 gives it back at once.
pub fn hide(
    transaction: &Transaction<'_>,
    queue: &Queue,
    receipt: &Receipt,
    now: u64,
    hidden: u64,
) -> Result<Settled, StoreError> {
    const LONGEST: u64 = 12 * 60 * 60 * 1_000;
    let Some(state) = state_of(transaction, queue, receipt)? else {
        return Ok(Settled::Gone);
    };
    let is_in_flight = state.phase == Phase::Received && state.visible > now;
    if state.receipt != receipt.receive || !is_in_flight {
        return Ok(Settled::NotInFlight);
    }
    let received = state.last_received.unwrap_or(now);
    if hidden > 0 && now + hidden > received + LONGEST {
        return Ok(Settled::TooLong);
    }
    let after = State {
        visible: now + hidden,
        ..state.clone()
    };
    schedule::change(transaction, &receipt.shelf, receipt.sequence, &state, &after)?;
    Ok(Settled::Done)
}

/// The state of a receipt's message; none where it was deleted or purged.
fn state_of(snapshot: &Snapshot<'_>, queue: &Queue, receipt: &Receipt) -> Result<Option<State>, StoreError> {
    if receipt.shelf != queue.shelf {
        return Ok(None);
    }
    snapshot.value(&STATES, &receipt.shelf.message_key(receipt.sequence))
}
