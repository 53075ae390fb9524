//! Tags of log groups, by ARN and, as older clients do it, by name.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::logs::{
    Fault, ListTagsForResourceRequest, ListTagsForResourceResponse, ListTagsLogGroupRequest, ListTagsLogGroupResponse,
    TagLogGroupRequest, TagResourceRequest, UntagLogGroupRequest, UntagResourceRequest,
};
use headwater_kernel::Call;

use super::archive::{GROUPS, StreamName};
use super::encryption::of_arn;
use super::{LogsFace, groups, no_group, place};

/// Source: CloudWatch Logs API reference, `TagResource`.
const MOST_TAGS: usize = 50;

type Tags = BTreeMap<String, String>;

pub(super) async fn list(
    face: &LogsFace,
    call: &Call,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let tags = tags_of(face, of_arn(call, &input.resource_arn)?).await?;
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}

pub(super) async fn list_by_name(
    face: &LogsFace,
    call: &Call,
    input: ListTagsLogGroupRequest,
) -> Result<ListTagsLogGroupResponse, Error> {
    let tags = tags_of(face, place(call, &input.log_group_name, "")).await?;
    Ok(ListTagsLogGroupResponse { tags: Some(tags) })
}

pub(super) async fn add(face: &LogsFace, call: &Call, input: TagResourceRequest) -> Result<(), Error> {
    add_to(face, of_arn(call, &input.resource_arn)?, input.tags).await
}

pub(super) async fn add_by_name(face: &LogsFace, call: &Call, input: TagLogGroupRequest) -> Result<(), Error> {
    add_to(face, place(call, &input.log_group_name, ""), input.tags).await
}

pub(super) async fn remove(face: &LogsFace, call: &Call, input: UntagResourceRequest) -> Result<(), Error> {
    remove_from(face, of_arn(call, &input.resource_arn)?, input.tag_keys).await
}

pub(super) async fn remove_by_name(face: &LogsFace, call: &Call, input: UntagLogGroupRequest) -> Result<(), Error> {
    remove_from(face, place(call, &input.log_group_name, ""), input.tags).await
}

async fn tags_of(face: &LogsFace, name: StreamName) -> Result<Tags, Error> {
    let group = face.read(move |snapshot| Ok(snapshot.value(&GROUPS, &name.group_key())?));
    Ok(group.await?.ok_or_else(no_group)?.tags)
}

async fn add_to(face: &LogsFace, name: StreamName, added: Tags) -> Result<(), Error> {
    let change = |group: &mut super::archive::Group| {
        group.tags.extend(added);
        if group.tags.len() > MOST_TAGS {
            let message = format!("A log group has at most {MOST_TAGS} tags");
            return Err(Fault::InvalidParameterException.with(message));
        }
        Ok(())
    };
    groups::try_change(face, name, change).await
}

async fn remove_from(face: &LogsFace, name: StreamName, removed: Vec<String>) -> Result<(), Error> {
    groups::change(face, name, move |group| {
        group.tags.retain(|key, _| !removed.contains(key));
    })
    .await
}
