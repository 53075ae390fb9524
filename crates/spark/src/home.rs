//! A Spark that was on the machine before, which `SPARK_HOME` names.

use std::fs;
use std::path::{Path, PathBuf};

use crate::SparkError;
use crate::manifest::Jar;

/// A folder of Spark, and what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SparkHome {
    pub(crate) folder: PathBuf,
    /// Versions, as the names of its jars tell them.
    pub(crate) spark: String,
    pub(crate) scala: String,
    pub(crate) hadoop: String,
    /// The names of its jars.
    jars: Vec<String>,
}

impl SparkHome {
    /// Looks what Spark lies in a folder: an unpacked distribution, or the package pyspark.
    ///
    /// # Errors
    /// [`SparkError::UnfitSpark`] when the folder is not there or holds no Spark.
    pub fn at(folder: &Path) -> Result<Self, SparkError> {
        let unfit = |reason: String| SparkError::UnfitSpark {
            home: folder.to_owned(),
            reason,
        };
        let lacks = |what: &str| unfit(format!("it holds no {what}"));
        let folder = fs::canonicalize(folder).map_err(|error| unfit(error.to_string()))?;
        if !folder.join("bin/spark-submit").is_file() {
            return Err(lacks("bin/spark-submit"));
        }
        let entries = fs::read_dir(folder.join("jars")).map_err(|_| lacks("folder jars"))?;
        let names = entries
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok());
        let jars: Vec<String> = names.collect();
        let (scala, spark) = version_in(&jars, "spark-core_")
            .and_then(|found| found.split_once('-'))
            .ok_or_else(|| lacks("jars/spark-core"))?;
        let hadoop = version_in(&jars, "hadoop-client-api-").ok_or_else(|| lacks("jars/hadoop-client-api"))?;
        Ok(Self {
            spark: spark.to_owned(),
            scala: scala.to_owned(),
            hadoop: hadoop.to_owned(),
            folder,
            jars,
        })
    }

    /// Whether it brings the artefact, in whatever version.
    pub(crate) fn has(&self, jar: &Jar) -> bool {
        let [_, artifact, _] = jar.parts();
        let version = |name: &str| name.strip_prefix(artifact)?.strip_prefix('-')?.chars().next();
        let mut versions = self.jars.iter().filter_map(|name| version(name));
        versions.any(|first| first.is_ascii_digit())
    }

    /// Whether the artefact can be loaded beside its own jars: it is for the same Scala, and hadoop-aws for the same Hadoop.
    pub(crate) fn fits(&self, jar: &Jar) -> bool {
        let [_, artifact, version] = jar.parts();
        let scala = artifact.rsplit_once('_').map_or("", |(_, scala)| scala);
        let is_for_scala = scala.starts_with("2.") || scala.starts_with("3.");
        (!is_for_scala || scala == self.scala) && (artifact != "hadoop-aws" || version == self.hadoop)
    }

    pub(crate) fn unfit(&self, reason: String) -> SparkError {
        SparkError::UnfitSpark {
            home: self.folder.clone(),
            reason,
        }
    }
}

/// What stands between the beginning of a jar's name and its end.
fn version_in<'a>(jars: &'a [String], beginning: &str) -> Option<&'a str> {
    let mut found = jars
        .iter()
        .filter_map(|name| name.strip_prefix(beginning)?.strip_suffix(".jar"));
    found.next()
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::manifest;

    fn home(jars: &[&str]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("bin")).unwrap();
        fs::create_dir_all(folder.path().join("jars")).unwrap();
        fs::write(folder.path().join("bin/spark-submit"), "").unwrap();
        for jar in jars {
            fs::write(folder.path().join("jars").join(jar), "").unwrap();
        }
        folder
    }

    fn refusal(folder: &Path) -> String {
        let spec = SparkHome::at(folder).and_then(|home| manifest::on_home(&home));
        spec.unwrap_err().to_string()
    }

    const SPARK: [&str; 2] = ["spark-core_2.12-3.5.3.jar", "hadoop-client-api-3.3.4.jar"];

    #[test]
    fn only_what_a_spark_lacks_is_installed() {
        let folder = home(&[&SPARK[..], &["spark-avro_2.12-3.5.3.jar"]].concat());
        let spec = manifest::on_home(&SparkHome::at(folder.path()).unwrap()).unwrap();
        assert_eq!(spec.spark.as_deref(), Some("3.5.3"));
        let names: Vec<String> = spec.jars.iter().map(Jar::file_name).collect();
        assert!(names.contains(&"hadoop-aws-3.3.4.jar".to_owned()), "{names:?}");
        assert!(!names.iter().any(|name| name.starts_with("spark-avro")), "{names:?}");
        let requirements = spec.requirements();
        assert!(
            requirements.contains("boto3==") && !requirements.contains("pyspark"),
            "{requirements}"
        );
    }

    #[test]
    fn what_is_no_spark_is_refused() {
        let missing = refusal(Path::new("/not/there"));
        assert!(
            missing.starts_with("/not/there cannot be SPARK_HOME: No such file"),
            "{missing}"
        );
        let folder = tempfile::tempdir().unwrap();
        assert!(refusal(folder.path()).ends_with("cannot be SPARK_HOME: it holds no bin/spark-submit"));
        assert!(refusal(home(&[]).path()).ends_with("it holds no jars/spark-core"));
    }

    #[test]
    fn a_spark_that_no_library_fits_is_refused() {
        let old = home(&["spark-core_2.12-3.3.0.jar", "hadoop-client-api-3.3.2.jar"]);
        let refused = refusal(old.path());
        assert!(
            refused.ends_with("it is Spark 3.3.0, and jobs run on 3.5 and 4.1"),
            "{refused}"
        );
        let other_scala = home(&["spark-core_2.13-3.5.3.jar", "hadoop-client-api-3.3.4.jar"]);
        let refused = refusal(other_scala.path());
        assert!(
            refused.contains("built for Scala 2.13") && refused.contains("spark-hadoop-cloud_2.12"),
            "{refused}"
        );
        let other_hadoop = home(&["spark-core_2.12-3.5.3.jar", "hadoop-client-api-3.4.1.jar"]);
        assert!(refusal(other_hadoop.path()).contains("hadoop-aws-3.3.4.jar"));
    }
}
