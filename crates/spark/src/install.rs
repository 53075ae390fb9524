//! Installing runtimes: Python packages by pip, jars by Maven, each checked against the manifest.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tokio::process::Command;

use crate::manifest::{self, Jar, RuntimeSpec, stanza};
use crate::runtime::Runtime;
use crate::{SparkError, SparkHome};

/// Written last: a runtime without it is not whole.
const MARKER: &str = "installed.json";
/// How much of a failed program's output goes into the error.
const SHOWN_OUTPUT: usize = 2000;
const LOOK_FOR_LOCK_EVERY: Duration = Duration::from_millis(200);

/// Where runtimes lie.
#[derive(Debug, Clone)]
pub struct Runtimes {
    folder: PathBuf,
    /// What Spark jobs run on, instead of the manifest's Sparks.
    given: Option<RuntimeSpec>,
}

/// What a folder was made from.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Installed {
    runtime: String,
    /// Of the requirements and the jars: another manifest makes another runtime.
    digest: String,
}

impl Runtimes {
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            given: None,
        }
    }

    /// Has every Spark job run on the Spark in `home`; only what that one lacks is installed.
    ///
    /// # Errors
    /// [`SparkError::UnfitSpark`] when there is no Spark in it, or one that no runtime is like.
    pub fn on_home(self, home: &Path) -> Result<Self, SparkError> {
        let given = manifest::on_home(&SparkHome::at(home)?)?;
        Ok(Self {
            given: Some(given),
            ..self
        })
    }

    /// The runtime of a release of Glue: the Spark that was given, else the manifest's.
    ///
    /// # Errors
    /// [`SparkError::UnknownRuntime`] for what is no version number.
    pub fn for_glue(&self, version: &str) -> Result<RuntimeSpec, SparkError> {
        self.given.clone().map_or_else(|| manifest::for_glue(version), Ok)
    }

    /// Every runtime that jobs may run on.
    ///
    /// # Errors
    /// As [`manifest::known`].
    pub fn known(&self) -> Result<Vec<RuntimeSpec>, SparkError> {
        let replaced = |spec: &RuntimeSpec| spec.spark.is_some() && self.given.is_some();
        let known = manifest::known()?.into_iter().filter(|spec| !replaced(spec));
        Ok(self.given.iter().cloned().chain(known).collect())
    }

    /// The runtime, where it is installed whole and as the manifest has it now.
    pub fn installed(&self, spec: &RuntimeSpec) -> Option<Runtime> {
        let folder = self.folder.join(&spec.name);
        let marker = fs::read(folder.join(MARKER)).ok()?;
        let found: Installed = serde_json::from_slice(&marker).ok()?;
        (found == Installed::of(spec)).then(|| Runtime::at(folder, spec.clone()))
    }

    /// Installs the runtime unless it is there; `progress` is told each step in a few words.
    ///
    /// Several processes may ask for the same runtime: one installs, the others wait.
    ///
    /// # Errors
    /// When no fitting Python is found, pip or Maven fail, a checksum differs, or the disk refuses.
    pub async fn install(
        &self,
        spec: &RuntimeSpec,
        progress: &(dyn Fn(&str) + Send + Sync),
    ) -> Result<Runtime, SparkError> {
        if let Some(runtime) = self.installed(spec) {
            return Ok(runtime);
        }
        fs::create_dir_all(&self.folder).map_err(SparkError::disk("make", &self.folder))?;
        let _alone = self.lock(spec, progress).await?;
        if let Some(runtime) = self.installed(spec) {
            return Ok(runtime);
        }
        let folder = self.folder.join(&spec.name);
        empty(&folder)?;
        progress(&format!("installing runtime {} into {}", spec.name, folder.display()));
        install_packages(spec, &folder, progress).await?;
        install_jars(spec, &folder, progress).await?;
        if spec.spark.is_some() {
            compile_libraries(&Runtime::at(folder.clone(), spec.clone()), progress).await?;
        }
        let marker = serde_json::to_vec(&Installed::of(spec)).unwrap_or_default();
        let path = folder.join(MARKER);
        fs::write(&path, marker).map_err(SparkError::disk("write", &path))?;
        progress(&format!("runtime {} is installed", spec.name));
        Ok(Runtime::at(folder, spec.clone()))
    }

    /// Held by whoever installs; the system lets go of it when the process ends.
    async fn lock(&self, spec: &RuntimeSpec, progress: &(dyn Fn(&str) + Send + Sync)) -> Result<fs::File, SparkError> {
        let path = self.folder.join(format!("{}.lock", spec.name));
        let file = fs::File::create(&path).map_err(SparkError::disk("make", &path))?;
        let mut told = false;
        while file.try_lock().is_err() {
            if !told {
                progress("waiting for another process that installs the same runtime");
                told = true;
            }
            tokio::time::sleep(LOOK_FOR_LOCK_EVERY).await;
        }
        Ok(file)
    }
}

impl Installed {
    fn of(spec: &RuntimeSpec) -> Self {
        let mut digest = Sha256::new();
        digest.update(spec.requirements());
        if let Some(home) = &spec.home {
            digest.update(home.as_os_str().as_encoded_bytes());
            digest.update(spec.spark.as_deref().unwrap_or_default());
        }
        for jar in &spec.jars {
            digest.update(&jar.coordinates);
            digest.update(&jar.sha256);
        }
        Self {
            runtime: spec.name.clone(),
            digest: hex::encode(digest.finalize()),
        }
    }
}

fn empty(folder: &Path) -> Result<(), SparkError> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(SparkError::disk("remove", folder))?;
    }
    fs::create_dir_all(folder).map_err(SparkError::disk("make", folder))
}

async fn install_packages(
    spec: &RuntimeSpec,
    folder: &Path,
    progress: &(dyn Fn(&str) + Send + Sync),
) -> Result<(), SparkError> {
    let python = find_python(spec).await?;
    let environment = folder.join("python");
    progress(&format!("making a Python environment with {}", python.display()));
    step(
        "python",
        "making an environment",
        Command::new(python).args(["-m", "venv"]).arg(&environment),
    )
    .await?;
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text)
            .map_err(SparkError::disk("write", &path))
            .map(|()| path)
    };
    // Packages that come as source are built with the setuptools that the checksums name, not with any that pip finds.
    let build_tools = write("build-requirements.txt", &stanza(&spec.requirements(), "setuptools=="))?;
    let requirements = write("requirements.txt", &spec.requirements())?;
    progress("installing Python packages");
    for file in [build_tools, requirements] {
        let mut pip = Command::new(environment.join("bin/python"));
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--require-hashes",
            "--no-build-isolation",
        ]);
        step("pip", "installing Python packages", pip.arg("--requirement").arg(file)).await?;
    }
    Ok(())
}

/// The first Python that fits: the one that `HEADWATER_PYTHON` names, else by version, else the system's own.
async fn find_python(spec: &RuntimeSpec) -> Result<PathBuf, SparkError> {
    let named = std::env::var_os("HEADWATER_PYTHON").map(PathBuf::from);
    let by_version = spec
        .python
        .iter()
        .map(|version| PathBuf::from(format!("python{version}")));
    let candidates = named.into_iter().chain(by_version).chain([PathBuf::from("python3")]);
    for candidate in candidates {
        if let Some(version) = version_of(&candidate).await
            && spec.python.contains(&version)
        {
            return Ok(candidate);
        }
    }
    Err(SparkError::NoPython {
        wanted: spec.python.join(" or "),
    })
}

async fn version_of(python: &Path) -> Option<String> {
    let script = "import sys; print('%d.%d' % sys.version_info[:2])";
    let output = Command::new(python).args(["-c", script]).output().await.ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

async fn install_jars(
    spec: &RuntimeSpec,
    folder: &Path,
    progress: &(dyn Fn(&str) + Send + Sync),
) -> Result<(), SparkError> {
    if spec.jars.is_empty() {
        return Ok(());
    }
    progress(&format!("fetching {} jars", spec.jars.len()));
    let jars = folder.join("jars");
    let project = folder.join("pom.xml");
    fs::write(&project, project_of(&spec.jars)).map_err(SparkError::disk("write", &project))?;
    let mut maven = Command::new("mvn");
    maven
        .args(["--batch-mode", "--quiet", "--strict-checksums", "--file"])
        .arg(&project);
    maven.args(["dependency:copy-dependencies", "-DexcludeTransitive=true"]);
    maven.arg(format!("-DoutputDirectory={}", jars.display()));
    step("mvn", "fetching jars", &mut maven).await?;
    spec.jars.iter().try_for_each(|jar| check(jar, &jars))
}

/// A later build with other libraries compiles them in the first job that needs them.
async fn compile_libraries(runtime: &Runtime, progress: &(dyn Fn(&str) + Send + Sync)) -> Result<(), SparkError> {
    progress("compiling the Scala libraries");
    for library in [runtime.committer()?, runtime.scala_library()?] {
        let mut command = Command::new("sh");
        command.arg(library.launcher).arg(library.jar).arg(library.class_path);
        step("scalac", "compiling the Scala libraries", &mut command).await?;
    }
    Ok(())
}

/// A project that depends on the jars, for Maven to copy them from.
fn project_of(jars: &[Jar]) -> String {
    let dependency = |jar: &Jar| {
        let [group, artifact, version] = jar.parts();
        format!(
            "<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version></dependency>"
        )
    };
    let dependencies: String = jars.iter().map(dependency).collect();
    format!(
        "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion><groupId>headwater</groupId>\
         <artifactId>runtime</artifactId><version>1</version><dependencies>{dependencies}</dependencies></project>"
    )
}

fn check(jar: &Jar, folder: &Path) -> Result<(), SparkError> {
    let path = folder.join(jar.file_name());
    let mut file = fs::File::open(&path).map_err(SparkError::disk("open", &path))?;
    let mut digest = Sha256::new();
    std::io::copy(&mut file, &mut digest).map_err(SparkError::disk("read", &path))?;
    if hex::encode(digest.finalize()) == jar.sha256 {
        return Ok(());
    }
    Err(SparkError::Checksum { file: jar.file_name() })
}

/// Runs a program to its end; what it printed last is the reason where it fails.
async fn step(program: &'static str, action: &str, command: &mut Command) -> Result<(), SparkError> {
    let failed = |output: String| SparkError::Step {
        program,
        action: action.to_owned(),
        output,
    };
    let output = command
        .kill_on_drop(true)
        .output()
        .await
        .map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        return Ok(());
    }
    let printed = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&printed);
    let from = text.ceil_char_boundary(text.len().saturating_sub(SHOWN_OUTPUT));
    Err(failed(text[from..].trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest;

    #[test]
    fn a_folder_without_its_marker_is_no_runtime() {
        let folder = tempfile::tempdir().unwrap();
        let runtimes = Runtimes::new(folder.path());
        let spec = manifest::named(manifest::PYTHON_SHELL).unwrap();
        fs::create_dir_all(folder.path().join(&spec.name)).unwrap();
        assert!(runtimes.installed(&spec).is_none());
        let marker = folder.path().join(&spec.name).join(MARKER);
        fs::write(&marker, serde_json::to_vec(&Installed::of(&spec)).unwrap()).unwrap();
        assert!(runtimes.installed(&spec).is_some());
        let other = Installed {
            digest: "another".to_owned(),
            ..Installed::of(&spec)
        };
        fs::write(&marker, serde_json::to_vec(&other).unwrap()).unwrap();
        assert!(runtimes.installed(&spec).is_none());
    }

    #[test]
    fn a_jar_with_another_checksum_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        let jar = Jar {
            coordinates: "g:a:1".to_owned(),
            sha256: digest.to_owned(),
            only_for: None,
        };
        fs::write(folder.path().join("a-1.jar"), "hello").unwrap();
        check(&jar, folder.path()).unwrap();
        fs::write(folder.path().join("a-1.jar"), "hallo").unwrap();
        assert!(matches!(check(&jar, folder.path()), Err(SparkError::Checksum { .. })));
    }

    #[tokio::test]
    async fn a_step_that_fails_tells_what_it_printed() {
        let mut command = Command::new("sh");
        let failure = step("sh", "trying", command.args(["-c", "echo no space; exit 1"]))
            .await
            .unwrap_err();
        assert_eq!(failure.to_string(), "sh failed while trying: no space");
    }
}
