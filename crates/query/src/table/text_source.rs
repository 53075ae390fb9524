//! The scan of text files: lines through a SerDe into record batches, as DataFusion's file source.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;

use arrow::array::{RecordBatch, RecordBatchOptions};
use arrow::datatypes::{Schema, SchemaRef};
use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::common::{DataFusionError, Result};
use datafusion::datasource::listing::PartitionedFile;
use datafusion::datasource::physical_plan::{
    FileGroupPartitioner, FileOpenFuture, FileOpener, FileScanConfig, FileSource,
};
use datafusion::datasource::projection::{ProjectionOpener, SplitProjection};
use datafusion::datasource::table_schema::TableSchema;
use datafusion::physical_expr::LexOrdering;
use datafusion::physical_expr::projection::ProjectionExprs;
use datafusion::physical_plan::PhysicalExpr;
use datafusion::physical_plan::metrics::ExecutionPlanMetricsSet;
use futures::{FutureExt, StreamExt, stream};
use object_store::ObjectStore;

use super::builder::ColumnBuilder;
use super::format::TextSerde;
use super::json::JsonColumn;
use super::lines::{Lines, is_gzip};
use super::{json, lazy_simple, open_csv};
use crate::types::SqlType;

const DEFAULT_BATCH: usize = 8192;

/// Text files of one SerDe.
#[derive(Clone, Debug)]
pub(super) struct TextSource {
    serde: Arc<TextSerde>,
    skipped_lines: usize,
    /// The SQL types of the file's columns, in their order.
    types: Arc<Vec<SqlType>>,
    table_schema: TableSchema,
    projection: SplitProjection,
    batch_size: usize,
    metrics: ExecutionPlanMetricsSet,
}

impl TextSource {
    pub fn new(serde: TextSerde, skipped_lines: usize, types: Vec<SqlType>, table_schema: TableSchema) -> Self {
        Self {
            serde: Arc::new(serde),
            skipped_lines,
            types: Arc::new(types),
            projection: SplitProjection::unprojected(&table_schema),
            table_schema,
            batch_size: DEFAULT_BATCH,
            metrics: ExecutionPlanMetricsSet::new(),
        }
    }
}

impl FileSource for TextSource {
    fn create_file_opener(
        &self,
        store: Arc<dyn ObjectStore>,
        _: &FileScanConfig,
        _: usize,
    ) -> Result<Arc<dyn FileOpener>> {
        let file_schema = self.table_schema.file_schema();
        let projected = Arc::new(file_schema.project(&self.projection.file_indices)?);
        let opener = TextOpener {
            source: self.clone(),
            store,
            projected,
        };
        ProjectionOpener::try_new(self.projection.clone(), Arc::new(opener), file_schema)
    }

    fn table_schema(&self) -> &TableSchema {
        &self.table_schema
    }

    fn with_batch_size(&self, batch_size: usize) -> Arc<dyn FileSource> {
        Arc::new(Self {
            batch_size,
            ..self.clone()
        })
    }

    fn projection(&self) -> Option<&ProjectionExprs> {
        Some(&self.projection.source)
    }

    fn metrics(&self) -> &ExecutionPlanMetricsSet {
        &self.metrics
    }

    fn file_type(&self) -> &'static str {
        match self.serde.as_ref() {
            TextSerde::Json(_) => "json",
            _ => "csv",
        }
    }

    /// Splits plain files at any byte; packed ones can only be read from their beginning.
    fn repartitioned(
        &self,
        target_partitions: usize,
        smallest: usize,
        ordering: Option<LexOrdering>,
        config: &FileScanConfig,
    ) -> Result<Option<FileScanConfig>> {
        let packed = config
            .file_groups
            .iter()
            .flat_map(datafusion::datasource::physical_plan::FileGroup::iter)
            .any(|file| is_gzip(&file.object_meta.location));
        if packed {
            return Ok(None);
        }
        let groups = FileGroupPartitioner::new()
            .with_target_partitions(target_partitions)
            .with_repartition_file_min_size(smallest)
            .with_preserve_order_within_groups(ordering.is_some())
            .repartition_file_groups(&config.file_groups);
        Ok(groups.map(|file_groups| {
            let mut divided = config.clone();
            divided.file_groups = file_groups;
            divided
        }))
    }

    fn try_pushdown_projection(&self, projection: &ProjectionExprs) -> Result<Option<Arc<dyn FileSource>>> {
        let merged = self.projection.source.try_merge(projection)?;
        let split = SplitProjection::new(self.table_schema.file_schema(), &merged);
        Ok(Some(Arc::new(Self {
            projection: split,
            ..self.clone()
        })))
    }

    fn apply_expressions(
        &self,
        visit: &mut dyn FnMut(&Arc<dyn PhysicalExpr>) -> Result<TreeNodeRecursion>,
    ) -> Result<TreeNodeRecursion> {
        datafusion::physical_plan::apply_expression_roots(self.projection.source.iter(), visit)
    }
}

struct TextOpener {
    source: TextSource,
    store: Arc<dyn ObjectStore>,
    projected: SchemaRef,
}

impl FileOpener for TextOpener {
    fn open(&self, file: PartitionedFile) -> Result<FileOpenFuture> {
        let range = file.range.as_ref().map(|range| byte_range(range.start, range.end));
        let at_start = range.as_ref().is_none_or(|range| range.start == 0);
        let meta = file.object_meta;
        let lines = Lines::new(Arc::clone(&self.store), meta.location, meta.size, range);
        let rows = Rows {
            decoder: Decoder::new(&self.source, &self.projected)?,
            lines,
            header: if at_start { self.source.skipped_lines } else { 0 },
            batch_size: self.source.batch_size,
            schema: Arc::clone(&self.projected),
            done: false,
        };
        Ok(async move { Ok(stream::try_unfold(rows, Rows::next).boxed()) }.boxed())
    }
}

fn byte_range(start: i64, end: i64) -> Range<u64> {
    u64::try_from(start).unwrap_or(0)..u64::try_from(end).unwrap_or(0)
}

/// The batches of one file.
struct Rows {
    decoder: Decoder,
    lines: Lines,
    header: usize,
    batch_size: usize,
    schema: SchemaRef,
    done: bool,
}

impl Rows {
    async fn next(mut self) -> Result<Option<(RecordBatch, Self)>> {
        if self.done {
            return Ok(None);
        }
        while self.header > 0 && self.lines.next().await?.is_some() {
            self.header -= 1;
        }
        let mut rows = 0;
        while rows < self.batch_size {
            let Some(line) = self.lines.next().await? else {
                self.done = true;
                break;
            };
            rows += usize::from(self.decoder.append(&line, self.lines.path().as_ref())?);
        }
        if rows == 0 {
            return Ok(None);
        }
        let batch = self.decoder.batch(&self.schema, rows)?;
        Ok(Some((batch, self)))
    }
}

/// Builders of the projected columns, behind a SerDe.
enum Decoder {
    Split {
        serde: Arc<TextSerde>,
        columns: Vec<(usize, ColumnBuilder)>,
    },
    Json {
        serde: Arc<TextSerde>,
        columns: Vec<JsonColumn>,
    },
}

impl Decoder {
    fn new(source: &TextSource, projected: &Schema) -> Result<Self> {
        let indices = &source.projection.file_indices;
        let mut builders: VecDeque<(usize, ColumnBuilder)> = VecDeque::new();
        for index in indices {
            builders.push_back((*index, ColumnBuilder::new(&source.types[*index])?));
        }
        let serde = Arc::clone(&source.serde);
        let TextSerde::Json(json_serde) = source.serde.as_ref() else {
            return Ok(Self::Split {
                serde,
                columns: builders.into(),
            });
        };
        let key_of = |name: &str| {
            let mapped = json_serde.mappings.iter().find(|(column, _)| column == name);
            mapped.map_or_else(|| name.to_owned(), |(_, key)| key.to_lowercase())
        };
        let names = projected.fields().iter().map(|field| key_of(field.name()));
        let columns = builders.into_iter().zip(names);
        let columns = columns
            .map(|((index, builder), key)| JsonColumn { index, key, builder })
            .collect();
        Ok(Self::Json { serde, columns })
    }

    /// Appends a line; false when the line is no row.
    fn append(&mut self, line: &[u8], path: &str) -> Result<bool> {
        match self {
            Self::Split { serde, columns } => match serde.as_ref() {
                TextSerde::LazySimple(delimiters) => lazy_simple::append_line(line, delimiters, columns),
                TextSerde::OpenCsv {
                    separator,
                    quote,
                    escape,
                } => {
                    open_csv::append_line(line, (*separator, *quote, *escape), columns)?;
                }
                TextSerde::Json(_) => return Err(DataFusionError::Internal("JSON behind a split decoder".to_owned())),
            },
            Self::Json { serde, columns } => {
                if line.trim_ascii().is_empty() {
                    return Ok(false);
                }
                if let TextSerde::Json(json_serde) = serde.as_ref() {
                    json::append_line(line, json_serde, path, columns)?;
                }
            }
        }
        Ok(true)
    }

    fn batch(&mut self, schema: &SchemaRef, rows: usize) -> Result<RecordBatch> {
        let arrays: Result<Vec<_>> = match self {
            Self::Split { columns, .. } => columns.iter_mut().map(|(_, builder)| builder.finish()).collect(),
            Self::Json { columns, .. } => columns.iter_mut().map(|column| column.builder.finish()).collect(),
        };
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        Ok(RecordBatch::try_new_with_options(
            Arc::clone(schema),
            arrays?,
            &options,
        )?)
    }
}
