//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model sqs/2012-11-05: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives Sqs, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    BatchEntryIdsNotDistinct,
    BatchRequestTooLong,
    EmptyBatchRequest,
    InvalidAddress,
    InvalidAttributeName,
    InvalidAttributeValue,
    InvalidBatchEntryId,
    InvalidIdFormat,
    InvalidMessageContents,
    InvalidSecurity,
    KmsAccessDenied,
    KmsDisabled,
    KmsInvalidKeyUsage,
    KmsInvalidState,
    KmsNotFound,
    KmsOptInRequired,
    KmsThrottled,
    MessageNotInflight,
    OverLimit,
    PurgeQueueInProgress,
    QueueDeletedRecently,
    QueueDoesNotExist,
    QueueNameExists,
    ReceiptHandleIsInvalid,
    RequestThrottled,
    ResourceNotFoundException,
    TooManyEntriesInBatchRequest,
    UnsupportedOperation,
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

static ROWS: [FaultRow; 28] = [
    FaultRow {
        shape: "BatchEntryIdsNotDistinct",
        code: "BatchEntryIdsNotDistinct",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "BatchRequestTooLong",
        code: "BatchRequestTooLong",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "EmptyBatchRequest",
        code: "EmptyBatchRequest",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidAddress",
        code: "InvalidAddress",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidAttributeName",
        code: "InvalidAttributeName",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidAttributeValue",
        code: "InvalidAttributeValue",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidBatchEntryId",
        code: "InvalidBatchEntryId",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidIdFormat",
        code: "InvalidIdFormat",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidMessageContents",
        code: "InvalidMessageContents",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidSecurity",
        code: "InvalidSecurity",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KmsAccessDenied",
        code: "KmsAccessDenied",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KmsDisabled",
        code: "KmsDisabled",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KmsInvalidKeyUsage",
        code: "KmsInvalidKeyUsage",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KmsInvalidState",
        code: "KmsInvalidState",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KmsNotFound",
        code: "KmsNotFound",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KmsOptInRequired",
        code: "KmsOptInRequired",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KmsThrottled",
        code: "KmsThrottled",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "MessageNotInflight",
        code: "MessageNotInflight",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "OverLimit",
        code: "OverLimit",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "PurgeQueueInProgress",
        code: "PurgeQueueInProgress",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "QueueDeletedRecently",
        code: "QueueDeletedRecently",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "QueueDoesNotExist",
        code: "QueueDoesNotExist",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "QueueNameExists",
        code: "QueueNameExists",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ReceiptHandleIsInvalid",
        code: "ReceiptHandleIsInvalid",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "RequestThrottled",
        code: "RequestThrottled",
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
        shape: "TooManyEntriesInBatchRequest",
        code: "TooManyEntriesInBatchRequest",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "UnsupportedOperation",
        code: "UnsupportedOperation",
        status: 400,
        sender: true,
        message_member: "message",
    },
];
