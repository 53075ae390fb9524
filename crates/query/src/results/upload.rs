//! A file that grows while a query runs and appears in the bucket only when it is whole.

use std::sync::Arc;

use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload};

use crate::error::{QueryError, Result, error_type};

/// Bytes of one part: larger files are sent in such parts.
const PART: usize = 8 << 20;

/// An object under construction; one that is dropped unfinished never appears.
#[derive(Debug)]
pub(crate) struct Upload {
    store: Arc<dyn ObjectStore>,
    path: Path,
    buffer: Vec<u8>,
    parts: Option<Box<dyn MultipartUpload>>,
    sent: u64,
}

impl Upload {
    pub fn new(store: Arc<dyn ObjectStore>, path: Path) -> Self {
        Self {
            store,
            path,
            buffer: Vec::new(),
            parts: None,
            sent: 0,
        }
    }

    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.buffer.extend_from_slice(bytes);
        while self.buffer.len() >= PART {
            let rest = self.buffer.split_off(PART);
            let part = std::mem::replace(&mut self.buffer, rest);
            self.send(part).await?;
        }
        Ok(())
    }

    async fn send(&mut self, part: Vec<u8>) -> Result<()> {
        if self.parts.is_none() {
            let upload = self.store.put_multipart(&self.path).await;
            self.parts = Some(upload.map_err(|error| cannot_write(&self.path, &error))?);
        }
        self.sent += part.len() as u64;
        if let Some(parts) = self.parts.as_mut() {
            parts
                .put_part(part.into())
                .await
                .map_err(|error| cannot_write(&self.path, &error))?;
        }
        Ok(())
    }

    /// Makes the object appear; answers its size.
    pub async fn finish(mut self) -> Result<u64> {
        let rest = std::mem::take(&mut self.buffer);
        let size = self.sent + rest.len() as u64;
        if self.parts.is_none() {
            let payload = PutPayload::from(rest);
            self.store
                .put(&self.path, payload)
                .await
                .map_err(|error| cannot_write(&self.path, &error))?;
            return Ok(size);
        }
        if !rest.is_empty() {
            self.send(rest).await?;
        }
        if let Some(mut parts) = self.parts.take() {
            parts
                .complete()
                .await
                .map_err(|error| cannot_write(&self.path, &error))?;
        }
        Ok(size)
    }

    /// Frees the parts that were sent.
    pub async fn abort(mut self) {
        if let Some(mut parts) = self.parts.take()
            && let Err(error) = parts.abort().await
        {
            tracing::warn!(path = %self.path, %error, "an unfinished upload was not freed");
        }
    }
}

/// A bucket that is not there, or a write that failed.
///
/// Source: athena-redshift-quicksight-spec A2, error types 1306 and 401.
pub(crate) fn cannot_write(path: &Path, error: &object_store::Error) -> QueryError {
    if matches!(error, object_store::Error::NotFound { .. }) {
        let bucket = path
            .parts()
            .next()
            .map(|part| part.as_ref().to_owned())
            .unwrap_or_default();
        let text = format!("Unable to verify/create output bucket {bucket}");
        return QueryError::user(error_type::BUCKET_MISSING, text);
    }
    let text = format!("Error while writing results to s3://{path}: {error}");
    QueryError::user(error_type::CANNOT_WRITE_RESULTS, text)
}
