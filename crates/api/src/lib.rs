//! The AWS services as Rust traits: requests, responses, faults and tables, generated from the wire models, and one
//! generic reader and writer per protocol that works over the tables.
//!
//! Invariant: no behaviour. Nothing here knows what an operation means; engines never import this crate.
//!
//! `cargo xtask codegen` writes `src/gen/`; everything else here is written by hand and knows no service by name.

pub mod cbor;
mod error;
mod field;
pub mod json;
pub mod query;
pub mod read;
#[macro_use]
mod shape;
pub mod rest;
mod service;
pub mod table;
pub mod time;

#[path = "gen/mod.rs"]
#[allow(
    clippy::too_many_lines,
    clippy::unreadable_literal,
    reason = "tables, written by a program and read by one"
)]
mod generated;

pub use error::{Error, FaultRow};
pub use field::{Entries, Field, Items, View};
pub use generated::*;
pub use service::{Answer, Model, Operation, Protocol, Service};
pub use shape::Shape;

/// What generated code and faces need to write an implementation.
pub use async_trait::async_trait;
