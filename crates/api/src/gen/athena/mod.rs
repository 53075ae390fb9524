//! Athena.
//!
//! Written by `cargo xtask codegen` from botocore's model athena/2017-05-18: change crates/api/models or crates/xtask, not this file.

mod faults;
mod shapes;
mod tables;
pub mod values;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_kernel::Call;

use crate::error::Error;
use crate::read::Input;
use crate::service::{Answer, Known, Model, Operation, Protocol, Service, run};
use crate::shape::Shape;

pub use faults::Fault;
pub use shapes::*;

/// The operations of Athena. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Athena: Send + Sync {
    async fn batch_get_named_query(
        &self,
        _call: &Call,
        _input: BatchGetNamedQueryInput,
    ) -> Result<BatchGetNamedQueryOutput, Error> {
        Err(Error::not_supported("Athena", "BatchGetNamedQuery"))
    }

    async fn batch_get_prepared_statement(
        &self,
        _call: &Call,
        _input: BatchGetPreparedStatementInput,
    ) -> Result<BatchGetPreparedStatementOutput, Error> {
        Err(Error::not_supported("Athena", "BatchGetPreparedStatement"))
    }

    async fn batch_get_query_execution(
        &self,
        _call: &Call,
        _input: BatchGetQueryExecutionInput,
    ) -> Result<BatchGetQueryExecutionOutput, Error> {
        Err(Error::not_supported("Athena", "BatchGetQueryExecution"))
    }

    async fn create_named_query(
        &self,
        _call: &Call,
        _input: CreateNamedQueryInput,
    ) -> Result<CreateNamedQueryOutput, Error> {
        Err(Error::not_supported("Athena", "CreateNamedQuery"))
    }

    async fn create_prepared_statement(
        &self,
        _call: &Call,
        _input: CreatePreparedStatementInput,
    ) -> Result<CreatePreparedStatementOutput, Error> {
        Err(Error::not_supported("Athena", "CreatePreparedStatement"))
    }

    async fn create_work_group(
        &self,
        _call: &Call,
        _input: CreateWorkGroupInput,
    ) -> Result<CreateWorkGroupOutput, Error> {
        Err(Error::not_supported("Athena", "CreateWorkGroup"))
    }

    async fn delete_named_query(
        &self,
        _call: &Call,
        _input: DeleteNamedQueryInput,
    ) -> Result<DeleteNamedQueryOutput, Error> {
        Err(Error::not_supported("Athena", "DeleteNamedQuery"))
    }

    async fn delete_prepared_statement(
        &self,
        _call: &Call,
        _input: DeletePreparedStatementInput,
    ) -> Result<DeletePreparedStatementOutput, Error> {
        Err(Error::not_supported("Athena", "DeletePreparedStatement"))
    }

    async fn delete_work_group(
        &self,
        _call: &Call,
        _input: DeleteWorkGroupInput,
    ) -> Result<DeleteWorkGroupOutput, Error> {
        Err(Error::not_supported("Athena", "DeleteWorkGroup"))
    }

    async fn get_data_catalog(&self, _call: &Call, _input: GetDataCatalogInput) -> Result<GetDataCatalogOutput, Error> {
        Err(Error::not_supported("Athena", "GetDataCatalog"))
    }

    async fn get_database(&self, _call: &Call, _input: GetDatabaseInput) -> Result<GetDatabaseOutput, Error> {
        Err(Error::not_supported("Athena", "GetDatabase"))
    }

    async fn get_named_query(&self, _call: &Call, _input: GetNamedQueryInput) -> Result<GetNamedQueryOutput, Error> {
        Err(Error::not_supported("Athena", "GetNamedQuery"))
    }

    async fn get_prepared_statement(
        &self,
        _call: &Call,
        _input: GetPreparedStatementInput,
    ) -> Result<GetPreparedStatementOutput, Error> {
        Err(Error::not_supported("Athena", "GetPreparedStatement"))
    }

    async fn get_query_execution(
        &self,
        _call: &Call,
        _input: GetQueryExecutionInput,
    ) -> Result<GetQueryExecutionOutput, Error> {
        Err(Error::not_supported("Athena", "GetQueryExecution"))
    }

    async fn get_query_results(
        &self,
        _call: &Call,
        _input: GetQueryResultsInput,
    ) -> Result<GetQueryResultsOutput, Error> {
        Err(Error::not_supported("Athena", "GetQueryResults"))
    }

    async fn get_query_runtime_statistics(
        &self,
        _call: &Call,
        _input: GetQueryRuntimeStatisticsInput,
    ) -> Result<GetQueryRuntimeStatisticsOutput, Error> {
        Err(Error::not_supported("Athena", "GetQueryRuntimeStatistics"))
    }

    async fn get_table_metadata(
        &self,
        _call: &Call,
        _input: GetTableMetadataInput,
    ) -> Result<GetTableMetadataOutput, Error> {
        Err(Error::not_supported("Athena", "GetTableMetadata"))
    }

    async fn get_work_group(&self, _call: &Call, _input: GetWorkGroupInput) -> Result<GetWorkGroupOutput, Error> {
        Err(Error::not_supported("Athena", "GetWorkGroup"))
    }

    async fn list_data_catalogs(
        &self,
        _call: &Call,
        _input: ListDataCatalogsInput,
    ) -> Result<ListDataCatalogsOutput, Error> {
        Err(Error::not_supported("Athena", "ListDataCatalogs"))
    }

    async fn list_databases(&self, _call: &Call, _input: ListDatabasesInput) -> Result<ListDatabasesOutput, Error> {
        Err(Error::not_supported("Athena", "ListDatabases"))
    }

    async fn list_engine_versions(
        &self,
        _call: &Call,
        _input: ListEngineVersionsInput,
    ) -> Result<ListEngineVersionsOutput, Error> {
        Err(Error::not_supported("Athena", "ListEngineVersions"))
    }

    async fn list_named_queries(
        &self,
        _call: &Call,
        _input: ListNamedQueriesInput,
    ) -> Result<ListNamedQueriesOutput, Error> {
        Err(Error::not_supported("Athena", "ListNamedQueries"))
    }

    async fn list_prepared_statements(
        &self,
        _call: &Call,
        _input: ListPreparedStatementsInput,
    ) -> Result<ListPreparedStatementsOutput, Error> {
        Err(Error::not_supported("Athena", "ListPreparedStatements"))
    }

    async fn list_query_executions(
        &self,
        _call: &Call,
        _input: ListQueryExecutionsInput,
    ) -> Result<ListQueryExecutionsOutput, Error> {
        Err(Error::not_supported("Athena", "ListQueryExecutions"))
    }

    async fn list_table_metadata(
        &self,
        _call: &Call,
        _input: ListTableMetadataInput,
    ) -> Result<ListTableMetadataOutput, Error> {
        Err(Error::not_supported("Athena", "ListTableMetadata"))
    }

    async fn list_tags_for_resource(
        &self,
        _call: &Call,
        _input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Error> {
        Err(Error::not_supported("Athena", "ListTagsForResource"))
    }

    async fn list_work_groups(&self, _call: &Call, _input: ListWorkGroupsInput) -> Result<ListWorkGroupsOutput, Error> {
        Err(Error::not_supported("Athena", "ListWorkGroups"))
    }

    async fn start_query_execution(
        &self,
        _call: &Call,
        _input: StartQueryExecutionInput,
    ) -> Result<StartQueryExecutionOutput, Error> {
        Err(Error::not_supported("Athena", "StartQueryExecution"))
    }

    async fn stop_query_execution(
        &self,
        _call: &Call,
        _input: StopQueryExecutionInput,
    ) -> Result<StopQueryExecutionOutput, Error> {
        Err(Error::not_supported("Athena", "StopQueryExecution"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        Err(Error::not_supported("Athena", "TagResource"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        Err(Error::not_supported("Athena", "UntagResource"))
    }

    async fn update_named_query(
        &self,
        _call: &Call,
        _input: UpdateNamedQueryInput,
    ) -> Result<UpdateNamedQueryOutput, Error> {
        Err(Error::not_supported("Athena", "UpdateNamedQuery"))
    }

    async fn update_prepared_statement(
        &self,
        _call: &Call,
        _input: UpdatePreparedStatementInput,
    ) -> Result<UpdatePreparedStatementOutput, Error> {
        Err(Error::not_supported("Athena", "UpdatePreparedStatement"))
    }

    async fn update_work_group(
        &self,
        _call: &Call,
        _input: UpdateWorkGroupInput,
    ) -> Result<UpdateWorkGroupOutput, Error> {
        Err(Error::not_supported("Athena", "UpdateWorkGroup"))
    }
}

/// Athena as the gateway drives it.
#[derive(Clone)]
pub struct AthenaService(pub Arc<dyn Athena>);

impl fmt::Debug for AthenaService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AthenaService")
    }
}

impl Service for AthenaService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "BatchGetNamedQuery" => run(&MODEL, input, move |input| service.batch_get_named_query(call, input)),
            "BatchGetPreparedStatement" => run(&MODEL, input, move |input| {
                service.batch_get_prepared_statement(call, input)
            }),
            "BatchGetQueryExecution" => run(&MODEL, input, move |input| {
                service.batch_get_query_execution(call, input)
            }),
            "CreateNamedQuery" => run(&MODEL, input, move |input| service.create_named_query(call, input)),
            "CreatePreparedStatement" => run(&MODEL, input, move |input| {
                service.create_prepared_statement(call, input)
            }),
            "CreateWorkGroup" => run(&MODEL, input, move |input| service.create_work_group(call, input)),
            "DeleteNamedQuery" => run(&MODEL, input, move |input| service.delete_named_query(call, input)),
            "DeletePreparedStatement" => run(&MODEL, input, move |input| {
                service.delete_prepared_statement(call, input)
            }),
            "DeleteWorkGroup" => run(&MODEL, input, move |input| service.delete_work_group(call, input)),
            "GetDataCatalog" => run(&MODEL, input, move |input| service.get_data_catalog(call, input)),
            "GetDatabase" => run(&MODEL, input, move |input| service.get_database(call, input)),
            "GetNamedQuery" => run(&MODEL, input, move |input| service.get_named_query(call, input)),
            "GetPreparedStatement" => run(&MODEL, input, move |input| service.get_prepared_statement(call, input)),
            "GetQueryExecution" => run(&MODEL, input, move |input| service.get_query_execution(call, input)),
            "GetQueryResults" => run(&MODEL, input, move |input| service.get_query_results(call, input)),
            "GetQueryRuntimeStatistics" => run(&MODEL, input, move |input| {
                service.get_query_runtime_statistics(call, input)
            }),
            "GetTableMetadata" => run(&MODEL, input, move |input| service.get_table_metadata(call, input)),
            "GetWorkGroup" => run(&MODEL, input, move |input| service.get_work_group(call, input)),
            "ListDataCatalogs" => run(&MODEL, input, move |input| service.list_data_catalogs(call, input)),
            "ListDatabases" => run(&MODEL, input, move |input| service.list_databases(call, input)),
            "ListEngineVersions" => run(&MODEL, input, move |input| service.list_engine_versions(call, input)),
            "ListNamedQueries" => run(&MODEL, input, move |input| service.list_named_queries(call, input)),
            "ListPreparedStatements" => run(&MODEL, input, move |input| {
                service.list_prepared_statements(call, input)
            }),
            "ListQueryExecutions" => run(&MODEL, input, move |input| service.list_query_executions(call, input)),
            "ListTableMetadata" => run(&MODEL, input, move |input| service.list_table_metadata(call, input)),
            "ListTagsForResource" => run(&MODEL, input, move |input| service.list_tags_for_resource(call, input)),
            "ListWorkGroups" => run(&MODEL, input, move |input| service.list_work_groups(call, input)),
            "StartQueryExecution" => run(&MODEL, input, move |input| service.start_query_execution(call, input)),
            "StopQueryExecution" => run(&MODEL, input, move |input| service.stop_query_execution(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            "UpdateNamedQuery" => run(&MODEL, input, move |input| service.update_named_query(call, input)),
            "UpdatePreparedStatement" => run(&MODEL, input, move |input| {
                service.update_prepared_statement(call, input)
            }),
            "UpdateWorkGroup" => run(&MODEL, input, move |input| service.update_work_group(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Athena", other)) }),
        }
    }
}

/// What the wire model says of Athena.
pub static MODEL: Model = Model {
    name: "Athena",
    signing_name: "athena",
    endpoint_prefix: "athena",
    version: "2017-05-18",
    protocols: &[Protocol::Json {
        version: "1.1",
        target: "AmazonAthena",
    }],
    query_compatible: false,
    validation_code: "InvalidRequestException",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 34] = [
    Operation {
        name: "BatchGetNamedQuery",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_NAMED_QUERY_INPUT,
        output: &tables::BATCH_GET_NAMED_QUERY_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchGetPreparedStatement",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_PREPARED_STATEMENT_INPUT,
        output: &tables::BATCH_GET_PREPARED_STATEMENT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchGetQueryExecution",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_QUERY_EXECUTION_INPUT,
        output: &tables::BATCH_GET_QUERY_EXECUTION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateNamedQuery",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_NAMED_QUERY_INPUT,
        output: &tables::CREATE_NAMED_QUERY_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreatePreparedStatement",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_PREPARED_STATEMENT_INPUT,
        output: &tables::CREATE_PREPARED_STATEMENT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateWorkGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_WORK_GROUP_INPUT,
        output: &tables::CREATE_WORK_GROUP_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteNamedQuery",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_NAMED_QUERY_INPUT,
        output: &tables::DELETE_NAMED_QUERY_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeletePreparedStatement",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_PREPARED_STATEMENT_INPUT,
        output: &tables::DELETE_PREPARED_STATEMENT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteWorkGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_WORK_GROUP_INPUT,
        output: &tables::DELETE_WORK_GROUP_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDataCatalog",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATA_CATALOG_INPUT,
        output: &tables::GET_DATA_CATALOG_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDatabase",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATABASE_INPUT,
        output: &tables::GET_DATABASE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetNamedQuery",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_NAMED_QUERY_INPUT,
        output: &tables::GET_NAMED_QUERY_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetPreparedStatement",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_PREPARED_STATEMENT_INPUT,
        output: &tables::GET_PREPARED_STATEMENT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetQueryExecution",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_QUERY_EXECUTION_INPUT,
        output: &tables::GET_QUERY_EXECUTION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetQueryResults",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_QUERY_RESULTS_INPUT,
        output: &tables::GET_QUERY_RESULTS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetQueryRuntimeStatistics",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_QUERY_RUNTIME_STATISTICS_INPUT,
        output: &tables::GET_QUERY_RUNTIME_STATISTICS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetTableMetadata",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TABLE_METADATA_INPUT,
        output: &tables::GET_TABLE_METADATA_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetWorkGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_WORK_GROUP_INPUT,
        output: &tables::GET_WORK_GROUP_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListDataCatalogs",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_DATA_CATALOGS_INPUT,
        output: &tables::LIST_DATA_CATALOGS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListDatabases",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_DATABASES_INPUT,
        output: &tables::LIST_DATABASES_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListEngineVersions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ENGINE_VERSIONS_INPUT,
        output: &tables::LIST_ENGINE_VERSIONS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListNamedQueries",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_NAMED_QUERIES_INPUT,
        output: &tables::LIST_NAMED_QUERIES_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListPreparedStatements",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_PREPARED_STATEMENTS_INPUT,
        output: &tables::LIST_PREPARED_STATEMENTS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListQueryExecutions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_QUERY_EXECUTIONS_INPUT,
        output: &tables::LIST_QUERY_EXECUTIONS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListTableMetadata",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TABLE_METADATA_INPUT,
        output: &tables::LIST_TABLE_METADATA_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TAGS_FOR_RESOURCE_INPUT,
        output: &tables::LIST_TAGS_FOR_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListWorkGroups",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_WORK_GROUPS_INPUT,
        output: &tables::LIST_WORK_GROUPS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartQueryExecution",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_QUERY_EXECUTION_INPUT,
        output: &tables::START_QUERY_EXECUTION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StopQueryExecution",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::STOP_QUERY_EXECUTION_INPUT,
        output: &tables::STOP_QUERY_EXECUTION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_RESOURCE_INPUT,
        output: &tables::TAG_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UntagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_RESOURCE_INPUT,
        output: &tables::UNTAG_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateNamedQuery",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_NAMED_QUERY_INPUT,
        output: &tables::UPDATE_NAMED_QUERY_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdatePreparedStatement",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_PREPARED_STATEMENT_INPUT,
        output: &tables::UPDATE_PREPARED_STATEMENT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateWorkGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_WORK_GROUP_INPUT,
        output: &tables::UPDATE_WORK_GROUP_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 70] = [
    Known {
        name: "BatchGetNamedQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetPreparedStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetQueryExecution",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelCapacityReservation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateCapacityReservation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDataCatalog",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateNamedQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateNotebook",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePreparedStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePresignedNotebookUrl",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateWorkGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteCapacityReservation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDataCatalog",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteNamedQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteNotebook",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeletePreparedStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteWorkGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ExportNotebook",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCalculationExecution",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCalculationExecutionCode",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCalculationExecutionStatus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCapacityAssignmentConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCapacityReservation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataCatalog",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDatabase",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetNamedQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetNotebookMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPreparedStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetQueryExecution",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetQueryResults",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetQueryRuntimeStatistics",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetResourceDashboard",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSession",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSessionEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSessionStatus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTableMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetWorkGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ImportNotebook",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListApplicationDPUSizes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListCalculationExecutions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListCapacityReservations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDataCatalogs",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDatabases",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListEngineVersions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListExecutors",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListNamedQueries",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListNotebookMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListNotebookSessions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPreparedStatements",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListQueryExecutions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSessions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTableMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListWorkGroups",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutCapacityAssignmentConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartCalculationExecution",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartQueryExecution",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartSession",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopCalculationExecution",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopQueryExecution",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TerminateSession",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateCapacityReservation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateDataCatalog",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateNamedQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateNotebook",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateNotebookMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdatePreparedStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateWorkGroup",
        method: "POST",
        path: "/",
    },
];
