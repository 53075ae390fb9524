//! The partitions that a scan reads: asked of the catalog, then checked on their values.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch, RecordBatchOptions};
use arrow::datatypes::{Field, Schema};
use datafusion::catalog::Session;
use datafusion::common::{DFSchema, ScalarValue};
use datafusion::logical_expr::Expr;
use headwater_catalog::model::{Partition, StorageDescriptor};
use headwater_catalog::{CatalogError, ErrorKind, PageRequest, PartitionQuery};

use super::builder::ColumnBuilder;
use super::provider::CatalogTable;
use super::pruning::catalog_expression;
use super::{NULL_PARTITION, carried};
use crate::error::{QueryError, Result, error_type};

const PAGE: usize = 1000;

/// A partition with the values of its keys.
#[derive(Debug)]
pub(super) struct ScannedPartition {
    pub descriptor: StorageDescriptor,
    pub values: Vec<ScalarValue>,
}

/// The partitions of `table` that can hold rows for `filters`, all of which are over partition keys.
pub(super) async fn chosen_partitions(
    table: &CatalogTable,
    state: &dyn Session,
    filters: &[Expr],
) -> datafusion::common::Result<Vec<ScannedPartition>> {
    let expression = catalog_expression(filters, &table.keys);
    let found = match fetch(table, expression.clone()).await {
        // A stored value that is none of its key's type: such partitions are told apart below.
        Err(error) if error.kind == ErrorKind::InvalidState && expression.is_some() => fetch(table, None).await,
        other => other,
    };
    let partitions = found.map_err(|error| carried(metastore_error(&error)))?;
    let columns = key_columns(table, &partitions).map_err(carried)?;
    let keep = matching_rows(table, state, filters, &columns, partitions.len())?;
    let mut chosen = Vec::new();
    for (row, partition) in partitions.into_iter().enumerate().filter(|(row, _)| keep[*row]) {
        let values: datafusion::common::Result<Vec<ScalarValue>> = columns
            .iter()
            .map(|column| ScalarValue::try_from_array(column, row))
            .collect();
        chosen.push(ScannedPartition {
            descriptor: partition.input.storage_descriptor.unwrap_or_default(),
            values: values?,
        });
    }
    Ok(chosen)
}

async fn fetch(table: &CatalogTable, expression: Option<String>) -> Result<Vec<Partition>, CatalogError> {
    let query = PartitionQuery {
        expression,
        exclude_column_schema: true,
        ..PartitionQuery::default()
    };
    let (database, name) = (&table.definition.database, &table.definition.input.name);
    let mut partitions = Vec::new();
    let mut token = None;
    loop {
        let page = PageRequest::after(token, PAGE);
        let found = table
            .access
            .catalog
            .partitions(&table.access.catalog_id, database, name, &query, &page)
            .await?;
        partitions.extend(found.items);
        token = found.next;
        if token.is_none() {
            return Ok(partitions);
        }
    }
}

fn metastore_error(error: &CatalogError) -> QueryError {
    QueryError::user(
        error_type::ENTITY_MISSING,
        format!("HIVE_METASTORE_ERROR: {}", error.message),
    )
}

/// The keys' values as columns, one row for each partition.
fn key_columns(table: &CatalogTable, partitions: &[Partition]) -> Result<Vec<ArrayRef>> {
    let mut columns = Vec::new();
    for (index, (name, key_type)) in table.keys.iter().enumerate() {
        let mut builder = ColumnBuilder::new(key_type).map_err(QueryError::internal)?;
        for partition in partitions {
            let value = partition.input.values.get(index).map_or(NULL_PARTITION, String::as_str);
            if value == NULL_PARTITION {
                builder.append_null();
            } else if !builder.append_text(value, &[]) {
                let text = format!(
                    "HIVE_INVALID_PARTITION_VALUE: Invalid partition value '{value}' for {} partition key: {name}",
                    key_type.to_string().to_uppercase()
                );
                return Err(QueryError::user(error_type::DATA, text));
            }
        }
        columns.push(builder.finish().map_err(QueryError::internal)?);
    }
    Ok(columns)
}

/// Which rows of `columns` all filters accept.
fn matching_rows(
    table: &CatalogTable,
    state: &dyn Session,
    filters: &[Expr],
    columns: &[ArrayRef],
    rows: usize,
) -> datafusion::common::Result<Vec<bool>> {
    let fields: Vec<Field> = table
        .keys
        .iter()
        .map(|(name, key_type)| Field::new(name, key_type.to_arrow(), true))
        .collect();
    let schema = Arc::new(Schema::new(fields));
    let options = RecordBatchOptions::new().with_row_count(Some(rows));
    let batch = RecordBatch::try_new_with_options(Arc::clone(&schema), columns.to_vec(), &options)?;
    let plan_schema = DFSchema::try_from(schema)?;
    let mut keep = vec![true; rows];
    for filter in filters {
        let bare = unqualified(filter)?;
        let accepted = state
            .create_physical_expr(bare, &plan_schema)?
            .evaluate(&batch)?
            .into_array(rows)?;
        let accepted = accepted.as_boolean();
        for (row, kept) in keep.iter_mut().enumerate() {
            *kept &= accepted.is_valid(row) && accepted.value(row);
        }
    }
    Ok(keep)
}

/// The filter without the table's name before its columns.
fn unqualified(filter: &Expr) -> datafusion::common::Result<Expr> {
    use datafusion::common::tree_node::{Transformed, TransformedResult, TreeNode};
    let bare = |node: Expr| match node {
        Expr::Column(column) => {
            Transformed::yes(Expr::Column(datafusion::common::Column::new_unqualified(column.name)))
        }
        other => Transformed::no(other),
    };
    filter.clone().transform(|node| Ok(bare(node))).data()
}
