//! Crawlers and classifiers: the operations, the schedules, and the crawls as runs.
//!
//! Source: glue-crawler-spec.

mod catalog_writer;
mod classifiers;
mod configuration;
mod crud;
mod describe;
mod execution;
mod history;
mod lifecycle;
mod records;
mod report;
mod schedules;
mod settings;
mod tally;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use headwater_api::Error;
use headwater_catalog::Catalog;
use headwater_kernel::{Clock, Runs, Snapshot, Store, Transaction};
use headwater_storage::ObjectStores;
use tokio::sync::Notify;

use crate::glue::refused::Refused;
use execution::CrawlExecutor;

pub(in crate::glue) use lifecycle::{begin_for_trigger, shown_crawl, stop_for_workflow};

/// The kind of run that a crawl is.
const RUN_KIND: &str = "glue.crawl";

/// The crawlers of every account and region; cloning is cheap.
#[derive(Debug, Clone)]
pub struct Crawlers {
    store: Store,
    clock: Clock,
    runs: Runs,
    catalog: Catalog,
    objects: Arc<dyn ObjectStores>,
    schedule_change: Arc<Notify>,
}

impl Crawlers {
    /// Also registers the executor of crawls with `runs`, so this must come before [`Runs::run`]. Schedules fire once
    /// [`Crawlers::run_schedules`] is spawned.
    pub fn new(store: Store, clock: Clock, runs: Runs, catalog: Catalog, objects: Arc<dyn ObjectStores>) -> Self {
        let crawlers = Self {
            store,
            clock,
            runs,
            catalog,
            objects,
            schedule_change: Arc::default(),
        };
        crawlers.runs.register(Arc::new(CrawlExecutor::new(crawlers.clone())));
        crawlers
    }

    /// Reads off the async threads; errors of the store become Glue's.
    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.read(work).await.map_err(Error::from)
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.write(work).await.map_err(Error::from)
    }

    /// Lets the loop of schedules look again.
    fn schedules_changed(&self, changed: bool) {
        if changed {
            self.schedule_change.notify_one();
        }
    }
}
