//! What a file of a mounted folder says of itself.

use std::fs::{self, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use jiff::Timestamp;

use crate::record::{Attributes, ObjectRecord};

const NANOSECONDS: i64 = 1_000_000_000;

/// Modification time and size: what the ETag is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileState {
    /// Nanoseconds since 1970.
    pub(crate) time: i64,
    pub(crate) size: u64,
}

impl FileState {
    /// The regular file at `path`, links followed; `None` when there is none.
    pub(crate) fn at(path: &Path) -> io::Result<Option<Self>> {
        match fs::metadata(path) {
            Ok(metadata) => Ok(metadata.is_file().then(|| Self::of(&metadata))),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(crate) fn of(metadata: &Metadata) -> Self {
        let time = metadata
            .mtime()
            .saturating_mul(NANOSECONDS)
            .saturating_add(metadata.mtime_nsec());
        Self {
            time,
            size: metadata.len(),
        }
    }

    pub(crate) fn modified(&self) -> Timestamp {
        let milliseconds = self.time.div_euclid(1_000_000);
        Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The record of a file that S3 knows nothing more of.
    pub(crate) fn record(&self) -> ObjectRecord {
        let etag = format!("{:016x}{:016x}-1", self.time, self.size);
        ObjectRecord {
            size: self.size,
            generation: etag.clone(),
            etag,
            modified: self.modified(),
            checksum: None,
            part_count: None,
            attributes: Attributes::default(),
            tags: std::collections::BTreeMap::new(),
            encryption: None,
        }
    }
}
