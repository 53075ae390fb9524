//! Signature version 4, from the server's side: what a request claims, what its signature should be, and the signed
//! chunks of a streamed body.
//!
//! Source: "AWS Signature Version 4 for API requests" in the IAM user guide and "Authenticating Requests" in the S3 API
//! reference. Checked against AWS's published test suite and against botocore's signer.

mod canonical;
mod chunks;
mod claim;
mod key;
mod refusal;
mod stream;

pub use canonical::{PathStyle, canonical_request};
pub use chunks::{ChunkDecoder, ChunkError, ChunkSigning, Signatures};
pub(crate) use claim::basic_format;
pub use claim::{Claim, Scope, claimed_credential, is_presigned};
pub use key::{SigningKey, sha256_hex, string_to_sign};
pub use refusal::{Family, Refusal};
pub use stream::ChunkedBody;

/// The payload hash of a body that nobody hashed.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The only algorithm that is spoken.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";
