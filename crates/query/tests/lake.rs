//! Statements over real files in buckets, from their texts to their result files.

mod common;

use common::TestLake;

const YEARS: [&str; 2] = ["2010", "2015"];

async fn flights(format: &str, table: &str) -> TestLake {
    let lake = TestLake::new();
    for year in YEARS {
        let file = format!("{year}-summary.{format}");
        lake.put(&format!("flights/year={year}/f.{format}"), &common::data(&file))
            .await;
    }
    lake.ok("CREATE DATABASE d").await;
    lake.ok(table).await;
    lake.ok("MSCK REPAIR TABLE flights").await;
    lake
}

async fn csv_flights() -> TestLake {
    let table = "CREATE EXTERNAL TABLE flights (dest string, origin string, `count` int) PARTITIONED BY (year int) \
                 ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde' LOCATION 's3://lake/flights/' \
                 TBLPROPERTIES ('skip.header.line.count'='1')";
    flights("csv", table).await
}

async fn json_flights() -> TestLake {
    let table = "CREATE EXTERNAL TABLE flights (dest_country_name string, origin_country_name string, `count` bigint) \
                 PARTITIONED BY (year string) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' \
                 LOCATION 's3://lake/flights/'";
    flights("json", table).await
}

#[tokio::test]
async fn csv_and_json_tell_the_same() {
    let csv = csv_flights()
        .await
        .rows("SELECT year, count(*), sum(\"count\") FROM flights GROUP BY 1 ORDER BY 1")
        .await;
    let json = json_flights()
        .await
        .rows("SELECT year, count(*), sum(count) FROM flights GROUP BY 1 ORDER BY 1")
        .await;
    assert_eq!(csv, json);
    assert_eq!(csv[0], ["2010", "255", "422269"]);
}

#[tokio::test]
async fn filters_on_partitions_read_only_those() {
    let lake = json_flights().await;
    lake.put("flights/year=2015/broken.json", b"{ no json\n").await;
    let (statistics, outcome) = lake.run("SELECT count(*) FROM flights WHERE year = '2010'").await;
    outcome.unwrap();
    assert_eq!(statistics.bytes_scanned, common::data("2010-summary.json").len() as u64);
    let error = lake.error("SELECT count(*) FROM flights").await;
    assert!(
        error
            .message
            .starts_with("HIVE_CURSOR_ERROR: Row is not a valid JSON Object"),
        "{}",
        error.message
    );
    for (filter, count) in [
        ("year IN ('2010', '2011')", "255"),
        ("year < '2011'", "255"),
        ("year BETWEEN '2009' AND '2010'", "255"),
        ("year LIKE '%10'", "255"),
        ("length(year) = 4 AND year <> '2015'", "255"),
        ("year = '1999'", "0"),
    ] {
        assert_eq!(
            lake.rows(&format!("SELECT count(*) FROM flights WHERE {filter}")).await,
            [[count]],
            "{filter}"
        );
    }
}

#[tokio::test]
async fn a_partition_has_its_own_place_and_format() {
    let lake = csv_flights().await;
    lake.put("elsewhere/x.csv", b"skipped\n\"A, B\",C,7\n").await;
    lake.ok("ALTER TABLE flights ADD PARTITION (year=2020) LOCATION 's3://lake/elsewhere/'")
        .await;
    assert_eq!(
        lake.rows("SELECT dest, origin, count FROM flights WHERE year = 2020")
            .await,
        [["A, B", "C", "7"]]
    );
    let lines = lake.lines("SHOW PARTITIONS flights").await;
    assert_eq!(lines, ["year=2010", "year=2015", "year=2020"]);
    lake.ok("ALTER TABLE flights DROP PARTITION (year=2020)").await;
    assert_eq!(lake.lines("SHOW PARTITIONS flights").await.len(), 2);
}

#[tokio::test]
async fn parquet_is_read_by_name_and_widened() {
    let lake = TestLake::new();
    lake.put("p/f.parquet", &common::data("2010-summary.gz.parquet")).await;
    lake.ok("CREATE DATABASE d").await;
    lake.ok(
        "CREATE EXTERNAL TABLE p (missing double, `count` bigint, dest_country_name string) STORED AS PARQUET \
         LOCATION 's3://lake/p/'",
    )
    .await;
    assert_eq!(
        lake.rows("SELECT count(missing), sum(count), count(*) FROM p").await,
        [["0", "422269", "255"]]
    );
    let top = "SELECT dest_country_name, count FROM p WHERE count > 50000 ORDER BY count DESC";
    assert_eq!(lake.rows(top).await[0], ["United States", "348113"]);
    lake.ok("CREATE EXTERNAL TABLE wrong (dest_country_name bigint) STORED AS PARQUET LOCATION 's3://lake/p/'")
        .await;
    let error = lake.error("SELECT dest_country_name FROM wrong").await;
    assert!(
        error
            .message
            .starts_with("HIVE_BAD_DATA: Field dest_country_name's type"),
        "{}",
        error.message
    );
    lake.put("p/torn.parquet", &common::data("2010-summary.gz.parquet")[..2000])
        .await;
    let error = lake.error("SELECT sum(count) FROM p").await;
    assert!(
        error.message.starts_with("HIVE_BAD_DATA: Malformed Parquet file"),
        "{}",
        error.message
    );
}

#[tokio::test]
async fn ctas_writes_and_describes_what_it_selected() {
    let lake = csv_flights().await;
    let text = "CREATE TABLE top WITH (external_location = 's3://lake/top/', partitioned_by = ARRAY['year']) AS \
                SELECT origin, count AS flights, year FROM flights WHERE count > 100000";
    let outcome = lake.ok(text).await;
    assert_eq!(outcome.update_count, 2);
    let manifest = lake.text(outcome.manifest_location.as_deref().unwrap()).await;
    assert_eq!(manifest.lines().count(), 2);
    let rows = lake.rows("SELECT * FROM top ORDER BY year").await;
    assert_eq!(rows[0], ["United States", "348113", "2010"]);
    assert_eq!(lake.lines("SHOW PARTITIONS top").await, ["year=2010", "year=2015"]);
    let again = lake
        .error("CREATE TABLE other WITH (external_location = 's3://lake/top/') AS SELECT 1 AS a")
        .await;
    assert!(
        again.message.starts_with("HIVE_PATH_ALREADY_EXISTS"),
        "{}",
        again.message
    );
    let unnamed = lake
        .error("CREATE TABLE u WITH (external_location = 's3://lake/u/') AS SELECT 1")
        .await;
    assert!(
        unnamed.message.contains("Column name not specified at position 1"),
        "{}",
        unnamed.message
    );
    assert!(!lake.lines("SHOW TABLES").await.contains(&"u".to_owned()));
}

#[tokio::test]
async fn inserts_add_files_and_partitions() {
    let lake = TestLake::new();
    lake.ok("CREATE DATABASE d").await;
    for (name, stored) in [
        ("p", "STORED AS PARQUET"),
        ("j", "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'"),
        ("t", "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"),
    ] {
        lake.ok(&format!(
            "CREATE EXTERNAL TABLE {name} (a int, b string) PARTITIONED BY (k string) {stored} \
             LOCATION 's3://lake/{name}/'"
        ))
        .await;
        let outcome = lake
            .ok(&format!("INSERT INTO {name} VALUES (1, 'x', 'one'), (2, NULL, 'two')"))
            .await;
        assert_eq!(outcome.update_count, 2);
        lake.ok(&format!("INSERT INTO {name} (k, a) SELECT 'one', 3")).await;
        let rows = lake.rows(&format!("SELECT a, b, k FROM {name} ORDER BY a")).await;
        assert_eq!(
            rows,
            [["1", "x", "one"], ["2", "NULL", "two"], ["3", "NULL", "one"]],
            "{name}"
        );
    }
    let error = lake.error("INSERT INTO p VALUES ('x', 1, 'one')").await;
    assert!(error.message.contains("mismatched column types"), "{}", error.message);
}

#[tokio::test]
async fn unload_leaves_files_and_no_table() {
    let lake = csv_flights().await;
    let text = "UNLOAD (SELECT dest, count FROM flights WHERE year = 2010) TO 's3://lake/out/' \
                WITH (format = 'JSON', compression = 'NONE')";
    let outcome = lake.ok(text).await;
    let manifest = lake.text(outcome.manifest_location.as_deref().unwrap()).await;
    let content = lake.text(manifest.trim()).await;
    assert_eq!(content.lines().count(), 255);
    assert!(
        content.lines().next().unwrap().starts_with("{\"dest\":"),
        "{content:.80}"
    );
    assert!(lake.error(text).await.message.starts_with("HIVE_PATH_ALREADY_EXISTS"));
}

#[tokio::test]
async fn views_are_kept_as_presto_keeps_them() {
    let lake = json_flights().await;
    lake.ok(
        "CREATE VIEW busy AS SELECT dest_country_name AS Dest, count * 2 AS twice FROM flights WHERE count > 300000",
    )
    .await;
    assert_eq!(
        lake.rows("SELECT dest, twice FROM busy ORDER BY twice LIMIT 1").await,
        [["United States", "696226"]]
    );
    assert!(
        lake.error("CREATE VIEW busy AS SELECT 1 a")
            .await
            .message
            .contains("already exists")
    );
    lake.ok("CREATE OR REPLACE VIEW busy AS SELECT 1 a").await;
    assert_eq!(lake.rows("SELECT * FROM busy").await, [["1"]]);
    assert_eq!(lake.lines("SHOW VIEWS").await, ["busy"]);
    assert_eq!(lake.lines("SHOW CREATE VIEW busy").await[1], "SELECT 1 a");
    lake.ok("DROP VIEW busy").await;
    assert!(
        lake.error("SELECT * FROM busy")
            .await
            .message
            .starts_with("TABLE_NOT_FOUND: line 1:15:")
    );
}

#[tokio::test]
async fn arrays_are_unnested_beside_their_rows() {
    let lake = TestLake::new();
    lake.ok("CREATE DATABASE d").await;
    let with_ordinality = "SELECT a, x, o FROM (VALUES (1, ARRAY[5, 6]), (2, ARRAY[7])) t(a, b) \
                           CROSS JOIN UNNEST(b) WITH ORDINALITY AS u(x, o) ORDER BY a, o";
    assert_eq!(
        lake.rows(with_ordinality).await,
        [["1", "5", "1"], ["1", "6", "2"], ["2", "7", "1"]]
    );
    assert_eq!(
        lake.rows("SELECT x FROM UNNEST(ARRAY[1, 2]) AS t(x)").await,
        [["1"], ["2"]]
    );
    lake.put(
        "j/x.json",
        b"{\"id\": 1, \"tags\": [\"a\", \"b\"]}\n{\"id\": 2, \"tags\": []}\n",
    )
    .await;
    lake.ok("CREATE EXTERNAL TABLE j (id int, tags array<string>) ROW FORMAT SERDE \
         'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://lake/j/'")
        .await;
    let tags = "SELECT j.id, t.tag FROM j CROSS JOIN UNNEST(j.tags) AS t(tag) WHERE t.tag <> 'b'";
    assert_eq!(lake.rows(tags).await, [["1", "a"]]);
    assert_eq!(
        lake.rows("SELECT id, tag FROM j, UNNEST(tags) AS t(tag) ORDER BY tag")
            .await,
        [["1", "a"], ["1", "b"]]
    );
}

#[tokio::test]
async fn errors_are_told_at_their_places() {
    let lake = json_flights().await;
    for (text, expected) in [
        (
            "SELECT *\nFROM nowhere",
            "TABLE_NOT_FOUND: line 2:6: Table 'awsdatacatalog.d.nowhere' does not exist",
        ),
        (
            "SELECT * FROM x.t",
            "SCHEMA_NOT_FOUND: line 1:15: Schema 'x' does not exist",
        ),
        (
            "SELECT nope FROM flights",
            "COLUMN_NOT_FOUND: line 1:8: Column 'nope' cannot be resolved or requester",
        ),
        (
            "SELECT no_such(1)",
            "FUNCTION_NOT_FOUND: line 1:8: Function 'no_such' not registered",
        ),
        ("SELECT 1 / 0", "DIVISION_BY_ZERO: Division by zero"),
        ("SELECT 2147483647 + 1", "NUMERIC_VALUE_OUT_OF_RANGE: "),
        (
            "SELECT sum(x) FROM (VALUES 9223372036854775807, 1) t(x)",
            "NUMERIC_VALUE_OUT_OF_RANGE: bigint addition overflow",
        ),
        (
            "SELECT CAST('x' AS integer)",
            "INVALID_CAST_ARGUMENT: Cannot cast 'x' to INT",
        ),
        ("SELECT year(dest_country_name) FROM flights", "FUNCTION_NOT_FOUND: "),
        (
            "SELECT ARRAY[1][2]",
            "INVALID_FUNCTION_ARGUMENT: Array subscript must be less than or equal to array length",
        ),
        (
            "SELECT * FROM flights TABLESAMPLE BERNOULLI (10)",
            "NOT_SUPPORTED: TABLESAMPLE",
        ),
        (
            "DROP TABLE nowhere",
            "FAILED: SemanticException [Error 10001]: Table not found nowhere",
        ),
        (
            "ALTER TABLE flights ADD PARTITION (year='2010')",
            "FAILED: Execution Error, return code 1 from ",
        ),
    ] {
        let message = lake.error(text).await.message;
        assert!(message.starts_with(expected), "{text}\n{message}");
    }
}

#[tokio::test]
async fn too_many_bytes_end_a_query() {
    let lake = json_flights().await;
    let (_, result) = lake
        .run_with("SELECT * FROM flights", |query| query.bytes_limit = Some(1000))
        .await;
    assert_eq!(result.unwrap_err().message, "Bytes scanned limit was exceeded");
}

#[tokio::test]
async fn the_schema_describes_itself() {
    let lake = csv_flights().await;
    let columns = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'flights' ORDER BY ordinal_position";
    let rows = lake.rows(columns).await;
    assert_eq!(
        rows,
        [
            ["dest", "varchar"],
            ["origin", "varchar"],
            ["count", "integer"],
            ["year", "integer"]
        ]
    );
    assert_eq!(
        lake.rows("SELECT table_name FROM information_schema.tables").await,
        [["flights"]]
    );
}

#[tokio::test]
async fn gzip_and_broken_gzip() {
    use std::io::Write;
    let lake = TestLake::new();
    lake.ok("CREATE DATABASE d").await;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    (0..50_000).for_each(|number| writeln!(encoder, "{number},{}", number * 7919 % 1000).unwrap());
    let packed = encoder.finish().unwrap();
    lake.put("z/a.csv.gz", &packed).await;
    lake.ok(
        "CREATE EXTERNAL TABLE z (n int, m int) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' LOCATION 's3://lake/z/'",
    )
    .await;
    assert_eq!(lake.rows("SELECT count(*), max(n) FROM z").await, [["50000", "49999"]]);
    lake.put("z/b.csv.gz", &packed[..packed.len() / 2]).await;
    assert!(
        lake.error("SELECT count(*), max(n) FROM z")
            .await
            .message
            .starts_with("HIVE_BAD_DATA: ")
    );
}

#[tokio::test]
async fn large_plain_files_are_read_in_parts() {
    let lake = TestLake::new();
    lake.ok("CREATE DATABASE d").await;
    let lines: Vec<String> = (0..400_000).map(|number| format!("{number}|x{number}\n")).collect();
    let text = lines.concat();
    lake.put("big/a.csv", format!("n|text\n{text}").as_bytes()).await;
    lake.ok(
        "CREATE EXTERNAL TABLE big (n bigint, t string) ROW FORMAT DELIMITED FIELDS TERMINATED BY '|' \
         LOCATION 's3://lake/big/' TBLPROPERTIES ('skip.header.line.count'='1')",
    )
    .await;
    let found = lake
        .rows("SELECT count(*), count(DISTINCT n), sum(n), max(length(t)) FROM big")
        .await;
    assert_eq!(found, [["400000", "400000", "79999800000", "7"]]);
}

#[tokio::test]
async fn broken_footers_are_bad_data() {
    let whole = common::data("2010-summary.gz.parquet");
    let cut = |end: &[u8]| [&whole[..whole.len() - 8], end].concat();
    let broken = [
        b"PAR1PAR1".to_vec(),
        b"PAR1".to_vec(),
        cut(b"\xff\xff\xff\x7fPAR1"),
        cut(b"\xff\xff\xff\xffPAR1"),
        cut(b"\x00\x00\x00\x00PAR1"),
        cut(b"\x10\x00\x00\x00PAR1"),
        [&whole[..whole.len() - 500], &[0xff; 400], &whole[whole.len() - 100..]].concat(),
    ];
    for (number, content) in broken.into_iter().enumerate() {
        let lake = TestLake::new();
        lake.ok("CREATE DATABASE d").await;
        lake.put("p/f.parquet", &content).await;
        lake.ok("CREATE EXTERNAL TABLE p (`count` bigint) STORED AS PARQUET LOCATION 's3://lake/p/'")
            .await;
        let error = lake.error("SELECT max(count) FROM p").await;
        assert!(
            error.message.starts_with("HIVE_BAD_DATA: "),
            "{number}: {}",
            error.message
        );
    }
}
