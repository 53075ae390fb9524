//! Which runtimes there are, and what they are made of.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{SparkError, SparkHome};

const MANIFEST: &str = include_str!("../runtimes/manifest.toml");
const REQUIREMENTS: [(&str, &str); 3] = [
    ("spark-3.5.txt", include_str!("../runtimes/spark-3.5.txt")),
    ("spark-4.1.txt", include_str!("../runtimes/spark-4.1.txt")),
    ("python-shell.txt", include_str!("../runtimes/python-shell.txt")),
];

/// What jars are only for that jobs in Scala need.
pub(crate) const FOR_SCALA: &str = "scala";
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
    /// The lines of EMR's releases that it stands for: `emr-7`.
    #[serde(default)]
    pub emr: Vec<String>,
    /// The versions of Python that fit, the preferred one first.
    pub python: Vec<String>,
    requirements: String,
    #[serde(default, rename = "jar")]
    pub jars: Vec<Jar>,
    /// The folder of a Spark that was there before; without one Spark comes with the requirements.
    #[serde(skip)]
    pub home: Option<PathBuf>,
}

/// A Maven artefact with its checksum.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jar {
    /// `group:artifact:version`.
    pub coordinates: String,
    /// Of the file, in lower-case hexadecimal digits.
    pub sha256: String,
    /// The table format that it is for, or `scala`; a job has it on its class path only when it names that format, or is in Scala.
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

/// The runtime of a release label of EMR, `emr-7.9.0`; the newest one for a line that came after this build.
///
/// # Errors
/// [`SparkError::UnknownRuntime`] for what is no label, and for lines before the known ones.
pub fn for_emr(label: &str) -> Result<RuntimeSpec, SparkError> {
    let unknown = || SparkError::UnknownRuntime(format!("EMR {label}"));
    let number = |line: &str| line.strip_prefix("emr-").and_then(|number| number.parse::<u32>().ok());
    let line = label.split('.').next().unwrap_or_default();
    let wanted = number(line).ok_or_else(unknown)?;
    let of_emr = |spec: &RuntimeSpec| spec.emr.iter().filter_map(|known| number(known)).max();
    let runtimes = known()?;
    let exact = runtimes.iter().find(|spec| spec.emr.iter().any(|known| known == line));
    let newest = runtimes.iter().max_by_key(|spec| of_emr(spec));
    let later = newest.filter(|spec| of_emr(spec).is_some_and(|newest| wanted > newest));
    exact.or(later).cloned().ok_or_else(unknown)
}

/// What a Spark that is there already lacks: our Python packages, and the jars that it does not hold itself.
///
/// # Errors
/// [`SparkError::UnfitSpark`] where no runtime has its version's line, its Scala or its Hadoop.
pub(crate) fn on_home(home: &SparkHome) -> Result<RuntimeSpec, SparkError> {
    let runtimes = known()?;
    let sparks = runtimes.iter().filter(|spec| spec.spark.is_some());
    let lines: Vec<&str> = sparks.clone().map(RuntimeSpec::line).collect();
    let mut found = sparks.filter(|spec| spec.line() == line_of(&home.spark));
    let unfit = |reason| home.unfit(reason);
    let Some(like) = found.next() else {
        let known = lines.join(" and ");
        return Err(unfit(format!("it is Spark {}, and jobs run on {known}", home.spark)));
    };
    let missing: Vec<Jar> = like.jars.iter().filter(|jar| !home.has(jar)).cloned().collect();
    if let Some(jar) = missing.iter().find(|jar| !home.fits(jar)) {
        let built = format!("Scala {} and Hadoop {}", home.scala, home.hadoop);
        let (file, reason) = (
            jar.file_name(),
            "which it lacks, does not fit; put one that does into its jars",
        );
        return Err(unfit(format!("it is built for {built}, and {file}, {reason}")));
    }
    Ok(RuntimeSpec {
        name: format!("spark-home-{}", short_digest(&home.folder)),
        spark: Some(home.spark.clone()),
        glue: Vec::new(),
        emr: Vec::new(),
        jars: missing,
        home: Some(home.folder.clone()),
        ..like.clone()
    })
}

/// `4.1` of `4.1.1`.
fn line_of(version: &str) -> &str {
    let mut dots = version.match_indices('.');
    dots.nth(1).map_or(version, |(at, _)| &version[..at])
}

fn short_digest(folder: &Path) -> String {
    let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    hex::encode(&digest[..4])
}

impl RuntimeSpec {
    fn line(&self) -> &str {
        line_of(self.spark.as_deref().unwrap_or_default())
    }

    /// pip's requirements, each with its checksums; without Spark itself where that is there already.
    pub(crate) fn requirements(&self) -> String {
        let found = REQUIREMENTS.iter().find(|(name, _)| *name == self.requirements);
        let text = found.map_or("", |(_, text)| text);
        match self.home {
            Some(_) => text.replace(&stanza(text, "pyspark=="), ""),
            None => text.to_owned(),
        }
    }
}

/// The lines of one requirement: its own and those of its checksums.
pub(crate) fn stanza(requirements: &str, beginning: &str) -> String {
    let mut lines = requirements.lines().skip_while(|line| !line.starts_with(beginning));
    let first = lines.next().into_iter();
    let rest = lines.take_while(|line| line.starts_with(' '));
    first.chain(rest).fold(String::new(), |text, line| text + line + "\n")
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
        assert_eq!(for_glue("6.0").unwrap().name, "spark-4.1");
        assert_eq!(for_glue("7.0").unwrap().name, "spark-4.1");
        assert!(for_glue("latest").is_err());
        assert!(named(PYTHON_SHELL).unwrap().spark.is_none());
    }

    #[test]
    fn release_labels_have_runtimes() {
        let name = |label: &str| for_emr(label).map(|spec| spec.name).ok();
        assert_eq!(name("emr-7.9.0").as_deref(), Some("spark-3.5"));
        assert_eq!(name("emr-8.0.0").as_deref(), Some("spark-4.1"));
        assert_eq!(name("emr-9.1.0").as_deref(), Some("spark-4.1"));
        assert_eq!([name("emr-4.0.0"), name("emr"), name("7.9.0")], [None, None, None]);
    }

    #[test]
    fn a_stanza_is_the_requirement_with_its_checksums() {
        let text =
            "a==1 \\\n    --hash=sha256:aa\nsetuptools==84 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\nsix==1\n";
        let expected = "setuptools==84 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n";
        assert_eq!(stanza(text, "setuptools=="), expected);
        assert_eq!(stanza(text, "wheel=="), "");
    }
}
