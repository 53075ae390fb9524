//! The catalog against the numbered tests at the end of glue-catalog-spec, and under load.

mod events;
mod extras;
mod many;
mod partitions;
mod renames;
mod tables;

use headwater_kernel::{Clock, Hand, Store};
use jiff::Timestamp;

use crate::model::{Column, DatabaseInput, PartitionInput, StorageDescriptor, TableInput};
use crate::{Catalog, CatalogError, CatalogId, ErrorKind, NewTable, PageRequest, PartitionQuery};

/// A catalog in a folder of its own, with a database `db`.
pub(super) struct Fixture {
    pub(super) catalog: Catalog,
    pub(super) store: Store,
    pub(super) id: CatalogId,
    pub(super) hand: Hand,
    _folder: tempfile::TempDir,
}

impl Fixture {
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let (clock, hand) = Clock::manual(Timestamp::UNIX_EPOCH);
        let catalog = Catalog::new(store.clone(), clock);
        let id = CatalogId::new("123456789012", "us-east-1");
        catalog.create_database(&id, database("db")).await.unwrap();
        Self {
            catalog,
            store,
            id,
            hand,
            _folder: folder,
        }
    }

    pub(super) async fn create_table(&self, name: &str, keys: &[(&str, &str)]) {
        let new = NewTable {
            input: table(name, keys),
            ..NewTable::default()
        };
        self.catalog.create_table(&self.id, "db", new).await.unwrap();
    }

    pub(super) async fn create_partitions(&self, table: &str, partitions: &[&[&str]]) {
        let inputs = partitions.iter().map(|values| partition(values)).collect();
        let failed = self
            .catalog
            .create_partitions(&self.id, "db", table, inputs)
            .await
            .unwrap();
        assert_eq!(failed, []);
    }

    /// The values of the partitions of `db.table` that `expression` chooses, each list joined by `/`.
    pub(super) async fn chosen(&self, table: &str, expression: &str) -> Result<Vec<String>, CatalogError> {
        let query = PartitionQuery {
            expression: Some(expression.to_owned()),
            ..PartitionQuery::default()
        };
        self.all(table, &query, 1000).await
    }

    /// All pages of `query`, of `limit` partitions each.
    pub(super) async fn all(
        &self,
        table: &str,
        query: &PartitionQuery,
        limit: usize,
    ) -> Result<Vec<String>, CatalogError> {
        let (mut values, mut request) = (Vec::new(), PageRequest::first(limit));
        loop {
            let page = self.catalog.partitions(&self.id, "db", table, query, &request).await?;
            values.extend(page.items.iter().map(|partition| partition.input.values.join("/")));
            match page.next {
                Some(_) if page.items.is_empty() => panic!("an empty page leads on"),
                Some(next) => request = PageRequest::after(Some(next), limit),
                None => return Ok(values),
            }
        }
    }
}

pub(super) fn database(name: &str) -> DatabaseInput {
    DatabaseInput {
        name: name.into(),
        ..DatabaseInput::default()
    }
}

pub(super) fn column(name: &str, data_type: &str) -> Column {
    Column {
        name: name.into(),
        data_type: Some(data_type.into()),
        ..Column::default()
    }
}

pub(super) fn table(name: &str, keys: &[(&str, &str)]) -> TableInput {
    let keys = keys.iter().map(|(name, data_type)| column(name, data_type)).collect();
    TableInput {
        name: name.into(),
        partition_keys: Some(keys),
        ..TableInput::default()
    }
}

pub(super) fn partition(values: &[&str]) -> PartitionInput {
    let location = format!("s3://bucket/{}", values.join("/"));
    let columns = Some(vec![column("x", "int")]);
    let descriptor = StorageDescriptor {
        columns,
        location: Some(location),
        ..StorageDescriptor::default()
    };
    PartitionInput {
        values: values.iter().map(|&value| value.into()).collect(),
        storage_descriptor: Some(descriptor),
        ..PartitionInput::default()
    }
}

pub(super) fn kind<T: std::fmt::Debug>(result: Result<T, CatalogError>) -> ErrorKind {
    result.unwrap_err().kind
}
