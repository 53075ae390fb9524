//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model dynamodb/2012-08-10: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `ArchivalSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ArchivalSummary {
    pub archival_date_time: Option<Timestamp>,
    pub archival_reason: Option<String>,
    pub archival_backup_arn: Option<String>,
}

shape!(ArchivalSummary, tables::ARCHIVAL_SUMMARY, {
    0 => archival_date_time,
    1 => archival_reason,
    2 => archival_backup_arn
});

/// `AttributeDefinition` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttributeDefinition {
    pub attribute_name: String,
    pub attribute_type: String,
}

shape!(AttributeDefinition, tables::ATTRIBUTE_DEFINITION, {
    0 => attribute_name,
    1 => attribute_type
});

/// `AttributeValueUpdate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttributeValueUpdate {
    pub value: Option<Value>,
    pub action: Option<String>,
}

shape!(AttributeValueUpdate, tables::ATTRIBUTE_VALUE_UPDATE, {
    0 => value,
    1 => action
});

/// `BatchGetItemInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetItemInput {
    pub request_items: BTreeMap<String, KeysAndAttributes>,
    pub return_consumed_capacity: Option<String>,
}

shape!(BatchGetItemInput, tables::BATCH_GET_ITEM_INPUT, {
    0 => request_items,
    1 => return_consumed_capacity
});

/// `BatchGetItemOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetItemOutput {
    pub responses: Option<BTreeMap<String, Vec<BTreeMap<String, Value>>>>,
    pub unprocessed_keys: Option<BTreeMap<String, KeysAndAttributes>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

shape!(BatchGetItemOutput, tables::BATCH_GET_ITEM_OUTPUT, {
    0 => responses,
    1 => unprocessed_keys,
    2 => consumed_capacity
});

/// `BatchWriteItemInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchWriteItemInput {
    pub request_items: BTreeMap<String, Vec<WriteRequest>>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
}

shape!(BatchWriteItemInput, tables::BATCH_WRITE_ITEM_INPUT, {
    0 => request_items,
    1 => return_consumed_capacity,
    2 => return_item_collection_metrics
});

/// `BatchWriteItemOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchWriteItemOutput {
    pub unprocessed_items: Option<BTreeMap<String, Vec<WriteRequest>>>,
    pub item_collection_metrics: Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

shape!(BatchWriteItemOutput, tables::BATCH_WRITE_ITEM_OUTPUT, {
    0 => unprocessed_items,
    1 => item_collection_metrics,
    2 => consumed_capacity
});

/// `BillingModeSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BillingModeSummary {
    pub billing_mode: Option<String>,
    pub last_update_to_pay_per_request_date_time: Option<Timestamp>,
}

shape!(BillingModeSummary, tables::BILLING_MODE_SUMMARY, {
    0 => billing_mode,
    1 => last_update_to_pay_per_request_date_time
});

/// `Capacity` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Capacity {
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub capacity_units: Option<f64>,
}

shape!(Capacity, tables::CAPACITY, {
    0 => read_capacity_units,
    1 => write_capacity_units,
    2 => capacity_units
});

/// `Condition` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    pub attribute_value_list: Option<Vec<Value>>,
    pub comparison_operator: String,
}

shape!(Condition, tables::CONDITION, {
    0 => attribute_value_list,
    1 => comparison_operator
});

/// `ConditionCheck` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ConditionCheck {
    pub key: BTreeMap<String, Value>,
    pub table_name: String,
    pub condition_expression: String,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

shape!(ConditionCheck, tables::CONDITION_CHECK, {
    0 => key,
    1 => table_name,
    2 => condition_expression,
    3 => expression_attribute_names,
    4 => expression_attribute_values,
    5 => return_values_on_condition_check_failure
});

/// `ConsumedCapacity` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ConsumedCapacity {
    pub table_name: Option<String>,
    pub capacity_units: Option<f64>,
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub table: Option<Capacity>,
    pub local_secondary_indexes: Option<BTreeMap<String, Capacity>>,
    pub global_secondary_indexes: Option<BTreeMap<String, Capacity>>,
}

shape!(ConsumedCapacity, tables::CONSUMED_CAPACITY, {
    0 => table_name,
    1 => capacity_units,
    2 => read_capacity_units,
    3 => write_capacity_units,
    4 => table,
    5 => local_secondary_indexes,
    6 => global_secondary_indexes
});

/// `CreateGlobalSecondaryIndexAction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGlobalSecondaryIndexAction {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

shape!(CreateGlobalSecondaryIndexAction, tables::CREATE_GLOBAL_SECONDARY_INDEX_ACTION, {
    0 => index_name,
    1 => key_schema,
    2 => projection,
    3 => provisioned_throughput,
    4 => on_demand_throughput,
    5 => warm_throughput
});

/// `CreateGlobalTableWitnessGroupMemberAction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    pub region_name: String,
}

shape!(CreateGlobalTableWitnessGroupMemberAction, tables::CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION, {
    0 => region_name
});

/// `CreateReplicationGroupMemberAction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateReplicationGroupMemberAction {
    pub region_name: String,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: Option<String>,
}

shape!(CreateReplicationGroupMemberAction, tables::CREATE_REPLICATION_GROUP_MEMBER_ACTION, {
    0 => region_name,
    1 => kms_master_key_id,
    2 => provisioned_throughput_override,
    3 => on_demand_throughput_override,
    4 => global_secondary_indexes,
    5 => table_class_override
});

/// `CreateTableInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: String,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    pub billing_mode: Option<String>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SSESpecification>,
    pub tags: Option<Vec<Tag>>,
    pub table_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub warm_throughput: Option<WarmThroughput>,
    pub resource_policy: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub global_table_source_arn: Option<String>,
    pub global_table_settings_replication_mode: Option<String>,
}

shape!(CreateTableInput, tables::CREATE_TABLE_INPUT, {
    0 => attribute_definitions,
    1 => table_name,
    2 => key_schema,
    3 => local_secondary_indexes,
    4 => global_secondary_indexes,
    5 => billing_mode,
    6 => provisioned_throughput,
    7 => stream_specification,
    8 => sse_specification,
    9 => tags,
    10 => table_class,
    11 => deletion_protection_enabled,
    12 => warm_throughput,
    13 => resource_policy,
    14 => on_demand_throughput,
    15 => global_table_source_arn,
    16 => global_table_settings_replication_mode
});

/// `CreateTableOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTableOutput {
    pub table_description: Option<TableDescription>,
}

shape!(CreateTableOutput, tables::CREATE_TABLE_OUTPUT, {
    0 => table_description
});

/// `Delete` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Delete {
    pub key: BTreeMap<String, Value>,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

shape!(Delete, tables::DELETE, {
    0 => key,
    1 => table_name,
    2 => condition_expression,
    3 => expression_attribute_names,
    4 => expression_attribute_values,
    5 => return_values_on_condition_check_failure
});

/// `DeleteGlobalSecondaryIndexAction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGlobalSecondaryIndexAction {
    pub index_name: String,
}

shape!(DeleteGlobalSecondaryIndexAction, tables::DELETE_GLOBAL_SECONDARY_INDEX_ACTION, {
    0 => index_name
});

/// `DeleteGlobalTableWitnessGroupMemberAction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    pub region_name: String,
}

shape!(DeleteGlobalTableWitnessGroupMemberAction, tables::DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION, {
    0 => region_name
});

/// `DeleteItemInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteItemInput {
    pub table_name: String,
    pub key: BTreeMap<String, Value>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub conditional_operator: Option<String>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

shape!(DeleteItemInput, tables::DELETE_ITEM_INPUT, {
    0 => table_name,
    1 => key,
    2 => expected,
    3 => conditional_operator,
    4 => return_values,
    5 => return_consumed_capacity,
    6 => return_item_collection_metrics,
    7 => condition_expression,
    8 => expression_attribute_names,
    9 => expression_attribute_values,
    10 => return_values_on_condition_check_failure
});

/// `DeleteItemOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteItemOutput {
    pub attributes: Option<BTreeMap<String, Value>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

shape!(DeleteItemOutput, tables::DELETE_ITEM_OUTPUT, {
    0 => attributes,
    1 => consumed_capacity,
    2 => item_collection_metrics
});

/// `DeleteReplicationGroupMemberAction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteReplicationGroupMemberAction {
    pub region_name: String,
}

shape!(DeleteReplicationGroupMemberAction, tables::DELETE_REPLICATION_GROUP_MEMBER_ACTION, {
    0 => region_name
});

/// `DeleteRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRequest {
    pub key: BTreeMap<String, Value>,
}

shape!(DeleteRequest, tables::DELETE_REQUEST, {
    0 => key
});

/// `DeleteTableInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTableInput {
    pub table_name: String,
}

shape!(DeleteTableInput, tables::DELETE_TABLE_INPUT, {
    0 => table_name
});

/// `DeleteTableOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTableOutput {
    pub table_description: Option<TableDescription>,
}

shape!(DeleteTableOutput, tables::DELETE_TABLE_OUTPUT, {
    0 => table_description
});

/// `DescribeLimitsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLimitsInput {}

shape!(DescribeLimitsInput, tables::DESCRIBE_LIMITS_INPUT, {});

/// `DescribeLimitsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLimitsOutput {
    pub account_max_read_capacity_units: Option<i64>,
    pub account_max_write_capacity_units: Option<i64>,
    pub table_max_read_capacity_units: Option<i64>,
    pub table_max_write_capacity_units: Option<i64>,
}

shape!(DescribeLimitsOutput, tables::DESCRIBE_LIMITS_OUTPUT, {
    0 => account_max_read_capacity_units,
    1 => account_max_write_capacity_units,
    2 => table_max_read_capacity_units,
    3 => table_max_write_capacity_units
});

/// `DescribeTableInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTableInput {
    pub table_name: String,
}

shape!(DescribeTableInput, tables::DESCRIBE_TABLE_INPUT, {
    0 => table_name
});

/// `DescribeTableOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTableOutput {
    pub table: Option<TableDescription>,
}

shape!(DescribeTableOutput, tables::DESCRIBE_TABLE_OUTPUT, {
    0 => table
});

/// `DescribeTimeToLiveInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTimeToLiveInput {
    pub table_name: String,
}

shape!(DescribeTimeToLiveInput, tables::DESCRIBE_TIME_TO_LIVE_INPUT, {
    0 => table_name
});

/// `DescribeTimeToLiveOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTimeToLiveOutput {
    pub time_to_live_description: Option<TimeToLiveDescription>,
}

shape!(DescribeTimeToLiveOutput, tables::DESCRIBE_TIME_TO_LIVE_OUTPUT, {
    0 => time_to_live_description
});

/// `ExpectedAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ExpectedAttributeValue {
    pub value: Option<Value>,
    pub exists: Option<bool>,
    pub comparison_operator: Option<String>,
    pub attribute_value_list: Option<Vec<Value>>,
}

shape!(ExpectedAttributeValue, tables::EXPECTED_ATTRIBUTE_VALUE, {
    0 => value,
    1 => exists,
    2 => comparison_operator,
    3 => attribute_value_list
});

/// `Get` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Get {
    pub key: BTreeMap<String, Value>,
    pub table_name: String,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

shape!(Get, tables::GET, {
    0 => key,
    1 => table_name,
    2 => projection_expression,
    3 => expression_attribute_names
});

/// `GetItemInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetItemInput {
    pub table_name: String,
    pub key: BTreeMap<String, Value>,
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub return_consumed_capacity: Option<String>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

shape!(GetItemInput, tables::GET_ITEM_INPUT, {
    0 => table_name,
    1 => key,
    2 => attributes_to_get,
    3 => consistent_read,
    4 => return_consumed_capacity,
    5 => projection_expression,
    6 => expression_attribute_names
});

/// `GetItemOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetItemOutput {
    pub item: Option<BTreeMap<String, Value>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

shape!(GetItemOutput, tables::GET_ITEM_OUTPUT, {
    0 => item,
    1 => consumed_capacity
});

/// `GlobalSecondaryIndex` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndex {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

shape!(GlobalSecondaryIndex, tables::GLOBAL_SECONDARY_INDEX, {
    0 => index_name,
    1 => key_schema,
    2 => projection,
    3 => provisioned_throughput,
    4 => on_demand_throughput,
    5 => warm_throughput
});

/// `GlobalSecondaryIndexDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub index_status: Option<String>,
    pub backfilling: Option<bool>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

shape!(GlobalSecondaryIndexDescription, tables::GLOBAL_SECONDARY_INDEX_DESCRIPTION, {
    0 => index_name,
    1 => key_schema,
    2 => projection,
    3 => index_status,
    4 => backfilling,
    5 => provisioned_throughput,
    6 => index_size_bytes,
    7 => item_count,
    8 => index_arn,
    9 => on_demand_throughput,
    10 => warm_throughput
});

/// `GlobalSecondaryIndexUpdate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexUpdate {
    pub update: Option<UpdateGlobalSecondaryIndexAction>,
    pub create: Option<CreateGlobalSecondaryIndexAction>,
    pub delete: Option<DeleteGlobalSecondaryIndexAction>,
}

shape!(GlobalSecondaryIndexUpdate, tables::GLOBAL_SECONDARY_INDEX_UPDATE, {
    0 => update,
    1 => create,
    2 => delete
});

/// `GlobalSecondaryIndexWarmThroughputDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<String>,
}

shape!(GlobalSecondaryIndexWarmThroughputDescription, tables::GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION, {
    0 => read_units_per_second,
    1 => write_units_per_second,
    2 => status
});

/// `GlobalTableWitnessDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalTableWitnessDescription {
    pub region_name: Option<String>,
    pub witness_status: Option<String>,
}

shape!(GlobalTableWitnessDescription, tables::GLOBAL_TABLE_WITNESS_DESCRIPTION, {
    0 => region_name,
    1 => witness_status
});

/// `GlobalTableWitnessGroupUpdate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalTableWitnessGroupUpdate {
    pub create: Option<CreateGlobalTableWitnessGroupMemberAction>,
    pub delete: Option<DeleteGlobalTableWitnessGroupMemberAction>,
}

shape!(GlobalTableWitnessGroupUpdate, tables::GLOBAL_TABLE_WITNESS_GROUP_UPDATE, {
    0 => create,
    1 => delete
});

/// `ItemCollectionMetrics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ItemCollectionMetrics {
    pub item_collection_key: Option<BTreeMap<String, Value>>,
    pub size_estimate_range_gb: Option<Vec<f64>>,
}

shape!(ItemCollectionMetrics, tables::ITEM_COLLECTION_METRICS, {
    0 => item_collection_key,
    1 => size_estimate_range_gb
});

/// `ItemResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ItemResponse {
    pub item: Option<BTreeMap<String, Value>>,
}

shape!(ItemResponse, tables::ITEM_RESPONSE, {
    0 => item
});

/// `KeySchemaElement` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct KeySchemaElement {
    pub attribute_name: String,
    pub key_type: String,
}

shape!(KeySchemaElement, tables::KEY_SCHEMA_ELEMENT, {
    0 => attribute_name,
    1 => key_type
});

/// `KeysAndAttributes` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct KeysAndAttributes {
    pub keys: Vec<BTreeMap<String, Value>>,
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

shape!(KeysAndAttributes, tables::KEYS_AND_ATTRIBUTES, {
    0 => keys,
    1 => attributes_to_get,
    2 => consistent_read,
    3 => projection_expression,
    4 => expression_attribute_names
});

/// `ListTablesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTablesInput {
    pub exclusive_start_table_name: Option<String>,
    pub limit: Option<i32>,
}

shape!(ListTablesInput, tables::LIST_TABLES_INPUT, {
    0 => exclusive_start_table_name,
    1 => limit
});

/// `ListTablesOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTablesOutput {
    pub table_names: Option<Vec<String>>,
    pub last_evaluated_table_name: Option<String>,
}

shape!(ListTablesOutput, tables::LIST_TABLES_OUTPUT, {
    0 => table_names,
    1 => last_evaluated_table_name
});

/// `ListTagsOfResourceInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsOfResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
}

shape!(ListTagsOfResourceInput, tables::LIST_TAGS_OF_RESOURCE_INPUT, {
    0 => resource_arn,
    1 => next_token
});

/// `ListTagsOfResourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsOfResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

shape!(ListTagsOfResourceOutput, tables::LIST_TAGS_OF_RESOURCE_OUTPUT, {
    0 => tags,
    1 => next_token
});

/// `LocalSecondaryIndex` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LocalSecondaryIndex {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
}

shape!(LocalSecondaryIndex, tables::LOCAL_SECONDARY_INDEX, {
    0 => index_name,
    1 => key_schema,
    2 => projection
});

/// `LocalSecondaryIndexDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LocalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}

shape!(LocalSecondaryIndexDescription, tables::LOCAL_SECONDARY_INDEX_DESCRIPTION, {
    0 => index_name,
    1 => key_schema,
    2 => projection,
    3 => index_size_bytes,
    4 => item_count,
    5 => index_arn
});

/// `OnDemandThroughput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OnDemandThroughput {
    pub max_read_request_units: Option<i64>,
    pub max_write_request_units: Option<i64>,
}

shape!(OnDemandThroughput, tables::ON_DEMAND_THROUGHPUT, {
    0 => max_read_request_units,
    1 => max_write_request_units
});

/// `OnDemandThroughputOverride` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OnDemandThroughputOverride {
    pub max_read_request_units: Option<i64>,
}

shape!(OnDemandThroughputOverride, tables::ON_DEMAND_THROUGHPUT_OVERRIDE, {
    0 => max_read_request_units
});

/// `Projection` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Projection {
    pub projection_type: Option<String>,
    pub non_key_attributes: Option<Vec<String>>,
}

shape!(Projection, tables::PROJECTION, {
    0 => projection_type,
    1 => non_key_attributes
});

/// `ProvisionedThroughput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionedThroughput {
    pub read_capacity_units: i64,
    pub write_capacity_units: i64,
}

shape!(ProvisionedThroughput, tables::PROVISIONED_THROUGHPUT, {
    0 => read_capacity_units,
    1 => write_capacity_units
});

/// `ProvisionedThroughputDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionedThroughputDescription {
    pub last_increase_date_time: Option<Timestamp>,
    pub last_decrease_date_time: Option<Timestamp>,
    pub number_of_decreases_today: Option<i64>,
    pub read_capacity_units: Option<i64>,
    pub write_capacity_units: Option<i64>,
}

shape!(ProvisionedThroughputDescription, tables::PROVISIONED_THROUGHPUT_DESCRIPTION, {
    0 => last_increase_date_time,
    1 => last_decrease_date_time,
    2 => number_of_decreases_today,
    3 => read_capacity_units,
    4 => write_capacity_units
});

/// `ProvisionedThroughputOverride` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionedThroughputOverride {
    pub read_capacity_units: Option<i64>,
}

shape!(ProvisionedThroughputOverride, tables::PROVISIONED_THROUGHPUT_OVERRIDE, {
    0 => read_capacity_units
});

/// `Put` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Put {
    pub item: BTreeMap<String, Value>,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

shape!(Put, tables::PUT, {
    0 => item,
    1 => table_name,
    2 => condition_expression,
    3 => expression_attribute_names,
    4 => expression_attribute_values,
    5 => return_values_on_condition_check_failure
});

/// `PutItemInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutItemInput {
    pub table_name: String,
    pub item: BTreeMap<String, Value>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub conditional_operator: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

shape!(PutItemInput, tables::PUT_ITEM_INPUT, {
    0 => table_name,
    1 => item,
    2 => expected,
    3 => return_values,
    4 => return_consumed_capacity,
    5 => return_item_collection_metrics,
    6 => conditional_operator,
    7 => condition_expression,
    8 => expression_attribute_names,
    9 => expression_attribute_values,
    10 => return_values_on_condition_check_failure
});

/// `PutItemOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutItemOutput {
    pub attributes: Option<BTreeMap<String, Value>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

shape!(PutItemOutput, tables::PUT_ITEM_OUTPUT, {
    0 => attributes,
    1 => consumed_capacity,
    2 => item_collection_metrics
});

/// `PutRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutRequest {
    pub item: BTreeMap<String, Value>,
}

shape!(PutRequest, tables::PUT_REQUEST, {
    0 => item
});

/// `QueryInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryInput {
    pub table_name: String,
    pub index_name: Option<String>,
    pub select: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub consistent_read: Option<bool>,
    pub key_conditions: Option<BTreeMap<String, Condition>>,
    pub query_filter: Option<BTreeMap<String, Condition>>,
    pub conditional_operator: Option<String>,
    pub scan_index_forward: Option<bool>,
    pub exclusive_start_key: Option<BTreeMap<String, Value>>,
    pub return_consumed_capacity: Option<String>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub key_condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
}

shape!(QueryInput, tables::QUERY_INPUT, {
    0 => table_name,
    1 => index_name,
    2 => select,
    3 => attributes_to_get,
    4 => limit,
    5 => consistent_read,
    6 => key_conditions,
    7 => query_filter,
    8 => conditional_operator,
    9 => scan_index_forward,
    10 => exclusive_start_key,
    11 => return_consumed_capacity,
    12 => projection_expression,
    13 => filter_expression,
    14 => key_condition_expression,
    15 => expression_attribute_names,
    16 => expression_attribute_values
});

/// `QueryOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryOutput {
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: Option<BTreeMap<String, Value>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

shape!(QueryOutput, tables::QUERY_OUTPUT, {
    0 => items,
    1 => count,
    2 => scanned_count,
    3 => last_evaluated_key,
    4 => consumed_capacity
});

/// `ReplicaDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaDescription {
    pub region_name: Option<String>,
    pub replica_status: Option<String>,
    pub replica_arn: Option<String>,
    pub replica_status_description: Option<String>,
    pub replica_status_percent_progress: Option<String>,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexDescription>>,
    pub replica_inaccessible_date_time: Option<Timestamp>,
    pub replica_table_class_summary: Option<TableClassSummary>,
    pub global_table_settings_replication_mode: Option<String>,
}

shape!(ReplicaDescription, tables::REPLICA_DESCRIPTION, {
    0 => region_name,
    1 => replica_status,
    2 => replica_arn,
    3 => replica_status_description,
    4 => replica_status_percent_progress,
    5 => kms_master_key_id,
    6 => provisioned_throughput_override,
    7 => on_demand_throughput_override,
    8 => warm_throughput,
    9 => global_secondary_indexes,
    10 => replica_inaccessible_date_time,
    11 => replica_table_class_summary,
    12 => global_table_settings_replication_mode
});

/// `ReplicaGlobalSecondaryIndex` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndex {
    pub index_name: String,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
}

shape!(ReplicaGlobalSecondaryIndex, tables::REPLICA_GLOBAL_SECONDARY_INDEX, {
    0 => index_name,
    1 => provisioned_throughput_override,
    2 => on_demand_throughput_override
});

/// `ReplicaGlobalSecondaryIndexDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

shape!(ReplicaGlobalSecondaryIndexDescription, tables::REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION, {
    0 => index_name,
    1 => provisioned_throughput_override,
    2 => on_demand_throughput_override,
    3 => warm_throughput
});

/// `ReplicationGroupUpdate` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationGroupUpdate {
    pub create: Option<CreateReplicationGroupMemberAction>,
    pub update: Option<UpdateReplicationGroupMemberAction>,
    pub delete: Option<DeleteReplicationGroupMemberAction>,
}

shape!(ReplicationGroupUpdate, tables::REPLICATION_GROUP_UPDATE, {
    0 => create,
    1 => update,
    2 => delete
});

/// `RestoreSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreSummary {
    pub source_backup_arn: Option<String>,
    pub source_table_arn: Option<String>,
    pub restore_date_time: Timestamp,
    pub restore_in_progress: bool,
}

shape!(RestoreSummary, tables::RESTORE_SUMMARY, {
    0 => source_backup_arn,
    1 => source_table_arn,
    2 => restore_date_time,
    3 => restore_in_progress
});

/// `SSEDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SSEDescription {
    pub status: Option<String>,
    pub sse_type: Option<String>,
    pub kms_master_key_arn: Option<String>,
    pub inaccessible_encryption_date_time: Option<Timestamp>,
}

shape!(SSEDescription, tables::SSE_DESCRIPTION, {
    0 => status,
    1 => sse_type,
    2 => kms_master_key_arn,
    3 => inaccessible_encryption_date_time
});

/// `SSESpecification` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SSESpecification {
    pub enabled: Option<bool>,
    pub sse_type: Option<String>,
    pub kms_master_key_id: Option<String>,
}

shape!(SSESpecification, tables::SSE_SPECIFICATION, {
    0 => enabled,
    1 => sse_type,
    2 => kms_master_key_id
});

/// `ScanInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ScanInput {
    pub table_name: String,
    pub index_name: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub select: Option<String>,
    pub scan_filter: Option<BTreeMap<String, Condition>>,
    pub conditional_operator: Option<String>,
    pub exclusive_start_key: Option<BTreeMap<String, Value>>,
    pub return_consumed_capacity: Option<String>,
    pub total_segments: Option<i32>,
    pub segment: Option<i32>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
    pub consistent_read: Option<bool>,
}

shape!(ScanInput, tables::SCAN_INPUT, {
    0 => table_name,
    1 => index_name,
    2 => attributes_to_get,
    3 => limit,
    4 => select,
    5 => scan_filter,
    6 => conditional_operator,
    7 => exclusive_start_key,
    8 => return_consumed_capacity,
    9 => total_segments,
    10 => segment,
    11 => projection_expression,
    12 => filter_expression,
    13 => expression_attribute_names,
    14 => expression_attribute_values,
    15 => consistent_read
});

/// `ScanOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ScanOutput {
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: Option<BTreeMap<String, Value>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

shape!(ScanOutput, tables::SCAN_OUTPUT, {
    0 => items,
    1 => count,
    2 => scanned_count,
    3 => last_evaluated_key,
    4 => consumed_capacity
});

/// `StreamSpecification` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StreamSpecification {
    pub stream_enabled: bool,
    pub stream_view_type: Option<String>,
}

shape!(StreamSpecification, tables::STREAM_SPECIFICATION, {
    0 => stream_enabled,
    1 => stream_view_type
});

/// `TableClassSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableClassSummary {
    pub table_class: Option<String>,
    pub last_update_date_time: Option<Timestamp>,
}

shape!(TableClassSummary, tables::TABLE_CLASS_SUMMARY, {
    0 => table_class,
    1 => last_update_date_time
});

/// `TableDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableDescription {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub table_status: Option<String>,
    pub creation_date_time: Option<Timestamp>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub table_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub billing_mode_summary: Option<BillingModeSummary>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexDescription>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexDescription>>,
    pub stream_specification: Option<StreamSpecification>,
    pub latest_stream_label: Option<String>,
    pub latest_stream_arn: Option<String>,
    pub global_table_version: Option<String>,
    pub replicas: Option<Vec<ReplicaDescription>>,
    pub global_table_witnesses: Option<Vec<GlobalTableWitnessDescription>>,
    pub global_table_settings_replication_mode: Option<String>,
    pub restore_summary: Option<RestoreSummary>,
    pub sse_description: Option<SSEDescription>,
    pub archival_summary: Option<ArchivalSummary>,
    pub table_class_summary: Option<TableClassSummary>,
    pub deletion_protection_enabled: Option<bool>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub multi_region_consistency: Option<String>,
}

shape!(TableDescription, tables::TABLE_DESCRIPTION, {
    0 => attribute_definitions,
    1 => table_name,
    2 => key_schema,
    3 => table_status,
    4 => creation_date_time,
    5 => provisioned_throughput,
    6 => table_size_bytes,
    7 => item_count,
    8 => table_arn,
    9 => table_id,
    10 => billing_mode_summary,
    11 => local_secondary_indexes,
    12 => global_secondary_indexes,
    13 => stream_specification,
    14 => latest_stream_label,
    15 => latest_stream_arn,
    16 => global_table_version,
    17 => replicas,
    18 => global_table_witnesses,
    19 => global_table_settings_replication_mode,
    20 => restore_summary,
    21 => sse_description,
    22 => archival_summary,
    23 => table_class_summary,
    24 => deletion_protection_enabled,
    25 => on_demand_throughput,
    26 => warm_throughput,
    27 => multi_region_consistency
});

/// `TableWarmThroughputDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<String>,
}

shape!(TableWarmThroughputDescription, tables::TABLE_WARM_THROUGHPUT_DESCRIPTION, {
    0 => read_units_per_second,
    1 => write_units_per_second,
    2 => status
});

/// `Tag` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
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

/// `TimeToLiveDescription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TimeToLiveDescription {
    pub time_to_live_status: Option<String>,
    pub attribute_name: Option<String>,
}

shape!(TimeToLiveDescription, tables::TIME_TO_LIVE_DESCRIPTION, {
    0 => time_to_live_status,
    1 => attribute_name
});

/// `TimeToLiveSpecification` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TimeToLiveSpecification {
    pub enabled: bool,
    pub attribute_name: String,
}

shape!(TimeToLiveSpecification, tables::TIME_TO_LIVE_SPECIFICATION, {
    0 => enabled,
    1 => attribute_name
});

/// `TransactGetItem` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TransactGetItem {
    pub get: Get,
}

shape!(TransactGetItem, tables::TRANSACT_GET_ITEM, {
    0 => get
});

/// `TransactGetItemsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TransactGetItemsInput {
    pub transact_items: Vec<TransactGetItem>,
    pub return_consumed_capacity: Option<String>,
}

shape!(TransactGetItemsInput, tables::TRANSACT_GET_ITEMS_INPUT, {
    0 => transact_items,
    1 => return_consumed_capacity
});

/// `TransactGetItemsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TransactGetItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<Vec<ItemResponse>>,
}

shape!(TransactGetItemsOutput, tables::TRANSACT_GET_ITEMS_OUTPUT, {
    0 => consumed_capacity,
    1 => responses
});

/// `TransactWriteItem` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TransactWriteItem {
    pub condition_check: Option<ConditionCheck>,
    pub put: Option<Put>,
    pub delete: Option<Delete>,
    pub update: Option<Update>,
}

shape!(TransactWriteItem, tables::TRANSACT_WRITE_ITEM, {
    0 => condition_check,
    1 => put,
    2 => delete,
    3 => update
});

/// `TransactWriteItemsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TransactWriteItemsInput {
    pub transact_items: Vec<TransactWriteItem>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub client_request_token: Option<String>,
}

shape!(TransactWriteItemsInput, tables::TRANSACT_WRITE_ITEMS_INPUT, {
    0 => transact_items,
    1 => return_consumed_capacity,
    2 => return_item_collection_metrics,
    3 => client_request_token
});

/// `TransactWriteItemsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TransactWriteItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub item_collection_metrics: Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>,
}

shape!(TransactWriteItemsOutput, tables::TRANSACT_WRITE_ITEMS_OUTPUT, {
    0 => consumed_capacity,
    1 => item_collection_metrics
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

/// `Update` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Update {
    pub key: BTreeMap<String, Value>,
    pub update_expression: String,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

shape!(Update, tables::UPDATE, {
    0 => key,
    1 => update_expression,
    2 => table_name,
    3 => condition_expression,
    4 => expression_attribute_names,
    5 => expression_attribute_values,
    6 => return_values_on_condition_check_failure
});

/// `UpdateGlobalSecondaryIndexAction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGlobalSecondaryIndexAction {
    pub index_name: String,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

shape!(UpdateGlobalSecondaryIndexAction, tables::UPDATE_GLOBAL_SECONDARY_INDEX_ACTION, {
    0 => index_name,
    1 => provisioned_throughput,
    2 => on_demand_throughput,
    3 => warm_throughput
});

/// `UpdateItemInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateItemInput {
    pub table_name: String,
    pub key: BTreeMap<String, Value>,
    pub attribute_updates: Option<BTreeMap<String, AttributeValueUpdate>>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub conditional_operator: Option<String>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub update_expression: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, Value>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

shape!(UpdateItemInput, tables::UPDATE_ITEM_INPUT, {
    0 => table_name,
    1 => key,
    2 => attribute_updates,
    3 => expected,
    4 => conditional_operator,
    5 => return_values,
    6 => return_consumed_capacity,
    7 => return_item_collection_metrics,
    8 => update_expression,
    9 => condition_expression,
    10 => expression_attribute_names,
    11 => expression_attribute_values,
    12 => return_values_on_condition_check_failure
});

/// `UpdateItemOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateItemOutput {
    pub attributes: Option<BTreeMap<String, Value>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

shape!(UpdateItemOutput, tables::UPDATE_ITEM_OUTPUT, {
    0 => attributes,
    1 => consumed_capacity,
    2 => item_collection_metrics
});

/// `UpdateReplicationGroupMemberAction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateReplicationGroupMemberAction {
    pub region_name: String,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: Option<String>,
}

shape!(UpdateReplicationGroupMemberAction, tables::UPDATE_REPLICATION_GROUP_MEMBER_ACTION, {
    0 => region_name,
    1 => kms_master_key_id,
    2 => provisioned_throughput_override,
    3 => on_demand_throughput_override,
    4 => global_secondary_indexes,
    5 => table_class_override
});

/// `UpdateTableInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: String,
    pub billing_mode: Option<String>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexUpdate>>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SSESpecification>,
    pub replica_updates: Option<Vec<ReplicationGroupUpdate>>,
    pub table_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub multi_region_consistency: Option<String>,
    pub global_table_witness_updates: Option<Vec<GlobalTableWitnessGroupUpdate>>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
    pub global_table_settings_replication_mode: Option<String>,
}

shape!(UpdateTableInput, tables::UPDATE_TABLE_INPUT, {
    0 => attribute_definitions,
    1 => table_name,
    2 => billing_mode,
    3 => provisioned_throughput,
    4 => global_secondary_index_updates,
    5 => stream_specification,
    6 => sse_specification,
    7 => replica_updates,
    8 => table_class,
    9 => deletion_protection_enabled,
    10 => multi_region_consistency,
    11 => global_table_witness_updates,
    12 => on_demand_throughput,
    13 => warm_throughput,
    14 => global_table_settings_replication_mode
});

/// `UpdateTableOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTableOutput {
    pub table_description: Option<TableDescription>,
}

shape!(UpdateTableOutput, tables::UPDATE_TABLE_OUTPUT, {
    0 => table_description
});

/// `UpdateTimeToLiveInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTimeToLiveInput {
    pub table_name: String,
    pub time_to_live_specification: TimeToLiveSpecification,
}

shape!(UpdateTimeToLiveInput, tables::UPDATE_TIME_TO_LIVE_INPUT, {
    0 => table_name,
    1 => time_to_live_specification
});

/// `UpdateTimeToLiveOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTimeToLiveOutput {
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}

shape!(UpdateTimeToLiveOutput, tables::UPDATE_TIME_TO_LIVE_OUTPUT, {
    0 => time_to_live_specification
});

/// `WarmThroughput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WarmThroughput {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
}

shape!(WarmThroughput, tables::WARM_THROUGHPUT, {
    0 => read_units_per_second,
    1 => write_units_per_second
});

/// `WriteRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct WriteRequest {
    pub put_request: Option<PutRequest>,
    pub delete_request: Option<DeleteRequest>,
}

shape!(WriteRequest, tables::WRITE_REQUEST, {
    0 => put_request,
    1 => delete_request
});

/// Nothing: the model gives `TagResource` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

shape!(TagResourceResponse, tables::TAG_RESOURCE_RESPONSE, {});

/// Nothing: the model gives `UntagResource` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

shape!(UntagResourceResponse, tables::UNTAG_RESOURCE_RESPONSE, {});
