//! Reading objects: one look into the index, one open file, and bytes that belong together.

use std::fmt;
use std::fs::File;
use std::io;
use std::ops::Range as Span;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use bytes::Bytes;
use futures::StreamExt;
use futures::stream::BoxStream;
use headwater_kernel::{Range, key};
use jiff::Timestamp;

use crate::encryption::{CustomerKey, SealedFile, Secret, Segment, check_customer, sealed_size};
use crate::error::{StorageError, blocking};
use crate::record::{BUCKETS, OBJECT_PARTS, OBJECTS, ObjectPart, ObjectRecord};
use crate::storage::{Inner, Storage};

/// Up to this many bytes are read together with the index entry; more are streamed.
const READ_AT_ONCE: u64 = 64 * 1024;
/// Streams read pieces of this size.
const PIECE: u64 = 256 * 1024;

/// The bytes that are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Wanted {
    #[default]
    Whole,
    /// From this byte to the end.
    From(u64),
    /// These bytes, the end left out; what lies beyond the object is cut off.
    Bytes(Span<u64>),
    /// The last bytes.
    Last(u64),
    /// A part as it was uploaded, from 1.
    Part(u32),
    /// Nothing but the record.
    Nothing,
}

/// What must hold of an object for it to be read. ETags are without quotes; `*` matches every object.
///
/// Source: RFC 9110 section 13, and the S3 API on which of two conditions wins.
#[derive(Debug, Clone, Default)]
pub struct ReadCondition {
    pub matches: Option<String>,
    pub matches_not: Option<String>,
    pub modified_since: Option<Timestamp>,
    pub unmodified_since: Option<Timestamp>,
}

impl ReadCondition {
    pub(crate) fn check(&self, record: &ObjectRecord) -> Result<(), StorageError> {
        let same = |etag: &String| etag == "*" || *etag == record.etag;
        let modified = record.modified.as_second();
        if let Some(etag) = &self.matches {
            if !same(etag) {
                return Err(StorageError::PreconditionFailed("If-Match"));
            }
        } else if self.unmodified_since.is_some_and(|limit| modified > limit.as_second()) {
            return Err(StorageError::PreconditionFailed("If-Unmodified-Since"));
        }
        let unchanged = match &self.matches_not {
            Some(etag) => same(etag),
            None => self.modified_since.is_some_and(|limit| modified <= limit.as_second()),
        };
        if unchanged {
            return Err(StorageError::NotModified {
                etag: record.etag.clone(),
                modified: record.modified,
            });
        }
        Ok(())
    }
}

/// An object that was opened: its record, and the bytes that were asked for.
#[derive(Debug)]
pub struct Opened {
    pub record: ObjectRecord,
    /// Where the content lies in the object; empty when nothing was asked for.
    pub span: Span<u64>,
    pub content: Content,
}

/// Bytes of one generation of an object, whatever is written to its key meanwhile.
pub struct Content(Source);

enum Source {
    Read(Bytes),
    Body { body: Body, span: Span<u64> },
}

/// A file that is read at any place; what it gives is plaintext.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    Plain(Arc<File>),
    Sealed(Arc<SealedFile>),
}

impl Body {
    fn read(&self, span: &Span<u64>) -> io::Result<Bytes> {
        match self {
            Self::Plain(file) => read_span(file, span),
            Self::Sealed(file) => file.read(span),
        }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Read(bytes) => write!(formatter, "Content({} bytes)", bytes.len()),
            Source::Body { span, .. } => write!(formatter, "Content({span:?} of a file)"),
        }
    }
}

impl Content {
    /// The bytes, when they are short enough to have been read at once.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Source::Read(bytes) => Some(bytes),
            Source::Body { .. } => None,
        }
    }

    pub fn size(&self) -> u64 {
        match &self.0 {
            Source::Read(bytes) => bytes.len() as u64,
            Source::Body { span, .. } => span.end - span.start,
        }
    }

    /// The bytes in pieces.
    pub fn into_stream(self) -> BoxStream<'static, io::Result<Bytes>> {
        match self.0 {
            Source::Read(bytes) => futures::stream::once(async { Ok(bytes) }).boxed(),
            Source::Body { body, span } => pieces(body, span).boxed(),
        }
    }

    /// All the bytes in memory.
    ///
    /// # Errors
    /// [`StorageError::Disk`] when the file cannot be read.
    pub async fn into_bytes(self) -> Result<Bytes, StorageError> {
        match self.0 {
            Source::Read(bytes) => Ok(bytes),
            Source::Body { body, span } => {
                blocking(move || body.read(&span).map_err(StorageError::disk("read of an object"))).await
            }
        }
    }

    /// Opens `span` of `file`, reading short content at once; blocks.
    pub(crate) fn of(file: File, span: Span<u64>) -> io::Result<Self> {
        if span.end - span.start <= READ_AT_ONCE {
            return Ok(Self(Source::Read(read_span(&file, &span)?)));
        }
        Ok(Self::of_shared(Body::Plain(Arc::new(file)), span))
    }

    /// The same of a file that is sealed.
    fn of_sealed(file: SealedFile, span: Span<u64>) -> io::Result<Self> {
        if span.end - span.start <= READ_AT_ONCE {
            return Ok(Self(Source::Read(file.read(&span)?)));
        }
        Ok(Self::of_shared(Body::Sealed(Arc::new(file)), span))
    }

    /// A span of a file that others read too.
    pub(crate) fn of_shared(body: Body, span: Span<u64>) -> Self {
        Self(Source::Body { body, span })
    }

    pub(crate) fn empty() -> Self {
        Self(Source::Read(Bytes::new()))
    }

    /// What the content is read from, when it is long: for other spans of the same object.
    pub(crate) fn body(&self) -> Option<&Body> {
        match &self.0 {
            Source::Read(_) => None,
            Source::Body { body, .. } => Some(body),
        }
    }
}

fn pieces(body: Body, span: Span<u64>) -> impl futures::Stream<Item = io::Result<Bytes>> + Send {
    futures::stream::try_unfold((body, span), |(body, rest)| async move {
        if rest.is_empty() {
            return Ok(None);
        }
        // At multiples, so that no two pieces share a chunk of a sealed file.
        let piece = rest.start..rest.end.min((rest.start / PIECE + 1) * PIECE);
        let after = piece.end..rest.end;
        let reader = body.clone();
        let read = tokio::task::spawn_blocking(move || reader.read(&piece)).await;
        let bytes = read.map_err(io::Error::other)??;
        Ok(Some((bytes, (body, after))))
    })
}

fn read_span(file: &File, span: &Span<u64>) -> io::Result<Bytes> {
    let mut buffer = vec![0; (span.end - span.start) as usize];
    file.read_exact_at(&mut buffer, span.start)?;
    Ok(buffer.into())
}

impl Storage {
    /// Opens the object at `key`; what the record says and the bytes given belong together.
    ///
    /// # Errors
    /// [`StorageError::NoSuchKey`], [`StorageError::NoSuchBucket`], a condition, [`StorageError::InvalidRange`],
    /// [`StorageError::InvalidPartNumber`], [`StorageError::ChangedOutside`] when a hand was at the file, or
    /// [`StorageError::Key`] and its kin when the object is encrypted and its key cannot be had.
    pub async fn open_object(
        &self,
        bucket: &str,
        key: &str,
        wanted: Wanted,
        condition: ReadCondition,
    ) -> Result<Opened, StorageError> {
        self.open_with(bucket, key, wanted, condition, None).await
    }

    /// The same with the key that a client sends for its object.
    ///
    /// The record alone ([`Wanted::Nothing`]) needs no key; one that is sent is looked at all the same.
    ///
    /// # Errors
    /// As [`Storage::open_object`].
    pub async fn open_with(
        &self,
        bucket: &str,
        key: &str,
        wanted: Wanted,
        condition: ReadCondition,
        customer: Option<&CustomerKey>,
    ) -> Result<Opened, StorageError> {
        let found = self.find(bucket, key, wanted, condition).await?;
        let encryption = found.opened.record.encryption.clone();
        if customer.is_some() {
            check_customer(encryption.as_ref(), customer)?;
        }
        let Some(encryption) = encryption.filter(|_| found.sealed.is_some() || customer.is_some()) else {
            return Ok(found.opened);
        };
        let secret = self
            .0
            .data_key(&self.bucket(bucket)?, key, &encryption, customer)
            .await?;
        let place = (bucket.to_owned(), key.to_owned());
        blocking(move || found.unsealed(secret, place)).await
    }

    async fn find(
        &self,
        bucket: &str,
        key: &str,
        wanted: Wanted,
        condition: ReadCondition,
    ) -> Result<Found, StorageError> {
        let guard = self.0.locks.read(bucket, key).await;
        let inner = Arc::clone(&self.0);
        let (bucket, key) = (bucket.to_owned(), key.to_owned());
        blocking(move || {
            let opened = match inner.mounted(&bucket) {
                Some(mount) => mount.open(&inner, &key, &wanted, &condition).map(Found::from),
                None => open_local(&inner, &bucket, &key, &wanted, &condition),
            };
            drop(guard);
            opened
        })
        .await
    }

    /// What the index knows of the object at `key`.
    ///
    /// # Errors
    /// [`StorageError::NoSuchKey`] or [`StorageError::NoSuchBucket`].
    pub async fn head(&self, bucket: &str, key: &str) -> Result<ObjectRecord, StorageError> {
        let opened = self
            .open_object(bucket, key, Wanted::Nothing, ReadCondition::default())
            .await?;
        Ok(opened.record)
    }

    /// The parts of an object that was uploaded in parts, after part `after`; none for other objects.
    ///
    /// # Errors
    /// [`StorageError::Store`].
    pub async fn object_parts(
        &self,
        bucket: &str,
        key: &str,
        after: u32,
        limit: usize,
    ) -> Result<Vec<ObjectPart>, StorageError> {
        let prefix = key![bucket, key];
        let range = Range::prefix(&prefix).after(&prefix.with(u64::from(after)));
        let page = self
            .0
            .store
            .read(move |snapshot| snapshot.page(&OBJECT_PARTS, &range, limit));
        let page: headwater_kernel::store::Page<ObjectPart> = page.await?;
        Ok(page.entries.into_iter().map(|(_, part)| part.value).collect())
    }
}

/// An object that was found, and the sealed file that its content is still to be read from.
struct Found {
    opened: Opened,
    sealed: Option<(File, Vec<Segment>)>,
}

impl From<Opened> for Found {
    fn from(opened: Opened) -> Self {
        Self { opened, sealed: None }
    }
}

impl Found {
    /// The object with its content; blocks.
    fn unsealed(self, secret: Secret, (bucket, key): (String, String)) -> Result<Opened, StorageError> {
        let Some((file, segments)) = self.sealed else {
            return Ok(self.opened);
        };
        let content = Content::of_sealed(SealedFile::new(file, secret, segments), self.opened.span.clone());
        let content = content.map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => StorageError::ChangedOutside { bucket, key },
            _ => StorageError::disk("read of an object")(error),
        });
        Ok(Opened {
            content: content?,
            ..self.opened
        })
    }
}

fn open_local(
    inner: &Inner,
    bucket: &str,
    key: &str,
    wanted: &Wanted,
    condition: &ReadCondition,
) -> Result<Found, StorageError> {
    let (record, span, segments) = inner.store.read_blocking(|snapshot| {
        let Some(record) = snapshot.value(&OBJECTS, &key![bucket, key])? else {
            let bucket_is_there = snapshot.contains(&BUCKETS, &key![bucket])?;
            return Err(if bucket_is_there {
                no_such_key(key)
            } else {
                no_such_bucket(bucket)
            });
        };
        condition.check(&record)?;
        let is_sealed = record.encryption.is_some() && *wanted != Wanted::Nothing;
        let parts = if matches!(wanted, Wanted::Part(_)) || (is_sealed && record.part_count.is_some()) {
            snapshot.values(&OBJECT_PARTS, &Range::prefix(&key![bucket, key]))?
        } else {
            Vec::new()
        };
        let span = match wanted {
            Wanted::Part(number) => part_span(&record, &parts, *number)?,
            other => other.span(record.size)?,
        };
        let segments = is_sealed.then(|| segments_of(&record, parts));
        Ok((record, span, segments))
    })?;
    let content = Content::empty();
    if *wanted == Wanted::Nothing {
        return Ok(Found::from(Opened { record, span, content }));
    }
    let size = segments.as_ref().map_or(record.size, |segments| size_on_disk(segments));
    let file = open_generation(inner, bucket, key, &record, size)?;
    if let Some(segments) = segments {
        return Ok(Found {
            opened: Opened { record, span, content },
            sealed: Some((file, segments)),
        });
    }
    let content = Content::of(file, span.clone()).map_err(StorageError::disk("read of an object"))?;
    Ok(Found::from(Opened { record, span, content }))
}

/// What the file of an encrypted object is made of: its parts, or all of it under the object's generation.
fn segments_of(record: &ObjectRecord, parts: Vec<ObjectPart>) -> Vec<Segment> {
    if record.part_count.is_none() {
        return vec![Segment {
            name: record.generation.clone(),
            size: record.size,
        }];
    }
    let segment = |part: ObjectPart| Segment {
        name: part.segment.unwrap_or_default(),
        size: part.size,
    };
    parts.into_iter().map(segment).collect()
}

fn size_on_disk(segments: &[Segment]) -> u64 {
    segments.iter().map(|segment| sealed_size(segment.size)).sum()
}

/// Opens the file of that record, which must have `size` bytes.
fn open_generation(
    inner: &Inner,
    bucket: &str,
    key: &str,
    record: &ObjectRecord,
    size: u64,
) -> Result<File, StorageError> {
    let opened = if inner.is_unplaced(&record.generation) {
        File::open(inner.layout.staged(&record.generation))
    } else {
        inner.layout.open(bucket, key)
    };
    let changed = || StorageError::ChangedOutside {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
    };
    let file = match opened {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(changed()),
        opened => opened.map_err(StorageError::disk("opening of an object"))?,
    };
    let found = file
        .metadata()
        .map_err(StorageError::disk("opening of an object"))?
        .len();
    if found == size { Ok(file) } else { Err(changed()) }
}

fn no_such_key(key: &str) -> StorageError {
    StorageError::NoSuchKey(key.to_owned())
}

fn no_such_bucket(bucket: &str) -> StorageError {
    StorageError::NoSuchBucket(bucket.to_owned())
}

impl Wanted {
    /// The bytes that this asks of an object of `size` bytes; parts are looked up elsewhere.
    pub(crate) fn span(&self, size: u64) -> Result<Span<u64>, StorageError> {
        let span = match self {
            Self::Whole | Self::Part(_) => return Ok(0..size),
            Self::Nothing => return Ok(0..0),
            Self::From(start) => *start..size,
            Self::Bytes(span) => span.start..span.end.min(size),
            Self::Last(0) => return Err(StorageError::InvalidRange { size }),
            Self::Last(count) => size.saturating_sub(*count)..size,
        };
        if span.is_empty() {
            Err(StorageError::InvalidRange { size })
        } else {
            Ok(span)
        }
    }
}

/// Where part `number` lies; an object that was sent whole is its own only part.
fn part_span(record: &ObjectRecord, parts: &[ObjectPart], number: u32) -> Result<Span<u64>, StorageError> {
    if record.part_count.is_none() && number == 1 {
        return Ok(0..record.size);
    }
    let mut start = 0;
    for (position, part) in (1..).zip(parts) {
        if position == number {
            return Ok(start..start + part.size);
        }
        start += part.size;
    }
    Err(StorageError::InvalidPartNumber {
        number,
        count: record.part_count.unwrap_or(1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_cut_to_the_object() {
        assert_eq!(Wanted::Bytes(2..100).span(10).unwrap(), 2..10);
        assert_eq!(Wanted::Last(100).span(10).unwrap(), 0..10);
        assert_eq!(Wanted::From(9).span(10).unwrap(), 9..10);
        assert_eq!(Wanted::Whole.span(0).unwrap(), 0..0);
        for outside in [Wanted::From(10), Wanted::Bytes(10..11), Wanted::Last(0)] {
            assert!(matches!(outside.span(10), Err(StorageError::InvalidRange { size: 10 })));
        }
        assert!(Wanted::Last(5).span(0).is_err());
    }
}
