//! Between what `object_store` and what this storage call things.

use std::ops::Range;

use jiff::Timestamp;
use object_store::path::Path;
use object_store::{Attribute, GetOptions, GetRange, ObjectMeta};

use crate::error::StorageError;
use crate::read::{ReadCondition, Wanted};
use crate::record::{Attributes, ObjectRecord};

/// The path of a key; `None` for keys that an object store cannot name.
pub(super) fn location_of(key: &str) -> Option<Path> {
    let path = Path::parse(key).ok()?;
    let same = path.as_ref() == key || path.as_ref() == key.trim_end_matches('/');
    (same && !path.as_ref().is_empty()).then_some(path)
}

pub(super) fn meta_of(key: &str, record: &ObjectRecord) -> Option<ObjectMeta> {
    let location = location_of(key).filter(|location| location.as_ref() == key)?;
    let last_modified = date_time(record.modified)?;
    Some(ObjectMeta {
        location,
        last_modified,
        size: record.size,
        e_tag: Some(record.etag.clone()),
        version: None,
    })
}

type DateTime = chrono::DateTime<chrono::Utc>;

fn date_time(time: Timestamp) -> Option<DateTime> {
    DateTime::from_timestamp_millis(time.as_millisecond())
}

fn timestamp(time: DateTime) -> Option<Timestamp> {
    Timestamp::from_millisecond(time.timestamp_millis()).ok()
}

pub(super) fn attributes_of(attributes: &object_store::Attributes) -> Attributes {
    let mut ours = Attributes::default();
    for (attribute, value) in attributes {
        let text = value.to_string();
        match attribute {
            Attribute::ContentType => ours.content_type = Some(text),
            Attribute::ContentEncoding => ours.content_encoding = Some(text),
            Attribute::ContentDisposition => ours.content_disposition = Some(text),
            Attribute::ContentLanguage => ours.content_language = Some(text),
            Attribute::CacheControl => ours.cache_control = Some(text),
            Attribute::Metadata(name) => {
                ours.metadata.insert(name.to_lowercase(), text);
            }
            _ => {}
        }
    }
    ours
}

pub(super) fn condition_of(options: &GetOptions) -> ReadCondition {
    ReadCondition {
        matches: options.if_match.clone(),
        matches_not: options.if_none_match.clone(),
        modified_since: options.if_modified_since.and_then(timestamp),
        unmodified_since: options.if_unmodified_since.and_then(timestamp),
    }
}

pub(super) fn wanted_of(range: Option<&GetRange>) -> Wanted {
    match range {
        None => Wanted::Whole,
        Some(GetRange::Bounded(range)) => Wanted::Bytes(range.clone()),
        Some(GetRange::Offset(start)) => Wanted::From(*start),
        Some(GetRange::Suffix(count)) => Wanted::Last(*count),
    }
}

/// The stretch that holds all of `ranges`.
pub(super) fn span_asked(ranges: &[Range<u64>]) -> Wanted {
    let start = ranges.iter().map(|range| range.start).min().unwrap_or(0);
    let end = ranges.iter().map(|range| range.end).max().unwrap_or(0);
    if start < end {
        Wanted::Bytes(start..end)
    } else {
        Wanted::Nothing
    }
}

/// `error` as engines know errors.
pub(super) fn error_at(key: &str, error: StorageError) -> object_store::Error {
    let path = key.to_owned();
    match error {
        StorageError::NoSuchKey(_) | StorageError::NoSuchBucket(_) => object_store::Error::NotFound {
            path,
            source: error.into(),
        },
        StorageError::PreconditionFailed("If-None-Match") => object_store::Error::AlreadyExists {
            path,
            source: error.into(),
        },
        StorageError::PreconditionFailed(_) => object_store::Error::Precondition {
            path,
            source: error.into(),
        },
        StorageError::NotModified { .. } => object_store::Error::NotModified {
            path,
            source: error.into(),
        },
        _ => object_store::Error::Generic {
            store: "bucket",
            source: error.into(),
        },
    }
}
