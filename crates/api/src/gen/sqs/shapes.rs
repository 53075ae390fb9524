//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model sqs/2012-11-05: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AddPermissionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub queue_url: String,
    pub label: String,
    pub aws_account_ids: Vec<String>,
    pub actions: Vec<String>,
}

shape!(AddPermissionRequest, tables::ADD_PERMISSION_REQUEST, {
    0 => queue_url,
    1 => label,
    2 => aws_account_ids,
    3 => actions
});

/// `BatchResultErrorEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub sender_fault: bool,
    pub code: String,
    pub message: Option<String>,
}

shape!(BatchResultErrorEntry, tables::BATCH_RESULT_ERROR_ENTRY, {
    0 => id,
    1 => sender_fault,
    2 => code,
    3 => message
});

/// `CancelMessageMoveTaskRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelMessageMoveTaskRequest {
    pub task_handle: String,
}

shape!(CancelMessageMoveTaskRequest, tables::CANCEL_MESSAGE_MOVE_TASK_REQUEST, {
    0 => task_handle
});

/// `CancelMessageMoveTaskResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelMessageMoveTaskResult {
    pub approximate_number_of_messages_moved: Option<i64>,
}

shape!(CancelMessageMoveTaskResult, tables::CANCEL_MESSAGE_MOVE_TASK_RESULT, {
    0 => approximate_number_of_messages_moved
});

/// `ChangeMessageVisibilityBatchRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequest {
    pub queue_url: String,
    pub entries: Vec<ChangeMessageVisibilityBatchRequestEntry>,
}

shape!(ChangeMessageVisibilityBatchRequest, tables::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST, {
    0 => queue_url,
    1 => entries
});

/// `ChangeMessageVisibilityBatchRequestEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
    pub visibility_timeout: Option<i32>,
}

shape!(ChangeMessageVisibilityBatchRequestEntry, tables::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY, {
    0 => id,
    1 => receipt_handle,
    2 => visibility_timeout
});

/// `ChangeMessageVisibilityBatchResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResult {
    pub successful: Option<Vec<ChangeMessageVisibilityBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

shape!(ChangeMessageVisibilityBatchResult, tables::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT, {
    0 => successful,
    1 => failed
});

/// `ChangeMessageVisibilityBatchResultEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResultEntry {
    pub id: String,
}

shape!(ChangeMessageVisibilityBatchResultEntry, tables::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY, {
    0 => id
});

/// `ChangeMessageVisibilityRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityRequest {
    pub queue_url: String,
    pub receipt_handle: String,
    pub visibility_timeout: i32,
}

shape!(ChangeMessageVisibilityRequest, tables::CHANGE_MESSAGE_VISIBILITY_REQUEST, {
    0 => queue_url,
    1 => receipt_handle,
    2 => visibility_timeout
});

/// `CreateQueueRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateQueueRequest {
    pub queue_name: String,
    pub attributes: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(CreateQueueRequest, tables::CREATE_QUEUE_REQUEST, {
    0 => queue_name,
    1 => attributes,
    2 => tags
});

/// `CreateQueueResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateQueueResult {
    pub queue_url: Option<String>,
}

shape!(CreateQueueResult, tables::CREATE_QUEUE_RESULT, {
    0 => queue_url
});

/// `DeleteMessageBatchRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchRequest {
    pub queue_url: String,
    pub entries: Vec<DeleteMessageBatchRequestEntry>,
}

shape!(DeleteMessageBatchRequest, tables::DELETE_MESSAGE_BATCH_REQUEST, {
    0 => queue_url,
    1 => entries
});

/// `DeleteMessageBatchRequestEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
}

shape!(DeleteMessageBatchRequestEntry, tables::DELETE_MESSAGE_BATCH_REQUEST_ENTRY, {
    0 => id,
    1 => receipt_handle
});

/// `DeleteMessageBatchResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchResult {
    pub successful: Option<Vec<DeleteMessageBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

shape!(DeleteMessageBatchResult, tables::DELETE_MESSAGE_BATCH_RESULT, {
    0 => successful,
    1 => failed
});

/// `DeleteMessageBatchResultEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchResultEntry {
    pub id: String,
}

shape!(DeleteMessageBatchResultEntry, tables::DELETE_MESSAGE_BATCH_RESULT_ENTRY, {
    0 => id
});

/// `DeleteMessageRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageRequest {
    pub queue_url: String,
    pub receipt_handle: String,
}

shape!(DeleteMessageRequest, tables::DELETE_MESSAGE_REQUEST, {
    0 => queue_url,
    1 => receipt_handle
});

/// `DeleteQueueRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteQueueRequest {
    pub queue_url: String,
}

shape!(DeleteQueueRequest, tables::DELETE_QUEUE_REQUEST, {
    0 => queue_url
});

/// `GetQueueAttributesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueueAttributesRequest {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
}

shape!(GetQueueAttributesRequest, tables::GET_QUEUE_ATTRIBUTES_REQUEST, {
    0 => queue_url,
    1 => attribute_names
});

/// `GetQueueAttributesResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueueAttributesResult {
    pub attributes: Option<BTreeMap<String, String>>,
}

shape!(GetQueueAttributesResult, tables::GET_QUEUE_ATTRIBUTES_RESULT, {
    0 => attributes
});

/// `GetQueueUrlRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueueUrlRequest {
    pub queue_name: String,
    pub queue_owner_aws_account_id: Option<String>,
}

shape!(GetQueueUrlRequest, tables::GET_QUEUE_URL_REQUEST, {
    0 => queue_name,
    1 => queue_owner_aws_account_id
});

/// `GetQueueUrlResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueueUrlResult {
    pub queue_url: Option<String>,
}

shape!(GetQueueUrlResult, tables::GET_QUEUE_URL_RESULT, {
    0 => queue_url
});

/// `ListDeadLetterSourceQueuesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesRequest {
    pub queue_url: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListDeadLetterSourceQueuesRequest, tables::LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST, {
    0 => queue_url,
    1 => next_token,
    2 => max_results
});

/// `ListDeadLetterSourceQueuesResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesResult {
    pub queue_urls: Vec<String>,
    pub next_token: Option<String>,
}

shape!(ListDeadLetterSourceQueuesResult, tables::LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT, {
    0 => queue_urls,
    1 => next_token
});

/// `ListMessageMoveTasksRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListMessageMoveTasksRequest {
    pub source_arn: String,
    pub max_results: Option<i32>,
}

shape!(ListMessageMoveTasksRequest, tables::LIST_MESSAGE_MOVE_TASKS_REQUEST, {
    0 => source_arn,
    1 => max_results
});

/// `ListMessageMoveTasksResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListMessageMoveTasksResult {
    pub results: Option<Vec<ListMessageMoveTasksResultEntry>>,
}

shape!(ListMessageMoveTasksResult, tables::LIST_MESSAGE_MOVE_TASKS_RESULT, {
    0 => results
});

/// `ListMessageMoveTasksResultEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListMessageMoveTasksResultEntry {
    pub task_handle: Option<String>,
    pub status: Option<String>,
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
    pub max_number_of_messages_per_second: Option<i32>,
    pub approximate_number_of_messages_moved: Option<i64>,
    pub approximate_number_of_messages_to_move: Option<i64>,
    pub failure_reason: Option<String>,
    pub started_timestamp: Option<i64>,
}

shape!(ListMessageMoveTasksResultEntry, tables::LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY, {
    0 => task_handle,
    1 => status,
    2 => source_arn,
    3 => destination_arn,
    4 => max_number_of_messages_per_second,
    5 => approximate_number_of_messages_moved,
    6 => approximate_number_of_messages_to_move,
    7 => failure_reason,
    8 => started_timestamp
});

/// `ListQueueTagsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueueTagsRequest {
    pub queue_url: String,
}

shape!(ListQueueTagsRequest, tables::LIST_QUEUE_TAGS_REQUEST, {
    0 => queue_url
});

/// `ListQueueTagsResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueueTagsResult {
    pub tags: Option<BTreeMap<String, String>>,
}

shape!(ListQueueTagsResult, tables::LIST_QUEUE_TAGS_RESULT, {
    0 => tags
});

/// `ListQueuesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueuesRequest {
    pub queue_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

shape!(ListQueuesRequest, tables::LIST_QUEUES_REQUEST, {
    0 => queue_name_prefix,
    1 => next_token,
    2 => max_results
});

/// `ListQueuesResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueuesResult {
    pub queue_urls: Option<Vec<String>>,
    pub next_token: Option<String>,
}

shape!(ListQueuesResult, tables::LIST_QUEUES_RESULT, {
    0 => queue_urls,
    1 => next_token
});

/// `Message` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Message {
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
    pub md5_of_body: Option<String>,
    pub body: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
}

shape!(Message, tables::MESSAGE, {
    0 => message_id,
    1 => receipt_handle,
    2 => md5_of_body,
    3 => body,
    4 => attributes,
    5 => md5_of_message_attributes,
    6 => message_attributes
});

/// `MessageAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Bytes>>,
    pub data_type: String,
}

shape!(MessageAttributeValue, tables::MESSAGE_ATTRIBUTE_VALUE, {
    0 => string_value,
    1 => binary_value,
    2 => string_list_values,
    3 => binary_list_values,
    4 => data_type
});

/// `MessageSystemAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageSystemAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Bytes>>,
    pub data_type: String,
}

shape!(MessageSystemAttributeValue, tables::MESSAGE_SYSTEM_ATTRIBUTE_VALUE, {
    0 => string_value,
    1 => binary_value,
    2 => string_list_values,
    3 => binary_list_values,
    4 => data_type
});

/// `PurgeQueueRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PurgeQueueRequest {
    pub queue_url: String,
}

shape!(PurgeQueueRequest, tables::PURGE_QUEUE_REQUEST, {
    0 => queue_url
});

/// `ReceiveMessageRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReceiveMessageRequest {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
    pub message_system_attribute_names: Option<Vec<String>>,
    pub message_attribute_names: Option<Vec<String>>,
    pub max_number_of_messages: Option<i32>,
    pub visibility_timeout: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub receive_request_attempt_id: Option<String>,
}

shape!(ReceiveMessageRequest, tables::RECEIVE_MESSAGE_REQUEST, {
    0 => queue_url,
    1 => attribute_names,
    2 => message_system_attribute_names,
    3 => message_attribute_names,
    4 => max_number_of_messages,
    5 => visibility_timeout,
    6 => wait_time_seconds,
    7 => receive_request_attempt_id
});

/// `ReceiveMessageResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReceiveMessageResult {
    pub messages: Option<Vec<Message>>,
}

shape!(ReceiveMessageResult, tables::RECEIVE_MESSAGE_RESULT, {
    0 => messages
});

/// `RemovePermissionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub queue_url: String,
    pub label: String,
}

shape!(RemovePermissionRequest, tables::REMOVE_PERMISSION_REQUEST, {
    0 => queue_url,
    1 => label
});

/// `SendMessageBatchRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchRequest {
    pub queue_url: String,
    pub entries: Vec<SendMessageBatchRequestEntry>,
}

shape!(SendMessageBatchRequest, tables::SEND_MESSAGE_BATCH_REQUEST, {
    0 => queue_url,
    1 => entries
});

/// `SendMessageBatchRequestEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchRequestEntry {
    pub id: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

shape!(SendMessageBatchRequestEntry, tables::SEND_MESSAGE_BATCH_REQUEST_ENTRY, {
    0 => id,
    1 => message_body,
    2 => delay_seconds,
    3 => message_attributes,
    4 => message_system_attributes,
    5 => message_deduplication_id,
    6 => message_group_id
});

/// `SendMessageBatchResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchResult {
    pub successful: Option<Vec<SendMessageBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

shape!(SendMessageBatchResult, tables::SEND_MESSAGE_BATCH_RESULT, {
    0 => successful,
    1 => failed
});

/// `SendMessageBatchResultEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchResultEntry {
    pub id: String,
    pub message_id: String,
    pub md5_of_message_body: String,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub sequence_number: Option<String>,
}

shape!(SendMessageBatchResultEntry, tables::SEND_MESSAGE_BATCH_RESULT_ENTRY, {
    0 => id,
    1 => message_id,
    2 => md5_of_message_body,
    3 => md5_of_message_attributes,
    4 => md5_of_message_system_attributes,
    5 => sequence_number
});

/// `SendMessageRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageRequest {
    pub queue_url: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

shape!(SendMessageRequest, tables::SEND_MESSAGE_REQUEST, {
    0 => queue_url,
    1 => message_body,
    2 => delay_seconds,
    3 => message_attributes,
    4 => message_system_attributes,
    5 => message_deduplication_id,
    6 => message_group_id
});

/// `SendMessageResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageResult {
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

shape!(SendMessageResult, tables::SEND_MESSAGE_RESULT, {
    0 => md5_of_message_body,
    1 => md5_of_message_attributes,
    2 => md5_of_message_system_attributes,
    3 => message_id,
    4 => sequence_number
});

/// `SetQueueAttributesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SetQueueAttributesRequest {
    pub queue_url: String,
    pub attributes: BTreeMap<String, String>,
}

shape!(SetQueueAttributesRequest, tables::SET_QUEUE_ATTRIBUTES_REQUEST, {
    0 => queue_url,
    1 => attributes
});

/// `StartMessageMoveTaskRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartMessageMoveTaskRequest {
    pub source_arn: String,
    pub destination_arn: Option<String>,
    pub max_number_of_messages_per_second: Option<i32>,
}

shape!(StartMessageMoveTaskRequest, tables::START_MESSAGE_MOVE_TASK_REQUEST, {
    0 => source_arn,
    1 => destination_arn,
    2 => max_number_of_messages_per_second
});

/// `StartMessageMoveTaskResult` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StartMessageMoveTaskResult {
    pub task_handle: Option<String>,
}

shape!(StartMessageMoveTaskResult, tables::START_MESSAGE_MOVE_TASK_RESULT, {
    0 => task_handle
});

/// `TagQueueRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagQueueRequest {
    pub queue_url: String,
    pub tags: BTreeMap<String, String>,
}

shape!(TagQueueRequest, tables::TAG_QUEUE_REQUEST, {
    0 => queue_url,
    1 => tags
});

/// `UntagQueueRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagQueueRequest {
    pub queue_url: String,
    pub tag_keys: Vec<String>,
}

shape!(UntagQueueRequest, tables::UNTAG_QUEUE_REQUEST, {
    0 => queue_url,
    1 => tag_keys
});

/// Nothing: the model gives `AddPermission` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionResponse {}

shape!(AddPermissionResponse, tables::ADD_PERMISSION_RESPONSE, {});

/// Nothing: the model gives `ChangeMessageVisibility` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityResponse {}

shape!(
    ChangeMessageVisibilityResponse,
    tables::CHANGE_MESSAGE_VISIBILITY_RESPONSE,
    {}
);

/// Nothing: the model gives `DeleteMessage` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageResponse {}

shape!(DeleteMessageResponse, tables::DELETE_MESSAGE_RESPONSE, {});

/// Nothing: the model gives `DeleteQueue` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteQueueResponse {}

shape!(DeleteQueueResponse, tables::DELETE_QUEUE_RESPONSE, {});

/// Nothing: the model gives `PurgeQueue` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PurgeQueueResponse {}

shape!(PurgeQueueResponse, tables::PURGE_QUEUE_RESPONSE, {});

/// Nothing: the model gives `RemovePermission` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionResponse {}

shape!(RemovePermissionResponse, tables::REMOVE_PERMISSION_RESPONSE, {});

/// Nothing: the model gives `SetQueueAttributes` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct SetQueueAttributesResponse {}

shape!(SetQueueAttributesResponse, tables::SET_QUEUE_ATTRIBUTES_RESPONSE, {});

/// Nothing: the model gives `TagQueue` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct TagQueueResponse {}

shape!(TagQueueResponse, tables::TAG_QUEUE_RESPONSE, {});

/// Nothing: the model gives `UntagQueue` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UntagQueueResponse {}

shape!(UntagQueueResponse, tables::UNTAG_QUEUE_RESPONSE, {});
