//! What the catalog holds: databases, tables and partitions, as Glue and the Hive Metastore both see them.
//!
//! Source: glue-catalog-spec sections 3, 4 and 6. Fields that were stored are returned as they were stored.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Free key-value pairs on databases, tables, partitions, storage descriptors and SerDes.
pub type Parameters = BTreeMap<String, String>;

/// A column: `data_type` is a Hive type text such as `bigint` or `struct<a:int>`, opaque to the catalog.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Parameters>,
}

/// How rows are written in a file: the Hive SerDe.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SerdeInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serialization_library: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Parameters>,
}

/// A sort column of a bucketed table; `order` is 1 for ascending and 0 for descending.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SortColumn {
    pub column: String,
    pub order: i32,
}

/// Values that were stored apart because they are frequent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkewedInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_values: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_value_location_maps: Option<Parameters>,
}

/// A schema registry entry that stands for the columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchemaReference {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registry_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_arn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_version_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_version_number: Option<i64>,
}

/// Where the data lies and how to read it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StorageDescriptor {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<Column>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_locations: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_format: Option<String>,
    #[serde(default)]
    pub compressed: bool,
    #[serde(default)]
    pub number_of_buckets: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serde_info: Option<SerdeInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_columns: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_columns: Option<Vec<SortColumn>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Parameters>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skewed_info: Option<SkewedInfo>,
    #[serde(default)]
    pub stored_as_sub_directories: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_reference: Option<SchemaReference>,
}

/// What a caller gives to create or replace a database.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DatabaseInput {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Parameters>,
    /// `CreateTableDefaultPermissions`, kept as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_table_default_permissions: Option<serde_json::Value>,
    /// `TargetDatabase` of a resource link, kept as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_database: Option<serde_json::Value>,
    /// `FederatedDatabase`, kept as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub federated_database: Option<serde_json::Value>,
}

/// A database as stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Database {
    pub input: DatabaseInput,
    pub created: Timestamp,
}

/// What a caller gives to create or replace a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TableInput {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_access_time: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_analyzed_time: Option<Timestamp>,
    #[serde(default)]
    pub retention: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_descriptor: Option<StorageDescriptor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_keys: Option<Vec<Column>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_original_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_expanded_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Parameters>,
    /// `TargetTable` of a resource link, kept as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_table: Option<serde_json::Value>,
    /// `ViewDefinition` of a multi-dialect view, kept as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_definition: Option<serde_json::Value>,
}

/// A table as stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub input: TableInput,
    pub database: String,
    /// Starts at 0 and grows by one with each update; clients see it as text.
    pub version: u64,
    pub created: Timestamp,
    pub updated: Timestamp,
    /// The ARN of the principal that made the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
}

/// What a caller gives to create or replace a partition; `values` follow the table's partition keys.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PartitionInput {
    pub values: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_access_time: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_analyzed_time: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_descriptor: Option<StorageDescriptor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Parameters>,
}

/// A partition as stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Partition {
    pub input: PartitionInput,
    pub created: Timestamp,
}
