//! Buckets in memory and the crawls over them.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test binary uses its part, and what fails fails the test"
)]

use std::sync::Arc;

use headwater_crawl::{CrawlOptions, Findings, FoundTable, IncludePath, Target, crawl};
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

/// A bucket that holds these objects.
pub async fn bucket<B: AsRef<[u8]>>(objects: &[(&str, B)]) -> Arc<dyn ObjectStore> {
    let store = InMemory::new();
    for (key, body) in objects {
        let path = Path::parse(key).unwrap();
        store.put(&path, body.as_ref().to_vec().into()).await.unwrap();
    }
    Arc::new(store)
}

/// What a crawl of `path` with `options` finds in `store`.
pub async fn crawled(store: &Arc<dyn ObjectStore>, path: &str, options: &CrawlOptions) -> Findings {
    let include = IncludePath::parse(path).unwrap();
    crawl(&Target::new(&include, Arc::clone(store)), options).await.unwrap()
}

/// `name(columns) [keys] partitions`, one line for each table.
pub fn summary(findings: &Findings) -> Vec<String> {
    findings.tables.iter().map(table_summary).collect()
}

fn table_summary(table: &FoundTable) -> String {
    let keys: Vec<&str> = table.partition_keys.iter().map(|key| key.name.as_str()).collect();
    let partitions: Vec<String> = table
        .partitions
        .iter()
        .map(|partition| partition.values.join("/"))
        .collect();
    format!(
        "{}({}) [{}] {}",
        table.name,
        table.schema.describe(),
        keys.join(" "),
        partitions.join(" ")
    )
    .trim_end()
    .to_owned()
}
