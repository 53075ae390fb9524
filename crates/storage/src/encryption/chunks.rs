//! Chunks: 64 KiB of plaintext each, only the last one shorter, each under AES-256-GCM with its tag behind it.
//!
//! A segment has a key of its own, derived from the object's data key and the segment's name, which no other segment
//! ever has: so the nonce may be the chunk's number. The associated data are the segment's name, the number, and
//! whether the chunk is the last: no chunk opens in another place, and a segment that was cut has no last chunk.
//! Source: NIST SP 800-38D; Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse
//! Misuse-Resistance" (2015), STREAM; RFC 5869.

use std::io::{self, Write};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use zeroize::Zeroizing;

use super::keys::Secret;

/// Bytes of plaintext in a chunk.
pub(super) const CHUNK: usize = 64 * 1024;
/// Bytes that a chunk grows by.
const TAG: usize = 16;
pub(super) const SEALED_CHUNK: usize = CHUNK + TAG;
const PURPOSE: &[u8] = b"headwater object segment";

/// How many chunks a segment of `size` bytes has: an empty one has an empty chunk.
pub(super) fn chunk_count(size: u64) -> u64 {
    size.div_ceil(CHUNK as u64).max(1)
}

/// How many bytes of a file hold a segment of `size` bytes.
pub(crate) fn sealed_size(size: u64) -> u64 {
    size + chunk_count(size) * TAG as u64
}

/// The key of one segment.
pub(crate) struct SegmentKey {
    key: LessSafeKey,
    name: String,
}

impl SegmentKey {
    /// Names must never repeat under one data key: they are generations.
    pub(crate) fn of(secret: &Secret, name: &str) -> Result<Self, Unspecified> {
        let mut bytes = Zeroizing::new([0; 32]);
        let derived = Salt::new(HKDF_SHA256, &[]).extract(secret.bytes());
        derived
            .expand(&[PURPOSE, name.as_bytes()], HKDF_SHA256)?
            .fill(&mut *bytes)?;
        Ok(Self {
            key: LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &*bytes)?),
            name: name.to_owned(),
        })
    }

    fn associated(&self, index: u64, is_last: bool) -> Aad<Vec<u8>> {
        let number = index.to_be_bytes();
        Aad::from([self.name.as_bytes(), &number, &[u8::from(is_last)]].concat())
    }

    /// Opens chunk `index` into `plaintext`, which must be as long as the chunk was.
    pub(super) fn open(
        &self,
        (index, is_last): (u64, bool),
        sealed: &[u8],
        plaintext: &mut [u8],
    ) -> Result<(), Unspecified> {
        let (ciphertext, tag) = sealed.split_at_checked(plaintext.len()).ok_or(Unspecified)?;
        let associated = self.associated(index, is_last);
        self.key
            .open_separate_gather(nonce(index), associated, ciphertext, tag, plaintext)
    }
}

fn nonce(index: u64) -> Nonce {
    let mut bytes = [0; NONCE_LEN];
    bytes[NONCE_LEN - 8..].copy_from_slice(&index.to_be_bytes());
    Nonce::assume_unique_for_key(bytes)
}

/// Seals the bytes of one segment as they come.
pub(crate) struct Sealer {
    key: SegmentKey,
    next: u64,
    /// Plaintext of the chunk that is being filled.
    buffer: Zeroizing<Vec<u8>>,
}

impl Sealer {
    pub(crate) fn new(key: SegmentKey) -> Self {
        Self {
            key,
            next: 0,
            buffer: Zeroizing::new(Vec::new()),
        }
    }

    /// Takes the next bytes; chunks that more bytes follow are written.
    pub(crate) fn absorb(&mut self, bytes: &[u8], file: &mut impl Write) -> io::Result<()> {
        let mut rest = bytes;
        while !rest.is_empty() {
            if self.buffer.len() == CHUNK {
                self.write_chunk(false, file)?;
            }
            // At once, for growing would leave copies of plaintext behind.
            let filled = self.buffer.len();
            self.buffer.reserve_exact(SEALED_CHUNK - filled);
            let (taken, left) = rest.split_at(rest.len().min(CHUNK - filled));
            self.buffer.extend_from_slice(taken);
            rest = left;
        }
        Ok(())
    }

    /// Writes the last chunk.
    pub(crate) fn finish(mut self, file: &mut impl Write) -> io::Result<()> {
        self.write_chunk(true, file)
    }

    fn write_chunk(&mut self, is_last: bool, file: &mut impl Write) -> io::Result<()> {
        let associated = self.key.associated(self.next, is_last);
        let sealed = self
            .key
            .key
            .seal_in_place_append_tag(nonce(self.next), associated, &mut *self.buffer);
        sealed.map_err(|_| io::Error::other("a chunk cannot be sealed"))?;
        file.write_all(&self.buffer)?;
        self.buffer.clear();
        self.next += 1;
        Ok(())
    }
}
