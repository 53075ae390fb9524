//! Finding tables in files: formats, schemas, and which folders are tables or partitions, each with its reason.
//!
//! Invariant: reads objects and writes nothing; knows arrow and parquet, but neither AWS's API types nor a SQL engine.

mod classify;
mod crawl;
mod decide;
mod error;
mod explain;
mod findings;
mod folder;
mod format;
mod glob;
mod grok;
mod hive_type;
mod listing;
mod metadata;
mod naming;
mod nested;
mod sample;
mod schema;
mod target;

pub use classify::{
    CsvClassifier, CustomClassifier, CustomKind, FormatReason, GrokClassifier, HeaderRule, HeaderVerdict, JsonPath,
    JsonPathError,
};
pub use crawl::{crawl, local_target};
pub use error::CrawlError;
pub use findings::{
    Boundary, Counts, Difference, Findings, FolderReason, FoundPartition, FoundTable, KeyReason, PartitionKey,
    TableReason, Together, Warning,
};
pub use format::{Compression, CsvFormat, CsvSerde, Format, GrokFormat};
pub use glob::{Exclusions, Glob, GlobError};
pub use grok::{Grok, GrokError};
pub use hive_type::{HiveType, Member};
pub use listing::ListingCounts;
pub use metadata::{CrawlStamp, partition_input, table_input};
pub use naming::{distinct_name, table_name};
pub use nested::with_new_members;
pub use schema::{Field, Schema};
pub use target::{CrawlOptions, Grouping, IncludePath, Target};
