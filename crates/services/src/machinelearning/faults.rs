//! The answers to what cannot be done. Their texts are recalled; none was observed.

use headwater_api::Error;
use headwater_api::machinelearning::Fault;

use super::records::Kind;

/// `code` of the error shapes, beside the message: a number that the model does not explain.
const CODE: i64 = 1;

pub(super) fn invalid(message: impl Into<String>) -> Error {
    Fault::InvalidInputException.with(message).field("code", CODE)
}

pub(super) fn not_found(kind: Kind, id: &str) -> Error {
    let message = format!("No {} with id {id} exists", kind.name());
    Fault::ResourceNotFoundException.with(message).field("code", CODE)
}

pub(super) fn mismatch(kind: Kind, id: &str) -> Error {
    let message = format!(
        "A {} with id {id} exists already, made with other parameters",
        kind.name()
    );
    Fault::IdempotentParameterMismatchException
        .with(message)
        .field("code", CODE)
}

pub(super) fn not_mounted(id: &str) -> Error {
    Fault::PredictorNotMountedException.with(format!(
        "Either ML Model with id {id} is not enabled for real-time predictions or the MLModelId is invalid."
    ))
}

pub(super) fn too_large(message: impl Into<String>) -> Error {
    Fault::LimitExceededException.with(message).field("code", CODE)
}

pub(super) fn invalid_tag(message: impl Into<String>) -> Error {
    Fault::InvalidTagException.with(message)
}

pub(super) fn too_many_tags(message: impl Into<String>) -> Error {
    Fault::TagLimitExceededException.with(message)
}
