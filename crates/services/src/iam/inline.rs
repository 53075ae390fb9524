//! Inline policies of users and roles.

use headwater_api::Error;
use headwater_api::iam::{
    DeleteRolePolicyRequest, DeleteRolePolicyResponse, DeleteUserPolicyRequest, DeleteUserPolicyResponse, Fault,
    GetRolePolicyRequest, GetRolePolicyResponse, GetUserPolicyRequest, GetUserPolicyResponse, ListRolePoliciesRequest,
    ListRolePoliciesResponse, ListUserPoliciesRequest, ListUserPoliciesResponse, PutRolePolicyRequest,
    PutRolePolicyResponse, PutUserPolicyRequest, PutUserPolicyResponse,
};
use headwater_kernel::{Call, Range};

use super::page::{self, Page};
use super::policies::{check_document, check_owner, encoded};
use super::records::{INLINE_POLICIES, Owner};
use super::{IamFace, Refused};

pub(super) async fn put_user(
    face: &IamFace,
    call: &Call,
    input: PutUserPolicyRequest,
) -> Result<PutUserPolicyResponse, Error> {
    put(
        face,
        call,
        Owner::User(input.user_name),
        input.policy_name,
        input.policy_document,
    )
    .await?;
    Ok(PutUserPolicyResponse::default())
}

pub(super) async fn put_role(
    face: &IamFace,
    call: &Call,
    input: PutRolePolicyRequest,
) -> Result<PutRolePolicyResponse, Error> {
    put(
        face,
        call,
        Owner::Role(input.role_name),
        input.policy_name,
        input.policy_document,
    )
    .await?;
    Ok(PutRolePolicyResponse::default())
}

pub(super) async fn get_user(
    face: &IamFace,
    call: &Call,
    input: GetUserPolicyRequest,
) -> Result<GetUserPolicyResponse, Error> {
    let owner = Owner::User(input.user_name.clone());
    let policy_document = get(face, call, owner, input.policy_name.clone()).await?;
    Ok(GetUserPolicyResponse {
        user_name: input.user_name,
        policy_name: input.policy_name,
        policy_document,
    })
}

pub(super) async fn get_role(
    face: &IamFace,
    call: &Call,
    input: GetRolePolicyRequest,
) -> Result<GetRolePolicyResponse, Error> {
    let owner = Owner::Role(input.role_name.clone());
    let policy_document = get(face, call, owner, input.policy_name.clone()).await?;
    Ok(GetRolePolicyResponse {
        role_name: input.role_name,
        policy_name: input.policy_name,
        policy_document,
    })
}

pub(super) async fn list_user(
    face: &IamFace,
    call: &Call,
    input: ListUserPoliciesRequest,
) -> Result<ListUserPoliciesResponse, Error> {
    let names = list(face, call, Owner::User(input.user_name)).await?;
    let page = cut(names, input.marker.as_deref(), input.max_items);
    Ok(ListUserPoliciesResponse {
        is_truncated: Some(page.is_truncated()),
        policy_names: page.entries,
        marker: page.marker,
    })
}

pub(super) async fn list_role(
    face: &IamFace,
    call: &Call,
    input: ListRolePoliciesRequest,
) -> Result<ListRolePoliciesResponse, Error> {
    let names = list(face, call, Owner::Role(input.role_name)).await?;
    let page = cut(names, input.marker.as_deref(), input.max_items);
    Ok(ListRolePoliciesResponse {
        is_truncated: Some(page.is_truncated()),
        policy_names: page.entries,
        marker: page.marker,
    })
}

pub(super) async fn delete_user(
    face: &IamFace,
    call: &Call,
    input: DeleteUserPolicyRequest,
) -> Result<DeleteUserPolicyResponse, Error> {
    delete(face, call, Owner::User(input.user_name), input.policy_name).await?;
    Ok(DeleteUserPolicyResponse::default())
}

pub(super) async fn delete_role(
    face: &IamFace,
    call: &Call,
    input: DeleteRolePolicyRequest,
) -> Result<DeleteRolePolicyResponse, Error> {
    delete(face, call, Owner::Role(input.role_name), input.policy_name).await?;
    Ok(DeleteRolePolicyResponse::default())
}

async fn put(face: &IamFace, call: &Call, owner: Owner, name: String, document: String) -> Result<(), Error> {
    check_document(&document)?;
    let account = call.account().to_owned();
    face.write(move |transaction| {
        check_owner(transaction, &account, &owner)?;
        transaction.put(&INLINE_POLICIES, &owner.key(&account).with(name), &document)?;
        Ok(())
    })
    .await
}

async fn get(face: &IamFace, call: &Call, owner: Owner, name: String) -> Result<String, Error> {
    let account = call.account().to_owned();
    face.read(move |snapshot| {
        check_owner(snapshot, &account, &owner)?;
        let document = snapshot.value(&INLINE_POLICIES, &owner.key(&account).with(&name))?;
        document
            .map(|text| encoded(&text))
            .ok_or_else(|| no_such_policy(&owner, &name))
    })
    .await
}

async fn list(face: &IamFace, call: &Call, owner: Owner) -> Result<Vec<String>, Error> {
    let account = call.account().to_owned();
    face.read(move |snapshot| {
        check_owner(snapshot, &account, &owner)?;
        let keys = snapshot.keys(&INLINE_POLICIES, &Range::prefix(&owner.key(&account)))?;
        Ok(keys.iter().filter_map(|key| key.texts().pop()).collect())
    })
    .await
}

async fn delete(face: &IamFace, call: &Call, owner: Owner, name: String) -> Result<(), Error> {
    let account = call.account().to_owned();
    face.write(move |transaction| {
        check_owner(transaction, &account, &owner)?;
        if !transaction.delete(&INLINE_POLICIES, &owner.key(&account).with(&name))? {
            return Err(no_such_policy(&owner, &name));
        }
        Ok(())
    })
    .await
}

fn cut(names: Vec<String>, marker: Option<&str>, max_items: Option<i32>) -> Page<String> {
    page::cut(names, |name| name, marker, max_items)
}

fn no_such_policy(owner: &Owner, name: &str) -> Refused {
    let message = format!("The {} policy with name {name} cannot be found.", owner.kind());
    Fault::NoSuchEntityException.with(message).into()
}
