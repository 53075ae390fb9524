//! Spark's own history server, over event logs in a bucket.
//!
//! Source: Spark, "Monitoring and Instrumentation", viewing after the fact.

use std::fs;
use std::path::{Path, PathBuf};

use headwater_kernel::processes::Program;

use crate::driver::{environment, joined, properties, write_private};
use crate::{Lake, Runtime, SETTINGS, SparkError, WORK};

const SERVER: &str = "org.apache.spark.deploy.history.HistoryServer";

/// Where event logs lie, and where their pages are shown.
#[derive(Debug, Clone)]
pub struct History {
    /// `s3://BUCKET/PREFIX/`, as a job's `--spark-event-logs-path` names it.
    pub logs: String,
    /// On loopback: the pages ask for no key.
    pub port: u16,
}

impl History {
    /// What starts the server; it works in `folder`, and its settings lie there.
    ///
    /// # Errors
    /// When the runtime lacks Spark or the folder cannot be written.
    pub fn server(&self, runtime: &Runtime, lake: &Lake, folder: &Path) -> Result<Program, SparkError> {
        let home = runtime.spark_home()?;
        let working_folder = folder.join(WORK);
        fs::create_dir_all(&working_folder).map_err(SparkError::disk("make", &working_folder))?;
        let settings = folder.join(SETTINGS);
        write_private(&settings, &properties(&self.settings(lake)))?;
        let jars: Vec<PathBuf> = runtime.jars(&[]).collect();
        let mut environment = environment(lake, folder);
        let own = [
            ("SPARK_HOME", home.clone().into_os_string()),
            ("SPARK_LOCAL_IP", "127.0.0.1".into()),
            ("SPARK_DAEMON_CLASSPATH", joined(&jars, ":")),
        ];
        environment.extend(own.map(|(name, value)| (name.into(), value)));
        Ok(Program {
            command: vec![
                home.join("bin/spark-class").into(),
                SERVER.into(),
                "--properties-file".into(),
                settings.into(),
            ],
            environment,
            working_folder,
        })
    }

    fn settings(&self, lake: &Lake) -> Vec<(String, String)> {
        let own = [
            ("spark.history.fs.logDirectory", self.logs.clone()),
            ("spark.history.ui.port", self.port.to_string()),
            // A port that is taken is said, and not another one used.
            ("spark.port.maxRetries", "0".to_owned()),
        ];
        let own = own.map(|(name, value)| (name.to_owned(), value));
        lake.settings().into_iter().chain(own).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest;

    #[test]
    fn keys_stand_in_the_environment_and_not_on_the_command_line() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("python/lib/python3.11/site-packages/pyspark")).unwrap();
        let runtime = Runtime::at(folder.path().to_owned(), manifest::for_glue("5.0").unwrap());
        let lake = Lake {
            endpoint: "http://127.0.0.1:1".to_owned(),
            region: "eu-central-1".to_owned(),
            access_key: "AKIAEXAMPLE".to_owned(),
            secret_key: "s3cr3t".to_owned(),
            session_token: None,
            metastore: None,
        };
        let history = History {
            logs: "s3://lake/events/".to_owned(),
            port: 18080,
        };
        let program = history.server(&runtime, &lake, folder.path()).unwrap();
        assert!(!format!("{:?}", program.command).contains("s3cr3t"));
        let value = |name: &str| {
            program.environment[std::ffi::OsStr::new(name)]
                .to_string_lossy()
                .into_owned()
        };
        assert_eq!(value("AWS_SECRET_ACCESS_KEY"), "s3cr3t");
        assert!(value("SPARK_DAEMON_CLASSPATH").contains("hadoop-aws"));
        let settings = fs::read_to_string(folder.path().join(SETTINGS)).unwrap();
        assert!(settings.contains("spark.history.fs.logDirectory=s3://lake/events/\n"));
        assert!(settings.contains("spark.hadoop.fs.s3.impl=org.apache.hadoop.fs.s3a.S3AFileSystem\n"));
    }
}
