//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model iam/2010-05-08: change crates/api/models or crates/xtask, not this file.

/// `PermissionsBoundaryAttachmentType` of the model.
pub mod permissions_boundary_attachment_type {
    pub const PERMISSIONS_BOUNDARY_POLICY: &str = "PermissionsBoundaryPolicy";
}

/// `PolicyUsageType` of the model.
pub mod policy_usage_type {
    pub const PERMISSIONS_BOUNDARY: &str = "PermissionsBoundary";
    pub const PERMISSIONS_POLICY: &str = "PermissionsPolicy";
}

/// `policyScopeType` of the model.
pub mod policy_scope_type {
    pub const ALL: &str = "All";
    pub const AWS: &str = "AWS";
    pub const LOCAL: &str = "Local";
}

/// `statusType` of the model.
pub mod status_type {
    pub const ACTIVE: &str = "Active";
    pub const EXPIRED: &str = "Expired";
    pub const INACTIVE: &str = "Inactive";
}
