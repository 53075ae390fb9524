//! How a message reaches its subscriber: one try, which ends well or says why not.

use std::fmt;
use std::sync::Arc;

use headwater_api::sqs::{self, SendMessageRequest, Sqs};
use headwater_kernel::{Call, Principal};

use super::envelope;
use super::http::HttpSender;
use super::mail::MailSender;
use super::records::{Attribute, AttributeValue, Delivery, Protocol, Subscription, is_fifo};
use super::signer::Signer;
use crate::endpoint::Endpoint;

/// Why a try failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    pub reason: String,
    /// Whether another try may do better.
    pub may_pass: bool,
}

impl Failure {
    pub fn passing(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            may_pass: true,
        }
    }

    pub fn lasting(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            may_pass: false,
        }
    }
}

/// The ways to all kinds of subscribers. Cloning is cheap.
#[derive(Clone)]
pub struct Senders {
    pub endpoint: Endpoint,
    pub signer: Signer,
    pub queues: Arc<dyn Sqs>,
    pub http: HttpSender,
    /// None where no mail server is configured.
    pub mail: Option<MailSender>,
}

impl fmt::Debug for Senders {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Senders")
            .field("mail", &self.mail)
            .finish_non_exhaustive()
    }
}

impl Senders {
    pub async fn send(&self, subscription: &Subscription, delivery: &Delivery) -> Result<(), Failure> {
        match subscription.protocol {
            Protocol::Sqs => self.enqueue(&subscription.endpoint, subscription, delivery).await,
            Protocol::Http | Protocol::Https => {
                let body = self.body(subscription, delivery);
                self.http.post(subscription, delivery, body).await
            }
            Protocol::Email | Protocol::EmailJson => {
                let sender = self
                    .mail
                    .as_ref()
                    .ok_or_else(|| Failure::passing("no mail server is configured"))?;
                let json = (subscription.protocol == Protocol::EmailJson).then(|| self.json(delivery));
                sender
                    .send(self.endpoint.url(), &subscription.endpoint, delivery, json)
                    .await
            }
        }
    }

    /// Puts a message that could not be delivered into its dead letter queue.
    pub async fn bury(&self, subscription: &Subscription, delivery: &Delivery, queue: &str) -> Result<(), Failure> {
        self.enqueue(queue, subscription, delivery).await
    }

    fn json(&self, delivery: &Delivery) -> String {
        envelope::json(
            self.endpoint.url(),
            &self.signer,
            &delivery.subscription,
            &delivery.parcel,
        )
    }

    fn body(&self, subscription: &Subscription, delivery: &Delivery) -> String {
        let is_bare = subscription.is_raw() && delivery.parcel.kind == super::records::Kind::Notification;
        if is_bare {
            delivery.parcel.message.clone()
        } else {
            self.json(delivery)
        }
    }

    async fn enqueue(&self, arn: &str, subscription: &Subscription, delivery: &Delivery) -> Result<(), Failure> {
        let mut parts = arn.split(':').skip(3);
        let (Some(region), Some(account), Some(name)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(Failure::lasting(format!("{arn} names no queue")));
        };
        let call = Call::internal(Principal::root(account), region);
        let parcel = &delivery.parcel;
        let attributes = subscription.is_raw().then_some(&parcel.attributes);
        let attributes = attributes.map(|all| {
            all.iter()
                .map(|(name, value)| (name.clone(), to_queue(value)))
                .collect()
        });
        let request = SendMessageRequest {
            queue_url: format!("{}/{account}/{name}", self.endpoint.url()),
            message_body: self.body(subscription, delivery),
            message_attributes: attributes,
            message_group_id: parcel.group.clone(),
            message_deduplication_id: parcel.deduplication.clone().filter(|_| is_fifo(name)),
            ..SendMessageRequest::default()
        };
        self.queues
            .send_message(&call, request)
            .await
            .map(|_| ())
            .map_err(|error| Failure {
                // The queue is gone, or does not take such a message: AWS tries no more.
                may_pass: error.status >= 500,
                reason: error.to_string(),
            })
    }
}

fn to_queue(attribute: &Attribute) -> sqs::MessageAttributeValue {
    let (text, binary) = match &attribute.value {
        AttributeValue::Text(text) => (Some(text.clone()), None),
        AttributeValue::Binary(bytes) => (None, Some(bytes.clone())),
    };
    sqs::MessageAttributeValue {
        data_type: attribute.data_type.clone(),
        string_value: text,
        binary_value: binary,
        ..sqs::MessageAttributeValue::default()
    }
}
