//! What can go wrong in the catalog, in words that Glue's clients know.

use headwater_kernel::StoreError;
use thiserror::Error;

/// An error of the catalog: a kind that a face turns into its own code, and AWS's text.
///
/// Source: glue-catalog-spec section 8.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct CatalogError {
    pub kind: ErrorKind,
    pub message: String,
}

/// The kinds of [`CatalogError`]; all but `Internal` are Glue faults of the same name with `Exception` behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    EntityNotFound,
    AlreadyExists,
    InvalidInput,
    /// What is stored does not allow the call, for example a partition value that is no integer under an int key.
    InvalidState,
    ConcurrentModification,
    ResourceNumberLimitExceeded,
    /// A condition of the caller on a resource policy does not hold.
    ConditionCheckFailure,
    /// The store failed; the message is for the log, not for the caller.
    Internal,
}

impl CatalogError {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
        }
    }

    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::EntityNotFound, message)
    }

    pub fn already_exists(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::AlreadyExists, message)
    }

    pub fn invalid_input(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidInput, message)
    }

    pub fn invalid_state(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidState, message)
    }

    pub(crate) fn database_not_found(name: &str) -> Self {
        Self::not_found(format!("Database {name} not found."))
    }

    pub(crate) fn table_not_found(name: &str) -> Self {
        Self::not_found(format!("Table {name} not found."))
    }

    pub(crate) fn partition_not_found() -> Self {
        Self::not_found("Cannot find partition.")
    }
}

impl ErrorKind {
    /// Glue's name of the fault: what `ErrorDetail.ErrorCode` carries in batch results.
    pub fn code(self) -> &'static str {
        match self {
            Self::EntityNotFound => "EntityNotFoundException",
            Self::AlreadyExists => "AlreadyExistsException",
            Self::InvalidInput => "InvalidInputException",
            Self::InvalidState => "InvalidStateException",
            Self::ConcurrentModification => "ConcurrentModificationException",
            Self::ResourceNumberLimitExceeded => "ResourceNumberLimitExceededException",
            Self::ConditionCheckFailure => "ConditionCheckFailureException",
            Self::Internal => "InternalServiceException",
        }
    }
}

impl From<StoreError> for CatalogError {
    fn from(error: StoreError) -> Self {
        Self::new(ErrorKind::Internal, error.to_string())
    }
}
