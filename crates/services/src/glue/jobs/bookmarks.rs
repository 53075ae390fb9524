//! What a job remembers of what it has processed: given to each run, taken when its script commits.
//!
//! Source: glue-etl-spec section 2. The library writes a commit as one file, at once or not at all; it is taken into the store
//! after the end of the process and before the run ends, also by the server that finds the run after a crash.
//! Under a security configuration with CSE-KMS the store holds what was committed in an envelope of KMS; in the clear it lies in
//! the run's folder alone, until the run's end.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use headwater_api::Error;
use headwater_api::glue::{
    Fault, GetJobBookmarkRequest, GetJobBookmarkResponse, JobBookmarkEntry, ResetJobBookmarkRequest,
    ResetJobBookmarkResponse,
};
use headwater_kernel::{Call, Principal, Transaction};
use serde_json::Value;
use zeroize::Zeroizing;

use super::Jobs;
use super::crud::find;
use super::execution::{Attempt, JobFailure};
use super::records::{BOOKMARKS, BookmarkRecord, COMMITTED, by_id};
use crate::glue::place::Place;
use crate::glue::refused::Refused;
use crate::glue::security::Protections;
use crate::kms::Envelope;

const OPTION: &str = "--job-bookmark-option";
const ENABLED: &str = "job-bookmark-enable";
const PAUSED: &str = "job-bookmark-pause";
const COMMITTED_FILE: &str = "bookmark.committed.json";

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
        let record = self.unsealed(call, &job, record.await?).await?;
        Ok(GetJobBookmarkResponse {
            job_bookmark_entry: Some(shown(job, record)),
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
        let record = self.unsealed(call, &job, record.await?).await?;
        Ok(ResetJobBookmarkResponse {
            job_bookmark_entry: Some(shown(job, record)),
        })
    }

    /// The record with its state in the clear.
    async fn unsealed(&self, call: &Call, job: &str, record: BookmarkRecord) -> Result<BookmarkRecord, Error> {
        let Some(envelope) = &record.sealed else {
            return Ok(record);
        };
        let text = self.settings.keys.open_envelope(call, envelope, &context(job)).await?;
        let state = serde_json::from_slice(&text).map_err(|error| Error::internal(error.to_string()))?;
        Ok(BookmarkRecord {
            state: Some(state),
            ..record
        })
    }
}

/// Says in the log of KMS whose bookmark it is, and keeps it from being taken for another's.
fn context(job: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("glue:job".to_owned(), job.to_owned())])
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

    /// In the name of the account that has the job.
    fn call(&self) -> Call {
        Call::internal(Principal::root(&self.place.account), &self.place.region)
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
        self.lay(current, "bookmark.json").await?;
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
                self.lay(Some(committed), name).await?;
            }
        }
        Ok(())
    }

    async fn lay(&self, record: Option<BookmarkRecord>, name: &str) -> Result<(), JobFailure> {
        let Some(record) = record else { return Ok(()) };
        let record = self.jobs.unsealed(&self.call(), &self.record.job, record).await;
        let record = record.map_err(|error| told("decrypted", &error))?;
        let Some(state) = record.state else { return Ok(()) };
        let written = fs::write(self.workplace.folder().join(name), state.to_string());
        written.map_err(|error| JobFailure::Told(format!("The bookmark cannot be written: {error}")))
    }

    /// Takes what the script committed, once: a server that comes after a crash finds it taken.
    pub(super) async fn take_bookmark(&self, succeeded: bool) -> Result<(), JobFailure> {
        let key = self.record.protections().and_then(Protections::bookmark_key);
        self.take_committed(succeeded, key).await?;
        if key.is_some() {
            remove_plain(self.workplace.folder());
        }
        Ok(())
    }

    async fn take_committed(&self, succeeded: bool, encryption_key: Option<&str>) -> Result<(), JobFailure> {
        let committed = committed_in(self.workplace.folder());
        if self.bookmark_option() != ENABLED || committed.is_none() {
            return Ok(());
        }
        let (key, by_run) = (
            self.place.key(&self.record.job),
            by_id(&self.place, &self.record.job, &self.record.id),
        );
        let (state, sealed) = match encryption_key {
            Some(encryption_key) => (None, Some(self.sealed(encryption_key, committed).await?)),
            None => (committed, None),
        };
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
                state,
                sealed,
            };
            transaction.put(&COMMITTED, &by_run, &record)?;
            transaction.put(&BOOKMARKS, &key, &record).map(drop)
        };
        Ok(self.jobs.store.write(write).await?)
    }
}

impl Attempt {
    async fn sealed(&self, key: &str, state: Option<Value>) -> Result<Envelope, JobFailure> {
        let text = Zeroizing::new(state.unwrap_or_default().to_string());
        let context = context(&self.record.job);
        let keys = &self.jobs.settings.keys;
        let sealed = keys.seal(&self.call(), key, &context, text.as_bytes()).await;
        sealed.map_err(|error| told("encrypted", &error))
    }
}

fn told(what: &str, error: &Error) -> JobFailure {
    JobFailure::Told(format!("The bookmark cannot be {what}: {}", error.message))
}

/// Removes what lies in the run's folder in the clear and in the store under a key.
fn remove_plain(folder: &Path) {
    for name in [
        "bookmark.json",
        "bookmark.from.json",
        "bookmark.to.json",
        COMMITTED_FILE,
    ] {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                tracing::warn!(folder = %folder.display(), name, %error, "a bookmark stays in the clear");
            }
            _ => {}
        }
    }
}

fn committed_in(folder: &Path) -> Option<Value> {
    let bytes = fs::read(folder.join(COMMITTED_FILE)).ok()?;
    let read = serde_json::from_slice(&bytes);
    if let Err(error) = &read {
        tracing::warn!(folder = %folder.display(), %error, "a committed bookmark cannot be read");
    }
    read.ok()
}
