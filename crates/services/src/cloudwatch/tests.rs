//! Metrics over a real store: what is put, rolled up and asked again.

use std::sync::Arc;
use std::time::Duration;

use headwater_api::cloudwatch::*;
use headwater_kernel::{Bus, Call, Clock, Datum, Hand, Principal, Signal, Store};
use jiff::Timestamp;

use super::{CloudWatchFace, Collector};

/// 2026-03-01T12:00:00Z.
const START: i64 = 1_772_366_400;

struct Ground {
    _folder: tempfile::TempDir,
    store: Store,
    clock: Clock,
    hand: Hand,
    face: CloudWatchFace,
}

fn call() -> Call {
    Call::internal(Principal::root("123456789012"), "us-east-1")
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn ground() -> Ground {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (clock, hand) = Clock::manual(at(START));
    let face = CloudWatchFace::new(store.clone(), clock.clone());
    Ground {
        _folder: folder,
        store,
        clock,
        hand,
        face,
    }
}

fn datum(time: i64, value: f64) -> MetricDatum {
    MetricDatum {
        metric_name: "m".into(),
        timestamp: Some(at(time)),
        value: Some(value),
        ..MetricDatum::default()
    }
}

async fn put(face: &CloudWatchFace, data: Vec<MetricDatum>) {
    let input = PutMetricDataInput {
        namespace: "n".into(),
        metric_data: Some(data),
        ..PutMetricDataInput::default()
    };
    face.put_metric_data(&call(), input).await.unwrap();
}

/// Sums by second.
async fn sums(face: &CloudWatchFace, start: i64, end: i64, period: i32) -> Vec<(i64, f64)> {
    let input = GetMetricStatisticsInput {
        namespace: "n".into(),
        metric_name: "m".into(),
        start_time: at(start),
        end_time: at(end),
        period,
        statistics: Some(vec!["Sum".into()]),
        ..GetMetricStatisticsInput::default()
    };
    let found = face.get_metric_statistics(&call(), input).await.unwrap();
    let points = found.datapoints.unwrap().into_iter();
    points
        .map(|point| (point.timestamp.unwrap().as_second(), point.sum.unwrap()))
        .collect()
}

#[tokio::test]
async fn seconds_become_minutes_then_five_minutes_then_hours_and_nothing() {
    let ground = ground();
    let quick = |time: i64| MetricDatum {
        storage_resolution: Some(1),
        ..datum(time, 1.0)
    };
    put(
        &ground.face,
        (0..120).map(|second| quick(START - 120 + second)).collect(),
    )
    .await;
    assert_eq!(sums(&ground.face, START - 120, START, 1).await.len(), 120);

    let hour = Duration::from_hours(1);
    ground.hand.advance(4 * hour);
    assert_eq!(ground.face.tidy().await.unwrap(), 120);
    assert!(sums(&ground.face, START - 120, START, 1).await.is_empty());
    let minutes = [(START - 120, 60.0), (START - 60, 60.0)];
    assert_eq!(sums(&ground.face, START - 120, START, 60).await, minutes);

    ground.hand.advance(16 * 24 * hour);
    ground.face.tidy().await.unwrap();
    assert!(sums(&ground.face, START - 600, START, 60).await.is_empty());
    assert_eq!(
        sums(&ground.face, START - 600, START, 300).await,
        [(START - 300, 120.0)]
    );

    ground.hand.advance(50 * 24 * hour);
    ground.face.tidy().await.unwrap();
    assert_eq!(
        sums(&ground.face, START - 3_600, START, 3_600).await,
        [(START - 3_600, 120.0)]
    );

    ground.hand.advance(400 * 24 * hour);
    assert_eq!(ground.face.tidy().await.unwrap(), 1);
    assert!(sums(&ground.face, START - 3_600, START, 3_600).await.is_empty());
}

#[tokio::test]
async fn a_tidy_call_changes_no_sum_while_rows_wait_for_company() {
    let ground = ground();
    put(
        &ground.face,
        (0..60).map(|minute| datum(START - 3_600 + minute * 60, 1.0)).collect(),
    )
    .await;
    for _ in 0..8 {
        ground.hand.advance(Duration::from_hours(52) + Duration::from_secs(77));
        ground.face.tidy().await.unwrap();
        let found = sums(&ground.face, START - 3_600, START, 3_600).await;
        assert_eq!(found, [(START - 3_600, 60.0)]);
    }
}

#[tokio::test]
async fn data_of_the_bus_arrive_as_metrics() {
    let ground = ground();
    let bus = Bus::new(ground.store.clone());
    bus.subscribe(Arc::new(Collector::new(ground.store.clone(), ground.clock.clone())));
    let signal = |value: f64| {
        Signal::Metric(Datum {
            account: "123456789012".into(),
            region: "us-east-1".into(),
            time: at(START - 30),
            namespace: "n".into(),
            name: "m".into(),
            dimensions: Vec::new(),
            value,
            unit: "Count".into(),
        })
    };
    bus.publish(vec![signal(1.0), signal(2.5), signal(f64::NAN)])
        .await
        .unwrap();
    bus.deliver_waiting().await.unwrap();
    assert_eq!(sums(&ground.face, START - 60, START, 60).await, [(START - 60, 3.5)]);
}

#[tokio::test]
async fn bad_data_are_refused_in_aws_words() {
    let ground = ground();
    let refusal = async |data: Vec<MetricDatum>| {
        let input = PutMetricDataInput {
            namespace: "n".into(),
            metric_data: Some(data),
            ..PutMetricDataInput::default()
        };
        let error = ground.face.put_metric_data(&call(), input).await.unwrap_err();
        (error.code.to_string(), error.message)
    };
    let (code, message) = refusal(vec![datum(START, f64::NAN)]).await;
    assert_eq!(code, "InvalidParameterValue");
    assert_eq!(
        message,
        "The value NaN for parameter MetricData.member.1.Value is invalid."
    );
    let both = MetricDatum {
        values: Some(vec![1.0]),
        ..datum(START, 1.0)
    };
    assert_eq!(refusal(vec![both]).await.0, "InvalidParameterCombination");
    let old = datum(START - 15 * 24 * 3_600, 1.0);
    assert!(
        refusal(vec![datum(START, 1.0), old])
            .await
            .1
            .contains("MetricData.member.2.Timestamp")
    );
    assert!(
        sums(&ground.face, START - 60, START + 60, 60).await.is_empty(),
        "all or nothing"
    );
    let many = vec![datum(START, 1.0); 1_001];
    assert!(refusal(many).await.1.contains("must not have a size greater than 1000"));
}

#[tokio::test]
async fn long_answers_come_in_pages() {
    let ground = ground();
    put(
        &ground.face,
        (0..10)
            .map(|minute| datum(START - 600 + minute * 60, minute as f64))
            .collect(),
    )
    .await;
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
    let query = MetricDataQuery {
        id: "m1".into(),
        metric_stat: Some(stat),
        ..MetricDataQuery::default()
    };
    let mut found = Vec::new();
    let mut next_token = None;
    loop {
        let input = GetMetricDataInput {
            metric_data_queries: vec![query.clone()],
            start_time: at(START - 600),
            end_time: at(START),
            max_datapoints: Some(4),
            scan_by: Some("TimestampAscending".into()),
            next_token: next_token.clone(),
            ..GetMetricDataInput::default()
        };
        let page = ground.face.get_metric_data(&call(), input).await.unwrap();
        let [result] = page.metric_data_results.as_deref().unwrap() else {
            panic!("one result")
        };
        found.extend(result.values.clone().unwrap());
        next_token = page.next_token;
        if next_token.is_none() {
            assert_eq!(result.status_code.as_deref(), Some("Complete"));
            break;
        }
        assert_eq!(result.status_code.as_deref(), Some("PartialData"));
    }
    assert_eq!(found, (0..10).map(f64::from).collect::<Vec<_>>());
}
