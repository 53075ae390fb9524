//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model sns/2010-03-31: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AddPermissionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionInput {
    pub topic_arn: String,
    pub label: String,
    pub aws_account_id: Vec<String>,
    pub action_name: Vec<String>,
}

shape!(AddPermissionInput, tables::ADD_PERMISSION_INPUT, {
    0 => topic_arn,
    1 => label,
    2 => aws_account_id,
    3 => action_name
});

/// `BatchResultErrorEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub code: String,
    pub message: Option<String>,
    pub sender_fault: bool,
}

shape!(BatchResultErrorEntry, tables::BATCH_RESULT_ERROR_ENTRY, {
    0 => id,
    1 => code,
    2 => message,
    3 => sender_fault
});

/// `ConfirmSubscriptionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ConfirmSubscriptionInput {
    pub topic_arn: String,
    pub token: String,
    pub authenticate_on_unsubscribe: Option<String>,
}

shape!(ConfirmSubscriptionInput, tables::CONFIRM_SUBSCRIPTION_INPUT, {
    0 => topic_arn,
    1 => token,
    2 => authenticate_on_unsubscribe
});

/// `ConfirmSubscriptionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ConfirmSubscriptionResponse {
    pub subscription_arn: Option<String>,
}

shape!(ConfirmSubscriptionResponse, tables::CONFIRM_SUBSCRIPTION_RESPONSE, {
    0 => subscription_arn
});

/// `CreateTopicInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTopicInput {
    pub name: String,
    pub attributes: Option<BTreeMap<String, String>>,
    pub tags: Option<Vec<Tag>>,
    pub data_protection_policy: Option<String>,
}

shape!(CreateTopicInput, tables::CREATE_TOPIC_INPUT, {
    0 => name,
    1 => attributes,
    2 => tags,
    3 => data_protection_policy
});

/// `CreateTopicResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTopicResponse {
    pub topic_arn: Option<String>,
}

shape!(CreateTopicResponse, tables::CREATE_TOPIC_RESPONSE, {
    0 => topic_arn
});

/// `DeleteTopicInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTopicInput {
    pub topic_arn: String,
}

shape!(DeleteTopicInput, tables::DELETE_TOPIC_INPUT, {
    0 => topic_arn
});

/// `GetSubscriptionAttributesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetSubscriptionAttributesInput {
    pub subscription_arn: String,
}

shape!(GetSubscriptionAttributesInput, tables::GET_SUBSCRIPTION_ATTRIBUTES_INPUT, {
    0 => subscription_arn
});

/// `GetSubscriptionAttributesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetSubscriptionAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}

shape!(GetSubscriptionAttributesResponse, tables::GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE, {
    0 => attributes
});

/// `GetTopicAttributesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTopicAttributesInput {
    pub topic_arn: String,
}

shape!(GetTopicAttributesInput, tables::GET_TOPIC_ATTRIBUTES_INPUT, {
    0 => topic_arn
});

/// `GetTopicAttributesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetTopicAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}

shape!(GetTopicAttributesResponse, tables::GET_TOPIC_ATTRIBUTES_RESPONSE, {
    0 => attributes
});

/// `ListSubscriptionsByTopicInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListSubscriptionsByTopicInput {
    pub topic_arn: String,
    pub next_token: Option<String>,
}

shape!(ListSubscriptionsByTopicInput, tables::LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT, {
    0 => topic_arn,
    1 => next_token
});

/// `ListSubscriptionsByTopicResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListSubscriptionsByTopicResponse {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}

shape!(ListSubscriptionsByTopicResponse, tables::LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE, {
    0 => subscriptions,
    1 => next_token
});

/// `ListSubscriptionsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListSubscriptionsInput {
    pub next_token: Option<String>,
}

shape!(ListSubscriptionsInput, tables::LIST_SUBSCRIPTIONS_INPUT, {
    0 => next_token
});

/// `ListSubscriptionsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListSubscriptionsResponse {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}

shape!(ListSubscriptionsResponse, tables::LIST_SUBSCRIPTIONS_RESPONSE, {
    0 => subscriptions,
    1 => next_token
});

/// `ListTagsForResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

shape!(ListTagsForResourceRequest, tables::LIST_TAGS_FOR_RESOURCE_REQUEST, {
    0 => resource_arn
});

/// `ListTagsForResourceResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

shape!(ListTagsForResourceResponse, tables::LIST_TAGS_FOR_RESOURCE_RESPONSE, {
    0 => tags
});

/// `ListTopicsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTopicsInput {
    pub next_token: Option<String>,
}

shape!(ListTopicsInput, tables::LIST_TOPICS_INPUT, {
    0 => next_token
});

/// `ListTopicsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTopicsResponse {
    pub topics: Option<Vec<Topic>>,
    pub next_token: Option<String>,
}

shape!(ListTopicsResponse, tables::LIST_TOPICS_RESPONSE, {
    0 => topics,
    1 => next_token
});

/// `MessageAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub data_type: String,
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
}

shape!(MessageAttributeValue, tables::MESSAGE_ATTRIBUTE_VALUE, {
    0 => data_type,
    1 => string_value,
    2 => binary_value
});

/// `PublishBatchInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PublishBatchInput {
    pub topic_arn: String,
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
}

shape!(PublishBatchInput, tables::PUBLISH_BATCH_INPUT, {
    0 => topic_arn,
    1 => publish_batch_request_entries
});

/// `PublishBatchRequestEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PublishBatchRequestEntry {
    pub id: String,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

shape!(PublishBatchRequestEntry, tables::PUBLISH_BATCH_REQUEST_ENTRY, {
    0 => id,
    1 => message,
    2 => subject,
    3 => message_structure,
    4 => message_attributes,
    5 => message_deduplication_id,
    6 => message_group_id
});

/// `PublishBatchResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PublishBatchResponse {
    pub successful: Option<Vec<PublishBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

shape!(PublishBatchResponse, tables::PUBLISH_BATCH_RESPONSE, {
    0 => successful,
    1 => failed
});

/// `PublishBatchResultEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PublishBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

shape!(PublishBatchResultEntry, tables::PUBLISH_BATCH_RESULT_ENTRY, {
    0 => id,
    1 => message_id,
    2 => sequence_number
});

/// `PublishInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PublishInput {
    pub topic_arn: Option<String>,
    pub target_arn: Option<String>,
    pub phone_number: Option<String>,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

shape!(PublishInput, tables::PUBLISH_INPUT, {
    0 => topic_arn,
    1 => target_arn,
    2 => phone_number,
    3 => message,
    4 => subject,
    5 => message_structure,
    6 => message_attributes,
    7 => message_deduplication_id,
    8 => message_group_id
});

/// `PublishResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PublishResponse {
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

shape!(PublishResponse, tables::PUBLISH_RESPONSE, {
    0 => message_id,
    1 => sequence_number
});

/// `RemovePermissionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionInput {
    pub topic_arn: String,
    pub label: String,
}

shape!(RemovePermissionInput, tables::REMOVE_PERMISSION_INPUT, {
    0 => topic_arn,
    1 => label
});

/// `SetSubscriptionAttributesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SetSubscriptionAttributesInput {
    pub subscription_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}

shape!(SetSubscriptionAttributesInput, tables::SET_SUBSCRIPTION_ATTRIBUTES_INPUT, {
    0 => subscription_arn,
    1 => attribute_name,
    2 => attribute_value
});

/// `SetTopicAttributesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SetTopicAttributesInput {
    pub topic_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}

shape!(SetTopicAttributesInput, tables::SET_TOPIC_ATTRIBUTES_INPUT, {
    0 => topic_arn,
    1 => attribute_name,
    2 => attribute_value
});

/// `SubscribeInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SubscribeInput {
    pub topic_arn: String,
    pub protocol: String,
    pub endpoint: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub return_subscription_arn: Option<bool>,
}

shape!(SubscribeInput, tables::SUBSCRIBE_INPUT, {
    0 => topic_arn,
    1 => protocol,
    2 => endpoint,
    3 => attributes,
    4 => return_subscription_arn
});

/// `SubscribeResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SubscribeResponse {
    pub subscription_arn: Option<String>,
}

shape!(SubscribeResponse, tables::SUBSCRIBE_RESPONSE, {
    0 => subscription_arn
});

/// `Subscription` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Subscription {
    pub subscription_arn: Option<String>,
    pub owner: Option<String>,
    pub protocol: Option<String>,
    pub endpoint: Option<String>,
    pub topic_arn: Option<String>,
}

shape!(Subscription, tables::SUBSCRIPTION, {
    0 => subscription_arn,
    1 => owner,
    2 => protocol,
    3 => endpoint,
    4 => topic_arn
});

/// `Tag` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

shape!(Tag, tables::TAG, {
    0 => key,
    1 => value
});

/// `TagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

shape!(TagResourceRequest, tables::TAG_RESOURCE_REQUEST, {
    0 => resource_arn,
    1 => tags
});

/// `TagResourceResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

shape!(TagResourceResponse, tables::TAG_RESOURCE_RESPONSE, {});

/// `Topic` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Topic {
    pub topic_arn: Option<String>,
}

shape!(Topic, tables::TOPIC, {
    0 => topic_arn
});

/// `UnsubscribeInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UnsubscribeInput {
    pub subscription_arn: String,
}

shape!(UnsubscribeInput, tables::UNSUBSCRIBE_INPUT, {
    0 => subscription_arn
});

/// `UntagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

shape!(UntagResourceRequest, tables::UNTAG_RESOURCE_REQUEST, {
    0 => resource_arn,
    1 => tag_keys
});

/// `UntagResourceResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

shape!(UntagResourceResponse, tables::UNTAG_RESOURCE_RESPONSE, {});

/// Nothing: the model gives `AddPermission` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionResponse {}

shape!(AddPermissionResponse, tables::ADD_PERMISSION_RESPONSE, {});

/// Nothing: the model gives `DeleteTopic` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTopicResponse {}

shape!(DeleteTopicResponse, tables::DELETE_TOPIC_RESPONSE, {});

/// Nothing: the model gives `RemovePermission` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionResponse {}

shape!(RemovePermissionResponse, tables::REMOVE_PERMISSION_RESPONSE, {});

/// Nothing: the model gives `SetSubscriptionAttributes` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct SetSubscriptionAttributesResponse {}

shape!(
    SetSubscriptionAttributesResponse,
    tables::SET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
    {}
);

/// Nothing: the model gives `SetTopicAttributes` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct SetTopicAttributesResponse {}

shape!(SetTopicAttributesResponse, tables::SET_TOPIC_ATTRIBUTES_RESPONSE, {});

/// Nothing: the model gives `Unsubscribe` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UnsubscribeResponse {}

shape!(UnsubscribeResponse, tables::UNSUBSCRIBE_RESPONSE, {});
