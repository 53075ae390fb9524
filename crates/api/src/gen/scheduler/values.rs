//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model scheduler/2021-06-30: change crates/api/models or crates/xtask, not this file.

/// `ActionAfterCompletion` of the model.
pub mod action_after_completion {
    pub const DELETE: &str = "DELETE";
    pub const NONE: &str = "NONE";
}

/// `AssignPublicIp` of the model.
pub mod assign_public_ip {
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED: &str = "ENABLED";
}

/// `FlexibleTimeWindowMode` of the model.
pub mod flexible_time_window_mode {
    pub const FLEXIBLE: &str = "FLEXIBLE";
    pub const OFF: &str = "OFF";
}

/// `LaunchType` of the model.
pub mod launch_type {
    pub const EC2: &str = "EC2";
    pub const EXTERNAL: &str = "EXTERNAL";
    pub const FARGATE: &str = "FARGATE";
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

/// `ScheduleGroupState` of the model.
pub mod schedule_group_state {
    pub const ACTIVE: &str = "ACTIVE";
    pub const DELETING: &str = "DELETING";
}

/// `ScheduleState` of the model.
pub mod schedule_state {
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED: &str = "ENABLED";
}
