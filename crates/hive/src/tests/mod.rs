//! A listener on loopback, driven through the protocol's own client.
#![allow(clippy::unnecessary_wraps, reason = "every field on the wire is optional")]

mod data;
mod imports;
mod protocol;
mod shared;

use std::net::SocketAddr;

use headwater_catalog::{Catalog, CatalogId};
use headwater_kernel::{Clock, Hand, Store};
use headwater_storage::{Put, Storage, Wish};
use jiff::Timestamp;
use tempfile::TempDir;
use thrift::protocol::TSerializable;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::call::Value;
use crate::import::Client;
use crate::{HiveMetastore, ImportError, Settings, wire};

pub(super) const ACCOUNT: &str = "123456789012";

/// A metastore over a catalog and a storage of its own, with the bucket `lake` for its warehouse.
pub(super) struct Fixture {
    pub(super) catalog: Catalog,
    pub(super) storage: Storage,
    pub(super) id: CatalogId,
    pub(super) address: SocketAddr,
    pub(super) stop: Option<oneshot::Sender<()>>,
    pub(super) running: JoinHandle<std::io::Result<()>>,
    _hand: Hand,
    _folder: TempDir,
}

impl Fixture {
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("store")).unwrap();
        let (clock, hand) = Clock::manual(Timestamp::from_second(1_000_000_000).unwrap());
        let storage = Storage::open(&folder.path().join("objects"), store.clone(), clock.clone())
            .await
            .unwrap();
        storage.create_bucket("lake", ACCOUNT, "us-east-1").await.unwrap();
        let catalog = Catalog::new(store, clock.clone());
        let id = CatalogId::new(ACCOUNT, "us-east-1");
        let settings = Settings {
            id: id.clone(),
            warehouse: "s3://lake/warehouse".to_owned(),
            folders: Vec::new(),
            clock,
        };
        let any_port = "127.0.0.1:0".parse().unwrap();
        let bound = HiveMetastore::bind(any_port, catalog.clone(), storage.clone(), settings).await;
        let metastore = bound.unwrap();
        let (stop, stopped) = oneshot::channel();
        Self {
            address: metastore.address().unwrap(),
            running: tokio::spawn(metastore.run(async {
                let _ = stopped.await;
            })),
            stop: Some(stop),
            catalog,
            storage,
            id,
            _hand: hand,
            _folder: folder,
        }
    }

    pub(super) fn url(&self) -> String {
        format!("thrift://{}", self.address)
    }

    /// Calls a method on a connection of its own.
    pub(super) async fn call<A, R>(&self, method: &'static str, arguments: A) -> Result<R, ImportError>
    where
        A: TSerializable + Send + 'static,
        R: Value + Send + 'static,
    {
        let url = self.url();
        let work = move || Client::connect(&url)?.call(method, &arguments);
        tokio::task::spawn_blocking(work).await.unwrap()
    }

    /// Calls a method that returns nothing.
    pub(super) async fn order<A>(&self, method: &'static str, arguments: A) -> Result<(), String>
    where
        A: TSerializable + Send + 'static,
    {
        match self.call::<A, bool>(method, arguments).await {
            Err(ImportError::Refused { message, .. }) if message == "nothing was returned" => Ok(()),
            Err(ImportError::Refused { message, .. }) => Err(message),
            other => other.map(|_| ()).map_err(|error| error.to_string()),
        }
    }

    pub(super) async fn put(&self, key: &str) {
        let incoming = self.storage.receive("lake", key, &Wish::Unsaid, &[]).await;
        let mut incoming = incoming.unwrap();
        incoming.write(bytes::Bytes::from_static(b"rows")).await.unwrap();
        let staged = self.storage.stage(incoming).await.unwrap();
        let put = Put {
            bucket: "lake".to_owned(),
            key: key.to_owned(),
            ..Put::default()
        };
        self.storage.put(put, staged).await.unwrap();
    }

    /// The keys in the bucket `lake`.
    pub(super) async fn keys(&self) -> Vec<String> {
        let query = headwater_storage::ListQuery {
            limit: 100,
            ..Default::default()
        };
        let listing = self.storage.list("lake", query).await.unwrap();
        listing.objects.into_iter().map(|(key, _)| key).collect()
    }
}

pub(super) fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(super) fn texts(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|item| (*item).to_owned()).collect())
}

pub(super) fn fields(columns: &[(&str, &str)]) -> Option<Vec<wire::FieldSchema>> {
    let field = |(name, kind): &(&str, &str)| wire::FieldSchema::new(text(name), text(kind), None);
    Some(columns.iter().map(field).collect())
}

/// A table of `default` with a column `x`.
pub(super) fn table(name: &str, kind: &str, location: Option<&str>, keys: &[(&str, &str)]) -> wire::Table {
    wire::Table {
        table_name: text(name),
        db_name: text("default"),
        table_type: text(kind),
        sd: Some(descriptor(location)),
        partition_keys: fields(keys),
        ..empty_table()
    }
}

pub(super) fn descriptor(location: Option<&str>) -> wire::StorageDescriptor {
    wire::StorageDescriptor {
        cols: fields(&[("x", "int")]),
        location: location.map(str::to_owned),
        input_format: text("in"),
        output_format: text("out"),
        compressed: None,
        num_buckets: None,
        serde_info: None,
        bucket_cols: None,
        sort_cols: None,
        parameters: None,
        skewed_info: None,
        stored_as_sub_directories: None,
    }
}

pub(super) fn partition(table: &str, values: &[&str]) -> wire::Partition {
    wire::Partition {
        values: texts(values),
        db_name: text("default"),
        table_name: text(table),
        create_time: None,
        last_access_time: None,
        sd: Some(descriptor(None)),
        parameters: None,
    }
}

fn empty_table() -> wire::Table {
    wire::Table::new(
        None, None, None, None, None, None, None, None, None, None, None, None, None, None,
    )
}

pub(super) fn named(name: &str) -> wire::TableArguments {
    wire::TableArguments {
        database: text("default"),
        table: text(name),
    }
}

pub(super) fn drop_of(name: &str) -> wire::DropTableArguments {
    wire::DropTableArguments {
        database: text("default"),
        table: text(name),
        delete_data: Some(true),
        environment: None,
    }
}
