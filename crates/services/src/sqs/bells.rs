//! What wakes long polls: one bell per queue, rung when a message can be received there.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

/// The bells of the queues that somebody waits at, by queue id. Cloning is cheap.
#[derive(Clone, Default)]
pub struct Bells(Arc<Mutex<HashMap<String, Arc<Notify>>>>);

impl fmt::Debug for Bells {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Bells")
    }
}

impl Bells {
    /// The bell of a queue; listen to it before looking at the queue.
    pub fn of(&self, queue: &str) -> Arc<Notify> {
        let mut bells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(bells.entry(queue.to_owned()).or_default())
    }

    /// Wakes everybody who waits at the queue.
    pub fn ring(&self, queue: &str) {
        let mut bells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(bell) = bells.get(queue) else { return };
        bell.notify_waiters();
        let nobody_listens = Arc::strong_count(bell) == 1;
        if nobody_listens {
            bells.remove(queue);
        }
    }
}
