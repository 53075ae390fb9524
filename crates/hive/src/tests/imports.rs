//! One metastore imported into the catalog of another.

use headwater_catalog::model::FunctionInput;

use super::{Fixture, partition, table, text};
use crate::{ImportError, ImportOptions, Imported, import, wire};

async fn origin() -> Fixture {
    let origin = Fixture::new().await;
    let create = |table| wire::CreateTableArguments { table: Some(table) };
    let parts = table("parts", "EXTERNAL_TABLE", Some("s3://lake/parts"), &[("k", "int")]);
    origin.order("create_table", create(parts)).await.unwrap();
    origin
        .order("create_table", create(table("plain", "MANAGED_TABLE", None, &[])))
        .await
        .unwrap();
    // More than one page of them.
    let partitions = (0..1_203).map(|number| partition("parts", &[&number.to_string()]));
    let add = wire::AddPartitionsArguments {
        partitions: Some(partitions.collect()),
    };
    let added: i32 = origin.call("add_partitions", add).await.unwrap();
    assert_eq!(added, 1_203);
    let function = FunctionInput {
        name: "shout".to_owned(),
        class_name: Some("a.B".to_owned()),
        resources: Some(Vec::new()),
        ..FunctionInput::default()
    };
    origin
        .catalog
        .create_function(&origin.id, "default", function)
        .await
        .unwrap();
    origin
}

fn counts(imported: &Imported) -> (u64, u64, usize) {
    (imported.new, imported.same, imported.differing.len())
}

#[tokio::test]
async fn an_import_brings_all_and_a_second_one_nothing() {
    let (origin, target) = (origin().await, Fixture::new().await);
    let run = async |options| {
        import(&origin.url(), &target.catalog, &target.id, options)
            .await
            .unwrap()
    };
    let first = run(ImportOptions::default()).await;
    assert_eq!(counts(&first.databases), (1, 0, 0));
    assert_eq!(counts(&first.tables), (2, 0, 0));
    assert_eq!(counts(&first.partitions), (1_203, 0, 0));
    assert_eq!(counts(&first.functions), (1, 0, 0));
    let second = run(ImportOptions::default()).await;
    assert_eq!(counts(&second.databases), (0, 1, 0));
    assert_eq!(counts(&second.tables), (0, 2, 0));
    assert_eq!(counts(&second.partitions), (0, 1_203, 0));
    assert_eq!(counts(&second.functions), (0, 1, 0));
}

#[tokio::test]
async fn what_differs_is_named_and_replaced_only_when_wanted() {
    let (origin, target) = (origin().await, Fixture::new().await);
    let run = async |replaces_differing| {
        let options = ImportOptions { replaces_differing };
        import(&origin.url(), &target.catalog, &target.id, options)
            .await
            .unwrap()
    };
    run(false).await;
    let changed = wire::AlterTableArguments {
        database: text("default"),
        table: text("plain"),
        definition: Some(table("plain", "MANAGED_TABLE", Some("s3://lake/other"), &[])),
        environment: None,
    };
    origin.order("alter_table", changed).await.unwrap();
    for replaces in [false, true] {
        assert_eq!(run(replaces).await.tables.differing, ["default.plain"]);
    }
    assert_eq!(counts(&run(false).await.tables), (0, 2, 0));
    let replaced = target.catalog.table(&target.id, "default", "plain").await.unwrap();
    assert_eq!(replaced.version, 1);
}

#[tokio::test]
async fn an_address_that_is_none_is_refused() {
    let target = Fixture::new().await;
    for url in ["http://127.0.0.1:1", "", "thrift://"] {
        let outcome = import(url, &target.catalog, &target.id, ImportOptions::default()).await;
        assert!(matches!(outcome, Err(ImportError::Address(_))), "{url}");
    }
    // Nothing listens where the listener was that is dropped here.
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let outcome = import(
        &format!("thrift://{free}"),
        &target.catalog,
        &target.id,
        ImportOptions::default(),
    )
    .await;
    assert!(matches!(outcome, Err(ImportError::Wire(_))));
}
