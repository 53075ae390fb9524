//! Frames of all kinds.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use super::{Fixture, text};
use crate::wire;

fn strict(name: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0x80, 0x01, 0, 1];
    bytes.extend((name.len() as i32).to_be_bytes());
    bytes.extend(name.as_bytes());
    bytes.extend(7_i32.to_be_bytes());
    bytes.extend(body);
    bytes
}

fn lax(name: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = (name.len() as i32).to_be_bytes().to_vec();
    bytes.extend(name.as_bytes());
    bytes.push(1);
    bytes.extend(7_i32.to_be_bytes());
    bytes.extend(body);
    bytes
}

/// Sends `bytes`, ends the sending if asked, and reads until the other side closes; blocks.
fn exchange(stream: &mut TcpStream, bytes: &[u8], ends: bool) -> Vec<u8> {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // The server may have closed already: what it answers is read all the same.
    let _ = stream.write_all(bytes);
    if ends {
        stream.shutdown(Shutdown::Write).unwrap();
    }
    let mut answer = Vec::new();
    let outcome = stream.read_to_end(&mut answer);
    let kind = outcome.map_err(|error| error.kind());
    assert!(
        !matches!(kind, Err(ErrorKind::WouldBlock | ErrorKind::TimedOut)),
        "the connection stays open"
    );
    answer
}

async fn exchange_at(fixture: &Fixture, bytes: Vec<u8>, ends: bool) -> Vec<u8> {
    let address = fixture.address;
    let work = move || exchange(&mut TcpStream::connect(address).unwrap(), &bytes, ends);
    tokio::task::spawn_blocking(work).await.unwrap()
}

async fn is_alive(fixture: &Fixture) -> bool {
    let name: Result<String, _> = fixture.call("getName", wire::NoArguments {}).await;
    name.is_ok_and(|name| name == "hive_metastore")
}

#[tokio::test]
async fn strict_and_lax_frames_are_understood() {
    let fixture = Fixture::new().await;
    for frame in [strict("getName", &[0]), lax("getName", &[0])] {
        let answer = exchange_at(&fixture, frame, true).await;
        assert!(answer.starts_with(&strict("getName", &[])[..3]), "{answer:?}");
        assert!(String::from_utf8_lossy(&answer).contains("hive_metastore"));
    }
}

#[tokio::test]
async fn an_unknown_method_is_refused_and_the_connection_stays() {
    let fixture = Fixture::new().await;
    // An argument of nested structures, to be skipped: 1: {1: "x"}.
    let body = [12, 0, 1, 11, 0, 1, 0, 0, 0, 1, b'x', 0, 0];
    let mut calls = strict("open_txns", &body);
    calls.extend(strict("getName", &[0]));
    let answer = exchange_at(&fixture, calls, true).await;
    let shown = String::from_utf8_lossy(&answer);
    assert!(
        shown.contains("Invalid method name: 'open_txns'") && shown.contains("getName"),
        "{shown}"
    );
    assert_eq!(answer[3], 3, "a message of type exception");
}

#[tokio::test]
async fn bytes_that_are_no_call_end_the_connection_only() {
    let fixture = Fixture::new().await;
    let many = i32::MAX.to_be_bytes();
    let text_field = [&[11, 0, 1][..], &many].concat();
    let list_field = [&[15, 0, 2, 12][..], &many].concat();
    let negative = [&[11, 0, 1][..], &(-5_i32).to_be_bytes()].concat();
    for frame in [
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(),
        vec![0xFF; 64],
        strict("get_database", &text_field),
        strict("set_ugi", &list_field),
        strict("get_database", &negative),
        strict("open_txns", &[12, 0, 1].repeat(5_000)),
        strict("get_database", &[11, 0, 1, 0, 0, 0, 2, 0xC3, 0x28, 0]),
    ] {
        let shown = frame[..frame.len().min(40)].to_vec();
        assert_eq!(exchange_at(&fixture, frame, false).await, b"", "{shown:?}");
        assert!(is_alive(&fixture).await);
    }
}

#[tokio::test]
async fn null_arguments_are_exceptions() {
    let fixture = Fixture::new().await;
    let nothing = wire::NameArguments { name: None };
    assert_eq!(
        fixture.order("get_database", nothing).await,
        Err("name is null".to_owned())
    );
    let nothing = wire::CreateTableArguments { table: None };
    assert_eq!(
        fixture.order("create_table", nothing).await,
        Err("table is null".to_owned())
    );
}

#[tokio::test]
async fn a_stop_ends_idle_connections() {
    let mut fixture = Fixture::new().await;
    assert!(is_alive(&fixture).await);
    let mut idle = tokio::net::TcpStream::connect(fixture.address).await.unwrap();
    let lax_call = lax("getVersion", &[0]);
    tokio::io::AsyncWriteExt::write_all(&mut idle, &lax_call).await.unwrap();
    let mut first = [0; 1];
    tokio::io::AsyncReadExt::read_exact(&mut idle, &mut first)
        .await
        .unwrap();
    fixture.stop.take().unwrap().send(()).unwrap();
    (&mut fixture.running).await.unwrap().unwrap();
    let mut rest = Vec::new();
    tokio::io::AsyncReadExt::read_to_end(&mut idle, &mut rest)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_user_has_its_groups() {
    let fixture = Fixture::new().await;
    let user = wire::UserArguments {
        user: text("ann"),
        groups: super::texts(&["staff"]),
    };
    let groups: Vec<String> = fixture.call("set_ugi", user).await.unwrap();
    assert_eq!(groups, ["staff", "ann"]);
}
