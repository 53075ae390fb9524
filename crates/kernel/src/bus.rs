//! Events, log lines and metrics: written down with the change that caused them, delivered to whoever reads them.
//!
//! A signal is kept in the store's outbox by the transaction that caused it and removed once every subscriber has taken
//! it, so that it is delivered at least once and in the order of the commits, also across a crash.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use crate::key;
use crate::store::{Collection, Range, Store, StoreError, Transaction};

const OUTBOX: Collection<Signal> = Collection::new("bus.outbox");
const BATCH: usize = 500;
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// Something that happened and that others may want to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Signal {
    Event(Event),
    Log(LogLine),
    Metric(Datum),
}

/// A state change, in EventBridge's terms.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub account: String,
    pub region: String,
    pub time: Timestamp,
    /// The service, for example `aws.glue`.
    pub source: String,
    pub detail_type: String,
    /// ARNs of what the event is about.
    pub resources: Vec<String>,
    pub detail: serde_json::Value,
}

/// One line of a log, in CloudWatch Logs' terms.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogLine {
    pub account: String,
    pub region: String,
    pub group: String,
    pub stream: String,
    pub time: Timestamp,
    pub message: String,
}

/// One measured value, in CloudWatch's terms.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Datum {
    pub account: String,
    pub region: String,
    pub time: Timestamp,
    /// For example `AWS/Athena`.
    pub namespace: String,
    pub name: String,
    /// Names and values, in the order in which they are shown.
    pub dimensions: Vec<(String, String)>,
    #[serde(deserialize_with = "number_or_nan")]
    pub value: f64,
    /// CloudWatch's unit, for example `Milliseconds`.
    pub unit: String,
}

/// JSON keeps what is no number as null; a signal that could not be read back would hold up all behind it.
fn number_or_nan<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or(f64::NAN))
}

/// A reader of the bus. It may see a signal twice after a crash, never out of order.
#[async_trait]
pub trait Subscriber: Send + Sync {
    /// For logs only.
    fn name(&self) -> &'static str;

    /// Takes `signals`; an error makes the bus offer the same batch again later, to every subscriber.
    async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError>;
}

impl Transaction<'_> {
    /// Leaves `signal` for the bus; it is delivered if and only if this transaction commits.
    pub fn signal(&self, signal: &Signal) -> Result<(), StoreError> {
        self.put(&OUTBOX, &key![self.next_version()], signal)?;
        self.call_attention();
        Ok(())
    }
}

/// Delivers signals from the outbox to the subscribers. Cloning is cheap.
#[derive(Clone)]
pub struct Bus {
    store: Store,
    subscribers: Arc<RwLock<Vec<Arc<dyn Subscriber>>>>,
}

impl std::fmt::Debug for Bus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Bus")
    }
}

impl Bus {
    pub fn new(store: Store) -> Self {
        Self {
            store,
            subscribers: Arc::default(),
        }
    }

    pub fn subscribe(&self, subscriber: Arc<dyn Subscriber>) {
        self.subscribers
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .push(subscriber);
    }

    /// Leaves `signals` for delivery, in one transaction of their own.
    pub async fn publish(&self, signals: Vec<Signal>) -> Result<(), StoreError> {
        self.store
            .write(move |transaction| signals.iter().try_for_each(|signal| transaction.signal(signal)))
            .await
    }

    /// Delivers signals as they are committed, until the task is aborted. Subscribe before starting.
    pub async fn run(self) {
        let mut attention = self.store.attention();
        loop {
            match self.deliver_waiting().await {
                Ok(()) => {
                    if attention.changed().await.is_err() {
                        return;
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "signals were not delivered and will be offered again");
                    tokio::time::sleep(RETRY_AFTER).await;
                }
            }
        }
    }

    /// Delivers everything that waits in the outbox now.
    pub async fn deliver_waiting(&self) -> Result<(), StoreError> {
        loop {
            let everything = Range::prefix(&key![]);
            let page = self
                .store
                .read(move |snapshot| snapshot.page(&OUTBOX, &everything, BATCH))
                .await?;
            let Some((last_key, _)) = page.entries.last().cloned() else {
                return Ok(());
            };
            let signals: Vec<Signal> = page.entries.into_iter().map(|(_, versioned)| versioned.value).collect();
            self.deliver(&signals).await?;
            let delivered = Range::prefix(&key![]).through(&last_key);
            self.store
                .write(move |transaction| transaction.delete_range(&OUTBOX, &delivered))
                .await?;
        }
    }

    async fn deliver(&self, signals: &[Signal]) -> Result<(), StoreError> {
        let subscribers = self
            .subscribers
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clone();
        for subscriber in subscribers {
            let received = subscriber.receive(signals).await;
            received
                .inspect_err(|error| tracing::warn!(subscriber = subscriber.name(), %error, "subscriber failed"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[derive(Default)]
    struct Recorder {
        seen: Mutex<Vec<String>>,
        failures_left: Mutex<u32>,
    }

    #[async_trait]
    impl Subscriber for Recorder {
        fn name(&self) -> &'static str {
            "recorder"
        }

        async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError> {
            let mut failures_left = self.failures_left.lock().unwrap();
            if *failures_left > 0 {
                *failures_left -= 1;
                return Err(StoreError::Closed);
            }
            let messages = signals.iter().map(|signal| match signal {
                Signal::Log(line) => line.message.clone(),
                other => format!("{other:?}"),
            });
            self.seen.lock().unwrap().extend(messages);
            Ok(())
        }
    }

    fn line(message: &str) -> Signal {
        Signal::Log(LogLine {
            account: "1".into(),
            region: "r".into(),
            group: "g".into(),
            stream: "s".into(),
            time: Timestamp::UNIX_EPOCH,
            message: message.into(),
        })
    }

    #[tokio::test]
    async fn committed_signals_arrive_once_and_in_order_and_rolled_back_ones_never() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let bus = Bus::new(store.clone());
        let recorder = Arc::new(Recorder::default());
        bus.subscribe(recorder.clone());
        bus.publish(vec![line("one"), line("two")]).await.unwrap();
        let rolled_back = store.write(|transaction| {
            transaction.signal(&line("never"))?;
            Err::<(), _>(StoreError::Closed)
        });
        assert!(rolled_back.await.is_err());
        bus.deliver_waiting().await.unwrap();
        bus.deliver_waiting().await.unwrap();
        assert_eq!(*recorder.seen.lock().unwrap(), ["one", "two"]);
    }

    #[tokio::test]
    async fn a_failed_delivery_is_offered_again_after_reopening() {
        let folder = tempfile::tempdir().unwrap();
        {
            let bus = Bus::new(Store::open(folder.path()).unwrap());
            bus.subscribe(Arc::new(Recorder {
                failures_left: Mutex::new(1),
                ..Recorder::default()
            }));
            bus.publish(vec![line("kept")]).await.unwrap();
            assert!(bus.deliver_waiting().await.is_err());
        }
        let bus = Bus::new(Store::open(folder.path()).unwrap());
        let recorder = Arc::new(Recorder::default());
        bus.subscribe(recorder.clone());
        bus.deliver_waiting().await.unwrap();
        assert_eq!(*recorder.seen.lock().unwrap(), ["kept"]);
    }
}
