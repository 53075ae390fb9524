//! Rules and their targets.

use headwater_api::Error;
use headwater_api::events::{
    self, DeleteRuleRequest, DeleteRuleResponse, DescribeRuleRequest, DescribeRuleResponse, Fault,
    ListRuleNamesByTargetRequest, ListRuleNamesByTargetResponse, ListRulesRequest, ListRulesResponse,
    ListTargetsByRuleRequest, ListTargetsByRuleResponse, PutRuleRequest, PutRuleResponse, PutTargetsRequest,
    PutTargetsResponse, PutTargetsResultEntry, RemoveTargetsRequest, RemoveTargetsResponse, values,
};
use headwater_api::{Shape, json};
use headwater_kernel::{Call, Range, Snapshot, StoreError, Transaction, key};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::ingest::targets;
use super::page::{Page, cut};
use super::pattern::Pattern;
use super::records::{BusPlace, DEFAULT_BUS, RULES, RulePlace, RuleRecord, TAGS, TARGETS};
use super::transform::complaint;
use super::{EventsFace, Refused, buses, tags};
use crate::schedule::Schedule;

/// Source: EventBridge user guide, "Quotas".
const MOST_TARGETS: usize = 5;

fn validation(message: impl Into<String>) -> Error {
    Error::new("ValidationException", 400, message)
}

fn missing(rule: &RulePlace) -> Error {
    let message = format!("Rule {} does not exist on EventBus {}.", rule.name, rule.bus.bus);
    Fault::ResourceNotFoundException.with(message)
}

fn found(snapshot: &Snapshot<'_>, rule: &RulePlace) -> Result<RuleRecord, Refused> {
    Ok(snapshot.value(&RULES, &rule.key())?.ok_or_else(|| missing(rule))?)
}

pub(super) async fn put(face: &EventsFace, call: &Call, input: PutRuleRequest) -> Result<PutRuleResponse, Error> {
    let place = BusPlace::named(call, input.event_bus_name.as_deref()).rule(&input.name);
    check(&place, &input)?;
    let now = face.clock.now();
    let state = input.state.unwrap_or_else(|| values::rule_state::ENABLED.to_owned());
    let is_enabled = state != values::rule_state::DISABLED;
    let record = RuleRecord {
        place,
        pattern: input.event_pattern,
        next_due: next_due(input.schedule_expression.as_deref(), now, now).filter(|_| is_enabled),
        schedule: input.schedule_expression,
        is_enabled,
        state,
        description: input.description,
        role_arn: input.role_arn,
        created_by: call.account().to_owned(),
        anchor: now,
    };
    let tags = input.tags;
    let arn = record.place.arn();
    face.write(move |transaction| {
        buses::check(transaction, &record.place.bus)?;
        let key = record.place.key();
        if !transaction.contains(&RULES, &key)? {
            tags::keep(transaction, &record.place.arn(), tags)?;
        }
        transaction.put(&RULES, &key, &record)?;
        Ok(())
    })
    .await?;
    face.deliveries.wake();
    Ok(PutRuleResponse { rule_arn: Some(arn) })
}

fn check(place: &RulePlace, input: &PutRuleRequest) -> Result<(), Error> {
    if input.event_pattern.is_none() && input.schedule_expression.is_none() {
        return Err(validation(
            "Parameter(s) EventPattern or ScheduleExpression must be specified.",
        ));
    }
    if let Some(text) = &input.event_pattern {
        let parsed = Pattern::parse(text);
        parsed.map_err(|error| Fault::InvalidEventPatternException.with(error.to_string()))?;
    }
    let Some(expression) = &input.schedule_expression else {
        return Ok(());
    };
    if place.bus.bus != DEFAULT_BUS {
        return Err(validation(
            "ScheduleExpression is supported only on the default event bus.",
        ));
    }
    match Schedule::parse(expression) {
        Ok(Schedule::Cron(_) | Schedule::Rate(_)) => Ok(()),
        _ => Err(validation("Parameter ScheduleExpression is not valid.")),
    }
}

/// When a rule's schedule fires after `now`, in UTC. A rate fires first once its time has passed.
pub fn next_due(expression: Option<&str>, anchor: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let schedule = Schedule::parse(expression?).ok()?;
    schedule.next_after(now, anchor, &TimeZone::UTC)
}

pub(super) async fn delete(
    face: &EventsFace,
    call: &Call,
    input: DeleteRuleRequest,
) -> Result<DeleteRuleResponse, Error> {
    let place = BusPlace::named(call, input.event_bus_name.as_deref()).rule(&input.name);
    face.write(move |transaction| {
        buses::check(transaction, &place.bus)?;
        if transaction.count(&TARGETS, &Range::prefix(&place.key()))? > 0 {
            return Err(validation("Rule can't be deleted since it has targets.").into());
        }
        transaction.delete(&RULES, &place.key())?;
        transaction.delete(&TAGS, &key![place.arn()])?;
        Ok(DeleteRuleResponse::default())
    })
    .await
}

/// Switches a rule on or off.
pub(super) async fn switch(
    face: &EventsFace,
    call: &Call,
    name: &str,
    bus: Option<&str>,
    is_enabled: bool,
) -> Result<(), Error> {
    let place = BusPlace::named(call, bus).rule(name);
    let now = face.clock.now();
    face.write(move |transaction| {
        let mut rule = found(transaction, &place)?;
        rule.is_enabled = is_enabled;
        let state = if is_enabled {
            values::rule_state::ENABLED
        } else {
            values::rule_state::DISABLED
        };
        state.clone_into(&mut rule.state);
        rule.next_due = next_due(rule.schedule.as_deref(), rule.anchor, now).filter(|_| is_enabled);
        transaction.put(&RULES, &place.key(), &rule)?;
        Ok(())
    })
    .await?;
    face.deliveries.wake();
    Ok(())
}

pub(super) async fn describe(
    face: &EventsFace,
    call: &Call,
    input: DescribeRuleRequest,
) -> Result<DescribeRuleResponse, Error> {
    let place = BusPlace::named(call, input.event_bus_name.as_deref()).rule(&input.name);
    let rule = face
        .read(move |snapshot| {
            buses::check(snapshot, &place.bus)?;
            found(snapshot, &place)
        })
        .await?;
    Ok(DescribeRuleResponse {
        name: Some(rule.place.name.clone()),
        arn: Some(rule.place.arn()),
        event_pattern: rule.pattern,
        schedule_expression: rule.schedule,
        state: Some(rule.state),
        description: rule.description,
        role_arn: rule.role_arn,
        event_bus_name: Some(rule.place.bus.bus),
        created_by: Some(rule.created_by),
        ..DescribeRuleResponse::default()
    })
}

pub(super) async fn list(face: &EventsFace, call: &Call, input: ListRulesRequest) -> Result<ListRulesResponse, Error> {
    let bus = BusPlace::named(call, input.event_bus_name.as_deref());
    let page = Page::new(input.next_token.as_deref(), input.limit)?;
    let prefix = input.name_prefix.unwrap_or_default();
    let rules = face
        .read(move |snapshot| {
            buses::check(snapshot, &bus)?;
            Ok(snapshot.values(&RULES, &Range::prefix(&bus.key()))?)
        })
        .await?;
    let chosen = rules.into_iter().filter(|rule| rule.place.name.starts_with(&prefix));
    let (rules, next_token) = cut(chosen.map(to_wire).collect(), &page);
    Ok(ListRulesResponse {
        rules: Some(rules),
        next_token,
    })
}

fn to_wire(rule: RuleRecord) -> events::Rule {
    events::Rule {
        name: Some(rule.place.name.clone()),
        arn: Some(rule.place.arn()),
        event_pattern: rule.pattern,
        schedule_expression: rule.schedule,
        state: Some(rule.state),
        description: rule.description,
        role_arn: rule.role_arn,
        event_bus_name: Some(rule.place.bus.bus),
        ..events::Rule::default()
    }
}

pub(super) async fn list_names_by_target(
    face: &EventsFace,
    call: &Call,
    input: ListRuleNamesByTargetRequest,
) -> Result<ListRuleNamesByTargetResponse, Error> {
    let bus = BusPlace::named(call, input.event_bus_name.as_deref());
    let page = Page::new(input.next_token.as_deref(), input.limit)?;
    let names = face
        .read(move |snapshot| {
            buses::check(snapshot, &bus)?;
            let mut names = Vec::new();
            for rule in snapshot.values(&RULES, &Range::prefix(&bus.key()))? {
                let has_target = |(target, _): &(events::Target, Value)| target.arn == input.target_arn;
                if targets(snapshot, &rule.place)?.iter().any(has_target) {
                    names.push(rule.place.name);
                }
            }
            Ok(names)
        })
        .await?;
    let (names, next_token) = cut(names, &page);
    Ok(ListRuleNamesByTargetResponse {
        rule_names: Some(names),
        next_token,
    })
}

pub(super) async fn put_targets(
    face: &EventsFace,
    call: &Call,
    input: PutTargetsRequest,
) -> Result<PutTargetsResponse, Error> {
    let place = BusPlace::named(call, input.event_bus_name.as_deref()).rule(&input.rule);
    if let Some(complaint) = input.targets.iter().find_map(complaint) {
        return Err(validation(complaint));
    }
    let (served, refused): (Vec<_>, Vec<_>) = input
        .targets
        .into_iter()
        .partition(|target| face.deliveries.target(&target.arn).is_some());
    let kept: Vec<(String, Value)> = served
        .iter()
        .map(|target| Ok((target.id.clone(), kept(target)?)))
        .collect::<Result<_, Error>>()?;
    face.write(move |transaction| {
        buses::check(transaction, &place.bus)?;
        found(transaction, &place)?;
        for (id, target) in &kept {
            transaction.put(&TARGETS, &place.key().with(id), target)?;
        }
        check_count(transaction, &place)
    })
    .await?;
    let failed: Vec<PutTargetsResultEntry> = refused.into_iter().map(refusal).collect();
    Ok(PutTargetsResponse {
        failed_entry_count: i32::try_from(failed.len()).ok(),
        failed_entries: Some(failed),
    })
}

fn check_count(transaction: &Transaction<'_>, place: &RulePlace) -> Result<(), Refused> {
    if transaction.count(&TARGETS, &Range::prefix(&place.key()))? <= MOST_TARGETS {
        return Ok(());
    }
    let message = "The requested resource exceeds the maximum number allowed.";
    Err(Fault::LimitExceededException.with(message).into())
}

fn kept(target: &dyn Shape) -> Result<Value, Error> {
    serde_json::from_slice(&json::output(target)?).map_err(|error| Error::internal(error.to_string()))
}

fn refusal(target: events::Target) -> PutTargetsResultEntry {
    PutTargetsResultEntry {
        target_id: Some(target.id),
        error_code: Some("ValidationException".to_owned()),
        error_message: Some(format!("The target {} is not supported by Headwater yet", target.arn)),
    }
}

pub(super) async fn remove_targets(
    face: &EventsFace,
    call: &Call,
    input: RemoveTargetsRequest,
) -> Result<RemoveTargetsResponse, Error> {
    let place = BusPlace::named(call, input.event_bus_name.as_deref()).rule(&input.rule);
    face.write(move |transaction| {
        buses::check(transaction, &place.bus)?;
        found(transaction, &place)?;
        for id in &input.ids {
            transaction.delete(&TARGETS, &place.key().with(id))?;
        }
        Ok(RemoveTargetsResponse {
            failed_entry_count: Some(0),
            failed_entries: Some(Vec::new()),
        })
    })
    .await
}

pub(super) async fn list_targets(
    face: &EventsFace,
    call: &Call,
    input: ListTargetsByRuleRequest,
) -> Result<ListTargetsByRuleResponse, Error> {
    let place = BusPlace::named(call, input.event_bus_name.as_deref()).rule(&input.rule);
    let page = Page::new(input.next_token.as_deref(), input.limit)?;
    let all = face
        .read(move |snapshot| {
            buses::check(snapshot, &place.bus)?;
            found(snapshot, &place)?;
            Ok::<_, Refused>(targets(snapshot, &place)?)
        })
        .await?;
    let (targets, next_token) = cut(all.into_iter().map(|(target, _)| target).collect(), &page);
    Ok(ListTargetsByRuleResponse {
        targets: Some(targets),
        next_token,
    })
}

/// Whether any schedule is due: asked before a transaction is begun.
pub fn is_any_due(snapshot: &Snapshot<'_>, now: Timestamp) -> Result<bool, StoreError> {
    let rules = snapshot.values(&RULES, &Range::prefix(&key![]))?;
    Ok(rules.iter().any(|rule| rule.next_due.is_some_and(|due| due <= now)))
}

/// Fires the schedules that are due.
pub fn fire_due(transaction: &Transaction<'_>, now: Timestamp) -> Result<(), StoreError> {
    for mut rule in transaction.values(&RULES, &Range::prefix(&key![]))? {
        let Some(due) = rule.next_due else { continue };
        if due <= now {
            let event = scheduled_event(&rule.place, due);
            super::ingest::send(transaction, &rule.place, &event, now)?;
            // Times that passed while the server was down are not made up for, as AWS gives no such promise.
            rule.next_due = next_due(rule.schedule.as_deref(), rule.anchor, now);
            transaction.put(&RULES, &rule.place.key(), &rule)?;
        }
    }
    Ok(())
}

fn scheduled_event(rule: &RulePlace, due: Timestamp) -> Value {
    super::ingest::envelope(&headwater_kernel::Event {
        account: rule.bus.account.clone(),
        region: rule.bus.region.clone(),
        time: due,
        source: "aws.events".to_owned(),
        detail_type: "Scheduled Event".to_owned(),
        resources: vec![rule.arn()],
        detail: serde_json::json!({}),
    })
}
