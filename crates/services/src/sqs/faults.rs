//! SQS's errors: each with the code of the Query protocol, which clients of the JSON protocol still match on.
//!
//! Source: the API reference's lists of errors and the texts that AWS is seen to answer.

use std::fmt::Display;

use headwater_api::Error;
use headwater_api::sqs::Fault;

pub fn no_queue() -> Error {
    let error = Fault::QueueDoesNotExist.with("The specified queue does not exist.");
    error.query_code("AWS.SimpleQueueService.NonExistentQueue")
}

/// The queue is there and set otherwise.
pub fn name_taken(attribute: &str) -> Error {
    let message = format!("A queue already exists with the same name and a different value for attribute {attribute}");
    Fault::QueueNameExists.with(message).query_code("QueueAlreadyExists")
}

pub fn access_denied(url: &str) -> Error {
    let message = format!("Access to the resource {url} is denied.");
    Error::new("AccessDeniedException", 403, message).query_code("AccessDenied")
}

/// A parameter with a value that SQS does not take; `reason` ends the sentence.
pub fn invalid_value(value: impl Display, parameter: &str, reason: &str) -> Error {
    invalid_parameter(format!(
        "Value {value} for parameter {parameter} is invalid. Reason: {reason}"
    ))
}

pub fn invalid_parameter(message: impl Into<String>) -> Error {
    Error::new("InvalidParameterValueException", 400, message).query_code("InvalidParameterValue")
}

pub fn missing_parameter(parameter: &str) -> Error {
    let message = format!("The request must contain the parameter {parameter}.");
    Error::new("MissingRequiredParameterException", 400, message).query_code("MissingParameter")
}

pub fn unknown_attribute(name: &str) -> Error {
    let message = format!("Unknown Attribute {name}.");
    Fault::InvalidAttributeName
        .with(message)
        .query_code("InvalidAttributeName")
}

pub fn invalid_attribute(name: &str) -> Error {
    let message = format!("Invalid value for the parameter {name}.");
    Fault::InvalidAttributeValue
        .with(message)
        .query_code("InvalidAttributeValue")
}

pub fn invalid_receipt(handle: &str) -> Error {
    let message = format!("The input receipt handle \"{handle}\" is not a valid receipt handle.");
    Fault::ReceiptHandleIsInvalid
        .with(message)
        .query_code("ReceiptHandleIsInvalid")
}

pub fn purged_recently(queue: &str) -> Error {
    let message = format!("Only one PurgeQueue operation on {queue} is allowed every 60 seconds.");
    let error = Fault::PurgeQueueInProgress.with(message);
    error.query_code("AWS.SimpleQueueService.PurgeQueueInProgress")
}

pub fn too_many_in_flight() -> Error {
    let message = "Too many messages in flight: delete messages, or wait until they are visible again.";
    Fault::OverLimit.with(message).query_code("OverLimit")
}

pub fn no_resource(message: &str) -> Error {
    Fault::ResourceNotFoundException
        .with(message)
        .query_code("ResourceNotFoundException")
}

pub fn unsupported(message: &str) -> Error {
    let error = Fault::UnsupportedOperation.with(message);
    error.query_code("AWS.SimpleQueueService.UnsupportedOperation")
}

pub fn invalid_characters(code_point: u32) -> Error {
    let message = format!(
        "Invalid binary character '#x{code_point:X}' was found in the message body, the set of allowed characters is \
         #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]"
    );
    Fault::InvalidMessageContents
        .with(message)
        .query_code("InvalidMessageContents")
}
