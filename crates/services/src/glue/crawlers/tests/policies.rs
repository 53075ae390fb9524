//! What a second crawl does to what the first one made (glue-crawler-spec section 6).

use headwater_api::glue::*;

use super::fixture::Fixture;

const WIDE: &str = "{\"a\":1,\"b\":\"x\"}\n";
const NARROW: &str = "{\"a\":1}\n";
const MERGE: &str = r#"{"Version":1.0,"CrawlerOutput":{"Tables":{"AddOrUpdateBehavior":"MergeNewColumns"}}}"#;

/// A table `t` of two partitions, crawled once.
async fn crawled() -> Fixture {
    let fixture = Fixture::new();
    fixture.put("b/t/p=1/f.json", WIDE);
    fixture.put("b/t/p=2/f.json", WIDE);
    fixture.first_crawl("s3://b/t/").await;
    fixture
}

/// Removes a column from all data, adds a column, and adds a partition.
fn change_data(fixture: &Fixture) {
    let changed = "{\"a\":1,\"c\":1.5,\"d\":1,\"e\":1}\n";
    for partition in 1..=3 {
        fixture.put(&format!("b/t/p={partition}/f.json"), changed);
    }
}

#[tokio::test]
async fn an_update_removes_and_adds_columns() {
    let fixture = crawled().await;
    change_data(&fixture);
    fixture.crawl().await;
    assert_eq!(fixture.columns("t").await, "a int, c double, d int, e int");
    assert_eq!(fixture.partitions("t").await, ["1", "2", "3"]);
    assert_eq!(fixture.table("t").await.version, 1);
}

#[tokio::test]
async fn a_merge_only_adds_columns() {
    let fixture = crawled().await;
    fixture.set_configuration(MERGE).await;
    change_data(&fixture);
    fixture.crawl().await;
    assert_eq!(fixture.columns("t").await, "a int, b string, c double, d int, e int");
}

#[tokio::test]
async fn a_log_policy_keeps_the_table_and_still_adds_partitions() {
    let fixture = crawled().await;
    fixture.set_policy("LOG", "LOG").await;
    change_data(&fixture);
    fixture.crawl().await;
    assert_eq!(fixture.columns("t").await, "a int, b string");
    assert_eq!(fixture.partitions("t").await, ["1", "2", "3"]);
    assert!(
        fixture
            .log()
            .await
            .iter()
            .any(|line| line.contains("Table t has not been updated"))
    );
}

#[tokio::test]
async fn nothing_new_changes_nothing() {
    let fixture = crawled().await;
    fixture.crawl().await;
    assert_eq!(fixture.table("t").await.version, 0);
    let events = fixture.events().await;
    let last = events.last().unwrap();
    assert_eq!(
        (&last["tablesUpdated"], &last["partitionsUpdated"]),
        (&"0".into(), &"0".into())
    );
}

#[tokio::test]
async fn vanished_data_deprecates_the_table_once_and_data_that_returns_revives_it() {
    let fixture = crawled().await;
    fixture.remove("b/t");
    fixture.crawl().await;
    let mark = fixture.parameter("t", "DEPRECATED_BY_CRAWLER").await;
    assert!(mark.is_some());
    let expected =
        "INFO : Table t is marked deprecated because a matching schema was not found at the table's location.";
    assert!(fixture.log().await.iter().any(|line| line == expected));
    fixture.hand.advance(std::time::Duration::from_mins(1));
    fixture.crawl().await;
    assert_eq!(fixture.parameter("t", "DEPRECATED_BY_CRAWLER").await, mark);
    fixture.put("b/t/p=1/f.json", WIDE);
    fixture.crawl().await;
    assert_eq!(fixture.parameter("t", "DEPRECATED_BY_CRAWLER").await, None);
}

#[tokio::test]
async fn vanished_data_deletes_the_table_when_the_policy_says_so() {
    let fixture = crawled().await;
    fixture.set_policy("UPDATE_IN_DATABASE", "DELETE_FROM_DATABASE").await;
    fixture.remove("b/t");
    fixture.crawl().await;
    assert!(fixture.table_names().await.is_empty());
    assert_eq!(fixture.events().await.last().unwrap()["tablesDeleted"], "1");
}

#[tokio::test]
async fn vanished_partitions_are_logged_or_deleted() {
    let fixture = crawled().await;
    fixture.remove("b/t/p=2");
    fixture.crawl().await;
    assert_eq!(fixture.partitions("t").await, ["1", "2"]);
    let expected = "INFO : Found partition of table t with partition values [2] with no matching schema at the \
                    partition's S3 location";
    assert!(fixture.log().await.iter().any(|line| line == expected));
    fixture.set_policy("UPDATE_IN_DATABASE", "DELETE_FROM_DATABASE").await;
    fixture.crawl().await;
    assert_eq!(fixture.partitions("t").await, ["1"]);
}

#[tokio::test]
async fn data_that_cannot_be_read_has_not_vanished() {
    let fixture = crawled().await;
    fixture.set_policy("UPDATE_IN_DATABASE", "DELETE_FROM_DATABASE").await;
    fixture.put("b/t/p=1/f.json", "PAR1 broken");
    fixture.put("b/t/p=2/f.json", "PAR1 broken");
    fixture.crawl().await;
    assert_eq!(fixture.partitions("t").await, ["1", "2"]);
    fixture.put("b/t/p=1/f.json", WIDE);
    fixture.crawl().await;
    assert_eq!(fixture.partitions("t").await, ["1", "2"]);
}

#[tokio::test]
async fn partitions_inherit_from_the_table_when_configured() {
    let fixture = Fixture::new();
    let columns = |extra: &str| format!("{{\"a\":1,\"b\":1,\"c\":1,\"{extra}\":1}}\n");
    fixture.put("b/t/p=1/f.json", &columns("x"));
    fixture.put("b/t/p=2/f.json", &columns("y"));
    let configuration =
        Some(r#"{"Version":1.0,"CrawlerOutput":{"Partitions":{"AddOrUpdateBehavior":"InheritFromTable"}},"CreatePartitionIndex":true}"#.to_owned());
    fixture
        .create(CreateCrawlerRequest {
            configuration,
            ..Fixture::request("s3://b/t/")
        })
        .await
        .unwrap();
    fixture.crawl().await;
    let table = fixture.table("t").await.input.storage_descriptor.unwrap();
    let id = headwater_catalog::CatalogId::new("123456789012", "us-east-1");
    let partition = fixture
        .catalog
        .partition(&id, "lake", "t", &["1".to_owned()])
        .await
        .unwrap();
    let storage = partition.input.storage_descriptor.unwrap();
    assert_eq!(storage.columns, table.columns);
    assert_eq!(storage.location.as_deref(), Some("s3://b/t/p=1/"));
    assert_eq!(
        fixture.parameter("t", "partition_filtering.enabled").await.as_deref(),
        Some("true")
    );
}

#[tokio::test]
async fn a_table_that_gains_partition_keys_is_made_anew() {
    let fixture = Fixture::new();
    fixture.put("b/t/f.json", WIDE);
    fixture.first_crawl("s3://b/t/").await;
    fixture.remove("b/t/f.json");
    fixture.put("b/t/p=1/f.json", WIDE);
    fixture.crawl().await;
    assert_eq!(fixture.partitions("t").await, ["1"]);
}

fn new_folders_only(update: &str) -> CreateCrawlerRequest {
    let policy = SchemaChangePolicy {
        update_behavior: Some(update.to_owned()),
        delete_behavior: Some("LOG".to_owned()),
    };
    let recrawl = RecrawlPolicy {
        recrawl_behavior: Some("CRAWL_NEW_FOLDERS_ONLY".to_owned()),
    };
    CreateCrawlerRequest {
        schema_change_policy: Some(policy),
        recrawl_policy: Some(recrawl),
        ..Fixture::request("s3://b/")
    }
}

#[tokio::test]
async fn crawls_of_new_folders_need_the_log_policy() {
    let fixture = Fixture::idle();
    let error = fixture
        .create(new_folders_only("UPDATE_IN_DATABASE"))
        .await
        .unwrap_err();
    assert_eq!(error.code, "InvalidInputException");
    assert_eq!(
        error.message,
        "The SchemaChangePolicy for \"Crawl new folders only\" Amazon S3 target can have only LOG DeleteBehavior value and \
         LOG UpdateBehavior value."
    );
}

#[tokio::test]
async fn crawls_of_new_folders_add_partitions_to_known_tables() {
    let fixture = Fixture::new();
    fixture.put("b/one/p=1/f.json", WIDE);
    fixture.put("b/two/p=1/f.json", "{\"x\":1,\"y\":2}");
    fixture.create(new_folders_only("LOG")).await.unwrap();
    fixture.crawl().await;
    assert_eq!(fixture.table_names().await, ["one", "two"]);
    fixture.put("b/one/p=2/f.json", WIDE);
    fixture.put("b/one/p=3/f.json", "{\"q\":1,\"r\":2,\"s\":3}");
    fixture.put("b/one/p=1/f.json", NARROW);
    fixture.remove("b/two");
    fixture.put("b/three/p=1/f.json", NARROW);
    fixture.crawl().await;
    assert_eq!(fixture.table_names().await, ["one", "three", "two"]);
    assert_eq!(fixture.partitions("one").await, ["1", "2"]);
    assert_eq!(fixture.partitions("two").await, ["1"]);
    assert_eq!(fixture.columns("one").await, "a int, b string");
    assert!(
        fixture
            .log()
            .await
            .iter()
            .any(|line| line.contains("Folder s3://b/one/p=3/ is left out"))
    );
}
