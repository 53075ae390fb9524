//! Structures of the protocol as the catalog's, and back.
//!
//! What Hive knows and Glue has no field for travels in parameters under names of its own; what Glue knows and Hive
//! does not is kept from the definition that a Hive client replaces, so that neither side loses what the other wrote.

mod database;
mod descriptor;
mod function;
mod partition;
mod skew;
mod table;

use jiff::Timestamp;

pub(crate) use database::{database_input, database_shown};
pub(crate) use function::{function_input, function_shown};
pub(crate) use partition::{partition_input, partition_shown};
pub(crate) use table::{field_schemas, is_managed, is_view, table_input, table_shown, table_type};

/// The parameter in which Hive counts the seconds of the last change of a definition.
pub(crate) const DDL_TIME: &str = "transient_lastDdlTime";

/// Seconds as Hive has them, 0 for none.
fn seconds(time: Option<Timestamp>) -> i32 {
    time.map_or(0, |time| i32::try_from(time.as_second()).unwrap_or(i32::MAX))
}

/// The instant of Hive's seconds; none for 0 and below, which mean that nothing is known.
fn instant(seconds: Option<i32>) -> Option<Timestamp> {
    let seconds = seconds.filter(|seconds| *seconds > 0)?;
    Timestamp::from_second(i64::from(seconds)).ok()
}
