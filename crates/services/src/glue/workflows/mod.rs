//! Triggers and workflows: what starts jobs and crawlers, and what follows from their ends.
//!
//! Source: glue-etl-spec section 3. Schedules and the windows of event batches follow the kernel's clock.

mod advance;
mod clockwork;
mod crud;
mod definition;
mod graph;
mod progress;
mod records;
mod runs;
mod shown;
mod triggers;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use headwater_api::Error;
use headwater_kernel::{Clock, Runs, Snapshot, Store, Transaction};
use tokio::sync::Notify;

use super::refused::Refused;

pub(in crate::glue) use advance::{Begun, Stage};
pub(in crate::glue) use records::{Cause, Ended, Outcome, Started, Target};

/// The triggers and workflows of every account and region; cloning is cheap.
#[derive(Debug, Clone)]
pub struct Workflows {
    store: Store,
    clock: Clock,
    runs: Runs,
    change: Arc<Notify>,
}

impl Workflows {
    /// Schedules fire and batches close once [`Workflows::run_clockwork`] is spawned.
    pub fn new(store: Store, clock: Clock, runs: Runs) -> Self {
        Self {
            store,
            clock,
            runs,
            change: Arc::default(),
        }
    }

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
}
