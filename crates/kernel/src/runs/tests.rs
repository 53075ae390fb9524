//! The engine with a real store: execution, cancel, crash and resume.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use serde_json::{Value, json};

use super::*;
use crate::{Clock, Collection, Store, StoreError, Transaction, key};

/// What the executor below wrote down at the end of each run.
const ENDS: Collection<String> = Collection::new("test.ends");

/// An executor that behaves as the run's input tells it.
#[derive(Default)]
struct Scripted {
    executions: AtomicU32,
    progress_seen: Mutex<Vec<Value>>,
}

#[async_trait]
impl Executor for Scripted {
    fn kind(&self) -> &'static str {
        "test"
    }

    fn concurrency(&self) -> usize {
        2
    }

    async fn execute(&self, run: &Run, control: &Control) -> Outcome {
        self.executions.fetch_add(1, Ordering::SeqCst);
        self.progress_seen.lock().unwrap().push(run.progress.clone());
        match run.input.as_str() {
            Some("succeed") => Outcome::Succeeded(json!("done")),
            Some("panic") => panic!("on purpose"),
            Some("retry") => Outcome::Retry {
                failure: Failure::new("X", "x"),
                after: Duration::ZERO,
            },
            Some("hang after saving") if run.attempt == 1 => {
                control.save_progress(json!("halfway")).await.unwrap();
                std::future::pending().await
            }
            Some("hang after saving") => Outcome::Succeeded(run.progress.clone()),
            _ => {
                control.cancelled().cancelled().await;
                Outcome::Stopped(Value::Null)
            }
        }
    }

    fn conclude(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        transaction.put(&ENDS, &key![&run.id], &format!("{:?}", run.state))?;
        Ok(())
    }
}

struct Server {
    runs: Runs,
    store: Store,
    executor: Arc<Scripted>,
    patrol: tokio::task::JoinHandle<()>,
}

fn start(folder: &std::path::Path) -> Server {
    let store = Store::open(folder).unwrap();
    let runs = Runs::new(store.clone(), Clock::system(), "node");
    let executor = Arc::new(Scripted::default());
    runs.register(executor.clone());
    let patrol = tokio::spawn({
        let runs = runs.clone();
        async move { runs.run().await }
    });
    Server {
        runs,
        store,
        executor,
        patrol,
    }
}

async fn submit(server: &Server, input: &str) -> String {
    let runs = server.runs.clone();
    let input = json!(input);
    let new = NewRun {
        kind: "test",
        id: None,
        account: "1".into(),
        region: "r".into(),
        input,
        max_attempts: 3,
    };
    server
        .store
        .write(move |transaction| runs.submit(transaction, new))
        .await
        .unwrap()
}

async fn wait_for(server: &Server, id: &str, reached: impl Fn(&Run) -> bool) -> Run {
    loop {
        let run = server.runs.get(id).await.unwrap().unwrap();
        if reached(&run) {
            return run;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

async fn end_of(server: &Server, id: &str) -> Run {
    let run = wait_for(server, id, |run| run.state.is_final()).await;
    let key = key![id];
    let written: Option<String> = server
        .store
        .read(move |snapshot| snapshot.value(&ENDS, &key))
        .await
        .unwrap();
    assert_eq!(
        written,
        Some(format!("{:?}", run.state)),
        "the end and what it means are written together"
    );
    run
}

#[tokio::test]
async fn a_run_is_executed_and_its_end_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let server = start(folder.path());
    let id = submit(&server, "succeed").await;
    let run = end_of(&server, &id).await;
    assert_eq!((run.state, run.output), (State::Succeeded, json!("done")));
}

#[tokio::test]
async fn a_panic_fails_the_run_and_the_engine_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let server = start(folder.path());
    let id = submit(&server, "panic").await;
    assert_eq!(end_of(&server, &id).await.failure.unwrap().message, "on purpose");
    let id = submit(&server, "succeed").await;
    assert_eq!(end_of(&server, &id).await.state, State::Succeeded);
}

#[tokio::test]
async fn retries_end_with_the_last_attempt() {
    let folder = tempfile::tempdir().unwrap();
    let server = start(folder.path());
    let id = submit(&server, "retry").await;
    let run = end_of(&server, &id).await;
    assert_eq!((run.state, run.attempt), (State::Failed, 3));
}

#[tokio::test]
async fn a_running_run_is_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let server = start(folder.path());
    let id = submit(&server, "until cancelled").await;
    wait_for(&server, &id, |run| run.state == State::Running).await;
    assert!(server.runs.cancel(&id).await.unwrap());
    assert_eq!(end_of(&server, &id).await.state, State::Stopped);
    assert!(
        !server.runs.cancel(&id).await.unwrap(),
        "an ended run cannot be cancelled"
    );
}

#[tokio::test]
async fn no_more_runs_are_executed_at_once_than_there_is_room_for() {
    let folder = tempfile::tempdir().unwrap();
    let server = start(folder.path());
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(submit(&server, "until cancelled").await);
    }
    for id in &ids[..2] {
        wait_for(&server, id, |run| run.state == State::Running).await;
    }
    assert_eq!(server.runs.get(&ids[2]).await.unwrap().unwrap().state, State::Waiting);
    server.runs.cancel(&ids[0]).await.unwrap();
    wait_for(&server, &ids[2], |run| run.state == State::Running).await;
}

#[tokio::test]
async fn the_next_life_of_a_server_resumes_what_the_last_one_left() {
    let folder = tempfile::tempdir().unwrap();
    let first = start(folder.path());
    let id = submit(&first, "hang after saving").await;
    wait_for(&first, &id, |run| run.progress == json!("halfway")).await;
    first.patrol.abort();
    first.runs.shut_down().await;
    drop(first);

    let second = start(folder.path());
    let run = end_of(&second, &id).await;
    assert_eq!(
        (run.state, run.attempt, run.output),
        (State::Succeeded, 2, json!("halfway"))
    );
    assert_eq!(*second.executor.progress_seen.lock().unwrap(), [json!("halfway")]);
    assert_eq!(second.executor.executions.load(Ordering::SeqCst), 1);
}
