//! Reading the beginning of a file, unpacked.

use std::io::{self, Read};

use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use object_store::{ObjectStore, ObjectStoreExt};

use crate::format::Compression;
use crate::listing::{FileRef, store_path};

/// What a file's first bytes hold once unpacked.
#[derive(Debug, Clone)]
pub struct Sample {
    pub bytes: Bytes,
    /// The sample is the whole file.
    pub complete: bool,
    pub compression: Compression,
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("cannot read the object: {0}")]
    Store(String),
    #[error("the gzip stream ends early: the file is cut off")]
    CutOff,
    #[error("the gzip stream is damaged: {0}")]
    Damaged(String),
    #[error("the parquet footer is damaged: {0}")]
    Parquet(String),
    #[error("the classifier broke off")]
    Classifier,
}

/// Reads up to `wanted` unpacked bytes from the beginning of `file`.
pub async fn read_sample(store: &dyn ObjectStore, file: &FileRef, wanted: u64) -> Result<Sample, Unreadable> {
    let raw = read_range(store, file, 0, wanted.min(file.size)).await?;
    let whole_object = raw.len() as u64 == file.size;
    match Compression::of(&raw) {
        Compression::Gzip => unpack_gzip(&raw, whole_object, wanted),
        compression => Ok(Sample {
            bytes: raw,
            complete: whole_object,
            compression,
        }),
    }
}

/// Reads the bytes from `start` to `end` of an object.
pub async fn read_range(store: &dyn ObjectStore, file: &FileRef, start: u64, end: u64) -> Result<Bytes, Unreadable> {
    let path = store_path(&file.key);
    store
        .get_range(&path, start..end)
        .await
        .map_err(|error| Unreadable::Store(error.to_string()))
}

fn unpack_gzip(raw: &[u8], whole_object: bool, wanted: u64) -> Result<Sample, Unreadable> {
    let mut bytes = Vec::new();
    // One byte more than wanted tells a file that ends there from one that goes on.
    let outcome = MultiGzDecoder::new(raw).take(wanted + 1).read_to_end(&mut bytes);
    let reached_end = bytes.len() as u64 <= wanted;
    bytes.truncate(wanted as usize);
    let complete = match outcome {
        Ok(_) => reached_end && whole_object,
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof && whole_object => return Err(Unreadable::CutOff),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => false,
        Err(error) => return Err(Unreadable::Damaged(error.to_string())),
    };
    Ok(Sample {
        bytes: bytes.into(),
        complete,
        compression: Compression::Gzip,
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::write::GzEncoder;
    use proptest::prelude::*;

    use super::*;

    fn packed(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_whole_gzip_file_is_unpacked() {
        let sample = unpack_gzip(&packed(b"a,b\n1,2\n"), true, 100).unwrap();
        assert_eq!((&sample.bytes[..], sample.complete), (&b"a,b\n1,2\n"[..], true));
    }

    #[test]
    fn half_a_gzip_file_is_refused_but_its_beginning_is_a_sample() {
        let noise: Vec<u8> = (0..4000u32)
            .flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes())
            .collect();
        let whole = packed(&noise);
        let half = &whole[..whole.len() / 2];
        assert_eq!(unpack_gzip(half, true, 1 << 20).unwrap_err(), Unreadable::CutOff);
        assert!(!unpack_gzip(half, false, 1 << 20).unwrap().complete);
    }

    proptest! {
        #[test]
        fn damaged_gzip_never_panics(mut noise in proptest::collection::vec(any::<u8>(), 0..200), whole: bool) {
            noise.splice(0..0, *b"\x1f\x8b\x08");
            let _ = unpack_gzip(&noise, whole, 64);
        }
    }
}
