use super::hive::{RowFormat, StoredAs, TableChange, TableName};
use super::*;
use proptest::prelude::*;

fn hive(text: &str) -> HiveStatement {
    match parse(text).unwrap() {
        Statement::Hive(statement) => statement,
        other => panic!("{other:?}"),
    }
}

fn message(text: &str) -> String {
    parse(text).unwrap_err().message
}

#[test]
fn one_statement_with_comments_and_semicolon() {
    assert!(matches!(
        parse("-- note; here\nSELECT 1 /* x */ ; -- end\n").unwrap(),
        Statement::Select(_)
    ));
    assert_eq!(
        message("SELECT 1; SELECT 2"),
        "Only one sql statement is allowed. Got: SELECT 1; SELECT 2"
    );
    assert!(message("SELEC 1").starts_with("line 1:1: mismatched input 'SELEC'. Expecting: 'ALTER'"));
    assert!(message("").starts_with("line 1:1: mismatched input '<EOF>'"));
}

#[test]
fn the_whole_grammar_of_create_table() {
    let text = r#"CREATE EXTERNAL TABLE IF NOT EXISTS `Db`.t (
            `Id` BIGINT COMMENT 'the key', tags array< struct<a:int, b : string> >, price decimal(10, 2)
        ) COMMENT "what it's for"
        PARTITIONED BY (year int, region string)
        CLUSTERED BY (id) INTO 4 BUCKETS
        ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' ESCAPED BY '\\' COLLECTION ITEMS TERMINATED BY '|'
            MAP KEYS TERMINATED BY ':' LINES TERMINATED BY '\n' NULL DEFINED AS 'nil'
        STORED AS TEXTFILE
        LOCATION 's3://b/p/'
        TBLPROPERTIES ('skip.header.line.count'='1');"#;
    let HiveStatement::CreateTable(table) = hive(text) else {
        panic!()
    };
    assert_eq!(
        table.name,
        TableName {
            database: Some("db".into()),
            table: "t".into()
        }
    );
    assert!(table.external && table.if_not_exists);
    assert_eq!(table.columns[0].name, "id");
    assert_eq!(table.columns[1].data_type, "array<struct<a:int,b:string>>");
    assert_eq!(table.columns[2].data_type, "decimal(10,2)");
    assert_eq!(table.comment.as_deref(), Some("what it's for"));
    assert_eq!(table.bucketing, Some((vec!["id".into()], 4)));
    assert_eq!(table.stored_as, Some(StoredAs::Format("TEXTFILE".into())));
    let Some(RowFormat::Delimited(delimiters)) = &table.row_format else {
        panic!()
    };
    assert_eq!(delimiters["field.delim"], "\t");
    assert_eq!(delimiters["escape.delim"], "\\");
    assert_eq!(delimiters["serialization.null.format"], "nil");
    assert_eq!(table.partition_columns[1].name, "region");
    table.validate().unwrap();
}

#[test]
fn serdes_and_classes() {
    let text = "CREATE EXTERNAL TABLE t (a string) ROW FORMAT SERDE 'x.Y' WITH SERDEPROPERTIES ('k'='v') \
                STORED AS INPUTFORMAT 'i' OUTPUTFORMAT 'o' LOCATION 's3://b/'";
    let HiveStatement::CreateTable(table) = hive(text) else {
        panic!()
    };
    assert!(matches!(&table.row_format, Some(RowFormat::Serde { library, .. }) if library == "x.Y"));
    assert_eq!(
        table.stored_as,
        Some(StoredAs::Classes {
            input: "i".into(),
            output: "o".into()
        })
    );
}

#[test]
fn tables_that_cannot_be_made() {
    let check = |text: &str| {
        let HiveStatement::CreateTable(table) = hive(text) else {
            panic!()
        };
        table.validate().unwrap_err().message
    };
    let repeated = check("CREATE EXTERNAL TABLE t (a int) PARTITIONED BY (a int) LOCATION 's3://b/'");
    assert!(
        repeated.contains("Column repeated in partitioning columns"),
        "{repeated}"
    );
    let iceberg = check("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://b/' TBLPROPERTIES ('table_type'='ICEBERG')");
    assert!(
        iceberg.contains("External keyword not supported for table type ICEBERG"),
        "{iceberg}"
    );
    check("CREATE TABLE t (a int) LOCATION 's3://b/'");
    assert!(message("CREATE EXTERNAL TABLE t (a nothing)").contains("mismatched input 'nothing'"));
}

#[test]
fn alter_table() {
    let change = |text: &str| match hive(text) {
        HiveStatement::AlterTable { change, .. } => change,
        other => panic!("{other:?}"),
    };
    let text =
        "ALTER TABLE t ADD IF NOT EXISTS PARTITION (dt='2020-01-01', n=-5) LOCATION 's3://b/x' PARTITION (dt='b', n=2)";
    let TableChange::AddPartitions {
        if_not_exists: true,
        partitions,
    } = change(text)
    else {
        panic!()
    };
    assert_eq!(
        partitions[0].spec,
        vec![("dt".into(), "2020-01-01".into()), ("n".into(), "-5".into())]
    );
    assert_eq!(partitions[0].location.as_deref(), Some("s3://b/x"));
    assert_eq!(partitions.len(), 2);
    let TableChange::DropPartitions { if_exists: true, specs } =
        change("alter table t drop if exists partition (a='1'), partition (a='2')")
    else {
        panic!()
    };
    assert_eq!(specs.len(), 2);
    change("ALTER TABLE t PARTITION (a='1') RENAME TO PARTITION (a='2')");
    change("ALTER TABLE t PARTITION (a='1') SET LOCATION 's3://b/y'");
    change("ALTER TABLE t ADD COLUMNS (x int, y string)");
    change("ALTER TABLE t REPLACE COLUMNS (x int)");
    change("ALTER TABLE t SET TBLPROPERTIES ('a'='b')");
    assert_eq!(
        message("ALTER TABLE t RENAME TO u"),
        "Queries of this type are not supported"
    );
}

#[test]
fn utilities() {
    let kinds = [
        ("SHOW DATABASES LIKE 'a*'", "SHOW_DATABASES"),
        ("SHOW TABLES IN db 'f*'", "SHOW_TABLES"),
        ("SHOW COLUMNS IN t IN db", "SHOW_COLUMNS"),
        ("SHOW PARTITIONS db.t", "SHOW_PARTITIONS"),
        ("SHOW TBLPROPERTIES t('x')", "SHOW_TABLE_PROPERTIES"),
        ("SHOW CREATE TABLE t", "SHOW_CREATE_TABLE"),
        ("SHOW VIEWS IN db LIKE 'v*'", "SHOW_VIEWS"),
        ("DESCRIBE FORMATTED db.t PARTITION (a='1') col", "DESCRIBE_TABLE"),
        ("EXPLAIN SELECT 1", "EXPLAIN"),
    ];
    for (text, kind) in kinds {
        let statement = parse(text).unwrap();
        assert_eq!(statement.substatement_type(), kind);
        assert_eq!(statement.statement_type(), StatementType::Utility, "{text}");
    }
    assert!(parse("DESCRIBE TABLE t").is_ok_and(|statement| matches!(
        statement,
        Statement::Hive(HiveStatement::Describe(description)) if description.column.as_deref() == Some("t")
    )));
    for refused in [
        "SHOW LOCKS",
        "DESCRIBE DATABASE d",
        "GRANT x TO y",
        "START TRANSACTION",
        "CREATE ROLE r",
    ] {
        assert_eq!(message(refused), "Queries of this type are not supported", "{refused}");
    }
}

#[test]
fn statements_around_queries() {
    let create = "CREATE TABLE db.t WITH (format = 'PARQUET', partitioned_by = ARRAY['a', 'b'], bucket_count = 4)\n\
                  AS SELECT x AS y FROM u WITH NO DATA";
    let Statement::CreateTableAs(create) = parse(create).unwrap() else {
        panic!()
    };
    assert_eq!(
        create.properties[1].1,
        PropertyValue::Array(vec!["a".into(), "b".into()])
    );
    assert!(!create.with_data);
    assert!(message("CREATE TABLE t AS\nSELECT FROM u").starts_with("line 2:8: mismatched input 'FROM'"));

    let Statement::Insert(insert) = parse("INSERT INTO t (a, b) VALUES (1, 2)").unwrap() else {
        panic!()
    };
    assert_eq!(insert.columns, ["a", "b"]);
    let Statement::Insert(insert) = parse("INSERT INTO t (SELECT 1)").unwrap() else {
        panic!()
    };
    assert!(insert.columns.is_empty());

    let unload = "UNLOAD (SELECT (1) AS a FROM t) TO 's3://b/x/' WITH (format = 'JSON')";
    assert!(matches!(parse(unload).unwrap(), Statement::Unload(unload) if unload.location == "s3://b/x/"));

    let Statement::Execute { name, parameters } = parse("EXECUTE q USING 'a,b', f(1, 2), 3").unwrap() else {
        panic!()
    };
    assert_eq!(
        (name.as_str(), parameters),
        ("q", vec!["'a,b'".to_owned(), "f(1, 2)".into(), "3".into()])
    );
    assert!(
        matches!(parse("PREPARE q FROM SELECT ?").unwrap(), Statement::Prepare { statement, .. } if statement == "SELECT ?")
    );

    let Statement::CreateView(view) = parse("CREATE OR REPLACE VIEW v AS SELECT 1 a ;").unwrap() else {
        panic!()
    };
    assert_eq!((view.text.as_str(), view.or_replace), ("SELECT 1 a", true));
    assert!(message("DELETE FROM t").starts_with("NOT_SUPPORTED: Modifying Hive table rows"));
}

proptest! {
    #[test]
    fn no_text_panics(text in "(CREATE|ALTER|SHOW|SELECT|INSERT|UNLOAD|EXPLAIN)?[ a-zA-Z0-9'\"`(),;.*=<>/-]{0,60}") {
        let _ = parse(&text);
    }
}
