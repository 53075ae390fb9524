//! Tags of buses and rules.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::events::{
    Fault, ListTagsForResourceRequest, ListTagsForResourceResponse, Tag, TagResourceRequest, TagResourceResponse,
    UntagResourceRequest, UntagResourceResponse,
};
use headwater_kernel::{Call, Snapshot, StoreError, Transaction, key};

use super::records::{BUSES, BusPlace, DEFAULT_BUS, RULES, TAGS};
use super::{EventsFace, Refused};

/// Keeps the tags that something was made with.
pub fn keep(transaction: &Transaction<'_>, arn: &str, tags: Option<Vec<Tag>>) -> Result<(), StoreError> {
    let tags: BTreeMap<String, String> = tags.into_iter().flatten().map(|tag| (tag.key, tag.value)).collect();
    if !tags.is_empty() {
        transaction.put(&TAGS, &key![arn], &tags)?;
    }
    Ok(())
}

fn check(snapshot: &Snapshot<'_>, call: &Call, arn: &str) -> Result<(), Refused> {
    let rule = arn.split_once(":rule/").map(|(_, path)| path);
    let is_there = match (BusPlace::of_arn(arn), rule) {
        (Some(bus), _) => bus.bus == DEFAULT_BUS || snapshot.contains(&BUSES, &bus.key())?,
        (None, Some(path)) => {
            let (bus, name) = path.rsplit_once('/').unwrap_or((DEFAULT_BUS, path));
            let rule = BusPlace::named(call, Some(bus)).rule(name);
            rule.arn() == arn && snapshot.contains(&RULES, &rule.key())?
        }
        (None, None) => false,
    };
    if is_there {
        return Ok(());
    }
    let message = match rule {
        Some(path) => {
            let (bus, name) = path.rsplit_once('/').unwrap_or((DEFAULT_BUS, path));
            format!("Rule {name} does not exist on EventBus {bus}.")
        }
        None => format!("Resource {arn} does not exist."),
    };
    Err(Fault::ResourceNotFoundException.with(message).into())
}

pub(super) async fn tag(
    face: &EventsFace,
    call: &Call,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, Error> {
    let call = call.clone();
    face.write(move |transaction| {
        check(transaction, &call, &input.resource_arn)?;
        let key = key![&input.resource_arn];
        let mut tags = transaction.value(&TAGS, &key)?.unwrap_or_default();
        tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        transaction.put(&TAGS, &key, &tags)?;
        Ok(TagResourceResponse::default())
    })
    .await
}

pub(super) async fn untag(
    face: &EventsFace,
    call: &Call,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Error> {
    let call = call.clone();
    face.write(move |transaction| {
        check(transaction, &call, &input.resource_arn)?;
        let key = key![&input.resource_arn];
        let mut tags = transaction.value(&TAGS, &key)?.unwrap_or_default();
        tags.retain(|name, _| !input.tag_keys.contains(name));
        transaction.put(&TAGS, &key, &tags)?;
        Ok(UntagResourceResponse::default())
    })
    .await
}

pub(super) async fn list(
    face: &EventsFace,
    call: &Call,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let call = call.clone();
    let tags = face
        .read(move |snapshot| {
            check(snapshot, &call, &input.resource_arn)?;
            Ok(snapshot.value(&TAGS, &key![&input.resource_arn])?.unwrap_or_default())
        })
        .await?;
    let to_wire = |(key, value)| Tag { key, value };
    Ok(ListTagsForResourceResponse {
        tags: Some(tags.into_iter().map(to_wire).collect()),
    })
}
