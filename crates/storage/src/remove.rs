//! Deleting objects, and changing what is kept beside them.

use std::collections::BTreeMap;
use std::sync::Arc;

use headwater_kernel::{Range, Transaction, id, key};

use crate::error::{StorageError, blocking};
use crate::journal::{JOURNAL, Promise, Work};
use crate::record::{BUCKETS, OBJECT_PARTS, OBJECTS, ObjectRecord};
use crate::settler::Settled;
use crate::storage::{Inner, Storage};
use crate::write::WriteCondition;

/// One key to delete.
#[derive(Debug, Clone)]
pub struct Deletion {
    pub key: String,
    pub condition: WriteCondition,
}

/// How one deletion of many ended; a key that was not there is deleted too.
pub type Deleted = Result<(), StorageError>;

impl Storage {
    /// Deletes the object at `key`; that none is there is no error.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`], a condition that does not hold, or the disk.
    pub async fn delete(&self, bucket: &str, key: &str, condition: WriteCondition) -> Result<(), StorageError> {
        let deletion = Deletion {
            key: key.to_owned(),
            condition,
        };
        let outcomes = self.delete_all(bucket, vec![deletion]).await?;
        outcomes.into_iter().next().unwrap_or(Ok(()))
    }

    /// Deletes many objects in one transaction; one outcome for each, in order.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`], or the store.
    pub async fn delete_all(&self, bucket: &str, deletions: Vec<Deletion>) -> Result<Vec<Deleted>, StorageError> {
        let inner = Arc::clone(&self.0);
        let bucket = bucket.to_owned();
        // Runs to its end even if the caller goes away: what the index has forgotten must also leave the disk.
        let task = tokio::spawn(async move {
            match inner.mounted(&bucket) {
                Some(mount) => mount.delete_all(&inner, deletions).await,
                None => delete_local(&inner, bucket, deletions).await,
            }
        });
        task.await.map_err(|error| StorageError::from_join(&error))?
    }

    /// Replaces the tags of an object.
    ///
    /// # Errors
    /// [`StorageError::NoSuchKey`] or [`StorageError::NoSuchBucket`].
    pub async fn set_tags(&self, bucket: &str, key: &str, tags: BTreeMap<String, String>) -> Result<(), StorageError> {
        let guard = self.0.locks.write(bucket, key).await;
        let (bucket, key) = (bucket.to_owned(), key.to_owned());
        let changed = if let Some(mount) = self.0.mounted(&bucket) {
            mount.set_tags(&self.0, &key, tags).await
        } else {
            let change = move |transaction: &Transaction<'_>| replace_tags(transaction, bucket, key, tags);
            self.0.store.write(change).await
        };
        drop(guard);
        changed
    }
}

fn replace_tags(
    transaction: &Transaction<'_>,
    bucket: String,
    key: String,
    tags: BTreeMap<String, String>,
) -> Result<(), StorageError> {
    let object_key = key![&bucket, &key];
    let Some(record) = transaction.value(&OBJECTS, &object_key)? else {
        let bucket_is_there = transaction.contains(&BUCKETS, &key![&bucket])?;
        return Err(if bucket_is_there {
            StorageError::NoSuchKey(key)
        } else {
            StorageError::NoSuchBucket(bucket)
        });
    };
    transaction.put(&OBJECTS, &object_key, &ObjectRecord { tags, ..record })?;
    Ok(())
}

async fn delete_local(
    inner: &Arc<Inner>,
    bucket: String,
    deletions: Vec<Deletion>,
) -> Result<Vec<Deleted>, StorageError> {
    let keys: Vec<String> = deletions.iter().map(|deletion| deletion.key.clone()).collect();
    let guards = inner.locks.write_all(&bucket, &keys).await;
    let from = bucket.clone();
    let commit = inner
        .store
        .write(move |transaction| delete_entries(transaction, &from, &deletions));
    let (outcomes, removals) = commit.await?;
    let removing = Arc::clone(inner);
    blocking(move || {
        for Removal { generation, key } in removals {
            remove_file(&removing, &generation, &bucket, &key);
        }
        drop(guards);
        Ok(())
    })
    .await?;
    Ok(outcomes)
}

/// A file that is to go, under the name of its promise.
pub(crate) struct Removal {
    generation: String,
    key: String,
}

/// Removes the entries; returns the outcomes, and the files that are to go.
pub(crate) fn delete_entries(
    transaction: &Transaction<'_>,
    bucket: &str,
    deletions: &[Deletion],
) -> Result<(Vec<Deleted>, Vec<Removal>), StorageError> {
    if !transaction.contains(&BUCKETS, &key![bucket])? {
        return Err(StorageError::NoSuchBucket(bucket.to_owned()));
    }
    let (mut outcomes, mut removals) = (Vec::new(), Vec::new());
    for Deletion { key, condition } in deletions {
        let object_key = key![bucket, key];
        let current = transaction.value(&OBJECTS, &object_key)?;
        let allowed = condition.check(key, current.as_ref());
        if let (Ok(()), Some(record)) = (&allowed, current) {
            let promise = Promise {
                bucket: bucket.to_owned(),
                key: key.clone(),
                work: Work::Remove,
                bytes: None,
            };
            let generation = id::ordered();
            transaction.put(&JOURNAL, &key![&generation], &promise)?;
            transaction.delete(&OBJECTS, &object_key)?;
            if record.part_count.is_some() {
                transaction.delete_range(&OBJECT_PARTS, &Range::prefix(&object_key))?;
            }
            removals.push(Removal {
                generation,
                key: key.clone(),
            });
        }
        outcomes.push(allowed);
    }
    Ok((outcomes, removals))
}

fn remove_file(inner: &Inner, generation: &str, bucket: &str, key: &str) {
    match inner.layout.remove(bucket, key) {
        Ok(()) => inner.settler.settled(Settled::of(generation, bucket, key)),
        // The promise stays in the journal: the next start tries again.
        Err(error) => tracing::error!(bucket, key, %error, "file of a deleted object stays"),
    }
}
