//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model athena/2017-05-18: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ACL_CONFIGURATION: Structure =
    Structure::new("AclConfiguration", &[Member::required("S3AclOption", &S3_ACL_OPTION)]);
pub static TYPE_OF_ACL_CONFIGURATION: Type = Type::new(Kind::Structure(&ACL_CONFIGURATION));
pub static AGE: Type = Type::new(Kind::Integer).min(0).max(10080);
pub static AMAZON_RESOURCE_NAME: Type = Type::new(Kind::String).min(1).max(1011);
pub static ATHENA_ERROR: Structure = Structure::new(
    "AthenaError",
    &[
        Member::optional("ErrorCategory", &ERROR_CATEGORY),
        Member::optional("ErrorType", &ERROR_TYPE),
        Member::optional("Retryable", &BOOLEAN),
        Member::optional("ErrorMessage", &STRING),
    ],
);
pub static TYPE_OF_ATHENA_ERROR: Type = Type::new(Kind::Structure(&ATHENA_ERROR));
pub static AUTHENTICATION_TYPE: Type = Type::new(Kind::String).values(&["DIRECTORY_IDENTITY"]);
pub static AWS_ACCOUNT_ID: Type = Type::new(Kind::String)
    .min(12)
    .max(12)
    .pattern(&PATTERN_OF_AWS_ACCOUNT_ID);
pub static BATCH_GET_NAMED_QUERY_INPUT: Structure = Structure::new(
    "BatchGetNamedQueryInput",
    &[Member::required("NamedQueryIds", &NAMED_QUERY_ID_LIST)],
);
pub static TYPE_OF_BATCH_GET_NAMED_QUERY_INPUT: Type = Type::new(Kind::Structure(&BATCH_GET_NAMED_QUERY_INPUT));
pub static BATCH_GET_NAMED_QUERY_OUTPUT: Structure = Structure::new(
    "BatchGetNamedQueryOutput",
    &[
        Member::optional("NamedQueries", &NAMED_QUERY_LIST),
        Member::optional("UnprocessedNamedQueryIds", &UNPROCESSED_NAMED_QUERY_ID_LIST),
    ],
);
pub static TYPE_OF_BATCH_GET_NAMED_QUERY_OUTPUT: Type = Type::new(Kind::Structure(&BATCH_GET_NAMED_QUERY_OUTPUT));
pub static BATCH_GET_PREPARED_STATEMENT_INPUT: Structure = Structure::new(
    "BatchGetPreparedStatementInput",
    &[
        Member::required("PreparedStatementNames", &PREPARED_STATEMENT_NAME_LIST),
        Member::required("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_BATCH_GET_PREPARED_STATEMENT_INPUT: Type =
    Type::new(Kind::Structure(&BATCH_GET_PREPARED_STATEMENT_INPUT));
pub static BATCH_GET_PREPARED_STATEMENT_OUTPUT: Structure = Structure::new(
    "BatchGetPreparedStatementOutput",
    &[
        Member::optional("PreparedStatements", &PREPARED_STATEMENT_DETAILS_LIST),
        Member::optional(
            "UnprocessedPreparedStatementNames",
            &UNPROCESSED_PREPARED_STATEMENT_NAME_LIST,
        ),
    ],
);
pub static TYPE_OF_BATCH_GET_PREPARED_STATEMENT_OUTPUT: Type =
    Type::new(Kind::Structure(&BATCH_GET_PREPARED_STATEMENT_OUTPUT));
pub static BATCH_GET_QUERY_EXECUTION_INPUT: Structure = Structure::new(
    "BatchGetQueryExecutionInput",
    &[Member::required("QueryExecutionIds", &QUERY_EXECUTION_ID_LIST)],
);
pub static TYPE_OF_BATCH_GET_QUERY_EXECUTION_INPUT: Type = Type::new(Kind::Structure(&BATCH_GET_QUERY_EXECUTION_INPUT));
pub static BATCH_GET_QUERY_EXECUTION_OUTPUT: Structure = Structure::new(
    "BatchGetQueryExecutionOutput",
    &[
        Member::optional("QueryExecutions", &QUERY_EXECUTION_LIST),
        Member::optional("UnprocessedQueryExecutionIds", &UNPROCESSED_QUERY_EXECUTION_ID_LIST),
    ],
);
pub static TYPE_OF_BATCH_GET_QUERY_EXECUTION_OUTPUT: Type =
    Type::new(Kind::Structure(&BATCH_GET_QUERY_EXECUTION_OUTPUT));
pub static BOOLEAN: Type = Type::new(Kind::Boolean);
pub static BOXED_BOOLEAN: Type = Type::new(Kind::Boolean);
pub static BYTES_SCANNED_CUTOFF_VALUE: Type = Type::new(Kind::Integer).min(10000000);
pub static CATALOG_NAME_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_CATALOG_NAME_STRING);
pub static CLASSIFICATION: Structure = Structure::new(
    "Classification",
    &[
        Member::optional("Name", &NAME_STRING),
        Member::optional("Properties", &PARAMETERS_MAP),
    ],
);
pub static TYPE_OF_CLASSIFICATION: Type = Type::new(Kind::Structure(&CLASSIFICATION));
pub static CLASSIFICATION_LIST: Type = Type::list(&TYPE_OF_CLASSIFICATION);
pub static CLOUD_WATCH_LOGGING_CONFIGURATION: Structure = Structure::new(
    "CloudWatchLoggingConfiguration",
    &[
        Member::required("Enabled", &BOXED_BOOLEAN),
        Member::optional("LogGroup", &LOG_GROUP_NAME),
        Member::optional("LogStreamNamePrefix", &LOG_STREAM_NAME_PREFIX),
        Member::optional("LogTypes", &LOG_TYPES_MAP),
    ],
);
pub static TYPE_OF_CLOUD_WATCH_LOGGING_CONFIGURATION: Type =
    Type::new(Kind::Structure(&CLOUD_WATCH_LOGGING_CONFIGURATION));
pub static COLUMN: Structure = Structure::new(
    "Column",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Type", &TYPE_STRING),
        Member::optional("Comment", &COMMENT_STRING),
    ],
);
pub static TYPE_OF_COLUMN: Type = Type::new(Kind::Structure(&COLUMN));
pub static COLUMN_INFO: Structure = Structure::new(
    "ColumnInfo",
    &[
        Member::optional("CatalogName", &STRING),
        Member::optional("SchemaName", &STRING),
        Member::optional("TableName", &STRING),
        Member::required("Name", &STRING),
        Member::optional("Label", &STRING),
        Member::required("Type", &STRING),
        Member::optional("Precision", &INTEGER),
        Member::optional("Scale", &INTEGER),
        Member::optional("Nullable", &COLUMN_NULLABLE),
        Member::optional("CaseSensitive", &BOOLEAN),
    ],
);
pub static TYPE_OF_COLUMN_INFO: Type = Type::new(Kind::Structure(&COLUMN_INFO));
pub static COLUMN_INFO_LIST: Type = Type::list(&TYPE_OF_COLUMN_INFO);
pub static COLUMN_LIST: Type = Type::list(&TYPE_OF_COLUMN);
pub static COLUMN_NULLABLE: Type = Type::new(Kind::String).values(&["NOT_NULL", "NULLABLE", "UNKNOWN"]);
pub static COMMENT_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_NAME_STRING);
pub static CONNECTION_TYPE: Type = Type::new(Kind::String).values(&[
    "DYNAMODB",
    "MYSQL",
    "POSTGRESQL",
    "REDSHIFT",
    "ORACLE",
    "SYNAPSE",
    "SQLSERVER",
    "DB2",
    "OPENSEARCH",
    "BIGQUERY",
    "GOOGLECLOUDSTORAGE",
    "HBASE",
    "DOCUMENTDB",
    "CMDB",
    "TPCDS",
    "TIMESTREAM",
    "SAPHANA",
    "SNOWFLAKE",
    "DATALAKEGEN2",
    "DB2AS400",
]);
pub static COORDINATOR_DPU_SIZE: Type = Type::new(Kind::Integer).min(1).max(1);
pub static CREATE_NAMED_QUERY_INPUT: Structure = Structure::new(
    "CreateNamedQueryInput",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::required("Database", &DATABASE_STRING),
        Member::required("QueryString", &QUERY_STRING),
        Member::optional("ClientRequestToken", &IDEMPOTENCY_TOKEN),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_CREATE_NAMED_QUERY_INPUT: Type = Type::new(Kind::Structure(&CREATE_NAMED_QUERY_INPUT));
pub static CREATE_NAMED_QUERY_OUTPUT: Structure = Structure::new(
    "CreateNamedQueryOutput",
    &[Member::optional("NamedQueryId", &NAMED_QUERY_ID)],
);
pub static TYPE_OF_CREATE_NAMED_QUERY_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_NAMED_QUERY_OUTPUT));
pub static CREATE_PREPARED_STATEMENT_INPUT: Structure = Structure::new(
    "CreatePreparedStatementInput",
    &[
        Member::required("StatementName", &STATEMENT_NAME),
        Member::required("WorkGroup", &WORK_GROUP_NAME),
        Member::required("QueryStatement", &QUERY_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
    ],
);
pub static TYPE_OF_CREATE_PREPARED_STATEMENT_INPUT: Type = Type::new(Kind::Structure(&CREATE_PREPARED_STATEMENT_INPUT));
pub static CREATE_PREPARED_STATEMENT_OUTPUT: Structure = Structure::new("CreatePreparedStatementOutput", &[]);
pub static TYPE_OF_CREATE_PREPARED_STATEMENT_OUTPUT: Type =
    Type::new(Kind::Structure(&CREATE_PREPARED_STATEMENT_OUTPUT));
pub static CREATE_WORK_GROUP_INPUT: Structure = Structure::new(
    "CreateWorkGroupInput",
    &[
        Member::required("Name", &WORK_GROUP_NAME),
        Member::optional("Configuration", &TYPE_OF_WORK_GROUP_CONFIGURATION),
        Member::optional("Description", &WORK_GROUP_DESCRIPTION_STRING),
        Member::optional("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_CREATE_WORK_GROUP_INPUT: Type = Type::new(Kind::Structure(&CREATE_WORK_GROUP_INPUT));
pub static CREATE_WORK_GROUP_OUTPUT: Structure = Structure::new("CreateWorkGroupOutput", &[]);
pub static TYPE_OF_CREATE_WORK_GROUP_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_WORK_GROUP_OUTPUT));
pub static CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION: Structure = Structure::new(
    "CustomerContentEncryptionConfiguration",
    &[Member::required("KmsKey", &KMS_KEY)],
);
pub static TYPE_OF_CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION: Type =
    Type::new(Kind::Structure(&CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION));
pub static DATA_CATALOG: Structure = Structure::new(
    "DataCatalog",
    &[
        Member::required("Name", &CATALOG_NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::required("Type", &DATA_CATALOG_TYPE),
        Member::optional("Parameters", &PARAMETERS_MAP),
        Member::optional("Status", &DATA_CATALOG_STATUS),
        Member::optional("ConnectionType", &CONNECTION_TYPE),
        Member::optional("Error", &ERROR_MESSAGE),
    ],
);
pub static TYPE_OF_DATA_CATALOG: Type = Type::new(Kind::Structure(&DATA_CATALOG));
pub static DATA_CATALOG_STATUS: Type = Type::new(Kind::String).values(&[
    "CREATE_IN_PROGRESS",
    "CREATE_COMPLETE",
    "CREATE_FAILED",
    "CREATE_FAILED_CLEANUP_IN_PROGRESS",
    "CREATE_FAILED_CLEANUP_COMPLETE",
    "CREATE_FAILED_CLEANUP_FAILED",
    "DELETE_IN_PROGRESS",
    "DELETE_COMPLETE",
    "DELETE_FAILED",
]);
pub static DATA_CATALOG_SUMMARY: Structure = Structure::new(
    "DataCatalogSummary",
    &[
        Member::optional("CatalogName", &CATALOG_NAME_STRING),
        Member::optional("Type", &DATA_CATALOG_TYPE),
        Member::optional("Status", &DATA_CATALOG_STATUS),
        Member::optional("ConnectionType", &CONNECTION_TYPE),
        Member::optional("Error", &ERROR_MESSAGE),
    ],
);
pub static TYPE_OF_DATA_CATALOG_SUMMARY: Type = Type::new(Kind::Structure(&DATA_CATALOG_SUMMARY));
pub static DATA_CATALOG_SUMMARY_LIST: Type = Type::list(&TYPE_OF_DATA_CATALOG_SUMMARY);
pub static DATA_CATALOG_TYPE: Type = Type::new(Kind::String).values(&["LAMBDA", "GLUE", "HIVE", "FEDERATED"]);
pub static DATABASE: Structure = Structure::new(
    "Database",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("Parameters", &PARAMETERS_MAP),
    ],
);
pub static TYPE_OF_DATABASE: Type = Type::new(Kind::Structure(&DATABASE));
pub static DATABASE_LIST: Type = Type::list(&TYPE_OF_DATABASE);
pub static DATABASE_STRING: Type = Type::new(Kind::String).min(1).max(255);
pub static DATE: Type = Type::new(Kind::Timestamp(None));
pub static DATUM: Structure = Structure::new("Datum", &[Member::optional("VarCharValue", &DATUM_STRING)]);
pub static TYPE_OF_DATUM: Type = Type::new(Kind::Structure(&DATUM));
pub static DEFAULT_EXECUTOR_DPU_SIZE: Type = Type::new(Kind::Integer).min(1).max(1);
pub static DELETE_NAMED_QUERY_INPUT: Structure = Structure::new(
    "DeleteNamedQueryInput",
    &[Member::required("NamedQueryId", &NAMED_QUERY_ID)],
);
pub static TYPE_OF_DELETE_NAMED_QUERY_INPUT: Type = Type::new(Kind::Structure(&DELETE_NAMED_QUERY_INPUT));
pub static DELETE_NAMED_QUERY_OUTPUT: Structure = Structure::new("DeleteNamedQueryOutput", &[]);
pub static TYPE_OF_DELETE_NAMED_QUERY_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_NAMED_QUERY_OUTPUT));
pub static DELETE_PREPARED_STATEMENT_INPUT: Structure = Structure::new(
    "DeletePreparedStatementInput",
    &[
        Member::required("StatementName", &STATEMENT_NAME),
        Member::required("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_DELETE_PREPARED_STATEMENT_INPUT: Type = Type::new(Kind::Structure(&DELETE_PREPARED_STATEMENT_INPUT));
pub static DELETE_PREPARED_STATEMENT_OUTPUT: Structure = Structure::new("DeletePreparedStatementOutput", &[]);
pub static TYPE_OF_DELETE_PREPARED_STATEMENT_OUTPUT: Type =
    Type::new(Kind::Structure(&DELETE_PREPARED_STATEMENT_OUTPUT));
pub static DELETE_WORK_GROUP_INPUT: Structure = Structure::new(
    "DeleteWorkGroupInput",
    &[
        Member::required("WorkGroup", &WORK_GROUP_NAME),
        Member::optional("RecursiveDeleteOption", &BOXED_BOOLEAN),
    ],
);
pub static TYPE_OF_DELETE_WORK_GROUP_INPUT: Type = Type::new(Kind::Structure(&DELETE_WORK_GROUP_INPUT));
pub static DELETE_WORK_GROUP_OUTPUT: Structure = Structure::new("DeleteWorkGroupOutput", &[]);
pub static TYPE_OF_DELETE_WORK_GROUP_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_WORK_GROUP_OUTPUT));
pub static DESCRIPTION_STRING: Type = Type::new(Kind::String).min(1).max(1024);
pub static DPU_COUNT: Type = Type::new(Kind::Double);
pub static ENCRYPTION_CONFIGURATION: Structure = Structure::new(
    "EncryptionConfiguration",
    &[
        Member::required("EncryptionOption", &ENCRYPTION_OPTION),
        Member::optional("KmsKey", &STRING),
    ],
);
pub static TYPE_OF_ENCRYPTION_CONFIGURATION: Type = Type::new(Kind::Structure(&ENCRYPTION_CONFIGURATION));
pub static ENCRYPTION_OPTION: Type = Type::new(Kind::String).values(&["SSE_S3", "SSE_KMS", "CSE_KMS"]);
pub static ENGINE_CONFIGURATION: Structure = Structure::new(
    "EngineConfiguration",
    &[
        Member::optional("CoordinatorDpuSize", &COORDINATOR_DPU_SIZE),
        Member::optional("MaxConcurrentDpus", &MAX_CONCURRENT_DPUS),
        Member::optional("DefaultExecutorDpuSize", &DEFAULT_EXECUTOR_DPU_SIZE),
        Member::optional("AdditionalConfigs", &PARAMETERS_MAP),
        Member::optional("SparkProperties", &PARAMETERS_MAP),
        Member::optional("Classifications", &CLASSIFICATION_LIST),
    ],
);
pub static TYPE_OF_ENGINE_CONFIGURATION: Type = Type::new(Kind::Structure(&ENGINE_CONFIGURATION));
pub static ENGINE_VERSION: Structure = Structure::new(
    "EngineVersion",
    &[
        Member::optional("SelectedEngineVersion", &NAME_STRING),
        Member::optional("EffectiveEngineVersion", &NAME_STRING),
    ],
);
pub static TYPE_OF_ENGINE_VERSION: Type = Type::new(Kind::Structure(&ENGINE_VERSION));
pub static ENGINE_VERSIONS_LIST: Type = Type::list(&TYPE_OF_ENGINE_VERSION).min(0).max(10);
pub static ERROR_CATEGORY: Type = Type::new(Kind::Integer).min(1).max(3);
pub static ERROR_CODE: Type = Type::new(Kind::String).min(1).max(256);
pub static ERROR_MESSAGE: Type = Type::new(Kind::String);
pub static ERROR_TYPE: Type = Type::new(Kind::Integer).min(0).max(9999);
pub static EXECUTION_PARAMETER: Type = Type::new(Kind::String).min(1).max(1024);
pub static EXECUTION_PARAMETERS: Type = Type::list(&EXECUTION_PARAMETER).min(1);
pub static EXPRESSION_STRING: Type = Type::new(Kind::String).min(0).max(256);
pub static GET_DATA_CATALOG_INPUT: Structure = Structure::new(
    "GetDataCatalogInput",
    &[
        Member::required("Name", &CATALOG_NAME_STRING),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_GET_DATA_CATALOG_INPUT: Type = Type::new(Kind::Structure(&GET_DATA_CATALOG_INPUT));
pub static GET_DATA_CATALOG_OUTPUT: Structure = Structure::new(
    "GetDataCatalogOutput",
    &[Member::optional("DataCatalog", &TYPE_OF_DATA_CATALOG)],
);
pub static TYPE_OF_GET_DATA_CATALOG_OUTPUT: Type = Type::new(Kind::Structure(&GET_DATA_CATALOG_OUTPUT));
pub static GET_DATABASE_INPUT: Structure = Structure::new(
    "GetDatabaseInput",
    &[
        Member::required("CatalogName", &CATALOG_NAME_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_GET_DATABASE_INPUT: Type = Type::new(Kind::Structure(&GET_DATABASE_INPUT));
pub static GET_DATABASE_OUTPUT: Structure =
    Structure::new("GetDatabaseOutput", &[Member::optional("Database", &TYPE_OF_DATABASE)]);
pub static TYPE_OF_GET_DATABASE_OUTPUT: Type = Type::new(Kind::Structure(&GET_DATABASE_OUTPUT));
pub static GET_NAMED_QUERY_INPUT: Structure = Structure::new(
    "GetNamedQueryInput",
    &[Member::required("NamedQueryId", &NAMED_QUERY_ID)],
);
pub static TYPE_OF_GET_NAMED_QUERY_INPUT: Type = Type::new(Kind::Structure(&GET_NAMED_QUERY_INPUT));
pub static GET_NAMED_QUERY_OUTPUT: Structure = Structure::new(
    "GetNamedQueryOutput",
    &[Member::optional("NamedQuery", &TYPE_OF_NAMED_QUERY)],
);
pub static TYPE_OF_GET_NAMED_QUERY_OUTPUT: Type = Type::new(Kind::Structure(&GET_NAMED_QUERY_OUTPUT));
pub static GET_PREPARED_STATEMENT_INPUT: Structure = Structure::new(
    "GetPreparedStatementInput",
    &[
        Member::required("StatementName", &STATEMENT_NAME),
        Member::required("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_GET_PREPARED_STATEMENT_INPUT: Type = Type::new(Kind::Structure(&GET_PREPARED_STATEMENT_INPUT));
pub static GET_PREPARED_STATEMENT_OUTPUT: Structure = Structure::new(
    "GetPreparedStatementOutput",
    &[Member::optional("PreparedStatement", &TYPE_OF_PREPARED_STATEMENT)],
);
pub static TYPE_OF_GET_PREPARED_STATEMENT_OUTPUT: Type = Type::new(Kind::Structure(&GET_PREPARED_STATEMENT_OUTPUT));
pub static GET_QUERY_EXECUTION_INPUT: Structure = Structure::new(
    "GetQueryExecutionInput",
    &[Member::required("QueryExecutionId", &QUERY_EXECUTION_ID)],
);
pub static TYPE_OF_GET_QUERY_EXECUTION_INPUT: Type = Type::new(Kind::Structure(&GET_QUERY_EXECUTION_INPUT));
pub static GET_QUERY_EXECUTION_OUTPUT: Structure = Structure::new(
    "GetQueryExecutionOutput",
    &[Member::optional("QueryExecution", &TYPE_OF_QUERY_EXECUTION)],
);
pub static TYPE_OF_GET_QUERY_EXECUTION_OUTPUT: Type = Type::new(Kind::Structure(&GET_QUERY_EXECUTION_OUTPUT));
pub static GET_QUERY_RESULTS_INPUT: Structure = Structure::new(
    "GetQueryResultsInput",
    &[
        Member::required("QueryExecutionId", &QUERY_EXECUTION_ID),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_QUERY_RESULTS),
        Member::optional("QueryResultType", &QUERY_RESULT_TYPE),
    ],
);
pub static TYPE_OF_GET_QUERY_RESULTS_INPUT: Type = Type::new(Kind::Structure(&GET_QUERY_RESULTS_INPUT));
pub static GET_QUERY_RESULTS_OUTPUT: Structure = Structure::new(
    "GetQueryResultsOutput",
    &[
        Member::optional("UpdateCount", &LONG),
        Member::optional("ResultSet", &TYPE_OF_RESULT_SET),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_GET_QUERY_RESULTS_OUTPUT: Type = Type::new(Kind::Structure(&GET_QUERY_RESULTS_OUTPUT));
pub static GET_QUERY_RUNTIME_STATISTICS_INPUT: Structure = Structure::new(
    "GetQueryRuntimeStatisticsInput",
    &[Member::required("QueryExecutionId", &QUERY_EXECUTION_ID)],
);
pub static TYPE_OF_GET_QUERY_RUNTIME_STATISTICS_INPUT: Type =
    Type::new(Kind::Structure(&GET_QUERY_RUNTIME_STATISTICS_INPUT));
pub static GET_QUERY_RUNTIME_STATISTICS_OUTPUT: Structure = Structure::new(
    "GetQueryRuntimeStatisticsOutput",
    &[Member::optional(
        "QueryRuntimeStatistics",
        &TYPE_OF_QUERY_RUNTIME_STATISTICS,
    )],
);
pub static TYPE_OF_GET_QUERY_RUNTIME_STATISTICS_OUTPUT: Type =
    Type::new(Kind::Structure(&GET_QUERY_RUNTIME_STATISTICS_OUTPUT));
pub static GET_TABLE_METADATA_INPUT: Structure = Structure::new(
    "GetTableMetadataInput",
    &[
        Member::required("CatalogName", &CATALOG_NAME_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::required("TableName", &NAME_STRING),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_GET_TABLE_METADATA_INPUT: Type = Type::new(Kind::Structure(&GET_TABLE_METADATA_INPUT));
pub static GET_TABLE_METADATA_OUTPUT: Structure = Structure::new(
    "GetTableMetadataOutput",
    &[Member::optional("TableMetadata", &TYPE_OF_TABLE_METADATA)],
);
pub static TYPE_OF_GET_TABLE_METADATA_OUTPUT: Type = Type::new(Kind::Structure(&GET_TABLE_METADATA_OUTPUT));
pub static GET_WORK_GROUP_INPUT: Structure =
    Structure::new("GetWorkGroupInput", &[Member::required("WorkGroup", &WORK_GROUP_NAME)]);
pub static TYPE_OF_GET_WORK_GROUP_INPUT: Type = Type::new(Kind::Structure(&GET_WORK_GROUP_INPUT));
pub static GET_WORK_GROUP_OUTPUT: Structure = Structure::new(
    "GetWorkGroupOutput",
    &[Member::optional("WorkGroup", &TYPE_OF_WORK_GROUP)],
);
pub static TYPE_OF_GET_WORK_GROUP_OUTPUT: Type = Type::new(Kind::Structure(&GET_WORK_GROUP_OUTPUT));
pub static IDEMPOTENCY_TOKEN: Type = Type::new(Kind::String).min(32).max(128);
pub static IDENTITY_CENTER_APPLICATION_ARN: Type = Type::new(Kind::String)
    .min(0)
    .max(255)
    .pattern(&PATTERN_OF_IDENTITY_CENTER_APPLICATION_ARN);
pub static IDENTITY_CENTER_CONFIGURATION: Structure = Structure::new(
    "IdentityCenterConfiguration",
    &[
        Member::optional("EnableIdentityCenter", &BOXED_BOOLEAN),
        Member::optional("IdentityCenterInstanceArn", &IDENTITY_CENTER_INSTANCE_ARN),
    ],
);
pub static TYPE_OF_IDENTITY_CENTER_CONFIGURATION: Type = Type::new(Kind::Structure(&IDENTITY_CENTER_CONFIGURATION));
pub static IDENTITY_CENTER_INSTANCE_ARN: Type = Type::new(Kind::String)
    .min(0)
    .max(255)
    .pattern(&PATTERN_OF_IDENTITY_CENTER_INSTANCE_ARN);
pub static INTEGER: Type = Type::new(Kind::Integer);
pub static KEY_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(255)
    .pattern(&PATTERN_OF_CATALOG_NAME_STRING);
pub static KMS_KEY: Type = Type::new(Kind::String).min(1).max(2048).pattern(&PATTERN_OF_KMS_KEY);
pub static LIST_DATA_CATALOGS_INPUT: Structure = Structure::new(
    "ListDataCatalogsInput",
    &[
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_DATA_CATALOGS_COUNT),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_LIST_DATA_CATALOGS_INPUT: Type = Type::new(Kind::Structure(&LIST_DATA_CATALOGS_INPUT));
pub static LIST_DATA_CATALOGS_OUTPUT: Structure = Structure::new(
    "ListDataCatalogsOutput",
    &[
        Member::optional("DataCatalogsSummary", &DATA_CATALOG_SUMMARY_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_DATA_CATALOGS_OUTPUT: Type = Type::new(Kind::Structure(&LIST_DATA_CATALOGS_OUTPUT));
pub static LIST_DATABASES_INPUT: Structure = Structure::new(
    "ListDatabasesInput",
    &[
        Member::required("CatalogName", &CATALOG_NAME_STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_DATABASES_COUNT),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_LIST_DATABASES_INPUT: Type = Type::new(Kind::Structure(&LIST_DATABASES_INPUT));
pub static LIST_DATABASES_OUTPUT: Structure = Structure::new(
    "ListDatabasesOutput",
    &[
        Member::optional("DatabaseList", &DATABASE_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_DATABASES_OUTPUT: Type = Type::new(Kind::Structure(&LIST_DATABASES_OUTPUT));
pub static LIST_ENGINE_VERSIONS_INPUT: Structure = Structure::new(
    "ListEngineVersionsInput",
    &[
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_ENGINE_VERSIONS_COUNT),
    ],
);
pub static TYPE_OF_LIST_ENGINE_VERSIONS_INPUT: Type = Type::new(Kind::Structure(&LIST_ENGINE_VERSIONS_INPUT));
pub static LIST_ENGINE_VERSIONS_OUTPUT: Structure = Structure::new(
    "ListEngineVersionsOutput",
    &[
        Member::optional("EngineVersions", &ENGINE_VERSIONS_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_ENGINE_VERSIONS_OUTPUT: Type = Type::new(Kind::Structure(&LIST_ENGINE_VERSIONS_OUTPUT));
pub static LIST_NAMED_QUERIES_INPUT: Structure = Structure::new(
    "ListNamedQueriesInput",
    &[
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_NAMED_QUERIES_COUNT),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_LIST_NAMED_QUERIES_INPUT: Type = Type::new(Kind::Structure(&LIST_NAMED_QUERIES_INPUT));
pub static LIST_NAMED_QUERIES_OUTPUT: Structure = Structure::new(
    "ListNamedQueriesOutput",
    &[
        Member::optional("NamedQueryIds", &NAMED_QUERY_ID_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_NAMED_QUERIES_OUTPUT: Type = Type::new(Kind::Structure(&LIST_NAMED_QUERIES_OUTPUT));
pub static LIST_PREPARED_STATEMENTS_INPUT: Structure = Structure::new(
    "ListPreparedStatementsInput",
    &[
        Member::required("WorkGroup", &WORK_GROUP_NAME),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_PREPARED_STATEMENTS_COUNT),
    ],
);
pub static TYPE_OF_LIST_PREPARED_STATEMENTS_INPUT: Type = Type::new(Kind::Structure(&LIST_PREPARED_STATEMENTS_INPUT));
pub static LIST_PREPARED_STATEMENTS_OUTPUT: Structure = Structure::new(
    "ListPreparedStatementsOutput",
    &[
        Member::optional("PreparedStatements", &PREPARED_STATEMENTS_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_PREPARED_STATEMENTS_OUTPUT: Type = Type::new(Kind::Structure(&LIST_PREPARED_STATEMENTS_OUTPUT));
pub static LIST_QUERY_EXECUTIONS_INPUT: Structure = Structure::new(
    "ListQueryExecutionsInput",
    &[
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_QUERY_EXECUTIONS_COUNT),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_LIST_QUERY_EXECUTIONS_INPUT: Type = Type::new(Kind::Structure(&LIST_QUERY_EXECUTIONS_INPUT));
pub static LIST_QUERY_EXECUTIONS_OUTPUT: Structure = Structure::new(
    "ListQueryExecutionsOutput",
    &[
        Member::optional("QueryExecutionIds", &QUERY_EXECUTION_ID_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_QUERY_EXECUTIONS_OUTPUT: Type = Type::new(Kind::Structure(&LIST_QUERY_EXECUTIONS_OUTPUT));
pub static LIST_TABLE_METADATA_INPUT: Structure = Structure::new(
    "ListTableMetadataInput",
    &[
        Member::required("CatalogName", &CATALOG_NAME_STRING),
        Member::required("DatabaseName", &NAME_STRING),
        Member::optional("Expression", &EXPRESSION_STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_TABLE_METADATA_COUNT),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_LIST_TABLE_METADATA_INPUT: Type = Type::new(Kind::Structure(&LIST_TABLE_METADATA_INPUT));
pub static LIST_TABLE_METADATA_OUTPUT: Structure = Structure::new(
    "ListTableMetadataOutput",
    &[
        Member::optional("TableMetadataList", &TABLE_METADATA_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_TABLE_METADATA_OUTPUT: Type = Type::new(Kind::Structure(&LIST_TABLE_METADATA_OUTPUT));
pub static LIST_TAGS_FOR_RESOURCE_INPUT: Structure = Structure::new(
    "ListTagsForResourceInput",
    &[
        Member::required("ResourceARN", &AMAZON_RESOURCE_NAME),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_TAGS_COUNT),
    ],
);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_INPUT));
pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Structure = Structure::new(
    "ListTagsForResourceOutput",
    &[
        Member::optional("Tags", &TAG_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_OUTPUT));
pub static LIST_WORK_GROUPS_INPUT: Structure = Structure::new(
    "ListWorkGroupsInput",
    &[
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_WORK_GROUPS_COUNT),
    ],
);
pub static TYPE_OF_LIST_WORK_GROUPS_INPUT: Type = Type::new(Kind::Structure(&LIST_WORK_GROUPS_INPUT));
pub static LIST_WORK_GROUPS_OUTPUT: Structure = Structure::new(
    "ListWorkGroupsOutput",
    &[
        Member::optional("WorkGroups", &WORK_GROUPS_LIST),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_WORK_GROUPS_OUTPUT: Type = Type::new(Kind::Structure(&LIST_WORK_GROUPS_OUTPUT));
pub static LOG_GROUP_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_LOG_GROUP_NAME);
pub static LOG_STREAM_NAME_PREFIX: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_LOG_STREAM_NAME_PREFIX);
pub static LOG_TYPE_KEY: Type = Type::new(Kind::String);
pub static LOG_TYPE_VALUE: Type = Type::new(Kind::String);
pub static LOG_TYPE_VALUES_LIST: Type = Type::list(&LOG_TYPE_VALUE);
pub static LOG_TYPES_MAP: Type = Type::map(&LOG_TYPE_KEY, &LOG_TYPE_VALUES_LIST);
pub static LONG: Type = Type::new(Kind::Integer);
pub static MANAGED_LOGGING_CONFIGURATION: Structure = Structure::new(
    "ManagedLoggingConfiguration",
    &[
        Member::required("Enabled", &BOXED_BOOLEAN),
        Member::optional("KmsKey", &KMS_KEY),
    ],
);
pub static TYPE_OF_MANAGED_LOGGING_CONFIGURATION: Type = Type::new(Kind::Structure(&MANAGED_LOGGING_CONFIGURATION));
pub static MANAGED_QUERY_RESULTS_CONFIGURATION: Structure = Structure::new(
    "ManagedQueryResultsConfiguration",
    &[
        Member::required("Enabled", &BOOLEAN),
        Member::optional(
            "EncryptionConfiguration",
            &TYPE_OF_MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION,
        ),
    ],
);
pub static TYPE_OF_MANAGED_QUERY_RESULTS_CONFIGURATION: Type =
    Type::new(Kind::Structure(&MANAGED_QUERY_RESULTS_CONFIGURATION));
pub static MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES: Structure = Structure::new(
    "ManagedQueryResultsConfigurationUpdates",
    &[
        Member::optional("Enabled", &BOXED_BOOLEAN),
        Member::optional(
            "EncryptionConfiguration",
            &TYPE_OF_MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION,
        ),
        Member::optional("RemoveEncryptionConfiguration", &BOXED_BOOLEAN),
    ],
);
pub static TYPE_OF_MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES: Type =
    Type::new(Kind::Structure(&MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES));
pub static MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION: Structure = Structure::new(
    "ManagedQueryResultsEncryptionConfiguration",
    &[Member::required("KmsKey", &KMS_KEY)],
);
pub static TYPE_OF_MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION: Type =
    Type::new(Kind::Structure(&MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION));
pub static MAX_CONCURRENT_DPUS: Type = Type::new(Kind::Integer).min(2).max(5000);
pub static MAX_DATA_CATALOGS_COUNT: Type = Type::new(Kind::Integer).min(2).max(50);
pub static MAX_DATABASES_COUNT: Type = Type::new(Kind::Integer).min(1).max(50);
pub static MAX_ENGINE_VERSIONS_COUNT: Type = Type::new(Kind::Integer).min(1).max(10);
pub static MAX_NAMED_QUERIES_COUNT: Type = Type::new(Kind::Integer).min(0).max(50);
pub static MAX_PREPARED_STATEMENTS_COUNT: Type = Type::new(Kind::Integer).min(1).max(50);
pub static MAX_QUERY_EXECUTIONS_COUNT: Type = Type::new(Kind::Integer).min(0).max(50);
pub static MAX_QUERY_RESULTS: Type = Type::new(Kind::Integer).min(1).max(1000);
pub static MAX_TABLE_METADATA_COUNT: Type = Type::new(Kind::Integer).min(1).max(50);
pub static MAX_TAGS_COUNT: Type = Type::new(Kind::Integer).min(75);
pub static MAX_WORK_GROUPS_COUNT: Type = Type::new(Kind::Integer).min(1).max(50);
pub static MONITORING_CONFIGURATION: Structure = Structure::new(
    "MonitoringConfiguration",
    &[
        Member::optional(
            "CloudWatchLoggingConfiguration",
            &TYPE_OF_CLOUD_WATCH_LOGGING_CONFIGURATION,
        ),
        Member::optional("ManagedLoggingConfiguration", &TYPE_OF_MANAGED_LOGGING_CONFIGURATION),
        Member::optional("S3LoggingConfiguration", &TYPE_OF_S3_LOGGING_CONFIGURATION),
    ],
);
pub static TYPE_OF_MONITORING_CONFIGURATION: Type = Type::new(Kind::Structure(&MONITORING_CONFIGURATION));
pub static NAME_STRING: Type = Type::new(Kind::String).min(1).max(128);
pub static NAMED_QUERY: Structure = Structure::new(
    "NamedQuery",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::required("Database", &DATABASE_STRING),
        Member::required("QueryString", &QUERY_STRING),
        Member::optional("NamedQueryId", &NAMED_QUERY_ID),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
    ],
);
pub static TYPE_OF_NAMED_QUERY: Type = Type::new(Kind::Structure(&NAMED_QUERY));
pub static NAMED_QUERY_DESCRIPTION_STRING: Type = Type::new(Kind::String).min(0).max(1024);
pub static NAMED_QUERY_ID: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_NAMED_QUERY_ID);
pub static NAMED_QUERY_ID_LIST: Type = Type::list(&NAMED_QUERY_ID).min(1).max(50);
pub static NAMED_QUERY_LIST: Type = Type::list(&TYPE_OF_NAMED_QUERY);
pub static PARAMETERS_MAP: Type = Type::map(&KEY_STRING, &PARAMETERS_MAP_VALUE);
pub static PARAMETERS_MAP_VALUE: Type = Type::new(Kind::String).max(51200);
pub static PREPARED_STATEMENT: Structure = Structure::new(
    "PreparedStatement",
    &[
        Member::optional("StatementName", &STATEMENT_NAME),
        Member::optional("QueryStatement", &QUERY_STRING),
        Member::optional("WorkGroupName", &WORK_GROUP_NAME),
        Member::optional("Description", &DESCRIPTION_STRING),
        Member::optional("LastModifiedTime", &DATE),
    ],
);
pub static TYPE_OF_PREPARED_STATEMENT: Type = Type::new(Kind::Structure(&PREPARED_STATEMENT));
pub static PREPARED_STATEMENT_DETAILS_LIST: Type = Type::list(&TYPE_OF_PREPARED_STATEMENT);
pub static PREPARED_STATEMENT_NAME_LIST: Type = Type::list(&STATEMENT_NAME);
pub static PREPARED_STATEMENT_SUMMARY: Structure = Structure::new(
    "PreparedStatementSummary",
    &[
        Member::optional("StatementName", &STATEMENT_NAME),
        Member::optional("LastModifiedTime", &DATE),
    ],
);
pub static TYPE_OF_PREPARED_STATEMENT_SUMMARY: Type = Type::new(Kind::Structure(&PREPARED_STATEMENT_SUMMARY));
pub static PREPARED_STATEMENTS_LIST: Type = Type::list(&TYPE_OF_PREPARED_STATEMENT_SUMMARY).min(0).max(50);
pub static QUERY_EXECUTION: Structure = Structure::new(
    "QueryExecution",
    &[
        Member::optional("QueryExecutionId", &QUERY_EXECUTION_ID),
        Member::optional("Query", &QUERY_STRING),
        Member::optional("StatementType", &STATEMENT_TYPE),
        Member::optional(
            "ManagedQueryResultsConfiguration",
            &TYPE_OF_MANAGED_QUERY_RESULTS_CONFIGURATION,
        ),
        Member::optional("ResultConfiguration", &TYPE_OF_RESULT_CONFIGURATION),
        Member::optional("ResultReuseConfiguration", &TYPE_OF_RESULT_REUSE_CONFIGURATION),
        Member::optional("QueryExecutionContext", &TYPE_OF_QUERY_EXECUTION_CONTEXT),
        Member::optional("Status", &TYPE_OF_QUERY_EXECUTION_STATUS),
        Member::optional("Statistics", &TYPE_OF_QUERY_EXECUTION_STATISTICS),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
        Member::optional("EngineVersion", &TYPE_OF_ENGINE_VERSION),
        Member::optional("ExecutionParameters", &EXECUTION_PARAMETERS),
        Member::optional("SubstatementType", &STRING),
        Member::optional(
            "QueryResultsS3AccessGrantsConfiguration",
            &TYPE_OF_QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION,
        ),
    ],
);
pub static TYPE_OF_QUERY_EXECUTION: Type = Type::new(Kind::Structure(&QUERY_EXECUTION));
pub static QUERY_EXECUTION_CONTEXT: Structure = Structure::new(
    "QueryExecutionContext",
    &[
        Member::optional("Database", &DATABASE_STRING),
        Member::optional("Catalog", &CATALOG_NAME_STRING),
    ],
);
pub static TYPE_OF_QUERY_EXECUTION_CONTEXT: Type = Type::new(Kind::Structure(&QUERY_EXECUTION_CONTEXT));
pub static QUERY_EXECUTION_ID: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_NAMED_QUERY_ID);
pub static QUERY_EXECUTION_ID_LIST: Type = Type::list(&QUERY_EXECUTION_ID).min(1).max(50);
pub static QUERY_EXECUTION_LIST: Type = Type::list(&TYPE_OF_QUERY_EXECUTION);
pub static QUERY_EXECUTION_STATE: Type =
    Type::new(Kind::String).values(&["QUEUED", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"]);
pub static QUERY_EXECUTION_STATISTICS: Structure = Structure::new(
    "QueryExecutionStatistics",
    &[
        Member::optional("EngineExecutionTimeInMillis", &LONG),
        Member::optional("DataScannedInBytes", &LONG),
        Member::optional("DataManifestLocation", &STRING),
        Member::optional("TotalExecutionTimeInMillis", &LONG),
        Member::optional("QueryQueueTimeInMillis", &LONG),
        Member::optional("ServicePreProcessingTimeInMillis", &LONG),
        Member::optional("QueryPlanningTimeInMillis", &LONG),
        Member::optional("ServiceProcessingTimeInMillis", &LONG),
        Member::optional("ResultReuseInformation", &TYPE_OF_RESULT_REUSE_INFORMATION),
        Member::optional("DpuCount", &DPU_COUNT),
    ],
);
pub static TYPE_OF_QUERY_EXECUTION_STATISTICS: Type = Type::new(Kind::Structure(&QUERY_EXECUTION_STATISTICS));
pub static QUERY_EXECUTION_STATUS: Structure = Structure::new(
    "QueryExecutionStatus",
    &[
        Member::optional("State", &QUERY_EXECUTION_STATE),
        Member::optional("StateChangeReason", &STRING),
        Member::optional("SubmissionDateTime", &DATE),
        Member::optional("CompletionDateTime", &DATE),
        Member::optional("AthenaError", &TYPE_OF_ATHENA_ERROR),
    ],
);
pub static TYPE_OF_QUERY_EXECUTION_STATUS: Type = Type::new(Kind::Structure(&QUERY_EXECUTION_STATUS));
pub static QUERY_RESULT_TYPE: Type = Type::new(Kind::String).values(&["DATA_MANIFEST", "DATA_ROWS"]);
pub static QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION: Structure = Structure::new(
    "QueryResultsS3AccessGrantsConfiguration",
    &[
        Member::required("EnableS3AccessGrants", &BOXED_BOOLEAN),
        Member::optional("CreateUserLevelPrefix", &BOXED_BOOLEAN),
        Member::required("AuthenticationType", &AUTHENTICATION_TYPE),
    ],
);
pub static TYPE_OF_QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION: Type =
    Type::new(Kind::Structure(&QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION));
pub static QUERY_RUNTIME_STATISTICS: Structure = Structure::new(
    "QueryRuntimeStatistics",
    &[
        Member::optional("Timeline", &TYPE_OF_QUERY_RUNTIME_STATISTICS_TIMELINE),
        Member::optional("Rows", &TYPE_OF_QUERY_RUNTIME_STATISTICS_ROWS),
        Member::optional("OutputStage", &TYPE_OF_QUERY_STAGE),
    ],
);
pub static TYPE_OF_QUERY_RUNTIME_STATISTICS: Type = Type::new(Kind::Structure(&QUERY_RUNTIME_STATISTICS));
pub static QUERY_RUNTIME_STATISTICS_ROWS: Structure = Structure::new(
    "QueryRuntimeStatisticsRows",
    &[
        Member::optional("InputRows", &LONG),
        Member::optional("InputBytes", &LONG),
        Member::optional("OutputBytes", &LONG),
        Member::optional("OutputRows", &LONG),
    ],
);
pub static TYPE_OF_QUERY_RUNTIME_STATISTICS_ROWS: Type = Type::new(Kind::Structure(&QUERY_RUNTIME_STATISTICS_ROWS));
pub static QUERY_RUNTIME_STATISTICS_TIMELINE: Structure = Structure::new(
    "QueryRuntimeStatisticsTimeline",
    &[
        Member::optional("QueryQueueTimeInMillis", &LONG),
        Member::optional("ServicePreProcessingTimeInMillis", &LONG),
        Member::optional("QueryPlanningTimeInMillis", &LONG),
        Member::optional("EngineExecutionTimeInMillis", &LONG),
        Member::optional("ServiceProcessingTimeInMillis", &LONG),
        Member::optional("TotalExecutionTimeInMillis", &LONG),
    ],
);
pub static TYPE_OF_QUERY_RUNTIME_STATISTICS_TIMELINE: Type =
    Type::new(Kind::Structure(&QUERY_RUNTIME_STATISTICS_TIMELINE));
pub static QUERY_STAGE: Structure = Structure::new(
    "QueryStage",
    &[
        Member::optional("StageId", &LONG),
        Member::optional("State", &STRING),
        Member::optional("OutputBytes", &LONG),
        Member::optional("OutputRows", &LONG),
        Member::optional("InputBytes", &LONG),
        Member::optional("InputRows", &LONG),
        Member::optional("ExecutionTime", &LONG),
        Member::optional("QueryStagePlan", &TYPE_OF_QUERY_STAGE_PLAN_NODE),
        Member::optional("SubStages", &QUERY_STAGES),
    ],
);
pub static TYPE_OF_QUERY_STAGE: Type = Type::new(Kind::Structure(&QUERY_STAGE));
pub static QUERY_STAGE_PLAN_NODE: Structure = Structure::new(
    "QueryStagePlanNode",
    &[
        Member::optional("Name", &STRING),
        Member::optional("Identifier", &STRING),
        Member::optional("Children", &QUERY_STAGE_PLAN_NODES),
        Member::optional("RemoteSources", &STRING_LIST),
    ],
);
pub static TYPE_OF_QUERY_STAGE_PLAN_NODE: Type = Type::new(Kind::Structure(&QUERY_STAGE_PLAN_NODE));
pub static QUERY_STAGE_PLAN_NODES: Type = Type::list(&TYPE_OF_QUERY_STAGE_PLAN_NODE);
pub static QUERY_STAGES: Type = Type::list(&TYPE_OF_QUERY_STAGE);
pub static QUERY_STRING: Type = Type::new(Kind::String).min(1).max(262144);
pub static RESULT_CONFIGURATION: Structure = Structure::new(
    "ResultConfiguration",
    &[
        Member::optional("OutputLocation", &RESULT_OUTPUT_LOCATION),
        Member::optional("EncryptionConfiguration", &TYPE_OF_ENCRYPTION_CONFIGURATION),
        Member::optional("ExpectedBucketOwner", &AWS_ACCOUNT_ID),
        Member::optional("AclConfiguration", &TYPE_OF_ACL_CONFIGURATION),
    ],
);
pub static TYPE_OF_RESULT_CONFIGURATION: Type = Type::new(Kind::Structure(&RESULT_CONFIGURATION));
pub static RESULT_CONFIGURATION_UPDATES: Structure = Structure::new(
    "ResultConfigurationUpdates",
    &[
        Member::optional("OutputLocation", &RESULT_OUTPUT_LOCATION),
        Member::optional("RemoveOutputLocation", &BOXED_BOOLEAN),
        Member::optional("EncryptionConfiguration", &TYPE_OF_ENCRYPTION_CONFIGURATION),
        Member::optional("RemoveEncryptionConfiguration", &BOXED_BOOLEAN),
        Member::optional("ExpectedBucketOwner", &AWS_ACCOUNT_ID),
        Member::optional("RemoveExpectedBucketOwner", &BOXED_BOOLEAN),
        Member::optional("AclConfiguration", &TYPE_OF_ACL_CONFIGURATION),
        Member::optional("RemoveAclConfiguration", &BOXED_BOOLEAN),
    ],
);
pub static TYPE_OF_RESULT_CONFIGURATION_UPDATES: Type = Type::new(Kind::Structure(&RESULT_CONFIGURATION_UPDATES));
pub static RESULT_OUTPUT_LOCATION: Type = Type::new(Kind::String);
pub static RESULT_REUSE_BY_AGE_CONFIGURATION: Structure = Structure::new(
    "ResultReuseByAgeConfiguration",
    &[
        Member::required("Enabled", &BOOLEAN),
        Member::optional("MaxAgeInMinutes", &AGE),
    ],
);
pub static TYPE_OF_RESULT_REUSE_BY_AGE_CONFIGURATION: Type =
    Type::new(Kind::Structure(&RESULT_REUSE_BY_AGE_CONFIGURATION));
pub static RESULT_REUSE_CONFIGURATION: Structure = Structure::new(
    "ResultReuseConfiguration",
    &[Member::optional(
        "ResultReuseByAgeConfiguration",
        &TYPE_OF_RESULT_REUSE_BY_AGE_CONFIGURATION,
    )],
);
pub static TYPE_OF_RESULT_REUSE_CONFIGURATION: Type = Type::new(Kind::Structure(&RESULT_REUSE_CONFIGURATION));
pub static RESULT_REUSE_INFORMATION: Structure = Structure::new(
    "ResultReuseInformation",
    &[Member::required("ReusedPreviousResult", &BOOLEAN)],
);
pub static TYPE_OF_RESULT_REUSE_INFORMATION: Type = Type::new(Kind::Structure(&RESULT_REUSE_INFORMATION));
pub static RESULT_SET: Structure = Structure::new(
    "ResultSet",
    &[
        Member::optional("Rows", &ROW_LIST),
        Member::optional("ResultSetMetadata", &TYPE_OF_RESULT_SET_METADATA),
    ],
);
pub static TYPE_OF_RESULT_SET: Type = Type::new(Kind::Structure(&RESULT_SET));
pub static RESULT_SET_METADATA: Structure = Structure::new(
    "ResultSetMetadata",
    &[Member::optional("ColumnInfo", &COLUMN_INFO_LIST)],
);
pub static TYPE_OF_RESULT_SET_METADATA: Type = Type::new(Kind::Structure(&RESULT_SET_METADATA));
pub static ROLE_ARN: Type = Type::new(Kind::String).min(20).max(2048).pattern(&PATTERN_OF_ROLE_ARN);
pub static ROW: Structure = Structure::new("Row", &[Member::optional("Data", &DATUM_LIST)]);
pub static TYPE_OF_ROW: Type = Type::new(Kind::Structure(&ROW));
pub static ROW_LIST: Type = Type::list(&TYPE_OF_ROW);
pub static S3_ACL_OPTION: Type = Type::new(Kind::String).values(&["BUCKET_OWNER_FULL_CONTROL"]);
pub static S3_LOGGING_CONFIGURATION: Structure = Structure::new(
    "S3LoggingConfiguration",
    &[
        Member::required("Enabled", &BOXED_BOOLEAN),
        Member::optional("KmsKey", &KMS_KEY),
        Member::optional("LogLocation", &S3_OUTPUT_LOCATION),
    ],
);
pub static TYPE_OF_S3_LOGGING_CONFIGURATION: Type = Type::new(Kind::Structure(&S3_LOGGING_CONFIGURATION));
pub static S3_OUTPUT_LOCATION: Type = Type::new(Kind::String)
    .max(1024)
    .pattern(&PATTERN_OF_S3_OUTPUT_LOCATION);
pub static START_QUERY_EXECUTION_INPUT: Structure = Structure::new(
    "StartQueryExecutionInput",
    &[
        Member::required("QueryString", &QUERY_STRING),
        Member::optional("ClientRequestToken", &IDEMPOTENCY_TOKEN),
        Member::optional("QueryExecutionContext", &TYPE_OF_QUERY_EXECUTION_CONTEXT),
        Member::optional("ResultConfiguration", &TYPE_OF_RESULT_CONFIGURATION),
        Member::optional("WorkGroup", &WORK_GROUP_NAME),
        Member::optional("ExecutionParameters", &EXECUTION_PARAMETERS),
        Member::optional("ResultReuseConfiguration", &TYPE_OF_RESULT_REUSE_CONFIGURATION),
        Member::optional("EngineConfiguration", &TYPE_OF_ENGINE_CONFIGURATION),
    ],
);
pub static TYPE_OF_START_QUERY_EXECUTION_INPUT: Type = Type::new(Kind::Structure(&START_QUERY_EXECUTION_INPUT));
pub static START_QUERY_EXECUTION_OUTPUT: Structure = Structure::new(
    "StartQueryExecutionOutput",
    &[Member::optional("QueryExecutionId", &QUERY_EXECUTION_ID)],
);
pub static TYPE_OF_START_QUERY_EXECUTION_OUTPUT: Type = Type::new(Kind::Structure(&START_QUERY_EXECUTION_OUTPUT));
pub static STATEMENT_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_STATEMENT_NAME);
pub static STATEMENT_TYPE: Type = Type::new(Kind::String).values(&["DDL", "DML", "UTILITY"]);
pub static STOP_QUERY_EXECUTION_INPUT: Structure = Structure::new(
    "StopQueryExecutionInput",
    &[Member::required("QueryExecutionId", &QUERY_EXECUTION_ID)],
);
pub static TYPE_OF_STOP_QUERY_EXECUTION_INPUT: Type = Type::new(Kind::Structure(&STOP_QUERY_EXECUTION_INPUT));
pub static STOP_QUERY_EXECUTION_OUTPUT: Structure = Structure::new("StopQueryExecutionOutput", &[]);
pub static TYPE_OF_STOP_QUERY_EXECUTION_OUTPUT: Type = Type::new(Kind::Structure(&STOP_QUERY_EXECUTION_OUTPUT));
pub static STRING: Type = Type::new(Kind::String);
pub static STRING_LIST: Type = Type::list(&STRING);
pub static TABLE_METADATA: Structure = Structure::new(
    "TableMetadata",
    &[
        Member::required("Name", &NAME_STRING),
        Member::optional("CreateTime", &TIMESTAMP),
        Member::optional("LastAccessTime", &TIMESTAMP),
        Member::optional("TableType", &TABLE_TYPE_STRING),
        Member::optional("Columns", &COLUMN_LIST),
        Member::optional("PartitionKeys", &COLUMN_LIST),
        Member::optional("Parameters", &PARAMETERS_MAP),
    ],
);
pub static TYPE_OF_TABLE_METADATA: Type = Type::new(Kind::Structure(&TABLE_METADATA));
pub static TABLE_METADATA_LIST: Type = Type::list(&TYPE_OF_TABLE_METADATA);
pub static TABLE_TYPE_STRING: Type = Type::new(Kind::String).max(255);
pub static TAG: Structure = Structure::new(
    "Tag",
    &[Member::optional("Key", &TAG_KEY), Member::optional("Value", &TAG_VALUE)],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static TAG_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY);
pub static TAG_LIST: Type = Type::list(&TYPE_OF_TAG);
pub static TAG_RESOURCE_INPUT: Structure = Structure::new(
    "TagResourceInput",
    &[
        Member::required("ResourceARN", &AMAZON_RESOURCE_NAME),
        Member::required("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&TAG_RESOURCE_INPUT));
pub static TAG_RESOURCE_OUTPUT: Structure = Structure::new("TagResourceOutput", &[]);
pub static TYPE_OF_TAG_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&TAG_RESOURCE_OUTPUT));
pub static TAG_VALUE: Type = Type::new(Kind::String).min(0).max(256);
pub static TIMESTAMP: Type = Type::new(Kind::Timestamp(None));
pub static TOKEN: Type = Type::new(Kind::String).min(1).max(1024);
pub static TYPE_STRING: Type = Type::new(Kind::String)
    .min(0)
    .max(4096)
    .pattern(&PATTERN_OF_CATALOG_NAME_STRING);
pub static UNPROCESSED_NAMED_QUERY_ID: Structure = Structure::new(
    "UnprocessedNamedQueryId",
    &[
        Member::optional("NamedQueryId", &NAMED_QUERY_ID),
        Member::optional("ErrorCode", &ERROR_CODE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE),
    ],
);
pub static TYPE_OF_UNPROCESSED_NAMED_QUERY_ID: Type = Type::new(Kind::Structure(&UNPROCESSED_NAMED_QUERY_ID));
pub static UNPROCESSED_NAMED_QUERY_ID_LIST: Type = Type::list(&TYPE_OF_UNPROCESSED_NAMED_QUERY_ID);
pub static UNPROCESSED_PREPARED_STATEMENT_NAME: Structure = Structure::new(
    "UnprocessedPreparedStatementName",
    &[
        Member::optional("StatementName", &STATEMENT_NAME),
        Member::optional("ErrorCode", &ERROR_CODE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE),
    ],
);
pub static TYPE_OF_UNPROCESSED_PREPARED_STATEMENT_NAME: Type =
    Type::new(Kind::Structure(&UNPROCESSED_PREPARED_STATEMENT_NAME));
pub static UNPROCESSED_PREPARED_STATEMENT_NAME_LIST: Type = Type::list(&TYPE_OF_UNPROCESSED_PREPARED_STATEMENT_NAME);
pub static UNPROCESSED_QUERY_EXECUTION_ID: Structure = Structure::new(
    "UnprocessedQueryExecutionId",
    &[
        Member::optional("QueryExecutionId", &QUERY_EXECUTION_ID),
        Member::optional("ErrorCode", &ERROR_CODE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE),
    ],
);
pub static TYPE_OF_UNPROCESSED_QUERY_EXECUTION_ID: Type = Type::new(Kind::Structure(&UNPROCESSED_QUERY_EXECUTION_ID));
pub static UNPROCESSED_QUERY_EXECUTION_ID_LIST: Type = Type::list(&TYPE_OF_UNPROCESSED_QUERY_EXECUTION_ID);
pub static UNTAG_RESOURCE_INPUT: Structure = Structure::new(
    "UntagResourceInput",
    &[
        Member::required("ResourceARN", &AMAZON_RESOURCE_NAME),
        Member::required("TagKeys", &TAG_KEY_LIST),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_INPUT));
pub static UNTAG_RESOURCE_OUTPUT: Structure = Structure::new("UntagResourceOutput", &[]);
pub static TYPE_OF_UNTAG_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_OUTPUT));
pub static UPDATE_NAMED_QUERY_INPUT: Structure = Structure::new(
    "UpdateNamedQueryInput",
    &[
        Member::required("NamedQueryId", &NAMED_QUERY_ID),
        Member::required("Name", &NAME_STRING),
        Member::optional("Description", &NAMED_QUERY_DESCRIPTION_STRING),
        Member::required("QueryString", &QUERY_STRING),
    ],
);
pub static TYPE_OF_UPDATE_NAMED_QUERY_INPUT: Type = Type::new(Kind::Structure(&UPDATE_NAMED_QUERY_INPUT));
pub static UPDATE_NAMED_QUERY_OUTPUT: Structure = Structure::new("UpdateNamedQueryOutput", &[]);
pub static TYPE_OF_UPDATE_NAMED_QUERY_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_NAMED_QUERY_OUTPUT));
pub static UPDATE_PREPARED_STATEMENT_INPUT: Structure = Structure::new(
    "UpdatePreparedStatementInput",
    &[
        Member::required("StatementName", &STATEMENT_NAME),
        Member::required("WorkGroup", &WORK_GROUP_NAME),
        Member::required("QueryStatement", &QUERY_STRING),
        Member::optional("Description", &DESCRIPTION_STRING),
    ],
);
pub static TYPE_OF_UPDATE_PREPARED_STATEMENT_INPUT: Type = Type::new(Kind::Structure(&UPDATE_PREPARED_STATEMENT_INPUT));
pub static UPDATE_PREPARED_STATEMENT_OUTPUT: Structure = Structure::new("UpdatePreparedStatementOutput", &[]);
pub static TYPE_OF_UPDATE_PREPARED_STATEMENT_OUTPUT: Type =
    Type::new(Kind::Structure(&UPDATE_PREPARED_STATEMENT_OUTPUT));
pub static UPDATE_WORK_GROUP_INPUT: Structure = Structure::new(
    "UpdateWorkGroupInput",
    &[
        Member::required("WorkGroup", &WORK_GROUP_NAME),
        Member::optional("Description", &WORK_GROUP_DESCRIPTION_STRING),
        Member::optional("ConfigurationUpdates", &TYPE_OF_WORK_GROUP_CONFIGURATION_UPDATES),
        Member::optional("State", &WORK_GROUP_STATE),
    ],
);
pub static TYPE_OF_UPDATE_WORK_GROUP_INPUT: Type = Type::new(Kind::Structure(&UPDATE_WORK_GROUP_INPUT));
pub static UPDATE_WORK_GROUP_OUTPUT: Structure = Structure::new("UpdateWorkGroupOutput", &[]);
pub static TYPE_OF_UPDATE_WORK_GROUP_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_WORK_GROUP_OUTPUT));
pub static WORK_GROUP: Structure = Structure::new(
    "WorkGroup",
    &[
        Member::required("Name", &WORK_GROUP_NAME),
        Member::optional("State", &WORK_GROUP_STATE),
        Member::optional("Configuration", &TYPE_OF_WORK_GROUP_CONFIGURATION),
        Member::optional("Description", &WORK_GROUP_DESCRIPTION_STRING),
        Member::optional("CreationTime", &DATE),
        Member::optional("IdentityCenterApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
    ],
);
pub static TYPE_OF_WORK_GROUP: Type = Type::new(Kind::Structure(&WORK_GROUP));
pub static WORK_GROUP_CONFIGURATION: Structure = Structure::new(
    "WorkGroupConfiguration",
    &[
        Member::optional("ResultConfiguration", &TYPE_OF_RESULT_CONFIGURATION),
        Member::optional(
            "ManagedQueryResultsConfiguration",
            &TYPE_OF_MANAGED_QUERY_RESULTS_CONFIGURATION,
        ),
        Member::optional("EnforceWorkGroupConfiguration", &BOXED_BOOLEAN),
        Member::optional("PublishCloudWatchMetricsEnabled", &BOXED_BOOLEAN),
        Member::optional("BytesScannedCutoffPerQuery", &BYTES_SCANNED_CUTOFF_VALUE),
        Member::optional("RequesterPaysEnabled", &BOXED_BOOLEAN),
        Member::optional("EngineVersion", &TYPE_OF_ENGINE_VERSION),
        Member::optional("AdditionalConfiguration", &NAME_STRING),
        Member::optional("ExecutionRole", &ROLE_ARN),
        Member::optional("MonitoringConfiguration", &TYPE_OF_MONITORING_CONFIGURATION),
        Member::optional("EngineConfiguration", &TYPE_OF_ENGINE_CONFIGURATION),
        Member::optional(
            "CustomerContentEncryptionConfiguration",
            &TYPE_OF_CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION,
        ),
        Member::optional("EnableMinimumEncryptionConfiguration", &BOXED_BOOLEAN),
        Member::optional("IdentityCenterConfiguration", &TYPE_OF_IDENTITY_CENTER_CONFIGURATION),
        Member::optional(
            "QueryResultsS3AccessGrantsConfiguration",
            &TYPE_OF_QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION,
        ),
    ],
);
pub static TYPE_OF_WORK_GROUP_CONFIGURATION: Type = Type::new(Kind::Structure(&WORK_GROUP_CONFIGURATION));
pub static WORK_GROUP_CONFIGURATION_UPDATES: Structure = Structure::new(
    "WorkGroupConfigurationUpdates",
    &[
        Member::optional("EnforceWorkGroupConfiguration", &BOXED_BOOLEAN),
        Member::optional("ResultConfigurationUpdates", &TYPE_OF_RESULT_CONFIGURATION_UPDATES),
        Member::optional(
            "ManagedQueryResultsConfigurationUpdates",
            &TYPE_OF_MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES,
        ),
        Member::optional("PublishCloudWatchMetricsEnabled", &BOXED_BOOLEAN),
        Member::optional("BytesScannedCutoffPerQuery", &BYTES_SCANNED_CUTOFF_VALUE),
        Member::optional("RemoveBytesScannedCutoffPerQuery", &BOXED_BOOLEAN),
        Member::optional("RequesterPaysEnabled", &BOXED_BOOLEAN),
        Member::optional("EngineVersion", &TYPE_OF_ENGINE_VERSION),
        Member::optional("RemoveCustomerContentEncryptionConfiguration", &BOXED_BOOLEAN),
        Member::optional("AdditionalConfiguration", &NAME_STRING),
        Member::optional("ExecutionRole", &ROLE_ARN),
        Member::optional(
            "CustomerContentEncryptionConfiguration",
            &TYPE_OF_CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION,
        ),
        Member::optional("EnableMinimumEncryptionConfiguration", &BOXED_BOOLEAN),
        Member::optional(
            "QueryResultsS3AccessGrantsConfiguration",
            &TYPE_OF_QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION,
        ),
        Member::optional("MonitoringConfiguration", &TYPE_OF_MONITORING_CONFIGURATION),
        Member::optional("EngineConfiguration", &TYPE_OF_ENGINE_CONFIGURATION),
    ],
);
pub static TYPE_OF_WORK_GROUP_CONFIGURATION_UPDATES: Type =
    Type::new(Kind::Structure(&WORK_GROUP_CONFIGURATION_UPDATES));
pub static WORK_GROUP_DESCRIPTION_STRING: Type = Type::new(Kind::String).min(0).max(1024);
pub static WORK_GROUP_NAME: Type = Type::new(Kind::String).pattern(&PATTERN_OF_WORK_GROUP_NAME);
pub static WORK_GROUP_STATE: Type = Type::new(Kind::String).values(&["ENABLED", "DISABLED"]);
pub static WORK_GROUP_SUMMARY: Structure = Structure::new(
    "WorkGroupSummary",
    &[
        Member::optional("Name", &WORK_GROUP_NAME),
        Member::optional("State", &WORK_GROUP_STATE),
        Member::optional("Description", &WORK_GROUP_DESCRIPTION_STRING),
        Member::optional("CreationTime", &DATE),
        Member::optional("EngineVersion", &TYPE_OF_ENGINE_VERSION),
        Member::optional("IdentityCenterApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
    ],
);
pub static TYPE_OF_WORK_GROUP_SUMMARY: Type = Type::new(Kind::Structure(&WORK_GROUP_SUMMARY));
pub static WORK_GROUPS_LIST: Type = Type::list(&TYPE_OF_WORK_GROUP_SUMMARY).min(0).max(50);
pub static DATUM_LIST: Type = Type::list(&TYPE_OF_DATUM);
pub static DATUM_STRING: Type = Type::new(Kind::String);
pub static PATTERN_OF_CATALOG_NAME_STRING: Pattern = Pattern::new(
    "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*",
    "[\\x{0020}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}\\t]*",
);
pub static PATTERN_OF_WORK_GROUP_NAME: Pattern = Pattern::new("[a-zA-Z0-9._-]{1,128}", "[a-zA-Z0-9._-]{1,128}");
pub static PATTERN_OF_STATEMENT_NAME: Pattern =
    Pattern::new("[a-zA-Z_][a-zA-Z0-9_@:]{1,256}", "[a-zA-Z_][a-zA-Z0-9_@:]{1,256}");
pub static PATTERN_OF_NAMED_QUERY_ID: Pattern = Pattern::new("\\S+", "\\S+");
pub static PATTERN_OF_AWS_ACCOUNT_ID: Pattern = Pattern::new("^[0-9]+$", "^[0-9]+$");
pub static PATTERN_OF_LOG_STREAM_NAME_PREFIX: Pattern = Pattern::new("^[^:*]*$", "^[^:*]*$");
pub static PATTERN_OF_LOG_GROUP_NAME: Pattern = Pattern::new("^[a-zA-Z0-9._/-]+$", "^[a-zA-Z0-9._/-]+$");
pub static PATTERN_OF_IDENTITY_CENTER_INSTANCE_ARN: Pattern = Pattern::new(
    "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$",
    "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$",
);
pub static PATTERN_OF_IDENTITY_CENTER_APPLICATION_ARN: Pattern = Pattern::new(
    "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}$",
    "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::[0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}$",
);
pub static PATTERN_OF_ROLE_ARN: Pattern = Pattern::new(
    "^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$",
    "^arn:aws[a-z\\-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$",
);
pub static PATTERN_OF_KMS_KEY: Pattern = Pattern::new(
    "^arn:aws[a-z\\-]*:kms:([a-z0-9\\-]+):\\d{12}:key/?[a-zA-Z_0-9+=,.@\\-_/]+$|^arn:aws[a-z\\-]*:kms:([a-z0-9\\-]+):\\d{12}:alias/?[a-zA-Z_0-9+=,.@\\-_/]+$|^alias/[a-zA-Z0-9/_-]+$|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
    "^arn:aws[a-z\\-]*:kms:([a-z0-9\\-]+):[0-9]{12}:key/?[a-zA-Z_0-9+=,.@\\-_/]+$|^arn:aws[a-z\\-]*:kms:([a-z0-9\\-]+):[0-9]{12}:alias/?[a-zA-Z_0-9+=,.@\\-_/]+$|^alias/[a-zA-Z0-9/_-]+$|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
);
pub static PATTERN_OF_S3_OUTPUT_LOCATION: Pattern = Pattern::new(
    "^s3://[a-z0-9][a-z0-9\\-]*[a-z0-9](/.*)?$",
    "^s3://[a-z0-9][a-z0-9\\-]*[a-z0-9](/.*)?$",
);
