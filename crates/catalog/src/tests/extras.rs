//! Indexes, functions, statistics, tags and search.

use jiff::Timestamp;

use super::{Fixture, column, database, kind, partition, table};
use crate::model::{ColumnStatistics, FunctionInput, Ranged, StorageDescriptor, TableInput, ValueStatistics};
use crate::{
    ErrorKind, FunctionQuery, IndexProblem, IndexState, NewTable, PageRequest, PartitionIndex, SearchFilter, SortField,
    StatisticsOwner, TableSearch, Tags,
};

fn index(name: &str, key: &str) -> PartitionIndex {
    PartitionIndex {
        name: name.into(),
        keys: vec![key.into()],
    }
}

#[tokio::test]
async fn an_index_checks_what_is_there_and_what_comes() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    fixture.create_table("t", &[("year", "int"), ("city", "string")]).await;
    fixture.create_partitions("t", &[&["2020", "a"]]).await;
    catalog
        .create_partition_index(id, "db", "t", index("i", "year"))
        .await
        .unwrap();
    let found = catalog.partition_indexes(id, "db", "t").await.unwrap();
    assert_eq!(
        (found.len(), found[0].state, found[0].keys[0].data_type.as_str()),
        (1, IndexState::Active, "int")
    );
    let bad = catalog.create_partition(id, "db", "t", partition(&["MMXX", "a"])).await;
    assert_eq!(kind(bad), ErrorKind::InvalidInput);
    let again = catalog.create_partition_index(id, "db", "t", index("i", "city")).await;
    assert_eq!(kind(again), ErrorKind::AlreadyExists);
    catalog.delete_partition_index(id, "db", "t", "i").await.unwrap();
    assert_eq!(
        kind(catalog.delete_partition_index(id, "db", "t", "i").await),
        ErrorKind::EntityNotFound
    );
    fixture.create_partitions("t", &[&["MMXX", "a"]]).await;
    catalog
        .create_partition_index(id, "db", "t", index("i", "year"))
        .await
        .unwrap();
    let failed = &catalog.partition_indexes(id, "db", "t").await.unwrap()[0];
    assert_eq!(
        (failed.state, failed.errors[0].problem),
        (IndexState::Failed, IndexProblem::InvalidType)
    );
    assert_eq!(failed.errors[0].partitions, [["MMXX", "a"]]);
}

fn function(name: &str) -> FunctionInput {
    FunctionInput {
        name: name.into(),
        ..FunctionInput::default()
    }
}

#[tokio::test]
async fn functions_are_kept_with_the_case_of_their_names() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    catalog.create_database(id, database("a")).await.unwrap();
    for (database, name) in [("db", "f1"), ("db", "F1"), ("db", "g"), ("a", "f9")] {
        catalog.create_function(id, database, function(name)).await.unwrap();
    }
    assert_eq!(
        kind(catalog.create_function(id, "DB", function("f1")).await),
        ErrorKind::AlreadyExists
    );
    assert_eq!(catalog.function(id, "db", "F1").await.unwrap().input.name, "F1");
    let query = FunctionQuery {
        database: None,
        pattern: "f.*".into(),
    };
    let first = catalog.functions(id, &query, &PageRequest::first(2)).await.unwrap();
    let second = catalog
        .functions(id, &query, &PageRequest::after(first.next.clone(), 2))
        .await
        .unwrap();
    let names: Vec<_> = first
        .items
        .iter()
        .chain(&second.items)
        .map(|found| found.input.name.as_str())
        .collect();
    assert_eq!((names, second.next), (vec!["f9", "F1", "f1"], None));
    let renamed = catalog.update_function(id, "db", "g", function("h")).await;
    assert_eq!(kind(renamed), ErrorKind::InvalidInput);
    catalog.delete_function(id, "db", "g").await.unwrap();
    assert_eq!(kind(catalog.function(id, "db", "g").await), ErrorKind::EntityNotFound);
}

fn longs(column: &str) -> ColumnStatistics {
    let values = ValueStatistics::Long(Ranged {
        minimum: Some(1),
        maximum: None,
        nulls: 2,
        distinct: 3,
    });
    ColumnStatistics {
        column_name: column.into(),
        column_type: "int".into(),
        analyzed: Timestamp::UNIX_EPOCH,
        values,
    }
}

#[tokio::test]
async fn statistics_belong_to_columns_of_tables_and_partitions() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    fixture.create_table("t", &[("k", "int")]).await;
    fixture.create_partitions("t", &[&["1"]]).await;
    let owner = |partition: Option<&str>| StatisticsOwner {
        database: "db".into(),
        table: "T".into(),
        partition: partition.map(|value| vec![value.to_owned()]),
    };
    let failed = catalog
        .update_statistics(id, &owner(None), vec![longs("K"), longs("none")])
        .await
        .unwrap();
    assert_eq!((failed.len(), failed[0].column.as_str()), (1, "none"));
    let found = catalog
        .statistics(id, &owner(None), vec!["k".into(), "x".into()])
        .await
        .unwrap();
    assert_eq!((found.found, found.missing[0].column.as_str()), (vec![longs("K")], "x"));
    let nowhere = catalog.update_statistics(id, &owner(Some("9")), vec![longs("k")]).await;
    assert_eq!(kind(nowhere), ErrorKind::EntityNotFound);
    catalog
        .update_statistics(id, &owner(Some("1")), vec![longs("k")])
        .await
        .unwrap();
    catalog.delete_statistics(id, &owner(None), "k").await.unwrap();
    assert_eq!(
        kind(catalog.delete_statistics(id, &owner(None), "k").await),
        ErrorKind::EntityNotFound
    );
    catalog.delete_partition(id, "db", "t", vec!["1".into()]).await.unwrap();
    fixture.create_partitions("t", &[&["1"]]).await;
    let found = catalog
        .statistics(id, &owner(Some("1")), vec!["k".into()])
        .await
        .unwrap();
    assert!(found.found.is_empty(), "they went with the partition");
    assert_eq!(catalog.table(id, "db", "t").await.unwrap().version, 0);
}

#[tokio::test]
async fn databases_carry_tags() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    let tags: Tags = [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())].into();
    catalog
        .create_tagged_database(id, database("tagged"), tags)
        .await
        .unwrap();
    let added = [("c".to_owned(), "3".to_owned())].into();
    catalog
        .tag_database(id, "tagged", added, vec!["a".into()])
        .await
        .unwrap();
    let left: Vec<_> = catalog.database_tags(id, "TAGGED").await.unwrap().into_keys().collect();
    assert_eq!(left, ["b", "c"]);
    let many = (0..50).map(|number| (number.to_string(), String::new())).collect();
    assert_eq!(
        kind(catalog.tag_database(id, "tagged", many, vec![]).await),
        ErrorKind::InvalidInput
    );
}

#[tokio::test]
async fn tables_are_searched_by_field_and_text() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    catalog.create_database(id, database("other")).await.unwrap();
    for (database, name, column_name) in [("db", "rides-2020", "passenger_count"), ("other", "meters", "volts")] {
        let descriptor = StorageDescriptor {
            columns: Some(vec![column(column_name, "int")]),
            ..StorageDescriptor::default()
        };
        let input = TableInput {
            storage_descriptor: Some(descriptor),
            parameters: Some([("classification".to_owned(), "csv".to_owned())].into()),
            ..table(name, &[("day", "date")])
        };
        let new = NewTable {
            input,
            ..NewTable::default()
        };
        catalog.create_table(id, database, new).await.unwrap();
    }
    let names = async |search: TableSearch| {
        let page = catalog
            .search_tables(id, &search, &PageRequest::first(10))
            .await
            .unwrap();
        page.items.into_iter().map(|table| table.input.name).collect::<Vec<_>>()
    };
    let text = |text: &str| TableSearch {
        text: Some(text.into()),
        ..TableSearch::default()
    };
    assert_eq!(names(text("Passenger")).await, ["rides-2020"]);
    assert!(names(text("\"passenger\"")).await.is_empty());
    assert_eq!(names(text("\"volts\"")).await, ["meters"]);
    let filter = |key: &str, value: &str| TableSearch {
        filters: vec![SearchFilter {
            key: key.into(),
            value: value.into(),
        }],
        ..TableSearch::default()
    };
    assert_eq!(names(filter("Name", "rides")).await, ["rides-2020"]);
    assert!(names(filter("Name", "ride")).await.is_empty());
    assert_eq!(names(filter("DatabaseName", "other")).await, ["meters"]);
    assert_eq!(names(filter("classification", "csv")).await, ["rides-2020", "meters"]);
    let sorted = TableSearch {
        sort: Some((SortField::Name, false)),
        ..filter("partitionKey", "day")
    };
    let first = catalog
        .search_tables(id, &sorted, &PageRequest::first(1))
        .await
        .unwrap();
    assert_eq!(first.items[0].input.name, "meters");
    let second = catalog
        .search_tables(id, &sorted, &PageRequest::after(first.next, 1))
        .await
        .unwrap();
    assert_eq!((second.items[0].input.name.as_str(), second.next), ("rides-2020", None));
}
