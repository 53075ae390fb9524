//! Athena: work groups, query executions and their results, named and prepared queries, and a view of the catalog.
//!
//! Source: athena-redshift-quicksight-spec A1 to A4.

mod answers;
mod configuration;
mod events;
mod executions;
mod executor;
mod locations;
mod metadata;
mod named_queries;
mod page;
mod prepared;
mod records;
mod results;
mod tags;
mod work_groups;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::athena::*;
use headwater_catalog::Catalog;
use headwater_kernel::runs::Runs;
use headwater_kernel::{Call, Clock, Snapshot, Store, StoreError, Transaction};
use headwater_query::{Engine, ResultReader};
use headwater_storage::ObjectStores;

pub use executor::QueryExecutor;

/// The face of Athena.
#[derive(Clone)]
pub struct AthenaFace {
    store: Store,
    clock: Clock,
    runs: Runs,
    catalog: Catalog,
    reader: ResultReader,
}

impl std::fmt::Debug for AthenaFace {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AthenaFace").finish_non_exhaustive()
    }
}

impl AthenaFace {
    /// Registers the executor of queries with `runs`: queries that were waiting at the last stop go on then.
    pub fn new(
        store: Store,
        clock: Clock,
        runs: Runs,
        catalog: Catalog,
        engine: Engine,
        stores: Arc<dyn ObjectStores>,
    ) -> Self {
        runs.register(Arc::new(QueryExecutor::new(store.clone(), clock.clone(), engine)));
        Self {
            store,
            clock,
            runs,
            catalog,
            reader: ResultReader::new(stores),
        }
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.read(work).await.map_err(|Refused(error)| error)
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.write(work).await.map_err(|Refused(error)| error)
    }
}

/// Why a transaction came to nothing: the answer to give.
#[derive(Debug)]
struct Refused(Error);

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store failed");
        Self(Fault::InternalServerException.with("An internal server error occurred."))
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

/// A client error with Athena's own code beside it.
fn invalid(text: impl Into<String>) -> Error {
    Fault::InvalidRequestException
        .with(text)
        .field("AthenaErrorCode", "INVALID_INPUT")
}

#[async_trait]
impl Athena for AthenaFace {
    async fn start_query_execution(
        &self,
        call: &Call,
        input: StartQueryExecutionInput,
    ) -> Result<StartQueryExecutionOutput, Error> {
        executions::start(self, call, input).await
    }

    async fn get_query_execution(
        &self,
        call: &Call,
        input: GetQueryExecutionInput,
    ) -> Result<GetQueryExecutionOutput, Error> {
        executions::get(self, call, input).await
    }

    async fn batch_get_query_execution(
        &self,
        call: &Call,
        input: BatchGetQueryExecutionInput,
    ) -> Result<BatchGetQueryExecutionOutput, Error> {
        executions::batch_get(self, call, input).await
    }

    async fn list_query_executions(
        &self,
        call: &Call,
        input: ListQueryExecutionsInput,
    ) -> Result<ListQueryExecutionsOutput, Error> {
        executions::list(self, call, input).await
    }

    async fn stop_query_execution(
        &self,
        call: &Call,
        input: StopQueryExecutionInput,
    ) -> Result<StopQueryExecutionOutput, Error> {
        executions::stop(self, call, input).await
    }

    async fn get_query_results(
        &self,
        call: &Call,
        input: GetQueryResultsInput,
    ) -> Result<GetQueryResultsOutput, Error> {
        results::get(self, call, input).await
    }

    async fn get_query_runtime_statistics(
        &self,
        call: &Call,
        input: GetQueryRuntimeStatisticsInput,
    ) -> Result<GetQueryRuntimeStatisticsOutput, Error> {
        results::statistics(self, call, input).await
    }

    async fn create_work_group(
        &self,
        call: &Call,
        input: CreateWorkGroupInput,
    ) -> Result<CreateWorkGroupOutput, Error> {
        work_groups::create(self, call, input).await
    }

    async fn get_work_group(&self, call: &Call, input: GetWorkGroupInput) -> Result<GetWorkGroupOutput, Error> {
        work_groups::get(self, call, input).await
    }

    async fn list_work_groups(&self, call: &Call, input: ListWorkGroupsInput) -> Result<ListWorkGroupsOutput, Error> {
        work_groups::list(self, call, input).await
    }

    async fn update_work_group(
        &self,
        call: &Call,
        input: UpdateWorkGroupInput,
    ) -> Result<UpdateWorkGroupOutput, Error> {
        work_groups::update(self, call, input).await
    }

    async fn delete_work_group(
        &self,
        call: &Call,
        input: DeleteWorkGroupInput,
    ) -> Result<DeleteWorkGroupOutput, Error> {
        work_groups::delete(self, call, input).await
    }

    async fn list_engine_versions(
        &self,
        _: &Call,
        _: ListEngineVersionsInput,
    ) -> Result<ListEngineVersionsOutput, Error> {
        Ok(answers::engine_versions())
    }

    async fn list_data_catalogs(&self, _: &Call, _: ListDataCatalogsInput) -> Result<ListDataCatalogsOutput, Error> {
        Ok(metadata::list_catalogs())
    }

    async fn get_data_catalog(&self, call: &Call, input: GetDataCatalogInput) -> Result<GetDataCatalogOutput, Error> {
        metadata::get_catalog(call, &input)
    }

    async fn get_database(&self, call: &Call, input: GetDatabaseInput) -> Result<GetDatabaseOutput, Error> {
        metadata::get_database(self, call, input).await
    }

    async fn list_databases(&self, call: &Call, input: ListDatabasesInput) -> Result<ListDatabasesOutput, Error> {
        metadata::list_databases(self, call, input).await
    }

    async fn get_table_metadata(
        &self,
        call: &Call,
        input: GetTableMetadataInput,
    ) -> Result<GetTableMetadataOutput, Error> {
        metadata::get_table(self, call, input).await
    }

    async fn list_table_metadata(
        &self,
        call: &Call,
        input: ListTableMetadataInput,
    ) -> Result<ListTableMetadataOutput, Error> {
        metadata::list_tables(self, call, input).await
    }

    async fn create_named_query(
        &self,
        call: &Call,
        input: CreateNamedQueryInput,
    ) -> Result<CreateNamedQueryOutput, Error> {
        named_queries::create(self, call, input).await
    }

    async fn get_named_query(&self, call: &Call, input: GetNamedQueryInput) -> Result<GetNamedQueryOutput, Error> {
        named_queries::get(self, call, input).await
    }

    async fn batch_get_named_query(
        &self,
        call: &Call,
        input: BatchGetNamedQueryInput,
    ) -> Result<BatchGetNamedQueryOutput, Error> {
        named_queries::batch_get(self, call, input).await
    }

    async fn list_named_queries(
        &self,
        call: &Call,
        input: ListNamedQueriesInput,
    ) -> Result<ListNamedQueriesOutput, Error> {
        named_queries::list(self, call, input).await
    }

    async fn update_named_query(
        &self,
        call: &Call,
        input: UpdateNamedQueryInput,
    ) -> Result<UpdateNamedQueryOutput, Error> {
        named_queries::update(self, call, input).await
    }

    async fn delete_named_query(
        &self,
        call: &Call,
        input: DeleteNamedQueryInput,
    ) -> Result<DeleteNamedQueryOutput, Error> {
        named_queries::delete(self, call, input).await
    }

    async fn create_prepared_statement(
        &self,
        call: &Call,
        input: CreatePreparedStatementInput,
    ) -> Result<CreatePreparedStatementOutput, Error> {
        prepared::create(self, call, input).await
    }

    async fn get_prepared_statement(
        &self,
        call: &Call,
        input: GetPreparedStatementInput,
    ) -> Result<GetPreparedStatementOutput, Error> {
        prepared::get(self, call, input).await
    }

    async fn batch_get_prepared_statement(
        &self,
        call: &Call,
        input: BatchGetPreparedStatementInput,
    ) -> Result<BatchGetPreparedStatementOutput, Error> {
        prepared::batch_get(self, call, input).await
    }

    async fn list_prepared_statements(
        &self,
        call: &Call,
        input: ListPreparedStatementsInput,
    ) -> Result<ListPreparedStatementsOutput, Error> {
        prepared::list(self, call, input).await
    }

    async fn update_prepared_statement(
        &self,
        call: &Call,
        input: UpdatePreparedStatementInput,
    ) -> Result<UpdatePreparedStatementOutput, Error> {
        prepared::update(self, call, input).await
    }

    async fn delete_prepared_statement(
        &self,
        call: &Call,
        input: DeletePreparedStatementInput,
    ) -> Result<DeletePreparedStatementOutput, Error> {
        prepared::delete(self, call, input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: &Call,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Error> {
        tags::list(self, call, input).await
    }

    async fn tag_resource(&self, call: &Call, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        tags::tag(self, call, input).await
    }

    async fn untag_resource(&self, call: &Call, input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        tags::untag(self, call, input).await
    }
}
