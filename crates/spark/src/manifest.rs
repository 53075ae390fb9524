//! Which runtimes there are, and what they are made of.

use serde::Deserialize;

use crate::SparkError;

const MANIFEST: &str = include_str!("../runtimes/manifest.toml");
const REQUIREMENTS: [(&str, &str); 2] = [
    ("spark-3.5.txt", include_str!("../runtimes/spark-3.5.txt")),
    ("python-shell.txt", include_str!("../runtimes/python-shell.txt")),
];

/// Runs Python shell jobs; it has no Spark.
pub const PYTHON_SHELL: &str = "python-shell";

/// Something that jobs run on: a Python with packages, and for Spark the jars that its package lacks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuntimeSpec {
    /// Also the name of its folder.
    pub name: String,
    /// The version of Spark.
    pub spark: Option<String>,
    /// The releases of Glue that it stands for.
    #[serde(default)]
    pub glue: Vec<String>,
    /// The versions of Python that fit, the preferred one first.
    pub python: Vec<String>,
    requirements: String,
    #[serde(default, rename = "jar")]
    pub jars: Vec<Jar>,
}

/// A Maven artefact with its checksum.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jar {
    /// `group:artifact:version`.
    pub coordinates: String,
    /// Of the file, in lower-case hexadecimal digits.
    pub sha256: String,
    /// The table format that it is for; a job has it on its class path only when it names that format.
    pub only_for: Option<String>,
}

#[derive(Deserialize)]
struct Manifest {
    runtime: Vec<RuntimeSpec>,
}

/// Every runtime that this build of Headwater knows.
///
/// # Errors
/// Never for the manifest that is built in, which a test reads.
pub fn known() -> Result<Vec<RuntimeSpec>, SparkError> {
    let manifest: Manifest = toml::from_str(MANIFEST).map_err(|error| SparkError::Manifest(error.to_string()))?;
    Ok(manifest.runtime)
}

/// The runtime of that name.
///
/// # Errors
/// [`SparkError::UnknownRuntime`].
pub fn named(name: &str) -> Result<RuntimeSpec, SparkError> {
    let found = known()?.into_iter().find(|runtime| runtime.name == name);
    found.ok_or_else(|| SparkError::UnknownRuntime(name.to_owned()))
}

/// The runtime of a release of Glue; the newest one for a release that came after this build.
///
/// # Errors
/// [`SparkError::UnknownRuntime`] for what is no version number.
pub fn for_glue(version: &str) -> Result<RuntimeSpec, SparkError> {
    let runtimes = known()?;
    let stands_for = |runtime: &&RuntimeSpec| runtime.glue.iter().any(|known| known == version);
    let exact = runtimes.iter().find(stands_for);
    let is_number = version.parse::<f32>().is_ok();
    let newest = runtimes.iter().rfind(|runtime| runtime.spark.is_some() && is_number);
    exact
        .or(newest)
        .cloned()
        .ok_or_else(|| SparkError::UnknownRuntime(format!("Glue {version}")))
}

impl RuntimeSpec {
    /// pip's requirements, each with its checksums.
    pub(crate) fn requirements(&self) -> &'static str {
        let found = REQUIREMENTS.iter().find(|(name, _)| *name == self.requirements);
        found.map_or("", |(_, text)| text)
    }
}

impl Jar {
    /// Group, artefact and version.
    pub(crate) fn parts(&self) -> [&str; 3] {
        let mut parts = self.coordinates.splitn(3, ':');
        [(); 3].map(|()| parts.next().unwrap_or_default())
    }

    /// The name of its file.
    pub fn file_name(&self) -> String {
        let [_, artifact, version] = self.parts();
        format!("{artifact}-{version}.jar")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_is_whole() {
        for runtime in known().unwrap() {
            let requirements = runtime.requirements();
            assert!(requirements.contains("--hash=sha256:"), "{}", runtime.name);
            if let Some(spark) = &runtime.spark {
                assert!(requirements.contains(&format!("pyspark=={spark} ")), "{}", runtime.name);
            }
            for jar in &runtime.jars {
                assert!(jar.parts().iter().all(|part| !part.is_empty()), "{}", jar.coordinates);
                assert_eq!(jar.sha256.len(), 64, "{}", jar.coordinates);
            }
        }
    }

    #[test]
    fn releases_of_glue_have_runtimes() {
        assert_eq!(for_glue("5.0").unwrap().name, "spark-3.5");
        assert_eq!(for_glue("7.0").unwrap().name, "spark-3.5");
        assert!(for_glue("latest").is_err());
        assert!(named(PYTHON_SHELL).unwrap().spark.is_none());
    }
}
