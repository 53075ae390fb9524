//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model scheduler/2021-06-30: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives Scheduler, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ServiceQuotaExceededException,
    ThrottlingException,
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

static ROWS: [FaultRow; 6] = [
    FaultRow {
        shape: "ConflictException",
        code: "ConflictException",
        status: 409,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "InternalServerException",
        code: "InternalServerException",
        status: 500,
        sender: false,
        message_member: "Message",
    },
    FaultRow {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 404,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "ServiceQuotaExceededException",
        code: "ServiceQuotaExceededException",
        status: 402,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "ThrottlingException",
        code: "ThrottlingException",
        status: 429,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "ValidationException",
        code: "ValidationException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
];
