//! The ground of Headwater: durable store, runs, clock, bus, principals and ids.
//!
//! Invariant: nothing here knows an AWS service, a wire protocol or an engine.

pub mod id;
mod principal;

pub use principal::{Call, Identity, Principal};
