//! The five checksum members that many of S3's shapes repeat.

use headwater_storage::{Algorithm, Checksum, Coverage};
use s3s::dto::ChecksumType;

/// The checksum members of a shape.
#[derive(Debug, Clone, Default)]
pub(super) struct Sums {
    pub(super) crc32: Option<String>,
    pub(super) crc32c: Option<String>,
    pub(super) crc64nvme: Option<String>,
    pub(super) sha1: Option<String>,
    pub(super) sha256: Option<String>,
}

/// Takes the checksum members of an input.
macro_rules! sums_of {
    ($input:expr) => {
        $crate::s3::sums::Sums {
            crc32: $input.checksum_crc32.take(),
            crc32c: $input.checksum_crc32c.take(),
            crc64nvme: $input.checksum_crc64nvme.take(),
            sha1: $input.checksum_sha1.take(),
            sha256: $input.checksum_sha256.take(),
        }
    };
}

/// Sets the checksum members of an output.
macro_rules! set_sums {
    ($output:expr, $sums:expr) => {{
        let sums: $crate::s3::sums::Sums = $sums;
        $output.checksum_crc32 = sums.crc32;
        $output.checksum_crc32c = sums.crc32c;
        $output.checksum_crc64nvme = sums.crc64nvme;
        $output.checksum_sha1 = sums.sha1;
        $output.checksum_sha256 = sums.sha256;
    }};
}

pub(super) use {set_sums, sums_of};

impl Sums {
    /// The members for one checksum.
    pub(super) fn of(algorithm: Algorithm, value: String) -> Self {
        let mut sums = Self::default();
        let member = match algorithm {
            Algorithm::Crc32 => &mut sums.crc32,
            Algorithm::Crc32c => &mut sums.crc32c,
            Algorithm::Crc64Nvme => &mut sums.crc64nvme,
            Algorithm::Sha1 => &mut sums.sha1,
            Algorithm::Sha256 => &mut sums.sha256,
        };
        *member = Some(value);
        sums
    }

    pub(super) fn of_checksum(checksum: Option<&Checksum>) -> Self {
        checksum.map_or_else(Self::default, |checksum| {
            Self::of(checksum.algorithm, checksum.value.clone())
        })
    }

    /// The members that are there.
    pub(super) fn given(self) -> Vec<(Algorithm, String)> {
        let members = [
            (Algorithm::Crc32, self.crc32),
            (Algorithm::Crc32c, self.crc32c),
            (Algorithm::Crc64Nvme, self.crc64nvme),
            (Algorithm::Sha1, self.sha1),
            (Algorithm::Sha256, self.sha256),
        ];
        members
            .into_iter()
            .filter_map(|(algorithm, value)| Some((algorithm, value?)))
            .collect()
    }
}

pub(super) fn checksum_type(coverage: Coverage) -> ChecksumType {
    ChecksumType::from_static(match coverage {
        Coverage::FullObject => ChecksumType::FULL_OBJECT,
        Coverage::Composite => ChecksumType::COMPOSITE,
    })
}

pub(super) fn type_of(checksum: Option<&Checksum>) -> Option<ChecksumType> {
    checksum.map(|checksum| checksum_type(checksum.coverage))
}
