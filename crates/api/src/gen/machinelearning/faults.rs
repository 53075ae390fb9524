//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model machinelearning/2014-12-12: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives MachineLearning, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    IdempotentParameterMismatchException,
    InternalServerException,
    InvalidInputException,
    InvalidTagException,
    LimitExceededException,
    PredictorNotMountedException,
    ResourceNotFoundException,
    TagLimitExceededException,
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

static ROWS: [FaultRow; 8] = [
    FaultRow {
        shape: "IdempotentParameterMismatchException",
        code: "IdempotentParameterMismatchException",
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
        shape: "InvalidInputException",
        code: "InvalidInputException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidTagException",
        code: "InvalidTagException",
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
        shape: "PredictorNotMountedException",
        code: "PredictorNotMountedException",
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
        shape: "TagLimitExceededException",
        code: "TagLimitExceededException",
        status: 400,
        sender: true,
        message_member: "message",
    },
];
