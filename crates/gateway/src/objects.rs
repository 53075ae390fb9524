//! The way to the object store: whatever is no service's request, body unread.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::body::Body;
use headwater_api::Error;
use headwater_kernel::Call;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};

use crate::sigv4::{
    ChunkDecoder, ChunkSigning, ChunkedBody, Family, PathStyle, Signatures, UNSIGNED_PAYLOAD, is_presigned,
};
use crate::verify::{Caller, Expected, Verifier};

/// Answers a request of the object store's.
pub type Handler = Arc<dyn Fn(Request<Body>) -> Pin<Box<dyn Future<Output = Response<Body>> + Send>> + Send + Sync>;

/// The object store behind the gateway.
#[derive(Clone)]
pub struct Objects {
    pub(crate) handler: Handler,
    pub(crate) verify: bool,
}

/// A request's id, in the extensions of every request to the object store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(pub String);

/// The operation that an object handler ran, to be put in its response's extensions: it is what
/// `/_headwater/operations` shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectOperation(pub String);

impl fmt::Debug for Objects {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Objects")
            .field("verify", &self.verify)
            .finish_non_exhaustive()
    }
}

impl Objects {
    /// A handler that checks signatures itself. It sees requests as they came, with [`RequestId`] in the extensions.
    pub fn unverified(handler: Handler) -> Self {
        Self { handler, verify: false }
    }

    /// A handler behind the gateway's checks: it sees the caller as a [`Call`] in the extensions, and bodies without
    /// `aws-chunked` framing, each chunk checked as it passes and trailing headers as trailers.
    pub fn verified(handler: Handler) -> Self {
        Self { handler, verify: true }
    }
}

const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
const DECODED_LENGTH: HeaderName = HeaderName::from_static("x-amz-decoded-content-length");

/// Checks a request's signature and puts the caller into its extensions.
pub(crate) async fn verified_request(
    verifier: &Verifier,
    request: Request<Body>,
    request_id: &str,
) -> Result<Request<Body>, Error> {
    let (mut parts, body) = request.into_parts();
    let payload_hash = stated_payload_hash(&parts)?;
    let expected = Expected {
        style: PathStyle::Object,
        payload_hash: &payload_hash,
        service: None,
    };
    let caller = verifier
        .caller(&parts, expected)
        .await
        .map_err(|refusal| refusal.into_error(Family::Objects))?;
    let call = Call {
        principal: caller.principal.clone(),
        region: caller.region.clone(),
        request_id: request_id.to_owned(),
    };
    parts.extensions.insert(call);
    let body = match signatures(&payload_hash, &caller) {
        Some(signatures) => unchunked(&mut parts, body, signatures),
        None => body,
    };
    Ok(Request::from_parts(parts, body))
}

/// The payload hash that the signer chose: the header's, or the one that presigned requests imply.
fn stated_payload_hash(parts: &Parts) -> Result<String, Error> {
    match parts.headers.get(CONTENT_SHA256).and_then(|value| value.to_str().ok()) {
        Some(hash) => Ok(hash.to_owned()),
        None if is_presigned(parts) || !parts.headers.contains_key(http::header::AUTHORIZATION) => {
            Ok(UNSIGNED_PAYLOAD.to_owned())
        }
        None => {
            let message = "Missing required header for this request: x-amz-content-sha256";
            Err(Error::new("InvalidRequest", 400, message))
        }
    }
}

/// How the chunks of the body are signed; none where the body has no chunks.
fn signatures(payload_hash: &str, caller: &Caller) -> Option<Signatures> {
    if !payload_hash.starts_with("STREAMING-") {
        return None;
    }
    let is_signed = payload_hash.starts_with("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    let signer = caller.signer.as_ref().filter(|_| is_signed);
    Some(signer.map_or(Signatures::None, |signer| {
        Signatures::Chained(ChunkSigning {
            key: signer.key.clone(),
            timestamp: signer.timestamp.clone(),
            scope: signer.scope.clone(),
            previous: signer.signature.clone(),
        })
    }))
}

/// The body without its chunks, and the head as if it had never had any.
fn unchunked(parts: &mut Parts, body: Body, signatures: Signatures) -> Body {
    let decoded = parts.headers.remove(DECODED_LENGTH);
    let expected = decoded.as_ref().and_then(|value| value.to_str().ok()?.parse().ok());
    parts.headers.remove(CONTENT_LENGTH);
    if let Some(length) = decoded {
        parts.headers.insert(CONTENT_LENGTH, length);
    }
    parts
        .headers
        .insert(CONTENT_SHA256, HeaderValue::from_static(UNSIGNED_PAYLOAD));
    drop_chunked_encoding(&mut parts.headers);
    Body::new(ChunkedBody::new(body, ChunkDecoder::new(signatures, expected)))
}

fn drop_chunked_encoding(headers: &mut HeaderMap) {
    let Some(value) = headers.remove(CONTENT_ENCODING) else {
        return;
    };
    let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
    let kept: Vec<&str> = text
        .split(',')
        .map(str::trim)
        .filter(|coding| *coding != "aws-chunked")
        .collect();
    if let Some(rest) = HeaderValue::from_str(&kept.join(","))
        .ok()
        .filter(|rest| !rest.is_empty())
    {
        headers.insert(CONTENT_ENCODING, rest);
    }
}
