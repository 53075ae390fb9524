//! Schedules, with a clock that the test moves.

use std::time::Duration;

use headwater_api::glue::*;

use super::fixture::Fixture;

const HOURLY: &str = "cron(30 * * * ? *)";

async fn scheduled(fixture: &Fixture) {
    fixture.put("b/t/f.json", "{\"a\":1}\n");
    let request = CreateCrawlerRequest {
        schedule: Some(HOURLY.to_owned()),
        ..Fixture::request("s3://b/t/")
    };
    fixture.create(request).await.unwrap();
}

async fn crawls(fixture: &Fixture) -> usize {
    let request = ListCrawlsRequest {
        crawler_name: "c".to_owned(),
        ..ListCrawlsRequest::default()
    };
    fixture
        .crawlers
        .list_crawls(&fixture.call, request)
        .await
        .unwrap()
        .crawls
        .unwrap()
        .len()
}

async fn wait_for_crawls(fixture: &Fixture, count: usize) {
    while crawls(fixture).await < count {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    fixture.ended().await;
}

#[tokio::test]
async fn a_schedule_fires_when_its_time_comes() {
    let fixture = Fixture::new();
    scheduled(&fixture).await;
    let schedules = tokio::spawn(fixture.crawlers.clone().run_schedules());
    assert_eq!(crawls(&fixture).await, 0);
    fixture.hand.advance(Duration::from_mins(30));
    wait_for_crawls(&fixture, 1).await;
    fixture.hand.advance(Duration::from_hours(1));
    wait_for_crawls(&fixture, 2).await;
    assert_eq!(fixture.table_names().await, ["t"]);
    schedules.abort();
}

#[tokio::test]
async fn a_firing_during_a_crawl_is_skipped_with_a_line() {
    let fixture = Fixture::idle();
    scheduled(&fixture).await;
    fixture.start().await.unwrap();
    fixture.hand.advance(Duration::from_mins(31));
    let next = fixture.crawlers.fire_due().await.unwrap();
    assert_eq!(next, Some("2026-01-01T01:30:00Z".parse().unwrap()));
    assert_eq!(crawls(&fixture).await, 1);
    let log = fixture.log().await;
    assert!(
        log.iter()
            .any(|line| line.starts_with("WARN : The scheduled run at 2026-01-01T00:30:00Z was skipped")),
        "{log:?}"
    );
}

#[tokio::test]
async fn schedules_are_stopped_started_changed_and_removed() {
    let fixture = Fixture::idle();
    scheduled(&fixture).await;
    let (crawlers, call) = (&fixture.crawlers, &fixture.call);
    let start = || {
        crawlers.start_crawler_schedule(
            call,
            StartCrawlerScheduleRequest {
                crawler_name: "c".to_owned(),
            },
        )
    };
    let stop = || {
        crawlers.stop_crawler_schedule(
            call,
            StopCrawlerScheduleRequest {
                crawler_name: "c".to_owned(),
            },
        )
    };
    let update = |schedule: &str| {
        let schedule = Some(schedule.to_owned());
        crawlers.update_crawler_schedule(
            call,
            UpdateCrawlerScheduleRequest {
                crawler_name: "c".to_owned(),
                schedule,
            },
        )
    };
    let state = async || fixture.crawler().await.schedule.map(|schedule| schedule.state.unwrap());
    assert_eq!(start().await.unwrap_err().code, "SchedulerRunningException");
    stop().await.unwrap();
    assert_eq!(state().await.as_deref(), Some("NOT_SCHEDULED"));
    assert_eq!(stop().await.unwrap_err().code, "SchedulerNotRunningException");
    assert_eq!(crawlers.fire_due().await.unwrap(), None);
    start().await.unwrap();
    assert_eq!(state().await.as_deref(), Some("SCHEDULED"));
    assert_eq!(
        update("cron(0/4 * * * ? *)").await.unwrap_err().code,
        "InvalidInputException"
    );
    update("cron(15 12 * * ? *)").await.unwrap();
    assert_eq!(
        crawlers.fire_due().await.unwrap(),
        Some("2026-01-01T12:15:00Z".parse().unwrap())
    );
    update("").await.unwrap();
    assert_eq!(state().await, None);
    assert_eq!(start().await.unwrap_err().code, "NoScheduleException");
}
