//! From a syntax tree to a plan: tables are resolved first, so that a missing one is told at its place.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use arrow::datatypes::SchemaRef;
use datafusion::catalog::{
    CatalogProvider, MemoryCatalogProvider, MemorySchemaProvider, SchemaProvider, TableProvider,
};
use datafusion::common::TableReference;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::execution::session_state::SessionState;
use datafusion::logical_expr::LogicalPlan;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::coop::CooperativeExec;
use datafusion::sql::parser::Statement as PlannerStatement;
use datafusion::sql::resolve::resolve_table_references;
use datafusion::sql::sqlparser::ast::{
    ObjectName, ObjectNamePart, Query as SyntaxTree, Statement as SyntaxStatement, visit_relations,
};
use futures::FutureExt;
use futures::future::BoxFuture;
use headwater_catalog::ErrorKind;

use super::{AWS_CATALOG, Running, information_schema, query_error, session, views};
use crate::dialect::{OutputName, output_names, rewrite_query, substitute_parameters};
use crate::error::{Position, QueryError, Result, error_type};
use crate::models;
use crate::table::CatalogTable;

/// Views inside views beyond this depth are refused.
const MAX_VIEW_DEPTH: usize = 16;

/// A query that is ready to run.
#[derive(Debug)]
pub(crate) struct Plan {
    pub state: SessionState,
    pub logical: LogicalPlan,
    pub physical: Arc<dyn ExecutionPlan>,
    /// The names of the result's columns, in Trino's way.
    pub names: Vec<String>,
}

impl Plan {
    pub fn schema(&self) -> SchemaRef {
        self.physical.schema()
    }
}

pub(super) async fn plan(
    running: &Running<'_>,
    mut tree: Box<SyntaxTree>,
    text: &str,
    parameters: &[String],
) -> Result<Plan> {
    substitute_parameters(&mut tree, parameters)?;
    let (state, logical, names) = logical_plan(running, tree, text, &running.query.database, 0).await?;
    physical_plan(state, logical, names).await
}

/// The plan of `logical`, which was made over an earlier plan.
pub(crate) async fn planned_again(plan: Plan, logical: LogicalPlan) -> Result<Plan> {
    physical_plan(plan.state, logical, plan.names).await
}

async fn physical_plan(state: SessionState, logical: LogicalPlan, names: Vec<String>) -> Result<Plan> {
    let optimized = state.optimize(&logical).map_err(|error| query_error(&error))?;
    let planner = state.query_planner();
    let physical = planner
        .create_physical_plan(&optimized, &state)
        .await
        .map_err(|error| query_error(&error))?;
    let physical = pausing(physical).map_err(|error| query_error(&error))?;
    Ok(Plan {
        state,
        logical: optimized,
        physical,
        names,
    })
}

/// Makes joins and unions pause now and then: what multiplies rows would otherwise run on without seeing that the query
/// was cancelled, since only sources pause by themselves.
fn pausing(plan: Arc<dyn ExecutionPlan>) -> datafusion::common::Result<Arc<dyn ExecutionPlan>> {
    let paused = plan.transform_up(|node| {
        let several_inputs = node.children().len() > 1;
        Ok(if several_inputs {
            Transformed::yes(Arc::new(CooperativeExec::new(node)) as _)
        } else {
            Transformed::no(node)
        })
    });
    Ok(paused?.data)
}

/// The plan of `tree` with `database` as its own, and the names of its columns.
pub(super) fn logical_plan<'a>(
    running: &'a Running<'_>,
    mut tree: Box<SyntaxTree>,
    text: &'a str,
    database: &'a str,
    depth: usize,
) -> BoxFuture<'a, Result<(SessionState, LogicalPlan, Vec<String>)>> {
    async move {
        if depth > MAX_VIEW_DEPTH {
            return Err(QueryError::user(
                error_type::INVALID_VIEW,
                "INVALID_VIEW: views are nested too deeply",
            ));
        }
        let names = output_names(&tree, text);
        rewrite_query(&mut tree)?;
        let relations = relations(&tree);
        let mut state = session::state(&running.config, &running.runtime, database)?;
        models::register(running.models.as_ref(), &running.query.catalog_id, &tree, &mut state).await?;
        let statement = PlannerStatement::Statement(Box::new(SyntaxStatement::Query(tree)));
        register_tables(running, &state, &statement, &relations, depth).await?;
        let plan = state
            .statement_to_plan(statement)
            .await
            .map_err(|error| query_error(&error))?;
        let shown = shown_names(&names, &plan);
        Ok((state, plan, shown))
    }
    .boxed()
}

/// Every table name in the tree with its place.
fn relations(tree: &SyntaxTree) -> Vec<(String, Position)> {
    let mut found = Vec::new();
    let _: ControlFlow<()> = visit_relations(tree, |name: &ObjectName| {
        if let Some(ObjectNamePart::Identifier(first)) = name.0.first() {
            let start = first.span.start;
            let parts: Vec<&str> = name
                .0
                .iter()
                .filter_map(|part| Some(part.as_ident()?.value.as_str()))
                .collect();
            found.push((
                parts.join("."),
                Position {
                    line: start.line,
                    column: start.column,
                },
            ));
        }
        ControlFlow::Continue(())
    });
    found
}

/// A table name with all its parts, and its place in the text.
#[derive(Debug)]
struct TablePlace {
    database: String,
    table: String,
    position: Option<Position>,
}

async fn register_tables(
    running: &Running<'_>,
    state: &SessionState,
    statement: &PlannerStatement,
    relations: &[(String, Position)],
    depth: usize,
) -> Result<()> {
    let (references, _) = resolve_table_references(statement, true).map_err(|error| query_error(&error))?;
    let catalog = Arc::new(MemoryCatalogProvider::new());
    state
        .catalog_list()
        .register_catalog(AWS_CATALOG.to_owned(), Arc::clone(&catalog) as Arc<dyn CatalogProvider>);
    let mut seen = BTreeSet::new();
    for reference in references {
        let place = table_place(state, &reference, relations)?;
        if !seen.insert((place.database.clone(), place.table.clone())) {
            continue;
        }
        let provider = table_provider(running, &place, depth).await?;
        let schema = if let Some(known) = catalog.schema(&place.database) {
            known
        } else {
            let fresh: Arc<dyn SchemaProvider> = Arc::new(MemorySchemaProvider::new());
            catalog
                .register_schema(&place.database, Arc::clone(&fresh))
                .map_err(QueryError::internal)?;
            fresh
        };
        schema
            .register_table(place.table, provider)
            .map_err(QueryError::internal)?;
    }
    Ok(())
}

fn table_place(
    state: &SessionState,
    reference: &TableReference,
    relations: &[(String, Position)],
) -> Result<TablePlace> {
    let written: Vec<&str> = [reference.catalog(), reference.schema(), Some(reference.table())]
        .into_iter()
        .flatten()
        .collect();
    let name = written.join(".");
    let position = relations
        .iter()
        .find(|(candidate, _)| *candidate == name)
        .map(|(_, position)| *position);
    let options = &state.config_options().catalog;
    let resolved = reference
        .clone()
        .resolve(&options.default_catalog, &options.default_schema);
    if !resolved.catalog.eq_ignore_ascii_case(AWS_CATALOG) {
        let text = format!("Catalog '{}' does not exist", resolved.catalog);
        return Err(QueryError::analysis("CATALOG_NOT_FOUND", position, text));
    }
    Ok(TablePlace {
        database: resolved.schema.to_string(),
        table: resolved.table.to_string(),
        position,
    })
}

async fn table_provider(running: &Running<'_>, place: &TablePlace, depth: usize) -> Result<Arc<dyn TableProvider>> {
    if place.database == "information_schema" {
        return information_schema::table(running, &place.table)
            .await?
            .ok_or_else(|| table_not_found(place, AWS_CATALOG));
    }
    let access = &running.access;
    let found = access
        .catalog
        .table(&access.catalog_id, &place.database, &place.table)
        .await;
    let definition = match found {
        Ok(definition) => definition,
        Err(error) if error.kind == ErrorKind::EntityNotFound => return Err(missing(running, place).await),
        Err(error) => return Err(QueryError::internal(error)),
    };
    if definition.input.table_type.as_deref() == Some("VIRTUAL_VIEW") {
        return views::view_provider(running, &definition, depth).await;
    }
    Ok(Arc::new(CatalogTable::new(Arc::new(definition), Arc::clone(access))?))
}

async fn missing(running: &Running<'_>, place: &TablePlace) -> QueryError {
    let access = &running.access;
    if access
        .catalog
        .database(&access.catalog_id, &place.database)
        .await
        .is_ok()
    {
        return table_not_found(place, AWS_CATALOG);
    }
    let text = format!("Schema '{}' does not exist", place.database);
    QueryError {
        error_type: error_type::ENTITY_MISSING,
        ..QueryError::analysis("SCHEMA_NOT_FOUND", place.position, text)
    }
}

fn table_not_found(place: &TablePlace, catalog: &str) -> QueryError {
    let text = format!("Table '{catalog}.{}.{}' does not exist", place.database, place.table);
    QueryError {
        error_type: error_type::TABLE_MISSING,
        ..QueryError::analysis("TABLE_NOT_FOUND", place.position, text)
    }
}

/// Lays the names that the query wrote over those of the plan.
fn shown_names(written: &[OutputName], plan: &LogicalPlan) -> Vec<String> {
    let planned: Vec<String> = plan
        .schema()
        .fields()
        .iter()
        .map(|field| field.name().clone())
        .collect();
    let wildcards = written.iter().filter(|name| **name == OutputName::Wildcard).count();
    let starred = planned.len().saturating_sub(written.len() - wildcards);
    let mut shown = Vec::with_capacity(planned.len());
    for (index, name) in written.iter().enumerate() {
        match name {
            OutputName::Named(text) => shown.push(text.clone()),
            OutputName::Unnamed => shown.push(format!("_col{}", shown.len())),
            OutputName::Wildcard if wildcards == 1 => {
                let start = shown.len();
                shown.extend(planned[start..start + starred].iter().cloned());
            }
            // With several wildcards the plan alone knows where each ends.
            OutputName::Wildcard => return mixed_names(&written[index..], shown, &planned),
        }
    }
    shown
}

fn mixed_names(rest: &[OutputName], mut shown: Vec<String>, planned: &[String]) -> Vec<String> {
    for name in &planned[shown.len()..] {
        let original = rest.iter().find_map(|written| match written {
            OutputName::Named(text) if text.to_lowercase() == *name => Some(text.clone()),
            _ => None,
        });
        let unnamed = name
            .strip_prefix("_col")
            .is_some_and(|digits| digits.parse::<usize>().is_ok());
        let position = shown.len();
        shown.push(original.unwrap_or_else(|| {
            if unnamed {
                format!("_col{position}")
            } else {
                name.clone()
            }
        }));
    }
    shown
}
