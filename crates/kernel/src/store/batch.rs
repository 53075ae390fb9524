//! The one writer: a thread that runs waiting transactions together and commits them with one fsync.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};

use rusqlite::Connection;
use tokio::sync::{oneshot, watch};

use super::collection::Transaction;
use super::error::{StoreError, panic_text};
use super::sqlite;

/// How many transactions share one commit at most.
const LARGEST_BATCH: usize = 512;

/// Tells a caller how its transaction ended, once the commit is decided.
type Reply = Box<dyn FnOnce(Option<&StoreError>) + Send>;

/// A transaction that waits for its turn: returns whether its effects are to be kept, and whom to tell.
type Job = Box<dyn FnOnce(&Transaction<'_>) -> (bool, Reply) + Send>;

/// The sending side of the writer thread.
#[derive(Debug, Clone)]
pub(super) struct Writer {
    jobs: mpsc::Sender<Job>,
    attention: watch::Sender<u64>,
    commits: Arc<AtomicU64>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Result<Self, StoreError> {
        let (jobs, waiting) = mpsc::channel();
        let attention = watch::Sender::new(0);
        let commits = Arc::new(AtomicU64::new(0));
        let mut thread = WriterThread {
            last_version: Cell::new(sqlite::last_version(&connection)?),
            connection,
            attention: attention.clone(),
            commits: Arc::clone(&commits),
        };
        std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || thread.run(&waiting))
            .map_err(|error| StoreError::Backend(error.to_string()))?;
        Ok(Self {
            jobs,
            attention,
            commits,
        })
    }

    /// Changes after each commit that left work for the bus or for runs.
    pub(super) fn attention(&self) -> watch::Receiver<u64> {
        self.attention.subscribe()
    }

    /// How many commits were made since the start.
    pub(super) fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }

    pub(super) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move |transaction| {
            let result = run_caught(work, transaction);
            let keep = result.is_ok();
            let reply: Reply = Box::new(move |failure| {
                let ended = match (result, failure) {
                    (Ok(_), Some(failure)) => Err(failure.clone().into()),
                    (result, _) => result,
                };
                // The caller may have given up waiting; the commit stands all the same.
                let _ = sender.send(ended);
            });
            (keep, reply)
        });
        if self.jobs.send(job).is_err() {
            return Err(StoreError::Closed.into());
        }
        receiver.await.unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }
}

fn run_caught<T, E, F>(work: F, transaction: &Transaction<'_>) -> Result<T, E>
where
    F: FnOnce(&Transaction<'_>) -> Result<T, E>,
    E: From<StoreError>,
{
    let caught = catch_unwind(AssertUnwindSafe(|| work(transaction)));
    caught.unwrap_or_else(|panic| Err(StoreError::Panicked(panic_text(panic.as_ref())).into()))
}

/// The state of the writer thread.
struct WriterThread {
    connection: Connection,
    last_version: Cell<u64>,
    attention: watch::Sender<u64>,
    commits: Arc<AtomicU64>,
}

impl WriterThread {
    /// Serves until every sender is gone.
    fn run(&mut self, waiting: &mpsc::Receiver<Job>) {
        while let Ok(first) = waiting.recv() {
            let more = waiting.try_iter().take(LARGEST_BATCH - 1);
            let batch: Vec<Job> = std::iter::once(first).chain(more).collect();
            self.commit_batch(batch);
        }
    }

    fn commit_batch(&mut self, batch: Vec<Job>) {
        let attention = Cell::new(false);
        let mut replies = Vec::with_capacity(batch.len());
        let outcome = self.run_batch(batch, &attention, &mut replies);
        if let Err(error) = &outcome {
            // Versions that were handed out are not given again, although nobody will see these.
            tracing::error!(%error, "store commit failed");
        }
        if outcome.is_ok() {
            self.commits.fetch_add(1, Ordering::Relaxed);
        }
        for reply in replies {
            reply(outcome.as_ref().err());
        }
        if outcome.is_ok() && attention.get() {
            self.attention.send_modify(|count| *count += 1);
        }
    }

    fn run_batch(
        &mut self,
        batch: Vec<Job>,
        attention: &Cell<bool>,
        replies: &mut Vec<Reply>,
    ) -> Result<(), StoreError> {
        let version_before = self.last_version.get();
        let mut jobs = batch.into_iter();
        let result = self
            .connection
            .transaction()
            .map_err(StoreError::from)
            .and_then(|mut commit| {
                for job in jobs.by_ref() {
                    let savepoint = commit.savepoint()?;
                    let transaction = Transaction::of(&*savepoint, &self.last_version, attention);
                    let (keep, reply) = job(&transaction);
                    replies.push(reply);
                    // A savepoint that is dropped without commit rolls back.
                    if keep {
                        savepoint.commit()?;
                    }
                }
                if self.last_version.get() != version_before {
                    sqlite::keep_last_version(&commit, self.last_version.get())?;
                }
                Ok(commit.commit()?)
            });
        // Jobs that never ran are dropped; their callers see the store closed for them, not success.
        drop(jobs);
        result
    }
}
