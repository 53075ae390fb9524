//! Invariants of manifests and of the lock file.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use toml::{Table, Value};

/// For each crate, those of ours that it may depend on: the arrows of ARCHITECTURE.md.
const ALLOWED: [(&str, &[&str]); 14] = [
    ("kernel", &[]),
    ("storage", &["kernel"]),
    ("catalog", &["storage", "kernel"]),
    ("hive", &["catalog", "storage", "kernel"]),
    ("crawl", &["catalog", "storage", "kernel"]),
    ("query", &["catalog", "storage", "kernel"]),
    ("spark", &["storage", "kernel"]),
    ("learn", &["storage", "kernel"]),
    ("pipeline", &["storage", "kernel"]),
    ("api", &["kernel"]),
    ("gateway", &["api", "kernel"]),
    (
        "services",
        &[
            "api", "catalog", "crawl", "query", "spark", "learn", "pipeline", "storage", "kernel",
        ],
    ),
    ("xtask", &[]),
    (
        "headwater",
        &[
            "gateway", "services", "api", "hive", "catalog", "crawl", "query", "spark", "learn", "pipeline", "storage",
            "kernel",
        ],
    ),
];
const ENGINES: [&str; 4] = ["arrow", "datafusion", "object_store", "parquet"];

pub fn upward_dependencies(root: &Path) -> Result<Vec<String>> {
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.into();
    let mut breaches = Vec::new();
    for (crate_name, names) in dependencies(root)? {
        let Some(below) = allowed.get(crate_name.as_str()) else {
            breaches.push(format!("{crate_name} has no row in crates/xtask/src/tidy/manifests.rs"));
            continue;
        };
        let ours = names.iter().filter_map(|name| name.strip_prefix("headwater-"));
        let upward = ours.filter(|name| !below.contains(name));
        breaches.extend(upward.map(|name| format!("{crate_name} depends on {name}")));
    }
    Ok(breaches)
}

pub fn datafusion_elsewhere(root: &Path) -> Result<Vec<String>> {
    let named = dependencies(root)?
        .into_iter()
        .filter(|(crate_name, names)| crate_name != "query" && names.iter().any(|name| name.starts_with("datafusion")));
    Ok(named
        .map(|(crate_name, _)| format!("crates/{crate_name}/Cargo.toml"))
        .collect())
}

/// The dependencies of each crate's library or binary; what only its tests use may come from anywhere.
fn dependencies(root: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root.join("crates"))? {
        let folder = entry?.path();
        let manifest = folder.join("Cargo.toml");
        let Some(name) = folder.file_name().filter(|_| manifest.exists()) else {
            continue;
        };
        let table: Table = toml::from_str(&fs::read_to_string(&manifest)?)?;
        let names = table.get("dependencies").and_then(Value::as_table);
        let names = names.map(|names| names.keys().cloned().collect()).unwrap_or_default();
        found.insert(name.to_string_lossy().into_owned(), names);
    }
    Ok(found)
}

pub fn doubled_engines(root: &Path) -> Result<Vec<String>> {
    let lock: Table = toml::from_str(&fs::read_to_string(root.join("Cargo.lock"))?)?;
    let packages = lock
        .get("package")
        .and_then(Value::as_array)
        .context("no packages in Cargo.lock")?;
    let text = |package: &Value, key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        versions
            .entry(text(package, "name"))
            .or_default()
            .push(text(package, "version"));
    }
    let doubled = ENGINES
        .iter()
        .filter_map(|engine| Some((engine, versions.get(*engine)?)));
    let doubled = doubled.filter(|(_, versions)| versions.len() > 1);
    Ok(doubled
        .map(|(engine, versions)| format!("Cargo.lock: {engine} {}", versions.join(" and ")))
        .collect())
}
