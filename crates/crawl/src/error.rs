//! Why a whole crawl fails. A single bad file never does: it becomes a warning.

use crate::glob::GlobError;

/// A crawl that could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum CrawlError {
    #[error("not an include path: {0:?}; write s3://bucket/folder/")]
    IncludePath(String),
    #[error(transparent)]
    Exclusion(#[from] GlobError),
    #[error("cannot list {location}")]
    List {
        location: String,
        #[source]
        source: object_store::Error,
    },
    #[error("not a folder or file: {path}")]
    LocalPath {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("cannot open {path}")]
    LocalStore {
        path: String,
        #[source]
        source: object_store::Error,
    },
}
