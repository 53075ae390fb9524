//! `GetMetricStatistics`.

use std::collections::{BTreeMap, BTreeSet};

use headwater_api::Error;
use headwater_api::cloudwatch::{Datapoint, Fault, GetMetricStatisticsInput, GetMetricStatisticsOutput};
use headwater_kernel::{Call, StoreError};
use jiff::Timestamp;

use super::CloudWatchFace;
use super::archive::points;
use super::metric::MetricName;
use super::series::Distribution;
use super::statistic::Statistic;
use super::window::{Window, is_period};

const MOST_DATAPOINTS: i64 = 1_440;

pub(super) async fn get(
    face: &CloudWatchFace,
    call: &Call,
    input: GetMetricStatisticsInput,
) -> Result<GetMetricStatisticsOutput, Error> {
    let statistics = asked_statistics(&input)?;
    let period = i64::from(input.period);
    check_extent(&input, period)?;
    let window = Window::rounded(input.start_time, input.end_time, face.clock.now(), period);
    let metric = MetricName::new(call, &input.namespace, &input.metric_name, input.dimensions.as_ref());
    let unit = input.unit;
    let by_period = face
        .read(move |snapshot| {
            let span = (window.start, window.end);
            let mut by_period: BTreeMap<(i64, String), Distribution> = BTreeMap::new();
            for point in points(snapshot, &metric, span, period, unit.as_deref())? {
                let place = (window.beginning(point.time, period), point.unit);
                by_period
                    .entry(place)
                    .and_modify(|known| known.merge(&point.distribution))
                    .or_insert(point.distribution);
            }
            Ok(by_period)
        })
        .await?;
    let datapoints = by_period
        .into_iter()
        .map(|((time, unit), found)| datapoint(time, unit, &found, &statistics));
    Ok(GetMetricStatisticsOutput {
        label: Some(input.metric_name),
        datapoints: Some(
            datapoints
                .collect::<Result<_, StoreError>>()
                .map_err(|error| Error::internal(error.to_string()))?,
        ),
    })
}

/// The statistics by name.
fn asked_statistics(input: &GetMetricStatisticsInput) -> Result<BTreeMap<String, Statistic>, Error> {
    if input.statistics.is_none() && input.extended_statistics.is_none() {
        let message = "At least one of the parameters Statistics and ExtendedStatistics must be specified.";
        return Err(Fault::MissingRequiredParameterException.with(message));
    }
    let names = input.statistics.iter().chain(&input.extended_statistics).flatten();
    let unique: BTreeSet<&String> = names.collect();
    let parsed = unique.into_iter().map(|name| {
        let invalid = || {
            let message = format!("The value {name} for parameter ExtendedStatistics is not supported.");
            Fault::InvalidParameterValueException.with(message)
        };
        Ok((name.clone(), Statistic::parse(name).ok_or_else(invalid)?))
    });
    parsed.collect()
}

fn check_extent(input: &GetMetricStatisticsInput, period: i64) -> Result<(), Error> {
    if input.start_time >= input.end_time {
        let message = "The parameter StartTime must be less than the parameter EndTime.";
        return Err(Fault::InvalidParameterValueException.with(message));
    }
    if !is_period(period) {
        let message = "The parameter Period must be 1, 5, 10, 20, 30, or a multiple of 60.";
        return Err(Fault::InvalidParameterValueException.with(message));
    }
    let extent = input.end_time.as_second() - input.start_time.as_second();
    let asked = extent.div_euclid(period);
    if asked <= MOST_DATAPOINTS {
        return Ok(());
    }
    let message = format!(
        "You have requested up to {} datapoints, which exceeds the limit of 1,440. You may reduce the datapoints \
         requested by increasing Period, or decreasing the time range.",
        with_commas(asked)
    );
    Err(Fault::InvalidParameterCombinationException.with(message))
}

/// `1234567` as `1,234,567`.
fn with_commas(number: i64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}

fn datapoint(
    time: i64,
    unit: String,
    found: &Distribution,
    statistics: &BTreeMap<String, Statistic>,
) -> Result<Datapoint, StoreError> {
    let timestamp = Timestamp::from_second(time).map_err(|error| StoreError::Backend(error.to_string()))?;
    let plain = |name: &str| statistics.get(name).and_then(|statistic| statistic.of(found));
    let extended = statistics.iter().filter(|(_, statistic)| statistic.is_extended());
    let extended: BTreeMap<String, f64> = extended
        .filter_map(|(name, statistic)| Some((name.clone(), statistic.of(found)?)))
        .collect();
    Ok(Datapoint {
        timestamp: Some(timestamp),
        sample_count: plain("SampleCount"),
        average: plain("Average"),
        sum: plain("Sum"),
        minimum: plain("Minimum"),
        maximum: plain("Maximum"),
        unit: Some(unit),
        extended_statistics: (!extended.is_empty()).then_some(extended),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn long_numbers_have_commas() {
        assert_eq!(super::with_commas(1_440), "1,440");
        assert_eq!(super::with_commas(999), "999");
        assert_eq!(super::with_commas(1_234_567), "1,234,567");
    }
}
