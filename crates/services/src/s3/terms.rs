//! Between s3s's words and the storage's.

use std::collections::BTreeMap;
use std::time::SystemTime;

use headwater_kernel::Call;
use headwater_storage::{Attributes, ReadCondition, WriteCondition};
use jiff::Timestamp as Instant;
use s3s::dto::{ETag, ETagCondition, Metadata, Owner, Timestamp, TimestampFormat};
use s3s::{S3Error, S3Request, S3Result};

use super::faults::{fault, invalid_argument};

/// Who calls; every request that reached an operation has a caller.
pub(super) fn caller<T>(request: &S3Request<T>) -> S3Result<Call> {
    let call = request.extensions.get::<Call>().cloned();
    call.ok_or_else(|| fault(s3s::S3ErrorCode::AccessDenied, "Access Denied"))
}

/// The region that the request was signed for.
pub(super) fn region<T>(request: &S3Request<T>, call: &Call) -> String {
    let signed = request.region.as_ref().map(|region| region.as_str().to_owned());
    signed
        .or_else(|| Some(call.region.clone()).filter(|region| !region.is_empty()))
        .unwrap_or_else(|| "us-east-1".to_owned())
}

pub(super) fn owner(account: &str) -> Owner {
    Owner {
        display_name: None,
        id: Some(canonical_id(account)),
    }
}

/// The 64-digit canonical id of an account: S3 shows it where others show account ids.
fn canonical_id(account: &str) -> String {
    account.chars().cycle().take(64).collect()
}

pub(super) fn etag(value: &str) -> ETag {
    ETag::Strong(value.to_owned())
}

/// S3 keeps whole seconds.
pub(super) fn timestamp(time: Instant) -> Timestamp {
    let seconds = Instant::from_second(time.as_second()).unwrap_or(time);
    Timestamp::from(SystemTime::from(seconds))
}

pub(super) fn instant(time: &Timestamp) -> Option<Instant> {
    let mut text = Vec::new();
    time.format(TimestampFormat::DateTime, &mut text).ok()?;
    std::str::from_utf8(&text).ok()?.parse().ok()
}

/// A time as HTTP headers carry it.
pub(super) fn http_date(time: &Timestamp) -> Option<String> {
    let mut text = Vec::new();
    time.format(TimestampFormat::HttpDate, &mut text).ok()?;
    String::from_utf8(text).ok()
}

pub(super) fn parsed_http_date(text: &str) -> Option<Timestamp> {
    Timestamp::parse(TimestampFormat::HttpDate, text).ok()
}

fn etag_text(condition: ETagCondition) -> String {
    condition.into_etag().map_or_else(|| "*".to_owned(), ETag::into_value)
}

pub(super) fn read_condition(
    if_match: Option<ETagCondition>,
    if_none_match: Option<ETagCondition>,
    if_modified_since: Option<&Timestamp>,
    if_unmodified_since: Option<&Timestamp>,
) -> ReadCondition {
    ReadCondition {
        matches: if_match.map(etag_text),
        matches_not: if_none_match.map(etag_text),
        modified_since: if_modified_since.and_then(instant),
        unmodified_since: if_unmodified_since.and_then(instant),
    }
}

pub(super) fn write_condition(
    if_match: Option<ETagCondition>,
    if_none_match: Option<ETagCondition>,
) -> S3Result<WriteCondition> {
    match (if_match, if_none_match) {
        (None, None) => Ok(WriteCondition::Always),
        (Some(condition), None) => Ok(WriteCondition::Matches(etag_text(condition))),
        (None, Some(condition)) if condition.is_any() => Ok(WriteCondition::Absent),
        _ => Err(unsupported_condition()),
    }
}

fn unsupported_condition() -> S3Error {
    let text =
        "A header you provided implies functionality that is not implemented: If-None-Match takes only * on writes.";
    fault(s3s::S3ErrorCode::NotImplemented, text)
}

/// The attributes in the headers that several inputs share.
macro_rules! attributes_of {
    ($input:expr) => {
        headwater_storage::Attributes {
            content_type: $input.content_type.take(),
            content_encoding: $crate::s3::terms::without_chunking($input.content_encoding.take()),
            content_disposition: $input.content_disposition.take(),
            content_language: $input.content_language.take(),
            cache_control: $input.cache_control.take(),
            expires: $input.expires.take().as_ref().and_then($crate::s3::terms::http_date),
            website_redirect: $input.website_redirect_location.take(),
            storage_class: $crate::s3::terms::kept_class(
                $input.storage_class.take().map(|class| class.as_str().to_owned()),
            )?,
            metadata: $crate::s3::terms::kept_metadata($input.metadata.take())?,
        }
    };
}

/// Refuses what would change who can read an object, and is not done here.
macro_rules! refuse_protections {
    ($input:expr) => {
        $crate::s3::terms::check_acl($input.acl.as_ref().map(|acl| acl.as_str()))?;
        if $input.object_lock_mode.is_some() || $input.object_lock_legal_hold_status.is_some() {
            return Err($crate::s3::faults::invalid_request(
                "Bucket is missing Object Lock Configuration",
            ));
        }
    };
}

pub(super) use {attributes_of, refuse_protections};

/// `Content-Encoding` without the framing that SDKs put around bodies.
pub(super) fn without_chunking(encoding: Option<String>) -> Option<String> {
    let encoding = encoding?;
    let kept: Vec<&str> = encoding
        .split(',')
        .map(str::trim)
        .filter(|coding| *coding != "aws-chunked")
        .collect();
    let kept = kept.join(",");
    (!kept.is_empty()).then_some(kept)
}

/// The storage classes that there are.
///
/// Source: botocore 1.43, shape StorageClass.
const STORAGE_CLASSES: [&str; 12] = [
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "OUTPOSTS",
    "GLACIER_IR",
    "SNOW",
    "EXPRESS_ONEZONE",
    "FSX_OPENZFS",
];

pub(super) fn kept_class(class: Option<String>) -> S3Result<Option<String>> {
    let Some(class) = class else { return Ok(None) };
    if !STORAGE_CLASSES.contains(&class.as_str()) {
        let text = "The storage class you specified is not valid";
        return Err(fault(s3s::S3ErrorCode::InvalidStorageClass, text));
    }
    Ok(Some(class).filter(|class| class != "STANDARD"))
}

/// The most that user metadata may hold, names and values together.
///
/// Source: S3 user guide, "Working with object metadata".
const LARGEST_METADATA: usize = 2048;

pub(super) fn kept_metadata(metadata: Option<Metadata>) -> S3Result<BTreeMap<String, String>> {
    let lower_case = |(name, value): (String, String)| (name.to_lowercase(), value);
    let metadata: BTreeMap<String, String> = metadata.unwrap_or_default().into_iter().map(lower_case).collect();
    let size: usize = metadata.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > LARGEST_METADATA {
        let text = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(fault(s3s::S3ErrorCode::MetadataTooLarge, text));
    }
    Ok(metadata)
}

pub(super) fn metadata_of(attributes: &Attributes) -> Option<Metadata> {
    (!attributes.metadata.is_empty()).then(|| attributes.metadata.clone().into_iter().collect())
}

pub(super) fn check_acl(acl: Option<&str>) -> S3Result<()> {
    match acl {
        None | Some("private" | "bucket-owner-full-control" | "bucket-owner-read") => Ok(()),
        Some(_) => {
            let text = "The bucket does not allow ACLs";
            Err(fault(s3s::S3ErrorCode::AccessControlListNotSupported, text))
        }
    }
}

/// Objects have no versions here: the only one that can be asked for is `null`.
pub(super) fn check_version(version: Option<&str>) -> S3Result<()> {
    match version {
        None | Some("null") => Ok(()),
        Some(_) => Err(invalid_argument("Invalid version id specified")),
    }
}
