use super::{Fixture, kind, partition};
use crate::{CatalogError, ErrorKind, PageRequest, PartitionQuery, Segment};

async fn ints(fixture: &Fixture) {
    fixture.create_table("ints", &[("int_col", "int")]).await;
    fixture.create_partitions("ints", &[&["1"], &["2"], &["3"]]).await;
}

/// Tests 3, 4 and 8.
#[tokio::test]
async fn expressions_choose_by_number_and_say_what_is_wrong() {
    let fixture = Fixture::new().await;
    ints(&fixture).await;
    for expression in [
        "int_col = 2",
        "int_col = '2'",
        "int_col in (6, '4', 2)",
        "int_col between 2 AND 2",
        "(int_col) = ((2)) (OR) (((int_col))) = (2)",
        "int_col NOT BETWEEN 1 AND 1 and int_col NOT BETWEEN 3 AND 3",
        "int_col = 4 OR int_col = 5 AND int_col = '-1' OR int_col = 0 OR int_col = '2'",
    ] {
        assert_eq!(fixture.chosen("ints", expression).await.unwrap(), ["2"], "{expression}");
    }
    let error = fixture.chosen("ints", "int_col = 'test'").await.unwrap_err();
    assert_eq!(error, CatalogError::invalid_input("\"test\" is not an integer."));
    let error = fixture.chosen("ints", "int_col LIKE '2'").await.unwrap_err();
    assert_eq!(
        error,
        CatalogError::invalid_input("Integral data type doesn't support operation 'LIKE'")
    );
    let error = fixture.chosen("ints", "unknown_col IS NULL").await.unwrap_err();
    assert_eq!(error, CatalogError::invalid_input("Invalid partition expression!"));
}

/// Tests 5, 6 and 7.
#[tokio::test]
async fn expressions_choose_by_the_type_of_the_key() {
    let fixture = Fixture::new().await;
    fixture.create_table("texts", &[("string_col", "string")]).await;
    fixture
        .create_partitions("texts", &[&["one"], &["two"], &["2"], &["three"]])
        .await;
    fixture
        .create_table("days", &[("date_col", "date"), ("timestamp_col", "timestamp")])
        .await;
    let days = ["2022-01-01", "2022-02-01", "2022-03-01"];
    let days = days.map(|day| [day.to_owned(), format!("{day} 00:00:00.000000")]);
    for [day, instant] in &days {
        fixture.create_partitions("days", &[&[day, instant]]).await;
    }
    for (table, expression, expected) in [
        ("texts", "string_col LIKE 't__'", "two"),
        ("texts", "string_col > '1' AND string_col < '3'", "2"),
        ("texts", "string_col NOT LIKE '%e' AND string_col not like '_'", "two"),
        (
            "days",
            "date_col between '2022-01-15' AND '2022-02-15'",
            "2022-02-01/2022-02-01 00:00:00.000000",
        ),
        (
            "days",
            "timestamp_col = '2022-02-01 00:00:00'",
            "2022-02-01/2022-02-01 00:00:00.000000",
        ),
    ] {
        assert_eq!(
            fixture.chosen(table, expression).await.unwrap(),
            [expected],
            "{expression}"
        );
    }
}

/// Test 9.
#[tokio::test]
async fn a_blank_expression_chooses_all() {
    let fixture = Fixture::new().await;
    ints(&fixture).await;
    for blank in ["", "  "] {
        assert_eq!(fixture.chosen("ints", blank).await.unwrap(), ["1", "2", "3"]);
    }
}

/// Test 10.
#[tokio::test]
async fn a_stored_value_of_another_type_is_a_bad_state() {
    let fixture = Fixture::new().await;
    ints(&fixture).await;
    fixture.create_partitions("ints", &[&["int"]]).await;
    let error = fixture.chosen("ints", "int_col = 2").await.unwrap_err();
    assert_eq!(error, CatalogError::invalid_state("\"int\" is not an integer."));
}

/// Test 11.
#[tokio::test]
async fn a_batch_makes_what_it_can() {
    let fixture = Fixture::new().await;
    ints(&fixture).await;
    let batch = vec![partition(&["4"]), partition(&["2"]), partition(&["5"])];
    let failed = fixture
        .catalog
        .create_partitions(&fixture.id, "db", "ints", batch)
        .await
        .unwrap();
    assert_eq!(failed.len(), 1);
    assert_eq!(
        (failed[0].values.as_slice(), failed[0].error.kind.code()),
        (&["2".to_owned()][..], "AlreadyExistsException")
    );
    assert_eq!(fixture.chosen("ints", "").await.unwrap(), ["1", "2", "3", "4", "5"]);
    let wrong = fixture.catalog.create_partitions(
        &fixture.id,
        "db",
        "ints",
        vec![partition(&["6"]), partition(&["7", "8"])],
    );
    let text = "The number of partition keys do not match the number of partition values";
    assert_eq!(wrong.await.unwrap_err(), CatalogError::invalid_input(text));
    assert_eq!(
        fixture.chosen("ints", "int_col = 6").await.unwrap(),
        [""; 0],
        "a bad request changes nothing"
    );
}

/// Test 12.
#[tokio::test]
async fn segments_cover_all_and_each_once() {
    let fixture = Fixture::new().await;
    fixture.create_table("t", &[("k", "string")]).await;
    let names: Vec<String> = (0..57).map(|number| format!("{number:02}")).collect();
    for name in &names {
        fixture.create_partitions("t", &[&[name]]).await;
    }
    let mut all = Vec::new();
    for number in 0..5 {
        let query = PartitionQuery {
            segment: Some(Segment { number, total: 5 }),
            ..PartitionQuery::default()
        };
        let one_by_one = fixture.all("t", &query, 1).await.unwrap();
        assert_eq!(one_by_one, fixture.all("t", &query, 1000).await.unwrap());
        all.extend(one_by_one);
    }
    all.sort();
    assert_eq!(all, names);
    let beyond = PartitionQuery {
        segment: Some(Segment { number: 5, total: 5 }),
        ..PartitionQuery::default()
    };
    assert_eq!(kind(fixture.all("t", &beyond, 1).await), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn a_token_belongs_to_its_query() {
    let fixture = Fixture::new().await;
    ints(&fixture).await;
    let (catalog, id, everything) = (&fixture.catalog, &fixture.id, PartitionQuery::default());
    let page = catalog
        .partitions(id, "db", "ints", &everything, &PageRequest::first(1))
        .await
        .unwrap();
    let next = PageRequest::after(page.next, 1);
    let filtered = PartitionQuery {
        expression: Some("int_col > 1".into()),
        ..PartitionQuery::default()
    };
    let error = catalog
        .partitions(id, "db", "ints", &filtered, &next)
        .await
        .unwrap_err();
    assert_eq!(error, CatalogError::invalid_input("Invalid NextToken"));
    let second = catalog.partitions(id, "db", "ints", &everything, &next).await.unwrap();
    assert_eq!(second.items[0].input.values, ["2"]);
}

/// Test 18, and the other calls on single partitions.
#[tokio::test]
async fn single_partitions_are_found_replaced_and_dropped() {
    let fixture = Fixture::new().await;
    ints(&fixture).await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    let one = vec!["1".to_owned()];
    let missing = vec!["9".to_owned()];
    let other = catalog
        .update_partition(id, "db", "ints", one.clone(), partition(&["2"]))
        .await;
    assert_eq!(kind(other), ErrorKind::InvalidInput);
    let absent = catalog
        .update_partition(id, "db", "ints", missing.clone(), partition(&["9"]))
        .await;
    assert_eq!(absent.unwrap_err(), CatalogError::not_found("Cannot find partition."));
    let bare = crate::model::PartitionInput {
        values: one.clone(),
        ..Default::default()
    };
    catalog
        .update_partition(id, "db", "ints", one.clone(), bare.clone())
        .await
        .unwrap();
    assert_eq!(catalog.partition(id, "db", "ints", &one).await.unwrap().input, bare);
    let found = catalog
        .partitions_of(id, "db", "ints", vec![missing.clone(), one.clone()])
        .await
        .unwrap();
    assert_eq!(found.len(), 1);
    catalog.delete_partition(id, "db", "ints", one.clone()).await.unwrap();
    assert_eq!(
        kind(catalog.partition(id, "db", "ints", &one).await),
        ErrorKind::EntityNotFound
    );
    let failed = catalog
        .delete_partitions(id, "db", "ints", vec![missing, vec!["2".into()]])
        .await
        .unwrap();
    assert_eq!((failed.len(), failed[0].error.kind), (1, ErrorKind::EntityNotFound));
    assert_eq!(fixture.chosen("ints", "").await.unwrap(), ["3"]);
}

#[tokio::test]
async fn columns_are_left_out_on_demand() {
    let fixture = Fixture::new().await;
    ints(&fixture).await;
    let query = PartitionQuery {
        exclude_column_schema: true,
        ..PartitionQuery::default()
    };
    let page = fixture
        .catalog
        .partitions(&fixture.id, "db", "ints", &query, &PageRequest::first(1))
        .await
        .unwrap();
    let descriptor = page.items[0].input.storage_descriptor.as_ref().unwrap();
    assert_eq!(
        (descriptor.columns.as_ref(), descriptor.location.as_deref()),
        (None, Some("s3://bucket/1"))
    );
}
