//! Jobs: their definitions, their runs as real processes, their logs and bookmarks.
//!
//! Source: glue-etl-spec sections 1, 2, 7 and 11. A run's record says what was reached and nothing else: it is RUNNING once its
//! process was started, and final in the transaction that ends the kernel's run.

mod bookmarks;
mod continuous;
mod crud;
mod definition;
mod event_logs;
mod execution;
mod metrics;
mod output;
mod quality_results;
mod records;
mod runs;
mod warm;
mod workers;
mod workplace;

use std::path::PathBuf;
use std::sync::Arc;

use headwater_api::Error;
use headwater_api::glue::Fault;
use headwater_kernel::{Clock, Runs, Snapshot, Store, Transaction};
use headwater_spark::Runtimes;
use headwater_storage::{ObjectStores, Storage};
use jiff::Timestamp;

use super::refused::Refused;
use crate::endpoint::Endpoint;
use crate::identity::Identities;
use crate::kms::KmsFace;
use crate::logs::Archive;
use execution::JobExecutor;
pub(super) use output::{read_lines, stream_name};
use warm::WarmDrivers;
pub(super) use workers::Workers;
pub use workers::{Cluster, ExecutorSize};

#[cfg(test)]
pub(in crate::glue) use runs::conclude;
pub(in crate::glue) use runs::{begin_for_trigger, shown_run, stop_for_workflow};

/// The kind of run that a job run is.
pub(in crate::glue) const RUN_KIND: &str = "glue.job";

/// Where jobs find what they run on and with.
#[derive(Debug, Clone)]
pub struct JobSettings {
    pub runtimes: Runtimes,
    /// Each run has a folder of its own below.
    pub folder: PathBuf,
    /// The server, as its children reach it.
    pub endpoint: Endpoint,
    /// `thrift://…` of the catalog, for jobs with `--enable-glue-datacatalog`.
    pub metastore: Endpoint,
    pub cluster: Cluster,
    /// What bookmarks are encrypted under.
    pub keys: KmsFace,
    /// Where output becomes log events.
    pub archive: Archive,
    /// Where the sessions of runs write.
    pub storage: Storage,
    /// Whether a started driver is kept ready for the next Spark job.
    pub keeps_warm_driver: bool,
}

/// The jobs of every account and region; cloning is cheap.
#[derive(Debug, Clone)]
pub struct Jobs {
    store: Store,
    clock: Clock,
    runs: Runs,
    identities: Identities,
    objects: Arc<dyn ObjectStores>,
    settings: JobSettings,
    warm: WarmDrivers,
}

impl Jobs {
    /// Also registers the executor of job runs with `runs`, so this must come before [`Runs::run`].
    pub fn new(
        store: Store,
        clock: Clock,
        runs: Runs,
        identities: Identities,
        objects: Arc<dyn ObjectStores>,
        settings: JobSettings,
    ) -> Self {
        let jobs = Self {
            store,
            clock,
            runs,
            identities,
            objects,
            warm: WarmDrivers::default(),
            settings,
        };
        jobs.runs.register(Arc::new(JobExecutor::new(jobs.clone())));
        jobs
    }

    pub(in crate::glue) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// What passwords and bookmarks are encrypted under.
    pub(in crate::glue) fn keys(&self) -> &KmsFace {
        &self.settings.keys
    }

    pub(in crate::glue) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.read(work).await.map_err(Error::from)
    }

    pub(in crate::glue) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.write(work).await.map_err(Error::from)
    }
}

fn job_not_found(name: &str) -> Error {
    Fault::EntityNotFoundException.with(format!("Job with name: {name} not found."))
}

fn run_not_found(id: &str) -> Error {
    Fault::EntityNotFoundException.with(format!("Job run with id: {id} not found."))
}
