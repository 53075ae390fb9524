//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model dynamodb/2012-08-10: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ARCHIVAL_REASON: Type = Type::new(Kind::String);
pub static ARCHIVAL_SUMMARY: Structure = Structure::new(
    "ArchivalSummary",
    &[
        Member::optional("ArchivalDateTime", &DATE),
        Member::optional("ArchivalReason", &ARCHIVAL_REASON),
        Member::optional("ArchivalBackupArn", &BACKUP_ARN),
    ],
);
pub static TYPE_OF_ARCHIVAL_SUMMARY: Type = Type::new(Kind::Structure(&ARCHIVAL_SUMMARY));
pub static ATTRIBUTE_ACTION: Type = Type::new(Kind::String).values(&["ADD", "PUT", "DELETE"]);
pub static ATTRIBUTE_DEFINITION: Structure = Structure::new(
    "AttributeDefinition",
    &[
        Member::required("AttributeName", &KEY_SCHEMA_ATTRIBUTE_NAME),
        Member::required("AttributeType", &SCALAR_ATTRIBUTE_TYPE),
    ],
);
pub static TYPE_OF_ATTRIBUTE_DEFINITION: Type = Type::new(Kind::Structure(&ATTRIBUTE_DEFINITION));
pub static ATTRIBUTE_DEFINITIONS: Type = Type::list(&TYPE_OF_ATTRIBUTE_DEFINITION);
pub static ATTRIBUTE_MAP: Type = Type::map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE);
pub static ATTRIBUTE_NAME: Type = Type::new(Kind::String).max(65535);
pub static ATTRIBUTE_NAME_LIST: Type = Type::list(&ATTRIBUTE_NAME).min(1);
pub static ATTRIBUTE_UPDATES: Type = Type::map(&ATTRIBUTE_NAME, &TYPE_OF_ATTRIBUTE_VALUE_UPDATE);
pub static ATTRIBUTE_VALUE: Type = Type::new(Kind::Document);
pub static ATTRIBUTE_VALUE_LIST: Type = Type::list(&ATTRIBUTE_VALUE);
pub static ATTRIBUTE_VALUE_UPDATE: Structure = Structure::new(
    "AttributeValueUpdate",
    &[
        Member::optional("Value", &ATTRIBUTE_VALUE),
        Member::optional("Action", &ATTRIBUTE_ACTION),
    ],
);
pub static TYPE_OF_ATTRIBUTE_VALUE_UPDATE: Type = Type::new(Kind::Structure(&ATTRIBUTE_VALUE_UPDATE));
pub static BACKFILLING: Type = Type::new(Kind::Boolean);
pub static BACKUP_ARN: Type = Type::new(Kind::String).min(37).max(1024);
pub static BATCH_GET_ITEM_INPUT: Structure = Structure::new(
    "BatchGetItemInput",
    &[
        Member::required("RequestItems", &BATCH_GET_REQUEST_MAP),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
    ],
);
pub static TYPE_OF_BATCH_GET_ITEM_INPUT: Type = Type::new(Kind::Structure(&BATCH_GET_ITEM_INPUT));
pub static BATCH_GET_ITEM_OUTPUT: Structure = Structure::new(
    "BatchGetItemOutput",
    &[
        Member::optional("Responses", &BATCH_GET_RESPONSE_MAP),
        Member::optional("UnprocessedKeys", &BATCH_GET_REQUEST_MAP),
        Member::optional("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
    ],
);
pub static TYPE_OF_BATCH_GET_ITEM_OUTPUT: Type = Type::new(Kind::Structure(&BATCH_GET_ITEM_OUTPUT));
pub static BATCH_GET_REQUEST_MAP: Type = Type::map(&TABLE_ARN, &TYPE_OF_KEYS_AND_ATTRIBUTES).min(1).max(100);
pub static BATCH_GET_RESPONSE_MAP: Type = Type::map(&TABLE_ARN, &ITEM_LIST);
pub static BATCH_WRITE_ITEM_INPUT: Structure = Structure::new(
    "BatchWriteItemInput",
    &[
        Member::required("RequestItems", &BATCH_WRITE_ITEM_REQUEST_MAP),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        Member::optional("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
    ],
);
pub static TYPE_OF_BATCH_WRITE_ITEM_INPUT: Type = Type::new(Kind::Structure(&BATCH_WRITE_ITEM_INPUT));
pub static BATCH_WRITE_ITEM_OUTPUT: Structure = Structure::new(
    "BatchWriteItemOutput",
    &[
        Member::optional("UnprocessedItems", &BATCH_WRITE_ITEM_REQUEST_MAP),
        Member::optional("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS_PER_TABLE),
        Member::optional("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
    ],
);
pub static TYPE_OF_BATCH_WRITE_ITEM_OUTPUT: Type = Type::new(Kind::Structure(&BATCH_WRITE_ITEM_OUTPUT));
pub static BATCH_WRITE_ITEM_REQUEST_MAP: Type = Type::map(&TABLE_ARN, &WRITE_REQUESTS).min(1).max(25);
pub static BILLING_MODE: Type = Type::new(Kind::String).values(&["PROVISIONED", "PAY_PER_REQUEST"]);
pub static BILLING_MODE_SUMMARY: Structure = Structure::new(
    "BillingModeSummary",
    &[
        Member::optional("BillingMode", &BILLING_MODE),
        Member::optional("LastUpdateToPayPerRequestDateTime", &DATE),
    ],
);
pub static TYPE_OF_BILLING_MODE_SUMMARY: Type = Type::new(Kind::Structure(&BILLING_MODE_SUMMARY));
pub static BOOLEAN_OBJECT: Type = Type::new(Kind::Boolean);
pub static CAPACITY: Structure = Structure::new(
    "Capacity",
    &[
        Member::optional("ReadCapacityUnits", &CONSUMED_CAPACITY_UNITS),
        Member::optional("WriteCapacityUnits", &CONSUMED_CAPACITY_UNITS),
        Member::optional("CapacityUnits", &CONSUMED_CAPACITY_UNITS),
    ],
);
pub static TYPE_OF_CAPACITY: Type = Type::new(Kind::Structure(&CAPACITY));
pub static CLIENT_REQUEST_TOKEN: Type = Type::new(Kind::String).min(1).max(36);
pub static COMPARISON_OPERATOR: Type = Type::new(Kind::String).values(&[
    "EQ",
    "NE",
    "IN",
    "LE",
    "LT",
    "GE",
    "GT",
    "BETWEEN",
    "NOT_NULL",
    "NULL",
    "CONTAINS",
    "NOT_CONTAINS",
    "BEGINS_WITH",
]);
pub static CONDITION: Structure = Structure::new(
    "Condition",
    &[
        Member::optional("AttributeValueList", &ATTRIBUTE_VALUE_LIST),
        Member::required("ComparisonOperator", &COMPARISON_OPERATOR),
    ],
);
pub static TYPE_OF_CONDITION: Type = Type::new(Kind::Structure(&CONDITION));
pub static CONDITION_CHECK: Structure = Structure::new(
    "ConditionCheck",
    &[
        Member::required("Key", &KEY),
        Member::required("TableName", &TABLE_ARN),
        Member::required("ConditionExpression", &CONDITION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::optional(
            "ReturnValuesOnConditionCheckFailure",
            &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);
pub static TYPE_OF_CONDITION_CHECK: Type = Type::new(Kind::Structure(&CONDITION_CHECK));
pub static CONDITION_EXPRESSION: Type = Type::new(Kind::String);
pub static CONDITIONAL_OPERATOR: Type = Type::new(Kind::String).values(&["AND", "OR"]);
pub static CONSISTENT_READ: Type = Type::new(Kind::Boolean);
pub static CONSUMED_CAPACITY: Structure = Structure::new(
    "ConsumedCapacity",
    &[
        Member::optional("TableName", &TABLE_ARN),
        Member::optional("CapacityUnits", &CONSUMED_CAPACITY_UNITS),
        Member::optional("ReadCapacityUnits", &CONSUMED_CAPACITY_UNITS),
        Member::optional("WriteCapacityUnits", &CONSUMED_CAPACITY_UNITS),
        Member::optional("Table", &TYPE_OF_CAPACITY),
        Member::optional("LocalSecondaryIndexes", &SECONDARY_INDEXES_CAPACITY_MAP),
        Member::optional("GlobalSecondaryIndexes", &SECONDARY_INDEXES_CAPACITY_MAP),
    ],
);
pub static TYPE_OF_CONSUMED_CAPACITY: Type = Type::new(Kind::Structure(&CONSUMED_CAPACITY));
pub static CONSUMED_CAPACITY_MULTIPLE: Type = Type::list(&TYPE_OF_CONSUMED_CAPACITY);
pub static CONSUMED_CAPACITY_UNITS: Type = Type::new(Kind::Double);
pub static CREATE_GLOBAL_SECONDARY_INDEX_ACTION: Structure = Structure::new(
    "CreateGlobalSecondaryIndexAction",
    &[
        Member::required("IndexName", &INDEX_NAME),
        Member::required("KeySchema", &KEY_SCHEMA),
        Member::required("Projection", &TYPE_OF_PROJECTION),
        Member::optional("ProvisionedThroughput", &TYPE_OF_PROVISIONED_THROUGHPUT),
        Member::optional("OnDemandThroughput", &TYPE_OF_ON_DEMAND_THROUGHPUT),
        Member::optional("WarmThroughput", &TYPE_OF_WARM_THROUGHPUT),
    ],
);
pub static TYPE_OF_CREATE_GLOBAL_SECONDARY_INDEX_ACTION: Type =
    Type::new(Kind::Structure(&CREATE_GLOBAL_SECONDARY_INDEX_ACTION));
pub static CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "CreateGlobalTableWitnessGroupMemberAction",
    &[Member::required("RegionName", &REGION_NAME)],
);
pub static TYPE_OF_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Type =
    Type::new(Kind::Structure(&CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION));
pub static CREATE_REPLICATION_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "CreateReplicationGroupMemberAction",
    &[
        Member::required("RegionName", &REGION_NAME),
        Member::optional("KMSMasterKeyId", &KMS_MASTER_KEY_ID),
        Member::optional(
            "ProvisionedThroughputOverride",
            &TYPE_OF_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        Member::optional("OnDemandThroughputOverride", &TYPE_OF_ON_DEMAND_THROUGHPUT_OVERRIDE),
        Member::optional("GlobalSecondaryIndexes", &REPLICA_GLOBAL_SECONDARY_INDEX_LIST),
        Member::optional("TableClassOverride", &TABLE_CLASS),
    ],
);
pub static TYPE_OF_CREATE_REPLICATION_GROUP_MEMBER_ACTION: Type =
    Type::new(Kind::Structure(&CREATE_REPLICATION_GROUP_MEMBER_ACTION));
pub static CREATE_TABLE_INPUT: Structure = Structure::new(
    "CreateTableInput",
    &[
        Member::optional("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
        Member::required("TableName", &TABLE_ARN),
        Member::optional("KeySchema", &KEY_SCHEMA),
        Member::optional("LocalSecondaryIndexes", &LOCAL_SECONDARY_INDEX_LIST),
        Member::optional("GlobalSecondaryIndexes", &GLOBAL_SECONDARY_INDEX_LIST),
        Member::optional("BillingMode", &BILLING_MODE),
        Member::optional("ProvisionedThroughput", &TYPE_OF_PROVISIONED_THROUGHPUT),
        Member::optional("StreamSpecification", &TYPE_OF_STREAM_SPECIFICATION),
        Member::optional("SSESpecification", &TYPE_OF_SSE_SPECIFICATION),
        Member::optional("Tags", &TAG_LIST),
        Member::optional("TableClass", &TABLE_CLASS),
        Member::optional("DeletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
        Member::optional("WarmThroughput", &TYPE_OF_WARM_THROUGHPUT),
        Member::optional("ResourcePolicy", &RESOURCE_POLICY),
        Member::optional("OnDemandThroughput", &TYPE_OF_ON_DEMAND_THROUGHPUT),
        Member::optional("GlobalTableSourceArn", &TABLE_ARN),
        Member::optional(
            "GlobalTableSettingsReplicationMode",
            &GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
    ],
);
pub static TYPE_OF_CREATE_TABLE_INPUT: Type = Type::new(Kind::Structure(&CREATE_TABLE_INPUT));
pub static CREATE_TABLE_OUTPUT: Structure = Structure::new(
    "CreateTableOutput",
    &[Member::optional("TableDescription", &TYPE_OF_TABLE_DESCRIPTION)],
);
pub static TYPE_OF_CREATE_TABLE_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_TABLE_OUTPUT));
pub static DATE: Type = Type::new(Kind::Timestamp(None));
pub static DELETE: Structure = Structure::new(
    "Delete",
    &[
        Member::required("Key", &KEY),
        Member::required("TableName", &TABLE_ARN),
        Member::optional("ConditionExpression", &CONDITION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::optional(
            "ReturnValuesOnConditionCheckFailure",
            &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);
pub static TYPE_OF_DELETE: Type = Type::new(Kind::Structure(&DELETE));
pub static DELETE_GLOBAL_SECONDARY_INDEX_ACTION: Structure = Structure::new(
    "DeleteGlobalSecondaryIndexAction",
    &[Member::required("IndexName", &INDEX_NAME)],
);
pub static TYPE_OF_DELETE_GLOBAL_SECONDARY_INDEX_ACTION: Type =
    Type::new(Kind::Structure(&DELETE_GLOBAL_SECONDARY_INDEX_ACTION));
pub static DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "DeleteGlobalTableWitnessGroupMemberAction",
    &[Member::required("RegionName", &REGION_NAME)],
);
pub static TYPE_OF_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Type =
    Type::new(Kind::Structure(&DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION));
pub static DELETE_ITEM_INPUT: Structure = Structure::new(
    "DeleteItemInput",
    &[
        Member::required("TableName", &TABLE_ARN),
        Member::required("Key", &KEY),
        Member::optional("Expected", &EXPECTED_ATTRIBUTE_MAP),
        Member::optional("ConditionalOperator", &CONDITIONAL_OPERATOR),
        Member::optional("ReturnValues", &RETURN_VALUE),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        Member::optional("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
        Member::optional("ConditionExpression", &CONDITION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::optional(
            "ReturnValuesOnConditionCheckFailure",
            &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);
pub static TYPE_OF_DELETE_ITEM_INPUT: Type = Type::new(Kind::Structure(&DELETE_ITEM_INPUT));
pub static DELETE_ITEM_OUTPUT: Structure = Structure::new(
    "DeleteItemOutput",
    &[
        Member::optional("Attributes", &ATTRIBUTE_MAP),
        Member::optional("ConsumedCapacity", &TYPE_OF_CONSUMED_CAPACITY),
        Member::optional("ItemCollectionMetrics", &TYPE_OF_ITEM_COLLECTION_METRICS),
    ],
);
pub static TYPE_OF_DELETE_ITEM_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_ITEM_OUTPUT));
pub static DELETE_REPLICATION_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "DeleteReplicationGroupMemberAction",
    &[Member::required("RegionName", &REGION_NAME)],
);
pub static TYPE_OF_DELETE_REPLICATION_GROUP_MEMBER_ACTION: Type =
    Type::new(Kind::Structure(&DELETE_REPLICATION_GROUP_MEMBER_ACTION));
pub static DELETE_REQUEST: Structure = Structure::new("DeleteRequest", &[Member::required("Key", &KEY)]);
pub static TYPE_OF_DELETE_REQUEST: Type = Type::new(Kind::Structure(&DELETE_REQUEST));
pub static DELETE_TABLE_INPUT: Structure =
    Structure::new("DeleteTableInput", &[Member::required("TableName", &TABLE_ARN)]);
pub static TYPE_OF_DELETE_TABLE_INPUT: Type = Type::new(Kind::Structure(&DELETE_TABLE_INPUT));
pub static DELETE_TABLE_OUTPUT: Structure = Structure::new(
    "DeleteTableOutput",
    &[Member::optional("TableDescription", &TYPE_OF_TABLE_DESCRIPTION)],
);
pub static TYPE_OF_DELETE_TABLE_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_TABLE_OUTPUT));
pub static DELETION_PROTECTION_ENABLED: Type = Type::new(Kind::Boolean);
pub static DESCRIBE_LIMITS_INPUT: Structure = Structure::new("DescribeLimitsInput", &[]);
pub static TYPE_OF_DESCRIBE_LIMITS_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_LIMITS_INPUT));
pub static DESCRIBE_LIMITS_OUTPUT: Structure = Structure::new(
    "DescribeLimitsOutput",
    &[
        Member::optional("AccountMaxReadCapacityUnits", &POSITIVE_LONG_OBJECT),
        Member::optional("AccountMaxWriteCapacityUnits", &POSITIVE_LONG_OBJECT),
        Member::optional("TableMaxReadCapacityUnits", &POSITIVE_LONG_OBJECT),
        Member::optional("TableMaxWriteCapacityUnits", &POSITIVE_LONG_OBJECT),
    ],
);
pub static TYPE_OF_DESCRIBE_LIMITS_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_LIMITS_OUTPUT));
pub static DESCRIBE_TABLE_INPUT: Structure =
    Structure::new("DescribeTableInput", &[Member::required("TableName", &TABLE_ARN)]);
pub static TYPE_OF_DESCRIBE_TABLE_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_TABLE_INPUT));
pub static DESCRIBE_TABLE_OUTPUT: Structure = Structure::new(
    "DescribeTableOutput",
    &[Member::optional("Table", &TYPE_OF_TABLE_DESCRIPTION)],
);
pub static TYPE_OF_DESCRIBE_TABLE_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_TABLE_OUTPUT));
pub static DESCRIBE_TIME_TO_LIVE_INPUT: Structure =
    Structure::new("DescribeTimeToLiveInput", &[Member::required("TableName", &TABLE_ARN)]);
pub static TYPE_OF_DESCRIBE_TIME_TO_LIVE_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_TIME_TO_LIVE_INPUT));
pub static DESCRIBE_TIME_TO_LIVE_OUTPUT: Structure = Structure::new(
    "DescribeTimeToLiveOutput",
    &[Member::optional(
        "TimeToLiveDescription",
        &TYPE_OF_TIME_TO_LIVE_DESCRIPTION,
    )],
);
pub static TYPE_OF_DESCRIBE_TIME_TO_LIVE_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_TIME_TO_LIVE_OUTPUT));
pub static EXPECTED_ATTRIBUTE_MAP: Type = Type::map(&ATTRIBUTE_NAME, &TYPE_OF_EXPECTED_ATTRIBUTE_VALUE);
pub static EXPECTED_ATTRIBUTE_VALUE: Structure = Structure::new(
    "ExpectedAttributeValue",
    &[
        Member::optional("Value", &ATTRIBUTE_VALUE),
        Member::optional("Exists", &BOOLEAN_OBJECT),
        Member::optional("ComparisonOperator", &COMPARISON_OPERATOR),
        Member::optional("AttributeValueList", &ATTRIBUTE_VALUE_LIST),
    ],
);
pub static TYPE_OF_EXPECTED_ATTRIBUTE_VALUE: Type = Type::new(Kind::Structure(&EXPECTED_ATTRIBUTE_VALUE));
pub static EXPRESSION_ATTRIBUTE_NAME_MAP: Type = Type::map(&EXPRESSION_ATTRIBUTE_NAME_VARIABLE, &ATTRIBUTE_NAME);
pub static EXPRESSION_ATTRIBUTE_NAME_VARIABLE: Type = Type::new(Kind::String);
pub static EXPRESSION_ATTRIBUTE_VALUE_MAP: Type = Type::map(&EXPRESSION_ATTRIBUTE_VALUE_VARIABLE, &ATTRIBUTE_VALUE);
pub static EXPRESSION_ATTRIBUTE_VALUE_VARIABLE: Type = Type::new(Kind::String);
pub static FILTER_CONDITION_MAP: Type = Type::map(&ATTRIBUTE_NAME, &TYPE_OF_CONDITION);
pub static GET: Structure = Structure::new(
    "Get",
    &[
        Member::required("Key", &KEY),
        Member::required("TableName", &TABLE_ARN),
        Member::optional("ProjectionExpression", &PROJECTION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    ],
);
pub static TYPE_OF_GET: Type = Type::new(Kind::Structure(&GET));
pub static GET_ITEM_INPUT: Structure = Structure::new(
    "GetItemInput",
    &[
        Member::required("TableName", &TABLE_ARN),
        Member::required("Key", &KEY),
        Member::optional("AttributesToGet", &ATTRIBUTE_NAME_LIST),
        Member::optional("ConsistentRead", &CONSISTENT_READ),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        Member::optional("ProjectionExpression", &PROJECTION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    ],
);
pub static TYPE_OF_GET_ITEM_INPUT: Type = Type::new(Kind::Structure(&GET_ITEM_INPUT));
pub static GET_ITEM_OUTPUT: Structure = Structure::new(
    "GetItemOutput",
    &[
        Member::optional("Item", &ATTRIBUTE_MAP),
        Member::optional("ConsumedCapacity", &TYPE_OF_CONSUMED_CAPACITY),
    ],
);
pub static TYPE_OF_GET_ITEM_OUTPUT: Type = Type::new(Kind::Structure(&GET_ITEM_OUTPUT));
pub static GLOBAL_SECONDARY_INDEX: Structure = Structure::new(
    "GlobalSecondaryIndex",
    &[
        Member::required("IndexName", &INDEX_NAME),
        Member::required("KeySchema", &KEY_SCHEMA),
        Member::required("Projection", &TYPE_OF_PROJECTION),
        Member::optional("ProvisionedThroughput", &TYPE_OF_PROVISIONED_THROUGHPUT),
        Member::optional("OnDemandThroughput", &TYPE_OF_ON_DEMAND_THROUGHPUT),
        Member::optional("WarmThroughput", &TYPE_OF_WARM_THROUGHPUT),
    ],
);
pub static TYPE_OF_GLOBAL_SECONDARY_INDEX: Type = Type::new(Kind::Structure(&GLOBAL_SECONDARY_INDEX));
pub static GLOBAL_SECONDARY_INDEX_DESCRIPTION: Structure = Structure::new(
    "GlobalSecondaryIndexDescription",
    &[
        Member::optional("IndexName", &INDEX_NAME),
        Member::optional("KeySchema", &KEY_SCHEMA),
        Member::optional("Projection", &TYPE_OF_PROJECTION),
        Member::optional("IndexStatus", &INDEX_STATUS),
        Member::optional("Backfilling", &BACKFILLING),
        Member::optional("ProvisionedThroughput", &TYPE_OF_PROVISIONED_THROUGHPUT_DESCRIPTION),
        Member::optional("IndexSizeBytes", &LONG_OBJECT),
        Member::optional("ItemCount", &LONG_OBJECT),
        Member::optional("IndexArn", &STRING),
        Member::optional("OnDemandThroughput", &TYPE_OF_ON_DEMAND_THROUGHPUT),
        Member::optional(
            "WarmThroughput",
            &TYPE_OF_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION,
        ),
    ],
);
pub static TYPE_OF_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Type =
    Type::new(Kind::Structure(&GLOBAL_SECONDARY_INDEX_DESCRIPTION));
pub static GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Type = Type::list(&TYPE_OF_GLOBAL_SECONDARY_INDEX_DESCRIPTION);
pub static GLOBAL_SECONDARY_INDEX_LIST: Type = Type::list(&TYPE_OF_GLOBAL_SECONDARY_INDEX);
pub static GLOBAL_SECONDARY_INDEX_UPDATE: Structure = Structure::new(
    "GlobalSecondaryIndexUpdate",
    &[
        Member::optional("Update", &TYPE_OF_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION),
        Member::optional("Create", &TYPE_OF_CREATE_GLOBAL_SECONDARY_INDEX_ACTION),
        Member::optional("Delete", &TYPE_OF_DELETE_GLOBAL_SECONDARY_INDEX_ACTION),
    ],
);
pub static TYPE_OF_GLOBAL_SECONDARY_INDEX_UPDATE: Type = Type::new(Kind::Structure(&GLOBAL_SECONDARY_INDEX_UPDATE));
pub static GLOBAL_SECONDARY_INDEX_UPDATE_LIST: Type = Type::list(&TYPE_OF_GLOBAL_SECONDARY_INDEX_UPDATE);
pub static GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: Structure = Structure::new(
    "GlobalSecondaryIndexWarmThroughputDescription",
    &[
        Member::optional("ReadUnitsPerSecond", &POSITIVE_LONG_OBJECT),
        Member::optional("WriteUnitsPerSecond", &POSITIVE_LONG_OBJECT),
        Member::optional("Status", &INDEX_STATUS),
    ],
);
pub static TYPE_OF_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: Type =
    Type::new(Kind::Structure(&GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION));
pub static GLOBAL_TABLE_SETTINGS_REPLICATION_MODE: Type =
    Type::new(Kind::String).values(&["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"]);
pub static GLOBAL_TABLE_WITNESS_DESCRIPTION: Structure = Structure::new(
    "GlobalTableWitnessDescription",
    &[
        Member::optional("RegionName", &REGION_NAME),
        Member::optional("WitnessStatus", &WITNESS_STATUS),
    ],
);
pub static TYPE_OF_GLOBAL_TABLE_WITNESS_DESCRIPTION: Type =
    Type::new(Kind::Structure(&GLOBAL_TABLE_WITNESS_DESCRIPTION));
pub static GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST: Type = Type::list(&TYPE_OF_GLOBAL_TABLE_WITNESS_DESCRIPTION);
pub static GLOBAL_TABLE_WITNESS_GROUP_UPDATE: Structure = Structure::new(
    "GlobalTableWitnessGroupUpdate",
    &[
        Member::optional("Create", &TYPE_OF_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
        Member::optional("Delete", &TYPE_OF_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
    ],
);
pub static TYPE_OF_GLOBAL_TABLE_WITNESS_GROUP_UPDATE: Type =
    Type::new(Kind::Structure(&GLOBAL_TABLE_WITNESS_GROUP_UPDATE));
pub static GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST: Type =
    Type::list(&TYPE_OF_GLOBAL_TABLE_WITNESS_GROUP_UPDATE).min(1).max(1);
pub static INDEX_NAME: Type = Type::new(Kind::String).min(3).max(255).pattern(&PATTERN_OF_INDEX_NAME);
pub static INDEX_STATUS: Type = Type::new(Kind::String).values(&["CREATING", "UPDATING", "DELETING", "ACTIVE"]);
pub static INTEGER: Type = Type::new(Kind::Integer);
pub static ITEM_COLLECTION_KEY_ATTRIBUTE_MAP: Type = Type::map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE);
pub static ITEM_COLLECTION_METRICS: Structure = Structure::new(
    "ItemCollectionMetrics",
    &[
        Member::optional("ItemCollectionKey", &ITEM_COLLECTION_KEY_ATTRIBUTE_MAP),
        Member::optional("SizeEstimateRangeGB", &ITEM_COLLECTION_SIZE_ESTIMATE_RANGE),
    ],
);
pub static TYPE_OF_ITEM_COLLECTION_METRICS: Type = Type::new(Kind::Structure(&ITEM_COLLECTION_METRICS));
pub static ITEM_COLLECTION_METRICS_MULTIPLE: Type = Type::list(&TYPE_OF_ITEM_COLLECTION_METRICS);
pub static ITEM_COLLECTION_METRICS_PER_TABLE: Type = Type::map(&TABLE_ARN, &ITEM_COLLECTION_METRICS_MULTIPLE);
pub static ITEM_COLLECTION_SIZE_ESTIMATE_BOUND: Type = Type::new(Kind::Double);
pub static ITEM_COLLECTION_SIZE_ESTIMATE_RANGE: Type = Type::list(&ITEM_COLLECTION_SIZE_ESTIMATE_BOUND);
pub static ITEM_LIST: Type = Type::list(&ATTRIBUTE_MAP);
pub static ITEM_RESPONSE: Structure = Structure::new("ItemResponse", &[Member::optional("Item", &ATTRIBUTE_MAP)]);
pub static TYPE_OF_ITEM_RESPONSE: Type = Type::new(Kind::Structure(&ITEM_RESPONSE));
pub static ITEM_RESPONSE_LIST: Type = Type::list(&TYPE_OF_ITEM_RESPONSE).min(1).max(100);
pub static KMS_MASTER_KEY_ARN: Type = Type::new(Kind::String);
pub static KMS_MASTER_KEY_ID: Type = Type::new(Kind::String);
pub static KEY: Type = Type::map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE);
pub static KEY_CONDITIONS: Type = Type::map(&ATTRIBUTE_NAME, &TYPE_OF_CONDITION);
pub static KEY_EXPRESSION: Type = Type::new(Kind::String);
pub static KEY_LIST: Type = Type::list(&KEY).min(1).max(100);
pub static KEY_SCHEMA: Type = Type::list(&TYPE_OF_KEY_SCHEMA_ELEMENT).min(1);
pub static KEY_SCHEMA_ATTRIBUTE_NAME: Type = Type::new(Kind::String).min(1).max(255);
pub static KEY_SCHEMA_ELEMENT: Structure = Structure::new(
    "KeySchemaElement",
    &[
        Member::required("AttributeName", &KEY_SCHEMA_ATTRIBUTE_NAME),
        Member::required("KeyType", &KEY_TYPE),
    ],
);
pub static TYPE_OF_KEY_SCHEMA_ELEMENT: Type = Type::new(Kind::Structure(&KEY_SCHEMA_ELEMENT));
pub static KEY_TYPE: Type = Type::new(Kind::String).values(&["HASH", "RANGE"]);
pub static KEYS_AND_ATTRIBUTES: Structure = Structure::new(
    "KeysAndAttributes",
    &[
        Member::required("Keys", &KEY_LIST),
        Member::optional("AttributesToGet", &ATTRIBUTE_NAME_LIST),
        Member::optional("ConsistentRead", &CONSISTENT_READ),
        Member::optional("ProjectionExpression", &PROJECTION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    ],
);
pub static TYPE_OF_KEYS_AND_ATTRIBUTES: Type = Type::new(Kind::Structure(&KEYS_AND_ATTRIBUTES));
pub static LIST_TABLES_INPUT: Structure = Structure::new(
    "ListTablesInput",
    &[
        Member::optional("ExclusiveStartTableName", &TABLE_NAME),
        Member::optional("Limit", &LIST_TABLES_INPUT_LIMIT),
    ],
);
pub static TYPE_OF_LIST_TABLES_INPUT: Type = Type::new(Kind::Structure(&LIST_TABLES_INPUT));
pub static LIST_TABLES_INPUT_LIMIT: Type = Type::new(Kind::Integer).min(1).max(100);
pub static LIST_TABLES_OUTPUT: Structure = Structure::new(
    "ListTablesOutput",
    &[
        Member::optional("TableNames", &TABLE_NAME_LIST),
        Member::optional("LastEvaluatedTableName", &TABLE_NAME),
    ],
);
pub static TYPE_OF_LIST_TABLES_OUTPUT: Type = Type::new(Kind::Structure(&LIST_TABLES_OUTPUT));
pub static LIST_TAGS_OF_RESOURCE_INPUT: Structure = Structure::new(
    "ListTagsOfResourceInput",
    &[
        Member::required("ResourceArn", &RESOURCE_ARN_STRING),
        Member::optional("NextToken", &NEXT_TOKEN_STRING),
    ],
);
pub static TYPE_OF_LIST_TAGS_OF_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&LIST_TAGS_OF_RESOURCE_INPUT));
pub static LIST_TAGS_OF_RESOURCE_OUTPUT: Structure = Structure::new(
    "ListTagsOfResourceOutput",
    &[
        Member::optional("Tags", &TAG_LIST),
        Member::optional("NextToken", &NEXT_TOKEN_STRING),
    ],
);
pub static TYPE_OF_LIST_TAGS_OF_RESOURCE_OUTPUT: Type = Type::new(Kind::Structure(&LIST_TAGS_OF_RESOURCE_OUTPUT));
pub static LOCAL_SECONDARY_INDEX: Structure = Structure::new(
    "LocalSecondaryIndex",
    &[
        Member::required("IndexName", &INDEX_NAME),
        Member::required("KeySchema", &KEY_SCHEMA),
        Member::required("Projection", &TYPE_OF_PROJECTION),
    ],
);
pub static TYPE_OF_LOCAL_SECONDARY_INDEX: Type = Type::new(Kind::Structure(&LOCAL_SECONDARY_INDEX));
pub static LOCAL_SECONDARY_INDEX_DESCRIPTION: Structure = Structure::new(
    "LocalSecondaryIndexDescription",
    &[
        Member::optional("IndexName", &INDEX_NAME),
        Member::optional("KeySchema", &KEY_SCHEMA),
        Member::optional("Projection", &TYPE_OF_PROJECTION),
        Member::optional("IndexSizeBytes", &LONG_OBJECT),
        Member::optional("ItemCount", &LONG_OBJECT),
        Member::optional("IndexArn", &STRING),
    ],
);
pub static TYPE_OF_LOCAL_SECONDARY_INDEX_DESCRIPTION: Type =
    Type::new(Kind::Structure(&LOCAL_SECONDARY_INDEX_DESCRIPTION));
pub static LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST: Type = Type::list(&TYPE_OF_LOCAL_SECONDARY_INDEX_DESCRIPTION);
pub static LOCAL_SECONDARY_INDEX_LIST: Type = Type::list(&TYPE_OF_LOCAL_SECONDARY_INDEX);
pub static LONG_OBJECT: Type = Type::new(Kind::Integer);
pub static MULTI_REGION_CONSISTENCY: Type = Type::new(Kind::String).values(&["EVENTUAL", "STRONG"]);
pub static NEXT_TOKEN_STRING: Type = Type::new(Kind::String);
pub static NON_KEY_ATTRIBUTE_NAME: Type = Type::new(Kind::String).min(1).max(255);
pub static NON_KEY_ATTRIBUTE_NAME_LIST: Type = Type::list(&NON_KEY_ATTRIBUTE_NAME).min(1).max(20);
pub static NON_NEGATIVE_LONG_OBJECT: Type = Type::new(Kind::Integer).min(0);
pub static ON_DEMAND_THROUGHPUT: Structure = Structure::new(
    "OnDemandThroughput",
    &[
        Member::optional("MaxReadRequestUnits", &LONG_OBJECT),
        Member::optional("MaxWriteRequestUnits", &LONG_OBJECT),
    ],
);
pub static TYPE_OF_ON_DEMAND_THROUGHPUT: Type = Type::new(Kind::Structure(&ON_DEMAND_THROUGHPUT));
pub static ON_DEMAND_THROUGHPUT_OVERRIDE: Structure = Structure::new(
    "OnDemandThroughputOverride",
    &[Member::optional("MaxReadRequestUnits", &LONG_OBJECT)],
);
pub static TYPE_OF_ON_DEMAND_THROUGHPUT_OVERRIDE: Type = Type::new(Kind::Structure(&ON_DEMAND_THROUGHPUT_OVERRIDE));
pub static POSITIVE_INTEGER_OBJECT: Type = Type::new(Kind::Integer).min(1);
pub static POSITIVE_LONG_OBJECT: Type = Type::new(Kind::Integer).min(1);
pub static PROJECTION: Structure = Structure::new(
    "Projection",
    &[
        Member::optional("ProjectionType", &PROJECTION_TYPE),
        Member::optional("NonKeyAttributes", &NON_KEY_ATTRIBUTE_NAME_LIST),
    ],
);
pub static TYPE_OF_PROJECTION: Type = Type::new(Kind::Structure(&PROJECTION));
pub static PROJECTION_EXPRESSION: Type = Type::new(Kind::String);
pub static PROJECTION_TYPE: Type = Type::new(Kind::String).values(&["ALL", "KEYS_ONLY", "INCLUDE"]);
pub static PROVISIONED_THROUGHPUT: Structure = Structure::new(
    "ProvisionedThroughput",
    &[
        Member::required("ReadCapacityUnits", &POSITIVE_LONG_OBJECT),
        Member::required("WriteCapacityUnits", &POSITIVE_LONG_OBJECT),
    ],
);
pub static TYPE_OF_PROVISIONED_THROUGHPUT: Type = Type::new(Kind::Structure(&PROVISIONED_THROUGHPUT));
pub static PROVISIONED_THROUGHPUT_DESCRIPTION: Structure = Structure::new(
    "ProvisionedThroughputDescription",
    &[
        Member::optional("LastIncreaseDateTime", &DATE),
        Member::optional("LastDecreaseDateTime", &DATE),
        Member::optional("NumberOfDecreasesToday", &POSITIVE_LONG_OBJECT),
        Member::optional("ReadCapacityUnits", &NON_NEGATIVE_LONG_OBJECT),
        Member::optional("WriteCapacityUnits", &NON_NEGATIVE_LONG_OBJECT),
    ],
);
pub static TYPE_OF_PROVISIONED_THROUGHPUT_DESCRIPTION: Type =
    Type::new(Kind::Structure(&PROVISIONED_THROUGHPUT_DESCRIPTION));
pub static PROVISIONED_THROUGHPUT_OVERRIDE: Structure = Structure::new(
    "ProvisionedThroughputOverride",
    &[Member::optional("ReadCapacityUnits", &POSITIVE_LONG_OBJECT)],
);
pub static TYPE_OF_PROVISIONED_THROUGHPUT_OVERRIDE: Type = Type::new(Kind::Structure(&PROVISIONED_THROUGHPUT_OVERRIDE));
pub static PUT: Structure = Structure::new(
    "Put",
    &[
        Member::required("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP),
        Member::required("TableName", &TABLE_ARN),
        Member::optional("ConditionExpression", &CONDITION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::optional(
            "ReturnValuesOnConditionCheckFailure",
            &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);
pub static TYPE_OF_PUT: Type = Type::new(Kind::Structure(&PUT));
pub static PUT_ITEM_INPUT: Structure = Structure::new(
    "PutItemInput",
    &[
        Member::required("TableName", &TABLE_ARN),
        Member::required("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP),
        Member::optional("Expected", &EXPECTED_ATTRIBUTE_MAP),
        Member::optional("ReturnValues", &RETURN_VALUE),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        Member::optional("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
        Member::optional("ConditionalOperator", &CONDITIONAL_OPERATOR),
        Member::optional("ConditionExpression", &CONDITION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::optional(
            "ReturnValuesOnConditionCheckFailure",
            &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);
pub static TYPE_OF_PUT_ITEM_INPUT: Type = Type::new(Kind::Structure(&PUT_ITEM_INPUT));
pub static PUT_ITEM_INPUT_ATTRIBUTE_MAP: Type = Type::map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE);
pub static PUT_ITEM_OUTPUT: Structure = Structure::new(
    "PutItemOutput",
    &[
        Member::optional("Attributes", &ATTRIBUTE_MAP),
        Member::optional("ConsumedCapacity", &TYPE_OF_CONSUMED_CAPACITY),
        Member::optional("ItemCollectionMetrics", &TYPE_OF_ITEM_COLLECTION_METRICS),
    ],
);
pub static TYPE_OF_PUT_ITEM_OUTPUT: Type = Type::new(Kind::Structure(&PUT_ITEM_OUTPUT));
pub static PUT_REQUEST: Structure =
    Structure::new("PutRequest", &[Member::required("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP)]);
pub static TYPE_OF_PUT_REQUEST: Type = Type::new(Kind::Structure(&PUT_REQUEST));
pub static QUERY_INPUT: Structure = Structure::new(
    "QueryInput",
    &[
        Member::required("TableName", &TABLE_ARN),
        Member::optional("IndexName", &INDEX_NAME),
        Member::optional("Select", &SELECT),
        Member::optional("AttributesToGet", &ATTRIBUTE_NAME_LIST),
        Member::optional("Limit", &POSITIVE_INTEGER_OBJECT),
        Member::optional("ConsistentRead", &CONSISTENT_READ),
        Member::optional("KeyConditions", &KEY_CONDITIONS),
        Member::optional("QueryFilter", &FILTER_CONDITION_MAP),
        Member::optional("ConditionalOperator", &CONDITIONAL_OPERATOR),
        Member::optional("ScanIndexForward", &BOOLEAN_OBJECT),
        Member::optional("ExclusiveStartKey", &KEY),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        Member::optional("ProjectionExpression", &PROJECTION_EXPRESSION),
        Member::optional("FilterExpression", &CONDITION_EXPRESSION),
        Member::optional("KeyConditionExpression", &KEY_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    ],
);
pub static TYPE_OF_QUERY_INPUT: Type = Type::new(Kind::Structure(&QUERY_INPUT));
pub static QUERY_OUTPUT: Structure = Structure::new(
    "QueryOutput",
    &[
        Member::optional("Items", &ITEM_LIST),
        Member::optional("Count", &INTEGER),
        Member::optional("ScannedCount", &INTEGER),
        Member::optional("LastEvaluatedKey", &KEY),
        Member::optional("ConsumedCapacity", &TYPE_OF_CONSUMED_CAPACITY),
    ],
);
pub static TYPE_OF_QUERY_OUTPUT: Type = Type::new(Kind::Structure(&QUERY_OUTPUT));
pub static REGION_NAME: Type = Type::new(Kind::String);
pub static REPLICA_DESCRIPTION: Structure = Structure::new(
    "ReplicaDescription",
    &[
        Member::optional("RegionName", &REGION_NAME),
        Member::optional("ReplicaStatus", &REPLICA_STATUS),
        Member::optional("ReplicaArn", &STRING),
        Member::optional("ReplicaStatusDescription", &REPLICA_STATUS_DESCRIPTION),
        Member::optional("ReplicaStatusPercentProgress", &REPLICA_STATUS_PERCENT_PROGRESS),
        Member::optional("KMSMasterKeyId", &KMS_MASTER_KEY_ID),
        Member::optional(
            "ProvisionedThroughputOverride",
            &TYPE_OF_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        Member::optional("OnDemandThroughputOverride", &TYPE_OF_ON_DEMAND_THROUGHPUT_OVERRIDE),
        Member::optional("WarmThroughput", &TYPE_OF_TABLE_WARM_THROUGHPUT_DESCRIPTION),
        Member::optional(
            "GlobalSecondaryIndexes",
            &REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST,
        ),
        Member::optional("ReplicaInaccessibleDateTime", &DATE),
        Member::optional("ReplicaTableClassSummary", &TYPE_OF_TABLE_CLASS_SUMMARY),
        Member::optional(
            "GlobalTableSettingsReplicationMode",
            &GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
    ],
);
pub static TYPE_OF_REPLICA_DESCRIPTION: Type = Type::new(Kind::Structure(&REPLICA_DESCRIPTION));
pub static REPLICA_DESCRIPTION_LIST: Type = Type::list(&TYPE_OF_REPLICA_DESCRIPTION);
pub static REPLICA_GLOBAL_SECONDARY_INDEX: Structure = Structure::new(
    "ReplicaGlobalSecondaryIndex",
    &[
        Member::required("IndexName", &INDEX_NAME),
        Member::optional(
            "ProvisionedThroughputOverride",
            &TYPE_OF_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        Member::optional("OnDemandThroughputOverride", &TYPE_OF_ON_DEMAND_THROUGHPUT_OVERRIDE),
    ],
);
pub static TYPE_OF_REPLICA_GLOBAL_SECONDARY_INDEX: Type = Type::new(Kind::Structure(&REPLICA_GLOBAL_SECONDARY_INDEX));
pub static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Structure = Structure::new(
    "ReplicaGlobalSecondaryIndexDescription",
    &[
        Member::optional("IndexName", &INDEX_NAME),
        Member::optional(
            "ProvisionedThroughputOverride",
            &TYPE_OF_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        Member::optional("OnDemandThroughputOverride", &TYPE_OF_ON_DEMAND_THROUGHPUT_OVERRIDE),
        Member::optional(
            "WarmThroughput",
            &TYPE_OF_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION,
        ),
    ],
);
pub static TYPE_OF_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Type =
    Type::new(Kind::Structure(&REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION));
pub static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Type =
    Type::list(&TYPE_OF_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION);
pub static REPLICA_GLOBAL_SECONDARY_INDEX_LIST: Type = Type::list(&TYPE_OF_REPLICA_GLOBAL_SECONDARY_INDEX).min(1);
pub static REPLICA_STATUS: Type = Type::new(Kind::String).values(&[
    "CREATING",
    "CREATION_FAILED",
    "UPDATING",
    "DELETING",
    "ACTIVE",
    "REGION_DISABLED",
    "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
    "ARCHIVING",
    "ARCHIVED",
    "REPLICATION_NOT_AUTHORIZED",
]);
pub static REPLICA_STATUS_DESCRIPTION: Type = Type::new(Kind::String);
pub static REPLICA_STATUS_PERCENT_PROGRESS: Type = Type::new(Kind::String);
pub static REPLICATION_GROUP_UPDATE: Structure = Structure::new(
    "ReplicationGroupUpdate",
    &[
        Member::optional("Create", &TYPE_OF_CREATE_REPLICATION_GROUP_MEMBER_ACTION),
        Member::optional("Update", &TYPE_OF_UPDATE_REPLICATION_GROUP_MEMBER_ACTION),
        Member::optional("Delete", &TYPE_OF_DELETE_REPLICATION_GROUP_MEMBER_ACTION),
    ],
);
pub static TYPE_OF_REPLICATION_GROUP_UPDATE: Type = Type::new(Kind::Structure(&REPLICATION_GROUP_UPDATE));
pub static REPLICATION_GROUP_UPDATE_LIST: Type = Type::list(&TYPE_OF_REPLICATION_GROUP_UPDATE).min(1);
pub static RESOURCE_ARN_STRING: Type = Type::new(Kind::String).min(1).max(1283);
pub static RESOURCE_POLICY: Type = Type::new(Kind::String);
pub static RESTORE_IN_PROGRESS: Type = Type::new(Kind::Boolean);
pub static RESTORE_SUMMARY: Structure = Structure::new(
    "RestoreSummary",
    &[
        Member::optional("SourceBackupArn", &BACKUP_ARN),
        Member::optional("SourceTableArn", &TABLE_ARN),
        Member::required("RestoreDateTime", &DATE),
        Member::required("RestoreInProgress", &RESTORE_IN_PROGRESS),
    ],
);
pub static TYPE_OF_RESTORE_SUMMARY: Type = Type::new(Kind::Structure(&RESTORE_SUMMARY));
pub static RETURN_CONSUMED_CAPACITY: Type = Type::new(Kind::String).values(&["INDEXES", "TOTAL", "NONE"]);
pub static RETURN_ITEM_COLLECTION_METRICS: Type = Type::new(Kind::String).values(&["SIZE", "NONE"]);
pub static RETURN_VALUE: Type =
    Type::new(Kind::String).values(&["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"]);
pub static RETURN_VALUES_ON_CONDITION_CHECK_FAILURE: Type = Type::new(Kind::String).values(&["ALL_OLD", "NONE"]);
pub static SSE_DESCRIPTION: Structure = Structure::new(
    "SSEDescription",
    &[
        Member::optional("Status", &SSE_STATUS),
        Member::optional("SSEType", &SSE_TYPE),
        Member::optional("KMSMasterKeyArn", &KMS_MASTER_KEY_ARN),
        Member::optional("InaccessibleEncryptionDateTime", &DATE),
    ],
);
pub static TYPE_OF_SSE_DESCRIPTION: Type = Type::new(Kind::Structure(&SSE_DESCRIPTION));
pub static SSE_ENABLED: Type = Type::new(Kind::Boolean);
pub static SSE_SPECIFICATION: Structure = Structure::new(
    "SSESpecification",
    &[
        Member::optional("Enabled", &SSE_ENABLED),
        Member::optional("SSEType", &SSE_TYPE),
        Member::optional("KMSMasterKeyId", &KMS_MASTER_KEY_ID),
    ],
);
pub static TYPE_OF_SSE_SPECIFICATION: Type = Type::new(Kind::Structure(&SSE_SPECIFICATION));
pub static SSE_STATUS: Type =
    Type::new(Kind::String).values(&["ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"]);
pub static SSE_TYPE: Type = Type::new(Kind::String).values(&["AES256", "KMS"]);
pub static SCALAR_ATTRIBUTE_TYPE: Type = Type::new(Kind::String).values(&["S", "N", "B"]);
pub static SCAN_INPUT: Structure = Structure::new(
    "ScanInput",
    &[
        Member::required("TableName", &TABLE_ARN),
        Member::optional("IndexName", &INDEX_NAME),
        Member::optional("AttributesToGet", &ATTRIBUTE_NAME_LIST),
        Member::optional("Limit", &POSITIVE_INTEGER_OBJECT),
        Member::optional("Select", &SELECT),
        Member::optional("ScanFilter", &FILTER_CONDITION_MAP),
        Member::optional("ConditionalOperator", &CONDITIONAL_OPERATOR),
        Member::optional("ExclusiveStartKey", &KEY),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        Member::optional("TotalSegments", &SCAN_TOTAL_SEGMENTS),
        Member::optional("Segment", &SCAN_SEGMENT),
        Member::optional("ProjectionExpression", &PROJECTION_EXPRESSION),
        Member::optional("FilterExpression", &CONDITION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::optional("ConsistentRead", &CONSISTENT_READ),
    ],
);
pub static TYPE_OF_SCAN_INPUT: Type = Type::new(Kind::Structure(&SCAN_INPUT));
pub static SCAN_OUTPUT: Structure = Structure::new(
    "ScanOutput",
    &[
        Member::optional("Items", &ITEM_LIST),
        Member::optional("Count", &INTEGER),
        Member::optional("ScannedCount", &INTEGER),
        Member::optional("LastEvaluatedKey", &KEY),
        Member::optional("ConsumedCapacity", &TYPE_OF_CONSUMED_CAPACITY),
    ],
);
pub static TYPE_OF_SCAN_OUTPUT: Type = Type::new(Kind::Structure(&SCAN_OUTPUT));
pub static SCAN_SEGMENT: Type = Type::new(Kind::Integer).min(0).max(999999);
pub static SCAN_TOTAL_SEGMENTS: Type = Type::new(Kind::Integer).min(1).max(1000000);
pub static SECONDARY_INDEXES_CAPACITY_MAP: Type = Type::map(&INDEX_NAME, &TYPE_OF_CAPACITY);
pub static SELECT: Type = Type::new(Kind::String).values(&[
    "ALL_ATTRIBUTES",
    "ALL_PROJECTED_ATTRIBUTES",
    "SPECIFIC_ATTRIBUTES",
    "COUNT",
]);
pub static STREAM_ARN: Type = Type::new(Kind::String).min(37).max(1024);
pub static STREAM_ENABLED: Type = Type::new(Kind::Boolean);
pub static STREAM_SPECIFICATION: Structure = Structure::new(
    "StreamSpecification",
    &[
        Member::required("StreamEnabled", &STREAM_ENABLED),
        Member::optional("StreamViewType", &STREAM_VIEW_TYPE),
    ],
);
pub static TYPE_OF_STREAM_SPECIFICATION: Type = Type::new(Kind::Structure(&STREAM_SPECIFICATION));
pub static STREAM_VIEW_TYPE: Type =
    Type::new(Kind::String).values(&["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]);
pub static STRING: Type = Type::new(Kind::String);
pub static TABLE_ARN: Type = Type::new(Kind::String).min(1).max(1024);
pub static TABLE_CLASS: Type = Type::new(Kind::String).values(&["STANDARD", "STANDARD_INFREQUENT_ACCESS"]);
pub static TABLE_CLASS_SUMMARY: Structure = Structure::new(
    "TableClassSummary",
    &[
        Member::optional("TableClass", &TABLE_CLASS),
        Member::optional("LastUpdateDateTime", &DATE),
    ],
);
pub static TYPE_OF_TABLE_CLASS_SUMMARY: Type = Type::new(Kind::Structure(&TABLE_CLASS_SUMMARY));
pub static TABLE_DESCRIPTION: Structure = Structure::new(
    "TableDescription",
    &[
        Member::optional("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
        Member::optional("TableName", &TABLE_NAME),
        Member::optional("KeySchema", &KEY_SCHEMA),
        Member::optional("TableStatus", &TABLE_STATUS),
        Member::optional("CreationDateTime", &DATE),
        Member::optional("ProvisionedThroughput", &TYPE_OF_PROVISIONED_THROUGHPUT_DESCRIPTION),
        Member::optional("TableSizeBytes", &LONG_OBJECT),
        Member::optional("ItemCount", &LONG_OBJECT),
        Member::optional("TableArn", &STRING),
        Member::optional("TableId", &TABLE_ID),
        Member::optional("BillingModeSummary", &TYPE_OF_BILLING_MODE_SUMMARY),
        Member::optional("LocalSecondaryIndexes", &LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST),
        Member::optional("GlobalSecondaryIndexes", &GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST),
        Member::optional("StreamSpecification", &TYPE_OF_STREAM_SPECIFICATION),
        Member::optional("LatestStreamLabel", &STRING),
        Member::optional("LatestStreamArn", &STREAM_ARN),
        Member::optional("GlobalTableVersion", &STRING),
        Member::optional("Replicas", &REPLICA_DESCRIPTION_LIST),
        Member::optional("GlobalTableWitnesses", &GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST),
        Member::optional(
            "GlobalTableSettingsReplicationMode",
            &GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
        Member::optional("RestoreSummary", &TYPE_OF_RESTORE_SUMMARY),
        Member::optional("SSEDescription", &TYPE_OF_SSE_DESCRIPTION),
        Member::optional("ArchivalSummary", &TYPE_OF_ARCHIVAL_SUMMARY),
        Member::optional("TableClassSummary", &TYPE_OF_TABLE_CLASS_SUMMARY),
        Member::optional("DeletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
        Member::optional("OnDemandThroughput", &TYPE_OF_ON_DEMAND_THROUGHPUT),
        Member::optional("WarmThroughput", &TYPE_OF_TABLE_WARM_THROUGHPUT_DESCRIPTION),
        Member::optional("MultiRegionConsistency", &MULTI_REGION_CONSISTENCY),
    ],
);
pub static TYPE_OF_TABLE_DESCRIPTION: Type = Type::new(Kind::Structure(&TABLE_DESCRIPTION));
pub static TABLE_ID: Type = Type::new(Kind::String).pattern(&PATTERN_OF_TABLE_ID);
pub static TABLE_NAME: Type = Type::new(Kind::String).min(3).max(255).pattern(&PATTERN_OF_INDEX_NAME);
pub static TABLE_NAME_LIST: Type = Type::list(&TABLE_NAME);
pub static TABLE_STATUS: Type = Type::new(Kind::String).values(&[
    "CREATING",
    "UPDATING",
    "DELETING",
    "ACTIVE",
    "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
    "ARCHIVING",
    "ARCHIVED",
    "REPLICATION_NOT_AUTHORIZED",
]);
pub static TABLE_WARM_THROUGHPUT_DESCRIPTION: Structure = Structure::new(
    "TableWarmThroughputDescription",
    &[
        Member::optional("ReadUnitsPerSecond", &POSITIVE_LONG_OBJECT),
        Member::optional("WriteUnitsPerSecond", &POSITIVE_LONG_OBJECT),
        Member::optional("Status", &TABLE_STATUS),
    ],
);
pub static TYPE_OF_TABLE_WARM_THROUGHPUT_DESCRIPTION: Type =
    Type::new(Kind::Structure(&TABLE_WARM_THROUGHPUT_DESCRIPTION));
pub static TAG: Structure = Structure::new(
    "Tag",
    &[
        Member::required("Key", &TAG_KEY_STRING),
        Member::required("Value", &TAG_VALUE_STRING),
    ],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY_STRING);
pub static TAG_KEY_STRING: Type = Type::new(Kind::String).min(1).max(128);
pub static TAG_LIST: Type = Type::list(&TYPE_OF_TAG);
pub static TAG_RESOURCE_INPUT: Structure = Structure::new(
    "TagResourceInput",
    &[
        Member::required("ResourceArn", &RESOURCE_ARN_STRING),
        Member::required("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&TAG_RESOURCE_INPUT));
pub static TAG_VALUE_STRING: Type = Type::new(Kind::String).min(0).max(256);
pub static TIME_TO_LIVE_ATTRIBUTE_NAME: Type = Type::new(Kind::String).min(1).max(255);
pub static TIME_TO_LIVE_DESCRIPTION: Structure = Structure::new(
    "TimeToLiveDescription",
    &[
        Member::optional("TimeToLiveStatus", &TIME_TO_LIVE_STATUS),
        Member::optional("AttributeName", &TIME_TO_LIVE_ATTRIBUTE_NAME),
    ],
);
pub static TYPE_OF_TIME_TO_LIVE_DESCRIPTION: Type = Type::new(Kind::Structure(&TIME_TO_LIVE_DESCRIPTION));
pub static TIME_TO_LIVE_ENABLED: Type = Type::new(Kind::Boolean);
pub static TIME_TO_LIVE_SPECIFICATION: Structure = Structure::new(
    "TimeToLiveSpecification",
    &[
        Member::required("Enabled", &TIME_TO_LIVE_ENABLED),
        Member::required("AttributeName", &TIME_TO_LIVE_ATTRIBUTE_NAME),
    ],
);
pub static TYPE_OF_TIME_TO_LIVE_SPECIFICATION: Type = Type::new(Kind::Structure(&TIME_TO_LIVE_SPECIFICATION));
pub static TIME_TO_LIVE_STATUS: Type =
    Type::new(Kind::String).values(&["ENABLING", "DISABLING", "ENABLED", "DISABLED"]);
pub static TRANSACT_GET_ITEM: Structure = Structure::new("TransactGetItem", &[Member::required("Get", &TYPE_OF_GET)]);
pub static TYPE_OF_TRANSACT_GET_ITEM: Type = Type::new(Kind::Structure(&TRANSACT_GET_ITEM));
pub static TRANSACT_GET_ITEM_LIST: Type = Type::list(&TYPE_OF_TRANSACT_GET_ITEM).min(1).max(100);
pub static TRANSACT_GET_ITEMS_INPUT: Structure = Structure::new(
    "TransactGetItemsInput",
    &[
        Member::required("TransactItems", &TRANSACT_GET_ITEM_LIST),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
    ],
);
pub static TYPE_OF_TRANSACT_GET_ITEMS_INPUT: Type = Type::new(Kind::Structure(&TRANSACT_GET_ITEMS_INPUT));
pub static TRANSACT_GET_ITEMS_OUTPUT: Structure = Structure::new(
    "TransactGetItemsOutput",
    &[
        Member::optional("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
        Member::optional("Responses", &ITEM_RESPONSE_LIST),
    ],
);
pub static TYPE_OF_TRANSACT_GET_ITEMS_OUTPUT: Type = Type::new(Kind::Structure(&TRANSACT_GET_ITEMS_OUTPUT));
pub static TRANSACT_WRITE_ITEM: Structure = Structure::new(
    "TransactWriteItem",
    &[
        Member::optional("ConditionCheck", &TYPE_OF_CONDITION_CHECK),
        Member::optional("Put", &TYPE_OF_PUT),
        Member::optional("Delete", &TYPE_OF_DELETE),
        Member::optional("Update", &TYPE_OF_UPDATE),
    ],
);
pub static TYPE_OF_TRANSACT_WRITE_ITEM: Type = Type::new(Kind::Structure(&TRANSACT_WRITE_ITEM));
pub static TRANSACT_WRITE_ITEM_LIST: Type = Type::list(&TYPE_OF_TRANSACT_WRITE_ITEM).min(1).max(100);
pub static TRANSACT_WRITE_ITEMS_INPUT: Structure = Structure::new(
    "TransactWriteItemsInput",
    &[
        Member::required("TransactItems", &TRANSACT_WRITE_ITEM_LIST),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        Member::optional("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
        Member::optional("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
    ],
);
pub static TYPE_OF_TRANSACT_WRITE_ITEMS_INPUT: Type = Type::new(Kind::Structure(&TRANSACT_WRITE_ITEMS_INPUT));
pub static TRANSACT_WRITE_ITEMS_OUTPUT: Structure = Structure::new(
    "TransactWriteItemsOutput",
    &[
        Member::optional("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
        Member::optional("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS_PER_TABLE),
    ],
);
pub static TYPE_OF_TRANSACT_WRITE_ITEMS_OUTPUT: Type = Type::new(Kind::Structure(&TRANSACT_WRITE_ITEMS_OUTPUT));
pub static UNTAG_RESOURCE_INPUT: Structure = Structure::new(
    "UntagResourceInput",
    &[
        Member::required("ResourceArn", &RESOURCE_ARN_STRING),
        Member::required("TagKeys", &TAG_KEY_LIST),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_INPUT: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_INPUT));
pub static UPDATE: Structure = Structure::new(
    "Update",
    &[
        Member::required("Key", &KEY),
        Member::required("UpdateExpression", &UPDATE_EXPRESSION),
        Member::required("TableName", &TABLE_ARN),
        Member::optional("ConditionExpression", &CONDITION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::optional(
            "ReturnValuesOnConditionCheckFailure",
            &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);
pub static TYPE_OF_UPDATE: Type = Type::new(Kind::Structure(&UPDATE));
pub static UPDATE_EXPRESSION: Type = Type::new(Kind::String);
pub static UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: Structure = Structure::new(
    "UpdateGlobalSecondaryIndexAction",
    &[
        Member::required("IndexName", &INDEX_NAME),
        Member::optional("ProvisionedThroughput", &TYPE_OF_PROVISIONED_THROUGHPUT),
        Member::optional("OnDemandThroughput", &TYPE_OF_ON_DEMAND_THROUGHPUT),
        Member::optional("WarmThroughput", &TYPE_OF_WARM_THROUGHPUT),
    ],
);
pub static TYPE_OF_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: Type =
    Type::new(Kind::Structure(&UPDATE_GLOBAL_SECONDARY_INDEX_ACTION));
pub static UPDATE_ITEM_INPUT: Structure = Structure::new(
    "UpdateItemInput",
    &[
        Member::required("TableName", &TABLE_ARN),
        Member::required("Key", &KEY),
        Member::optional("AttributeUpdates", &ATTRIBUTE_UPDATES),
        Member::optional("Expected", &EXPECTED_ATTRIBUTE_MAP),
        Member::optional("ConditionalOperator", &CONDITIONAL_OPERATOR),
        Member::optional("ReturnValues", &RETURN_VALUE),
        Member::optional("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        Member::optional("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
        Member::optional("UpdateExpression", &UPDATE_EXPRESSION),
        Member::optional("ConditionExpression", &CONDITION_EXPRESSION),
        Member::optional("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::optional("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::optional(
            "ReturnValuesOnConditionCheckFailure",
            &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);
pub static TYPE_OF_UPDATE_ITEM_INPUT: Type = Type::new(Kind::Structure(&UPDATE_ITEM_INPUT));
pub static UPDATE_ITEM_OUTPUT: Structure = Structure::new(
    "UpdateItemOutput",
    &[
        Member::optional("Attributes", &ATTRIBUTE_MAP),
        Member::optional("ConsumedCapacity", &TYPE_OF_CONSUMED_CAPACITY),
        Member::optional("ItemCollectionMetrics", &TYPE_OF_ITEM_COLLECTION_METRICS),
    ],
);
pub static TYPE_OF_UPDATE_ITEM_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_ITEM_OUTPUT));
pub static UPDATE_REPLICATION_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "UpdateReplicationGroupMemberAction",
    &[
        Member::required("RegionName", &REGION_NAME),
        Member::optional("KMSMasterKeyId", &KMS_MASTER_KEY_ID),
        Member::optional(
            "ProvisionedThroughputOverride",
            &TYPE_OF_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        Member::optional("OnDemandThroughputOverride", &TYPE_OF_ON_DEMAND_THROUGHPUT_OVERRIDE),
        Member::optional("GlobalSecondaryIndexes", &REPLICA_GLOBAL_SECONDARY_INDEX_LIST),
        Member::optional("TableClassOverride", &TABLE_CLASS),
    ],
);
pub static TYPE_OF_UPDATE_REPLICATION_GROUP_MEMBER_ACTION: Type =
    Type::new(Kind::Structure(&UPDATE_REPLICATION_GROUP_MEMBER_ACTION));
pub static UPDATE_TABLE_INPUT: Structure = Structure::new(
    "UpdateTableInput",
    &[
        Member::optional("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
        Member::required("TableName", &TABLE_ARN),
        Member::optional("BillingMode", &BILLING_MODE),
        Member::optional("ProvisionedThroughput", &TYPE_OF_PROVISIONED_THROUGHPUT),
        Member::optional("GlobalSecondaryIndexUpdates", &GLOBAL_SECONDARY_INDEX_UPDATE_LIST),
        Member::optional("StreamSpecification", &TYPE_OF_STREAM_SPECIFICATION),
        Member::optional("SSESpecification", &TYPE_OF_SSE_SPECIFICATION),
        Member::optional("ReplicaUpdates", &REPLICATION_GROUP_UPDATE_LIST),
        Member::optional("TableClass", &TABLE_CLASS),
        Member::optional("DeletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
        Member::optional("MultiRegionConsistency", &MULTI_REGION_CONSISTENCY),
        Member::optional("GlobalTableWitnessUpdates", &GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST),
        Member::optional("OnDemandThroughput", &TYPE_OF_ON_DEMAND_THROUGHPUT),
        Member::optional("WarmThroughput", &TYPE_OF_WARM_THROUGHPUT),
        Member::optional(
            "GlobalTableSettingsReplicationMode",
            &GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
    ],
);
pub static TYPE_OF_UPDATE_TABLE_INPUT: Type = Type::new(Kind::Structure(&UPDATE_TABLE_INPUT));
pub static UPDATE_TABLE_OUTPUT: Structure = Structure::new(
    "UpdateTableOutput",
    &[Member::optional("TableDescription", &TYPE_OF_TABLE_DESCRIPTION)],
);
pub static TYPE_OF_UPDATE_TABLE_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_TABLE_OUTPUT));
pub static UPDATE_TIME_TO_LIVE_INPUT: Structure = Structure::new(
    "UpdateTimeToLiveInput",
    &[
        Member::required("TableName", &TABLE_ARN),
        Member::required("TimeToLiveSpecification", &TYPE_OF_TIME_TO_LIVE_SPECIFICATION),
    ],
);
pub static TYPE_OF_UPDATE_TIME_TO_LIVE_INPUT: Type = Type::new(Kind::Structure(&UPDATE_TIME_TO_LIVE_INPUT));
pub static UPDATE_TIME_TO_LIVE_OUTPUT: Structure = Structure::new(
    "UpdateTimeToLiveOutput",
    &[Member::optional(
        "TimeToLiveSpecification",
        &TYPE_OF_TIME_TO_LIVE_SPECIFICATION,
    )],
);
pub static TYPE_OF_UPDATE_TIME_TO_LIVE_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_TIME_TO_LIVE_OUTPUT));
pub static WARM_THROUGHPUT: Structure = Structure::new(
    "WarmThroughput",
    &[
        Member::optional("ReadUnitsPerSecond", &LONG_OBJECT),
        Member::optional("WriteUnitsPerSecond", &LONG_OBJECT),
    ],
);
pub static TYPE_OF_WARM_THROUGHPUT: Type = Type::new(Kind::Structure(&WARM_THROUGHPUT));
pub static WITNESS_STATUS: Type = Type::new(Kind::String).values(&["CREATING", "DELETING", "ACTIVE"]);
pub static WRITE_REQUEST: Structure = Structure::new(
    "WriteRequest",
    &[
        Member::optional("PutRequest", &TYPE_OF_PUT_REQUEST),
        Member::optional("DeleteRequest", &TYPE_OF_DELETE_REQUEST),
    ],
);
pub static TYPE_OF_WRITE_REQUEST: Type = Type::new(Kind::Structure(&WRITE_REQUEST));
pub static WRITE_REQUESTS: Type = Type::list(&TYPE_OF_WRITE_REQUEST).min(1).max(25);
pub static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);
pub static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);
pub static PATTERN_OF_TABLE_ID: Pattern = Pattern::new(
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
);
pub static PATTERN_OF_INDEX_NAME: Pattern = Pattern::new("[a-zA-Z0-9_.-]+", "[a-zA-Z0-9_.-]+");
