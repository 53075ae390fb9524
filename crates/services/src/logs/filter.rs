//! `FilterLogEvents`: events of many streams that match a pattern.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use headwater_api::Error;
use headwater_api::logs::{Fault, FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent};
use headwater_kernel::{Call, Snapshot};

use super::archive::StreamName;
use super::block::Place;
use super::events::{PAGE_BYTES, PAGE_EVENTS, within};
use super::filters::{event_id, read_pattern};
use super::keyring::Keyring;
use super::pattern::Pattern;
use super::reader::{Direction, Found, Reader, Step, Window};
use super::streams::streams_of;
use super::{LogsFace, Refused, named_group, place};

/// How many events one request looks at; a client goes on with the token, also after an empty page (API reference,
/// `FilterLogEvents`).
const MOST_LOOKED_AT: usize = 1_000_000;

pub(super) async fn filter(
    face: &LogsFace,
    call: &Call,
    input: FilterLogEventsRequest,
) -> Result<FilterLogEventsResponse, Error> {
    let pattern = read_pattern(input.filter_pattern.as_deref().unwrap_or_default())?;
    let group = place(
        call,
        &named_group(input.log_group_name, input.log_group_identifier)?,
        "",
    );
    let token = input.next_token.as_deref().map(Token::parse).transpose()?;
    let limit = input
        .limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(PAGE_EVENTS);
    let prefix = input.log_stream_name_prefix.unwrap_or_default();
    let names = input.log_stream_names;
    let (start, end) = (input.start_time, input.end_time);
    let now = face.now();
    let name = group.clone();
    face.read_group(&name, move |snapshot, known, keyring| {
        let window = within(known, start, end, now);
        let is_named = |name: &StreamName| names.as_ref().is_none_or(|names| names.contains(&name.stream));
        let streams = streams_of(snapshot, &group, &prefix)?.into_iter().map(|(name, _)| name);
        let streams: Vec<StreamName> = streams.filter(is_named).collect();
        let mut merged = Merged::new(snapshot, keyring, streams, window, token.as_ref())?;
        let page = page(&mut merged, &pattern, limit)?;
        Ok(FilterLogEventsResponse {
            events: Some(page.events),
            searched_log_streams: Some(Vec::new()),
            next_token: page.next.map(|token| token.text()),
        })
    })
    .await
}

struct Page {
    events: Vec<FilteredLogEvent>,
    next: Option<Token>,
}

fn page(merged: &mut Merged<'_>, pattern: &Pattern, limit: usize) -> Result<Page, Refused> {
    let mut page = Page {
        events: Vec::new(),
        next: None,
    };
    let (mut bytes, mut looked_at) = (0, 0);
    let mut last = None;
    while let Some((stream, found)) = merged.next()? {
        looked_at += 1;
        let place = found.place;
        if pattern.matches(&found.event.message) {
            bytes += found.event.message.len();
            if page.events.len() == limit || (bytes > PAGE_BYTES && !page.events.is_empty()) {
                page.next = last;
                break;
            }
            page.events.push(to_wire(merged.name(stream), found));
            last = Some(merged.token(stream, place));
        }
        if looked_at == MOST_LOOKED_AT {
            page.next = Some(merged.token(stream, place));
            break;
        }
    }
    Ok(page)
}

fn to_wire(stream: String, found: Found) -> FilteredLogEvent {
    FilteredLogEvent {
        log_stream_name: Some(stream),
        timestamp: Some(found.event.time),
        message: Some(found.event.message),
        ingestion_time: Some(found.event.ingested),
        event_id: Some(event_id(found.version, found.index)),
    }
}

/// The events of several streams by their time; those of the same millisecond stream by stream.
struct Merged<'a> {
    readers: Vec<(String, Reader<'a>)>,
    /// The time of each reader's next event, or an earlier one.
    order: BinaryHeap<Reverse<(u64, usize)>>,
}

impl<'a> Merged<'a> {
    /// `streams` are in the order of their names.
    fn new(
        snapshot: &'a Snapshot<'a>,
        keyring: &'a Keyring,
        streams: Vec<StreamName>,
        window: Window,
        token: Option<&Token>,
    ) -> Result<Self, Refused> {
        let mut merged = Self {
            readers: Vec::with_capacity(streams.len()),
            order: BinaryHeap::new(),
        };
        for (index, name) in streams.into_iter().enumerate() {
            let from = token.map_or(window.from, |token| token.begin_of(&name.stream).max(window.from));
            let rest = Window { from, ..window };
            let mut reader = Reader::new(snapshot, keyring, &name, rest, Direction::Forward)?;
            merged.order.extend(reader.bound()?.map(|time| Reverse((time, index))));
            merged.readers.push((name.stream, reader));
        }
        Ok(merged)
    }

    fn name(&self, index: usize) -> String {
        self.readers
            .get(index)
            .map(|(name, _)| name.clone())
            .unwrap_or_default()
    }

    fn token(&self, index: usize, place: Place) -> Token {
        Token {
            place,
            stream: self.name(index),
        }
    }

    /// The next event, and which reader's it is.
    fn next(&mut self) -> Result<Option<(usize, Found)>, Refused> {
        while let Some(Reverse((_, index))) = self.order.pop() {
            let Some((_, reader)) = self.readers.get_mut(index) else {
                continue;
            };
            let step = reader.step()?;
            self.order.extend(reader.bound()?.map(|time| Reverse((time, index))));
            if let Some(Step::Event(found)) = step {
                return Ok(Some((index, found)));
            }
        }
        Ok(None)
    }
}

/// A paging token: the event after which reading goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Token {
    place: Place,
    stream: String,
}

impl Token {
    fn text(&self) -> String {
        format!("{:020}{:020}/{}", self.place.time, self.place.arrival, self.stream)
    }

    fn parse(text: &str) -> Result<Self, Error> {
        let invalid = || Fault::InvalidParameterException.with("The specified nextToken is invalid.");
        let (digits, stream) = text.split_once('/').ok_or_else(invalid)?;
        Ok(Self {
            place: Place::parse(digits).ok_or_else(invalid)?,
            stream: stream.to_owned(),
        })
    }

    /// Where reading goes on in a stream.
    fn begin_of(&self, stream: &str) -> Place {
        match stream.cmp(&self.stream) {
            std::cmp::Ordering::Equal => self.place.next(),
            std::cmp::Ordering::Greater => Place {
                arrival: 0,
                ..self.place
            },
            std::cmp::Ordering::Less => Place {
                time: self.place.time.saturating_add(1),
                arrival: 0,
            },
        }
    }
}
