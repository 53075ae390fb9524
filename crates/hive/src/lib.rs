//! The Hive Metastore protocol over the catalog, and the import of a foreign metastore through the same protocol.
//!
//! Spark, Hive and Trino speak Thrift to a metastore; here they meet the tables that Glue's clients see. The protocol
//! has no authentication without Kerberos: whoever reaches the port has the catalog of the configured account, and
//! can have data of managed tables deleted. So listen on loopback, or behind a network that is closed.
//!
//! Invariant: nothing is kept here. Every answer is made from the catalog, and every change is a call of the catalog;
//! what Glue has no field for travels in parameters (see `shape`).
//!
//! Source: engines.md, "Hive Metastore protocol"; the structures are those of hive-metastore 2.3.9.

mod address;
mod call;
mod connection;
mod face;
mod fault;
mod filter;
mod import;

mod intake;
mod metastore;
mod methods;
mod names;
mod pattern;
mod server;
mod shape;
mod warehouse;

/// The structures on the wire.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    unused,
    reason = "written by the Thrift compiler"
)]
#[path = "gen/hive_metastore.rs"]
pub(crate) mod wire;

pub use import::{ImportError, ImportOptions, ImportReport, Imported, import};
pub use metastore::Settings;
pub use server::HiveMetastore;

#[cfg(test)]
mod tests;
