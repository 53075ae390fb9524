//! Bringing a foreign Hive metastore into the catalog, through the protocol that it serves.
//!
//! Only definitions come: data stays where it is. An import may be run again at any time: what is the same is left
//! alone, what is new is added, and what differs is reported, and replaced only if the options say so.

mod bring;
mod client;
mod report;

use headwater_catalog::{Catalog, CatalogError, CatalogId};
use thiserror::Error;
use tokio::runtime::Handle;

use bring::Import;
pub(crate) use client::Client;
pub use report::{ImportReport, Imported};

/// What an import does with what is in the catalog already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// Whether definitions that differ are replaced by the foreign ones; a replaced table gets a new version.
    pub replaces_differing: bool,
}

/// Why an import ended early. What was brought in until then stays, and the next run goes on from there.
#[derive(Debug, Error)]
pub enum ImportError {
    #[error("{0} is no address of a hive metastore: write thrift://host:port")]
    Address(String),
    #[error("cannot talk with the hive metastore: {0}")]
    Wire(#[from] thrift::Error),
    /// The other side answered with an exception.
    #[error("the hive metastore answered {method} with an exception: {message}")]
    Refused { method: &'static str, message: String },
    #[error("the catalog refuses {name}: {error}")]
    Catalog { name: String, error: CatalogError },
    #[error("the import was interrupted: {0}")]
    Interrupted(#[from] tokio::task::JoinError),
}

/// Brings the databases, tables, partitions and functions of the metastore at `url` (`thrift://host:port`, or several
/// with commas between, of which the first that answers is taken) into the catalog of an account and region.
///
/// # Errors
/// See [`ImportError`].
pub async fn import(
    url: &str,
    catalog: &Catalog,
    id: &CatalogId,
    options: ImportOptions,
) -> Result<ImportReport, ImportError> {
    let (url, catalog, id, runtime) = (url.to_owned(), catalog.clone(), id.clone(), Handle::current());
    // The codec reads from a blocking stream.
    let work = tokio::task::spawn_blocking(move || {
        let mut import = Import {
            client: Client::connect(&url)?,
            catalog,
            id,
            runtime,
            options,
            report: ImportReport::default(),
        };
        import.run()?;
        Ok(import.report)
    });
    work.await?
}
