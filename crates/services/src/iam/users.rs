//! Users.

use headwater_api::Error;
use headwater_api::iam::{
    CreateUserRequest, CreateUserResponse, DeleteUserRequest, DeleteUserResponse, Fault, GetUserRequest,
    GetUserResponse, ListUsersRequest, ListUsersResponse, UpdateUserRequest, UpdateUserResponse, User,
};
use headwater_kernel::{Call, Identity, Range, Snapshot, id, key};

use super::records::{KEYS_OF_USER, Owner};
use super::{IamFace, Refused, no_such, page, policies, tags_from_wire, tags_to_wire};
use crate::identity::{USERS, UserRecord};

pub(super) async fn create(face: &IamFace, call: &Call, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
    let record = UserRecord {
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        name: input.user_name,
        id: id::unique("AIDA"),
        created: face.identities.clock().now(),
        tags: tags_from_wire(input.tags),
    };
    let account = call.account().to_owned();
    face.write(move |transaction| {
        let key = key![&account, &record.name];
        if transaction.contains(&USERS, &key)? {
            let message = format!("User with name {} already exists.", record.name);
            return Err(Fault::EntityAlreadyExistsException.with(message).into());
        }
        transaction.put(&USERS, &key, &record)?;
        Ok(CreateUserResponse {
            user: Some(to_wire(&account, record)),
        })
    })
    .await
}

pub(super) async fn get(face: &IamFace, call: &Call, input: GetUserRequest) -> Result<GetUserResponse, Error> {
    let name = match (input.user_name, &call.principal.identity) {
        (Some(name), _) => name,
        (None, Identity::User { name, .. }) => name.clone(),
        (None, Identity::Root) => return Ok(GetUserResponse { user: root(face, call) }),
        (None, Identity::AssumedRole { .. }) => {
            let message = "Must specify userName when calling with non-User credentials";
            return Err(Error::new("ValidationError", 400, message));
        }
    };
    let account = call.account().to_owned();
    let user = face
        .read(move |snapshot| Ok(to_wire(&account, find(snapshot, &account, &name)?)))
        .await?;
    Ok(GetUserResponse { user })
}

pub(super) async fn list(face: &IamFace, call: &Call, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
    let account = call.account().to_owned();
    let prefix = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let users = face.read(move |snapshot| {
        let all = snapshot.values(&USERS, &Range::prefix(&key![&account]))?;
        let chosen = all.into_iter().filter(|user| user.path.starts_with(&prefix));
        Ok(chosen.map(|user| to_wire(&account, user)).collect())
    });
    let page = page::cut(
        users.await?,
        |user| &user.user_name,
        input.marker.as_deref(),
        input.max_items,
    );
    Ok(ListUsersResponse {
        is_truncated: Some(page.is_truncated()),
        users: page.entries,
        marker: page.marker,
    })
}

pub(super) async fn update(face: &IamFace, call: &Call, input: UpdateUserRequest) -> Result<UpdateUserResponse, Error> {
    if input
        .new_user_name
        .as_ref()
        .is_some_and(|name| *name != input.user_name)
    {
        return Err(Error::not_supported("Iam", "UpdateUser with NewUserName"));
    }
    let account = call.account().to_owned();
    face.write(move |transaction| {
        let mut record = find(transaction, &account, &input.user_name)?;
        record.path = input.new_path.unwrap_or(record.path);
        transaction.put(&USERS, &key![&account, &record.name], &record)?;
        Ok(UpdateUserResponse::default())
    })
    .await
}

pub(super) async fn delete(face: &IamFace, call: &Call, input: DeleteUserRequest) -> Result<DeleteUserResponse, Error> {
    let account = call.account().to_owned();
    face.write(move |transaction| {
        let name = input.user_name;
        find(transaction, &account, &name)?;
        if transaction.count(&KEYS_OF_USER, &Range::prefix(&key![&account, &name]))? > 0 {
            let message = "Cannot delete entity, must delete access keys first.";
            return Err(Fault::DeleteConflictException.with(message).into());
        }
        policies::refuse_if_any(transaction, &account, &Owner::User(name.clone()))?;
        transaction.delete(&USERS, &key![&account, &name])?;
        Ok(DeleteUserResponse::default())
    })
    .await
}

/// The user, or IAM's error.
pub(super) fn find(snapshot: &Snapshot<'_>, account: &str, name: &str) -> Result<UserRecord, Refused> {
    let found = snapshot.value(&USERS, &key![account, name])?;
    found.ok_or_else(|| no_such("user", name).into())
}

fn to_wire(account: &str, record: UserRecord) -> User {
    User {
        arn: format!("arn:aws:iam::{account}:user{}{}", record.path, record.name),
        path: record.path,
        user_name: record.name,
        user_id: record.id,
        create_date: record.created,
        tags: tags_to_wire(record.tags),
        ..User::default()
    }
}

/// What `GetUser` answers to the root key: the account as a user without a name of its own.
fn root(face: &IamFace, call: &Call) -> User {
    User {
        path: "/".to_owned(),
        user_name: "root".to_owned(),
        user_id: call.account().to_owned(),
        arn: call.principal.arn(),
        create_date: face.identities.clock().now(),
        ..User::default()
    }
}
