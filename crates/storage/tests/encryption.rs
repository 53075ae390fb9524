//! Encrypted objects: plaintext for who may read, and nothing but ciphertext in the data folder.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bytes::Bytes;
use common::{ACCOUNT, etag, get, open, put};
use headwater_storage::{
    Algorithm, ChosenPart, Completion, CustomerKey, FreshKey, KeyError, KeyErrorKind, KeyHome, KeyService, NewUpload,
    ObjectRecord, ObjectStores, Protection, Put, ReadCondition, Secret, ServiceKey, Storage, StorageError, UploadName,
    Wanted, Wish, WriteCondition,
};
use object_store::ObjectStoreExt;
use object_store::path::Path as ObjectPath;

const MIB: usize = 1 << 20;
const MARKER: &[u8] = b"this must not be found on disk; ";

/// A key service that remembers what it made, and can be switched off.
#[derive(Debug)]
struct Keys {
    root: Secret,
    made: Mutex<HashMap<Vec<u8>, (String, u8)>>,
    next: AtomicU8,
    is_off: AtomicBool,
}

impl Keys {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            root: Secret::new([1; 32]),
            made: Mutex::default(),
            next: AtomicU8::new(100),
            is_off: AtomicBool::new(false),
        })
    }

    fn check(&self) -> Result<(), KeyError> {
        if !self.is_off.load(Ordering::Relaxed) {
            return Ok(());
        }
        Err(KeyError {
            kind: KeyErrorKind::Disabled,
            message: "the key is disabled".into(),
        })
    }
}

#[async_trait]
impl KeyService for Keys {
    fn root(&self) -> &Secret {
        &self.root
    }

    async fn make(&self, home: &KeyHome, key: &ServiceKey, place: &str) -> Result<FreshKey, KeyError> {
        self.check()?;
        assert_eq!(home.account, ACCOUNT);
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let wrapped = vec![number; 5];
        self.made
            .lock()
            .unwrap()
            .insert(wrapped.clone(), (place.to_owned(), number));
        Ok(FreshKey {
            secret: Secret::new([number; 32]),
            wrapped,
            name: format!("full/{}", key.name),
        })
    }

    async fn unwrap(&self, _: &KeyHome, key: &ServiceKey, place: &str, wrapped: &[u8]) -> Result<Secret, KeyError> {
        self.check()?;
        assert!(key.name.starts_with("full/"));
        let (made_for, number) = self.made.lock().unwrap()[wrapped].clone();
        assert_eq!(made_for, place);
        Ok(Secret::new([number; 32]))
    }
}

fn service_key() -> ServiceKey {
    ServiceKey {
        name: "k".into(),
        context: BTreeMap::new(),
        bucket_key: false,
    }
}

fn customer(byte: u8) -> CustomerKey {
    CustomerKey(Secret::new([byte; 32]))
}

async fn lake(folder: &Path) -> (Storage, Arc<Keys>) {
    let (storage, keys) = (open(folder).await, Keys::new());
    storage.connect_keys(Arc::clone(&keys) as Arc<dyn KeyService>);
    storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    (storage, keys)
}

async fn put_as(storage: &Storage, key: &str, wish: &Wish, bytes: &[u8]) -> Result<ObjectRecord, StorageError> {
    let mut incoming = storage.receive("lake", key, wish, &[Algorithm::Crc32]).await?;
    for piece in bytes.chunks(300_000) {
        incoming.write(Bytes::copy_from_slice(piece)).await?;
    }
    let staged = storage.stage(incoming).await?;
    let put = Put {
        bucket: "lake".into(),
        key: key.into(),
        ..Put::default()
    };
    storage.put(put, staged).await
}

async fn read(
    storage: &Storage,
    key: &str,
    wanted: Wanted,
    key_sent: Option<&CustomerKey>,
) -> Result<Bytes, StorageError> {
    let condition = ReadCondition::default();
    let opened = storage.open_with("lake", key, wanted, condition, key_sent).await?;
    opened.content.into_bytes().await
}

/// Fails if a file below `folder` holds the marker, plain or as the journal would hold it.
fn assert_no_marker(folder: &Path) {
    use base64::Engine;
    let encoded = base64::engine::general_purpose::STANDARD.encode(MARKER.repeat(3));
    let needles = [&MARKER[..20], &encoded.as_bytes()[..20]];
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            let found = needles
                .iter()
                .any(|needle| bytes.windows(20).any(|window| window == *needle));
            assert!(!found, "{}", path.display());
        }
    }
}

/// About `size` bytes of markers.
fn marked(size: usize) -> Vec<u8> {
    MARKER.repeat(size.div_ceil(MARKER.len()))
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_are_ciphertext_on_disk_and_plaintext_to_readers() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, _keys) = lake(folder.path()).await;
    let wishes = [Wish::Root, Wish::Service(service_key()), Wish::Customer(customer(9))];
    for (number, wish) in wishes.iter().enumerate() {
        let sent = if let Wish::Customer(key) = wish {
            Some(key)
        } else {
            None
        };
        for size in [0, 1, 10_000, 64 * 1024, 3 * MIB + 17] {
            let (key, bytes) = (format!("{number}/{size}"), marked(size));
            let record = put_as(&storage, &key, wish, &bytes).await.unwrap();
            assert_eq!(record.size, bytes.len() as u64);
            assert_eq!(record.etag == etag(&bytes), number == 0, "only SSE-S3 keeps the MD5");
            assert_eq!(record.etag.len(), 32);
            assert_eq!(read(&storage, &key, Wanted::Whole, sent).await.unwrap(), bytes);
            if size > 0 {
                let end = bytes.len() as u64;
                let start = end * 2 / 3;
                let part = read(&storage, &key, Wanted::Bytes(start..end), sent).await.unwrap();
                assert_eq!(part, &bytes[start as usize..]);
            }
        }
    }
    storage.settle().await;
    assert_no_marker(folder.path());
}

#[tokio::test(flavor = "multi_thread")]
async fn encrypted_objects_survive_a_start() {
    let folder = tempfile::tempdir().unwrap();
    let keys = {
        let (storage, keys) = lake(folder.path()).await;
        put_as(&storage, "root", &Wish::Root, &marked(100)).await.unwrap();
        put_as(&storage, "service", &Wish::Service(service_key()), &marked(MIB))
            .await
            .unwrap();
        put(&storage, "lake", "plain", b"old").await.unwrap();
        // A power cut may tear a file that was never synced: the journal has its ciphertext.
        put_as(&storage, "torn", &Wish::Root, &marked(100)).await.unwrap();
        fs::write(folder.path().join("buckets/lake/torn"), "").unwrap();
        keys
    };
    let storage = open(folder.path()).await;
    let unread = read(&storage, "root", Wanted::Whole, None).await;
    assert!(matches!(unread, Err(StorageError::Key(_))), "no keys are connected");
    assert_eq!(get(&storage, "lake", "plain").await.unwrap().1, "old");
    storage.connect_keys(keys);
    for key in ["root", "torn"] {
        assert_eq!(read(&storage, key, Wanted::Whole, None).await.unwrap(), marked(100));
    }
    assert_eq!(
        read(&storage, "service", Wanted::Whole, None).await.unwrap(),
        marked(MIB)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_encrypts_by_default_and_engines_read_plaintext() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, _keys) = lake(folder.path()).await;
    storage
        .set_bucket_encryption("lake", Some(Protection::Root))
        .await
        .unwrap();
    let view = storage.object_store("lake").unwrap();
    let path = ObjectPath::from("table/rows");
    let bytes = marked(MIB);
    view.put(&path, bytes.clone().into()).await.unwrap();
    view.copy(&path, &ObjectPath::from("copy")).await.unwrap();
    for key in ["table/rows", "copy"] {
        let record = storage.head("lake", key).await.unwrap();
        assert_eq!(record.encryption.unwrap().protection, Protection::Root);
        let found = view.get(&ObjectPath::from(key)).await.unwrap();
        assert_eq!(found.meta.size, bytes.len() as u64);
        assert_eq!(found.bytes().await.unwrap(), bytes);
        let ranges = [5..70_000, 200_000..200_010, 65_535..65_537];
        let parts = view.get_ranges(&ObjectPath::from(key), &ranges).await.unwrap();
        for (range, part) in ranges.iter().zip(parts) {
            assert_eq!(part, &bytes[range.start as usize..range.end as usize]);
        }
    }
    storage.settle().await;
    assert_no_marker(folder.path());
    storage.set_bucket_encryption("lake", None).await.unwrap();
    view.copy(&path, &ObjectPath::from("moved")).await.unwrap();
    assert!(
        storage.head("lake", "moved").await.unwrap().encryption.is_some(),
        "copies stay encrypted"
    );
    put(&storage, "lake", "clear", b"clear").await.unwrap();
    assert_eq!(storage.head("lake", "clear").await.unwrap().encryption, None);
    assert_eq!(fs::read(folder.path().join("buckets/lake/clear")).unwrap(), b"clear");
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_are_sealed_each_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, _keys) = lake(folder.path()).await;
    let new = NewUpload {
        bucket: "lake".into(),
        key: "big".into(),
        initiator: ACCOUNT.into(),
        attributes: headwater_storage::Attributes::default(),
        tags: BTreeMap::new(),
        checksum: None,
        wish: Wish::Customer(customer(3)),
    };
    let upload = storage.create_upload(new).await.unwrap();
    let name = UploadName {
        bucket: "lake".into(),
        key: "big".into(),
        id: upload.id.clone(),
    };
    let refused = storage.receive_part(&name, &upload, None, None).await;
    assert!(matches!(refused, Err(StorageError::CustomerKeyNeeded)));
    let key = customer(3);
    let bodies = [marked(6 * MIB), marked(5 * MIB + 100), marked(70_000)];
    let mut chosen = Vec::new();
    for (number, body) in (1..).zip(&bodies) {
        let mut incoming = storage.receive_part(&name, &upload, Some(&key), None).await.unwrap();
        incoming.write(body.clone().into()).await.unwrap();
        let staged = storage.stage(incoming).await.unwrap();
        let part = storage.put_part(name.clone(), number, staged).await.unwrap();
        let (etag, checksum) = (part.etag, None);
        chosen.push(ChosenPart { number, etag, checksum });
    }
    assert_no_marker(folder.path());
    let completion = Completion {
        upload: name,
        parts: chosen,
        checksum: None,
        size: None,
        condition: WriteCondition::Always,
    };
    let record = storage.complete_upload(completion).await.unwrap();
    let whole = bodies.concat();
    assert!(record.etag.ends_with("-3") && record.size == whole.len() as u64);
    assert_eq!(read(&storage, "big", Wanted::Whole, Some(&key)).await.unwrap(), whole);
    assert_eq!(
        read(&storage, "big", Wanted::Part(2), Some(&key)).await.unwrap(),
        bodies[1]
    );
    let border = bodies[0].len() as u64;
    let around = read(&storage, "big", Wanted::Bytes(border - 9..border + 9), Some(&key))
        .await
        .unwrap();
    assert_eq!(around, &whole[border as usize - 9..border as usize + 9]);
    storage.settle().await;
    assert_no_marker(folder.path());
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_cannot_be_used_give_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, keys) = lake(folder.path()).await;
    put_as(&storage, "service", &Wish::Service(service_key()), b"rows")
        .await
        .unwrap();
    put_as(&storage, "customer", &Wish::Customer(customer(1)), b"rows")
        .await
        .unwrap();
    put_as(&storage, "plain", &Wish::Unsaid, b"rows").await.unwrap();
    let wrong = read(&storage, "customer", Wanted::Whole, Some(&customer(2))).await;
    assert!(matches!(wrong, Err(StorageError::CustomerKeyWrong)));
    let wrong = read(&storage, "customer", Wanted::Nothing, Some(&customer(2))).await;
    assert!(matches!(wrong, Err(StorageError::CustomerKeyWrong)));
    let missing = read(&storage, "customer", Wanted::Whole, None).await;
    assert!(matches!(missing, Err(StorageError::CustomerKeyNeeded)));
    for key in ["plain", "service"] {
        let needless = read(&storage, key, Wanted::Whole, Some(&customer(1))).await;
        assert!(matches!(needless, Err(StorageError::CustomerKeyNotApplicable)));
    }
    keys.is_off.store(true, Ordering::Relaxed);
    let disabled =
        |error: StorageError| matches!(error, StorageError::Key(refused) if refused.kind == KeyErrorKind::Disabled);
    assert!(disabled(
        read(&storage, "service", Wanted::Whole, None).await.unwrap_err()
    ));
    assert!(disabled(
        put_as(&storage, "new", &Wish::Service(service_key()), b"x")
            .await
            .unwrap_err()
    ));
    assert_eq!(
        storage.head("lake", "service").await.unwrap().size,
        4,
        "the record needs no key"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_was_tampered_with_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, _keys) = lake(folder.path()).await;
    put_as(&storage, "a", &Wish::Root, &marked(200_000)).await.unwrap();
    put_as(&storage, "b", &Wish::Root, &marked(200_000)).await.unwrap();
    let file = |key: &str| folder.path().join("buckets/lake").join(key);
    let (whole, other) = (fs::read(file("a")).unwrap(), fs::read(file("b")).unwrap());
    let mut flipped = whole.clone();
    flipped[150_000] ^= 1;
    for bytes in [flipped, other, whole[..whole.len() - 1].to_vec(), marked(whole.len())] {
        fs::write(file("a"), bytes).unwrap();
        assert!(read(&storage, "a", Wanted::Whole, None).await.is_err());
        let short = read(&storage, "a", Wanted::Bytes(149_000..151_000), None).await;
        assert!(matches!(short, Err(StorageError::ChangedOutside { .. })), "{short:?}");
    }
    fs::write(file("a"), whole).unwrap();
    assert_eq!(read(&storage, "a", Wanted::Whole, None).await.unwrap(), marked(200_000));
}
