//! Ciphertext blobs: what `Encrypt` answers and only the same KMS can read.
//!
//! A blob is a version byte, the key's id (16 bytes), the id of its material (32), a salt (16) and a tag (16) over these by the
//! root key; then the nonce (12) and the AES-256-GCM ciphertext with its tag (16). Each blob has a key of its own, derived from
//! the material and the salt (HKDF, RFC 5869), so that the number of blobs under one material is not bounded by random nonces.
//! The associated data is the header and the encryption context, in the order of its names.

use std::collections::BTreeMap;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use aws_lc_rs::{constant_time, rand};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::root_key::{RootKey, TAG};

const VERSION: u8 = 1;
const KEY_ID: usize = 16;
pub const MATERIAL_ID: usize = 32;
const SALT: usize = 16;
const HEADER: usize = 1 + KEY_ID + MATERIAL_ID + SALT;

pub type Context = BTreeMap<String, String>;

/// A blob that was taken apart, and whose header is ours.
#[derive(Debug, PartialEq, Eq)]
pub struct Blob<'a> {
    pub key_id: Uuid,
    pub material_id: [u8; MATERIAL_ID],
    header: &'a [u8],
    nonce: [u8; NONCE_LEN],
    sealed: &'a [u8],
}

impl<'a> Blob<'a> {
    /// Nothing, unless the bytes begin with a header that this root key vouches for.
    pub fn parse(bytes: &'a [u8], root: &RootKey) -> Option<Self> {
        let (header, rest) = bytes.split_at_checked(HEADER)?;
        let (tag, rest) = rest.split_at_checked(TAG)?;
        constant_time::verify_slices_are_equal(&root.header_tag(header), tag).ok()?;
        let (version, rest_of_header) = header.split_first()?;
        let (key_id, rest_of_header) = rest_of_header.split_first_chunk::<KEY_ID>()?;
        let (material_id, _) = rest_of_header.split_first_chunk::<MATERIAL_ID>()?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_LEN>()?;
        (*version == VERSION).then_some(Self {
            key_id: Uuid::from_bytes(*key_id),
            material_id: *material_id,
            header,
            nonce: *nonce,
            sealed,
        })
    }

    /// The plaintext; fails when anything of the blob or the context is not as it was sealed.
    pub fn open(&self, material: &[u8], context: &Context) -> Result<Zeroizing<Vec<u8>>, Unspecified> {
        let mut bytes = Zeroizing::new(self.sealed.to_vec());
        let nonce = Nonce::assume_unique_for_key(self.nonce);
        let associated = Aad::from(associated(self.header, context));
        let key = own_key(material, self.header)?;
        let length = key.open_in_place(nonce, associated, &mut bytes)?.len();
        bytes.truncate(length);
        Ok(bytes)
    }
}

/// Seals `plaintext` under a material of a key.
pub fn seal(
    root: &RootKey,
    (key_id, material_id): (Uuid, [u8; MATERIAL_ID]),
    material: &[u8],
    context: &Context,
    plaintext: &[u8],
) -> Result<Vec<u8>, Unspecified> {
    let mut salt = [0; SALT];
    rand::fill(&mut salt)?;
    let header = [&[VERSION], key_id.as_bytes().as_slice(), &material_id, &salt].concat();
    let mut sealed = plaintext.to_vec();
    let associated = Aad::from(associated(&header, context));
    let nonce = own_key(material, &header)?.seal_in_place_append_tag(associated, &mut sealed)?;
    let tag = root.header_tag(&header);
    Ok([header.as_slice(), &tag, nonce.as_ref().as_slice(), &sealed].concat())
}

fn own_key(material: &[u8], header: &[u8]) -> Result<RandomizedNonceKey, Unspecified> {
    let mut key = Zeroizing::new([0; 32]);
    let (info, salt) = header.split_at_checked(HEADER - SALT).ok_or(Unspecified)?;
    let derived = Salt::new(HKDF_SHA256, salt).extract(material);
    derived.expand(&[info], HKDF_SHA256)?.fill(&mut *key)?;
    RandomizedNonceKey::new(&AES_256_GCM, &*key)
}

/// Lengths stand before names and values, so that no two contexts read alike.
fn associated(header: &[u8], context: &Context) -> Vec<u8> {
    let mut bytes = header.to_vec();
    for text in context.iter().flat_map(|(name, value)| [name, value]) {
        bytes.extend((text.len() as u64).to_be_bytes());
        bytes.extend(text.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MATERIAL: [u8; 32] = [7; 32];
    const NAMES: (Uuid, [u8; MATERIAL_ID]) = (Uuid::from_u128(1), [2; MATERIAL_ID]);

    fn root() -> RootKey {
        RootKey::make(tempfile::tempdir().unwrap().path()).unwrap()
    }

    fn context(pairs: &[(&str, &str)]) -> Context {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn blobs_open_under_their_context_alone(plaintext: Vec<u8>, context: Context, other: Context) {
            let root = root();
            let bytes = seal(&root, NAMES, &MATERIAL, &context, &plaintext).unwrap();
            let blob = Blob::parse(&bytes, &root).unwrap();
            prop_assert_eq!((blob.key_id, blob.material_id), NAMES);
            prop_assert_eq!(&*blob.open(&MATERIAL, &context).unwrap(), &plaintext);
            prop_assert_eq!(blob.open(&MATERIAL, &other).is_ok(), context == other);
        }
    }

    #[test]
    fn every_changed_bit_is_noticed() {
        let root = root();
        let bytes = seal(&root, NAMES, &MATERIAL, &Context::new(), b"secret").unwrap();
        for index in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[index] ^= 1;
            let opened = Blob::parse(&changed, &root).map(|blob| blob.open(&MATERIAL, &Context::new()).is_ok());
            assert_ne!(opened, Some(true), "byte {index}");
            let cut = Blob::parse(&bytes[..index], &root).map(|blob| blob.open(&MATERIAL, &Context::new()).is_ok());
            assert_ne!(cut, Some(true), "cut at {index}");
        }
    }

    #[test]
    fn contexts_do_not_run_together() {
        let root = root();
        let bytes = seal(&root, NAMES, &MATERIAL, &context(&[("ab", "c")]), b"secret").unwrap();
        let blob = Blob::parse(&bytes, &root).unwrap();
        assert!(blob.open(&MATERIAL, &context(&[("a", "bc")])).is_err());
    }
}
