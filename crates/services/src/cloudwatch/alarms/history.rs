//! What happened to alarms.

use std::ops::ControlFlow;

use headwater_api::Error;
use headwater_api::cloudwatch::{
    AlarmHistoryItem, DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput, Fault, values,
};
use headwater_kernel::{Call, Collection, Range, StoreError, Transaction, key};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::records::{Alarm, State};
use crate::cloudwatch::{CloudWatchFace, token};

/// By account, region, milliseconds, and a time-ordered id.
const HISTORY: Collection<Item> = Collection::new("cloudwatch.alarm-history");
/// Source: CloudWatch API reference, DescribeAlarmHistory: thirty days.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
const MOST_RECORDS: usize = 100;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Item {
    id: String,
    alarm: String,
    alarm_type: String,
    time: Timestamp,
    kind: String,
    summary: String,
    /// JSON.
    data: String,
}

fn milliseconds(time: Timestamp) -> u64 {
    u64::try_from(time.as_millisecond()).unwrap_or(0)
}

fn note(
    transaction: &Transaction<'_>,
    alarm: &Alarm,
    item_type: &str,
    summary: String,
    data: &serde_json::Value,
    now: Timestamp,
) -> Result<(), StoreError> {
    let item = Item {
        id: headwater_kernel::id::ordered(),
        alarm: alarm.name.clone(),
        alarm_type: alarm.kind().to_owned(),
        time: now,
        kind: item_type.to_owned(),
        summary,
        data: data.to_string(),
    };
    let key = key![&alarm.account, &alarm.region, milliseconds(now), &item.id];
    transaction.put(&HISTORY, &key, &item)?;
    Ok(())
}

/// Notes that an alarm was made, changed or deleted: `what` is `created`, `updated` or `deleted`.
pub fn note_configuration(
    transaction: &Transaction<'_>,
    alarm: &Alarm,
    what: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let kind = match what {
        "created" => "Create",
        "updated" => "Update",
        _ => "Delete",
    };
    let data = json!({ "version": "1.0", "type": kind });
    let summary = format!("Alarm \"{}\" {what}", alarm.name);
    note(
        transaction,
        alarm,
        values::history_item_type::CONFIGURATION_UPDATE,
        summary,
        &data,
        now,
    )
}

/// Notes the change from `old` to the state that `alarm` has.
pub fn note_state(transaction: &Transaction<'_>, alarm: &Alarm, old: &State, now: Timestamp) -> Result<(), StoreError> {
    let shown = |state: &State| {
        let data = state
            .reason_data
            .as_deref()
            .and_then(|data| serde_json::from_str(data).ok());
        let data: Option<serde_json::Value> = data;
        json!({ "stateValue": state.value, "stateReason": state.reason, "stateReasonData": data })
    };
    let data = json!({ "version": "1.0", "oldState": shown(old), "newState": shown(&alarm.state) });
    let summary = format!("Alarm updated from {} to {}", old.value, alarm.state.value);
    note(
        transaction,
        alarm,
        values::history_item_type::STATE_UPDATE,
        summary,
        &data,
        now,
    )
}

/// Notes how an action ended: `failure` says why it came to nothing.
pub fn note_action(
    transaction: &Transaction<'_>,
    alarm: &Alarm,
    arn: &str,
    failure: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (state, summary) = match failure {
        None => ("Succeeded", format!("Successfully executed action {arn}")),
        Some(reason) => (
            "Failed",
            format!("Failed to execute action {arn}. Received error: \"{reason}\""),
        ),
    };
    let data = json!({
        "actionState": state,
        "stateUpdateTimestamp": alarm.state.updated.as_millisecond(),
        "notificationResource": arn,
        "publishedMessage": null,
        "error": failure,
    });
    note(
        transaction,
        alarm,
        values::history_item_type::ACTION,
        summary,
        &data,
        now,
    )
}

/// Forgets what is too old; returns how much that was.
pub fn forget_old(transaction: &Transaction<'_>, now: Timestamp) -> Result<usize, StoreError> {
    let horizon = now.saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
    let mut old = Vec::new();
    transaction.visit(&HISTORY, &Range::prefix(&key![]), |entry| {
        if entry.value()?.time < horizon {
            old.push(entry.key.clone());
        }
        Ok::<_, StoreError>(ControlFlow::Continue(()))
    })?;
    for key in &old {
        transaction.delete(&HISTORY, key)?;
    }
    Ok(old.len())
}

pub async fn describe(
    face: &CloudWatchFace,
    call: &Call,
    input: DescribeAlarmHistoryInput,
) -> Result<DescribeAlarmHistoryOutput, Error> {
    let last: Option<(u64, String)> = input.next_token.as_deref().map(read_token).transpose()?;
    let limit = input
        .max_records
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(MOST_RECORDS);
    let is_ascending = input.scan_by.as_deref() == Some(values::scan_by::TIMESTAMP_ASCENDING);
    let place = key![call.account(), &call.region];
    let found = face
        .read(move |snapshot| {
            let mut range = Range::prefix(&place);
            if let Some(start) = input.start_date {
                range = range.from_key(&place.clone().with(milliseconds(start)));
            }
            if let Some(end) = input.end_date {
                range = range.before(&place.clone().with(milliseconds(end) + 1));
            }
            if let Some((time, id)) = &last {
                let key = place.clone().with(*time).with(id);
                range = if is_ascending {
                    range.after(&key)
                } else {
                    range.before(&key)
                };
            }
            let range = if is_ascending { range } else { range.reversed() };
            let mut found = Vec::new();
            snapshot.visit(&HISTORY, &range, |entry| {
                let item = entry.value()?;
                if is_asked(&item, &input) {
                    found.push(item);
                }
                let is_full = found.len() > limit;
                Ok::<_, StoreError>(if is_full {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                })
            })?;
            Ok(found)
        })
        .await?;
    let shown = found.get(..limit).unwrap_or(&found);
    let has_more = found.len() > limit;
    let last_shown = shown.last().filter(|_| has_more);
    Ok(DescribeAlarmHistoryOutput {
        next_token: last_shown.map(|item| token::write(&(milliseconds(item.time), &item.id))),
        alarm_history_items: Some(shown.iter().map(to_wire).collect()),
    })
}

fn read_token(text: &str) -> Result<(u64, String), Error> {
    token::read(text).ok_or_else(|| Fault::InvalidNextToken.with("The NextToken is invalid."))
}

fn is_asked(item: &Item, input: &DescribeAlarmHistoryInput) -> bool {
    // As DescribeAlarms does: without types only metric alarms are told of.
    let is_of_type = match &input.alarm_types {
        None => item.alarm_type == values::alarm_type::METRIC_ALARM || input.alarm_name.is_some(),
        Some(types) => types.contains(&item.alarm_type),
    };
    is_of_type
        && input.alarm_name.as_ref().is_none_or(|name| *name == item.alarm)
        && input.history_item_type.as_ref().is_none_or(|kind| *kind == item.kind)
}

fn to_wire(item: &Item) -> AlarmHistoryItem {
    AlarmHistoryItem {
        alarm_name: Some(item.alarm.clone()),
        alarm_type: Some(item.alarm_type.clone()),
        timestamp: Some(item.time),
        history_item_type: Some(item.kind.clone()),
        history_summary: Some(item.summary.clone()),
        history_data: Some(item.data.clone()),
        ..AlarmHistoryItem::default()
    }
}
