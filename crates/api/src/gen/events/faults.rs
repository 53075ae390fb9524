//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model events/2015-10-07: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives Events, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    AccessDeniedException,
    ConcurrentModificationException,
    IllegalStatusException,
    InternalException,
    InvalidEventPatternException,
    InvalidStateException,
    LimitExceededException,
    ManagedRuleException,
    OperationDisabledException,
    PolicyLengthExceededException,
    ResourceAlreadyExistsException,
    ResourceNotFoundException,
    ThrottlingException,
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

static ROWS: [FaultRow; 13] = [
    FaultRow {
        shape: "AccessDeniedException",
        code: "AccessDeniedException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ConcurrentModificationException",
        code: "ConcurrentModificationException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "IllegalStatusException",
        code: "IllegalStatusException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InternalException",
        code: "InternalException",
        status: 500,
        sender: false,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidEventPatternException",
        code: "InvalidEventPatternException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidStateException",
        code: "InvalidStateException",
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
        shape: "ManagedRuleException",
        code: "ManagedRuleException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "OperationDisabledException",
        code: "OperationDisabledException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "PolicyLengthExceededException",
        code: "PolicyLengthExceededException",
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
        shape: "ThrottlingException",
        code: "ThrottlingException",
        status: 400,
        sender: true,
        message_member: "message",
    },
];
