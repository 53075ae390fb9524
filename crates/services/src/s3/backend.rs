//! The operations that s3s calls, each handed to the module that does it.

use std::collections::BTreeMap;

use async_trait::async_trait;
use headwater_storage::{ObjectPart, ReadCondition, Storage, Wanted};
use http::StatusCode;
#[allow(
    clippy::wildcard_imports,
    reason = "the inputs and outputs of every operation, named for it"
)]
use s3s::dto::{self, *};
use s3s::{S3, S3Request, S3Response, S3Result};

use super::encryption::{customer_headers, sent_key};
use super::faults::{fault, invalid_argument, of_storage};
use super::sums::{Sums, set_sums, type_of};
use super::tagging::{MOST_BUCKET_TAGS, MOST_OBJECT_TAGS, tag_set, tags_of_set};
use super::terms::{check_version, timestamp};

/// S3 on a storage.
pub(super) struct Backend {
    pub(super) storage: Storage,
}

impl Backend {
    pub(super) fn new(storage: Storage) -> Self {
        Self { storage }
    }

    async fn attributes(&self, mut input: GetObjectAttributesInput) -> S3Result<S3Response<GetObjectAttributesOutput>> {
        check_version(input.version_id.as_deref())?;
        let sent = sent_key(customer_headers!(input))?;
        let (names, condition) = ((&*input.bucket, &*input.key), ReadCondition::default());
        let opened = self.open(names, Wanted::Nothing, condition, sent.as_ref()).await?;
        let record = opened.record;
        // Clients send one header with commas, or several.
        let names = input
            .object_attributes
            .iter()
            .flat_map(|attribute| attribute.as_str().split(','));
        let names: Vec<&str> = names.map(str::trim).collect();
        let asked = |name: &str| names.contains(&name);
        let mut checksum = dto::Checksum {
            checksum_type: type_of(record.checksum.as_ref()),
            ..Default::default()
        };
        set_sums!(checksum, Sums::of_checksum(record.checksum.as_ref()));
        let object_parts = match record.part_count {
            Some(count) if asked("ObjectParts") => Some(self.object_parts(&input, &record, count).await?),
            _ => None,
        };
        let class = record
            .attributes
            .storage_class
            .clone()
            .unwrap_or_else(|| "STANDARD".to_owned());
        let output = GetObjectAttributesOutput {
            checksum: (asked("Checksum") && record.checksum.is_some()).then_some(checksum),
            // Here, and nowhere else, S3 leaves out the quotes.
            e_tag: asked("ETag").then(|| ETag::Strong(record.etag.clone())),
            last_modified: Some(timestamp(record.modified)),
            object_parts,
            object_size: asked("ObjectSize").then_some(record.size as i64),
            storage_class: asked("StorageClass").then(|| StorageClass::from(class)),
            ..Default::default()
        };
        Ok(S3Response::new(output))
    }

    async fn object_parts(
        &self,
        input: &GetObjectAttributesInput,
        record: &headwater_storage::ObjectRecord,
        count: u32,
    ) -> S3Result<GetObjectAttributesParts> {
        let limit = super::listing::limit_of(input.max_parts, "max-parts")?;
        let marker = input.part_number_marker.unwrap_or(0);
        let after = u32::try_from(marker)
            .map_err(|_| invalid_argument("Argument part-number-marker must be an integer between 0 and 2147483647"))?;
        let parts = self
            .storage
            .object_parts(&input.bucket, &input.key, after, limit as usize)
            .await;
        let parts = parts.map_err(of_storage)?;
        let last = parts.last().map_or(after, |part| part.number);
        let algorithm = record.checksum.as_ref().map(|checksum| checksum.algorithm);
        let shown = |part: ObjectPart| {
            let mut shown = dto::ObjectPart {
                part_number: Some(part.number as i32),
                size: Some(part.size as i64),
                ..Default::default()
            };
            if let (Some(algorithm), Some(value)) = (algorithm, part.checksum) {
                set_sums!(shown, Sums::of(algorithm, value));
            }
            shown
        };
        Ok(GetObjectAttributesParts {
            is_truncated: Some(parts.len() == limit as usize && last < count),
            max_parts: Some(limit),
            next_part_number_marker: Some(last as i32),
            part_number_marker: Some(marker),
            parts: Some(parts.into_iter().map(shown).collect()),
            total_parts_count: Some(count as i32),
        })
    }
}

fn no_content<T>(output: T) -> S3Response<T> {
    S3Response {
        status: Some(StatusCode::NO_CONTENT),
        ..S3Response::new(output)
    }
}

type Answer<T> = S3Result<S3Response<T>>;

#[async_trait]
impl S3 for Backend {
    async fn create_bucket(&self, request: S3Request<CreateBucketInput>) -> Answer<CreateBucketOutput> {
        self.make_bucket(request).await
    }

    async fn head_bucket(&self, request: S3Request<HeadBucketInput>) -> Answer<HeadBucketOutput> {
        self.show_bucket(&request)
    }

    async fn list_buckets(&self, request: S3Request<ListBucketsInput>) -> Answer<ListBucketsOutput> {
        self.show_buckets(request).await
    }

    async fn get_bucket_location(&self, request: S3Request<GetBucketLocationInput>) -> Answer<GetBucketLocationOutput> {
        self.show_location(&request)
    }

    async fn get_bucket_versioning(
        &self,
        request: S3Request<GetBucketVersioningInput>,
    ) -> Answer<GetBucketVersioningOutput> {
        self.show_versioning(&request)
    }

    async fn delete_bucket(&self, request: S3Request<DeleteBucketInput>) -> Answer<DeleteBucketOutput> {
        self.remove_bucket(request).await
    }

    async fn get_bucket_tagging(&self, request: S3Request<GetBucketTaggingInput>) -> Answer<GetBucketTaggingOutput> {
        let bucket = self.storage.bucket(&request.input.bucket).map_err(of_storage)?;
        if bucket.tags.is_empty() {
            return Err(fault(s3s::S3ErrorCode::NoSuchTagSet, "The TagSet does not exist"));
        }
        Ok(S3Response::new(GetBucketTaggingOutput {
            tag_set: tag_set(bucket.tags),
        }))
    }

    async fn put_bucket_tagging(&self, request: S3Request<PutBucketTaggingInput>) -> Answer<PutBucketTaggingOutput> {
        let tags = tags_of_set(request.input.tagging.tag_set, MOST_BUCKET_TAGS)?;
        self.tag_bucket(&request.input.bucket, tags).await?;
        Ok(no_content(PutBucketTaggingOutput::default()))
    }

    async fn delete_bucket_tagging(
        &self,
        request: S3Request<DeleteBucketTaggingInput>,
    ) -> Answer<DeleteBucketTaggingOutput> {
        self.tag_bucket(&request.input.bucket, BTreeMap::new()).await?;
        Ok(no_content(DeleteBucketTaggingOutput::default()))
    }

    async fn put_bucket_encryption(
        &self,
        request: S3Request<PutBucketEncryptionInput>,
    ) -> Answer<PutBucketEncryptionOutput> {
        self.set_default_encryption(request).await
    }

    async fn get_bucket_encryption(
        &self,
        request: S3Request<GetBucketEncryptionInput>,
    ) -> Answer<GetBucketEncryptionOutput> {
        self.show_default_encryption(&request)
    }

    async fn delete_bucket_encryption(
        &self,
        request: S3Request<DeleteBucketEncryptionInput>,
    ) -> Answer<DeleteBucketEncryptionOutput> {
        self.remove_default_encryption(request).await
    }

    async fn put_object(&self, request: S3Request<PutObjectInput>) -> Answer<PutObjectOutput> {
        self.write_object(request).await
    }

    async fn get_object(&self, request: S3Request<GetObjectInput>) -> Answer<GetObjectOutput> {
        self.read_object(request).await
    }

    async fn head_object(&self, request: S3Request<HeadObjectInput>) -> Answer<HeadObjectOutput> {
        self.show_object(request).await
    }

    async fn get_object_attributes(
        &self,
        request: S3Request<GetObjectAttributesInput>,
    ) -> Answer<GetObjectAttributesOutput> {
        self.attributes(request.input).await
    }

    async fn delete_object(&self, request: S3Request<DeleteObjectInput>) -> Answer<DeleteObjectOutput> {
        self.remove_object(request).await
    }

    async fn delete_objects(&self, request: S3Request<DeleteObjectsInput>) -> Answer<DeleteObjectsOutput> {
        self.remove_objects(request).await
    }

    async fn copy_object(&self, request: S3Request<CopyObjectInput>) -> Answer<CopyObjectOutput> {
        self.copy(request).await
    }

    async fn list_objects(&self, request: S3Request<ListObjectsInput>) -> Answer<ListObjectsOutput> {
        self.list_first(request).await
    }

    async fn list_objects_v2(&self, request: S3Request<ListObjectsV2Input>) -> Answer<ListObjectsV2Output> {
        self.list_second(request).await
    }

    async fn get_object_tagging(&self, request: S3Request<GetObjectTaggingInput>) -> Answer<GetObjectTaggingOutput> {
        check_version(request.input.version_id.as_deref())?;
        let record = self
            .storage
            .head(&request.input.bucket, &request.input.key)
            .await
            .map_err(of_storage)?;
        Ok(S3Response::new(GetObjectTaggingOutput {
            tag_set: tag_set(record.tags),
            version_id: None,
        }))
    }

    async fn put_object_tagging(&self, request: S3Request<PutObjectTaggingInput>) -> Answer<PutObjectTaggingOutput> {
        let input = request.input;
        check_version(input.version_id.as_deref())?;
        let tags = tags_of_set(input.tagging.tag_set, MOST_OBJECT_TAGS)?;
        self.storage
            .set_tags(&input.bucket, &input.key, tags)
            .await
            .map_err(of_storage)?;
        Ok(S3Response::new(PutObjectTaggingOutput::default()))
    }

    async fn delete_object_tagging(
        &self,
        request: S3Request<DeleteObjectTaggingInput>,
    ) -> Answer<DeleteObjectTaggingOutput> {
        let input = request.input;
        check_version(input.version_id.as_deref())?;
        self.storage
            .set_tags(&input.bucket, &input.key, BTreeMap::new())
            .await
            .map_err(of_storage)?;
        Ok(no_content(DeleteObjectTaggingOutput::default()))
    }

    async fn create_multipart_upload(
        &self,
        request: S3Request<CreateMultipartUploadInput>,
    ) -> Answer<CreateMultipartUploadOutput> {
        self.begin_upload(request).await
    }

    async fn upload_part(&self, request: S3Request<UploadPartInput>) -> Answer<UploadPartOutput> {
        self.write_part(request).await
    }

    async fn upload_part_copy(&self, request: S3Request<UploadPartCopyInput>) -> Answer<UploadPartCopyOutput> {
        self.copy_part(request).await
    }

    async fn complete_multipart_upload(
        &self,
        request: S3Request<CompleteMultipartUploadInput>,
    ) -> Answer<CompleteMultipartUploadOutput> {
        self.end_upload(request).await
    }

    async fn abort_multipart_upload(
        &self,
        request: S3Request<AbortMultipartUploadInput>,
    ) -> Answer<AbortMultipartUploadOutput> {
        Backend::abort_upload(self, request).await
    }

    async fn list_parts(&self, request: S3Request<ListPartsInput>) -> Answer<ListPartsOutput> {
        self.show_parts(request).await
    }

    async fn list_multipart_uploads(
        &self,
        request: S3Request<ListMultipartUploadsInput>,
    ) -> Answer<ListMultipartUploadsOutput> {
        self.show_uploads(request).await
    }
}
