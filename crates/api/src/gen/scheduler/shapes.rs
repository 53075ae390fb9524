//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model scheduler/2021-06-30: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AwsVpcConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub assign_public_ip: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub subnets: Vec<String>,
}

shape!(AwsVpcConfiguration, tables::AWS_VPC_CONFIGURATION, {
    0 => assign_public_ip,
    1 => security_groups,
    2 => subnets
});

/// `CapacityProviderStrategyItem` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub base: Option<i32>,
    pub capacity_provider: String,
    pub weight: Option<i32>,
}

shape!(CapacityProviderStrategyItem, tables::CAPACITY_PROVIDER_STRATEGY_ITEM, {
    0 => base,
    1 => capacity_provider,
    2 => weight
});

/// `CreateScheduleGroupInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateScheduleGroupInput {
    pub client_token: Option<String>,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}

shape!(CreateScheduleGroupInput, tables::CREATE_SCHEDULE_GROUP_INPUT, {
    0 => client_token,
    1 => name,
    2 => tags
});

/// `CreateScheduleGroupOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateScheduleGroupOutput {
    pub schedule_group_arn: String,
}

shape!(CreateScheduleGroupOutput, tables::CREATE_SCHEDULE_GROUP_OUTPUT, {
    0 => schedule_group_arn
});

/// `CreateScheduleInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateScheduleInput {
    pub action_after_completion: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<Timestamp>,
    pub flexible_time_window: FlexibleTimeWindow,
    pub group_name: Option<String>,
    pub kms_key_arn: Option<String>,
    pub name: String,
    pub schedule_expression: String,
    pub schedule_expression_timezone: Option<String>,
    pub start_date: Option<Timestamp>,
    pub state: Option<String>,
    pub target: Target,
}

shape!(CreateScheduleInput, tables::CREATE_SCHEDULE_INPUT, {
    0 => action_after_completion,
    1 => client_token,
    2 => description,
    3 => end_date,
    4 => flexible_time_window,
    5 => group_name,
    6 => kms_key_arn,
    7 => name,
    8 => schedule_expression,
    9 => schedule_expression_timezone,
    10 => start_date,
    11 => state,
    12 => target
});

/// `CreateScheduleOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateScheduleOutput {
    pub schedule_arn: String,
}

shape!(CreateScheduleOutput, tables::CREATE_SCHEDULE_OUTPUT, {
    0 => schedule_arn
});

/// `DeadLetterConfig` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

shape!(DeadLetterConfig, tables::DEAD_LETTER_CONFIG, {
    0 => arn
});

/// `DeleteScheduleGroupInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduleGroupInput {
    pub client_token: Option<String>,
    pub name: String,
}

shape!(DeleteScheduleGroupInput, tables::DELETE_SCHEDULE_GROUP_INPUT, {
    0 => client_token,
    1 => name
});

/// `DeleteScheduleGroupOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduleGroupOutput {}

shape!(DeleteScheduleGroupOutput, tables::DELETE_SCHEDULE_GROUP_OUTPUT, {});

/// `DeleteScheduleInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduleInput {
    pub client_token: Option<String>,
    pub group_name: Option<String>,
    pub name: String,
}

shape!(DeleteScheduleInput, tables::DELETE_SCHEDULE_INPUT, {
    0 => client_token,
    1 => group_name,
    2 => name
});

/// `DeleteScheduleOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduleOutput {}

shape!(DeleteScheduleOutput, tables::DELETE_SCHEDULE_OUTPUT, {});

/// `EcsParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EcsParameters {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<BTreeMap<String, String>>>,
    pub task_count: Option<i32>,
    pub task_definition_arn: String,
}

shape!(EcsParameters, tables::ECS_PARAMETERS, {
    0 => capacity_provider_strategy,
    1 => enable_ecs_managed_tags,
    2 => enable_execute_command,
    3 => group,
    4 => launch_type,
    5 => network_configuration,
    6 => placement_constraints,
    7 => placement_strategy,
    8 => platform_version,
    9 => propagate_tags,
    10 => reference_id,
    11 => tags,
    12 => task_count,
    13 => task_definition_arn
});

/// `EventBridgeParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EventBridgeParameters {
    pub detail_type: String,
    pub source: String,
}

shape!(EventBridgeParameters, tables::EVENT_BRIDGE_PARAMETERS, {
    0 => detail_type,
    1 => source
});

/// `FlexibleTimeWindow` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FlexibleTimeWindow {
    pub maximum_window_in_minutes: Option<i32>,
    pub mode: String,
}

shape!(FlexibleTimeWindow, tables::FLEXIBLE_TIME_WINDOW, {
    0 => maximum_window_in_minutes,
    1 => mode
});

/// `GetScheduleGroupInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetScheduleGroupInput {
    pub name: String,
}

shape!(GetScheduleGroupInput, tables::GET_SCHEDULE_GROUP_INPUT, {
    0 => name
});

/// `GetScheduleGroupOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetScheduleGroupOutput {
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub name: Option<String>,
    pub state: Option<String>,
}

shape!(GetScheduleGroupOutput, tables::GET_SCHEDULE_GROUP_OUTPUT, {
    0 => arn,
    1 => creation_date,
    2 => last_modification_date,
    3 => name,
    4 => state
});

/// `GetScheduleInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetScheduleInput {
    pub group_name: Option<String>,
    pub name: String,
}

shape!(GetScheduleInput, tables::GET_SCHEDULE_INPUT, {
    0 => group_name,
    1 => name
});

/// `GetScheduleOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetScheduleOutput {
    pub action_after_completion: Option<String>,
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub description: Option<String>,
    pub end_date: Option<Timestamp>,
    pub flexible_time_window: Option<FlexibleTimeWindow>,
    pub group_name: Option<String>,
    pub kms_key_arn: Option<String>,
    pub last_modification_date: Option<Timestamp>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub start_date: Option<Timestamp>,
    pub state: Option<String>,
    pub target: Option<Target>,
}

shape!(GetScheduleOutput, tables::GET_SCHEDULE_OUTPUT, {
    0 => action_after_completion,
    1 => arn,
    2 => creation_date,
    3 => description,
    4 => end_date,
    5 => flexible_time_window,
    6 => group_name,
    7 => kms_key_arn,
    8 => last_modification_date,
    9 => name,
    10 => schedule_expression,
    11 => schedule_expression_timezone,
    12 => start_date,
    13 => state,
    14 => target
});

/// `KinesisParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key: String,
}

shape!(KinesisParameters, tables::KINESIS_PARAMETERS, {
    0 => partition_key
});

/// `ListScheduleGroupsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListScheduleGroupsInput {
    pub max_results: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
}

shape!(ListScheduleGroupsInput, tables::LIST_SCHEDULE_GROUPS_INPUT, {
    0 => max_results,
    1 => name_prefix,
    2 => next_token
});

/// `ListScheduleGroupsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListScheduleGroupsOutput {
    pub next_token: Option<String>,
    pub schedule_groups: Vec<ScheduleGroupSummary>,
}

shape!(ListScheduleGroupsOutput, tables::LIST_SCHEDULE_GROUPS_OUTPUT, {
    0 => next_token,
    1 => schedule_groups
});

/// `ListSchedulesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListSchedulesInput {
    pub group_name: Option<String>,
    pub max_results: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub state: Option<String>,
}

shape!(ListSchedulesInput, tables::LIST_SCHEDULES_INPUT, {
    0 => group_name,
    1 => max_results,
    2 => name_prefix,
    3 => next_token,
    4 => state
});

/// `ListSchedulesOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListSchedulesOutput {
    pub next_token: Option<String>,
    pub schedules: Vec<ScheduleSummary>,
}

shape!(ListSchedulesOutput, tables::LIST_SCHEDULES_OUTPUT, {
    0 => next_token,
    1 => schedules
});

/// `ListTagsForResourceInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

shape!(ListTagsForResourceInput, tables::LIST_TAGS_FOR_RESOURCE_INPUT, {
    0 => resource_arn
});

/// `ListTagsForResourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

shape!(ListTagsForResourceOutput, tables::LIST_TAGS_FOR_RESOURCE_OUTPUT, {
    0 => tags
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
    pub expression: Option<String>,
    pub r#type: Option<String>,
}

shape!(PlacementConstraint, tables::PLACEMENT_CONSTRAINT, {
    0 => expression,
    1 => r#type
});

/// `PlacementStrategy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PlacementStrategy {
    pub field: Option<String>,
    pub r#type: Option<String>,
}

shape!(PlacementStrategy, tables::PLACEMENT_STRATEGY, {
    0 => field,
    1 => r#type
});

/// `RetryPolicy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_event_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
}

shape!(RetryPolicy, tables::RETRY_POLICY, {
    0 => maximum_event_age_in_seconds,
    1 => maximum_retry_attempts
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

/// `ScheduleGroupSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleGroupSummary {
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub name: Option<String>,
    pub state: Option<String>,
}

shape!(ScheduleGroupSummary, tables::SCHEDULE_GROUP_SUMMARY, {
    0 => arn,
    1 => creation_date,
    2 => last_modification_date,
    3 => name,
    4 => state
});

/// `ScheduleSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleSummary {
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub group_name: Option<String>,
    pub last_modification_date: Option<Timestamp>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub target: Option<TargetSummary>,
}

shape!(ScheduleSummary, tables::SCHEDULE_SUMMARY, {
    0 => arn,
    1 => creation_date,
    2 => group_name,
    3 => last_modification_date,
    4 => name,
    5 => state,
    6 => target
});

/// `SqsParameters` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

shape!(SqsParameters, tables::SQS_PARAMETERS, {
    0 => message_group_id
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

/// `TagResourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

shape!(TagResourceOutput, tables::TAG_RESOURCE_OUTPUT, {});

/// `Target` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Target {
    pub arn: String,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub ecs_parameters: Option<EcsParameters>,
    pub event_bridge_parameters: Option<EventBridgeParameters>,
    pub input: Option<String>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub retry_policy: Option<RetryPolicy>,
    pub role_arn: String,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub sqs_parameters: Option<SqsParameters>,
}

shape!(Target, tables::TARGET, {
    0 => arn,
    1 => dead_letter_config,
    2 => ecs_parameters,
    3 => event_bridge_parameters,
    4 => input,
    5 => kinesis_parameters,
    6 => retry_policy,
    7 => role_arn,
    8 => sage_maker_pipeline_parameters,
    9 => sqs_parameters
});

/// `TargetSummary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TargetSummary {
    pub arn: String,
}

shape!(TargetSummary, tables::TARGET_SUMMARY, {
    0 => arn
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

/// `UntagResourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

shape!(UntagResourceOutput, tables::UNTAG_RESOURCE_OUTPUT, {});

/// `UpdateScheduleInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateScheduleInput {
    pub action_after_completion: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<Timestamp>,
    pub flexible_time_window: FlexibleTimeWindow,
    pub group_name: Option<String>,
    pub kms_key_arn: Option<String>,
    pub name: String,
    pub schedule_expression: String,
    pub schedule_expression_timezone: Option<String>,
    pub start_date: Option<Timestamp>,
    pub state: Option<String>,
    pub target: Target,
}

shape!(UpdateScheduleInput, tables::UPDATE_SCHEDULE_INPUT, {
    0 => action_after_completion,
    1 => client_token,
    2 => description,
    3 => end_date,
    4 => flexible_time_window,
    5 => group_name,
    6 => kms_key_arn,
    7 => name,
    8 => schedule_expression,
    9 => schedule_expression_timezone,
    10 => start_date,
    11 => state,
    12 => target
});

/// `UpdateScheduleOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateScheduleOutput {
    pub schedule_arn: String,
}

shape!(UpdateScheduleOutput, tables::UPDATE_SCHEDULE_OUTPUT, {
    0 => schedule_arn
});
