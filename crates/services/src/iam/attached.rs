//! Managed policies attached to users and roles. AWS's own policies (`arn:aws:iam::aws:policy/…`) may be attached by
//! their ARN; their documents are not here.

use headwater_api::Error;
use headwater_api::iam::{
    AttachRolePolicyRequest, AttachRolePolicyResponse, AttachUserPolicyRequest, AttachUserPolicyResponse,
    AttachedPolicy, DetachRolePolicyRequest, DetachRolePolicyResponse, DetachUserPolicyRequest,
    DetachUserPolicyResponse, Fault, ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse,
    ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse,
};
use headwater_kernel::{Call, Range, key};

use super::IamFace;
use super::page::{self, Page};
use super::policies::check_owner;
use super::records::{ATTACHED_POLICIES, Owner, POLICIES};

const AWS_POLICIES: &str = "arn:aws:iam::aws:policy/";

pub(super) async fn attach_user(
    face: &IamFace,
    call: &Call,
    input: AttachUserPolicyRequest,
) -> Result<AttachUserPolicyResponse, Error> {
    attach(face, call, Owner::User(input.user_name), input.policy_arn).await?;
    Ok(AttachUserPolicyResponse::default())
}

pub(super) async fn attach_role(
    face: &IamFace,
    call: &Call,
    input: AttachRolePolicyRequest,
) -> Result<AttachRolePolicyResponse, Error> {
    attach(face, call, Owner::Role(input.role_name), input.policy_arn).await?;
    Ok(AttachRolePolicyResponse::default())
}

pub(super) async fn detach_user(
    face: &IamFace,
    call: &Call,
    input: DetachUserPolicyRequest,
) -> Result<DetachUserPolicyResponse, Error> {
    detach(face, call, Owner::User(input.user_name), input.policy_arn).await?;
    Ok(DetachUserPolicyResponse::default())
}

pub(super) async fn detach_role(
    face: &IamFace,
    call: &Call,
    input: DetachRolePolicyRequest,
) -> Result<DetachRolePolicyResponse, Error> {
    detach(face, call, Owner::Role(input.role_name), input.policy_arn).await?;
    Ok(DetachRolePolicyResponse::default())
}

pub(super) async fn list_user(
    face: &IamFace,
    call: &Call,
    input: ListAttachedUserPoliciesRequest,
) -> Result<ListAttachedUserPoliciesResponse, Error> {
    let arns = list(face, call, Owner::User(input.user_name)).await?;
    let page = cut(arns, input.marker.as_deref(), input.max_items);
    Ok(ListAttachedUserPoliciesResponse {
        is_truncated: Some(page.is_truncated()),
        marker: page.marker,
        attached_policies: Some(page.entries.into_iter().map(to_wire).collect()),
    })
}

pub(super) async fn list_role(
    face: &IamFace,
    call: &Call,
    input: ListAttachedRolePoliciesRequest,
) -> Result<ListAttachedRolePoliciesResponse, Error> {
    let arns = list(face, call, Owner::Role(input.role_name)).await?;
    let page = cut(arns, input.marker.as_deref(), input.max_items);
    Ok(ListAttachedRolePoliciesResponse {
        is_truncated: Some(page.is_truncated()),
        marker: page.marker,
        attached_policies: Some(page.entries.into_iter().map(to_wire).collect()),
    })
}

async fn attach(face: &IamFace, call: &Call, owner: Owner, arn: String) -> Result<(), Error> {
    let account = call.account().to_owned();
    face.write(move |transaction| {
        check_owner(transaction, &account, &owner)?;
        if !arn.starts_with(AWS_POLICIES) && !transaction.contains(&POLICIES, &key![&account, &arn])? {
            let message = format!("Policy {arn} does not exist or is not attachable.");
            return Err(Fault::NoSuchEntityException.with(message).into());
        }
        transaction.put(&ATTACHED_POLICIES, &owner.key(&account).with(&arn), &arn)?;
        Ok(())
    })
    .await
}

async fn detach(face: &IamFace, call: &Call, owner: Owner, arn: String) -> Result<(), Error> {
    let account = call.account().to_owned();
    face.write(move |transaction| {
        check_owner(transaction, &account, &owner)?;
        if !transaction.delete(&ATTACHED_POLICIES, &owner.key(&account).with(&arn))? {
            return Err(Fault::NoSuchEntityException
                .with(format!("Policy {arn} was not found."))
                .into());
        }
        Ok(())
    })
    .await
}

async fn list(face: &IamFace, call: &Call, owner: Owner) -> Result<Vec<String>, Error> {
    let account = call.account().to_owned();
    face.read(move |snapshot| {
        check_owner(snapshot, &account, &owner)?;
        Ok(snapshot.values(&ATTACHED_POLICIES, &Range::prefix(&owner.key(&account)))?)
    })
    .await
}

fn cut(arns: Vec<String>, marker: Option<&str>, max_items: Option<i32>) -> Page<String> {
    page::cut(arns, |arn| arn, marker, max_items)
}

fn to_wire(arn: String) -> AttachedPolicy {
    let name = arn.rsplit('/').next().map(str::to_owned);
    AttachedPolicy {
        policy_name: name,
        policy_arn: Some(arn),
    }
}
