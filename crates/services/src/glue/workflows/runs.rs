//! Starting, stopping, resuming and showing runs of workflows.

use std::collections::{BTreeMap, BTreeSet};

use headwater_api::Error;
use headwater_api::glue::{
    Fault, GetWorkflowRunPropertiesRequest, GetWorkflowRunPropertiesResponse, GetWorkflowRunRequest,
    GetWorkflowRunResponse, GetWorkflowRunsRequest, GetWorkflowRunsResponse, PutWorkflowRunPropertiesRequest,
    PutWorkflowRunPropertiesResponse, ResumeWorkflowRunRequest, ResumeWorkflowRunResponse, StartWorkflowRunRequest,
    StartWorkflowRunResponse, StopWorkflowRunRequest, StopWorkflowRunResponse, WorkflowRun,
};
use headwater_kernel::{Call, Range, Snapshot, id};

use super::advance::ends;
use super::crud::missing;
use super::graph::{Node, downstream};
use super::records::{
    Batching, RunStatus, Started, Target, TriggerRecord, UNFINISHED, WORKFLOW_RUN_STARTS, WORKFLOW_RUNS, WORKFLOWS,
    WorkflowRunRecord, run_key,
};
use super::{Stage, Workflows, crud, progress, shown, triggers};
use crate::glue::place::Place;
use crate::glue::refused::{Refused, invalid};
use crate::glue::{crawlers, jobs, pages};

/// What a run begins with.
#[derive(Debug, Default)]
pub(super) struct Beginning {
    /// Over the workflow's defaults.
    pub properties: BTreeMap<String, String>,
    pub starting_events: Option<Batching>,
}

pub(super) fn find(
    snapshot: &Snapshot<'_>,
    place: &Place,
    workflow: &str,
    run_id: &str,
) -> Result<WorkflowRunRecord, Refused> {
    let started = snapshot.value(&WORKFLOW_RUN_STARTS, &place.key(workflow).with(run_id))?;
    let key = run_key(place, workflow, started.ok_or_else(missing)?, run_id);
    Ok(snapshot.value(&WORKFLOW_RUNS, &key)?.ok_or_else(missing)?)
}

fn illegal(message: impl Into<String>) -> Error {
    Fault::IllegalWorkflowStateException.with(message)
}

/// `wr_` and 64 hexadecimal digits.
fn new_id() -> String {
    let random = [id::uuid(), id::uuid()].concat();
    format!("wr_{}", random.replace('-', ""))
}

/// Begins a run with the workflow's start trigger.
pub(super) fn begin(stage: &Stage<'_>, workflow: &str, beginning: Beginning) -> Result<String, Refused> {
    let record = crud::find(stage.transaction, stage.place, workflow)?;
    let triggers = triggers::of_workflow(stage.transaction, stage.place, workflow)?;
    let start = triggers.iter().find(|trigger| trigger.is_start()).cloned();
    let start = start.ok_or_else(|| invalid(format!("Workflow {workflow} does not have a start trigger")))?;
    let mut properties = record.default_run_properties;
    properties.extend(beginning.properties);
    let mut run = WorkflowRunRecord {
        id: new_id(),
        workflow: record.name,
        previous: None,
        properties,
        started: stage.now,
        completed: None,
        status: RunStatus::Running,
        triggers,
        fired: BTreeSet::new(),
        nodes: Vec::new(),
        starting_events: beginning.starting_events,
    };
    admit(stage, &run)?;
    stage.fire_in_run(&mut run, &start)?;
    stage.advance(&mut run)?;
    keep(stage, run)
}

/// Takes a place among the workflow's concurrent runs.
fn admit(stage: &Stage<'_>, run: &WorkflowRunRecord) -> Result<(), Refused> {
    let (transaction, key) = (stage.transaction, stage.place.key(&run.workflow));
    let workflow = crud::find(transaction, stage.place, &run.workflow)?;
    let under_way = transaction.count(&UNFINISHED, &Range::prefix(&key))?;
    let limit = workflow
        .max_concurrent_runs
        .and_then(|limit| usize::try_from(limit).ok());
    if limit.is_some_and(|limit| under_way >= limit) {
        let message = format!("Concurrent runs exceeded for workflow {}", run.workflow);
        return Err(Fault::ConcurrentRunsExceededException.with(message).into());
    }
    let by_id = key.with(&run.id);
    transaction.put(&WORKFLOW_RUN_STARTS, &by_id, &run.started)?;
    transaction.put(&UNFINISHED, &by_id, &())?;
    Ok(())
}

fn keep(stage: &Stage<'_>, run: WorkflowRunRecord) -> Result<String, Refused> {
    let (transaction, place) = (stage.transaction, stage.place);
    let mut workflow = crud::find(transaction, place, &run.workflow)?;
    workflow.last_run = Some(run.id.clone());
    transaction.put(&WORKFLOWS, &place.key(&run.workflow), &workflow)?;
    transaction.put(&WORKFLOW_RUNS, &run.key(place), &run)?;
    Ok(run.id)
}

impl Workflows {
    pub async fn start_workflow_run(
        &self,
        call: &Call,
        input: StartWorkflowRunRequest,
    ) -> Result<StartWorkflowRunResponse, Error> {
        let (place, now, runs) = (Place::of(call), self.clock.now(), self.runs.clone());
        let run_id = self
            .write(move |transaction| {
                let stage = Stage {
                    transaction,
                    runs: &runs,
                    place: &place,
                    now,
                };
                let beginning = Beginning {
                    properties: input.run_properties.unwrap_or_default(),
                    starting_events: None,
                };
                begin(&stage, &input.name, beginning)
            })
            .await?;
        Ok(StartWorkflowRunResponse { run_id: Some(run_id) })
    }

    pub async fn get_workflow_run(
        &self,
        call: &Call,
        input: GetWorkflowRunRequest,
    ) -> Result<GetWorkflowRunResponse, Error> {
        let place = Place::of(call);
        let with_graph = input.include_graph.unwrap_or(false);
        let run = self
            .read(move |snapshot| {
                let run = find(snapshot, &place, &input.name, &input.run_id)?;
                let progress = progress::of(snapshot, &place, &run)?;
                Ok(shown::run(run, &progress, with_graph))
            })
            .await?;
        Ok(GetWorkflowRunResponse { run: Some(run) })
    }

    /// Newest first.
    pub async fn get_workflow_runs(
        &self,
        call: &Call,
        input: GetWorkflowRunsRequest,
    ) -> Result<GetWorkflowRunsResponse, Error> {
        let place = Place::of(call);
        let limit = pages::limit(input.max_results);
        let after = pages::position(input.next_token.as_deref())?;
        let with_graph = input.include_graph.unwrap_or(false);
        let mut runs = self
            .read(move |snapshot| {
                crud::find(snapshot, &place, &input.name)?;
                let mut range = Range::prefix(&place.key(&input.name));
                if let Some(last_seen) = after {
                    range = range.after(&find(snapshot, &place, &input.name, &last_seen)?.key(&place));
                }
                let page = snapshot.page(&WORKFLOW_RUNS, &range, limit + 1)?;
                let shown = page.entries.into_iter().map(|(_, found)| {
                    let progress = progress::of(snapshot, &place, &found.value)?;
                    Ok(shown::run(found.value, &progress, with_graph))
                });
                shown.collect::<Result<Vec<WorkflowRun>, Refused>>()
            })
            .await?;
        let has_more = runs.len() > limit;
        runs.truncate(limit);
        let last = runs.last().filter(|_| has_more);
        let next_token = last.and_then(|last| last.workflow_run_id.as_deref().map(pages::token));
        Ok(GetWorkflowRunsResponse {
            runs: Some(runs),
            next_token,
        })
    }

    pub async fn get_workflow_run_properties(
        &self,
        call: &Call,
        input: GetWorkflowRunPropertiesRequest,
    ) -> Result<GetWorkflowRunPropertiesResponse, Error> {
        let place = Place::of(call);
        let run = self
            .read(move |snapshot| find(snapshot, &place, &input.name, &input.run_id))
            .await?;
        Ok(GetWorkflowRunPropertiesResponse {
            run_properties: Some(run.properties),
        })
    }

    /// Adds to the run's properties, and replaces those of the same name; the workflow's defaults stay as they are.
    pub async fn put_workflow_run_properties(
        &self,
        call: &Call,
        input: PutWorkflowRunPropertiesRequest,
    ) -> Result<PutWorkflowRunPropertiesResponse, Error> {
        let place = Place::of(call);
        self.write(move |transaction| {
            let mut run = find(transaction, &place, &input.name, &input.run_id)?;
            run.properties.extend(input.run_properties);
            transaction.put(&WORKFLOW_RUNS, &run.key(&place), &run)?;
            Ok(())
        })
        .await?;
        Ok(PutWorkflowRunPropertiesResponse {})
    }

    /// Stops what is under way; the run is STOPPED once all of that has ended.
    pub async fn stop_workflow_run(
        &self,
        call: &Call,
        input: StopWorkflowRunRequest,
    ) -> Result<StopWorkflowRunResponse, Error> {
        let (place, now, runs) = (Place::of(call), self.clock.now(), self.runs.clone());
        let cancelled = self
            .write(move |transaction| {
                let stage = Stage {
                    transaction,
                    runs: &runs,
                    place: &place,
                    now,
                };
                stop(&stage, find(transaction, &place, &input.name, &input.run_id)?)
            })
            .await?;
        for run_id in cancelled {
            self.runs.cancel(&run_id).await.map_err(Refused::from)?;
        }
        Ok(StopWorkflowRunResponse {})
    }

    /// Starts the named nodes of a run that has ended anew, and what follows from them, as a run of its own.
    pub async fn resume_workflow_run(
        &self,
        call: &Call,
        input: ResumeWorkflowRunRequest,
    ) -> Result<ResumeWorkflowRunResponse, Error> {
        let (place, now, runs) = (Place::of(call), self.clock.now(), self.runs.clone());
        let (run_id, node_ids) = self
            .write(move |transaction| {
                let stage = Stage {
                    transaction,
                    runs: &runs,
                    place: &place,
                    now,
                };
                let earlier = find(transaction, &place, &input.name, &input.run_id)?;
                resume(&stage, &earlier, &input.node_ids)
            })
            .await?;
        Ok(ResumeWorkflowRunResponse {
            run_id: Some(run_id),
            node_ids: Some(node_ids),
        })
    }
}

/// Marks the run and what is under way in it; returns the ids of the kernel's runs to cancel.
fn stop(stage: &Stage<'_>, mut run: WorkflowRunRecord) -> Result<Vec<String>, Refused> {
    if run.status != RunStatus::Running {
        return Err(illegal(format!("Workflow run {} is not running", run.id)).into());
    }
    run.status = RunStatus::Stopping;
    let under_way: Vec<(Target, Option<Started>)> = run
        .nodes
        .iter()
        .filter(|node| node.outcome.is_none())
        .map(|node| (node.target.clone(), node.attempts.last().cloned()))
        .collect();
    stage.advance(&mut run)?;
    stage.transaction.put(&WORKFLOW_RUNS, &run.key(stage.place), &run)?;
    let mut cancelled = Vec::new();
    for (target, attempt) in under_way {
        let Some(attempt) = attempt else { continue };
        let is_submitted = match &target {
            Target::Job(job) => jobs::stop_for_workflow(stage, job, &attempt.id)?,
            Target::Crawler(crawler) => crawlers::stop_for_workflow(stage, crawler, &attempt.id)?,
        };
        cancelled.extend(is_submitted.then_some(attempt.id));
    }
    Ok(cancelled)
}

fn resume(
    stage: &Stage<'_>,
    earlier: &WorkflowRunRecord,
    node_ids: &[String],
) -> Result<(String, Vec<String>), Refused> {
    if earlier.status != RunStatus::Completed {
        return Err(illegal(format!("Workflow run {} is not in the state COMPLETED", earlier.id)).into());
    }
    let chosen = first_of_their_kin(earlier, node_ids)?;
    let mut anew: BTreeSet<Target> = chosen.iter().cloned().collect();
    anew.extend(chosen.iter().flat_map(|target| downstream(&earlier.triggers, target)));
    let mut run = WorkflowRunRecord {
        id: new_id(),
        previous: Some(earlier.id.clone()),
        started: stage.now.max(earlier.started),
        completed: None,
        status: RunStatus::Running,
        nodes: earlier
            .nodes
            .iter()
            .filter(|node| !anew.contains(&node.target))
            .cloned()
            .collect(),
        fired: earlier
            .triggers
            .iter()
            .filter(|trigger| !anew.iter().any(|target| trigger.watches(target)))
            .map(|trigger| trigger.name.clone())
            .collect(),
        ..earlier.clone()
    };
    admit(stage, &run)?;
    let ends = ends(&run);
    for target in &chosen {
        for trigger in &earlier.triggers {
            start_again(stage, &mut run, trigger, target, &ends)?;
        }
    }
    stage.advance(&mut run)?;
    let ids = chosen.iter().map(|target| node_id(&run, target)).collect();
    keep(stage, run).map(|run_id| (run_id, ids))
}

fn start_again(
    stage: &Stage<'_>,
    run: &mut WorkflowRunRecord,
    trigger: &TriggerRecord,
    target: &Target,
    ends: &[super::Ended],
) -> Result<(), Refused> {
    let action = trigger
        .definition
        .actions
        .iter()
        .find(|action| action.target == *target);
    if let Some(action) = action.filter(|_| run.node(target).is_none()) {
        stage.begin_in_run(run, trigger, action, ends)?;
    }
    Ok(())
}

fn node_id(run: &WorkflowRunRecord, target: &Target) -> String {
    shown::unique_id(&run.workflow, &Node::Target(target.clone()))
}

/// The nodes with these ids, less those that follow from another one of them.
fn first_of_their_kin(run: &WorkflowRunRecord, node_ids: &[String]) -> Result<Vec<Target>, Refused> {
    let mut chosen: Vec<Target> = Vec::with_capacity(node_ids.len());
    for wanted in node_ids {
        let node = run.nodes.iter().find(|node| node_id(run, &node.target) == *wanted);
        let node = node.ok_or_else(|| invalid(format!("Node {wanted} was not started in workflow run {}", run.id)))?;
        if !chosen.contains(&node.target) {
            chosen.push(node.target.clone());
        }
    }
    let followers: BTreeSet<Target> = chosen
        .iter()
        .flat_map(|target| {
            let mut following = downstream(&run.triggers, target);
            following.remove(target);
            following
        })
        .collect();
    chosen.retain(|target| !followers.contains(target));
    if chosen.is_empty() {
        return Err(invalid("Node ids to resume cannot be empty").into());
    }
    Ok(chosen)
}
