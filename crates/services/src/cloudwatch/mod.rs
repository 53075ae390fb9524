//! CloudWatch: metrics, alarms and dashboards.
//!
//! Source: CloudWatch API reference and user guide; the texts of errors as observed.

mod archive;
mod data;
mod list;
mod lookup;
mod math;
mod metric;
mod put;
mod series;
mod statistic;
mod statistics;
mod token;
mod window;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::cloudwatch::*;
use headwater_kernel::{Call, Clock, Snapshot, Store, StoreError, Transaction};

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

/// Why a transaction came to nothing: the answer to give.
#[derive(Debug)]
struct Refused(Error);

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self(Error::internal(error.to_string()))
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self(error)
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
}
