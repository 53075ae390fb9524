//! What the index keeps of buckets and objects.

use std::collections::BTreeMap;

use headwater_kernel::Collection;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::checksum::{Algorithm, Checksum, Coverage};
use crate::encryption::{Encryption, Protection, sealed_size};

/// Buckets by name.
pub(crate) const BUCKETS: Collection<Bucket> = Collection::new("storage.buckets");
/// Objects by bucket and key.
pub(crate) const OBJECTS: Collection<ObjectRecord> = Collection::new("storage.objects");
/// The parts of objects that were uploaded in parts, by bucket, key and part number.
pub(crate) const OBJECT_PARTS: Collection<ObjectPart> = Collection::new("storage.object_parts");
/// Uploads in progress by bucket, key and upload id.
pub(crate) const UPLOADS: Collection<Upload> = Collection::new("storage.uploads");
/// Parts of uploads in progress by upload id and part number.
pub(crate) const UPLOAD_PARTS: Collection<UploadedPart> = Collection::new("storage.upload_parts");
/// What S3 knows of files in mounted folders beyond the file itself, by bucket and key.
pub(crate) const MOUNTED: Collection<MountedRecord> = Collection::new("storage.mounted");

/// A bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    pub name: String,
    /// The account that made it; a mounted folder belongs to everyone.
    pub owner: Option<String>,
    pub region: String,
    pub created: Timestamp,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
    /// How objects are encrypted whose writer says nothing; `None` leaves them in the clear.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Protection>,
}

/// What a writer says of an object besides its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attributes {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_disposition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<String>,
    /// The `Expires` header as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_redirect: Option<String>,
    /// `None` is `STANDARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
    /// The `x-amz-meta-` headers, names in lower case without that prefix.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, String>,
}

impl Attributes {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// An object as the index knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectRecord {
    pub size: u64,
    /// Without quotes.
    pub etag: String,
    pub modified: Timestamp,
    /// Names these bytes: every write gives a new one.
    pub generation: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<Checksum>,
    /// How many parts it was uploaded in; `None` when it was sent whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_count: Option<u32>,
    #[serde(default, skip_serializing_if = "Attributes::is_empty")]
    pub attributes: Attributes,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
    /// `None` when the file holds the bytes themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
}

/// One part of an object that was uploaded in parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectPart {
    pub number: u32,
    pub size: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    /// The name that its segment was sealed by, in encrypted objects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<String>,
}

/// An upload in parts that is neither completed nor aborted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    pub id: String,
    pub key: String,
    pub initiated: Timestamp,
    /// The account that began it.
    pub initiator: String,
    pub algorithm: Algorithm,
    pub coverage: Coverage,
    /// Whether the client named the algorithm; otherwise it is the server's own choice.
    pub algorithm_requested: bool,
    pub attributes: Attributes,
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    /// What its parts are sealed with, and the object will be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
}

/// A part of an upload in progress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadedPart {
    pub number: u32,
    pub size: u64,
    pub etag: String,
    pub modified: Timestamp,
    /// Names the file that holds it.
    pub generation: String,
    /// Base64, by the upload's algorithm.
    pub checksum: String,
    /// Whether its file is sealed, under its generation as the segment's name.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_sealed: bool,
}

impl UploadedPart {
    /// How many bytes its file has.
    pub(crate) fn size_on_disk(&self) -> u64 {
        if self.is_sealed {
            sealed_size(self.size)
        } else {
            self.size
        }
    }
}

/// An object in a mounted folder, valid while the file still has this time and size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MountedRecord {
    pub(crate) file_time: i64,
    pub(crate) record: ObjectRecord,
}
