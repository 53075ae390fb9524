//! Operations on buckets.

use std::collections::BTreeMap;

use headwater_storage::{Bucket, StorageError};
use s3s::dto::{
    self, BucketCannedACL, BucketLocationConstraint, CreateBucketInput, CreateBucketOutput, DeleteBucketInput,
    DeleteBucketOutput, GetBucketLocationInput, GetBucketLocationOutput, GetBucketVersioningInput,
    GetBucketVersioningOutput, HeadBucketInput, HeadBucketOutput, ListBucketsInput, ListBucketsOutput,
};
use s3s::{S3ErrorCode, S3Request, S3Response, S3Result};

use super::backend::Backend;
use super::faults::{fault, invalid_argument, of_storage};
use super::terms::{caller, check_acl, owner, region, timestamp};

/// The region that has no location constraint, and where making one's own bucket again is no error.
const FIRST_REGION: &str = "us-east-1";

impl Backend {
    pub(super) async fn make_bucket(
        &self,
        request: S3Request<CreateBucketInput>,
    ) -> S3Result<S3Response<CreateBucketOutput>> {
        let call = caller(&request)?;
        let endpoint_region = region(&request, &call);
        let input = request.input;
        check_acl(input.acl.as_ref().map(BucketCannedACL::as_str))?;
        if input.object_lock_enabled_for_bucket == Some(true) {
            let text = "A header you provided implies functionality that is not implemented: object lock.";
            return Err(fault(S3ErrorCode::NotImplemented, text));
        }
        let constraint = input
            .create_bucket_configuration
            .and_then(|configuration| configuration.location_constraint);
        let bucket_region = placed_in(
            constraint.as_ref().map(BucketLocationConstraint::as_str),
            &endpoint_region,
        )?;
        let location = format!("/{}", input.bucket);
        match self
            .storage
            .create_bucket(&input.bucket, call.account(), &bucket_region)
            .await
        {
            Ok(_) => {}
            Err(StorageError::BucketExists { owner: Some(owner), .. }) if owner == call.account() => {
                if endpoint_region != FIRST_REGION {
                    let text = "Your previous request to create the named bucket succeeded and you already own it.";
                    return Err(fault(S3ErrorCode::BucketAlreadyOwnedByYou, text));
                }
            }
            Err(error) => return Err(of_storage(error)),
        }
        Ok(S3Response::new(CreateBucketOutput {
            location: Some(location),
        }))
    }

    pub(super) fn show_bucket(&self, request: &S3Request<HeadBucketInput>) -> S3Result<S3Response<HeadBucketOutput>> {
        let bucket = self.storage.bucket(&request.input.bucket).map_err(of_storage)?;
        Ok(S3Response::new(HeadBucketOutput {
            bucket_region: Some(bucket.region),
            ..Default::default()
        }))
    }

    pub(super) fn show_location(
        &self,
        request: &S3Request<GetBucketLocationInput>,
    ) -> S3Result<S3Response<GetBucketLocationOutput>> {
        let bucket = self.storage.bucket(&request.input.bucket).map_err(of_storage)?;
        let location_constraint =
            (bucket.region != FIRST_REGION).then(|| BucketLocationConstraint::from(bucket.region));
        Ok(S3Response::new(GetBucketLocationOutput { location_constraint }))
    }

    /// Versioning was never switched on in any bucket here, which S3 says with an empty answer.
    pub(super) fn show_versioning(
        &self,
        request: &S3Request<GetBucketVersioningInput>,
    ) -> S3Result<S3Response<GetBucketVersioningOutput>> {
        self.storage.bucket(&request.input.bucket).map_err(of_storage)?;
        Ok(S3Response::new(GetBucketVersioningOutput::default()))
    }

    pub(super) async fn remove_bucket(
        &self,
        request: S3Request<DeleteBucketInput>,
    ) -> S3Result<S3Response<DeleteBucketOutput>> {
        self.storage
            .delete_bucket(&request.input.bucket)
            .await
            .map_err(of_storage)?;
        let mut response = S3Response::new(DeleteBucketOutput {});
        response.status = Some(http::StatusCode::NO_CONTENT);
        Ok(response)
    }

    pub(super) async fn show_buckets(
        &self,
        request: S3Request<ListBucketsInput>,
    ) -> S3Result<S3Response<ListBucketsOutput>> {
        let call = caller(&request)?;
        let input = request.input;
        let prefix = input.prefix.clone().unwrap_or_default();
        let limit = match input.max_buckets {
            None => usize::MAX,
            Some(count @ 1..=10_000) => count as usize,
            Some(_) => {
                return Err(invalid_argument(
                    "Argument max-buckets must be an integer between 1 and 10000",
                ));
            }
        };
        let all = self.storage.buckets(call.account()).await.map_err(of_storage)?;
        let in_region = |bucket: &Bucket| {
            input
                .bucket_region
                .as_ref()
                .is_none_or(|region| *region == bucket.region)
        };
        let after = input.continuation_token.unwrap_or_default();
        let mut wanted = all
            .into_iter()
            .filter(|bucket| bucket.name.starts_with(&prefix) && bucket.name > after && in_region(bucket));
        let page: Vec<Bucket> = wanted.by_ref().take(limit).collect();
        let next = wanted
            .next()
            .and_then(|_| page.last().map(|bucket| bucket.name.clone()));
        let output = ListBucketsOutput {
            buckets: Some(page.into_iter().map(bucket_shown).collect()),
            continuation_token: next,
            owner: Some(owner(call.account())),
            prefix: input.prefix,
        };
        Ok(S3Response::new(output))
    }

    /// Replaces a bucket's tags; an empty set removes them.
    pub(super) async fn tag_bucket(&self, bucket: &str, tags: BTreeMap<String, String>) -> S3Result<()> {
        self.storage.set_bucket_tags(bucket, tags).await.map_err(of_storage)
    }
}

fn bucket_shown(bucket: Bucket) -> dto::Bucket {
    dto::Bucket {
        bucket_region: Some(bucket.region),
        creation_date: Some(timestamp(bucket.created)),
        name: Some(bucket.name),
    }
}

/// The region of a new bucket, from its location constraint and the region that was asked.
///
/// Source: S3 API reference, CreateBucket, and the errors that the service gives.
fn placed_in(constraint: Option<&str>, endpoint_region: &str) -> S3Result<String> {
    let incompatible = |what: &str| {
        let text = format!(
            "The {what} location constraint is incompatible for the region specific endpoint this request was sent to."
        );
        fault(S3ErrorCode::IllegalLocationConstraintException, text)
    };
    match constraint {
        None if endpoint_region == FIRST_REGION => Ok(FIRST_REGION.to_owned()),
        None => Err(incompatible("unspecified")),
        Some("EU") => Ok("eu-west-1".to_owned()),
        Some(FIRST_REGION | "") => Err(fault(
            S3ErrorCode::InvalidLocationConstraint,
            "The specified location-constraint is not valid",
        )),
        Some(region) if endpoint_region == FIRST_REGION || region == endpoint_region => Ok(region.to_owned()),
        Some(region) => Err(incompatible(region)),
    }
}

#[cfg(test)]
mod tests {
    use super::placed_in;

    #[test]
    fn constraints_fit_the_endpoint() {
        assert_eq!(placed_in(None, "us-east-1").unwrap(), "us-east-1");
        assert_eq!(placed_in(Some("eu-west-1"), "us-east-1").unwrap(), "eu-west-1");
        assert_eq!(placed_in(Some("eu-west-1"), "eu-west-1").unwrap(), "eu-west-1");
        assert!(placed_in(None, "eu-west-1").is_err());
        assert!(placed_in(Some("us-east-1"), "us-east-1").is_err());
        assert!(placed_in(Some("eu-west-1"), "us-west-2").is_err());
    }
}
