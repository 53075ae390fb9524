//! `ListMetrics`: which metrics there are.

use std::ops::ControlFlow;

use headwater_api::Error;
use headwater_api::cloudwatch::{DimensionFilter, Fault, ListMetricsInput, ListMetricsOutput};
use headwater_kernel::{Call, Range, StoreError, key};

use super::CloudWatchFace;
use super::archive::METRICS;
use super::metric::MetricName;
use super::token;

const PAGE: usize = 500;
/// Metrics without data for as long are not listed. Source: CloudWatch API reference, ListMetrics.
const LISTED_SECONDS: i64 = 14 * 24 * 60 * 60;
const RECENT_SECONDS: i64 = 3 * 60 * 60;

pub(super) async fn list(
    face: &CloudWatchFace,
    call: &Call,
    input: ListMetricsInput,
) -> Result<ListMetricsOutput, Error> {
    let mut prefix = key![call.account(), &call.region];
    if let Some(namespace) = &input.namespace {
        prefix = prefix.with(namespace);
        prefix = input.metric_name.iter().fold(prefix, headwater_kernel::Key::with);
    }
    let mut range = Range::prefix(&prefix);
    if let Some(last) = &input.next_token {
        let last: MetricName = token::read(last).ok_or_else(|| {
            Fault::InvalidParameterValueException.with("The parameter NextToken is not a valid token.")
        })?;
        range = range.after(&last.key());
    }
    let longest_silence = if input.recently_active.is_some() {
        RECENT_SECONDS
    } else {
        LISTED_SECONDS
    };
    let oldest = face.clock.now().as_second() - longest_silence;
    let page = face
        .read(move |snapshot| {
            let mut found: Vec<MetricName> = Vec::new();
            snapshot.visit(&METRICS, &range, |entry| {
                let Some(metric) = MetricName::of_key(&entry.key).filter(|metric| is_asked(metric, &input)) else {
                    return Ok(ControlFlow::Continue(()));
                };
                if entry.value()?.last_seen >= oldest {
                    found.push(metric);
                }
                let is_full = found.len() > PAGE;
                Ok::<_, StoreError>(if is_full {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                })
            })?;
            Ok(found)
        })
        .await?;
    let has_more = page.len() > PAGE;
    let shown = &page[..page.len().min(PAGE)];
    Ok(ListMetricsOutput {
        metrics: Some(shown.iter().map(MetricName::to_wire).collect()),
        next_token: shown.last().filter(|_| has_more).map(token::write),
        ..ListMetricsOutput::default()
    })
}

fn is_asked(metric: &MetricName, input: &ListMetricsInput) -> bool {
    let has = |filter: &DimensionFilter| match (metric.dimension(&filter.name), &filter.value) {
        (Some(value), Some(wanted)) => value == wanted,
        (found, _) => found.is_some(),
    };
    input.metric_name.as_ref().is_none_or(|name| *name == metric.name) && input.dimensions.iter().flatten().all(has)
}
