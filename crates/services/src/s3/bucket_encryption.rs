//! The encryption that a bucket gives to objects whose writer asks for none.
//!
//! Source: S3 API reference, PutBucketEncryption. A bucket for which it was never called leaves objects in the clear, and says so
//! with the error that S3 gave before it began to encrypt all objects in January 2023.

use headwater_storage::{Protection, ServiceKey};
use http::StatusCode;
use s3s::dto::{
    DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput, GetBucketEncryptionInput, GetBucketEncryptionOutput,
    PutBucketEncryptionInput, PutBucketEncryptionOutput, ServerSideEncryption, ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use s3s::{S3ErrorCode, S3Request, S3Response, S3Result};

use super::backend::Backend;
use super::encryption::{MANAGED_KEY, two_layers};
use super::faults::{invalid_argument, named_fault, of_storage};

impl Backend {
    pub(super) async fn set_default_encryption(
        &self,
        request: S3Request<PutBucketEncryptionInput>,
    ) -> S3Result<S3Response<PutBucketEncryptionOutput>> {
        let input = request.input;
        let protection = protection_of(input.server_side_encryption_configuration)?;
        let set = self.storage.set_bucket_encryption(&input.bucket, Some(protection));
        set.await.map_err(of_storage)?;
        Ok(S3Response::new(PutBucketEncryptionOutput {}))
    }

    pub(super) fn show_default_encryption(
        &self,
        request: &S3Request<GetBucketEncryptionInput>,
    ) -> S3Result<S3Response<GetBucketEncryptionOutput>> {
        let bucket = self.storage.bucket(&request.input.bucket).map_err(of_storage)?;
        let protection = bucket.encryption.ok_or_else(|| {
            named_fault(
                "ServerSideEncryptionConfigurationNotFoundError",
                StatusCode::NOT_FOUND,
                "The server side encryption configuration was not found",
            )
        })?;
        Ok(S3Response::new(GetBucketEncryptionOutput {
            server_side_encryption_configuration: Some(ServerSideEncryptionConfiguration {
                rules: vec![rule_of(protection)],
            }),
        }))
    }

    pub(super) async fn remove_default_encryption(
        &self,
        request: S3Request<DeleteBucketEncryptionInput>,
    ) -> S3Result<S3Response<DeleteBucketEncryptionOutput>> {
        let removed = self.storage.set_bucket_encryption(&request.input.bucket, None);
        removed.await.map_err(of_storage)?;
        let mut response = S3Response::new(DeleteBucketEncryptionOutput {});
        response.status = Some(StatusCode::NO_CONTENT);
        Ok(response)
    }
}

fn protection_of(configuration: ServerSideEncryptionConfiguration) -> S3Result<Protection> {
    let [rule] = <[ServerSideEncryptionRule; 1]>::try_from(configuration.rules)
        .map_err(|_| s3s::S3Error::from(S3ErrorCode::MalformedXML))?;
    let default = rule
        .apply_server_side_encryption_by_default
        .ok_or(S3ErrorCode::MalformedXML)?;
    match (default.sse_algorithm.as_str(), default.kms_master_key_id) {
        (ServerSideEncryption::AES256, None) => Ok(Protection::Root),
        (ServerSideEncryption::AES256, Some(_)) => Err(invalid_argument(
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms",
        )),
        (ServerSideEncryption::AWS_KMS, key) => Ok(Protection::Service(ServiceKey {
            name: key.unwrap_or_else(|| MANAGED_KEY.to_owned()),
            context: std::collections::BTreeMap::new(),
            bucket_key: rule.bucket_key_enabled.unwrap_or(false),
        })),
        (ServerSideEncryption::AWS_KMS_DSSE, _) => Err(two_layers()),
        _ => Err(S3ErrorCode::MalformedXML.into()),
    }
}

fn rule_of(protection: Protection) -> ServerSideEncryptionRule {
    let (algorithm, key, bucket_key) = match protection {
        Protection::Service(key) => (ServerSideEncryption::AWS_KMS, Some(key.name), key.bucket_key),
        Protection::Root | Protection::Customer => (ServerSideEncryption::AES256, None, false),
    };
    ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault {
            kms_master_key_id: key.filter(|name| name != MANAGED_KEY),
            sse_algorithm: ServerSideEncryption::from_static(algorithm),
        }),
        bucket_key_enabled: Some(bucket_key),
    }
}
