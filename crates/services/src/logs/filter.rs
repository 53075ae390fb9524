//! `FilterLogEvents`: events of many streams that match a pattern.

use std::ops::ControlFlow;

use headwater_api::Error;
use headwater_api::logs::{Fault, FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent};
use headwater_kernel::{Call, Snapshot, StoreError};

use super::archive::{EVENTS, Event, StreamName};
use super::events::within;
use super::filters::{event_id, read_pattern};
use super::pattern::Pattern;
use super::streams::streams_of;
use super::{LogsFace, Refused, named_group, place};

const PAGE_EVENTS: usize = 10_000;

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
    let skipped = match &input.next_token {
        Some(token) => token
            .parse::<usize>()
            .map_err(|_| invalid("The specified nextToken is invalid."))?,
        None => 0,
    };
    let limit = input
        .limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(PAGE_EVENTS);
    face.read(move |snapshot| {
        let prefix = input.log_stream_name_prefix.unwrap_or_default();
        let names = input.log_stream_names;
        let is_named = |name: &StreamName| names.as_ref().is_none_or(|names| names.contains(&name.stream));
        let streams = streams_of(snapshot, &group, &prefix)?.into_iter().map(|(name, _)| name);
        let mut found = Vec::new();
        for stream in streams.filter(is_named) {
            let range = within(&stream.key(), input.start_time, input.end_time);
            find(snapshot, &stream, &range, &pattern, &mut found)?;
        }
        found.sort_by_key(|event| event.timestamp);
        let has_more = found.len() > skipped + limit;
        let events: Vec<FilteredLogEvent> = found.into_iter().skip(skipped).take(limit).collect();
        let next_token = has_more.then(|| (skipped + events.len()).to_string());
        Ok(FilterLogEventsResponse {
            events: Some(events),
            searched_log_streams: Some(Vec::new()),
            next_token,
        })
    })
    .await
}

fn find(
    snapshot: &Snapshot<'_>,
    stream: &StreamName,
    range: &headwater_kernel::Range,
    pattern: &Pattern,
    found: &mut Vec<FilteredLogEvent>,
) -> Result<(), Refused> {
    snapshot.visit(&EVENTS, range, |entry| {
        let event = entry.value()?;
        if pattern.matches(&event.message) {
            found.push(to_wire(stream, entry.version, event));
        }
        Ok::<_, StoreError>(ControlFlow::Continue(()))
    })?;
    Ok(())
}

fn to_wire(stream: &StreamName, version: u64, event: Event) -> FilteredLogEvent {
    FilteredLogEvent {
        log_stream_name: Some(stream.stream.clone()),
        timestamp: Some(event.time),
        message: Some(event.message),
        ingestion_time: Some(event.ingested),
        event_id: Some(event_id(version)),
    }
}

fn invalid(message: &str) -> Error {
    Fault::InvalidParameterException.with(message)
}
