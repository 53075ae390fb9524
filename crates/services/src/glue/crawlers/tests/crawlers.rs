//! The operations on crawlers: defaults, states, texts of errors.

use headwater_api::glue::*;

use super::fixture::Fixture;

#[tokio::test]
async fn a_new_crawler_shows_the_defaults_of_aws() {
    let fixture = Fixture::idle();
    fixture.create(Fixture::request("s3://b/")).await.unwrap();
    let crawler = fixture.crawler().await;
    let policy = crawler.schema_change_policy.unwrap();
    assert_eq!(policy.update_behavior.as_deref(), Some("UPDATE_IN_DATABASE"));
    assert_eq!(policy.delete_behavior.as_deref(), Some("DEPRECATE_IN_DATABASE"));
    assert_eq!(
        crawler.recrawl_policy.unwrap().recrawl_behavior.as_deref(),
        Some("CRAWL_EVERYTHING")
    );
    assert_eq!(
        crawler
            .lineage_configuration
            .unwrap()
            .crawler_lineage_settings
            .as_deref(),
        Some("DISABLE")
    );
    assert_eq!(
        (crawler.state.as_deref(), crawler.version, crawler.crawl_elapsed_time),
        (Some("READY"), Some(1), Some(0))
    );
    assert_eq!(
        (crawler.classifiers, crawler.last_crawl, crawler.schedule),
        (Some(vec![]), None, None)
    );
}

#[tokio::test]
async fn names_are_taken_and_missed_with_the_texts_of_aws() {
    let fixture = Fixture::idle();
    fixture.create(Fixture::request("s3://b/")).await.unwrap();
    let error = fixture.create(Fixture::request("s3://b/")).await.unwrap_err();
    assert_eq!(
        (error.code.as_ref(), error.message.as_str()),
        ("AlreadyExistsException", "Crawler already exists.")
    );
    let request = GetCrawlerRequest { name: "x".to_owned() };
    let error = fixture.crawlers.get_crawler(&fixture.call, request).await.unwrap_err();
    assert_eq!(
        (error.code.as_ref(), error.message.as_str()),
        ("EntityNotFoundException", "Crawler x not found.")
    );
}

#[tokio::test]
async fn a_running_crawler_cannot_be_started_changed_or_deleted() {
    let fixture = Fixture::idle();
    fixture.create(Fixture::request("s3://b/")).await.unwrap();
    let error = fixture.stop().await.unwrap_err();
    let expected = ("CrawlerNotRunningException", "Crawler with name c isn't running");
    assert_eq!((error.code.as_ref(), error.message.as_str()), expected);
    fixture.start().await.unwrap();
    fixture.hand.advance(std::time::Duration::from_secs(2));
    let crawler = fixture.crawler().await;
    assert_eq!(
        (crawler.state.as_deref(), crawler.crawl_elapsed_time),
        (Some("RUNNING"), Some(2000))
    );
    let error = fixture.start().await.unwrap_err();
    let expected = ("CrawlerRunningException", "Crawler with name c has already started");
    assert_eq!((error.code.as_ref(), error.message.as_str()), expected);
    let request = DeleteCrawlerRequest { name: "c".to_owned() };
    let error = fixture
        .crawlers
        .delete_crawler(&fixture.call, request)
        .await
        .unwrap_err();
    assert_eq!(error.code, "CrawlerRunningException");
}

#[tokio::test]
async fn a_crawl_that_waits_can_be_stopped() {
    let fixture = Fixture::idle();
    fixture.create(Fixture::request("s3://b/")).await.unwrap();
    fixture.start().await.unwrap();
    fixture.stop().await.unwrap();
    let last = fixture.ended().await;
    assert_eq!(last.status.as_deref(), Some("CANCELLED"));
    fixture.start().await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_crawled_is_refused_by_name() {
    let fixture = Fixture::idle();
    let refused = async |change: fn(&mut CreateCrawlerRequest)| {
        let mut request = Fixture::request("s3://b/");
        change(&mut request);
        let error = fixture.create(request).await.unwrap_err();
        assert_eq!(error.code, "InvalidInputException");
        error.message
    };
    let jdbc = refused(|request| request.targets.jdbc_targets = Some(vec![JdbcTarget::default()])).await;
    assert_eq!(
        jdbc,
        "Headwater does not support JdbcTargets in crawlers yet, only S3Targets"
    );
    assert!(
        refused(|request| request.configuration = Some("{".to_owned()))
            .await
            .contains("valid JSON")
    );
    assert!(
        refused(|request| request.schedule = Some("cron(0/4 * * * ? *)".to_owned()))
            .await
            .contains("5 minutes")
    );
    assert!(
        refused(|request| request.classifiers = Some(vec!["x".to_owned()]))
            .await
            .contains("x does not exist")
    );
    assert!(
        refused(|request| request.targets = CrawlerTargets::default())
            .await
            .contains("empty")
    );
    let path = refused(|request| request.targets = Fixture::request("hdfs://b/").targets).await;
    assert!(path.contains("hdfs://b/"), "{path}");
}

#[tokio::test]
async fn an_update_changes_only_what_is_given() {
    let fixture = Fixture::idle();
    let request = CreateCrawlerRequest {
        table_prefix: Some("raw_".to_owned()),
        ..Fixture::request("s3://b/")
    };
    fixture.create(request).await.unwrap();
    let description = Some("new".to_owned());
    fixture
        .update(UpdateCrawlerRequest {
            description,
            ..UpdateCrawlerRequest::default()
        })
        .await;
    let crawler = fixture.crawler().await;
    assert_eq!(
        (crawler.description.as_deref(), crawler.table_prefix.as_deref()),
        (Some("new"), Some("raw_"))
    );
    assert_eq!(crawler.version, Some(2));
}

#[tokio::test]
async fn lists_know_tags_pages_and_missing_names() {
    let fixture = Fixture::idle();
    for (name, team) in [("a", "x"), ("b", "y"), ("d", "x")] {
        let tags = Some([("team".to_owned(), team.to_owned())].into());
        let request = CreateCrawlerRequest {
            name: name.to_owned(),
            tags,
            ..Fixture::request("s3://b/")
        };
        fixture.create(request).await.unwrap();
    }
    let tags = Some([("team".to_owned(), "x".to_owned())].into());
    let request = ListCrawlersRequest {
        tags,
        max_results: Some(1),
        ..ListCrawlersRequest::default()
    };
    let first = fixture
        .crawlers
        .list_crawlers(&fixture.call, request.clone())
        .await
        .unwrap();
    assert_eq!(first.crawler_names.unwrap(), ["a"]);
    let request = ListCrawlersRequest {
        next_token: first.next_token,
        ..request
    };
    let second = fixture.crawlers.list_crawlers(&fixture.call, request).await.unwrap();
    assert_eq!(
        (second.crawler_names.unwrap(), second.next_token),
        (vec!["d".to_owned()], None)
    );
    let request = BatchGetCrawlersRequest {
        crawler_names: vec!["b".to_owned(), "missing".to_owned()],
    };
    let batch = fixture
        .crawlers
        .batch_get_crawlers(&fixture.call, request)
        .await
        .unwrap();
    assert_eq!(batch.crawlers.unwrap().len(), 1);
    assert_eq!(batch.crawlers_not_found.unwrap(), ["missing"]);
}

#[tokio::test]
async fn classifiers_are_kept_checked_and_applied() {
    let fixture = Fixture::new();
    let json = |name: &str, path: &str| CreateClassifierRequest {
        json_classifier: Some(CreateJsonClassifierRequest {
            name: name.to_owned(),
            json_path: path.to_owned(),
        }),
        ..CreateClassifierRequest::default()
    };
    let create = |request| fixture.crawlers.create_classifier(&fixture.call, request);
    create(json("rows", "$[*]")).await.unwrap();
    assert_eq!(
        create(json("rows", "$[*]")).await.unwrap_err().code,
        "AlreadyExistsException"
    );
    assert_eq!(
        create(json("bad", "rows")).await.unwrap_err().code,
        "InvalidInputException"
    );
    fixture.put("b/t/f.json", "[{\"a\":1},{\"a\":2}]");
    let classifiers = Some(vec!["rows".to_owned()]);
    fixture
        .create(CreateCrawlerRequest {
            classifiers,
            ..Fixture::request("s3://b/t/")
        })
        .await
        .unwrap();
    fixture.crawl().await;
    assert_eq!(fixture.columns("t").await, "a int");
}

#[tokio::test]
async fn grok_and_csv_classifiers_decide_the_table() {
    let fixture = Fixture::new();
    let grok = CreateGrokClassifierRequest {
        name: "log".to_owned(),
        classification: "crawlerlog".to_owned(),
        grok_pattern:
            "%{TIMESTAMP_ISO8601:timestamp} \\[%{MESSAGEPREFIX:message_prefix}\\] %{CRAWLERLOGLEVEL:loglevel} : \
                       %{GREEDYDATA:message}"
                .to_owned(),
        custom_patterns: Some(
            "CRAWLERLOGLEVEL (BENCHMARK|ERROR|WARN|INFO|TRACE)\nMESSAGEPREFIX .*-.*-.*-.*-.*".to_owned(),
        ),
    };
    let csv = CreateCsvClassifierRequest {
        name: "single".to_owned(),
        allow_single_column: Some(true),
        ..CreateCsvClassifierRequest::default()
    };
    let requests = [
        CreateClassifierRequest {
            grok_classifier: Some(grok),
            ..CreateClassifierRequest::default()
        },
        CreateClassifierRequest {
            csv_classifier: Some(csv),
            ..CreateClassifierRequest::default()
        },
    ];
    for request in requests {
        fixture
            .crawlers
            .create_classifier(&fixture.call, request)
            .await
            .unwrap();
    }
    fixture.put(
        "b/t/log/f.log",
        "2017-03-30T06:00:17 [5be8ae52-d3e2-4d23-9ff5-0b1f1d0e6f0c] INFO : Created table x\n",
    );
    fixture.put("b/t/one/f.csv", "id\n1\n2\n");
    let classifiers = Some(vec!["log".to_owned(), "single".to_owned()]);
    let request = CreateCrawlerRequest {
        classifiers,
        ..Fixture::request("s3://b/t/")
    };
    fixture.create(request).await.unwrap();
    fixture.crawl().await;
    let expected = "timestamp string, message_prefix string, loglevel string, message string";
    assert_eq!(fixture.columns("log").await, expected);
    assert_eq!(
        fixture.parameter("log", "classification").await.as_deref(),
        Some("crawlerlog")
    );
    let serde = fixture
        .table("log")
        .await
        .input
        .storage_descriptor
        .unwrap()
        .serde_info
        .unwrap();
    assert_eq!(
        serde.serialization_library.as_deref(),
        Some("com.amazonaws.glue.serde.GrokSerDe")
    );
    assert!(serde.parameters.unwrap()["input.format"].starts_with("%{TIMESTAMP_ISO8601:timestamp}"));
    assert_eq!(fixture.columns("one").await, "id bigint");
}

#[tokio::test]
async fn xml_classifiers_are_kept_but_no_crawler_may_name_them_yet() {
    let fixture = Fixture::idle();
    let xml = CreateXMLClassifierRequest {
        name: "x".to_owned(),
        classification: "x".to_owned(),
        row_tag: Some("r".to_owned()),
    };
    let request = CreateClassifierRequest {
        xml_classifier: Some(xml),
        ..CreateClassifierRequest::default()
    };
    fixture
        .crawlers
        .create_classifier(&fixture.call, request)
        .await
        .unwrap();
    let request = CreateCrawlerRequest {
        classifiers: Some(vec!["x".to_owned()]),
        ..Fixture::request("s3://b/")
    };
    let error = fixture.create(request).await.unwrap_err();
    assert_eq!(
        error.message,
        "Headwater does not apply XML classifiers in crawlers yet: x"
    );
}
