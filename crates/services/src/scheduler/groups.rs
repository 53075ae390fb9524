//! Schedule groups and their tags.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::scheduler::{
    CreateScheduleGroupInput, CreateScheduleGroupOutput, DeleteScheduleGroupInput, DeleteScheduleGroupOutput, Fault,
    GetScheduleGroupInput, GetScheduleGroupOutput, ListScheduleGroupsInput, ListScheduleGroupsOutput,
    ListTagsForResourceInput, ListTagsForResourceOutput, ScheduleGroupSummary, Tag, TagResourceInput,
    TagResourceOutput, UntagResourceInput, UntagResourceOutput, values,
};
use headwater_kernel::{Call, Range, Snapshot, key};

use super::records::{DEFAULT_GROUP, GROUPS, GroupRecord, SCHEDULES, TAGS, group_arn, group_key};
use super::{Refused, SchedulerFace};
use crate::events::{Page, cut};

fn missing(name: &str) -> Error {
    Fault::ResourceNotFoundException.with(format!("Schedule group {name} does not exist."))
}

/// Fails unless the group is there; the default one always is.
pub fn check(snapshot: &Snapshot<'_>, call: &Call, name: &str) -> Result<(), Refused> {
    if name == DEFAULT_GROUP || snapshot.contains(&GROUPS, &group_key(call, name))? {
        return Ok(());
    }
    Err(missing(name).into())
}

pub(super) async fn create(
    face: &SchedulerFace,
    call: &Call,
    input: CreateScheduleGroupInput,
) -> Result<CreateScheduleGroupOutput, Error> {
    let now = face.clock.now();
    let call = call.clone();
    face.write(move |transaction| {
        let key = group_key(&call, &input.name);
        if input.name == DEFAULT_GROUP || transaction.contains(&GROUPS, &key)? {
            let message = format!("Schedule group {} already exists.", input.name);
            return Err(Fault::ConflictException.with(message).into());
        }
        let record = GroupRecord {
            created: now,
            modified: now,
        };
        transaction.put(&GROUPS, &key, &record)?;
        let arn = group_arn(&call, &input.name);
        let tags: BTreeMap<String, String> = input
            .tags
            .into_iter()
            .flatten()
            .map(|tag| (tag.key, tag.value))
            .collect();
        transaction.put(&TAGS, &key![&arn], &tags)?;
        Ok(CreateScheduleGroupOutput {
            schedule_group_arn: arn,
        })
    })
    .await
}

/// The group's schedules go with it.
pub(super) async fn delete(
    face: &SchedulerFace,
    call: &Call,
    input: DeleteScheduleGroupInput,
) -> Result<DeleteScheduleGroupOutput, Error> {
    if input.name == DEFAULT_GROUP {
        return Err(Fault::ValidationException.with("Default schedule group cannot be deleted."));
    }
    let call = call.clone();
    face.write(move |transaction| {
        let key = group_key(&call, &input.name);
        if !transaction.delete(&GROUPS, &key)? {
            return Err(missing(&input.name).into());
        }
        transaction.delete_range(&SCHEDULES, &Range::prefix(&key))?;
        transaction.delete(&TAGS, &key![group_arn(&call, &input.name)])?;
        Ok(DeleteScheduleGroupOutput::default())
    })
    .await
}

pub(super) async fn get(
    face: &SchedulerFace,
    call: &Call,
    input: GetScheduleGroupInput,
) -> Result<GetScheduleGroupOutput, Error> {
    let call = call.clone();
    face.read(move |snapshot| {
        check(snapshot, &call, &input.name)?;
        let record = snapshot.value(&GROUPS, &group_key(&call, &input.name))?;
        Ok(GetScheduleGroupOutput {
            arn: Some(group_arn(&call, &input.name)),
            creation_date: record.as_ref().map(|record| record.created),
            last_modification_date: record.as_ref().map(|record| record.modified),
            name: Some(input.name.clone()),
            state: Some(values::schedule_group_state::ACTIVE.to_owned()),
        })
    })
    .await
}

pub(super) async fn list(
    face: &SchedulerFace,
    call: &Call,
    input: ListScheduleGroupsInput,
) -> Result<ListScheduleGroupsOutput, Error> {
    let page = Page::new(input.next_token.as_deref(), input.max_results)?;
    let prefix = input.name_prefix.unwrap_or_default();
    let call = call.clone();
    let groups = face
        .read(move |snapshot| {
            let summary = |name: String, record: Option<GroupRecord>| ScheduleGroupSummary {
                arn: Some(group_arn(&call, &name)),
                creation_date: record.as_ref().map(|record| record.created),
                last_modification_date: record.as_ref().map(|record| record.modified),
                name: Some(name),
                state: Some(values::schedule_group_state::ACTIVE.to_owned()),
            };
            let here = Range::prefix(&key![call.account(), &call.region]);
            let kept = snapshot.page(&GROUPS, &here, usize::MAX)?.entries.into_iter();
            let mut groups = vec![summary(DEFAULT_GROUP.to_owned(), None)];
            groups.extend(kept.filter_map(|(key, found)| Some(summary(key.texts().pop()?, Some(found.value)))));
            groups.retain(|group| group.name.as_ref().is_some_and(|name| name.starts_with(&prefix)));
            groups.sort_by(|one, other| one.name.cmp(&other.name));
            Ok(groups)
        })
        .await?;
    let (schedule_groups, next_token) = cut(groups, &page);
    Ok(ListScheduleGroupsOutput {
        next_token,
        schedule_groups,
    })
}

/// Only groups have tags.
fn check_arn(snapshot: &Snapshot<'_>, call: &Call, arn: &str) -> Result<(), Refused> {
    let name = arn.split_once(":schedule-group/").map_or("", |(_, name)| name);
    if group_arn(call, name) != arn {
        return Err(Fault::ValidationException
            .with(format!("Invalid resource ARN {arn}."))
            .into());
    }
    check(snapshot, call, name)
}

pub(super) async fn tag(
    face: &SchedulerFace,
    call: &Call,
    input: TagResourceInput,
) -> Result<TagResourceOutput, Error> {
    let call = call.clone();
    face.write(move |transaction| {
        check_arn(transaction, &call, &input.resource_arn)?;
        let key = key![&input.resource_arn];
        let mut tags = transaction.value(&TAGS, &key)?.unwrap_or_default();
        tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        transaction.put(&TAGS, &key, &tags)?;
        Ok(TagResourceOutput::default())
    })
    .await
}

pub(super) async fn untag(
    face: &SchedulerFace,
    call: &Call,
    input: UntagResourceInput,
) -> Result<UntagResourceOutput, Error> {
    let call = call.clone();
    face.write(move |transaction| {
        check_arn(transaction, &call, &input.resource_arn)?;
        let key = key![&input.resource_arn];
        let mut tags = transaction.value(&TAGS, &key)?.unwrap_or_default();
        tags.retain(|name, _| !input.tag_keys.contains(name));
        transaction.put(&TAGS, &key, &tags)?;
        Ok(UntagResourceOutput::default())
    })
    .await
}

pub(super) async fn list_tags(
    face: &SchedulerFace,
    call: &Call,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, Error> {
    let call = call.clone();
    let tags = face
        .read(move |snapshot| {
            check_arn(snapshot, &call, &input.resource_arn)?;
            Ok(snapshot.value(&TAGS, &key![&input.resource_arn])?.unwrap_or_default())
        })
        .await?;
    let to_wire = |(key, value)| Tag { key, value };
    Ok(ListTagsForResourceOutput {
        tags: Some(tags.into_iter().map(to_wire).collect()),
    })
}
