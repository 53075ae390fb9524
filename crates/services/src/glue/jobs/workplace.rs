//! The folder of a run: its script and files, and what starts them.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use futures::TryStreamExt;
use headwater_kernel::processes::{ERRORS, OUTPUT, Process, Program};
use headwater_kernel::{Identity, Principal, Transaction, id};
use headwater_spark::{Driver, Lake, MODULES, Resources, Runtime, SETTINGS, WORK, manifest};
use object_store::ObjectStoreExt;
use object_store::path::Path as ObjectPath;

use super::execution::{Attempt, JobFailure};
use super::records::{LOGGED, Logged, RUNS, by_id};
use super::warm::WarmDriver;
use super::workers::Workers;
use crate::glue::connections;
use crate::glue::security::{Protections, of_argument};
use crate::identity::SessionKeys;

/// Credentials of a run live as long as a run may take, and an hour for its end.
const LONGEST_RUN: Duration = Duration::from_hours(7 * 24 + 1);
/// Arguments for the service, which the script does not get.
const NOT_HANDED_ON: [&str; 10] = [
    "--additional-python-modules",
    "--python-modules-installer-option",
    "--extra-py-files",
    "--extra-jars",
    "--extra-files",
    "--conf",
    "--class",
    "--scriptLocation",
    "--job-language",
    "--datalake-formats",
];
/// Folders of what a run was given: its script, libraries and jars.
const SCRIPT: &str = "script";
const LIBRARIES: &str = "python";
const JARS: &str = "jars";
/// What a run says first whose results of data quality should be encrypted.
const PLAIN_RESULTS: &str = "DataQualityEncryption: results of data quality are not encrypted at rest by Headwater yet";
/// The class of a script in Scala that names none (spec section 4.8).
const DEFAULT_CLASS: &str = "GlueApp";
/// Arguments of runs that need a driver of their own from its start.
const NEEDS_OWN_START: [&str; 5] = [
    "--job-language",
    "--extra-py-files",
    "--extra-jars",
    "--datalake-formats",
    "--additional-python-modules",
];

/// A folder below the jobs' folder.
#[derive(Debug)]
pub(super) struct Workplace {
    folder: PathBuf,
}

impl Workplace {
    pub fn of(folder: &Path, run_id: &str) -> Self {
        Self {
            folder: folder.join(run_id),
        }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Removes what the run worked with and what it left; notes of how it ended, and its output, stay.
    ///
    /// What it filled the disk with is given back before anything is written about its end.
    pub fn clear(&self) {
        let work = [WORK, SCRIPT, LIBRARIES, JARS, MODULES].map(|name| fs::remove_dir_all(self.folder.join(name)));
        let settings = fs::remove_file(self.folder.join(SETTINGS));
        self.warn_of_left(work.into_iter().chain([settings]));
    }

    /// Removes what the process printed.
    pub fn clear_output(&self) {
        self.warn_of_left([OUTPUT, ERRORS].map(|name| fs::remove_file(self.folder.join(name))));
    }

    fn warn_of_left(&self, removals: impl IntoIterator<Item = std::io::Result<()>>) {
        for removed in removals {
            if let Err(error) = removed
                && error.kind() != ErrorKind::NotFound
            {
                tracing::warn!(folder = %self.folder.display(), %error, "files of a run stay behind");
            }
        }
    }

    /// Adds a line to what the process will write its errors to.
    fn say(&self, line: &str) {
        let open = fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.folder.join(ERRORS));
        if let Err(error) = open.and_then(|mut file| writeln!(file, "{line}")) {
            tracing::warn!(%error, line, "progress of a run is not in its log");
        }
    }
}

fn disk(error: &std::io::Error) -> JobFailure {
    JobFailure::Told(format!("The run's folder cannot be written: {error}"))
}

impl Attempt {
    /// Fetches the script and its files, and makes the command line; or gives all that to a driver that waits, which needs
    /// none.
    pub(super) async fn prepare(&mut self, runtime: &Runtime) -> Result<Option<Program>, JobFailure> {
        if self.record.protections().is_some_and(Protections::wants_sealed_quality) {
            self.workplace.say(PLAIN_RESULTS);
        }
        let warm = self.warm_driver(runtime).await?;
        let script = self.fetched_script().await?;
        let driver = self.driver(script).await?;
        let keys = warm.map_or_else(SessionKeys::new, |warm| warm.keys);
        let lake = self.lake(&keys).await?;
        self.record.access_key = Some(keys.access_key_id);
        self.give_bookmark().await?;
        let folder = self.workplace.folder();
        let program = if self.record.driver.is_some() {
            driver.assign(&lake, &self.resources(), folder).map(|()| None)
        } else if self.record.is_shell() {
            driver.python_shell(runtime, &lake, folder).map(Some)
        } else {
            driver.spark(runtime, &lake, &self.resources(), folder).map(Some)
        };
        program.map_err(|error| JobFailure::Told(error.to_string()))
    }

    /// A driver that waits, if the run can go on one: the run then works in that driver's folder.
    async fn warm_driver(&mut self, runtime: &Runtime) -> Result<Option<WarmDriver>, JobFailure> {
        let is_plain = !self.record.is_shell() && NEEDS_OWN_START.iter().all(|name| !self.names(name));
        let settings_fit = self
            .own_settings()
            .iter()
            .all(|(name, _)| headwater_spark::counts_late(name));
        if !is_plain || !settings_fit || !self.record.settings.connections.is_empty() {
            return Ok(None);
        }
        let Some(warm) = self.jobs.warm.take(runtime) else {
            return Ok(None);
        };
        if !Process::at(&self.jobs.settings.folder.join(&warm.id), &warm.id).is_running() {
            tracing::warn!(driver = warm.id, "a driver that waited has ended by itself");
            return Ok(None);
        }
        self.work_in(&warm).await?;
        Ok(Some(warm))
    }

    fn names(&self, argument: &str) -> bool {
        self.record
            .effective
            .get(argument)
            .is_some_and(|value| !value.is_empty() && value != "python")
    }

    /// Writes down which driver carries the run, and leaves what that one has printed so far out of the run's log.
    async fn work_in(&mut self, warm: &WarmDriver) -> Result<(), JobFailure> {
        let said = fs::read(self.workplace.folder().join(ERRORS)).unwrap_or_default();
        // What cannot be removed now is swept once the run has ended.
        let _ = fs::remove_dir_all(self.workplace.folder());
        self.record.driver = Some(warm.id.clone());
        self.workplace = Workplace::of(&self.jobs.settings.folder, &warm.id);
        let length = |name: &str| fs::metadata(self.workplace.folder().join(name)).map_or(0, |found| found.len());
        let logged = Logged {
            output: length(OUTPUT),
            errors: length(ERRORS),
            ..Logged::default()
        };
        for line in String::from_utf8_lossy(&said).lines() {
            self.workplace.say(line);
        }
        let (key, record) = (self.record.key(&self.place), self.record.clone());
        let by_id = by_id(&self.place, &self.record.job, &self.record.id);
        let write = move |transaction: &Transaction<'_>| {
            if let Some(mut current) = transaction.value(&RUNS, &key)? {
                current.driver = record.driver;
                transaction.put(&RUNS, &key, &current)?;
            }
            transaction.put(&LOGGED, &by_id, &logged).map(drop)
        };
        Ok(self.jobs.store.write(write).await?)
    }

    /// Installs the runtime where it is missing.
    pub(super) async fn runtime(&self) -> Result<Runtime, JobFailure> {
        fs::create_dir_all(self.workplace.folder().join(WORK)).map_err(|error| disk(&error))?;
        let settings = &self.record.settings;
        let runtimes = &self.jobs.settings.runtimes;
        let spec = match settings.command.as_str() {
            "pythonshell" => manifest::named(manifest::PYTHON_SHELL),
            "glueetl" | "gluestreaming" => runtimes.for_glue(settings.glue_version.as_deref().unwrap_or_default()),
            other => {
                return Err(JobFailure::Told(format!(
                    "Command {other} is not supported by Headwater yet"
                )));
            }
        };
        let told = |error: headwater_spark::SparkError| JobFailure::Told(error.to_string());
        let say = |line: &str| self.workplace.say(line);
        runtimes.install(&spec.map_err(told)?, &say).await.map_err(told)
    }

    async fn fetched_script(&self) -> Result<PathBuf, JobFailure> {
        let given = self
            .record
            .effective
            .get("--scriptLocation")
            .or(self.record.settings.script.as_ref());
        let location = given.ok_or_else(|| JobFailure::Told("The job has no script location".to_owned()))?;
        self.fetched(location, SCRIPT).await
    }

    async fn driver(&self, script: PathBuf) -> Result<Driver, JobFailure> {
        let effective = &self.record.effective;
        let listed = |name: &str| -> Vec<String> {
            let text = effective.get(name).map(String::as_str).unwrap_or_default();
            text.split(',')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let mut settings = self.event_log_settings().await?;
        settings.extend(self.own_settings());
        let jars = [listed("--extra-jars"), self.driver_jars().await?].concat();
        Ok(Driver {
            script,
            class: self.scala_class(),
            arguments: self.script_arguments(),
            python_files: self.fetched_all(&listed("--extra-py-files"), LIBRARIES).await?,
            modules: self.modules(&listed("--additional-python-modules")).await?,
            jars: self.fetched_all(&jars, JARS).await?,
            // Scripts open them by name alone.
            files: self.fetched_all(&listed("--extra-files"), WORK).await?,
            formats: listed("--datalake-formats"),
            settings,
        })
    }

    fn own_settings(&self) -> Vec<(String, String)> {
        let given = self.record.effective.get("--conf").map(String::as_str);
        settings_of(given.unwrap_or_default())
    }

    /// The drivers of databases that the job's connections bring; a connection that is not there fails the run.
    async fn driver_jars(&self) -> Result<Vec<String>, JobFailure> {
        let (place, names) = (self.place.clone(), self.record.settings.connections.clone());
        let read = self
            .jobs
            .read(move |snapshot| connections::driver_jars(snapshot, &place, &names));
        read.await.map_err(|error| JobFailure::Told(error.message))
    }

    /// What pip is told: requirements as they are, wheels of buckets as files, then the installer's options.
    async fn modules(&self, wanted: &[String]) -> Result<Vec<String>, JobFailure> {
        let mut arguments = Vec::with_capacity(wanted.len());
        for module in wanted {
            if module.starts_with("s3://") {
                let wheel = self.fetched(module, LIBRARIES).await?;
                arguments.push(wheel.display().to_string());
            } else {
                arguments.push(module.clone());
            }
        }
        let options = self.record.effective.get("--python-modules-installer-option");
        let options = options.filter(|_| !arguments.is_empty()).map(String::as_str);
        arguments.extend(options.unwrap_or_default().split_whitespace().map(str::to_owned));
        Ok(arguments)
    }

    /// The class to run of a script in Scala; None for one in Python.
    fn scala_class(&self) -> Option<String> {
        let effective = &self.record.effective;
        let language = effective.get("--job-language")?;
        let class = effective.get("--class").filter(|class| !class.is_empty());
        let is_scala = language.eq_ignore_ascii_case("scala");
        is_scala.then(|| class.map_or(DEFAULT_CLASS, String::as_str).to_owned())
    }

    /// What stands after the script on its command line (spec section 1.2).
    fn script_arguments(&self) -> Vec<String> {
        let mut own = vec![
            ("--JOB_NAME", &self.record.job),
            ("--JOB_ID", &self.record.job),
            ("--JOB_RUN_ID", &self.record.id),
        ];
        if let Some(cause) = &self.record.cause
            && let Some(workflow) = &cause.workflow
        {
            own.extend([("--WORKFLOW_NAME", workflow), ("--WORKFLOW_RUN_ID", &cause.chain)]);
        }
        let configuration = self.record.settings.security_configuration.as_ref();
        own.extend(configuration.map(|name| ("--SECURITY_CONFIGURATION", name)));
        let given = self
            .record
            .effective
            .iter()
            .filter(|(name, _)| !NOT_HANDED_ON.contains(&name.as_str()));
        let given = given.filter(|(name, _)| own.iter().all(|(reserved, _)| reserved != name));
        let pairs = given
            .map(|(name, value)| (name.as_str(), value))
            .chain(own.iter().copied());
        pairs
            .flat_map(|(name, value)| [name.to_owned(), value.clone()])
            .collect()
    }

    async fn fetched_all(&self, locations: &[String], folder: &str) -> Result<Vec<PathBuf>, JobFailure> {
        let mut files = Vec::with_capacity(locations.len());
        for location in locations {
            files.push(self.fetched(location, folder).await?);
        }
        Ok(files)
    }

    /// Copies the object at `location` into a folder of the run, under its own name.
    async fn fetched(&self, location: &str, folder: &str) -> Result<PathBuf, JobFailure> {
        let told = |reason: &str| JobFailure::Told(format!("{reason}: {location}"));
        let address = ["s3://", "s3a://", "s3n://"]
            .iter()
            .find_map(|scheme| location.strip_prefix(scheme));
        let (bucket, key) = address
            .and_then(|rest| rest.split_once('/'))
            .ok_or_else(|| told("Not an S3 location"))?;
        let name = key
            .rsplit('/')
            .next()
            .filter(|name| !name.is_empty())
            .ok_or_else(|| told("Not an object"))?;
        let store = self.jobs.objects.object_store(bucket);
        let store = store.ok_or_else(|| told("The specified bucket does not exist"))?;
        let path = ObjectPath::parse(key).map_err(|error| told(&error.to_string()))?;
        let found = store.get(&path).await.map_err(|error| match error {
            object_store::Error::NotFound { .. } => told("The specified key does not exist"),
            other => told(&other.to_string()),
        })?;
        let parent = self.workplace.folder().join(folder);
        fs::create_dir_all(&parent).map_err(|error| disk(&error))?;
        let target = parent.join(name);
        let mut file = fs::File::create(&target).map_err(|error| disk(&error))?;
        let mut pieces = found.into_stream();
        while let Some(piece) = pieces.try_next().await.map_err(|error| told(&error.to_string()))? {
            file.write_all(&piece).map_err(|error| disk(&error))?;
        }
        Ok(target)
    }

    /// Keys of the run's own, in the name of the job's role.
    ///
    /// The role need not exist in IAM, whose policies are not evaluated yet: scripts written for AWS name roles that are there.
    async fn lake(&self, keys: &SessionKeys) -> Result<Lake, JobFailure> {
        let role = self.record.settings.role.as_deref().unwrap_or("headwater-job");
        let identity = Identity::AssumedRole {
            role: role.rsplit('/').next().unwrap_or(role).to_owned(),
            role_id: id::unique("AROA"),
            session: "GlueJobRunnerSession".to_owned(),
        };
        let principal = Principal {
            account: self.place.account.clone(),
            identity,
        };
        self.encrypt_for(&principal).await?;
        self.jobs.identities.grant(keys, principal, LONGEST_RUN).await?;
        let metastore = self.jobs.settings.metastore.url();
        let wants_catalog = self.record.is_on("--enable-glue-datacatalog");
        if wants_catalog && metastore.is_empty() {
            let message =
                "--enable-glue-datacatalog needs the Hive Metastore face: start the server with --metastore-port";
            return Err(JobFailure::Told(message.to_owned()));
        }
        Ok(Lake {
            endpoint: self.jobs.settings.endpoint.url().to_owned(),
            region: self.place.region.clone(),
            access_key: keys.access_key_id.clone(),
            secret_key: keys.secret.clone(),
            session_token: Some(keys.token.clone()),
            metastore: wants_catalog.then(|| metastore.to_owned()),
        })
    }

    /// Has what the run's session writes encrypted; a security configuration overrides the argument (spec section 6).
    async fn encrypt_for(&self, principal: &Principal) -> Result<(), JobFailure> {
        let argument = self.record.effective.get("--encryption-type").map(String::as_str);
        let protection = match self.record.protections() {
            Some(protections) => protections.of_objects(),
            None => of_argument(argument),
        };
        let (Some(protection), Identity::AssumedRole { role_id, .. }) = (protection, &principal.identity) else {
            return Ok(());
        };
        let storage = &self.jobs.settings.storage;
        let set = storage.set_writer_encryption(role_id, protection, LONGEST_RUN).await;
        set.map_err(|error| JobFailure::Told(format!("What the run writes cannot be encrypted: {error}")))
    }

    fn resources(&self) -> Resources {
        let settings = &self.record.settings;
        let capacity = settings.max_capacity.unwrap_or(1.0);
        let workers = Workers::of(settings.worker_type.as_deref(), settings.number_of_workers, capacity);
        self.jobs.settings.cluster.resources(capacity, workers)
    }
}

/// `k=v --conf k2=v2`, as users chain settings in one argument (spec section 1.2).
fn settings_of(text: &str) -> Vec<(String, String)> {
    let parts = text.split("--conf").map(str::trim).filter(|part| !part.is_empty());
    let pairs = parts.filter_map(|part| part.split_once('='));
    pairs
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_chained_in_one_argument() {
        let settings = settings_of("spark.a=1 --conf spark.b=x=y --conf ");
        let expected = [("spark.a", "1"), ("spark.b", "x=y")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(settings, expected);
    }
}
