//! Drivers that are started before there is a run for them: Java is up, Spark's classes are loaded, and the script begins at once.
//!
//! A warm driver carries one run and ends with it, as any other, so that runs share nothing. Its keys speak for nobody until a
//! run takes it. One is kept ready once a Spark job has run, for as long as [`IDLE`] passes without another; it ends by itself
//! when its server dies. Decision: docs/decisions/0007.

use std::collections::BTreeSet;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use headwater_kernel::processes::Process;
use headwater_kernel::{Range, StoreError, id, key};
use headwater_spark::{Driver, Lake, Runtime, WORK};
use tokio::sync::Notify;

use super::records::{RUNS, RunRecord, STARTS, UNFINISHED, by_start};
use super::workers::Workers;
use super::{JobSettings, Jobs};
use crate::glue::place::Place;
use crate::identity::SessionKeys;

/// What the folders of warm drivers are named.
const PREFIX: &str = "warm-";
/// What the folders of runs are named.
const RUN_PREFIX: &str = "jr_";
/// The next driver starts when the run that took the last one has had the machine for itself for a while...
const AFTER: Duration = Duration::from_secs(10);
/// ...and has ended, or is one that takes so long that a start beside it is no matter.
const AFTER_LONG: Duration = Duration::from_secs(80);
const LOOK_EVERY: Duration = Duration::from_millis(200);
/// How long a driver waits for a run.
const IDLE: Duration = Duration::from_mins(10);
/// How long a process that is told to end has for it.
const GRACE: Duration = Duration::from_secs(2);
/// How often the folders of runs that have ended are removed.
const SWEEP_EVERY: Duration = Duration::from_hours(1);

/// A started driver.
#[derive(Debug, Clone)]
pub(super) struct WarmDriver {
    /// Its mark, and its folder's name.
    pub id: String,
    pub keys: SessionKeys,
    runtime: String,
}

/// The driver that waits, if any; cloning is cheap.
#[derive(Debug, Clone, Default)]
pub(super) struct WarmDrivers(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    waiting: Mutex<Option<WarmDriver>>,
    wanted: Mutex<Option<Runtime>>,
    want: Notify,
    /// Spark runs under way.
    under_way: AtomicUsize,
}

/// A Spark run is under way as long as this is there.
#[derive(Debug)]
pub(super) struct UnderWay(Arc<Inner>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl WarmDrivers {
    /// The driver that waits, if it runs on `runtime`; it is the caller's from now on.
    pub fn take(&self, runtime: &Runtime) -> Option<WarmDriver> {
        held(&self.0.waiting).take_if(|driver| driver.runtime == runtime.name())
    }

    /// Says that a Spark run is under way.
    pub fn under_way(&self) -> UnderWay {
        self.0.under_way.fetch_add(1, Ordering::Relaxed);
        UnderWay(Arc::clone(&self.0))
    }

    /// Returns when a start takes nothing from a run that is soon over.
    async fn may_start(&self) {
        tokio::time::sleep(AFTER).await;
        let runs_end = async {
            while self.0.under_way.load(Ordering::Relaxed) > 0 {
                tokio::time::sleep(LOOK_EVERY).await;
            }
        };
        // That they go on for so long is no failure.
        let _ = tokio::time::timeout(AFTER_LONG, runs_end).await;
    }

    /// Has a driver started for the next run, in a while.
    pub fn want(&self, runtime: Runtime) {
        *held(&self.0.wanted) = Some(runtime);
        self.0.want.notify_one();
    }
}

impl Jobs {
    /// Keeps a driver ready, and removes what runs have left, until the task is aborted.
    pub async fn keep_ready(self) {
        self.end_leftovers().await;
        loop {
            self.sweep_or_warn().await;
            tokio::select! {
                () = self.warm.0.want.notified() => {}
                () = tokio::time::sleep(SWEEP_EVERY) => continue,
            }
            if self.settings.keeps_warm_driver && self.settings.cluster.master.is_none() {
                self.wait_and_start().await;
            }
        }
    }

    /// Starts the driver that is wanted, and ends it when nobody has come for it.
    async fn wait_and_start(&self) {
        self.warm.may_start().await;
        let wanted = held(&self.warm.0.wanted).take();
        let is_there = held(&self.warm.0.waiting).is_some();
        if let Some(runtime) = wanted.filter(|_| !is_there) {
            match self.settings.start_warm(&runtime) {
                Ok(driver) => *held(&self.warm.0.waiting) = Some(driver),
                Err(error) => tracing::warn!(error, "no driver is kept ready"),
            }
        }
        tokio::select! {
            () = self.warm.0.want.notified() => self.warm.0.want.notify_one(),
            () = tokio::time::sleep(IDLE) => self.end_waiting().await,
        }
    }

    async fn end_waiting(&self) {
        let idle = held(&self.warm.0.waiting).take();
        if let Some(driver) = idle {
            self.end_driver(&driver.id).await;
        }
    }

    async fn end_driver(&self, name: &str) {
        let folder = self.settings.folder.join(name);
        Process::at(&folder, name).end_all(GRACE).await;
        if let Err(error) = fs::remove_dir_all(&folder) {
            tracing::warn!(%error, folder = %folder.display(), "the folder of a driver stays behind");
        }
    }

    /// Ends drivers of an earlier server that no run has.
    async fn end_leftovers(&self) {
        match self.used_folders().await {
            Ok(used) => {
                for name in self.folders(PREFIX).into_iter().filter(|name| !used.contains(name)) {
                    self.end_driver(&name).await;
                }
            }
            Err(error) => tracing::warn!(%error, "drivers of an earlier server cannot be looked for"),
        }
    }

    async fn sweep_or_warn(&self) {
        if let Err(error) = self.sweep().await {
            tracing::warn!(%error, "folders of runs that have ended cannot be removed yet");
        }
    }

    /// Removes the folders of runs that have ended: what they printed is in the log.
    async fn sweep(&self) -> Result<(), StoreError> {
        // A run is under way before it has a folder: what is found first and not used then is nobody's.
        let found = [self.folders(PREFIX), self.folders(RUN_PREFIX)].concat();
        let used = self.used_folders().await?;
        let waiting = held(&self.warm.0.waiting).as_ref().map(|driver| driver.id.clone());
        let unused = found
            .into_iter()
            .filter(|name| !used.contains(name) && Some(name) != waiting.as_ref());
        for name in unused {
            if let Err(error) = fs::remove_dir_all(self.settings.folder.join(&name)) {
                tracing::warn!(%error, name, "the folder of a run stays behind");
            }
        }
        Ok(())
    }

    fn folders(&self, prefix: &str) -> Vec<String> {
        let entries = fs::read_dir(&self.settings.folder).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        names.filter(|name| name.starts_with(prefix)).collect()
    }

    /// The folders of runs that have not ended.
    async fn used_folders(&self) -> Result<BTreeSet<String>, StoreError> {
        self.store
            .read(|snapshot| {
                let mut used = BTreeSet::new();
                for run in snapshot.keys(&UNFINISHED, &Range::prefix(&key![]))? {
                    let [account, region, job, run_id] = &run.texts()[..] else {
                        continue;
                    };
                    let place = Place {
                        account: account.clone(),
                        region: region.clone(),
                    };
                    let started = snapshot.value(&STARTS, &run)?;
                    let record: Option<RunRecord> = match started {
                        Some(started) => snapshot.value(&RUNS, &by_start(&place, job, started, run_id))?,
                        None => None,
                    };
                    used.insert(run_id.clone());
                    used.extend(record.and_then(|record| record.driver));
                }
                Ok(used)
            })
            .await
    }
}

impl JobSettings {
    fn start_warm(&self, runtime: &Runtime) -> Result<WarmDriver, String> {
        let name = format!("{PREFIX}{}", id::uuid());
        let folder = self.folder.join(&name);
        fs::create_dir_all(folder.join(WORK)).map_err(|error| error.to_string())?;
        let keys = SessionKeys::new();
        let lake = Lake {
            endpoint: self.endpoint.url().to_owned(),
            region: "us-east-1".to_owned(),
            access_key: keys.access_key_id.clone(),
            secret_key: keys.secret.clone(),
            session_token: Some(keys.token.clone()),
            metastore: None,
        };
        let resources = self.cluster.resources(f64::INFINITY, Workers::of(None, None, 1.0));
        let program = Driver::warm(runtime, &lake, &resources, &folder, std::process::id());
        let program = program.map_err(|error| error.to_string())?;
        Process::start(&program, &folder, &name).map_err(|error| error.to_string())?;
        Ok(WarmDriver {
            id: name,
            keys,
            runtime: runtime.name().to_owned(),
        })
    }
}
