//! `cargo xtask tidy`: the invariants of the source tree that a scan of its text can check.

mod manifests;
mod sources;

use std::path::Path;

use anyhow::{Result, bail};

/// One invariant: what it says, and where it is broken.
struct Check {
    says: &'static str,
    breaches: fn(&Path) -> Result<Vec<String>>,
}

const CHECKS: [Check; 7] = [
    Check {
        says: "time comes from kernel's Clock alone",
        breaches: sources::wall_clocks,
    },
    Check {
        says: "generated code lies under gen/ alone",
        breaches: sources::generated_elsewhere,
    },
    Check {
        says: "what lies under gen/ is generated",
        breaches: sources::typed_under_gen,
    },
    Check {
        says: "no file of ours is longer than 700 lines",
        breaches: sources::long_files,
    },
    Check {
        says: "crates depend downwards alone",
        breaches: manifests::upward_dependencies,
    },
    Check {
        says: "DataFusion is named by query alone",
        breaches: manifests::datafusion_elsewhere,
    },
    Check {
        says: "one arrow, one parquet, one object_store, one datafusion",
        breaches: manifests::doubled_engines,
    },
];

/// Runs all checks and fails with every breach of every one.
pub fn run() -> Result<()> {
    let root = crate::repository();
    let mut report = String::new();
    for check in &CHECKS {
        let breaches = (check.breaches)(&root)?;
        if !breaches.is_empty() {
            report.extend([check.says, ", but not here:\n  ", &breaches.join("\n  "), "\n"]);
        }
    }
    if report.is_empty() {
        println!("{} invariants hold", CHECKS.len());
        return Ok(());
    }
    bail!("{report}");
}
