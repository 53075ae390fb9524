//! Events over a real store and a clock that the test moves.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::events::*;
use headwater_kernel::{Bus, Call, Clock, Hand, Principal, Signal, Store};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Delivery, EventTarget, EventsFace, WorkflowNotice, WorkflowTarget, Workflows, no_such_workflow};

const QUEUE: &str = "arn:aws:sqs:us-east-1:123456789012:q";
const DEAD: &str = "arn:aws:sqs:us-east-1:123456789012:dead";

/// The queue, the payload, and the attributes.
type Came = (String, String, BTreeMap<String, String>);

/// Remembers what came, once it stops failing; the dead letter queue never fails.
#[derive(Default)]
struct Queues {
    came: Mutex<Vec<Came>>,
    failures_left: Mutex<u32>,
}

#[async_trait]
impl EventTarget for Queues {
    fn prefix(&self) -> &'static str {
        "arn:aws:sqs:"
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), Error> {
        let mut failures_left = self.failures_left.lock().unwrap();
        if *failures_left > 0 && delivery.target_arn == QUEUE {
            *failures_left -= 1;
            return Err(Error::internal("not now"));
        }
        let came = (
            delivery.target_arn.clone(),
            delivery.payload.clone(),
            delivery.attributes.clone(),
        );
        self.came.lock().unwrap().push(came);
        Ok(())
    }
}

impl Queues {
    fn payloads(&self) -> Vec<Value> {
        let came = self.came.lock().unwrap();
        came.iter()
            .map(|(_, payload, _)| serde_json::from_str(payload).unwrap())
            .collect()
    }
}

struct Ground {
    _folder: tempfile::TempDir,
    store: Store,
    clock: Clock,
    hand: Hand,
    face: EventsFace,
    queues: Arc<Queues>,
}

fn call() -> Call {
    Call::internal(Principal::root("123456789012"), "us-east-1")
}

fn ground() -> Ground {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (clock, hand) = Clock::manual("2026-03-01T12:00:00Z".parse().unwrap());
    let face = EventsFace::new(store.clone(), clock.clone());
    let queues = Arc::new(Queues::default());
    face.deliveries().join(queues.clone());
    Ground {
        _folder: folder,
        store,
        clock,
        hand,
        face,
        queues,
    }
}

async fn rule(ground: &Ground, name: &str, pattern: Option<Value>, schedule: Option<&str>, target: Target) {
    let input = PutRuleRequest {
        name: name.into(),
        event_pattern: pattern.map(|pattern| pattern.to_string()),
        schedule_expression: schedule.map(str::to_owned),
        ..PutRuleRequest::default()
    };
    ground.face.put_rule(&call(), input).await.unwrap();
    let input = PutTargetsRequest {
        rule: name.into(),
        targets: vec![target],
        ..PutTargetsRequest::default()
    };
    let answer = ground.face.put_targets(&call(), input).await.unwrap();
    assert_eq!(answer.failed_entry_count, Some(0));
}

fn queue() -> Target {
    Target {
        id: "1".into(),
        arn: QUEUE.into(),
        ..Target::default()
    }
}

async fn put(ground: &Ground, source: &str, detail: Value) -> PutEventsResponse {
    let entry = PutEventsRequestEntry {
        source: Some(source.into()),
        detail_type: Some("order".into()),
        detail: Some(detail.to_string()),
        ..PutEventsRequestEntry::default()
    };
    let input = PutEventsRequest {
        entries: vec![entry],
        ..PutEventsRequest::default()
    };
    let answer = ground.face.put_events(&call(), input).await.unwrap();
    ground.face.work().await.unwrap();
    answer
}

#[tokio::test]
async fn matching_events_reach_targets_and_others_do_not() {
    let ground = ground();
    rule(&ground, "r", Some(json!({"source": ["shop"]})), None, queue()).await;
    put(&ground, "shop", json!({"id": 1})).await;
    put(&ground, "other", json!({"id": 2})).await;
    let refused = put(&ground, "aws.s3", json!({})).await;
    assert_eq!(refused.failed_entry_count, Some(1));
    let [event] = &ground.queues.payloads()[..] else {
        panic!("one event")
    };
    assert_eq!(event["detail"], json!({"id": 1}));
    assert_eq!(event["detail-type"], "order");
    assert_eq!(event["time"], "2026-03-01T12:00:00Z");
}

#[tokio::test]
async fn events_of_services_enter_the_default_bus_also_after_a_restart() {
    let ground = ground();
    rule(&ground, "r", Some(json!({"source": ["aws.glue"]})), None, queue()).await;
    let bus = Bus::new(ground.store.clone());
    bus.subscribe(Arc::new(ground.face.clone()));
    let event = headwater_kernel::Event {
        account: "123456789012".into(),
        region: "us-east-1".into(),
        time: ground.clock.now(),
        source: "aws.glue".into(),
        detail_type: "Glue Crawler State Change".into(),
        resources: Vec::new(),
        detail: json!({"state": "Succeeded"}),
    };
    bus.publish(vec![Signal::Event(event)]).await.unwrap();
    bus.deliver_waiting().await.unwrap();
    assert!(ground.queues.payloads().is_empty(), "left, not delivered");
    let restarted = EventsFace::new(ground.store.clone(), ground.clock.clone());
    restarted.deliveries().join(ground.queues.clone());
    restarted.work().await.unwrap();
    assert_eq!(ground.queues.payloads()[0]["detail"]["state"], "Succeeded");
}

#[tokio::test]
async fn failed_deliveries_come_again_and_end_in_the_dead_letter_queue() {
    let ground = ground();
    let target = Target {
        retry_policy: Some(RetryPolicy {
            maximum_retry_attempts: Some(2),
            ..RetryPolicy::default()
        }),
        dead_letter_config: Some(DeadLetterConfig { arn: Some(DEAD.into()) }),
        ..queue()
    };
    rule(&ground, "r", Some(json!({"source": ["shop"]})), None, target).await;
    *ground.queues.failures_left.lock().unwrap() = 2;
    put(&ground, "shop", json!({"id": 1})).await;
    assert!(ground.queues.payloads().is_empty());
    for _ in 0..3 {
        ground.hand.advance(Duration::from_secs(5));
        ground.face.work().await.unwrap();
    }
    assert_eq!(
        ground.queues.came.lock().unwrap()[0].0,
        QUEUE,
        "the third attempt succeeded"
    );

    *ground.queues.failures_left.lock().unwrap() = 3;
    put(&ground, "shop", json!({"id": 2})).await;
    for _ in 0..3 {
        ground.hand.advance(Duration::from_secs(5));
        ground.face.work().await.unwrap();
    }
    let came = ground.queues.came.lock().unwrap();
    let (arn, payload, attributes) = &came[1];
    assert_eq!(arn, DEAD);
    assert!(payload.contains("\"id\":2"));
    assert_eq!(attributes["RETRY_ATTEMPTS"], "2");
    assert_eq!(attributes["EXHAUSTED_RETRY_CONDITION"], "MaximumRetryAttempts");
}

#[tokio::test]
async fn schedules_fire_by_the_clock() {
    let ground = ground();
    rule(&ground, "rate", None, Some("rate(5 minutes)"), queue()).await;
    for _ in 0..11 {
        ground.hand.advance(Duration::from_mins(1));
        ground.face.work().await.unwrap();
    }
    let came = ground.queues.payloads();
    let times: Vec<&str> = came.iter().map(|event| event["time"].as_str().unwrap()).collect();
    assert_eq!(times, ["2026-03-01T12:05:00Z", "2026-03-01T12:10:00Z"]);
    assert_eq!(came[0]["detail-type"], "Scheduled Event");
    let off = DisableRuleRequest {
        name: "rate".into(),
        ..DisableRuleRequest::default()
    };
    ground.face.disable_rule(&call(), off).await.unwrap();
    ground.hand.advance(Duration::from_hours(1));
    ground.face.work().await.unwrap();
    assert_eq!(ground.queues.payloads().len(), 2);
}

#[tokio::test]
async fn archives_are_replayed_to_the_rules_that_are_named() {
    let ground = ground();
    let bus = "arn:aws:events:us-east-1:123456789012:event-bus/default";
    let archive = CreateArchiveRequest {
        archive_name: "a".into(),
        event_source_arn: bus.into(),
        event_pattern: Some(json!({"detail": {"keep": [true]}}).to_string()),
        ..CreateArchiveRequest::default()
    };
    let archive = ground.face.create_archive(&call(), archive).await.unwrap();
    let start: Timestamp = ground.clock.now();
    for number in 0..250 {
        put(&ground, "shop", json!({"keep": number % 2 == 0, "number": number})).await;
    }
    rule(&ground, "r", Some(json!({"source": ["shop"]})), None, queue()).await;
    rule(&ground, "other", Some(json!({"source": ["shop"]})), None, queue()).await;
    ground.hand.advance(Duration::from_secs(1));
    let replay = StartReplayRequest {
        replay_name: "again".into(),
        event_source_arn: archive.archive_arn.unwrap(),
        event_start_time: start,
        event_end_time: ground.clock.now(),
        destination: ReplayDestination {
            arn: bus.into(),
            filter_arns: Some(vec!["arn:aws:events:us-east-1:123456789012:rule/r".into()]),
        },
        ..StartReplayRequest::default()
    };
    ground.face.start_replay(&call(), replay).await.unwrap();
    ground.face.work().await.unwrap();
    let came = ground.queues.payloads();
    assert_eq!(came.len(), 125);
    assert!(came.iter().all(|event| event["replay-name"] == "again"));
    let described = DescribeReplayRequest {
        replay_name: "again".into(),
    };
    let described = ground.face.describe_replay(&call(), described).await.unwrap();
    assert_eq!(described.state.as_deref(), Some("COMPLETED"));
}

/// Knows the workflow `nightly`, and remembers what came for it.
#[derive(Default)]
struct Nightly(Mutex<Vec<WorkflowNotice>>);

#[async_trait]
impl Workflows for Nightly {
    async fn notify_event(&self, notice: &WorkflowNotice) -> Result<(), Error> {
        if notice.workflow != "nightly" {
            return Err(no_such_workflow(&notice.workflow));
        }
        self.0.lock().unwrap().push(notice.clone());
        Ok(())
    }
}

fn workflow(name: &str) -> Target {
    Target {
        id: name.into(),
        arn: format!("arn:aws:glue:eu-west-1:123456789012:workflow/{name}"),
        dead_letter_config: Some(DeadLetterConfig { arn: Some(DEAD.into()) }),
        ..Target::default()
    }
}

#[tokio::test]
async fn workflows_are_told_of_events_and_those_that_are_not_there_are_given_up_at_once() {
    let ground = ground();
    let nightly = Arc::new(Nightly::default());
    ground.face.deliveries().join(Arc::new(WorkflowTarget(nightly.clone())));
    let job = "arn:aws:glue:eu-west-1:123456789012:job/nightly";
    assert!(
        ground.face.deliveries().target(job).is_none(),
        "only workflows are targets"
    );
    let pattern = json!({"source": ["shop"]});
    rule(&ground, "known", Some(pattern.clone()), None, workflow("nightly")).await;
    rule(&ground, "unknown", Some(pattern), None, workflow("gone")).await;
    let put = put(&ground, "shop", json!({"id": 1})).await;
    let came = nightly.0.lock().unwrap().clone();
    let [notice] = &came[..] else { panic!("one notice") };
    assert_eq!(
        (notice.region.as_str(), notice.workflow.as_str()),
        ("eu-west-1", "nightly")
    );
    assert_eq!(Some(&notice.event_id), put.entries.unwrap()[0].event_id.as_ref());
    assert_eq!(serde_json::from_str::<Value>(&notice.event).unwrap()["detail"]["id"], 1);
    let came = ground.queues.came.lock().unwrap();
    let [(queue, _, attributes)] = &came[..] else {
        panic!("one dead letter")
    };
    assert_eq!(
        (queue.as_str(), attributes["ERROR_CODE"].as_str()),
        (DEAD, "EntityNotFoundException")
    );
}
