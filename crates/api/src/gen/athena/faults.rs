//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model athena/2017-05-18: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives Athena, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    InternalServerException,
    InvalidRequestException,
    MetadataException,
    ResourceNotFoundException,
    SessionAlreadyExistsException,
    TooManyRequestsException,
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
        shape: "InternalServerException",
        code: "InternalServerException",
        status: 500,
        sender: false,
        message_member: "Message",
    },
    FaultRow {
        shape: "InvalidRequestException",
        code: "InvalidRequestException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "MetadataException",
        code: "MetadataException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "SessionAlreadyExistsException",
        code: "SessionAlreadyExistsException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "TooManyRequestsException",
        code: "TooManyRequestsException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
];
