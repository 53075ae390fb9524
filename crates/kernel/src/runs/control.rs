//! What an execution can ask and tell while it works.

use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::engine::Runs;
use super::run::{Command, Holder};
use crate::store::StoreError;

/// The line between an execution and the engine that runs it.
#[derive(Debug, Clone)]
pub struct Control {
    pub(super) runs: Runs,
    pub(super) run_id: String,
    pub(super) holder: Holder,
    pub(super) cancelled: CancellationToken,
}

impl Control {
    /// Fires when the run is to end early; the executor then returns [`super::Outcome::Stopped`].
    pub fn cancelled(&self) -> &CancellationToken {
        &self.cancelled
    }

    pub fn is_cancelled(&self) -> bool {
        self.cancelled.is_cancelled()
    }

    /// Keeps what was reached, for a later attempt to go on from.
    ///
    /// # Errors
    /// A [`StoreError`]. A run that this server has lost meanwhile keeps nothing, and its execution is cancelled.
    pub async fn save_progress(&self, progress: Value) -> Result<(), StoreError> {
        let command = Command::Save {
            holder: self.holder.clone(),
            progress,
        };
        if !self.runs.change(&self.run_id, command).await? {
            self.cancelled.cancel();
        }
        Ok(())
    }
}
