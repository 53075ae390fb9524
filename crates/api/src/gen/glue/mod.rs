//! Glue.
//!
//! Written by `cargo xtask codegen` from botocore's model glue/2017-03-31: change crates/api/models or crates/xtask, not this file.

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

/// The operations of Glue. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Glue: Send + Sync {
    async fn batch_create_partition(
        &self,
        _call: &Call,
        _input: BatchCreatePartitionRequest,
    ) -> Result<BatchCreatePartitionResponse, Error> {
        Err(Error::not_supported("Glue", "BatchCreatePartition"))
    }

    async fn batch_delete_connection(
        &self,
        _call: &Call,
        _input: BatchDeleteConnectionRequest,
    ) -> Result<BatchDeleteConnectionResponse, Error> {
        Err(Error::not_supported("Glue", "BatchDeleteConnection"))
    }

    async fn batch_delete_partition(
        &self,
        _call: &Call,
        _input: BatchDeletePartitionRequest,
    ) -> Result<BatchDeletePartitionResponse, Error> {
        Err(Error::not_supported("Glue", "BatchDeletePartition"))
    }

    async fn batch_delete_table(
        &self,
        _call: &Call,
        _input: BatchDeleteTableRequest,
    ) -> Result<BatchDeleteTableResponse, Error> {
        Err(Error::not_supported("Glue", "BatchDeleteTable"))
    }

    async fn batch_delete_table_version(
        &self,
        _call: &Call,
        _input: BatchDeleteTableVersionRequest,
    ) -> Result<BatchDeleteTableVersionResponse, Error> {
        Err(Error::not_supported("Glue", "BatchDeleteTableVersion"))
    }

    async fn batch_get_crawlers(
        &self,
        _call: &Call,
        _input: BatchGetCrawlersRequest,
    ) -> Result<BatchGetCrawlersResponse, Error> {
        Err(Error::not_supported("Glue", "BatchGetCrawlers"))
    }

    async fn batch_get_data_quality_result(
        &self,
        _call: &Call,
        _input: BatchGetDataQualityResultRequest,
    ) -> Result<BatchGetDataQualityResultResponse, Error> {
        Err(Error::not_supported("Glue", "BatchGetDataQualityResult"))
    }

    async fn batch_get_jobs(&self, _call: &Call, _input: BatchGetJobsRequest) -> Result<BatchGetJobsResponse, Error> {
        Err(Error::not_supported("Glue", "BatchGetJobs"))
    }

    async fn batch_get_partition(
        &self,
        _call: &Call,
        _input: BatchGetPartitionRequest,
    ) -> Result<BatchGetPartitionResponse, Error> {
        Err(Error::not_supported("Glue", "BatchGetPartition"))
    }

    async fn batch_get_triggers(
        &self,
        _call: &Call,
        _input: BatchGetTriggersRequest,
    ) -> Result<BatchGetTriggersResponse, Error> {
        Err(Error::not_supported("Glue", "BatchGetTriggers"))
    }

    async fn batch_get_workflows(
        &self,
        _call: &Call,
        _input: BatchGetWorkflowsRequest,
    ) -> Result<BatchGetWorkflowsResponse, Error> {
        Err(Error::not_supported("Glue", "BatchGetWorkflows"))
    }

    async fn batch_stop_job_run(
        &self,
        _call: &Call,
        _input: BatchStopJobRunRequest,
    ) -> Result<BatchStopJobRunResponse, Error> {
        Err(Error::not_supported("Glue", "BatchStopJobRun"))
    }

    async fn batch_update_partition(
        &self,
        _call: &Call,
        _input: BatchUpdatePartitionRequest,
    ) -> Result<BatchUpdatePartitionResponse, Error> {
        Err(Error::not_supported("Glue", "BatchUpdatePartition"))
    }

    async fn cancel_data_quality_rule_recommendation_run(
        &self,
        _call: &Call,
        _input: CancelDataQualityRuleRecommendationRunRequest,
    ) -> Result<CancelDataQualityRuleRecommendationRunResponse, Error> {
        Err(Error::not_supported("Glue", "CancelDataQualityRuleRecommendationRun"))
    }

    async fn cancel_data_quality_ruleset_evaluation_run(
        &self,
        _call: &Call,
        _input: CancelDataQualityRulesetEvaluationRunRequest,
    ) -> Result<CancelDataQualityRulesetEvaluationRunResponse, Error> {
        Err(Error::not_supported("Glue", "CancelDataQualityRulesetEvaluationRun"))
    }

    async fn create_classifier(
        &self,
        _call: &Call,
        _input: CreateClassifierRequest,
    ) -> Result<CreateClassifierResponse, Error> {
        Err(Error::not_supported("Glue", "CreateClassifier"))
    }

    async fn create_connection(
        &self,
        _call: &Call,
        _input: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, Error> {
        Err(Error::not_supported("Glue", "CreateConnection"))
    }

    async fn create_crawler(&self, _call: &Call, _input: CreateCrawlerRequest) -> Result<CreateCrawlerResponse, Error> {
        Err(Error::not_supported("Glue", "CreateCrawler"))
    }

    async fn create_data_quality_ruleset(
        &self,
        _call: &Call,
        _input: CreateDataQualityRulesetRequest,
    ) -> Result<CreateDataQualityRulesetResponse, Error> {
        Err(Error::not_supported("Glue", "CreateDataQualityRuleset"))
    }

    async fn create_database(
        &self,
        _call: &Call,
        _input: CreateDatabaseRequest,
    ) -> Result<CreateDatabaseResponse, Error> {
        Err(Error::not_supported("Glue", "CreateDatabase"))
    }

    async fn create_job(&self, _call: &Call, _input: CreateJobRequest) -> Result<CreateJobResponse, Error> {
        Err(Error::not_supported("Glue", "CreateJob"))
    }

    async fn create_partition(
        &self,
        _call: &Call,
        _input: CreatePartitionRequest,
    ) -> Result<CreatePartitionResponse, Error> {
        Err(Error::not_supported("Glue", "CreatePartition"))
    }

    async fn create_partition_index(
        &self,
        _call: &Call,
        _input: CreatePartitionIndexRequest,
    ) -> Result<CreatePartitionIndexResponse, Error> {
        Err(Error::not_supported("Glue", "CreatePartitionIndex"))
    }

    async fn create_script(&self, _call: &Call, _input: CreateScriptRequest) -> Result<CreateScriptResponse, Error> {
        Err(Error::not_supported("Glue", "CreateScript"))
    }

    async fn create_security_configuration(
        &self,
        _call: &Call,
        _input: CreateSecurityConfigurationRequest,
    ) -> Result<CreateSecurityConfigurationResponse, Error> {
        Err(Error::not_supported("Glue", "CreateSecurityConfiguration"))
    }

    async fn create_table(&self, _call: &Call, _input: CreateTableRequest) -> Result<CreateTableResponse, Error> {
        Err(Error::not_supported("Glue", "CreateTable"))
    }

    async fn create_trigger(&self, _call: &Call, _input: CreateTriggerRequest) -> Result<CreateTriggerResponse, Error> {
        Err(Error::not_supported("Glue", "CreateTrigger"))
    }

    async fn create_user_defined_function(
        &self,
        _call: &Call,
        _input: CreateUserDefinedFunctionRequest,
    ) -> Result<CreateUserDefinedFunctionResponse, Error> {
        Err(Error::not_supported("Glue", "CreateUserDefinedFunction"))
    }

    async fn create_workflow(
        &self,
        _call: &Call,
        _input: CreateWorkflowRequest,
    ) -> Result<CreateWorkflowResponse, Error> {
        Err(Error::not_supported("Glue", "CreateWorkflow"))
    }

    async fn delete_classifier(
        &self,
        _call: &Call,
        _input: DeleteClassifierRequest,
    ) -> Result<DeleteClassifierResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteClassifier"))
    }

    async fn delete_column_statistics_for_partition(
        &self,
        _call: &Call,
        _input: DeleteColumnStatisticsForPartitionRequest,
    ) -> Result<DeleteColumnStatisticsForPartitionResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteColumnStatisticsForPartition"))
    }

    async fn delete_column_statistics_for_table(
        &self,
        _call: &Call,
        _input: DeleteColumnStatisticsForTableRequest,
    ) -> Result<DeleteColumnStatisticsForTableResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteColumnStatisticsForTable"))
    }

    async fn delete_connection(
        &self,
        _call: &Call,
        _input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteConnection"))
    }

    async fn delete_crawler(&self, _call: &Call, _input: DeleteCrawlerRequest) -> Result<DeleteCrawlerResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteCrawler"))
    }

    async fn delete_data_quality_ruleset(
        &self,
        _call: &Call,
        _input: DeleteDataQualityRulesetRequest,
    ) -> Result<DeleteDataQualityRulesetResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteDataQualityRuleset"))
    }

    async fn delete_database(
        &self,
        _call: &Call,
        _input: DeleteDatabaseRequest,
    ) -> Result<DeleteDatabaseResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteDatabase"))
    }

    async fn delete_job(&self, _call: &Call, _input: DeleteJobRequest) -> Result<DeleteJobResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteJob"))
    }

    async fn delete_partition(
        &self,
        _call: &Call,
        _input: DeletePartitionRequest,
    ) -> Result<DeletePartitionResponse, Error> {
        Err(Error::not_supported("Glue", "DeletePartition"))
    }

    async fn delete_partition_index(
        &self,
        _call: &Call,
        _input: DeletePartitionIndexRequest,
    ) -> Result<DeletePartitionIndexResponse, Error> {
        Err(Error::not_supported("Glue", "DeletePartitionIndex"))
    }

    async fn delete_resource_policy(
        &self,
        _call: &Call,
        _input: DeleteResourcePolicyRequest,
    ) -> Result<DeleteResourcePolicyResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteResourcePolicy"))
    }

    async fn delete_security_configuration(
        &self,
        _call: &Call,
        _input: DeleteSecurityConfigurationRequest,
    ) -> Result<DeleteSecurityConfigurationResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteSecurityConfiguration"))
    }

    async fn delete_table(&self, _call: &Call, _input: DeleteTableRequest) -> Result<DeleteTableResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteTable"))
    }

    async fn delete_table_version(
        &self,
        _call: &Call,
        _input: DeleteTableVersionRequest,
    ) -> Result<DeleteTableVersionResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteTableVersion"))
    }

    async fn delete_trigger(&self, _call: &Call, _input: DeleteTriggerRequest) -> Result<DeleteTriggerResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteTrigger"))
    }

    async fn delete_user_defined_function(
        &self,
        _call: &Call,
        _input: DeleteUserDefinedFunctionRequest,
    ) -> Result<DeleteUserDefinedFunctionResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteUserDefinedFunction"))
    }

    async fn delete_workflow(
        &self,
        _call: &Call,
        _input: DeleteWorkflowRequest,
    ) -> Result<DeleteWorkflowResponse, Error> {
        Err(Error::not_supported("Glue", "DeleteWorkflow"))
    }

    async fn get_catalog(&self, _call: &Call, _input: GetCatalogRequest) -> Result<GetCatalogResponse, Error> {
        Err(Error::not_supported("Glue", "GetCatalog"))
    }

    async fn get_catalog_import_status(
        &self,
        _call: &Call,
        _input: GetCatalogImportStatusRequest,
    ) -> Result<GetCatalogImportStatusResponse, Error> {
        Err(Error::not_supported("Glue", "GetCatalogImportStatus"))
    }

    async fn get_catalogs(&self, _call: &Call, _input: GetCatalogsRequest) -> Result<GetCatalogsResponse, Error> {
        Err(Error::not_supported("Glue", "GetCatalogs"))
    }

    async fn get_classifier(&self, _call: &Call, _input: GetClassifierRequest) -> Result<GetClassifierResponse, Error> {
        Err(Error::not_supported("Glue", "GetClassifier"))
    }

    async fn get_classifiers(
        &self,
        _call: &Call,
        _input: GetClassifiersRequest,
    ) -> Result<GetClassifiersResponse, Error> {
        Err(Error::not_supported("Glue", "GetClassifiers"))
    }

    async fn get_column_statistics_for_partition(
        &self,
        _call: &Call,
        _input: GetColumnStatisticsForPartitionRequest,
    ) -> Result<GetColumnStatisticsForPartitionResponse, Error> {
        Err(Error::not_supported("Glue", "GetColumnStatisticsForPartition"))
    }

    async fn get_column_statistics_for_table(
        &self,
        _call: &Call,
        _input: GetColumnStatisticsForTableRequest,
    ) -> Result<GetColumnStatisticsForTableResponse, Error> {
        Err(Error::not_supported("Glue", "GetColumnStatisticsForTable"))
    }

    async fn get_connection(&self, _call: &Call, _input: GetConnectionRequest) -> Result<GetConnectionResponse, Error> {
        Err(Error::not_supported("Glue", "GetConnection"))
    }

    async fn get_connections(
        &self,
        _call: &Call,
        _input: GetConnectionsRequest,
    ) -> Result<GetConnectionsResponse, Error> {
        Err(Error::not_supported("Glue", "GetConnections"))
    }

    async fn get_crawler(&self, _call: &Call, _input: GetCrawlerRequest) -> Result<GetCrawlerResponse, Error> {
        Err(Error::not_supported("Glue", "GetCrawler"))
    }

    async fn get_crawler_metrics(
        &self,
        _call: &Call,
        _input: GetCrawlerMetricsRequest,
    ) -> Result<GetCrawlerMetricsResponse, Error> {
        Err(Error::not_supported("Glue", "GetCrawlerMetrics"))
    }

    async fn get_crawlers(&self, _call: &Call, _input: GetCrawlersRequest) -> Result<GetCrawlersResponse, Error> {
        Err(Error::not_supported("Glue", "GetCrawlers"))
    }

    async fn get_data_catalog_encryption_settings(
        &self,
        _call: &Call,
        _input: GetDataCatalogEncryptionSettingsRequest,
    ) -> Result<GetDataCatalogEncryptionSettingsResponse, Error> {
        Err(Error::not_supported("Glue", "GetDataCatalogEncryptionSettings"))
    }

    async fn get_data_quality_result(
        &self,
        _call: &Call,
        _input: GetDataQualityResultRequest,
    ) -> Result<GetDataQualityResultResponse, Error> {
        Err(Error::not_supported("Glue", "GetDataQualityResult"))
    }

    async fn get_data_quality_rule_recommendation_run(
        &self,
        _call: &Call,
        _input: GetDataQualityRuleRecommendationRunRequest,
    ) -> Result<GetDataQualityRuleRecommendationRunResponse, Error> {
        Err(Error::not_supported("Glue", "GetDataQualityRuleRecommendationRun"))
    }

    async fn get_data_quality_ruleset(
        &self,
        _call: &Call,
        _input: GetDataQualityRulesetRequest,
    ) -> Result<GetDataQualityRulesetResponse, Error> {
        Err(Error::not_supported("Glue", "GetDataQualityRuleset"))
    }

    async fn get_data_quality_ruleset_evaluation_run(
        &self,
        _call: &Call,
        _input: GetDataQualityRulesetEvaluationRunRequest,
    ) -> Result<GetDataQualityRulesetEvaluationRunResponse, Error> {
        Err(Error::not_supported("Glue", "GetDataQualityRulesetEvaluationRun"))
    }

    async fn get_database(&self, _call: &Call, _input: GetDatabaseRequest) -> Result<GetDatabaseResponse, Error> {
        Err(Error::not_supported("Glue", "GetDatabase"))
    }

    async fn get_databases(&self, _call: &Call, _input: GetDatabasesRequest) -> Result<GetDatabasesResponse, Error> {
        Err(Error::not_supported("Glue", "GetDatabases"))
    }

    async fn get_dataflow_graph(
        &self,
        _call: &Call,
        _input: GetDataflowGraphRequest,
    ) -> Result<GetDataflowGraphResponse, Error> {
        Err(Error::not_supported("Glue", "GetDataflowGraph"))
    }

    async fn get_job(&self, _call: &Call, _input: GetJobRequest) -> Result<GetJobResponse, Error> {
        Err(Error::not_supported("Glue", "GetJob"))
    }

    async fn get_job_bookmark(
        &self,
        _call: &Call,
        _input: GetJobBookmarkRequest,
    ) -> Result<GetJobBookmarkResponse, Error> {
        Err(Error::not_supported("Glue", "GetJobBookmark"))
    }

    async fn get_job_run(&self, _call: &Call, _input: GetJobRunRequest) -> Result<GetJobRunResponse, Error> {
        Err(Error::not_supported("Glue", "GetJobRun"))
    }

    async fn get_job_runs(&self, _call: &Call, _input: GetJobRunsRequest) -> Result<GetJobRunsResponse, Error> {
        Err(Error::not_supported("Glue", "GetJobRuns"))
    }

    async fn get_jobs(&self, _call: &Call, _input: GetJobsRequest) -> Result<GetJobsResponse, Error> {
        Err(Error::not_supported("Glue", "GetJobs"))
    }

    async fn get_mapping(&self, _call: &Call, _input: GetMappingRequest) -> Result<GetMappingResponse, Error> {
        Err(Error::not_supported("Glue", "GetMapping"))
    }

    async fn get_partition(&self, _call: &Call, _input: GetPartitionRequest) -> Result<GetPartitionResponse, Error> {
        Err(Error::not_supported("Glue", "GetPartition"))
    }

    async fn get_partition_indexes(
        &self,
        _call: &Call,
        _input: GetPartitionIndexesRequest,
    ) -> Result<GetPartitionIndexesResponse, Error> {
        Err(Error::not_supported("Glue", "GetPartitionIndexes"))
    }

    async fn get_partitions(&self, _call: &Call, _input: GetPartitionsRequest) -> Result<GetPartitionsResponse, Error> {
        Err(Error::not_supported("Glue", "GetPartitions"))
    }

    async fn get_plan(&self, _call: &Call, _input: GetPlanRequest) -> Result<GetPlanResponse, Error> {
        Err(Error::not_supported("Glue", "GetPlan"))
    }

    async fn get_resource_policies(
        &self,
        _call: &Call,
        _input: GetResourcePoliciesRequest,
    ) -> Result<GetResourcePoliciesResponse, Error> {
        Err(Error::not_supported("Glue", "GetResourcePolicies"))
    }

    async fn get_resource_policy(
        &self,
        _call: &Call,
        _input: GetResourcePolicyRequest,
    ) -> Result<GetResourcePolicyResponse, Error> {
        Err(Error::not_supported("Glue", "GetResourcePolicy"))
    }

    async fn get_security_configuration(
        &self,
        _call: &Call,
        _input: GetSecurityConfigurationRequest,
    ) -> Result<GetSecurityConfigurationResponse, Error> {
        Err(Error::not_supported("Glue", "GetSecurityConfiguration"))
    }

    async fn get_security_configurations(
        &self,
        _call: &Call,
        _input: GetSecurityConfigurationsRequest,
    ) -> Result<GetSecurityConfigurationsResponse, Error> {
        Err(Error::not_supported("Glue", "GetSecurityConfigurations"))
    }

    async fn get_table(&self, _call: &Call, _input: GetTableRequest) -> Result<GetTableResponse, Error> {
        Err(Error::not_supported("Glue", "GetTable"))
    }

    async fn get_table_version(
        &self,
        _call: &Call,
        _input: GetTableVersionRequest,
    ) -> Result<GetTableVersionResponse, Error> {
        Err(Error::not_supported("Glue", "GetTableVersion"))
    }

    async fn get_table_versions(
        &self,
        _call: &Call,
        _input: GetTableVersionsRequest,
    ) -> Result<GetTableVersionsResponse, Error> {
        Err(Error::not_supported("Glue", "GetTableVersions"))
    }

    async fn get_tables(&self, _call: &Call, _input: GetTablesRequest) -> Result<GetTablesResponse, Error> {
        Err(Error::not_supported("Glue", "GetTables"))
    }

    async fn get_tags(&self, _call: &Call, _input: GetTagsRequest) -> Result<GetTagsResponse, Error> {
        Err(Error::not_supported("Glue", "GetTags"))
    }

    async fn get_trigger(&self, _call: &Call, _input: GetTriggerRequest) -> Result<GetTriggerResponse, Error> {
        Err(Error::not_supported("Glue", "GetTrigger"))
    }

    async fn get_triggers(&self, _call: &Call, _input: GetTriggersRequest) -> Result<GetTriggersResponse, Error> {
        Err(Error::not_supported("Glue", "GetTriggers"))
    }

    async fn get_user_defined_function(
        &self,
        _call: &Call,
        _input: GetUserDefinedFunctionRequest,
    ) -> Result<GetUserDefinedFunctionResponse, Error> {
        Err(Error::not_supported("Glue", "GetUserDefinedFunction"))
    }

    async fn get_user_defined_functions(
        &self,
        _call: &Call,
        _input: GetUserDefinedFunctionsRequest,
    ) -> Result<GetUserDefinedFunctionsResponse, Error> {
        Err(Error::not_supported("Glue", "GetUserDefinedFunctions"))
    }

    async fn get_workflow(&self, _call: &Call, _input: GetWorkflowRequest) -> Result<GetWorkflowResponse, Error> {
        Err(Error::not_supported("Glue", "GetWorkflow"))
    }

    async fn get_workflow_run(
        &self,
        _call: &Call,
        _input: GetWorkflowRunRequest,
    ) -> Result<GetWorkflowRunResponse, Error> {
        Err(Error::not_supported("Glue", "GetWorkflowRun"))
    }

    async fn get_workflow_run_properties(
        &self,
        _call: &Call,
        _input: GetWorkflowRunPropertiesRequest,
    ) -> Result<GetWorkflowRunPropertiesResponse, Error> {
        Err(Error::not_supported("Glue", "GetWorkflowRunProperties"))
    }

    async fn get_workflow_runs(
        &self,
        _call: &Call,
        _input: GetWorkflowRunsRequest,
    ) -> Result<GetWorkflowRunsResponse, Error> {
        Err(Error::not_supported("Glue", "GetWorkflowRuns"))
    }

    async fn import_catalog_to_glue(
        &self,
        _call: &Call,
        _input: ImportCatalogToGlueRequest,
    ) -> Result<ImportCatalogToGlueResponse, Error> {
        Err(Error::not_supported("Glue", "ImportCatalogToGlue"))
    }

    async fn list_crawlers(&self, _call: &Call, _input: ListCrawlersRequest) -> Result<ListCrawlersResponse, Error> {
        Err(Error::not_supported("Glue", "ListCrawlers"))
    }

    async fn list_crawls(&self, _call: &Call, _input: ListCrawlsRequest) -> Result<ListCrawlsResponse, Error> {
        Err(Error::not_supported("Glue", "ListCrawls"))
    }

    async fn list_data_quality_results(
        &self,
        _call: &Call,
        _input: ListDataQualityResultsRequest,
    ) -> Result<ListDataQualityResultsResponse, Error> {
        Err(Error::not_supported("Glue", "ListDataQualityResults"))
    }

    async fn list_data_quality_rule_recommendation_runs(
        &self,
        _call: &Call,
        _input: ListDataQualityRuleRecommendationRunsRequest,
    ) -> Result<ListDataQualityRuleRecommendationRunsResponse, Error> {
        Err(Error::not_supported("Glue", "ListDataQualityRuleRecommendationRuns"))
    }

    async fn list_data_quality_ruleset_evaluation_runs(
        &self,
        _call: &Call,
        _input: ListDataQualityRulesetEvaluationRunsRequest,
    ) -> Result<ListDataQualityRulesetEvaluationRunsResponse, Error> {
        Err(Error::not_supported("Glue", "ListDataQualityRulesetEvaluationRuns"))
    }

    async fn list_data_quality_rulesets(
        &self,
        _call: &Call,
        _input: ListDataQualityRulesetsRequest,
    ) -> Result<ListDataQualityRulesetsResponse, Error> {
        Err(Error::not_supported("Glue", "ListDataQualityRulesets"))
    }

    async fn list_jobs(&self, _call: &Call, _input: ListJobsRequest) -> Result<ListJobsResponse, Error> {
        Err(Error::not_supported("Glue", "ListJobs"))
    }

    async fn list_triggers(&self, _call: &Call, _input: ListTriggersRequest) -> Result<ListTriggersResponse, Error> {
        Err(Error::not_supported("Glue", "ListTriggers"))
    }

    async fn list_workflows(&self, _call: &Call, _input: ListWorkflowsRequest) -> Result<ListWorkflowsResponse, Error> {
        Err(Error::not_supported("Glue", "ListWorkflows"))
    }

    async fn put_data_catalog_encryption_settings(
        &self,
        _call: &Call,
        _input: PutDataCatalogEncryptionSettingsRequest,
    ) -> Result<PutDataCatalogEncryptionSettingsResponse, Error> {
        Err(Error::not_supported("Glue", "PutDataCatalogEncryptionSettings"))
    }

    async fn put_resource_policy(
        &self,
        _call: &Call,
        _input: PutResourcePolicyRequest,
    ) -> Result<PutResourcePolicyResponse, Error> {
        Err(Error::not_supported("Glue", "PutResourcePolicy"))
    }

    async fn put_workflow_run_properties(
        &self,
        _call: &Call,
        _input: PutWorkflowRunPropertiesRequest,
    ) -> Result<PutWorkflowRunPropertiesResponse, Error> {
        Err(Error::not_supported("Glue", "PutWorkflowRunProperties"))
    }

    async fn reset_job_bookmark(
        &self,
        _call: &Call,
        _input: ResetJobBookmarkRequest,
    ) -> Result<ResetJobBookmarkResponse, Error> {
        Err(Error::not_supported("Glue", "ResetJobBookmark"))
    }

    async fn resume_workflow_run(
        &self,
        _call: &Call,
        _input: ResumeWorkflowRunRequest,
    ) -> Result<ResumeWorkflowRunResponse, Error> {
        Err(Error::not_supported("Glue", "ResumeWorkflowRun"))
    }

    async fn search_tables(&self, _call: &Call, _input: SearchTablesRequest) -> Result<SearchTablesResponse, Error> {
        Err(Error::not_supported("Glue", "SearchTables"))
    }

    async fn start_crawler(&self, _call: &Call, _input: StartCrawlerRequest) -> Result<StartCrawlerResponse, Error> {
        Err(Error::not_supported("Glue", "StartCrawler"))
    }

    async fn start_crawler_schedule(
        &self,
        _call: &Call,
        _input: StartCrawlerScheduleRequest,
    ) -> Result<StartCrawlerScheduleResponse, Error> {
        Err(Error::not_supported("Glue", "StartCrawlerSchedule"))
    }

    async fn start_data_quality_rule_recommendation_run(
        &self,
        _call: &Call,
        _input: StartDataQualityRuleRecommendationRunRequest,
    ) -> Result<StartDataQualityRuleRecommendationRunResponse, Error> {
        Err(Error::not_supported("Glue", "StartDataQualityRuleRecommendationRun"))
    }

    async fn start_data_quality_ruleset_evaluation_run(
        &self,
        _call: &Call,
        _input: StartDataQualityRulesetEvaluationRunRequest,
    ) -> Result<StartDataQualityRulesetEvaluationRunResponse, Error> {
        Err(Error::not_supported("Glue", "StartDataQualityRulesetEvaluationRun"))
    }

    async fn start_job_run(&self, _call: &Call, _input: StartJobRunRequest) -> Result<StartJobRunResponse, Error> {
        Err(Error::not_supported("Glue", "StartJobRun"))
    }

    async fn start_trigger(&self, _call: &Call, _input: StartTriggerRequest) -> Result<StartTriggerResponse, Error> {
        Err(Error::not_supported("Glue", "StartTrigger"))
    }

    async fn start_workflow_run(
        &self,
        _call: &Call,
        _input: StartWorkflowRunRequest,
    ) -> Result<StartWorkflowRunResponse, Error> {
        Err(Error::not_supported("Glue", "StartWorkflowRun"))
    }

    async fn stop_crawler(&self, _call: &Call, _input: StopCrawlerRequest) -> Result<StopCrawlerResponse, Error> {
        Err(Error::not_supported("Glue", "StopCrawler"))
    }

    async fn stop_crawler_schedule(
        &self,
        _call: &Call,
        _input: StopCrawlerScheduleRequest,
    ) -> Result<StopCrawlerScheduleResponse, Error> {
        Err(Error::not_supported("Glue", "StopCrawlerSchedule"))
    }

    async fn stop_trigger(&self, _call: &Call, _input: StopTriggerRequest) -> Result<StopTriggerResponse, Error> {
        Err(Error::not_supported("Glue", "StopTrigger"))
    }

    async fn stop_workflow_run(
        &self,
        _call: &Call,
        _input: StopWorkflowRunRequest,
    ) -> Result<StopWorkflowRunResponse, Error> {
        Err(Error::not_supported("Glue", "StopWorkflowRun"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        Err(Error::not_supported("Glue", "TagResource"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        Err(Error::not_supported("Glue", "UntagResource"))
    }

    async fn update_classifier(
        &self,
        _call: &Call,
        _input: UpdateClassifierRequest,
    ) -> Result<UpdateClassifierResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateClassifier"))
    }

    async fn update_column_statistics_for_partition(
        &self,
        _call: &Call,
        _input: UpdateColumnStatisticsForPartitionRequest,
    ) -> Result<UpdateColumnStatisticsForPartitionResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateColumnStatisticsForPartition"))
    }

    async fn update_column_statistics_for_table(
        &self,
        _call: &Call,
        _input: UpdateColumnStatisticsForTableRequest,
    ) -> Result<UpdateColumnStatisticsForTableResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateColumnStatisticsForTable"))
    }

    async fn update_connection(
        &self,
        _call: &Call,
        _input: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateConnection"))
    }

    async fn update_crawler(&self, _call: &Call, _input: UpdateCrawlerRequest) -> Result<UpdateCrawlerResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateCrawler"))
    }

    async fn update_crawler_schedule(
        &self,
        _call: &Call,
        _input: UpdateCrawlerScheduleRequest,
    ) -> Result<UpdateCrawlerScheduleResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateCrawlerSchedule"))
    }

    async fn update_data_quality_ruleset(
        &self,
        _call: &Call,
        _input: UpdateDataQualityRulesetRequest,
    ) -> Result<UpdateDataQualityRulesetResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateDataQualityRuleset"))
    }

    async fn update_database(
        &self,
        _call: &Call,
        _input: UpdateDatabaseRequest,
    ) -> Result<UpdateDatabaseResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateDatabase"))
    }

    async fn update_job(&self, _call: &Call, _input: UpdateJobRequest) -> Result<UpdateJobResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateJob"))
    }

    async fn update_partition(
        &self,
        _call: &Call,
        _input: UpdatePartitionRequest,
    ) -> Result<UpdatePartitionResponse, Error> {
        Err(Error::not_supported("Glue", "UpdatePartition"))
    }

    async fn update_table(&self, _call: &Call, _input: UpdateTableRequest) -> Result<UpdateTableResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateTable"))
    }

    async fn update_trigger(&self, _call: &Call, _input: UpdateTriggerRequest) -> Result<UpdateTriggerResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateTrigger"))
    }

    async fn update_user_defined_function(
        &self,
        _call: &Call,
        _input: UpdateUserDefinedFunctionRequest,
    ) -> Result<UpdateUserDefinedFunctionResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateUserDefinedFunction"))
    }

    async fn update_workflow(
        &self,
        _call: &Call,
        _input: UpdateWorkflowRequest,
    ) -> Result<UpdateWorkflowResponse, Error> {
        Err(Error::not_supported("Glue", "UpdateWorkflow"))
    }
}

/// Glue as the gateway drives it.
#[derive(Clone)]
pub struct GlueService(pub Arc<dyn Glue>);

impl fmt::Debug for GlueService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("GlueService")
    }
}

impl Service for GlueService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "BatchCreatePartition" => run(&MODEL, input, move |input| service.batch_create_partition(call, input)),
            "BatchDeleteConnection" => run(&MODEL, input, move |input| service.batch_delete_connection(call, input)),
            "BatchDeletePartition" => run(&MODEL, input, move |input| service.batch_delete_partition(call, input)),
            "BatchDeleteTable" => run(&MODEL, input, move |input| service.batch_delete_table(call, input)),
            "BatchDeleteTableVersion" => run(&MODEL, input, move |input| {
                service.batch_delete_table_version(call, input)
            }),
            "BatchGetCrawlers" => run(&MODEL, input, move |input| service.batch_get_crawlers(call, input)),
            "BatchGetDataQualityResult" => run(&MODEL, input, move |input| {
                service.batch_get_data_quality_result(call, input)
            }),
            "BatchGetJobs" => run(&MODEL, input, move |input| service.batch_get_jobs(call, input)),
            "BatchGetPartition" => run(&MODEL, input, move |input| service.batch_get_partition(call, input)),
            "BatchGetTriggers" => run(&MODEL, input, move |input| service.batch_get_triggers(call, input)),
            "BatchGetWorkflows" => run(&MODEL, input, move |input| service.batch_get_workflows(call, input)),
            "BatchStopJobRun" => run(&MODEL, input, move |input| service.batch_stop_job_run(call, input)),
            "BatchUpdatePartition" => run(&MODEL, input, move |input| service.batch_update_partition(call, input)),
            "CancelDataQualityRuleRecommendationRun" => run(&MODEL, input, move |input| {
                service.cancel_data_quality_rule_recommendation_run(call, input)
            }),
            "CancelDataQualityRulesetEvaluationRun" => run(&MODEL, input, move |input| {
                service.cancel_data_quality_ruleset_evaluation_run(call, input)
            }),
            "CreateClassifier" => run(&MODEL, input, move |input| service.create_classifier(call, input)),
            "CreateConnection" => run(&MODEL, input, move |input| service.create_connection(call, input)),
            "CreateCrawler" => run(&MODEL, input, move |input| service.create_crawler(call, input)),
            "CreateDataQualityRuleset" => run(&MODEL, input, move |input| {
                service.create_data_quality_ruleset(call, input)
            }),
            "CreateDatabase" => run(&MODEL, input, move |input| service.create_database(call, input)),
            "CreateJob" => run(&MODEL, input, move |input| service.create_job(call, input)),
            "CreatePartition" => run(&MODEL, input, move |input| service.create_partition(call, input)),
            "CreatePartitionIndex" => run(&MODEL, input, move |input| service.create_partition_index(call, input)),
            "CreateScript" => run(&MODEL, input, move |input| service.create_script(call, input)),
            "CreateSecurityConfiguration" => run(&MODEL, input, move |input| {
                service.create_security_configuration(call, input)
            }),
            "CreateTable" => run(&MODEL, input, move |input| service.create_table(call, input)),
            "CreateTrigger" => run(&MODEL, input, move |input| service.create_trigger(call, input)),
            "CreateUserDefinedFunction" => run(&MODEL, input, move |input| {
                service.create_user_defined_function(call, input)
            }),
            "CreateWorkflow" => run(&MODEL, input, move |input| service.create_workflow(call, input)),
            "DeleteClassifier" => run(&MODEL, input, move |input| service.delete_classifier(call, input)),
            "DeleteColumnStatisticsForPartition" => run(&MODEL, input, move |input| {
                service.delete_column_statistics_for_partition(call, input)
            }),
            "DeleteColumnStatisticsForTable" => run(&MODEL, input, move |input| {
                service.delete_column_statistics_for_table(call, input)
            }),
            "DeleteConnection" => run(&MODEL, input, move |input| service.delete_connection(call, input)),
            "DeleteCrawler" => run(&MODEL, input, move |input| service.delete_crawler(call, input)),
            "DeleteDataQualityRuleset" => run(&MODEL, input, move |input| {
                service.delete_data_quality_ruleset(call, input)
            }),
            "DeleteDatabase" => run(&MODEL, input, move |input| service.delete_database(call, input)),
            "DeleteJob" => run(&MODEL, input, move |input| service.delete_job(call, input)),
            "DeletePartition" => run(&MODEL, input, move |input| service.delete_partition(call, input)),
            "DeletePartitionIndex" => run(&MODEL, input, move |input| service.delete_partition_index(call, input)),
            "DeleteResourcePolicy" => run(&MODEL, input, move |input| service.delete_resource_policy(call, input)),
            "DeleteSecurityConfiguration" => run(&MODEL, input, move |input| {
                service.delete_security_configuration(call, input)
            }),
            "DeleteTable" => run(&MODEL, input, move |input| service.delete_table(call, input)),
            "DeleteTableVersion" => run(&MODEL, input, move |input| service.delete_table_version(call, input)),
            "DeleteTrigger" => run(&MODEL, input, move |input| service.delete_trigger(call, input)),
            "DeleteUserDefinedFunction" => run(&MODEL, input, move |input| {
                service.delete_user_defined_function(call, input)
            }),
            "DeleteWorkflow" => run(&MODEL, input, move |input| service.delete_workflow(call, input)),
            "GetCatalog" => run(&MODEL, input, move |input| service.get_catalog(call, input)),
            "GetCatalogImportStatus" => run(&MODEL, input, move |input| {
                service.get_catalog_import_status(call, input)
            }),
            "GetCatalogs" => run(&MODEL, input, move |input| service.get_catalogs(call, input)),
            "GetClassifier" => run(&MODEL, input, move |input| service.get_classifier(call, input)),
            "GetClassifiers" => run(&MODEL, input, move |input| service.get_classifiers(call, input)),
            "GetColumnStatisticsForPartition" => run(&MODEL, input, move |input| {
                service.get_column_statistics_for_partition(call, input)
            }),
            "GetColumnStatisticsForTable" => run(&MODEL, input, move |input| {
                service.get_column_statistics_for_table(call, input)
            }),
            "GetConnection" => run(&MODEL, input, move |input| service.get_connection(call, input)),
            "GetConnections" => run(&MODEL, input, move |input| service.get_connections(call, input)),
            "GetCrawler" => run(&MODEL, input, move |input| service.get_crawler(call, input)),
            "GetCrawlerMetrics" => run(&MODEL, input, move |input| service.get_crawler_metrics(call, input)),
            "GetCrawlers" => run(&MODEL, input, move |input| service.get_crawlers(call, input)),
            "GetDataCatalogEncryptionSettings" => run(&MODEL, input, move |input| {
                service.get_data_catalog_encryption_settings(call, input)
            }),
            "GetDataQualityResult" => run(&MODEL, input, move |input| service.get_data_quality_result(call, input)),
            "GetDataQualityRuleRecommendationRun" => run(&MODEL, input, move |input| {
                service.get_data_quality_rule_recommendation_run(call, input)
            }),
            "GetDataQualityRuleset" => run(&MODEL, input, move |input| {
                service.get_data_quality_ruleset(call, input)
            }),
            "GetDataQualityRulesetEvaluationRun" => run(&MODEL, input, move |input| {
                service.get_data_quality_ruleset_evaluation_run(call, input)
            }),
            "GetDatabase" => run(&MODEL, input, move |input| service.get_database(call, input)),
            "GetDatabases" => run(&MODEL, input, move |input| service.get_databases(call, input)),
            "GetDataflowGraph" => run(&MODEL, input, move |input| service.get_dataflow_graph(call, input)),
            "GetJob" => run(&MODEL, input, move |input| service.get_job(call, input)),
            "GetJobBookmark" => run(&MODEL, input, move |input| service.get_job_bookmark(call, input)),
            "GetJobRun" => run(&MODEL, input, move |input| service.get_job_run(call, input)),
            "GetJobRuns" => run(&MODEL, input, move |input| service.get_job_runs(call, input)),
            "GetJobs" => run(&MODEL, input, move |input| service.get_jobs(call, input)),
            "GetMapping" => run(&MODEL, input, move |input| service.get_mapping(call, input)),
            "GetPartition" => run(&MODEL, input, move |input| service.get_partition(call, input)),
            "GetPartitionIndexes" => run(&MODEL, input, move |input| service.get_partition_indexes(call, input)),
            "GetPartitions" => run(&MODEL, input, move |input| service.get_partitions(call, input)),
            "GetPlan" => run(&MODEL, input, move |input| service.get_plan(call, input)),
            "GetResourcePolicies" => run(&MODEL, input, move |input| service.get_resource_policies(call, input)),
            "GetResourcePolicy" => run(&MODEL, input, move |input| service.get_resource_policy(call, input)),
            "GetSecurityConfiguration" => run(&MODEL, input, move |input| {
                service.get_security_configuration(call, input)
            }),
            "GetSecurityConfigurations" => run(&MODEL, input, move |input| {
                service.get_security_configurations(call, input)
            }),
            "GetTable" => run(&MODEL, input, move |input| service.get_table(call, input)),
            "GetTableVersion" => run(&MODEL, input, move |input| service.get_table_version(call, input)),
            "GetTableVersions" => run(&MODEL, input, move |input| service.get_table_versions(call, input)),
            "GetTables" => run(&MODEL, input, move |input| service.get_tables(call, input)),
            "GetTags" => run(&MODEL, input, move |input| service.get_tags(call, input)),
            "GetTrigger" => run(&MODEL, input, move |input| service.get_trigger(call, input)),
            "GetTriggers" => run(&MODEL, input, move |input| service.get_triggers(call, input)),
            "GetUserDefinedFunction" => run(&MODEL, input, move |input| {
                service.get_user_defined_function(call, input)
            }),
            "GetUserDefinedFunctions" => run(&MODEL, input, move |input| {
                service.get_user_defined_functions(call, input)
            }),
            "GetWorkflow" => run(&MODEL, input, move |input| service.get_workflow(call, input)),
            "GetWorkflowRun" => run(&MODEL, input, move |input| service.get_workflow_run(call, input)),
            "GetWorkflowRunProperties" => run(&MODEL, input, move |input| {
                service.get_workflow_run_properties(call, input)
            }),
            "GetWorkflowRuns" => run(&MODEL, input, move |input| service.get_workflow_runs(call, input)),
            "ImportCatalogToGlue" => run(&MODEL, input, move |input| service.import_catalog_to_glue(call, input)),
            "ListCrawlers" => run(&MODEL, input, move |input| service.list_crawlers(call, input)),
            "ListCrawls" => run(&MODEL, input, move |input| service.list_crawls(call, input)),
            "ListDataQualityResults" => run(&MODEL, input, move |input| {
                service.list_data_quality_results(call, input)
            }),
            "ListDataQualityRuleRecommendationRuns" => run(&MODEL, input, move |input| {
                service.list_data_quality_rule_recommendation_runs(call, input)
            }),
            "ListDataQualityRulesetEvaluationRuns" => run(&MODEL, input, move |input| {
                service.list_data_quality_ruleset_evaluation_runs(call, input)
            }),
            "ListDataQualityRulesets" => run(&MODEL, input, move |input| {
                service.list_data_quality_rulesets(call, input)
            }),
            "ListJobs" => run(&MODEL, input, move |input| service.list_jobs(call, input)),
            "ListTriggers" => run(&MODEL, input, move |input| service.list_triggers(call, input)),
            "ListWorkflows" => run(&MODEL, input, move |input| service.list_workflows(call, input)),
            "PutDataCatalogEncryptionSettings" => run(&MODEL, input, move |input| {
                service.put_data_catalog_encryption_settings(call, input)
            }),
            "PutResourcePolicy" => run(&MODEL, input, move |input| service.put_resource_policy(call, input)),
            "PutWorkflowRunProperties" => run(&MODEL, input, move |input| {
                service.put_workflow_run_properties(call, input)
            }),
            "ResetJobBookmark" => run(&MODEL, input, move |input| service.reset_job_bookmark(call, input)),
            "ResumeWorkflowRun" => run(&MODEL, input, move |input| service.resume_workflow_run(call, input)),
            "SearchTables" => run(&MODEL, input, move |input| service.search_tables(call, input)),
            "StartCrawler" => run(&MODEL, input, move |input| service.start_crawler(call, input)),
            "StartCrawlerSchedule" => run(&MODEL, input, move |input| service.start_crawler_schedule(call, input)),
            "StartDataQualityRuleRecommendationRun" => run(&MODEL, input, move |input| {
                service.start_data_quality_rule_recommendation_run(call, input)
            }),
            "StartDataQualityRulesetEvaluationRun" => run(&MODEL, input, move |input| {
                service.start_data_quality_ruleset_evaluation_run(call, input)
            }),
            "StartJobRun" => run(&MODEL, input, move |input| service.start_job_run(call, input)),
            "StartTrigger" => run(&MODEL, input, move |input| service.start_trigger(call, input)),
            "StartWorkflowRun" => run(&MODEL, input, move |input| service.start_workflow_run(call, input)),
            "StopCrawler" => run(&MODEL, input, move |input| service.stop_crawler(call, input)),
            "StopCrawlerSchedule" => run(&MODEL, input, move |input| service.stop_crawler_schedule(call, input)),
            "StopTrigger" => run(&MODEL, input, move |input| service.stop_trigger(call, input)),
            "StopWorkflowRun" => run(&MODEL, input, move |input| service.stop_workflow_run(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            "UpdateClassifier" => run(&MODEL, input, move |input| service.update_classifier(call, input)),
            "UpdateColumnStatisticsForPartition" => run(&MODEL, input, move |input| {
                service.update_column_statistics_for_partition(call, input)
            }),
            "UpdateColumnStatisticsForTable" => run(&MODEL, input, move |input| {
                service.update_column_statistics_for_table(call, input)
            }),
            "UpdateConnection" => run(&MODEL, input, move |input| service.update_connection(call, input)),
            "UpdateCrawler" => run(&MODEL, input, move |input| service.update_crawler(call, input)),
            "UpdateCrawlerSchedule" => run(&MODEL, input, move |input| service.update_crawler_schedule(call, input)),
            "UpdateDataQualityRuleset" => run(&MODEL, input, move |input| {
                service.update_data_quality_ruleset(call, input)
            }),
            "UpdateDatabase" => run(&MODEL, input, move |input| service.update_database(call, input)),
            "UpdateJob" => run(&MODEL, input, move |input| service.update_job(call, input)),
            "UpdatePartition" => run(&MODEL, input, move |input| service.update_partition(call, input)),
            "UpdateTable" => run(&MODEL, input, move |input| service.update_table(call, input)),
            "UpdateTrigger" => run(&MODEL, input, move |input| service.update_trigger(call, input)),
            "UpdateUserDefinedFunction" => run(&MODEL, input, move |input| {
                service.update_user_defined_function(call, input)
            }),
            "UpdateWorkflow" => run(&MODEL, input, move |input| service.update_workflow(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Glue", other)) }),
        }
    }
}

/// What the wire model says of Glue.
pub static MODEL: Model = Model {
    name: "Glue",
    signing_name: "glue",
    endpoint_prefix: "glue",
    version: "2017-03-31",
    protocols: &[Protocol::Json {
        version: "1.1",
        target: "AWSGlue",
    }],
    query_compatible: false,
    validation_code: "ValidationException",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 136] = [
    Operation {
        name: "BatchCreatePartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_CREATE_PARTITION_REQUEST,
        output: &tables::BATCH_CREATE_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchDeleteConnection",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_DELETE_CONNECTION_REQUEST,
        output: &tables::BATCH_DELETE_CONNECTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchDeletePartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_DELETE_PARTITION_REQUEST,
        output: &tables::BATCH_DELETE_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchDeleteTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_DELETE_TABLE_REQUEST,
        output: &tables::BATCH_DELETE_TABLE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchDeleteTableVersion",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_DELETE_TABLE_VERSION_REQUEST,
        output: &tables::BATCH_DELETE_TABLE_VERSION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchGetCrawlers",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_CRAWLERS_REQUEST,
        output: &tables::BATCH_GET_CRAWLERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchGetDataQualityResult",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_DATA_QUALITY_RESULT_REQUEST,
        output: &tables::BATCH_GET_DATA_QUALITY_RESULT_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchGetJobs",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_JOBS_REQUEST,
        output: &tables::BATCH_GET_JOBS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchGetPartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_PARTITION_REQUEST,
        output: &tables::BATCH_GET_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchGetTriggers",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_TRIGGERS_REQUEST,
        output: &tables::BATCH_GET_TRIGGERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchGetWorkflows",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_WORKFLOWS_REQUEST,
        output: &tables::BATCH_GET_WORKFLOWS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchStopJobRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_STOP_JOB_RUN_REQUEST,
        output: &tables::BATCH_STOP_JOB_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchUpdatePartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_UPDATE_PARTITION_REQUEST,
        output: &tables::BATCH_UPDATE_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CancelDataQualityRuleRecommendationRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST,
        output: &tables::CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CancelDataQualityRulesetEvaluationRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST,
        output: &tables::CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateClassifier",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_CLASSIFIER_REQUEST,
        output: &tables::CREATE_CLASSIFIER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateConnection",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_CONNECTION_REQUEST,
        output: &tables::CREATE_CONNECTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateCrawler",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_CRAWLER_REQUEST,
        output: &tables::CREATE_CRAWLER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateDataQualityRuleset",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_DATA_QUALITY_RULESET_REQUEST,
        output: &tables::CREATE_DATA_QUALITY_RULESET_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateDatabase",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_DATABASE_REQUEST,
        output: &tables::CREATE_DATABASE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateJob",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_JOB_REQUEST,
        output: &tables::CREATE_JOB_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreatePartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_PARTITION_REQUEST,
        output: &tables::CREATE_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreatePartitionIndex",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_PARTITION_INDEX_REQUEST,
        output: &tables::CREATE_PARTITION_INDEX_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateScript",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_SCRIPT_REQUEST,
        output: &tables::CREATE_SCRIPT_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateSecurityConfiguration",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_SECURITY_CONFIGURATION_REQUEST,
        output: &tables::CREATE_SECURITY_CONFIGURATION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_TABLE_REQUEST,
        output: &tables::CREATE_TABLE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateTrigger",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_TRIGGER_REQUEST,
        output: &tables::CREATE_TRIGGER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateUserDefinedFunction",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_USER_DEFINED_FUNCTION_REQUEST,
        output: &tables::CREATE_USER_DEFINED_FUNCTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateWorkflow",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_WORKFLOW_REQUEST,
        output: &tables::CREATE_WORKFLOW_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteClassifier",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_CLASSIFIER_REQUEST,
        output: &tables::DELETE_CLASSIFIER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteColumnStatisticsForPartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST,
        output: &tables::DELETE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteColumnStatisticsForTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_COLUMN_STATISTICS_FOR_TABLE_REQUEST,
        output: &tables::DELETE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteConnection",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_CONNECTION_REQUEST,
        output: &tables::DELETE_CONNECTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteCrawler",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_CRAWLER_REQUEST,
        output: &tables::DELETE_CRAWLER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteDataQualityRuleset",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_DATA_QUALITY_RULESET_REQUEST,
        output: &tables::DELETE_DATA_QUALITY_RULESET_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteDatabase",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_DATABASE_REQUEST,
        output: &tables::DELETE_DATABASE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteJob",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_JOB_REQUEST,
        output: &tables::DELETE_JOB_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeletePartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_PARTITION_REQUEST,
        output: &tables::DELETE_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeletePartitionIndex",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_PARTITION_INDEX_REQUEST,
        output: &tables::DELETE_PARTITION_INDEX_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteResourcePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_RESOURCE_POLICY_REQUEST,
        output: &tables::DELETE_RESOURCE_POLICY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteSecurityConfiguration",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_SECURITY_CONFIGURATION_REQUEST,
        output: &tables::DELETE_SECURITY_CONFIGURATION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_TABLE_REQUEST,
        output: &tables::DELETE_TABLE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteTableVersion",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_TABLE_VERSION_REQUEST,
        output: &tables::DELETE_TABLE_VERSION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteTrigger",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_TRIGGER_REQUEST,
        output: &tables::DELETE_TRIGGER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteUserDefinedFunction",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_USER_DEFINED_FUNCTION_REQUEST,
        output: &tables::DELETE_USER_DEFINED_FUNCTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteWorkflow",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_WORKFLOW_REQUEST,
        output: &tables::DELETE_WORKFLOW_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetCatalog",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CATALOG_REQUEST,
        output: &tables::GET_CATALOG_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetCatalogImportStatus",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CATALOG_IMPORT_STATUS_REQUEST,
        output: &tables::GET_CATALOG_IMPORT_STATUS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetCatalogs",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CATALOGS_REQUEST,
        output: &tables::GET_CATALOGS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetClassifier",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CLASSIFIER_REQUEST,
        output: &tables::GET_CLASSIFIER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetClassifiers",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CLASSIFIERS_REQUEST,
        output: &tables::GET_CLASSIFIERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetColumnStatisticsForPartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_COLUMN_STATISTICS_FOR_PARTITION_REQUEST,
        output: &tables::GET_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetColumnStatisticsForTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_COLUMN_STATISTICS_FOR_TABLE_REQUEST,
        output: &tables::GET_COLUMN_STATISTICS_FOR_TABLE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetConnection",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CONNECTION_REQUEST,
        output: &tables::GET_CONNECTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetConnections",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CONNECTIONS_REQUEST,
        output: &tables::GET_CONNECTIONS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetCrawler",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CRAWLER_REQUEST,
        output: &tables::GET_CRAWLER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetCrawlerMetrics",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CRAWLER_METRICS_REQUEST,
        output: &tables::GET_CRAWLER_METRICS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetCrawlers",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CRAWLERS_REQUEST,
        output: &tables::GET_CRAWLERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDataCatalogEncryptionSettings",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST,
        output: &tables::GET_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDataQualityResult",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATA_QUALITY_RESULT_REQUEST,
        output: &tables::GET_DATA_QUALITY_RESULT_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDataQualityRuleRecommendationRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST,
        output: &tables::GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDataQualityRuleset",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATA_QUALITY_RULESET_REQUEST,
        output: &tables::GET_DATA_QUALITY_RULESET_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDataQualityRulesetEvaluationRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST,
        output: &tables::GET_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDatabase",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATABASE_REQUEST,
        output: &tables::GET_DATABASE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDatabases",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATABASES_REQUEST,
        output: &tables::GET_DATABASES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDataflowGraph",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATAFLOW_GRAPH_REQUEST,
        output: &tables::GET_DATAFLOW_GRAPH_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetJob",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_JOB_REQUEST,
        output: &tables::GET_JOB_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetJobBookmark",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_JOB_BOOKMARK_REQUEST,
        output: &tables::GET_JOB_BOOKMARK_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetJobRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_JOB_RUN_REQUEST,
        output: &tables::GET_JOB_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetJobRuns",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_JOB_RUNS_REQUEST,
        output: &tables::GET_JOB_RUNS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetJobs",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_JOBS_REQUEST,
        output: &tables::GET_JOBS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetMapping",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_MAPPING_REQUEST,
        output: &tables::GET_MAPPING_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetPartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_PARTITION_REQUEST,
        output: &tables::GET_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetPartitionIndexes",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_PARTITION_INDEXES_REQUEST,
        output: &tables::GET_PARTITION_INDEXES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetPartitions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_PARTITIONS_REQUEST,
        output: &tables::GET_PARTITIONS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetPlan",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_PLAN_REQUEST,
        output: &tables::GET_PLAN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetResourcePolicies",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_RESOURCE_POLICIES_REQUEST,
        output: &tables::GET_RESOURCE_POLICIES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetResourcePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_RESOURCE_POLICY_REQUEST,
        output: &tables::GET_RESOURCE_POLICY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetSecurityConfiguration",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_SECURITY_CONFIGURATION_REQUEST,
        output: &tables::GET_SECURITY_CONFIGURATION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetSecurityConfigurations",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_SECURITY_CONFIGURATIONS_REQUEST,
        output: &tables::GET_SECURITY_CONFIGURATIONS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TABLE_REQUEST,
        output: &tables::GET_TABLE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetTableVersion",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TABLE_VERSION_REQUEST,
        output: &tables::GET_TABLE_VERSION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetTableVersions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TABLE_VERSIONS_REQUEST,
        output: &tables::GET_TABLE_VERSIONS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetTables",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TABLES_REQUEST,
        output: &tables::GET_TABLES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetTags",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TAGS_REQUEST,
        output: &tables::GET_TAGS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetTrigger",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TRIGGER_REQUEST,
        output: &tables::GET_TRIGGER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetTriggers",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TRIGGERS_REQUEST,
        output: &tables::GET_TRIGGERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetUserDefinedFunction",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_USER_DEFINED_FUNCTION_REQUEST,
        output: &tables::GET_USER_DEFINED_FUNCTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetUserDefinedFunctions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_USER_DEFINED_FUNCTIONS_REQUEST,
        output: &tables::GET_USER_DEFINED_FUNCTIONS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetWorkflow",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_WORKFLOW_REQUEST,
        output: &tables::GET_WORKFLOW_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetWorkflowRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_WORKFLOW_RUN_REQUEST,
        output: &tables::GET_WORKFLOW_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetWorkflowRunProperties",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_WORKFLOW_RUN_PROPERTIES_REQUEST,
        output: &tables::GET_WORKFLOW_RUN_PROPERTIES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetWorkflowRuns",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_WORKFLOW_RUNS_REQUEST,
        output: &tables::GET_WORKFLOW_RUNS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ImportCatalogToGlue",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::IMPORT_CATALOG_TO_GLUE_REQUEST,
        output: &tables::IMPORT_CATALOG_TO_GLUE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListCrawlers",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_CRAWLERS_REQUEST,
        output: &tables::LIST_CRAWLERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListCrawls",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_CRAWLS_REQUEST,
        output: &tables::LIST_CRAWLS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListDataQualityResults",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_DATA_QUALITY_RESULTS_REQUEST,
        output: &tables::LIST_DATA_QUALITY_RESULTS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListDataQualityRuleRecommendationRuns",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_REQUEST,
        output: &tables::LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListDataQualityRulesetEvaluationRuns",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_REQUEST,
        output: &tables::LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListDataQualityRulesets",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_DATA_QUALITY_RULESETS_REQUEST,
        output: &tables::LIST_DATA_QUALITY_RULESETS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListJobs",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_JOBS_REQUEST,
        output: &tables::LIST_JOBS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListTriggers",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TRIGGERS_REQUEST,
        output: &tables::LIST_TRIGGERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListWorkflows",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_WORKFLOWS_REQUEST,
        output: &tables::LIST_WORKFLOWS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutDataCatalogEncryptionSettings",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST,
        output: &tables::PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutResourcePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_RESOURCE_POLICY_REQUEST,
        output: &tables::PUT_RESOURCE_POLICY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutWorkflowRunProperties",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_WORKFLOW_RUN_PROPERTIES_REQUEST,
        output: &tables::PUT_WORKFLOW_RUN_PROPERTIES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ResetJobBookmark",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::RESET_JOB_BOOKMARK_REQUEST,
        output: &tables::RESET_JOB_BOOKMARK_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ResumeWorkflowRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::RESUME_WORKFLOW_RUN_REQUEST,
        output: &tables::RESUME_WORKFLOW_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "SearchTables",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SEARCH_TABLES_REQUEST,
        output: &tables::SEARCH_TABLES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartCrawler",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_CRAWLER_REQUEST,
        output: &tables::START_CRAWLER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartCrawlerSchedule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_CRAWLER_SCHEDULE_REQUEST,
        output: &tables::START_CRAWLER_SCHEDULE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartDataQualityRuleRecommendationRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST,
        output: &tables::START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartDataQualityRulesetEvaluationRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST,
        output: &tables::START_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartJobRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_JOB_RUN_REQUEST,
        output: &tables::START_JOB_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartTrigger",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_TRIGGER_REQUEST,
        output: &tables::START_TRIGGER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartWorkflowRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_WORKFLOW_RUN_REQUEST,
        output: &tables::START_WORKFLOW_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StopCrawler",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::STOP_CRAWLER_REQUEST,
        output: &tables::STOP_CRAWLER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StopCrawlerSchedule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::STOP_CRAWLER_SCHEDULE_REQUEST,
        output: &tables::STOP_CRAWLER_SCHEDULE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StopTrigger",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::STOP_TRIGGER_REQUEST,
        output: &tables::STOP_TRIGGER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StopWorkflowRun",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::STOP_WORKFLOW_RUN_REQUEST,
        output: &tables::STOP_WORKFLOW_RUN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_RESOURCE_REQUEST,
        output: &tables::TAG_RESOURCE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UntagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_RESOURCE_REQUEST,
        output: &tables::UNTAG_RESOURCE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateClassifier",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_CLASSIFIER_REQUEST,
        output: &tables::UPDATE_CLASSIFIER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateColumnStatisticsForPartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST,
        output: &tables::UPDATE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateColumnStatisticsForTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_COLUMN_STATISTICS_FOR_TABLE_REQUEST,
        output: &tables::UPDATE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateConnection",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_CONNECTION_REQUEST,
        output: &tables::UPDATE_CONNECTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateCrawler",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_CRAWLER_REQUEST,
        output: &tables::UPDATE_CRAWLER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateCrawlerSchedule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_CRAWLER_SCHEDULE_REQUEST,
        output: &tables::UPDATE_CRAWLER_SCHEDULE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateDataQualityRuleset",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_DATA_QUALITY_RULESET_REQUEST,
        output: &tables::UPDATE_DATA_QUALITY_RULESET_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateDatabase",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_DATABASE_REQUEST,
        output: &tables::UPDATE_DATABASE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateJob",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_JOB_REQUEST,
        output: &tables::UPDATE_JOB_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdatePartition",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_PARTITION_REQUEST,
        output: &tables::UPDATE_PARTITION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_TABLE_REQUEST,
        output: &tables::UPDATE_TABLE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateTrigger",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_TRIGGER_REQUEST,
        output: &tables::UPDATE_TRIGGER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateUserDefinedFunction",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_USER_DEFINED_FUNCTION_REQUEST,
        output: &tables::UPDATE_USER_DEFINED_FUNCTION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateWorkflow",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_WORKFLOW_REQUEST,
        output: &tables::UPDATE_WORKFLOW_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 265] = [
    Known {
        name: "BatchCreatePartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchDeleteConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchDeletePartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchDeleteTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchDeleteTableVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetBlueprints",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetCrawlers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetCustomEntityTypes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetDataQualityResult",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetDevEndpoints",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetJobs",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetPartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetTableOptimizer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetTriggers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetWorkflows",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchPutDataQualityStatisticAnnotation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchStopJobRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchUpdatePartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelDataQualityRuleRecommendationRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelDataQualityRulesetEvaluationRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelMLTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CheckSchemaVersionValidity",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateBlueprint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateCatalog",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateClassifier",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateColumnStatisticsTaskSettings",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateCrawler",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateCustomEntityType",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDataQualityRuleset",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDatabase",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDevEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateGlueIdentityCenterConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateIntegrationResourceProperty",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateIntegrationTableProperties",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateJob",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateMLTransform",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePartitionIndex",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateRegistry",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateSchema",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateScript",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateSecurityConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateSession",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateTableOptimizer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateTrigger",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateUsageProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateUserDefinedFunction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateWorkflow",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteBlueprint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteCatalog",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteClassifier",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteColumnStatisticsForPartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteColumnStatisticsForTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteColumnStatisticsTaskSettings",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteConnectionType",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteCrawler",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteCustomEntityType",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDataQualityRuleset",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDatabase",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDevEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteGlueIdentityCenterConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteIntegrationResourceProperty",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteIntegrationTableProperties",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteJob",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteMLTransform",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeletePartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeletePartitionIndex",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteRegistry",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteResourcePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSchema",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSchemaVersions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSecurityConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSession",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteTableOptimizer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteTableVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteTrigger",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteUsageProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteUserDefinedFunction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteWorkflow",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeConnectionType",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeEntity",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeInboundIntegrations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeIntegrations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetBlueprint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetBlueprintRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetBlueprintRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCatalog",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCatalogImportStatus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCatalogs",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetClassifier",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetClassifiers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetColumnStatisticsForPartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetColumnStatisticsForTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetColumnStatisticsTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetColumnStatisticsTaskRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetColumnStatisticsTaskSettings",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetConnections",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCrawler",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCrawlerMetrics",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCrawlers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCustomEntityType",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataCatalogEncryptionSettings",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataQualityModel",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataQualityModelResult",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataQualityResult",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataQualityRuleRecommendationRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataQualityRuleset",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataQualityRulesetEvaluationRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDatabase",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDatabases",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataflowGraph",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDevEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDevEndpoints",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetEntityRecords",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetGlueIdentityCenterConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetIntegrationResourceProperty",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetIntegrationTableProperties",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetJob",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetJobBookmark",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetJobRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetJobRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetJobs",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMLTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMLTaskRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMLTransform",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMLTransforms",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMapping",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMaterializedViewRefreshTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPartitionIndexes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPartitions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPlan",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetRegistry",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetResourcePolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetResourcePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSchema",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSchemaByDefinition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSchemaVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSchemaVersionsDiff",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSecurityConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSecurityConfigurations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSession",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTableOptimizer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTableVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTableVersions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTables",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTrigger",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTriggers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetUnfilteredPartitionMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetUnfilteredPartitionsMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetUnfilteredTableMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetUsageProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetUserDefinedFunction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetUserDefinedFunctions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetWorkflow",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetWorkflowRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetWorkflowRunProperties",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetWorkflowRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ImportCatalogToGlue",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListBlueprints",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListColumnStatisticsTaskRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListConnectionTypes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListCrawlers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListCrawls",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListCustomEntityTypes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDataQualityResults",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDataQualityRuleRecommendationRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDataQualityRulesetEvaluationRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDataQualityRulesets",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDataQualityStatisticAnnotations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDataQualityStatistics",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDevEndpoints",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListEntities",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListIntegrationResourceProperties",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListJobs",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListMLTransforms",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListMaterializedViewRefreshTaskRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListRegistries",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSchemaVersions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSchemas",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSessions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListStatements",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTableOptimizerRuns",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTriggers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListUsageProfiles",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListWorkflows",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ModifyIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDataCatalogEncryptionSettings",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDataQualityProfileAnnotation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutResourcePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutSchemaVersionMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutWorkflowRunProperties",
        method: "POST",
        path: "/",
    },
    Known {
        name: "QuerySchemaVersionMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RegisterConnectionType",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RegisterSchemaVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RemoveSchemaVersionMetadata",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ResetJobBookmark",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ResumeWorkflowRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RunStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SearchTables",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartBlueprintRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartColumnStatisticsTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartColumnStatisticsTaskRunSchedule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartCrawler",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartCrawlerSchedule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartDataQualityRuleRecommendationRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartDataQualityRulesetEvaluationRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartExportLabelsTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartImportLabelsTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartJobRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartMLEvaluationTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartMLLabelingSetGenerationTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartMaterializedViewRefreshTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartTrigger",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartWorkflowRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopColumnStatisticsTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopColumnStatisticsTaskRunSchedule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopCrawler",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopCrawlerSchedule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopMaterializedViewRefreshTaskRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopSession",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopTrigger",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopWorkflowRun",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TestConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateBlueprint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateCatalog",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateClassifier",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateColumnStatisticsForPartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateColumnStatisticsForTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateColumnStatisticsTaskSettings",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateCrawler",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateCrawlerSchedule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateDataQualityRuleset",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateDatabase",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateDevEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateGlueIdentityCenterConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateIntegrationResourceProperty",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateIntegrationTableProperties",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateJob",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateJobFromSourceControl",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateMLTransform",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdatePartition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateRegistry",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateSchema",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateSourceControlFromJob",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateTableOptimizer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateTrigger",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateUsageProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateUserDefinedFunction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateWorkflow",
        method: "POST",
        path: "/",
    },
];
