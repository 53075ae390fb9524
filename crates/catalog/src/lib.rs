//! The data catalog: databases, tables with versions, partitions and the expressions that choose among them.
//!
//! Invariant: knows neither the Glue wire API nor SQL; names of databases and tables are stored in lower case.

pub mod model;
