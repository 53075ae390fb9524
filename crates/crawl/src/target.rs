//! What is crawled and how: the include path and the options of one target.

use std::collections::BTreeSet;
use std::sync::Arc;

use object_store::ObjectStore;

use crate::classify::CustomClassifier;
use crate::error::CrawlError;
use crate::glob::Exclusions;

/// An include path such as `s3://bucket/prefix/` or `s3://bucket/prefix/file.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncludePath {
    pub bucket: String,
    /// The key or folder without slashes at its ends; empty for the whole bucket.
    pub prefix: String,
    /// Whether the path ends with a slash, and so can be no single object.
    pub is_folder: bool,
}

impl IncludePath {
    /// Reads `s3://bucket[/prefix]`; `s3a` and `s3n` are other spellings of the same.
    pub fn parse(path: &str) -> Result<Self, CrawlError> {
        let invalid = || CrawlError::IncludePath(path.to_owned());
        let (scheme, rest) = path.split_once("://").ok_or_else(invalid)?;
        if !["s3", "s3a", "s3n"].contains(&scheme) {
            return Err(invalid());
        }
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        if bucket.is_empty() {
            return Err(invalid());
        }
        let is_folder = prefix.is_empty() || prefix.ends_with('/');
        Ok(Self {
            bucket: bucket.to_owned(),
            prefix: prefix.trim_matches('/').to_owned(),
            is_folder,
        })
    }
}

/// One place to crawl, with the store that its objects are read from.
#[derive(Debug, Clone)]
pub struct Target {
    pub store: Arc<dyn ObjectStore>,
    /// What locations start with, without a slash at the end: `s3://bucket` or `file:///folder`.
    pub base: String,
    /// What a table rooted at the very top is named after: the bucket.
    pub base_name: String,
    /// The key or folder below the base, without slashes at its ends.
    pub prefix: String,
    pub is_folder: bool,
}

impl Target {
    /// The target of an include path whose bucket is served by `store`.
    pub fn new(path: &IncludePath, store: Arc<dyn ObjectStore>) -> Self {
        Self {
            store,
            base: format!("s3://{}", path.bucket),
            base_name: path.bucket.clone(),
            prefix: path.prefix.clone(),
            is_folder: path.is_folder,
        }
    }

    /// The include path as people write it.
    pub fn location(&self) -> String {
        folder_location(&self.base, &self.prefix)
    }
}

/// The location of a folder: always with a slash at its end.
pub(crate) fn folder_location(base: &str, folder: &str) -> String {
    if folder.is_empty() {
        format!("{base}/")
    } else {
        format!("{base}/{folder}/")
    }
}

/// When sibling folders become partitions of one table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Grouping {
    /// Only when their schemas are alike.
    #[default]
    SimilarSchemas,
    /// `CombineCompatibleSchemas`: whenever format and compression are the same.
    CompatibleSchemas,
}

/// How a target is crawled.
#[derive(Debug, Clone, Default)]
pub struct CrawlOptions {
    pub exclusions: Exclusions,
    /// Files read per folder and kind of name; without it, a fixed number spread over the folder.
    pub sample_size: Option<usize>,
    pub grouping: Grouping,
    /// The absolute level of table roots; the bucket is level 1.
    pub table_level: Option<usize>,
    /// Tried in this order before the built-in classifiers.
    pub classifiers: Vec<Arc<CustomClassifier>>,
    /// Folders (from the bucket's root, no slashes at the ends) whose own files are not read again.
    pub known_folders: BTreeSet<String>,
    /// Folders that are roots of tables made earlier: they stay roots, and no folder above them becomes one.
    pub known_roots: BTreeSet<String>,
}
