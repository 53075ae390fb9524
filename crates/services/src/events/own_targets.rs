//! The targets that are joined here: other event buses, and log groups.

use async_trait::async_trait;
use headwater_api::Error;
use headwater_kernel::{Clock, LogLine, Signal, Store, StoreError};
use serde_json::Value;

use super::delivery::{Deliveries, Delivery, Target};
use super::ingest::{Origin, ingest};
use super::records::BusPlace;

/// Events that go on to another bus.
pub struct Buses {
    pub store: Store,
    pub clock: Clock,
    pub deliveries: Deliveries,
}

#[async_trait]
impl Target for Buses {
    fn prefix(&self) -> &'static str {
        "arn:aws:events:"
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), Error> {
        let unreadable = || Error::new("ValidationException", 404, "only whole events go to an event bus");
        let bus = BusPlace::of_arn(&delivery.target_arn).ok_or_else(unreadable)?;
        let event: Value = serde_json::from_str(&delivery.payload).map_err(|_| unreadable())?;
        let now = self.clock.now();
        let taken = self
            .store
            .write(move |transaction| ingest(transaction, &bus, &event, Origin::Put, now));
        taken
            .await
            .map_err(|error: StoreError| Error::internal(error.to_string()))?;
        self.deliveries.wake();
        Ok(())
    }
}

/// Events that become lines of a log group, one stream per rule. They go over the bus, as all lines of services do.
pub struct LogGroups {
    pub store: Store,
    pub clock: Clock,
}

#[async_trait]
impl Target for LogGroups {
    fn prefix(&self) -> &'static str {
        "arn:aws:logs:"
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), Error> {
        let group = delivery.target_arn.split_once(":log-group:").map(|(_, group)| group);
        let Some(group) = group else {
            return Err(Error::new("ValidationException", 404, "the ARN names no log group"));
        };
        let line = LogLine {
            account: delivery.account.clone(),
            region: delivery.region.clone(),
            group: group.trim_end_matches(":*").to_owned(),
            stream: delivery.sender_arn.rsplit('/').next().unwrap_or("events").to_owned(),
            time: self.clock.now(),
            message: delivery.payload.clone(),
        };
        let left = self
            .store
            .write(move |transaction| transaction.signal(&Signal::Log(line)));
        left.await
            .map_err(|error: StoreError| Error::internal(error.to_string()))
    }
}
