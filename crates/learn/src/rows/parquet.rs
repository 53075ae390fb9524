//! Parquet objects, turned into rows of text a batch at a time.

use std::io::{self, Read};
use std::sync::mpsc::SyncSender;

use arrow::array::RecordBatch;
use arrow::util::display::{ArrayFormatter, FormatOptions};
use bytes::{Buf, Bytes};
use object_store::ObjectStoreExt;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::errors::ParquetError;
use parquet::file::reader::{ChunkReader, Length};
use serde_json::{Map, Value};

use super::pieces::Piece;
use super::source::{Flow, Source, SourceObject, unreadable};
use crate::error::LearnError;

/// Rows that become one piece.
const BATCH_ROWS: usize = 8192;

/// Reads the columns that the schema names; each piece holds a batch of rows as JSON lines, its offset the number of its first row.
pub fn read_object(
    source: &Source,
    number: usize,
    sender: &SyncSender<Result<Piece, LearnError>>,
) -> Result<Flow, LearnError> {
    let object = &source.objects[number];
    let failed = |error: &dyn std::fmt::Display| unreadable(object, error);
    let stored = StoredObject {
        source: source.clone(),
        object: object.clone(),
    };
    let builder = ParquetRecordBatchReaderBuilder::try_new(stored).map_err(|e| failed(&e))?;
    let wanted = |name: &str| source.schema.column(name).is_some();
    let columns = builder.schema().fields().iter().enumerate();
    let roots: Vec<usize> = columns
        .filter(|(_, field)| wanted(field.name()))
        .map(|(root, _)| root)
        .collect();
    let mask = ProjectionMask::roots(builder.parquet_schema(), roots);
    let batches = builder
        .with_projection(mask)
        .with_batch_size(BATCH_ROWS)
        .build()
        .map_err(|error| failed(&error))?;
    let mut first_row = 0;
    for batch in batches {
        let batch = batch.map_err(|error| failed(&error))?;
        let piece = Piece {
            object: number,
            offset: first_row,
            first_row: 0,
            bytes: json_lines(&batch).map_err(|error| failed(&error))?,
            layout: None,
        };
        first_row += batch.num_rows() as u64;
        if sender.send(Ok(piece)).is_err() {
            return Ok(Flow::Stop);
        }
    }
    Ok(Flow::Continue)
}

fn json_lines(batch: &RecordBatch) -> Result<Bytes, arrow::error::ArrowError> {
    let options = FormatOptions::default();
    let schema = batch.schema();
    let columns = batch
        .columns()
        .iter()
        .zip(schema.fields())
        .map(|(array, field)| Ok((field.name(), array, ArrayFormatter::try_new(array.as_ref(), &options)?)))
        .collect::<Result<Vec<_>, arrow::error::ArrowError>>()?;
    let mut text = Vec::new();
    for row in 0..batch.num_rows() {
        let present = columns.iter().filter(|(_, array, _)| !array.is_null(row));
        let members: Map<String, Value> = present
            .map(|(name, _, formatter)| ((*name).clone(), Value::String(formatter.value(row).to_string())))
            .collect();
        text.extend_from_slice(Value::Object(members).to_string().as_bytes());
        text.push(b'\n');
    }
    Ok(Bytes::from(text))
}

/// An object of the store as Parquet's reader wants it: ranges on demand.
struct StoredObject {
    source: Source,
    object: SourceObject,
}

impl StoredObject {
    fn range(&self, start: u64, end: u64) -> Result<Bytes, ParquetError> {
        let read = self
            .source
            .store
            .get_range(&self.object.path, start..end.min(self.object.size));
        let bytes = self.source.runtime.block_on(read);
        bytes.map_err(|error| ParquetError::External(Box::new(error)))
    }
}

impl Length for StoredObject {
    fn len(&self) -> u64 {
        self.object.size
    }
}

impl ChunkReader for StoredObject {
    type T = Box<dyn Read>;

    /// The reader asks so only for the footer and for page headers; a megabyte at a time serves both.
    fn get_read(&self, start: u64) -> Result<Self::T, ParquetError> {
        let reader = RangeReader {
            object: Self {
                source: self.source.clone(),
                object: self.object.clone(),
            },
            position: start,
            buffer: Bytes::new(),
        };
        Ok(Box::new(reader))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes, ParquetError> {
        self.range(start, start + length as u64)
    }
}

struct RangeReader {
    object: StoredObject,
    position: u64,
    buffer: Bytes,
}

const RANGE_BYTES: u64 = 1 << 20;

impl Read for RangeReader {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if self.buffer.is_empty() && self.position < self.object.len() {
            let end = self.position + RANGE_BYTES;
            self.buffer = self.object.range(self.position, end).map_err(io::Error::other)?;
            self.position += self.buffer.len() as u64;
        }
        let length = target.len().min(self.buffer.len());
        self.buffer.copy_to_slice(&mut target[..length]);
        Ok(length)
    }
}
