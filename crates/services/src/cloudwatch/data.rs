//! `GetMetricData`.

use headwater_api::Error;
use headwater_api::cloudwatch::{Fault, GetMetricDataInput, GetMetricDataOutput, MetricDataResult, values};
use headwater_kernel::Call;
use jiff::Timestamp;

use super::lookup::{Answered, answered, asked, shortest_period};
use super::window::Window;
use super::{CloudWatchFace, token};

const MOST_DATAPOINTS: usize = 100_800;

pub(super) async fn get(
    face: &CloudWatchFace,
    call: &Call,
    input: GetMetricDataInput,
) -> Result<GetMetricDataOutput, Error> {
    if input.start_time >= input.end_time {
        let message = "The parameter EndTime must be greater than StartTime.";
        return Err(Error::new("ValidationError", 400, message));
    }
    let offset = offset(input.next_token.as_deref())?;
    let most = most_datapoints(input.max_datapoints)?;
    let queries = asked(call, &input.metric_data_queries)?;
    let period = shortest_period(&queries);
    let window = Window::rounded(input.start_time, input.end_time, face.clock.now(), period);
    let (account, region) = (call.account().to_owned(), call.region.clone());
    let answers = face
        .read(move |snapshot| {
            let place = (account.as_str(), region.as_str());
            let answers = answered(snapshot, place, &queries, window);
            answers.map_err(|(id, error)| {
                let message = format!("Error in expression '{id}': {error}");
                Error::new("ValidationError", 400, message).into()
            })
        })
        .await?;
    let is_ascending = input.scan_by.as_deref() == Some(values::scan_by::TIMESTAMP_ASCENDING);
    let each = (most / answers.len().max(1)).max(1);
    let page = Page {
        from: offset,
        to: offset.saturating_add(each),
        is_ascending,
    };
    let results: Vec<MetricDataResult> = answers.into_iter().map(|answer| page.of(answer)).collect();
    let has_more = results.iter().any(is_partial);
    Ok(GetMetricDataOutput {
        metric_data_results: Some(results),
        next_token: has_more.then(|| token::write(&page.to)),
        messages: Some(Vec::new()),
    })
}

fn is_partial(result: &MetricDataResult) -> bool {
    result.status_code.as_deref() == Some(values::status_code::PARTIAL_DATA)
}

fn offset(next_token: Option<&str>) -> Result<usize, Error> {
    let Some(text) = next_token else { return Ok(0) };
    token::read(text).ok_or_else(|| Fault::InvalidNextToken.with("The NextToken is invalid."))
}

fn most_datapoints(asked: Option<i32>) -> Result<usize, Error> {
    let Some(asked) = asked else { return Ok(MOST_DATAPOINTS) };
    let most = usize::try_from(asked)
        .ok()
        .filter(|most| (1..=MOST_DATAPOINTS).contains(most));
    most.ok_or_else(|| {
        let message = format!("The value {asked} for parameter MaxDatapoints must be between 1 and {MOST_DATAPOINTS}.");
        Error::new("ValidationError", 400, message)
    })
}

/// Which points of each series are shown.
struct Page {
    from: usize,
    to: usize,
    is_ascending: bool,
}

impl Page {
    fn of(&self, answer: Answered) -> MetricDataResult {
        let count = answer.series.points.len();
        let mut points: Vec<(i64, f64)> = answer.series.points.into_iter().collect();
        if !self.is_ascending {
            points.reverse();
        }
        let shown = points.get(self.from.min(count)..self.to.min(count)).unwrap_or_default();
        let is_complete = self.to >= count;
        let status = if is_complete {
            values::status_code::COMPLETE
        } else {
            values::status_code::PARTIAL_DATA
        };
        let times = shown.iter().filter_map(|(time, _)| Timestamp::from_second(*time).ok());
        MetricDataResult {
            id: Some(answer.id),
            label: Some(answer.series.label),
            timestamps: Some(times.collect()),
            values: Some(shown.iter().map(|(_, value)| *value).collect()),
            status_code: Some(status.to_owned()),
            messages: None,
        }
    }
}
