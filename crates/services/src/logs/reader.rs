//! Events of one stream in order, forward or backward, out of blocks that may overlap.
//!
//! A heap holds what lies ahead by its nearest place: blocks that are not opened yet, and events of opened ones. Blocks are
//! found by where they begin. So a reader forward begins as far before its place as the longest block of the stream lasts,
//! and a reader backward takes a block only once no block further back can end after it.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::ControlFlow;

use headwater_kernel::{Key, Range, Snapshot, StoreError};

use super::Refused;
use super::archive::{BLOCKS, STREAMS, Stream, StreamName};
use super::block::{Event, Place, Span, unpacked};
use super::keyring::Keyring;

/// How many keys of blocks are looked at in one go.
const KEYS_AT_ONCE: usize = 256;

/// An event, and what is known of it besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub place: Place,
    pub event: Event,
    /// The version of its block, and its position there: together they make its id.
    pub version: u64,
    pub index: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Forward,
    Backward,
}

impl Direction {
    /// Grows in the direction of reading.
    fn rank(self, place: Place) -> u128 {
        let number = u128::from(place.time) << 64 | u128::from(place.arrival);
        match self {
            Self::Forward => number,
            Self::Backward => !number,
        }
    }
}

/// From the first place on, before the last.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    pub from: Place,
    pub to: Place,
}

impl Window {
    pub const ALL: Self = Self {
        from: Place { time: 0, arrival: 0 },
        to: Place::END,
    };

    fn has(&self, place: Place) -> bool {
        self.from <= place && place < self.to
    }

    fn meets(&self, span: Span) -> bool {
        span.last >= self.from && span.first < self.to
    }
}

/// A block that is not opened yet, or the events that an opened one still has, the next one last.
enum Ahead {
    Closed(Key, Span),
    Open(Vec<Found>),
}

/// Something ahead with the rank of what it can give next; ordered by that alone.
struct Ranked {
    rank: u128,
    ahead: Ahead,
}

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.rank == other.rank
    }
}

impl Eq for Ranked {}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.rank.cmp(&other.rank)
    }
}

/// What one step of a reader came to.
#[derive(Debug)]
pub enum Step {
    Event(Found),
    /// A block was opened: now it is clear what comes next.
    Opened,
}

pub struct Reader<'a> {
    snapshot: &'a Snapshot<'a>,
    keyring: &'a Keyring,
    stream: Key,
    direction: Direction,
    window: Window,
    longest_block: u64,
    /// The keys of blocks that were not looked at yet; none when there are no more.
    unseen: Option<Range>,
    /// Nothing unseen can give anything of a lower rank.
    frontier: u128,
    ahead: BinaryHeap<Reverse<Ranked>>,
}

impl<'a> Reader<'a> {
    /// Reads the events of a window of a stream.
    pub fn new(
        snapshot: &'a Snapshot<'a>,
        keyring: &'a Keyring,
        name: &StreamName,
        window: Window,
        direction: Direction,
    ) -> Result<Self, StoreError> {
        let key = name.key();
        let stream: Stream = snapshot.value(&STREAMS, &key)?.unwrap_or_default();
        let earliest = window.from.time.saturating_sub(stream.longest_block);
        let begun = Range::prefix(&key).from_key(&key.clone().with(earliest));
        let begun = begun.before(&key.clone().with(window.to.time).with(window.to.arrival));
        let unseen = match direction {
            Direction::Forward => begun,
            Direction::Backward => begun.reversed(),
        };
        Ok(Self {
            snapshot,
            keyring,
            stream: key,
            direction,
            window,
            longest_block: stream.longest_block,
            unseen: Some(unseen),
            frontier: 0,
            ahead: BinaryHeap::new(),
        })
    }

    /// The next event.
    pub fn next(&mut self) -> Result<Option<Found>, Refused> {
        loop {
            match self.step()? {
                None => return Ok(None),
                Some(Step::Event(found)) => return Ok(Some(found)),
                Some(Step::Opened) => {}
            }
        }
    }

    /// The least time that the next event forward can have; none at the end.
    pub fn bound(&mut self) -> Result<Option<u64>, Refused> {
        self.look_ahead()?;
        let nearest = self.ahead.peek();
        Ok(nearest.map(|Reverse(nearest)| (nearest.rank >> 64) as u64))
    }

    /// Gives the nearest event or opens the nearest block; nothing at the end.
    pub fn step(&mut self) -> Result<Option<Step>, Refused> {
        self.look_ahead()?;
        let Some(Reverse(nearest)) = self.ahead.pop() else {
            return Ok(None);
        };
        match nearest.ahead {
            Ahead::Closed(key, span) => {
                let events = self.opened(&key, span)?;
                self.put_back(events);
                Ok(Some(Step::Opened))
            }
            Ahead::Open(mut events) => {
                let found = events.pop();
                self.put_back(events);
                Ok(found.map(Step::Event))
            }
        }
    }

    fn put_back(&mut self, events: Vec<Found>) {
        if let Some(next) = events.last() {
            let rank = self.direction.rank(next.place);
            let ahead = Ahead::Open(events);
            self.ahead.push(Reverse(Ranked { rank, ahead }));
        }
    }

    /// The events of a block that the window has, the next one last.
    fn opened(&self, key: &Key, span: Span) -> Result<Vec<Found>, Refused> {
        let Some(block) = self.snapshot.raw(&BLOCKS, key)? else {
            return Ok(Vec::new());
        };
        let bytes = self.keyring.unseal(&span.seal_of(&self.stream), &block.value)?;
        let numbered = (0..).zip(unpacked(&bytes)?);
        let found = numbered.map(|(index, event)| Found {
            place: Place {
                arrival: span.first.arrival + index,
                ..Place::at(event.time)
            },
            event,
            version: block.version,
            index,
        });
        let mut events: Vec<Found> = found.filter(|found| self.window.has(found.place)).collect();
        if self.direction == Direction::Forward {
            events.reverse();
        }
        Ok(events)
    }

    /// Looks at keys of blocks until nothing unseen can come before the nearest.
    fn look_ahead(&mut self) -> Result<(), StoreError> {
        loop {
            let nearest = self.ahead.peek().map(|Reverse(nearest)| nearest.rank);
            let is_sure = nearest.is_some_and(|rank| rank <= self.frontier);
            if is_sure {
                return Ok(());
            }
            let Some(unseen) = self.unseen.take() else {
                return Ok(());
            };
            self.look_at(unseen)?;
        }
    }

    fn look_at(&mut self, unseen: Range) -> Result<(), StoreError> {
        let mut keys = Vec::new();
        self.snapshot.visit(&BLOCKS, &unseen, |entry| {
            keys.push(entry.key.clone());
            let is_enough = keys.len() == KEYS_AT_ONCE;
            Ok::<_, StoreError>(if is_enough {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            })
        })?;
        let last = keys.last().filter(|_| keys.len() == KEYS_AT_ONCE).cloned();
        for key in keys {
            let Some(span) = Span::of(&key) else { continue };
            let (nearest, frontier) = match self.direction {
                Direction::Forward => (span.first, span.first),
                Direction::Backward => (span.last, self.latest_end_before(span.first)),
            };
            self.frontier = self.direction.rank(frontier);
            if self.window.meets(span) {
                let rank = self.direction.rank(nearest);
                let ahead = Ahead::Closed(key, span);
                self.ahead.push(Reverse(Ranked { rank, ahead }));
            }
        }
        self.unseen = last.map(|last| match self.direction {
            Direction::Forward => unseen.after(&last),
            Direction::Backward => unseen.before(&last),
        });
        Ok(())
    }

    /// Where a block ends at the latest that begins no later than `first`.
    fn latest_end_before(&self, first: Place) -> Place {
        Place {
            time: first.time.saturating_add(self.longest_block),
            arrival: u64::MAX,
        }
    }
}
