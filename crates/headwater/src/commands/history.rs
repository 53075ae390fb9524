//! `headwater runtime history`: Spark's own history server over a bucket of this server, until it is told to stop.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, bail};
use headwater_kernel::processes::Program;
use headwater_spark::{History, Lake, Runtimes};
use tokio::process::{Child, Command};

use crate::client::Client;
use crate::commands::up::wait_for_stop;
use crate::output;

/// The release of Glue whose Spark shows the pages: it reads the event logs of the older ones too.
const GLUE: &str = "5.1";
const LOOK_EVERY: Duration = Duration::from_millis(200);
/// How much of what it printed is shown when it does not start.
const SHOWN_OUTPUT: usize = 2000;

/// Shows the event logs at `logs` on `port`, or on a free one where it is 0.
pub async fn run(client: &Client, runtimes: &Runtimes, logs: &str, port: u16) -> anyhow::Result<()> {
    if !logs.starts_with("s3://") {
        bail!("{logs} is no s3:// location; give a job's --spark-event-logs-path");
    }
    let say = |line: &str| output::say(line);
    let runtime = runtimes.install(&runtimes.for_glue(GLUE)?, &say).await?;
    let port = if port == 0 { free_port()? } else { port };
    let history = History {
        logs: logs.to_owned(),
        port,
    };
    let folder = tempfile::tempdir().context("cannot make a folder to work in")?;
    let program = history.server(&runtime, &lake(client), folder.path())?;
    let printed = folder.path().join("output");
    let mut server = start(&program, &printed)?;
    tokio::select! {
        ready = is_ready(client, port) => ready?,
        ended = server.wait() => bail!("the history server ended with {}:\n{}", ended?, end_of(&printed)),
        stopped = wait_for_stop() => return stopped,
    }
    output::say(format!("Spark's history server is ready at http://127.0.0.1:{port}"));
    tokio::select! {
        ended = server.wait() => bail!("the history server ended with {}:\n{}", ended?, end_of(&printed)),
        stopped = wait_for_stop() => stopped?,
    }
    output::say("stopping");
    server.kill().await.context("the history server cannot be stopped")
}

/// What it reads through: the server of the command, with the command's key.
fn lake(client: &Client) -> Lake {
    let key = client.key().clone();
    Lake {
        endpoint: client.endpoint().to_owned(),
        region: client.region().to_owned(),
        access_key: key.id,
        secret_key: key.secret,
        session_token: None,
        metastore: None,
    }
}

fn free_port() -> anyhow::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("there is no free port")?;
    Ok(listener.local_addr()?.port())
}

fn start(program: &Program, printed: &Path) -> anyhow::Result<Child> {
    let (name, arguments) = program.command.split_first().context("there is no program")?;
    let output = File::create(printed)?;
    let errors = output.try_clone()?;
    let mut command = Command::new(name);
    command
        .args(arguments)
        .env_clear()
        .envs(&program.environment)
        .current_dir(&program.working_folder)
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors)
        .kill_on_drop(true);
    command.spawn().context("the history server cannot be started")
}

/// Returns once it answers.
async fn is_ready(client: &Client, port: u16) -> anyhow::Result<()> {
    let pages = client.elsewhere(format!("http://127.0.0.1:{port}"));
    while pages.get_page("/api/v1/version").await.is_err() {
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Ok(())
}

fn end_of(printed: &Path) -> String {
    let text = fs::read_to_string(printed).unwrap_or_default();
    let from = text.ceil_char_boundary(text.len().saturating_sub(SHOWN_OUTPUT));
    text[from..].to_owned()
}
