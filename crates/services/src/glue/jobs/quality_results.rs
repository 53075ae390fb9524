//! What a script leaves in its run's folder for the server: results of data quality, and its bookmark.

use headwater_kernel::{StoreError, Transaction};

use super::execution::{Attempt, JobFailure};
use crate::glue::quality::{JobOrigin, keep_of_job, left_in};

impl Attempt {
    /// Takes it after the end of the process, whether it succeeded or not; each part once.
    pub(super) async fn take_left(&self, succeeded: bool) -> Result<(), JobFailure> {
        self.take_quality_results().await?;
        self.take_bookmark(succeeded).await
    }

    async fn take_quality_results(&self) -> Result<(), JobFailure> {
        let left = left_in(self.workplace.folder());
        if left.is_empty() {
            return Ok(());
        }
        let place = self.place.clone();
        let origin = JobOrigin {
            job: self.record.job.clone(),
            run_id: self.record.id.clone(),
        };
        let write = move |transaction: &Transaction<'_>| keep_of_job(transaction, &place, &origin, left);
        let written: Result<(), StoreError> = self.jobs.store.write(write).await;
        Ok(written?)
    }
}
