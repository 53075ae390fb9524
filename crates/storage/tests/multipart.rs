//! Uploads in parts.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::collections::BTreeMap;

use bytes::Bytes;
use common::{ACCOUNT, etag, get, open, staged_files};
use headwater_storage::{
    Algorithm, Attributes, ChosenPart, Completion, Coverage, NewUpload, ReadCondition, Storage, StorageError,
    UploadName, UploadedPart, Wanted, Wish, WriteCondition,
};

const MIB: usize = 1 << 20;

async fn begin(storage: &Storage, key: &str, checksum: Option<(Algorithm, Coverage)>) -> UploadName {
    let (attributes, tags) = (Attributes::default(), BTreeMap::new());
    let new = NewUpload {
        bucket: "lake".into(),
        key: key.into(),
        initiator: ACCOUNT.into(),
        attributes,
        tags,
        checksum,
        wish: Wish::Unsaid,
    };
    let upload = storage.create_upload(new).await.unwrap();
    UploadName {
        bucket: "lake".into(),
        key: key.into(),
        id: upload.id,
    }
}

async fn part(storage: &Storage, name: &UploadName, number: u32, bytes: &[u8]) -> UploadedPart {
    let upload = storage.upload(name).await.unwrap();
    let mut incoming = storage.receive_part(name, &upload, None, None).await.unwrap();
    incoming.write(Bytes::copy_from_slice(bytes)).await.unwrap();
    let staged = storage.stage(incoming).await.unwrap();
    storage.put_part(name.clone(), number, staged).await.unwrap()
}

fn completion(name: &UploadName, parts: &[UploadedPart]) -> Completion {
    let chosen = |part: &UploadedPart| ChosenPart {
        number: part.number,
        etag: part.etag.clone(),
        checksum: None,
    };
    Completion {
        upload: name.clone(),
        parts: parts.iter().map(chosen).collect(),
        checksum: None,
        size: None,
        condition: WriteCondition::Always,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_become_one_object() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    let name = begin(&storage, "big", Some((Algorithm::Crc32, Coverage::Composite))).await;
    let (one, two) = (vec![1; 5 * MIB], vec![2; 1000]);
    let replaced = part(&storage, &name, 1, b"first try").await;
    let parts = [
        part(&storage, &name, 1, &one).await,
        part(&storage, &name, 2, &two).await,
    ];
    assert_eq!(staged_files(folder.path()), 2, "the replaced part is gone");
    let stale = storage.complete_upload(completion(&name, &[replaced])).await;
    assert!(matches!(stale, Err(StorageError::InvalidPart { number: 1, .. })));

    let record = storage.complete_upload(completion(&name, &parts)).await.unwrap();
    assert!(record.etag.ends_with("-2") && record.checksum.unwrap().value.ends_with("-2"));
    let (record, bytes) = get(&storage, "lake", "big").await.unwrap();
    assert_eq!(
        (record.part_count, bytes.as_ref()),
        (Some(2), [one, two].concat().as_slice())
    );
    let second = storage
        .open_object("lake", "big", Wanted::Part(2), ReadCondition::default())
        .await
        .unwrap();
    assert_eq!((second.span.start, second.content.size()), (5 * MIB as u64, 1000));
    assert_eq!(storage.object_parts("lake", "big", 1, 10).await.unwrap().len(), 1);
    assert!(matches!(
        storage.upload(&name).await,
        Err(StorageError::NoSuchUpload(_))
    ));
    storage.settle().await;
    assert_eq!(staged_files(folder.path()), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_completions_are_refused_and_harm_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    let name = begin(&storage, "big", None).await;
    let parts = [
        part(&storage, &name, 1, b"small").await,
        part(&storage, &name, 2, b"last").await,
    ];
    let complete = |parts: &[UploadedPart]| storage.complete_upload(completion(&name, parts));
    assert!(matches!(
        complete(&parts).await,
        Err(StorageError::PartTooSmall { number: 1, .. })
    ));
    let backwards = [parts[1].clone(), parts[0].clone()];
    assert!(matches!(
        complete(&backwards).await,
        Err(StorageError::InvalidPartOrder)
    ));
    assert!(matches!(complete(&[]).await, Err(StorageError::InvalidPart { .. })));
    let wrong = Completion {
        checksum: Some("AAAAAAAAAAA=".into()),
        ..completion(&name, &parts[..1])
    };
    assert!(matches!(
        storage.complete_upload(wrong).await,
        Err(StorageError::ChecksumMismatch { .. })
    ));
    complete(&parts[..1]).await.unwrap();
    let (record, bytes) = get(&storage, "lake", "big").await.unwrap();
    assert_eq!(bytes, "small");
    let whole = storage.receive("lake", "other", &Wish::Unsaid, &[Algorithm::Crc64Nvme]);
    let mut whole = whole.await.unwrap();
    whole.write(Bytes::from_static(b"small")).await.unwrap();
    let sum = storage
        .stage(whole)
        .await
        .unwrap()
        .digests()
        .full_object(Algorithm::Crc64Nvme);
    assert_eq!(record.checksum, sum);
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_survive_a_restart_and_an_abort_removes_them() {
    let folder = tempfile::tempdir().unwrap();
    let name = {
        let storage = open(folder.path()).await;
        storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
        let name = begin(&storage, "k", None).await;
        part(&storage, &name, 7, b"seven").await;
        name
    };
    std::fs::write(folder.path().join("buckets/.system/staging/stray"), b"x").unwrap();
    let storage = open(folder.path()).await;
    let (_, parts, more) = storage.upload_parts(&name, 0, 10).await.unwrap();
    assert_eq!(
        (parts[0].number, parts[0].etag.as_str(), more),
        (7, etag(b"seven").as_str(), false)
    );
    assert_eq!(
        staged_files(folder.path()),
        1,
        "the stray file is swept, the part is not"
    );
    storage.abort_upload(name.clone()).await.unwrap();
    assert_eq!(staged_files(folder.path()), 0);
    assert!(matches!(
        storage.abort_upload(name).await,
        Err(StorageError::NoSuchUpload(_))
    ));
}
