//! Events of one stream: writing them, and reading them page by page in both directions.

use headwater_api::Error;
use headwater_api::logs::{
    Fault, GetLogEventsRequest, GetLogEventsResponse, InputLogEvent, OutputLogEvent, PutLogEventsRequest,
    PutLogEventsResponse,
};
use headwater_kernel::{Call, Snapshot};

use super::archive::{Batch, Group, Kept, STREAMS, StreamName, has_group};
use super::block::{Event, Place};
use super::reader::{Direction, Found, Reader, Window};
use super::{LogsFace, Refused, named_group, no_group, no_stream, place};

/// The most events that one page holds.
pub(super) const PAGE_EVENTS: usize = 10_000;
/// The most bytes of messages that one page holds.
pub(super) const PAGE_BYTES: usize = 1_048_576;
/// The most bytes of one request, and what counts for an event besides its text (API reference, `PutLogEvents`).
const REQUEST_BYTES: usize = 1_048_576;
const EVENT_OVERHEAD: usize = 26;
const MILLISECONDS_PER_DAY: i64 = 24 * 60 * 60 * 1_000;

pub(super) async fn put(
    face: &LogsFace,
    call: &Call,
    input: PutLogEventsRequest,
) -> Result<PutLogEventsResponse, Error> {
    check(&input.log_events)?;
    let name = place(call, &input.log_group_name, &input.log_stream_name);
    let at = name.clone();
    face.read(move |snapshot| check_stream(snapshot, &at)).await?;
    let event = |InputLogEvent { timestamp, message }| (timestamp, message);
    let batch = Batch {
        name: name.clone(),
        events: input.log_events.into_iter().map(event).collect(),
    };
    let arrivals = loop {
        let ready = face.archive.ready(batch.clone(), face.now()).await?;
        let at = name.clone();
        let kept = face.write(move |transaction| {
            check_stream(transaction, &at)?;
            Ok(ready.keep(transaction)?)
        });
        if let Kept::Until(arrivals) = kept.await? {
            break arrivals;
        }
    };
    face.deliveries.wake();
    Ok(PutLogEventsResponse {
        next_sequence_token: Some(format!("{arrivals:056}")),
        ..PutLogEventsResponse::default()
    })
}

fn check(events: &[InputLogEvent]) -> Result<(), Error> {
    let refused = |message: String| Err(Fault::InvalidParameterException.with(message));
    if !events.is_sorted_by_key(|event| event.timestamp) {
        let message = "Log events in a single PutLogEvents request must be in chronological order.";
        return refused(message.to_owned());
    }
    let span = events.last().zip(events.first());
    if span.is_some_and(|(last, first)| last.timestamp - first.timestamp > MILLISECONDS_PER_DAY) {
        let message = "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.";
        return refused(message.to_owned());
    }
    let bytes: usize = events.iter().map(|event| event.message.len() + EVENT_OVERHEAD).sum();
    if bytes > REQUEST_BYTES {
        return refused(format!(
            "Upload too large: {bytes} bytes exceeds limit of {REQUEST_BYTES}"
        ));
    }
    Ok(())
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
    let (stream, now) = (name.clone(), face.now());
    let (start, end) = (input.start_time, input.end_time);
    face.read_group(&stream, move |snapshot, group, keyring| {
        check_stream(snapshot, &name)?;
        let mut window = within(group, start, end, now);
        let is_forward = token.as_ref().map_or(from_head, |token| token.forward);
        match &token {
            Some(token) if token.forward => window.from = window.from.max(token.place.next()),
            Some(token) => window.to = window.to.min(token.place),
            None => {}
        }
        let direction = if is_forward {
            Direction::Forward
        } else {
            Direction::Backward
        };
        let mut events = take(Reader::new(snapshot, keyring, &name, window, direction)?, limit)?;
        if !is_forward {
            events.reverse();
        }
        Ok(answer(&events, token))
    })
    .await
}

/// The events between two times in milliseconds, from the first on, before the last, that are not past the retention.
pub(super) fn within(group: &Group, start: Option<i64>, end: Option<i64>, now: i64) -> Window {
    let start = start.max(group.horizon(now));
    Window {
        from: start.map_or(Window::ALL.from, Place::at),
        to: end.map_or(Window::ALL.to, Place::at),
    }
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

fn take(mut reader: Reader<'_>, limit: usize) -> Result<Vec<(Place, Event)>, Refused> {
    let mut events = Vec::new();
    let mut bytes = 0;
    while events.len() < limit {
        let Some(Found { place, event, .. }) = reader.next()? else {
            break;
        };
        bytes += event.message.len();
        if bytes > PAGE_BYTES && !events.is_empty() {
            break;
        }
        events.push((place, event));
    }
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

impl Place {
    /// Reads twenty digits of the time and twenty of the arrival.
    pub(super) fn parse(digits: &str) -> Option<Self> {
        let digits = Some(digits).filter(|digits| digits.len() == 40 && digits.is_ascii())?;
        let (time, arrival) = digits.split_at(20);
        Some(Self {
            time: time.parse().ok()?,
            arrival: arrival.parse().ok()?,
        })
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
        let digits = rest.strip_suffix("/s").ok_or_else(invalid)?;
        let place = Place::parse(digits).ok_or_else(invalid)?;
        match direction {
            "f" => Ok(Self { forward: true, place }),
            "b" => Ok(Self { forward: false, place }),
            _ => Err(invalid()),
        }
    }
}
