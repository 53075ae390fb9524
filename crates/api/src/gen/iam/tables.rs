//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model iam/2010-05-08: change crates/api/models or crates/xtask, not this file.

//! Not checked, because Rust's regular expressions cannot say them:
//!
//! - accountAliasType: `^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$`

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ACCESS_KEY: Structure = Structure::new(
    "AccessKey",
    &[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::required("Status", &STATUS_TYPE),
        Member::required("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
    ],
);
pub static TYPE_OF_ACCESS_KEY: Type = Type::new(Kind::Structure(&ACCESS_KEY));
pub static ACCESS_KEY_LAST_USED: Structure = Structure::new(
    "AccessKeyLastUsed",
    &[
        Member::optional("LastUsedDate", &DATE_TYPE),
        Member::required("ServiceName", &STRING_TYPE),
        Member::required("Region", &STRING_TYPE),
    ],
);
pub static TYPE_OF_ACCESS_KEY_LAST_USED: Type = Type::new(Kind::Structure(&ACCESS_KEY_LAST_USED));
pub static ACCESS_KEY_METADATA: Structure = Structure::new(
    "AccessKeyMetadata",
    &[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::optional("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::optional("Status", &STATUS_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
    ],
);
pub static TYPE_OF_ACCESS_KEY_METADATA: Type = Type::new(Kind::Structure(&ACCESS_KEY_METADATA));
pub static ATTACH_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "AttachRolePolicyRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_ATTACH_ROLE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&ATTACH_ROLE_POLICY_REQUEST));
pub static ATTACH_USER_POLICY_REQUEST: Structure = Structure::new(
    "AttachUserPolicyRequest",
    &[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_ATTACH_USER_POLICY_REQUEST: Type = Type::new(Kind::Structure(&ATTACH_USER_POLICY_REQUEST));
pub static ATTACHED_PERMISSIONS_BOUNDARY: Structure = Structure::new(
    "AttachedPermissionsBoundary",
    &[
        Member::optional("PermissionsBoundaryType", &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
        Member::optional("PermissionsBoundaryArn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_ATTACHED_PERMISSIONS_BOUNDARY: Type = Type::new(Kind::Structure(&ATTACHED_PERMISSIONS_BOUNDARY));
pub static ATTACHED_POLICY: Structure = Structure::new(
    "AttachedPolicy",
    &[
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
        Member::optional("PolicyArn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_ATTACHED_POLICY: Type = Type::new(Kind::Structure(&ATTACHED_POLICY));
pub static CREATE_ACCESS_KEY_REQUEST: Structure = Structure::new(
    "CreateAccessKeyRequest",
    &[Member::optional("UserName", &EXISTING_USER_NAME_TYPE)],
);
pub static TYPE_OF_CREATE_ACCESS_KEY_REQUEST: Type = Type::new(Kind::Structure(&CREATE_ACCESS_KEY_REQUEST));
pub static CREATE_ACCESS_KEY_RESPONSE: Structure = Structure::new(
    "CreateAccessKeyResponse",
    &[Member::required("AccessKey", &TYPE_OF_ACCESS_KEY)],
);
pub static TYPE_OF_CREATE_ACCESS_KEY_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_ACCESS_KEY_RESPONSE));
pub static CREATE_POLICY_REQUEST: Structure = Structure::new(
    "CreatePolicyRequest",
    &[
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::optional("Path", &POLICY_PATH_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::optional("Description", &POLICY_DESCRIPTION_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ],
);
pub static TYPE_OF_CREATE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&CREATE_POLICY_REQUEST));
pub static CREATE_POLICY_RESPONSE: Structure =
    Structure::new("CreatePolicyResponse", &[Member::optional("Policy", &TYPE_OF_POLICY)]);
pub static TYPE_OF_CREATE_POLICY_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_POLICY_RESPONSE));
pub static CREATE_ROLE_REQUEST: Structure = Structure::new(
    "CreateRoleRequest",
    &[
        Member::optional("Path", &PATH_TYPE),
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::optional("PermissionsBoundary", &ARN_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ],
);
pub static TYPE_OF_CREATE_ROLE_REQUEST: Type = Type::new(Kind::Structure(&CREATE_ROLE_REQUEST));
pub static CREATE_ROLE_RESPONSE: Structure =
    Structure::new("CreateRoleResponse", &[Member::required("Role", &TYPE_OF_ROLE)]);
pub static TYPE_OF_CREATE_ROLE_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_ROLE_RESPONSE));
pub static CREATE_USER_REQUEST: Structure = Structure::new(
    "CreateUserRequest",
    &[
        Member::optional("Path", &PATH_TYPE),
        Member::required("UserName", &USER_NAME_TYPE),
        Member::optional("PermissionsBoundary", &ARN_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ],
);
pub static TYPE_OF_CREATE_USER_REQUEST: Type = Type::new(Kind::Structure(&CREATE_USER_REQUEST));
pub static CREATE_USER_RESPONSE: Structure =
    Structure::new("CreateUserResponse", &[Member::optional("User", &TYPE_OF_USER)]);
pub static TYPE_OF_CREATE_USER_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_USER_RESPONSE));
pub static DELETE_ACCESS_KEY_REQUEST: Structure = Structure::new(
    "DeleteAccessKeyRequest",
    &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_DELETE_ACCESS_KEY_REQUEST: Type = Type::new(Kind::Structure(&DELETE_ACCESS_KEY_REQUEST));
pub static DELETE_POLICY_REQUEST: Structure =
    Structure::new("DeletePolicyRequest", &[Member::required("PolicyArn", &ARN_TYPE)]);
pub static TYPE_OF_DELETE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&DELETE_POLICY_REQUEST));
pub static DELETE_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "DeleteRolePolicyRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ],
);
pub static TYPE_OF_DELETE_ROLE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&DELETE_ROLE_POLICY_REQUEST));
pub static DELETE_ROLE_REQUEST: Structure =
    Structure::new("DeleteRoleRequest", &[Member::required("RoleName", &ROLE_NAME_TYPE)]);
pub static TYPE_OF_DELETE_ROLE_REQUEST: Type = Type::new(Kind::Structure(&DELETE_ROLE_REQUEST));
pub static DELETE_USER_POLICY_REQUEST: Structure = Structure::new(
    "DeleteUserPolicyRequest",
    &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ],
);
pub static TYPE_OF_DELETE_USER_POLICY_REQUEST: Type = Type::new(Kind::Structure(&DELETE_USER_POLICY_REQUEST));
pub static DELETE_USER_REQUEST: Structure = Structure::new(
    "DeleteUserRequest",
    &[Member::required("UserName", &EXISTING_USER_NAME_TYPE)],
);
pub static TYPE_OF_DELETE_USER_REQUEST: Type = Type::new(Kind::Structure(&DELETE_USER_REQUEST));
pub static DETACH_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "DetachRolePolicyRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_DETACH_ROLE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&DETACH_ROLE_POLICY_REQUEST));
pub static DETACH_USER_POLICY_REQUEST: Structure = Structure::new(
    "DetachUserPolicyRequest",
    &[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_DETACH_USER_POLICY_REQUEST: Type = Type::new(Kind::Structure(&DETACH_USER_POLICY_REQUEST));
pub static GET_ACCESS_KEY_LAST_USED_REQUEST: Structure = Structure::new(
    "GetAccessKeyLastUsedRequest",
    &[Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE)],
);
pub static TYPE_OF_GET_ACCESS_KEY_LAST_USED_REQUEST: Type =
    Type::new(Kind::Structure(&GET_ACCESS_KEY_LAST_USED_REQUEST));
pub static GET_ACCESS_KEY_LAST_USED_RESPONSE: Structure = Structure::new(
    "GetAccessKeyLastUsedResponse",
    &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("AccessKeyLastUsed", &TYPE_OF_ACCESS_KEY_LAST_USED),
    ],
);
pub static TYPE_OF_GET_ACCESS_KEY_LAST_USED_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_ACCESS_KEY_LAST_USED_RESPONSE));
pub static GET_POLICY_REQUEST: Structure =
    Structure::new("GetPolicyRequest", &[Member::required("PolicyArn", &ARN_TYPE)]);
pub static TYPE_OF_GET_POLICY_REQUEST: Type = Type::new(Kind::Structure(&GET_POLICY_REQUEST));
pub static GET_POLICY_RESPONSE: Structure =
    Structure::new("GetPolicyResponse", &[Member::optional("Policy", &TYPE_OF_POLICY)]);
pub static TYPE_OF_GET_POLICY_RESPONSE: Type = Type::new(Kind::Structure(&GET_POLICY_RESPONSE));
pub static GET_POLICY_VERSION_REQUEST: Structure = Structure::new(
    "GetPolicyVersionRequest",
    &[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::required("VersionId", &POLICY_VERSION_ID_TYPE),
    ],
);
pub static TYPE_OF_GET_POLICY_VERSION_REQUEST: Type = Type::new(Kind::Structure(&GET_POLICY_VERSION_REQUEST));
pub static GET_POLICY_VERSION_RESPONSE: Structure = Structure::new(
    "GetPolicyVersionResponse",
    &[Member::optional("PolicyVersion", &TYPE_OF_POLICY_VERSION)],
);
pub static TYPE_OF_GET_POLICY_VERSION_RESPONSE: Type = Type::new(Kind::Structure(&GET_POLICY_VERSION_RESPONSE));
pub static GET_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "GetRolePolicyRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ],
);
pub static TYPE_OF_GET_ROLE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&GET_ROLE_POLICY_REQUEST));
pub static GET_ROLE_POLICY_RESPONSE: Structure = Structure::new(
    "GetRolePolicyResponse",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ],
);
pub static TYPE_OF_GET_ROLE_POLICY_RESPONSE: Type = Type::new(Kind::Structure(&GET_ROLE_POLICY_RESPONSE));
pub static GET_ROLE_REQUEST: Structure =
    Structure::new("GetRoleRequest", &[Member::required("RoleName", &ROLE_NAME_TYPE)]);
pub static TYPE_OF_GET_ROLE_REQUEST: Type = Type::new(Kind::Structure(&GET_ROLE_REQUEST));
pub static GET_ROLE_RESPONSE: Structure = Structure::new("GetRoleResponse", &[Member::required("Role", &TYPE_OF_ROLE)]);
pub static TYPE_OF_GET_ROLE_RESPONSE: Type = Type::new(Kind::Structure(&GET_ROLE_RESPONSE));
pub static GET_USER_POLICY_REQUEST: Structure = Structure::new(
    "GetUserPolicyRequest",
    &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ],
);
pub static TYPE_OF_GET_USER_POLICY_REQUEST: Type = Type::new(Kind::Structure(&GET_USER_POLICY_REQUEST));
pub static GET_USER_POLICY_RESPONSE: Structure = Structure::new(
    "GetUserPolicyResponse",
    &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ],
);
pub static TYPE_OF_GET_USER_POLICY_RESPONSE: Type = Type::new(Kind::Structure(&GET_USER_POLICY_RESPONSE));
pub static GET_USER_REQUEST: Structure = Structure::new(
    "GetUserRequest",
    &[Member::optional("UserName", &EXISTING_USER_NAME_TYPE)],
);
pub static TYPE_OF_GET_USER_REQUEST: Type = Type::new(Kind::Structure(&GET_USER_REQUEST));
pub static GET_USER_RESPONSE: Structure = Structure::new("GetUserResponse", &[Member::required("User", &TYPE_OF_USER)]);
pub static TYPE_OF_GET_USER_RESPONSE: Type = Type::new(Kind::Structure(&GET_USER_RESPONSE));
pub static LIST_ACCESS_KEYS_REQUEST: Structure = Structure::new(
    "ListAccessKeysRequest",
    &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_ACCESS_KEYS_REQUEST: Type = Type::new(Kind::Structure(&LIST_ACCESS_KEYS_REQUEST));
pub static LIST_ACCESS_KEYS_RESPONSE: Structure = Structure::new(
    "ListAccessKeysResponse",
    &[
        Member::required("AccessKeyMetadata", &ACCESS_KEY_METADATA_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_ACCESS_KEYS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_ACCESS_KEYS_RESPONSE));
pub static LIST_ACCOUNT_ALIASES_REQUEST: Structure = Structure::new(
    "ListAccountAliasesRequest",
    &[
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_ACCOUNT_ALIASES_REQUEST: Type = Type::new(Kind::Structure(&LIST_ACCOUNT_ALIASES_REQUEST));
pub static LIST_ACCOUNT_ALIASES_RESPONSE: Structure = Structure::new(
    "ListAccountAliasesResponse",
    &[
        Member::required("AccountAliases", &ACCOUNT_ALIAS_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_ACCOUNT_ALIASES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_ACCOUNT_ALIASES_RESPONSE));
pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Structure = Structure::new(
    "ListAttachedRolePoliciesRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_ATTACHED_ROLE_POLICIES_REQUEST: Type =
    Type::new(Kind::Structure(&LIST_ATTACHED_ROLE_POLICIES_REQUEST));
pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Structure = Structure::new(
    "ListAttachedRolePoliciesResponse",
    &[
        Member::optional("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Type =
    Type::new(Kind::Structure(&LIST_ATTACHED_ROLE_POLICIES_RESPONSE));
pub static LIST_ATTACHED_USER_POLICIES_REQUEST: Structure = Structure::new(
    "ListAttachedUserPoliciesRequest",
    &[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_ATTACHED_USER_POLICIES_REQUEST: Type =
    Type::new(Kind::Structure(&LIST_ATTACHED_USER_POLICIES_REQUEST));
pub static LIST_ATTACHED_USER_POLICIES_RESPONSE: Structure = Structure::new(
    "ListAttachedUserPoliciesResponse",
    &[
        Member::optional("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_ATTACHED_USER_POLICIES_RESPONSE: Type =
    Type::new(Kind::Structure(&LIST_ATTACHED_USER_POLICIES_RESPONSE));
pub static LIST_POLICIES_REQUEST: Structure = Structure::new(
    "ListPoliciesRequest",
    &[
        Member::optional("Scope", &POLICY_SCOPE_TYPE),
        Member::optional("OnlyAttached", &BOOLEAN_TYPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE),
        Member::optional("PolicyUsageFilter", &POLICY_USAGE_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_POLICIES_REQUEST: Type = Type::new(Kind::Structure(&LIST_POLICIES_REQUEST));
pub static LIST_POLICIES_RESPONSE: Structure = Structure::new(
    "ListPoliciesResponse",
    &[
        Member::optional("Policies", &POLICY_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_POLICIES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_POLICIES_RESPONSE));
pub static LIST_ROLE_POLICIES_REQUEST: Structure = Structure::new(
    "ListRolePoliciesRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_ROLE_POLICIES_REQUEST: Type = Type::new(Kind::Structure(&LIST_ROLE_POLICIES_REQUEST));
pub static LIST_ROLE_POLICIES_RESPONSE: Structure = Structure::new(
    "ListRolePoliciesResponse",
    &[
        Member::required("PolicyNames", &POLICY_NAME_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_ROLE_POLICIES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_ROLE_POLICIES_RESPONSE));
pub static LIST_ROLES_REQUEST: Structure = Structure::new(
    "ListRolesRequest",
    &[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_ROLES_REQUEST: Type = Type::new(Kind::Structure(&LIST_ROLES_REQUEST));
pub static LIST_ROLES_RESPONSE: Structure = Structure::new(
    "ListRolesResponse",
    &[
        Member::required("Roles", &ROLE_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_ROLES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_ROLES_RESPONSE));
pub static LIST_USER_POLICIES_REQUEST: Structure = Structure::new(
    "ListUserPoliciesRequest",
    &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_USER_POLICIES_REQUEST: Type = Type::new(Kind::Structure(&LIST_USER_POLICIES_REQUEST));
pub static LIST_USER_POLICIES_RESPONSE: Structure = Structure::new(
    "ListUserPoliciesResponse",
    &[
        Member::required("PolicyNames", &POLICY_NAME_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_USER_POLICIES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_USER_POLICIES_RESPONSE));
pub static LIST_USERS_REQUEST: Structure = Structure::new(
    "ListUsersRequest",
    &[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
);
pub static TYPE_OF_LIST_USERS_REQUEST: Type = Type::new(Kind::Structure(&LIST_USERS_REQUEST));
pub static LIST_USERS_RESPONSE: Structure = Structure::new(
    "ListUsersResponse",
    &[
        Member::required("Users", &USER_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_USERS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_USERS_RESPONSE));
pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Type = Type::new(Kind::String).values(&["PermissionsBoundaryPolicy"]);
pub static POLICY: Structure = Structure::new(
    "Policy",
    &[
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
        Member::optional("PolicyId", &ID_TYPE),
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("Path", &POLICY_PATH_TYPE),
        Member::optional("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
        Member::optional("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
        Member::optional("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
        Member::optional("IsAttachable", &BOOLEAN_TYPE),
        Member::optional("Description", &POLICY_DESCRIPTION_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("UpdateDate", &DATE_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ],
);
pub static TYPE_OF_POLICY: Type = Type::new(Kind::Structure(&POLICY));
pub static POLICY_USAGE_TYPE: Type = Type::new(Kind::String).values(&["PermissionsPolicy", "PermissionsBoundary"]);
pub static POLICY_VERSION: Structure = Structure::new(
    "PolicyVersion",
    &[
        Member::optional("Document", &POLICY_DOCUMENT_TYPE),
        Member::optional("VersionId", &POLICY_VERSION_ID_TYPE),
        Member::optional("IsDefaultVersion", &BOOLEAN_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
    ],
);
pub static TYPE_OF_POLICY_VERSION: Type = Type::new(Kind::Structure(&POLICY_VERSION));
pub static PUT_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "PutRolePolicyRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ],
);
pub static TYPE_OF_PUT_ROLE_POLICY_REQUEST: Type = Type::new(Kind::Structure(&PUT_ROLE_POLICY_REQUEST));
pub static PUT_USER_POLICY_REQUEST: Structure = Structure::new(
    "PutUserPolicyRequest",
    &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ],
);
pub static TYPE_OF_PUT_USER_POLICY_REQUEST: Type = Type::new(Kind::Structure(&PUT_USER_POLICY_REQUEST));
pub static ROLE: Structure = Structure::new(
    "Role",
    &[
        Member::required("Path", &PATH_TYPE),
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("RoleId", &ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
        Member::required("CreateDate", &DATE_TYPE),
        Member::optional("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::optional("PermissionsBoundary", &TYPE_OF_ATTACHED_PERMISSIONS_BOUNDARY),
        Member::optional("Tags", &TAG_LIST_TYPE),
        Member::optional("RoleLastUsed", &TYPE_OF_ROLE_LAST_USED),
    ],
);
pub static TYPE_OF_ROLE: Type = Type::new(Kind::Structure(&ROLE));
pub static ROLE_LAST_USED: Structure = Structure::new(
    "RoleLastUsed",
    &[
        Member::optional("LastUsedDate", &DATE_TYPE),
        Member::optional("Region", &STRING_TYPE),
    ],
);
pub static TYPE_OF_ROLE_LAST_USED: Type = Type::new(Kind::Structure(&ROLE_LAST_USED));
pub static TAG: Structure = Structure::new(
    "Tag",
    &[
        Member::required("Key", &TAG_KEY_TYPE),
        Member::required("Value", &TAG_VALUE_TYPE),
    ],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static UPDATE_ACCESS_KEY_REQUEST: Structure = Structure::new(
    "UpdateAccessKeyRequest",
    &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::required("Status", &STATUS_TYPE),
    ],
);
pub static TYPE_OF_UPDATE_ACCESS_KEY_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_ACCESS_KEY_REQUEST));
pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "UpdateAssumeRolePolicyRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ],
);
pub static TYPE_OF_UPDATE_ASSUME_ROLE_POLICY_REQUEST: Type =
    Type::new(Kind::Structure(&UPDATE_ASSUME_ROLE_POLICY_REQUEST));
pub static UPDATE_ROLE_REQUEST: Structure = Structure::new(
    "UpdateRoleRequest",
    &[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
    ],
);
pub static TYPE_OF_UPDATE_ROLE_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_ROLE_REQUEST));
pub static UPDATE_ROLE_RESPONSE: Structure = Structure::new("UpdateRoleResponse", &[]);
pub static TYPE_OF_UPDATE_ROLE_RESPONSE: Type = Type::new(Kind::Structure(&UPDATE_ROLE_RESPONSE));
pub static UPDATE_USER_REQUEST: Structure = Structure::new(
    "UpdateUserRequest",
    &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("NewPath", &PATH_TYPE),
        Member::optional("NewUserName", &USER_NAME_TYPE),
    ],
);
pub static TYPE_OF_UPDATE_USER_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_USER_REQUEST));
pub static USER: Structure = Structure::new(
    "User",
    &[
        Member::required("Path", &PATH_TYPE),
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("UserId", &ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
        Member::required("CreateDate", &DATE_TYPE),
        Member::optional("PasswordLastUsed", &DATE_TYPE),
        Member::optional("PermissionsBoundary", &TYPE_OF_ATTACHED_PERMISSIONS_BOUNDARY),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ],
);
pub static TYPE_OF_USER: Type = Type::new(Kind::Structure(&USER));
pub static ACCESS_KEY_ID_TYPE: Type = Type::new(Kind::String)
    .min(16)
    .max(128)
    .pattern(&PATTERN_OF_ACCESS_KEY_ID_TYPE);
pub static ACCESS_KEY_METADATA_LIST_TYPE: Type = Type::list(&TYPE_OF_ACCESS_KEY_METADATA);
pub static ACCESS_KEY_SECRET_TYPE: Type = Type::new(Kind::String).sensitive();
pub static ACCOUNT_ALIAS_LIST_TYPE: Type = Type::list(&ACCOUNT_ALIAS_TYPE);
pub static ACCOUNT_ALIAS_TYPE: Type = Type::new(Kind::String).min(3).max(63);
pub static ARN_TYPE: Type = Type::new(Kind::String).min(20).max(2048);
pub static ATTACHED_POLICIES_LIST_TYPE: Type = Type::list(&TYPE_OF_ATTACHED_POLICY);
pub static ATTACHMENT_COUNT_TYPE: Type = Type::new(Kind::Integer);
pub static BOOLEAN_TYPE: Type = Type::new(Kind::Boolean);
pub static DATE_TYPE: Type = Type::new(Kind::Timestamp(None));
pub static EXISTING_USER_NAME_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_EXISTING_USER_NAME_TYPE);
pub static ID_TYPE: Type = Type::new(Kind::String)
    .min(16)
    .max(128)
    .pattern(&PATTERN_OF_ACCESS_KEY_ID_TYPE);
pub static MARKER_TYPE: Type = Type::new(Kind::String).min(1).max(320).pattern(&PATTERN_OF_MARKER_TYPE);
pub static MAX_ITEMS_TYPE: Type = Type::new(Kind::Integer).min(1).max(1000);
pub static PATH_PREFIX_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_PATH_PREFIX_TYPE);
pub static PATH_TYPE: Type = Type::new(Kind::String).min(1).max(512).pattern(&PATTERN_OF_PATH_TYPE);
pub static POLICY_DESCRIPTION_TYPE: Type = Type::new(Kind::String).max(1000);
pub static POLICY_DOCUMENT_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(131072)
    .pattern(&PATTERN_OF_POLICY_DOCUMENT_TYPE);
pub static POLICY_LIST_TYPE: Type = Type::list(&TYPE_OF_POLICY);
pub static POLICY_NAME_LIST_TYPE: Type = Type::list(&POLICY_NAME_TYPE);
pub static POLICY_NAME_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_EXISTING_USER_NAME_TYPE);
pub static POLICY_PATH_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(512)
    .pattern(&PATTERN_OF_POLICY_PATH_TYPE);
pub static POLICY_SCOPE_TYPE: Type = Type::new(Kind::String).values(&["All", "AWS", "Local"]);
pub static POLICY_VERSION_ID_TYPE: Type = Type::new(Kind::String).pattern(&PATTERN_OF_POLICY_VERSION_ID_TYPE);
pub static RESPONSE_MARKER_TYPE: Type = Type::new(Kind::String);
pub static ROLE_DESCRIPTION_TYPE: Type = Type::new(Kind::String)
    .max(1000)
    .pattern(&PATTERN_OF_ROLE_DESCRIPTION_TYPE);
pub static ROLE_LIST_TYPE: Type = Type::list(&TYPE_OF_ROLE);
pub static ROLE_MAX_SESSION_DURATION_TYPE: Type = Type::new(Kind::Integer).min(3600).max(43200);
pub static ROLE_NAME_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(64)
    .pattern(&PATTERN_OF_EXISTING_USER_NAME_TYPE);
pub static STATUS_TYPE: Type = Type::new(Kind::String).values(&["Active", "Inactive", "Expired"]);
pub static STRING_TYPE: Type = Type::new(Kind::String);
pub static TAG_KEY_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_TAG_KEY_TYPE);
pub static TAG_LIST_TYPE: Type = Type::list(&TYPE_OF_TAG).max(50);
pub static TAG_VALUE_TYPE: Type = Type::new(Kind::String)
    .min(0)
    .max(256)
    .pattern(&PATTERN_OF_TAG_VALUE_TYPE);
pub static USER_LIST_TYPE: Type = Type::list(&TYPE_OF_USER);
pub static USER_NAME_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(64)
    .pattern(&PATTERN_OF_EXISTING_USER_NAME_TYPE);
pub static ATTACH_ROLE_POLICY_RESPONSE: Structure = Structure::new("AttachRolePolicyResponse", &[]);
pub static ATTACH_USER_POLICY_RESPONSE: Structure = Structure::new("AttachUserPolicyResponse", &[]);
pub static DELETE_ACCESS_KEY_RESPONSE: Structure = Structure::new("DeleteAccessKeyResponse", &[]);
pub static DELETE_POLICY_RESPONSE: Structure = Structure::new("DeletePolicyResponse", &[]);
pub static DELETE_ROLE_RESPONSE: Structure = Structure::new("DeleteRoleResponse", &[]);
pub static DELETE_ROLE_POLICY_RESPONSE: Structure = Structure::new("DeleteRolePolicyResponse", &[]);
pub static DELETE_USER_RESPONSE: Structure = Structure::new("DeleteUserResponse", &[]);
pub static DELETE_USER_POLICY_RESPONSE: Structure = Structure::new("DeleteUserPolicyResponse", &[]);
pub static DETACH_ROLE_POLICY_RESPONSE: Structure = Structure::new("DetachRolePolicyResponse", &[]);
pub static DETACH_USER_POLICY_RESPONSE: Structure = Structure::new("DetachUserPolicyResponse", &[]);
pub static PUT_ROLE_POLICY_RESPONSE: Structure = Structure::new("PutRolePolicyResponse", &[]);
pub static PUT_USER_POLICY_RESPONSE: Structure = Structure::new("PutUserPolicyResponse", &[]);
pub static UPDATE_ACCESS_KEY_RESPONSE: Structure = Structure::new("UpdateAccessKeyResponse", &[]);
pub static UPDATE_ASSUME_ROLE_POLICY_RESPONSE: Structure = Structure::new("UpdateAssumeRolePolicyResponse", &[]);
pub static UPDATE_USER_RESPONSE: Structure = Structure::new("UpdateUserResponse", &[]);
pub static PATTERN_OF_POLICY_PATH_TYPE: Pattern =
    Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/", "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
pub static PATTERN_OF_PATH_TYPE: Pattern = Pattern::new(
    "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
    "(\\x{002F})|(\\x{002F}[\\x{0021}-\\x{007E}]+\\x{002F})",
);
pub static PATTERN_OF_TAG_VALUE_TYPE: Pattern =
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
pub static PATTERN_OF_TAG_KEY_TYPE: Pattern =
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
pub static PATTERN_OF_ROLE_DESCRIPTION_TYPE: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{007E}\\x{00A1}-\\x{00FF}]*",
);
pub static PATTERN_OF_POLICY_DOCUMENT_TYPE: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+",
);
pub static PATTERN_OF_MARKER_TYPE: Pattern = Pattern::new("[\\u0020-\\u00FF]+", "[\\x{0020}-\\x{00FF}]+");
pub static PATTERN_OF_EXISTING_USER_NAME_TYPE: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");
pub static PATTERN_OF_ACCESS_KEY_ID_TYPE: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");
pub static PATTERN_OF_PATH_PREFIX_TYPE: Pattern =
    Pattern::new("\\u002F[\\u0021-\\u007F]*", "\\x{002F}[\\x{0021}-\\x{007F}]*");
pub static PATTERN_OF_POLICY_VERSION_ID_TYPE: Pattern =
    Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", "v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
