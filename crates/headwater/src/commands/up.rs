//! `headwater up`: the server, until it is told to stop.

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::Path;

use anyhow::{Context, bail};
use headwater_services::glue::jobs::Cluster;
use headwater_services::sns::MailSettings;
use tokio::signal::unix::{SignalKind, signal};

use crate::args::Up;
use crate::commands::runtime;
use crate::data_folder::{DataFolder, Running};
use crate::output;
use crate::server::{Metastore, Server, Settings};

pub async fn run(data: &Path, up: &Up) -> anyhow::Result<()> {
    if up.dev && !up.bind.is_loopback() {
        bail!("--dev checks no signatures and therefore listens on loopback only; leave out --bind or --dev");
    }
    log_to_standard_error(&up.log)?;
    let folder = DataFolder::at(data);
    let _lock = folder.lock()?;
    let settings = Settings {
        address: SocketAddr::new(up.bind, up.port),
        account: up.account_id.clone(),
        region: up.region.clone(),
        dev: up.dev,
        mounts: up.mount.clone(),
        mail: mail_settings(up)?,
        metastore: up.metastore_port.map(|port| Metastore {
            port,
            warehouse: up.warehouse.clone(),
        }),
        runtimes: runtime::runtimes(data, &up.runtimes)?,
        cluster: Cluster {
            master: up.spark_master.clone(),
            largest: up.spark_executor,
        },
        keeps_warm_driver: !up.no_warm_driver,
    };
    let server = Server::start(&folder, &settings).await?;
    let running = Running {
        endpoint: server.endpoint(),
        region: up.region.clone(),
        process: std::process::id(),
        metastore: server.metastore(),
    };
    folder.write_running(&running)?;
    output::say(format!("headwater is ready at {}", running.endpoint));
    output::say(format!(
        "point your AWS clients at it: eval \"$(headwater env --data {})\"",
        data.display()
    ));
    if let Some(metastore) = &running.metastore {
        output::say(format!("Spark and Hive find the catalog at {metastore}"));
    }
    wait_for_stop().await?;
    output::say("stopping");
    folder.forget_running();
    server.stop().await;
    Ok(())
}

fn mail_settings(up: &Up) -> anyhow::Result<Option<MailSettings>> {
    let parsed = up
        .mail_server
        .as_deref()
        .map(|url| MailSettings::parse(url, &up.mail_from));
    parsed
        .transpose()
        .context("--mail-server or --mail-from cannot be used")
}

pub(super) async fn wait_for_stop() -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted.context("cannot wait for ctrl-c"),
        _ = terminate.recv() => Ok(()),
    }
}

fn log_to_standard_error(filter: &str) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_new(filter).context("--log cannot be understood")?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
    Ok(())
}
