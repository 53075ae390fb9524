//! An existing folder served as a bucket, without copying.
//!
//! The files are the truth: listing walks the folder, and any program may change it meanwhile. The ETag of a file is
//! made of its modification time and size, `<time, 16 hex digits><size, 16 hex digits>-1`: as S3's ETags of objects in
//! parts, it is no MD5. A file that was written through S3 has its real MD5, metadata and tags in the index, which
//! count as long as the file still has the time and size that it had then.
//! Links that lead out of the folder are refused. Bytes on their way in wait in `.headwater` in the folder.

mod files;
mod walk;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use headwater_kernel::key;
use jiff::Timestamp;

use crate::error::{StorageError, blocking};
use crate::folder_sync::sync_folder;
use crate::intake::{TemporaryFile, sync_file};
use crate::list::{ListQuery, Listing, list_ordered};
use crate::names::{Letters, is_plain};
use crate::read::{Content, Opened, ReadCondition, Wanted};
use crate::record::{Bucket, MOUNTED, MountedRecord, ObjectRecord};
use crate::remove::{Deleted, Deletion};
use crate::storage::Inner;
use crate::write::{Decision, Publication};
use files::FileState;
use walk::Walk;

/// The folder in a mount that holds bytes on their way in.
const STAGING: &str = ".headwater";

/// A mounted folder.
#[derive(Debug)]
pub(crate) struct Mount {
    bucket: Bucket,
    /// Without links.
    root: PathBuf,
    staging: PathBuf,
}

impl Mount {
    pub(crate) fn of(name: &str, path: &Path, now: Timestamp) -> io::Result<Self> {
        let root = path.canonicalize()?;
        let state = fs::metadata(&root)?;
        if !state.is_dir() {
            return Err(io::Error::from(io::ErrorKind::NotADirectory));
        }
        let created = state
            .modified()
            .ok()
            .and_then(|time| Timestamp::try_from(time).ok())
            .unwrap_or(now);
        let bucket = Bucket {
            name: name.to_owned(),
            owner: None,
            region: "us-east-1".to_owned(),
            created,
            tags: BTreeMap::new(),
            encryption: None,
        };
        let staging = root.join(STAGING);
        sweep(&staging);
        Ok(Self { bucket, root, staging })
    }

    pub(crate) fn bucket(&self) -> &Bucket {
        &self.bucket
    }

    pub(crate) fn staging(&self) -> &Path {
        &self.staging
    }

    /// The path of `key`, if the folder can hold it.
    fn path(&self, key: &str) -> Result<PathBuf, StorageError> {
        let first = key.split('/').next();
        if !is_plain(key, Letters::Exact) || first == Some(STAGING) {
            return Err(self.refusal("the key is not the name of a file"));
        }
        Ok(self.root.join(key))
    }

    fn refusal(&self, reason: &str) -> StorageError {
        StorageError::MountRefuses {
            bucket: self.bucket.name.clone(),
            reason: reason.to_owned(),
        }
    }

    /// Follows the links in `path` and refuses one that leaves the folder.
    fn inside(&self, path: &Path) -> Result<PathBuf, StorageError> {
        let real = path.canonicalize().map_err(StorageError::disk("opening of a file"))?;
        if real.starts_with(&self.root) {
            Ok(real)
        } else {
            Err(self.refusal("a link leads out of the folder"))
        }
    }

    /// The file of `key` as it is now; `None` when there is none.
    fn state(&self, key: &str) -> Result<Option<FileState>, StorageError> {
        let Ok(path) = self.path(key) else { return Ok(None) };
        match FileState::at(&path) {
            Ok(None) => Ok(None),
            Ok(Some(state)) => self.inside(&path).map(|_| Some(state)),
            Err(error) => Err(StorageError::Disk {
                action: "look at a file",
                source: error,
            }),
        }
    }

    /// What S3 shows of the file: what was written with it, or what the file itself says.
    fn record(&self, inner: &Inner, key: &str, state: &FileState) -> Result<ObjectRecord, StorageError> {
        let index_key = key![&self.bucket.name, key];
        let kept = inner
            .store
            .read_blocking(|snapshot| snapshot.value(&MOUNTED, &index_key))?;
        let valid = kept.filter(|kept| kept.file_time == state.time && kept.record.size == state.size);
        Ok(valid.map_or_else(|| state.record(), |kept| kept.record))
    }

    pub(crate) fn open(
        &self,
        inner: &Inner,
        key: &str,
        wanted: &Wanted,
        condition: &ReadCondition,
    ) -> Result<Opened, StorageError> {
        if self.state(key)?.is_none() {
            return Err(StorageError::NoSuchKey(key.to_owned()));
        }
        let file = fs::File::open(self.path(key)?).map_err(StorageError::disk("opening of a file"))?;
        let state = file.metadata().map_err(StorageError::disk("look at a file"))?;
        let record = self.record(inner, key, &FileState::of(&state))?;
        condition.check(&record)?;
        let span = match wanted {
            Wanted::Part(number) if *number != 1 => {
                return Err(StorageError::InvalidPartNumber {
                    number: *number,
                    count: 1,
                });
            }
            other => other.span(record.size)?,
        };
        let content = if *wanted == Wanted::Nothing {
            Ok(Content::empty())
        } else {
            Content::of(file, span.clone())
        };
        let content = content.map_err(StorageError::disk("read of a file"))?;
        Ok(Opened { record, span, content })
    }

    pub(crate) fn list(&self, inner: &Inner, query: &ListQuery) -> Result<Listing, StorageError> {
        let listing = list_ordered(&Walk::of(&self.root), query)?;
        let mut objects = Vec::with_capacity(listing.objects.len());
        for (key, state) in listing.objects {
            // A file may go between the walk and the look at it.
            if let Some(state) = state {
                let record = self.record(inner, &key, &state)?;
                objects.push((key, record));
            }
        }
        Ok(Listing {
            objects,
            common_prefixes: listing.common_prefixes,
            next: listing.next,
        })
    }

    pub(crate) async fn publish(
        self: Arc<Self>,
        inner: &Arc<Inner>,
        work: Publication,
        decide: Decision,
    ) -> Result<ObjectRecord, StorageError> {
        let _guard = inner.locks.write(&work.bucket, &work.key).await;
        let path = self.path(&work.key)?;
        let current = match self.state(&work.key)? {
            Some(state) => Some(self.record(inner, &work.key, &state)?),
            None => None,
        };
        inner
            .store
            .write(move |transaction| decide(transaction, current.as_ref()))
            .await?;
        let (mount, temporary) = (Arc::clone(&self), work.temporary);
        let state = blocking(move || {
            sync_file(temporary.path())?;
            let state = mount.place(temporary.path(), &path)?;
            temporary.keep();
            // Fails while other bytes are on their way in: then it stays.
            let _ = fs::remove_dir(&mount.staging);
            Ok(state)
        })
        .await?;
        let record = ObjectRecord {
            modified: state.modified(),
            ..work.record
        };
        let kept = MountedRecord {
            file_time: state.time,
            record: record.clone(),
        };
        let index_key = key![&self.bucket.name, &work.key];
        inner
            .store
            .write(move |transaction| transaction.put(&MOUNTED, &index_key, &kept))
            .await?;
        Ok(record)
    }

    /// Moves a finished file to its path and makes that durable.
    fn place(&self, from: &Path, to: &Path) -> Result<FileState, StorageError> {
        let parent = to.parent().unwrap_or(&self.root);
        self.create_folder(parent)?;
        if to.is_dir() {
            return Err(self.refusal("a folder has that name"));
        }
        self.move_file(from, to)
            .map_err(StorageError::disk("write of a file"))?;
        sync_folder(parent).map_err(StorageError::disk("sync of a folder"))?;
        let state = fs::metadata(to).map_err(StorageError::disk("look at a file"))?;
        Ok(FileState::of(&state))
    }

    /// Renames; an object that was put together in the data folder may have to change file systems first.
    fn move_file(&self, from: &Path, to: &Path) -> io::Result<()> {
        match fs::rename(from, to) {
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {}
            moved => return moved,
        }
        fs::create_dir_all(&self.staging)?;
        let near = TemporaryFile::at(self.staging.join(headwater_kernel::id::ordered()));
        fs::copy(from, near.path())?;
        fs::File::open(near.path())?.sync_all()?;
        fs::rename(near.path(), to)?;
        near.keep();
        fs::remove_file(from)
    }

    /// Makes `folder`, after a look at where the part of it that is there already leads.
    fn create_folder(&self, folder: &Path) -> Result<(), StorageError> {
        if let Some(there) = folder.ancestors().find(|ancestor| ancestor.exists()) {
            self.inside(there)?;
        }
        match fs::create_dir_all(folder) {
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists
                ) =>
            {
                Err(self.refusal("a file has the name of a folder that the key needs"))
            }
            made => made.map_err(StorageError::disk("creation of a folder")),
        }
    }

    pub(crate) async fn delete_all(
        self: Arc<Self>,
        inner: &Arc<Inner>,
        deletions: Vec<Deletion>,
    ) -> Result<Vec<Deleted>, StorageError> {
        let keys: Vec<String> = deletions.iter().map(|deletion| deletion.key.clone()).collect();
        let guards = inner.locks.write_all(&self.bucket.name, &keys).await;
        let (mount, looking) = (Arc::clone(&self), Arc::clone(inner));
        let outcomes = blocking(move || {
            Ok(deletions
                .iter()
                .map(|deletion| mount.delete(&looking, deletion))
                .collect::<Vec<Deleted>>())
        })
        .await?;
        let bucket = self.bucket.name.clone();
        let forget = inner.store.write(move |transaction| {
            keys.iter()
                .try_for_each(|key| transaction.delete(&MOUNTED, &key![&bucket, key]).map(drop))
        });
        forget
            .await
            .map_err(|error: headwater_kernel::StoreError| StorageError::Store(error))?;
        drop(guards);
        Ok(outcomes)
    }

    fn delete(&self, inner: &Inner, deletion: &Deletion) -> Deleted {
        let Some(state) = self.state(&deletion.key)? else {
            return deletion.condition.check(&deletion.key, None);
        };
        let record = self.record(inner, &deletion.key, &state)?;
        deletion.condition.check(&deletion.key, Some(&record))?;
        let path = self.path(&deletion.key)?;
        fs::remove_file(&path).map_err(StorageError::disk("removal of a file"))?;
        sync_folder(path.parent().unwrap_or(&self.root)).map_err(StorageError::disk("sync of a folder"))
    }

    pub(crate) async fn set_tags(
        &self,
        inner: &Inner,
        key: &str,
        tags: BTreeMap<String, String>,
    ) -> Result<(), StorageError> {
        let Some(state) = self.state(key)? else {
            return Err(StorageError::NoSuchKey(key.to_owned()));
        };
        let record = ObjectRecord {
            tags,
            ..self.record(inner, key, &state)?
        };
        let kept = MountedRecord {
            file_time: state.time,
            record,
        };
        let index_key = key![&self.bucket.name, key];
        inner
            .store
            .write(move |transaction| transaction.put(&MOUNTED, &index_key, &kept).map(drop))
            .await
            .map_err(|error: headwater_kernel::StoreError| StorageError::Store(error))
    }
}

/// Removes what an interrupted run left in the staging folder of a mount.
fn sweep(staging: &Path) {
    let Ok(files) = fs::read_dir(staging) else { return };
    for file in files.flatten() {
        if let Err(error) = fs::remove_file(file.path()) {
            tracing::warn!(path = %file.path().display(), %error, "leftover of a mounted folder stays");
        }
    }
    // Fails when something stayed: then so does the folder.
    let _ = fs::remove_dir(staging);
}
