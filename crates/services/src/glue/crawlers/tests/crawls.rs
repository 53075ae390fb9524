//! What a crawl leaves: tables, state, log lines, events, history and metrics.

use headwater_api::glue::*;

use super::fixture::Fixture;

const JSON: &str = "{\"a\":1,\"b\":\"x\"}\n{\"a\":2,\"b\":\"y\"}\n";

fn sales(fixture: &Fixture) {
    for key in [
        "year=2019/month=Jan/day=1",
        "year=2019/month=Jan/day=2",
        "year=2019/month=Feb/day=1",
        "year=2019/month=Feb/day=2",
    ] {
        fixture.put(&format!("sales/{key}/data.json"), JSON);
    }
}

#[tokio::test]
async fn a_bucket_of_named_folders_becomes_a_partitioned_table() {
    let fixture = Fixture::new();
    sales(&fixture);
    fixture.first_crawl("s3://sales/").await;
    assert_eq!(fixture.columns("sales").await, "a int, b string");
    assert_eq!(
        fixture.partitions("sales").await,
        ["2019/Feb/1", "2019/Feb/2", "2019/Jan/1", "2019/Jan/2"]
    );
    let table = fixture.table("sales").await;
    assert_eq!(table.input.storage_descriptor.unwrap().location.unwrap(), "s3://sales/");
    assert_eq!(
        fixture.parameter("sales", "UPDATED_BY_CRAWLER").await.as_deref(),
        Some("c")
    );
    assert_eq!(
        table.created_by.as_deref(),
        Some("arn:aws:sts::123456789012:assumed-role/crawl/AWS-Crawler")
    );
}

#[tokio::test]
async fn log_lines_are_those_of_aws_in_their_order() {
    let fixture = Fixture::new();
    sales(&fixture);
    fixture.first_crawl("s3://sales/").await;
    let expected = [
        "BENCHMARK : Running Start Crawl for Crawler c",
        "BENCHMARK : Classification complete, writing results to database lake",
        "INFO : Crawler configured with SchemaChangePolicy {\"UpdateBehavior\":\"UPDATE_IN_DATABASE\",\"DeleteBehavior\":\"DEPRECATE_IN_DATABASE\"}.",
        "INFO : Created database lake",
        "INFO : Created table sales in database lake",
        "BENCHMARK : Finished writing to Catalog",
        "INFO : Run Summary For TABLE:",
        "INFO : ADD: 1",
        "INFO : Run Summary For PARTITION:",
        "INFO : ADD: 4",
        "BENCHMARK : Crawler has finished running and is in state READY",
    ];
    assert_eq!(fixture.log().await, expected);
}

#[tokio::test]
async fn success_is_told_with_numbers_as_text() {
    let fixture = Fixture::new();
    sales(&fixture);
    fixture.first_crawl("s3://sales/").await;
    let events = fixture.events().await;
    let states: Vec<&str> = events.iter().map(|detail| detail["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["Started", "Succeeded"]);
    let detail = &events[1];
    assert_eq!(
        (&detail["tablesCreated"], &detail["partitionsCreated"]),
        (&"1".into(), &"4".into())
    );
    assert_eq!(
        (&detail["crawlerName"], &detail["accountId"]),
        (&"c".into(), &"123456789012".into())
    );
    assert!(detail["runningTime (sec)"].is_string());
}

#[tokio::test]
async fn history_and_metrics_tell_of_each_crawl() {
    let fixture = Fixture::new();
    sales(&fixture);
    fixture.first_crawl("s3://sales/").await;
    fixture.hand.advance(std::time::Duration::from_mins(1));
    fixture.put("sales/year=2020/month=Jan/day=1/data.json", JSON);
    fixture.crawl().await;
    let request = ListCrawlsRequest {
        crawler_name: "c".to_owned(),
        ..ListCrawlsRequest::default()
    };
    let crawls = fixture
        .crawlers
        .list_crawls(&fixture.call, request)
        .await
        .unwrap()
        .crawls
        .unwrap();
    assert_eq!(crawls.len(), 2);
    assert!(crawls[0].start_time > crawls[1].start_time);
    assert_eq!(crawls[0].state.as_deref(), Some("COMPLETED"));
    assert!(
        crawls[1].summary.as_deref().unwrap().contains("\\\"EntityCount\\\":4"),
        "{:?}",
        crawls[1].summary
    );
    let metrics = fixture
        .crawlers
        .get_crawler_metrics(&fixture.call, GetCrawlerMetricsRequest::default())
        .await;
    let metrics = metrics.unwrap().crawler_metrics_list.unwrap();
    assert_eq!(
        (metrics[0].tables_created, metrics[0].tables_updated),
        (Some(1), Some(1))
    );
    assert_eq!(metrics[0].still_estimating, Some(false));
}

#[tokio::test]
async fn filters_choose_crawls_and_bad_ones_are_refused() {
    let fixture = Fixture::new();
    sales(&fixture);
    fixture.first_crawl("s3://sales/").await;
    let listed = |field: &str, operator: &str, value: Option<&str>| {
        let filter = CrawlsFilter {
            field_name: Some(field.to_owned()),
            filter_operator: Some(operator.to_owned()),
            field_value: value.map(str::to_owned),
        };
        let filters = Some(vec![filter]);
        let request = ListCrawlsRequest {
            crawler_name: "c".to_owned(),
            filters,
            ..ListCrawlsRequest::default()
        };
        let fixture = &fixture;
        async move {
            let listed = fixture.crawlers.list_crawls(&fixture.call, request).await;
            listed.map(|response| response.crawls.unwrap_or_default().len())
        }
    };
    assert_eq!(listed("STATE", "EQ", Some("COMPLETED")).await, Ok(1));
    assert_eq!(listed("STATE", "NE", Some("COMPLETED")).await, Ok(0));
    assert_eq!(listed("START_TIME", "GE", Some("0")).await, Ok(1));
    let error = listed("STATE", "GT", Some("COMPLETED")).await.unwrap_err();
    assert_eq!(error.message, "Only EQ or NE operator is allowed for field : STATE");
    let error = listed("STATE", "EQ", None).await.unwrap_err();
    assert!(
        error
            .message
            .starts_with("Invalid Filter Provided: FieldName: STATE, FilterOperator: EQ, FieldValue: ")
    );
}

#[tokio::test]
async fn a_missing_bucket_fails_the_crawl_and_says_so() {
    let fixture = Fixture::new();
    fixture.create(Fixture::request("s3://nowhere/")).await.unwrap();
    fixture.start().await.unwrap();
    let last = fixture.ended().await;
    assert_eq!(last.status.as_deref(), Some("FAILED"));
    assert_eq!(
        last.error_message.as_deref(),
        Some("The specified bucket does not exist: nowhere")
    );
    assert_eq!(fixture.events().await[1]["state"], "Failed");
}

#[tokio::test]
async fn bad_files_are_logged_and_the_rest_is_crawled() {
    let fixture = Fixture::new();
    fixture.put("b/t/good/a.json", JSON);
    fixture.put("b/t/bad/a.parquet", "PAR1 and then nothing of use");
    fixture.put("b/t/ragged/a.csv", "a,b\n1,2\n3\n");
    fixture.first_crawl("s3://b/t/").await;
    assert_eq!(fixture.table_names().await, ["good", "ragged"]);
    assert_eq!(
        fixture.parameter("ragged", "classification").await.as_deref(),
        Some("UNKNOWN")
    );
    let log = fixture.log().await;
    let told = |start: &str, part: &str| log.iter().any(|line| line.starts_with(start) && line.contains(part));
    assert!(
        told("WARN : s3://b/t/bad/a.parquet", "parquet footer is damaged"),
        "{log:#?}"
    );
    assert!(
        told(
            "WARN : Classification of s3://b/t/ragged/ is UNKNOWN",
            "row 3 has 1 cells"
        ),
        "{log:#?}"
    );
}

#[tokio::test]
async fn prefixes_and_taken_names_give_new_names() {
    let fixture = Fixture::new();
    fixture.put("b/one/persons.json/a.json", JSON);
    let request = CreateCrawlerRequest {
        table_prefix: Some("raw_".to_owned()),
        ..Fixture::request("s3://b/one/persons.json/")
    };
    fixture.create(request).await.unwrap();
    fixture.crawl().await;
    assert_eq!(fixture.table_names().await, ["raw_persons_json"]);
    fixture.put("b/two/persons.json", JSON);
    let targets = Fixture::request("s3://b/two/persons.json").targets;
    fixture
        .update(UpdateCrawlerRequest {
            targets: Some(targets),
            ..UpdateCrawlerRequest::default()
        })
        .await;
    fixture.crawl().await;
    let names = fixture.table_names().await;
    assert_eq!(
        (names.len(), names[1].len()),
        (2, "raw_persons_json_".len() + 32),
        "{names:?}"
    );
    assert_eq!(
        fixture
            .table(&names[1])
            .await
            .input
            .storage_descriptor
            .unwrap()
            .location
            .unwrap(),
        "s3://b/two/persons.json"
    );
}

#[tokio::test]
async fn grouping_and_table_level_come_from_the_configuration() {
    let fixture = Fixture::new();
    fixture.put("b/table1/year=2017/data1.json", "{\"A\":1,\"B\":2}");
    fixture.put("b/table1/year=2018/data2.json", "{\"C\":3,\"D\":4}");
    fixture.first_crawl("s3://b/table1/").await;
    assert_eq!(fixture.table_names().await, ["year_2017", "year_2018"]);
    fixture
        .set_configuration(r#"{"Version":1.0,"Grouping":{"TableGroupingPolicy":"CombineCompatibleSchemas"}}"#)
        .await;
    fixture.crawl().await;
    assert_eq!(fixture.columns("table1").await, "a int, b int, c int, d int");
    assert_eq!(fixture.partitions("table1").await, ["2017", "2018"]);
    fixture.set_configuration(r#"{"Version":1.0,"Grouping":{"TableLevelConfiguration":2},"CrawlerOutput":{"Tables":{"TableThreshold":0}}}"#).await;
    fixture.put("b/table1/year=2019/data1.json", "{\"A\":1,\"B\":2}");
    fixture.crawl().await;
    assert_eq!(fixture.partitions("table1").await, ["2017", "2018", "2019"]);
}

#[tokio::test]
async fn more_tables_than_the_threshold_fail_the_crawl() {
    let fixture = Fixture::new();
    fixture.put("b/t/one/a.json", "{\"a\":1}");
    fixture.put("b/t/two/a.json", "{\"b\":1}");
    let configuration = Some(r#"{"Version":1.0,"CrawlerOutput":{"Tables":{"TableThreshold":1}}}"#.to_owned());
    fixture
        .create(CreateCrawlerRequest {
            configuration,
            ..Fixture::request("s3://b/t/")
        })
        .await
        .unwrap();
    fixture.start().await.unwrap();
    let message = fixture.ended().await.error_message.unwrap();
    assert!(
        message.contains("is greater than the table threshold value provided: 1"),
        "{message}"
    );
    assert!(fixture.table_names().await.is_empty());
}
