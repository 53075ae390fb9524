//! The installed botocore: its version, and the models in its `data` folder.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use flate2::read::GzDecoder;

use super::model::Model;

/// The version that the generated code comes from. Another one may know other shapes, so a change is a commit of its own.
const PINNED: &str = "1.43.11";

/// The folder of the pinned botocore package: `given`, or the one that `python` imports.
pub fn package(given: Option<PathBuf>, python: &Path) -> Result<PathBuf> {
    let folder = given.map_or_else(|| imported_by(python), Ok)?;
    let version = version(&folder)?;
    ensure!(
        version == PINNED,
        "{} is botocore {version}, the generated code is made from {PINNED}: \
         install it (`pip install botocore=={PINNED}`) or name another folder with --botocore",
        folder.display()
    );
    Ok(folder)
}

fn imported_by(python: &Path) -> Result<PathBuf> {
    let name = python.display();
    let output = Command::new(python)
        .args(["-c", "import botocore; print(botocore.__path__[0])"])
        .output()
        .with_context(|| format!("running {name} to find botocore; name its folder with --botocore"))?;
    ensure!(
        output.status.success(),
        "{name} has no botocore: `pip install botocore=={PINNED}`, or name its folder with --botocore"
    );
    Ok(PathBuf::from(String::from_utf8(output.stdout)?.trim()))
}

fn version(folder: &Path) -> Result<String> {
    let file = folder.join("__init__.py");
    let text = fs::read_to_string(&file).with_context(|| format!("{} is no botocore package", folder.display()))?;
    let line = text.lines().find_map(|line| line.strip_prefix("__version__ = "));
    Ok(line
        .with_context(|| format!("no version in {}", file.display()))?
        .trim_matches(['\'', '"'])
        .to_owned())
}

/// Reads `data/<path>/service-2.json`, plain or gzipped.
pub fn service_model(package: &Path, path: &str) -> Result<Model> {
    let folder = package.join("data").join(path);
    let plain = folder.join("service-2.json");
    let zipped = folder.join("service-2.json.gz");
    let mut text = String::new();
    if plain.exists() {
        text = fs::read_to_string(&plain)?;
    } else if zipped.exists() {
        GzDecoder::new(File::open(&zipped)?).read_to_string(&mut text)?;
    } else {
        bail!("no model in {}", folder.display());
    }
    serde_json::from_str(&text).with_context(|| format!("reading the model in {}", folder.display()))
}
