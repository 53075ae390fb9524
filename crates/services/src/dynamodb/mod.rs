//! DynamoDB: tables, items, conditions, expressions, reads of pages, batches, transactions and time to live.
//!
//! Every write is one transaction of the store, with its condition, its indexes and its tallies: what was acknowledged
//! survives a kill at any instant, and of two conditional writes that exclude each other exactly one happens. All reads are
//! consistent. Throughput is kept and told, and nobody is throttled. Streams, global tables, PartiQL and backups are not here.
//!
//! Source: DynamoDB API reference and developer guide. The texts of errors are recalled from what clients and other
//! implementations quote of DynamoDB's answers; none was observed by us.

mod attribute;
mod background;
mod capacity;
mod expression;
mod faults;
mod items;
mod keys;
mod legacy;
mod reads;
mod records;
mod tables;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::dynamodb::*;
use headwater_kernel::{Call, Clock, Snapshot, Store, Transaction};
use tokio::sync::Notify;

use items::write::Refusal;
use items::{batch, single, transact};
use records::{TABLES, Table, TableName};

/// The face of DynamoDB. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct DynamoDbFace {
    store: Store,
    clock: Clock,
    /// Rung when there is work for [`DynamoDbFace::run`].
    work: Arc<Notify>,
}

impl DynamoDbFace {
    pub fn new(store: Store, clock: Clock) -> Self {
        Self {
            store,
            clock,
            work: Arc::default(),
        }
    }

    /// Milliseconds since 1970.
    fn now(&self) -> u64 {
        u64::try_from(self.clock.now().as_millisecond()).unwrap_or(0)
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.read(work).await.map_err(answer)
    }

    async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.write(work).await.map_err(answer)
    }

    /// A table of the caller's.
    async fn table(&self, call: &Call, name: &str) -> Result<Table, Error> {
        let name = TableName::of_caller(call, name);
        self.read(move |snapshot| {
            let table = snapshot.value(&TABLES, &name.key())?;
            Ok(table.ok_or_else(|| faults::no_table(&name.name))?)
        })
        .await
    }
}

fn answer(refusal: Refusal) -> Error {
    match refusal {
        Refusal::Error(error) => error,
        Refusal::Condition(_) => faults::condition_failed(),
    }
}

#[async_trait]
impl DynamoDb for DynamoDbFace {
    async fn batch_get_item(&self, call: &Call, input: BatchGetItemInput) -> Result<BatchGetItemOutput, Error> {
        batch::get(self, call, input).await
    }

    async fn batch_write_item(&self, call: &Call, input: BatchWriteItemInput) -> Result<BatchWriteItemOutput, Error> {
        batch::write(self, call, input).await
    }

    async fn create_table(&self, call: &Call, input: CreateTableInput) -> Result<CreateTableOutput, Error> {
        tables::create(self, call, input).await
    }

    async fn delete_item(&self, call: &Call, input: DeleteItemInput) -> Result<DeleteItemOutput, Error> {
        single::delete(self, call, input).await
    }

    async fn delete_table(&self, call: &Call, input: DeleteTableInput) -> Result<DeleteTableOutput, Error> {
        tables::delete(self, call, input).await
    }

    async fn describe_limits(&self, _call: &Call, _input: DescribeLimitsInput) -> Result<DescribeLimitsOutput, Error> {
        Ok(tables::limits())
    }

    async fn describe_table(&self, call: &Call, input: DescribeTableInput) -> Result<DescribeTableOutput, Error> {
        tables::describe(self, call, input).await
    }

    async fn describe_time_to_live(
        &self,
        call: &Call,
        input: DescribeTimeToLiveInput,
    ) -> Result<DescribeTimeToLiveOutput, Error> {
        tables::expiry::describe(self, call, input).await
    }

    async fn get_item(&self, call: &Call, input: GetItemInput) -> Result<GetItemOutput, Error> {
        single::get(self, call, input).await
    }

    async fn list_tables(&self, call: &Call, input: ListTablesInput) -> Result<ListTablesOutput, Error> {
        tables::list(self, call, input).await
    }

    async fn list_tags_of_resource(
        &self,
        _call: &Call,
        input: ListTagsOfResourceInput,
    ) -> Result<ListTagsOfResourceOutput, Error> {
        tables::tags::list(self, input).await
    }

    async fn put_item(&self, call: &Call, input: PutItemInput) -> Result<PutItemOutput, Error> {
        single::put(self, call, input).await
    }

    async fn query(&self, call: &Call, input: QueryInput) -> Result<QueryOutput, Error> {
        reads::query(self, call, input).await
    }

    async fn scan(&self, call: &Call, input: ScanInput) -> Result<ScanOutput, Error> {
        reads::scan(self, call, input).await
    }

    async fn tag_resource(&self, _call: &Call, input: TagResourceInput) -> Result<TagResourceResponse, Error> {
        tables::tags::tag(self, input).await
    }

    async fn transact_get_items(
        &self,
        call: &Call,
        input: TransactGetItemsInput,
    ) -> Result<TransactGetItemsOutput, Error> {
        transact::get(self, call, input).await
    }

    async fn transact_write_items(
        &self,
        call: &Call,
        input: TransactWriteItemsInput,
    ) -> Result<TransactWriteItemsOutput, Error> {
        transact::write(self, call, input).await
    }

    async fn untag_resource(&self, _call: &Call, input: UntagResourceInput) -> Result<UntagResourceResponse, Error> {
        tables::tags::untag(self, input).await
    }

    async fn update_item(&self, call: &Call, input: UpdateItemInput) -> Result<UpdateItemOutput, Error> {
        single::update(self, call, input).await
    }

    async fn update_table(&self, call: &Call, input: UpdateTableInput) -> Result<UpdateTableOutput, Error> {
        tables::update(self, call, input).await
    }

    async fn update_time_to_live(
        &self,
        call: &Call,
        input: UpdateTimeToLiveInput,
    ) -> Result<UpdateTimeToLiveOutput, Error> {
        tables::expiry::update(self, call, input).await
    }
}
