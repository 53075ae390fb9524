//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model logs/2014-03-28: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives Logs, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    AccessDeniedException,
    ConflictException,
    DataAlreadyAcceptedException,
    InternalServerException,
    InternalStreamingException,
    InvalidOperationException,
    InvalidParameterException,
    InvalidSequenceTokenException,
    LimitExceededException,
    MalformedQueryException,
    OperationAbortedException,
    ResourceAlreadyExistsException,
    ResourceNotFoundException,
    ServiceQuotaExceededException,
    ServiceUnavailableException,
    SessionStreamingException,
    SessionTimeoutException,
    ThrottlingException,
    TooManyTagsException,
    UnrecognizedClientException,
    ValidationException,
}

impl Fault {
    /// The fault as an error with `message`.
    pub fn with(self, message: impl Into<String>) -> Error {
        self.row().with(message)
    }

    /// What the model says of the fault.
    pub fn row(self) -> &'static FaultRow {
        &ROWS[self as usize]
    }
}

impl From<Fault> for &'static FaultRow {
    fn from(fault: Fault) -> Self {
        fault.row()
    }
}

static ROWS: [FaultRow; 21] = [
    FaultRow {
        shape: "AccessDeniedException",
        code: "AccessDeniedException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ConflictException",
        code: "ConflictException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "DataAlreadyAcceptedException",
        code: "DataAlreadyAcceptedException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InternalServerException",
        code: "InternalServerException",
        status: 500,
        sender: false,
        message_member: "message",
    },
    FaultRow {
        shape: "InternalStreamingException",
        code: "InternalStreamingException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidOperationException",
        code: "InvalidOperationException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidParameterException",
        code: "InvalidParameterException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidSequenceTokenException",
        code: "InvalidSequenceTokenException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "MalformedQueryException",
        code: "MalformedQueryException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "OperationAbortedException",
        code: "OperationAbortedException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ResourceAlreadyExistsException",
        code: "ResourceAlreadyExistsException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ServiceQuotaExceededException",
        code: "ServiceQuotaExceededException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ServiceUnavailableException",
        code: "ServiceUnavailableException",
        status: 500,
        sender: false,
        message_member: "message",
    },
    FaultRow {
        shape: "SessionStreamingException",
        code: "SessionStreamingException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "SessionTimeoutException",
        code: "SessionTimeoutException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ThrottlingException",
        code: "ThrottlingException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "TooManyTagsException",
        code: "TooManyTagsException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "UnrecognizedClientException",
        code: "UnrecognizedClientException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ValidationException",
        code: "ValidationException",
        status: 400,
        sender: true,
        message_member: "message",
    },
];
