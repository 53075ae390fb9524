//! EventBridge: buses, rules, targets, archives.
//!
//! Source: EventBridge API reference and user guide; the texts of errors as observed.

mod archives;
mod buses;
mod delivery;
mod ingest;
mod own_targets;
mod page;
mod pattern;
mod put;
mod records;
mod replays;
mod rules;
mod tags;
#[cfg(test)]
mod tests;
mod transform;
mod workflows;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::events::*;
use headwater_kernel::{Call, Clock, Signal, Snapshot, Store, StoreError, Subscriber, Transaction};
use jiff::Timestamp;

use crate::refused::Refused;

pub use delivery::{Deliveries, Delivery, LONGEST_AGE, MOST_ATTEMPTS, Target as EventTarget, leave};
pub use ingest::envelope;
#[cfg(feature = "scheduler")]
pub(crate) use page::{Page, cut};
pub use workflows::{WorkflowNotice, WorkflowTarget, Workflows, no_such_workflow};

/// The longest rest between two looks at what is due.
const REST: Duration = Duration::from_secs(1);

/// The face of EventBridge. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct EventsFace {
    store: Store,
    clock: Clock,
    deliveries: Deliveries,
}

impl EventsFace {
    /// Joins event buses and log groups as targets; others are joined through [`EventsFace::deliveries`].
    pub fn new(store: Store, clock: Clock) -> Self {
        let deliveries = Deliveries::new(store.clone(), clock.clone());
        deliveries.join(Arc::new(own_targets::Buses {
            store: store.clone(),
            clock: clock.clone(),
            deliveries: deliveries.clone(),
        }));
        deliveries.join(Arc::new(own_targets::LogGroups {
            store: store.clone(),
            clock: clock.clone(),
        }));
        Self {
            store,
            clock,
            deliveries,
        }
    }

    /// Where further targets are joined, and where Scheduler leaves what is due.
    pub fn deliveries(&self) -> &Deliveries {
        &self.deliveries
    }

    /// Fires schedules, replays archives and delivers, until the task is aborted.
    pub async fn run(self) {
        loop {
            if let Err(error) = self.work().await {
                tracing::warn!(%error, "events could not be delivered");
            }
            tokio::select! {
                () = self.deliveries.woken() => {}
                () = self.clock.sleep(REST) => {}
            }
        }
    }

    /// Does all that is due now.
    pub async fn work(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        if self
            .store
            .read(move |snapshot| rules::is_any_due(snapshot, now))
            .await?
        {
            self.store
                .write(move |transaction| rules::fire_due(transaction, now))
                .await?;
        }
        while self.store.read(replays::is_any_running).await? {
            self.store
                .write(move |transaction| replays::go_on(transaction, now))
                .await?;
            self.deliveries.deliver_due().await?;
        }
        self.deliveries.deliver_due().await
    }

    /// Forgets archived events past their retention; returns how many.
    pub async fn tidy(&self) -> Result<usize, StoreError> {
        let now = self.clock.now();
        self.store
            .write(move |transaction| archives::forget_expired(transaction, now))
            .await
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.read(work).await.map_err(|Refused(error)| error)
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.write(work).await.map_err(|Refused(error)| error)
    }
}

/// State changes of the services enter the default bus of their account and region.
#[async_trait]
impl Subscriber for EventsFace {
    fn name(&self) -> &'static str {
        "events"
    }

    async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError> {
        let events = signals.iter().filter_map(|signal| match signal {
            Signal::Event(event) => Some(event.clone()),
            _ => None,
        });
        let events: Vec<headwater_kernel::Event> = events.collect();
        if events.is_empty() {
            return Ok(());
        }
        let now: Timestamp = self.clock.now();
        self.store
            .write(move |transaction| {
                events.iter().try_for_each(|event| {
                    let bus = records::BusPlace {
                        account: event.account.clone(),
                        region: event.region.clone(),
                        bus: records::DEFAULT_BUS.to_owned(),
                    };
                    ingest::ingest(transaction, &bus, &ingest::envelope(event), ingest::Origin::Put, now)
                })
            })
            .await?;
        self.deliveries.wake();
        Ok(())
    }
}

#[async_trait]
impl Events for EventsFace {
    async fn put_events(&self, call: &Call, input: PutEventsRequest) -> Result<PutEventsResponse, Error> {
        put::put(self, call, input).await
    }

    async fn test_event_pattern(
        &self,
        _: &Call,
        input: TestEventPatternRequest,
    ) -> Result<TestEventPatternResponse, Error> {
        put::test_pattern(&input)
    }

    async fn enable_rule(&self, call: &Call, input: EnableRuleRequest) -> Result<EnableRuleResponse, Error> {
        rules::switch(self, call, &input.name, input.event_bus_name.as_deref(), true).await?;
        Ok(EnableRuleResponse::default())
    }

    async fn disable_rule(&self, call: &Call, input: DisableRuleRequest) -> Result<DisableRuleResponse, Error> {
        rules::switch(self, call, &input.name, input.event_bus_name.as_deref(), false).await?;
        Ok(DisableRuleResponse::default())
    }

    async fn create_event_bus(
        &self,
        call: &Call,
        input: CreateEventBusRequest,
    ) -> Result<CreateEventBusResponse, Error> {
        buses::create(self, call, input).await
    }

    async fn update_event_bus(
        &self,
        call: &Call,
        input: UpdateEventBusRequest,
    ) -> Result<UpdateEventBusResponse, Error> {
        buses::update(self, call, input).await
    }

    async fn delete_event_bus(
        &self,
        call: &Call,
        input: DeleteEventBusRequest,
    ) -> Result<DeleteEventBusResponse, Error> {
        buses::delete(self, call, input).await
    }

    async fn describe_event_bus(
        &self,
        call: &Call,
        input: DescribeEventBusRequest,
    ) -> Result<DescribeEventBusResponse, Error> {
        buses::describe(self, call, input).await
    }

    async fn list_event_buses(
        &self,
        call: &Call,
        input: ListEventBusesRequest,
    ) -> Result<ListEventBusesResponse, Error> {
        buses::list(self, call, input).await
    }

    async fn put_rule(&self, call: &Call, input: PutRuleRequest) -> Result<PutRuleResponse, Error> {
        rules::put(self, call, input).await
    }

    async fn delete_rule(&self, call: &Call, input: DeleteRuleRequest) -> Result<DeleteRuleResponse, Error> {
        rules::delete(self, call, input).await
    }

    async fn describe_rule(&self, call: &Call, input: DescribeRuleRequest) -> Result<DescribeRuleResponse, Error> {
        rules::describe(self, call, input).await
    }

    async fn list_rules(&self, call: &Call, input: ListRulesRequest) -> Result<ListRulesResponse, Error> {
        rules::list(self, call, input).await
    }

    async fn list_rule_names_by_target(
        &self,
        call: &Call,
        input: ListRuleNamesByTargetRequest,
    ) -> Result<ListRuleNamesByTargetResponse, Error> {
        rules::list_names_by_target(self, call, input).await
    }

    async fn put_targets(&self, call: &Call, input: PutTargetsRequest) -> Result<PutTargetsResponse, Error> {
        rules::put_targets(self, call, input).await
    }

    async fn remove_targets(&self, call: &Call, input: RemoveTargetsRequest) -> Result<RemoveTargetsResponse, Error> {
        rules::remove_targets(self, call, input).await
    }

    async fn list_targets_by_rule(
        &self,
        call: &Call,
        input: ListTargetsByRuleRequest,
    ) -> Result<ListTargetsByRuleResponse, Error> {
        rules::list_targets(self, call, input).await
    }

    async fn create_archive(&self, call: &Call, input: CreateArchiveRequest) -> Result<CreateArchiveResponse, Error> {
        archives::create(self, call, input).await
    }

    async fn update_archive(&self, call: &Call, input: UpdateArchiveRequest) -> Result<UpdateArchiveResponse, Error> {
        archives::update(self, call, input).await
    }

    async fn delete_archive(&self, call: &Call, input: DeleteArchiveRequest) -> Result<DeleteArchiveResponse, Error> {
        archives::delete(self, call, input).await
    }

    async fn describe_archive(
        &self,
        call: &Call,
        input: DescribeArchiveRequest,
    ) -> Result<DescribeArchiveResponse, Error> {
        archives::describe(self, call, input).await
    }

    async fn list_archives(&self, call: &Call, input: ListArchivesRequest) -> Result<ListArchivesResponse, Error> {
        archives::list(self, call, input).await
    }

    async fn start_replay(&self, call: &Call, input: StartReplayRequest) -> Result<StartReplayResponse, Error> {
        replays::start(self, call, input).await
    }

    async fn describe_replay(
        &self,
        call: &Call,
        input: DescribeReplayRequest,
    ) -> Result<DescribeReplayResponse, Error> {
        replays::describe(self, call, input).await
    }

    async fn list_replays(&self, call: &Call, input: ListReplaysRequest) -> Result<ListReplaysResponse, Error> {
        replays::list(self, call, input).await
    }

    async fn cancel_replay(&self, call: &Call, input: CancelReplayRequest) -> Result<CancelReplayResponse, Error> {
        replays::cancel(self, call, input).await
    }

    async fn tag_resource(&self, call: &Call, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        tags::tag(self, call, input).await
    }

    async fn untag_resource(&self, call: &Call, input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        tags::untag(self, call, input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: &Call,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Error> {
        tags::list(self, call, input).await
    }
}
