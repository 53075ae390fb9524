//! Operations on items by their keys.

pub mod batch;
pub mod change;
mod request;
pub mod single;
pub mod transact;
pub mod write;
