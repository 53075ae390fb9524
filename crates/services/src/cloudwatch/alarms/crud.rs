//! Putting, switching, setting and deleting alarms.
//!
//! Source of the rules: CloudWatch API reference, PutMetricAlarm and PutCompositeAlarm; texts as observed.

use std::collections::{BTreeMap, BTreeSet};

use headwater_api::Error;
use headwater_api::cloudwatch::{
    DeleteAlarmsInput, DeleteAlarmsResponse, Fault, PutCompositeAlarmInput, PutCompositeAlarmResponse,
    PutMetricAlarmInput, PutMetricAlarmResponse, SetAlarmStateInput, SetAlarmStateResponse, Tag,
};
use headwater_kernel::{Call, Range, StoreError, Transaction, key};

use super::changes::{NewState, change};
use super::evaluate::{terms, watched};
use super::judgement::{Comparison, Gaps};
use super::records::{ALARMS, Actions, Alarm, Definition, State, key_of, name_of};
use super::rule::Rule;
use super::{composite, history, wire};
use crate::cloudwatch::lookup::asked;
use crate::cloudwatch::statistic::Statistic;
use crate::cloudwatch::tags::TAGS;
use crate::cloudwatch::window::is_period;
use crate::cloudwatch::{CloudWatchFace, Refused, tags};

const DAY: i64 = 24 * 60 * 60;

pub async fn put_metric(
    face: &CloudWatchFace,
    call: &Call,
    mut input: PutMetricAlarmInput,
) -> Result<PutMetricAlarmResponse, Error> {
    check_metric_alarm(call, &input)?;
    let tags = input.tags.take();
    let definition = Definition::Metric(wire::kept(&input)?);
    put(face, call, input.alarm_name, definition, tags).await?;
    Ok(PutMetricAlarmResponse::default())
}

pub async fn put_composite(
    face: &CloudWatchFace,
    call: &Call,
    mut input: PutCompositeAlarmInput,
) -> Result<PutCompositeAlarmResponse, Error> {
    let rule = Rule::parse(&input.alarm_rule);
    let rule = rule.map_err(|error| validation(format!("AlarmRule must be a valid rule expression: {error}")))?;
    let has_periods =
        input.actions_suppressor_wait_period.is_some() && input.actions_suppressor_extension_period.is_some();
    if input.actions_suppressor.is_some() != has_periods {
        let message = "ActionsSuppressor, ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod must be \
                       specified together";
        return Err(validation(message));
    }
    check_names(face, call, &input, &rule).await?;
    let tags = input.tags.take();
    let definition = Definition::Composite(wire::kept(&input)?);
    put(face, call, input.alarm_name, definition, tags).await?;
    Ok(PutCompositeAlarmResponse::default())
}

fn validation(message: impl Into<String>) -> Error {
    Error::new("ValidationError", 400, message)
}

/// All alarms that a composite alarm names are there, and none of them leads back to it.
async fn check_names(
    face: &CloudWatchFace,
    call: &Call,
    input: &PutCompositeAlarmInput,
    rule: &Rule,
) -> Result<(), Error> {
    let named = rule.names().into_iter().chain(input.actions_suppressor.as_deref());
    let mut waiting: Vec<String> = named.map(|name| name_of(name).to_owned()).collect();
    let (call, own_name) = (call.clone(), input.alarm_name.clone());
    face.read(move |snapshot| {
        let direct: BTreeSet<String> = waiting.iter().cloned().collect();
        let mut seen = BTreeSet::new();
        while let Some(name) = waiting.pop() {
            if name == own_name {
                let message = format!("Could not save the composite alarm as it would create a cycle through {name}");
                return Err(validation(message).into());
            }
            if !seen.insert(name.clone()) {
                continue;
            }
            match snapshot.value(&ALARMS, &key_of(&call, &name))? {
                Some(alarm) => waiting.extend(children(&alarm)?),
                None if direct.contains(&name) => {
                    let message =
                        format!("Could not save the composite alarm as alarms [{name}] in the alarm rule do not exist");
                    return Err(validation(message).into());
                }
                None => {}
            }
        }
        Ok(())
    })
    .await
}

/// The names of the alarms on which a composite alarm stands.
pub fn children(alarm: &Alarm) -> Result<Vec<String>, StoreError> {
    let Definition::Composite(json) = &alarm.definition else {
        return Ok(Vec::new());
    };
    let put: PutCompositeAlarmInput = wire::back(json)?;
    let rule = Rule::parse(&put.alarm_rule).ok();
    let named = rule.iter().flat_map(Rule::names);
    Ok(named.map(|name| name_of(name).to_owned()).collect())
}

/// Keeps the alarm. One that is there keeps its state; its tags stay as they are.
async fn put(
    face: &CloudWatchFace,
    call: &Call,
    name: String,
    definition: Definition,
    tags: Option<Vec<Tag>>,
) -> Result<(), Error> {
    let now = face.clock.now();
    let call = call.clone();
    face.write(move |transaction| {
        let known = transaction.value(&ALARMS, &key_of(&call, &name))?;
        let is_new = known.is_none();
        let mut alarm = Alarm {
            account: call.account().to_owned(),
            region: call.region.clone(),
            name,
            definition,
            configured: now,
            state: known.map_or_else(|| State::unchecked(now), |known: Alarm| known.state),
            suppression: None,
        };
        check_actions(&alarm.actions()?)?;
        if !is_new {
            // Looked at afresh: what it watches may be another metric now.
            alarm.state.updated = now;
        } else if let Some(tags) = tags {
            let tags: BTreeMap<String, String> = tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
            tags::keep(transaction, &alarm.arn(), &tags)?;
        }
        transaction.put(&ALARMS, &alarm.key(), &alarm)?;
        let what = if is_new { "created" } else { "updated" };
        history::note_configuration(transaction, &alarm, what, now)?;
        composite::look(transaction, alarm, now)?;
        Ok(())
    })
    .await
}

/// Topics are told; what else AWS's alarms can do is refused, not ignored.
fn check_actions(actions: &Actions) -> Result<(), Error> {
    for action in actions.all() {
        if !action.starts_with("arn:") {
            return Err(validation(format!("Invalid arn syntax: {action}")));
        }
        if !action.starts_with("arn:aws:sns:") {
            let message = format!("Alarm actions other than SNS topics are not supported by Headwater yet: {action}");
            return Err(validation(message));
        }
    }
    Ok(())
}

fn check_metric_alarm(call: &Call, input: &PutMetricAlarmInput) -> Result<(), Error> {
    if input.evaluation_criteria.is_some() {
        return Err(Error::not_supported(
            "CloudWatch",
            "PutMetricAlarm with EvaluationCriteria",
        ));
    }
    let required =
        |name: &str| Fault::MissingRequiredParameterException.with(format!("The parameter {name} is required."));
    let periods = input.evaluation_periods.ok_or_else(|| required("EvaluationPeriods"))?;
    let operator = input
        .comparison_operator
        .as_deref()
        .ok_or_else(|| required("ComparisonOperator"))?;
    if input.threshold_metric_id.is_some() || Comparison::parse(operator).is_none() {
        return Err(Error::not_supported(
            "CloudWatch",
            "PutMetricAlarm with anomaly detection",
        ));
    }
    input.threshold.ok_or_else(|| required("Threshold"))?;
    if input.datapoints_to_alarm.is_some_and(|datapoints| datapoints > periods) {
        return Err(validation(
            "DatapointsToAlarm must be less than or equal to EvaluationPeriods",
        ));
    }
    check_options(input)?;
    check_source(call, input)?;
    let period = watched(call, input).map(|watched| watched.period);
    let (Some(period), Some(_)) = (period, terms(input)) else {
        return Err(validation("The alarm cannot be evaluated"));
    };
    check_extent(period, i64::from(periods))
}

fn check_options(input: &PutMetricAlarmInput) -> Result<(), Error> {
    if let Some(option) = input
        .treat_missing_data
        .as_deref()
        .filter(|option| Gaps::parse(option).is_none())
    {
        let message = format!(
            "Option {option} is not supported. Supported options for parameter TreatMissingData are [breaching, \
             notBreaching, ignore, missing]."
        );
        return Err(validation(message));
    }
    let low_samples = input.evaluate_low_sample_count_percentile.as_deref();
    if let Some(option) = low_samples.filter(|option| !["evaluate", "ignore"].contains(option)) {
        let message = format!(
            "Option {option} is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are \
             [evaluate, ignore]."
        );
        return Err(validation(message));
    }
    Ok(())
}

/// An alarm watches one metric or the answer of queries, not both.
fn check_source(call: &Call, input: &PutMetricAlarmInput) -> Result<(), Error> {
    let has_metric = input.metric_name.is_some() || input.namespace.is_some() || input.period.is_some();
    match &input.metrics {
        Some(_) if has_metric => {
            let message = "When Metrics is specified, MetricName, Namespace, Dimensions, Period, Unit, Statistic and \
                           ExtendedStatistic must not be specified";
            Err(validation(message))
        }
        Some(queries) => {
            let returned = asked(call, queries)?.iter().filter(|query| query.is_returned).count();
            if returned == 1 {
                return Ok(());
            }
            Err(validation(
                "Exactly one element of the metrics list should return data.",
            ))
        }
        None => check_metric(input),
    }
}

fn check_metric(input: &PutMetricAlarmInput) -> Result<(), Error> {
    let required =
        |name: &str| Fault::MissingRequiredParameterException.with(format!("The parameter {name} is required."));
    input.metric_name.as_ref().ok_or_else(|| required("MetricName"))?;
    input.namespace.as_ref().ok_or_else(|| required("Namespace"))?;
    let period = i64::from(input.period.ok_or_else(|| required("Period"))?);
    if !is_period(period) {
        return Err(validation("Period must be 10, 20, 30 or a multiple of 60"));
    }
    match (&input.statistic, &input.extended_statistic) {
        (Some(_), Some(_)) => Err(Fault::InvalidParameterCombinationException.with(
            "The parameters Statistic and ExtendedStatistic are mutually exclusive and you have specified both.",
        )),
        (None, None) => Err(validation("Must specify either Statistic or ExtendedStatistic")),
        (Some(_), None) => Ok(()),
        (None, Some(name)) if Statistic::parse(name).is_some_and(Statistic::is_extended) => Ok(()),
        (None, Some(name)) => Err(validation(format!(
            "The value {name} for parameter ExtendedStatistic is not supported."
        ))),
    }
}

/// A day at most, and a week where periods are an hour or longer.
fn check_extent(period: i64, periods: i64) -> Result<(), Error> {
    let (most, named) = if period >= 3_600 {
        (7 * DAY, "seven days")
    } else {
        (DAY, "a day")
    };
    if period * periods <= most {
        return Ok(());
    }
    Err(validation(format!(
        "Metrics cannot be checked across more than {named} (EvaluationPeriods * Period must be <= {most})."
    )))
}

pub async fn delete(
    face: &CloudWatchFace,
    call: &Call,
    input: DeleteAlarmsInput,
) -> Result<DeleteAlarmsResponse, Error> {
    let now = face.clock.now();
    let call = call.clone();
    face.write(move |transaction| {
        let mut missing = Vec::new();
        let mut found = Vec::new();
        for name in input.alarm_names {
            match transaction.value(&ALARMS, &key_of(&call, &name))? {
                Some(alarm) => found.push(alarm),
                None => missing.push(name),
            }
        }
        // Several names are deleted all together or not at all; one that is not there is no error by itself.
        if !missing.is_empty() && !found.is_empty() {
            let names = missing.join(", ");
            return Err(Fault::ResourceNotFound
                .with(format!("Alarm(s) [{names}] do not exist"))
                .into());
        }
        for alarm in found {
            remove(transaction, &alarm)?;
            history::note_configuration(transaction, &alarm, "deleted", now)?;
        }
        Ok(DeleteAlarmsResponse::default())
    })
    .await
}

fn remove(transaction: &Transaction<'_>, alarm: &Alarm) -> Result<(), StoreError> {
    transaction.delete(&ALARMS, &alarm.key())?;
    transaction.delete(&TAGS, &tags::key(&alarm.arn()))?;
    Ok(())
}

/// Switches the actions of alarms; names that are none's are passed over, as AWS does.
pub async fn set_actions_enabled(
    face: &CloudWatchFace,
    call: &Call,
    names: Vec<String>,
    enabled: bool,
) -> Result<(), Error> {
    let now = face.clock.now();
    let call = call.clone();
    face.write(move |transaction| {
        for name in names {
            let Some(mut alarm) = transaction.value(&ALARMS, &key_of(&call, &name))? else {
                continue;
            };
            match &mut alarm.definition {
                Definition::Metric(json) | Definition::Composite(json) => json["ActionsEnabled"] = enabled.into(),
            }
            alarm.configured = now;
            transaction.put(&ALARMS, &alarm.key(), &alarm)?;
            history::note_configuration(transaction, &alarm, "updated", now)?;
        }
        Ok(())
    })
    .await
}

pub async fn set_state(
    face: &CloudWatchFace,
    call: &Call,
    input: SetAlarmStateInput,
) -> Result<SetAlarmStateResponse, Error> {
    if let Some(data) = &input.state_reason_data {
        let parsed = serde_json::from_str::<serde_json::Value>(data);
        parsed.map_err(|_| Fault::InvalidFormatFault.with("StateReasonData was not valid JSON"))?;
    }
    let now = face.clock.now();
    let call = call.clone();
    face.write(move |transaction| {
        let missing = || Fault::ResourceNotFound.with("Unknown");
        let alarm = transaction
            .value(&ALARMS, &key_of(&call, &input.alarm_name))?
            .ok_or_else(missing)?;
        let new = NewState {
            value: input.state_value,
            reason: input.state_reason,
            reason_data: input.state_reason_data,
        };
        let alarm = change(transaction, alarm, new, now)?;
        look_at_parents(transaction, &alarm, now)?;
        Ok(SetAlarmStateResponse::default())
    })
    .await
}

/// Composite alarms on `alarm` follow it at once.
fn look_at_parents(transaction: &Transaction<'_>, alarm: &Alarm, now: jiff::Timestamp) -> Result<(), Refused> {
    let place = key![&alarm.account, &alarm.region];
    for other in transaction.values(&ALARMS, &Range::prefix(&place))? {
        if children(&other)?.contains(&alarm.name) {
            composite::look(transaction, other, now)?;
        }
    }
    Ok(())
}
