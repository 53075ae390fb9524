//! Tags of alarms and dashboards.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::cloudwatch::{
    Fault, ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput,
};
use headwater_kernel::{Call, Collection, Key, Snapshot, StoreError, Transaction};

use super::alarms::ALARMS;
use super::dashboards::DASHBOARDS;
use super::{CloudWatchFace, Refused};

/// By ARN.
pub const TAGS: Collection<BTreeMap<String, String>> = Collection::new("cloudwatch.tags");

const MOST_TAGS: usize = 50;

pub fn key(arn: &str) -> Key {
    headwater_kernel::key![arn]
}

/// Replaces the tags of `arn`.
pub fn keep(transaction: &Transaction<'_>, arn: &str, tags: &BTreeMap<String, String>) -> Result<(), StoreError> {
    if !tags.is_empty() {
        transaction.put(&TAGS, &key(arn), tags)?;
    }
    Ok(())
}

/// The resource must be the caller's and there.
fn check(snapshot: &Snapshot<'_>, call: &Call, arn: &str) -> Result<(), Refused> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let is_there = match parts.as_slice() {
        ["arn", _, "cloudwatch", region, account, resource] if *account == call.account() => {
            if let Some(name) = resource.strip_prefix("alarm:") {
                snapshot.contains(&ALARMS, &headwater_kernel::key![account, region, name])?
            } else if let Some(name) = resource.strip_prefix("dashboard/") {
                snapshot.contains(&DASHBOARDS, &headwater_kernel::key![account, name])?
            } else {
                false
            }
        }
        _ => false,
    };
    if is_there {
        return Ok(());
    }
    let missing = Fault::ResourceNotFoundException.with("Unknown");
    let missing = missing.field("ResourceType", "Alarm").field("ResourceId", arn);
    Err(missing.into())
}

pub async fn tag(face: &CloudWatchFace, call: &Call, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
    let call = call.clone();
    face.write(move |transaction| {
        check(transaction, &call, &input.resource_arn)?;
        let key = key(&input.resource_arn);
        let mut tags = transaction.value(&TAGS, &key)?.unwrap_or_default();
        tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        if tags.len() > MOST_TAGS {
            let message = format!("A resource cannot have more than {MOST_TAGS} tags.");
            return Err(Fault::InvalidParameterValueException.with(message).into());
        }
        transaction.put(&TAGS, &key, &tags)?;
        Ok(TagResourceOutput::default())
    })
    .await
}

pub async fn untag(
    face: &CloudWatchFace,
    call: &Call,
    input: UntagResourceInput,
) -> Result<UntagResourceOutput, Error> {
    let call = call.clone();
    face.write(move |transaction| {
        check(transaction, &call, &input.resource_arn)?;
        let key = key(&input.resource_arn);
        let mut tags = transaction.value(&TAGS, &key)?.unwrap_or_default();
        tags.retain(|name, _| !input.tag_keys.contains(name));
        transaction.put(&TAGS, &key, &tags)?;
        Ok(UntagResourceOutput::default())
    })
    .await
}

pub async fn list(
    face: &CloudWatchFace,
    call: &Call,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, Error> {
    let call = call.clone();
    let tags = face
        .read(move |snapshot| {
            check(snapshot, &call, &input.resource_arn)?;
            Ok(snapshot.value(&TAGS, &key(&input.resource_arn))?.unwrap_or_default())
        })
        .await?;
    let to_wire = |(key, value)| Tag { key, value };
    Ok(ListTagsForResourceOutput {
        tags: Some(tags.into_iter().map(to_wire).collect()),
    })
}
