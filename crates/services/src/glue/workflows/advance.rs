//! What the firing of a trigger starts, and what the end of a job run or a crawl sets off.
//!
//! Source: glue-etl-spec section 3. All of it happens in the transaction that fires the trigger or ends the run, so that a crash
//! neither loses nor doubles a step. A run that nobody's trigger started sets nothing off.

use headwater_api::glue::{NotificationProperty, StartJobRunRequest};
use headwater_kernel::{Range, Runs, StoreError, Transaction, id};
use jiff::Timestamp;

use super::graph;
use super::records::{
    ActionRecord, CHAINS, Cause, Ended, NodeRecord, Outcome, RunStatus, Started, TRIGGERS, Target, TriggerKind,
    TriggerRecord, TriggerState, UNFINISHED, WORKFLOW_RUN_STARTS, WORKFLOW_RUNS, WorkflowRunRecord, run_key,
};
use crate::glue::crawlers;
use crate::glue::jobs;
use crate::glue::place::Place;

/// Where and when things are set off.
pub(in crate::glue) struct Stage<'a> {
    pub transaction: &'a Transaction<'a>,
    pub runs: &'a Runs,
    pub place: &'a Place,
    pub now: Timestamp,
}

/// What became of an action: it runs, or why it does not.
pub(in crate::glue) struct Begun {
    pub started: Option<Started>,
    pub error: Option<String>,
}

impl Stage<'_> {
    /// Fires a trigger outside workflows; what it starts begins a chain of its own.
    pub(super) fn fire_alone(&self, trigger: &TriggerRecord) -> Result<(), StoreError> {
        self.fire_in_chain(trigger, id::uuid(), Vec::new())
    }

    fn fire_in_chain(
        &self,
        trigger: &TriggerRecord,
        chain: String,
        predecessors: Vec<(String, String)>,
    ) -> Result<(), StoreError> {
        let cause = Cause {
            trigger: trigger.name.clone(),
            workflow: None,
            chain,
            predecessors,
        };
        for action in &trigger.definition.actions {
            self.begin(action, cause.clone())?;
        }
        Ok(())
    }

    fn begin(&self, action: &ActionRecord, cause: Cause) -> Result<Begun, StoreError> {
        match &action.target {
            Target::Job(job) => jobs::begin_for_trigger(self, job_request(job, action), cause),
            Target::Crawler(crawler) => crawlers::begin_for_trigger(self, crawler, cause),
        }
    }

    /// Fires a trigger of a workflow run.
    pub(super) fn fire_in_run(&self, run: &mut WorkflowRunRecord, trigger: &TriggerRecord) -> Result<(), StoreError> {
        run.fired.insert(trigger.name.clone());
        let ends = ends(run);
        for action in &trigger.definition.actions {
            self.begin_in_run(run, trigger, action, &ends)?;
        }
        Ok(())
    }

    /// Begins one action of a workflow run; a job or crawler that is under way in it is not begun twice.
    pub(super) fn begin_in_run(
        &self,
        run: &mut WorkflowRunRecord,
        trigger: &TriggerRecord,
        action: &ActionRecord,
        ends: &[Ended],
    ) -> Result<(), StoreError> {
        if run.node(&action.target).is_some_and(|node| node.outcome.is_none()) {
            return Ok(());
        }
        let cause = Cause {
            trigger: trigger.name.clone(),
            workflow: Some(run.workflow.clone()),
            chain: run.id.clone(),
            predecessors: predecessors(trigger, ends),
        };
        let begun = self.begin(action, cause)?;
        run.nodes.retain(|node| node.target != action.target);
        run.nodes.push(NodeRecord {
            target: action.target.clone(),
            outcome: begun.error.is_some().then_some(Outcome::Errored),
            error: begun.error,
            attempts: begun.started.into_iter().collect(),
        });
        Ok(())
    }

    /// Sets off what follows from the end of a job run, its last attempt, or a crawl.
    pub fn ended(&self, cause: &Cause, end: &Ended) -> Result<(), StoreError> {
        match &cause.workflow {
            Some(workflow) => self.ended_in_run(workflow, &cause.chain, end),
            None => self.ended_in_chain(&cause.chain, end),
        }
    }

    fn ended_in_chain(&self, chain: &str, end: &Ended) -> Result<(), StoreError> {
        let triggers = self
            .transaction
            .values(&TRIGGERS, &Range::prefix(&self.place.prefix()))?;
        let waiting = triggers.iter().filter(|trigger| {
            trigger.workflow.is_none() && trigger.state == TriggerState::Activated && trigger.watches(&end.target)
        });
        for trigger in waiting {
            self.note_end(trigger, chain, end)?;
        }
        Ok(())
    }

    /// Fires the trigger once what it watches has ended as its predicate wants; it then waits for all of it anew.
    fn note_end(&self, trigger: &TriggerRecord, chain: &str, end: &Ended) -> Result<(), StoreError> {
        let Some(predicate) = &trigger.definition.predicate else {
            return Ok(());
        };
        let key = self.place.key(&trigger.name).with(chain);
        let mut record = self.transaction.value(&CHAINS, &key)?.unwrap_or_default();
        record.ends.retain(|earlier| earlier.target != end.target);
        record.ends.push(end.clone());
        if !graph::is_met(predicate, &record.ends) {
            return self.transaction.put(&CHAINS, &key, &record).map(drop);
        }
        self.transaction.delete(&CHAINS, &key)?;
        self.fire_in_chain(trigger, chain.to_owned(), predecessors(trigger, &record.ends))
    }

    fn ended_in_run(&self, workflow: &str, run_id: &str, end: &Ended) -> Result<(), StoreError> {
        let Some(mut run) = self.find_run(workflow, run_id)? else {
            return Ok(());
        };
        let Some(node) = run.node(&end.target) else {
            return Ok(());
        };
        node.outcome = Some(end.outcome);
        self.advance(&mut run)?;
        self.transaction
            .put(&WORKFLOW_RUNS, &run.key(self.place), &run)
            .map(drop)
    }

    /// Fires the triggers whose time has come, and ends the run when nothing is under way any more.
    pub(super) fn advance(&self, run: &mut WorkflowRunRecord) -> Result<(), StoreError> {
        while run.status == RunStatus::Running {
            let Some(trigger) = next_trigger(run) else { break };
            self.fire_in_run(run, &trigger)?;
        }
        if run.nodes.iter().any(|node| node.outcome.is_none()) || !run.is_under_way() {
            return Ok(());
        }
        run.status = match run.status {
            RunStatus::Stopping => RunStatus::Stopped,
            _ => RunStatus::Completed,
        };
        run.completed = Some(self.now);
        let key = self.place.key(&run.workflow).with(&run.id);
        self.transaction.delete(&UNFINISHED, &key).map(drop)
    }

    /// Notes another attempt of a job that a workflow run started.
    pub fn retried(&self, cause: &Cause, target: &Target, attempt: Started) -> Result<(), StoreError> {
        let Some(workflow) = &cause.workflow else {
            return Ok(());
        };
        let Some(mut run) = self.find_run(workflow, &cause.chain)? else {
            return Ok(());
        };
        if let Some(node) = run.node(target) {
            node.attempts.push(attempt);
        }
        self.transaction
            .put(&WORKFLOW_RUNS, &run.key(self.place), &run)
            .map(drop)
    }

    pub(super) fn find_run(&self, workflow: &str, run_id: &str) -> Result<Option<WorkflowRunRecord>, StoreError> {
        let at = self.place.key(workflow).with(run_id);
        let Some(started) = self.transaction.value(&WORKFLOW_RUN_STARTS, &at)? else {
            return Ok(None);
        };
        let key = run_key(self.place, workflow, started, run_id);
        self.transaction.value(&WORKFLOW_RUNS, &key)
    }
}

fn job_request(job: &str, action: &ActionRecord) -> StartJobRunRequest {
    let notification = |minutes| NotificationProperty {
        notify_delay_after: Some(minutes),
    };
    StartJobRunRequest {
        job_name: job.to_owned(),
        arguments: action.arguments.clone(),
        timeout: action.timeout,
        security_configuration: action.security_configuration.clone(),
        notification_property: action.notify_delay_after.map(notification),
        ..StartJobRunRequest::default()
    }
}

/// What has ended in a workflow run.
pub(super) fn ends(run: &WorkflowRunRecord) -> Vec<Ended> {
    let ended = run.nodes.iter().filter_map(|node| {
        let last = node.attempts.last().map(|attempt| attempt.id.clone());
        Some(Ended {
            target: node.target.clone(),
            outcome: node.outcome?,
            id: last.unwrap_or_default(),
        })
    });
    ended.collect()
}

/// A conditional trigger of the run that has not fired and may now.
fn next_trigger(run: &WorkflowRunRecord) -> Option<TriggerRecord> {
    let ends = ends(run);
    let is_due = |trigger: &&TriggerRecord| {
        trigger.kind == TriggerKind::Conditional
            && trigger.state == TriggerState::Activated
            && !run.fired.contains(&trigger.name)
            && trigger
                .definition
                .predicate
                .as_ref()
                .is_some_and(|predicate| graph::is_met(predicate, &ends))
    };
    run.triggers.iter().find(is_due).cloned()
}

/// The job runs among `ends` that the trigger watches.
fn predecessors(trigger: &TriggerRecord, ends: &[Ended]) -> Vec<(String, String)> {
    let watched = ends.iter().filter(|end| trigger.watches(&end.target));
    watched
        .filter_map(|end| match &end.target {
            Target::Job(job) => Some((job.clone(), end.id.clone())),
            Target::Crawler(_) => None,
        })
        .collect()
}
