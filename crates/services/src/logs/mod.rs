//! CloudWatch Logs: groups, streams and events, and the filters that events come past.
//!
//! Source: CloudWatch Logs API reference; the texts of errors as observed.

mod archive;
mod archivist;
mod block;
mod destinations;
mod encryption;
mod events;
mod filter;
mod filters;
mod groups;
mod keyring;
mod metric_filters;
mod migration;
mod pattern;
mod reader;
mod streams;
mod subscriptions;
mod tags;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::logs::*;
use headwater_kernel::{Call, Clock, Snapshot, Store, StoreError, Transaction};

use crate::events::Deliveries;
use crate::refused::Refused;
pub use archive::{Archive, Batch, StreamName};
use archive::{GROUPS, Group};
pub use archivist::Archivist;
use destinations::{DestinationRecord, undeliverable};
use keyring::Keyring;
use subscriptions::{control_message, delivery};

/// The face of CloudWatch Logs.
#[derive(Debug, Clone)]
pub struct LogsFace {
    store: Store,
    clock: Clock,
    archive: Archive,
    deliveries: Deliveries,
}

impl LogsFace {
    /// What subscriptions match is left with `deliveries`.
    pub fn new(store: Store, clock: Clock, archive: Archive, deliveries: Deliveries) -> Self {
        Self {
            store,
            clock,
            archive,
            deliveries,
        }
    }

    /// Sends a test message to what is behind a destination: a queue or a topic.
    async fn try_delivery(&self, destination: &DestinationRecord) -> Result<(), Error> {
        let arn = &destination.target_arn;
        let is_served = arn.starts_with("arn:aws:sqs:") || arn.starts_with("arn:aws:sns:");
        let target = self.deliveries.target(arn).filter(|_| is_served);
        let target = target.ok_or_else(|| undeliverable(arn))?;
        let record = control_message(self.now());
        let test = delivery(destination, &destination.arn(), &record, self.clock.now());
        target.deliver(&test).await.map_err(|_| undeliverable(arn))
    }

    /// Removes events past their group's retention; returns how many.
    pub async fn forget_expired(&self) -> Result<u64, StoreError> {
        let now = self.now();
        self.store
            .write(move |transaction| archive::forget_expired(transaction, now))
            .await
    }

    fn now(&self) -> i64 {
        archive::milliseconds(self.clock.now())
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.read(work).await.map_err(|Refused(error)| error)
    }

    /// Reads events of a group with the keys that it has, also when these change meanwhile; a group that is not there is
    /// an empty one.
    async fn read_group<T: Send + 'static>(
        &self,
        name: &StreamName,
        work: impl Fn(&Snapshot<'_>, &Group, &Keyring) -> Result<T, Refused> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let work = Arc::new(work);
        loop {
            let keyring = self.archive.keyring(name).await?;
            let (key, work) = (name.group_key(), Arc::clone(&work));
            let read = self.read(move |snapshot| {
                let group = snapshot.value(&GROUPS, &key)?.unwrap_or_default();
                if !keyring.is_of(&group) {
                    return Ok(None);
                }
                work(snapshot, &group, &keyring).map(Some)
            });
            if let Some(answer) = read.await? {
                return Ok(answer);
            }
        }
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.write(work).await.map_err(|Refused(error)| error)
    }
}

/// A place in the caller's logs; `stream` is empty where only the group matters.
fn place(call: &Call, group: &str, stream: &str) -> StreamName {
    StreamName {
        account: call.account().to_owned(),
        region: call.region.clone(),
        group: group.to_owned(),
        stream: stream.to_owned(),
    }
}

/// The group that a request names by name or by identifier (an ARN, or the name again).
fn named_group(name: Option<String>, identifier: Option<String>) -> Result<String, Error> {
    let from_identifier = |identifier: String| {
        let after_prefix = identifier
            .split_once(":log-group:")
            .map(|(_, rest)| rest.trim_end_matches(":*").to_owned());
        after_prefix.unwrap_or(identifier)
    };
    let missing = || Fault::InvalidParameterException.with("Either logGroupName or logGroupIdentifier must be given");
    name.or_else(|| identifier.map(from_identifier)).ok_or_else(missing)
}

fn no_group() -> Error {
    Fault::ResourceNotFoundException.with("The specified log group does not exist.")
}

fn no_stream() -> Error {
    Fault::ResourceNotFoundException.with("The specified log stream does not exist.")
}

fn group_arn(name: &StreamName) -> String {
    format!("arn:aws:logs:{}:{}:log-group:{}", name.region, name.account, name.group)
}

#[async_trait]
impl Logs for LogsFace {
    async fn create_log_group(
        &self,
        call: &Call,
        input: CreateLogGroupRequest,
    ) -> Result<CreateLogGroupResponse, Error> {
        groups::create(self, call, input).await
    }

    async fn delete_log_group(
        &self,
        call: &Call,
        input: DeleteLogGroupRequest,
    ) -> Result<DeleteLogGroupResponse, Error> {
        groups::delete(self, call, input).await
    }

    async fn describe_log_groups(
        &self,
        call: &Call,
        input: DescribeLogGroupsRequest,
    ) -> Result<DescribeLogGroupsResponse, Error> {
        groups::describe(self, call, input).await
    }

    async fn associate_kms_key(
        &self,
        call: &Call,
        input: AssociateKmsKeyRequest,
    ) -> Result<AssociateKmsKeyResponse, Error> {
        encryption::associate(self, call, input).await
    }

    async fn disassociate_kms_key(
        &self,
        call: &Call,
        input: DisassociateKmsKeyRequest,
    ) -> Result<DisassociateKmsKeyResponse, Error> {
        encryption::disassociate(self, call, input).await
    }

    async fn tag_resource(&self, call: &Call, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        tags::add(self, call, input).await?;
        Ok(TagResourceResponse::default())
    }

    async fn untag_resource(&self, call: &Call, input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        tags::remove(self, call, input).await?;
        Ok(UntagResourceResponse::default())
    }

    async fn list_tags_for_resource(
        &self,
        call: &Call,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Error> {
        tags::list(self, call, input).await
    }

    async fn tag_log_group(&self, call: &Call, input: TagLogGroupRequest) -> Result<TagLogGroupResponse, Error> {
        tags::add_by_name(self, call, input).await?;
        Ok(TagLogGroupResponse::default())
    }

    async fn untag_log_group(&self, call: &Call, input: UntagLogGroupRequest) -> Result<UntagLogGroupResponse, Error> {
        tags::remove_by_name(self, call, input).await?;
        Ok(UntagLogGroupResponse::default())
    }

    async fn list_tags_log_group(
        &self,
        call: &Call,
        input: ListTagsLogGroupRequest,
    ) -> Result<ListTagsLogGroupResponse, Error> {
        tags::list_by_name(self, call, input).await
    }

    async fn put_retention_policy(
        &self,
        call: &Call,
        input: PutRetentionPolicyRequest,
    ) -> Result<PutRetentionPolicyResponse, Error> {
        groups::put_retention(self, call, input).await
    }

    async fn delete_retention_policy(
        &self,
        call: &Call,
        input: DeleteRetentionPolicyRequest,
    ) -> Result<DeleteRetentionPolicyResponse, Error> {
        groups::delete_retention(self, call, input).await
    }

    async fn create_log_stream(
        &self,
        call: &Call,
        input: CreateLogStreamRequest,
    ) -> Result<CreateLogStreamResponse, Error> {
        streams::create(self, call, input).await
    }

    async fn delete_log_stream(
        &self,
        call: &Call,
        input: DeleteLogStreamRequest,
    ) -> Result<DeleteLogStreamResponse, Error> {
        streams::delete(self, call, input).await
    }

    async fn describe_log_streams(
        &self,
        call: &Call,
        input: DescribeLogStreamsRequest,
    ) -> Result<DescribeLogStreamsResponse, Error> {
        streams::describe(self, call, input).await
    }

    async fn put_log_events(&self, call: &Call, input: PutLogEventsRequest) -> Result<PutLogEventsResponse, Error> {
        events::put(self, call, input).await
    }

    async fn get_log_events(&self, call: &Call, input: GetLogEventsRequest) -> Result<GetLogEventsResponse, Error> {
        events::get(self, call, input).await
    }

    async fn filter_log_events(
        &self,
        call: &Call,
        input: FilterLogEventsRequest,
    ) -> Result<FilterLogEventsResponse, Error> {
        filter::filter(self, call, input).await
    }

    async fn put_subscription_filter(
        &self,
        call: &Call,
        input: PutSubscriptionFilterRequest,
    ) -> Result<PutSubscriptionFilterResponse, Error> {
        subscriptions::put(self, call, input).await
    }

    async fn describe_subscription_filters(
        &self,
        call: &Call,
        input: DescribeSubscriptionFiltersRequest,
    ) -> Result<DescribeSubscriptionFiltersResponse, Error> {
        subscriptions::describe(self, call, input).await
    }

    async fn delete_subscription_filter(
        &self,
        call: &Call,
        input: DeleteSubscriptionFilterRequest,
    ) -> Result<DeleteSubscriptionFilterResponse, Error> {
        subscriptions::delete(self, call, input).await
    }

    async fn put_destination(
        &self,
        call: &Call,
        input: PutDestinationRequest,
    ) -> Result<PutDestinationResponse, Error> {
        destinations::put(self, call, input).await
    }

    async fn put_destination_policy(
        &self,
        call: &Call,
        input: PutDestinationPolicyRequest,
    ) -> Result<PutDestinationPolicyResponse, Error> {
        destinations::put_policy(self, call, input).await
    }

    async fn describe_destinations(
        &self,
        call: &Call,
        input: DescribeDestinationsRequest,
    ) -> Result<DescribeDestinationsResponse, Error> {
        destinations::describe(self, call, input).await
    }

    async fn delete_destination(
        &self,
        call: &Call,
        input: DeleteDestinationRequest,
    ) -> Result<DeleteDestinationResponse, Error> {
        destinations::delete(self, call, input).await
    }

    async fn put_metric_filter(
        &self,
        call: &Call,
        input: PutMetricFilterRequest,
    ) -> Result<PutMetricFilterResponse, Error> {
        metric_filters::put(self, call, input).await
    }

    async fn describe_metric_filters(
        &self,
        call: &Call,
        input: DescribeMetricFiltersRequest,
    ) -> Result<DescribeMetricFiltersResponse, Error> {
        metric_filters::describe(self, call, input).await
    }

    async fn delete_metric_filter(
        &self,
        call: &Call,
        input: DeleteMetricFilterRequest,
    ) -> Result<DeleteMetricFilterResponse, Error> {
        metric_filters::delete(self, call, input).await
    }

    async fn test_metric_filter(
        &self,
        _: &Call,
        input: TestMetricFilterRequest,
    ) -> Result<TestMetricFilterResponse, Error> {
        metric_filters::test(input)
    }
}
