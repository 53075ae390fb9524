//! Between the shapes of Glue's wire and the catalog's model, both ways.

mod database;
mod partition;
mod statistics;
mod storage;
mod table;

pub(super) use database::{database_from, database_input};
pub(super) use partition::{partition_from, partition_input};
pub(super) use statistics::{statistics, statistics_from};
pub(super) use table::{table_from, table_input, table_version_from};

#[cfg(test)]
mod tests;
