//! Triggers, workflows and their runs as the API shows them.

use headwater_api::glue::{
    Action, Condition, CrawlerNodeDetails, Edge, EventBatchingCondition, JobNodeDetails, Node as ShownNode,
    NotificationProperty, Predicate, StartingEventBatchCondition, Trigger, TriggerNodeDetails, Workflow, WorkflowGraph,
    WorkflowRun, values,
};
use sha2::{Digest, Sha256};

use super::graph::{Node, edges, targets};
use super::progress::Progress;
use super::records::{
    ActionRecord, ConditionRecord, Outcome, PredicateRecord, RunStatus, Target, TriggerKind, TriggerRecord,
    TriggerState, WorkflowRecord, WorkflowRunRecord,
};

pub(super) fn trigger(record: TriggerRecord) -> Trigger {
    let definition = record.definition;
    Trigger {
        name: Some(record.name),
        workflow_name: record.workflow,
        id: None,
        r#type: Some(kind(record.kind).to_owned()),
        state: Some(state(record.state).to_owned()),
        description: definition.description,
        schedule: definition.schedule,
        actions: Some(definition.actions.into_iter().map(action).collect()),
        predicate: definition.predicate.map(predicate),
        event_batching_condition: definition.batching.map(|batching| EventBatchingCondition {
            batch_size: batching.size,
            batch_window: Some(batching.window),
        }),
    }
}

fn kind(kind: TriggerKind) -> &'static str {
    match kind {
        TriggerKind::Scheduled => values::trigger_type::SCHEDULED,
        TriggerKind::Conditional => values::trigger_type::CONDITIONAL,
        TriggerKind::OnDemand => values::trigger_type::ON_DEMAND,
        TriggerKind::Event => values::trigger_type::EVENT,
    }
}

fn state(state: TriggerState) -> &'static str {
    match state {
        TriggerState::Created => values::trigger_state::CREATED,
        TriggerState::Activated => values::trigger_state::ACTIVATED,
        TriggerState::Deactivated => values::trigger_state::DEACTIVATED,
    }
}

fn action(action: ActionRecord) -> Action {
    let (job_name, crawler_name) = names(action.target);
    Action {
        job_name,
        crawler_name,
        arguments: action.arguments,
        timeout: action.timeout,
        security_configuration: action.security_configuration,
        notification_property: action.notify_delay_after.map(|minutes| NotificationProperty {
            notify_delay_after: Some(minutes),
        }),
    }
}

/// The name as a job's, or as a crawler's.
fn names(target: Target) -> (Option<String>, Option<String>) {
    match target {
        Target::Job(name) => (Some(name), None),
        Target::Crawler(name) => (None, Some(name)),
    }
}

fn predicate(predicate: PredicateRecord) -> Predicate {
    let logical = if predicate.any {
        values::logical::ANY
    } else {
        values::logical::AND
    };
    Predicate {
        logical: Some(logical.to_owned()),
        conditions: Some(predicate.conditions.into_iter().map(condition).collect()),
    }
}

fn condition(condition: ConditionRecord) -> Condition {
    let is_job = matches!(condition.target, Target::Job(_));
    let state = match condition.outcome {
        Outcome::Succeeded => values::job_run_state::SUCCEEDED,
        Outcome::Stopped if is_job => values::job_run_state::STOPPED,
        Outcome::Stopped => values::crawl_state::CANCELLED,
        Outcome::Failed => values::job_run_state::FAILED,
        Outcome::TimedOut => values::job_run_state::TIMEOUT,
        Outcome::Errored => values::job_run_state::ERROR,
    };
    let (job_name, crawler_name) = names(condition.target);
    Condition {
        logical_operator: Some(values::logical_operator::EQUALS.to_owned()),
        job_name,
        crawler_name,
        state: is_job.then(|| state.to_owned()),
        crawl_state: (!is_job).then(|| state.to_owned()),
    }
}

/// Without its last run and its graph.
pub(super) fn workflow(record: WorkflowRecord) -> Workflow {
    Workflow {
        name: Some(record.name),
        description: record.description,
        default_run_properties: Some(record.default_run_properties),
        created_on: Some(record.created),
        last_modified_on: Some(record.updated),
        max_concurrent_runs: record.max_concurrent_runs,
        ..Workflow::default()
    }
}

pub(super) fn run(record: WorkflowRunRecord, progress: &Progress, with_graph: bool) -> WorkflowRun {
    let statistics = progress.statistics(&record);
    let graph = with_graph.then(|| graph(&record.workflow, record.triggers, Some(progress)));
    WorkflowRun {
        name: Some(record.workflow),
        workflow_run_id: Some(record.id),
        previous_run_id: record.previous,
        workflow_run_properties: Some(record.properties),
        started_on: Some(record.started),
        completed_on: record.completed,
        status: Some(status(record.status).to_owned()),
        error_message: None,
        statistics: Some(statistics),
        graph,
        starting_event_batch_condition: record.starting_events.map(|batch| StartingEventBatchCondition {
            batch_size: Some(batch.size),
            batch_window: Some(batch.window),
        }),
    }
}

fn status(status: RunStatus) -> &'static str {
    match status {
        RunStatus::Running => values::workflow_run_status::RUNNING,
        RunStatus::Completed => values::workflow_run_status::COMPLETED,
        RunStatus::Stopping => values::workflow_run_status::STOPPING,
        RunStatus::Stopped => values::workflow_run_status::STOPPED,
    }
}

pub(super) fn graph(workflow: &str, triggers: Vec<TriggerRecord>, progress: Option<&Progress>) -> WorkflowGraph {
    let edges = edges(&triggers).into_iter().map(|(source, destination)| Edge {
        source_id: Some(unique_id(workflow, &source)),
        destination_id: Some(unique_id(workflow, &destination)),
    });
    let edges = edges.collect();
    let others = targets(&triggers);
    let nodes = triggers.into_iter().map(|trigger| trigger_node(workflow, trigger));
    let others = others.iter().map(|target| target_node(workflow, target, progress));
    WorkflowGraph {
        nodes: Some(nodes.chain(others).collect()),
        edges: Some(edges),
    }
}

fn trigger_node(workflow: &str, record: TriggerRecord) -> ShownNode {
    ShownNode {
        r#type: Some(values::node_type::TRIGGER.to_owned()),
        name: Some(record.name.clone()),
        unique_id: Some(unique_id(workflow, &Node::Trigger(record.name.clone()))),
        trigger_details: Some(TriggerNodeDetails {
            trigger: Some(trigger(record)),
        }),
        ..ShownNode::default()
    }
}

fn target_node(workflow: &str, target: &Target, progress: Option<&Progress>) -> ShownNode {
    let found = progress.and_then(|progress| progress.node(target));
    let name = target.name().to_owned();
    let mut node = ShownNode {
        name: Some(name),
        unique_id: Some(unique_id(workflow, &Node::Target(target.clone()))),
        ..ShownNode::default()
    };
    match target {
        Target::Job(_) => {
            node.r#type = Some(values::node_type::JOB.to_owned());
            node.job_details = found.map(|found| JobNodeDetails {
                job_runs: Some(found.job_runs.clone()),
            });
        }
        Target::Crawler(_) => {
            node.r#type = Some(values::node_type::CRAWLER.to_owned());
            node.crawler_details = found.map(|found| CrawlerNodeDetails {
                crawls: Some(found.crawls.clone()),
            });
        }
    }
    node
}

/// The same for a node of the workflow and of all its runs, so that a run's node can be named to resume it.
pub(super) fn unique_id(workflow: &str, node: &Node) -> String {
    let (kind, name) = match node {
        Node::Trigger(name) => ("trigger", name.as_str()),
        Node::Target(Target::Job(name)) => ("job", name.as_str()),
        Node::Target(Target::Crawler(name)) => ("crawler", name.as_str()),
    };
    // Lengths keep names apart whatever they hold.
    let text = format!("{}:{workflow}:{kind}:{name}", workflow.len());
    format!("wnode_{}", hex::encode(Sha256::digest(text)))
}
