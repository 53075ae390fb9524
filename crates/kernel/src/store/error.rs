//! What can go wrong in the store.

use thiserror::Error;

/// An error of the store itself; domain errors pass through it untouched.
#[derive(Debug, Clone, Error)]
pub enum StoreError {
    /// `insert` met a key that is there already.
    #[error("key {0} is there already")]
    AlreadyExists(String),
    /// `update` met another version than it expected, or no value at all.
    #[error("key {0} was changed by another writer")]
    VersionMismatch(String),
    /// A stored value does not have the shape that this program knows.
    #[error("value at {key} cannot be read: {reason}")]
    Corrupt { key: String, reason: String },
    /// The database failed: disk full, file not readable, and the like. Nothing of the transaction was kept.
    #[error("store failed: {0}")]
    Backend(String),
    /// The work panicked; nothing of its transaction was kept.
    #[error("transaction panicked: {0}")]
    Panicked(String),
    /// The store is shutting down.
    #[error("store is closed")]
    Closed,
}

impl StoreError {
    pub(crate) fn from_join(error: tokio::task::JoinError) -> Self {
        if error.is_panic() {
            return Self::Panicked(panic_text(error.into_panic().as_ref()));
        }
        Self::Closed
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Backend(error.to_string())
    }
}

/// The message of a caught panic.
pub(crate) fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    if let Some(text) = panic.downcast_ref::<&str>() {
        return (*text).to_owned();
    }
    panic
        .downcast_ref::<String>()
        .cloned()
        .unwrap_or_else(|| "no message".to_owned())
}
