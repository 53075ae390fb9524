//! A whole Glue in a temporary folder: store, runs, bus, catalog, buckets as folders, and a clock that the test moves.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::glue::*;
use headwater_catalog::{Catalog, CatalogId, PageRequest, PartitionQuery};
use headwater_kernel::{Bus, Call, Clock, Hand, Principal, Runs, Signal, Store, StoreError, Subscriber};
use headwater_storage::ObjectStores;
use object_store::ObjectStore;
use object_store::local::LocalFileSystem;

use crate::glue::crawlers::Crawlers;

pub(super) const DATABASE: &str = "lake";

/// Buckets that are folders.
#[derive(Debug)]
struct Folders(PathBuf);

impl ObjectStores for Folders {
    fn object_store(&self, bucket: &str) -> Option<Arc<dyn ObjectStore>> {
        let folder = self.0.join(bucket);
        folder
            .is_dir()
            .then(|| Arc::new(LocalFileSystem::new_with_prefix(folder).unwrap()) as Arc<dyn ObjectStore>)
    }
}

/// Keeps what the bus delivers.
#[derive(Default)]
struct Recorder(Mutex<Vec<Signal>>);

#[async_trait]
impl Subscriber for Recorder {
    fn name(&self) -> &'static str {
        "recorder"
    }

    async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError> {
        self.0.lock().unwrap().extend(signals.iter().cloned());
        Ok(())
    }
}

pub(super) struct Fixture {
    pub crawlers: Crawlers,
    pub catalog: Catalog,
    pub call: Call,
    pub hand: Hand,
    pub runs: Runs,
    id: CatalogId,
    bus: Bus,
    recorder: Arc<Recorder>,
    folder: Arc<tempfile::TempDir>,
}

impl Fixture {
    /// Crawls are carried out as they are started.
    pub fn new() -> Self {
        let fixture = Self::idle();
        fixture.carry_out_runs();
        fixture
    }

    /// Crawls stay waiting.
    pub fn idle() -> Self {
        Self::in_folder(Arc::new(tempfile::tempdir().unwrap()))
    }

    /// The same server after a restart.
    pub async fn restarted(self) -> Self {
        self.runs.shut_down().await;
        let folder = Arc::clone(&self.folder);
        drop(self);
        let fixture = Self::in_folder(folder);
        fixture.carry_out_runs();
        fixture
    }

    fn in_folder(folder: Arc<tempfile::TempDir>) -> Self {
        let store = Store::open(&folder.path().join("store")).unwrap();
        let (clock, hand) = Clock::manual("2026-01-01T00:00:00Z".parse().unwrap());
        let runs = Runs::new(store.clone(), clock.clone(), "node");
        let catalog = Catalog::new(store.clone(), clock.clone());
        let bus = Bus::new(store.clone());
        let recorder = Arc::new(Recorder::default());
        bus.subscribe(recorder.clone());
        let objects = Arc::new(Folders(folder.path().join("buckets")));
        let crawlers = Crawlers::new(store, clock, runs.clone(), catalog.clone(), objects);
        let call = Call::internal(Principal::root("123456789012"), "us-east-1");
        let id = CatalogId::new("123456789012", "us-east-1");
        Self {
            crawlers,
            catalog,
            call,
            hand,
            runs,
            id,
            bus,
            recorder,
            folder,
        }
    }

    pub fn carry_out_runs(&self) {
        let runs = self.runs.clone();
        tokio::spawn(async move { runs.run().await });
    }

    fn path(&self, key: &str) -> PathBuf {
        self.folder.path().join("buckets").join(key)
    }

    /// Writes the object `bucket/key`.
    pub fn put(&self, key: &str, body: &str) {
        let path = self.path(key);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).unwrap();
        std::fs::write(path, body).unwrap();
    }

    /// Removes the object or folder `bucket/key`.
    pub fn remove(&self, key: &str) {
        let path = self.path(key);
        if path.is_dir() {
            std::fs::remove_dir_all(path).unwrap();
        } else {
            std::fs::remove_file(path).unwrap();
        }
    }

    /// What `create` needs for a crawler `c` of `path`.
    pub fn request(path: &str) -> CreateCrawlerRequest {
        let target = S3Target {
            path: Some(path.to_owned()),
            ..S3Target::default()
        };
        CreateCrawlerRequest {
            name: "c".to_owned(),
            role: "arn:aws:iam::123456789012:role/crawl".to_owned(),
            database_name: Some(DATABASE.to_owned()),
            targets: CrawlerTargets {
                s3_targets: Some(vec![target]),
                ..CrawlerTargets::default()
            },
            ..CreateCrawlerRequest::default()
        }
    }

    pub async fn create(&self, request: CreateCrawlerRequest) -> Result<CreateCrawlerResponse, Error> {
        self.crawlers.create_crawler(&self.call, request).await
    }

    pub async fn start(&self) -> Result<StartCrawlerResponse, Error> {
        self.crawlers
            .start_crawler(&self.call, StartCrawlerRequest { name: "c".to_owned() })
            .await
    }

    pub async fn stop(&self) -> Result<StopCrawlerResponse, Error> {
        self.crawlers
            .stop_crawler(&self.call, StopCrawlerRequest { name: "c".to_owned() })
            .await
    }

    pub async fn crawler(&self) -> Crawler {
        let request = GetCrawlerRequest { name: "c".to_owned() };
        self.crawlers
            .get_crawler(&self.call, request)
            .await
            .unwrap()
            .crawler
            .unwrap()
    }

    /// Waits until the crawler is ready, as pollers do; returns how the crawl ended.
    pub async fn ended(&self) -> LastCrawlInfo {
        loop {
            let crawler = self.crawler().await;
            if crawler.state.as_deref() == Some("READY") {
                return crawler.last_crawl.unwrap();
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// Starts the crawler and waits for its success.
    pub async fn crawl(&self) {
        self.start().await.unwrap();
        let last = self.ended().await;
        assert_eq!(last.status.as_deref(), Some("SUCCEEDED"), "{last:?}");
    }

    /// Creates the crawler `c` of `path` with AWS's defaults and crawls once.
    pub async fn first_crawl(&self, path: &str) {
        self.create(Self::request(path)).await.unwrap();
        self.crawl().await;
    }

    pub async fn update(&self, request: UpdateCrawlerRequest) {
        let request = UpdateCrawlerRequest {
            name: "c".to_owned(),
            ..request
        };
        self.crawlers.update_crawler(&self.call, request).await.unwrap();
    }

    pub async fn set_policy(&self, update: &str, delete: &str) {
        let policy = SchemaChangePolicy {
            update_behavior: Some(update.to_owned()),
            delete_behavior: Some(delete.to_owned()),
        };
        self.update(UpdateCrawlerRequest {
            schema_change_policy: Some(policy),
            ..UpdateCrawlerRequest::default()
        })
        .await;
    }

    pub async fn set_configuration(&self, configuration: &str) {
        let configuration = Some(configuration.to_owned());
        self.update(UpdateCrawlerRequest {
            configuration,
            ..UpdateCrawlerRequest::default()
        })
        .await;
    }

    pub async fn table(&self, name: &str) -> headwater_catalog::model::Table {
        self.catalog.table(&self.id, DATABASE, name).await.unwrap()
    }

    pub async fn table_names(&self) -> Vec<String> {
        let page = self
            .catalog
            .tables(&self.id, DATABASE, None, &PageRequest::first(100))
            .await
            .unwrap();
        page.items.into_iter().map(|table| table.input.name).collect()
    }

    pub async fn columns(&self, table: &str) -> String {
        let columns = self
            .table(table)
            .await
            .input
            .storage_descriptor
            .unwrap()
            .columns
            .unwrap();
        let text = |column: headwater_catalog::model::Column| format!("{} {}", column.name, column.data_type.unwrap());
        columns.into_iter().map(text).collect::<Vec<_>>().join(", ")
    }

    pub async fn parameter(&self, table: &str, name: &str) -> Option<String> {
        self.table(table).await.input.parameters.unwrap().get(name).cloned()
    }

    /// The values of all partitions, each joined by slashes.
    pub async fn partitions(&self, table: &str) -> Vec<String> {
        let query = PartitionQuery::default();
        let page = PageRequest::first(1000);
        let page = self
            .catalog
            .partitions(&self.id, DATABASE, table, &query, &page)
            .await
            .unwrap();
        page.items
            .into_iter()
            .map(|partition| partition.input.values.join("/"))
            .collect()
    }

    async fn signals(&self) -> Vec<Signal> {
        self.bus.deliver_waiting().await.unwrap();
        self.recorder.0.lock().unwrap().clone()
    }

    /// All log lines so far, without the id of the crawl.
    pub async fn log(&self) -> Vec<String> {
        let line = |signal: Signal| match signal {
            Signal::Log(line) => line.message.split_once("] ").map(|(_, text)| text.to_owned()),
            _ => None,
        };
        self.signals().await.into_iter().filter_map(line).collect()
    }

    /// The details of all crawler events so far.
    pub async fn events(&self) -> Vec<serde_json::Value> {
        let detail = |signal: Signal| match signal {
            Signal::Event(event) if event.detail_type == "Glue Crawler State Change" => Some(event.detail),
            _ => None,
        };
        self.signals().await.into_iter().filter_map(detail).collect()
    }
}
