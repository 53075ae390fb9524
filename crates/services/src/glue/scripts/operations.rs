//! `CreateScript`, `GetDataflowGraph`, `GetMapping`, `GetPlan`.

use headwater_api::Error;
use headwater_api::glue::values::language;
use headwater_api::glue::{
    CatalogEntry, CreateScriptRequest, CreateScriptResponse, GetDataflowGraphRequest, GetDataflowGraphResponse,
    GetMappingRequest, GetMappingResponse, GetPlanRequest, GetPlanResponse,
};
use headwater_catalog::model::Table;
use headwater_kernel::Call;

use super::graph::Graph;
use super::{annotations, mapping, plan, python, scala};
use crate::glue::GlueService;
use crate::glue::errors::fault;
use crate::glue::refused::invalid;
use crate::glue::scope::catalog;

pub(in crate::glue) fn create_script(input: CreateScriptRequest) -> Result<CreateScriptResponse, Error> {
    let graph = Graph::checked(input.dag_nodes.unwrap_or_default(), input.dag_edges.unwrap_or_default())?;
    let (python_script, scala_code) = written(&graph, input.language.as_deref())?;
    Ok(CreateScriptResponse {
        python_script,
        scala_code,
    })
}

pub(in crate::glue) fn dataflow_graph(input: &GetDataflowGraphRequest) -> Result<GetDataflowGraphResponse, Error> {
    let (nodes, edges) = annotations::read(input.python_script.as_deref().unwrap_or_default())?;
    Ok(GetDataflowGraphResponse {
        dag_nodes: Some(nodes),
        dag_edges: Some(edges),
    })
}

/// The script in the one language that is wanted: (Python, Scala).
fn written(graph: &Graph, wanted: Option<&str>) -> Result<(Option<String>, Option<String>), Error> {
    if wanted == Some(language::SCALA) {
        return Ok((None, Some(scala::script(graph)?)));
    }
    Ok((Some(python::script(graph)), None))
}

impl GlueService {
    pub(in crate::glue) async fn mapping(
        &self,
        call: &Call,
        input: GetMappingRequest,
    ) -> Result<GetMappingResponse, Error> {
        let source = self.table_of(call, &input.source).await?;
        let sinks = input.sinks.unwrap_or_default();
        if sinks.is_empty() {
            let mapping = mapping::entries(&source, None);
            return Ok(GetMappingResponse { mapping });
        }
        let mut entries = Vec::new();
        for sink in &sinks {
            let target = self.table_of(call, sink).await?;
            entries.extend(mapping::entries(&source, Some(&target)));
        }
        Ok(GetMappingResponse { mapping: entries })
    }

    /// Also sees that the source's table is there, and fills in the types that the mapping leaves out.
    pub(in crate::glue) async fn plan(&self, call: &Call, input: GetPlanRequest) -> Result<GetPlanResponse, Error> {
        let found = self.table_of(call, &input.source).await;
        // The model of GetPlan knows no EntityNotFoundException.
        let source = found.map_err(|error| invalid(error.message))?;
        let mut entries = input.mapping;
        for entry in &mut entries {
            let wanted = entry.source_path.as_deref().unwrap_or_default();
            let column =
                mapping::columns(&source).find(|column| mapping::path(&column.name).eq_ignore_ascii_case(wanted));
            entry.source_type = entry.source_type.take().or_else(|| column.map(mapping::glue_type));
        }
        let targets = plan::targets(input.sinks.unwrap_or_default(), input.location)?;
        let options = input.additional_plan_options_map.unwrap_or_default();
        let infers_schema = options
            .get("inferSchema")
            .map(|value| value.eq_ignore_ascii_case("true"));
        let graph = plan::graph(&input.source, &entries, &targets, infers_schema)?;
        let (python_script, scala_code) = written(&graph, input.language.as_deref())?;
        Ok(GetPlanResponse {
            python_script,
            scala_code,
        })
    }

    async fn table_of(&self, call: &Call, entry: &CatalogEntry) -> Result<Table, Error> {
        let id = catalog(call, None)?;
        let found = self.catalog.table(&id, &entry.database_name, &entry.table_name);
        found.await.map_err(fault)
    }
}
