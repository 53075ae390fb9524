//! How far the nodes of a workflow run are, as the jobs and crawlers say.

use headwater_api::glue::{Crawl, JobRun, WorkflowRunStatistics, values};
use headwater_kernel::{Snapshot, StoreError};
use jiff::Timestamp;

use super::graph;
use super::records::{NodeRecord, Outcome, Target, WorkflowRunRecord};
use crate::glue::place::Place;
use crate::glue::{crawlers, jobs};

/// The runs of each node that was started.
#[derive(Debug, Default)]
pub(super) struct Progress(Vec<NodeProgress>);

#[derive(Debug)]
pub(super) struct NodeProgress {
    pub node: NodeRecord,
    pub job_runs: Vec<JobRun>,
    pub crawls: Vec<Crawl>,
}

pub(super) fn of(snapshot: &Snapshot<'_>, place: &Place, run: &WorkflowRunRecord) -> Result<Progress, StoreError> {
    let nodes = run.nodes.iter().map(|node| node_progress(snapshot, place, node, run));
    nodes.collect::<Result<_, _>>().map(Progress)
}

fn node_progress(
    snapshot: &Snapshot<'_>,
    place: &Place,
    node: &NodeRecord,
    run: &WorkflowRunRecord,
) -> Result<NodeProgress, StoreError> {
    let mut progress = NodeProgress {
        node: node.clone(),
        job_runs: Vec::new(),
        crawls: Vec::new(),
    };
    for attempt in &node.attempts {
        match &node.target {
            Target::Job(job) => progress
                .job_runs
                .extend(jobs::shown_run(snapshot, place, job, attempt)?),
            Target::Crawler(crawler) => progress
                .crawls
                .extend(crawlers::shown_crawl(snapshot, place, crawler, attempt)?),
        }
    }
    if let (Target::Crawler(_), Some(error)) = (&node.target, &node.error) {
        progress.crawls.push(not_started(error, run.started));
    }
    Ok(progress)
}

fn not_started(error: &str, time: Timestamp) -> Crawl {
    Crawl {
        state: Some(values::crawl_state::ERROR.to_owned()),
        started_on: Some(time),
        completed_on: Some(time),
        error_message: Some(error.to_owned()),
        ..Crawl::default()
    }
}

impl Progress {
    pub fn node(&self, target: &Target) -> Option<&NodeProgress> {
        self.0.iter().find(|progress| progress.node.target == *target)
    }

    /// Counts of the run's jobs and crawlers by where they are; those not begun yet count among the total alone.
    pub fn statistics(&self, run: &WorkflowRunRecord) -> WorkflowRunStatistics {
        let total = graph::targets(&run.triggers).len();
        let count = |wanted: &dyn Fn(&NodeProgress) -> bool| {
            let found = self.0.iter().filter(|progress| wanted(progress)).count();
            i32::try_from(found).ok()
        };
        let ended = |outcome: Outcome| count(&move |progress| progress.node.outcome == Some(outcome));
        WorkflowRunStatistics {
            total_actions: i32::try_from(total).ok(),
            timeout_actions: ended(Outcome::TimedOut),
            failed_actions: ended(Outcome::Failed),
            stopped_actions: ended(Outcome::Stopped),
            succeeded_actions: ended(Outcome::Succeeded),
            errored_actions: ended(Outcome::Errored),
            running_actions: count(&|progress| progress.node.outcome.is_none() && !progress.is_waiting()),
            waiting_actions: count(&NodeProgress::is_waiting),
        }
    }
}

impl NodeProgress {
    fn is_waiting(&self) -> bool {
        let state = self.job_runs.last().and_then(|run| run.job_run_state.as_deref());
        state == Some(values::job_run_state::WAITING)
    }
}
