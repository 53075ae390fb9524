//! Runs: everything that takes time, kept so that no crash forgets it.
//!
//! A run is submitted in the transaction that acknowledges it. A server that has room claims it with a lease and keeps
//! the lease alive while its executor works. Every change goes through one pure function, and what it means for the
//! service is written in the same transaction. After a crash the runs of the dead server are resumed or failed.

mod control;
mod engine;
mod run;

#[cfg(test)]
mod tests;

pub use control::Control;
pub use engine::{Executor, NewRun, Runs, Tally};
pub use run::{Failure, Holder, Lease, Outcome, Recovery, Run, State};
