//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model events/2015-10-07: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AppSyncParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AppSyncParameters {
    pub graph_ql_operation: Option<String>,
}

shape!(AppSyncParameters, tables::APP_SYNC_PARAMETERS, {
    0 => graph_ql_operation
});

/// `Archive` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Archive {
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<Timestamp>,
}

shape!(Archive, tables::ARCHIVE, {
    0 => archive_name,
    1 => event_source_arn,
    2 => state,
    3 => state_reason,
    4 => retention_days,
    5 => size_bytes,
    6 => event_count,
    7 => creation_time
});

/// `AwsVpcConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<String>,
}

shape!(AwsVpcConfiguration, tables::AWS_VPC_CONFIGURATION, {
    0 => subnets,
    1 => security_groups,
    2 => assign_public_ip
});

/// `BatchArrayProperties` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}

shape!(BatchArrayProperties, tables::BATCH_ARRAY_PROPERTIES, {
    0 => size
});

/// `BatchParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}

shape!(BatchParameters, tables::BATCH_PARAMETERS, {
    0 => job_definition,
    1 => job_name,
    2 => array_properties,
    3 => retry_strategy
});

/// `BatchRetryStrategy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}

shape!(BatchRetryStrategy, tables::BATCH_RETRY_STRATEGY, {
    0 => attempts
});

/// `CancelReplayRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelReplayRequest {
    pub replay_name: String,
}

shape!(CancelReplayRequest, tables::CANCEL_REPLAY_REQUEST, {
    0 => replay_name
});

/// `CancelReplayResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
}

shape!(CancelReplayResponse, tables::CANCEL_REPLAY_RESPONSE, {
    0 => replay_arn,
    1 => state,
    2 => state_reason
});

/// `CapacityProviderStrategyItem` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

shape!(CapacityProviderStrategyItem, tables::CAPACITY_PROVIDER_STRATEGY_ITEM, {
    0 => capacity_provider,
    1 => weight,
    2 => base
});

/// `Condition` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    pub r#type: String,
    pub key: String,
    pub value: String,
}

shape!(Condition, tables::CONDITION, {
    0 => r#type,
    1 => key,
    2 => value
});

/// `CreateArchiveRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateArchiveRequest {
    pub archive_name: String,
    pub event_source_arn: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

shape!(CreateArchiveRequest, tables::CREATE_ARCHIVE_REQUEST, {
    0 => archive_name,
    1 => event_source_arn,
    2 => description,
    3 => event_pattern,
    4 => retention_days,
    5 => kms_key_identifier
});

/// `CreateArchiveResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
}

shape!(CreateArchiveResponse, tables::CREATE_ARCHIVE_RESPONSE, {
    0 => archive_arn,
    1 => state,
    2 => state_reason,
    3 => creation_time
});

/// `CreateEventBusRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEventBusRequest {
    pub name: String,
    pub event_source_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
    pub tags: Option<Vec<Tag>>,
}

shape!(CreateEventBusRequest, tables::CREATE_EVENT_BUS_REQUEST, {
    0 => name,
    1 => event_source_name,
    2 => description,
    3 => kms_key_identifier,
    4 => dead_letter_config,
    5 => log_config,
    6 => tags
});

/// `CreateEventBusResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEventBusResponse {
    pub event_bus_arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

shape!(CreateEventBusResponse, tables::CREATE_EVENT_BUS_RESPONSE, {
    0 => event_bus_arn,
    1 => description,
    2 => kms_key_identifier,
    3 => dead_letter_config,
    4 => log_config
});

/// `DeadLetterConfig` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

shape!(DeadLetterConfig, tables::DEAD_LETTER_CONFIG, {
    0 => arn
});

/// `DeleteArchiveRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteArchiveRequest {
    pub archive_name: String,
}

shape!(DeleteArchiveRequest, tables::DELETE_ARCHIVE_REQUEST, {
    0 => archive_name
});

/// `DeleteArchiveResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteArchiveResponse {}

shape!(DeleteArchiveResponse, tables::DELETE_ARCHIVE_RESPONSE, {});

/// `DeleteEventBusRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEventBusRequest {
    pub name: String,
}

shape!(DeleteEventBusRequest, tables::DELETE_EVENT_BUS_REQUEST, {
    0 => name
});

/// `DeleteRuleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
}

shape!(DeleteRuleRequest, tables::DELETE_RULE_REQUEST, {
    0 => name,
    1 => event_bus_name,
    2 => force
});

/// `DescribeArchiveRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeArchiveRequest {
    pub archive_name: String,
}

shape!(DescribeArchiveRequest, tables::DESCRIBE_ARCHIVE_REQUEST, {
    0 => archive_name
});

/// `DescribeArchiveResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeArchiveResponse {
    pub archive_arn: Option<String>,
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<Timestamp>,
}

shape!(DescribeArchiveResponse, tables::DESCRIBE_ARCHIVE_RESPONSE, {
    0 => archive_arn,
    1 => archive_name,
    2 => event_source_arn,
    3 => description,
    4 => event_pattern,
    5 => state,
    6 => state_reason,
    7 => kms_key_identifier,
    8 => retention_days,
    9 => size_bytes,
    10 => event_count,
    11 => creation_time
});

/// `DescribeEventBusRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEventBusRequest {
    pub name: Option<String>,
}

shape!(DescribeEventBusRequest, tables::DESCRIBE_EVENT_BUS_REQUEST, {
    0 => name
});

/// `DescribeEventBusResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEventBusResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub policy: Option<String>,
    pub log_config: Option<LogConfig>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

shape!(DescribeEventBusResponse, tables::DESCRIBE_EVENT_BUS_RESPONSE, {
    0 => name,
    1 => arn,
    2 => description,
    3 => kms_key_identifier,
    4 => dead_letter_config,
    5 => policy,
    6 => log_config,
    7 => creation_time,
    8 => last_modified_time
});

/// `DescribeReplayRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeReplayRequest {
    pub replay_name: String,
}

shape!(DescribeReplayRequest, tables::DESCRIBE_REPLAY_REQUEST, {
    0 => replay_name
});

/// `DescribeReplayResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeReplayResponse {
    pub replay_name: Option<String>,
    pub replay_arn: Option<String>,
    pub description: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub event_source_arn: Option<String>,
    pub destination: Option<ReplayDestination>,
    pub event_start_time: Option<Timestamp>,
    pub event_end_time: Option<Timestamp>,
    pub event_last_replayed_time: Option<Timestamp>,
    pub replay_start_time: Option<Timestamp>,
    pub replay_end_time: Option<Timestamp>,
}

shape!(DescribeReplayResponse, tables::DESCRIBE_REPLAY_RESPONSE, {
    0 => replay_name,
    1 => replay_arn,
    2 => description,
    3 => state,
    4 => state_reason,
    5 => event_source_arn,
    6 => destination,
    7 => event_start_time,
    8 => event_end_time,
    9 => event_last_replayed_time,
    10 => replay_start_time,
    11 => replay_end_time
});

/// `DescribeRuleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

shape!(DescribeRuleRequest, tables::DESCRIBE_RULE_REQUEST, {
    0 => name,
    1 => event_bus_name
});

/// `DescribeRuleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRuleResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
    pub created_by: Option<String>,
}

shape!(DescribeRuleResponse, tables::DESCRIBE_RULE_RESPONSE, {
    0 => name,
    1 => arn,
    2 => event_pattern,
    3 => schedule_expression,
    4 => state,
    5 => description,
    6 => role_arn,
    7 => managed_by,
    8 => event_bus_name,
    9 => created_by
});

/// `DisableRuleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DisableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

shape!(DisableRuleRequest, tables::DISABLE_RULE_REQUEST, {
    0 => name,
    1 => event_bus_name
});

/// `EcsParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EcsParameters {
    pub task_definition_arn: String,
    pub task_count: Option<i32>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

shape!(EcsParameters, tables::ECS_PARAMETERS, {
    0 => task_definition_arn,
    1 => task_count,
    2 => launch_type,
    3 => network_configuration,
    4 => platform_version,
    5 => group,
    6 => capacity_provider_strategy,
    7 => enable_ecs_managed_tags,
    8 => enable_execute_command,
    9 => placement_constraints,
    10 => placement_strategy,
    11 => propagate_tags,
    12 => reference_id,
    13 => tags
});

/// `EnableRuleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EnableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

shape!(EnableRuleRequest, tables::ENABLE_RULE_REQUEST, {
    0 => name,
    1 => event_bus_name
});

/// `EventBus` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EventBus {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

shape!(EventBus, tables::EVENT_BUS, {
    0 => name,
    1 => arn,
    2 => description,
    3 => policy,
    4 => creation_time,
    5 => last_modified_time
});

/// `HttpParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<BTreeMap<String, String>>,
    pub query_string_parameters: Option<BTreeMap<String, String>>,
}

shape!(HttpParameters, tables::HTTP_PARAMETERS, {
    0 => path_parameter_values,
    1 => header_parameters,
    2 => query_string_parameters
});

/// `InputTransformer` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InputTransformer {
    pub input_paths_map: Option<BTreeMap<String, String>>,
    pub input_template: String,
}

shape!(InputTransformer, tables::INPUT_TRANSFORMER, {
    0 => input_paths_map,
    1 => input_template
});

/// `KinesisParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key_path: String,
}

shape!(KinesisParameters, tables::KINESIS_PARAMETERS, {
    0 => partition_key_path
});

/// `ListArchivesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListArchivesRequest {
    pub name_prefix: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(ListArchivesRequest, tables::LIST_ARCHIVES_REQUEST, {
    0 => name_prefix,
    1 => event_source_arn,
    2 => state,
    3 => next_token,
    4 => limit
});

/// `ListArchivesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListArchivesResponse {
    pub archives: Option<Vec<Archive>>,
    pub next_token: Option<String>,
}

shape!(ListArchivesResponse, tables::LIST_ARCHIVES_RESPONSE, {
    0 => archives,
    1 => next_token
});

/// `ListEventBusesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListEventBusesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(ListEventBusesRequest, tables::LIST_EVENT_BUSES_REQUEST, {
    0 => name_prefix,
    1 => next_token,
    2 => limit
});

/// `ListEventBusesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListEventBusesResponse {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}

shape!(ListEventBusesResponse, tables::LIST_EVENT_BUSES_RESPONSE, {
    0 => event_buses,
    1 => next_token
});

/// `ListReplaysRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListReplaysRequest {
    pub name_prefix: Option<String>,
    pub state: Option<String>,
    pub event_source_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(ListReplaysRequest, tables::LIST_REPLAYS_REQUEST, {
    0 => name_prefix,
    1 => state,
    2 => event_source_arn,
    3 => next_token,
    4 => limit
});

/// `ListReplaysResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListReplaysResponse {
    pub replays: Option<Vec<Replay>>,
    pub next_token: Option<String>,
}

shape!(ListReplaysResponse, tables::LIST_REPLAYS_RESPONSE, {
    0 => replays,
    1 => next_token
});

/// `ListRuleNamesByTargetRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRuleNamesByTargetRequest {
    pub target_arn: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(ListRuleNamesByTargetRequest, tables::LIST_RULE_NAMES_BY_TARGET_REQUEST, {
    0 => target_arn,
    1 => event_bus_name,
    2 => next_token,
    3 => limit
});

/// `ListRuleNamesByTargetResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRuleNamesByTargetResponse {
    pub rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

shape!(ListRuleNamesByTargetResponse, tables::LIST_RULE_NAMES_BY_TARGET_RESPONSE, {
    0 => rule_names,
    1 => next_token
});

/// `ListRulesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRulesRequest {
    pub name_prefix: Option<String>,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(ListRulesRequest, tables::LIST_RULES_REQUEST, {
    0 => name_prefix,
    1 => event_bus_name,
    2 => next_token,
    3 => limit
});

/// `ListRulesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRulesResponse {
    pub rules: Option<Vec<Rule>>,
    pub next_token: Option<String>,
}

shape!(ListRulesResponse, tables::LIST_RULES_RESPONSE, {
    0 => rules,
    1 => next_token
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
    pub tags: Option<Vec<Tag>>,
}

shape!(ListTagsForResourceResponse, tables::LIST_TAGS_FOR_RESOURCE_RESPONSE, {
    0 => tags
});

/// `ListTargetsByRuleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTargetsByRuleRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(ListTargetsByRuleRequest, tables::LIST_TARGETS_BY_RULE_REQUEST, {
    0 => rule,
    1 => event_bus_name,
    2 => next_token,
    3 => limit
});

/// `ListTargetsByRuleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTargetsByRuleResponse {
    pub targets: Option<Vec<Target>>,
    pub next_token: Option<String>,
}

shape!(ListTargetsByRuleResponse, tables::LIST_TARGETS_BY_RULE_RESPONSE, {
    0 => targets,
    1 => next_token
});

/// `LogConfig` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LogConfig {
    pub include_detail: Option<String>,
    pub level: Option<String>,
}

shape!(LogConfig, tables::LOG_CONFIG, {
    0 => include_detail,
    1 => level
});

/// `NetworkConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

shape!(NetworkConfiguration, tables::NETWORK_CONFIGURATION, {
    0 => awsvpc_configuration
});

/// `PlacementConstraint` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PlacementConstraint {
    pub r#type: Option<String>,
    pub expression: Option<String>,
}

shape!(PlacementConstraint, tables::PLACEMENT_CONSTRAINT, {
    0 => r#type,
    1 => expression
});

/// `PlacementStrategy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PlacementStrategy {
    pub r#type: Option<String>,
    pub field: Option<String>,
}

shape!(PlacementStrategy, tables::PLACEMENT_STRATEGY, {
    0 => r#type,
    1 => field
});

/// `PutEventsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutEventsRequest {
    pub entries: Vec<PutEventsRequestEntry>,
    pub endpoint_id: Option<String>,
}

shape!(PutEventsRequest, tables::PUT_EVENTS_REQUEST, {
    0 => entries,
    1 => endpoint_id
});

/// `PutEventsRequestEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutEventsRequestEntry {
    pub time: Option<Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub event_bus_name: Option<String>,
    pub trace_header: Option<String>,
}

shape!(PutEventsRequestEntry, tables::PUT_EVENTS_REQUEST_ENTRY, {
    0 => time,
    1 => source,
    2 => resources,
    3 => detail_type,
    4 => detail,
    5 => event_bus_name,
    6 => trace_header
});

/// `PutEventsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutEventsResponse {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutEventsResultEntry>>,
}

shape!(PutEventsResponse, tables::PUT_EVENTS_RESPONSE, {
    0 => failed_entry_count,
    1 => entries
});

/// `PutEventsResultEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

shape!(PutEventsResultEntry, tables::PUT_EVENTS_RESULT_ENTRY, {
    0 => event_id,
    1 => error_code,
    2 => error_message
});

/// `PutPermissionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutPermissionRequest {
    pub event_bus_name: Option<String>,
    pub action: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
    pub condition: Option<Condition>,
    pub policy: Option<String>,
}

shape!(PutPermissionRequest, tables::PUT_PERMISSION_REQUEST, {
    0 => event_bus_name,
    1 => action,
    2 => principal,
    3 => statement_id,
    4 => condition,
    5 => policy
});

/// `PutRuleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutRuleRequest {
    pub name: String,
    pub schedule_expression: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub event_bus_name: Option<String>,
}

shape!(PutRuleRequest, tables::PUT_RULE_REQUEST, {
    0 => name,
    1 => schedule_expression,
    2 => event_pattern,
    3 => state,
    4 => description,
    5 => role_arn,
    6 => tags,
    7 => event_bus_name
});

/// `PutRuleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutRuleResponse {
    pub rule_arn: Option<String>,
}

shape!(PutRuleResponse, tables::PUT_RULE_RESPONSE, {
    0 => rule_arn
});

/// `PutTargetsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub targets: Vec<Target>,
}

shape!(PutTargetsRequest, tables::PUT_TARGETS_REQUEST, {
    0 => rule,
    1 => event_bus_name,
    2 => targets
});

/// `PutTargetsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}

shape!(PutTargetsResponse, tables::PUT_TARGETS_RESPONSE, {
    0 => failed_entry_count,
    1 => failed_entries
});

/// `PutTargetsResultEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

shape!(PutTargetsResultEntry, tables::PUT_TARGETS_RESULT_ENTRY, {
    0 => target_id,
    1 => error_code,
    2 => error_message
});

/// `RedshiftDataParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub sql: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Option<Vec<String>>,
}

shape!(RedshiftDataParameters, tables::REDSHIFT_DATA_PARAMETERS, {
    0 => secret_manager_arn,
    1 => database,
    2 => db_user,
    3 => sql,
    4 => statement_name,
    5 => with_event,
    6 => sqls
});

/// `RemovePermissionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub statement_id: Option<String>,
    pub remove_all_permissions: Option<bool>,
    pub event_bus_name: Option<String>,
}

shape!(RemovePermissionRequest, tables::REMOVE_PERMISSION_REQUEST, {
    0 => statement_id,
    1 => remove_all_permissions,
    2 => event_bus_name
});

/// `RemoveTargetsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub ids: Vec<String>,
    pub force: Option<bool>,
}

shape!(RemoveTargetsRequest, tables::REMOVE_TARGETS_REQUEST, {
    0 => rule,
    1 => event_bus_name,
    2 => ids,
    3 => force
});

/// `RemoveTargetsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}

shape!(RemoveTargetsResponse, tables::REMOVE_TARGETS_RESPONSE, {
    0 => failed_entry_count,
    1 => failed_entries
});

/// `RemoveTargetsResultEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

shape!(RemoveTargetsResultEntry, tables::REMOVE_TARGETS_RESULT_ENTRY, {
    0 => target_id,
    1 => error_code,
    2 => error_message
});

/// `Replay` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Replay {
    pub replay_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub event_start_time: Option<Timestamp>,
    pub event_end_time: Option<Timestamp>,
    pub event_last_replayed_time: Option<Timestamp>,
    pub replay_start_time: Option<Timestamp>,
    pub replay_end_time: Option<Timestamp>,
}

shape!(Replay, tables::REPLAY, {
    0 => replay_name,
    1 => event_source_arn,
    2 => state,
    3 => state_reason,
    4 => event_start_time,
    5 => event_end_time,
    6 => event_last_replayed_time,
    7 => replay_start_time,
    8 => replay_end_time
});

/// `ReplayDestination` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplayDestination {
    pub arn: String,
    pub filter_arns: Option<Vec<String>>,
}

shape!(ReplayDestination, tables::REPLAY_DESTINATION, {
    0 => arn,
    1 => filter_arns
});

/// `RetryPolicy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
}

shape!(RetryPolicy, tables::RETRY_POLICY, {
    0 => maximum_retry_attempts,
    1 => maximum_event_age_in_seconds
});

/// `Rule` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Rule {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub schedule_expression: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
}

shape!(Rule, tables::RULE, {
    0 => name,
    1 => arn,
    2 => event_pattern,
    3 => state,
    4 => description,
    5 => schedule_expression,
    6 => role_arn,
    7 => managed_by,
    8 => event_bus_name
});

/// `RunCommandParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RunCommandParameters {
    pub run_command_targets: Vec<RunCommandTarget>,
}

shape!(RunCommandParameters, tables::RUN_COMMAND_PARAMETERS, {
    0 => run_command_targets
});

/// `RunCommandTarget` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RunCommandTarget {
    pub key: String,
    pub values: Vec<String>,
}

shape!(RunCommandTarget, tables::RUN_COMMAND_TARGET, {
    0 => key,
    1 => values
});

/// `SageMakerPipelineParameter` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}

shape!(SageMakerPipelineParameter, tables::SAGE_MAKER_PIPELINE_PARAMETER, {
    0 => name,
    1 => value
});

/// `SageMakerPipelineParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

shape!(SageMakerPipelineParameters, tables::SAGE_MAKER_PIPELINE_PARAMETERS, {
    0 => pipeline_parameter_list
});

/// `SqsParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

shape!(SqsParameters, tables::SQS_PARAMETERS, {
    0 => message_group_id
});

/// `StartReplayRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartReplayRequest {
    pub replay_name: String,
    pub description: Option<String>,
    pub event_source_arn: String,
    pub event_start_time: Timestamp,
    pub event_end_time: Timestamp,
    pub destination: ReplayDestination,
}

shape!(StartReplayRequest, tables::START_REPLAY_REQUEST, {
    0 => replay_name,
    1 => description,
    2 => event_source_arn,
    3 => event_start_time,
    4 => event_end_time,
    5 => destination
});

/// `StartReplayResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub replay_start_time: Option<Timestamp>,
}

shape!(StartReplayResponse, tables::START_REPLAY_RESPONSE, {
    0 => replay_arn,
    1 => state,
    2 => state_reason,
    3 => replay_start_time
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

/// `TagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

shape!(TagResourceRequest, tables::TAG_RESOURCE_REQUEST, {
    0 => resource_arn,
    1 => tags
});

/// `TagResourceResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

shape!(TagResourceResponse, tables::TAG_RESOURCE_RESPONSE, {});

/// `Target` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Target {
    pub id: String,
    pub arn: String,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub ecs_parameters: Option<EcsParameters>,
    pub batch_parameters: Option<BatchParameters>,
    pub sqs_parameters: Option<SqsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub app_sync_parameters: Option<AppSyncParameters>,
}

shape!(Target, tables::TARGET, {
    0 => id,
    1 => arn,
    2 => role_arn,
    3 => input,
    4 => input_path,
    5 => input_transformer,
    6 => kinesis_parameters,
    7 => run_command_parameters,
    8 => ecs_parameters,
    9 => batch_parameters,
    10 => sqs_parameters,
    11 => http_parameters,
    12 => redshift_data_parameters,
    13 => sage_maker_pipeline_parameters,
    14 => dead_letter_config,
    15 => retry_policy,
    16 => app_sync_parameters
});

/// `TestEventPatternRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TestEventPatternRequest {
    pub event_pattern: String,
    pub event: String,
}

shape!(TestEventPatternRequest, tables::TEST_EVENT_PATTERN_REQUEST, {
    0 => event_pattern,
    1 => event
});

/// `TestEventPatternResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TestEventPatternResponse {
    pub result: Option<bool>,
}

shape!(TestEventPatternResponse, tables::TEST_EVENT_PATTERN_RESPONSE, {
    0 => result
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

/// `UntagResourceResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

shape!(UntagResourceResponse, tables::UNTAG_RESOURCE_RESPONSE, {});

/// `UpdateArchiveRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateArchiveRequest {
    pub archive_name: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

shape!(UpdateArchiveRequest, tables::UPDATE_ARCHIVE_REQUEST, {
    0 => archive_name,
    1 => description,
    2 => event_pattern,
    3 => retention_days,
    4 => kms_key_identifier
});

/// `UpdateArchiveResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
}

shape!(UpdateArchiveResponse, tables::UPDATE_ARCHIVE_RESPONSE, {
    0 => archive_arn,
    1 => state,
    2 => state_reason,
    3 => creation_time
});

/// `UpdateEventBusRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEventBusRequest {
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

shape!(UpdateEventBusRequest, tables::UPDATE_EVENT_BUS_REQUEST, {
    0 => name,
    1 => kms_key_identifier,
    2 => description,
    3 => dead_letter_config,
    4 => log_config
});

/// `UpdateEventBusResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEventBusResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

shape!(UpdateEventBusResponse, tables::UPDATE_EVENT_BUS_RESPONSE, {
    0 => arn,
    1 => name,
    2 => kms_key_identifier,
    3 => description,
    4 => dead_letter_config,
    5 => log_config
});

/// Nothing: the model gives `DeleteEventBus` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEventBusResponse {}

shape!(DeleteEventBusResponse, tables::DELETE_EVENT_BUS_RESPONSE, {});

/// Nothing: the model gives `DeleteRule` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRuleResponse {}

shape!(DeleteRuleResponse, tables::DELETE_RULE_RESPONSE, {});

/// Nothing: the model gives `DisableRule` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DisableRuleResponse {}

shape!(DisableRuleResponse, tables::DISABLE_RULE_RESPONSE, {});

/// Nothing: the model gives `EnableRule` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct EnableRuleResponse {}

shape!(EnableRuleResponse, tables::ENABLE_RULE_RESPONSE, {});

/// Nothing: the model gives `PutPermission` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PutPermissionResponse {}

shape!(PutPermissionResponse, tables::PUT_PERMISSION_RESPONSE, {});

/// Nothing: the model gives `RemovePermission` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionResponse {}

shape!(RemovePermissionResponse, tables::REMOVE_PERMISSION_RESPONSE, {});
