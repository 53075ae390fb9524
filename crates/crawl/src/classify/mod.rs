//! What a file holds: its format, compression and schema, and why.
//!
//! Source: glue-crawler-spec sections 2.2 to 2.5. Custom classifiers are tried first, in order, then the built-in ones.

mod cell;
mod csv_file;
mod grok_file;
mod header;
mod json_file;
mod json_path;
mod parquet_file;

use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use object_store::ObjectStore;
use serde::Serialize;

pub use csv_file::{CsvClassifier, HeaderRule};
pub use grok_file::GrokClassifier;
pub use header::HeaderVerdict;
pub use json_path::{JsonPath, JsonPathError};

use crate::format::{Compression, Format};
use crate::listing::FileRef;
use crate::sample::{Sample, Unreadable, read_sample};
use crate::schema::Schema;

const MEGABYTE: u64 = 1 << 20;
/// Enough for most small files; read first so that huge files cost little when it suffices.
const FIRST_READ: u64 = 64 << 10;
/// A JSON document must show one whole record within this.
const LAST_READ: u64 = 10 * MEGABYTE;

/// A classifier that the user defined, by its name.
#[derive(Debug, Clone)]
pub struct CustomClassifier {
    pub name: String,
    pub kind: CustomKind,
}

/// The kinds of custom classifiers that can be applied.
#[derive(Debug, Clone)]
pub enum CustomKind {
    Csv(CsvClassifier),
    Grok(GrokClassifier),
    Json(JsonPath),
}

/// Everything that must agree for files to be one table without further thought.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Shape {
    pub format: Format,
    pub compression: Compression,
    pub schema: Schema,
}

/// Why a file got its format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum FormatReason {
    Csv {
        delimiter: char,
        columns: usize,
        rows: usize,
        header: HeaderVerdict,
    },
    JsonRecords {
        records: usize,
        bad_lines: usize,
    },
    JsonArray {
        elements: usize,
    },
    JsonPath {
        path: String,
        records: usize,
    },
    ParquetFooter {
        row_groups: usize,
        rows: i64,
    },
    /// The first bytes say so, but the schema is not read yet.
    OnlyRecognised,
    /// Lines that match a grok pattern.
    Grok {
        matched: usize,
        lines: usize,
    },
    /// No classifier took it, each for its reason.
    NotRecognised(String),
    /// Separated text with too few rows to judge on its own; beside others of its kind it goes with them.
    TooShort(String),
}

/// What one file holds.
#[derive(Debug, Clone)]
pub struct FileFinding {
    pub file: FileRef,
    pub shape: Shape,
    /// The name of the custom classifier that decided.
    pub classifier: Option<String>,
    pub reason: FormatReason,
    /// Unpacked bytes per record; 0 where records are not known.
    pub average_record_size: u64,
    /// The exact number of records, where the format states it.
    pub exact_records: Option<u64>,
}

/// What a classifier says of a sample.
#[derive(Debug)]
pub(crate) enum Verdict {
    Found(Found),
    /// The sample is too short to tell.
    NeedsMore,
    Rejected(String),
    /// Separated text with too few rows to judge.
    TooShort(String),
}

/// The part of a finding that a classifier knows.
#[derive(Debug)]
pub(crate) struct Found {
    pub format: Format,
    pub schema: Schema,
    pub classifier: Option<String>,
    pub reason: FormatReason,
    pub average_record_size: u64,
}

/// Reads as much of `file` as its format needs and classifies it.
pub async fn classify_file(
    store: &Arc<dyn ObjectStore>,
    file: &FileRef,
    classifiers: &[Arc<CustomClassifier>],
) -> Result<FileFinding, Unreadable> {
    let first = read_sample(store.as_ref(), file, FIRST_READ).await?;
    if parquet_file::is_parquet(&first) {
        return parquet_file::classify(store.as_ref(), file).await;
    }
    if let Some(found) = recognised(&first) {
        return Ok(finding(file, first.compression, found));
    }
    classify_text(store, file, classifiers, first).await
}

/// Formats that are known by their first bytes and not read further.
fn recognised(sample: &Sample) -> Option<Found> {
    if !matches!(sample.compression, Compression::None | Compression::Gzip) {
        let reason = format!("{} compressed files are not read yet", sample.compression.name());
        return Some(unknown(reason));
    }
    let format = match &sample.bytes[..] {
        [b'O', b'b', b'j', 1, ..] => Format::Avro,
        [b'O', b'R', b'C', ..] => Format::Orc,
        [0xe0, 1, 0, 0xea, ..] => Format::Ion,
        text if text.trim_ascii_start().starts_with(b"<?xml") => Format::Xml,
        text if text.contains(&0) => return Some(unknown("the bytes are no text".to_owned())),
        _ => return None,
    };
    Some(without_columns(format, FormatReason::OnlyRecognised))
}

fn unknown(reason: String) -> Found {
    without_columns(Format::Unknown, FormatReason::NotRecognised(reason))
}

fn without_columns(format: Format, reason: FormatReason) -> Found {
    Found {
        format,
        schema: Schema::default(),
        classifier: None,
        reason,
        average_record_size: 0,
    }
}

fn finding(file: &FileRef, compression: Compression, found: Found) -> FileFinding {
    FileFinding {
        file: file.clone(),
        shape: Shape {
            format: found.format,
            compression,
            schema: found.schema,
        },
        classifier: found.classifier,
        reason: found.reason,
        average_record_size: found.average_record_size,
        exact_records: None,
    }
}

async fn classify_text(
    store: &Arc<dyn ObjectStore>,
    file: &FileRef,
    classifiers: &[Arc<CustomClassifier>],
    first: Sample,
) -> Result<FileFinding, Unreadable> {
    let mut sample = first;
    let mut wanted = FIRST_READ;
    loop {
        let compression = sample.compression;
        let can_grow = !sample.complete && wanted < LAST_READ;
        let custom = classifiers.to_vec();
        let look = move || look_at(&sample, &custom, wanted < MEGABYTE);
        // Parsing a megabyte would hold up a thread that serves requests.
        let found = match tokio::task::spawn_blocking(look)
            .await
            .map_err(|_| Unreadable::Classifier)?
        {
            Verdict::Found(found) => found,
            Verdict::NeedsMore if can_grow => {
                wanted = if wanted < MEGABYTE { MEGABYTE } else { wanted + MEGABYTE };
                sample = read_sample(store.as_ref(), file, wanted).await?;
                continue;
            }
            Verdict::NeedsMore => unknown("no whole record in the first 10 MB".to_owned()),
            Verdict::Rejected(reason) => unknown(reason),
            Verdict::TooShort(reason) => without_columns(Format::Unknown, FormatReason::TooShort(reason)),
        };
        return Ok(finding(file, compression, found));
    }
}

/// Asks the classifiers in order; `small` samples may be grown once more before csv and json are judged by them.
fn look_at(sample: &Sample, custom: &[Arc<CustomClassifier>], small: bool) -> Verdict {
    if small && !sample.complete {
        return if csv_file::shows_enough_rows(&sample.bytes) {
            judge(sample, custom)
        } else {
            Verdict::NeedsMore
        };
    }
    judge(sample, custom)
}

fn judge(sample: &Sample, custom: &[Arc<CustomClassifier>]) -> Verdict {
    let mut rejections = Vec::new();
    for classifier in custom {
        match ask(classifier, sample) {
            Verdict::Rejected(reason) | Verdict::TooShort(reason) => {
                rejections.push(format!("{}: {reason}", classifier.name));
            }
            Verdict::Found(found) => {
                return Verdict::Found(Found {
                    classifier: Some(classifier.name.clone()),
                    ..found
                });
            }
            Verdict::NeedsMore => return Verdict::NeedsMore,
        }
    }
    for (name, built_in) in [
        ("json", json_file::look as fn(&Sample) -> Verdict),
        ("csv", csv_file::look),
    ] {
        match built_in(sample) {
            Verdict::Rejected(reason) => rejections.push(format!("{name}: {reason}")),
            decided => return decided,
        }
    }
    Verdict::Rejected(rejections.join("; "))
}

fn ask(classifier: &CustomClassifier, sample: &Sample) -> Verdict {
    match &classifier.kind {
        CustomKind::Csv(csv) => csv_file::look_with(sample, csv),
        CustomKind::Grok(grok) => grok_file::look(sample, grok),
        CustomKind::Json(path) => json_file::look_with_path(sample, path),
    }
}

impl Display for FormatReason {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Csv {
                delimiter,
                columns,
                rows,
                header,
            } => {
                write!(
                    formatter,
                    "delimiter {delimiter:?} gives {columns} columns in each of the {rows} rows read; {header}"
                )
            }
            Self::JsonRecords { records, bad_lines: 0 } => write!(formatter, "{records} JSON objects read"),
            Self::JsonRecords { records, bad_lines } => {
                write!(formatter, "{records} JSON objects read, {bad_lines} lines are no JSON")
            }
            Self::JsonArray { elements } => write!(formatter, "a JSON array at the top, {elements} elements read"),
            Self::JsonPath { path, records } => write!(formatter, "{path} selects {records} records"),
            Self::ParquetFooter { row_groups, rows } => {
                write!(
                    formatter,
                    "the parquet footer states {rows} rows in {row_groups} row groups"
                )
            }
            Self::Grok { matched, lines } => write!(formatter, "{matched} of the {lines} lines read match the pattern"),
            Self::OnlyRecognised => formatter.write_str("recognised by its first bytes; its columns are not read yet"),
            Self::TooShort(reason) | Self::NotRecognised(reason) => write!(formatter, "not recognised: {reason}"),
        }
    }
}
