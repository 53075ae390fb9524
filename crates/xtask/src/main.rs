//! `cargo xtask`: code generation and the checks of the repository that no compiler makes.
#![allow(clippy::print_stdout, reason = "a command line speaks on standard output")]

mod codegen;
mod compat;
mod coverage;
mod tidy;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Code generation and repository checks of Headwater")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write crates/api/src/gen from botocore's service models and crates/api/models
    Codegen {
        /// Fail when the committed files are stale, and write nothing
        #[arg(long)]
        check: bool,
        /// The folder of the botocore package (default: the one that PYTHON imports)
        #[arg(long)]
        botocore: Option<PathBuf>,
        /// The Python that has the pinned botocore
        #[arg(long, default_value = "python3")]
        python: PathBuf,
    },
    /// Write COMPAT.md from what is implemented and what the client tests have seen
    Compat {
        /// Fail when the committed file is stale, and write nothing
        #[arg(long)]
        check: bool,
    },
    /// Merge what a server saw (GET /_headwater/operations) into tests/coverage.toml
    Coverage {
        /// Files that hold the answers
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Check the invariants of the source tree
    Tidy,
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Codegen {
            check,
            botocore,
            python,
        } => codegen::run(check, botocore, &python),
        Task::Compat { check } => compat::run(check),
        Task::Coverage { files } => coverage::merge(&files),
        Task::Tidy => tidy::run(),
    }
}

/// The root of the repository: two folders above this crate, as `cargo run` names it. Clones share a target folder, so that
/// what was known at compile time may be another clone's.
fn repository() -> PathBuf {
    let mut root =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    root.pop();
    root.pop();
    root
}
