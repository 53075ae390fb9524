//! Buckets as engines see them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{ACCOUNT, keys, open, put};
use futures::TryStreamExt;
use headwater_storage::ObjectStores;
use object_store::path::Path;
use object_store::{GetRange, ObjectStore, ObjectStoreExt, PutMode, PutPayload};

#[tokio::test(flavor = "multi_thread")]
async fn engines_read_write_and_list() {
    let folder = tempfile::tempdir().unwrap();
    let storage = open(folder.path()).await;
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    assert!(storage.object_store("none").is_none());
    let store = storage.object_store("lake").unwrap();
    for key in [
        "t/year=2024/a b.csv",
        "t/year=2025/%41.csv",
        "t/top",
        "t//odd",
        "t/",
        "tt",
    ] {
        put(&storage, "lake", key, key.as_bytes()).await.unwrap();
    }
    let prefix = Path::from("t");
    let listed: Vec<_> = store.list(Some(&prefix)).try_collect().await.unwrap();
    let locations: Vec<String> = listed.iter().map(|meta| meta.location.to_string()).collect();
    assert_eq!(locations, ["t/top", "t/year=2024/a b.csv", "t/year=2025/%41.csv"]);
    for meta in &listed {
        let bytes = store.get(&meta.location).await.unwrap().bytes().await.unwrap();
        assert_eq!(bytes, meta.location.as_ref());
    }
    let level = store.list_with_delimiter(Some(&prefix)).await.unwrap();
    assert_eq!(level.common_prefixes.len(), 2);
    assert_eq!(level.objects.len(), 1);

    let path = Path::from("out/big");
    let mut upload = store.put_multipart(&path).await.unwrap();
    let first = upload.put_part(PutPayload::from(vec![1_u8; 100_000]));
    let second = upload.put_part(PutPayload::from(vec![2_u8; 100_000]));
    // Polled out of order on purpose.
    second.await.unwrap();
    first.await.unwrap();
    upload.complete().await.unwrap();
    let ranges = store
        .get_ranges(&path, &[99_999..100_001, 0..2, 199_999..200_000])
        .await
        .unwrap();
    assert_eq!(
        ranges.iter().map(|bytes| bytes.to_vec()).collect::<Vec<_>>(),
        [vec![1, 2], vec![1, 1], vec![2]]
    );
    let tail = object_store::GetOptions::new().with_range(Some(GetRange::Suffix(3)));
    assert_eq!(
        store
            .get_opts(&path, tail)
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap()
            .as_ref(),
        [2, 2, 2]
    );
    assert_eq!(store.head(&path).await.unwrap().size, 200_000);

    let again = store
        .put_opts(&path, PutPayload::from_static(b"x"), PutMode::Create.into())
        .await;
    assert!(matches!(again, Err(object_store::Error::AlreadyExists { .. })));
    store.copy(&path, &Path::from("out/copy")).await.unwrap();
    store.delete(&path).await.unwrap();
    assert!(matches!(
        store.head(&path).await,
        Err(object_store::Error::NotFound { .. })
    ));
    assert!(keys(&storage, "lake").await.contains(&"out/copy".to_owned()));
}
