//! The queries of `GetMetricData` and of alarms, looked up and worked out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use headwater_api::Error;
use headwater_api::cloudwatch::{Fault, MetricDataQuery, MetricStat};
use headwater_kernel::{Call, Range, Snapshot, StoreError, key};

use super::archive::METRICS;
use super::math::{self, Evaluation, Found, MathError, Query, Search, Series};
use super::metric::MetricName;
use super::statistic::Statistic;
use super::window::{Window, is_period};

const MOST_QUERIES: usize = 500;
/// The most series that one search finds.
const MOST_FOUND: usize = 500;
const DEFAULT_PERIOD: i64 = 300;

/// A query that was checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub id: String,
    pub label: Option<String>,
    pub is_returned: bool,
    pub source: Source,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    Metric {
        metric: MetricName,
        period: i64,
        statistic: Statistic,
        unit: Option<String>,
    },
    /// The expression, and the period that it is to have where the query tells one.
    Expression(String, Option<i64>),
}

/// What one query answers.
#[derive(Debug, Clone)]
pub struct Answered {
    pub id: String,
    pub series: Series,
}

/// Checks the queries of a request. `call` says whose metrics they are.
pub fn asked(call: &Call, queries: &[MetricDataQuery]) -> Result<Vec<Asked>, Error> {
    if queries.len() > MOST_QUERIES {
        let message = format!("The collection MetricDataQueries must not have a size greater than {MOST_QUERIES}.");
        return Err(invalid(message));
    }
    let mut ids = BTreeSet::new();
    let mut found = Vec::with_capacity(queries.len());
    for (index, query) in queries.iter().enumerate() {
        let path = format!("MetricDataQueries.member.{}", index + 1);
        check_id(&query.id, &path)?;
        if !ids.insert(&query.id) {
            return Err(invalid(format!(
                "The values for parameter Id in {path} are not unique."
            )));
        }
        found.push(Asked {
            id: query.id.clone(),
            label: query.label.clone(),
            is_returned: query.return_data.unwrap_or(true),
            source: source(call, query, &path)?,
        });
    }
    if !found.is_empty() && !found.iter().any(|query| query.is_returned) {
        return Err(invalid(
            "At least one of the MetricDataQueries must have ReturnData set to true.".to_owned(),
        ));
    }
    Ok(found)
}

fn invalid(message: String) -> Error {
    Error::new("ValidationError", 400, message)
}

/// Ids begin with a small letter and go on with letters, digits and underscores.
fn check_id(id: &str, path: &str) -> Result<(), Error> {
    let begins_small = id.starts_with(|letter: char| letter.is_ascii_lowercase());
    let is_plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if begins_small && is_plain {
        return Ok(());
    }
    Err(invalid(format!(
        "The value {id} for parameter {path}.Id is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$."
    )))
}

fn source(call: &Call, query: &MetricDataQuery, path: &str) -> Result<Source, Error> {
    match (&query.metric_stat, &query.expression) {
        (Some(_), Some(_)) => Err(invalid(format!(
            "The parameters {path}.Expression and {path}.MetricStat are mutually exclusive and you have specified both."
        ))),
        (Some(stat), None) => metric_source(call, stat, path),
        (None, Some(expression)) => {
            let parsed = math::parse(expression);
            parsed.map_err(|error| invalid(format!("Error in expression '{}': {error}", query.id)))?;
            Ok(Source::Expression(expression.clone(), query.period.map(i64::from)))
        }
        (None, None) => Err(invalid(format!(
            "Exactly one of the parameters {path}.Expression and {path}.MetricStat must be specified."
        ))),
    }
}

fn metric_source(call: &Call, stat: &MetricStat, path: &str) -> Result<Source, Error> {
    let metric = &stat.metric;
    let (Some(namespace), Some(name)) = (&metric.namespace, &metric.metric_name) else {
        let message = format!("The parameters {path}.MetricStat.Metric.Namespace and MetricName are required.");
        return Err(invalid(message));
    };
    let unknown = || {
        invalid(format!(
            "The value {} for parameter {path}.MetricStat.Stat is not supported.",
            stat.stat
        ))
    };
    let period = i64::from(stat.period);
    if !is_period(period) {
        let message = format!("The parameter {path}.MetricStat.Period must be 1, 5, 10, 20, 30, or a multiple of 60.");
        return Err(Fault::InvalidParameterValueException.with(message));
    }
    Ok(Source::Metric {
        metric: MetricName::new(call, namespace, name, metric.dimensions.as_ref()),
        period,
        statistic: Statistic::parse(&stat.stat).ok_or_else(unknown)?,
        unit: stat.unit.clone(),
    })
}

/// The shortest period among the queries, in seconds.
pub fn shortest_period(queries: &[Asked]) -> i64 {
    let periods = queries.iter().filter_map(|query| match &query.source {
        Source::Metric { period, .. } => Some(*period),
        Source::Expression(_, period) => *period,
    });
    periods.min().unwrap_or(DEFAULT_PERIOD)
}

/// Looks up and works out the queries whose answers are returned, in the order of the request.
pub fn answered(
    snapshot: &Snapshot<'_>,
    place: (&str, &str),
    queries: &[Asked],
    window: Window,
) -> Result<Vec<Answered>, (String, MathError)> {
    let mut by_id = BTreeMap::new();
    for query in queries {
        let looked_up = looked_up(snapshot, query, window);
        by_id.insert(
            query.id.clone(),
            looked_up.map_err(|error| (query.id.clone(), store(&error)))?,
        );
    }
    let period = shortest_period(queries);
    let search = |search: &Search, statistic: Statistic, own_period: Option<i64>| {
        found(snapshot, place, search, statistic, window, own_period.unwrap_or(period)).map_err(|error| store(&error))
    };
    let evaluation = Evaluation::new(&by_id, (window.start, window.end), period, &search);
    let mut answers = Vec::new();
    for query in queries.iter().filter(|query| query.is_returned) {
        let series = evaluation.series(&query.id);
        let series = series.map_err(|error| (query.id.clone(), error))?;
        answers.extend(series.into_iter().map(|series| Answered {
            id: query.id.clone(),
            series: labelled(series, query),
        }));
    }
    Ok(answers)
}

fn store(error: &StoreError) -> MathError {
    MathError::Store(error.to_string())
}

fn looked_up(snapshot: &Snapshot<'_>, query: &Asked, window: Window) -> Result<Query, StoreError> {
    match &query.source {
        Source::Expression(text, _) => Ok(Query::Expression(text.clone())),
        Source::Metric {
            metric,
            period,
            statistic,
            unit,
        } => Ok(Query::Metric(Series {
            label: query.label.clone().unwrap_or_else(|| metric.name.clone()),
            period: *period,
            points: window.values(snapshot, metric, *period, *statistic, unit.as_deref())?,
        })),
    }
}

/// A query's own label, before those of what it found, before its id.
fn labelled(series: Series, query: &Asked) -> Series {
    let is_metric = matches!(query.source, Source::Metric { .. });
    let label = match &query.label {
        Some(label) => label.clone(),
        None if is_metric || is_search(query) => series.label,
        None => query.id.clone(),
    };
    Series { label, ..series }
}

fn is_search(query: &Asked) -> bool {
    matches!(&query.source, Source::Expression(text, _) if text.to_ascii_uppercase().contains("SEARCH"))
}

/// The series of the metrics that a search finds in an account and region.
fn found(
    snapshot: &Snapshot<'_>,
    (account, region): (&str, &str),
    search: &Search,
    statistic: Statistic,
    window: Window,
    period: i64,
) -> Result<Vec<Found>, StoreError> {
    let everywhere = key![account, region];
    let prefix = search
        .namespace()
        .iter()
        .fold(everywhere, |key, namespace| key.with(*namespace));
    let mut metrics = Vec::new();
    snapshot.visit(&METRICS, &Range::prefix(&prefix), |entry| {
        metrics.extend(MetricName::of_key(&entry.key).filter(|metric| search.matches(metric)));
        Ok::<_, StoreError>(if metrics.len() < MOST_FOUND {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        })
    })?;
    let mut found = Vec::with_capacity(metrics.len());
    for metric in metrics {
        let points = window.values(snapshot, &metric, period, statistic, None)?;
        let label = found_label(&metric);
        found.push((metric, Series { label, period, points }));
    }
    Ok(found)
}

/// What tells a found metric from its siblings: its dimensions' values and its name.
fn found_label(metric: &MetricName) -> String {
    let values = metric.dimensions.iter().map(|(_, value)| value.as_str());
    let parts: Vec<&str> = values.chain([metric.name.as_str()]).collect();
    parts.join(" ")
}
