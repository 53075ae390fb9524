//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model iam/2010-05-08: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AccessKey` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: String,
    pub secret_access_key: String,
    pub create_date: Option<Timestamp>,
}

shape!(AccessKey, tables::ACCESS_KEY, {
    0 => user_name,
    1 => access_key_id,
    2 => status,
    3 => secret_access_key,
    4 => create_date
});

/// `AccessKeyLastUsed` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: String,
    pub region: String,
}

shape!(AccessKeyLastUsed, tables::ACCESS_KEY_LAST_USED, {
    0 => last_used_date,
    1 => service_name,
    2 => region
});

/// `AccessKeyMetadata` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<Timestamp>,
}

shape!(AccessKeyMetadata, tables::ACCESS_KEY_METADATA, {
    0 => user_name,
    1 => access_key_id,
    2 => status,
    3 => create_date
});

/// `AttachRolePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

shape!(AttachRolePolicyRequest, tables::ATTACH_ROLE_POLICY_REQUEST, {
    0 => role_name,
    1 => policy_arn
});

/// `AttachUserPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

shape!(AttachUserPolicyRequest, tables::ATTACH_USER_POLICY_REQUEST, {
    0 => user_name,
    1 => policy_arn
});

/// `AttachedPermissionsBoundary` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}

shape!(AttachedPermissionsBoundary, tables::ATTACHED_PERMISSIONS_BOUNDARY, {
    0 => permissions_boundary_type,
    1 => permissions_boundary_arn
});

/// `AttachedPolicy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

shape!(AttachedPolicy, tables::ATTACHED_POLICY, {
    0 => policy_name,
    1 => policy_arn
});

/// `CreateAccessKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

shape!(CreateAccessKeyRequest, tables::CREATE_ACCESS_KEY_REQUEST, {
    0 => user_name
});

/// `CreateAccessKeyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}

shape!(CreateAccessKeyResponse, tables::CREATE_ACCESS_KEY_RESPONSE, {
    0 => access_key
});

/// `CreatePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

shape!(CreatePolicyRequest, tables::CREATE_POLICY_REQUEST, {
    0 => policy_name,
    1 => path,
    2 => policy_document,
    3 => description,
    4 => tags
});

/// `CreatePolicyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

shape!(CreatePolicyResponse, tables::CREATE_POLICY_RESPONSE, {
    0 => policy
});

/// `CreateRoleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

shape!(CreateRoleRequest, tables::CREATE_ROLE_REQUEST, {
    0 => path,
    1 => role_name,
    2 => assume_role_policy_document,
    3 => description,
    4 => max_session_duration,
    5 => permissions_boundary,
    6 => tags
});

/// `CreateRoleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Role,
}

shape!(CreateRoleResponse, tables::CREATE_ROLE_RESPONSE, {
    0 => role
});

/// `CreateUserRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

shape!(CreateUserRequest, tables::CREATE_USER_REQUEST, {
    0 => path,
    1 => user_name,
    2 => permissions_boundary,
    3 => tags
});

/// `CreateUserResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

shape!(CreateUserResponse, tables::CREATE_USER_RESPONSE, {
    0 => user
});

/// `DeleteAccessKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

shape!(DeleteAccessKeyRequest, tables::DELETE_ACCESS_KEY_REQUEST, {
    0 => user_name,
    1 => access_key_id
});

/// `DeletePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

shape!(DeletePolicyRequest, tables::DELETE_POLICY_REQUEST, {
    0 => policy_arn
});

/// `DeleteRolePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

shape!(DeleteRolePolicyRequest, tables::DELETE_ROLE_POLICY_REQUEST, {
    0 => role_name,
    1 => policy_name
});

/// `DeleteRoleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

shape!(DeleteRoleRequest, tables::DELETE_ROLE_REQUEST, {
    0 => role_name
});

/// `DeleteUserPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

shape!(DeleteUserPolicyRequest, tables::DELETE_USER_POLICY_REQUEST, {
    0 => user_name,
    1 => policy_name
});

/// `DeleteUserRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

shape!(DeleteUserRequest, tables::DELETE_USER_REQUEST, {
    0 => user_name
});

/// `DetachRolePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

shape!(DetachRolePolicyRequest, tables::DETACH_ROLE_POLICY_REQUEST, {
    0 => role_name,
    1 => policy_arn
});

/// `DetachUserPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

shape!(DetachUserPolicyRequest, tables::DETACH_USER_POLICY_REQUEST, {
    0 => user_name,
    1 => policy_arn
});

/// `GetAccessKeyLastUsedRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

shape!(GetAccessKeyLastUsedRequest, tables::GET_ACCESS_KEY_LAST_USED_REQUEST, {
    0 => access_key_id
});

/// `GetAccessKeyLastUsedResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

shape!(GetAccessKeyLastUsedResponse, tables::GET_ACCESS_KEY_LAST_USED_RESPONSE, {
    0 => user_name,
    1 => access_key_last_used
});

/// `GetPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

shape!(GetPolicyRequest, tables::GET_POLICY_REQUEST, {
    0 => policy_arn
});

/// `GetPolicyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

shape!(GetPolicyResponse, tables::GET_POLICY_RESPONSE, {
    0 => policy
});

/// `GetPolicyVersionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

shape!(GetPolicyVersionRequest, tables::GET_POLICY_VERSION_REQUEST, {
    0 => policy_arn,
    1 => version_id
});

/// `GetPolicyVersionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

shape!(GetPolicyVersionResponse, tables::GET_POLICY_VERSION_RESPONSE, {
    0 => policy_version
});

/// `GetRolePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

shape!(GetRolePolicyRequest, tables::GET_ROLE_POLICY_REQUEST, {
    0 => role_name,
    1 => policy_name
});

/// `GetRolePolicyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

shape!(GetRolePolicyResponse, tables::GET_ROLE_POLICY_RESPONSE, {
    0 => role_name,
    1 => policy_name,
    2 => policy_document
});

/// `GetRoleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}

shape!(GetRoleRequest, tables::GET_ROLE_REQUEST, {
    0 => role_name
});

/// `GetRoleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}

shape!(GetRoleResponse, tables::GET_ROLE_RESPONSE, {
    0 => role
});

/// `GetUserPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

shape!(GetUserPolicyRequest, tables::GET_USER_POLICY_REQUEST, {
    0 => user_name,
    1 => policy_name
});

/// `GetUserPolicyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

shape!(GetUserPolicyResponse, tables::GET_USER_POLICY_RESPONSE, {
    0 => user_name,
    1 => policy_name,
    2 => policy_document
});

/// `GetUserRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

shape!(GetUserRequest, tables::GET_USER_REQUEST, {
    0 => user_name
});

/// `GetUserResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}

shape!(GetUserResponse, tables::GET_USER_RESPONSE, {
    0 => user
});

/// `ListAccessKeysRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListAccessKeysRequest, tables::LIST_ACCESS_KEYS_REQUEST, {
    0 => user_name,
    1 => marker,
    2 => max_items
});

/// `ListAccessKeysResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListAccessKeysResponse, tables::LIST_ACCESS_KEYS_RESPONSE, {
    0 => access_key_metadata,
    1 => is_truncated,
    2 => marker
});

/// `ListAccountAliasesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListAccountAliasesRequest, tables::LIST_ACCOUNT_ALIASES_REQUEST, {
    0 => marker,
    1 => max_items
});

/// `ListAccountAliasesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListAccountAliasesResponse, tables::LIST_ACCOUNT_ALIASES_RESPONSE, {
    0 => account_aliases,
    1 => is_truncated,
    2 => marker
});

/// `ListAttachedRolePoliciesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListAttachedRolePoliciesRequest, tables::LIST_ATTACHED_ROLE_POLICIES_REQUEST, {
    0 => role_name,
    1 => path_prefix,
    2 => marker,
    3 => max_items
});

/// `ListAttachedRolePoliciesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListAttachedRolePoliciesResponse, tables::LIST_ATTACHED_ROLE_POLICIES_RESPONSE, {
    0 => attached_policies,
    1 => is_truncated,
    2 => marker
});

/// `ListAttachedUserPoliciesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListAttachedUserPoliciesRequest, tables::LIST_ATTACHED_USER_POLICIES_REQUEST, {
    0 => user_name,
    1 => path_prefix,
    2 => marker,
    3 => max_items
});

/// `ListAttachedUserPoliciesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListAttachedUserPoliciesResponse, tables::LIST_ATTACHED_USER_POLICIES_RESPONSE, {
    0 => attached_policies,
    1 => is_truncated,
    2 => marker
});

/// `ListPoliciesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListPoliciesRequest, tables::LIST_POLICIES_REQUEST, {
    0 => scope,
    1 => only_attached,
    2 => path_prefix,
    3 => policy_usage_filter,
    4 => marker,
    5 => max_items
});

/// `ListPoliciesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListPoliciesResponse, tables::LIST_POLICIES_RESPONSE, {
    0 => policies,
    1 => is_truncated,
    2 => marker
});

/// `ListRolePoliciesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListRolePoliciesRequest, tables::LIST_ROLE_POLICIES_REQUEST, {
    0 => role_name,
    1 => marker,
    2 => max_items
});

/// `ListRolePoliciesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListRolePoliciesResponse, tables::LIST_ROLE_POLICIES_RESPONSE, {
    0 => policy_names,
    1 => is_truncated,
    2 => marker
});

/// `ListRolesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListRolesRequest, tables::LIST_ROLES_REQUEST, {
    0 => path_prefix,
    1 => marker,
    2 => max_items
});

/// `ListRolesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListRolesResponse, tables::LIST_ROLES_RESPONSE, {
    0 => roles,
    1 => is_truncated,
    2 => marker
});

/// `ListUserPoliciesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListUserPoliciesRequest, tables::LIST_USER_POLICIES_REQUEST, {
    0 => user_name,
    1 => marker,
    2 => max_items
});

/// `ListUserPoliciesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListUserPoliciesResponse, tables::LIST_USER_POLICIES_RESPONSE, {
    0 => policy_names,
    1 => is_truncated,
    2 => marker
});

/// `ListUsersRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

shape!(ListUsersRequest, tables::LIST_USERS_REQUEST, {
    0 => path_prefix,
    1 => marker,
    2 => max_items
});

/// `ListUsersResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListUsersResponse {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

shape!(ListUsersResponse, tables::LIST_USERS_RESPONSE, {
    0 => users,
    1 => is_truncated,
    2 => marker
});

/// `Policy` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

shape!(Policy, tables::POLICY, {
    0 => policy_name,
    1 => policy_id,
    2 => arn,
    3 => path,
    4 => default_version_id,
    5 => attachment_count,
    6 => permissions_boundary_usage_count,
    7 => is_attachable,
    8 => description,
    9 => create_date,
    10 => update_date,
    11 => tags
});

/// `PolicyVersion` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}

shape!(PolicyVersion, tables::POLICY_VERSION, {
    0 => document,
    1 => version_id,
    2 => is_default_version,
    3 => create_date
});

/// `PutRolePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

shape!(PutRolePolicyRequest, tables::PUT_ROLE_POLICY_REQUEST, {
    0 => role_name,
    1 => policy_name,
    2 => policy_document
});

/// `PutUserPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

shape!(PutUserPolicyRequest, tables::PUT_USER_POLICY_REQUEST, {
    0 => user_name,
    1 => policy_name,
    2 => policy_document
});

/// `Role` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

shape!(Role, tables::ROLE, {
    0 => path,
    1 => role_name,
    2 => role_id,
    3 => arn,
    4 => create_date,
    5 => assume_role_policy_document,
    6 => description,
    7 => max_session_duration,
    8 => permissions_boundary,
    9 => tags,
    10 => role_last_used
});

/// `RoleLastUsed` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

shape!(RoleLastUsed, tables::ROLE_LAST_USED, {
    0 => last_used_date,
    1 => region
});

/// `Tag` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

shape!(Tag, tables::TAG, {
    0 => key,
    1 => value
});

/// `UpdateAccessKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: String,
}

shape!(UpdateAccessKeyRequest, tables::UPDATE_ACCESS_KEY_REQUEST, {
    0 => user_name,
    1 => access_key_id,
    2 => status
});

/// `UpdateAssumeRolePolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

shape!(UpdateAssumeRolePolicyRequest, tables::UPDATE_ASSUME_ROLE_POLICY_REQUEST, {
    0 => role_name,
    1 => policy_document
});

/// `UpdateRoleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

shape!(UpdateRoleRequest, tables::UPDATE_ROLE_REQUEST, {
    0 => role_name,
    1 => description,
    2 => max_session_duration
});

/// `UpdateRoleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleResponse {}

shape!(UpdateRoleResponse, tables::UPDATE_ROLE_RESPONSE, {});

/// `UpdateUserRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

shape!(UpdateUserRequest, tables::UPDATE_USER_REQUEST, {
    0 => user_name,
    1 => new_path,
    2 => new_user_name
});

/// `User` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

shape!(User, tables::USER, {
    0 => path,
    1 => user_name,
    2 => user_id,
    3 => arn,
    4 => create_date,
    5 => password_last_used,
    6 => permissions_boundary,
    7 => tags
});

/// Nothing: the model gives `AttachRolePolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct AttachRolePolicyResponse {}

shape!(AttachRolePolicyResponse, tables::ATTACH_ROLE_POLICY_RESPONSE, {});

/// Nothing: the model gives `AttachUserPolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct AttachUserPolicyResponse {}

shape!(AttachUserPolicyResponse, tables::ATTACH_USER_POLICY_RESPONSE, {});

/// Nothing: the model gives `DeleteAccessKey` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccessKeyResponse {}

shape!(DeleteAccessKeyResponse, tables::DELETE_ACCESS_KEY_RESPONSE, {});

/// Nothing: the model gives `DeletePolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyResponse {}

shape!(DeletePolicyResponse, tables::DELETE_POLICY_RESPONSE, {});

/// Nothing: the model gives `DeleteRole` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRoleResponse {}

shape!(DeleteRoleResponse, tables::DELETE_ROLE_RESPONSE, {});

/// Nothing: the model gives `DeleteRolePolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePolicyResponse {}

shape!(DeleteRolePolicyResponse, tables::DELETE_ROLE_POLICY_RESPONSE, {});

/// Nothing: the model gives `DeleteUser` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserResponse {}

shape!(DeleteUserResponse, tables::DELETE_USER_RESPONSE, {});

/// Nothing: the model gives `DeleteUserPolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPolicyResponse {}

shape!(DeleteUserPolicyResponse, tables::DELETE_USER_POLICY_RESPONSE, {});

/// Nothing: the model gives `DetachRolePolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DetachRolePolicyResponse {}

shape!(DetachRolePolicyResponse, tables::DETACH_ROLE_POLICY_RESPONSE, {});

/// Nothing: the model gives `DetachUserPolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DetachUserPolicyResponse {}

shape!(DetachUserPolicyResponse, tables::DETACH_USER_POLICY_RESPONSE, {});

/// Nothing: the model gives `PutRolePolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePolicyResponse {}

shape!(PutRolePolicyResponse, tables::PUT_ROLE_POLICY_RESPONSE, {});

/// Nothing: the model gives `PutUserPolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PutUserPolicyResponse {}

shape!(PutUserPolicyResponse, tables::PUT_USER_POLICY_RESPONSE, {});

/// Nothing: the model gives `UpdateAccessKey` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccessKeyResponse {}

shape!(UpdateAccessKeyResponse, tables::UPDATE_ACCESS_KEY_RESPONSE, {});

/// Nothing: the model gives `UpdateAssumeRolePolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyResponse {}

shape!(
    UpdateAssumeRolePolicyResponse,
    tables::UPDATE_ASSUME_ROLE_POLICY_RESPONSE,
    {}
);

/// Nothing: the model gives `UpdateUser` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateUserResponse {}

shape!(UpdateUserResponse, tables::UPDATE_USER_RESPONSE, {});
