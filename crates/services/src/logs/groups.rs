//! Log groups.

use headwater_api::Error;
use headwater_api::logs::{
    CreateLogGroupRequest, CreateLogGroupResponse, DeleteLogGroupRequest, DeleteLogGroupResponse,
    DeleteRetentionPolicyRequest, DeleteRetentionPolicyResponse, DescribeLogGroupsRequest, DescribeLogGroupsResponse,
    Fault, LogGroup, PutRetentionPolicyRequest, PutRetentionPolicyResponse,
};
use headwater_kernel::{Call, Range, Snapshot, key};

use super::archive::{BLOCKS, GROUPS, Group, STREAMS, StreamName, has_group};
use super::metric_filters::METRIC_FILTERS;
use super::{LogsFace, Refused, filters, group_arn, no_group, place};

/// The retentions that AWS knows, in days.
const RETENTIONS: [i32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922, 3_288, 3_653,
];
const DEFAULT_LIMIT: usize = 50;

pub(super) async fn create(
    face: &LogsFace,
    call: &Call,
    input: CreateLogGroupRequest,
) -> Result<CreateLogGroupResponse, Error> {
    let name = place(call, &input.log_group_name, "");
    let mut group = Group {
        created: face.now(),
        tags: input.tags.unwrap_or_default(),
        ..Group::default()
    };
    if let Some(key) = &input.kms_key_id {
        group.take_key(face.archive.data_key(&name, key).await?);
    }
    face.write(move |transaction| {
        if transaction.contains(&GROUPS, &name.group_key())? {
            return Err(Fault::ResourceAlreadyExistsException
                .with("The specified log group already exists")
                .into());
        }
        transaction.put(&GROUPS, &name.group_key(), &group)?;
        Ok(CreateLogGroupResponse::default())
    })
    .await
}

pub(super) async fn delete(
    face: &LogsFace,
    call: &Call,
    input: DeleteLogGroupRequest,
) -> Result<DeleteLogGroupResponse, Error> {
    let name = place(call, &input.log_group_name, "");
    face.write(move |transaction| {
        let key = name.group_key();
        if !transaction.delete(&GROUPS, &key)? {
            return Err(no_group().into());
        }
        transaction.delete_range(&STREAMS, &Range::prefix(&key))?;
        transaction.delete_range(&BLOCKS, &Range::prefix(&key))?;
        filters::forget(transaction, &name)?;
        Ok(DeleteLogGroupResponse::default())
    })
    .await
}

pub(super) async fn describe(
    face: &LogsFace,
    call: &Call,
    input: DescribeLogGroupsRequest,
) -> Result<DescribeLogGroupsResponse, Error> {
    let limit = input
        .limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(DEFAULT_LIMIT);
    let call = call.clone();
    face.read(move |snapshot| {
        let mut range = Range::prefix(&key![call.account(), &call.region]);
        if let Some(token) = &input.next_token {
            range = range.after(&key![call.account(), &call.region, token]);
        }
        let prefix = input.log_group_name_prefix.unwrap_or_default();
        let pattern = input.log_group_name_pattern.unwrap_or_default();
        let is_chosen = |name: &str| name.starts_with(&prefix) && name.contains(&pattern);
        let names = snapshot
            .keys(&GROUPS, &range)?
            .into_iter()
            .filter_map(|key| key.texts().pop());
        let mut chosen = names.filter(|name| is_chosen(name));
        let page: Vec<String> = chosen.by_ref().take(limit).collect();
        let next_token = page.last().filter(|_| chosen.next().is_some()).cloned();
        let groups = page.iter().map(|name| to_wire(snapshot, &place(&call, name, "")));
        Ok(DescribeLogGroupsResponse {
            log_groups: Some(groups.collect::<Result<_, Refused>>()?),
            next_token,
        })
    })
    .await
}

pub(super) async fn put_retention(
    face: &LogsFace,
    call: &Call,
    input: PutRetentionPolicyRequest,
) -> Result<PutRetentionPolicyResponse, Error> {
    let days = input.retention_in_days;
    if !RETENTIONS.contains(&days) {
        let message = format!("The specified retention of {days} days is not valid");
        return Err(Fault::InvalidParameterException.with(message));
    }
    change(face, place(call, &input.log_group_name, ""), move |group| {
        group.retention_days = Some(days);
    })
    .await?;
    Ok(PutRetentionPolicyResponse::default())
}

pub(super) async fn delete_retention(
    face: &LogsFace,
    call: &Call,
    input: DeleteRetentionPolicyRequest,
) -> Result<DeleteRetentionPolicyResponse, Error> {
    change(face, place(call, &input.log_group_name, ""), |group| {
        group.retention_days = None;
    })
    .await?;
    Ok(DeleteRetentionPolicyResponse::default())
}

/// # Errors
/// `ResourceNotFoundException` when there is no such group.
pub(super) async fn check_is_there(face: &LogsFace, name: &StreamName) -> Result<(), Error> {
    let name = name.clone();
    let is_there = face.read(move |snapshot| Ok(has_group(snapshot, &name)?));
    if is_there.await? { Ok(()) } else { Err(no_group()) }
}

pub(super) async fn change(
    face: &LogsFace,
    name: StreamName,
    change: impl FnOnce(&mut Group) + Send + 'static,
) -> Result<(), Error> {
    let change = |group: &mut Group| {
        change(group);
        Ok(())
    };
    try_change(face, name, change).await
}

/// Changes a group unless `change` refuses to.
pub(super) async fn try_change(
    face: &LogsFace,
    name: StreamName,
    change: impl FnOnce(&mut Group) -> Result<(), Error> + Send + 'static,
) -> Result<(), Error> {
    face.write(move |transaction| {
        let mut group = transaction.value(&GROUPS, &name.group_key())?.ok_or_else(no_group)?;
        change(&mut group)?;
        transaction.put(&GROUPS, &name.group_key(), &group)?;
        Ok(())
    })
    .await
}

fn to_wire(snapshot: &Snapshot<'_>, name: &StreamName) -> Result<LogGroup, Refused> {
    let group = snapshot.value(&GROUPS, &name.group_key())?.ok_or_else(no_group)?;
    let streams = snapshot.values(&STREAMS, &Range::prefix(&name.group_key()))?;
    let metric_filters = snapshot.count(&METRIC_FILTERS, &Range::prefix(&name.group_key()))?;
    let arn = group_arn(name);
    Ok(LogGroup {
        log_group_name: Some(name.group.clone()),
        creation_time: Some(group.created),
        retention_in_days: group.retention_days,
        metric_filter_count: i32::try_from(metric_filters).ok(),
        arn: Some(format!("{arn}:*")),
        stored_bytes: Some(streams.iter().map(|stream| stream.stored_bytes).sum()),
        log_group_class: Some("STANDARD".to_owned()),
        log_group_arn: Some(arn),
        kms_key_id: group.key,
        ..LogGroup::default()
    })
}
