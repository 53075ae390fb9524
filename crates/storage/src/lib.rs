//! Buckets and objects: local disk, mounts, and the object stores that engines read through.
//!
//! Invariant: knows neither HTTP nor the S3 protocol; a data file is fsynced before the index that names it commits.

mod engine_view;

pub use engine_view::ObjectStores;
