//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model events/2015-10-07: change crates/api/models or crates/xtask, not this file.

//! Not checked, because Rust's regular expressions cannot say them:
//!
//! - PathParameter: `^(?!\s*$).+`

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ACTION: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_ACTION);
pub static APP_SYNC_PARAMETERS: Structure = Structure::new(
    "AppSyncParameters",
    &[Member::optional("GraphQLOperation", &GRAPH_QL_OPERATION)],
);
pub static TYPE_OF_APP_SYNC_PARAMETERS: Type = Type::new(Kind::Structure(&APP_SYNC_PARAMETERS));
pub static ARCHIVE: Structure = Structure::new(
    "Archive",
    &[
        Member::optional("ArchiveName", &ARCHIVE_NAME),
        Member::optional("EventSourceArn", &EVENT_BUS_ARN),
        Member::optional("State", &ARCHIVE_STATE),
        Member::optional("StateReason", &ARCHIVE_STATE_REASON),
        Member::optional("RetentionDays", &RETENTION_DAYS),
        Member::optional("SizeBytes", &LONG),
        Member::optional("EventCount", &LONG),
        Member::optional("CreationTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_ARCHIVE: Type = Type::new(Kind::Structure(&ARCHIVE));
pub static ARCHIVE_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(1600)
    .pattern(&PATTERN_OF_ARCHIVE_ARN);
pub static ARCHIVE_DESCRIPTION: Type = Type::new(Kind::String)
    .max(512)
    .pattern(&PATTERN_OF_ARCHIVE_DESCRIPTION);
pub static ARCHIVE_NAME: Type = Type::new(Kind::String).min(1).max(48).pattern(&PATTERN_OF_ARCHIVE_NAME);
pub static ARCHIVE_RESPONSE_LIST: Type = Type::list(&TYPE_OF_ARCHIVE);
pub static ARCHIVE_STATE: Type = Type::new(Kind::String).values(&[
    "ENABLED",
    "DISABLED",
    "CREATING",
    "UPDATING",
    "CREATE_FAILED",
    "UPDATE_FAILED",
]);
pub static ARCHIVE_STATE_REASON: Type = Type::new(Kind::String)
    .max(512)
    .pattern(&PATTERN_OF_ARCHIVE_DESCRIPTION);
pub static ARN: Type = Type::new(Kind::String).min(1).max(1600);
pub static ASSIGN_PUBLIC_IP: Type = Type::new(Kind::String).values(&["ENABLED", "DISABLED"]);
pub static AWS_VPC_CONFIGURATION: Structure = Structure::new(
    "AwsVpcConfiguration",
    &[
        Member::required("Subnets", &STRING_LIST),
        Member::optional("SecurityGroups", &STRING_LIST),
        Member::optional("AssignPublicIp", &ASSIGN_PUBLIC_IP),
    ],
);
pub static TYPE_OF_AWS_VPC_CONFIGURATION: Type = Type::new(Kind::Structure(&AWS_VPC_CONFIGURATION));
pub static BATCH_ARRAY_PROPERTIES: Structure =
    Structure::new("BatchArrayProperties", &[Member::optional("Size", &INTEGER)]);
pub static TYPE_OF_BATCH_ARRAY_PROPERTIES: Type = Type::new(Kind::Structure(&BATCH_ARRAY_PROPERTIES));
pub static BATCH_PARAMETERS: Structure = Structure::new(
    "BatchParameters",
    &[
        Member::required("JobDefinition", &STRING),
        Member::required("JobName", &STRING),
        Member::optional("ArrayProperties", &TYPE_OF_BATCH_ARRAY_PROPERTIES),
        Member::optional("RetryStrategy", &TYPE_OF_BATCH_RETRY_STRATEGY),
    ],
);
pub static TYPE_OF_BATCH_PARAMETERS: Type = Type::new(Kind::Structure(&BATCH_PARAMETERS));
pub static BATCH_RETRY_STRATEGY: Structure =
    Structure::new("BatchRetryStrategy", &[Member::optional("Attempts", &INTEGER)]);
pub static TYPE_OF_BATCH_RETRY_STRATEGY: Type = Type::new(Kind::Structure(&BATCH_RETRY_STRATEGY));
pub static BOOLEAN: Type = Type::new(Kind::Boolean);
pub static CANCEL_REPLAY_REQUEST: Structure =
    Structure::new("CancelReplayRequest", &[Member::required("ReplayName", &REPLAY_NAME)]);
pub static TYPE_OF_CANCEL_REPLAY_REQUEST: Type = Type::new(Kind::Structure(&CANCEL_REPLAY_REQUEST));
pub static CANCEL_REPLAY_RESPONSE: Structure = Structure::new(
    "CancelReplayResponse",
    &[
        Member::optional("ReplayArn", &REPLAY_ARN),
        Member::optional("State", &REPLAY_STATE),
        Member::optional("StateReason", &REPLAY_STATE_REASON),
    ],
);
pub static TYPE_OF_CANCEL_REPLAY_RESPONSE: Type = Type::new(Kind::Structure(&CANCEL_REPLAY_RESPONSE));
pub static CAPACITY_PROVIDER: Type = Type::new(Kind::String).min(1).max(255);
pub static CAPACITY_PROVIDER_STRATEGY: Type = Type::list(&TYPE_OF_CAPACITY_PROVIDER_STRATEGY_ITEM).max(6);
pub static CAPACITY_PROVIDER_STRATEGY_ITEM: Structure = Structure::new(
    "CapacityProviderStrategyItem",
    &[
        Member::required("capacityProvider", &CAPACITY_PROVIDER),
        Member::optional("weight", &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
        Member::optional("base", &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
    ],
);
pub static TYPE_OF_CAPACITY_PROVIDER_STRATEGY_ITEM: Type = Type::new(Kind::Structure(&CAPACITY_PROVIDER_STRATEGY_ITEM));
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Type = Type::new(Kind::Integer).min(0).max(100000);
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Type = Type::new(Kind::Integer).min(0).max(1000);
pub static CONDITION: Structure = Structure::new(
    "Condition",
    &[
        Member::required("Type", &STRING),
        Member::required("Key", &STRING),
        Member::required("Value", &STRING),
    ],
);
pub static TYPE_OF_CONDITION: Type = Type::new(Kind::Structure(&CONDITION));
pub static CREATE_ARCHIVE_REQUEST: Structure = Structure::new(
    "CreateArchiveRequest",
    &[
        Member::required("ArchiveName", &ARCHIVE_NAME),
        Member::required("EventSourceArn", &EVENT_BUS_ARN),
        Member::optional("Description", &ARCHIVE_DESCRIPTION),
        Member::optional("EventPattern", &EVENT_PATTERN),
        Member::optional("RetentionDays", &RETENTION_DAYS),
        Member::optional("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
    ],
);
pub static TYPE_OF_CREATE_ARCHIVE_REQUEST: Type = Type::new(Kind::Structure(&CREATE_ARCHIVE_REQUEST));
pub static CREATE_ARCHIVE_RESPONSE: Structure = Structure::new(
    "CreateArchiveResponse",
    &[
        Member::optional("ArchiveArn", &ARCHIVE_ARN),
        Member::optional("State", &ARCHIVE_STATE),
        Member::optional("StateReason", &ARCHIVE_STATE_REASON),
        Member::optional("CreationTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_CREATE_ARCHIVE_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_ARCHIVE_RESPONSE));
pub static CREATE_EVENT_BUS_REQUEST: Structure = Structure::new(
    "CreateEventBusRequest",
    &[
        Member::required("Name", &EVENT_BUS_NAME),
        Member::optional("EventSourceName", &EVENT_SOURCE_NAME),
        Member::optional("Description", &EVENT_BUS_DESCRIPTION),
        Member::optional("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        Member::optional("DeadLetterConfig", &TYPE_OF_DEAD_LETTER_CONFIG),
        Member::optional("LogConfig", &TYPE_OF_LOG_CONFIG),
        Member::optional("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_CREATE_EVENT_BUS_REQUEST: Type = Type::new(Kind::Structure(&CREATE_EVENT_BUS_REQUEST));
pub static CREATE_EVENT_BUS_RESPONSE: Structure = Structure::new(
    "CreateEventBusResponse",
    &[
        Member::optional("EventBusArn", &STRING),
        Member::optional("Description", &EVENT_BUS_DESCRIPTION),
        Member::optional("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        Member::optional("DeadLetterConfig", &TYPE_OF_DEAD_LETTER_CONFIG),
        Member::optional("LogConfig", &TYPE_OF_LOG_CONFIG),
    ],
);
pub static TYPE_OF_CREATE_EVENT_BUS_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_EVENT_BUS_RESPONSE));
pub static CREATED_BY: Type = Type::new(Kind::String).min(1).max(128);
pub static DATABASE: Type = Type::new(Kind::String).min(1).max(64);
pub static DB_USER: Type = Type::new(Kind::String).min(1).max(128);
pub static DEAD_LETTER_CONFIG: Structure =
    Structure::new("DeadLetterConfig", &[Member::optional("Arn", &RESOURCE_ARN)]);
pub static TYPE_OF_DEAD_LETTER_CONFIG: Type = Type::new(Kind::Structure(&DEAD_LETTER_CONFIG));
pub static DELETE_ARCHIVE_REQUEST: Structure = Structure::new(
    "DeleteArchiveRequest",
    &[Member::required("ArchiveName", &ARCHIVE_NAME)],
);
pub static TYPE_OF_DELETE_ARCHIVE_REQUEST: Type = Type::new(Kind::Structure(&DELETE_ARCHIVE_REQUEST));
pub static DELETE_ARCHIVE_RESPONSE: Structure = Structure::new("DeleteArchiveResponse", &[]);
pub static TYPE_OF_DELETE_ARCHIVE_RESPONSE: Type = Type::new(Kind::Structure(&DELETE_ARCHIVE_RESPONSE));
pub static DELETE_EVENT_BUS_REQUEST: Structure =
    Structure::new("DeleteEventBusRequest", &[Member::required("Name", &EVENT_BUS_NAME)]);
pub static TYPE_OF_DELETE_EVENT_BUS_REQUEST: Type = Type::new(Kind::Structure(&DELETE_EVENT_BUS_REQUEST));
pub static DELETE_RULE_REQUEST: Structure = Structure::new(
    "DeleteRuleRequest",
    &[
        Member::required("Name", &RULE_NAME),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::optional("Force", &BOOLEAN),
    ],
);
pub static TYPE_OF_DELETE_RULE_REQUEST: Type = Type::new(Kind::Structure(&DELETE_RULE_REQUEST));
pub static DESCRIBE_ARCHIVE_REQUEST: Structure = Structure::new(
    "DescribeArchiveRequest",
    &[Member::required("ArchiveName", &ARCHIVE_NAME)],
);
pub static TYPE_OF_DESCRIBE_ARCHIVE_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_ARCHIVE_REQUEST));
pub static DESCRIBE_ARCHIVE_RESPONSE: Structure = Structure::new(
    "DescribeArchiveResponse",
    &[
        Member::optional("ArchiveArn", &ARCHIVE_ARN),
        Member::optional("ArchiveName", &ARCHIVE_NAME),
        Member::optional("EventSourceArn", &EVENT_BUS_ARN),
        Member::optional("Description", &ARCHIVE_DESCRIPTION),
        Member::optional("EventPattern", &EVENT_PATTERN),
        Member::optional("State", &ARCHIVE_STATE),
        Member::optional("StateReason", &ARCHIVE_STATE_REASON),
        Member::optional("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        Member::optional("RetentionDays", &RETENTION_DAYS),
        Member::optional("SizeBytes", &LONG),
        Member::optional("EventCount", &LONG),
        Member::optional("CreationTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_DESCRIBE_ARCHIVE_RESPONSE: Type = Type::new(Kind::Structure(&DESCRIBE_ARCHIVE_RESPONSE));
pub static DESCRIBE_EVENT_BUS_REQUEST: Structure = Structure::new(
    "DescribeEventBusRequest",
    &[Member::optional("Name", &EVENT_BUS_NAME_OR_ARN)],
);
pub static TYPE_OF_DESCRIBE_EVENT_BUS_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_EVENT_BUS_REQUEST));
pub static DESCRIBE_EVENT_BUS_RESPONSE: Structure = Structure::new(
    "DescribeEventBusResponse",
    &[
        Member::optional("Name", &STRING),
        Member::optional("Arn", &STRING),
        Member::optional("Description", &EVENT_BUS_DESCRIPTION),
        Member::optional("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        Member::optional("DeadLetterConfig", &TYPE_OF_DEAD_LETTER_CONFIG),
        Member::optional("Policy", &STRING),
        Member::optional("LogConfig", &TYPE_OF_LOG_CONFIG),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastModifiedTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_DESCRIBE_EVENT_BUS_RESPONSE: Type = Type::new(Kind::Structure(&DESCRIBE_EVENT_BUS_RESPONSE));
pub static DESCRIBE_REPLAY_REQUEST: Structure =
    Structure::new("DescribeReplayRequest", &[Member::required("ReplayName", &REPLAY_NAME)]);
pub static TYPE_OF_DESCRIBE_REPLAY_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_REPLAY_REQUEST));
pub static DESCRIBE_REPLAY_RESPONSE: Structure = Structure::new(
    "DescribeReplayResponse",
    &[
        Member::optional("ReplayName", &REPLAY_NAME),
        Member::optional("ReplayArn", &REPLAY_ARN),
        Member::optional("Description", &REPLAY_DESCRIPTION),
        Member::optional("State", &REPLAY_STATE),
        Member::optional("StateReason", &REPLAY_STATE_REASON),
        Member::optional("EventSourceArn", &ARCHIVE_ARN),
        Member::optional("Destination", &TYPE_OF_REPLAY_DESTINATION),
        Member::optional("EventStartTime", &TIMESTAMP),
        Member::optional("EventEndTime", &TIMESTAMP),
        Member::optional("EventLastReplayedTime", &TIMESTAMP),
        Member::optional("ReplayStartTime", &TIMESTAMP),
        Member::optional("ReplayEndTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_DESCRIBE_REPLAY_RESPONSE: Type = Type::new(Kind::Structure(&DESCRIBE_REPLAY_RESPONSE));
pub static DESCRIBE_RULE_REQUEST: Structure = Structure::new(
    "DescribeRuleRequest",
    &[
        Member::required("Name", &RULE_NAME),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
    ],
);
pub static TYPE_OF_DESCRIBE_RULE_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_RULE_REQUEST));
pub static DESCRIBE_RULE_RESPONSE: Structure = Structure::new(
    "DescribeRuleResponse",
    &[
        Member::optional("Name", &RULE_NAME),
        Member::optional("Arn", &RULE_ARN),
        Member::optional("EventPattern", &EVENT_PATTERN),
        Member::optional("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::optional("State", &RULE_STATE),
        Member::optional("Description", &RULE_DESCRIPTION),
        Member::optional("RoleArn", &ROLE_ARN),
        Member::optional("ManagedBy", &MANAGED_BY),
        Member::optional("EventBusName", &EVENT_BUS_NAME),
        Member::optional("CreatedBy", &CREATED_BY),
    ],
);
pub static TYPE_OF_DESCRIBE_RULE_RESPONSE: Type = Type::new(Kind::Structure(&DESCRIBE_RULE_RESPONSE));
pub static DISABLE_RULE_REQUEST: Structure = Structure::new(
    "DisableRuleRequest",
    &[
        Member::required("Name", &RULE_NAME),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
    ],
);
pub static TYPE_OF_DISABLE_RULE_REQUEST: Type = Type::new(Kind::Structure(&DISABLE_RULE_REQUEST));
pub static ECS_PARAMETERS: Structure = Structure::new(
    "EcsParameters",
    &[
        Member::required("TaskDefinitionArn", &ARN),
        Member::optional("TaskCount", &LIMIT_MIN1),
        Member::optional("LaunchType", &LAUNCH_TYPE),
        Member::optional("NetworkConfiguration", &TYPE_OF_NETWORK_CONFIGURATION),
        Member::optional("PlatformVersion", &STRING),
        Member::optional("Group", &STRING),
        Member::optional("CapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::optional("EnableECSManagedTags", &BOOLEAN),
        Member::optional("EnableExecuteCommand", &BOOLEAN),
        Member::optional("PlacementConstraints", &PLACEMENT_CONSTRAINTS),
        Member::optional("PlacementStrategy", &PLACEMENT_STRATEGIES),
        Member::optional("PropagateTags", &PROPAGATE_TAGS),
        Member::optional("ReferenceId", &REFERENCE_ID),
        Member::optional("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_ECS_PARAMETERS: Type = Type::new(Kind::Structure(&ECS_PARAMETERS));
pub static ENABLE_RULE_REQUEST: Structure = Structure::new(
    "EnableRuleRequest",
    &[
        Member::required("Name", &RULE_NAME),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
    ],
);
pub static TYPE_OF_ENABLE_RULE_REQUEST: Type = Type::new(Kind::Structure(&ENABLE_RULE_REQUEST));
pub static ENDPOINT_ID: Type = Type::new(Kind::String).min(1).max(50).pattern(&PATTERN_OF_ENDPOINT_ID);
pub static ERROR_CODE: Type = Type::new(Kind::String);
pub static ERROR_MESSAGE: Type = Type::new(Kind::String);
pub static EVENT_BUS: Structure = Structure::new(
    "EventBus",
    &[
        Member::optional("Name", &STRING),
        Member::optional("Arn", &STRING),
        Member::optional("Description", &EVENT_BUS_DESCRIPTION),
        Member::optional("Policy", &STRING),
        Member::optional("CreationTime", &TIMESTAMP),
        Member::optional("LastModifiedTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_EVENT_BUS: Type = Type::new(Kind::Structure(&EVENT_BUS));
pub static EVENT_BUS_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(1600)
    .pattern(&PATTERN_OF_ARCHIVE_ARN);
pub static EVENT_BUS_DESCRIPTION: Type = Type::new(Kind::String).max(512);
pub static EVENT_BUS_LIST: Type = Type::list(&TYPE_OF_EVENT_BUS);
pub static EVENT_BUS_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_EVENT_BUS_NAME);
pub static EVENT_BUS_NAME_OR_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(1600)
    .pattern(&PATTERN_OF_EVENT_BUS_NAME_OR_ARN);
pub static EVENT_ID: Type = Type::new(Kind::String).max(64);
pub static EVENT_PATTERN: Type = Type::new(Kind::String).max(4096);
pub static EVENT_RESOURCE: Type = Type::new(Kind::String).max(2048);
pub static EVENT_RESOURCE_LIST: Type = Type::list(&EVENT_RESOURCE);
pub static EVENT_SOURCE_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_EVENT_SOURCE_NAME);
pub static EVENT_TIME: Type = Type::new(Kind::Timestamp(None));
pub static GRAPH_QL_OPERATION: Type = Type::new(Kind::String).min(1).max(1048576).sensitive();
pub static HEADER_KEY: Type = Type::new(Kind::String).max(512).pattern(&PATTERN_OF_HEADER_KEY);
pub static HEADER_PARAMETERS_MAP: Type = Type::map(&HEADER_KEY, &HEADER_VALUE);
pub static HEADER_VALUE: Type = Type::new(Kind::String).max(512).pattern(&PATTERN_OF_HEADER_VALUE);
pub static HTTP_PARAMETERS: Structure = Structure::new(
    "HttpParameters",
    &[
        Member::optional("PathParameterValues", &PATH_PARAMETER_LIST),
        Member::optional("HeaderParameters", &HEADER_PARAMETERS_MAP),
        Member::optional("QueryStringParameters", &QUERY_STRING_PARAMETERS_MAP),
    ],
);
pub static TYPE_OF_HTTP_PARAMETERS: Type = Type::new(Kind::Structure(&HTTP_PARAMETERS));
pub static INCLUDE_DETAIL: Type = Type::new(Kind::String).values(&["NONE", "FULL"]);
pub static INPUT_TRANSFORMER: Structure = Structure::new(
    "InputTransformer",
    &[
        Member::optional("InputPathsMap", &TRANSFORMER_PATHS),
        Member::required("InputTemplate", &TRANSFORMER_INPUT),
    ],
);
pub static TYPE_OF_INPUT_TRANSFORMER: Type = Type::new(Kind::Structure(&INPUT_TRANSFORMER));
pub static INPUT_TRANSFORMER_PATH_KEY: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_INPUT_TRANSFORMER_PATH_KEY);
pub static INTEGER: Type = Type::new(Kind::Integer);
pub static KINESIS_PARAMETERS: Structure = Structure::new(
    "KinesisParameters",
    &[Member::required("PartitionKeyPath", &TARGET_PARTITION_KEY_PATH)],
);
pub static TYPE_OF_KINESIS_PARAMETERS: Type = Type::new(Kind::Structure(&KINESIS_PARAMETERS));
pub static KMS_KEY_IDENTIFIER: Type = Type::new(Kind::String)
    .max(2048)
    .pattern(&PATTERN_OF_KMS_KEY_IDENTIFIER);
pub static LAUNCH_TYPE: Type = Type::new(Kind::String).values(&["EC2", "FARGATE", "EXTERNAL"]);
pub static LEVEL: Type = Type::new(Kind::String).values(&["OFF", "ERROR", "INFO", "TRACE"]);
pub static LIMIT_MAX100: Type = Type::new(Kind::Integer).min(1).max(100);
pub static LIMIT_MIN1: Type = Type::new(Kind::Integer).min(1);
pub static LIST_ARCHIVES_REQUEST: Structure = Structure::new(
    "ListArchivesRequest",
    &[
        Member::optional("NamePrefix", &ARCHIVE_NAME),
        Member::optional("EventSourceArn", &EVENT_BUS_ARN),
        Member::optional("State", &ARCHIVE_STATE),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Limit", &LIMIT_MAX100),
    ],
);
pub static TYPE_OF_LIST_ARCHIVES_REQUEST: Type = Type::new(Kind::Structure(&LIST_ARCHIVES_REQUEST));
pub static LIST_ARCHIVES_RESPONSE: Structure = Structure::new(
    "ListArchivesResponse",
    &[
        Member::optional("Archives", &ARCHIVE_RESPONSE_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_ARCHIVES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_ARCHIVES_RESPONSE));
pub static LIST_EVENT_BUSES_REQUEST: Structure = Structure::new(
    "ListEventBusesRequest",
    &[
        Member::optional("NamePrefix", &EVENT_BUS_NAME),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Limit", &LIMIT_MAX100),
    ],
);
pub static TYPE_OF_LIST_EVENT_BUSES_REQUEST: Type = Type::new(Kind::Structure(&LIST_EVENT_BUSES_REQUEST));
pub static LIST_EVENT_BUSES_RESPONSE: Structure = Structure::new(
    "ListEventBusesResponse",
    &[
        Member::optional("EventBuses", &EVENT_BUS_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_EVENT_BUSES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_EVENT_BUSES_RESPONSE));
pub static LIST_REPLAYS_REQUEST: Structure = Structure::new(
    "ListReplaysRequest",
    &[
        Member::optional("NamePrefix", &REPLAY_NAME),
        Member::optional("State", &REPLAY_STATE),
        Member::optional("EventSourceArn", &ARCHIVE_ARN),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Limit", &LIMIT_MAX100),
    ],
);
pub static TYPE_OF_LIST_REPLAYS_REQUEST: Type = Type::new(Kind::Structure(&LIST_REPLAYS_REQUEST));
pub static LIST_REPLAYS_RESPONSE: Structure = Structure::new(
    "ListReplaysResponse",
    &[
        Member::optional("Replays", &REPLAY_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_REPLAYS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_REPLAYS_RESPONSE));
pub static LIST_RULE_NAMES_BY_TARGET_REQUEST: Structure = Structure::new(
    "ListRuleNamesByTargetRequest",
    &[
        Member::required("TargetArn", &TARGET_ARN),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Limit", &LIMIT_MAX100),
    ],
);
pub static TYPE_OF_LIST_RULE_NAMES_BY_TARGET_REQUEST: Type =
    Type::new(Kind::Structure(&LIST_RULE_NAMES_BY_TARGET_REQUEST));
pub static LIST_RULE_NAMES_BY_TARGET_RESPONSE: Structure = Structure::new(
    "ListRuleNamesByTargetResponse",
    &[
        Member::optional("RuleNames", &RULE_NAME_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_RULE_NAMES_BY_TARGET_RESPONSE: Type =
    Type::new(Kind::Structure(&LIST_RULE_NAMES_BY_TARGET_RESPONSE));
pub static LIST_RULES_REQUEST: Structure = Structure::new(
    "ListRulesRequest",
    &[
        Member::optional("NamePrefix", &RULE_NAME),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Limit", &LIMIT_MAX100),
    ],
);
pub static TYPE_OF_LIST_RULES_REQUEST: Type = Type::new(Kind::Structure(&LIST_RULES_REQUEST));
pub static LIST_RULES_RESPONSE: Structure = Structure::new(
    "ListRulesResponse",
    &[
        Member::optional("Rules", &RULE_RESPONSE_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_RULES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_RULES_RESPONSE));
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure =
    Structure::new("ListTagsForResourceRequest", &[Member::required("ResourceARN", &ARN)]);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_REQUEST));
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure =
    Structure::new("ListTagsForResourceResponse", &[Member::optional("Tags", &TAG_LIST)]);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_RESPONSE));
pub static LIST_TARGETS_BY_RULE_REQUEST: Structure = Structure::new(
    "ListTargetsByRuleRequest",
    &[
        Member::required("Rule", &RULE_NAME),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Limit", &LIMIT_MAX100),
    ],
);
pub static TYPE_OF_LIST_TARGETS_BY_RULE_REQUEST: Type = Type::new(Kind::Structure(&LIST_TARGETS_BY_RULE_REQUEST));
pub static LIST_TARGETS_BY_RULE_RESPONSE: Structure = Structure::new(
    "ListTargetsByRuleResponse",
    &[
        Member::optional("Targets", &TARGET_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_TARGETS_BY_RULE_RESPONSE: Type = Type::new(Kind::Structure(&LIST_TARGETS_BY_RULE_RESPONSE));
pub static LOG_CONFIG: Structure = Structure::new(
    "LogConfig",
    &[
        Member::optional("IncludeDetail", &INCLUDE_DETAIL),
        Member::optional("Level", &LEVEL),
    ],
);
pub static TYPE_OF_LOG_CONFIG: Type = Type::new(Kind::Structure(&LOG_CONFIG));
pub static LONG: Type = Type::new(Kind::Integer);
pub static MANAGED_BY: Type = Type::new(Kind::String).min(1).max(128);
pub static MAXIMUM_EVENT_AGE_IN_SECONDS: Type = Type::new(Kind::Integer).min(60).max(86400);
pub static MAXIMUM_RETRY_ATTEMPTS: Type = Type::new(Kind::Integer).min(0).max(185);
pub static MESSAGE_GROUP_ID: Type = Type::new(Kind::String).max(100);
pub static NETWORK_CONFIGURATION: Structure = Structure::new(
    "NetworkConfiguration",
    &[Member::optional("awsvpcConfiguration", &TYPE_OF_AWS_VPC_CONFIGURATION)],
);
pub static TYPE_OF_NETWORK_CONFIGURATION: Type = Type::new(Kind::Structure(&NETWORK_CONFIGURATION));
pub static NEXT_TOKEN: Type = Type::new(Kind::String).min(1).max(2048);
pub static NON_PARTNER_EVENT_BUS_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_ARCHIVE_NAME);
pub static NON_PARTNER_EVENT_BUS_NAME_OR_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(1600)
    .pattern(&PATTERN_OF_NON_PARTNER_EVENT_BUS_NAME_OR_ARN);
pub static PATH_PARAMETER: Type = Type::new(Kind::String);
pub static PATH_PARAMETER_LIST: Type = Type::list(&PATH_PARAMETER);
pub static PLACEMENT_CONSTRAINT: Structure = Structure::new(
    "PlacementConstraint",
    &[
        Member::optional("type", &PLACEMENT_CONSTRAINT_TYPE),
        Member::optional("expression", &PLACEMENT_CONSTRAINT_EXPRESSION),
    ],
);
pub static TYPE_OF_PLACEMENT_CONSTRAINT: Type = Type::new(Kind::Structure(&PLACEMENT_CONSTRAINT));
pub static PLACEMENT_CONSTRAINT_EXPRESSION: Type = Type::new(Kind::String).max(2000);
pub static PLACEMENT_CONSTRAINT_TYPE: Type = Type::new(Kind::String).values(&["distinctInstance", "memberOf"]);
pub static PLACEMENT_CONSTRAINTS: Type = Type::list(&TYPE_OF_PLACEMENT_CONSTRAINT).max(10);
pub static PLACEMENT_STRATEGIES: Type = Type::list(&TYPE_OF_PLACEMENT_STRATEGY).max(5);
pub static PLACEMENT_STRATEGY: Structure = Structure::new(
    "PlacementStrategy",
    &[
        Member::optional("type", &PLACEMENT_STRATEGY_TYPE),
        Member::optional("field", &PLACEMENT_STRATEGY_FIELD),
    ],
);
pub static TYPE_OF_PLACEMENT_STRATEGY: Type = Type::new(Kind::Structure(&PLACEMENT_STRATEGY));
pub static PLACEMENT_STRATEGY_FIELD: Type = Type::new(Kind::String).max(255);
pub static PLACEMENT_STRATEGY_TYPE: Type = Type::new(Kind::String).values(&["random", "spread", "binpack"]);
pub static PRINCIPAL: Type = Type::new(Kind::String).min(1).max(12).pattern(&PATTERN_OF_PRINCIPAL);
pub static PROPAGATE_TAGS: Type = Type::new(Kind::String).values(&["TASK_DEFINITION"]);
pub static PUT_EVENTS_REQUEST: Structure = Structure::new(
    "PutEventsRequest",
    &[
        Member::required("Entries", &PUT_EVENTS_REQUEST_ENTRY_LIST),
        Member::optional("EndpointId", &ENDPOINT_ID),
    ],
);
pub static TYPE_OF_PUT_EVENTS_REQUEST: Type = Type::new(Kind::Structure(&PUT_EVENTS_REQUEST));
pub static PUT_EVENTS_REQUEST_ENTRY: Structure = Structure::new(
    "PutEventsRequestEntry",
    &[
        Member::optional("Time", &EVENT_TIME),
        Member::optional("Source", &STRING),
        Member::optional("Resources", &EVENT_RESOURCE_LIST),
        Member::optional("DetailType", &STRING),
        Member::optional("Detail", &STRING),
        Member::optional("EventBusName", &NON_PARTNER_EVENT_BUS_NAME_OR_ARN),
        Member::optional("TraceHeader", &TRACE_HEADER),
    ],
);
pub static TYPE_OF_PUT_EVENTS_REQUEST_ENTRY: Type = Type::new(Kind::Structure(&PUT_EVENTS_REQUEST_ENTRY));
pub static PUT_EVENTS_REQUEST_ENTRY_LIST: Type = Type::list(&TYPE_OF_PUT_EVENTS_REQUEST_ENTRY).min(1).max(10);
pub static PUT_EVENTS_RESPONSE: Structure = Structure::new(
    "PutEventsResponse",
    &[
        Member::optional("FailedEntryCount", &INTEGER),
        Member::optional("Entries", &PUT_EVENTS_RESULT_ENTRY_LIST),
    ],
);
pub static TYPE_OF_PUT_EVENTS_RESPONSE: Type = Type::new(Kind::Structure(&PUT_EVENTS_RESPONSE));
pub static PUT_EVENTS_RESULT_ENTRY: Structure = Structure::new(
    "PutEventsResultEntry",
    &[
        Member::optional("EventId", &EVENT_ID),
        Member::optional("ErrorCode", &ERROR_CODE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE),
    ],
);
pub static TYPE_OF_PUT_EVENTS_RESULT_ENTRY: Type = Type::new(Kind::Structure(&PUT_EVENTS_RESULT_ENTRY));
pub static PUT_EVENTS_RESULT_ENTRY_LIST: Type = Type::list(&TYPE_OF_PUT_EVENTS_RESULT_ENTRY);
pub static PUT_PERMISSION_REQUEST: Structure = Structure::new(
    "PutPermissionRequest",
    &[
        Member::optional("EventBusName", &NON_PARTNER_EVENT_BUS_NAME),
        Member::optional("Action", &ACTION),
        Member::optional("Principal", &PRINCIPAL),
        Member::optional("StatementId", &STATEMENT_ID),
        Member::optional("Condition", &TYPE_OF_CONDITION),
        Member::optional("Policy", &STRING),
    ],
);
pub static TYPE_OF_PUT_PERMISSION_REQUEST: Type = Type::new(Kind::Structure(&PUT_PERMISSION_REQUEST));
pub static PUT_RULE_REQUEST: Structure = Structure::new(
    "PutRuleRequest",
    &[
        Member::required("Name", &RULE_NAME),
        Member::optional("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::optional("EventPattern", &EVENT_PATTERN),
        Member::optional("State", &RULE_STATE),
        Member::optional("Description", &RULE_DESCRIPTION),
        Member::optional("RoleArn", &ROLE_ARN),
        Member::optional("Tags", &TAG_LIST),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
    ],
);
pub static TYPE_OF_PUT_RULE_REQUEST: Type = Type::new(Kind::Structure(&PUT_RULE_REQUEST));
pub static PUT_RULE_RESPONSE: Structure = Structure::new("PutRuleResponse", &[Member::optional("RuleArn", &RULE_ARN)]);
pub static TYPE_OF_PUT_RULE_RESPONSE: Type = Type::new(Kind::Structure(&PUT_RULE_RESPONSE));
pub static PUT_TARGETS_REQUEST: Structure = Structure::new(
    "PutTargetsRequest",
    &[
        Member::required("Rule", &RULE_NAME),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::required("Targets", &TARGET_LIST),
    ],
);
pub static TYPE_OF_PUT_TARGETS_REQUEST: Type = Type::new(Kind::Structure(&PUT_TARGETS_REQUEST));
pub static PUT_TARGETS_RESPONSE: Structure = Structure::new(
    "PutTargetsResponse",
    &[
        Member::optional("FailedEntryCount", &INTEGER),
        Member::optional("FailedEntries", &PUT_TARGETS_RESULT_ENTRY_LIST),
    ],
);
pub static TYPE_OF_PUT_TARGETS_RESPONSE: Type = Type::new(Kind::Structure(&PUT_TARGETS_RESPONSE));
pub static PUT_TARGETS_RESULT_ENTRY: Structure = Structure::new(
    "PutTargetsResultEntry",
    &[
        Member::optional("TargetId", &TARGET_ID),
        Member::optional("ErrorCode", &ERROR_CODE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE),
    ],
);
pub static TYPE_OF_PUT_TARGETS_RESULT_ENTRY: Type = Type::new(Kind::Structure(&PUT_TARGETS_RESULT_ENTRY));
pub static PUT_TARGETS_RESULT_ENTRY_LIST: Type = Type::list(&TYPE_OF_PUT_TARGETS_RESULT_ENTRY);
pub static QUERY_STRING_KEY: Type = Type::new(Kind::String).max(512).pattern(&PATTERN_OF_QUERY_STRING_KEY);
pub static QUERY_STRING_PARAMETERS_MAP: Type = Type::map(&QUERY_STRING_KEY, &QUERY_STRING_VALUE);
pub static QUERY_STRING_VALUE: Type = Type::new(Kind::String).max(512).pattern(&PATTERN_OF_QUERY_STRING_VALUE);
pub static REDSHIFT_DATA_PARAMETERS: Structure = Structure::new(
    "RedshiftDataParameters",
    &[
        Member::optional("SecretManagerArn", &REDSHIFT_SECRET_MANAGER_ARN),
        Member::required("Database", &DATABASE),
        Member::optional("DbUser", &DB_USER),
        Member::optional("Sql", &SQL),
        Member::optional("StatementName", &STATEMENT_NAME),
        Member::optional("WithEvent", &BOOLEAN),
        Member::optional("Sqls", &SQLS),
    ],
);
pub static TYPE_OF_REDSHIFT_DATA_PARAMETERS: Type = Type::new(Kind::Structure(&REDSHIFT_DATA_PARAMETERS));
pub static REDSHIFT_SECRET_MANAGER_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(1600)
    .pattern(&PATTERN_OF_REDSHIFT_SECRET_MANAGER_ARN);
pub static REFERENCE_ID: Type = Type::new(Kind::String).max(1024);
pub static REMOVE_PERMISSION_REQUEST: Structure = Structure::new(
    "RemovePermissionRequest",
    &[
        Member::optional("StatementId", &STATEMENT_ID),
        Member::optional("RemoveAllPermissions", &BOOLEAN),
        Member::optional("EventBusName", &NON_PARTNER_EVENT_BUS_NAME),
    ],
);
pub static TYPE_OF_REMOVE_PERMISSION_REQUEST: Type = Type::new(Kind::Structure(&REMOVE_PERMISSION_REQUEST));
pub static REMOVE_TARGETS_REQUEST: Structure = Structure::new(
    "RemoveTargetsRequest",
    &[
        Member::required("Rule", &RULE_NAME),
        Member::optional("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::required("Ids", &TARGET_ID_LIST),
        Member::optional("Force", &BOOLEAN),
    ],
);
pub static TYPE_OF_REMOVE_TARGETS_REQUEST: Type = Type::new(Kind::Structure(&REMOVE_TARGETS_REQUEST));
pub static REMOVE_TARGETS_RESPONSE: Structure = Structure::new(
    "RemoveTargetsResponse",
    &[
        Member::optional("FailedEntryCount", &INTEGER),
        Member::optional("FailedEntries", &REMOVE_TARGETS_RESULT_ENTRY_LIST),
    ],
);
pub static TYPE_OF_REMOVE_TARGETS_RESPONSE: Type = Type::new(Kind::Structure(&REMOVE_TARGETS_RESPONSE));
pub static REMOVE_TARGETS_RESULT_ENTRY: Structure = Structure::new(
    "RemoveTargetsResultEntry",
    &[
        Member::optional("TargetId", &TARGET_ID),
        Member::optional("ErrorCode", &ERROR_CODE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE),
    ],
);
pub static TYPE_OF_REMOVE_TARGETS_RESULT_ENTRY: Type = Type::new(Kind::Structure(&REMOVE_TARGETS_RESULT_ENTRY));
pub static REMOVE_TARGETS_RESULT_ENTRY_LIST: Type = Type::list(&TYPE_OF_REMOVE_TARGETS_RESULT_ENTRY);
pub static REPLAY: Structure = Structure::new(
    "Replay",
    &[
        Member::optional("ReplayName", &REPLAY_NAME),
        Member::optional("EventSourceArn", &ARCHIVE_ARN),
        Member::optional("State", &REPLAY_STATE),
        Member::optional("StateReason", &REPLAY_STATE_REASON),
        Member::optional("EventStartTime", &TIMESTAMP),
        Member::optional("EventEndTime", &TIMESTAMP),
        Member::optional("EventLastReplayedTime", &TIMESTAMP),
        Member::optional("ReplayStartTime", &TIMESTAMP),
        Member::optional("ReplayEndTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_REPLAY: Type = Type::new(Kind::Structure(&REPLAY));
pub static REPLAY_ARN: Type = Type::new(Kind::String).min(1).max(1600).pattern(&PATTERN_OF_REPLAY_ARN);
pub static REPLAY_DESCRIPTION: Type = Type::new(Kind::String)
    .max(512)
    .pattern(&PATTERN_OF_ARCHIVE_DESCRIPTION);
pub static REPLAY_DESTINATION: Structure = Structure::new(
    "ReplayDestination",
    &[
        Member::required("Arn", &ARN),
        Member::optional("FilterArns", &REPLAY_DESTINATION_FILTERS),
    ],
);
pub static TYPE_OF_REPLAY_DESTINATION: Type = Type::new(Kind::Structure(&REPLAY_DESTINATION));
pub static REPLAY_DESTINATION_FILTERS: Type = Type::list(&ARN);
pub static REPLAY_LIST: Type = Type::list(&TYPE_OF_REPLAY);
pub static REPLAY_NAME: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_ARCHIVE_NAME);
pub static REPLAY_STATE: Type =
    Type::new(Kind::String).values(&["STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"]);
pub static REPLAY_STATE_REASON: Type = Type::new(Kind::String)
    .max(512)
    .pattern(&PATTERN_OF_ARCHIVE_DESCRIPTION);
pub static RESOURCE_ARN: Type = Type::new(Kind::String).min(1).max(1600);
pub static RETENTION_DAYS: Type = Type::new(Kind::Integer).min(0);
pub static RETRY_POLICY: Structure = Structure::new(
    "RetryPolicy",
    &[
        Member::optional("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
        Member::optional("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
    ],
);
pub static TYPE_OF_RETRY_POLICY: Type = Type::new(Kind::Structure(&RETRY_POLICY));
pub static ROLE_ARN: Type = Type::new(Kind::String).min(1).max(1600);
pub static RULE: Structure = Structure::new(
    "Rule",
    &[
        Member::optional("Name", &RULE_NAME),
        Member::optional("Arn", &RULE_ARN),
        Member::optional("EventPattern", &EVENT_PATTERN),
        Member::optional("State", &RULE_STATE),
        Member::optional("Description", &RULE_DESCRIPTION),
        Member::optional("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::optional("RoleArn", &ROLE_ARN),
        Member::optional("ManagedBy", &MANAGED_BY),
        Member::optional("EventBusName", &EVENT_BUS_NAME),
    ],
);
pub static TYPE_OF_RULE: Type = Type::new(Kind::Structure(&RULE));
pub static RULE_ARN: Type = Type::new(Kind::String).min(1).max(1600);
pub static RULE_DESCRIPTION: Type = Type::new(Kind::String).max(512);
pub static RULE_NAME: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_ARCHIVE_NAME);
pub static RULE_NAME_LIST: Type = Type::list(&RULE_NAME);
pub static RULE_RESPONSE_LIST: Type = Type::list(&TYPE_OF_RULE);
pub static RULE_STATE: Type =
    Type::new(Kind::String).values(&["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]);
pub static RUN_COMMAND_PARAMETERS: Structure = Structure::new(
    "RunCommandParameters",
    &[Member::required("RunCommandTargets", &RUN_COMMAND_TARGETS)],
);
pub static TYPE_OF_RUN_COMMAND_PARAMETERS: Type = Type::new(Kind::Structure(&RUN_COMMAND_PARAMETERS));
pub static RUN_COMMAND_TARGET: Structure = Structure::new(
    "RunCommandTarget",
    &[
        Member::required("Key", &RUN_COMMAND_TARGET_KEY),
        Member::required("Values", &RUN_COMMAND_TARGET_VALUES),
    ],
);
pub static TYPE_OF_RUN_COMMAND_TARGET: Type = Type::new(Kind::Structure(&RUN_COMMAND_TARGET));
pub static RUN_COMMAND_TARGET_KEY: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_RUN_COMMAND_TARGET_KEY);
pub static RUN_COMMAND_TARGET_VALUE: Type = Type::new(Kind::String).min(1).max(256);
pub static RUN_COMMAND_TARGET_VALUES: Type = Type::list(&RUN_COMMAND_TARGET_VALUE).min(1).max(50);
pub static RUN_COMMAND_TARGETS: Type = Type::list(&TYPE_OF_RUN_COMMAND_TARGET).min(1).max(5);
pub static SAGE_MAKER_PIPELINE_PARAMETER: Structure = Structure::new(
    "SageMakerPipelineParameter",
    &[
        Member::required("Name", &SAGE_MAKER_PIPELINE_PARAMETER_NAME),
        Member::required("Value", &SAGE_MAKER_PIPELINE_PARAMETER_VALUE),
    ],
);
pub static TYPE_OF_SAGE_MAKER_PIPELINE_PARAMETER: Type = Type::new(Kind::Structure(&SAGE_MAKER_PIPELINE_PARAMETER));
pub static SAGE_MAKER_PIPELINE_PARAMETER_LIST: Type =
    Type::list(&TYPE_OF_SAGE_MAKER_PIPELINE_PARAMETER).min(0).max(200);
pub static SAGE_MAKER_PIPELINE_PARAMETER_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_SAGE_MAKER_PIPELINE_PARAMETER_NAME);
pub static SAGE_MAKER_PIPELINE_PARAMETER_VALUE: Type = Type::new(Kind::String).max(1024);
pub static SAGE_MAKER_PIPELINE_PARAMETERS: Structure = Structure::new(
    "SageMakerPipelineParameters",
    &[Member::optional(
        "PipelineParameterList",
        &SAGE_MAKER_PIPELINE_PARAMETER_LIST,
    )],
);
pub static TYPE_OF_SAGE_MAKER_PIPELINE_PARAMETERS: Type = Type::new(Kind::Structure(&SAGE_MAKER_PIPELINE_PARAMETERS));
pub static SCHEDULE_EXPRESSION: Type = Type::new(Kind::String).max(256);
pub static SQL: Type = Type::new(Kind::String).min(1).max(100000).sensitive();
pub static SQLS: Type = Type::list(&SQL).min(0).max(40).sensitive();
pub static SQS_PARAMETERS: Structure = Structure::new(
    "SqsParameters",
    &[Member::optional("MessageGroupId", &MESSAGE_GROUP_ID)],
);
pub static TYPE_OF_SQS_PARAMETERS: Type = Type::new(Kind::Structure(&SQS_PARAMETERS));
pub static START_REPLAY_REQUEST: Structure = Structure::new(
    "StartReplayRequest",
    &[
        Member::required("ReplayName", &REPLAY_NAME),
        Member::optional("Description", &REPLAY_DESCRIPTION),
        Member::required("EventSourceArn", &ARCHIVE_ARN),
        Member::required("EventStartTime", &TIMESTAMP),
        Member::required("EventEndTime", &TIMESTAMP),
        Member::required("Destination", &TYPE_OF_REPLAY_DESTINATION),
    ],
);
pub static TYPE_OF_START_REPLAY_REQUEST: Type = Type::new(Kind::Structure(&START_REPLAY_REQUEST));
pub static START_REPLAY_RESPONSE: Structure = Structure::new(
    "StartReplayResponse",
    &[
        Member::optional("ReplayArn", &REPLAY_ARN),
        Member::optional("State", &REPLAY_STATE),
        Member::optional("StateReason", &REPLAY_STATE_REASON),
        Member::optional("ReplayStartTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_START_REPLAY_RESPONSE: Type = Type::new(Kind::Structure(&START_REPLAY_RESPONSE));
pub static STATEMENT_ID: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_STATEMENT_ID);
pub static STATEMENT_NAME: Type = Type::new(Kind::String).min(1).max(500);
pub static STRING: Type = Type::new(Kind::String);
pub static STRING_LIST: Type = Type::list(&STRING);
pub static TAG: Structure = Structure::new(
    "Tag",
    &[Member::required("Key", &TAG_KEY), Member::required("Value", &TAG_VALUE)],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static TAG_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY);
pub static TAG_LIST: Type = Type::list(&TYPE_OF_TAG);
pub static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::required("ResourceARN", &ARN),
        Member::required("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&TAG_RESOURCE_REQUEST));
pub static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);
pub static TYPE_OF_TAG_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&TAG_RESOURCE_RESPONSE));
pub static TAG_VALUE: Type = Type::new(Kind::String).min(0).max(256);
pub static TARGET: Structure = Structure::new(
    "Target",
    &[
        Member::required("Id", &TARGET_ID),
        Member::required("Arn", &TARGET_ARN),
        Member::optional("RoleArn", &ROLE_ARN),
        Member::optional("Input", &TARGET_INPUT),
        Member::optional("InputPath", &TARGET_INPUT_PATH),
        Member::optional("InputTransformer", &TYPE_OF_INPUT_TRANSFORMER),
        Member::optional("KinesisParameters", &TYPE_OF_KINESIS_PARAMETERS),
        Member::optional("RunCommandParameters", &TYPE_OF_RUN_COMMAND_PARAMETERS),
        Member::optional("EcsParameters", &TYPE_OF_ECS_PARAMETERS),
        Member::optional("BatchParameters", &TYPE_OF_BATCH_PARAMETERS),
        Member::optional("SqsParameters", &TYPE_OF_SQS_PARAMETERS),
        Member::optional("HttpParameters", &TYPE_OF_HTTP_PARAMETERS),
        Member::optional("RedshiftDataParameters", &TYPE_OF_REDSHIFT_DATA_PARAMETERS),
        Member::optional("SageMakerPipelineParameters", &TYPE_OF_SAGE_MAKER_PIPELINE_PARAMETERS),
        Member::optional("DeadLetterConfig", &TYPE_OF_DEAD_LETTER_CONFIG),
        Member::optional("RetryPolicy", &TYPE_OF_RETRY_POLICY),
        Member::optional("AppSyncParameters", &TYPE_OF_APP_SYNC_PARAMETERS),
    ],
);
pub static TYPE_OF_TARGET: Type = Type::new(Kind::Structure(&TARGET));
pub static TARGET_ARN: Type = Type::new(Kind::String).min(1).max(1600);
pub static TARGET_ID: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_ARCHIVE_NAME);
pub static TARGET_ID_LIST: Type = Type::list(&TARGET_ID).min(1).max(100);
pub static TARGET_INPUT: Type = Type::new(Kind::String).max(8192);
pub static TARGET_INPUT_PATH: Type = Type::new(Kind::String).max(256);
pub static TARGET_LIST: Type = Type::list(&TYPE_OF_TARGET).min(1).max(100);
pub static TARGET_PARTITION_KEY_PATH: Type = Type::new(Kind::String).max(256);
pub static TEST_EVENT_PATTERN_REQUEST: Structure = Structure::new(
    "TestEventPatternRequest",
    &[
        Member::required("EventPattern", &EVENT_PATTERN),
        Member::required("Event", &STRING),
    ],
);
pub static TYPE_OF_TEST_EVENT_PATTERN_REQUEST: Type = Type::new(Kind::Structure(&TEST_EVENT_PATTERN_REQUEST));
pub static TEST_EVENT_PATTERN_RESPONSE: Structure =
    Structure::new("TestEventPatternResponse", &[Member::optional("Result", &BOOLEAN)]);
pub static TYPE_OF_TEST_EVENT_PATTERN_RESPONSE: Type = Type::new(Kind::Structure(&TEST_EVENT_PATTERN_RESPONSE));
pub static TIMESTAMP: Type = Type::new(Kind::Timestamp(None));
pub static TRACE_HEADER: Type = Type::new(Kind::String).min(1).max(500);
pub static TRANSFORMER_INPUT: Type = Type::new(Kind::String).min(1).max(8192);
pub static TRANSFORMER_PATHS: Type = Type::map(&INPUT_TRANSFORMER_PATH_KEY, &TARGET_INPUT_PATH).max(100);
pub static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::required("ResourceARN", &ARN),
        Member::required("TagKeys", &TAG_KEY_LIST),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_REQUEST));
pub static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);
pub static TYPE_OF_UNTAG_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_RESPONSE));
pub static UPDATE_ARCHIVE_REQUEST: Structure = Structure::new(
    "UpdateArchiveRequest",
    &[
        Member::required("ArchiveName", &ARCHIVE_NAME),
        Member::optional("Description", &ARCHIVE_DESCRIPTION),
        Member::optional("EventPattern", &EVENT_PATTERN),
        Member::optional("RetentionDays", &RETENTION_DAYS),
        Member::optional("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
    ],
);
pub static TYPE_OF_UPDATE_ARCHIVE_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_ARCHIVE_REQUEST));
pub static UPDATE_ARCHIVE_RESPONSE: Structure = Structure::new(
    "UpdateArchiveResponse",
    &[
        Member::optional("ArchiveArn", &ARCHIVE_ARN),
        Member::optional("State", &ARCHIVE_STATE),
        Member::optional("StateReason", &ARCHIVE_STATE_REASON),
        Member::optional("CreationTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_UPDATE_ARCHIVE_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_ARCHIVE_RESPONSE));
pub static UPDATE_EVENT_BUS_REQUEST: Structure = Structure::new(
    "UpdateEventBusRequest",
    &[
        Member::optional("Name", &EVENT_BUS_NAME),
        Member::optional("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        Member::optional("Description", &EVENT_BUS_DESCRIPTION),
        Member::optional("DeadLetterConfig", &TYPE_OF_DEAD_LETTER_CONFIG),
        Member::optional("LogConfig", &TYPE_OF_LOG_CONFIG),
    ],
);
pub static TYPE_OF_UPDATE_EVENT_BUS_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_EVENT_BUS_REQUEST));
pub static UPDATE_EVENT_BUS_RESPONSE: Structure = Structure::new(
    "UpdateEventBusResponse",
    &[
        Member::optional("Arn", &STRING),
        Member::optional("Name", &EVENT_BUS_NAME),
        Member::optional("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        Member::optional("Description", &EVENT_BUS_DESCRIPTION),
        Member::optional("DeadLetterConfig", &TYPE_OF_DEAD_LETTER_CONFIG),
        Member::optional("LogConfig", &TYPE_OF_LOG_CONFIG),
    ],
);
pub static TYPE_OF_UPDATE_EVENT_BUS_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_EVENT_BUS_RESPONSE));
pub static DELETE_EVENT_BUS_RESPONSE: Structure = Structure::new("DeleteEventBusResponse", &[]);
pub static DELETE_RULE_RESPONSE: Structure = Structure::new("DeleteRuleResponse", &[]);
pub static DISABLE_RULE_RESPONSE: Structure = Structure::new("DisableRuleResponse", &[]);
pub static ENABLE_RULE_RESPONSE: Structure = Structure::new("EnableRuleResponse", &[]);
pub static PUT_PERMISSION_RESPONSE: Structure = Structure::new("PutPermissionResponse", &[]);
pub static REMOVE_PERMISSION_RESPONSE: Structure = Structure::new("RemovePermissionResponse", &[]);
pub static PATTERN_OF_PRINCIPAL: Pattern = Pattern::new("(\\d{12}|\\*)", "([0-9]{12}|\\*)");
pub static PATTERN_OF_REDSHIFT_SECRET_MANAGER_ARN: Pattern = Pattern::new(
    "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)",
    "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[0-9A-Za-z__-]+(\\[([0-9]+|\\*)\\])*)*)",
);
pub static PATTERN_OF_EVENT_BUS_NAME_OR_ARN: Pattern = Pattern::new(
    "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+",
    "(arn:aws[0-9A-Za-z_\\-]*:events:[a-z]+-[a-z]+-[0-9A-Za-z_\\-]+:[0-9]{12}:event-bus/)?[/\\.\\-_A-Za-z0-9]+",
);
pub static PATTERN_OF_NON_PARTNER_EVENT_BUS_NAME_OR_ARN: Pattern = Pattern::new(
    "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+",
    "(arn:aws[0-9A-Za-z_\\-]*:events:[a-z]+-[a-z]+-[0-9A-Za-z_\\-]+:[0-9]{12}:event-bus/)?[\\.\\-_A-Za-z0-9]+",
);
pub static PATTERN_OF_ARCHIVE_DESCRIPTION: Pattern = Pattern::new(".*", ".*");
pub static PATTERN_OF_EVENT_BUS_NAME: Pattern = Pattern::new("[/\\.\\-_A-Za-z0-9]+", "[/\\.\\-_A-Za-z0-9]+");
pub static PATTERN_OF_INPUT_TRANSFORMER_PATH_KEY: Pattern = Pattern::new("[A-Za-z0-9\\_\\-]+", "[A-Za-z0-9_\\-]+");
pub static PATTERN_OF_ARCHIVE_NAME: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+", "[\\.\\-_A-Za-z0-9]+");
pub static PATTERN_OF_QUERY_STRING_VALUE: Pattern = Pattern::new(
    "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+",
    "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+",
);
pub static PATTERN_OF_QUERY_STRING_KEY: Pattern = Pattern::new("[^\\x00-\\x1F\\x7F]+", "[^\\x00-\\x1F\\x7F]+");
pub static PATTERN_OF_STATEMENT_ID: Pattern = Pattern::new("[a-zA-Z0-9-_]+", "[a-zA-Z0-9-_]+");
pub static PATTERN_OF_HEADER_VALUE: Pattern = Pattern::new(
    "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$",
    "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$",
);
pub static PATTERN_OF_HEADER_KEY: Pattern =
    Pattern::new("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$", "^[!#$%\\&'*+-.^_`|\\~0-9a-zA-Z]+$");
pub static PATTERN_OF_ENDPOINT_ID: Pattern = Pattern::new(
    "^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$",
    "^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$",
);
pub static PATTERN_OF_RUN_COMMAND_TARGET_KEY: Pattern =
    Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$");
pub static PATTERN_OF_SAGE_MAKER_PIPELINE_PARAMETER_NAME: Pattern =
    Pattern::new("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$", "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");
pub static PATTERN_OF_KMS_KEY_IDENTIFIER: Pattern = Pattern::new("^[a-zA-Z0-9_\\-/:]*$", "^[a-zA-Z0-9_\\-/:]*$");
pub static PATTERN_OF_ARCHIVE_ARN: Pattern = Pattern::new(
    "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$",
    "^arn:aws([a-z]|\\-)*:events:([a-z]|[0-9]|\\-)*:([0-9]{12})?:.+/.+$",
);
pub static PATTERN_OF_REPLAY_ARN: Pattern = Pattern::new(
    "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$",
    "^arn:aws([a-z]|\\-)*:events:([a-z]|[0-9]|\\-)*:([0-9]{12})?:.+/[\\.\\-_A-Za-z0-9]+$",
);
pub static PATTERN_OF_EVENT_SOURCE_NAME: Pattern = Pattern::new(
    "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}",
    "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}",
);
pub static PATTERN_OF_ACTION: Pattern = Pattern::new("events:[a-zA-Z]+", "events:[a-zA-Z]+");
