//! An engine's upload in parts: the parts come in order, so they go straight into one file.

use std::sync::Arc;

use async_trait::async_trait;
use futures::FutureExt;
use object_store::{MultipartUpload, PutPayload, PutResult, UploadPart};
use tokio::sync::Mutex;

use super::meta::error_at;
use crate::checksum::Algorithm;
use crate::error::StorageError;
use crate::intake::Incoming;
use crate::storage::Storage;
use crate::write::Put;

/// An upload whose parts are appended in the order in which they were given.
#[derive(Debug)]
pub(super) struct PartsInOrder {
    storage: Storage,
    put: Option<Put>,
    incoming: Arc<Mutex<Option<Incoming>>>,
    /// Completes when the part given last is written: its successor waits for that.
    turn: futures::future::Shared<futures::future::BoxFuture<'static, ()>>,
}

impl PartsInOrder {
    pub(super) fn of(storage: Storage, put: Put, incoming: Incoming) -> Self {
        let turn = futures::future::ready(()).boxed().shared();
        Self {
            storage,
            put: Some(put),
            incoming: Arc::new(Mutex::new(Some(incoming))),
            turn,
        }
    }

    fn key(&self) -> String {
        self.put.as_ref().map(|put| put.key.clone()).unwrap_or_default()
    }
}

fn ended() -> StorageError {
    StorageError::NoSuchUpload("the upload is over".to_owned())
}

#[async_trait]
impl MultipartUpload for PartsInOrder {
    fn put_part(&mut self, payload: PutPayload) -> UploadPart {
        let key = self.key();
        let incoming = Arc::clone(&self.incoming);
        let (done, written) = tokio::sync::oneshot::channel::<()>();
        let before = std::mem::replace(&mut self.turn, written.map(|_| ()).boxed().shared());
        let write = async move {
            before.await;
            let mut slot = incoming.lock().await;
            let result = match slot.as_mut() {
                Some(body) => body.write_pieces(payload).await,
                None => Err(ended()),
            };
            if result.is_err() {
                // Later parts must not close the gap that this one leaves.
                *slot = None;
            }
            drop(done);
            result.map_err(|error| error_at(&key, error))
        };
        // Parts may be polled in any order: each must go on by itself, or the first would never get its turn.
        let task = tokio::spawn(write);
        async move { task.await.map_err(object_store::Error::from)? }.boxed()
    }

    async fn complete(&mut self) -> object_store::Result<PutResult> {
        let key = self.key();
        self.turn.clone().await;
        let completed = async {
            let put = self.put.take().ok_or_else(ended)?;
            let incoming = self.incoming.lock().await.take().ok_or_else(ended)?;
            let staged = self.storage.stage(incoming).await?;
            let checksum = staged.digests().full_object(Algorithm::Crc64Nvme);
            self.storage.put(Put { checksum, ..put }, staged).await
        };
        let record = completed.await.map_err(|error| error_at(&key, error))?;
        Ok(PutResult {
            e_tag: Some(record.etag),
            version: None,
        })
    }

    async fn abort(&mut self) -> object_store::Result<()> {
        self.put = None;
        *self.incoming.lock().await = None;
        Ok(())
    }
}
