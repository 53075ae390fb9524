//! `FilterLogEvents`: events of many streams that match a pattern of terms.
//!
//! Source: CloudWatch Logs user guide, "Filter pattern syntax". Terms (all must occur), quoted phrases, `?term` (one of
//! these must occur) and `-term` (must not occur) are here; JSON and space-delimited patterns are refused.

use std::ops::ControlFlow;

use headwater_api::Error;
use headwater_api::logs::{Fault, FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent};
use headwater_kernel::{Call, Snapshot, StoreError};

use super::archive::{EVENTS, Event, StreamName};
use super::events::within;
use super::streams::streams_of;
use super::{LogsFace, Refused, named_group, place};

const PAGE_EVENTS: usize = 10_000;

pub(super) async fn filter(
    face: &LogsFace,
    call: &Call,
    input: FilterLogEventsRequest,
) -> Result<FilterLogEventsResponse, Error> {
    let pattern = Pattern::parse(input.filter_pattern.as_deref().unwrap_or_default())?;
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
        event_id: Some(format!("{version:056}")),
    }
}

/// What a message must and must not contain.
#[derive(Debug, Default, PartialEq, Eq)]
struct Pattern {
    all: Vec<String>,
    any: Vec<String>,
    none: Vec<String>,
}

impl Pattern {
    fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.starts_with(['{', '[', '%']) {
            return Err(invalid(
                "JSON, space-delimited and regular expression patterns are not supported by Headwater yet",
            ));
        }
        let mut pattern = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (list, after_sign) = match rest.split_at_checked(1) {
                Some(("?", after)) => (&mut pattern.any, after),
                Some(("-", after)) => (&mut pattern.none, after),
                _ => (&mut pattern.all, rest),
            };
            let (term, after) = first_term(after_sign)?;
            list.push(term.to_owned());
            rest = after.trim_start();
        }
        Ok(pattern)
    }

    fn matches(&self, message: &str) -> bool {
        let occurs = |term: &String| message.contains(term.as_str());
        let any = self.any.is_empty() || self.any.iter().any(occurs);
        any && self.all.iter().all(occurs) && !self.none.iter().any(occurs)
    }
}

/// The first term or quoted phrase, and what follows it.
fn first_term(text: &str) -> Result<(&str, &str), Error> {
    if let Some(quoted) = text.strip_prefix('"') {
        return quoted
            .split_once('"')
            .ok_or_else(|| invalid("Invalid filter pattern: a quote is not closed"));
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    Ok(text.split_at(end))
}

fn invalid(message: &str) -> Error {
    Fault::InvalidParameterException.with(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, message: &str) -> bool {
        Pattern::parse(pattern).unwrap().matches(message)
    }

    #[test]
    fn terms_phrases_alternatives_and_exclusions() {
        assert!(matches("", "anything"));
        assert!(matches("ERROR table", "[id] ERROR : no table"));
        assert!(!matches("ERROR table", "[id] ERROR : nothing"));
        assert!(matches("\"no table\"", "ERROR no table"));
        assert!(!matches("\"no table\"", "no ERROR table"));
        assert!(matches("?ERROR ?WARN", "WARN x"));
        assert!(!matches("?ERROR ?WARN", "INFO x"));
        assert!(!matches("ERROR -benign", "ERROR benign"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for pattern in ["{ $.a = 1 }", "[a, b]", "\"open"] {
            assert!(Pattern::parse(pattern).is_err(), "{pattern}");
        }
    }
}
