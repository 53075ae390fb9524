//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model glue/2017-03-31: change crates/api/models or crates/xtask, not this file.

//! Not checked, because Rust's regular expressions cannot say them:
//!
//! - CatalogNameString: `^(?!(.*[.\/\\]|aws:)).*$`

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static AWS_MANAGED_CLIENT_APPLICATION_REFERENCE: Type = Type::new(Kind::String)
    .max(2048)
    .pattern(&PATTERN_OF_AWS_MANAGED_CLIENT_APPLICATION_REFERENCE);
pub static ACCESS_TOKEN: Type = Type::new(Kind::String)
    .max(4096)
    .pattern(&PATTERN_OF_ACCESS_TOKEN)
    .sensitive();
pub static ACCOUNT_ID: Type = Type::new(Kind::String).min(0).max(12);
pub static ACTION: Structure = Structure::new(
    "Action",
    &[
        Member::optional("JobName", &NAME_STRING),
        Member::optional("Arguments", &GENERIC_MAP),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("SecurityConfiguration", &NAME_STRING),
        Member::optional("NotificationProperty", &TYPE_OF_NOTIFICATION_PROPERTY),
        Member::optional("CrawlerName", &NAME_STRING),
    ],
);
pub static TYPE_OF_ACTION: Type = Type::new(Kind::Structure(&ACTION));
pub static ACTION_LIST: Type = Type::list(&TYPE_OF_ACTION);
pub static ADDITIONAL_CONTEXT_MAP: Type = Type::map(&CONTEXT_KEY, &CONTEXT_VALUE);
pub static ADDITIONAL_PLAN_OPTIONS_MAP: Type = Type::map(&GENERIC_STRING, &GENERIC_STRING);
pub static ALLOW_FULL_TABLE_EXTERNAL_DATA_ACCESS_ENUM: Type = Type::new(Kind::String).values(&["True", "False"]);
pub static ARN_STRING: Type = Type::new(Kind::String).min(20).max(2048);
pub static ATTEMPT_COUNT: Type = Type::new(Kind::Integer);
pub static AUDIT_COLUMN_NAMES_LIST: Type = Type::list(&COLUMN_NAME_STRING);
pub static AUDIT_CONTEXT: Structure = Structure::new(
    "AuditContext",
    &[
        Member::optional("AdditionalAuditContext", &AUDIT_CONTEXT_STRING),
        Member::optional("RequestedColumns", &AUDIT_COLUMN_NAMES_LIST),
        Member::optional("AllColumnsRequested", &NULLABLE_BOOLEAN),
    ],
);
pub static TYPE_OF_AUDIT_CONTEXT: Type = Type::new(Kind::Structure(&AUDIT_CONTEXT));
pub static AUDIT_CONTEXT_STRING: Type = Type::new(Kind::String).min(0).max(2048);
pub static AUTHENTICATION_CONFIGURATION: Structure = Structure::new(
    "AuthenticationConfiguration",
    &[
        Member::optional("AuthenticationType", &AUTHENTICATION_TYPE),
        Member::optional("SecretArn", &SECRET_ARN),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
        Member::optional("OAuth2Properties", &TYPE_OF_O_AUTH2_PROPERTIES),
    ],
);
pub static TYPE_OF_AUTHENTICATION_CONFIGURATION: Type = Type::new(Kind::Structure(&AUTHENTICATION_CONFIGURATION));
pub static AUTHENTICATION_CONFIGURATION_INPUT: Structure = Structure::new(
    "AuthenticationConfigurationInput",
    &[
        Member::optional("AuthenticationType", &AUTHENTICATION_TYPE),
        Member::optional("OAuth2Properties", &TYPE_OF_O_AUTH2_PROPERTIES_INPUT),
        Member::optional("SecretArn", &SECRET_ARN),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
        Member::optional(
            "BasicAuthenticationCredentials",
            &TYPE_OF_BASIC_AUTHENTICATION_CREDENTIALS,
        ),
        Member::optional("CustomAuthenticationCredentials", &CREDENTIAL_MAP),
    ],
);
pub static TYPE_OF_AUTHENTICATION_CONFIGURATION_INPUT: Type =
    Type::new(Kind::Structure(&AUTHENTICATION_CONFIGURATION_INPUT));
pub static AUTHENTICATION_TYPE: Type = Type::new(Kind::String).values(&["BASIC", "OAUTH2", "CUSTOM", "IAM"]);
pub static AUTHORIZATION_CODE: Type = Type::new(Kind::String)
    .min(1)
    .max(4096)
    .pattern(&PATTERN_OF_AWS_MANAGED_CLIENT_APPLICATION_REFERENCE)
    .sensitive();
pub static AUTHORIZATION_CODE_PROPERTIES: Structure = Structure::new(
    "AuthorizationCodeProperties",
    &[
        Member::optional("AuthorizationCode", &AUTHORIZATION_CODE),
        Member::optional("RedirectUri", &REDIRECT_URI),
    ],
);
pub static TYPE_OF_AUTHORIZATION_CODE_PROPERTIES: Type = Type::new(Kind::Structure(&AUTHORIZATION_CODE_PROPERTIES));
pub static BACKFILL_ERROR: Structure = Structure::new(
    "BackfillError",
    &[
        Member::optional("Code", &BACKFILL_ERROR_CODE),
        Member::optional("Partitions", &BACKFILL_ERRORED_PARTITIONS_LIST),
    ],
);
pub static TYPE_OF_BACKFILL_ERROR: Type = Type::new(Kind::Structure(&BACKFILL_ERROR));
pub static BACKFILL_ERROR_CODE: Type = Type::new(Kind::String).values(&[
    "ENCRYPTED_PARTITION_ERROR",
    "INTERNAL_ERROR",
    "INVALID_PARTITION_TYPE_DATA_ERROR",
    "MISSING_PARTITION_VALUE_ERROR",
    "UNSUPPORTED_PARTITION_CHARACTER_ERROR",
]);
pub static BACKFILL_ERRORED_PARTITIONS_LIST: Type = Type::list(&TYPE_OF_PARTITION_VALUE_LIST);
pub static BACKFILL_ERRORS: Type = Type::list(&TYPE_OF_BACKFILL_ERROR);
pub static BASIC_AUTHENTICATION_CREDENTIALS: Structure = Structure::new(
    "BasicAuthenticationCredentials",
    &[
        Member::optional("Username", &USERNAME),
        Member::optional("Password", &PASSWORD),
    ],
);
pub static TYPE_OF_BASIC_AUTHENTICATION_CREDENTIALS: Type =
    Type::new(Kind::Structure(&BASIC_AUTHENTICATION_CREDENTIALS));
pub static BATCH_CREATE_PARTITION_REQUEST: Structure = Structure::new(
    "BatchCreatePartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionInputList", &PARTITION_INPUT_LIST),
    ],
);
pub static TYPE_OF_BATCH_CREATE_PARTITION_REQUEST: Type = Type::new(Kind::Structure(&BATCH_CREATE_PARTITION_REQUEST));
pub static BATCH_CREATE_PARTITION_RESPONSE: Structure = Structure::new(
    "BatchCreatePartitionResponse",
    &[Member::optional("Errors", &PARTITION_ERRORS)],
);
pub static TYPE_OF_BATCH_CREATE_PARTITION_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_CREATE_PARTITION_RESPONSE));
pub static BATCH_DELETE_CONNECTION_REQUEST: Structure = Structure::new(
    "BatchDeleteConnectionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("ConnectionNameList", &DELETE_CONNECTION_NAME_LIST),
    ],
);
pub static TYPE_OF_BATCH_DELETE_CONNECTION_REQUEST: Type = Type::new(Kind::Structure(&BATCH_DELETE_CONNECTION_REQUEST));
pub static BATCH_DELETE_CONNECTION_RESPONSE: Structure = Structure::new(
    "BatchDeleteConnectionResponse",
    &[
        Member::optional("Succeeded", &NAME_STRING_LIST),
        Member::optional("Errors", &ERROR_BY_NAME),
    ],
);
pub static TYPE_OF_BATCH_DELETE_CONNECTION_RESPONSE: Type =
    Type::new(Kind::Structure(&BATCH_DELETE_CONNECTION_RESPONSE));
pub static BATCH_DELETE_PARTITION_REQUEST: Structure = Structure::new(
    "BatchDeletePartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionsToDelete", &BATCH_DELETE_PARTITION_VALUE_LIST),
    ],
);
pub static TYPE_OF_BATCH_DELETE_PARTITION_REQUEST: Type = Type::new(Kind::Structure(&BATCH_DELETE_PARTITION_REQUEST));
pub static BATCH_DELETE_PARTITION_RESPONSE: Structure = Structure::new(
    "BatchDeletePartitionResponse",
    &[Member::optional("Errors", &PARTITION_ERRORS)],
);
pub static TYPE_OF_BATCH_DELETE_PARTITION_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_DELETE_PARTITION_RESPONSE));
pub static BATCH_DELETE_PARTITION_VALUE_LIST: Type = Type::list(&TYPE_OF_PARTITION_VALUE_LIST).min(0).max(25);
pub static BATCH_DELETE_TABLE_NAME_LIST: Type = Type::list(&NAME_STRING).min(0).max(100);
pub static BATCH_DELETE_TABLE_REQUEST: Structure = Structure::new(
    "BatchDeleteTableRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TablesToDelete", &BATCH_DELETE_TABLE_NAME_LIST),
        Member::optional("TransactionId", &TRANSACTION_ID_STRING),
    ],
);
pub static TYPE_OF_BATCH_DELETE_TABLE_REQUEST: Type = Type::new(Kind::Structure(&BATCH_DELETE_TABLE_REQUEST));
pub static BATCH_DELETE_TABLE_RESPONSE: Structure =
    Structure::new("BatchDeleteTableResponse", &[Member::optional("Errors", &TABLE_ERRORS)]);
pub static TYPE_OF_BATCH_DELETE_TABLE_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_DELETE_TABLE_RESPONSE));
pub static BATCH_DELETE_TABLE_VERSION_LIST: Type = Type::list(&VERSION_STRING).min(0).max(100);
pub static BATCH_DELETE_TABLE_VERSION_REQUEST: Structure = Structure::new(
    "BatchDeleteTableVersionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("VersionIds", &BATCH_DELETE_TABLE_VERSION_LIST),
    ],
);
pub static TYPE_OF_BATCH_DELETE_TABLE_VERSION_REQUEST: Type =
    Type::new(Kind::Structure(&BATCH_DELETE_TABLE_VERSION_REQUEST));
pub static BATCH_DELETE_TABLE_VERSION_RESPONSE: Structure = Structure::new(
    "BatchDeleteTableVersionResponse",
    &[Member::optional("Errors", &TABLE_VERSION_ERRORS)],
);
pub static TYPE_OF_BATCH_DELETE_TABLE_VERSION_RESPONSE: Type =
    Type::new(Kind::Structure(&BATCH_DELETE_TABLE_VERSION_RESPONSE));
pub static BATCH_GET_CRAWLERS_REQUEST: Structure = Structure::new(
    "BatchGetCrawlersRequest",
    &[Member::required("CrawlerNames", &CRAWLER_NAME_LIST)],
);
pub static TYPE_OF_BATCH_GET_CRAWLERS_REQUEST: Type = Type::new(Kind::Structure(&BATCH_GET_CRAWLERS_REQUEST));
pub static BATCH_GET_CRAWLERS_RESPONSE: Structure = Structure::new(
    "BatchGetCrawlersResponse",
    &[
        Member::optional("Crawlers", &CRAWLER_LIST),
        Member::optional("CrawlersNotFound", &CRAWLER_NAME_LIST),
    ],
);
pub static TYPE_OF_BATCH_GET_CRAWLERS_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_GET_CRAWLERS_RESPONSE));
pub static BATCH_GET_DATA_QUALITY_RESULT_REQUEST: Structure = Structure::new(
    "BatchGetDataQualityResultRequest",
    &[Member::required("ResultIds", &DATA_QUALITY_RESULT_IDS)],
);
pub static TYPE_OF_BATCH_GET_DATA_QUALITY_RESULT_REQUEST: Type =
    Type::new(Kind::Structure(&BATCH_GET_DATA_QUALITY_RESULT_REQUEST));
pub static BATCH_GET_DATA_QUALITY_RESULT_RESPONSE: Structure = Structure::new(
    "BatchGetDataQualityResultResponse",
    &[
        Member::required("Results", &DATA_QUALITY_RESULTS_LIST),
        Member::optional("ResultsNotFound", &DATA_QUALITY_RESULT_IDS),
    ],
);
pub static TYPE_OF_BATCH_GET_DATA_QUALITY_RESULT_RESPONSE: Type =
    Type::new(Kind::Structure(&BATCH_GET_DATA_QUALITY_RESULT_RESPONSE));
pub static BATCH_GET_JOBS_REQUEST: Structure =
    Structure::new("BatchGetJobsRequest", &[Member::required("JobNames", &JOB_NAME_LIST)]);
pub static TYPE_OF_BATCH_GET_JOBS_REQUEST: Type = Type::new(Kind::Structure(&BATCH_GET_JOBS_REQUEST));
pub static BATCH_GET_JOBS_RESPONSE: Structure = Structure::new(
    "BatchGetJobsResponse",
    &[
        Member::optional("Jobs", &JOB_LIST),
        Member::optional("JobsNotFound", &JOB_NAME_LIST),
    ],
);
pub static TYPE_OF_BATCH_GET_JOBS_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_GET_JOBS_RESPONSE));
pub static BATCH_GET_PARTITION_REQUEST: Structure = Structure::new(
    "BatchGetPartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionsToGet", &BATCH_GET_PARTITION_VALUE_LIST),
        Member::optional("AuditContext", &TYPE_OF_AUDIT_CONTEXT),
        Member::optional("QuerySessionContext", &TYPE_OF_QUERY_SESSION_CONTEXT),
    ],
);
pub static TYPE_OF_BATCH_GET_PARTITION_REQUEST: Type = Type::new(Kind::Structure(&BATCH_GET_PARTITION_REQUEST));
pub static BATCH_GET_PARTITION_RESPONSE: Structure = Structure::new(
    "BatchGetPartitionResponse",
    &[
        Member::optional("Partitions", &PARTITION_LIST),
        Member::optional("UnprocessedKeys", &BATCH_GET_PARTITION_VALUE_LIST),
    ],
);
pub static TYPE_OF_BATCH_GET_PARTITION_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_GET_PARTITION_RESPONSE));
pub static BATCH_GET_PARTITION_VALUE_LIST: Type = Type::list(&TYPE_OF_PARTITION_VALUE_LIST).min(0).max(1000);
pub static BATCH_GET_TRIGGERS_REQUEST: Structure = Structure::new(
    "BatchGetTriggersRequest",
    &[Member::required("TriggerNames", &TRIGGER_NAME_LIST)],
);
pub static TYPE_OF_BATCH_GET_TRIGGERS_REQUEST: Type = Type::new(Kind::Structure(&BATCH_GET_TRIGGERS_REQUEST));
pub static BATCH_GET_TRIGGERS_RESPONSE: Structure = Structure::new(
    "BatchGetTriggersResponse",
    &[
        Member::optional("Triggers", &TRIGGER_LIST),
        Member::optional("TriggersNotFound", &TRIGGER_NAME_LIST),
    ],
);
pub static TYPE_OF_BATCH_GET_TRIGGERS_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_GET_TRIGGERS_RESPONSE));
pub static BATCH_GET_WORKFLOWS_REQUEST: Structure = Structure::new(
    "BatchGetWorkflowsRequest",
    &[
        Member::required("Names", &WORKFLOW_NAMES),
        Member::optional("IncludeGraph", &NULLABLE_BOOLEAN),
    ],
);
pub static TYPE_OF_BATCH_GET_WORKFLOWS_REQUEST: Type = Type::new(Kind::Structure(&BATCH_GET_WORKFLOWS_REQUEST));
pub static BATCH_GET_WORKFLOWS_RESPONSE: Structure = Structure::new(
    "BatchGetWorkflowsResponse",
    &[
        Member::optional("Workflows", &WORKFLOWS),
        Member::optional("MissingWorkflows", &WORKFLOW_NAMES),
    ],
);
pub static TYPE_OF_BATCH_GET_WORKFLOWS_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_GET_WORKFLOWS_RESPONSE));
pub static BATCH_SIZE: Type = Type::new(Kind::Integer).min(1).max(100);
pub static BATCH_STOP_JOB_RUN_ERROR: Structure = Structure::new(
    "BatchStopJobRunError",
    &[
        Member::optional("JobName", &NAME_STRING),
        Member::optional("JobRunId", &ID_STRING),
        Member::optional("ErrorDetail", &TYPE_OF_ERROR_DETAIL),
    ],
);
pub static TYPE_OF_BATCH_STOP_JOB_RUN_ERROR: Type = Type::new(Kind::Structure(&BATCH_STOP_JOB_RUN_ERROR));
pub static BATCH_STOP_JOB_RUN_ERROR_LIST: Type = Type::list(&TYPE_OF_BATCH_STOP_JOB_RUN_ERROR);
pub static BATCH_STOP_JOB_RUN_JOB_RUN_ID_LIST: Type = Type::list(&ID_STRING).min(1).max(25);
pub static BATCH_STOP_JOB_RUN_REQUEST: Structure = Structure::new(
    "BatchStopJobRunRequest",
    &[
        Member::required("JobName", &NAME_STRING),
        Member::required("JobRunIds", &BATCH_STOP_JOB_RUN_JOB_RUN_ID_LIST),
    ],
);
pub static TYPE_OF_BATCH_STOP_JOB_RUN_REQUEST: Type = Type::new(Kind::Structure(&BATCH_STOP_JOB_RUN_REQUEST));
pub static BATCH_STOP_JOB_RUN_RESPONSE: Structure = Structure::new(
    "BatchStopJobRunResponse",
    &[
        Member::optional("SuccessfulSubmissions", &BATCH_STOP_JOB_RUN_SUCCESSFUL_SUBMISSION_LIST),
        Member::optional("Errors", &BATCH_STOP_JOB_RUN_ERROR_LIST),
    ],
);
pub static TYPE_OF_BATCH_STOP_JOB_RUN_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_STOP_JOB_RUN_RESPONSE));
pub static BATCH_STOP_JOB_RUN_SUCCESSFUL_SUBMISSION: Structure = Structure::new(
    "BatchStopJobRunSuccessfulSubmission",
    &[
        Member::optional("JobName", &NAME_STRING),
        Member::optional("JobRunId", &ID_STRING),
    ],
);
pub static TYPE_OF_BATCH_STOP_JOB_RUN_SUCCESSFUL_SUBMISSION: Type =
    Type::new(Kind::Structure(&BATCH_STOP_JOB_RUN_SUCCESSFUL_SUBMISSION));
pub static BATCH_STOP_JOB_RUN_SUCCESSFUL_SUBMISSION_LIST: Type =
    Type::list(&TYPE_OF_BATCH_STOP_JOB_RUN_SUCCESSFUL_SUBMISSION);
pub static BATCH_UPDATE_PARTITION_FAILURE_ENTRY: Structure = Structure::new(
    "BatchUpdatePartitionFailureEntry",
    &[
        Member::optional("PartitionValueList", &BOUNDED_PARTITION_VALUE_LIST),
        Member::optional("ErrorDetail", &TYPE_OF_ERROR_DETAIL),
    ],
);
pub static TYPE_OF_BATCH_UPDATE_PARTITION_FAILURE_ENTRY: Type =
    Type::new(Kind::Structure(&BATCH_UPDATE_PARTITION_FAILURE_ENTRY));
pub static BATCH_UPDATE_PARTITION_FAILURE_LIST: Type = Type::list(&TYPE_OF_BATCH_UPDATE_PARTITION_FAILURE_ENTRY);
pub static BATCH_UPDATE_PARTITION_REQUEST: Structure = Structure::new(
    "BatchUpdatePartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("Entries", &BATCH_UPDATE_PARTITION_REQUEST_ENTRY_LIST),
    ],
);
pub static TYPE_OF_BATCH_UPDATE_PARTITION_REQUEST: Type = Type::new(Kind::Structure(&BATCH_UPDATE_PARTITION_REQUEST));
pub static BATCH_UPDATE_PARTITION_REQUEST_ENTRY: Structure = Structure::new(
    "BatchUpdatePartitionRequestEntry",
    &[
        Member::required("PartitionValueList", &BOUNDED_PARTITION_VALUE_LIST),
        Member::required("PartitionInput", &TYPE_OF_PARTITION_INPUT),
    ],
);
pub static TYPE_OF_BATCH_UPDATE_PARTITION_REQUEST_ENTRY: Type =
    Type::new(Kind::Structure(&BATCH_UPDATE_PARTITION_REQUEST_ENTRY));
pub static BATCH_UPDATE_PARTITION_REQUEST_ENTRY_LIST: Type = Type::list(&TYPE_OF_BATCH_UPDATE_PARTITION_REQUEST_ENTRY)
    .min(1)
    .max(100);
pub static BATCH_UPDATE_PARTITION_RESPONSE: Structure = Structure::new(
    "BatchUpdatePartitionResponse",
    &[Member::optional("Errors", &BATCH_UPDATE_PARTITION_FAILURE_LIST)],
);
pub static TYPE_OF_BATCH_UPDATE_PARTITION_RESPONSE: Type = Type::new(Kind::Structure(&BATCH_UPDATE_PARTITION_RESPONSE));
pub static BATCH_WINDOW: Type = Type::new(Kind::Integer).min(1).max(900);
pub static BINARY_COLUMN_STATISTICS_DATA: Structure = Structure::new(
    "BinaryColumnStatisticsData",
    &[
        Member::required("MaximumLength", &NON_NEGATIVE_LONG),
        Member::required("AverageLength", &NON_NEGATIVE_DOUBLE),
        Member::required("NumberOfNulls", &NON_NEGATIVE_LONG),
    ],
);
pub static TYPE_OF_BINARY_COLUMN_STATISTICS_DATA: Type = Type::new(Kind::Structure(&BINARY_COLUMN_STATISTICS_DATA));
pub static BLOB: Type = Type::new(Kind::Blob);
pub static BLUEPRINT_DETAILS: Structure = Structure::new(
    "BlueprintDetails",
    &[
        Member::optional("BlueprintName", &ORCHESTRATION_NAME_STRING),
        Member::optional("RunId", &ID_STRING),
    ],
);
pub static TYPE_OF_BLUEPRINT_DETAILS: Type = Type::new(Kind::Structure(&BLUEPRINT_DETAILS));
pub static BOOLEAN: Type = Type::new(Kind::Boolean);
pub static BOOLEAN_COLUMN_STATISTICS_DATA: Structure = Structure::new(
    "BooleanColumnStatisticsData",
    &[
        Member::required("NumberOfTrues", &NON_NEGATIVE_LONG),
        Member::required("NumberOfFalses", &NON_NEGATIVE_LONG),
        Member::required("NumberOfNulls", &NON_NEGATIVE_LONG),
    ],
);
pub static TYPE_OF_BOOLEAN_COLUMN_STATISTICS_DATA: Type = Type::new(Kind::Structure(&BOOLEAN_COLUMN_STATISTICS_DATA));
pub static BOOLEAN_NULLABLE: Type = Type::new(Kind::Boolean);
pub static BOOLEAN_VALUE: Type = Type::new(Kind::Boolean);
pub static BOUNDED_PARTITION_VALUE_LIST: Type = Type::list(&VALUE_STRING).min(0).max(100);
pub static CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST: Structure = Structure::new(
    "CancelDataQualityRuleRecommendationRunRequest",
    &[Member::required("RunId", &HASH_STRING)],
);
pub static TYPE_OF_CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST: Type =
    Type::new(Kind::Structure(&CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST));
pub static CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE: Structure =
    Structure::new("CancelDataQualityRuleRecommendationRunResponse", &[]);
pub static TYPE_OF_CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE: Type =
    Type::new(Kind::Structure(&CANCEL_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE));
pub static CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST: Structure = Structure::new(
    "CancelDataQualityRulesetEvaluationRunRequest",
    &[Member::required("RunId", &HASH_STRING)],
);
pub static TYPE_OF_CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST: Type =
    Type::new(Kind::Structure(&CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST));
pub static CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE: Structure =
    Structure::new("CancelDataQualityRulesetEvaluationRunResponse", &[]);
pub static TYPE_OF_CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE: Type =
    Type::new(Kind::Structure(&CANCEL_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE));
pub static CATALOG: Structure = Structure::new(
    "Catalog",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("Name", &CATALOG_NAME_STRING),
        Member::optional("ResourceArn", &RESOURCE_ARN_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("CreateTime", &TIMESTAMP),
        Member::optional("UpdateTime", &TIMESTAMP),
        Member::optional("TargetRedshiftCatalog", &TYPE_OF_TARGET_REDSHIFT_CATALOG),
        Member::optional("FederatedCatalog", &TYPE_OF_FEDERATED_CATALOG),
        Member::optional("CatalogProperties", &TYPE_OF_CATALOG_PROPERTIES_OUTPUT),
        Member::optional("CreateTableDefaultPermissions", &PRINCIPAL_PERMISSIONS_LIST),
        Member::optional("CreateDatabaseDefaultPermissions", &PRINCIPAL_PERMISSIONS_LIST),
        Member::optional(
            "AllowFullTableExternalDataAccess",
            &ALLOW_FULL_TABLE_EXTERNAL_DATA_ACCESS_ENUM,
        ),
    ],
);
pub static TYPE_OF_CATALOG: Type = Type::new(Kind::Structure(&CATALOG));
pub static CATALOG_ENCRYPTION_MODE: Type =
    Type::new(Kind::String).values(&["DISABLED", "SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"]);
pub static CATALOG_ENTRIES: Type = Type::list(&TYPE_OF_CATALOG_ENTRY);
pub static CATALOG_ENTRY: Structure = Structure::new(
    "CatalogEntry",
    &[
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
    ],
);
pub static TYPE_OF_CATALOG_ENTRY: Type = Type::new(Kind::Structure(&CATALOG_ENTRY));
pub static CATALOG_GETTER_PAGE_SIZE: Type = Type::new(Kind::Integer).min(1).max(100);
pub static CATALOG_ID_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static CATALOG_IMPORT_STATUS: Structure = Structure::new(
    "CatalogImportStatus",
    &[
        Member::optional("ImportCompleted", &BOOLEAN),
        Member::optional("ImportTime", &TIMESTAMP),
        Member::optional("ImportedBy", &NAME_STRING),
    ],
);
pub static TYPE_OF_CATALOG_IMPORT_STATUS: Type = Type::new(Kind::Structure(&CATALOG_IMPORT_STATUS));
pub static CATALOG_LIST: Type = Type::list(&TYPE_OF_CATALOG);
pub static CATALOG_NAME_STRING: Type = Type::new(Kind::String).min(1).max(64);
pub static CATALOG_PROPERTIES_OUTPUT: Structure = Structure::new(
    "CatalogPropertiesOutput",
    &[
        Member::optional("DataLakeAccessProperties", &TYPE_OF_DATA_LAKE_ACCESS_PROPERTIES_OUTPUT),
        Member::optional(
            "IcebergOptimizationProperties",
            &TYPE_OF_ICEBERG_OPTIMIZATION_PROPERTIES_OUTPUT,
        ),
        Member::optional("CustomProperties", &PARAMETERS_MAP),
    ],
);
pub static TYPE_OF_CATALOG_PROPERTIES_OUTPUT: Type = Type::new(Kind::Structure(&CATALOG_PROPERTIES_OUTPUT));
pub static CATALOG_TABLES_LIST: Type = Type::list(&NAME_STRING).min(1);
pub static CATALOG_TARGET: Structure = Structure::new(
    "CatalogTarget",
    &[
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("Tables", &CATALOG_TABLES_LIST),
        Member::optional("ConnectionName", &CONNECTION_NAME),
        Member::optional("EventQueueArn", &EVENT_QUEUE_ARN),
        Member::optional("DlqEventQueueArn", &EVENT_QUEUE_ARN),
    ],
);
pub static TYPE_OF_CATALOG_TARGET: Type = Type::new(Kind::Structure(&CATALOG_TARGET));
pub static CATALOG_TARGET_LIST: Type = Type::list(&TYPE_OF_CATALOG_TARGET);
pub static CLASSIFICATION: Type = Type::new(Kind::String);
pub static CLASSIFIER: Structure = Structure::new(
    "Classifier",
    &[
        Member::optional("GrokClassifier", &TYPE_OF_GROK_CLASSIFIER),
        Member::optional("XMLClassifier", &TYPE_OF_XML_CLASSIFIER),
        Member::optional("JsonClassifier", &TYPE_OF_JSON_CLASSIFIER),
        Member::optional("CsvClassifier", &TYPE_OF_CSV_CLASSIFIER),
    ],
);
pub static TYPE_OF_CLASSIFIER: Type = Type::new(Kind::Structure(&CLASSIFIER));
pub static CLASSIFIER_LIST: Type = Type::list(&TYPE_OF_CLASSIFIER);
pub static CLASSIFIER_NAME_LIST: Type = Type::list(&NAME_STRING);
pub static CLOUD_WATCH_ENCRYPTION: Structure = Structure::new(
    "CloudWatchEncryption",
    &[
        Member::optional("CloudWatchEncryptionMode", &CLOUD_WATCH_ENCRYPTION_MODE),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
    ],
);
pub static TYPE_OF_CLOUD_WATCH_ENCRYPTION: Type = Type::new(Kind::Structure(&CLOUD_WATCH_ENCRYPTION));
pub static CLOUD_WATCH_ENCRYPTION_MODE: Type = Type::new(Kind::String).values(&["DISABLED", "SSE-KMS"]);
pub static CODE_GEN_ARG_NAME: Type = Type::new(Kind::String);
pub static CODE_GEN_ARG_VALUE: Type = Type::new(Kind::String);
pub static CODE_GEN_CONFIGURATION_NODES: Type = Type::new(Kind::Document).sensitive();
pub static CODE_GEN_EDGE: Structure = Structure::new(
    "CodeGenEdge",
    &[
        Member::required("Source", &CODE_GEN_IDENTIFIER),
        Member::required("Target", &CODE_GEN_IDENTIFIER),
        Member::optional("TargetParameter", &CODE_GEN_ARG_NAME),
    ],
);
pub static TYPE_OF_CODE_GEN_EDGE: Type = Type::new(Kind::Structure(&CODE_GEN_EDGE));
pub static CODE_GEN_IDENTIFIER: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CODE_GEN_IDENTIFIER);
pub static CODE_GEN_NODE: Structure = Structure::new(
    "CodeGenNode",
    &[
        Member::required("Id", &CODE_GEN_IDENTIFIER),
        Member::required("NodeType", &CODE_GEN_NODE_TYPE),
        Member::required("Args", &CODE_GEN_NODE_ARGS),
        Member::optional("LineNumber", &INTEGER),
    ],
);
pub static TYPE_OF_CODE_GEN_NODE: Type = Type::new(Kind::Structure(&CODE_GEN_NODE));
pub static CODE_GEN_NODE_ARG: Structure = Structure::new(
    "CodeGenNodeArg",
    &[
        Member::required("Name", &CODE_GEN_ARG_NAME),
        Member::required("Value", &CODE_GEN_ARG_VALUE),
        Member::optional("Param", &BOOLEAN),
    ],
);
pub static TYPE_OF_CODE_GEN_NODE_ARG: Type = Type::new(Kind::Structure(&CODE_GEN_NODE_ARG));
pub static CODE_GEN_NODE_ARGS: Type = Type::list(&TYPE_OF_CODE_GEN_NODE_ARG).min(0).max(50);
pub static CODE_GEN_NODE_TYPE: Type = Type::new(Kind::String);
pub static COLUMN: Structure = Structure::new(
    "Column",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Type", &COLUMN_TYPE_STRING),
        Member::optional("Comment", &COMMENT_STRING),
        Member::optional("Parameters", &PARAMETERS_MAP),
    ],
);
pub static TYPE_OF_COLUMN: Type = Type::new(Kind::Structure(&COLUMN));
pub static COLUMN_ERROR: Structure = Structure::new(
    "ColumnError",
    &[
        Member::optional("ColumnName", &NAME_STRING),
        Member::optional("Error", &TYPE_OF_ERROR_DETAIL),
    ],
);
pub static TYPE_OF_COLUMN_ERROR: Type = Type::new(Kind::Structure(&COLUMN_ERROR));
pub static COLUMN_ERRORS: Type = Type::list(&TYPE_OF_COLUMN_ERROR);
pub static COLUMN_LIST: Type = Type::list(&TYPE_OF_COLUMN);
pub static COLUMN_NAME_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(1024)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static COLUMN_STATISTICS: Structure = Structure::new(
    "ColumnStatistics",
    &[
        Member::required("ColumnName", &NAME_STRING),
        Member::required("ColumnType", &TYPE_STRING),
        Member::required("AnalyzedTime", &TIMESTAMP),
        Member::required("StatisticsData", &TYPE_OF_COLUMN_STATISTICS_DATA),
    ],
);
pub static TYPE_OF_COLUMN_STATISTICS: Type = Type::new(Kind::Structure(&COLUMN_STATISTICS));
pub static COLUMN_STATISTICS_DATA: Structure = Structure::new(
    "ColumnStatisticsData",
    &[
        Member::required("Type", &COLUMN_STATISTICS_TYPE),
        Member::optional("BooleanColumnStatisticsData", &TYPE_OF_BOOLEAN_COLUMN_STATISTICS_DATA),
        Member::optional("DateColumnStatisticsData", &TYPE_OF_DATE_COLUMN_STATISTICS_DATA),
        Member::optional("DecimalColumnStatisticsData", &TYPE_OF_DECIMAL_COLUMN_STATISTICS_DATA),
        Member::optional("DoubleColumnStatisticsData", &TYPE_OF_DOUBLE_COLUMN_STATISTICS_DATA),
        Member::optional("LongColumnStatisticsData", &TYPE_OF_LONG_COLUMN_STATISTICS_DATA),
        Member::optional("StringColumnStatisticsData", &TYPE_OF_STRING_COLUMN_STATISTICS_DATA),
        Member::optional("BinaryColumnStatisticsData", &TYPE_OF_BINARY_COLUMN_STATISTICS_DATA),
    ],
);
pub static TYPE_OF_COLUMN_STATISTICS_DATA: Type = Type::new(Kind::Structure(&COLUMN_STATISTICS_DATA));
pub static COLUMN_STATISTICS_ERROR: Structure = Structure::new(
    "ColumnStatisticsError",
    &[
        Member::optional("ColumnStatistics", &TYPE_OF_COLUMN_STATISTICS),
        Member::optional("Error", &TYPE_OF_ERROR_DETAIL),
    ],
);
pub static TYPE_OF_COLUMN_STATISTICS_ERROR: Type = Type::new(Kind::Structure(&COLUMN_STATISTICS_ERROR));
pub static COLUMN_STATISTICS_ERRORS: Type = Type::list(&TYPE_OF_COLUMN_STATISTICS_ERROR);
pub static COLUMN_STATISTICS_LIST: Type = Type::list(&TYPE_OF_COLUMN_STATISTICS);
pub static COLUMN_STATISTICS_TYPE: Type =
    Type::new(Kind::String).values(&["BOOLEAN", "DATE", "DECIMAL", "DOUBLE", "LONG", "STRING", "BINARY"]);
pub static COLUMN_TYPE_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(131072)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static COLUMN_VALUE_STRING_LIST: Type = Type::list(&COLUMN_VALUES_STRING);
pub static COLUMN_VALUES_STRING: Type = Type::new(Kind::String);
pub static COMMENT_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static COMPARATOR: Type = Type::new(Kind::String).values(&[
    "EQUALS",
    "GREATER_THAN",
    "LESS_THAN",
    "GREATER_THAN_EQUALS",
    "LESS_THAN_EQUALS",
]);
pub static COMPUTE_ENVIRONMENT: Type = Type::new(Kind::String).values(&["SPARK", "ATHENA", "PYTHON"]);
pub static COMPUTE_ENVIRONMENT_LIST: Type = Type::list(&COMPUTE_ENVIRONMENT);
pub static CONDITION: Structure = Structure::new(
    "Condition",
    &[
        Member::optional("LogicalOperator", &LOGICAL_OPERATOR),
        Member::optional("JobName", &NAME_STRING),
        Member::optional("State", &JOB_RUN_STATE),
        Member::optional("CrawlerName", &NAME_STRING),
        Member::optional("CrawlState", &CRAWL_STATE),
    ],
);
pub static TYPE_OF_CONDITION: Type = Type::new(Kind::Structure(&CONDITION));
pub static CONDITION_LIST: Type = Type::list(&TYPE_OF_CONDITION).max(500);
pub static CONNECTION: Structure = Structure::new(
    "Connection",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("ConnectionType", &CONNECTION_TYPE),
        Member::optional("MatchCriteria", &MATCH_CRITERIA),
        Member::optional("ConnectionProperties", &CONNECTION_PROPERTIES),
        Member::optional("SparkProperties", &PROPERTY_MAP),
        Member::optional("AthenaProperties", &PROPERTY_MAP),
        Member::optional("PythonProperties", &PROPERTY_MAP),
        Member::optional(
            "PhysicalConnectionRequirements",
            &TYPE_OF_PHYSICAL_CONNECTION_REQUIREMENTS,
        ),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastUpdatedTime", &TIMESTAMP),
        Member::optional("LastUpdatedBy", &NAME_STRING),
        Member::optional("Status", &CONNECTION_STATUS),
        Member::optional("StatusReason", &LONG_VALUE_STRING),
        Member::optional("LastConnectionValidationTime", &TIMESTAMP),
        Member::optional("AuthenticationConfiguration", &TYPE_OF_AUTHENTICATION_CONFIGURATION),
        Member::optional("ConnectionSchemaVersion", &CONNECTION_SCHEMA_VERSION),
        Member::optional("CompatibleComputeEnvironments", &COMPUTE_ENVIRONMENT_LIST),
    ],
);
pub static TYPE_OF_CONNECTION: Type = Type::new(Kind::Structure(&CONNECTION));
pub static CONNECTION_INPUT: Structure = Structure::new(
    "ConnectionInput",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::required("ConnectionType", &CONNECTION_TYPE),
        Member::optional("MatchCriteria", &MATCH_CRITERIA),
        Member::required("ConnectionProperties", &CONNECTION_PROPERTIES),
        Member::optional("SparkProperties", &PROPERTY_MAP),
        Member::optional("AthenaProperties", &PROPERTY_MAP),
        Member::optional("PythonProperties", &PROPERTY_MAP),
        Member::optional(
            "PhysicalConnectionRequirements",
            &TYPE_OF_PHYSICAL_CONNECTION_REQUIREMENTS,
        ),
        Member::optional(
            "AuthenticationConfiguration",
            &TYPE_OF_AUTHENTICATION_CONFIGURATION_INPUT,
        ),
        Member::optional("ValidateCredentials", &BOOLEAN),
        Member::optional("ValidateForComputeEnvironments", &COMPUTE_ENVIRONMENT_LIST),
    ],
);
pub static TYPE_OF_CONNECTION_INPUT: Type = Type::new(Kind::Structure(&CONNECTION_INPUT));
pub static CONNECTION_LIST: Type = Type::list(&TYPE_OF_CONNECTION);
pub static CONNECTION_NAME: Type = Type::new(Kind::String);
pub static CONNECTION_PASSWORD_ENCRYPTION: Structure = Structure::new(
    "ConnectionPasswordEncryption",
    &[
        Member::required("ReturnConnectionPasswordEncrypted", &BOOLEAN),
        Member::optional("AwsKmsKeyId", &NAME_STRING),
    ],
);
pub static TYPE_OF_CONNECTION_PASSWORD_ENCRYPTION: Type = Type::new(Kind::Structure(&CONNECTION_PASSWORD_ENCRYPTION));
pub static CONNECTION_PROPERTIES: Type = Type::map(&CONNECTION_PROPERTY_KEY, &VALUE_STRING).min(0).max(100);
pub static CONNECTION_PROPERTY_KEY: Type = Type::new(Kind::String).values(&[
    "HOST",
    "PORT",
    "USERNAME",
    "PASSWORD",
    "ENCRYPTED_PASSWORD",
    "JDBC_DRIVER_JAR_URI",
    "JDBC_DRIVER_CLASS_NAME",
    "JDBC_ENGINE",
    "JDBC_ENGINE_VERSION",
    "CONFIG_FILES",
    "INSTANCE_ID",
    "JDBC_CONNECTION_URL",
    "JDBC_ENFORCE_SSL",
    "CUSTOM_JDBC_CERT",
    "SKIP_CUSTOM_JDBC_CERT_VALIDATION",
    "CUSTOM_JDBC_CERT_STRING",
    "CONNECTION_URL",
    "KAFKA_BOOTSTRAP_SERVERS",
    "KAFKA_SSL_ENABLED",
    "KAFKA_CUSTOM_CERT",
    "KAFKA_SKIP_CUSTOM_CERT_VALIDATION",
    "KAFKA_CLIENT_KEYSTORE",
    "KAFKA_CLIENT_KEYSTORE_PASSWORD",
    "KAFKA_CLIENT_KEY_PASSWORD",
    "ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD",
    "ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD",
    "KAFKA_SASL_MECHANISM",
    "KAFKA_SASL_PLAIN_USERNAME",
    "KAFKA_SASL_PLAIN_PASSWORD",
    "ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD",
    "KAFKA_SASL_SCRAM_USERNAME",
    "KAFKA_SASL_SCRAM_PASSWORD",
    "KAFKA_SASL_SCRAM_SECRETS_ARN",
    "ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD",
    "KAFKA_SASL_GSSAPI_KEYTAB",
    "KAFKA_SASL_GSSAPI_KRB5_CONF",
    "KAFKA_SASL_GSSAPI_SERVICE",
    "KAFKA_SASL_GSSAPI_PRINCIPAL",
    "SECRET_ID",
    "CONNECTOR_URL",
    "CONNECTOR_TYPE",
    "CONNECTOR_CLASS_NAME",
    "ENDPOINT",
    "ENDPOINT_TYPE",
    "ROLE_ARN",
    "REGION",
    "WORKGROUP_NAME",
    "CLUSTER_IDENTIFIER",
    "DATABASE",
]);
pub static CONNECTION_SCHEMA_VERSION: Type = Type::new(Kind::Integer).min(1).max(2);
pub static CONNECTION_STATUS: Type = Type::new(Kind::String).values(&["READY", "IN_PROGRESS", "FAILED"]);
pub static CONNECTION_STRING: Type = Type::new(Kind::String).max(255);
pub static CONNECTION_STRING_LIST: Type = Type::list(&CONNECTION_STRING).max(1000);
pub static CONNECTION_TYPE: Type = Type::new(Kind::String).values(&[
    "JDBC",
    "SFTP",
    "MONGODB",
    "KAFKA",
    "NETWORK",
    "MARKETPLACE",
    "CUSTOM",
    "SALESFORCE",
    "VIEW_VALIDATION_REDSHIFT",
    "VIEW_VALIDATION_ATHENA",
    "GOOGLEADS",
    "GOOGLESHEETS",
    "GOOGLEANALYTICS4",
    "SERVICENOW",
    "MARKETO",
    "SAPODATA",
    "ZENDESK",
    "JIRACLOUD",
    "NETSUITEERP",
    "HUBSPOT",
    "FACEBOOKADS",
    "INSTAGRAMADS",
    "ZOHOCRM",
    "SALESFORCEPARDOT",
    "SALESFORCEMARKETINGCLOUD",
    "ADOBEANALYTICS",
    "SLACK",
    "LINKEDIN",
    "MIXPANEL",
    "ASANA",
    "STRIPE",
    "SMARTSHEET",
    "DATADOG",
    "WOOCOMMERCE",
    "INTERCOM",
    "SNAPCHATADS",
    "PAYPAL",
    "QUICKBOOKS",
    "FACEBOOKPAGEINSIGHTS",
    "FRESHDESK",
    "TWILIO",
    "DOCUSIGNMONITOR",
    "FRESHSALES",
    "ZOOM",
    "GOOGLESEARCHCONSOLE",
    "SALESFORCECOMMERCECLOUD",
    "SAPCONCUR",
    "DYNATRACE",
    "MICROSOFTDYNAMIC365FINANCEANDOPS",
    "MICROSOFTTEAMS",
    "BLACKBAUDRAISEREDGENXT",
    "MAILCHIMP",
    "GITLAB",
    "PENDO",
    "PRODUCTBOARD",
    "CIRCLECI",
    "PIPEDIVE",
    "SENDGRID",
    "AZURECOSMOS",
    "AZURESQL",
    "BIGQUERY",
    "BLACKBAUD",
    "CLOUDERAHIVE",
    "CLOUDERAIMPALA",
    "CLOUDWATCH",
    "CLOUDWATCHMETRICS",
    "CMDB",
    "DATALAKEGEN2",
    "DB2",
    "DB2AS400",
    "DOCUMENTDB",
    "DOMO",
    "DYNAMODB",
    "GOOGLECLOUDSTORAGE",
    "HBASE",
    "KUSTOMER",
    "MICROSOFTDYNAMICS365CRM",
    "MONDAY",
    "MYSQL",
    "OKTA",
    "OPENSEARCH",
    "ORACLE",
    "PIPEDRIVE",
    "POSTGRESQL",
    "SAPHANA",
    "SQLSERVER",
    "SYNAPSE",
    "TERADATA",
    "TERADATANOS",
    "TIMESTREAM",
    "TPCDS",
    "VERTICA",
]);
pub static CONNECTIONS_LIST: Structure = Structure::new(
    "ConnectionsList",
    &[Member::optional("Connections", &CONNECTION_STRING_LIST)],
);
pub static TYPE_OF_CONNECTIONS_LIST: Type = Type::new(Kind::Structure(&CONNECTIONS_LIST));
pub static CONTEXT_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static CONTEXT_VALUE: Type = Type::new(Kind::String).min(0).max(256);
pub static CRAWL: Structure = Structure::new(
    "Crawl",
    &[
        Member::optional("State", &CRAWL_STATE),
        Member::optional("StartedOn", &TIMESTAMP_VALUE),
        Member::optional("CompletedOn", &TIMESTAMP_VALUE),
        Member::optional("ErrorMessage", &DESCRIPTION_STRING),
        Member::optional("LogGroup", &LOG_GROUP),
        Member::optional("LogStream", &LOG_STREAM),
    ],
);
pub static TYPE_OF_CRAWL: Type = Type::new(Kind::Structure(&CRAWL));
pub static CRAWL_ID: Type = Type::new(Kind::String);
pub static CRAWL_LIST: Type = Type::list(&TYPE_OF_CRAWL);
pub static CRAWL_STATE: Type =
    Type::new(Kind::String).values(&["RUNNING", "CANCELLING", "CANCELLED", "SUCCEEDED", "FAILED", "ERROR"]);
pub static CRAWLER: Structure = Structure::new(
    "Crawler",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Role", &ROLE),
        Member::optional("Targets", &TYPE_OF_CRAWLER_TARGETS),
        Member::optional("DatabaseName", &DATABASE_NAME),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Classifiers", &CLASSIFIER_NAME_LIST),
        Member::optional("RecrawlPolicy", &TYPE_OF_RECRAWL_POLICY),
        Member::optional("SchemaChangePolicy", &TYPE_OF_SCHEMA_CHANGE_POLICY),
        Member::optional("LineageConfiguration", &TYPE_OF_LINEAGE_CONFIGURATION),
        Member::optional("State", &CRAWLER_STATE),
        Member::optional("TablePrefix", &TABLE_PREFIX),
        Member::optional("Schedule", &TYPE_OF_SCHEDULE),
        Member::optional("CrawlElapsedTime", &MILLISECONDS_COUNT),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastUpdated", &TIMESTAMP),
        Member::optional("LastCrawl", &TYPE_OF_LAST_CRAWL_INFO),
        Member::optional("Version", &VERSION_ID),
        Member::optional("Configuration", &CRAWLER_CONFIGURATION),
        Member::optional("CrawlerSecurityConfiguration", &CRAWLER_SECURITY_CONFIGURATION),
        Member::optional("LakeFormationConfiguration", &TYPE_OF_LAKE_FORMATION_CONFIGURATION),
    ],
);
pub static TYPE_OF_CRAWLER: Type = Type::new(Kind::Structure(&CRAWLER));
pub static CRAWLER_CONFIGURATION: Type = Type::new(Kind::String);
pub static CRAWLER_HISTORY: Structure = Structure::new(
    "CrawlerHistory",
    &[
        Member::optional("CrawlId", &CRAWL_ID),
        Member::optional("State", &CRAWLER_HISTORY_STATE),
        Member::optional("StartTime", &TIMESTAMP),
        Member::optional("EndTime", &TIMESTAMP),
        Member::optional("Summary", &NAME_STRING),
        Member::optional("ErrorMessage", &DESCRIPTION_STRING),
        Member::optional("LogGroup", &LOG_GROUP),
        Member::optional("LogStream", &LOG_STREAM),
        Member::optional("MessagePrefix", &MESSAGE_PREFIX),
        Member::optional("DPUHour", &NON_NEGATIVE_DOUBLE),
    ],
);
pub static TYPE_OF_CRAWLER_HISTORY: Type = Type::new(Kind::Structure(&CRAWLER_HISTORY));
pub static CRAWLER_HISTORY_LIST: Type = Type::list(&TYPE_OF_CRAWLER_HISTORY);
pub static CRAWLER_HISTORY_STATE: Type = Type::new(Kind::String).values(&["RUNNING", "COMPLETED", "FAILED", "STOPPED"]);
pub static CRAWLER_LINEAGE_SETTINGS: Type = Type::new(Kind::String).values(&["ENABLE", "DISABLE"]);
pub static CRAWLER_LIST: Type = Type::list(&TYPE_OF_CRAWLER);
pub static CRAWLER_METRICS: Structure = Structure::new(
    "CrawlerMetrics",
    &[
        Member::optional("CrawlerName", &NAME_STRING),
        Member::optional("TimeLeftSeconds", &NON_NEGATIVE_DOUBLE),
        Member::optional("StillEstimating", &BOOLEAN),
        Member::optional("LastRuntimeSeconds", &NON_NEGATIVE_DOUBLE),
        Member::optional("MedianRuntimeSeconds", &NON_NEGATIVE_DOUBLE),
        Member::optional("TablesCreated", &NON_NEGATIVE_INTEGER),
        Member::optional("TablesUpdated", &NON_NEGATIVE_INTEGER),
        Member::optional("TablesDeleted", &NON_NEGATIVE_INTEGER),
    ],
);
pub static TYPE_OF_CRAWLER_METRICS: Type = Type::new(Kind::Structure(&CRAWLER_METRICS));
pub static CRAWLER_METRICS_LIST: Type = Type::list(&TYPE_OF_CRAWLER_METRICS);
pub static CRAWLER_NAME_LIST: Type = Type::list(&NAME_STRING).min(0).max(100);
pub static CRAWLER_NODE_DETAILS: Structure =
    Structure::new("CrawlerNodeDetails", &[Member::optional("Crawls", &CRAWL_LIST)]);
pub static TYPE_OF_CRAWLER_NODE_DETAILS: Type = Type::new(Kind::Structure(&CRAWLER_NODE_DETAILS));
pub static CRAWLER_SECURITY_CONFIGURATION: Type = Type::new(Kind::String).min(0).max(128);
pub static CRAWLER_STATE: Type = Type::new(Kind::String).values(&["READY", "RUNNING", "STOPPING"]);
pub static CRAWLER_TARGETS: Structure = Structure::new(
    "CrawlerTargets",
    &[
        Member::optional("S3Targets", &S3_TARGET_LIST),
        Member::optional("JdbcTargets", &JDBC_TARGET_LIST),
        Member::optional("MongoDBTargets", &MONGO_DB_TARGET_LIST),
        Member::optional("DynamoDBTargets", &DYNAMO_DB_TARGET_LIST),
        Member::optional("CatalogTargets", &CATALOG_TARGET_LIST),
        Member::optional("DeltaTargets", &DELTA_TARGET_LIST),
        Member::optional("IcebergTargets", &ICEBERG_TARGET_LIST),
        Member::optional("HudiTargets", &HUDI_TARGET_LIST),
    ],
);
pub static TYPE_OF_CRAWLER_TARGETS: Type = Type::new(Kind::Structure(&CRAWLER_TARGETS));
pub static CRAWLS_FILTER: Structure = Structure::new(
    "CrawlsFilter",
    &[
        Member::optional("FieldName", &FIELD_NAME),
        Member::optional("FilterOperator", &FILTER_OPERATOR),
        Member::optional("FieldValue", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_CRAWLS_FILTER: Type = Type::new(Kind::Structure(&CRAWLS_FILTER));
pub static CRAWLS_FILTER_LIST: Type = Type::list(&TYPE_OF_CRAWLS_FILTER);
pub static CREATE_CLASSIFIER_REQUEST: Structure = Structure::new(
    "CreateClassifierRequest",
    &[
        Member::optional("GrokClassifier", &TYPE_OF_CREATE_GROK_CLASSIFIER_REQUEST),
        Member::optional("XMLClassifier", &TYPE_OF_CREATE_XML_CLASSIFIER_REQUEST),
        Member::optional("JsonClassifier", &TYPE_OF_CREATE_JSON_CLASSIFIER_REQUEST),
        Member::optional("CsvClassifier", &TYPE_OF_CREATE_CSV_CLASSIFIER_REQUEST),
    ],
);
pub static TYPE_OF_CREATE_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&CREATE_CLASSIFIER_REQUEST));
pub static CREATE_CLASSIFIER_RESPONSE: Structure = Structure::new("CreateClassifierResponse", &[]);
pub static TYPE_OF_CREATE_CLASSIFIER_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_CLASSIFIER_RESPONSE));
pub static CREATE_CONNECTION_REQUEST: Structure = Structure::new(
    "CreateConnectionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("ConnectionInput", &TYPE_OF_CONNECTION_INPUT),
        Member::optional("Tags", &TAGS_MAP),
    ],
);
pub static TYPE_OF_CREATE_CONNECTION_REQUEST: Type = Type::new(Kind::Structure(&CREATE_CONNECTION_REQUEST));
pub static CREATE_CONNECTION_RESPONSE: Structure = Structure::new(
    "CreateConnectionResponse",
    &[Member::optional("CreateConnectionStatus", &CONNECTION_STATUS)],
);
pub static TYPE_OF_CREATE_CONNECTION_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_CONNECTION_RESPONSE));
pub static CREATE_CRAWLER_REQUEST: Structure = Structure::new(
    "CreateCrawlerRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("Role", &ROLE),
        Member::optional("DatabaseName", &DATABASE_NAME),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::required("Targets", &TYPE_OF_CRAWLER_TARGETS),
        Member::optional("Schedule", &CRON_EXPRESSION),
        Member::optional("Classifiers", &CLASSIFIER_NAME_LIST),
        Member::optional("TablePrefix", &TABLE_PREFIX),
        Member::optional("SchemaChangePolicy", &TYPE_OF_SCHEMA_CHANGE_POLICY),
        Member::optional("RecrawlPolicy", &TYPE_OF_RECRAWL_POLICY),
        Member::optional("LineageConfiguration", &TYPE_OF_LINEAGE_CONFIGURATION),
        Member::optional("LakeFormationConfiguration", &TYPE_OF_LAKE_FORMATION_CONFIGURATION),
        Member::optional("Configuration", &CRAWLER_CONFIGURATION),
        Member::optional("CrawlerSecurityConfiguration", &CRAWLER_SECURITY_CONFIGURATION),
        Member::optional("Tags", &TAGS_MAP),
    ],
);
pub static TYPE_OF_CREATE_CRAWLER_REQUEST: Type = Type::new(Kind::Structure(&CREATE_CRAWLER_REQUEST));
pub static CREATE_CRAWLER_RESPONSE: Structure = Structure::new("CreateCrawlerResponse", &[]);
pub static TYPE_OF_CREATE_CRAWLER_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_CRAWLER_RESPONSE));
pub static CREATE_CSV_CLASSIFIER_REQUEST: Structure = Structure::new(
    "CreateCsvClassifierRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Delimiter", &CSV_COLUMN_DELIMITER),
        Member::optional("QuoteSymbol", &CSV_QUOTE_SYMBOL),
        Member::optional("ContainsHeader", &CSV_HEADER_OPTION),
        Member::optional("Header", &CSV_HEADER),
        Member::optional("DisableValueTrimming", &NULLABLE_BOOLEAN),
        Member::optional("AllowSingleColumn", &NULLABLE_BOOLEAN),
        Member::optional("CustomDatatypeConfigured", &NULLABLE_BOOLEAN),
        Member::optional("CustomDatatypes", &CUSTOM_DATATYPES),
        Member::optional("Serde", &CSV_SERDE_OPTION),
    ],
);
pub static TYPE_OF_CREATE_CSV_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&CREATE_CSV_CLASSIFIER_REQUEST));
pub static CREATE_DATA_QUALITY_RULESET_REQUEST: Structure = Structure::new(
    "CreateDataQualityRulesetRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::required("Ruleset", &DATA_QUALITY_RULESET_STRING),
        Member::optional("Tags", &TAGS_MAP),
        Member::optional("TargetTable", &TYPE_OF_DATA_QUALITY_TARGET_TABLE),
        Member::optional("DataQualitySecurityConfiguration", &NAME_STRING),
        Member::optional("ClientToken", &HASH_STRING),
    ],
);
pub static TYPE_OF_CREATE_DATA_QUALITY_RULESET_REQUEST: Type =
    Type::new(Kind::Structure(&CREATE_DATA_QUALITY_RULESET_REQUEST));
pub static CREATE_DATA_QUALITY_RULESET_RESPONSE: Structure = Structure::new(
    "CreateDataQualityRulesetResponse",
    &[Member::optional("Name", &NAME_STRING)],
);
pub static TYPE_OF_CREATE_DATA_QUALITY_RULESET_RESPONSE: Type =
    Type::new(Kind::Structure(&CREATE_DATA_QUALITY_RULESET_RESPONSE));
pub static CREATE_DATABASE_REQUEST: Structure = Structure::new(
    "CreateDatabaseRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseInput", &TYPE_OF_DATABASE_INPUT),
        Member::optional("Tags", &TAGS_MAP),
    ],
);
pub static TYPE_OF_CREATE_DATABASE_REQUEST: Type = Type::new(Kind::Structure(&CREATE_DATABASE_REQUEST));
pub static CREATE_DATABASE_RESPONSE: Structure = Structure::new("CreateDatabaseResponse", &[]);
pub static TYPE_OF_CREATE_DATABASE_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_DATABASE_RESPONSE));
pub static CREATE_GROK_CLASSIFIER_REQUEST: Structure = Structure::new(
    "CreateGrokClassifierRequest",
    &[
        Member::required("Classification", &CLASSIFICATION),
        Member::required("Name", &NAME_STRING),
        Member::required("GrokPattern", &GROK_PATTERN),
        Member::optional("CustomPatterns", &CUSTOM_PATTERNS),
    ],
);
pub static TYPE_OF_CREATE_GROK_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&CREATE_GROK_CLASSIFIER_REQUEST));
pub static CREATE_ICEBERG_TABLE_INPUT: Structure = Structure::new(
    "CreateIcebergTableInput",
    &[
        Member::required("Location", &LOCATION_STRING),
        Member::required("Schema", &TYPE_OF_ICEBERG_SCHEMA),
        Member::optional("PartitionSpec", &TYPE_OF_ICEBERG_PARTITION_SPEC),
        Member::optional("WriteOrder", &TYPE_OF_ICEBERG_SORT_ORDER),
        Member::optional("Properties", &STRING_TO_STRING_MAP),
    ],
);
pub static TYPE_OF_CREATE_ICEBERG_TABLE_INPUT: Type = Type::new(Kind::Structure(&CREATE_ICEBERG_TABLE_INPUT));
pub static CREATE_JOB_REQUEST: Structure = Structure::new(
    "CreateJobRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("JobMode", &JOB_MODE),
        Member::optional("JobRunQueuingEnabled", &NULLABLE_BOOLEAN),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("LogUri", &URI_STRING),
        Member::required("Role", &ROLE_STRING),
        Member::optional("ExecutionProperty", &TYPE_OF_EXECUTION_PROPERTY),
        Member::required("Command", &TYPE_OF_JOB_COMMAND),
        Member::optional("DefaultArguments", &GENERIC_MAP),
        Member::optional("NonOverridableArguments", &GENERIC_MAP),
        Member::optional("Connections", &TYPE_OF_CONNECTIONS_LIST),
        Member::optional("MaxRetries", &MAX_RETRIES),
        Member::optional("AllocatedCapacity", &INTEGER_VALUE),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("MaxCapacity", &NULLABLE_DOUBLE),
        Member::optional("SecurityConfiguration", &NAME_STRING),
        Member::optional("Tags", &TAGS_MAP),
        Member::optional("NotificationProperty", &TYPE_OF_NOTIFICATION_PROPERTY),
        Member::optional("GlueVersion", &GLUE_VERSION_STRING),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("WorkerType", &WORKER_TYPE),
        Member::optional("CodeGenConfigurationNodes", &CODE_GEN_CONFIGURATION_NODES),
        Member::optional("ExecutionClass", &EXECUTION_CLASS),
        Member::optional("SourceControlDetails", &TYPE_OF_SOURCE_CONTROL_DETAILS),
        Member::optional("MaintenanceWindow", &MAINTENANCE_WINDOW),
    ],
);
pub static TYPE_OF_CREATE_JOB_REQUEST: Type = Type::new(Kind::Structure(&CREATE_JOB_REQUEST));
pub static CREATE_JOB_RESPONSE: Structure =
    Structure::new("CreateJobResponse", &[Member::optional("Name", &NAME_STRING)]);
pub static TYPE_OF_CREATE_JOB_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_JOB_RESPONSE));
pub static CREATE_JSON_CLASSIFIER_REQUEST: Structure = Structure::new(
    "CreateJsonClassifierRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("JsonPath", &JSON_PATH),
    ],
);
pub static TYPE_OF_CREATE_JSON_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&CREATE_JSON_CLASSIFIER_REQUEST));
pub static CREATE_PARTITION_INDEX_REQUEST: Structure = Structure::new(
    "CreatePartitionIndexRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionIndex", &TYPE_OF_PARTITION_INDEX),
    ],
);
pub static TYPE_OF_CREATE_PARTITION_INDEX_REQUEST: Type = Type::new(Kind::Structure(&CREATE_PARTITION_INDEX_REQUEST));
pub static CREATE_PARTITION_INDEX_RESPONSE: Structure = Structure::new("CreatePartitionIndexResponse", &[]);
pub static TYPE_OF_CREATE_PARTITION_INDEX_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_PARTITION_INDEX_RESPONSE));
pub static CREATE_PARTITION_REQUEST: Structure = Structure::new(
    "CreatePartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionInput", &TYPE_OF_PARTITION_INPUT),
    ],
);
pub static TYPE_OF_CREATE_PARTITION_REQUEST: Type = Type::new(Kind::Structure(&CREATE_PARTITION_REQUEST));
pub static CREATE_PARTITION_RESPONSE: Structure = Structure::new("CreatePartitionResponse", &[]);
pub static TYPE_OF_CREATE_PARTITION_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_PARTITION_RESPONSE));
pub static CREATE_SCRIPT_REQUEST: Structure = Structure::new(
    "CreateScriptRequest",
    &[
        Member::optional("DagNodes", &DAG_NODES),
        Member::optional("DagEdges", &DAG_EDGES),
        Member::optional("Language", &LANGUAGE),
    ],
);
pub static TYPE_OF_CREATE_SCRIPT_REQUEST: Type = Type::new(Kind::Structure(&CREATE_SCRIPT_REQUEST));
pub static CREATE_SCRIPT_RESPONSE: Structure = Structure::new(
    "CreateScriptResponse",
    &[
        Member::optional("PythonScript", &PYTHON_SCRIPT),
        Member::optional("ScalaCode", &SCALA_CODE),
    ],
);
pub static TYPE_OF_CREATE_SCRIPT_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_SCRIPT_RESPONSE));
pub static CREATE_SECURITY_CONFIGURATION_REQUEST: Structure = Structure::new(
    "CreateSecurityConfigurationRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("EncryptionConfiguration", &TYPE_OF_ENCRYPTION_CONFIGURATION),
    ],
);
pub static TYPE_OF_CREATE_SECURITY_CONFIGURATION_REQUEST: Type =
    Type::new(Kind::Structure(&CREATE_SECURITY_CONFIGURATION_REQUEST));
pub static CREATE_SECURITY_CONFIGURATION_RESPONSE: Structure = Structure::new(
    "CreateSecurityConfigurationResponse",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("CreatedTimestamp", &TIMESTAMP_VALUE),
    ],
);
pub static TYPE_OF_CREATE_SECURITY_CONFIGURATION_RESPONSE: Type =
    Type::new(Kind::Structure(&CREATE_SECURITY_CONFIGURATION_RESPONSE));
pub static CREATE_TABLE_REQUEST: Structure = Structure::new(
    "CreateTableRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::optional("Name", &NAME_STRING),
        Member::optional("TableInput", &TYPE_OF_TABLE_INPUT),
        Member::optional("PartitionIndexes", &PARTITION_INDEX_LIST),
        Member::optional("TransactionId", &TRANSACTION_ID_STRING),
        Member::optional("OpenTableFormatInput", &TYPE_OF_OPEN_TABLE_FORMAT_INPUT),
    ],
);
pub static TYPE_OF_CREATE_TABLE_REQUEST: Type = Type::new(Kind::Structure(&CREATE_TABLE_REQUEST));
pub static CREATE_TABLE_RESPONSE: Structure = Structure::new("CreateTableResponse", &[]);
pub static TYPE_OF_CREATE_TABLE_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_TABLE_RESPONSE));
pub static CREATE_TRIGGER_REQUEST: Structure = Structure::new(
    "CreateTriggerRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("WorkflowName", &NAME_STRING),
        Member::required("Type", &TRIGGER_TYPE),
        Member::optional("Schedule", &GENERIC_STRING),
        Member::optional("Predicate", &TYPE_OF_PREDICATE),
        Member::required("Actions", &ACTION_LIST),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("StartOnCreation", &BOOLEAN_VALUE),
        Member::optional("Tags", &TAGS_MAP),
        Member::optional("EventBatchingCondition", &TYPE_OF_EVENT_BATCHING_CONDITION),
    ],
);
pub static TYPE_OF_CREATE_TRIGGER_REQUEST: Type = Type::new(Kind::Structure(&CREATE_TRIGGER_REQUEST));
pub static CREATE_TRIGGER_RESPONSE: Structure =
    Structure::new("CreateTriggerResponse", &[Member::optional("Name", &NAME_STRING)]);
pub static TYPE_OF_CREATE_TRIGGER_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_TRIGGER_RESPONSE));
pub static CREATE_USER_DEFINED_FUNCTION_REQUEST: Structure = Structure::new(
    "CreateUserDefinedFunctionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("FunctionInput", &TYPE_OF_USER_DEFINED_FUNCTION_INPUT),
    ],
);
pub static TYPE_OF_CREATE_USER_DEFINED_FUNCTION_REQUEST: Type =
    Type::new(Kind::Structure(&CREATE_USER_DEFINED_FUNCTION_REQUEST));
pub static CREATE_USER_DEFINED_FUNCTION_RESPONSE: Structure = Structure::new("CreateUserDefinedFunctionResponse", &[]);
pub static TYPE_OF_CREATE_USER_DEFINED_FUNCTION_RESPONSE: Type =
    Type::new(Kind::Structure(&CREATE_USER_DEFINED_FUNCTION_RESPONSE));
pub static CREATE_WORKFLOW_REQUEST: Structure = Structure::new(
    "CreateWorkflowRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &WORKFLOW_DESCRIPTION_STRING),
        Member::optional("DefaultRunProperties", &WORKFLOW_RUN_PROPERTIES),
        Member::optional("Tags", &TAGS_MAP),
        Member::optional("MaxConcurrentRuns", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_CREATE_WORKFLOW_REQUEST: Type = Type::new(Kind::Structure(&CREATE_WORKFLOW_REQUEST));
pub static CREATE_WORKFLOW_RESPONSE: Structure =
    Structure::new("CreateWorkflowResponse", &[Member::optional("Name", &NAME_STRING)]);
pub static TYPE_OF_CREATE_WORKFLOW_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_WORKFLOW_RESPONSE));
pub static CREATE_XML_CLASSIFIER_REQUEST: Structure = Structure::new(
    "CreateXMLClassifierRequest",
    &[
        Member::required("Classification", &CLASSIFICATION),
        Member::required("Name", &NAME_STRING),
        Member::optional("RowTag", &ROW_TAG),
    ],
);
pub static TYPE_OF_CREATE_XML_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&CREATE_XML_CLASSIFIER_REQUEST));
pub static CREDENTIAL_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static CREDENTIAL_MAP: Type = Type::map(&CREDENTIAL_KEY, &CREDENTIAL_VALUE).sensitive();
pub static CREDENTIAL_VALUE: Type = Type::new(Kind::String).min(1).max(2048);
pub static CRON_EXPRESSION: Type = Type::new(Kind::String);
pub static CSV_CLASSIFIER: Structure = Structure::new(
    "CsvClassifier",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastUpdated", &TIMESTAMP),
        Member::optional("Version", &VERSION_ID),
        Member::optional("Delimiter", &CSV_COLUMN_DELIMITER),
        Member::optional("QuoteSymbol", &CSV_QUOTE_SYMBOL),
        Member::optional("ContainsHeader", &CSV_HEADER_OPTION),
        Member::optional("Header", &CSV_HEADER),
        Member::optional("DisableValueTrimming", &NULLABLE_BOOLEAN),
        Member::optional("AllowSingleColumn", &NULLABLE_BOOLEAN),
        Member::optional("CustomDatatypeConfigured", &NULLABLE_BOOLEAN),
        Member::optional("CustomDatatypes", &CUSTOM_DATATYPES),
        Member::optional("Serde", &CSV_SERDE_OPTION),
    ],
);
pub static TYPE_OF_CSV_CLASSIFIER: Type = Type::new(Kind::Structure(&CSV_CLASSIFIER));
pub static CSV_COLUMN_DELIMITER: Type = Type::new(Kind::String)
    .min(1)
    .max(1)
    .pattern(&PATTERN_OF_CSV_COLUMN_DELIMITER);
pub static CSV_HEADER: Type = Type::list(&NAME_STRING);
pub static CSV_HEADER_OPTION: Type = Type::new(Kind::String).values(&["UNKNOWN", "PRESENT", "ABSENT"]);
pub static CSV_QUOTE_SYMBOL: Type = Type::new(Kind::String)
    .min(1)
    .max(1)
    .pattern(&PATTERN_OF_CSV_COLUMN_DELIMITER);
pub static CSV_SERDE_OPTION: Type = Type::new(Kind::String).values(&["OpenCSVSerDe", "LazySimpleSerDe", "None"]);
pub static CUSTOM_DATATYPES: Type = Type::list(&NAME_STRING);
pub static CUSTOM_PATTERNS: Type = Type::new(Kind::String)
    .min(0)
    .max(16000)
    .pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static DQ_COMPOSITE_RULE_EVALUATION_METHOD: Type = Type::new(Kind::String).values(&["COLUMN", "ROW"]);
pub static DAG_EDGES: Type = Type::list(&TYPE_OF_CODE_GEN_EDGE);
pub static DAG_NODES: Type = Type::list(&TYPE_OF_CODE_GEN_NODE);
pub static DATA_CATALOG_ENCRYPTION_SETTINGS: Structure = Structure::new(
    "DataCatalogEncryptionSettings",
    &[
        Member::optional("EncryptionAtRest", &TYPE_OF_ENCRYPTION_AT_REST),
        Member::optional("ConnectionPasswordEncryption", &TYPE_OF_CONNECTION_PASSWORD_ENCRYPTION),
    ],
);
pub static TYPE_OF_DATA_CATALOG_ENCRYPTION_SETTINGS: Type =
    Type::new(Kind::Structure(&DATA_CATALOG_ENCRYPTION_SETTINGS));
pub static DATA_LAKE_ACCESS_PROPERTIES_OUTPUT: Structure = Structure::new(
    "DataLakeAccessPropertiesOutput",
    &[
        Member::optional("DataLakeAccess", &BOOLEAN),
        Member::optional("DataTransferRole", &IAM_ROLE_ARN),
        Member::optional("KmsKey", &RESOURCE_ARN_STRING),
        Member::optional("ManagedWorkgroupName", &NAME_STRING),
        Member::optional("ManagedWorkgroupStatus", &NAME_STRING),
        Member::optional("RedshiftDatabaseName", &NAME_STRING),
        Member::optional("StatusMessage", &NAME_STRING),
        Member::optional("CatalogType", &NAME_STRING),
    ],
);
pub static TYPE_OF_DATA_LAKE_ACCESS_PROPERTIES_OUTPUT: Type =
    Type::new(Kind::Structure(&DATA_LAKE_ACCESS_PROPERTIES_OUTPUT));
pub static DATA_LAKE_PRINCIPAL: Structure = Structure::new(
    "DataLakePrincipal",
    &[Member::optional(
        "DataLakePrincipalIdentifier",
        &DATA_LAKE_PRINCIPAL_STRING,
    )],
);
pub static TYPE_OF_DATA_LAKE_PRINCIPAL: Type = Type::new(Kind::Structure(&DATA_LAKE_PRINCIPAL));
pub static DATA_LAKE_PRINCIPAL_STRING: Type = Type::new(Kind::String).min(1).max(255);
pub static DATA_QUALITY_AGGREGATED_METRICS: Structure = Structure::new(
    "DataQualityAggregatedMetrics",
    &[
        Member::optional("TotalRowsProcessed", &NULLABLE_DOUBLE),
        Member::optional("TotalRowsPassed", &NULLABLE_DOUBLE),
        Member::optional("TotalRowsFailed", &NULLABLE_DOUBLE),
        Member::optional("TotalRulesProcessed", &NULLABLE_DOUBLE),
        Member::optional("TotalRulesPassed", &NULLABLE_DOUBLE),
        Member::optional("TotalRulesFailed", &NULLABLE_DOUBLE),
    ],
);
pub static TYPE_OF_DATA_QUALITY_AGGREGATED_METRICS: Type = Type::new(Kind::Structure(&DATA_QUALITY_AGGREGATED_METRICS));
pub static DATA_QUALITY_ANALYZER_RESULT: Structure = Structure::new(
    "DataQualityAnalyzerResult",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &DATA_QUALITY_RULE_RESULT_DESCRIPTION),
        Member::optional("EvaluationMessage", &DATA_QUALITY_RULE_RESULT_DESCRIPTION),
        Member::optional("EvaluatedMetrics", &EVALUATED_METRICS_MAP),
    ],
);
pub static TYPE_OF_DATA_QUALITY_ANALYZER_RESULT: Type = Type::new(Kind::Structure(&DATA_QUALITY_ANALYZER_RESULT));
pub static DATA_QUALITY_ANALYZER_RESULTS: Type = Type::list(&TYPE_OF_DATA_QUALITY_ANALYZER_RESULT).min(0).max(2000);
pub static DATA_QUALITY_ENCRYPTION: Structure = Structure::new(
    "DataQualityEncryption",
    &[
        Member::optional("DataQualityEncryptionMode", &DATA_QUALITY_ENCRYPTION_MODE),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
    ],
);
pub static TYPE_OF_DATA_QUALITY_ENCRYPTION: Type = Type::new(Kind::Structure(&DATA_QUALITY_ENCRYPTION));
pub static DATA_QUALITY_ENCRYPTION_MODE: Type = Type::new(Kind::String).values(&["DISABLED", "SSE-KMS"]);
pub static DATA_QUALITY_EVALUATION_RUN_ADDITIONAL_RUN_OPTIONS: Structure = Structure::new(
    "DataQualityEvaluationRunAdditionalRunOptions",
    &[
        Member::optional("CloudWatchMetricsEnabled", &NULLABLE_BOOLEAN),
        Member::optional("ResultsS3Prefix", &URI_STRING),
        Member::optional("CompositeRuleEvaluationMethod", &DQ_COMPOSITE_RULE_EVALUATION_METHOD),
        Member::optional("CustomLogGroupPrefix", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_DATA_QUALITY_EVALUATION_RUN_ADDITIONAL_RUN_OPTIONS: Type =
    Type::new(Kind::Structure(&DATA_QUALITY_EVALUATION_RUN_ADDITIONAL_RUN_OPTIONS));
pub static DATA_QUALITY_GLUE_TABLE: Structure = Structure::new(
    "DataQualityGlueTable",
    &[
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::optional("CatalogId", &NAME_STRING),
        Member::optional("ConnectionName", &NAME_STRING),
        Member::optional("AdditionalOptions", &GLUE_TABLE_ADDITIONAL_OPTIONS),
        Member::optional("PreProcessingQuery", &PRE_PROCESSING_QUERY_STRING),
    ],
);
pub static TYPE_OF_DATA_QUALITY_GLUE_TABLE: Type = Type::new(Kind::Structure(&DATA_QUALITY_GLUE_TABLE));
pub static DATA_QUALITY_METRIC_VALUES: Structure = Structure::new(
    "DataQualityMetricValues",
    &[
        Member::optional("ActualValue", &NULLABLE_DOUBLE),
        Member::optional("ExpectedValue", &NULLABLE_DOUBLE),
        Member::optional("LowerLimit", &NULLABLE_DOUBLE),
        Member::optional("UpperLimit", &NULLABLE_DOUBLE),
    ],
);
pub static TYPE_OF_DATA_QUALITY_METRIC_VALUES: Type = Type::new(Kind::Structure(&DATA_QUALITY_METRIC_VALUES));
pub static DATA_QUALITY_OBSERVATION: Structure = Structure::new(
    "DataQualityObservation",
    &[
        Member::optional("Description", &DATA_QUALITY_OBSERVATION_DESCRIPTION),
        Member::optional("MetricBasedObservation", &TYPE_OF_METRIC_BASED_OBSERVATION),
    ],
);
pub static TYPE_OF_DATA_QUALITY_OBSERVATION: Type = Type::new(Kind::Structure(&DATA_QUALITY_OBSERVATION));
pub static DATA_QUALITY_OBSERVATION_DESCRIPTION: Type = Type::new(Kind::String)
    .min(0)
    .max(2048)
    .pattern(&PATTERN_OF_CUSTOM_PATTERNS)
    .sensitive();
pub static DATA_QUALITY_OBSERVATIONS: Type = Type::list(&TYPE_OF_DATA_QUALITY_OBSERVATION).min(0).max(50);
pub static DATA_QUALITY_RESULT: Structure = Structure::new(
    "DataQualityResult",
    &[
        Member::optional("ResultId", &HASH_STRING),
        Member::optional("ProfileId", &HASH_STRING),
        Member::optional("Score", &GENERIC_BOUNDED_DOUBLE),
        Member::optional("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::optional("RulesetName", &NAME_STRING),
        Member::optional("EvaluationContext", &GENERIC_STRING),
        Member::optional("StartedOn", &TIMESTAMP),
        Member::optional("CompletedOn", &TIMESTAMP),
        Member::optional("JobName", &NAME_STRING),
        Member::optional("JobRunId", &HASH_STRING),
        Member::optional("RulesetEvaluationRunId", &HASH_STRING),
        Member::optional("RuleResults", &DATA_QUALITY_RULE_RESULTS),
        Member::optional("AnalyzerResults", &DATA_QUALITY_ANALYZER_RESULTS),
        Member::optional("Observations", &DATA_QUALITY_OBSERVATIONS),
        Member::optional("AggregatedMetrics", &TYPE_OF_DATA_QUALITY_AGGREGATED_METRICS),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RESULT: Type = Type::new(Kind::Structure(&DATA_QUALITY_RESULT));
pub static DATA_QUALITY_RESULT_DESCRIPTION: Structure = Structure::new(
    "DataQualityResultDescription",
    &[
        Member::optional("ResultId", &HASH_STRING),
        Member::optional("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::optional("JobName", &NAME_STRING),
        Member::optional("JobRunId", &HASH_STRING),
        Member::optional("StartedOn", &TIMESTAMP),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RESULT_DESCRIPTION: Type = Type::new(Kind::Structure(&DATA_QUALITY_RESULT_DESCRIPTION));
pub static DATA_QUALITY_RESULT_DESCRIPTION_LIST: Type = Type::list(&TYPE_OF_DATA_QUALITY_RESULT_DESCRIPTION);
pub static DATA_QUALITY_RESULT_FILTER_CRITERIA: Structure = Structure::new(
    "DataQualityResultFilterCriteria",
    &[
        Member::optional("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::optional("JobName", &NAME_STRING),
        Member::optional("JobRunId", &HASH_STRING),
        Member::optional("StartedAfter", &TIMESTAMP),
        Member::optional("StartedBefore", &TIMESTAMP),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RESULT_FILTER_CRITERIA: Type =
    Type::new(Kind::Structure(&DATA_QUALITY_RESULT_FILTER_CRITERIA));
pub static DATA_QUALITY_RESULT_ID_LIST: Type = Type::list(&HASH_STRING).min(1).max(10);
pub static DATA_QUALITY_RESULT_IDS: Type = Type::list(&HASH_STRING).min(1).max(100);
pub static DATA_QUALITY_RESULTS_LIST: Type = Type::list(&TYPE_OF_DATA_QUALITY_RESULT);
pub static DATA_QUALITY_RULE_RECOMMENDATION_RUN_DESCRIPTION: Structure = Structure::new(
    "DataQualityRuleRecommendationRunDescription",
    &[
        Member::optional("RunId", &HASH_STRING),
        Member::optional("Status", &TASK_STATUS_TYPE),
        Member::optional("StartedOn", &TIMESTAMP),
        Member::optional("DataSource", &TYPE_OF_DATA_SOURCE),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RULE_RECOMMENDATION_RUN_DESCRIPTION: Type =
    Type::new(Kind::Structure(&DATA_QUALITY_RULE_RECOMMENDATION_RUN_DESCRIPTION));
pub static DATA_QUALITY_RULE_RECOMMENDATION_RUN_FILTER: Structure = Structure::new(
    "DataQualityRuleRecommendationRunFilter",
    &[
        Member::required("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::optional("StartedBefore", &TIMESTAMP),
        Member::optional("StartedAfter", &TIMESTAMP),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RULE_RECOMMENDATION_RUN_FILTER: Type =
    Type::new(Kind::Structure(&DATA_QUALITY_RULE_RECOMMENDATION_RUN_FILTER));
pub static DATA_QUALITY_RULE_RECOMMENDATION_RUN_LIST: Type =
    Type::list(&TYPE_OF_DATA_QUALITY_RULE_RECOMMENDATION_RUN_DESCRIPTION);
pub static DATA_QUALITY_RULE_RESULT: Structure = Structure::new(
    "DataQualityRuleResult",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &DATA_QUALITY_RULE_RESULT_DESCRIPTION),
        Member::optional("EvaluationMessage", &DATA_QUALITY_RULE_RESULT_DESCRIPTION),
        Member::optional("Result", &DATA_QUALITY_RULE_RESULT_STATUS),
        Member::optional("EvaluatedMetrics", &EVALUATED_METRICS_MAP),
        Member::optional("EvaluatedRule", &DATA_QUALITY_RULE_RESULT_DESCRIPTION),
        Member::optional("RuleMetrics", &RULE_METRICS_MAP),
        Member::optional("Labels", &LABELS),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RULE_RESULT: Type = Type::new(Kind::Structure(&DATA_QUALITY_RULE_RESULT));
pub static DATA_QUALITY_RULE_RESULT_DESCRIPTION: Type = Type::new(Kind::String)
    .min(0)
    .max(2048)
    .pattern(&PATTERN_OF_CUSTOM_PATTERNS)
    .sensitive();
pub static DATA_QUALITY_RULE_RESULT_STATUS: Type = Type::new(Kind::String).values(&["PASS", "FAIL", "ERROR"]);
pub static DATA_QUALITY_RULE_RESULTS: Type = Type::list(&TYPE_OF_DATA_QUALITY_RULE_RESULT).min(0).max(2000);
pub static DATA_QUALITY_RULESET_EVALUATION_RUN_DESCRIPTION: Structure = Structure::new(
    "DataQualityRulesetEvaluationRunDescription",
    &[
        Member::optional("RunId", &HASH_STRING),
        Member::optional("Status", &TASK_STATUS_TYPE),
        Member::optional("StartedOn", &TIMESTAMP),
        Member::optional("DataSource", &TYPE_OF_DATA_SOURCE),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RULESET_EVALUATION_RUN_DESCRIPTION: Type =
    Type::new(Kind::Structure(&DATA_QUALITY_RULESET_EVALUATION_RUN_DESCRIPTION));
pub static DATA_QUALITY_RULESET_EVALUATION_RUN_FILTER: Structure = Structure::new(
    "DataQualityRulesetEvaluationRunFilter",
    &[
        Member::required("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::optional("StartedBefore", &TIMESTAMP),
        Member::optional("StartedAfter", &TIMESTAMP),
        Member::optional("RulesetName", &NAME_STRING),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RULESET_EVALUATION_RUN_FILTER: Type =
    Type::new(Kind::Structure(&DATA_QUALITY_RULESET_EVALUATION_RUN_FILTER));
pub static DATA_QUALITY_RULESET_EVALUATION_RUN_LIST: Type =
    Type::list(&TYPE_OF_DATA_QUALITY_RULESET_EVALUATION_RUN_DESCRIPTION);
pub static DATA_QUALITY_RULESET_FILTER_CRITERIA: Structure = Structure::new(
    "DataQualityRulesetFilterCriteria",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("CreatedBefore", &TIMESTAMP),
        Member::optional("CreatedAfter", &TIMESTAMP),
        Member::optional("LastModifiedBefore", &TIMESTAMP),
        Member::optional("LastModifiedAfter", &TIMESTAMP),
        Member::optional("TargetTable", &TYPE_OF_DATA_QUALITY_TARGET_TABLE),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RULESET_FILTER_CRITERIA: Type =
    Type::new(Kind::Structure(&DATA_QUALITY_RULESET_FILTER_CRITERIA));
pub static DATA_QUALITY_RULESET_LIST: Type = Type::list(&TYPE_OF_DATA_QUALITY_RULESET_LIST_DETAILS);
pub static DATA_QUALITY_RULESET_LIST_DETAILS: Structure = Structure::new(
    "DataQualityRulesetListDetails",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("CreatedOn", &TIMESTAMP),
        Member::optional("LastModifiedOn", &TIMESTAMP),
        Member::optional("TargetTable", &TYPE_OF_DATA_QUALITY_TARGET_TABLE),
        Member::optional("RecommendationRunId", &HASH_STRING),
        Member::optional("RuleCount", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_DATA_QUALITY_RULESET_LIST_DETAILS: Type =
    Type::new(Kind::Structure(&DATA_QUALITY_RULESET_LIST_DETAILS));
pub static DATA_QUALITY_RULESET_STRING: Type = Type::new(Kind::String).min(1).max(65536);
pub static DATA_QUALITY_TARGET_TABLE: Structure = Structure::new(
    "DataQualityTargetTable",
    &[
        Member::required("TableName", &NAME_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::optional("CatalogId", &NAME_STRING),
    ],
);
pub static TYPE_OF_DATA_QUALITY_TARGET_TABLE: Type = Type::new(Kind::Structure(&DATA_QUALITY_TARGET_TABLE));
pub static DATA_SOURCE: Structure = Structure::new(
    "DataSource",
    &[
        Member::optional("GlueTable", &TYPE_OF_GLUE_TABLE),
        Member::optional("DataQualityGlueTable", &TYPE_OF_DATA_QUALITY_GLUE_TABLE),
    ],
);
pub static TYPE_OF_DATA_SOURCE: Type = Type::new(Kind::Structure(&DATA_SOURCE));
pub static DATA_SOURCE_MAP: Type = Type::map(&NAME_STRING, &TYPE_OF_DATA_SOURCE);
pub static DATABASE: Structure = Structure::new(
    "Database",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("LocationUri", &URI),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("CreateTime", &TIMESTAMP),
        Member::optional("CreateTableDefaultPermissions", &PRINCIPAL_PERMISSIONS_LIST),
        Member::optional("TargetDatabase", &TYPE_OF_DATABASE_IDENTIFIER),
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::optional("FederatedDatabase", &TYPE_OF_FEDERATED_DATABASE),
    ],
);
pub static TYPE_OF_DATABASE: Type = Type::new(Kind::Structure(&DATABASE));
pub static DATABASE_ATTRIBUTES: Type = Type::new(Kind::String).values(&["NAME", "TARGET_DATABASE"]);
pub static DATABASE_ATTRIBUTES_LIST: Type = Type::list(&DATABASE_ATTRIBUTES);
pub static DATABASE_IDENTIFIER: Structure = Structure::new(
    "DatabaseIdentifier",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::optional("DatabaseName", &NAME_STRING),
        Member::optional("Region", &NAME_STRING),
    ],
);
pub static TYPE_OF_DATABASE_IDENTIFIER: Type = Type::new(Kind::Structure(&DATABASE_IDENTIFIER));
pub static DATABASE_INPUT: Structure = Structure::new(
    "DatabaseInput",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("LocationUri", &URI),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("CreateTableDefaultPermissions", &PRINCIPAL_PERMISSIONS_LIST),
        Member::optional("TargetDatabase", &TYPE_OF_DATABASE_IDENTIFIER),
        Member::optional("FederatedDatabase", &TYPE_OF_FEDERATED_DATABASE),
    ],
);
pub static TYPE_OF_DATABASE_INPUT: Type = Type::new(Kind::Structure(&DATABASE_INPUT));
pub static DATABASE_LIST: Type = Type::list(&TYPE_OF_DATABASE);
pub static DATABASE_NAME: Type = Type::new(Kind::String);
pub static DATE_COLUMN_STATISTICS_DATA: Structure = Structure::new(
    "DateColumnStatisticsData",
    &[
        Member::optional("MinimumValue", &TIMESTAMP),
        Member::optional("MaximumValue", &TIMESTAMP),
        Member::required("NumberOfNulls", &NON_NEGATIVE_LONG),
        Member::required("NumberOfDistinctValues", &NON_NEGATIVE_LONG),
    ],
);
pub static TYPE_OF_DATE_COLUMN_STATISTICS_DATA: Type = Type::new(Kind::Structure(&DATE_COLUMN_STATISTICS_DATA));
pub static DECIMAL_COLUMN_STATISTICS_DATA: Structure = Structure::new(
    "DecimalColumnStatisticsData",
    &[
        Member::optional("MinimumValue", &TYPE_OF_DECIMAL_NUMBER),
        Member::optional("MaximumValue", &TYPE_OF_DECIMAL_NUMBER),
        Member::required("NumberOfNulls", &NON_NEGATIVE_LONG),
        Member::required("NumberOfDistinctValues", &NON_NEGATIVE_LONG),
    ],
);
pub static TYPE_OF_DECIMAL_COLUMN_STATISTICS_DATA: Type = Type::new(Kind::Structure(&DECIMAL_COLUMN_STATISTICS_DATA));
pub static DECIMAL_NUMBER: Structure = Structure::new(
    "DecimalNumber",
    &[
        Member::required("UnscaledValue", &BLOB),
        Member::required("Scale", &INTEGER),
    ],
);
pub static TYPE_OF_DECIMAL_NUMBER: Type = Type::new(Kind::Structure(&DECIMAL_NUMBER));
pub static DELETE_BEHAVIOR: Type =
    Type::new(Kind::String).values(&["LOG", "DELETE_FROM_DATABASE", "DEPRECATE_IN_DATABASE"]);
pub static DELETE_CLASSIFIER_REQUEST: Structure =
    Structure::new("DeleteClassifierRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_DELETE_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&DELETE_CLASSIFIER_REQUEST));
pub static DELETE_CLASSIFIER_RESPONSE: Structure = Structure::new("DeleteClassifierResponse", &[]);
pub static TYPE_OF_DELETE_CLASSIFIER_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_CLASSIFIER_RESPONSE));
pub static DELETE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST: Structure = Structure::new(
    "DeleteColumnStatisticsForPartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionValues", &VALUE_STRING_LIST),
        Member::required("ColumnName", &NAME_STRING),
    ],
);
pub static TYPE_OF_DELETE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST: Type =
    Type::new(Kind::Structure(&DELETE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST));
pub static DELETE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE: Structure =
    Structure::new("DeleteColumnStatisticsForPartitionResponse", &[]);
pub static TYPE_OF_DELETE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE: Type =
    Type::new(Kind::Structure(&DELETE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE));
pub static DELETE_COLUMN_STATISTICS_FOR_TABLE_REQUEST: Structure = Structure::new(
    "DeleteColumnStatisticsForTableRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("ColumnName", &NAME_STRING),
    ],
);
pub static TYPE_OF_DELETE_COLUMN_STATISTICS_FOR_TABLE_REQUEST: Type =
    Type::new(Kind::Structure(&DELETE_COLUMN_STATISTICS_FOR_TABLE_REQUEST));
pub static DELETE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE: Structure =
    Structure::new("DeleteColumnStatisticsForTableResponse", &[]);
pub static TYPE_OF_DELETE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE: Type =
    Type::new(Kind::Structure(&DELETE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE));
pub static DELETE_CONNECTION_NAME_LIST: Type = Type::list(&NAME_STRING).min(0).max(25);
pub static DELETE_CONNECTION_REQUEST: Structure = Structure::new(
    "DeleteConnectionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("ConnectionName", &NAME_STRING),
    ],
);
pub static TYPE_OF_DELETE_CONNECTION_REQUEST: Type = Type::new(Kind::Structure(&DELETE_CONNECTION_REQUEST));
pub static DELETE_CONNECTION_RESPONSE: Structure = Structure::new("DeleteConnectionResponse", &[]);
pub static TYPE_OF_DELETE_CONNECTION_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_CONNECTION_RESPONSE));
pub static DELETE_CRAWLER_REQUEST: Structure =
    Structure::new("DeleteCrawlerRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_DELETE_CRAWLER_REQUEST: Type = Type::new(Kind::Structure(&DELETE_CRAWLER_REQUEST));
pub static DELETE_CRAWLER_RESPONSE: Structure = Structure::new("DeleteCrawlerResponse", &[]);
pub static TYPE_OF_DELETE_CRAWLER_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_CRAWLER_RESPONSE));
pub static DELETE_DATA_QUALITY_RULESET_REQUEST: Structure = Structure::new(
    "DeleteDataQualityRulesetRequest",
    &[Member::required("Name", &NAME_STRING)],
);
pub static TYPE_OF_DELETE_DATA_QUALITY_RULESET_REQUEST: Type =
    Type::new(Kind::Structure(&DELETE_DATA_QUALITY_RULESET_REQUEST));
pub static DELETE_DATA_QUALITY_RULESET_RESPONSE: Structure = Structure::new("DeleteDataQualityRulesetResponse", &[]);
pub static TYPE_OF_DELETE_DATA_QUALITY_RULESET_RESPONSE: Type =
    Type::new(Kind::Structure(&DELETE_DATA_QUALITY_RULESET_RESPONSE));
pub static DELETE_DATABASE_REQUEST: Structure = Structure::new(
    "DeleteDatabaseRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("Name", &NAME_STRING),
    ],
);
pub static TYPE_OF_DELETE_DATABASE_REQUEST: Type = Type::new(Kind::Structure(&DELETE_DATABASE_REQUEST));
pub static DELETE_DATABASE_RESPONSE: Structure = Structure::new("DeleteDatabaseResponse", &[]);
pub static TYPE_OF_DELETE_DATABASE_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_DATABASE_RESPONSE));
pub static DELETE_JOB_REQUEST: Structure =
    Structure::new("DeleteJobRequest", &[Member::required("JobName", &NAME_STRING)]);
pub static TYPE_OF_DELETE_JOB_REQUEST: Type = Type::new(Kind::Structure(&DELETE_JOB_REQUEST));
pub static DELETE_JOB_RESPONSE: Structure =
    Structure::new("DeleteJobResponse", &[Member::optional("JobName", &NAME_STRING)]);
pub static TYPE_OF_DELETE_JOB_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_JOB_RESPONSE));
pub static DELETE_PARTITION_INDEX_REQUEST: Structure = Structure::new(
    "DeletePartitionIndexRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("IndexName", &NAME_STRING),
    ],
);
pub static TYPE_OF_DELETE_PARTITION_INDEX_REQUEST: Type = Type::new(Kind::Structure(&DELETE_PARTITION_INDEX_REQUEST));
pub static DELETE_PARTITION_INDEX_RESPONSE: Structure = Structure::new("DeletePartitionIndexResponse", &[]);
pub static TYPE_OF_DELETE_PARTITION_INDEX_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_PARTITION_INDEX_RESPONSE));
pub static DELETE_PARTITION_REQUEST: Structure = Structure::new(
    "DeletePartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionValues", &VALUE_STRING_LIST),
    ],
);
pub static TYPE_OF_DELETE_PARTITION_REQUEST: Type = Type::new(Kind::Structure(&DELETE_PARTITION_REQUEST));
pub static DELETE_PARTITION_RESPONSE: Structure = Structure::new("DeletePartitionResponse", &[]);
pub static TYPE_OF_DELETE_PARTITION_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_PARTITION_RESPONSE));
pub static DELETE_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "DeleteResourcePolicyRequest",
    &[
        Member::optional("PolicyHashCondition", &HASH_STRING),
        Member::optional("ResourceArn", &GLUE_RESOURCE_ARN),
    ],
);
pub static TYPE_OF_DELETE_RESOURCE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&DELETE_RESOURCE_POLICY_REQUEST));
pub static DELETE_RESOURCE_POLICY_RESPONSE: Structure = Structure::new("DeleteResourcePolicyResponse", &[]);
pub static TYPE_OF_DELETE_RESOURCE_POLICY_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_RESOURCE_POLICY_RESPONSE));
pub static DELETE_SECURITY_CONFIGURATION_REQUEST: Structure = Structure::new(
    "DeleteSecurityConfigurationRequest",
    &[Member::required("Name", &NAME_STRING)],
);
pub static TYPE_OF_DELETE_SECURITY_CONFIGURATION_REQUEST: Type =
    Type::new(Kind::Structure(&DELETE_SECURITY_CONFIGURATION_REQUEST));
pub static DELETE_SECURITY_CONFIGURATION_RESPONSE: Structure =
    Structure::new("DeleteSecurityConfigurationResponse", &[]);
pub static TYPE_OF_DELETE_SECURITY_CONFIGURATION_RESPONSE: Type =
    Type::new(Kind::Structure(&DELETE_SECURITY_CONFIGURATION_RESPONSE));
pub static DELETE_TABLE_REQUEST: Structure = Structure::new(
    "DeleteTableRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("Name", &NAME_STRING),
        Member::optional("TransactionId", &TRANSACTION_ID_STRING),
    ],
);
pub static TYPE_OF_DELETE_TABLE_REQUEST: Type = Type::new(Kind::Structure(&DELETE_TABLE_REQUEST));
pub static DELETE_TABLE_RESPONSE: Structure = Structure::new("DeleteTableResponse", &[]);
pub static TYPE_OF_DELETE_TABLE_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_TABLE_RESPONSE));
pub static DELETE_TABLE_VERSION_REQUEST: Structure = Structure::new(
    "DeleteTableVersionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("VersionId", &VERSION_STRING),
    ],
);
pub static TYPE_OF_DELETE_TABLE_VERSION_REQUEST: Type = Type::new(Kind::Structure(&DELETE_TABLE_VERSION_REQUEST));
pub static DELETE_TABLE_VERSION_RESPONSE: Structure = Structure::new("DeleteTableVersionResponse", &[]);
pub static TYPE_OF_DELETE_TABLE_VERSION_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_TABLE_VERSION_RESPONSE));
pub static DELETE_TRIGGER_REQUEST: Structure =
    Structure::new("DeleteTriggerRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_DELETE_TRIGGER_REQUEST: Type = Type::new(Kind::Structure(&DELETE_TRIGGER_REQUEST));
pub static DELETE_TRIGGER_RESPONSE: Structure =
    Structure::new("DeleteTriggerResponse", &[Member::optional("Name", &NAME_STRING)]);
pub static TYPE_OF_DELETE_TRIGGER_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_TRIGGER_RESPONSE));
pub static DELETE_USER_DEFINED_FUNCTION_REQUEST: Structure = Structure::new(
    "DeleteUserDefinedFunctionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("FunctionName", &NAME_STRING),
    ],
);
pub static TYPE_OF_DELETE_USER_DEFINED_FUNCTION_REQUEST: Type =
    Type::new(Kind::Structure(&DELETE_USER_DEFINED_FUNCTION_REQUEST));
pub static DELETE_USER_DEFINED_FUNCTION_RESPONSE: Structure = Structure::new("DeleteUserDefinedFunctionResponse", &[]);
pub static TYPE_OF_DELETE_USER_DEFINED_FUNCTION_RESPONSE: Type =
    Type::new(Kind::Structure(&DELETE_USER_DEFINED_FUNCTION_RESPONSE));
pub static DELETE_WORKFLOW_REQUEST: Structure =
    Structure::new("DeleteWorkflowRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_DELETE_WORKFLOW_REQUEST: Type = Type::new(Kind::Structure(&DELETE_WORKFLOW_REQUEST));
pub static DELETE_WORKFLOW_RESPONSE: Structure =
    Structure::new("DeleteWorkflowResponse", &[Member::optional("Name", &NAME_STRING)]);
pub static TYPE_OF_DELETE_WORKFLOW_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_WORKFLOW_RESPONSE));
pub static DELTA_TARGET: Structure = Structure::new(
    "DeltaTarget",
    &[
        Member::optional("DeltaTables", &PATH_LIST),
        Member::optional("ConnectionName", &CONNECTION_NAME),
        Member::optional("WriteManifest", &NULLABLE_BOOLEAN),
        Member::optional("CreateNativeDeltaTable", &NULLABLE_BOOLEAN),
    ],
);
pub static TYPE_OF_DELTA_TARGET: Type = Type::new(Kind::Structure(&DELTA_TARGET));
pub static DELTA_TARGET_LIST: Type = Type::list(&TYPE_OF_DELTA_TARGET);
pub static DESCRIPTION_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(2048)
    .pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static DESCRIPTION_STRING_REMOVABLE: Type = Type::new(Kind::String)
    .min(0)
    .max(2048)
    .pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static DOUBLE: Type = Type::new(Kind::Double);
pub static DOUBLE_COLUMN_STATISTICS_DATA: Structure = Structure::new(
    "DoubleColumnStatisticsData",
    &[
        Member::optional("MinimumValue", &DOUBLE),
        Member::optional("MaximumValue", &DOUBLE),
        Member::required("NumberOfNulls", &NON_NEGATIVE_LONG),
        Member::required("NumberOfDistinctValues", &NON_NEGATIVE_LONG),
    ],
);
pub static TYPE_OF_DOUBLE_COLUMN_STATISTICS_DATA: Type = Type::new(Kind::Structure(&DOUBLE_COLUMN_STATISTICS_DATA));
pub static DYNAMO_DB_TARGET: Structure = Structure::new(
    "DynamoDBTarget",
    &[
        Member::optional("Path", &PATH),
        Member::optional("scanAll", &NULLABLE_BOOLEAN),
        Member::optional("scanRate", &NULLABLE_DOUBLE),
    ],
);
pub static TYPE_OF_DYNAMO_DB_TARGET: Type = Type::new(Kind::Structure(&DYNAMO_DB_TARGET));
pub static DYNAMO_DB_TARGET_LIST: Type = Type::list(&TYPE_OF_DYNAMO_DB_TARGET);
pub static EDGE: Structure = Structure::new(
    "Edge",
    &[
        Member::optional("SourceId", &NAME_STRING),
        Member::optional("DestinationId", &NAME_STRING),
    ],
);
pub static TYPE_OF_EDGE: Type = Type::new(Kind::Structure(&EDGE));
pub static EDGE_LIST: Type = Type::list(&TYPE_OF_EDGE);
pub static ENABLE_ADDITIONAL_METADATA: Type = Type::list(&JDBC_METADATA_ENTRY);
pub static ENABLE_HYBRID_VALUES: Type = Type::new(Kind::String).values(&["TRUE", "FALSE"]);
pub static ENCRYPTED_KEY_METADATA_STRING: Type = Type::new(Kind::String).max(2056).pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static ENCRYPTION_AT_REST: Structure = Structure::new(
    "EncryptionAtRest",
    &[
        Member::required("CatalogEncryptionMode", &CATALOG_ENCRYPTION_MODE),
        Member::optional("SseAwsKmsKeyId", &NAME_STRING),
        Member::optional("CatalogEncryptionServiceRole", &IAM_ROLE_ARN),
    ],
);
pub static TYPE_OF_ENCRYPTION_AT_REST: Type = Type::new(Kind::Structure(&ENCRYPTION_AT_REST));
pub static ENCRYPTION_CONFIGURATION: Structure = Structure::new(
    "EncryptionConfiguration",
    &[
        Member::optional("S3Encryption", &S3_ENCRYPTION_LIST),
        Member::optional("CloudWatchEncryption", &TYPE_OF_CLOUD_WATCH_ENCRYPTION),
        Member::optional("JobBookmarksEncryption", &TYPE_OF_JOB_BOOKMARKS_ENCRYPTION),
        Member::optional("DataQualityEncryption", &TYPE_OF_DATA_QUALITY_ENCRYPTION),
    ],
);
pub static TYPE_OF_ENCRYPTION_CONFIGURATION: Type = Type::new(Kind::Structure(&ENCRYPTION_CONFIGURATION));
pub static ENCRYPTION_KEY_ID_STRING: Type = Type::new(Kind::String).max(2056).pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static ERROR_BY_NAME: Type = Type::map(&NAME_STRING, &TYPE_OF_ERROR_DETAIL);
pub static ERROR_DETAIL: Structure = Structure::new(
    "ErrorDetail",
    &[
        Member::optional("ErrorCode", &NAME_STRING),
        Member::optional("ErrorMessage", &DESCRIPTION_STRING),
    ],
);
pub static TYPE_OF_ERROR_DETAIL: Type = Type::new(Kind::Structure(&ERROR_DETAIL));
pub static ERROR_STRING: Type = Type::new(Kind::String);
pub static EVALUATED_METRICS_MAP: Type = Type::map(&NAME_STRING, &NULLABLE_DOUBLE).sensitive();
pub static EVENT_BATCHING_CONDITION: Structure = Structure::new(
    "EventBatchingCondition",
    &[
        Member::required("BatchSize", &BATCH_SIZE),
        Member::optional("BatchWindow", &BATCH_WINDOW),
    ],
);
pub static TYPE_OF_EVENT_BATCHING_CONDITION: Type = Type::new(Kind::Structure(&EVENT_BATCHING_CONDITION));
pub static EVENT_QUEUE_ARN: Type = Type::new(Kind::String);
pub static EXECUTION_CLASS: Type = Type::new(Kind::String).max(16).values(&["FLEX", "STANDARD"]);
pub static EXECUTION_PROPERTY: Structure = Structure::new(
    "ExecutionProperty",
    &[Member::optional("MaxConcurrentRuns", &MAX_CONCURRENT_RUNS)],
);
pub static TYPE_OF_EXECUTION_PROPERTY: Type = Type::new(Kind::Structure(&EXECUTION_PROPERTY));
pub static EXECUTION_TIME: Type = Type::new(Kind::Integer);
pub static EXIST_CONDITION: Type = Type::new(Kind::String).values(&["MUST_EXIST", "NOT_EXIST", "NONE"]);
pub static FEDERATED_CATALOG: Structure = Structure::new(
    "FederatedCatalog",
    &[
        Member::optional("Identifier", &FEDERATION_IDENTIFIER),
        Member::optional("ConnectionName", &NAME_STRING),
        Member::optional("ConnectionType", &NAME_STRING),
    ],
);
pub static TYPE_OF_FEDERATED_CATALOG: Type = Type::new(Kind::Structure(&FEDERATED_CATALOG));
pub static FEDERATED_DATABASE: Structure = Structure::new(
    "FederatedDatabase",
    &[
        Member::optional("Identifier", &FEDERATION_IDENTIFIER),
        Member::optional("ConnectionName", &NAME_STRING),
        Member::optional("ConnectionType", &NAME_STRING),
    ],
);
pub static TYPE_OF_FEDERATED_DATABASE: Type = Type::new(Kind::Structure(&FEDERATED_DATABASE));
pub static FEDERATED_TABLE: Structure = Structure::new(
    "FederatedTable",
    &[
        Member::optional("Identifier", &FEDERATION_IDENTIFIER),
        Member::optional("DatabaseIdentifier", &FEDERATION_IDENTIFIER),
        Member::optional("ConnectionName", &NAME_STRING),
        Member::optional("ConnectionType", &NAME_STRING),
    ],
);
pub static TYPE_OF_FEDERATED_TABLE: Type = Type::new(Kind::Structure(&FEDERATED_TABLE));
pub static FEDERATION_IDENTIFIER: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static FIELD_NAME: Type =
    Type::new(Kind::String).values(&["CRAWL_ID", "STATE", "START_TIME", "END_TIME", "DPU_HOUR"]);
pub static FIELD_TYPE: Type = Type::new(Kind::String);
pub static FILTER_OPERATOR: Type = Type::new(Kind::String).values(&["GT", "GE", "LT", "LE", "EQ", "NE"]);
pub static FILTER_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(2048)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static FORMAT_STRING: Type = Type::new(Kind::String).max(128).pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static FUNCTION_TYPE: Type =
    Type::new(Kind::String).values(&["REGULAR_FUNCTION", "AGGREGATE_FUNCTION", "STORED_PROCEDURE"]);
pub static GENERIC512_CHAR_STRING: Type = Type::new(Kind::String).min(1).max(512);
pub static GENERIC_BOUNDED_DOUBLE: Type = Type::new(Kind::Double).min(0).max(1);
pub static GENERIC_MAP: Type = Type::map(&GENERIC_STRING, &GENERIC_STRING);
pub static GENERIC_STRING: Type = Type::new(Kind::String);
pub static GET_CATALOG_IMPORT_STATUS_REQUEST: Structure = Structure::new(
    "GetCatalogImportStatusRequest",
    &[Member::optional("CatalogId", &CATALOG_ID_STRING)],
);
pub static TYPE_OF_GET_CATALOG_IMPORT_STATUS_REQUEST: Type =
    Type::new(Kind::Structure(&GET_CATALOG_IMPORT_STATUS_REQUEST));
pub static GET_CATALOG_IMPORT_STATUS_RESPONSE: Structure = Structure::new(
    "GetCatalogImportStatusResponse",
    &[Member::optional("ImportStatus", &TYPE_OF_CATALOG_IMPORT_STATUS)],
);
pub static TYPE_OF_GET_CATALOG_IMPORT_STATUS_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_CATALOG_IMPORT_STATUS_RESPONSE));
pub static GET_CATALOG_REQUEST: Structure = Structure::new(
    "GetCatalogRequest",
    &[Member::required("CatalogId", &CATALOG_ID_STRING)],
);
pub static TYPE_OF_GET_CATALOG_REQUEST: Type = Type::new(Kind::Structure(&GET_CATALOG_REQUEST));
pub static GET_CATALOG_RESPONSE: Structure =
    Structure::new("GetCatalogResponse", &[Member::optional("Catalog", &TYPE_OF_CATALOG)]);
pub static TYPE_OF_GET_CATALOG_RESPONSE: Type = Type::new(Kind::Structure(&GET_CATALOG_RESPONSE));
pub static GET_CATALOGS_REQUEST: Structure = Structure::new(
    "GetCatalogsRequest",
    &[
        Member::optional("ParentCatalogId", &CATALOG_ID_STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("Recursive", &BOOLEAN),
        Member::optional("IncludeRoot", &NULLABLE_BOOLEAN),
        Member::optional("HasDatabases", &NULLABLE_BOOLEAN),
    ],
);
pub static TYPE_OF_GET_CATALOGS_REQUEST: Type = Type::new(Kind::Structure(&GET_CATALOGS_REQUEST));
pub static GET_CATALOGS_RESPONSE: Structure = Structure::new(
    "GetCatalogsResponse",
    &[
        Member::required("CatalogList", &CATALOG_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_CATALOGS_RESPONSE: Type = Type::new(Kind::Structure(&GET_CATALOGS_RESPONSE));
pub static GET_CLASSIFIER_REQUEST: Structure =
    Structure::new("GetClassifierRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_GET_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&GET_CLASSIFIER_REQUEST));
pub static GET_CLASSIFIER_RESPONSE: Structure = Structure::new(
    "GetClassifierResponse",
    &[Member::optional("Classifier", &TYPE_OF_CLASSIFIER)],
);
pub static TYPE_OF_GET_CLASSIFIER_RESPONSE: Type = Type::new(Kind::Structure(&GET_CLASSIFIER_RESPONSE));
pub static GET_CLASSIFIERS_REQUEST: Structure = Structure::new(
    "GetClassifiersRequest",
    &[
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_CLASSIFIERS_REQUEST: Type = Type::new(Kind::Structure(&GET_CLASSIFIERS_REQUEST));
pub static GET_CLASSIFIERS_RESPONSE: Structure = Structure::new(
    "GetClassifiersResponse",
    &[
        Member::optional("Classifiers", &CLASSIFIER_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_CLASSIFIERS_RESPONSE: Type = Type::new(Kind::Structure(&GET_CLASSIFIERS_RESPONSE));
pub static GET_COLUMN_NAMES_LIST: Type = Type::list(&NAME_STRING).min(0).max(100);
pub static GET_COLUMN_STATISTICS_FOR_PARTITION_REQUEST: Structure = Structure::new(
    "GetColumnStatisticsForPartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionValues", &VALUE_STRING_LIST),
        Member::required("ColumnNames", &GET_COLUMN_NAMES_LIST),
    ],
);
pub static TYPE_OF_GET_COLUMN_STATISTICS_FOR_PARTITION_REQUEST: Type =
    Type::new(Kind::Structure(&GET_COLUMN_STATISTICS_FOR_PARTITION_REQUEST));
pub static GET_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE: Structure = Structure::new(
    "GetColumnStatisticsForPartitionResponse",
    &[
        Member::optional("ColumnStatisticsList", &COLUMN_STATISTICS_LIST),
        Member::optional("Errors", &COLUMN_ERRORS),
    ],
);
pub static TYPE_OF_GET_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE));
pub static GET_COLUMN_STATISTICS_FOR_TABLE_REQUEST: Structure = Structure::new(
    "GetColumnStatisticsForTableRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("ColumnNames", &GET_COLUMN_NAMES_LIST),
    ],
);
pub static TYPE_OF_GET_COLUMN_STATISTICS_FOR_TABLE_REQUEST: Type =
    Type::new(Kind::Structure(&GET_COLUMN_STATISTICS_FOR_TABLE_REQUEST));
pub static GET_COLUMN_STATISTICS_FOR_TABLE_RESPONSE: Structure = Structure::new(
    "GetColumnStatisticsForTableResponse",
    &[
        Member::optional("ColumnStatisticsList", &COLUMN_STATISTICS_LIST),
        Member::optional("Errors", &COLUMN_ERRORS),
    ],
);
pub static TYPE_OF_GET_COLUMN_STATISTICS_FOR_TABLE_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_COLUMN_STATISTICS_FOR_TABLE_RESPONSE));
pub static GET_CONNECTION_REQUEST: Structure = Structure::new(
    "GetConnectionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("Name", &NAME_STRING),
        Member::optional("HidePassword", &BOOLEAN),
        Member::optional("ApplyOverrideForComputeEnvironment", &COMPUTE_ENVIRONMENT),
    ],
);
pub static TYPE_OF_GET_CONNECTION_REQUEST: Type = Type::new(Kind::Structure(&GET_CONNECTION_REQUEST));
pub static GET_CONNECTION_RESPONSE: Structure = Structure::new(
    "GetConnectionResponse",
    &[Member::optional("Connection", &TYPE_OF_CONNECTION)],
);
pub static TYPE_OF_GET_CONNECTION_RESPONSE: Type = Type::new(Kind::Structure(&GET_CONNECTION_RESPONSE));
pub static GET_CONNECTIONS_FILTER: Structure = Structure::new(
    "GetConnectionsFilter",
    &[
        Member::optional("MatchCriteria", &MATCH_CRITERIA),
        Member::optional("ConnectionType", &CONNECTION_TYPE),
        Member::optional("ConnectionSchemaVersion", &CONNECTION_SCHEMA_VERSION),
    ],
);
pub static TYPE_OF_GET_CONNECTIONS_FILTER: Type = Type::new(Kind::Structure(&GET_CONNECTIONS_FILTER));
pub static GET_CONNECTIONS_REQUEST: Structure = Structure::new(
    "GetConnectionsRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::optional("Filter", &TYPE_OF_GET_CONNECTIONS_FILTER),
        Member::optional("HidePassword", &BOOLEAN),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &PAGE_SIZE),
    ],
);
pub static TYPE_OF_GET_CONNECTIONS_REQUEST: Type = Type::new(Kind::Structure(&GET_CONNECTIONS_REQUEST));
pub static GET_CONNECTIONS_RESPONSE: Structure = Structure::new(
    "GetConnectionsResponse",
    &[
        Member::optional("ConnectionList", &CONNECTION_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_CONNECTIONS_RESPONSE: Type = Type::new(Kind::Structure(&GET_CONNECTIONS_RESPONSE));
pub static GET_CRAWLER_METRICS_REQUEST: Structure = Structure::new(
    "GetCrawlerMetricsRequest",
    &[
        Member::optional("CrawlerNameList", &CRAWLER_NAME_LIST),
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_CRAWLER_METRICS_REQUEST: Type = Type::new(Kind::Structure(&GET_CRAWLER_METRICS_REQUEST));
pub static GET_CRAWLER_METRICS_RESPONSE: Structure = Structure::new(
    "GetCrawlerMetricsResponse",
    &[
        Member::optional("CrawlerMetricsList", &CRAWLER_METRICS_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_CRAWLER_METRICS_RESPONSE: Type = Type::new(Kind::Structure(&GET_CRAWLER_METRICS_RESPONSE));
pub static GET_CRAWLER_REQUEST: Structure =
    Structure::new("GetCrawlerRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_GET_CRAWLER_REQUEST: Type = Type::new(Kind::Structure(&GET_CRAWLER_REQUEST));
pub static GET_CRAWLER_RESPONSE: Structure =
    Structure::new("GetCrawlerResponse", &[Member::optional("Crawler", &TYPE_OF_CRAWLER)]);
pub static TYPE_OF_GET_CRAWLER_RESPONSE: Type = Type::new(Kind::Structure(&GET_CRAWLER_RESPONSE));
pub static GET_CRAWLERS_REQUEST: Structure = Structure::new(
    "GetCrawlersRequest",
    &[
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_CRAWLERS_REQUEST: Type = Type::new(Kind::Structure(&GET_CRAWLERS_REQUEST));
pub static GET_CRAWLERS_RESPONSE: Structure = Structure::new(
    "GetCrawlersResponse",
    &[
        Member::optional("Crawlers", &CRAWLER_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_CRAWLERS_RESPONSE: Type = Type::new(Kind::Structure(&GET_CRAWLERS_RESPONSE));
pub static GET_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST: Structure = Structure::new(
    "GetDataCatalogEncryptionSettingsRequest",
    &[Member::optional("CatalogId", &CATALOG_ID_STRING)],
);
pub static TYPE_OF_GET_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST: Type =
    Type::new(Kind::Structure(&GET_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST));
pub static GET_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE: Structure = Structure::new(
    "GetDataCatalogEncryptionSettingsResponse",
    &[Member::optional(
        "DataCatalogEncryptionSettings",
        &TYPE_OF_DATA_CATALOG_ENCRYPTION_SETTINGS,
    )],
);
pub static TYPE_OF_GET_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE));
pub static GET_DATA_QUALITY_RESULT_REQUEST: Structure = Structure::new(
    "GetDataQualityResultRequest",
    &[Member::required("ResultId", &HASH_STRING)],
);
pub static TYPE_OF_GET_DATA_QUALITY_RESULT_REQUEST: Type = Type::new(Kind::Structure(&GET_DATA_QUALITY_RESULT_REQUEST));
pub static GET_DATA_QUALITY_RESULT_RESPONSE: Structure = Structure::new(
    "GetDataQualityResultResponse",
    &[
        Member::optional("ResultId", &HASH_STRING),
        Member::optional("ProfileId", &HASH_STRING),
        Member::optional("Score", &GENERIC_BOUNDED_DOUBLE),
        Member::optional("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::optional("RulesetName", &NAME_STRING),
        Member::optional("EvaluationContext", &GENERIC_STRING),
        Member::optional("StartedOn", &TIMESTAMP),
        Member::optional("CompletedOn", &TIMESTAMP),
        Member::optional("JobName", &NAME_STRING),
        Member::optional("JobRunId", &HASH_STRING),
        Member::optional("RulesetEvaluationRunId", &HASH_STRING),
        Member::optional("RuleResults", &DATA_QUALITY_RULE_RESULTS),
        Member::optional("AnalyzerResults", &DATA_QUALITY_ANALYZER_RESULTS),
        Member::optional("Observations", &DATA_QUALITY_OBSERVATIONS),
        Member::optional("AggregatedMetrics", &TYPE_OF_DATA_QUALITY_AGGREGATED_METRICS),
    ],
);
pub static TYPE_OF_GET_DATA_QUALITY_RESULT_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_DATA_QUALITY_RESULT_RESPONSE));
pub static GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST: Structure = Structure::new(
    "GetDataQualityRuleRecommendationRunRequest",
    &[Member::required("RunId", &HASH_STRING)],
);
pub static TYPE_OF_GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST: Type =
    Type::new(Kind::Structure(&GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST));
pub static GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE: Structure = Structure::new(
    "GetDataQualityRuleRecommendationRunResponse",
    &[
        Member::optional("RunId", &HASH_STRING),
        Member::optional("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::optional("Role", &ROLE_STRING),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("Status", &TASK_STATUS_TYPE),
        Member::optional("ErrorString", &GENERIC_STRING),
        Member::optional("StartedOn", &TIMESTAMP),
        Member::optional("LastModifiedOn", &TIMESTAMP),
        Member::optional("CompletedOn", &TIMESTAMP),
        Member::optional("ExecutionTime", &EXECUTION_TIME),
        Member::optional("RecommendedRuleset", &DATA_QUALITY_RULESET_STRING),
        Member::optional("CreatedRulesetName", &NAME_STRING),
        Member::optional("DataQualitySecurityConfiguration", &NAME_STRING),
    ],
);
pub static TYPE_OF_GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE));
pub static GET_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST: Structure = Structure::new(
    "GetDataQualityRulesetEvaluationRunRequest",
    &[Member::required("RunId", &HASH_STRING)],
);
pub static TYPE_OF_GET_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST: Type =
    Type::new(Kind::Structure(&GET_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST));
pub static GET_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE: Structure = Structure::new(
    "GetDataQualityRulesetEvaluationRunResponse",
    &[
        Member::optional("RunId", &HASH_STRING),
        Member::optional("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::optional("Role", &ROLE_STRING),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional(
            "AdditionalRunOptions",
            &TYPE_OF_DATA_QUALITY_EVALUATION_RUN_ADDITIONAL_RUN_OPTIONS,
        ),
        Member::optional("Status", &TASK_STATUS_TYPE),
        Member::optional("ErrorString", &GENERIC_STRING),
        Member::optional("StartedOn", &TIMESTAMP),
        Member::optional("LastModifiedOn", &TIMESTAMP),
        Member::optional("CompletedOn", &TIMESTAMP),
        Member::optional("ExecutionTime", &EXECUTION_TIME),
        Member::optional("RulesetNames", &RULESET_NAMES),
        Member::optional("ResultIds", &DATA_QUALITY_RESULT_ID_LIST),
        Member::optional("AdditionalDataSources", &DATA_SOURCE_MAP),
    ],
);
pub static TYPE_OF_GET_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE));
pub static GET_DATA_QUALITY_RULESET_REQUEST: Structure = Structure::new(
    "GetDataQualityRulesetRequest",
    &[Member::required("Name", &NAME_STRING)],
);
pub static TYPE_OF_GET_DATA_QUALITY_RULESET_REQUEST: Type =
    Type::new(Kind::Structure(&GET_DATA_QUALITY_RULESET_REQUEST));
pub static GET_DATA_QUALITY_RULESET_RESPONSE: Structure = Structure::new(
    "GetDataQualityRulesetResponse",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Ruleset", &DATA_QUALITY_RULESET_STRING),
        Member::optional("TargetTable", &TYPE_OF_DATA_QUALITY_TARGET_TABLE),
        Member::optional("CreatedOn", &TIMESTAMP),
        Member::optional("LastModifiedOn", &TIMESTAMP),
        Member::optional("RecommendationRunId", &HASH_STRING),
        Member::optional("DataQualitySecurityConfiguration", &NAME_STRING),
    ],
);
pub static TYPE_OF_GET_DATA_QUALITY_RULESET_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_DATA_QUALITY_RULESET_RESPONSE));
pub static GET_DATABASE_REQUEST: Structure = Structure::new(
    "GetDatabaseRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("Name", &NAME_STRING),
    ],
);
pub static TYPE_OF_GET_DATABASE_REQUEST: Type = Type::new(Kind::Structure(&GET_DATABASE_REQUEST));
pub static GET_DATABASE_RESPONSE: Structure = Structure::new(
    "GetDatabaseResponse",
    &[Member::optional("Database", &TYPE_OF_DATABASE)],
);
pub static TYPE_OF_GET_DATABASE_RESPONSE: Type = Type::new(Kind::Structure(&GET_DATABASE_RESPONSE));
pub static GET_DATABASES_REQUEST: Structure = Structure::new(
    "GetDatabasesRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &CATALOG_GETTER_PAGE_SIZE),
        Member::optional("ResourceShareType", &RESOURCE_SHARE_TYPE),
        Member::optional("AttributesToGet", &DATABASE_ATTRIBUTES_LIST),
    ],
);
pub static TYPE_OF_GET_DATABASES_REQUEST: Type = Type::new(Kind::Structure(&GET_DATABASES_REQUEST));
pub static GET_DATABASES_RESPONSE: Structure = Structure::new(
    "GetDatabasesResponse",
    &[
        Member::required("DatabaseList", &DATABASE_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_DATABASES_RESPONSE: Type = Type::new(Kind::Structure(&GET_DATABASES_RESPONSE));
pub static GET_DATAFLOW_GRAPH_REQUEST: Structure = Structure::new(
    "GetDataflowGraphRequest",
    &[Member::optional("PythonScript", &PYTHON_SCRIPT)],
);
pub static TYPE_OF_GET_DATAFLOW_GRAPH_REQUEST: Type = Type::new(Kind::Structure(&GET_DATAFLOW_GRAPH_REQUEST));
pub static GET_DATAFLOW_GRAPH_RESPONSE: Structure = Structure::new(
    "GetDataflowGraphResponse",
    &[
        Member::optional("DagNodes", &DAG_NODES),
        Member::optional("DagEdges", &DAG_EDGES),
    ],
);
pub static TYPE_OF_GET_DATAFLOW_GRAPH_RESPONSE: Type = Type::new(Kind::Structure(&GET_DATAFLOW_GRAPH_RESPONSE));
pub static GET_JOB_BOOKMARK_REQUEST: Structure = Structure::new(
    "GetJobBookmarkRequest",
    &[
        Member::required("JobName", &JOB_NAME),
        Member::optional("RunId", &RUN_ID),
    ],
);
pub static TYPE_OF_GET_JOB_BOOKMARK_REQUEST: Type = Type::new(Kind::Structure(&GET_JOB_BOOKMARK_REQUEST));
pub static GET_JOB_BOOKMARK_RESPONSE: Structure = Structure::new(
    "GetJobBookmarkResponse",
    &[Member::optional("JobBookmarkEntry", &TYPE_OF_JOB_BOOKMARK_ENTRY)],
);
pub static TYPE_OF_GET_JOB_BOOKMARK_RESPONSE: Type = Type::new(Kind::Structure(&GET_JOB_BOOKMARK_RESPONSE));
pub static GET_JOB_REQUEST: Structure = Structure::new("GetJobRequest", &[Member::required("JobName", &NAME_STRING)]);
pub static TYPE_OF_GET_JOB_REQUEST: Type = Type::new(Kind::Structure(&GET_JOB_REQUEST));
pub static GET_JOB_RESPONSE: Structure = Structure::new("GetJobResponse", &[Member::optional("Job", &TYPE_OF_JOB)]);
pub static TYPE_OF_GET_JOB_RESPONSE: Type = Type::new(Kind::Structure(&GET_JOB_RESPONSE));
pub static GET_JOB_RUN_REQUEST: Structure = Structure::new(
    "GetJobRunRequest",
    &[
        Member::required("JobName", &NAME_STRING),
        Member::required("RunId", &ID_STRING),
        Member::optional("PredecessorsIncluded", &BOOLEAN_VALUE),
    ],
);
pub static TYPE_OF_GET_JOB_RUN_REQUEST: Type = Type::new(Kind::Structure(&GET_JOB_RUN_REQUEST));
pub static GET_JOB_RUN_RESPONSE: Structure =
    Structure::new("GetJobRunResponse", &[Member::optional("JobRun", &TYPE_OF_JOB_RUN)]);
pub static TYPE_OF_GET_JOB_RUN_RESPONSE: Type = Type::new(Kind::Structure(&GET_JOB_RUN_RESPONSE));
pub static GET_JOB_RUNS_REQUEST: Structure = Structure::new(
    "GetJobRunsRequest",
    &[
        Member::required("JobName", &NAME_STRING),
        Member::optional("NextToken", &GENERIC_STRING),
        Member::optional("MaxResults", &ORCHESTRATION_PAGE_SIZE200),
    ],
);
pub static TYPE_OF_GET_JOB_RUNS_REQUEST: Type = Type::new(Kind::Structure(&GET_JOB_RUNS_REQUEST));
pub static GET_JOB_RUNS_RESPONSE: Structure = Structure::new(
    "GetJobRunsResponse",
    &[
        Member::optional("JobRuns", &JOB_RUN_LIST),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_GET_JOB_RUNS_RESPONSE: Type = Type::new(Kind::Structure(&GET_JOB_RUNS_RESPONSE));
pub static GET_JOBS_REQUEST: Structure = Structure::new(
    "GetJobsRequest",
    &[
        Member::optional("NextToken", &GENERIC_STRING),
        Member::optional("MaxResults", &PAGE_SIZE),
    ],
);
pub static TYPE_OF_GET_JOBS_REQUEST: Type = Type::new(Kind::Structure(&GET_JOBS_REQUEST));
pub static GET_JOBS_RESPONSE: Structure = Structure::new(
    "GetJobsResponse",
    &[
        Member::optional("Jobs", &JOB_LIST),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_GET_JOBS_RESPONSE: Type = Type::new(Kind::Structure(&GET_JOBS_RESPONSE));
pub static GET_MAPPING_REQUEST: Structure = Structure::new(
    "GetMappingRequest",
    &[
        Member::required("Source", &TYPE_OF_CATALOG_ENTRY),
        Member::optional("Sinks", &CATALOG_ENTRIES),
        Member::optional("Location", &TYPE_OF_LOCATION),
    ],
);
pub static TYPE_OF_GET_MAPPING_REQUEST: Type = Type::new(Kind::Structure(&GET_MAPPING_REQUEST));
pub static GET_MAPPING_RESPONSE: Structure =
    Structure::new("GetMappingResponse", &[Member::required("Mapping", &MAPPING_LIST)]);
pub static TYPE_OF_GET_MAPPING_RESPONSE: Type = Type::new(Kind::Structure(&GET_MAPPING_RESPONSE));
pub static GET_PARTITION_INDEXES_REQUEST: Structure = Structure::new(
    "GetPartitionIndexesRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_PARTITION_INDEXES_REQUEST: Type = Type::new(Kind::Structure(&GET_PARTITION_INDEXES_REQUEST));
pub static GET_PARTITION_INDEXES_RESPONSE: Structure = Structure::new(
    "GetPartitionIndexesResponse",
    &[
        Member::optional("PartitionIndexDescriptorList", &PARTITION_INDEX_DESCRIPTOR_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_PARTITION_INDEXES_RESPONSE: Type = Type::new(Kind::Structure(&GET_PARTITION_INDEXES_RESPONSE));
pub static GET_PARTITION_REQUEST: Structure = Structure::new(
    "GetPartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionValues", &VALUE_STRING_LIST),
        Member::optional("AuditContext", &TYPE_OF_AUDIT_CONTEXT),
    ],
);
pub static TYPE_OF_GET_PARTITION_REQUEST: Type = Type::new(Kind::Structure(&GET_PARTITION_REQUEST));
pub static GET_PARTITION_RESPONSE: Structure = Structure::new(
    "GetPartitionResponse",
    &[Member::optional("Partition", &TYPE_OF_PARTITION)],
);
pub static TYPE_OF_GET_PARTITION_RESPONSE: Type = Type::new(Kind::Structure(&GET_PARTITION_RESPONSE));
pub static GET_PARTITIONS_REQUEST: Structure = Structure::new(
    "GetPartitionsRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::optional("Expression", &PREDICATE_STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("Segment", &TYPE_OF_SEGMENT),
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("ExcludeColumnSchema", &BOOLEAN_NULLABLE),
        Member::optional("TransactionId", &TRANSACTION_ID_STRING),
        Member::optional("QueryAsOfTime", &TIMESTAMP),
        Member::optional("AuditContext", &TYPE_OF_AUDIT_CONTEXT),
    ],
);
pub static TYPE_OF_GET_PARTITIONS_REQUEST: Type = Type::new(Kind::Structure(&GET_PARTITIONS_REQUEST));
pub static GET_PARTITIONS_RESPONSE: Structure = Structure::new(
    "GetPartitionsResponse",
    &[
        Member::optional("Partitions", &PARTITION_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_PARTITIONS_RESPONSE: Type = Type::new(Kind::Structure(&GET_PARTITIONS_RESPONSE));
pub static GET_PLAN_REQUEST: Structure = Structure::new(
    "GetPlanRequest",
    &[
        Member::required("Mapping", &MAPPING_LIST),
        Member::required("Source", &TYPE_OF_CATALOG_ENTRY),
        Member::optional("Sinks", &CATALOG_ENTRIES),
        Member::optional("Location", &TYPE_OF_LOCATION),
        Member::optional("Language", &LANGUAGE),
        Member::optional("AdditionalPlanOptionsMap", &ADDITIONAL_PLAN_OPTIONS_MAP),
    ],
);
pub static TYPE_OF_GET_PLAN_REQUEST: Type = Type::new(Kind::Structure(&GET_PLAN_REQUEST));
pub static GET_PLAN_RESPONSE: Structure = Structure::new(
    "GetPlanResponse",
    &[
        Member::optional("PythonScript", &PYTHON_SCRIPT),
        Member::optional("ScalaCode", &SCALA_CODE),
    ],
);
pub static TYPE_OF_GET_PLAN_RESPONSE: Type = Type::new(Kind::Structure(&GET_PLAN_RESPONSE));
pub static GET_RESOURCE_POLICIES_REQUEST: Structure = Structure::new(
    "GetResourcePoliciesRequest",
    &[
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &PAGE_SIZE),
    ],
);
pub static TYPE_OF_GET_RESOURCE_POLICIES_REQUEST: Type = Type::new(Kind::Structure(&GET_RESOURCE_POLICIES_REQUEST));
pub static GET_RESOURCE_POLICIES_RESPONSE: Structure = Structure::new(
    "GetResourcePoliciesResponse",
    &[
        Member::optional("GetResourcePoliciesResponseList", &GET_RESOURCE_POLICIES_RESPONSE_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_RESOURCE_POLICIES_RESPONSE: Type = Type::new(Kind::Structure(&GET_RESOURCE_POLICIES_RESPONSE));
pub static GET_RESOURCE_POLICIES_RESPONSE_LIST: Type = Type::list(&TYPE_OF_GLUE_POLICY);
pub static GET_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "GetResourcePolicyRequest",
    &[Member::optional("ResourceArn", &GLUE_RESOURCE_ARN)],
);
pub static TYPE_OF_GET_RESOURCE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&GET_RESOURCE_POLICY_REQUEST));
pub static GET_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "GetResourcePolicyResponse",
    &[
        Member::optional("PolicyInJson", &POLICY_JSON_STRING),
        Member::optional("PolicyHash", &HASH_STRING),
        Member::optional("CreateTime", &TIMESTAMP),
        Member::optional("UpdateTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_GET_RESOURCE_POLICY_RESPONSE: Type = Type::new(Kind::Structure(&GET_RESOURCE_POLICY_RESPONSE));
pub static GET_SECURITY_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetSecurityConfigurationRequest",
    &[Member::required("Name", &NAME_STRING)],
);
pub static TYPE_OF_GET_SECURITY_CONFIGURATION_REQUEST: Type =
    Type::new(Kind::Structure(&GET_SECURITY_CONFIGURATION_REQUEST));
pub static GET_SECURITY_CONFIGURATION_RESPONSE: Structure = Structure::new(
    "GetSecurityConfigurationResponse",
    &[Member::optional(
        "SecurityConfiguration",
        &TYPE_OF_SECURITY_CONFIGURATION,
    )],
);
pub static TYPE_OF_GET_SECURITY_CONFIGURATION_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_SECURITY_CONFIGURATION_RESPONSE));
pub static GET_SECURITY_CONFIGURATIONS_REQUEST: Structure = Structure::new(
    "GetSecurityConfigurationsRequest",
    &[
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_GET_SECURITY_CONFIGURATIONS_REQUEST: Type =
    Type::new(Kind::Structure(&GET_SECURITY_CONFIGURATIONS_REQUEST));
pub static GET_SECURITY_CONFIGURATIONS_RESPONSE: Structure = Structure::new(
    "GetSecurityConfigurationsResponse",
    &[
        Member::optional("SecurityConfigurations", &SECURITY_CONFIGURATION_LIST),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_GET_SECURITY_CONFIGURATIONS_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_SECURITY_CONFIGURATIONS_RESPONSE));
pub static GET_TABLE_REQUEST: Structure = Structure::new(
    "GetTableRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("Name", &NAME_STRING),
        Member::optional("TransactionId", &TRANSACTION_ID_STRING),
        Member::optional("QueryAsOfTime", &TIMESTAMP),
        Member::optional("AuditContext", &TYPE_OF_AUDIT_CONTEXT),
        Member::optional("IncludeStatusDetails", &BOOLEAN_NULLABLE),
    ],
);
pub static TYPE_OF_GET_TABLE_REQUEST: Type = Type::new(Kind::Structure(&GET_TABLE_REQUEST));
pub static GET_TABLE_RESPONSE: Structure =
    Structure::new("GetTableResponse", &[Member::optional("Table", &TYPE_OF_TABLE)]);
pub static TYPE_OF_GET_TABLE_RESPONSE: Type = Type::new(Kind::Structure(&GET_TABLE_RESPONSE));
pub static GET_TABLE_VERSION_REQUEST: Structure = Structure::new(
    "GetTableVersionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::optional("VersionId", &VERSION_STRING),
        Member::optional("AuditContext", &TYPE_OF_AUDIT_CONTEXT),
    ],
);
pub static TYPE_OF_GET_TABLE_VERSION_REQUEST: Type = Type::new(Kind::Structure(&GET_TABLE_VERSION_REQUEST));
pub static GET_TABLE_VERSION_RESPONSE: Structure = Structure::new(
    "GetTableVersionResponse",
    &[Member::optional("TableVersion", &TYPE_OF_TABLE_VERSION)],
);
pub static TYPE_OF_GET_TABLE_VERSION_RESPONSE: Type = Type::new(Kind::Structure(&GET_TABLE_VERSION_RESPONSE));
pub static GET_TABLE_VERSIONS_LIST: Type = Type::list(&TYPE_OF_TABLE_VERSION);
pub static GET_TABLE_VERSIONS_REQUEST: Structure = Structure::new(
    "GetTableVersionsRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &CATALOG_GETTER_PAGE_SIZE),
        Member::optional("AuditContext", &TYPE_OF_AUDIT_CONTEXT),
    ],
);
pub static TYPE_OF_GET_TABLE_VERSIONS_REQUEST: Type = Type::new(Kind::Structure(&GET_TABLE_VERSIONS_REQUEST));
pub static GET_TABLE_VERSIONS_RESPONSE: Structure = Structure::new(
    "GetTableVersionsResponse",
    &[
        Member::optional("TableVersions", &GET_TABLE_VERSIONS_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_TABLE_VERSIONS_RESPONSE: Type = Type::new(Kind::Structure(&GET_TABLE_VERSIONS_RESPONSE));
pub static GET_TABLES_REQUEST: Structure = Structure::new(
    "GetTablesRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::optional("Expression", &FILTER_STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &CATALOG_GETTER_PAGE_SIZE),
        Member::optional("TransactionId", &TRANSACTION_ID_STRING),
        Member::optional("QueryAsOfTime", &TIMESTAMP),
        Member::optional("AuditContext", &TYPE_OF_AUDIT_CONTEXT),
        Member::optional("IncludeStatusDetails", &BOOLEAN_NULLABLE),
        Member::optional("AttributesToGet", &TABLE_ATTRIBUTES_LIST),
    ],
);
pub static TYPE_OF_GET_TABLES_REQUEST: Type = Type::new(Kind::Structure(&GET_TABLES_REQUEST));
pub static GET_TABLES_RESPONSE: Structure = Structure::new(
    "GetTablesResponse",
    &[
        Member::optional("TableList", &TABLE_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_TABLES_RESPONSE: Type = Type::new(Kind::Structure(&GET_TABLES_RESPONSE));
pub static GET_TAGS_REQUEST: Structure =
    Structure::new("GetTagsRequest", &[Member::required("ResourceArn", &GLUE_RESOURCE_ARN)]);
pub static TYPE_OF_GET_TAGS_REQUEST: Type = Type::new(Kind::Structure(&GET_TAGS_REQUEST));
pub static GET_TAGS_RESPONSE: Structure = Structure::new("GetTagsResponse", &[Member::optional("Tags", &TAGS_MAP)]);
pub static TYPE_OF_GET_TAGS_RESPONSE: Type = Type::new(Kind::Structure(&GET_TAGS_RESPONSE));
pub static GET_TRIGGER_REQUEST: Structure =
    Structure::new("GetTriggerRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_GET_TRIGGER_REQUEST: Type = Type::new(Kind::Structure(&GET_TRIGGER_REQUEST));
pub static GET_TRIGGER_RESPONSE: Structure =
    Structure::new("GetTriggerResponse", &[Member::optional("Trigger", &TYPE_OF_TRIGGER)]);
pub static TYPE_OF_GET_TRIGGER_RESPONSE: Type = Type::new(Kind::Structure(&GET_TRIGGER_RESPONSE));
pub static GET_TRIGGERS_REQUEST: Structure = Structure::new(
    "GetTriggersRequest",
    &[
        Member::optional("NextToken", &GENERIC_STRING),
        Member::optional("DependentJobName", &NAME_STRING),
        Member::optional("MaxResults", &ORCHESTRATION_PAGE_SIZE200),
    ],
);
pub static TYPE_OF_GET_TRIGGERS_REQUEST: Type = Type::new(Kind::Structure(&GET_TRIGGERS_REQUEST));
pub static GET_TRIGGERS_RESPONSE: Structure = Structure::new(
    "GetTriggersResponse",
    &[
        Member::optional("Triggers", &TRIGGER_LIST),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_GET_TRIGGERS_RESPONSE: Type = Type::new(Kind::Structure(&GET_TRIGGERS_RESPONSE));
pub static GET_USER_DEFINED_FUNCTION_REQUEST: Structure = Structure::new(
    "GetUserDefinedFunctionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("FunctionName", &NAME_STRING),
    ],
);
pub static TYPE_OF_GET_USER_DEFINED_FUNCTION_REQUEST: Type =
    Type::new(Kind::Structure(&GET_USER_DEFINED_FUNCTION_REQUEST));
pub static GET_USER_DEFINED_FUNCTION_RESPONSE: Structure = Structure::new(
    "GetUserDefinedFunctionResponse",
    &[Member::optional("UserDefinedFunction", &TYPE_OF_USER_DEFINED_FUNCTION)],
);
pub static TYPE_OF_GET_USER_DEFINED_FUNCTION_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_USER_DEFINED_FUNCTION_RESPONSE));
pub static GET_USER_DEFINED_FUNCTIONS_REQUEST: Structure = Structure::new(
    "GetUserDefinedFunctionsRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::optional("DatabaseName", &NAME_STRING),
        Member::required("Pattern", &NAME_STRING),
        Member::optional("FunctionType", &FUNCTION_TYPE),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &CATALOG_GETTER_PAGE_SIZE),
    ],
);
pub static TYPE_OF_GET_USER_DEFINED_FUNCTIONS_REQUEST: Type =
    Type::new(Kind::Structure(&GET_USER_DEFINED_FUNCTIONS_REQUEST));
pub static GET_USER_DEFINED_FUNCTIONS_RESPONSE: Structure = Structure::new(
    "GetUserDefinedFunctionsResponse",
    &[
        Member::optional("UserDefinedFunctions", &USER_DEFINED_FUNCTION_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_USER_DEFINED_FUNCTIONS_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_USER_DEFINED_FUNCTIONS_RESPONSE));
pub static GET_WORKFLOW_REQUEST: Structure = Structure::new(
    "GetWorkflowRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("IncludeGraph", &NULLABLE_BOOLEAN),
    ],
);
pub static TYPE_OF_GET_WORKFLOW_REQUEST: Type = Type::new(Kind::Structure(&GET_WORKFLOW_REQUEST));
pub static GET_WORKFLOW_RESPONSE: Structure = Structure::new(
    "GetWorkflowResponse",
    &[Member::optional("Workflow", &TYPE_OF_WORKFLOW)],
);
pub static TYPE_OF_GET_WORKFLOW_RESPONSE: Type = Type::new(Kind::Structure(&GET_WORKFLOW_RESPONSE));
pub static GET_WORKFLOW_RUN_PROPERTIES_REQUEST: Structure = Structure::new(
    "GetWorkflowRunPropertiesRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("RunId", &ID_STRING),
    ],
);
pub static TYPE_OF_GET_WORKFLOW_RUN_PROPERTIES_REQUEST: Type =
    Type::new(Kind::Structure(&GET_WORKFLOW_RUN_PROPERTIES_REQUEST));
pub static GET_WORKFLOW_RUN_PROPERTIES_RESPONSE: Structure = Structure::new(
    "GetWorkflowRunPropertiesResponse",
    &[Member::optional("RunProperties", &WORKFLOW_RUN_PROPERTIES)],
);
pub static TYPE_OF_GET_WORKFLOW_RUN_PROPERTIES_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_WORKFLOW_RUN_PROPERTIES_RESPONSE));
pub static GET_WORKFLOW_RUN_REQUEST: Structure = Structure::new(
    "GetWorkflowRunRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("RunId", &ID_STRING),
        Member::optional("IncludeGraph", &NULLABLE_BOOLEAN),
    ],
);
pub static TYPE_OF_GET_WORKFLOW_RUN_REQUEST: Type = Type::new(Kind::Structure(&GET_WORKFLOW_RUN_REQUEST));
pub static GET_WORKFLOW_RUN_RESPONSE: Structure = Structure::new(
    "GetWorkflowRunResponse",
    &[Member::optional("Run", &TYPE_OF_WORKFLOW_RUN)],
);
pub static TYPE_OF_GET_WORKFLOW_RUN_RESPONSE: Type = Type::new(Kind::Structure(&GET_WORKFLOW_RUN_RESPONSE));
pub static GET_WORKFLOW_RUNS_REQUEST: Structure = Structure::new(
    "GetWorkflowRunsRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("IncludeGraph", &NULLABLE_BOOLEAN),
        Member::optional("NextToken", &GENERIC_STRING),
        Member::optional("MaxResults", &PAGE_SIZE),
    ],
);
pub static TYPE_OF_GET_WORKFLOW_RUNS_REQUEST: Type = Type::new(Kind::Structure(&GET_WORKFLOW_RUNS_REQUEST));
pub static GET_WORKFLOW_RUNS_RESPONSE: Structure = Structure::new(
    "GetWorkflowRunsResponse",
    &[
        Member::optional("Runs", &WORKFLOW_RUNS),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_GET_WORKFLOW_RUNS_RESPONSE: Type = Type::new(Kind::Structure(&GET_WORKFLOW_RUNS_RESPONSE));
pub static GLUE_POLICY: Structure = Structure::new(
    "GluePolicy",
    &[
        Member::optional("PolicyInJson", &POLICY_JSON_STRING),
        Member::optional("PolicyHash", &HASH_STRING),
        Member::optional("CreateTime", &TIMESTAMP),
        Member::optional("UpdateTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_GLUE_POLICY: Type = Type::new(Kind::Structure(&GLUE_POLICY));
pub static GLUE_RESOURCE_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(10240)
    .pattern(&PATTERN_OF_GLUE_RESOURCE_ARN);
pub static GLUE_TABLE: Structure = Structure::new(
    "GlueTable",
    &[
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::optional("CatalogId", &NAME_STRING),
        Member::optional("ConnectionName", &NAME_STRING),
        Member::optional("AdditionalOptions", &GLUE_TABLE_ADDITIONAL_OPTIONS),
    ],
);
pub static TYPE_OF_GLUE_TABLE: Type = Type::new(Kind::Structure(&GLUE_TABLE));
pub static GLUE_TABLE_ADDITIONAL_OPTIONS: Type = Type::map(&NAME_STRING, &DESCRIPTION_STRING).min(1).max(10);
pub static GLUE_VERSION_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_GLUE_VERSION_STRING);
pub static GROK_CLASSIFIER: Structure = Structure::new(
    "GrokClassifier",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("Classification", &CLASSIFICATION),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastUpdated", &TIMESTAMP),
        Member::optional("Version", &VERSION_ID),
        Member::required("GrokPattern", &GROK_PATTERN),
        Member::optional("CustomPatterns", &CUSTOM_PATTERNS),
    ],
);
pub static TYPE_OF_GROK_CLASSIFIER: Type = Type::new(Kind::Structure(&GROK_CLASSIFIER));
pub static GROK_PATTERN: Type = Type::new(Kind::String)
    .min(1)
    .max(2048)
    .pattern(&PATTERN_OF_GROK_PATTERN);
pub static HASH_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static HUDI_TARGET: Structure = Structure::new(
    "HudiTarget",
    &[
        Member::optional("Paths", &PATH_LIST),
        Member::optional("ConnectionName", &CONNECTION_NAME),
        Member::optional("Exclusions", &PATH_LIST),
        Member::optional("MaximumTraversalDepth", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_HUDI_TARGET: Type = Type::new(Kind::Structure(&HUDI_TARGET));
pub static HUDI_TARGET_LIST: Type = Type::list(&TYPE_OF_HUDI_TARGET);
pub static IAM_ROLE_ARN: Type = Type::new(Kind::String).pattern(&PATTERN_OF_IAM_ROLE_ARN);
pub static ICEBERG_DOCUMENT: Type = Type::new(Kind::Document);
pub static ICEBERG_ENCRYPTED_KEY: Structure = Structure::new(
    "IcebergEncryptedKey",
    &[
        Member::required("KeyId", &ENCRYPTION_KEY_ID_STRING),
        Member::required("EncryptedKeyMetadata", &ENCRYPTED_KEY_METADATA_STRING),
        Member::optional("EncryptedById", &ENCRYPTION_KEY_ID_STRING),
        Member::optional("Properties", &STRING_TO_STRING_MAP),
    ],
);
pub static TYPE_OF_ICEBERG_ENCRYPTED_KEY: Type = Type::new(Kind::Structure(&ICEBERG_ENCRYPTED_KEY));
pub static ICEBERG_INPUT: Structure = Structure::new(
    "IcebergInput",
    &[
        Member::required("MetadataOperation", &METADATA_OPERATION),
        Member::optional("Version", &VERSION_STRING),
        Member::optional("CreateIcebergTableInput", &TYPE_OF_CREATE_ICEBERG_TABLE_INPUT),
    ],
);
pub static TYPE_OF_ICEBERG_INPUT: Type = Type::new(Kind::Structure(&ICEBERG_INPUT));
pub static ICEBERG_NULL_ORDER: Type = Type::new(Kind::String).values(&["nulls-first", "nulls-last"]);
pub static ICEBERG_OPTIMIZATION_PROPERTIES_OUTPUT: Structure = Structure::new(
    "IcebergOptimizationPropertiesOutput",
    &[
        Member::optional("RoleArn", &IAM_ROLE_ARN),
        Member::optional("Compaction", &PARAMETERS_MAP),
        Member::optional("Retention", &PARAMETERS_MAP),
        Member::optional("OrphanFileDeletion", &PARAMETERS_MAP),
        Member::optional("LastUpdatedTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_ICEBERG_OPTIMIZATION_PROPERTIES_OUTPUT: Type =
    Type::new(Kind::Structure(&ICEBERG_OPTIMIZATION_PROPERTIES_OUTPUT));
pub static ICEBERG_PARTITION_FIELD: Structure = Structure::new(
    "IcebergPartitionField",
    &[
        Member::required("SourceId", &INTEGER),
        Member::required("Transform", &ICEBERG_TRANSFORM_STRING),
        Member::required("Name", &COLUMN_NAME_STRING),
        Member::optional("FieldId", &INTEGER),
    ],
);
pub static TYPE_OF_ICEBERG_PARTITION_FIELD: Type = Type::new(Kind::Structure(&ICEBERG_PARTITION_FIELD));
pub static ICEBERG_PARTITION_SPEC: Structure = Structure::new(
    "IcebergPartitionSpec",
    &[
        Member::required("Fields", &ICEBERG_PARTITION_SPEC_FIELD_LIST),
        Member::optional("SpecId", &INTEGER),
    ],
);
pub static TYPE_OF_ICEBERG_PARTITION_SPEC: Type = Type::new(Kind::Structure(&ICEBERG_PARTITION_SPEC));
pub static ICEBERG_PARTITION_SPEC_FIELD_LIST: Type = Type::list(&TYPE_OF_ICEBERG_PARTITION_FIELD);
pub static ICEBERG_SCHEMA: Structure = Structure::new(
    "IcebergSchema",
    &[
        Member::optional("SchemaId", &INTEGER),
        Member::optional("IdentifierFieldIds", &INTEGER_LIST),
        Member::optional("Type", &ICEBERG_STRUCT_TYPE_ENUM),
        Member::required("Fields", &ICEBERG_STRUCT_FIELD_LIST),
    ],
);
pub static TYPE_OF_ICEBERG_SCHEMA: Type = Type::new(Kind::Structure(&ICEBERG_SCHEMA));
pub static ICEBERG_SORT_DIRECTION: Type = Type::new(Kind::String).values(&["asc", "desc"]);
pub static ICEBERG_SORT_FIELD: Structure = Structure::new(
    "IcebergSortField",
    &[
        Member::required("SourceId", &INTEGER),
        Member::required("Transform", &ICEBERG_TRANSFORM_STRING),
        Member::required("Direction", &ICEBERG_SORT_DIRECTION),
        Member::required("NullOrder", &ICEBERG_NULL_ORDER),
    ],
);
pub static TYPE_OF_ICEBERG_SORT_FIELD: Type = Type::new(Kind::Structure(&ICEBERG_SORT_FIELD));
pub static ICEBERG_SORT_ORDER: Structure = Structure::new(
    "IcebergSortOrder",
    &[
        Member::required("OrderId", &INTEGER),
        Member::required("Fields", &ICEBERG_SORT_ORDER_FIELD_LIST),
    ],
);
pub static TYPE_OF_ICEBERG_SORT_ORDER: Type = Type::new(Kind::Structure(&ICEBERG_SORT_ORDER));
pub static ICEBERG_SORT_ORDER_FIELD_LIST: Type = Type::list(&TYPE_OF_ICEBERG_SORT_FIELD);
pub static ICEBERG_STRUCT_FIELD: Structure = Structure::new(
    "IcebergStructField",
    &[
        Member::required("Id", &INTEGER),
        Member::required("Name", &COLUMN_NAME_STRING),
        Member::required("Type", &ICEBERG_DOCUMENT),
        Member::required("Required", &BOOLEAN),
        Member::optional("Doc", &COMMENT_STRING),
        Member::optional("InitialDefault", &ICEBERG_DOCUMENT),
        Member::optional("WriteDefault", &ICEBERG_DOCUMENT),
    ],
);
pub static TYPE_OF_ICEBERG_STRUCT_FIELD: Type = Type::new(Kind::Structure(&ICEBERG_STRUCT_FIELD));
pub static ICEBERG_STRUCT_FIELD_LIST: Type = Type::list(&TYPE_OF_ICEBERG_STRUCT_FIELD);
pub static ICEBERG_STRUCT_TYPE_ENUM: Type = Type::new(Kind::String).values(&["struct"]);
pub static ICEBERG_TABLE_UPDATE: Structure = Structure::new(
    "IcebergTableUpdate",
    &[
        Member::required("Schema", &TYPE_OF_ICEBERG_SCHEMA),
        Member::optional("PartitionSpec", &TYPE_OF_ICEBERG_PARTITION_SPEC),
        Member::optional("SortOrder", &TYPE_OF_ICEBERG_SORT_ORDER),
        Member::required("Location", &LOCATION_STRING),
        Member::optional("Properties", &STRING_TO_STRING_MAP),
        Member::optional("Action", &ICEBERG_UPDATE_ACTION),
        Member::optional("EncryptionKey", &TYPE_OF_ICEBERG_ENCRYPTED_KEY),
        Member::optional("KeyId", &ENCRYPTION_KEY_ID_STRING),
    ],
);
pub static TYPE_OF_ICEBERG_TABLE_UPDATE: Type = Type::new(Kind::Structure(&ICEBERG_TABLE_UPDATE));
pub static ICEBERG_TABLE_UPDATE_LIST: Type = Type::list(&TYPE_OF_ICEBERG_TABLE_UPDATE);
pub static ICEBERG_TARGET: Structure = Structure::new(
    "IcebergTarget",
    &[
        Member::optional("Paths", &PATH_LIST),
        Member::optional("ConnectionName", &CONNECTION_NAME),
        Member::optional("Exclusions", &PATH_LIST),
        Member::optional("MaximumTraversalDepth", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_ICEBERG_TARGET: Type = Type::new(Kind::Structure(&ICEBERG_TARGET));
pub static ICEBERG_TARGET_LIST: Type = Type::list(&TYPE_OF_ICEBERG_TARGET);
pub static ICEBERG_TRANSFORM_STRING: Type = Type::new(Kind::String);
pub static ICEBERG_UPDATE_ACTION: Type = Type::new(Kind::String).values(&[
    "add-schema",
    "set-current-schema",
    "add-spec",
    "set-default-spec",
    "add-sort-order",
    "set-default-sort-order",
    "set-location",
    "set-properties",
    "remove-properties",
    "add-encryption-key",
    "remove-encryption-key",
]);
pub static ID_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static IMPORT_CATALOG_TO_GLUE_REQUEST: Structure = Structure::new(
    "ImportCatalogToGlueRequest",
    &[Member::optional("CatalogId", &CATALOG_ID_STRING)],
);
pub static TYPE_OF_IMPORT_CATALOG_TO_GLUE_REQUEST: Type = Type::new(Kind::Structure(&IMPORT_CATALOG_TO_GLUE_REQUEST));
pub static IMPORT_CATALOG_TO_GLUE_RESPONSE: Structure = Structure::new("ImportCatalogToGlueResponse", &[]);
pub static TYPE_OF_IMPORT_CATALOG_TO_GLUE_RESPONSE: Type = Type::new(Kind::Structure(&IMPORT_CATALOG_TO_GLUE_RESPONSE));
pub static INTEGER: Type = Type::new(Kind::Integer);
pub static INTEGER_FLAG: Type = Type::new(Kind::Integer).min(0).max(1);
pub static INTEGER_LIST: Type = Type::list(&INTEGER);
pub static INTEGER_VALUE: Type = Type::new(Kind::Integer);
pub static JDBC_METADATA_ENTRY: Type = Type::new(Kind::String).values(&["COMMENTS", "RAWTYPES"]);
pub static JDBC_TARGET: Structure = Structure::new(
    "JdbcTarget",
    &[
        Member::optional("ConnectionName", &CONNECTION_NAME),
        Member::optional("Path", &PATH),
        Member::optional("Exclusions", &PATH_LIST),
        Member::optional("EnableAdditionalMetadata", &ENABLE_ADDITIONAL_METADATA),
    ],
);
pub static TYPE_OF_JDBC_TARGET: Type = Type::new(Kind::Structure(&JDBC_TARGET));
pub static JDBC_TARGET_LIST: Type = Type::list(&TYPE_OF_JDBC_TARGET);
pub static JOB: Structure = Structure::new(
    "Job",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("JobMode", &JOB_MODE),
        Member::optional("JobRunQueuingEnabled", &NULLABLE_BOOLEAN),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("LogUri", &URI_STRING),
        Member::optional("Role", &ROLE_STRING),
        Member::optional("CreatedOn", &TIMESTAMP_VALUE),
        Member::optional("LastModifiedOn", &TIMESTAMP_VALUE),
        Member::optional("ExecutionProperty", &TYPE_OF_EXECUTION_PROPERTY),
        Member::optional("Command", &TYPE_OF_JOB_COMMAND),
        Member::optional("DefaultArguments", &GENERIC_MAP),
        Member::optional("NonOverridableArguments", &GENERIC_MAP),
        Member::optional("Connections", &TYPE_OF_CONNECTIONS_LIST),
        Member::optional("MaxRetries", &MAX_RETRIES),
        Member::optional("AllocatedCapacity", &INTEGER_VALUE),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("MaxCapacity", &NULLABLE_DOUBLE),
        Member::optional("WorkerType", &WORKER_TYPE),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("SecurityConfiguration", &NAME_STRING),
        Member::optional("NotificationProperty", &TYPE_OF_NOTIFICATION_PROPERTY),
        Member::optional("GlueVersion", &GLUE_VERSION_STRING),
        Member::optional("CodeGenConfigurationNodes", &CODE_GEN_CONFIGURATION_NODES),
        Member::optional("ExecutionClass", &EXECUTION_CLASS),
        Member::optional("SourceControlDetails", &TYPE_OF_SOURCE_CONTROL_DETAILS),
        Member::optional("MaintenanceWindow", &MAINTENANCE_WINDOW),
        Member::optional("ProfileName", &NAME_STRING),
    ],
);
pub static TYPE_OF_JOB: Type = Type::new(Kind::Structure(&JOB));
pub static JOB_BOOKMARK_ENTRY: Structure = Structure::new(
    "JobBookmarkEntry",
    &[
        Member::optional("JobName", &JOB_NAME),
        Member::optional("Version", &INTEGER_VALUE),
        Member::optional("Run", &INTEGER_VALUE),
        Member::optional("Attempt", &INTEGER_VALUE),
        Member::optional("PreviousRunId", &RUN_ID),
        Member::optional("RunId", &RUN_ID),
        Member::optional("JobBookmark", &JSON_VALUE),
    ],
);
pub static TYPE_OF_JOB_BOOKMARK_ENTRY: Type = Type::new(Kind::Structure(&JOB_BOOKMARK_ENTRY));
pub static JOB_BOOKMARKS_ENCRYPTION: Structure = Structure::new(
    "JobBookmarksEncryption",
    &[
        Member::optional("JobBookmarksEncryptionMode", &JOB_BOOKMARKS_ENCRYPTION_MODE),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
    ],
);
pub static TYPE_OF_JOB_BOOKMARKS_ENCRYPTION: Type = Type::new(Kind::Structure(&JOB_BOOKMARKS_ENCRYPTION));
pub static JOB_BOOKMARKS_ENCRYPTION_MODE: Type = Type::new(Kind::String).values(&["DISABLED", "CSE-KMS"]);
pub static JOB_COMMAND: Structure = Structure::new(
    "JobCommand",
    &[
        Member::optional("Name", &GENERIC_STRING),
        Member::optional("ScriptLocation", &SCRIPT_LOCATION_STRING),
        Member::optional("PythonVersion", &PYTHON_VERSION_STRING),
        Member::optional("Runtime", &RUNTIME_NAME_STRING),
    ],
);
pub static TYPE_OF_JOB_COMMAND: Type = Type::new(Kind::Structure(&JOB_COMMAND));
pub static JOB_LIST: Type = Type::list(&TYPE_OF_JOB);
pub static JOB_MODE: Type = Type::new(Kind::String).values(&["SCRIPT", "VISUAL", "NOTEBOOK"]);
pub static JOB_NAME: Type = Type::new(Kind::String);
pub static JOB_NAME_LIST: Type = Type::list(&NAME_STRING);
pub static JOB_NODE_DETAILS: Structure =
    Structure::new("JobNodeDetails", &[Member::optional("JobRuns", &JOB_RUN_LIST)]);
pub static TYPE_OF_JOB_NODE_DETAILS: Type = Type::new(Kind::Structure(&JOB_NODE_DETAILS));
pub static JOB_RUN: Structure = Structure::new(
    "JobRun",
    &[
        Member::optional("Id", &ID_STRING),
        Member::optional("Attempt", &ATTEMPT_COUNT),
        Member::optional("PreviousRunId", &ID_STRING),
        Member::optional("TriggerName", &NAME_STRING),
        Member::optional("JobName", &NAME_STRING),
        Member::optional("JobMode", &JOB_MODE),
        Member::optional("JobRunQueuingEnabled", &NULLABLE_BOOLEAN),
        Member::optional("StartedOn", &TIMESTAMP_VALUE),
        Member::optional("LastModifiedOn", &TIMESTAMP_VALUE),
        Member::optional("CompletedOn", &TIMESTAMP_VALUE),
        Member::optional("JobRunState", &JOB_RUN_STATE),
        Member::optional("Arguments", &GENERIC_MAP),
        Member::optional("ErrorMessage", &ERROR_STRING),
        Member::optional("PredecessorRuns", &PREDECESSOR_LIST),
        Member::optional("AllocatedCapacity", &INTEGER_VALUE),
        Member::optional("ExecutionTime", &EXECUTION_TIME),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("MaxCapacity", &NULLABLE_DOUBLE),
        Member::optional("WorkerType", &WORKER_TYPE),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("SecurityConfiguration", &NAME_STRING),
        Member::optional("LogGroupName", &GENERIC_STRING),
        Member::optional("NotificationProperty", &TYPE_OF_NOTIFICATION_PROPERTY),
        Member::optional("GlueVersion", &GLUE_VERSION_STRING),
        Member::optional("DPUSeconds", &NULLABLE_DOUBLE),
        Member::optional("ExecutionClass", &EXECUTION_CLASS),
        Member::optional("MaintenanceWindow", &MAINTENANCE_WINDOW),
        Member::optional("ProfileName", &NAME_STRING),
        Member::optional("StateDetail", &ORCHESTRATION_MESSAGE_STRING),
        Member::optional("ExecutionRoleSessionPolicy", &ORCHESTRATION_POLICY_JSON_STRING),
    ],
);
pub static TYPE_OF_JOB_RUN: Type = Type::new(Kind::Structure(&JOB_RUN));
pub static JOB_RUN_LIST: Type = Type::list(&TYPE_OF_JOB_RUN);
pub static JOB_RUN_STATE: Type = Type::new(Kind::String).values(&[
    "STARTING",
    "RUNNING",
    "STOPPING",
    "STOPPED",
    "SUCCEEDED",
    "FAILED",
    "TIMEOUT",
    "ERROR",
    "WAITING",
    "EXPIRED",
]);
pub static JOB_UPDATE: Structure = Structure::new(
    "JobUpdate",
    &[
        Member::optional("JobMode", &JOB_MODE),
        Member::optional("JobRunQueuingEnabled", &NULLABLE_BOOLEAN),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("LogUri", &URI_STRING),
        Member::optional("Role", &ROLE_STRING),
        Member::optional("ExecutionProperty", &TYPE_OF_EXECUTION_PROPERTY),
        Member::optional("Command", &TYPE_OF_JOB_COMMAND),
        Member::optional("DefaultArguments", &GENERIC_MAP),
        Member::optional("NonOverridableArguments", &GENERIC_MAP),
        Member::optional("Connections", &TYPE_OF_CONNECTIONS_LIST),
        Member::optional("MaxRetries", &MAX_RETRIES),
        Member::optional("AllocatedCapacity", &INTEGER_VALUE),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("MaxCapacity", &NULLABLE_DOUBLE),
        Member::optional("WorkerType", &WORKER_TYPE),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("SecurityConfiguration", &NAME_STRING),
        Member::optional("NotificationProperty", &TYPE_OF_NOTIFICATION_PROPERTY),
        Member::optional("GlueVersion", &GLUE_VERSION_STRING),
        Member::optional("CodeGenConfigurationNodes", &CODE_GEN_CONFIGURATION_NODES),
        Member::optional("ExecutionClass", &EXECUTION_CLASS),
        Member::optional("SourceControlDetails", &TYPE_OF_SOURCE_CONTROL_DETAILS),
        Member::optional("MaintenanceWindow", &MAINTENANCE_WINDOW),
    ],
);
pub static TYPE_OF_JOB_UPDATE: Type = Type::new(Kind::Structure(&JOB_UPDATE));
pub static JSON_CLASSIFIER: Structure = Structure::new(
    "JsonClassifier",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastUpdated", &TIMESTAMP),
        Member::optional("Version", &VERSION_ID),
        Member::required("JsonPath", &JSON_PATH),
    ],
);
pub static TYPE_OF_JSON_CLASSIFIER: Type = Type::new(Kind::Structure(&JSON_CLASSIFIER));
pub static JSON_PATH: Type = Type::new(Kind::String);
pub static JSON_VALUE: Type = Type::new(Kind::String);
pub static JWT_TOKEN: Type = Type::new(Kind::String)
    .max(8000)
    .pattern(&PATTERN_OF_JWT_TOKEN)
    .sensitive();
pub static KEY_LIST: Type = Type::list(&NAME_STRING).min(1);
pub static KEY_SCHEMA_ELEMENT: Structure = Structure::new(
    "KeySchemaElement",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("Type", &COLUMN_TYPE_STRING),
    ],
);
pub static TYPE_OF_KEY_SCHEMA_ELEMENT: Type = Type::new(Kind::Structure(&KEY_SCHEMA_ELEMENT));
pub static KEY_SCHEMA_ELEMENT_LIST: Type = Type::list(&TYPE_OF_KEY_SCHEMA_ELEMENT).min(1);
pub static KEY_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static KMS_KEY_ARN: Type = Type::new(Kind::String).pattern(&PATTERN_OF_KMS_KEY_ARN);
pub static LABELS: Type = Type::map(&NAME_STRING, &NAME_STRING);
pub static LAKE_FORMATION_CONFIGURATION: Structure = Structure::new(
    "LakeFormationConfiguration",
    &[
        Member::optional("UseLakeFormationCredentials", &NULLABLE_BOOLEAN),
        Member::optional("AccountId", &ACCOUNT_ID),
    ],
);
pub static TYPE_OF_LAKE_FORMATION_CONFIGURATION: Type = Type::new(Kind::Structure(&LAKE_FORMATION_CONFIGURATION));
pub static LANGUAGE: Type = Type::new(Kind::String).values(&["PYTHON", "SCALA"]);
pub static LAST_CRAWL_INFO: Structure = Structure::new(
    "LastCrawlInfo",
    &[
        Member::optional("Status", &LAST_CRAWL_STATUS),
        Member::optional("ErrorMessage", &DESCRIPTION_STRING),
        Member::optional("LogGroup", &LOG_GROUP),
        Member::optional("LogStream", &LOG_STREAM),
        Member::optional("MessagePrefix", &MESSAGE_PREFIX),
        Member::optional("StartTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_LAST_CRAWL_INFO: Type = Type::new(Kind::Structure(&LAST_CRAWL_INFO));
pub static LAST_CRAWL_STATUS: Type = Type::new(Kind::String).values(&["SUCCEEDED", "CANCELLED", "FAILED"]);
pub static LAST_REFRESH_TYPE: Type = Type::new(Kind::String).values(&["FULL", "INCREMENTAL"]);
pub static LINEAGE_CONFIGURATION: Structure = Structure::new(
    "LineageConfiguration",
    &[Member::optional("CrawlerLineageSettings", &CRAWLER_LINEAGE_SETTINGS)],
);
pub static TYPE_OF_LINEAGE_CONFIGURATION: Type = Type::new(Kind::Structure(&LINEAGE_CONFIGURATION));
pub static LIST_CRAWLERS_REQUEST: Structure = Structure::new(
    "ListCrawlersRequest",
    &[
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("NextToken", &TOKEN),
        Member::optional("Tags", &TAGS_MAP),
    ],
);
pub static TYPE_OF_LIST_CRAWLERS_REQUEST: Type = Type::new(Kind::Structure(&LIST_CRAWLERS_REQUEST));
pub static LIST_CRAWLERS_RESPONSE: Structure = Structure::new(
    "ListCrawlersResponse",
    &[
        Member::optional("CrawlerNames", &CRAWLER_NAME_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_CRAWLERS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_CRAWLERS_RESPONSE));
pub static LIST_CRAWLS_REQUEST: Structure = Structure::new(
    "ListCrawlsRequest",
    &[
        Member::required("CrawlerName", &NAME_STRING),
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("Filters", &CRAWLS_FILTER_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_CRAWLS_REQUEST: Type = Type::new(Kind::Structure(&LIST_CRAWLS_REQUEST));
pub static LIST_CRAWLS_RESPONSE: Structure = Structure::new(
    "ListCrawlsResponse",
    &[
        Member::optional("Crawls", &CRAWLER_HISTORY_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_CRAWLS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_CRAWLS_RESPONSE));
pub static LIST_DATA_QUALITY_RESULTS_REQUEST: Structure = Structure::new(
    "ListDataQualityResultsRequest",
    &[
        Member::optional("Filter", &TYPE_OF_DATA_QUALITY_RESULT_FILTER_CRITERIA),
        Member::optional("NextToken", &PAGINATION_TOKEN),
        Member::optional("MaxResults", &PAGE_SIZE),
    ],
);
pub static TYPE_OF_LIST_DATA_QUALITY_RESULTS_REQUEST: Type =
    Type::new(Kind::Structure(&LIST_DATA_QUALITY_RESULTS_REQUEST));
pub static LIST_DATA_QUALITY_RESULTS_RESPONSE: Structure = Structure::new(
    "ListDataQualityResultsResponse",
    &[
        Member::required("Results", &DATA_QUALITY_RESULT_DESCRIPTION_LIST),
        Member::optional("NextToken", &PAGINATION_TOKEN),
    ],
);
pub static TYPE_OF_LIST_DATA_QUALITY_RESULTS_RESPONSE: Type =
    Type::new(Kind::Structure(&LIST_DATA_QUALITY_RESULTS_RESPONSE));
pub static LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_REQUEST: Structure = Structure::new(
    "ListDataQualityRuleRecommendationRunsRequest",
    &[
        Member::optional("Filter", &TYPE_OF_DATA_QUALITY_RULE_RECOMMENDATION_RUN_FILTER),
        Member::optional("NextToken", &PAGINATION_TOKEN),
        Member::optional("MaxResults", &PAGE_SIZE),
    ],
);
pub static TYPE_OF_LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_REQUEST: Type =
    Type::new(Kind::Structure(&LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_REQUEST));
pub static LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_RESPONSE: Structure = Structure::new(
    "ListDataQualityRuleRecommendationRunsResponse",
    &[
        Member::optional("Runs", &DATA_QUALITY_RULE_RECOMMENDATION_RUN_LIST),
        Member::optional("NextToken", &PAGINATION_TOKEN),
    ],
);
pub static TYPE_OF_LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_RESPONSE: Type =
    Type::new(Kind::Structure(&LIST_DATA_QUALITY_RULE_RECOMMENDATION_RUNS_RESPONSE));
pub static LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_REQUEST: Structure = Structure::new(
    "ListDataQualityRulesetEvaluationRunsRequest",
    &[
        Member::optional("Filter", &TYPE_OF_DATA_QUALITY_RULESET_EVALUATION_RUN_FILTER),
        Member::optional("NextToken", &PAGINATION_TOKEN),
        Member::optional("MaxResults", &PAGE_SIZE),
    ],
);
pub static TYPE_OF_LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_REQUEST: Type =
    Type::new(Kind::Structure(&LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_REQUEST));
pub static LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_RESPONSE: Structure = Structure::new(
    "ListDataQualityRulesetEvaluationRunsResponse",
    &[
        Member::optional("Runs", &DATA_QUALITY_RULESET_EVALUATION_RUN_LIST),
        Member::optional("NextToken", &PAGINATION_TOKEN),
    ],
);
pub static TYPE_OF_LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_RESPONSE: Type =
    Type::new(Kind::Structure(&LIST_DATA_QUALITY_RULESET_EVALUATION_RUNS_RESPONSE));
pub static LIST_DATA_QUALITY_RULESETS_REQUEST: Structure = Structure::new(
    "ListDataQualityRulesetsRequest",
    &[
        Member::optional("NextToken", &PAGINATION_TOKEN),
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("Filter", &TYPE_OF_DATA_QUALITY_RULESET_FILTER_CRITERIA),
        Member::optional("Tags", &TAGS_MAP),
    ],
);
pub static TYPE_OF_LIST_DATA_QUALITY_RULESETS_REQUEST: Type =
    Type::new(Kind::Structure(&LIST_DATA_QUALITY_RULESETS_REQUEST));
pub static LIST_DATA_QUALITY_RULESETS_RESPONSE: Structure = Structure::new(
    "ListDataQualityRulesetsResponse",
    &[
        Member::optional("Rulesets", &DATA_QUALITY_RULESET_LIST),
        Member::optional("NextToken", &PAGINATION_TOKEN),
    ],
);
pub static TYPE_OF_LIST_DATA_QUALITY_RULESETS_RESPONSE: Type =
    Type::new(Kind::Structure(&LIST_DATA_QUALITY_RULESETS_RESPONSE));
pub static LIST_JOBS_REQUEST: Structure = Structure::new(
    "ListJobsRequest",
    &[
        Member::optional("NextToken", &GENERIC_STRING),
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("Tags", &TAGS_MAP),
    ],
);
pub static TYPE_OF_LIST_JOBS_REQUEST: Type = Type::new(Kind::Structure(&LIST_JOBS_REQUEST));
pub static LIST_JOBS_RESPONSE: Structure = Structure::new(
    "ListJobsResponse",
    &[
        Member::optional("JobNames", &JOB_NAME_LIST),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_LIST_JOBS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_JOBS_RESPONSE));
pub static LIST_TRIGGERS_REQUEST: Structure = Structure::new(
    "ListTriggersRequest",
    &[
        Member::optional("NextToken", &GENERIC_STRING),
        Member::optional("DependentJobName", &NAME_STRING),
        Member::optional("MaxResults", &ORCHESTRATION_PAGE_SIZE200),
        Member::optional("Tags", &TAGS_MAP),
    ],
);
pub static TYPE_OF_LIST_TRIGGERS_REQUEST: Type = Type::new(Kind::Structure(&LIST_TRIGGERS_REQUEST));
pub static LIST_TRIGGERS_RESPONSE: Structure = Structure::new(
    "ListTriggersResponse",
    &[
        Member::optional("TriggerNames", &TRIGGER_NAME_LIST),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_LIST_TRIGGERS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_TRIGGERS_RESPONSE));
pub static LIST_WORKFLOWS_REQUEST: Structure = Structure::new(
    "ListWorkflowsRequest",
    &[
        Member::optional("NextToken", &GENERIC_STRING),
        Member::optional("MaxResults", &ORCHESTRATION_PAGE_SIZE25),
    ],
);
pub static TYPE_OF_LIST_WORKFLOWS_REQUEST: Type = Type::new(Kind::Structure(&LIST_WORKFLOWS_REQUEST));
pub static LIST_WORKFLOWS_RESPONSE: Structure = Structure::new(
    "ListWorkflowsResponse",
    &[
        Member::optional("Workflows", &WORKFLOW_NAMES),
        Member::optional("NextToken", &GENERIC_STRING),
    ],
);
pub static TYPE_OF_LIST_WORKFLOWS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_WORKFLOWS_RESPONSE));
pub static LOCATION: Structure = Structure::new(
    "Location",
    &[
        Member::optional("Jdbc", &CODE_GEN_NODE_ARGS),
        Member::optional("S3", &CODE_GEN_NODE_ARGS),
        Member::optional("DynamoDB", &CODE_GEN_NODE_ARGS),
    ],
);
pub static TYPE_OF_LOCATION: Type = Type::new(Kind::Structure(&LOCATION));
pub static LOCATION_MAP: Type = Type::map(&COLUMN_VALUES_STRING, &COLUMN_VALUES_STRING);
pub static LOCATION_STRING: Type = Type::new(Kind::String).max(2056).pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static LOCATION_STRING_LIST: Type = Type::list(&LOCATION_STRING);
pub static LOG_GROUP: Type = Type::new(Kind::String).min(1).max(512).pattern(&PATTERN_OF_LOG_GROUP);
pub static LOG_STREAM: Type = Type::new(Kind::String).min(1).max(512).pattern(&PATTERN_OF_LOG_STREAM);
pub static LOGICAL: Type = Type::new(Kind::String).values(&["AND", "ANY"]);
pub static LOGICAL_OPERATOR: Type = Type::new(Kind::String).values(&["EQUALS"]);
pub static LONG: Type = Type::new(Kind::Integer);
pub static LONG_COLUMN_STATISTICS_DATA: Structure = Structure::new(
    "LongColumnStatisticsData",
    &[
        Member::optional("MinimumValue", &LONG),
        Member::optional("MaximumValue", &LONG),
        Member::required("NumberOfNulls", &NON_NEGATIVE_LONG),
        Member::required("NumberOfDistinctValues", &NON_NEGATIVE_LONG),
    ],
);
pub static TYPE_OF_LONG_COLUMN_STATISTICS_DATA: Type = Type::new(Kind::Structure(&LONG_COLUMN_STATISTICS_DATA));
pub static LONG_VALUE_STRING: Type = Type::new(Kind::String).min(1).max(16384);
pub static MAINTENANCE_WINDOW: Type = Type::new(Kind::String).pattern(&PATTERN_OF_MAINTENANCE_WINDOW);
pub static MAPPING_ENTRY: Structure = Structure::new(
    "MappingEntry",
    &[
        Member::optional("SourceTable", &TABLE_NAME),
        Member::optional("SourcePath", &SCHEMA_PATH_STRING),
        Member::optional("SourceType", &FIELD_TYPE),
        Member::optional("TargetTable", &TABLE_NAME),
        Member::optional("TargetPath", &SCHEMA_PATH_STRING),
        Member::optional("TargetType", &FIELD_TYPE),
    ],
);
pub static TYPE_OF_MAPPING_ENTRY: Type = Type::new(Kind::Structure(&MAPPING_ENTRY));
pub static MAPPING_LIST: Type = Type::list(&TYPE_OF_MAPPING_ENTRY);
pub static MATCH_CRITERIA: Type = Type::list(&NAME_STRING).min(0).max(10);
pub static MAX_CONCURRENT_RUNS: Type = Type::new(Kind::Integer);
pub static MAX_RETRIES: Type = Type::new(Kind::Integer);
pub static MESSAGE_PREFIX: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static METADATA_OPERATION: Type = Type::new(Kind::String).values(&["CREATE"]);
pub static METRIC_BASED_OBSERVATION: Structure = Structure::new(
    "MetricBasedObservation",
    &[
        Member::optional("MetricName", &NAME_STRING),
        Member::optional("StatisticId", &HASH_STRING),
        Member::optional("MetricValues", &TYPE_OF_DATA_QUALITY_METRIC_VALUES),
        Member::optional("NewRules", &NEW_RULES),
    ],
);
pub static TYPE_OF_METRIC_BASED_OBSERVATION: Type = Type::new(Kind::Structure(&METRIC_BASED_OBSERVATION));
pub static MILLISECONDS_COUNT: Type = Type::new(Kind::Integer);
pub static MONGO_DB_TARGET: Structure = Structure::new(
    "MongoDBTarget",
    &[
        Member::optional("ConnectionName", &CONNECTION_NAME),
        Member::optional("Path", &PATH),
        Member::optional("ScanAll", &NULLABLE_BOOLEAN),
    ],
);
pub static TYPE_OF_MONGO_DB_TARGET: Type = Type::new(Kind::Structure(&MONGO_DB_TARGET));
pub static MONGO_DB_TARGET_LIST: Type = Type::list(&TYPE_OF_MONGO_DB_TARGET);
pub static NAME_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static NAME_STRING_LIST: Type = Type::list(&NAME_STRING);
pub static NEW_RULES: Type = Type::list(&NAME_STRING);
pub static NODE: Structure = Structure::new(
    "Node",
    &[
        Member::optional("Type", &NODE_TYPE),
        Member::optional("Name", &NAME_STRING),
        Member::optional("UniqueId", &NAME_STRING),
        Member::optional("TriggerDetails", &TYPE_OF_TRIGGER_NODE_DETAILS),
        Member::optional("JobDetails", &TYPE_OF_JOB_NODE_DETAILS),
        Member::optional("CrawlerDetails", &TYPE_OF_CRAWLER_NODE_DETAILS),
    ],
);
pub static TYPE_OF_NODE: Type = Type::new(Kind::Structure(&NODE));
pub static NODE_ID_LIST: Type = Type::list(&NAME_STRING);
pub static NODE_LIST: Type = Type::list(&TYPE_OF_NODE);
pub static NODE_TYPE: Type = Type::new(Kind::String).values(&["CRAWLER", "JOB", "TRIGGER"]);
pub static NON_NEGATIVE_DOUBLE: Type = Type::new(Kind::Double).min(0);
pub static NON_NEGATIVE_INTEGER: Type = Type::new(Kind::Integer).min(0);
pub static NON_NEGATIVE_LONG: Type = Type::new(Kind::Integer).min(0);
pub static NOTIFICATION_PROPERTY: Structure = Structure::new(
    "NotificationProperty",
    &[Member::optional("NotifyDelayAfter", &NOTIFY_DELAY_AFTER)],
);
pub static TYPE_OF_NOTIFICATION_PROPERTY: Type = Type::new(Kind::Structure(&NOTIFICATION_PROPERTY));
pub static NOTIFY_DELAY_AFTER: Type = Type::new(Kind::Integer).min(1);
pub static NULLABLE_BOOLEAN: Type = Type::new(Kind::Boolean);
pub static NULLABLE_DOUBLE: Type = Type::new(Kind::Double);
pub static NULLABLE_INTEGER: Type = Type::new(Kind::Integer);
pub static NULLABLE_STRING: Type = Type::new(Kind::String);
pub static O_AUTH2_CLIENT_APPLICATION: Structure = Structure::new(
    "OAuth2ClientApplication",
    &[
        Member::optional(
            "UserManagedClientApplicationClientId",
            &USER_MANAGED_CLIENT_APPLICATION_CLIENT_ID,
        ),
        Member::optional(
            "AWSManagedClientApplicationReference",
            &AWS_MANAGED_CLIENT_APPLICATION_REFERENCE,
        ),
    ],
);
pub static TYPE_OF_O_AUTH2_CLIENT_APPLICATION: Type = Type::new(Kind::Structure(&O_AUTH2_CLIENT_APPLICATION));
pub static O_AUTH2_CREDENTIALS: Structure = Structure::new(
    "OAuth2Credentials",
    &[
        Member::optional(
            "UserManagedClientApplicationClientSecret",
            &USER_MANAGED_CLIENT_APPLICATION_CLIENT_SECRET,
        ),
        Member::optional("AccessToken", &ACCESS_TOKEN),
        Member::optional("RefreshToken", &REFRESH_TOKEN),
        Member::optional("JwtToken", &JWT_TOKEN),
    ],
);
pub static TYPE_OF_O_AUTH2_CREDENTIALS: Type = Type::new(Kind::Structure(&O_AUTH2_CREDENTIALS));
pub static O_AUTH2_GRANT_TYPE: Type =
    Type::new(Kind::String).values(&["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER"]);
pub static O_AUTH2_PROPERTIES: Structure = Structure::new(
    "OAuth2Properties",
    &[
        Member::optional("OAuth2GrantType", &O_AUTH2_GRANT_TYPE),
        Member::optional("OAuth2ClientApplication", &TYPE_OF_O_AUTH2_CLIENT_APPLICATION),
        Member::optional("TokenUrl", &TOKEN_URL),
        Member::optional("TokenUrlParametersMap", &TOKEN_URL_PARAMETERS_MAP),
    ],
);
pub static TYPE_OF_O_AUTH2_PROPERTIES: Type = Type::new(Kind::Structure(&O_AUTH2_PROPERTIES));
pub static O_AUTH2_PROPERTIES_INPUT: Structure = Structure::new(
    "OAuth2PropertiesInput",
    &[
        Member::optional("OAuth2GrantType", &O_AUTH2_GRANT_TYPE),
        Member::optional("OAuth2ClientApplication", &TYPE_OF_O_AUTH2_CLIENT_APPLICATION),
        Member::optional("TokenUrl", &TOKEN_URL),
        Member::optional("TokenUrlParametersMap", &TOKEN_URL_PARAMETERS_MAP),
        Member::optional("AuthorizationCodeProperties", &TYPE_OF_AUTHORIZATION_CODE_PROPERTIES),
        Member::optional("OAuth2Credentials", &TYPE_OF_O_AUTH2_CREDENTIALS),
    ],
);
pub static TYPE_OF_O_AUTH2_PROPERTIES_INPUT: Type = Type::new(Kind::Structure(&O_AUTH2_PROPERTIES_INPUT));
pub static OPEN_TABLE_FORMAT_INPUT: Structure = Structure::new(
    "OpenTableFormatInput",
    &[Member::optional("IcebergInput", &TYPE_OF_ICEBERG_INPUT)],
);
pub static TYPE_OF_OPEN_TABLE_FORMAT_INPUT: Type = Type::new(Kind::Structure(&OPEN_TABLE_FORMAT_INPUT));
pub static ORCHESTRATION_MESSAGE_STRING: Type = Type::new(Kind::String).max(400000);
pub static ORCHESTRATION_NAME_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_ORCHESTRATION_NAME_STRING);
pub static ORCHESTRATION_PAGE_SIZE200: Type = Type::new(Kind::Integer).min(1).max(200);
pub static ORCHESTRATION_PAGE_SIZE25: Type = Type::new(Kind::Integer).min(1).max(25);
pub static ORCHESTRATION_POLICY_JSON_STRING: Type = Type::new(Kind::String).min(2).max(2048);
pub static ORDER: Structure = Structure::new(
    "Order",
    &[
        Member::required("Column", &NAME_STRING),
        Member::required("SortOrder", &INTEGER_FLAG),
    ],
);
pub static TYPE_OF_ORDER: Type = Type::new(Kind::Structure(&ORDER));
pub static ORDER_LIST: Type = Type::list(&TYPE_OF_ORDER);
pub static PAGE_SIZE: Type = Type::new(Kind::Integer).min(1).max(1000);
pub static PAGINATION_TOKEN: Type = Type::new(Kind::String);
pub static PARAMETERS_MAP: Type = Type::map(&KEY_STRING, &PARAMETERS_MAP_VALUE);
pub static PARAMETERS_MAP_VALUE: Type = Type::new(Kind::String).max(512000);
pub static PARTITION: Structure = Structure::new(
    "Partition",
    &[
        Member::optional("Values", &VALUE_STRING_LIST),
        Member::optional("DatabaseName", &NAME_STRING),
        Member::optional("TableName", &NAME_STRING),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastAccessTime", &TIMESTAMP),
        Member::optional("StorageDescriptor", &TYPE_OF_STORAGE_DESCRIPTOR),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("LastAnalyzedTime", &TIMESTAMP),
        Member::optional("CatalogId", &CATALOG_ID_STRING),
    ],
);
pub static TYPE_OF_PARTITION: Type = Type::new(Kind::Structure(&PARTITION));
pub static PARTITION_ERROR: Structure = Structure::new(
    "PartitionError",
    &[
        Member::optional("PartitionValues", &VALUE_STRING_LIST),
        Member::optional("ErrorDetail", &TYPE_OF_ERROR_DETAIL),
    ],
);
pub static TYPE_OF_PARTITION_ERROR: Type = Type::new(Kind::Structure(&PARTITION_ERROR));
pub static PARTITION_ERRORS: Type = Type::list(&TYPE_OF_PARTITION_ERROR);
pub static PARTITION_INDEX: Structure = Structure::new(
    "PartitionIndex",
    &[
        Member::required("Keys", &KEY_LIST),
        Member::required("IndexName", &NAME_STRING),
    ],
);
pub static TYPE_OF_PARTITION_INDEX: Type = Type::new(Kind::Structure(&PARTITION_INDEX));
pub static PARTITION_INDEX_DESCRIPTOR: Structure = Structure::new(
    "PartitionIndexDescriptor",
    &[
        Member::required("IndexName", &NAME_STRING),
        Member::required("Keys", &KEY_SCHEMA_ELEMENT_LIST),
        Member::required("IndexStatus", &PARTITION_INDEX_STATUS),
        Member::optional("BackfillErrors", &BACKFILL_ERRORS),
    ],
);
pub static TYPE_OF_PARTITION_INDEX_DESCRIPTOR: Type = Type::new(Kind::Structure(&PARTITION_INDEX_DESCRIPTOR));
pub static PARTITION_INDEX_DESCRIPTOR_LIST: Type = Type::list(&TYPE_OF_PARTITION_INDEX_DESCRIPTOR);
pub static PARTITION_INDEX_LIST: Type = Type::list(&TYPE_OF_PARTITION_INDEX);
pub static PARTITION_INDEX_STATUS: Type = Type::new(Kind::String).values(&["CREATING", "ACTIVE", "DELETING", "FAILED"]);
pub static PARTITION_INPUT: Structure = Structure::new(
    "PartitionInput",
    &[
        Member::optional("Values", &VALUE_STRING_LIST),
        Member::optional("LastAccessTime", &TIMESTAMP),
        Member::optional("StorageDescriptor", &TYPE_OF_STORAGE_DESCRIPTOR),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("LastAnalyzedTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_PARTITION_INPUT: Type = Type::new(Kind::Structure(&PARTITION_INPUT));
pub static PARTITION_INPUT_LIST: Type = Type::list(&TYPE_OF_PARTITION_INPUT).min(0).max(100);
pub static PARTITION_LIST: Type = Type::list(&TYPE_OF_PARTITION);
pub static PARTITION_VALUE_LIST: Structure =
    Structure::new("PartitionValueList", &[Member::required("Values", &VALUE_STRING_LIST)]);
pub static TYPE_OF_PARTITION_VALUE_LIST: Type = Type::new(Kind::Structure(&PARTITION_VALUE_LIST));
pub static PASSWORD: Type = Type::new(Kind::String)
    .max(512)
    .pattern(&PATTERN_OF_PASSWORD)
    .sensitive();
pub static PATH: Type = Type::new(Kind::String);
pub static PATH_LIST: Type = Type::list(&PATH);
pub static PERMISSION: Type = Type::new(Kind::String).values(&[
    "ALL",
    "SELECT",
    "ALTER",
    "DROP",
    "DELETE",
    "INSERT",
    "CREATE_DATABASE",
    "CREATE_TABLE",
    "DATA_LOCATION_ACCESS",
]);
pub static PERMISSION_LIST: Type = Type::list(&PERMISSION);
pub static PHYSICAL_CONNECTION_REQUIREMENTS: Structure = Structure::new(
    "PhysicalConnectionRequirements",
    &[
        Member::optional("SubnetId", &NAME_STRING),
        Member::optional("SecurityGroupIdList", &SECURITY_GROUP_ID_LIST),
        Member::optional("AvailabilityZone", &NAME_STRING),
    ],
);
pub static TYPE_OF_PHYSICAL_CONNECTION_REQUIREMENTS: Type =
    Type::new(Kind::Structure(&PHYSICAL_CONNECTION_REQUIREMENTS));
pub static POLICY_JSON_STRING: Type = Type::new(Kind::String).min(2);
pub static PRE_PROCESSING_QUERY_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(51200)
    .pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static PREDECESSOR: Structure = Structure::new(
    "Predecessor",
    &[
        Member::optional("JobName", &NAME_STRING),
        Member::optional("RunId", &ID_STRING),
    ],
);
pub static TYPE_OF_PREDECESSOR: Type = Type::new(Kind::Structure(&PREDECESSOR));
pub static PREDECESSOR_LIST: Type = Type::list(&TYPE_OF_PREDECESSOR);
pub static PREDICATE: Structure = Structure::new(
    "Predicate",
    &[
        Member::optional("Logical", &LOGICAL),
        Member::optional("Conditions", &CONDITION_LIST),
    ],
);
pub static TYPE_OF_PREDICATE: Type = Type::new(Kind::Structure(&PREDICATE));
pub static PREDICATE_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(2048)
    .pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static PRINCIPAL_PERMISSIONS: Structure = Structure::new(
    "PrincipalPermissions",
    &[
        Member::optional("Principal", &TYPE_OF_DATA_LAKE_PRINCIPAL),
        Member::optional("Permissions", &PERMISSION_LIST),
    ],
);
pub static TYPE_OF_PRINCIPAL_PERMISSIONS: Type = Type::new(Kind::Structure(&PRINCIPAL_PERMISSIONS));
pub static PRINCIPAL_PERMISSIONS_LIST: Type = Type::list(&TYPE_OF_PRINCIPAL_PERMISSIONS);
pub static PRINCIPAL_TYPE: Type = Type::new(Kind::String).values(&["USER", "ROLE", "GROUP"]);
pub static PROPERTY_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static PROPERTY_MAP: Type = Type::map(&PROPERTY_KEY, &PROPERTY_VALUE);
pub static PROPERTY_PREDICATE: Structure = Structure::new(
    "PropertyPredicate",
    &[
        Member::optional("Key", &VALUE_STRING),
        Member::optional("Value", &VALUE_STRING),
        Member::optional("Comparator", &COMPARATOR),
    ],
);
pub static TYPE_OF_PROPERTY_PREDICATE: Type = Type::new(Kind::Structure(&PROPERTY_PREDICATE));
pub static PROPERTY_VALUE: Type = Type::new(Kind::String).min(1).max(2048);
pub static PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST: Structure = Structure::new(
    "PutDataCatalogEncryptionSettingsRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required(
            "DataCatalogEncryptionSettings",
            &TYPE_OF_DATA_CATALOG_ENCRYPTION_SETTINGS,
        ),
    ],
);
pub static TYPE_OF_PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST: Type =
    Type::new(Kind::Structure(&PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_REQUEST));
pub static PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE: Structure =
    Structure::new("PutDataCatalogEncryptionSettingsResponse", &[]);
pub static TYPE_OF_PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE: Type =
    Type::new(Kind::Structure(&PUT_DATA_CATALOG_ENCRYPTION_SETTINGS_RESPONSE));
pub static PUT_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "PutResourcePolicyRequest",
    &[
        Member::required("PolicyInJson", &POLICY_JSON_STRING),
        Member::optional("ResourceArn", &GLUE_RESOURCE_ARN),
        Member::optional("PolicyHashCondition", &HASH_STRING),
        Member::optional("PolicyExistsCondition", &EXIST_CONDITION),
        Member::optional("EnableHybrid", &ENABLE_HYBRID_VALUES),
    ],
);
pub static TYPE_OF_PUT_RESOURCE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&PUT_RESOURCE_POLICY_REQUEST));
pub static PUT_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "PutResourcePolicyResponse",
    &[Member::optional("PolicyHash", &HASH_STRING)],
);
pub static TYPE_OF_PUT_RESOURCE_POLICY_RESPONSE: Type = Type::new(Kind::Structure(&PUT_RESOURCE_POLICY_RESPONSE));
pub static PUT_WORKFLOW_RUN_PROPERTIES_REQUEST: Structure = Structure::new(
    "PutWorkflowRunPropertiesRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("RunId", &ID_STRING),
        Member::required("RunProperties", &WORKFLOW_RUN_PROPERTIES),
    ],
);
pub static TYPE_OF_PUT_WORKFLOW_RUN_PROPERTIES_REQUEST: Type =
    Type::new(Kind::Structure(&PUT_WORKFLOW_RUN_PROPERTIES_REQUEST));
pub static PUT_WORKFLOW_RUN_PROPERTIES_RESPONSE: Structure = Structure::new("PutWorkflowRunPropertiesResponse", &[]);
pub static TYPE_OF_PUT_WORKFLOW_RUN_PROPERTIES_RESPONSE: Type =
    Type::new(Kind::Structure(&PUT_WORKFLOW_RUN_PROPERTIES_RESPONSE));
pub static PYTHON_SCRIPT: Type = Type::new(Kind::String);
pub static PYTHON_VERSION_STRING: Type = Type::new(Kind::String).pattern(&PATTERN_OF_PYTHON_VERSION_STRING);
pub static QUERY_SESSION_CONTEXT: Structure = Structure::new(
    "QuerySessionContext",
    &[
        Member::optional("QueryId", &HASH_STRING),
        Member::optional("QueryStartTime", &TIMESTAMP),
        Member::optional("ClusterId", &NULLABLE_STRING),
        Member::optional("QueryAuthorizationId", &HASH_STRING),
        Member::optional("AdditionalContext", &ADDITIONAL_CONTEXT_MAP),
    ],
);
pub static TYPE_OF_QUERY_SESSION_CONTEXT: Type = Type::new(Kind::Structure(&QUERY_SESSION_CONTEXT));
pub static RECRAWL_BEHAVIOR: Type =
    Type::new(Kind::String).values(&["CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY", "CRAWL_EVENT_MODE"]);
pub static RECRAWL_POLICY: Structure = Structure::new(
    "RecrawlPolicy",
    &[Member::optional("RecrawlBehavior", &RECRAWL_BEHAVIOR)],
);
pub static TYPE_OF_RECRAWL_POLICY: Type = Type::new(Kind::Structure(&RECRAWL_POLICY));
pub static REDIRECT_URI: Type = Type::new(Kind::String).max(512).pattern(&PATTERN_OF_REDIRECT_URI);
pub static REFRESH_SECONDS: Type = Type::new(Kind::Integer);
pub static REFRESH_TOKEN: Type = Type::new(Kind::String)
    .max(4096)
    .pattern(&PATTERN_OF_ACCESS_TOKEN)
    .sensitive();
pub static RESET_JOB_BOOKMARK_REQUEST: Structure = Structure::new(
    "ResetJobBookmarkRequest",
    &[
        Member::required("JobName", &JOB_NAME),
        Member::optional("RunId", &RUN_ID),
    ],
);
pub static TYPE_OF_RESET_JOB_BOOKMARK_REQUEST: Type = Type::new(Kind::Structure(&RESET_JOB_BOOKMARK_REQUEST));
pub static RESET_JOB_BOOKMARK_RESPONSE: Structure = Structure::new(
    "ResetJobBookmarkResponse",
    &[Member::optional("JobBookmarkEntry", &TYPE_OF_JOB_BOOKMARK_ENTRY)],
);
pub static TYPE_OF_RESET_JOB_BOOKMARK_RESPONSE: Type = Type::new(Kind::Structure(&RESET_JOB_BOOKMARK_RESPONSE));
pub static RESOURCE_ACTION: Type = Type::new(Kind::String).values(&["UPDATE", "CREATE"]);
pub static RESOURCE_ARN_STRING: Type = Type::new(Kind::String);
pub static RESOURCE_SHARE_TYPE: Type = Type::new(Kind::String).values(&["FOREIGN", "ALL", "FEDERATED"]);
pub static RESOURCE_STATE: Type =
    Type::new(Kind::String).values(&["QUEUED", "IN_PROGRESS", "SUCCESS", "STOPPED", "FAILED"]);
pub static RESOURCE_TYPE: Type = Type::new(Kind::String).values(&["JAR", "FILE", "ARCHIVE"]);
pub static RESOURCE_URI: Structure = Structure::new(
    "ResourceUri",
    &[
        Member::optional("ResourceType", &RESOURCE_TYPE),
        Member::optional("Uri", &URI),
    ],
);
pub static TYPE_OF_RESOURCE_URI: Type = Type::new(Kind::Structure(&RESOURCE_URI));
pub static RESOURCE_URI_LIST: Type = Type::list(&TYPE_OF_RESOURCE_URI).min(0).max(1000);
pub static RESUME_WORKFLOW_RUN_REQUEST: Structure = Structure::new(
    "ResumeWorkflowRunRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("RunId", &ID_STRING),
        Member::required("NodeIds", &NODE_ID_LIST),
    ],
);
pub static TYPE_OF_RESUME_WORKFLOW_RUN_REQUEST: Type = Type::new(Kind::Structure(&RESUME_WORKFLOW_RUN_REQUEST));
pub static RESUME_WORKFLOW_RUN_RESPONSE: Structure = Structure::new(
    "ResumeWorkflowRunResponse",
    &[
        Member::optional("RunId", &ID_STRING),
        Member::optional("NodeIds", &NODE_ID_LIST),
    ],
);
pub static TYPE_OF_RESUME_WORKFLOW_RUN_RESPONSE: Type = Type::new(Kind::Structure(&RESUME_WORKFLOW_RUN_RESPONSE));
pub static ROLE: Type = Type::new(Kind::String);
pub static ROLE_STRING: Type = Type::new(Kind::String);
pub static ROW_TAG: Type = Type::new(Kind::String);
pub static RULE_METRICS_MAP: Type = Type::map(&NAME_STRING, &NULLABLE_DOUBLE).sensitive();
pub static RULESET_NAMES: Type = Type::list(&NAME_STRING).min(1).max(10);
pub static RUN_ID: Type = Type::new(Kind::String);
pub static RUNTIME_NAME_STRING: Type = Type::new(Kind::String).max(64).pattern(&PATTERN_OF_PASSWORD);
pub static S3_ENCRYPTION: Structure = Structure::new(
    "S3Encryption",
    &[
        Member::optional("S3EncryptionMode", &S3_ENCRYPTION_MODE),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
    ],
);
pub static TYPE_OF_S3_ENCRYPTION: Type = Type::new(Kind::Structure(&S3_ENCRYPTION));
pub static S3_ENCRYPTION_LIST: Type = Type::list(&TYPE_OF_S3_ENCRYPTION);
pub static S3_ENCRYPTION_MODE: Type = Type::new(Kind::String).values(&["DISABLED", "SSE-KMS", "SSE-S3"]);
pub static S3_TARGET: Structure = Structure::new(
    "S3Target",
    &[
        Member::optional("Path", &PATH),
        Member::optional("Exclusions", &PATH_LIST),
        Member::optional("ConnectionName", &CONNECTION_NAME),
        Member::optional("SampleSize", &NULLABLE_INTEGER),
        Member::optional("EventQueueArn", &EVENT_QUEUE_ARN),
        Member::optional("DlqEventQueueArn", &EVENT_QUEUE_ARN),
    ],
);
pub static TYPE_OF_S3_TARGET: Type = Type::new(Kind::Structure(&S3_TARGET));
pub static S3_TARGET_LIST: Type = Type::list(&TYPE_OF_S3_TARGET);
pub static SCALA_CODE: Type = Type::new(Kind::String);
pub static SCHEDULE: Structure = Structure::new(
    "Schedule",
    &[
        Member::optional("ScheduleExpression", &CRON_EXPRESSION),
        Member::optional("State", &SCHEDULE_STATE),
    ],
);
pub static TYPE_OF_SCHEDULE: Type = Type::new(Kind::Structure(&SCHEDULE));
pub static SCHEDULE_STATE: Type = Type::new(Kind::String).values(&["SCHEDULED", "NOT_SCHEDULED", "TRANSITIONING"]);
pub static SCHEMA_CHANGE_POLICY: Structure = Structure::new(
    "SchemaChangePolicy",
    &[
        Member::optional("UpdateBehavior", &UPDATE_BEHAVIOR),
        Member::optional("DeleteBehavior", &DELETE_BEHAVIOR),
    ],
);
pub static TYPE_OF_SCHEMA_CHANGE_POLICY: Type = Type::new(Kind::Structure(&SCHEMA_CHANGE_POLICY));
pub static SCHEMA_ID: Structure = Structure::new(
    "SchemaId",
    &[
        Member::optional("SchemaArn", &GLUE_RESOURCE_ARN),
        Member::optional("SchemaName", &SCHEMA_REGISTRY_NAME_STRING),
        Member::optional("RegistryName", &SCHEMA_REGISTRY_NAME_STRING),
    ],
);
pub static TYPE_OF_SCHEMA_ID: Type = Type::new(Kind::Structure(&SCHEMA_ID));
pub static SCHEMA_PATH_STRING: Type = Type::new(Kind::String);
pub static SCHEMA_REFERENCE: Structure = Structure::new(
    "SchemaReference",
    &[
        Member::optional("SchemaId", &TYPE_OF_SCHEMA_ID),
        Member::optional("SchemaVersionId", &SCHEMA_VERSION_ID_STRING),
        Member::optional("SchemaVersionNumber", &VERSION_LONG_NUMBER),
    ],
);
pub static TYPE_OF_SCHEMA_REFERENCE: Type = Type::new(Kind::Structure(&SCHEMA_REFERENCE));
pub static SCHEMA_REGISTRY_NAME_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_SCHEMA_REGISTRY_NAME_STRING);
pub static SCHEMA_VERSION_ID_STRING: Type = Type::new(Kind::String)
    .min(36)
    .max(36)
    .pattern(&PATTERN_OF_SCHEMA_VERSION_ID_STRING);
pub static SCRIPT_LOCATION_STRING: Type = Type::new(Kind::String).max(400000);
pub static SEARCH_PROPERTY_PREDICATES: Type = Type::list(&TYPE_OF_PROPERTY_PREDICATE);
pub static SEARCH_TABLES_REQUEST: Structure = Structure::new(
    "SearchTablesRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("Filters", &SEARCH_PROPERTY_PREDICATES),
        Member::optional("SearchText", &VALUE_STRING),
        Member::optional("SortCriteria", &SORT_CRITERIA),
        Member::optional("MaxResults", &PAGE_SIZE),
        Member::optional("ResourceShareType", &RESOURCE_SHARE_TYPE),
        Member::optional("IncludeStatusDetails", &BOOLEAN_NULLABLE),
    ],
);
pub static TYPE_OF_SEARCH_TABLES_REQUEST: Type = Type::new(Kind::Structure(&SEARCH_TABLES_REQUEST));
pub static SEARCH_TABLES_RESPONSE: Structure = Structure::new(
    "SearchTablesResponse",
    &[
        Member::optional("NextToken", &TOKEN),
        Member::optional("TableList", &TABLE_LIST),
    ],
);
pub static TYPE_OF_SEARCH_TABLES_RESPONSE: Type = Type::new(Kind::Structure(&SEARCH_TABLES_RESPONSE));
pub static SECRET_ARN: Type = Type::new(Kind::String).pattern(&PATTERN_OF_SECRET_ARN);
pub static SECURITY_CONFIGURATION: Structure = Structure::new(
    "SecurityConfiguration",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("CreatedTimeStamp", &TIMESTAMP_VALUE),
        Member::optional("EncryptionConfiguration", &TYPE_OF_ENCRYPTION_CONFIGURATION),
    ],
);
pub static TYPE_OF_SECURITY_CONFIGURATION: Type = Type::new(Kind::Structure(&SECURITY_CONFIGURATION));
pub static SECURITY_CONFIGURATION_LIST: Type = Type::list(&TYPE_OF_SECURITY_CONFIGURATION);
pub static SECURITY_GROUP_ID_LIST: Type = Type::list(&NAME_STRING).min(0).max(50);
pub static SEGMENT: Structure = Structure::new(
    "Segment",
    &[
        Member::required("SegmentNumber", &NON_NEGATIVE_INTEGER),
        Member::required("TotalSegments", &TOTAL_SEGMENTS_INTEGER),
    ],
);
pub static TYPE_OF_SEGMENT: Type = Type::new(Kind::Structure(&SEGMENT));
pub static SER_DE_INFO: Structure = Structure::new(
    "SerDeInfo",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("SerializationLibrary", &NAME_STRING),
        Member::optional("Parameters", &PARAMETERS_MAP),
    ],
);
pub static TYPE_OF_SER_DE_INFO: Type = Type::new(Kind::Structure(&SER_DE_INFO));
pub static SKEWED_INFO: Structure = Structure::new(
    "SkewedInfo",
    &[
        Member::optional("SkewedColumnNames", &NAME_STRING_LIST),
        Member::optional("SkewedColumnValues", &COLUMN_VALUE_STRING_LIST),
        Member::optional("SkewedColumnValueLocationMaps", &LOCATION_MAP),
    ],
);
pub static TYPE_OF_SKEWED_INFO: Type = Type::new(Kind::Structure(&SKEWED_INFO));
pub static SORT: Type = Type::new(Kind::String).values(&["ASC", "DESC"]);
pub static SORT_CRITERIA: Type = Type::list(&TYPE_OF_SORT_CRITERION).min(0).max(1);
pub static SORT_CRITERION: Structure = Structure::new(
    "SortCriterion",
    &[
        Member::optional("FieldName", &VALUE_STRING),
        Member::optional("Sort", &SORT),
    ],
);
pub static TYPE_OF_SORT_CRITERION: Type = Type::new(Kind::Structure(&SORT_CRITERION));
pub static SOURCE_CONTROL_AUTH_STRATEGY: Type =
    Type::new(Kind::String).values(&["PERSONAL_ACCESS_TOKEN", "AWS_SECRETS_MANAGER"]);
pub static SOURCE_CONTROL_DETAILS: Structure = Structure::new(
    "SourceControlDetails",
    &[
        Member::optional("Provider", &SOURCE_CONTROL_PROVIDER),
        Member::optional("Repository", &GENERIC512_CHAR_STRING),
        Member::optional("Owner", &GENERIC512_CHAR_STRING),
        Member::optional("Branch", &GENERIC512_CHAR_STRING),
        Member::optional("Folder", &GENERIC512_CHAR_STRING),
        Member::optional("LastCommitId", &GENERIC512_CHAR_STRING),
        Member::optional("AuthStrategy", &SOURCE_CONTROL_AUTH_STRATEGY),
        Member::optional("AuthToken", &GENERIC512_CHAR_STRING),
    ],
);
pub static TYPE_OF_SOURCE_CONTROL_DETAILS: Type = Type::new(Kind::Structure(&SOURCE_CONTROL_DETAILS));
pub static SOURCE_CONTROL_PROVIDER: Type =
    Type::new(Kind::String).values(&["GITHUB", "GITLAB", "BITBUCKET", "AWS_CODE_COMMIT"]);
pub static START_CRAWLER_REQUEST: Structure =
    Structure::new("StartCrawlerRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_START_CRAWLER_REQUEST: Type = Type::new(Kind::Structure(&START_CRAWLER_REQUEST));
pub static START_CRAWLER_RESPONSE: Structure = Structure::new("StartCrawlerResponse", &[]);
pub static TYPE_OF_START_CRAWLER_RESPONSE: Type = Type::new(Kind::Structure(&START_CRAWLER_RESPONSE));
pub static START_CRAWLER_SCHEDULE_REQUEST: Structure = Structure::new(
    "StartCrawlerScheduleRequest",
    &[Member::required("CrawlerName", &NAME_STRING)],
);
pub static TYPE_OF_START_CRAWLER_SCHEDULE_REQUEST: Type = Type::new(Kind::Structure(&START_CRAWLER_SCHEDULE_REQUEST));
pub static START_CRAWLER_SCHEDULE_RESPONSE: Structure = Structure::new("StartCrawlerScheduleResponse", &[]);
pub static TYPE_OF_START_CRAWLER_SCHEDULE_RESPONSE: Type = Type::new(Kind::Structure(&START_CRAWLER_SCHEDULE_RESPONSE));
pub static START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST: Structure = Structure::new(
    "StartDataQualityRuleRecommendationRunRequest",
    &[
        Member::required("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::required("Role", &ROLE_STRING),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("CreatedRulesetName", &NAME_STRING),
        Member::optional("DataQualitySecurityConfiguration", &NAME_STRING),
        Member::optional("ClientToken", &HASH_STRING),
    ],
);
pub static TYPE_OF_START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST: Type =
    Type::new(Kind::Structure(&START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_REQUEST));
pub static START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE: Structure = Structure::new(
    "StartDataQualityRuleRecommendationRunResponse",
    &[Member::optional("RunId", &HASH_STRING)],
);
pub static TYPE_OF_START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE: Type =
    Type::new(Kind::Structure(&START_DATA_QUALITY_RULE_RECOMMENDATION_RUN_RESPONSE));
pub static START_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST: Structure = Structure::new(
    "StartDataQualityRulesetEvaluationRunRequest",
    &[
        Member::required("DataSource", &TYPE_OF_DATA_SOURCE),
        Member::required("Role", &ROLE_STRING),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("ClientToken", &HASH_STRING),
        Member::optional(
            "AdditionalRunOptions",
            &TYPE_OF_DATA_QUALITY_EVALUATION_RUN_ADDITIONAL_RUN_OPTIONS,
        ),
        Member::required("RulesetNames", &RULESET_NAMES),
        Member::optional("AdditionalDataSources", &DATA_SOURCE_MAP),
    ],
);
pub static TYPE_OF_START_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST: Type =
    Type::new(Kind::Structure(&START_DATA_QUALITY_RULESET_EVALUATION_RUN_REQUEST));
pub static START_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE: Structure = Structure::new(
    "StartDataQualityRulesetEvaluationRunResponse",
    &[Member::optional("RunId", &HASH_STRING)],
);
pub static TYPE_OF_START_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE: Type =
    Type::new(Kind::Structure(&START_DATA_QUALITY_RULESET_EVALUATION_RUN_RESPONSE));
pub static START_JOB_RUN_REQUEST: Structure = Structure::new(
    "StartJobRunRequest",
    &[
        Member::required("JobName", &NAME_STRING),
        Member::optional("JobRunQueuingEnabled", &NULLABLE_BOOLEAN),
        Member::optional("JobRunId", &ID_STRING),
        Member::optional("Arguments", &GENERIC_MAP),
        Member::optional("AllocatedCapacity", &INTEGER_VALUE),
        Member::optional("Timeout", &TIMEOUT),
        Member::optional("MaxCapacity", &NULLABLE_DOUBLE),
        Member::optional("SecurityConfiguration", &NAME_STRING),
        Member::optional("NotificationProperty", &TYPE_OF_NOTIFICATION_PROPERTY),
        Member::optional("WorkerType", &WORKER_TYPE),
        Member::optional("NumberOfWorkers", &NULLABLE_INTEGER),
        Member::optional("ExecutionClass", &EXECUTION_CLASS),
        Member::optional("ExecutionRoleSessionPolicy", &ORCHESTRATION_POLICY_JSON_STRING),
    ],
);
pub static TYPE_OF_START_JOB_RUN_REQUEST: Type = Type::new(Kind::Structure(&START_JOB_RUN_REQUEST));
pub static START_JOB_RUN_RESPONSE: Structure =
    Structure::new("StartJobRunResponse", &[Member::optional("JobRunId", &ID_STRING)]);
pub static TYPE_OF_START_JOB_RUN_RESPONSE: Type = Type::new(Kind::Structure(&START_JOB_RUN_RESPONSE));
pub static START_TRIGGER_REQUEST: Structure =
    Structure::new("StartTriggerRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_START_TRIGGER_REQUEST: Type = Type::new(Kind::Structure(&START_TRIGGER_REQUEST));
pub static START_TRIGGER_RESPONSE: Structure =
    Structure::new("StartTriggerResponse", &[Member::optional("Name", &NAME_STRING)]);
pub static TYPE_OF_START_TRIGGER_RESPONSE: Type = Type::new(Kind::Structure(&START_TRIGGER_RESPONSE));
pub static START_WORKFLOW_RUN_REQUEST: Structure = Structure::new(
    "StartWorkflowRunRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("RunProperties", &WORKFLOW_RUN_PROPERTIES),
    ],
);
pub static TYPE_OF_START_WORKFLOW_RUN_REQUEST: Type = Type::new(Kind::Structure(&START_WORKFLOW_RUN_REQUEST));
pub static START_WORKFLOW_RUN_RESPONSE: Structure =
    Structure::new("StartWorkflowRunResponse", &[Member::optional("RunId", &ID_STRING)]);
pub static TYPE_OF_START_WORKFLOW_RUN_RESPONSE: Type = Type::new(Kind::Structure(&START_WORKFLOW_RUN_RESPONSE));
pub static STARTING_EVENT_BATCH_CONDITION: Structure = Structure::new(
    "StartingEventBatchCondition",
    &[
        Member::optional("BatchSize", &NULLABLE_INTEGER),
        Member::optional("BatchWindow", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_STARTING_EVENT_BATCH_CONDITION: Type = Type::new(Kind::Structure(&STARTING_EVENT_BATCH_CONDITION));
pub static STATUS_DETAILS: Structure = Structure::new(
    "StatusDetails",
    &[
        Member::optional("RequestedChange", &TYPE_OF_TABLE),
        Member::optional("ViewValidations", &VIEW_VALIDATION_LIST),
    ],
);
pub static TYPE_OF_STATUS_DETAILS: Type = Type::new(Kind::Structure(&STATUS_DETAILS));
pub static STOP_CRAWLER_REQUEST: Structure =
    Structure::new("StopCrawlerRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_STOP_CRAWLER_REQUEST: Type = Type::new(Kind::Structure(&STOP_CRAWLER_REQUEST));
pub static STOP_CRAWLER_RESPONSE: Structure = Structure::new("StopCrawlerResponse", &[]);
pub static TYPE_OF_STOP_CRAWLER_RESPONSE: Type = Type::new(Kind::Structure(&STOP_CRAWLER_RESPONSE));
pub static STOP_CRAWLER_SCHEDULE_REQUEST: Structure = Structure::new(
    "StopCrawlerScheduleRequest",
    &[Member::required("CrawlerName", &NAME_STRING)],
);
pub static TYPE_OF_STOP_CRAWLER_SCHEDULE_REQUEST: Type = Type::new(Kind::Structure(&STOP_CRAWLER_SCHEDULE_REQUEST));
pub static STOP_CRAWLER_SCHEDULE_RESPONSE: Structure = Structure::new("StopCrawlerScheduleResponse", &[]);
pub static TYPE_OF_STOP_CRAWLER_SCHEDULE_RESPONSE: Type = Type::new(Kind::Structure(&STOP_CRAWLER_SCHEDULE_RESPONSE));
pub static STOP_TRIGGER_REQUEST: Structure =
    Structure::new("StopTriggerRequest", &[Member::required("Name", &NAME_STRING)]);
pub static TYPE_OF_STOP_TRIGGER_REQUEST: Type = Type::new(Kind::Structure(&STOP_TRIGGER_REQUEST));
pub static STOP_TRIGGER_RESPONSE: Structure =
    Structure::new("StopTriggerResponse", &[Member::optional("Name", &NAME_STRING)]);
pub static TYPE_OF_STOP_TRIGGER_RESPONSE: Type = Type::new(Kind::Structure(&STOP_TRIGGER_RESPONSE));
pub static STOP_WORKFLOW_RUN_REQUEST: Structure = Structure::new(
    "StopWorkflowRunRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("RunId", &ID_STRING),
    ],
);
pub static TYPE_OF_STOP_WORKFLOW_RUN_REQUEST: Type = Type::new(Kind::Structure(&STOP_WORKFLOW_RUN_REQUEST));
pub static STOP_WORKFLOW_RUN_RESPONSE: Structure = Structure::new("StopWorkflowRunResponse", &[]);
pub static TYPE_OF_STOP_WORKFLOW_RUN_RESPONSE: Type = Type::new(Kind::Structure(&STOP_WORKFLOW_RUN_RESPONSE));
pub static STORAGE_DESCRIPTOR: Structure = Structure::new(
    "StorageDescriptor",
    &[
        Member::optional("Columns", &COLUMN_LIST),
        Member::optional("Location", &LOCATION_STRING),
        Member::optional("AdditionalLocations", &LOCATION_STRING_LIST),
        Member::optional("InputFormat", &FORMAT_STRING),
        Member::optional("OutputFormat", &FORMAT_STRING),
        Member::optional("Compressed", &BOOLEAN),
        Member::optional("NumberOfBuckets", &INTEGER),
        Member::optional("SerdeInfo", &TYPE_OF_SER_DE_INFO),
        Member::optional("BucketColumns", &NAME_STRING_LIST),
        Member::optional("SortColumns", &ORDER_LIST),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("SkewedInfo", &TYPE_OF_SKEWED_INFO),
        Member::optional("StoredAsSubDirectories", &BOOLEAN),
        Member::optional("SchemaReference", &TYPE_OF_SCHEMA_REFERENCE),
    ],
);
pub static TYPE_OF_STORAGE_DESCRIPTOR: Type = Type::new(Kind::Structure(&STORAGE_DESCRIPTOR));
pub static STRING_COLUMN_STATISTICS_DATA: Structure = Structure::new(
    "StringColumnStatisticsData",
    &[
        Member::required("MaximumLength", &NON_NEGATIVE_LONG),
        Member::required("AverageLength", &NON_NEGATIVE_DOUBLE),
        Member::required("NumberOfNulls", &NON_NEGATIVE_LONG),
        Member::required("NumberOfDistinctValues", &NON_NEGATIVE_LONG),
    ],
);
pub static TYPE_OF_STRING_COLUMN_STATISTICS_DATA: Type = Type::new(Kind::Structure(&STRING_COLUMN_STATISTICS_DATA));
pub static STRING_TO_STRING_MAP: Type = Type::map(&NULLABLE_STRING, &NULLABLE_STRING);
pub static TABLE: Structure = Structure::new(
    "Table",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("DatabaseName", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Owner", &NAME_STRING),
        Member::optional("CreateTime", &TIMESTAMP),
        Member::optional("UpdateTime", &TIMESTAMP),
        Member::optional("LastAccessTime", &TIMESTAMP),
        Member::optional("LastAnalyzedTime", &TIMESTAMP),
        Member::optional("Retention", &NON_NEGATIVE_INTEGER),
        Member::optional("StorageDescriptor", &TYPE_OF_STORAGE_DESCRIPTOR),
        Member::optional("PartitionKeys", &COLUMN_LIST),
        Member::optional("ViewOriginalText", &VIEW_TEXT_STRING),
        Member::optional("ViewExpandedText", &VIEW_TEXT_STRING),
        Member::optional("TableType", &TABLE_TYPE_STRING),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("CreatedBy", &NAME_STRING),
        Member::optional("IsRegisteredWithLakeFormation", &BOOLEAN),
        Member::optional("TargetTable", &TYPE_OF_TABLE_IDENTIFIER),
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::optional("VersionId", &VERSION_STRING),
        Member::optional("FederatedTable", &TYPE_OF_FEDERATED_TABLE),
        Member::optional("ViewDefinition", &TYPE_OF_VIEW_DEFINITION),
        Member::optional("IsMultiDialectView", &NULLABLE_BOOLEAN),
        Member::optional("IsMaterializedView", &NULLABLE_BOOLEAN),
        Member::optional("Status", &TYPE_OF_TABLE_STATUS),
    ],
);
pub static TYPE_OF_TABLE: Type = Type::new(Kind::Structure(&TABLE));
pub static TABLE_ATTRIBUTES: Type = Type::new(Kind::String).values(&["NAME", "TABLE_TYPE"]);
pub static TABLE_ATTRIBUTES_LIST: Type = Type::list(&TABLE_ATTRIBUTES);
pub static TABLE_ERROR: Structure = Structure::new(
    "TableError",
    &[
        Member::optional("TableName", &NAME_STRING),
        Member::optional("ErrorDetail", &TYPE_OF_ERROR_DETAIL),
    ],
);
pub static TYPE_OF_TABLE_ERROR: Type = Type::new(Kind::Structure(&TABLE_ERROR));
pub static TABLE_ERRORS: Type = Type::list(&TYPE_OF_TABLE_ERROR);
pub static TABLE_IDENTIFIER: Structure = Structure::new(
    "TableIdentifier",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::optional("DatabaseName", &NAME_STRING),
        Member::optional("Name", &NAME_STRING),
        Member::optional("Region", &NAME_STRING),
    ],
);
pub static TYPE_OF_TABLE_IDENTIFIER: Type = Type::new(Kind::Structure(&TABLE_IDENTIFIER));
pub static TABLE_INPUT: Structure = Structure::new(
    "TableInput",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Owner", &NAME_STRING),
        Member::optional("LastAccessTime", &TIMESTAMP),
        Member::optional("LastAnalyzedTime", &TIMESTAMP),
        Member::optional("Retention", &NON_NEGATIVE_INTEGER),
        Member::optional("StorageDescriptor", &TYPE_OF_STORAGE_DESCRIPTOR),
        Member::optional("PartitionKeys", &COLUMN_LIST),
        Member::optional("ViewOriginalText", &VIEW_TEXT_STRING),
        Member::optional("ViewExpandedText", &VIEW_TEXT_STRING),
        Member::optional("TableType", &TABLE_TYPE_STRING),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("TargetTable", &TYPE_OF_TABLE_IDENTIFIER),
        Member::optional("ViewDefinition", &TYPE_OF_VIEW_DEFINITION_INPUT),
    ],
);
pub static TYPE_OF_TABLE_INPUT: Type = Type::new(Kind::Structure(&TABLE_INPUT));
pub static TABLE_LIST: Type = Type::list(&TYPE_OF_TABLE);
pub static TABLE_NAME: Type = Type::new(Kind::String);
pub static TABLE_PREFIX: Type = Type::new(Kind::String).min(0).max(128);
pub static TABLE_STATUS: Structure = Structure::new(
    "TableStatus",
    &[
        Member::optional("RequestedBy", &NAME_STRING),
        Member::optional("UpdatedBy", &NAME_STRING),
        Member::optional("RequestTime", &TIMESTAMP),
        Member::optional("UpdateTime", &TIMESTAMP),
        Member::optional("Action", &RESOURCE_ACTION),
        Member::optional("State", &RESOURCE_STATE),
        Member::optional("Error", &TYPE_OF_ERROR_DETAIL),
        Member::optional("Details", &TYPE_OF_STATUS_DETAILS),
    ],
);
pub static TYPE_OF_TABLE_STATUS: Type = Type::new(Kind::Structure(&TABLE_STATUS));
pub static TABLE_TYPE_STRING: Type = Type::new(Kind::String).max(255);
pub static TABLE_VERSION: Structure = Structure::new(
    "TableVersion",
    &[
        Member::optional("Table", &TYPE_OF_TABLE),
        Member::optional("VersionId", &VERSION_STRING),
    ],
);
pub static TYPE_OF_TABLE_VERSION: Type = Type::new(Kind::Structure(&TABLE_VERSION));
pub static TABLE_VERSION_ERROR: Structure = Structure::new(
    "TableVersionError",
    &[
        Member::optional("TableName", &NAME_STRING),
        Member::optional("VersionId", &VERSION_STRING),
        Member::optional("ErrorDetail", &TYPE_OF_ERROR_DETAIL),
    ],
);
pub static TYPE_OF_TABLE_VERSION_ERROR: Type = Type::new(Kind::Structure(&TABLE_VERSION_ERROR));
pub static TABLE_VERSION_ERRORS: Type = Type::list(&TYPE_OF_TABLE_VERSION_ERROR);
pub static TABLE_VERSION_ID: Type = Type::new(Kind::Integer).min(-1);
pub static TAG_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static TAG_KEYS_LIST: Type = Type::list(&TAG_KEY).min(0).max(50);
pub static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::required("ResourceArn", &GLUE_RESOURCE_ARN),
        Member::required("TagsToAdd", &TAGS_MAP),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&TAG_RESOURCE_REQUEST));
pub static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);
pub static TYPE_OF_TAG_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&TAG_RESOURCE_RESPONSE));
pub static TAG_VALUE: Type = Type::new(Kind::String).min(0).max(256);
pub static TAGS_MAP: Type = Type::map(&TAG_KEY, &TAG_VALUE).min(0).max(50);
pub static TARGET_REDSHIFT_CATALOG: Structure = Structure::new(
    "TargetRedshiftCatalog",
    &[Member::required("CatalogArn", &RESOURCE_ARN_STRING)],
);
pub static TYPE_OF_TARGET_REDSHIFT_CATALOG: Type = Type::new(Kind::Structure(&TARGET_REDSHIFT_CATALOG));
pub static TASK_STATUS_TYPE: Type = Type::new(Kind::String).values(&[
    "STARTING",
    "RUNNING",
    "STOPPING",
    "STOPPED",
    "SUCCEEDED",
    "FAILED",
    "TIMEOUT",
]);
pub static TIMEOUT: Type = Type::new(Kind::Integer).min(1);
pub static TIMESTAMP: Type = Type::new(Kind::Timestamp(None));
pub static TIMESTAMP_VALUE: Type = Type::new(Kind::Timestamp(None));
pub static TOKEN: Type = Type::new(Kind::String);
pub static TOKEN_URL: Type = Type::new(Kind::String).max(256).pattern(&PATTERN_OF_TOKEN_URL);
pub static TOKEN_URL_PARAMETER_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static TOKEN_URL_PARAMETER_VALUE: Type = Type::new(Kind::String).min(1).max(512);
pub static TOKEN_URL_PARAMETERS_MAP: Type = Type::map(&TOKEN_URL_PARAMETER_KEY, &TOKEN_URL_PARAMETER_VALUE);
pub static TOTAL_SEGMENTS_INTEGER: Type = Type::new(Kind::Integer).min(1).max(10);
pub static TRANSACTION_ID_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_TRANSACTION_ID_STRING);
pub static TRIGGER: Structure = Structure::new(
    "Trigger",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("WorkflowName", &NAME_STRING),
        Member::optional("Id", &ID_STRING),
        Member::optional("Type", &TRIGGER_TYPE),
        Member::optional("State", &TRIGGER_STATE),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Schedule", &GENERIC_STRING),
        Member::optional("Actions", &ACTION_LIST),
        Member::optional("Predicate", &TYPE_OF_PREDICATE),
        Member::optional("EventBatchingCondition", &TYPE_OF_EVENT_BATCHING_CONDITION),
    ],
);
pub static TYPE_OF_TRIGGER: Type = Type::new(Kind::Structure(&TRIGGER));
pub static TRIGGER_LIST: Type = Type::list(&TYPE_OF_TRIGGER);
pub static TRIGGER_NAME_LIST: Type = Type::list(&NAME_STRING);
pub static TRIGGER_NODE_DETAILS: Structure =
    Structure::new("TriggerNodeDetails", &[Member::optional("Trigger", &TYPE_OF_TRIGGER)]);
pub static TYPE_OF_TRIGGER_NODE_DETAILS: Type = Type::new(Kind::Structure(&TRIGGER_NODE_DETAILS));
pub static TRIGGER_STATE: Type = Type::new(Kind::String).values(&[
    "CREATING",
    "CREATED",
    "ACTIVATING",
    "ACTIVATED",
    "DEACTIVATING",
    "DEACTIVATED",
    "DELETING",
    "UPDATING",
]);
pub static TRIGGER_TYPE: Type = Type::new(Kind::String).values(&["SCHEDULED", "CONDITIONAL", "ON_DEMAND", "EVENT"]);
pub static TRIGGER_UPDATE: Structure = Structure::new(
    "TriggerUpdate",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Schedule", &GENERIC_STRING),
        Member::optional("Actions", &ACTION_LIST),
        Member::optional("Predicate", &TYPE_OF_PREDICATE),
        Member::optional("EventBatchingCondition", &TYPE_OF_EVENT_BATCHING_CONDITION),
    ],
);
pub static TYPE_OF_TRIGGER_UPDATE: Type = Type::new(Kind::Structure(&TRIGGER_UPDATE));
pub static TYPE_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(20000)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static URI: Type = Type::new(Kind::String)
    .min(1)
    .max(1024)
    .pattern(&PATTERN_OF_CUSTOM_PATTERNS);
pub static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::required("ResourceArn", &GLUE_RESOURCE_ARN),
        Member::required("TagsToRemove", &TAG_KEYS_LIST),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_REQUEST));
pub static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);
pub static TYPE_OF_UNTAG_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_RESPONSE));
pub static UPDATE_BEHAVIOR: Type = Type::new(Kind::String).values(&["LOG", "UPDATE_IN_DATABASE"]);
pub static UPDATE_CLASSIFIER_REQUEST: Structure = Structure::new(
    "UpdateClassifierRequest",
    &[
        Member::optional("GrokClassifier", &TYPE_OF_UPDATE_GROK_CLASSIFIER_REQUEST),
        Member::optional("XMLClassifier", &TYPE_OF_UPDATE_XML_CLASSIFIER_REQUEST),
        Member::optional("JsonClassifier", &TYPE_OF_UPDATE_JSON_CLASSIFIER_REQUEST),
        Member::optional("CsvClassifier", &TYPE_OF_UPDATE_CSV_CLASSIFIER_REQUEST),
    ],
);
pub static TYPE_OF_UPDATE_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_CLASSIFIER_REQUEST));
pub static UPDATE_CLASSIFIER_RESPONSE: Structure = Structure::new("UpdateClassifierResponse", &[]);
pub static TYPE_OF_UPDATE_CLASSIFIER_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_CLASSIFIER_RESPONSE));
pub static UPDATE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST: Structure = Structure::new(
    "UpdateColumnStatisticsForPartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionValues", &VALUE_STRING_LIST),
        Member::required("ColumnStatisticsList", &UPDATE_COLUMN_STATISTICS_LIST),
    ],
);
pub static TYPE_OF_UPDATE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST: Type =
    Type::new(Kind::Structure(&UPDATE_COLUMN_STATISTICS_FOR_PARTITION_REQUEST));
pub static UPDATE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE: Structure = Structure::new(
    "UpdateColumnStatisticsForPartitionResponse",
    &[Member::optional("Errors", &COLUMN_STATISTICS_ERRORS)],
);
pub static TYPE_OF_UPDATE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE: Type =
    Type::new(Kind::Structure(&UPDATE_COLUMN_STATISTICS_FOR_PARTITION_RESPONSE));
pub static UPDATE_COLUMN_STATISTICS_FOR_TABLE_REQUEST: Structure = Structure::new(
    "UpdateColumnStatisticsForTableRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("ColumnStatisticsList", &UPDATE_COLUMN_STATISTICS_LIST),
    ],
);
pub static TYPE_OF_UPDATE_COLUMN_STATISTICS_FOR_TABLE_REQUEST: Type =
    Type::new(Kind::Structure(&UPDATE_COLUMN_STATISTICS_FOR_TABLE_REQUEST));
pub static UPDATE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE: Structure = Structure::new(
    "UpdateColumnStatisticsForTableResponse",
    &[Member::optional("Errors", &COLUMN_STATISTICS_ERRORS)],
);
pub static TYPE_OF_UPDATE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE: Type =
    Type::new(Kind::Structure(&UPDATE_COLUMN_STATISTICS_FOR_TABLE_RESPONSE));
pub static UPDATE_COLUMN_STATISTICS_LIST: Type = Type::list(&TYPE_OF_COLUMN_STATISTICS).min(0).max(25);
pub static UPDATE_CONNECTION_REQUEST: Structure = Structure::new(
    "UpdateConnectionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("Name", &NAME_STRING),
        Member::required("ConnectionInput", &TYPE_OF_CONNECTION_INPUT),
    ],
);
pub static TYPE_OF_UPDATE_CONNECTION_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_CONNECTION_REQUEST));
pub static UPDATE_CONNECTION_RESPONSE: Structure = Structure::new("UpdateConnectionResponse", &[]);
pub static TYPE_OF_UPDATE_CONNECTION_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_CONNECTION_RESPONSE));
pub static UPDATE_CRAWLER_REQUEST: Structure = Structure::new(
    "UpdateCrawlerRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Role", &ROLE),
        Member::optional("DatabaseName", &DATABASE_NAME),
        Member::optional("Description", &DESCRIPTION_STRING_REMOVABLE),
        Member::optional("Targets", &TYPE_OF_CRAWLER_TARGETS),
        Member::optional("Schedule", &CRON_EXPRESSION),
        Member::optional("Classifiers", &CLASSIFIER_NAME_LIST),
        Member::optional("TablePrefix", &TABLE_PREFIX),
        Member::optional("SchemaChangePolicy", &TYPE_OF_SCHEMA_CHANGE_POLICY),
        Member::optional("RecrawlPolicy", &TYPE_OF_RECRAWL_POLICY),
        Member::optional("LineageConfiguration", &TYPE_OF_LINEAGE_CONFIGURATION),
        Member::optional("LakeFormationConfiguration", &TYPE_OF_LAKE_FORMATION_CONFIGURATION),
        Member::optional("Configuration", &CRAWLER_CONFIGURATION),
        Member::optional("CrawlerSecurityConfiguration", &CRAWLER_SECURITY_CONFIGURATION),
    ],
);
pub static TYPE_OF_UPDATE_CRAWLER_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_CRAWLER_REQUEST));
pub static UPDATE_CRAWLER_RESPONSE: Structure = Structure::new("UpdateCrawlerResponse", &[]);
pub static TYPE_OF_UPDATE_CRAWLER_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_CRAWLER_RESPONSE));
pub static UPDATE_CRAWLER_SCHEDULE_REQUEST: Structure = Structure::new(
    "UpdateCrawlerScheduleRequest",
    &[
        Member::required("CrawlerName", &NAME_STRING),
        Member::optional("Schedule", &CRON_EXPRESSION),
    ],
);
pub static TYPE_OF_UPDATE_CRAWLER_SCHEDULE_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_CRAWLER_SCHEDULE_REQUEST));
pub static UPDATE_CRAWLER_SCHEDULE_RESPONSE: Structure = Structure::new("UpdateCrawlerScheduleResponse", &[]);
pub static TYPE_OF_UPDATE_CRAWLER_SCHEDULE_RESPONSE: Type =
    Type::new(Kind::Structure(&UPDATE_CRAWLER_SCHEDULE_RESPONSE));
pub static UPDATE_CSV_CLASSIFIER_REQUEST: Structure = Structure::new(
    "UpdateCsvClassifierRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Delimiter", &CSV_COLUMN_DELIMITER),
        Member::optional("QuoteSymbol", &CSV_QUOTE_SYMBOL),
        Member::optional("ContainsHeader", &CSV_HEADER_OPTION),
        Member::optional("Header", &CSV_HEADER),
        Member::optional("DisableValueTrimming", &NULLABLE_BOOLEAN),
        Member::optional("AllowSingleColumn", &NULLABLE_BOOLEAN),
        Member::optional("CustomDatatypeConfigured", &NULLABLE_BOOLEAN),
        Member::optional("CustomDatatypes", &CUSTOM_DATATYPES),
        Member::optional("Serde", &CSV_SERDE_OPTION),
    ],
);
pub static TYPE_OF_UPDATE_CSV_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_CSV_CLASSIFIER_REQUEST));
pub static UPDATE_DATA_QUALITY_RULESET_REQUEST: Structure = Structure::new(
    "UpdateDataQualityRulesetRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Ruleset", &DATA_QUALITY_RULESET_STRING),
    ],
);
pub static TYPE_OF_UPDATE_DATA_QUALITY_RULESET_REQUEST: Type =
    Type::new(Kind::Structure(&UPDATE_DATA_QUALITY_RULESET_REQUEST));
pub static UPDATE_DATA_QUALITY_RULESET_RESPONSE: Structure = Structure::new(
    "UpdateDataQualityRulesetResponse",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Ruleset", &DATA_QUALITY_RULESET_STRING),
    ],
);
pub static TYPE_OF_UPDATE_DATA_QUALITY_RULESET_RESPONSE: Type =
    Type::new(Kind::Structure(&UPDATE_DATA_QUALITY_RULESET_RESPONSE));
pub static UPDATE_DATABASE_REQUEST: Structure = Structure::new(
    "UpdateDatabaseRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("Name", &NAME_STRING),
        Member::required("DatabaseInput", &TYPE_OF_DATABASE_INPUT),
    ],
);
pub static TYPE_OF_UPDATE_DATABASE_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_DATABASE_REQUEST));
pub static UPDATE_DATABASE_RESPONSE: Structure = Structure::new("UpdateDatabaseResponse", &[]);
pub static TYPE_OF_UPDATE_DATABASE_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_DATABASE_RESPONSE));
pub static UPDATE_GROK_CLASSIFIER_REQUEST: Structure = Structure::new(
    "UpdateGrokClassifierRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Classification", &CLASSIFICATION),
        Member::optional("GrokPattern", &GROK_PATTERN),
        Member::optional("CustomPatterns", &CUSTOM_PATTERNS),
    ],
);
pub static TYPE_OF_UPDATE_GROK_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_GROK_CLASSIFIER_REQUEST));
pub static UPDATE_ICEBERG_INPUT: Structure = Structure::new(
    "UpdateIcebergInput",
    &[Member::required(
        "UpdateIcebergTableInput",
        &TYPE_OF_UPDATE_ICEBERG_TABLE_INPUT,
    )],
);
pub static TYPE_OF_UPDATE_ICEBERG_INPUT: Type = Type::new(Kind::Structure(&UPDATE_ICEBERG_INPUT));
pub static UPDATE_ICEBERG_TABLE_INPUT: Structure = Structure::new(
    "UpdateIcebergTableInput",
    &[Member::required("Updates", &ICEBERG_TABLE_UPDATE_LIST)],
);
pub static TYPE_OF_UPDATE_ICEBERG_TABLE_INPUT: Type = Type::new(Kind::Structure(&UPDATE_ICEBERG_TABLE_INPUT));
pub static UPDATE_JOB_REQUEST: Structure = Structure::new(
    "UpdateJobRequest",
    &[
        Member::required("JobName", &NAME_STRING),
        Member::required("JobUpdate", &TYPE_OF_JOB_UPDATE),
    ],
);
pub static TYPE_OF_UPDATE_JOB_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_JOB_REQUEST));
pub static UPDATE_JOB_RESPONSE: Structure =
    Structure::new("UpdateJobResponse", &[Member::optional("JobName", &NAME_STRING)]);
pub static TYPE_OF_UPDATE_JOB_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_JOB_RESPONSE));
pub static UPDATE_JSON_CLASSIFIER_REQUEST: Structure = Structure::new(
    "UpdateJsonClassifierRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("JsonPath", &JSON_PATH),
    ],
);
pub static TYPE_OF_UPDATE_JSON_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_JSON_CLASSIFIER_REQUEST));
pub static UPDATE_OPEN_TABLE_FORMAT_INPUT: Structure = Structure::new(
    "UpdateOpenTableFormatInput",
    &[Member::optional("UpdateIcebergInput", &TYPE_OF_UPDATE_ICEBERG_INPUT)],
);
pub static TYPE_OF_UPDATE_OPEN_TABLE_FORMAT_INPUT: Type = Type::new(Kind::Structure(&UPDATE_OPEN_TABLE_FORMAT_INPUT));
pub static UPDATE_PARTITION_REQUEST: Structure = Structure::new(
    "UpdatePartitionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::required("PartitionValueList", &BOUNDED_PARTITION_VALUE_LIST),
        Member::required("PartitionInput", &TYPE_OF_PARTITION_INPUT),
    ],
);
pub static TYPE_OF_UPDATE_PARTITION_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_PARTITION_REQUEST));
pub static UPDATE_PARTITION_RESPONSE: Structure = Structure::new("UpdatePartitionResponse", &[]);
pub static TYPE_OF_UPDATE_PARTITION_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_PARTITION_RESPONSE));
pub static UPDATE_TABLE_REQUEST: Structure = Structure::new(
    "UpdateTableRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::optional("Name", &NAME_STRING),
        Member::optional("TableInput", &TYPE_OF_TABLE_INPUT),
        Member::optional("SkipArchive", &BOOLEAN_NULLABLE),
        Member::optional("TransactionId", &TRANSACTION_ID_STRING),
        Member::optional("VersionId", &VERSION_STRING),
        Member::optional("ViewUpdateAction", &VIEW_UPDATE_ACTION),
        Member::optional("Force", &BOOLEAN),
        Member::optional("UpdateOpenTableFormatInput", &TYPE_OF_UPDATE_OPEN_TABLE_FORMAT_INPUT),
    ],
);
pub static TYPE_OF_UPDATE_TABLE_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_TABLE_REQUEST));
pub static UPDATE_TABLE_RESPONSE: Structure = Structure::new("UpdateTableResponse", &[]);
pub static TYPE_OF_UPDATE_TABLE_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_TABLE_RESPONSE));
pub static UPDATE_TRIGGER_REQUEST: Structure = Structure::new(
    "UpdateTriggerRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("TriggerUpdate", &TYPE_OF_TRIGGER_UPDATE),
    ],
);
pub static TYPE_OF_UPDATE_TRIGGER_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_TRIGGER_REQUEST));
pub static UPDATE_TRIGGER_RESPONSE: Structure = Structure::new(
    "UpdateTriggerResponse",
    &[Member::optional("Trigger", &TYPE_OF_TRIGGER)],
);
pub static TYPE_OF_UPDATE_TRIGGER_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_TRIGGER_RESPONSE));
pub static UPDATE_USER_DEFINED_FUNCTION_REQUEST: Structure = Structure::new(
    "UpdateUserDefinedFunctionRequest",
    &[
        Member::optional("CatalogId", &CATALOG_ID_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("FunctionName", &NAME_STRING),
        Member::required("FunctionInput", &TYPE_OF_USER_DEFINED_FUNCTION_INPUT),
    ],
);
pub static TYPE_OF_UPDATE_USER_DEFINED_FUNCTION_REQUEST: Type =
    Type::new(Kind::Structure(&UPDATE_USER_DEFINED_FUNCTION_REQUEST));
pub static UPDATE_USER_DEFINED_FUNCTION_RESPONSE: Structure = Structure::new("UpdateUserDefinedFunctionResponse", &[]);
pub static TYPE_OF_UPDATE_USER_DEFINED_FUNCTION_RESPONSE: Type =
    Type::new(Kind::Structure(&UPDATE_USER_DEFINED_FUNCTION_RESPONSE));
pub static UPDATE_WORKFLOW_REQUEST: Structure = Structure::new(
    "UpdateWorkflowRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &WORKFLOW_DESCRIPTION_STRING),
        Member::optional("DefaultRunProperties", &WORKFLOW_RUN_PROPERTIES),
        Member::optional("MaxConcurrentRuns", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_UPDATE_WORKFLOW_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_WORKFLOW_REQUEST));
pub static UPDATE_WORKFLOW_RESPONSE: Structure =
    Structure::new("UpdateWorkflowResponse", &[Member::optional("Name", &NAME_STRING)]);
pub static TYPE_OF_UPDATE_WORKFLOW_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_WORKFLOW_RESPONSE));
pub static UPDATE_XML_CLASSIFIER_REQUEST: Structure = Structure::new(
    "UpdateXMLClassifierRequest",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Classification", &CLASSIFICATION),
        Member::optional("RowTag", &ROW_TAG),
    ],
);
pub static TYPE_OF_UPDATE_XML_CLASSIFIER_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_XML_CLASSIFIER_REQUEST));
pub static URI_STRING: Type = Type::new(Kind::String);
pub static USER_DEFINED_FUNCTION: Structure = Structure::new(
    "UserDefinedFunction",
    &[
        Member::optional("FunctionName", &NAME_STRING),
        Member::optional("DatabaseName", &NAME_STRING),
        Member::optional("ClassName", &NAME_STRING),
        Member::optional("OwnerName", &NAME_STRING),
        Member::optional("FunctionType", &FUNCTION_TYPE),
        Member::optional("OwnerType", &PRINCIPAL_TYPE),
        Member::optional("CreateTime", &TIMESTAMP),
        Member::optional("ResourceUris", &RESOURCE_URI_LIST),
        Member::optional("CatalogId", &CATALOG_ID_STRING),
    ],
);
pub static TYPE_OF_USER_DEFINED_FUNCTION: Type = Type::new(Kind::Structure(&USER_DEFINED_FUNCTION));
pub static USER_DEFINED_FUNCTION_INPUT: Structure = Structure::new(
    "UserDefinedFunctionInput",
    &[
        Member::optional("FunctionName", &NAME_STRING),
        Member::optional("ClassName", &NAME_STRING),
        Member::optional("OwnerName", &NAME_STRING),
        Member::optional("FunctionType", &FUNCTION_TYPE),
        Member::optional("OwnerType", &PRINCIPAL_TYPE),
        Member::optional("ResourceUris", &RESOURCE_URI_LIST),
    ],
);
pub static TYPE_OF_USER_DEFINED_FUNCTION_INPUT: Type = Type::new(Kind::Structure(&USER_DEFINED_FUNCTION_INPUT));
pub static USER_DEFINED_FUNCTION_LIST: Type = Type::list(&TYPE_OF_USER_DEFINED_FUNCTION);
pub static USER_MANAGED_CLIENT_APPLICATION_CLIENT_ID: Type = Type::new(Kind::String)
    .max(2048)
    .pattern(&PATTERN_OF_AWS_MANAGED_CLIENT_APPLICATION_REFERENCE);
pub static USER_MANAGED_CLIENT_APPLICATION_CLIENT_SECRET: Type = Type::new(Kind::String)
    .max(512)
    .pattern(&PATTERN_OF_ACCESS_TOKEN)
    .sensitive();
pub static USERNAME: Type = Type::new(Kind::String)
    .max(512)
    .pattern(&PATTERN_OF_AWS_MANAGED_CLIENT_APPLICATION_REFERENCE);
pub static VALUE_STRING: Type = Type::new(Kind::String).min(1).max(1024);
pub static VALUE_STRING_LIST: Type = Type::list(&VALUE_STRING);
pub static VERSION_ID: Type = Type::new(Kind::Integer);
pub static VERSION_LONG_NUMBER: Type = Type::new(Kind::Integer).min(1).max(100000);
pub static VERSION_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_ID_STRING);
pub static VIEW_DEFINITION: Structure = Structure::new(
    "ViewDefinition",
    &[
        Member::optional("IsProtected", &NULLABLE_BOOLEAN),
        Member::optional("Definer", &ARN_STRING),
        Member::optional("ViewVersionId", &TABLE_VERSION_ID),
        Member::optional("ViewVersionToken", &HASH_STRING),
        Member::optional("RefreshSeconds", &REFRESH_SECONDS),
        Member::optional("LastRefreshType", &LAST_REFRESH_TYPE),
        Member::optional("SubObjects", &VIEW_SUB_OBJECTS_LIST),
        Member::optional("SubObjectVersionIds", &VIEW_SUB_OBJECT_VERSION_IDS_LIST),
        Member::optional("Representations", &VIEW_REPRESENTATION_LIST),
    ],
);
pub static TYPE_OF_VIEW_DEFINITION: Type = Type::new(Kind::Structure(&VIEW_DEFINITION));
pub static VIEW_DEFINITION_INPUT: Structure = Structure::new(
    "ViewDefinitionInput",
    &[
        Member::optional("IsProtected", &NULLABLE_BOOLEAN),
        Member::optional("Definer", &ARN_STRING),
        Member::optional("Representations", &VIEW_REPRESENTATION_INPUT_LIST),
        Member::optional("ViewVersionId", &TABLE_VERSION_ID),
        Member::optional("ViewVersionToken", &VERSION_STRING),
        Member::optional("RefreshSeconds", &REFRESH_SECONDS),
        Member::optional("LastRefreshType", &LAST_REFRESH_TYPE),
        Member::optional("SubObjects", &VIEW_SUB_OBJECTS_LIST),
        Member::optional("SubObjectVersionIds", &VIEW_SUB_OBJECT_VERSION_IDS_LIST),
    ],
);
pub static TYPE_OF_VIEW_DEFINITION_INPUT: Type = Type::new(Kind::Structure(&VIEW_DEFINITION_INPUT));
pub static VIEW_DIALECT: Type = Type::new(Kind::String).values(&["REDSHIFT", "ATHENA", "SPARK"]);
pub static VIEW_DIALECT_VERSION_STRING: Type = Type::new(Kind::String).min(1).max(255);
pub static VIEW_REPRESENTATION: Structure = Structure::new(
    "ViewRepresentation",
    &[
        Member::optional("Dialect", &VIEW_DIALECT),
        Member::optional("DialectVersion", &VIEW_DIALECT_VERSION_STRING),
        Member::optional("ViewOriginalText", &VIEW_TEXT_STRING),
        Member::optional("ViewExpandedText", &VIEW_TEXT_STRING),
        Member::optional("ValidationConnection", &NAME_STRING),
        Member::optional("IsStale", &NULLABLE_BOOLEAN),
    ],
);
pub static TYPE_OF_VIEW_REPRESENTATION: Type = Type::new(Kind::Structure(&VIEW_REPRESENTATION));
pub static VIEW_REPRESENTATION_INPUT: Structure = Structure::new(
    "ViewRepresentationInput",
    &[
        Member::optional("Dialect", &VIEW_DIALECT),
        Member::optional("DialectVersion", &VIEW_DIALECT_VERSION_STRING),
        Member::optional("ViewOriginalText", &VIEW_TEXT_STRING),
        Member::optional("ValidationConnection", &NAME_STRING),
        Member::optional("ViewExpandedText", &VIEW_TEXT_STRING),
    ],
);
pub static TYPE_OF_VIEW_REPRESENTATION_INPUT: Type = Type::new(Kind::Structure(&VIEW_REPRESENTATION_INPUT));
pub static VIEW_REPRESENTATION_INPUT_LIST: Type = Type::list(&TYPE_OF_VIEW_REPRESENTATION_INPUT).min(1).max(10);
pub static VIEW_REPRESENTATION_LIST: Type = Type::list(&TYPE_OF_VIEW_REPRESENTATION).min(1).max(1000);
pub static VIEW_SUB_OBJECT_VERSION_IDS_LIST: Type = Type::list(&TABLE_VERSION_ID).min(0).max(250);
pub static VIEW_SUB_OBJECTS_LIST: Type = Type::list(&ARN_STRING).min(0).max(10);
pub static VIEW_TEXT_STRING: Type = Type::new(Kind::String).max(409600);
pub static VIEW_UPDATE_ACTION: Type = Type::new(Kind::String).values(&["ADD", "REPLACE", "ADD_OR_REPLACE", "DROP"]);
pub static VIEW_VALIDATION: Structure = Structure::new(
    "ViewValidation",
    &[
        Member::optional("Dialect", &VIEW_DIALECT),
        Member::optional("DialectVersion", &VIEW_DIALECT_VERSION_STRING),
        Member::optional("ViewValidationText", &VIEW_TEXT_STRING),
        Member::optional("UpdateTime", &TIMESTAMP),
        Member::optional("State", &RESOURCE_STATE),
        Member::optional("Error", &TYPE_OF_ERROR_DETAIL),
    ],
);
pub static TYPE_OF_VIEW_VALIDATION: Type = Type::new(Kind::Structure(&VIEW_VALIDATION));
pub static VIEW_VALIDATION_LIST: Type = Type::list(&TYPE_OF_VIEW_VALIDATION);
pub static WORKER_TYPE: Type =
    Type::new(Kind::String).values(&["Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X"]);
pub static WORKFLOW: Structure = Structure::new(
    "Workflow",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Description", &GENERIC_STRING),
        Member::optional("DefaultRunProperties", &WORKFLOW_RUN_PROPERTIES),
        Member::optional("CreatedOn", &TIMESTAMP_VALUE),
        Member::optional("LastModifiedOn", &TIMESTAMP_VALUE),
        Member::optional("LastRun", &TYPE_OF_WORKFLOW_RUN),
        Member::optional("Graph", &TYPE_OF_WORKFLOW_GRAPH),
        Member::optional("MaxConcurrentRuns", &NULLABLE_INTEGER),
        Member::optional("BlueprintDetails", &TYPE_OF_BLUEPRINT_DETAILS),
    ],
);
pub static TYPE_OF_WORKFLOW: Type = Type::new(Kind::Structure(&WORKFLOW));
pub static WORKFLOW_DESCRIPTION_STRING: Type = Type::new(Kind::String).max(120000);
pub static WORKFLOW_GRAPH: Structure = Structure::new(
    "WorkflowGraph",
    &[
        Member::optional("Nodes", &NODE_LIST),
        Member::optional("Edges", &EDGE_LIST),
    ],
);
pub static TYPE_OF_WORKFLOW_GRAPH: Type = Type::new(Kind::Structure(&WORKFLOW_GRAPH));
pub static WORKFLOW_NAMES: Type = Type::list(&NAME_STRING).min(1).max(25);
pub static WORKFLOW_RUN: Structure = Structure::new(
    "WorkflowRun",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("WorkflowRunId", &ID_STRING),
        Member::optional("PreviousRunId", &ID_STRING),
        Member::optional("WorkflowRunProperties", &WORKFLOW_RUN_PROPERTIES),
        Member::optional("StartedOn", &TIMESTAMP_VALUE),
        Member::optional("CompletedOn", &TIMESTAMP_VALUE),
        Member::optional("Status", &WORKFLOW_RUN_STATUS),
        Member::optional("ErrorMessage", &ERROR_STRING),
        Member::optional("Statistics", &TYPE_OF_WORKFLOW_RUN_STATISTICS),
        Member::optional("Graph", &TYPE_OF_WORKFLOW_GRAPH),
        Member::optional("StartingEventBatchCondition", &TYPE_OF_STARTING_EVENT_BATCH_CONDITION),
    ],
);
pub static TYPE_OF_WORKFLOW_RUN: Type = Type::new(Kind::Structure(&WORKFLOW_RUN));
pub static WORKFLOW_RUN_PROPERTIES: Type = Type::map(&ID_STRING, &GENERIC_STRING);
pub static WORKFLOW_RUN_STATISTICS: Structure = Structure::new(
    "WorkflowRunStatistics",
    &[
        Member::optional("TotalActions", &INTEGER_VALUE),
        Member::optional("TimeoutActions", &INTEGER_VALUE),
        Member::optional("FailedActions", &INTEGER_VALUE),
        Member::optional("StoppedActions", &INTEGER_VALUE),
        Member::optional("SucceededActions", &INTEGER_VALUE),
        Member::optional("RunningActions", &INTEGER_VALUE),
        Member::optional("ErroredActions", &INTEGER_VALUE),
        Member::optional("WaitingActions", &INTEGER_VALUE),
    ],
);
pub static TYPE_OF_WORKFLOW_RUN_STATISTICS: Type = Type::new(Kind::Structure(&WORKFLOW_RUN_STATISTICS));
pub static WORKFLOW_RUN_STATUS: Type =
    Type::new(Kind::String).values(&["RUNNING", "COMPLETED", "STOPPING", "STOPPED", "ERROR"]);
pub static WORKFLOW_RUNS: Type = Type::list(&TYPE_OF_WORKFLOW_RUN).min(1).max(1000);
pub static WORKFLOWS: Type = Type::list(&TYPE_OF_WORKFLOW).min(1).max(25);
pub static XML_CLASSIFIER: Structure = Structure::new(
    "XMLClassifier",
    &[
        Member::required("Name", &NAME_STRING),
        Member::required("Classification", &CLASSIFICATION),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastUpdated", &TIMESTAMP),
        Member::optional("Version", &VERSION_ID),
        Member::optional("RowTag", &ROW_TAG),
    ],
);
pub static TYPE_OF_XML_CLASSIFIER: Type = Type::new(Kind::Structure(&XML_CLASSIFIER));
pub static PATTERN_OF_PASSWORD: Pattern = Pattern::new(".*", ".*");
pub static PATTERN_OF_CODE_GEN_IDENTIFIER: Pattern = Pattern::new("[A-Za-z_][A-Za-z0-9_]*", "[A-Za-z_][A-Za-z0-9_]*");
pub static PATTERN_OF_LOG_GROUP: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+", "[\\.\\-_/#A-Za-z0-9]+");
pub static PATTERN_OF_ORCHESTRATION_NAME_STRING: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+", "[\\.\\-_A-Za-z0-9]+");
pub static PATTERN_OF_TRANSACTION_ID_STRING: Pattern = Pattern::new("[\\p{L}\\p{N}\\p{P}]*", "[\\p{L}\\p{N}\\p{P}]*");
pub static PATTERN_OF_CUSTOM_PATTERNS: Pattern = Pattern::new(
    "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*",
    "[\\x{0020}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}\\r\\n\\t]*",
);
pub static PATTERN_OF_GROK_PATTERN: Pattern = Pattern::new(
    "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\t]*",
    "[\\x{0020}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}\\r\\t]*",
);
pub static PATTERN_OF_CATALOG_ID_STRING: Pattern = Pattern::new(
    "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*",
    "[\\x{0020}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}\\t]*",
);
pub static PATTERN_OF_LOG_STREAM: Pattern = Pattern::new("[^:*]*", "[^:*]*");
pub static PATTERN_OF_CSV_COLUMN_DELIMITER: Pattern = Pattern::new("[^\\r\\n]", "[^\\r\\n]");
pub static PATTERN_OF_SCHEMA_VERSION_ID_STRING: Pattern = Pattern::new(
    "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
    "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
);
pub static PATTERN_OF_SCHEMA_REGISTRY_NAME_STRING: Pattern = Pattern::new("[a-zA-Z0-9-_$#.]+", "[a-zA-Z0-9-_$#.]+");
pub static PATTERN_OF_AWS_MANAGED_CLIENT_APPLICATION_REFERENCE: Pattern = Pattern::new("\\S+", "\\S+");
pub static PATTERN_OF_KMS_KEY_ARN: Pattern = Pattern::new("^$|arn:aws[a-z0-9-]*:kms:.*", "^$|arn:aws[a-z0-9-]*:kms:.*");
pub static PATTERN_OF_MAINTENANCE_WINDOW: Pattern = Pattern::new(
    "^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$",
    "^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$",
);
pub static PATTERN_OF_PYTHON_VERSION_STRING: Pattern = Pattern::new("^([2-3]|3[.]9)$", "^([2-3]|3[.]9)$");
pub static PATTERN_OF_JWT_TOKEN: Pattern = Pattern::new(
    "^([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_\\-\\+\\/=]*)",
    "^([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_\\-\\+/=]*)",
);
pub static PATTERN_OF_GLUE_VERSION_STRING: Pattern =
    Pattern::new("^(\\w+\\.)+\\w+$", "^([0-9A-Za-z_]+\\.)+[0-9A-Za-z_]+$");
pub static PATTERN_OF_TOKEN_URL: Pattern = Pattern::new(
    "^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]",
    "^(https?)://[-a-zA-Z0-9+\\&@#/%?=\\~_|!:,.;]*[-a-zA-Z0-9+\\&@#/%=\\~_|]",
);
pub static PATTERN_OF_REDIRECT_URI: Pattern = Pattern::new(
    "^(https?):\\/\\/[^\\s/$.?#].[^\\s]*$",
    "^(https?)://[^\\t\\n\\x0B\\f\\r /$.?#].[^\\t\\n\\x0B\\f\\r ]*$",
);
pub static PATTERN_OF_ACCESS_TOKEN: Pattern = Pattern::new("^[\\x20-\\x7E]*$", "^[\\x20-\\x7E]*$");
pub static PATTERN_OF_IAM_ROLE_ARN: Pattern = Pattern::new(
    "^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+",
    "^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+",
);
pub static PATTERN_OF_SECRET_ARN: Pattern = Pattern::new(
    "^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$",
    "^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$",
);
pub static PATTERN_OF_GLUE_RESOURCE_ARN: Pattern = Pattern::new(
    "arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*",
    "arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*",
);
