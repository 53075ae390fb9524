//! Deliveries: what targets still have to get, kept until they took it.
//!
//! Source: EventBridge user guide, "How EventBridge retries delivering events": up to 185 times within 24 hours unless the
//! target says otherwise, waiting longer each time; then to the dead letter queue.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_kernel::{Clock, Collection, Datum, Range, Signal, Store, StoreError, Transaction, id, key};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::Notify;

/// By milliseconds at which the delivery is due, and a time-ordered id.
const PENDING: Collection<Delivery> = Collection::new("events.deliveries");

const FIRST_RETRY: Duration = Duration::from_secs(1);
const LONGEST_RETRY: Duration = Duration::from_mins(10);
const BATCH: usize = 200;
pub const MOST_ATTEMPTS: u32 = 185;
pub const LONGEST_AGE: i64 = 24 * 60 * 60;

/// Something that takes events, known by what its ARNs begin with.
#[async_trait]
pub trait Target: Send + Sync {
    /// What the ARNs begin with, for example `arn:aws:logs:`.
    fn prefix(&self) -> &'static str;

    /// Whether `arn` is a target of this kind; by its beginning, unless only some resources of a service are targets.
    fn takes(&self, arn: &str) -> bool {
        arn.starts_with(self.prefix())
    }

    /// Takes one delivery. It may come twice; an error makes it come again.
    async fn deliver(&self, delivery: &Delivery) -> Result<(), Error>;
}

/// One payload on its way to one target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    pub account: String,
    pub region: String,
    pub target_arn: String,
    /// The id that the target has in its rule, or the schedule's name.
    pub target_id: String,
    /// The ARN of the rule or schedule that sends it.
    pub sender_arn: String,
    /// The event's own id, whatever the payload was made of; a schedule has none.
    #[serde(default)]
    pub event_id: Option<String>,
    pub payload: String,
    /// The target's own parameters as they were put, for example `SqsParameters`.
    pub parameters: Value,
    pub role_arn: Option<String>,
    /// What goes beside the payload: to a dead letter queue, why it came there.
    pub attributes: BTreeMap<String, String>,
    pub created: Timestamp,
    pub attempts: u32,
    pub most_attempts: u32,
    /// In seconds.
    pub longest_age: i64,
    pub dead_letter_queue: Option<String>,
}

/// The targets that are joined, and the deliveries that wait for them. Cloning is cheap.
#[derive(Clone)]
pub struct Deliveries {
    store: Store,
    clock: Clock,
    targets: Arc<RwLock<Vec<Arc<dyn Target>>>>,
    wake: Arc<Notify>,
}

impl std::fmt::Debug for Deliveries {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Deliveries")
    }
}

impl Deliveries {
    pub fn new(store: Store, clock: Clock) -> Self {
        Self {
            store,
            clock,
            targets: Arc::default(),
            wake: Arc::default(),
        }
    }

    /// Joins a kind of target. The longest prefix that fits an ARN wins.
    pub fn join(&self, target: Arc<dyn Target>) {
        self.targets
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .push(target);
    }

    pub fn target(&self, arn: &str) -> Option<Arc<dyn Target>> {
        let targets = self.targets.read().unwrap_or_else(PoisonError::into_inner);
        let fitting = targets.iter().filter(|target| target.takes(arn));
        fitting.max_by_key(|target| target.prefix().len()).cloned()
    }

    /// Says that deliveries were left.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    pub async fn woken(&self) {
        self.wake.notified().await;
    }

    /// Delivers all that is due now; deliveries that fail come back later.
    pub async fn deliver_due(&self) -> Result<(), StoreError> {
        loop {
            let now = self.clock.now();
            let due = Range::prefix(&key![]).before(&key![milliseconds(now) + 1]);
            let page = self
                .store
                .read(move |snapshot| snapshot.page(&PENDING, &due, BATCH))
                .await?;
            if page.entries.is_empty() {
                return Ok(());
            }
            let work = page
                .entries
                .into_iter()
                .map(|(place, found)| self.deliver(place, found.value, now));
            let ended = futures::future::join_all(work).await;
            ended.into_iter().collect::<Result<(), StoreError>>()?;
        }
    }

    async fn deliver(
        &self,
        place: headwater_kernel::Key,
        delivery: Delivery,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let taken = match self.target(&delivery.target_arn) {
            Some(target) => target.deliver(&delivery).await,
            None => Err(Error::not_supported(
                "Events",
                &format!("the target {}", delivery.target_arn),
            )),
        };
        self.store
            .write(move |transaction| {
                transaction.delete(&PENDING, &place)?;
                match taken {
                    Ok(()) => measure(transaction, &delivery, "Invocations", now),
                    Err(error) => failed(transaction, delivery, &error, now),
                }
            })
            .await
    }
}

fn milliseconds(time: Timestamp) -> u64 {
    u64::try_from(time.as_millisecond()).unwrap_or(0)
}

/// Leaves a delivery; it is made if and only if the transaction commits.
pub fn leave(transaction: &Transaction<'_>, delivery: &Delivery, due: Timestamp) -> Result<(), StoreError> {
    transaction.put(&PENDING, &key![milliseconds(due), id::ordered()], delivery)?;
    Ok(())
}

/// Once more later, or to the dead letter queue.
fn failed(
    transaction: &Transaction<'_>,
    mut delivery: Delivery,
    error: &Error,
    now: Timestamp,
) -> Result<(), StoreError> {
    delivery.attempts += 1;
    let wait = FIRST_RETRY
        .saturating_mul(2u32.saturating_pow(delivery.attempts - 1))
        .min(LONGEST_RETRY);
    let due = now.saturating_add(wait).unwrap_or(Timestamp::MAX);
    let end = delivery
        .created
        .saturating_add(SignedDuration::from_secs(delivery.longest_age));
    let is_too_old = end.is_ok_and(|end| due > end);
    // What no target takes is no better for waiting.
    let is_permanent = error.status == 501 || error.status == 404;
    if !is_too_old && !is_permanent && delivery.attempts <= delivery.most_attempts {
        return leave(transaction, &delivery, due);
    }
    tracing::warn!(target_arn = delivery.target_arn, sender = delivery.sender_arn, %error, "delivery given up");
    measure(transaction, &delivery, "FailedInvocations", now)?;
    match delivery.dead_letter_queue.take() {
        Some(queue) => leave(transaction, &dead_letter(delivery, queue, error, is_too_old, now), now),
        None => Ok(()),
    }
}

/// Source: EventBridge user guide, "Using dead-letter queues": the attributes that tell what happened.
fn dead_letter(delivery: Delivery, queue: String, error: &Error, is_too_old: bool, now: Timestamp) -> Delivery {
    let condition = if is_too_old {
        "MaximumEventAgeInSeconds"
    } else {
        "MaximumRetryAttempts"
    };
    let attributes = [
        ("ERROR_CODE", error.code.to_string()),
        ("ERROR_MESSAGE", error.message.clone()),
        ("EXHAUSTED_RETRY_CONDITION", condition.to_owned()),
        ("RETRY_ATTEMPTS", delivery.attempts.saturating_sub(1).to_string()),
        ("RULE_ARN", delivery.sender_arn.clone()),
        ("TARGET_ARN", delivery.target_arn.clone()),
    ];
    Delivery {
        target_arn: queue,
        parameters: Value::Null,
        attributes: attributes.map(|(name, value)| (name.to_owned(), value)).into(),
        created: now,
        attempts: 0,
        most_attempts: MOST_ATTEMPTS,
        longest_age: LONGEST_AGE,
        ..delivery
    }
}

/// Rules measure what they do in `AWS/Events`.
fn measure(transaction: &Transaction<'_>, delivery: &Delivery, name: &str, now: Timestamp) -> Result<(), StoreError> {
    let Some((_, rule)) = delivery.sender_arn.split_once(":rule/") else {
        return Ok(());
    };
    let rule = rule.rsplit('/').next().unwrap_or(rule);
    transaction.signal(&Signal::Metric(Datum {
        account: delivery.account.clone(),
        region: delivery.region.clone(),
        time: now,
        namespace: "AWS/Events".to_owned(),
        name: name.to_owned(),
        dimensions: vec![("RuleName".to_owned(), rule.to_owned())],
        value: 1.0,
        unit: "Count".to_owned(),
    }))
}
