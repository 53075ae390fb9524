//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model logs/2014-03-28: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ACCESS_POLICY: Type = Type::new(Kind::String).min(1);
pub static ACCOUNT_ID: Type = Type::new(Kind::String).min(12).max(12).pattern(&PATTERN_OF_ACCOUNT_ID);
pub static ACCOUNT_IDS: Type = Type::list(&ACCOUNT_ID).min(0).max(20);
pub static AMAZON_RESOURCE_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(1011)
    .pattern(&PATTERN_OF_AMAZON_RESOURCE_NAME);
pub static APPLY_ON_TRANSFORMED_LOGS: Type = Type::new(Kind::Boolean);
pub static ARN: Type = Type::new(Kind::String);
pub static ASSOCIATE_KMS_KEY_REQUEST: Structure = Structure::new(
    "AssociateKmsKeyRequest",
    &[
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::required("kmsKeyId", &KMS_KEY_ID),
        Member::optional("resourceIdentifier", &RESOURCE_IDENTIFIER),
    ],
);
pub static TYPE_OF_ASSOCIATE_KMS_KEY_REQUEST: Type = Type::new(Kind::Structure(&ASSOCIATE_KMS_KEY_REQUEST));
pub static BEARER_TOKEN_AUTHENTICATION_ENABLED: Type = Type::new(Kind::Boolean);
pub static CREATE_LOG_GROUP_REQUEST: Structure = Structure::new(
    "CreateLogGroupRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::optional("kmsKeyId", &KMS_KEY_ID),
        Member::optional("tags", &TAGS),
        Member::optional("logGroupClass", &LOG_GROUP_CLASS),
        Member::optional("deletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
    ],
);
pub static TYPE_OF_CREATE_LOG_GROUP_REQUEST: Type = Type::new(Kind::Structure(&CREATE_LOG_GROUP_REQUEST));
pub static CREATE_LOG_STREAM_REQUEST: Structure = Structure::new(
    "CreateLogStreamRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("logStreamName", &LOG_STREAM_NAME),
    ],
);
pub static TYPE_OF_CREATE_LOG_STREAM_REQUEST: Type = Type::new(Kind::Structure(&CREATE_LOG_STREAM_REQUEST));
pub static DATA_PROTECTION_STATUS: Type =
    Type::new(Kind::String).values(&["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"]);
pub static DAYS: Type = Type::new(Kind::Integer);
pub static DEFAULT_VALUE: Type = Type::new(Kind::Double);
pub static DELETE_DESTINATION_REQUEST: Structure = Structure::new(
    "DeleteDestinationRequest",
    &[Member::required("destinationName", &DESTINATION_NAME)],
);
pub static TYPE_OF_DELETE_DESTINATION_REQUEST: Type = Type::new(Kind::Structure(&DELETE_DESTINATION_REQUEST));
pub static DELETE_LOG_GROUP_REQUEST: Structure = Structure::new(
    "DeleteLogGroupRequest",
    &[Member::required("logGroupName", &LOG_GROUP_NAME)],
);
pub static TYPE_OF_DELETE_LOG_GROUP_REQUEST: Type = Type::new(Kind::Structure(&DELETE_LOG_GROUP_REQUEST));
pub static DELETE_LOG_STREAM_REQUEST: Structure = Structure::new(
    "DeleteLogStreamRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("logStreamName", &LOG_STREAM_NAME),
    ],
);
pub static TYPE_OF_DELETE_LOG_STREAM_REQUEST: Type = Type::new(Kind::Structure(&DELETE_LOG_STREAM_REQUEST));
pub static DELETE_METRIC_FILTER_REQUEST: Structure = Structure::new(
    "DeleteMetricFilterRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("filterName", &FILTER_NAME),
    ],
);
pub static TYPE_OF_DELETE_METRIC_FILTER_REQUEST: Type = Type::new(Kind::Structure(&DELETE_METRIC_FILTER_REQUEST));
pub static DELETE_RETENTION_POLICY_REQUEST: Structure = Structure::new(
    "DeleteRetentionPolicyRequest",
    &[Member::required("logGroupName", &LOG_GROUP_NAME)],
);
pub static TYPE_OF_DELETE_RETENTION_POLICY_REQUEST: Type = Type::new(Kind::Structure(&DELETE_RETENTION_POLICY_REQUEST));
pub static DELETE_SUBSCRIPTION_FILTER_REQUEST: Structure = Structure::new(
    "DeleteSubscriptionFilterRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("filterName", &FILTER_NAME),
    ],
);
pub static TYPE_OF_DELETE_SUBSCRIPTION_FILTER_REQUEST: Type =
    Type::new(Kind::Structure(&DELETE_SUBSCRIPTION_FILTER_REQUEST));
pub static DELETION_PROTECTION_ENABLED: Type = Type::new(Kind::Boolean);
pub static DESCENDING: Type = Type::new(Kind::Boolean);
pub static DESCRIBE_DESTINATIONS_REQUEST: Structure = Structure::new(
    "DescribeDestinationsRequest",
    &[
        Member::optional("DestinationNamePrefix", &DESTINATION_NAME),
        Member::optional("nextToken", &NEXT_TOKEN),
        Member::optional("limit", &DESCRIBE_LIMIT),
    ],
);
pub static TYPE_OF_DESCRIBE_DESTINATIONS_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_DESTINATIONS_REQUEST));
pub static DESCRIBE_DESTINATIONS_RESPONSE: Structure = Structure::new(
    "DescribeDestinationsResponse",
    &[
        Member::optional("destinations", &DESTINATIONS),
        Member::optional("nextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_DESCRIBE_DESTINATIONS_RESPONSE: Type = Type::new(Kind::Structure(&DESCRIBE_DESTINATIONS_RESPONSE));
pub static DESCRIBE_LIMIT: Type = Type::new(Kind::Integer).min(1).max(50);
pub static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: Type = Type::list(&LOG_GROUP_IDENTIFIER).min(1).max(50);
pub static DESCRIBE_LOG_GROUPS_REQUEST: Structure = Structure::new(
    "DescribeLogGroupsRequest",
    &[
        Member::optional("accountIdentifiers", &ACCOUNT_IDS),
        Member::optional("logGroupNamePrefix", &LOG_GROUP_NAME),
        Member::optional("logGroupNamePattern", &LOG_GROUP_NAME_PATTERN),
        Member::optional("nextToken", &NEXT_TOKEN),
        Member::optional("limit", &DESCRIBE_LIMIT),
        Member::optional("includeLinkedAccounts", &INCLUDE_LINKED_ACCOUNTS),
        Member::optional("logGroupClass", &LOG_GROUP_CLASS),
        Member::optional("logGroupIdentifiers", &DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS),
    ],
);
pub static TYPE_OF_DESCRIBE_LOG_GROUPS_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_LOG_GROUPS_REQUEST));
pub static DESCRIBE_LOG_GROUPS_RESPONSE: Structure = Structure::new(
    "DescribeLogGroupsResponse",
    &[
        Member::optional("logGroups", &LOG_GROUPS),
        Member::optional("nextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_DESCRIBE_LOG_GROUPS_RESPONSE: Type = Type::new(Kind::Structure(&DESCRIBE_LOG_GROUPS_RESPONSE));
pub static DESCRIBE_LOG_STREAMS_REQUEST: Structure = Structure::new(
    "DescribeLogStreamsRequest",
    &[
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::optional("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
        Member::optional("logStreamNamePrefix", &LOG_STREAM_NAME),
        Member::optional("orderBy", &ORDER_BY),
        Member::optional("descending", &DESCENDING),
        Member::optional("nextToken", &NEXT_TOKEN),
        Member::optional("limit", &DESCRIBE_LIMIT),
    ],
);
pub static TYPE_OF_DESCRIBE_LOG_STREAMS_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_LOG_STREAMS_REQUEST));
pub static DESCRIBE_LOG_STREAMS_RESPONSE: Structure = Structure::new(
    "DescribeLogStreamsResponse",
    &[
        Member::optional("logStreams", &LOG_STREAMS),
        Member::optional("nextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_DESCRIBE_LOG_STREAMS_RESPONSE: Type = Type::new(Kind::Structure(&DESCRIBE_LOG_STREAMS_RESPONSE));
pub static DESCRIBE_METRIC_FILTERS_REQUEST: Structure = Structure::new(
    "DescribeMetricFiltersRequest",
    &[
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::optional("filterNamePrefix", &FILTER_NAME),
        Member::optional("nextToken", &NEXT_TOKEN),
        Member::optional("limit", &DESCRIBE_LIMIT),
        Member::optional("metricName", &METRIC_NAME),
        Member::optional("metricNamespace", &METRIC_NAMESPACE),
    ],
);
pub static TYPE_OF_DESCRIBE_METRIC_FILTERS_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_METRIC_FILTERS_REQUEST));
pub static DESCRIBE_METRIC_FILTERS_RESPONSE: Structure = Structure::new(
    "DescribeMetricFiltersResponse",
    &[
        Member::optional("metricFilters", &METRIC_FILTERS),
        Member::optional("nextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_DESCRIBE_METRIC_FILTERS_RESPONSE: Type =
    Type::new(Kind::Structure(&DESCRIBE_METRIC_FILTERS_RESPONSE));
pub static DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST: Structure = Structure::new(
    "DescribeSubscriptionFiltersRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::optional("filterNamePrefix", &FILTER_NAME),
        Member::optional("nextToken", &NEXT_TOKEN),
        Member::optional("limit", &DESCRIBE_LIMIT),
    ],
);
pub static TYPE_OF_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST: Type =
    Type::new(Kind::Structure(&DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST));
pub static DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE: Structure = Structure::new(
    "DescribeSubscriptionFiltersResponse",
    &[
        Member::optional("subscriptionFilters", &SUBSCRIPTION_FILTERS),
        Member::optional("nextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE: Type =
    Type::new(Kind::Structure(&DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE));
pub static DESTINATION: Structure = Structure::new(
    "Destination",
    &[
        Member::optional("destinationName", &DESTINATION_NAME),
        Member::optional("targetArn", &TARGET_ARN),
        Member::optional("roleArn", &ROLE_ARN),
        Member::optional("accessPolicy", &ACCESS_POLICY),
        Member::optional("arn", &ARN),
        Member::optional("creationTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_DESTINATION: Type = Type::new(Kind::Structure(&DESTINATION));
pub static DESTINATION_ARN: Type = Type::new(Kind::String).min(1);
pub static DESTINATION_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_DESTINATION_NAME);
pub static DESTINATIONS: Type = Type::list(&TYPE_OF_DESTINATION);
pub static DIMENSIONS: Type = Type::map(&DIMENSIONS_KEY, &DIMENSIONS_VALUE);
pub static DIMENSIONS_KEY: Type = Type::new(Kind::String).max(255);
pub static DIMENSIONS_VALUE: Type = Type::new(Kind::String).max(255);
pub static DISASSOCIATE_KMS_KEY_REQUEST: Structure = Structure::new(
    "DisassociateKmsKeyRequest",
    &[
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::optional("resourceIdentifier", &RESOURCE_IDENTIFIER),
    ],
);
pub static TYPE_OF_DISASSOCIATE_KMS_KEY_REQUEST: Type = Type::new(Kind::Structure(&DISASSOCIATE_KMS_KEY_REQUEST));
pub static DISTRIBUTION: Type = Type::new(Kind::String).values(&["Random", "ByLogStream"]);
pub static EMIT_SYSTEM_FIELDS: Type = Type::list(&SYSTEM_FIELD);
pub static ENTITY: Structure = Structure::new(
    "Entity",
    &[
        Member::optional("keyAttributes", &ENTITY_KEY_ATTRIBUTES),
        Member::optional("attributes", &ENTITY_ATTRIBUTES),
    ],
);
pub static TYPE_OF_ENTITY: Type = Type::new(Kind::Structure(&ENTITY));
pub static ENTITY_ATTRIBUTES: Type = Type::map(&ENTITY_ATTRIBUTES_KEY, &ENTITY_ATTRIBUTES_VALUE)
    .min(0)
    .max(10);
pub static ENTITY_ATTRIBUTES_KEY: Type = Type::new(Kind::String).min(1).max(256);
pub static ENTITY_ATTRIBUTES_VALUE: Type = Type::new(Kind::String).min(1).max(512);
pub static ENTITY_KEY_ATTRIBUTES: Type = Type::map(&ENTITY_KEY_ATTRIBUTES_KEY, &ENTITY_KEY_ATTRIBUTES_VALUE)
    .min(2)
    .max(4);
pub static ENTITY_KEY_ATTRIBUTES_KEY: Type = Type::new(Kind::String).min(1).max(32);
pub static ENTITY_KEY_ATTRIBUTES_VALUE: Type = Type::new(Kind::String).min(1).max(512);
pub static ENTITY_REJECTION_ERROR_TYPE: Type = Type::new(Kind::String).values(&[
    "InvalidEntity",
    "InvalidTypeValue",
    "InvalidKeyAttributes",
    "InvalidAttributes",
    "EntitySizeTooLarge",
    "UnsupportedLogGroupType",
    "MissingRequiredFields",
]);
pub static EVENT_ID: Type = Type::new(Kind::String);
pub static EVENT_MESSAGE: Type = Type::new(Kind::String).min(1);
pub static EVENT_NUMBER: Type = Type::new(Kind::Integer);
pub static EVENTS_LIMIT: Type = Type::new(Kind::Integer).min(1).max(10000);
pub static EXTRACTED_VALUES: Type = Type::map(&TOKEN, &VALUE);
pub static FIELD_SELECTION_CRITERIA: Type = Type::new(Kind::String).min(0).max(2000);
pub static FILTER_COUNT: Type = Type::new(Kind::Integer);
pub static FILTER_LOG_EVENTS_REQUEST: Structure = Structure::new(
    "FilterLogEventsRequest",
    &[
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::optional("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
        Member::optional("logStreamNames", &INPUT_LOG_STREAM_NAMES),
        Member::optional("logStreamNamePrefix", &LOG_STREAM_NAME),
        Member::optional("startTime", &TIMESTAMP),
        Member::optional("endTime", &TIMESTAMP),
        Member::optional("filterPattern", &FILTER_PATTERN),
        Member::optional("nextToken", &NEXT_TOKEN),
        Member::optional("limit", &EVENTS_LIMIT),
        Member::optional("interleaved", &INTERLEAVED),
        Member::optional("unmask", &UNMASK),
    ],
);
pub static TYPE_OF_FILTER_LOG_EVENTS_REQUEST: Type = Type::new(Kind::Structure(&FILTER_LOG_EVENTS_REQUEST));
pub static FILTER_LOG_EVENTS_RESPONSE: Structure = Structure::new(
    "FilterLogEventsResponse",
    &[
        Member::optional("events", &FILTERED_LOG_EVENTS),
        Member::optional("searchedLogStreams", &SEARCHED_LOG_STREAMS),
        Member::optional("nextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_FILTER_LOG_EVENTS_RESPONSE: Type = Type::new(Kind::Structure(&FILTER_LOG_EVENTS_RESPONSE));
pub static FILTER_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_DESTINATION_NAME);
pub static FILTER_PATTERN: Type = Type::new(Kind::String).min(0).max(1024);
pub static FILTERED_LOG_EVENT: Structure = Structure::new(
    "FilteredLogEvent",
    &[
        Member::optional("logStreamName", &LOG_STREAM_NAME),
        Member::optional("timestamp", &TIMESTAMP),
        Member::optional("message", &EVENT_MESSAGE),
        Member::optional("ingestionTime", &TIMESTAMP),
        Member::optional("eventId", &EVENT_ID),
    ],
);
pub static TYPE_OF_FILTERED_LOG_EVENT: Type = Type::new(Kind::Structure(&FILTERED_LOG_EVENT));
pub static FILTERED_LOG_EVENTS: Type = Type::list(&TYPE_OF_FILTERED_LOG_EVENT);
pub static FORCE_UPDATE: Type = Type::new(Kind::Boolean);
pub static GET_LOG_EVENTS_REQUEST: Structure = Structure::new(
    "GetLogEventsRequest",
    &[
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::optional("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
        Member::required("logStreamName", &LOG_STREAM_NAME),
        Member::optional("startTime", &TIMESTAMP),
        Member::optional("endTime", &TIMESTAMP),
        Member::optional("nextToken", &NEXT_TOKEN),
        Member::optional("limit", &EVENTS_LIMIT),
        Member::optional("startFromHead", &START_FROM_HEAD),
        Member::optional("unmask", &UNMASK),
    ],
);
pub static TYPE_OF_GET_LOG_EVENTS_REQUEST: Type = Type::new(Kind::Structure(&GET_LOG_EVENTS_REQUEST));
pub static GET_LOG_EVENTS_RESPONSE: Structure = Structure::new(
    "GetLogEventsResponse",
    &[
        Member::optional("events", &OUTPUT_LOG_EVENTS),
        Member::optional("nextForwardToken", &NEXT_TOKEN),
        Member::optional("nextBackwardToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_GET_LOG_EVENTS_RESPONSE: Type = Type::new(Kind::Structure(&GET_LOG_EVENTS_RESPONSE));
pub static INCLUDE_LINKED_ACCOUNTS: Type = Type::new(Kind::Boolean);
pub static INHERITED_PROPERTIES: Type = Type::list(&INHERITED_PROPERTY);
pub static INHERITED_PROPERTY: Type = Type::new(Kind::String).values(&["ACCOUNT_DATA_PROTECTION"]);
pub static INPUT_LOG_EVENT: Structure = Structure::new(
    "InputLogEvent",
    &[
        Member::required("timestamp", &TIMESTAMP),
        Member::required("message", &EVENT_MESSAGE),
    ],
);
pub static TYPE_OF_INPUT_LOG_EVENT: Type = Type::new(Kind::Structure(&INPUT_LOG_EVENT));
pub static INPUT_LOG_EVENTS: Type = Type::list(&TYPE_OF_INPUT_LOG_EVENT).min(1).max(10000);
pub static INPUT_LOG_STREAM_NAMES: Type = Type::list(&LOG_STREAM_NAME).min(1).max(100);
pub static INTERLEAVED: Type = Type::new(Kind::Boolean);
pub static KMS_KEY_ID: Type = Type::new(Kind::String).max(256);
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[Member::required("resourceArn", &AMAZON_RESOURCE_NAME)],
);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_REQUEST));
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure =
    Structure::new("ListTagsForResourceResponse", &[Member::optional("tags", &TAGS)]);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_RESPONSE));
pub static LIST_TAGS_LOG_GROUP_REQUEST: Structure = Structure::new(
    "ListTagsLogGroupRequest",
    &[Member::required("logGroupName", &LOG_GROUP_NAME)],
);
pub static TYPE_OF_LIST_TAGS_LOG_GROUP_REQUEST: Type = Type::new(Kind::Structure(&LIST_TAGS_LOG_GROUP_REQUEST));
pub static LIST_TAGS_LOG_GROUP_RESPONSE: Structure =
    Structure::new("ListTagsLogGroupResponse", &[Member::optional("tags", &TAGS)]);
pub static TYPE_OF_LIST_TAGS_LOG_GROUP_RESPONSE: Type = Type::new(Kind::Structure(&LIST_TAGS_LOG_GROUP_RESPONSE));
pub static LOG_EVENT_INDEX: Type = Type::new(Kind::Integer);
pub static LOG_GROUP: Structure = Structure::new(
    "LogGroup",
    &[
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::optional("creationTime", &TIMESTAMP),
        Member::optional("retentionInDays", &DAYS),
        Member::optional("metricFilterCount", &FILTER_COUNT),
        Member::optional("arn", &ARN),
        Member::optional("storedBytes", &STORED_BYTES),
        Member::optional("kmsKeyId", &KMS_KEY_ID),
        Member::optional("dataProtectionStatus", &DATA_PROTECTION_STATUS),
        Member::optional("inheritedProperties", &INHERITED_PROPERTIES),
        Member::optional("logGroupClass", &LOG_GROUP_CLASS),
        Member::optional("logGroupArn", &ARN),
        Member::optional("deletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
        Member::optional("bearerTokenAuthenticationEnabled", &BEARER_TOKEN_AUTHENTICATION_ENABLED),
    ],
);
pub static TYPE_OF_LOG_GROUP: Type = Type::new(Kind::Structure(&LOG_GROUP));
pub static LOG_GROUP_CLASS: Type = Type::new(Kind::String).values(&["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"]);
pub static LOG_GROUP_IDENTIFIER: Type = Type::new(Kind::String)
    .min(1)
    .max(2048)
    .pattern(&PATTERN_OF_LOG_GROUP_IDENTIFIER);
pub static LOG_GROUP_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_LOG_GROUP_NAME);
pub static LOG_GROUP_NAME_PATTERN: Type = Type::new(Kind::String)
    .min(0)
    .max(512)
    .pattern(&PATTERN_OF_LOG_GROUP_NAME_PATTERN);
pub static LOG_GROUPS: Type = Type::list(&TYPE_OF_LOG_GROUP);
pub static LOG_STREAM: Structure = Structure::new(
    "LogStream",
    &[
        Member::optional("logStreamName", &LOG_STREAM_NAME),
        Member::optional("creationTime", &TIMESTAMP),
        Member::optional("firstEventTimestamp", &TIMESTAMP),
        Member::optional("lastEventTimestamp", &TIMESTAMP),
        Member::optional("lastIngestionTime", &TIMESTAMP),
        Member::optional("uploadSequenceToken", &SEQUENCE_TOKEN),
        Member::optional("arn", &ARN),
        Member::optional("storedBytes", &STORED_BYTES),
    ],
);
pub static TYPE_OF_LOG_STREAM: Type = Type::new(Kind::Structure(&LOG_STREAM));
pub static LOG_STREAM_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_DESTINATION_NAME);
pub static LOG_STREAM_SEARCHED_COMPLETELY: Type = Type::new(Kind::Boolean);
pub static LOG_STREAMS: Type = Type::list(&TYPE_OF_LOG_STREAM);
pub static METRIC_FILTER: Structure = Structure::new(
    "MetricFilter",
    &[
        Member::optional("filterName", &FILTER_NAME),
        Member::optional("filterPattern", &FILTER_PATTERN),
        Member::optional("metricTransformations", &METRIC_TRANSFORMATIONS),
        Member::optional("creationTime", &TIMESTAMP),
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::optional("applyOnTransformedLogs", &APPLY_ON_TRANSFORMED_LOGS),
        Member::optional("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::optional("emitSystemFieldDimensions", &EMIT_SYSTEM_FIELDS),
    ],
);
pub static TYPE_OF_METRIC_FILTER: Type = Type::new(Kind::Structure(&METRIC_FILTER));
pub static METRIC_FILTER_MATCH_RECORD: Structure = Structure::new(
    "MetricFilterMatchRecord",
    &[
        Member::optional("eventNumber", &EVENT_NUMBER),
        Member::optional("eventMessage", &EVENT_MESSAGE),
        Member::optional("extractedValues", &EXTRACTED_VALUES),
    ],
);
pub static TYPE_OF_METRIC_FILTER_MATCH_RECORD: Type = Type::new(Kind::Structure(&METRIC_FILTER_MATCH_RECORD));
pub static METRIC_FILTER_MATCHES: Type = Type::list(&TYPE_OF_METRIC_FILTER_MATCH_RECORD);
pub static METRIC_FILTERS: Type = Type::list(&TYPE_OF_METRIC_FILTER);
pub static METRIC_NAME: Type = Type::new(Kind::String).max(255).pattern(&PATTERN_OF_METRIC_NAME);
pub static METRIC_NAMESPACE: Type = Type::new(Kind::String).max(255).pattern(&PATTERN_OF_METRIC_NAME);
pub static METRIC_TRANSFORMATION: Structure = Structure::new(
    "MetricTransformation",
    &[
        Member::required("metricName", &METRIC_NAME),
        Member::required("metricNamespace", &METRIC_NAMESPACE),
        Member::required("metricValue", &METRIC_VALUE),
        Member::optional("defaultValue", &DEFAULT_VALUE),
        Member::optional("dimensions", &DIMENSIONS),
        Member::optional("unit", &STANDARD_UNIT),
    ],
);
pub static TYPE_OF_METRIC_TRANSFORMATION: Type = Type::new(Kind::Structure(&METRIC_TRANSFORMATION));
pub static METRIC_TRANSFORMATIONS: Type = Type::list(&TYPE_OF_METRIC_TRANSFORMATION).min(1).max(1);
pub static METRIC_VALUE: Type = Type::new(Kind::String).max(100);
pub static NEXT_TOKEN: Type = Type::new(Kind::String).min(1);
pub static ORDER_BY: Type = Type::new(Kind::String).values(&["LogStreamName", "LastEventTime"]);
pub static OUTPUT_LOG_EVENT: Structure = Structure::new(
    "OutputLogEvent",
    &[
        Member::optional("timestamp", &TIMESTAMP),
        Member::optional("message", &EVENT_MESSAGE),
        Member::optional("ingestionTime", &TIMESTAMP),
    ],
);
pub static TYPE_OF_OUTPUT_LOG_EVENT: Type = Type::new(Kind::Structure(&OUTPUT_LOG_EVENT));
pub static OUTPUT_LOG_EVENTS: Type = Type::list(&TYPE_OF_OUTPUT_LOG_EVENT);
pub static PUT_DESTINATION_POLICY_REQUEST: Structure = Structure::new(
    "PutDestinationPolicyRequest",
    &[
        Member::required("destinationName", &DESTINATION_NAME),
        Member::required("accessPolicy", &ACCESS_POLICY),
        Member::optional("forceUpdate", &FORCE_UPDATE),
    ],
);
pub static TYPE_OF_PUT_DESTINATION_POLICY_REQUEST: Type = Type::new(Kind::Structure(&PUT_DESTINATION_POLICY_REQUEST));
pub static PUT_DESTINATION_REQUEST: Structure = Structure::new(
    "PutDestinationRequest",
    &[
        Member::required("destinationName", &DESTINATION_NAME),
        Member::required("targetArn", &TARGET_ARN),
        Member::required("roleArn", &ROLE_ARN),
        Member::optional("tags", &TAGS),
    ],
);
pub static TYPE_OF_PUT_DESTINATION_REQUEST: Type = Type::new(Kind::Structure(&PUT_DESTINATION_REQUEST));
pub static PUT_DESTINATION_RESPONSE: Structure = Structure::new(
    "PutDestinationResponse",
    &[Member::optional("destination", &TYPE_OF_DESTINATION)],
);
pub static TYPE_OF_PUT_DESTINATION_RESPONSE: Type = Type::new(Kind::Structure(&PUT_DESTINATION_RESPONSE));
pub static PUT_LOG_EVENTS_REQUEST: Structure = Structure::new(
    "PutLogEventsRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("logStreamName", &LOG_STREAM_NAME),
        Member::required("logEvents", &INPUT_LOG_EVENTS),
        Member::optional("sequenceToken", &SEQUENCE_TOKEN),
        Member::optional("entity", &TYPE_OF_ENTITY),
    ],
);
pub static TYPE_OF_PUT_LOG_EVENTS_REQUEST: Type = Type::new(Kind::Structure(&PUT_LOG_EVENTS_REQUEST));
pub static PUT_LOG_EVENTS_RESPONSE: Structure = Structure::new(
    "PutLogEventsResponse",
    &[
        Member::optional("nextSequenceToken", &SEQUENCE_TOKEN),
        Member::optional("rejectedLogEventsInfo", &TYPE_OF_REJECTED_LOG_EVENTS_INFO),
        Member::optional("rejectedEntityInfo", &TYPE_OF_REJECTED_ENTITY_INFO),
    ],
);
pub static TYPE_OF_PUT_LOG_EVENTS_RESPONSE: Type = Type::new(Kind::Structure(&PUT_LOG_EVENTS_RESPONSE));
pub static PUT_METRIC_FILTER_REQUEST: Structure = Structure::new(
    "PutMetricFilterRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("filterName", &FILTER_NAME),
        Member::required("filterPattern", &FILTER_PATTERN),
        Member::required("metricTransformations", &METRIC_TRANSFORMATIONS),
        Member::optional("applyOnTransformedLogs", &APPLY_ON_TRANSFORMED_LOGS),
        Member::optional("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::optional("emitSystemFieldDimensions", &EMIT_SYSTEM_FIELDS),
    ],
);
pub static TYPE_OF_PUT_METRIC_FILTER_REQUEST: Type = Type::new(Kind::Structure(&PUT_METRIC_FILTER_REQUEST));
pub static PUT_RETENTION_POLICY_REQUEST: Structure = Structure::new(
    "PutRetentionPolicyRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("retentionInDays", &DAYS),
    ],
);
pub static TYPE_OF_PUT_RETENTION_POLICY_REQUEST: Type = Type::new(Kind::Structure(&PUT_RETENTION_POLICY_REQUEST));
pub static PUT_SUBSCRIPTION_FILTER_REQUEST: Structure = Structure::new(
    "PutSubscriptionFilterRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("filterName", &FILTER_NAME),
        Member::required("filterPattern", &FILTER_PATTERN),
        Member::required("destinationArn", &DESTINATION_ARN),
        Member::optional("roleArn", &ROLE_ARN),
        Member::optional("distribution", &DISTRIBUTION),
        Member::optional("applyOnTransformedLogs", &APPLY_ON_TRANSFORMED_LOGS),
        Member::optional("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::optional("emitSystemFields", &EMIT_SYSTEM_FIELDS),
    ],
);
pub static TYPE_OF_PUT_SUBSCRIPTION_FILTER_REQUEST: Type = Type::new(Kind::Structure(&PUT_SUBSCRIPTION_FILTER_REQUEST));
pub static REJECTED_ENTITY_INFO: Structure = Structure::new(
    "RejectedEntityInfo",
    &[Member::required("errorType", &ENTITY_REJECTION_ERROR_TYPE)],
);
pub static TYPE_OF_REJECTED_ENTITY_INFO: Type = Type::new(Kind::Structure(&REJECTED_ENTITY_INFO));
pub static REJECTED_LOG_EVENTS_INFO: Structure = Structure::new(
    "RejectedLogEventsInfo",
    &[
        Member::optional("tooNewLogEventStartIndex", &LOG_EVENT_INDEX),
        Member::optional("tooOldLogEventEndIndex", &LOG_EVENT_INDEX),
        Member::optional("expiredLogEventEndIndex", &LOG_EVENT_INDEX),
    ],
);
pub static TYPE_OF_REJECTED_LOG_EVENTS_INFO: Type = Type::new(Kind::Structure(&REJECTED_LOG_EVENTS_INFO));
pub static RESOURCE_IDENTIFIER: Type = Type::new(Kind::String)
    .min(1)
    .max(2048)
    .pattern(&PATTERN_OF_RESOURCE_IDENTIFIER);
pub static ROLE_ARN: Type = Type::new(Kind::String).min(1);
pub static SEARCHED_LOG_STREAM: Structure = Structure::new(
    "SearchedLogStream",
    &[
        Member::optional("logStreamName", &LOG_STREAM_NAME),
        Member::optional("searchedCompletely", &LOG_STREAM_SEARCHED_COMPLETELY),
    ],
);
pub static TYPE_OF_SEARCHED_LOG_STREAM: Type = Type::new(Kind::Structure(&SEARCHED_LOG_STREAM));
pub static SEARCHED_LOG_STREAMS: Type = Type::list(&TYPE_OF_SEARCHED_LOG_STREAM);
pub static SEQUENCE_TOKEN: Type = Type::new(Kind::String).min(1);
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
pub static START_FROM_HEAD: Type = Type::new(Kind::Boolean);
pub static STORED_BYTES: Type = Type::new(Kind::Integer).min(0);
pub static SUBSCRIPTION_FILTER: Structure = Structure::new(
    "SubscriptionFilter",
    &[
        Member::optional("filterName", &FILTER_NAME),
        Member::optional("logGroupName", &LOG_GROUP_NAME),
        Member::optional("filterPattern", &FILTER_PATTERN),
        Member::optional("destinationArn", &DESTINATION_ARN),
        Member::optional("roleArn", &ROLE_ARN),
        Member::optional("distribution", &DISTRIBUTION),
        Member::optional("applyOnTransformedLogs", &APPLY_ON_TRANSFORMED_LOGS),
        Member::optional("creationTime", &TIMESTAMP),
        Member::optional("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::optional("emitSystemFields", &EMIT_SYSTEM_FIELDS),
    ],
);
pub static TYPE_OF_SUBSCRIPTION_FILTER: Type = Type::new(Kind::Structure(&SUBSCRIPTION_FILTER));
pub static SUBSCRIPTION_FILTERS: Type = Type::list(&TYPE_OF_SUBSCRIPTION_FILTER);
pub static SYSTEM_FIELD: Type = Type::new(Kind::String);
pub static TAG_KEY: Type = Type::new(Kind::String).min(1).max(128).pattern(&PATTERN_OF_TAG_KEY);
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY).min(0).max(50);
pub static TAG_LIST: Type = Type::list(&TAG_KEY).min(1);
pub static TAG_LOG_GROUP_REQUEST: Structure = Structure::new(
    "TagLogGroupRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("tags", &TAGS),
    ],
);
pub static TYPE_OF_TAG_LOG_GROUP_REQUEST: Type = Type::new(Kind::Structure(&TAG_LOG_GROUP_REQUEST));
pub static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::required("resourceArn", &AMAZON_RESOURCE_NAME),
        Member::required("tags", &TAGS),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&TAG_RESOURCE_REQUEST));
pub static TAG_VALUE: Type = Type::new(Kind::String).max(256).pattern(&PATTERN_OF_TAG_VALUE);
pub static TAGS: Type = Type::map(&TAG_KEY, &TAG_VALUE).min(1).max(50);
pub static TARGET_ARN: Type = Type::new(Kind::String).min(1);
pub static TEST_EVENT_MESSAGES: Type = Type::list(&EVENT_MESSAGE).min(1).max(50);
pub static TEST_METRIC_FILTER_REQUEST: Structure = Structure::new(
    "TestMetricFilterRequest",
    &[
        Member::required("filterPattern", &FILTER_PATTERN),
        Member::required("logEventMessages", &TEST_EVENT_MESSAGES),
    ],
);
pub static TYPE_OF_TEST_METRIC_FILTER_REQUEST: Type = Type::new(Kind::Structure(&TEST_METRIC_FILTER_REQUEST));
pub static TEST_METRIC_FILTER_RESPONSE: Structure = Structure::new(
    "TestMetricFilterResponse",
    &[Member::optional("matches", &METRIC_FILTER_MATCHES)],
);
pub static TYPE_OF_TEST_METRIC_FILTER_RESPONSE: Type = Type::new(Kind::Structure(&TEST_METRIC_FILTER_RESPONSE));
pub static TIMESTAMP: Type = Type::new(Kind::Integer).min(0);
pub static TOKEN: Type = Type::new(Kind::String);
pub static UNMASK: Type = Type::new(Kind::Boolean);
pub static UNTAG_LOG_GROUP_REQUEST: Structure = Structure::new(
    "UntagLogGroupRequest",
    &[
        Member::required("logGroupName", &LOG_GROUP_NAME),
        Member::required("tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_UNTAG_LOG_GROUP_REQUEST: Type = Type::new(Kind::Structure(&UNTAG_LOG_GROUP_REQUEST));
pub static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::required("resourceArn", &AMAZON_RESOURCE_NAME),
        Member::required("tagKeys", &TAG_KEY_LIST),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_REQUEST));
pub static VALUE: Type = Type::new(Kind::String);
pub static ASSOCIATE_KMS_KEY_RESPONSE: Structure = Structure::new("AssociateKmsKeyResponse", &[]);
pub static CREATE_LOG_GROUP_RESPONSE: Structure = Structure::new("CreateLogGroupResponse", &[]);
pub static CREATE_LOG_STREAM_RESPONSE: Structure = Structure::new("CreateLogStreamResponse", &[]);
pub static DELETE_DESTINATION_RESPONSE: Structure = Structure::new("DeleteDestinationResponse", &[]);
pub static DELETE_LOG_GROUP_RESPONSE: Structure = Structure::new("DeleteLogGroupResponse", &[]);
pub static DELETE_LOG_STREAM_RESPONSE: Structure = Structure::new("DeleteLogStreamResponse", &[]);
pub static DELETE_METRIC_FILTER_RESPONSE: Structure = Structure::new("DeleteMetricFilterResponse", &[]);
pub static DELETE_RETENTION_POLICY_RESPONSE: Structure = Structure::new("DeleteRetentionPolicyResponse", &[]);
pub static DELETE_SUBSCRIPTION_FILTER_RESPONSE: Structure = Structure::new("DeleteSubscriptionFilterResponse", &[]);
pub static DISASSOCIATE_KMS_KEY_RESPONSE: Structure = Structure::new("DisassociateKmsKeyResponse", &[]);
pub static PUT_DESTINATION_POLICY_RESPONSE: Structure = Structure::new("PutDestinationPolicyResponse", &[]);
pub static PUT_METRIC_FILTER_RESPONSE: Structure = Structure::new("PutMetricFilterResponse", &[]);
pub static PUT_RETENTION_POLICY_RESPONSE: Structure = Structure::new("PutRetentionPolicyResponse", &[]);
pub static PUT_SUBSCRIPTION_FILTER_RESPONSE: Structure = Structure::new("PutSubscriptionFilterResponse", &[]);
pub static TAG_LOG_GROUP_RESPONSE: Structure = Structure::new("TagLogGroupResponse", &[]);
pub static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);
pub static UNTAG_LOG_GROUP_RESPONSE: Structure = Structure::new("UntagLogGroupResponse", &[]);
pub static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);
pub static PATTERN_OF_LOG_GROUP_NAME_PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]*", "[\\.\\-_/#A-Za-z0-9]*");
pub static PATTERN_OF_LOG_GROUP_NAME: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+", "[\\.\\-_/#A-Za-z0-9]+");
pub static PATTERN_OF_LOG_GROUP_IDENTIFIER: Pattern = Pattern::new("[\\w#+=/:,.@-]*", "[0-9A-Za-z_#+=/:,.@-]*");
pub static PATTERN_OF_AMAZON_RESOURCE_NAME: Pattern = Pattern::new("[\\w+=/:,.@-]*", "[0-9A-Za-z_+=/:,.@-]*");
pub static PATTERN_OF_RESOURCE_IDENTIFIER: Pattern = Pattern::new("[\\w+=/:,.@\\-\\*]*", "[0-9A-Za-z_+=/:,.@\\-\\*]*");
pub static PATTERN_OF_METRIC_NAME: Pattern = Pattern::new("[^:*$]*", "[^:*$]*");
pub static PATTERN_OF_DESTINATION_NAME: Pattern = Pattern::new("[^:*]*", "[^:*]*");
pub static PATTERN_OF_TAG_VALUE: Pattern = Pattern::new(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
);
pub static PATTERN_OF_TAG_KEY: Pattern = Pattern::new(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$",
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$",
);
pub static PATTERN_OF_ACCOUNT_ID: Pattern = Pattern::new("^\\d{12}$", "^[0-9]{12}$");
