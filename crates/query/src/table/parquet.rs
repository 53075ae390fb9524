//! The scan of parquet files: DataFusion's, with statistics from the footers.

use std::sync::Arc;

use arrow::datatypes::{DataType, SchemaRef};
use datafusion::catalog::Session;
use datafusion::common::config::TableParquetOptions;
use datafusion::common::stats::Precision;
use datafusion::common::{ColumnStatistics, Result, Statistics};
use datafusion::datasource::listing::PartitionedFile;
use datafusion::datasource::physical_plan::parquet::CachedParquetFileReaderFactory;
use datafusion::datasource::physical_plan::parquet::metadata::DFParquetMetadata;
use datafusion::datasource::physical_plan::{FileSource, ParquetSource};
use datafusion::datasource::table_schema::TableSchema;
use datafusion::parquet::arrow::parquet_to_arrow_schema;
use datafusion::parquet::file::metadata::ParquetMetaData;
use futures::{StreamExt, TryStreamExt, stream};
use object_store::{ObjectStore, ObjectStoreExt};

use super::bad_data;

/// Footers read at once while planning.
const CONCURRENT_FOOTERS: usize = 16;

/// With more files than this, planning does not read footers: sizes alone must do.
const MOST_FOOTERS: usize = 2000;

pub(super) fn source(state: &dyn Session, store: Arc<dyn ObjectStore>, schema: TableSchema) -> Arc<dyn FileSource> {
    let global = state.config_options().execution.parquet.clone();
    let options = TableParquetOptions {
        global,
        ..TableParquetOptions::default()
    };
    let cache = state.runtime_env().cache_manager.get_file_metadata_cache();
    let reader = Arc::new(CachedParquetFileReaderFactory::new(store, cache));
    Arc::new(
        ParquetSource::new(schema)
            .with_table_parquet_options(options)
            .with_parquet_file_reader_factory(reader),
    )
}

/// Gives each file the statistics of its footer: join order and pruning rest on them.
pub(super) async fn with_statistics(
    state: &dyn Session,
    store: &Arc<dyn ObjectStore>,
    file_schema: &SchemaRef,
    files: Vec<PartitionedFile>,
) -> Result<Vec<PartitionedFile>> {
    let reads_footers = files.len() <= MOST_FOOTERS;
    let cache = state.runtime_env().cache_manager.get_file_metadata_cache();
    stream::iter(files)
        .map(|file| {
            let cache = Arc::clone(&cache);
            async move {
                check_footer(store.as_ref(), &file).await?;
                if !reads_footers {
                    return Ok(sized(file, file_schema));
                }
                let reader = DFParquetMetadata::new(store.as_ref(), &file.object_meta)
                    .with_metadata_size_hint(Some(64 << 10))
                    .with_file_metadata_cache(Some(cache));
                let footer = reader
                    .fetch_metadata()
                    .await
                    .map_err(|error| unreadable(&file, error))?;
                let statistics = footer_statistics(&footer, file_schema)?;
                Ok(file.with_statistics(Arc::new(statistics)))
            }
        })
        .buffered(CONCURRENT_FOOTERS)
        .try_collect()
        .await
}

/// Refuses a file whose last bytes are no footer, or claim one that is longer than the file: the reader would compute
/// with that length.
///
/// Source: parquet format, "File format": a footer, its length in four bytes, and `PAR1`.
async fn check_footer(store: &dyn ObjectStore, file: &PartitionedFile) -> Result<()> {
    /// The magic bytes at both ends and the footer's length before the last.
    const SHORTEST: u64 = 12;
    const TAIL: u64 = 8;
    let malformed = |reason: &str| {
        bad_data(format!(
            "Malformed Parquet file. {reason} [s3://{}]",
            file.object_meta.location
        ))
    };
    let size = file.object_meta.size;
    if size < SHORTEST {
        return Err(malformed("it is too short"));
    }
    let tail = store.get_range(&file.object_meta.location, size - TAIL..size).await?;
    let Some((length, magic)) = tail.split_first_chunk::<4>() else {
        return Err(malformed("it ends early"));
    };
    if magic != b"PAR1" {
        return Err(malformed("it does not end with PAR1"));
    }
    if u64::from(u32::from_le_bytes(*length)) + SHORTEST > size {
        return Err(malformed("its footer claims more bytes than there are"));
    }
    Ok(())
}

fn unreadable(file: &PartitionedFile, error: datafusion::error::DataFusionError) -> datafusion::error::DataFusionError {
    use datafusion::error::DataFusionError;
    match error {
        DataFusionError::ParquetError(reason) => bad_data(format!(
            "Malformed Parquet file. {reason} [s3://{}]",
            file.object_meta.location
        )),
        other => other,
    }
}

fn sized(file: PartitionedFile, file_schema: &SchemaRef) -> PartitionedFile {
    let mut statistics = Statistics::new_unknown(file_schema);
    statistics.total_byte_size = Precision::Inexact(usize::try_from(file.object_meta.size).unwrap_or(usize::MAX));
    file.with_statistics(Arc::new(statistics))
}

/// Row counts always; values of a column only where the file has it under the same name and type.
fn footer_statistics(footer: &ParquetMetaData, file_schema: &SchemaRef) -> Result<Statistics> {
    let details = footer.file_metadata();
    let physical = parquet_to_arrow_schema(details.schema_descr(), details.key_value_metadata())?;
    let mut statistics = DFParquetMetadata::statistics_from_parquet_metadata(footer, file_schema)?;
    for (field, column) in file_schema.fields().iter().zip(statistics.column_statistics.iter_mut()) {
        let comparable = physical
            .field_with_name(field.name())
            .is_ok_and(|found| plain_type(found.data_type()) == plain_type(field.data_type()));
        if comparable {
            // Good enough to leave out what cannot match, not to answer from: writers have erred in them.
            column.min_value = column.min_value.clone().to_inexact();
            column.max_value = column.max_value.clone().to_inexact();
        } else {
            *column = ColumnStatistics::new_unknown();
        }
    }
    Ok(statistics)
}

/// The type without the choice of its text encoding.
fn plain_type(data_type: &DataType) -> DataType {
    match data_type {
        DataType::Utf8 | DataType::LargeUtf8 => DataType::Utf8View,
        DataType::Binary | DataType::LargeBinary => DataType::BinaryView,
        other => other.clone(),
    }
}
