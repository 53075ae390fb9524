//! Makes names in a folder durable, one fsync for all who ask at the same time.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::error::StorageError;

/// Shares fsyncs of one folder.
#[derive(Debug)]
pub(crate) struct FolderSync {
    folder: PathBuf,
    asked: AtomicU64,
    /// Everyone up to this ticket is covered by an fsync that is over.
    covered: Mutex<u64>,
}

impl FolderSync {
    pub(crate) fn of(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            asked: AtomicU64::new(0),
            covered: Mutex::new(0),
        }
    }

    /// Returns once every name that was in the folder at the time of the call is on disk; blocks.
    pub(crate) fn sync(&self) -> Result<(), StorageError> {
        let ticket = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let mut covered = self.covered.lock().unwrap_or_else(PoisonError::into_inner);
        if *covered >= ticket {
            return Ok(());
        }
        let all_so_far = self.asked.load(Ordering::SeqCst);
        sync_folder(&self.folder).map_err(StorageError::disk("sync of a folder"))?;
        *covered = all_so_far;
        Ok(())
    }
}

/// Makes the names in `folder` durable.
pub(crate) fn sync_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::File::open(folder)?.sync_all()
}
