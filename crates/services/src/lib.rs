//! The AWS faces: one module per service, each behind a feature of its name.
//!
//! Invariant: a face checks, calls an engine and translates; what takes more than that belongs in an engine.

#[cfg(feature = "athena")]
pub mod athena;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
#[cfg(any(feature = "glue", feature = "machinelearning", feature = "sqs"))]
pub mod endpoint;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "glue")]
pub mod glue;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(any(feature = "glue", feature = "iam", feature = "sts"))]
pub mod identity;
#[cfg(all(
    feature = "cloudwatch",
    feature = "events",
    feature = "glue",
    feature = "machinelearning",
    feature = "sns"
))]
pub mod joins;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "machinelearning")]
pub mod machinelearning;
#[cfg(all(feature = "kms", feature = "s3"))]
pub mod object_keys;
#[cfg(any(feature = "events", feature = "sns"))]
mod pattern;
mod refused;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(any(feature = "events", feature = "glue", feature = "scheduler"))]
pub mod schedule;
#[cfg(feature = "scheduler")]
pub mod scheduler;
#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "sqs")]
pub mod sqs;
#[cfg(feature = "sts")]
pub mod sts;
