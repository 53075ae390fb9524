//! Roles.

use headwater_api::Error;
use headwater_api::iam::{
    CreateRoleRequest, CreateRoleResponse, DeleteRoleRequest, DeleteRoleResponse, Fault, GetRoleRequest,
    GetRoleResponse, ListRolesRequest, ListRolesResponse, Role, UpdateAssumeRolePolicyRequest,
    UpdateAssumeRolePolicyResponse, UpdateRoleRequest, UpdateRoleResponse,
};
use headwater_kernel::{Call, Range, Snapshot, id, key};

use super::records::Owner;
use super::{IamFace, Refused, no_such, page, policies, tags_from_wire, tags_to_wire};
use crate::identity::{ROLES, RoleRecord};

const DEFAULT_SESSION_SECONDS: i32 = 3_600;

pub(super) async fn create(face: &IamFace, call: &Call, input: CreateRoleRequest) -> Result<CreateRoleResponse, Error> {
    policies::check_document(&input.assume_role_policy_document)?;
    let record = RoleRecord {
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        name: input.role_name,
        id: id::unique("AROA"),
        created: face.identities.clock().now(),
        trust_policy: input.assume_role_policy_document,
        description: input.description,
        max_session_duration: input.max_session_duration.unwrap_or(DEFAULT_SESSION_SECONDS),
        tags: tags_from_wire(input.tags),
    };
    let account = call.account().to_owned();
    face.write(move |transaction| {
        let key = key![&account, &record.name];
        if transaction.contains(&ROLES, &key)? {
            let message = format!("Role with name {} already exists.", record.name);
            return Err(Fault::EntityAlreadyExistsException.with(message).into());
        }
        transaction.put(&ROLES, &key, &record)?;
        Ok(CreateRoleResponse {
            role: to_wire(&account, record),
        })
    })
    .await
}

pub(super) async fn get(face: &IamFace, call: &Call, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
    let account = call.account().to_owned();
    let role = face.read(move |snapshot| Ok(to_wire(&account, find(snapshot, &account, &input.role_name)?)));
    Ok(GetRoleResponse { role: role.await? })
}

pub(super) async fn list(face: &IamFace, call: &Call, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
    let account = call.account().to_owned();
    let prefix = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let roles = face.read(move |snapshot| {
        let all = snapshot.values(&ROLES, &Range::prefix(&key![&account]))?;
        let chosen = all.into_iter().filter(|role| role.path.starts_with(&prefix));
        Ok(chosen.map(|role| to_wire(&account, role)).collect())
    });
    let page = page::cut(
        roles.await?,
        |role| &role.role_name,
        input.marker.as_deref(),
        input.max_items,
    );
    Ok(ListRolesResponse {
        is_truncated: Some(page.is_truncated()),
        roles: page.entries,
        marker: page.marker,
    })
}

pub(super) async fn update(face: &IamFace, call: &Call, input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Error> {
    change(face, call, input.role_name, move |role| {
        role.description = input.description.or(role.description.take());
        role.max_session_duration = input.max_session_duration.unwrap_or(role.max_session_duration);
    })
    .await?;
    Ok(UpdateRoleResponse::default())
}

pub(super) async fn update_trust(
    face: &IamFace,
    call: &Call,
    input: UpdateAssumeRolePolicyRequest,
) -> Result<UpdateAssumeRolePolicyResponse, Error> {
    policies::check_document(&input.policy_document)?;
    change(face, call, input.role_name, move |role| {
        role.trust_policy = input.policy_document;
    })
    .await?;
    Ok(UpdateAssumeRolePolicyResponse::default())
}

pub(super) async fn delete(face: &IamFace, call: &Call, input: DeleteRoleRequest) -> Result<DeleteRoleResponse, Error> {
    let account = call.account().to_owned();
    face.write(move |transaction| {
        let name = input.role_name;
        find(transaction, &account, &name)?;
        policies::refuse_if_any(transaction, &account, &Owner::Role(name.clone()))?;
        transaction.delete(&ROLES, &key![&account, &name])?;
        Ok(DeleteRoleResponse::default())
    })
    .await
}

async fn change(
    face: &IamFace,
    call: &Call,
    name: String,
    change: impl FnOnce(&mut RoleRecord) + Send + 'static,
) -> Result<(), Error> {
    let account = call.account().to_owned();
    face.write(move |transaction| {
        let mut record = find(transaction, &account, &name)?;
        change(&mut record);
        transaction.put(&ROLES, &key![&account, &name], &record)?;
        Ok(())
    })
    .await
}

/// The role, or IAM's error.
pub(super) fn find(snapshot: &Snapshot<'_>, account: &str, name: &str) -> Result<RoleRecord, Refused> {
    let found = snapshot.value(&ROLES, &key![account, name])?;
    found.ok_or_else(|| no_such("role", name).into())
}

fn to_wire(account: &str, record: RoleRecord) -> Role {
    Role {
        arn: record.arn(account),
        path: record.path,
        role_name: record.name,
        role_id: record.id,
        create_date: record.created,
        assume_role_policy_document: Some(policies::encoded(&record.trust_policy)),
        description: record.description,
        max_session_duration: Some(record.max_session_duration),
        tags: tags_to_wire(record.tags),
        ..Role::default()
    }
}
