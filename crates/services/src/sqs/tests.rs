//! Queues on a clock that the test moves.

use std::collections::BTreeMap;
use std::time::Duration;

use headwater_api::sqs::{
    ChangeMessageVisibilityRequest, CreateQueueRequest, DeleteMessageRequest, DeleteQueueRequest,
    GetQueueAttributesRequest, ListMessageMoveTasksRequest, Message, PurgeQueueRequest, ReceiveMessageRequest,
    SendMessageRequest, Sqs, StartMessageMoveTaskRequest,
};
use headwater_kernel::{Call, Clock, Hand, Principal, Range, Store};
use jiff::Timestamp;

use super::SqsFace;
use super::records::{GROUP_MEMBERS, GROUPS, MESSAGES, SCHEDULE, STATES, TURNS};
use crate::endpoint::Endpoint;

struct Bench {
    folder: tempfile::TempDir,
    face: SqsFace,
    clock: Clock,
    hand: Hand,
    call: Call,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (clock, hand) = Clock::manual(Timestamp::from_second(1_700_000_000).unwrap());
        let face = face(&folder, &clock);
        let call = Call::internal(Principal::root("123456789012"), "us-east-1");
        Self {
            folder,
            face,
            clock,
            hand,
            call,
        }
    }

    /// Drops the face and its store and opens them again, as after a kill.
    fn reopen(&mut self) {
        self.face = face(&self.folder, &self.clock);
    }

    async fn queue(&self, name: &str, attributes: &[(&str, &str)]) -> String {
        let attributes = attributes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let input = CreateQueueRequest {
            queue_name: name.to_owned(),
            attributes: Some(attributes.collect()),
            ..CreateQueueRequest::default()
        };
        self.face
            .create_queue(&self.call, input)
            .await
            .unwrap()
            .queue_url
            .unwrap()
    }

    async fn fifo(&self, name: &str) -> String {
        self.queue(name, &[("FifoQueue", "true"), ("ContentBasedDeduplication", "true")])
            .await
    }

    async fn send(&self, url: &str, body: &str) {
        self.face.send_message(&self.call, message(url, body)).await.unwrap();
    }

    async fn send_to_group(&self, url: &str, group: &str, body: &str) -> String {
        let input = SendMessageRequest {
            message_group_id: Some(group.to_owned()),
            ..message(url, body)
        };
        let sent = self.face.send_message(&self.call, input).await.unwrap();
        sent.sequence_number.unwrap()
    }

    async fn receive(&self, url: &str, most: i32) -> Vec<Message> {
        let input = ReceiveMessageRequest {
            queue_url: url.to_owned(),
            max_number_of_messages: Some(most),
            message_system_attribute_names: Some(vec!["All".to_owned()]),
            ..ReceiveMessageRequest::default()
        };
        let received = self.face.receive_message(&self.call, input).await.unwrap();
        received.messages.unwrap_or_default()
    }

    async fn bodies(&self, url: &str) -> Vec<String> {
        bodies(&self.receive(url, 10).await)
    }

    async fn delete(&self, url: &str, message: &Message) {
        let input = DeleteMessageRequest {
            queue_url: url.to_owned(),
            receipt_handle: handle(message),
        };
        self.face.delete_message(&self.call, input).await.unwrap();
    }

    async fn hide(&self, url: &str, message: &Message, seconds: i32) -> Result<(), String> {
        let input = ChangeMessageVisibilityRequest {
            queue_url: url.to_owned(),
            receipt_handle: handle(message),
            visibility_timeout: seconds,
        };
        let changed = self.face.change_message_visibility(&self.call, input).await;
        changed.map(|_| ()).map_err(|error| error.message)
    }

    async fn attributes(&self, url: &str) -> BTreeMap<String, String> {
        let input = GetQueueAttributesRequest {
            queue_url: url.to_owned(),
            attribute_names: Some(vec!["All".to_owned()]),
        };
        self.face
            .get_queue_attributes(&self.call, input)
            .await
            .unwrap()
            .attributes
            .unwrap()
    }

    /// Visible, delayed and in flight.
    async fn counts(&self, url: &str) -> [String; 3] {
        let told = self.attributes(url).await;
        ["", "Delayed", "NotVisible"].map(|kind| told[&format!("ApproximateNumberOfMessages{kind}")].clone())
    }

    fn pass(&self, seconds: u64) {
        self.hand.advance(Duration::from_secs(seconds));
    }
}

fn face(folder: &tempfile::TempDir, clock: &Clock) -> SqsFace {
    let endpoint = Endpoint::default();
    endpoint.set("http://localhost:4566/");
    SqsFace::new(Store::open(folder.path()).unwrap(), clock.clone(), endpoint)
}

fn message(url: &str, body: &str) -> SendMessageRequest {
    SendMessageRequest {
        queue_url: url.to_owned(),
        message_body: body.to_owned(),
        ..SendMessageRequest::default()
    }
}

fn bodies(messages: &[Message]) -> Vec<String> {
    messages.iter().filter_map(|message| message.body.clone()).collect()
}

fn handle(message: &Message) -> String {
    message.receipt_handle.clone().unwrap()
}

fn attribute<'m>(message: &'m Message, name: &str) -> &'m str {
    &message.attributes.as_ref().unwrap()[name]
}

#[tokio::test]
async fn a_received_message_comes_back_until_it_is_deleted() {
    let mut bench = Bench::new();
    let url = bench.queue("q", &[("VisibilityTimeout", "30")]).await;
    assert_eq!(url, "http://localhost:4566/123456789012/q");
    bench.send(&url, "one").await;
    assert_eq!(bench.bodies(&url).await, ["one"]);
    assert!(bench.bodies(&url).await.is_empty());
    assert_eq!(bench.counts(&url).await, ["0", "0", "1"]);
    bench.reopen();
    bench.pass(30);
    let again = bench.receive(&url, 10).await;
    assert_eq!(attribute(&again[0], "ApproximateReceiveCount"), "2");
    bench.delete(&url, &again[0]).await;
    bench.delete(&url, &again[0]).await;
    bench.reopen();
    bench.pass(60);
    assert!(bench.bodies(&url).await.is_empty());
    assert_eq!(bench.counts(&url).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn an_old_receipt_deletes_nothing() {
    let bench = Bench::new();
    let url = bench.queue("q", &[]).await;
    bench.send(&url, "one").await;
    let first = bench.receive(&url, 1).await;
    bench.pass(30);
    let second = bench.receive(&url, 1).await;
    bench.delete(&url, &first[0]).await;
    assert!(
        bench
            .hide(&url, &first[0], 0)
            .await
            .unwrap_err()
            .ends_with("not available for visibility timeout change.")
    );
    bench.hide(&url, &second[0], 0).await.unwrap();
    assert_eq!(bench.bodies(&url).await, ["one"]);
}

#[tokio::test]
async fn a_message_is_hidden_for_twelve_hours_at_most() {
    let bench = Bench::new();
    let url = bench.queue("q", &[]).await;
    bench.send(&url, "one").await;
    let received = bench.receive(&url, 1).await;
    bench.pass(20);
    bench.hide(&url, &received[0], 43_180).await.unwrap();
    let refused = bench.hide(&url, &received[0], 43_181).await.unwrap_err();
    assert!(refused.contains("beyond the limit [43200 seconds]"), "{refused}");
}

#[tokio::test]
async fn delayed_messages_and_old_ones_are_not_received() {
    let bench = Bench::new();
    let url = bench
        .queue("q", &[("DelaySeconds", "5"), ("MessageRetentionPeriod", "60")])
        .await;
    bench.send(&url, "late").await;
    assert_eq!(bench.counts(&url).await, ["0", "1", "0"]);
    assert!(bench.bodies(&url).await.is_empty());
    bench.pass(5);
    assert_eq!(bench.bodies(&url).await, ["late"]);
    bench.pass(55);
    assert!(bench.bodies(&url).await.is_empty());
    bench.send(&url, "forgotten").await;
    bench.pass(60);
    assert_eq!(bench.face.forget_expired().await.unwrap(), 1);
    assert_eq!(bench.counts(&url).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn a_group_is_received_in_order_one_batch_at_a_time() {
    let bench = Bench::new();
    let url = bench.fifo("q.fifo").await;
    for (group, body) in [("a", "a1"), ("a", "a2"), ("b", "b1"), ("a", "a3"), ("b", "b2")] {
        bench.send_to_group(&url, group, body).await;
    }
    let first = bench.receive(&url, 2).await;
    assert_eq!(bodies(&first), ["a1", "a2"]);
    // Group a waits for its first two.
    let second = bench.receive(&url, 10).await;
    assert_eq!(bodies(&second), ["b1", "b2"]);
    bench.delete(&url, &first[0]).await;
    assert!(bench.bodies(&url).await.is_empty());
    bench.hide(&url, &first[1], 0).await.unwrap();
    let third = bench.receive(&url, 10).await;
    assert_eq!(bodies(&third), ["a2", "a3"]);
    for message in third.iter().chain(&second) {
        bench.delete(&url, message).await;
    }
    assert_eq!(bench.counts(&url).await, ["0", "0", "0"]);
    let left = bench.face.store.read(|snapshot| {
        let all = Range::prefix(&headwater_kernel::Key::new());
        let indexes = [
            snapshot.count(&GROUPS, &all)?,
            snapshot.count(&TURNS, &all)?,
            snapshot.count(&GROUP_MEMBERS, &all)?,
        ];
        Ok::<_, headwater_kernel::StoreError>((
            indexes,
            snapshot.count(&SCHEDULE, &all)?,
            snapshot.count(&STATES, &all)?,
        ))
    });
    assert_eq!(left.await.unwrap(), ([0, 0, 0], 0, 0));
}

#[tokio::test]
async fn an_expired_receipt_of_a_fifo_queue_is_refused() {
    let bench = Bench::new();
    let url = bench.fifo("q.fifo").await;
    bench.send_to_group(&url, "a", "one").await;
    let received = bench.receive(&url, 1).await;
    bench.pass(30);
    let input = DeleteMessageRequest {
        queue_url: url,
        receipt_handle: handle(&received[0]),
    };
    let error = bench.face.delete_message(&bench.call, input).await.unwrap_err();
    assert!(
        error.message.ends_with("Reason: The receipt handle has expired."),
        "{error}"
    );
}

#[tokio::test]
async fn the_same_content_counts_once_in_five_minutes() {
    let mut bench = Bench::new();
    let url = bench.fifo("q.fifo").await;
    let first = bench.send_to_group(&url, "a", "same").await;
    bench.reopen();
    assert_eq!(bench.send_to_group(&url, "b", "same").await, first);
    let received = bench.receive(&url, 10).await;
    assert_eq!(received.len(), 1);
    bench.delete(&url, &received[0]).await;
    assert_eq!(bench.send_to_group(&url, "a", "same").await, first);
    bench.pass(300);
    assert!(bench.send_to_group(&url, "a", "same").await > first);
    assert_eq!(bench.bodies(&url).await, ["same"]);
}

#[tokio::test]
async fn a_message_that_is_received_too_often_goes_to_the_dead_letters_and_back() {
    let bench = Bench::new();
    let dead = bench.queue("dead", &[]).await;
    let policy = r#"{"deadLetterTargetArn": "arn:aws:sqs:us-east-1:123456789012:dead", "maxReceiveCount": 2}"#;
    let url = bench
        .queue("q", &[("RedrivePolicy", policy), ("VisibilityTimeout", "0")])
        .await;
    bench.send(&url, "poison").await;
    assert_eq!(bench.bodies(&url).await, ["poison"]);
    assert_eq!(bench.bodies(&url).await, ["poison"]);
    assert!(bench.bodies(&url).await.is_empty());
    let letters = bench.receive(&dead, 10).await;
    assert_eq!(
        attribute(&letters[0], "DeadLetterQueueSourceArn"),
        "arn:aws:sqs:us-east-1:123456789012:q"
    );
    bench.hide(&dead, &letters[0], 0).await.unwrap();

    let source_arn = "arn:aws:sqs:us-east-1:123456789012:dead".to_owned();
    let start = StartMessageMoveTaskRequest {
        source_arn: source_arn.clone(),
        ..StartMessageMoveTaskRequest::default()
    };
    bench.face.start_message_move_task(&bench.call, start).await.unwrap();
    let worker = tokio::spawn(bench.face.clone().run());
    let list = ListMessageMoveTasksRequest {
        source_arn,
        ..ListMessageMoveTasksRequest::default()
    };
    let task = loop {
        let listed = bench
            .face
            .list_message_move_tasks(&bench.call, list.clone())
            .await
            .unwrap();
        let task = listed.results.unwrap().remove(0);
        if task.status.as_deref() != Some("RUNNING") {
            break task;
        }
        tokio::task::yield_now().await;
    };
    worker.abort();
    assert_eq!(
        (task.status.as_deref(), task.approximate_number_of_messages_moved),
        (Some("COMPLETED"), Some(1))
    );
    assert_eq!(bench.bodies(&url).await, ["poison"]);
    assert!(bench.bodies(&dead).await.is_empty());
}

#[tokio::test]
async fn a_purge_empties_and_may_not_be_repeated_at_once() {
    let bench = Bench::new();
    let url = bench.queue("q", &[]).await;
    bench.send(&url, "one").await;
    let received = bench.receive(&url, 1).await;
    bench.send(&url, "two").await;
    let purge = PurgeQueueRequest { queue_url: url.clone() };
    bench.face.purge_queue(&bench.call, purge.clone()).await.unwrap();
    assert!(bench.hide(&url, &received[0], 0).await.is_err());
    bench.delete(&url, &received[0]).await;
    let again = bench.face.purge_queue(&bench.call, purge.clone()).await.unwrap_err();
    assert_eq!(
        again.message,
        "Only one PurgeQueue operation on q is allowed every 60 seconds."
    );
    bench.pass(60);
    assert!(bench.bodies(&url).await.is_empty());
    bench.face.purge_queue(&bench.call, purge).await.unwrap();
}

#[tokio::test]
async fn a_queue_of_the_same_name_starts_empty_and_leaves_no_rest() {
    let bench = Bench::new();
    let url = bench.queue("q", &[]).await;
    bench.send(&url, "old").await;
    let delete = DeleteQueueRequest { queue_url: url.clone() };
    bench.face.delete_queue(&bench.call, delete).await.unwrap();
    assert_eq!(bench.queue("q", &[]).await, url);
    assert!(bench.bodies(&url).await.is_empty());
    let worker = tokio::spawn(bench.face.clone().run());
    loop {
        let everything = Range::prefix(&headwater_kernel::Key::new());
        let count = bench
            .face
            .store
            .read(move |snapshot| snapshot.count(&MESSAGES, &everything))
            .await
            .unwrap();
        if count == 0 {
            break;
        }
        tokio::task::yield_now().await;
    }
    worker.abort();
}

#[tokio::test]
async fn a_long_poll_wakes_for_a_send_and_for_the_end_of_a_delay() {
    let bench = Bench::new();
    let url = bench.queue("q", &[]).await;
    let poll = |url: &str| {
        let input = ReceiveMessageRequest {
            queue_url: url.to_owned(),
            wait_time_seconds: Some(20),
            ..ReceiveMessageRequest::default()
        };
        let (face, call) = (bench.face.clone(), bench.call.clone());
        tokio::spawn(async move {
            face.receive_message(&call, input)
                .await
                .unwrap()
                .messages
                .unwrap_or_default()
        })
    };
    // The clock stands still: only the send can end this wait.
    let waiting = poll(&url);
    bench.send(&url, "now").await;
    assert_eq!(bodies(&waiting.await.unwrap()), ["now"]);

    let delayed = SendMessageRequest {
        delay_seconds: Some(10),
        ..message(&url, "later")
    };
    bench.face.send_message(&bench.call, delayed).await.unwrap();
    let waiting = poll(&url);
    tokio::task::yield_now().await;
    bench.pass(10);
    assert_eq!(bodies(&waiting.await.unwrap()), ["later"]);
}
