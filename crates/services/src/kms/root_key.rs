//! The root key, under which all key material lies in the store.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::{hmac, rand};
use zeroize::Zeroizing;

use super::records::Wrapped;

const FILE: &str = "kms-root.key";
const LENGTH: usize = 32;
/// The bytes of a [`RootKey::header_tag`].
pub const TAG: usize = 16;

/// A 256-bit key; made on first use, and never changed after.
pub struct RootKey {
    wrapping: RandomizedNonceKey,
    authentication: hmac::Key,
    objects: Zeroizing<[u8; LENGTH]>,
    fingerprint: String,
}

impl fmt::Debug for RootKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RootKey").finish_non_exhaustive()
    }
}

impl RootKey {
    /// Where the root key of a data folder lies.
    pub fn file(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// Reads the root key of `folder`.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let text = Zeroizing::new(fs::read_to_string(Self::file(folder))?);
        let bytes = hex::decode(text.trim()).map(Zeroizing::new);
        let bytes = bytes.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        if bytes.len() != LENGTH {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a root key has 32 bytes"));
        }
        Self::of(&bytes).map_err(io::Error::other)
    }

    /// Makes a root key, which is on disk before anything is wrapped by it.
    pub fn make(folder: &Path) -> io::Result<Self> {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        rand::fill(&mut *bytes).map_err(io::Error::other)?;
        let unfinished = folder.join(format!("{FILE}.new"));
        match fs::remove_file(&unfinished) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut options = File::options();
        let mut file = options.write(true).create_new(true).mode(0o600).open(&unfinished)?;
        file.write_all(Zeroizing::new(hex::encode(*bytes)).as_bytes())?;
        file.sync_all()?;
        fs::rename(&unfinished, Self::file(folder))?;
        File::open(folder)?.sync_all()?;
        Self::of(&*bytes).map_err(io::Error::other)
    }

    fn of(bytes: &[u8]) -> Result<Self, Unspecified> {
        let derived = |purpose: &[u8]| hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, bytes), purpose);
        let fingerprint = derived(b"headwater kms fingerprint");
        let mut objects = Zeroizing::new([0; LENGTH]);
        objects.copy_from_slice(derived(b"headwater s3 objects").as_ref());
        Ok(Self {
            wrapping: RandomizedNonceKey::new(&AES_256_GCM, derived(b"headwater kms wrapping").as_ref())?,
            authentication: hmac::Key::new(hmac::HMAC_SHA256, derived(b"headwater kms headers").as_ref()),
            objects,
            fingerprint: hex::encode(digest(&SHA256, fingerprint.as_ref())),
        })
    }

    /// What tells this root key from others, and nothing else about it.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Wraps key material; `place` says what it is, and is needed to unwrap it.
    pub fn wrap(&self, place: &str, material: &[u8]) -> Result<Wrapped, Unspecified> {
        let mut bytes = material.to_vec();
        let nonce = self
            .wrapping
            .seal_in_place_append_tag(Aad::from(place.as_bytes()), &mut bytes)?;
        Ok(Wrapped {
            nonce: *nonce.as_ref(),
            bytes,
        })
    }

    pub fn unwrap(&self, place: &str, wrapped: &Wrapped) -> Result<Zeroizing<Vec<u8>>, Unspecified> {
        let mut bytes = Zeroizing::new(wrapped.bytes.clone());
        let nonce = Nonce::assume_unique_for_key(wrapped.nonce);
        let length = self
            .wrapping
            .open_in_place(nonce, Aad::from(place.as_bytes()), &mut bytes)?
            .len();
        bytes.truncate(length);
        Ok(bytes)
    }

    /// What the data keys of objects lie under that name no key: SSE-S3.
    pub fn object_secret(&self) -> &Zeroizing<[u8; LENGTH]> {
        &self.objects
    }

    /// Vouches for the open part of a ciphertext blob before the key that it names is looked up.
    pub fn header_tag(&self, header: &[u8]) -> [u8; TAG] {
        let tag = hmac::sign(&self.authentication, header);
        std::array::from_fn(|index| tag.as_ref()[index])
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn the_root_key_is_its_owners_alone_and_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            RootKey::read(folder.path()).unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
        let made = RootKey::make(folder.path()).unwrap();
        let file = RootKey::file(folder.path());
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        let read = RootKey::read(folder.path()).unwrap();
        assert_eq!(read.fingerprint(), made.fingerprint());
        let secret = fs::read_to_string(&file).unwrap();
        assert!(!format!("{read:?}{}", read.fingerprint()).contains(secret.trim()));
        let wrapped = made.wrap("one", b"material").unwrap();
        assert_eq!(*read.unwrap("one", &wrapped).unwrap(), b"material");
        assert!(read.unwrap("other", &wrapped).is_err());
    }

    #[test]
    fn a_damaged_file_is_no_root_key() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "00ff", "no hex at all"] {
            fs::write(RootKey::file(folder.path()), text).unwrap();
            assert_eq!(
                RootKey::read(folder.path()).unwrap_err().kind(),
                io::ErrorKind::InvalidData
            );
        }
    }
}
