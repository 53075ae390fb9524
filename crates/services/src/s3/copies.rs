//! Copying objects, and parts of them.

use headwater_storage::{
    Algorithm, Attributes, Encryption, ObjectRecord, Opened, Protection, Put, UploadName, Wanted, Wish,
};
use s3s::dto::{
    CopyObjectInput, CopyObjectOutput, CopyObjectResult, CopyPartResult, CopySource, ETagCondition, MetadataDirective,
    Range, TaggingDirective, Timestamp, UploadPartCopyInput, UploadPartCopyOutput,
};
use s3s::{S3Error, S3ErrorCode, S3Request, S3Response, S3Result};

use super::backend::Backend;
use super::encryption::{
    Asked, CustomerHeaders, MANAGED_KEY, customer_headers, encryption_asked, must_not_know_keys, sent_key,
    set_encryption, shown_to,
};
use super::faults::{fault, invalid_argument, invalid_request, of_storage};
use super::incoming::known_algorithm;
use super::objects::of_range;
use super::sums::{Sums, set_sums, type_of};
use super::tagging::tags_of_header;
use super::terms::{attributes_of, caller, check_version, etag, read_condition, refuse_protections, timestamp};
use super::uploads::part_number;

/// The largest object that one CopyObject copies.
const LARGEST_COPY: u64 = 5 * 1024 * 1024 * 1024;

/// Where a copy comes from, and what must hold there.
struct Origin {
    source: CopySource,
    if_match: Option<ETagCondition>,
    if_none_match: Option<ETagCondition>,
    if_modified_since: Option<Timestamp>,
    if_unmodified_since: Option<Timestamp>,
    /// The key of an origin that is encrypted with the client's own.
    key: CustomerHeaders,
}

macro_rules! origin_of {
    ($input:expr) => {
        Origin {
            source: $input.copy_source,
            if_match: $input.copy_source_if_match,
            if_none_match: $input.copy_source_if_none_match,
            if_modified_since: $input.copy_source_if_modified_since,
            if_unmodified_since: $input.copy_source_if_unmodified_since,
            key: CustomerHeaders {
                algorithm: $input.copy_source_sse_customer_algorithm,
                key: $input.copy_source_sse_customer_key,
                md5: $input.copy_source_sse_customer_key_md5,
            },
        }
    };
}

impl Backend {
    pub(super) async fn copy(&self, request: S3Request<CopyObjectInput>) -> S3Result<S3Response<CopyObjectOutput>> {
        let call = caller(&request)?;
        let knows_keys = !must_not_know_keys(&request.headers);
        let mut input = request.input;
        refuse_protections!(input);
        let replaces_metadata = input.metadata_directive.as_ref().map(MetadataDirective::as_str) == Some("REPLACE");
        let replaces_tags = input.tagging_directive.as_ref().map(TaggingDirective::as_str) == Some("REPLACE");
        let named = input
            .checksum_algorithm
            .take()
            .map(|name| known_algorithm(name.as_str()))
            .transpose()?;
        let asked = self.settled(encryption_asked!(input)?, Some(&call)).await?;
        let given = attributes_of!(input);
        let given_tags = tags_of_header(input.tagging.as_deref())?;
        let (source_bucket, source_key) = names_of(&input.copy_source)?;
        let changes =
            replaces_metadata || given.storage_class.is_some() || given.website_redirect.is_some() || asked.is_said();
        if source_bucket == input.bucket && source_key == input.key && !changes {
            return Err(copy_to_itself());
        }
        let opened = self.origin(origin_of!(input), Wanted::Whole, call.account()).await?;
        if opened.record.size > LARGEST_COPY {
            return Err(invalid_request(
                "The specified copy source is larger than the maximum allowable size for a copy source: 5368709120",
            ));
        }
        let attributes = copied_attributes(opened.record.attributes.clone(), given, replaces_metadata);
        let tags = if replaces_tags {
            given_tags
        } else {
            opened.record.tags.clone()
        };
        let kept_algorithm = opened.record.checksum.as_ref().map(|checksum| checksum.algorithm);
        let algorithm = named.or(kept_algorithm).unwrap_or(Algorithm::Crc64Nvme);
        self.storage.bucket(&input.bucket).map_err(of_storage)?;
        let wish = wish_of_copy(&asked, opened.record.encryption.as_ref(), knows_keys);
        let mut incoming = self
            .storage
            .receive(&input.bucket, &input.key, &wish, &[algorithm])
            .await
            .map_err(of_storage)?;
        incoming.write_all(opened.content).await.map_err(of_storage)?;
        let staged = self.storage.stage(incoming).await.map_err(of_storage)?;
        let checksum = staged.digests().full_object(algorithm);
        let (bucket, key) = (input.bucket, input.key);
        let put = Put {
            bucket,
            key,
            attributes,
            tags,
            checksum,
            ..Put::default()
        };
        let record = self.storage.put(put, staged).await.map_err(of_storage)?;
        Ok(S3Response::new(copy_shown(&record, &asked)))
    }

    pub(super) async fn copy_part(
        &self,
        request: S3Request<UploadPartCopyInput>,
    ) -> S3Result<S3Response<UploadPartCopyOutput>> {
        let call = caller(&request)?;
        let mut input = request.input;
        let sent_key = sent_key(customer_headers!(input))?;
        let number = part_number(input.part_number)?;
        let wanted = input
            .copy_source_range
            .as_deref()
            .map(copied_range)
            .transpose()?
            .unwrap_or(Wanted::Whole);
        let name = UploadName {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            id: input.upload_id.clone(),
        };
        let upload = self.storage.upload(&name).await.map_err(of_storage)?;
        let last = if let Wanted::Bytes(span) = &wanted {
            Some(span.end)
        } else {
            None
        };
        let opened = self.origin(origin_of!(input), wanted, call.account()).await?;
        if last.is_some_and(|end| end > opened.record.size) {
            return Err(invalid_argument(
                "The x-amz-copy-source-range value is outside of the source object",
            ));
        }
        let customer = sent_key.as_ref().map(|sent| &sent.key);
        let incoming = self.storage.receive_part(&name, &upload, customer, None).await;
        let mut incoming = incoming.map_err(of_storage)?;
        incoming.write_all(opened.content).await.map_err(of_storage)?;
        let staged = self.storage.stage(incoming).await.map_err(of_storage)?;
        let part = self.storage.put_part(name, number, staged).await.map_err(of_storage)?;
        let mut result = CopyPartResult {
            e_tag: Some(etag(&part.etag)),
            last_modified: Some(timestamp(part.modified)),
            ..Default::default()
        };
        if upload.algorithm_requested {
            set_sums!(result, Sums::of(upload.algorithm, part.checksum));
        }
        let mut output = UploadPartCopyOutput {
            copy_part_result: Some(result),
            ..Default::default()
        };
        set_encryption!(output, shown_to(upload.encryption.as_ref(), sent_key.as_ref()));
        Ok(S3Response::new(output))
    }

    /// Opens what is to be copied. Conditions that do not hold are always 412, also those that make a GET 304.
    async fn origin(&self, origin: Origin, wanted: Wanted, account: &str) -> S3Result<Opened> {
        let (bucket, key) = names_of(&origin.source)?;
        let found = self.storage.bucket(&bucket).map_err(of_storage)?;
        if found.owner.is_some_and(|owner| owner != account) {
            return Err(fault(S3ErrorCode::AccessDenied, "Access Denied"));
        }
        let condition = read_condition(
            origin.if_match,
            origin.if_none_match,
            origin.if_modified_since.as_ref(),
            origin.if_unmodified_since.as_ref(),
        );
        let sent = sent_key(origin.key)?;
        let opened = self.open((&bucket, &key), wanted, condition, sent.as_ref()).await;
        opened.map_err(|error| {
            if *error.code() == S3ErrorCode::NotModified {
                failed_condition()
            } else {
                error
            }
        })
    }
}

/// How a copy is encrypted. A client that is not told the key of the source cannot name it for the copy, and means it.
fn wish_of_copy(asked: &Asked, source: Option<&Encryption>, knows_keys: bool) -> Wish {
    match (&asked.wish, source.map(|source| &source.protection)) {
        (Wish::Unsaid, _) => Wish::of_copy(source),
        (Wish::Service(key), Some(Protection::Service(_))) if !knows_keys && key.name == MANAGED_KEY => {
            Wish::of_move(source)
        }
        (said, _) => said.clone(),
    }
}

/// The attributes of a copy. Class and redirect belong to the request, not to the copied metadata.
fn copied_attributes(kept: Attributes, given: Attributes, replaces_metadata: bool) -> Attributes {
    if replaces_metadata {
        return given;
    }
    Attributes {
        storage_class: given.storage_class,
        website_redirect: given.website_redirect,
        ..kept
    }
}

fn copy_shown(record: &ObjectRecord, asked: &Asked) -> CopyObjectOutput {
    let mut result = CopyObjectResult {
        checksum_type: type_of(record.checksum.as_ref()),
        e_tag: Some(etag(&record.etag)),
        last_modified: Some(timestamp(record.modified)),
        ..Default::default()
    };
    set_sums!(result, Sums::of_checksum(record.checksum.as_ref()));
    let mut output = CopyObjectOutput {
        copy_object_result: Some(result),
        ..Default::default()
    };
    let shown = asked.shown(record.encryption.as_ref());
    output.ssekms_encryption_context.clone_from(&shown.context);
    set_encryption!(output, shown);
    output
}

fn copy_to_itself() -> S3Error {
    invalid_request(
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's \
         metadata, storage class, website redirect location or encryption attributes.",
    )
}

fn failed_condition() -> S3Error {
    fault(
        S3ErrorCode::PreconditionFailed,
        "At least one of the pre-conditions you specified did not hold",
    )
}

fn names_of(source: &CopySource) -> S3Result<(String, String)> {
    match source {
        CopySource::Bucket {
            bucket,
            key,
            version_id,
        } => {
            check_version(version_id.as_deref())?;
            Ok((bucket.to_string(), key.to_string()))
        }
        CopySource::AccessPoint { .. } | CopySource::Outpost { .. } => {
            let text = "A header you provided implies functionality that is not implemented: access points.";
            Err(fault(S3ErrorCode::NotImplemented, text))
        }
    }
}

/// `bytes=first-last`, both needed.
fn copied_range(text: &str) -> S3Result<Wanted> {
    match Range::parse(text) {
        Ok(range @ Range::Int { last: Some(_), .. }) => Ok(of_range(range)),
        _ => Err(invalid_argument(
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the \
             zero-based offsets of the first and last bytes to copy",
        )),
    }
}
