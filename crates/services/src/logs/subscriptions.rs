//! Subscription filters: log events that go on to a destination as they arrive, at least once.
//!
//! Source: CloudWatch Logs user guide, "Real-time processing of log data with subscriptions"; the texts of errors as
//! observed.

use std::collections::BTreeMap;
use std::io::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use headwater_api::Error;
use headwater_api::logs::{
    DeleteSubscriptionFilterRequest, DeleteSubscriptionFilterResponse, DescribeSubscriptionFiltersRequest,
    DescribeSubscriptionFiltersResponse, Fault, PutSubscriptionFilterRequest, PutSubscriptionFilterResponse,
    SubscriptionFilter, values,
};
use headwater_kernel::{Call, Collection, Range, StoreError, Transaction};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::archive::StreamName;
use super::destinations::{self, DestinationRecord, undeliverable};
use super::filters::{Arrived, check_group, check_plain, page, read_pattern};
use super::pattern::Pattern;
use super::{LogsFace, group_arn, place};
use crate::events::{Delivery, LONGEST_AGE, MOST_ATTEMPTS, leave};

/// By account, region, group and name.
pub const SUBSCRIPTIONS: Collection<SubscriptionRecord> = Collection::new("logs.subscriptions");

/// Source: CloudWatch Logs user guide, "CloudWatch Logs quotas".
const MOST_SUBSCRIPTIONS: usize = 2;
/// The most bytes of text in one delivery: a queue takes what becomes of it even where it cannot be compressed.
const DELIVERY_BYTES: usize = 160 * 1024;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SubscriptionRecord {
    name: String,
    group: String,
    pattern: String,
    destination_arn: String,
    role_arn: Option<String>,
    distribution: String,
    created: i64,
}

pub(super) async fn put(
    face: &LogsFace,
    call: &Call,
    input: PutSubscriptionFilterRequest,
) -> Result<PutSubscriptionFilterResponse, Error> {
    read_pattern(&input.filter_pattern)?;
    check_plain(
        input.field_selection_criteria.as_ref(),
        input.emit_system_fields.as_ref(),
    )?;
    let group = place(call, &input.log_group_name, "");
    let record = SubscriptionRecord {
        name: input.filter_name,
        group: input.log_group_name,
        pattern: input.filter_pattern,
        destination_arn: input.destination_arn,
        role_arn: input.role_arn,
        distribution: input
            .distribution
            .unwrap_or_else(|| values::distribution::BY_LOG_STREAM.to_owned()),
        created: face.now(),
    };
    check_destination(face, call, &record.destination_arn).await?;
    face.write(move |transaction| {
        check_group(transaction, &group)?;
        transaction.put(&SUBSCRIPTIONS, &group.group_key().with(&record.name), &record)?;
        if transaction.count(&SUBSCRIPTIONS, &Range::prefix(&group.group_key()))? > MOST_SUBSCRIPTIONS {
            return Err(Fault::LimitExceededException.with("Resource limit exceeded.").into());
        }
        Ok(PutSubscriptionFilterResponse::default())
    })
    .await
}

/// A test message must arrive, as with AWS.
async fn check_destination(face: &LogsFace, call: &Call, arn: &str) -> Result<(), Error> {
    let vendor = arn.split(':').nth(2).unwrap_or_default();
    if !["logs", "kinesis", "firehose", "lambda"].contains(&vendor) {
        let message = format!("PutSubscriptionFilter operation cannot work with destinationArn for vendor {vendor}");
        return Err(Fault::InvalidParameterException.with(message));
    }
    let wanted = arn.to_owned();
    let destination = face
        .read(move |snapshot| Ok(destinations::named(snapshot, &wanted)?))
        .await?;
    let destination = destination.ok_or_else(|| undeliverable(arn))?;
    if !destination.admits(call.account()) {
        let account = call.account();
        let message = format!(
            "User with accountId: {account} is not authorized to perform PutSubscriptionFilter on resource {arn}"
        );
        return Err(Fault::AccessDeniedException.with(message));
    }
    face.try_delivery(&destination).await
}

pub(super) async fn describe(
    face: &LogsFace,
    call: &Call,
    input: DescribeSubscriptionFiltersRequest,
) -> Result<DescribeSubscriptionFiltersResponse, Error> {
    let group = place(call, &input.log_group_name, "");
    let records = face
        .read(move |snapshot| {
            check_group(snapshot, &group)?;
            Ok(snapshot.values(&SUBSCRIPTIONS, &Range::prefix(&group.group_key()))?)
        })
        .await?;
    let prefix = input.filter_name_prefix.unwrap_or_default();
    let chosen = records.into_iter().filter(|record| record.name.starts_with(&prefix));
    let (shown, next_token) = page(chosen.map(to_wire).collect(), input.next_token.as_deref(), input.limit)?;
    Ok(DescribeSubscriptionFiltersResponse {
        subscription_filters: Some(shown),
        next_token,
    })
}

fn to_wire(record: SubscriptionRecord) -> SubscriptionFilter {
    SubscriptionFilter {
        filter_name: Some(record.name),
        log_group_name: Some(record.group),
        filter_pattern: Some(record.pattern),
        destination_arn: Some(record.destination_arn),
        role_arn: record.role_arn,
        distribution: Some(record.distribution),
        creation_time: Some(record.created),
        ..SubscriptionFilter::default()
    }
}

pub(super) async fn delete(
    face: &LogsFace,
    call: &Call,
    input: DeleteSubscriptionFilterRequest,
) -> Result<DeleteSubscriptionFilterResponse, Error> {
    let group = place(call, &input.log_group_name, "");
    face.write(move |transaction| {
        check_group(transaction, &group)?;
        if !transaction.delete(&SUBSCRIPTIONS, &group.group_key().with(&input.filter_name))? {
            let message = "The specified subscription filter does not exist.";
            return Err(Fault::ResourceNotFoundException.with(message).into());
        }
        Ok(DeleteSubscriptionFilterResponse::default())
    })
    .await
}

/// Leaves deliveries of the events that match, in as many pieces as they need.
pub(super) fn forward(
    transaction: &Transaction<'_>,
    filter: &SubscriptionRecord,
    stream: &StreamName,
    events: &[Arrived],
) -> Result<(), StoreError> {
    // Patterns were read when they were put.
    let Ok(pattern) = Pattern::parse(&filter.pattern) else {
        return Ok(());
    };
    let matching: Vec<&Arrived> = events
        .iter()
        .filter(|event| pattern.matches(&event.event.message))
        .collect();
    let Some(now) = matching.first().map(|event| event.event.ingested) else {
        return Ok(());
    };
    let Some(destination) = destinations::named(transaction, &filter.destination_arn)? else {
        tracing::warn!(
            destination = filter.destination_arn,
            "log events have no destination any more"
        );
        return Ok(());
    };
    let now = Timestamp::from_millisecond(now).unwrap_or_default();
    for piece in pieces(&matching) {
        let record = data_message(filter, stream, piece);
        leave(
            transaction,
            &delivery(&destination, &group_arn(stream), &record, now),
            now,
        )?;
    }
    Ok(())
}

/// Consecutive events, as many as fit in one delivery.
fn pieces<'a>(events: &'a [&'a Arrived]) -> impl Iterator<Item = &'a [&'a Arrived]> {
    let mut rest = events;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let fitting = rest.iter().take_while(|event| {
            bytes += event.event.message.len();
            bytes <= DELIVERY_BYTES
        });
        // One event alone goes whatever its size.
        let count = fitting.count().max(1);
        let (piece, after) = rest.split_at_checked(count)?;
        rest = after;
        Some(piece)
    })
}

fn data_message(filter: &SubscriptionRecord, stream: &StreamName, events: &[&Arrived]) -> Value {
    let event =
        |event: &&Arrived| json!({"id": event.id, "timestamp": event.event.time, "message": event.event.message});
    json!({
        "messageType": "DATA_MESSAGE",
        "owner": stream.account,
        "logGroup": stream.group,
        "logStream": stream.stream,
        "subscriptionFilters": [filter.name],
        "logEvents": events.iter().map(event).collect::<Vec<_>>(),
    })
}

/// What shows that a destination takes messages; readers pass over it.
pub(super) fn control_message(now: i64) -> Value {
    let message = "CWL CONTROL MESSAGE: Checking health of destination.";
    json!({
        "messageType": "CONTROL_MESSAGE",
        "owner": "CloudwatchLogs",
        "logGroup": "",
        "logStream": "",
        "subscriptionFilters": [],
        "logEvents": [{"id": "", "timestamp": now, "message": message}],
    })
}

/// A record on its way to what is behind a destination: base64 of gzip of JSON.
pub(super) fn delivery(destination: &DestinationRecord, sender_arn: &str, record: &Value, now: Timestamp) -> Delivery {
    Delivery {
        account: destination.account.clone(),
        region: destination.region.clone(),
        target_arn: destination.target_arn.clone(),
        target_id: destination.name.clone(),
        sender_arn: sender_arn.to_owned(),
        event_id: None,
        payload: STANDARD.encode(compressed(record.to_string().as_bytes())),
        parameters: Value::Null,
        role_arn: Some(destination.role_arn.clone()),
        attributes: BTreeMap::new(),
        created: now,
        attempts: 0,
        most_attempts: MOST_ATTEMPTS,
        longest_age: LONGEST_AGE,
        dead_letter_queue: None,
    }
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // A vector takes all that is written to it.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
