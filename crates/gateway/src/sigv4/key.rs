//! Hashes, the signing key, and the string that is signed.

use std::fmt;

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::{ALGORITHM, Scope};

/// The key that signs everything of one day, region and service.
#[derive(Clone)]
pub struct SigningKey(Vec<u8>);

impl SigningKey {
    pub fn new(secret: &str, scope: &Scope) -> Self {
        let first = format!("AWS4{secret}");
        let steps = [scope.date.as_str(), &scope.region, &scope.service, "aws4_request"];
        Self(
            steps
                .iter()
                .fold(first.into_bytes(), |key, step| hmac_sha256(&key, step.as_bytes())),
        )
    }

    /// The signature of `text`, in lower-case hexadecimal.
    pub fn sign(&self, text: &str) -> String {
        hex::encode(hmac_sha256(&self.0, text.as_bytes()))
    }

    /// Whether `signature` signs `text`; takes the same time wherever they differ.
    pub fn verifies(&self, text: &str, signature: &str) -> bool {
        self.sign(text).as_bytes().ct_eq(signature.as_bytes()).into()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SigningKey(***)")
    }
}

fn hmac_sha256(key: &[u8], text: &[u8]) -> Vec<u8> {
    // HMAC takes keys of every length; the error type exists for other MACs.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return Vec::new();
    };
    mac.update(text);
    mac.finalize().into_bytes().to_vec()
}

/// SHA-256 in lower-case hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// What is signed for a request: its time, its scope and the hash of its canonical form.
pub fn string_to_sign(timestamp: &str, scope: &Scope, canonical_request: &str) -> String {
    format!(
        "{ALGORITHM}\n{timestamp}\n{scope}\n{}",
        sha256_hex(canonical_request.as_bytes())
    )
}
