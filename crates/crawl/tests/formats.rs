//! Formats, bad files and what is written to the catalog, on real data.
#![allow(clippy::unwrap_used, reason = "what fails fails the test")]

mod common;

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use common::{bucket, crawled, summary};
use flate2::write::GzEncoder;
use headwater_crawl::{
    Compression, CrawlOptions, CrawlStamp, CsvClassifier, CustomClassifier, CustomKind, Findings, JsonPath, crawl,
    local_target, partition_input, table_input,
};

fn data(folder: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder)
}

fn read(name: &str) -> Vec<u8> {
    std::fs::read(data(name)).unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

async fn crawled_folder(folder: &str) -> Findings {
    crawl(&local_target(&data(folder)).unwrap(), &CrawlOptions::default())
        .await
        .unwrap()
}

fn with(kind: CustomKind) -> CrawlOptions {
    let classifier = Arc::new(CustomClassifier {
        name: "custom".to_owned(),
        kind,
    });
    CrawlOptions {
        classifiers: vec![classifier],
        ..CrawlOptions::default()
    }
}

#[tokio::test]
async fn a_folder_of_mixed_formats_is_a_table_for_each_file() {
    let findings = crawled_folder("summary").await;
    let csv = "dest_country_name string, origin_country_name string, count bigint";
    let json = "origin_country_name string, dest_country_name string, count int";
    let parquet = "dest_country_name string, origin_country_name string, count bigint";
    assert_eq!(
        summary(&findings),
        [
            format!("2010_summary_csv({csv}) []"),
            format!("2010_summary_gz_parquet({parquet}) []"),
            format!("2010_summary_json({json}) []"),
            "2010_summary_snappy_orc() []".to_owned(),
            format!("2011_summary_csv({csv}) []"),
            format!("2011_summary_json({json}) []"),
            format!("2012_summary_csv_gz({csv}) []"),
        ]
    );
    assert_eq!(findings.tables[3].format.classification(), "orc");
    assert_eq!(findings.tables[6].compression, Compression::Gzip);
}

#[tokio::test]
async fn online_retail_is_read_with_its_quotes_and_times() {
    let findings = crawled_folder("retail").await;
    let columns = "invoiceno string, stockcode string, description string, quantity bigint, invoicedate timestamp, \
                   unitprice double, customerid double, country string";
    let got = &findings.tables[0].schema.describe();
    assert!(
        got == columns || got.replace("invoiceno bigint", "invoiceno string") == columns,
        "{got}"
    );
    assert_eq!(findings.tables[0].counts.objects, 2);
}

#[tokio::test]
async fn nested_cloudtrail_records_are_one_array_column() {
    let findings = crawled_folder("cloudtrail").await;
    let described = findings.tables[0].schema.describe();
    assert!(described.starts_with("records array<struct<"), "{described}");
    assert!(described.contains("eventsource:string"), "{described}");
}

#[tokio::test]
async fn an_explanation_names_format_schema_and_reason() {
    let text = crawled_folder("retail").await.explain();
    for part in [
        "table retail",
        "delimiter ','",
        "the first row is a header",
        "its 2 files are alike",
        "include path",
    ] {
        assert!(text.contains(part), "{part} is missing in:\n{text}");
    }
}

#[tokio::test]
async fn csv_metadata_is_what_a_glue_crawler_writes() {
    let store = bucket(&[("t/f.csv", "id;name\n1;a\n2;b\n")]).await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    let stamp = CrawlStamp {
        crawler: "c".to_owned(),
        run_id: "run".to_owned(),
        exclusions: vec!["x/**".to_owned()],
    };
    let input = table_input(&findings.tables[0], "raw_t", &stamp);
    let parameters = input.parameters.unwrap();
    let pairs: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    assert_eq!(
        pairs,
        [
            "CRAWL_RUN_ID=run",
            "CrawlerSchemaDeserializerVersion=1.0",
            "CrawlerSchemaSerializerVersion=1.0",
            "UPDATED_BY_CRAWLER=c",
            "areColumnsQuoted=false",
            "averageRecordSize=5",
            "classification=csv",
            "columnsOrdered=true",
            "compressionType=none",
            "delimiter=;",
            "exclusions=[\"x/**\"]",
            "objectCount=1",
            "recordCount=3",
            "sizeKey=16",
            "skip.header.line.count=1",
            "typeOfData=file",
        ]
    );
    let storage = input.storage_descriptor.unwrap();
    assert_eq!(storage.parameters, Some(parameters));
    assert_eq!((storage.number_of_buckets, storage.compressed), (-1, false));
    assert_eq!(storage.serde_info.unwrap().parameters.unwrap()["field.delim"], ";");
    assert_eq!(
        (input.owner.as_deref(), input.table_type.as_deref()),
        (Some("owner"), Some("EXTERNAL_TABLE"))
    );
}

#[tokio::test]
async fn partitions_carry_their_own_counts_and_location() {
    let store = bucket(&[
        ("t/p=1/f.csv", "id,name\n1,a\n2,b\n"),
        ("t/p=2/f.csv", "id,name\n1,a\n2,b\n3,c\n"),
    ])
    .await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    let table = &findings.tables[0];
    let input = partition_input(table, &table.partitions[1], &CrawlStamp::default());
    assert_eq!(input.values, ["2"]);
    assert_eq!(input.parameters.unwrap()["sizeKey"], "20");
    assert_eq!(input.storage_descriptor.unwrap().location.unwrap(), "s3://b/t/p=2/");
    let whole = table_input(table, "t", &CrawlStamp::default());
    assert_eq!(whole.parameters.unwrap()["sizeKey"], "36");
}

#[tokio::test]
async fn json_paths_keep_the_case_of_the_data() {
    let store = bucket(&[("t/f.json", "{\"Id\":1,\"fullName\":\"x\"}\n")]).await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    let storage = table_input(&findings.tables[0], "t", &CrawlStamp::default())
        .storage_descriptor
        .unwrap();
    assert_eq!(storage.serde_info.unwrap().parameters.unwrap()["paths"], "Id,fullName");
}

#[tokio::test]
async fn gzip_and_plain_files_in_one_folder_are_two_tables() {
    let csv = read("summary/2010-summary.csv");
    let store = bucket(&[("t/a.csv", csv.clone()), ("t/b.csv.gz", gzip(&csv))]).await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    let names: Vec<&str> = findings.tables.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(names, ["a_csv", "b_csv_gz"]);
    let input = table_input(&findings.tables[1], "b", &CrawlStamp::default());
    assert_eq!(input.parameters.unwrap()["compressionType"], "gzip");
}

#[tokio::test]
async fn bad_files_are_left_out_with_a_warning_and_harm_nothing_else() {
    let csv = read("summary/2010-summary.csv");
    let packed = gzip(&csv);
    let mut parquet = read("summary/2010-summary.gz.parquet");
    let length = parquet.len();
    parquet[length - 300..length - 8].fill(0xff);
    let store = bucket(&[
        ("gz/good.csv.gz", packed.clone()),
        ("gz/half.csv.gz", packed[..packed.len() / 2].to_vec()),
        ("parquet/bad.parquet", parquet),
        ("parquet/good.parquet", read("summary/2010-summary.gz.parquet")),
        ("parquet/short.parquet", b"PAR1".to_vec()),
        ("onlybad/half.csv.gz", packed[..40].to_vec()),
    ])
    .await;
    let findings = crawled(&store, "s3://b/", &CrawlOptions::default()).await;
    let tables: Vec<(&str, u64)> = findings
        .tables
        .iter()
        .map(|table| (table.name.as_str(), table.counts.objects))
        .collect();
    assert_eq!(tables, [("gz", 1), ("parquet", 1)]);
    let warned: Vec<&str> = findings
        .warnings
        .iter()
        .map(|warning| warning.location.as_str())
        .collect();
    assert_eq!(
        warned,
        [
            "s3://b/gz/half.csv.gz",
            "s3://b/onlybad/half.csv.gz",
            "s3://b/parquet/bad.parquet",
            "s3://b/parquet/short.parquet"
        ]
    );
    assert!(
        findings.warnings[0].problem.contains("cut off"),
        "{}",
        findings.warnings[0].problem
    );
}

#[tokio::test]
async fn ragged_csv_and_single_columns_are_unknown() {
    let store = bucket(&[("ragged/f.csv", "a,b\n1,2\n3\n4,5,6\n"), ("single/f.csv", "id\n1\n2\n")]).await;
    let findings = crawled(&store, "s3://b/ragged/", &CrawlOptions::default()).await;
    assert_eq!(findings.tables[0].format.classification(), "UNKNOWN");
    assert!(
        findings.explain().contains("row 3 has 1 cells where the first has 2"),
        "{}",
        findings.explain()
    );
    let single = crawled(&store, "s3://b/single/", &CrawlOptions::default()).await;
    assert_eq!(single.tables[0].format.classification(), "UNKNOWN");
    let classifier = CsvClassifier {
        allow_single_column: true,
        ..CsvClassifier::default()
    };
    let allowed = crawled(&store, "s3://b/single/", &with(CustomKind::Csv(classifier))).await;
    assert_eq!(summary(&allowed), ["single(id bigint) []"]);
}

#[tokio::test]
async fn an_array_is_one_column_until_a_path_opens_it() {
    let store = bucket(&[("t/f.json", "[{\"a\":1},{\"a\":2,\"b\":\"x\"}]")]).await;
    let built_in = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    assert_eq!(summary(&built_in), ["t(array array<struct<a:int,b:string>>) []"]);
    let path = CustomKind::Json(JsonPath::parse("$[*]").unwrap());
    let opened = crawled(&store, "s3://b/t/", &with(path)).await;
    assert_eq!(summary(&opened), ["t(a int, b string) []"]);
}

#[tokio::test]
async fn a_long_file_is_judged_by_its_beginning() {
    let rows: Vec<String> = (0..200_000).map(|row| format!("{row},name{row}\n")).collect();
    let store = bucket(&[("t/f.csv", format!("id,name\n{}", rows.concat()))]).await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    assert_eq!(summary(&findings), ["t(id bigint, name string) []"]);
    let records = findings.tables[0].counts.records;
    assert!((150_000..350_000).contains(&records), "{records}");
}

#[tokio::test]
async fn a_file_with_one_row_goes_with_the_others_of_its_folder() {
    let store = bucket(&[("t/a.csv", "id,name\n1,a\n2,b\n"), ("t/b.csv", "id,name\n3,c\n")]).await;
    let findings = crawled(&store, "s3://b/t/", &CrawlOptions::default()).await;
    assert_eq!(summary(&findings), ["t(id bigint, name string) []"]);
    assert_eq!(findings.tables[0].counts.objects, 2);
}
