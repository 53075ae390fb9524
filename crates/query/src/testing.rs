//! An engine over memory, for tests.

use std::sync::Arc;

use async_trait::async_trait;
use headwater_catalog::{Catalog, CatalogId};
use headwater_kernel::{Clock, Store};
use headwater_storage::ObjectStores;
use object_store::ObjectStore;
use object_store::memory::InMemory;
use tokio_util::sync::CancellationToken;

use crate::engine::{Engine, EngineConfig, Query, QueryOutcome};
use crate::error::Result;
use crate::models::{Answers, Cells, Models, RowModel};
use crate::results::{Cursor, ResultKind, ResultReader};

/// One bucket, `lake`.
#[derive(Debug)]
pub(crate) struct OneBucket(pub Arc<InMemory>);

impl ObjectStores for OneBucket {
    fn object_store(&self, bucket: &str) -> Option<Arc<dyn ObjectStore>> {
        (bucket == "lake").then(|| Arc::clone(&self.0) as Arc<dyn ObjectStore>)
    }
}

pub(crate) struct TestEngine {
    engine: Engine,
    reader: ResultReader,
    _folder: tempfile::TempDir,
}

pub(crate) fn engine() -> TestEngine {
    made(None)
}

/// An engine whose queries may ask the models.
pub(crate) fn engine_with(models: Arc<dyn Models>) -> TestEngine {
    made(Some(models))
}

/// The model `sum`, which adds what its inputs `a` and `b` are, and has a word for it.
#[derive(Debug, Default)]
pub(crate) struct SumModel;

#[derive(Debug)]
struct Sum(Vec<String>);

#[async_trait]
impl Models for SumModel {
    async fn model(&self, _: &CatalogId, id: &str) -> std::result::Result<Arc<dyn RowModel>, String> {
        if id != "sum" {
            return Err(format!("there is no model '{id}'"));
        }
        Ok(Arc::new(Sum(vec!["a".to_owned(), "B".to_owned()])))
    }
}

impl RowModel for Sum {
    fn id(&self) -> &'static str {
        "sum"
    }

    fn answers(&self) -> Answers {
        Answers::Both
    }

    fn inputs(&self) -> &[String] {
        &self.0
    }

    fn numbers(&self, cells: &Cells<'_>) -> Vec<f64> {
        let number = |row: usize, column: usize| cells.text(row, column).parse::<f64>().unwrap_or(0.0);
        (0..cells.rows()).map(|row| number(row, 0) + number(row, 1)).collect()
    }

    fn labels(&self, cells: &Cells<'_>) -> Vec<String> {
        let word = |sum: f64| if sum > 3.0 { "many" } else { "few" };
        self.numbers(cells)
            .into_iter()
            .map(|sum| word(sum).to_owned())
            .collect()
    }
}

fn made(models: Option<Arc<dyn Models>>) -> TestEngine {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let stores: Arc<dyn ObjectStores> = Arc::new(OneBucket(Arc::new(InMemory::new())));
    let catalog = Catalog::new(store, Clock::system());
    let config = EngineConfig {
        parallelism: 2,
        ..EngineConfig::default()
    };
    let mut engine = Engine::new(catalog, Arc::clone(&stores), config);
    if let Some(models) = models {
        engine = engine.with_models(models);
    }
    TestEngine {
        engine,
        reader: ResultReader::new(stores),
        _folder: folder,
    }
}

impl TestEngine {
    pub async fn run(&self, text: &str) -> Result<QueryOutcome> {
        let query = Query {
            id: headwater_kernel::id::uuid(),
            text: text.to_owned(),
            parameters: Vec::new(),
            database: "default".to_owned(),
            catalog_id: CatalogId::new("123456789012", "us-east-1"),
            output_folder: "s3://lake/results/".to_owned(),
            enforced_location: false,
            bytes_limit: None,
            created_by: None,
            prepared: None,
        };
        self.engine.run(query, CancellationToken::new()).await.1
    }

    /// All rows of a result, NULL as `None`; without the header of a query.
    pub async fn rows(&self, text: &str) -> Result<Vec<Vec<Option<String>>>> {
        let outcome = self.run(text).await?;
        let Some(kind) = ResultKind::of(&outcome.output_location) else {
            return Ok(Vec::new());
        };
        let page = self
            .reader
            .page(&outcome.output_location, kind, Cursor::default(), 100_000)
            .await?;
        let header = usize::from(kind == ResultKind::Csv);
        Ok(page.rows.into_iter().skip(header).collect())
    }
}

/// The text of an expression's value, `NULL`, or the error's message.
pub(crate) async fn value(engine: &TestEngine, expression: &str) -> String {
    match engine.rows(&format!("SELECT {expression}")).await {
        Ok(rows) => rows[0][0].clone().unwrap_or_else(|| "NULL".to_owned()),
        Err(error) => error.message,
    }
}
