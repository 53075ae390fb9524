//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model athena/2017-05-18: change crates/api/models or crates/xtask, not this file.

/// `AuthenticationType` of the model.
pub mod authentication_type {
    pub const DIRECTORY_IDENTITY: &str = "DIRECTORY_IDENTITY";
}

/// `ColumnNullable` of the model.
pub mod column_nullable {
    pub const NOT_NULL: &str = "NOT_NULL";
    pub const NULLABLE: &str = "NULLABLE";
    pub const UNKNOWN: &str = "UNKNOWN";
}

/// `ConnectionType` of the model.
pub mod connection_type {
    pub const BIGQUERY: &str = "BIGQUERY";
    pub const CMDB: &str = "CMDB";
    pub const DATALAKEGEN2: &str = "DATALAKEGEN2";
    pub const DB2: &str = "DB2";
    pub const DB2AS400: &str = "DB2AS400";
    pub const DOCUMENTDB: &str = "DOCUMENTDB";
    pub const DYNAMODB: &str = "DYNAMODB";
    pub const GOOGLECLOUDSTORAGE: &str = "GOOGLECLOUDSTORAGE";
    pub const HBASE: &str = "HBASE";
    pub const MYSQL: &str = "MYSQL";
    pub const OPENSEARCH: &str = "OPENSEARCH";
    pub const ORACLE: &str = "ORACLE";
    pub const POSTGRESQL: &str = "POSTGRESQL";
    pub const REDSHIFT: &str = "REDSHIFT";
    pub const SAPHANA: &str = "SAPHANA";
    pub const SNOWFLAKE: &str = "SNOWFLAKE";
    pub const SQLSERVER: &str = "SQLSERVER";
    pub const SYNAPSE: &str = "SYNAPSE";
    pub const TIMESTREAM: &str = "TIMESTREAM";
    pub const TPCDS: &str = "TPCDS";
}

/// `DataCatalogStatus` of the model.
pub mod data_catalog_status {
    pub const CREATE_COMPLETE: &str = "CREATE_COMPLETE";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const CREATE_FAILED_CLEANUP_COMPLETE: &str = "CREATE_FAILED_CLEANUP_COMPLETE";
    pub const CREATE_FAILED_CLEANUP_FAILED: &str = "CREATE_FAILED_CLEANUP_FAILED";
    pub const CREATE_FAILED_CLEANUP_IN_PROGRESS: &str = "CREATE_FAILED_CLEANUP_IN_PROGRESS";
    pub const CREATE_IN_PROGRESS: &str = "CREATE_IN_PROGRESS";
    pub const DELETE_COMPLETE: &str = "DELETE_COMPLETE";
    pub const DELETE_FAILED: &str = "DELETE_FAILED";
    pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
}

/// `DataCatalogType` of the model.
pub mod data_catalog_type {
    pub const FEDERATED: &str = "FEDERATED";
    pub const GLUE: &str = "GLUE";
    pub const HIVE: &str = "HIVE";
    pub const LAMBDA: &str = "LAMBDA";
}

/// `EncryptionOption` of the model.
pub mod encryption_option {
    pub const CSE_KMS: &str = "CSE_KMS";
    pub const SSE_KMS: &str = "SSE_KMS";
    pub const SSE_S3: &str = "SSE_S3";
}

/// `QueryExecutionState` of the model.
pub mod query_execution_state {
    pub const CANCELLED: &str = "CANCELLED";
    pub const FAILED: &str = "FAILED";
    pub const QUEUED: &str = "QUEUED";
    pub const RUNNING: &str = "RUNNING";
    pub const SUCCEEDED: &str = "SUCCEEDED";
}

/// `QueryResultType` of the model.
pub mod query_result_type {
    pub const DATA_MANIFEST: &str = "DATA_MANIFEST";
    pub const DATA_ROWS: &str = "DATA_ROWS";
}

/// `S3AclOption` of the model.
pub mod s3_acl_option {
    pub const BUCKET_OWNER_FULL_CONTROL: &str = "BUCKET_OWNER_FULL_CONTROL";
}

/// `StatementType` of the model.
pub mod statement_type {
    pub const DDL: &str = "DDL";
    pub const DML: &str = "DML";
    pub const UTILITY: &str = "UTILITY";
}

/// `WorkGroupState` of the model.
pub mod work_group_state {
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED: &str = "ENABLED";
}
