//! One catalog: what Glue's clients write Hive's see, and the other way round.

use headwater_catalog::model::{Column, PartitionInput, TableInput};
use headwater_catalog::{NewTable, PageRequest};

use super::{Fixture, named, table, text};
use crate::wire;

fn glue_table() -> TableInput {
    let key = Column {
        name: "Year".to_owned(),
        data_type: Some("int".to_owned()),
        ..Column::default()
    };
    TableInput {
        name: "flights".to_owned(),
        description: Some("kept".to_owned()),
        table_type: Some("EXTERNAL_TABLE".to_owned()),
        partition_keys: Some(vec![key]),
        ..TableInput::default()
    }
}

async fn with_glue_table() -> Fixture {
    let fixture = Fixture::new().await;
    // The first connection makes the database.
    let all: Vec<String> = fixture.call("get_all_databases", wire::NoArguments {}).await.unwrap();
    assert_eq!(all, ["default"]);
    let new = NewTable {
        input: glue_table(),
        ..NewTable::default()
    };
    fixture.catalog.create_table(&fixture.id, "default", new).await.unwrap();
    let partitions = ["2019", "2020", "2021"].map(|year| PartitionInput {
        values: vec![year.to_owned()],
        ..PartitionInput::default()
    });
    let created = fixture
        .catalog
        .create_partitions(&fixture.id, "default", "flights", partitions.into());
    created.await.unwrap();
    fixture
}

fn filter(text: &str) -> wire::FilterArguments {
    wire::FilterArguments {
        database: super::text("default"),
        table: super::text("flights"),
        filter: super::text(text),
        most: Some(-1),
    }
}

#[tokio::test]
async fn a_sparse_table_of_glue_has_all_that_hive_reads() {
    let fixture = with_glue_table().await;
    let shown: wire::Table = fixture.call("get_table", named("FLIGHTS")).await.unwrap();
    let descriptor = shown.sd.unwrap();
    assert!(descriptor.serde_info.unwrap().parameters.is_some() && descriptor.cols.is_some());
    assert_eq!(shown.table_type, text("EXTERNAL_TABLE"));
    assert_eq!(shown.partition_keys.unwrap()[0].name, text("year"));
    let found: Vec<wire::Partition> = fixture
        .call("get_partitions_by_filter", filter("year > 2019"))
        .await
        .unwrap();
    let values: Vec<_> = found
        .into_iter()
        .map(|partition| partition.values.unwrap().join("/"))
        .collect();
    assert_eq!(values, ["2020", "2021"]);
    let refused = fixture
        .order("get_partitions_by_filter", filter("month = 1"))
        .await
        .unwrap_err();
    assert_eq!(refused, "Specified key <month> is not a partitioning key for the table");
}

#[tokio::test]
async fn hives_change_makes_a_version_and_loses_nothing() {
    let fixture = with_glue_table().await;
    let shown: wire::Table = fixture.call("get_table", named("flights")).await.unwrap();
    let mut parameters = shown.parameters.clone().unwrap();
    parameters.insert("colour".to_owned(), "red".to_owned());
    let arguments = wire::AlterTableArguments {
        database: text("default"),
        table: text("flights"),
        definition: Some(wire::Table {
            parameters: Some(parameters),
            ..shown
        }),
        environment: None,
    };
    fixture
        .order("alter_table_with_environment_context", arguments)
        .await
        .unwrap();
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    let table = catalog.table(id, "default", "flights").await.unwrap();
    assert_eq!((table.version, table.input.description.as_deref()), (1, Some("kept")));
    assert_eq!(table.input.parameters.unwrap()["colour"], "red");
    assert_eq!(table.input.partition_keys.unwrap()[0].name, "Year");
    let versions = catalog
        .table_versions(id, "default", "flights", &PageRequest::first(9))
        .await;
    assert_eq!(versions.unwrap().items.len(), 2);
}

#[tokio::test]
async fn glue_sees_what_hive_makes() {
    let fixture = Fixture::new().await;
    let arguments = wire::CreateTableArguments {
        table: Some(table("Made", "MANAGED_TABLE", None, &[("k", "int")])),
    };
    fixture
        .order("create_table_with_environment_context", arguments)
        .await
        .unwrap();
    let made = fixture.catalog.table(&fixture.id, "default", "made").await.unwrap();
    let descriptor = made.input.storage_descriptor.unwrap();
    assert_eq!(descriptor.location.as_deref(), Some("s3://lake/warehouse/made"));
    assert_eq!(made.input.parameters.unwrap()["transient_lastDdlTime"], "1000000000");
}
