//! Putting, getting and deleting objects.

use headwater_kernel::Call;
use headwater_storage::{
    Algorithm, Deletion, ObjectRecord, Opened, Protection, Put, ReadCondition, StorageError, Wanted, WriteCondition,
};
use http::{HeaderMap, HeaderValue, StatusCode};
use s3s::dto::{
    self, ChecksumAlgorithm, DeleteObjectInput, DeleteObjectOutput, DeleteObjectsInput, DeleteObjectsOutput,
    DeletedObject, ETag, GetObjectInput, GetObjectOutput, HeadObjectInput, HeadObjectOutput, PutObjectInput,
    PutObjectOutput, Range, StorageClass, StreamingBlob,
};
use s3s::{S3ErrorCode, S3Request, S3Response, S3Result};

use super::backend::Backend;
use super::encryption::{
    SentKey, customer_headers, encryption_asked, must_not_know_keys, sent_key, set_encryption, shown_to,
};
use super::faults::{fault, of_storage};
use super::incoming::Announced;
use super::sums::{Sums, set_sums, sums_of, type_of};
use super::tagging::tags_of_header;
use super::terms::{
    attributes_of, check_version, etag, metadata_of, parsed_http_date, read_condition, refuse_protections, timestamp,
    write_condition,
};

/// The content type of objects that were put without one.
const UNKNOWN_TYPE: &str = "binary/octet-stream";
/// The most keys that one DeleteObjects takes.
const MOST_DELETIONS: usize = 1000;

impl Backend {
    pub(super) async fn write_object(
        &self,
        mut request: S3Request<PutObjectInput>,
    ) -> S3Result<S3Response<PutObjectOutput>> {
        let sums = sums_of!(request.input);
        let named = request.input.checksum_algorithm.take();
        let (md5, length) = (request.input.content_md5.take(), request.input.content_length);
        let announced = Announced::of(
            &mut request,
            sums,
            named.as_ref().map(ChecksumAlgorithm::as_str),
            md5,
            length,
        )?;
        let call = request.extensions.get::<Call>().cloned();
        let mut input = request.input;
        refuse_protections!(input);
        if input.write_offset_bytes.is_some() {
            let text = "A header you provided implies functionality that is not implemented: appending to objects.";
            return Err(fault(S3ErrorCode::NotImplemented, text));
        }
        let asked = self.settled(encryption_asked!(input)?, call.as_ref()).await?;
        let attributes = attributes_of!(input);
        let tags = tags_of_header(input.tagging.as_deref())?;
        let condition = write_condition(input.if_match.take(), input.if_none_match.take())?;
        self.storage.bucket(&input.bucket).map_err(of_storage)?;
        // S3 keeps a CRC64NVME of objects that come without a checksum.
        let algorithm = announced.algorithm().unwrap_or(Algorithm::Crc64Nvme);
        let incoming = self
            .storage
            .receive(&input.bucket, &input.key, &asked.wish, &[algorithm])
            .await
            .map_err(of_storage)?;
        let staged = announced.receive(&self.storage, incoming, input.body.take()).await?;
        let checksum = staged.digests().full_object(algorithm);
        let put = Put {
            bucket: input.bucket,
            key: input.key,
            attributes,
            tags,
            checksum,
            condition,
        };
        let record = self.storage.put(put, staged).await.map_err(of_storage)?;
        let mut output = PutObjectOutput {
            e_tag: Some(etag(&record.etag)),
            checksum_type: type_of(record.checksum.as_ref()),
            ..Default::default()
        };
        set_sums!(output, Sums::of_checksum(record.checksum.as_ref()));
        let shown = asked.shown(record.encryption.as_ref());
        output.ssekms_encryption_context.clone_from(&shown.context);
        set_encryption!(output, shown);
        Ok(S3Response::new(output))
    }

    pub(super) async fn read_object(
        &self,
        request: S3Request<GetObjectInput>,
    ) -> S3Result<S3Response<GetObjectOutput>> {
        let mut input = request.input;
        let sent = sent_key(customer_headers!(input))?;
        check_version(input.version_id.as_deref())?;
        let wanted = wanted(input.range, input.part_number)?;
        let condition = read_condition(
            input.if_match,
            input.if_none_match,
            input.if_modified_since.as_ref(),
            input.if_unmodified_since.as_ref(),
        );
        let names = (&*input.bucket, &*input.key);
        let opened = self.open(names, wanted.clone(), condition, sent.as_ref()).await?;
        let Opened { record, span, content } = opened;
        let mut output = GetObjectOutput {
            accept_ranges: Some("bytes".to_owned()),
            content_length: Some(content.size() as i64),
            content_range: content_range(&wanted, &record, &span),
            body: Some(streamed(content)),
            cache_control: record.attributes.cache_control.clone(),
            content_disposition: record.attributes.content_disposition.clone(),
            content_encoding: record.attributes.content_encoding.clone(),
            content_language: record.attributes.content_language.clone(),
            content_type: Some(content_type(&record)),
            e_tag: Some(etag(&record.etag)),
            expires: record.attributes.expires.as_deref().and_then(parsed_http_date),
            last_modified: Some(timestamp(record.modified)),
            metadata: metadata_of(&record.attributes),
            parts_count: parts_count(&wanted, &record),
            storage_class: record.attributes.storage_class.clone().map(StorageClass::from),
            tag_count: tag_count(&record),
            website_redirect_location: record.attributes.website_redirect.clone(),
            ..Default::default()
        };
        if input.checksum_mode.is_some() && wanted == Wanted::Whole {
            set_sums!(output, Sums::of_checksum(record.checksum.as_ref()));
            output.checksum_type = type_of(record.checksum.as_ref());
        }
        set_encryption!(output, shown_to(record.encryption.as_ref(), sent.as_ref()));
        let status = output.content_range.is_some().then_some(StatusCode::PARTIAL_CONTENT);
        Ok(S3Response {
            status,
            ..S3Response::new(output)
        })
    }

    pub(super) async fn show_object(
        &self,
        request: S3Request<HeadObjectInput>,
    ) -> S3Result<S3Response<HeadObjectOutput>> {
        let is_told_keys = !must_not_know_keys(&request.headers);
        let mut input = request.input;
        let sent = sent_key(customer_headers!(input))?;
        check_version(input.version_id.as_deref())?;
        let wanted = wanted(input.range, input.part_number)?;
        let condition = read_condition(
            input.if_match,
            input.if_none_match,
            input.if_modified_since.as_ref(),
            input.if_unmodified_since.as_ref(),
        );
        // Only ranges and parts need the object itself: where they lie is decided when it is opened.
        let asked = if wanted == Wanted::Whole {
            Wanted::Nothing
        } else {
            wanted.clone()
        };
        let names = (&*input.bucket, &*input.key);
        let Opened { record, span, .. } = self.open(names, asked, condition, sent.as_ref()).await?;
        let length = if wanted == Wanted::Whole {
            record.size
        } else {
            span.end - span.start
        };
        let mut output = HeadObjectOutput {
            accept_ranges: Some("bytes".to_owned()),
            content_length: Some(length as i64),
            content_range: content_range(&wanted, &record, &span),
            cache_control: record.attributes.cache_control.clone(),
            content_disposition: record.attributes.content_disposition.clone(),
            content_encoding: record.attributes.content_encoding.clone(),
            content_language: record.attributes.content_language.clone(),
            content_type: Some(content_type(&record)),
            e_tag: Some(etag(&record.etag)),
            expires: record.attributes.expires.as_deref().and_then(parsed_http_date),
            last_modified: Some(timestamp(record.modified)),
            metadata: metadata_of(&record.attributes),
            parts_count: parts_count(&wanted, &record),
            storage_class: record.attributes.storage_class.clone().map(StorageClass::from),
            website_redirect_location: record.attributes.website_redirect.clone(),
            ..Default::default()
        };
        if input.checksum_mode.is_some() && wanted == Wanted::Whole {
            set_sums!(output, Sums::of_checksum(record.checksum.as_ref()));
            output.checksum_type = type_of(record.checksum.as_ref());
        }
        set_encryption!(output, shown_to(record.encryption.as_ref(), sent.as_ref()));
        output.ssekms_key_id = output.ssekms_key_id.filter(|_| is_told_keys);
        let status = output.content_range.is_some().then_some(StatusCode::PARTIAL_CONTENT);
        Ok(S3Response {
            status,
            ..S3Response::new(output)
        })
    }

    /// Opens an object; what S3 says in the headers of errors is said.
    pub(super) async fn open(
        &self,
        (bucket, key): (&str, &str),
        wanted: Wanted,
        condition: ReadCondition,
        sent: Option<&SentKey>,
    ) -> S3Result<Opened> {
        let customer = sent.map(|sent| &sent.key);
        let opened = self.storage.open_with(bucket, key, wanted, condition, customer).await;
        let needs_key = |opened: &Opened| {
            let encryption = opened.record.encryption.as_ref();
            encryption.is_some_and(|encryption| encryption.protection == Protection::Customer) && customer.is_none()
        };
        let opened = opened.and_then(|opened| {
            if needs_key(&opened) {
                // The storage tells anyone what it knows of an object; S3 does not.
                return Err(StorageError::CustomerKeyNeeded);
            }
            Ok(opened)
        });
        opened.map_err(|error| {
            let headers = match &error {
                StorageError::NotModified { etag, .. } => header("etag", &format!("\"{etag}\"")),
                StorageError::InvalidRange { size } => header("content-range", &format!("bytes */{size}")),
                _ => None,
            };
            let mut answer = of_storage(error);
            if let Some(headers) = headers {
                answer.set_headers(headers);
            }
            answer
        })
    }

    pub(super) async fn remove_object(
        &self,
        request: S3Request<DeleteObjectInput>,
    ) -> S3Result<S3Response<DeleteObjectOutput>> {
        let input = request.input;
        check_version(input.version_id.as_deref())?;
        if input.if_match_size.is_some() || input.if_match_last_modified_time.is_some() {
            let text = "A header you provided implies functionality that is not implemented: conditions for directory buckets.";
            return Err(fault(S3ErrorCode::NotImplemented, text));
        }
        let condition = write_condition(input.if_match, None)?;
        self.storage
            .delete(&input.bucket, &input.key, condition)
            .await
            .map_err(of_storage)?;
        let mut response = S3Response::new(DeleteObjectOutput::default());
        response.status = Some(StatusCode::NO_CONTENT);
        Ok(response)
    }

    pub(super) async fn remove_objects(
        &self,
        request: S3Request<DeleteObjectsInput>,
    ) -> S3Result<S3Response<DeleteObjectsOutput>> {
        let DeleteObjectsInput { bucket, delete, .. } = request.input;
        if delete.objects.is_empty() || delete.objects.len() > MOST_DELETIONS {
            return Err(S3ErrorCode::MalformedXML.into());
        }
        let quiet = delete.quiet.unwrap_or(false);
        let (mut deletions, mut errors) = (Vec::new(), Vec::new());
        for object in delete.objects {
            match check_version(object.version_id.as_deref()) {
                Ok(()) => {
                    let expected = object.e_tag.map(ETag::into_value);
                    let condition = expected.map_or(WriteCondition::Always, WriteCondition::Matches);
                    deletions.push(Deletion {
                        key: object.key,
                        condition,
                    });
                }
                Err(error) => errors.push(deletion_error(object.key, &error)),
            }
        }
        let keys: Vec<String> = deletions.iter().map(|deletion| deletion.key.clone()).collect();
        let outcomes = self.storage.delete_all(&bucket, deletions).await.map_err(of_storage)?;
        let mut deleted = Vec::new();
        for (key, outcome) in keys.into_iter().zip(outcomes) {
            match outcome {
                Ok(()) if quiet => {}
                Ok(()) => deleted.push(DeletedObject {
                    key: Some(key),
                    ..Default::default()
                }),
                Err(error) => errors.push(deletion_error(key, &of_storage(error))),
            }
        }
        let output = DeleteObjectsOutput {
            deleted: Some(deleted),
            errors: Some(errors),
            ..Default::default()
        };
        Ok(S3Response::new(output))
    }
}

fn deletion_error(key: String, error: &s3s::S3Error) -> dto::Error {
    dto::Error {
        code: Some(error.code().as_str().to_owned()),
        key: Some(key),
        message: error.message().map(str::to_owned),
        ..Default::default()
    }
}

fn header(name: &'static str, value: &str) -> Option<HeaderMap> {
    let value = HeaderValue::from_str(value).ok()?;
    Some(HeaderMap::from_iter([(http::HeaderName::from_static(name), value)]))
}

/// What a request asks of an object; a range and a part number exclude each other.
fn wanted(range: Option<Range>, part: Option<i32>) -> S3Result<Wanted> {
    match (range, part) {
        (Some(_), Some(_)) => Err(super::faults::invalid_request(
            "Cannot specify both Range header and partNumber query parameter",
        )),
        (None, Some(number)) => match u32::try_from(number) {
            Ok(number @ 1..=10_000) => Ok(Wanted::Part(number)),
            _ => Err(super::faults::invalid_argument(
                "Part number must be an integer between 1 and 10000, inclusive",
            )),
        },
        (Some(range), None) => Ok(of_range(range)),
        (None, None) => Ok(Wanted::Whole),
    }
}

pub(super) fn of_range(range: Range) -> Wanted {
    match range {
        Range::Int { first, last: None } => Wanted::From(first),
        Range::Int {
            first,
            last: Some(last),
        } => Wanted::Bytes(first..last.saturating_add(1)),
        Range::Suffix { length } => Wanted::Last(length),
    }
}

fn content_range(wanted: &Wanted, record: &ObjectRecord, span: &std::ops::Range<u64>) -> Option<String> {
    let partial = !matches!(wanted, Wanted::Whole | Wanted::Nothing) && !span.is_empty();
    partial.then(|| format!("bytes {}-{}/{}", span.start, span.end - 1, record.size))
}

fn parts_count(wanted: &Wanted, record: &ObjectRecord) -> Option<i32> {
    if !matches!(wanted, Wanted::Part(_)) {
        return None;
    }
    record.part_count.and_then(|count| i32::try_from(count).ok())
}

fn tag_count(record: &ObjectRecord) -> Option<i32> {
    (!record.tags.is_empty()).then_some(record.tags.len() as i32)
}

fn content_type(record: &ObjectRecord) -> String {
    record
        .attributes
        .content_type
        .clone()
        .unwrap_or_else(|| UNKNOWN_TYPE.to_owned())
}

/// Content as a body; short content needs no stream.
fn streamed(content: headwater_storage::Content) -> StreamingBlob {
    match content.bytes() {
        Some(bytes) => StreamingBlob::from(s3s::Body::from(bytes.clone())),
        None => StreamingBlob::wrap(sync_wrapper::SyncStream::new(content.into_stream())),
    }
}
