//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model sts/2011-06-15: change crates/api/models or crates/xtask, not this file.
