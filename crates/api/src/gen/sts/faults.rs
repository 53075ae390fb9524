//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model sts/2011-06-15: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives Sts, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    ExpiredTokenException,
    ExpiredTradeInTokenException,
    IDPCommunicationErrorException,
    IDPRejectedClaimException,
    InvalidAuthorizationMessageException,
    InvalidIdentityTokenException,
    JWTPayloadSizeExceededException,
    MalformedPolicyDocumentException,
    OutboundWebIdentityFederationDisabledException,
    PackedPolicyTooLargeException,
    RegionDisabledException,
    SessionDurationEscalationException,
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

static ROWS: [FaultRow; 12] = [
    FaultRow {
        shape: "ExpiredTokenException",
        code: "ExpiredTokenException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ExpiredTradeInTokenException",
        code: "ExpiredTradeInTokenException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "IDPCommunicationErrorException",
        code: "IDPCommunicationError",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "IDPRejectedClaimException",
        code: "IDPRejectedClaim",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidAuthorizationMessageException",
        code: "InvalidAuthorizationMessageException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidIdentityTokenException",
        code: "InvalidIdentityToken",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "JWTPayloadSizeExceededException",
        code: "JWTPayloadSizeExceededException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "MalformedPolicyDocumentException",
        code: "MalformedPolicyDocument",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "OutboundWebIdentityFederationDisabledException",
        code: "OutboundWebIdentityFederationDisabledException",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "PackedPolicyTooLargeException",
        code: "PackedPolicyTooLarge",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "RegionDisabledException",
        code: "RegionDisabledException",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "SessionDurationEscalationException",
        code: "SessionDurationEscalationException",
        status: 403,
        sender: true,
        message_member: "message",
    },
];
