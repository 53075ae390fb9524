//! Buckets and objects: local disk, mounts, and the object stores that engines read through.
//!
//! Invariant: knows neither HTTP nor the S3 protocol; bytes are on disk before, or with, the commit that names them.
//!
//! # How an object is written
//! 1. The bytes go to a file in the staging folder, named by a new *generation*; the file is fsynced, then the folder
//!    (one fsync of the folder serves all who wait). Bytes of up to 16 KiB are not: they go into step 2.
//! 2. Under the key's lock one transaction of the store decides the conditions, writes the index entry (size, ETag,
//!    generation) and a *promise* in the journal that the file of this generation belongs in the key's place, with
//!    the bytes themselves where their file is not synced. From the moment of this commit the write exists.
//! 3. The file is renamed over the key's place. Then the lock is released and the write acknowledged.
//! 4. Later, and for many writes together, files and folders are synced and the promises forgotten.
//!
//! A reader takes the same lock, shared, from its look into the index until the file is open: it sees the old entry
//! and the old file or the new entry and the new file. Programs that read the plain files see either file, whole.
//! If the process ends before 4, the next start finds the promise, restores the file from the bytes that it holds, and
//! does the rename that may be missing; staged files that nothing names are removed. A delete is the same with removal in the place of the rename.
//!
//! Bytes of encrypted objects are sealed before step 1, so neither a file nor the journal ever holds their plaintext.

mod checksum;
mod encryption;
mod engine_view;
mod error;
mod folder_sync;
mod intake;
mod journal;
mod layout;
mod list;
mod locks;
mod mount;
mod multipart;
mod names;
mod read;
mod record;
mod remove;
mod settler;
mod storage;
mod write;
mod writers;

pub use checksum::{Algorithm, Checksum, Coverage, Digests};
pub use encryption::{
    CustomerKey, Encryption, FreshKey, KeyError, KeyErrorKind, KeyHome, KeyService, Protection, Secret, ServiceKey,
    Wish,
};
pub use engine_view::ObjectStores;
pub use error::StorageError;
pub use intake::{Incoming, Staged};
pub use list::{ListQuery, Listing};
pub use multipart::{ChosenPart, Completion, NewUpload, UploadListing, UploadName, UploadQuery};
pub use names::is_bucket_name;
pub use read::{Content, Opened, ReadCondition, Wanted};
pub use record::{Attributes, Bucket, ObjectPart, ObjectRecord, Upload, UploadedPart};
pub use remove::{Deleted, Deletion};
pub use storage::Storage;
pub use write::{Put, WriteCondition};
