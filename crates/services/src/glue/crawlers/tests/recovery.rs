//! Crawls that lose their server in the middle.

use super::fixture::Fixture;

const TABLES: usize = 12;
const PARTITIONS: usize = 40;

fn put_data(fixture: &Fixture) {
    for table in 0..TABLES {
        for partition in 0..PARTITIONS {
            fixture.put(
                &format!("b/t{table}/p={partition:02}/f.json"),
                &format!("{{\"a{table}\":1,\"b{table}\":2}}\n"),
            );
        }
    }
}

async fn check_catalog(fixture: &Fixture) {
    assert_eq!(fixture.table_names().await.len(), TABLES);
    for table in 0..TABLES {
        assert_eq!(fixture.partitions(&format!("t{table}")).await.len(), PARTITIONS);
    }
}

#[tokio::test]
async fn a_crawl_that_never_began_is_carried_out_after_a_restart() {
    let fixture = Fixture::idle();
    put_data(&fixture);
    fixture.create(Fixture::request("s3://b/")).await.unwrap();
    fixture.start().await.unwrap();
    let fixture = fixture.restarted().await;
    assert_eq!(fixture.ended().await.status.as_deref(), Some("SUCCEEDED"));
    check_catalog(&fixture).await;
}

#[tokio::test]
async fn a_crawl_cut_off_while_writing_ends_with_the_same_catalog() {
    let fixture = Fixture::new();
    put_data(&fixture);
    fixture.create(Fixture::request("s3://b/")).await.unwrap();
    fixture.start().await.unwrap();
    // Cut off somewhere between the first table and the last.
    loop {
        let log = fixture.log().await;
        if log.iter().any(|line| line.contains("Created table t1 ")) {
            break;
        }
        tokio::task::yield_now().await;
    }
    let fixture = fixture.restarted().await;
    assert_eq!(fixture.ended().await.status.as_deref(), Some("SUCCEEDED"));
    check_catalog(&fixture).await;
    let events = fixture.events().await;
    assert_eq!(events.last().unwrap()["tablesCreated"], TABLES.to_string());
}
