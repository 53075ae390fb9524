//! The storage's errors as S3 words them.
//!
//! Source: S3 API reference, "Error responses", and what the service answers where that is silent.

use headwater_storage::{KeyError, KeyErrorKind, StorageError};
use http::StatusCode;
use s3s::{S3Error, S3ErrorCode};

/// An error with its text.
pub(super) fn fault(code: S3ErrorCode, message: impl Into<String>) -> S3Error {
    S3Error::with_message(code, message.into())
}

/// An error of a code that s3s does not know.
pub(super) fn named_fault(code: &'static str, status: StatusCode, message: &'static str) -> S3Error {
    let mut error = S3Error::with_message(S3ErrorCode::Custom(code.into()), message);
    error.set_status_code(status);
    error
}

pub(super) fn invalid_argument(message: impl Into<String>) -> S3Error {
    fault(S3ErrorCode::InvalidArgument, message)
}

pub(super) fn invalid_request(message: impl Into<String>) -> S3Error {
    fault(S3ErrorCode::InvalidRequest, message)
}

/// The error of an operation for one of the storage.
pub(super) fn of_storage(error: StorageError) -> S3Error {
    let (code, text) = match &error {
        StorageError::NoSuchBucket(_) => (S3ErrorCode::NoSuchBucket, "The specified bucket does not exist"),
        StorageError::NoSuchKey(_) => (S3ErrorCode::NoSuchKey, "The specified key does not exist."),
        StorageError::BucketNotEmpty(_) => (
            S3ErrorCode::BucketNotEmpty,
            "The bucket you tried to delete is not empty",
        ),
        StorageError::InvalidBucketName(_) => (S3ErrorCode::InvalidBucketName, "The specified bucket is not valid."),
        StorageError::KeyTooLong(_) => (S3ErrorCode::KeyTooLongError, "Your key is too long"),
        StorageError::PreconditionFailed(_) => (
            S3ErrorCode::PreconditionFailed,
            "At least one of the pre-conditions you specified did not hold",
        ),
        StorageError::InvalidRange { .. } => (S3ErrorCode::InvalidRange, "The requested range is not satisfiable"),
        StorageError::NoSuchUpload(_) => (
            S3ErrorCode::NoSuchUpload,
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or \
             completed.",
        ),
        StorageError::InvalidPart { .. } => (
            S3ErrorCode::InvalidPart,
            "One or more of the specified parts could not be found.  The part may not have been uploaded, or the \
             specified entity tag may not match the part's entity tag.",
        ),
        StorageError::InvalidPartOrder => (
            S3ErrorCode::InvalidPartOrder,
            "The list of parts was not in ascending order. Parts must be ordered by part number.",
        ),
        StorageError::PartTooSmall { .. } => (
            S3ErrorCode::EntityTooSmall,
            "Your proposed upload is smaller than the minimum allowed size",
        ),
        _ => return of_rarer(error),
    };
    fault(code, text)
}

fn of_rarer(error: StorageError) -> S3Error {
    match error {
        StorageError::BucketExists { .. } => fault(
            S3ErrorCode::BucketAlreadyExists,
            "The requested bucket name is not available. The bucket namespace is shared by all users of the system. \
             Please select a different name and try again.",
        ),
        StorageError::NotModified { .. } => S3ErrorCode::NotModified.into(),
        StorageError::InvalidPartNumber { .. } => named_fault(
            "InvalidPartNumber",
            StatusCode::RANGE_NOT_SATISFIABLE,
            "The requested partnumber is not satisfiable",
        ),
        StorageError::ChecksumMismatch { algorithm } => checksum_mismatch(algorithm),
        StorageError::SizeMismatch { given, found } => invalid_request(format!(
            "The provided 'x-amz-mp-object-size' header value {given} does not match what was computed: {found}"
        )),
        StorageError::MountRefuses { bucket, reason } => {
            invalid_request(format!("The mounted folder {bucket} refuses this: {reason}."))
        }
        StorageError::CustomerKeyNeeded => invalid_request(
            "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to \
             retrieve the object.",
        ),
        StorageError::CustomerKeyNotApplicable => {
            invalid_request("The encryption parameters are not applicable to this object.")
        }
        StorageError::CustomerKeyWrong => fault(S3ErrorCode::AccessDenied, "Access Denied"),
        StorageError::Key(refused) => of_key(refused),
        other => of_failure(&other),
    }
}

/// What KMS refuses is told as KMS says it, under a code of S3's.
fn of_key(refused: KeyError) -> S3Error {
    let code = match refused.kind {
        KeyErrorKind::NotFound => "KMS.NotFoundException",
        KeyErrorKind::Disabled => "KMS.DisabledException",
        KeyErrorKind::InvalidState => "KMS.KMSInvalidStateException",
        KeyErrorKind::InvalidUse => "KMS.InvalidKeyUsageException",
        KeyErrorKind::Denied => return fault(S3ErrorCode::AccessDenied, refused.message),
        KeyErrorKind::Failed => {
            tracing::error!(error = %refused, "key of an object cannot be had");
            return S3ErrorCode::InternalError.into();
        }
    };
    let mut error = S3Error::with_message(S3ErrorCode::Custom(code.into()), refused.message);
    error.set_status_code(StatusCode::BAD_REQUEST);
    error
}

/// Our own failures: logged in full, told in brief.
fn of_failure(error: &StorageError) -> S3Error {
    tracing::error!(%error, "storage failed");
    let is_full =
        matches!(error, StorageError::Disk { source, .. } if source.kind() == std::io::ErrorKind::StorageFull);
    if is_full {
        return named_fault(
            "InsufficientStorage",
            StatusCode::INSUFFICIENT_STORAGE,
            "The server's disk is full.",
        );
    }
    if matches!(error, StorageError::Disk { .. } | StorageError::ChangedOutside { .. }) {
        return fault(
            S3ErrorCode::InternalError,
            format!("We encountered an internal error: {error}."),
        );
    }
    fault(
        S3ErrorCode::InternalError,
        "We encountered an internal error. Please try again.",
    )
}

pub(super) fn checksum_mismatch(algorithm: &str) -> S3Error {
    let text = format!("The {algorithm} you specified did not match the calculated checksum.");
    fault(S3ErrorCode::BadDigest, text)
}

/// S3's text for errors that s3s raises without one, or with one of its own.
pub(super) fn usual_text(code: &str, given: Option<&str>) -> Option<&'static str> {
    let text = match code {
        "AccessDenied" if given == Some("Request has expired") => "Request has expired",
        "AccessDenied" => "Access Denied",
        "SignatureDoesNotMatch" => {
            "The request signature we calculated does not match the signature you provided. Check your key and signing method."
        }
        "InvalidAccessKeyId" => "The AWS Access Key Id you provided does not exist in our records.",
        "RequestTimeTooSkewed" => "The difference between the request time and the current time is too large.",
        "InvalidBucketName" => "The specified bucket is not valid.",
        "KeyTooLongError" => "Your key is too long",
        "MalformedXML" => "The XML you provided was not well-formed or did not validate against our published schema",
        "MissingContentLength" => "You must provide the Content-Length HTTP header.",
        "IncompleteBody" => "You did not provide the number of bytes specified by the Content-Length HTTP header",
        "InvalidURI" => "Couldn't parse the specified URI.",
        "MethodNotAllowed" => "The specified method is not allowed against this resource.",
        "InternalError" if given.is_none() => "We encountered an internal error. Please try again.",
        "NotImplemented" => "A header you provided implies functionality that is not implemented",
        _ => return None,
    };
    // What says more than the usual stays.
    let says_more = code == "NotImplemented" && given.is_some_and(|text| text != "Unknown operation");
    (!says_more).then_some(text)
}
