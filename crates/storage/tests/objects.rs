//! Objects as callers see them, and as they lie on disk.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::fs;

use common::{ACCOUNT, etag, get, keys, open, put, put_if, staged_files};
use headwater_storage::{ReadCondition, StorageError, Wanted, WriteCondition};

#[tokio::test(flavor = "multi_thread")]
async fn plain_keys_lie_as_plain_files_and_others_aside() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    let long = "x".repeat(300);
    let odd = [
        "folder/",
        "a//b",
        "../up",
        "./x",
        "line\nbreak",
        "/lead",
        long.as_str(),
        ".",
    ];
    for key in odd.into_iter().chain(["year=2024/part 1.csv", "Zürich"]) {
        put(&storage, "lake", key, key.as_bytes()).await.unwrap();
    }
    let plain = folder.path().join("buckets/lake");
    assert_eq!(
        fs::read(plain.join("year=2024/part 1.csv")).unwrap(),
        b"year=2024/part 1.csv"
    );
    assert_eq!(fs::read_dir(&plain).unwrap().count(), 2);
    for key in odd {
        let (record, bytes) = get(&storage, "lake", key).await.unwrap();
        assert_eq!((record.etag, bytes.as_ref()), (etag(key.as_bytes()), key.as_bytes()));
        storage.delete("lake", key, WriteCondition::Always).await.unwrap();
    }
    assert_eq!(keys(&storage, "lake").await, ["Zürich", "year=2024/part 1.csv"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_may_be_file_and_folder() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    for order in [["a", "a/b"], ["a/b", "a"]] {
        for key in order {
            put(&storage, "lake", key, key.as_bytes()).await.unwrap();
        }
        for key in order {
            put(&storage, "lake", key, format!("new {key}").as_bytes())
                .await
                .unwrap();
            assert_eq!(get(&storage, "lake", key).await.unwrap().1, format!("new {key}"));
        }
        // What went aside comes back to its plain place once that is free.
        storage.delete("lake", order[0], WriteCondition::Always).await.unwrap();
        assert_eq!(
            get(&storage, "lake", order[1]).await.unwrap().1,
            format!("new {}", order[1])
        );
        put(&storage, "lake", order[1], b"again").await.unwrap();
        assert_eq!(
            fs::read(folder.path().join("buckets/lake").join(order[1])).unwrap(),
            b"again"
        );
        storage.delete("lake", order[1], WriteCondition::Always).await.unwrap();
        assert!(keys(&storage, "lake").await.is_empty());
    }
    assert_eq!(
        fs::read_dir(folder.path().join("buckets/lake")).unwrap().count(),
        0,
        "emptied folders go"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn conditions_are_decided_where_they_race() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    let racers = (0..20).map(|number| {
        let storage = storage.clone();
        tokio::spawn(async move {
            let body = format!("writer {number}");
            put_if(&storage, "lake", "commit/0", body.as_bytes(), WriteCondition::Absent)
                .await
                .map(|_| body)
        })
    });
    let mut winners = Vec::new();
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(body) => winners.push(body),
            Err(error) => assert!(matches!(error, StorageError::PreconditionFailed("If-None-Match"))),
        }
    }
    assert_eq!(winners.len(), 1);
    let (record, bytes) = get(&storage, "lake", "commit/0").await.unwrap();
    assert_eq!(bytes, winners[0]);
    let stale = put_if(&storage, "lake", "commit/0", b"x", WriteCondition::Matches("0".into())).await;
    assert!(matches!(stale, Err(StorageError::PreconditionFailed("If-Match"))));
    put_if(&storage, "lake", "commit/0", b"x", WriteCondition::Matches(record.etag))
        .await
        .unwrap();
    let absent = put_if(&storage, "lake", "none", b"x", WriteCondition::Matches("*".into())).await;
    assert!(matches!(absent, Err(StorageError::NoSuchKey(_))));
    storage.settle().await;
    assert_eq!(staged_files(folder.path()), 0, "refused bytes are removed");
}

#[tokio::test(flavor = "multi_thread")]
async fn buckets_come_and_go() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "eu-west-1").await.unwrap();
    let again = storage.create_bucket("lake", "999999999999", "us-east-1").await;
    assert!(matches!(again, Err(StorageError::BucketExists { owner: Some(owner), .. }) if owner == ACCOUNT));
    assert!(matches!(
        put(&storage, "none", "k", b"").await,
        Err(StorageError::NoSuchBucket(_))
    ));
    put(&storage, "lake", "k", b"").await.unwrap();
    assert!(matches!(
        storage.delete_bucket("lake").await,
        Err(StorageError::BucketNotEmpty(_))
    ));
    storage.delete("lake", "k", WriteCondition::Always).await.unwrap();
    storage.delete_bucket("lake").await.unwrap();
    assert!(!folder.path().join("buckets/lake").exists());
    assert!(matches!(storage.bucket("lake"), Err(StorageError::NoSuchBucket(_))));
    assert!(storage.buckets(ACCOUNT).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn large_objects_stream_in_ranges() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    let bytes: Vec<u8> = (0..3_000_000_u32).map(|number| (number / 7) as u8).collect();
    put(&storage, "lake", "big", &bytes).await.unwrap();
    assert_eq!(get(&storage, "lake", "big").await.unwrap().1, bytes);
    let wanted = Wanted::Bytes(1_000_000..2_000_000);
    let opened = storage
        .open_object("lake", "big", wanted, ReadCondition::default())
        .await
        .unwrap();
    // An overwrite or delete does not tear what is being read.
    storage.delete("lake", "big", WriteCondition::Always).await.unwrap();
    let pieces: Vec<bytes::Bytes> = futures::TryStreamExt::try_collect(opened.content.into_stream())
        .await
        .unwrap();
    assert_eq!(pieces.concat(), bytes[1_000_000..2_000_000]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hand_at_the_files_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    put(&storage, "lake", "k", b"four").await.unwrap();
    fs::write(folder.path().join("buckets/lake/k"), b"longer").unwrap();
    assert!(matches!(
        get(&storage, "lake", "k").await,
        Err(StorageError::ChangedOutside { .. })
    ));
}

/// Readers of a key that is written and deleted all the time see whole objects that fit their records, or none.
#[tokio::test(flavor = "multi_thread")]
async fn no_reader_sees_a_torn_object() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    let writers = (0..4_u8).map(|writer| {
        let storage = storage.clone();
        tokio::spawn(async move {
            for round in 0..25_u8 {
                let size = [10, 100_000][usize::from(round) % 2] + usize::from(writer);
                put(&storage, "lake", "hot/key", &vec![writer * 50 + round; size])
                    .await
                    .unwrap();
                if round % 5 == writer {
                    storage.delete("lake", "hot/key", WriteCondition::Always).await.unwrap();
                }
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    let mut seen = 0;
    while writers.iter().any(|writer| !writer.is_finished()) {
        match get(&storage, "lake", "hot/key").await {
            Ok((record, bytes)) => {
                assert_eq!((record.size, record.etag), (bytes.len() as u64, etag(&bytes)));
                seen += 1;
            }
            Err(error) => assert!(matches!(error, StorageError::NoSuchKey(_)), "{error}"),
        }
        assert!(keys(&storage, "lake").await.len() <= 1);
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert!(seen > 0);
    storage.settle().await;
    assert_eq!(staged_files(folder.path()), 0);
}
