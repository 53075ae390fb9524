//! A table of the catalog as DataFusion's table provider.

use std::sync::Arc;

use arrow::datatypes::{Field, FieldRef, Schema, SchemaRef};
use async_trait::async_trait;
use datafusion::catalog::{Session, TableProvider};
use datafusion::common::project_schema;
use datafusion::common::stats::Precision;
use datafusion::common::{Result as PlanResult, Statistics};
use datafusion::datasource::listing::PartitionedFile;
use datafusion::datasource::physical_plan::{FileGroup, FileScanConfigBuilder, FileSource};
use datafusion::datasource::source::DataSourceExec;
use datafusion::datasource::table_schema::TableSchema;
use datafusion::execution::object_store::ObjectStoreUrl;
use datafusion::logical_expr::{Expr, TableProviderFilterPushDown, TableType};
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::empty::EmptyExec;
use datafusion::physical_plan::union::UnionExec;
use futures::{StreamExt, TryStreamExt, stream};
use headwater_catalog::model::{Column, StorageDescriptor, Table};
use headwater_catalog::{Catalog, CatalogId};
use object_store::{ObjectMeta, ObjectStore};

use super::adapter::HiveColumns;
use super::format::Format;
use super::lines::unsupported_codec;
use super::location::{data_files, lake_path};
use super::partitions::{ScannedPartition, chosen_partitions};
use super::text_source::TextSource;
use super::{carried, parquet};
use crate::error::{QueryError, Result, error_type};
use crate::types::SqlType;

/// Where the engine finds the store of all buckets.
pub(crate) const LAKE_URL: &str = "lake://all";

/// Folders listed at once.
const CONCURRENT_LISTINGS: usize = 32;

/// Rows of text files are guessed at this many bytes, for want of footers.
const GUESSED_ROW: u64 = 100;

/// What scans reach their data through.
#[derive(Debug)]
pub(crate) struct TableAccess {
    pub catalog: Catalog,
    pub catalog_id: CatalogId,
    pub lake: Arc<dyn ObjectStore>,
}

#[derive(Debug)]
pub(crate) struct CatalogTable {
    pub(super) definition: Arc<Table>,
    pub(super) access: Arc<TableAccess>,
    columns: Vec<(String, SqlType)>,
    /// The partition keys.
    pub(super) keys: Vec<(String, SqlType)>,
    file_schema: SchemaRef,
    schema: SchemaRef,
}

impl CatalogTable {
    /// Fails when a column's type or the table's kind cannot be read.
    pub fn new(definition: Arc<Table>, access: Arc<TableAccess>) -> Result<Self> {
        check_kind(&definition)?;
        let empty = StorageDescriptor::default();
        let descriptor = definition.input.storage_descriptor.as_ref().unwrap_or(&empty);
        let columns = typed_columns(descriptor.columns.as_deref().unwrap_or_default(), &definition)?;
        let keys = typed_columns(
            definition.input.partition_keys.as_deref().unwrap_or_default(),
            &definition,
        )?;
        let file_fields: Vec<Field> = columns.iter().map(field).collect();
        let all_fields: Vec<Field> = columns.iter().chain(&keys).map(field).collect();
        Ok(Self {
            file_schema: Arc::new(Schema::new(file_fields)),
            schema: Arc::new(Schema::new(all_fields)),
            definition,
            access,
            columns,
            keys,
        })
    }

    /// Columns and partition keys with their types, in the table's order.
    pub fn all_columns(&self) -> impl Iterator<Item = &(String, SqlType)> {
        self.columns.iter().chain(&self.keys)
    }

    pub fn keys(&self) -> &[(String, SqlType)] {
        &self.keys
    }

    fn is_key(&self, name: &str) -> bool {
        self.keys.iter().any(|(key, _)| key == name)
    }

    fn is_over_keys(&self, filter: &Expr) -> bool {
        let columns = filter.column_refs();
        !columns.is_empty() && columns.iter().all(|column| self.is_key(&column.name)) && !filter.is_volatile()
    }

    fn table_schema(&self) -> TableSchema {
        let keys: Vec<FieldRef> = self.keys.iter().map(|key| Arc::new(field(key))).collect();
        TableSchema::builder(Arc::clone(&self.file_schema))
            .with_table_partition_cols(keys)
            .build()
    }

    /// The folders to read, with the values of their partition keys.
    async fn folders(&self, state: &dyn Session, filters: &[Expr]) -> PlanResult<Vec<ScannedPartition>> {
        if self.keys.is_empty() {
            let descriptor = self.definition.input.storage_descriptor.clone().unwrap_or_default();
            return Ok(vec![ScannedPartition {
                descriptor,
                values: Vec::new(),
            }]);
        }
        let over_keys: Vec<Expr> = filters
            .iter()
            .filter(|filter| self.is_over_keys(filter))
            .cloned()
            .collect();
        chosen_partitions(self, state, &over_keys).await
    }

    /// The files of all folders, grouped by their format.
    async fn files(&self, folders: Vec<ScannedPartition>) -> PlanResult<Vec<(Format, Vec<PartitionedFile>)>> {
        let listed: Vec<(Format, Vec<PartitionedFile>)> = stream::iter(folders)
            .map(|folder| self.files_of(folder))
            .buffered(CONCURRENT_LISTINGS)
            .try_collect()
            .await?;
        let mut grouped: Vec<(Format, Vec<PartitionedFile>)> = Vec::new();
        for (format, files) in listed {
            match grouped.iter_mut().find(|(known, _)| *known == format) {
                Some((_, together)) => together.extend(files),
                None => grouped.push((format, files)),
            }
        }
        grouped.retain(|(_, files)| !files.is_empty());
        Ok(grouped)
    }

    async fn files_of(&self, folder: ScannedPartition) -> PlanResult<(Format, Vec<PartitionedFile>)> {
        let parameters = self.definition.input.parameters.as_ref();
        let format = Format::of(&folder.descriptor, parameters).map_err(carried)?;
        let location = folder.descriptor.location.as_deref().unwrap_or_default();
        let path = lake_path(location).map_err(carried)?;
        let found = data_files(&self.access.lake, &path)
            .await
            .map_err(|error| carried(unlistable(location, &error)))?;
        if let Some(file) = found
            .iter()
            .find(|file| unsupported_codec(&file.location).is_some() && format != Format::Parquet)
        {
            let text = format!("files compressed like s3://{} cannot be read yet", file.location);
            return Err(carried(QueryError::not_supported(text)));
        }
        let with_values = |meta: ObjectMeta| {
            let mut file = PartitionedFile::from(meta);
            file.partition_values.clone_from(&folder.values);
            file
        };
        Ok((format, found.into_iter().map(with_values).collect()))
    }

    async fn scan_format(
        &self,
        state: &dyn Session,
        format: Format,
        files: Vec<PartitionedFile>,
        projection: Option<&Vec<usize>>,
        limit: Option<usize>,
    ) -> PlanResult<Arc<dyn ExecutionPlan>> {
        let (source, files) = self.source(state, format, files).await?;
        let statistics = merged_statistics(&files, &self.schema)?;
        let groups = FileGroup::new(files).split_files(state.config().target_partitions());
        let config = FileScanConfigBuilder::new(ObjectStoreUrl::parse(LAKE_URL)?, source)
            .with_file_groups(groups)
            .with_statistics(statistics)
            .with_projection_indices(projection.cloned())?
            .with_limit(limit)
            .with_expr_adapter(Some(Arc::new(HiveColumns)))
            .build();
        Ok(DataSourceExec::from_data_source(config))
    }

    async fn source(
        &self,
        state: &dyn Session,
        format: Format,
        files: Vec<PartitionedFile>,
    ) -> PlanResult<(Arc<dyn FileSource>, Vec<PartitionedFile>)> {
        match format {
            Format::Parquet => {
                let lake = Arc::clone(&self.access.lake);
                let source = parquet::source(state, Arc::clone(&lake), self.table_schema());
                let files = parquet::with_statistics(state, &lake, &self.file_schema, files).await?;
                Ok((source, files))
            }
            Format::Text { serde, skipped_lines } => {
                let types = self
                    .columns
                    .iter()
                    .map(|(_, column_type)| column_type.clone())
                    .collect();
                let source = TextSource::new(serde, skipped_lines, types, self.table_schema());
                let guessed = files.into_iter().map(|file| guessed(file, &self.file_schema)).collect();
                Ok((Arc::new(source), guessed))
            }
        }
    }
}

fn guessed(file: PartitionedFile, file_schema: &SchemaRef) -> PartitionedFile {
    let mut statistics = Statistics::new_unknown(file_schema);
    let size = file.object_meta.size;
    statistics.total_byte_size = Precision::Inexact(usize::try_from(size).unwrap_or(usize::MAX));
    statistics.num_rows = Precision::Inexact(usize::try_from(size / GUESSED_ROW + 1).unwrap_or(usize::MAX));
    file.with_statistics(Arc::new(statistics))
}

fn merged_statistics(files: &[PartitionedFile], schema: &SchemaRef) -> PlanResult<Statistics> {
    let known: Option<Vec<&Statistics>> = files.iter().map(|file| file.statistics.as_deref()).collect();
    match known {
        Some(all) if !all.is_empty() => Statistics::try_merge_iter(all, schema),
        _ => Ok(Statistics::new_unknown(schema)),
    }
}

fn unlistable(location: &str, error: &object_store::Error) -> QueryError {
    match error {
        object_store::Error::NotFound { .. } => {
            let text = format!("HIVE_METASTORE_ERROR: The specified bucket does not exist: {location}");
            QueryError::user(error_type::BUCKET_MISSING, text)
        }
        other => QueryError::user(
            error_type::PATH_MISSING,
            format!("HIVE_FILESYSTEM_ERROR: {location}: {other}"),
        ),
    }
}

/// Refuses tables whose rows lie elsewhere than in the files that the catalog names.
fn check_kind(definition: &Table) -> Result<()> {
    let parameters = definition.input.parameters.as_ref();
    let parameter = |key: &str| parameters.and_then(|all| all.get(key)).map(|text| text.to_lowercase());
    if parameter("projection.enabled").as_deref() == Some("true") {
        let text = format!(
            "HIVE_METASTORE_ERROR: Table {}.{} is configured for partition projection, which is not supported yet",
            definition.database, definition.input.name
        );
        return Err(QueryError::user(error_type::NOT_SUPPORTED, text));
    }
    for key in ["table_type", "spark.sql.sources.provider"] {
        if let Some(kind @ ("iceberg" | "delta" | "hudi")) = parameter(key).as_deref() {
            return Err(QueryError::not_supported(format!(
                "{kind} tables are not supported yet"
            )));
        }
    }
    Ok(())
}

fn typed_columns(columns: &[Column], definition: &Table) -> Result<Vec<(String, SqlType)>> {
    columns
        .iter()
        .map(|column| {
            let text = column.data_type.as_deref().unwrap_or("string");
            let parsed = SqlType::parse_hive(text).map_err(|_| {
                let place = format!("{}.{}", definition.database, definition.input.name);
                let message = format!(
                    "HIVE_INVALID_METADATA: Glue table '{place}' column '{}' has invalid data type: {text}",
                    column.name
                );
                QueryError::user(error_type::SCHEMA, message)
            })?;
            Ok((column.name.to_lowercase(), parsed))
        })
        .collect()
}

fn field((name, sql_type): &(String, SqlType)) -> Field {
    Field::new(name, sql_type.to_arrow(), true)
}

#[async_trait]
impl TableProvider for CatalogTable {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn table_type(&self) -> TableType {
        TableType::Base
    }

    fn supports_filters_pushdown(&self, filters: &[&Expr]) -> PlanResult<Vec<TableProviderFilterPushDown>> {
        let support = |filter: &&Expr| {
            if self.is_over_keys(filter) {
                TableProviderFilterPushDown::Exact
            } else {
                TableProviderFilterPushDown::Inexact
            }
        };
        Ok(filters.iter().map(support).collect())
    }

    async fn scan(
        &self,
        state: &dyn Session,
        projection: Option<&Vec<usize>>,
        filters: &[Expr],
        limit: Option<usize>,
    ) -> PlanResult<Arc<dyn ExecutionPlan>> {
        let folders = self.folders(state, filters).await?;
        let mut scans = Vec::new();
        for (format, files) in self.files(folders).await? {
            scans.push(self.scan_format(state, format, files, projection, limit).await?);
        }
        match scans.len() {
            0 => Ok(Arc::new(EmptyExec::new(project_schema(&self.schema, projection)?))),
            1 => Ok(scans.remove(0)),
            _ => UnionExec::try_new(scans),
        }
    }
}
