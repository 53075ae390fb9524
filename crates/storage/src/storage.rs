//! The storage as a whole, and its buckets.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use headwater_kernel::{Clock, Key, Range, Store, key};
use jiff::{Timestamp, TimestampRound, Unit};

use crate::checksum::Algorithm;
use crate::encryption::{CustomerKey, KeyService, Protection, Sealing, Wish, check_customer};
use crate::error::{StorageError, blocking};
use crate::folder_sync::FolderSync;
use crate::intake::{End, Incoming, Staged};
use crate::journal;
use crate::layout::Layout;
use crate::locks::KeyLocks;
use crate::mount::Mount;
use crate::multipart::UploadName;
use crate::names::is_bucket_name;
use crate::record::{BUCKETS, Bucket, MOUNTED, OBJECTS, UPLOAD_PARTS, UPLOADS, Upload};
use crate::settler::{Settled, Settler};

/// Buckets and their objects on the local disk. Cloning is cheap; all clones are the same storage.
#[derive(Debug, Clone)]
pub struct Storage(pub(crate) Arc<Inner>);

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) layout: Arc<Layout>,
    pub(crate) locks: KeyLocks,
    pub(crate) staging_sync: FolderSync,
    pub(crate) settler: Settler,
    /// Committed generations whose files could not leave the staging folder; nearly always empty.
    unplaced: Mutex<HashSet<String>>,
    mounts: RwLock<BTreeMap<String, Arc<Mount>>>,
    /// Buckets that were looked up: every request asks for its bucket's owner. Only this process changes them.
    known: RwLock<HashMap<String, Bucket>>,
    /// Where the keys of encrypted objects come from, once it is connected.
    pub(crate) keys: OnceLock<Arc<dyn KeyService>>,
}

impl Storage {
    /// Opens the storage in `folder`, finishing what an interrupted run left undone.
    ///
    /// # Errors
    /// [`StorageError::Disk`] when the folders cannot be made or read, [`StorageError::Store`] when the index fails.
    pub async fn open(folder: &Path, store: Store, clock: Clock) -> Result<Self, StorageError> {
        let layout = Layout::create(folder).map_err(StorageError::disk("opening of the storage folder"))?;
        let unplaced = journal::settle(&store, &layout).await?;
        let layout = Arc::new(layout);
        let inner = Inner {
            staging_sync: FolderSync::of(layout.staging()),
            settler: Settler::start(store.clone(), Arc::clone(&layout)),
            locks: KeyLocks::new(),
            unplaced: Mutex::new(unplaced.into_iter().collect()),
            mounts: RwLock::default(),
            known: RwLock::default(),
            keys: OnceLock::new(),
            store,
            clock,
            layout,
        };
        Ok(Self(Arc::new(inner)))
    }

    /// Serves the existing folder `path` as the bucket `name`, from now until the process ends.
    ///
    /// # Errors
    /// When the name is no bucket name or taken, or `path` is no folder.
    pub fn mount(&self, name: &str, path: &Path) -> Result<(), StorageError> {
        if !is_bucket_name(name) {
            return Err(StorageError::InvalidBucketName(name.to_owned()));
        }
        let taken = self
            .0
            .store
            .read_blocking(|snapshot| snapshot.value(&BUCKETS, &key![name]))?;
        if let Some(bucket) = taken {
            return Err(StorageError::BucketExists {
                name: name.to_owned(),
                owner: bucket.owner,
            });
        }
        let mount = Mount::of(name, path, self.0.clock.now()).map_err(StorageError::disk("mounting of a folder"))?;
        self.0
            .mounts
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(name.to_owned(), Arc::new(mount));
        Ok(())
    }

    /// Makes a bucket; it is there when this returns, also after a crash.
    ///
    /// # Errors
    /// [`StorageError::BucketExists`] when anyone has a bucket of that name.
    pub async fn create_bucket(&self, name: &str, owner: &str, region: &str) -> Result<Bucket, StorageError> {
        if !is_bucket_name(name) {
            return Err(StorageError::InvalidBucketName(name.to_owned()));
        }
        if self.0.mounted(name).is_some() {
            return Err(StorageError::BucketExists {
                name: name.to_owned(),
                owner: None,
            });
        }
        let bucket = Bucket {
            name: name.to_owned(),
            owner: Some(owner.to_owned()),
            region: region.to_owned(),
            created: self.0.now(),
            tags: BTreeMap::new(),
            encryption: None,
        };
        let made = bucket.clone();
        let insert = self.0.store.write(move |transaction| {
            if let Some(found) = transaction.value(&BUCKETS, &key![&bucket.name])? {
                return Err(StorageError::BucketExists {
                    name: bucket.name,
                    owner: found.owner,
                });
            }
            transaction.insert(&BUCKETS, &key![&bucket.name], &bucket)?;
            Ok(())
        });
        insert.await?;
        let (layout, folder) = (Arc::clone(&self.0.layout), made.name.clone());
        blocking(move || {
            layout
                .create_bucket(&folder)
                .map_err(StorageError::disk("creation of a bucket's folder"))
        })
        .await?;
        Ok(made)
    }

    /// The bucket of that name; at most one point read of the index.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`].
    pub fn bucket(&self, name: &str) -> Result<Bucket, StorageError> {
        if let Some(mount) = self.0.mounted(name) {
            return Ok(mount.bucket().clone());
        }
        if let Some(bucket) = self.0.known.read().unwrap_or_else(PoisonError::into_inner).get(name) {
            return Ok(bucket.clone());
        }
        // Held from the read to the insert, so that a deletion in between cannot leave the bucket known.
        let mut known = self.0.known.write().unwrap_or_else(PoisonError::into_inner);
        let found: Option<Bucket> = self
            .0
            .store
            .read_blocking(|snapshot| snapshot.value(&BUCKETS, &key![name]))?;
        let bucket = found.ok_or_else(|| StorageError::NoSuchBucket(name.to_owned()))?;
        known.insert(name.to_owned(), bucket.clone());
        Ok(bucket)
    }

    /// The buckets of `owner` and all mounted folders, by name.
    ///
    /// # Errors
    /// [`StorageError::Store`].
    pub async fn buckets(&self, owner: &str) -> Result<Vec<Bucket>, StorageError> {
        let all = self
            .0
            .store
            .read(|snapshot| snapshot.values(&BUCKETS, &Range::prefix(&Key::new())));
        let mut buckets: Vec<Bucket> = all.await?;
        buckets.retain(|bucket| bucket.owner.as_deref() == Some(owner));
        let mounts = self.0.mounts.read().unwrap_or_else(PoisonError::into_inner);
        buckets.extend(mounts.values().map(|mount| mount.bucket().clone()));
        buckets.sort_by(|left, right| left.name.cmp(&right.name));
        Ok(buckets)
    }

    /// Deletes an empty bucket, and the uploads in progress in it.
    ///
    /// # Errors
    /// [`StorageError::BucketNotEmpty`], [`StorageError::NoSuchBucket`], or [`StorageError::MountRefuses`].
    pub async fn delete_bucket(&self, name: &str) -> Result<(), StorageError> {
        self.0
            .refuse_mount(name, "a mounted folder is not deleted through S3")?;
        let wanted = name.to_owned();
        let delete = self.0.store.write(move |transaction| {
            let prefix = Range::prefix(&key![&wanted]);
            if !transaction.contains(&BUCKETS, &key![&wanted])? {
                return Err(StorageError::NoSuchBucket(wanted));
            }
            if !transaction.page(&OBJECTS, &prefix, 1)?.entries.is_empty() {
                return Err(StorageError::BucketNotEmpty(wanted));
            }
            for upload in transaction.values(&UPLOADS, &prefix)? {
                transaction.delete_range(&UPLOAD_PARTS, &Range::prefix(&key![upload.id]))?;
            }
            transaction.delete_range(&UPLOADS, &prefix)?;
            transaction.delete_range(&MOUNTED, &prefix)?;
            transaction.delete(&BUCKETS, &key![&wanted])?;
            Ok(())
        });
        delete.await?;
        self.0.forget_bucket(name);
        let (layout, folder) = (Arc::clone(&self.0.layout), name.to_owned());
        blocking(move || {
            layout.remove_bucket(&folder);
            Ok(())
        })
        .await
    }

    /// Replaces the tags of a bucket.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`], or [`StorageError::MountRefuses`].
    pub async fn set_bucket_tags(&self, name: &str, tags: BTreeMap<String, String>) -> Result<(), StorageError> {
        self.0.refuse_mount(name, "a mounted folder has no tags")?;
        self.change_bucket(name, |bucket| Bucket { tags, ..bucket }).await
    }

    /// Says how objects are encrypted from now on whose writer says nothing; `None` leaves them in the clear.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`], or [`StorageError::MountRefuses`].
    pub async fn set_bucket_encryption(&self, name: &str, encryption: Option<Protection>) -> Result<(), StorageError> {
        self.0.refuse_mount(name, PLAIN_MOUNT)?;
        self.change_bucket(name, |bucket| Bucket { encryption, ..bucket }).await
    }

    async fn change_bucket(
        &self,
        name: &str,
        change: impl FnOnce(Bucket) -> Bucket + Send + 'static,
    ) -> Result<(), StorageError> {
        let wanted = name.to_owned();
        let write = self.0.store.write(move |transaction| {
            let Some(bucket) = transaction.value(&BUCKETS, &key![&wanted])? else {
                return Err(StorageError::NoSuchBucket(wanted));
            };
            transaction.put(&BUCKETS, &key![&wanted], &change(bucket))?;
            Ok(())
        });
        write.await?;
        self.0.forget_bucket(name);
        Ok(())
    }

    /// Begins to take in the bytes of an object at `key` of `bucket`, summing up `algorithms` beside the MD5.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`], [`StorageError::Key`], or [`StorageError::MountRefuses`] for encryption there.
    pub async fn receive(
        &self,
        bucket: &str,
        key: &str,
        wish: &Wish,
        algorithms: &[Algorithm],
    ) -> Result<Incoming, StorageError> {
        if let Some(mount) = self.0.mounted(bucket) {
            check_plain(bucket, wish)?;
            return Ok(Incoming::new(mount.staging(), algorithms, End::Sync));
        }
        let sealing = self.0.sealing(&self.bucket(bucket)?, key, wish).await?;
        Incoming::new(self.0.layout.staging(), algorithms, End::Journal).sealed(sealing)
    }

    /// Begins to take in the bytes of a part of an upload; `also` sums up a checksum that only came with the part.
    ///
    /// # Errors
    /// [`StorageError::Key`], or a client's key that is missing, wrong or of no use.
    pub async fn receive_part(
        &self,
        name: &UploadName,
        upload: &Upload,
        customer: Option<&CustomerKey>,
        also: Option<Algorithm>,
    ) -> Result<Incoming, StorageError> {
        check_customer(upload.encryption.as_ref(), customer)?;
        let algorithms: Vec<Algorithm> = std::iter::once(upload.algorithm).chain(also).collect();
        let incoming = Incoming::new(self.0.layout.staging(), &algorithms, End::Sync);
        let Some(encryption) = &upload.encryption else {
            return Ok(incoming);
        };
        let bucket = self.bucket(&name.bucket)?;
        let secret = self.0.data_key(&bucket, &name.key, encryption, customer).await?;
        let encryption = encryption.clone();
        incoming.sealed(Some(Sealing { secret, encryption }))
    }

    /// Ends a body: a file holds it when this returns, though no key names it yet.
    ///
    /// # Errors
    /// [`StorageError::Disk`].
    pub async fn stage(&self, incoming: Incoming) -> Result<Staged, StorageError> {
        let inner = Arc::clone(&self.0);
        incoming.finish(move || inner.staging_sync.sync()).await
    }

    /// Waits until no file work is left of the writes that returned before.
    pub async fn settle(&self) {
        self.0.settler.settle_now().await;
    }
}

const PLAIN_MOUNT: &str = "the files of a mounted folder are not encrypted";

/// Files of a mounted folder are for any program to read.
pub(crate) fn check_plain(bucket: &str, wish: &Wish) -> Result<(), StorageError> {
    match wish {
        // A copy into the folder is for any program to read, too.
        Wish::Unsaid | Wish::Encrypted => Ok(()),
        _ => Err(StorageError::MountRefuses {
            bucket: bucket.to_owned(),
            reason: PLAIN_MOUNT.to_owned(),
        }),
    }
}

impl Inner {
    pub(crate) fn mounted(&self, bucket: &str) -> Option<Arc<Mount>> {
        self.mounts
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(bucket)
            .cloned()
    }

    pub(crate) fn refuse_mount(&self, bucket: &str, reason: &str) -> Result<(), StorageError> {
        match self.mounted(bucket) {
            Some(_) => Err(StorageError::MountRefuses {
                bucket: bucket.to_owned(),
                reason: reason.to_owned(),
            }),
            None => Ok(()),
        }
    }

    fn forget_bucket(&self, name: &str) {
        self.known.write().unwrap_or_else(PoisonError::into_inner).remove(name);
    }

    /// The time, as precise as clients can see it: milliseconds.
    pub(crate) fn now(&self) -> Timestamp {
        let now = self.clock.now();
        now.round(
            TimestampRound::new()
                .smallest(Unit::Millisecond)
                .mode(jiff::RoundMode::Trunc),
        )
        .unwrap_or(now)
    }

    pub(crate) fn is_unplaced(&self, generation: &str) -> bool {
        self.unplaced_set().contains(generation)
    }

    /// Puts a committed file in its place; blocks.
    ///
    /// Where the disk refuses, the object is served from the staging folder until the next start tries again.
    pub(crate) fn place(&self, generation: &str, bucket: &str, key: &str) {
        match self.layout.place(&self.layout.staged(generation), bucket, key) {
            Ok(()) => self.settler.settled(Settled::of(generation, bucket, key)),
            Err(error) => {
                tracing::error!(bucket, key, %error, "object stays in the staging folder");
                self.unplaced_set().insert(generation.to_owned());
            }
        }
    }

    fn unplaced_set(&self) -> MutexGuard<'_, HashSet<String>> {
        self.unplaced.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
