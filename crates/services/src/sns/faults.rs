//! SNS's errors.
//!
//! Source: the API reference's lists of errors and the texts that AWS is seen to answer.

use headwater_api::Error;
use headwater_api::sns::Fault;

pub fn no_topic() -> Error {
    Fault::NotFoundException.with("Topic does not exist")
}

pub fn no_subscription() -> Error {
    Fault::NotFoundException.with("Subscription does not exist")
}

/// `Invalid parameter: ` and what is wrong: a parameter's name, or a sentence.
pub fn invalid(message: impl std::fmt::Display) -> Error {
    Fault::InvalidParameterException.with(format!("Invalid parameter: {message}"))
}

pub fn invalid_arn(parameter: &str, arn: &str) -> Error {
    let elements = arn.split(':').count();
    invalid(format!(
        "{parameter} Reason: An ARN must have at least 6 elements, not {elements}"
    ))
}
