//! Making, changing, deleting and listing workflows.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    BatchGetWorkflowsRequest, BatchGetWorkflowsResponse, CreateWorkflowRequest, CreateWorkflowResponse,
    DeleteWorkflowRequest, DeleteWorkflowResponse, Fault, GetWorkflowRequest, GetWorkflowResponse,
    ListWorkflowsRequest, ListWorkflowsResponse, UpdateWorkflowRequest, UpdateWorkflowResponse, Workflow,
};
use headwater_kernel::{Call, Range, Snapshot};

use super::records::{UNFINISHED, WORKFLOW_RUN_STARTS, WORKFLOW_RUNS, WORKFLOWS, WorkflowRecord};
use super::{Workflows, progress, runs, shown, triggers};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::Refused;

pub(super) fn missing() -> Error {
    Fault::EntityNotFoundException.with("Entity not found")
}

pub(super) fn find(snapshot: &Snapshot<'_>, place: &Place, name: &str) -> Result<WorkflowRecord, Refused> {
    Ok(snapshot.value(&WORKFLOWS, &place.key(name))?.ok_or_else(missing)?)
}

/// The workflow as the API shows it: with its last run, and with the graph where it is asked for.
fn described(
    snapshot: &Snapshot<'_>,
    place: &Place,
    record: WorkflowRecord,
    with_graph: bool,
) -> Result<Workflow, Refused> {
    let triggers = triggers::of_workflow(snapshot, place, &record.name)?;
    let last_run = match &record.last_run {
        Some(run_id) => {
            let run = runs::find(snapshot, place, &record.name, run_id)?;
            let progress = progress::of(snapshot, place, &run)?;
            Some(shown::run(run, &progress, with_graph))
        }
        None => None,
    };
    Ok(Workflow {
        graph: with_graph.then(|| shown::graph(&record.name, triggers, None)),
        last_run,
        ..shown::workflow(record)
    })
}

impl Workflows {
    pub async fn create_workflow(
        &self,
        call: &Call,
        input: CreateWorkflowRequest,
    ) -> Result<CreateWorkflowResponse, Error> {
        let (place, now, name) = (Place::of(call), self.clock.now(), input.name.clone());
        let record = WorkflowRecord {
            name: input.name,
            description: input.description,
            default_run_properties: input.default_run_properties.unwrap_or_default(),
            max_concurrent_runs: input.max_concurrent_runs,
            tags: input.tags.unwrap_or_default(),
            created: now,
            updated: now,
            last_run: None,
        };
        self.write(move |transaction| {
            let key = place.key(&record.name);
            if transaction.contains(&WORKFLOWS, &key)? {
                let message = format!("Workflow with name {} already exists.", record.name);
                return Err(Fault::AlreadyExistsException.with(message).into());
            }
            transaction.put(&WORKFLOWS, &key, &record)?;
            Ok(())
        })
        .await?;
        Ok(CreateWorkflowResponse { name: Some(name) })
    }

    pub async fn get_workflow(&self, call: &Call, input: GetWorkflowRequest) -> Result<GetWorkflowResponse, Error> {
        let place = Place::of(call);
        let with_graph = input.include_graph.unwrap_or(false);
        let workflow = self
            .read(move |snapshot| {
                let record = find(snapshot, &place, &input.name)?;
                described(snapshot, &place, record, with_graph)
            })
            .await?;
        Ok(GetWorkflowResponse {
            workflow: Some(workflow),
        })
    }

    pub async fn batch_get_workflows(
        &self,
        call: &Call,
        input: BatchGetWorkflowsRequest,
    ) -> Result<BatchGetWorkflowsResponse, Error> {
        let place = Place::of(call);
        let with_graph = input.include_graph.unwrap_or(false);
        let (workflows, missing) = self
            .read(move |snapshot| {
                let (mut workflows, mut missing) = (Vec::new(), Vec::new());
                for name in input.names {
                    match snapshot.value(&WORKFLOWS, &place.key(&name))? {
                        Some(record) => workflows.push(described(snapshot, &place, record, with_graph)?),
                        None => missing.push(name),
                    }
                }
                Ok((workflows, missing))
            })
            .await?;
        Ok(BatchGetWorkflowsResponse {
            workflows: Some(workflows),
            missing_workflows: Some(missing),
        })
    }

    pub async fn list_workflows(
        &self,
        call: &Call,
        input: ListWorkflowsRequest,
    ) -> Result<ListWorkflowsResponse, Error> {
        let place = Place::of(call);
        let read = move |snapshot: &Snapshot<'_>| Ok(snapshot.values(&WORKFLOWS, &Range::prefix(&place.prefix()))?);
        let records: Vec<WorkflowRecord> = self.read(read).await?;
        let names = records.into_iter().map(|record| record.name).collect();
        let (names, next_token) = pages::page(names, String::clone, input.next_token.as_deref(), input.max_results)?;
        Ok(ListWorkflowsResponse {
            workflows: Some(names),
            next_token,
        })
    }

    /// What the update leaves out stays as it is.
    pub async fn update_workflow(
        &self,
        call: &Call,
        input: UpdateWorkflowRequest,
    ) -> Result<UpdateWorkflowResponse, Error> {
        let (place, now, name) = (Place::of(call), self.clock.now(), input.name.clone());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.name)?;
            record.description = input.description.or(record.description);
            if let Some(properties) = input.default_run_properties {
                record.default_run_properties = properties;
            }
            record.max_concurrent_runs = input.max_concurrent_runs.or(record.max_concurrent_runs);
            record.updated = now;
            transaction.put(&WORKFLOWS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        Ok(UpdateWorkflowResponse { name: Some(name) })
    }

    /// Its triggers and its history go with it; what they started goes on, and its jobs and crawlers stay.
    pub async fn delete_workflow(
        &self,
        call: &Call,
        input: DeleteWorkflowRequest,
    ) -> Result<DeleteWorkflowResponse, Error> {
        let (place, name) = (Place::of(call), input.name.clone());
        self.write(move |transaction| {
            for trigger in triggers::of_workflow(transaction, &place, &name)? {
                triggers::forget(transaction, &place, &trigger.name)?;
            }
            let key = place.key(&name);
            transaction.delete(&WORKFLOWS, &key)?;
            transaction.delete_range(&WORKFLOW_RUNS, &Range::prefix(&key))?;
            transaction.delete_range(&WORKFLOW_RUN_STARTS, &Range::prefix(&key))?;
            transaction.delete_range(&UNFINISHED, &Range::prefix(&key))?;
            Ok(())
        })
        .await?;
        Ok(DeleteWorkflowResponse { name: Some(input.name) })
    }

    /// The tags of a workflow, for `GetTags`.
    pub(in crate::glue) async fn workflow_tags(
        &self,
        call: &Call,
        name: &str,
    ) -> Result<BTreeMap<String, String>, Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        Ok(self.read(move |snapshot| find(snapshot, &place, &name)).await?.tags)
    }

    /// Adds and removes tags of a workflow, for `TagResource` and `UntagResource`.
    pub(in crate::glue) async fn change_workflow_tags(
        &self,
        call: &Call,
        name: &str,
        added: BTreeMap<String, String>,
        removed: Vec<String>,
    ) -> Result<(), Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &name)?;
            record.tags.retain(|key, _| !removed.contains(key));
            record.tags.extend(added);
            transaction.put(&WORKFLOWS, &place.key(&name), &record)?;
            Ok(())
        })
        .await
    }
}
