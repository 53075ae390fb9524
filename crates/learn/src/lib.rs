//! Learning from rows: schema, recipe, statistics, learners, models.
//!
//! Invariant: nothing of AWS's API in it; reads objects through `object_store`, a pass at a time and with bounded memory, and writes only scratch files.
//!
//! # The way of the data
//! [`rows::Source`] reads objects in pieces of whole lines, parses them on all cores and hands them on in order. [`Statistics`] are gathered in one such pass.
//! [`recipe::Recipe`] says which variables become features; with the statistics it becomes a [`features::Encoder`], and a second pass turns every row into a sparse
//! vector of an [`features::ExampleStore`], in memory while it fits and in a scratch file beyond. Learners pass over that store as often as they like.
//!
//! [`evaluate`] shows how good a model is, [`insight`] what data are like; both are documents, and [`plots`] draws them.
//!
//! [`linear`] models, [`trees`] and [`clusters`] are learned so; [`als`] stands beside: it learns from (user, item, value), and recommends.

pub mod als;
pub mod clusters;
mod error;
pub mod evaluate;
pub mod features;
mod guess;
pub mod insight;
pub mod linear;
mod model;
mod onnx;
pub mod plots;
pub mod recipe;
pub mod rows;
mod schema;
pub mod statistics;
mod stored;
pub mod trees;

pub use error::LearnError;
pub use guess::guess_schema;
pub use model::{Buffers, Model, Prediction};
pub use schema::{Attribute, AttributeType, Schema, SchemaError, binary_value, numeric_value};
pub use statistics::Statistics;
