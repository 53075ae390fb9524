//! Threads of their own for queries: work that never pauses must not keep the server from answering.

use std::future::Future;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio_util::task::AbortOnDropHandle;

use crate::error::{QueryError, Result};

/// A runtime for queries alone. Without one (the system gave no threads) queries run where they are called.
#[derive(Debug)]
pub(super) struct Threads(Option<Runtime>);

impl Threads {
    pub(super) fn new(count: usize) -> Self {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(count.max(1)).thread_name("query").enable_all();
        let runtime = builder.build();
        Self(
            runtime
                .inspect_err(|error| tracing::error!(%error, "no threads for queries"))
                .ok(),
        )
    }

    /// Runs `work` to its end; dropping the returned future ends it.
    ///
    /// # Errors
    /// When `work` panicked.
    pub(super) async fn run<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Result<T> {
        let handle = self
            .0
            .as_ref()
            .map_or_else(Handle::current, |runtime| runtime.handle().clone());
        let task = AbortOnDropHandle::new(handle.spawn(work));
        task.await.map_err(|error| QueryError::internal(error.to_string()))
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        // A runtime may not wait for its threads on a thread of another one.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
