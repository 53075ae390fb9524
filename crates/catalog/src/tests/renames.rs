//! Other names for tables and partitions.

use super::{Fixture, database, kind, partition, table};
use crate::{ErrorKind, PageRequest};

#[tokio::test]
async fn a_renamed_table_keeps_its_partitions_and_versions() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    catalog.create_database(id, database("other")).await.unwrap();
    fixture.create_table("old", &[("day", "string")]).await;
    fixture.create_partitions("old", &[&["a"], &["b"]]).await;
    let input = table("New", &[("day", "string")]);
    let renamed = catalog.rename_table(id, "db", "OLD", "other", input).await.unwrap();
    assert_eq!(
        (renamed.database.as_str(), renamed.input.name.as_str(), renamed.version),
        ("other", "new", 1)
    );
    assert_eq!(kind(catalog.table(id, "db", "old").await), ErrorKind::EntityNotFound);
    let values = ["b".to_owned()];
    assert!(catalog.partition(id, "other", "new", &values).await.is_ok());
    let versions = catalog.table_versions(id, "other", "new", &PageRequest::first(9)).await;
    let names: Vec<_> = versions
        .unwrap()
        .items
        .into_iter()
        .map(|table| table.input.name)
        .collect();
    assert_eq!(names, ["new", "old"]);
}

#[tokio::test]
async fn a_taken_name_is_refused() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    fixture.create_table("a", &[]).await;
    fixture.create_table("b", &[]).await;
    let taken = catalog.rename_table(id, "db", "a", "db", table("B", &[])).await;
    assert_eq!(kind(taken), ErrorKind::AlreadyExists);
    let nowhere = catalog.rename_table(id, "db", "a", "none", table("c", &[])).await;
    assert_eq!(kind(nowhere), ErrorKind::EntityNotFound);
    assert!(catalog.table(id, "db", "a").await.is_ok());
}

#[tokio::test]
async fn a_partition_is_renamed_when_its_new_values_are_free() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    fixture.create_table("t", &[("day", "string")]).await;
    fixture.create_partitions("t", &[&["a"], &["b"]]).await;
    let rename = async |from: &str, to: &[&str]| {
        let values = vec![from.to_owned()];
        catalog.rename_partition(id, "db", "t", values, partition(to)).await
    };
    assert_eq!(kind(rename("a", &["b"]).await), ErrorKind::AlreadyExists);
    assert_eq!(kind(rename("z", &["y"]).await), ErrorKind::EntityNotFound);
    assert_eq!(kind(rename("a", &["c", "d"]).await), ErrorKind::InvalidInput);
    rename("a", &["c"]).await.unwrap();
    assert_eq!(fixture.chosen("t", "").await.unwrap(), ["b", "c"]);
}
