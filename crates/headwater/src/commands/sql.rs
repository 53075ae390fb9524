//! `headwater sql`: one statement through Athena.

use std::path::Path;

use super::job::Statement;
use crate::args::{Output, Sql};
use crate::client::Client;
use crate::data_folder::DataFolder;
use crate::output;

/// Where results go when neither the command nor the workgroup says so.
const RESULTS_BUCKET: &str = "headwater-query-results";

pub async fn run(data: &Path, endpoint: Option<String>, arguments: &Sql, format: Output) -> anyhow::Result<()> {
    let client = Client::find(&DataFolder::at(data), endpoint)?;
    let mut statement = Statement {
        sql: arguments.statement.clone(),
        database: arguments.database.clone(),
        workgroup: arguments.workgroup.clone(),
        results: arguments.results.clone(),
    };
    let spinner = output::spinner("running");
    let answer = match statement.run(&client).await {
        Err(error) if error.to_string().contains("No output location provided") => {
            client.create_bucket(RESULTS_BUCKET).await?;
            statement.results = Some(format!("s3://{RESULTS_BUCKET}/"));
            statement.run(&client).await
        }
        ended => ended,
    };
    spinner.finish_and_clear();
    let answer = answer?;
    if !answer.rows.columns.is_empty() {
        answer.rows.print(format)?;
    }
    let count = answer.rows.cells.len();
    let (milliseconds, scanned) = (answer.milliseconds, output::bytes(answer.scanned_bytes));
    output::say(format!("{count} rows in {milliseconds} ms, {scanned} scanned"));
    Ok(())
}
