//! `headwater`: the server and its everyday commands.

mod args;
mod client;
mod commands;
mod data_folder;
mod output;
mod server;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let done = runtime.block_on(dispatch(arguments));
    // Whatever still blocks a thread (a terminal, a slow disk) does not keep the program from ending.
    runtime.shutdown_timeout(std::time::Duration::from_secs(2));
    done
}

async fn dispatch(arguments: Arguments) -> anyhow::Result<()> {
    let Arguments {
        command,
        data,
        endpoint,
        output,
    } = arguments;
    match command {
        Command::Up(up) => commands::up::run(&data, &up).await,
        Command::Env => commands::env::run(&data),
        Command::Demo(demo) => commands::demo::run(&demo).await,
        Command::Crawl(crawl) => commands::crawl::run(&data, endpoint, &crawl, output).await,
        Command::Sql(sql) => commands::sql::run(&data, endpoint, &sql, output).await,
        Command::Ml(ml) => commands::ml::run(ml, output).await,
        Command::Etl(etl) => commands::etl::run(&data, endpoint, &etl).await,
        Command::Status => commands::status::run(&data, endpoint, output).await,
        Command::Jobs(jobs) => commands::jobs::run(&data, endpoint, &jobs, output).await,
        Command::Logs(logs) => commands::logs::run(&data, endpoint, &logs).await,
        Command::Runtime(runtime) => commands::runtime::run(&data, endpoint, &runtime, output).await,
        Command::Catalog(catalog) => commands::catalog::run(&data, &catalog).await,
    }
}
