//! One data file under construction: parquet, JSON lines or delimited text.

use std::io::Write;
use std::sync::Arc;

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::{DataType, SchemaRef};
use arrow::error::ArrowError;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::{Compression as ParquetCompression, GzipLevel, ZstdLevel};
use datafusion::parquet::file::properties::WriterProperties;
use flate2::write::GzEncoder;
use object_store::ObjectStore;
use object_store::path::Path;
use serde_json::{Map, Value};

use super::options::{Compression, WriteFormat, WriteOptions};
use crate::error::{QueryError, Result};
use crate::results::Upload;
use crate::types::TextFormat;

/// Encodes rows and sends what is ready.
pub(super) struct FileWriter {
    path: Path,
    encoder: Encoder,
    upload: Upload,
}

#[allow(clippy::large_enum_variant, reason = "a writer holds one of these, not many")]
enum Encoder {
    Parquet(Box<ArrowWriter<Vec<u8>>>),
    Lines {
        sink: Sink,
        format: WriteFormat,
        delimiter: char,
    },
}

/// Bytes on their way to the upload, packed or not.
#[allow(clippy::large_enum_variant, reason = "a writer holds one of these, not many")]
enum Sink {
    Plain(Vec<u8>),
    Gzip(GzEncoder<Vec<u8>>),
}

fn failed(error: impl std::fmt::Display) -> QueryError {
    QueryError::user(
        crate::error::error_type::CANNOT_WRITE_RESULTS,
        format!("HIVE_WRITER_DATA_ERROR: {error}"),
    )
}

fn parquet_compression(compression: Compression) -> ParquetCompression {
    match compression {
        Compression::None => ParquetCompression::UNCOMPRESSED,
        Compression::Gzip => ParquetCompression::GZIP(GzipLevel::default()),
        Compression::Snappy => ParquetCompression::SNAPPY,
        Compression::Zstd => ParquetCompression::ZSTD(ZstdLevel::default()),
        Compression::Lz4 => ParquetCompression::LZ4_RAW,
    }
}

impl FileWriter {
    pub fn new(lake: &Arc<dyn ObjectStore>, path: Path, schema: SchemaRef, options: &WriteOptions) -> Result<Self> {
        let encoder = match options.format {
            WriteFormat::Parquet => {
                let properties = WriterProperties::builder()
                    .set_compression(parquet_compression(options.compression))
                    .build();
                let writer = ArrowWriter::try_new(Vec::new(), schema, Some(properties)).map_err(failed)?;
                Encoder::Parquet(Box::new(writer))
            }
            format => Encoder::Lines {
                sink: Sink::new(options.compression),
                format,
                delimiter: options.field_delimiter,
            },
        };
        Ok(Self {
            upload: Upload::new(Arc::clone(lake), path.clone()),
            path,
            encoder,
        })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub async fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        match &mut self.encoder {
            Encoder::Parquet(writer) => {
                writer.write(batch).map_err(failed)?;
                let ready = std::mem::take(writer.inner_mut());
                self.upload.write(&ready).await
            }
            Encoder::Lines {
                sink,
                format,
                delimiter,
            } => {
                let text = match format {
                    WriteFormat::Json => json_lines(batch),
                    _ => delimited_lines(batch, *delimiter),
                };
                sink.write(text.map_err(failed)?.as_bytes())?;
                self.upload.write(&sink.take()).await
            }
        }
    }

    /// Ends the file and makes it appear.
    pub async fn finish(self) -> Result<Path> {
        let Self {
            path,
            encoder,
            mut upload,
        } = self;
        let rest = match encoder {
            Encoder::Parquet(writer) => writer.into_inner().map_err(failed)?,
            Encoder::Lines { sink, .. } => sink.finish()?,
        };
        upload.write(&rest).await?;
        upload.finish().await?;
        Ok(path)
    }

    pub async fn abandon(self) {
        self.upload.abort().await;
    }
}

impl Sink {
    fn new(compression: Compression) -> Self {
        match compression {
            Compression::Gzip => Self::Gzip(GzEncoder::new(Vec::new(), flate2::Compression::default())),
            _ => Self::Plain(Vec::new()),
        }
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        match self {
            Self::Plain(buffer) => buffer.extend_from_slice(bytes),
            Self::Gzip(encoder) => encoder.write_all(bytes).map_err(failed)?,
        }
        Ok(())
    }

    fn take(&mut self) -> Vec<u8> {
        match self {
            Self::Plain(buffer) => std::mem::take(buffer),
            Self::Gzip(encoder) => std::mem::take(encoder.get_mut()),
        }
    }

    fn finish(self) -> Result<Vec<u8>> {
        match self {
            Self::Plain(buffer) => Ok(buffer),
            Self::Gzip(encoder) => encoder.finish().map_err(failed),
        }
    }
}

/// LazySimpleSerDe's text: `\N` for NULL, lists and maps by the control characters behind the delimiter.
fn delimited_lines(batch: &RecordBatch, delimiter: char) -> std::result::Result<String, ArrowError> {
    let formats: std::result::Result<Vec<TextFormat>, ArrowError> =
        batch.columns().iter().map(TextFormat::new).collect();
    if batch.columns().iter().any(|column| column.data_type().is_nested()) {
        return Err(ArrowError::NotYetImplemented(
            "nested columns cannot be written as text yet".to_owned(),
        ));
    }
    let formats = formats?;
    let mut text = String::new();
    for row in 0..batch.num_rows() {
        for (index, format) in formats.iter().enumerate() {
            if index > 0 {
                text.push(delimiter);
            }
            if !format.append(row, &mut text) {
                text.push_str("\\N");
            }
        }
        text.push('\n');
    }
    Ok(text)
}

fn json_lines(batch: &RecordBatch) -> std::result::Result<String, ArrowError> {
    let mut text = String::new();
    for row in 0..batch.num_rows() {
        let mut document = Map::new();
        for (field, column) in batch.schema().fields().iter().zip(batch.columns()) {
            document.insert(field.name().clone(), json_value(column, row)?);
        }
        text.push_str(&Value::Object(document).to_string());
        text.push('\n');
    }
    Ok(text)
}

fn json_value(column: &arrow::array::ArrayRef, row: usize) -> std::result::Result<Value, ArrowError> {
    if column.data_type().is_null() || column.is_null(row) {
        return Ok(Value::Null);
    }
    match column.data_type() {
        DataType::Boolean => return Ok(Value::Bool(column.as_boolean().value(row))),
        DataType::List(_) => {
            let items = column.as_list::<i32>().value(row);
            return (0..items.len()).map(|index| json_value(&items, index)).collect();
        }
        DataType::Struct(fields) => {
            let columns = column.as_struct().columns();
            let members = fields
                .iter()
                .zip(columns)
                .map(|(field, inner)| Ok((field.name().clone(), json_value(inner, row)?)));
            return Ok(Value::Object(members.collect::<std::result::Result<_, ArrowError>>()?));
        }
        DataType::Map(..) => return map_value(column, row),
        _ => {}
    }
    let mut text = String::new();
    TextFormat::new(column)?.append(row, &mut text);
    if column.data_type().is_numeric() {
        return Ok(serde_json::from_str(&text).unwrap_or(Value::String(text)));
    }
    Ok(Value::String(text))
}

fn map_value(column: &arrow::array::ArrayRef, row: usize) -> std::result::Result<Value, ArrowError> {
    let entries = column.as_map().value(row);
    let keys = TextFormat::new(entries.column(0))?;
    let mut object = Map::new();
    for index in 0..entries.len() {
        let mut key = String::new();
        keys.append(index, &mut key);
        object.insert(key, json_value(entries.column(1), index)?);
    }
    Ok(Value::Object(object))
}
