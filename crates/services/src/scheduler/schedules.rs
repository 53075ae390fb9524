//! Schedules: put, changed, shown, deleted.

use headwater_api::Error;
use headwater_api::scheduler::{
    CreateScheduleInput, CreateScheduleOutput, DeleteScheduleInput, DeleteScheduleOutput, Fault, FlexibleTimeWindow,
    GetScheduleInput, GetScheduleOutput, ListSchedulesInput, ListSchedulesOutput, ScheduleSummary, Target,
    TargetSummary, UpdateScheduleInput, UpdateScheduleOutput, values,
};
use headwater_kernel::{Call, Range, Snapshot, key};
use jiff::SignedDuration;

use super::firing::{plan, zone};
use super::groups;
use super::records::{DEFAULT_GROUP, SCHEDULES, ScheduleRecord, schedule_arn, schedule_key};
use super::{Refused, SchedulerFace};
use crate::events::{Page, cut};
use crate::schedule::Schedule;

fn validation(message: impl Into<String>) -> Error {
    Fault::ValidationException.with(message)
}

fn missing(name: &str) -> Error {
    Fault::ResourceNotFoundException.with(format!("Schedule {name} does not exist."))
}

fn found(snapshot: &Snapshot<'_>, call: &Call, group: &str, name: &str) -> Result<ScheduleRecord, Refused> {
    let record = snapshot.value(&SCHEDULES, &schedule_key(call, group, name))?;
    Ok(record.ok_or_else(|| missing(name))?)
}

pub(super) async fn create(
    face: &SchedulerFace,
    call: &Call,
    input: CreateScheduleInput,
) -> Result<CreateScheduleOutput, Error> {
    let now = face.clock.now();
    let group = input.group_name.unwrap_or_else(|| DEFAULT_GROUP.to_owned());
    let arn = schedule_arn(call, &group, &input.name);
    let shown = GetScheduleOutput {
        action_after_completion: input.action_after_completion,
        arn: Some(arn.clone()),
        creation_date: Some(now),
        description: input.description,
        end_date: input.end_date,
        flexible_time_window: Some(input.flexible_time_window),
        group_name: Some(group.clone()),
        kms_key_arn: input.kms_key_arn,
        last_modification_date: Some(now),
        name: Some(input.name.clone()),
        schedule_expression: Some(input.schedule_expression),
        schedule_expression_timezone: Some(input.schedule_expression_timezone.unwrap_or_else(|| "UTC".to_owned())),
        start_date: input.start_date,
        state: Some(
            input
                .state
                .unwrap_or_else(|| values::schedule_state::ENABLED.to_owned()),
        ),
        target: Some(input.target),
    };
    let record = checked(face, call, &shown)?;
    let call = call.clone();
    face.write(move |transaction| {
        groups::check(transaction, &call, &group)?;
        let key = schedule_key(&call, &group, &input.name);
        if transaction.contains(&SCHEDULES, &key)? {
            let message = format!("Schedule {} already exists.", input.name);
            return Err(Fault::ConflictException.with(message).into());
        }
        transaction.put(&SCHEDULES, &key, &record)?;
        Ok(CreateScheduleOutput { schedule_arn: arn })
    })
    .await
}

/// All that is not given again falls back to its default, as AWS does.
pub(super) async fn update(
    face: &SchedulerFace,
    call: &Call,
    input: UpdateScheduleInput,
) -> Result<UpdateScheduleOutput, Error> {
    let now = face.clock.now();
    let group = input.group_name.unwrap_or_else(|| DEFAULT_GROUP.to_owned());
    let name = input.name;
    let (known_call, known_group, known_name) = (call.clone(), group.clone(), name.clone());
    let known = face
        .read(move |snapshot| Ok::<_, Refused>(found(snapshot, &known_call, &known_group, &known_name)?.shown()?))
        .await?;
    let shown = GetScheduleOutput {
        action_after_completion: input.action_after_completion,
        arn: known.arn.clone(),
        creation_date: known.creation_date,
        description: input.description,
        end_date: input.end_date,
        flexible_time_window: Some(input.flexible_time_window),
        group_name: Some(group.clone()),
        kms_key_arn: input.kms_key_arn,
        last_modification_date: Some(now),
        name: Some(name.clone()),
        schedule_expression: Some(input.schedule_expression),
        schedule_expression_timezone: Some(input.schedule_expression_timezone.unwrap_or_else(|| "UTC".to_owned())),
        start_date: input.start_date,
        state: Some(
            input
                .state
                .unwrap_or_else(|| values::schedule_state::ENABLED.to_owned()),
        ),
        target: Some(input.target),
    };
    let record = checked(face, call, &shown)?;
    let call = call.clone();
    face.write(move |transaction| {
        found(transaction, &call, &group, &name)?;
        transaction.put(&SCHEDULES, &schedule_key(&call, &group, &name), &record)?;
        Ok(UpdateScheduleOutput {
            schedule_arn: known.arn.unwrap_or_default(),
        })
    })
    .await
}

/// The schedule as it is kept and planned, once all of it was found good.
fn checked(face: &SchedulerFace, call: &Call, shown: &GetScheduleOutput) -> Result<ScheduleRecord, Error> {
    let expression = shown.schedule_expression.as_deref().unwrap_or_default();
    if Schedule::parse(expression).is_err() {
        return Err(validation(format!("Invalid Schedule Expression {expression}.")));
    }
    let zone_name = shown.schedule_expression_timezone.as_deref();
    if zone(zone_name).is_none() {
        let name = zone_name.unwrap_or_default();
        return Err(validation(format!("Provided timezone {name} is not valid.")));
    }
    if let (Some(start), Some(end)) = (shown.start_date, shown.end_date)
        && start >= end
    {
        return Err(validation(
            "The StartDate you specify cannot be later than the EndDate.",
        ));
    }
    check_window(shown.flexible_time_window.as_ref())?;
    check_target(face, shown.target.as_ref())?;
    let mut record = ScheduleRecord::new(call, shown)?;
    // A rate fires first at the instant at which its schedule was made.
    let made = shown.last_modification_date.unwrap_or_else(|| face.clock.now());
    let just_before = made.saturating_sub(SignedDuration::from_nanos(1)).unwrap_or(made);
    plan(&mut record, shown, just_before);
    Ok(record)
}

fn check_window(window: Option<&FlexibleTimeWindow>) -> Result<(), Error> {
    let Some(window) = window else { return Ok(()) };
    let is_flexible = window.mode == values::flexible_time_window_mode::FLEXIBLE;
    match (is_flexible, window.maximum_window_in_minutes) {
        (true, None) => Err(validation(
            "A MaximumWindowInMinutes must be provided for FLEXIBLE Mode.",
        )),
        (false, Some(_)) => Err(validation("MaximumWindowInMinutes must be null for OFF Mode.")),
        _ => Ok(()),
    }
}

fn check_target(face: &SchedulerFace, target: Option<&Target>) -> Result<(), Error> {
    let Some(target) = target else { return Ok(()) };
    let is_bus = target.arn.contains(":event-bus/");
    if is_bus != target.event_bridge_parameters.is_some() {
        return Err(validation(
            "EventBridgeParameters must be given for an event bus, and for nothing else.",
        ));
    }
    if face.events.deliveries().target(&target.arn).is_none() {
        let message = format!("The target {} is not supported by Headwater yet", target.arn);
        return Err(validation(message));
    }
    Ok(())
}

pub(super) async fn delete(
    face: &SchedulerFace,
    call: &Call,
    input: DeleteScheduleInput,
) -> Result<DeleteScheduleOutput, Error> {
    let group = input.group_name.unwrap_or_else(|| DEFAULT_GROUP.to_owned());
    let call = call.clone();
    face.write(move |transaction| {
        if transaction.delete(&SCHEDULES, &schedule_key(&call, &group, &input.name))? {
            return Ok(DeleteScheduleOutput::default());
        }
        Err(missing(&input.name).into())
    })
    .await
}

pub(super) async fn get(
    face: &SchedulerFace,
    call: &Call,
    input: GetScheduleInput,
) -> Result<GetScheduleOutput, Error> {
    let group = input.group_name.unwrap_or_else(|| DEFAULT_GROUP.to_owned());
    let call = call.clone();
    face.read(move |snapshot| Ok(found(snapshot, &call, &group, &input.name)?.shown()?))
        .await
}

pub(super) async fn list(
    face: &SchedulerFace,
    call: &Call,
    input: ListSchedulesInput,
) -> Result<ListSchedulesOutput, Error> {
    let page = Page::new(input.next_token.as_deref(), input.max_results)?;
    let here = key![call.account(), &call.region];
    let within = input.group_name.iter().fold(here, headwater_kernel::Key::with);
    let shown = face
        .read(move |snapshot| {
            let records = snapshot.values(&SCHEDULES, &Range::prefix(&within))?;
            let shown = records.iter().map(ScheduleRecord::shown);
            Ok(shown.collect::<Result<Vec<_>, _>>()?)
        })
        .await?;
    let prefix = input.name_prefix.unwrap_or_default();
    let is_asked = |shown: &GetScheduleOutput| {
        let is_named = shown.name.as_ref().is_some_and(|name| name.starts_with(&prefix));
        is_named && (input.state.is_none() || input.state == shown.state)
    };
    let summaries = shown.into_iter().filter(is_asked).map(|shown| ScheduleSummary {
        arn: shown.arn,
        creation_date: shown.creation_date,
        group_name: shown.group_name,
        last_modification_date: shown.last_modification_date,
        name: shown.name,
        state: shown.state,
        target: shown.target.map(|target| TargetSummary { arn: target.arn }),
    });
    let (schedules, next_token) = cut(summaries.collect(), &page);
    Ok(ListSchedulesOutput { next_token, schedules })
}
