//! SQS: standard and FIFO queues.
//!
//! Every change of a message is one transaction of the store: what was acknowledged survives a kill at any instant, and
//! what was deleted stays deleted. Long polls wait at a bell that sends ring.
//!
//! Source: SQS API reference and developer guide; the texts of errors as observed.

mod attributes;
mod batches;
mod bells;
mod digest;
mod faults;
mod incoming;
mod move_tasks;
mod permissions;
mod queues;
mod receipts;
mod receive;
mod records;
mod schedule;
mod send;
mod settle;
mod shelving;
mod tidy;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::sqs::*;
use headwater_kernel::{Call, Clock, Snapshot, Store, Transaction};
use tokio::sync::Notify;

use crate::endpoint::Endpoint;
use crate::refused::Refused;
use bells::Bells;
#[cfg(feature = "sns")]
pub(crate) use records::as_base64;
use records::{QUEUES, Queue, QueueName};

/// The face of SQS. Cloning is cheap, and clones wake each other's long polls.
#[derive(Debug, Clone)]
pub struct SqsFace {
    store: Store,
    clock: Clock,
    endpoint: Endpoint,
    bells: Bells,
    /// Rung when there is work for [`SqsFace::run`].
    work: Arc<Notify>,
}

impl SqsFace {
    /// `endpoint` is what queue URLs begin with.
    pub fn new(store: Store, clock: Clock, endpoint: Endpoint) -> Self {
        Self {
            store,
            clock,
            endpoint,
            bells: Bells::default(),
            work: Arc::default(),
        }
    }

    /// Milliseconds since 1970.
    fn now(&self) -> u64 {
        u64::try_from(self.clock.now().as_millisecond()).unwrap_or(0)
    }

    fn url(&self, name: &QueueName) -> String {
        format!("{}/{}/{}", self.endpoint.url(), name.account, name.name)
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

    /// The queue as it is now.
    async fn queue(&self, name: &QueueName) -> Result<Queue, Error> {
        let name = name.clone();
        self.read(move |snapshot| queue_in(snapshot, &name)).await
    }
}

fn queue_in(snapshot: &Snapshot<'_>, name: &QueueName) -> Result<Queue, Refused> {
    Ok(snapshot.value(&QUEUES, &name.key())?.ok_or_else(faults::no_queue)?)
}

/// The queue that a URL names: its path ends with the account and the name.
fn named(call: &Call, url: &str) -> Result<QueueName, Error> {
    let mut parts = url.trim_end_matches('/').rsplit('/');
    let name = parts.next().unwrap_or_default();
    match parts.next() {
        Some(account) if account == call.account() => Ok(QueueName::of_caller(call, name)),
        Some(account) if is_account(account) => Err(faults::access_denied(url)),
        _ => Err(faults::no_queue()),
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[async_trait]
impl Sqs for SqsFace {
    async fn add_permission(&self, call: &Call, input: AddPermissionRequest) -> Result<AddPermissionResponse, Error> {
        permissions::add(self, call, input).await
    }

    async fn cancel_message_move_task(
        &self,
        call: &Call,
        input: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, Error> {
        move_tasks::cancel(self, call, input).await
    }

    async fn change_message_visibility(
        &self,
        call: &Call,
        input: ChangeMessageVisibilityRequest,
    ) -> Result<ChangeMessageVisibilityResponse, Error> {
        settle::change_visibility(self, call, input).await
    }

    async fn change_message_visibility_batch(
        &self,
        call: &Call,
        input: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, Error> {
        batches::change_visibility(self, call, input).await
    }

    async fn create_queue(&self, call: &Call, input: CreateQueueRequest) -> Result<CreateQueueResult, Error> {
        queues::create(self, call, input).await
    }

    async fn delete_message(&self, call: &Call, input: DeleteMessageRequest) -> Result<DeleteMessageResponse, Error> {
        settle::delete(self, call, input).await
    }

    async fn delete_message_batch(
        &self,
        call: &Call,
        input: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, Error> {
        batches::delete(self, call, input).await
    }

    async fn delete_queue(&self, call: &Call, input: DeleteQueueRequest) -> Result<DeleteQueueResponse, Error> {
        queues::delete(self, call, input).await
    }

    async fn get_queue_attributes(
        &self,
        call: &Call,
        input: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, Error> {
        queues::attributes(self, call, input).await
    }

    async fn get_queue_url(&self, call: &Call, input: GetQueueUrlRequest) -> Result<GetQueueUrlResult, Error> {
        queues::url(self, call, input).await
    }

    async fn list_dead_letter_source_queues(
        &self,
        call: &Call,
        input: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, Error> {
        queues::list_sources(self, call, input).await
    }

    async fn list_message_move_tasks(
        &self,
        call: &Call,
        input: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, Error> {
        move_tasks::list(self, call, input).await
    }

    async fn list_queue_tags(&self, call: &Call, input: ListQueueTagsRequest) -> Result<ListQueueTagsResult, Error> {
        queues::tags(self, call, input).await
    }

    async fn list_queues(&self, call: &Call, input: ListQueuesRequest) -> Result<ListQueuesResult, Error> {
        queues::list(self, call, input).await
    }

    async fn purge_queue(&self, call: &Call, input: PurgeQueueRequest) -> Result<PurgeQueueResponse, Error> {
        queues::purge(self, call, input).await
    }

    async fn receive_message(&self, call: &Call, input: ReceiveMessageRequest) -> Result<ReceiveMessageResult, Error> {
        receive::receive(self, call, input).await
    }

    async fn remove_permission(
        &self,
        call: &Call,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionResponse, Error> {
        permissions::remove(self, call, input).await
    }

    async fn send_message(&self, call: &Call, input: SendMessageRequest) -> Result<SendMessageResult, Error> {
        send::send(self, call, input).await
    }

    async fn send_message_batch(
        &self,
        call: &Call,
        input: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, Error> {
        batches::send(self, call, input).await
    }

    async fn set_queue_attributes(
        &self,
        call: &Call,
        input: SetQueueAttributesRequest,
    ) -> Result<SetQueueAttributesResponse, Error> {
        queues::set_attributes(self, call, input).await
    }

    async fn start_message_move_task(
        &self,
        call: &Call,
        input: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, Error> {
        move_tasks::start(self, call, input).await
    }

    async fn tag_queue(&self, call: &Call, input: TagQueueRequest) -> Result<TagQueueResponse, Error> {
        queues::tag(self, call, input).await
    }

    async fn untag_queue(&self, call: &Call, input: UntagQueueRequest) -> Result<UntagQueueResponse, Error> {
        queues::untag(self, call, input).await
    }
}
