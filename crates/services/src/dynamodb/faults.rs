//! DynamoDB's errors.
//!
//! The texts are recalled from the API reference and from what clients and other implementations quote; none was
//! observed by us.

use headwater_api::Error;
use headwater_api::dynamodb::Fault;

/// A request that DynamoDB does not take.
pub fn invalid(message: impl Into<String>) -> Error {
    Error::new("ValidationException", 400, message)
}

pub fn invalid_parameter(reason: &str) -> Error {
    invalid(format!("One or more parameter values were invalid: {reason}"))
}

/// PutItem, UpdateItem and DeleteItem count what they find wrong in a request before they look at the table.
pub fn counted(error: Error) -> Error {
    if error.code != "ValidationException" || error.message.starts_with("1 validation error") {
        return error;
    }
    invalid(format!("1 validation error detected: {}", error.message))
}

/// The table of an item operation is not there.
pub fn no_resource() -> Error {
    Fault::ResourceNotFoundException.with("Requested resource not found")
}

/// The table that is to be described, changed or deleted is not there.
pub fn no_table(name: &str) -> Error {
    Fault::ResourceNotFoundException.with(format!("Requested resource not found: Table: {name} not found"))
}

pub fn key_mismatch() -> Error {
    invalid("The provided key element does not match the schema")
}

pub fn condition_failed() -> Error {
    Fault::ConditionalCheckFailedException.with("The conditional request failed")
}
