//! Amazon S3 on the crate s3s, which knows the protocol; the bytes and their index are `headwater-storage`'s.
//!
//! [`S3Service`] takes whole HTTP requests. A request that was verified before carries a [`headwater_kernel::Call`] in its
//! extensions; any other is verified here, by s3s: SigV4 in header, URL, chunks and forms, and SigV2, which boto3 still
//! uses for URLs. Operations that are not here answer `NotImplemented`.
//!
//! Accepted without effect, as they change nothing that a client can see: the canned ACLs `private` and
//! `bucket-owner-full-control`. Objects are encrypted at rest where their writer or their bucket asks for it.

mod answer;
mod backend;
mod bucket_encryption;
mod buckets;
mod copies;
mod encryption;
mod faults;
mod host;
mod incoming;
mod listing;
mod objects;
mod service;
mod sums;
mod tagging;
mod terms;
mod trust;
mod uploads;

pub use service::{S3Operation, S3Service};

#[cfg(test)]
mod tests;
