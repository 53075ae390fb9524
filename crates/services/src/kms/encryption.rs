//! Encrypting and decrypting up to 4096 bytes under a key.

use bytes::Bytes;
use headwater_api::Error;
use headwater_api::kms::{
    DecryptRequest, DecryptResponse, EncryptRequest, EncryptResponse, Fault, ReEncryptRequest, ReEncryptResponse,
    values::{encryption_algorithm_spec::SYMMETRIC_DEFAULT, key_usage_type::ENCRYPT_DECRYPT},
};
use headwater_kernel::{Call, Snapshot};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::blob::{self, Blob, Context, MATERIAL_ID};
use super::caller::{Caller, check_dry_run, validation};
use super::materials::{self, broken};
use super::records::KeyRecord;
use super::root_key::RootKey;
use super::{KmsFace, Refused};

/// What came out of a blob.
pub struct Opened {
    pub key: KeyRecord,
    pub material_id: String,
    pub plaintext: Zeroizing<Vec<u8>>,
}

/// A blob to open: the key that the caller expects, if any, and the context.
struct Sealed {
    bytes: Bytes,
    key: Option<String>,
    context: Context,
}

impl Sealed {
    fn new(bytes: Option<Bytes>, key: Option<String>, context: Option<Context>) -> Result<Self, Error> {
        let missing = "1 validation error detected: Value null at 'ciphertextBlob' failed to satisfy constraint: \
                       Member must not be null";
        Ok(Self {
            bytes: bytes.ok_or_else(|| validation(missing))?,
            key,
            context: context.unwrap_or_default(),
        })
    }
}

/// Seals under the current material of the key; answers the blob.
pub fn seal(root: &RootKey, record: &KeyRecord, context: &Context, plaintext: &[u8]) -> Result<Bytes, Error> {
    let material = materials::current(record)?;
    let secret = materials::unwrapped(root, &record.id, material)?;
    let key_id = Uuid::parse_str(&record.id).map_err(|_| broken("a key's id is no uuid"))?;
    let mut material_id = [0; MATERIAL_ID];
    hex::decode_to_slice(&material.id, &mut material_id).map_err(|_| broken("a material's id is no hex"))?;
    let sealed = blob::seal(root, (key_id, material_id), &secret, context, plaintext);
    Ok(sealed.map_err(|_| broken("a plaintext cannot be sealed"))?.into())
}

/// KMS says no more than that the ciphertext is not good.
fn invalid() -> Error {
    Fault::InvalidCiphertextException.with("")
}

fn open(
    snapshot: &Snapshot<'_>,
    caller: &Caller,
    root: &RootKey,
    sealed: &Sealed,
    operation: &str,
) -> Result<Opened, Refused> {
    let blob = Blob::parse(&sealed.bytes, root);
    let expected = match &sealed.key {
        Some(name) => Some(caller.key_or_alias(snapshot, name)?),
        None => None,
    };
    if let Some(expected) = &expected {
        caller.check_usable(expected, ENCRYPT_DECRYPT, operation)?;
    }
    let blob = blob.ok_or_else(invalid)?;
    let key_id = blob.key_id.to_string();
    if expected.as_ref().is_some_and(|expected| expected.id != key_id) {
        let message = "The key ID in the request does not identify a CMK that can perform this operation.";
        return Err(Fault::IncorrectKeyException.with(message).into());
    }
    let key = caller.key(snapshot, &key_id).map_err(unreachable_key)?;
    caller.check_usable(&key, ENCRYPT_DECRYPT, operation)?;
    let material_id = hex::encode(blob.material_id);
    let material = key.materials.iter().find(|material| material.id == material_id);
    let secret = materials::unwrapped(root, &key.id, material.ok_or_else(invalid)?)?;
    let plaintext = blob.open(&secret, &sealed.context).map_err(|_| invalid())?;
    Ok(Opened {
        key,
        material_id,
        plaintext,
    })
}

fn unreachable_key(refused: Refused) -> Refused {
    if !refused.0.is(Fault::NotFoundException) {
        return refused;
    }
    let message = "The ciphertext refers to a customer master key that does not exist, does not exist in this region, \
                   or you are not allowed to access.";
    Error::new("AccessDeniedException", 400, message).into()
}

/// Symmetric keys know one algorithm.
fn check_algorithm(caller: &Caller, record: &KeyRecord, algorithm: Option<&str>) -> Result<(), Error> {
    match algorithm {
        None | Some(SYMMETRIC_DEFAULT) => Ok(()),
        Some(algorithm) => {
            let arn = caller.key_arn(&record.id);
            let message = format!(
                "Algorithm {algorithm} is incompatible with key spec {} of {arn}.",
                record.spec
            );
            Err(Fault::InvalidKeyUsageException.with(message))
        }
    }
}

pub(super) async fn encrypt(face: &KmsFace, call: &Call, input: EncryptRequest) -> Result<EncryptResponse, Error> {
    face.make_managed(call, &input.key_id).await?;
    let root = face.root.clone();
    face.read(call, move |snapshot, caller| {
        let key = caller.key_or_alias(snapshot, &input.key_id)?;
        caller.check_usable(&key, ENCRYPT_DECRYPT, "Encrypt")?;
        check_algorithm(caller, &key, input.encryption_algorithm.as_deref())?;
        check_dry_run(input.dry_run)?;
        let context = input.encryption_context.unwrap_or_default();
        Ok(EncryptResponse {
            ciphertext_blob: Some(seal(&root, &key, &context, &input.plaintext)?),
            key_id: Some(caller.key_arn(&key.id)),
            encryption_algorithm: Some(SYMMETRIC_DEFAULT.to_owned()),
        })
    })
    .await
}

pub(super) async fn decrypt(face: &KmsFace, call: &Call, input: DecryptRequest) -> Result<DecryptResponse, Error> {
    if input.recipient.is_some() {
        return Err(Error::not_supported("Kms", "Decrypt with Recipient"));
    }
    let sealed = Sealed::new(input.ciphertext_blob, input.key_id, input.encryption_context)?;
    let root = face.root.clone();
    face.read(call, move |snapshot, caller| {
        let opened = open(snapshot, caller, &root, &sealed, "Decrypt")?;
        check_algorithm(caller, &opened.key, input.encryption_algorithm.as_deref())?;
        check_dry_run(input.dry_run)?;
        Ok(DecryptResponse {
            key_id: Some(caller.key_arn(&opened.key.id)),
            plaintext: Some(Bytes::copy_from_slice(&opened.plaintext)),
            encryption_algorithm: Some(SYMMETRIC_DEFAULT.to_owned()),
            ciphertext_for_recipient: None,
            key_material_id: Some(opened.material_id),
        })
    })
    .await
}

/// The plaintext stays here.
pub(super) async fn re_encrypt(
    face: &KmsFace,
    call: &Call,
    input: ReEncryptRequest,
) -> Result<ReEncryptResponse, Error> {
    face.make_managed(call, &input.destination_key_id).await?;
    let sealed = Sealed::new(
        input.ciphertext_blob,
        input.source_key_id,
        input.source_encryption_context,
    )?;
    let root = face.root.clone();
    face.read(call, move |snapshot, caller| {
        let opened = open(snapshot, caller, &root, &sealed, "ReEncryptFrom")?;
        check_algorithm(caller, &opened.key, input.source_encryption_algorithm.as_deref())?;
        let key = caller.key_or_alias(snapshot, &input.destination_key_id)?;
        caller.check_usable(&key, ENCRYPT_DECRYPT, "ReEncryptTo")?;
        check_algorithm(caller, &key, input.destination_encryption_algorithm.as_deref())?;
        check_dry_run(input.dry_run)?;
        let context = input.destination_encryption_context.unwrap_or_default();
        Ok(ReEncryptResponse {
            ciphertext_blob: Some(seal(&root, &key, &context, &opened.plaintext)?),
            source_key_id: Some(caller.key_arn(&opened.key.id)),
            key_id: Some(caller.key_arn(&key.id)),
            source_encryption_algorithm: Some(SYMMETRIC_DEFAULT.to_owned()),
            destination_encryption_algorithm: Some(SYMMETRIC_DEFAULT.to_owned()),
            source_key_material_id: Some(opened.material_id),
            destination_key_material_id: Some(materials::current(&key)?.id.clone()),
        })
    })
    .await
}
