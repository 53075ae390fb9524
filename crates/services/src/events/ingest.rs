//! An event enters a bus: into archives, and past the rules to their targets.

use headwater_api::events;
use headwater_api::read::{Input, Node};
use headwater_kernel::{Event, Range, Snapshot, StoreError, Transaction, id};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::archives;
use super::delivery::{Delivery, LONGEST_AGE, MOST_ATTEMPTS, leave};
use super::pattern::Pattern;
use super::records::{BusPlace, RULES, RulePlace, TARGETS};
use super::transform::{Surroundings, payload};

/// The envelope of an event. Source: EventBridge user guide, "Event structure reference".
pub fn envelope(event: &Event) -> Value {
    json!({
        "version": "0",
        "id": id::uuid(),
        "detail-type": event.detail_type,
        "source": event.source,
        "account": event.account,
        "time": seconds(event.time),
        "region": event.region,
        "resources": event.resources,
        "detail": event.detail,
    })
}

/// `2026-01-31T08:05:00Z`.
pub fn seconds(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// How an event came to its bus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'a> {
    Put,
    /// From an archive, for these rules only where some are named.
    Replay(&'a [String]),
}

/// Takes an event in: archives keep it, and matching rules leave deliveries for their targets.
pub fn ingest(
    transaction: &Transaction<'_>,
    bus: &BusPlace,
    event: &Value,
    origin: Origin<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    if origin == Origin::Put {
        archives::keep(transaction, bus, event, now)?;
    }
    for rule in transaction.values(&RULES, &Range::prefix(&bus.key()))? {
        let is_meant = match origin {
            Origin::Replay(rules) => rules.is_empty() || rules.contains(&rule.place.arn()),
            Origin::Put => true,
        };
        let pattern = rule.pattern.as_deref().filter(|_| rule.is_enabled && is_meant);
        // Patterns were read when they were put.
        let pattern = pattern.and_then(|text| Pattern::parse(text).ok());
        if pattern.is_some_and(|pattern| pattern.matches(event)) {
            send(transaction, &rule.place, event, now)?;
        }
    }
    Ok(())
}

/// Leaves deliveries of `event` for all targets of a rule.
pub fn send(transaction: &Transaction<'_>, rule: &RulePlace, event: &Value, now: Timestamp) -> Result<(), StoreError> {
    let ingestion_time = seconds(now);
    let rule_arn = rule.arn();
    let around = Surroundings {
        rule_arn: &rule_arn,
        rule_name: &rule.name,
        ingestion_time: &ingestion_time,
    };
    for (target, kept) in targets(transaction, rule)? {
        let policy = target.retry_policy.as_ref();
        let attempts = policy.and_then(|policy| policy.maximum_retry_attempts);
        let age = policy.and_then(|policy| policy.maximum_event_age_in_seconds);
        let delivery = Delivery {
            account: rule.bus.account.clone(),
            region: rule.bus.region.clone(),
            payload: payload(&target, event, &around),
            target_arn: target.arn,
            target_id: target.id,
            sender_arn: rule_arn.clone(),
            event_id: event["id"].as_str().map(str::to_owned),
            parameters: kept,
            role_arn: target.role_arn,
            attributes: std::collections::BTreeMap::new(),
            created: now,
            attempts: 0,
            most_attempts: attempts
                .and_then(|most| u32::try_from(most).ok())
                .unwrap_or(MOST_ATTEMPTS),
            longest_age: age.map_or(LONGEST_AGE, i64::from),
            dead_letter_queue: target.dead_letter_config.and_then(|config| config.arn),
        };
        leave(transaction, &delivery, now)?;
    }
    Ok(())
}

/// The targets of a rule, typed and as they are kept.
pub fn targets(snapshot: &Snapshot<'_>, rule: &RulePlace) -> Result<Vec<(events::Target, Value)>, StoreError> {
    let kept = snapshot.values(&TARGETS, &Range::prefix(&rule.key()))?;
    kept.into_iter().map(|kept| Ok((typed(&kept)?, kept))).collect()
}

fn typed(kept: &Value) -> Result<events::Target, StoreError> {
    let mut target = events::Target::default();
    let read = Input::new(Node::Json(kept.clone())).read(&mut target, &events::MODEL);
    read.map_err(|error| StoreError::Corrupt {
        key: "a rule's target".to_owned(),
        reason: error.to_string(),
    })?;
    Ok(target)
}
