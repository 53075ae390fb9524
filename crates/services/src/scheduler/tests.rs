//! Schedules over a real store and a clock that the test moves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::scheduler::*;
use headwater_kernel::{Call, Clock, Hand, Principal, Store};

use super::SchedulerFace;
use crate::events::{Delivery, EventTarget, EventsFace};

#[derive(Default)]
struct Queue(Mutex<Vec<String>>);

#[async_trait]
impl EventTarget for Queue {
    fn prefix(&self) -> &'static str {
        "arn:aws:sqs:"
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), Error> {
        self.0.lock().unwrap().push(delivery.payload.clone());
        Ok(())
    }
}

struct Ground {
    _folder: tempfile::TempDir,
    hand: Hand,
    events: EventsFace,
    face: SchedulerFace,
    queue: Arc<Queue>,
}

fn call() -> Call {
    Call::internal(Principal::root("123456789012"), "us-east-1")
}

fn ground(start: &str) -> Ground {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (clock, hand) = Clock::manual(start.parse().unwrap());
    let events = EventsFace::new(store.clone(), clock.clone());
    let queue = Arc::new(Queue::default());
    events.deliveries().join(queue.clone());
    let face = SchedulerFace::new(store, clock, events.clone());
    Ground {
        _folder: folder,
        hand,
        events,
        face,
        queue,
    }
}

impl Ground {
    /// The scheduled times that were called while so many minutes passed.
    async fn minutes(&self, minutes: u32) -> Vec<String> {
        for _ in 0..minutes {
            self.face.fire_due().await.unwrap();
            self.events.work().await.unwrap();
            self.hand.advance(Duration::from_mins(1));
        }
        std::mem::take(&mut *self.queue.0.lock().unwrap())
    }
}

fn schedule(expression: &str) -> CreateScheduleInput {
    CreateScheduleInput {
        name: "s".into(),
        schedule_expression: expression.into(),
        flexible_time_window: FlexibleTimeWindow {
            mode: "OFF".into(),
            maximum_window_in_minutes: None,
        },
        target: Target {
            arn: "arn:aws:sqs:us-east-1:123456789012:q".into(),
            role_arn: "arn:aws:iam::123456789012:role/r".into(),
            input: Some("<aws.scheduler.scheduled-time>".into()),
            ..Target::default()
        },
        ..CreateScheduleInput::default()
    }
}

#[tokio::test]
async fn rates_fire_between_their_dates() {
    let ground = ground("2026-03-01T12:00:00Z");
    let input = CreateScheduleInput {
        start_date: Some("2026-03-01T12:03:00Z".parse().unwrap()),
        end_date: Some("2026-03-01T12:08:00Z".parse().unwrap()),
        ..schedule("rate(2 minutes)")
    };
    ground.face.create_schedule(&call(), input).await.unwrap();
    let expected = ["2026-03-01T12:03:00Z", "2026-03-01T12:05:00Z", "2026-03-01T12:07:00Z"];
    assert_eq!(ground.minutes(20).await, expected);
}

#[tokio::test]
async fn one_time_schedules_fire_once_by_their_zone_and_may_go_away() {
    let ground = ground("2026-07-01T12:25:00Z");
    let input = CreateScheduleInput {
        schedule_expression_timezone: Some("America/New_York".into()),
        action_after_completion: Some("DELETE".into()),
        ..schedule("at(2026-07-01T08:30:00)")
    };
    ground.face.create_schedule(&call(), input).await.unwrap();
    assert_eq!(ground.minutes(20).await, ["2026-07-01T12:30:00Z"]);
    let get = GetScheduleInput {
        name: "s".into(),
        ..GetScheduleInput::default()
    };
    let error = ground.face.get_schedule(&call(), get).await.unwrap_err();
    assert!(error.is(Fault::ResourceNotFoundException));
}

#[tokio::test]
async fn flexible_schedules_fire_within_their_window() {
    let ground = ground("2026-03-01T12:00:00Z");
    let input = CreateScheduleInput {
        flexible_time_window: FlexibleTimeWindow {
            mode: "FLEXIBLE".into(),
            maximum_window_in_minutes: Some(15),
        },
        ..schedule("cron(30 12 * * ? *)")
    };
    ground.face.create_schedule(&call(), input).await.unwrap();
    assert!(ground.minutes(30).await.is_empty());
    assert_eq!(ground.minutes(16).await, ["2026-03-01T12:30:00Z"]);
}

#[tokio::test]
async fn bad_schedules_are_refused() {
    let ground = ground("2026-03-01T12:00:00Z");
    let mut zone = schedule("rate(1 minute)");
    zone.schedule_expression_timezone = Some("Mars/Olympus".into());
    let mut window = schedule("rate(1 minute)");
    window.flexible_time_window.mode = "FLEXIBLE".into();
    let mut group = schedule("rate(1 minute)");
    group.group_name = Some("nobody".into());
    let mut target = schedule("rate(1 minute)");
    target.target.arn = "arn:aws:lambda:us-east-1:123456789012:function:f".into();
    for (input, text) in [
        (schedule("whenever"), "Invalid Schedule Expression whenever."),
        (zone, "Provided timezone Mars/Olympus is not valid."),
        (window, "A MaximumWindowInMinutes must be provided for FLEXIBLE Mode."),
        (group, "Schedule group nobody does not exist."),
        (target, "not supported by Headwater yet"),
    ] {
        let error = ground.face.create_schedule(&call(), input).await.unwrap_err();
        assert!(error.message.contains(text), "{error}");
    }
}
