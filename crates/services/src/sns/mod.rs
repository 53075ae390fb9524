//! SNS: topics, subscriptions, and messages that reach queues, HTTP endpoints and mailboxes.
//!
//! `Publish` answers once a delivery for each subscription is on disk; a worker makes them, at least once each.
//!
//! Source: SNS API reference and developer guide; the texts of errors as observed.

mod deliveries;
mod envelope;
mod faults;
mod filter_policy;
mod http;
mod links;
mod mail;
mod publish;
mod records;
mod retry;
mod routes;
mod senders;
mod signer;
mod subscriptions;
mod tidy;
mod topics;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::sns::*;
use headwater_api::sqs::Sqs;
use headwater_kernel::{Call, Clock, Snapshot, Store, StoreError, Transaction};
use tokio::sync::Notify;

use crate::endpoint::Endpoint;
use crate::refused::Refused;
use faults::{invalid_arn, no_topic};
pub use mail::{MailError, MailSecurity, MailSettings};
use records::TopicName;
use senders::Senders;

/// The face of SNS. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct SnsFace {
    store: Store,
    clock: Clock,
    senders: Senders,
    /// Rung when there is something to deliver.
    work: Arc<Notify>,
}

/// Why SNS cannot start.
#[derive(Debug, thiserror::Error)]
pub enum SnsError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error("https cannot be spoken: {0}")]
    Tls(#[from] rustls::Error),
}

impl SnsFace {
    /// `endpoint` is what links in messages begin with, `queues` takes messages for queues, and `mail` says how e-mail
    /// goes out; without it nobody can subscribe by e-mail.
    pub async fn open(
        store: Store,
        clock: Clock,
        endpoint: Endpoint,
        queues: Arc<dyn Sqs>,
        mail: Option<&MailSettings>,
    ) -> Result<Self, SnsError> {
        let senders = Senders {
            endpoint,
            signer: signer::Signer::open(&store).await?,
            queues,
            http: http::HttpSender::new()?,
            mail: mail.map(mail::MailSender::new).transpose()?,
        };
        Ok(Self {
            store,
            clock,
            senders,
            work: Arc::default(),
        })
    }

    /// Milliseconds since 1970.
    fn now(&self) -> u64 {
        u64::try_from(self.clock.now().as_millisecond()).unwrap_or(0)
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

    async fn topic(&self, call: &Call, name: &TopicName) -> Result<records::Topic, Error> {
        if name.account != call.account() {
            return Err(no_topic());
        }
        let key = name.key();
        self.read(move |snapshot| Ok(snapshot.value(&records::TOPICS, &key)?.ok_or_else(no_topic)?))
            .await
    }
}

/// The topic that an ARN names, when it is the caller's.
fn own_topic(call: &Call, arn: &str) -> Result<TopicName, Error> {
    let name = TopicName::from_arn(arn).ok_or_else(|| invalid_arn("TopicArn", arn))?;
    if name.account == call.account() {
        Ok(name)
    } else {
        Err(no_topic())
    }
}

#[async_trait]
impl Sns for SnsFace {
    async fn add_permission(&self, call: &Call, input: AddPermissionInput) -> Result<AddPermissionResponse, Error> {
        topics::add_permission(self, call, input).await
    }

    async fn confirm_subscription(
        &self,
        call: &Call,
        input: ConfirmSubscriptionInput,
    ) -> Result<ConfirmSubscriptionResponse, Error> {
        subscriptions::confirm(self, call, input).await
    }

    async fn create_topic(&self, call: &Call, input: CreateTopicInput) -> Result<CreateTopicResponse, Error> {
        topics::create(self, call, input).await
    }

    async fn delete_topic(&self, call: &Call, input: DeleteTopicInput) -> Result<DeleteTopicResponse, Error> {
        topics::delete(self, call, input).await
    }

    async fn get_subscription_attributes(
        &self,
        call: &Call,
        input: GetSubscriptionAttributesInput,
    ) -> Result<GetSubscriptionAttributesResponse, Error> {
        subscriptions::attributes(self, call, input).await
    }

    async fn get_topic_attributes(
        &self,
        call: &Call,
        input: GetTopicAttributesInput,
    ) -> Result<GetTopicAttributesResponse, Error> {
        topics::attributes(self, call, input).await
    }

    async fn list_subscriptions(
        &self,
        call: &Call,
        input: ListSubscriptionsInput,
    ) -> Result<ListSubscriptionsResponse, Error> {
        subscriptions::list(self, call, input).await
    }

    async fn list_subscriptions_by_topic(
        &self,
        call: &Call,
        input: ListSubscriptionsByTopicInput,
    ) -> Result<ListSubscriptionsByTopicResponse, Error> {
        subscriptions::list_of_topic(self, call, input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: &Call,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Error> {
        topics::tags(self, call, input).await
    }

    async fn list_topics(&self, call: &Call, input: ListTopicsInput) -> Result<ListTopicsResponse, Error> {
        topics::list(self, call, input).await
    }

    async fn publish(&self, call: &Call, input: PublishInput) -> Result<PublishResponse, Error> {
        publish::publish(self, call, input).await
    }

    async fn publish_batch(&self, call: &Call, input: PublishBatchInput) -> Result<PublishBatchResponse, Error> {
        publish::publish_batch(self, call, input).await
    }

    async fn remove_permission(
        &self,
        call: &Call,
        input: RemovePermissionInput,
    ) -> Result<RemovePermissionResponse, Error> {
        topics::remove_permission(self, call, input).await
    }

    async fn set_subscription_attributes(
        &self,
        call: &Call,
        input: SetSubscriptionAttributesInput,
    ) -> Result<SetSubscriptionAttributesResponse, Error> {
        subscriptions::set_attribute(self, call, input).await
    }

    async fn set_topic_attributes(
        &self,
        call: &Call,
        input: SetTopicAttributesInput,
    ) -> Result<SetTopicAttributesResponse, Error> {
        topics::set_attribute(self, call, input).await
    }

    async fn subscribe(&self, call: &Call, input: SubscribeInput) -> Result<SubscribeResponse, Error> {
        subscriptions::subscribe(self, call, input).await
    }

    async fn tag_resource(&self, call: &Call, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        topics::tag(self, call, input).await
    }

    async fn unsubscribe(&self, call: &Call, input: UnsubscribeInput) -> Result<UnsubscribeResponse, Error> {
        subscriptions::unsubscribe(self, call, input).await
    }

    async fn untag_resource(&self, call: &Call, input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        topics::untag(self, call, input).await
    }
}
