//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model scheduler/2021-06-30: change crates/api/models or crates/xtask, not this file.

//! Not checked, because Rust's regular expressions cannot say them:
//!
//! - Source: `^(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ACTION_AFTER_COMPLETION: Type = Type::new(Kind::String).values(&["NONE", "DELETE"]);
pub static ASSIGN_PUBLIC_IP: Type = Type::new(Kind::String).values(&["ENABLED", "DISABLED"]);
pub static AWS_VPC_CONFIGURATION: Structure = Structure::new(
    "AwsVpcConfiguration",
    &[
        Member::optional("AssignPublicIp", &ASSIGN_PUBLIC_IP),
        Member::optional("SecurityGroups", &SECURITY_GROUPS),
        Member::required("Subnets", &SUBNETS),
    ],
);
pub static TYPE_OF_AWS_VPC_CONFIGURATION: Type = Type::new(Kind::Structure(&AWS_VPC_CONFIGURATION));
pub static CAPACITY_PROVIDER: Type = Type::new(Kind::String).min(1).max(255);
pub static CAPACITY_PROVIDER_STRATEGY: Type = Type::list(&TYPE_OF_CAPACITY_PROVIDER_STRATEGY_ITEM).min(0).max(6);
pub static CAPACITY_PROVIDER_STRATEGY_ITEM: Structure = Structure::new(
    "CapacityProviderStrategyItem",
    &[
        Member::optional("base", &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
        Member::required("capacityProvider", &CAPACITY_PROVIDER),
        Member::optional("weight", &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
    ],
);
pub static TYPE_OF_CAPACITY_PROVIDER_STRATEGY_ITEM: Type = Type::new(Kind::Structure(&CAPACITY_PROVIDER_STRATEGY_ITEM));
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Type = Type::new(Kind::Integer).min(0).max(100000);
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Type = Type::new(Kind::Integer).min(0).max(1000);
pub static CLIENT_TOKEN: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_CLIENT_TOKEN);
pub static CREATE_SCHEDULE_GROUP_INPUT: Structure = Structure::new(
    "CreateScheduleGroupInput",
    &[
        Member::optional("ClientToken", &CLIENT_TOKEN),
        Member::required("Name", &SCHEDULE_GROUP_NAME)
            .at(Location::Uri)
            .named("Name"),
        Member::optional("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_CREATE_SCHEDULE_GROUP_INPUT: Type = Type::new(Kind::Structure(&CREATE_SCHEDULE_GROUP_INPUT));
pub static CREATE_SCHEDULE_GROUP_OUTPUT: Structure = Structure::new(
    "CreateScheduleGroupOutput",
    &[Member::required("ScheduleGroupArn", &SCHEDULE_GROUP_ARN)],
);
pub static TYPE_OF_CREATE_SCHEDULE_GROUP_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_SCHEDULE_GROUP_OUTPUT));
pub static CREATE_SCHEDULE_INPUT: Structure = Structure::new(
    "CreateScheduleInput",
    &[
        Member::optional("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
        Member::optional("ClientToken", &CLIENT_TOKEN),
        Member::optional("Description", &DESCRIPTION),
        Member::optional("EndDate", &END_DATE),
        Member::required("FlexibleTimeWindow", &TYPE_OF_FLEXIBLE_TIME_WINDOW),
        Member::optional("GroupName", &SCHEDULE_GROUP_NAME),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
        Member::required("Name", &NAME).at(Location::Uri).named("Name"),
        Member::required("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::optional("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
        Member::optional("StartDate", &START_DATE),
        Member::optional("State", &SCHEDULE_STATE),
        Member::required("Target", &TYPE_OF_TARGET),
    ],
);
pub static TYPE_OF_CREATE_SCHEDULE_INPUT: Type = Type::new(Kind::Structure(&CREATE_SCHEDULE_INPUT));
pub static CREATE_SCHEDULE_OUTPUT: Structure = Structure::new(
    "CreateScheduleOutput",
    &[Member::required("ScheduleArn", &SCHEDULE_ARN)],
);
pub static TYPE_OF_CREATE_SCHEDULE_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_SCHEDULE_OUTPUT));
pub static CREATION_DATE: Type = Type::new(Kind::Timestamp(None));
pub static DEAD_LETTER_CONFIG: Structure = Structure::new(
    "DeadLetterConfig",
    &[Member::optional("Arn", &DEAD_LETTER_CONFIG_ARN_STRING)],
);
pub static TYPE_OF_DEAD_LETTER_CONFIG: Type = Type::new(Kind::Structure(&DEAD_LETTER_CONFIG));
pub static DEAD_LETTER_CONFIG_ARN_STRING: Type = Type::new(Kind::String)
    .min(1)
    .max(1600)
    .pattern(&PATTERN_OF_DEAD_LETTER_CONFIG_ARN_STRING);
pub static DELETE_SCHEDULE_GROUP_INPUT: Structure = Structure::new(
    "DeleteScheduleGroupInput",
    &[
        Member::optional("ClientToken", &CLIENT_TOKEN)
            .at(Location::QueryString)
            .named("clientToken"),
        Member::required("Name", &SCHEDULE_GROUP_NAME)
            .at(Location::Uri)
            .named("Name"),
    ],
);
pub static TYPE_OF_DELETE_SCHEDULE_GROUP_INPUT: Type = Type::new(Kind::Structure(&DELETE_SCHEDULE_GROUP_INPUT));
pub static DELETE_SCHEDULE_GROUP_OUTPUT: Structure = Structure::new("DeleteScheduleGroupOutput", &[]);
pub static TYPE_OF_DELETE_SCHEDULE_GROUP_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_SCHEDULE_GROUP_OUTPUT));
pub static DELETE_SCHEDULE_INPUT: Structure = Structure::new(
    "DeleteScheduleInput",
    &[
        Member::optional("ClientToken", &CLIENT_TOKEN)
            .at(Location::QueryString)
            .named("clientToken"),
        Member::optional("GroupName", &SCHEDULE_GROUP_NAME)
            .at(Location::QueryString)
            .named("groupName"),
        Member::required("Name", &NAME).at(Location::Uri).named("Name"),
    ],
);
pub static TYPE_OF_DELETE_SCHEDULE_INPUT: Type = Type::new(Kind::Structure(&DELETE_SCHEDULE_INPUT));
pub static DELETE_SCHEDULE_OUTPUT: Structure = Structure::new("DeleteScheduleOutput", &[]);
pub static TYPE_OF_DELETE_SCHEDULE_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_SCHEDULE_OUTPUT));
pub static DESCRIPTION: Type = Type::new(Kind::String).min(0).max(512);
pub static DETAIL_TYPE: Type = Type::new(Kind::String).min(1).max(128);
pub static ECS_PARAMETERS: Structure = Structure::new(
    "EcsParameters",
    &[
        Member::optional("CapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::optional("EnableECSManagedTags", &ENABLE_ECS_MANAGED_TAGS),
        Member::optional("EnableExecuteCommand", &ENABLE_EXECUTE_COMMAND),
        Member::optional("Group", &GROUP),
        Member::optional("LaunchType", &LAUNCH_TYPE),
        Member::optional("NetworkConfiguration", &TYPE_OF_NETWORK_CONFIGURATION),
        Member::optional("PlacementConstraints", &PLACEMENT_CONSTRAINTS),
        Member::optional("PlacementStrategy", &PLACEMENT_STRATEGIES),
        Member::optional("PlatformVersion", &PLATFORM_VERSION),
        Member::optional("PropagateTags", &PROPAGATE_TAGS),
        Member::optional("ReferenceId", &REFERENCE_ID),
        Member::optional("Tags", &TAGS),
        Member::optional("TaskCount", &TASK_COUNT),
        Member::required("TaskDefinitionArn", &TASK_DEFINITION_ARN),
    ],
);
pub static TYPE_OF_ECS_PARAMETERS: Type = Type::new(Kind::Structure(&ECS_PARAMETERS));
pub static ENABLE_ECS_MANAGED_TAGS: Type = Type::new(Kind::Boolean);
pub static ENABLE_EXECUTE_COMMAND: Type = Type::new(Kind::Boolean);
pub static END_DATE: Type = Type::new(Kind::Timestamp(None));
pub static EVENT_BRIDGE_PARAMETERS: Structure = Structure::new(
    "EventBridgeParameters",
    &[
        Member::required("DetailType", &DETAIL_TYPE),
        Member::required("Source", &SOURCE),
    ],
);
pub static TYPE_OF_EVENT_BRIDGE_PARAMETERS: Type = Type::new(Kind::Structure(&EVENT_BRIDGE_PARAMETERS));
pub static FLEXIBLE_TIME_WINDOW: Structure = Structure::new(
    "FlexibleTimeWindow",
    &[
        Member::optional("MaximumWindowInMinutes", &MAXIMUM_WINDOW_IN_MINUTES),
        Member::required("Mode", &FLEXIBLE_TIME_WINDOW_MODE),
    ],
);
pub static TYPE_OF_FLEXIBLE_TIME_WINDOW: Type = Type::new(Kind::Structure(&FLEXIBLE_TIME_WINDOW));
pub static FLEXIBLE_TIME_WINDOW_MODE: Type = Type::new(Kind::String).values(&["OFF", "FLEXIBLE"]);
pub static GET_SCHEDULE_GROUP_INPUT: Structure = Structure::new(
    "GetScheduleGroupInput",
    &[Member::required("Name", &SCHEDULE_GROUP_NAME)
        .at(Location::Uri)
        .named("Name")],
);
pub static TYPE_OF_GET_SCHEDULE_GROUP_INPUT: Type = Type::new(Kind::Structure(&GET_SCHEDULE_GROUP_INPUT));
pub static GET_SCHEDULE_GROUP_OUTPUT: Structure = Structure::new(
    "GetScheduleGroupOutput",
    &[
        Member::optional("Arn", &SCHEDULE_GROUP_ARN),
        Member::optional("CreationDate", &CREATION_DATE),
        Member::optional("LastModificationDate", &LAST_MODIFICATION_DATE),
        Member::optional("Name", &SCHEDULE_GROUP_NAME),
        Member::optional("State", &SCHEDULE_GROUP_STATE),
    ],
);
pub static TYPE_OF_GET_SCHEDULE_GROUP_OUTPUT: Type = Type::new(Kind::Structure(&GET_SCHEDULE_GROUP_OUTPUT));
pub static GET_SCHEDULE_INPUT: Structure = Structure::new(
    "GetScheduleInput",
    &[
        Member::optional("GroupName", &SCHEDULE_GROUP_NAME)
            .at(Location::QueryString)
            .named("groupName"),
        Member::required("Name", &NAME).at(Location::Uri).named("Name"),
    ],
);
pub static TYPE_OF_GET_SCHEDULE_INPUT: Type = Type::new(Kind::Structure(&GET_SCHEDULE_INPUT));
pub static GET_SCHEDULE_OUTPUT: Structure = Structure::new(
    "GetScheduleOutput",
    &[
        Member::optional("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
        Member::optional("Arn", &SCHEDULE_ARN),
        Member::optional("CreationDate", &CREATION_DATE),
        Member::optional("Description", &DESCRIPTION),
        Member::optional("EndDate", &END_DATE),
        Member::optional("FlexibleTimeWindow", &TYPE_OF_FLEXIBLE_TIME_WINDOW),
        Member::optional("GroupName", &SCHEDULE_GROUP_NAME),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
        Member::optional("LastModificationDate", &LAST_MODIFICATION_DATE),
        Member::optional("Name", &NAME),
        Member::optional("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::optional("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
        Member::optional("StartDate", &START_DATE),
        Member::optional("State", &SCHEDULE_STATE),
        Member::optional("Target", &TYPE_OF_TARGET),
    ],
);
pub static TYPE_OF_GET_SCHEDULE_OUTPUT: Type = Type::new(Kind::Structure(&GET_SCHEDULE_OUTPUT));
pub static GROUP: Type = Type::new(Kind::String).min(1).max(255);
pub static KINESIS_PARAMETERS: Structure = Structure::new(
    "KinesisParameters",
    &[Member::required("PartitionKey", &TARGET_PARTITION_KEY)],
);
pub static TYPE_OF_KINESIS_PARAMETERS: Type = Type::new(Kind::Structure(&KINESIS_PARAMETERS));
pub static KMS_KEY_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(2048)
    .pattern(&PATTERN_OF_KMS_KEY_ARN);
pub static LAST_MODIFICATION_DATE: Type = Type::new(Kind::Timestamp(None));
pub static LAUNCH_TYPE: Type = Type::new(Kind::String).values(&["EC2", "FARGATE", "EXTERNAL"]);
pub static LIST_SCHEDULE_GROUPS_INPUT: Structure = Structure::new(
    "ListScheduleGroupsInput",
    &[
        Member::optional("MaxResults", &MAX_RESULTS)
            .at(Location::QueryString)
            .named("MaxResults"),
        Member::optional("NamePrefix", &SCHEDULE_GROUP_NAME_PREFIX)
            .at(Location::QueryString)
            .named("NamePrefix"),
        Member::optional("NextToken", &NEXT_TOKEN)
            .at(Location::QueryString)
            .named("NextToken"),
    ],
);
pub static TYPE_OF_LIST_SCHEDULE_GROUPS_INPUT: Type = Type::new(Kind::Structure(&LIST_SCHEDULE_GROUPS_INPUT));
pub static LIST_SCHEDULE_GROUPS_OUTPUT: Structure = Structure::new(
    "ListScheduleGroupsOutput",
    &[
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::required("ScheduleGroups", &SCHEDULE_GROUP_LIST),
    ],
);
pub static TYPE_OF_LIST_SCHEDULE_GROUPS_OUTPUT: Type = Type::new(Kind::Structure(&LIST_SCHEDULE_GROUPS_OUTPUT));
pub static LIST_SCHEDULES_INPUT: Structure = Structure::new(
    "ListSchedulesInput",
    &[
        Member::optional("GroupName", &SCHEDULE_GROUP_NAME)
            .at(Location::QueryString)
            .named("ScheduleGroup"),
        Member::optional("MaxResults", &MAX_RESULTS)
            .at(Location::QueryString)
            .named("MaxResults"),
        Member::optional("NamePrefix", &NAME_PREFIX)
            .at(Location::QueryString)
            .named("NamePrefix"),
        Member::optional("NextToken", &NEXT_TOKEN)
            .at(Location::QueryString)
            .named("NextToken"),
        Member::optional("State", &SCHEDULE_STATE)
            .at(Location::QueryString)
            .named("State"),
    ],
);
pub static TYPE_OF_LIST_SCHEDULES_INPUT: Type = Type::new(Kind::Structure(&LIST_SCHEDULES_INPUT));
pub static LIST_SCHEDULES_OUTPUT: Structure = Structure::new(
    "ListSchedulesOutput",
    &[
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::required("Schedules", &SCHEDULE_LIST),
    ],
);
pub static TYPE_OF_LIST_SCHEDULES_OUTPUT: Type = Type::new(Kind::Structure(&LIST_SCHEDULES_OUTPUT));
pub static LIST_TAGS_FOR_RESOURCE_INPUT: Structure = Structure::new(
    "ListTagsForResourceInput",
    &[Member::required("ResourceArn", &TAG_RESOURCE_ARN)
        .at(Location::Uri)
        .named("ResourceArn")],
);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_INPUT));
pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Structure =
    Structure::new("ListTagsForResourceOutput", &[Member::optional("Tags", &TAG_LIST)]);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_OUTPUT));
pub static MAX_RESULTS: Type = Type::new(Kind::Integer).min(1).max(100);
pub static MAXIMUM_EVENT_AGE_IN_SECONDS: Type = Type::new(Kind::Integer).min(60).max(86400);
pub static MAXIMUM_RETRY_ATTEMPTS: Type = Type::new(Kind::Integer).min(0).max(185);
pub static MAXIMUM_WINDOW_IN_MINUTES: Type = Type::new(Kind::Integer).min(1).max(1440);
pub static MESSAGE_GROUP_ID: Type = Type::new(Kind::String).min(1).max(128);
pub static NAME: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_NAME);
pub static NAME_PREFIX: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_NAME);
pub static NETWORK_CONFIGURATION: Structure = Structure::new(
    "NetworkConfiguration",
    &[Member::optional("awsvpcConfiguration", &TYPE_OF_AWS_VPC_CONFIGURATION)],
);
pub static TYPE_OF_NETWORK_CONFIGURATION: Type = Type::new(Kind::Structure(&NETWORK_CONFIGURATION));
pub static NEXT_TOKEN: Type = Type::new(Kind::String).min(1).max(2048);
pub static PLACEMENT_CONSTRAINT: Structure = Structure::new(
    "PlacementConstraint",
    &[
        Member::optional("expression", &PLACEMENT_CONSTRAINT_EXPRESSION),
        Member::optional("type", &PLACEMENT_CONSTRAINT_TYPE),
    ],
);
pub static TYPE_OF_PLACEMENT_CONSTRAINT: Type = Type::new(Kind::Structure(&PLACEMENT_CONSTRAINT));
pub static PLACEMENT_CONSTRAINT_EXPRESSION: Type = Type::new(Kind::String).min(0).max(2000);
pub static PLACEMENT_CONSTRAINT_TYPE: Type = Type::new(Kind::String).values(&["distinctInstance", "memberOf"]);
pub static PLACEMENT_CONSTRAINTS: Type = Type::list(&TYPE_OF_PLACEMENT_CONSTRAINT).min(0).max(10);
pub static PLACEMENT_STRATEGIES: Type = Type::list(&TYPE_OF_PLACEMENT_STRATEGY).min(0).max(5);
pub static PLACEMENT_STRATEGY: Structure = Structure::new(
    "PlacementStrategy",
    &[
        Member::optional("field", &PLACEMENT_STRATEGY_FIELD),
        Member::optional("type", &PLACEMENT_STRATEGY_TYPE),
    ],
);
pub static TYPE_OF_PLACEMENT_STRATEGY: Type = Type::new(Kind::Structure(&PLACEMENT_STRATEGY));
pub static PLACEMENT_STRATEGY_FIELD: Type = Type::new(Kind::String).min(0).max(255);
pub static PLACEMENT_STRATEGY_TYPE: Type = Type::new(Kind::String).values(&["random", "spread", "binpack"]);
pub static PLATFORM_VERSION: Type = Type::new(Kind::String).min(1).max(64);
pub static PROPAGATE_TAGS: Type = Type::new(Kind::String).values(&["TASK_DEFINITION"]);
pub static REFERENCE_ID: Type = Type::new(Kind::String).min(0).max(1024);
pub static RETRY_POLICY: Structure = Structure::new(
    "RetryPolicy",
    &[
        Member::optional("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
        Member::optional("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
    ],
);
pub static TYPE_OF_RETRY_POLICY: Type = Type::new(Kind::Structure(&RETRY_POLICY));
pub static ROLE_ARN: Type = Type::new(Kind::String).min(1).max(1600).pattern(&PATTERN_OF_ROLE_ARN);
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
pub static SAGE_MAKER_PIPELINE_PARAMETER_VALUE: Type = Type::new(Kind::String).min(1).max(1024);
pub static SAGE_MAKER_PIPELINE_PARAMETERS: Structure = Structure::new(
    "SageMakerPipelineParameters",
    &[Member::optional(
        "PipelineParameterList",
        &SAGE_MAKER_PIPELINE_PARAMETER_LIST,
    )],
);
pub static TYPE_OF_SAGE_MAKER_PIPELINE_PARAMETERS: Type = Type::new(Kind::Structure(&SAGE_MAKER_PIPELINE_PARAMETERS));
pub static SCHEDULE_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(1224)
    .pattern(&PATTERN_OF_SCHEDULE_ARN);
pub static SCHEDULE_EXPRESSION: Type = Type::new(Kind::String).min(1).max(256);
pub static SCHEDULE_EXPRESSION_TIMEZONE: Type = Type::new(Kind::String).min(1).max(50);
pub static SCHEDULE_GROUP_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(1224)
    .pattern(&PATTERN_OF_SCHEDULE_GROUP_ARN);
pub static SCHEDULE_GROUP_LIST: Type = Type::list(&TYPE_OF_SCHEDULE_GROUP_SUMMARY);
pub static SCHEDULE_GROUP_NAME: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_NAME);
pub static SCHEDULE_GROUP_NAME_PREFIX: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_NAME);
pub static SCHEDULE_GROUP_STATE: Type = Type::new(Kind::String).values(&["ACTIVE", "DELETING"]);
pub static SCHEDULE_GROUP_SUMMARY: Structure = Structure::new(
    "ScheduleGroupSummary",
    &[
        Member::optional("Arn", &SCHEDULE_GROUP_ARN),
        Member::optional("CreationDate", &CREATION_DATE),
        Member::optional("LastModificationDate", &LAST_MODIFICATION_DATE),
        Member::optional("Name", &SCHEDULE_GROUP_NAME),
        Member::optional("State", &SCHEDULE_GROUP_STATE),
    ],
);
pub static TYPE_OF_SCHEDULE_GROUP_SUMMARY: Type = Type::new(Kind::Structure(&SCHEDULE_GROUP_SUMMARY));
pub static SCHEDULE_LIST: Type = Type::list(&TYPE_OF_SCHEDULE_SUMMARY);
pub static SCHEDULE_STATE: Type = Type::new(Kind::String).values(&["ENABLED", "DISABLED"]);
pub static SCHEDULE_SUMMARY: Structure = Structure::new(
    "ScheduleSummary",
    &[
        Member::optional("Arn", &SCHEDULE_ARN),
        Member::optional("CreationDate", &CREATION_DATE),
        Member::optional("GroupName", &SCHEDULE_GROUP_NAME),
        Member::optional("LastModificationDate", &LAST_MODIFICATION_DATE),
        Member::optional("Name", &NAME),
        Member::optional("State", &SCHEDULE_STATE),
        Member::optional("Target", &TYPE_OF_TARGET_SUMMARY),
    ],
);
pub static TYPE_OF_SCHEDULE_SUMMARY: Type = Type::new(Kind::Structure(&SCHEDULE_SUMMARY));
pub static SECURITY_GROUP: Type = Type::new(Kind::String).min(1).max(1000);
pub static SECURITY_GROUPS: Type = Type::list(&SECURITY_GROUP).min(1).max(5);
pub static SOURCE: Type = Type::new(Kind::String).min(1).max(256);
pub static SQS_PARAMETERS: Structure = Structure::new(
    "SqsParameters",
    &[Member::optional("MessageGroupId", &MESSAGE_GROUP_ID)],
);
pub static TYPE_OF_SQS_PARAMETERS: Type = Type::new(Kind::Structure(&SQS_PARAMETERS));
pub static START_DATE: Type = Type::new(Kind::Timestamp(None));
pub static SUBNET: Type = Type::new(Kind::String).min(1).max(1000);
pub static SUBNETS: Type = Type::list(&SUBNET).min(1).max(16);
pub static TAG: Structure = Structure::new(
    "Tag",
    &[Member::required("Key", &TAG_KEY), Member::required("Value", &TAG_VALUE)],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static TAG_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY).min(0).max(200);
pub static TAG_LIST: Type = Type::list(&TYPE_OF_TAG).min(0).max(200);
pub static TAG_MAP: Type = Type::map(&TAG_KEY, &TAG_VALUE);
pub static TAG_RESOURCE_ARN: Type = Type::new(Kind::String)
    .min(1)
    .max(1011)
    .pattern(&PATTERN_OF_SCHEDULE_GROUP_ARN);
pub static TAG_RESOURCE_INPUT: Structure = Structure::new(
    "TagResourceInput",
    &[
        Member::required("ResourceArn", &TAG_RESOURCE_ARN)
            .at(Location::Uri)
            .named("ResourceArn"),
        Member::required("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&TAG_RESOURCE_INPUT));
pub static TAG_RESOURCE_OUTPUT: Structure = Structure::new("TagResourceOutput", &[]);
pub static TYPE_OF_TAG_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&TAG_RESOURCE_OUTPUT));
pub static TAG_VALUE: Type = Type::new(Kind::String).min(1).max(256);
pub static TAGS: Type = Type::list(&TAG_MAP).min(0).max(50);
pub static TARGET: Structure = Structure::new(
    "Target",
    &[
        Member::required("Arn", &TARGET_ARN),
        Member::optional("DeadLetterConfig", &TYPE_OF_DEAD_LETTER_CONFIG),
        Member::optional("EcsParameters", &TYPE_OF_ECS_PARAMETERS),
        Member::optional("EventBridgeParameters", &TYPE_OF_EVENT_BRIDGE_PARAMETERS),
        Member::optional("Input", &TARGET_INPUT),
        Member::optional("KinesisParameters", &TYPE_OF_KINESIS_PARAMETERS),
        Member::optional("RetryPolicy", &TYPE_OF_RETRY_POLICY),
        Member::required("RoleArn", &ROLE_ARN),
        Member::optional("SageMakerPipelineParameters", &TYPE_OF_SAGE_MAKER_PIPELINE_PARAMETERS),
        Member::optional("SqsParameters", &TYPE_OF_SQS_PARAMETERS),
    ],
);
pub static TYPE_OF_TARGET: Type = Type::new(Kind::Structure(&TARGET));
pub static TARGET_ARN: Type = Type::new(Kind::String).min(1).max(1600);
pub static TARGET_INPUT: Type = Type::new(Kind::String).min(1);
pub static TARGET_PARTITION_KEY: Type = Type::new(Kind::String).min(1).max(256);
pub static TARGET_SUMMARY: Structure = Structure::new("TargetSummary", &[Member::required("Arn", &TARGET_ARN)]);
pub static TYPE_OF_TARGET_SUMMARY: Type = Type::new(Kind::Structure(&TARGET_SUMMARY));
pub static TASK_COUNT: Type = Type::new(Kind::Integer).min(1).max(10);
pub static TASK_DEFINITION_ARN: Type = Type::new(Kind::String).min(1).max(1600);
pub static UNTAG_RESOURCE_INPUT: Structure = Structure::new(
    "UntagResourceInput",
    &[
        Member::required("ResourceArn", &TAG_RESOURCE_ARN)
            .at(Location::Uri)
            .named("ResourceArn"),
        Member::required("TagKeys", &TAG_KEY_LIST)
            .at(Location::QueryString)
            .named("TagKeys"),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_INPUT));
pub static UNTAG_RESOURCE_OUTPUT: Structure = Structure::new("UntagResourceOutput", &[]);
pub static TYPE_OF_UNTAG_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_OUTPUT));
pub static UPDATE_SCHEDULE_INPUT: Structure = Structure::new(
    "UpdateScheduleInput",
    &[
        Member::optional("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
        Member::optional("ClientToken", &CLIENT_TOKEN),
        Member::optional("Description", &DESCRIPTION),
        Member::optional("EndDate", &END_DATE),
        Member::required("FlexibleTimeWindow", &TYPE_OF_FLEXIBLE_TIME_WINDOW),
        Member::optional("GroupName", &SCHEDULE_GROUP_NAME),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
        Member::required("Name", &NAME).at(Location::Uri).named("Name"),
        Member::required("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::optional("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
        Member::optional("StartDate", &START_DATE),
        Member::optional("State", &SCHEDULE_STATE),
        Member::required("Target", &TYPE_OF_TARGET),
    ],
);
pub static TYPE_OF_UPDATE_SCHEDULE_INPUT: Type = Type::new(Kind::Structure(&UPDATE_SCHEDULE_INPUT));
pub static UPDATE_SCHEDULE_OUTPUT: Structure = Structure::new(
    "UpdateScheduleOutput",
    &[Member::required("ScheduleArn", &SCHEDULE_ARN)],
);
pub static TYPE_OF_UPDATE_SCHEDULE_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_SCHEDULE_OUTPUT));
pub static PATTERN_OF_NAME: Pattern = Pattern::new("^[0-9a-zA-Z-_.]+$", "^[0-9a-zA-Z-_.]+$");
pub static PATTERN_OF_SAGE_MAKER_PIPELINE_PARAMETER_NAME: Pattern =
    Pattern::new("^[A-Za-z0-9\\-_]*$", "^[A-Za-z0-9\\-_]*$");
pub static PATTERN_OF_CLIENT_TOKEN: Pattern = Pattern::new("^[a-zA-Z0-9-_]+$", "^[a-zA-Z0-9-_]+$");
pub static PATTERN_OF_ROLE_ARN: Pattern = Pattern::new(
    "^arn:aws(-[a-z]+)?:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$",
    "^arn:aws(-[a-z]+)?:iam::[0-9]{12}:role/[0-9A-Za-z_+=,.@/-]+$",
);
pub static PATTERN_OF_KMS_KEY_ARN: Pattern = Pattern::new(
    "^arn:aws(-[a-z]+)?:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*$",
    "^arn:aws(-[a-z]+)?:kms:[a-z0-9\\-]+:[0-9]{12}:(key|alias)/[0-9a-zA-Z-_]*$",
);
pub static PATTERN_OF_SCHEDULE_GROUP_ARN: Pattern = Pattern::new(
    "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+$",
    "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:[0-9]{12}:schedule-group/[0-9a-zA-Z-_.]+$",
);
pub static PATTERN_OF_SCHEDULE_ARN: Pattern = Pattern::new(
    "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule\\/[0-9a-zA-Z-_.]+\\/[0-9a-zA-Z-_.]+$",
    "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:[0-9]{12}:schedule/[0-9a-zA-Z-_.]+/[0-9a-zA-Z-_.]+$",
);
pub static PATTERN_OF_DEAD_LETTER_CONFIG_ARN_STRING: Pattern = Pattern::new(
    "^arn:aws(-[a-z]+)?:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+$",
    "^arn:aws(-[a-z]+)?:sqs:[a-z0-9\\-]+:[0-9]{12}:[a-zA-Z0-9\\-_]+$",
);
