//! Telling of alarms.

use std::collections::BTreeSet;

use headwater_api::Error;
use headwater_api::cloudwatch::{
    CompositeAlarm, DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput, DescribeAlarmsInput,
    DescribeAlarmsOutput, Fault, MetricAlarm, PutCompositeAlarmInput, PutMetricAlarmInput, values,
};
use headwater_kernel::{Call, Range, Snapshot, StoreError, key};

use super::crud::children;
use super::records::{ALARMS, Alarm, Definition, key_of, name_of};
use super::wire;
use crate::cloudwatch::metric::MetricName;
use crate::cloudwatch::{CloudWatchFace, token};

const MOST_RECORDS: usize = 50;

pub async fn describe(
    face: &CloudWatchFace,
    call: &Call,
    input: DescribeAlarmsInput,
) -> Result<DescribeAlarmsOutput, Error> {
    if input.alarm_names.is_some() && input.alarm_name_prefix.is_some() {
        let message =
            "The parameters AlarmNames and AlarmNamePrefix are mutually exclusive and you have specified both.";
        return Err(Fault::InvalidParameterCombinationException.with(message));
    }
    let last: Option<String> = input.next_token.as_deref().map(read_token).transpose()?;
    let limit = input
        .max_records
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(MOST_RECORDS);
    let call = call.clone();
    face.read(move |snapshot| {
        let mut range = Range::prefix(&key![call.account(), &call.region]);
        if let Some(last) = &last {
            range = range.after(&key_of(&call, last));
        }
        let family = family(snapshot, &call, &input)?;
        let mut chosen = Vec::new();
        for alarm in snapshot.values(&ALARMS, &range)? {
            if is_asked(&alarm, &input, family.as_ref())? {
                chosen.push(alarm);
            }
        }
        let has_more = chosen.len() > limit;
        chosen.truncate(limit);
        let next_token = chosen
            .last()
            .filter(|_| has_more)
            .map(|alarm| token::write(&alarm.name));
        let mut output = DescribeAlarmsOutput {
            composite_alarms: Some(Vec::new()),
            metric_alarms: Some(Vec::new()),
            next_token,
        };
        for alarm in &chosen {
            match &alarm.definition {
                Definition::Metric(json) => {
                    output
                        .metric_alarms
                        .get_or_insert_default()
                        .push(metric_alarm(alarm, wire::back(json)?));
                }
                Definition::Composite(json) => {
                    let shown = composite_alarm(alarm, wire::back(json)?);
                    output.composite_alarms.get_or_insert_default().push(shown);
                }
            }
        }
        Ok(output)
    })
    .await
}

fn read_token(text: &str) -> Result<String, Error> {
    token::read(text).ok_or_else(|| Fault::InvalidNextToken.with("The NextToken is invalid."))
}

/// The names of the children or parents of an alarm, where the request asks for them.
fn family(
    snapshot: &Snapshot<'_>,
    call: &Call,
    input: &DescribeAlarmsInput,
) -> Result<Option<BTreeSet<String>>, StoreError> {
    if let Some(parent) = &input.children_of_alarm_name {
        let parent = snapshot.value(&ALARMS, &key_of(call, name_of(parent)))?;
        let names = parent.map(|parent| children(&parent)).transpose()?;
        return Ok(Some(names.unwrap_or_default().into_iter().collect()));
    }
    let Some(child) = &input.parents_of_alarm_name else {
        return Ok(None);
    };
    let mut parents = BTreeSet::new();
    for alarm in snapshot.values(&ALARMS, &Range::prefix(&key![call.account(), &call.region]))? {
        if children(&alarm)?.iter().any(|name| name == name_of(child)) {
            parents.insert(alarm.name);
        }
    }
    Ok(Some(parents))
}

fn is_asked(alarm: &Alarm, input: &DescribeAlarmsInput, family: Option<&BTreeSet<String>>) -> Result<bool, StoreError> {
    // Without types only metric alarms are told of, unless an alarm's family is asked for.
    let is_of_type = match &input.alarm_types {
        Some(types) => types.iter().any(|name| name == alarm.kind()),
        None => family.is_some() || alarm.kind() == values::alarm_type::METRIC_ALARM,
    };
    let has_action = match &input.action_prefix {
        Some(prefix) => alarm.actions()?.all().any(|action| action.starts_with(prefix)),
        None => true,
    };
    let is_named = input
        .alarm_names
        .as_ref()
        .is_none_or(|names| names.contains(&alarm.name));
    let begins = input
        .alarm_name_prefix
        .as_ref()
        .is_none_or(|prefix| alarm.name.starts_with(prefix));
    let is_in_state = input
        .state_value
        .as_ref()
        .is_none_or(|state| *state == alarm.state.value);
    let is_in_family = family.is_none_or(|family| family.contains(&alarm.name));
    Ok(is_of_type && has_action && is_named && begins && is_in_state && is_in_family)
}

fn metric_alarm(alarm: &Alarm, put: PutMetricAlarmInput) -> MetricAlarm {
    let is_single = put.metrics.is_none();
    MetricAlarm {
        alarm_name: Some(alarm.name.clone()),
        alarm_arn: Some(alarm.arn()),
        alarm_description: put.alarm_description,
        alarm_configuration_updated_timestamp: Some(alarm.configured),
        actions_enabled: Some(put.actions_enabled.unwrap_or(true)),
        ok_actions: Some(put.ok_actions.unwrap_or_default()),
        alarm_actions: Some(put.alarm_actions.unwrap_or_default()),
        insufficient_data_actions: Some(put.insufficient_data_actions.unwrap_or_default()),
        state_value: Some(alarm.state.value.clone()),
        state_reason: Some(alarm.state.reason.clone()),
        state_reason_data: alarm.state.reason_data.clone(),
        state_updated_timestamp: Some(alarm.state.updated),
        state_transitioned_timestamp: Some(alarm.state.transitioned),
        metric_name: put.metric_name,
        namespace: put.namespace,
        statistic: put.statistic,
        extended_statistic: put.extended_statistic,
        dimensions: Some(put.dimensions.unwrap_or_default()).filter(|_| is_single),
        period: put.period,
        unit: put.unit,
        evaluation_periods: put.evaluation_periods,
        datapoints_to_alarm: put.datapoints_to_alarm,
        threshold: put.threshold,
        comparison_operator: put.comparison_operator,
        treat_missing_data: put.treat_missing_data,
        evaluate_low_sample_count_percentile: put.evaluate_low_sample_count_percentile,
        metrics: put.metrics,
        ..MetricAlarm::default()
    }
}

fn composite_alarm(alarm: &Alarm, put: PutCompositeAlarmInput) -> CompositeAlarm {
    let held = alarm.suppression.as_ref().filter(|held| !held.by.is_empty());
    CompositeAlarm {
        actions_enabled: Some(put.actions_enabled.unwrap_or(true)),
        alarm_actions: Some(put.alarm_actions.unwrap_or_default()),
        alarm_arn: Some(alarm.arn()),
        alarm_configuration_updated_timestamp: Some(alarm.configured),
        alarm_description: put.alarm_description,
        alarm_name: Some(alarm.name.clone()),
        alarm_rule: Some(put.alarm_rule),
        insufficient_data_actions: Some(put.insufficient_data_actions.unwrap_or_default()),
        ok_actions: Some(put.ok_actions.unwrap_or_default()),
        state_reason: Some(alarm.state.reason.clone()),
        state_reason_data: alarm.state.reason_data.clone(),
        state_updated_timestamp: Some(alarm.state.updated),
        state_value: Some(alarm.state.value.clone()),
        state_transitioned_timestamp: Some(alarm.state.transitioned),
        actions_suppressed_by: held.map(|held| held.by.clone()),
        actions_suppressed_reason: held.map(|held| format!("Actions suppressed by {}", held.by)),
        actions_suppressor: put.actions_suppressor,
        actions_suppressor_wait_period: put.actions_suppressor_wait_period,
        actions_suppressor_extension_period: put.actions_suppressor_extension_period,
    }
}

pub async fn describe_for_metric(
    face: &CloudWatchFace,
    call: &Call,
    input: DescribeAlarmsForMetricInput,
) -> Result<DescribeAlarmsForMetricOutput, Error> {
    let wanted = MetricName::new(call, &input.namespace, &input.metric_name, input.dimensions.as_ref());
    let call = call.clone();
    let metric_alarms = face
        .read(move |snapshot| {
            let mut found = Vec::new();
            for alarm in snapshot.values(&ALARMS, &Range::prefix(&key![call.account(), &call.region]))? {
                let Definition::Metric(json) = &alarm.definition else {
                    continue;
                };
                let put: PutMetricAlarmInput = wire::back(json)?;
                if watches(&call, &put, &wanted, &input) {
                    found.push(metric_alarm(&alarm, put));
                }
            }
            Ok(found)
        })
        .await?;
    Ok(DescribeAlarmsForMetricOutput {
        metric_alarms: Some(metric_alarms),
    })
}

fn watches(call: &Call, put: &PutMetricAlarmInput, wanted: &MetricName, input: &DescribeAlarmsForMetricInput) -> bool {
    let (Some(namespace), Some(name)) = (&put.namespace, &put.metric_name) else {
        return false;
    };
    let fits = |asked: Option<&String>, own: Option<&String>| asked.is_none() || asked == own;
    MetricName::new(call, namespace, name, put.dimensions.as_ref()) == *wanted
        && fits(input.statistic.as_ref(), put.statistic.as_ref())
        && fits(input.extended_statistic.as_ref(), put.extended_statistic.as_ref())
        && fits(input.unit.as_ref(), put.unit.as_ref())
        && (input.period.is_none() || input.period == put.period)
}
