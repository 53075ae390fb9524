//! Access keys of users.

use headwater_api::Error;
use headwater_api::iam::{
    AccessKey, AccessKeyMetadata, CreateAccessKeyRequest, CreateAccessKeyResponse, DeleteAccessKeyRequest,
    DeleteAccessKeyResponse, Fault, ListAccessKeysRequest, ListAccessKeysResponse, UpdateAccessKeyRequest,
    UpdateAccessKeyResponse, values::status_type,
};
use headwater_kernel::{Call, Identity, Range, Snapshot, id, key};

use super::records::KEYS_OF_USER;
use super::{IamFace, Refused, page, users};
use crate::identity::{ACCESS_KEYS, AccessKeyRecord};

const KEYS_PER_USER: usize = 2;

pub(super) async fn create(
    face: &IamFace,
    call: &Call,
    input: CreateAccessKeyRequest,
) -> Result<CreateAccessKeyResponse, Error> {
    let user = user_or_caller(input.user_name, call)?;
    let account = call.account().to_owned();
    let record = AccessKeyRecord {
        account: account.clone(),
        user: Some(user.clone()),
        secret: id::secret_key(),
        active: true,
        created: face.identities.clock().now(),
    };
    face.write(move |transaction| {
        users::find(transaction, &account, &user)?;
        if transaction.count(&KEYS_OF_USER, &Range::prefix(&key![&account, &user]))? >= KEYS_PER_USER {
            let message = format!("Cannot exceed quota for AccessKeysPerUser: {KEYS_PER_USER}");
            return Err(Fault::LimitExceededException.with(message).into());
        }
        let access_key_id = id::unique("AKIA");
        transaction.insert(&ACCESS_KEYS, &key![&access_key_id], &record)?;
        transaction.insert(&KEYS_OF_USER, &key![&account, &user, &access_key_id], &access_key_id)?;
        let access_key = AccessKey {
            user_name: user,
            access_key_id,
            status: status_type::ACTIVE.to_owned(),
            secret_access_key: record.secret,
            create_date: Some(record.created),
        };
        Ok(CreateAccessKeyResponse { access_key })
    })
    .await
}

pub(super) async fn list(
    face: &IamFace,
    call: &Call,
    input: ListAccessKeysRequest,
) -> Result<ListAccessKeysResponse, Error> {
    let user = user_or_caller(input.user_name, call)?;
    let account = call.account().to_owned();
    let keys = face.read(move |snapshot| {
        users::find(snapshot, &account, &user)?;
        let ids = snapshot.values(&KEYS_OF_USER, &Range::prefix(&key![&account, &user]))?;
        let found = ids
            .into_iter()
            .map(|id| Ok((id.clone(), find(snapshot, &account, &user, &id)?)));
        found.collect::<Result<Vec<_>, Refused>>()
    });
    let page = page::cut(keys.await?, |(id, _)| id, input.marker.as_deref(), input.max_items);
    Ok(ListAccessKeysResponse {
        is_truncated: Some(page.is_truncated()),
        marker: page.marker,
        access_key_metadata: page.entries.into_iter().map(metadata).collect(),
    })
}

pub(super) async fn update(
    face: &IamFace,
    call: &Call,
    input: UpdateAccessKeyRequest,
) -> Result<UpdateAccessKeyResponse, Error> {
    let user = user_or_caller(input.user_name, call)?;
    let account = call.account().to_owned();
    face.write(move |transaction| {
        let mut record = find(transaction, &account, &user, &input.access_key_id)?;
        record.active = input.status == status_type::ACTIVE;
        transaction.put(&ACCESS_KEYS, &key![&input.access_key_id], &record)?;
        Ok(UpdateAccessKeyResponse::default())
    })
    .await
}

pub(super) async fn delete(
    face: &IamFace,
    call: &Call,
    input: DeleteAccessKeyRequest,
) -> Result<DeleteAccessKeyResponse, Error> {
    let user = user_or_caller(input.user_name, call)?;
    let account = call.account().to_owned();
    face.write(move |transaction| {
        find(transaction, &account, &user, &input.access_key_id)?;
        transaction.delete(&ACCESS_KEYS, &key![&input.access_key_id])?;
        transaction.delete(&KEYS_OF_USER, &key![&account, &user, &input.access_key_id])?;
        Ok(DeleteAccessKeyResponse::default())
    })
    .await
}

/// The user that a request means when it names none: the one that signed it.
fn user_or_caller(named: Option<String>, call: &Call) -> Result<String, Error> {
    match (named, &call.principal.identity) {
        (Some(name), _) => Ok(name),
        (None, Identity::User { name, .. }) => Ok(name.clone()),
        (None, _) => {
            let message = "Must specify userName when calling with non-User credentials";
            Err(Error::new("ValidationError", 400, message))
        }
    }
}

fn find(snapshot: &Snapshot<'_>, account: &str, user: &str, access_key_id: &str) -> Result<AccessKeyRecord, Refused> {
    let found = snapshot.value(&ACCESS_KEYS, &key![access_key_id])?;
    let own = found.filter(|record| record.account == account && record.user.as_deref() == Some(user));
    own.ok_or_else(|| {
        let message = format!("The Access Key with id {access_key_id} cannot be found.");
        Fault::NoSuchEntityException.with(message).into()
    })
}

fn metadata((access_key_id, record): (String, AccessKeyRecord)) -> AccessKeyMetadata {
    let status = if record.active {
        status_type::ACTIVE
    } else {
        status_type::INACTIVE
    };
    AccessKeyMetadata {
        user_name: record.user,
        access_key_id: Some(access_key_id),
        status: Some(status.to_owned()),
        create_date: Some(record.created),
    }
}
