//! Views, as Presto and Athena keep them in the catalog: JSON in base64 inside a comment.
//!
//! Source: athena-redshift-quicksight-spec A6.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use datafusion::catalog::TableProvider;
use datafusion::datasource::ViewTable;
use datafusion::logical_expr::{Expr, LogicalPlanBuilder};
use headwater_catalog::model::{Column, Parameters, SerdeInfo, StorageDescriptor, Table, TableInput};
use serde::{Deserialize, Serialize};

use super::planner::logical_plan;
use super::{AWS_CATALOG, Plan, Running, query_error};
use crate::error::{QueryError, Result, error_type};
use crate::statement::{self, Statement};
use crate::types::SqlType;

const PREFIX: &str = "/* Presto View: ";
const SUFFIX: &str = " */";

/// What the comment holds; fields that other writers leave out have defaults.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ViewDefinition {
    original_sql: String,
    #[serde(default)]
    catalog: Option<String>,
    #[serde(default)]
    schema: Option<String>,
    #[serde(default)]
    columns: Vec<ViewColumn>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    #[serde(default)]
    run_as_invoker: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct ViewColumn {
    name: String,
    #[serde(rename = "type")]
    column_type: String,
}

fn invalid(name: &str, reason: impl std::fmt::Display) -> QueryError {
    QueryError::user(
        error_type::INVALID_VIEW,
        format!("INVALID_VIEW: Invalid view '{name}': {reason}"),
    )
}

fn decode(definition: &Table) -> Result<ViewDefinition> {
    let name = &definition.input.name;
    let text = definition
        .input
        .view_original_text
        .as_deref()
        .unwrap_or_default()
        .trim();
    let encoded = text
        .strip_prefix(PREFIX.trim_end())
        .and_then(|rest| rest.strip_suffix(SUFFIX.trim_start()));
    let encoded = encoded.ok_or_else(|| invalid(name, "it is not a Presto view"))?;
    let bytes = STANDARD.decode(encoded.trim()).map_err(|error| invalid(name, error))?;
    serde_json::from_slice(&bytes).map_err(|error| invalid(name, error))
}

/// The SQL of a view, for `SHOW CREATE VIEW`.
pub(crate) fn view_sql(definition: &Table) -> Result<String> {
    Ok(decode(definition)?.original_sql)
}

/// The table that stands for a view: its query, planned where the view lives.
pub(super) async fn view_provider(
    running: &Running<'_>,
    definition: &Table,
    depth: usize,
) -> Result<Arc<dyn TableProvider>> {
    let view = decode(definition)?;
    let name = &definition.input.name;
    let Statement::Select(tree) = statement::parse(&view.original_sql).map_err(|error| invalid(name, error))? else {
        return Err(invalid(name, "its text is not a query"));
    };
    let database = view.schema.clone().unwrap_or_else(|| definition.database.clone());
    let (_, plan, names) = logical_plan(running, tree, &view.original_sql, &database, depth + 1).await?;
    let wanted: Vec<String> = if view.columns.len() == names.len() {
        view.columns.iter().map(|column| column.name.to_lowercase()).collect()
    } else {
        names.iter().map(|column| column.to_lowercase()).collect()
    };
    let columns: Vec<Expr> = plan
        .schema()
        .columns()
        .into_iter()
        .zip(wanted)
        .map(|(column, alias)| {
            if column.name == alias {
                Expr::Column(column)
            } else {
                Expr::Column(column).alias(alias)
            }
        })
        .collect();
    let projected = LogicalPlanBuilder::from(plan)
        .project(columns)
        .and_then(LogicalPlanBuilder::build);
    let projected = projected.map_err(|error| query_error(&error))?;
    Ok(Arc::new(ViewTable::new(projected, Some(view.original_sql))))
}

/// The catalog entry of a view over `plan`.
pub(crate) fn view_table(name: &str, database: &str, sql: &str, plan: &Plan) -> Result<TableInput> {
    let schema = plan.schema();
    let types: Vec<SqlType> = schema.fields().iter().map(|field| SqlType::from_field(field)).collect();
    let view = ViewDefinition {
        original_sql: sql.to_owned(),
        catalog: Some(AWS_CATALOG.to_owned()),
        schema: Some(database.to_owned()),
        columns: plan
            .names
            .iter()
            .zip(&types)
            .map(|(column, column_type)| ViewColumn {
                name: column.to_lowercase(),
                column_type: column_type.to_string(),
            })
            .collect(),
        owner: None,
        run_as_invoker: false,
    };
    let json = serde_json::to_vec(&view).map_err(QueryError::internal)?;
    let columns = plan.names.iter().zip(&types).map(|(column, column_type)| Column {
        name: column.to_lowercase(),
        data_type: Some(column_type.hive_name().unwrap_or_else(|| "string".to_owned())),
        ..Column::default()
    });
    let descriptor = StorageDescriptor {
        columns: Some(columns.collect()),
        location: Some(String::new()),
        serde_info: Some(SerdeInfo::default()),
        ..StorageDescriptor::default()
    };
    let parameters = [("presto_view", "true"), ("comment", "Presto View")];
    Ok(TableInput {
        name: name.to_owned(),
        storage_descriptor: Some(descriptor),
        partition_keys: Some(Vec::new()),
        view_original_text: Some(format!("{PREFIX}{}{SUFFIX}", STANDARD.encode(json))),
        view_expanded_text: Some("/* Presto View */".to_owned()),
        table_type: Some("VIRTUAL_VIEW".to_owned()),
        parameters: Some(
            parameters
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
                .collect::<Parameters>(),
        ),
        ..TableInput::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_without_the_optional_fields_are_read() {
        let json = r#"{"originalSql":"SELECT 1 a","columns":[{"name":"a","type":"integer"}]}"#;
        let view: ViewDefinition = serde_json::from_str(json).unwrap();
        assert_eq!(view.original_sql, "SELECT 1 a");
        assert_eq!(view.schema, None);
    }
}
