//! When a schedule fires, and what its target gets.
//!
//! Source: EventBridge Scheduler user guide, "Schedule types", "Configuring flexible time windows" and "Adding context
//! attributes".

use std::collections::BTreeMap;

use headwater_api::scheduler::{GetScheduleOutput, Target, values};
use headwater_kernel::{Event, Range, Snapshot, StoreError, Transaction, id, key};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rand::RngExt;
use serde_json::{Value, json};

use super::records::{SCHEDULES, ScheduleRecord};
use crate::events::{Delivery, LONGEST_AGE, MOST_ATTEMPTS, envelope, leave};
use crate::schedule::Schedule;

/// The zone that a schedule's clocks show; UTC where none is named.
pub fn zone(name: Option<&str>) -> Option<TimeZone> {
    match name {
        None => Some(TimeZone::UTC),
        Some(name) => TimeZone::get(name).ok(),
    }
}

/// The first time after `after` at which the schedule fires, within its dates.
pub fn planned(shown: &GetScheduleOutput, after: Timestamp) -> Option<Timestamp> {
    if shown.state.as_deref() == Some(values::schedule_state::DISABLED) {
        return None;
    }
    let schedule = Schedule::parse(shown.schedule_expression.as_deref()?).ok()?;
    let zone = zone(shown.schedule_expression_timezone.as_deref())?;
    let anchor = shown.start_date.or(shown.creation_date)?;
    // One-time schedules know no dates.
    if matches!(schedule, Schedule::At(_)) {
        return schedule.next_after(after, anchor, &zone);
    }
    let before_start = anchor.checked_sub(SignedDuration::from_nanos(1)).unwrap_or(anchor);
    let from = after.max(before_start);
    let next = schedule.next_after(from, anchor, &zone)?;
    shown.end_date.is_none_or(|end| next <= end).then_some(next)
}

/// Plans the next firing after `after`.
pub fn plan(record: &mut ScheduleRecord, shown: &GetScheduleOutput, after: Timestamp) {
    record.planned = planned(shown, after);
    record.due = record.planned.map(|planned| within_window(shown, planned));
}

/// Some time within the flexible window.
fn within_window(shown: &GetScheduleOutput, planned: Timestamp) -> Timestamp {
    let minutes = shown
        .flexible_time_window
        .as_ref()
        .and_then(|window| window.maximum_window_in_minutes);
    let Some(minutes) = minutes.filter(|minutes| *minutes > 0) else {
        return planned;
    };
    let seconds = rand::rng().random_range(0..i64::from(minutes) * 60);
    planned
        .saturating_add(SignedDuration::from_secs(seconds))
        .unwrap_or(planned)
}

/// Whether any schedule is due: asked before a transaction is begun.
pub fn is_any_due(snapshot: &Snapshot<'_>, now: Timestamp) -> Result<bool, StoreError> {
    let all = snapshot.values(&SCHEDULES, &Range::prefix(&key![]))?;
    Ok(all.iter().any(|record| record.due.is_some_and(|due| due <= now)))
}

/// Leaves deliveries of the schedules that are due, and plans them on. Says whether there were any.
pub fn fire_due(transaction: &Transaction<'_>, now: Timestamp) -> Result<bool, StoreError> {
    let mut has_fired = false;
    for mut record in transaction.values(&SCHEDULES, &Range::prefix(&key![]))? {
        let (Some(planned), Some(due)) = (record.planned, record.due) else {
            continue;
        };
        if due > now {
            continue;
        }
        let shown = record.shown()?;
        if let Some(target) = &shown.target {
            leave(transaction, &delivery(&record, &shown, target, planned, now), now)?;
        }
        has_fired = true;
        // Firings that passed while the server was down are not made up for one by one.
        plan(&mut record, &shown, planned.max(now));
        let is_over = record.planned.is_none();
        let deletes = shown.action_after_completion.as_deref() == Some(values::action_after_completion::DELETE);
        if is_over && deletes {
            transaction.delete(&SCHEDULES, &record.key(&shown))?;
        } else {
            transaction.put(&SCHEDULES, &record.key(&shown), &record)?;
        }
    }
    Ok(has_fired)
}

fn delivery(
    record: &ScheduleRecord,
    shown: &GetScheduleOutput,
    target: &Target,
    planned: Timestamp,
    now: Timestamp,
) -> Delivery {
    let policy = target.retry_policy.as_ref();
    let attempts = policy.and_then(|policy| policy.maximum_retry_attempts);
    let age = policy.and_then(|policy| policy.maximum_event_age_in_seconds);
    let group = target
        .sqs_parameters
        .as_ref()
        .and_then(|parameters| parameters.message_group_id.clone());
    let parameters = group.map_or(
        Value::Null,
        |group| json!({ "SqsParameters": { "MessageGroupId": group } }),
    );
    Delivery {
        account: record.account.clone(),
        region: record.region.clone(),
        target_arn: target.arn.clone(),
        target_id: shown.name.clone().unwrap_or_default(),
        sender_arn: shown.arn.clone().unwrap_or_default(),
        event_id: None,
        payload: payload(record, shown, target, planned),
        parameters,
        role_arn: Some(target.role_arn.clone()),
        attributes: BTreeMap::new(),
        created: now,
        attempts: 0,
        most_attempts: attempts
            .and_then(|most| u32::try_from(most).ok())
            .unwrap_or(MOST_ATTEMPTS),
        longest_age: age.map_or(LONGEST_AGE, i64::from),
        dead_letter_queue: target.dead_letter_config.as_ref().and_then(|config| config.arn.clone()),
    }
}

fn payload(record: &ScheduleRecord, shown: &GetScheduleOutput, target: &Target, planned: Timestamp) -> String {
    let input = target.input.as_ref().map(|input| with_context(input, shown, planned));
    let event = |source: &str, detail_type: &str, detail: Value| {
        envelope(&Event {
            account: record.account.clone(),
            region: record.region.clone(),
            time: planned,
            source: source.to_owned(),
            detail_type: detail_type.to_owned(),
            resources: shown.arn.iter().cloned().collect(),
            detail,
        })
        .to_string()
    };
    match (&target.event_bridge_parameters, input) {
        (Some(parameters), input) => {
            let detail = input.and_then(|input| serde_json::from_str(&input).ok());
            event(
                &parameters.source,
                &parameters.detail_type,
                detail.unwrap_or_else(|| json!({})),
            )
        }
        (None, Some(input)) => input,
        (None, None) => event("aws.scheduler", "Scheduled Event", json!("{}")),
    }
}

fn with_context(input: &str, shown: &GetScheduleOutput, planned: Timestamp) -> String {
    input
        .replace("<aws.scheduler.schedule-arn>", shown.arn.as_deref().unwrap_or_default())
        .replace(
            "<aws.scheduler.scheduled-time>",
            &planned.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        )
        .replace("<aws.scheduler.execution-id>", &id::uuid())
        .replace("<aws.scheduler.attempt-number>", "1")
}
