//! `headwater catalog import`: a foreign Hive Metastore brought into the catalog of a server that does not run.

use std::path::Path;

use anyhow::Context;
use headwater_catalog::{Catalog, CatalogId};
use headwater_hive::{ImportOptions, import};
use headwater_kernel::{Clock, Store};

use crate::args;
use crate::data_folder::DataFolder;
use crate::output;

pub async fn run(data: &Path, arguments: &args::Catalog) -> anyhow::Result<()> {
    let args::Catalog::Import(arguments) = arguments;
    let folder = DataFolder::at(data);
    // The store has one process at a time.
    let _lock = folder.lock().context("stop the server for the time of the import")?;
    let catalog = Catalog::new(Store::open(folder.path())?, Clock::system());
    let id = CatalogId {
        account: arguments.account_id.clone(),
        region: arguments.region.clone(),
    };
    let options = ImportOptions {
        replaces_differing: arguments.replace,
    };
    let spinner = output::spinner(format!("importing {}", arguments.metastore));
    let imported = import(&arguments.metastore, &catalog, &id, options).await;
    spinner.finish_and_clear();
    let report = imported?;
    output::print(report.to_string().trim_end());
    let kinds = [&report.databases, &report.tables, &report.partitions, &report.functions];
    for name in kinds.iter().flat_map(|kind| &kind.differing) {
        let fate = if arguments.replace {
            "replaced"
        } else {
            "left as it was"
        };
        output::say(format!("{name} was in the catalog already and differs: {fate}"));
    }
    Ok(())
}
