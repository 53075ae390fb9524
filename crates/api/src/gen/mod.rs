//! The services.
//!
//! Written by `cargo xtask codegen`: change crates/api/models or crates/xtask, not this file.

pub mod athena;
pub mod cloudwatch;
pub mod dynamodb;
pub mod events;
pub mod glue;
pub mod iam;
pub mod kms;
pub mod logs;
pub mod machinelearning;
pub mod s3;
pub mod sagemaker_runtime;
pub mod scheduler;
pub mod sns;
pub mod sqs;
pub mod sts;
