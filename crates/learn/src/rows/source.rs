//! Where rows come from: objects of a store, read once per pass, in order, with bounded memory.

use std::fs::File;
use std::io::Read;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use bytes::Bytes;
use futures::StreamExt;
use futures::stream::BoxStream;
use object_store::path::Path;
use object_store::{GetResultPayload, ObjectStore, ObjectStoreExt};
use rayon::prelude::*;
use tokio::runtime::Handle;

use super::csv::parse_lines;
use super::json::parse_objects;
use super::pieces::{Cutter, Layout, Piece};
use super::records::Records;
use super::split::Split;
use super::stop::Stop;
use crate::error::LearnError;
use crate::schema::Schema;

/// How the objects hold rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Csv,
    /// One JSON object a line, its members the attributes.
    JsonLines,
    Parquet,
}

impl Format {
    /// The format that a name's ending tells; CSV where it tells none.
    pub fn of_name(name: &str) -> Self {
        let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        match ending.as_str() {
            "json" | "jsonl" | "ndjson" => Self::JsonLines,
            "parquet" => Self::Parquet,
            _ => Self::Csv,
        }
    }
}

/// One object to read.
#[derive(Debug, Clone)]
pub struct SourceObject {
    pub path: Path,
    /// As the user knows it, for messages: `s3://bucket/key` or a file's path.
    pub name: String,
    pub size: u64,
}

/// Rows in the order of the objects.
#[derive(Debug, Clone)]
pub struct Source {
    pub store: Arc<dyn ObjectStore>,
    pub objects: Vec<SourceObject>,
    pub format: Format,
    pub schema: Arc<Schema>,
    pub split: Split,
    /// A longer row is no record; bytes.
    pub longest_row: usize,
    /// Where the reading of the store runs.
    pub runtime: Handle,
    pub stop: Stop,
}

/// Rows as they are handed to a pass: parsed, and which of them the split takes.
#[derive(Debug)]
pub struct Taken {
    pub records: Records,
    /// `None` where all rows are taken.
    chosen: Option<Vec<bool>>,
}

impl Taken {
    /// Whether the split takes this row.
    pub fn takes(&self, row: usize) -> bool {
        self.chosen.as_ref().is_none_or(|chosen| chosen[row])
    }

    /// Numbers of the rows that are records and taken.
    pub fn rows(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.records.len()).filter(|row| self.takes(*row) && self.records.problem(*row).is_none())
    }

    /// Taken rows that are no records.
    pub fn invalid(&self) -> u64 {
        let taken = self.records.problems().iter().filter(|(row, _)| self.takes(*row));
        taken.count() as u64
    }
}

/// What a pass wants next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    Continue,
    Stop,
}

impl Source {
    pub fn size(&self) -> u64 {
        self.objects.iter().map(|object| object.size).sum()
    }

    /// One pass: `map` runs on all cores, `fold` in the order of the data, on the caller's thread.
    ///
    /// # Errors
    /// What reading meets, a header that is not the schema's, and what `fold` returns.
    pub fn scan<T: Send>(
        &self,
        map: impl Fn(&Taken) -> T + Sync,
        mut fold: impl FnMut(T) -> Result<Flow, LearnError>,
    ) -> Result<(), LearnError> {
        let total = if self.split.needs_row_count() {
            self.row_count()?
        } else {
            0
        };
        self.pieces(|batch| {
            let mapped: Vec<T> = batch.par_iter().map(|piece| map(&self.parse(piece, total))).collect();
            for value in mapped {
                if fold(value)? == Flow::Stop {
                    return Ok(Flow::Stop);
                }
            }
            Ok(Flow::Continue)
        })
    }

    /// Rows of all objects, in lines, blank and broken ones included.
    fn row_count(&self) -> Result<u64, LearnError> {
        let mut rows = 0;
        self.pieces(|batch| {
            rows += batch.iter().map(Piece::line_count).sum::<u64>();
            Ok(Flow::Continue)
        })?;
        Ok(rows)
    }

    fn parse(&self, piece: &Piece, total: u64) -> Taken {
        let records = match self.format {
            Format::Csv => parse_lines(piece, self.schema.attributes.len(), self.longest_row),
            Format::JsonLines => parse_objects(piece, &self.schema, self.longest_row, false),
            Format::Parquet => parse_objects(piece, &self.schema, self.longest_row, true),
        };
        // Positions go on from object to object: rows at the same byte of two objects are drawn apart.
        let before: u64 = self.objects[..piece.object].iter().map(|object| object.size).sum();
        let takes = |row: usize| {
            let position = before + records.position(row);
            self.split.takes(piece.first_row + row as u64, total, position)
        };
        let chosen = (!self.split.is_all()).then(|| (0..records.len()).map(takes).collect());
        Taken { records, chosen }
    }

    /// Hands on pieces in order, several at a time while they come faster than they are used.
    fn pieces(&self, mut use_batch: impl FnMut(Vec<Piece>) -> Result<Flow, LearnError>) -> Result<(), LearnError> {
        let most = rayon::current_num_threads() * 2;
        let (sender, receiver) = sync_channel(most);
        std::thread::scope(|scope| {
            scope.spawn(move || self.read_all(&sender));
            let mut first_row = 0;
            while let Some(batch) = next_batch(&receiver, most) {
                let mut batch = batch?;
                if self.stop.is_asked() {
                    return Err(LearnError::Stopped);
                }
                for piece in &mut batch {
                    piece.first_row = first_row;
                    first_row += piece.line_count();
                }
                if use_batch(batch)? == Flow::Stop {
                    break;
                }
            }
            drop(receiver);
            Ok(())
        })
    }

    /// Reads each object and sends its pieces; ends early when nobody listens any more.
    fn read_all(&self, sender: &SyncSender<Result<Piece, LearnError>>) {
        for object in 0..self.objects.len() {
            match self.read_object(object, sender) {
                Ok(Flow::Continue) => {}
                Ok(Flow::Stop) => return,
                Err(error) => {
                    let _nobody_listens = sender.send(Err(error));
                    return;
                }
            }
        }
    }

    fn read_object(&self, number: usize, sender: &SyncSender<Result<Piece, LearnError>>) -> Result<Flow, LearnError> {
        if self.format == Format::Parquet {
            return super::parquet::read_object(self, number, sender);
        }
        let object = &self.objects[number];
        let mut lines = ObjectLines::new(self, number);
        let found = self
            .runtime
            .block_on(self.store.get(&object.path))
            .map_err(|error| unreadable(object, &error))?;
        let mut content = match found.payload {
            GetResultPayload::File(file, _) => Content::File {
                file,
                buffer: vec![0; FILE_BYTES],
            },
            GetResultPayload::Stream(stream) => Content::Stream(stream),
        };
        while let Some(flow) = content.next(&self.runtime, |bytes| lines.push(bytes, sender)) {
            match flow.map_err(|error| unreadable(object, &error))?? {
                Flow::Continue => {}
                Flow::Stop => return Ok(Flow::Stop),
            }
        }
        lines.finish(sender)
    }
}

/// What an object holds, as the store gives it.
enum Content {
    /// Read here: as a stream it would come in many small parts, each from another thread.
    File {
        file: File,
        buffer: Vec<u8>,
    },
    Stream(BoxStream<'static, object_store::Result<Bytes>>),
}

/// So many bytes of a file are read at once.
const FILE_BYTES: usize = 256 << 10;

impl Content {
    /// What `take` makes of the next bytes; `None` at the end.
    fn next<T>(&mut self, runtime: &Handle, take: impl FnOnce(&[u8]) -> T) -> Option<std::io::Result<T>> {
        match self {
            Self::Stream(stream) => {
                let bytes = runtime.block_on(stream.next())?;
                Some(bytes.map(|bytes| take(&bytes)).map_err(std::io::Error::other))
            }
            Self::File { file, buffer } => match file.read(buffer) {
                Ok(0) => None,
                Ok(length) => Some(Ok(take(&buffer[..length]))),
                Err(error) => Some(Err(error)),
            },
        }
    }
}

pub(crate) fn unreadable(object: &SourceObject, error: &dyn std::fmt::Display) -> LearnError {
    LearnError::Unreadable {
        object: object.name.clone(),
        reason: error.to_string(),
    }
}

fn next_batch(receiver: &Receiver<Result<Piece, LearnError>>, most: usize) -> Option<Result<Vec<Piece>, LearnError>> {
    let first = receiver.recv().ok()?;
    let more = std::iter::from_fn(|| receiver.try_recv().ok()).take(most - 1);
    Some(std::iter::once(first).chain(more).collect())
}

/// The lines of one object on their way into pieces.
struct ObjectLines<'a> {
    source: &'a Source,
    number: usize,
    cutter: Cutter,
    waits_for_header: bool,
    layout: Option<Arc<Layout>>,
    seen_line_feed: bool,
    seen_carriage_return: bool,
}

impl<'a> ObjectLines<'a> {
    fn new(source: &'a Source, number: usize) -> Self {
        Self {
            source,
            number,
            cutter: Cutter::new(number, source.longest_row),
            waits_for_header: source.schema.has_header && source.format == Format::Csv,
            layout: None,
            seen_line_feed: false,
            seen_carriage_return: false,
        }
    }

    fn push(&mut self, bytes: &[u8], sender: &SyncSender<Result<Piece, LearnError>>) -> Result<Flow, LearnError> {
        if !self.seen_line_feed {
            self.seen_line_feed = memchr::memchr(b'\n', bytes).is_some();
            self.seen_carriage_return |= memchr::memchr(b'\r', bytes).is_some();
        }
        let mut ready = Vec::new();
        self.cutter.push(bytes, &mut ready);
        self.send(ready, sender)
    }

    fn finish(mut self, sender: &SyncSender<Result<Piece, LearnError>>) -> Result<Flow, LearnError> {
        if self.seen_carriage_return && !self.seen_line_feed {
            let object = self.source.objects[self.number].name.clone();
            return Err(LearnError::CarriageReturnsOnly { object });
        }
        let mut ready = Vec::new();
        let cutter = std::mem::replace(&mut self.cutter, Cutter::new(self.number, 0));
        cutter.finish(&mut ready);
        self.send(ready, sender)
    }

    fn send(&mut self, pieces: Vec<Piece>, sender: &SyncSender<Result<Piece, LearnError>>) -> Result<Flow, LearnError> {
        for mut piece in pieces {
            if self.waits_for_header {
                self.take_header(&mut piece)?;
            }
            piece.layout.clone_from(&self.layout);
            if !piece.bytes.is_empty() && sender.send(Ok(piece)).is_err() {
                return Ok(Flow::Stop);
            }
        }
        Ok(Flow::Continue)
    }

    /// Takes the first line off, once it is seen to name the schema's columns. Byte order marks are no part of a name.
    fn take_header(&mut self, piece: &mut Piece) -> Result<(), LearnError> {
        self.waits_for_header = false;
        let length = memchr::memchr(b'\n', &piece.bytes).map_or(piece.bytes.len(), |end| end + 1);
        let line = piece.bytes.split_to(length);
        piece.offset += length as u64;
        let mark = if line.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        self.layout = layout(self.source, self.number, &line[mark..])?;
        Ok(())
    }
}

/// Where a header says that the attributes stand; `None` where that is the schema's own order.
fn layout(source: &Source, number: usize, line: &[u8]) -> Result<Option<Arc<Layout>>, LearnError> {
    let object = source.objects[number].name.clone();
    let (names, schema) = (header_names(line), &source.schema);
    let expected = schema.attributes.len() + schema.ignored.len();
    if names.len() != expected {
        let found = names.len();
        return Err(LearnError::HeaderWidth {
            object,
            expected,
            found,
        });
    }
    let mut attributes = names.iter().filter(|name| !schema.ignored.contains(name));
    for attribute in &schema.attributes {
        let found = attributes.next().cloned().unwrap_or_default();
        if found != attribute.name {
            let expected = attribute.name.clone();
            return Err(LearnError::Header {
                object,
                expected,
                found,
            });
        }
    }
    let is_attribute = |field: &usize| !schema.ignored.contains(&names[*field]);
    let layout = Layout {
        width: names.len(),
        fields: (0..names.len()).filter(is_attribute).map(Some).collect(),
    };
    Ok((!schema.ignored.is_empty()).then(|| Arc::new(layout)))
}

/// The fields of a header line, which may be quoted.
pub(crate) fn header_names(line: &[u8]) -> Vec<String> {
    let mut reader = csv_core::Reader::new();
    let (mut text, mut ends) = (vec![0; line.len() + 1], vec![0; line.len() + 2]);
    let ended = [line.trim_ascii_end(), b"\n"].concat();
    let (_, _, _, count) = reader.read_record(&ended, &mut text, &mut ends);
    let mut start = 0;
    ends[..count]
        .iter()
        .map(|end| {
            let name = String::from_utf8_lossy(&text[start..*end]).into_owned();
            start = *end;
            name
        })
        .collect()
}
