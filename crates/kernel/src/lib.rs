//! The ground of Headwater: durable store, runs, clock, bus, principals and ids.
//!
//! Invariant: nothing here knows an AWS service, a wire protocol or an engine.

mod clock;
pub mod id;
mod principal;
pub mod store;

pub use clock::{Clock, Hand};
pub use principal::{Call, Identity, Principal};
pub use store::{Collection, Key, Range, Snapshot, Store, StoreError, Transaction, Versioned};
