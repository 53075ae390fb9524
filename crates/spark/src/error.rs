//! What can go wrong between a job and the programs that it runs on.

use std::path::PathBuf;

/// Why a runtime is not there, or a program cannot be started on it.
#[derive(Debug, thiserror::Error)]
pub enum SparkError {
    #[error("there is no runtime {0}; `headwater runtime list` shows those there are")]
    UnknownRuntime(String),
    #[error("{home} cannot be SPARK_HOME: {reason}")]
    UnfitSpark { home: PathBuf, reason: String },
    #[error("the manifest of runtimes cannot be read: {0}")]
    Manifest(String),
    #[error("no Python of version {wanted} was found; install one, or name it in HEADWATER_PYTHON")]
    NoPython { wanted: String },
    #[error("{program} failed while {action}: {output}")]
    Step {
        program: &'static str,
        action: String,
        /// The end of what it printed.
        output: String,
    },
    #[error("{file} does not have the checksum that the manifest names")]
    Checksum { file: String },
    #[error("cannot {action} {path}: {source}")]
    Disk {
        action: &'static str,
        path: PathBuf,
        source: std::io::Error,
    },
}

impl SparkError {
    /// For `map_err` on what touches a file.
    pub(crate) fn disk(action: &'static str, path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Disk { action, path, source }
    }
}
