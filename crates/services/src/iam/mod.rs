//! IAM: users, roles, access keys and policies. Policies are kept and shown; they are not evaluated yet.
//!
//! Source of messages: IAM API reference and observed answers.

mod access_keys;
mod attached;
mod inline;
mod page;
mod policies;
mod records;
mod roles;
mod users;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::iam::*;
use headwater_kernel::{Call, Snapshot, StoreError, Transaction};

use crate::identity::{Identities, Tags};

/// The face of IAM.
#[derive(Debug, Clone)]
pub struct IamFace {
    identities: Identities,
}

impl IamFace {
    pub fn new(identities: Identities) -> Self {
        Self { identities }
    }

    /// Reads off the async threads; errors of the store become IAM's.
    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.identities.store().read(work).await.map_err(Error::from)
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.identities.store().write(work).await.map_err(Error::from)
    }
}

/// Why a transaction of IAM came to nothing.
#[derive(Debug)]
enum Refused {
    Fault(Error),
    Store(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Fault(error)
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Fault(error) => error,
            Refused::Store(error) => Self::internal(error.to_string()),
        }
    }
}

fn no_such(kind: &str, name: &str) -> Error {
    Fault::NoSuchEntityException.with(format!("The {kind} with name {name} cannot be found."))
}

fn tags_from_wire(tags: Option<Vec<Tag>>) -> Tags {
    tags.unwrap_or_default()
        .into_iter()
        .map(|tag| (tag.key, tag.value))
        .collect()
}

fn tags_to_wire(tags: Tags) -> Option<Vec<Tag>> {
    let tags: Vec<Tag> = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    (!tags.is_empty()).then_some(tags)
}

#[async_trait]
impl Iam for IamFace {
    async fn create_user(&self, call: &Call, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
        users::create(self, call, input).await
    }

    async fn delete_user(&self, call: &Call, input: DeleteUserRequest) -> Result<DeleteUserResponse, Error> {
        users::delete(self, call, input).await
    }

    async fn get_user(&self, call: &Call, input: GetUserRequest) -> Result<GetUserResponse, Error> {
        users::get(self, call, input).await
    }

    async fn list_users(&self, call: &Call, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
        users::list(self, call, input).await
    }

    async fn update_user(&self, call: &Call, input: UpdateUserRequest) -> Result<UpdateUserResponse, Error> {
        users::update(self, call, input).await
    }

    async fn create_access_key(
        &self,
        call: &Call,
        input: CreateAccessKeyRequest,
    ) -> Result<CreateAccessKeyResponse, Error> {
        access_keys::create(self, call, input).await
    }

    async fn delete_access_key(
        &self,
        call: &Call,
        input: DeleteAccessKeyRequest,
    ) -> Result<DeleteAccessKeyResponse, Error> {
        access_keys::delete(self, call, input).await
    }

    async fn list_access_keys(
        &self,
        call: &Call,
        input: ListAccessKeysRequest,
    ) -> Result<ListAccessKeysResponse, Error> {
        access_keys::list(self, call, input).await
    }

    async fn update_access_key(
        &self,
        call: &Call,
        input: UpdateAccessKeyRequest,
    ) -> Result<UpdateAccessKeyResponse, Error> {
        access_keys::update(self, call, input).await
    }

    async fn create_role(&self, call: &Call, input: CreateRoleRequest) -> Result<CreateRoleResponse, Error> {
        roles::create(self, call, input).await
    }

    async fn delete_role(&self, call: &Call, input: DeleteRoleRequest) -> Result<DeleteRoleResponse, Error> {
        roles::delete(self, call, input).await
    }

    async fn get_role(&self, call: &Call, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
        roles::get(self, call, input).await
    }

    async fn list_roles(&self, call: &Call, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
        roles::list(self, call, input).await
    }

    async fn update_role(&self, call: &Call, input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Error> {
        roles::update(self, call, input).await
    }

    async fn update_assume_role_policy(
        &self,
        call: &Call,
        input: UpdateAssumeRolePolicyRequest,
    ) -> Result<UpdateAssumeRolePolicyResponse, Error> {
        roles::update_trust(self, call, input).await
    }

    async fn put_role_policy(&self, call: &Call, input: PutRolePolicyRequest) -> Result<PutRolePolicyResponse, Error> {
        inline::put_role(self, call, input).await
    }

    async fn get_role_policy(&self, call: &Call, input: GetRolePolicyRequest) -> Result<GetRolePolicyResponse, Error> {
        inline::get_role(self, call, input).await
    }

    async fn list_role_policies(
        &self,
        call: &Call,
        input: ListRolePoliciesRequest,
    ) -> Result<ListRolePoliciesResponse, Error> {
        inline::list_role(self, call, input).await
    }

    async fn delete_role_policy(
        &self,
        call: &Call,
        input: DeleteRolePolicyRequest,
    ) -> Result<DeleteRolePolicyResponse, Error> {
        inline::delete_role(self, call, input).await
    }

    async fn put_user_policy(&self, call: &Call, input: PutUserPolicyRequest) -> Result<PutUserPolicyResponse, Error> {
        inline::put_user(self, call, input).await
    }

    async fn get_user_policy(&self, call: &Call, input: GetUserPolicyRequest) -> Result<GetUserPolicyResponse, Error> {
        inline::get_user(self, call, input).await
    }

    async fn list_user_policies(
        &self,
        call: &Call,
        input: ListUserPoliciesRequest,
    ) -> Result<ListUserPoliciesResponse, Error> {
        inline::list_user(self, call, input).await
    }

    async fn delete_user_policy(
        &self,
        call: &Call,
        input: DeleteUserPolicyRequest,
    ) -> Result<DeleteUserPolicyResponse, Error> {
        inline::delete_user(self, call, input).await
    }

    async fn create_policy(&self, call: &Call, input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Error> {
        policies::create(self, call, input).await
    }

    async fn delete_policy(&self, call: &Call, input: DeletePolicyRequest) -> Result<DeletePolicyResponse, Error> {
        policies::delete(self, call, input).await
    }

    async fn get_policy(&self, call: &Call, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
        policies::get(self, call, input).await
    }

    async fn get_policy_version(
        &self,
        call: &Call,
        input: GetPolicyVersionRequest,
    ) -> Result<GetPolicyVersionResponse, Error> {
        policies::version(self, call, input).await
    }

    async fn list_policies(&self, call: &Call, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
        policies::list(self, call, input).await
    }

    async fn attach_role_policy(
        &self,
        call: &Call,
        input: AttachRolePolicyRequest,
    ) -> Result<AttachRolePolicyResponse, Error> {
        attached::attach_role(self, call, input).await
    }

    async fn attach_user_policy(
        &self,
        call: &Call,
        input: AttachUserPolicyRequest,
    ) -> Result<AttachUserPolicyResponse, Error> {
        attached::attach_user(self, call, input).await
    }

    async fn detach_role_policy(
        &self,
        call: &Call,
        input: DetachRolePolicyRequest,
    ) -> Result<DetachRolePolicyResponse, Error> {
        attached::detach_role(self, call, input).await
    }

    async fn detach_user_policy(
        &self,
        call: &Call,
        input: DetachUserPolicyRequest,
    ) -> Result<DetachUserPolicyResponse, Error> {
        attached::detach_user(self, call, input).await
    }

    async fn list_attached_role_policies(
        &self,
        call: &Call,
        input: ListAttachedRolePoliciesRequest,
    ) -> Result<ListAttachedRolePoliciesResponse, Error> {
        attached::list_role(self, call, input).await
    }

    async fn list_attached_user_policies(
        &self,
        call: &Call,
        input: ListAttachedUserPoliciesRequest,
    ) -> Result<ListAttachedUserPoliciesResponse, Error> {
        attached::list_user(self, call, input).await
    }
}
