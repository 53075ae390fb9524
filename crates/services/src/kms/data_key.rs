//! Data keys that another service keeps for longer, and seals many pieces under.
//!
//! Source: KMS developer guide, "Envelope encryption". Each piece has a key of its own, derived from the data key and a random
//! salt (HKDF, RFC 5869), so that random nonces set no bound to the number of pieces. A piece is the salt (16 bytes), the nonce
//! (12) and the AES-256-GCM ciphertext with its tag (16).

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use aws_lc_rs::rand;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use headwater_api::Error;
use headwater_api::kms::{DecryptRequest, GenerateDataKeyRequest, Kms, values::data_key_spec::AES_256};
use headwater_kernel::Call;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::KmsFace;
use super::blob::Context;
use super::materials::broken;

const SALT: usize = 16;

/// A data key under a key of KMS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrappedKey {
    /// The ARN of the key of KMS.
    pub key: String,
    /// What KMS alone turns into the data key again, in base64.
    wrapped: String,
}

/// A data key that pieces can be sealed under; wiped when dropped and shown nowhere.
#[derive(Clone)]
pub struct DataKey(Zeroizing<Vec<u8>>);

impl fmt::Debug for DataKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DataKey").finish_non_exhaustive()
    }
}

impl DataKey {
    fn of_answer(plaintext: Option<Bytes>) -> Result<Self, Error> {
        let bytes = plaintext.map(|bytes| Zeroizing::new(Vec::from(bytes)));
        bytes.map(Self).ok_or_else(|| broken("kms answered no data key"))
    }

    /// Seals `plaintext` so that it opens with the same `associated` bytes alone.
    pub fn seal(&self, associated: &[u8], plaintext: Vec<u8>) -> Result<Vec<u8>, Error> {
        let sealed = self.sealed(associated, plaintext);
        sealed.map_err(|_| broken("bytes cannot be sealed"))
    }

    fn sealed(&self, associated: &[u8], mut bytes: Vec<u8>) -> Result<Vec<u8>, Unspecified> {
        let mut salt = [0; SALT];
        rand::fill(&mut salt)?;
        let nonce = self
            .own_key(&salt)?
            .seal_in_place_append_tag(Aad::from(associated), &mut bytes)?;
        Ok([salt.as_slice(), nonce.as_ref(), &bytes].concat())
    }

    /// What [`DataKey::seal`] sealed; fails when a bit of it or of `associated` is another.
    pub fn open(&self, associated: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Error> {
        self.opened(associated, sealed)
            .map_err(|_| broken("sealed bytes are damaged"))
    }

    fn opened(&self, associated: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Unspecified> {
        let (salt, rest) = sealed.split_first_chunk::<SALT>().ok_or(Unspecified)?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE_LEN>().ok_or(Unspecified)?;
        let mut bytes = rest.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let length = self
            .own_key(salt)?
            .open_in_place(nonce, Aad::from(associated), &mut bytes)?
            .len();
        bytes.truncate(length);
        Ok(bytes)
    }

    fn own_key(&self, salt: &[u8]) -> Result<RandomizedNonceKey, Unspecified> {
        let mut key = Zeroizing::new([0; 32]);
        let derived = Salt::new(HKDF_SHA256, salt).extract(&self.0);
        derived
            .expand(&[b"headwater sealed piece"], HKDF_SHA256)?
            .fill(&mut *key)?;
        RandomizedNonceKey::new(&AES_256_GCM, &*key)
    }
}

impl KmsFace {
    /// A fresh data key under `key`; only the same context opens it again.
    ///
    /// # Errors
    /// Those of `GenerateDataKey`.
    pub async fn make_data_key(&self, call: &Call, key: &str, context: &Context) -> Result<WrappedKey, Error> {
        let request = GenerateDataKeyRequest {
            key_id: key.to_owned(),
            encryption_context: Some(context.clone()),
            key_spec: Some(AES_256.to_owned()),
            ..GenerateDataKeyRequest::default()
        };
        let mut made = self.generate_data_key(call, request).await?;
        drop(DataKey::of_answer(made.plaintext.take()));
        Ok(WrappedKey {
            key: made.key_id.unwrap_or_default(),
            wrapped: STANDARD.encode(made.ciphertext_blob.unwrap_or_default()),
        })
    }

    /// The data key that [`KmsFace::make_data_key`] made.
    ///
    /// # Errors
    /// Those of `Decrypt`: a key of KMS that is disabled opens nothing.
    pub async fn open_data_key(&self, call: &Call, key: &WrappedKey, context: &Context) -> Result<DataKey, Error> {
        let wrapped = STANDARD.decode(&key.wrapped);
        let request = DecryptRequest {
            ciphertext_blob: Some(wrapped.map_err(|_| broken("a data key is damaged"))?.into()),
            encryption_context: Some(context.clone()),
            key_id: Some(key.key.clone()),
            ..DecryptRequest::default()
        };
        DataKey::of_answer(self.decrypt(call, request).await?.plaintext)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_open_only_as_they_were_sealed() {
        let key = DataKey(Zeroizing::new(vec![7; 32]));
        let sealed = key.seal(b"place", b"secret text".to_vec()).unwrap();
        assert_eq!(key.open(b"place", &sealed).unwrap(), b"secret text");
        assert!(key.open(b"elsewhere", &sealed).is_err());
        assert!(DataKey(Zeroizing::new(vec![8; 32])).open(b"place", &sealed).is_err());
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert!(key.open(b"place", &changed).is_err(), "byte {index}");
            assert!(key.open(b"place", &sealed[..index]).is_err(), "cut at {index}");
        }
        assert_ne!(sealed, key.seal(b"place", b"secret text".to_vec()).unwrap());
    }
}
