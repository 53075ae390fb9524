//! S3 as one function from HTTP request to HTTP response, bodies streamed both ways.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use bytes::Bytes;
use futures::FutureExt;
use headwater_kernel::{Call, Clock, Credentials, id};
use headwater_storage::Storage;
use http::header::{AUTHORIZATION, CONNECTION, EXPECT, HOST};
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{HeaderValue, Request, Response, StatusCode, Uri};
use s3s::service::{S3Service as Protocol, S3ServiceBuilder};
use s3s::{Body, S3Error, S3ErrorCode, StdError};

use super::answer::{Asked, finished};
use super::backend::Backend;
use super::host::{Hosts, bucket_of};
use super::incoming::{Trailers, WithTrailers};
use super::trust::{Doorkeeper, OperationName, Secrets};

/// The operation that was run, in the extensions of every response to a request that named one: `PutObject`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct S3Operation(pub String);

/// S3 over a [`Storage`]. Cloning is cheap.
#[derive(Clone)]
pub struct S3Service {
    protocol: Protocol,
}

impl fmt::Debug for S3Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("S3Service").finish_non_exhaustive()
    }
}

impl S3Service {
    pub fn new(storage: Storage, keys: Arc<dyn Credentials>, clock: Clock) -> Self {
        let mut builder = S3ServiceBuilder::new(Backend::new(storage.clone()));
        builder.set_auth(Secrets(Arc::clone(&keys)));
        builder.set_access(Doorkeeper { keys, storage, clock });
        builder.set_host(Hosts);
        Self {
            protocol: builder.build(),
        }
    }

    /// Answers one request.
    ///
    /// A [`Call`] in its extensions says that it was verified, and its body unchunked, before; otherwise it is verified
    /// here. A panic in an operation is an `InternalError` of that request alone.
    pub async fn call<B>(&self, request: Request<B>) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        StdError: From<B::Error>,
    {
        let (mut parts, body) = request.into_parts();
        let asked = Asked {
            method: parts.method.clone(),
            path: parts.uri.path().to_owned(),
            bucket_in_host: host(&parts).and_then(bucket_of).map(str::to_owned),
            request_id: parts
                .extensions
                .get::<Call>()
                .map_or_else(id::request, |call| call.request_id.clone()),
        };
        let expects = parts.version < http::Version::HTTP_2 && parts.headers.contains_key(EXPECT);
        let is_empty = body.is_end_stream();
        if parts.extensions.get::<Call>().is_some() {
            drop_signature(&mut parts);
        }
        let operation = OperationName::default();
        let trailers = Trailers::default();
        parts.extensions.insert(operation.clone());
        parts.extensions.insert(trailers.clone());
        let body = Body::http_body_unsync(WithTrailers::new(body, trailers));
        let answer = self.protocol.call(Request::from_parts(parts, body));
        let response = match AssertUnwindSafe(answer).catch_unwind().await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => {
                tracing::error!(?error, "request cannot be answered");
                internal_error()
            }
            Err(_) => internal_error(),
        };
        let mut response = finished(response, &asked).await;
        if expects && (is_empty || !response.status().is_success()) {
            // botocore takes an answer that no 100 came before for the answer to the next request, too, if it sends
            // that over the same connection.
            response
                .headers_mut()
                .insert(CONNECTION, HeaderValue::from_static("close"));
        }
        if let Some(name) = operation.0.get() {
            response.extensions_mut().insert(S3Operation(name.clone()));
        }
        response
    }
}

fn host(parts: &Parts) -> Option<&str> {
    parts.headers.get(HOST)?.to_str().ok()
}

fn internal_error() -> Response<Body> {
    let answer = S3Error::from(S3ErrorCode::InternalError).to_http_response();
    answer.unwrap_or_else(|_| {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

/// Query parameters that sign a URL, by SigV4 and by SigV2.
const SIGNING_PARAMETERS: [&str; 10] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-SignedHeaders",
    "X-Amz-Signature",
    "X-Amz-Security-Token",
    "AWSAccessKeyId",
    "Signature",
    "Expires",
];

/// Removes the signature of a verified request, so that s3s does not look at it a second time.
fn drop_signature(parts: &mut Parts) {
    parts.headers.remove(AUTHORIZATION);
    let Some(query) = parts.uri.query() else { return };
    let is_signing = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default();
        SIGNING_PARAMETERS.contains(&name)
    };
    let kept: Vec<&str> = query.split('&').filter(|pair| !is_signing(pair)).collect();
    let path = parts.uri.path();
    let target = if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    };
    let mut uri = parts.uri.clone().into_parts();
    uri.path_and_query = PathAndQuery::try_from(target).ok();
    if let Ok(uri) = Uri::from_parts(uri) {
        parts.uri = uri;
    }
}
