//! The suite that every backend of the store passes.

use super::*;
use crate::key;

const TEXTS: Collection<String> = Collection::new("test.texts");

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    (folder, store)
}

async fn put(store: &Store, key: Key, value: &str) -> u64 {
    let value = value.to_owned();
    store
        .write(move |transaction| transaction.put(&TEXTS, &key, &value))
        .await
        .unwrap()
}

async fn get(store: &Store, key: Key) -> Option<Versioned<String>> {
    store.read(move |snapshot| snapshot.get(&TEXTS, &key)).await.unwrap()
}

#[tokio::test]
async fn bytes_are_kept_as_they_are() {
    const BLOCKS: Collection<Raw> = Collection::new("test.blocks");
    let (_folder, store) = store();
    let bytes = vec![0, 255, b'"', 10];
    let written = bytes.clone();
    let write = move |transaction: &Transaction<'_>| transaction.put_raw(&BLOCKS, &key!["a"], &written);
    let version = store.write(write).await.unwrap();
    let found = store.read(|snapshot| snapshot.raw(&BLOCKS, &key!["a"])).await.unwrap();
    assert_eq!(found, Some(Versioned { version, value: bytes }));
    let missing: Result<_, StoreError> = store.read(|snapshot| snapshot.raw(&BLOCKS, &key!["b"])).await;
    assert_eq!(missing.unwrap(), None);
}

#[tokio::test]
async fn what_was_written_is_read_also_after_reopening() {
    let (folder, store) = store();
    let version = put(&store, key!["a"], "one").await;
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    let found = get(&store, key!["a"]).await.unwrap();
    assert_eq!(
        found,
        Versioned {
            version,
            value: "one".into()
        }
    );
    assert!(
        put(&store, key!["a"], "two").await > version,
        "versions grow across restarts"
    );
}

#[tokio::test]
async fn insert_refuses_a_taken_key() {
    let (_folder, store) = store();
    put(&store, key!["a"], "one").await;
    let result = store
        .write(|transaction| transaction.insert(&TEXTS, &key!["a"], &"two".to_owned()))
        .await;
    assert!(matches!(result, Err(StoreError::AlreadyExists(_))));
    assert_eq!(get(&store, key!["a"]).await.unwrap().value, "one");
}

#[tokio::test]
async fn update_is_compare_and_swap() {
    let (_folder, store) = store();
    let version = put(&store, key!["a"], "one").await;
    let swap = |expected| store.write(move |tx| tx.update(&TEXTS, &key!["a"], expected, &"two".to_owned()));
    let later = swap(version).await.unwrap();
    assert!(later > version);
    assert!(matches!(swap(version).await, Err(StoreError::VersionMismatch(_))));
}

#[tokio::test]
async fn a_deleted_and_remade_key_has_another_version() {
    let (_folder, store) = store();
    let version = put(&store, key!["a"], "one").await;
    assert!(store.write(|tx| tx.delete(&TEXTS, &key!["a"])).await.unwrap());
    assert!(!store.write(|tx| tx.delete(&TEXTS, &key!["a"])).await.unwrap());
    assert_ne!(put(&store, key!["a"], "one").await, version);
}

#[tokio::test]
async fn an_error_leaves_no_effect_and_harms_no_other() {
    let (_folder, store) = store();
    let failing = store.write(|tx| {
        tx.put(&TEXTS, &key!["lost"], &"x".to_owned())?;
        Err::<(), _>(StoreError::Closed)
    });
    let fine = store.write(|tx| tx.put(&TEXTS, &key!["kept"], &"y".to_owned()));
    let (failed, kept) = tokio::join!(failing, fine);
    assert!(failed.is_err());
    kept.unwrap();
    assert!(get(&store, key!["lost"]).await.is_none());
    assert!(get(&store, key!["kept"]).await.is_some());
}

#[tokio::test]
async fn a_panic_is_an_error_and_the_store_goes_on() {
    let (_folder, store) = store();
    let result: Result<(), StoreError> = store.write(|_| panic!("on purpose")).await;
    assert!(matches!(result, Err(StoreError::Panicked(text)) if text == "on purpose"));
    put(&store, key!["a"], "one").await;
}

#[tokio::test]
async fn ranges_page_in_key_order() {
    let (_folder, store) = store();
    for name in ["b", "a", "d", "c"] {
        put(&store, key!["x", name], name).await;
    }
    put(&store, key!["y", "z"], "other").await;
    let page = |range: Range, limit| store.read(move |snapshot| snapshot.page(&TEXTS, &range, limit));
    let first = page(Range::prefix(&key!["x"]), 3).await.unwrap();
    let names: Vec<_> = first.entries.iter().map(|(_, found)| found.value.as_str()).collect();
    assert_eq!(names, ["a", "b", "c"]);
    let second = page(Range::prefix(&key!["x"]).after(&first.next.unwrap()), 3)
        .await
        .unwrap();
    assert_eq!(second.entries.len(), 1);
    assert!(second.next.is_none());
    let last_first = page(Range::prefix(&key!["x"]).reversed(), 1).await.unwrap();
    assert_eq!(last_first.entries[0].1.value, "d");
}

#[tokio::test]
async fn keys_are_visited_without_their_values() {
    let (_folder, store) = store();
    put(&store, key!["x", "a"], "1").await;
    put(&store, key!["x", "b"], "2").await;
    let keys = store
        .read(|snapshot| snapshot.keys(&TEXTS, &Range::prefix(&key!["x"])))
        .await
        .unwrap();
    assert_eq!(keys, [key!["x", "a"], key!["x", "b"]]);
    let count = store
        .read(|snapshot| snapshot.count(&TEXTS, &Range::prefix(&key!["x"])))
        .await
        .unwrap();
    assert_eq!(count, 2);
}

#[tokio::test]
async fn a_range_is_deleted_whole() {
    let (_folder, store) = store();
    put(&store, key!["x", "a"], "1").await;
    put(&store, key!["y", "b"], "2").await;
    let gone = store
        .write(|tx| tx.delete_range(&TEXTS, &Range::prefix(&key!["x"])))
        .await
        .unwrap();
    assert_eq!(gone, 1);
    assert!(get(&store, key!["y", "b"]).await.is_some());
}

#[tokio::test]
async fn a_value_of_another_shape_is_reported_not_guessed() {
    const NUMBERS: Collection<u32> = Collection::new("test.texts");
    let (_folder, store) = store();
    put(&store, key!["a"], "one").await;
    let result = store.read(|snapshot| snapshot.get(&NUMBERS, &key!["a"])).await;
    assert!(matches!(result, Err(StoreError::Corrupt { .. })));
}

#[tokio::test]
async fn a_store_of_a_newer_format_is_refused() {
    let (folder, store) = store();
    drop(store);
    let file = rusqlite::Connection::open(folder.path().join("store.sqlite3")).unwrap();
    file.pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(Store::open(folder.path()), Err(StoreError::Backend(_))));
}
