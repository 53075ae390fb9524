//! Files of this machine as a source of rows.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use headwater_learn::rows::{Format, Source, SourceObject, Split, Stop};
use headwater_learn::{Schema, guess_schema};
use object_store::local::LocalFileSystem;

use crate::args::MlSource;

/// Bytes at the beginning of a file from which a schema is guessed.
const GUESSED_FROM: u64 = 1 << 20;
/// A longer row is no record, as with Amazon Machine Learning.
const LONGEST_ROW: usize = 100 << 10;

/// The source that the arguments name.
pub fn source(arguments: &MlSource) -> anyhow::Result<Source> {
    let mut schema = match &arguments.schema {
        Some(file) => Schema::parse(&text(file)?)?,
        None => guessed(&arguments.data)?,
    };
    if let Some(name) = &arguments.target {
        let column = schema
            .column(name)
            .with_context(|| format!("there is no column '{name}'"))?;
        schema.target = Some(column);
    }
    of_schema(&arguments.data, schema)
}

/// All rows of a file, or of the files of a folder in the order of their names.
pub fn of_schema(data: &Path, schema: Schema) -> anyhow::Result<Source> {
    let files = files(data)?;
    let first = files
        .first()
        .with_context(|| format!("{} holds no files", data.display()))?;
    Ok(Source {
        format: Format::of_name(&first.to_string_lossy()),
        objects: files.iter().map(|file| object(file)).collect::<anyhow::Result<_>>()?,
        store: Arc::new(LocalFileSystem::new()),
        schema: Arc::new(schema),
        split: Split::all(),
        longest_row: LONGEST_ROW,
        runtime: tokio::runtime::Handle::current(),
        stop: Stop::default(),
    })
}

pub fn text(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn guessed(data: &Path) -> anyhow::Result<Schema> {
    let files = files(data)?;
    let first = files
        .first()
        .with_context(|| format!("{} holds no files", data.display()))?;
    anyhow::ensure!(
        Format::of_name(&first.to_string_lossy()) == Format::Csv,
        "give a --schema: only one of CSV can be guessed"
    );
    let mut beginning = Vec::new();
    File::open(first)?.take(GUESSED_FROM).read_to_end(&mut beginning)?;
    guess_schema(&beginning, None).context("the data is empty")
}

fn files(data: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let unreadable = || format!("cannot read {}", data.display());
    if !data.metadata().with_context(unreadable)?.is_dir() {
        return Ok(vec![data.to_owned()]);
    }
    let entries = std::fs::read_dir(data).with_context(unreadable)?;
    let paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<Vec<PathBuf>>>()?;
    let mut files: Vec<PathBuf> = paths.into_iter().filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

fn object(file: &Path) -> anyhow::Result<SourceObject> {
    let absolute = file.canonicalize()?;
    Ok(SourceObject {
        path: object_store::path::Path::from_absolute_path(&absolute)?,
        name: file.display().to_string(),
        size: absolute.metadata()?.len(),
    })
}
