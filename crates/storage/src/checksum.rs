//! The checksums that S3 keeps beside an object, and how those of parts make that of the whole.
//!
//! Source: S3 user guide, "Checking object integrity": full-object and composite checksums.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use md5::{Digest as _, Md5};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// A checksum algorithm besides the MD5 of the ETag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    #[serde(rename = "CRC32")]
    Crc32,
    #[serde(rename = "CRC32C")]
    Crc32c,
    #[serde(rename = "CRC64NVME")]
    Crc64Nvme,
    #[serde(rename = "SHA1")]
    Sha1,
    #[serde(rename = "SHA256")]
    Sha256,
}

impl Algorithm {
    pub const ALL: [Self; 5] = [Self::Crc32, Self::Crc32c, Self::Crc64Nvme, Self::Sha1, Self::Sha256];

    /// The name as `x-amz-checksum-algorithm` carries it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
        }
    }

    /// The algorithm of that name, in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Self::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Self::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Self::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Self::Sha1 | Self::Sha256 => None,
        }
    }

    /// Bytes of a checksum.
    fn width(self) -> usize {
        match self {
            Self::Crc32 | Self::Crc32c => 4,
            Self::Crc64Nvme => 8,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
        }
    }
}

/// Whether a checksum covers the object's bytes or the checksums of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Coverage {
    #[serde(rename = "FULL_OBJECT")]
    FullObject,
    #[serde(rename = "COMPOSITE")]
    Composite,
}

/// A checksum as it is stored and sent: base64, with `-<parts>` when composite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    pub algorithm: Algorithm,
    pub coverage: Coverage,
    pub value: String,
}

/// Sums up bytes as they pass.
pub(crate) struct Hashers {
    md5: Md5,
    others: Vec<(Algorithm, Hasher)>,
}

enum Hasher {
    Crc(crc_fast::Digest, usize),
    Sha1(sha1::Sha1),
    Sha256(Sha256),
}

impl Hashers {
    pub(crate) fn new(algorithms: &[Algorithm]) -> Self {
        let others = algorithms
            .iter()
            .map(|algorithm| (*algorithm, Hasher::of(*algorithm)))
            .collect();
        Self {
            md5: Md5::new(),
            others,
        }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.md5.update(bytes);
        for (_, hasher) in &mut self.others {
            hasher.update(bytes);
        }
    }

    pub(crate) fn finish(self) -> Digests {
        let others = self
            .others
            .into_iter()
            .map(|(algorithm, hasher)| (algorithm, hasher.finish()))
            .collect();
        Digests {
            md5: self.md5.finalize().into(),
            others,
        }
    }
}

impl Hasher {
    fn of(algorithm: Algorithm) -> Self {
        match algorithm.crc() {
            Some(crc) => Self::Crc(crc_fast::Digest::new(crc), algorithm.width()),
            None if algorithm == Algorithm::Sha1 => Self::Sha1(sha1::Digest::new()),
            None => Self::Sha256(Sha256::new()),
        }
    }

    fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Crc(digest, _) => digest.update(bytes),
            Self::Sha1(digest) => sha1::Digest::update(digest, bytes),
            Self::Sha256(digest) => digest.update(bytes),
        }
    }

    fn finish(self) -> Vec<u8> {
        match self {
            Self::Crc(digest, width) => digest.finalize().to_be_bytes()[8 - width..].to_vec(),
            Self::Sha1(digest) => sha1::Digest::finalize(digest).to_vec(),
            Self::Sha256(digest) => digest.finalize().to_vec(),
        }
    }
}

/// The sums of a body that passed through.
#[derive(Debug, Clone)]
pub struct Digests {
    pub md5: [u8; 16],
    others: Vec<(Algorithm, Vec<u8>)>,
}

impl Digests {
    /// The MD5 as an ETag shows it: 32 hexadecimal digits.
    pub fn etag(&self) -> String {
        hex::encode(self.md5)
    }

    /// The MD5 as `Content-MD5` carries it.
    pub fn content_md5(&self) -> String {
        STANDARD.encode(self.md5)
    }

    /// The base64 checksum of `algorithm`, if it was summed up.
    pub fn value(&self, algorithm: Algorithm) -> Option<String> {
        let found = self.others.iter().find(|(candidate, _)| *candidate == algorithm);
        found.map(|(_, bytes)| STANDARD.encode(bytes))
    }

    /// The checksum to keep for a body that was sent whole.
    pub fn full_object(&self, algorithm: Algorithm) -> Option<Checksum> {
        let value = self.value(algorithm)?;
        Some(Checksum {
            algorithm,
            coverage: Coverage::FullObject,
            value,
        })
    }
}

/// The ETag of an object of parts: the MD5 of their MD5s, a dash and their number.
///
/// `None` when one of `etags` is no MD5.
pub(crate) fn etag_of_parts(etags: &[&str]) -> Option<String> {
    let mut md5 = Md5::new();
    for etag in etags {
        md5.update(hex::decode(etag).ok()?);
    }
    Some(format!("{}-{}", hex::encode(md5.finalize()), etags.len()))
}

/// The checksum of an object from those of its parts, each given with the part's size.
///
/// `None` when a part's checksum is no base64 of the algorithm's width, or a full-object one is asked of SHA-1 or SHA-256.
pub(crate) fn checksum_of_parts(algorithm: Algorithm, coverage: Coverage, parts: &[(&str, u64)]) -> Option<Checksum> {
    let value = match coverage {
        Coverage::Composite => composite(algorithm, parts)?,
        Coverage::FullObject => combined(algorithm, parts)?,
    };
    Some(Checksum {
        algorithm,
        coverage,
        value,
    })
}

fn composite(algorithm: Algorithm, parts: &[(&str, u64)]) -> Option<String> {
    let mut hasher = Hasher::of(algorithm);
    for (value, _) in parts {
        hasher.update(&decoded(algorithm, value)?);
    }
    Some(format!("{}-{}", STANDARD.encode(hasher.finish()), parts.len()))
}

fn combined(algorithm: Algorithm, parts: &[(&str, u64)]) -> Option<String> {
    let crc = algorithm.crc()?;
    let mut sum: Option<u64> = None;
    for (value, size) in parts {
        let next = number(&decoded(algorithm, value)?);
        sum = Some(sum.map_or(next, |before| crc_fast::checksum_combine(crc, before, next, *size)));
    }
    let bytes = sum?.to_be_bytes();
    Some(STANDARD.encode(&bytes[8 - algorithm.width()..]))
}

fn decoded(algorithm: Algorithm, value: &str) -> Option<Vec<u8>> {
    let bytes = STANDARD.decode(value).ok()?;
    (bytes.len() == algorithm.width()).then_some(bytes)
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn digests(bytes: &[u8]) -> Digests {
        let mut hashers = Hashers::new(&Algorithm::ALL);
        hashers.update(bytes);
        hashers.finish()
    }

    #[test]
    fn known_sums() {
        // The check values of the CRC catalogue and the RFCs for "123456789".
        let sums = digests(b"123456789");
        let hex_of = |algorithm| hex::encode(STANDARD.decode(sums.value(algorithm).unwrap()).unwrap());
        assert_eq!(sums.etag(), "25f9e794323b453885f5181f1b624d0b");
        assert_eq!(hex_of(Algorithm::Crc32), "cbf43926");
        assert_eq!(hex_of(Algorithm::Crc32c), "e3069283");
        assert_eq!(hex_of(Algorithm::Crc64Nvme), "ae8b14860a799888");
        assert_eq!(hex_of(Algorithm::Sha1), "f7c3bc1d808e04732adf679965ccc34ca7ae3441");
        assert_eq!(
            hex_of(Algorithm::Sha256),
            "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"
        );
    }

    proptest! {
        #[test]
        fn crcs_of_parts_make_that_of_the_whole(parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..300), 1..6)) {
            for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme] {
                let values: Vec<String> = parts.iter().filter_map(|part| digests(part).value(algorithm)).collect();
                let sized: Vec<(&str, u64)> =
                    values.iter().zip(&parts).map(|(value, part)| (value.as_str(), part.len() as u64)).collect();
                let combined = checksum_of_parts(algorithm, Coverage::FullObject, &sized);
                prop_assert_eq!(combined.map(|sum| sum.value), digests(&parts.concat()).value(algorithm));
            }
        }
    }

    #[test]
    fn etags_of_parts_hash_their_md5s() {
        let part = digests(b"x").etag();
        let etag = etag_of_parts(&[&part, &part]).unwrap();
        assert!(etag.ends_with("-2"));
        assert_eq!(etag_of_parts(&["zz"]), None);
    }
}
