//! The face of Glue as its client sees it: one line for each operation, all in the one block that the trait asks for.

#[allow(clippy::wildcard_imports, reason = "the trait names two shapes for each operation")]
use headwater_api::glue::*;
use headwater_api::{Error, async_trait};
use headwater_kernel::Call;

use super::{GlueService, scripts, whole};

#[async_trait]
impl Glue for GlueService {
    async fn create_database(
        &self,
        call: &Call,
        input: CreateDatabaseRequest,
    ) -> Result<CreateDatabaseResponse, Error> {
        self.make_database(call, input).await
    }

    async fn get_database(&self, call: &Call, input: GetDatabaseRequest) -> Result<GetDatabaseResponse, Error> {
        self.show_database(call, input).await
    }

    async fn get_databases(&self, call: &Call, input: GetDatabasesRequest) -> Result<GetDatabasesResponse, Error> {
        self.list_databases(call, input).await
    }

    async fn update_database(
        &self,
        call: &Call,
        input: UpdateDatabaseRequest,
    ) -> Result<UpdateDatabaseResponse, Error> {
        self.replace_database(call, input).await
    }

    async fn delete_database(
        &self,
        call: &Call,
        input: DeleteDatabaseRequest,
    ) -> Result<DeleteDatabaseResponse, Error> {
        self.drop_database(call, input).await
    }

    async fn create_table(&self, call: &Call, input: CreateTableRequest) -> Result<CreateTableResponse, Error> {
        self.make_table(call, input).await
    }

    async fn get_table(&self, call: &Call, input: GetTableRequest) -> Result<GetTableResponse, Error> {
        self.show_table(call, input).await
    }

    async fn get_tables(&self, call: &Call, input: GetTablesRequest) -> Result<GetTablesResponse, Error> {
        self.list_tables(call, input).await
    }

    async fn update_table(&self, call: &Call, input: UpdateTableRequest) -> Result<UpdateTableResponse, Error> {
        self.replace_table(call, input).await
    }

    async fn delete_table(&self, call: &Call, input: DeleteTableRequest) -> Result<DeleteTableResponse, Error> {
        self.drop_table(call, input).await
    }

    async fn batch_delete_table(
        &self,
        call: &Call,
        input: BatchDeleteTableRequest,
    ) -> Result<BatchDeleteTableResponse, Error> {
        self.drop_tables(call, input).await
    }

    async fn get_table_version(
        &self,
        call: &Call,
        input: GetTableVersionRequest,
    ) -> Result<GetTableVersionResponse, Error> {
        self.show_table_version(call, input).await
    }

    async fn get_table_versions(
        &self,
        call: &Call,
        input: GetTableVersionsRequest,
    ) -> Result<GetTableVersionsResponse, Error> {
        self.list_table_versions(call, input).await
    }

    async fn delete_table_version(
        &self,
        call: &Call,
        input: DeleteTableVersionRequest,
    ) -> Result<DeleteTableVersionResponse, Error> {
        self.drop_table_version(call, input).await
    }

    async fn batch_delete_table_version(
        &self,
        call: &Call,
        input: BatchDeleteTableVersionRequest,
    ) -> Result<BatchDeleteTableVersionResponse, Error> {
        self.drop_table_versions(call, input).await
    }

    async fn create_partition(
        &self,
        call: &Call,
        input: CreatePartitionRequest,
    ) -> Result<CreatePartitionResponse, Error> {
        self.make_partition(call, input).await
    }

    async fn batch_create_partition(
        &self,
        call: &Call,
        input: BatchCreatePartitionRequest,
    ) -> Result<BatchCreatePartitionResponse, Error> {
        self.make_partitions(call, input).await
    }

    async fn get_partition(&self, call: &Call, input: GetPartitionRequest) -> Result<GetPartitionResponse, Error> {
        self.show_partition(call, input).await
    }

    async fn batch_get_partition(
        &self,
        call: &Call,
        input: BatchGetPartitionRequest,
    ) -> Result<BatchGetPartitionResponse, Error> {
        self.show_partitions(call, input).await
    }

    async fn get_partitions(&self, call: &Call, input: GetPartitionsRequest) -> Result<GetPartitionsResponse, Error> {
        self.list_partitions(call, input).await
    }

    async fn update_partition(
        &self,
        call: &Call,
        input: UpdatePartitionRequest,
    ) -> Result<UpdatePartitionResponse, Error> {
        self.replace_partition(call, input).await
    }

    async fn batch_update_partition(
        &self,
        call: &Call,
        input: BatchUpdatePartitionRequest,
    ) -> Result<BatchUpdatePartitionResponse, Error> {
        self.replace_partitions(call, input).await
    }

    async fn delete_partition(
        &self,
        call: &Call,
        input: DeletePartitionRequest,
    ) -> Result<DeletePartitionResponse, Error> {
        self.drop_partition(call, input).await
    }

    async fn batch_delete_partition(
        &self,
        call: &Call,
        input: BatchDeletePartitionRequest,
    ) -> Result<BatchDeletePartitionResponse, Error> {
        self.drop_partitions(call, input).await
    }

    async fn create_partition_index(
        &self,
        call: &Call,
        input: CreatePartitionIndexRequest,
    ) -> Result<CreatePartitionIndexResponse, Error> {
        self.make_partition_index(call, input).await
    }

    async fn get_partition_indexes(
        &self,
        call: &Call,
        input: GetPartitionIndexesRequest,
    ) -> Result<GetPartitionIndexesResponse, Error> {
        self.list_partition_indexes(call, input).await
    }

    async fn delete_partition_index(
        &self,
        call: &Call,
        input: DeletePartitionIndexRequest,
    ) -> Result<DeletePartitionIndexResponse, Error> {
        self.drop_partition_index(call, input).await
    }

    async fn search_tables(&self, call: &Call, input: SearchTablesRequest) -> Result<SearchTablesResponse, Error> {
        self.find_tables(call, input).await
    }

    async fn create_user_defined_function(
        &self,
        call: &Call,
        input: CreateUserDefinedFunctionRequest,
    ) -> Result<CreateUserDefinedFunctionResponse, Error> {
        self.make_function(call, input).await
    }

    async fn get_user_defined_function(
        &self,
        call: &Call,
        input: GetUserDefinedFunctionRequest,
    ) -> Result<GetUserDefinedFunctionResponse, Error> {
        self.show_function(call, input).await
    }

    async fn get_user_defined_functions(
        &self,
        call: &Call,
        input: GetUserDefinedFunctionsRequest,
    ) -> Result<GetUserDefinedFunctionsResponse, Error> {
        self.list_functions(call, input).await
    }

    async fn update_user_defined_function(
        &self,
        call: &Call,
        input: UpdateUserDefinedFunctionRequest,
    ) -> Result<UpdateUserDefinedFunctionResponse, Error> {
        self.replace_function(call, input).await
    }

    async fn delete_user_defined_function(
        &self,
        call: &Call,
        input: DeleteUserDefinedFunctionRequest,
    ) -> Result<DeleteUserDefinedFunctionResponse, Error> {
        self.drop_function(call, input).await
    }

    async fn update_column_statistics_for_table(
        &self,
        call: &Call,
        input: UpdateColumnStatisticsForTableRequest,
    ) -> Result<UpdateColumnStatisticsForTableResponse, Error> {
        self.keep_table_statistics(call, input).await
    }

    async fn get_column_statistics_for_table(
        &self,
        call: &Call,
        input: GetColumnStatisticsForTableRequest,
    ) -> Result<GetColumnStatisticsForTableResponse, Error> {
        self.show_table_statistics(call, input).await
    }

    async fn delete_column_statistics_for_table(
        &self,
        call: &Call,
        input: DeleteColumnStatisticsForTableRequest,
    ) -> Result<DeleteColumnStatisticsForTableResponse, Error> {
        self.drop_table_statistics(call, input).await
    }

    async fn update_column_statistics_for_partition(
        &self,
        call: &Call,
        input: UpdateColumnStatisticsForPartitionRequest,
    ) -> Result<UpdateColumnStatisticsForPartitionResponse, Error> {
        self.keep_partition_statistics(call, input).await
    }

    async fn get_column_statistics_for_partition(
        &self,
        call: &Call,
        input: GetColumnStatisticsForPartitionRequest,
    ) -> Result<GetColumnStatisticsForPartitionResponse, Error> {
        self.show_partition_statistics(call, input).await
    }

    async fn delete_column_statistics_for_partition(
        &self,
        call: &Call,
        input: DeleteColumnStatisticsForPartitionRequest,
    ) -> Result<DeleteColumnStatisticsForPartitionResponse, Error> {
        self.drop_partition_statistics(call, input).await
    }

    async fn get_tags(&self, call: &Call, input: GetTagsRequest) -> Result<GetTagsResponse, Error> {
        self.show_tags(call, input).await
    }

    async fn tag_resource(&self, call: &Call, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        self.add_tags(call, input).await
    }

    async fn untag_resource(&self, call: &Call, input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        self.remove_tags(call, input).await
    }

    async fn get_catalog(&self, call: &Call, input: GetCatalogRequest) -> Result<GetCatalogResponse, Error> {
        whole::show_catalog(call, &input)
    }

    async fn get_catalogs(&self, call: &Call, input: GetCatalogsRequest) -> Result<GetCatalogsResponse, Error> {
        whole::list_catalogs(call, &input)
    }

    async fn get_catalog_import_status(
        &self,
        call: &Call,
        input: GetCatalogImportStatusRequest,
    ) -> Result<GetCatalogImportStatusResponse, Error> {
        whole::show_import_status(call, &input)
    }

    async fn import_catalog_to_glue(
        &self,
        call: &Call,
        input: ImportCatalogToGlueRequest,
    ) -> Result<ImportCatalogToGlueResponse, Error> {
        whole::import_nothing(call, &input)
    }

    async fn get_data_catalog_encryption_settings(
        &self,
        call: &Call,
        input: GetDataCatalogEncryptionSettingsRequest,
    ) -> Result<GetDataCatalogEncryptionSettingsResponse, Error> {
        whole::show_encryption(call, &input)
    }

    async fn get_resource_policy(
        &self,
        call: &Call,
        input: GetResourcePolicyRequest,
    ) -> Result<GetResourcePolicyResponse, Error> {
        whole::show_resource_policy(call, &input)
    }

    async fn get_resource_policies(
        &self,
        call: &Call,
        input: GetResourcePoliciesRequest,
    ) -> Result<GetResourcePoliciesResponse, Error> {
        whole::list_resource_policies(call, &input)
    }

    async fn batch_get_crawlers(
        &self,
        call: &Call,
        input: BatchGetCrawlersRequest,
    ) -> Result<BatchGetCrawlersResponse, Error> {
        self.crawlers()?.batch_get_crawlers(call, input).await
    }

    async fn create_classifier(
        &self,
        call: &Call,
        input: CreateClassifierRequest,
    ) -> Result<CreateClassifierResponse, Error> {
        self.crawlers()?.create_classifier(call, input).await
    }

    async fn create_crawler(&self, call: &Call, input: CreateCrawlerRequest) -> Result<CreateCrawlerResponse, Error> {
        self.crawlers()?.create_crawler(call, input).await
    }

    async fn delete_classifier(
        &self,
        call: &Call,
        input: DeleteClassifierRequest,
    ) -> Result<DeleteClassifierResponse, Error> {
        self.crawlers()?.delete_classifier(call, input).await
    }

    async fn delete_crawler(&self, call: &Call, input: DeleteCrawlerRequest) -> Result<DeleteCrawlerResponse, Error> {
        self.crawlers()?.delete_crawler(call, input).await
    }

    async fn get_classifier(&self, call: &Call, input: GetClassifierRequest) -> Result<GetClassifierResponse, Error> {
        self.crawlers()?.get_classifier(call, input).await
    }

    async fn get_classifiers(
        &self,
        call: &Call,
        input: GetClassifiersRequest,
    ) -> Result<GetClassifiersResponse, Error> {
        self.crawlers()?.get_classifiers(call, input).await
    }

    async fn get_crawler(&self, call: &Call, input: GetCrawlerRequest) -> Result<GetCrawlerResponse, Error> {
        self.crawlers()?.get_crawler(call, input).await
    }

    async fn get_crawler_metrics(
        &self,
        call: &Call,
        input: GetCrawlerMetricsRequest,
    ) -> Result<GetCrawlerMetricsResponse, Error> {
        self.crawlers()?.get_crawler_metrics(call, input).await
    }

    async fn get_crawlers(&self, call: &Call, input: GetCrawlersRequest) -> Result<GetCrawlersResponse, Error> {
        self.crawlers()?.get_crawlers(call, input).await
    }

    async fn list_crawlers(&self, call: &Call, input: ListCrawlersRequest) -> Result<ListCrawlersResponse, Error> {
        self.crawlers()?.list_crawlers(call, input).await
    }

    async fn list_crawls(&self, call: &Call, input: ListCrawlsRequest) -> Result<ListCrawlsResponse, Error> {
        self.crawlers()?.list_crawls(call, input).await
    }

    async fn start_crawler(&self, call: &Call, input: StartCrawlerRequest) -> Result<StartCrawlerResponse, Error> {
        self.crawlers()?.start_crawler(call, input).await
    }

    async fn start_crawler_schedule(
        &self,
        call: &Call,
        input: StartCrawlerScheduleRequest,
    ) -> Result<StartCrawlerScheduleResponse, Error> {
        self.crawlers()?.start_crawler_schedule(call, input).await
    }

    async fn stop_crawler(&self, call: &Call, input: StopCrawlerRequest) -> Result<StopCrawlerResponse, Error> {
        self.crawlers()?.stop_crawler(call, input).await
    }

    async fn stop_crawler_schedule(
        &self,
        call: &Call,
        input: StopCrawlerScheduleRequest,
    ) -> Result<StopCrawlerScheduleResponse, Error> {
        self.crawlers()?.stop_crawler_schedule(call, input).await
    }

    async fn update_classifier(
        &self,
        call: &Call,
        input: UpdateClassifierRequest,
    ) -> Result<UpdateClassifierResponse, Error> {
        self.crawlers()?.update_classifier(call, input).await
    }

    async fn update_crawler(&self, call: &Call, input: UpdateCrawlerRequest) -> Result<UpdateCrawlerResponse, Error> {
        self.crawlers()?.update_crawler(call, input).await
    }

    async fn update_crawler_schedule(
        &self,
        call: &Call,
        input: UpdateCrawlerScheduleRequest,
    ) -> Result<UpdateCrawlerScheduleResponse, Error> {
        self.crawlers()?.update_crawler_schedule(call, input).await
    }

    async fn batch_get_jobs(&self, call: &Call, input: BatchGetJobsRequest) -> Result<BatchGetJobsResponse, Error> {
        self.jobs()?.batch_get_jobs(call, input).await
    }

    async fn batch_stop_job_run(
        &self,
        call: &Call,
        input: BatchStopJobRunRequest,
    ) -> Result<BatchStopJobRunResponse, Error> {
        self.jobs()?.batch_stop_job_run(call, input).await
    }

    async fn create_job(&self, call: &Call, input: CreateJobRequest) -> Result<CreateJobResponse, Error> {
        self.jobs()?.create_job(call, input).await
    }

    async fn create_connection(
        &self,
        call: &Call,
        input: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, Error> {
        self.jobs()?.create_connection(call, input).await
    }

    async fn get_connection(&self, call: &Call, input: GetConnectionRequest) -> Result<GetConnectionResponse, Error> {
        self.jobs()?.get_connection(call, input).await
    }

    async fn get_connections(
        &self,
        call: &Call,
        input: GetConnectionsRequest,
    ) -> Result<GetConnectionsResponse, Error> {
        self.jobs()?.get_connections(call, input).await
    }

    async fn update_connection(
        &self,
        call: &Call,
        input: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, Error> {
        self.jobs()?.update_connection(call, input).await
    }

    async fn delete_connection(
        &self,
        call: &Call,
        input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionResponse, Error> {
        self.jobs()?.delete_connection(call, input).await
    }

    async fn batch_delete_connection(
        &self,
        call: &Call,
        input: BatchDeleteConnectionRequest,
    ) -> Result<BatchDeleteConnectionResponse, Error> {
        self.jobs()?.batch_delete_connection(call, input).await
    }

    async fn create_security_configuration(
        &self,
        call: &Call,
        input: CreateSecurityConfigurationRequest,
    ) -> Result<CreateSecurityConfigurationResponse, Error> {
        self.jobs()?.create_security_configuration(call, input).await
    }

    async fn get_security_configuration(
        &self,
        call: &Call,
        input: GetSecurityConfigurationRequest,
    ) -> Result<GetSecurityConfigurationResponse, Error> {
        self.jobs()?.get_security_configuration(call, input).await
    }

    async fn get_security_configurations(
        &self,
        call: &Call,
        input: GetSecurityConfigurationsRequest,
    ) -> Result<GetSecurityConfigurationsResponse, Error> {
        self.jobs()?.get_security_configurations(call, input).await
    }

    async fn delete_security_configuration(
        &self,
        call: &Call,
        input: DeleteSecurityConfigurationRequest,
    ) -> Result<DeleteSecurityConfigurationResponse, Error> {
        self.jobs()?.delete_security_configuration(call, input).await
    }

    async fn delete_job(&self, call: &Call, input: DeleteJobRequest) -> Result<DeleteJobResponse, Error> {
        self.jobs()?.delete_job(call, input).await
    }

    async fn get_job(&self, call: &Call, input: GetJobRequest) -> Result<GetJobResponse, Error> {
        self.jobs()?.get_job(call, input).await
    }

    async fn get_job_bookmark(
        &self,
        call: &Call,
        input: GetJobBookmarkRequest,
    ) -> Result<GetJobBookmarkResponse, Error> {
        self.jobs()?.get_job_bookmark(call, input).await
    }

    async fn get_job_run(&self, call: &Call, input: GetJobRunRequest) -> Result<GetJobRunResponse, Error> {
        self.jobs()?.get_job_run(call, input).await
    }

    async fn get_job_runs(&self, call: &Call, input: GetJobRunsRequest) -> Result<GetJobRunsResponse, Error> {
        self.jobs()?.get_job_runs(call, input).await
    }

    async fn get_jobs(&self, call: &Call, input: GetJobsRequest) -> Result<GetJobsResponse, Error> {
        self.jobs()?.get_jobs(call, input).await
    }

    async fn list_jobs(&self, call: &Call, input: ListJobsRequest) -> Result<ListJobsResponse, Error> {
        self.jobs()?.list_jobs(call, input).await
    }

    async fn reset_job_bookmark(
        &self,
        call: &Call,
        input: ResetJobBookmarkRequest,
    ) -> Result<ResetJobBookmarkResponse, Error> {
        self.jobs()?.reset_job_bookmark(call, input).await
    }

    async fn start_job_run(&self, call: &Call, input: StartJobRunRequest) -> Result<StartJobRunResponse, Error> {
        self.jobs()?.start_job_run(call, input).await
    }

    async fn update_job(&self, call: &Call, input: UpdateJobRequest) -> Result<UpdateJobResponse, Error> {
        self.jobs()?.update_job(call, input).await
    }

    async fn batch_get_triggers(
        &self,
        call: &Call,
        input: BatchGetTriggersRequest,
    ) -> Result<BatchGetTriggersResponse, Error> {
        self.workflows()?.batch_get_triggers(call, input).await
    }

    async fn batch_get_workflows(
        &self,
        call: &Call,
        input: BatchGetWorkflowsRequest,
    ) -> Result<BatchGetWorkflowsResponse, Error> {
        self.workflows()?.batch_get_workflows(call, input).await
    }

    async fn create_trigger(&self, call: &Call, input: CreateTriggerRequest) -> Result<CreateTriggerResponse, Error> {
        self.workflows()?.create_trigger(call, input).await
    }

    async fn create_workflow(
        &self,
        call: &Call,
        input: CreateWorkflowRequest,
    ) -> Result<CreateWorkflowResponse, Error> {
        self.workflows()?.create_workflow(call, input).await
    }

    async fn delete_trigger(&self, call: &Call, input: DeleteTriggerRequest) -> Result<DeleteTriggerResponse, Error> {
        self.workflows()?.delete_trigger(call, input).await
    }

    async fn delete_workflow(
        &self,
        call: &Call,
        input: DeleteWorkflowRequest,
    ) -> Result<DeleteWorkflowResponse, Error> {
        self.workflows()?.delete_workflow(call, input).await
    }

    async fn get_trigger(&self, call: &Call, input: GetTriggerRequest) -> Result<GetTriggerResponse, Error> {
        self.workflows()?.get_trigger(call, input).await
    }

    async fn get_triggers(&self, call: &Call, input: GetTriggersRequest) -> Result<GetTriggersResponse, Error> {
        self.workflows()?.get_triggers(call, input).await
    }

    async fn get_workflow(&self, call: &Call, input: GetWorkflowRequest) -> Result<GetWorkflowResponse, Error> {
        self.workflows()?.get_workflow(call, input).await
    }

    async fn get_workflow_run(
        &self,
        call: &Call,
        input: GetWorkflowRunRequest,
    ) -> Result<GetWorkflowRunResponse, Error> {
        self.workflows()?.get_workflow_run(call, input).await
    }

    async fn get_workflow_run_properties(
        &self,
        call: &Call,
        input: GetWorkflowRunPropertiesRequest,
    ) -> Result<GetWorkflowRunPropertiesResponse, Error> {
        self.workflows()?.get_workflow_run_properties(call, input).await
    }

    async fn get_workflow_runs(
        &self,
        call: &Call,
        input: GetWorkflowRunsRequest,
    ) -> Result<GetWorkflowRunsResponse, Error> {
        self.workflows()?.get_workflow_runs(call, input).await
    }

    async fn list_triggers(&self, call: &Call, input: ListTriggersRequest) -> Result<ListTriggersResponse, Error> {
        self.workflows()?.list_triggers(call, input).await
    }

    async fn list_workflows(&self, call: &Call, input: ListWorkflowsRequest) -> Result<ListWorkflowsResponse, Error> {
        self.workflows()?.list_workflows(call, input).await
    }

    async fn put_workflow_run_properties(
        &self,
        call: &Call,
        input: PutWorkflowRunPropertiesRequest,
    ) -> Result<PutWorkflowRunPropertiesResponse, Error> {
        self.workflows()?.put_workflow_run_properties(call, input).await
    }

    async fn resume_workflow_run(
        &self,
        call: &Call,
        input: ResumeWorkflowRunRequest,
    ) -> Result<ResumeWorkflowRunResponse, Error> {
        self.workflows()?.resume_workflow_run(call, input).await
    }

    async fn start_trigger(&self, call: &Call, input: StartTriggerRequest) -> Result<StartTriggerResponse, Error> {
        self.workflows()?.start_trigger(call, input).await
    }

    async fn start_workflow_run(
        &self,
        call: &Call,
        input: StartWorkflowRunRequest,
    ) -> Result<StartWorkflowRunResponse, Error> {
        self.workflows()?.start_workflow_run(call, input).await
    }

    async fn stop_trigger(&self, call: &Call, input: StopTriggerRequest) -> Result<StopTriggerResponse, Error> {
        self.workflows()?.stop_trigger(call, input).await
    }

    async fn stop_workflow_run(
        &self,
        call: &Call,
        input: StopWorkflowRunRequest,
    ) -> Result<StopWorkflowRunResponse, Error> {
        self.workflows()?.stop_workflow_run(call, input).await
    }

    async fn update_trigger(&self, call: &Call, input: UpdateTriggerRequest) -> Result<UpdateTriggerResponse, Error> {
        self.workflows()?.update_trigger(call, input).await
    }

    async fn update_workflow(
        &self,
        call: &Call,
        input: UpdateWorkflowRequest,
    ) -> Result<UpdateWorkflowResponse, Error> {
        self.workflows()?.update_workflow(call, input).await
    }

    async fn create_script(&self, _call: &Call, input: CreateScriptRequest) -> Result<CreateScriptResponse, Error> {
        scripts::create_script(input)
    }

    async fn get_dataflow_graph(
        &self,
        _call: &Call,
        input: GetDataflowGraphRequest,
    ) -> Result<GetDataflowGraphResponse, Error> {
        scripts::dataflow_graph(&input)
    }

    async fn get_mapping(&self, call: &Call, input: GetMappingRequest) -> Result<GetMappingResponse, Error> {
        self.mapping(call, input).await
    }

    async fn get_plan(&self, call: &Call, input: GetPlanRequest) -> Result<GetPlanResponse, Error> {
        self.plan(call, input).await
    }

    async fn batch_get_data_quality_result(
        &self,
        call: &Call,
        input: BatchGetDataQualityResultRequest,
    ) -> Result<BatchGetDataQualityResultResponse, Error> {
        self.quality()?.get_results(call, input).await
    }

    async fn cancel_data_quality_ruleset_evaluation_run(
        &self,
        call: &Call,
        input: CancelDataQualityRulesetEvaluationRunRequest,
    ) -> Result<CancelDataQualityRulesetEvaluationRunResponse, Error> {
        self.quality()?.cancel_evaluation(call, input).await
    }

    async fn create_data_quality_ruleset(
        &self,
        call: &Call,
        input: CreateDataQualityRulesetRequest,
    ) -> Result<CreateDataQualityRulesetResponse, Error> {
        self.quality()?.create_ruleset(call, input).await
    }

    async fn delete_data_quality_ruleset(
        &self,
        call: &Call,
        input: DeleteDataQualityRulesetRequest,
    ) -> Result<DeleteDataQualityRulesetResponse, Error> {
        self.quality()?.delete_ruleset(call, input).await
    }

    async fn get_data_quality_result(
        &self,
        call: &Call,
        input: GetDataQualityResultRequest,
    ) -> Result<GetDataQualityResultResponse, Error> {
        self.quality()?.get_result(call, input).await
    }

    async fn get_data_quality_ruleset(
        &self,
        call: &Call,
        input: GetDataQualityRulesetRequest,
    ) -> Result<GetDataQualityRulesetResponse, Error> {
        self.quality()?.get_ruleset(call, input).await
    }

    async fn get_data_quality_ruleset_evaluation_run(
        &self,
        call: &Call,
        input: GetDataQualityRulesetEvaluationRunRequest,
    ) -> Result<GetDataQualityRulesetEvaluationRunResponse, Error> {
        self.quality()?.get_evaluation(call, input).await
    }

    async fn list_data_quality_results(
        &self,
        call: &Call,
        input: ListDataQualityResultsRequest,
    ) -> Result<ListDataQualityResultsResponse, Error> {
        self.quality()?.list_results(call, input).await
    }

    async fn list_data_quality_ruleset_evaluation_runs(
        &self,
        call: &Call,
        input: ListDataQualityRulesetEvaluationRunsRequest,
    ) -> Result<ListDataQualityRulesetEvaluationRunsResponse, Error> {
        self.quality()?.list_evaluations(call, input).await
    }

    async fn list_data_quality_rulesets(
        &self,
        call: &Call,
        input: ListDataQualityRulesetsRequest,
    ) -> Result<ListDataQualityRulesetsResponse, Error> {
        self.quality()?.list_rulesets(call, input).await
    }

    async fn start_data_quality_ruleset_evaluation_run(
        &self,
        call: &Call,
        input: StartDataQualityRulesetEvaluationRunRequest,
    ) -> Result<StartDataQualityRulesetEvaluationRunResponse, Error> {
        self.quality()?.start_evaluation(call, input).await
    }

    async fn update_data_quality_ruleset(
        &self,
        call: &Call,
        input: UpdateDataQualityRulesetRequest,
    ) -> Result<UpdateDataQualityRulesetResponse, Error> {
        self.quality()?.update_ruleset(call, input).await
    }
}
