//! What single writers have encrypted that say nothing when they write: the sessions of jobs, for instance.
//!
//! Spark's S3 client would have to name a key of KMS in a header, and refuses to do so over plain HTTP; a session that carries its
//! encryption also covers what a script writes with other clients.

use std::ops::ControlFlow;
use std::time::Duration;

use headwater_kernel::{Collection, Key, Range, Transaction, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::encryption::Protection;
use crate::error::StorageError;
use crate::storage::Storage;

/// By the unique id of the writer.
const WRITERS: Collection<Writer> = Collection::new("storage.writers");
/// How many that have ended each new one pays for.
const FORGOTTEN_AT_ONCE: usize = 10;

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Writer {
    encryption: Protection,
    expires: Timestamp,
}

impl Storage {
    /// Says how objects are encrypted that `writer` writes without a word on it, for as long as it lives.
    ///
    /// # Errors
    /// [`StorageError::Store`].
    pub async fn set_writer_encryption(
        &self,
        writer: &str,
        encryption: Protection,
        lasting: Duration,
    ) -> Result<(), StorageError> {
        let (place, now) = (key![writer], self.0.clock.now());
        let expires = self.0.clock.after(lasting);
        let write = self.0.store.write(move |transaction| {
            forget_expired(transaction, now)?;
            transaction.put(&WRITERS, &place, &Writer { encryption, expires })?;
            Ok(())
        });
        write.await
    }

    /// How objects of `writer` are encrypted, where that was ever said.
    ///
    /// # Errors
    /// [`StorageError::Store`].
    pub async fn writer_encryption(&self, writer: &str) -> Result<Option<Protection>, StorageError> {
        let place = key![writer];
        let found = self.0.store.read(move |snapshot| snapshot.value(&WRITERS, &place));
        let found: Option<Writer> = found.await.map_err(StorageError::Store)?;
        Ok(found.map(|writer| writer.encryption))
    }
}

fn forget_expired(transaction: &Transaction<'_>, now: Timestamp) -> Result<(), StorageError> {
    let mut ended = Vec::new();
    transaction.visit(&WRITERS, &Range::prefix(&Key::new()), |entry| {
        if entry.value()?.expires < now {
            ended.push(entry.key.clone());
        }
        let is_enough = ended.len() == FORGOTTEN_AT_ONCE;
        Ok::<_, StorageError>(if is_enough {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })?;
    for place in ended {
        transaction.delete(&WRITERS, &place)?;
    }
    Ok(())
}
