//! What all calls work with.

use std::path::PathBuf;

use headwater_catalog::{Catalog, CatalogId};
use headwater_kernel::Clock;
use headwater_storage::Storage;

use crate::warehouse::Warehouse;

/// Whose catalog is served, and where data of tables goes that name no location.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The protocol names no account and no region: all connections see this catalog.
    pub id: CatalogId,
    /// The parent of databases without a location of their own: `s3://bucket/prefix`, `file:/path` or a bare path.
    /// `default` lies in it, `sales` in `sales.db` below it.
    pub warehouse: String,
    /// Folders of this machine, besides a warehouse that is one, below which data of managed tables is deleted and
    /// moved. Data in other folders is never touched.
    pub folders: Vec<PathBuf>,
    pub clock: Clock,
}

/// The metastore as its methods see it; the methods are in [`crate::face`].
#[derive(Debug)]
pub(crate) struct Metastore {
    pub(crate) catalog: Catalog,
    pub(crate) id: CatalogId,
    pub(crate) warehouse: Warehouse,
    clock: Clock,
    /// When it was made, in seconds of Unix time.
    pub(crate) since: i64,
}

impl Metastore {
    pub(crate) fn new(catalog: Catalog, storage: Storage, settings: Settings) -> Self {
        let Settings {
            id,
            warehouse,
            folders,
            clock,
        } = settings;
        Self {
            catalog,
            warehouse: Warehouse::new(&warehouse, &folders, storage, &id.account),
            id,
            since: clock.now().as_second(),
            clock,
        }
    }

    /// The time in seconds, as Hive counts it.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now().as_second()
    }
}
