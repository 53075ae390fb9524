//! `cargo xtask codegen`: from botocore's wire models to `crates/api/src/gen`.

pub mod allow_list;
mod botocore;
mod closure;
mod model;
pub mod names;
mod pattern;
mod render;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use allow_list::AllowList;

pub const GENERATED: &str = "crates/api/src/gen";
pub const ALLOW_LISTS: &str = "crates/api/models";

/// Generates into the source tree, or with `check` compares what is committed with what would be generated.
pub fn run(check: bool, package: Option<PathBuf>, python: &Path) -> Result<()> {
    let root = crate::repository();
    let package = botocore::package(package, python)?;
    let fresh = tempfile::tempdir()?;
    generate(&root, &package, fresh.path())?;
    let committed = root.join(GENERATED);
    if check {
        return compare(fresh.path(), &committed);
    }
    replace(fresh.path(), &committed)
}

fn generate(root: &Path, package: &Path, out: &Path) -> Result<()> {
    let lists = AllowList::load_all(&root.join(ALLOW_LISTS))?;
    ensure!(!lists.is_empty(), "no allow-lists in {ALLOW_LISTS}");
    for list in &lists {
        let mut model = botocore::service_model(package, &list.model)?;
        model.relax(&list.optional)?;
        if let Some(query) = &list.query {
            model.speak_query(query)?;
        }
        let files = render::service(&model, list).with_context(|| format!("in the model of {}", list.service))?;
        let folder = out.join(&list.module);
        fs::create_dir_all(&folder)?;
        for (name, text) in files {
            fs::write(folder.join(name), text)?;
        }
    }
    fs::write(out.join("mod.rs"), render::index(&lists))?;
    format_all(root, out)
}

/// Runs rustfmt over the folder, so that `cargo fmt --check` and a fresh generation agree.
fn format_all(root: &Path, out: &Path) -> Result<()> {
    let status = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .args(files_below(out)?)
        .status()
        .context("running rustfmt")?;
    ensure!(status.success(), "rustfmt refused the generated code");
    Ok(())
}

fn compare(fresh: &Path, committed: &Path) -> Result<()> {
    let mut stale = Vec::new();
    for file in files_below(fresh)? {
        let name = file.strip_prefix(fresh)?.to_owned();
        let there = fs::read_to_string(committed.join(&name)).unwrap_or_default();
        if there != fs::read_to_string(&file)? {
            stale.push(name);
        }
    }
    for file in files_below(committed)? {
        let name = file.strip_prefix(committed)?.to_owned();
        if !fresh.join(&name).exists() {
            stale.push(name);
        }
    }
    if stale.is_empty() {
        println!("generated code is up to date");
        return Ok(());
    }
    let list: Vec<String> = stale
        .iter()
        .map(|name| format!("  {GENERATED}/{}", name.display()))
        .collect();
    bail!(
        "generated code is stale; run `cargo xtask codegen` and commit:\n{}",
        list.join("\n")
    );
}

fn replace(fresh: &Path, committed: &Path) -> Result<()> {
    if committed.exists() {
        fs::remove_dir_all(committed)?;
    }
    for file in files_below(fresh)? {
        let target = committed.join(file.strip_prefix(fresh)?);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, &target)?;
    }
    println!("wrote {}", committed.display());
    Ok(())
}

pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
