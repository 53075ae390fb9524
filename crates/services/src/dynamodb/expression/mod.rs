//! The expression language: conditions, filters, projections and updates.
//!
//! Source: developer guide, "Using expressions in DynamoDB". The texts of errors are recalled from what clients and other
//! implementations quote, not observed by us.

mod apply;
mod condition;
mod cursor;
mod evaluate;
mod lexer;
mod path;
mod placeholders;
mod projection;
mod reserved;
mod tree;
mod update;

#[cfg(test)]
mod tests;

pub use condition::condition;
pub use path::Path;
pub use placeholders::Placeholders;
pub use projection::{Projection, projection};
pub use tree::{Changes, Comparison, Condition, Operand, Sum, Term};
pub use update::changes;
