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
}

impl Sink {
    fn absorb(&mut self, pieces: &[Bytes]) -> Result<(), StorageError> {
        let path = self.temporary.path();
        let file = match &mut self.file {
            Some(file) => file,
            empty => empty.insert(create(path)?),
        };
        for piece in pieces {
            self.hashers.update(piece);
            file.write_all(piece)
                .map_err(StorageError::disk("write of an object"))?;
        }
        Ok(())
    }

    /// Ends the file. Short bodies that nobody synced are handed back for the journal.
    fn finish(mut self, rest: &[Bytes], end: End) -> Result<Finished, StorageError> {
        let size: usize = rest.iter().map(Bytes::len).sum();
        let is_short = self.file.is_none() && size <= LONGEST_IN_JOURNAL;
        self.absorb(rest)?;
        let journaled = (end == End::Journal && is_short).then(|| STANDARD.encode(rest.concat()));
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
        };
        Self {
            generation,
            end,
            sink: Some(sink),
            writing: None,
            waiting: Vec::new(),
            waiting_size: 0,
            size: 0,
        }
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
    /// The bytes in base64, where their file is not synced: the commit that names them must keep them too.
    pub(crate) journaled: Option<String>,
}

impl Staged {
    pub fn size(&self) -> u64 {
        self.size
    }

    pub fn digests(&self) -> &Digests {
        &self.digests
    }
}
