//! Invariants of Rust files.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::codegen::{GENERATED, files_below};

/// What reads the machine's clock; written in halves so that this file does not find itself.
const CLOCKS: [(&str, &str); 5] = [
    ("SystemTime::", "now"),
    ("Timestamp::", "now"),
    ("Zoned::", "now"),
    ("Utc::", "now"),
    ("Local::", "now"),
];
const MARK: &str = "Written by `cargo xtask codegen`";
const LONGEST: usize = 700;
/// What the Thrift compiler writes; crates/hive/Makefile checks that it is fresh.
const THRIFT_GENERATED: &str = "crates/hive/src/gen";

/// Every Rust file of the crates, relative to the root.
fn rust_files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files = files_below(&root.join("crates"))?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    Ok(files
        .into_iter()
        .filter_map(|file| file.strip_prefix(root).map(Path::to_owned).ok())
        .collect())
}

fn lines_that<'t>(text: &'t str, is_breach: impl Fn(&str) -> bool + 't) -> impl Iterator<Item = usize> + 't {
    let numbered = text.lines().enumerate();
    numbered
        .filter(move |(_, line)| is_breach(line))
        .map(|(index, _)| index + 1)
}

pub fn wall_clocks(root: &Path) -> Result<Vec<String>> {
    let clocks = CLOCKS.map(|(head, tail)| format!("{head}{tail}"));
    let is_comment = |line: &str| line.trim_start().starts_with("//");
    let reads_clock = |line: &str| !is_comment(line) && clocks.iter().any(|clock| line.contains(clock));
    let mut breaches = Vec::new();
    for file in rust_files(root)? {
        if file.starts_with("crates/kernel") {
            continue;
        }
        let text = fs::read_to_string(root.join(&file))?;
        breaches.extend(lines_that(&text, reads_clock).map(|line| format!("{}:{line}", file.display())));
    }
    Ok(breaches)
}

pub fn generated_elsewhere(root: &Path) -> Result<Vec<String>> {
    breaches(root, |file, text| {
        let is_ours = !file.starts_with(GENERATED) && !file.starts_with("crates/xtask");
        is_ours && text.contains(MARK)
    })
}

pub fn typed_under_gen(root: &Path) -> Result<Vec<String>> {
    breaches(root, |file, text| file.starts_with(GENERATED) && !text.contains(MARK))
}

pub fn long_files(root: &Path) -> Result<Vec<String>> {
    breaches(root, |file, text| {
        let is_generated = file.starts_with(GENERATED) || file.starts_with(THRIFT_GENERATED);
        // One delegating line for each operation: the trait asks for one block, and Glue has hundreds of operations.
        let is_face = file.ends_with("glue/face.rs");
        !is_generated && !is_face && text.lines().count() > LONGEST
    })
}

fn breaches(root: &Path, is_breach: impl Fn(&Path, &str) -> bool) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for file in rust_files(root)? {
        if is_breach(&file, &fs::read_to_string(root.join(&file))?) {
            found.push(file.display().to_string());
        }
    }
    Ok(found)
}
