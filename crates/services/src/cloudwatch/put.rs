//! `PutMetricData`: what arrives, checked.
//!
//! Source of the limits: CloudWatch API reference, PutMetricData and MetricDatum; texts as observed.

use headwater_api::Error;
use headwater_api::cloudwatch::{
    EntityMetricData, Fault, MetricDatum, PutMetricDataInput, PutMetricDataResponse, StatisticSet,
};
use headwater_kernel::Call;
use jiff::{SignedDuration, Timestamp};

use super::CloudWatchFace;
use super::archive::{Arrival, append};
use super::metric::MetricName;
use super::series::Distribution;

const MOST_DATA: usize = 1_000;
const MOST_VALUES: usize = 150;
const OLDEST: SignedDuration = SignedDuration::from_hours(14 * 24);
const YOUNGEST: SignedDuration = SignedDuration::from_hours(2);

pub(super) async fn put(
    face: &CloudWatchFace,
    call: &Call,
    input: PutMetricDataInput,
) -> Result<PutMetricDataResponse, Error> {
    if input.namespace.starts_with("AWS/") {
        return Err(invalid(&input.namespace, "Namespace"));
    }
    let data = all_data(input.metric_data, input.entity_metric_data)?;
    let now = face.clock.now();
    let mut arrivals = Vec::with_capacity(data.len());
    for (path, datum) in &data {
        let metric = MetricName::new(call, &input.namespace, &datum.metric_name, datum.dimensions.as_ref());
        arrivals.push(arrival(path, datum, metric, now)?);
    }
    face.write(move |transaction| Ok(append(transaction, &arrivals, now.as_second())?))
        .await?;
    Ok(PutMetricDataResponse::default())
}

/// All data of a request with the paths by which errors name them.
fn all_data(
    plain: Option<Vec<MetricDatum>>,
    of_entities: Option<Vec<EntityMetricData>>,
) -> Result<Vec<(String, MetricDatum)>, Error> {
    if plain.is_none() && of_entities.is_none() {
        return Err(Fault::MissingRequiredParameterException.with("The parameter MetricData is required."));
    }
    let numbered = |prefix: &str, data: Vec<MetricDatum>| -> Vec<(String, MetricDatum)> {
        let path = |index: usize| format!("{prefix}MetricData.member.{}", index + 1);
        let pairs = data.into_iter().enumerate();
        pairs.map(|(index, datum)| (path(index), datum)).collect()
    };
    let mut data = numbered("", plain.unwrap_or_default());
    for (index, entity) in of_entities.unwrap_or_default().into_iter().enumerate() {
        let prefix = format!("EntityMetricData.member.{}.", index + 1);
        data.extend(numbered(&prefix, entity.metric_data.unwrap_or_default()));
    }
    if data.len() > MOST_DATA {
        return Err(too_many("MetricData", MOST_DATA));
    }
    Ok(data)
}

fn arrival(path: &str, datum: &MetricDatum, metric: MetricName, now: Timestamp) -> Result<Arrival, Error> {
    let time = datum.timestamp.unwrap_or(now);
    check_time(path, time, now)?;
    let resolution = datum.storage_resolution.unwrap_or(60);
    if resolution != 1 && resolution != 60 {
        return Err(invalid(resolution, &format!("{path}.StorageResolution")));
    }
    Ok(Arrival {
        metric,
        time: time.as_second(),
        unit: datum.unit.clone().unwrap_or_else(|| "None".to_owned()),
        is_high_resolution: resolution == 1,
        distribution: distribution(path, datum)?,
    })
}

fn check_time(path: &str, time: Timestamp, now: Timestamp) -> Result<(), Error> {
    let age = now.duration_since(time);
    if age > OLDEST {
        let message = format!("The parameter {path}.Timestamp must specify a time within the past two weeks.");
        return Err(Fault::InvalidParameterValueException.with(message));
    }
    if age < -YOUNGEST {
        let message =
            format!("The parameter {path}.Timestamp must specify a time no more than two hours in the future.");
        return Err(Fault::InvalidParameterValueException.with(message));
    }
    Ok(())
}

fn distribution(path: &str, datum: &MetricDatum) -> Result<Distribution, Error> {
    match (datum.value, &datum.values, &datum.statistic_values) {
        (Some(_), Some(_), _) => Err(exclusive(path, "Value", "Values")),
        (Some(_), None, Some(_)) => Err(exclusive(path, "Value", "StatisticValues")),
        (None, Some(_), Some(_)) => Err(exclusive(path, "Values", "StatisticValues")),
        (Some(value), None, None) => {
            check_value(value, &format!("{path}.Value"))?;
            Ok(Distribution::of_value(value, 1.0))
        }
        (None, Some(values), None) => of_values(path, values, datum.counts.as_ref()),
        (None, None, Some(set)) => of_set(path, set),
        (None, None, None) => {
            let message = format!(
                "At least one of the parameters {path}.Value, {path}.Values or {path}.StatisticValues must be specified."
            );
            Err(Fault::MissingRequiredParameterException.with(message))
        }
    }
}

fn of_values(path: &str, values: &[f64], counts: Option<&Vec<f64>>) -> Result<Distribution, Error> {
    if values.len() > MOST_VALUES {
        return Err(too_many(&format!("{path}.Values"), MOST_VALUES));
    }
    if counts.is_some_and(|counts| counts.len() != values.len()) {
        let message = format!("The parameters {path}.Values and {path}.Counts must be of the same size.");
        return Err(Fault::InvalidParameterValueException.with(message));
    }
    let mut all: Option<Distribution> = None;
    for (index, value) in values.iter().enumerate() {
        let count = counts.and_then(|counts| counts.get(index)).copied().unwrap_or(1.0);
        check_value(*value, &format!("{path}.Values.member.{}", index + 1))?;
        check_count(count, &format!("{path}.Counts.member.{}", index + 1))?;
        let one = Distribution::of_value(*value, count);
        match &mut all {
            Some(known) => known.merge(&one),
            None => all = Some(one),
        }
    }
    all.ok_or_else(|| {
        let message = format!("The parameter {path}.Values must not be empty.");
        Fault::MissingRequiredParameterException.with(message)
    })
}

fn of_set(path: &str, set: &StatisticSet) -> Result<Distribution, Error> {
    let path = format!("{path}.StatisticValues");
    check_count(set.sample_count, &format!("{path}.SampleCount"))?;
    check_value(set.sum, &format!("{path}.Sum"))?;
    check_value(set.minimum, &format!("{path}.Minimum"))?;
    check_value(set.maximum, &format!("{path}.Maximum"))?;
    if set.minimum > set.maximum {
        let message = format!("The parameter {path}.Minimum must be less than or equal to {path}.Maximum.");
        return Err(Fault::InvalidParameterValueException.with(message));
    }
    Ok(Distribution::of_set(
        set.sample_count,
        set.sum,
        set.minimum,
        set.maximum,
    ))
}

/// Values lie between -2^360 and 2^360; special ones are not supported.
fn check_value(value: f64, path: &str) -> Result<(), Error> {
    let most = 360f64.exp2();
    if value.is_finite() && value.abs() <= most {
        return Ok(());
    }
    Err(invalid(value, path))
}

fn check_count(count: f64, path: &str) -> Result<(), Error> {
    check_value(count, path)?;
    if count <= 0.0 {
        return Err(invalid(count, path));
    }
    Ok(())
}

fn invalid(value: impl std::fmt::Display, path: &str) -> Error {
    Fault::InvalidParameterValueException.with(format!("The value {value} for parameter {path} is invalid."))
}

fn too_many(path: &str, most: usize) -> Error {
    let message = format!("The collection {path} must not have a size greater than {most}.");
    Fault::InvalidParameterValueException.with(message)
}

fn exclusive(path: &str, one: &str, other: &str) -> Error {
    let message =
        format!("The parameters {path}.{one} and {path}.{other} are mutually exclusive and you have specified both.");
    Fault::InvalidParameterCombinationException.with(message)
}
