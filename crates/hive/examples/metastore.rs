//! A Hive metastore over a catalog and a storage in a folder, for tests: prints its port and serves until it is killed.
//!
//! `metastore FOLDER WAREHOUSE [ADDRESS]`
#![allow(clippy::print_stdout, reason = "a command line speaks on standard output")]

use std::error::Error;
use std::path::Path;

use headwater_catalog::{Catalog, CatalogId};
use headwater_hive::{HiveMetastore, Settings};
use headwater_kernel::{Clock, Store};
use headwater_storage::Storage;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(warehouse)) = (arguments.next(), arguments.next()) else {
        return Err("usage: metastore FOLDER WAREHOUSE [ADDRESS]".into());
    };
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:0".to_owned()).parse()?;
    let folder = Path::new(&folder);
    let store = Store::open(&folder.join("store"))?;
    let clock = Clock::system();
    let storage = Storage::open(&folder.join("objects"), store.clone(), clock.clone()).await?;
    let settings = Settings {
        id: CatalogId::new("123456789012", "us-east-1"),
        warehouse,
        folders: Vec::new(),
        clock: clock.clone(),
    };
    let metastore = HiveMetastore::bind(address, Catalog::new(store, clock), storage, settings).await?;
    println!("{}", metastore.address()?.port());
    metastore.run(std::future::pending()).await?;
    Ok(())
}
