//! Data quality: rulesets, their evaluation on real Spark, and the results.
//!
//! Source: glue-etl-spec section 8; the model. Rules are evaluated by the Python package `awsgluedq`, which jobs use too: a run
//! here is a Spark driver of its own, whose script leaves its results in the run's folder.

mod dqdl;
mod evaluation;
mod filters;
mod job_results;
mod records;
mod results;
mod rulesets;
mod runs;

use std::sync::Arc;

use headwater_api::Error;
use headwater_catalog::Catalog;
use headwater_kernel::{Clock, Runs, Snapshot, Store, Transaction};

use super::jobs::JobSettings;
use super::refused::Refused;
use crate::identity::Identities;
use evaluation::EvaluationExecutor;
pub(super) use job_results::{keep_of_job, left_in};
pub(super) use records::JobOrigin;

/// The kind of run that an evaluation is.
const RUN_KIND: &str = "glue.data-quality";

/// The rulesets and evaluations of every account and region; cloning is cheap.
#[derive(Debug, Clone)]
pub struct Quality {
    store: Store,
    clock: Clock,
    runs: Runs,
    identities: Identities,
    catalog: Catalog,
    /// Evaluations run on what jobs run on.
    settings: JobSettings,
}

impl Quality {
    /// Also registers the executor of evaluations with `runs`, so this must come before [`Runs::run`].
    pub fn new(
        store: Store,
        clock: Clock,
        runs: Runs,
        identities: Identities,
        catalog: Catalog,
        settings: JobSettings,
    ) -> Self {
        let quality = Self {
            store,
            clock,
            runs,
            identities,
            catalog,
            settings,
        };
        let executor = EvaluationExecutor::new(quality.clone());
        quality.runs.register(Arc::new(executor));
        quality
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
