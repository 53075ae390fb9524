//! A process that writes is killed at random instants: nothing acknowledged is missing, torn, or back from the dead.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking; its child process reports on stdout"
)]

mod common;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use bytes::Bytes;
use common::{ACCOUNT, etag, get, keys, open, put, staged_files};
use headwater_storage::{ChosenPart, Completion, NewUpload, Storage, StorageError, UploadName, Wish, WriteCondition};

const FOLDER: &str = "HEADWATER_CRASH_FOLDER";
const ROUNDS: u64 = 12;
const WRITERS: u64 = 8;
const KEYS_EACH: u64 = 3;

/// The bytes of write number `sequence` of a key: their length and every byte follow from it.
fn body(key: &str, sequence: u64) -> Vec<u8> {
    let size = [0, 10, 5_000, 300_000][(sequence % 4) as usize] + key.len();
    format!("{key} {sequence} ").bytes().cycle().take(size).collect()
}

fn report(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").unwrap();
    out.flush().unwrap();
}

/// Not a test of its own: what the killed process does.
#[test]
#[ignore = "run by the test below, in a process of its own"]
fn writing_process() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async move {
        let storage = open(Path::new(&folder)).await;
        let start: u64 = std::env::var("HEADWATER_CRASH_START").unwrap().parse().unwrap();
        let writers = (0..WRITERS).map(|writer| tokio::spawn(write_for_ever(storage.clone(), writer, start)));
        futures::future::join_all(writers).await;
    });
}

async fn write_for_ever(storage: Storage, writer: u64, start: u64) {
    for sequence in start.. {
        let number = sequence % KEYS_EACH;
        // Plain, aside, and both file and folder.
        let key = [
            format!("plain/{writer}"),
            format!("aside//{writer}"),
            format!("both{}", "/x".repeat(writer as usize % 3)),
        ][number as usize]
            .clone();
        let key = if number == 2 { format!("{writer}{key}") } else { key };
        report(&format!("try {key}\t{sequence}"));
        if sequence % 7 == 3 {
            storage.delete("lake", &key, WriteCondition::Always).await.unwrap();
            report(&format!("deleted {key}\t{sequence}"));
            continue;
        }
        if sequence % 5 == 1 {
            put_in_parts(&storage, &key, &body(&key, sequence)).await;
        } else {
            put(&storage, "lake", &key, &body(&key, sequence)).await.unwrap();
        }
        report(&format!("put {key}\t{sequence}"));
    }
}

async fn put_in_parts(storage: &Storage, key: &str, bytes: &[u8]) {
    let new = NewUpload {
        bucket: "lake".into(),
        key: key.into(),
        initiator: ACCOUNT.into(),
        attributes: headwater_storage::Attributes::default(),
        tags: BTreeMap::new(),
        checksum: None,
        wish: Wish::Unsaid,
    };
    let upload = storage.create_upload(new).await.unwrap();
    let name = UploadName {
        bucket: "lake".into(),
        key: key.into(),
        id: upload.id.clone(),
    };
    let mut incoming = storage.receive_part(&name, &upload, None, None).await.unwrap();
    incoming.write(Bytes::copy_from_slice(bytes)).await.unwrap();
    let part = storage
        .put_part(name.clone(), 1, storage.stage(incoming).await.unwrap())
        .await
        .unwrap();
    let parts = vec![ChosenPart {
        number: 1,
        etag: part.etag,
        checksum: None,
    }];
    let completion = Completion {
        upload: name,
        parts,
        checksum: None,
        size: None,
        condition: WriteCondition::Always,
    };
    storage.complete_upload(completion).await.unwrap();
}

/// What the reports say of one key.
#[derive(Debug, Default, Clone)]
struct Known {
    /// The last acknowledged operation: the sequence of a write, or `None` for a delete or nothing at all.
    acknowledged: Option<u64>,
    /// An operation that was begun after it: it may have taken effect.
    begun: Option<u64>,
}

fn start_writing(folder: &Path, start: u64) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "writing_process", "--ignored", "--nocapture"]);
    command
        .env(FOLDER, folder)
        .env("HEADWATER_CRASH_START", start.to_string());
    command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap()
}

/// Reads the reports of a process that is killed meanwhile; returns the highest sequence that was begun.
fn read_reports(child: &mut Child, known: &mut BTreeMap<String, Known>) -> u64 {
    let mut highest = 0;
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let Some((verb, rest)) = line.split_once(' ') else {
            continue;
        };
        let Some((key, sequence)) = rest.split_once('\t') else {
            continue;
        };
        let Ok(sequence) = sequence.parse::<u64>() else {
            continue;
        };
        highest = highest.max(sequence);
        let entry = known.entry(key.to_owned()).or_default();
        match verb {
            "try" => entry.begun = Some(sequence),
            "put" => {
                *entry = Known {
                    acknowledged: Some(sequence),
                    begun: None,
                }
            }
            "deleted" => {
                *entry = Known {
                    acknowledged: None,
                    begun: None,
                }
            }
            _ => {}
        }
    }
    highest
}

async fn check(storage: &Storage, folder: &Path, known: &mut BTreeMap<String, Known>) {
    for (key, expected) in known.iter_mut() {
        let found = match get(storage, "lake", key).await {
            Ok((record, bytes)) => {
                assert_eq!(record.size, bytes.len() as u64, "{key}");
                let matching = [expected.acknowledged, expected.begun].into_iter().flatten();
                let sequence = matching.into_iter().find(|sequence| bytes == body(key, *sequence));
                assert!(
                    sequence.is_some(),
                    "{key} holds neither what was acknowledged nor what was begun: {expected:?}"
                );
                let is_whole = record.etag == etag(&bytes) || record.part_count == Some(1);
                assert!(is_whole, "{key} has another etag than its bytes");
                sequence
            }
            Err(StorageError::NoSuchKey(_)) => {
                let may_be_gone = expected.acknowledged.is_none() || expected.begun.is_some_and(|begun| begun % 7 == 3);
                assert!(may_be_gone, "{key} is missing: {expected:?}");
                None
            }
            Err(error) => panic!("{key} cannot be read: {error}"),
        };
        *expected = Known {
            acknowledged: found,
            begun: None,
        };
    }
    let there: Vec<String> = known
        .iter()
        .filter(|(_, state)| state.acknowledged.is_some())
        .map(|(key, _)| key.clone())
        .collect();
    assert_eq!(keys(storage, "lake").await, there);
    check_files(folder, &there);
}

/// Every file under the bucket is an object's.
fn check_files(folder: &Path, there: &[String]) {
    let root = folder.join("buckets/lake");
    let mut folders = vec![root.clone()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let key = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            assert!(there.contains(&key), "{key} is on disk, but no object");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_loses_nothing_that_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    {
        let storage = open(folder.path()).await;
        storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
    }
    let mut known = BTreeMap::new();
    let mut next = 1;
    for round in 0..ROUNDS {
        let mut child = start_writing(folder.path(), next);
        let id = child.id();
        let killer = std::thread::spawn(move || {
            // Different instants, the same in every run.
            std::thread::sleep(Duration::from_millis(120 + round * 37 % 200));
            let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
        });
        next = next.max(read_reports(&mut child, &mut known) + 1);
        killer.join().unwrap();
        child.wait().unwrap();
        let storage = open(folder.path()).await;
        check(&storage, folder.path(), &mut known).await;
    }
    assert!(
        next > ROUNDS * 5,
        "the process was killed before it wrote anything worth the name"
    );
    let storage = open(folder.path()).await;
    let left = storage
        .uploads(
            "lake",
            headwater_storage::UploadQuery {
                limit: 1000,
                ..Default::default()
            },
        )
        .await
        .unwrap();
    for upload in left.uploads {
        let name = UploadName {
            bucket: "lake".into(),
            key: upload.key,
            id: upload.id,
        };
        storage.abort_upload(name).await.unwrap();
    }
    assert_eq!(staged_files(folder.path()), 0);
}

/// Where the place of an object cannot be written, it is served from the staging folder and placed at the next start.
#[tokio::test(flavor = "multi_thread")]
async fn an_object_that_cannot_be_placed_is_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (plain, aside) = (
        folder.path().join("buckets/lake"),
        folder.path().join("buckets/.system/aside"),
    );
    {
        let storage = open(folder.path()).await;
        storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
        for path in [&plain, &aside] {
            std::fs::remove_dir(path).unwrap();
            std::fs::write(path, "in the way").unwrap();
        }
        put(&storage, "lake", "k", b"kept").await.unwrap();
        assert_eq!(get(&storage, "lake", "k").await.unwrap().1, "kept");
        assert_eq!(staged_files(folder.path()), 1);
    }
    for path in [&plain, &aside] {
        std::fs::remove_file(path).unwrap();
    }
    let storage = open(folder.path()).await;
    assert_eq!(get(&storage, "lake", "k").await.unwrap().1, "kept");
    assert_eq!(std::fs::read(plain.join("k")).unwrap(), b"kept");
    assert_eq!(staged_files(folder.path()), 0);
}

/// Not a test of its own: writes more than its process may.
#[test]
#[ignore = "run by the test below, in a process of its own"]
fn limited_process() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async move {
        let storage = open(Path::new(&folder)).await;
        let error = put(&storage, "lake", "big", &vec![1; 6_000_000]).await.unwrap_err();
        assert!(matches!(error, StorageError::Disk { .. }), "{error}");
        assert_eq!(staged_files(Path::new(&folder)), 0);
        put(&storage, "lake", "small", b"still works").await.unwrap();
        report("as expected");
    });
}

/// A file size limit stands in for a full disk: the write fails in the middle in the same way.
#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_the_disk_refuses_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    {
        let storage = open(folder.path()).await;
        storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
        put(&storage, "lake", "big", b"old").await.unwrap();
    }
    let script = "trap '' XFSZ; ulimit -f 4000; exec \"$0\" --exact limited_process --ignored --nocapture";
    let mut command = Command::new("bash");
    command
        .args(["-c", script])
        .arg(std::env::current_exe().unwrap())
        .env(FOLDER, folder.path());
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("as expected"), "{text}");
    let storage = open(folder.path()).await;
    assert_eq!(get(&storage, "lake", "big").await.unwrap().1, "old");
    assert_eq!(get(&storage, "lake", "small").await.unwrap().1, "still works");
}
