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

/// What a principal may do, in Lake Formation's words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrincipalPermissions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
}

/// Where a resource link leads.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkTarget {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// None when a database links to a database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

/// A database whose tables lie in another system.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FederatedDatabase {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<String>,
}

/// A view in one SQL dialect.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewRepresentation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dialect: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dialect_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expanded_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation_connection: Option<String>,
}

/// A view in several SQL dialects.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewDefinition {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_protected: Option<bool>,
    /// The ARN of the role that reads the tables below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definer: Option<String>,
    /// ARNs of the tables below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_objects: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub representations: Option<Vec<ViewRepresentation>>,
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
    /// Who may do what with tables made in this database; kept for Lake Formation's clients, grants nothing here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_table_default_permissions: Option<Vec<PrincipalPermissions>>,
    /// The database that this one links to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_database: Option<LinkTarget>,
    /// The source outside that this database stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub federated_database: Option<FederatedDatabase>,
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
    /// The table that this one links to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_table: Option<LinkTarget>,
    /// The definition of a multi-dialect view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_definition: Option<ViewDefinition>,
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

/// What a caller gives to create or replace a function.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionInput {
    /// Case-sensitive, unlike names of tables.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<String>,
    /// `USER`, `ROLE` or `GROUP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<FunctionResource>>,
}

/// A file that a function needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionResource {
    /// `JAR`, `FILE` or `ARCHIVE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

/// A function as stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    pub input: FunctionInput,
    pub database: String,
    pub created: Timestamp,
}

/// What is known of the values in a column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ColumnStatistics {
    pub column_name: String,
    pub column_type: String,
    pub analyzed: Timestamp,
    pub values: ValueStatistics,
}

/// Statistics by the kind of values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ValueStatistics {
    Boolean(BooleanCounts),
    Date(Ranged<Timestamp>),
    Decimal(Ranged<DecimalNumber>),
    Double(Ranged<f64>),
    Long(Ranged<i64>),
    Text(Lengths),
    /// Without a number of distinct values.
    Binary(Lengths),
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BooleanCounts {
    pub trues: i64,
    pub falses: i64,
    pub nulls: i64,
}

/// Values that have an order; `distinct` is an estimate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranged<T> {
    pub minimum: Option<T>,
    pub maximum: Option<T>,
    pub nulls: i64,
    pub distinct: i64,
}

/// Values that have a length, in characters or bytes; `distinct` is an estimate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Lengths {
    pub maximum: i64,
    pub average: f64,
    pub nulls: i64,
    pub distinct: i64,
}

/// A decimal number: `unscaled × 10^-scale`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecimalNumber {
    /// Two's complement, most significant byte first.
    pub unscaled: Vec<u8>,
    pub scale: i32,
}
