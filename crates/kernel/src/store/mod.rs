//! The durable store: typed collections over one ordered, transactional key space.
//!
//! Reads see one consistent snapshot. Writes run one after the other, each all or nothing; those that wait at the same
//! time share one commit to disk. A write that was acknowledged survives a kill at any instant.

mod batch;
mod collection;
mod error;
mod key;
mod sqlite;

use std::path::Path;
use std::sync::Arc;

pub use collection::{Collection, Entry, Page, Range, Raw, Snapshot, Transaction, Versioned};
pub use error::StoreError;
pub use key::{Key, KeyPart, Part};

pub(crate) use error::panic_text;

use batch::Writer;
use sqlite::{Database, ReaderPool};

/// A handle on the store; cloning is cheap.
#[derive(Debug, Clone)]
pub struct Store {
    readers: Arc<ReaderPool>,
    writer: Writer,
}

impl Store {
    /// Opens the store in `folder`, making it when it is not there.
    ///
    /// # Errors
    /// [`StoreError::Backend`] when the files cannot be opened or belong to a newer format.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::Backend(error.to_string()))?;
        let database = Database::at(&folder.join("store.sqlite3"));
        let writer = Writer::start(database.writer()?)?;
        Ok(Self {
            readers: Arc::new(ReaderPool::new(database)),
            writer,
        })
    }

    /// Runs `work` on a consistent snapshot, off the async threads.
    ///
    /// # Errors
    /// What `work` returns, or a [`StoreError`] turned into its error type.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&Snapshot<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let readers = Arc::clone(&self.readers);
        let task = tokio::task::spawn_blocking(move || readers.with_snapshot(work));
        task.await
            .unwrap_or_else(|error| Err(StoreError::from_join(error).into()))
    }

    /// Runs `work` in a transaction and returns once its effects are on disk; an error leaves no effect.
    ///
    /// `work` runs on the one writer thread: it must be quick and must not wait for anything.
    ///
    /// # Errors
    /// What `work` returns, or a [`StoreError`] turned into its error type.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// Changes after each commit that left work for the bus or for runs.
    pub(crate) fn attention(&self) -> tokio::sync::watch::Receiver<u64> {
        self.writer.attention()
    }

    /// How many commits were made since the store was opened; one commit may hold many transactions.
    pub fn commits(&self) -> u64 {
        self.writer.commits()
    }

    /// [`Store::read`] for callers that are not async and may block.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub fn read_blocking<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.readers.with_snapshot(work)
    }
}

#[cfg(test)]
mod tests;
