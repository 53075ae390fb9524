//! INSERT INTO: new files in a table's folders, and its new partitions.

use std::time::Duration;

use datafusion::logical_expr::{Expr, ExprSchemable, LogicalPlanBuilder, lit};
use headwater_catalog::ErrorKind;
use headwater_catalog::model::{PartitionInput, Table};

use super::options::{Compression, WriteFormat, WriteOptions};
use super::partitions::PartitionedWriter;
use super::write_rows;
use crate::ddl::partition_input;
use crate::engine::{Plan, Running, planned_again, query_error};
use crate::error::{QueryError, Result, error_type};
use crate::results::Written;
use crate::statement::Insert;
use crate::table::{CatalogTable, lake_path};
use crate::types::SqlType;

pub(crate) async fn insert(
    running: &Running<'_>,
    insert: Insert,
    text: &str,
    parameters: &[String],
    planning_time: &mut Duration,
) -> Result<Written> {
    let (table, target) = target_table(running, &insert).await?;
    let options = options(&table, &target)?;
    let plan = running
        .timed_plan(insert.query, text, parameters, planning_time)
        .await?;
    let columns: Vec<(String, SqlType)> = target.all_columns().cloned().collect();
    let plan = fitted(plan, &insert.columns, &columns).await?;
    let location = table
        .input
        .storage_descriptor
        .as_ref()
        .and_then(|descriptor| descriptor.location.clone());
    let folder = lake_path(&location.unwrap_or_default())?;
    let mut writer = PartitionedWriter::new(running, folder, &columns, &options)?;
    write_rows(&plan, &mut writer).await?;
    let output = writer.finish().await?;
    if let Err(error) = add_partitions(running, &table, &output.partitions).await {
        output.remove(&running.access.lake).await;
        return Err(error);
    }
    Ok(output.written)
}

async fn target_table(running: &Running<'_>, insert: &Insert) -> Result<(Table, CatalogTable)> {
    let database = insert
        .table
        .database
        .clone()
        .unwrap_or_else(|| running.query.database.clone());
    let name = &insert.table.table;
    let access = &running.access;
    let found = access.catalog.table(&access.catalog_id, &database, name).await;
    let table = found.map_err(|error| match error.kind {
        ErrorKind::EntityNotFound => {
            let text = format!("line 1:1: Table 'awsdatacatalog.{database}.{name}' does not exist");
            QueryError {
                error_type: error_type::TABLE_MISSING,
                ..QueryError::analysis("TABLE_NOT_FOUND", None, text)
            }
        }
        _ => QueryError::internal(error),
    })?;
    if table.input.table_type.as_deref() == Some("VIRTUAL_VIEW") {
        return Err(QueryError::not_supported("Inserting into views is not supported"));
    }
    let target = CatalogTable::new(table.clone().into(), access.clone())?;
    Ok((table, target))
}

fn options(table: &Table, target: &CatalogTable) -> Result<WriteOptions> {
    let descriptor = table.input.storage_descriptor.clone().unwrap_or_default();
    if descriptor.number_of_buckets > 0 {
        return Err(QueryError::not_supported(
            "inserting into bucketed tables is not supported",
        ));
    }
    let serde = descriptor.serde_info.unwrap_or_default();
    let library = serde.serialization_library.unwrap_or_default();
    let Some(format) = WriteFormat::of_serde(&library) else {
        return Err(QueryError::not_supported(format!(
            "Writing with the SerDe {library} is not supported"
        )));
    };
    let parameters = serde.parameters.unwrap_or_default();
    let mut options = WriteOptions::of(format);
    if format != WriteFormat::Parquet {
        options.compression = Compression::None;
    }
    if let Some(delimiter) = parameters.get("field.delim").and_then(|text| text.chars().next()) {
        options.field_delimiter = delimiter;
    }
    options.partitioned_by = target.keys().iter().map(|(name, _)| name.clone()).collect();
    Ok(options)
}

/// Brings the query's columns to the table's: by position, cast where that loses nothing, NULL where none is named.
async fn fitted(plan: Plan, named: &[String], columns: &[(String, SqlType)]) -> Result<Plan> {
    let given: Vec<Expr> = plan.logical.schema().columns().into_iter().map(Expr::Column).collect();
    let order: Vec<usize> = if named.is_empty() {
        (0..columns.len()).collect()
    } else {
        positions(named, columns)?
    };
    if order.len() != given.len() {
        return Err(mismatch(&plan, columns));
    }
    let mut projected = Vec::new();
    for (index, (name, column_type)) in columns.iter().enumerate() {
        let wanted = column_type.to_arrow();
        let source = order.iter().position(|target| *target == index);
        let value = match source {
            None => lit(datafusion::common::ScalarValue::Null).cast_to(&wanted, plan.logical.schema()),
            Some(position) => {
                let field = plan.logical.schema().field(position);
                if !is_assignable(&SqlType::from_field(field), column_type) {
                    return Err(mismatch(&plan, columns));
                }
                given[position].clone().cast_to(&wanted, plan.logical.schema())
            }
        };
        projected.push(value.map_err(|error| query_error(&error))?.alias(name));
    }
    let logical = LogicalPlanBuilder::from(plan.logical.clone())
        .project(projected)
        .and_then(LogicalPlanBuilder::build);
    planned_again(plan, logical.map_err(|error| query_error(&error))?).await
}

fn positions(named: &[String], columns: &[(String, SqlType)]) -> Result<Vec<usize>> {
    let position = |name: &String| {
        let found = columns.iter().position(|(column, _)| column == name);
        let text = format!("line 1:1: Insert column name does not exist in target table: {name}");
        found.ok_or_else(|| QueryError::analysis("COLUMN_NOT_FOUND", None, text))
    };
    named.iter().map(position).collect()
}

fn mismatch(plan: &Plan, columns: &[(String, SqlType)]) -> QueryError {
    let wanted: Vec<String> = columns.iter().map(|(_, column_type)| column_type.to_string()).collect();
    let schema = plan.logical.schema();
    let given: Vec<String> = schema
        .fields()
        .iter()
        .map(|field| SqlType::from_field(field).to_string())
        .collect();
    let text = format!(
        "line 1:1: Insert query has mismatched column types: Table: [{}], Query: [{}]",
        wanted.join(", "),
        given.join(", ")
    );
    QueryError::analysis("TYPE_MISMATCH", None, text)
}

/// Trino's implicit coercions, and NULL for anything.
fn is_assignable(from: &SqlType, to: &SqlType) -> bool {
    use SqlType::{BigInt, Char, Date, Decimal, Double, Integer, Real, SmallInt, Timestamp, TinyInt, Unknown, Varchar};
    let rank = |sql_type: &SqlType| match sql_type {
        TinyInt => Some(1),
        SmallInt => Some(2),
        Integer => Some(3),
        BigInt => Some(4),
        Decimal { .. } => Some(5),
        Real => Some(6),
        Double => Some(7),
        _ => None,
    };
    if from == to || *from == Unknown {
        return true;
    }
    match (from, to) {
        (Varchar(_) | Char(_), Varchar(_) | Char(_)) | (Date, Timestamp) => true,
        (SqlType::Array(one), SqlType::Array(other)) => is_assignable(one, other),
        (SqlType::Map(key, value), SqlType::Map(other_key, other_value)) => {
            is_assignable(key, other_key) && is_assignable(value, other_value)
        }
        (SqlType::Row(fields), SqlType::Row(others)) => {
            fields.len() == others.len()
                && fields
                    .iter()
                    .zip(others)
                    .all(|((_, one), (_, other))| is_assignable(one, other))
        }
        _ => matches!((rank(from), rank(to)), (Some(one), Some(other)) if one <= other),
    }
}

/// Makes the partitions that are new; one that lies elsewhere would not see the rows, and is refused.
async fn add_partitions(running: &Running<'_>, table: &Table, partitions: &[Vec<String>]) -> Result<()> {
    if partitions.is_empty() {
        return Ok(());
    }
    let access = &running.access;
    let (database, name) = (&table.database, &table.input.name);
    let inputs: Vec<PartitionInput> = partitions
        .iter()
        .map(|values| partition_input(table, values.clone(), None))
        .collect();
    let known = access
        .catalog
        .partitions_of(&access.catalog_id, database, name, partitions.to_vec())
        .await;
    for existing in known.map_err(QueryError::internal)? {
        let expected = inputs
            .iter()
            .find(|input| input.values == existing.input.values)
            .and_then(location_of);
        if location_of(&existing.input) != expected {
            let text = format!(
                "inserting into the partition {:?}, which has a location of its own",
                existing.input.values
            );
            return Err(QueryError::not_supported(text));
        }
    }
    let failed = access
        .catalog
        .create_partitions(&access.catalog_id, database, name, inputs)
        .await;
    let failed = failed.map_err(QueryError::internal)?;
    let real = failed
        .into_iter()
        .find(|one| one.error.kind != ErrorKind::AlreadyExists);
    real.map_or(Ok(()), |one| Err(QueryError::internal(one.error)))
}

fn location_of(input: &PartitionInput) -> Option<&str> {
    Some(
        input
            .storage_descriptor
            .as_ref()?
            .location
            .as_deref()?
            .trim_end_matches('/'),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_widen_and_texts_stay_texts() {
        assert!(is_assignable(&SqlType::Integer, &SqlType::BigInt));
        assert!(is_assignable(&SqlType::BigInt, &SqlType::Double));
        assert!(!is_assignable(&SqlType::BigInt, &SqlType::Integer));
        assert!(!is_assignable(&SqlType::Varchar(None), &SqlType::Integer));
        assert!(is_assignable(&SqlType::Unknown, &SqlType::Date));
    }
}
