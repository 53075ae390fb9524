//! The engine that finds waiting runs, executes them and keeps their leases.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::ControlFlow;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use futures::FutureExt;
use serde_json::Value;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::control::Control;
use super::run::{Action, Command, Failure, Holder, Outcome, Recovery, Run, State, apply};
use crate::clock::{Clock, lock};
use crate::store::{Collection, Range, Snapshot, Store, StoreError, Transaction};
use crate::{id, key};

const RUNS: Collection<Run> = Collection::new("runs.run");
/// Ids of runs that have not ended, by kind and order of submission.
const UNFINISHED: Collection<String> = Collection::new("runs.unfinished");

const LEASE: Duration = Duration::from_secs(30);
const HEARTBEAT: Duration = Duration::from_secs(10);
/// How often waiting retries and leases of lost servers are looked for when nothing calls attention.
const PATROL: Duration = Duration::from_secs(2);

/// Does the work of one kind of run.
#[async_trait]
pub trait Executor: Send + Sync {
    /// The kind, for example `glue.crawl`.
    fn kind(&self) -> &'static str;

    /// How many runs of this kind one server executes at the same time.
    fn concurrency(&self) -> usize {
        usize::MAX
    }

    /// What becomes of a run whose server died.
    fn recovery(&self) -> Recovery {
        Recovery::Resume
    }

    /// Writes down that the run has begun, in the transaction that claims it.
    fn begin(&self, _run: &Run, _transaction: &Transaction<'_>) -> Result<(), StoreError> {
        Ok(())
    }

    /// Does the work. It may be called again for the same run after a crash: what it does must bear repetition.
    async fn execute(&self, run: &Run, control: &Control) -> Outcome;

    /// Writes down what the end means, in the transaction that ends the run.
    fn conclude(&self, run: &Run, transaction: &Transaction<'_>) -> Result<(), StoreError>;
}

/// A run to be.
#[derive(Debug, Clone)]
pub struct NewRun {
    pub kind: &'static str,
    /// The id to use; a random UUID when absent.
    pub id: Option<String>,
    pub account: String,
    pub region: String,
    pub input: Value,
    pub max_attempts: u32,
}

/// How many runs there are, by kind and state.
pub type Tally = BTreeMap<(String, State), u64>;

/// The engine; cloning is cheap.
#[derive(Clone)]
pub struct Runs(Arc<Engine>);

struct Engine {
    store: Store,
    clock: Clock,
    holder: Holder,
    executors: RwLock<HashMap<&'static str, Arc<dyn Executor>>>,
    /// Executions of this server, by run id.
    executing: Mutex<HashMap<String, Executing>>,
    /// How many runs ended in this life of the server.
    ended: Mutex<Tally>,
    tasks: TaskTracker,
    shutdown: CancellationToken,
}

struct Executing {
    kind: &'static str,
    cancelled: CancellationToken,
}

impl fmt::Debug for Runs {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Runs")
            .field("holder", &self.0.holder)
            .finish_non_exhaustive()
    }
}

impl Runs {
    /// An engine for the server `node`: a name that stays the same across restarts of one server, and differs between servers.
    pub fn new(store: Store, clock: Clock, node: impl Into<String>) -> Self {
        let holder = Holder {
            node: node.into(),
            life: id::uuid(),
        };
        Self(Arc::new(Engine {
            store,
            clock,
            holder,
            executors: RwLock::default(),
            executing: Mutex::default(),
            ended: Mutex::default(),
            tasks: TaskTracker::new(),
            shutdown: CancellationToken::new(),
        }))
    }

    /// Adds an executor; all must be there before [`Runs::run`].
    pub fn register(&self, executor: Arc<dyn Executor>) {
        let mut executors = self
            .0
            .executors
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        executors.insert(executor.kind(), executor);
    }

    /// Adds a run within `transaction`; it is executed if and only if that commits. Returns its id.
    pub fn submit(&self, transaction: &Transaction<'_>, new: NewRun) -> Result<String, StoreError> {
        let now = self.0.clock.now();
        let run = Run {
            id: new.id.unwrap_or_else(id::uuid),
            kind: new.kind.to_owned(),
            account: new.account,
            region: new.region,
            state: State::Waiting,
            attempt: 0,
            max_attempts: new.max_attempts,
            input: new.input,
            progress: Value::Null,
            output: Value::Null,
            failure: None,
            cancel_requested: false,
            submitted: now,
            started: None,
            ended: None,
            not_before: now,
            lease: None,
        };
        transaction.insert(&RUNS, &key![&run.id], &run)?;
        transaction.put(&UNFINISHED, &unfinished_key(&run), &run.id)?;
        transaction.call_attention();
        Ok(run.id)
    }

    /// The run `id`, whatever its state.
    pub async fn get(&self, id: &str) -> Result<Option<Run>, StoreError> {
        let key = key![id];
        self.0.store.read(move |snapshot| snapshot.value(&RUNS, &key)).await
    }

    /// The run `id` as `snapshot` sees it.
    pub fn get_in(snapshot: &Snapshot<'_>, id: &str) -> Result<Option<Run>, StoreError> {
        snapshot.value(&RUNS, &key![id])
    }

    /// Asks the run `id` to end. Returns false when it has ended, is ending already, or never was.
    pub async fn cancel(&self, id: &str) -> Result<bool, StoreError> {
        self.change(id, Command::Cancel).await
    }

    /// Executes runs until [`Runs::shut_down`] is called.
    pub async fn run(&self) {
        let mut attention = self.0.store.attention();
        loop {
            if let Err(error) = self.patrol().await {
                tracing::error!(%error, "runs cannot be looked through");
            }
            tokio::select! {
                () = self.0.shutdown.cancelled() => return,
                changed = attention.changed() => if changed.is_err() { return },
                () = tokio::time::sleep(PATROL) => {}
            }
        }
    }

    /// Lets go of all executions without ending their runs: the next life of this server takes them up again.
    pub async fn shut_down(&self) {
        self.0.shutdown.cancel();
        self.0.tasks.close();
        self.0.tasks.wait().await;
    }

    /// The runs that have not ended.
    pub async fn unended(&self) -> Result<Tally, StoreError> {
        let mut tally = Tally::new();
        for executor in self.executors() {
            for run in self.unfinished(executor.kind()).await? {
                *tally.entry((run.kind, run.state)).or_default() += 1;
            }
        }
        Ok(tally)
    }

    /// The runs that ended in this life of the server.
    pub fn ended(&self) -> Tally {
        lock(&self.0.ended).clone()
    }

    /// Takes back what lost servers left, then claims what waits, as far as there is room.
    async fn patrol(&self) -> Result<(), StoreError> {
        for executor in self.executors() {
            let kind = executor.kind();
            let unfinished = self.unfinished(kind).await?;
            for run in unfinished.iter().filter(|run| self.is_abandoned(run)) {
                tracing::info!(run = %run.id, kind, attempt = run.attempt, "taking up a run that its server left");
                self.change(&run.id, Command::Abandon(executor.recovery())).await?;
            }
            for run in unfinished.iter().filter(|run| run.state == State::Waiting) {
                if self.executing_count(kind) >= executor.concurrency() {
                    break;
                }
                let until = self.0.clock.after(LEASE);
                self.change(
                    &run.id,
                    Command::Claim {
                        holder: self.0.holder.clone(),
                        until,
                    },
                )
                .await?;
            }
        }
        Ok(())
    }

    fn executors(&self) -> Vec<Arc<dyn Executor>> {
        let executors = self
            .0
            .executors
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        executors.values().cloned().collect()
    }

    fn executor(&self, kind: &str) -> Option<Arc<dyn Executor>> {
        let executors = self
            .0
            .executors
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        executors.get(kind).cloned()
    }

    fn executing_count(&self, kind: &str) -> usize {
        lock(&self.0.executing)
            .values()
            .filter(|executing| executing.kind == kind)
            .count()
    }

    async fn unfinished(&self, kind: &'static str) -> Result<Vec<Run>, StoreError> {
        let read = move |snapshot: &Snapshot<'_>| {
            let mut runs = Vec::new();
            snapshot.visit(&UNFINISHED, &Range::prefix(&key![kind]), |entry| {
                runs.extend(snapshot.value(&RUNS, &key![entry.value()?])?);
                Ok::<_, StoreError>(ControlFlow::Continue(()))
            })?;
            Ok(runs)
        };
        self.0.store.read(read).await
    }

    /// Whether the server that holds `run` is surely gone: an earlier life of this one, or one that gave no sign of life.
    fn is_abandoned(&self, run: &Run) -> bool {
        let Some(lease) = &run.lease else { return false };
        let own_earlier_life = lease.holder.node == self.0.holder.node && lease.holder.life != self.0.holder.life;
        let lost = lease.holder != self.0.holder && lease.expires < self.0.clock.now();
        own_earlier_life || lost
    }

    /// Applies `command` to the run and does what follows from it. Returns false when the run's state refused it.
    pub(super) async fn change(&self, id: &str, command: Command) -> Result<bool, StoreError> {
        let engine = self.clone();
        let key = key![id];
        let written = self.0.store.write(move |transaction| {
            let Some(run) = transaction.value(&RUNS, &key)? else {
                return Ok(None);
            };
            let Ok((next, actions)) = apply(&run, command, engine.0.clock.now()) else {
                return Ok(None);
            };
            engine.keep(transaction, &next, &actions)?;
            Ok::<_, StoreError>(Some((next, actions)))
        });
        let Some((run, actions)) = written.await? else {
            return Ok(false);
        };
        for action in actions {
            self.act(&run, action);
        }
        Ok(true)
    }

    fn keep(&self, transaction: &Transaction<'_>, run: &Run, actions: &[Action]) -> Result<(), StoreError> {
        transaction.put(&RUNS, &key![&run.id], run)?;
        let executor = self.executor(&run.kind);
        if actions.contains(&Action::Execute)
            && let Some(executor) = &executor
        {
            executor.begin(run, transaction)?;
        }
        if run.state.is_final() {
            transaction.delete(&UNFINISHED, &unfinished_key(run))?;
            if let Some(executor) = &executor {
                executor.conclude(run, transaction)?;
            }
        }
        transaction.call_attention();
        Ok(())
    }

    fn act(&self, run: &Run, action: Action) {
        match action {
            Action::Execute => self.begin_execution(run.clone()),
            Action::InterruptExecution => {
                if let Some(executing) = lock(&self.0.executing).get(&run.id) {
                    executing.cancelled.cancel();
                }
            }
            Action::Conclude => {
                tracing::info!(run = %run.id, kind = %run.kind, state = ?run.state, "run ended");
                let mut ended = lock(&self.0.ended);
                *ended.entry((run.kind.clone(), run.state)).or_default() += 1;
            }
        }
    }

    fn begin_execution(&self, run: Run) {
        let Some(executor) = self.executor(&run.kind) else {
            return;
        };
        let cancelled = CancellationToken::new();
        let executing = Executing {
            kind: executor.kind(),
            cancelled: cancelled.clone(),
        };
        lock(&self.0.executing).insert(run.id.clone(), executing);
        let control = Control {
            runs: self.clone(),
            run_id: run.id.clone(),
            holder: self.0.holder.clone(),
            cancelled,
        };
        let engine = self.clone();
        self.0.tasks.spawn(async move {
            tokio::select! {
                () = engine.execute(&executor, &run, &control) => {}
                () = engine.0.shutdown.cancelled() => {}
            }
            lock(&engine.0.executing).remove(&run.id);
        });
    }

    async fn execute(&self, executor: &Arc<dyn Executor>, run: &Run, control: &Control) {
        let work = AssertUnwindSafe(executor.execute(run, control)).catch_unwind();
        let outcome = tokio::select! {
            outcome = work => outcome.unwrap_or_else(|panic| panicked(run, panic.as_ref())),
            () = self.keep_lease(run, control) => return,
        };
        let command = Command::Finish {
            holder: self.0.holder.clone(),
            outcome,
        };
        self.finish(run, command).await;
    }

    /// Writes the end down, again and again until the store takes it: a state that was reached must not be lost to a
    /// disk that is full for a while.
    async fn finish(&self, run: &Run, command: Command) {
        while let Err(error) = self.change(&run.id, command.clone()).await {
            tracing::error!(run = %run.id, %error, "the end of a run cannot be written down yet");
            tokio::time::sleep(PATROL).await;
        }
    }

    /// Renews the lease for as long as the run is ours; returns once it is not.
    async fn keep_lease(&self, run: &Run, control: &Control) {
        loop {
            tokio::time::sleep(HEARTBEAT).await;
            let until = self.0.clock.after(LEASE);
            match self
                .change(
                    &run.id,
                    Command::Renew {
                        holder: self.0.holder.clone(),
                        until,
                    },
                )
                .await
            {
                Ok(true) => {}
                Ok(false) => {
                    control.cancelled.cancel();
                    return;
                }
                Err(error) => tracing::warn!(run = %run.id, %error, "lease cannot be renewed"),
            }
        }
    }
}

fn panicked(run: &Run, panic: &(dyn std::any::Any + Send)) -> Outcome {
    let message = crate::store::panic_text(panic);
    tracing::error!(run = %run.id, kind = %run.kind, %message, "execution panicked");
    Outcome::Failed(Failure::new("InternalFailure", message))
}

fn unfinished_key(run: &Run) -> crate::store::Key {
    let order = u64::try_from(run.submitted.as_microsecond()).unwrap_or(0);
    key![&run.kind, order, &run.id]
}
