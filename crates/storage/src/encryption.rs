//! Encryption of objects at rest: who holds their keys, and how their files are sealed.
//!
//! Each object has a data key of its own, which lies wrapped in the object's record: under the root key of the data
//! folder (SSE-S3), under a key of a key service (SSE-KMS), or under a key that the client sends with each request
//! (SSE-C). A file is a row of *segments*, one for each part of an upload and one for what was sent whole; a segment is
//! a row of chunks under AES-256-GCM. See `docs/decisions/0006-objects-encrypted-at-rest.md`.

mod chunks;
mod keys;
mod sealed_file;
mod wrapping;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(crate) use chunks::{Sealer, SegmentKey, sealed_size};
pub(crate) use keys::check_customer;
pub use keys::{CustomerKey, FreshKey, KeyError, KeyErrorKind, KeyHome, KeyService, Secret};
pub(crate) use sealed_file::{SealedFile, Segment};

/// How files are sealed at present.
const FORMAT: u8 = 1;

/// Whose key an object's data key is wrapped under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protection {
    /// The data folder's own: SSE-S3.
    Root,
    /// That of a key service: SSE-KMS.
    Service(ServiceKey),
    /// The client's, which is kept nowhere: SSE-C.
    Customer,
}

/// A key of a key service, and what is said when it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceKey {
    /// Any name the key service knows it by; its full name in the record of an object.
    pub name: String,
    /// The writer's own encryption context.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub context: BTreeMap<String, String>,
    /// Whether the writer wants fewer calls of the key service; it is shown, and changes nothing here.
    #[serde(default)]
    pub bucket_key: bool,
}

/// What a writer wants for its object.
#[derive(Debug, Clone, Default)]
pub enum Wish {
    /// Whatever the bucket does by default.
    #[default]
    Unsaid,
    /// The same, but SSE-S3 where the bucket does nothing: for copies of what is encrypted.
    Encrypted,
    Root,
    Service(ServiceKey),
    Customer(CustomerKey),
}

impl Wish {
    /// What a copy gets that its maker says nothing of: nothing that is encrypted becomes plain by that.
    pub fn of_copy(source: Option<&Encryption>) -> Self {
        source.map_or(Self::Unsaid, |_| Self::Encrypted)
    }

    /// What an object gets that only moves: the key that it has, or SSE-S3 in place of a client's.
    pub fn of_move(source: Option<&Encryption>) -> Self {
        match source.map(|encryption| &encryption.protection) {
            None => Self::Unsaid,
            Some(Protection::Service(key)) => Self::Service(key.clone()),
            Some(Protection::Root) => Self::Root,
            Some(Protection::Customer) => Self::Encrypted,
        }
    }
}

/// What the index keeps of an encrypted object besides its record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Encryption {
    pub protection: Protection,
    format: u8,
    /// The data key, wrapped, in base64.
    wrapped_key: String,
}

impl Encryption {
    /// Whether the ETag of such an object is the MD5 of its bytes.
    ///
    /// Source: S3 API reference, Object, "ETag".
    pub(crate) fn has_md5_etag(&self) -> bool {
        self.protection == Protection::Root
    }
}

/// A data key at work, and what the index will keep of it.
#[derive(Debug)]
pub(crate) struct Sealing {
    pub(crate) secret: Secret,
    pub(crate) encryption: Encryption,
}
