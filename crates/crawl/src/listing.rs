//! Listing objects into a tree of folders, with a bounded choice of files to read in each.
//!
//! Source: glue-crawler-spec section 2, step 1. Only summaries are kept: memory grows with folders, not with objects.

use std::collections::{BTreeMap, BinaryHeap};
use std::hash::{DefaultHasher, Hash, Hasher};

use futures::TryStreamExt;
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStoreExt};

use crate::error::CrawlError;
use crate::target::{CrawlOptions, Target};

/// Files that are read in each folder per kind of name, unless the target says otherwise.
const DEFAULT_SAMPLE_SIZE: usize = 32;
/// Kinds of names told apart in one folder; further kinds share one group.
const MAX_SUFFIXES: usize = 16;

/// An object that holds data.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileRef {
    /// The whole key in the bucket.
    pub key: String,
    pub size: u64,
}

impl FileRef {
    /// The last component of the key.
    pub fn name(&self) -> &str {
        self.key.rsplit('/').next().unwrap_or(&self.key)
    }
}

/// Files of one folder whose names end alike, such as all `.csv.gz`.
#[derive(Debug, Clone, Default)]
pub struct FileGroup {
    pub count: u64,
    pub bytes: u64,
    /// The files with the smallest hashes: a choice that does not depend on the order of listing.
    chosen: BinaryHeap<(u64, FileRef)>,
}

impl FileGroup {
    fn add(&mut self, file: FileRef, limit: usize) {
        self.count += 1;
        self.bytes += file.size;
        self.chosen.push((stable_hash(&file.key), file));
        if self.chosen.len() > limit {
            self.chosen.pop();
        }
    }

    /// The files to read, by key.
    pub fn chosen(&self) -> Vec<FileRef> {
        let mut files: Vec<FileRef> = self.chosen.iter().map(|(_, file)| file.clone()).collect();
        files.sort();
        files
    }
}

/// A folder: its own files by kind of name, and its folders.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    pub groups: BTreeMap<String, FileGroup>,
    pub folders: BTreeMap<String, Folder>,
}

/// What was seen while listing.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct ListingCounts {
    pub objects: u64,
    /// Empty, hidden or marker objects, which hold no data.
    pub ignored: u64,
    pub excluded: u64,
    /// Objects in folders that an earlier crawl has read.
    pub known: u64,
}

/// The tree below an include path.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    pub root: Folder,
    /// The include path is a single object.
    pub single_file: bool,
    pub counts: ListingCounts,
}

/// Lists the target's objects and sorts them into folders.
pub async fn list(target: &Target, options: &CrawlOptions) -> Result<Listing, CrawlError> {
    let mut builder = Builder::new(target, options);
    if let Some(object) = single_object(target).await {
        builder.listing.single_file = true;
        builder.add(&object);
        return Ok(builder.listing);
    }
    let prefix = (!target.prefix.is_empty()).then(|| store_path(&target.prefix));
    let mut objects = target.store.list(prefix.as_ref());
    let failed = |source| CrawlError::List {
        location: target.location(),
        source,
    };
    while let Some(object) = objects.try_next().await.map_err(failed)? {
        builder.add(&object);
    }
    Ok(builder.listing)
}

/// A key as the store's path; keys that its rules forbid are escaped by it.
pub(crate) fn store_path(key: &str) -> Path {
    Path::parse(key).unwrap_or_else(|_| Path::from(key))
}

async fn single_object(target: &Target) -> Option<ObjectMeta> {
    if target.is_folder || target.prefix.is_empty() {
        return None;
    }
    target.store.head(&store_path(&target.prefix)).await.ok()
}

struct Builder<'a> {
    prefix: &'a str,
    options: &'a CrawlOptions,
    limit: usize,
    listing: Listing,
}

impl<'a> Builder<'a> {
    fn new(target: &'a Target, options: &'a CrawlOptions) -> Self {
        let limit = options.sample_size.unwrap_or(DEFAULT_SAMPLE_SIZE).max(1);
        Self {
            prefix: &target.prefix,
            options,
            limit,
            listing: Listing::default(),
        }
    }

    fn add(&mut self, object: &ObjectMeta) {
        let key = object.location.as_ref();
        let relative = self.relative(key);
        let counts = &mut self.listing.counts;
        counts.objects += 1;
        if object.size == 0 || is_hidden(relative) {
            counts.ignored += 1;
            return;
        }
        if self.options.exclusions.exclude(relative) {
            counts.excluded += 1;
            return;
        }
        let folder_key = key.rsplit_once('/').map_or("", |(folder, _)| folder);
        if self.options.known_folders.contains(folder_key) {
            counts.known += 1;
            return;
        }
        self.insert(
            relative,
            FileRef {
                key: key.to_owned(),
                size: object.size,
            },
        );
    }

    fn relative<'k>(&self, key: &'k str) -> &'k str {
        if self.listing.single_file {
            return key.rsplit('/').next().unwrap_or(key);
        }
        key.strip_prefix(self.prefix).unwrap_or(key).trim_start_matches('/')
    }

    fn insert(&mut self, relative: &str, file: FileRef) {
        let mut folder = &mut self.listing.root;
        let mut components = relative.split('/').peekable();
        while let Some(component) = components.next() {
            if components.peek().is_some() {
                folder = folder.folders.entry(component.to_owned()).or_default();
            }
        }
        let suffix = group_suffix(file.name(), &folder.groups);
        folder.groups.entry(suffix).or_default().add(file, self.limit);
    }
}

/// Whether a key below the include path is bookkeeping rather than data: `_SUCCESS`, `.crc`, `_temporary/…`, `x_$folder$`.
fn is_hidden(relative: &str) -> bool {
    let hidden = |component: &str| component.starts_with('_') || component.starts_with('.');
    relative.ends_with("_$folder$") || relative.split('/').any(hidden)
}

fn group_suffix(name: &str, groups: &BTreeMap<String, FileGroup>) -> String {
    let suffix = name_suffix(name);
    let known = groups.contains_key(&suffix);
    if known || groups.len() < MAX_SUFFIXES {
        suffix
    } else {
        String::new()
    }
}

/// The end of a name that tells its kind: the last extension, and the one before it where the last names a compression.
fn name_suffix(name: &str) -> String {
    const COMPRESSIONS: [&str; 8] = ["gz", "gzip", "bz2", "zip", "lz4", "snappy", "zst", "xz"];
    let mut parts = name.rsplit('.');
    let Some(last) = parts.next().filter(|last| last.len() < name.len()) else {
        return String::new();
    };
    let inner = if COMPRESSIONS.contains(&last) {
        parts.next()
    } else {
        None
    };
    match inner {
        Some(inner) if inner.len() + last.len() + 1 < name.len() => format!("{inner}.{last}").to_lowercase(),
        _ => last.to_lowercase(),
    }
}

fn stable_hash(key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bookkeeping_files_are_hidden() {
        for key in ["_SUCCESS", "a/.part.crc", "_temporary/0/part", "year=1_$folder$"] {
            assert!(is_hidden(key), "{key}");
        }
        assert!(!is_hidden("a/b_c/part-0.csv"));
    }

    #[test]
    fn names_are_grouped_by_their_kind() {
        assert_eq!(name_suffix("part-0.c000.snappy.parquet"), "parquet");
        assert_eq!(name_suffix("data.CSV.gz"), "csv.gz");
        assert_eq!(name_suffix("data.gz"), "gz");
        assert_eq!(name_suffix("data"), "");
    }

    #[test]
    fn the_choice_of_files_does_not_depend_on_their_order() {
        let files: Vec<FileRef> = (0..100)
            .map(|n| FileRef {
                key: format!("f/{n}"),
                size: n,
            })
            .collect();
        let mut forward = FileGroup::default();
        let mut backward = FileGroup::default();
        for (file, from_the_end) in files.iter().zip(files.iter().rev()) {
            forward.add(file.clone(), 8);
            backward.add(from_the_end.clone(), 8);
        }
        assert_eq!(forward.chosen(), backward.chosen());
        assert_eq!((forward.count, forward.bytes, forward.chosen().len()), (100, 4950, 8));
    }
}
