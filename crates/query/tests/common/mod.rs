//! One bucket, one catalog, one engine.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's ground")]

use std::path::Path as FilePath;
use std::sync::Arc;

use headwater_catalog::{Catalog, CatalogId};
use headwater_kernel::{Clock, Store};
use headwater_query::{
    Cursor, Engine, EngineConfig, Query, QueryError, QueryOutcome, QueryStatistics, ResultKind, ResultReader,
};
use headwater_storage::ObjectStores;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use tokio_util::sync::CancellationToken;

/// A file of `tests/data`.
pub fn data(name: &str) -> Vec<u8> {
    std::fs::read(FilePath::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

#[derive(Debug)]
struct OneBucket(Arc<InMemory>);

impl ObjectStores for OneBucket {
    fn object_store(&self, bucket: &str) -> Option<Arc<dyn ObjectStore>> {
        (bucket == "lake").then(|| Arc::clone(&self.0) as Arc<dyn ObjectStore>)
    }
}

/// An engine over the bucket `lake`; statements run in the database `d`.
pub struct TestLake {
    engine: Engine,
    objects: Arc<InMemory>,
    reader: ResultReader,
    _folder: tempfile::TempDir,
}

impl TestLake {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let objects = Arc::new(InMemory::new());
        let stores: Arc<dyn ObjectStores> = Arc::new(OneBucket(Arc::clone(&objects)));
        let catalog = Catalog::new(store, Clock::system());
        let config = EngineConfig {
            parallelism: 4,
            ..EngineConfig::default()
        };
        let engine = Engine::new(catalog, Arc::clone(&stores), config);
        Self {
            engine,
            objects,
            reader: ResultReader::new(stores),
            _folder: folder,
        }
    }

    pub async fn put(&self, key: &str, content: &[u8]) {
        self.objects
            .put(&Path::parse(key).unwrap(), content.to_vec().into())
            .await
            .unwrap();
    }

    pub async fn text(&self, location: &str) -> String {
        let path = Path::parse(location.strip_prefix("s3://lake/").unwrap()).unwrap();
        let bytes = self.objects.get(&path).await.unwrap().bytes().await.unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    pub async fn run(&self, text: &str) -> (QueryStatistics, Result<QueryOutcome, QueryError>) {
        self.run_with(text, |_| {}).await
    }

    pub async fn run_with(
        &self,
        text: &str,
        change: impl FnOnce(&mut Query),
    ) -> (QueryStatistics, Result<QueryOutcome, QueryError>) {
        let mut query = Query {
            id: headwater_kernel::id::uuid(),
            text: text.to_owned(),
            parameters: Vec::new(),
            database: "d".to_owned(),
            catalog_id: CatalogId::new("123456789012", "us-east-1"),
            output_folder: "s3://lake/results/".to_owned(),
            enforced_location: false,
            bytes_limit: None,
            created_by: None,
            prepared: None,
        };
        change(&mut query);
        self.engine.run(query, CancellationToken::new()).await
    }

    pub async fn ok(&self, text: &str) -> QueryOutcome {
        self.run(text)
            .await
            .1
            .unwrap_or_else(|error| panic!("{text}\n{}", error.message))
    }

    pub async fn error(&self, text: &str) -> QueryError {
        match self.run(text).await.1 {
            Ok(outcome) => panic!("{text}\nsucceeded: {outcome:?}"),
            Err(error) => error,
        }
    }

    /// All rows of a query; NULL is `NULL`.
    pub async fn rows(&self, text: &str) -> Vec<Vec<String>> {
        let outcome = self.ok(text).await;
        let page = self
            .reader
            .page(&outcome.output_location, ResultKind::Csv, Cursor::default(), 1_000_000)
            .await;
        let rows = page.unwrap().rows.into_iter().skip(1);
        rows.map(|row| {
            row.into_iter()
                .map(|value| value.unwrap_or_else(|| "NULL".to_owned()))
                .collect()
        })
        .collect()
    }

    /// The lines of a SHOW or DESCRIBE.
    pub async fn lines(&self, text: &str) -> Vec<String> {
        let outcome = self.ok(text).await;
        self.text(&outcome.output_location)
            .await
            .lines()
            .map(str::to_owned)
            .collect()
    }
}
