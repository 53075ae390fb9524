//! Triggers and workflows over a real store, with jobs that only play theirs and a clock that the test moves.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::glue::*;
use headwater_kernel::runs::{Control, Failure, Outcome, Run};
use headwater_kernel::{Call, Clock, Executor, Hand, Principal, Runs, Store, StoreError, Transaction};
use headwater_spark::Runtimes;
use headwater_storage::{ObjectStores, Storage};
use object_store::ObjectStore;
use serde_json::Value;

use super::Workflows;
use crate::endpoint::Endpoint;
use crate::glue::jobs::{self, JobSettings, Jobs};
use crate::kms::KmsFace;
use crate::logs::Archive;

/// Ends as the job's name says: `fail…` fails, `hang…` waits for its stop, any other succeeds.
struct Actor(Runs);

#[async_trait]
impl Executor for Actor {
    fn kind(&self) -> &'static str {
        jobs::RUN_KIND
    }

    async fn execute(&self, run: &Run, control: &Control) -> Outcome {
        let job = run.input["job"].as_str().unwrap_or_default();
        if job.starts_with("hang") {
            control.cancelled().cancelled().await;
            return Outcome::Stopped(Value::Null);
        }
        if job.starts_with("fail") {
            return Outcome::Failed(Failure::new("Failed", "as it was told"));
        }
        Outcome::Succeeded(Value::Null)
    }

    fn conclude(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        jobs::conclude(&self.0, run, transaction)
    }
}

#[derive(Debug)]
struct NoBuckets;

impl ObjectStores for NoBuckets {
    fn object_store(&self, _bucket: &str) -> Option<Arc<dyn ObjectStore>> {
        None
    }
}

struct Fixture {
    workflows: Workflows,
    jobs: Jobs,
    call: Call,
    hand: Hand,
    _folder: tempfile::TempDir,
}

fn job_action(name: &str) -> Action {
    Action {
        job_name: Some(name.to_owned()),
        ..Action::default()
    }
}

fn after(logical: &str, watched: &[(&str, &str)]) -> Predicate {
    let conditions = watched.iter().map(|(job, state)| Condition {
        logical_operator: Some("EQUALS".to_owned()),
        job_name: Some((*job).to_owned()),
        state: Some((*state).to_owned()),
        ..Condition::default()
    });
    Predicate {
        logical: Some(logical.to_owned()),
        conditions: Some(conditions.collect()),
    }
}

impl Fixture {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("store")).unwrap();
        let (clock, hand) = Clock::manual("2026-01-01T00:00:00Z".parse().unwrap());
        let keys = KmsFace::open(store.clone(), clock.clone(), folder.path())
            .await
            .unwrap();
        let settings = JobSettings {
            runtimes: Runtimes::new(folder.path().join("runtimes")),
            folder: folder.path().join("jobs"),
            endpoint: Endpoint::default(),
            metastore: Endpoint::default(),
            cluster: crate::glue::jobs::Cluster::default(),
            keeps_warm_driver: false,
            archive: Archive::new(store.clone(), keys.clone()),
            keys,
            storage: Storage::open(folder.path(), store.clone(), clock.clone())
                .await
                .unwrap(),
        };
        // Definitions only: its runs are never carried out.
        let idle = Runs::new(store.clone(), clock.clone(), "idle");
        let identities = crate::identity::Identities::new(store.clone(), clock.clone());
        let objects: Arc<dyn ObjectStores> = Arc::new(NoBuckets);
        let jobs = Jobs::new(store.clone(), clock.clone(), idle, identities, objects, settings);
        let runs = Runs::new(store.clone(), clock.clone(), "node");
        runs.register(Arc::new(Actor(runs.clone())));
        let workflows = Workflows::new(store, clock, runs.clone());
        tokio::spawn(async move { runs.run().await });
        Self {
            workflows,
            jobs,
            call: Call::internal(Principal::root("123456789012"), "us-east-1"),
            hand,
            _folder: folder,
        }
    }

    async fn with_jobs(names: &[&str]) -> Self {
        let fixture = Self::new().await;
        for name in names {
            fixture.make_job(name, 0).await;
        }
        fixture
    }

    async fn make_job(&self, name: &str, max_retries: i32) {
        let request = CreateJobRequest {
            name: name.to_owned(),
            role: "etl".to_owned(),
            command: JobCommand {
                name: Some("pythonshell".to_owned()),
                ..JobCommand::default()
            },
            max_retries: Some(max_retries),
            ..CreateJobRequest::default()
        };
        self.jobs.create_job(&self.call, request).await.unwrap();
    }

    async fn workflow(&self, name: &str) {
        let request = CreateWorkflowRequest {
            name: name.to_owned(),
            default_run_properties: Some([("stage".to_owned(), "test".to_owned())].into()),
            ..CreateWorkflowRequest::default()
        };
        self.workflows.create_workflow(&self.call, request).await.unwrap();
    }

    async fn trigger(&self, request: CreateTriggerRequest) {
        self.workflows.create_trigger(&self.call, request).await.unwrap();
    }

    async fn on_demand(&self, name: &str, workflow: Option<&str>, jobs: &[&str]) {
        self.trigger(CreateTriggerRequest {
            name: name.to_owned(),
            workflow_name: workflow.map(str::to_owned),
            r#type: "ON_DEMAND".to_owned(),
            actions: jobs.iter().map(|job| job_action(job)).collect(),
            ..CreateTriggerRequest::default()
        })
        .await;
    }

    async fn conditional(&self, name: &str, workflow: Option<&str>, predicate: Predicate, jobs: &[&str]) {
        self.trigger(CreateTriggerRequest {
            name: name.to_owned(),
            workflow_name: workflow.map(str::to_owned),
            r#type: "CONDITIONAL".to_owned(),
            actions: jobs.iter().map(|job| job_action(job)).collect(),
            predicate: Some(predicate),
            start_on_creation: Some(true),
            ..CreateTriggerRequest::default()
        })
        .await;
    }

    async fn start_trigger(&self, name: &str) {
        let request = StartTriggerRequest { name: name.to_owned() };
        self.workflows.start_trigger(&self.call, request).await.unwrap();
    }

    async fn start_workflow(&self, name: &str) -> String {
        let request = StartWorkflowRunRequest {
            name: name.to_owned(),
            ..StartWorkflowRunRequest::default()
        };
        let started = self.workflows.start_workflow_run(&self.call, request).await;
        started.unwrap().run_id.unwrap()
    }

    async fn run(&self, workflow: &str, run_id: &str) -> WorkflowRun {
        let request = GetWorkflowRunRequest {
            name: workflow.to_owned(),
            run_id: run_id.to_owned(),
            include_graph: Some(true),
        };
        let found = self.workflows.get_workflow_run(&self.call, request).await;
        found.unwrap().run.unwrap()
    }

    async fn until(&self, workflow: &str, run_id: &str, status: &str) -> WorkflowRun {
        loop {
            let run = self.run(workflow, run_id).await;
            if run.status.as_deref() == Some(status) {
                return run;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    async fn job_runs(&self, job: &str) -> Vec<JobRun> {
        let request = GetJobRunsRequest {
            job_name: job.to_owned(),
            ..GetJobRunsRequest::default()
        };
        let found = self.jobs.get_job_runs(&self.call, request).await;
        found.unwrap().job_runs.unwrap()
    }

    /// Waits until the job has that many runs and all have ended.
    async fn ended_runs(&self, job: &str, count: usize) -> Vec<JobRun> {
        loop {
            let runs = self.job_runs(job).await;
            if runs.len() >= count && runs.iter().all(|run| run.completed_on.is_some()) {
                return runs;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

fn states(run: &WorkflowRun) -> Vec<(String, Vec<String>)> {
    let nodes = run.graph.clone().unwrap().nodes.unwrap();
    let jobs = nodes.into_iter().filter(|node| node.r#type.as_deref() == Some("JOB"));
    jobs.map(|node| {
        let runs = node
            .job_details
            .and_then(|details| details.job_runs)
            .unwrap_or_default();
        let states = runs.into_iter().filter_map(|run| run.job_run_state).collect();
        (node.name.unwrap(), states)
    })
    .collect()
}

fn node_id(run: &WorkflowRun, name: &str) -> String {
    let nodes = run.graph.clone().unwrap().nodes.unwrap();
    let node = nodes.into_iter().find(|node| node.name.as_deref() == Some(name));
    node.unwrap().unique_id.unwrap()
}

#[tokio::test]
async fn a_condition_on_two_jobs_fires_once_after_both_and_not_for_a_run_by_hand() {
    let fixture = Fixture::with_jobs(&["j1", "j2", "j3"]).await;
    fixture.on_demand("root", None, &["j1", "j2"]).await;
    let both = after("AND", &[("j1", "SUCCEEDED"), ("j2", "SUCCEEDED")]);
    fixture.conditional("then", None, both, &["j3"]).await;
    fixture.start_trigger("root").await;
    let last = fixture.ended_runs("j3", 1).await;
    assert_eq!(last.len(), 1);
    assert_eq!(last[0].trigger_name.as_deref(), Some("then"));
    let predecessors = last[0].predecessor_runs.clone().unwrap();
    assert_eq!(predecessors.len(), 2);
    for job in ["j1", "j2"] {
        let by_hand = StartJobRunRequest {
            job_name: job.to_owned(),
            ..StartJobRunRequest::default()
        };
        // Started in the service whose runs the actor does not play: handed over by the shared store.
        fixture.jobs.start_job_run(&fixture.call, by_hand).await.unwrap();
        fixture.ended_runs(job, 2).await;
    }
    assert_eq!(fixture.job_runs("j3").await.len(), 1);
}

#[tokio::test]
async fn a_schedule_fires_by_the_clock_and_its_chain_follows() {
    let fixture = Fixture::with_jobs(&["extract", "load"]).await;
    fixture
        .trigger(CreateTriggerRequest {
            name: "nightly".to_owned(),
            r#type: "SCHEDULED".to_owned(),
            schedule: Some("cron(0 3 * * ? *)".to_owned()),
            actions: vec![job_action("extract")],
            start_on_creation: Some(true),
            ..CreateTriggerRequest::default()
        })
        .await;
    let condition = after("ANY", &[("extract", "SUCCEEDED")]);
    fixture.conditional("then", None, condition, &["load"]).await;
    for night in 1..=30 {
        let next = fixture.workflows.fire_due().await.unwrap();
        fixture.hand.set(next.unwrap());
        fixture.workflows.fire_due().await.unwrap();
        fixture.ended_runs("load", night).await;
    }
    assert_eq!(fixture.job_runs("extract").await.len(), 30);
    let request = StopTriggerRequest {
        name: "nightly".to_owned(),
    };
    fixture.workflows.stop_trigger(&fixture.call, request).await.unwrap();
    assert_eq!(fixture.workflows.fire_due().await.unwrap(), None);
}

#[tokio::test]
async fn a_workflow_run_ends_when_nothing_can_follow() {
    let fixture = Fixture::with_jobs(&["a", "fail-b", "c"]).await;
    fixture.workflow("w").await;
    fixture.on_demand("start", Some("w"), &["a", "gone"]).await;
    let (first, second) = (
        after("ANY", &[("a", "SUCCEEDED")]),
        after("AND", &[("fail-b", "SUCCEEDED")]),
    );
    fixture.conditional("t1", Some("w"), first, &["fail-b"]).await;
    fixture.conditional("t2", Some("w"), second, &["c"]).await;
    let run_id = fixture.start_workflow("w").await;
    let run = fixture.until("w", &run_id, "COMPLETED").await;
    let statistics = run.statistics.clone().unwrap();
    let counts = [
        statistics.total_actions,
        statistics.succeeded_actions,
        statistics.failed_actions,
        statistics.errored_actions,
        statistics.running_actions,
    ];
    assert_eq!(counts, [Some(4), Some(1), Some(1), Some(1), Some(0)]);
    let ended = |name: &str, states: &[&str]| {
        (
            name.to_owned(),
            states.iter().map(|state| (*state).to_owned()).collect(),
        )
    };
    let expected = [
        ended("a", &["SUCCEEDED"]),
        ended("gone", &["ERROR"]),
        ended("fail-b", &["FAILED"]),
        ended("c", &[]),
    ];
    assert_eq!(states(&run), expected);
    assert_eq!(run.workflow_run_properties.unwrap()["stage"], "test");
}

#[tokio::test]
async fn a_failure_counts_after_its_last_attempt() {
    let fixture = Fixture::with_jobs(&["alarm"]).await;
    fixture.make_job("fail-twice", 1).await;
    fixture.workflow("w").await;
    fixture.on_demand("start", Some("w"), &["fail-twice"]).await;
    let failed = after("ANY", &[("fail-twice", "FAILED")]);
    fixture.conditional("t", Some("w"), failed, &["alarm"]).await;
    let run_id = fixture.start_workflow("w").await;
    let run = fixture.until("w", &run_id, "COMPLETED").await;
    assert_eq!(fixture.job_runs("fail-twice").await.len(), 2);
    assert_eq!(fixture.job_runs("alarm").await.len(), 1);
    assert_eq!(states(&run)[0].1, ["FAILED", "FAILED"]);
}

#[tokio::test]
async fn events_come_in_batches_and_a_window_closes_one_early() {
    let fixture = Fixture::with_jobs(&["j"]).await;
    fixture.workflow("w").await;
    fixture
        .trigger(CreateTriggerRequest {
            name: "events".to_owned(),
            workflow_name: Some("w".to_owned()),
            r#type: "EVENT".to_owned(),
            actions: vec![job_action("j")],
            start_on_creation: Some(true),
            event_batching_condition: Some(EventBatchingCondition {
                batch_size: 5,
                batch_window: None,
            }),
            ..CreateTriggerRequest::default()
        })
        .await;
    let notify = async |id: &str| fixture.workflows.take_event("123456789012", "us-east-1", "w", id).await;
    for id in ["e1", "e2", "e3"] {
        notify(id).await.unwrap();
    }
    fixture.hand.advance(Duration::from_secs(899));
    fixture.workflows.fire_due().await.unwrap();
    assert!(fixture.job_runs("j").await.is_empty());
    fixture.hand.advance(Duration::from_secs(1));
    fixture.workflows.fire_due().await.unwrap();
    fixture.ended_runs("j", 1).await;
    let request = || GetWorkflowRunsRequest {
        name: "w".to_owned(),
        ..GetWorkflowRunsRequest::default()
    };
    let runs = fixture.workflows.get_workflow_runs(&fixture.call, request()).await;
    let runs = runs.unwrap().runs.unwrap();
    let batch = runs[0].starting_event_batch_condition.clone().unwrap();
    assert_eq!((batch.batch_size, batch.batch_window), (Some(3), Some(900)));
    let properties = runs[0].workflow_run_properties.clone().unwrap();
    assert_eq!(properties["aws:eventIds"], "[e1, e2, e3]");
    for number in 0..5 {
        notify(&number.to_string()).await.unwrap();
    }
    fixture.ended_runs("j", 2).await;
    assert!(
        fixture
            .workflows
            .take_event("123456789012", "us-east-1", "none", "e")
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_run_resumes_from_its_first_nodes_alone() {
    let fixture = Fixture::with_jobs(&["a", "fail-b", "c"]).await;
    fixture.workflow("w").await;
    fixture.on_demand("start", Some("w"), &["a"]).await;
    let (first, second) = (
        after("ANY", &[("a", "SUCCEEDED")]),
        after("ANY", &[("fail-b", "FAILED")]),
    );
    fixture.conditional("t1", Some("w"), first, &["fail-b"]).await;
    fixture.conditional("t2", Some("w"), second, &["c"]).await;
    let run_id = fixture.start_workflow("w").await;
    let run = fixture.until("w", &run_id, "COMPLETED").await;
    let resume = |nodes: Vec<String>| ResumeWorkflowRunRequest {
        name: "w".to_owned(),
        run_id: run_id.clone(),
        node_ids: nodes,
    };
    let (b, c) = (node_id(&run, "fail-b"), node_id(&run, "c"));
    let resumed = fixture
        .workflows
        .resume_workflow_run(&fixture.call, resume(vec![c, b.clone()]))
        .await;
    let resumed = resumed.unwrap();
    assert_eq!(resumed.node_ids, Some(vec![b]));
    let run = fixture.until("w", &resumed.run_id.unwrap(), "COMPLETED").await;
    assert_eq!(run.previous_run_id, Some(run_id.clone()));
    assert_eq!(fixture.job_runs("a").await.len(), 1);
    assert_eq!(fixture.ended_runs("fail-b", 2).await.len(), 2);
    assert_eq!(fixture.ended_runs("c", 2).await.len(), 2);
    let unknown = fixture
        .workflows
        .resume_workflow_run(&fixture.call, resume(vec!["wnode_x".to_owned()]))
        .await;
    assert!(unknown.err().unwrap().is(Fault::InvalidInputException));
}

#[tokio::test]
async fn a_stopped_run_starts_nothing_more() {
    let fixture = Fixture::with_jobs(&["hang", "next"]).await;
    fixture.workflow("w").await;
    fixture.on_demand("start", Some("w"), &["hang"]).await;
    let stopped = after("ANY", &[("hang", "STOPPED")]);
    fixture.conditional("t", Some("w"), stopped, &["next"]).await;
    let run_id = fixture.start_workflow("w").await;
    let request = || StopWorkflowRunRequest {
        name: "w".to_owned(),
        run_id: run_id.clone(),
    };
    fixture
        .workflows
        .stop_workflow_run(&fixture.call, request())
        .await
        .unwrap();
    let run = fixture.until("w", &run_id, "STOPPED").await;
    assert_eq!(
        states(&run),
        [
            ("hang".to_owned(), vec!["STOPPED".to_owned()]),
            ("next".to_owned(), vec![])
        ]
    );
    let again = fixture.workflows.stop_workflow_run(&fixture.call, request()).await;
    assert!(again.err().unwrap().is(Fault::IllegalWorkflowStateException));
    let resumed = ResumeWorkflowRunRequest {
        name: "w".to_owned(),
        run_id: run_id.clone(),
        node_ids: vec![node_id(&run, "hang")],
    };
    let refused = fixture.workflows.resume_workflow_run(&fixture.call, resumed).await;
    assert!(refused.err().unwrap().is(Fault::IllegalWorkflowStateException));
}
