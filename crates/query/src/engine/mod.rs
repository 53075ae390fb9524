//! The engine: one statement in, result files and an outcome out.

mod errors;
mod explain;
mod information_schema;
mod planner;
mod session;
mod threads;
mod views;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use datafusion::execution::memory_pool::{FairSpillPool, MemoryPool};
use datafusion::execution::runtime_env::RuntimeEnv;
use datafusion::sql::sqlparser::ast::Query as SyntaxTree;
use headwater_catalog::{Catalog, CatalogId};
use headwater_storage::ObjectStores;
use object_store::ObjectStore;
use tokio_util::sync::CancellationToken;

pub(crate) use errors::query_error;
pub(crate) use information_schema::{databases, tables_of};
pub(crate) use planner::{Plan, planned_again};
pub(crate) use views::{view_sql, view_table};

use crate::error::{QueryError, Result, error_type};
use crate::models::Models;
use crate::results::{ResultColumn, ResultFiles};
use crate::statement::{self, Statement};
use crate::table::{BytesRead, Lake, TableAccess};
use crate::{ddl, write};
use threads::Threads;

/// The name of the catalog that every account has.
pub const AWS_CATALOG: &str = "awsdatacatalog";

/// How much of the machine queries may use.
#[derive(Debug, Clone)]
pub struct EngineConfig {
    /// Bytes of memory that all running queries share; sorts and joins beyond it spill.
    pub memory_limit: usize,
    /// Parts that a query is worked on in parallel.
    pub parallelism: usize,
    /// Where spilled data goes; the system's temporary folder when absent.
    pub spill_folder: Option<PathBuf>,
}

impl Default for EngineConfig {
    fn default() -> Self {
        let parallelism = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Self {
            memory_limit: 4 << 30,
            parallelism,
            spill_folder: None,
        }
    }
}

/// Prepared statements by name, as the work group of a query keeps them.
#[async_trait]
pub trait PreparedStatements: std::fmt::Debug + Send + Sync {
    /// The text of the statement; an error when there is none.
    async fn text(&self, name: &str) -> Result<String>;
    async fn keep(&self, name: &str, text: &str) -> Result<()>;
    async fn forget(&self, name: &str) -> Result<()>;
}

/// A statement to be run, and around it what decides its meaning.
#[derive(Debug, Clone)]
pub struct Query {
    /// The id of the execution: result files are named for it.
    pub id: String,
    pub text: String,
    /// `ExecutionParameters`: SQL expressions for each `?`.
    pub parameters: Vec<String>,
    pub database: String,
    pub catalog_id: CatalogId,
    /// The folder of result files, `s3://bucket/prefix/`.
    pub output_folder: String,
    /// Whether the work group's location holds for created tables too.
    pub enforced_location: bool,
    /// The query is cancelled when it reads more bytes.
    pub bytes_limit: Option<u64>,
    /// Who creates tables: an ARN.
    pub created_by: Option<String>,
    pub prepared: Option<Arc<dyn PreparedStatements>>,
}

/// What a query cost, whether it succeeded or not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueryStatistics {
    pub bytes_scanned: u64,
    pub planning_time: Duration,
    pub execution_time: Duration,
}

/// What a successful query left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryOutcome {
    /// The full `s3://` location of the result file.
    pub output_location: String,
    /// The file that lists data files, for statements that write data.
    pub manifest_location: Option<String>,
    pub columns: Vec<ResultColumn>,
    /// Rows in the result.
    pub rows: u64,
    /// Rows written by CTAS and INSERT; 0 otherwise.
    pub update_count: u64,
}

/// Plans and runs statements over one server's catalog and buckets; cloning is cheap.
#[derive(Debug, Clone)]
pub struct Engine {
    catalog: Catalog,
    stores: Arc<dyn ObjectStores>,
    config: Arc<EngineConfig>,
    memory: Arc<dyn MemoryPool>,
    threads: Arc<Threads>,
    models: Option<Arc<dyn Models>>,
}

impl Engine {
    pub fn new(catalog: Catalog, stores: Arc<dyn ObjectStores>, config: EngineConfig) -> Self {
        let memory = Arc::new(FairSpillPool::new(config.memory_limit));
        let threads = Arc::new(Threads::new(config.parallelism));
        Self {
            catalog,
            stores,
            config: Arc::new(config),
            memory,
            threads,
            models: None,
        }
    }

    /// The engine, with models that queries may ask.
    #[must_use]
    pub fn with_models(self, models: Arc<dyn Models>) -> Self {
        Self {
            models: Some(models),
            ..self
        }
    }

    /// Runs a statement to its end; dropping the future or cancelling the token stops it and leaves no result.
    pub async fn run(&self, query: Query, cancel: CancellationToken) -> (QueryStatistics, Result<QueryOutcome>) {
        let read = Arc::new(BytesRead::with_limit(query.bytes_limit));
        let started = Instant::now();
        let (engine, counter) = (self.clone(), Arc::clone(&read));
        let work = self.threads.run(async move {
            let mut planning_time = Duration::ZERO;
            let result = engine.run_counted(&query, &counter, &mut planning_time).await;
            (result, planning_time)
        });
        let (result, planning_time) = tokio::select! {
            biased;
            () = cancel.cancelled() => {
                let cancelled = QueryError::cancelled("Query was cancelled by user");
                (Err(cancelled), Duration::ZERO)
            }
            finished = work => finished.unwrap_or_else(|lost| (Err(lost), Duration::ZERO)),
        };
        let result = result.map_err(|error| if read.over_limit() { over_limit() } else { error });
        let execution_time = started.elapsed().saturating_sub(planning_time);
        (
            QueryStatistics {
                bytes_scanned: read.count(),
                planning_time,
                execution_time,
            },
            result,
        )
    }

    async fn run_counted(
        &self,
        query: &Query,
        read: &Arc<BytesRead>,
        planning_time: &mut Duration,
    ) -> Result<QueryOutcome> {
        let running = self.running(query, read)?;
        let (statement, text, parameters) = resolve_prepared(query).await?;
        Box::pin(running.dispatch(statement, &text, &parameters, planning_time)).await
    }

    fn running<'a>(&self, query: &'a Query, read: &Arc<BytesRead>) -> Result<Running<'a>> {
        let lake: Arc<dyn ObjectStore> = Arc::new(Lake::new(Arc::clone(&self.stores), Arc::clone(read)));
        let runtime = session::runtime(&self.config, &self.memory, Arc::clone(&lake))?;
        let access = TableAccess {
            catalog: self.catalog.clone(),
            catalog_id: query.catalog_id.clone(),
            lake,
        };
        Ok(Running {
            query,
            access: Arc::new(access),
            runtime,
            config: Arc::clone(&self.config),
            models: self.models.clone(),
        })
    }
}

fn over_limit() -> QueryError {
    QueryError {
        error_type: error_type::REJECTED,
        ..QueryError::cancelled("Bytes scanned limit was exceeded")
    }
}

/// The statement to run: that of the query, or the prepared one that it executes, with its parameters.
async fn resolve_prepared(query: &Query) -> Result<(Statement, String, Vec<String>)> {
    let statement = statement::parse(&query.text)?;
    let Statement::Execute { name, parameters } = statement else {
        return Ok((statement, query.text.clone(), query.parameters.clone()));
    };
    let text = prepared(query)?.text(&name).await?;
    let parameters = if parameters.is_empty() {
        query.parameters.clone()
    } else {
        parameters
    };
    Ok((statement::parse(&text)?, text, parameters))
}

fn prepared(query: &Query) -> Result<&Arc<dyn PreparedStatements>> {
    query
        .prepared
        .as_ref()
        .ok_or_else(|| QueryError::not_supported("prepared statements are not available here"))
}

/// A statement while it runs.
#[derive(Debug)]
pub(crate) struct Running<'a> {
    pub query: &'a Query,
    pub access: Arc<TableAccess>,
    pub runtime: Arc<RuntimeEnv>,
    pub config: Arc<EngineConfig>,
    pub models: Option<Arc<dyn Models>>,
}

impl Running<'_> {
    async fn dispatch(
        &self,
        statement: Statement,
        text: &str,
        parameters: &[String],
        planning_time: &mut Duration,
    ) -> Result<QueryOutcome> {
        let files = ResultFiles::new(self.query, &self.access.lake)?;
        match statement {
            Statement::Select(tree) => {
                let plan = self.timed_plan(tree, text, parameters, planning_time).await?;
                files.write_rows(&plan).await
            }
            Statement::Explain { query: tree, analyze } => {
                let plan = self.timed_plan(tree, text, parameters, planning_time).await?;
                files.write_rows(&explain::explained(&plan, analyze).await?).await
            }
            Statement::Hive(statement) => files.write_lines(ddl::run(self, statement).await?).await,
            Statement::CreateView(view) => {
                ddl::create_view(self, &view, text).await?;
                files.write_lines(ddl::Answer::default()).await
            }
            Statement::DropView { view, if_exists } => {
                ddl::drop_view(self, &view, if_exists).await?;
                files.write_lines(ddl::Answer::default()).await
            }
            Statement::CreateTableAs(create) => {
                let written = Box::pin(write::create_table_as(self, *create, text, parameters, planning_time)).await?;
                files.write_manifest(written).await
            }
            Statement::Insert(insert) => {
                let written = Box::pin(write::insert(self, *insert, text, parameters, planning_time)).await?;
                files.write_manifest(written).await
            }
            Statement::Unload(unload) => {
                let written = Box::pin(write::unload(self, *unload, text, parameters, planning_time)).await?;
                files.write_manifest(written).await
            }
            Statement::Prepare { name, statement } => {
                statement::parse(&statement)?;
                prepared(self.query)?.keep(&name, &statement).await?;
                files.write_lines(ddl::Answer::default()).await
            }
            Statement::Deallocate { name } => {
                prepared(self.query)?.forget(&name).await?;
                files.write_lines(ddl::Answer::default()).await
            }
            Statement::Execute { .. } => Err(QueryError::not_supported("a prepared statement that executes another")),
        }
    }

    /// Plans a query and adds to the planning time.
    pub async fn timed_plan(
        &self,
        tree: Box<SyntaxTree>,
        text: &str,
        parameters: &[String],
        planning_time: &mut Duration,
    ) -> Result<Plan> {
        let started = Instant::now();
        let plan = planner::plan(self, tree, text, parameters).await;
        *planning_time += started.elapsed();
        plan
    }
}
