//! Runtimes of Spark and Python, and the command lines of what runs on them.
//!
//! Invariant: nothing here knows AWS's job definitions or keeps state besides the folders of the runtimes.

mod driver;
mod error;
mod failure;
mod history;
mod home;
mod install;
pub mod manifest;
mod resources;
mod runtime;

pub use driver::{ASSIGNMENT, Driver, Lake, MODULES, SETTINGS, WORK, counts_late};
pub use error::SparkError;
pub use failure::reason;
pub use history::History;
pub use home::SparkHome;
pub use install::Runtimes;
pub use resources::{Executors, Resources, machine_memory_megabytes};
pub use runtime::Runtime;
