//! Completing an upload: the chosen parts become the object.

use std::fs::{self, File};
use std::io;
use std::sync::Arc;

use headwater_kernel::{Range, Transaction, id, key};

use super::{UploadName, remove_part_files};
use crate::checksum::{Checksum, checksum_of_parts, etag_of_parts};
use crate::error::{StorageError, blocking};
use crate::intake::TemporaryFile;
use crate::layout::Layout;
use crate::record::{ObjectPart, ObjectRecord, UPLOAD_PARTS, UPLOADS, Upload, UploadedPart};
use crate::storage::Storage;
use crate::write::{Decision, Publication, WriteCondition};

/// The smallest part that is not the last.
///
/// Source: S3 user guide, "Amazon S3 multipart upload limits".
const SMALLEST_PART: u64 = 5 * 1024 * 1024;

/// A part as the client names it when it completes an upload.
#[derive(Debug, Clone, Default)]
pub struct ChosenPart {
    pub number: u32,
    /// Without quotes.
    pub etag: String,
    /// Base64; compared when given.
    pub checksum: Option<String>,
}

/// What completes an upload.
#[derive(Debug, Clone)]
pub struct Completion {
    pub upload: UploadName,
    pub parts: Vec<ChosenPart>,
    /// The checksum that the client expects of the object, without `-<parts>`.
    pub checksum: Option<String>,
    /// The size that the client expects of the object.
    pub size: Option<u64>,
    pub condition: WriteCondition,
}

impl Storage {
    /// Makes the object of an upload from its parts, and ends the upload.
    ///
    /// # Errors
    /// [`StorageError::NoSuchUpload`], [`StorageError::InvalidPart`], [`StorageError::InvalidPartOrder`],
    /// [`StorageError::PartTooSmall`], [`StorageError::ChecksumMismatch`], a condition, or the disk.
    pub async fn complete_upload(&self, completion: Completion) -> Result<ObjectRecord, StorageError> {
        let name = completion.upload.clone();
        let all = self.0.store.read(move |snapshot| {
            let upload = name.find(snapshot)?;
            let parts = snapshot.values(&UPLOAD_PARTS, &Range::prefix(&key![&upload.id]))?;
            Ok::<_, StorageError>((upload, parts))
        });
        let (upload, uploaded) = all.await?;
        let parts = chosen(&completion.parts, &uploaded)?;
        let generation = id::ordered();
        let record = self.assembled_record(&upload, &parts, &generation)?;
        check_expectations(&completion, &record)?;

        let (layout, sources) = (Arc::clone(&self.0.layout), parts.clone());
        let inner = Arc::clone(&self.0);
        let temporary = blocking(move || {
            let assembled = assemble(&layout, &sources, &generation)?;
            inner.staging_sync.sync()?;
            Ok(assembled)
        })
        .await?;
        let object_parts = parts.iter().map(object_part).collect();
        let decision = ending(&completion, parts);
        let UploadName { bucket, key, .. } = completion.upload;
        let publication = Publication {
            bucket,
            key,
            temporary,
            bytes: None,
            record,
            parts: object_parts,
        };
        let record = self.publish(publication, decision).await?;
        remove_part_files(&self.0, uploaded).await?;
        Ok(record)
    }

    fn assembled_record(
        &self,
        upload: &Upload,
        parts: &[UploadedPart],
        generation: &str,
    ) -> Result<ObjectRecord, StorageError> {
        let etags: Vec<&str> = parts.iter().map(|part| part.etag.as_str()).collect();
        let sums: Vec<(&str, u64)> = parts.iter().map(|part| (part.checksum.as_str(), part.size)).collect();
        let unreadable = || StorageError::InvalidPart {
            number: 1,
            etag: String::new(),
        };
        Ok(ObjectRecord {
            size: parts.iter().map(|part| part.size).sum(),
            etag: etag_of_parts(&etags).ok_or_else(unreadable)?,
            modified: self.0.now(),
            generation: generation.to_owned(),
            checksum: checksum_of_parts(upload.algorithm, upload.coverage, &sums),
            part_count: Some(parts.len() as u32),
            attributes: upload.attributes.clone(),
            tags: upload.tags.clone(),
            encryption: upload.encryption.clone(),
        })
    }
}

/// The uploaded parts that the client chose, in its order.
fn chosen(wanted: &[ChosenPart], uploaded: &[UploadedPart]) -> Result<Vec<UploadedPart>, StorageError> {
    if !wanted.is_sorted_by(|left, right| left.number < right.number) {
        return Err(StorageError::InvalidPartOrder);
    }
    let mut parts = Vec::with_capacity(wanted.len());
    for part in wanted {
        let found = uploaded.iter().find(|candidate| candidate.number == part.number);
        let matching = found.filter(|candidate| {
            let same_checksum = part
                .checksum
                .as_ref()
                .is_none_or(|checksum| *checksum == candidate.checksum);
            candidate.etag == part.etag && same_checksum
        });
        let missing = || StorageError::InvalidPart {
            number: part.number,
            etag: part.etag.clone(),
        };
        parts.push(matching.ok_or_else(missing)?.clone());
    }
    let (_, before_last) = parts.split_last().ok_or(StorageError::InvalidPart {
        number: 1,
        etag: String::new(),
    })?;
    if let Some(small) = before_last.iter().find(|part| part.size < SMALLEST_PART) {
        let (number, size, etag) = (small.number, small.size, small.etag.clone());
        return Err(StorageError::PartTooSmall { number, size, etag });
    }
    Ok(parts)
}

fn check_expectations(completion: &Completion, record: &ObjectRecord) -> Result<(), StorageError> {
    if let (Some(expected), Some(Checksum { algorithm, value, .. })) = (&completion.checksum, &record.checksum) {
        let without_count = |text: &str| text.split('-').next().unwrap_or_default().to_owned();
        if without_count(expected) != without_count(value) {
            return Err(StorageError::ChecksumMismatch {
                algorithm: algorithm.name(),
            });
        }
    }
    if completion.size.is_some_and(|size| size != record.size) {
        return Err(StorageError::SizeMismatch {
            given: completion.size.unwrap_or(0),
            found: record.size,
        });
    }
    Ok(())
}

fn object_part(part: &UploadedPart) -> ObjectPart {
    ObjectPart {
        number: part.number,
        size: part.size,
        checksum: Some(part.checksum.clone()),
        segment: part.is_sealed.then(|| part.generation.clone()),
    }
}

/// Ends the upload in the object's transaction, if its parts are still those that were put together.
fn ending(completion: &Completion, parts: Vec<UploadedPart>) -> Decision {
    let (name, condition) = (completion.upload.clone(), completion.condition.clone());
    Box::new(move |transaction: &Transaction<'_>, current| {
        condition.check(&name.key, current)?;
        let upload = name.find(transaction)?;
        for part in &parts {
            let found = transaction.value(&UPLOAD_PARTS, &key![&upload.id, u64::from(part.number)])?;
            if found.as_ref() != Some(part) {
                return Err(StorageError::InvalidPart {
                    number: part.number,
                    etag: part.etag.clone(),
                });
            }
        }
        transaction.delete_range(&UPLOAD_PARTS, &Range::prefix(&key![&upload.id]))?;
        transaction.delete(&UPLOADS, &name.index_key())?;
        Ok(())
    })
}

/// Puts the parts together in a synced file of that generation; blocks.
fn assemble(layout: &Layout, parts: &[UploadedPart], generation: &str) -> Result<TemporaryFile, StorageError> {
    let target = TemporaryFile::at(layout.staged(generation));
    let only = if let [only] = parts { Some(only) } else { None };
    // File systems without links copy.
    if only.is_some_and(|part| fs::hard_link(layout.staged(&part.generation), target.path()).is_ok()) {
        return Ok(target);
    }
    let mut file = File::create_new(target.path()).map_err(StorageError::disk("creation of an object's file"))?;
    for part in parts {
        append(layout, part, &mut file)?;
    }
    file.sync_all().map_err(StorageError::disk("sync of an object"))?;
    Ok(target)
}

fn append(layout: &Layout, part: &UploadedPart, target: &mut File) -> Result<(), StorageError> {
    let replaced = || StorageError::InvalidPart {
        number: part.number,
        etag: part.etag.clone(),
    };
    let mut source = match File::open(layout.staged(&part.generation)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(replaced()),
        opened => opened.map_err(StorageError::disk("opening of a part"))?,
    };
    // Between files the standard library lets the kernel copy, or share, the blocks.
    let copied = io::copy(&mut source, target).map_err(StorageError::disk("copy of a part"))?;
    if copied == part.size_on_disk() {
        Ok(())
    } else {
        Err(replaced())
    }
}
