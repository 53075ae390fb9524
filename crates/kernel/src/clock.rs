//! Time, as the whole server sees it: the machine's clock, or one that a test moves.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

/// The only source of wall-clock time. Cloning is cheap and all clones tell the same time.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    System,
    Manual(Arc<watch::Sender<Timestamp>>),
}

/// The hand of a manual clock.
#[derive(Debug, Clone)]
pub struct Hand(Arc<watch::Sender<Timestamp>>);

/// The longest single wait on the machine's clock: after it the clock is read again, so that a jump of the
/// wall clock delays a wake-up by no more than this.
const LONGEST_NAP: Duration = Duration::from_secs(1);

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands at `start` until its [`Hand`] moves it.
    pub fn manual(start: Timestamp) -> (Self, Hand) {
        let sender = Arc::new(watch::Sender::new(start));
        (Self(Source::Manual(Arc::clone(&sender))), Hand(sender))
    }

    pub fn now(&self) -> Timestamp {
        match &self.0 {
            #[allow(
                clippy::disallowed_methods,
                reason = "this is the one place that reads the machine's clock"
            )]
            Source::System => Timestamp::now(),
            Source::Manual(time) => *time.borrow(),
        }
    }

    /// Returns once [`Clock::now`] is at or past `instant`.
    pub async fn sleep_until(&self, instant: Timestamp) {
        match &self.0 {
            Source::System => self.nap_until(instant).await,
            Source::Manual(time) => {
                // The sender lives in `self`, so waiting cannot fail.
                let _ = time.subscribe().wait_for(|now| *now >= instant).await;
            }
        }
    }

    /// Returns once `duration` has passed on this clock.
    pub async fn sleep(&self, duration: Duration) {
        self.sleep_until(self.after(duration)).await;
    }

    /// The instant `duration` from now; saturates at the end of time.
    pub fn after(&self, duration: Duration) -> Timestamp {
        self.now().checked_add(duration).unwrap_or(Timestamp::MAX)
    }

    async fn nap_until(&self, instant: Timestamp) {
        loop {
            let Ok(left) = Duration::try_from(instant.duration_since(self.now())) else {
                return;
            };
            if left.is_zero() {
                return;
            }
            tokio::time::sleep(left.min(LONGEST_NAP)).await;
        }
    }
}

impl Hand {
    /// Moves the clock on by `duration` and wakes whoever waited for that.
    pub fn advance(&self, duration: Duration) {
        self.0
            .send_modify(|now| *now = now.checked_add(duration).unwrap_or(Timestamp::MAX));
    }

    /// Sets the clock, also backwards.
    pub fn set(&self, instant: Timestamp) {
        self.0.send_replace(instant);
    }
}

/// A lock that outlives a panic of its holder: what it guards is replaced whole, never left half changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_manual_clock_wakes_sleepers_when_it_is_moved() {
        let (clock, hand) = Clock::manual(Timestamp::UNIX_EPOCH);
        let sleeper = clock.clone();
        let task = tokio::spawn(async move { sleeper.sleep(Duration::from_hours(1)).await });
        tokio::task::yield_now().await;
        hand.advance(Duration::from_secs(3599));
        tokio::task::yield_now().await;
        assert!(!task.is_finished());
        hand.advance(Duration::from_secs(1));
        task.await.unwrap();
        assert_eq!(clock.now().as_second(), 3600);
    }
}
