//! What a run's driver measures of Spark, on its way into CloudWatch's namespace `Glue`.
//!
//! Source: glue-etl-spec section 7; names, units and types as in the Glue guide, "Monitoring AWS Glue using Amazon CloudWatch metrics".

use std::collections::BTreeMap;

use headwater_kernel::{Datum, Signal};
use jiff::Timestamp;
use serde::Deserialize;

use super::records::RunRecord;
use crate::glue::place::Place;

/// The file in the run's folder that its driver appends reports to, one a line.
pub(super) const REPORTS: &str = "metrics";
const NAMESPACE: &str = "Glue";
/// Stands for the runs of a job together.
const ALL_RUNS: &str = "ALL";

/// What is measured; before its name stands whose it is: `driver`, an executor's id, or `ALL`.
struct Measure {
    name: &'static str,
    /// The dimension `Type`: counts are what came since the report before.
    kind: &'static str,
    unit: &'static str,
}

const MEASURES: [Measure; 16] = [
    count("aggregate.bytesRead", "Bytes"),
    count("aggregate.recordsRead", "Count"),
    count("aggregate.elapsedTime", "Milliseconds"),
    count("aggregate.numCompletedStages", "Count"),
    count("aggregate.numCompletedTasks", "Count"),
    count("aggregate.numFailedTasks", "Count"),
    count("aggregate.numKilledTasks", "Count"),
    count("aggregate.shuffleBytesWritten", "Bytes"),
    count("aggregate.shuffleLocalBytesRead", "Bytes"),
    gauge("jvm.heap.usage", "Percent"),
    gauge("jvm.heap.used", "Bytes"),
    gauge("system.cpuSystemLoad", "Percent"),
    gauge("s3.filesystem.read_bytes", "Bytes"),
    gauge("s3.filesystem.write_bytes", "Bytes"),
    gauge("BlockManager.disk.diskSpaceUsed_MB", "Megabytes"),
    gauge("ExecutorAllocationManager.executors.numberAllExecutors", "Count"),
];

const fn count(name: &'static str, unit: &'static str) -> Measure {
    Measure {
        name,
        kind: "count",
        unit,
    }
}

const fn gauge(name: &'static str, unit: &'static str) -> Measure {
    Measure {
        name,
        kind: "gauge",
        unit,
    }
}

/// What a driver writes on one line.
#[derive(Debug, Deserialize)]
struct Report {
    /// In milliseconds since 1970.
    time: i64,
    values: BTreeMap<String, f64>,
}

/// The points of all reports in `lines`: each once for the run, and once for all runs of its job.
pub(super) fn signals(place: &Place, record: &RunRecord, lines: &[String], now: Timestamp) -> Vec<Signal> {
    let mut signals = Vec::new();
    for line in lines {
        match serde_json::from_str::<Report>(line) {
            Ok(report) => signals.extend(points(place, record, &report, now)),
            // The driver was killed while it wrote.
            Err(error) => tracing::debug!(run = record.id, %error, "a report of a driver cannot be read"),
        }
    }
    signals
}

fn points(place: &Place, record: &RunRecord, report: &Report, now: Timestamp) -> Vec<Signal> {
    let told = Timestamp::from_millisecond(report.time).unwrap_or(now);
    // The script could have written the line, too.
    let time = told.clamp(record.started.min(now), now);
    let known = report.values.iter().filter(|(_, value)| value.is_finite());
    let known = known.filter_map(|(name, value)| Some((name, measure(name)?, *value)));
    let both = |(name, measure, value)| {
        [record.id.as_str(), ALL_RUNS]
            .map(|run| Signal::Metric(datum(place, &record.job, run, time, (name, measure, value))))
    };
    known.flat_map(both).collect()
}

fn measure(name: &str) -> Option<&'static Measure> {
    let (_, measured) = name.split_once('.')?;
    MEASURES.iter().find(|measure| measure.name == measured)
}

fn datum(
    place: &Place,
    job: &str,
    run: &str,
    time: Timestamp,
    (name, measure, value): (&String, &Measure, f64),
) -> Datum {
    let dimensions = [("JobName", job), ("JobRunId", run), ("Type", measure.kind)];
    Datum {
        account: place.account.clone(),
        region: place.region.clone(),
        time,
        namespace: NAMESPACE.to_owned(),
        name: format!("glue.{name}"),
        dimensions: dimensions
            .map(|(dimension, text)| (dimension.to_owned(), text.to_owned()))
            .into(),
        value,
        unit: measure.unit.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::records::samples::run;
    use super::*;

    fn place() -> Place {
        Place {
            account: "123456789012".to_owned(),
            region: "us-east-1".to_owned(),
        }
    }

    fn told(line: &str) -> Vec<Datum> {
        let now = "2026-01-01T01:00:00Z".parse().unwrap();
        let signals = signals(&place(), &run(), &[line.to_owned()], now);
        let data = signals.into_iter().map(|signal| match signal {
            Signal::Metric(datum) => datum,
            other => panic!("{other:?}"),
        });
        data.collect()
    }

    #[test]
    fn a_value_is_told_for_the_run_and_for_all_runs() {
        let data = told(r#"{"time": 1767225630000, "values": {"driver.aggregate.bytesRead": 5}}"#);
        let dimensions = |datum: &Datum| {
            datum
                .dimensions
                .iter()
                .map(|(_, text)| text.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(dimensions(&data[0]), ["flights", "jr_1", "count"]);
        assert_eq!(dimensions(&data[1]), ["flights", "ALL", "count"]);
        assert_eq!(data.len(), 2);
        let first = &data[0];
        assert_eq!(
            (first.name.as_str(), first.value),
            ("glue.driver.aggregate.bytesRead", 5.0)
        );
        assert_eq!((first.namespace.as_str(), first.unit.as_str()), ("Glue", "Bytes"));
        assert_eq!(first.time.to_string(), "2026-01-01T00:00:30Z");
    }

    #[test]
    fn what_no_driver_writes_makes_no_point() {
        for line in [
            "",
            "{",
            r#"{"time": 1, "values": {"driver.heap": 1, "bytesRead": 2}}"#,
            r#"{"time": 1, "values": {"driver.jvm.heap.used": "much"}}"#,
        ] {
            assert!(told(line).is_empty(), "{line}");
        }
    }

    #[test]
    fn times_lie_between_the_start_of_the_run_and_now() {
        let time = |milliseconds: i64| {
            let line = format!(r#"{{"time": {milliseconds}, "values": {{"2.jvm.heap.used": 1}}}}"#);
            told(&line)[0].time.to_string()
        };
        assert_eq!(time(0), "2026-01-01T00:00:00Z");
        assert_eq!(time(i64::MAX), "2026-01-01T01:00:00Z");
    }
}
