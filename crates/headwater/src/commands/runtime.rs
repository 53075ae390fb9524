//! `headwater runtime`: what jobs run on, listed and installed without a server; and the history of what ran on it.

use std::path::Path;

use headwater_spark::manifest::RuntimeSpec;
use headwater_spark::{Runtimes, SparkError};

use crate::args::{Output, Runtime, RuntimeFolder};
use crate::client::Client;
use crate::commands::history;
use crate::data_folder::DataFolder;
use crate::output::{self, Rows};

pub async fn run(data: &Path, endpoint: Option<String>, arguments: &Runtime, format: Output) -> anyhow::Result<()> {
    match arguments {
        Runtime::List(folder) => list(&runtimes(data, folder)?, format),
        Runtime::Install(install) => {
            let runtimes = runtimes(data, &install.folder)?;
            let spec = wanted(&runtimes, &install.name)?;
            let say = |line: &str| output::say(line);
            runtimes.install(&spec, &say).await?;
            output::say(format!("{} is ready", spec.name));
            Ok(())
        }
        Runtime::History(asked) => {
            let client = Client::find(&DataFolder::at(data), endpoint)?;
            history::run(&client, &runtimes(data, &asked.folder)?, &asked.logs, asked.port).await
        }
    }
}

/// Where the server of this data folder looks for them, too, and the Spark that it may be given.
pub fn runtimes(data: &Path, folder: &RuntimeFolder) -> Result<Runtimes, SparkError> {
    let runtimes = Runtimes::new(folder.runtimes.clone().unwrap_or_else(|| data.join("runtimes")));
    match folder.spark_home.as_ref().filter(|home| !home.is_empty()) {
        Some(home) => runtimes.on_home(Path::new(home)),
        None => Ok(runtimes),
    }
}

/// By name, else by the version of Glue.
fn wanted(runtimes: &Runtimes, name: &str) -> Result<RuntimeSpec, SparkError> {
    let known = runtimes.known()?.into_iter().find(|spec| spec.name == name);
    let unknown = || SparkError::UnknownRuntime(name.to_owned());
    known.map_or_else(|| runtimes.for_glue(name).map_err(|_| unknown()), Ok)
}

fn list(runtimes: &Runtimes, format: Output) -> anyhow::Result<()> {
    let mut rows = Rows::new(&[
        "runtime",
        "spark",
        "glue versions",
        "emr releases",
        "python",
        "installed",
    ]);
    for spec in runtimes.known()? {
        let installed = if runtimes.installed(&spec).is_some() {
            "yes"
        } else {
            "no"
        };
        rows.push([
            spec.name.clone(),
            spec.spark.clone().unwrap_or_default(),
            spec.glue.join(", "),
            spec.emr.join(", "),
            spec.python.join(", "),
            installed.to_owned(),
        ]);
    }
    rows.print(format)
}
