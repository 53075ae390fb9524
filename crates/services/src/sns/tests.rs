//! Deliveries on a clock that the test moves, with a queue service that fails as it is told.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::sns::{CreateTopicInput, PublishInput, Sns, SubscribeInput};
use headwater_api::sqs::{SendMessageRequest, SendMessageResult, Sqs};
use headwater_kernel::{Call, Clock, Hand, Key, Principal, Range, Store, StoreError};
use jiff::Timestamp;

use super::SnsFace;
use super::records::{DELIVERIES, DUPLICATES, is_fifo};
use crate::endpoint::Endpoint;

/// Takes messages for queues, and fails the first `failures` of them for each queue named `shaky…`.
#[derive(Default)]
struct Queues {
    taken: Mutex<Vec<(String, String)>>,
    failures: Mutex<u32>,
}

#[async_trait]
impl Sqs for Queues {
    async fn send_message(&self, _call: &Call, input: SendMessageRequest) -> Result<SendMessageResult, Error> {
        let name = input.queue_url.rsplit('/').next().unwrap_or_default().to_owned();
        let mut failures = self.failures.lock().unwrap();
        if name.starts_with("shaky") && *failures > 0 {
            *failures -= 1;
            return Err(Error::internal("not now"));
        }
        if name.starts_with("gone") {
            return Err(Error::new("QueueDoesNotExist", 400, "gone"));
        }
        self.taken.lock().unwrap().push((name, input.message_body));
        Ok(SendMessageResult::default())
    }
}

struct Bench {
    _folder: tempfile::TempDir,
    face: SnsFace,
    hand: Hand,
    queues: Arc<Queues>,
    call: Call,
    worker: tokio::task::JoinHandle<()>,
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.worker.abort();
    }
}

impl Bench {
    async fn new(failures: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (clock, hand) = Clock::manual(Timestamp::from_second(1_700_000_000).unwrap());
        let queues = Arc::new(Queues {
            failures: Mutex::new(failures),
            ..Queues::default()
        });
        let store = Store::open(folder.path()).unwrap();
        let face = SnsFace::open(store, clock, Endpoint::default(), queues.clone(), None)
            .await
            .unwrap();
        let worker = tokio::spawn(face.clone().run());
        let call = Call::internal(Principal::root("123456789012"), "us-east-1");
        Self {
            _folder: folder,
            face,
            hand,
            queues,
            call,
            worker,
        }
    }

    async fn topic(&self, name: &str) -> String {
        let fifo = [("FifoTopic", "true"), ("ContentBasedDeduplication", "true")];
        let attributes = fifo.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let input = CreateTopicInput {
            name: name.to_owned(),
            attributes: is_fifo(name).then(|| BTreeMap::from(attributes)),
            ..CreateTopicInput::default()
        };
        self.face
            .create_topic(&self.call, input)
            .await
            .unwrap()
            .topic_arn
            .unwrap()
    }

    async fn subscribe(&self, topic: &str, queue: &str, attributes: &[(&str, &str)]) {
        let raw = [("RawMessageDelivery", "true")];
        let attributes = raw
            .iter()
            .chain(attributes)
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let input = SubscribeInput {
            topic_arn: topic.to_owned(),
            protocol: "sqs".to_owned(),
            endpoint: Some(format!("arn:aws:sqs:us-east-1:123456789012:{queue}")),
            attributes: Some(attributes.collect()),
            ..SubscribeInput::default()
        };
        self.face.subscribe(&self.call, input).await.unwrap();
    }

    async fn publish(&self, topic: &str, message: &str) {
        let input = PublishInput {
            topic_arn: Some(topic.to_owned()),
            message: message.to_owned(),
            message_group_id: is_fifo(topic).then(|| "g".to_owned()),
            ..PublishInput::default()
        };
        self.face.publish(&self.call, input).await.unwrap();
    }

    /// Moves the clock in steps until no delivery is left.
    async fn settle(&self) {
        for _ in 0..10_000 {
            let everything = Range::prefix(&Key::new());
            let left = self
                .face
                .store
                .read(move |snapshot| snapshot.count(&DELIVERIES, &everything));
            if left.await.map_err(|error: StoreError| error.to_string()) == Ok(0) {
                return;
            }
            self.hand.advance(Duration::from_millis(100));
            tokio::task::yield_now().await;
        }
        panic!("deliveries are left");
    }

    fn taken(&self) -> Vec<(String, String)> {
        self.queues.taken.lock().unwrap().clone()
    }
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected
        .iter()
        .map(|(queue, body)| ((*queue).to_owned(), (*body).to_owned()))
        .collect()
}

#[tokio::test]
async fn a_delivery_that_fails_is_tried_again_until_it_is_taken() {
    let bench = Bench::new(7).await;
    let topic = bench.topic("t").await;
    bench.subscribe(&topic, "shaky", &[]).await;
    bench.publish(&topic, "one").await;
    bench.settle().await;
    assert_eq!(bench.taken(), pairs(&[("shaky", "one")]));
}

#[tokio::test]
async fn messages_of_a_fifo_topic_wait_for_those_before_them() {
    let bench = Bench::new(6).await;
    let topic = bench.topic("t.fifo").await;
    bench.subscribe(&topic, "shaky.fifo", &[]).await;
    for message in ["one", "two", "three"] {
        bench.publish(&topic, message).await;
    }
    bench.settle().await;
    assert_eq!(
        bench.taken(),
        pairs(&[("shaky.fifo", "one"), ("shaky.fifo", "two"), ("shaky.fifo", "three")])
    );
}

#[tokio::test]
async fn what_cannot_be_delivered_goes_to_the_dead_letter_queue() {
    let bench = Bench::new(0).await;
    let topic = bench.topic("t").await;
    let policy = r#"{"deadLetterTargetArn": "arn:aws:sqs:us-east-1:123456789012:dead"}"#;
    bench.subscribe(&topic, "gone", &[("RedrivePolicy", policy)]).await;
    bench.publish(&topic, "lost").await;
    bench.settle().await;
    assert_eq!(bench.taken(), pairs(&[("dead", "lost")]));
}

#[tokio::test]
async fn a_filter_on_the_body_takes_what_it_describes() {
    let bench = Bench::new(0).await;
    let topic = bench.topic("t").await;
    let filter = [
        ("FilterPolicyScope", "MessageBody"),
        ("FilterPolicy", r#"{"state": {"name": ["FAILED"]}}"#),
    ];
    bench.subscribe(&topic, "failures", &filter).await;
    let failed = r#"{"state": {"name": "FAILED"}}"#;
    for message in [failed, r#"{"state": {"name": "SUCCEEDED"}}"#, "no json"] {
        bench.publish(&topic, message).await;
    }
    bench.settle().await;
    assert_eq!(bench.taken(), pairs(&[("failures", failed)]));
}

#[tokio::test]
async fn the_same_content_is_published_once_in_five_minutes() {
    let bench = Bench::new(0).await;
    let topic = bench.topic("t.fifo").await;
    bench.subscribe(&topic, "q.fifo", &[]).await;
    bench.publish(&topic, "one").await;
    bench.publish(&topic, "one").await;
    bench.settle().await;
    bench.hand.advance(Duration::from_mins(5));
    bench.publish(&topic, "one").await;
    bench.settle().await;
    assert_eq!(bench.taken(), pairs(&[("q.fifo", "one"), ("q.fifo", "one")]));
}

#[tokio::test]
async fn old_deduplication_ids_are_forgotten() {
    let bench = Bench::new(0).await;
    let topic = bench.topic("t.fifo").await;
    bench.publish(&topic, "one").await;
    let count = || {
        bench
            .face
            .store
            .read(|snapshot| snapshot.count(&DUPLICATES, &Range::prefix(&Key::new())))
    };
    bench.face.forget_old().await.unwrap();
    assert_eq!(count().await.map_err(|error: StoreError| error.to_string()), Ok(1));
    bench.hand.advance(Duration::from_mins(5));
    bench.face.forget_old().await.unwrap();
    assert_eq!(count().await.map_err(|error: StoreError| error.to_string()), Ok(0));
}
