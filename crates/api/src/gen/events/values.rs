//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model events/2015-10-07: change crates/api/models or crates/xtask, not this file.

/// `ArchiveState` of the model.
pub mod archive_state {
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const CREATING: &str = "CREATING";
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED: &str = "ENABLED";
    pub const UPDATE_FAILED: &str = "UPDATE_FAILED";
    pub const UPDATING: &str = "UPDATING";
}

/// `AssignPublicIp` of the model.
pub mod assign_public_ip {
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED: &str = "ENABLED";
}

/// `IncludeDetail` of the model.
pub mod include_detail {
    pub const FULL: &str = "FULL";
    pub const NONE: &str = "NONE";
}

/// `LaunchType` of the model.
pub mod launch_type {
    pub const EC2: &str = "EC2";
    pub const EXTERNAL: &str = "EXTERNAL";
    pub const FARGATE: &str = "FARGATE";
}

/// `Level` of the model.
pub mod level {
    pub const ERROR: &str = "ERROR";
    pub const INFO: &str = "INFO";
    pub const OFF: &str = "OFF";
    pub const TRACE: &str = "TRACE";
}

/// `PlacementConstraintType` of the model.
pub mod placement_constraint_type {
    pub const DISTINCT_INSTANCE: &str = "distinctInstance";
    pub const MEMBER_OF: &str = "memberOf";
}

/// `PlacementStrategyType` of the model.
pub mod placement_strategy_type {
    pub const BINPACK: &str = "binpack";
    pub const RANDOM: &str = "random";
    pub const SPREAD: &str = "spread";
}

/// `PropagateTags` of the model.
pub mod propagate_tags {
    pub const TASK_DEFINITION: &str = "TASK_DEFINITION";
}

/// `ReplayState` of the model.
pub mod replay_state {
    pub const CANCELLED: &str = "CANCELLED";
    pub const CANCELLING: &str = "CANCELLING";
    pub const COMPLETED: &str = "COMPLETED";
    pub const FAILED: &str = "FAILED";
    pub const RUNNING: &str = "RUNNING";
    pub const STARTING: &str = "STARTING";
}

/// `RuleState` of the model.
pub mod rule_state {
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED: &str = "ENABLED";
    pub const ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: &str = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
}
