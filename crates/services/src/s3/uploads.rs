//! Uploads in parts.

use headwater_storage::{
    Algorithm, ChosenPart, Completion, Coverage, NewUpload, Upload, UploadName, UploadQuery, UploadedPart,
};
use http::StatusCode;
use s3s::dto::{
    AbortMultipartUploadInput, AbortMultipartUploadOutput, ChecksumAlgorithm, ChecksumType,
    CompleteMultipartUploadInput, CompleteMultipartUploadOutput, CompletedPart, CreateMultipartUploadInput,
    CreateMultipartUploadOutput, ETag, Initiator, ListMultipartUploadsInput, ListMultipartUploadsOutput,
    ListPartsInput, ListPartsOutput, MultipartUpload, Part, StorageClass, UploadPartInput, UploadPartOutput,
};
use s3s::{S3Error, S3ErrorCode, S3Request, S3Response, S3Result};

use super::backend::Backend;
use super::encryption::{customer_headers, encryption_asked, sent_key, set_encryption, shown_to};
use super::faults::{fault, invalid_argument, invalid_request, of_storage};
use super::incoming::{Announced, known_algorithm};
use super::listing::{Names, limit_of};
use super::sums::{Sums, checksum_type, set_sums, sums_of, type_of};
use super::tagging::tags_of_header;
use super::terms::{attributes_of, caller, etag, owner, refuse_protections, timestamp, write_condition};

/// The most parts of an upload.
const MOST_PARTS: usize = 10_000;

impl Backend {
    pub(super) async fn begin_upload(
        &self,
        request: S3Request<CreateMultipartUploadInput>,
    ) -> S3Result<S3Response<CreateMultipartUploadOutput>> {
        let call = caller(&request)?;
        let mut input = request.input;
        refuse_protections!(input);
        let named = input
            .checksum_algorithm
            .as_ref()
            .map(|name| known_algorithm(name.as_str()))
            .transpose()?;
        let checksum = chosen_checksum(named, input.checksum_type.as_ref().map(ChecksumType::as_str))?;
        let asked = self.settled(encryption_asked!(input)?, Some(&call)).await?;
        let attributes = attributes_of!(input);
        let tags = tags_of_header(input.tagging.as_deref())?;
        let (bucket, key) = (input.bucket.clone(), input.key.clone());
        let initiator = call.account().to_owned();
        let new = NewUpload {
            bucket,
            key,
            initiator,
            attributes,
            tags,
            checksum,
            wish: asked.wish.clone(),
        };
        let upload = self.storage.create_upload(new).await.map_err(of_storage)?;
        let mut output = CreateMultipartUploadOutput {
            bucket: Some(input.bucket),
            key: Some(input.key),
            checksum_algorithm: checksum.map(|(algorithm, _)| ChecksumAlgorithm::from_static(algorithm.name())),
            checksum_type: checksum.map(|(_, coverage)| checksum_type(coverage)),
            upload_id: Some(upload.id),
            ..Default::default()
        };
        let shown = asked.shown(upload.encryption.as_ref());
        output.ssekms_encryption_context.clone_from(&shown.context);
        set_encryption!(output, shown);
        Ok(S3Response::new(output))
    }

    pub(super) async fn write_part(
        &self,
        mut request: S3Request<UploadPartInput>,
    ) -> S3Result<S3Response<UploadPartOutput>> {
        let number = part_number(request.input.part_number)?;
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
        let mut input = request.input;
        let sent_key = sent_key(customer_headers!(input))?;
        let name = UploadName {
            bucket: input.bucket,
            key: input.key,
            id: input.upload_id,
        };
        let upload = self.storage.upload(&name).await.map_err(of_storage)?;
        let sent = announced.algorithm();
        if upload.algorithm_requested && sent.is_some_and(|algorithm| algorithm != upload.algorithm) {
            let (expected, actual) = (
                upload.algorithm.name().to_lowercase(),
                sent.map_or("", Algorithm::name).to_lowercase(),
            );
            return Err(invalid_request(format!(
                "Checksum Type mismatch occurred, expected checksum Type: {expected}, actual checksum Type: {actual}"
            )));
        }
        let also = sent.filter(|algorithm| *algorithm != upload.algorithm);
        let customer = sent_key.as_ref().map(|sent| &sent.key);
        let incoming = self.storage.receive_part(&name, &upload, customer, also).await;
        let incoming = incoming.map_err(of_storage)?;
        let staged = announced.receive(&self.storage, incoming, input.body).await?;
        let sent_sum = sent.and_then(|algorithm| Some((algorithm, staged.digests().value(algorithm)?)));
        let part = self.storage.put_part(name, number, staged).await.map_err(of_storage)?;
        let mut output = UploadPartOutput {
            e_tag: Some(etag(&part.etag)),
            ..Default::default()
        };
        let shown = sent_sum.or_else(|| upload.algorithm_requested.then_some((upload.algorithm, part.checksum)));
        if let Some((algorithm, value)) = shown {
            set_sums!(output, Sums::of(algorithm, value));
        }
        set_encryption!(output, shown_to(upload.encryption.as_ref(), sent_key.as_ref()));
        Ok(S3Response::new(output))
    }

    pub(super) async fn end_upload(
        &self,
        request: S3Request<CompleteMultipartUploadInput>,
    ) -> S3Result<S3Response<CompleteMultipartUploadOutput>> {
        let mut input = request.input;
        let expected = sums_of!(input).given().into_iter().next().map(|(_, value)| value);
        let condition = write_condition(input.if_match.take(), input.if_none_match.take())?;
        let listed = input
            .multipart_upload
            .take()
            .and_then(|upload| upload.parts)
            .unwrap_or_default();
        if listed.is_empty() || listed.len() > MOST_PARTS {
            return Err(S3ErrorCode::MalformedXML.into());
        }
        let upload = UploadName {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            id: input.upload_id,
        };
        let algorithm = self.storage.upload(&upload).await.map_err(of_storage)?.algorithm;
        let parts = listed
            .into_iter()
            .map(|part| chosen_part(part, algorithm))
            .collect::<S3Result<Vec<ChosenPart>>>()?;
        let size = input.mpu_object_size.and_then(|size| u64::try_from(size).ok());
        let completion = Completion {
            upload,
            parts,
            checksum: expected,
            size,
            condition,
        };
        let record = self.storage.complete_upload(completion).await.map_err(of_storage)?;
        let mut output = CompleteMultipartUploadOutput {
            location: Some(format!("/{}/{}", input.bucket, input.key)),
            bucket: Some(input.bucket),
            key: Some(input.key),
            e_tag: Some(etag(&record.etag)),
            checksum_type: type_of(record.checksum.as_ref()),
            ..Default::default()
        };
        set_sums!(output, Sums::of_checksum(record.checksum.as_ref()));
        let shown = shown_to(record.encryption.as_ref(), None);
        output.server_side_encryption = shown.algorithm;
        output.ssekms_key_id = shown.key;
        output.bucket_key_enabled = shown.bucket_key;
        Ok(S3Response::new(output))
    }

    pub(super) async fn abort_upload(
        &self,
        request: S3Request<AbortMultipartUploadInput>,
    ) -> S3Result<S3Response<AbortMultipartUploadOutput>> {
        let input = request.input;
        let name = UploadName {
            bucket: input.bucket,
            key: input.key,
            id: input.upload_id,
        };
        self.storage.abort_upload(name).await.map_err(of_storage)?;
        let mut response = S3Response::new(AbortMultipartUploadOutput::default());
        response.status = Some(StatusCode::NO_CONTENT);
        Ok(response)
    }

    pub(super) async fn show_parts(&self, request: S3Request<ListPartsInput>) -> S3Result<S3Response<ListPartsOutput>> {
        let input = request.input;
        let limit = limit_of(input.max_parts, "max-parts")?;
        let after = u32::try_from(input.part_number_marker.unwrap_or(0))
            .map_err(|_| invalid_argument("Argument part-number-marker must be an integer between 0 and 2147483647"))?;
        let name = UploadName {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            id: input.upload_id.clone(),
        };
        let (upload, parts, more) = self
            .storage
            .upload_parts(&name, after, limit as usize)
            .await
            .map_err(of_storage)?;
        let last = parts.last().map_or(0, |part| part.number as i32);
        let requested = upload.algorithm_requested;
        let output = ListPartsOutput {
            bucket: Some(input.bucket),
            checksum_algorithm: requested.then(|| ChecksumAlgorithm::from_static(upload.algorithm.name())),
            checksum_type: requested.then(|| checksum_type(upload.coverage)),
            initiator: Some(initiator(&upload)),
            is_truncated: Some(more),
            key: Some(input.key),
            max_parts: Some(limit),
            next_part_number_marker: Some(last),
            owner: Some(owner(&upload.initiator)),
            part_number_marker: Some(after as i32),
            parts: Some(parts.into_iter().map(|part| part_shown(part, &upload)).collect()),
            storage_class: Some(class_of(&upload)),
            upload_id: Some(input.upload_id),
            ..Default::default()
        };
        Ok(S3Response::new(output))
    }

    pub(super) async fn show_uploads(
        &self,
        request: S3Request<ListMultipartUploadsInput>,
    ) -> S3Result<S3Response<ListMultipartUploadsOutput>> {
        let input = request.input;
        let names = Names::of(input.encoding_type.as_ref())?;
        let limit = limit_of(input.max_uploads, "max-uploads")?;
        let not_empty = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let query = UploadQuery {
            prefix: input.prefix.clone().unwrap_or_default(),
            delimiter: not_empty(&input.delimiter),
            after_key: not_empty(&input.key_marker),
            after_id: not_empty(&input.upload_id_marker),
            limit: limit as usize,
        };
        let listing = self.storage.uploads(&input.bucket, query).await.map_err(of_storage)?;
        let last_upload = listing.uploads.last().filter(|_| listing.more);
        let last_prefix = listing.common_prefixes.last().filter(|_| listing.more);
        let last_key = last_upload.map(|upload| &upload.key).max(last_prefix).cloned();
        let last_id = last_upload.filter(|upload| Some(&upload.key) == last_key.as_ref());
        let output = ListMultipartUploadsOutput {
            bucket: Some(input.bucket),
            delimiter: names.write_option(input.delimiter),
            encoding_type: input.encoding_type,
            is_truncated: Some(listing.more),
            key_marker: names.write_option(input.key_marker),
            max_uploads: Some(limit),
            next_upload_id_marker: last_id.map(|upload| upload.id.clone()),
            next_key_marker: names.write_option(last_key),
            prefix: names.write_option(input.prefix),
            upload_id_marker: input.upload_id_marker,
            uploads: Some(
                listing
                    .uploads
                    .into_iter()
                    .map(|upload| upload_shown(upload, names))
                    .collect(),
            ),
            common_prefixes: Some(names.prefixes(listing.common_prefixes)),
            ..Default::default()
        };
        Ok(S3Response::new(output))
    }
}

/// The checksum of a new upload, with S3's default coverage for the algorithm.
///
/// Source: S3 user guide, "Checking object integrity", table of multipart checksum types.
fn chosen_checksum(algorithm: Option<Algorithm>, coverage: Option<&str>) -> S3Result<Option<(Algorithm, Coverage)>> {
    let Some(algorithm) = algorithm else {
        if coverage.is_some() {
            let text = "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.";
            return Err(invalid_request(text));
        }
        return Ok(None);
    };
    let coverage = match (coverage, algorithm) {
        (None, Algorithm::Crc64Nvme)
        | (Some("FULL_OBJECT"), Algorithm::Crc64Nvme | Algorithm::Crc32 | Algorithm::Crc32c) => Coverage::FullObject,
        (None | Some("COMPOSITE"), Algorithm::Crc32 | Algorithm::Crc32c | Algorithm::Sha1 | Algorithm::Sha256) => {
            Coverage::Composite
        }
        (Some(kind @ ("FULL_OBJECT" | "COMPOSITE")), _) => {
            let name = algorithm.name().to_lowercase();
            return Err(invalid_request(format!(
                "The {kind} checksum type cannot be used with the {name} checksum algorithm."
            )));
        }
        _ => return Err(invalid_request("Value for x-amz-checksum-type header is invalid.")),
    };
    Ok(Some((algorithm, coverage)))
}

/// A part number in its bounds.
pub(super) fn part_number(number: i32) -> S3Result<u32> {
    match u32::try_from(number) {
        Ok(number @ 1..=10_000) => Ok(number),
        _ => Err(invalid_argument(
            "Part number must be an integer between 1 and 10000, inclusive",
        )),
    }
}

fn chosen_part(mut part: CompletedPart, algorithm: Algorithm) -> S3Result<ChosenPart> {
    let number = part_number(part.part_number.ok_or_else(malformed)?)?;
    let etag = part.e_tag.take().map(ETag::into_value).ok_or_else(malformed)?;
    let sums = sums_of!(part).given();
    let checksum = sums
        .into_iter()
        .find(|(given, _)| *given == algorithm)
        .map(|(_, value)| value);
    Ok(ChosenPart { number, etag, checksum })
}

fn malformed() -> S3Error {
    fault(
        S3ErrorCode::MalformedXML,
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

fn initiator(upload: &Upload) -> Initiator {
    Initiator {
        display_name: None,
        id: Some(format!("arn:aws:iam::{}:root", upload.initiator)),
    }
}

fn class_of(upload: &Upload) -> StorageClass {
    StorageClass::from(
        upload
            .attributes
            .storage_class
            .clone()
            .unwrap_or_else(|| "STANDARD".to_owned()),
    )
}

fn part_shown(part: UploadedPart, upload: &Upload) -> Part {
    let mut shown = Part {
        e_tag: Some(etag(&part.etag)),
        last_modified: Some(timestamp(part.modified)),
        part_number: Some(part.number as i32),
        size: Some(part.size as i64),
        ..Default::default()
    };
    if upload.algorithm_requested {
        set_sums!(shown, Sums::of(upload.algorithm, part.checksum));
    }
    shown
}

fn upload_shown(upload: Upload, names: Names) -> MultipartUpload {
    let requested = upload.algorithm_requested;
    MultipartUpload {
        checksum_algorithm: requested.then(|| ChecksumAlgorithm::from_static(upload.algorithm.name())),
        checksum_type: requested.then(|| checksum_type(upload.coverage)),
        initiated: Some(timestamp(upload.initiated)),
        initiator: Some(initiator(&upload)),
        key: Some(names.write(&upload.key)),
        owner: Some(owner(&upload.initiator)),
        storage_class: Some(class_of(&upload)),
        upload_id: Some(upload.id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_follows_the_algorithm() {
        assert_eq!(chosen_checksum(None, None).unwrap(), None);
        let chosen = |algorithm, kind| chosen_checksum(Some(algorithm), kind).unwrap().unwrap().1;
        assert_eq!(chosen(Algorithm::Crc32, None), Coverage::Composite);
        assert_eq!(chosen(Algorithm::Crc32, Some("FULL_OBJECT")), Coverage::FullObject);
        assert_eq!(chosen(Algorithm::Crc64Nvme, None), Coverage::FullObject);
        assert!(chosen_checksum(Some(Algorithm::Sha256), Some("FULL_OBJECT")).is_err());
        assert!(chosen_checksum(Some(Algorithm::Crc64Nvme), Some("COMPOSITE")).is_err());
    }
}
