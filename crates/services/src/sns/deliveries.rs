//! The worker that delivers what was published: durable, at least once, driven by the clock.
//!
//! Deliveries lie in a collection ordered by when they are due, and not in kernel's Runs: there are many, each is small,
//! they retry for days, and those of FIFO topics keep their order. A delivery is removed only once the subscriber has
//! taken it, so that a kill makes it happen again, never get lost.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use headwater_api::Error;
use headwater_kernel::store::Part;
use headwater_kernel::{Key, Range, StoreError, key};
use jiff::Timestamp;
use tokio::sync::Semaphore;

use super::SnsFace;
use super::records::{DELIVERIES, Delivery, SUBSCRIPTIONS, Subscription, TOPICS, Topic};
use super::senders::Failure;

/// Deliveries under way at the same time, of all subscriptions and of one.
const MOST_AT_ONCE: usize = 64;
const MOST_PER_SUBSCRIPTION: usize = 8;
/// How many due deliveries are looked at in one round.
const HORIZON: usize = 5_000;
const LOOK_AGAIN: Duration = Duration::from_mins(1);

/// What is under way, shared by the rounds and the tasks that they start.
#[derive(Debug, Clone, Default)]
struct UnderWay(Arc<Mutex<Vec<(Key, String)>>>);

impl UnderWay {
    fn with<T>(&self, work: impl FnOnce(&mut Vec<(Key, String)>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn end(&self, key: &Key) {
        self.with(|all| all.retain(|(there, _)| there != key));
    }
}

impl SnsFace {
    /// Delivers until the task is aborted.
    pub async fn run(self) {
        let (under_way, places) = (UnderWay::default(), Arc::new(Semaphore::new(MOST_AT_ONCE)));
        let mut tidy_due = self.clock.now();
        loop {
            if self.clock.now() >= tidy_due {
                tidy_due = self.clock.after(LOOK_AGAIN);
                if let Err(error) = self.forget_old().await {
                    tracing::warn!(%error, "old deduplication ids cannot be forgotten yet");
                }
            }
            let next = self.begin_due(&under_way, &places).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "deliveries cannot be looked through");
                None
            });
            let latest = self.clock.after(LOOK_AGAIN);
            let wake = next.map_or(latest, |next| instant(next).min(latest));
            tokio::select! {
                () = self.work.notified() => {}
                () = self.clock.sleep_until(wake) => {}
            }
        }
    }

    /// Begins what is due and has room; says when the next delivery is due after now.
    async fn begin_due(&self, under_way: &UnderWay, places: &Arc<Semaphore>) -> Result<Option<u64>, Error> {
        let now = self.now();
        let busy = under_way.with(|all| all.clone());
        let room = places.available_permits();
        let found = self.read(move |snapshot| {
            let mut round = Round::new(busy, room, now);
            snapshot.visit(&DELIVERIES, &Range::prefix(&Key::new()), |entry| {
                if due_of(&entry.key) > now {
                    round.note_next(due_of(&entry.key));
                    return Ok(ControlFlow::Break(()));
                }
                Ok::<_, StoreError>(round.look_at(entry.key.clone(), entry.value()?))
            })?;
            Ok(round)
        });
        let round = found.await?;
        for (key, delivery) in round.chosen {
            let Ok(place) = Arc::clone(places).try_acquire_owned() else {
                break;
            };
            under_way.with(|all| all.push((key.clone(), delivery.subscription.arn())));
            let (face, under_way) = (self.clone(), under_way.clone());
            tokio::spawn(async move {
                if let Err(error) = face.deliver(&key, delivery).await {
                    tracing::warn!(%error, "the end of a delivery cannot be written down");
                }
                under_way.end(&key);
                drop(place);
                face.work.notify_one();
            });
        }
        Ok(round.next)
    }

    /// One try, and what follows from its end.
    async fn deliver(&self, key: &Key, delivery: Delivery) -> Result<(), Error> {
        let name = delivery.subscription.clone();
        let found = self.read(move |snapshot| {
            let topic = snapshot.value(&TOPICS, &name.topic.key())?;
            Ok(topic.zip(snapshot.value(&SUBSCRIPTIONS, &name.key())?))
        });
        let Some((topic, subscription)) = found.await? else {
            // Unsubscribed meanwhile.
            return self.forget(key).await;
        };
        match self.senders.send(&subscription, &delivery).await {
            Ok(()) => self.forget(key).await,
            Err(failure) => self.failed(key, delivery, &topic, &subscription, failure).await,
        }
    }

    async fn failed(
        &self,
        key: &Key,
        mut delivery: Delivery,
        topic: &Topic,
        subscription: &Subscription,
        failure: Failure,
    ) -> Result<(), Error> {
        delivery.failures += 1;
        let retries = subscription.retries(topic);
        let arn = delivery.subscription.arn();
        let delay = retries.delay(delivery.failures).filter(|_| failure.may_pass);
        tracing::info!(
            subscription = arn,
            failures = delivery.failures,
            reason = failure.reason,
            ?delay,
            "delivery failed"
        );
        if let Some(delay) = delay {
            return self.put_off(key, delivery, delay).await;
        }
        if let Some(queue) = subscription.dead_letter_queue() {
            let buried = self.senders.bury(subscription, &delivery, &queue).await;
            if let Err(failure) = buried {
                tracing::warn!(
                    subscription = arn,
                    reason = failure.reason,
                    "dead letter queue does not take a message"
                );
                if failure.may_pass {
                    return self.put_off(key, delivery, Duration::from_secs(20)).await;
                }
            }
        }
        self.forget(key).await
    }

    async fn put_off(&self, key: &Key, mut delivery: Delivery, delay: Duration) -> Result<(), Error> {
        let due = self.now() + u64::try_from(delay.as_millis()).unwrap_or(u64::MAX / 2);
        delivery.not_before = due;
        let before = key.clone();
        self.write(move |transaction| {
            // Of a FIFO topic: it stays where it is, and holds up those behind it.
            let keeps_place = delivery.subscription.topic.is_fifo();
            let after = if keeps_place {
                before.clone()
            } else {
                key![due, sequence_of(&before)]
            };
            transaction.delete(&DELIVERIES, &before)?;
            transaction.put(&DELIVERIES, &after, &delivery)?;
            Ok(())
        })
        .await
    }

    async fn forget(&self, key: &Key) -> Result<(), Error> {
        let key = key.clone();
        self.write(move |transaction| Ok(transaction.delete(&DELIVERIES, &key).map(|_| ())?))
            .await
    }
}

/// What one look through the due deliveries finds.
struct Round {
    busy: HashSet<Key>,
    /// Subscriptions of deliveries under way, each as often as it has some.
    subscriptions: Vec<String>,
    /// Lines of FIFO topics that somebody ahead holds up.
    held_up: HashSet<String>,
    room: usize,
    now: u64,
    looked_at: usize,
    chosen: Vec<(Key, Delivery)>,
    next: Option<u64>,
}

impl Round {
    fn new(busy: Vec<(Key, String)>, room: usize, now: u64) -> Self {
        let (keys, subscriptions) = busy.into_iter().unzip();
        Self {
            busy: keys,
            subscriptions,
            held_up: HashSet::new(),
            room,
            now,
            looked_at: 0,
            chosen: Vec::new(),
            next: None,
        }
    }

    fn note_next(&mut self, due: u64) {
        self.next = Some(self.next.map_or(due, |next| next.min(due)));
    }

    /// Takes the delivery along if it can begin now.
    fn look_at(&mut self, key: Key, delivery: Delivery) -> ControlFlow<()> {
        self.looked_at += 1;
        if self.looked_at > HORIZON || self.chosen.len() >= self.room {
            return ControlFlow::Break(());
        }
        let arn = delivery.subscription.arn();
        let is_fifo = delivery.subscription.topic.is_fifo();
        let is_busy = self.busy.contains(&key);
        if is_fifo && !self.held_up.insert(arn.clone()) {
            return ControlFlow::Continue(());
        }
        if delivery.not_before > self.now {
            self.note_next(delivery.not_before);
            return ControlFlow::Continue(());
        }
        let others = self.subscriptions.iter().filter(|there| **there == arn).count();
        if !is_busy && others < MOST_PER_SUBSCRIPTION {
            self.subscriptions.push(arn);
            self.chosen.push((key, delivery));
        }
        ControlFlow::Continue(())
    }
}

fn due_of(key: &Key) -> u64 {
    number(key.parts().first())
}

fn sequence_of(key: &Key) -> u64 {
    number(key.parts().get(1))
}

fn number(part: Option<&Part>) -> u64 {
    match part {
        Some(Part::Number(number)) => *number,
        _ => 0,
    }
}

fn instant(milliseconds: u64) -> Timestamp {
    let milliseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX);
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::MAX)
}
