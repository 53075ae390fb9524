//! Work groups.
//!
//! Source: athena-redshift-quicksight-spec A4.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::athena::{
    CreateWorkGroupInput, CreateWorkGroupOutput, DeleteWorkGroupInput, DeleteWorkGroupOutput, GetWorkGroupInput,
    GetWorkGroupOutput, ListWorkGroupsInput, ListWorkGroupsOutput, Tag, UpdateWorkGroupInput, UpdateWorkGroupOutput,
    values,
};
use headwater_kernel::{Call, Range, Snapshot};

use super::configuration::{configure, reconfigure, summary, work_group};
use super::page::{cut, limit};
use super::records::{EXECUTIONS, HISTORY, NAMED_QUERIES, PREPARED, PRIMARY, Scope, WORK_GROUPS, WorkGroupRecord};
use super::{AthenaFace, Refused, invalid};

const DEFAULT_PAGE: usize = 50;

/// The work group `name`, or Athena's error; `primary` is there without having been made.
pub(super) fn find(snapshot: &Snapshot<'_>, scope: &Scope, name: &str) -> Result<WorkGroupRecord, Refused> {
    if let Some(record) = snapshot.value(&WORK_GROUPS, &scope.named(name))? {
        return Ok(record);
    }
    if name == PRIMARY {
        return Ok(WorkGroupRecord::primary());
    }
    Err(invalid("WorkGroup is not found.").into())
}

pub(super) fn tag_map(tags: Vec<Tag>) -> BTreeMap<String, String> {
    tags.into_iter()
        .map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()))
        .collect()
}

pub(super) async fn create(
    face: &AthenaFace,
    call: &Call,
    input: CreateWorkGroupInput,
) -> Result<CreateWorkGroupOutput, Error> {
    let scope = Scope::of(call);
    let mut record = WorkGroupRecord::new(&input.name, face.clock.now());
    record.description = input.description;
    record.tags = tag_map(input.tags.unwrap_or_default());
    if let Some(configuration) = input.configuration {
        configure(&mut record, configuration)?;
    }
    face.write(move |transaction| {
        let key = scope.named(&record.name);
        if record.name == PRIMARY || transaction.contains(&WORK_GROUPS, &key)? {
            return Err(invalid("WorkGroup is already created").into());
        }
        transaction.put(&WORK_GROUPS, &key, &record)?;
        Ok(CreateWorkGroupOutput::default())
    })
    .await
}

pub(super) async fn get(face: &AthenaFace, call: &Call, input: GetWorkGroupInput) -> Result<GetWorkGroupOutput, Error> {
    let scope = Scope::of(call);
    let record = face
        .read(move |snapshot| find(snapshot, &scope, &input.work_group))
        .await?;
    Ok(GetWorkGroupOutput {
        work_group: Some(work_group(&record)),
    })
}

pub(super) async fn list(
    face: &AthenaFace,
    call: &Call,
    input: ListWorkGroupsInput,
) -> Result<ListWorkGroupsOutput, Error> {
    let scope = Scope::of(call);
    let mut records = face
        .read(move |snapshot| Ok(snapshot.values(&WORK_GROUPS, &Range::prefix(&scope.key()))?))
        .await?;
    if !records.iter().any(|record| record.name == PRIMARY) {
        records.push(WorkGroupRecord::primary());
        records.sort_by(|one, other| one.name.cmp(&other.name));
    }
    let count = limit(input.max_results, DEFAULT_PAGE);
    let page = cut(records, |record| &record.name, input.next_token.as_deref(), count)?;
    Ok(ListWorkGroupsOutput {
        work_groups: Some(page.entries.iter().map(summary).collect()),
        next_token: page.next,
    })
}

pub(super) async fn update(
    face: &AthenaFace,
    call: &Call,
    input: UpdateWorkGroupInput,
) -> Result<UpdateWorkGroupOutput, Error> {
    let scope = Scope::of(call);
    face.write(move |transaction| {
        let mut record = find(transaction, &scope, &input.work_group)?;
        if input.description.is_some() {
            record.description = input.description;
        }
        if let Some(state) = input.state {
            record.enabled = state == values::work_group_state::ENABLED;
        }
        if let Some(updates) = input.configuration_updates {
            reconfigure(&mut record, updates)?;
        }
        transaction.put(&WORK_GROUPS, &scope.named(&record.name), &record)?;
        Ok(UpdateWorkGroupOutput::default())
    })
    .await
}

pub(super) async fn delete(
    face: &AthenaFace,
    call: &Call,
    input: DeleteWorkGroupInput,
) -> Result<DeleteWorkGroupOutput, Error> {
    let scope = Scope::of(call);
    let recursive = input.recursive_delete_option == Some(true);
    face.write(move |transaction| {
        if input.work_group == PRIMARY {
            return Err(invalid("The primary workgroup cannot be deleted.").into());
        }
        find(transaction, &scope, &input.work_group)?;
        let group = &input.work_group;
        let history = transaction.keys(&HISTORY, &Range::prefix(&scope.named(group)))?;
        let prepared = Range::prefix(&scope.named(group));
        let named: Vec<String> = transaction
            .values(&NAMED_QUERIES, &Range::prefix(&scope.key()))?
            .into_iter()
            .filter(|query| query.work_group == *group)
            .map(|query| query.id)
            .collect();
        let is_empty = history.is_empty() && named.is_empty() && transaction.count(&PREPARED, &prepared)? == 0;
        if !is_empty && !recursive {
            return Err(invalid("WorkGroup is not empty").into());
        }
        for id in &named {
            transaction.delete(&NAMED_QUERIES, &scope.named(id))?;
        }
        for key in &history {
            if let Some(id) = key.texts().last() {
                transaction.delete(&EXECUTIONS, &scope.named(id))?;
            }
            transaction.delete(&HISTORY, key)?;
        }
        transaction.delete_range(&PREPARED, &prepared)?;
        transaction.delete(&WORK_GROUPS, &scope.named(group))?;
        Ok(DeleteWorkGroupOutput::default())
    })
    .await
}
