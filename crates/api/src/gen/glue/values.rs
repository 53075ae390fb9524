//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model glue/2017-03-31: change crates/api/models or crates/xtask, not this file.

/// `AllowFullTableExternalDataAccessEnum` of the model.
pub mod allow_full_table_external_data_access_enum {
    pub const FALSE: &str = "False";
    pub const TRUE: &str = "True";
}

/// `AuthenticationType` of the model.
pub mod authentication_type {
    pub const BASIC: &str = "BASIC";
    pub const CUSTOM: &str = "CUSTOM";
    pub const IAM: &str = "IAM";
    pub const OAUTH2: &str = "OAUTH2";
}

/// `BackfillErrorCode` of the model.
pub mod backfill_error_code {
    pub const ENCRYPTED_PARTITION_ERROR: &str = "ENCRYPTED_PARTITION_ERROR";
    pub const INTERNAL_ERROR: &str = "INTERNAL_ERROR";
    pub const INVALID_PARTITION_TYPE_DATA_ERROR: &str = "INVALID_PARTITION_TYPE_DATA_ERROR";
    pub const MISSING_PARTITION_VALUE_ERROR: &str = "MISSING_PARTITION_VALUE_ERROR";
    pub const UNSUPPORTED_PARTITION_CHARACTER_ERROR: &str = "UNSUPPORTED_PARTITION_CHARACTER_ERROR";
}

/// `CatalogEncryptionMode` of the model.
pub mod catalog_encryption_mode {
    pub const DISABLED: &str = "DISABLED";
    pub const SSE_KMS: &str = "SSE-KMS";
    pub const SSE_KMS_WITH_SERVICE_ROLE: &str = "SSE-KMS-WITH-SERVICE-ROLE";
}

/// `CloudWatchEncryptionMode` of the model.
pub mod cloud_watch_encryption_mode {
    pub const DISABLED: &str = "DISABLED";
    pub const SSE_KMS: &str = "SSE-KMS";
}

/// `ColumnStatisticsType` of the model.
pub mod column_statistics_type {
    pub const BINARY: &str = "BINARY";
    pub const BOOLEAN: &str = "BOOLEAN";
    pub const DATE: &str = "DATE";
    pub const DECIMAL: &str = "DECIMAL";
    pub const DOUBLE: &str = "DOUBLE";
    pub const LONG: &str = "LONG";
    pub const STRING: &str = "STRING";
}

/// `Comparator` of the model.
pub mod comparator {
    pub const EQUALS: &str = "EQUALS";
    pub const GREATER_THAN: &str = "GREATER_THAN";
    pub const GREATER_THAN_EQUALS: &str = "GREATER_THAN_EQUALS";
    pub const LESS_THAN: &str = "LESS_THAN";
    pub const LESS_THAN_EQUALS: &str = "LESS_THAN_EQUALS";
}

/// `ComputeEnvironment` of the model.
pub mod compute_environment {
    pub const ATHENA: &str = "ATHENA";
    pub const PYTHON: &str = "PYTHON";
    pub const SPARK: &str = "SPARK";
}

/// `ConnectionPropertyKey` of the model.
pub mod connection_property_key {
    pub const CLUSTER_IDENTIFIER: &str = "CLUSTER_IDENTIFIER";
    pub const CONFIG_FILES: &str = "CONFIG_FILES";
    pub const CONNECTION_URL: &str = "CONNECTION_URL";
    pub const CONNECTOR_CLASS_NAME: &str = "CONNECTOR_CLASS_NAME";
    pub const CONNECTOR_TYPE: &str = "CONNECTOR_TYPE";
    pub const CONNECTOR_URL: &str = "CONNECTOR_URL";
    pub const CUSTOM_JDBC_CERT: &str = "CUSTOM_JDBC_CERT";
    pub const CUSTOM_JDBC_CERT_STRING: &str = "CUSTOM_JDBC_CERT_STRING";
    pub const DATABASE: &str = "DATABASE";
    pub const ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD: &str = "ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD";
    pub const ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD: &str = "ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD";
    pub const ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD: &str = "ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD";
    pub const ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD: &str = "ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD";
    pub const ENCRYPTED_PASSWORD: &str = "ENCRYPTED_PASSWORD";
    pub const ENDPOINT: &str = "ENDPOINT";
    pub const ENDPOINT_TYPE: &str = "ENDPOINT_TYPE";
    pub const HOST: &str = "HOST";
    pub const INSTANCE_ID: &str = "INSTANCE_ID";
    pub const JDBC_CONNECTION_URL: &str = "JDBC_CONNECTION_URL";
    pub const JDBC_DRIVER_CLASS_NAME: &str = "JDBC_DRIVER_CLASS_NAME";
    pub const JDBC_DRIVER_JAR_URI: &str = "JDBC_DRIVER_JAR_URI";
    pub const JDBC_ENFORCE_SSL: &str = "JDBC_ENFORCE_SSL";
    pub const JDBC_ENGINE: &str = "JDBC_ENGINE";
    pub const JDBC_ENGINE_VERSION: &str = "JDBC_ENGINE_VERSION";
    pub const KAFKA_BOOTSTRAP_SERVERS: &str = "KAFKA_BOOTSTRAP_SERVERS";
    pub const KAFKA_CLIENT_KEYSTORE: &str = "KAFKA_CLIENT_KEYSTORE";
    pub const KAFKA_CLIENT_KEYSTORE_PASSWORD: &str = "KAFKA_CLIENT_KEYSTORE_PASSWORD";
    pub const KAFKA_CLIENT_KEY_PASSWORD: &str = "KAFKA_CLIENT_KEY_PASSWORD";
    pub const KAFKA_CUSTOM_CERT: &str = "KAFKA_CUSTOM_CERT";
    pub const KAFKA_SASL_GSSAPI_KEYTAB: &str = "KAFKA_SASL_GSSAPI_KEYTAB";
    pub const KAFKA_SASL_GSSAPI_KRB5_CONF: &str = "KAFKA_SASL_GSSAPI_KRB5_CONF";
    pub const KAFKA_SASL_GSSAPI_PRINCIPAL: &str = "KAFKA_SASL_GSSAPI_PRINCIPAL";
    pub const KAFKA_SASL_GSSAPI_SERVICE: &str = "KAFKA_SASL_GSSAPI_SERVICE";
    pub const KAFKA_SASL_MECHANISM: &str = "KAFKA_SASL_MECHANISM";
    pub const KAFKA_SASL_PLAIN_PASSWORD: &str = "KAFKA_SASL_PLAIN_PASSWORD";
    pub const KAFKA_SASL_PLAIN_USERNAME: &str = "KAFKA_SASL_PLAIN_USERNAME";
    pub const KAFKA_SASL_SCRAM_PASSWORD: &str = "KAFKA_SASL_SCRAM_PASSWORD";
    pub const KAFKA_SASL_SCRAM_SECRETS_ARN: &str = "KAFKA_SASL_SCRAM_SECRETS_ARN";
    pub const KAFKA_SASL_SCRAM_USERNAME: &str = "KAFKA_SASL_SCRAM_USERNAME";
    pub const KAFKA_SKIP_CUSTOM_CERT_VALIDATION: &str = "KAFKA_SKIP_CUSTOM_CERT_VALIDATION";
    pub const KAFKA_SSL_ENABLED: &str = "KAFKA_SSL_ENABLED";
    pub const PASSWORD: &str = "PASSWORD";
    pub const PORT: &str = "PORT";
    pub const REGION: &str = "REGION";
    pub const ROLE_ARN: &str = "ROLE_ARN";
    pub const SECRET_ID: &str = "SECRET_ID";
    pub const SKIP_CUSTOM_JDBC_CERT_VALIDATION: &str = "SKIP_CUSTOM_JDBC_CERT_VALIDATION";
    pub const USERNAME: &str = "USERNAME";
    pub const WORKGROUP_NAME: &str = "WORKGROUP_NAME";
}

/// `ConnectionStatus` of the model.
pub mod connection_status {
    pub const FAILED: &str = "FAILED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const READY: &str = "READY";
}

/// `ConnectionType` of the model.
pub mod connection_type {
    pub const ADOBEANALYTICS: &str = "ADOBEANALYTICS";
    pub const ASANA: &str = "ASANA";
    pub const AZURECOSMOS: &str = "AZURECOSMOS";
    pub const AZURESQL: &str = "AZURESQL";
    pub const BIGQUERY: &str = "BIGQUERY";
    pub const BLACKBAUD: &str = "BLACKBAUD";
    pub const BLACKBAUDRAISEREDGENXT: &str = "BLACKBAUDRAISEREDGENXT";
    pub const CIRCLECI: &str = "CIRCLECI";
    pub const CLOUDERAHIVE: &str = "CLOUDERAHIVE";
    pub const CLOUDERAIMPALA: &str = "CLOUDERAIMPALA";
    pub const CLOUDWATCH: &str = "CLOUDWATCH";
    pub const CLOUDWATCHMETRICS: &str = "CLOUDWATCHMETRICS";
    pub const CMDB: &str = "CMDB";
    pub const CUSTOM: &str = "CUSTOM";
    pub const DATADOG: &str = "DATADOG";
    pub const DATALAKEGEN2: &str = "DATALAKEGEN2";
    pub const DB2: &str = "DB2";
    pub const DB2AS400: &str = "DB2AS400";
    pub const DOCUMENTDB: &str = "DOCUMENTDB";
    pub const DOCUSIGNMONITOR: &str = "DOCUSIGNMONITOR";
    pub const DOMO: &str = "DOMO";
    pub const DYNAMODB: &str = "DYNAMODB";
    pub const DYNATRACE: &str = "DYNATRACE";
    pub const FACEBOOKADS: &str = "FACEBOOKADS";
    pub const FACEBOOKPAGEINSIGHTS: &str = "FACEBOOKPAGEINSIGHTS";
    pub const FRESHDESK: &str = "FRESHDESK";
    pub const FRESHSALES: &str = "FRESHSALES";
    pub const GITLAB: &str = "GITLAB";
    pub const GOOGLEADS: &str = "GOOGLEADS";
    pub const GOOGLEANALYTICS4: &str = "GOOGLEANALYTICS4";
    pub const GOOGLECLOUDSTORAGE: &str = "GOOGLECLOUDSTORAGE";
    pub const GOOGLESEARCHCONSOLE: &str = "GOOGLESEARCHCONSOLE";
    pub const GOOGLESHEETS: &str = "GOOGLESHEETS";
    pub const HBASE: &str = "HBASE";
    pub const HUBSPOT: &str = "HUBSPOT";
    pub const INSTAGRAMADS: &str = "INSTAGRAMADS";
    pub const INTERCOM: &str = "INTERCOM";
    pub const JDBC: &str = "JDBC";
    pub const JIRACLOUD: &str = "JIRACLOUD";
    pub const KAFKA: &str = "KAFKA";
    pub const KUSTOMER: &str = "KUSTOMER";
    pub const LINKEDIN: &str = "LINKEDIN";
    pub const MAILCHIMP: &str = "MAILCHIMP";
    pub const MARKETO: &str = "MARKETO";
    pub const MARKETPLACE: &str = "MARKETPLACE";
    pub const MICROSOFTDYNAMIC365FINANCEANDOPS: &str = "MICROSOFTDYNAMIC365FINANCEANDOPS";
    pub const MICROSOFTDYNAMICS365CRM: &str = "MICROSOFTDYNAMICS365CRM";
    pub const MICROSOFTTEAMS: &str = "MICROSOFTTEAMS";
    pub const MIXPANEL: &str = "MIXPANEL";
    pub const MONDAY: &str = "MONDAY";
    pub const MONGODB: &str = "MONGODB";
    pub const MYSQL: &str = "MYSQL";
    pub const NETSUITEERP: &str = "NETSUITEERP";
    pub const NETWORK: &str = "NETWORK";
    pub const OKTA: &str = "OKTA";
    pub const OPENSEARCH: &str = "OPENSEARCH";
    pub const ORACLE: &str = "ORACLE";
    pub const PAYPAL: &str = "PAYPAL";
    pub const PENDO: &str = "PENDO";
    pub const PIPEDIVE: &str = "PIPEDIVE";
    pub const PIPEDRIVE: &str = "PIPEDRIVE";
    pub const POSTGRESQL: &str = "POSTGRESQL";
    pub const PRODUCTBOARD: &str = "PRODUCTBOARD";
    pub const QUICKBOOKS: &str = "QUICKBOOKS";
    pub const SALESFORCE: &str = "SALESFORCE";
    pub const SALESFORCECOMMERCECLOUD: &str = "SALESFORCECOMMERCECLOUD";
    pub const SALESFORCEMARKETINGCLOUD: &str = "SALESFORCEMARKETINGCLOUD";
    pub const SALESFORCEPARDOT: &str = "SALESFORCEPARDOT";
    pub const SAPCONCUR: &str = "SAPCONCUR";
    pub const SAPHANA: &str = "SAPHANA";
    pub const SAPODATA: &str = "SAPODATA";
    pub const SENDGRID: &str = "SENDGRID";
    pub const SERVICENOW: &str = "SERVICENOW";
    pub const SFTP: &str = "SFTP";
    pub const SLACK: &str = "SLACK";
    pub const SMARTSHEET: &str = "SMARTSHEET";
    pub const SNAPCHATADS: &str = "SNAPCHATADS";
    pub const SQLSERVER: &str = "SQLSERVER";
    pub const STRIPE: &str = "STRIPE";
    pub const SYNAPSE: &str = "SYNAPSE";
    pub const TERADATA: &str = "TERADATA";
    pub const TERADATANOS: &str = "TERADATANOS";
    pub const TIMESTREAM: &str = "TIMESTREAM";
    pub const TPCDS: &str = "TPCDS";
    pub const TWILIO: &str = "TWILIO";
    pub const VERTICA: &str = "VERTICA";
    pub const VIEW_VALIDATION_ATHENA: &str = "VIEW_VALIDATION_ATHENA";
    pub const VIEW_VALIDATION_REDSHIFT: &str = "VIEW_VALIDATION_REDSHIFT";
    pub const WOOCOMMERCE: &str = "WOOCOMMERCE";
    pub const ZENDESK: &str = "ZENDESK";
    pub const ZOHOCRM: &str = "ZOHOCRM";
    pub const ZOOM: &str = "ZOOM";
}

/// `CrawlState` of the model.
pub mod crawl_state {
    pub const CANCELLED: &str = "CANCELLED";
    pub const CANCELLING: &str = "CANCELLING";
    pub const ERROR: &str = "ERROR";
    pub const FAILED: &str = "FAILED";
    pub const RUNNING: &str = "RUNNING";
    pub const SUCCEEDED: &str = "SUCCEEDED";
}

/// `CrawlerHistoryState` of the model.
pub mod crawler_history_state {
    pub const COMPLETED: &str = "COMPLETED";
    pub const FAILED: &str = "FAILED";
    pub const RUNNING: &str = "RUNNING";
    pub const STOPPED: &str = "STOPPED";
}

/// `CrawlerLineageSettings` of the model.
pub mod crawler_lineage_settings {
    pub const DISABLE: &str = "DISABLE";
    pub const ENABLE: &str = "ENABLE";
}

/// `CrawlerState` of the model.
pub mod crawler_state {
    pub const READY: &str = "READY";
    pub const RUNNING: &str = "RUNNING";
    pub const STOPPING: &str = "STOPPING";
}

/// `CsvHeaderOption` of the model.
pub mod csv_header_option {
    pub const ABSENT: &str = "ABSENT";
    pub const PRESENT: &str = "PRESENT";
    pub const UNKNOWN: &str = "UNKNOWN";
}

/// `CsvSerdeOption` of the model.
pub mod csv_serde_option {
    pub const LAZY_SIMPLE_SER_DE: &str = "LazySimpleSerDe";
    pub const NONE: &str = "None";
    pub const OPEN_CSV_SER_DE: &str = "OpenCSVSerDe";
}

/// `DQCompositeRuleEvaluationMethod` of the model.
pub mod dq_composite_rule_evaluation_method {
    pub const COLUMN: &str = "COLUMN";
    pub const ROW: &str = "ROW";
}

/// `DataQualityEncryptionMode` of the model.
pub mod data_quality_encryption_mode {
    pub const DISABLED: &str = "DISABLED";
    pub const SSE_KMS: &str = "SSE-KMS";
}

/// `DataQualityRuleResultStatus` of the model.
pub mod data_quality_rule_result_status {
    pub const ERROR: &str = "ERROR";
    pub const FAIL: &str = "FAIL";
    pub const PASS: &str = "PASS";
}

/// `DatabaseAttributes` of the model.
pub mod database_attributes {
    pub const NAME: &str = "NAME";
    pub const TARGET_DATABASE: &str = "TARGET_DATABASE";
}

/// `DeleteBehavior` of the model.
pub mod delete_behavior {
    pub const DELETE_FROM_DATABASE: &str = "DELETE_FROM_DATABASE";
    pub const DEPRECATE_IN_DATABASE: &str = "DEPRECATE_IN_DATABASE";
    pub const LOG: &str = "LOG";
}

/// `EnableHybridValues` of the model.
pub mod enable_hybrid_values {
    pub const FALSE: &str = "FALSE";
    pub const TRUE: &str = "TRUE";
}

/// `ExecutionClass` of the model.
pub mod execution_class {
    pub const FLEX: &str = "FLEX";
    pub const STANDARD: &str = "STANDARD";
}

/// `ExistCondition` of the model.
pub mod exist_condition {
    pub const MUST_EXIST: &str = "MUST_EXIST";
    pub const NONE: &str = "NONE";
    pub const NOT_EXIST: &str = "NOT_EXIST";
}

/// `FieldName` of the model.
pub mod field_name {
    pub const CRAWL_ID: &str = "CRAWL_ID";
    pub const DPU_HOUR: &str = "DPU_HOUR";
    pub const END_TIME: &str = "END_TIME";
    pub const START_TIME: &str = "START_TIME";
    pub const STATE: &str = "STATE";
}

/// `FilterOperator` of the model.
pub mod filter_operator {
    pub const EQ: &str = "EQ";
    pub const GE: &str = "GE";
    pub const GT: &str = "GT";
    pub const LE: &str = "LE";
    pub const LT: &str = "LT";
    pub const NE: &str = "NE";
}

/// `FunctionType` of the model.
pub mod function_type {
    pub const AGGREGATE_FUNCTION: &str = "AGGREGATE_FUNCTION";
    pub const REGULAR_FUNCTION: &str = "REGULAR_FUNCTION";
    pub const STORED_PROCEDURE: &str = "STORED_PROCEDURE";
}

/// `IcebergNullOrder` of the model.
pub mod iceberg_null_order {
    pub const NULLS_FIRST: &str = "nulls-first";
    pub const NULLS_LAST: &str = "nulls-last";
}

/// `IcebergSortDirection` of the model.
pub mod iceberg_sort_direction {
    pub const ASC: &str = "asc";
    pub const DESC: &str = "desc";
}

/// `IcebergStructTypeEnum` of the model.
pub mod iceberg_struct_type_enum {
    pub const STRUCT: &str = "struct";
}

/// `IcebergUpdateAction` of the model.
pub mod iceberg_update_action {
    pub const ADD_ENCRYPTION_KEY: &str = "add-encryption-key";
    pub const ADD_SCHEMA: &str = "add-schema";
    pub const ADD_SORT_ORDER: &str = "add-sort-order";
    pub const ADD_SPEC: &str = "add-spec";
    pub const REMOVE_ENCRYPTION_KEY: &str = "remove-encryption-key";
    pub const REMOVE_PROPERTIES: &str = "remove-properties";
    pub const SET_CURRENT_SCHEMA: &str = "set-current-schema";
    pub const SET_DEFAULT_SORT_ORDER: &str = "set-default-sort-order";
    pub const SET_DEFAULT_SPEC: &str = "set-default-spec";
    pub const SET_LOCATION: &str = "set-location";
    pub const SET_PROPERTIES: &str = "set-properties";
}

/// `JdbcMetadataEntry` of the model.
pub mod jdbc_metadata_entry {
    pub const COMMENTS: &str = "COMMENTS";
    pub const RAWTYPES: &str = "RAWTYPES";
}

/// `JobBookmarksEncryptionMode` of the model.
pub mod job_bookmarks_encryption_mode {
    pub const CSE_KMS: &str = "CSE-KMS";
    pub const DISABLED: &str = "DISABLED";
}

/// `JobMode` of the model.
pub mod job_mode {
    pub const NOTEBOOK: &str = "NOTEBOOK";
    pub const SCRIPT: &str = "SCRIPT";
    pub const VISUAL: &str = "VISUAL";
}

/// `JobRunState` of the model.
pub mod job_run_state {
    pub const ERROR: &str = "ERROR";
    pub const EXPIRED: &str = "EXPIRED";
    pub const FAILED: &str = "FAILED";
    pub const RUNNING: &str = "RUNNING";
    pub const STARTING: &str = "STARTING";
    pub const STOPPED: &str = "STOPPED";
    pub const STOPPING: &str = "STOPPING";
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const TIMEOUT: &str = "TIMEOUT";
    pub const WAITING: &str = "WAITING";
}

/// `Language` of the model.
pub mod language {
    pub const PYTHON: &str = "PYTHON";
    pub const SCALA: &str = "SCALA";
}

/// `LastCrawlStatus` of the model.
pub mod last_crawl_status {
    pub const CANCELLED: &str = "CANCELLED";
    pub const FAILED: &str = "FAILED";
    pub const SUCCEEDED: &str = "SUCCEEDED";
}

/// `LastRefreshType` of the model.
pub mod last_refresh_type {
    pub const FULL: &str = "FULL";
    pub const INCREMENTAL: &str = "INCREMENTAL";
}

/// `Logical` of the model.
pub mod logical {
    pub const AND: &str = "AND";
    pub const ANY: &str = "ANY";
}

/// `LogicalOperator` of the model.
pub mod logical_operator {
    pub const EQUALS: &str = "EQUALS";
}

/// `MetadataOperation` of the model.
pub mod metadata_operation {
    pub const CREATE: &str = "CREATE";
}

/// `NodeType` of the model.
pub mod node_type {
    pub const CRAWLER: &str = "CRAWLER";
    pub const JOB: &str = "JOB";
    pub const TRIGGER: &str = "TRIGGER";
}

/// `OAuth2GrantType` of the model.
pub mod o_auth2_grant_type {
    pub const AUTHORIZATION_CODE: &str = "AUTHORIZATION_CODE";
    pub const CLIENT_CREDENTIALS: &str = "CLIENT_CREDENTIALS";
    pub const JWT_BEARER: &str = "JWT_BEARER";
}

/// `PartitionIndexStatus` of the model.
pub mod partition_index_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const CREATING: &str = "CREATING";
    pub const DELETING: &str = "DELETING";
    pub const FAILED: &str = "FAILED";
}

/// `Permission` of the model.
pub mod permission {
    pub const ALL: &str = "ALL";
    pub const ALTER: &str = "ALTER";
    pub const CREATE_DATABASE: &str = "CREATE_DATABASE";
    pub const CREATE_TABLE: &str = "CREATE_TABLE";
    pub const DATA_LOCATION_ACCESS: &str = "DATA_LOCATION_ACCESS";
    pub const DELETE: &str = "DELETE";
    pub const DROP: &str = "DROP";
    pub const INSERT: &str = "INSERT";
    pub const SELECT: &str = "SELECT";
}

/// `PrincipalType` of the model.
pub mod principal_type {
    pub const GROUP: &str = "GROUP";
    pub const ROLE: &str = "ROLE";
    pub const USER: &str = "USER";
}

/// `RecrawlBehavior` of the model.
pub mod recrawl_behavior {
    pub const CRAWL_EVENT_MODE: &str = "CRAWL_EVENT_MODE";
    pub const CRAWL_EVERYTHING: &str = "CRAWL_EVERYTHING";
    pub const CRAWL_NEW_FOLDERS_ONLY: &str = "CRAWL_NEW_FOLDERS_ONLY";
}

/// `ResourceAction` of the model.
pub mod resource_action {
    pub const CREATE: &str = "CREATE";
    pub const UPDATE: &str = "UPDATE";
}

/// `ResourceShareType` of the model.
pub mod resource_share_type {
    pub const ALL: &str = "ALL";
    pub const FEDERATED: &str = "FEDERATED";
    pub const FOREIGN: &str = "FOREIGN";
}

/// `ResourceState` of the model.
pub mod resource_state {
    pub const FAILED: &str = "FAILED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const QUEUED: &str = "QUEUED";
    pub const STOPPED: &str = "STOPPED";
    pub const SUCCESS: &str = "SUCCESS";
}

/// `ResourceType` of the model.
pub mod resource_type {
    pub const ARCHIVE: &str = "ARCHIVE";
    pub const FILE: &str = "FILE";
    pub const JAR: &str = "JAR";
}

/// `S3EncryptionMode` of the model.
pub mod s3_encryption_mode {
    pub const DISABLED: &str = "DISABLED";
    pub const SSE_KMS: &str = "SSE-KMS";
    pub const SSE_S3: &str = "SSE-S3";
}

/// `ScheduleState` of the model.
pub mod schedule_state {
    pub const NOT_SCHEDULED: &str = "NOT_SCHEDULED";
    pub const SCHEDULED: &str = "SCHEDULED";
    pub const TRANSITIONING: &str = "TRANSITIONING";
}

/// `Sort` of the model.
pub mod sort {
    pub const ASC: &str = "ASC";
    pub const DESC: &str = "DESC";
}

/// `SourceControlAuthStrategy` of the model.
pub mod source_control_auth_strategy {
    pub const AWS_SECRETS_MANAGER: &str = "AWS_SECRETS_MANAGER";
    pub const PERSONAL_ACCESS_TOKEN: &str = "PERSONAL_ACCESS_TOKEN";
}

/// `SourceControlProvider` of the model.
pub mod source_control_provider {
    pub const AWS_CODE_COMMIT: &str = "AWS_CODE_COMMIT";
    pub const BITBUCKET: &str = "BITBUCKET";
    pub const GITHUB: &str = "GITHUB";
    pub const GITLAB: &str = "GITLAB";
}

/// `TableAttributes` of the model.
pub mod table_attributes {
    pub const NAME: &str = "NAME";
    pub const TABLE_TYPE: &str = "TABLE_TYPE";
}

/// `TaskStatusType` of the model.
pub mod task_status_type {
    pub const FAILED: &str = "FAILED";
    pub const RUNNING: &str = "RUNNING";
    pub const STARTING: &str = "STARTING";
    pub const STOPPED: &str = "STOPPED";
    pub const STOPPING: &str = "STOPPING";
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const TIMEOUT: &str = "TIMEOUT";
}

/// `TriggerState` of the model.
pub mod trigger_state {
    pub const ACTIVATED: &str = "ACTIVATED";
    pub const ACTIVATING: &str = "ACTIVATING";
    pub const CREATED: &str = "CREATED";
    pub const CREATING: &str = "CREATING";
    pub const DEACTIVATED: &str = "DEACTIVATED";
    pub const DEACTIVATING: &str = "DEACTIVATING";
    pub const DELETING: &str = "DELETING";
    pub const UPDATING: &str = "UPDATING";
}

/// `TriggerType` of the model.
pub mod trigger_type {
    pub const CONDITIONAL: &str = "CONDITIONAL";
    pub const EVENT: &str = "EVENT";
    pub const ON_DEMAND: &str = "ON_DEMAND";
    pub const SCHEDULED: &str = "SCHEDULED";
}

/// `UpdateBehavior` of the model.
pub mod update_behavior {
    pub const LOG: &str = "LOG";
    pub const UPDATE_IN_DATABASE: &str = "UPDATE_IN_DATABASE";
}

/// `ViewDialect` of the model.
pub mod view_dialect {
    pub const ATHENA: &str = "ATHENA";
    pub const REDSHIFT: &str = "REDSHIFT";
    pub const SPARK: &str = "SPARK";
}

/// `ViewUpdateAction` of the model.
pub mod view_update_action {
    pub const ADD: &str = "ADD";
    pub const ADD_OR_REPLACE: &str = "ADD_OR_REPLACE";
    pub const DROP: &str = "DROP";
    pub const REPLACE: &str = "REPLACE";
}

/// `WorkerType` of the model.
pub mod worker_type {
    pub const G_025X: &str = "G.025X";
    pub const G_1X: &str = "G.1X";
    pub const G_2X: &str = "G.2X";
    pub const G_4X: &str = "G.4X";
    pub const G_8X: &str = "G.8X";
    pub const STANDARD: &str = "Standard";
    pub const Z_2X: &str = "Z.2X";
}

/// `WorkflowRunStatus` of the model.
pub mod workflow_run_status {
    pub const COMPLETED: &str = "COMPLETED";
    pub const ERROR: &str = "ERROR";
    pub const RUNNING: &str = "RUNNING";
    pub const STOPPED: &str = "STOPPED";
    pub const STOPPING: &str = "STOPPING";
}
