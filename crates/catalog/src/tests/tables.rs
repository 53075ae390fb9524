use super::{Fixture, database, kind, partition, table};
use crate::{CatalogError, CatalogId, ErrorKind, NewTable, PageRequest, PartitionIndex, TableUpdate};

impl Fixture {
    async fn update(&self, expected_version: Option<u64>, skip_archive: bool) -> Result<u64, CatalogError> {
        let update = TableUpdate {
            input: table("t", &[]),
            expected_version,
            skip_archive,
        };
        Ok(self.catalog.update_table(&self.id, "db", update).await?.version)
    }

    async fn versions(&self, limit: usize) -> Vec<u64> {
        let (mut versions, mut request) = (Vec::new(), PageRequest::first(limit));
        loop {
            let page = self
                .catalog
                .table_versions(&self.id, "db", "t", &request)
                .await
                .unwrap();
            versions.extend(page.items.iter().map(|table| table.version));
            match page.next {
                Some(next) => request = PageRequest::after(Some(next), limit),
                None => return versions,
            }
        }
    }

    async fn table_names(&self, expression: &str) -> Vec<String> {
        let request = PageRequest::first(100);
        let page = self
            .catalog
            .tables(&self.id, "db", Some(expression), &request)
            .await
            .unwrap();
        page.items.into_iter().map(|table| table.input.name).collect()
    }
}

/// Test 1.
#[tokio::test]
async fn database_names_are_folded() {
    let fixture = Fixture::new().await;
    fixture
        .catalog
        .create_database(&fixture.id, database("MyDb"))
        .await
        .unwrap();
    for name in ["mydb", "MYDB"] {
        assert_eq!(
            fixture.catalog.database(&fixture.id, name).await.unwrap().input.name,
            "mydb"
        );
    }
    let again = fixture
        .catalog
        .create_database(&fixture.id, database("mYdB"))
        .await
        .unwrap_err();
    assert_eq!(again, CatalogError::already_exists("Database already exists."));
}

/// Test 2.
#[tokio::test]
async fn what_is_not_there_is_named() {
    let fixture = Fixture::new().await;
    let error = fixture.catalog.table(&fixture.id, "x", "t").await.unwrap_err();
    assert_eq!(error, CatalogError::not_found("Database x not found."));
    let error = fixture.catalog.table(&fixture.id, "DB", "T").await.unwrap_err();
    assert_eq!(error, CatalogError::not_found("Table t not found."));
}

#[tokio::test]
async fn accounts_and_regions_have_catalogs_of_their_own() {
    let fixture = Fixture::new().await;
    for other in [
        CatalogId::new("123456789012", "eu-west-1"),
        CatalogId::new("000000000000", "us-east-1"),
    ] {
        assert_eq!(
            kind(fixture.catalog.database(&other, "db").await),
            ErrorKind::EntityNotFound
        );
        fixture.catalog.create_database(&other, database("db")).await.unwrap();
    }
}

#[tokio::test]
async fn databases_are_paged_by_name_and_updated_whole() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    let described = crate::model::DatabaseInput {
        description: Some("d".into()),
        ..database("a")
    };
    catalog.create_database(id, described).await.unwrap();
    let first = catalog.databases(id, &PageRequest::first(1)).await.unwrap();
    assert_eq!((first.items.len(), first.items[0].input.name.as_str()), (1, "a"));
    let second = catalog.databases(id, &PageRequest::after(first.next, 1)).await.unwrap();
    assert_eq!((second.items[0].input.name.as_str(), second.next), ("db", None));
    catalog.update_database(id, "A", database("a")).await.unwrap();
    assert_eq!(catalog.database(id, "a").await.unwrap().input.description, None);
    assert_eq!(
        kind(catalog.update_database(id, "a", database("b")).await),
        ErrorKind::InvalidInput
    );
}

/// Test 13.
#[tokio::test]
async fn updates_make_versions() {
    let fixture = Fixture::new().await;
    fixture.create_table("t", &[]).await;
    assert_eq!(fixture.update(None, false).await, Ok(1));
    assert_eq!(fixture.update(Some(1), false).await, Ok(2));
    assert_eq!(fixture.versions(100).await, [2, 1, 0]);
    assert_eq!(fixture.versions(1).await, [2, 1, 0]);
    assert_eq!(fixture.update(None, true).await, Ok(3));
    assert_eq!(fixture.versions(2).await, [3, 1, 0], "version 2 was not kept");
    assert_eq!(
        kind(fixture.update(Some(0), false).await),
        ErrorKind::ConcurrentModification
    );
}

#[tokio::test]
async fn single_versions_are_found_and_deleted() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    fixture.create_table("t", &[]).await;
    fixture.update(None, false).await.unwrap();
    fixture.update(None, false).await.unwrap();
    assert_eq!(catalog.table_version(id, "db", "t", None).await.unwrap().version, 2);
    assert_eq!(
        catalog.table_version(id, "db", "t", Some("0")).await.unwrap().version,
        0
    );
    let missing = catalog.table_version(id, "db", "t", Some("9")).await.unwrap_err();
    assert_eq!(missing, CatalogError::not_found("Version not found."));
    assert_eq!(
        kind(catalog.delete_table_version(id, "db", "t", "x").await),
        ErrorKind::InvalidInput
    );
    assert_eq!(
        kind(catalog.delete_table_version(id, "db", "t", "2").await),
        ErrorKind::InvalidInput
    );
    let failed = catalog
        .delete_table_versions(id, "db", "t", vec!["0".into(), "0".into()])
        .await
        .unwrap();
    assert_eq!((failed.len(), failed[0].version.as_str()), (1, "0"));
    assert_eq!(fixture.versions(100).await, [2, 1]);
}

/// Test 14.
#[tokio::test]
async fn one_of_two_racing_updates_wins() {
    let fixture = Fixture::new().await;
    fixture.create_table("t", &[]).await;
    let (one, two) = tokio::join!(fixture.update(Some(0), true), fixture.update(Some(0), true));
    assert_ne!(one.is_ok(), two.is_ok());
    assert_eq!(kind(one.and(two)), ErrorKind::ConcurrentModification);
}

/// Test 16.
#[tokio::test]
async fn bad_indexes_are_refused_with_the_table() {
    let fixture = Fixture::new().await;
    let index = |name: &str, key: &str| PartitionIndex {
        name: name.into(),
        keys: vec![key.into()],
    };
    let create = |indexes| {
        let input = table("t", &[("a", "int"), ("b", "int"), ("c", "string"), ("d", "date")]);
        fixture.catalog.create_table(
            &fixture.id,
            "db",
            NewTable {
                input,
                created_by: None,
                indexes,
            },
        )
    };
    let four = vec![index("1", "a"), index("2", "b"), index("3", "c"), index("4", "a")];
    assert_eq!(kind(create(four).await), ErrorKind::InvalidInput);
    assert_eq!(kind(create(vec![index("1", "d")]).await), ErrorKind::InvalidInput);
    assert_eq!(
        kind(fixture.catalog.table(&fixture.id, "db", "t").await),
        ErrorKind::EntityNotFound
    );
    create(vec![index("1", "a")]).await.unwrap();
    assert_eq!(
        kind(fixture.update(None, false).await),
        ErrorKind::InvalidInput,
        "the keys are indexed"
    );
}

/// Test 17.
#[tokio::test]
async fn tables_are_found_by_pattern() {
    let fixture = Fixture::new().await;
    for name in ["flights_2016", "Flights_Parquet", "other"] {
        fixture.create_table(name, &[]).await;
    }
    for pattern in ["flights*", "flights.*"] {
        assert_eq!(
            fixture.table_names(pattern).await,
            ["flights_2016", "flights_parquet"],
            "{pattern}"
        );
    }
    assert_eq!(fixture.table_names("").await.len(), 3);
    let page = fixture
        .catalog
        .tables(&fixture.id, "db", Some("f*"), &PageRequest::first(1))
        .await
        .unwrap();
    let next = PageRequest::after(page.next, 1);
    let rest = fixture
        .catalog
        .tables(&fixture.id, "db", Some("f*"), &next)
        .await
        .unwrap();
    assert_eq!(
        (rest.items[0].input.name.as_str(), rest.next),
        ("flights_parquet", None)
    );
    let stray = fixture
        .catalog
        .tables(&fixture.id, "db", Some("o*"), &next)
        .await
        .unwrap_err();
    assert_eq!(stray, CatalogError::invalid_input("Invalid NextToken"));
    assert_eq!(
        kind(fixture.catalog.tables(&fixture.id, "db", Some("("), &next).await),
        ErrorKind::InvalidInput
    );
}

#[tokio::test]
async fn tables_are_made_once_and_dropped_with_all_below() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    fixture.create_table("t", &[("k", "string")]).await;
    fixture.create_partitions("t", &[&["a"]]).await;
    let again = catalog
        .create_table(
            id,
            "db",
            NewTable {
                input: table("T", &[]),
                ..NewTable::default()
            },
        )
        .await;
    assert_eq!(
        again.unwrap_err(),
        CatalogError::already_exists("Table already exists.")
    );
    let failed = catalog
        .delete_tables(id, "db", vec!["T".into(), "none".into()])
        .await
        .unwrap();
    assert_eq!(
        (failed.len(), failed[0].name.as_str(), failed[0].error.kind),
        (1, "none", ErrorKind::EntityNotFound)
    );
    fixture.create_table("t", &[("k", "string")]).await;
    assert!(
        fixture.chosen("t", "").await.unwrap().is_empty(),
        "a namesake starts empty"
    );
    assert_eq!(
        kind(catalog.delete_table(id, "db", "none").await),
        ErrorKind::EntityNotFound
    );
}

#[tokio::test]
async fn a_dropped_database_takes_its_tables_and_frees_their_room() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    fixture.create_table("t", &[("k", "string")]).await;
    let inputs = (0..2_500).map(|number| partition(&[&number.to_string()])).collect();
    catalog.create_partitions(id, "db", "t", inputs).await.unwrap();
    fixture.update(None, false).await.unwrap();
    catalog.delete_database(id, "DB").await.unwrap();
    assert_eq!(kind(catalog.table(id, "db", "t").await), ErrorKind::EntityNotFound);
    catalog.create_database(id, database("db")).await.unwrap();
    assert!(fixture.table_names("*").await.is_empty());
    catalog.sweep().await.unwrap();
    assert_eq!(fixture.rows_left().await, 0);
    assert_eq!(
        kind(catalog.delete_database(id, "none").await),
        ErrorKind::EntityNotFound
    );
}

impl Fixture {
    async fn rows_left(&self) -> usize {
        use crate::records::{DROPPED, PARTITIONS, TABLES, VERSIONS};
        use headwater_kernel::{Key, Range};
        let all = Range::prefix(&Key::new());
        let count = self.store.read(move |snapshot| {
            let counts = [snapshot.count(&DROPPED, &all)?, snapshot.count(&TABLES, &all)?];
            Ok::<_, CatalogError>(
                counts.iter().sum::<usize>() + snapshot.count(&PARTITIONS, &all)? + snapshot.count(&VERSIONS, &all)?,
            )
        });
        count.await.unwrap()
    }
}
