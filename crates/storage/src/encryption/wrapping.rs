//! Data keys under a secret of 32 bytes: the root key's, or a client's.
//!
//! A wrapped key is a version byte, a salt (16 bytes), a nonce (12) and the AES-256-GCM ciphertext with its tag (48). Each
//! has a key of its own, derived from the secret and the salt (HKDF, RFC 5869), so that random nonces set no bound to the
//! number of objects. The associated data are the place of the object: `bucket/key`.

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use aws_lc_rs::rand;
use zeroize::Zeroizing;

use super::keys::Secret;

const VERSION: u8 = 1;
const SALT: usize = 16;
const PURPOSE: &[u8] = b"headwater object key";

/// A fresh data key for the object at `place`, and the same wrapped under `secret`.
pub(super) fn fresh(secret: &Secret, place: &str) -> Result<(Secret, Vec<u8>), Unspecified> {
    let mut bytes = Zeroizing::new([0; 32]);
    rand::fill(&mut *bytes)?;
    let wrapped = wrap(secret, place, &*bytes)?;
    Ok((Secret::new(*bytes), wrapped))
}

fn wrap(secret: &Secret, place: &str, key: &[u8]) -> Result<Vec<u8>, Unspecified> {
    let mut salt = [0; SALT];
    rand::fill(&mut salt)?;
    let mut sealed = key.to_vec();
    let nonce = wrapping_key(secret, &salt)?.seal_in_place_append_tag(Aad::from(place.as_bytes()), &mut sealed)?;
    Ok([&[VERSION], salt.as_slice(), nonce.as_ref(), &sealed].concat())
}

/// The data key; fails when the secret, the place or a bit of `wrapped` is another.
pub(super) fn unwrap(secret: &Secret, place: &str, wrapped: &[u8]) -> Result<Secret, Unspecified> {
    let (version, rest) = wrapped.split_first().ok_or(Unspecified)?;
    let (salt, rest) = rest.split_first_chunk::<SALT>().ok_or(Unspecified)?;
    let (nonce, sealed) = rest.split_first_chunk::<NONCE_LEN>().ok_or(Unspecified)?;
    if *version != VERSION {
        return Err(Unspecified);
    }
    let mut bytes = Zeroizing::new(sealed.to_vec());
    let nonce = Nonce::assume_unique_for_key(*nonce);
    let opened = wrapping_key(secret, salt)?.open_in_place(nonce, Aad::from(place.as_bytes()), &mut bytes)?;
    Secret::from_slice(opened).ok_or(Unspecified)
}

fn wrapping_key(secret: &Secret, salt: &[u8]) -> Result<RandomizedNonceKey, Unspecified> {
    let mut key = Zeroizing::new([0; 32]);
    let derived = Salt::new(HKDF_SHA256, salt).extract(secret.bytes());
    derived.expand(&[PURPOSE], HKDF_SHA256)?.fill(&mut *key)?;
    RandomizedNonceKey::new(&AES_256_GCM, &*key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back_only_from_where_they_were_put() {
        let secret = Secret::new([7; 32]);
        let (key, wrapped) = fresh(&secret, "lake/a").unwrap();
        assert_eq!(unwrap(&secret, "lake/a", &wrapped).unwrap().bytes(), key.bytes());
        assert!(unwrap(&secret, "lake/b", &wrapped).is_err());
        assert!(unwrap(&Secret::new([8; 32]), "lake/a", &wrapped).is_err());
        for index in 0..wrapped.len() {
            let mut changed = wrapped.clone();
            changed[index] ^= 1;
            assert!(unwrap(&secret, "lake/a", &changed).is_err(), "byte {index}");
            assert!(unwrap(&secret, "lake/a", &wrapped[..index]).is_err(), "cut at {index}");
        }
        assert!(
            !wrapped
                .windows(8)
                .any(|bytes| key.bytes().windows(8).any(|part| part == bytes))
        );
    }
}
