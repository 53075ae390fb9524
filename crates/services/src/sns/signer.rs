//! The key that signs messages, and its certificate: made on first use, kept in the store.
//!
//! Messages carry signature version 2 (RSA with SHA-256); version 1, with SHA-1, is not offered.
//!
//! Source: SNS developer guide, "Verifying the signatures of Amazon SNS messages".

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use headwater_kernel::{Collection, Store, StoreError, id, key};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize, SigningKey};
use serde::{Deserialize, Serialize};

const KEYS: Collection<KeptKey> = Collection::new("sns.signing-key");

#[derive(Clone, Serialize, Deserialize)]
struct KeptKey {
    /// Names the certificate in its URL.
    name: String,
    key_pem: String,
    certificate_pem: String,
}

/// Signs messages. Cloning is cheap.
#[derive(Clone)]
pub struct Signer {
    key: Arc<KeyPair>,
    name: String,
    certificate_pem: String,
}

impl fmt::Debug for Signer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Signer")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Signer {
    pub async fn open(store: &Store) -> Result<Self, StoreError> {
        let found = store.read(|snapshot| snapshot.value(&KEYS, &key!["key"])).await?;
        let kept = match found {
            Some(kept) => kept,
            None => keep(store, made().map_err(unusable)?).await?,
        };
        let key = KeyPair::from_pkcs8_pem_and_sign_algo(&kept.key_pem, &PKCS_RSA_SHA256).map_err(unusable)?;
        Ok(Self {
            key: Arc::new(key),
            name: kept.name,
            certificate_pem: kept.certificate_pem,
        })
    }

    /// The signature of `text` in base64; empty were the key to fail, which nobody takes for valid.
    pub fn sign(&self, text: &str) -> String {
        let signature = self.key.sign(text.as_bytes());
        let signature = signature.inspect_err(|error| tracing::error!(%error, "a message cannot be signed"));
        STANDARD.encode(signature.unwrap_or_default())
    }

    /// The certificate's name, without its ending.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }
}

fn made() -> Result<KeptKey, rcgen::Error> {
    let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048)?;
    let parameters = CertificateParams::new(vec!["sns.amazonaws.com".to_owned()])?;
    let certificate = parameters.self_signed(&key)?;
    Ok(KeptKey {
        name: format!("SimpleNotificationService-{}", id::uuid().replace('-', "")),
        key_pem: key.serialize_pem(),
        certificate_pem: certificate.pem(),
    })
}

async fn keep(store: &Store, made: KeptKey) -> Result<KeptKey, StoreError> {
    let kept = made.clone();
    store
        .write(move |transaction| transaction.put(&KEYS, &key!["key"], &made))
        .await?;
    Ok(kept)
}

#[allow(clippy::needless_pass_by_value, reason = "made for map_err")]
fn unusable(error: rcgen::Error) -> StoreError {
    StoreError::Backend(format!("the signing key of SNS cannot be used: {error}"))
}
