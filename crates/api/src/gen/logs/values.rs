//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model logs/2014-03-28: change crates/api/models or crates/xtask, not this file.

/// `DataProtectionStatus` of the model.
pub mod data_protection_status {
    pub const ACTIVATED: &str = "ACTIVATED";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const DELETED: &str = "DELETED";
    pub const DISABLED: &str = "DISABLED";
}

/// `Distribution` of the model.
pub mod distribution {
    pub const BY_LOG_STREAM: &str = "ByLogStream";
    pub const RANDOM: &str = "Random";
}

/// `EntityRejectionErrorType` of the model.
pub mod entity_rejection_error_type {
    pub const ENTITY_SIZE_TOO_LARGE: &str = "EntitySizeTooLarge";
    pub const INVALID_ATTRIBUTES: &str = "InvalidAttributes";
    pub const INVALID_ENTITY: &str = "InvalidEntity";
    pub const INVALID_KEY_ATTRIBUTES: &str = "InvalidKeyAttributes";
    pub const INVALID_TYPE_VALUE: &str = "InvalidTypeValue";
    pub const MISSING_REQUIRED_FIELDS: &str = "MissingRequiredFields";
    pub const UNSUPPORTED_LOG_GROUP_TYPE: &str = "UnsupportedLogGroupType";
}

/// `InheritedProperty` of the model.
pub mod inherited_property {
    pub const ACCOUNT_DATA_PROTECTION: &str = "ACCOUNT_DATA_PROTECTION";
}

/// `LogGroupClass` of the model.
pub mod log_group_class {
    pub const DELIVERY: &str = "DELIVERY";
    pub const INFREQUENT_ACCESS: &str = "INFREQUENT_ACCESS";
    pub const STANDARD: &str = "STANDARD";
}

/// `OrderBy` of the model.
pub mod order_by {
    pub const LAST_EVENT_TIME: &str = "LastEventTime";
    pub const LOG_STREAM_NAME: &str = "LogStreamName";
}

/// `StandardUnit` of the model.
pub mod standard_unit {
    pub const BITS: &str = "Bits";
    pub const BITS_SECOND: &str = "Bits/Second";
    pub const BYTES: &str = "Bytes";
    pub const BYTES_SECOND: &str = "Bytes/Second";
    pub const COUNT: &str = "Count";
    pub const COUNT_SECOND: &str = "Count/Second";
    pub const GIGABITS: &str = "Gigabits";
    pub const GIGABITS_SECOND: &str = "Gigabits/Second";
    pub const GIGABYTES: &str = "Gigabytes";
    pub const GIGABYTES_SECOND: &str = "Gigabytes/Second";
    pub const KILOBITS: &str = "Kilobits";
    pub const KILOBITS_SECOND: &str = "Kilobits/Second";
    pub const KILOBYTES: &str = "Kilobytes";
    pub const KILOBYTES_SECOND: &str = "Kilobytes/Second";
    pub const MEGABITS: &str = "Megabits";
    pub const MEGABITS_SECOND: &str = "Megabits/Second";
    pub const MEGABYTES: &str = "Megabytes";
    pub const MEGABYTES_SECOND: &str = "Megabytes/Second";
    pub const MICROSECONDS: &str = "Microseconds";
    pub const MILLISECONDS: &str = "Milliseconds";
    pub const NONE: &str = "None";
    pub const PERCENT: &str = "Percent";
    pub const SECONDS: &str = "Seconds";
    pub const TERABITS: &str = "Terabits";
    pub const TERABITS_SECOND: &str = "Terabits/Second";
    pub const TERABYTES: &str = "Terabytes";
    pub const TERABYTES_SECOND: &str = "Terabytes/Second";
}
