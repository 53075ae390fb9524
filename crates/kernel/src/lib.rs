//! The ground of Headwater: durable store, runs, processes, clock, bus, principals and ids.
//!
//! Invariant: nothing here knows an AWS service, a wire protocol or an engine.

mod bus;
mod clock;
mod credential;
pub mod id;
mod principal;
pub mod processes;
pub mod runs;
pub mod store;

pub use bus::{Bus, Datum, Event, LogLine, Signal, Subscriber};
pub use clock::{Clock, Hand};
pub use credential::{Credential, Credentials};
pub use principal::{Call, Identity, Place, Principal};
pub use runs::{Executor, NewRun, Runs, Tally};
pub use store::{Collection, Key, Range, Raw, Snapshot, Store, StoreError, Transaction, Versioned};
