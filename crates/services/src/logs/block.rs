//! Blocks: events of one stream that came together, as they are stored.
//!
//! A block is compressed (zstd) and lies under one key of the store, which says where its events begin and end, so that
//! what a reader does not need is neither read nor unpacked. Events are in the order of their times; each is the distance of
//! its time from the one before and of its arrival from the block's, the length of its message, and the message. Numbers are
//! of as many bytes as they need, seven bits in each, the lowest first; distances are folded so that small ones stay small
//! whatever their sign.

use headwater_kernel::store::Part;
use headwater_kernel::{Key, StoreError};

/// The most text of one block: what a reader unpacks at least.
const BLOCK_BYTES: usize = 1 << 20;
const BLOCK_EVENTS: usize = 50_000;
/// Fast, and small enough for text that repeats itself.
const LEVEL: i32 = 1;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Milliseconds since 1970, as are all times here.
    pub time: i64,
    pub message: String,
    pub ingested: i64,
}

/// Where an event lies in its stream: its time, and its number among all that the stream ever took, from 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub time: u64,
    pub arrival: u64,
}

impl Place {
    pub const END: Self = Self {
        time: u64::MAX,
        arrival: u64::MAX,
    };

    /// The place before all events of that time; times before 1970 count as 1970.
    pub fn at(time: i64) -> Self {
        Self {
            time: u64::try_from(time).unwrap_or(0),
            arrival: 0,
        }
    }

    /// The place right after this one.
    pub fn next(self) -> Self {
        Self {
            arrival: self.arrival.saturating_add(1),
            ..self
        }
    }
}

/// Where a block lies: what its key says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub first: Place,
    pub last: Place,
}

impl Span {
    /// `None` for a key that is none of a block.
    pub fn of(key: &Key) -> Option<Self> {
        let parts = key.parts();
        let [
            ..,
            Part::Number(begin),
            Part::Number(arrival),
            Part::Number(end),
            Part::Number(count),
        ] = parts.as_slice()
        else {
            return None;
        };
        Some(Self {
            first: Place {
                time: *begin,
                arrival: *arrival,
            },
            last: Place {
                time: *end,
                arrival: arrival + count.saturating_sub(1),
            },
        })
    }

    pub fn count(&self) -> u64 {
        self.last.arrival - self.first.arrival + 1
    }

    /// The block's key within its stream.
    pub fn key(&self, stream: &Key) -> Key {
        let begin = stream.clone().with(self.first.time).with(self.first.arrival);
        begin.with(self.last.time).with(self.count())
    }

    /// What a sealed block is bound to: its stream, its times and how many events it has, as their numbers come later.
    pub fn seal_of(&self, stream: &Key) -> Vec<u8> {
        let times = stream.clone().with(self.first.time).with(self.last.time);
        times.with(self.count()).as_bytes().to_vec()
    }
}

/// Events that were packed and have no numbers yet.
#[derive(Debug, PartialEq, Eq)]
pub struct Packed {
    pub first_time: i64,
    pub last_time: i64,
    pub count: u64,
    pub text_bytes: usize,
    pub bytes: Vec<u8>,
}

impl Packed {
    /// The block's place, where its first event gets the number `arrival`.
    pub fn span(&self, arrival: u64) -> Span {
        Span {
            first: Place {
                arrival,
                ..Place::at(self.first_time)
            },
            last: Place {
                arrival: arrival + self.count - 1,
                ..Place::at(self.last_time)
            },
        }
    }
}

/// Packs events into as many blocks as they need; `events` are in the order of their times.
pub fn packed(events: &[Event]) -> Result<Vec<Packed>, StoreError> {
    pieces(events).map(pack).collect()
}

fn pieces(events: &[Event]) -> impl Iterator<Item = &[Event]> {
    let mut rest = events;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let fitting = rest.iter().take(BLOCK_EVENTS).take_while(|event| {
            bytes += event.message.len();
            bytes <= BLOCK_BYTES
        });
        // One event alone is a block whatever its size.
        let count = fitting.count().max(1);
        let (piece, after) = rest.split_at_checked(count)?;
        rest = after;
        Some(piece)
    })
}

fn pack(events: &[Event]) -> Result<Packed, StoreError> {
    let text_bytes = events.iter().map(|event| event.message.len()).sum();
    let mut plain = Vec::with_capacity(text_bytes + 8 * events.len());
    let first_time = events.first().map_or(0, |event| event.time);
    let ingested = events.first().map_or(0, |event| event.ingested);
    put_signed(&mut plain, first_time);
    put_signed(&mut plain, ingested);
    let mut time = first_time;
    for event in events {
        put_signed(&mut plain, event.time - time);
        put_signed(&mut plain, event.ingested - ingested);
        put_number(&mut plain, event.message.len() as u64);
        plain.extend_from_slice(event.message.as_bytes());
        time = event.time;
    }
    Ok(Packed {
        first_time,
        last_time: time,
        count: events.len() as u64,
        text_bytes,
        bytes: zstd::encode_all(plain.as_slice(), LEVEL).map_err(|error| damaged(&error))?,
    })
}

/// The events of a block.
///
/// # Errors
/// [`StoreError::Corrupt`] for bytes that [`packed`] did not make.
pub fn unpacked(bytes: &[u8]) -> Result<Vec<Event>, StoreError> {
    let plain = zstd::decode_all(bytes).map_err(|error| damaged(&error))?;
    let mut rest = plain.as_slice();
    let mut events = Vec::new();
    let cut = || damaged("it ends too early");
    let mut time = take_signed(&mut rest).ok_or_else(cut)?;
    let ingested = take_signed(&mut rest).ok_or_else(cut)?;
    while !rest.is_empty() {
        time = time.wrapping_add(take_signed(&mut rest).ok_or_else(cut)?);
        let ingested = ingested.wrapping_add(take_signed(&mut rest).ok_or_else(cut)?);
        let length = take_number(&mut rest).and_then(|length| usize::try_from(length).ok());
        let (message, after) = length
            .and_then(|length| rest.split_at_checked(length))
            .ok_or_else(cut)?;
        rest = after;
        events.push(Event {
            time,
            message: String::from_utf8(message.to_vec()).map_err(|error| damaged(&error))?,
            ingested,
        });
    }
    Ok(events)
}

fn damaged(reason: &(impl ToString + ?Sized)) -> StoreError {
    StoreError::Corrupt {
        key: "a block of log events".to_owned(),
        reason: reason.to_string(),
    }
}

fn put_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn put_signed(bytes: &mut Vec<u8>, number: i64) {
    put_number(bytes, ((number << 1) ^ (number >> 63)) as u64);
}

fn take_number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            return Some(number);
        }
    }
    None
}

fn take_signed(bytes: &mut &[u8]) -> Option<i64> {
    let folded = take_number(bytes)?;
    Some((folded >> 1) as i64 ^ -((folded & 1) as i64))
}

#[cfg(test)]
mod tests {
    use headwater_kernel::key;
    use proptest::prelude::*;

    use super::*;

    fn event() -> impl Strategy<Value = Event> {
        (0..1_i64 << 50, ".{0,40}", any::<u32>()).prop_map(|(time, message, ingested)| Event {
            time,
            message,
            ingested: i64::from(ingested),
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn events_come_out_as_they_went_in(events in proptest::collection::vec(event(), 0..50)) {
            let blocks = packed(&events).unwrap();
            let out: Vec<Event> = blocks.iter().flat_map(|block| unpacked(&block.bytes).unwrap()).collect();
            prop_assert_eq!(out, events);
        }

        #[test]
        fn damaged_blocks_are_refused_or_other_events(bytes: Vec<u8>, number: i64) {
            let _ = unpacked(&bytes);
            let mut written = Vec::new();
            put_signed(&mut written, number);
            prop_assert_eq!(take_signed(&mut written.as_slice()), Some(number));
        }
    }

    #[test]
    fn much_text_makes_several_blocks() {
        let line = |number: usize| Event {
            time: 5,
            message: format!("{number:01000}"),
            ingested: 9,
        };
        let events: Vec<Event> = (0..3000).map(line).collect();
        let blocks = packed(&events).unwrap();
        assert_eq!(blocks.iter().map(|block| block.count).sum::<u64>(), 3000);
        assert!(blocks.len() == 3 && blocks.iter().all(|block| block.text_bytes <= BLOCK_BYTES));
        let long = Event {
            message: "x".repeat(2 * BLOCK_BYTES),
            ..line(0)
        };
        assert_eq!(packed(&[long]).unwrap().len(), 1);
    }

    #[test]
    fn a_key_says_where_its_block_lies() {
        let events = [3, 3, 8].map(|time| Event {
            time,
            message: String::new(),
            ingested: 0,
        });
        let span = packed(&events).unwrap()[0].span(7);
        assert_eq!((span.first.time, span.last.time, span.last.arrival), (3, 8, 9));
        assert_eq!(Span::of(&span.key(&key!["stream"])), Some(span));
        assert_eq!(Span::of(&key!["stream"]), None);
    }
}
