//! EventBridge Scheduler: schedules in groups, each with one target.
//!
//! Source: EventBridge Scheduler API reference and user guide. Deliveries go the way of EventBridge's.

mod firing;
mod groups;
mod records;
mod schedules;
#[cfg(test)]
mod tests;

use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::scheduler::*;
use headwater_kernel::{Call, Clock, Snapshot, Store, StoreError, Transaction};

use crate::events::EventsFace;
use crate::refused::Refused;

/// The longest rest between two looks at what is due.
const REST: Duration = Duration::from_secs(1);

/// The face of EventBridge Scheduler. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct SchedulerFace {
    store: Store,
    clock: Clock,
    events: EventsFace,
}

impl SchedulerFace {
    /// Targets are those that were joined to `events`.
    pub fn new(store: Store, clock: Clock, events: EventsFace) -> Self {
        Self { store, clock, events }
    }

    /// Fires schedules until the task is aborted.
    pub async fn run(self) {
        loop {
            if let Err(error) = self.fire_due().await {
                tracing::warn!(%error, "schedules could not be fired");
            }
            self.clock.sleep(REST).await;
        }
    }

    /// Fires the schedules that are due now: leaves their deliveries to EventBridge.
    pub async fn fire_due(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        if !self
            .store
            .read(move |snapshot| firing::is_any_due(snapshot, now))
            .await?
        {
            return Ok(());
        }
        if self
            .store
            .write(move |transaction| firing::fire_due(transaction, now))
            .await?
        {
            self.events.deliveries().wake();
        }
        Ok(())
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

#[async_trait]
impl Scheduler for SchedulerFace {
    async fn create_schedule(&self, call: &Call, input: CreateScheduleInput) -> Result<CreateScheduleOutput, Error> {
        schedules::create(self, call, input).await
    }

    async fn update_schedule(&self, call: &Call, input: UpdateScheduleInput) -> Result<UpdateScheduleOutput, Error> {
        schedules::update(self, call, input).await
    }

    async fn delete_schedule(&self, call: &Call, input: DeleteScheduleInput) -> Result<DeleteScheduleOutput, Error> {
        schedules::delete(self, call, input).await
    }

    async fn get_schedule(&self, call: &Call, input: GetScheduleInput) -> Result<GetScheduleOutput, Error> {
        schedules::get(self, call, input).await
    }

    async fn list_schedules(&self, call: &Call, input: ListSchedulesInput) -> Result<ListSchedulesOutput, Error> {
        schedules::list(self, call, input).await
    }

    async fn create_schedule_group(
        &self,
        call: &Call,
        input: CreateScheduleGroupInput,
    ) -> Result<CreateScheduleGroupOutput, Error> {
        groups::create(self, call, input).await
    }

    async fn delete_schedule_group(
        &self,
        call: &Call,
        input: DeleteScheduleGroupInput,
    ) -> Result<DeleteScheduleGroupOutput, Error> {
        groups::delete(self, call, input).await
    }

    async fn get_schedule_group(
        &self,
        call: &Call,
        input: GetScheduleGroupInput,
    ) -> Result<GetScheduleGroupOutput, Error> {
        groups::get(self, call, input).await
    }

    async fn list_schedule_groups(
        &self,
        call: &Call,
        input: ListScheduleGroupsInput,
    ) -> Result<ListScheduleGroupsOutput, Error> {
        groups::list(self, call, input).await
    }

    async fn tag_resource(&self, call: &Call, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        groups::tag(self, call, input).await
    }

    async fn untag_resource(&self, call: &Call, input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        groups::untag(self, call, input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: &Call,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Error> {
        groups::list_tags(self, call, input).await
    }
}
