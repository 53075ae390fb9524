//! Data keys, which others encrypt with, and random bytes.

use bytes::Bytes;
use headwater_api::Error;
use headwater_api::kms::{
    GenerateDataKeyRequest, GenerateDataKeyResponse, GenerateDataKeyWithoutPlaintextRequest,
    GenerateDataKeyWithoutPlaintextResponse, GenerateRandomRequest, GenerateRandomResponse,
    values::{data_key_spec, key_usage_type::ENCRYPT_DECRYPT},
};
use headwater_kernel::Call;

use super::KmsFace;
use super::caller::{check_dry_run, validation};
use super::encryption::seal;
use super::materials;

fn length(spec: Option<&str>, number_of_bytes: Option<i32>) -> Result<usize, Error> {
    match (spec, number_of_bytes) {
        (Some(data_key_spec::AES_128), None) => Ok(16),
        (Some(_), None) => Ok(32),
        (None, Some(number)) => checked(number),
        _ => Err(validation("Please specify either number of bytes or key spec.")),
    }
}

fn checked(number: i32) -> Result<usize, Error> {
    let number = usize::try_from(number)
        .ok()
        .filter(|number| (1..=1024).contains(number));
    number.ok_or_else(|| validation("NumberOfBytes must be between 1 and 1024."))
}

pub(super) async fn shown(
    face: &KmsFace,
    call: &Call,
    input: GenerateDataKeyRequest,
) -> Result<GenerateDataKeyResponse, Error> {
    if input.recipient.is_some() {
        return Err(Error::not_supported("Kms", "GenerateDataKey with Recipient"));
    }
    let length = length(input.key_spec.as_deref(), input.number_of_bytes)?;
    face.make_managed(call, &input.key_id).await?;
    let root = face.root.clone();
    face.read(call, move |snapshot, caller| {
        let key = caller.key_or_alias(snapshot, &input.key_id)?;
        caller.check_usable(&key, ENCRYPT_DECRYPT, "GenerateDataKey")?;
        check_dry_run(input.dry_run)?;
        let plaintext = materials::random(length)?;
        let context = input.encryption_context.unwrap_or_default();
        Ok(GenerateDataKeyResponse {
            ciphertext_blob: Some(seal(&root, &key, &context, &plaintext)?),
            plaintext: Some(Bytes::copy_from_slice(&plaintext)),
            key_id: Some(caller.key_arn(&key.id)),
            ciphertext_for_recipient: None,
            key_material_id: Some(materials::current(&key)?.id.clone()),
        })
    })
    .await
}

pub(super) async fn hidden(
    face: &KmsFace,
    call: &Call,
    input: GenerateDataKeyWithoutPlaintextRequest,
) -> Result<GenerateDataKeyWithoutPlaintextResponse, Error> {
    let made = shown(
        face,
        call,
        GenerateDataKeyRequest {
            key_id: input.key_id,
            encryption_context: input.encryption_context,
            number_of_bytes: input.number_of_bytes,
            key_spec: input.key_spec,
            grant_tokens: input.grant_tokens,
            recipient: None,
            dry_run: input.dry_run,
        },
    )
    .await?;
    Ok(GenerateDataKeyWithoutPlaintextResponse {
        ciphertext_blob: made.ciphertext_blob,
        key_id: made.key_id,
        key_material_id: made.key_material_id,
    })
}

#[allow(clippy::unused_async, reason = "the operations are called alike")]
pub(super) async fn random(
    _face: &KmsFace,
    _call: &Call,
    input: GenerateRandomRequest,
) -> Result<GenerateRandomResponse, Error> {
    if input.custom_key_store_id.is_some() || input.recipient.is_some() {
        return Err(Error::not_supported(
            "Kms",
            "GenerateRandom with CustomKeyStoreId or Recipient",
        ));
    }
    let Some(number) = input.number_of_bytes else {
        return Err(validation("NumberOfBytes is required."));
    };
    Ok(GenerateRandomResponse {
        plaintext: Some(Bytes::copy_from_slice(&materials::random(checked(number)?)?)),
        ciphertext_for_recipient: None,
    })
}
