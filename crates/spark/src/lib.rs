//! Runtimes of Spark and Python, and the command lines of what runs on them.
//!
//! Invariant: nothing here knows AWS's job definitions or keeps state besides the folders of the runtimes.

mod driver;
mod error;
mod failure;
mod history;
mod install;
pub mod manifest;
mod runtime;

pub use driver::{ASSIGNMENT, Driver, Lake, MODULES, Resources, SETTINGS, WORK, counts_late, machine_memory_megabytes};
pub use error::SparkError;
pub use failure::reason;
pub use history::History;
pub use install::Runtimes;
pub use runtime::Runtime;
