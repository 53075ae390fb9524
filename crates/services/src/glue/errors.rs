//! From the catalog's errors to Glue's.

use headwater_api::Error;
use headwater_api::glue::{self, Fault};
use headwater_catalog::{CatalogError, ErrorKind};

/// The error as the wire carries it; what went wrong inside the store is for the log only.
pub fn fault(error: CatalogError) -> Error {
    let fault = match error.kind {
        ErrorKind::EntityNotFound => Fault::EntityNotFoundException,
        ErrorKind::AlreadyExists => Fault::AlreadyExistsException,
        ErrorKind::InvalidInput => Fault::InvalidInputException,
        ErrorKind::InvalidState => Fault::InvalidStateException,
        ErrorKind::ConcurrentModification => Fault::ConcurrentModificationException,
        ErrorKind::ResourceNumberLimitExceeded => Fault::ResourceNumberLimitExceededException,
        ErrorKind::ConditionCheckFailure => Fault::ConditionCheckFailureException,
        ErrorKind::Internal => {
            tracing::error!(error = %error.message, "catalog failed");
            return Fault::InternalServiceException.with("Internal service error");
        }
    };
    fault.with(error.message)
}

/// The error of one item of a batch. Hive's client maps the code, so it is the fault's name.
pub fn detail(error: CatalogError) -> glue::ErrorDetail {
    let error_code = Some(error.kind.code().to_owned());
    glue::ErrorDetail {
        error_code,
        error_message: Some(error.message),
    }
}

/// A list of errors; absent when all went well.
pub fn errors<T, E>(failed: Vec<T>, error: impl Fn(T) -> E) -> Option<Vec<E>> {
    (!failed.is_empty()).then(|| failed.into_iter().map(error).collect())
}
