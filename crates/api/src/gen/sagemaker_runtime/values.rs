//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model sagemaker-runtime/2017-05-13: change crates/api/models or crates/xtask, not this file.
