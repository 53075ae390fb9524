//! A chunked body as the body that it carries.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body::Frame;

use super::chunks::{ChunkDecoder, ChunkError};

/// The data of an `aws-chunked` body, checked as it passes. Trailing headers come as trailers.
#[derive(Debug)]
pub struct ChunkedBody {
    inner: Body,
    /// None once the body has ended, well or not.
    decoder: Option<ChunkDecoder>,
    ready: VecDeque<Bytes>,
}

impl ChunkedBody {
    pub fn new(inner: Body, decoder: ChunkDecoder) -> Self {
        Self {
            inner,
            decoder: Some(decoder),
            ready: VecDeque::new(),
        }
    }

    /// Takes a frame of the raw body; the end of it where there is none.
    fn take(&mut self, frame: Option<Result<Frame<Bytes>, axum::Error>>) -> Result<Option<Frame<Bytes>>, ChunkError> {
        let Some(frame) = frame else {
            let Some(decoder) = self.decoder.take() else {
                return Ok(None);
            };
            let trailers = decoder.finish()?;
            return Ok((!trailers.is_empty()).then(|| Frame::trailers(header_map(trailers))));
        };
        let frame = frame.map_err(|error| ChunkError::Connection(error.to_string()))?;
        if let (Ok(data), Some(decoder)) = (frame.into_data(), self.decoder.as_mut()) {
            self.ready.extend(decoder.push(&data)?);
        }
        Ok(None)
    }
}

fn header_map(trailers: Vec<(String, String)>) -> HeaderMap {
    let valid = trailers.into_iter().filter_map(|(name, value)| {
        Some((
            HeaderName::from_bytes(name.as_bytes()).ok()?,
            HeaderValue::from_str(&value).ok()?,
        ))
    });
    valid.collect()
}

impl http_body::Body for ChunkedBody {
    type Data = Bytes;
    type Error = ChunkError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ChunkError>>> {
        let body = &mut *self;
        loop {
            if let Some(data) = body.ready.pop_front() {
                return Poll::Ready(Some(Ok(Frame::data(data))));
            }
            if body.decoder.is_none() {
                return Poll::Ready(None);
            }
            let frame = ready!(Pin::new(&mut body.inner).poll_frame(context));
            match body.take(frame) {
                Ok(None) => {}
                Ok(Some(trailers)) => return Poll::Ready(Some(Ok(trailers))),
                Err(error) => {
                    body.decoder = None;
                    body.ready.clear();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}
