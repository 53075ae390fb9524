//! The data catalog: databases, tables with versions, partitions and the expressions that choose among them.
//!
//! Invariant: knows neither the Glue wire API nor SQL; names of databases and tables are stored in lower case.

mod databases;
mod error;
mod events;
pub mod expression;
mod functions;
mod index;
mod indexes;
pub mod model;
mod page;
mod partitions;
mod records;
mod rename;
mod search;
mod statistics;
mod sweep;
mod tables;
mod versions;

use headwater_kernel::{Clock, Store};

pub use databases::Tags;
pub use error::{CatalogError, ErrorKind};
pub use functions::FunctionQuery;
pub use index::{BackfillError, IndexDescription, IndexKey, IndexProblem, IndexState, PartitionIndex};
pub use page::{Page, PageRequest};
pub use partitions::{PartitionError, PartitionQuery, Segment};
pub use search::{SearchFilter, SortField, TableSearch};
pub use statistics::{Statistics, StatisticsError, StatisticsOwner};
pub use tables::{NewTable, TableError, TableUpdate};
pub use versions::VersionError;

/// Whose catalog, and where: AWS keeps one catalog per account and region.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CatalogId {
    /// The 12-digit account: what the Glue API calls `CatalogId`.
    pub account: String,
    pub region: String,
}

impl CatalogId {
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            region: region.into(),
        }
    }
}

/// The catalog of every account and region; cloning is cheap.
///
/// Names of databases and tables are folded to lower case on every way in. Every change is one transaction of the
/// store, and says on the bus what it changed.
#[derive(Debug, Clone)]
pub struct Catalog {
    store: Store,
    clock: Clock,
}

impl Catalog {
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock }
    }
}

/// A name as the catalog keeps it: lower case, "for Hive compatibility" (glue-catalog-spec section 2).
pub(crate) fn folded(name: &str) -> String {
    name.to_lowercase()
}

#[cfg(test)]
mod tests;
