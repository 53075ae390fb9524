//! The chunks of `aws-chunked` bodies: taken apart as they come, each checked against its signature.
//!
//! Source: S3 API reference, "Signature calculations for the authorization header: transferring payload in multiple
//! chunks" and "including trailing headers".

use bytes::{Buf, Bytes, BytesMut};
use sha2::{Digest, Sha256};

use super::{Scope, SigningKey, sha256_hex};

/// The longest chunk head or trailer line that is believed.
const LONGEST_LINE: usize = 16 * 1024;

/// How the chunks of a body are vouched for.
#[derive(Debug)]
pub enum Signatures {
    /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`: not at all.
    None,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD` and `…-TRAILER`: each chunk's signature covers the one before.
    Chained(ChunkSigning),
}

/// What chunk signatures are made with, and the signature before the next chunk.
#[derive(Debug)]
pub struct ChunkSigning {
    pub key: SigningKey,
    pub timestamp: String,
    pub scope: Scope,
    /// The signature of the request at first.
    pub previous: String,
}

impl ChunkSigning {
    fn verify_chunk(&mut self, data_hash: &str, signature: &str) -> Result<(), ChunkError> {
        let empty = sha256_hex(b"");
        self.verify("AWS4-HMAC-SHA256-PAYLOAD", &format!("{empty}\n{data_hash}"), signature)
    }

    fn verify_trailers(&mut self, lines: &str, signature: &str) -> Result<(), ChunkError> {
        self.verify("AWS4-HMAC-SHA256-TRAILER", &sha256_hex(lines.as_bytes()), signature)
    }

    fn verify(&mut self, algorithm: &str, hashes: &str, signature: &str) -> Result<(), ChunkError> {
        let text = format!(
            "{algorithm}\n{}\n{}\n{}\n{hashes}",
            self.timestamp, self.scope, self.previous
        );
        if !self.key.verifies(&text, signature) {
            return Err(ChunkError::Signature);
        }
        signature.clone_into(&mut self.previous);
        Ok(())
    }
}

/// Why a chunked body is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChunkError {
    #[error("the signature of a chunk does not match")]
    Signature,
    #[error("a chunk of the body is malformed: {0}")]
    Malformed(&'static str),
    #[error("the body ends before its last chunk")]
    Incomplete,
    #[error("the body holds {found} bytes where {expected} were announced")]
    Length { expected: u64, found: u64 },
    #[error("the connection failed: {0}")]
    Connection(String),
}

/// Takes a chunked body apart. Data is handed on as it comes; a wrong signature is found at the end of its chunk, so the
/// receiver must not commit before the end.
#[derive(Debug)]
pub struct ChunkDecoder {
    signatures: Signatures,
    state: State,
    buffer: BytesMut,
    hash: Sha256,
    /// From `x-amz-decoded-content-length`.
    expected: Option<u64>,
    found: u64,
    trailers: Vec<(String, String)>,
}

#[derive(Debug)]
enum State {
    Head,
    Data {
        left: u64,
        signature: String,
    },
    /// The line end behind a chunk's data.
    DataEnd {
        signature: String,
    },
    Trailers,
    Done,
}

impl ChunkDecoder {
    pub fn new(signatures: Signatures, expected: Option<u64>) -> Self {
        Self {
            signatures,
            state: State::Head,
            buffer: BytesMut::new(),
            hash: Sha256::new(),
            expected,
            found: 0,
            trailers: Vec::new(),
        }
    }

    /// Takes the next bytes of the body and returns the data in them.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Vec<Bytes>, ChunkError> {
        self.buffer.extend_from_slice(bytes);
        let mut data = Vec::new();
        while self.step(&mut data)? {}
        Ok(data)
    }

    /// Ends the body: every chunk must have come. Returns the trailing headers, names in lower case.
    pub fn finish(self) -> Result<Vec<(String, String)>, ChunkError> {
        if !matches!(self.state, State::Done) {
            return Err(ChunkError::Incomplete);
        }
        match self.expected {
            Some(expected) if expected != self.found => Err(ChunkError::Length {
                expected,
                found: self.found,
            }),
            _ => Ok(self.trailers),
        }
    }

    /// One step of the machine; false where it needs more bytes.
    fn step(&mut self, data: &mut Vec<Bytes>) -> Result<bool, ChunkError> {
        match std::mem::replace(&mut self.state, State::Done) {
            State::Head => self.head(),
            State::Data { left, signature } => Ok(self.data(left, signature, data)),
            State::DataEnd { signature } => self.data_end(signature),
            State::Trailers => self.trailer(),
            State::Done => Ok(false),
        }
    }

    fn head(&mut self) -> Result<bool, ChunkError> {
        let Some(line) = self.line()? else {
            self.state = State::Head;
            return Ok(false);
        };
        let (size, extension) = line.split_once(';').unwrap_or((&line, ""));
        let size = u64::from_str_radix(size.trim(), 16).map_err(|_| ChunkError::Malformed("its size is no number"))?;
        let signature = extension
            .trim()
            .strip_prefix("chunk-signature=")
            .unwrap_or_default()
            .to_owned();
        self.found = self.found.saturating_add(size);
        if let Some(expected) = self.expected.filter(|expected| self.found > *expected) {
            return Err(ChunkError::Length {
                expected,
                found: self.found,
            });
        }
        self.hash = Sha256::new();
        if size == 0 {
            self.check_chunk(&signature)?;
            self.state = State::Trailers;
        } else {
            self.state = State::Data { left: size, signature };
        }
        Ok(true)
    }

    fn data(&mut self, left: u64, signature: String, data: &mut Vec<Bytes>) -> bool {
        let here = usize::try_from(left).unwrap_or(usize::MAX).min(self.buffer.len());
        if here == 0 {
            self.state = State::Data { left, signature };
            return false;
        }
        let piece = self.buffer.split_to(here).freeze();
        if matches!(self.signatures, Signatures::Chained(_)) {
            self.hash.update(&piece);
        }
        data.push(piece);
        let left = left - here as u64;
        self.state = if left == 0 {
            State::DataEnd { signature }
        } else {
            State::Data { left, signature }
        };
        true
    }

    fn data_end(&mut self, signature: String) -> Result<bool, ChunkError> {
        if self.buffer.len() < 2 {
            self.state = State::DataEnd { signature };
            return Ok(false);
        }
        if !self.buffer.starts_with(b"\r\n") {
            return Err(ChunkError::Malformed("its data does not end where its size says"));
        }
        self.buffer.advance(2);
        self.check_chunk(&signature)?;
        self.state = State::Head;
        Ok(true)
    }

    fn check_chunk(&mut self, signature: &str) -> Result<(), ChunkError> {
        let Signatures::Chained(signing) = &mut self.signatures else {
            return Ok(());
        };
        let data_hash = hex::encode(self.hash.clone().finalize());
        signing.verify_chunk(&data_hash, signature)
    }

    /// One line behind the last chunk: a trailing header, or the empty line at the end.
    fn trailer(&mut self) -> Result<bool, ChunkError> {
        let Some(line) = self.line()? else {
            self.state = State::Trailers;
            return Ok(false);
        };
        if line.is_empty() {
            self.check_trailers()?;
            self.state = State::Done;
            return Ok(false);
        }
        let (name, value) = line
            .split_once(':')
            .ok_or(ChunkError::Malformed("a trailing header has no colon"))?;
        self.trailers
            .push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        self.state = State::Trailers;
        Ok(true)
    }

    fn check_trailers(&mut self) -> Result<(), ChunkError> {
        let position = self
            .trailers
            .iter()
            .position(|(name, _)| name == "x-amz-trailer-signature");
        let signature = position.map(|position| self.trailers.remove(position).1);
        let Signatures::Chained(signing) = &mut self.signatures else {
            return Ok(());
        };
        if self.trailers.is_empty() && signature.is_none() {
            return Ok(());
        }
        let lines: String = self
            .trailers
            .iter()
            .flat_map(|(name, value)| [name, ":", value, "\n"])
            .collect();
        signing.verify_trailers(&lines, &signature.unwrap_or_default())
    }

    /// The next line without its end; none where it has not come whole.
    fn line(&mut self) -> Result<Option<String>, ChunkError> {
        let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') else {
            let too_long = self.buffer.len() > LONGEST_LINE;
            return if too_long {
                Err(ChunkError::Malformed("a line is too long"))
            } else {
                Ok(None)
            };
        };
        let line = self.buffer.split_to(end + 1);
        let text =
            std::str::from_utf8(line.trim_ascii_end()).map_err(|_| ChunkError::Malformed("a line is not text"))?;
        Ok(Some(text.to_owned()))
    }
}
