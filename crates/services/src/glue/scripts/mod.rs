//! Scripts written from mappings and graphs, and graphs read back from scripts.
//!
//! Source: glue-etl-spec section 5; the shape of the text is that of the scripts which AWS's console used to write, as they lie in
//! public repositories. Everything but [`operations`] is a pure function between graphs, mappings and text.
//!
//! The `Value` of a node's argument is Python source text, as in AWS: `"s3"` with its quotes, `[("a", "long", "a", "long")]`.

mod annotations;
mod graph;
mod literal;
mod mapping;
mod operations;
mod plan;
mod python;
mod scala;
mod source_text;

#[cfg(test)]
mod tests;

pub(super) use operations::{create_script, dataflow_graph};
