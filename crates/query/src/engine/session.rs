//! DataFusion's session for one query: Trino's rules, our functions, the lake.

use std::sync::Arc;

use datafusion::catalog::{CatalogProviderList, MemoryCatalogProviderList};
use datafusion::execution::disk_manager::{DiskManagerBuilder, DiskManagerMode};
use datafusion::execution::memory_pool::MemoryPool;
use datafusion::execution::runtime_env::{RuntimeEnv, RuntimeEnvBuilder};
use datafusion::execution::session_state::{SessionState, SessionStateBuilder};
use datafusion::prelude::SessionConfig;
use object_store::ObjectStore;

use super::{AWS_CATALOG, EngineConfig};
use crate::dialect::TypePlans;
use crate::error::{QueryError, Result};
use crate::table::LAKE_URL;
use crate::{analysis, functions};

/// Memory, spill files and the object store of one query.
pub(super) fn runtime(
    config: &EngineConfig,
    memory: &Arc<dyn MemoryPool>,
    lake: Arc<dyn ObjectStore>,
) -> Result<Arc<RuntimeEnv>> {
    let mut builder = RuntimeEnvBuilder::new().with_memory_pool(Arc::clone(memory));
    if let Some(folder) = &config.spill_folder {
        let mode = DiskManagerMode::Directories(vec![folder.clone()]);
        builder = builder.with_disk_manager_builder(DiskManagerBuilder::default().with_mode(mode));
    }
    let runtime = builder.build_arc().map_err(QueryError::internal)?;
    let url = LAKE_URL.parse().map_err(QueryError::internal)?;
    runtime.register_object_store(&url, lake);
    Ok(runtime)
}

/// A session whose unqualified names are those of `database`.
pub(super) fn state(config: &EngineConfig, runtime: &Arc<RuntimeEnv>, database: &str) -> Result<SessionState> {
    let catalogs: Arc<dyn CatalogProviderList> = Arc::new(MemoryCatalogProviderList::new());
    let mut state = SessionStateBuilder::new()
        .with_config(session_config(config, database))
        .with_runtime_env(Arc::clone(runtime))
        .with_default_features()
        .with_catalog_list(catalogs)
        .with_analyzer_rules(analysis::rules())
        .with_type_planner(Arc::new(TypePlans))
        .build();
    functions::register(&mut state)?;
    // The moment that `now()` stands for.
    state.mark_start_execution();
    Ok(state)
}

fn session_config(config: &EngineConfig, database: &str) -> SessionConfig {
    let mut session = SessionConfig::new()
        .with_target_partitions(config.parallelism)
        .with_create_default_catalog_and_schema(false)
        .with_default_catalog_and_schema(AWS_CATALOG, database);
    let options = session.options_mut();
    options.sql_parser.parse_float_as_decimal = true;
    options.sql_parser.collect_spans = true;
    "nulls_last".clone_into(&mut options.sql_parser.default_null_ordering);
    options.execution.time_zone = Some("+00:00".to_owned());
    options.execution.parquet.coerce_int96 = Some("ms".to_owned());
    session
}
