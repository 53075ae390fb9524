//! The history of crawls: listing with filters, and metrics over it.
//!
//! Source: glue-crawler-spec section 1.1.

use std::cmp::Ordering;

use headwater_api::Error;
use headwater_api::glue::{
    CrawlerMetrics, CrawlsFilter, GetCrawlerMetricsRequest, GetCrawlerMetricsResponse, ListCrawlsRequest,
    ListCrawlsResponse,
};
use headwater_kernel::{Call, Range, Snapshot};
use jiff::Timestamp;

use super::crud::{all, find};
use super::records::{CRAWLS, CrawlRecord, CrawlerRecord};
use super::{Crawlers, describe};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::{Refused, invalid};

/// The crawls of a crawler, newest first.
fn crawls(snapshot: &Snapshot<'_>, place: &Place, crawler: &str) -> Result<Vec<CrawlRecord>, Refused> {
    Ok(snapshot.values(&CRAWLS, &Range::prefix(&place.key(crawler)).reversed())?)
}

impl Crawlers {
    pub async fn list_crawls(&self, call: &Call, input: ListCrawlsRequest) -> Result<ListCrawlsResponse, Error> {
        let (place, now, name) = (Place::of(call), self.clock.now(), input.crawler_name.clone());
        let filters: Vec<Filter> = input
            .filters
            .unwrap_or_default()
            .into_iter()
            .map(Filter::parse)
            .collect::<Result<_, _>>()?;
        let records = self
            .read(move |snapshot| {
                find(snapshot, &place, &name)?;
                crawls(snapshot, &place, &name)
            })
            .await?;
        let mut records = records
            .into_iter()
            .filter(|crawl| filters.iter().all(|filter| filter.accepts(crawl, now)));
        if let Some(last_seen) = pages::position(input.next_token.as_deref())? {
            records.find(|crawl| crawl.id == last_seen);
        }
        let limit = pages::limit(input.max_results);
        let mut page: Vec<CrawlRecord> = records.take(limit + 1).collect();
        let has_more = page.len() > limit;
        page.truncate(limit);
        let next_token = page.last().filter(|_| has_more).map(|last| pages::token(&last.id));
        let crawls = page
            .into_iter()
            .map(|crawl| describe::crawl(crawl, &input.crawler_name, now))
            .collect();
        Ok(ListCrawlsResponse {
            crawls: Some(crawls),
            next_token,
        })
    }

    pub async fn get_crawler_metrics(
        &self,
        call: &Call,
        input: GetCrawlerMetricsRequest,
    ) -> Result<GetCrawlerMetricsResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let wanted = input.crawler_name_list.unwrap_or_default();
        let read = move |snapshot: &Snapshot<'_>| {
            let crawlers = all(snapshot, &place)?;
            let chosen = crawlers
                .into_iter()
                .filter(|crawler| wanted.is_empty() || wanted.contains(&crawler.name));
            let measured =
                |crawler: CrawlerRecord| Ok(metrics(&crawls(snapshot, &place, &crawler.name)?, &crawler, now));
            chosen.map(measured).collect::<Result<Vec<_>, Refused>>()
        };
        let measured = self.read(read).await?;
        let name = |metrics: &CrawlerMetrics| metrics.crawler_name.clone().unwrap_or_default();
        let (page, next_token) = pages::page(measured, name, input.next_token.as_deref(), input.max_results)?;
        Ok(GetCrawlerMetricsResponse {
            crawler_metrics_list: Some(page),
            next_token,
        })
    }
}

/// What the crawls say; `crawls` are newest first.
fn metrics(crawls: &[CrawlRecord], crawler: &CrawlerRecord, now: Timestamp) -> CrawlerMetrics {
    let runtime = |crawl: &CrawlRecord| {
        crawl
            .ended
            .map(|ended| ended.duration_since(crawl.started).as_secs_f64())
    };
    let runtimes: Vec<f64> = crawls.iter().filter_map(runtime).collect();
    let median = median(&runtimes);
    let elapsed = crawler
        .crawl
        .as_ref()
        .map(|crawl| now.duration_since(crawl.started).as_secs_f64());
    let sum =
        |count: fn(&CrawlRecord) -> usize| i32::try_from(crawls.iter().map(count).sum::<usize>()).unwrap_or(i32::MAX);
    CrawlerMetrics {
        crawler_name: Some(crawler.name.clone()),
        time_left_seconds: Some(elapsed.map_or(0.0, |elapsed| (median - elapsed).max(0.0))),
        still_estimating: Some(elapsed.is_some() && runtimes.is_empty()),
        last_runtime_seconds: Some(runtimes.first().copied().unwrap_or(0.0)),
        median_runtime_seconds: Some(median),
        tables_created: Some(sum(|crawl| crawl.tally.tables_created.len())),
        tables_updated: Some(sum(|crawl| crawl.tally.tables_updated.len())),
        tables_deleted: Some(sum(|crawl| crawl.tally.tables_deleted.len())),
    }
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        length if length % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

/// A condition on crawls.
#[derive(Debug, Clone, PartialEq)]
struct Filter {
    operator: Operator,
    wanted: Wanted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
}

#[derive(Debug, Clone, PartialEq)]
enum Wanted {
    CrawlId(String),
    State(String),
    /// Epoch milliseconds.
    Start(i64),
    End(i64),
    DpuHours(f64),
}

impl Filter {
    fn parse(filter: CrawlsFilter) -> Result<Self, Error> {
        let text = |member: &Option<String>| member.clone().unwrap_or_else(|| "null".to_owned());
        let broken = invalid(format!(
            "Invalid Filter Provided: FieldName: {}, FilterOperator: {}, FieldValue: {}",
            text(&filter.field_name),
            text(&filter.filter_operator),
            text(&filter.field_value)
        ));
        let (Some(field), Some(operator), Some(value)) =
            (filter.field_name, filter.filter_operator, filter.field_value)
        else {
            return Err(broken);
        };
        let Some(operator) = Operator::parse(&operator) else {
            return Err(broken);
        };
        if matches!(field.as_str(), "STATE" | "CRAWL_ID") && !matches!(operator, Operator::Equal | Operator::NotEqual) {
            return Err(invalid(format!(
                "Only EQ or NE operator is allowed for field : {field}"
            )));
        }
        let wanted = match field.as_str() {
            "CRAWL_ID" => Some(Wanted::CrawlId(value)),
            "STATE" => Some(Wanted::State(value)),
            "START_TIME" => value.parse().ok().map(Wanted::Start),
            "END_TIME" => value.parse().ok().map(Wanted::End),
            "DPU_HOUR" => value.parse().ok().map(Wanted::DpuHours),
            _ => None,
        };
        let wanted = wanted.ok_or(broken)?;
        Ok(Self { operator, wanted })
    }

    fn accepts(&self, crawl: &CrawlRecord, now: Timestamp) -> bool {
        let ordering = match &self.wanted {
            Wanted::CrawlId(id) => Some(crawl.id.cmp(id)),
            Wanted::State(state) => Some(crawl.state.text().cmp(state)),
            Wanted::Start(millis) => Some(crawl.started.as_millisecond().cmp(millis)),
            Wanted::End(millis) => crawl.ended.map(|ended| ended.as_millisecond().cmp(millis)),
            Wanted::DpuHours(hours) => describe::dpu_hours(crawl, now).partial_cmp(hours),
        };
        ordering.is_some_and(|ordering| self.operator.holds(ordering))
    }
}

impl Operator {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "GT" => Some(Self::Greater),
            "GE" => Some(Self::GreaterOrEqual),
            "LT" => Some(Self::Less),
            "LE" => Some(Self::LessOrEqual),
            "EQ" => Some(Self::Equal),
            "NE" => Some(Self::NotEqual),
            _ => None,
        }
    }

    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Equal => ordering.is_eq(),
            Self::NotEqual => ordering.is_ne(),
        }
    }
}
