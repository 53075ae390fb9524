//! Uploads in parts.
//!
//! A part lies in the staging folder under its generation and is named by its record. Completing writes the parts one
//! after the other into the object's file (a single part is linked, not copied); the commit that makes the object also
//! ends the upload. Part files that no record names any more are removed then, or at the next start.

mod assembly;

use std::collections::BTreeMap;
use std::sync::Arc;

use headwater_kernel::{Key, Range, Snapshot, id, key};

use crate::checksum::{Algorithm, Coverage};
use crate::encryption::{Sealing, Wish};
use crate::error::{StorageError, blocking};
use crate::intake::{Staged, sync_file};
use crate::layout::remove_if_there;
use crate::list::group_of;
use crate::record::{Attributes, BUCKETS, UPLOAD_PARTS, UPLOADS, Upload, UploadedPart};
use crate::storage::{Inner, Storage, check_plain};

pub use assembly::{ChosenPart, Completion};

/// What begins an upload.
#[derive(Debug, Clone)]
pub struct NewUpload {
    pub bucket: String,
    pub key: String,
    /// The account that begins it.
    pub initiator: String,
    pub attributes: Attributes,
    pub tags: BTreeMap<String, String>,
    /// `None` leaves the choice to the server: CRC64NVME over the full object.
    pub checksum: Option<(Algorithm, Coverage)>,
    pub wish: Wish,
}

/// An upload by its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadName {
    pub bucket: String,
    pub key: String,
    pub id: String,
}

impl UploadName {
    fn index_key(&self) -> Key {
        key![&self.bucket, &self.key, &self.id]
    }

    fn find(&self, snapshot: &Snapshot<'_>) -> Result<Upload, StorageError> {
        if let Some(upload) = snapshot.value(&UPLOADS, &self.index_key())? {
            return Ok(upload);
        }
        let bucket_is_there = snapshot.contains(&BUCKETS, &key![&self.bucket])?;
        Err(if bucket_is_there {
            StorageError::NoSuchUpload(self.id.clone())
        } else {
            StorageError::NoSuchBucket(self.bucket.clone())
        })
    }
}

/// Which uploads are asked for.
#[derive(Debug, Clone, Default)]
pub struct UploadQuery {
    pub prefix: String,
    pub delimiter: Option<String>,
    /// Only keys after this one, or the same key with ids after `after_id`.
    pub after_key: Option<String>,
    pub after_id: Option<String>,
    pub limit: usize,
}

/// A stretch of the uploads of a bucket.
#[derive(Debug, Clone)]
pub struct UploadListing {
    pub uploads: Vec<Upload>,
    pub common_prefixes: Vec<String>,
    pub more: bool,
}

impl Storage {
    /// Begins an upload in parts.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`], [`StorageError::KeyTooLong`], or [`StorageError::Key`].
    pub async fn create_upload(&self, new: NewUpload) -> Result<Upload, StorageError> {
        if new.key.len() > crate::names::LONGEST_KEY {
            return Err(StorageError::KeyTooLong(new.key.len()));
        }
        let sealing = self.sealing_of(&new).await?;
        let (algorithm, coverage) = new.checksum.unwrap_or((Algorithm::Crc64Nvme, Coverage::FullObject));
        let upload = Upload {
            id: id::ordered().replace('-', ""),
            key: new.key,
            initiated: self.0.now(),
            initiator: new.initiator,
            algorithm,
            coverage,
            algorithm_requested: new.checksum.is_some(),
            attributes: new.attributes,
            tags: new.tags,
            encryption: sealing.map(|sealing| sealing.encryption),
        };
        let made = upload.clone();
        let bucket = new.bucket;
        let is_mount = self.0.mounted(&bucket).is_some();
        let insert = self.0.store.write(move |transaction| {
            if !is_mount && !transaction.contains(&BUCKETS, &key![&bucket])? {
                return Err(StorageError::NoSuchBucket(bucket));
            }
            transaction.insert(&UPLOADS, &key![bucket, &upload.key, &upload.id], &upload)?;
            Ok(())
        });
        insert.await?;
        Ok(made)
    }

    /// What the parts of a new upload are sealed with.
    async fn sealing_of(&self, new: &NewUpload) -> Result<Option<Sealing>, StorageError> {
        if self.0.mounted(&new.bucket).is_some() {
            check_plain(&new.bucket, &new.wish)?;
            return Ok(None);
        }
        let bucket = self.bucket(&new.bucket)?;
        self.0.sealing(&bucket, &new.key, &new.wish).await
    }

    /// The upload of that name.
    ///
    /// # Errors
    /// [`StorageError::NoSuchUpload`].
    pub async fn upload(&self, name: &UploadName) -> Result<Upload, StorageError> {
        let name = name.clone();
        self.0.store.read(move |snapshot| name.find(snapshot)).await
    }

    /// Keeps `staged` as a part of an upload, in place of an earlier one of that number.
    ///
    /// # Errors
    /// [`StorageError::NoSuchUpload`], or the disk.
    pub async fn put_part(&self, name: UploadName, number: u32, staged: Staged) -> Result<UploadedPart, StorageError> {
        let inner = Arc::clone(&self.0);
        // Runs to its end even if the caller goes away: a committed part must keep its file.
        let task = tokio::spawn(async move { keep_part(&inner, name, number, staged).await });
        task.await.map_err(|error| StorageError::from_join(&error))?
    }

    /// The parts of an upload after part `after`, and whether there are more.
    ///
    /// # Errors
    /// [`StorageError::NoSuchUpload`].
    pub async fn upload_parts(
        &self,
        name: &UploadName,
        after: u32,
        limit: usize,
    ) -> Result<(Upload, Vec<UploadedPart>, bool), StorageError> {
        let name = name.clone();
        let read = self.0.store.read(move |snapshot| {
            let upload = name.find(snapshot)?;
            let prefix = key![&upload.id];
            let range = Range::prefix(&prefix).after(&prefix.with(u64::from(after)));
            let page = snapshot.page(&UPLOAD_PARTS, &range, limit)?;
            let parts = page.entries.into_iter().map(|(_, part)| part.value).collect();
            Ok((upload, parts, page.next.is_some()))
        });
        read.await
    }

    /// Ends an upload and forgets its parts.
    ///
    /// # Errors
    /// [`StorageError::NoSuchUpload`].
    pub async fn abort_upload(&self, name: UploadName) -> Result<(), StorageError> {
        let delete = self.0.store.write(move |transaction| {
            let upload = name.find(transaction)?;
            let parts = Range::prefix(&key![&upload.id]);
            let files = transaction.values(&UPLOAD_PARTS, &parts)?;
            transaction.delete_range(&UPLOAD_PARTS, &parts)?;
            transaction.delete(&UPLOADS, &name.index_key())?;
            Ok::<_, StorageError>(files)
        });
        let files = delete.await?;
        remove_part_files(&self.0, files).await
    }

    /// The uploads in progress of `bucket`, by key and then by the time they began.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`].
    pub async fn uploads(&self, bucket: &str, query: UploadQuery) -> Result<UploadListing, StorageError> {
        self.bucket(bucket)?;
        let range = Range::prefix(&key![bucket]).from_key(&key![bucket, &query.prefix]);
        let all = self.0.store.read(move |snapshot| snapshot.values(&UPLOADS, &range));
        let all: Vec<Upload> = all
            .await
            .map_err(|error: headwater_kernel::StoreError| StorageError::Store(error))?;
        Ok(select_uploads(all, &query))
    }
}

fn select_uploads(all: Vec<Upload>, query: &UploadQuery) -> UploadListing {
    let mut listing = UploadListing {
        uploads: Vec::new(),
        common_prefixes: Vec::new(),
        more: false,
    };
    for upload in all {
        if !upload.key.starts_with(&query.prefix) || !is_after(&upload, query) {
            continue;
        }
        let group = group_of(&query.prefix, query.delimiter.as_deref(), &upload.key);
        if group.is_some() && (group.as_ref() == listing.common_prefixes.last() || group == query.after_key) {
            continue;
        }
        if listing.uploads.len() + listing.common_prefixes.len() == query.limit {
            listing.more = query.limit > 0;
            return listing;
        }
        match group {
            Some(group) => listing.common_prefixes.push(group),
            None => listing.uploads.push(upload),
        }
    }
    listing
}

fn is_after(upload: &Upload, query: &UploadQuery) -> bool {
    let Some(after_key) = &query.after_key else { return true };
    match &query.after_id {
        Some(after_id) if upload.key == *after_key => upload.id > *after_id,
        _ => upload.key > *after_key,
    }
}

async fn keep_part(
    inner: &Arc<Inner>,
    name: UploadName,
    number: u32,
    staged: Staged,
) -> Result<UploadedPart, StorageError> {
    let (etag, is_sealed) = (staged.etag(), staged.encryption.is_some());
    let Staged {
        temporary,
        generation,
        size,
        digests,
        journaled,
        ..
    } = staged;
    if journaled.is_some() {
        let unsynced = temporary.path().to_owned();
        blocking(move || sync_file(&unsynced)).await?;
    }
    let modified = inner.now();
    let commit = inner.store.write(move |transaction| {
        let upload = name.find(transaction)?;
        let checksum = digests.value(upload.algorithm).unwrap_or_default();
        let part = UploadedPart {
            number,
            size,
            etag,
            modified,
            generation,
            checksum,
            is_sealed,
        };
        let part_key = key![&upload.id, u64::from(number)];
        let replaced = transaction.value(&UPLOAD_PARTS, &part_key)?;
        transaction.put(&UPLOAD_PARTS, &part_key, &part)?;
        Ok::<_, StorageError>((part, replaced))
    });
    let (part, replaced) = commit.await?;
    temporary.keep();
    remove_part_files(inner, replaced.into_iter().collect()).await?;
    Ok(part)
}

/// Removes files that no record names; one that resists goes at the next start.
async fn remove_part_files(inner: &Arc<Inner>, parts: Vec<UploadedPart>) -> Result<(), StorageError> {
    let layout = Arc::clone(&inner.layout);
    blocking(move || {
        for part in parts {
            if let Err(error) = remove_if_there(&layout.staged(&part.generation)) {
                tracing::warn!(%error, "file of a part stays until the next start");
            }
        }
        Ok(())
    })
    .await
}
