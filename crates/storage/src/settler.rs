//! Forgets promises of the journal once the file work they promised is durable.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use headwater_kernel::Store;
use tokio::sync::Notify;

use crate::error::{StorageError, blocking};
use crate::journal;
use crate::layout::Layout;

/// How long settled work gathers before it is made durable together.
const GATHERING: Duration = Duration::from_millis(250);

/// File work that was done, but may not be on disk.
#[derive(Debug)]
pub(crate) struct Settled {
    generation: String,
    bucket: String,
    key: String,
}

impl Settled {
    pub(crate) fn of(generation: &str, bucket: &str, key: &str) -> Self {
        Self {
            generation: generation.to_owned(),
            bucket: bucket.to_owned(),
            key: key.to_owned(),
        }
    }
}

/// The queue of settled work; the task that serves it ends with the storage.
#[derive(Debug)]
pub(crate) struct Settler {
    queue: Arc<Queue>,
    task: tokio::task::JoinHandle<()>,
}

#[derive(Debug)]
struct Queue {
    waiting: Mutex<Vec<Settled>>,
    filled: Notify,
    /// Held while a batch is made durable.
    at_work: tokio::sync::Mutex<()>,
    store: Store,
    layout: Arc<Layout>,
}

impl Settler {
    pub(crate) fn start(store: Store, layout: Arc<Layout>) -> Self {
        let queue = Arc::new(Queue {
            waiting: Mutex::default(),
            filled: Notify::new(),
            at_work: tokio::sync::Mutex::default(),
            store,
            layout,
        });
        let served = Arc::clone(&queue);
        let task = tokio::spawn(async move {
            loop {
                served.filled.notified().await;
                tokio::time::sleep(GATHERING).await;
                served.serve().await;
            }
        });
        Self { queue, task }
    }

    pub(crate) fn settled(&self, work: Settled) {
        self.queue.add([work]);
    }

    pub(crate) async fn settle_now(&self) {
        self.queue.serve().await;
    }
}

impl Drop for Settler {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Queue {
    fn add(&self, work: impl IntoIterator<Item = Settled>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).extend(work);
        self.filled.notify_one();
    }

    async fn serve(&self) {
        let _at_work = self.at_work.lock().await;
        let batch = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        if batch.is_empty() {
            return;
        }
        let promises = batch.len();
        if let Err(error) = self.forget_durably(batch).await {
            // The promises stay in the journal: the next start looks at them again.
            tracing::warn!(%error, promises, "settled file work is not forgotten");
        }
    }

    async fn forget_durably(&self, batch: Vec<Settled>) -> Result<(), StorageError> {
        let layout = Arc::clone(&self.layout);
        let generations = blocking(move || {
            let objects = batch.iter().map(|work| (work.bucket.as_str(), work.key.as_str()));
            layout
                .make_durable(objects)
                .map_err(StorageError::disk("sync of settled files"))?;
            Ok(batch.into_iter().map(|work| work.generation).collect())
        });
        Ok(journal::forget(&self.store, generations.await?).await?)
    }
}
