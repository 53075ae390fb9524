//! The crawl itself: list, read, decide.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures::stream::{self, StreamExt};

use crate::classify::{FileFinding, classify_file};
use crate::decide::decide;
use crate::error::CrawlError;
use crate::findings::{Findings, Warning};
use crate::folder::FolderFiles;
use crate::listing::{FileRef, Folder, list};
use crate::sample::Unreadable;
use crate::target::{CrawlOptions, Target};

/// Folders read at the same time.
const FOLDERS_AT_ONCE: usize = 8;
/// Files of one folder read at the same time.
const FILES_AT_ONCE: usize = 4;

/// Crawls one target; dropping the future stops it, and nothing has been written anywhere.
pub async fn crawl(target: &Target, options: &CrawlOptions) -> Result<Findings, CrawlError> {
    let listing = list(target, options).await?;
    tracing::debug!(
        location = target.location(),
        objects = listing.counts.objects,
        "listed objects"
    );
    let files = read_folders(&listing.root, target, options).await;
    let (tables, mut warnings) = decide(&listing.root, listing.single_file, &files, target, options);
    warnings.extend(files.values().flat_map(|folder| unreadable_warnings(folder, target)));
    let folders = files
        .keys()
        .map(|path| folder_key(target, path, listing.single_file))
        .collect();
    Ok(Findings {
        tables,
        warnings,
        listing: listing.counts,
        folders,
    })
}

/// The key of a folder with data, from the bucket's root.
fn folder_key(target: &Target, path: &[String], single_file: bool) -> String {
    let prefix = if single_file {
        target.prefix.rsplit_once('/').map_or("", |(folder, _)| folder)
    } else {
        &target.prefix
    };
    let names: Vec<&str> = std::iter::once(prefix).chain(path.iter().map(String::as_str)).collect();
    names.join("/").trim_start_matches('/').to_owned()
}

async fn read_folders(root: &Folder, target: &Target, options: &CrawlOptions) -> BTreeMap<Vec<String>, FolderFiles> {
    let mut folders = Vec::new();
    collect(root, &mut Vec::new(), &mut folders);
    // The futures are made before the stream: a stream that maps borrowed folders cannot be sent between threads.
    let reads: Vec<_> = folders
        .into_iter()
        .map(|(path, folder)| read_folder(path, folder, target, options))
        .collect();
    stream::iter(reads).buffer_unordered(FOLDERS_AT_ONCE).collect().await
}

async fn read_folder(
    path: Vec<String>,
    folder: &Folder,
    target: &Target,
    options: &CrawlOptions,
) -> (Vec<String>, FolderFiles) {
    (path, read_files(folder, target, options).await)
}

/// All folders that have files of their own, with their paths.
fn collect<'a>(folder: &'a Folder, path: &mut Vec<String>, folders: &mut Vec<(Vec<String>, &'a Folder)>) {
    if !folder.groups.is_empty() {
        folders.push((path.clone(), folder));
    }
    for (name, child) in &folder.folders {
        path.push(name.clone());
        collect(child, path, folders);
        path.pop();
    }
}

async fn read_files(folder: &Folder, target: &Target, options: &CrawlOptions) -> FolderFiles {
    let mut chosen: Vec<FileRef> = folder
        .groups
        .values()
        .flat_map(crate::listing::FileGroup::chosen)
        .collect();
    chosen.sort();
    let reads: Vec<_> = chosen
        .into_iter()
        .map(|file| read_file(file, target, options))
        .collect();
    // In order, so that the same data gives the same columns in the same order.
    let outcomes = stream::iter(reads).buffered(FILES_AT_ONCE).collect().await;
    FolderFiles::new(folder, outcomes)
}

async fn read_file(
    file: FileRef,
    target: &Target,
    options: &CrawlOptions,
) -> (FileRef, Result<FileFinding, Unreadable>) {
    let outcome = classify_file(&target.store, &file, &options.classifiers).await;
    (file, outcome)
}

fn unreadable_warnings(folder: &FolderFiles, target: &Target) -> Vec<Warning> {
    let warning = |(file, unreadable): &(FileRef, Unreadable)| Warning {
        location: format!("{}/{}", target.base, file.key),
        problem: format!("left out: {unreadable}"),
    };
    folder.unreadable.iter().map(warning).collect()
}

/// A target on the local disk: the folder or file at `path`, with its name in place of a bucket's.
pub fn local_target(path: &std::path::Path) -> Result<Target, CrawlError> {
    let text = path.display().to_string();
    let failed = |source| CrawlError::LocalPath {
        path: text.clone(),
        source,
    };
    let whole = path.canonicalize().map_err(failed)?;
    let is_folder = whole.is_dir();
    let (folder, file) = if is_folder {
        (whole.as_path(), None)
    } else {
        (whole.parent().unwrap_or(&whole), whole.file_name())
    };
    let store =
        object_store::local::LocalFileSystem::new_with_prefix(folder).map_err(|source| CrawlError::LocalStore {
            path: text.clone(),
            source,
        })?;
    let name = folder
        .file_name()
        .map_or_else(|| "root".to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(Target {
        store: Arc::new(store),
        base: format!("file://{}", folder.display()).trim_end_matches('/').to_owned(),
        base_name: name,
        prefix: file.map_or_else(String::new, |file| file.to_string_lossy().into_owned()),
        is_folder,
    })
}
