//! Starting and stopping crawls, and what their ends mean for the crawler.
//!
//! Source: glue-crawler-spec sections 1.1 and 8. The state, the last crawl, the history, the log lines and the event of one step are
//! written in one transaction, so that nobody who polls sees READY before the outcome.

use headwater_api::Error;
use headwater_api::glue::{
    Crawl, Fault, StartCrawlerRequest, StartCrawlerResponse, StopCrawlerRequest, StopCrawlerResponse, values,
};
use headwater_kernel::runs::{Run, State};
use headwater_kernel::{Call, NewRun, Range, Runs, Snapshot, StoreError, Transaction, id};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::crud::find;
use super::records::{CRAWLERS, CRAWLS, CrawlRecord, CrawlState, CrawlerRecord, CrawlerState, CurrentCrawl, LastCrawl};
use super::report::{Level, Report};
use super::tally::Tally;
use super::{Crawlers, RUN_KIND};
use crate::glue::place::{Place, crawl_key};
use crate::glue::refused::{Refused, already_started, crawler_not_found};
use crate::glue::workflows::{Begun, Cause, Ended, Stage, Started, Target};

/// The history is kept for a year.
const HISTORY_DAYS: i64 = 366;
/// A crawl that loses its server is taken up again this often.
const MAX_ATTEMPTS: u32 = 5;

/// What a run is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct CrawlInput {
    pub place: Place,
    pub crawler: String,
}

impl Crawlers {
    pub async fn start_crawler(&self, call: &Call, input: StartCrawlerRequest) -> Result<StartCrawlerResponse, Error> {
        let (place, now, runs) = (Place::of(call), self.clock.now(), self.runs.clone());
        self.write(move |transaction| {
            let record = find(transaction, &place, &input.name)?.value;
            if record.state != CrawlerState::Ready {
                return Err(already_started(&input.name).into());
            }
            start(transaction, &runs, &place, record, None, now)?;
            Ok(())
        })
        .await?;
        Ok(StartCrawlerResponse {})
    }

    pub async fn stop_crawler(&self, call: &Call, input: StopCrawlerRequest) -> Result<StopCrawlerResponse, Error> {
        let place = Place::of(call);
        let crawl = self
            .write(move |transaction| {
                let mut record = find(transaction, &place, &input.name)?.value;
                let crawl = stoppable(&record)?;
                record.state = CrawlerState::Stopping;
                transaction.put(&CRAWLERS, &place.key(&record.name), &record)?;
                Ok(crawl)
            })
            .await?;
        self.runs.cancel(&crawl.id).await.map_err(Refused::from)?;
        Ok(StopCrawlerResponse {})
    }
}

fn stoppable(record: &CrawlerRecord) -> Result<CurrentCrawl, Refused> {
    let name = &record.name;
    match (record.state, &record.crawl) {
        (CrawlerState::Running, Some(crawl)) => Ok(crawl.clone()),
        (CrawlerState::Stopping, _) => Err(Fault::CrawlerStoppingException
            .with(format!("Crawler with name {name} is stopping"))
            .into()),
        _ => Err(Fault::CrawlerNotRunningException
            .with(format!("Crawler with name {name} isn't running"))
            .into()),
    }
}

/// Starts a crawl for a trigger. What stands in its way is an error of the crawl and not of the trigger.
pub(in crate::glue) fn begin_for_trigger(stage: &Stage<'_>, crawler: &str, cause: Cause) -> Result<Begun, StoreError> {
    let found = stage.transaction.value(&CRAWLERS, &stage.place.key(crawler))?;
    let refusal = match &found {
        None => Some(crawler_not_found(crawler)),
        Some(record) if record.state != CrawlerState::Ready => Some(already_started(crawler)),
        Some(_) => None,
    };
    let (Some(record), None) = (found, &refusal) else {
        return Ok(Begun {
            started: None,
            error: refusal.map(|error| error.message),
        });
    };
    let id = start(
        stage.transaction,
        stage.runs,
        stage.place,
        record,
        Some(cause),
        stage.now,
    )?;
    Ok(Begun {
        started: Some(Started { id, at: stage.now }),
        error: None,
    })
}

/// Stops a crawl of a workflow, if it has not ended; returns whether the kernel's run is to be cancelled.
pub(in crate::glue) fn stop_for_workflow(stage: &Stage<'_>, crawler: &str, crawl_id: &str) -> Result<bool, StoreError> {
    let key = stage.place.key(crawler);
    let is_it = |record: &CrawlerRecord| record.crawl.as_ref().is_some_and(|crawl| crawl.id == crawl_id);
    let Some(mut record) = stage.transaction.value(&CRAWLERS, &key)?.filter(is_it) else {
        return Ok(false);
    };
    record.state = CrawlerState::Stopping;
    stage.transaction.put(&CRAWLERS, &key, &record)?;
    Ok(true)
}

/// The crawl as the graph of a workflow run shows it, if it is still in the history.
pub(in crate::glue) fn shown_crawl(
    snapshot: &Snapshot<'_>,
    place: &Place,
    crawler: &str,
    crawl: &Started,
) -> Result<Option<Crawl>, StoreError> {
    let record = snapshot.value(&CRAWLS, &crawl_key(place, crawler, crawl.at, &crawl.id))?;
    Ok(record.map(|record| {
        let state = match record.state {
            CrawlState::Running => values::crawl_state::RUNNING,
            ended => ended.last_crawl_text(),
        };
        Crawl {
            state: Some(state.to_owned()),
            started_on: Some(record.started),
            completed_on: record.ended,
            error_message: record.error,
            log_group: Some(record.log_group),
            log_stream: Some(crawler.to_owned()),
        }
    }))
}

/// Begins a crawl of a crawler that is ready, and returns its id.
pub(super) fn start(
    transaction: &Transaction<'_>,
    runs: &Runs,
    place: &Place,
    mut record: CrawlerRecord,
    cause: Option<Cause>,
    now: Timestamp,
) -> Result<String, StoreError> {
    let crawl_id = id::uuid();
    let input = CrawlInput {
        place: place.clone(),
        crawler: record.name.clone(),
    };
    let run = NewRun {
        kind: RUN_KIND,
        id: Some(crawl_id.clone()),
        account: place.account.clone(),
        region: place.region.clone(),
        input: serde_json::to_value(&input).map_err(|error| StoreError::Backend(error.to_string()))?,
        max_attempts: MAX_ATTEMPTS,
    };
    runs.submit(transaction, run)?;
    record.state = CrawlerState::Running;
    record.crawl = Some(CurrentCrawl {
        id: crawl_id.clone(),
        started: now,
        cause,
    });
    transaction.put(&CRAWLERS, &place.key(&record.name), &record)?;
    let crawl = CrawlRecord {
        id: crawl_id.clone(),
        state: CrawlState::Running,
        started: now,
        ended: None,
        error: None,
        tally: Tally::default(),
        log_group: record.log_group(),
    };
    forget_old_crawls(transaction, place, &record.name, now)?;
    transaction.put(&CRAWLS, &crawl_key(place, &record.name, now, &crawl_id), &crawl)?;
    let report = Report::new(place, &record, &crawl_id, now);
    let line = format!("Running Start Crawl for Crawler {}", record.name);
    transaction.signal(&report.line(Level::Benchmark, &line))?;
    transaction.signal(&report.started())?;
    Ok(crawl_id)
}

fn forget_old_crawls(
    transaction: &Transaction<'_>,
    place: &Place,
    crawler: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let oldest = now
        .checked_sub((HISTORY_DAYS * 24).hours())
        .unwrap_or(Timestamp::UNIX_EPOCH);
    let before = Range::prefix(&place.key(crawler)).before(&crawl_key(place, crawler, oldest, ""));
    transaction.delete_range(&CRAWLS, &before)?;
    Ok(())
}

/// Writes down the end of a crawl, in the transaction that ends its run.
pub(super) fn conclude(runs: &Runs, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let Ok(input) = serde_json::from_value::<CrawlInput>(run.input.clone()) else {
        return Ok(());
    };
    let place = &input.place;
    let Some(mut record) = transaction.value(&CRAWLERS, &place.key(&input.crawler))? else {
        return Ok(());
    };
    let Some(crawl) = record.crawl.take_if(|crawl| crawl.id == run.id) else {
        return Ok(());
    };
    let ended = run.ended.unwrap_or(run.submitted);
    let outcome = crawl_state(run.state);
    let error = run.failure.as_ref().map(|failure| failure.message.clone());
    // A run that failed or was stopped keeps what it had done in its progress.
    let tally = [&run.output, &run.progress]
        .into_iter()
        .find_map(|value| serde_json::from_value::<Tally>(value.clone()).ok());
    let tally = tally.unwrap_or_default();
    let history = CrawlRecord {
        id: crawl.id.clone(),
        state: outcome,
        started: crawl.started,
        ended: Some(ended),
        error: error.clone(),
        tally: tally.clone(),
        log_group: record.log_group(),
    };
    transaction.put(
        &CRAWLS,
        &crawl_key(place, &record.name, crawl.started, &crawl.id),
        &history,
    )?;
    record.state = CrawlerState::Ready;
    record.last_crawl = Some(LastCrawl {
        id: crawl.id.clone(),
        outcome,
        error,
        started: crawl.started,
    });
    transaction.put(&CRAWLERS, &place.key(&record.name), &record)?;
    Report::new(place, &record, &crawl.id, ended)
        .end(&history, &tally)
        .iter()
        .try_for_each(|signal| transaction.signal(signal))?;
    let (Some(cause), Some(outcome)) = (&crawl.cause, outcome.outcome()) else {
        return Ok(());
    };
    let end = Ended {
        target: Target::Crawler(record.name),
        outcome,
        id: crawl.id,
    };
    let stage = Stage {
        transaction,
        runs,
        place,
        now: ended,
    };
    stage.ended(cause, &end)
}

fn crawl_state(state: State) -> CrawlState {
    match state {
        State::Succeeded => CrawlState::Completed,
        State::Stopped => CrawlState::Stopped,
        State::Failed | State::Waiting | State::Running => CrawlState::Failed,
    }
}
