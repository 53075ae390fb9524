//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model sns/2010-03-31: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ACTIONS_LIST: Type = Type::list(&ACTION);
pub static ADD_PERMISSION_INPUT: Structure = Structure::new(
    "AddPermissionInput",
    &[
        Member::required("TopicArn", &TOPIC_ARN),
        Member::required("Label", &LABEL),
        Member::required("AWSAccountId", &DELEGATES_LIST),
        Member::required("ActionName", &ACTIONS_LIST),
    ],
);
pub static TYPE_OF_ADD_PERMISSION_INPUT: Type = Type::new(Kind::Structure(&ADD_PERMISSION_INPUT));
pub static AMAZON_RESOURCE_NAME: Type = Type::new(Kind::String).min(1).max(1011);
pub static BATCH_RESULT_ERROR_ENTRY: Structure = Structure::new(
    "BatchResultErrorEntry",
    &[
        Member::required("Id", &STRING),
        Member::required("Code", &STRING),
        Member::optional("Message", &STRING),
        Member::required("SenderFault", &BOOLEAN),
    ],
);
pub static TYPE_OF_BATCH_RESULT_ERROR_ENTRY: Type = Type::new(Kind::Structure(&BATCH_RESULT_ERROR_ENTRY));
pub static BATCH_RESULT_ERROR_ENTRY_LIST: Type = Type::list(&TYPE_OF_BATCH_RESULT_ERROR_ENTRY);
pub static BINARY: Type = Type::new(Kind::Blob);
pub static CONFIRM_SUBSCRIPTION_INPUT: Structure = Structure::new(
    "ConfirmSubscriptionInput",
    &[
        Member::required("TopicArn", &TOPIC_ARN),
        Member::required("Token", &TOKEN),
        Member::optional("AuthenticateOnUnsubscribe", &AUTHENTICATE_ON_UNSUBSCRIBE),
    ],
);
pub static TYPE_OF_CONFIRM_SUBSCRIPTION_INPUT: Type = Type::new(Kind::Structure(&CONFIRM_SUBSCRIPTION_INPUT));
pub static CONFIRM_SUBSCRIPTION_RESPONSE: Structure = Structure::new(
    "ConfirmSubscriptionResponse",
    &[Member::optional("SubscriptionArn", &SUBSCRIPTION_ARN)],
);
pub static TYPE_OF_CONFIRM_SUBSCRIPTION_RESPONSE: Type = Type::new(Kind::Structure(&CONFIRM_SUBSCRIPTION_RESPONSE));
pub static CREATE_TOPIC_INPUT: Structure = Structure::new(
    "CreateTopicInput",
    &[
        Member::required("Name", &TOPIC_NAME),
        Member::optional("Attributes", &TOPIC_ATTRIBUTES_MAP),
        Member::optional("Tags", &TAG_LIST),
        Member::optional("DataProtectionPolicy", &ATTRIBUTE_VALUE),
    ],
);
pub static TYPE_OF_CREATE_TOPIC_INPUT: Type = Type::new(Kind::Structure(&CREATE_TOPIC_INPUT));
pub static CREATE_TOPIC_RESPONSE: Structure =
    Structure::new("CreateTopicResponse", &[Member::optional("TopicArn", &TOPIC_ARN)]);
pub static TYPE_OF_CREATE_TOPIC_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_TOPIC_RESPONSE));
pub static DELEGATES_LIST: Type = Type::list(&DELEGATE);
pub static DELETE_TOPIC_INPUT: Structure =
    Structure::new("DeleteTopicInput", &[Member::required("TopicArn", &TOPIC_ARN)]);
pub static TYPE_OF_DELETE_TOPIC_INPUT: Type = Type::new(Kind::Structure(&DELETE_TOPIC_INPUT));
pub static GET_SUBSCRIPTION_ATTRIBUTES_INPUT: Structure = Structure::new(
    "GetSubscriptionAttributesInput",
    &[Member::required("SubscriptionArn", &SUBSCRIPTION_ARN)],
);
pub static TYPE_OF_GET_SUBSCRIPTION_ATTRIBUTES_INPUT: Type =
    Type::new(Kind::Structure(&GET_SUBSCRIPTION_ATTRIBUTES_INPUT));
pub static GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: Structure = Structure::new(
    "GetSubscriptionAttributesResponse",
    &[Member::optional("Attributes", &SUBSCRIPTION_ATTRIBUTES_MAP)],
);
pub static TYPE_OF_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE));
pub static GET_TOPIC_ATTRIBUTES_INPUT: Structure =
    Structure::new("GetTopicAttributesInput", &[Member::required("TopicArn", &TOPIC_ARN)]);
pub static TYPE_OF_GET_TOPIC_ATTRIBUTES_INPUT: Type = Type::new(Kind::Structure(&GET_TOPIC_ATTRIBUTES_INPUT));
pub static GET_TOPIC_ATTRIBUTES_RESPONSE: Structure = Structure::new(
    "GetTopicAttributesResponse",
    &[Member::optional("Attributes", &TOPIC_ATTRIBUTES_MAP)],
);
pub static TYPE_OF_GET_TOPIC_ATTRIBUTES_RESPONSE: Type = Type::new(Kind::Structure(&GET_TOPIC_ATTRIBUTES_RESPONSE));
pub static LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT: Structure = Structure::new(
    "ListSubscriptionsByTopicInput",
    &[
        Member::required("TopicArn", &TOPIC_ARN),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT: Type =
    Type::new(Kind::Structure(&LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT));
pub static LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE: Structure = Structure::new(
    "ListSubscriptionsByTopicResponse",
    &[
        Member::optional("Subscriptions", &SUBSCRIPTIONS_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE: Type =
    Type::new(Kind::Structure(&LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE));
pub static LIST_SUBSCRIPTIONS_INPUT: Structure =
    Structure::new("ListSubscriptionsInput", &[Member::optional("NextToken", &NEXT_TOKEN)]);
pub static TYPE_OF_LIST_SUBSCRIPTIONS_INPUT: Type = Type::new(Kind::Structure(&LIST_SUBSCRIPTIONS_INPUT));
pub static LIST_SUBSCRIPTIONS_RESPONSE: Structure = Structure::new(
    "ListSubscriptionsResponse",
    &[
        Member::optional("Subscriptions", &SUBSCRIPTIONS_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_SUBSCRIPTIONS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_SUBSCRIPTIONS_RESPONSE));
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[Member::required("ResourceArn", &AMAZON_RESOURCE_NAME)],
);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_REQUEST));
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure =
    Structure::new("ListTagsForResourceResponse", &[Member::optional("Tags", &TAG_LIST)]);
pub static TYPE_OF_LIST_TAGS_FOR_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&LIST_TAGS_FOR_RESOURCE_RESPONSE));
pub static LIST_TOPICS_INPUT: Structure =
    Structure::new("ListTopicsInput", &[Member::optional("NextToken", &NEXT_TOKEN)]);
pub static TYPE_OF_LIST_TOPICS_INPUT: Type = Type::new(Kind::Structure(&LIST_TOPICS_INPUT));
pub static LIST_TOPICS_RESPONSE: Structure = Structure::new(
    "ListTopicsResponse",
    &[
        Member::optional("Topics", &TOPICS_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ],
);
pub static TYPE_OF_LIST_TOPICS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_TOPICS_RESPONSE));
pub static MESSAGE_ATTRIBUTE_MAP: Type = Type::new(Kind::Map(MapType {
    key: &STRING,
    value: &TYPE_OF_MESSAGE_ATTRIBUTE_VALUE,
    key_name: Some("Name"),
    value_name: Some("Value"),
    flattened: false,
}));
pub static MESSAGE_ATTRIBUTE_VALUE: Structure = Structure::new(
    "MessageAttributeValue",
    &[
        Member::required("DataType", &STRING),
        Member::optional("StringValue", &STRING),
        Member::optional("BinaryValue", &BINARY),
    ],
);
pub static TYPE_OF_MESSAGE_ATTRIBUTE_VALUE: Type = Type::new(Kind::Structure(&MESSAGE_ATTRIBUTE_VALUE));
pub static PHONE_NUMBER: Type = Type::new(Kind::String).sensitive();
pub static PUBLISH_BATCH_INPUT: Structure = Structure::new(
    "PublishBatchInput",
    &[
        Member::required("TopicArn", &TOPIC_ARN),
        Member::required("PublishBatchRequestEntries", &PUBLISH_BATCH_REQUEST_ENTRY_LIST),
    ],
);
pub static TYPE_OF_PUBLISH_BATCH_INPUT: Type = Type::new(Kind::Structure(&PUBLISH_BATCH_INPUT));
pub static PUBLISH_BATCH_REQUEST_ENTRY: Structure = Structure::new(
    "PublishBatchRequestEntry",
    &[
        Member::required("Id", &STRING),
        Member::required("Message", &MESSAGE),
        Member::optional("Subject", &SUBJECT),
        Member::optional("MessageStructure", &MESSAGE_STRUCTURE),
        Member::optional("MessageAttributes", &MESSAGE_ATTRIBUTE_MAP),
        Member::optional("MessageDeduplicationId", &STRING),
        Member::optional("MessageGroupId", &STRING),
    ],
);
pub static TYPE_OF_PUBLISH_BATCH_REQUEST_ENTRY: Type = Type::new(Kind::Structure(&PUBLISH_BATCH_REQUEST_ENTRY));
pub static PUBLISH_BATCH_REQUEST_ENTRY_LIST: Type = Type::list(&TYPE_OF_PUBLISH_BATCH_REQUEST_ENTRY);
pub static PUBLISH_BATCH_RESPONSE: Structure = Structure::new(
    "PublishBatchResponse",
    &[
        Member::optional("Successful", &PUBLISH_BATCH_RESULT_ENTRY_LIST),
        Member::optional("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
    ],
);
pub static TYPE_OF_PUBLISH_BATCH_RESPONSE: Type = Type::new(Kind::Structure(&PUBLISH_BATCH_RESPONSE));
pub static PUBLISH_BATCH_RESULT_ENTRY: Structure = Structure::new(
    "PublishBatchResultEntry",
    &[
        Member::optional("Id", &STRING),
        Member::optional("MessageId", &MESSAGE_ID),
        Member::optional("SequenceNumber", &STRING),
    ],
);
pub static TYPE_OF_PUBLISH_BATCH_RESULT_ENTRY: Type = Type::new(Kind::Structure(&PUBLISH_BATCH_RESULT_ENTRY));
pub static PUBLISH_BATCH_RESULT_ENTRY_LIST: Type = Type::list(&TYPE_OF_PUBLISH_BATCH_RESULT_ENTRY);
pub static PUBLISH_INPUT: Structure = Structure::new(
    "PublishInput",
    &[
        Member::optional("TopicArn", &TOPIC_ARN),
        Member::optional("TargetArn", &STRING),
        Member::optional("PhoneNumber", &PHONE_NUMBER),
        Member::required("Message", &MESSAGE),
        Member::optional("Subject", &SUBJECT),
        Member::optional("MessageStructure", &MESSAGE_STRUCTURE),
        Member::optional("MessageAttributes", &MESSAGE_ATTRIBUTE_MAP),
        Member::optional("MessageDeduplicationId", &STRING),
        Member::optional("MessageGroupId", &STRING),
    ],
);
pub static TYPE_OF_PUBLISH_INPUT: Type = Type::new(Kind::Structure(&PUBLISH_INPUT));
pub static PUBLISH_RESPONSE: Structure = Structure::new(
    "PublishResponse",
    &[
        Member::optional("MessageId", &MESSAGE_ID),
        Member::optional("SequenceNumber", &STRING),
    ],
);
pub static TYPE_OF_PUBLISH_RESPONSE: Type = Type::new(Kind::Structure(&PUBLISH_RESPONSE));
pub static REMOVE_PERMISSION_INPUT: Structure = Structure::new(
    "RemovePermissionInput",
    &[
        Member::required("TopicArn", &TOPIC_ARN),
        Member::required("Label", &LABEL),
    ],
);
pub static TYPE_OF_REMOVE_PERMISSION_INPUT: Type = Type::new(Kind::Structure(&REMOVE_PERMISSION_INPUT));
pub static SET_SUBSCRIPTION_ATTRIBUTES_INPUT: Structure = Structure::new(
    "SetSubscriptionAttributesInput",
    &[
        Member::required("SubscriptionArn", &SUBSCRIPTION_ARN),
        Member::required("AttributeName", &ATTRIBUTE_NAME),
        Member::optional("AttributeValue", &ATTRIBUTE_VALUE),
    ],
);
pub static TYPE_OF_SET_SUBSCRIPTION_ATTRIBUTES_INPUT: Type =
    Type::new(Kind::Structure(&SET_SUBSCRIPTION_ATTRIBUTES_INPUT));
pub static SET_TOPIC_ATTRIBUTES_INPUT: Structure = Structure::new(
    "SetTopicAttributesInput",
    &[
        Member::required("TopicArn", &TOPIC_ARN),
        Member::required("AttributeName", &ATTRIBUTE_NAME),
        Member::optional("AttributeValue", &ATTRIBUTE_VALUE),
    ],
);
pub static TYPE_OF_SET_TOPIC_ATTRIBUTES_INPUT: Type = Type::new(Kind::Structure(&SET_TOPIC_ATTRIBUTES_INPUT));
pub static STRING: Type = Type::new(Kind::String);
pub static SUBSCRIBE_INPUT: Structure = Structure::new(
    "SubscribeInput",
    &[
        Member::required("TopicArn", &TOPIC_ARN),
        Member::required("Protocol", &PROTOCOL),
        Member::optional("Endpoint", &ENDPOINT),
        Member::optional("Attributes", &SUBSCRIPTION_ATTRIBUTES_MAP),
        Member::optional("ReturnSubscriptionArn", &BOOLEAN),
    ],
);
pub static TYPE_OF_SUBSCRIBE_INPUT: Type = Type::new(Kind::Structure(&SUBSCRIBE_INPUT));
pub static SUBSCRIBE_RESPONSE: Structure = Structure::new(
    "SubscribeResponse",
    &[Member::optional("SubscriptionArn", &SUBSCRIPTION_ARN)],
);
pub static TYPE_OF_SUBSCRIBE_RESPONSE: Type = Type::new(Kind::Structure(&SUBSCRIBE_RESPONSE));
pub static SUBSCRIPTION: Structure = Structure::new(
    "Subscription",
    &[
        Member::optional("SubscriptionArn", &SUBSCRIPTION_ARN),
        Member::optional("Owner", &ACCOUNT),
        Member::optional("Protocol", &PROTOCOL),
        Member::optional("Endpoint", &ENDPOINT),
        Member::optional("TopicArn", &TOPIC_ARN),
    ],
);
pub static TYPE_OF_SUBSCRIPTION: Type = Type::new(Kind::Structure(&SUBSCRIPTION));
pub static SUBSCRIPTION_ATTRIBUTES_MAP: Type = Type::map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE);
pub static SUBSCRIPTIONS_LIST: Type = Type::list(&TYPE_OF_SUBSCRIPTION);
pub static TAG: Structure = Structure::new(
    "Tag",
    &[Member::required("Key", &TAG_KEY), Member::required("Value", &TAG_VALUE)],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static TAG_KEY: Type = Type::new(Kind::String).min(1).max(128);
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY);
pub static TAG_LIST: Type = Type::list(&TYPE_OF_TAG);
pub static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::required("ResourceArn", &AMAZON_RESOURCE_NAME),
        Member::required("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&TAG_RESOURCE_REQUEST));
pub static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);
pub static TYPE_OF_TAG_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&TAG_RESOURCE_RESPONSE));
pub static TAG_VALUE: Type = Type::new(Kind::String).min(0).max(256);
pub static TOPIC: Structure = Structure::new("Topic", &[Member::optional("TopicArn", &TOPIC_ARN)]);
pub static TYPE_OF_TOPIC: Type = Type::new(Kind::Structure(&TOPIC));
pub static TOPIC_ATTRIBUTES_MAP: Type = Type::map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE);
pub static TOPICS_LIST: Type = Type::list(&TYPE_OF_TOPIC);
pub static UNSUBSCRIBE_INPUT: Structure = Structure::new(
    "UnsubscribeInput",
    &[Member::required("SubscriptionArn", &SUBSCRIPTION_ARN)],
);
pub static TYPE_OF_UNSUBSCRIBE_INPUT: Type = Type::new(Kind::Structure(&UNSUBSCRIBE_INPUT));
pub static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::required("ResourceArn", &AMAZON_RESOURCE_NAME),
        Member::required("TagKeys", &TAG_KEY_LIST),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_REQUEST));
pub static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);
pub static TYPE_OF_UNTAG_RESOURCE_RESPONSE: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_RESPONSE));
pub static ACCOUNT: Type = Type::new(Kind::String);
pub static ACTION: Type = Type::new(Kind::String);
pub static ATTRIBUTE_NAME: Type = Type::new(Kind::String);
pub static ATTRIBUTE_VALUE: Type = Type::new(Kind::String);
pub static AUTHENTICATE_ON_UNSUBSCRIBE: Type = Type::new(Kind::String);
pub static BOOLEAN: Type = Type::new(Kind::Boolean);
pub static DELEGATE: Type = Type::new(Kind::String);
pub static ENDPOINT: Type = Type::new(Kind::String);
pub static LABEL: Type = Type::new(Kind::String);
pub static MESSAGE: Type = Type::new(Kind::String);
pub static MESSAGE_ID: Type = Type::new(Kind::String);
pub static MESSAGE_STRUCTURE: Type = Type::new(Kind::String);
pub static NEXT_TOKEN: Type = Type::new(Kind::String);
pub static PROTOCOL: Type = Type::new(Kind::String);
pub static SUBJECT: Type = Type::new(Kind::String);
pub static SUBSCRIPTION_ARN: Type = Type::new(Kind::String);
pub static TOKEN: Type = Type::new(Kind::String);
pub static TOPIC_ARN: Type = Type::new(Kind::String);
pub static TOPIC_NAME: Type = Type::new(Kind::String);
pub static ADD_PERMISSION_RESPONSE: Structure = Structure::new("AddPermissionResponse", &[]);
pub static DELETE_TOPIC_RESPONSE: Structure = Structure::new("DeleteTopicResponse", &[]);
pub static REMOVE_PERMISSION_RESPONSE: Structure = Structure::new("RemovePermissionResponse", &[]);
pub static SET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: Structure = Structure::new("SetSubscriptionAttributesResponse", &[]);
pub static SET_TOPIC_ATTRIBUTES_RESPONSE: Structure = Structure::new("SetTopicAttributesResponse", &[]);
pub static UNSUBSCRIBE_RESPONSE: Structure = Structure::new("UnsubscribeResponse", &[]);
