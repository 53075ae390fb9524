//! A runtime that is installed, and where its parts lie.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::SparkError;
use crate::manifest::RuntimeSpec;

/// The packages `awsglue` and `awsgluedq`, as scripts import them.
#[derive(RustEmbed)]
#[folder = "../../python/awsglue"]
#[include = "awsglue/*.py"]
#[include = "awsgluedq/*.py"]
struct AwsGlue;

/// The program that runs a job's script.
const DRIVER: &str = include_str!("../python/driver.py");
/// What the driver tells of Spark while the script runs.
const METRICS: &str = include_str!("../python/metrics.py");

/// The same library for scripts in Scala, as sources: it is compiled by the compiler that Spark brings.
#[derive(RustEmbed)]
#[folder = "../../scala/awsglue"]
#[include = "src/*.scala"]
#[include = "spark3/*.scala"]
#[include = "spark4/*.scala"]
struct ScalaAwsGlue;

/// How Spark's writes are committed, as a source: no class of Spark's own does it.
#[derive(RustEmbed)]
#[folder = "scala/commit"]
#[include = "src/*.scala"]
struct Committer;

/// Compiles a Scala library where that was not done yet, and starts what needs it.
const SCALA_LAUNCHER: &str = include_str!("../scala/run.sh");

/// An installed runtime.
#[derive(Debug, Clone)]
pub struct Runtime {
    folder: PathBuf,
    spec: RuntimeSpec,
}

/// What this build of Headwater brings to a runtime: it changes with the build, not with the runtime.
#[derive(Debug, Clone)]
pub(crate) struct Library {
    /// For `PYTHONPATH`.
    pub folder: PathBuf,
    pub driver: PathBuf,
}

/// What this build brings for jobs in Scala.
#[derive(Debug, Clone)]
pub(crate) struct ScalaLibrary {
    /// `sh LAUNCHER JAR CLASS_PATH [PROGRAM ARGUMENT...]` makes the jar unless it is there, and becomes the program.
    pub launcher: PathBuf,
    pub jar: PathBuf,
    /// Of Java's: what the library is compiled against.
    pub class_path: OsString,
}

impl Runtime {
    pub(crate) fn at(folder: PathBuf, spec: RuntimeSpec) -> Self {
        Self { folder, spec }
    }

    pub fn name(&self) -> &str {
        &self.spec.name
    }

    /// The version of Spark; a runtime for Python alone has none.
    pub fn spark(&self) -> Option<&str> {
        self.spec.spark.as_deref()
    }

    pub fn python(&self) -> PathBuf {
        self.folder.join("python/bin/python")
    }

    /// Spark's folder, the one that was given or that inside the Python environment; `SPARK_HOME` of what runs on it.
    ///
    /// # Errors
    /// When the environment lacks it.
    pub(crate) fn spark_home(&self) -> Result<PathBuf, SparkError> {
        if let Some(home) = &self.spec.home {
            return Ok(home.clone());
        }
        let libraries = self.folder.join("python/lib");
        let entries = fs::read_dir(&libraries).map_err(SparkError::disk("read", &libraries))?;
        let mut homes = entries
            .flatten()
            .map(|entry| entry.path().join("site-packages/pyspark"));
        let missing = || std::io::Error::from(std::io::ErrorKind::NotFound);
        let found = homes.find(|home| home.is_dir());
        found
            .ok_or_else(missing)
            .map_err(SparkError::disk("find Spark in", &libraries))
    }

    /// The jars beside Spark's own: those for everyone and those for the table formats in `formats`.
    pub(crate) fn jars<'a>(&'a self, formats: &'a [String]) -> impl Iterator<Item = PathBuf> + 'a {
        let is_wanted = move |format: &Option<String>| format.as_ref().is_none_or(|format| formats.contains(format));
        let wanted = self.spec.jars.iter().filter(move |jar| is_wanted(&jar.only_for));
        wanted.map(|jar| self.folder.join("jars").join(jar.file_name()))
    }

    /// Writes the library of this build, unless an earlier call did.
    pub(crate) fn library(&self) -> Result<Library, SparkError> {
        let programs = [("headwater_driver.py", DRIVER), ("headwater_metrics.py", METRICS)];
        let folder = self.written::<AwsGlue>("library", &programs)?;
        let driver = folder.join("headwater_driver.py");
        Ok(Library { folder, driver })
    }

    /// Writes the sources of the Scala library of this build, unless an earlier call did.
    pub(crate) fn scala_library(&self) -> Result<ScalaLibrary, SparkError> {
        let folder = self.written::<ScalaAwsGlue>("scala", &[("run.sh", SCALA_LAUNCHER)])?;
        self.compiled(&folder, "awsglue.jar")
    }

    /// Writes the source of what commits Spark's writes, unless an earlier call did.
    pub(crate) fn committer(&self) -> Result<ScalaLibrary, SparkError> {
        let folder = self.written::<Committer>("commit", &[("run.sh", SCALA_LAUNCHER)])?;
        self.compiled(&folder, "headwater-commit.jar")
    }

    fn compiled(&self, folder: &Path, jar: &str) -> Result<ScalaLibrary, SparkError> {
        let mut class_path = self.spark_home()?.join("jars/*").into_os_string();
        class_path.push(":");
        class_path.push(self.folder.join("jars/*"));
        Ok(ScalaLibrary {
            launcher: folder.join("run.sh"),
            jar: folder.join(jar),
            class_path,
        })
    }

    /// The folder of embedded files and `programs` beside them, named for what they hold.
    fn written<Files: RustEmbed>(&self, kind: &str, programs: &[(&str, &str)]) -> Result<PathBuf, SparkError> {
        let programs = programs
            .iter()
            .map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec()));
        let files: Vec<(PathBuf, Vec<u8>)> = Files::iter()
            .filter_map(|path| Some((PathBuf::from(&*path), Files::get(&path)?.data.into_owned())))
            .chain(programs)
            .collect();
        let folder = self.folder.join(format!("{kind}-{}", digest_of(&files)));
        if !folder.exists() {
            write_all(&files, &folder)?;
        }
        Ok(folder)
    }
}

fn digest_of(files: &[(PathBuf, Vec<u8>)]) -> String {
    let mut digest = Sha256::new();
    for (name, text) in files {
        digest.update(name.as_os_str().as_encoded_bytes());
        digest.update(text.len().to_le_bytes());
        digest.update(text);
    }
    hex::encode(&digest.finalize()[..8])
}

/// Makes `folder` with all files at once: another process may be at the same.
fn write_all(files: &[(PathBuf, Vec<u8>)], folder: &Path) -> Result<(), SparkError> {
    let part = folder.with_extension(format!("part-{}", std::process::id()));
    for (name, text) in files {
        let path = part.join(name);
        let parent = path.parent().unwrap_or(&part);
        fs::create_dir_all(parent).map_err(SparkError::disk("make", parent))?;
        fs::write(&path, text).map_err(SparkError::disk("write", &path))?;
    }
    match fs::rename(&part, folder) {
        Err(_) if folder.exists() => fs::remove_dir_all(&part).map_err(SparkError::disk("remove", &part)),
        renamed => renamed.map_err(SparkError::disk("make", folder)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest;

    #[test]
    fn the_library_is_written_once_and_whole() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::at(folder.path().to_owned(), manifest::for_glue("5.0").unwrap());
        let library = runtime.library().unwrap();
        assert!(library.driver.is_file() && library.folder.join("awsglue/context.py").is_file());
        let written = fs::metadata(&library.driver).unwrap().modified().unwrap();
        assert_eq!(runtime.library().unwrap().driver, library.driver);
        assert_eq!(fs::metadata(&library.driver).unwrap().modified().unwrap(), written);
    }

    #[test]
    fn the_scala_library_has_its_sources_beside_its_launcher() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("python/lib/python3.11/site-packages/pyspark")).unwrap();
        let runtime = Runtime::at(folder.path().to_owned(), manifest::for_glue("5.0").unwrap());
        let library = runtime.scala_library().unwrap();
        let sources = library.launcher.with_file_name("src");
        assert!(library.launcher.is_file() && sources.join("com/amazonaws/services/glue/GlueContext.scala").is_file());
        assert!(!library.jar.exists(), "it is compiled when it is first needed");
    }

    #[test]
    fn jars_of_table_formats_come_when_asked_for() {
        let runtime = Runtime::at(PathBuf::from("/r"), manifest::for_glue("5.0").unwrap());
        let has = |formats: &[&str], name: &str| {
            let formats: Vec<String> = formats.iter().map(|format| (*format).to_owned()).collect();
            runtime.jars(&formats).any(|jar| jar.to_string_lossy().contains(name))
        };
        assert!(has(&[], "hadoop-aws") && !has(&[], "iceberg"));
        assert!(has(&["iceberg"], "iceberg") && !has(&["iceberg"], "delta"));
    }
}
