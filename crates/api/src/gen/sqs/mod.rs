//! Sqs.
//!
//! Written by `cargo xtask codegen` from botocore's model sqs/2012-11-05: change crates/api/models or crates/xtask, not this file.

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

/// The operations of Sqs. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Sqs: Send + Sync {
    async fn add_permission(&self, _call: &Call, _input: AddPermissionRequest) -> Result<AddPermissionResponse, Error> {
        Err(Error::not_supported("Sqs", "AddPermission"))
    }

    async fn cancel_message_move_task(
        &self,
        _call: &Call,
        _input: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, Error> {
        Err(Error::not_supported("Sqs", "CancelMessageMoveTask"))
    }

    async fn change_message_visibility(
        &self,
        _call: &Call,
        _input: ChangeMessageVisibilityRequest,
    ) -> Result<ChangeMessageVisibilityResponse, Error> {
        Err(Error::not_supported("Sqs", "ChangeMessageVisibility"))
    }

    async fn change_message_visibility_batch(
        &self,
        _call: &Call,
        _input: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, Error> {
        Err(Error::not_supported("Sqs", "ChangeMessageVisibilityBatch"))
    }

    async fn create_queue(&self, _call: &Call, _input: CreateQueueRequest) -> Result<CreateQueueResult, Error> {
        Err(Error::not_supported("Sqs", "CreateQueue"))
    }

    async fn delete_message(&self, _call: &Call, _input: DeleteMessageRequest) -> Result<DeleteMessageResponse, Error> {
        Err(Error::not_supported("Sqs", "DeleteMessage"))
    }

    async fn delete_message_batch(
        &self,
        _call: &Call,
        _input: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, Error> {
        Err(Error::not_supported("Sqs", "DeleteMessageBatch"))
    }

    async fn delete_queue(&self, _call: &Call, _input: DeleteQueueRequest) -> Result<DeleteQueueResponse, Error> {
        Err(Error::not_supported("Sqs", "DeleteQueue"))
    }

    async fn get_queue_attributes(
        &self,
        _call: &Call,
        _input: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, Error> {
        Err(Error::not_supported("Sqs", "GetQueueAttributes"))
    }

    async fn get_queue_url(&self, _call: &Call, _input: GetQueueUrlRequest) -> Result<GetQueueUrlResult, Error> {
        Err(Error::not_supported("Sqs", "GetQueueUrl"))
    }

    async fn list_dead_letter_source_queues(
        &self,
        _call: &Call,
        _input: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, Error> {
        Err(Error::not_supported("Sqs", "ListDeadLetterSourceQueues"))
    }

    async fn list_message_move_tasks(
        &self,
        _call: &Call,
        _input: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, Error> {
        Err(Error::not_supported("Sqs", "ListMessageMoveTasks"))
    }

    async fn list_queue_tags(&self, _call: &Call, _input: ListQueueTagsRequest) -> Result<ListQueueTagsResult, Error> {
        Err(Error::not_supported("Sqs", "ListQueueTags"))
    }

    async fn list_queues(&self, _call: &Call, _input: ListQueuesRequest) -> Result<ListQueuesResult, Error> {
        Err(Error::not_supported("Sqs", "ListQueues"))
    }

    async fn purge_queue(&self, _call: &Call, _input: PurgeQueueRequest) -> Result<PurgeQueueResponse, Error> {
        Err(Error::not_supported("Sqs", "PurgeQueue"))
    }

    async fn receive_message(
        &self,
        _call: &Call,
        _input: ReceiveMessageRequest,
    ) -> Result<ReceiveMessageResult, Error> {
        Err(Error::not_supported("Sqs", "ReceiveMessage"))
    }

    async fn remove_permission(
        &self,
        _call: &Call,
        _input: RemovePermissionRequest,
    ) -> Result<RemovePermissionResponse, Error> {
        Err(Error::not_supported("Sqs", "RemovePermission"))
    }

    async fn send_message(&self, _call: &Call, _input: SendMessageRequest) -> Result<SendMessageResult, Error> {
        Err(Error::not_supported("Sqs", "SendMessage"))
    }

    async fn send_message_batch(
        &self,
        _call: &Call,
        _input: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, Error> {
        Err(Error::not_supported("Sqs", "SendMessageBatch"))
    }

    async fn set_queue_attributes(
        &self,
        _call: &Call,
        _input: SetQueueAttributesRequest,
    ) -> Result<SetQueueAttributesResponse, Error> {
        Err(Error::not_supported("Sqs", "SetQueueAttributes"))
    }

    async fn start_message_move_task(
        &self,
        _call: &Call,
        _input: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, Error> {
        Err(Error::not_supported("Sqs", "StartMessageMoveTask"))
    }

    async fn tag_queue(&self, _call: &Call, _input: TagQueueRequest) -> Result<TagQueueResponse, Error> {
        Err(Error::not_supported("Sqs", "TagQueue"))
    }

    async fn untag_queue(&self, _call: &Call, _input: UntagQueueRequest) -> Result<UntagQueueResponse, Error> {
        Err(Error::not_supported("Sqs", "UntagQueue"))
    }
}

/// Sqs as the gateway drives it.
#[derive(Clone)]
pub struct SqsService(pub Arc<dyn Sqs>);

impl fmt::Debug for SqsService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SqsService")
    }
}

impl Service for SqsService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "AddPermission" => run(&MODEL, input, move |input| service.add_permission(call, input)),
            "CancelMessageMoveTask" => run(&MODEL, input, move |input| {
                service.cancel_message_move_task(call, input)
            }),
            "ChangeMessageVisibility" => run(&MODEL, input, move |input| {
                service.change_message_visibility(call, input)
            }),
            "ChangeMessageVisibilityBatch" => run(&MODEL, input, move |input| {
                service.change_message_visibility_batch(call, input)
            }),
            "CreateQueue" => run(&MODEL, input, move |input| service.create_queue(call, input)),
            "DeleteMessage" => run(&MODEL, input, move |input| service.delete_message(call, input)),
            "DeleteMessageBatch" => run(&MODEL, input, move |input| service.delete_message_batch(call, input)),
            "DeleteQueue" => run(&MODEL, input, move |input| service.delete_queue(call, input)),
            "GetQueueAttributes" => run(&MODEL, input, move |input| service.get_queue_attributes(call, input)),
            "GetQueueUrl" => run(&MODEL, input, move |input| service.get_queue_url(call, input)),
            "ListDeadLetterSourceQueues" => run(&MODEL, input, move |input| {
                service.list_dead_letter_source_queues(call, input)
            }),
            "ListMessageMoveTasks" => run(&MODEL, input, move |input| service.list_message_move_tasks(call, input)),
            "ListQueueTags" => run(&MODEL, input, move |input| service.list_queue_tags(call, input)),
            "ListQueues" => run(&MODEL, input, move |input| service.list_queues(call, input)),
            "PurgeQueue" => run(&MODEL, input, move |input| service.purge_queue(call, input)),
            "ReceiveMessage" => run(&MODEL, input, move |input| service.receive_message(call, input)),
            "RemovePermission" => run(&MODEL, input, move |input| service.remove_permission(call, input)),
            "SendMessage" => run(&MODEL, input, move |input| service.send_message(call, input)),
            "SendMessageBatch" => run(&MODEL, input, move |input| service.send_message_batch(call, input)),
            "SetQueueAttributes" => run(&MODEL, input, move |input| service.set_queue_attributes(call, input)),
            "StartMessageMoveTask" => run(&MODEL, input, move |input| service.start_message_move_task(call, input)),
            "TagQueue" => run(&MODEL, input, move |input| service.tag_queue(call, input)),
            "UntagQueue" => run(&MODEL, input, move |input| service.untag_queue(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Sqs", other)) }),
        }
    }
}

/// What the wire model says of Sqs.
pub static MODEL: Model = Model {
    name: "Sqs",
    signing_name: "sqs",
    endpoint_prefix: "sqs",
    version: "2012-11-05",
    protocols: &[
        Protocol::Json {
            version: "1.0",
            target: "AmazonSQS",
        },
        Protocol::Query {
            namespace: "http://queue.amazonaws.com/doc/2012-11-05/",
            path_member: Some("QueueUrl"),
        },
    ],
    query_compatible: true,
    validation_code: "MissingParameter",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 23] = [
    Operation {
        name: "AddPermission",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ADD_PERMISSION_REQUEST,
        output: &tables::ADD_PERMISSION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "CancelMessageMoveTask",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CANCEL_MESSAGE_MOVE_TASK_REQUEST,
        output: &tables::CANCEL_MESSAGE_MOVE_TASK_RESULT,
        has_output: true,
        result_wrapper: Some("CancelMessageMoveTaskResult"),
    },
    Operation {
        name: "ChangeMessageVisibility",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CHANGE_MESSAGE_VISIBILITY_REQUEST,
        output: &tables::CHANGE_MESSAGE_VISIBILITY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "ChangeMessageVisibilityBatch",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
        output: &tables::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT,
        has_output: true,
        result_wrapper: Some("ChangeMessageVisibilityBatchResult"),
    },
    Operation {
        name: "CreateQueue",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_QUEUE_REQUEST,
        output: &tables::CREATE_QUEUE_RESULT,
        has_output: true,
        result_wrapper: Some("CreateQueueResult"),
    },
    Operation {
        name: "DeleteMessage",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_MESSAGE_REQUEST,
        output: &tables::DELETE_MESSAGE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteMessageBatch",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_MESSAGE_BATCH_REQUEST,
        output: &tables::DELETE_MESSAGE_BATCH_RESULT,
        has_output: true,
        result_wrapper: Some("DeleteMessageBatchResult"),
    },
    Operation {
        name: "DeleteQueue",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_QUEUE_REQUEST,
        output: &tables::DELETE_QUEUE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "GetQueueAttributes",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_QUEUE_ATTRIBUTES_REQUEST,
        output: &tables::GET_QUEUE_ATTRIBUTES_RESULT,
        has_output: true,
        result_wrapper: Some("GetQueueAttributesResult"),
    },
    Operation {
        name: "GetQueueUrl",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_QUEUE_URL_REQUEST,
        output: &tables::GET_QUEUE_URL_RESULT,
        has_output: true,
        result_wrapper: Some("GetQueueUrlResult"),
    },
    Operation {
        name: "ListDeadLetterSourceQueues",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
        output: &tables::LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT,
        has_output: true,
        result_wrapper: Some("ListDeadLetterSourceQueuesResult"),
    },
    Operation {
        name: "ListMessageMoveTasks",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_MESSAGE_MOVE_TASKS_REQUEST,
        output: &tables::LIST_MESSAGE_MOVE_TASKS_RESULT,
        has_output: true,
        result_wrapper: Some("ListMessageMoveTasksResult"),
    },
    Operation {
        name: "ListQueueTags",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_QUEUE_TAGS_REQUEST,
        output: &tables::LIST_QUEUE_TAGS_RESULT,
        has_output: true,
        result_wrapper: Some("ListQueueTagsResult"),
    },
    Operation {
        name: "ListQueues",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_QUEUES_REQUEST,
        output: &tables::LIST_QUEUES_RESULT,
        has_output: true,
        result_wrapper: Some("ListQueuesResult"),
    },
    Operation {
        name: "PurgeQueue",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PURGE_QUEUE_REQUEST,
        output: &tables::PURGE_QUEUE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "ReceiveMessage",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::RECEIVE_MESSAGE_REQUEST,
        output: &tables::RECEIVE_MESSAGE_RESULT,
        has_output: true,
        result_wrapper: Some("ReceiveMessageResult"),
    },
    Operation {
        name: "RemovePermission",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::REMOVE_PERMISSION_REQUEST,
        output: &tables::REMOVE_PERMISSION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "SendMessage",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SEND_MESSAGE_REQUEST,
        output: &tables::SEND_MESSAGE_RESULT,
        has_output: true,
        result_wrapper: Some("SendMessageResult"),
    },
    Operation {
        name: "SendMessageBatch",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SEND_MESSAGE_BATCH_REQUEST,
        output: &tables::SEND_MESSAGE_BATCH_RESULT,
        has_output: true,
        result_wrapper: Some("SendMessageBatchResult"),
    },
    Operation {
        name: "SetQueueAttributes",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SET_QUEUE_ATTRIBUTES_REQUEST,
        output: &tables::SET_QUEUE_ATTRIBUTES_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "StartMessageMoveTask",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_MESSAGE_MOVE_TASK_REQUEST,
        output: &tables::START_MESSAGE_MOVE_TASK_RESULT,
        has_output: true,
        result_wrapper: Some("StartMessageMoveTaskResult"),
    },
    Operation {
        name: "TagQueue",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_QUEUE_REQUEST,
        output: &tables::TAG_QUEUE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UntagQueue",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_QUEUE_REQUEST,
        output: &tables::UNTAG_QUEUE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 23] = [
    Known {
        name: "AddPermission",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelMessageMoveTask",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ChangeMessageVisibility",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ChangeMessageVisibilityBatch",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateQueue",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteMessage",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteMessageBatch",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteQueue",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetQueueAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetQueueUrl",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDeadLetterSourceQueues",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListMessageMoveTasks",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListQueueTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListQueues",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PurgeQueue",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ReceiveMessage",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RemovePermission",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SendMessage",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SendMessageBatch",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetQueueAttributes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartMessageMoveTask",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagQueue",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagQueue",
        method: "POST",
        path: "/",
    },
];
