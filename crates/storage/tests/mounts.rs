//! Existing folders served as buckets.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::fs;

use common::{ACCOUNT, etag, get, keys, open, put, put_if};
use headwater_storage::{ListQuery, StorageError, WriteCondition};

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_a_bucket() {
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for file in ["b.csv", "a/2", "a/1", "a.txt", "a/deep/x", "A"] {
        let path = data.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file).unwrap();
    }
    let storage = open(folder.path()).await;
    storage.mount("shared", data.path()).unwrap();
    assert_eq!(
        keys(&storage, "shared").await,
        ["A", "a.txt", "a/1", "a/2", "a/deep/x", "b.csv"]
    );
    let query = ListQuery {
        prefix: "a/".into(),
        delimiter: Some("/".into()),
        limit: 10,
        ..ListQuery::default()
    };
    let listing = storage.list("shared", query).await.unwrap();
    assert_eq!(
        (listing.objects.len(), listing.common_prefixes),
        (2, vec!["a/deep/".to_owned()])
    );

    let before = get(&storage, "shared", "b.csv").await.unwrap().0;
    assert!(before.etag.ends_with("-1"));
    fs::write(data.path().join("b.csv"), "changed by another program").unwrap();
    let (after, bytes) = get(&storage, "shared", "b.csv").await.unwrap();
    assert_eq!(bytes, "changed by another program");
    assert_ne!(before.etag, after.etag);

    put(&storage, "shared", "new/file", b"from s3").await.unwrap();
    assert_eq!(fs::read(data.path().join("new/file")).unwrap(), b"from s3");
    let written = get(&storage, "shared", "new/file").await.unwrap().0;
    assert_eq!(
        (written.etag, written.attributes.content_type),
        (etag(b"from s3"), Some("text/plain".into()))
    );
    assert!(!data.path().join(".headwater").exists(), "nothing of ours stays");
    let exists = put_if(&storage, "shared", "new/file", b"x", WriteCondition::Absent).await;
    assert!(matches!(exists, Err(StorageError::PreconditionFailed(_))));

    storage
        .delete("shared", "new/file", WriteCondition::Always)
        .await
        .unwrap();
    assert!(!data.path().join("new/file").exists());
    storage
        .delete("shared", "new/file", WriteCondition::Always)
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mount_keeps_to_its_folder() {
    let (folder, data, outside) = (
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    fs::write(outside.path().join("secret"), "s").unwrap();
    std::os::unix::fs::symlink(outside.path(), data.path().join("way-out")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("secret"), data.path().join("link")).unwrap();
    fs::write(data.path().join("file"), "f").unwrap();
    let storage = open(folder.path()).await;
    storage.mount("shared", data.path()).unwrap();
    assert_eq!(keys(&storage, "shared").await, ["file"]);
    for key in ["link", "way-out/secret"] {
        assert!(
            matches!(
                get(&storage, "shared", key).await,
                Err(StorageError::MountRefuses { .. })
            ),
            "{key}"
        );
    }
    assert!(matches!(
        get(&storage, "shared", "../secret").await,
        Err(StorageError::NoSuchKey(_))
    ));
    for key in ["way-out/new", "../new", "a//b", "a/", "file/below", ".headwater/x"] {
        assert!(
            matches!(
                put(&storage, "shared", key, b"x").await,
                Err(StorageError::MountRefuses { .. })
            ),
            "{key}"
        );
    }
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    assert!(matches!(
        storage.delete_bucket("shared").await,
        Err(StorageError::MountRefuses { .. })
    ));
    assert!(storage.create_bucket("shared", ACCOUNT, "us-east-1").await.is_err());
}
