//! Lines of an object, read in chunks: plain or gzip, whole or a byte range of it.

use std::io::Write;
use std::ops::Range;
use std::sync::Arc;

use bytes::{Buf, Bytes, BytesMut};
use datafusion::common::{DataFusionError, Result};
use flate2::write::MultiGzDecoder;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

const CHUNK: u64 = 4 << 20;

/// A line longer than this is refused (athena-redshift-quicksight-spec A6, limits).
const MAX_LINE: usize = 200 << 20;

/// Reads the lines that begin in a range; `\n`, `\r\n` and `\r` end a line, as in Hadoop's line reader.
#[derive(Debug)]
pub(super) struct Lines {
    store: Arc<dyn ObjectStore>,
    path: Path,
    /// The part of the object that is still to be fetched; reaches to the object's end.
    unread: Range<u64>,
    /// Lines that begin at or behind this offset belong to the next range.
    range_end: u64,
    gzip: Option<MultiGzDecoder<Vec<u8>>>,
    buffer: BytesMut,
    /// The offset of the buffer's first byte; counts decoded bytes of a gzip.
    position: u64,
    /// How much of the buffer is known to hold no line end.
    searched: usize,
    skip_first: bool,
}

impl Lines {
    /// The lines of `path`, which has `size` bytes; `range` is a part of a plain file.
    pub fn new(store: Arc<dyn ObjectStore>, path: Path, size: u64, range: Option<Range<u64>>) -> Self {
        let gzip = is_gzip(&path).then(|| MultiGzDecoder::new(Vec::new()));
        let range = range.filter(|_| gzip.is_none()).unwrap_or(0..size);
        let start = range.start.saturating_sub(1);
        let range_end = if gzip.is_some() || range.end >= size {
            u64::MAX
        } else {
            range.end
        };
        Self {
            store,
            path,
            unread: start..size,
            range_end,
            gzip,
            buffer: BytesMut::new(),
            position: start,
            searched: 0,
            skip_first: range.start > 0,
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The next line without its end, or `None` at the end of the range.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        if std::mem::take(&mut self.skip_first) {
            self.take_line().await?;
        }
        if self.position >= self.range_end {
            return Ok(None);
        }
        self.take_line().await
    }

    async fn take_line(&mut self) -> Result<Option<Bytes>> {
        loop {
            if let Some((length, ending)) = self.line_in_buffer() {
                let line = self.buffer.split_to(length).freeze();
                self.buffer.advance(ending);
                self.position += (length + ending) as u64;
                self.searched = 0;
                return Ok(Some(line));
            }
            if self.buffer.len() > MAX_LINE {
                return Err(self.bad("a line is longer than 200 MB"));
            }
            if !self.fill().await? {
                return Ok(self.last_line());
            }
        }
    }

    /// The length of the first line and of its end; a `\r` at the buffer's edge may yet be half of `\r\n`.
    fn line_in_buffer(&mut self) -> Option<(usize, usize)> {
        let found = self.buffer[self.searched..]
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'));
        let Some(offset) = found else {
            self.searched = self.buffer.len();
            return None;
        };
        let length = self.searched + offset;
        if self.buffer[length] == b'\n' {
            return Some((length, 1));
        }
        match self.buffer.get(length + 1) {
            Some(b'\n') => Some((length, 2)),
            Some(_) => Some((length, 1)),
            None if self.unread.is_empty() => Some((length, 1)),
            None => {
                self.searched = length;
                None
            }
        }
    }

    fn last_line(&mut self) -> Option<Bytes> {
        if self.buffer.is_empty() {
            return None;
        }
        self.position += self.buffer.len() as u64;
        self.searched = 0;
        Some(self.buffer.split().freeze())
    }

    /// Fetches the next chunk; false at the end of the object.
    async fn fill(&mut self) -> Result<bool> {
        if self.unread.is_empty() {
            return Ok(false);
        }
        let end = self.unread.end.min(self.unread.start + CHUNK);
        let chunk = self.store.get_range(&self.path, self.unread.start..end).await?;
        self.unread.start = end;
        match self.gzip.as_mut() {
            None => self.buffer.extend_from_slice(&chunk),
            Some(decoder) => {
                let written = decoder.write_all(&chunk).and_then(|()| {
                    if self.unread.is_empty() {
                        decoder.try_finish()
                    } else {
                        Ok(())
                    }
                });
                let plain = std::mem::take(decoder.get_mut());
                self.buffer.extend_from_slice(&plain);
                written.map_err(|error| self.bad(&error.to_string()))?;
            }
        }
        Ok(true)
    }

    fn bad(&self, reason: &str) -> DataFusionError {
        super::bad_data(format!("Error reading file s3://{}: {reason}", self.path))
    }
}

/// Whether the file is told to be gzip by its name, as Hadoop's codecs are.
pub(super) fn is_gzip(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("gz"))
}

/// The codec that a file's name tells and that cannot be read.
pub(super) fn unsupported_codec(path: &Path) -> Option<&str> {
    path.extension()
        .filter(|extension| matches!(*extension, "bz2" | "lz4" | "snappy" | "zst" | "lzo" | "deflate"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use object_store::memory::InMemory;
    use proptest::prelude::*;

    async fn lines_of(content: Vec<u8>, name: &str, range: Option<Range<u64>>) -> Result<Vec<String>> {
        let store: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
        let size = content.len() as u64;
        store.put(&Path::from(name), content.into()).await?;
        let mut lines = Lines::new(store, Path::from(name), size, range);
        let mut found = Vec::new();
        while let Some(line) = lines.next().await? {
            found.push(String::from_utf8_lossy(&line).into_owned());
        }
        Ok(found)
    }

    #[tokio::test]
    async fn all_line_ends() {
        let found = lines_of(b"a\nb\r\nc\rd\n\ne".to_vec(), "x", None).await.unwrap();
        assert_eq!(found, ["a", "b", "c", "d", "", "e"]);
    }

    #[tokio::test]
    async fn gzip_and_half_a_gzip() {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(b"one\ntwo\n").unwrap();
        let packed = encoder.finish().unwrap();
        let twice = [packed.clone(), packed.clone()].concat();
        assert_eq!(
            lines_of(twice, "x.gz", None).await.unwrap(),
            ["one", "two", "one", "two"]
        );
        let half = packed[..packed.len() - 9].to_vec();
        assert!(lines_of(half, "x.gz", None).await.is_err());
    }

    proptest! {
        #[test]
        fn ranges_share_out_every_line_once(
            content in "[ab\r\n]{0,60}",
            cuts in prop::collection::btree_set(1u64..60, 0..5),
        ) {
            let size = content.len() as u64;
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let whole = runtime.block_on(lines_of(content.clone().into_bytes(), "x", None)).unwrap();
            let mut edges: Vec<u64> = cuts.into_iter().filter(|cut| *cut < size).collect();
            edges.insert(0, 0);
            edges.push(size);
            let mut parts = Vec::new();
            for pair in edges.windows(2) {
                let range = Some(pair[0]..pair[1]);
                parts.extend(runtime.block_on(lines_of(content.clone().into_bytes(), "x", range)).unwrap());
            }
            prop_assert_eq!(parts, whole);
        }
    }
}
