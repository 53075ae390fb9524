//! The face and the archivist over a real store.

use std::sync::Arc;

use headwater_api::logs::*;
use headwater_kernel::{Bus, Call, Clock, LogLine, Principal, Signal, Store};
use jiff::Timestamp;

use super::{Archivist, LogsFace};
use crate::events::Deliveries;

fn call() -> Call {
    Call::internal(Principal::root("123456789012"), "us-east-1")
}

struct Ground {
    _folder: tempfile::TempDir,
    store: Store,
    hand: headwater_kernel::Hand,
    clock: Clock,
    face: LogsFace,
}

fn ground() -> Ground {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (clock, hand) = Clock::manual(Timestamp::from_millisecond(1_000_000).unwrap());
    let face = LogsFace::new(
        store.clone(),
        clock.clone(),
        Deliveries::new(store.clone(), clock.clone()),
    );
    Ground {
        _folder: folder,
        store,
        hand,
        clock,
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
    let ground = ground();
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
    let ground = ground();
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
    let ground = ground();
    let bus = Bus::new(ground.store.clone());
    bus.subscribe(Arc::new(Archivist::new(ground.store.clone(), ground.clock.clone())));
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
    let ground = ground();
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
