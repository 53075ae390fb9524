//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model sqs/2012-11-05: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static AWS_ACCOUNT_ID_LIST: Type = Type::new(Kind::List(ListType {
    member: &STRING,
    member_name: None,
    flattened: true,
}));
pub static ACTION_NAME_LIST: Type = Type::new(Kind::List(ListType {
    member: &STRING,
    member_name: None,
    flattened: true,
}));
pub static ADD_PERMISSION_REQUEST: Structure = Structure::new(
    "AddPermissionRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("Label", &STRING),
        Member::required("AWSAccountIds", &AWS_ACCOUNT_ID_LIST).named("AWSAccountId"),
        Member::required("Actions", &ACTION_NAME_LIST).named("ActionName"),
    ],
);
pub static TYPE_OF_ADD_PERMISSION_REQUEST: Type = Type::new(Kind::Structure(&ADD_PERMISSION_REQUEST));
pub static ATTRIBUTE_NAME_LIST: Type = Type::new(Kind::List(ListType {
    member: &QUEUE_ATTRIBUTE_NAME,
    member_name: None,
    flattened: true,
}));
pub static BATCH_RESULT_ERROR_ENTRY: Structure = Structure::new(
    "BatchResultErrorEntry",
    &[
        Member::required("Id", &STRING),
        Member::required("SenderFault", &BOOLEAN),
        Member::required("Code", &STRING),
        Member::optional("Message", &STRING),
    ],
);
pub static TYPE_OF_BATCH_RESULT_ERROR_ENTRY: Type = Type::new(Kind::Structure(&BATCH_RESULT_ERROR_ENTRY));
pub static BATCH_RESULT_ERROR_ENTRY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_BATCH_RESULT_ERROR_ENTRY,
    member_name: None,
    flattened: true,
}));
pub static BINARY: Type = Type::new(Kind::Blob);
pub static BINARY_LIST: Type = Type::list(&BINARY);
pub static BOOLEAN: Type = Type::new(Kind::Boolean);
pub static BOXED_INTEGER: Type = Type::new(Kind::Integer);
pub static CANCEL_MESSAGE_MOVE_TASK_REQUEST: Structure = Structure::new(
    "CancelMessageMoveTaskRequest",
    &[Member::required("TaskHandle", &STRING)],
);
pub static TYPE_OF_CANCEL_MESSAGE_MOVE_TASK_REQUEST: Type =
    Type::new(Kind::Structure(&CANCEL_MESSAGE_MOVE_TASK_REQUEST));
pub static CANCEL_MESSAGE_MOVE_TASK_RESULT: Structure = Structure::new(
    "CancelMessageMoveTaskResult",
    &[Member::optional("ApproximateNumberOfMessagesMoved", &LONG)],
);
pub static TYPE_OF_CANCEL_MESSAGE_MOVE_TASK_RESULT: Type = Type::new(Kind::Structure(&CANCEL_MESSAGE_MOVE_TASK_RESULT));
pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: Structure = Structure::new(
    "ChangeMessageVisibilityBatchRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("Entries", &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST)
            .named("ChangeMessageVisibilityBatchRequestEntry"),
    ],
);
pub static TYPE_OF_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: Type =
    Type::new(Kind::Structure(&CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST));
pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Structure = Structure::new(
    "ChangeMessageVisibilityBatchRequestEntry",
    &[
        Member::required("Id", &STRING),
        Member::required("ReceiptHandle", &STRING),
        Member::optional("VisibilityTimeout", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Type =
    Type::new(Kind::Structure(&CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY));
pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY,
    member_name: None,
    flattened: true,
}));
pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: Structure = Structure::new(
    "ChangeMessageVisibilityBatchResult",
    &[
        Member::optional("Successful", &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST)
            .named("ChangeMessageVisibilityBatchResultEntry"),
        Member::optional("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).named("BatchResultErrorEntry"),
    ],
);
pub static TYPE_OF_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: Type =
    Type::new(Kind::Structure(&CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT));
pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Structure = Structure::new(
    "ChangeMessageVisibilityBatchResultEntry",
    &[Member::required("Id", &STRING)],
);
pub static TYPE_OF_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Type =
    Type::new(Kind::Structure(&CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY));
pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY,
    member_name: None,
    flattened: true,
}));
pub static CHANGE_MESSAGE_VISIBILITY_REQUEST: Structure = Structure::new(
    "ChangeMessageVisibilityRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("ReceiptHandle", &STRING),
        Member::required("VisibilityTimeout", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_CHANGE_MESSAGE_VISIBILITY_REQUEST: Type =
    Type::new(Kind::Structure(&CHANGE_MESSAGE_VISIBILITY_REQUEST));
pub static CREATE_QUEUE_REQUEST: Structure = Structure::new(
    "CreateQueueRequest",
    &[
        Member::required("QueueName", &STRING),
        Member::optional("Attributes", &QUEUE_ATTRIBUTE_MAP).named("Attribute"),
        Member::optional("tags", &TAG_MAP).named("Tag"),
    ],
);
pub static TYPE_OF_CREATE_QUEUE_REQUEST: Type = Type::new(Kind::Structure(&CREATE_QUEUE_REQUEST));
pub static CREATE_QUEUE_RESULT: Structure =
    Structure::new("CreateQueueResult", &[Member::optional("QueueUrl", &STRING)]);
pub static TYPE_OF_CREATE_QUEUE_RESULT: Type = Type::new(Kind::Structure(&CREATE_QUEUE_RESULT));
pub static DELETE_MESSAGE_BATCH_REQUEST: Structure = Structure::new(
    "DeleteMessageBatchRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("Entries", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST).named("DeleteMessageBatchRequestEntry"),
    ],
);
pub static TYPE_OF_DELETE_MESSAGE_BATCH_REQUEST: Type = Type::new(Kind::Structure(&DELETE_MESSAGE_BATCH_REQUEST));
pub static DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Structure = Structure::new(
    "DeleteMessageBatchRequestEntry",
    &[
        Member::required("Id", &STRING),
        Member::required("ReceiptHandle", &STRING),
    ],
);
pub static TYPE_OF_DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Type =
    Type::new(Kind::Structure(&DELETE_MESSAGE_BATCH_REQUEST_ENTRY));
pub static DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_DELETE_MESSAGE_BATCH_REQUEST_ENTRY,
    member_name: None,
    flattened: true,
}));
pub static DELETE_MESSAGE_BATCH_RESULT: Structure = Structure::new(
    "DeleteMessageBatchResult",
    &[
        Member::optional("Successful", &DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST).named("DeleteMessageBatchResultEntry"),
        Member::optional("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).named("BatchResultErrorEntry"),
    ],
);
pub static TYPE_OF_DELETE_MESSAGE_BATCH_RESULT: Type = Type::new(Kind::Structure(&DELETE_MESSAGE_BATCH_RESULT));
pub static DELETE_MESSAGE_BATCH_RESULT_ENTRY: Structure =
    Structure::new("DeleteMessageBatchResultEntry", &[Member::required("Id", &STRING)]);
pub static TYPE_OF_DELETE_MESSAGE_BATCH_RESULT_ENTRY: Type =
    Type::new(Kind::Structure(&DELETE_MESSAGE_BATCH_RESULT_ENTRY));
pub static DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_DELETE_MESSAGE_BATCH_RESULT_ENTRY,
    member_name: None,
    flattened: true,
}));
pub static DELETE_MESSAGE_REQUEST: Structure = Structure::new(
    "DeleteMessageRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("ReceiptHandle", &STRING),
    ],
);
pub static TYPE_OF_DELETE_MESSAGE_REQUEST: Type = Type::new(Kind::Structure(&DELETE_MESSAGE_REQUEST));
pub static DELETE_QUEUE_REQUEST: Structure =
    Structure::new("DeleteQueueRequest", &[Member::required("QueueUrl", &STRING)]);
pub static TYPE_OF_DELETE_QUEUE_REQUEST: Type = Type::new(Kind::Structure(&DELETE_QUEUE_REQUEST));
pub static GET_QUEUE_ATTRIBUTES_REQUEST: Structure = Structure::new(
    "GetQueueAttributesRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::optional("AttributeNames", &ATTRIBUTE_NAME_LIST).named("AttributeName"),
    ],
);
pub static TYPE_OF_GET_QUEUE_ATTRIBUTES_REQUEST: Type = Type::new(Kind::Structure(&GET_QUEUE_ATTRIBUTES_REQUEST));
pub static GET_QUEUE_ATTRIBUTES_RESULT: Structure = Structure::new(
    "GetQueueAttributesResult",
    &[Member::optional("Attributes", &QUEUE_ATTRIBUTE_MAP).named("Attribute")],
);
pub static TYPE_OF_GET_QUEUE_ATTRIBUTES_RESULT: Type = Type::new(Kind::Structure(&GET_QUEUE_ATTRIBUTES_RESULT));
pub static GET_QUEUE_URL_REQUEST: Structure = Structure::new(
    "GetQueueUrlRequest",
    &[
        Member::required("QueueName", &STRING),
        Member::optional("QueueOwnerAWSAccountId", &STRING),
    ],
);
pub static TYPE_OF_GET_QUEUE_URL_REQUEST: Type = Type::new(Kind::Structure(&GET_QUEUE_URL_REQUEST));
pub static GET_QUEUE_URL_RESULT: Structure =
    Structure::new("GetQueueUrlResult", &[Member::optional("QueueUrl", &STRING)]);
pub static TYPE_OF_GET_QUEUE_URL_RESULT: Type = Type::new(Kind::Structure(&GET_QUEUE_URL_RESULT));
pub static LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: Structure = Structure::new(
    "ListDeadLetterSourceQueuesRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &BOXED_INTEGER),
    ],
);
pub static TYPE_OF_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: Type =
    Type::new(Kind::Structure(&LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST));
pub static LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: Structure = Structure::new(
    "ListDeadLetterSourceQueuesResult",
    &[
        Member::required("queueUrls", &QUEUE_URL_LIST).named("QueueUrl"),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: Type =
    Type::new(Kind::Structure(&LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT));
pub static LIST_MESSAGE_MOVE_TASKS_REQUEST: Structure = Structure::new(
    "ListMessageMoveTasksRequest",
    &[
        Member::required("SourceArn", &STRING),
        Member::optional("MaxResults", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_LIST_MESSAGE_MOVE_TASKS_REQUEST: Type = Type::new(Kind::Structure(&LIST_MESSAGE_MOVE_TASKS_REQUEST));
pub static LIST_MESSAGE_MOVE_TASKS_RESULT: Structure =
    Structure::new(
        "ListMessageMoveTasksResult",
        &[Member::optional("Results", &LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST)
            .named("ListMessageMoveTasksResultEntry")],
    );
pub static TYPE_OF_LIST_MESSAGE_MOVE_TASKS_RESULT: Type = Type::new(Kind::Structure(&LIST_MESSAGE_MOVE_TASKS_RESULT));
pub static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: Structure = Structure::new(
    "ListMessageMoveTasksResultEntry",
    &[
        Member::optional("TaskHandle", &STRING),
        Member::optional("Status", &STRING),
        Member::optional("SourceArn", &STRING),
        Member::optional("DestinationArn", &STRING),
        Member::optional("MaxNumberOfMessagesPerSecond", &NULLABLE_INTEGER),
        Member::optional("ApproximateNumberOfMessagesMoved", &LONG),
        Member::optional("ApproximateNumberOfMessagesToMove", &NULLABLE_LONG),
        Member::optional("FailureReason", &STRING),
        Member::optional("StartedTimestamp", &LONG),
    ],
);
pub static TYPE_OF_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: Type =
    Type::new(Kind::Structure(&LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY));
pub static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY,
    member_name: None,
    flattened: true,
}));
pub static LIST_QUEUE_TAGS_REQUEST: Structure =
    Structure::new("ListQueueTagsRequest", &[Member::required("QueueUrl", &STRING)]);
pub static TYPE_OF_LIST_QUEUE_TAGS_REQUEST: Type = Type::new(Kind::Structure(&LIST_QUEUE_TAGS_REQUEST));
pub static LIST_QUEUE_TAGS_RESULT: Structure = Structure::new(
    "ListQueueTagsResult",
    &[Member::optional("Tags", &TAG_MAP).named("Tag")],
);
pub static TYPE_OF_LIST_QUEUE_TAGS_RESULT: Type = Type::new(Kind::Structure(&LIST_QUEUE_TAGS_RESULT));
pub static LIST_QUEUES_REQUEST: Structure = Structure::new(
    "ListQueuesRequest",
    &[
        Member::optional("QueueNamePrefix", &STRING),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &BOXED_INTEGER),
    ],
);
pub static TYPE_OF_LIST_QUEUES_REQUEST: Type = Type::new(Kind::Structure(&LIST_QUEUES_REQUEST));
pub static LIST_QUEUES_RESULT: Structure = Structure::new(
    "ListQueuesResult",
    &[
        Member::optional("QueueUrls", &QUEUE_URL_LIST).named("QueueUrl"),
        Member::optional("NextToken", &TOKEN),
    ],
);
pub static TYPE_OF_LIST_QUEUES_RESULT: Type = Type::new(Kind::Structure(&LIST_QUEUES_RESULT));
pub static LONG: Type = Type::new(Kind::Integer);
pub static MESSAGE: Structure = Structure::new(
    "Message",
    &[
        Member::optional("MessageId", &STRING),
        Member::optional("ReceiptHandle", &STRING),
        Member::optional("MD5OfBody", &STRING),
        Member::optional("Body", &STRING),
        Member::optional("Attributes", &MESSAGE_SYSTEM_ATTRIBUTE_MAP).named("Attribute"),
        Member::optional("MD5OfMessageAttributes", &STRING),
        Member::optional("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP).named("MessageAttribute"),
    ],
);
pub static TYPE_OF_MESSAGE: Type = Type::new(Kind::Structure(&MESSAGE));
pub static MESSAGE_ATTRIBUTE_NAME: Type = Type::new(Kind::String);
pub static MESSAGE_ATTRIBUTE_NAME_LIST: Type = Type::new(Kind::List(ListType {
    member: &MESSAGE_ATTRIBUTE_NAME,
    member_name: None,
    flattened: true,
}));
pub static MESSAGE_ATTRIBUTE_VALUE: Structure = Structure::new(
    "MessageAttributeValue",
    &[
        Member::optional("StringValue", &STRING),
        Member::optional("BinaryValue", &BINARY),
        Member::optional("StringListValues", &STRING_LIST),
        Member::optional("BinaryListValues", &BINARY_LIST),
        Member::required("DataType", &STRING),
    ],
);
pub static TYPE_OF_MESSAGE_ATTRIBUTE_VALUE: Type = Type::new(Kind::Structure(&MESSAGE_ATTRIBUTE_VALUE));
pub static MESSAGE_BODY_ATTRIBUTE_MAP: Type = Type::new(Kind::Map(MapType {
    key: &STRING,
    value: &TYPE_OF_MESSAGE_ATTRIBUTE_VALUE,
    key_name: Some("Name"),
    value_name: Some("Value"),
    flattened: true,
}));
pub static MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP: Type = Type::new(Kind::Map(MapType {
    key: &MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS,
    value: &TYPE_OF_MESSAGE_SYSTEM_ATTRIBUTE_VALUE,
    key_name: Some("Name"),
    value_name: Some("Value"),
    flattened: true,
}));
pub static MESSAGE_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_MESSAGE,
    member_name: None,
    flattened: true,
}));
pub static MESSAGE_SYSTEM_ATTRIBUTE_LIST: Type = Type::new(Kind::List(ListType {
    member: &MESSAGE_SYSTEM_ATTRIBUTE_NAME,
    member_name: None,
    flattened: true,
}));
pub static MESSAGE_SYSTEM_ATTRIBUTE_MAP: Type = Type::new(Kind::Map(MapType {
    key: &MESSAGE_SYSTEM_ATTRIBUTE_NAME,
    value: &STRING,
    key_name: Some("Name"),
    value_name: Some("Value"),
    flattened: true,
}));
pub static MESSAGE_SYSTEM_ATTRIBUTE_NAME: Type = Type::new(Kind::String);
pub static MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS: Type = Type::new(Kind::String);
pub static MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Structure = Structure::new(
    "MessageSystemAttributeValue",
    &[
        Member::optional("StringValue", &STRING),
        Member::optional("BinaryValue", &BINARY),
        Member::optional("StringListValues", &STRING_LIST),
        Member::optional("BinaryListValues", &BINARY_LIST),
        Member::required("DataType", &STRING),
    ],
);
pub static TYPE_OF_MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Type = Type::new(Kind::Structure(&MESSAGE_SYSTEM_ATTRIBUTE_VALUE));
pub static NULLABLE_INTEGER: Type = Type::new(Kind::Integer);
pub static NULLABLE_LONG: Type = Type::new(Kind::Integer);
pub static PURGE_QUEUE_REQUEST: Structure =
    Structure::new("PurgeQueueRequest", &[Member::required("QueueUrl", &STRING)]);
pub static TYPE_OF_PURGE_QUEUE_REQUEST: Type = Type::new(Kind::Structure(&PURGE_QUEUE_REQUEST));
pub static QUEUE_ATTRIBUTE_MAP: Type = Type::new(Kind::Map(MapType {
    key: &QUEUE_ATTRIBUTE_NAME,
    value: &STRING,
    key_name: Some("Name"),
    value_name: Some("Value"),
    flattened: true,
}));
pub static QUEUE_ATTRIBUTE_NAME: Type = Type::new(Kind::String);
pub static QUEUE_URL_LIST: Type = Type::new(Kind::List(ListType {
    member: &STRING,
    member_name: None,
    flattened: true,
}));
pub static RECEIVE_MESSAGE_REQUEST: Structure = Structure::new(
    "ReceiveMessageRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::optional("AttributeNames", &ATTRIBUTE_NAME_LIST).named("AttributeName"),
        Member::optional("MessageSystemAttributeNames", &MESSAGE_SYSTEM_ATTRIBUTE_LIST)
            .named("MessageSystemAttributeName"),
        Member::optional("MessageAttributeNames", &MESSAGE_ATTRIBUTE_NAME_LIST).named("MessageAttributeName"),
        Member::optional("MaxNumberOfMessages", &NULLABLE_INTEGER),
        Member::optional("VisibilityTimeout", &NULLABLE_INTEGER),
        Member::optional("WaitTimeSeconds", &NULLABLE_INTEGER),
        Member::optional("ReceiveRequestAttemptId", &STRING),
    ],
);
pub static TYPE_OF_RECEIVE_MESSAGE_REQUEST: Type = Type::new(Kind::Structure(&RECEIVE_MESSAGE_REQUEST));
pub static RECEIVE_MESSAGE_RESULT: Structure = Structure::new(
    "ReceiveMessageResult",
    &[Member::optional("Messages", &MESSAGE_LIST).named("Message")],
);
pub static TYPE_OF_RECEIVE_MESSAGE_RESULT: Type = Type::new(Kind::Structure(&RECEIVE_MESSAGE_RESULT));
pub static REMOVE_PERMISSION_REQUEST: Structure = Structure::new(
    "RemovePermissionRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("Label", &STRING),
    ],
);
pub static TYPE_OF_REMOVE_PERMISSION_REQUEST: Type = Type::new(Kind::Structure(&REMOVE_PERMISSION_REQUEST));
pub static SEND_MESSAGE_BATCH_REQUEST: Structure = Structure::new(
    "SendMessageBatchRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("Entries", &SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST).named("SendMessageBatchRequestEntry"),
    ],
);
pub static TYPE_OF_SEND_MESSAGE_BATCH_REQUEST: Type = Type::new(Kind::Structure(&SEND_MESSAGE_BATCH_REQUEST));
pub static SEND_MESSAGE_BATCH_REQUEST_ENTRY: Structure = Structure::new(
    "SendMessageBatchRequestEntry",
    &[
        Member::required("Id", &STRING),
        Member::required("MessageBody", &STRING),
        Member::optional("DelaySeconds", &NULLABLE_INTEGER),
        Member::optional("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP).named("MessageAttribute"),
        Member::optional("MessageSystemAttributes", &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP).named("MessageSystemAttribute"),
        Member::optional("MessageDeduplicationId", &STRING),
        Member::optional("MessageGroupId", &STRING),
    ],
);
pub static TYPE_OF_SEND_MESSAGE_BATCH_REQUEST_ENTRY: Type =
    Type::new(Kind::Structure(&SEND_MESSAGE_BATCH_REQUEST_ENTRY));
pub static SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_SEND_MESSAGE_BATCH_REQUEST_ENTRY,
    member_name: None,
    flattened: true,
}));
pub static SEND_MESSAGE_BATCH_RESULT: Structure = Structure::new(
    "SendMessageBatchResult",
    &[
        Member::optional("Successful", &SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST).named("SendMessageBatchResultEntry"),
        Member::optional("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).named("BatchResultErrorEntry"),
    ],
);
pub static TYPE_OF_SEND_MESSAGE_BATCH_RESULT: Type = Type::new(Kind::Structure(&SEND_MESSAGE_BATCH_RESULT));
pub static SEND_MESSAGE_BATCH_RESULT_ENTRY: Structure = Structure::new(
    "SendMessageBatchResultEntry",
    &[
        Member::required("Id", &STRING),
        Member::required("MessageId", &STRING),
        Member::required("MD5OfMessageBody", &STRING),
        Member::optional("MD5OfMessageAttributes", &STRING),
        Member::optional("MD5OfMessageSystemAttributes", &STRING),
        Member::optional("SequenceNumber", &STRING),
    ],
);
pub static TYPE_OF_SEND_MESSAGE_BATCH_RESULT_ENTRY: Type = Type::new(Kind::Structure(&SEND_MESSAGE_BATCH_RESULT_ENTRY));
pub static SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TYPE_OF_SEND_MESSAGE_BATCH_RESULT_ENTRY,
    member_name: None,
    flattened: true,
}));
pub static SEND_MESSAGE_REQUEST: Structure = Structure::new(
    "SendMessageRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("MessageBody", &STRING),
        Member::optional("DelaySeconds", &NULLABLE_INTEGER),
        Member::optional("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP).named("MessageAttribute"),
        Member::optional("MessageSystemAttributes", &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP).named("MessageSystemAttribute"),
        Member::optional("MessageDeduplicationId", &STRING),
        Member::optional("MessageGroupId", &STRING),
    ],
);
pub static TYPE_OF_SEND_MESSAGE_REQUEST: Type = Type::new(Kind::Structure(&SEND_MESSAGE_REQUEST));
pub static SEND_MESSAGE_RESULT: Structure = Structure::new(
    "SendMessageResult",
    &[
        Member::optional("MD5OfMessageBody", &STRING),
        Member::optional("MD5OfMessageAttributes", &STRING),
        Member::optional("MD5OfMessageSystemAttributes", &STRING),
        Member::optional("MessageId", &STRING),
        Member::optional("SequenceNumber", &STRING),
    ],
);
pub static TYPE_OF_SEND_MESSAGE_RESULT: Type = Type::new(Kind::Structure(&SEND_MESSAGE_RESULT));
pub static SET_QUEUE_ATTRIBUTES_REQUEST: Structure = Structure::new(
    "SetQueueAttributesRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("Attributes", &QUEUE_ATTRIBUTE_MAP).named("Attribute"),
    ],
);
pub static TYPE_OF_SET_QUEUE_ATTRIBUTES_REQUEST: Type = Type::new(Kind::Structure(&SET_QUEUE_ATTRIBUTES_REQUEST));
pub static START_MESSAGE_MOVE_TASK_REQUEST: Structure = Structure::new(
    "StartMessageMoveTaskRequest",
    &[
        Member::required("SourceArn", &STRING),
        Member::optional("DestinationArn", &STRING),
        Member::optional("MaxNumberOfMessagesPerSecond", &NULLABLE_INTEGER),
    ],
);
pub static TYPE_OF_START_MESSAGE_MOVE_TASK_REQUEST: Type = Type::new(Kind::Structure(&START_MESSAGE_MOVE_TASK_REQUEST));
pub static START_MESSAGE_MOVE_TASK_RESULT: Structure =
    Structure::new("StartMessageMoveTaskResult", &[Member::optional("TaskHandle", &STRING)]);
pub static TYPE_OF_START_MESSAGE_MOVE_TASK_RESULT: Type = Type::new(Kind::Structure(&START_MESSAGE_MOVE_TASK_RESULT));
pub static STRING: Type = Type::new(Kind::String);
pub static STRING_LIST: Type = Type::list(&STRING);
pub static TAG_KEY: Type = Type::new(Kind::String);
pub static TAG_KEY_LIST: Type = Type::new(Kind::List(ListType {
    member: &TAG_KEY,
    member_name: None,
    flattened: true,
}));
pub static TAG_MAP: Type = Type::new(Kind::Map(MapType {
    key: &TAG_KEY,
    value: &TAG_VALUE,
    key_name: Some("Key"),
    value_name: Some("Value"),
    flattened: true,
}));
pub static TAG_QUEUE_REQUEST: Structure = Structure::new(
    "TagQueueRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("Tags", &TAG_MAP).named("Tag"),
    ],
);
pub static TYPE_OF_TAG_QUEUE_REQUEST: Type = Type::new(Kind::Structure(&TAG_QUEUE_REQUEST));
pub static TAG_VALUE: Type = Type::new(Kind::String);
pub static TOKEN: Type = Type::new(Kind::String);
pub static UNTAG_QUEUE_REQUEST: Structure = Structure::new(
    "UntagQueueRequest",
    &[
        Member::required("QueueUrl", &STRING),
        Member::required("TagKeys", &TAG_KEY_LIST).named("TagKey"),
    ],
);
pub static TYPE_OF_UNTAG_QUEUE_REQUEST: Type = Type::new(Kind::Structure(&UNTAG_QUEUE_REQUEST));
pub static ADD_PERMISSION_RESPONSE: Structure = Structure::new("AddPermissionResponse", &[]);
pub static CHANGE_MESSAGE_VISIBILITY_RESPONSE: Structure = Structure::new("ChangeMessageVisibilityResponse", &[]);
pub static DELETE_MESSAGE_RESPONSE: Structure = Structure::new("DeleteMessageResponse", &[]);
pub static DELETE_QUEUE_RESPONSE: Structure = Structure::new("DeleteQueueResponse", &[]);
pub static PURGE_QUEUE_RESPONSE: Structure = Structure::new("PurgeQueueResponse", &[]);
pub static REMOVE_PERMISSION_RESPONSE: Structure = Structure::new("RemovePermissionResponse", &[]);
pub static SET_QUEUE_ATTRIBUTES_RESPONSE: Structure = Structure::new("SetQueueAttributesResponse", &[]);
pub static TAG_QUEUE_RESPONSE: Structure = Structure::new("TagQueueResponse", &[]);
pub static UNTAG_QUEUE_RESPONSE: Structure = Structure::new("UntagQueueResponse", &[]);
