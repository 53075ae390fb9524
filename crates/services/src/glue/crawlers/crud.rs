//! Making, changing, deleting and listing crawlers.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    BatchGetCrawlersRequest, BatchGetCrawlersResponse, CreateCrawlerRequest, CreateCrawlerResponse,
    DeleteCrawlerRequest, DeleteCrawlerResponse, Fault, GetCrawlerRequest, GetCrawlerResponse, GetCrawlersRequest,
    GetCrawlersResponse, ListCrawlersRequest, ListCrawlersResponse, UpdateCrawlerRequest, UpdateCrawlerResponse,
};
use headwater_kernel::{Call, Range, Snapshot, Versioned};

use super::records::{CRAWLERS, CRAWLS, CrawlerRecord, CrawlerState, KNOWN_FOLDERS};
use super::{Crawlers, describe, settings};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::{Refused, crawler_not_found, invalid};
use crate::glue::security;

const MAX_BATCH: usize = 100;

pub(super) fn find(snapshot: &Snapshot<'_>, place: &Place, name: &str) -> Result<Versioned<CrawlerRecord>, Refused> {
    let found = snapshot.get(&CRAWLERS, &place.key(name))?;
    found.ok_or_else(|| crawler_not_found(name).into())
}

pub(super) fn all(snapshot: &Snapshot<'_>, place: &Place) -> Result<Vec<CrawlerRecord>, Refused> {
    Ok(snapshot.values(&CRAWLERS, &Range::prefix(&place.prefix()))?)
}

impl Crawlers {
    pub async fn create_crawler(
        &self,
        call: &Call,
        input: CreateCrawlerRequest,
    ) -> Result<CreateCrawlerResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let record = CrawlerRecord {
            name: input.name.clone(),
            schedule: settings::schedule(input.schedule.as_deref(), now)?,
            tags: input.tags.clone().unwrap_or_default(),
            settings: settings::created(input)?,
            created: now,
            updated: now,
            version: 1,
            state: CrawlerState::Ready,
            crawl: None,
            last_crawl: None,
        };
        let has_schedule = record.schedule.is_some();
        self.write(move |transaction| {
            let key = place.key(&record.name);
            if transaction.contains(&CRAWLERS, &key)? {
                return Err(Fault::AlreadyExistsException.with("Crawler already exists.").into());
            }
            settings::check_classifiers(transaction, &place, &record.settings.classifiers)?;
            security::protections(transaction, &place, record.settings.security_configuration.as_deref())?;
            transaction.put(&CRAWLERS, &key, &record)?;
            Ok(())
        })
        .await?;
        self.schedules_changed(has_schedule);
        Ok(CreateCrawlerResponse {})
    }

    pub async fn get_crawler(&self, call: &Call, input: GetCrawlerRequest) -> Result<GetCrawlerResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let record = self
            .read(move |snapshot| find(snapshot, &place, &input.name))
            .await?
            .value;
        Ok(GetCrawlerResponse {
            crawler: Some(describe::crawler(record, now)),
        })
    }

    pub async fn get_crawlers(&self, call: &Call, input: GetCrawlersRequest) -> Result<GetCrawlersResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let records = self.read(move |snapshot| all(snapshot, &place)).await?;
        let name = |record: &CrawlerRecord| record.name.clone();
        let (records, next_token) = pages::page(records, name, input.next_token.as_deref(), input.max_results)?;
        let crawlers = records
            .into_iter()
            .map(|record| describe::crawler(record, now))
            .collect();
        Ok(GetCrawlersResponse {
            crawlers: Some(crawlers),
            next_token,
        })
    }

    pub async fn list_crawlers(&self, call: &Call, input: ListCrawlersRequest) -> Result<ListCrawlersResponse, Error> {
        let place = Place::of(call);
        let records = self.read(move |snapshot| all(snapshot, &place)).await?;
        let wanted = input.tags.unwrap_or_default();
        let tagged = |record: &CrawlerRecord| wanted.iter().all(|(key, value)| record.tags.get(key) == Some(value));
        let names = records.into_iter().filter(tagged).map(|record| record.name).collect();
        let (names, next_token) = pages::page(names, String::clone, input.next_token.as_deref(), input.max_results)?;
        Ok(ListCrawlersResponse {
            crawler_names: Some(names),
            next_token,
        })
    }

    pub async fn batch_get_crawlers(
        &self,
        call: &Call,
        input: BatchGetCrawlersRequest,
    ) -> Result<BatchGetCrawlersResponse, Error> {
        if input.crawler_names.len() > MAX_BATCH {
            return Err(invalid("BatchGetCrawlers takes up to 100 names"));
        }
        let (place, now) = (Place::of(call), self.clock.now());
        let names = input.crawler_names.clone();
        let read = move |snapshot: &Snapshot<'_>| {
            let records: Result<Vec<_>, _> = names
                .iter()
                .map(|name| snapshot.value(&CRAWLERS, &place.key(name)))
                .collect();
            Ok(records?)
        };
        let records = self.read(read).await?;
        let missing = input
            .crawler_names
            .into_iter()
            .zip(&records)
            .filter(|(_, record)| record.is_none());
        let not_found = missing.map(|(name, _)| name).collect();
        let crawlers = records
            .into_iter()
            .flatten()
            .map(|record| describe::crawler(record, now))
            .collect();
        Ok(BatchGetCrawlersResponse {
            crawlers: Some(crawlers),
            crawlers_not_found: Some(not_found),
        })
    }

    pub async fn update_crawler(
        &self,
        call: &Call,
        input: UpdateCrawlerRequest,
    ) -> Result<UpdateCrawlerResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let schedule = match &input.schedule {
            Some(expression) => Some(settings::schedule(Some(expression), now)?),
            None => None,
        };
        let has_schedule = schedule.is_some();
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.name)?.value;
            refuse_while_running(&record)?;
            record.settings = settings::updated(&record.settings, input)?;
            settings::check_classifiers(transaction, &place, &record.settings.classifiers)?;
            security::protections(transaction, &place, record.settings.security_configuration.as_deref())?;
            record.schedule = schedule.unwrap_or(record.schedule);
            record.version += 1;
            record.updated = now;
            transaction.put(&CRAWLERS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        self.schedules_changed(has_schedule);
        Ok(UpdateCrawlerResponse {})
    }

    pub async fn delete_crawler(
        &self,
        call: &Call,
        input: DeleteCrawlerRequest,
    ) -> Result<DeleteCrawlerResponse, Error> {
        let place = Place::of(call);
        self.write(move |transaction| {
            let record = find(transaction, &place, &input.name)?.value;
            refuse_while_running(&record)?;
            let key = place.key(&record.name);
            transaction.delete(&CRAWLERS, &key)?;
            transaction.delete_range(&CRAWLS, &Range::prefix(&key))?;
            transaction.delete_range(&KNOWN_FOLDERS, &Range::prefix(&key))?;
            Ok(())
        })
        .await?;
        Ok(DeleteCrawlerResponse {})
    }

    /// The tags of a crawler, for `GetTags`.
    pub async fn crawler_tags(&self, call: &Call, name: &str) -> Result<BTreeMap<String, String>, Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        Ok(self
            .read(move |snapshot| find(snapshot, &place, &name))
            .await?
            .value
            .tags)
    }

    /// Adds and removes tags of a crawler, for `TagResource` and `UntagResource`.
    pub async fn change_crawler_tags(
        &self,
        call: &Call,
        name: &str,
        added: BTreeMap<String, String>,
        removed: Vec<String>,
    ) -> Result<(), Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &name)?.value;
            record.tags.retain(|key, _| !removed.contains(key));
            record.tags.extend(added);
            transaction.put(&CRAWLERS, &place.key(&name), &record)?;
            Ok(())
        })
        .await
    }
}

pub(super) fn refuse_while_running(record: &CrawlerRecord) -> Result<(), Refused> {
    if record.state == CrawlerState::Ready {
        return Ok(());
    }
    let message = format!("Crawler with name {} is currently running", record.name);
    Err(Fault::CrawlerRunningException.with(message).into())
}
