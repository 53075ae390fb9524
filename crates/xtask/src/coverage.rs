//! `tests/coverage.toml`: which operations the client tests called, and how they ended, as servers reported it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

const FILE: &str = "tests/coverage.toml";

/// By service, then by operation: the outcomes, `success` or an error's code.
pub type Coverage = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// One row of `GET /_headwater/operations`.
#[derive(Deserialize)]
struct Row {
    service: String,
    operation: String,
    outcomes: BTreeMap<String, u64>,
}

/// What the file says; nothing where there is no file yet.
pub fn load(root: &Path) -> Result<Coverage> {
    let path = root.join(FILE);
    if !path.exists() {
        return Ok(Coverage::new());
    }
    toml::from_str(&fs::read_to_string(&path)?).with_context(|| format!("reading {FILE}"))
}

/// Adds what servers saw. Nothing is ever taken out: delete the file and run the client tests for a fresh one.
pub fn merge(files: &[PathBuf]) -> Result<()> {
    let root = crate::repository();
    let mut coverage = load(&root)?;
    for file in files {
        let rows: Vec<Row> = serde_json::from_str(&fs::read_to_string(file)?)
            .with_context(|| format!("{} is no answer of /_headwater/operations", file.display()))?;
        for row in rows {
            let operation = coverage
                .entry(row.service)
                .or_default()
                .entry(row.operation)
                .or_default();
            operation.extend(row.outcomes.into_keys());
        }
    }
    fs::write(root.join(FILE), rendered(&coverage)?)?;
    println!("wrote {FILE}");
    Ok(())
}

fn rendered(coverage: &Coverage) -> Result<String> {
    let mut text =
        "# The operations that the client tests called, and how they ended. Written by `cargo xtask coverage`.\n"
            .to_owned();
    for (service, operations) in coverage {
        writeln!(text, "\n[{service}]")?;
        for (operation, outcomes) in operations {
            writeln!(text, "{operation} = {:?}", outcomes.iter().collect::<Vec<_>>())?;
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_rendered_is_what_is_read() {
        let outcomes: BTreeSet<String> = ["success", "EntityNotFoundException"].map(str::to_owned).into();
        let coverage = Coverage::from([("Glue".to_owned(), BTreeMap::from([("GetTable".to_owned(), outcomes)]))]);
        let read: Coverage = toml::from_str(&rendered(&coverage).unwrap()).unwrap();
        assert_eq!(read, coverage);
    }
}
