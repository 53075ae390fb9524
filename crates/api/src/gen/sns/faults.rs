//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model sns/2010-03-31: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives Sns, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    AuthorizationErrorException,
    BatchEntryIdsNotDistinctException,
    BatchRequestTooLongException,
    ConcurrentAccessException,
    EmptyBatchRequestException,
    EndpointDisabledException,
    FilterPolicyLimitExceededException,
    InternalErrorException,
    InvalidBatchEntryIdException,
    InvalidParameterException,
    InvalidParameterValueException,
    InvalidSecurityException,
    InvalidStateException,
    KMSAccessDeniedException,
    KMSDisabledException,
    KMSInvalidStateException,
    KMSNotFoundException,
    KMSOptInRequired,
    KMSThrottlingException,
    NotFoundException,
    OptedOutException,
    PlatformApplicationDisabledException,
    ReplayLimitExceededException,
    ResourceNotFoundException,
    StaleTagException,
    SubscriptionLimitExceededException,
    TagLimitExceededException,
    TagPolicyException,
    ThrottledException,
    TooManyEntriesInBatchRequestException,
    TopicLimitExceededException,
    UserErrorException,
    ValidationException,
    VerificationException,
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
        shape: "AuthorizationErrorException",
        code: "AuthorizationError",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "BatchEntryIdsNotDistinctException",
        code: "BatchEntryIdsNotDistinct",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "BatchRequestTooLongException",
        code: "BatchRequestTooLong",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ConcurrentAccessException",
        code: "ConcurrentAccess",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "EmptyBatchRequestException",
        code: "EmptyBatchRequest",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "EndpointDisabledException",
        code: "EndpointDisabled",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "FilterPolicyLimitExceededException",
        code: "FilterPolicyLimitExceeded",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InternalErrorException",
        code: "InternalError",
        status: 500,
        sender: false,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidBatchEntryIdException",
        code: "InvalidBatchEntryId",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidParameterException",
        code: "InvalidParameter",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidParameterValueException",
        code: "ParameterValueInvalid",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidSecurityException",
        code: "InvalidSecurity",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidStateException",
        code: "InvalidState",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KMSAccessDeniedException",
        code: "KMSAccessDenied",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KMSDisabledException",
        code: "KMSDisabled",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KMSInvalidStateException",
        code: "KMSInvalidState",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KMSNotFoundException",
        code: "KMSNotFound",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KMSOptInRequired",
        code: "KMSOptInRequired",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KMSThrottlingException",
        code: "KMSThrottling",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "NotFoundException",
        code: "NotFound",
        status: 404,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "OptedOutException",
        code: "OptedOut",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "PlatformApplicationDisabledException",
        code: "PlatformApplicationDisabled",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ReplayLimitExceededException",
        code: "ReplayLimitExceeded",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFound",
        status: 404,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "StaleTagException",
        code: "StaleTag",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "SubscriptionLimitExceededException",
        code: "SubscriptionLimitExceeded",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "TagLimitExceededException",
        code: "TagLimitExceeded",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "TagPolicyException",
        code: "TagPolicy",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ThrottledException",
        code: "Throttled",
        status: 429,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "TooManyEntriesInBatchRequestException",
        code: "TooManyEntriesInBatchRequest",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "TopicLimitExceededException",
        code: "TopicLimitExceeded",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "UserErrorException",
        code: "UserError",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ValidationException",
        code: "ValidationException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
    FaultRow {
        shape: "VerificationException",
        code: "VerificationException",
        status: 400,
        sender: true,
        message_member: "Message",
    },
];
