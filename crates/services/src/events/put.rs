//! `PutEvents` and `TestEventPattern`.
//!
//! Source: EventBridge API reference, PutEvents; the texts of entries' errors as observed.

use headwater_api::Error;
use headwater_api::events::{
    Fault, PutEventsRequest, PutEventsRequestEntry, PutEventsResponse, PutEventsResultEntry, TestEventPatternRequest,
    TestEventPatternResponse,
};
use headwater_kernel::{Call, Event};
use jiff::Timestamp;
use serde_json::Value;

use super::EventsFace;
use super::ingest::{Origin, envelope, ingest};
use super::pattern::Pattern;
use super::records::BusPlace;

const MOST_BYTES: usize = 1024 * 1024;

pub(super) async fn put(face: &EventsFace, call: &Call, input: PutEventsRequest) -> Result<PutEventsResponse, Error> {
    if input.entries.iter().map(size).sum::<usize>() > MOST_BYTES {
        let message = "Total size of the entries in the request is over the limit.";
        return Err(Error::new("ValidationException", 400, message));
    }
    let now = face.clock.now();
    let read: Vec<Result<(BusPlace, Value), PutEventsResultEntry>> =
        input.entries.into_iter().map(|entry| event(call, entry, now)).collect();
    let entries: Vec<PutEventsResultEntry> = read.iter().map(result).collect();
    let accepted: Vec<(BusPlace, Value)> = read.into_iter().flatten().collect();
    face.write(move |transaction| {
        for (bus, event) in &accepted {
            ingest(transaction, bus, event, Origin::Put, now)?;
        }
        Ok(())
    })
    .await?;
    face.deliveries.wake();
    let failed = entries.iter().filter(|entry| entry.error_code.is_some()).count();
    Ok(PutEventsResponse {
        failed_entry_count: i32::try_from(failed).ok(),
        entries: Some(entries),
    })
}

/// As EventBridge counts it: 14 bytes for a time, and the UTF-8 bytes of the texts.
fn size(entry: &PutEventsRequestEntry) -> usize {
    let texts = [&entry.source, &entry.detail_type, &entry.detail];
    let texts = texts.into_iter().flatten().chain(entry.resources.iter().flatten());
    let time = if entry.time.is_some() { 14 } else { 0 };
    time + texts.map(String::len).sum::<usize>()
}

fn event(call: &Call, entry: PutEventsRequestEntry, now: Timestamp) -> Result<(BusPlace, Value), PutEventsResultEntry> {
    let source = required("Source", entry.source)?;
    let detail_type = required("DetailType", entry.detail_type)?;
    let detail = required("Detail", entry.detail)?;
    if source.starts_with("aws.") {
        return Err(refusal(
            "NotAuthorizedForSourceException",
            "Not authorized for the source.",
        ));
    }
    let detail = serde_json::from_str(&detail).ok().filter(Value::is_object);
    let Some(detail) = detail else {
        return Err(refusal("MalformedDetail", "Detail is malformed."));
    };
    let event = Event {
        account: call.account().to_owned(),
        region: call.region.clone(),
        time: entry.time.unwrap_or(now),
        source,
        detail_type,
        resources: entry.resources.unwrap_or_default(),
        detail,
    };
    let bus = BusPlace::named(call, entry.event_bus_name.as_deref());
    Ok((bus, envelope(&event)))
}

fn required(name: &str, value: Option<String>) -> Result<String, PutEventsResultEntry> {
    value.filter(|text| !text.is_empty()).ok_or_else(|| {
        let message = format!("Parameter {name} is not valid. Reason: {name} is a required argument.");
        refusal("InvalidArgument", &message)
    })
}

fn refusal(code: &str, message: &str) -> PutEventsResultEntry {
    PutEventsResultEntry {
        error_code: Some(code.to_owned()),
        error_message: Some(message.to_owned()),
        ..PutEventsResultEntry::default()
    }
}

fn result(read: &Result<(BusPlace, Value), PutEventsResultEntry>) -> PutEventsResultEntry {
    match read {
        Err(refusal) => refusal.clone(),
        Ok((_, event)) => PutEventsResultEntry {
            event_id: event["id"].as_str().map(str::to_owned),
            ..PutEventsResultEntry::default()
        },
    }
}

pub(super) fn test_pattern(input: &TestEventPatternRequest) -> Result<TestEventPatternResponse, Error> {
    const WANTED: [&str; 7] = ["id", "account", "source", "time", "region", "resources", "detail-type"];
    let pattern = Pattern::parse(&input.event_pattern);
    let pattern = pattern.map_err(|error| Fault::InvalidEventPatternException.with(error.to_string()))?;
    let event: Option<Value> = serde_json::from_str(&input.event).ok();
    let event = event.filter(Value::is_object);
    let malformed = || Error::new("ValidationException", 400, "Parameter Event is not valid.");
    let event = event.ok_or_else(malformed)?;
    if let Some(missing) = WANTED.iter().find(|name| event.get(**name).is_none()) {
        let message = format!("Parameter Event is not valid. Reason: {missing} is a required field.");
        return Err(Error::new("ValidationException", 400, message));
    }
    Ok(TestEventPatternResponse {
        result: Some(pattern.matches(&event)),
    })
}
