//! Secrets, and who keeps the ones that data keys are wrapped under.

use std::fmt::{self, Debug};
use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;
use zeroize::Zeroizing;

use super::{Encryption, FORMAT, Protection, Sealing, ServiceKey, Wish, wrapping};
use crate::error::StorageError;
use crate::record::Bucket;
use crate::storage::{Inner, Storage};

/// 32 secret bytes, wiped when dropped and shown nowhere.
#[derive(Clone)]
pub struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Nothing, unless there are 32 bytes.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut secret = Zeroizing::new([0; 32]);
        (bytes.len() == secret.len()).then(|| secret.copy_from_slice(bytes))?;
        Some(Self(secret))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &*self.0
    }
}

impl Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Secret").finish_non_exhaustive()
    }
}

/// A key that a client sends with each request for its objects, and that is not kept: SSE-C.
#[derive(Debug, Clone)]
pub struct CustomerKey(pub Secret);

/// Whose keys are meant by a name, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyHome {
    pub account: String,
    pub region: String,
}

/// A data key that a key service has just made.
#[derive(Debug)]
pub struct FreshKey {
    pub secret: Secret,
    /// What only the service can turn into the secret again.
    pub wrapped: Vec<u8>,
    /// The full name of the service's key.
    pub name: String,
}

/// Keeps the keys that data keys are wrapped under.
///
/// `place` is `bucket/key` of the object: a data key that was made for one place must not come back for another.
#[async_trait]
pub trait KeyService: Debug + Send + Sync {
    /// What the data keys of SSE-S3 lie under: the same as long as the data folder lives.
    fn root(&self) -> &Secret;

    async fn make(&self, home: &KeyHome, key: &ServiceKey, place: &str) -> Result<FreshKey, KeyError>;

    async fn unwrap(&self, home: &KeyHome, key: &ServiceKey, place: &str, wrapped: &[u8]) -> Result<Secret, KeyError>;
}

/// Why a key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyErrorKind {
    NotFound,
    Disabled,
    /// It waits for its deletion, for instance.
    InvalidState,
    /// It is a key for other purposes.
    InvalidUse,
    Denied,
    /// The service itself failed.
    Failed,
}

/// A key that cannot be used; the message is the key service's own.
#[derive(Debug, Clone, Error)]
#[error("{message}")]
pub struct KeyError {
    pub kind: KeyErrorKind,
    pub message: String,
}

impl KeyError {
    fn failed(message: &str) -> Self {
        Self {
            kind: KeyErrorKind::Failed,
            message: message.to_owned(),
        }
    }
}

fn place(bucket: &str, key: &str) -> String {
    format!("{bucket}/{key}")
}

impl Storage {
    /// Connects the keys: until then nothing is encrypted, and what is encrypted cannot be read. Only the first call counts.
    pub fn connect_keys(&self, keys: Arc<dyn KeyService>) {
        if self.0.keys.set(keys).is_err() {
            tracing::warn!("keys are connected already");
        }
    }
}

impl Inner {
    fn keys(&self) -> Result<&Arc<dyn KeyService>, KeyError> {
        self.keys.get().ok_or_else(|| KeyError::failed("no keys are connected"))
    }

    /// The data key that a new object at `key` is to be sealed with; none when it is to lie in the clear.
    pub(crate) async fn sealing(
        &self,
        bucket: &Bucket,
        key: &str,
        wish: &Wish,
    ) -> Result<Option<Sealing>, StorageError> {
        let place = place(&bucket.name, key);
        let wished = match (wish, &bucket.encryption) {
            (Wish::Unsaid, None) => return Ok(None),
            (Wish::Unsaid | Wish::Encrypted, Some(protection)) => protection,
            (Wish::Root | Wish::Encrypted, _) => &Protection::Root,
            (Wish::Service(service_key), _) => &Protection::Service(service_key.clone()),
            (Wish::Customer(customer), _) => return sealed_under(&customer.0, &place, Protection::Customer).map(Some),
        };
        match wished {
            Protection::Service(service_key) => Ok(Some(self.sealed_by_service(bucket, service_key, &place).await?)),
            _ => sealed_under(self.keys()?.root(), &place, Protection::Root).map(Some),
        }
    }

    async fn sealed_by_service(&self, bucket: &Bucket, key: &ServiceKey, place: &str) -> Result<Sealing, StorageError> {
        let fresh = self.keys()?.make(&home(bucket), key, place).await?;
        let protection = Protection::Service(ServiceKey {
            name: fresh.name,
            ..key.clone()
        });
        Ok(Sealing {
            secret: fresh.secret,
            encryption: stored(protection, &fresh.wrapped),
        })
    }

    /// The data key of the object at `key`.
    pub(crate) async fn data_key(
        &self,
        bucket: &Bucket,
        key: &str,
        encryption: &Encryption,
        customer: Option<&CustomerKey>,
    ) -> Result<Secret, StorageError> {
        check_customer(Some(encryption), customer)?;
        let broken = || KeyError::failed("the data key of an object cannot be unwrapped");
        let wrapped = STANDARD.decode(&encryption.wrapped_key).map_err(|_| broken())?;
        if encryption.format != FORMAT {
            return Err(KeyError::failed("an object is sealed in a format of a later version").into());
        }
        let place = place(&bucket.name, key);
        match (&encryption.protection, customer) {
            (Protection::Service(service_key), _) => Ok(self
                .keys()?
                .unwrap(&home(bucket), service_key, &place, &wrapped)
                .await?),
            (Protection::Customer, Some(customer)) => {
                wrapping::unwrap(&customer.0, &place, &wrapped).map_err(|_| StorageError::CustomerKeyWrong)
            }
            _ => Ok(wrapping::unwrap(self.keys()?.root(), &place, &wrapped).map_err(|_| broken())?),
        }
    }
}

/// Whether a request that has, or lacks, a client's key fits an object.
///
/// # Errors
/// [`StorageError::CustomerKeyNeeded`] or [`StorageError::CustomerKeyNotApplicable`].
pub(crate) fn check_customer(
    encryption: Option<&Encryption>,
    customer: Option<&CustomerKey>,
) -> Result<(), StorageError> {
    let needs_one = encryption.is_some_and(|encryption| encryption.protection == Protection::Customer);
    match (needs_one, customer) {
        (true, None) => Err(StorageError::CustomerKeyNeeded),
        (false, Some(_)) => Err(StorageError::CustomerKeyNotApplicable),
        _ => Ok(()),
    }
}

fn sealed_under(secret: &Secret, place: &str, protection: Protection) -> Result<Sealing, StorageError> {
    let fresh = wrapping::fresh(secret, place);
    let (data_key, wrapped) = fresh.map_err(|_| KeyError::failed("a data key cannot be made"))?;
    Ok(Sealing {
        secret: data_key,
        encryption: stored(protection, &wrapped),
    })
}

fn stored(protection: Protection, wrapped: &[u8]) -> Encryption {
    Encryption {
        protection,
        format: FORMAT,
        wrapped_key: STANDARD.encode(wrapped),
    }
}

/// Keys are those of the bucket's owner, in the bucket's region.
fn home(bucket: &Bucket) -> KeyHome {
    KeyHome {
        account: bucket.owner.clone().unwrap_or_default(),
        region: bucket.region.clone(),
    }
}
