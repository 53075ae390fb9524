//! Listing objects.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use headwater_storage::{ListQuery, Listing, ObjectRecord};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use s3s::dto::{
    ChecksumAlgorithm, CommonPrefix, EncodingType, ListObjectsInput, ListObjectsOutput, ListObjectsV2Input,
    ListObjectsV2Output, Object, ObjectStorageClass, Owner,
};
use s3s::{S3Request, S3Response, S3Result};

use super::backend::Backend;
use super::faults::{invalid_argument, of_storage};
use super::sums::type_of;
use super::terms::{caller, etag, owner, timestamp};

/// The most keys of one answer.
const MOST_KEYS: i32 = 1000;

/// What stays as it is in `encoding-type=url`.
const URL_SAFE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'*')
    .remove(b'/');

/// How the names in an answer are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names {
    encoded: bool,
}

impl Names {
    pub(super) fn of(encoding: Option<&EncodingType>) -> S3Result<Self> {
        match encoding.map(EncodingType::as_str) {
            None => Ok(Self { encoded: false }),
            Some("url") => Ok(Self { encoded: true }),
            Some(_) => Err(invalid_argument("Invalid Encoding Method specified in Request")),
        }
    }

    pub(super) fn write(self, name: &str) -> String {
        if self.encoded {
            utf8_percent_encode(name, URL_SAFE).to_string()
        } else {
            name.to_owned()
        }
    }

    pub(super) fn write_option(self, name: Option<String>) -> Option<String> {
        name.map(|name| self.write(&name))
    }

    pub(super) fn prefixes(self, prefixes: Vec<String>) -> Vec<CommonPrefix> {
        prefixes
            .into_iter()
            .map(|prefix| CommonPrefix {
                prefix: Some(self.write(&prefix)),
            })
            .collect()
    }

    fn objects(self, objects: Vec<(String, ObjectRecord)>, shown_owner: Option<&Owner>) -> Vec<Object> {
        objects
            .into_iter()
            .map(|(key, record)| self.object(&key, record, shown_owner))
            .collect()
    }

    fn object(self, key: &str, record: ObjectRecord, shown_owner: Option<&Owner>) -> Object {
        let class = record.attributes.storage_class.unwrap_or_else(|| "STANDARD".to_owned());
        let algorithm = record.checksum.as_ref().map(|checksum| checksum.algorithm.name());
        Object {
            checksum_algorithm: algorithm.map(|name| vec![ChecksumAlgorithm::from_static(name)]),
            checksum_type: type_of(record.checksum.as_ref()),
            e_tag: Some(etag(&record.etag)),
            key: Some(self.write(key)),
            last_modified: Some(timestamp(record.modified)),
            owner: shown_owner.cloned(),
            restore_status: None,
            size: Some(record.size as i64),
            storage_class: Some(ObjectStorageClass::from(class)),
        }
    }
}

/// The limit that a request asks for, within S3's own.
pub(super) fn limit_of(asked: Option<i32>, name: &str) -> S3Result<i32> {
    match asked {
        None => Ok(MOST_KEYS),
        Some(count) if count < 0 => Err(invalid_argument(format!(
            "Argument {name} must be an integer between 0 and 2147483647"
        ))),
        Some(count) => Ok(count.min(MOST_KEYS)),
    }
}

fn not_empty(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

impl Backend {
    pub(super) async fn list_first(
        &self,
        request: S3Request<ListObjectsInput>,
    ) -> S3Result<S3Response<ListObjectsOutput>> {
        let call = caller(&request)?;
        let input = request.input;
        let names = Names::of(input.encoding_type.as_ref())?;
        let max_keys = limit_of(input.max_keys, "max-keys")?;
        let query = ListQuery {
            prefix: input.prefix.clone().unwrap_or_default(),
            delimiter: not_empty(input.delimiter.clone()),
            after: not_empty(input.marker.clone()),
            limit: max_keys as usize,
        };
        let has_delimiter = query.delimiter.is_some();
        let Listing {
            objects,
            common_prefixes,
            next,
        } = self.storage.list(&input.bucket, query).await.map_err(of_storage)?;
        let shown_owner = owner(call.account());
        let output = ListObjectsOutput {
            name: Some(input.bucket),
            prefix: Some(names.write(&input.prefix.unwrap_or_default())),
            marker: Some(names.write(&input.marker.unwrap_or_default())),
            max_keys: Some(max_keys),
            is_truncated: Some(next.is_some()),
            contents: Some(names.objects(objects, Some(&shown_owner))),
            common_prefixes: Some(names.prefixes(common_prefixes)),
            delimiter: names.write_option(input.delimiter),
            // Without a delimiter clients go on from the last key.
            next_marker: names.write_option(next.filter(|_| has_delimiter)),
            encoding_type: input.encoding_type,
            ..Default::default()
        };
        Ok(S3Response::new(output))
    }

    pub(super) async fn list_second(
        &self,
        request: S3Request<ListObjectsV2Input>,
    ) -> S3Result<S3Response<ListObjectsV2Output>> {
        let call = caller(&request)?;
        let input = request.input;
        let names = Names::of(input.encoding_type.as_ref())?;
        let max_keys = limit_of(input.max_keys, "max-keys")?;
        let after = match &input.continuation_token {
            Some(token) => Some(key_of_token(token)?),
            None => not_empty(input.start_after.clone()),
        };
        let query = ListQuery {
            prefix: input.prefix.clone().unwrap_or_default(),
            delimiter: not_empty(input.delimiter.clone()),
            after,
            limit: max_keys as usize,
        };
        let Listing {
            objects,
            common_prefixes,
            next,
        } = self.storage.list(&input.bucket, query).await.map_err(of_storage)?;
        let shown_owner = input.fetch_owner.unwrap_or(false).then(|| owner(call.account()));
        let output = ListObjectsV2Output {
            name: Some(input.bucket),
            prefix: Some(names.write(&input.prefix.unwrap_or_default())),
            max_keys: Some(max_keys),
            key_count: Some((objects.len() + common_prefixes.len()) as i32),
            continuation_token: input.continuation_token,
            is_truncated: Some(next.is_some()),
            next_continuation_token: next.map(|last| token_of_key(&last)),
            contents: Some(names.objects(objects, shown_owner.as_ref())),
            common_prefixes: Some(names.prefixes(common_prefixes)),
            delimiter: names.write_option(input.delimiter),
            encoding_type: input.encoding_type,
            start_after: names.write_option(input.start_after),
            ..Default::default()
        };
        Ok(S3Response::new(output))
    }
}

fn token_of_key(key: &str) -> String {
    URL_SAFE_NO_PAD.encode(key)
}

fn key_of_token(token: &str) -> S3Result<String> {
    let key = URL_SAFE_NO_PAD
        .decode(token)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok());
    key.ok_or_else(|| invalid_argument("The continuation token provided is incorrect"))
}
