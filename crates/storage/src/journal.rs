//! Work on files that a commit promised: written in the commit, settled after it, and again at start if the process ended in between.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use headwater_kernel::{Collection, Key, Range, Store, StoreError, key};
use serde::{Deserialize, Serialize};

use crate::error::StorageError;
use crate::layout::Layout;
use crate::record::{OBJECTS, UPLOAD_PARTS};

/// Promised file work by generation.
pub(crate) const JOURNAL: Collection<Promise> = Collection::new("storage.journal");

/// How many settled promises one transaction forgets.
const FORGOTTEN_AT_ONCE: usize = 256;

/// What is to be done for a key, if the index still says so.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Promise {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) work: Work,
    /// What its file holds, in base64, when that was not synced before the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) bytes: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Work {
    /// The staged file of this generation belongs in the key's place.
    Place,
    /// The key is gone, and so must be its file.
    Remove,
}

/// Does what earlier commits promised and no one did, then removes staged files that nothing names.
///
/// Returns the generations that could not be placed: they are read from the staging folder.
pub(crate) async fn settle(store: &Store, layout: &Layout) -> Result<Vec<String>, StorageError> {
    let promises = store.read_blocking(|snapshot| snapshot.page(&JOURNAL, &Range::prefix(&Key::new()), usize::MAX))?;
    let (mut done, mut open) = (Vec::new(), Vec::new());
    for (generation_key, promise) in &promises.entries {
        let generation = generation_key.texts().into_iter().next().unwrap_or_default();
        match settle_one(store, layout, &generation, &promise.value) {
            Ok(()) => done.push(generation),
            Err(error) => {
                tracing::error!(bucket = promise.value.bucket, key = promise.value.key, %error, "file cannot be settled");
                open.push(generation);
            }
        }
    }
    if !done.is_empty() {
        tracing::info!(settled = done.len(), "settled files of an interrupted run");
    }
    let objects = promises
        .entries
        .iter()
        .map(|(_, promise)| (promise.value.bucket.as_str(), promise.value.key.as_str()));
    layout
        .make_durable(objects)
        .map_err(StorageError::disk("sync of settled files"))?;
    forget(store, done).await?;
    sweep(store, layout, &open)?;
    Ok(open)
}

fn settle_one(store: &Store, layout: &Layout, generation: &str, promise: &Promise) -> Result<(), StorageError> {
    let Promise {
        bucket,
        key,
        work,
        bytes,
    } = promise;
    let record = store.read_blocking(|snapshot| snapshot.value(&OBJECTS, &key![bucket, key]))?;
    let staged = layout.staged(generation);
    match (work, record) {
        (Work::Place, Some(record)) if record.generation == generation => {
            if let Some(bytes) = bytes {
                restore(&staged, bytes)?;
            }
            if staged.exists() {
                layout
                    .place(&staged, bucket, key)
                    .map_err(StorageError::disk("settling of a file"))?;
            }
            Ok(())
        }
        (Work::Remove, None) => layout
            .remove(bucket, key)
            .map_err(StorageError::disk("removal of a file")),
        // Placed or removed already, or a later write of the same key made its own promise.
        _ => Ok(()),
    }
}

/// Writes a file that may never have reached the disk.
fn restore(staged: &Path, bytes: &str) -> Result<(), StorageError> {
    let corrupt = |error: base64::DecodeError| StorageError::Disk {
        action: "restoring of a file",
        source: std::io::Error::other(error),
    };
    let bytes = STANDARD.decode(bytes).map_err(corrupt)?;
    std::fs::write(staged, bytes).map_err(StorageError::disk("restoring of a file"))
}

/// Removes staged files that neither an open promise nor a part of an upload names.
fn sweep(store: &Store, layout: &Layout, open: &[String]) -> Result<(), StorageError> {
    let parts = store.read_blocking(|snapshot| snapshot.values(&UPLOAD_PARTS, &Range::prefix(&Key::new())))?;
    let mut named: std::collections::HashSet<&str> = open.iter().map(String::as_str).collect();
    named.extend(parts.iter().map(|part| part.generation.as_str()));
    let disk = |error| StorageError::Disk {
        action: "sweep of the staging folder",
        source: error,
    };
    let mut swept = 0_usize;
    for file in std::fs::read_dir(layout.staging()).map_err(disk)? {
        let file = file.map_err(disk)?;
        if file.file_name().to_str().is_some_and(|name| named.contains(name)) {
            continue;
        }
        std::fs::remove_file(file.path()).map_err(disk)?;
        swept += 1;
    }
    if swept > 0 {
        tracing::info!(swept, "removed files that no object names");
    }
    Ok(())
}

/// Removes settled promises from the journal.
pub(crate) async fn forget(store: &Store, generations: Vec<String>) -> Result<(), StoreError> {
    for chunk in generations.chunks(FORGOTTEN_AT_ONCE) {
        let chunk = chunk.to_vec();
        store
            .write(move |transaction| {
                for generation in &chunk {
                    transaction.delete(&JOURNAL, &key![generation])?;
                }
                Ok::<_, StoreError>(())
            })
            .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use headwater_kernel::{Clock, StoreError};
    use tempfile::TempDir;

    use super::*;
    use crate::record::ObjectRecord;
    use crate::remove::{Deletion, delete_entries};
    use crate::write::Entry;
    use crate::{Put, ReadCondition, Storage, Wanted, Wish, WriteCondition};

    async fn open(folder: &TempDir) -> Storage {
        Storage::open(folder.path(), Store::open(folder.path()).unwrap(), Clock::system())
            .await
            .unwrap()
    }

    async fn put(storage: &Storage, key: &str, bytes: &'static [u8]) {
        let mut incoming = storage.receive("lake", key, &Wish::Unsaid, &[]).await.unwrap();
        incoming.write(bytes.into()).await.unwrap();
        let staged = storage.stage(incoming).await.unwrap();
        storage
            .put(
                Put {
                    bucket: "lake".into(),
                    key: key.into(),
                    ..Put::default()
                },
                staged,
            )
            .await
            .unwrap();
    }

    async fn bytes(storage: &Storage, key: &str) -> Result<Vec<u8>, StorageError> {
        let opened = storage
            .open_object("lake", key, Wanted::Whole, ReadCondition::default())
            .await?;
        Ok(opened.content.into_bytes().await?.to_vec())
    }

    /// Does what a put does up to the commit, as if the process had ended there.
    async fn commit_without_placing(storage: &Storage, key: &str, bytes: &'static [u8]) {
        let mut incoming = storage.receive("lake", key, &Wish::Unsaid, &[]).await.unwrap();
        incoming.write(bytes.into()).await.unwrap();
        let staged = storage.stage(incoming).await.unwrap();
        let record = ObjectRecord {
            size: staged.size,
            etag: staged.digests.etag(),
            modified: storage.0.now(),
            generation: staged.generation.clone(),
            checksum: None,
            part_count: None,
            attributes: crate::Attributes::default(),
            tags: std::collections::BTreeMap::new(),
            encryption: None,
        };
        let entry = Entry {
            bucket: "lake".into(),
            key: key.into(),
            record,
            parts: Vec::new(),
            bytes: staged.journaled.clone(),
        };
        let commit = storage
            .0
            .store
            .write(move |transaction| entry.commit(transaction, Box::new(|_, _| Ok(()))));
        commit.await.unwrap();
        staged.temporary.keep();
    }

    #[tokio::test]
    async fn a_start_settles_what_was_committed_but_not_done() {
        let folder = tempfile::tempdir().unwrap();
        {
            let storage = open(&folder).await;
            storage
                .create_bucket("lake", "123456789012", "us-east-1")
                .await
                .unwrap();
            for key in ["a/overwritten", "a/deleted", "odd//deleted"] {
                put(&storage, key, b"old").await;
            }
            commit_without_placing(&storage, "a/overwritten", b"first").await;
            commit_without_placing(&storage, "a/overwritten", b"second").await;
            commit_without_placing(&storage, "new//odd", b"new").await;
            let deletions = ["a/deleted", "odd//deleted"].map(|key| Deletion {
                key: key.into(),
                condition: WriteCondition::Always,
            });
            let delete = move |transaction: &headwater_kernel::Transaction<'_>| {
                delete_entries(transaction, "lake", &deletions).map(drop)
            };
            storage.0.store.write(delete).await.unwrap();
            std::fs::write(storage.0.layout.staged("stray"), "x").unwrap();
            // A power cut may take files that were never synced: placed ones torn, staged ones whole or with their names.
            put(&storage, "torn", b"from the journal").await;
            std::fs::write(folder.path().join("buckets/lake/torn"), "").unwrap();
            commit_without_placing(&storage, "lost", b"from the journal").await;
            let lost = storage.head("lake", "lost").await.unwrap().generation;
            std::fs::remove_file(storage.0.layout.staged(&lost)).unwrap();
        }
        for _ in 0..2 {
            let storage = open(&folder).await;
            assert_eq!(bytes(&storage, "a/overwritten").await.unwrap(), b"second");
            assert_eq!(bytes(&storage, "new//odd").await.unwrap(), b"new");
            for key in ["torn", "lost"] {
                assert_eq!(bytes(&storage, key).await.unwrap(), b"from the journal");
            }
            assert!(bytes(&storage, "a/deleted").await.is_err());
            assert!(!folder.path().join("buckets/lake/a/deleted").exists());
            assert!(!storage.0.layout.aside("lake", "odd//deleted").exists());
            assert_eq!(std::fs::read_dir(storage.0.layout.staging()).unwrap().count(), 0);
            let everything = Range::prefix(&Key::new());
            let count = storage
                .0
                .store
                .read_blocking(|snapshot| snapshot.count(&JOURNAL, &everything));
            assert_eq!(count.map_err(|error: StoreError| error.to_string()), Ok(0));
        }
    }
}
