//! The keys of encrypted objects: KMS and its root key, as the storage asks for them.

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::kms::{DecryptRequest, GenerateDataKeyRequest, Kms, values::data_key_spec::AES_256};
use headwater_kernel::{Call, Principal};
use headwater_storage::{FreshKey, KeyError, KeyErrorKind, KeyHome, KeyService, Secret, ServiceKey};
use zeroize::Zeroizing;

use crate::kms::KmsFace;

type Context = std::collections::BTreeMap<String, String>;

/// The name under which the place of an object is part of the encryption context.
///
/// Source: S3 user guide, "Using server-side encryption with AWS KMS keys", "Encryption context".
const PLACE: &str = "aws:s3:arn";

/// KMS as the keeper of objects' keys.
#[derive(Debug)]
pub struct ObjectKeys {
    kms: KmsFace,
    root: Secret,
}

impl ObjectKeys {
    pub fn new(kms: KmsFace) -> Self {
        let root = Secret::new(**kms.object_secret());
        Self { kms, root }
    }
}

/// The storage acts for the account that has the bucket.
fn call(home: &KeyHome) -> Call {
    Call::internal(Principal::root(&home.account), &home.region)
}

fn context(key: &ServiceKey, place: &str) -> Context {
    let mut context = key.context.clone();
    context.insert(PLACE.to_owned(), format!("arn:aws:s3:::{place}"));
    context
}

fn secret(plaintext: Option<bytes::Bytes>) -> Result<Secret, KeyError> {
    let plaintext = plaintext.map(|bytes| Zeroizing::new(Vec::from(bytes)));
    let secret = plaintext.and_then(|bytes| Secret::from_slice(&bytes));
    secret.ok_or_else(|| KeyError {
        kind: KeyErrorKind::Failed,
        message: "kms answered no key".to_owned(),
    })
}

#[async_trait]
impl KeyService for ObjectKeys {
    fn root(&self) -> &Secret {
        &self.root
    }

    async fn make(&self, home: &KeyHome, key: &ServiceKey, place: &str) -> Result<FreshKey, KeyError> {
        let request = GenerateDataKeyRequest {
            key_id: key.name.clone(),
            encryption_context: Some(context(key, place)),
            key_spec: Some(AES_256.to_owned()),
            ..GenerateDataKeyRequest::default()
        };
        let made = self.kms.generate_data_key(&call(home), request).await;
        let made = made.map_err(|error| refusal(&error))?;
        Ok(FreshKey {
            secret: secret(made.plaintext)?,
            wrapped: made.ciphertext_blob.unwrap_or_default().to_vec(),
            name: made.key_id.unwrap_or_default(),
        })
    }

    async fn unwrap(&self, home: &KeyHome, key: &ServiceKey, place: &str, wrapped: &[u8]) -> Result<Secret, KeyError> {
        let request = DecryptRequest {
            ciphertext_blob: Some(bytes::Bytes::copy_from_slice(wrapped)),
            encryption_context: Some(context(key, place)),
            key_id: Some(key.name.clone()),
            ..DecryptRequest::default()
        };
        let opened = self.kms.decrypt(&call(home), request).await;
        secret(opened.map_err(|error| refusal(&error))?.plaintext)
    }
}

fn refusal(error: &Error) -> KeyError {
    let kind = match error.code.as_ref() {
        "NotFoundException" | "InvalidArnException" => KeyErrorKind::NotFound,
        "DisabledException" => KeyErrorKind::Disabled,
        "KMSInvalidStateException" => KeyErrorKind::InvalidState,
        "InvalidKeyUsageException" => KeyErrorKind::InvalidUse,
        "AccessDeniedException" => KeyErrorKind::Denied,
        _ => KeyErrorKind::Failed,
    };
    KeyError {
        kind,
        message: error.message.clone(),
    }
}
