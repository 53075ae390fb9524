//! Models in files.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use headwater_learn::clusters::ClusterModel;
use headwater_learn::{Model, Schema};

/// What `headwater ml train` writes.
#[derive(Debug)]
pub enum Learned {
    Model(Model),
    Clusters(ClusterModel),
}

impl Learned {
    pub fn read(file: &Path) -> anyhow::Result<Self> {
        let mut input = open(file)?;
        if ClusterModel::is_begun_by(input.fill_buf()?) {
            return Ok(Self::Clusters(ClusterModel::read(&mut input)?));
        }
        Ok(Self::Model(Model::read(&mut input)?))
    }

    pub fn schema(&self) -> &Schema {
        match self {
            Self::Model(model) => model.schema(),
            Self::Clusters(clusters) => &clusters.schema,
        }
    }
}

pub fn open(file: &Path) -> anyhow::Result<BufReader<File>> {
    let input = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(BufReader::new(input))
}

/// Writes a file whole, or fails.
pub fn write_file(file: &Path, write: impl FnOnce(&mut BufWriter<File>) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let out = File::create(file).with_context(|| format!("cannot write {}", file.display()))?;
    let mut out = BufWriter::new(out);
    write(&mut out)?;
    Ok(out.flush()?)
}
