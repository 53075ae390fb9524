//! What can go wrong with buckets and objects.

use std::io;

use headwater_kernel::StoreError;
use jiff::Timestamp;
use thiserror::Error;

use crate::encryption::KeyError;

/// An error of the storage; the S3 face gives each its AWS code and text.
#[derive(Debug, Error)]
pub enum StorageError {
    #[error("bucket {0} does not exist")]
    NoSuchBucket(String),
    /// The name is taken; `owner` is the account that has it, none for a mounted folder.
    #[error("bucket {name} exists already")]
    BucketExists { name: String, owner: Option<String> },
    #[error("bucket {0} is not empty")]
    BucketNotEmpty(String),
    #[error("{0} is not a bucket name")]
    InvalidBucketName(String),
    /// The operation makes no sense on a mounted folder, or the folder cannot hold such a key.
    #[error("mounted folder {bucket} refuses: {reason}")]
    MountRefuses { bucket: String, reason: String },
    #[error("key {0} does not exist")]
    NoSuchKey(String),
    #[error("key of {0} bytes is longer than 1024")]
    KeyTooLong(usize),
    /// A condition of a read or write does not hold; the text names the header.
    #[error("condition {0} does not hold")]
    PreconditionFailed(&'static str),
    /// A conditional read found nothing new.
    #[error("object is not modified")]
    NotModified { etag: String, modified: Timestamp },
    #[error("range is outside an object of {size} bytes")]
    InvalidRange { size: u64 },
    #[error("upload {0} does not exist")]
    NoSuchUpload(String),
    #[error("part {number} is not there or has another etag")]
    InvalidPart { number: u32, etag: String },
    /// The object has no part of this number.
    #[error("part number {number} is not among the object's {count} parts")]
    InvalidPartNumber { number: u32, count: u32 },
    #[error("parts are not in ascending order")]
    InvalidPartOrder,
    #[error("part {number} has {size} bytes, less than the smallest allowed")]
    PartTooSmall { number: u32, size: u64, etag: String },
    #[error("the {algorithm} checksum given does not match")]
    ChecksumMismatch { algorithm: &'static str },
    /// The object would have another size than the client expects.
    #[error("{given} bytes were announced, {found} are there")]
    SizeMismatch { given: u64, found: u64 },
    /// The file behind an object no longer is what the index says: someone changed it by hand.
    #[error("the file of {bucket}/{key} was changed outside of the server")]
    ChangedOutside { bucket: String, key: String },
    /// The key that protects an object, or is to, cannot be used.
    #[error("key cannot be used: {0}")]
    Key(#[from] KeyError),
    /// The object is encrypted with a key of its writer, which was not sent.
    #[error("the object needs the key of its writer")]
    CustomerKeyNeeded,
    #[error("the object was written with another key")]
    CustomerKeyWrong,
    /// A key was sent for an object that is not encrypted with one.
    #[error("the object is not encrypted with a key of its writer")]
    CustomerKeyNotApplicable,
    /// The disk refused: full, not permitted, read-only, broken.
    #[error("{action} failed: {source}")]
    Disk { action: &'static str, source: io::Error },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl StorageError {
    /// Wraps an error of the file system, for use with `map_err`.
    pub(crate) fn disk(action: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Disk { action, source }
    }

    /// The error of a task on the blocking pool that did not come to its end.
    pub(crate) fn from_join(error: &tokio::task::JoinError) -> Self {
        Self::Disk {
            action: "background task",
            source: io::Error::other(error.to_string()),
        }
    }
}

/// Runs `work` on the pool for blocking calls.
pub(crate) async fn blocking<T, F>(work: F) -> Result<T, StorageError>
where
    F: FnOnce() -> Result<T, StorageError> + Send + 'static,
    T: Send + 'static,
{
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| StorageError::from_join(&error))?
}
