//! Codes that authenticate messages, by HMAC keys (RFC 2104).

use aws_lc_rs::hmac;
use bytes::Bytes;
use headwater_api::Error;
use headwater_api::kms::{
    Fault, GenerateMacRequest, GenerateMacResponse, VerifyMacRequest, VerifyMacResponse,
    values::{key_spec, key_usage_type::GENERATE_VERIFY_MAC, mac_algorithm_spec},
};
use headwater_kernel::{Call, Snapshot};

use super::caller::{Caller, check_dry_run};
use super::records::KeyRecord;
use super::root_key::RootKey;
use super::{KmsFace, Refused, materials};

/// The one algorithm of an HMAC key.
pub fn algorithm(spec: &str) -> Option<&'static str> {
    match spec {
        key_spec::HMAC_224 => Some(mac_algorithm_spec::HMAC_SHA_224),
        key_spec::HMAC_256 => Some(mac_algorithm_spec::HMAC_SHA_256),
        key_spec::HMAC_384 => Some(mac_algorithm_spec::HMAC_SHA_384),
        key_spec::HMAC_512 => Some(mac_algorithm_spec::HMAC_SHA_512),
        _ => None,
    }
}

fn digest(algorithm: &str) -> hmac::Algorithm {
    match algorithm {
        mac_algorithm_spec::HMAC_SHA_224 => hmac::HMAC_SHA224,
        mac_algorithm_spec::HMAC_SHA_384 => hmac::HMAC_SHA384,
        mac_algorithm_spec::HMAC_SHA_512 => hmac::HMAC_SHA512,
        _ => hmac::HMAC_SHA256,
    }
}

/// The key, and its material ready for use.
fn signer(
    snapshot: &Snapshot<'_>,
    caller: &Caller,
    root: &RootKey,
    (name, asked): (&str, &str),
    operation: &str,
) -> Result<(KeyRecord, hmac::Key), Refused> {
    let record = caller.key_or_alias(snapshot, name)?;
    caller.check_usable(&record, GENERATE_VERIFY_MAC, operation)?;
    if algorithm(&record.spec) != Some(asked) {
        let message = format!("Algorithm {asked} is incompatible with key spec {}.", record.spec);
        return Err(Fault::InvalidKeyUsageException.with(message).into());
    }
    let secret = materials::unwrapped(root, &record.id, materials::current(&record)?)?;
    Ok((record, hmac::Key::new(digest(asked), &secret)))
}

pub(super) async fn generate(
    face: &KmsFace,
    call: &Call,
    input: GenerateMacRequest,
) -> Result<GenerateMacResponse, Error> {
    let root = face.root.clone();
    face.read(call, move |snapshot, caller| {
        let asked = (input.key_id.as_str(), input.mac_algorithm.as_str());
        let (record, key) = signer(snapshot, caller, &root, asked, "GenerateMac")?;
        check_dry_run(input.dry_run)?;
        let mac = hmac::sign(&key, &input.message);
        Ok(GenerateMacResponse {
            mac: Some(Bytes::copy_from_slice(mac.as_ref())),
            mac_algorithm: Some(input.mac_algorithm),
            key_id: Some(caller.key_arn(&record.id)),
        })
    })
    .await
}

pub(super) async fn verify(face: &KmsFace, call: &Call, input: VerifyMacRequest) -> Result<VerifyMacResponse, Error> {
    let root = face.root.clone();
    face.read(call, move |snapshot, caller| {
        let asked = (input.key_id.as_str(), input.mac_algorithm.as_str());
        let (record, key) = signer(snapshot, caller, &root, asked, "VerifyMac")?;
        check_dry_run(input.dry_run)?;
        if hmac::verify(&key, &input.message, &input.mac).is_err() {
            return Err(Fault::KMSInvalidMacException.with("").into());
        }
        Ok(VerifyMacResponse {
            key_id: Some(caller.key_arn(&record.id)),
            mac_valid: Some(true),
            mac_algorithm: Some(input.mac_algorithm),
        })
    })
    .await
}
