//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model cloudwatch/2010-08-01: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ACCOUNT_ID: Type = Type::new(Kind::String).min(1).max(255);
pub static ACTION_PREFIX: Type = Type::new(Kind::String).min(1).max(1024);
pub static ACTIONS_ENABLED: Type = Type::new(Kind::Boolean);
pub static ACTIONS_SUPPRESSED_BY: Type = Type::new(Kind::String).values(&["WaitPeriod", "ExtensionPeriod", "Alarm"]);
pub static ACTIONS_SUPPRESSED_REASON: Type = Type::new(Kind::String).min(0).max(1024);
pub static ALARM_ARN: Type = Type::new(Kind::String).min(1).max(1600);
pub static ALARM_DESCRIPTION: Type = Type::new(Kind::String).min(0).max(1024);
pub static ALARM_HISTORY_ITEM: Structure = Structure::new(
    "AlarmHistoryItem",
    &[
        Member::optional("AlarmName", &ALARM_NAME),
        Member::optional("AlarmContributorId", &CONTRIBUTOR_ID),
        Member::optional("AlarmType", &ALARM_TYPE),
        Member::optional("Timestamp", &TIMESTAMP),
        Member::optional("HistoryItemType", &HISTORY_ITEM_TYPE),
        Member::optional("HistorySummary", &HISTORY_SUMMARY),
        Member::optional("HistoryData", &HISTORY_DATA),
        Member::optional("AlarmContributorAttributes", &CONTRIBUTOR_ATTRIBUTES),
    ],
);
pub static TYPE_OF_ALARM_HISTORY_ITEM: Type = Type::new(Kind::Structure(&ALARM_HISTORY_ITEM));
pub static ALARM_HISTORY_ITEMS: Type = Type::list(&TYPE_OF_ALARM_HISTORY_ITEM);
pub static ALARM_NAME: Type = Type::new(Kind::String).min(1).max(255);
pub static ALARM_NAME_PREFIX: Type = Type::new(Kind::String).min(1).max(255);
pub static ALARM_NAMES: Type = Type::list(&ALARM_NAME).max(100);
pub static ALARM_PROM_QL_CRITERIA: Structure = Structure::new(
    "AlarmPromQLCriteria",
    &[
        Member::required("Query", &QUERY),
        Member::optional("PendingPeriod", &PENDING_PERIOD),
        Member::optional("RecoveryPeriod", &RECOVERY_PERIOD),
    ],
);
pub static TYPE_OF_ALARM_PROM_QL_CRITERIA: Type = Type::new(Kind::Structure(&ALARM_PROM_QL_CRITERIA));
pub static ALARM_RULE: Type = Type::new(Kind::String).min(1).max(10240);
pub static ALARM_TYPE: Type = Type::new(Kind::String).values(&["CompositeAlarm", "MetricAlarm"]);
pub static ALARM_TYPES: Type = Type::list(&ALARM_TYPE);
pub static AMAZON_RESOURCE_NAME: Type = Type::new(Kind::String).min(1).max(1024);
pub static ATTRIBUTE_NAME: Type = Type::new(Kind::String).min(1).max(255);
pub static ATTRIBUTE_VALUE: Type = Type::new(Kind::String).min(1).max(1024);
pub static COMPARISON_OPERATOR: Type = Type::new(Kind::String).values(&[
    "GreaterThanOrEqualToThreshold",
    "GreaterThanThreshold",
    "LessThanThreshold",
    "LessThanOrEqualToThreshold",
    "LessThanLowerOrGreaterThanUpperThreshold",
    "LessThanLowerThreshold",
    "GreaterThanUpperThreshold",
]);
pub static COMPOSITE_ALARM: Structure = Structure::new(
    "CompositeAlarm",
    &[
        Member::optional("ActionsEnabled", &ACTIONS_ENABLED),
        Member::optional("AlarmActions", &RESOURCE_LIST),
        Member::optional("AlarmArn", &ALARM_ARN),
        Member::optional("AlarmConfigurationUpdatedTimestamp", &TIMESTAMP),
        Member::optional("AlarmDescription", &ALARM_DESCRIPTION),
        Member::optional("AlarmName", &ALARM_NAME),
        Member::optional("AlarmRule", &ALARM_RULE),
        Member::optional("InsufficientDataActions", &RESOURCE_LIST),
        Member::optional("OKActions", &RESOURCE_LIST),
        Member::optional("StateReason", &STATE_REASON),
        Member::optional("StateReasonData", &STATE_REASON_DATA),
        Member::optional("StateUpdatedTimestamp", &TIMESTAMP),
        Member::optional("StateValue", &STATE_VALUE),
        Member::optional("StateTransitionedTimestamp", &TIMESTAMP),
        Member::optional("ActionsSuppressedBy", &ACTIONS_SUPPRESSED_BY),
        Member::optional("ActionsSuppressedReason", &ACTIONS_SUPPRESSED_REASON),
        Member::optional("ActionsSuppressor", &ALARM_ARN),
        Member::optional("ActionsSuppressorWaitPeriod", &SUPPRESSOR_PERIOD),
        Member::optional("ActionsSuppressorExtensionPeriod", &SUPPRESSOR_PERIOD),
    ],
);
pub static TYPE_OF_COMPOSITE_ALARM: Type = Type::new(Kind::Structure(&COMPOSITE_ALARM));
pub static COMPOSITE_ALARMS: Type = Type::list(&TYPE_OF_COMPOSITE_ALARM);
pub static CONTRIBUTOR_ATTRIBUTES: Type = Type::map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE).min(0).max(150);
pub static CONTRIBUTOR_ID: Type = Type::new(Kind::String).min(1).max(16);
pub static COUNTS: Type = Type::list(&DATAPOINT_VALUE);
pub static DASHBOARD_ARN: Type = Type::new(Kind::String);
pub static DASHBOARD_BODY: Type = Type::new(Kind::String);
pub static DASHBOARD_ENTRIES: Type = Type::list(&TYPE_OF_DASHBOARD_ENTRY);
pub static DASHBOARD_ENTRY: Structure = Structure::new(
    "DashboardEntry",
    &[
        Member::optional("DashboardName", &DASHBOARD_NAME),
        Member::optional("DashboardArn", &DASHBOARD_ARN),
        Member::optional("LastModified", &LAST_MODIFIED),
        Member::optional("Size", &SIZE),
    ],
);
pub static TYPE_OF_DASHBOARD_ENTRY: Type = Type::new(Kind::Structure(&DASHBOARD_ENTRY));
pub static DASHBOARD_NAME: Type = Type::new(Kind::String);
pub static DASHBOARD_NAME_PREFIX: Type = Type::new(Kind::String);
pub static DASHBOARD_NAMES: Type = Type::list(&DASHBOARD_NAME);
pub static DASHBOARD_VALIDATION_MESSAGE: Structure = Structure::new(
    "DashboardValidationMessage",
    &[
        Member::optional("DataPath", &DATA_PATH),
        Member::optional("Message", &MESSAGE),
    ],
);
pub static TYPE_OF_DASHBOARD_VALIDATION_MESSAGE: Type = Type::new(Kind::Structure(&DASHBOARD_VALIDATION_MESSAGE));
pub static DASHBOARD_VALIDATION_MESSAGES: Type = Type::list(&TYPE_OF_DASHBOARD_VALIDATION_MESSAGE);
pub static DATA_PATH: Type = Type::new(Kind::String);
pub static DATAPOINT: Structure = Structure::new(
    "Datapoint",
    &[
        Member::optional("Timestamp", &TIMESTAMP),
        Member::optional("SampleCount", &DATAPOINT_VALUE),
        Member::optional("Average", &DATAPOINT_VALUE),
        Member::optional("Sum", &DATAPOINT_VALUE),
        Member::optional("Minimum", &DATAPOINT_VALUE),
        Member::optional("Maximum", &DATAPOINT_VALUE),
        Member::optional("Unit", &STANDARD_UNIT),
        Member::optional("ExtendedStatistics", &DATAPOINT_VALUE_MAP),
    ],
);
pub static TYPE_OF_DATAPOINT: Type = Type::new(Kind::Structure(&DATAPOINT));
pub static DATAPOINT_VALUE: Type = Type::new(Kind::Double);
pub static DATAPOINT_VALUE_MAP: Type = Type::map(&EXTENDED_STATISTIC, &DATAPOINT_VALUE);
pub static DATAPOINT_VALUES: Type = Type::list(&DATAPOINT_VALUE);
pub static DATAPOINTS: Type = Type::list(&TYPE_OF_DATAPOINT);
pub static DATAPOINTS_TO_ALARM: Type = Type::new(Kind::Integer).min(1);
pub static DELETE_ALARMS_INPUT: Structure =
    Structure::new("DeleteAlarmsInput", &[Member::required("AlarmNames", &ALARM_NAMES)]);
pub static TYPE_OF_DELETE_ALARMS_INPUT: Type = Type::new(Kind::Structure(&DELETE_ALARMS_INPUT));
pub static DELETE_DASHBOARDS_INPUT: Structure = Structure::new(
    "DeleteDashboardsInput",
    &[Member::required("DashboardNames", &DASHBOARD_NAMES)],
);
pub static TYPE_OF_DELETE_DASHBOARDS_INPUT: Type = Type::new(Kind::Structure(&DELETE_DASHBOARDS_INPUT));
pub static DELETE_DASHBOARDS_OUTPUT: Structure = Structure::new("DeleteDashboardsOutput", &[]);
pub static TYPE_OF_DELETE_DASHBOARDS_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_DASHBOARDS_OUTPUT));
pub static DESCRIBE_ALARM_HISTORY_INPUT: Structure = Structure::new(
    "DescribeAlarmHistoryInput",
    &[
        Member::optional("AlarmName", &ALARM_NAME),
        Member::optional("AlarmContributorId", &CONTRIBUTOR_ID),
        Member::optional("AlarmTypes", &ALARM_TYPES),
        Member::optional("HistoryItemType", &HISTORY_ITEM_TYPE),
        Member::optional("StartDate", &TIMESTAMP),
        Member::optional("EndDate", &TIMESTAMP),
        Member::optional("MaxRecords", &MAX_RECORDS),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("ScanBy", &SCAN_BY),
    ],
);
pub static TYPE_OF_DESCRIBE_ALARM_HISTORY_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_ALARM_HISTORY_INPUT));
pub static DESCRIBE_ALARM_HISTORY_OUTPUT: Structure = Structure::new(
    "DescribeAlarmHistoryOutput",
    &[
        Member::optional("AlarmHistoryItems", &ALARM_HISTORY_ITEMS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_DESCRIBE_ALARM_HISTORY_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_ALARM_HISTORY_OUTPUT));
pub static DESCRIBE_ALARMS_FOR_METRIC_INPUT: Structure = Structure::new(
    "DescribeAlarmsForMetricInput",
    &[
        Member::required("MetricName", &METRIC_NAME),
        Member::required("Namespace", &NAMESPACE),
        Member::optional("Statistic", &STATISTIC),
        Member::optional("ExtendedStatistic", &EXTENDED_STATISTIC),
        Member::optional("Dimensions", &DIMENSIONS),
        Member::optional("Period", &PERIOD),
        Member::optional("Unit", &STANDARD_UNIT),
    ],
);
pub static TYPE_OF_DESCRIBE_ALARMS_FOR_METRIC_INPUT: Type =
    Type::new(Kind::Structure(&DESCRIBE_ALARMS_FOR_METRIC_INPUT));
pub static DESCRIBE_ALARMS_FOR_METRIC_OUTPUT: Structure = Structure::new(
    "DescribeAlarmsForMetricOutput",
    &[Member::optional("MetricAlarms", &METRIC_ALARMS)],
);
pub static TYPE_OF_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT: Type =
    Type::new(Kind::Structure(&DESCRIBE_ALARMS_FOR_METRIC_OUTPUT));
pub static DESCRIBE_ALARMS_INPUT: Structure = Structure::new(
    "DescribeAlarmsInput",
    &[
        Member::optional("AlarmNames", &ALARM_NAMES),
        Member::optional("AlarmNamePrefix", &ALARM_NAME_PREFIX),
        Member::optional("AlarmTypes", &ALARM_TYPES),
        Member::optional("ChildrenOfAlarmName", &ALARM_NAME),
        Member::optional("ParentsOfAlarmName", &ALARM_NAME),
        Member::optional("StateValue", &STATE_VALUE),
        Member::optional("ActionPrefix", &ACTION_PREFIX),
        Member::optional("MaxRecords", &MAX_RECORDS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_DESCRIBE_ALARMS_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_ALARMS_INPUT));
pub static DESCRIBE_ALARMS_OUTPUT: Structure = Structure::new(
    "DescribeAlarmsOutput",
    &[
        Member::optional("CompositeAlarms", &COMPOSITE_ALARMS),
        Member::optional("MetricAlarms", &METRIC_ALARMS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_DESCRIBE_ALARMS_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_ALARMS_OUTPUT));
pub static DIMENSION: Structure = Structure::new(
    "Dimension",
    &[
        Member::required("Name", &DIMENSION_NAME),
        Member::required("Value", &DIMENSION_VALUE),
    ],
);
pub static TYPE_OF_DIMENSION: Type = Type::new(Kind::Structure(&DIMENSION));
pub static DIMENSION_FILTER: Structure = Structure::new(
    "DimensionFilter",
    &[
        Member::required("Name", &DIMENSION_NAME),
        Member::optional("Value", &DIMENSION_VALUE),
    ],
);
pub static TYPE_OF_DIMENSION_FILTER: Type = Type::new(Kind::Structure(&DIMENSION_FILTER));
pub static DIMENSION_FILTERS: Type = Type::list(&TYPE_OF_DIMENSION_FILTER).max(10);
pub static DIMENSION_NAME: Type = Type::new(Kind::String).min(1).max(255);
pub static DIMENSION_VALUE: Type = Type::new(Kind::String).min(1).max(1024);
pub static DIMENSIONS: Type = Type::list(&TYPE_OF_DIMENSION).max(30);
pub static DISABLE_ALARM_ACTIONS_INPUT: Structure = Structure::new(
    "DisableAlarmActionsInput",
    &[Member::required("AlarmNames", &ALARM_NAMES)],
);
pub static TYPE_OF_DISABLE_ALARM_ACTIONS_INPUT: Type = Type::new(Kind::Structure(&DISABLE_ALARM_ACTIONS_INPUT));
pub static ENABLE_ALARM_ACTIONS_INPUT: Structure = Structure::new(
    "EnableAlarmActionsInput",
    &[Member::required("AlarmNames", &ALARM_NAMES)],
);
pub static TYPE_OF_ENABLE_ALARM_ACTIONS_INPUT: Type = Type::new(Kind::Structure(&ENABLE_ALARM_ACTIONS_INPUT));
pub static ENTITY: Structure = Structure::new(
    "Entity",
    &[
        Member::optional("KeyAttributes", &ENTITY_KEY_ATTRIBUTES_MAP),
        Member::optional("Attributes", &ENTITY_ATTRIBUTES_MAP),
    ],
);
pub static TYPE_OF_ENTITY: Type = Type::new(Kind::Structure(&ENTITY));
pub static ENTITY_ATTRIBUTES_MAP: Type =
    Type::map(&ENTITY_ATTRIBUTES_MAP_KEY_STRING, &ENTITY_ATTRIBUTES_MAP_VALUE_STRING)
        .min(0)
        .max(10);
pub static ENTITY_ATTRIBUTES_MAP_KEY_STRING: Type = Type::new(Kind::String).min(1).max(256);
pub static ENTITY_ATTRIBUTES_MAP_VALUE_STRING: Type = Type::new(Kind::String).min(1).max(2048);
pub static ENTITY_KEY_ATTRIBUTES_MAP: Type = Type::map(
    &ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING,
    &ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING,
)
.min(2)
.max(4);
pub static ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING: Type = Type::new(Kind::String).min(1).max(32);
pub static ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING: Type = Type::new(Kind::String).min(1).max(2048);
pub static ENTITY_METRIC_DATA: Structure = Structure::new(
    "EntityMetricData",
    &[
        Member::optional("Entity", &TYPE_OF_ENTITY),
        Member::optional("MetricData", &METRIC_DATA),
    ],
);
pub static TYPE_OF_ENTITY_METRIC_DATA: Type = Type::new(Kind::Structure(&ENTITY_METRIC_DATA));
pub static ENTITY_METRIC_DATA_LIST: Type = Type::list(&TYPE_OF_ENTITY_METRIC_DATA);
pub static EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE: Type = Type::new(Kind::String).min(1).max(255);
pub static EVALUATION_CRITERIA: Structure = Structure::new(
    "EvaluationCriteria",
    &[Member::optional("PromQLCriteria", &TYPE_OF_ALARM_PROM_QL_CRITERIA)],
);
pub static TYPE_OF_EVALUATION_CRITERIA: Type = Type::new(Kind::Structure(&EVALUATION_CRITERIA));
pub static EVALUATION_INTERVAL: Type = Type::new(Kind::Integer).min(10).max(3600);
pub static EVALUATION_PERIODS: Type = Type::new(Kind::Integer).min(1);
pub static EVALUATION_STATE: Type =
    Type::new(Kind::String).values(&["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"]);
pub static EXTENDED_STATISTIC: Type = Type::new(Kind::String);
pub static EXTENDED_STATISTICS: Type = Type::list(&EXTENDED_STATISTIC).min(1).max(10);
pub static GET_DASHBOARD_INPUT: Structure = Structure::new(
    "GetDashboardInput",
    &[Member::required("DashboardName", &DASHBOARD_NAME)],
);
pub static TYPE_OF_GET_DASHBOARD_INPUT: Type = Type::new(Kind::Structure(&GET_DASHBOARD_INPUT));
pub static GET_DASHBOARD_OUTPUT: Structure = Structure::new(
    "GetDashboardOutput",
    &[
        Member::optional("DashboardArn", &DASHBOARD_ARN),
        Member::optional("DashboardBody", &DASHBOARD_BODY),
        Member::optional("DashboardName", &DASHBOARD_NAME),
    ],
);
pub static TYPE_OF_GET_DASHBOARD_OUTPUT: Type = Type::new(Kind::Structure(&GET_DASHBOARD_OUTPUT));
pub static GET_METRIC_DATA_INPUT: Structure = Structure::new(
    "GetMetricDataInput",
    &[
        Member::required("MetricDataQueries", &METRIC_DATA_QUERIES),
        Member::required("StartTime", &TIMESTAMP),
        Member::required("EndTime", &TIMESTAMP),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("ScanBy", &SCAN_BY),
        Member::optional("MaxDatapoints", &GET_METRIC_DATA_MAX_DATAPOINTS),
        Member::optional("LabelOptions", &TYPE_OF_LABEL_OPTIONS),
    ],
);
pub static TYPE_OF_GET_METRIC_DATA_INPUT: Type = Type::new(Kind::Structure(&GET_METRIC_DATA_INPUT));
pub static GET_METRIC_DATA_LABEL_TIMEZONE: Type = Type::new(Kind::String);
pub static GET_METRIC_DATA_MAX_DATAPOINTS: Type = Type::new(Kind::Integer);
pub static GET_METRIC_DATA_OUTPUT: Structure = Structure::new(
    "GetMetricDataOutput",
    &[
        Member::optional("MetricDataResults", &METRIC_DATA_RESULTS),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Messages", &METRIC_DATA_RESULT_MESSAGES),
    ],
);
pub static TYPE_OF_GET_METRIC_DATA_OUTPUT: Type = Type::new(Kind::Structure(&GET_METRIC_DATA_OUTPUT));
pub static GET_METRIC_STATISTICS_INPUT: Structure = Structure::new(
    "GetMetricStatisticsInput",
    &[
        Member::required("Namespace", &NAMESPACE),
        Member::required("MetricName", &METRIC_NAME),
        Member::optional("Dimensions", &DIMENSIONS),
        Member::required("StartTime", &TIMESTAMP),
        Member::required("EndTime", &TIMESTAMP),
        Member::required("Period", &PERIOD),
        Member::optional("Statistics", &STATISTICS),
        Member::optional("ExtendedStatistics", &EXTENDED_STATISTICS),
        Member::optional("Unit", &STANDARD_UNIT),
    ],
);
pub static TYPE_OF_GET_METRIC_STATISTICS_INPUT: Type = Type::new(Kind::Structure(&GET_METRIC_STATISTICS_INPUT));
pub static GET_METRIC_STATISTICS_OUTPUT: Structure = Structure::new(
    "GetMetricStatisticsOutput",
    &[
        Member::optional("Label", &METRIC_LABEL),
        Member::optional("Datapoints", &DATAPOINTS),
    ],
);
pub static TYPE_OF_GET_METRIC_STATISTICS_OUTPUT: Type = Type::new(Kind::Structure(&GET_METRIC_STATISTICS_OUTPUT));
pub static HISTORY_DATA: Type = Type::new(Kind::String).min(1).max(4095);
pub static HISTORY_ITEM_TYPE: Type = Type::new(Kind::String).values(&[
    "ConfigurationUpdate",
    "StateUpdate",
    "Action",
    "AlarmContributorStateUpdate",
    "AlarmContributorAction",
]);
pub static HISTORY_SUMMARY: Type = Type::new(Kind::String).min(1).max(255);
pub static INCLUDE_LINKED_ACCOUNTS: Type = Type::new(Kind::Boolean);
pub static LABEL_OPTIONS: Structure = Structure::new(
    "LabelOptions",
    &[Member::optional("Timezone", &GET_METRIC_DATA_LABEL_TIMEZONE)],
);
pub static TYPE_OF_LABEL_OPTIONS: Type = Type::new(Kind::Structure(&LABEL_OPTIONS));
pub static LAST_MODIFIED: Type = Type::new(Kind::Timestamp(None));
pub static LIST_DASHBOARDS_INPUT: Structure = Structure::new(
    "ListDashboardsInput",
    &[
        Member::optional("DashboardNamePrefix", &DASHBOARD_NAME_PREFIX),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_DASHBOARDS_INPUT: Type = Type::new(Kind::Structure(&LIST_DASHBOARDS_INPUT));
pub static LIST_DASHBOARDS_OUTPUT: Structure = Structure::new(
    "ListDashboardsOutput",
    &[
        Member::optional("DashboardEntries", &DASHBOARD_ENTRIES),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_DASHBOARDS_OUTPUT: Type = Type::new(Kind::Structure(&LIST_DASHBOARDS_OUTPUT));
pub static LIST_METRICS_INPUT: Structure = Structure::new(
    "ListMetricsInput",
    &[
        Member::optional("Namespace", &NAMESPACE),
        Member::optional("MetricName", &METRIC_NAME),
        Member::optional("Dimensions", &DIMENSION_FILTERS),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("RecentlyActive", &RECENTLY_ACTIVE),
        Member::optional("IncludeLinkedAccounts", &INCLUDE_LINKED_ACCOUNTS),
        Member::optional("OwningAccount", &ACCOUNT_ID),
    ],
);
pub static TYPE_OF_LIST_METRICS_INPUT: Type = Type::new(Kind::Structure(&LIST_METRICS_INPUT));
pub static LIST_METRICS_OUTPUT: Structure = Structure::new(
    "ListMetricsOutput",
    &[
        Member::optional("Metrics", &METRICS),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("OwningAccounts", &OWNING_ACCOUNTS),
    ],
);
pub static TYPE_OF_LIST_METRICS_OUTPUT: Type = Type::new(Kind::Structure(&LIST_METRICS_OUTPUT));
pub static LIST_TAGS_FOR_RESOURCE_INPUT: Structure = Structure::new(
    "ListTagsForResourceInput",
    &[Member::required("ResourceARN", &AMAZON_RESOURCE_NAME)],
);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_INPUT));
pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Structure =
    Structure::new("ListTagsForResourceOutput", &[Member::optional("Tags", &TAG_LIST)]);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_OUTPUT));
pub static MAX_RECORDS: Type = Type::new(Kind::Integer).min(1).max(100);
pub static MESSAGE: Type = Type::new(Kind::String);
pub static MESSAGE_DATA: Structure = Structure::new(
    "MessageData",
    &[
        Member::optional("Code", &MESSAGE_DATA_CODE),
        Member::optional("Value", &MESSAGE_DATA_VALUE),
    ],
);
pub static TYPE_OF_MESSAGE_DATA: Type = Type::new(Kind::Structure(&MESSAGE_DATA));
pub static MESSAGE_DATA_CODE: Type = Type::new(Kind::String);
pub static MESSAGE_DATA_VALUE: Type = Type::new(Kind::String);
pub static METRIC: Structure = Structure::new(
    "Metric",
    &[
        Member::optional("Namespace", &NAMESPACE),
        Member::optional("MetricName", &METRIC_NAME),
        Member::optional("Dimensions", &DIMENSIONS),
    ],
);
pub static TYPE_OF_METRIC: Type = Type::new(Kind::Structure(&METRIC));
pub static METRIC_ALARM: Structure = Structure::new(
    "MetricAlarm",
    &[
        Member::optional("AlarmName", &ALARM_NAME),
        Member::optional("AlarmArn", &ALARM_ARN),
        Member::optional("AlarmDescription", &ALARM_DESCRIPTION),
        Member::optional("AlarmConfigurationUpdatedTimestamp", &TIMESTAMP),
        Member::optional("ActionsEnabled", &ACTIONS_ENABLED),
        Member::optional("OKActions", &RESOURCE_LIST),
        Member::optional("AlarmActions", &RESOURCE_LIST),
        Member::optional("InsufficientDataActions", &RESOURCE_LIST),
        Member::optional("StateValue", &STATE_VALUE),
        Member::optional("StateReason", &STATE_REASON),
        Member::optional("StateReasonData", &STATE_REASON_DATA),
        Member::optional("StateUpdatedTimestamp", &TIMESTAMP),
        Member::optional("MetricName", &METRIC_NAME),
        Member::optional("Namespace", &NAMESPACE),
        Member::optional("Statistic", &STATISTIC),
        Member::optional("ExtendedStatistic", &EXTENDED_STATISTIC),
        Member::optional("Dimensions", &DIMENSIONS),
        Member::optional("Period", &PERIOD),
        Member::optional("Unit", &STANDARD_UNIT),
        Member::optional("EvaluationPeriods", &EVALUATION_PERIODS),
        Member::optional("DatapointsToAlarm", &DATAPOINTS_TO_ALARM),
        Member::optional("Threshold", &THRESHOLD),
        Member::optional("ComparisonOperator", &COMPARISON_OPERATOR),
        Member::optional("TreatMissingData", &TREAT_MISSING_DATA),
        Member::optional(
            "EvaluateLowSampleCountPercentile",
            &EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
        ),
        Member::optional("Metrics", &METRIC_DATA_QUERIES),
        Member::optional("ThresholdMetricId", &METRIC_ID),
        Member::optional("EvaluationState", &EVALUATION_STATE),
        Member::optional("StateTransitionedTimestamp", &TIMESTAMP),
        Member::optional("EvaluationCriteria", &TYPE_OF_EVALUATION_CRITERIA),
        Member::optional("EvaluationInterval", &EVALUATION_INTERVAL),
    ],
);
pub static TYPE_OF_METRIC_ALARM: Type = Type::new(Kind::Structure(&METRIC_ALARM));
pub static METRIC_ALARMS: Type = Type::list(&TYPE_OF_METRIC_ALARM);
pub static METRIC_DATA: Type = Type::list(&TYPE_OF_METRIC_DATUM);
pub static METRIC_DATA_QUERIES: Type = Type::list(&TYPE_OF_METRIC_DATA_QUERY);
pub static METRIC_DATA_QUERY: Structure = Structure::new(
    "MetricDataQuery",
    &[
        Member::required("Id", &METRIC_ID),
        Member::optional("MetricStat", &TYPE_OF_METRIC_STAT),
        Member::optional("Expression", &METRIC_EXPRESSION),
        Member::optional("Label", &METRIC_LABEL),
        Member::optional("ReturnData", &RETURN_DATA),
        Member::optional("Period", &PERIOD),
        Member::optional("AccountId", &ACCOUNT_ID),
    ],
);
pub static TYPE_OF_METRIC_DATA_QUERY: Type = Type::new(Kind::Structure(&METRIC_DATA_QUERY));
pub static METRIC_DATA_RESULT: Structure = Structure::new(
    "MetricDataResult",
    &[
        Member::optional("Id", &METRIC_ID),
        Member::optional("Label", &METRIC_LABEL),
        Member::optional("Timestamps", &TIMESTAMPS),
        Member::optional("Values", &DATAPOINT_VALUES),
        Member::optional("StatusCode", &STATUS_CODE),
        Member::optional("Messages", &METRIC_DATA_RESULT_MESSAGES),
    ],
);
pub static TYPE_OF_METRIC_DATA_RESULT: Type = Type::new(Kind::Structure(&METRIC_DATA_RESULT));
pub static METRIC_DATA_RESULT_MESSAGES: Type = Type::list(&TYPE_OF_MESSAGE_DATA);
pub static METRIC_DATA_RESULTS: Type = Type::list(&TYPE_OF_METRIC_DATA_RESULT);
pub static METRIC_DATUM: Structure = Structure::new(
    "MetricDatum",
    &[
        Member::required("MetricName", &METRIC_NAME),
        Member::optional("Dimensions", &DIMENSIONS),
        Member::optional("Timestamp", &TIMESTAMP),
        Member::optional("Value", &DATAPOINT_VALUE),
        Member::optional("StatisticValues", &TYPE_OF_STATISTIC_SET),
        Member::optional("Values", &VALUES),
        Member::optional("Counts", &COUNTS),
        Member::optional("Unit", &STANDARD_UNIT),
        Member::optional("StorageResolution", &STORAGE_RESOLUTION),
    ],
);
pub static TYPE_OF_METRIC_DATUM: Type = Type::new(Kind::Structure(&METRIC_DATUM));
pub static METRIC_EXPRESSION: Type = Type::new(Kind::String).min(1).max(2048);
pub static METRIC_ID: Type = Type::new(Kind::String).min(1).max(255);
pub static METRIC_LABEL: Type = Type::new(Kind::String);
pub static METRIC_NAME: Type = Type::new(Kind::String).min(1).max(255);
pub static METRIC_STAT: Structure = Structure::new(
    "MetricStat",
    &[
        Member::required("Metric", &TYPE_OF_METRIC),
        Member::required("Period", &PERIOD),
        Member::required("Stat", &STAT),
        Member::optional("Unit", &STANDARD_UNIT),
    ],
);
pub static TYPE_OF_METRIC_STAT: Type = Type::new(Kind::Structure(&METRIC_STAT));
pub static METRICS: Type = Type::list(&TYPE_OF_METRIC);
pub static NAMESPACE: Type = Type::new(Kind::String).min(1).max(255).pattern(&PATTERN_OF_NAMESPACE);
pub static NEXT_TOKEN: Type = Type::new(Kind::String);
pub static OWNING_ACCOUNTS: Type = Type::list(&ACCOUNT_ID);
pub static PENDING_PERIOD: Type = Type::new(Kind::Integer).min(0).max(86400);
pub static PERIOD: Type = Type::new(Kind::Integer).min(1);
pub static PUT_COMPOSITE_ALARM_INPUT: Structure = Structure::new(
    "PutCompositeAlarmInput",
    &[
        Member::optional("ActionsEnabled", &ACTIONS_ENABLED),
        Member::optional("AlarmActions", &RESOURCE_LIST),
        Member::optional("AlarmDescription", &ALARM_DESCRIPTION),
        Member::required("AlarmName", &ALARM_NAME),
        Member::required("AlarmRule", &ALARM_RULE),
        Member::optional("InsufficientDataActions", &RESOURCE_LIST),
        Member::optional("OKActions", &RESOURCE_LIST),
        Member::optional("Tags", &TAG_LIST),
        Member::optional("ActionsSuppressor", &ALARM_ARN),
        Member::optional("ActionsSuppressorWaitPeriod", &SUPPRESSOR_PERIOD),
        Member::optional("ActionsSuppressorExtensionPeriod", &SUPPRESSOR_PERIOD),
    ],
);
pub static TYPE_OF_PUT_COMPOSITE_ALARM_INPUT: Type = Type::new(Kind::Structure(&PUT_COMPOSITE_ALARM_INPUT));
pub static PUT_DASHBOARD_INPUT: Structure = Structure::new(
    "PutDashboardInput",
    &[
        Member::required("DashboardName", &DASHBOARD_NAME),
        Member::required("DashboardBody", &DASHBOARD_BODY),
        Member::optional("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_PUT_DASHBOARD_INPUT: Type = Type::new(Kind::Structure(&PUT_DASHBOARD_INPUT));
pub static PUT_DASHBOARD_OUTPUT: Structure = Structure::new(
    "PutDashboardOutput",
    &[Member::optional(
        "DashboardValidationMessages",
        &DASHBOARD_VALIDATION_MESSAGES,
    )],
);
pub static TYPE_OF_PUT_DASHBOARD_OUTPUT: Type = Type::new(Kind::Structure(&PUT_DASHBOARD_OUTPUT));
pub static PUT_METRIC_ALARM_INPUT: Structure = Structure::new(
    "PutMetricAlarmInput",
    &[
        Member::required("AlarmName", &ALARM_NAME),
        Member::optional("AlarmDescription", &ALARM_DESCRIPTION),
        Member::optional("ActionsEnabled", &ACTIONS_ENABLED),
        Member::optional("OKActions", &RESOURCE_LIST),
        Member::optional("AlarmActions", &RESOURCE_LIST),
        Member::optional("InsufficientDataActions", &RESOURCE_LIST),
        Member::optional("MetricName", &METRIC_NAME),
        Member::optional("Namespace", &NAMESPACE),
        Member::optional("Statistic", &STATISTIC),
        Member::optional("ExtendedStatistic", &EXTENDED_STATISTIC),
        Member::optional("Dimensions", &DIMENSIONS),
        Member::optional("Period", &PERIOD),
        Member::optional("Unit", &STANDARD_UNIT),
        Member::optional("EvaluationPeriods", &EVALUATION_PERIODS),
        Member::optional("DatapointsToAlarm", &DATAPOINTS_TO_ALARM),
        Member::optional("Threshold", &THRESHOLD),
        Member::optional("ComparisonOperator", &COMPARISON_OPERATOR),
        Member::optional("TreatMissingData", &TREAT_MISSING_DATA),
        Member::optional(
            "EvaluateLowSampleCountPercentile",
            &EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
        ),
        Member::optional("Metrics", &METRIC_DATA_QUERIES),
        Member::optional("Tags", &TAG_LIST),
        Member::optional("ThresholdMetricId", &METRIC_ID),
        Member::optional("EvaluationCriteria", &TYPE_OF_EVALUATION_CRITERIA),
        Member::optional("EvaluationInterval", &EVALUATION_INTERVAL),
    ],
);
pub static TYPE_OF_PUT_METRIC_ALARM_INPUT: Type = Type::new(Kind::Structure(&PUT_METRIC_ALARM_INPUT));
pub static PUT_METRIC_DATA_INPUT: Structure = Structure::new(
    "PutMetricDataInput",
    &[
        Member::required("Namespace", &NAMESPACE),
        Member::optional("MetricData", &METRIC_DATA),
        Member::optional("EntityMetricData", &ENTITY_METRIC_DATA_LIST),
        Member::optional("StrictEntityValidation", &STRICT_ENTITY_VALIDATION),
    ],
);
pub static TYPE_OF_PUT_METRIC_DATA_INPUT: Type = Type::new(Kind::Structure(&PUT_METRIC_DATA_INPUT));
pub static QUERY: Type = Type::new(Kind::String).min(1).max(10000);
pub static RECENTLY_ACTIVE: Type = Type::new(Kind::String).values(&["PT3H"]);
pub static RECOVERY_PERIOD: Type = Type::new(Kind::Integer).min(0).max(86400);
pub static RESOURCE_LIST: Type = Type::list(&RESOURCE_NAME).max(5);
pub static RESOURCE_NAME: Type = Type::new(Kind::String).min(1).max(1024);
pub static RETURN_DATA: Type = Type::new(Kind::Boolean);
pub static SCAN_BY: Type = Type::new(Kind::String).values(&["TimestampDescending", "TimestampAscending"]);
pub static SET_ALARM_STATE_INPUT: Structure = Structure::new(
    "SetAlarmStateInput",
    &[
        Member::required("AlarmName", &ALARM_NAME),
        Member::required("StateValue", &STATE_VALUE),
        Member::required("StateReason", &STATE_REASON),
        Member::optional("StateReasonData", &STATE_REASON_DATA),
    ],
);
pub static TYPE_OF_SET_ALARM_STATE_INPUT: Type = Type::new(Kind::Structure(&SET_ALARM_STATE_INPUT));
pub static SIZE: Type = Type::new(Kind::Integer);
pub static STANDARD_UNIT: Type = Type::new(Kind::String).values(&[
    "Seconds",
    "Microseconds",
    "Milliseconds",
    "Bytes",
    "Kilobytes",
    "Megabytes",
    "Gigabytes",
    "Terabytes",
    "Bits",
    "Kilobits",
    "Megabits",
    "Gigabits",
    "Terabits",
    "Percent",
    "Count",
    "Bytes/Second",
    "Kilobytes/Second",
    "Megabytes/Second",
    "Gigabytes/Second",
    "Terabytes/Second",
    "Bits/Second",
    "Kilobits/Second",
    "Megabits/Second",
    "Gigabits/Second",
    "Terabits/Second",
    "Count/Second",
    "None",
]);
pub static STAT: Type = Type::new(Kind::String);
pub static STATE_REASON: Type = Type::new(Kind::String).min(0).max(1023);
pub static STATE_REASON_DATA: Type = Type::new(Kind::String).min(0).max(4000);
pub static STATE_VALUE: Type = Type::new(Kind::String).values(&["OK", "ALARM", "INSUFFICIENT_DATA"]);
pub static STATISTIC: Type = Type::new(Kind::String).values(&["SampleCount", "Average", "Sum", "Minimum", "Maximum"]);
pub static STATISTIC_SET: Structure = Structure::new(
    "StatisticSet",
    &[
        Member::required("SampleCount", &DATAPOINT_VALUE),
        Member::required("Sum", &DATAPOINT_VALUE),
        Member::required("Minimum", &DATAPOINT_VALUE),
        Member::required("Maximum", &DATAPOINT_VALUE),
    ],
);
pub static TYPE_OF_STATISTIC_SET: Type = Type::new(Kind::Structure(&STATISTIC_SET));
pub static STATISTICS: Type = Type::list(&STATISTIC).min(1).max(5);
pub static STATUS_CODE: Type =
    Type::new(Kind::String).values(&["Complete", "InternalError", "PartialData", "Forbidden"]);
pub static STORAGE_RESOLUTION: Type = Type::new(Kind::Integer).min(1);
pub static STRICT_ENTITY_VALIDATION: Type = Type::new(Kind::Boolean);
pub static SUPPRESSOR_PERIOD: Type = Type::new(Kind::Integer);
pub static TAG: Structure = Structure::new(
    "Tag",
    &[Member::required("Key", &TAG_KEY), Member::required("Value", &TAG_VALUE)],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static TAG_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY);
pub static TAG_LIST: Type = Type::list(&TYPE_OF_TAG);
pub static TAG_RESOURCE_INPUT: Structure = Structure::new(
    "TagResourceInput",
    &[
        Member::required("ResourceARN", &AMAZON_RESOURCE_NAME),
        Member::required("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&TAG_RESOURCE_INPUT));
pub static TAG_RESOURCE_OUTPUT: Structure = Structure::new("TagResourceOutput", &[]);
pub static TYPE_OF_TAG_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&TAG_RESOURCE_OUTPUT));
pub static TAG_VALUE: Type = Type::new(Kind::String).min(0).max(256);
pub static THRESHOLD: Type = Type::new(Kind::Double);
pub static TIMESTAMP: Type = Type::new(Kind::Timestamp(None));
pub static TIMESTAMPS: Type = Type::list(&TIMESTAMP);
pub static TREAT_MISSING_DATA: Type = Type::new(Kind::String).min(1).max(255);
pub static UNTAG_RESOURCE_INPUT: Structure = Structure::new(
    "UntagResourceInput",
    &[
        Member::required("ResourceARN", &AMAZON_RESOURCE_NAME),
        Member::required("TagKeys", &TAG_KEY_LIST),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_INPUT));
pub static UNTAG_RESOURCE_OUTPUT: Structure = Structure::new("UntagResourceOutput", &[]);
pub static TYPE_OF_UNTAG_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_OUTPUT));
pub static VALUES: Type = Type::list(&DATAPOINT_VALUE);
pub static DELETE_ALARMS_RESPONSE: Structure = Structure::new("DeleteAlarmsResponse", &[]);
pub static DISABLE_ALARM_ACTIONS_RESPONSE: Structure = Structure::new("DisableAlarmActionsResponse", &[]);
pub static ENABLE_ALARM_ACTIONS_RESPONSE: Structure = Structure::new("EnableAlarmActionsResponse", &[]);
pub static PUT_COMPOSITE_ALARM_RESPONSE: Structure = Structure::new("PutCompositeAlarmResponse", &[]);
pub static PUT_METRIC_ALARM_RESPONSE: Structure = Structure::new("PutMetricAlarmResponse", &[]);
pub static PUT_METRIC_DATA_RESPONSE: Structure = Structure::new("PutMetricDataResponse", &[]);
pub static SET_ALARM_STATE_RESPONSE: Structure = Structure::new("SetAlarmStateResponse", &[]);
pub static PATTERN_OF_NAMESPACE: Pattern = Pattern::new("[^:].*", "[^:].*");
