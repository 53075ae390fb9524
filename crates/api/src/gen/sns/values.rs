//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model sns/2010-03-31: change crates/api/models or crates/xtask, not this file.
