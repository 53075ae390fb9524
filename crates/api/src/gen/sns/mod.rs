//! Sns.
//!
//! Written by `cargo xtask codegen` from botocore's model sns/2010-03-31: change crates/api/models or crates/xtask, not this file.

mod faults;
mod shapes;
mod tables;
pub mod values;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_kernel::Call;

use crate::error::Error;
use crate::read::Input;
use crate::service::{Answer, Known, Model, Operation, Protocol, Service, run};
use crate::shape::Shape;

pub use faults::Fault;
pub use shapes::*;

/// The operations of Sns. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Sns: Send + Sync {
    async fn add_permission(&self, _call: &Call, _input: AddPermissionInput) -> Result<AddPermissionResponse, Error> {
        Err(Error::not_supported("Sns", "AddPermission"))
    }

    async fn confirm_subscription(
        &self,
        _call: &Call,
        _input: ConfirmSubscriptionInput,
    ) -> Result<ConfirmSubscriptionResponse, Error> {
        Err(Error::not_supported("Sns", "ConfirmSubscription"))
    }

    async fn create_topic(&self, _call: &Call, _input: CreateTopicInput) -> Result<CreateTopicResponse, Error> {
        Err(Error::not_supported("Sns", "CreateTopic"))
    }

    async fn delete_topic(&self, _call: &Call, _input: DeleteTopicInput) -> Result<DeleteTopicResponse, Error> {
        Err(Error::not_supported("Sns", "DeleteTopic"))
    }

    async fn get_subscription_attributes(
        &self,
        _call: &Call,
        _input: GetSubscriptionAttributesInput,
    ) -> Result<GetSubscriptionAttributesResponse, Error> {
        Err(Error::not_supported("Sns", "GetSubscriptionAttributes"))
    }

    async fn get_topic_attributes(
        &self,
        _call: &Call,
        _input: GetTopicAttributesInput,
    ) -> Result<GetTopicAttributesResponse, Error> {
        Err(Error::not_supported("Sns", "GetTopicAttributes"))
    }

    async fn list_subscriptions(
        &self,
        _call: &Call,
        _input: ListSubscriptionsInput,
    ) -> Result<ListSubscriptionsResponse, Error> {
        Err(Error::not_supported("Sns", "ListSubscriptions"))
    }

    async fn list_subscriptions_by_topic(
        &self,
        _call: &Call,
        _input: ListSubscriptionsByTopicInput,
    ) -> Result<ListSubscriptionsByTopicResponse, Error> {
        Err(Error::not_supported("Sns", "ListSubscriptionsByTopic"))
    }

    async fn list_tags_for_resource(
        &self,
        _call: &Call,
        _input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Error> {
        Err(Error::not_supported("Sns", "ListTagsForResource"))
    }

    async fn list_topics(&self, _call: &Call, _input: ListTopicsInput) -> Result<ListTopicsResponse, Error> {
        Err(Error::not_supported("Sns", "ListTopics"))
    }

    async fn publish(&self, _call: &Call, _input: PublishInput) -> Result<PublishResponse, Error> {
        Err(Error::not_supported("Sns", "Publish"))
    }

    async fn publish_batch(&self, _call: &Call, _input: PublishBatchInput) -> Result<PublishBatchResponse, Error> {
        Err(Error::not_supported("Sns", "PublishBatch"))
    }

    async fn remove_permission(
        &self,
        _call: &Call,
        _input: RemovePermissionInput,
    ) -> Result<RemovePermissionResponse, Error> {
        Err(Error::not_supported("Sns", "RemovePermission"))
    }

    async fn set_subscription_attributes(
        &self,
        _call: &Call,
        _input: SetSubscriptionAttributesInput,
    ) -> Result<SetSubscriptionAttributesResponse, Error> {
        Err(Error::not_supported("Sns", "SetSubscriptionAttributes"))
    }

    async fn set_topic_attributes(
        &self,
        _call: &Call,
        _input: SetTopicAttributesInput,
    ) -> Result<SetTopicAttributesResponse, Error> {
        Err(Error::not_supported("Sns", "SetTopicAttributes"))
    }

    async fn subscribe(&self, _call: &Call, _input: SubscribeInput) -> Result<SubscribeResponse, Error> {
        Err(Error::not_supported("Sns", "Subscribe"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        Err(Error::not_supported("Sns", "TagResource"))
    }

    async fn unsubscribe(&self, _call: &Call, _input: UnsubscribeInput) -> Result<UnsubscribeResponse, Error> {
        Err(Error::not_supported("Sns", "Unsubscribe"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        Err(Error::not_supported("Sns", "UntagResource"))
    }
}

/// Sns as the gateway drives it.
#[derive(Clone)]
pub struct SnsService(pub Arc<dyn Sns>);

impl fmt::Debug for SnsService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SnsService")
    }
}

impl Service for SnsService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "AddPermission" => run(&MODEL, input, move |input| service.add_permission(call, input)),
            "ConfirmSubscription" => run(&MODEL, input, move |input| service.confirm_subscription(call, input)),
            "CreateTopic" => run(&MODEL, input, move |input| service.create_topic(call, input)),
            "DeleteTopic" => run(&MODEL, input, move |input| service.delete_topic(call, input)),
            "GetSubscriptionAttributes" => run(&MODEL, input, move |input| {
                service.get_subscription_attributes(call, input)
            }),
            "GetTopicAttributes" => run(&MODEL, input, move |input| service.get_topic_attributes(call, input)),
            "ListSubscriptions" => run(&MODEL, input, move |input| service.list_subscriptions(call, input)),
            "ListSubscriptionsByTopic" => run(&MODEL, input, move |input| {
                service.list_subscriptions_by_topic(call, input)
            }),
            "ListTagsForResource" => run(&MODEL, input, move |input| service.list_tags_for_resource(call, input)),
            "ListTopics" => run(&MODEL, input, move |input| service.list_topics(call, input)),
            "Publish" => run(&MODEL, input, move |input| service.publish(call, input)),
            "PublishBatch" => run(&MODEL, input, move |input| service.publish_batch(call, input)),
            "RemovePermission" => run(&MODEL, input, move |input| service.remove_permission(call, input)),
            "SetSubscriptionAttributes" => run(&MODEL, input, move |input| {
                service.set_subscription_attributes(call, input)
            }),
            "SetTopicAttributes" => run(&MODEL, input, move |input| service.set_topic_attributes(call, input)),
            "Subscribe" => run(&MODEL, input, move |input| service.subscribe(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "Unsubscribe" => run(&MODEL, input, move |input| service.unsubscribe(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Sns", other)) }),
        }
    }
}

/// What the wire model says of Sns.
pub static MODEL: Model = Model {
    name: "Sns",
    signing_name: "sns",
    endpoint_prefix: "sns",
    version: "2010-03-31",
    protocols: &[Protocol::Query {
        namespace: "http://sns.amazonaws.com/doc/2010-03-31/",
        path_member: None,
    }],
    query_compatible: false,
    validation_code: "ValidationError",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 19] = [
    Operation {
        name: "AddPermission",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ADD_PERMISSION_INPUT,
        output: &tables::ADD_PERMISSION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "ConfirmSubscription",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CONFIRM_SUBSCRIPTION_INPUT,
        output: &tables::CONFIRM_SUBSCRIPTION_RESPONSE,
        has_output: true,
        result_wrapper: Some("ConfirmSubscriptionResult"),
    },
    Operation {
        name: "CreateTopic",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_TOPIC_INPUT,
        output: &tables::CREATE_TOPIC_RESPONSE,
        has_output: true,
        result_wrapper: Some("CreateTopicResult"),
    },
    Operation {
        name: "DeleteTopic",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_TOPIC_INPUT,
        output: &tables::DELETE_TOPIC_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "GetSubscriptionAttributes",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_SUBSCRIPTION_ATTRIBUTES_INPUT,
        output: &tables::GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetSubscriptionAttributesResult"),
    },
    Operation {
        name: "GetTopicAttributes",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_TOPIC_ATTRIBUTES_INPUT,
        output: &tables::GET_TOPIC_ATTRIBUTES_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetTopicAttributesResult"),
    },
    Operation {
        name: "ListSubscriptions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_SUBSCRIPTIONS_INPUT,
        output: &tables::LIST_SUBSCRIPTIONS_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListSubscriptionsResult"),
    },
    Operation {
        name: "ListSubscriptionsByTopic",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT,
        output: &tables::LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListSubscriptionsByTopicResult"),
    },
    Operation {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &tables::LIST_TAGS_FOR_RESOURCE_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListTagsForResourceResult"),
    },
    Operation {
        name: "ListTopics",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TOPICS_INPUT,
        output: &tables::LIST_TOPICS_RESPONSE,
        has_output: true,
        result_wrapper: Some("ListTopicsResult"),
    },
    Operation {
        name: "Publish",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUBLISH_INPUT,
        output: &tables::PUBLISH_RESPONSE,
        has_output: true,
        result_wrapper: Some("PublishResult"),
    },
    Operation {
        name: "PublishBatch",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUBLISH_BATCH_INPUT,
        output: &tables::PUBLISH_BATCH_RESPONSE,
        has_output: true,
        result_wrapper: Some("PublishBatchResult"),
    },
    Operation {
        name: "RemovePermission",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::REMOVE_PERMISSION_INPUT,
        output: &tables::REMOVE_PERMISSION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "SetSubscriptionAttributes",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SET_SUBSCRIPTION_ATTRIBUTES_INPUT,
        output: &tables::SET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "SetTopicAttributes",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SET_TOPIC_ATTRIBUTES_INPUT,
        output: &tables::SET_TOPIC_ATTRIBUTES_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "Subscribe",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SUBSCRIBE_INPUT,
        output: &tables::SUBSCRIBE_RESPONSE,
        has_output: true,
        result_wrapper: Some("SubscribeResult"),
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_RESOURCE_REQUEST,
        output: &tables::TAG_RESOURCE_RESPONSE,
        has_output: true,
        result_wrapper: Some("TagResourceResult"),
    },
    Operation {
        name: "Unsubscribe",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNSUBSCRIBE_INPUT,
        output: &tables::UNSUBSCRIBE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UntagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_RESOURCE_REQUEST,
        output: &tables::UNTAG_RESOURCE_RESPONSE,
        has_output: true,
        result_wrapper: Some("UntagResourceResult"),
    },
];

static KNOWN: [Known; 42] = [
    Known {
        name: "AddPermission",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CheckIfPhoneNumberIsOptedOut",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ConfirmSubscription",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePlatformApplication",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePlatformEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateSMSSandboxPhoneNumber",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateTopic",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeletePlatformApplication",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSMSSandboxPhoneNumber",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteTopic",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataProtectionPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetEndpointAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPlatformApplicationAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSMSAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSMSSandboxAccountStatus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSubscriptionAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTopicAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListEndpointsByPlatformApplication",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListOriginationNumbers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPhoneNumbersOptedOut",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPlatformApplications",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSMSSandboxPhoneNumbers",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSubscriptions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSubscriptionsByTopic",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTopics",
        method: "POST",
        path: "/",
    },
    Known {
        name: "OptInPhoneNumber",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Publish",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PublishBatch",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDataProtectionPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RemovePermission",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetEndpointAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetPlatformApplicationAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetSMSAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetSubscriptionAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetTopicAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Subscribe",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Unsubscribe",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "VerifySMSSandboxPhoneNumber",
        method: "POST",
        path: "/",
    },
];
