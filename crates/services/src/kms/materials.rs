//! Key material: made at random, kept wrapped, unwrapped for the time of one operation.

use aws_lc_rs::rand;
use headwater_api::Error;
use headwater_api::kms::{Fault, values::key_spec};
use jiff::Timestamp;
use zeroize::Zeroizing;

use super::blob::MATERIAL_ID;
use super::records::{KeyRecord, Material};
use super::root_key::RootKey;

/// How many bytes of material a key of this spec has; nothing for specs that are not there.
pub fn length(spec: &str) -> Option<usize> {
    match spec {
        key_spec::SYMMETRIC_DEFAULT | key_spec::HMAC_256 => Some(32),
        key_spec::HMAC_224 => Some(28),
        key_spec::HMAC_384 => Some(48),
        key_spec::HMAC_512 => Some(64),
        _ => None,
    }
}

/// Random bytes.
pub fn random(length: usize) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut bytes = Zeroizing::new(vec![0; length]);
    rand::fill(&mut bytes).map_err(|_| broken("no random bytes"))?;
    Ok(bytes)
}

/// Fresh material for the key `key_id`; `rotation` says what it was made by, unless by the key's creation.
pub fn fresh(
    root: &RootKey,
    key_id: &str,
    spec: &str,
    rotation: Option<&str>,
    now: Timestamp,
) -> Result<Material, Error> {
    let length = length(spec).ok_or_else(|| broken("no material for such a key spec"))?;
    let id = hex::encode(&*random(MATERIAL_ID)?);
    let wrapped = root.wrap(&place(key_id, &id), &random(length)?);
    Ok(Material {
        created: now,
        rotation: rotation.map(str::to_owned),
        wrapped: wrapped.map_err(|_| broken("key material cannot be wrapped"))?,
        id,
    })
}

/// The material that encrypts.
pub fn current(record: &KeyRecord) -> Result<&Material, Error> {
    record.materials.last().ok_or_else(|| broken("a key has no material"))
}

pub fn unwrapped(root: &RootKey, key_id: &str, material: &Material) -> Result<Zeroizing<Vec<u8>>, Error> {
    let bytes = root.unwrap(&place(key_id, &material.id), &material.wrapped);
    bytes.map_err(|_| broken("key material cannot be unwrapped"))
}

fn place(key_id: &str, material_id: &str) -> String {
    format!("{key_id}/{material_id}")
}

/// An answer for what cannot happen while store and root key are whole.
pub fn broken(reason: &'static str) -> Error {
    tracing::error!(reason, "kms failed");
    Fault::KMSInternalException.with("The request was rejected because an internal exception occurred.")
}
