//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model glue/2017-03-31: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `Action` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Action {
    pub job_name: Option<String>,
    pub arguments: Option<BTreeMap<String, String>>,
    pub timeout: Option<i32>,
    pub security_configuration: Option<String>,
    pub notification_property: Option<NotificationProperty>,
    pub crawler_name: Option<String>,
}

shape!(Action, tables::ACTION, {
    0 => job_name,
    1 => arguments,
    2 => timeout,
    3 => security_configuration,
    4 => notification_property,
    5 => crawler_name
});

/// `AuditContext` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AuditContext {
    pub additional_audit_context: Option<String>,
    pub requested_columns: Option<Vec<String>>,
    pub all_columns_requested: Option<bool>,
}

shape!(AuditContext, tables::AUDIT_CONTEXT, {
    0 => additional_audit_context,
    1 => requested_columns,
    2 => all_columns_requested
});

/// `AuthenticationConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticationConfiguration {
    pub authentication_type: Option<String>,
    pub secret_arn: Option<String>,
    pub kms_key_arn: Option<String>,
    pub o_auth2_properties: Option<OAuth2Properties>,
}

shape!(AuthenticationConfiguration, tables::AUTHENTICATION_CONFIGURATION, {
    0 => authentication_type,
    1 => secret_arn,
    2 => kms_key_arn,
    3 => o_auth2_properties
});

/// `AuthenticationConfigurationInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticationConfigurationInput {
    pub authentication_type: Option<String>,
    pub o_auth2_properties: Option<OAuth2PropertiesInput>,
    pub secret_arn: Option<String>,
    pub kms_key_arn: Option<String>,
    pub basic_authentication_credentials: Option<BasicAuthenticationCredentials>,
    pub custom_authentication_credentials: Option<BTreeMap<String, String>>,
}

shape!(AuthenticationConfigurationInput, tables::AUTHENTICATION_CONFIGURATION_INPUT, {
    0 => authentication_type,
    1 => o_auth2_properties,
    2 => secret_arn,
    3 => kms_key_arn,
    4 => basic_authentication_credentials,
    5 => custom_authentication_credentials
});

/// `AuthorizationCodeProperties` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizationCodeProperties {
    pub authorization_code: Option<String>,
    pub redirect_uri: Option<String>,
}

shape!(AuthorizationCodeProperties, tables::AUTHORIZATION_CODE_PROPERTIES, {
    0 => authorization_code,
    1 => redirect_uri
});

/// `BackfillError` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BackfillError {
    pub code: Option<String>,
    pub partitions: Option<Vec<PartitionValueList>>,
}

shape!(BackfillError, tables::BACKFILL_ERROR, {
    0 => code,
    1 => partitions
});

/// `BasicAuthenticationCredentials` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BasicAuthenticationCredentials {
    pub username: Option<String>,
    pub password: Option<String>,
}

shape!(BasicAuthenticationCredentials, tables::BASIC_AUTHENTICATION_CREDENTIALS, {
    0 => username,
    1 => password
});

/// `BatchCreatePartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchCreatePartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_input_list: Vec<PartitionInput>,
}

shape!(BatchCreatePartitionRequest, tables::BATCH_CREATE_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_input_list
});

/// `BatchCreatePartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchCreatePartitionResponse {
    pub errors: Option<Vec<PartitionError>>,
}

shape!(BatchCreatePartitionResponse, tables::BATCH_CREATE_PARTITION_RESPONSE, {
    0 => errors
});

/// `BatchDeleteConnectionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteConnectionRequest {
    pub catalog_id: Option<String>,
    pub connection_name_list: Vec<String>,
}

shape!(BatchDeleteConnectionRequest, tables::BATCH_DELETE_CONNECTION_REQUEST, {
    0 => catalog_id,
    1 => connection_name_list
});

/// `BatchDeleteConnectionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteConnectionResponse {
    pub succeeded: Option<Vec<String>>,
    pub errors: Option<BTreeMap<String, ErrorDetail>>,
}

shape!(BatchDeleteConnectionResponse, tables::BATCH_DELETE_CONNECTION_RESPONSE, {
    0 => succeeded,
    1 => errors
});

/// `BatchDeletePartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeletePartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partitions_to_delete: Vec<PartitionValueList>,
}

shape!(BatchDeletePartitionRequest, tables::BATCH_DELETE_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partitions_to_delete
});

/// `BatchDeletePartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeletePartitionResponse {
    pub errors: Option<Vec<PartitionError>>,
}

shape!(BatchDeletePartitionResponse, tables::BATCH_DELETE_PARTITION_RESPONSE, {
    0 => errors
});

/// `BatchDeleteTableRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub tables_to_delete: Vec<String>,
    pub transaction_id: Option<String>,
}

shape!(BatchDeleteTableRequest, tables::BATCH_DELETE_TABLE_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => tables_to_delete,
    3 => transaction_id
});

/// `BatchDeleteTableResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteTableResponse {
    pub errors: Option<Vec<TableError>>,
}

shape!(BatchDeleteTableResponse, tables::BATCH_DELETE_TABLE_RESPONSE, {
    0 => errors
});

/// `BatchDeleteTableVersionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteTableVersionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub version_ids: Vec<String>,
}

shape!(BatchDeleteTableVersionRequest, tables::BATCH_DELETE_TABLE_VERSION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => version_ids
});

/// `BatchDeleteTableVersionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteTableVersionResponse {
    pub errors: Option<Vec<TableVersionError>>,
}

shape!(BatchDeleteTableVersionResponse, tables::BATCH_DELETE_TABLE_VERSION_RESPONSE, {
    0 => errors
});

/// `BatchGetCrawlersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetCrawlersRequest {
    pub crawler_names: Vec<String>,
}

shape!(BatchGetCrawlersRequest, tables::BATCH_GET_CRAWLERS_REQUEST, {
    0 => crawler_names
});

/// `BatchGetCrawlersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetCrawlersResponse {
    pub crawlers: Option<Vec<Crawler>>,
    pub crawlers_not_found: Option<Vec<String>>,
}

shape!(BatchGetCrawlersResponse, tables::BATCH_GET_CRAWLERS_RESPONSE, {
    0 => crawlers,
    1 => crawlers_not_found
});

/// `BatchGetDataQualityResultRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetDataQualityResultRequest {
    pub result_ids: Vec<String>,
}

shape!(BatchGetDataQualityResultRequest, tables::BATCH_GET_DATA_QUALITY_RESULT_REQUEST, {
    0 => result_ids
});

/// `BatchGetDataQualityResultResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetDataQualityResultResponse {
    pub results: Vec<DataQualityResult>,
    pub results_not_found: Option<Vec<String>>,
}

shape!(BatchGetDataQualityResultResponse, tables::BATCH_GET_DATA_QUALITY_RESULT_RESPONSE, {
    0 => results,
    1 => results_not_found
});

/// `BatchGetJobsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetJobsRequest {
    pub job_names: Vec<String>,
}

shape!(BatchGetJobsRequest, tables::BATCH_GET_JOBS_REQUEST, {
    0 => job_names
});

/// `BatchGetJobsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetJobsResponse {
    pub jobs: Option<Vec<Job>>,
    pub jobs_not_found: Option<Vec<String>>,
}

shape!(BatchGetJobsResponse, tables::BATCH_GET_JOBS_RESPONSE, {
    0 => jobs,
    1 => jobs_not_found
});

/// `BatchGetPartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetPartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partitions_to_get: Vec<PartitionValueList>,
    pub audit_context: Option<AuditContext>,
    pub query_session_context: Option<QuerySessionContext>,
}

shape!(BatchGetPartitionRequest, tables::BATCH_GET_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partitions_to_get,
    4 => audit_context,
    5 => query_session_context
});

/// `BatchGetPartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetPartitionResponse {
    pub partitions: Option<Vec<Partition>>,
    pub unprocessed_keys: Option<Vec<PartitionValueList>>,
}

shape!(BatchGetPartitionResponse, tables::BATCH_GET_PARTITION_RESPONSE, {
    0 => partitions,
    1 => unprocessed_keys
});

/// `BatchGetTriggersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetTriggersRequest {
    pub trigger_names: Vec<String>,
}

shape!(BatchGetTriggersRequest, tables::BATCH_GET_TRIGGERS_REQUEST, {
    0 => trigger_names
});

/// `BatchGetTriggersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetTriggersResponse {
    pub triggers: Option<Vec<Trigger>>,
    pub triggers_not_found: Option<Vec<String>>,
}

shape!(BatchGetTriggersResponse, tables::BATCH_GET_TRIGGERS_RESPONSE, {
    0 => triggers,
    1 => triggers_not_found
});

/// `BatchGetWorkflowsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetWorkflowsRequest {
    pub names: Vec<String>,
    pub include_graph: Option<bool>,
}

shape!(BatchGetWorkflowsRequest, tables::BATCH_GET_WORKFLOWS_REQUEST, {
    0 => names,
    1 => include_graph
});

/// `BatchGetWorkflowsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetWorkflowsResponse {
    pub workflows: Option<Vec<Workflow>>,
    pub missing_workflows: Option<Vec<String>>,
}

shape!(BatchGetWorkflowsResponse, tables::BATCH_GET_WORKFLOWS_RESPONSE, {
    0 => workflows,
    1 => missing_workflows
});

/// `BatchStopJobRunError` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchStopJobRunError {
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
    pub error_detail: Option<ErrorDetail>,
}

shape!(BatchStopJobRunError, tables::BATCH_STOP_JOB_RUN_ERROR, {
    0 => job_name,
    1 => job_run_id,
    2 => error_detail
});

/// `BatchStopJobRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchStopJobRunRequest {
    pub job_name: String,
    pub job_run_ids: Vec<String>,
}

shape!(BatchStopJobRunRequest, tables::BATCH_STOP_JOB_RUN_REQUEST, {
    0 => job_name,
    1 => job_run_ids
});

/// `BatchStopJobRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchStopJobRunResponse {
    pub successful_submissions: Option<Vec<BatchStopJobRunSuccessfulSubmission>>,
    pub errors: Option<Vec<BatchStopJobRunError>>,
}

shape!(BatchStopJobRunResponse, tables::BATCH_STOP_JOB_RUN_RESPONSE, {
    0 => successful_submissions,
    1 => errors
});

/// `BatchStopJobRunSuccessfulSubmission` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchStopJobRunSuccessfulSubmission {
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
}

shape!(BatchStopJobRunSuccessfulSubmission, tables::BATCH_STOP_JOB_RUN_SUCCESSFUL_SUBMISSION, {
    0 => job_name,
    1 => job_run_id
});

/// `BatchUpdatePartitionFailureEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchUpdatePartitionFailureEntry {
    pub partition_value_list: Option<Vec<String>>,
    pub error_detail: Option<ErrorDetail>,
}

shape!(BatchUpdatePartitionFailureEntry, tables::BATCH_UPDATE_PARTITION_FAILURE_ENTRY, {
    0 => partition_value_list,
    1 => error_detail
});

/// `BatchUpdatePartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchUpdatePartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub entries: Vec<BatchUpdatePartitionRequestEntry>,
}

shape!(BatchUpdatePartitionRequest, tables::BATCH_UPDATE_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => entries
});

/// `BatchUpdatePartitionRequestEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchUpdatePartitionRequestEntry {
    pub partition_value_list: Vec<String>,
    pub partition_input: PartitionInput,
}

shape!(BatchUpdatePartitionRequestEntry, tables::BATCH_UPDATE_PARTITION_REQUEST_ENTRY, {
    0 => partition_value_list,
    1 => partition_input
});

/// `BatchUpdatePartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchUpdatePartitionResponse {
    pub errors: Option<Vec<BatchUpdatePartitionFailureEntry>>,
}

shape!(BatchUpdatePartitionResponse, tables::BATCH_UPDATE_PARTITION_RESPONSE, {
    0 => errors
});

/// `BinaryColumnStatisticsData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BinaryColumnStatisticsData {
    pub maximum_length: i64,
    pub average_length: f64,
    pub number_of_nulls: i64,
}

shape!(BinaryColumnStatisticsData, tables::BINARY_COLUMN_STATISTICS_DATA, {
    0 => maximum_length,
    1 => average_length,
    2 => number_of_nulls
});

/// `BlueprintDetails` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BlueprintDetails {
    pub blueprint_name: Option<String>,
    pub run_id: Option<String>,
}

shape!(BlueprintDetails, tables::BLUEPRINT_DETAILS, {
    0 => blueprint_name,
    1 => run_id
});

/// `BooleanColumnStatisticsData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BooleanColumnStatisticsData {
    pub number_of_trues: i64,
    pub number_of_falses: i64,
    pub number_of_nulls: i64,
}

shape!(BooleanColumnStatisticsData, tables::BOOLEAN_COLUMN_STATISTICS_DATA, {
    0 => number_of_trues,
    1 => number_of_falses,
    2 => number_of_nulls
});

/// `CancelDataQualityRuleRecommendationRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelDataQualityRuleRecommendationRunRequest {
    pub run_id: String,
}

shape!(CancelDataQualityRuleRecommendationRunRequest, tables::CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST, {
    0 => run_id
});

/// `CancelDataQualityRuleRecommendationRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelDataQualityRuleRecommendationRunResponse {}

shape!(
    CancelDataQualityRuleRecommendationRunResponse,
    tables::CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE,
    {}
);

/// `CancelDataQualityRulesetEvaluationRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelDataQualityRulesetEvaluationRunRequest {
    pub run_id: String,
}

shape!(CancelDataQualityRulesetEvaluationRunRequest, tables::CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST, {
    0 => run_id
});

/// `CancelDataQualityRulesetEvaluationRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelDataQualityRulesetEvaluationRunResponse {}

shape!(
    CancelDataQualityRulesetEvaluationRunResponse,
    tables::CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE,
    {}
);

/// `Catalog` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Catalog {
    pub catalog_id: Option<String>,
    pub name: String,
    pub resource_arn: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub create_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub target_redshift_catalog: Option<TargetRedshiftCatalog>,
    pub federated_catalog: Option<FederatedCatalog>,
    pub catalog_properties: Option<CatalogPropertiesOutput>,
    pub create_table_default_permissions: Option<Vec<PrincipalPermissions>>,
    pub create_database_default_permissions: Option<Vec<PrincipalPermissions>>,
    pub allow_full_table_external_data_access: Option<String>,
}

shape!(Catalog, tables::CATALOG, {
    0 => catalog_id,
    1 => name,
    2 => resource_arn,
    3 => description,
    4 => parameters,
    5 => create_time,
    6 => update_time,
    7 => target_redshift_catalog,
    8 => federated_catalog,
    9 => catalog_properties,
    10 => create_table_default_permissions,
    11 => create_database_default_permissions,
    12 => allow_full_table_external_data_access
});

/// `CatalogEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CatalogEntry {
    pub database_name: String,
    pub table_name: String,
}

shape!(CatalogEntry, tables::CATALOG_ENTRY, {
    0 => database_name,
    1 => table_name
});

/// `CatalogImportStatus` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CatalogImportStatus {
    pub import_completed: Option<bool>,
    pub import_time: Option<Timestamp>,
    pub imported_by: Option<String>,
}

shape!(CatalogImportStatus, tables::CATALOG_IMPORT_STATUS, {
    0 => import_completed,
    1 => import_time,
    2 => imported_by
});

/// `CatalogPropertiesOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CatalogPropertiesOutput {
    pub data_lake_access_properties: Option<DataLakeAccessPropertiesOutput>,
    pub iceberg_optimization_properties: Option<IcebergOptimizationPropertiesOutput>,
    pub custom_properties: Option<BTreeMap<String, String>>,
}

shape!(CatalogPropertiesOutput, tables::CATALOG_PROPERTIES_OUTPUT, {
    0 => data_lake_access_properties,
    1 => iceberg_optimization_properties,
    2 => custom_properties
});

/// `CatalogTarget` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CatalogTarget {
    pub database_name: String,
    pub tables: Vec<String>,
    pub connection_name: Option<String>,
    pub event_queue_arn: Option<String>,
    pub dlq_event_queue_arn: Option<String>,
}

shape!(CatalogTarget, tables::CATALOG_TARGET, {
    0 => database_name,
    1 => tables,
    2 => connection_name,
    3 => event_queue_arn,
    4 => dlq_event_queue_arn
});

/// `Classifier` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Classifier {
    pub grok_classifier: Option<GrokClassifier>,
    pub xml_classifier: Option<XMLClassifier>,
    pub json_classifier: Option<JsonClassifier>,
    pub csv_classifier: Option<CsvClassifier>,
}

shape!(Classifier, tables::CLASSIFIER, {
    0 => grok_classifier,
    1 => xml_classifier,
    2 => json_classifier,
    3 => csv_classifier
});

/// `CloudWatchEncryption` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CloudWatchEncryption {
    pub cloud_watch_encryption_mode: Option<String>,
    pub kms_key_arn: Option<String>,
}

shape!(CloudWatchEncryption, tables::CLOUD_WATCH_ENCRYPTION, {
    0 => cloud_watch_encryption_mode,
    1 => kms_key_arn
});

/// `CodeGenEdge` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CodeGenEdge {
    pub source: String,
    pub target: String,
    pub target_parameter: Option<String>,
}

shape!(CodeGenEdge, tables::CODE_GEN_EDGE, {
    0 => source,
    1 => target,
    2 => target_parameter
});

/// `CodeGenNode` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CodeGenNode {
    pub id: String,
    pub node_type: String,
    pub args: Vec<CodeGenNodeArg>,
    pub line_number: Option<i32>,
}

shape!(CodeGenNode, tables::CODE_GEN_NODE, {
    0 => id,
    1 => node_type,
    2 => args,
    3 => line_number
});

/// `CodeGenNodeArg` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CodeGenNodeArg {
    pub name: String,
    pub value: String,
    pub param: Option<bool>,
}

shape!(CodeGenNodeArg, tables::CODE_GEN_NODE_ARG, {
    0 => name,
    1 => value,
    2 => param
});

/// `Column` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Column {
    pub name: String,
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
}

shape!(Column, tables::COLUMN, {
    0 => name,
    1 => r#type,
    2 => comment,
    3 => parameters
});

/// `ColumnError` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ColumnError {
    pub column_name: Option<String>,
    pub error: Option<ErrorDetail>,
}

shape!(ColumnError, tables::COLUMN_ERROR, {
    0 => column_name,
    1 => error
});

/// `ColumnStatistics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ColumnStatistics {
    pub column_name: String,
    pub column_type: String,
    pub analyzed_time: Timestamp,
    pub statistics_data: ColumnStatisticsData,
}

shape!(ColumnStatistics, tables::COLUMN_STATISTICS, {
    0 => column_name,
    1 => column_type,
    2 => analyzed_time,
    3 => statistics_data
});

/// `ColumnStatisticsData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ColumnStatisticsData {
    pub r#type: String,
    pub boolean_column_statistics_data: Option<BooleanColumnStatisticsData>,
    pub date_column_statistics_data: Option<DateColumnStatisticsData>,
    pub decimal_column_statistics_data: Option<DecimalColumnStatisticsData>,
    pub double_column_statistics_data: Option<DoubleColumnStatisticsData>,
    pub long_column_statistics_data: Option<LongColumnStatisticsData>,
    pub string_column_statistics_data: Option<StringColumnStatisticsData>,
    pub binary_column_statistics_data: Option<BinaryColumnStatisticsData>,
}

shape!(ColumnStatisticsData, tables::COLUMN_STATISTICS_DATA, {
    0 => r#type,
    1 => boolean_column_statistics_data,
    2 => date_column_statistics_data,
    3 => decimal_column_statistics_data,
    4 => double_column_statistics_data,
    5 => long_column_statistics_data,
    6 => string_column_statistics_data,
    7 => binary_column_statistics_data
});

/// `ColumnStatisticsError` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ColumnStatisticsError {
    pub column_statistics: Option<ColumnStatistics>,
    pub error: Option<ErrorDetail>,
}

shape!(ColumnStatisticsError, tables::COLUMN_STATISTICS_ERROR, {
    0 => column_statistics,
    1 => error
});

/// `Condition` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    pub logical_operator: Option<String>,
    pub job_name: Option<String>,
    pub state: Option<String>,
    pub crawler_name: Option<String>,
    pub crawl_state: Option<String>,
}

shape!(Condition, tables::CONDITION, {
    0 => logical_operator,
    1 => job_name,
    2 => state,
    3 => crawler_name,
    4 => crawl_state
});

/// `Connection` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Connection {
    pub name: Option<String>,
    pub description: Option<String>,
    pub connection_type: Option<String>,
    pub match_criteria: Option<Vec<String>>,
    pub connection_properties: Option<BTreeMap<String, String>>,
    pub spark_properties: Option<BTreeMap<String, String>>,
    pub athena_properties: Option<BTreeMap<String, String>>,
    pub python_properties: Option<BTreeMap<String, String>>,
    pub physical_connection_requirements: Option<PhysicalConnectionRequirements>,
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub last_updated_by: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub last_connection_validation_time: Option<Timestamp>,
    pub authentication_configuration: Option<AuthenticationConfiguration>,
    pub connection_schema_version: Option<i32>,
    pub compatible_compute_environments: Option<Vec<String>>,
}

shape!(Connection, tables::CONNECTION, {
    0 => name,
    1 => description,
    2 => connection_type,
    3 => match_criteria,
    4 => connection_properties,
    5 => spark_properties,
    6 => athena_properties,
    7 => python_properties,
    8 => physical_connection_requirements,
    9 => creation_time,
    10 => last_updated_time,
    11 => last_updated_by,
    12 => status,
    13 => status_reason,
    14 => last_connection_validation_time,
    15 => authentication_configuration,
    16 => connection_schema_version,
    17 => compatible_compute_environments
});

/// `ConnectionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ConnectionInput {
    pub name: String,
    pub description: Option<String>,
    pub connection_type: String,
    pub match_criteria: Option<Vec<String>>,
    pub connection_properties: BTreeMap<String, String>,
    pub spark_properties: Option<BTreeMap<String, String>>,
    pub athena_properties: Option<BTreeMap<String, String>>,
    pub python_properties: Option<BTreeMap<String, String>>,
    pub physical_connection_requirements: Option<PhysicalConnectionRequirements>,
    pub authentication_configuration: Option<AuthenticationConfigurationInput>,
    pub validate_credentials: Option<bool>,
    pub validate_for_compute_environments: Option<Vec<String>>,
}

shape!(ConnectionInput, tables::CONNECTION_INPUT, {
    0 => name,
    1 => description,
    2 => connection_type,
    3 => match_criteria,
    4 => connection_properties,
    5 => spark_properties,
    6 => athena_properties,
    7 => python_properties,
    8 => physical_connection_requirements,
    9 => authentication_configuration,
    10 => validate_credentials,
    11 => validate_for_compute_environments
});

/// `ConnectionPasswordEncryption` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ConnectionPasswordEncryption {
    pub return_connection_password_encrypted: bool,
    pub aws_kms_key_id: Option<String>,
}

shape!(ConnectionPasswordEncryption, tables::CONNECTION_PASSWORD_ENCRYPTION, {
    0 => return_connection_password_encrypted,
    1 => aws_kms_key_id
});

/// `ConnectionsList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ConnectionsList {
    pub connections: Option<Vec<String>>,
}

shape!(ConnectionsList, tables::CONNECTIONS_LIST, {
    0 => connections
});

/// `Crawl` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Crawl {
    pub state: Option<String>,
    pub started_on: Option<Timestamp>,
    pub completed_on: Option<Timestamp>,
    pub error_message: Option<String>,
    pub log_group: Option<String>,
    pub log_stream: Option<String>,
}

shape!(Crawl, tables::CRAWL, {
    0 => state,
    1 => started_on,
    2 => completed_on,
    3 => error_message,
    4 => log_group,
    5 => log_stream
});

/// `Crawler` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Crawler {
    pub name: Option<String>,
    pub role: Option<String>,
    pub targets: Option<CrawlerTargets>,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub classifiers: Option<Vec<String>>,
    pub recrawl_policy: Option<RecrawlPolicy>,
    pub schema_change_policy: Option<SchemaChangePolicy>,
    pub lineage_configuration: Option<LineageConfiguration>,
    pub state: Option<String>,
    pub table_prefix: Option<String>,
    pub schedule: Option<Schedule>,
    pub crawl_elapsed_time: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub last_crawl: Option<LastCrawlInfo>,
    pub version: Option<i64>,
    pub configuration: Option<String>,
    pub crawler_security_configuration: Option<String>,
    pub lake_formation_configuration: Option<LakeFormationConfiguration>,
}

shape!(Crawler, tables::CRAWLER, {
    0 => name,
    1 => role,
    2 => targets,
    3 => database_name,
    4 => description,
    5 => classifiers,
    6 => recrawl_policy,
    7 => schema_change_policy,
    8 => lineage_configuration,
    9 => state,
    10 => table_prefix,
    11 => schedule,
    12 => crawl_elapsed_time,
    13 => creation_time,
    14 => last_updated,
    15 => last_crawl,
    16 => version,
    17 => configuration,
    18 => crawler_security_configuration,
    19 => lake_formation_configuration
});

/// `CrawlerHistory` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CrawlerHistory {
    pub crawl_id: Option<String>,
    pub state: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub summary: Option<String>,
    pub error_message: Option<String>,
    pub log_group: Option<String>,
    pub log_stream: Option<String>,
    pub message_prefix: Option<String>,
    pub dpu_hour: Option<f64>,
}

shape!(CrawlerHistory, tables::CRAWLER_HISTORY, {
    0 => crawl_id,
    1 => state,
    2 => start_time,
    3 => end_time,
    4 => summary,
    5 => error_message,
    6 => log_group,
    7 => log_stream,
    8 => message_prefix,
    9 => dpu_hour
});

/// `CrawlerMetrics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CrawlerMetrics {
    pub crawler_name: Option<String>,
    pub time_left_seconds: Option<f64>,
    pub still_estimating: Option<bool>,
    pub last_runtime_seconds: Option<f64>,
    pub median_runtime_seconds: Option<f64>,
    pub tables_created: Option<i32>,
    pub tables_updated: Option<i32>,
    pub tables_deleted: Option<i32>,
}

shape!(CrawlerMetrics, tables::CRAWLER_METRICS, {
    0 => crawler_name,
    1 => time_left_seconds,
    2 => still_estimating,
    3 => last_runtime_seconds,
    4 => median_runtime_seconds,
    5 => tables_created,
    6 => tables_updated,
    7 => tables_deleted
});

/// `CrawlerNodeDetails` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CrawlerNodeDetails {
    pub crawls: Option<Vec<Crawl>>,
}

shape!(CrawlerNodeDetails, tables::CRAWLER_NODE_DETAILS, {
    0 => crawls
});

/// `CrawlerTargets` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CrawlerTargets {
    pub s3_targets: Option<Vec<S3Target>>,
    pub jdbc_targets: Option<Vec<JdbcTarget>>,
    pub mongo_db_targets: Option<Vec<MongoDBTarget>>,
    pub dynamo_db_targets: Option<Vec<DynamoDBTarget>>,
    pub catalog_targets: Option<Vec<CatalogTarget>>,
    pub delta_targets: Option<Vec<DeltaTarget>>,
    pub iceberg_targets: Option<Vec<IcebergTarget>>,
    pub hudi_targets: Option<Vec<HudiTarget>>,
}

shape!(CrawlerTargets, tables::CRAWLER_TARGETS, {
    0 => s3_targets,
    1 => jdbc_targets,
    2 => mongo_db_targets,
    3 => dynamo_db_targets,
    4 => catalog_targets,
    5 => delta_targets,
    6 => iceberg_targets,
    7 => hudi_targets
});

/// `CrawlsFilter` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CrawlsFilter {
    pub field_name: Option<String>,
    pub filter_operator: Option<String>,
    pub field_value: Option<String>,
}

shape!(CrawlsFilter, tables::CRAWLS_FILTER, {
    0 => field_name,
    1 => filter_operator,
    2 => field_value
});

/// `CreateClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateClassifierRequest {
    pub grok_classifier: Option<CreateGrokClassifierRequest>,
    pub xml_classifier: Option<CreateXMLClassifierRequest>,
    pub json_classifier: Option<CreateJsonClassifierRequest>,
    pub csv_classifier: Option<CreateCsvClassifierRequest>,
}

shape!(CreateClassifierRequest, tables::CREATE_CLASSIFIER_REQUEST, {
    0 => grok_classifier,
    1 => xml_classifier,
    2 => json_classifier,
    3 => csv_classifier
});

/// `CreateClassifierResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateClassifierResponse {}

shape!(CreateClassifierResponse, tables::CREATE_CLASSIFIER_RESPONSE, {});

/// `CreateConnectionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateConnectionRequest {
    pub catalog_id: Option<String>,
    pub connection_input: ConnectionInput,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(CreateConnectionRequest, tables::CREATE_CONNECTION_REQUEST, {
    0 => catalog_id,
    1 => connection_input,
    2 => tags
});

/// `CreateConnectionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateConnectionResponse {
    pub create_connection_status: Option<String>,
}

shape!(CreateConnectionResponse, tables::CREATE_CONNECTION_RESPONSE, {
    0 => create_connection_status
});

/// `CreateCrawlerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCrawlerRequest {
    pub name: String,
    pub role: String,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub targets: CrawlerTargets,
    pub schedule: Option<String>,
    pub classifiers: Option<Vec<String>>,
    pub table_prefix: Option<String>,
    pub schema_change_policy: Option<SchemaChangePolicy>,
    pub recrawl_policy: Option<RecrawlPolicy>,
    pub lineage_configuration: Option<LineageConfiguration>,
    pub lake_formation_configuration: Option<LakeFormationConfiguration>,
    pub configuration: Option<String>,
    pub crawler_security_configuration: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(CreateCrawlerRequest, tables::CREATE_CRAWLER_REQUEST, {
    0 => name,
    1 => role,
    2 => database_name,
    3 => description,
    4 => targets,
    5 => schedule,
    6 => classifiers,
    7 => table_prefix,
    8 => schema_change_policy,
    9 => recrawl_policy,
    10 => lineage_configuration,
    11 => lake_formation_configuration,
    12 => configuration,
    13 => crawler_security_configuration,
    14 => tags
});

/// `CreateCrawlerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCrawlerResponse {}

shape!(CreateCrawlerResponse, tables::CREATE_CRAWLER_RESPONSE, {});

/// `CreateCsvClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCsvClassifierRequest {
    pub name: String,
    pub delimiter: Option<String>,
    pub quote_symbol: Option<String>,
    pub contains_header: Option<String>,
    pub header: Option<Vec<String>>,
    pub disable_value_trimming: Option<bool>,
    pub allow_single_column: Option<bool>,
    pub custom_datatype_configured: Option<bool>,
    pub custom_datatypes: Option<Vec<String>>,
    pub serde: Option<String>,
}

shape!(CreateCsvClassifierRequest, tables::CREATE_CSV_CLASSIFIER_REQUEST, {
    0 => name,
    1 => delimiter,
    2 => quote_symbol,
    3 => contains_header,
    4 => header,
    5 => disable_value_trimming,
    6 => allow_single_column,
    7 => custom_datatype_configured,
    8 => custom_datatypes,
    9 => serde
});

/// `CreateDataQualityRulesetRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataQualityRulesetRequest {
    pub name: String,
    pub description: Option<String>,
    pub ruleset: String,
    pub tags: Option<BTreeMap<String, String>>,
    pub target_table: Option<DataQualityTargetTable>,
    pub data_quality_security_configuration: Option<String>,
    pub client_token: Option<String>,
}

shape!(CreateDataQualityRulesetRequest, tables::CREATE_DATA_QUALITY_RULESET_REQUEST, {
    0 => name,
    1 => description,
    2 => ruleset,
    3 => tags,
    4 => target_table,
    5 => data_quality_security_configuration,
    6 => client_token
});

/// `CreateDataQualityRulesetResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataQualityRulesetResponse {
    pub name: Option<String>,
}

shape!(CreateDataQualityRulesetResponse, tables::CREATE_DATA_QUALITY_RULESET_RESPONSE, {
    0 => name
});

/// `CreateDatabaseRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDatabaseRequest {
    pub catalog_id: Option<String>,
    pub database_input: DatabaseInput,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(CreateDatabaseRequest, tables::CREATE_DATABASE_REQUEST, {
    0 => catalog_id,
    1 => database_input,
    2 => tags
});

/// `CreateDatabaseResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDatabaseResponse {}

shape!(CreateDatabaseResponse, tables::CREATE_DATABASE_RESPONSE, {});

/// `CreateGrokClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGrokClassifierRequest {
    pub classification: String,
    pub name: String,
    pub grok_pattern: String,
    pub custom_patterns: Option<String>,
}

shape!(CreateGrokClassifierRequest, tables::CREATE_GROK_CLASSIFIER_REQUEST, {
    0 => classification,
    1 => name,
    2 => grok_pattern,
    3 => custom_patterns
});

/// `CreateIcebergTableInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateIcebergTableInput {
    pub location: String,
    pub schema: IcebergSchema,
    pub partition_spec: Option<IcebergPartitionSpec>,
    pub write_order: Option<IcebergSortOrder>,
    pub properties: Option<BTreeMap<String, String>>,
}

shape!(CreateIcebergTableInput, tables::CREATE_ICEBERG_TABLE_INPUT, {
    0 => location,
    1 => schema,
    2 => partition_spec,
    3 => write_order,
    4 => properties
});

/// `CreateJobRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateJobRequest {
    pub name: String,
    pub job_mode: Option<String>,
    pub job_run_queuing_enabled: Option<bool>,
    pub description: Option<String>,
    pub log_uri: Option<String>,
    pub role: String,
    pub execution_property: Option<ExecutionProperty>,
    pub command: JobCommand,
    pub default_arguments: Option<BTreeMap<String, String>>,
    pub non_overridable_arguments: Option<BTreeMap<String, String>>,
    pub connections: Option<ConnectionsList>,
    pub max_retries: Option<i32>,
    pub allocated_capacity: Option<i32>,
    pub timeout: Option<i32>,
    pub max_capacity: Option<f64>,
    pub security_configuration: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub notification_property: Option<NotificationProperty>,
    pub glue_version: Option<String>,
    pub number_of_workers: Option<i32>,
    pub worker_type: Option<String>,
    pub code_gen_configuration_nodes: Option<Value>,
    pub execution_class: Option<String>,
    pub source_control_details: Option<SourceControlDetails>,
    pub maintenance_window: Option<String>,
}

shape!(CreateJobRequest, tables::CREATE_JOB_REQUEST, {
    0 => name,
    1 => job_mode,
    2 => job_run_queuing_enabled,
    3 => description,
    4 => log_uri,
    5 => role,
    6 => execution_property,
    7 => command,
    8 => default_arguments,
    9 => non_overridable_arguments,
    10 => connections,
    11 => max_retries,
    12 => allocated_capacity,
    13 => timeout,
    14 => max_capacity,
    15 => security_configuration,
    16 => tags,
    17 => notification_property,
    18 => glue_version,
    19 => number_of_workers,
    20 => worker_type,
    21 => code_gen_configuration_nodes,
    22 => execution_class,
    23 => source_control_details,
    24 => maintenance_window
});

/// `CreateJobResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateJobResponse {
    pub name: Option<String>,
}

shape!(CreateJobResponse, tables::CREATE_JOB_RESPONSE, {
    0 => name
});

/// `CreateJsonClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateJsonClassifierRequest {
    pub name: String,
    pub json_path: String,
}

shape!(CreateJsonClassifierRequest, tables::CREATE_JSON_CLASSIFIER_REQUEST, {
    0 => name,
    1 => json_path
});

/// `CreatePartitionIndexRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePartitionIndexRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_index: PartitionIndex,
}

shape!(CreatePartitionIndexRequest, tables::CREATE_PARTITION_INDEX_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_index
});

/// `CreatePartitionIndexResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePartitionIndexResponse {}

shape!(CreatePartitionIndexResponse, tables::CREATE_PARTITION_INDEX_RESPONSE, {
});

/// `CreatePartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_input: PartitionInput,
}

shape!(CreatePartitionRequest, tables::CREATE_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_input
});

/// `CreatePartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePartitionResponse {}

shape!(CreatePartitionResponse, tables::CREATE_PARTITION_RESPONSE, {});

/// `CreateScriptRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateScriptRequest {
    pub dag_nodes: Option<Vec<CodeGenNode>>,
    pub dag_edges: Option<Vec<CodeGenEdge>>,
    pub language: Option<String>,
}

shape!(CreateScriptRequest, tables::CREATE_SCRIPT_REQUEST, {
    0 => dag_nodes,
    1 => dag_edges,
    2 => language
});

/// `CreateScriptResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateScriptResponse {
    pub python_script: Option<String>,
    pub scala_code: Option<String>,
}

shape!(CreateScriptResponse, tables::CREATE_SCRIPT_RESPONSE, {
    0 => python_script,
    1 => scala_code
});

/// `CreateSecurityConfigurationRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSecurityConfigurationRequest {
    pub name: String,
    pub encryption_configuration: EncryptionConfiguration,
}

shape!(CreateSecurityConfigurationRequest, tables::CREATE_SECURITY_CONFIGURATION_REQUEST, {
    0 => name,
    1 => encryption_configuration
});

/// `CreateSecurityConfigurationResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSecurityConfigurationResponse {
    pub name: Option<String>,
    pub created_timestamp: Option<Timestamp>,
}

shape!(CreateSecurityConfigurationResponse, tables::CREATE_SECURITY_CONFIGURATION_RESPONSE, {
    0 => name,
    1 => created_timestamp
});

/// `CreateTableRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: Option<String>,
    pub table_input: Option<TableInput>,
    pub partition_indexes: Option<Vec<PartitionIndex>>,
    pub transaction_id: Option<String>,
    pub open_table_format_input: Option<OpenTableFormatInput>,
}

shape!(CreateTableRequest, tables::CREATE_TABLE_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => name,
    3 => table_input,
    4 => partition_indexes,
    5 => transaction_id,
    6 => open_table_format_input
});

/// `CreateTableResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTableResponse {}

shape!(CreateTableResponse, tables::CREATE_TABLE_RESPONSE, {});

/// `CreateTriggerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTriggerRequest {
    pub name: String,
    pub workflow_name: Option<String>,
    pub r#type: String,
    pub schedule: Option<String>,
    pub predicate: Option<Predicate>,
    pub actions: Vec<Action>,
    pub description: Option<String>,
    pub start_on_creation: Option<bool>,
    pub tags: Option<BTreeMap<String, String>>,
    pub event_batching_condition: Option<EventBatchingCondition>,
}

shape!(CreateTriggerRequest, tables::CREATE_TRIGGER_REQUEST, {
    0 => name,
    1 => workflow_name,
    2 => r#type,
    3 => schedule,
    4 => predicate,
    5 => actions,
    6 => description,
    7 => start_on_creation,
    8 => tags,
    9 => event_batching_condition
});

/// `CreateTriggerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTriggerResponse {
    pub name: Option<String>,
}

shape!(CreateTriggerResponse, tables::CREATE_TRIGGER_RESPONSE, {
    0 => name
});

/// `CreateUserDefinedFunctionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserDefinedFunctionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub function_input: UserDefinedFunctionInput,
}

shape!(CreateUserDefinedFunctionRequest, tables::CREATE_USER_DEFINED_FUNCTION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => function_input
});

/// `CreateUserDefinedFunctionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserDefinedFunctionResponse {}

shape!(
    CreateUserDefinedFunctionResponse,
    tables::CREATE_USER_DEFINED_FUNCTION_RESPONSE,
    {}
);

/// `CreateWorkflowRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateWorkflowRequest {
    pub name: String,
    pub description: Option<String>,
    pub default_run_properties: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
    pub max_concurrent_runs: Option<i32>,
}

shape!(CreateWorkflowRequest, tables::CREATE_WORKFLOW_REQUEST, {
    0 => name,
    1 => description,
    2 => default_run_properties,
    3 => tags,
    4 => max_concurrent_runs
});

/// `CreateWorkflowResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateWorkflowResponse {
    pub name: Option<String>,
}

shape!(CreateWorkflowResponse, tables::CREATE_WORKFLOW_RESPONSE, {
    0 => name
});

/// `CreateXMLClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateXMLClassifierRequest {
    pub classification: String,
    pub name: String,
    pub row_tag: Option<String>,
}

shape!(CreateXMLClassifierRequest, tables::CREATE_XML_CLASSIFIER_REQUEST, {
    0 => classification,
    1 => name,
    2 => row_tag
});

/// `CsvClassifier` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CsvClassifier {
    pub name: String,
    pub creation_time: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub version: Option<i64>,
    pub delimiter: Option<String>,
    pub quote_symbol: Option<String>,
    pub contains_header: Option<String>,
    pub header: Option<Vec<String>>,
    pub disable_value_trimming: Option<bool>,
    pub allow_single_column: Option<bool>,
    pub custom_datatype_configured: Option<bool>,
    pub custom_datatypes: Option<Vec<String>>,
    pub serde: Option<String>,
}

shape!(CsvClassifier, tables::CSV_CLASSIFIER, {
    0 => name,
    1 => creation_time,
    2 => last_updated,
    3 => version,
    4 => delimiter,
    5 => quote_symbol,
    6 => contains_header,
    7 => header,
    8 => disable_value_trimming,
    9 => allow_single_column,
    10 => custom_datatype_configured,
    11 => custom_datatypes,
    12 => serde
});

/// `DataCatalogEncryptionSettings` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataCatalogEncryptionSettings {
    pub encryption_at_rest: Option<EncryptionAtRest>,
    pub connection_password_encryption: Option<ConnectionPasswordEncryption>,
}

shape!(DataCatalogEncryptionSettings, tables::DATA_CATALOG_ENCRYPTION_SETTINGS, {
    0 => encryption_at_rest,
    1 => connection_password_encryption
});

/// `DataLakeAccessPropertiesOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataLakeAccessPropertiesOutput {
    pub data_lake_access: Option<bool>,
    pub data_transfer_role: Option<String>,
    pub kms_key: Option<String>,
    pub managed_workgroup_name: Option<String>,
    pub managed_workgroup_status: Option<String>,
    pub redshift_database_name: Option<String>,
    pub status_message: Option<String>,
    pub catalog_type: Option<String>,
}

shape!(DataLakeAccessPropertiesOutput, tables::DATA_LAKE_ACCESS_PROPERTIES_OUTPUT, {
    0 => data_lake_access,
    1 => data_transfer_role,
    2 => kms_key,
    3 => managed_workgroup_name,
    4 => managed_workgroup_status,
    5 => redshift_database_name,
    6 => status_message,
    7 => catalog_type
});

/// `DataLakePrincipal` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataLakePrincipal {
    pub data_lake_principal_identifier: Option<String>,
}

shape!(DataLakePrincipal, tables::DATA_LAKE_PRINCIPAL, {
    0 => data_lake_principal_identifier
});

/// `DataQualityAggregatedMetrics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityAggregatedMetrics {
    pub total_rows_processed: Option<f64>,
    pub total_rows_passed: Option<f64>,
    pub total_rows_failed: Option<f64>,
    pub total_rules_processed: Option<f64>,
    pub total_rules_passed: Option<f64>,
    pub total_rules_failed: Option<f64>,
}

shape!(DataQualityAggregatedMetrics, tables::DATA_QUALITY_AGGREGATED_METRICS, {
    0 => total_rows_processed,
    1 => total_rows_passed,
    2 => total_rows_failed,
    3 => total_rules_processed,
    4 => total_rules_passed,
    5 => total_rules_failed
});

/// `DataQualityAnalyzerResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityAnalyzerResult {
    pub name: Option<String>,
    pub description: Option<String>,
    pub evaluation_message: Option<String>,
    pub evaluated_metrics: Option<BTreeMap<String, f64>>,
}

shape!(DataQualityAnalyzerResult, tables::DATA_QUALITY_ANALYZER_RESULT, {
    0 => name,
    1 => description,
    2 => evaluation_message,
    3 => evaluated_metrics
});

/// `DataQualityEncryption` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityEncryption {
    pub data_quality_encryption_mode: Option<String>,
    pub kms_key_arn: Option<String>,
}

shape!(DataQualityEncryption, tables::DATA_QUALITY_ENCRYPTION, {
    0 => data_quality_encryption_mode,
    1 => kms_key_arn
});

/// `DataQualityEvaluationRunAdditionalRunOptions` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityEvaluationRunAdditionalRunOptions {
    pub cloud_watch_metrics_enabled: Option<bool>,
    pub results_s3_prefix: Option<String>,
    pub composite_rule_evaluation_method: Option<String>,
    pub custom_log_group_prefix: Option<String>,
}

shape!(DataQualityEvaluationRunAdditionalRunOptions, tables::DATA_QUALITY_EVALUATION_RUN_ADDITIONAL_RUN_OPTIONS, {
    0 => cloud_watch_metrics_enabled,
    1 => results_s3_prefix,
    2 => composite_rule_evaluation_method,
    3 => custom_log_group_prefix
});

/// `DataQualityGlueTable` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityGlueTable {
    pub database_name: String,
    pub table_name: String,
    pub catalog_id: Option<String>,
    pub connection_name: Option<String>,
    pub additional_options: Option<BTreeMap<String, String>>,
    pub pre_processing_query: Option<String>,
}

shape!(DataQualityGlueTable, tables::DATA_QUALITY_GLUE_TABLE, {
    0 => database_name,
    1 => table_name,
    2 => catalog_id,
    3 => connection_name,
    4 => additional_options,
    5 => pre_processing_query
});

/// `DataQualityMetricValues` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityMetricValues {
    pub actual_value: Option<f64>,
    pub expected_value: Option<f64>,
    pub lower_limit: Option<f64>,
    pub upper_limit: Option<f64>,
}

shape!(DataQualityMetricValues, tables::DATA_QUALITY_METRIC_VALUES, {
    0 => actual_value,
    1 => expected_value,
    2 => lower_limit,
    3 => upper_limit
});

/// `DataQualityObservation` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityObservation {
    pub description: Option<String>,
    pub metric_based_observation: Option<MetricBasedObservation>,
}

shape!(DataQualityObservation, tables::DATA_QUALITY_OBSERVATION, {
    0 => description,
    1 => metric_based_observation
});

/// `DataQualityResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityResult {
    pub result_id: Option<String>,
    pub profile_id: Option<String>,
    pub score: Option<f64>,
    pub data_source: Option<DataSource>,
    pub ruleset_name: Option<String>,
    pub evaluation_context: Option<String>,
    pub started_on: Option<Timestamp>,
    pub completed_on: Option<Timestamp>,
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
    pub ruleset_evaluation_run_id: Option<String>,
    pub rule_results: Option<Vec<DataQualityRuleResult>>,
    pub analyzer_results: Option<Vec<DataQualityAnalyzerResult>>,
    pub observations: Option<Vec<DataQualityObservation>>,
    pub aggregated_metrics: Option<DataQualityAggregatedMetrics>,
}

shape!(DataQualityResult, tables::DATA_QUALITY_RESULT, {
    0 => result_id,
    1 => profile_id,
    2 => score,
    3 => data_source,
    4 => ruleset_name,
    5 => evaluation_context,
    6 => started_on,
    7 => completed_on,
    8 => job_name,
    9 => job_run_id,
    10 => ruleset_evaluation_run_id,
    11 => rule_results,
    12 => analyzer_results,
    13 => observations,
    14 => aggregated_metrics
});

/// `DataQualityResultDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityResultDescription {
    pub result_id: Option<String>,
    pub data_source: Option<DataSource>,
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
    pub started_on: Option<Timestamp>,
}

shape!(DataQualityResultDescription, tables::DATA_QUALITY_RESULT_DESCRIPTION, {
    0 => result_id,
    1 => data_source,
    2 => job_name,
    3 => job_run_id,
    4 => started_on
});

/// `DataQualityResultFilterCriteria` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityResultFilterCriteria {
    pub data_source: Option<DataSource>,
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
    pub started_after: Option<Timestamp>,
    pub started_before: Option<Timestamp>,
}

shape!(DataQualityResultFilterCriteria, tables::DATA_QUALITY_RESULT_FILTER_CRITERIA, {
    0 => data_source,
    1 => job_name,
    2 => job_run_id,
    3 => started_after,
    4 => started_before
});

/// `DataQualityRuleRecommendationRunDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityRuleRecommendationRunDescription {
    pub run_id: Option<String>,
    pub status: Option<String>,
    pub started_on: Option<Timestamp>,
    pub data_source: Option<DataSource>,
}

shape!(DataQualityRuleRecommendationRunDescription, tables::DATA_QUALITY_RULE_RECOMMENDATION_RUN_DESCRIPTION, {
    0 => run_id,
    1 => status,
    2 => started_on,
    3 => data_source
});

/// `DataQualityRuleRecommendationRunFilter` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityRuleRecommendationRunFilter {
    pub data_source: DataSource,
    pub started_before: Option<Timestamp>,
    pub started_after: Option<Timestamp>,
}

shape!(DataQualityRuleRecommendationRunFilter, tables::DATA_QUALITY_RULE_RECOMMENDATION_RUN_FILTER, {
    0 => data_source,
    1 => started_before,
    2 => started_after
});

/// `DataQualityRuleResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityRuleResult {
    pub name: Option<String>,
    pub description: Option<String>,
    pub evaluation_message: Option<String>,
    pub result: Option<String>,
    pub evaluated_metrics: Option<BTreeMap<String, f64>>,
    pub evaluated_rule: Option<String>,
    pub rule_metrics: Option<BTreeMap<String, f64>>,
    pub labels: Option<BTreeMap<String, String>>,
}

shape!(DataQualityRuleResult, tables::DATA_QUALITY_RULE_RESULT, {
    0 => name,
    1 => description,
    2 => evaluation_message,
    3 => result,
    4 => evaluated_metrics,
    5 => evaluated_rule,
    6 => rule_metrics,
    7 => labels
});

/// `DataQualityRulesetEvaluationRunDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityRulesetEvaluationRunDescription {
    pub run_id: Option<String>,
    pub status: Option<String>,
    pub started_on: Option<Timestamp>,
    pub data_source: Option<DataSource>,
}

shape!(DataQualityRulesetEvaluationRunDescription, tables::DATA_QUALITY_RULESET_EVALUATION_RUN_DESCRIPTION, {
    0 => run_id,
    1 => status,
    2 => started_on,
    3 => data_source
});

/// `DataQualityRulesetEvaluationRunFilter` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityRulesetEvaluationRunFilter {
    pub data_source: DataSource,
    pub started_before: Option<Timestamp>,
    pub started_after: Option<Timestamp>,
    pub ruleset_name: Option<String>,
}

shape!(DataQualityRulesetEvaluationRunFilter, tables::DATA_QUALITY_RULESET_EVALUATION_RUN_FILTER, {
    0 => data_source,
    1 => started_before,
    2 => started_after,
    3 => ruleset_name
});

/// `DataQualityRulesetFilterCriteria` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityRulesetFilterCriteria {
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_before: Option<Timestamp>,
    pub created_after: Option<Timestamp>,
    pub last_modified_before: Option<Timestamp>,
    pub last_modified_after: Option<Timestamp>,
    pub target_table: Option<DataQualityTargetTable>,
}

shape!(DataQualityRulesetFilterCriteria, tables::DATA_QUALITY_RULESET_FILTER_CRITERIA, {
    0 => name,
    1 => description,
    2 => created_before,
    3 => created_after,
    4 => last_modified_before,
    5 => last_modified_after,
    6 => target_table
});

/// `DataQualityRulesetListDetails` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityRulesetListDetails {
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_on: Option<Timestamp>,
    pub last_modified_on: Option<Timestamp>,
    pub target_table: Option<DataQualityTargetTable>,
    pub recommendation_run_id: Option<String>,
    pub rule_count: Option<i32>,
}

shape!(DataQualityRulesetListDetails, tables::DATA_QUALITY_RULESET_LIST_DETAILS, {
    0 => name,
    1 => description,
    2 => created_on,
    3 => last_modified_on,
    4 => target_table,
    5 => recommendation_run_id,
    6 => rule_count
});

/// `DataQualityTargetTable` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataQualityTargetTable {
    pub table_name: String,
    pub database_name: String,
    pub catalog_id: Option<String>,
}

shape!(DataQualityTargetTable, tables::DATA_QUALITY_TARGET_TABLE, {
    0 => table_name,
    1 => database_name,
    2 => catalog_id
});

/// `DataSource` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataSource {
    pub glue_table: Option<GlueTable>,
    pub data_quality_glue_table: Option<DataQualityGlueTable>,
}

shape!(DataSource, tables::DATA_SOURCE, {
    0 => glue_table,
    1 => data_quality_glue_table
});

/// `Database` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Database {
    pub name: String,
    pub description: Option<String>,
    pub location_uri: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub create_time: Option<Timestamp>,
    pub create_table_default_permissions: Option<Vec<PrincipalPermissions>>,
    pub target_database: Option<DatabaseIdentifier>,
    pub catalog_id: Option<String>,
    pub federated_database: Option<FederatedDatabase>,
}

shape!(Database, tables::DATABASE, {
    0 => name,
    1 => description,
    2 => location_uri,
    3 => parameters,
    4 => create_time,
    5 => create_table_default_permissions,
    6 => target_database,
    7 => catalog_id,
    8 => federated_database
});

/// `DatabaseIdentifier` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DatabaseIdentifier {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub region: Option<String>,
}

shape!(DatabaseIdentifier, tables::DATABASE_IDENTIFIER, {
    0 => catalog_id,
    1 => database_name,
    2 => region
});

/// `DatabaseInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DatabaseInput {
    pub name: String,
    pub description: Option<String>,
    pub location_uri: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub create_table_default_permissions: Option<Vec<PrincipalPermissions>>,
    pub target_database: Option<DatabaseIdentifier>,
    pub federated_database: Option<FederatedDatabase>,
}

shape!(DatabaseInput, tables::DATABASE_INPUT, {
    0 => name,
    1 => description,
    2 => location_uri,
    3 => parameters,
    4 => create_table_default_permissions,
    5 => target_database,
    6 => federated_database
});

/// `DateColumnStatisticsData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DateColumnStatisticsData {
    pub minimum_value: Option<Timestamp>,
    pub maximum_value: Option<Timestamp>,
    pub number_of_nulls: i64,
    pub number_of_distinct_values: i64,
}

shape!(DateColumnStatisticsData, tables::DATE_COLUMN_STATISTICS_DATA, {
    0 => minimum_value,
    1 => maximum_value,
    2 => number_of_nulls,
    3 => number_of_distinct_values
});

/// `DecimalColumnStatisticsData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DecimalColumnStatisticsData {
    pub minimum_value: Option<DecimalNumber>,
    pub maximum_value: Option<DecimalNumber>,
    pub number_of_nulls: i64,
    pub number_of_distinct_values: i64,
}

shape!(DecimalColumnStatisticsData, tables::DECIMAL_COLUMN_STATISTICS_DATA, {
    0 => minimum_value,
    1 => maximum_value,
    2 => number_of_nulls,
    3 => number_of_distinct_values
});

/// `DecimalNumber` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DecimalNumber {
    pub unscaled_value: Bytes,
    pub scale: i32,
}

shape!(DecimalNumber, tables::DECIMAL_NUMBER, {
    0 => unscaled_value,
    1 => scale
});

/// `DeleteClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteClassifierRequest {
    pub name: String,
}

shape!(DeleteClassifierRequest, tables::DELETE_CLASSIFIER_REQUEST, {
    0 => name
});

/// `DeleteClassifierResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteClassifierResponse {}

shape!(DeleteClassifierResponse, tables::DELETE_CLASSIFIER_RESPONSE, {});

/// `DeleteColumnStatisticsForPartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteColumnStatisticsForPartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_values: Vec<String>,
    pub column_name: String,
}

shape!(DeleteColumnStatisticsForPartitionRequest, tables::DELETE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_values,
    4 => column_name
});

/// `DeleteColumnStatisticsForPartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteColumnStatisticsForPartitionResponse {}

shape!(
    DeleteColumnStatisticsForPartitionResponse,
    tables::DELETE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE,
    {}
);

/// `DeleteColumnStatisticsForTableRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteColumnStatisticsForTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub column_name: String,
}

shape!(DeleteColumnStatisticsForTableRequest, tables::DELETE_COLUMN_STATISTICS_FOR_TABLE_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => column_name
});

/// `DeleteColumnStatisticsForTableResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteColumnStatisticsForTableResponse {}

shape!(
    DeleteColumnStatisticsForTableResponse,
    tables::DELETE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE,
    {}
);

/// `DeleteConnectionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteConnectionRequest {
    pub catalog_id: Option<String>,
    pub connection_name: String,
}

shape!(DeleteConnectionRequest, tables::DELETE_CONNECTION_REQUEST, {
    0 => catalog_id,
    1 => connection_name
});

/// `DeleteConnectionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteConnectionResponse {}

shape!(DeleteConnectionResponse, tables::DELETE_CONNECTION_RESPONSE, {});

/// `DeleteCrawlerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCrawlerRequest {
    pub name: String,
}

shape!(DeleteCrawlerRequest, tables::DELETE_CRAWLER_REQUEST, {
    0 => name
});

/// `DeleteCrawlerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCrawlerResponse {}

shape!(DeleteCrawlerResponse, tables::DELETE_CRAWLER_RESPONSE, {});

/// `DeleteDataQualityRulesetRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDataQualityRulesetRequest {
    pub name: String,
}

shape!(DeleteDataQualityRulesetRequest, tables::DELETE_DATA_QUALITY_RULESET_REQUEST, {
    0 => name
});

/// `DeleteDataQualityRulesetResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDataQualityRulesetResponse {}

shape!(
    DeleteDataQualityRulesetResponse,
    tables::DELETE_DATA_QUALITY_RULESET_RESPONSE,
    {}
);

/// `DeleteDatabaseRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDatabaseRequest {
    pub catalog_id: Option<String>,
    pub name: String,
}

shape!(DeleteDatabaseRequest, tables::DELETE_DATABASE_REQUEST, {
    0 => catalog_id,
    1 => name
});

/// `DeleteDatabaseResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDatabaseResponse {}

shape!(DeleteDatabaseResponse, tables::DELETE_DATABASE_RESPONSE, {});

/// `DeleteJobRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteJobRequest {
    pub job_name: String,
}

shape!(DeleteJobRequest, tables::DELETE_JOB_REQUEST, {
    0 => job_name
});

/// `DeleteJobResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteJobResponse {
    pub job_name: Option<String>,
}

shape!(DeleteJobResponse, tables::DELETE_JOB_RESPONSE, {
    0 => job_name
});

/// `DeletePartitionIndexRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePartitionIndexRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub index_name: String,
}

shape!(DeletePartitionIndexRequest, tables::DELETE_PARTITION_INDEX_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => index_name
});

/// `DeletePartitionIndexResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePartitionIndexResponse {}

shape!(DeletePartitionIndexResponse, tables::DELETE_PARTITION_INDEX_RESPONSE, {
});

/// `DeletePartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_values: Vec<String>,
}

shape!(DeletePartitionRequest, tables::DELETE_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_values
});

/// `DeletePartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePartitionResponse {}

shape!(DeletePartitionResponse, tables::DELETE_PARTITION_RESPONSE, {});

/// `DeleteResourcePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyRequest {
    pub policy_hash_condition: Option<String>,
    pub resource_arn: Option<String>,
}

shape!(DeleteResourcePolicyRequest, tables::DELETE_RESOURCE_POLICY_REQUEST, {
    0 => policy_hash_condition,
    1 => resource_arn
});

/// `DeleteResourcePolicyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyResponse {}

shape!(DeleteResourcePolicyResponse, tables::DELETE_RESOURCE_POLICY_RESPONSE, {
});

/// `DeleteSecurityConfigurationRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecurityConfigurationRequest {
    pub name: String,
}

shape!(DeleteSecurityConfigurationRequest, tables::DELETE_SECURITY_CONFIGURATION_REQUEST, {
    0 => name
});

/// `DeleteSecurityConfigurationResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecurityConfigurationResponse {}

shape!(
    DeleteSecurityConfigurationResponse,
    tables::DELETE_SECURITY_CONFIGURATION_RESPONSE,
    {}
);

/// `DeleteTableRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: String,
    pub transaction_id: Option<String>,
}

shape!(DeleteTableRequest, tables::DELETE_TABLE_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => name,
    3 => transaction_id
});

/// `DeleteTableResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTableResponse {}

shape!(DeleteTableResponse, tables::DELETE_TABLE_RESPONSE, {});

/// `DeleteTableVersionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTableVersionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub version_id: String,
}

shape!(DeleteTableVersionRequest, tables::DELETE_TABLE_VERSION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => version_id
});

/// `DeleteTableVersionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTableVersionResponse {}

shape!(DeleteTableVersionResponse, tables::DELETE_TABLE_VERSION_RESPONSE, {});

/// `DeleteTriggerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTriggerRequest {
    pub name: String,
}

shape!(DeleteTriggerRequest, tables::DELETE_TRIGGER_REQUEST, {
    0 => name
});

/// `DeleteTriggerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTriggerResponse {
    pub name: Option<String>,
}

shape!(DeleteTriggerResponse, tables::DELETE_TRIGGER_RESPONSE, {
    0 => name
});

/// `DeleteUserDefinedFunctionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserDefinedFunctionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub function_name: String,
}

shape!(DeleteUserDefinedFunctionRequest, tables::DELETE_USER_DEFINED_FUNCTION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => function_name
});

/// `DeleteUserDefinedFunctionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserDefinedFunctionResponse {}

shape!(
    DeleteUserDefinedFunctionResponse,
    tables::DELETE_USER_DEFINED_FUNCTION_RESPONSE,
    {}
);

/// `DeleteWorkflowRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteWorkflowRequest {
    pub name: String,
}

shape!(DeleteWorkflowRequest, tables::DELETE_WORKFLOW_REQUEST, {
    0 => name
});

/// `DeleteWorkflowResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteWorkflowResponse {
    pub name: Option<String>,
}

shape!(DeleteWorkflowResponse, tables::DELETE_WORKFLOW_RESPONSE, {
    0 => name
});

/// `DeltaTarget` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeltaTarget {
    pub delta_tables: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub write_manifest: Option<bool>,
    pub create_native_delta_table: Option<bool>,
}

shape!(DeltaTarget, tables::DELTA_TARGET, {
    0 => delta_tables,
    1 => connection_name,
    2 => write_manifest,
    3 => create_native_delta_table
});

/// `DoubleColumnStatisticsData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DoubleColumnStatisticsData {
    pub minimum_value: Option<f64>,
    pub maximum_value: Option<f64>,
    pub number_of_nulls: i64,
    pub number_of_distinct_values: i64,
}

shape!(DoubleColumnStatisticsData, tables::DOUBLE_COLUMN_STATISTICS_DATA, {
    0 => minimum_value,
    1 => maximum_value,
    2 => number_of_nulls,
    3 => number_of_distinct_values
});

/// `DynamoDBTarget` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DynamoDBTarget {
    pub path: Option<String>,
    pub scan_all: Option<bool>,
    pub scan_rate: Option<f64>,
}

shape!(DynamoDBTarget, tables::DYNAMO_DB_TARGET, {
    0 => path,
    1 => scan_all,
    2 => scan_rate
});

/// `Edge` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Edge {
    pub source_id: Option<String>,
    pub destination_id: Option<String>,
}

shape!(Edge, tables::EDGE, {
    0 => source_id,
    1 => destination_id
});

/// `EncryptionAtRest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptionAtRest {
    pub catalog_encryption_mode: String,
    pub sse_aws_kms_key_id: Option<String>,
    pub catalog_encryption_service_role: Option<String>,
}

shape!(EncryptionAtRest, tables::ENCRYPTION_AT_REST, {
    0 => catalog_encryption_mode,
    1 => sse_aws_kms_key_id,
    2 => catalog_encryption_service_role
});

/// `EncryptionConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub s3_encryption: Option<Vec<S3Encryption>>,
    pub cloud_watch_encryption: Option<CloudWatchEncryption>,
    pub job_bookmarks_encryption: Option<JobBookmarksEncryption>,
    pub data_quality_encryption: Option<DataQualityEncryption>,
}

shape!(EncryptionConfiguration, tables::ENCRYPTION_CONFIGURATION, {
    0 => s3_encryption,
    1 => cloud_watch_encryption,
    2 => job_bookmarks_encryption,
    3 => data_quality_encryption
});

/// `ErrorDetail` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ErrorDetail {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

shape!(ErrorDetail, tables::ERROR_DETAIL, {
    0 => error_code,
    1 => error_message
});

/// `EventBatchingCondition` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EventBatchingCondition {
    pub batch_size: i32,
    pub batch_window: Option<i32>,
}

shape!(EventBatchingCondition, tables::EVENT_BATCHING_CONDITION, {
    0 => batch_size,
    1 => batch_window
});

/// `ExecutionProperty` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ExecutionProperty {
    pub max_concurrent_runs: Option<i32>,
}

shape!(ExecutionProperty, tables::EXECUTION_PROPERTY, {
    0 => max_concurrent_runs
});

/// `FederatedCatalog` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FederatedCatalog {
    pub identifier: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
}

shape!(FederatedCatalog, tables::FEDERATED_CATALOG, {
    0 => identifier,
    1 => connection_name,
    2 => connection_type
});

/// `FederatedDatabase` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FederatedDatabase {
    pub identifier: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
}

shape!(FederatedDatabase, tables::FEDERATED_DATABASE, {
    0 => identifier,
    1 => connection_name,
    2 => connection_type
});

/// `FederatedTable` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FederatedTable {
    pub identifier: Option<String>,
    pub database_identifier: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
}

shape!(FederatedTable, tables::FEDERATED_TABLE, {
    0 => identifier,
    1 => database_identifier,
    2 => connection_name,
    3 => connection_type
});

/// `GetCatalogImportStatusRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogImportStatusRequest {
    pub catalog_id: Option<String>,
}

shape!(GetCatalogImportStatusRequest, tables::GET_CATALOG_IMPORT_STATUS_REQUEST, {
    0 => catalog_id
});

/// `GetCatalogImportStatusResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogImportStatusResponse {
    pub import_status: Option<CatalogImportStatus>,
}

shape!(GetCatalogImportStatusResponse, tables::GET_CATALOG_IMPORT_STATUS_RESPONSE, {
    0 => import_status
});

/// `GetCatalogRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogRequest {
    pub catalog_id: String,
}

shape!(GetCatalogRequest, tables::GET_CATALOG_REQUEST, {
    0 => catalog_id
});

/// `GetCatalogResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogResponse {
    pub catalog: Option<Catalog>,
}

shape!(GetCatalogResponse, tables::GET_CATALOG_RESPONSE, {
    0 => catalog
});

/// `GetCatalogsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogsRequest {
    pub parent_catalog_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub recursive: Option<bool>,
    pub include_root: Option<bool>,
    pub has_databases: Option<bool>,
}

shape!(GetCatalogsRequest, tables::GET_CATALOGS_REQUEST, {
    0 => parent_catalog_id,
    1 => next_token,
    2 => max_results,
    3 => recursive,
    4 => include_root,
    5 => has_databases
});

/// `GetCatalogsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogsResponse {
    pub catalog_list: Vec<Catalog>,
    pub next_token: Option<String>,
}

shape!(GetCatalogsResponse, tables::GET_CATALOGS_RESPONSE, {
    0 => catalog_list,
    1 => next_token
});

/// `GetClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetClassifierRequest {
    pub name: String,
}

shape!(GetClassifierRequest, tables::GET_CLASSIFIER_REQUEST, {
    0 => name
});

/// `GetClassifierResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetClassifierResponse {
    pub classifier: Option<Classifier>,
}

shape!(GetClassifierResponse, tables::GET_CLASSIFIER_RESPONSE, {
    0 => classifier
});

/// `GetClassifiersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetClassifiersRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

shape!(GetClassifiersRequest, tables::GET_CLASSIFIERS_REQUEST, {
    0 => max_results,
    1 => next_token
});

/// `GetClassifiersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetClassifiersResponse {
    pub classifiers: Option<Vec<Classifier>>,
    pub next_token: Option<String>,
}

shape!(GetClassifiersResponse, tables::GET_CLASSIFIERS_RESPONSE, {
    0 => classifiers,
    1 => next_token
});

/// `GetColumnStatisticsForPartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetColumnStatisticsForPartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_values: Vec<String>,
    pub column_names: Vec<String>,
}

shape!(GetColumnStatisticsForPartitionRequest, tables::GET_COLUMN_STATISTICS_FOR_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_values,
    4 => column_names
});

/// `GetColumnStatisticsForPartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetColumnStatisticsForPartitionResponse {
    pub column_statistics_list: Option<Vec<ColumnStatistics>>,
    pub errors: Option<Vec<ColumnError>>,
}

shape!(GetColumnStatisticsForPartitionResponse, tables::GET_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE, {
    0 => column_statistics_list,
    1 => errors
});

/// `GetColumnStatisticsForTableRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetColumnStatisticsForTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub column_names: Vec<String>,
}

shape!(GetColumnStatisticsForTableRequest, tables::GET_COLUMN_STATISTICS_FOR_TABLE_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => column_names
});

/// `GetColumnStatisticsForTableResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetColumnStatisticsForTableResponse {
    pub column_statistics_list: Option<Vec<ColumnStatistics>>,
    pub errors: Option<Vec<ColumnError>>,
}

shape!(GetColumnStatisticsForTableResponse, tables::GET_COLUMN_STATISTICS_FOR_TABLE_RESPONSE, {
    0 => column_statistics_list,
    1 => errors
});

/// `GetConnectionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetConnectionRequest {
    pub catalog_id: Option<String>,
    pub name: String,
    pub hide_password: Option<bool>,
    pub apply_override_for_compute_environment: Option<String>,
}

shape!(GetConnectionRequest, tables::GET_CONNECTION_REQUEST, {
    0 => catalog_id,
    1 => name,
    2 => hide_password,
    3 => apply_override_for_compute_environment
});

/// `GetConnectionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetConnectionResponse {
    pub connection: Option<Connection>,
}

shape!(GetConnectionResponse, tables::GET_CONNECTION_RESPONSE, {
    0 => connection
});

/// `GetConnectionsFilter` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetConnectionsFilter {
    pub match_criteria: Option<Vec<String>>,
    pub connection_type: Option<String>,
    pub connection_schema_version: Option<i32>,
}

shape!(GetConnectionsFilter, tables::GET_CONNECTIONS_FILTER, {
    0 => match_criteria,
    1 => connection_type,
    2 => connection_schema_version
});

/// `GetConnectionsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetConnectionsRequest {
    pub catalog_id: Option<String>,
    pub filter: Option<GetConnectionsFilter>,
    pub hide_password: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(GetConnectionsRequest, tables::GET_CONNECTIONS_REQUEST, {
    0 => catalog_id,
    1 => filter,
    2 => hide_password,
    3 => next_token,
    4 => max_results
});

/// `GetConnectionsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetConnectionsResponse {
    pub connection_list: Option<Vec<Connection>>,
    pub next_token: Option<String>,
}

shape!(GetConnectionsResponse, tables::GET_CONNECTIONS_RESPONSE, {
    0 => connection_list,
    1 => next_token
});

/// `GetCrawlerMetricsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCrawlerMetricsRequest {
    pub crawler_name_list: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

shape!(GetCrawlerMetricsRequest, tables::GET_CRAWLER_METRICS_REQUEST, {
    0 => crawler_name_list,
    1 => max_results,
    2 => next_token
});

/// `GetCrawlerMetricsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCrawlerMetricsResponse {
    pub crawler_metrics_list: Option<Vec<CrawlerMetrics>>,
    pub next_token: Option<String>,
}

shape!(GetCrawlerMetricsResponse, tables::GET_CRAWLER_METRICS_RESPONSE, {
    0 => crawler_metrics_list,
    1 => next_token
});

/// `GetCrawlerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCrawlerRequest {
    pub name: String,
}

shape!(GetCrawlerRequest, tables::GET_CRAWLER_REQUEST, {
    0 => name
});

/// `GetCrawlerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCrawlerResponse {
    pub crawler: Option<Crawler>,
}

shape!(GetCrawlerResponse, tables::GET_CRAWLER_RESPONSE, {
    0 => crawler
});

/// `GetCrawlersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCrawlersRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

shape!(GetCrawlersRequest, tables::GET_CRAWLERS_REQUEST, {
    0 => max_results,
    1 => next_token
});

/// `GetCrawlersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCrawlersResponse {
    pub crawlers: Option<Vec<Crawler>>,
    pub next_token: Option<String>,
}

shape!(GetCrawlersResponse, tables::GET_CRAWLERS_RESPONSE, {
    0 => crawlers,
    1 => next_token
});

/// `GetDataCatalogEncryptionSettingsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataCatalogEncryptionSettingsRequest {
    pub catalog_id: Option<String>,
}

shape!(GetDataCatalogEncryptionSettingsRequest, tables::GET_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST, {
    0 => catalog_id
});

/// `GetDataCatalogEncryptionSettingsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataCatalogEncryptionSettingsResponse {
    pub data_catalog_encryption_settings: Option<DataCatalogEncryptionSettings>,
}

shape!(GetDataCatalogEncryptionSettingsResponse, tables::GET_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE, {
    0 => data_catalog_encryption_settings
});

/// `GetDataQualityResultRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataQualityResultRequest {
    pub result_id: String,
}

shape!(GetDataQualityResultRequest, tables::GET_DATA_QUALITY_RESULT_REQUEST, {
    0 => result_id
});

/// `GetDataQualityResultResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataQualityResultResponse {
    pub result_id: Option<String>,
    pub profile_id: Option<String>,
    pub score: Option<f64>,
    pub data_source: Option<DataSource>,
    pub ruleset_name: Option<String>,
    pub evaluation_context: Option<String>,
    pub started_on: Option<Timestamp>,
    pub completed_on: Option<Timestamp>,
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
    pub ruleset_evaluation_run_id: Option<String>,
    pub rule_results: Option<Vec<DataQualityRuleResult>>,
    pub analyzer_results: Option<Vec<DataQualityAnalyzerResult>>,
    pub observations: Option<Vec<DataQualityObservation>>,
    pub aggregated_metrics: Option<DataQualityAggregatedMetrics>,
}

shape!(GetDataQualityResultResponse, tables::GET_DATA_QUALITY_RESULT_RESPONSE, {
    0 => result_id,
    1 => profile_id,
    2 => score,
    3 => data_source,
    4 => ruleset_name,
    5 => evaluation_context,
    6 => started_on,
    7 => completed_on,
    8 => job_name,
    9 => job_run_id,
    10 => ruleset_evaluation_run_id,
    11 => rule_results,
    12 => analyzer_results,
    13 => observations,
    14 => aggregated_metrics
});

/// `GetDataQualityRuleRecommendationRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataQualityRuleRecommendationRunRequest {
    pub run_id: String,
}

shape!(GetDataQualityRuleRecommendationRunRequest, tables::GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST, {
    0 => run_id
});

/// `GetDataQualityRuleRecommendationRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataQualityRuleRecommendationRunResponse {
    pub run_id: Option<String>,
    pub data_source: Option<DataSource>,
    pub role: Option<String>,
    pub number_of_workers: Option<i32>,
    pub timeout: Option<i32>,
    pub status: Option<String>,
    pub error_string: Option<String>,
    pub started_on: Option<Timestamp>,
    pub last_modified_on: Option<Timestamp>,
    pub completed_on: Option<Timestamp>,
    pub execution_time: Option<i32>,
    pub recommended_ruleset: Option<String>,
    pub created_ruleset_name: Option<String>,
    pub data_quality_security_configuration: Option<String>,
}

shape!(GetDataQualityRuleRecommendationRunResponse, tables::GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE, {
    0 => run_id,
    1 => data_source,
    2 => role,
    3 => number_of_workers,
    4 => timeout,
    5 => status,
    6 => error_string,
    7 => started_on,
    8 => last_modified_on,
    9 => completed_on,
    10 => execution_time,
    11 => recommended_ruleset,
    12 => created_ruleset_name,
    13 => data_quality_security_configuration
});

/// `GetDataQualityRulesetEvaluationRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataQualityRulesetEvaluationRunRequest {
    pub run_id: String,
}

shape!(GetDataQualityRulesetEvaluationRunRequest, tables::GET_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST, {
    0 => run_id
});

/// `GetDataQualityRulesetEvaluationRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataQualityRulesetEvaluationRunResponse {
    pub run_id: Option<String>,
    pub data_source: Option<DataSource>,
    pub role: Option<String>,
    pub number_of_workers: Option<i32>,
    pub timeout: Option<i32>,
    pub additional_run_options: Option<DataQualityEvaluationRunAdditionalRunOptions>,
    pub status: Option<String>,
    pub error_string: Option<String>,
    pub started_on: Option<Timestamp>,
    pub last_modified_on: Option<Timestamp>,
    pub completed_on: Option<Timestamp>,
    pub execution_time: Option<i32>,
    pub ruleset_names: Option<Vec<String>>,
    pub result_ids: Option<Vec<String>>,
    pub additional_data_sources: Option<BTreeMap<String, DataSource>>,
}

shape!(GetDataQualityRulesetEvaluationRunResponse, tables::GET_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE, {
    0 => run_id,
    1 => data_source,
    2 => role,
    3 => number_of_workers,
    4 => timeout,
    5 => additional_run_options,
    6 => status,
    7 => error_string,
    8 => started_on,
    9 => last_modified_on,
    10 => completed_on,
    11 => execution_time,
    12 => ruleset_names,
    13 => result_ids,
    14 => additional_data_sources
});

/// `GetDataQualityRulesetRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataQualityRulesetRequest {
    pub name: String,
}

shape!(GetDataQualityRulesetRequest, tables::GET_DATA_QUALITY_RULESET_REQUEST, {
    0 => name
});

/// `GetDataQualityRulesetResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataQualityRulesetResponse {
    pub name: Option<String>,
    pub description: Option<String>,
    pub ruleset: Option<String>,
    pub target_table: Option<DataQualityTargetTable>,
    pub created_on: Option<Timestamp>,
    pub last_modified_on: Option<Timestamp>,
    pub recommendation_run_id: Option<String>,
    pub data_quality_security_configuration: Option<String>,
}

shape!(GetDataQualityRulesetResponse, tables::GET_DATA_QUALITY_RULESET_RESPONSE, {
    0 => name,
    1 => description,
    2 => ruleset,
    3 => target_table,
    4 => created_on,
    5 => last_modified_on,
    6 => recommendation_run_id,
    7 => data_quality_security_configuration
});

/// `GetDatabaseRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDatabaseRequest {
    pub catalog_id: Option<String>,
    pub name: String,
}

shape!(GetDatabaseRequest, tables::GET_DATABASE_REQUEST, {
    0 => catalog_id,
    1 => name
});

/// `GetDatabaseResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDatabaseResponse {
    pub database: Option<Database>,
}

shape!(GetDatabaseResponse, tables::GET_DATABASE_RESPONSE, {
    0 => database
});

/// `GetDatabasesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDatabasesRequest {
    pub catalog_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub resource_share_type: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
}

shape!(GetDatabasesRequest, tables::GET_DATABASES_REQUEST, {
    0 => catalog_id,
    1 => next_token,
    2 => max_results,
    3 => resource_share_type,
    4 => attributes_to_get
});

/// `GetDatabasesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDatabasesResponse {
    pub database_list: Vec<Database>,
    pub next_token: Option<String>,
}

shape!(GetDatabasesResponse, tables::GET_DATABASES_RESPONSE, {
    0 => database_list,
    1 => next_token
});

/// `GetDataflowGraphRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataflowGraphRequest {
    pub python_script: Option<String>,
}

shape!(GetDataflowGraphRequest, tables::GET_DATAFLOW_GRAPH_REQUEST, {
    0 => python_script
});

/// `GetDataflowGraphResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataflowGraphResponse {
    pub dag_nodes: Option<Vec<CodeGenNode>>,
    pub dag_edges: Option<Vec<CodeGenEdge>>,
}

shape!(GetDataflowGraphResponse, tables::GET_DATAFLOW_GRAPH_RESPONSE, {
    0 => dag_nodes,
    1 => dag_edges
});

/// `GetJobBookmarkRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobBookmarkRequest {
    pub job_name: String,
    pub run_id: Option<String>,
}

shape!(GetJobBookmarkRequest, tables::GET_JOB_BOOKMARK_REQUEST, {
    0 => job_name,
    1 => run_id
});

/// `GetJobBookmarkResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobBookmarkResponse {
    pub job_bookmark_entry: Option<JobBookmarkEntry>,
}

shape!(GetJobBookmarkResponse, tables::GET_JOB_BOOKMARK_RESPONSE, {
    0 => job_bookmark_entry
});

/// `GetJobRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobRequest {
    pub job_name: String,
}

shape!(GetJobRequest, tables::GET_JOB_REQUEST, {
    0 => job_name
});

/// `GetJobResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobResponse {
    pub job: Option<Job>,
}

shape!(GetJobResponse, tables::GET_JOB_RESPONSE, {
    0 => job
});

/// `GetJobRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobRunRequest {
    pub job_name: String,
    pub run_id: String,
    pub predecessors_included: Option<bool>,
}

shape!(GetJobRunRequest, tables::GET_JOB_RUN_REQUEST, {
    0 => job_name,
    1 => run_id,
    2 => predecessors_included
});

/// `GetJobRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobRunResponse {
    pub job_run: Option<JobRun>,
}

shape!(GetJobRunResponse, tables::GET_JOB_RUN_RESPONSE, {
    0 => job_run
});

/// `GetJobRunsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobRunsRequest {
    pub job_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(GetJobRunsRequest, tables::GET_JOB_RUNS_REQUEST, {
    0 => job_name,
    1 => next_token,
    2 => max_results
});

/// `GetJobRunsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobRunsResponse {
    pub job_runs: Option<Vec<JobRun>>,
    pub next_token: Option<String>,
}

shape!(GetJobRunsResponse, tables::GET_JOB_RUNS_RESPONSE, {
    0 => job_runs,
    1 => next_token
});

/// `GetJobsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(GetJobsRequest, tables::GET_JOBS_REQUEST, {
    0 => next_token,
    1 => max_results
});

/// `GetJobsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobsResponse {
    pub jobs: Option<Vec<Job>>,
    pub next_token: Option<String>,
}

shape!(GetJobsResponse, tables::GET_JOBS_RESPONSE, {
    0 => jobs,
    1 => next_token
});

/// `GetMappingRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetMappingRequest {
    pub source: CatalogEntry,
    pub sinks: Option<Vec<CatalogEntry>>,
    pub location: Option<Location>,
}

shape!(GetMappingRequest, tables::GET_MAPPING_REQUEST, {
    0 => source,
    1 => sinks,
    2 => location
});

/// `GetMappingResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetMappingResponse {
    pub mapping: Vec<MappingEntry>,
}

shape!(GetMappingResponse, tables::GET_MAPPING_RESPONSE, {
    0 => mapping
});

/// `GetPartitionIndexesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPartitionIndexesRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub next_token: Option<String>,
}

shape!(GetPartitionIndexesRequest, tables::GET_PARTITION_INDEXES_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => next_token
});

/// `GetPartitionIndexesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPartitionIndexesResponse {
    pub partition_index_descriptor_list: Option<Vec<PartitionIndexDescriptor>>,
    pub next_token: Option<String>,
}

shape!(GetPartitionIndexesResponse, tables::GET_PARTITION_INDEXES_RESPONSE, {
    0 => partition_index_descriptor_list,
    1 => next_token
});

/// `GetPartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_values: Vec<String>,
    pub audit_context: Option<AuditContext>,
}

shape!(GetPartitionRequest, tables::GET_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_values,
    4 => audit_context
});

/// `GetPartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPartitionResponse {
    pub partition: Option<Partition>,
}

shape!(GetPartitionResponse, tables::GET_PARTITION_RESPONSE, {
    0 => partition
});

/// `GetPartitionsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPartitionsRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub expression: Option<String>,
    pub next_token: Option<String>,
    pub segment: Option<Segment>,
    pub max_results: Option<i32>,
    pub exclude_column_schema: Option<bool>,
    pub transaction_id: Option<String>,
    pub query_as_of_time: Option<Timestamp>,
    pub audit_context: Option<AuditContext>,
}

shape!(GetPartitionsRequest, tables::GET_PARTITIONS_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => expression,
    4 => next_token,
    5 => segment,
    6 => max_results,
    7 => exclude_column_schema,
    8 => transaction_id,
    9 => query_as_of_time,
    10 => audit_context
});

/// `GetPartitionsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPartitionsResponse {
    pub partitions: Option<Vec<Partition>>,
    pub next_token: Option<String>,
}

shape!(GetPartitionsResponse, tables::GET_PARTITIONS_RESPONSE, {
    0 => partitions,
    1 => next_token
});

/// `GetPlanRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPlanRequest {
    pub mapping: Vec<MappingEntry>,
    pub source: CatalogEntry,
    pub sinks: Option<Vec<CatalogEntry>>,
    pub location: Option<Location>,
    pub language: Option<String>,
    pub additional_plan_options_map: Option<BTreeMap<String, String>>,
}

shape!(GetPlanRequest, tables::GET_PLAN_REQUEST, {
    0 => mapping,
    1 => source,
    2 => sinks,
    3 => location,
    4 => language,
    5 => additional_plan_options_map
});

/// `GetPlanResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPlanResponse {
    pub python_script: Option<String>,
    pub scala_code: Option<String>,
}

shape!(GetPlanResponse, tables::GET_PLAN_RESPONSE, {
    0 => python_script,
    1 => scala_code
});

/// `GetResourcePoliciesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePoliciesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(GetResourcePoliciesRequest, tables::GET_RESOURCE_POLICIES_REQUEST, {
    0 => next_token,
    1 => max_results
});

/// `GetResourcePoliciesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePoliciesResponse {
    pub get_resource_policies_response_list: Option<Vec<GluePolicy>>,
    pub next_token: Option<String>,
}

shape!(GetResourcePoliciesResponse, tables::GET_RESOURCE_POLICIES_RESPONSE, {
    0 => get_resource_policies_response_list,
    1 => next_token
});

/// `GetResourcePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePolicyRequest {
    pub resource_arn: Option<String>,
}

shape!(GetResourcePolicyRequest, tables::GET_RESOURCE_POLICY_REQUEST, {
    0 => resource_arn
});

/// `GetResourcePolicyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePolicyResponse {
    pub policy_in_json: Option<String>,
    pub policy_hash: Option<String>,
    pub create_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
}

shape!(GetResourcePolicyResponse, tables::GET_RESOURCE_POLICY_RESPONSE, {
    0 => policy_in_json,
    1 => policy_hash,
    2 => create_time,
    3 => update_time
});

/// `GetSecurityConfigurationRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetSecurityConfigurationRequest {
    pub name: String,
}

shape!(GetSecurityConfigurationRequest, tables::GET_SECURITY_CONFIGURATION_REQUEST, {
    0 => name
});

/// `GetSecurityConfigurationResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetSecurityConfigurationResponse {
    pub security_configuration: Option<SecurityConfiguration>,
}

shape!(GetSecurityConfigurationResponse, tables::GET_SECURITY_CONFIGURATION_RESPONSE, {
    0 => security_configuration
});

/// `GetSecurityConfigurationsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetSecurityConfigurationsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

shape!(GetSecurityConfigurationsRequest, tables::GET_SECURITY_CONFIGURATIONS_REQUEST, {
    0 => max_results,
    1 => next_token
});

/// `GetSecurityConfigurationsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetSecurityConfigurationsResponse {
    pub security_configurations: Option<Vec<SecurityConfiguration>>,
    pub next_token: Option<String>,
}

shape!(GetSecurityConfigurationsResponse, tables::GET_SECURITY_CONFIGURATIONS_RESPONSE, {
    0 => security_configurations,
    1 => next_token
});

/// `GetTableRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: String,
    pub transaction_id: Option<String>,
    pub query_as_of_time: Option<Timestamp>,
    pub audit_context: Option<AuditContext>,
    pub include_status_details: Option<bool>,
}

shape!(GetTableRequest, tables::GET_TABLE_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => name,
    3 => transaction_id,
    4 => query_as_of_time,
    5 => audit_context,
    6 => include_status_details
});

/// `GetTableResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTableResponse {
    pub table: Option<Table>,
}

shape!(GetTableResponse, tables::GET_TABLE_RESPONSE, {
    0 => table
});

/// `GetTableVersionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTableVersionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub version_id: Option<String>,
    pub audit_context: Option<AuditContext>,
}

shape!(GetTableVersionRequest, tables::GET_TABLE_VERSION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => version_id,
    4 => audit_context
});

/// `GetTableVersionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTableVersionResponse {
    pub table_version: Option<TableVersion>,
}

shape!(GetTableVersionResponse, tables::GET_TABLE_VERSION_RESPONSE, {
    0 => table_version
});

/// `GetTableVersionsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTableVersionsRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub audit_context: Option<AuditContext>,
}

shape!(GetTableVersionsRequest, tables::GET_TABLE_VERSIONS_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => next_token,
    4 => max_results,
    5 => audit_context
});

/// `GetTableVersionsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTableVersionsResponse {
    pub table_versions: Option<Vec<TableVersion>>,
    pub next_token: Option<String>,
}

shape!(GetTableVersionsResponse, tables::GET_TABLE_VERSIONS_RESPONSE, {
    0 => table_versions,
    1 => next_token
});

/// `GetTablesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTablesRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub expression: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub transaction_id: Option<String>,
    pub query_as_of_time: Option<Timestamp>,
    pub audit_context: Option<AuditContext>,
    pub include_status_details: Option<bool>,
    pub attributes_to_get: Option<Vec<String>>,
}

shape!(GetTablesRequest, tables::GET_TABLES_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => expression,
    3 => next_token,
    4 => max_results,
    5 => transaction_id,
    6 => query_as_of_time,
    7 => audit_context,
    8 => include_status_details,
    9 => attributes_to_get
});

/// `GetTablesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTablesResponse {
    pub table_list: Option<Vec<Table>>,
    pub next_token: Option<String>,
}

shape!(GetTablesResponse, tables::GET_TABLES_RESPONSE, {
    0 => table_list,
    1 => next_token
});

/// `GetTagsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTagsRequest {
    pub resource_arn: String,
}

shape!(GetTagsRequest, tables::GET_TAGS_REQUEST, {
    0 => resource_arn
});

/// `GetTagsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTagsResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(GetTagsResponse, tables::GET_TAGS_RESPONSE, {
    0 => tags
});

/// `GetTriggerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTriggerRequest {
    pub name: String,
}

shape!(GetTriggerRequest, tables::GET_TRIGGER_REQUEST, {
    0 => name
});

/// `GetTriggerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTriggerResponse {
    pub trigger: Option<Trigger>,
}

shape!(GetTriggerResponse, tables::GET_TRIGGER_RESPONSE, {
    0 => trigger
});

/// `GetTriggersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTriggersRequest {
    pub next_token: Option<String>,
    pub dependent_job_name: Option<String>,
    pub max_results: Option<i32>,
}

shape!(GetTriggersRequest, tables::GET_TRIGGERS_REQUEST, {
    0 => next_token,
    1 => dependent_job_name,
    2 => max_results
});

/// `GetTriggersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTriggersResponse {
    pub triggers: Option<Vec<Trigger>>,
    pub next_token: Option<String>,
}

shape!(GetTriggersResponse, tables::GET_TRIGGERS_RESPONSE, {
    0 => triggers,
    1 => next_token
});

/// `GetUserDefinedFunctionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserDefinedFunctionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub function_name: String,
}

shape!(GetUserDefinedFunctionRequest, tables::GET_USER_DEFINED_FUNCTION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => function_name
});

/// `GetUserDefinedFunctionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserDefinedFunctionResponse {
    pub user_defined_function: Option<UserDefinedFunction>,
}

shape!(GetUserDefinedFunctionResponse, tables::GET_USER_DEFINED_FUNCTION_RESPONSE, {
    0 => user_defined_function
});

/// `GetUserDefinedFunctionsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserDefinedFunctionsRequest {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub pattern: String,
    pub function_type: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(GetUserDefinedFunctionsRequest, tables::GET_USER_DEFINED_FUNCTIONS_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => pattern,
    3 => function_type,
    4 => next_token,
    5 => max_results
});

/// `GetUserDefinedFunctionsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserDefinedFunctionsResponse {
    pub user_defined_functions: Option<Vec<UserDefinedFunction>>,
    pub next_token: Option<String>,
}

shape!(GetUserDefinedFunctionsResponse, tables::GET_USER_DEFINED_FUNCTIONS_RESPONSE, {
    0 => user_defined_functions,
    1 => next_token
});

/// `GetWorkflowRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkflowRequest {
    pub name: String,
    pub include_graph: Option<bool>,
}

shape!(GetWorkflowRequest, tables::GET_WORKFLOW_REQUEST, {
    0 => name,
    1 => include_graph
});

/// `GetWorkflowResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkflowResponse {
    pub workflow: Option<Workflow>,
}

shape!(GetWorkflowResponse, tables::GET_WORKFLOW_RESPONSE, {
    0 => workflow
});

/// `GetWorkflowRunPropertiesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkflowRunPropertiesRequest {
    pub name: String,
    pub run_id: String,
}

shape!(GetWorkflowRunPropertiesRequest, tables::GET_WORKFLOW_RUN_PROPERTIES_REQUEST, {
    0 => name,
    1 => run_id
});

/// `GetWorkflowRunPropertiesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkflowRunPropertiesResponse {
    pub run_properties: Option<BTreeMap<String, String>>,
}

shape!(GetWorkflowRunPropertiesResponse, tables::GET_WORKFLOW_RUN_PROPERTIES_RESPONSE, {
    0 => run_properties
});

/// `GetWorkflowRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkflowRunRequest {
    pub name: String,
    pub run_id: String,
    pub include_graph: Option<bool>,
}

shape!(GetWorkflowRunRequest, tables::GET_WORKFLOW_RUN_REQUEST, {
    0 => name,
    1 => run_id,
    2 => include_graph
});

/// `GetWorkflowRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkflowRunResponse {
    pub run: Option<WorkflowRun>,
}

shape!(GetWorkflowRunResponse, tables::GET_WORKFLOW_RUN_RESPONSE, {
    0 => run
});

/// `GetWorkflowRunsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkflowRunsRequest {
    pub name: String,
    pub include_graph: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(GetWorkflowRunsRequest, tables::GET_WORKFLOW_RUNS_REQUEST, {
    0 => name,
    1 => include_graph,
    2 => next_token,
    3 => max_results
});

/// `GetWorkflowRunsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetWorkflowRunsResponse {
    pub runs: Option<Vec<WorkflowRun>>,
    pub next_token: Option<String>,
}

shape!(GetWorkflowRunsResponse, tables::GET_WORKFLOW_RUNS_RESPONSE, {
    0 => runs,
    1 => next_token
});

/// `GluePolicy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GluePolicy {
    pub policy_in_json: Option<String>,
    pub policy_hash: Option<String>,
    pub create_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
}

shape!(GluePolicy, tables::GLUE_POLICY, {
    0 => policy_in_json,
    1 => policy_hash,
    2 => create_time,
    3 => update_time
});

/// `GlueTable` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlueTable {
    pub database_name: String,
    pub table_name: String,
    pub catalog_id: Option<String>,
    pub connection_name: Option<String>,
    pub additional_options: Option<BTreeMap<String, String>>,
}

shape!(GlueTable, tables::GLUE_TABLE, {
    0 => database_name,
    1 => table_name,
    2 => catalog_id,
    3 => connection_name,
    4 => additional_options
});

/// `GrokClassifier` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GrokClassifier {
    pub name: String,
    pub classification: String,
    pub creation_time: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub version: Option<i64>,
    pub grok_pattern: String,
    pub custom_patterns: Option<String>,
}

shape!(GrokClassifier, tables::GROK_CLASSIFIER, {
    0 => name,
    1 => classification,
    2 => creation_time,
    3 => last_updated,
    4 => version,
    5 => grok_pattern,
    6 => custom_patterns
});

/// `HudiTarget` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct HudiTarget {
    pub paths: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub exclusions: Option<Vec<String>>,
    pub maximum_traversal_depth: Option<i32>,
}

shape!(HudiTarget, tables::HUDI_TARGET, {
    0 => paths,
    1 => connection_name,
    2 => exclusions,
    3 => maximum_traversal_depth
});

/// `IcebergEncryptedKey` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergEncryptedKey {
    pub key_id: String,
    pub encrypted_key_metadata: String,
    pub encrypted_by_id: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
}

shape!(IcebergEncryptedKey, tables::ICEBERG_ENCRYPTED_KEY, {
    0 => key_id,
    1 => encrypted_key_metadata,
    2 => encrypted_by_id,
    3 => properties
});

/// `IcebergInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergInput {
    pub metadata_operation: String,
    pub version: Option<String>,
    pub create_iceberg_table_input: Option<CreateIcebergTableInput>,
}

shape!(IcebergInput, tables::ICEBERG_INPUT, {
    0 => metadata_operation,
    1 => version,
    2 => create_iceberg_table_input
});

/// `IcebergOptimizationPropertiesOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergOptimizationPropertiesOutput {
    pub role_arn: Option<String>,
    pub compaction: Option<BTreeMap<String, String>>,
    pub retention: Option<BTreeMap<String, String>>,
    pub orphan_file_deletion: Option<BTreeMap<String, String>>,
    pub last_updated_time: Option<Timestamp>,
}

shape!(IcebergOptimizationPropertiesOutput, tables::ICEBERG_OPTIMIZATION_PROPERTIES_OUTPUT, {
    0 => role_arn,
    1 => compaction,
    2 => retention,
    3 => orphan_file_deletion,
    4 => last_updated_time
});

/// `IcebergPartitionField` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergPartitionField {
    pub source_id: i32,
    pub transform: String,
    pub name: String,
    pub field_id: Option<i32>,
}

shape!(IcebergPartitionField, tables::ICEBERG_PARTITION_FIELD, {
    0 => source_id,
    1 => transform,
    2 => name,
    3 => field_id
});

/// `IcebergPartitionSpec` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergPartitionSpec {
    pub fields: Vec<IcebergPartitionField>,
    pub spec_id: Option<i32>,
}

shape!(IcebergPartitionSpec, tables::ICEBERG_PARTITION_SPEC, {
    0 => fields,
    1 => spec_id
});

/// `IcebergSchema` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergSchema {
    pub schema_id: Option<i32>,
    pub identifier_field_ids: Option<Vec<i32>>,
    pub r#type: Option<String>,
    pub fields: Vec<IcebergStructField>,
}

shape!(IcebergSchema, tables::ICEBERG_SCHEMA, {
    0 => schema_id,
    1 => identifier_field_ids,
    2 => r#type,
    3 => fields
});

/// `IcebergSortField` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergSortField {
    pub source_id: i32,
    pub transform: String,
    pub direction: String,
    pub null_order: String,
}

shape!(IcebergSortField, tables::ICEBERG_SORT_FIELD, {
    0 => source_id,
    1 => transform,
    2 => direction,
    3 => null_order
});

/// `IcebergSortOrder` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergSortOrder {
    pub order_id: i32,
    pub fields: Vec<IcebergSortField>,
}

shape!(IcebergSortOrder, tables::ICEBERG_SORT_ORDER, {
    0 => order_id,
    1 => fields
});

/// `IcebergStructField` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergStructField {
    pub id: i32,
    pub name: String,
    pub r#type: Value,
    pub required: bool,
    pub doc: Option<String>,
    pub initial_default: Option<Value>,
    pub write_default: Option<Value>,
}

shape!(IcebergStructField, tables::ICEBERG_STRUCT_FIELD, {
    0 => id,
    1 => name,
    2 => r#type,
    3 => required,
    4 => doc,
    5 => initial_default,
    6 => write_default
});

/// `IcebergTableUpdate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergTableUpdate {
    pub schema: IcebergSchema,
    pub partition_spec: Option<IcebergPartitionSpec>,
    pub sort_order: Option<IcebergSortOrder>,
    pub location: String,
    pub properties: Option<BTreeMap<String, String>>,
    pub action: Option<String>,
    pub encryption_key: Option<IcebergEncryptedKey>,
    pub key_id: Option<String>,
}

shape!(IcebergTableUpdate, tables::ICEBERG_TABLE_UPDATE, {
    0 => schema,
    1 => partition_spec,
    2 => sort_order,
    3 => location,
    4 => properties,
    5 => action,
    6 => encryption_key,
    7 => key_id
});

/// `IcebergTarget` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IcebergTarget {
    pub paths: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub exclusions: Option<Vec<String>>,
    pub maximum_traversal_depth: Option<i32>,
}

shape!(IcebergTarget, tables::ICEBERG_TARGET, {
    0 => paths,
    1 => connection_name,
    2 => exclusions,
    3 => maximum_traversal_depth
});

/// `ImportCatalogToGlueRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCatalogToGlueRequest {
    pub catalog_id: Option<String>,
}

shape!(ImportCatalogToGlueRequest, tables::IMPORT_CATALOG_TO_GLUE_REQUEST, {
    0 => catalog_id
});

/// `ImportCatalogToGlueResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ImportCatalogToGlueResponse {}

shape!(ImportCatalogToGlueResponse, tables::IMPORT_CATALOG_TO_GLUE_RESPONSE, {});

/// `JdbcTarget` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JdbcTarget {
    pub connection_name: Option<String>,
    pub path: Option<String>,
    pub exclusions: Option<Vec<String>>,
    pub enable_additional_metadata: Option<Vec<String>>,
}

shape!(JdbcTarget, tables::JDBC_TARGET, {
    0 => connection_name,
    1 => path,
    2 => exclusions,
    3 => enable_additional_metadata
});

/// `Job` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Job {
    pub name: Option<String>,
    pub job_mode: Option<String>,
    pub job_run_queuing_enabled: Option<bool>,
    pub description: Option<String>,
    pub log_uri: Option<String>,
    pub role: Option<String>,
    pub created_on: Option<Timestamp>,
    pub last_modified_on: Option<Timestamp>,
    pub execution_property: Option<ExecutionProperty>,
    pub command: Option<JobCommand>,
    pub default_arguments: Option<BTreeMap<String, String>>,
    pub non_overridable_arguments: Option<BTreeMap<String, String>>,
    pub connections: Option<ConnectionsList>,
    pub max_retries: Option<i32>,
    pub allocated_capacity: Option<i32>,
    pub timeout: Option<i32>,
    pub max_capacity: Option<f64>,
    pub worker_type: Option<String>,
    pub number_of_workers: Option<i32>,
    pub security_configuration: Option<String>,
    pub notification_property: Option<NotificationProperty>,
    pub glue_version: Option<String>,
    pub code_gen_configuration_nodes: Option<Value>,
    pub execution_class: Option<String>,
    pub source_control_details: Option<SourceControlDetails>,
    pub maintenance_window: Option<String>,
    pub profile_name: Option<String>,
}

shape!(Job, tables::JOB, {
    0 => name,
    1 => job_mode,
    2 => job_run_queuing_enabled,
    3 => description,
    4 => log_uri,
    5 => role,
    6 => created_on,
    7 => last_modified_on,
    8 => execution_property,
    9 => command,
    10 => default_arguments,
    11 => non_overridable_arguments,
    12 => connections,
    13 => max_retries,
    14 => allocated_capacity,
    15 => timeout,
    16 => max_capacity,
    17 => worker_type,
    18 => number_of_workers,
    19 => security_configuration,
    20 => notification_property,
    21 => glue_version,
    22 => code_gen_configuration_nodes,
    23 => execution_class,
    24 => source_control_details,
    25 => maintenance_window,
    26 => profile_name
});

/// `JobBookmarkEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JobBookmarkEntry {
    pub job_name: Option<String>,
    pub version: Option<i32>,
    pub run: Option<i32>,
    pub attempt: Option<i32>,
    pub previous_run_id: Option<String>,
    pub run_id: Option<String>,
    pub job_bookmark: Option<String>,
}

shape!(JobBookmarkEntry, tables::JOB_BOOKMARK_ENTRY, {
    0 => job_name,
    1 => version,
    2 => run,
    3 => attempt,
    4 => previous_run_id,
    5 => run_id,
    6 => job_bookmark
});

/// `JobBookmarksEncryption` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JobBookmarksEncryption {
    pub job_bookmarks_encryption_mode: Option<String>,
    pub kms_key_arn: Option<String>,
}

shape!(JobBookmarksEncryption, tables::JOB_BOOKMARKS_ENCRYPTION, {
    0 => job_bookmarks_encryption_mode,
    1 => kms_key_arn
});

/// `JobCommand` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JobCommand {
    pub name: Option<String>,
    pub script_location: Option<String>,
    pub python_version: Option<String>,
    pub runtime: Option<String>,
}

shape!(JobCommand, tables::JOB_COMMAND, {
    0 => name,
    1 => script_location,
    2 => python_version,
    3 => runtime
});

/// `JobNodeDetails` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JobNodeDetails {
    pub job_runs: Option<Vec<JobRun>>,
}

shape!(JobNodeDetails, tables::JOB_NODE_DETAILS, {
    0 => job_runs
});

/// `JobRun` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JobRun {
    pub id: Option<String>,
    pub attempt: Option<i32>,
    pub previous_run_id: Option<String>,
    pub trigger_name: Option<String>,
    pub job_name: Option<String>,
    pub job_mode: Option<String>,
    pub job_run_queuing_enabled: Option<bool>,
    pub started_on: Option<Timestamp>,
    pub last_modified_on: Option<Timestamp>,
    pub completed_on: Option<Timestamp>,
    pub job_run_state: Option<String>,
    pub arguments: Option<BTreeMap<String, String>>,
    pub error_message: Option<String>,
    pub predecessor_runs: Option<Vec<Predecessor>>,
    pub allocated_capacity: Option<i32>,
    pub execution_time: Option<i32>,
    pub timeout: Option<i32>,
    pub max_capacity: Option<f64>,
    pub worker_type: Option<String>,
    pub number_of_workers: Option<i32>,
    pub security_configuration: Option<String>,
    pub log_group_name: Option<String>,
    pub notification_property: Option<NotificationProperty>,
    pub glue_version: Option<String>,
    pub dpu_seconds: Option<f64>,
    pub execution_class: Option<String>,
    pub maintenance_window: Option<String>,
    pub profile_name: Option<String>,
    pub state_detail: Option<String>,
    pub execution_role_session_policy: Option<String>,
}

shape!(JobRun, tables::JOB_RUN, {
    0 => id,
    1 => attempt,
    2 => previous_run_id,
    3 => trigger_name,
    4 => job_name,
    5 => job_mode,
    6 => job_run_queuing_enabled,
    7 => started_on,
    8 => last_modified_on,
    9 => completed_on,
    10 => job_run_state,
    11 => arguments,
    12 => error_message,
    13 => predecessor_runs,
    14 => allocated_capacity,
    15 => execution_time,
    16 => timeout,
    17 => max_capacity,
    18 => worker_type,
    19 => number_of_workers,
    20 => security_configuration,
    21 => log_group_name,
    22 => notification_property,
    23 => glue_version,
    24 => dpu_seconds,
    25 => execution_class,
    26 => maintenance_window,
    27 => profile_name,
    28 => state_detail,
    29 => execution_role_session_policy
});

/// `JobUpdate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JobUpdate {
    pub job_mode: Option<String>,
    pub job_run_queuing_enabled: Option<bool>,
    pub description: Option<String>,
    pub log_uri: Option<String>,
    pub role: Option<String>,
    pub execution_property: Option<ExecutionProperty>,
    pub command: Option<JobCommand>,
    pub default_arguments: Option<BTreeMap<String, String>>,
    pub non_overridable_arguments: Option<BTreeMap<String, String>>,
    pub connections: Option<ConnectionsList>,
    pub max_retries: Option<i32>,
    pub allocated_capacity: Option<i32>,
    pub timeout: Option<i32>,
    pub max_capacity: Option<f64>,
    pub worker_type: Option<String>,
    pub number_of_workers: Option<i32>,
    pub security_configuration: Option<String>,
    pub notification_property: Option<NotificationProperty>,
    pub glue_version: Option<String>,
    pub code_gen_configuration_nodes: Option<Value>,
    pub execution_class: Option<String>,
    pub source_control_details: Option<SourceControlDetails>,
    pub maintenance_window: Option<String>,
}

shape!(JobUpdate, tables::JOB_UPDATE, {
    0 => job_mode,
    1 => job_run_queuing_enabled,
    2 => description,
    3 => log_uri,
    4 => role,
    5 => execution_property,
    6 => command,
    7 => default_arguments,
    8 => non_overridable_arguments,
    9 => connections,
    10 => max_retries,
    11 => allocated_capacity,
    12 => timeout,
    13 => max_capacity,
    14 => worker_type,
    15 => number_of_workers,
    16 => security_configuration,
    17 => notification_property,
    18 => glue_version,
    19 => code_gen_configuration_nodes,
    20 => execution_class,
    21 => source_control_details,
    22 => maintenance_window
});

/// `JsonClassifier` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JsonClassifier {
    pub name: String,
    pub creation_time: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub version: Option<i64>,
    pub json_path: String,
}

shape!(JsonClassifier, tables::JSON_CLASSIFIER, {
    0 => name,
    1 => creation_time,
    2 => last_updated,
    3 => version,
    4 => json_path
});

/// `KeySchemaElement` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct KeySchemaElement {
    pub name: String,
    pub r#type: String,
}

shape!(KeySchemaElement, tables::KEY_SCHEMA_ELEMENT, {
    0 => name,
    1 => r#type
});

/// `LakeFormationConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LakeFormationConfiguration {
    pub use_lake_formation_credentials: Option<bool>,
    pub account_id: Option<String>,
}

shape!(LakeFormationConfiguration, tables::LAKE_FORMATION_CONFIGURATION, {
    0 => use_lake_formation_credentials,
    1 => account_id
});

/// `LastCrawlInfo` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LastCrawlInfo {
    pub status: Option<String>,
    pub error_message: Option<String>,
    pub log_group: Option<String>,
    pub log_stream: Option<String>,
    pub message_prefix: Option<String>,
    pub start_time: Option<Timestamp>,
}

shape!(LastCrawlInfo, tables::LAST_CRAWL_INFO, {
    0 => status,
    1 => error_message,
    2 => log_group,
    3 => log_stream,
    4 => message_prefix,
    5 => start_time
});

/// `LineageConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LineageConfiguration {
    pub crawler_lineage_settings: Option<String>,
}

shape!(LineageConfiguration, tables::LINEAGE_CONFIGURATION, {
    0 => crawler_lineage_settings
});

/// `ListCrawlersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListCrawlersRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(ListCrawlersRequest, tables::LIST_CRAWLERS_REQUEST, {
    0 => max_results,
    1 => next_token,
    2 => tags
});

/// `ListCrawlersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListCrawlersResponse {
    pub crawler_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

shape!(ListCrawlersResponse, tables::LIST_CRAWLERS_RESPONSE, {
    0 => crawler_names,
    1 => next_token
});

/// `ListCrawlsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListCrawlsRequest {
    pub crawler_name: String,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<CrawlsFilter>>,
    pub next_token: Option<String>,
}

shape!(ListCrawlsRequest, tables::LIST_CRAWLS_REQUEST, {
    0 => crawler_name,
    1 => max_results,
    2 => filters,
    3 => next_token
});

/// `ListCrawlsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListCrawlsResponse {
    pub crawls: Option<Vec<CrawlerHistory>>,
    pub next_token: Option<String>,
}

shape!(ListCrawlsResponse, tables::LIST_CRAWLS_RESPONSE, {
    0 => crawls,
    1 => next_token
});

/// `ListDataQualityResultsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataQualityResultsRequest {
    pub filter: Option<DataQualityResultFilterCriteria>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListDataQualityResultsRequest, tables::LIST_DATA_QUALITY_RESULTS_REQUEST, {
    0 => filter,
    1 => next_token,
    2 => max_results
});

/// `ListDataQualityResultsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataQualityResultsResponse {
    pub results: Vec<DataQualityResultDescription>,
    pub next_token: Option<String>,
}

shape!(ListDataQualityResultsResponse, tables::LIST_DATA_QUALITY_RESULTS_RESPONSE, {
    0 => results,
    1 => next_token
});

/// `ListDataQualityRuleRecommendationRunsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataQualityRuleRecommendationRunsRequest {
    pub filter: Option<DataQualityRuleRecommendationRunFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListDataQualityRuleRecommendationRunsRequest, tables::LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_REQUEST, {
    0 => filter,
    1 => next_token,
    2 => max_results
});

/// `ListDataQualityRuleRecommendationRunsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataQualityRuleRecommendationRunsResponse {
    pub runs: Option<Vec<DataQualityRuleRecommendationRunDescription>>,
    pub next_token: Option<String>,
}

shape!(ListDataQualityRuleRecommendationRunsResponse, tables::LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_RESPONSE, {
    0 => runs,
    1 => next_token
});

/// `ListDataQualityRulesetEvaluationRunsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataQualityRulesetEvaluationRunsRequest {
    pub filter: Option<DataQualityRulesetEvaluationRunFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListDataQualityRulesetEvaluationRunsRequest, tables::LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_REQUEST, {
    0 => filter,
    1 => next_token,
    2 => max_results
});

/// `ListDataQualityRulesetEvaluationRunsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataQualityRulesetEvaluationRunsResponse {
    pub runs: Option<Vec<DataQualityRulesetEvaluationRunDescription>>,
    pub next_token: Option<String>,
}

shape!(ListDataQualityRulesetEvaluationRunsResponse, tables::LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_RESPONSE, {
    0 => runs,
    1 => next_token
});

/// `ListDataQualityRulesetsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataQualityRulesetsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<DataQualityRulesetFilterCriteria>,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(ListDataQualityRulesetsRequest, tables::LIST_DATA_QUALITY_RULESETS_REQUEST, {
    0 => next_token,
    1 => max_results,
    2 => filter,
    3 => tags
});

/// `ListDataQualityRulesetsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDataQualityRulesetsResponse {
    pub rulesets: Option<Vec<DataQualityRulesetListDetails>>,
    pub next_token: Option<String>,
}

shape!(ListDataQualityRulesetsResponse, tables::LIST_DATA_QUALITY_RULESETS_RESPONSE, {
    0 => rulesets,
    1 => next_token
});

/// `ListJobsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListJobsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(ListJobsRequest, tables::LIST_JOBS_REQUEST, {
    0 => next_token,
    1 => max_results,
    2 => tags
});

/// `ListJobsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListJobsResponse {
    pub job_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

shape!(ListJobsResponse, tables::LIST_JOBS_RESPONSE, {
    0 => job_names,
    1 => next_token
});

/// `ListTriggersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTriggersRequest {
    pub next_token: Option<String>,
    pub dependent_job_name: Option<String>,
    pub max_results: Option<i32>,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(ListTriggersRequest, tables::LIST_TRIGGERS_REQUEST, {
    0 => next_token,
    1 => dependent_job_name,
    2 => max_results,
    3 => tags
});

/// `ListTriggersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTriggersResponse {
    pub trigger_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

shape!(ListTriggersResponse, tables::LIST_TRIGGERS_RESPONSE, {
    0 => trigger_names,
    1 => next_token
});

/// `ListWorkflowsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListWorkflowsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListWorkflowsRequest, tables::LIST_WORKFLOWS_REQUEST, {
    0 => next_token,
    1 => max_results
});

/// `ListWorkflowsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListWorkflowsResponse {
    pub workflows: Option<Vec<String>>,
    pub next_token: Option<String>,
}

shape!(ListWorkflowsResponse, tables::LIST_WORKFLOWS_RESPONSE, {
    0 => workflows,
    1 => next_token
});

/// `Location` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Location {
    pub jdbc: Option<Vec<CodeGenNodeArg>>,
    pub s3: Option<Vec<CodeGenNodeArg>>,
    pub dynamo_db: Option<Vec<CodeGenNodeArg>>,
}

shape!(Location, tables::LOCATION, {
    0 => jdbc,
    1 => s3,
    2 => dynamo_db
});

/// `LongColumnStatisticsData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LongColumnStatisticsData {
    pub minimum_value: Option<i64>,
    pub maximum_value: Option<i64>,
    pub number_of_nulls: i64,
    pub number_of_distinct_values: i64,
}

shape!(LongColumnStatisticsData, tables::LONG_COLUMN_STATISTICS_DATA, {
    0 => minimum_value,
    1 => maximum_value,
    2 => number_of_nulls,
    3 => number_of_distinct_values
});

/// `MappingEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MappingEntry {
    pub source_table: Option<String>,
    pub source_path: Option<String>,
    pub source_type: Option<String>,
    pub target_table: Option<String>,
    pub target_path: Option<String>,
    pub target_type: Option<String>,
}

shape!(MappingEntry, tables::MAPPING_ENTRY, {
    0 => source_table,
    1 => source_path,
    2 => source_type,
    3 => target_table,
    4 => target_path,
    5 => target_type
});

/// `MetricBasedObservation` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricBasedObservation {
    pub metric_name: Option<String>,
    pub statistic_id: Option<String>,
    pub metric_values: Option<DataQualityMetricValues>,
    pub new_rules: Option<Vec<String>>,
}

shape!(MetricBasedObservation, tables::METRIC_BASED_OBSERVATION, {
    0 => metric_name,
    1 => statistic_id,
    2 => metric_values,
    3 => new_rules
});

/// `MongoDBTarget` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MongoDBTarget {
    pub connection_name: Option<String>,
    pub path: Option<String>,
    pub scan_all: Option<bool>,
}

shape!(MongoDBTarget, tables::MONGO_DB_TARGET, {
    0 => connection_name,
    1 => path,
    2 => scan_all
});

/// `Node` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Node {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub unique_id: Option<String>,
    pub trigger_details: Option<TriggerNodeDetails>,
    pub job_details: Option<JobNodeDetails>,
    pub crawler_details: Option<CrawlerNodeDetails>,
}

shape!(Node, tables::NODE, {
    0 => r#type,
    1 => name,
    2 => unique_id,
    3 => trigger_details,
    4 => job_details,
    5 => crawler_details
});

/// `NotificationProperty` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct NotificationProperty {
    pub notify_delay_after: Option<i32>,
}

shape!(NotificationProperty, tables::NOTIFICATION_PROPERTY, {
    0 => notify_delay_after
});

/// `OAuth2ClientApplication` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OAuth2ClientApplication {
    pub user_managed_client_application_client_id: Option<String>,
    pub aws_managed_client_application_reference: Option<String>,
}

shape!(OAuth2ClientApplication, tables::O_AUTH2_CLIENT_APPLICATION, {
    0 => user_managed_client_application_client_id,
    1 => aws_managed_client_application_reference
});

/// `OAuth2Credentials` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OAuth2Credentials {
    pub user_managed_client_application_client_secret: Option<String>,
    pub access_token: Option<String>,
    pub refresh_token: Option<String>,
    pub jwt_token: Option<String>,
}

shape!(OAuth2Credentials, tables::O_AUTH2_CREDENTIALS, {
    0 => user_managed_client_application_client_secret,
    1 => access_token,
    2 => refresh_token,
    3 => jwt_token
});

/// `OAuth2Properties` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OAuth2Properties {
    pub o_auth2_grant_type: Option<String>,
    pub o_auth2_client_application: Option<OAuth2ClientApplication>,
    pub token_url: Option<String>,
    pub token_url_parameters_map: Option<BTreeMap<String, String>>,
}

shape!(OAuth2Properties, tables::O_AUTH2_PROPERTIES, {
    0 => o_auth2_grant_type,
    1 => o_auth2_client_application,
    2 => token_url,
    3 => token_url_parameters_map
});

/// `OAuth2PropertiesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OAuth2PropertiesInput {
    pub o_auth2_grant_type: Option<String>,
    pub o_auth2_client_application: Option<OAuth2ClientApplication>,
    pub token_url: Option<String>,
    pub token_url_parameters_map: Option<BTreeMap<String, String>>,
    pub authorization_code_properties: Option<AuthorizationCodeProperties>,
    pub o_auth2_credentials: Option<OAuth2Credentials>,
}

shape!(OAuth2PropertiesInput, tables::O_AUTH2_PROPERTIES_INPUT, {
    0 => o_auth2_grant_type,
    1 => o_auth2_client_application,
    2 => token_url,
    3 => token_url_parameters_map,
    4 => authorization_code_properties,
    5 => o_auth2_credentials
});

/// `OpenTableFormatInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OpenTableFormatInput {
    pub iceberg_input: Option<IcebergInput>,
}

shape!(OpenTableFormatInput, tables::OPEN_TABLE_FORMAT_INPUT, {
    0 => iceberg_input
});

/// `Order` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Order {
    pub column: String,
    pub sort_order: i32,
}

shape!(Order, tables::ORDER, {
    0 => column,
    1 => sort_order
});

/// `Partition` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Partition {
    pub values: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_access_time: Option<Timestamp>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub last_analyzed_time: Option<Timestamp>,
    pub catalog_id: Option<String>,
}

shape!(Partition, tables::PARTITION, {
    0 => values,
    1 => database_name,
    2 => table_name,
    3 => creation_time,
    4 => last_access_time,
    5 => storage_descriptor,
    6 => parameters,
    7 => last_analyzed_time,
    8 => catalog_id
});

/// `PartitionError` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PartitionError {
    pub partition_values: Option<Vec<String>>,
    pub error_detail: Option<ErrorDetail>,
}

shape!(PartitionError, tables::PARTITION_ERROR, {
    0 => partition_values,
    1 => error_detail
});

/// `PartitionIndex` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PartitionIndex {
    pub keys: Vec<String>,
    pub index_name: String,
}

shape!(PartitionIndex, tables::PARTITION_INDEX, {
    0 => keys,
    1 => index_name
});

/// `PartitionIndexDescriptor` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PartitionIndexDescriptor {
    pub index_name: String,
    pub keys: Vec<KeySchemaElement>,
    pub index_status: String,
    pub backfill_errors: Option<Vec<BackfillError>>,
}

shape!(PartitionIndexDescriptor, tables::PARTITION_INDEX_DESCRIPTOR, {
    0 => index_name,
    1 => keys,
    2 => index_status,
    3 => backfill_errors
});

/// `PartitionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PartitionInput {
    pub values: Option<Vec<String>>,
    pub last_access_time: Option<Timestamp>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub last_analyzed_time: Option<Timestamp>,
}

shape!(PartitionInput, tables::PARTITION_INPUT, {
    0 => values,
    1 => last_access_time,
    2 => storage_descriptor,
    3 => parameters,
    4 => last_analyzed_time
});

/// `PartitionValueList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PartitionValueList {
    pub values: Vec<String>,
}

shape!(PartitionValueList, tables::PARTITION_VALUE_LIST, {
    0 => values
});

/// `PhysicalConnectionRequirements` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PhysicalConnectionRequirements {
    pub subnet_id: Option<String>,
    pub security_group_id_list: Option<Vec<String>>,
    pub availability_zone: Option<String>,
}

shape!(PhysicalConnectionRequirements, tables::PHYSICAL_CONNECTION_REQUIREMENTS, {
    0 => subnet_id,
    1 => security_group_id_list,
    2 => availability_zone
});

/// `Predecessor` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Predecessor {
    pub job_name: Option<String>,
    pub run_id: Option<String>,
}

shape!(Predecessor, tables::PREDECESSOR, {
    0 => job_name,
    1 => run_id
});

/// `Predicate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Predicate {
    pub logical: Option<String>,
    pub conditions: Option<Vec<Condition>>,
}

shape!(Predicate, tables::PREDICATE, {
    0 => logical,
    1 => conditions
});

/// `PrincipalPermissions` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PrincipalPermissions {
    pub principal: Option<DataLakePrincipal>,
    pub permissions: Option<Vec<String>>,
}

shape!(PrincipalPermissions, tables::PRINCIPAL_PERMISSIONS, {
    0 => principal,
    1 => permissions
});

/// `PropertyPredicate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PropertyPredicate {
    pub key: Option<String>,
    pub value: Option<String>,
    pub comparator: Option<String>,
}

shape!(PropertyPredicate, tables::PROPERTY_PREDICATE, {
    0 => key,
    1 => value,
    2 => comparator
});

/// `PutDataCatalogEncryptionSettingsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutDataCatalogEncryptionSettingsRequest {
    pub catalog_id: Option<String>,
    pub data_catalog_encryption_settings: DataCatalogEncryptionSettings,
}

shape!(PutDataCatalogEncryptionSettingsRequest, tables::PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST, {
    0 => catalog_id,
    1 => data_catalog_encryption_settings
});

/// `PutDataCatalogEncryptionSettingsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutDataCatalogEncryptionSettingsResponse {}

shape!(
    PutDataCatalogEncryptionSettingsResponse,
    tables::PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE,
    {}
);

/// `PutResourcePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub policy_in_json: String,
    pub resource_arn: Option<String>,
    pub policy_hash_condition: Option<String>,
    pub policy_exists_condition: Option<String>,
    pub enable_hybrid: Option<String>,
}

shape!(PutResourcePolicyRequest, tables::PUT_RESOURCE_POLICY_REQUEST, {
    0 => policy_in_json,
    1 => resource_arn,
    2 => policy_hash_condition,
    3 => policy_exists_condition,
    4 => enable_hybrid
});

/// `PutResourcePolicyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub policy_hash: Option<String>,
}

shape!(PutResourcePolicyResponse, tables::PUT_RESOURCE_POLICY_RESPONSE, {
    0 => policy_hash
});

/// `PutWorkflowRunPropertiesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutWorkflowRunPropertiesRequest {
    pub name: String,
    pub run_id: String,
    pub run_properties: BTreeMap<String, String>,
}

shape!(PutWorkflowRunPropertiesRequest, tables::PUT_WORKFLOW_RUN_PROPERTIES_REQUEST, {
    0 => name,
    1 => run_id,
    2 => run_properties
});

/// `PutWorkflowRunPropertiesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutWorkflowRunPropertiesResponse {}

shape!(
    PutWorkflowRunPropertiesResponse,
    tables::PUT_WORKFLOW_RUN_PROPERTIES_RESPONSE,
    {}
);

/// `QuerySessionContext` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QuerySessionContext {
    pub query_id: Option<String>,
    pub query_start_time: Option<Timestamp>,
    pub cluster_id: Option<String>,
    pub query_authorization_id: Option<String>,
    pub additional_context: Option<BTreeMap<String, String>>,
}

shape!(QuerySessionContext, tables::QUERY_SESSION_CONTEXT, {
    0 => query_id,
    1 => query_start_time,
    2 => cluster_id,
    3 => query_authorization_id,
    4 => additional_context
});

/// `RecrawlPolicy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RecrawlPolicy {
    pub recrawl_behavior: Option<String>,
}

shape!(RecrawlPolicy, tables::RECRAWL_POLICY, {
    0 => recrawl_behavior
});

/// `ResetJobBookmarkRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResetJobBookmarkRequest {
    pub job_name: String,
    pub run_id: Option<String>,
}

shape!(ResetJobBookmarkRequest, tables::RESET_JOB_BOOKMARK_REQUEST, {
    0 => job_name,
    1 => run_id
});

/// `ResetJobBookmarkResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResetJobBookmarkResponse {
    pub job_bookmark_entry: Option<JobBookmarkEntry>,
}

shape!(ResetJobBookmarkResponse, tables::RESET_JOB_BOOKMARK_RESPONSE, {
    0 => job_bookmark_entry
});

/// `ResourceUri` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceUri {
    pub resource_type: Option<String>,
    pub uri: Option<String>,
}

shape!(ResourceUri, tables::RESOURCE_URI, {
    0 => resource_type,
    1 => uri
});

/// `ResumeWorkflowRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResumeWorkflowRunRequest {
    pub name: String,
    pub run_id: String,
    pub node_ids: Vec<String>,
}

shape!(ResumeWorkflowRunRequest, tables::RESUME_WORKFLOW_RUN_REQUEST, {
    0 => name,
    1 => run_id,
    2 => node_ids
});

/// `ResumeWorkflowRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResumeWorkflowRunResponse {
    pub run_id: Option<String>,
    pub node_ids: Option<Vec<String>>,
}

shape!(ResumeWorkflowRunResponse, tables::RESUME_WORKFLOW_RUN_RESPONSE, {
    0 => run_id,
    1 => node_ids
});

/// `S3Encryption` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct S3Encryption {
    pub s3_encryption_mode: Option<String>,
    pub kms_key_arn: Option<String>,
}

shape!(S3Encryption, tables::S3_ENCRYPTION, {
    0 => s3_encryption_mode,
    1 => kms_key_arn
});

/// `S3Target` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct S3Target {
    pub path: Option<String>,
    pub exclusions: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub sample_size: Option<i32>,
    pub event_queue_arn: Option<String>,
    pub dlq_event_queue_arn: Option<String>,
}

shape!(S3Target, tables::S3_TARGET, {
    0 => path,
    1 => exclusions,
    2 => connection_name,
    3 => sample_size,
    4 => event_queue_arn,
    5 => dlq_event_queue_arn
});

/// `Schedule` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Schedule {
    pub schedule_expression: Option<String>,
    pub state: Option<String>,
}

shape!(Schedule, tables::SCHEDULE, {
    0 => schedule_expression,
    1 => state
});

/// `SchemaChangePolicy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SchemaChangePolicy {
    pub update_behavior: Option<String>,
    pub delete_behavior: Option<String>,
}

shape!(SchemaChangePolicy, tables::SCHEMA_CHANGE_POLICY, {
    0 => update_behavior,
    1 => delete_behavior
});

/// `SchemaId` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SchemaId {
    pub schema_arn: Option<String>,
    pub schema_name: Option<String>,
    pub registry_name: Option<String>,
}

shape!(SchemaId, tables::SCHEMA_ID, {
    0 => schema_arn,
    1 => schema_name,
    2 => registry_name
});

/// `SchemaReference` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SchemaReference {
    pub schema_id: Option<SchemaId>,
    pub schema_version_id: Option<String>,
    pub schema_version_number: Option<i64>,
}

shape!(SchemaReference, tables::SCHEMA_REFERENCE, {
    0 => schema_id,
    1 => schema_version_id,
    2 => schema_version_number
});

/// `SearchTablesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SearchTablesRequest {
    pub catalog_id: Option<String>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<PropertyPredicate>>,
    pub search_text: Option<String>,
    pub sort_criteria: Option<Vec<SortCriterion>>,
    pub max_results: Option<i32>,
    pub resource_share_type: Option<String>,
    pub include_status_details: Option<bool>,
}

shape!(SearchTablesRequest, tables::SEARCH_TABLES_REQUEST, {
    0 => catalog_id,
    1 => next_token,
    2 => filters,
    3 => search_text,
    4 => sort_criteria,
    5 => max_results,
    6 => resource_share_type,
    7 => include_status_details
});

/// `SearchTablesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SearchTablesResponse {
    pub next_token: Option<String>,
    pub table_list: Option<Vec<Table>>,
}

shape!(SearchTablesResponse, tables::SEARCH_TABLES_RESPONSE, {
    0 => next_token,
    1 => table_list
});

/// `SecurityConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SecurityConfiguration {
    pub name: Option<String>,
    pub created_time_stamp: Option<Timestamp>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

shape!(SecurityConfiguration, tables::SECURITY_CONFIGURATION, {
    0 => name,
    1 => created_time_stamp,
    2 => encryption_configuration
});

/// `Segment` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Segment {
    pub segment_number: i32,
    pub total_segments: i32,
}

shape!(Segment, tables::SEGMENT, {
    0 => segment_number,
    1 => total_segments
});

/// `SerDeInfo` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SerDeInfo {
    pub name: Option<String>,
    pub serialization_library: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
}

shape!(SerDeInfo, tables::SER_DE_INFO, {
    0 => name,
    1 => serialization_library,
    2 => parameters
});

/// `SkewedInfo` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SkewedInfo {
    pub skewed_column_names: Option<Vec<String>>,
    pub skewed_column_values: Option<Vec<String>>,
    pub skewed_column_value_location_maps: Option<BTreeMap<String, String>>,
}

shape!(SkewedInfo, tables::SKEWED_INFO, {
    0 => skewed_column_names,
    1 => skewed_column_values,
    2 => skewed_column_value_location_maps
});

/// `SortCriterion` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SortCriterion {
    pub field_name: Option<String>,
    pub sort: Option<String>,
}

shape!(SortCriterion, tables::SORT_CRITERION, {
    0 => field_name,
    1 => sort
});

/// `SourceControlDetails` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceControlDetails {
    pub provider: Option<String>,
    pub repository: Option<String>,
    pub owner: Option<String>,
    pub branch: Option<String>,
    pub folder: Option<String>,
    pub last_commit_id: Option<String>,
    pub auth_strategy: Option<String>,
    pub auth_token: Option<String>,
}

shape!(SourceControlDetails, tables::SOURCE_CONTROL_DETAILS, {
    0 => provider,
    1 => repository,
    2 => owner,
    3 => branch,
    4 => folder,
    5 => last_commit_id,
    6 => auth_strategy,
    7 => auth_token
});

/// `StartCrawlerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartCrawlerRequest {
    pub name: String,
}

shape!(StartCrawlerRequest, tables::START_CRAWLER_REQUEST, {
    0 => name
});

/// `StartCrawlerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartCrawlerResponse {}

shape!(StartCrawlerResponse, tables::START_CRAWLER_RESPONSE, {});

/// `StartCrawlerScheduleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartCrawlerScheduleRequest {
    pub crawler_name: String,
}

shape!(StartCrawlerScheduleRequest, tables::START_CRAWLER_SCHEDULE_REQUEST, {
    0 => crawler_name
});

/// `StartCrawlerScheduleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartCrawlerScheduleResponse {}

shape!(StartCrawlerScheduleResponse, tables::START_CRAWLER_SCHEDULE_RESPONSE, {
});

/// `StartDataQualityRuleRecommendationRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartDataQualityRuleRecommendationRunRequest {
    pub data_source: DataSource,
    pub role: String,
    pub number_of_workers: Option<i32>,
    pub timeout: Option<i32>,
    pub created_ruleset_name: Option<String>,
    pub data_quality_security_configuration: Option<String>,
    pub client_token: Option<String>,
}

shape!(StartDataQualityRuleRecommendationRunRequest, tables::START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST, {
    0 => data_source,
    1 => role,
    2 => number_of_workers,
    3 => timeout,
    4 => created_ruleset_name,
    5 => data_quality_security_configuration,
    6 => client_token
});

/// `StartDataQualityRuleRecommendationRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartDataQualityRuleRecommendationRunResponse {
    pub run_id: Option<String>,
}

shape!(StartDataQualityRuleRecommendationRunResponse, tables::START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE, {
    0 => run_id
});

/// `StartDataQualityRulesetEvaluationRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartDataQualityRulesetEvaluationRunRequest {
    pub data_source: DataSource,
    pub role: String,
    pub number_of_workers: Option<i32>,
    pub timeout: Option<i32>,
    pub client_token: Option<String>,
    pub additional_run_options: Option<DataQualityEvaluationRunAdditionalRunOptions>,
    pub ruleset_names: Vec<String>,
    pub additional_data_sources: Option<BTreeMap<String, DataSource>>,
}

shape!(StartDataQualityRulesetEvaluationRunRequest, tables::START_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST, {
    0 => data_source,
    1 => role,
    2 => number_of_workers,
    3 => timeout,
    4 => client_token,
    5 => additional_run_options,
    6 => ruleset_names,
    7 => additional_data_sources
});

/// `StartDataQualityRulesetEvaluationRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartDataQualityRulesetEvaluationRunResponse {
    pub run_id: Option<String>,
}

shape!(StartDataQualityRulesetEvaluationRunResponse, tables::START_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE, {
    0 => run_id
});

/// `StartJobRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartJobRunRequest {
    pub job_name: String,
    pub job_run_queuing_enabled: Option<bool>,
    pub job_run_id: Option<String>,
    pub arguments: Option<BTreeMap<String, String>>,
    pub allocated_capacity: Option<i32>,
    pub timeout: Option<i32>,
    pub max_capacity: Option<f64>,
    pub security_configuration: Option<String>,
    pub notification_property: Option<NotificationProperty>,
    pub worker_type: Option<String>,
    pub number_of_workers: Option<i32>,
    pub execution_class: Option<String>,
    pub execution_role_session_policy: Option<String>,
}

shape!(StartJobRunRequest, tables::START_JOB_RUN_REQUEST, {
    0 => job_name,
    1 => job_run_queuing_enabled,
    2 => job_run_id,
    3 => arguments,
    4 => allocated_capacity,
    5 => timeout,
    6 => max_capacity,
    7 => security_configuration,
    8 => notification_property,
    9 => worker_type,
    10 => number_of_workers,
    11 => execution_class,
    12 => execution_role_session_policy
});

/// `StartJobRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartJobRunResponse {
    pub job_run_id: Option<String>,
}

shape!(StartJobRunResponse, tables::START_JOB_RUN_RESPONSE, {
    0 => job_run_id
});

/// `StartTriggerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartTriggerRequest {
    pub name: String,
}

shape!(StartTriggerRequest, tables::START_TRIGGER_REQUEST, {
    0 => name
});

/// `StartTriggerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartTriggerResponse {
    pub name: Option<String>,
}

shape!(StartTriggerResponse, tables::START_TRIGGER_RESPONSE, {
    0 => name
});

/// `StartWorkflowRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartWorkflowRunRequest {
    pub name: String,
    pub run_properties: Option<BTreeMap<String, String>>,
}

shape!(StartWorkflowRunRequest, tables::START_WORKFLOW_RUN_REQUEST, {
    0 => name,
    1 => run_properties
});

/// `StartWorkflowRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartWorkflowRunResponse {
    pub run_id: Option<String>,
}

shape!(StartWorkflowRunResponse, tables::START_WORKFLOW_RUN_RESPONSE, {
    0 => run_id
});

/// `StartingEventBatchCondition` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartingEventBatchCondition {
    pub batch_size: Option<i32>,
    pub batch_window: Option<i32>,
}

shape!(StartingEventBatchCondition, tables::STARTING_EVENT_BATCH_CONDITION, {
    0 => batch_size,
    1 => batch_window
});

/// `StatusDetails` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StatusDetails {
    pub requested_change: Option<Box<Table>>,
    pub view_validations: Option<Vec<ViewValidation>>,
}

shape!(StatusDetails, tables::STATUS_DETAILS, {
    0 => requested_change,
    1 => view_validations
});

/// `StopCrawlerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopCrawlerRequest {
    pub name: String,
}

shape!(StopCrawlerRequest, tables::STOP_CRAWLER_REQUEST, {
    0 => name
});

/// `StopCrawlerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopCrawlerResponse {}

shape!(StopCrawlerResponse, tables::STOP_CRAWLER_RESPONSE, {});

/// `StopCrawlerScheduleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopCrawlerScheduleRequest {
    pub crawler_name: String,
}

shape!(StopCrawlerScheduleRequest, tables::STOP_CRAWLER_SCHEDULE_REQUEST, {
    0 => crawler_name
});

/// `StopCrawlerScheduleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopCrawlerScheduleResponse {}

shape!(StopCrawlerScheduleResponse, tables::STOP_CRAWLER_SCHEDULE_RESPONSE, {});

/// `StopTriggerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopTriggerRequest {
    pub name: String,
}

shape!(StopTriggerRequest, tables::STOP_TRIGGER_REQUEST, {
    0 => name
});

/// `StopTriggerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopTriggerResponse {
    pub name: Option<String>,
}

shape!(StopTriggerResponse, tables::STOP_TRIGGER_RESPONSE, {
    0 => name
});

/// `StopWorkflowRunRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopWorkflowRunRequest {
    pub name: String,
    pub run_id: String,
}

shape!(StopWorkflowRunRequest, tables::STOP_WORKFLOW_RUN_REQUEST, {
    0 => name,
    1 => run_id
});

/// `StopWorkflowRunResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StopWorkflowRunResponse {}

shape!(StopWorkflowRunResponse, tables::STOP_WORKFLOW_RUN_RESPONSE, {});

/// `StorageDescriptor` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StorageDescriptor {
    pub columns: Option<Vec<Column>>,
    pub location: Option<String>,
    pub additional_locations: Option<Vec<String>>,
    pub input_format: Option<String>,
    pub output_format: Option<String>,
    pub compressed: Option<bool>,
    pub number_of_buckets: Option<i32>,
    pub serde_info: Option<SerDeInfo>,
    pub bucket_columns: Option<Vec<String>>,
    pub sort_columns: Option<Vec<Order>>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub skewed_info: Option<SkewedInfo>,
    pub stored_as_sub_directories: Option<bool>,
    pub schema_reference: Option<SchemaReference>,
}

shape!(StorageDescriptor, tables::STORAGE_DESCRIPTOR, {
    0 => columns,
    1 => location,
    2 => additional_locations,
    3 => input_format,
    4 => output_format,
    5 => compressed,
    6 => number_of_buckets,
    7 => serde_info,
    8 => bucket_columns,
    9 => sort_columns,
    10 => parameters,
    11 => skewed_info,
    12 => stored_as_sub_directories,
    13 => schema_reference
});

/// `StringColumnStatisticsData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StringColumnStatisticsData {
    pub maximum_length: i64,
    pub average_length: f64,
    pub number_of_nulls: i64,
    pub number_of_distinct_values: i64,
}

shape!(StringColumnStatisticsData, tables::STRING_COLUMN_STATISTICS_DATA, {
    0 => maximum_length,
    1 => average_length,
    2 => number_of_nulls,
    3 => number_of_distinct_values
});

/// `Table` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Table {
    pub name: String,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub create_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub last_access_time: Option<Timestamp>,
    pub last_analyzed_time: Option<Timestamp>,
    pub retention: Option<i32>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub partition_keys: Option<Vec<Column>>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub table_type: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub created_by: Option<String>,
    pub is_registered_with_lake_formation: Option<bool>,
    pub target_table: Option<TableIdentifier>,
    pub catalog_id: Option<String>,
    pub version_id: Option<String>,
    pub federated_table: Option<FederatedTable>,
    pub view_definition: Option<ViewDefinition>,
    pub is_multi_dialect_view: Option<bool>,
    pub is_materialized_view: Option<bool>,
    pub status: Option<Box<TableStatus>>,
}

shape!(Table, tables::TABLE, {
    0 => name,
    1 => database_name,
    2 => description,
    3 => owner,
    4 => create_time,
    5 => update_time,
    6 => last_access_time,
    7 => last_analyzed_time,
    8 => retention,
    9 => storage_descriptor,
    10 => partition_keys,
    11 => view_original_text,
    12 => view_expanded_text,
    13 => table_type,
    14 => parameters,
    15 => created_by,
    16 => is_registered_with_lake_formation,
    17 => target_table,
    18 => catalog_id,
    19 => version_id,
    20 => federated_table,
    21 => view_definition,
    22 => is_multi_dialect_view,
    23 => is_materialized_view,
    24 => status
});

/// `TableError` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableError {
    pub table_name: Option<String>,
    pub error_detail: Option<ErrorDetail>,
}

shape!(TableError, tables::TABLE_ERROR, {
    0 => table_name,
    1 => error_detail
});

/// `TableIdentifier` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableIdentifier {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
}

shape!(TableIdentifier, tables::TABLE_IDENTIFIER, {
    0 => catalog_id,
    1 => database_name,
    2 => name,
    3 => region
});

/// `TableInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableInput {
    pub name: String,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub last_access_time: Option<Timestamp>,
    pub last_analyzed_time: Option<Timestamp>,
    pub retention: Option<i32>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub partition_keys: Option<Vec<Column>>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub table_type: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub target_table: Option<TableIdentifier>,
    pub view_definition: Option<ViewDefinitionInput>,
}

shape!(TableInput, tables::TABLE_INPUT, {
    0 => name,
    1 => description,
    2 => owner,
    3 => last_access_time,
    4 => last_analyzed_time,
    5 => retention,
    6 => storage_descriptor,
    7 => partition_keys,
    8 => view_original_text,
    9 => view_expanded_text,
    10 => table_type,
    11 => parameters,
    12 => target_table,
    13 => view_definition
});

/// `TableStatus` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableStatus {
    pub requested_by: Option<String>,
    pub updated_by: Option<String>,
    pub request_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub action: Option<String>,
    pub state: Option<String>,
    pub error: Option<ErrorDetail>,
    pub details: Option<Box<StatusDetails>>,
}

shape!(TableStatus, tables::TABLE_STATUS, {
    0 => requested_by,
    1 => updated_by,
    2 => request_time,
    3 => update_time,
    4 => action,
    5 => state,
    6 => error,
    7 => details
});

/// `TableVersion` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableVersion {
    pub table: Option<Table>,
    pub version_id: Option<String>,
}

shape!(TableVersion, tables::TABLE_VERSION, {
    0 => table,
    1 => version_id
});

/// `TableVersionError` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableVersionError {
    pub table_name: Option<String>,
    pub version_id: Option<String>,
    pub error_detail: Option<ErrorDetail>,
}

shape!(TableVersionError, tables::TABLE_VERSION_ERROR, {
    0 => table_name,
    1 => version_id,
    2 => error_detail
});

/// `TagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags_to_add: BTreeMap<String, String>,
}

shape!(TagResourceRequest, tables::TAG_RESOURCE_REQUEST, {
    0 => resource_arn,
    1 => tags_to_add
});

/// `TagResourceResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

shape!(TagResourceResponse, tables::TAG_RESOURCE_RESPONSE, {});

/// `TargetRedshiftCatalog` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TargetRedshiftCatalog {
    pub catalog_arn: String,
}

shape!(TargetRedshiftCatalog, tables::TARGET_REDSHIFT_CATALOG, {
    0 => catalog_arn
});

/// `Trigger` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Trigger {
    pub name: Option<String>,
    pub workflow_name: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub schedule: Option<String>,
    pub actions: Option<Vec<Action>>,
    pub predicate: Option<Predicate>,
    pub event_batching_condition: Option<EventBatchingCondition>,
}

shape!(Trigger, tables::TRIGGER, {
    0 => name,
    1 => workflow_name,
    2 => id,
    3 => r#type,
    4 => state,
    5 => description,
    6 => schedule,
    7 => actions,
    8 => predicate,
    9 => event_batching_condition
});

/// `TriggerNodeDetails` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TriggerNodeDetails {
    pub trigger: Option<Trigger>,
}

shape!(TriggerNodeDetails, tables::TRIGGER_NODE_DETAILS, {
    0 => trigger
});

/// `TriggerUpdate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TriggerUpdate {
    pub name: Option<String>,
    pub description: Option<String>,
    pub schedule: Option<String>,
    pub actions: Option<Vec<Action>>,
    pub predicate: Option<Predicate>,
    pub event_batching_condition: Option<EventBatchingCondition>,
}

shape!(TriggerUpdate, tables::TRIGGER_UPDATE, {
    0 => name,
    1 => description,
    2 => schedule,
    3 => actions,
    4 => predicate,
    5 => event_batching_condition
});

/// `UntagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tags_to_remove: Vec<String>,
}

shape!(UntagResourceRequest, tables::UNTAG_RESOURCE_REQUEST, {
    0 => resource_arn,
    1 => tags_to_remove
});

/// `UntagResourceResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

shape!(UntagResourceResponse, tables::UNTAG_RESOURCE_RESPONSE, {});

/// `UpdateClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateClassifierRequest {
    pub grok_classifier: Option<UpdateGrokClassifierRequest>,
    pub xml_classifier: Option<UpdateXMLClassifierRequest>,
    pub json_classifier: Option<UpdateJsonClassifierRequest>,
    pub csv_classifier: Option<UpdateCsvClassifierRequest>,
}

shape!(UpdateClassifierRequest, tables::UPDATE_CLASSIFIER_REQUEST, {
    0 => grok_classifier,
    1 => xml_classifier,
    2 => json_classifier,
    3 => csv_classifier
});

/// `UpdateClassifierResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateClassifierResponse {}

shape!(UpdateClassifierResponse, tables::UPDATE_CLASSIFIER_RESPONSE, {});

/// `UpdateColumnStatisticsForPartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateColumnStatisticsForPartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_values: Vec<String>,
    pub column_statistics_list: Vec<ColumnStatistics>,
}

shape!(UpdateColumnStatisticsForPartitionRequest, tables::UPDATE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_values,
    4 => column_statistics_list
});

/// `UpdateColumnStatisticsForPartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateColumnStatisticsForPartitionResponse {
    pub errors: Option<Vec<ColumnStatisticsError>>,
}

shape!(UpdateColumnStatisticsForPartitionResponse, tables::UPDATE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE, {
    0 => errors
});

/// `UpdateColumnStatisticsForTableRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateColumnStatisticsForTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub column_statistics_list: Vec<ColumnStatistics>,
}

shape!(UpdateColumnStatisticsForTableRequest, tables::UPDATE_COLUMN_STATISTICS_FOR_TABLE_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => column_statistics_list
});

/// `UpdateColumnStatisticsForTableResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateColumnStatisticsForTableResponse {
    pub errors: Option<Vec<ColumnStatisticsError>>,
}

shape!(UpdateColumnStatisticsForTableResponse, tables::UPDATE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE, {
    0 => errors
});

/// `UpdateConnectionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateConnectionRequest {
    pub catalog_id: Option<String>,
    pub name: String,
    pub connection_input: ConnectionInput,
}

shape!(UpdateConnectionRequest, tables::UPDATE_CONNECTION_REQUEST, {
    0 => catalog_id,
    1 => name,
    2 => connection_input
});

/// `UpdateConnectionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateConnectionResponse {}

shape!(UpdateConnectionResponse, tables::UPDATE_CONNECTION_RESPONSE, {});

/// `UpdateCrawlerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCrawlerRequest {
    pub name: String,
    pub role: Option<String>,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub targets: Option<CrawlerTargets>,
    pub schedule: Option<String>,
    pub classifiers: Option<Vec<String>>,
    pub table_prefix: Option<String>,
    pub schema_change_policy: Option<SchemaChangePolicy>,
    pub recrawl_policy: Option<RecrawlPolicy>,
    pub lineage_configuration: Option<LineageConfiguration>,
    pub lake_formation_configuration: Option<LakeFormationConfiguration>,
    pub configuration: Option<String>,
    pub crawler_security_configuration: Option<String>,
}

shape!(UpdateCrawlerRequest, tables::UPDATE_CRAWLER_REQUEST, {
    0 => name,
    1 => role,
    2 => database_name,
    3 => description,
    4 => targets,
    5 => schedule,
    6 => classifiers,
    7 => table_prefix,
    8 => schema_change_policy,
    9 => recrawl_policy,
    10 => lineage_configuration,
    11 => lake_formation_configuration,
    12 => configuration,
    13 => crawler_security_configuration
});

/// `UpdateCrawlerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCrawlerResponse {}

shape!(UpdateCrawlerResponse, tables::UPDATE_CRAWLER_RESPONSE, {});

/// `UpdateCrawlerScheduleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCrawlerScheduleRequest {
    pub crawler_name: String,
    pub schedule: Option<String>,
}

shape!(UpdateCrawlerScheduleRequest, tables::UPDATE_CRAWLER_SCHEDULE_REQUEST, {
    0 => crawler_name,
    1 => schedule
});

/// `UpdateCrawlerScheduleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCrawlerScheduleResponse {}

shape!(
    UpdateCrawlerScheduleResponse,
    tables::UPDATE_CRAWLER_SCHEDULE_RESPONSE,
    {}
);

/// `UpdateCsvClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCsvClassifierRequest {
    pub name: String,
    pub delimiter: Option<String>,
    pub quote_symbol: Option<String>,
    pub contains_header: Option<String>,
    pub header: Option<Vec<String>>,
    pub disable_value_trimming: Option<bool>,
    pub allow_single_column: Option<bool>,
    pub custom_datatype_configured: Option<bool>,
    pub custom_datatypes: Option<Vec<String>>,
    pub serde: Option<String>,
}

shape!(UpdateCsvClassifierRequest, tables::UPDATE_CSV_CLASSIFIER_REQUEST, {
    0 => name,
    1 => delimiter,
    2 => quote_symbol,
    3 => contains_header,
    4 => header,
    5 => disable_value_trimming,
    6 => allow_single_column,
    7 => custom_datatype_configured,
    8 => custom_datatypes,
    9 => serde
});

/// `UpdateDataQualityRulesetRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDataQualityRulesetRequest {
    pub name: String,
    pub description: Option<String>,
    pub ruleset: Option<String>,
}

shape!(UpdateDataQualityRulesetRequest, tables::UPDATE_DATA_QUALITY_RULESET_REQUEST, {
    0 => name,
    1 => description,
    2 => ruleset
});

/// `UpdateDataQualityRulesetResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDataQualityRulesetResponse {
    pub name: Option<String>,
    pub description: Option<String>,
    pub ruleset: Option<String>,
}

shape!(UpdateDataQualityRulesetResponse, tables::UPDATE_DATA_QUALITY_RULESET_RESPONSE, {
    0 => name,
    1 => description,
    2 => ruleset
});

/// `UpdateDatabaseRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDatabaseRequest {
    pub catalog_id: Option<String>,
    pub name: String,
    pub database_input: DatabaseInput,
}

shape!(UpdateDatabaseRequest, tables::UPDATE_DATABASE_REQUEST, {
    0 => catalog_id,
    1 => name,
    2 => database_input
});

/// `UpdateDatabaseResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDatabaseResponse {}

shape!(UpdateDatabaseResponse, tables::UPDATE_DATABASE_RESPONSE, {});

/// `UpdateGrokClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGrokClassifierRequest {
    pub name: String,
    pub classification: Option<String>,
    pub grok_pattern: Option<String>,
    pub custom_patterns: Option<String>,
}

shape!(UpdateGrokClassifierRequest, tables::UPDATE_GROK_CLASSIFIER_REQUEST, {
    0 => name,
    1 => classification,
    2 => grok_pattern,
    3 => custom_patterns
});

/// `UpdateIcebergInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateIcebergInput {
    pub update_iceberg_table_input: UpdateIcebergTableInput,
}

shape!(UpdateIcebergInput, tables::UPDATE_ICEBERG_INPUT, {
    0 => update_iceberg_table_input
});

/// `UpdateIcebergTableInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateIcebergTableInput {
    pub updates: Vec<IcebergTableUpdate>,
}

shape!(UpdateIcebergTableInput, tables::UPDATE_ICEBERG_TABLE_INPUT, {
    0 => updates
});

/// `UpdateJobRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateJobRequest {
    pub job_name: String,
    pub job_update: JobUpdate,
}

shape!(UpdateJobRequest, tables::UPDATE_JOB_REQUEST, {
    0 => job_name,
    1 => job_update
});

/// `UpdateJobResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateJobResponse {
    pub job_name: Option<String>,
}

shape!(UpdateJobResponse, tables::UPDATE_JOB_RESPONSE, {
    0 => job_name
});

/// `UpdateJsonClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateJsonClassifierRequest {
    pub name: String,
    pub json_path: Option<String>,
}

shape!(UpdateJsonClassifierRequest, tables::UPDATE_JSON_CLASSIFIER_REQUEST, {
    0 => name,
    1 => json_path
});

/// `UpdateOpenTableFormatInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateOpenTableFormatInput {
    pub update_iceberg_input: Option<UpdateIcebergInput>,
}

shape!(UpdateOpenTableFormatInput, tables::UPDATE_OPEN_TABLE_FORMAT_INPUT, {
    0 => update_iceberg_input
});

/// `UpdatePartitionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePartitionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_value_list: Vec<String>,
    pub partition_input: PartitionInput,
}

shape!(UpdatePartitionRequest, tables::UPDATE_PARTITION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => table_name,
    3 => partition_value_list,
    4 => partition_input
});

/// `UpdatePartitionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePartitionResponse {}

shape!(UpdatePartitionResponse, tables::UPDATE_PARTITION_RESPONSE, {});

/// `UpdateTableRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: Option<String>,
    pub table_input: Option<TableInput>,
    pub skip_archive: Option<bool>,
    pub transaction_id: Option<String>,
    pub version_id: Option<String>,
    pub view_update_action: Option<String>,
    pub force: Option<bool>,
    pub update_open_table_format_input: Option<UpdateOpenTableFormatInput>,
}

shape!(UpdateTableRequest, tables::UPDATE_TABLE_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => name,
    3 => table_input,
    4 => skip_archive,
    5 => transaction_id,
    6 => version_id,
    7 => view_update_action,
    8 => force,
    9 => update_open_table_format_input
});

/// `UpdateTableResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTableResponse {}

shape!(UpdateTableResponse, tables::UPDATE_TABLE_RESPONSE, {});

/// `UpdateTriggerRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTriggerRequest {
    pub name: String,
    pub trigger_update: TriggerUpdate,
}

shape!(UpdateTriggerRequest, tables::UPDATE_TRIGGER_REQUEST, {
    0 => name,
    1 => trigger_update
});

/// `UpdateTriggerResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTriggerResponse {
    pub trigger: Option<Trigger>,
}

shape!(UpdateTriggerResponse, tables::UPDATE_TRIGGER_RESPONSE, {
    0 => trigger
});

/// `UpdateUserDefinedFunctionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateUserDefinedFunctionRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub function_name: String,
    pub function_input: UserDefinedFunctionInput,
}

shape!(UpdateUserDefinedFunctionRequest, tables::UPDATE_USER_DEFINED_FUNCTION_REQUEST, {
    0 => catalog_id,
    1 => database_name,
    2 => function_name,
    3 => function_input
});

/// `UpdateUserDefinedFunctionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateUserDefinedFunctionResponse {}

shape!(
    UpdateUserDefinedFunctionResponse,
    tables::UPDATE_USER_DEFINED_FUNCTION_RESPONSE,
    {}
);

/// `UpdateWorkflowRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateWorkflowRequest {
    pub name: String,
    pub description: Option<String>,
    pub default_run_properties: Option<BTreeMap<String, String>>,
    pub max_concurrent_runs: Option<i32>,
}

shape!(UpdateWorkflowRequest, tables::UPDATE_WORKFLOW_REQUEST, {
    0 => name,
    1 => description,
    2 => default_run_properties,
    3 => max_concurrent_runs
});

/// `UpdateWorkflowResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateWorkflowResponse {
    pub name: Option<String>,
}

shape!(UpdateWorkflowResponse, tables::UPDATE_WORKFLOW_RESPONSE, {
    0 => name
});

/// `UpdateXMLClassifierRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateXMLClassifierRequest {
    pub name: String,
    pub classification: Option<String>,
    pub row_tag: Option<String>,
}

shape!(UpdateXMLClassifierRequest, tables::UPDATE_XML_CLASSIFIER_REQUEST, {
    0 => name,
    1 => classification,
    2 => row_tag
});

/// `UserDefinedFunction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UserDefinedFunction {
    pub function_name: Option<String>,
    pub database_name: Option<String>,
    pub class_name: Option<String>,
    pub owner_name: Option<String>,
    pub function_type: Option<String>,
    pub owner_type: Option<String>,
    pub create_time: Option<Timestamp>,
    pub resource_uris: Option<Vec<ResourceUri>>,
    pub catalog_id: Option<String>,
}

shape!(UserDefinedFunction, tables::USER_DEFINED_FUNCTION, {
    0 => function_name,
    1 => database_name,
    2 => class_name,
    3 => owner_name,
    4 => function_type,
    5 => owner_type,
    6 => create_time,
    7 => resource_uris,
    8 => catalog_id
});

/// `UserDefinedFunctionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UserDefinedFunctionInput {
    pub function_name: Option<String>,
    pub class_name: Option<String>,
    pub owner_name: Option<String>,
    pub function_type: Option<String>,
    pub owner_type: Option<String>,
    pub resource_uris: Option<Vec<ResourceUri>>,
}

shape!(UserDefinedFunctionInput, tables::USER_DEFINED_FUNCTION_INPUT, {
    0 => function_name,
    1 => class_name,
    2 => owner_name,
    3 => function_type,
    4 => owner_type,
    5 => resource_uris
});

/// `ViewDefinition` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ViewDefinition {
    pub is_protected: Option<bool>,
    pub definer: Option<String>,
    pub view_version_id: Option<i64>,
    pub view_version_token: Option<String>,
    pub refresh_seconds: Option<i64>,
    pub last_refresh_type: Option<String>,
    pub sub_objects: Option<Vec<String>>,
    pub sub_object_version_ids: Option<Vec<i64>>,
    pub representations: Option<Vec<ViewRepresentation>>,
}

shape!(ViewDefinition, tables::VIEW_DEFINITION, {
    0 => is_protected,
    1 => definer,
    2 => view_version_id,
    3 => view_version_token,
    4 => refresh_seconds,
    5 => last_refresh_type,
    6 => sub_objects,
    7 => sub_object_version_ids,
    8 => representations
});

/// `ViewDefinitionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ViewDefinitionInput {
    pub is_protected: Option<bool>,
    pub definer: Option<String>,
    pub representations: Option<Vec<ViewRepresentationInput>>,
    pub view_version_id: Option<i64>,
    pub view_version_token: Option<String>,
    pub refresh_seconds: Option<i64>,
    pub last_refresh_type: Option<String>,
    pub sub_objects: Option<Vec<String>>,
    pub sub_object_version_ids: Option<Vec<i64>>,
}

shape!(ViewDefinitionInput, tables::VIEW_DEFINITION_INPUT, {
    0 => is_protected,
    1 => definer,
    2 => representations,
    3 => view_version_id,
    4 => view_version_token,
    5 => refresh_seconds,
    6 => last_refresh_type,
    7 => sub_objects,
    8 => sub_object_version_ids
});

/// `ViewRepresentation` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ViewRepresentation {
    pub dialect: Option<String>,
    pub dialect_version: Option<String>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub validation_connection: Option<String>,
    pub is_stale: Option<bool>,
}

shape!(ViewRepresentation, tables::VIEW_REPRESENTATION, {
    0 => dialect,
    1 => dialect_version,
    2 => view_original_text,
    3 => view_expanded_text,
    4 => validation_connection,
    5 => is_stale
});

/// `ViewRepresentationInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ViewRepresentationInput {
    pub dialect: Option<String>,
    pub dialect_version: Option<String>,
    pub view_original_text: Option<String>,
    pub validation_connection: Option<String>,
    pub view_expanded_text: Option<String>,
}

shape!(ViewRepresentationInput, tables::VIEW_REPRESENTATION_INPUT, {
    0 => dialect,
    1 => dialect_version,
    2 => view_original_text,
    3 => validation_connection,
    4 => view_expanded_text
});

/// `ViewValidation` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ViewValidation {
    pub dialect: Option<String>,
    pub dialect_version: Option<String>,
    pub view_validation_text: Option<String>,
    pub update_time: Option<Timestamp>,
    pub state: Option<String>,
    pub error: Option<ErrorDetail>,
}

shape!(ViewValidation, tables::VIEW_VALIDATION, {
    0 => dialect,
    1 => dialect_version,
    2 => view_validation_text,
    3 => update_time,
    4 => state,
    5 => error
});

/// `Workflow` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Workflow {
    pub name: Option<String>,
    pub description: Option<String>,
    pub default_run_properties: Option<BTreeMap<String, String>>,
    pub created_on: Option<Timestamp>,
    pub last_modified_on: Option<Timestamp>,
    pub last_run: Option<WorkflowRun>,
    pub graph: Option<WorkflowGraph>,
    pub max_concurrent_runs: Option<i32>,
    pub blueprint_details: Option<BlueprintDetails>,
}

shape!(Workflow, tables::WORKFLOW, {
    0 => name,
    1 => description,
    2 => default_run_properties,
    3 => created_on,
    4 => last_modified_on,
    5 => last_run,
    6 => graph,
    7 => max_concurrent_runs,
    8 => blueprint_details
});

/// `WorkflowGraph` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WorkflowGraph {
    pub nodes: Option<Vec<Node>>,
    pub edges: Option<Vec<Edge>>,
}

shape!(WorkflowGraph, tables::WORKFLOW_GRAPH, {
    0 => nodes,
    1 => edges
});

/// `WorkflowRun` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WorkflowRun {
    pub name: Option<String>,
    pub workflow_run_id: Option<String>,
    pub previous_run_id: Option<String>,
    pub workflow_run_properties: Option<BTreeMap<String, String>>,
    pub started_on: Option<Timestamp>,
    pub completed_on: Option<Timestamp>,
    pub status: Option<String>,
    pub error_message: Option<String>,
    pub statistics: Option<WorkflowRunStatistics>,
    pub graph: Option<WorkflowGraph>,
    pub starting_event_batch_condition: Option<StartingEventBatchCondition>,
}

shape!(WorkflowRun, tables::WORKFLOW_RUN, {
    0 => name,
    1 => workflow_run_id,
    2 => previous_run_id,
    3 => workflow_run_properties,
    4 => started_on,
    5 => completed_on,
    6 => status,
    7 => error_message,
    8 => statistics,
    9 => graph,
    10 => starting_event_batch_condition
});

/// `WorkflowRunStatistics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WorkflowRunStatistics {
    pub total_actions: Option<i32>,
    pub timeout_actions: Option<i32>,
    pub failed_actions: Option<i32>,
    pub stopped_actions: Option<i32>,
    pub succeeded_actions: Option<i32>,
    pub running_actions: Option<i32>,
    pub errored_actions: Option<i32>,
    pub waiting_actions: Option<i32>,
}

shape!(WorkflowRunStatistics, tables::WORKFLOW_RUN_STATISTICS, {
    0 => total_actions,
    1 => timeout_actions,
    2 => failed_actions,
    3 => stopped_actions,
    4 => succeeded_actions,
    5 => running_actions,
    6 => errored_actions,
    7 => waiting_actions
});

/// `XMLClassifier` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct XMLClassifier {
    pub name: String,
    pub classification: String,
    pub creation_time: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub version: Option<i64>,
    pub row_tag: Option<String>,
}

shape!(XMLClassifier, tables::XML_CLASSIFIER, {
    0 => name,
    1 => classification,
    2 => creation_time,
    3 => last_updated,
    4 => version,
    5 => row_tag
});
