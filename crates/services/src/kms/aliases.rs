//! Names of keys.

use headwater_api::Error;
use headwater_api::kms::{
    AliasListEntry, CreateAliasRequest, CreateAliasResponse, DeleteAliasRequest, DeleteAliasResponse, Fault,
    ListAliasesRequest, ListAliasesResponse, UpdateAliasRequest, UpdateAliasResponse,
};
use headwater_kernel::{Call, Range, Snapshot};

use super::caller::{Caller, validation};
use super::page::cut;
use super::records::{ALIASES, AliasRecord, KeyRecord};
use super::{KmsFace, Refused};

const LIMITS: (usize, usize) = (50, 100);

/// Names under `alias/aws/` are AWS's.
fn check_name(name: &str) -> Result<(), Error> {
    let Some(own) = name.strip_prefix("alias/") else {
        return Err(validation(
            "Alias must start with the prefix \"alias/\". \
             Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        ));
    };
    if own.is_empty() {
        return Err(validation("Invalid identifier"));
    }
    if own.starts_with("aws/") {
        return Err(Error::new("NotAuthorizedException", 400, ""));
    }
    if own.contains(':') {
        return Err(validation(format!("{name} contains invalid characters for an alias")));
    }
    Ok(())
}

fn target(snapshot: &Snapshot<'_>, caller: &Caller, name: &str) -> Result<KeyRecord, Refused> {
    if caller.alias_of(name).is_some() {
        return Err(validation("Aliases must refer to keys. Not aliases").into());
    }
    let record = caller.key(snapshot, name)?;
    caller.check_not_pending(&record)?;
    Ok(record)
}

pub(super) async fn create(
    face: &KmsFace,
    call: &Call,
    input: CreateAliasRequest,
) -> Result<CreateAliasResponse, Error> {
    check_name(&input.alias_name)?;
    face.write(call, move |transaction, caller| {
        let key = target(transaction, caller, &input.target_key_id)?;
        caller.check_own(&key, "CreateAlias")?;
        let place = caller.home().with(&input.alias_name);
        if transaction.contains(&ALIASES, &place)? {
            let arn = caller.arn(&input.alias_name);
            let message = format!("An alias with the name {arn} already exists");
            return Err(Fault::AlreadyExistsException.with(message).into());
        }
        let alias = AliasRecord {
            name: input.alias_name,
            key_id: key.id,
            created: caller.now,
            updated: caller.now,
        };
        transaction.put(&ALIASES, &place, &alias)?;
        Ok(CreateAliasResponse::default())
    })
    .await
}

/// The new key must be for the same use as the old one, so that who uses the name goes on well.
pub(super) async fn update(
    face: &KmsFace,
    call: &Call,
    input: UpdateAliasRequest,
) -> Result<UpdateAliasResponse, Error> {
    check_name(&input.alias_name)?;
    face.write(call, move |transaction, caller| {
        let key = target(transaction, caller, &input.target_key_id)?;
        caller.check_own(&key, "UpdateAlias")?;
        let mut alias = caller.alias(transaction, &input.alias_name)?;
        if let Ok(known) = caller.key(transaction, &alias.key_id)
            && (&known.usage, &known.spec) != (&key.usage, &key.spec)
        {
            let message = format!(
                "Alias {} cannot be changed from key {} to key {}. The key usages or key specs are not the same.",
                caller.arn(&alias.name),
                known.id,
                key.id
            );
            return Err(validation(message).into());
        }
        alias.key_id = key.id;
        alias.updated = caller.now;
        transaction.put(&ALIASES, &caller.home().with(&alias.name), &alias)?;
        Ok(UpdateAliasResponse::default())
    })
    .await
}

pub(super) async fn delete(
    face: &KmsFace,
    call: &Call,
    input: DeleteAliasRequest,
) -> Result<DeleteAliasResponse, Error> {
    check_name(&input.alias_name)?;
    face.write(call, move |transaction, caller| {
        let alias = caller.alias(transaction, &input.alias_name)?;
        transaction.delete(&ALIASES, &caller.home().with(&alias.name))?;
        Ok(DeleteAliasResponse::default())
    })
    .await
}

pub(super) async fn list(face: &KmsFace, call: &Call, input: ListAliasesRequest) -> Result<ListAliasesResponse, Error> {
    face.read(call, move |snapshot, caller| {
        let mut aliases = snapshot.values(&ALIASES, &Range::prefix(&caller.home()))?;
        if let Some(name) = &input.key_id {
            let key = caller.key(snapshot, name)?;
            aliases.retain(|alias| alias.key_id == key.id);
        }
        let named = aliases
            .into_iter()
            .map(|alias| (alias.name.clone(), to_wire(caller, alias)));
        let page = cut(named.collect(), input.marker.as_deref(), input.limit, LIMITS)?;
        Ok(ListAliasesResponse {
            truncated: Some(page.is_truncated()),
            next_marker: page.next,
            aliases: Some(page.items),
        })
    })
    .await
}

fn to_wire(caller: &Caller, alias: AliasRecord) -> AliasListEntry {
    AliasListEntry {
        alias_arn: Some(caller.arn(&alias.name)),
        alias_name: Some(alias.name),
        target_key_id: Some(alias.key_id),
        creation_date: Some(alias.created),
        last_updated_date: Some(alias.updated),
    }
}
