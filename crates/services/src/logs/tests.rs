//! The face and the archivist over a real store.

use std::sync::Arc;

use headwater_api::kms::{CreateKeyRequest, DisableKeyRequest, EnableKeyRequest, Kms};
use headwater_api::logs::*;
use headwater_kernel::{Bus, Call, Clock, LogLine, Principal, Range, Signal, Store, StoreError, Transaction, key};
use jiff::Timestamp;
use proptest::prelude::*;

use super::archive::{BLOCKS, STREAMS, Stream};
use super::migration::{EVENTS, OldEvent};
use super::{Archive, Archivist, LogsFace};
use crate::events::Deliveries;
use crate::kms::KmsFace;

fn call() -> Call {
    Call::internal(Principal::root("123456789012"), "us-east-1")
}

struct Ground {
    _folder: tempfile::TempDir,
    store: Store,
    hand: headwater_kernel::Hand,
    clock: Clock,
    keys: KmsFace,
    archive: Archive,
    face: LogsFace,
}

async fn ground() -> Ground {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (clock, hand) = Clock::manual(Timestamp::from_millisecond(1_000_000).unwrap());
    let keys = KmsFace::open(store.clone(), clock.clone(), folder.path())
        .await
        .unwrap();
    let archive = Archive::new(store.clone(), keys.clone());
    let face = LogsFace::new(
        store.clone(),
        clock.clone(),
        archive.clone(),
        Deliveries::new(store.clone(), clock.clone()),
    );
    Ground {
        _folder: folder,
        store,
        hand,
        clock,
        keys,
        archive,
        face,
    }
}

async fn make(face: &LogsFace, group: &str, stream: &str) {
    let group = CreateLogGroupRequest {
        log_group_name: group.into(),
        ..Default::default()
    };
    let name = group.log_group_name.clone();
    face.create_log_group(&call(), group).await.unwrap();
    let stream = CreateLogStreamRequest {
        log_group_name: name,
        log_stream_name: stream.into(),
    };
    face.create_log_stream(&call(), stream).await.unwrap();
}

async fn put(face: &LogsFace, events: &[(i64, &str)]) -> Result<PutLogEventsResponse, headwater_api::Error> {
    let events = events.iter().map(|(timestamp, text)| InputLogEvent {
        timestamp: *timestamp,
        message: (*text).into(),
    });
    let request = PutLogEventsRequest {
        log_group_name: "g".into(),
        log_stream_name: "s".into(),
        log_events: events.collect(),
        ..Default::default()
    };
    face.put_log_events(&call(), request).await
}

async fn page(face: &LogsFace, limit: i32, head: bool, token: Option<String>) -> (Vec<String>, GetLogEventsResponse) {
    let request = GetLogEventsRequest {
        log_group_name: Some("g".into()),
        log_stream_name: "s".into(),
        limit: Some(limit),
        start_from_head: Some(head),
        next_token: token,
        ..Default::default()
    };
    let answer = face.get_log_events(&call(), request).await.unwrap();
    let texts = answer
        .events
        .iter()
        .flatten()
        .filter_map(|event| event.message.clone())
        .collect();
    (texts, answer)
}

#[tokio::test]
async fn events_are_paged_forward_and_backward() {
    let ground = ground().await;
    make(&ground.face, "g", "s").await;
    put(&ground.face, &[(1, "a"), (2, "b"), (2, "c"), (3, "d")])
        .await
        .unwrap();

    let (first, answer) = page(&ground.face, 3, true, None).await;
    assert_eq!(first, ["a", "b", "c"]);
    let (second, answer) = page(&ground.face, 3, true, answer.next_forward_token).await;
    assert_eq!(second, ["d"]);
    let (end, last) = page(&ground.face, 3, true, answer.next_forward_token.clone()).await;
    assert!(end.is_empty());
    assert_eq!(
        last.next_forward_token, answer.next_forward_token,
        "the end is seen by the same token"
    );

    let (tail, answer) = page(&ground.face, 2, false, None).await;
    assert_eq!(tail, ["c", "d"]);
    let (before, _) = page(&ground.face, 2, false, answer.next_backward_token).await;
    assert_eq!(before, ["a", "b"]);
}

#[tokio::test]
async fn what_is_missing_or_out_of_order_is_refused() {
    let ground = ground().await;
    let error = put(&ground.face, &[(1, "a")]).await.unwrap_err();
    assert_eq!(error.message, "The specified log group does not exist.");
    make(&ground.face, "g", "other").await;
    let error = put(&ground.face, &[(1, "a")]).await.unwrap_err();
    assert_eq!(error.message, "The specified log stream does not exist.");
    let error = put(&ground.face, &[(2, "b"), (1, "a")]).await.unwrap_err();
    assert!(error.is(Fault::InvalidParameterException));
}

#[tokio::test]
async fn lines_of_the_bus_make_their_group_and_stream() {
    let ground = ground().await;
    let bus = Bus::new(ground.store.clone());
    bus.subscribe(Arc::new(Archivist::new(ground.archive.clone(), ground.clock.clone())));
    let line = |text: &str| {
        Signal::Log(LogLine {
            account: "123456789012".into(),
            region: "us-east-1".into(),
            group: "g".into(),
            stream: "s".into(),
            time: ground.clock.now(),
            message: text.into(),
        })
    };
    bus.publish(vec![line("one"), line("two")]).await.unwrap();
    bus.deliver_waiting().await.unwrap();
    let (texts, _) = page(&ground.face, 10, true, None).await;
    assert_eq!(texts, ["one", "two"]);
}

#[tokio::test]
async fn retention_forgets_old_events_only() {
    let ground = ground().await;
    make(&ground.face, "g", "s").await;
    put(&ground.face, &[(1_000_000, "old")]).await.unwrap();
    let policy = PutRetentionPolicyRequest {
        log_group_name: "g".into(),
        retention_in_days: 1,
    };
    ground.face.put_retention_policy(&call(), policy).await.unwrap();
    ground.hand.advance(std::time::Duration::from_hours(25));
    put(&ground.face, &[(ground.clock.now().as_millisecond(), "new")])
        .await
        .unwrap();
    assert_eq!(ground.face.forget_expired().await.unwrap(), 1);
    assert_eq!(page(&ground.face, 10, true, None).await.0, ["new"]);
}

async fn filtered(face: &LogsFace, limit: i32, pattern: &str) -> Vec<String> {
    let mut request = FilterLogEventsRequest {
        log_group_name: Some("g".into()),
        filter_pattern: Some(pattern.into()),
        limit: Some(limit),
        ..Default::default()
    };
    let mut found = Vec::new();
    loop {
        let answer = face.filter_log_events(&call(), request.clone()).await.unwrap();
        let events = answer.events.unwrap_or_default();
        assert!(events.len() <= usize::try_from(limit).unwrap());
        found.extend(events.into_iter().filter_map(|event| event.message));
        if answer.next_token.is_none() {
            return found;
        }
        request.next_token = answer.next_token;
    }
}

/// All messages of the stream, page by page from one of its ends.
async fn read_whole(face: &LogsFace, limit: i32, head: bool) -> Vec<String> {
    let mut pages = Vec::new();
    let mut token = None;
    loop {
        let (texts, answer) = page(face, limit, head, token).await;
        if texts.is_empty() {
            break;
        }
        pages.push(texts);
        token = if head {
            answer.next_forward_token
        } else {
            answer.next_backward_token
        };
    }
    if !head {
        pages.reverse();
    }
    pages.concat()
}

/// Batches that overlap, as several writers make them.
fn batches() -> impl Strategy<Value = Vec<Vec<i64>>> {
    let batch = proptest::collection::vec(0..200_i64, 1..20).prop_map(|mut times| {
        times.sort_unstable();
        times
    });
    proptest::collection::vec(batch, 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn overlapping_batches_are_read_in_order_from_both_ends(batches in batches(), limit in 1..15_i32) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let ground = ground().await;
            make(&ground.face, "g", "s").await;
            let mut expected = Vec::new();
            for (number, times) in batches.iter().enumerate() {
                let named = times.iter().enumerate().map(|(at, time)| (*time, format!("{number}.{at}")));
                let events: Vec<(i64, String)> = named.collect();
                let shown: Vec<(i64, &str)> = events.iter().map(|(time, text)| (*time, text.as_str())).collect();
                put(&ground.face, &shown).await.unwrap();
                expected.extend(events);
            }
            expected.sort_by_key(|(time, _)| *time);
            let expected: Vec<String> = expected.into_iter().map(|(_, text)| text).collect();
            assert_eq!(read_whole(&ground.face, limit, true).await, expected);
            assert_eq!(read_whole(&ground.face, limit, false).await, expected);
            assert_eq!(filtered(&ground.face, limit, "").await, expected);
        });
    }
}

#[tokio::test]
async fn events_stored_one_by_one_are_still_read() {
    let ground = ground().await;
    make(&ground.face, "g", "s").await;
    let stream = key!["123456789012", "us-east-1", "g", "s"];
    let write = move |transaction: &Transaction<'_>| {
        for arrival in 1..=12_u64 {
            let time = i64::try_from(arrival / 2).unwrap();
            let (message, ingested) = (format!("old {arrival}"), 7);
            let event = OldEvent {
                time,
                message,
                ingested,
            };
            transaction.put(&EVENTS, &stream.clone().with(arrival / 2).with(arrival), &event)?;
        }
        let known = Stream {
            arrivals: 12,
            stored_bytes: 99,
            ..Stream::default()
        };
        transaction.put(&STREAMS, &stream, &known)?;
        Ok::<_, StoreError>(())
    };
    ground.store.write(write).await.unwrap();
    ground.archive.migrate().await.unwrap();
    put(&ground.face, &[(6, "new")]).await.unwrap();
    let mut expected: Vec<String> = (1..=12).map(|number| format!("old {number}")).collect();
    expected.push("new".to_owned());
    assert_eq!(read_whole(&ground.face, 5, true).await, expected);
    let (_, answer) = page(&ground.face, 1, true, None).await;
    assert_eq!(answer.events.unwrap()[0].ingestion_time, Some(7));
    let left: Result<usize, StoreError> = ground
        .store
        .read(|snapshot| snapshot.count(&EVENTS, &Range::prefix(&key![])))
        .await;
    assert_eq!(left.unwrap(), 0);
}

#[tokio::test]
async fn events_of_a_group_with_a_key_lie_under_it() {
    let ground = ground().await;
    make(&ground.face, "g", "s").await;
    put(&ground.face, &[(1, "in the clear")]).await.unwrap();
    let made = ground
        .keys
        .create_key(&call(), CreateKeyRequest::default())
        .await
        .unwrap();
    let id = made.key_metadata.unwrap().key_id;
    let associate = AssociateKmsKeyRequest {
        log_group_name: Some("g".into()),
        kms_key_id: id.clone(),
        ..Default::default()
    };
    ground.face.associate_kms_key(&call(), associate.clone()).await.unwrap();
    put(&ground.face, &[(2, "under the key")]).await.unwrap();
    assert_eq!(
        read_whole(&ground.face, 9, true).await,
        ["in the clear", "under the key"]
    );
    let forms = ground.store.read(|snapshot| {
        let keys = snapshot.keys(&BLOCKS, &Range::prefix(&key![]))?;
        let forms = keys.iter().map(|key| Ok(snapshot.raw(&BLOCKS, key)?.unwrap().value[0]));
        forms.collect::<Result<Vec<u8>, StoreError>>()
    });
    assert_eq!(forms.await.unwrap(), [0, 1]);

    let disable = DisableKeyRequest { key_id: id.clone() };
    ground.keys.disable_key(&call(), disable).await.unwrap();
    let refusal = put(&ground.face, &[(3, "never")]).await.unwrap_err();
    assert_eq!(refusal.code, "AccessDeniedException");
    let read = GetLogEventsRequest {
        log_group_name: Some("g".into()),
        log_stream_name: "s".into(),
        ..Default::default()
    };
    let refusal = ground.face.get_log_events(&call(), read).await.unwrap_err();
    assert_eq!(refusal.code, "AccessDeniedException");
    let refusal = ground.face.associate_kms_key(&call(), associate).await.unwrap_err();
    assert!(refusal.is(Fault::InvalidParameterException));

    let disassociate = DisassociateKmsKeyRequest {
        log_group_name: Some("g".into()),
        ..Default::default()
    };
    ground.face.disassociate_kms_key(&call(), disassociate).await.unwrap();
    put(&ground.face, &[(4, "in the clear again")]).await.unwrap();
    ground
        .keys
        .enable_key(&call(), EnableKeyRequest { key_id: id })
        .await
        .unwrap();
    let all = ["in the clear", "under the key", "in the clear again"];
    assert_eq!(read_whole(&ground.face, 2, false).await, all);
}
