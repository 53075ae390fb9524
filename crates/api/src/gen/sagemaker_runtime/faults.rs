//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model sagemaker-runtime/2017-05-13: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives SageMakerRuntime, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    InternalDependencyException,
    InternalFailure,
    InternalStreamFailure,
    ModelError,
    ModelNotReadyException,
    ModelStreamError,
    ServiceUnavailable,
    ValidationError,
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
        shape: "InternalDependencyException",
        code: "InternalDependencyException",
        status: 530,
        sender: false,
        message_member: "Message",
    },
    FaultRow {
        shape: "InternalFailure",
        code: "InternalFailure",
        status: 500,
        sender: false,
        message_member: "Message",
    },
    FaultRow {
        shape: "InternalStreamFailure",
        code: "InternalStreamFailure",
        status: 500,
        sender: false,
        message_member: "Message",
    },
    FaultRow {
        shape: "ModelError",
        code: "ModelError",
        status: 424,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "ModelNotReadyException",
        code: "ModelNotReadyException",
        status: 429,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "ModelStreamError",
        code: "ModelStreamError",
        status: 400,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "ServiceUnavailable",
        code: "ServiceUnavailable",
        status: 503,
        sender: false,
        message_member: "Message",
    },
    FaultRow {
        shape: "ValidationError",
        code: "ValidationError",
        status: 400,
        sender: true,
        message_member: "Message",
    },
];
