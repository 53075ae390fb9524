//! Metric filters: log events that become points of metrics.
//!
//! Source: CloudWatch Logs user guide, "Creating metrics from log events using filters", and the API reference.

use std::collections::{BTreeMap, BTreeSet};

use headwater_api::Error;
use headwater_api::logs::{
    DeleteMetricFilterRequest, DeleteMetricFilterResponse, DescribeMetricFiltersRequest, DescribeMetricFiltersResponse,
    Fault, MetricFilter, MetricFilterMatchRecord, MetricTransformation, PutMetricFilterRequest,
    PutMetricFilterResponse, TestMetricFilterRequest, TestMetricFilterResponse,
};
use headwater_kernel::{Call, Collection, Datum, Range, Signal, StoreError, Transaction, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::archive::StreamName;
use super::filters::{Arrived, check_group, check_plain, page, read_pattern};
use super::pattern::Pattern;
use super::{LogsFace, place};

/// By account, region, group and name.
pub const METRIC_FILTERS: Collection<MetricFilterRecord> = Collection::new("logs.metric_filters");

/// Source: CloudWatch Logs user guide, "CloudWatch Logs quotas".
const MOST_FILTERS: usize = 100;
const MOST_DIMENSIONS: usize = 3;
const MILLISECONDS_PER_MINUTE: i64 = 60_000;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MetricFilterRecord {
    name: String,
    group: String,
    pattern: String,
    metric_name: String,
    namespace: String,
    /// A number, or what names a value of the event.
    value: String,
    default_value: Option<f64>,
    /// By the dimension's name, what names its value.
    dimensions: BTreeMap<String, String>,
    unit: Option<String>,
    created: i64,
}

pub(super) async fn put(
    face: &LogsFace,
    call: &Call,
    input: PutMetricFilterRequest,
) -> Result<PutMetricFilterResponse, Error> {
    let pattern = read_pattern(&input.filter_pattern)?;
    check_plain(
        input.field_selection_criteria.as_ref(),
        input.emit_system_field_dimensions.as_ref(),
    )?;
    let group = place(call, &input.log_group_name, "");
    let created = face.now();
    let [transformation] = <[MetricTransformation; 1]>::try_from(input.metric_transformations)
        .map_err(|_| Fault::InvalidParameterException.with("A metric filter has one metric transformation"))?;
    check(&transformation, &pattern)?;
    let record = MetricFilterRecord {
        name: input.filter_name,
        group: input.log_group_name,
        pattern: input.filter_pattern,
        metric_name: transformation.metric_name,
        namespace: transformation.metric_namespace,
        value: transformation.metric_value,
        default_value: transformation.default_value,
        dimensions: transformation.dimensions.unwrap_or_default(),
        unit: transformation.unit,
        created,
    };
    face.write(move |transaction| {
        check_group(transaction, &group)?;
        transaction.put(&METRIC_FILTERS, &group.group_key().with(&record.name), &record)?;
        if transaction.count(&METRIC_FILTERS, &Range::prefix(&group.group_key()))? > MOST_FILTERS {
            return Err(Fault::LimitExceededException.with("Resource limit exceeded.").into());
        }
        Ok(PutMetricFilterResponse::default())
    })
    .await
}

fn check(transformation: &MetricTransformation, pattern: &Pattern) -> Result<(), Error> {
    let invalid = |message: String| Err(Fault::InvalidParameterException.with(message));
    let value = &transformation.metric_value;
    if literal(value).is_none() && !pattern.can_name(value) {
        return invalid(format!("The metric value {value} is neither a number nor a field"));
    }
    let Some(dimensions) = &transformation.dimensions else {
        return Ok(());
    };
    if transformation.default_value.is_some() && !dimensions.is_empty() {
        return invalid("A metric with dimensions has no default value".to_owned());
    }
    if dimensions.len() > MOST_DIMENSIONS {
        return invalid(format!("A metric filter has at most {MOST_DIMENSIONS} dimensions"));
    }
    match dimensions.values().find(|value| !pattern.can_name(value)) {
        Some(value) => invalid(format!("The value {value} of a dimension is no field")),
        None => Ok(()),
    }
}

fn literal(value: &str) -> Option<f64> {
    value.parse().ok().filter(|number: &f64| number.is_finite())
}

pub(super) async fn describe(
    face: &LogsFace,
    call: &Call,
    input: DescribeMetricFiltersRequest,
) -> Result<DescribeMetricFiltersResponse, Error> {
    if input.metric_name.is_some() != input.metric_namespace.is_some() {
        let message = "Both metricName and metricNamespace must be given, or neither of them";
        return Err(Fault::InvalidParameterException.with(message));
    }
    let group = input.log_group_name.as_ref().map(|group| place(call, group, ""));
    let everywhere = key![call.account(), &call.region];
    let records = face
        .read(move |snapshot| {
            if let Some(group) = &group {
                check_group(snapshot, group)?;
            }
            let prefix = group.map_or(everywhere, |group| group.group_key());
            Ok(snapshot.values(&METRIC_FILTERS, &Range::prefix(&prefix))?)
        })
        .await?;
    let prefix = input.filter_name_prefix.unwrap_or_default();
    let is_chosen = |record: &MetricFilterRecord| {
        let is_metric = |wanted: &Option<String>, found: &String| wanted.as_ref().is_none_or(|wanted| wanted == found);
        record.name.starts_with(&prefix)
            && is_metric(&input.metric_name, &record.metric_name)
            && is_metric(&input.metric_namespace, &record.namespace)
    };
    let chosen = records.into_iter().filter(is_chosen).map(to_wire).collect();
    let (shown, next_token) = page(chosen, input.next_token.as_deref(), input.limit)?;
    Ok(DescribeMetricFiltersResponse {
        metric_filters: Some(shown),
        next_token,
    })
}

fn to_wire(record: MetricFilterRecord) -> MetricFilter {
    let transformation = MetricTransformation {
        metric_name: record.metric_name,
        metric_namespace: record.namespace,
        metric_value: record.value,
        default_value: record.default_value,
        dimensions: Some(record.dimensions).filter(|dimensions| !dimensions.is_empty()),
        unit: record.unit,
    };
    MetricFilter {
        filter_name: Some(record.name),
        filter_pattern: Some(record.pattern),
        metric_transformations: Some(vec![transformation]),
        creation_time: Some(record.created),
        log_group_name: Some(record.group),
        ..MetricFilter::default()
    }
}

pub(super) async fn delete(
    face: &LogsFace,
    call: &Call,
    input: DeleteMetricFilterRequest,
) -> Result<DeleteMetricFilterResponse, Error> {
    let group = place(call, &input.log_group_name, "");
    face.write(move |transaction| {
        check_group(transaction, &group)?;
        if !transaction.delete(&METRIC_FILTERS, &group.group_key().with(&input.filter_name))? {
            let message = "The specified metric filter does not exist.";
            return Err(Fault::ResourceNotFoundException.with(message).into());
        }
        Ok(DeleteMetricFilterResponse::default())
    })
    .await
}

/// Which messages a pattern matches, counted from 1, and what it takes out of them.
pub(super) fn test(input: TestMetricFilterRequest) -> Result<TestMetricFilterResponse, Error> {
    let pattern = read_pattern(&input.filter_pattern)?;
    let numbered = (1..).zip(input.log_event_messages);
    let matches = numbered.filter(|(_, message)| pattern.matches(message));
    let records = matches.map(|(number, message)| MetricFilterMatchRecord {
        event_number: Some(number),
        extracted_values: Some(pattern.extracted(&message)),
        event_message: Some(message),
    });
    Ok(TestMetricFilterResponse {
        matches: Some(records.collect()),
    })
}

/// Leaves a point for each event that matches; for the others their default value, unless one of their minute matches.
pub(super) fn measure(
    transaction: &Transaction<'_>,
    filter: &MetricFilterRecord,
    stream: &StreamName,
    events: &[Arrived],
) -> Result<(), StoreError> {
    // Patterns were read when they were put.
    let Ok(pattern) = Pattern::parse(&filter.pattern) else {
        return Ok(());
    };
    let minute = |event: &Arrived| event.event.time.div_euclid(MILLISECONDS_PER_MINUTE);
    let (matching, others): (Vec<&Arrived>, Vec<&Arrived>) =
        events.iter().partition(|event| pattern.matches(&event.event.message));
    for event in &matching {
        if let Some((value, dimensions)) = filter.point(&pattern, &event.event.message) {
            let datum = filter.datum(stream, event, value, dimensions);
            transaction.signal(&Signal::Metric(datum))?;
        }
    }
    let Some(default) = filter.default_value else {
        return Ok(());
    };
    let measured: BTreeSet<i64> = matching.into_iter().map(minute).collect();
    for event in others.into_iter().filter(|event| !measured.contains(&minute(event))) {
        transaction.signal(&Signal::Metric(filter.datum(stream, event, default, Vec::new())))?;
    }
    Ok(())
}

impl MetricFilterRecord {
    /// The value and dimensions of an event; none where it lacks one of them, or its value is no number.
    fn point(&self, pattern: &Pattern, message: &str) -> Option<(f64, Vec<(String, String)>)> {
        let value = literal(&self.value).or_else(|| literal(&pattern.value(message, &self.value)?))?;
        let dimensions = self
            .dimensions
            .iter()
            .map(|(name, reference)| Some((name.clone(), pattern.value(message, reference)?)));
        Some((value, dimensions.collect::<Option<_>>()?))
    }

    fn datum(&self, stream: &StreamName, event: &Arrived, value: f64, dimensions: Vec<(String, String)>) -> Datum {
        Datum {
            account: stream.account.clone(),
            region: stream.region.clone(),
            time: Timestamp::from_millisecond(event.event.time).unwrap_or_default(),
            namespace: self.namespace.clone(),
            name: self.metric_name.clone(),
            dimensions,
            value,
            unit: self.unit.clone().unwrap_or_else(|| "None".to_owned()),
        }
    }
}
