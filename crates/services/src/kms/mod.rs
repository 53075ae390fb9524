//! KMS: keys that never leave, and what is encrypted or authenticated under them.
//!
//! Source: KMS API reference and developer guide. Symmetric and HMAC keys of one region. Grants and key policies are kept and shown;
//! they decide nothing until IAM policies are evaluated.

mod aliases;
mod blob;
mod caller;
mod data_key;
mod data_keys;
mod deletion;
mod encryption;
mod envelope;
mod grants;
mod keys;
mod macs;
mod managed;
mod materials;
mod page;
mod policies;
mod records;
mod root_key;
mod rotation;
mod tags;
#[cfg(test)]
mod tests;

use std::io;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::kms::*;
use headwater_kernel::{Call, Clock, Key, Snapshot, Store, StoreError, Transaction};

use crate::refused::Refused;
use zeroize::Zeroizing;

use caller::Caller;
pub use data_key::{DataKey, WrappedKey};
pub use envelope::Envelope;
use records::ROOT;
use root_key::RootKey;

/// The face of KMS. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct KmsFace {
    store: Store,
    clock: Clock,
    root: Arc<RootKey>,
}

/// Why KMS cannot start.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the root key of kms, {file}, cannot be used")]
    RootKey {
        file: String,
        #[source]
        source: io::Error,
    },
    #[error("{file} is not the root key that the stored keys were wrapped with; restore it from a backup")]
    WrongRootKey { file: String },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl KmsFace {
    /// Takes the root key from `kms-root.key` in `folder`; makes it where no key was ever wrapped.
    ///
    /// # Errors
    /// [`OpenError::WrongRootKey`] when the file is lost or another: a new root key could read none of the stored keys.
    pub async fn open(store: Store, clock: Clock, folder: &Path) -> Result<Self, OpenError> {
        let file = RootKey::file(folder).display().to_string();
        let unusable = |source| OpenError::RootKey {
            file: file.clone(),
            source,
        };
        let known = store.read(|snapshot| snapshot.value(&ROOT, &Key::new())).await?;
        let root = match (RootKey::read(folder), known.is_some()) {
            (Ok(root), _) => root,
            (Err(error), false) if error.kind() == io::ErrorKind::NotFound => {
                RootKey::make(folder).map_err(unusable)?
            }
            (Err(error), _) => return Err(unusable(error)),
        };
        let fingerprint = root.fingerprint().to_owned();
        if known.as_ref().is_some_and(|known| *known != fingerprint) {
            return Err(OpenError::WrongRootKey { file });
        }
        let keep = move |transaction: &Transaction<'_>| transaction.put(&ROOT, &Key::new(), &fingerprint);
        store.write(keep).await?;
        Ok(Self {
            store,
            clock,
            root: Arc::new(root),
        })
    }

    /// The secret that objects' keys lie under which are encrypted without a key of KMS (SSE-S3).
    pub fn object_secret(&self) -> &Zeroizing<[u8; 32]> {
        self.root.object_secret()
    }

    /// Rotates the keys that are due for it, and destroys those whose deletion date has come: once an hour is enough.
    pub async fn tidy(&self) -> Result<(), Error> {
        let (now, root) = (self.clock.now(), Arc::clone(&self.root));
        let work = move |transaction: &Transaction<'_>| {
            deletion::destroy_due(transaction, now)?;
            rotation::rotate_due(transaction, &root, now)
        };
        self.store.write(work).await.map_err(|Refused(error)| error)
    }

    async fn read<T: Send + 'static>(
        &self,
        call: &Call,
        work: impl FnOnce(&Snapshot<'_>, &Caller) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        let caller = Caller::new(call, self.clock.now());
        let read = self.store.read(move |snapshot| work(snapshot, &caller));
        read.await.map_err(|Refused(error)| error)
    }

    async fn write<T: Send + 'static>(
        &self,
        call: &Call,
        work: impl FnOnce(&Transaction<'_>, &Caller) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        let caller = Caller::new(call, self.clock.now());
        let write = self.store.write(move |transaction| work(transaction, &caller));
        write.await.map_err(|Refused(error)| error)
    }
}

#[async_trait]
impl Kms for KmsFace {
    async fn create_key(&self, call: &Call, input: CreateKeyRequest) -> Result<CreateKeyResponse, Error> {
        keys::create(self, call, input).await
    }

    async fn describe_key(&self, call: &Call, input: DescribeKeyRequest) -> Result<DescribeKeyResponse, Error> {
        keys::describe(self, call, input).await
    }

    async fn list_keys(&self, call: &Call, input: ListKeysRequest) -> Result<ListKeysResponse, Error> {
        keys::list(self, call, input).await
    }

    async fn update_key_description(
        &self,
        call: &Call,
        input: UpdateKeyDescriptionRequest,
    ) -> Result<UpdateKeyDescriptionResponse, Error> {
        keys::update_description(self, call, input).await
    }

    async fn enable_key(&self, call: &Call, input: EnableKeyRequest) -> Result<EnableKeyResponse, Error> {
        keys::enable(self, call, input).await
    }

    async fn disable_key(&self, call: &Call, input: DisableKeyRequest) -> Result<DisableKeyResponse, Error> {
        keys::disable(self, call, input).await
    }

    async fn schedule_key_deletion(
        &self,
        call: &Call,
        input: ScheduleKeyDeletionRequest,
    ) -> Result<ScheduleKeyDeletionResponse, Error> {
        deletion::schedule(self, call, input).await
    }

    async fn cancel_key_deletion(
        &self,
        call: &Call,
        input: CancelKeyDeletionRequest,
    ) -> Result<CancelKeyDeletionResponse, Error> {
        deletion::cancel(self, call, input).await
    }

    async fn create_alias(&self, call: &Call, input: CreateAliasRequest) -> Result<CreateAliasResponse, Error> {
        aliases::create(self, call, input).await
    }

    async fn update_alias(&self, call: &Call, input: UpdateAliasRequest) -> Result<UpdateAliasResponse, Error> {
        aliases::update(self, call, input).await
    }

    async fn delete_alias(&self, call: &Call, input: DeleteAliasRequest) -> Result<DeleteAliasResponse, Error> {
        aliases::delete(self, call, input).await
    }

    async fn list_aliases(&self, call: &Call, input: ListAliasesRequest) -> Result<ListAliasesResponse, Error> {
        aliases::list(self, call, input).await
    }

    async fn encrypt(&self, call: &Call, input: EncryptRequest) -> Result<EncryptResponse, Error> {
        encryption::encrypt(self, call, input).await
    }

    async fn decrypt(&self, call: &Call, input: DecryptRequest) -> Result<DecryptResponse, Error> {
        encryption::decrypt(self, call, input).await
    }

    async fn re_encrypt(&self, call: &Call, input: ReEncryptRequest) -> Result<ReEncryptResponse, Error> {
        encryption::re_encrypt(self, call, input).await
    }

    async fn generate_data_key(
        &self,
        call: &Call,
        input: GenerateDataKeyRequest,
    ) -> Result<GenerateDataKeyResponse, Error> {
        data_keys::shown(self, call, input).await
    }

    async fn generate_data_key_without_plaintext(
        &self,
        call: &Call,
        input: GenerateDataKeyWithoutPlaintextRequest,
    ) -> Result<GenerateDataKeyWithoutPlaintextResponse, Error> {
        data_keys::hidden(self, call, input).await
    }

    async fn generate_random(
        &self,
        call: &Call,
        input: GenerateRandomRequest,
    ) -> Result<GenerateRandomResponse, Error> {
        data_keys::random(self, call, input).await
    }

    async fn generate_mac(&self, call: &Call, input: GenerateMacRequest) -> Result<GenerateMacResponse, Error> {
        macs::generate(self, call, input).await
    }

    async fn verify_mac(&self, call: &Call, input: VerifyMacRequest) -> Result<VerifyMacResponse, Error> {
        macs::verify(self, call, input).await
    }

    async fn enable_key_rotation(
        &self,
        call: &Call,
        input: EnableKeyRotationRequest,
    ) -> Result<EnableKeyRotationResponse, Error> {
        rotation::enable(self, call, input).await
    }

    async fn disable_key_rotation(
        &self,
        call: &Call,
        input: DisableKeyRotationRequest,
    ) -> Result<DisableKeyRotationResponse, Error> {
        rotation::disable(self, call, input).await
    }

    async fn get_key_rotation_status(
        &self,
        call: &Call,
        input: GetKeyRotationStatusRequest,
    ) -> Result<GetKeyRotationStatusResponse, Error> {
        rotation::status(self, call, input).await
    }

    async fn rotate_key_on_demand(
        &self,
        call: &Call,
        input: RotateKeyOnDemandRequest,
    ) -> Result<RotateKeyOnDemandResponse, Error> {
        rotation::rotate(self, call, input).await
    }

    async fn list_key_rotations(
        &self,
        call: &Call,
        input: ListKeyRotationsRequest,
    ) -> Result<ListKeyRotationsResponse, Error> {
        rotation::list(self, call, input).await
    }

    async fn create_grant(&self, call: &Call, input: CreateGrantRequest) -> Result<CreateGrantResponse, Error> {
        grants::create(self, call, input).await
    }

    async fn list_grants(&self, call: &Call, input: ListGrantsRequest) -> Result<ListGrantsResponse, Error> {
        grants::list(self, call, input).await
    }

    async fn list_retirable_grants(
        &self,
        call: &Call,
        input: ListRetirableGrantsRequest,
    ) -> Result<ListGrantsResponse, Error> {
        grants::list_retirable(self, call, input).await
    }

    async fn revoke_grant(&self, call: &Call, input: RevokeGrantRequest) -> Result<RevokeGrantResponse, Error> {
        grants::revoke(self, call, input).await
    }

    async fn retire_grant(&self, call: &Call, input: RetireGrantRequest) -> Result<RetireGrantResponse, Error> {
        grants::retire(self, call, input).await
    }

    async fn get_key_policy(&self, call: &Call, input: GetKeyPolicyRequest) -> Result<GetKeyPolicyResponse, Error> {
        policies::get(self, call, input).await
    }

    async fn put_key_policy(&self, call: &Call, input: PutKeyPolicyRequest) -> Result<PutKeyPolicyResponse, Error> {
        policies::put(self, call, input).await
    }

    async fn list_key_policies(
        &self,
        call: &Call,
        input: ListKeyPoliciesRequest,
    ) -> Result<ListKeyPoliciesResponse, Error> {
        policies::list(self, call, input).await
    }

    async fn tag_resource(&self, call: &Call, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        tags::tag(self, call, input).await
    }

    async fn untag_resource(&self, call: &Call, input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        tags::untag(self, call, input).await
    }

    async fn list_resource_tags(
        &self,
        call: &Call,
        input: ListResourceTagsRequest,
    ) -> Result<ListResourceTagsResponse, Error> {
        tags::list(self, call, input).await
    }
}
