//! `cargo xtask`: code generation and the checks of the repository that no compiler makes.
#![allow(clippy::print_stdout, reason = "a command line speaks on standard output")]

mod codegen;

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
    /// Writes crates/api/src/gen from botocore's service models and crates/api/models
    Codegen {
        /// Fail when the committed files are stale, and write nothing
        #[arg(long)]
        check: bool,
        /// The folder of the botocore package (default: the one that python3 imports)
        #[arg(long)]
        botocore: Option<PathBuf>,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Codegen { check, botocore } => codegen::run(check, botocore),
    }
}

/// The root of the repository: two folders above this crate.
fn repository() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}
