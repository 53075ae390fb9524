//! What a job remembers of what it has processed: given to each run, taken when its script commits.
//!
//! Source: glue-etl-spec section 2. The library writes a commit as one file, at once or not at all; it is taken into the store
//! after the end of the process and before the run ends, also by the server that finds the run after a crash.

use std::fs;
use std::path::Path;

use headwater_api::Error;
use headwater_api::glue::{
    Fault, GetJobBookmarkRequest, GetJobBookmarkResponse, JobBookmarkEntry, ResetJobBookmarkRequest,
    ResetJobBookmarkResponse,
};
use headwater_kernel::{Call, Transaction};
use serde_json::Value;

use super::Jobs;
use super::crud::find;
use super::execution::{Attempt, JobFailure};
use super::records::{BOOKMARKS, BookmarkRecord, COMMITTED, by_id};
use crate::glue::place::Place;
use crate::glue::refused::Refused;

const OPTION: &str = "--job-bookmark-option";
const ENABLED: &str = "job-bookmark-enable";
const PAUSED: &str = "job-bookmark-pause";

impl Jobs {
    pub async fn get_job_bookmark(
        &self,
        call: &Call,
        input: GetJobBookmarkRequest,
    ) -> Result<GetJobBookmarkResponse, Error> {
        let (place, job) = (Place::of(call), input.job_name.clone());
        let record = self.read(move |snapshot| {
            find(snapshot, &place, &input.job_name)?;
            let found = match &input.run_id {
                Some(run_id) => snapshot.value(&COMMITTED, &by_id(&place, &input.job_name, run_id))?,
                None => snapshot.value(&BOOKMARKS, &place.key(&input.job_name))?,
            };
            found.ok_or_else(no_bookmark)
        });
        Ok(GetJobBookmarkResponse {
            job_bookmark_entry: Some(shown(job, record.await?)),
        })
    }

    /// Forgets everything, or goes back to what was known after the run that is named.
    pub async fn reset_job_bookmark(
        &self,
        call: &Call,
        input: ResetJobBookmarkRequest,
    ) -> Result<ResetJobBookmarkResponse, Error> {
        let (place, job) = (Place::of(call), input.job_name.clone());
        let record = self.write(move |transaction| {
            find(transaction, &place, &input.job_name)?;
            let key = place.key(&input.job_name);
            let current = transaction.value(&BOOKMARKS, &key)?.ok_or_else(no_bookmark)?;
            let earlier = match &input.run_id {
                Some(run_id) => transaction
                    .value(&COMMITTED, &by_id(&place, &input.job_name, run_id))?
                    .ok_or_else(no_bookmark)?,
                None => BookmarkRecord::default(),
            };
            let record = BookmarkRecord {
                version: current.version + 1,
                ..earlier
            };
            transaction.put(&BOOKMARKS, &key, &record)?;
            Ok(record)
        });
        Ok(ResetJobBookmarkResponse {
            job_bookmark_entry: Some(shown(job, record.await?)),
        })
    }
}

fn no_bookmark() -> Refused {
    Fault::EntityNotFoundException
        .with("Continuation for job not found")
        .into()
}

fn shown(job: String, record: BookmarkRecord) -> JobBookmarkEntry {
    JobBookmarkEntry {
        job_name: Some(job),
        version: Some(record.version),
        run: Some(record.run),
        attempt: Some(record.attempt),
        previous_run_id: record.previous_run_id,
        run_id: record.run_id,
        job_bookmark: Some(record.state.map_or_else(|| "{}".to_owned(), |state| state.to_string())),
    }
}

impl Attempt {
    fn bookmark_option(&self) -> &str {
        self.record
            .effective
            .get(OPTION)
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// Lays what the job remembers into the run's folder, for the library to find.
    pub(super) async fn give_bookmark(&self) -> Result<(), JobFailure> {
        if ![ENABLED, PAUSED].contains(&self.bookmark_option()) {
            return Ok(());
        }
        let key = self.place.key(&self.record.job);
        let current = self
            .jobs
            .store
            .read(move |snapshot| snapshot.value(&BOOKMARKS, &key))
            .await?;
        self.lay(current, "bookmark.json")?;
        for (argument, name) in [
            ("--job-bookmark-from", "bookmark.from.json"),
            ("--job-bookmark-to", "bookmark.to.json"),
        ] {
            if let Some(run_id) = self.record.effective.get(argument) {
                let key = by_id(&self.place, &self.record.job, run_id);
                let committed = self
                    .jobs
                    .store
                    .read(move |snapshot| snapshot.value(&COMMITTED, &key))
                    .await?;
                let committed =
                    committed.ok_or_else(|| JobFailure::Told(format!("No bookmark was committed by run {run_id}")))?;
                self.lay(Some(committed), name)?;
            }
        }
        Ok(())
    }

    fn lay(&self, record: Option<BookmarkRecord>, name: &str) -> Result<(), JobFailure> {
        let Some(state) = record.and_then(|record| record.state) else {
            return Ok(());
        };
        let written = fs::write(self.workplace.folder().join(name), state.to_string());
        written.map_err(|error| JobFailure::Told(format!("The bookmark cannot be written: {error}")))
    }

    /// Takes what the script committed, once: a server that comes after a crash finds it taken.
    pub(super) async fn take_bookmark(&self, succeeded: bool) -> Result<(), JobFailure> {
        let committed = committed_in(self.workplace.folder());
        if self.bookmark_option() != ENABLED || committed.is_none() {
            return Ok(());
        }
        let (key, by_run) = (
            self.place.key(&self.record.job),
            by_id(&self.place, &self.record.job, &self.record.id),
        );
        let (run_id, attempt) = (self.record.id.clone(), self.record.attempt);
        let write = move |transaction: &Transaction<'_>| {
            if transaction.contains(&COMMITTED, &by_run)? {
                return Ok(());
            }
            let before = transaction.value(&BOOKMARKS, &key)?.unwrap_or_default();
            let record = BookmarkRecord {
                version: before.version + 1,
                run: before.run + i32::from(succeeded),
                attempt,
                previous_run_id: before.run_id,
                run_id: Some(run_id),
                state: committed,
            };
            transaction.put(&COMMITTED, &by_run, &record)?;
            transaction.put(&BOOKMARKS, &key, &record).map(drop)
        };
        Ok(self.jobs.store.write(write).await?)
    }
}

fn committed_in(folder: &Path) -> Option<Value> {
    let bytes = fs::read(folder.join("bookmark.committed.json")).ok()?;
    let read = serde_json::from_slice(&bytes);
    if let Err(error) = &read {
        tracing::warn!(folder = %folder.display(), %error, "a committed bookmark cannot be read");
    }
    read.ok()
}
