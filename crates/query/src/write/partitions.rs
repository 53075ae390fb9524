//! Rows shared out to one file for each partition.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch, UInt32Array};
use arrow::compute::{cast, take};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use object_store::ObjectStore;
use object_store::path::Path;

use super::encoding::FileWriter;
use super::options::{Compression, WriteFormat, WriteOptions};
use super::remove;
use crate::ddl::escaped;
use crate::engine::Running;
use crate::error::{QueryError, Result, error_type};
use crate::results::Written;
use crate::table::NULL_PARTITION;
use crate::types::{SqlType, TextFormat};

/// Athena's bound on partitions that one statement writes.
const MOST_PARTITIONS: usize = 100;

/// The number of columns before the partition columns, which must be the last ones in their order.
pub(super) fn split_columns(columns: &[(String, SqlType)], keys: &[String]) -> Result<usize> {
    let plain = columns.len().saturating_sub(keys.len());
    let last: Vec<&String> = columns[plain..].iter().map(|(name, _)| name).collect();
    if last != keys.iter().collect::<Vec<_>>() {
        let text = "HIVE_COLUMN_ORDER_MISMATCH: Partition keys must be the last columns in the table and in the same \
                    order as the table properties";
        return Err(QueryError::user(
            error_type::BAD_TABLE_PROPERTY,
            format!("{text}: [{}]", keys.join(", ")),
        ));
    }
    if plain == 0 {
        let text = "Table contains only partition columns";
        return Err(QueryError::analysis("INVALID_TABLE_PROPERTY", None, text));
    }
    Ok(plain)
}

/// What a writer left.
#[derive(Debug)]
pub(super) struct Output {
    pub written: Written,
    paths: Vec<Path>,
    /// The values of each partition that has rows.
    pub partitions: Vec<Vec<String>>,
}

impl Output {
    pub async fn remove(&self, lake: &Arc<dyn ObjectStore>) {
        remove(lake, &self.paths).await;
    }
}

/// Writes rows to a file for each combination of partition values.
pub(super) struct PartitionedWriter {
    lake: Arc<dyn ObjectStore>,
    folder: Path,
    file_name: String,
    options: WriteOptions,
    schema: SchemaRef,
    plain: usize,
    files: BTreeMap<Vec<String>, FileWriter>,
    rows: u64,
}

impl PartitionedWriter {
    pub fn new(
        running: &Running<'_>,
        folder: Path,
        columns: &[(String, SqlType)],
        options: &WriteOptions,
    ) -> Result<Self> {
        let plain = split_columns(columns, &options.partitioned_by)?;
        let fields: Vec<Field> = columns[..plain]
            .iter()
            .map(|(name, column_type)| Field::new(name, stored_type(column_type), true))
            .collect();
        let extension = match (options.format, options.compression) {
            (WriteFormat::Parquet, _) => "",
            (_, Compression::Gzip) => ".gz",
            _ => "",
        };
        Ok(Self {
            lake: Arc::clone(&running.access.lake),
            folder,
            file_name: format!(
                "{}_{}{extension}",
                running.query.id.replace('-', "_"),
                headwater_kernel::id::uuid()
            ),
            options: options.clone(),
            schema: Arc::new(Schema::new(fields)),
            plain,
            files: BTreeMap::new(),
            rows: 0,
        })
    }

    pub async fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        self.rows += batch.num_rows() as u64;
        let stored = self.stored(batch)?;
        let keys = &batch.columns()[self.plain..];
        if keys.is_empty() {
            return self.write_part(Vec::new(), &stored).await;
        }
        for (values, rows) in grouped(keys, batch.num_rows())? {
            let indices = UInt32Array::from(rows);
            let columns: std::result::Result<Vec<ArrayRef>, _> = stored
                .columns()
                .iter()
                .map(|column| take(column, &indices, None))
                .collect();
            let part = RecordBatch::try_new(Arc::clone(&self.schema), columns.map_err(QueryError::internal)?);
            self.write_part(values, &part.map_err(QueryError::internal)?).await?;
        }
        Ok(())
    }

    /// The plain columns in the types that files hold.
    fn stored(&self, batch: &RecordBatch) -> Result<RecordBatch> {
        let columns: std::result::Result<Vec<ArrayRef>, _> = batch.columns()[..self.plain]
            .iter()
            .zip(self.schema.fields())
            .map(|(column, field)| cast(column, field.data_type()))
            .collect();
        RecordBatch::try_new(Arc::clone(&self.schema), columns.map_err(QueryError::internal)?)
            .map_err(QueryError::internal)
    }

    async fn write_part(&mut self, values: Vec<String>, part: &RecordBatch) -> Result<()> {
        if !self.files.contains_key(&values) {
            if self.files.len() >= MOST_PARTITIONS {
                let text = format!(
                    "HIVE_TOO_MANY_OPEN_PARTITIONS: Exceeded limit of {MOST_PARTITIONS} open writers for partitions/buckets"
                );
                return Err(QueryError::user(error_type::REJECTED, text));
            }
            let path = self.path_of(&values);
            let writer = FileWriter::new(&self.lake, path, Arc::clone(&self.schema), &self.options)?;
            self.files.insert(values.clone(), writer);
        }
        match self.files.get_mut(&values) {
            Some(writer) => writer.write(part).await,
            None => Ok(()),
        }
    }

    fn path_of(&self, values: &[String]) -> Path {
        let folders = self.options.partitioned_by.iter().zip(values);
        let folder = folders.fold(self.folder.clone(), |path, (key, value)| {
            path.join(format!("{key}={}", escaped(value)))
        });
        folder.join(self.file_name.clone())
    }

    /// Ends all files; if one cannot be ended, all are removed.
    pub async fn finish(mut self) -> Result<Output> {
        let mut paths = Vec::new();
        let mut partitions = Vec::new();
        while let Some((values, writer)) = self.files.pop_first() {
            match writer.finish().await {
                Ok(path) => paths.push(path),
                Err(error) => {
                    remove(&self.lake, &paths).await;
                    self.abandon().await;
                    return Err(error);
                }
            }
            if !values.is_empty() {
                partitions.push(values);
            }
        }
        let files = paths.iter().map(|path| format!("s3://{path}")).collect();
        Ok(Output {
            written: Written { files, rows: self.rows },
            paths,
            partitions,
        })
    }

    /// Drops all files that are not ended.
    pub async fn abandon(&mut self) {
        while let Some((_, writer)) = self.files.pop_first() {
            tracing::debug!(path = %writer.path(), "a file of a failed statement is dropped");
            writer.abandon().await;
        }
    }
}

/// The type that a file holds for a column: parquet and Hive have no view types.
fn stored_type(column_type: &SqlType) -> DataType {
    fn plain(data_type: &DataType) -> DataType {
        let plain_field = |field: &Field| field.clone().with_data_type(plain(field.data_type()));
        match data_type {
            DataType::Utf8View => DataType::Utf8,
            DataType::BinaryView => DataType::Binary,
            DataType::List(field) => DataType::List(Arc::new(plain_field(field))),
            DataType::Map(field, sorted) => DataType::Map(Arc::new(plain_field(field)), *sorted),
            DataType::Struct(fields) => DataType::Struct(fields.iter().map(|field| plain_field(field)).collect()),
            other => other.clone(),
        }
    }
    plain(&column_type.to_arrow())
}

/// The rows of each combination of values.
fn grouped(keys: &[ArrayRef], rows: usize) -> Result<BTreeMap<Vec<String>, Vec<u32>>> {
    let formats: std::result::Result<Vec<TextFormat>, _> = keys.iter().map(TextFormat::new).collect();
    let formats = formats.map_err(QueryError::internal)?;
    let mut groups: BTreeMap<Vec<String>, Vec<u32>> = BTreeMap::new();
    for row in 0..rows {
        let value = |format: &TextFormat| {
            let mut text = String::new();
            if format.append(row, &mut text) {
                text
            } else {
                NULL_PARTITION.to_owned()
            }
        };
        groups
            .entry(formats.iter().map(value).collect())
            .or_default()
            .push(row as u32);
    }
    Ok(groups)
}
