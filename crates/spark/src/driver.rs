//! The command line, settings and environment of a job's driver.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use headwater_kernel::processes::Program;
use serde::Serialize;

use crate::manifest::FOR_SCALA;
use crate::runtime::ScalaLibrary;
use crate::{Resources, Runtime, SparkError};

/// The programs of the system that shells and Spark's scripts call.
const FALLBACK_PATH: &str = "/usr/local/bin:/usr/bin:/bin";
/// Compiles a script in Scala and runs a class of it.
const SCALA_DRIVER: &str = "headwater.glue.Driver";
/// What of the server's environment its children need: where programs, Java and temporary files are.
const HANDED_DOWN: [&str; 5] = ["PATH", "JAVA_HOME", "LANG", "TMPDIR", "TZ"];

/// The folder, below a run's own, that its script works in: nothing in it outlives the run.
pub const WORK: &str = "work";
/// The file of a run with Spark's settings, keys among them.
pub const SETTINGS: &str = "spark.conf";
/// The file of a warm driver's folder that gives it its run.
pub const ASSIGNMENT: &str = "assignment.json";
/// What the driver program is given instead of a script when it is to wait for one.
const WAIT: &str = "--wait";
/// What settings begin with that only count when Java is started.
const SETTINGS_OF_START: [&str; 8] = [
    "spark.driver.memory",
    "spark.driver.extra",
    "spark.driver.default",
    "spark.executorEnv",
    "spark.jars",
    "spark.pyspark",
    "spark.submit",
    "spark.yarn",
];
/// The folder of a run with what pip installs for it.
pub const MODULES: &str = "modules";

/// The endpoint that a job reads and writes through, and its keys.
#[derive(Clone)]
pub struct Lake {
    pub endpoint: String,
    pub region: String,
    pub access_key: String,
    pub secret_key: String,
    pub session_token: Option<String>,
    /// `thrift://…` of the catalog's Hive Metastore face; tables are Spark's own without it.
    pub metastore: Option<String>,
}

/// What a warm driver is told once there is a run for it: the file in its folder that it waits for.
#[derive(Debug, Clone, Serialize)]
pub struct Assignment {
    script: PathBuf,
    arguments: Vec<String>,
    /// Spark's settings, over those that the driver was started with.
    settings: BTreeMap<String, String>,
    environment: BTreeMap<String, String>,
}

/// A job's script with all that it is started with.
#[derive(Debug, Clone)]
pub struct Driver {
    /// A script in Python; in Scala where there is a `class`.
    pub script: PathBuf,
    /// The class of a script in Scala whose `main` is run.
    pub class: Option<String>,
    pub arguments: Vec<String>,
    pub python_files: Vec<PathBuf>,
    /// What pip installs before the script begins: requirements, wheels, options.
    pub modules: Vec<String>,
    pub jars: Vec<PathBuf>,
    pub files: Vec<PathBuf>,
    /// Table formats: `iceberg`, `delta`.
    pub formats: Vec<String>,
    /// Settings of the job's own, over ours.
    pub settings: Vec<(String, String)>,
}

impl fmt::Debug for Lake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The keys stay out of logs.
        let mut shown = formatter.debug_struct("Lake");
        shown.field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

impl Driver {
    /// What starts a Spark driver; its settings, which hold the keys, go into a file that only the owner reads.
    ///
    /// # Errors
    /// When the runtime lacks Spark or the file cannot be written.
    pub fn spark(
        &self,
        runtime: &Runtime,
        lake: &Lake,
        resources: &Resources,
        folder: &Path,
    ) -> Result<Program, SparkError> {
        let library = runtime.library()?;
        let home = runtime.spark_home()?;
        let committer = runtime.committer()?;
        let for_scala = self.class.iter().map(|_| FOR_SCALA.to_owned());
        let parts: Vec<String> = self.formats.iter().cloned().chain(for_scala).collect();
        let mut jars: Vec<PathBuf> = runtime.jars(&parts).collect();
        jars.push(committer.jar.clone());
        let mut all_settings = self.all_settings(lake, resources);
        if resources.master.is_none() {
            // Spark would copy each of its --jars for each driver; this machine's Java reads them where they lie.
            add_class_path(&mut all_settings, &std::mem::take(&mut jars));
        }
        jars.extend(self.jars.iter().cloned());
        let settings = folder.join(SETTINGS);
        write_private(&settings, &properties(&all_settings))?;
        let master = resources
            .master
            .clone()
            .unwrap_or_else(|| format!("local[{}]", resources.cores));
        let scala = self.class.as_ref().map(|_| runtime.scala_library()).transpose()?;
        let compiled = [Some(&committer), scala.as_ref()].into_iter().flatten();
        let mut command: Vec<OsString> = compiled.flat_map(compile_first).collect();
        command.push(home.join("bin/spark-submit").into());
        let mut option = |name: &str, value: OsString| command.extend([name.into(), value]);
        option("--master", master.into());
        option("--properties-file", settings.into());
        for (name, files) in [
            ("--jars", &jars),
            ("--py-files", &self.python_files),
            ("--files", &self.files),
        ] {
            if !files.is_empty() {
                option(name, joined(files, ","));
            }
        }
        if let Some(scala) = scala {
            option("--class", SCALA_DRIVER.into());
            command.push(scala.jar.into());
        } else {
            command.push(library.driver.into());
        }
        command.push(self.script.clone().into());
        command.extend(self.class.iter().map(OsString::from));
        command.extend(self.arguments.iter().map(OsString::from));
        let mut environment = environment(lake, folder);
        environment.insert("SPARK_HOME".into(), home.into());
        environment.insert("PYSPARK_PYTHON".into(), runtime.python().into());
        self.add_modules(&mut environment, library.folder, folder);
        // A laptop's own name may stand for an address that is gone.
        if resources.master.is_none() {
            environment.insert("SPARK_LOCAL_IP".into(), "127.0.0.1".into());
        }
        Ok(Program {
            command,
            environment,
            working_folder: folder.join(WORK),
        })
    }

    /// What starts a driver that no run has yet: it warms up, and waits for its [`Assignment`] as long as the process `server`
    /// lives. `lake` holds keys that speak for nobody yet.
    ///
    /// # Errors
    /// As [`Driver::spark`].
    pub fn warm(
        runtime: &Runtime,
        lake: &Lake,
        resources: &Resources,
        folder: &Path,
        server: u32,
    ) -> Result<Program, SparkError> {
        let waiting = Self {
            script: WAIT.into(),
            class: None,
            arguments: Vec::new(),
            python_files: Vec::new(),
            modules: Vec::new(),
            jars: Vec::new(),
            files: Vec::new(),
            formats: Vec::new(),
            settings: Vec::new(),
        };
        let mut program = waiting.spark(runtime, lake, resources, folder)?;
        program
            .environment
            .insert("HEADWATER_SERVER".into(), server.to_string().into());
        Ok(program)
    }

    /// Gives the job to the driver that waits in `folder`.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn assign(&self, lake: &Lake, resources: &Resources, folder: &Path) -> Result<(), SparkError> {
        let settings = self.all_settings(lake, resources).into_iter();
        let settings = settings.filter(|(name, _)| counts_late(name));
        let master = ("spark.master".to_owned(), format!("local[{}]", resources.cores));
        let region = ["AWS_REGION", "AWS_DEFAULT_REGION"].map(|name| (name.to_owned(), lake.region.clone()));
        let assignment = Assignment {
            script: self.script.clone(),
            arguments: self.arguments.clone(),
            settings: settings.chain([master]).collect(),
            environment: region.into(),
        };
        let (part, path) = (folder.join("assignment.part"), folder.join(ASSIGNMENT));
        let text =
            serde_json::to_string(&assignment).map_err(|error| SparkError::disk("write", &path)(error.into()))?;
        write_private(&part, &text)?;
        std::fs::rename(&part, &path).map_err(SparkError::disk("write", &path))
    }

    /// What starts a Python shell job.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn python_shell(&self, runtime: &Runtime, lake: &Lake, folder: &Path) -> Result<Program, SparkError> {
        let library = runtime.library()?;
        let mut command: Vec<OsString> = vec![
            runtime.python().into(),
            library.driver.into(),
            self.script.clone().into(),
        ];
        command.extend(self.arguments.iter().map(OsString::from));
        let mut environment = environment(lake, folder);
        self.add_modules(&mut environment, library.folder, folder);
        // Lines of the log come as they are printed.
        environment.insert("PYTHONUNBUFFERED".into(), "1".into());
        Ok(Program {
            command,
            environment,
            working_folder: folder.join(WORK),
        })
    }

    /// Where Python looks for modules: the job's own win over the library, and both over the runtime's.
    fn add_modules(&self, environment: &mut BTreeMap<OsString, OsString>, library: PathBuf, folder: &Path) {
        let installed = folder.join(MODULES);
        if !self.modules.is_empty() {
            let arguments = serde_json::Value::from(self.modules.clone()).to_string();
            environment.insert("HEADWATER_MODULES".into(), arguments.into());
            environment.insert("HEADWATER_MODULES_FOLDER".into(), installed.clone().into());
        }
        let path = [vec![installed, library], self.python_files.clone()].concat();
        environment.insert("PYTHONPATH".into(), joined(&path, ":"));
        // How the packages' registry is reached is the server's business.
        environment.extend(std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PIP_")));
    }

    /// Later ones win: the job's own come last.
    fn all_settings(&self, lake: &Lake, resources: &Resources) -> Vec<(String, String)> {
        let of_formats = self.formats.iter().flat_map(|format| format_settings(format));
        let ours = lake
            .settings()
            .into_iter()
            .chain(resources.settings())
            .chain(of_formats);
        ours.chain(self.settings.iter().cloned()).collect()
    }
}

impl Lake {
    /// S3A under both schemes, and its magic committer: what it commits appears at once, and a retried task doubles nothing.
    ///
    /// Source: Hadoop, "Committing work to S3 with the S3A committers"; Spark, "Integration with cloud infrastructures".
    pub(crate) fn settings(&self) -> Vec<(String, String)> {
        let file_system = "org.apache.hadoop.fs.s3a.S3AFileSystem";
        let mut settings = vec![
            ("spark.hadoop.fs.s3.impl", file_system),
            ("spark.hadoop.fs.s3n.impl", file_system),
            ("spark.hadoop.fs.s3a.impl", file_system),
            ("spark.hadoop.fs.s3a.endpoint", &self.endpoint),
            ("spark.hadoop.fs.s3a.endpoint.region", &self.region),
            ("spark.hadoop.fs.s3a.path.style.access", "true"),
            (
                "spark.hadoop.fs.s3a.connection.ssl.enabled",
                if self.endpoint.starts_with("https") {
                    "true"
                } else {
                    "false"
                },
            ),
            // S3A's own provider of session keys (3.3.4) can be asked by a second thread before the first has initialised it.
            (
                "spark.hadoop.fs.s3a.aws.credentials.provider",
                "com.amazonaws.auth.EnvironmentVariableCredentialsProvider",
            ),
            ("spark.executorEnv.AWS_ACCESS_KEY_ID", &self.access_key),
            ("spark.executorEnv.AWS_SECRET_ACCESS_KEY", &self.secret_key),
            (
                "spark.executorEnv.AWS_SESSION_TOKEN",
                self.session_token.as_deref().unwrap_or_default(),
            ),
            ("spark.hadoop.fs.s3a.fast.upload.buffer", "bytebuffer"),
            ("spark.hadoop.fs.s3a.committer.name", "magic"),
            ("spark.hadoop.fs.s3a.committer.magic.enabled", "true"),
            (
                "spark.hadoop.mapreduce.outputcommitter.factory.scheme.s3",
                "org.apache.hadoop.fs.s3a.commit.S3ACommitterFactory",
            ),
            (
                "spark.hadoop.mapreduce.outputcommitter.factory.scheme.s3a",
                "org.apache.hadoop.fs.s3a.commit.S3ACommitterFactory",
            ),
            (
                "spark.sql.sources.commitProtocolClass",
                "headwater.spark.CommitProtocol",
            ),
            (
                "spark.sql.parquet.output.committer.class",
                "org.apache.spark.internal.io.cloud.BindingParquetOutputCommitter",
            ),
        ];
        if let Some(metastore) = &self.metastore {
            settings.push(("spark.sql.catalogImplementation", "hive"));
            settings.push(("spark.hadoop.hive.metastore.uris", metastore));
        }
        settings
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }
}

/// Whether one of Spark's settings still counts when Java has been started.
pub fn counts_late(setting: &str) -> bool {
    !SETTINGS_OF_START.iter().any(|early| setting.starts_with(early))
}

/// Puts jars before those that the job's own settings name.
fn add_class_path(settings: &mut Vec<(String, String)>, jars: &[PathBuf]) {
    let name = "spark.driver.extraClassPath";
    let own = settings.iter().rev().find(|(setting, _)| setting == name);
    let own = own.map(|(_, value)| PathBuf::from(value));
    let all: Vec<PathBuf> = jars.iter().cloned().chain(own).collect();
    settings.push((name.to_owned(), joined(&all, ":").to_string_lossy().into_owned()));
}

/// What a table format needs: its SQL extension, and its catalog over Spark's own.
fn format_settings(format: &str) -> Vec<(String, String)> {
    let settings: &[(&str, &str)] = match format {
        "iceberg" => &[(
            "spark.sql.extensions",
            "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions",
        )],
        "delta" => &[
            ("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension"),
            (
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog",
            ),
        ],
        _ => &[],
    };
    settings
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

pub(crate) fn environment(lake: &Lake, folder: &Path) -> BTreeMap<OsString, OsString> {
    let handed_down = HANDED_DOWN
        .iter()
        .filter_map(|name| Some((OsString::from(name), std::env::var_os(name)?)));
    let mut environment: BTreeMap<OsString, OsString> = handed_down.collect();
    environment.entry("PATH".into()).or_insert_with(|| FALLBACK_PATH.into());
    let work: OsString = folder.join(WORK).into();
    let ours: [(&str, OsString); 10] = [
        ("HOME", work.clone()),
        // Spark itself clears up only where it is not killed.
        ("SPARK_LOCAL_DIRS", work),
        ("HEADWATER_RUN_FOLDER", folder.into()),
        ("PYTHONDONTWRITEBYTECODE", "1".into()),
        ("AWS_ENDPOINT_URL", lake.endpoint.clone().into()),
        ("AWS_REGION", lake.region.clone().into()),
        ("AWS_DEFAULT_REGION", lake.region.clone().into()),
        ("AWS_ACCESS_KEY_ID", lake.access_key.clone().into()),
        ("AWS_SECRET_ACCESS_KEY", lake.secret_key.clone().into()),
        ("AWS_EC2_METADATA_DISABLED", "true".into()),
    ];
    environment.extend(ours.map(|(name, value)| (name.into(), value)));
    if let Some(token) = &lake.session_token {
        environment.insert("AWS_SESSION_TOKEN".into(), token.into());
    }
    environment
}

/// What goes before a command that needs a library's jar.
fn compile_first(library: &ScalaLibrary) -> Vec<OsString> {
    let (launcher, jar) = (library.launcher.clone(), library.jar.clone());
    vec!["sh".into(), launcher.into(), jar.into(), library.class_path.clone()]
}

pub(crate) fn joined(paths: &[PathBuf], separator: &str) -> OsString {
    let names: Vec<&std::ffi::OsStr> = paths.iter().map(|path| path.as_os_str()).collect();
    names.join(separator.as_ref())
}

/// Java's properties: a backslash, and whatever would end the line, is escaped.
pub(crate) fn properties(settings: &[(String, String)]) -> String {
    settings.iter().fold(String::new(), |mut text, (name, value)| {
        let escaped = value.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name}={escaped}");
        text
    })
}

pub(crate) fn write_private(path: &Path, text: &str) -> Result<(), SparkError> {
    let open = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path);
    let written = open.and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()));
    written.map_err(SparkError::disk("write", path))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::{Executors, manifest};

    fn lake() -> Lake {
        Lake {
            endpoint: "http://127.0.0.1:1".to_owned(),
            region: "eu-central-1".to_owned(),
            access_key: "ASIAEXAMPLE".to_owned(),
            secret_key: "s3cr3t".to_owned(),
            session_token: Some("t0k3n".to_owned()),
            metastore: None,
        }
    }

    fn this_machine() -> Resources {
        Resources {
            master: None,
            cores: 2,
            memory_megabytes: 1024,
            executors: Executors {
                count: 1,
                cores: 4,
                memory_megabytes: 10_240,
            },
        }
    }

    fn driver() -> Driver {
        Driver {
            script: "/run/script/job.py".into(),
            class: None,
            arguments: vec!["--JOB_NAME".to_owned(), "j".to_owned()],
            python_files: vec!["/run/files/a.zip".into()],
            modules: Vec::new(),
            jars: Vec::new(),
            files: Vec::new(),
            formats: Vec::new(),
            settings: vec![("spark.sql.shuffle.partitions".to_owned(), "9".to_owned())],
        }
    }

    #[test]
    fn secrets_stand_in_a_private_file_and_not_on_the_command_line() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::at(folder.path().to_owned(), manifest::for_glue("5.0").unwrap());
        std::fs::create_dir_all(folder.path().join("python/lib/python3.11/site-packages/pyspark")).unwrap();
        let resources = this_machine();
        let program = driver().spark(&runtime, &lake(), &resources, folder.path()).unwrap();
        let line = format!("{:?}", program.command);
        assert!(!line.contains("s3cr3t") && line.contains("local[2]"), "{line}");
        assert!(line.ends_with(r#""/run/script/job.py", "--JOB_NAME", "j"]"#), "{line}");
        let settings = folder.path().join("spark.conf");
        assert_eq!(
            std::fs::metadata(&settings).unwrap().permissions().mode() & 0o777,
            0o600
        );
        let text = std::fs::read_to_string(settings).unwrap();
        assert!(text.contains("spark.executorEnv.AWS_SECRET_ACCESS_KEY=s3cr3t\n"));
        assert!(text.contains("spark.sql.shuffle.partitions=9\n"), "{text}");
    }

    #[test]
    fn jars_are_read_in_place_here_and_sent_to_a_cluster() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::at(folder.path().to_owned(), manifest::for_glue("6.0").unwrap());
        std::fs::create_dir_all(folder.path().join("python/lib/python3.11/site-packages/pyspark")).unwrap();
        let own = ("spark.driver.extraClassPath".to_owned(), "/own.jar".to_owned());
        let wanted = Driver {
            settings: vec![own],
            ..driver()
        };
        let line_and_settings = |resources: &Resources| {
            let program = wanted.spark(&runtime, &lake(), resources, folder.path()).unwrap();
            let settings = std::fs::read_to_string(folder.path().join(SETTINGS)).unwrap();
            (format!("{:?}", program.command), settings)
        };
        let (line, settings) = line_and_settings(&this_machine());
        assert!(!line.contains("--jars"), "{line}");
        let path = settings
            .lines()
            .rfind(|line| line.starts_with("spark.driver.extraClassPath="));
        assert!(
            path.is_some_and(|path| path.contains("hadoop-aws-3.4.2.jar:") && path.ends_with(":/own.jar")),
            "{path:?}"
        );
        let cluster = Resources {
            master: Some("spark://host:7077".to_owned()),
            ..this_machine()
        };
        let (line, settings) = line_and_settings(&cluster);
        assert!(
            line.contains("hadoop-aws-3.4.2.jar,") && line.contains("headwater-commit.jar"),
            "{line}"
        );
        assert!(!settings.contains("hadoop-aws"), "{settings}");
    }

    #[test]
    fn modules_come_first_and_are_named_for_pip() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::at(
            folder.path().to_owned(),
            manifest::named(manifest::PYTHON_SHELL).unwrap(),
        );
        let wanted = Driver {
            modules: vec!["a==1".to_owned()],
            ..driver()
        };
        let program = wanted.python_shell(&runtime, &lake(), Path::new("/run")).unwrap();
        let value = |name: &str| {
            program.environment[&OsString::from(name)]
                .to_string_lossy()
                .into_owned()
        };
        assert_eq!(value("HEADWATER_MODULES"), r#"["a==1"]"#);
        assert!(value("PYTHONPATH").starts_with("/run/modules:"));
        let bare = driver().python_shell(&runtime, &lake(), Path::new("/run")).unwrap();
        assert!(!bare.environment.contains_key(&OsString::from("HEADWATER_MODULES")));
    }

    #[test]
    fn a_script_in_scala_is_compiled_and_run_by_the_driver_class() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::at(folder.path().to_owned(), manifest::for_glue("5.0").unwrap());
        std::fs::create_dir_all(folder.path().join("python/lib/python3.11/site-packages/pyspark")).unwrap();
        let resources = this_machine();
        let scala = Driver {
            script: "/run/script/job.scala".into(),
            class: Some("GlueApp".to_owned()),
            ..driver()
        };
        let program = scala.spark(&runtime, &lake(), &resources, folder.path()).unwrap();
        let line = format!("{:?}", program.command);
        assert!(line.starts_with(r#"["sh", "#), "{line}");
        let end = r#"awsglue.jar", "/run/script/job.scala", "GlueApp", "--JOB_NAME", "j"]"#;
        assert!(
            line.contains(r#""--class", "headwater.glue.Driver""#) && line.ends_with(end),
            "{line}"
        );
    }

    #[test]
    fn values_of_properties_are_escaped() {
        let settings = [("a".to_owned(), "C:\\x\ny".to_owned())];
        assert_eq!(properties(&settings), "a=C:\\\\x\\ny\n");
    }
}
