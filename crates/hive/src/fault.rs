//! The exceptions of the protocol.

use headwater_catalog::{CatalogError, ErrorKind};
use headwater_storage::StorageError;
use thiserror::Error;

/// An exception that a method answers with: its kind and Hive's text.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    pub(crate) message: String,
}

/// The exceptions that methods declare; each has one field, its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultKind {
    Meta,
    NoSuchObject,
    AlreadyExists,
    InvalidObject,
    InvalidOperation,
    UnknownDatabase,
    UnknownTable,
    ConfigValSecurity,
}

impl Fault {
    pub(crate) fn meta(message: impl Into<String>) -> Self {
        Self::new(FaultKind::Meta, message)
    }

    pub(crate) fn no_such_object(message: impl Into<String>) -> Self {
        Self::new(FaultKind::NoSuchObject, message)
    }

    pub(crate) fn already_exists(message: impl Into<String>) -> Self {
        Self::new(FaultKind::AlreadyExists, message)
    }

    pub(crate) fn invalid_object(message: impl Into<String>) -> Self {
        Self::new(FaultKind::InvalidObject, message)
    }

    pub(crate) fn invalid_operation(message: impl Into<String>) -> Self {
        Self::new(FaultKind::InvalidOperation, message)
    }

    pub(crate) fn new(kind: FaultKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
        }
    }

    /// The same message as an exception of another kind.
    pub(crate) fn with_kind(self, kind: FaultKind) -> Self {
        Self { kind, ..self }
    }
}

impl FaultKind {
    /// The name of the exception's class.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Meta => "MetaException",
            Self::NoSuchObject => "NoSuchObjectException",
            Self::AlreadyExists => "AlreadyExistsException",
            Self::InvalidObject => "InvalidObjectException",
            Self::InvalidOperation => "InvalidOperationException",
            Self::UnknownDatabase => "UnknownDBException",
            Self::UnknownTable => "UnknownTableException",
            Self::ConfigValSecurity => "ConfigValSecurityException",
        }
    }
}

/// The exception that Hive's own clients of Glue make of the catalog's error: glue-catalog-spec section 1.
impl From<CatalogError> for Fault {
    fn from(error: CatalogError) -> Self {
        let kind = match error.kind {
            ErrorKind::EntityNotFound => FaultKind::NoSuchObject,
            ErrorKind::AlreadyExists => FaultKind::AlreadyExists,
            ErrorKind::InvalidInput => FaultKind::InvalidObject,
            ErrorKind::ConcurrentModification => FaultKind::InvalidOperation,
            ErrorKind::Internal => {
                tracing::error!(error = error.message, "the catalog's store failed");
                return Self::meta("internal error of the catalog's store; the server's log has it");
            }
            _ => FaultKind::Meta,
        };
        Self::new(kind, error.message)
    }
}

impl From<StorageError> for Fault {
    fn from(error: StorageError) -> Self {
        Self::meta(error.to_string())
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::meta(error.to_string())
    }
}
