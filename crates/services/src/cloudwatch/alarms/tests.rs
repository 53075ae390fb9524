//! Alarms over a real store and a clock that the test moves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::cloudwatch::*;
use headwater_kernel::{Bus, Call, Clock, Hand, Principal, Signal, Store, StoreError, Subscriber};
use jiff::Timestamp;

use super::{Alarms, Notifier};
use crate::cloudwatch::CloudWatchFace;

/// 2026-03-01T12:00:00Z.
const START: i64 = 1_772_366_400;
const TOPIC: &str = "arn:aws:sns:us-east-1:123456789012:pager";

/// Remembers what it was told, once it stops failing.
#[derive(Default)]
struct Pager {
    told: Mutex<Vec<(String, serde_json::Value)>>,
    failures_left: Mutex<u32>,
}

#[async_trait]
impl Notifier for Pager {
    async fn notify(&self, topic_arn: &str, subject: &str, message: &str) -> Result<(), Error> {
        assert_eq!(topic_arn, TOPIC);
        let mut failures_left = self.failures_left.lock().unwrap();
        if *failures_left > 0 {
            *failures_left -= 1;
            return Err(Error::internal("not now"));
        }
        let message = serde_json::from_str(message).unwrap();
        self.told.lock().unwrap().push((subject.to_owned(), message));
        Ok(())
    }
}

#[derive(Default)]
struct Events(Mutex<Vec<serde_json::Value>>);

#[async_trait]
impl Subscriber for Events {
    fn name(&self) -> &'static str {
        "events"
    }

    async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError> {
        for signal in signals {
            if let Signal::Event(event) = signal {
                self.0.lock().unwrap().push(event.detail.clone());
            }
        }
        Ok(())
    }
}

struct Ground {
    _folder: tempfile::TempDir,
    store: Store,
    clock: Clock,
    hand: Hand,
    face: CloudWatchFace,
    alarms: Alarms,
    pager: Arc<Pager>,
    last_look: Mutex<Option<Timestamp>>,
}

fn call() -> Call {
    Call::internal(Principal::root("123456789012"), "us-east-1")
}

fn ground() -> Ground {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (clock, hand) = Clock::manual(Timestamp::from_second(START).unwrap());
    let pager = Arc::new(Pager::default());
    Ground {
        _folder: folder,
        face: CloudWatchFace::new(store.clone(), clock.clone()),
        alarms: Alarms::new(store.clone(), clock.clone(), pager.clone()),
        store,
        clock,
        hand,
        pager,
        last_look: Mutex::new(None),
    }
}

impl Ground {
    async fn look(&self) {
        let now = self.clock.now();
        let last = self.last_look.lock().unwrap().replace(now);
        self.alarms.look(last, now).await.unwrap();
    }

    /// Lets a minute pass in which `value` was measured.
    async fn minute(&self, value: Option<f64>) {
        let time = self.clock.now();
        let data = value.map(|value| MetricDatum {
            metric_name: "m".into(),
            timestamp: Some(time),
            value: Some(value),
            ..MetricDatum::default()
        });
        if let Some(datum) = data {
            let input = PutMetricDataInput {
                namespace: "n".into(),
                metric_data: Some(vec![datum]),
                ..PutMetricDataInput::default()
            };
            self.face.put_metric_data(&call(), input).await.unwrap();
        }
        self.hand.advance(Duration::from_mins(1));
        self.look().await;
    }

    async fn states(&self, names: &[&str]) -> Vec<String> {
        let input = DescribeAlarmsInput {
            alarm_names: Some(names.iter().map(|name| (*name).to_owned()).collect()),
            alarm_types: Some(vec!["MetricAlarm".into(), "CompositeAlarm".into()]),
            ..DescribeAlarmsInput::default()
        };
        let found = self.face.describe_alarms(&call(), input).await.unwrap();
        let metric = found.metric_alarms.unwrap().into_iter();
        let metric = metric.map(|alarm| (alarm.alarm_name.unwrap(), alarm.state_value.unwrap()));
        let composite = found.composite_alarms.unwrap().into_iter();
        let composite = composite.map(|alarm| (alarm.alarm_name.unwrap(), alarm.state_value.unwrap()));
        let all: std::collections::BTreeMap<String, String> = metric.chain(composite).collect();
        names.iter().map(|name| all[*name].clone()).collect()
    }

    fn subjects(&self) -> Vec<String> {
        let told = self.pager.told.lock().unwrap();
        told.iter().map(|(subject, _)| subject.clone()).collect()
    }
}

fn high(name: &str) -> PutMetricAlarmInput {
    PutMetricAlarmInput {
        alarm_name: name.into(),
        metric_name: Some("m".into()),
        namespace: Some("n".into()),
        statistic: Some("Average".into()),
        period: Some(60),
        evaluation_periods: Some(1),
        threshold: Some(5.0),
        comparison_operator: Some("GreaterThanThreshold".into()),
        alarm_actions: Some(vec![TOPIC.into()]),
        ok_actions: Some(vec![TOPIC.into()]),
        ..PutMetricAlarmInput::default()
    }
}

async fn put(ground: &Ground, alarm: PutMetricAlarmInput) {
    ground.face.put_metric_alarm(&call(), alarm).await.unwrap();
}

async fn put_composite(ground: &Ground, alarm: PutCompositeAlarmInput) {
    ground.face.put_composite_alarm(&call(), alarm).await.unwrap();
}

fn composite(name: &str, rule: &str) -> PutCompositeAlarmInput {
    PutCompositeAlarmInput {
        alarm_name: name.into(),
        alarm_rule: rule.into(),
        alarm_actions: Some(vec![TOPIC.into()]),
        ..PutCompositeAlarmInput::default()
    }
}

#[tokio::test]
async fn states_follow_the_metric_and_topics_and_events_follow_the_states() {
    let ground = ground();
    let bus = Bus::new(ground.store.clone());
    let events = Arc::new(Events::default());
    bus.subscribe(events.clone());
    put(&ground, high("a")).await;
    assert_eq!(ground.states(&["a"]).await, ["INSUFFICIENT_DATA"]);
    ground.minute(Some(9.0)).await;
    assert_eq!(ground.states(&["a"]).await, ["ALARM"]);
    ground.minute(Some(1.0)).await;
    assert_eq!(ground.states(&["a"]).await, ["OK"]);
    for _ in 0..4 {
        ground.minute(None).await;
    }
    assert_eq!(ground.states(&["a"]).await, ["INSUFFICIENT_DATA"]);
    let subjects = [
        "ALARM: \"a\" in US East (N. Virginia)",
        "OK: \"a\" in US East (N. Virginia)",
    ];
    assert_eq!(ground.subjects(), subjects);
    let message = ground.pager.told.lock().unwrap()[0].1.clone();
    assert_eq!(message["OldStateValue"], "INSUFFICIENT_DATA");
    assert_eq!(message["Trigger"]["Statistic"], "AVERAGE");
    assert_eq!(message["Trigger"]["Threshold"], 5.0);
    bus.deliver_waiting().await.unwrap();
    let seen = events.0.lock().unwrap().clone();
    let turns: Vec<&str> = seen
        .iter()
        .map(|detail| detail["state"]["value"].as_str().unwrap())
        .collect();
    assert_eq!(turns, ["ALARM", "OK", "INSUFFICIENT_DATA"]);
    assert_eq!(seen[1]["previousState"]["value"], "ALARM");
    assert_eq!(
        seen[0]["configuration"]["metrics"][0]["metricStat"]["metric"]["name"],
        "m"
    );
}

#[tokio::test]
async fn two_of_three_breaching_minutes_are_enough() {
    let ground = ground();
    let alarm = PutMetricAlarmInput {
        evaluation_periods: Some(3),
        datapoints_to_alarm: Some(2),
        ..high("a")
    };
    put(&ground, alarm).await;
    for (value, state) in [
        (1.0, "OK"),
        (9.0, "OK"),
        (1.0, "OK"),
        (9.0, "ALARM"),
        (1.0, "OK"),
        (1.0, "OK"),
    ] {
        ground.minute(Some(value)).await;
        assert_eq!(ground.states(&["a"]).await, [state], "after {value}");
    }
}

#[tokio::test]
async fn alarms_watch_expressions() {
    let ground = ground();
    let stat = MetricStat {
        metric: Metric {
            namespace: Some("n".into()),
            metric_name: Some("m".into()),
            dimensions: None,
        },
        period: 60,
        stat: "Sum".into(),
        unit: None,
    };
    let metric = MetricDataQuery {
        id: "m1".into(),
        metric_stat: Some(stat),
        return_data: Some(false),
        ..MetricDataQuery::default()
    };
    let expression = MetricDataQuery {
        id: "e1".into(),
        expression: Some("m1 * 10".into()),
        ..MetricDataQuery::default()
    };
    let alarm = PutMetricAlarmInput {
        metric_name: None,
        namespace: None,
        statistic: None,
        period: None,
        metrics: Some(vec![metric, expression]),
        threshold: Some(50.0),
        ..high("a")
    };
    put(&ground, alarm).await;
    ground.minute(Some(6.0)).await;
    assert_eq!(ground.states(&["a"]).await, ["ALARM"]);
    ground.minute(Some(4.0)).await;
    assert_eq!(ground.states(&["a"]).await, ["OK"]);
}

#[tokio::test]
async fn a_failing_topic_is_told_again_and_the_history_tells_all() {
    let ground = ground();
    *ground.pager.failures_left.lock().unwrap() = 2;
    put(&ground, high("a")).await;
    ground.minute(Some(9.0)).await;
    assert!(ground.subjects().is_empty());
    ground.minute(Some(9.0)).await;
    ground.minute(Some(9.0)).await;
    assert_eq!(ground.subjects().len(), 1);
    let input = DescribeAlarmHistoryInput {
        alarm_name: Some("a".into()),
        scan_by: Some("TimestampAscending".into()),
        ..DescribeAlarmHistoryInput::default()
    };
    let history = ground.face.describe_alarm_history(&call(), input).await.unwrap();
    let kinds: Vec<String> = history
        .alarm_history_items
        .unwrap()
        .into_iter()
        .map(|item| item.history_item_type.unwrap())
        .collect();
    assert_eq!(kinds, ["ConfigurationUpdate", "StateUpdate", "Action"]);
}

#[tokio::test]
async fn disabled_actions_are_not_taken() {
    let ground = ground();
    put(&ground, high("a")).await;
    let names = || vec!["a".to_owned()];
    let disable = DisableAlarmActionsInput { alarm_names: names() };
    ground.face.disable_alarm_actions(&call(), disable).await.unwrap();
    ground.minute(Some(9.0)).await;
    assert_eq!(ground.states(&["a"]).await, ["ALARM"]);
    let enable = EnableAlarmActionsInput { alarm_names: names() };
    ground.face.enable_alarm_actions(&call(), enable).await.unwrap();
    ground.minute(Some(1.0)).await;
    assert_eq!(ground.subjects(), ["OK: \"a\" in US East (N. Virginia)"]);
}

#[tokio::test]
async fn composite_alarms_follow_their_children_layer_by_layer() {
    let ground = ground();
    let quiet = PutMetricAlarmInput {
        alarm_actions: None,
        ok_actions: None,
        ..high("child")
    };
    put(&ground, quiet).await;
    put_composite(&ground, composite("parent", "ALARM(child) AND NOT FALSE")).await;
    put_composite(&ground, composite("grand", "ALARM(\"parent\")")).await;
    assert_eq!(ground.states(&["parent", "grand"]).await, ["OK", "OK"]);
    ground.minute(Some(9.0)).await;
    assert_eq!(
        ground.states(&["child", "parent", "grand"]).await,
        ["ALARM", "ALARM", "ALARM"]
    );
    assert_eq!(ground.subjects().len(), 2);
    let cycle = composite("parent", "ALARM(grand)");
    let error = ground.face.put_composite_alarm(&call(), cycle).await.unwrap_err();
    assert!(error.message.contains("cycle"), "{error}");
    let unknown = composite("other", "ALARM(nobody)");
    let error = ground.face.put_composite_alarm(&call(), unknown).await.unwrap_err();
    assert!(
        error.message.contains("[nobody] in the alarm rule do not exist"),
        "{error}"
    );
}

#[tokio::test]
async fn a_suppressor_holds_actions_back_and_then_lets_them_go() {
    let ground = ground();
    let quiet = |name: &str, metric: &str| PutMetricAlarmInput {
        metric_name: Some(metric.into()),
        alarm_actions: None,
        ok_actions: None,
        ..high(name)
    };
    put(&ground, quiet("child", "m")).await;
    put(&ground, quiet("upkeep", "other")).await;
    let parent = PutCompositeAlarmInput {
        actions_suppressor: Some("upkeep".into()),
        actions_suppressor_wait_period: Some(120),
        actions_suppressor_extension_period: Some(60),
        ..composite("parent", "ALARM(child)")
    };
    put_composite(&ground, parent).await;
    let set = async |state: &str| {
        let input = SetAlarmStateInput {
            alarm_name: "upkeep".into(),
            state_value: state.into(),
            state_reason: "test".into(),
            state_reason_data: None,
        };
        ground.face.set_alarm_state(&call(), input).await.unwrap();
    };
    ground.minute(Some(9.0)).await;
    set("ALARM").await;
    for _ in 0..3 {
        ground.hand.advance(Duration::from_secs(50));
        let now = ground.clock.now();
        ground.alarms.look(Some(now), now).await.unwrap();
    }
    assert_eq!(ground.states(&["parent"]).await, ["ALARM"]);
    assert!(ground.subjects().is_empty(), "suppressed");
    set("OK").await;
    for _ in 0..3 {
        ground.hand.advance(Duration::from_secs(40));
        let now = ground.clock.now();
        ground.alarms.look(Some(now), now).await.unwrap();
    }
    assert_eq!(ground.subjects(), ["ALARM: \"parent\" in US East (N. Virginia)"]);
}
