//! What the files of one folder hold, taken together.

use std::sync::Arc;

use crate::classify::{FileFinding, FormatReason, Shape};
use crate::findings::Counts;
use crate::listing::{FileRef, Folder};
use crate::sample::Unreadable;

/// The files of one folder, grouped by shape.
#[derive(Debug, Clone, Default)]
pub(crate) struct FolderFiles {
    pub shapes: Vec<ShapeFiles>,
    pub unreadable: Vec<(FileRef, Unreadable)>,
    /// Over all files of the folder, read or not, except the unreadable ones.
    pub counts: Counts,
    pub read: usize,
}

/// Files that have the same shape.
#[derive(Debug, Clone)]
pub(crate) struct ShapeFiles {
    pub shape: Arc<Shape>,
    pub files: Vec<MeasuredFile>,
    /// Why the first of them has its format.
    pub reason: FormatReason,
    pub classifier: Option<String>,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub(crate) struct MeasuredFile {
    pub file: FileRef,
    pub counts: Counts,
}

impl FolderFiles {
    /// Groups what was read of `folder`.
    pub fn new(folder: &Folder, outcomes: Vec<(FileRef, Result<FileFinding, Unreadable>)>) -> Self {
        let mut files = Self::default();
        for (file, outcome) in outcomes {
            match outcome {
                Ok(finding) => files.add(finding),
                Err(unreadable) => files.unreadable.push((file, unreadable)),
            }
        }
        files.join_short_files();
        files.counts = files.extrapolated(folder);
        files
    }

    /// All files that were read, with their shapes.
    pub fn each_file(&self) -> impl Iterator<Item = (&ShapeFiles, &MeasuredFile)> {
        self.shapes
            .iter()
            .flat_map(|group| group.files.iter().map(move |file| (group, file)))
    }

    fn add(&mut self, finding: FileFinding) {
        self.read += 1;
        let measured = measured(&finding);
        if let Some(group) = self.shapes.iter_mut().find(|group| *group.shape == finding.shape) {
            group.files.push(measured);
            return;
        }
        let FileFinding {
            shape,
            reason,
            classifier,
            ..
        } = finding;
        self.shapes.push(ShapeFiles {
            shape: Arc::new(shape),
            files: vec![measured],
            reason,
            classifier,
        });
    }

    /// Files with too few rows to judge go with the others, if there are others of the same compression.
    fn join_short_files(&mut self) {
        let is_short = |group: &ShapeFiles| matches!(group.reason, FormatReason::TooShort(_));
        let (short, mut others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.shapes).into_iter().partition(is_short);
        for group in short {
            match others
                .iter_mut()
                .find(|other| other.shape.compression == group.shape.compression)
            {
                Some(other) => other.files.extend(group.files),
                None => others.push(group),
            }
        }
        self.shapes = others;
    }

    fn extrapolated(&self, folder: &Folder) -> Counts {
        let mut read = Counts::default();
        self.each_file().for_each(|(_, file)| read += file.counts);
        let unreadable_bytes: u64 = self.unreadable.iter().map(|(file, _)| file.size).sum();
        let objects = folder.groups.values().map(|group| group.count).sum::<u64>() - self.unreadable.len() as u64;
        let bytes = folder.groups.values().map(|group| group.bytes).sum::<u64>() - unreadable_bytes;
        if objects == read.objects || read.bytes == 0 {
            return read;
        }
        let scaled = |part: u64| (u128::from(part) * u128::from(bytes) / u128::from(read.bytes)) as u64;
        Counts {
            objects,
            bytes,
            records: scaled(read.records),
            record_bytes: scaled(read.record_bytes),
        }
    }
}

fn measured(finding: &FileFinding) -> MeasuredFile {
    let size = finding.file.size;
    let estimated = size
        .checked_div(finding.average_record_size)
        .map_or(0, |records| records.max(1));
    let records = finding.exact_records.unwrap_or(estimated);
    let record_bytes = records * finding.average_record_size;
    MeasuredFile {
        file: finding.file.clone(),
        counts: Counts {
            objects: 1,
            bytes: size,
            records,
            record_bytes,
        },
    }
}
