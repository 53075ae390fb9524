//! Bodies on their way in: their trailers, their length, and the checksums that came with them.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures::StreamExt;
use headwater_storage::{Algorithm, Incoming, Staged, Storage};
use http::HeaderMap;
use http_body::Frame;
use s3s::dto::StreamingBlob;
use s3s::{S3Error, S3ErrorCode, S3Request, S3Result, StdError, TrailingHeaders};

use super::faults::{checksum_mismatch, fault, invalid_request, of_storage};
use super::sums::Sums;

/// The trailers of a body, once they have come.
#[derive(Debug, Clone, Default)]
pub(super) struct Trailers(Arc<Mutex<Option<HeaderMap>>>);

impl Trailers {
    fn keep(&self, headers: HeaderMap) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(headers);
    }

    fn take(&self) -> Option<HeaderMap> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A body that keeps its trailers for later, as s3s has no eye for them.
pub(super) struct WithTrailers<B> {
    body: Pin<Box<B>>,
    trailers: Trailers,
}

impl<B> WithTrailers<B> {
    pub(super) fn new(body: B, trailers: Trailers) -> Self {
        Self {
            body: Box::pin(body),
            trailers,
        }
    }
}

impl<B: http_body::Body<Data = Bytes>> http_body::Body for WithTrailers<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let frame = ready!(self.body.as_mut().poll_frame(context));
        match frame {
            Some(Ok(frame)) => match frame.into_trailers() {
                Ok(headers) => {
                    self.trailers.keep(headers);
                    Poll::Ready(None)
                }
                Err(data) => Poll::Ready(Some(Ok(data))),
            },
            other => Poll::Ready(other),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.body.size_hint()
    }
}

/// What a client says of the body that it sends.
#[derive(Debug)]
pub(super) struct Announced {
    content_md5: Option<String>,
    content_length: Option<i64>,
    /// The checksum named in a header or trailer; the value of a trailer comes only with the end of the body.
    algorithm: Option<Algorithm>,
    value: Option<String>,
    in_trailer: bool,
    early: Option<TrailingHeaders>,
    late: Option<Trailers>,
}

impl Announced {
    /// Reads the headers of a request whose input carries the checksums `sums`.
    pub(super) fn of<T>(
        request: &mut S3Request<T>,
        sums: Sums,
        named_algorithm: Option<&str>,
        content_md5: Option<String>,
        content_length: Option<i64>,
    ) -> S3Result<Self> {
        let given = sums.given();
        if given.len() > 1 {
            return Err(invalid_request(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
            ));
        }
        let trailer = trailing_algorithm(&request.headers)?;
        let named = named_algorithm.map(known_algorithm).transpose()?;
        let (in_header, value) = given
            .into_iter()
            .next()
            .map_or((None, None), |(algorithm, value)| (Some(algorithm), Some(value)));
        if let (Some(algorithm), Some(value)) = (in_header, &value) {
            check_width(algorithm, value)?;
        }
        Ok(Self {
            content_md5,
            content_length,
            algorithm: in_header.or(trailer).or(named),
            value,
            in_trailer: in_header.is_none() && trailer.is_some(),
            early: request.trailing_headers.take(),
            late: request.extensions.get::<Trailers>().cloned(),
        })
    }

    pub(super) fn algorithm(&self) -> Option<Algorithm> {
        self.algorithm
    }

    /// Reads `body` to its end and compares it with what was announced.
    pub(super) async fn receive(
        self,
        storage: &Storage,
        mut incoming: Incoming,
        body: Option<StreamingBlob>,
    ) -> S3Result<Staged> {
        if let Some(mut body) = body {
            while let Some(bytes) = body.next().await {
                incoming
                    .write(bytes.map_err(|error| broken_body(&error))?)
                    .await
                    .map_err(of_storage)?;
            }
        }
        if self
            .content_length
            .is_some_and(|length| length >= 0 && length as u64 != incoming.size())
        {
            return Err(S3ErrorCode::IncompleteBody.into());
        }
        let staged = storage.stage(incoming).await.map_err(of_storage)?;
        self.compare(&staged)?;
        Ok(staged)
    }

    fn compare(&self, staged: &Staged) -> S3Result<()> {
        if let Some(md5) = &self.content_md5 {
            let is_digest = STANDARD.decode(md5).is_ok_and(|bytes| bytes.len() == 16);
            if !is_digest {
                return Err(fault(
                    S3ErrorCode::InvalidDigest,
                    "The Content-MD5 you specified was invalid.",
                ));
            }
            if *md5 != staged.digests().content_md5() {
                let text = "The Content-MD5 you specified did not match what we received.";
                return Err(fault(S3ErrorCode::BadDigest, text));
            }
        }
        let Some(algorithm) = self.algorithm else { return Ok(()) };
        let expected = if self.in_trailer {
            Some(self.trailing_value(algorithm)?)
        } else {
            self.value.clone()
        };
        if expected.is_some() && expected != staged.digests().value(algorithm) {
            return Err(checksum_mismatch(algorithm.name()));
        }
        Ok(())
    }

    fn trailing_value(&self, algorithm: Algorithm) -> S3Result<String> {
        let headers = self
            .early
            .as_ref()
            .and_then(TrailingHeaders::take)
            .or_else(|| self.late.as_ref()?.take());
        let name = format!("x-amz-checksum-{}", algorithm.name().to_lowercase());
        let value = headers.as_ref().and_then(|headers| headers.get(&name)?.to_str().ok());
        let missing = || {
            let text = "The request contained trailing data that was not well-formed or did not conform to our published schema.";
            super::faults::named_fault("MalformedTrailerError", http::StatusCode::BAD_REQUEST, text)
        };
        let value = value.ok_or_else(missing)?.trim().to_owned();
        check_width(algorithm, &value)?;
        Ok(value)
    }
}

/// The algorithm of the checksum that will come as a trailer.
fn trailing_algorithm(headers: &HeaderMap) -> S3Result<Option<Algorithm>> {
    let Some(names) = headers.get("x-amz-trailer").and_then(|value| value.to_str().ok()) else {
        return Ok(None);
    };
    let mut checksums = names
        .split(',')
        .filter_map(|name| name.trim().strip_prefix("x-amz-checksum-"));
    checksums.next().map(known_algorithm).transpose()
}

/// The algorithm of that name.
pub(super) fn known_algorithm(name: &str) -> S3Result<Algorithm> {
    let unknown = || {
        invalid_request(
            "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
        )
    };
    Algorithm::from_name(name).ok_or_else(unknown)
}

fn check_width(algorithm: Algorithm, value: &str) -> S3Result<()> {
    let width = match algorithm {
        Algorithm::Crc32 | Algorithm::Crc32c => 4,
        Algorithm::Crc64Nvme => 8,
        Algorithm::Sha1 => 20,
        Algorithm::Sha256 => 32,
    };
    if STANDARD.decode(value).is_ok_and(|bytes| bytes.len() == width) {
        return Ok(());
    }
    let name = algorithm.name().to_lowercase();
    Err(invalid_request(format!(
        "Value for x-amz-checksum-{name} header is invalid."
    )))
}

/// The error of a body that ended badly; s3s tells its kinds apart only in their text.
fn broken_body(error: &StdError) -> S3Error {
    let text = error.to_string();
    tracing::debug!(%text, "body is broken");
    if text.contains("Sha256Mismatch") {
        let message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
        return super::faults::named_fault("XAmzContentSHA256Mismatch", http::StatusCode::BAD_REQUEST, message);
    }
    if text.contains("SignatureMismatch") || text.contains("ignature") {
        return S3ErrorCode::SignatureDoesNotMatch.into();
    }
    S3ErrorCode::IncompleteBody.into()
}
