//! Which message comes next: the indexes over the states of messages, kept in the transactions that change those.
//!
//! A standard queue hands out what has been visible longest. In a FIFO queue groups take turns; a group's turn is when
//! its head is visible and nothing of it is in flight, so that its messages are received strictly in order.

use std::ops::ControlFlow;

use headwater_kernel::store::Part;
use headwater_kernel::{Key, Range, Snapshot, StoreError, Transaction, key};

use super::records::{
    DISCARDED, GROUP_MEMBERS, GROUPS, MESSAGES, Message, Phase, Queue, SCHEDULE, SEQUENCE, STATES, Shelf, State, TURNS,
    Turn,
};

/// Gives the next sequence number: it grows over all queues.
pub fn next_sequence(transaction: &Transaction<'_>) -> Result<u64, StoreError> {
    let key = key!["last"];
    let sequence = transaction.value(&SEQUENCE, &key)?.unwrap_or(0) + 1;
    transaction.put(&SEQUENCE, &key, &sequence)?;
    Ok(sequence)
}

/// Puts a new message on the shelf.
pub fn add(
    transaction: &Transaction<'_>,
    shelf: &Shelf,
    sequence: u64,
    message: &Message,
    state: &State,
) -> Result<(), StoreError> {
    transaction.put(&MESSAGES, &shelf.message_key(sequence), message)?;
    transaction.put(&STATES, &shelf.message_key(sequence), state)?;
    transaction.put(&SCHEDULE, &schedule_key(shelf, state, sequence), &state.phase)?;
    if let Some(group) = &state.group {
        transaction.put(&GROUP_MEMBERS, &shelf.key().with(group).with(sequence), &())?;
        settle(transaction, shelf, group)?;
    }
    Ok(())
}

/// Gives a message another state.
pub fn change(
    transaction: &Transaction<'_>,
    shelf: &Shelf,
    sequence: u64,
    before: &State,
    after: &State,
) -> Result<(), StoreError> {
    transaction.delete(&SCHEDULE, &schedule_key(shelf, before, sequence))?;
    transaction.put(&SCHEDULE, &schedule_key(shelf, after, sequence), &after.phase)?;
    transaction.put(&STATES, &shelf.message_key(sequence), after)?;
    if let Some(group) = &after.group {
        settle(transaction, shelf, group)?;
    }
    Ok(())
}

/// Takes a message off the shelf.
pub fn remove(transaction: &Transaction<'_>, shelf: &Shelf, sequence: u64, state: &State) -> Result<(), StoreError> {
    transaction.delete(&SCHEDULE, &schedule_key(shelf, state, sequence))?;
    transaction.delete(&STATES, &shelf.message_key(sequence))?;
    transaction.delete(&MESSAGES, &shelf.message_key(sequence))?;
    if let Some(group) = &state.group {
        transaction.delete(&GROUP_MEMBERS, &shelf.key().with(group).with(sequence))?;
        settle(transaction, shelf, group)?;
    }
    Ok(())
}

/// The first messages that can be received at `now`, in order, `most` at most.
pub fn ready(snapshot: &Snapshot<'_>, queue: &Queue, now: u64, most: usize) -> Result<Vec<u64>, StoreError> {
    let shelf = &queue.shelf;
    let due = Range::prefix(&shelf.key()).before(&shelf.key().with(now + 1));
    let mut found = Vec::new();
    if !queue.is_fifo() {
        snapshot.visit(&SCHEDULE, &due, |entry| {
            found.extend(sequence_of(&entry.key));
            Ok::<_, StoreError>(until(found.len() >= most))
        })?;
        return Ok(found);
    }
    snapshot.visit(&TURNS, &due, |entry| {
        let group = entry.value()?;
        found.extend(ready_of_group(snapshot, shelf, &group, now, most - found.len())?);
        Ok::<_, StoreError>(until(found.len() >= most))
    })?;
    Ok(found)
}

fn ready_of_group(
    snapshot: &Snapshot<'_>,
    shelf: &Shelf,
    group: &str,
    now: u64,
    most: usize,
) -> Result<Vec<u64>, StoreError> {
    let mut found = Vec::new();
    snapshot.visit(&GROUP_MEMBERS, &Range::prefix(&shelf.key().with(group)), |entry| {
        let Some(sequence) = sequence_of(&entry.key) else {
            return Ok(ControlFlow::Continue(()));
        };
        let state = snapshot.value(&STATES, &shelf.message_key(sequence))?;
        if state.is_none_or(|state| state.visible > now) {
            return Ok(ControlFlow::Break(()));
        }
        found.push(sequence);
        Ok::<_, StoreError>(until(found.len() >= most))
    })?;
    Ok(found)
}

/// The millisecond at which the next message can be received; none in a queue without messages.
pub fn next_time(snapshot: &Snapshot<'_>, queue: &Queue) -> Result<Option<u64>, StoreError> {
    let all = Range::prefix(&queue.shelf.key());
    let mut first = None;
    let mut note = |key: &Key| first = time_of(key);
    if queue.is_fifo() {
        snapshot.visit(&TURNS, &all, |entry| {
            note(&entry.key);
            Ok::<_, StoreError>(ControlFlow::Break(()))
        })?;
    } else {
        snapshot.visit(&SCHEDULE, &all, |entry| {
            note(&entry.key);
            Ok::<_, StoreError>(ControlFlow::Break(()))
        })?;
    }
    Ok(first)
}

/// How many messages wait, are delayed, and are in flight.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub visible: usize,
    pub delayed: usize,
    pub in_flight: usize,
}

pub fn counts(snapshot: &Snapshot<'_>, queue: &Queue, now: u64) -> Result<Counts, StoreError> {
    let shelf = queue.shelf.key();
    let from_now = shelf.clone().with(now + 1);
    let visible = snapshot.count(&SCHEDULE, &Range::prefix(&shelf).before(&from_now))?;
    let mut counts = Counts {
        visible,
        ..Counts::default()
    };
    snapshot.visit(&SCHEDULE, &Range::prefix(&shelf).from_key(&from_now), |entry| {
        match entry.value()? {
            Phase::Sent => counts.delayed += 1,
            Phase::Received => counts.in_flight += 1,
        }
        Ok::<_, StoreError>(ControlFlow::Continue(()))
    })?;
    Ok(counts)
}

/// Works out anew when the turn of `group` is.
fn settle(transaction: &Transaction<'_>, shelf: &Shelf, group: &str) -> Result<(), StoreError> {
    let group_key = shelf.key().with(group);
    let before = transaction.value(&GROUPS, &group_key)?;
    let after = turn(transaction, shelf, group)?;
    if before == after {
        return Ok(());
    }
    if let Some(turn) = before {
        transaction.delete(&TURNS, &turn_key(shelf, turn))?;
    }
    match after {
        Some(turn) => {
            transaction.put(&GROUPS, &group_key, &turn)?;
            transaction.put(&TURNS, &turn_key(shelf, turn), &group.to_owned())?;
        }
        None => {
            transaction.delete(&GROUPS, &group_key)?;
        }
    }
    Ok(())
}

/// The turn of a group: its head's time, put off while messages behind the head are in flight. Those lie together at the
/// front, because a group is received from its head on.
fn turn(snapshot: &Snapshot<'_>, shelf: &Shelf, group: &str) -> Result<Option<Turn>, StoreError> {
    let mut turn: Option<Turn> = None;
    snapshot.visit(&GROUP_MEMBERS, &Range::prefix(&shelf.key().with(group)), |entry| {
        let Some(sequence) = sequence_of(&entry.key) else {
            return Ok(ControlFlow::Continue(()));
        };
        let Some(state) = snapshot.value(&STATES, &shelf.message_key(sequence))? else {
            return Ok(ControlFlow::Continue(()));
        };
        let is_received = state.phase == Phase::Received;
        match &mut turn {
            None => {
                turn = Some(Turn {
                    at: state.visible,
                    head: sequence,
                });
            }
            Some(turn) if is_received => turn.at = turn.at.max(state.visible),
            Some(_) => {}
        }
        Ok::<_, StoreError>(until(!is_received))
    })?;
    Ok(turn)
}

fn schedule_key(shelf: &Shelf, state: &State, sequence: u64) -> Key {
    shelf.key().with(state.visible).with(sequence)
}

fn turn_key(shelf: &Shelf, turn: Turn) -> Key {
    shelf.key().with(turn.at).with(turn.head)
}

pub(super) fn sequence_of(key: &Key) -> Option<u64> {
    match key.parts().pop() {
        Some(Part::Number(sequence)) => Some(sequence),
        _ => None,
    }
}

/// The time in a key of the schedule or of the turns: the part before the last.
fn time_of(key: &Key) -> Option<u64> {
    match key.parts().iter().rev().nth(1) {
        Some(Part::Number(time)) => Some(*time),
        _ => None,
    }
}

fn until(is_done: bool) -> ControlFlow<()> {
    if is_done {
        ControlFlow::Break(())
    } else {
        ControlFlow::Continue(())
    }
}

/// Leaves the shelf's messages to be removed bit by bit.
pub fn discard(transaction: &Transaction<'_>, shelf: &Shelf) -> Result<(), StoreError> {
    transaction.put(&DISCARDED, &shelf.key(), shelf)?;
    Ok(())
}

/// The sequence number that was given last.
pub fn last_sequence(snapshot: &Snapshot<'_>) -> Result<u64, StoreError> {
    Ok(snapshot.value(&SEQUENCE, &key!["last"])?.unwrap_or(0))
}
