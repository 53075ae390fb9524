//! Iam.
//!
//! Written by `cargo xtask codegen` from botocore's model iam/2010-05-08: change crates/api/models or crates/xtask, not this file.

mod faults;
mod shapes;
mod tables;
pub mod values;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_kernel::Call;

use crate::error::Error;
use crate::read::Input;
use crate::service::{Answer, Known, Model, Operation, Protocol, Service, run};
use crate::shape::Shape;

pub use faults::Fault;
pub use shapes::*;

/// The operations of Iam. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Iam: Send + Sync {
    async fn attach_role_policy(
        &self,
        _call: &Call,
        _input: AttachRolePolicyRequest,
    ) -> Result<AttachRolePolicyResponse, Error> {
        Err(Error::not_supported("Iam", "AttachRolePolicy"))
    }

    async fn attach_user_policy(
        &self,
        _call: &Call,
        _input: AttachUserPolicyRequest,
    ) -> Result<AttachUserPolicyResponse, Error> {
        Err(Error::not_supported("Iam", "AttachUserPolicy"))
    }

    async fn create_access_key(
        &self,
        _call: &Call,
        _input: CreateAccessKeyRequest,
    ) -> Result<CreateAccessKeyResponse, Error> {
        Err(Error::not_supported("Iam", "CreateAccessKey"))
    }

    async fn create_policy(&self, _call: &Call, _input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Error> {
        Err(Error::not_supported("Iam", "CreatePolicy"))
    }

    async fn create_role(&self, _call: &Call, _input: CreateRoleRequest) -> Result<CreateRoleResponse, Error> {
        Err(Error::not_supported("Iam", "CreateRole"))
    }

    async fn create_user(&self, _call: &Call, _input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
        Err(Error::not_supported("Iam", "CreateUser"))
    }

    async fn delete_access_key(
        &self,
        _call: &Call,
        _input: DeleteAccessKeyRequest,
    ) -> Result<DeleteAccessKeyResponse, Error> {
        Err(Error::not_supported("Iam", "DeleteAccessKey"))
    }

    async fn delete_policy(&self, _call: &Call, _input: DeletePolicyRequest) -> Result<DeletePolicyResponse, Error> {
        Err(Error::not_supported("Iam", "DeletePolicy"))
    }

    async fn delete_role(&self, _call: &Call, _input: DeleteRoleRequest) -> Result<DeleteRoleResponse, Error> {
        Err(Error::not_supported("Iam", "DeleteRole"))
    }

    async fn delete_role_policy(
        &self,
        _call: &Call,
        _input: DeleteRolePolicyRequest,
    ) -> Result<DeleteRolePolicyResponse, Error> {
        Err(Error::not_supported("Iam", "DeleteRolePolicy"))
    }

    async fn delete_user(&self, _call: &Call, _input: DeleteUserRequest) -> Result<DeleteUserResponse, Error> {
        Err(Error::not_supported("Iam", "DeleteUser"))
    }

    async fn delete_user_policy(
        &self,
        _call: &Call,
        _input: DeleteUserPolicyRequest,
    ) -> Result<DeleteUserPolicyResponse, Error> {
        Err(Error::not_supported("Iam", "DeleteUserPolicy"))
    }

    async fn detach_role_policy(
        &self,
        _call: &Call,
        _input: DetachRolePolicyRequest,
    ) -> Result<DetachRolePolicyResponse, Error> {
        Err(Error::not_supported("Iam", "DetachRolePolicy"))
    }

    async fn detach_user_policy(
        &self,
        _call: &Call,
        _input: DetachUserPolicyRequest,
    ) -> Result<DetachUserPolicyResponse, Error> {
        Err(Error::not_supported("Iam", "DetachUserPolicy"))
    }

    async fn get_access_key_last_used(
        &self,
        _call: &Call,
        _input: GetAccessKeyLastUsedRequest,
    ) -> Result<GetAccessKeyLastUsedResponse, Error> {
        Err(Error::not_supported("Iam", "GetAccessKeyLastUsed"))
    }

    async fn get_policy(&self, _call: &Call, _input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
        Err(Error::not_supported("Iam", "GetPolicy"))
    }

    async fn get_policy_version(
        &self,
        _call: &Call,
        _input: GetPolicyVersionRequest,
    ) -> Result<GetPolicyVersionResponse, Error> {
        Err(Error::not_supported("Iam", "GetPolicyVersion"))
    }

    async fn get_role(&self, _call: &Call, _input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
        Err(Error::not_supported("Iam", "GetRole"))
    }

    async fn get_role_policy(
        &self,
        _call: &Call,
        _input: GetRolePolicyRequest,
    ) -> Result<GetRolePolicyResponse, Error> {
        Err(Error::not_supported("Iam", "GetRolePolicy"))
    }

    async fn get_user(&self, _call: &Call, _input: GetUserRequest) -> Result<GetUserResponse, Error> {
        Err(Error::not_supported("Iam", "GetUser"))
    }

    async fn get_user_policy(
        &self,
        _call: &Call,
        _input: GetUserPolicyRequest,
    ) -> Result<GetUserPolicyResponse, Error> {
        Err(Error::not_supported("Iam", "GetUserPolicy"))
    }

    async fn list_access_keys(
        &self,
        _call: &Call,
        _input: ListAccessKeysRequest,
    ) -> Result<ListAccessKeysResponse, Error> {
        Err(Error::not_supported("Iam", "ListAccessKeys"))
    }

    async fn list_account_aliases(
        &self,
        _call: &Call,
        _input: ListAccountAliasesRequest,
    ) -> Result<ListAccountAliasesResponse, Error> {
        Err(Error::not_supported("Iam", "ListAccountAliases"))
    }

    async fn list_attached_role_policies(
        &self,
        _call: &Call,
        _input: ListAttachedRolePoliciesRequest,
    ) -> Result<ListAttachedRolePoliciesResponse, Error> {
        Err(Error::not_supported("Iam", "ListAttachedRolePolicies"))
    }

    async fn list_attached_user_policies(
        &self,
        _call: &Call,
        _input: ListAttachedUserPoliciesRequest,
    ) -> Result<ListAttachedUserPoliciesResponse, Error> {
        Err(Error::not_supported("Iam", "ListAttachedUserPolicies"))
    }

    async fn list_policies(&self, _call: &Call, _input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
        Err(Error::not_supported("Iam", "ListPolicies"))
    }

    async fn list_role_policies(
        &self,
        _call: &Call,
        _input: ListRolePoliciesRequest,
    ) -> Result<ListRolePoliciesResponse, Error> {
        Err(Error::not_supported("Iam", "ListRolePolicies"))
    }

    async fn list_roles(&self, _call: &Call, _input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
        Err(Error::not_supported("Iam", "ListRoles"))
    }

    async fn list_user_policies(
        &self,
        _call: &Call,
        _input: ListUserPoliciesRequest,
    ) -> Result<ListUserPoliciesResponse, Error> {
        Err(Error::not_supported("Iam", "ListUserPolicies"))
    }

    async fn list_users(&self, _call: &Call, _input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
        Err(Error::not_supported("Iam", "ListUsers"))
    }

    async fn put_role_policy(
        &self,
        _call: &Call,
        _input: PutRolePolicyRequest,
    ) -> Result<PutRolePolicyResponse, Error> {
        Err(Error::not_supported("Iam", "PutRolePolicy"))
    }

    async fn put_user_policy(
        &self,
        _call: &Call,
        _input: PutUserPolicyRequest,
    ) -> Result<PutUserPolicyResponse, Error> {
        Err(Error::not_supported("Iam", "PutUserPolicy"))
    }

    async fn update_access_key(
        &self,
        _call: &Call,
        _input: UpdateAccessKeyRequest,
    ) -> Result<UpdateAccessKeyResponse, Error> {
        Err(Error::not_supported("Iam", "UpdateAccessKey"))
    }

    async fn update_assume_role_policy(
        &self,
        _call: &Call,
        _input: UpdateAssumeRolePolicyRequest,
    ) -> Result<UpdateAssumeRolePolicyResponse, Error> {
        Err(Error::not_supported("Iam", "UpdateAssumeRolePolicy"))
    }

    async fn update_role(&self, _call: &Call, _input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Error> {
        Err(Error::not_supported("Iam", "UpdateRole"))
    }

    async fn update_user(&self, _call: &Call, _input: UpdateUserRequest) -> Result<UpdateUserResponse, Error> {
        Err(Error::not_supported("Iam", "UpdateUser"))
    }
}

/// Iam as the gateway drives it.
#[derive(Clone)]
pub struct IamService(pub Arc<dyn Iam>);

impl fmt::Debug for IamService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("IamService")
    }
}

impl Service for IamService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "AttachRolePolicy" => run(&MODEL, input, move |input| service.attach_role_policy(call, input)),
            "AttachUserPolicy" => run(&MODEL, input, move |input| service.attach_user_policy(call, input)),
            "CreateAccessKey" => run(&MODEL, input, move |input| service.create_access_key(call, input)),
            "CreatePolicy" => run(&MODEL, input, move |input| service.create_policy(call, input)),
            "CreateRole" => run(&MODEL, input, move |input| service.create_role(call, input)),
            "CreateUser" => run(&MODEL, input, move |input| service.create_user(call, input)),
            "DeleteAccessKey" => run(&MODEL, input, move |input| service.delete_access_key(call, input)),
            "DeletePolicy" => run(&MODEL, input, move |input| service.delete_policy(call, input)),
            "DeleteRole" => run(&MODEL, input, move |input| service.delete_role(call, input)),
            "DeleteRolePolicy" => run(&MODEL, input, move |input| service.delete_role_policy(call, input)),
            "DeleteUser" => run(&MODEL, input, move |input| service.delete_user(call, input)),
            "DeleteUserPolicy" => run(&MODEL, input, move |input| service.delete_user_policy(call, input)),
            "DetachRolePolicy" => run(&MODEL, input, move |input| service.detach_role_policy(call, input)),
            "DetachUserPolicy" => run(&MODEL, input, move |input| service.detach_user_policy(call, input)),
            "GetAccessKeyLastUsed" => run(&MODEL, input, move |input| {
                service.get_access_key_last_used(call, input)
            }),
            "GetPolicy" => run(&MODEL, input, move |input| service.get_policy(call, input)),
            "GetPolicyVersion" => run(&MODEL, input, move |input| service.get_policy_version(call, input)),
            "GetRole" => run(&MODEL, input, move |input| service.get_role(call, input)),
            "GetRolePolicy" => run(&MODEL, input, move |input| service.get_role_policy(call, input)),
            "GetUser" => run(&MODEL, input, move |input| service.get_user(call, input)),
            "GetUserPolicy" => run(&MODEL, input, move |input| service.get_user_policy(call, input)),
            "ListAccessKeys" => run(&MODEL, input, move |input| service.list_access_keys(call, input)),
            "ListAccountAliases" => run(&MODEL, input, move |input| service.list_account_aliases(call, input)),
            "ListAttachedRolePolicies" => run(&MODEL, input, move |input| {
                service.list_attached_role_policies(call, input)
            }),
            "ListAttachedUserPolicies" => run(&MODEL, input, move |input| {
                service.list_attached_user_policies(call, input)
            }),
            "ListPolicies" => run(&MODEL, input, move |input| service.list_policies(call, input)),
            "ListRolePolicies" => run(&MODEL, input, move |input| service.list_role_policies(call, input)),
            "ListRoles" => run(&MODEL, input, move |input| service.list_roles(call, input)),
            "ListUserPolicies" => run(&MODEL, input, move |input| service.list_user_policies(call, input)),
            "ListUsers" => run(&MODEL, input, move |input| service.list_users(call, input)),
            "PutRolePolicy" => run(&MODEL, input, move |input| service.put_role_policy(call, input)),
            "PutUserPolicy" => run(&MODEL, input, move |input| service.put_user_policy(call, input)),
            "UpdateAccessKey" => run(&MODEL, input, move |input| service.update_access_key(call, input)),
            "UpdateAssumeRolePolicy" => run(&MODEL, input, move |input| {
                service.update_assume_role_policy(call, input)
            }),
            "UpdateRole" => run(&MODEL, input, move |input| service.update_role(call, input)),
            "UpdateUser" => run(&MODEL, input, move |input| service.update_user(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Iam", other)) }),
        }
    }
}

/// What the wire model says of Iam.
pub static MODEL: Model = Model {
    name: "Iam",
    signing_name: "iam",
    endpoint_prefix: "iam",
    version: "2010-05-08",
    protocols: &[Protocol::Query {
        namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
        path_member: None,
    }],
    query_compatible: false,
    validation_code: "ValidationError",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 36] = [
    Operation {
        name: "AttachRolePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ATTACH_ROLE_POLICY_REQUEST,
        output: &tables::ATTACH_ROLE_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "AttachUserPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ATTACH_USER_POLICY_REQUEST,
        output: &tables::ATTACH_USER_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "CreateAccessKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_ACCESS_KEY_REQUEST,
        output: &tables::CREATE_ACCESS_KEY_RESPONSE,
        has_output: true,
        result_wrapper: Some("CreateAccessKeyResult"),
    },
    Operation {
        name: "CreatePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_POLICY_REQUEST,
        output: &tables::CREATE_POLICY_RESPONSE,
        has_output: true,
        result_wrapper: Some("CreatePolicyResult"),
    },
    Operation {
        name: "CreateRole",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_ROLE_REQUEST,
        output: &tables::CREATE_ROLE_RESPONSE,
        has_output: true,
        result_wrapper: Some("CreateRoleResult"),
    },
    Operation {
        name: "CreateUser",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_USER_REQUEST,
        output: &tables::CREATE_USER_RESPONSE,
        has_output: true,
        result_wrapper: Some("CreateUserResult"),
    },
    Operation {
        name: "DeleteAccessKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_ACCESS_KEY_REQUEST,
        output: &tables::DELETE_ACCESS_KEY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeletePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_POLICY_REQUEST,
        output: &tables::DELETE_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteRole",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_ROLE_REQUEST,
        output: &tables::DELETE_ROLE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteRolePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_ROLE_POLICY_REQUEST,
        output: &tables::DELETE_ROLE_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteUser",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_USER_REQUEST,
        output: &tables::DELETE_USER_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteUserPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_USER_POLICY_REQUEST,
        output: &tables::DELETE_USER_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DetachRolePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DETACH_ROLE_POLICY_REQUEST,
        output: &tables::DETACH_ROLE_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DetachUserPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DETACH_USER_POLICY_REQUEST,
        output: &tables::DETACH_USER_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "GetAccessKeyLastUsed",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_ACCESS_KEY_LAST_USED_REQUEST,
        output: &tables::GET_ACCESS_KEY_LAST_USED_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
    },
    Operation {
        name: "GetPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_POLICY_REQUEST,
        output: &tables::GET_POLICY_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetPolicyResult"),
    },
    Operation {
        name: "GetPolicyVersion",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_POLICY_VERSION_REQUEST,
        output: &tables::GET_POLICY_VERSION_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetPolicyVersionResult"),
    },
    Operation {
        name: "GetRole",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_ROLE_REQUEST,
        output: &tables::GET_ROLE_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetRoleResult"),
    },
    Operation {
        name: "GetRolePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_ROLE_POLICY_REQUEST,
        output: &tables::GET_ROLE_POLICY_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetRolePolicyResult"),
    },
    Operation {
        name: "GetUser",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_USER_REQUEST,
        output: &tables::GET_USER_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetUserResult"),
    },
    Operation {
        name: "GetUserPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_USER_POLICY_REQUEST,
        output: &tables::GET_USER_POLICY_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetUserPolicyResult"),
    },
    Operation {
        name: "ListAccessKeys",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ACCESS_KEYS_REQUEST,
        output: &tables::LIST_ACCESS_KEYS_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListAccessKeysResult"),
    },
    Operation {
        name: "ListAccountAliases",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ACCOUNT_ALIASES_REQUEST,
        output: &tables::LIST_ACCOUNT_ALIASES_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListAccountAliasesResult"),
    },
    Operation {
        name: "ListAttachedRolePolicies",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ATTACHED_ROLE_POLICIES_REQUEST,
        output: &tables::LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
    },
    Operation {
        name: "ListAttachedUserPolicies",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ATTACHED_USER_POLICIES_REQUEST,
        output: &tables::LIST_ATTACHED_USER_POLICIES_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
    },
    Operation {
        name: "ListPolicies",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_POLICIES_REQUEST,
        output: &tables::LIST_POLICIES_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListPoliciesResult"),
    },
    Operation {
        name: "ListRolePolicies",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ROLE_POLICIES_REQUEST,
        output: &tables::LIST_ROLE_POLICIES_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListRolePoliciesResult"),
    },
    Operation {
        name: "ListRoles",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ROLES_REQUEST,
        output: &tables::LIST_ROLES_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListRolesResult"),
    },
    Operation {
        name: "ListUserPolicies",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_USER_POLICIES_REQUEST,
        output: &tables::LIST_USER_POLICIES_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListUserPoliciesResult"),
    },
    Operation {
        name: "ListUsers",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_USERS_REQUEST,
        output: &tables::LIST_USERS_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListUsersResult"),
    },
    Operation {
        name: "PutRolePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_ROLE_POLICY_REQUEST,
        output: &tables::PUT_ROLE_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "PutUserPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_USER_POLICY_REQUEST,
        output: &tables::PUT_USER_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateAccessKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_ACCESS_KEY_REQUEST,
        output: &tables::UPDATE_ACCESS_KEY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateAssumeRolePolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_ASSUME_ROLE_POLICY_REQUEST,
        output: &tables::UPDATE_ASSUME_ROLE_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateRole",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_ROLE_REQUEST,
        output: &tables::UPDATE_ROLE_RESPONSE,
        has_output: true,
        result_wrapper: Some("UpdateRoleResult"),
    },
    Operation {
        name: "UpdateUser",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_USER_REQUEST,
        output: &tables::UPDATE_USER_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 176] = [
    Known {
        name: "AcceptDelegationRequest",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AddClientIDToOpenIDConnectProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AddRoleToInstanceProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AddUserToGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AssociateDelegationRequest",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AttachGroupPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AttachRolePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AttachUserPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ChangePassword",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateAccessKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateAccountAlias",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDelegationRequest",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateInstanceProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateLoginProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateOpenIDConnectProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePolicyVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateSAMLProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateServiceLinkedRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateServiceSpecificCredential",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateUser",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateVirtualMFADevice",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeactivateMFADevice",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteAccessKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteAccountAlias",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteAccountPasswordPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteGroupPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteInstanceProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteLoginProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteOpenIDConnectProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeletePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeletePolicyVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteRolePermissionsBoundary",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteRolePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSAMLProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSSHPublicKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteServerCertificate",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteServiceLinkedRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteServiceSpecificCredential",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSigningCertificate",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteUser",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteUserPermissionsBoundary",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteUserPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteVirtualMFADevice",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DetachGroupPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DetachRolePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DetachUserPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableOrganizationsRootCredentialsManagement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableOrganizationsRootSessions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableOutboundWebIdentityFederation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableMFADevice",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableOrganizationsRootCredentialsManagement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableOrganizationsRootSessions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableOutboundWebIdentityFederation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateCredentialReport",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateOrganizationsAccessReport",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateServiceLastAccessedDetails",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetAccessKeyLastUsed",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetAccountAuthorizationDetails",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetAccountPasswordPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetAccountSummary",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetContextKeysForCustomPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetContextKeysForPrincipalPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCredentialReport",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDelegationRequest",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetGroupPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetHumanReadableSummary",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetInstanceProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetLoginProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMFADevice",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetOpenIDConnectProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetOrganizationsAccessReport",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetOutboundWebIdentityFederationInfo",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPolicyVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetRolePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSAMLProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSSHPublicKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetServerCertificate",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetServiceLastAccessedDetails",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetServiceLastAccessedDetailsWithEntities",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetServiceLinkedRoleDeletionStatus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetUser",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetUserPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAccessKeys",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAccountAliases",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAttachedGroupPolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAttachedRolePolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAttachedUserPolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDelegationRequests",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListEntitiesForPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListGroupPolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListGroups",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListGroupsForUser",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListInstanceProfileTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListInstanceProfiles",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListInstanceProfilesForRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListMFADeviceTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListMFADevices",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListOpenIDConnectProviderTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListOpenIDConnectProviders",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListOrganizationsFeatures",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPoliciesGrantingServiceAccess",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPolicyTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPolicyVersions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListRolePolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListRoleTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListRoles",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSAMLProviderTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSAMLProviders",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSSHPublicKeys",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListServerCertificateTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListServerCertificates",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListServiceSpecificCredentials",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSigningCertificates",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListUserPolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListUserTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListUsers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListVirtualMFADevices",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutGroupPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutRolePermissionsBoundary",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutRolePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutUserPermissionsBoundary",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutUserPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RejectDelegationRequest",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RemoveClientIDFromOpenIDConnectProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RemoveRoleFromInstanceProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RemoveUserFromGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ResetServiceSpecificCredential",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ResyncMFADevice",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SendDelegationToken",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetDefaultPolicyVersion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetSecurityTokenServicePreferences",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SimulateCustomPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SimulatePrincipalPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagInstanceProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagMFADevice",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagOpenIDConnectProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagSAMLProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagServerCertificate",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagUser",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagInstanceProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagMFADevice",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagOpenIDConnectProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagSAMLProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagServerCertificate",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagUser",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateAccessKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateAccountPasswordPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateAssumeRolePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateDelegationRequest",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateLoginProfile",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateOpenIDConnectProviderThumbprint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateRoleDescription",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateSAMLProvider",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateSSHPublicKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateServerCertificate",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateServiceSpecificCredential",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateSigningCertificate",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateUser",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UploadSSHPublicKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UploadServerCertificate",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UploadSigningCertificate",
        method: "POST",
        path: "/",
    },
];
