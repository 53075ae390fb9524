//! What the integration tests share.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test binary uses its own share, and fails by panicking"
)]

use std::path::Path;

use bytes::Bytes;
use headwater_kernel::{Clock, Store};
use headwater_storage::{
    Algorithm, Attributes, ListQuery, ObjectRecord, Put, ReadCondition, Storage, StorageError, Wanted, Wish,
    WriteCondition,
};

pub const ACCOUNT: &str = "123456789012";

pub async fn open(folder: &Path) -> Storage {
    let store = Store::open(folder).unwrap();
    Storage::open(folder, store, Clock::system()).await.unwrap()
}

pub async fn put(storage: &Storage, bucket: &str, key: &str, bytes: &[u8]) -> Result<ObjectRecord, StorageError> {
    put_if(storage, bucket, key, bytes, WriteCondition::Always).await
}

pub async fn put_if(
    storage: &Storage,
    bucket: &str,
    key: &str,
    bytes: &[u8],
    condition: WriteCondition,
) -> Result<ObjectRecord, StorageError> {
    let mut incoming = storage.receive(bucket, key, &Wish::Unsaid, &[Algorithm::Crc32]).await?;
    incoming.write(Bytes::copy_from_slice(bytes)).await?;
    let staged = storage.stage(incoming).await?;
    let checksum = staged.digests().full_object(Algorithm::Crc32);
    let attributes = Attributes {
        content_type: Some("text/plain".into()),
        ..Attributes::default()
    };
    let put = Put {
        bucket: bucket.into(),
        key: key.into(),
        attributes,
        checksum,
        condition,
        ..Put::default()
    };
    storage.put(put, staged).await
}

pub async fn get(storage: &Storage, bucket: &str, key: &str) -> Result<(ObjectRecord, Bytes), StorageError> {
    let opened = storage
        .open_object(bucket, key, Wanted::Whole, ReadCondition::default())
        .await?;
    Ok((opened.record, opened.content.into_bytes().await?))
}

pub async fn keys(storage: &Storage, bucket: &str) -> Vec<String> {
    let query = ListQuery {
        limit: 10_000,
        ..ListQuery::default()
    };
    let listing = storage.list(bucket, query).await.unwrap();
    listing.objects.into_iter().map(|(key, _)| key).collect()
}

/// Every file in the staging folder.
pub fn staged_files(folder: &Path) -> usize {
    std::fs::read_dir(folder.join("buckets/.system/staging"))
        .unwrap()
        .count()
}

/// The ETag of bytes sent whole.
pub fn etag(bytes: &[u8]) -> String {
    use md5::Digest;
    hex::encode(md5::Md5::digest(bytes))
}
