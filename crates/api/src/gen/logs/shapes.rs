//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model logs/2014-03-28: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AssociateKmsKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub kms_key_id: String,
    pub resource_identifier: Option<String>,
}

shape!(AssociateKmsKeyRequest, tables::ASSOCIATE_KMS_KEY_REQUEST, {
    0 => log_group_name,
    1 => kms_key_id,
    2 => resource_identifier
});

/// `CreateLogGroupRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogGroupRequest {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub log_group_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}

shape!(CreateLogGroupRequest, tables::CREATE_LOG_GROUP_REQUEST, {
    0 => log_group_name,
    1 => kms_key_id,
    2 => tags,
    3 => log_group_class,
    4 => deletion_protection_enabled
});

/// `CreateLogStreamRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

shape!(CreateLogStreamRequest, tables::CREATE_LOG_STREAM_REQUEST, {
    0 => log_group_name,
    1 => log_stream_name
});

/// `DeleteDestinationRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDestinationRequest {
    pub destination_name: String,
}

shape!(DeleteDestinationRequest, tables::DELETE_DESTINATION_REQUEST, {
    0 => destination_name
});

/// `DeleteLogGroupRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}

shape!(DeleteLogGroupRequest, tables::DELETE_LOG_GROUP_REQUEST, {
    0 => log_group_name
});

/// `DeleteLogStreamRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

shape!(DeleteLogStreamRequest, tables::DELETE_LOG_STREAM_REQUEST, {
    0 => log_group_name,
    1 => log_stream_name
});

/// `DeleteMetricFilterRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMetricFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
}

shape!(DeleteMetricFilterRequest, tables::DELETE_METRIC_FILTER_REQUEST, {
    0 => log_group_name,
    1 => filter_name
});

/// `DeleteRetentionPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: String,
}

shape!(DeleteRetentionPolicyRequest, tables::DELETE_RETENTION_POLICY_REQUEST, {
    0 => log_group_name
});

/// `DeleteSubscriptionFilterRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSubscriptionFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
}

shape!(DeleteSubscriptionFilterRequest, tables::DELETE_SUBSCRIPTION_FILTER_REQUEST, {
    0 => log_group_name,
    1 => filter_name
});

/// `DescribeDestinationsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDestinationsRequest {
    pub destination_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(DescribeDestinationsRequest, tables::DESCRIBE_DESTINATIONS_REQUEST, {
    0 => destination_name_prefix,
    1 => next_token,
    2 => limit
});

/// `DescribeDestinationsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDestinationsResponse {
    pub destinations: Option<Vec<Destination>>,
    pub next_token: Option<String>,
}

shape!(DescribeDestinationsResponse, tables::DESCRIBE_DESTINATIONS_RESPONSE, {
    0 => destinations,
    1 => next_token
});

/// `DescribeLogGroupsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
}

shape!(DescribeLogGroupsRequest, tables::DESCRIBE_LOG_GROUPS_REQUEST, {
    0 => account_identifiers,
    1 => log_group_name_prefix,
    2 => log_group_name_pattern,
    3 => next_token,
    4 => limit,
    5 => include_linked_accounts,
    6 => log_group_class,
    7 => log_group_identifiers
});

/// `DescribeLogGroupsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

shape!(DescribeLogGroupsResponse, tables::DESCRIBE_LOG_GROUPS_RESPONSE, {
    0 => log_groups,
    1 => next_token
});

/// `DescribeLogStreamsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogStreamsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<String>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(DescribeLogStreamsRequest, tables::DESCRIBE_LOG_STREAMS_REQUEST, {
    0 => log_group_name,
    1 => log_group_identifier,
    2 => log_stream_name_prefix,
    3 => order_by,
    4 => descending,
    5 => next_token,
    6 => limit
});

/// `DescribeLogStreamsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

shape!(DescribeLogStreamsResponse, tables::DESCRIBE_LOG_STREAMS_RESPONSE, {
    0 => log_streams,
    1 => next_token
});

/// `DescribeMetricFiltersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeMetricFiltersRequest {
    pub log_group_name: Option<String>,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}

shape!(DescribeMetricFiltersRequest, tables::DESCRIBE_METRIC_FILTERS_REQUEST, {
    0 => log_group_name,
    1 => filter_name_prefix,
    2 => next_token,
    3 => limit,
    4 => metric_name,
    5 => metric_namespace
});

/// `DescribeMetricFiltersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeMetricFiltersResponse {
    pub metric_filters: Option<Vec<MetricFilter>>,
    pub next_token: Option<String>,
}

shape!(DescribeMetricFiltersResponse, tables::DESCRIBE_METRIC_FILTERS_RESPONSE, {
    0 => metric_filters,
    1 => next_token
});

/// `DescribeSubscriptionFiltersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersRequest {
    pub log_group_name: String,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(DescribeSubscriptionFiltersRequest, tables::DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST, {
    0 => log_group_name,
    1 => filter_name_prefix,
    2 => next_token,
    3 => limit
});

/// `DescribeSubscriptionFiltersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersResponse {
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
    pub next_token: Option<String>,
}

shape!(DescribeSubscriptionFiltersResponse, tables::DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE, {
    0 => subscription_filters,
    1 => next_token
});

/// `Destination` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Destination {
    pub destination_name: Option<String>,
    pub target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub access_policy: Option<String>,
    pub arn: Option<String>,
    pub creation_time: Option<i64>,
}

shape!(Destination, tables::DESTINATION, {
    0 => destination_name,
    1 => target_arn,
    2 => role_arn,
    3 => access_policy,
    4 => arn,
    5 => creation_time
});

/// `DisassociateKmsKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub resource_identifier: Option<String>,
}

shape!(DisassociateKmsKeyRequest, tables::DISASSOCIATE_KMS_KEY_REQUEST, {
    0 => log_group_name,
    1 => resource_identifier
});

/// `Entity` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Entity {
    pub key_attributes: Option<BTreeMap<String, String>>,
    pub attributes: Option<BTreeMap<String, String>>,
}

shape!(Entity, tables::ENTITY, {
    0 => key_attributes,
    1 => attributes
});

/// `FilterLogEventsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FilterLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}

shape!(FilterLogEventsRequest, tables::FILTER_LOG_EVENTS_REQUEST, {
    0 => log_group_name,
    1 => log_group_identifier,
    2 => log_stream_names,
    3 => log_stream_name_prefix,
    4 => start_time,
    5 => end_time,
    6 => filter_pattern,
    7 => next_token,
    8 => limit,
    9 => interleaved,
    10 => unmask
});

/// `FilterLogEventsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

shape!(FilterLogEventsResponse, tables::FILTER_LOG_EVENTS_RESPONSE, {
    0 => events,
    1 => searched_log_streams,
    2 => next_token
});

/// `FilteredLogEvent` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

shape!(FilteredLogEvent, tables::FILTERED_LOG_EVENT, {
    0 => log_stream_name,
    1 => timestamp,
    2 => message,
    3 => ingestion_time,
    4 => event_id
});

/// `GetLogEventsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

shape!(GetLogEventsRequest, tables::GET_LOG_EVENTS_REQUEST, {
    0 => log_group_name,
    1 => log_group_identifier,
    2 => log_stream_name,
    3 => start_time,
    4 => end_time,
    5 => next_token,
    6 => limit,
    7 => start_from_head,
    8 => unmask
});

/// `GetLogEventsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

shape!(GetLogEventsResponse, tables::GET_LOG_EVENTS_RESPONSE, {
    0 => events,
    1 => next_forward_token,
    2 => next_backward_token
});

/// `InputLogEvent` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: String,
}

shape!(InputLogEvent, tables::INPUT_LOG_EVENT, {
    0 => timestamp,
    1 => message
});

/// `ListTagsForResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

shape!(ListTagsForResourceRequest, tables::LIST_TAGS_FOR_RESOURCE_REQUEST, {
    0 => resource_arn
});

/// `ListTagsForResourceResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(ListTagsForResourceResponse, tables::LIST_TAGS_FOR_RESOURCE_RESPONSE, {
    0 => tags
});

/// `ListTagsLogGroupRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsLogGroupRequest {
    pub log_group_name: String,
}

shape!(ListTagsLogGroupRequest, tables::LIST_TAGS_LOG_GROUP_REQUEST, {
    0 => log_group_name
});

/// `ListTagsLogGroupResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(ListTagsLogGroupResponse, tables::LIST_TAGS_LOG_GROUP_RESPONSE, {
    0 => tags
});

/// `LogGroup` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i32>,
    pub metric_filter_count: Option<i32>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<String>,
    pub inherited_properties: Option<Vec<String>>,
    pub log_group_class: Option<String>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
}

shape!(LogGroup, tables::LOG_GROUP, {
    0 => log_group_name,
    1 => creation_time,
    2 => retention_in_days,
    3 => metric_filter_count,
    4 => arn,
    5 => stored_bytes,
    6 => kms_key_id,
    7 => data_protection_status,
    8 => inherited_properties,
    9 => log_group_class,
    10 => log_group_arn,
    11 => deletion_protection_enabled,
    12 => bearer_token_authentication_enabled
});

/// `LogStream` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}

shape!(LogStream, tables::LOG_STREAM, {
    0 => log_stream_name,
    1 => creation_time,
    2 => first_event_timestamp,
    3 => last_event_timestamp,
    4 => last_ingestion_time,
    5 => upload_sequence_token,
    6 => arn,
    7 => stored_bytes
});

/// `MetricFilter` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricFilter {
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub metric_transformations: Option<Vec<MetricTransformation>>,
    pub creation_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

shape!(MetricFilter, tables::METRIC_FILTER, {
    0 => filter_name,
    1 => filter_pattern,
    2 => metric_transformations,
    3 => creation_time,
    4 => log_group_name,
    5 => apply_on_transformed_logs,
    6 => field_selection_criteria,
    7 => emit_system_field_dimensions
});

/// `MetricFilterMatchRecord` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricFilterMatchRecord {
    pub event_number: Option<i64>,
    pub event_message: Option<String>,
    pub extracted_values: Option<BTreeMap<String, String>>,
}

shape!(MetricFilterMatchRecord, tables::METRIC_FILTER_MATCH_RECORD, {
    0 => event_number,
    1 => event_message,
    2 => extracted_values
});

/// `MetricTransformation` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricTransformation {
    pub metric_name: String,
    pub metric_namespace: String,
    pub metric_value: String,
    pub default_value: Option<f64>,
    pub dimensions: Option<BTreeMap<String, String>>,
    pub unit: Option<String>,
}

shape!(MetricTransformation, tables::METRIC_TRANSFORMATION, {
    0 => metric_name,
    1 => metric_namespace,
    2 => metric_value,
    3 => default_value,
    4 => dimensions,
    5 => unit
});

/// `OutputLogEvent` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

shape!(OutputLogEvent, tables::OUTPUT_LOG_EVENT, {
    0 => timestamp,
    1 => message,
    2 => ingestion_time
});

/// `PutDestinationPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutDestinationPolicyRequest {
    pub destination_name: String,
    pub access_policy: String,
    pub force_update: Option<bool>,
}

shape!(PutDestinationPolicyRequest, tables::PUT_DESTINATION_POLICY_REQUEST, {
    0 => destination_name,
    1 => access_policy,
    2 => force_update
});

/// `PutDestinationRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutDestinationRequest {
    pub destination_name: String,
    pub target_arn: String,
    pub role_arn: String,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(PutDestinationRequest, tables::PUT_DESTINATION_REQUEST, {
    0 => destination_name,
    1 => target_arn,
    2 => role_arn,
    3 => tags
});

/// `PutDestinationResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutDestinationResponse {
    pub destination: Option<Destination>,
}

shape!(PutDestinationResponse, tables::PUT_DESTINATION_RESPONSE, {
    0 => destination
});

/// `PutLogEventsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutLogEventsRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

shape!(PutLogEventsRequest, tables::PUT_LOG_EVENTS_REQUEST, {
    0 => log_group_name,
    1 => log_stream_name,
    2 => log_events,
    3 => sequence_token,
    4 => entity
});

/// `PutLogEventsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

shape!(PutLogEventsResponse, tables::PUT_LOG_EVENTS_RESPONSE, {
    0 => next_sequence_token,
    1 => rejected_log_events_info,
    2 => rejected_entity_info
});

/// `PutMetricFilterRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub metric_transformations: Vec<MetricTransformation>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

shape!(PutMetricFilterRequest, tables::PUT_METRIC_FILTER_REQUEST, {
    0 => log_group_name,
    1 => filter_name,
    2 => filter_pattern,
    3 => metric_transformations,
    4 => apply_on_transformed_logs,
    5 => field_selection_criteria,
    6 => emit_system_field_dimensions
});

/// `PutRetentionPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i32,
}

shape!(PutRetentionPolicyRequest, tables::PUT_RETENTION_POLICY_REQUEST, {
    0 => log_group_name,
    1 => retention_in_days
});

/// `PutSubscriptionFilterRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutSubscriptionFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub destination_arn: String,
    pub role_arn: Option<String>,
    pub distribution: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

shape!(PutSubscriptionFilterRequest, tables::PUT_SUBSCRIPTION_FILTER_REQUEST, {
    0 => log_group_name,
    1 => filter_name,
    2 => filter_pattern,
    3 => destination_arn,
    4 => role_arn,
    5 => distribution,
    6 => apply_on_transformed_logs,
    7 => field_selection_criteria,
    8 => emit_system_fields
});

/// `RejectedEntityInfo` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: String,
}

shape!(RejectedEntityInfo, tables::REJECTED_ENTITY_INFO, {
    0 => error_type
});

/// `RejectedLogEventsInfo` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

shape!(RejectedLogEventsInfo, tables::REJECTED_LOG_EVENTS_INFO, {
    0 => too_new_log_event_start_index,
    1 => too_old_log_event_end_index,
    2 => expired_log_event_end_index
});

/// `SearchedLogStream` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

shape!(SearchedLogStream, tables::SEARCHED_LOG_STREAM, {
    0 => log_stream_name,
    1 => searched_completely
});

/// `SubscriptionFilter` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SubscriptionFilter {
    pub filter_name: Option<String>,
    pub log_group_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub destination_arn: Option<String>,
    pub role_arn: Option<String>,
    pub distribution: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

shape!(SubscriptionFilter, tables::SUBSCRIPTION_FILTER, {
    0 => filter_name,
    1 => log_group_name,
    2 => filter_pattern,
    3 => destination_arn,
    4 => role_arn,
    5 => distribution,
    6 => apply_on_transformed_logs,
    7 => creation_time,
    8 => field_selection_criteria,
    9 => emit_system_fields
});

/// `TagLogGroupRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagLogGroupRequest {
    pub log_group_name: String,
    pub tags: BTreeMap<String, String>,
}

shape!(TagLogGroupRequest, tables::TAG_LOG_GROUP_REQUEST, {
    0 => log_group_name,
    1 => tags
});

/// `TagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}

shape!(TagResourceRequest, tables::TAG_RESOURCE_REQUEST, {
    0 => resource_arn,
    1 => tags
});

/// `TestMetricFilterRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TestMetricFilterRequest {
    pub filter_pattern: String,
    pub log_event_messages: Vec<String>,
}

shape!(TestMetricFilterRequest, tables::TEST_METRIC_FILTER_REQUEST, {
    0 => filter_pattern,
    1 => log_event_messages
});

/// `TestMetricFilterResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TestMetricFilterResponse {
    pub matches: Option<Vec<MetricFilterMatchRecord>>,
}

shape!(TestMetricFilterResponse, tables::TEST_METRIC_FILTER_RESPONSE, {
    0 => matches
});

/// `UntagLogGroupRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagLogGroupRequest {
    pub log_group_name: String,
    pub tags: Vec<String>,
}

shape!(UntagLogGroupRequest, tables::UNTAG_LOG_GROUP_REQUEST, {
    0 => log_group_name,
    1 => tags
});

/// `UntagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

shape!(UntagResourceRequest, tables::UNTAG_RESOURCE_REQUEST, {
    0 => resource_arn,
    1 => tag_keys
});

/// Nothing: the model gives `AssociateKmsKey` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateKmsKeyResponse {}

shape!(AssociateKmsKeyResponse, tables::ASSOCIATE_KMS_KEY_RESPONSE, {});

/// Nothing: the model gives `CreateLogGroup` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogGroupResponse {}

shape!(CreateLogGroupResponse, tables::CREATE_LOG_GROUP_RESPONSE, {});

/// Nothing: the model gives `CreateLogStream` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogStreamResponse {}

shape!(CreateLogStreamResponse, tables::CREATE_LOG_STREAM_RESPONSE, {});

/// Nothing: the model gives `DeleteDestination` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDestinationResponse {}

shape!(DeleteDestinationResponse, tables::DELETE_DESTINATION_RESPONSE, {});

/// Nothing: the model gives `DeleteLogGroup` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogGroupResponse {}

shape!(DeleteLogGroupResponse, tables::DELETE_LOG_GROUP_RESPONSE, {});

/// Nothing: the model gives `DeleteLogStream` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogStreamResponse {}

shape!(DeleteLogStreamResponse, tables::DELETE_LOG_STREAM_RESPONSE, {});

/// Nothing: the model gives `DeleteMetricFilter` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMetricFilterResponse {}

shape!(DeleteMetricFilterResponse, tables::DELETE_METRIC_FILTER_RESPONSE, {});

/// Nothing: the model gives `DeleteRetentionPolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyResponse {}

shape!(
    DeleteRetentionPolicyResponse,
    tables::DELETE_RETENTION_POLICY_RESPONSE,
    {}
);

/// Nothing: the model gives `DeleteSubscriptionFilter` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSubscriptionFilterResponse {}

shape!(
    DeleteSubscriptionFilterResponse,
    tables::DELETE_SUBSCRIPTION_FILTER_RESPONSE,
    {}
);

/// Nothing: the model gives `DisassociateKmsKey` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateKmsKeyResponse {}

shape!(DisassociateKmsKeyResponse, tables::DISASSOCIATE_KMS_KEY_RESPONSE, {});

/// Nothing: the model gives `PutDestinationPolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PutDestinationPolicyResponse {}

shape!(PutDestinationPolicyResponse, tables::PUT_DESTINATION_POLICY_RESPONSE, {
});

/// Nothing: the model gives `PutMetricFilter` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricFilterResponse {}

shape!(PutMetricFilterResponse, tables::PUT_METRIC_FILTER_RESPONSE, {});

/// Nothing: the model gives `PutRetentionPolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PutRetentionPolicyResponse {}

shape!(PutRetentionPolicyResponse, tables::PUT_RETENTION_POLICY_RESPONSE, {});

/// Nothing: the model gives `PutSubscriptionFilter` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PutSubscriptionFilterResponse {}

shape!(
    PutSubscriptionFilterResponse,
    tables::PUT_SUBSCRIPTION_FILTER_RESPONSE,
    {}
);

/// Nothing: the model gives `TagLogGroup` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct TagLogGroupResponse {}

shape!(TagLogGroupResponse, tables::TAG_LOG_GROUP_RESPONSE, {});

/// Nothing: the model gives `TagResource` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

shape!(TagResourceResponse, tables::TAG_RESOURCE_RESPONSE, {});

/// Nothing: the model gives `UntagLogGroup` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UntagLogGroupResponse {}

shape!(UntagLogGroupResponse, tables::UNTAG_LOG_GROUP_RESPONSE, {});

/// Nothing: the model gives `UntagResource` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

shape!(UntagResourceResponse, tables::UNTAG_RESOURCE_RESPONSE, {});
