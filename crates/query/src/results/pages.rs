//! Pages of a result, read from its file: they outlive the server that wrote it.

use std::sync::Arc;

use bytes::BytesMut;
use headwater_storage::ObjectStores;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

use super::csv_text::{Record, parse_record};
use crate::error::{QueryError, Result, error_type};
use crate::table::lake_path;

const CHUNK: u64 = 1 << 20;

/// What kind of file a result is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultKind {
    /// Athena's CSV with a header row.
    Csv,
    /// Plain lines, each one value.
    Lines,
}

impl ResultKind {
    /// The kind that the name of a result file tells; `None` for statements without rows.
    pub fn of(location: &str) -> Option<Self> {
        match location.rsplit_once('.') {
            Some((_, "csv")) => Some(Self::Csv),
            Some((_, "txt")) => Some(Self::Lines),
            _ => None,
        }
    }
}

/// Where a page begins: a byte offset in the result file. Its text form is the `NextToken`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cursor {
    pub offset: u64,
}

impl Cursor {
    pub fn token(self) -> String {
        format!("o{:x}", self.offset)
    }

    pub fn from_token(token: &str) -> Option<Self> {
        let digits = token.strip_prefix('o')?;
        Some(Self {
            offset: u64::from_str_radix(digits, 16).ok()?,
        })
    }
}

/// Rows of a result, and where the rows behind them begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultPage {
    /// `None` is NULL. The first row of a CSV result's first page is its header.
    pub rows: Vec<Vec<Option<String>>>,
    pub next: Option<Cursor>,
}

/// Reads result files.
#[derive(Debug, Clone)]
pub struct ResultReader {
    stores: Arc<dyn ObjectStores>,
}

impl ResultReader {
    pub fn new(stores: Arc<dyn ObjectStores>) -> Self {
        Self { stores }
    }

    /// Up to `limit` rows of the file at `location` from `cursor` on.
    pub async fn page(&self, location: &str, kind: ResultKind, cursor: Cursor, limit: usize) -> Result<ResultPage> {
        let (store, path) = self.object(location)?;
        let size = store.head(&path).await.map_err(|_| missing(location))?.size;
        let mut file = FileRows {
            store,
            path,
            size,
            unread: cursor.offset,
            offset: cursor.offset,
            buffer: BytesMut::new(),
        };
        let mut rows = Vec::new();
        while rows.len() < limit {
            match file.next(kind).await? {
                Some(row) => rows.push(row),
                None => return Ok(ResultPage { rows, next: None }),
            }
        }
        let next = (file.offset < size).then_some(Cursor { offset: file.offset });
        Ok(ResultPage { rows, next })
    }

    fn object(&self, location: &str) -> Result<(Arc<dyn ObjectStore>, Path)> {
        let whole = lake_path(location)?;
        let mut parts = whole.parts();
        let bucket = parts.next().map(|part| part.as_ref().to_owned()).unwrap_or_default();
        let store = self.stores.object_store(&bucket).ok_or_else(|| missing(location))?;
        Ok((store, parts.collect()))
    }
}

fn missing(location: &str) -> QueryError {
    QueryError::user(
        error_type::PATH_MISSING,
        format!("Could not find results at {location}"),
    )
}

struct FileRows {
    store: Arc<dyn ObjectStore>,
    path: Path,
    size: u64,
    /// How far the file was fetched.
    unread: u64,
    /// Where the next row begins.
    offset: u64,
    buffer: BytesMut,
}

impl FileRows {
    async fn next(&mut self, kind: ResultKind) -> Result<Option<Record>> {
        loop {
            let parsed = match kind {
                ResultKind::Csv => parse_record(&self.buffer),
                ResultKind::Lines => parse_line(&self.buffer),
            };
            if let Some((record, length)) = parsed {
                let _ = self.buffer.split_to(length);
                self.offset += length as u64;
                return Ok(Some(record));
            }
            if self.unread >= self.size {
                return Ok(None);
            }
            let end = self.size.min(self.unread + CHUNK);
            let chunk = self
                .store
                .get_range(&self.path, self.unread..end)
                .await
                .map_err(QueryError::internal)?;
            self.buffer.extend_from_slice(&chunk);
            self.unread = end;
        }
    }
}

fn parse_line(text: &[u8]) -> Option<(Record, usize)> {
    let length = text.iter().position(|byte| *byte == b'\n')?;
    Some((
        vec![Some(String::from_utf8_lossy(&text[..length]).into_owned())],
        length + 1,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use object_store::memory::InMemory;

    #[derive(Debug)]
    struct OneStore(Arc<InMemory>);

    impl ObjectStores for OneStore {
        fn object_store(&self, _: &str) -> Option<Arc<dyn ObjectStore>> {
            Some(Arc::clone(&self.0) as Arc<dyn ObjectStore>)
        }
    }

    #[tokio::test]
    async fn pages_join_to_the_whole() {
        let store = Arc::new(InMemory::new());
        let rows: Vec<String> = (0..10).map(|row| format!("\"{row}\",\n")).collect();
        let text = rows.concat();
        store.put(&Path::from("r.csv"), text.into()).await.unwrap();
        let reader = ResultReader::new(Arc::new(OneStore(store)));
        let mut cursor = Cursor::default();
        let mut rows = Vec::new();
        loop {
            let page = reader.page("s3://b/r.csv", ResultKind::Csv, cursor, 3).await.unwrap();
            rows.extend(page.rows);
            let Some(next) = page.next else { break };
            cursor = Cursor::from_token(&next.token()).unwrap();
        }
        assert_eq!(rows.len(), 10);
        assert_eq!(rows[9], vec![Some("9".to_owned()), None]);
        assert!(
            reader
                .page("s3://b/none.csv", ResultKind::Csv, Cursor::default(), 3)
                .await
                .is_err()
        );
        assert_eq!(Cursor::from_token("junk"), None);
    }
}
