//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model cloudwatch/2010-08-01: change crates/api/models or crates/xtask, not this file.

/// `ActionsSuppressedBy` of the model.
pub mod actions_suppressed_by {
    pub const ALARM: &str = "Alarm";
    pub const EXTENSION_PERIOD: &str = "ExtensionPeriod";
    pub const WAIT_PERIOD: &str = "WaitPeriod";
}

/// `AlarmType` of the model.
pub mod alarm_type {
    pub const COMPOSITE_ALARM: &str = "CompositeAlarm";
    pub const METRIC_ALARM: &str = "MetricAlarm";
}

/// `ComparisonOperator` of the model.
pub mod comparison_operator {
    pub const GREATER_THAN_OR_EQUAL_TO_THRESHOLD: &str = "GreaterThanOrEqualToThreshold";
    pub const GREATER_THAN_THRESHOLD: &str = "GreaterThanThreshold";
    pub const GREATER_THAN_UPPER_THRESHOLD: &str = "GreaterThanUpperThreshold";
    pub const LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD: &str = "LessThanLowerOrGreaterThanUpperThreshold";
    pub const LESS_THAN_LOWER_THRESHOLD: &str = "LessThanLowerThreshold";
    pub const LESS_THAN_OR_EQUAL_TO_THRESHOLD: &str = "LessThanOrEqualToThreshold";
    pub const LESS_THAN_THRESHOLD: &str = "LessThanThreshold";
}

/// `EvaluationState` of the model.
pub mod evaluation_state {
    pub const EVALUATION_ERROR: &str = "EVALUATION_ERROR";
    pub const EVALUATION_FAILURE: &str = "EVALUATION_FAILURE";
    pub const PARTIAL_DATA: &str = "PARTIAL_DATA";
}

/// `HistoryItemType` of the model.
pub mod history_item_type {
    pub const ACTION: &str = "Action";
    pub const ALARM_CONTRIBUTOR_ACTION: &str = "AlarmContributorAction";
    pub const ALARM_CONTRIBUTOR_STATE_UPDATE: &str = "AlarmContributorStateUpdate";
    pub const CONFIGURATION_UPDATE: &str = "ConfigurationUpdate";
    pub const STATE_UPDATE: &str = "StateUpdate";
}

/// `RecentlyActive` of the model.
pub mod recently_active {
    pub const PT3H: &str = "PT3H";
}

/// `ScanBy` of the model.
pub mod scan_by {
    pub const TIMESTAMP_ASCENDING: &str = "TimestampAscending";
    pub const TIMESTAMP_DESCENDING: &str = "TimestampDescending";
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

/// `StateValue` of the model.
pub mod state_value {
    pub const ALARM: &str = "ALARM";
    pub const INSUFFICIENT_DATA: &str = "INSUFFICIENT_DATA";
    pub const OK: &str = "OK";
}

/// `Statistic` of the model.
pub mod statistic {
    pub const AVERAGE: &str = "Average";
    pub const MAXIMUM: &str = "Maximum";
    pub const MINIMUM: &str = "Minimum";
    pub const SAMPLE_COUNT: &str = "SampleCount";
    pub const SUM: &str = "Sum";
}

/// `StatusCode` of the model.
pub mod status_code {
    pub const COMPLETE: &str = "Complete";
    pub const FORBIDDEN: &str = "Forbidden";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const PARTIAL_DATA: &str = "PartialData";
}
