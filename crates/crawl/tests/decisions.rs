//! Tables and partitions as the Glue guide's examples have them (glue-crawler-spec section 10).

mod common;

use common::{bucket, crawled, summary};
use headwater_crawl::{Boundary, CrawlOptions, Difference, Exclusions, Grouping, Together};

const JSON: &str = "{\"a\":1,\"b\":\"x\"}\n{\"a\":2,\"b\":\"y\"}\n";

#[tokio::test]
async fn the_include_path_is_the_table_and_named_folders_are_keys() {
    let store = bucket(&[
        ("year=2019/month=Jan/day=1/a.json", JSON),
        ("year=2019/month=Jan/day=2/a.json", JSON),
        ("year=2019/month=Feb/day=1/a.json", JSON),
        ("year=2019/month=Feb/day=2/a.json", JSON),
    ])
    .await;
    let findings = crawled(&store, "s3://sales/", &CrawlOptions::default()).await;
    let expected = "sales(a int, b string) [year month day] 2019/Feb/1 2019/Feb/2 2019/Jan/1 2019/Jan/2";
    assert_eq!(summary(&findings), [expected]);
    let table = &findings.tables[0];
    assert_eq!(table.location, "s3://sales/");
    assert_eq!(table.partitions[0].location, "s3://sales/year=2019/month=Feb/day=1/");
    assert_eq!(table.why.boundary, Boundary::IncludePath);
    assert_eq!(
        table.why.together,
        Together::FoldersAlike {
            folders: 1,
            similarity: 1.0
        }
    );
}

#[tokio::test]
async fn unnamed_folders_are_numbered_keys() {
    let keys = [
        "table1/partition1",
        "table1/partition2",
        "table1/partition3",
        "table2/partition4",
        "table2/partition5",
    ];
    let names: Vec<String> = keys.iter().map(|key| format!("folder1/{key}/file.txt")).collect();
    let objects: Vec<(&str, &str)> = names
        .iter()
        .map(|name| (name.as_str(), "id,name\n1,a\n2,b\n"))
        .collect();
    let store = bucket(&objects).await;
    let options = CrawlOptions::default();
    let whole = crawled(&store, "s3://b/folder1/", &options).await;
    let columns = "(id bigint, name string)";
    let partitions = "table1/partition1 table1/partition2 table1/partition3 table2/partition4 table2/partition5";
    assert_eq!(
        summary(&whole),
        [format!("folder1{columns} [partition_0 partition_1] {partitions}")]
    );
    let first = crawled(&store, "s3://b/folder1/table1/", &options).await;
    assert_eq!(
        summary(&first),
        [format!(
            "table1{columns} [partition_0] partition1 partition2 partition3"
        )]
    );
    let second = crawled(&store, "s3://b/folder1/table2/", &options).await;
    assert_eq!(
        summary(&second),
        [format!("table2{columns} [partition_0] partition4 partition5")]
    );
}

#[tokio::test]
async fn unlike_folders_are_tables_unless_they_are_combined() {
    let store = bucket(&[
        ("table1/year=2017/data1.json", "{\"A\":1,\"B\":2}"),
        ("table1/year=2018/data2.json", "{\"C\":3,\"D\":4}"),
    ])
    .await;
    let apart = crawled(&store, "s3://b/table1/", &CrawlOptions::default()).await;
    assert_eq!(
        summary(&apart),
        ["year_2017(a int, b int) []", "year_2018(c int, d int) []"]
    );
    let Boundary::SiblingsDiffer(Difference::Schemas { similarity, .. }) = &apart.tables[0].why.boundary else {
        panic!("{:?}", apart.tables[0].why.boundary)
    };
    assert!(similarity.abs() < 1e-9);
    let options = CrawlOptions {
        grouping: Grouping::CompatibleSchemas,
        ..CrawlOptions::default()
    };
    let combined = crawled(&store, "s3://b/table1/", &options).await;
    assert_eq!(
        summary(&combined),
        ["table1(a int, b int, c int, d int) [year] 2017 2018"]
    );
}

#[tokio::test]
async fn the_table_level_fixes_the_roots() {
    let store = bucket(&[
        ("x/y/month=Jan/a.json", JSON),
        ("x/y/month=Feb/a.json", JSON),
        ("x/z/month=Jan/a.json", JSON),
    ])
    .await;
    let options = CrawlOptions {
        table_level: Some(3),
        ..CrawlOptions::default()
    };
    let findings = crawled(&store, "s3://b/x/", &options).await;
    assert_eq!(
        summary(&findings),
        ["y(a int, b string) [month] Feb Jan", "z(a int, b string) [month] Jan"]
    );
    assert_eq!(findings.tables[0].location, "s3://b/x/y/");
}

#[tokio::test]
async fn exclusions_are_relative_to_the_include_path() {
    let keys = [
        "myfolder/departments/finance.json",
        "myfolder/departments/market-us.json",
        "myfolder/departments/market-emea.json",
        "myfolder/departments/market-ap.json",
        "myfolder/employees/hr.json",
        "myfolder/employees/john.json",
        "myfolder/employees/jane.json",
        "myfolder/employees/juan.json",
    ];
    let objects: Vec<(&str, &str)> = keys.iter().map(|key| (*key, JSON)).collect();
    let store = bucket(&objects).await;
    let options = CrawlOptions {
        exclusions: Exclusions::new(&["departments/market*"]).unwrap(),
        ..CrawlOptions::default()
    };
    let findings = crawled(&store, "s3://mybucket/myfolder/", &options).await;
    let objects: Vec<u64> = findings.tables[0]
        .partitions
        .iter()
        .map(|partition| partition.counts.objects)
        .collect();
    assert_eq!(objects, [1, 4]);
    assert_eq!(findings.listing.excluded, 3);
}

#[tokio::test]
async fn files_beside_folders_are_tables_of_their_own() {
    let store = bucket(&[("t/a.json", JSON), ("t/p=1/b.json", JSON), ("t/p=2/b.json", JSON)]).await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    assert_eq!(
        summary(&findings),
        ["a_json(a int, b string) []", "t(a int, b string) [p] 1 2"]
    );
    assert_eq!(findings.tables[0].location, "s3://b/t/a.json");
}

#[tokio::test]
async fn folders_of_different_depth_are_tables_of_their_own() {
    let store = bucket(&[("t/p=1/b.json", JSON), ("t/q/p=2/b.json", JSON)]).await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    assert_eq!(
        summary(&findings),
        ["p_1(a int, b string) []", "q(a int, b string) [p] 2"]
    );
}

#[tokio::test]
async fn eight_of_ten_common_columns_make_one_table_and_strangers_six() {
    let record = |own: usize, common: &str| {
        let shared: Vec<String> = (0..8).map(|n| format!("\"{common}{n}\":1")).collect();
        format!("{{{},\"x{own}\":1,\"y{own}\":1}}", shared.join(","))
    };
    let names: Vec<String> = (0..6).map(|n| format!("t/f{n}/a.json")).collect();
    let alike: Vec<(&str, String)> = names
        .iter()
        .enumerate()
        .map(|(n, name)| (name.as_str(), record(n, "c")))
        .collect();
    let unlike: Vec<(&str, String)> = names
        .iter()
        .enumerate()
        .map(|(n, name)| (name.as_str(), record(n, &format!("c{n}_"))))
        .collect();
    let options = CrawlOptions::default();
    let one = crawled(&bucket(&alike).await, "s3://b/t/", &options).await;
    assert_eq!(one.tables.len(), 1);
    assert_eq!(one.tables[0].schema.0.len(), 20);
    let six = crawled(&bucket(&unlike).await, "s3://b/t/", &options).await;
    assert_eq!(six.tables.len(), 6);
}

#[tokio::test]
async fn a_key_that_is_also_a_column_is_only_a_key() {
    let store = bucket(&[("t/b=1/f.json", JSON), ("t/b=2/f.json", JSON)]).await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    assert_eq!(summary(&findings), ["t(a int) [b] 1 2"]);
    assert_eq!(findings.tables[0].partitions[0].schema.describe(), "a int");
}

#[tokio::test]
async fn a_single_file_is_a_table_named_after_it() {
    let store = bucket(&[("data/persons.json", JSON), ("data/other.json", JSON)]).await;
    let findings = crawled(&store, "s3://b/data/persons.json", &CrawlOptions::default()).await;
    assert_eq!(summary(&findings), ["persons_json(a int, b string) []"]);
    assert_eq!(findings.tables[0].location, "s3://b/data/persons.json");
    assert_eq!(findings.folders, ["data"]);
}

#[tokio::test]
async fn known_roots_stay_roots_and_known_folders_are_not_read() {
    let store = bucket(&[("t/a/p=1/f.json", JSON), ("t/a/p=2/f.json", JSON), ("t/c/f.json", JSON)]).await;
    let options = CrawlOptions {
        known_folders: ["t/a/p=1".to_owned()].into(),
        known_roots: ["t/a".to_owned()].into(),
        ..CrawlOptions::default()
    };
    let findings = crawled(&store, "s3://b/t/", &options).await;
    assert_eq!(
        summary(&findings),
        ["a(a int, b string) [p] 2", "c(a int, b string) []"]
    );
    assert_eq!(findings.folders, ["t/a/p=2", "t/c"]);
}

#[tokio::test]
async fn hidden_and_empty_objects_hold_no_data() {
    let store = bucket(&[
        ("t/a.json", JSON),
        ("t/_SUCCESS", "x"),
        ("t/.hidden.json", "x"),
        ("t/empty.json", ""),
    ])
    .await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    assert_eq!(summary(&findings), ["t(a int, b string) []"]);
    assert_eq!(findings.listing.ignored, 3);
}

#[tokio::test]
async fn an_empty_or_missing_folder_has_no_tables() {
    let store = bucket(&[("t/a.json", JSON)]).await;
    assert!(
        crawled(&store, "s3://b/missing/", &CrawlOptions::default())
            .await
            .tables
            .is_empty()
    );
}
