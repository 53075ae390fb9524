//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model dynamodb/2012-08-10: change crates/api/models or crates/xtask, not this file.

/// `AttributeAction` of the model.
pub mod attribute_action {
    pub const ADD: &str = "ADD";
    pub const DELETE: &str = "DELETE";
    pub const PUT: &str = "PUT";
}

/// `BillingMode` of the model.
pub mod billing_mode {
    pub const PAY_PER_REQUEST: &str = "PAY_PER_REQUEST";
    pub const PROVISIONED: &str = "PROVISIONED";
}

/// `ComparisonOperator` of the model.
pub mod comparison_operator {
    pub const BEGINS_WITH: &str = "BEGINS_WITH";
    pub const BETWEEN: &str = "BETWEEN";
    pub const CONTAINS: &str = "CONTAINS";
    pub const EQ: &str = "EQ";
    pub const GE: &str = "GE";
    pub const GT: &str = "GT";
    pub const IN: &str = "IN";
    pub const LE: &str = "LE";
    pub const LT: &str = "LT";
    pub const NE: &str = "NE";
    pub const NOT_CONTAINS: &str = "NOT_CONTAINS";
    pub const NOT_NULL: &str = "NOT_NULL";
    pub const NULL: &str = "NULL";
}

/// `ConditionalOperator` of the model.
pub mod conditional_operator {
    pub const AND: &str = "AND";
    pub const OR: &str = "OR";
}

/// `GlobalTableSettingsReplicationMode` of the model.
pub mod global_table_settings_replication_mode {
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED: &str = "ENABLED";
    pub const ENABLED_WITH_OVERRIDES: &str = "ENABLED_WITH_OVERRIDES";
}

/// `IndexStatus` of the model.
pub mod index_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const CREATING: &str = "CREATING";
    pub const DELETING: &str = "DELETING";
    pub const UPDATING: &str = "UPDATING";
}

/// `KeyType` of the model.
pub mod key_type {
    pub const HASH: &str = "HASH";
    pub const RANGE: &str = "RANGE";
}

/// `MultiRegionConsistency` of the model.
pub mod multi_region_consistency {
    pub const EVENTUAL: &str = "EVENTUAL";
    pub const STRONG: &str = "STRONG";
}

/// `ProjectionType` of the model.
pub mod projection_type {
    pub const ALL: &str = "ALL";
    pub const INCLUDE: &str = "INCLUDE";
    pub const KEYS_ONLY: &str = "KEYS_ONLY";
}

/// `ReplicaStatus` of the model.
pub mod replica_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const ARCHIVING: &str = "ARCHIVING";
    pub const CREATING: &str = "CREATING";
    pub const CREATION_FAILED: &str = "CREATION_FAILED";
    pub const DELETING: &str = "DELETING";
    pub const INACCESSIBLE_ENCRYPTION_CREDENTIALS: &str = "INACCESSIBLE_ENCRYPTION_CREDENTIALS";
    pub const REGION_DISABLED: &str = "REGION_DISABLED";
    pub const REPLICATION_NOT_AUTHORIZED: &str = "REPLICATION_NOT_AUTHORIZED";
    pub const UPDATING: &str = "UPDATING";
}

/// `ReturnConsumedCapacity` of the model.
pub mod return_consumed_capacity {
    pub const INDEXES: &str = "INDEXES";
    pub const NONE: &str = "NONE";
    pub const TOTAL: &str = "TOTAL";
}

/// `ReturnItemCollectionMetrics` of the model.
pub mod return_item_collection_metrics {
    pub const NONE: &str = "NONE";
    pub const SIZE: &str = "SIZE";
}

/// `ReturnValue` of the model.
pub mod return_value {
    pub const ALL_NEW: &str = "ALL_NEW";
    pub const ALL_OLD: &str = "ALL_OLD";
    pub const NONE: &str = "NONE";
    pub const UPDATED_NEW: &str = "UPDATED_NEW";
    pub const UPDATED_OLD: &str = "UPDATED_OLD";
}

/// `ReturnValuesOnConditionCheckFailure` of the model.
pub mod return_values_on_condition_check_failure {
    pub const ALL_OLD: &str = "ALL_OLD";
    pub const NONE: &str = "NONE";
}

/// `SSEStatus` of the model.
pub mod sse_status {
    pub const DISABLED: &str = "DISABLED";
    pub const DISABLING: &str = "DISABLING";
    pub const ENABLED: &str = "ENABLED";
    pub const ENABLING: &str = "ENABLING";
    pub const UPDATING: &str = "UPDATING";
}

/// `SSEType` of the model.
pub mod sse_type {
    pub const AES256: &str = "AES256";
    pub const KMS: &str = "KMS";
}

/// `ScalarAttributeType` of the model.
pub mod scalar_attribute_type {
    pub const B: &str = "B";
    pub const N: &str = "N";
    pub const S: &str = "S";
}

/// `Select` of the model.
pub mod select {
    pub const ALL_ATTRIBUTES: &str = "ALL_ATTRIBUTES";
    pub const ALL_PROJECTED_ATTRIBUTES: &str = "ALL_PROJECTED_ATTRIBUTES";
    pub const COUNT: &str = "COUNT";
    pub const SPECIFIC_ATTRIBUTES: &str = "SPECIFIC_ATTRIBUTES";
}

/// `StreamViewType` of the model.
pub mod stream_view_type {
    pub const KEYS_ONLY: &str = "KEYS_ONLY";
    pub const NEW_AND_OLD_IMAGES: &str = "NEW_AND_OLD_IMAGES";
    pub const NEW_IMAGE: &str = "NEW_IMAGE";
    pub const OLD_IMAGE: &str = "OLD_IMAGE";
}

/// `TableClass` of the model.
pub mod table_class {
    pub const STANDARD: &str = "STANDARD";
    pub const STANDARD_INFREQUENT_ACCESS: &str = "STANDARD_INFREQUENT_ACCESS";
}

/// `TableStatus` of the model.
pub mod table_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const ARCHIVING: &str = "ARCHIVING";
    pub const CREATING: &str = "CREATING";
    pub const DELETING: &str = "DELETING";
    pub const INACCESSIBLE_ENCRYPTION_CREDENTIALS: &str = "INACCESSIBLE_ENCRYPTION_CREDENTIALS";
    pub const REPLICATION_NOT_AUTHORIZED: &str = "REPLICATION_NOT_AUTHORIZED";
    pub const UPDATING: &str = "UPDATING";
}

/// `TimeToLiveStatus` of the model.
pub mod time_to_live_status {
    pub const DISABLED: &str = "DISABLED";
    pub const DISABLING: &str = "DISABLING";
    pub const ENABLED: &str = "ENABLED";
    pub const ENABLING: &str = "ENABLING";
}

/// `WitnessStatus` of the model.
pub mod witness_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const CREATING: &str = "CREATING";
    pub const DELETING: &str = "DELETING";
}
