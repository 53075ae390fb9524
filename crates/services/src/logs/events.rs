//! Events of one stream: writing them, and reading them page by page in both directions.

use std::ops::ControlFlow;

use headwater_api::Error;
use headwater_api::logs::{
    Fault, GetLogEventsRequest, GetLogEventsResponse, InputLogEvent, OutputLogEvent, PutLogEventsRequest,
    PutLogEventsResponse,
};
use headwater_kernel::store::Part;
use headwater_kernel::{Call, Key, Range, Snapshot, StoreError};

use super::archive::{EVENTS, Event, STREAMS, StreamName, append, event_key, has_group};
use super::{LogsFace, Refused, named_group, no_group, no_stream, place};

/// The most events that one page holds.
const PAGE_EVENTS: usize = 10_000;
/// The most bytes of messages that one page holds.
const PAGE_BYTES: usize = 1_048_576;

pub(super) async fn put(
    face: &LogsFace,
    call: &Call,
    input: PutLogEventsRequest,
) -> Result<PutLogEventsResponse, Error> {
    if !input.log_events.is_sorted_by_key(|event| event.timestamp) {
        let message = "Log events in a single PutLogEvents request must be in chronological order.";
        return Err(Fault::InvalidParameterException.with(message));
    }
    let name = place(call, &input.log_group_name, &input.log_stream_name);
    let now = face.now();
    let answer = face.write(move |transaction| {
        check_stream(transaction, &name)?;
        let events = input
            .log_events
            .into_iter()
            .map(|InputLogEvent { timestamp, message }| (timestamp, message));
        append(transaction, &name, events, now)?;
        let arrivals = transaction
            .value(&STREAMS, &name.key())?
            .map(|stream| stream.arrivals)
            .unwrap_or_default();
        Ok(PutLogEventsResponse {
            next_sequence_token: Some(format!("{arrivals:056}")),
            ..PutLogEventsResponse::default()
        })
    });
    let answer = answer.await?;
    face.deliveries.wake();
    Ok(answer)
}

pub(super) async fn get(
    face: &LogsFace,
    call: &Call,
    input: GetLogEventsRequest,
) -> Result<GetLogEventsResponse, Error> {
    let group = named_group(input.log_group_name, input.log_group_identifier)?;
    let name = place(call, &group, &input.log_stream_name);
    let token = input.next_token.as_deref().map(Token::parse).transpose()?;
    let from_head = input.start_from_head.unwrap_or_default();
    let limit = input
        .limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(PAGE_EVENTS);
    face.read(move |snapshot| {
        check_stream(snapshot, &name)?;
        let stream = name.key();
        let mut range = within(&stream, input.start_time, input.end_time);
        let forward = token.as_ref().map_or(from_head, |token| token.forward);
        range = match &token {
            Some(token) if token.forward => range.after(&token.key(&stream)),
            Some(token) => range.before(&token.key(&stream)),
            None => range,
        };
        let mut events = take(snapshot, &range, forward, limit)?;
        if !forward {
            events.reverse();
        }
        Ok(answer(&events, token))
    })
    .await
}

/// The events of `stream` between two times in milliseconds: from the first on, before the last.
pub(super) fn within(stream: &Key, start: Option<i64>, end: Option<i64>) -> Range {
    let mut range = Range::prefix(stream);
    if let Some(start) = start {
        range = range.from_key(&event_key(stream, start, 0));
    }
    if let Some(end) = end {
        range = range.before(&event_key(stream, end, 0));
    }
    range
}

fn check_stream(snapshot: &Snapshot<'_>, name: &StreamName) -> Result<(), Refused> {
    if !has_group(snapshot, name)? {
        return Err(no_group().into());
    }
    if !snapshot.contains(&STREAMS, &name.key())? {
        return Err(no_stream().into());
    }
    Ok(())
}

fn take(
    snapshot: &Snapshot<'_>,
    range: &Range,
    forward: bool,
    limit: usize,
) -> Result<Vec<(Place, Event)>, StoreError> {
    let range = if forward {
        range.clone()
    } else {
        range.clone().reversed()
    };
    let mut events = Vec::new();
    let mut bytes = 0;
    snapshot.visit(&EVENTS, &range, |entry| {
        let event = entry.value()?;
        bytes += event.message.len();
        let is_full = events.len() == limit || (bytes > PAGE_BYTES && !events.is_empty());
        if is_full {
            return Ok(ControlFlow::Break(()));
        }
        events.push((Place::of(&entry.key), event));
        Ok::<_, StoreError>(ControlFlow::Continue(()))
    })?;
    Ok(events)
}

fn answer(events: &[(Place, Event)], token: Option<Token>) -> GetLogEventsResponse {
    // A page without events leaves the reader where it was.
    let here = token.map(|token| token.place).unwrap_or_default();
    let first = events.first().map_or(here, |(place, _)| *place);
    let last = events.last().map_or(here, |(place, _)| *place);
    let to_wire = |(_, event): &(Place, Event)| OutputLogEvent {
        timestamp: Some(event.time),
        message: Some(event.message.clone()),
        ingestion_time: Some(event.ingested),
    };
    GetLogEventsResponse {
        events: Some(events.iter().map(to_wire).collect()),
        next_forward_token: Some(format!("f/{:020}{:020}/s", last.time, last.arrival)),
        next_backward_token: Some(format!("b/{:020}{:020}/s", first.time, first.arrival)),
    }
}

/// Where an event lies in its stream; arrivals count from 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Place {
    time: u64,
    arrival: u64,
}

impl Place {
    pub(super) fn of(key: &Key) -> Self {
        match key.parts().as_slice() {
            [.., Part::Number(time), Part::Number(arrival)] => Self {
                time: *time,
                arrival: *arrival,
            },
            _ => Self::default(),
        }
    }
}

/// A paging token: the direction, and the event next to which reading goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Token {
    forward: bool,
    place: Place,
}

impl Token {
    fn parse(text: &str) -> Result<Self, Error> {
        let invalid = || Fault::InvalidParameterException.with("The specified nextToken is invalid.");
        let (direction, rest) = text.split_once('/').ok_or_else(invalid)?;
        let digits = rest
            .strip_suffix("/s")
            .filter(|digits| digits.len() == 40 && digits.is_ascii());
        let (time, arrival) = digits.ok_or_else(invalid)?.split_at(20);
        let number = |digits: &str| digits.parse::<u64>().map_err(|_| invalid());
        let place = Place {
            time: number(time)?,
            arrival: number(arrival)?,
        };
        match direction {
            "f" => Ok(Self { forward: true, place }),
            "b" => Ok(Self { forward: false, place }),
            _ => Err(invalid()),
        }
    }

    fn key(&self, stream: &Key) -> Key {
        stream.clone().with(self.place.time).with(self.place.arrival)
    }
}
