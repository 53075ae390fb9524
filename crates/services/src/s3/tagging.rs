//! Tags of objects and buckets.

use std::collections::BTreeMap;

use s3s::dto::{Tag, TagSet};
use s3s::{S3Error, S3ErrorCode, S3Result};

use super::faults::{fault, invalid_argument};

/// The most tags that an object, and a bucket, may have.
///
/// Source: S3 user guide, "Categorizing your objects using tags" and "Using cost allocation S3 bucket tags".
pub(super) const MOST_OBJECT_TAGS: usize = 10;
pub(super) const MOST_BUCKET_TAGS: usize = 50;

const LONGEST_KEY: usize = 128;
const LONGEST_VALUE: usize = 256;

/// The tags in an `x-amz-tagging` header: pairs as in a query string.
pub(super) fn tags_of_header(header: Option<&str>) -> S3Result<BTreeMap<String, String>> {
    let pairs = form_urlencoded::parse(header.unwrap_or_default().as_bytes()).into_owned();
    checked(pairs.collect(), MOST_OBJECT_TAGS)
}

/// The tags of a request's body.
pub(super) fn tags_of_set(set: TagSet, most: usize) -> S3Result<BTreeMap<String, String>> {
    let pairs = set
        .into_iter()
        .map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
    checked(pairs.collect(), most)
}

pub(super) fn tag_set(tags: BTreeMap<String, String>) -> TagSet {
    tags.into_iter()
        .map(|(key, value)| Tag {
            key: Some(key),
            value: Some(value),
        })
        .collect()
}

fn checked(pairs: Vec<(String, String)>, most: usize) -> S3Result<BTreeMap<String, String>> {
    if pairs.len() > most {
        let kind = if most == MOST_OBJECT_TAGS { "Object" } else { "Bucket" };
        let mut error = fault(
            S3ErrorCode::Custom("BadRequest".into()),
            format!("{kind} tags cannot be greater than {most}"),
        );
        error.set_status_code(http::StatusCode::BAD_REQUEST);
        return Err(error);
    }
    let count = pairs.len();
    for (key, value) in &pairs {
        check(key, value)?;
    }
    let tags: BTreeMap<String, String> = pairs.into_iter().collect();
    if tags.len() < count {
        return Err(invalid_tag("Cannot provide multiple Tags with the same key"));
    }
    Ok(tags)
}

fn check(key: &str, value: &str) -> S3Result<()> {
    let key_length = key.chars().count();
    if key_length == 0 || key_length > LONGEST_KEY || !key.chars().all(is_tag_character) {
        return Err(invalid_tag("The TagKey you have provided is invalid"));
    }
    if value.chars().count() > LONGEST_VALUE || !value.chars().all(is_tag_character) {
        return Err(invalid_tag("The TagValue you have provided is invalid"));
    }
    if key.starts_with("aws:") {
        return Err(invalid_argument("System tags cannot be added/updated by requester"));
    }
    Ok(())
}

fn is_tag_character(letter: char) -> bool {
    letter.is_alphanumeric() || letter == ' ' || "_.:/=+-@".contains(letter)
}

fn invalid_tag(text: &'static str) -> S3Error {
    fault(S3ErrorCode::InvalidTag, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_hold_pairs() {
        let tags = tags_of_header(Some("a=1&b=x%20y")).unwrap();
        assert_eq!(
            tags,
            BTreeMap::from([("a".into(), "1".into()), ("b".into(), "x y".into())])
        );
        for bad in ["a=1&a=2", "=1", "a=%00", "aws:x=1", "a=1&b=&c=&d=&e=&f=&g=&h=&i=&j=&k="] {
            assert!(tags_of_header(Some(bad)).is_err(), "{bad}");
        }
    }
}
