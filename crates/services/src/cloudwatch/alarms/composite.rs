//! Composite alarms: their state from other alarms' states, and the suppression of their actions.

use headwater_api::cloudwatch::{PutCompositeAlarmInput, values};
use headwater_kernel::{StoreError, Transaction};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::changes::{NewState, change, timestamp};
use super::judgement::Level;
use super::records::{ALARMS, Alarm, Definition, Suppression, sibling};
use super::rule::Rule;
use super::{actions, wire};

/// Looks at a composite alarm: its rule, then its suppressor. Says whether anything changed.
pub fn look(transaction: &Transaction<'_>, alarm: Alarm, now: Timestamp) -> Result<bool, StoreError> {
    let Definition::Composite(json) = &alarm.definition else {
        return Ok(false);
    };
    let put: PutCompositeAlarmInput = wire::back(json)?;
    let before = alarm.clone();
    let alarm = by_rule(transaction, alarm, &put, now)?;
    let alarm = by_suppressor(transaction, alarm, &put, now)?;
    Ok(alarm != before)
}

fn by_rule(
    transaction: &Transaction<'_>,
    alarm: Alarm,
    put: &PutCompositeAlarmInput,
    now: Timestamp,
) -> Result<Alarm, StoreError> {
    // The rule was read when the alarm was put.
    let Ok(rule) = Rule::parse(&put.alarm_rule) else {
        return Ok(alarm);
    };
    let mut children = Vec::new();
    for name in rule.names() {
        children.push((name, sibling(transaction, &alarm, name)?));
    }
    let is = |level: Level, name: &str| {
        let child = children.iter().find(|(known, _)| *known == name);
        let state = child
            .and_then(|(_, child)| child.as_ref())
            .map(|child| child.state.value.as_str());
        state.unwrap_or(values::state_value::INSUFFICIENT_DATA) == level.name()
    };
    let level = if rule.holds(&is) { Level::Alarm } else { Level::Ok };
    if alarm.state.value == level.name() {
        return Ok(alarm);
    }
    let there: Vec<&Alarm> = children.iter().filter_map(|(_, child)| child.as_ref()).collect();
    let new = NewState {
        value: level.name().to_owned(),
        reason: reason(&there),
        reason_data: Some(reason_data(&there)),
    };
    change(transaction, alarm, new, now)
}

/// The child that changed last is the cause.
fn reason(children: &[&Alarm]) -> String {
    let cause = children.iter().max_by_key(|child| child.state.transitioned);
    let Some(cause) = cause else {
        return "The alarm rule names no alarm".to_owned();
    };
    let time = cause.state.transitioned.to_zoned(jiff::tz::TimeZone::UTC);
    format!(
        "{} transitioned to {} at {}",
        cause.arn(),
        cause.state.value,
        time.strftime("%A %d %B, %Y %H:%M:%S UTC")
    )
}

fn reason_data(children: &[&Alarm]) -> String {
    let triggering = children.iter().map(|child| {
        let state = json!({ "value": child.state.value, "timestamp": timestamp(child.state.transitioned) });
        json!({ "arn": child.arn(), "state": state })
    });
    json!({ "triggeringAlarms": triggering.collect::<Vec<_>>() }).to_string()
}

/// Holds actions back while the suppressor is in alarm, for a while before it, and for a while after it.
///
/// Source: CloudWatch user guide, "Composite alarm action suppression".
fn by_suppressor(
    transaction: &Transaction<'_>,
    mut alarm: Alarm,
    put: &PutCompositeAlarmInput,
    now: Timestamp,
) -> Result<Alarm, StoreError> {
    use values::actions_suppressed_by::{ALARM, EXTENSION_PERIOD, WAIT_PERIOD};
    let (Some(suppressor), Some(held)) = (&put.actions_suppressor, alarm.suppression.clone()) else {
        return Ok(alarm);
    };
    let suppressor = sibling(transaction, &alarm, suppressor)?;
    let suppresses = suppressor.is_some_and(|found| found.state.value == values::state_value::ALARM);
    let after = |seconds: Option<i32>| {
        let wait = SignedDuration::from_secs(i64::from(seconds.unwrap_or(0)));
        now.saturating_add(wait).unwrap_or(Timestamp::MAX)
    };
    let (by, until) = match held.by.as_str() {
        _ if suppresses => (ALARM, None),
        "" => (WAIT_PERIOD, Some(after(put.actions_suppressor_wait_period))),
        ALARM => (EXTENSION_PERIOD, Some(after(put.actions_suppressor_extension_period))),
        EXTENSION_PERIOD => (EXTENSION_PERIOD, held.until),
        _ => (WAIT_PERIOD, held.until),
    };
    if until.is_some_and(|until| now >= until) {
        alarm.suppression = None;
        if held.previous != alarm.state.value {
            actions::queue(transaction, &alarm, &held.previous, now)?;
        }
    } else {
        alarm.suppression = Some(Suppression {
            by: by.to_owned(),
            until,
            previous: held.previous.clone(),
        });
    }
    if alarm.suppression.as_ref() != Some(&held) {
        transaction.put(&ALARMS, &alarm.key(), &alarm)?;
    }
    Ok(alarm)
}
