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
use object_store::ObjectStore;

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
    if files.len() > MOST_FOOTERS {
        return Ok(files.into_iter().map(|file| sized(file, file_schema)).collect());
    }
    let cache = state.runtime_env().cache_manager.get_file_metadata_cache();
    stream::iter(files)
        .map(|file| {
            let cache = Arc::clone(&cache);
            async move {
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
        if !comparable {
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
