//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model athena/2017-05-18: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AclConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AclConfiguration {
    pub s3_acl_option: String,
}

shape!(AclConfiguration, tables::ACL_CONFIGURATION, {
    0 => s3_acl_option
});

/// `AthenaError` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AthenaError {
    pub error_category: Option<i32>,
    pub error_type: Option<i32>,
    pub retryable: Option<bool>,
    pub error_message: Option<String>,
}

shape!(AthenaError, tables::ATHENA_ERROR, {
    0 => error_category,
    1 => error_type,
    2 => retryable,
    3 => error_message
});

/// `BatchGetNamedQueryInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetNamedQueryInput {
    pub named_query_ids: Vec<String>,
}

shape!(BatchGetNamedQueryInput, tables::BATCH_GET_NAMED_QUERY_INPUT, {
    0 => named_query_ids
});

/// `BatchGetNamedQueryOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetNamedQueryOutput {
    pub named_queries: Option<Vec<NamedQuery>>,
    pub unprocessed_named_query_ids: Option<Vec<UnprocessedNamedQueryId>>,
}

shape!(BatchGetNamedQueryOutput, tables::BATCH_GET_NAMED_QUERY_OUTPUT, {
    0 => named_queries,
    1 => unprocessed_named_query_ids
});

/// `BatchGetPreparedStatementInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetPreparedStatementInput {
    pub prepared_statement_names: Vec<String>,
    pub work_group: String,
}

shape!(BatchGetPreparedStatementInput, tables::BATCH_GET_PREPARED_STATEMENT_INPUT, {
    0 => prepared_statement_names,
    1 => work_group
});

/// `BatchGetPreparedStatementOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetPreparedStatementOutput {
    pub prepared_statements: Option<Vec<PreparedStatement>>,
    pub unprocessed_prepared_statement_names: Option<Vec<UnprocessedPreparedStatementName>>,
}

shape!(BatchGetPreparedStatementOutput, tables::BATCH_GET_PREPARED_STATEMENT_OUTPUT, {
    0 => prepared_statements,
    1 => unprocessed_prepared_statement_names
});

/// `BatchGetQueryExecutionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetQueryExecutionInput {
    pub query_execution_ids: Vec<String>,
}

shape!(BatchGetQueryExecutionInput, tables::BATCH_GET_QUERY_EXECUTION_INPUT, {
    0 => query_execution_ids
});

/// `BatchGetQueryExecutionOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetQueryExecutionOutput {
    pub query_executions: Option<Vec<QueryExecution>>,
    pub unprocessed_query_execution_ids: Option<Vec<UnprocessedQueryExecutionId>>,
}

shape!(BatchGetQueryExecutionOutput, tables::BATCH_GET_QUERY_EXECUTION_OUTPUT, {
    0 => query_executions,
    1 => unprocessed_query_execution_ids
});

/// `Classification` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Classification {
    pub name: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
}

shape!(Classification, tables::CLASSIFICATION, {
    0 => name,
    1 => properties
});

/// `CloudWatchLoggingConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CloudWatchLoggingConfiguration {
    pub enabled: bool,
    pub log_group: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub log_types: Option<BTreeMap<String, Vec<String>>>,
}

shape!(CloudWatchLoggingConfiguration, tables::CLOUD_WATCH_LOGGING_CONFIGURATION, {
    0 => enabled,
    1 => log_group,
    2 => log_stream_name_prefix,
    3 => log_types
});

/// `Column` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Column {
    pub name: String,
    pub r#type: Option<String>,
    pub comment: Option<String>,
}

shape!(Column, tables::COLUMN, {
    0 => name,
    1 => r#type,
    2 => comment
});

/// `ColumnInfo` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ColumnInfo {
    pub catalog_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub name: String,
    pub label: Option<String>,
    pub r#type: String,
    pub precision: Option<i32>,
    pub scale: Option<i32>,
    pub nullable: Option<String>,
    pub case_sensitive: Option<bool>,
}

shape!(ColumnInfo, tables::COLUMN_INFO, {
    0 => catalog_name,
    1 => schema_name,
    2 => table_name,
    3 => name,
    4 => label,
    5 => r#type,
    6 => precision,
    7 => scale,
    8 => nullable,
    9 => case_sensitive
});

/// `CreateNamedQueryInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateNamedQueryInput {
    pub name: String,
    pub description: Option<String>,
    pub database: String,
    pub query_string: String,
    pub client_request_token: Option<String>,
    pub work_group: Option<String>,
}

shape!(CreateNamedQueryInput, tables::CREATE_NAMED_QUERY_INPUT, {
    0 => name,
    1 => description,
    2 => database,
    3 => query_string,
    4 => client_request_token,
    5 => work_group
});

/// `CreateNamedQueryOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateNamedQueryOutput {
    pub named_query_id: Option<String>,
}

shape!(CreateNamedQueryOutput, tables::CREATE_NAMED_QUERY_OUTPUT, {
    0 => named_query_id
});

/// `CreatePreparedStatementInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePreparedStatementInput {
    pub statement_name: String,
    pub work_group: String,
    pub query_statement: String,
    pub description: Option<String>,
}

shape!(CreatePreparedStatementInput, tables::CREATE_PREPARED_STATEMENT_INPUT, {
    0 => statement_name,
    1 => work_group,
    2 => query_statement,
    3 => description
});

/// `CreatePreparedStatementOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePreparedStatementOutput {}

shape!(
    CreatePreparedStatementOutput,
    tables::CREATE_PREPARED_STATEMENT_OUTPUT,
    {}
);

/// `CreateWorkGroupInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateWorkGroupInput {
    pub name: String,
    pub configuration: Option<WorkGroupConfiguration>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

shape!(CreateWorkGroupInput, tables::CREATE_WORK_GROUP_INPUT, {
    0 => name,
    1 => configuration,
    2 => description,
    3 => tags
});

/// `CreateWorkGroupOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateWorkGroupOutput {}

shape!(CreateWorkGroupOutput, tables::CREATE_WORK_GROUP_OUTPUT, {});

/// `CustomerContentEncryptionConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CustomerContentEncryptionConfiguration {
    pub kms_key: String,
}

shape!(CustomerContentEncryptionConfiguration, tables::CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION, {
    0 => kms_key
});

/// `DataCatalog` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataCatalog {
    pub name: String,
    pub description: Option<String>,
    pub r#type: String,
    pub parameters: Option<BTreeMap<String, String>>,
    pub status: Option<String>,
    pub connection_type: Option<String>,
    pub error: Option<String>,
}

shape!(DataCatalog, tables::DATA_CATALOG, {
    0 => name,
    1 => description,
    2 => r#type,
    3 => parameters,
    4 => status,
    5 => connection_type,
    6 => error
});

/// `DataCatalogSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataCatalogSummary {
    pub catalog_name: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub connection_type: Option<String>,
    pub error: Option<String>,
}

shape!(DataCatalogSummary, tables::DATA_CATALOG_SUMMARY, {
    0 => catalog_name,
    1 => r#type,
    2 => status,
    3 => connection_type,
    4 => error
});

/// `Database` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Database {
    pub name: String,
    pub description: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
}

shape!(Database, tables::DATABASE, {
    0 => name,
    1 => description,
    2 => parameters
});

/// `Datum` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Datum {
    pub var_char_value: Option<String>,
}

shape!(Datum, tables::DATUM, {
    0 => var_char_value
});

/// `DeleteNamedQueryInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNamedQueryInput {
    pub named_query_id: String,
}

shape!(DeleteNamedQueryInput, tables::DELETE_NAMED_QUERY_INPUT, {
    0 => named_query_id
});

/// `DeleteNamedQueryOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNamedQueryOutput {}

shape!(DeleteNamedQueryOutput, tables::DELETE_NAMED_QUERY_OUTPUT, {});

/// `DeletePreparedStatementInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePreparedStatementInput {
    pub statement_name: String,
    pub work_group: String,
}

shape!(DeletePreparedStatementInput, tables::DELETE_PREPARED_STATEMENT_INPUT, {
    0 => statement_name,
    1 => work_group
});

/// `DeletePreparedStatementOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePreparedStatementOutput {}

shape!(
    DeletePreparedStatementOutput,
    tables::DELETE_PREPARED_STATEMENT_OUTPUT,
    {}
);

/// `DeleteWorkGroupInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteWorkGroupInput {
    pub work_group: String,
    pub recursive_delete_option: Option<bool>,
}

shape!(DeleteWorkGroupInput, tables::DELETE_WORK_GROUP_INPUT, {
    0 => work_group,
    1 => recursive_delete_option
});

/// `DeleteWorkGroupOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteWorkGroupOutput {}

shape!(DeleteWorkGroupOutput, tables::DELETE_WORK_GROUP_OUTPUT, {});

/// `EncryptionConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_option: String,
    pub kms_key: Option<String>,
}

shape!(EncryptionConfiguration, tables::ENCRYPTION_CONFIGURATION, {
    0 => encryption_option,
    1 => kms_key
});

/// `EngineConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EngineConfiguration {
    pub coordinator_dpu_size: Option<i32>,
    pub max_concurrent_dpus: Option<i32>,
    pub default_executor_dpu_size: Option<i32>,
    pub additional_configs: Option<BTreeMap<String, String>>,
    pub spark_properties: Option<BTreeMap<String, String>>,
    pub classifications: Option<Vec<Classification>>,
}

shape!(EngineConfiguration, tables::ENGINE_CONFIGURATION, {
    0 => coordinator_dpu_size,
    1 => max_concurrent_dpus,
    2 => default_executor_dpu_size,
    3 => additional_configs,
    4 => spark_properties,
    5 => classifications
});

/// `EngineVersion` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EngineVersion {
    pub selected_engine_version: Option<String>,
    pub effective_engine_version: Option<String>,
}

shape!(EngineVersion, tables::ENGINE_VERSION, {
    0 => selected_engine_version,
    1 => effective_engine_version
});

/// `GetDataCatalogInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataCatalogInput {
    pub name: String,
    pub work_group: Option<String>,
}

shape!(GetDataCatalogInput, tables::GET_DATA_CATALOG_INPUT, {
    0 => name,
    1 => work_group
});

/// `GetDataCatalogOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataCatalogOutput {
    pub data_catalog: Option<DataCatalog>,
}

shape!(GetDataCatalogOutput, tables::GET_DATA_CATALOG_OUTPUT, {
    0 => data_catalog
});

/// `GetDatabaseInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDatabaseInput {
    pub catalog_name: String,
    pub database_name: String,
    pub work_group: Option<String>,
}

shape!(GetDatabaseInput, tables::GET_DATABASE_INPUT, {
    0 => catalog_name,
    1 => database_name,
    2 => work_group
});

/// `GetDatabaseOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDatabaseOutput {
    pub database: Option<Database>,
}

shape!(GetDatabaseOutput, tables::GET_DATABASE_OUTPUT, {
    0 => database
});

/// `GetNamedQueryInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetNamedQueryInput {
    pub named_query_id: String,
}

shape!(GetNamedQueryInput, tables::GET_NAMED_QUERY_INPUT, {
    0 => named_query_id
});

/// `GetNamedQueryOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetNamedQueryOutput {
    pub named_query: Option<NamedQuery>,
}

shape!(GetNamedQueryOutput, tables::GET_NAMED_QUERY_OUTPUT, {
    0 => named_query
});

/// `GetPreparedStatementInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPreparedStatementInput {
    pub statement_name: String,
    pub work_group: String,
}

shape!(GetPreparedStatementInput, tables::GET_PREPARED_STATEMENT_INPUT, {
    0 => statement_name,
    1 => work_group
});

/// `GetPreparedStatementOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPreparedStatementOutput {
    pub prepared_statement: Option<PreparedStatement>,
}

shape!(GetPreparedStatementOutput, tables::GET_PREPARED_STATEMENT_OUTPUT, {
    0 => prepared_statement
});

/// `GetQueryExecutionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryExecutionInput {
    pub query_execution_id: String,
}

shape!(GetQueryExecutionInput, tables::GET_QUERY_EXECUTION_INPUT, {
    0 => query_execution_id
});

/// `GetQueryExecutionOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryExecutionOutput {
    pub query_execution: Option<QueryExecution>,
}

shape!(GetQueryExecutionOutput, tables::GET_QUERY_EXECUTION_OUTPUT, {
    0 => query_execution
});

/// `GetQueryResultsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryResultsInput {
    pub query_execution_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub query_result_type: Option<String>,
}

shape!(GetQueryResultsInput, tables::GET_QUERY_RESULTS_INPUT, {
    0 => query_execution_id,
    1 => next_token,
    2 => max_results,
    3 => query_result_type
});

/// `GetQueryResultsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryResultsOutput {
    pub update_count: Option<i64>,
    pub result_set: Option<ResultSet>,
    pub next_token: Option<String>,
}

shape!(GetQueryResultsOutput, tables::GET_QUERY_RESULTS_OUTPUT, {
    0 => update_count,
    1 => result_set,
    2 => next_token
});

/// `GetQueryRuntimeStatisticsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryRuntimeStatisticsInput {
    pub query_execution_id: String,
}

shape!(GetQueryRuntimeStatisticsInput, tables::GET_QUERY_RUNTIME_STATISTICS_INPUT, {
    0 => query_execution_id
});

/// `GetQueryRuntimeStatisticsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryRuntimeStatisticsOutput {
    pub query_runtime_statistics: Option<QueryRuntimeStatistics>,
}

shape!(GetQueryRuntimeStatisticsOutput, tables::GET_QUERY_RUNTIME_STATISTICS_OUTPUT, {
    0 => query_runtime_statistics
});

/// `GetTableMetadataInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTableMetadataInput {
    pub catalog_name: String,
    pub database_name: String,
    pub table_name: String,
    pub work_group: Option<String>,
}

shape!(GetTableMetadataInput, tables::GET_TABLE_METADATA_INPUT, {
    0 => catalog_name,
    1 => database_name,
    2 => table_name,
    3 => work_group
});

/// `GetTableMetadataOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTableMetadataOutput {
    pub table_metadata: Option<TableMetadata>,
}

shape!(GetTableMetadataOutput, tables::GET_TABLE_METADATA_OUTPUT, {
    0 => table_metadata
});

/// `GetWorkGroupInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkGroupInput {
    pub work_group: String,
}

shape!(GetWorkGroupInput, tables::GET_WORK_GROUP_INPUT, {
    0 => work_group
});

/// `GetWorkGroupOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkGroupOutput {
    pub work_group: Option<WorkGroup>,
}

shape!(GetWorkGroupOutput, tables::GET_WORK_GROUP_OUTPUT, {
    0 => work_group
});

/// `IdentityCenterConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IdentityCenterConfiguration {
    pub enable_identity_center: Option<bool>,
    pub identity_center_instance_arn: Option<String>,
}

shape!(IdentityCenterConfiguration, tables::IDENTITY_CENTER_CONFIGURATION, {
    0 => enable_identity_center,
    1 => identity_center_instance_arn
});

/// `ListDataCatalogsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataCatalogsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
}

shape!(ListDataCatalogsInput, tables::LIST_DATA_CATALOGS_INPUT, {
    0 => next_token,
    1 => max_results,
    2 => work_group
});

/// `ListDataCatalogsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataCatalogsOutput {
    pub data_catalogs_summary: Option<Vec<DataCatalogSummary>>,
    pub next_token: Option<String>,
}

shape!(ListDataCatalogsOutput, tables::LIST_DATA_CATALOGS_OUTPUT, {
    0 => data_catalogs_summary,
    1 => next_token
});

/// `ListDatabasesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDatabasesInput {
    pub catalog_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
}

shape!(ListDatabasesInput, tables::LIST_DATABASES_INPUT, {
    0 => catalog_name,
    1 => next_token,
    2 => max_results,
    3 => work_group
});

/// `ListDatabasesOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDatabasesOutput {
    pub database_list: Option<Vec<Database>>,
    pub next_token: Option<String>,
}

shape!(ListDatabasesOutput, tables::LIST_DATABASES_OUTPUT, {
    0 => database_list,
    1 => next_token
});

/// `ListEngineVersionsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListEngineVersionsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListEngineVersionsInput, tables::LIST_ENGINE_VERSIONS_INPUT, {
    0 => next_token,
    1 => max_results
});

/// `ListEngineVersionsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListEngineVersionsOutput {
    pub engine_versions: Option<Vec<EngineVersion>>,
    pub next_token: Option<String>,
}

shape!(ListEngineVersionsOutput, tables::LIST_ENGINE_VERSIONS_OUTPUT, {
    0 => engine_versions,
    1 => next_token
});

/// `ListNamedQueriesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListNamedQueriesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
}

shape!(ListNamedQueriesInput, tables::LIST_NAMED_QUERIES_INPUT, {
    0 => next_token,
    1 => max_results,
    2 => work_group
});

/// `ListNamedQueriesOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListNamedQueriesOutput {
    pub named_query_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

shape!(ListNamedQueriesOutput, tables::LIST_NAMED_QUERIES_OUTPUT, {
    0 => named_query_ids,
    1 => next_token
});

/// `ListPreparedStatementsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListPreparedStatementsInput {
    pub work_group: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListPreparedStatementsInput, tables::LIST_PREPARED_STATEMENTS_INPUT, {
    0 => work_group,
    1 => next_token,
    2 => max_results
});

/// `ListPreparedStatementsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListPreparedStatementsOutput {
    pub prepared_statements: Option<Vec<PreparedStatementSummary>>,
    pub next_token: Option<String>,
}

shape!(ListPreparedStatementsOutput, tables::LIST_PREPARED_STATEMENTS_OUTPUT, {
    0 => prepared_statements,
    1 => next_token
});

/// `ListQueryExecutionsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueryExecutionsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
}

shape!(ListQueryExecutionsInput, tables::LIST_QUERY_EXECUTIONS_INPUT, {
    0 => next_token,
    1 => max_results,
    2 => work_group
});

/// `ListQueryExecutionsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueryExecutionsOutput {
    pub query_execution_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

shape!(ListQueryExecutionsOutput, tables::LIST_QUERY_EXECUTIONS_OUTPUT, {
    0 => query_execution_ids,
    1 => next_token
});

/// `ListTableMetadataInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTableMetadataInput {
    pub catalog_name: String,
    pub database_name: String,
    pub expression: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
}

shape!(ListTableMetadataInput, tables::LIST_TABLE_METADATA_INPUT, {
    0 => catalog_name,
    1 => database_name,
    2 => expression,
    3 => next_token,
    4 => max_results,
    5 => work_group
});

/// `ListTableMetadataOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTableMetadataOutput {
    pub table_metadata_list: Option<Vec<TableMetadata>>,
    pub next_token: Option<String>,
}

shape!(ListTableMetadataOutput, tables::LIST_TABLE_METADATA_OUTPUT, {
    0 => table_metadata_list,
    1 => next_token
});

/// `ListTagsForResourceInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListTagsForResourceInput, tables::LIST_TAGS_FOR_RESOURCE_INPUT, {
    0 => resource_arn,
    1 => next_token,
    2 => max_results
});

/// `ListTagsForResourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

shape!(ListTagsForResourceOutput, tables::LIST_TAGS_FOR_RESOURCE_OUTPUT, {
    0 => tags,
    1 => next_token
});

/// `ListWorkGroupsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListWorkGroupsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListWorkGroupsInput, tables::LIST_WORK_GROUPS_INPUT, {
    0 => next_token,
    1 => max_results
});

/// `ListWorkGroupsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListWorkGroupsOutput {
    pub work_groups: Option<Vec<WorkGroupSummary>>,
    pub next_token: Option<String>,
}

shape!(ListWorkGroupsOutput, tables::LIST_WORK_GROUPS_OUTPUT, {
    0 => work_groups,
    1 => next_token
});

/// `ManagedLoggingConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ManagedLoggingConfiguration {
    pub enabled: bool,
    pub kms_key: Option<String>,
}

shape!(ManagedLoggingConfiguration, tables::MANAGED_LOGGING_CONFIGURATION, {
    0 => enabled,
    1 => kms_key
});

/// `ManagedQueryResultsConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ManagedQueryResultsConfiguration {
    pub enabled: bool,
    pub encryption_configuration: Option<ManagedQueryResultsEncryptionConfiguration>,
}

shape!(ManagedQueryResultsConfiguration, tables::MANAGED_QUERY_RESULTS_CONFIGURATION, {
    0 => enabled,
    1 => encryption_configuration
});

/// `ManagedQueryResultsConfigurationUpdates` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ManagedQueryResultsConfigurationUpdates {
    pub enabled: Option<bool>,
    pub encryption_configuration: Option<ManagedQueryResultsEncryptionConfiguration>,
    pub remove_encryption_configuration: Option<bool>,
}

shape!(ManagedQueryResultsConfigurationUpdates, tables::MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES, {
    0 => enabled,
    1 => encryption_configuration,
    2 => remove_encryption_configuration
});

/// `ManagedQueryResultsEncryptionConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ManagedQueryResultsEncryptionConfiguration {
    pub kms_key: String,
}

shape!(ManagedQueryResultsEncryptionConfiguration, tables::MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION, {
    0 => kms_key
});

/// `MonitoringConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringConfiguration {
    pub cloud_watch_logging_configuration: Option<CloudWatchLoggingConfiguration>,
    pub managed_logging_configuration: Option<ManagedLoggingConfiguration>,
    pub s3_logging_configuration: Option<S3LoggingConfiguration>,
}

shape!(MonitoringConfiguration, tables::MONITORING_CONFIGURATION, {
    0 => cloud_watch_logging_configuration,
    1 => managed_logging_configuration,
    2 => s3_logging_configuration
});

/// `NamedQuery` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct NamedQuery {
    pub name: String,
    pub description: Option<String>,
    pub database: String,
    pub query_string: String,
    pub named_query_id: Option<String>,
    pub work_group: Option<String>,
}

shape!(NamedQuery, tables::NAMED_QUERY, {
    0 => name,
    1 => description,
    2 => database,
    3 => query_string,
    4 => named_query_id,
    5 => work_group
});

/// `PreparedStatement` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PreparedStatement {
    pub statement_name: Option<String>,
    pub query_statement: Option<String>,
    pub work_group_name: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<Timestamp>,
}

shape!(PreparedStatement, tables::PREPARED_STATEMENT, {
    0 => statement_name,
    1 => query_statement,
    2 => work_group_name,
    3 => description,
    4 => last_modified_time
});

/// `PreparedStatementSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PreparedStatementSummary {
    pub statement_name: Option<String>,
    pub last_modified_time: Option<Timestamp>,
}

shape!(PreparedStatementSummary, tables::PREPARED_STATEMENT_SUMMARY, {
    0 => statement_name,
    1 => last_modified_time
});

/// `QueryExecution` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryExecution {
    pub query_execution_id: Option<String>,
    pub query: Option<String>,
    pub statement_type: Option<String>,
    pub managed_query_results_configuration: Option<ManagedQueryResultsConfiguration>,
    pub result_configuration: Option<ResultConfiguration>,
    pub result_reuse_configuration: Option<ResultReuseConfiguration>,
    pub query_execution_context: Option<QueryExecutionContext>,
    pub status: Option<QueryExecutionStatus>,
    pub statistics: Option<QueryExecutionStatistics>,
    pub work_group: Option<String>,
    pub engine_version: Option<EngineVersion>,
    pub execution_parameters: Option<Vec<String>>,
    pub substatement_type: Option<String>,
    pub query_results_s3_access_grants_configuration: Option<QueryResultsS3AccessGrantsConfiguration>,
}

shape!(QueryExecution, tables::QUERY_EXECUTION, {
    0 => query_execution_id,
    1 => query,
    2 => statement_type,
    3 => managed_query_results_configuration,
    4 => result_configuration,
    5 => result_reuse_configuration,
    6 => query_execution_context,
    7 => status,
    8 => statistics,
    9 => work_group,
    10 => engine_version,
    11 => execution_parameters,
    12 => substatement_type,
    13 => query_results_s3_access_grants_configuration
});

/// `QueryExecutionContext` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryExecutionContext {
    pub database: Option<String>,
    pub catalog: Option<String>,
}

shape!(QueryExecutionContext, tables::QUERY_EXECUTION_CONTEXT, {
    0 => database,
    1 => catalog
});

/// `QueryExecutionStatistics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryExecutionStatistics {
    pub engine_execution_time_in_millis: Option<i64>,
    pub data_scanned_in_bytes: Option<i64>,
    pub data_manifest_location: Option<String>,
    pub total_execution_time_in_millis: Option<i64>,
    pub query_queue_time_in_millis: Option<i64>,
    pub service_pre_processing_time_in_millis: Option<i64>,
    pub query_planning_time_in_millis: Option<i64>,
    pub service_processing_time_in_millis: Option<i64>,
    pub result_reuse_information: Option<ResultReuseInformation>,
    pub dpu_count: Option<f64>,
}

shape!(QueryExecutionStatistics, tables::QUERY_EXECUTION_STATISTICS, {
    0 => engine_execution_time_in_millis,
    1 => data_scanned_in_bytes,
    2 => data_manifest_location,
    3 => total_execution_time_in_millis,
    4 => query_queue_time_in_millis,
    5 => service_pre_processing_time_in_millis,
    6 => query_planning_time_in_millis,
    7 => service_processing_time_in_millis,
    8 => result_reuse_information,
    9 => dpu_count
});

/// `QueryExecutionStatus` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryExecutionStatus {
    pub state: Option<String>,
    pub state_change_reason: Option<String>,
    pub submission_date_time: Option<Timestamp>,
    pub completion_date_time: Option<Timestamp>,
    pub athena_error: Option<AthenaError>,
}

shape!(QueryExecutionStatus, tables::QUERY_EXECUTION_STATUS, {
    0 => state,
    1 => state_change_reason,
    2 => submission_date_time,
    3 => completion_date_time,
    4 => athena_error
});

/// `QueryResultsS3AccessGrantsConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryResultsS3AccessGrantsConfiguration {
    pub enable_s3_access_grants: bool,
    pub create_user_level_prefix: Option<bool>,
    pub authentication_type: String,
}

shape!(QueryResultsS3AccessGrantsConfiguration, tables::QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION, {
    0 => enable_s3_access_grants,
    1 => create_user_level_prefix,
    2 => authentication_type
});

/// `QueryRuntimeStatistics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryRuntimeStatistics {
    pub timeline: Option<QueryRuntimeStatisticsTimeline>,
    pub rows: Option<QueryRuntimeStatisticsRows>,
    pub output_stage: Option<QueryStage>,
}

shape!(QueryRuntimeStatistics, tables::QUERY_RUNTIME_STATISTICS, {
    0 => timeline,
    1 => rows,
    2 => output_stage
});

/// `QueryRuntimeStatisticsRows` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryRuntimeStatisticsRows {
    pub input_rows: Option<i64>,
    pub input_bytes: Option<i64>,
    pub output_bytes: Option<i64>,
    pub output_rows: Option<i64>,
}

shape!(QueryRuntimeStatisticsRows, tables::QUERY_RUNTIME_STATISTICS_ROWS, {
    0 => input_rows,
    1 => input_bytes,
    2 => output_bytes,
    3 => output_rows
});

/// `QueryRuntimeStatisticsTimeline` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryRuntimeStatisticsTimeline {
    pub query_queue_time_in_millis: Option<i64>,
    pub service_pre_processing_time_in_millis: Option<i64>,
    pub query_planning_time_in_millis: Option<i64>,
    pub engine_execution_time_in_millis: Option<i64>,
    pub service_processing_time_in_millis: Option<i64>,
    pub total_execution_time_in_millis: Option<i64>,
}

shape!(QueryRuntimeStatisticsTimeline, tables::QUERY_RUNTIME_STATISTICS_TIMELINE, {
    0 => query_queue_time_in_millis,
    1 => service_pre_processing_time_in_millis,
    2 => query_planning_time_in_millis,
    3 => engine_execution_time_in_millis,
    4 => service_processing_time_in_millis,
    5 => total_execution_time_in_millis
});

/// `QueryStage` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryStage {
    pub stage_id: Option<i64>,
    pub state: Option<String>,
    pub output_bytes: Option<i64>,
    pub output_rows: Option<i64>,
    pub input_bytes: Option<i64>,
    pub input_rows: Option<i64>,
    pub execution_time: Option<i64>,
    pub query_stage_plan: Option<QueryStagePlanNode>,
    pub sub_stages: Option<Vec<QueryStage>>,
}

shape!(QueryStage, tables::QUERY_STAGE, {
    0 => stage_id,
    1 => state,
    2 => output_bytes,
    3 => output_rows,
    4 => input_bytes,
    5 => input_rows,
    6 => execution_time,
    7 => query_stage_plan,
    8 => sub_stages
});

/// `QueryStagePlanNode` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryStagePlanNode {
    pub name: Option<String>,
    pub identifier: Option<String>,
    pub children: Option<Vec<QueryStagePlanNode>>,
    pub remote_sources: Option<Vec<String>>,
}

shape!(QueryStagePlanNode, tables::QUERY_STAGE_PLAN_NODE, {
    0 => name,
    1 => identifier,
    2 => children,
    3 => remote_sources
});

/// `ResultConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResultConfiguration {
    pub output_location: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub expected_bucket_owner: Option<String>,
    pub acl_configuration: Option<AclConfiguration>,
}

shape!(ResultConfiguration, tables::RESULT_CONFIGURATION, {
    0 => output_location,
    1 => encryption_configuration,
    2 => expected_bucket_owner,
    3 => acl_configuration
});

/// `ResultConfigurationUpdates` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResultConfigurationUpdates {
    pub output_location: Option<String>,
    pub remove_output_location: Option<bool>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub remove_encryption_configuration: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub remove_expected_bucket_owner: Option<bool>,
    pub acl_configuration: Option<AclConfiguration>,
    pub remove_acl_configuration: Option<bool>,
}

shape!(ResultConfigurationUpdates, tables::RESULT_CONFIGURATION_UPDATES, {
    0 => output_location,
    1 => remove_output_location,
    2 => encryption_configuration,
    3 => remove_encryption_configuration,
    4 => expected_bucket_owner,
    5 => remove_expected_bucket_owner,
    6 => acl_configuration,
    7 => remove_acl_configuration
});

/// `ResultReuseByAgeConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResultReuseByAgeConfiguration {
    pub enabled: bool,
    pub max_age_in_minutes: Option<i32>,
}

shape!(ResultReuseByAgeConfiguration, tables::RESULT_REUSE_BY_AGE_CONFIGURATION, {
    0 => enabled,
    1 => max_age_in_minutes
});

/// `ResultReuseConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResultReuseConfiguration {
    pub result_reuse_by_age_configuration: Option<ResultReuseByAgeConfiguration>,
}

shape!(ResultReuseConfiguration, tables::RESULT_REUSE_CONFIGURATION, {
    0 => result_reuse_by_age_configuration
});

/// `ResultReuseInformation` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResultReuseInformation {
    pub reused_previous_result: bool,
}

shape!(ResultReuseInformation, tables::RESULT_REUSE_INFORMATION, {
    0 => reused_previous_result
});

/// `ResultSet` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResultSet {
    pub rows: Option<Vec<Row>>,
    pub result_set_metadata: Option<ResultSetMetadata>,
}

shape!(ResultSet, tables::RESULT_SET, {
    0 => rows,
    1 => result_set_metadata
});

/// `ResultSetMetadata` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResultSetMetadata {
    pub column_info: Option<Vec<ColumnInfo>>,
}

shape!(ResultSetMetadata, tables::RESULT_SET_METADATA, {
    0 => column_info
});

/// `Row` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Row {
    pub data: Option<Vec<Datum>>,
}

shape!(Row, tables::ROW, {
    0 => data
});

/// `S3LoggingConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct S3LoggingConfiguration {
    pub enabled: bool,
    pub kms_key: Option<String>,
    pub log_location: Option<String>,
}

shape!(S3LoggingConfiguration, tables::S3_LOGGING_CONFIGURATION, {
    0 => enabled,
    1 => kms_key,
    2 => log_location
});

/// `StartQueryExecutionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartQueryExecutionInput {
    pub query_string: String,
    pub client_request_token: Option<String>,
    pub query_execution_context: Option<QueryExecutionContext>,
    pub result_configuration: Option<ResultConfiguration>,
    pub work_group: Option<String>,
    pub execution_parameters: Option<Vec<String>>,
    pub result_reuse_configuration: Option<ResultReuseConfiguration>,
    pub engine_configuration: Option<EngineConfiguration>,
}

shape!(StartQueryExecutionInput, tables::START_QUERY_EXECUTION_INPUT, {
    0 => query_string,
    1 => client_request_token,
    2 => query_execution_context,
    3 => result_configuration,
    4 => work_group,
    5 => execution_parameters,
    6 => result_reuse_configuration,
    7 => engine_configuration
});

/// `StartQueryExecutionOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartQueryExecutionOutput {
    pub query_execution_id: Option<String>,
}

shape!(StartQueryExecutionOutput, tables::START_QUERY_EXECUTION_OUTPUT, {
    0 => query_execution_id
});

/// `StopQueryExecutionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopQueryExecutionInput {
    pub query_execution_id: String,
}

shape!(StopQueryExecutionInput, tables::STOP_QUERY_EXECUTION_INPUT, {
    0 => query_execution_id
});

/// `StopQueryExecutionOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopQueryExecutionOutput {}

shape!(StopQueryExecutionOutput, tables::STOP_QUERY_EXECUTION_OUTPUT, {});

/// `TableMetadata` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableMetadata {
    pub name: String,
    pub create_time: Option<Timestamp>,
    pub last_access_time: Option<Timestamp>,
    pub table_type: Option<String>,
    pub columns: Option<Vec<Column>>,
    pub partition_keys: Option<Vec<Column>>,
    pub parameters: Option<BTreeMap<String, String>>,
}

shape!(TableMetadata, tables::TABLE_METADATA, {
    0 => name,
    1 => create_time,
    2 => last_access_time,
    3 => table_type,
    4 => columns,
    5 => partition_keys,
    6 => parameters
});

/// `Tag` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

shape!(Tag, tables::TAG, {
    0 => key,
    1 => value
});

/// `TagResourceInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

shape!(TagResourceInput, tables::TAG_RESOURCE_INPUT, {
    0 => resource_arn,
    1 => tags
});

/// `TagResourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

shape!(TagResourceOutput, tables::TAG_RESOURCE_OUTPUT, {});

/// `UnprocessedNamedQueryId` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UnprocessedNamedQueryId {
    pub named_query_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

shape!(UnprocessedNamedQueryId, tables::UNPROCESSED_NAMED_QUERY_ID, {
    0 => named_query_id,
    1 => error_code,
    2 => error_message
});

/// `UnprocessedPreparedStatementName` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UnprocessedPreparedStatementName {
    pub statement_name: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

shape!(UnprocessedPreparedStatementName, tables::UNPROCESSED_PREPARED_STATEMENT_NAME, {
    0 => statement_name,
    1 => error_code,
    2 => error_message
});

/// `UnprocessedQueryExecutionId` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UnprocessedQueryExecutionId {
    pub query_execution_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

shape!(UnprocessedQueryExecutionId, tables::UNPROCESSED_QUERY_EXECUTION_ID, {
    0 => query_execution_id,
    1 => error_code,
    2 => error_message
});

/// `UntagResourceInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

shape!(UntagResourceInput, tables::UNTAG_RESOURCE_INPUT, {
    0 => resource_arn,
    1 => tag_keys
});

/// `UntagResourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

shape!(UntagResourceOutput, tables::UNTAG_RESOURCE_OUTPUT, {});

/// `UpdateNamedQueryInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateNamedQueryInput {
    pub named_query_id: String,
    pub name: String,
    pub description: Option<String>,
    pub query_string: String,
}

shape!(UpdateNamedQueryInput, tables::UPDATE_NAMED_QUERY_INPUT, {
    0 => named_query_id,
    1 => name,
    2 => description,
    3 => query_string
});

/// `UpdateNamedQueryOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateNamedQueryOutput {}

shape!(UpdateNamedQueryOutput, tables::UPDATE_NAMED_QUERY_OUTPUT, {});

/// `UpdatePreparedStatementInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePreparedStatementInput {
    pub statement_name: String,
    pub work_group: String,
    pub query_statement: String,
    pub description: Option<String>,
}

shape!(UpdatePreparedStatementInput, tables::UPDATE_PREPARED_STATEMENT_INPUT, {
    0 => statement_name,
    1 => work_group,
    2 => query_statement,
    3 => description
});

/// `UpdatePreparedStatementOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePreparedStatementOutput {}

shape!(
    UpdatePreparedStatementOutput,
    tables::UPDATE_PREPARED_STATEMENT_OUTPUT,
    {}
);

/// `UpdateWorkGroupInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateWorkGroupInput {
    pub work_group: String,
    pub description: Option<String>,
    pub configuration_updates: Option<WorkGroupConfigurationUpdates>,
    pub state: Option<String>,
}

shape!(UpdateWorkGroupInput, tables::UPDATE_WORK_GROUP_INPUT, {
    0 => work_group,
    1 => description,
    2 => configuration_updates,
    3 => state
});

/// `UpdateWorkGroupOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateWorkGroupOutput {}

shape!(UpdateWorkGroupOutput, tables::UPDATE_WORK_GROUP_OUTPUT, {});

/// `WorkGroup` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WorkGroup {
    pub name: String,
    pub state: Option<String>,
    pub configuration: Option<WorkGroupConfiguration>,
    pub description: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub identity_center_application_arn: Option<String>,
}

shape!(WorkGroup, tables::WORK_GROUP, {
    0 => name,
    1 => state,
    2 => configuration,
    3 => description,
    4 => creation_time,
    5 => identity_center_application_arn
});

/// `WorkGroupConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WorkGroupConfiguration {
    pub result_configuration: Option<ResultConfiguration>,
    pub managed_query_results_configuration: Option<ManagedQueryResultsConfiguration>,
    pub enforce_work_group_configuration: Option<bool>,
    pub publish_cloud_watch_metrics_enabled: Option<bool>,
    pub bytes_scanned_cutoff_per_query: Option<i64>,
    pub requester_pays_enabled: Option<bool>,
    pub engine_version: Option<EngineVersion>,
    pub additional_configuration: Option<String>,
    pub execution_role: Option<String>,
    pub monitoring_configuration: Option<MonitoringConfiguration>,
    pub engine_configuration: Option<EngineConfiguration>,
    pub customer_content_encryption_configuration: Option<CustomerContentEncryptionConfiguration>,
    pub enable_minimum_encryption_configuration: Option<bool>,
    pub identity_center_configuration: Option<IdentityCenterConfiguration>,
    pub query_results_s3_access_grants_configuration: Option<QueryResultsS3AccessGrantsConfiguration>,
}

shape!(WorkGroupConfiguration, tables::WORK_GROUP_CONFIGURATION, {
    0 => result_configuration,
    1 => managed_query_results_configuration,
    2 => enforce_work_group_configuration,
    3 => publish_cloud_watch_metrics_enabled,
    4 => bytes_scanned_cutoff_per_query,
    5 => requester_pays_enabled,
    6 => engine_version,
    7 => additional_configuration,
    8 => execution_role,
    9 => monitoring_configuration,
    10 => engine_configuration,
    11 => customer_content_encryption_configuration,
    12 => enable_minimum_encryption_configuration,
    13 => identity_center_configuration,
    14 => query_results_s3_access_grants_configuration
});

/// `WorkGroupConfigurationUpdates` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WorkGroupConfigurationUpdates {
    pub enforce_work_group_configuration: Option<bool>,
    pub result_configuration_updates: Option<ResultConfigurationUpdates>,
    pub managed_query_results_configuration_updates: Option<ManagedQueryResultsConfigurationUpdates>,
    pub publish_cloud_watch_metrics_enabled: Option<bool>,
    pub bytes_scanned_cutoff_per_query: Option<i64>,
    pub remove_bytes_scanned_cutoff_per_query: Option<bool>,
    pub requester_pays_enabled: Option<bool>,
    pub engine_version: Option<EngineVersion>,
    pub remove_customer_content_encryption_configuration: Option<bool>,
    pub additional_configuration: Option<String>,
    pub execution_role: Option<String>,
    pub customer_content_encryption_configuration: Option<CustomerContentEncryptionConfiguration>,
    pub enable_minimum_encryption_configuration: Option<bool>,
    pub query_results_s3_access_grants_configuration: Option<QueryResultsS3AccessGrantsConfiguration>,
    pub monitoring_configuration: Option<MonitoringConfiguration>,
    pub engine_configuration: Option<EngineConfiguration>,
}

shape!(WorkGroupConfigurationUpdates, tables::WORK_GROUP_CONFIGURATION_UPDATES, {
    0 => enforce_work_group_configuration,
    1 => result_configuration_updates,
    2 => managed_query_results_configuration_updates,
    3 => publish_cloud_watch_metrics_enabled,
    4 => bytes_scanned_cutoff_per_query,
    5 => remove_bytes_scanned_cutoff_per_query,
    6 => requester_pays_enabled,
    7 => engine_version,
    8 => remove_customer_content_encryption_configuration,
    9 => additional_configuration,
    10 => execution_role,
    11 => customer_content_encryption_configuration,
    12 => enable_minimum_encryption_configuration,
    13 => query_results_s3_access_grants_configuration,
    14 => monitoring_configuration,
    15 => engine_configuration
});

/// `WorkGroupSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WorkGroupSummary {
    pub name: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub engine_version: Option<EngineVersion>,
    pub identity_center_application_arn: Option<String>,
}

shape!(WorkGroupSummary, tables::WORK_GROUP_SUMMARY, {
    0 => name,
    1 => state,
    2 => description,
    3 => creation_time,
    4 => engine_version,
    5 => identity_center_application_arn
});
