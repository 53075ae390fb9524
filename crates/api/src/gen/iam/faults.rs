//! The modelled errors.
//!
//! Written by `cargo xtask codegen` from botocore's model iam/2010-05-08: change crates/api/models or crates/xtask, not this file.

use crate::error::{Error, FaultRow};

/// The errors that the model gives Iam, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    AccountNotManagementOrDelegatedAdministratorException,
    CallerIsNotManagementAccountException,
    ConcurrentModificationException,
    CredentialReportExpiredException,
    CredentialReportNotPresentException,
    CredentialReportNotReadyException,
    DeleteConflictException,
    DuplicateCertificateException,
    DuplicateSSHPublicKeyException,
    EntityAlreadyExistsException,
    EntityTemporarilyUnmodifiableException,
    FeatureDisabledException,
    FeatureEnabledException,
    InvalidAuthenticationCodeException,
    InvalidCertificateException,
    InvalidInputException,
    InvalidPublicKeyException,
    InvalidUserTypeException,
    KeyPairMismatchException,
    LimitExceededException,
    MalformedCertificateException,
    MalformedPolicyDocumentException,
    NoSuchEntityException,
    OpenIdIdpCommunicationErrorException,
    OrganizationNotFoundException,
    OrganizationNotInAllFeaturesModeException,
    PasswordPolicyViolationException,
    PolicyEvaluationException,
    PolicyNotAttachableException,
    ReportGenerationLimitExceededException,
    ServiceAccessNotEnabledException,
    ServiceFailureException,
    ServiceNotSupportedException,
    UnmodifiableEntityException,
    UnrecognizedPublicKeyEncodingException,
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

static ROWS: [FaultRow; 35] = [
    FaultRow {
        shape: "AccountNotManagementOrDelegatedAdministratorException",
        code: "AccountNotManagementOrDelegatedAdministratorException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "CallerIsNotManagementAccountException",
        code: "CallerIsNotManagementAccountException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ConcurrentModificationException",
        code: "ConcurrentModification",
        status: 409,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "CredentialReportExpiredException",
        code: "ReportExpired",
        status: 410,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "CredentialReportNotPresentException",
        code: "ReportNotPresent",
        status: 410,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "CredentialReportNotReadyException",
        code: "ReportInProgress",
        status: 404,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "DeleteConflictException",
        code: "DeleteConflict",
        status: 409,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "DuplicateCertificateException",
        code: "DuplicateCertificate",
        status: 409,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "DuplicateSSHPublicKeyException",
        code: "DuplicateSSHPublicKey",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "EntityAlreadyExistsException",
        code: "EntityAlreadyExists",
        status: 409,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "EntityTemporarilyUnmodifiableException",
        code: "EntityTemporarilyUnmodifiable",
        status: 409,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "FeatureDisabledException",
        code: "FeatureDisabled",
        status: 404,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "FeatureEnabledException",
        code: "FeatureEnabled",
        status: 409,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidAuthenticationCodeException",
        code: "InvalidAuthenticationCode",
        status: 403,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidCertificateException",
        code: "InvalidCertificate",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidInputException",
        code: "InvalidInput",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidPublicKeyException",
        code: "InvalidPublicKey",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "InvalidUserTypeException",
        code: "InvalidUserType",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "KeyPairMismatchException",
        code: "KeyPairMismatch",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "LimitExceededException",
        code: "LimitExceeded",
        status: 409,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "MalformedCertificateException",
        code: "MalformedCertificate",
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
        shape: "NoSuchEntityException",
        code: "NoSuchEntity",
        status: 404,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "OpenIdIdpCommunicationErrorException",
        code: "OpenIdIdpCommunicationError",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "OrganizationNotFoundException",
        code: "OrganizationNotFoundException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "OrganizationNotInAllFeaturesModeException",
        code: "OrganizationNotInAllFeaturesModeException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "PasswordPolicyViolationException",
        code: "PasswordPolicyViolation",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "PolicyEvaluationException",
        code: "PolicyEvaluation",
        status: 500,
        sender: false,
        message_member: "message",
    },
    FaultRow {
        shape: "PolicyNotAttachableException",
        code: "PolicyNotAttachable",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ReportGenerationLimitExceededException",
        code: "ReportGenerationLimitExceeded",
        status: 409,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ServiceAccessNotEnabledException",
        code: "ServiceAccessNotEnabledException",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "ServiceFailureException",
        code: "ServiceFailure",
        status: 500,
        sender: false,
        message_member: "message",
    },
    FaultRow {
        shape: "ServiceNotSupportedException",
        code: "NotSupportedService",
        status: 404,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "UnmodifiableEntityException",
        code: "UnmodifiableEntity",
        status: 400,
        sender: true,
        message_member: "message",
    },
    FaultRow {
        shape: "UnrecognizedPublicKeyEncodingException",
        code: "UnrecognizedPublicKeyEncoding",
        status: 400,
        sender: true,
        message_member: "message",
    },
];
