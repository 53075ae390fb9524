//! Putting objects in their place.

use std::collections::BTreeMap;
use std::sync::Arc;

use headwater_kernel::{Range, StoreError, Transaction, key};

use crate::checksum::Checksum;
use crate::error::{StorageError, blocking};
use crate::intake::{Staged, TemporaryFile};
use crate::journal::{JOURNAL, Promise, Work};
use crate::names::LONGEST_KEY;
use crate::record::{Attributes, BUCKETS, OBJECT_PARTS, OBJECTS, ObjectPart, ObjectRecord};
use crate::storage::{Inner, Storage};

/// What must hold of the object that is there for a write or delete to take place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum WriteCondition {
    #[default]
    Always,
    /// Nothing may be there: `If-None-Match: *`.
    Absent,
    /// The object there must have this ETag (without quotes), or any for `*`: `If-Match`.
    Matches(String),
}

impl WriteCondition {
    /// # Errors
    /// [`StorageError::PreconditionFailed`], or [`StorageError::NoSuchKey`] when nothing is there to match.
    pub(crate) fn check(&self, key: &str, current: Option<&ObjectRecord>) -> Result<(), StorageError> {
        match (self, current) {
            (Self::Absent, Some(_)) => Err(StorageError::PreconditionFailed("If-None-Match")),
            (Self::Matches(_), None) => Err(StorageError::NoSuchKey(key.to_owned())),
            (Self::Matches(etag), Some(record)) if etag != "*" && *etag != record.etag => {
                Err(StorageError::PreconditionFailed("If-Match"))
            }
            _ => Ok(()),
        }
    }
}

/// What is to be written where, besides the bytes.
#[derive(Debug, Clone, Default)]
pub struct Put {
    pub bucket: String,
    pub key: String,
    pub attributes: Attributes,
    pub tags: BTreeMap<String, String>,
    /// The checksum to keep; it was compared with the bytes before.
    pub checksum: Option<Checksum>,
    pub condition: WriteCondition,
}

/// A last look, and further changes, inside the transaction that makes an object.
pub(crate) type Decision = Box<dyn FnOnce(&Transaction<'_>, Option<&ObjectRecord>) -> Result<(), StorageError> + Send>;

/// A temporary file with the record that is to name it.
pub(crate) struct Publication {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) temporary: TemporaryFile,
    /// What the file holds, in base64, where it is not synced.
    pub(crate) bytes: Option<String>,
    pub(crate) record: ObjectRecord,
    pub(crate) parts: Vec<ObjectPart>,
}

impl Storage {
    /// Makes `staged` the object at the key of `put`: durable, and whole for every reader, when this returns.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`], [`StorageError::KeyTooLong`], a condition that does not hold, or the disk.
    pub async fn put(&self, put: Put, staged: Staged) -> Result<ObjectRecord, StorageError> {
        let Put {
            bucket,
            key,
            attributes,
            tags,
            checksum,
            condition,
        } = put;
        let record = ObjectRecord {
            size: staged.size,
            etag: staged.etag(),
            modified: self.0.now(),
            generation: staged.generation.clone(),
            checksum,
            part_count: None,
            attributes,
            tags,
            encryption: staged.encryption,
        };
        let checked_key = key.clone();
        let decision: Decision = Box::new(move |_, current| condition.check(&checked_key, current));
        let publication = Publication {
            bucket,
            key,
            temporary: staged.temporary,
            bytes: staged.journaled,
            record,
            parts: Vec::new(),
        };
        self.publish(publication, decision).await
    }

    /// Runs to its end even if the caller goes away: an index entry must not stay without its file in place.
    pub(crate) async fn publish(&self, work: Publication, decide: Decision) -> Result<ObjectRecord, StorageError> {
        if work.key.len() > LONGEST_KEY {
            return Err(StorageError::KeyTooLong(work.key.len()));
        }
        let inner = Arc::clone(&self.0);
        let task = tokio::spawn(async move {
            match inner.mounted(&work.bucket) {
                Some(mount) => mount.publish(&inner, work, decide).await,
                None => publish_local(&inner, work, decide).await,
            }
        });
        task.await.map_err(|error| StorageError::from_join(&error))?
    }
}

async fn publish_local(inner: &Arc<Inner>, work: Publication, decide: Decision) -> Result<ObjectRecord, StorageError> {
    let Publication {
        bucket,
        key,
        temporary,
        bytes,
        record,
        parts,
    } = work;
    let guard = inner.locks.write(&bucket, &key).await;
    let entry = Entry {
        bucket: bucket.clone(),
        key: key.clone(),
        record,
        parts,
        bytes,
    };
    let record = match inner
        .store
        .write(move |transaction| entry.commit(transaction, decide))
        .await
    {
        Ok(record) => record,
        Err(error) => {
            if matches!(error, StorageError::Store(StoreError::Closed)) {
                // The commit may have happened: the next start will know.
                temporary.keep();
            }
            return Err(error);
        }
    };
    temporary.keep();
    let placing = Arc::clone(inner);
    let generation = record.generation.clone();
    blocking(move || {
        placing.place(&generation, &bucket, &key);
        drop(guard);
        Ok(())
    })
    .await?;
    Ok(record)
}

/// An index entry about to be written.
pub(crate) struct Entry {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) record: ObjectRecord,
    pub(crate) parts: Vec<ObjectPart>,
    pub(crate) bytes: Option<String>,
}

impl Entry {
    pub(crate) fn commit(self, transaction: &Transaction<'_>, decide: Decision) -> Result<ObjectRecord, StorageError> {
        let Self {
            bucket,
            key,
            record,
            parts,
            bytes,
        } = self;
        if !transaction.contains(&BUCKETS, &key![&bucket])? {
            return Err(StorageError::NoSuchBucket(bucket));
        }
        let object_key = key![&bucket, &key];
        let current = transaction.value(&OBJECTS, &object_key)?;
        decide(transaction, current.as_ref())?;
        if current.is_some_and(|replaced| replaced.part_count.is_some()) {
            transaction.delete_range(&OBJECT_PARTS, &Range::prefix(&object_key))?;
        }
        for part in &parts {
            transaction.put(&OBJECT_PARTS, &object_key.clone().with(u64::from(part.number)), part)?;
        }
        transaction.put(&OBJECTS, &object_key, &record)?;
        let generation_key = key![&record.generation];
        transaction.put(
            &JOURNAL,
            &generation_key,
            &Promise {
                bucket,
                key,
                work: Work::Place,
                bytes,
            },
        )?;
        Ok(record)
    }
}
