//! Managed policies, and what inline and attached ones share with them.

use headwater_api::Error;
use headwater_api::iam::{
    CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, DeletePolicyResponse, Fault, GetPolicyRequest,
    GetPolicyResponse, GetPolicyVersionRequest, GetPolicyVersionResponse, ListPoliciesRequest, ListPoliciesResponse,
    Policy, PolicyVersion,
};
use headwater_kernel::{Call, Range, Snapshot, id, key};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::records::{ATTACHED_POLICIES, INLINE_POLICIES, Owner, POLICIES, PolicyRecord};
use super::{IamFace, Refused, page, roles, tags_from_wire, tags_to_wire, users};

/// The one version that a policy has: versions are not kept yet.
const VERSION: &str = "v1";

/// Documents travel percent-encoded by RFC 3986 in answers.
const DOCUMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A policy document as answers carry it.
pub(super) fn encoded(document: &str) -> String {
    utf8_percent_encode(document, DOCUMENT).to_string()
}

/// Refuses what is no policy at all; what the policy says is not judged.
pub(super) fn check_document(document: &str) -> Result<(), Error> {
    let parsed = serde_json::from_str::<serde_json::Value>(document);
    let malformed = |message: &str| Fault::MalformedPolicyDocumentException.with(message);
    let value = parsed.map_err(|_| malformed("This policy contains invalid Json"))?;
    if value.get("Statement").is_none() {
        return Err(malformed("Syntax errors in policy."));
    }
    Ok(())
}

/// Checks that the owner of policies is there.
pub(super) fn check_owner(snapshot: &Snapshot<'_>, account: &str, owner: &Owner) -> Result<(), Refused> {
    match owner {
        Owner::User(name) => users::find(snapshot, account, name).map(drop),
        Owner::Role(name) => roles::find(snapshot, account, name).map(drop),
    }
}

/// Refuses to delete an owner that still has policies.
pub(super) fn refuse_if_any(snapshot: &Snapshot<'_>, account: &str, owner: &Owner) -> Result<(), Refused> {
    let range = Range::prefix(&owner.key(account));
    let conflict =
        |what: &str| Fault::DeleteConflictException.with(format!("Cannot delete entity, must {what} first."));
    if snapshot.count(&INLINE_POLICIES, &range)? > 0 {
        return Err(conflict("delete policies").into());
    }
    if snapshot.count(&ATTACHED_POLICIES, &range)? > 0 {
        return Err(conflict("detach all policies").into());
    }
    Ok(())
}

pub(super) async fn create(
    face: &IamFace,
    call: &Call,
    input: CreatePolicyRequest,
) -> Result<CreatePolicyResponse, Error> {
    check_document(&input.policy_document)?;
    let account = call.account().to_owned();
    let path = input.path.unwrap_or_else(|| "/".to_owned());
    let record = PolicyRecord {
        arn: format!("arn:aws:iam::{account}:policy{path}{}", input.policy_name),
        name: input.policy_name,
        id: id::unique("ANPA"),
        path,
        document: input.policy_document,
        description: input.description,
        created: face.identities.clock().now(),
        tags: tags_from_wire(input.tags),
    };
    face.write(move |transaction| {
        let same_name = |policy: &PolicyRecord| policy.name == record.name;
        if all(transaction, &account)?.iter().any(same_name) {
            let message = format!(
                "A policy called {} already exists. Duplicate names are not allowed.",
                record.name
            );
            return Err(Fault::EntityAlreadyExistsException.with(message).into());
        }
        transaction.put(&POLICIES, &key![&account, &record.arn], &record)?;
        Ok(CreatePolicyResponse {
            policy: Some(to_wire(record, 0)),
        })
    })
    .await
}

pub(super) async fn get(face: &IamFace, call: &Call, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
    let account = call.account().to_owned();
    face.read(move |snapshot| {
        let record = find(snapshot, &account, &input.policy_arn)?;
        let attachments = attachments(snapshot, &account, &record.arn)?;
        Ok(GetPolicyResponse {
            policy: Some(to_wire(record, attachments)),
        })
    })
    .await
}

pub(super) async fn version(
    face: &IamFace,
    call: &Call,
    input: GetPolicyVersionRequest,
) -> Result<GetPolicyVersionResponse, Error> {
    let account = call.account().to_owned();
    face.read(move |snapshot| {
        let record = find(snapshot, &account, &input.policy_arn)?;
        if input.version_id != VERSION {
            let (arn, version) = (record.arn, input.version_id);
            let message = format!("Policy {arn} version {version} does not exist or is not attachable.");
            return Err(Fault::NoSuchEntityException.with(message).into());
        }
        let policy_version = PolicyVersion {
            document: Some(encoded(&record.document)),
            version_id: Some(VERSION.to_owned()),
            is_default_version: Some(true),
            create_date: Some(record.created),
        };
        Ok(GetPolicyVersionResponse {
            policy_version: Some(policy_version),
        })
    })
    .await
}

pub(super) async fn list(
    face: &IamFace,
    call: &Call,
    input: ListPoliciesRequest,
) -> Result<ListPoliciesResponse, Error> {
    let account = call.account().to_owned();
    let prefix = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let only_attached = input.only_attached.unwrap_or_default();
    let policies = face.read(move |snapshot| {
        let mut chosen = Vec::new();
        for record in all(snapshot, &account)? {
            let attachments = attachments(snapshot, &account, &record.arn)?;
            if record.path.starts_with(&prefix) && (attachments > 0 || !only_attached) {
                chosen.push((record.arn.clone(), to_wire(record, attachments)));
            }
        }
        Ok(chosen)
    });
    let page = page::cut(
        policies.await?,
        |(arn, _)| arn,
        input.marker.as_deref(),
        input.max_items,
    );
    Ok(ListPoliciesResponse {
        is_truncated: Some(page.is_truncated()),
        marker: page.marker,
        policies: Some(page.entries.into_iter().map(|(_, policy)| policy).collect()),
    })
}

pub(super) async fn delete(
    face: &IamFace,
    call: &Call,
    input: DeletePolicyRequest,
) -> Result<DeletePolicyResponse, Error> {
    let account = call.account().to_owned();
    face.write(move |transaction| {
        find(transaction, &account, &input.policy_arn)?;
        if attachments(transaction, &account, &input.policy_arn)? > 0 {
            let message = "Cannot delete a policy attached to entities.";
            return Err(Fault::DeleteConflictException.with(message).into());
        }
        transaction.delete(&POLICIES, &key![&account, &input.policy_arn])?;
        Ok(DeletePolicyResponse::default())
    })
    .await
}

fn all(snapshot: &Snapshot<'_>, account: &str) -> Result<Vec<PolicyRecord>, Refused> {
    Ok(snapshot.values(&POLICIES, &Range::prefix(&key![account]))?)
}

/// The policy, or IAM's error.
pub(super) fn find(snapshot: &Snapshot<'_>, account: &str, arn: &str) -> Result<PolicyRecord, Refused> {
    let found = snapshot.value(&POLICIES, &key![account, arn])?;
    found.ok_or_else(|| {
        Fault::NoSuchEntityException
            .with(format!("Policy {arn} was not found."))
            .into()
    })
}

/// How many users and roles have the policy attached.
fn attachments(snapshot: &Snapshot<'_>, account: &str, arn: &str) -> Result<i32, Refused> {
    let attached = snapshot.values(&ATTACHED_POLICIES, &Range::prefix(&key![account]))?;
    let count = attached.iter().filter(|policy| *policy == arn).count();
    Ok(i32::try_from(count).unwrap_or(i32::MAX))
}

fn to_wire(record: PolicyRecord, attachments: i32) -> Policy {
    Policy {
        policy_name: Some(record.name),
        policy_id: Some(record.id),
        arn: Some(record.arn),
        path: Some(record.path),
        default_version_id: Some(VERSION.to_owned()),
        attachment_count: Some(attachments),
        permissions_boundary_usage_count: Some(0),
        is_attachable: Some(true),
        description: record.description,
        create_date: Some(record.created),
        update_date: Some(record.created),
        tags: tags_to_wire(record.tags),
    }
}
