//! What happens to objects when definitions go or move.

use super::{Fixture, descriptor, drop_of, named, partition, table, text, texts};
use crate::wire;

fn create(table: wire::Table) -> wire::CreateTableArguments {
    wire::CreateTableArguments { table: Some(table) }
}

fn alter(name: &str, definition: wire::Table) -> wire::AlterTableArguments {
    wire::AlterTableArguments {
        database: text("default"),
        table: text(name),
        definition: Some(definition),
        environment: None,
    }
}

fn drop_partition_of(table: &str, values: &[&str]) -> wire::DropPartitionArguments {
    wire::DropPartitionArguments {
        database: text("default"),
        table: text(table),
        values: texts(values),
        delete_data: Some(true),
    }
}

#[tokio::test]
async fn only_managed_data_goes_with_its_table() {
    let fixture = Fixture::new().await;
    fixture
        .order("create_table", create(table("ours", "MANAGED_TABLE", None, &[])))
        .await
        .unwrap();
    let outside = table("theirs", "EXTERNAL_TABLE", Some("s3://lake/raw"), &[]);
    fixture.order("create_table", create(outside)).await.unwrap();
    for key in ["warehouse/ours/a", "warehouse/ours/b", "warehouse/ours2/a", "raw/a"] {
        fixture.put(key).await;
    }
    for name in ["ours", "theirs"] {
        fixture.order("drop_table", drop_of(name)).await.unwrap();
    }
    assert_eq!(fixture.keys().await, ["raw/a", "warehouse/ours2/a"]);
    let gone = fixture.order("drop_table", drop_of("ours")).await;
    assert_eq!(gone, Err("default.ours table not found".to_owned()));
}

#[tokio::test]
async fn a_renamed_table_takes_its_objects_and_partitions_along() {
    let fixture = Fixture::new().await;
    let keys = [("day", "string")];
    fixture
        .order("create_table", create(table("old", "MANAGED_TABLE", None, &keys)))
        .await
        .unwrap();
    let add = wire::AddPartitionArguments {
        partition: Some(partition("old", &["a b"])),
    };
    let added: wire::Partition = fixture.call("add_partition", add).await.unwrap();
    assert_eq!(added.sd.unwrap().location, text("s3://lake/warehouse/old/day=a b"));
    fixture.put("warehouse/old/day=a b/part-0").await;
    let current: wire::Table = fixture.call("get_table", named("old")).await.unwrap();
    let renamed = wire::Table {
        table_name: text("new"),
        ..current
    };
    fixture.order("alter_table", alter("old", renamed)).await.unwrap();
    assert_eq!(fixture.keys().await, ["warehouse/new/day=a b/part-0"]);
    let table: wire::Table = fixture.call("get_table", named("new")).await.unwrap();
    assert_eq!(table.sd.unwrap().location, text("s3://lake/warehouse/new"));
    let values = wire::PartitionArguments {
        database: text("default"),
        table: text("new"),
        values: texts(&["a b"]),
    };
    let moved: wire::Partition = fixture.call("get_partition", values).await.unwrap();
    assert_eq!(moved.sd.unwrap().location, text("s3://lake/warehouse/new/day=a b"));
}

#[tokio::test]
async fn a_taken_place_stops_a_rename_before_anything_moves() {
    let fixture = Fixture::new().await;
    fixture
        .order("create_table", create(table("old", "MANAGED_TABLE", None, &[])))
        .await
        .unwrap();
    fixture.put("warehouse/old/a").await;
    fixture.put("warehouse/new/b").await;
    let renamed = table("new", "MANAGED_TABLE", Some("s3://lake/warehouse/old"), &[]);
    let refused = fixture.order("alter_table", alter("old", renamed)).await.unwrap_err();
    assert!(
        refused.starts_with("New location for this table default.new already exists"),
        "{refused}"
    );
    assert_eq!(fixture.keys().await, ["warehouse/new/b", "warehouse/old/a"]);
}

#[tokio::test]
async fn partitions_are_dropped_and_renamed_with_their_objects() {
    let fixture = Fixture::new().await;
    let keys = [("day", "string")];
    fixture
        .order("create_table", create(table("t", "MANAGED_TABLE", None, &keys)))
        .await
        .unwrap();
    let add = wire::AddPartitionsArguments {
        partitions: Some(vec![partition("t", &["1"]), partition("t", &["2"])]),
    };
    let count: i32 = fixture.call("add_partitions", add).await.unwrap();
    assert_eq!(count, 2);
    fixture.put("warehouse/t/day=1/a").await;
    fixture.put("warehouse/t/day=2/b").await;
    let dropped: bool = fixture
        .call("drop_partition", drop_partition_of("t", &["1"]))
        .await
        .unwrap();
    assert!(dropped);
    let rename = wire::RenamePartitionArguments {
        database: text("default"),
        table: text("t"),
        values: texts(&["2"]),
        partition: Some(partition("t", &["3"])),
    };
    fixture.order("rename_partition", rename).await.unwrap();
    assert_eq!(fixture.keys().await, ["warehouse/t/day=3/b"]);
}

#[tokio::test]
async fn a_dropped_database_keeps_what_is_not_its_own() {
    let fixture = Fixture::new().await;
    let database = wire::Database::new(text("Sales"), None, None, None, None, None);
    let arguments = wire::DatabaseArguments {
        database: Some(database),
    };
    fixture.order("create_database", arguments).await.unwrap();
    let inside = wire::Table {
        db_name: text("sales"),
        sd: Some(descriptor(Some("s3://lake/warehouse/sales.db/raw"))),
        ..table("theirs", "EXTERNAL_TABLE", None, &[])
    };
    fixture.order("create_table", create(inside)).await.unwrap();
    let managed = wire::Table {
        db_name: text("sales"),
        ..table("ours", "MANAGED_TABLE", None, &[])
    };
    fixture.order("create_table", create(managed)).await.unwrap();
    for key in ["warehouse/sales.db/ours/a", "warehouse/sales.db/raw/a"] {
        fixture.put(key).await;
    }
    let drop = |cascade| wire::DropDatabaseArguments {
        name: text("sales"),
        delete_data: Some(true),
        cascade: Some(cascade),
    };
    let refused = fixture.order("drop_database", drop(false)).await;
    assert_eq!(
        refused,
        Err("Database sales is not empty. One or more tables exist.".to_owned())
    );
    fixture.order("drop_database", drop(true)).await.unwrap();
    assert_eq!(fixture.keys().await, ["warehouse/sales.db/raw/a"]);
}

#[tokio::test]
async fn neither_a_whole_bucket_nor_one_of_another_account_is_emptied() {
    let fixture = Fixture::new().await;
    fixture
        .storage
        .create_bucket("foreign", "999999999999", "us-east-1")
        .await
        .unwrap();
    fixture.put("a").await;
    for (name, place) in [("whole", "s3://lake"), ("foreign", "s3://foreign/t")] {
        fixture
            .order("create_table", create(table(name, "MANAGED_TABLE", Some(place), &[])))
            .await
            .unwrap();
        fixture.order("drop_table", drop_of(name)).await.unwrap();
    }
    assert_eq!(fixture.keys().await, ["a"]);
}
