//! Fits the columns of a parquet file to the table's: by name without regard to letter case, with safe widening.

use std::sync::Arc;

use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::common::Result;
use datafusion::common::tree_node::{Transformed, TransformedResult, TreeNode};
use datafusion::physical_expr::PhysicalExpr;
use datafusion::physical_expr::expressions::Column;
use datafusion::physical_expr_adapter::{
    DefaultPhysicalExprAdapterFactory, PhysicalExprAdapter, PhysicalExprAdapterFactory,
};

use super::bad_data;
use crate::types::SqlType;

#[derive(Debug)]
pub(super) struct HiveColumns;

impl PhysicalExprAdapterFactory for HiveColumns {
    fn create(&self, table: SchemaRef, file: SchemaRef) -> Result<Arc<dyn PhysicalExprAdapter>> {
        let folded = Arc::new(folded_schema(&file));
        let inner = DefaultPhysicalExprAdapterFactory.create(Arc::clone(&table), Arc::clone(&folded))?;
        Ok(Arc::new(HiveAdapter {
            inner,
            table,
            file,
            folded,
        }))
    }
}

#[derive(Debug)]
struct HiveAdapter {
    inner: Arc<dyn PhysicalExprAdapter>,
    table: SchemaRef,
    file: SchemaRef,
    /// The file's schema with names in lower case.
    folded: SchemaRef,
}

impl PhysicalExprAdapter for HiveAdapter {
    fn rewrite(&self, expression: Arc<dyn PhysicalExpr>) -> Result<Arc<dyn PhysicalExpr>> {
        self.check_types(&expression)?;
        let adapted = self.inner.rewrite(expression)?;
        adapted.transform(|node| Ok(self.original_name(node))).data()
    }
}

impl HiveAdapter {
    /// Gives columns the names that the file has.
    fn original_name(&self, node: Arc<dyn PhysicalExpr>) -> Transformed<Arc<dyn PhysicalExpr>> {
        let renamed = node.downcast_ref::<Column>().and_then(|column| {
            let name = self.file.fields().get(column.index())?.name();
            (name != column.name()).then(|| Column::new(name, column.index()))
        });
        match renamed {
            Some(column) => Transformed::yes(Arc::new(column)),
            None => Transformed::no(node),
        }
    }

    /// Refuses what Trino refuses: a column whose type in the file cannot stand for the table's.
    fn check_types(&self, expression: &Arc<dyn PhysicalExpr>) -> Result<()> {
        for column in datafusion::physical_expr::utils::collect_columns(expression) {
            let Ok(wanted) = self.table.field_with_name(column.name()) else {
                continue;
            };
            let Ok(found) = self.folded.field_with_name(column.name()) else {
                continue;
            };
            if !is_readable(found.data_type(), wanted.data_type()) {
                let text = format!(
                    "Field {}'s type {} in parquet file is incompatible with type {} defined in table schema",
                    column.name(),
                    SqlType::from_arrow(found.data_type()).to_string().to_uppercase(),
                    SqlType::from_arrow(wanted.data_type())
                );
                return Err(bad_data(text));
            }
        }
        Ok(())
    }
}

/// The schema with names in lower case, in structs too; of names that fold to one, the first is kept.
pub(super) fn folded_schema(schema: &Schema) -> Schema {
    let mut seen = std::collections::HashSet::new();
    let fields: Vec<Field> = schema
        .fields()
        .iter()
        .map(|field| {
            let folded = field.name().to_lowercase();
            let name = if seen.insert(folded.clone()) {
                folded
            } else {
                field.name().clone()
            };
            field.as_ref().clone().with_name(name)
        })
        .collect();
    Schema::new(fields)
}

/// Whether values of `file` can be shown as `table` without loss.
fn is_readable(file: &DataType, table: &DataType) -> bool {
    use DataType::{Date32, Decimal128, Float32, Float64, Int8, Int16, Int32, Int64, List, Map, Struct, Timestamp};
    if file == table || is_text(file) && is_text(table) {
        return true;
    }
    #[allow(clippy::match_same_arms, reason = "each arm is one rule of widening")]
    match (file, table) {
        (Int8 | DataType::UInt8, Int16 | Int32 | Int64) | (Int16 | DataType::UInt16, Int32 | Int64) => true,
        (Int32 | DataType::UInt32 | DataType::UInt64, Int64) | (Float32, Float64) => true,
        // Parquet has no 8 and 16 bit integers of its own: writers store them as 32 bits.
        (Int32, Int8 | Int16) | (Int16, Int8) => true,
        (Int8 | Int16 | Int32 | Int64, Decimal128(..) | Float64) | (Int64, Int32) => true,
        (Timestamp(..) | Date32, Timestamp(..)) | (Decimal128(..), Decimal128(..)) => true,
        (DataType::Decimal32(..) | DataType::Decimal64(..) | DataType::Decimal256(..), Decimal128(..)) => true,
        (List(one) | DataType::LargeList(one), List(other)) => is_readable(one.data_type(), other.data_type()),
        (Map(one, _), Map(other, _)) => is_readable(one.data_type(), other.data_type()),
        (Struct(one), Struct(other)) => other.iter().all(|wanted| {
            let found = one
                .iter()
                .find(|field| field.name().eq_ignore_ascii_case(wanted.name()));
            found.is_none_or(|field| is_readable(field.data_type(), wanted.data_type()))
        }),
        (DataType::Dictionary(_, values), _) => is_readable(values, table),
        (DataType::Null, _) => true,
        _ => false,
    }
}

fn is_text(data_type: &DataType) -> bool {
    data_type.is_string() || data_type.is_binary()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widening_is_readable_and_narrowing_is_not() {
        assert!(is_readable(&DataType::Int32, &DataType::Int64));
        assert!(is_readable(&DataType::Float32, &DataType::Float64));
        assert!(is_readable(&DataType::Utf8, &DataType::Utf8View));
        assert!(!is_readable(&DataType::Float64, &DataType::Int32));
        assert!(!is_readable(&DataType::Utf8, &DataType::Int64));
        assert!(!is_readable(&DataType::Int64, &DataType::Utf8View));
    }
}
