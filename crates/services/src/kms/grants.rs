//! Grants: kept and shown; nothing is decided by them yet.

use headwater_api::Error;
use headwater_api::kms::{
    CreateGrantRequest, CreateGrantResponse, Fault, GrantConstraints, GrantListEntry, ListGrantsRequest,
    ListGrantsResponse, ListRetirableGrantsRequest, RetireGrantRequest, RetireGrantResponse, RevokeGrantRequest,
    RevokeGrantResponse,
};
use headwater_kernel::{Call, Key, Range, Snapshot};

use super::caller::{Caller, check_dry_run, validation};
use super::page::cut;
use super::records::{GRANTS, GrantRecord};
use super::{KmsFace, Refused, materials};

const LIMITS: (usize, usize) = (50, 100);

fn place(caller: &Caller, grant: &GrantRecord) -> Key {
    caller.home().with(&grant.key_id).with(&grant.id)
}

/// The same grant under the same name is made once.
pub(super) async fn create(
    face: &KmsFace,
    call: &Call,
    input: CreateGrantRequest,
) -> Result<CreateGrantResponse, Error> {
    face.write(call, move |transaction, caller| {
        let key = caller.key(transaction, &input.key_id)?;
        caller.check_enabled(&key)?;
        check_dry_run(input.dry_run)?;
        let grant = planned(caller, &key.id, input)?;
        let known = transaction.values(&GRANTS, &Range::prefix(&caller.home().with(&key.id)))?;
        let same = known.into_iter().find(|known| is_same(known, &grant));
        let kept = same.unwrap_or(grant);
        transaction.put(&GRANTS, &place(caller, &kept), &kept)?;
        Ok(CreateGrantResponse {
            grant_token: Some(kept.token),
            grant_id: Some(kept.id),
        })
    })
    .await
}

fn planned(caller: &Caller, key_id: &str, input: CreateGrantRequest) -> Result<GrantRecord, Error> {
    let constraints = input.constraints.unwrap_or_default();
    Ok(GrantRecord {
        id: hex::encode(&*materials::random(32)?),
        token: hex::encode(&*materials::random(64)?),
        key_id: key_id.to_owned(),
        name: input.name,
        created: caller.now,
        grantee: input.grantee_principal,
        retiring: input.retiring_principal,
        operations: input.operations,
        context_subset: constraints.encryption_context_subset,
        context_equals: constraints.encryption_context_equals,
    })
}

fn is_same(known: &GrantRecord, asked: &GrantRecord) -> bool {
    let as_asked = GrantRecord {
        id: asked.id.clone(),
        token: asked.token.clone(),
        created: asked.created,
        ..known.clone()
    };
    known.name.is_some() && as_asked == *asked
}

pub(super) async fn list(face: &KmsFace, call: &Call, input: ListGrantsRequest) -> Result<ListGrantsResponse, Error> {
    face.read(call, move |snapshot, caller| {
        let key = caller.key(snapshot, &input.key_id)?;
        let mut grants = snapshot.values(&GRANTS, &Range::prefix(&caller.home().with(&key.id)))?;
        grants.retain(|grant| {
            let is_asked = input.grant_id.as_ref().is_none_or(|id| *id == grant.id);
            is_asked
                && input
                    .grantee_principal
                    .as_ref()
                    .is_none_or(|grantee| *grantee == grant.grantee)
        });
        page(caller, grants, input.marker.as_deref(), input.limit)
    })
    .await
}

pub(super) async fn list_retirable(
    face: &KmsFace,
    call: &Call,
    input: ListRetirableGrantsRequest,
) -> Result<ListGrantsResponse, Error> {
    face.read(call, move |snapshot, caller| {
        let mut grants = snapshot.values(&GRANTS, &Range::prefix(&caller.home()))?;
        grants.retain(|grant| grant.retiring.as_ref() == Some(&input.retiring_principal));
        page(caller, grants, input.marker.as_deref(), input.limit)
    })
    .await
}

fn page(
    caller: &Caller,
    grants: Vec<GrantRecord>,
    marker: Option<&str>,
    limit: Option<i32>,
) -> Result<ListGrantsResponse, Refused> {
    let named = grants
        .into_iter()
        .map(|grant| (grant.id.clone(), to_wire(caller, grant)));
    let page = cut(named.collect(), marker, limit, LIMITS)?;
    Ok(ListGrantsResponse {
        truncated: Some(page.is_truncated()),
        next_marker: page.next,
        grants: Some(page.items),
    })
}

fn to_wire(caller: &Caller, grant: GrantRecord) -> GrantListEntry {
    let is_constrained = grant.context_subset.is_some() || grant.context_equals.is_some();
    let constraints = GrantConstraints {
        encryption_context_subset: grant.context_subset,
        encryption_context_equals: grant.context_equals,
    };
    GrantListEntry {
        key_id: Some(caller.key_arn(&grant.key_id)),
        grant_id: Some(grant.id),
        name: grant.name,
        creation_date: Some(grant.created),
        grantee_principal: Some(grant.grantee),
        retiring_principal: grant.retiring,
        issuing_account: Some(format!("arn:aws:iam::{}:root", caller.account)),
        operations: Some(grant.operations),
        constraints: is_constrained.then_some(constraints),
    }
}

fn found(snapshot: &Snapshot<'_>, caller: &Caller, key_id: &str, grant_id: &str) -> Result<GrantRecord, Refused> {
    let key = caller.key(snapshot, key_id)?;
    let grant = snapshot.value(&GRANTS, &caller.home().with(&key.id).with(grant_id))?;
    grant.ok_or_else(|| {
        Fault::NotFoundException
            .with(format!("Grant ID {grant_id} not found"))
            .into()
    })
}

pub(super) async fn revoke(
    face: &KmsFace,
    call: &Call,
    input: RevokeGrantRequest,
) -> Result<RevokeGrantResponse, Error> {
    face.write(call, move |transaction, caller| {
        let grant = found(transaction, caller, &input.key_id, &input.grant_id)?;
        check_dry_run(input.dry_run)?;
        transaction.delete(&GRANTS, &place(caller, &grant))?;
        Ok(RevokeGrantResponse::default())
    })
    .await
}

/// A grant is named by its token, or by its id and its key.
pub(super) async fn retire(
    face: &KmsFace,
    call: &Call,
    input: RetireGrantRequest,
) -> Result<RetireGrantResponse, Error> {
    face.write(call, move |transaction, caller| {
        let grant = match (&input.grant_token, &input.key_id, &input.grant_id) {
            (Some(token), None, None) => of_token(transaction, caller, token)?,
            (None, Some(key_id), Some(grant_id)) => found(transaction, caller, key_id, grant_id)?,
            _ => return Err(validation("Either a grant token, or a key ID and a grant ID, must be given.").into()),
        };
        check_dry_run(input.dry_run)?;
        transaction.delete(&GRANTS, &place(caller, &grant))?;
        Ok(RetireGrantResponse::default())
    })
    .await
}

fn of_token(snapshot: &Snapshot<'_>, caller: &Caller, token: &str) -> Result<GrantRecord, Refused> {
    let grants = snapshot.values(&GRANTS, &Range::prefix(&caller.home()))?;
    let found = grants.into_iter().find(|grant| grant.token == token);
    found.ok_or_else(|| {
        Fault::InvalidGrantTokenException
            .with("The grant token is not valid.")
            .into()
    })
}
