//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model dynamodb/2012-08-10: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives DynamoDb, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    BackupInUseException,
    BackupNotFoundException,
    ConditionalCheckFailedException,
    ContinuousBackupsUnavailableException,
    DuplicateItemException,
    ExportConflictException,
    ExportNotFoundException,
    GlobalTableAlreadyExistsException,
    GlobalTableNotFoundException,
    IdempotentParameterMismatchException,
    ImportConflictException,
    ImportNotFoundException,
    IndexNotFoundException,
    InternalServerError,
    InvalidExportTimeException,
    InvalidRestoreTimeException,
    ItemCollectionSizeLimitExceededException,
    LimitExceededException,
    PointInTimeRecoveryUnavailableException,
    PolicyNotFoundException,
    ProvisionedThroughputExceededException,
    ReplicaAlreadyExistsException,
    ReplicaNotFoundException,
    ReplicatedWriteConflictException,
    RequestLimitExceeded,
    ResourceInUseException,
    ResourceNotFoundException,
    TableAlreadyExistsException,
    TableInUseException,
    TableNotFoundException,
    ThrottlingException,
    TransactionCanceledException,
    TransactionConflictException,
    TransactionInProgressException,
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

static ROWS: [FaultRow; 34] = [
    FaultRow {
        shape: "BackupInUseException",
        code: "BackupInUseException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "BackupNotFoundException",
        code: "BackupNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ConditionalCheckFailedException",
        code: "ConditionalCheckFailedException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ContinuousBackupsUnavailableException",
        code: "ContinuousBackupsUnavailableException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "DuplicateItemException",
        code: "DuplicateItemException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ExportConflictException",
        code: "ExportConflictException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ExportNotFoundException",
        code: "ExportNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "GlobalTableAlreadyExistsException",
        code: "GlobalTableAlreadyExistsException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "GlobalTableNotFoundException",
        code: "GlobalTableNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "IdempotentParameterMismatchException",
        code: "IdempotentParameterMismatchException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "ImportConflictException",
        code: "ImportConflictException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ImportNotFoundException",
        code: "ImportNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "IndexNotFoundException",
        code: "IndexNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InternalServerError",
        code: "InternalServerError",
        status: 500,
        sender: false,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidExportTimeException",
        code: "InvalidExportTimeException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidRestoreTimeException",
        code: "InvalidRestoreTimeException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ItemCollectionSizeLimitExceededException",
        code: "ItemCollectionSizeLimitExceededException",
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
        shape: "PointInTimeRecoveryUnavailableException",
        code: "PointInTimeRecoveryUnavailableException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "PolicyNotFoundException",
        code: "PolicyNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ProvisionedThroughputExceededException",
        code: "ProvisionedThroughputExceededException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ReplicaAlreadyExistsException",
        code: "ReplicaAlreadyExistsException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ReplicaNotFoundException",
        code: "ReplicaNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ReplicatedWriteConflictException",
        code: "ReplicatedWriteConflictException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "RequestLimitExceeded",
        code: "RequestLimitExceeded",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ResourceInUseException",
        code: "ResourceInUseException",
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
        shape: "TableAlreadyExistsException",
        code: "TableAlreadyExistsException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "TableInUseException",
        code: "TableInUseException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "TableNotFoundException",
        code: "TableNotFoundException",
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
        shape: "TransactionCanceledException",
        code: "TransactionCanceledException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "TransactionConflictException",
        code: "TransactionConflictException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "TransactionInProgressException",
        code: "TransactionInProgressException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
];
