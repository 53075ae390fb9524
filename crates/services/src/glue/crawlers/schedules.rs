//! Schedules of crawlers: the operations, and the loop that fires them.
//!
//! Source: glue-crawler-spec sections 1.1 and 7. A firing while a crawl is under way is skipped with a log line.

use headwater_api::Error;
use headwater_api::glue::{
    Fault, StartCrawlerScheduleRequest, StartCrawlerScheduleResponse, StopCrawlerScheduleRequest,
    StopCrawlerScheduleResponse, UpdateCrawlerScheduleRequest, UpdateCrawlerScheduleResponse,
};
use headwater_kernel::{Call, Key, Range, Runs, Transaction, key};
use jiff::Timestamp;

use super::crud::find;
use super::lifecycle::start;
use super::records::{CRAWLERS, CrawlerRecord, CrawlerState};
use super::report::{Level, Report};
use super::{Crawlers, settings};
use crate::glue::place::Place;
use crate::glue::refused::Refused;
use crate::schedule::cron::Cron;

/// How long the loop waits after a failure of the store.
const RETRY_AFTER: std::time::Duration = std::time::Duration::from_secs(1);

impl Crawlers {
    pub async fn start_crawler_schedule(
        &self,
        call: &Call,
        input: StartCrawlerScheduleRequest,
    ) -> Result<StartCrawlerScheduleResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.crawler_name)?.value;
            let Some(schedule) = &mut record.schedule else {
                let message = format!("Crawler {} has no schedule", record.name);
                return Err(Fault::NoScheduleException.with(message).into());
            };
            if schedule.active {
                let message = format!("The schedule of crawler {} is already running", record.name);
                return Err(Fault::SchedulerRunningException.with(message).into());
            }
            schedule.active = true;
            schedule.next = next_firing(&schedule.expression, now);
            transaction.put(&CRAWLERS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        self.schedules_changed(true);
        Ok(StartCrawlerScheduleResponse {})
    }

    pub async fn stop_crawler_schedule(
        &self,
        call: &Call,
        input: StopCrawlerScheduleRequest,
    ) -> Result<StopCrawlerScheduleResponse, Error> {
        let place = Place::of(call);
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.crawler_name)?.value;
            let Some(schedule) = record.schedule.as_mut().filter(|schedule| schedule.active) else {
                let message = format!("The schedule of crawler {} is not running", record.name);
                return Err(Fault::SchedulerNotRunningException.with(message).into());
            };
            schedule.active = false;
            schedule.next = None;
            transaction.put(&CRAWLERS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        Ok(StopCrawlerScheduleResponse {})
    }

    pub async fn update_crawler_schedule(
        &self,
        call: &Call,
        input: UpdateCrawlerScheduleRequest,
    ) -> Result<UpdateCrawlerScheduleResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let schedule = settings::schedule(input.schedule.as_deref(), now)?;
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.crawler_name)?.value;
            record.schedule = schedule;
            record.version += 1;
            record.updated = now;
            transaction.put(&CRAWLERS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        self.schedules_changed(true);
        Ok(UpdateCrawlerScheduleResponse {})
    }

    /// Starts crawls when their schedules fire, until the task is aborted.
    pub async fn run_schedules(self) {
        loop {
            let changed = self.schedule_change.notified();
            match self.fire_due().await {
                Ok(next) => {
                    tokio::select! {
                        () = changed => {}
                        () = self.clock.sleep_until(next.unwrap_or(Timestamp::MAX)) => {}
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "schedules of crawlers cannot be looked through");
                    tokio::time::sleep(RETRY_AFTER).await;
                }
            }
        }
    }

    /// Fires every schedule whose time has come; returns when the next one is due.
    pub(super) async fn fire_due(&self) -> Result<Option<Timestamp>, Error> {
        loop {
            let now = self.clock.now();
            let (due, later): (Vec<_>, Vec<_>) =
                self.firings().await?.into_iter().partition(|firing| firing.time <= now);
            if due.is_empty() {
                return Ok(later.into_iter().map(|firing| firing.time).min());
            }
            for firing in due {
                let runs = self.runs.clone();
                self.write(move |transaction| fire(transaction, &runs, &firing, now))
                    .await?;
            }
        }
    }

    /// When each schedule fires next.
    async fn firings(&self) -> Result<Vec<Firing>, Error> {
        self.read(|snapshot| {
            let page = snapshot.page(&CRAWLERS, &Range::prefix(&key![]), usize::MAX)?;
            let firings = page
                .entries
                .into_iter()
                .filter_map(|(key, versioned)| firing(&key, versioned.value));
            Ok(firings.collect())
        })
        .await
    }
}

#[derive(Debug, Clone)]
struct Firing {
    place: Place,
    crawler: String,
    time: Timestamp,
}

fn firing(key: &Key, record: CrawlerRecord) -> Option<Firing> {
    let time = record.schedule?.next?;
    let mut parts = key.texts().into_iter();
    let place = Place {
        account: parts.next()?,
        region: parts.next()?,
    };
    Some(Firing {
        place,
        crawler: record.name,
        time,
    })
}

/// Starts the crawl, or says in the log why not, and sets the next firing.
fn fire(transaction: &Transaction<'_>, runs: &Runs, firing: &Firing, now: Timestamp) -> Result<(), Refused> {
    let place = &firing.place;
    let Some(mut record) = transaction.value(&CRAWLERS, &place.key(&firing.crawler))? else {
        return Ok(());
    };
    let Some(schedule) = record
        .schedule
        .as_mut()
        .filter(|schedule| schedule.next == Some(firing.time))
    else {
        return Ok(());
    };
    schedule.next = next_firing(&schedule.expression, now);
    if record.state == CrawlerState::Ready {
        start(transaction, runs, place, record, None, now)?;
        return Ok(());
    }
    let crawl_id = record.crawl.as_ref().map_or("", |crawl| &crawl.id);
    let text = format!(
        "The scheduled run at {} was skipped because the crawler is already running",
        firing.time
    );
    transaction.signal(&Report::new(place, &record, crawl_id, now).line(Level::Warn, &text))?;
    transaction.put(&CRAWLERS, &place.key(&record.name), &record)?;
    Ok(())
}

fn next_firing(expression: &str, now: Timestamp) -> Option<Timestamp> {
    Cron::parse(expression).ok()?.next_after(now)
}
