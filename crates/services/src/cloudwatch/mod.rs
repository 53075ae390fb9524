//! CloudWatch: metrics, alarms and dashboards.
//!
//! Source: CloudWatch API reference and user guide; the texts of errors as observed.

mod alarms;
mod archive;
mod dashboards;
mod data;
mod list;
mod lookup;
mod math;
mod metric;
mod put;
mod series;
mod statistic;
mod statistics;
mod tags;
#[cfg(test)]
mod tests;
mod token;
mod window;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::cloudwatch::*;
use headwater_kernel::{Call, Clock, Snapshot, Store, StoreError, Transaction};

use crate::refused::Refused;

pub use alarms::{Alarms, Notifier};
pub use archive::Collector;

/// The face of CloudWatch.
#[derive(Debug, Clone)]
pub struct CloudWatchFace {
    store: Store,
    clock: Clock,
}

impl CloudWatchFace {
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock }
    }

    /// Rolls up and forgets data points as CloudWatch does; returns how many rows went.
    pub async fn tidy(&self) -> Result<usize, StoreError> {
        archive::tidy(&self.store, self.clock.now().as_second()).await
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
impl CloudWatch for CloudWatchFace {
    async fn put_metric_data(&self, call: &Call, input: PutMetricDataInput) -> Result<PutMetricDataResponse, Error> {
        put::put(self, call, input).await
    }

    async fn list_metrics(&self, call: &Call, input: ListMetricsInput) -> Result<ListMetricsOutput, Error> {
        list::list(self, call, input).await
    }

    async fn get_metric_statistics(
        &self,
        call: &Call,
        input: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, Error> {
        statistics::get(self, call, input).await
    }

    async fn get_metric_data(&self, call: &Call, input: GetMetricDataInput) -> Result<GetMetricDataOutput, Error> {
        data::get(self, call, input).await
    }

    async fn put_metric_alarm(&self, call: &Call, input: PutMetricAlarmInput) -> Result<PutMetricAlarmResponse, Error> {
        alarms::put_metric(self, call, input).await
    }

    async fn put_composite_alarm(
        &self,
        call: &Call,
        input: PutCompositeAlarmInput,
    ) -> Result<PutCompositeAlarmResponse, Error> {
        alarms::put_composite(self, call, input).await
    }

    async fn delete_alarms(&self, call: &Call, input: DeleteAlarmsInput) -> Result<DeleteAlarmsResponse, Error> {
        alarms::delete(self, call, input).await
    }

    async fn enable_alarm_actions(
        &self,
        call: &Call,
        input: EnableAlarmActionsInput,
    ) -> Result<EnableAlarmActionsResponse, Error> {
        alarms::set_actions_enabled(self, call, input.alarm_names, true).await?;
        Ok(EnableAlarmActionsResponse::default())
    }

    async fn disable_alarm_actions(
        &self,
        call: &Call,
        input: DisableAlarmActionsInput,
    ) -> Result<DisableAlarmActionsResponse, Error> {
        alarms::set_actions_enabled(self, call, input.alarm_names, false).await?;
        Ok(DisableAlarmActionsResponse::default())
    }

    async fn set_alarm_state(&self, call: &Call, input: SetAlarmStateInput) -> Result<SetAlarmStateResponse, Error> {
        alarms::set_state(self, call, input).await
    }

    async fn describe_alarms(&self, call: &Call, input: DescribeAlarmsInput) -> Result<DescribeAlarmsOutput, Error> {
        alarms::describe(self, call, input).await
    }

    async fn describe_alarms_for_metric(
        &self,
        call: &Call,
        input: DescribeAlarmsForMetricInput,
    ) -> Result<DescribeAlarmsForMetricOutput, Error> {
        alarms::describe_for_metric(self, call, input).await
    }

    async fn describe_alarm_history(
        &self,
        call: &Call,
        input: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, Error> {
        alarms::describe_history(self, call, input).await
    }

    async fn put_dashboard(&self, call: &Call, input: PutDashboardInput) -> Result<PutDashboardOutput, Error> {
        dashboards::put(self, call, input).await
    }

    async fn get_dashboard(&self, call: &Call, input: GetDashboardInput) -> Result<GetDashboardOutput, Error> {
        dashboards::get(self, call, input).await
    }

    async fn list_dashboards(&self, call: &Call, input: ListDashboardsInput) -> Result<ListDashboardsOutput, Error> {
        dashboards::list(self, call, input).await
    }

    async fn delete_dashboards(
        &self,
        call: &Call,
        input: DeleteDashboardsInput,
    ) -> Result<DeleteDashboardsOutput, Error> {
        dashboards::delete(self, call, input).await
    }

    async fn tag_resource(&self, call: &Call, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        tags::tag(self, call, input).await
    }

    async fn untag_resource(&self, call: &Call, input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        tags::untag(self, call, input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: &Call,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Error> {
        tags::list(self, call, input).await
    }
}
