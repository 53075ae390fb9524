//! Bytes on their way in: summed up as they pass, spooled to a file of no name in any bucket, synced at the end.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures::StreamExt;
use headwater_kernel::id;

use crate::checksum::{Algorithm, Digests, Hashers};
use crate::encryption::{Encryption, KeyError, KeyErrorKind, Sealer, Sealing, SegmentKey};
use crate::error::{StorageError, blocking};
use crate::read::Content;

/// Bytes are handed to the disk in pieces of this size.
const PIECE: usize = 1 << 20;
/// Bodies up to this size are written twice, to the journal and to their file, to save the fsync of the file.
const LONGEST_IN_JOURNAL: usize = 16 * 1024;

/// A file that is removed when dropped, unless it was moved to its place.
#[derive(Debug)]
pub(crate) struct TemporaryFile {
    path: PathBuf,
    kept: bool,
}

impl TemporaryFile {
    pub(crate) fn at(path: PathBuf) -> Self {
        Self { path, kept: false }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Leaves the file where it is.
    pub(crate) fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        if let Err(error) = std::fs::remove_file(&self.path)
            && error.kind() != std::io::ErrorKind::NotFound
        {
            tracing::warn!(path = %self.path.display(), %error, "temporary file stays until the next start");
        }
    }
}

/// Where the bytes of one body go.
struct Sink {
    temporary: TemporaryFile,
    file: Option<File>,
    hashers: Hashers,
    /// Without one the file holds the bytes themselves.
    sealer: Option<Sealer>,
}

impl Sink {
    fn absorb(&mut self, pieces: &[Bytes]) -> Result<(), StorageError> {
        let file = opened(&mut self.file, self.temporary.path())?;
        for piece in pieces {
            self.hashers.update(piece);
            let written = match &mut self.sealer {
                Some(sealer) => sealer.absorb(piece, file),
                None => file.write_all(piece),
            };
            written.map_err(StorageError::disk("write of an object"))?;
        }
        Ok(())
    }

    /// Takes a whole short body; returns what its file holds.
    fn absorb_short(&mut self, pieces: &[Bytes]) -> Result<Vec<u8>, StorageError> {
        let Some(mut sealer) = self.sealer.take() else {
            self.absorb(pieces)?;
            return Ok(pieces.concat());
        };
        let mut stored = Vec::new();
        let absorbed = pieces.iter().try_for_each(|piece| {
            self.hashers.update(piece);
            sealer.absorb(piece, &mut stored)
        });
        let file = opened(&mut self.file, self.temporary.path())?;
        let written = absorbed
            .and_then(|()| sealer.finish(&mut stored))
            .and_then(|()| file.write_all(&stored));
        written.map_err(StorageError::disk("write of an object"))?;
        Ok(stored)
    }

    /// Takes the end of a body.
    fn absorb_last(&mut self, pieces: &[Bytes]) -> Result<(), StorageError> {
        self.absorb(pieces)?;
        let Some(sealer) = self.sealer.take() else {
            return Ok(());
        };
        let file = opened(&mut self.file, self.temporary.path())?;
        sealer.finish(file).map_err(StorageError::disk("write of an object"))
    }

    /// Ends the file. Short bodies that nobody synced are handed back for the journal.
    fn finish(mut self, rest: &[Bytes], end: End) -> Result<Finished, StorageError> {
        let size: usize = rest.iter().map(Bytes::len).sum();
        let is_short = self.file.is_none() && size <= LONGEST_IN_JOURNAL;
        let journaled = if end == End::Journal && is_short {
            Some(STANDARD.encode(self.absorb_short(rest)?))
        } else {
            self.absorb_last(rest)?;
            None
        };
        if let (Some(file), None) = (&self.file, &journaled) {
            file.sync_all().map_err(StorageError::disk("sync of an object"))?;
        }
        Ok(Finished {
            temporary: self.temporary,
            digests: self.hashers.finish(),
            journaled,
        })
    }
}

/// A file that is written.
struct Finished {
    temporary: TemporaryFile,
    digests: Digests,
    journaled: Option<String>,
}

/// How the bytes of a body become durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Their file is synced.
    Sync,
    /// Short ones may go into the journal with the commit that names them; their file is synced later.
    Journal,
}

/// Puts the bytes of a file on disk; blocks.
pub(crate) fn sync_file(path: &Path) -> Result<(), StorageError> {
    let synced = File::open(path).and_then(|file| file.sync_all());
    synced.map_err(StorageError::disk("sync of an object"))
}

fn opened<'a>(slot: &'a mut Option<File>, path: &Path) -> Result<&'a mut File, StorageError> {
    match slot {
        Some(file) => Ok(file),
        empty => Ok(empty.insert(create(path)?)),
    }
}

fn create(path: &Path) -> Result<File, StorageError> {
    let open = || OpenOptions::new().write(true).create_new(true).open(path);
    let created = open().or_else(|error| match path.parent() {
        // A mounted folder has its staging folder only while something is in it.
        Some(folder) if error.kind() == std::io::ErrorKind::NotFound => {
            std::fs::create_dir_all(folder)?;
            open()
        }
        _ => Err(error),
    });
    created.map_err(StorageError::disk("creation of an object's file"))
}

/// A body that is coming in. Dropping it forgets the bytes.
pub struct Incoming {
    generation: String,
    end: End,
    encryption: Option<Encryption>,
    /// `None` while the disk has it.
    sink: Option<Sink>,
    writing: Option<tokio::task::JoinHandle<Result<Sink, StorageError>>>,
    waiting: Vec<Bytes>,
    waiting_size: usize,
    size: u64,
}

impl fmt::Debug for Incoming {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Incoming");
        shown
            .field("generation", &self.generation)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Incoming {
    pub(crate) fn new(folder: &Path, algorithms: &[Algorithm], end: End) -> Self {
        let generation = id::ordered();
        let temporary = TemporaryFile::at(folder.join(&generation));
        let sink = Sink {
            temporary,
            file: None,
            hashers: Hashers::new(algorithms),
            sealer: None,
        };
        Self {
            generation,
            end,
            encryption: None,
            sink: Some(sink),
            writing: None,
            waiting: Vec::new(),
            waiting_size: 0,
            size: 0,
        }
    }

    /// Seals the bytes on their way to the disk; comes before the first of them.
    pub(crate) fn sealed(mut self, sealing: Option<Sealing>) -> Result<Self, StorageError> {
        let Some(Sealing { secret, encryption }) = sealing else {
            return Ok(self);
        };
        let key = SegmentKey::of(&secret, &self.generation).map_err(|_| KeyError {
            kind: KeyErrorKind::Failed,
            message: "the key of a segment cannot be derived".to_owned(),
        })?;
        if let Some(sink) = &mut self.sink {
            sink.sealer = Some(Sealer::new(key));
            self.encryption = Some(encryption);
        }
        Ok(self)
    }

    /// How many bytes have come so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes the next bytes; waits while the disk is more than one piece behind.
    ///
    /// # Errors
    /// [`StorageError::Disk`] when the disk is full or refuses.
    pub async fn write(&mut self, bytes: Bytes) -> Result<(), StorageError> {
        self.size += bytes.len() as u64;
        self.waiting_size += bytes.len();
        self.waiting.push(bytes);
        if self.waiting_size < PIECE {
            return Ok(());
        }
        let mut sink = self.idle_sink().await?;
        let pieces = std::mem::take(&mut self.waiting);
        self.waiting_size = 0;
        self.writing = Some(tokio::task::spawn_blocking(move || sink.absorb(&pieces).map(|()| sink)));
        Ok(())
    }

    /// Takes several pieces, see [`Incoming::write`].
    ///
    /// # Errors
    /// As [`Incoming::write`].
    pub async fn write_pieces(&mut self, pieces: impl IntoIterator<Item = Bytes>) -> Result<(), StorageError> {
        for piece in pieces {
            self.write(piece).await?;
        }
        Ok(())
    }

    /// Takes all bytes of an object that was opened.
    ///
    /// # Errors
    /// [`StorageError::Disk`] when either side fails.
    pub async fn write_all(&mut self, content: Content) -> Result<(), StorageError> {
        let mut pieces = content.into_stream();
        while let Some(piece) = pieces.next().await {
            self.write(piece.map_err(StorageError::disk("read of an object"))?)
                .await?;
        }
        Ok(())
    }

    /// Ends the body: a file holds its bytes when this returns, under a name that only a caller of ours knows.
    ///
    /// `sync_folder` makes that name durable, where the file itself is.
    pub(crate) async fn finish(
        mut self,
        sync_folder: impl FnOnce() -> Result<(), StorageError> + Send + 'static,
    ) -> Result<Staged, StorageError> {
        let sink = self.idle_sink().await?;
        let rest = std::mem::take(&mut self.waiting);
        let end = self.end;
        let finished = blocking(move || {
            let finished = sink.finish(&rest, end)?;
            if finished.journaled.is_none() {
                sync_folder()?;
            }
            Ok(finished)
        });
        let Finished {
            temporary,
            digests,
            journaled,
        } = finished.await?;
        let generation = std::mem::take(&mut self.generation);
        Ok(Staged {
            temporary,
            generation,
            encryption: self.encryption.take(),
            size: self.size,
            digests,
            journaled,
        })
    }

    async fn idle_sink(&mut self) -> Result<Sink, StorageError> {
        if let Some(writing) = self.writing.take() {
            return writing.await.map_err(|error| StorageError::from_join(&error))?;
        }
        let lost = || StorageError::Disk {
            action: "write of an object",
            source: std::io::Error::other("it failed before"),
        };
        self.sink.take().ok_or_else(lost)
    }
}

/// A whole body in a file, summed up, that no key names yet. Dropping it forgets the bytes.
#[derive(Debug)]
pub struct Staged {
    pub(crate) temporary: TemporaryFile,
    pub(crate) generation: String,
    pub(crate) size: u64,
    pub(crate) digests: Digests,
    /// What its file is sealed with.
    pub(crate) encryption: Option<Encryption>,
    /// What the file holds, in base64, where their file is not synced: the commit that names them must keep them too.
    pub(crate) journaled: Option<String>,
}

impl Staged {
    pub fn size(&self) -> u64 {
        self.size
    }

    pub fn digests(&self) -> &Digests {
        &self.digests
    }

    /// The MD5 of the bytes, where the ETag is one; otherwise as many digits that say nothing of them.
    pub(crate) fn etag(&self) -> String {
        match &self.encryption {
            Some(encryption) if !encryption.has_md5_etag() => self.generation.replace('-', ""),
            _ => self.digests.etag(),
        }
    }
}
