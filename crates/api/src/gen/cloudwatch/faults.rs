//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model cloudwatch/2010-08-01: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives CloudWatch, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    ConcurrentModificationException,
    ConflictException,
    DashboardInvalidInputError,
    DashboardNotFoundError,
    InternalServiceFault,
    InvalidFormatFault,
    InvalidNextToken,
    InvalidParameterCombinationException,
    InvalidParameterValueException,
    LimitExceededException,
    LimitExceededFault,
    MissingRequiredParameterException,
    ResourceNotFound,
    ResourceNotFoundException,
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

static ROWS: [FaultRow; 14] = [
    FaultRow {
        shape: "ConcurrentModificationException",
        code: "ConcurrentModificationException",
        status: 429,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ConflictException",
        code: "ConflictException",
        status: 409,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "DashboardInvalidInputError",
        code: "InvalidParameterInput",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "DashboardNotFoundError",
        code: "ResourceNotFound",
        status: 404,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InternalServiceFault",
        code: "InternalServiceError",
        status: 500,
        sender: false,
        message_member: "Message",
    },
    FaultRow {
        shape: "InvalidFormatFault",
        code: "InvalidFormat",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidNextToken",
        code: "InvalidNextToken",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidParameterCombinationException",
        code: "InvalidParameterCombination",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidParameterValueException",
        code: "InvalidParameterValue",
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
        shape: "LimitExceededFault",
        code: "LimitExceeded",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "MissingRequiredParameterException",
        code: "MissingParameter",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ResourceNotFound",
        code: "ResourceNotFound",
        status: 404,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 404,
        sender: true,
        message_member: "message",
    },
];
