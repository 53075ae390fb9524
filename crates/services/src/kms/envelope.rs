//! Envelopes: what other services keep under a key of KMS, of any length.
//!
//! Source: KMS developer guide, "Envelope encryption". Each envelope has a data key of its own, so that its nonce never repeats.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
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

/// Bytes under a data key, and that under a key of KMS; all texts are base64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// The ARN of the key.
    pub key: String,
    data_key: String,
    nonce: [u8; NONCE_LEN],
    sealed: String,
}

impl fmt::Debug for Envelope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Envelope");
        shown.field("key", &self.key).finish_non_exhaustive()
    }
}

impl KmsFace {
    /// Puts `plaintext` under the key; only the same context takes it out again.
    ///
    /// # Errors
    /// Those of `GenerateDataKey`.
    pub async fn seal(&self, call: &Call, key: &str, context: &Context, plaintext: &[u8]) -> Result<Envelope, Error> {
        let request = GenerateDataKeyRequest {
            key_id: key.to_owned(),
            encryption_context: Some(context.clone()),
            key_spec: Some(AES_256.to_owned()),
            ..GenerateDataKeyRequest::default()
        };
        let made = self.generate_data_key(call, request).await?;
        let mut bytes = plaintext.to_vec();
        let nonce = cipher(made.plaintext)?
            .seal_in_place_append_tag(Aad::empty(), &mut bytes)
            .map_err(|_| broken("an envelope cannot be sealed"))?;
        Ok(Envelope {
            key: made.key_id.unwrap_or_default(),
            data_key: STANDARD.encode(made.ciphertext_blob.unwrap_or_default()),
            nonce: *nonce.as_ref(),
            sealed: STANDARD.encode(bytes),
        })
    }

    /// Takes out what [`KmsFace::seal`] put in.
    ///
    /// # Errors
    /// Those of `Decrypt`; `InvalidCiphertextException` when the context is another.
    pub async fn open_envelope(
        &self,
        call: &Call,
        envelope: &Envelope,
        context: &Context,
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let damaged = || broken("an envelope is damaged");
        let data_key = STANDARD.decode(&envelope.data_key).map_err(|_| damaged())?;
        let request = DecryptRequest {
            ciphertext_blob: Some(data_key.into()),
            encryption_context: Some(context.clone()),
            key_id: Some(envelope.key.clone()),
            ..DecryptRequest::default()
        };
        let opened = self.decrypt(call, request).await?;
        let mut bytes = Zeroizing::new(STANDARD.decode(&envelope.sealed).map_err(|_| damaged())?);
        let nonce = Nonce::assume_unique_for_key(envelope.nonce);
        let length = cipher(opened.plaintext)?
            .open_in_place(nonce, Aad::empty(), &mut bytes)
            .map_err(|_| damaged())?
            .len();
        bytes.truncate(length);
        Ok(bytes)
    }
}

fn cipher(data_key: Option<Bytes>) -> Result<RandomizedNonceKey, Error> {
    let key = Zeroizing::new(Vec::from(data_key.unwrap_or_default()));
    RandomizedNonceKey::new(&AES_256_GCM, &key).map_err(|_| broken("a data key has no 32 bytes"))
}
